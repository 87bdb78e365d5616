"""Turns: rivals run one after the other, again and again, so that all of them meet the same machine."""

import gc
import os
import platform
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median

from attrs import define, field

ROUNDS = 25
"""How many turns each rival gets."""


@define
class Rate:
    """What one rival did, turn by turn: seconds a unit of work."""

    name: str
    turns: list[float] = field(factory=list)

    @property
    def seconds(self) -> float:
        """Return the seconds of a usual turn."""
        return median(self.turns)

    @property
    def per_second(self) -> float:
        """Return units of work a second, in a usual turn."""
        return 1 / self.seconds

    def ratio(self, other: "Rate") -> float:
        """Return how many times as fast as *other* this one is: compared turn by turn, so that both met the same noise."""
        return median(theirs / own for own, theirs in zip(self.turns, other.turns, strict=True))


def contest(
    rivals: Mapping[str, Callable[[], int]], rounds: int = ROUNDS, *, waits: bool = True
) -> dict[str, Rate]:
    """Let each of *rivals* take *rounds* turns; a turn returns how many units of work it did.

    Where nobody *waits* for a disk, processor time counts, and the collector of cycles is left to them.
    """
    now = time.perf_counter if waits else time.process_time
    rates = {name: Rate(name) for name in rivals}
    for turn in rivals.values():
        turn()
    gc.collect()
    if waits:
        gc.freeze()
    for _ in range(rounds):
        for name, turn in rivals.items():
            start = now()
            units = turn()
            rates[name].turns.append((now() - start) / units)
    gc.unfreeze()
    return rates


def machine() -> str:
    """Return what this ran on, in one line."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"{platform.python_implementation()} {platform.python_version()} on {platform.system()} {platform.machine()}, "
        f"{_processor()}, {os.cpu_count()} cores{load}"
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        return next(line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or "unnamed processor"


def said(name: str, value: str, note: str = "") -> None:
    """Print one row."""
    print(f"  {name:<58} {value:>12}  {note}".rstrip())


def told(claim: str, reached: bool) -> None:  # noqa: FBT001
    """Print one claim and whether this run bears it out."""
    print(f"  {'reached    ' if reached else 'NOT reached'}  {claim}")
