"""Papers on the command line: kept when they are recorded, told apart, missed when they are gone."""

import hashlib
import io
import zipfile

import pytest

from pdca.cli import FINE, FOUND, WRONG
from pdca.papers import Papers
from pdca.record import Actor, Claim, Kind, PaperShown
from pdca.stores import open_store
from pdca.trail import Trail
from tests.cli.conftest import NOW

PDF = b"%PDF-1.7\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
FOLDER = "pdca.db.papers"


def digest(data):
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


@pytest.fixture
def file(shell):
    path = shell.folder / "请示.pdf"
    path.write_bytes(PDF)
    return path


@pytest.fixture
def recorded(shell, file):
    """Return a shell over a log that names a kept paper."""
    Papers(shell.folder / FOLDER).take(file)
    store = open_store(str(shell.folder / "pdca.db"))
    by = (Actor(person="p-1", role="clerk"),)
    papers = (PaperShown(name="请示", digest=digest(PDF)), PaperShown(name="未附"))
    Trail(store, lambda: NOW, "qinghe.example/log").append(
        [Claim(case="A", kind=Kind.OUTCOME, occurred="2026-05-18", by=by, papers=papers)]
    )
    store.close()
    return shell


def lost(shell):
    (shell.folder / FOLDER / digest(PDF).removeprefix("sha256:")).unlink()


def test_add(shell, file):
    """Adding keeps the file beside the store and tells digest and kind."""
    assert shell("paper", "add", str(file)) == FINE
    assert digest(PDF) in shell.out
    assert "请示.pdf  pdf" in shell.out
    assert Papers(shell.folder / FOLDER).digests() == (digest(PDF),)


def test_add_elsewhere(shell, file):
    """Papers are kept in the folder that is named."""
    assert shell("paper", "add", str(file), "--papers", "elsewhere") == FINE
    assert Papers(shell.folder / "elsewhere").digests() == (digest(PDF),)


def test_add_needs_a_file(shell):
    """Adding nothing is wrong usage, and so is checking a file."""
    assert shell("paper", "add") == WRONG
    assert shell("paper", "check", "x") == WRONG


def test_add_needs_a_folder(shell, file):
    """A store that is not in a file says nowhere where papers are, so the folder must be named."""
    assert shell("--store", "memory:", "paper", "add", str(file)) == WRONG
    assert "--papers" in shell.err


@pytest.mark.row("G2")
def test_g2_add_follows_no_link(shell, file):
    """G2: a link is refused in one sentence, and nothing is kept."""
    (shell.folder / "link").symlink_to(file)
    assert shell("paper", "add", "link") == WRONG
    assert "链接" in shell.err
    assert not Papers(shell.folder / FOLDER).digests()


