"""Archive packages on the command line: made, sealed, checked, and refused in one sentence."""

import io
import json
import zipfile

import pytest

from pdca.archive.items import ITEMS
from pdca.canonical import encode
from pdca.cli import BROKEN, FINE, FOUND, WRONG
from pdca.commitment import commit, placeholder
from pdca.organisation import Unit
from pdca.papers import Papers
from pdca.record import Actor, Claim, Kind, PaperShown
from pdca.stores import open_store, open_vault
from pdca.trail import Trail
from pdca.vault import Entry
from tests.cli.conftest import NOW
from tests.test_posts import PLAN


def test_packed_and_checked(keyed):
    """A case is packed, sealed with a key, and found sound by whoever has the public half."""
    assert keyed("archive", "A", "a.zip", "--key", "k") == FINE
    assert "√ 归档包 a.zip" in keyed.out
    assert keyed("archive", "--check", "a.zip", "--key", "k.pub") == FINE
    assert "√ 归档包完好" in keyed.out
    assert "3条记录证明在账" in keyed.out
    assert "封签：pdca" in keyed.out or "封签：" in keyed.out


def test_unsealed_is_said(shell):
    """A package without a seal is made, and it is said what that means, then and when it is checked."""
    assert shell("archive", "A", "a.zip") == FINE
    assert "没有封签" in shell.out
    assert shell("archive", "--check", "a.zip") == FINE
    assert "没有封签" in shell.out


def test_anchors_that_do_not_go_along_are_said(shell):
    """Who packs a case without anchors is told that its records vouch only for themselves."""
    shell("anchor", "usb")
    assert shell("archive", "A", "a.zip") == FINE
    assert "没有附锚定" in shell.out
    assert shell("archive", "A", "b.zip", "--anchors", "usb") == FINE
    assert "没有附锚定" not in shell.out


def test_a_seal_that_is_asked_for(keyed):
    """Whoever gives a key takes no package without a seal."""
    keyed("archive", "A", "a.zip")
    assert keyed("archive", "--check", "a.zip", "--key", "k.pub") == BROKEN
    assert "1-1  unsealed" in keyed.out


def test_into_a_folder(shell):
    """A place that does not end in .zip is a new folder."""
    assert shell("archive", "A", "out") == FINE
    assert (shell.folder / "out/bagit.txt").is_file()
    assert shell("archive", "--check", "out") == FINE


def test_nothing_is_replaced(shell):
    """A file that is there is not replaced."""
    (shell.folder / "a.zip").write_bytes(b"mine")
    assert shell("archive", "A", "a.zip") == WRONG
    assert (shell.folder / "a.zip").read_bytes() == b"mine"


@pytest.mark.parametrize(
    "words", [(), ("A",), ("A", "out", "--check", "x"), ("--check", "nothing.zip"), ("无此事项", "a.zip")]
)
def test_wrong_usage(shell, words):
    """What cannot be done is said in one sentence, and nothing is written."""
    assert shell("archive", *words) == WRONG
    assert shell.err
    assert not (shell.folder / "a.zip").exists()


def test_altered_package(shell):
    """A package that was altered ends with 3, with the file and the item of DA/T 70."""
    shell("archive", "A", "out")
    path = shell.folder / "out/data/records.jsonl"
    path.write_bytes(path.read_bytes().replace(b"p-1", b"p-2", 1))
    found = shell.json("archive", "--check", "out")
    assert (shell.code, found["sound"]) == (BROKEN, False)
    assert [(one["code"], one["item"], one["file"]) for one in found["findings"]] == [
        ("altered", "1-14", "data/records.jsonl")
    ]


def test_noted_root(shell):
    """A root noted elsewhere is compared with what the proofs lead to."""
    shell("archive", "A", "a.zip")
    found = shell.json("archive", "--check", "a.zip")
    assert shell("archive", "--check", "a.zip", "--root", f"{found['size']}:{found['root']}") == FINE
    assert (
        shell.json("archive", "--check", "a.zip", "--root", f"{found['size']}:{found['root']}")["noted"]
        is True
    )
    assert shell("archive", "--check", "a.zip", "--root", f"{found['size']}:{'0' * 64}") == BROKEN
    assert "fork" in shell.out


def test_items_are_all_told(shell):
    """Every item stands in the result, and what is not looked at is never called passed."""
    shell("archive", "A", "a.zip")
    items = {one["item"]: one["standing"] for one in shell.json("archive", "--check", "a.zip")["items"]}
    assert items.keys() == {one.code for one in ITEMS}
    assert {"1-1", *(one.code for one in ITEMS if not one.checked)} == {
        code for code, standing in items.items() if standing == "unchecked"
    }
    assert "failed" not in items.values()


def test_anchors_go_along(keyed):
    """The anchors of the log go along, and the proofs lead to the newest."""
    keyed("anchor", "usb", "--key", "k")
    keyed.fill(2)
    assert keyed("archive", "A", "out", "--anchors", "usb", "--key", "k") in (FINE, FOUND)
    case = json.loads((keyed.folder / "out/data/case.json").read_bytes())
    assert (case["records"], (keyed.folder / "out/data/anchors").is_dir()) == (4, True)


