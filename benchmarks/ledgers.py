"""Questions over all cases as whole commands: `due`, `ledger` and `review` on trails of growing length.

The trail is a county of townships (`benchmarks.county`) that each lived the sample's year, with its organisation and all
obligations. Every question is a process of its own, from the start of the interpreter to the last line printed. Cold: nothing
was kept, the whole log is read and every case folded. Warm: a new process finds what was kept (``--cache``). One more: a
record was added in between. Processor time of the process and what the clock on the wall says; the machine that measures
does other work as well, so that the ratios between sizes, and to a process that asks nothing, say more than the seconds.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Final

from attrs import define, field

from benchmarks import county
from benchmarks.rounds import said, told
from pdca.stores import open_store
from pdca.trail import Trail

SIZES: Final = (10_000, 100_000, 300_000)
"""A million records take ten minutes more: `run((1_000_000,))`."""
ROUNDS: Final = 5
DUE: Final = ("due", "--on", county.LAST_DAY)
TOWN: Final = (*DUE, "--org", "town-1")
LEDGER: Final = ("ledger", "rectification-ledger")
LONGEST: Final = ("ledger", "four-haves")
REVIEW: Final = ("review", county.REVIEW)
QUESTIONS: Final[Mapping[str, Sequence[str]]] = {
    "due, of all townships": DUE, "due, of one": TOWN, "a ledger": LEDGER, "the longest ledger": LONGEST, "review": REVIEW,
}  # fmt: skip
MOST: Final = 2
"""Seconds that a warm question may take over 100,000 records."""


def run(sizes: tuple[int, ...] = SIZES) -> None:
    """Measure every size in turn."""
    print("\nQuestions over all cases, each a process of its own")
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            _measured(Asked(Path(folder)), size)


@define
class Asked:
    """A store in *folder*, and what commands over it took."""

    folder: Path
    turns: dict[str, list[tuple[float, float]]] = field(factory=dict)

    def live(self, size: int) -> int:
        """Let townships write at least *size* records; return how many townships."""
        return county.live(str(self.folder / "county.db"), size)

    def grow(self) -> None:
        """Add one record: the last of a case once more."""
        trail = Trail(open_store(str(self.folder / "county.db")), lambda: county.NOW)
        last = [*trail.records(county.REVIEW)][-1]
        trail.append([last.claim])

    def ask(self, name: str, words: Sequence[str]) -> None:
        """Run the command *words* once as *name*; what it prints is printed into a file."""
        options = [
            "--store",
            str(self.folder / "county.db"),
            "--cache",
            str(self.folder / "kept"),
            "--place",
            county.PLACE,
        ]
        before, start = os.times(), time.perf_counter()
        with (self.folder / "printed").open("wb") as out:
            command = [sys.executable, "-m", "pdca", *(options if words else ()), *words]
            done = subprocess.run(command, stdout=out, stderr=subprocess.PIPE, check=False)  # noqa: S603
        took, after = time.perf_counter() - start, os.times()
        if done.stderr:
            raise SystemExit(done.stderr.decode())
        used = after.children_user + after.children_system - before.children_user - before.children_system
        self.turns.setdefault(name, []).append((used, took))

    def usual(self, name: str) -> tuple[float, float]:
        """Return the usual seconds of *name*: of a processor, and on the wall."""
        used, took = zip(*self.turns[name], strict=True)
        return median(used), median(took)

    def kept(self) -> int:
        """Return how many bytes are kept."""
        return sum(file.stat().st_size for file in (self.folder / "kept").rglob("*") if file.is_file())


def _measured(asked: Asked, size: int) -> None:
    towns = asked.live(size)
    asked.ask("cold", DUE)
    for _ in range(ROUNDS):
        asked.ask("nothing", ())
        for name, words in QUESTIONS.items():
            asked.ask(name, words)
    asked.grow()
    asked.ask("due after one more record", DUE)
    print(f"{size:,} records, {towns} townships: seconds of a processor, seconds on the wall")
    for name in asked.turns:
        used, took = asked.usual(name)
        said(name, f"{used:.2f}", f"{took:.2f}")
    said("kept", f"{asked.kept() / size:.0f}", "bytes a record")
    slowest = max(asked.usual(name)[0] for name in QUESTIONS)
    if size == 100_000:
        told(f"warm questions over 100,000 records under {MOST} seconds of a processor each", slowest < MOST)


if __name__ == "__main__":
    run()
