"""Hostile inputs for every parser: python -m tests.endurance.fuzz --parser record --count 100000 --seed 1.

A parser may take an input or refuse it with an error of our family. Any other exception, an input that takes longer
than `LONGEST` seconds of processor time and a process that grows by more than `MOST_MEMORY` bytes are failures. Prints one
line of JSON with the counts, or the input that did it; the same seed makes the same inputs.
"""

import argparse
import hashlib
import io
import json
import random
import re
import resource
import signal
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from attrs import frozen

from pdca import anchors, form, keys, note
from pdca.canonical import MAX_INT, decode, walk
from pdca.errors import NoteError, PdcaError
from pdca.phrase import Phrase
from pdca.reading.procedure import Surroundings, read_procedure
from pdca.reading.reader import Reader
from pdca.reading.text import Mistakes, parse
from pdca.reading.words import read_words
from pdca.stores.memory import MemoryStore
from pdca.trail import Trail
from pdca.witness import policy, request
from tests import oracle
from tests.endurance import newer
from tests.endurance.mutation import Change, in_bytes, in_lines, in_tree, mutated

TOP = Path(__file__).resolve().parents[2]
LONGEST = 2.0
"""Longest time for one input, in seconds of the processor: what else the machine does is no failure."""

MOST_MEMORY = 1 << 28
"""Most that the process may grow by, in bytes."""

LONGEST_STEP = 1500
FEWEST_STEPS = 10

KEY = keys.new("example.township/log", seed=bytes(range(32)))
PUBLIC = keys.public(str(KEY.public()))
TEXT = note.Checkpoint(origin="example.township/log", size=7, root=bytes(32)).text()


class Hang(BaseException):
    """An input took too long."""


@frozen(kw_only=True)
class Parser:
    """What is tried: *take* reads an input, *seeds* are inputs it takes, *changes* are made to them."""

    take: Callable[[bytes], Any]
    seeds: Callable[[], Sequence[bytes]]
    changes: Sequence[Change] = (in_bytes, in_lines)


def _trail_lines() -> Sequence[bytes]:
    return (TOP / "tests" / "vectors" / "trail.jsonl").read_bytes().splitlines()


def _records() -> Sequence[bytes]:
    return [line for line in _trail_lines() if b'"kind"' in line]


def _take_record(data: bytes) -> None:
    """Read a record; the oracle must spell whatever is taken in the same bytes."""
    form.from_body(data)
    value = json.loads(data)
    assert oracle.canonical(value) == data
    assert all(type(item) in {str, list, dict} or -MAX_INT < item < MAX_INT for _, item in walk(value, ""))
    assert not any(isinstance(item, bool) for _, item in walk(value, ""))


def _notes() -> Sequence[bytes]:
    signed = note.write(note.sign(TEXT, [KEY]))
    return [signed, signed + signed.splitlines()[-1].replace(b"example", b"another") + b"\n"]


def _take_note(data: bytes) -> None:
    read = note.read(data)
    note.checkpoint(read.text)
    note.trusted(read, [PUBLIC])


def _keys() -> Sequence[bytes]:
    return [str(KEY.public()).encode(), KEY.text().encode()]


def _take_key(data: bytes) -> None:
    text = data.decode("utf-8", "surrogateescape")
    try:
        keys.public(text)
    except PdcaError:
        keys.secret(text)


def _transcripts() -> Sequence[bytes]:
    """Return small whole logs, so that most of the time goes into what is new in each."""
    lines = _trail_lines()
    return [sealed(b"\n".join([*lines[:3], *lines[3 : 3 + count], b""])) for count in (0, 1, 3, 6)]


def sealed(data: bytes) -> bytes:
    """Return *data* with a last line that fits the lines before it, whatever they are."""
    lines = [line for line in data.split(b"\n") if line and not line.startswith(b'{"root"')]
    leaves = [hashlib.sha256(b"\0" + line).digest() for line in lines if b'"kind"' in line]
    root = _root(leaves).hex()
    return b"\n".join([*lines, b'{"root":"%b","size":%d}' % (root.encode(), len(leaves)), b""])


def _root(leaves: Sequence[bytes]) -> bytes:
    if len(leaves) < 2:
        return leaves[0] if leaves else hashlib.sha256().digest()
    half = 1 << (len(leaves) - 1).bit_length() - 1
    return hashlib.sha256(b"\1" + _root(leaves[:half]) + _root(leaves[half:])).digest()


def _sealed(data: bytes, _: random.Random) -> bytes:
    return sealed(data)


def _take_transcript(data: bytes) -> None:
    Trail(MemoryStore(), lambda: datetime(2026, 5, 18, tzinfo=UTC)).import_(io.BytesIO(data))


def _anchor_files() -> Sequence[bytes]:
    mark = b"# 2026-05-18T04:00:00.000000Z\n"
    unsigned = mark + TEXT.encode() + b"\n\n"
    signed = mark + note.write(note.sign(TEXT, [KEY])) + b"\n"
    return [signed, unsigned, signed + unsigned + signed]


