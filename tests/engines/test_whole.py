"""Whole verdicts (guards, days, roles, papers, phases, open cases): the same from every engine, and the same as the audit in memory."""

import csv
import json
from datetime import date
from random import Random  # noqa: TID251 - from a seed, the same in every run

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from attrs import define, evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from pdca import logs
from pdca.audit import Parameters
from pdca.audit.foreign import ForeignAuditor
from pdca.audit.views import layout_of
from pdca.engines import Run, Settings, assembled
from pdca.engines.brief import brief_of
from pdca.engines.counts import Counts
from pdca.engines.run import ResumeError
from pdca.exports.forms import write_file
from pdca.logs import LogError, Meaning
from tests.audit.conftest import Clerk, decision, village
from tests.engines.test_resume import stopping
from tests.engines.test_spark import NOISE, session

__all__ = ["decision", "session", "village"]

VILLAGE = "four-deliberations-two-disclosures"
COLUMNS = {
    "case": Meaning.CASE, "activity": Meaning.ACTIVITY, "day": Meaning.WHEN, "entered": Meaning.RECORDED, "who": Meaning.ACTOR, "role": Meaning.ROLE,
    "no": Meaning.SEQUENCE, "branch_vote.present": Meaning.FACT, "branch_vote.yes": Meaning.FACT, "matter": Meaning.FACT, "议题登记表": Meaning.PAPER,
}  # fmt: skip
LAYOUT = logs.Mapping(
    fields=tuple(
        logs.Field(
            heading=heading, means=means, name=heading if means in (Meaning.FACT, Meaning.PAPER) else ""
        )
        for heading, means in COLUMNS.items()
    )
)


@pytest.fixture(scope="module")
def way(kit):
    """Return label, day, person and role of every act of a village decision."""
    run = kit.begin(VILLAGE, "2018", date(2026, 4, 7), case="V-1")()
    assert run.reach("completed")
    return [
        (
            claim.label if claim.label.strip(".") else "立项",
            claim.occurred,
            claim.by[0].person,
            claim.by[0].role,
        )
        for claim, _ in run.made
    ]


def noise(way, seed, cases):
    """Return rows of so many cases: some lost, doubled or made up, with days, roles, facts and papers missing here and there."""
    chance = Random(seed)  # noqa: S311 - a seed, no secret
    rows = []
    for case in range(cases):
        for number, (label, day, who, role) in enumerate(way[: chance.randint(1, len(way))]):
            if chance.random() < 0.07:
                continue
            label = chance.choice(["领导拍板", label, label, label, label, label, label, label])  # noqa: PLW2901
            told = [chance.choice([None, "20", "11"]), chance.choice([None, "6", "11"]), chance.choice([None, "planning"]), chance.choice([None, "是", "否"])]  # fmt: skip
            day_told = day if chance.random() < 0.95 else None
            entered = chance.choice([None, day, "2026-05-20"])
            row = (
                f"清河-{case:02d}",
                label,
                day_told,
                entered,
                who,
                role if chance.random() < 0.9 else None,
                str(number + 1) if seed % 2 else None,
                *told,
            )
            rows += [row, row] if chance.random() < 0.03 else [row]
    return rows or [("清河-00", "立项", "2026-04-07", *[None] * 8)]


@define
class Whole:
    """Writes rows to files and judges whole cases."""

    folder: object
    brief: object

    def write(self, form, rows):
        """Write a file of the *form* with the columns of the tests."""
        path = self.folder / f"log.{form}"
        if form == "parquet":
            columns = [pa.array(list(column), pa.string()) for column in zip(*rows, strict=True)]
            pq.write_table(pa.table(columns, names=list(COLUMNS)), path, row_group_size=16)
        elif form == "csv":
            with path.open("w", encoding="utf-8", newline="") as stream:
                csv.writer(stream).writerows([COLUMNS, *rows])
        else:
            said = [
                {name: cell for name, cell in zip(COLUMNS, row, strict=True) if cell is not None}
                for row in rows
            ]
            lines = [json.dumps({**dict.fromkeys(COLUMNS), **one}, ensure_ascii=False) for one in said[:1]]
            lines += [json.dumps(one, ensure_ascii=False) for one in said[1:]]
            path.write_text("\n".join(lines) + "\n", "utf-8")
        return path

    def run(self, engine, path, out=None, state=None, layout=LAYOUT, **settings):
        """Return a run of *engine* over the file at *path*."""
        log = logs.read(path, layout)
        return Run(
            assembled(engine, log, Settings(**settings), self.brief), self.brief, log.digest(), engine, tally=Counts(),
            out=self.folder / out if out else None, state=self.folder / state if state else None,
        )  # fmt: skip

    def lines(self, engine, path, **settings):
        """Return every verdict of *engine*, sorted, and what they come to."""
        found = self.run(engine, path, out="verdicts.ndjson", **settings).run()
        return sorted((self.folder / "verdicts.ndjson").read_text("utf-8").splitlines()), found.tally