@pytest.mark.row("G9")
def test_g9_add_tells_what_an_archive_would_object_to(shell, file):
    """G9: macros and a wrong extension are told with the item of DA/T 70."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name in ("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"):
            archive.writestr(name, name)
    file.write_bytes(made.getvalue())
    assert shell("paper", "add", str(file)) == FINE
    assert "DA/T 70 3-3  文件带有宏" in shell.out
    found = shell.json("paper", "add", str(file))["papers"][0]
    assert (found["kind"], found["marks"], [one["item"] for one in found["remarks"]]) == (
        "docx",
        ["macros"],
        ["3-3", "3-3"],
    )


def test_check_finds_nothing_wrong(recorded):
    """Papers that are as recorded are said to be."""
    assert recorded("paper", "check") == FINE
    assert "引用1份" in recorded.out
    assert "核对无误" in recorded.out


def test_check_counts_what_no_record_names(recorded, file):
    """A kept paper that no record names is counted and is no finding."""
    file.write_bytes(b"%PDF-1.4 other")
    recorded("paper", "add", str(file))
    found = recorded.json("paper", "check")
    assert (found["named"], found["unused"], found["findings"]) == (1, 1, [])


def test_check_without_a_log(shell, file):
    """Papers can be checked where there is no log yet."""
    (shell.folder / "pdca.db").unlink()
    shell("paper", "add", str(file))
    assert shell("paper", "check") == FINE


@pytest.mark.row("G4")
def test_g4_verify_misses_a_lost_paper(recorded):
    """G4: a paper that was lost is found with the record that names it; the trail stays sound."""
    lost(recorded)
    found = recorded.json("verify")
    assert (recorded.code, found["sound"], found["findings"]) == (FOUND, True, [])
    only = found["papers"]["findings"]
    assert [(one["code"], one["case"], one["name"]) for one in only] == [("paper-missing", "A", "请示")]


@pytest.mark.row("G4")
def test_g4_verify_finds_an_altered_paper(recorded):
    """G4: a paper that was altered is found, and the message names the case."""
    path = recorded.folder / FOLDER / digest(PDF).removeprefix("sha256:")
    path.chmod(0o640)
    path.write_bytes(b"forged")
    assert recorded("verify") == FOUND
    assert "√ 审计轨迹完好" in recorded.out
    assert "paper-altered  A#" in recorded.out


@pytest.mark.row("H7")
def test_verify_says_what_it_did_not_check(recorded):
    """Where there is no folder of papers, verification says that papers were not checked."""
    lost(recorded)
    (recorded.folder / FOLDER).rmdir()
    assert recorded("verify") == FINE
    assert "没有核对" in recorded.out
    assert recorded.json("verify")["papers"]["checked"] is False


def test_verify_looks_where_it_is_told(recorded):
    """A folder that is named is looked into even if it is not there."""
    assert recorded("verify", "--papers", "nowhere") == FOUND
    assert "paper-missing" in recorded.out


def test_verify_of_an_exported_file(recorded):
    """The papers of an exported file are compared where their folder is named."""
    recorded("export", "out.jsonl")
    found = recorded.json("verify", "out.jsonl", "--papers", FOLDER)
    assert (recorded.code, found["papers"]["named"], found["papers"]["findings"]) == (FINE, 1, [])


def test_verify_of_a_log_without_papers_says_nothing_of_them(shell):
    """A log that names no papers is verified without a word about them."""
    assert shell("verify") == FINE
    assert "材料" not in shell.out


# -- with the records that name them

PLAN = "what=建设养老服务中心1处", "why=全镇没有照护床位", "when.from=2026-10-01", "when.to=2027-10-01", "where=示例镇", "who=p-9201", "how.target=40", "how.unit=张", "how.method=竣工验收"  # fmt: skip
OPEN = [
    "open",
    "major-decision-eight-steps",
    "D-1",
    "--by",
    "p-9101:secretariat",
    "--reason",
    "系统上线前的事项",
    "--day",
    "2026-10-01",
    "--fact",
    "about=建设养老服务中心",
]
FILED = ["D-1", "solicit.filed", "--reason", "系统上线前的事项", "--by", "p-9101", "--day", "2026-10-20", "--paper", "启动决策程序的决定"]


@pytest.fixture
def opened(shell, file):
    """Return a shell over an open case, whose next step asks for papers."""
    (shell.folder / "pdca.db").unlink()
    assert shell(*OPEN, *(word for one in PLAN for word in ("--fact", f"plan.{one}"))) == FINE, (
        shell.out + shell.err
    )
    return shell


def kept(shell):
    return Papers(shell.folder / FOLDER).digests()


def test_recorded_files_are_kept(opened, file):
    """A file given with a record is kept, and the record names the digest of what was kept."""
    assert opened("record", *FILED, "--paper", f"意向登记表={file}") == FINE
    names = [one.get("digest") for one in opened.json("trail")["records"][-1]["papers"]]
    assert digest(PDF) in names
    assert kept(opened) == (digest(PDF),)


def test_checked_files_are_not_kept(opened, file):
    """Asking whether an act would be allowed keeps nothing."""
    assert opened("check", *FILED, "--paper", f"意向登记表={file}") == FINE
    assert kept(opened) == ()


def test_refused_files_are_not_kept(opened, file):
    """What the judge refuses keeps nothing."""
    assert opened("record", *FILED[:-2], "--paper", f"意向登记表={file}") == FOUND
    assert kept(opened) == ()


@pytest.mark.row("G3")
def test_g3_a_file_that_changes_between_looking_and_keeping(opened, file, monkeypatch):
    """G3: a file that is not what was looked at when it is kept is refused, and nothing is recorded."""
    looking = Papers.look

    def changed(self, path, name=""):
        found = looking(self, path, name)
        file.write_bytes(b"%PDF-1.7 another")
        return found

    monkeypatch.setattr(Papers, "look", changed)
    before = len(opened.json("trail")["records"])
    assert opened("record", *FILED, "--paper", f"意向登记表={file}") == WRONG
    assert "被改动" in opened.err
    assert len(opened.json("trail")["records"]) == before
