"""The same verdict everywhere: whatever the engine, the form of the file, the order of its rows, batches and workers."""

import json
from collections import defaultdict
from datetime import UTC, datetime
from random import Random  # noqa: TID251 - from a seed, the same in every run

import pytest

from pdca.align import Aligner, Flow, MoveKind, procedure_arcs
from pdca.align import names as making
from pdca.audit.courts import COSTS
from pdca.engines import recipe_of
from pdca.machine import Machine

PROCEDURE = "major-decision-eight-steps"


def shuffled(events, seed):
    found = list(events)
    Random(seed).shuffle(found)  # noqa: S311 - a seed, no secret
    return found


@pytest.mark.heavy
@pytest.mark.parametrize("form", ["parquet", "csv", "ndjson"])
def test_engines(bulk, events, form):
    """DuckDB gives on every form of file the verdicts that plain Python gives, line by line."""
    path = bulk.write(form, events)
    found = bulk.lines("duckdb", path)
    assert len(found) == 150
    assert found == bulk.lines("plain", path)


@pytest.mark.parametrize("engine", ["plain", pytest.param("duckdb", marks=pytest.mark.heavy)])
def test_line_breaks_in_cells(bulk, events, engine):
    """A cell of a CSV file may hold line breaks and quotation marks, with any number of workers."""
    path = bulk.write("csv", events)
    head, *rows = path.read_text(encoding="utf-8").splitlines()
    told = "\n".join([f"{head},note", *(f'{row},"a ""b""\n, c"' for row in rows)])
    other = path.with_name("noted.csv")
    other.write_text(f"{told}\n", encoding="utf-8")
    for workers in (1, 2):
        assert bulk.lines(engine, other, workers=workers) == bulk.lines("plain", path)


@pytest.mark.heavy
@pytest.mark.parametrize(
    "settings", [{"batch": 1}, {"batch": 7, "workers": 1}, {"chunk": 1}, {"batch": 1000, "workers": 2}]
)
def test_cut(bulk, events, settings):
    """Size of batches, of chunks, and number of workers change nothing."""
    path = bulk.parquet(events)
    assert bulk.lines("duckdb", path, **settings) == bulk.lines("plain", path)


@pytest.mark.parametrize("engine", ["plain", pytest.param("duckdb", marks=pytest.mark.heavy)])
@pytest.mark.parametrize("heading", ["no", ""])
def test_order(bulk, events, engine, heading):
    """The order of rows in the file changes nothing, with numbers of events and without."""
    layout = bulk.mapping(sequence=heading)
    runs = [
        bulk.run(engine, bulk.parquet(shuffled(events, seed), f"{seed}.parquet"), layout=layout).run()
        for seed in range(3)
    ]
    assert len({one.tally.fingerprint for one in runs}) == 1


@pytest.mark.heavy
@pytest.mark.parametrize("reach", [making.FIRST_REACH, 1])
def test_alignment(bulk, kit, events, reach, monkeypatch):
    """What is found of a case are the moves of its exact alignment that cost something, however far its rows reach at first."""
    monkeypatch.setattr(making, "FIRST_REACH", reach)
    cases = defaultdict(list)
    for case, activity, at, number in events:
        cases[case].append((at, number, activity))
    arcs = procedure_arcs(Machine(kit.library.procedure(PROCEDURE, edition="2019")), COSTS)
    ready = Aligner(Flow(arcs, COSTS))
    told = {one["case"]: one for one in map(json.loads, bulk.lines("duckdb", bulk.parquet(events)))}
    deviating = 0
    for case, rows in cases.items():
        found = ready.begun([activity for _, _, activity in sorted(rows)])
        kinds = {MoveKind.LOG: "unexpected", MoveKind.MODEL: "skipped"}
        costly = [(kinds[move.kind], move.activity) for move in found.moves if move.cost]
        assert [(one["kind"], one["act"]) for one in told[case]["findings"]] == costly
        assert told[case]["state"] == found.state
        deviating += bool(costly)
    assert 20 < deviating < 130


@pytest.mark.heavy
def test_ties(bulk, events):
    """Where different events stand at one moment and have no numbers, a deviation is no certain one."""
    path = bulk.parquet(
        [
            ("A", "open", events[0][2], 1),
            ("A", "领导拍板", events[0][2], 2),
            ("B", "领导拍板", events[0][2], 1),
        ]
    )
    without = [json.loads(line) for line in bulk.lines("duckdb", path, layout=bulk.mapping(sequence=""))]
    assert [one["findings"][0]["certain"] for one in without] == [False, True]
    assert without[0]["findings"][0]["severity"] == "observation"
    numbered = [json.loads(line) for line in bulk.lines("duckdb", path)]
    assert numbered[0]["findings"][0]["certain"]


@pytest.mark.heavy
@pytest.mark.parametrize("batch", [1, 2, 3, 100])
def test_ties_across_batches(bulk, events, batch):
    """A tie is seen where a batch ends between its events."""
    at = events[0][2]
    path = bulk.parquet([("A", "open", at, 1), ("A", "领导拍板", at, 1), ("A", "领导拍板", at, 1)])
    assert bulk.run("duckdb", path, batch=batch).run().tally.unsure == 1


@pytest.mark.heavy
def test_moments(bulk, events):
    """A moment is the same in every unit, with its zone or in words."""
    whole = [(case, activity, at, number) for case, activity, at, number in events]
    files = [bulk.parquet(whole, f"{unit}.parquet", unit=unit) for unit in ("s", "ms", "us", "ns")] + [
        bulk.csv(whole)
    ]
    assert len({bulk.run("duckdb", path).run().tally.fingerprint for path in files}) == 1


FIVE_ONES = "member-development-five-ones"


@pytest.mark.heavy
@pytest.mark.parametrize(("days", "edition"), [((2025,), "2014"), ((2027,), "2026")])
def test_editions(kit, bulk, days, edition):
    """A case is judged under the edition in force on the day it began."""
    bulk.recipe = recipe_of(kit.library, FIVE_ONES)
    path = bulk.parquet([("A", "open", datetime(year, 3, 2, tzinfo=UTC), 1) for year in days])
    (line,) = bulk.lines("duckdb", path)
    assert json.loads(line)["edition"] == edition


@pytest.mark.heavy
def test_named_edition(kit, bulk):
    """An edition that is named judges every case."""
    bulk.recipe = recipe_of(kit.library, FIVE_ONES, "2014")
    path = bulk.parquet([("A", "open", datetime(2027, 3, 2, tzinfo=UTC), 1)])
    assert {json.loads(bulk.lines(engine, path)[0])["edition"] for engine in ("plain", "duckdb")} == {"2014"}


def test_unknown_procedure(kit):
    """There is no recipe for a procedure that nobody wrote."""
    with pytest.raises(LookupError):
        recipe_of(kit.library, "no-such-procedure")