@pytest.fixture
def whole(tmp_path, kit):
    """Return what writes and judges files in an empty folder."""
    return Whole(tmp_path, brief_of(kit.library, VILLAGE, layout=LAYOUT))


@pytest.mark.heavy
@pytest.mark.parametrize("form", ["parquet", "csv", "ndjson"])
def test_engines(whole, way, form):
    """DuckDB gives the verdicts that plain Python gives, line by line, and what they come to is the same."""
    path = whole.write(form, noise(way, 1, 12))
    lines, counts = whole.lines("plain", path)
    assert len(lines) == counts.cases == 12
    assert (lines, counts) == whole.lines("duckdb", path)
    assert counts.unsaid
    assert {one["check"] for line in lines for one in json.loads(line)["findings"]} >= {
        "flow",
        "facts",
        "role",
        "quorum",
    }


@pytest.mark.heavy
@settings(max_examples=6)
@given(st.integers(0, 10**6), st.randoms(use_true_random=False))
def test_order(tmp_path_factory, kit, way, seed, chance):
    """The order of rows in the file, batches, chunks and engines change no verdict."""
    whole = Whole(tmp_path_factory.mktemp("whole"), brief_of(kit.library, VILLAGE, layout=LAYOUT))
    rows = noise(way, seed, 5)
    expected = whole.lines("plain", whole.write("parquet", rows))
    chance.shuffle(rows)
    for form in ("parquet", "csv"):
        assert whole.lines("duckdb", whole.write(form, rows), chunk=2, batch=3) == expected


def test_processes(whole, way):
    """Several processes give the verdicts of one, in the same order."""
    path = whole.write("parquet", noise(way, 3, 9))
    whole.run("plain", path, out="one.ndjson").run()
    whole.run("plain", path, out="two.ndjson", workers=2, chunk=4).run()
    assert (whole.folder / "one.ndjson").read_bytes() == (whole.folder / "two.ndjson").read_bytes()


@pytest.mark.heavy
def test_audit(whole, way, kit):
    """What the audit in memory finds of a case is what the engines find of it: the same findings by the same ids."""
    path = whole.write("csv", noise(way, 5, 12))
    log = logs.read(path, LAYOUT)
    bench = kit.bench(VILLAGE, "2018")
    audit = ForeignAuditor(
        log, lambda: (), lambda _: bench, kit.library.digest, Parameters(mapping=whole.brief.layout)
    ).run()
    lines, counts = whole.lines("duckdb", path)
    told = [one["id"] for line in lines for one in json.loads(line)["findings"]]
    assert sorted(told) == sorted(one.id for one in audit.findings if one.case)
    assert sorted(counts.unsaid) == sorted(
        f"{VILLAGE}@2018 {one.rule}" for one in audit.findings if not one.case
    )


@pytest.mark.heavy
def test_rows_left_out(whole, way):
    """Rows that name no case or no activity are counted and judged nowhere; all others are judged."""
    rows = [*noise(way, 2, 3), (None, "立项", *[None] * 9), ("清河-00", None, *[None] * 9)]
    for engine in ("plain", "duckdb"):
        found = whole.run(engine, whole.write("parquet", rows)).run()
        assert (found.left, found.total, found.complete) == (2, len(rows) - 2, True)


@pytest.mark.parametrize("engine", ["plain", pytest.param("duckdb", marks=pytest.mark.heavy)])
def test_go_on(whole, way, engine):
    """Work that was broken off bears no whole name, goes on from its state, and writes the bytes that it writes in one go."""
    path = whole.write("parquet", noise(way, 7, 10))
    expected = whole.run(engine, path, out="whole.ndjson", chunk=2).run()
    found = stopping(whole.run(engine, path, out="v.ndjson", state="state.json", chunk=2), 3)
    assert not found.complete
    assert found.tally.events < found.total
    assert not (whole.folder / "v.ndjson").exists()
    again = whole.run(engine, path, out="v.ndjson", state="state.json", chunk=2).run()
    assert again.resumed
    assert (whole.folder / "v.ndjson").read_bytes() == (whole.folder / "whole.ndjson").read_bytes()
    assert again.tally == expected.tally


