"""The year of the sample township: what was worked out while it went on is what a fresh process works out of its export."""

import gzip
import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from attrs import frozen

from pdca import ledgers, obligations
from pdca.canonical import digest
from pdca.casebook import Casebook
from pdca.cli import main
from pdca.cli.simulating import LOG, SEED
from pdca.extracts import gathered
from pdca.office import Office
from pdca.reading.organisation import read_organisation
from pdca.shelf import Shelf
from pdca.simulation import read_scenario, simulate
from pdca.stores import open_store
from pdca.trail import Trail
from tests import township
from tests.conftest import uncounted

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "samples" / "township"
MIDYEAR = 1000
"""So many entries are made when the ledgers are asked for first."""


def exported(trail):
    stream = BytesIO()
    trail.export(stream)
    return stream.getvalue()


@pytest.fixture(scope="module")
def year():
    """Return the exported log that ships."""
    return gzip.decompress((FOLDER / "trail.jsonl.gz").read_bytes())


@pytest.fixture(scope="module")
def lived(kit, tmp_path_factory):
    """Return the log of a year that was played, and what a casebook says of it that was kept up since midyear."""
    made = []
    shelf = Shelf(tmp_path_factory.mktemp("books") / "book", "1")

    def begun(clock):
        made.append(Trail(open_store("memory:"), clock, LOG))
        return made[0]

    def told(done, _):
        if done == MIDYEAR:
            book = Casebook(Office(made[0], kit.library, lambda: township.NOW, township.PLACE), shelf)
            assert sum(1 for _ in book.pages()) > 10

    scenario = read_scenario("scenario.yaml", (FOLDER / "scenario.yaml").read_bytes())
    organisation = read_organisation("organisation.yaml", (FOLDER / "organisation.yaml").read_bytes())
    with uncounted():
        simulate(scenario, kit.library, organisation.declared(), SEED, begun, told)
        book = Casebook(Office(made[0], kit.library, lambda: township.NOW, township.PLACE), shelf)
        return exported(made[0]), township.figures(book)


@pytest.mark.parametrize("path", ["organisation.yaml", "township/organisation.yaml"])
def test_sample_organisations_are_faultless(tmp_path, monkeypatch, path):
    """The organisations that ship can be checked and imported."""
    monkeypatch.chdir(tmp_path)
    assert main(["organisation", "check", str(FOLDER.parent / path)], out=StringIO(), err=StringIO()) == 0


def test_faulty_organisation_is_not_played(tmp_path, monkeypatch):
    """What `organisation import` would not take in, no simulation plays: the place is named, and no store is begun."""
    monkeypatch.chdir(tmp_path)
    written = (FOLDER / "organisation.yaml").read_text("utf-8").replace("unit: street-branch, from: 2005", "unit: street-branch, from: 1999")
    (tmp_path / "early.yaml").write_text(written, "utf-8")
    err = StringIO()
    assert main(["--store", "year.db", "simulate", "--organisation", "early.yaml"], out=StringIO(), err=err) == 2
    assert "early.yaml:26:" in err.getvalue()
    assert not (tmp_path / "year.db").exists()


def test_sample_is_what_the_scenario_makes(lived, year):
    """The log that ships is, byte for byte, what its scenario, organisation and seed make."""
    assert digest(lived[0]) == digest(year)


