"""Verification: records a second of processor time, with orjson and with the standard library alone, and memory.

The log holds the records of real cases of the procedures that come with the package, signed, twenty a commit, one commit a second.
"A plain reading" parses each record, spells it again and hashes it, and checks nothing: what any verifier has to do at least.

`python -m benchmarks.verifying RECORDS [FILE]` makes a log of so many records in a file, a thousand a commit, and tells, ten times on the way
through it, how much memory the process has taken. A FILE that is named is kept, and one that is there is verified as it is, so that a process of
its own can tell what verifying alone takes: 10 000 000 records take 7 GB of disk and ten minutes.
"""

import gc
import resource
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable
from datetime import timedelta
from itertools import count, islice
from pathlib import Path

from benchmarks.appending import LOG, NOON, _claims
from benchmarks.rounds import said, told
from pdca import canonical, keys, verifier
from pdca.hashing import leaf
from pdca.inspection import Progress
from pdca.stores import open_store
from pdca.trail import Trail

RECORDS = 30_000
TURNS = 5
COMMIT, LONG_COMMIT = 20, 1000
"""Records a commit."""
STDLIB, FAST = canonical._with_stdlib(), canonical._with_orjson()  # noqa: SLF001 - the two ways that are compared


def run() -> None:
    """Measure a store in memory and one in a file."""
    with tempfile.TemporaryDirectory(dir=".") as folder:
        file = str(Path(folder) / "log.db")
        trails = {"in memory": _filled("memory:", RECORDS), "in SQLite": _filled(file, RECORDS)}
        size = sum(len(row.body) for row in trails["in memory"]._store.rows(0, RECORDS))  # noqa: SLF001
        bodies = [row.body for row in trails["in memory"]._store.rows(0, RECORDS)]  # noqa: SLF001
        print(f"\nVerification: {len(bodies):,} records of {size / len(bodies):.0f} bytes, processor time")
        gc.collect()
        gc.freeze()
        for name, way in (("orjson", FAST), ("standard library", STDLIB)):
            if way is None:
                print("  orjson is not installed (pip install pdca[fast])")
                continue
            canonical._READ, canonical._WRITE = way  # noqa: SLF001
            least = _rate(f"a plain reading, {name}", lambda: _plain(bodies))
            for place, trail in trails.items():
                rate = _rate(f"Trail.verify {place}, {name}", lambda trail=trail: _sound(trail), least)
                goal = 100_000 if way is FAST else 50_000
                told(f"{goal:,} records/s ({place}, {name}: {rate:,.0f})", rate >= goal)
        _rate("pdca.verifier in SQLite (the second one)", lambda: _second(file))
        gc.unfreeze()


def _trail(place: str) -> Trail:
    seconds = count()
    return Trail(
        open_store(place), lambda: NOON + timedelta(seconds=next(seconds)), LOG,
        keys=[keys.new(LOG, seed=bytes(32))], read_key=keys.public,
    )  # fmt: skip


def _filled(place: str, records: int, commit: int = COMMIT) -> Trail:
    trail, claims = _trail(place), _claims()
    for name in {claim.texts for claim in islice(_claims(), 100)} - {""}:
        raise SystemExit(f"the claims name a text {name} that this log does not hold")
    while records > 0:
        trail.append(list(islice(claims, min(records, commit))))
        records -= commit
    return trail


def _rate(name: str, turn: Callable[[], int], base: float = 0) -> float:
    best = 0.0
    for _ in range(TURNS):
        start = time.process_time()
        best = max(best, turn() / (time.process_time() - start))
    said(name, f"{best:,.0f}", f"records/s{f'; {best / base:.2f} of the plain reading' if base else ''}")
    return best


def _plain(bodies: list[bytes]) -> int:
    read, write = canonical._READ, canonical._WRITE  # noqa: SLF001
    deque((leaf(body) for body in bodies if write(read(body)) == body), maxlen=0)
    return len(bodies)


def _sound(trail: Trail) -> int:
    found = trail.verify()
    assert found.sound, found.findings[:3]
    return found.count


def _second(file: str) -> int:
    check, _ = verifier.verify(file)
    assert not check.findings
    return int(check.size)


def long(records: int, file: str = "") -> None:
    """Verify a long log and tell the memory on the way."""
    with tempfile.TemporaryDirectory(dir=".") as folder:
        place = Path(file) if file else Path(folder) / "log.db"
        trail = _trail(str(place)) if place.exists() else _filled(str(place), records, LONG_COMMIT)
        start, tenth = time.process_time(), [0]

        def watch(progress: Progress) -> None:
            if progress.done * 10 >= tenth[0] * progress.size:
                tenth[0] += 1
                peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
                said(
                    f"{progress.done:,} records", f"{peak:,.0f} MiB", f"{time.process_time() - start:,.0f} s"
                )

        assert trail.verify(progress=watch).sound


if __name__ == "__main__":
    long(int(sys.argv[1]), *sys.argv[2:3])
