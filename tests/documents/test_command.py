"""The command document: lists, whole files, clear errors, and masks that are lifted only on record."""

import json

import pytest
from attrs import evolve

from pdca.cli import FINE, WRONG
from pdca.documents import KINDS
from pdca.pack import Pack
from pdca.record import LOG_CASE
from tests.cli.test_exporting import Shell


@pytest.fixture
def shell(tmp_path, monkeypatch, kit):
    """Run commands over one pack that is read once."""
    monkeypatch.setattr(Pack, "open", lambda folder=None, cache=None: kit.library)
    monkeypatch.chdir(tmp_path)
    return Shell()


@pytest.fixture
def begun(shell, kit, runs, tmp_path):
    """Return the shell over a store with a rectification and a review in it, whose first record is of the day of the rehearsal."""
    desk = kit.desk()
    for name in ("rectification", "review", "inspection"):
        desk.play([(evolve(claim, case=name), today) for claim, today in runs[name].made])
    with (tmp_path / "trail.jsonl").open("wb") as stream:
        desk.office.trail.export(stream)
    assert shell("import", "trail.jsonl") == FINE
    return shell


def test_list(shell):
    """Without a name every kind is listed, the walkthrough too."""
    assert shell("document") == FINE
    assert all(name in shell.out for name in KINDS)
    assert shell("document", "--json") == FINE
    assert [one["document"] for one in json.loads(shell.out)["documents"]] == [*KINDS]


@pytest.mark.parametrize(("words", "told"), [
    (("flow-psoter", "x.html"), "没有文书“flow-psoter”"), (("flow-poster", "x.html"), "请写明程序"), (("flow-poster", "nobody", "x.html"), "没有程序“nobody”"),
    (("flow-poster", "special-inspection"), ".docx"), (("flow-poster", "special-inspection", "x.pdf"), "另存为 PDF"), (("flow-poster", "a", "b", "x.html"), "只写一个对象"),
    (("terminal-walkthrough",), "pdca walk"), (("form", "special-inspection", "x.html", "--step", "no"), "没有步骤“no”"), (("plan-document", "x.html"), "请写明事项"),
    (("plan-document", "nobody", "x.html"), "nobody"), (("disclosure-board", "u-x", "x.html"), "没有事项、单位“u-x”"),
])  # fmt: skip
def test_wrong(words, told, shell, tmp_path):
    """What cannot be made is told in one sentence, and no file is left."""
    assert shell("document", *words) == WRONG
    assert told in shell.err
    assert not list(tmp_path.glob("x*"))


@pytest.mark.parametrize("name", ["flow-poster", "handbook", "form"])
def test_of_a_procedure(name, shell, tmp_path):
    """Documents of a procedure need no store, and page and DOCX are written at once."""
    assert shell("document", name, "special-inspection", "x.html", "x.docx") == FINE
    assert (tmp_path / "x.html").read_bytes().startswith(b"<!doctype html>")
    assert (tmp_path / "x.docx").read_bytes().startswith(b"PK")
    assert not (tmp_path / "pdca.db").exists()


def test_one_step(shell, tmp_path):
    """A form of one step asks nothing of the others."""
    assert shell("document", "form", "special-inspection", "x.html", "--step", "report") == FINE
    text = (tmp_path / "x.html").read_text()
    assert "通报期号" in text
    assert "追踪实效" not in text


def test_several_in_one_book(shell, tmp_path):
    """A handbook takes several procedures, set apart by commas."""
    assert shell("document", "handbook", "special-inspection,problem-rectification", "x.html") == FINE
    assert "问题整改销号" in (tmp_path / "x.html").read_text()


@pytest.mark.parametrize(("name", "case"), [("plan-document", "rectification"), ("rectification-notice", "rectification"), ("summary-report", "review"), ("inspection-bulletin", "inspection")])  # fmt: skip
def test_of_a_case(name, case, begun, tmp_path):
    """Documents of a case are made from the store, twice the same."""
    assert begun("document", name, case, "x.html") == FINE
    assert begun("document", name, case, "y.html") == FINE
    assert (tmp_path / "x.html").read_bytes() == (tmp_path / "y.html").read_bytes()


def test_board_of_everything(begun, tmp_path):
    """Without a unit the board is that of everything; where nothing is posted it says so."""
    assert begun("document", "disclosure-board", "x.html") == FINE
    assert "没有正在公开的事项" in (tmp_path / "x.html").read_text()


def test_unmasked_on_record(begun, tmp_path):
    """Masks are lifted for somebody who gives a reason, and the log says who saw what; without one nothing is written."""
    words = ("document", "rectification-notice", "rectification", "x.html", "--unmask")
    assert begun(*words) == WRONG
    assert begun(*words, "--by", "p-1:org_office") == WRONG
    assert not (tmp_path / "x.html").exists()
    assert begun(*words, "--by", "p-1:org_office", "--reason", "送达本人") == FINE
    assert (tmp_path / "x.html").exists()
    assert begun("trail", LOG_CASE, "--json") == FINE
    assert "document rectification-notice rectification" in begun.out


def test_english(shell, tmp_path):
    """With ``--lang en`` the document is English."""
    assert shell("document", "flow-poster", "special-inspection", "x.html", "--lang", "en") == FINE
    text = (tmp_path / "x.html").read_text()
    assert '<html lang="en">' in text
    assert "The software assists; the organisation decides." in text