def test_missing_papers(shell):
    """A package without a paper that a record names is made, named as such, and found wanting."""
    store = open_store(str(shell.folder / "pdca.db"))
    digest = Papers(shell.folder / "elsewhere").keep(io.BytesIO(b"%PDF-1.7")).digest
    by = (Actor(person="p-1", role="clerk"),)
    paper = (PaperShown(name="请示", digest=digest),)
    Trail(store, lambda: NOW, "qinghe.example/log").append(
        [Claim(case="A", kind=Kind.OUTCOME, occurred="2026-05-18", by=by, papers=paper)]
    )
    store.close()
    assert shell("archive", "A", "a.zip") == FOUND
    assert digest in shell.out
    assert shell("archive", "--check", "a.zip") == BROKEN
    assert "2-7  paper-missing" in shell.out
    assert shell("archive", "A", "b.zip", "--papers", "elsewhere") == FINE


@pytest.mark.row("H4")
def test_hostile_package(shell):
    """A file that is no package is told in one line, with exit code 3, whatever its names say to the terminal."""
    with zipfile.ZipFile(shell.folder / "x.zip", "w") as made:
        made.writestr("../\x1b[31mx", "x")
    assert shell("archive", "--check", "x.zip") == BROKEN
    assert "\x1b" not in shell.out
    (shell.folder / "y.zip").write_bytes(b"PK\x03\x04 nonsense")
    assert shell("archive", "--check", "y.zip") == BROKEN


# -- sealed values


@pytest.fixture
def sealed(shell):
    """Return a shell over a case with a sealed value, of which the vault knows."""
    salt, commitment = bytes(range(32)), commit("13800000000", case="A", path="phone", salt=bytes(range(32)))
    store, vault = open_store("pdca.db"), open_vault("pdca.db.vault")
    by = (Actor(person="p-1", role="clerk"),)
    facts = {"phone": placeholder(commitment, "phone")}
    Trail(store, lambda: NOW, "qinghe.example/log").append(
        [Claim(case="A", kind=Kind.OUTCOME, occurred="2026-05-18", by=by, facts=facts)]
    )
    vault.put(
        [
            Entry(
                commitment=commitment,
                person="p-9",
                case="A",
                path="phone",
                kind="phone",
                keeping="trial",
                content=encode("13800000000"),
                salt=salt,
            )
        ]
    )
    store.close()
    vault.close()
    return shell, commitment


def test_sealed_values_stay_unless_asked_for(sealed):
    """Without being asked a package holds no personal value, and the check says that it is missing."""
    shell, _ = sealed
    assert shell("archive", "A", "out") == FINE
    assert "1项封存的个人信息没有附原值" in shell.out
    assert not any(
        b"13800000000" in path.read_bytes() for path in (shell.folder / "out").rglob("*") if path.is_file()
    )
    assert shell("archive", "--check", "out") == BROKEN
    assert "3-8  sealed" in shell.out


def test_sealed_values_handed_over(sealed):
    """When asked, the package holds value and salt, and the check opens the commitment."""
    shell, _ = sealed
    assert shell("archive", "A", "out", "--disclose") == FINE
    assert "没有附原值" not in shell.out
    assert shell("archive", "--check", "out") == FINE
    assert shell.json("archive", "A", "a.zip", "--disclose")["undisclosed"] == 0


def test_restricted_values_stay(sealed):
    """A value that is restricted is not handed over, asked for or not."""
    shell, commitment = sealed
    vault = open_vault("pdca.db.vault")
    vault.restrict([commitment])
    vault.close()
    shell("archive", "A", "out", "--disclose")
    assert shell("archive", "--check", "out") == BROKEN
    assert "3-8  sealed" in shell.out


# -- judged again


def test_a_package_is_judged_again(tmp_path, kit, shell):
    """A case is judged again from its package alone, as from the whole log; what is no sound package is refused."""
    desk = kit.desk(kit.pack())
    desk.office.organise([Unit(id="east", kind="branch")], by=[kit.boss])
    desk.office.open("trial", case="T-1", about="事", plan=PLAN, by=[kit.clerk])
    with (shell.folder / "t.jsonl").open("wb") as stream:
        desk.office.trail.export(stream)
    assert shell("--store", "t.db", "import", "t.jsonl") == FINE
    assert shell("--store", "t.db", "archive", "T-1", "t.zip") == FINE
    assert shell("replay", "t.zip", "--json") == FINE
    (case,) = json.loads(shell.out)["cases"]
    assert (case["case"], case["records"]) == ("T-1", 1)
    assert shell("archive", "--check", "t.zip") == FINE
    assert "机构和任职登记1条证明在账" in shell.out
    (shell.folder / "t.zip").write_bytes(b"PK")
    assert shell("replay", "t.zip") == BROKEN


@pytest.mark.parametrize(
    ("anchored", "more", "said"),
    [
        (False, False, "没有锚定：本事项全部3条只能自证"),
        (True, False, "：本事项全部3条"),
        (True, True, "，本事项最后1条没有锚定"),
    ],
    ids=["nothing", "all", "not the last"],
)
def test_how_far_a_package_is_anchored(keyed, anchored, more, said):
    """Every check of a package says up to which position and when the case is anchored, and how many records are not."""
    if anchored:
        assert keyed("anchor", "usb", "--key", "k") == FINE
    if more:
        store = open_store(str(keyed.folder / "pdca.db"))
        by = (Actor(person="p-1", role="clerk"),)
        log = store.head().log
        more_of = Claim(case="A", kind=Kind.OUTCOME, occurred="2026-05-18", by=by)
        Trail(store, lambda: NOW, log).append([more_of])
        store.close()
    assert keyed("--anchors", "usb", "archive", "A", "a.zip", "--key", "k") == FINE
    keyed("archive", "--check", "a.zip")
    assert said in keyed.out
    keyed("archive", "--check", "a.zip", "--json")
    told = json.loads(keyed.out)["anchoring"]
    assert told["covered"] == (3 if anchored else 0)
    assert bool(told["time"]) == anchored
