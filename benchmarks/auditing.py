"""From a Parquet file to a verdict on the control flow of every case, beside a bare Polars group-by of the same file.

A process of its own for each measurement, so that its peak of memory is its own; processor time, imports and the library of
procedures left out on both sides. The files are made from a seed: cases of a real procedure, rows in no order, one event in a hundred lost or
made up (usual), or one in thirty (noisy). "Bare" reads the file, sorts it and collects the activities of each case, and judges nothing.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from random import Random  # noqa: TID251 - the cases are the same in every run
from statistics import median
from typing import Any

from benchmarks.rounds import said, told

PROCEDURE = "major-decision-eight-steps"
USUAL, NOISY = 0.01, 0.033
SIZES = (100_000, 1_000_000, 10_000_000)
TURNS = 3
BLOCK = 200_000
LIMIT = 100
"""Mebibytes that DuckDB may take."""


def run() -> None:
    """Measure three sizes, and one of them with more noise."""
    with tempfile.TemporaryDirectory(dir=".") as folder:
        rates = {size: _measured(Path(folder), size, USUAL, 1 if size > 10**6 else TURNS) for size in SIZES}
        _measured(Path(folder), 10**6, NOISY, TURNS)
    small, middle, large = (rates[size]["seconds"] * 10**6 / size for size in SIZES)
    said(
        "CPU time for 10^6 events, in files of 10^5, 10^6, 10^7",
        f"{small:.2f} s",
        f"{middle:.2f} s, {large:.2f} s",
    )
    told(
        f"growth from 10^6 to 10^7 is linear: {large / middle:.2f} times the time an event",
        large / middle < 1.5,
    )
    told(f"10^7 events under 400 MB: {rates[10**7]['peak']:.0f} MB", rates[10**7]["peak"] < 400)


def _measured(folder: Path, size: int, noise: float, turns: int) -> dict[str, float]:
    path = folder / f"{size}-{noise}.parquet"
    variants = make(path, size, noise)
    print(f"\nAudit of {size:,} events, noise {noise:.1%}, {variants:,} different sequences")
    ours, bare = [], []
    for _ in range(turns):
        bare.append(_child("bare", path))
        ours.append(_child("ours", path))
    assert all(one["cases"] == bare[0]["cases"] for one in ours)
    ratio = median(own["seconds"] / other["seconds"] for own, other in zip(ours, bare, strict=True))
    wall = median(own["wall"] / other["wall"] for own, other in zip(ours, bare, strict=True))
    seconds, peak = median(one["seconds"] for one in ours), max(one["peak"] for one in ours)
    said(
        "verdicts by DuckDB and the one function",
        f"{seconds:.2f} s",
        f"CPU time, {peak:.0f} MB at most, {ours[0]['deviating'] / ours[0]['cases']:.0%} of cases deviate",
    )
    said(
        "bare Polars",
        f"{median(one['seconds'] for one in bare):.2f} s",
        f"CPU time, {max(one['peak'] for one in bare):.0f} MB at most",
    )
    if size == 10**6:
        within = median(_child("within", path)["seconds"] for _ in range(turns))
        said(
            "the same sorted within groups",
            f"{within:.2f} s",
            f"ours takes {seconds / within:.1f} times that",
        )
        told(
            f"at most 3 times bare Polars: {ratio:.1f} times its CPU time, {wall:.1f} times its time",
            ratio <= 3,
        )
        told(f"under 300 MB: {peak:.0f} MB", peak < 300)
    path.unlink()
    return {"seconds": seconds, "peak": peak}


def _child(side: str, path: Path) -> dict[str, float]:
    words = [sys.executable, "-m", "benchmarks.auditing", side, str(path)]
    done = subprocess.run(words, check=True, capture_output=True, text=True)  # noqa: S603 - this module itself
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _bare(path: Path) -> Callable[[], tuple[int, int]]:
    import polars as pl  # noqa: PLC0415 - not in the same process as ours

    def turn() -> tuple[int, int]:
        frame = (
            pl.scan_parquet(path).sort("case", "time").group_by("case", maintain_order=True).agg("activity")
        )
        return len(frame.collect()), 0

    return turn


def _within(path: Path) -> Callable[[], tuple[int, int]]:
    """The form that Polars is fastest in: sorted within each group."""
    import polars as pl  # noqa: PLC0415

    def turn() -> tuple[int, int]:
        frame = pl.scan_parquet(path).group_by("case").agg(pl.col("activity").sort_by("time"))
        return len(frame.collect()), 0

    return turn


def _ours(path: Path) -> Callable[[], tuple[int, int]]:
    import pyarrow.parquet  # noqa: F401, PLC0415 - imports are left out on both sides

    from pdca import logs  # noqa: PLC0415 - not in the same process as theirs
    from pdca.engines import Run, Settings, assembled, recipe_of  # noqa: PLC0415
    from pdca.engines.batches import library  # noqa: PLC0415
    from pdca.engines.duck import _library  # noqa: PLC0415
    from pdca.pack import Pack  # noqa: PLC0415

    library(), _library()
    recipe = recipe_of(Pack.open(), PROCEDURE)
    fields = [("case", logs.Meaning.CASE), ("activity", logs.Meaning.ACTIVITY), ("time", logs.Meaning.WHEN)]
    mapping = logs.Mapping(fields=tuple(logs.Field(heading=name, means=means) for name, means in fields))

    def turn() -> tuple[int, int]:
        log = logs.read(path, mapping)
        work = Run(
            assembled("duckdb", log, Settings(memory=LIMIT), recipe),
            recipe,
            log.digest(),
            "duckdb",
            out=path.with_suffix(".ndjson"),
        )
        found = work.run()
        return found.tally.cases, found.tally.deviating

    return turn


def _alone(side: str, path: str) -> None:
    turn = {"bare": _bare, "within": _within, "ours": _ours}[side](Path(path))
    start, clock = time.process_time(), time.perf_counter()
    cases, deviating = turn()
    seconds, wall = time.process_time() - start, time.perf_counter() - clock
    peak = _peak()
    print(
        json.dumps({"seconds": seconds, "wall": wall, "peak": peak, "cases": cases, "deviating": deviating})
    )


def _peak() -> float:
    """Return the most memory this process had, in MB; what `getrusage` says counts the process that started it."""
    status = Path("/proc/self/status")
    if status.exists():
        text = status.read_text("ascii")
        return int(text.partition("VmHWM:")[2].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def make(path: Path, size: int, noise: float) -> int:
    """Write *size* events, or a few more, to *path*; return how many sequences are different."""
    import pyarrow as pa  # noqa: PLC0415 - not in the measured processes
    from pyarrow import parquet  # noqa: PLC0415

    schema = pa.schema([("case", pa.string()), ("activity", pa.string()), ("time", pa.timestamp("us"))])
    chance = Random(1)  # noqa: S311 - no secret
    rows: list[tuple[str, str, int]] = []
    variants, written, number = set(), 0, 0
    cases = _cases(chance, noise)
    with parquet.ParquetWriter(path, schema) as writer:
        while written < size:
            at, case = 1_767_225_600_000_000 + chance.randrange(25_920_000) * 10**6, next(cases)
            variants.add(case)
            number += 1
            for activity in case:
                at += chance.randrange(1, 432_000) * 10**6
                rows.append((f"qinghe-{number:08d}", activity, at))
            if len(rows) >= min(BLOCK, size - written):
                chance.shuffle(rows)
                writer.write_table(
                    pa.table([list(column) for column in zip(*rows, strict=True)], schema=schema)
                )
                written += len(rows)
                rows.clear()
    return len(variants)


def _cases(chance: Random, noise: float) -> Iterator[tuple[str, ...]]:
    from pdca.machine import Machine  # noqa: PLC0415
    from pdca.pack import Pack  # noqa: PLC0415

    ways: dict[str, list[tuple[str, str]]] = {}
    for (source, trigger), target in Machine(
        Pack.open().procedure(PROCEDURE, day=date(2026, 1, 1))
    ).table.items():
        ways.setdefault(source, []).append(
            (trigger if source == "opening" else f"{source}.{trigger}", target)
        )
    names: list[Any] = sorted({name for found in ways.values() for name, _ in found})
    while True:
        state, case = "opening", []
        while state in ways and len(case) < 40:
            name, state = ways[state][0] if chance.random() < 0.85 else chance.choice(ways[state])
            luck = chance.random() / noise
            case += [] if luck < 0.5 else [name, chance.choice(names)] if luck < 1 else [name]
        yield tuple(case)


if __name__ == "__main__":
    _alone(*sys.argv[1:])
