"""What the sources describe has its carriers: none is without, none carries nothing, and each of them runs."""

import json
from datetime import UTC, datetime
from io import StringIO

import pytest

from pdca import tour
from pdca.casebook import Casebook
from pdca.cli import main
from pdca.documents import KINDS
from pdca.ledgers import shown
from pdca.office import Office
from tests import items

NOW = datetime(2026, 12, 31, 15, tzinfo=UTC)


@pytest.fixture(scope="module")
def known(kit):
    return items.titles(kit.library)


@pytest.fixture(scope="module")
def township(tmp_path_factory):
    """Return a folder with the sample township in a store, and what runs a command there."""
    folder = tmp_path_factory.mktemp("township")
    trail = tour.year(tour.samples(), lambda: NOW)
    with (folder / "trail.jsonl").open("wb") as stream:
        trail.export(stream)
    base = ["--store", str(folder / "pdca.db"), "--cache", str(folder / "cache"), "--vault", "none"]

    def run(*words):
        out, err = StringIO(), StringIO()
        code = main([*base, *words], clock=lambda: NOW, out=out, err=err)
        return code, out.getvalue(), err.getvalue()

    assert run("--log", "example-town", "import", str(folder / "trail.jsonl"))[0] == 0
    return run


def test_every_item_is_there():
    """All 275 items are listed, each once, in order; each has carriers, or says why it is no matter of software."""
    listed = items.written()["items"]
    assert [one["item"] for one in listed] == [f"S-{number:03}" for number in range(1, 276)]
    assert [
        one["item"] for one in listed if bool([*items.carriers(one)]) is bool(one.get("not_software"))
    ] == []
    assert sum("not_software" in one for one in listed) == 20


def test_every_carrier_is_there(known):
    """Every carrier named is a procedure, ledger, obligation, score, document or feature that exists."""
    named = {one for item in items.written()["items"] for one in items.carriers(item)}
    assert named - set(known) == set()


def test_no_carrier_without_an_item(known):
    """Every procedure, ledger, obligation, score, document and feature carries something that the sources describe."""
    named = {one for item in items.written()["items"] for one in items.carriers(item)}
    assert set(known) - named == set()


def test_the_table_is_up_to_date(kit):
    """The page says what items.yaml says: python -m tests.items writes it."""
    assert items.TABLE.read_text("utf-8") == items.table(kit.library)


@pytest.mark.no_cover
def test_every_procedure_can_be_shown(township, known):
    """`pdca show` shows every procedure that carries something."""
    for kind, name in known:
        if kind == "procedure":
            code, out, err = township("show", name)
            assert (code, err) == (0, ""), name
            assert name in out


@pytest.mark.no_cover
def test_every_ledger_is_computed(known, kit):
    """Every ledger is computed from the township's year."""
    trail = tour.year(tour.samples(), lambda: NOW)
    book = Casebook(Office(trail, kit.library, lambda: NOW))
    lines = {}
    for kind, name in known:
        sheet = book.sheet(name) if kind == "ledger" else None
        if sheet is not None:
            lines[name] = len(shown(sheet, book.view(sheet, NOW.date(), {})).rows)
    assert sum(number > 0 for number in lines.values()) > 40
    assert lines["problem-list"] > 10


@pytest.mark.parametrize("name", ["problem-list", "member-archive", "four-haves"])
def test_ledgers_run(township, name):
    """`pdca ledger` prints them."""
    code, out, err = township("ledger", name, "--json")
    assert (code, err) == (0, "")
    assert json.loads(out)["rows"]


def test_every_score_is_worked_out(township, known):
    """`pdca score` works out every score, or says what no township has fixed."""
    for kind, name in known:
        if kind == "score":
            code, out, err = township("score", name, "--json")
            assert (code, err) == (0, ""), name
            assert json.loads(out)["score"] == name


def test_every_obligation_is_told(township, known):
    """`pdca due --all` tells every obligation that somebody in the township has, or that nobody fixed a period for."""
    code, out, err = township("due", "--all", "--on", "2027-03-31", "--json")
    assert code in (0, 1)
    assert err == ""
    told = {one["obligation"] for one in json.loads(out)["due"]}
    assert {name for kind, name in known if kind == "obligation"} - told == set()


@pytest.mark.no_cover
@pytest.mark.parametrize("name", list(KINDS))
def test_every_document_is_made(township, name, monkeypatch, tmp_path):
    """The command named for a document writes it; the walkthrough, which asks questions at a terminal, is another command."""
    monkeypatch.chdir(tmp_path)
    said = items.command("document", name).split()[1:]
    if KINDS[name].of == "walk":
        assert said[0] == "walk"
        return
    assert township(*said)[0] == 0
    assert len((tmp_path / said[-1]).read_bytes()) > 1_000


@pytest.mark.no_cover
@pytest.mark.parametrize("feature", [one["feature"] for one in items.written()["features"]])
def test_every_feature_runs(township, feature, monkeypatch, kit):
    """The command named for a feature runs, and says something."""
    monkeypatch.chdir(items.DOCS.parent)
    said = next(one["run"] for one in items.written()["features"] if one["feature"] == feature)
    code, out, err = township(*said)
    assert code in (0, 1), err
    assert err == ""
    if "-" not in said:
        assert out
