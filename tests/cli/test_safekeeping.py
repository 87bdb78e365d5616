"""Personal values on the command line: nothing in store, export, file names or messages; erased, shown and checked by command."""

import json
from datetime import timedelta

import pytest
from attrs import define, field

from pdca.cli import WRONG, main
from pdca.examples import goal
from pdca.stores import open_vault
from tests.cli.conftest import NOW

PHONE = "13812345678"
STORY = "邻里调解的经过"
ASKS = "{story: {account: 经过}, tel: {text: 电话, private: phone}}"
LEDGER = "ledgers: [{ledger: people, title: 名册, columns: {对象: case.about, 电话: second.tel, 经过: second.story}}]"
RETENTION = """
by: [boss]
grounds: [act/rule]
rules:
  - {retention: trial, title: 试办材料, procedures: [trial], keep: KEEP, basis: [act/other], confidence: custom}
"""
CLERK = ("--by", "p-1:clerk")
BOSS = ("--by", "p-2:boss", "--reason", "本人申请")


@define
class Office:
    """Commands over one case of ``trial`` in *folder*, whose private values are kept for *keep*."""

    folder: object
    shell: object
    seen: list = field(factory=list)

    def __call__(self, *words):
        code = self.shell(*words, "--pack", "pack", "--store", "log.db")
        self.seen.append(self.shell.out + self.shell.err)
        return code

    def json(self, *words):
        self(*words, "--json")
        return json.loads(self.shell.out or self.shell.err)


@pytest.fixture
def office(kit, shell, tmp_path, request):
    keep = getattr(request, "param", "permanent")
    texts = kit.texts(
        tail=LEDGER,
        asks=ASKS,
        about="{person: 对象, private: name}",
        then="{passed: third, failed: {to: first}}",
    )
    texts["law/retention.yaml"] = RETENTION.replace("KEEP", keep).encode()
    for path, data in texts.items():
        file = tmp_path / "pack" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    made = Office(folder=tmp_path, shell=shell)
    (tmp_path / "open.json").write_text(
        json.dumps({"by": ["p-1:clerk"], "facts": {"about": "p-5", "plan": goal(NOW.date())}})
    )
    assert made("open", "trial", "A", "--file", "open.json") == 0, shell.err + shell.out
    assert made("record", "A", "first.done", *CLERK) == 0
    assert (
        made("record", "A", "second.passed", *CLERK, "--fact", f"tel={PHONE}", "--fact", f"story={STORY}")
        == 0
    ), shell.err + shell.out
    assert made("record", "A", "third.done", *CLERK) == 0
    assert made("record", "A", "fourth.done", *CLERK) == 0
    return made


def kept(office):
    with_open = open_vault(str(office.folder / "log.db.vault"))
    try:
        return {one.path: one for one in with_open.every()}
    finally:
        with_open.close()


@pytest.mark.row("J5")
def test_nothing_personal_anywhere(office):
    """Neither output, JSON, export, file names nor the bytes of the store show a value; the vault beside it has it."""
    for words in (
        ("next", "A"),
        ("trail", "A"),
        ("list", "--cases"),
        ("replay",),
        ("verify",),
        ("doctor",),
        ("vault", "check"),
    ):
        office(*words)
        office.json(*words)
    office("export", "log.jsonl")
    office("record", "A", "second.passed", *CLERK, "--fact", f"tel={PHONE}", "--fact", f"story={STORY}")
    office("record", "A", "second.passed", *CLERK, "--idem", PHONE)
    shown = "".join(office.seen) + "".join(one.name for one in office.folder.rglob("*"))
    raw = b"".join(
        one.read_bytes() for one in office.folder.iterdir() if one.is_file() and one.name != "log.db.vault"
    )
    for secret in (PHONE, STORY):
        assert secret not in shown
        assert secret.encode() not in raw
    assert kept(office)["tel"].value == PHONE


@pytest.mark.row("J2")
def test_vault_names_its_acts(shell):
    """Who does not say what to do with the vault is told what can be done."""
    assert shell("vault") == WRONG
    assert "还缺：{check,restore}" in shell.err


def test_erase_restricts(office):
    """While the files must be kept the command hides the values, says by which article, and ends with 1."""
    assert office("erase", "p-5", *BOSS) == 1
    assert "永久保管" in office.shell.out
    assert "《示例条例》" in office.shell.out
    assert {one.restricted for one in kept(office).values()} == {True}
    found = office.json("trail", "@log")["records"] if office("trail", "@log") == 0 else []
    assert [one["step"] for one in found] in ([], ["restriction"])


@pytest.mark.row("J1")
@pytest.mark.parametrize("office", ["0 years"], indirect=True)
def test_erase(office):
    """Once nothing requires them the values are gone from the vault's bytes, and the log verifies."""
    office.shell.now = NOW + timedelta(days=1)
    assert office.json("erase", "p-5", "--dry-run")["records"] == []
    assert kept(office)
    salts = [one.salt for one in kept(office).values()]
    found = office.json("erase", "p-5", *BOSS)
    assert office.shell.code == 0
    assert [one["path"] for one in found["erased"]] == ["story", "tel"]
    assert kept(office) == {}
    left = (office.folder / "log.db.vault").read_bytes()
    assert not [one for one in (*salts, PHONE.encode(), STORY.encode()) if one in left]
    assert office("verify") == 0
    assert office("vault", "check") == 0


