"""Exports, drawings and outlines on the command line: whole files or none, and one sentence for what cannot be done."""

import gzip
import json
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from io import StringIO

import pytest

from pdca.cli import FINE, WRONG, main
from pdca.exports import DRAWINGS, LOGS
from pdca.pack import Pack

NOW = datetime(2026, 11, 20, 4, tzinfo=UTC)
PLAN = [
    "--fact", "about=建设养老服务中心", "--fact", "plan.what=建设养老服务中心1处", "--fact", "plan.why=全镇没有照护床位", "--fact", "plan.when.from=2026-10-01",
    "--fact", "plan.when.to=2027-10-01", "--fact", "plan.where=示例镇", "--fact", "plan.who=p-9201", "--fact", "plan.how.target=40",
    "--fact", "plan.how.unit=张", "--fact", "plan.how.method=竣工验收",
]  # fmt: skip
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
    *PLAN,
]


class Shell:
    """Commands run in one folder."""

    def __init__(self):
        self.out = self.err = ""

    def __call__(self, *words):
        out, err = StringIO(), StringIO()
        code = main([*words], clock=lambda: NOW, out=out, err=err)
        self.out, self.err = out.getvalue(), err.getvalue()
        return code


@pytest.fixture
def shell(tmp_path, monkeypatch, kit):
    """Run commands over one pack that is read once."""
    monkeypatch.setattr(Pack, "open", lambda folder=None, cache=None: kit.library)
    monkeypatch.chdir(tmp_path)
    return Shell()


@pytest.fixture(scope="module")
def begun(tmp_path_factory, kit):
    """Return a folder with a store of one case, which tests copy."""
    folder = tmp_path_factory.mktemp("begun")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Pack, "open", lambda folder=None, cache=None: kit.library)
        patch.chdir(folder)
        shell = Shell()
        assert shell(*OPEN) == FINE, shell.err
    return folder


@pytest.fixture
def opened(shell, begun, tmp_path):
    shutil.copytree(begun, tmp_path, dirs_exist_ok=True)
    return shell


@pytest.mark.parametrize("form", LOGS)
def test_every_form_of_a_log(opened, tmp_path, form):
    """Each form of a log is written to the file, and nothing besides."""
    assert opened("export", "out.log", "--as", form) == FINE
    assert "已导出1条记录" in opened.out
    assert (tmp_path / "out.log").stat().st_size > 0
    assert not (tmp_path / "out.log.part").exists()


def test_without_a_form_it_is_the_trail(opened, tmp_path):
    """Without --as the export is the trail itself, as before."""
    assert opened("export", "out.jsonl") == FINE
    assert opened("--store", "other.db", "import", "out.jsonl") == FINE
    assert opened("--store", "other.db", "export", "-", "--as", "csv") == FINE


def test_personal_values_stay_sealed(opened, tmp_path):
    """What the vault keeps is in no view of the trail."""
    for form in LOGS:
        opened("export", "out.log", "--as", form)
        data = (tmp_path / "out.log").read_bytes()
        assert "建设养老服务中心".encode() not in data.replace("建设养老服务中心1处".encode(), b"")


def test_packed(opened, tmp_path):
    """A name that ends in .gz is written packed, with the same bytes each time."""
    for name in ("one.xes.gz", "two.xes.gz"):
        assert opened("export", name, "--as", "xes") == FINE
    assert (tmp_path / "one.xes.gz").read_bytes() == (tmp_path / "two.xes.gz").read_bytes()
    assert gzip.decompress((tmp_path / "one.xes.gz").read_bytes()).startswith(b"<?xml")


def test_standard_output(opened, capfdbinary):
    """A dash is standard output."""
    assert opened("export", "-", "--as", "ndjson") == FINE
    assert json.loads(capfdbinary.readouterr().out)["case"] == "D-1"


