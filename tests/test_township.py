"""The year of the sample township: what was worked out while it went on is what a fresh process works out of its export."""

import gzip
import json
import os
import subprocess
import sys
from datetime import datetime
from io import BytesIO, StringIO
from pathlib import Path

import pytest

from pdca import ledgers
from pdca.canonical import digest
from pdca.casebook import Casebook
from pdca.cli import main
from pdca.cli.simulating import LOG, SEED
from pdca.office import Office
from pdca.reading.organisation import read_organisation
from pdca.shelf import Shelf
from pdca.simulation import read_scenario, simulate
from pdca.stores import open_store
from pdca.trail import Trail
from tests import township

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
    simulate(scenario, kit.library, organisation.declared(), SEED, begun, told)
    book = Casebook(Office(made[0], kit.library, lambda: township.NOW, township.PLACE), shelf)
    return exported(made[0]), township.figures(book)


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


REMOVED = ("ZG-2026-1", "look_back.clear")
"""A case, and its last record: that a closed rectification lasted."""


@pytest.fixture(scope="module")
def shortened(kit, lived):
    """Return what is worked out of a log in which one record was never made."""
    whole = township.opened(lived[0], kit.library)
    now = [township.NOW]
    trail = Trail(open_store("memory:"), lambda: now[0], LOG)
    for text in kit.library.pinned_texts():
        trail.put_text(text)
    for record in whole.trail.records():
        if (record.claim.case, record.claim.label) != REMOVED and record.claim.step != "genesis":
            now[0] = datetime.fromisoformat(record.recorded)
            trail.append([record.claim])
    now[0] = township.NOW
    return township.figures(Casebook(Office(trail, kit.library, lambda: now[0], township.PLACE)))


@pytest.fixture(scope="module")
def resting(kit, lived):
    """Return the ledgers in which some cell rests on that record, by what explains cells."""
    book = Casebook(township.opened(lived[0], kit.library))
    case, label = REMOVED
    found = set()
    for name in ledgers.ledgers(kit.library.procedures(), kit.library.ledgers):
        sheet = book.sheet(name)
        for entry in sheet.entries if sheet else ():
            if entry.case == case:
                traces = [one for title in entry.cells for one in book.trace(sheet, case, entry.part, entry.number, title)]
                found |= {name for one in traces if label in {act.claim.label for act in one.acts}}
    return found


def test_removed_record_changes_the_ledgers_that_rest_on_it(lived, shortened, resting):
    """Without one record exactly those ledgers change of which a cell is explained by it, and only in lines of its case."""
    names = [name for name in lived[1] if name.startswith("ledger ")]
    changed = {name.removeprefix("ledger ") for name in names if lived[1][name] != shortened[name]}
    assert changed == resting
    assert "closure-ledger" in changed
    for name in names:
        gone = set(lived[1][name]) ^ set(shortened[name])
        assert {json.loads(line)[0] for line in gone} <= {REMOVED[0]}


def test_removed_record_changes_the_scores_over_those_ledgers(kit, lived, shortened, resting):
    """Scores change only where they are worked out of a ledger that changed; what recurs is due as before."""
    changed = {one.source for one in kit.library.scores if lived[1][f"score {one.id}"] != shortened[f"score {one.id}"]}
    assert changed <= resting
    assert lived[1]["due"] == shortened["due"]


def test_removed_record_changes_the_inputs_that_read_those_ledgers(lived, shortened, resting):
    """Of the review those inputs change that read a ledger that changed; the case owes its look back again."""
    before, after = (dict(zip(map(str, range(99)), one["review"], strict=False)) for one in (lived[1], shortened))
    changed = [json.loads(before[key])[2] for key in before if before[key] != after[key]]
    assert changed
    assert all({one["ledger"] for one in item["ledgers"]} & resting for item in changed)
    more = set(shortened["deadlines"]) - set(lived[1]["deadlines"])
    assert all(REMOVED[0] in one for one in more)
    assert set(lived[1]["deadlines"]) <= set(shortened["deadlines"])


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