@pytest.mark.row("J8")
@pytest.mark.parametrize("office", ["0 years"], indirect=True)
def test_restored_copy(office):
    """After an old copy of the vault was put back, check finds the erased values and restore removes them again."""
    file = office.folder / "log.db.vault"
    copy = file.read_bytes()
    office.shell.now = NOW + timedelta(days=1)
    assert office("erase", "p-5", *BOSS) == 0
    file.write_bytes(copy)
    assert office.json("vault", "check")["findings"][0]["kind"] == "erased"
    assert office.shell.code == 1
    assert office.json("vault", "restore") == {"emptied": 2, "restricted": 0}
    assert office("vault", "check") == 0


@pytest.mark.row("J7")
def test_lost_vault(office):
    """Without its vault the log verifies, and check lists each value that is missing."""
    (office.folder / "log.db.vault").write_bytes(b"")
    assert office("verify") == 0
    assert [one["kind"] for one in office.json("vault", "check")["findings"]] == ["unmatched", "unmatched"]


@pytest.mark.row("J4")
def test_disclose(office, tmp_path):
    """A disclosure names value, salt and proof, is recorded, and checks; with another value it does not."""
    shown = office.json("disclose", "A", "tel", *CLERK, "--reason", "本人查询")
    assert shown["value"] == PHONE
    (tmp_path / "shown.json").write_text(json.dumps(shown))
    assert office("disclose", "--check", "shown.json") == 0
    assert main(["disclose", "--check", "shown.json", "--store", "none.db"], clock=lambda: NOW) == 0
    (tmp_path / "shown.json").write_text(json.dumps({**shown, "value": "13812345679"}))
    assert office("disclose", "--check", "shown.json") == 2
    for junk in ("", "[]", "{", "[" * 100_000):
        (tmp_path / "shown.json").write_text(junk)
        assert office("disclose", "--check", "shown.json") == 2


@pytest.mark.parametrize(
    "words",
    [
        ("erase", "p-5"), ("erase", "p-5", "--by", "p-2:boss"), ("erase", "p-5", *CLERK, "--reason", "x"), ("erase", "p-9", *BOSS),
        ("disclose", "A"), ("disclose", "A", "tel"), ("disclose", "A", "tel", *CLERK), ("disclose", "A", "none", *BOSS),
        ("vault", "check", "--vault", "none"), ("disclose", "--check", "missing.json"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_refused(office, words):
    """An order without entitlement, reason, vault or object is wrong input, told in one message; nothing is done."""
    assert office(*words) == 2
    assert kept(office)["tel"].value == PHONE


def test_replay_with_and_without(office):
    """A replay takes the vault beside the store, or the one named; of an exported file alone it says what it cannot say."""
    assert office("replay") == 0
    assert office("replay", "--vault", "none") == 0  # no rule of this procedure weighs what is sealed
    assert office("export", "log.jsonl") == 0
    assert office("replay", "log.jsonl") == 0


def test_without_a_vault(office):
    """With ``--vault none`` no vault is made, free text stays in the log, and doctor says so."""
    assert office("open", "trial", "B", "--file", "open.json", "--vault", "none") == 0
    office("record", "B", "first.done", *CLERK, "--vault", "none")
    assert (
        office(
            "record",
            "B",
            "second.passed",
            *CLERK,
            "--fact",
            f"tel={PHONE}",
            "--fact",
            f"story={STORY}",
            "--vault",
            "none",
        )
        == 2
    )
    assert PHONE not in office.shell.err
    office("doctor", "--vault", "none")
    assert "没有保险库" in office.shell.out
    office("doctor")
    assert "覆盖" in office.shell.out


@pytest.mark.row("J6")
def test_unmasking_needs_a_reason(office):
    """A ledger is masked by class; without masks it is shown only to who says who they are and why, and the log has it."""
    (row,) = office.json("ledger", "people")["rows"]
    assert row == {"case": "A", "对象": "p○○", "电话": "********5678", "经过": STORY}
    assert office("ledger", "people", "--unmask") == 2
    assert office("ledger", "people", "--unmask", "--by", "p-2:boss") == 2
    before = office.json("verify")["records"]
    assert office.json("ledger", "people", "--unmask", *BOSS)["rows"] == [
        {"case": "A", "对象": "p-5", "电话": PHONE, "经过": STORY}
    ]
    assert office.json("verify")["records"] == before + 1


@pytest.mark.row("J6")
def test_ledger_without_the_vault(office):
    """A ledger over a log without its vault says that the values are sealed."""
    (row,) = office.json("ledger", "people", "--vault", "none")["rows"]
    assert (row["电话"], row["经过"]) == ("（已封存）", "（已封存）")