def test_fresh_process_works_out_the_same(lived, tmp_path):
    """Ledgers, scores, what is due and the pack of the review are those that another process works out of the export."""
    file = tmp_path / "trail.jsonl"
    file.write_bytes(lived[0])
    run = subprocess.run(
        [sys.executable, "-m", "tests.township", str(file)], cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        capture_output=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr.decode()
    fresh = json.loads(run.stdout)
    assert fresh.keys() == lived[1].keys()
    assert {name for name in fresh if fresh[name] != lived[1][name]} == set()
    assert all(fresh[name] for name in ("due", "deadlines", "review", "ledger rectification-ledger", "score secretary-100"))


LAST_ACTS = (("ZG-2026-1", "look_back.clear"), ("JF-2026-10", "record.month"), ("DF-2026-12", "collect.remit"))
"""Cases, and the act that is the last record of each: a rectification lasted, a month has its points, dues were handed over."""


@frozen(kw_only=True)
class Removal:
    """The last record of *case* removed: what was worked out of the log before and after, and the cells that rested on it.

    *resting* are cells as ledger and heading, by what explains cells; *fulfilled* are the identities of what was due and
    was done by that record; *read* are the inputs of the review that have a line of the case in such a ledger.
    """

    case: str
    before: Mapping[str, Sequence[str]]
    after: Mapping[str, Sequence[str]]
    resting: AbstractSet[tuple[str, str]]
    fulfilled: AbstractSet[str]
    read: AbstractSet[tuple[str, str]]
    headings: Mapping[str, Sequence[str]]

    @property
    def ledgers(self):
        return {name for name, _ in self.resting}

    def gone(self, name):
        """Return the lines of one figure that are not the same before and after."""
        before, after = Counter(self.before[name]), Counter(self.after[name])
        return [*(before - after).elements(), *(after - before).elements()]

    def changed(self, ledger):
        """Return the headings of a ledger under which a cell is not the same before and after."""
        told = [[json.loads(line) for line in one[f"ledger {ledger}"]] for one in (self.before, self.after)]
        before, after = ([row for case, *row in one if case == self.case] for one in told)
        if len(before) != len(after):
            return {*self.headings[ledger]}
        pairs = [zip(self.headings[ledger], one, other, strict=True) for one, other in zip(before, after, strict=True)]
        return {heading for pair in pairs for heading, one, other in pair if one != other}


@pytest.fixture(scope="module")
def whole(kit, lived):
    """Return a casebook of the year."""
    return Casebook(township.opened(lived[0], kit.library))


@pytest.fixture(scope="module", params=LAST_ACTS, ids=lambda one: one[0])
def removal(request, kit, lived, whole):
    """Return what changes where one record was never made."""
    case, label = request.param
    (page,) = (one for one in whole.pages() if one.case == case)
    last = page.deeds[-1]
    assert last.label == label
    found = {name: sheet for name in ledgers.ledgers(kit.library.procedures(), kit.library.ledgers) if (sheet := whole.sheet(name))}
    resting = {
        (name, title)
        for name, sheet in found.items()
        for entry in sheet.entries
        if entry.case == case
        for title in entry.cells
        if last.seq in {act.seq for one in whole.trace(sheet, case, entry.part, entry.number, title) for act in one.acts}
    }
    duties = obligations.due(kit.library, whole.office.organisation(), whole.pages(), township.DAY)
    done = [
        one
        for one in duties
        if (one.case, one.done) == (case, last.day) and label in {way.act for way in one.obligation.ways if way.procedure == page.procedure}
    ]
    history = whole.office.history(township.REVIEW)
    step = next(one for one in history.procedure.steps if any("extract" in fact.type for fact in one.asks))
    read = {
        (item.fact, item.id)
        for item in gathered(whole, history, step, township.DAY)
        for look in item.looks
        if look.ledger in {name for name, _ in resting} and case in {entry.case for entry in look.sheet.entries}
    }
    with uncounted():
        after = without(whole, case, last.seq, kit.library)
    return Removal(
        case=case, before=lived[1], after=after, resting=resting, read=read,
        fulfilled={repr(one.identity) for one in done}, headings={name: sheet.columns for name, sheet in found.items()},
    )  # fmt: skip


def without(whole, case, seq, library):
    """Return what is worked out of a log in which that record was never made."""
    now = [township.NOW]
    trail = Trail(open_store("memory:"), lambda: now[0], LOG)
    trail.put_texts(library.pinned_texts())
    for record in whole.office.trail.records():
        if (record.claim.case, record.seq) != (case, seq):
            now[0] = datetime.fromisoformat(record.recorded)
            trail.append([record.claim])
    now[0] = township.NOW
    return township.figures(Casebook(Office(trail, library, lambda: now[0], township.PLACE)))


def test_removed_record_changes_the_ledgers_that_rest_on_it(removal):
    """Without one record exactly those ledgers change of which a cell is explained by it, and only in lines of its case."""
    names = {name.removeprefix("ledger ") for name in removal.before if name.startswith("ledger ")}
    assert {name for name in names if removal.gone(f"ledger {name}")} == removal.ledgers
    assert removal.ledgers
    for name in names:
        assert {json.loads(line)[0] for line in removal.gone(f"ledger {name}")} <= {removal.case}


def test_removed_record_changes_the_scores_that_read_what_changed(kit, removal):
    """Exactly those scores change that read a cell which changed: for a figure, a condition, the group or its period."""
    dated = {one.id: one.dated for one in kit.library.ledgers}
    reading = {
        one.id: {one.per, one.dated or dated.get(one.source, ""), *(name for item in one.items for name in (item.column, item.over, *item.when))} - {""}
        for one in kit.library.scores
    }  # fmt: skip
    changed = {one.id for one in kit.library.scores if removal.gone(f"score {one.id}")}
    assert changed == {one.id for one in kit.library.scores if removal.changed(one.source) & reading[one.id]}
    assert changed or not removal.case.startswith("JF")


def test_removed_record_changes_what_it_fulfilled(removal):
    """Of what recurs exactly that becomes due again which the record fulfilled; of deadlines only those of its case change."""
    assert {line.partition(", <State.")[0].removeprefix("(") for line in removal.gone("due")} == removal.fulfilled
    assert all(f"case='{removal.case}'" in line for line in removal.gone("deadlines"))
    assert removal.fulfilled or removal.case.startswith("ZG")


def test_removed_record_changes_the_inputs_that_read_it(removal):
    """Of the review exactly those inputs change that have a line of its case in a ledger which rests on it."""
    changed = {tuple(json.loads(line)[:2]) for line in removal.gone("review")}
    assert changed == removal.read
    assert changed or not removal.case.startswith("ZG")


@pytest.mark.no_cover
@pytest.mark.parametrize("readme", ["README.md", "README.zh-CN.md"])
def test_readme_commands_run(lived, tmp_path, monkeypatch, readme):
    """Every command that a README tries on the year runs, and gives something."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "trail.jsonl").write_bytes(lived[0])
    assert main(["--store", "year.db", "import", "trail.jsonl"], out=StringIO(), err=StringIO()) == 0
    text = (ROOT / readme).read_text(encoding="utf-8")
    said = [line.partition("#")[0].split()[1:] for line in text.splitlines() if line.startswith("pdca ")]
    commands = [words for words in said if words[-1:] != ["simulate"]]
    assert len(commands) >= 6
    for words in commands:
        out, err = StringIO(), StringIO()
        assert main(words, clock=lambda: township.NOW, out=out, err=err) == (1 if "due" in words else 0), (words, err.getvalue())
        assert out.getvalue().strip()
