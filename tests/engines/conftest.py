"""What the tests of engines share: seeded events of a real procedure, files of them in any order, and runs over those."""

import csv
import json
from datetime import UTC, date, datetime, timedelta
from random import Random  # noqa: TID251 - from a seed, the same in every run

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from attrs import define

from pdca import logs
from pdca.engines import Run, Settings, assembled, recipe_of
from pdca.machine import Machine

PROCEDURE = "major-decision-eight-steps"
HEADINGS = {"case": "case", "activity": "activity", "when": "time", "sequence": "no"}


@pytest.fixture(scope="session")
def recipe(kit):
    """Return the recipe of the decision of the township, all editions."""
    return recipe_of(kit.library, PROCEDURE)


@pytest.fixture(scope="session")
def events(kit):
    """Return events of 150 cases, one in ten lost or made up: case, activity, moment, number; some at equal moments."""
    chance = Random(4)  # noqa: S311 - a seed, no secret
    table = Machine(kit.library.procedure(PROCEDURE, day=date(2026, 1, 1))).table
    ways = {}
    for (source, trigger), target in table.items():
        ways.setdefault(source, []).append(
            (trigger if source == "opening" else f"{source}.{trigger}", target)
        )
    made = []
    for number in range(150):
        state, at = "opening", datetime(2026, 1, 5, 9, tzinfo=UTC) + timedelta(days=number)
        for place in range(30):
            if state not in ways:
                break
            name, state = ways[state][0] if chance.random() < 0.85 else chance.choice(ways[state])
            at += timedelta(hours=chance.choice([0, 1, 30]))
            luck = chance.random()
            if luck > 0.05:
                made.append((f"清河-{number:03d}", name, at, place + 1))
            if luck > 0.95:
                made.append((f"清河-{number:03d}", "领导拍板", at, 40 + place))
    return made


def mapping(**named):
    """Return the mapping of the columns of the tests."""
    fields = tuple(
        logs.Field(heading=heading, means=logs.Meaning(means))
        for means, heading in {**HEADINGS, **named}.items()
        if heading
    )
    return logs.Mapping(fields=fields)


def stamped(moment):
    return moment.isoformat().replace("+00:00", "Z")


@define
class Bulk:
    """Writes events to files and judges them."""

    folder: object
    recipe: object
    mapping: object = staticmethod(mapping)

    def parquet(self, events, name="log.parquet", unit="us", zone="UTC", rows=64):
        """Write a Parquet file with several row groups."""
        kinds = [pa.string(), pa.string(), pa.timestamp(unit, zone), pa.int64()]
        columns = [
            pa.array(list(column), kind)
            for column, kind in zip(zip(*events, strict=True), kinds, strict=True)
        ]
        path = self.folder / name
        pq.write_table(pa.table(columns, names=list(HEADINGS.values())), path, row_group_size=rows)
        return path

    def csv(self, events, name="log.csv"):
        """Write a CSV file as programs write it."""
        path = self.folder / name
        with path.open("w", encoding="utf-8", newline="") as stream:
            rows = [(case, activity, stamped(at), number) for case, activity, at, number in events]
            csv.writer(stream).writerows([HEADINGS.values(), *rows])
        return path

    def ndjson(self, events, name="log.ndjson"):
        """Write one JSON object a line."""
        path = self.folder / name
        lines = [
            json.dumps(
                {"case": case, "activity": activity, "time": stamped(at), "no": number}, ensure_ascii=False
            )
            for case, activity, at, number in events
        ]
        path.write_text("\n".join(lines) + "\n", "utf-8")
        return path

    def write(self, form, events):
        """Write a file of the *form*."""
        return {"parquet": self.parquet, "csv": self.csv, "ndjson": self.ndjson}[form](events)

    def run(self, engine, path, out=None, state=None, layout=None, **settings):
        """Return a run of *engine* over the file at *path*."""
        log = logs.read(path, layout or mapping())
        return Run(
            assembled(engine, log, Settings(**settings), self.recipe), self.recipe, log.digest(), engine,
            out=self.folder / out if out else None, state=self.folder / state if state else None,
        )  # fmt: skip

    def lines(self, engine, path, **settings):
        """Return every verdict of *engine*, sorted."""
        self.run(engine, path, out="verdicts.ndjson", **settings).run()
        return sorted((self.folder / "verdicts.ndjson").read_text("utf-8").splitlines())


@pytest.fixture
def bulk(tmp_path, recipe):
    """Return what writes and judges files in an empty folder."""
    return Bulk(tmp_path, recipe)