@pytest.mark.heavy
def test_other_day(whole, way):
    """What was judged as of another day is not gone on with."""
    path = whole.write("parquet", noise(way, 7, 10))
    stopping(whole.run("duckdb", path, state="state.json", chunk=2), 2)
    whole.brief = evolve(whole.brief, day="2030-01-01")
    with pytest.raises(ResumeError, match="删去它"):
        whole.run("duckdb", path, state="state.json", chunk=2).run()


@pytest.mark.heavy
def test_day(whole, kit):
    """Open cases are seen as of the day that is asked for, else of the last of the log."""
    five_ones = "member-development-five-ones"
    path = whole.write(
        "parquet", [("A", name, "2026-08-03", *[None] * 8) for name in ("立项", "apply.filed")]
    )
    whole.brief = brief_of(kit.library, five_ones, layout=LAYOUT)
    before, _ = whole.lines("duckdb", path)
    whole.brief = brief_of(kit.library, five_ones, layout=LAYOUT, day=date(2027, 3, 3))
    after, _ = whole.lines("duckdb", path)
    overdue = [
        [one["kind"] for line in lines for one in json.loads(line)["findings"]] for lines in (before, after)
    ]
    assert ["overdue" in kinds for kinds in overdue] == [False, True]


@pytest.mark.heavy
@pytest.mark.parametrize("form", ["csv", "parquet", "ndjson", "xes"])
def test_own_exports(kit, whole, village, decision, form):
    """An export of ours is judged by the procedures that its cases name; any log that can be read, DuckDB can sort."""
    trail = Clerk(kit).write([*village[:5], *village[6:]]).write(decision).trail
    path = whole.folder / f"trail.{form}"
    write_file(form, trail, path)
    layout = layout_of(logs.read(path))
    whole.brief = brief_of(kit.library, "", layout=layout)
    lines, counts = whole.lines("duckdb", path, layout=layout)
    assert whole.lines("plain", path, layout=layout) == (lines, counts)
    assert [json.loads(line)["procedure"] for line in lines] == ["major-decision-eight-steps", VILLAGE]
    assert "flow" in {one["check"] for one in json.loads(lines[1])["findings"]}
    assert not [one for one in json.loads(lines[0])["findings"] if one["severity"] != "observation"]


@pytest.mark.heavy
def test_any_text(whole):
    """Null characters, halves of characters and ends of lines in a log are text like any other, and the same to every engine."""
    said = [("A", "立项"), ("A\x00", "x\x00y"), ("B\ud800", "z\ud800"), ("C\u2028", "z\n"), ("\U0001f600", "立项"), ("\uffff", "立项")]
    lines = [json.dumps({"case": case, "activity": name, "day": "2026-05-01", "matter": name}) for case, name in said]
    path = whole.folder / "log.ndjson"
    path.write_text("\n".join(lines), "utf-8")
    whole.run("plain", path, out="one.ndjson").run()
    whole.run("duckdb", path, out="two.ndjson").run()
    assert (whole.folder / "one.ndjson").read_bytes() == (whole.folder / "two.ndjson").read_bytes()
    assert (whole.folder / "one.ndjson").read_bytes().count(b"\n") == 6


@pytest.mark.heavy
def test_little_memory(whole):
    """Where the memory that was allowed is not enough, the error says how to allow more."""
    rows = [(f"{number:0400d}", "x" * 400, *[None] * 9) for number in range(20_000)]
    with pytest.raises(LogError, match="--memory"):
        whole.run("duckdb", whole.write("parquet", rows), memory=1).run()


@pytest.mark.spark
@NOISE
@pytest.mark.parametrize("form", ["parquet", "csv", "ndjson"])
def test_spark(session, whole, way, form):
    """Spark gives on every form of file the verdicts that plain Python gives, line by line."""
    path = whole.write(form, noise(way, 11, 12))
    assert whole.lines("spark", path, workers=3, rounds=2) == whole.lines("plain", path)


@pytest.mark.spark
@NOISE
def test_spark_go_on(session, whole, way):
    """Spark goes on with the buckets that are not finished."""
    path = whole.write("parquet", noise(way, 11, 12))
    stopping(whole.run("spark", path, out="v.ndjson", state="state.json", rounds=4), 2)
    again = whole.run("spark", path, out="v.ndjson", state="state.json", rounds=4).run()
    assert again.resumed
    assert again.tally == whole.run("plain", path).run().tally


@pytest.mark.spark
@NOISE
def test_spark_rows_above(session, whole, way):
    """What only the row above could tell is refused: on a cluster it may be on another machine."""
    rows = noise(way, 11, 2)
    rows[3] = ("同上", *rows[3][1:])
    with pytest.raises(LogError, match="plain") as caught:
        whole.run("spark", whole.write("csv", rows)).run()
    assert caught.value.kind == "people"