def _take_anchors(data: bytes) -> None:
    folder = newer.memory()
    (folder / f"log{anchors.SUFFIX}").write_bytes(data)
    anchors.read(folder, "example.township/log", anchors.Trust(keys=(PUBLIC,)))
    found = anchors.read(folder, "example.township/log")
    if not found.held:
        raise NoteError(found.unusable[0].phrase if found.unusable else Phrase("没有锚定", "no anchor"))


HEAD = """
procedure: x
title: 走访
edition: "1"
in_force: {from: 2026-01-01}
about: {person: 对象}
plan:
  - step: """


def _procedures() -> Sequence[bytes]:
    """Return single steps of the shipped procedures as procedures, so that every form of the language occurs."""
    found = []
    for path in sorted((TOP / "procedures").rglob("*@*.yaml")):
        steps = re.split(r"\n(?=  - step: |\w)", path.read_text("utf-8"))
        named = [step.removeprefix("  - step: ") for step in steps if step.startswith("  - step: ")]
        found += [f"{HEAD}{step}\n".encode() for step in named if len(step) < LONGEST_STEP]
    whole = [each for each in found if _is_whole(each)]
    assert len(whole) >= FEWEST_STEPS
    return whole


def _is_whole(data: bytes) -> bool:
    """Return whether a step stands by itself: many name their neighbours."""
    try:
        _take_procedure(data)
    except PdcaError:
        return False
    return True


@cache
def _surroundings() -> Surroundings:
    mistakes = Mistakes()
    tree = parse("words.yaml", (TOP / "procedures" / "words.yaml").read_bytes(), mistakes)
    words = read_words(tree, Reader(mistakes)) if tree else None
    mistakes.raise_if_any()
    assert words
    return Surroundings(words=words, edition_dates=lambda *_: ("2014-05-28", ""))


def _take_procedure(data: bytes) -> None:
    mistakes = Mistakes()
    node = parse("x@1.yaml", data, mistakes)
    if node is not None:
        read_procedure(node, Reader(mistakes), _surroundings(), digest="0" * 64)
    mistakes.raise_if_any()


PARSERS: Mapping[str, Parser] = {
    "canonical": Parser(take=decode, seeds=_records, changes=(in_bytes, in_tree, in_tree)),
    "record": Parser(take=_take_record, seeds=_records, changes=(in_bytes, in_tree, in_tree, in_tree)),
    "note": Parser(take=_take_note, seeds=_notes),
    "key": Parser(take=_take_key, seeds=_keys),
    "transcript": Parser(
        take=_take_transcript,
        seeds=_transcripts,
        changes=(in_bytes, in_lines, in_tree, in_tree, _sealed, _sealed),
    ),
    "anchors": Parser(take=_take_anchors, seeds=_anchor_files),
    "request": Parser(take=request.read, seeds=newer.requests),
    "policy": Parser(take=policy.read, seeds=newer.policies),
    "disclosure": Parser(
        take=newer.take_disclosure, seeds=newer.disclosures, changes=(in_bytes, in_tree, in_tree)
    ),
    "vault": Parser(take=newer.take_row, seeds=newer.rows, changes=(in_bytes, in_tree, in_tree, in_tree)),
    "package": Parser(
        take=newer.take_package, seeds=newer.packages, changes=(in_bytes, newer.in_member, newer.in_member)
    ),
    "act": Parser(take=newer.take_act, seeds=newer.acts, changes=(in_bytes, in_tree, in_tree, in_tree)),
    "organisation": Parser(take=newer.take_organisation, seeds=newer.organisations),
    "procedure": Parser(take=_take_procedure, seeds=_procedures, changes=(in_bytes, in_lines, in_lines)),
}


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """End what is inside after *seconds* of the processor."""
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _stop(*_: Any) -> None:
    raise Hang


def fuzz(parser: Parser, count: int, seed: int) -> dict[str, int]:
    """Return how many of *count* inputs the parser took and refused, and by how many bytes the process grew.

    Raises whatever the parser raises that it must not, with the input as a note.
    """
    chance = random.Random(seed)
    seeds = parser.seeds()
    for each in seeds:
        parser.take(each)
    signal.signal(signal.SIGPROF, _stop)
    before = _memory()
    refused = 0
    for number in range(count):
        data = mutated(seeds, chance, parser.changes)
        try:
            with limited(LONGEST):
                parser.take(data)
        except PdcaError:
            refused += 1
        except BaseException as error:
            error.add_note(f"input {number} of seed {seed}: {data!r}")
            raise
    return {"taken": count - refused, "refused": refused, "grown": _memory() - before}


def _memory() -> int:
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def main() -> None:
    """Read the command line, fuzz, and print."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--parser", choices=sorted(PARSERS), required=True)
    reader.add_argument("--count", type=int, default=100_000)
    reader.add_argument("--seed", type=int, default=1)
    asked = reader.parse_args()
    print(json.dumps(fuzz(PARSERS[asked.parser], asked.count, asked.seed)))


if __name__ == "__main__":
    main()