@pytest.mark.parametrize("file", ["-", "out.gz"])
def test_a_database_is_a_file(opened, tmp_path, file):
    """An SQLite database goes neither to standard output nor into a packed file."""
    assert opened("export", file, "--as", "ocel-sqlite") == WRONG
    assert "ocel-sqlite" in opened.err
    assert not (tmp_path / file).exists()


def test_a_database_over_a_database(opened, tmp_path):
    """A file that is there is replaced by the new one, not filled up."""
    for _ in range(2):
        assert opened("export", "log.sqlite", "--as", "ocel-sqlite") == FINE
    with closing(sqlite3.connect(tmp_path / "log.sqlite")) as base:
        assert base.execute("SELECT count(*) FROM event").fetchone() == (1,)


def test_no_such_folder(opened):
    """A file in a folder that is not there is one sentence."""
    assert opened("export", "nowhere/log.xes", "--as", "xes") == WRONG
    assert "写不了" in opened.err


def test_an_altered_trail_gives_no_file(opened, tmp_path):
    """A trail that cannot be believed leaves no export behind, and the old one where there was one."""
    (tmp_path / "log.csv").write_text("old")
    with closing(sqlite3.connect(tmp_path / "pdca.db")) as base:
        for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            base.execute(f'DROP TRIGGER "{name}"')
        base.execute("UPDATE pdca_record SET body = replace(body, '40', '50')")
        base.commit()
    assert opened("export", "log.csv", "--as", "csv") == 3
    assert (tmp_path / "log.csv").read_text() == "old"
    assert not (tmp_path / "log.csv.part").exists()


@pytest.mark.parametrize("form", DRAWINGS)
def test_every_drawing(shell, tmp_path, form):
    """Each form of a procedure is drawn, without a store."""
    assert shell("draw", "problem-rectification", "out", "--as", form) == FINE
    assert "梳理登记" in (tmp_path / "out").read_text("utf-8")
    assert not (tmp_path / "pdca.db").exists()


def test_drawing_in_english(shell, capfdbinary):
    """With --lang en the titles are English."""
    assert shell("draw", "problem-rectification", "-", "--as", "mermaid", "--lang", "en") == FINE
    assert b"Rectification of problems" in capfdbinary.readouterr().out


def test_an_older_edition(shell, tmp_path):
    """--edition draws an edition that is not in force."""
    assert (
        shell("draw", "member-development-five-ones", "out", "--as", "bpmn", "--edition", "2014", "--json")
        == FINE
    )
    assert json.loads(shell.out) == {
        "file": "out",
        "form": "bpmn",
        "procedure": "member-development-five-ones",
        "edition": "2014",
    }


def test_an_unknown_procedure(shell):
    """A procedure that is not there is named, with those that are."""
    assert shell("draw", "nothing", "out", "--as", "dot") == WRONG
    assert "problem-rectification" in shell.err


@pytest.mark.parametrize("form", ["bpmn", "pnml"])
def test_sketch(shell, form):
    """What was drawn is outlined again."""
    shell("draw", "problem-rectification", "out", "--as", form)
    assert shell("sketch", "out") == FINE
    assert "procedure: problem-rectification" in shell.out
    assert "- step: register" in shell.out


def test_sketch_as_json(shell):
    """As JSON an outline is its table and its YAML."""
    shell("draw", "problem-rectification", "out", "--as", "bpmn")
    assert shell("sketch", "out", "--json") == FINE
    found = json.loads(shell.out)
    assert {"state": "opening", "outcome": "open", "to": "register"} in found["table"]
    assert found["yaml"].startswith("#")


def test_sketch_refuses(shell, tmp_path):
    """What is no state machine, no XML, or not there is one sentence."""
    (tmp_path / "bad.xml").write_text("<!DOCTYPE x><pnml/>")
    (tmp_path / "other.xml").write_text("<svg/>")
    for file in ("bad.xml", "other.xml", "none.xml"):
        assert shell("sketch", file) == WRONG
        assert len(shell.err.splitlines()) == 1
