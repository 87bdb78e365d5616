"""Writers that are killed while they write: python -m tests.endurance.killing FOLDER --rounds 200 --seed 1.

In each round one to three processes append to one database and say of each record that they have its receipt. As soon
as each has one they are let loose, and at some moment all are killed. Then everything that was said must be there, at most one record of each writer may be there
that was not said, and the log must verify. Prints one line of JSON with the counts.
"""

import argparse
import json
import os
import random
import select
import signal
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from attrs import define, frozen

from pdca.record import Actor, Claim, Kind
from pdca.stores.sql import SqlStore
from pdca.trail import Trail

ROUNDS_OF_A_LOG = 5
LONGEST = 0.03
"""Longest time for which writers go on after all have a first receipt, in seconds."""

LONGEST_START = 300
"""Longest time to wait for a first receipt, in seconds: a machine may be slow, a writer that never begins is a failure."""

BY = (Actor(person="p-1", role="clerk"),)


@frozen
class Writer:
    """A process, the case it writes, and where it says what it has receipts for."""

    process: int
    case: str
    voice: int


@define
class Counts:
    """What came of all rounds; every count but the first two must be 0."""

    rounds: int = 0
    acknowledged: int = 0
    lost: int = 0
    excess: int = 0
    unsound: int = 0


def now() -> datetime:
    """Return the time, as every writer's clock."""
    return datetime.now(UTC)


def start(address: str, case: str, gate: tuple[int, int]) -> Writer:
    """Return a new process that appends to *case* until it is killed, from the second time on behind a *gate*."""
    hears, says = os.pipe()
    process = os.fork()
    if not process:
        os.close(hears)
        os.close(gate[1])
        write(address, case, says, gate[0])
    os.close(says)
    return Writer(process, case, hears)


def write(address: str, case: str, says: int, gate: int | None = None) -> NoReturn:
    """Append for ever; say position and leaf of each record whose receipt is here.

    After the first one it waits until the other end of the *gate* is closed: whoever begins would keep the lock from
    the others for seconds.
    """
    try:
        trail = Trail(SqlStore.open(address), now, "L")
        claim = Claim(case=case, kind=Kind.PART, occurred="2026-05-18", by=BY, step="s", part="p")
        while True:
            (receipt,) = trail.append([claim])
            os.write(says, f"{receipt.record.pos} {receipt.leaf}\n".encode())
            if gate is not None:
                os.read(gate, 1)
    finally:
        os._exit(1)


def stop(writers: list[Writer], gate: tuple[int, int], seconds: float) -> list[str]:
    """Open the *gate* when each writer has said something, kill them some time later; return what each said."""
    said = [
        os.read(writer.voice, 1 << 16)
        for writer in writers
        if select.select([writer.voice], [], [], LONGEST_START)[0]
    ]
    os.close(gate[1])
    time.sleep(seconds)
    os.close(gate[0])
    for writer in writers:
        os.kill(writer.process, signal.SIGKILL)
    for writer in writers:
        os.waitpid(writer.process, 0)
    return [(first + _rest(writer.voice)).decode() for first, writer in zip(said, writers, strict=True)]


def _rest(voice: int) -> bytes:
    parts = []
    while part := os.read(voice, 1 << 16):
        parts.append(part)
    os.close(voice)
    return b"".join(parts)


def judge(address: str, writers: list[Writer], said: list[str], counts: Counts) -> None:
    """Compare what the writers said with what is there."""
    store = SqlStore.open(address)
    found = Trail(store, now, "L").verify()
    counts.unsound += not found.sound
    leaves = [leaf.hex() for leaf in store.leaves(found.count)]
    for writer, words in zip(writers, said, strict=True):
        receipts = [line.split(" ") for line in words.splitlines()]
        counts.acknowledged += len(receipts)
        counts.lost += sum(leaves[int(pos) : int(pos) + 1] != [leaf] for pos, leaf in receipts)
        counts.excess += len(store.case_rows(writer.case, 0, len(receipts) + 9)) > len(receipts) + 1
    store.close()


def kill(addresses: list[str], rounds: int, seed: int) -> Counts:
    """Return the counts of *rounds* rounds, shared among the databases at *addresses*."""
    chance = random.Random(seed)
    counts = Counts()
    for number in range(rounds):
        address = addresses[number * len(addresses) // rounds]
        gate = os.pipe()
        writers = [start(address, f"{number}-{one}", gate) for one in range(chance.randint(1, 3))]
        judge(address, writers, stop(writers, gate, chance.uniform(0, LONGEST)), counts)
        counts.rounds += 1
    return counts


def main() -> None:
    """Read the command line, kill, and print."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("folder", type=Path)
    reader.add_argument("--rounds", type=int, default=200)
    reader.add_argument("--seed", type=int, default=1)
    asked = reader.parse_args()
    names = range(-(-asked.rounds // ROUNDS_OF_A_LOG))
    counts = kill([f"sqlite:///{asked.folder}/{name}.db" for name in names], asked.rounds, asked.seed)
    print(json.dumps({name: getattr(counts, name) for name in Counts.__slots__ if name[0] != "_"}))


if __name__ == "__main__":
    main()
