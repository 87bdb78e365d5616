"""A durable step beside a raw commit: what `Office.record` adds to what the disk asks for anyway.

Raw: one row of the same bytes in a table of its own, one commit each, with the same SQLite settings. Ours: the judge, the chain of
hashes, the rows of record and head, the receipt. Both wait for the disk (``synchronous=FULL``).
Disks are moody: the three take turns entry by
entry, and the median counts, not the best. "In memory" is the same office over
the memory store: our share of the processor, without any disk.
"""

import sqlite3
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from attrs import evolve

from benchmarks.rounds import Rate, said, told
from benchmarks.workload import PROCEDURES, case, pack
from pdca.form import to_body
from pdca.office import Office
from pdca.record import Claim, Record
from pdca.stores import open_store, sql
from pdca.stores.port import Store
from pdca.trail import Trail

ROUNDS = 15
RECORDED = "2026-03-02T00:00:00.000000Z"
RAW, DISK, MEMORY = "a raw commit of one row", "Office.submit on SQLite", "Office.submit in memory"


def run() -> None:
    """Measure one procedure in turns."""
    made = case(PROCEDURES[0]).made
    with tempfile.TemporaryDirectory(dir=".") as folder:
        raw = _Raw(Path(folder) / "raw.sqlite")
        disk = open_store(str(Path(folder) / "ours.sqlite"))
        memory = open_store("memory:")
        took: dict[str, list[float]] = {RAW: [], DISK: [], MEMORY: []}
        for turn in range(ROUNDS):
            doors = {RAW: raw.append, DISK: _Office(disk).submit, MEMORY: _Office(memory).submit}
            for number, (claim, day) in enumerate(_other_case(made, turn)):
                for name, door in doors.items():
                    start = time.perf_counter()
                    door(claim, day)
                    if (
                        number
                    ):  # the opening pins the texts and binds the rules, once for all cases of an office
                        took[name].append(time.perf_counter() - start)
        mode = raw.mode
        raw.close()
        _close(disk)
    print(
        f"\nA durable step: {PROCEDURES[0]}, SQLite {sqlite3.sqlite_version}, journal {mode}, synchronous=FULL"
    )
    rates = {name: Rate(name, seconds) for name, seconds in took.items()}
    base, alone = rates[RAW], rates[MEMORY]
    for name, rate in rates.items():
        said(name, f"{rate.ratio(base):.2f}", f"of a raw commit's speed; {rate.per_second:,.0f}/s")
    told(
        f"bound by the disk: our own work is {alone.seconds / base.seconds:.2f} of a raw commit",
        alone.seconds < base.seconds,
    )


class _Raw:
    """One table, one row a commit."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        sql._set_up_sqlite(self._connection, None)  # noqa: SLF001 - just the settings ours has
        self.mode = self._connection.execute("PRAGMA journal_mode").fetchone()[0]
        self._connection.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, body BLOB NOT NULL)")

    def append(self, claim: Claim, _: date) -> None:
        body = to_body(
            Record(claim=claim, pos=0, seq=0, prev="0" * 64, recorded=RECORDED, idem="", log="bench")
        )
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("INSERT INTO row (body) VALUES (?)", (body,))
        self._connection.execute("COMMIT")

    def close(self) -> None:
        self._connection.close()


class _Office:
    """An office over *store* whose clock stands where the claim wants it."""

    def __init__(self, store: Store) -> None:
        self._now = datetime(2026, 3, 2, 4, tzinfo=UTC)
        self._office = Office(trail=Trail(store, self._clock, "bench"), pack=pack(), clock=self._clock)

    def submit(self, claim: Claim, day: date) -> None:
        self._now = datetime(day.year, day.month, day.day, 4, tzinfo=UTC)
        self._office.submit(claim)

    def _clock(self) -> datetime:
        return self._now


def _other_case(made: tuple[tuple[Claim, date], ...], number: int) -> list[tuple[Claim, date]]:
    """Return the same entries for a case of its own."""
    return [(evolve(claim, case=f"D-{number}"), day) for claim, day in made]


def _close(store: Store) -> None:
    close: Callable[[], None] | None = getattr(store, "close", None)
    if close:
        close()
