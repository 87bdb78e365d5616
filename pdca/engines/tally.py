"""What many verdicts come to: counts, and a fingerprint that is the same whatever the order and wherever they were made."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from hashlib import sha256
from json.encoder import encode_basestring
from typing import Any, Final, Self

from attrs import define, field

from pdca.engines.verdicts import Case, Checker, Explained

MODULUS: Final = 1 << 256
"""What sums of digests are taken modulo."""


@define
class Tally:
    """Counts over verdicts: *cases*, *events*, *deviating* cases, those *unsure* for want of an order, deviations by *kinds* (kind, act).

    *sum* adds up the SHA-256 of every verdict's line modulo 2^256, so that parts can be added in any order. It tells equal
    results from different ones; it is no seal against somebody who makes up lines.
    """

    cases: int = 0
    events: int = 0
    deviating: int = 0
    unsure: int = 0
    kinds: Counter[tuple[str, str]] = field(factory=Counter)
    sum: int = 0

    @property
    def fingerprint(self) -> str:
        """Return the fingerprint of all verdicts as hexadecimal digits."""
        return f"{self.sum:064x}"

    def add(self, found: Explained, times: int) -> None:
        """Count that *times* cases were found to be so."""
        self.cases += times
        self.events += found.events * times
        if found.findings:
            self.deviating += times
            self.unsure += 0 if found.certain else times
            for one in found.findings:
                self.kinds[one.kind, one.act] += times

    def merge(self, other: "Tally") -> None:
        """Add the counts of *other*."""
        self.cases += other.cases
        self.events += other.events
        self.deviating += other.deviating
        self.unsure += other.unsure
        self.kinds.update(other.kinds)
        self.sum = (self.sum + other.sum) % MODULUS

    def dump(self) -> dict[str, Any]:
        """Return the tally as JSON values; `load` reads it back."""
        kinds = sorted(self.kinds.items(), key=lambda one: (-one[1], one[0]))
        return {
            "cases": self.cases, "events": self.events, "deviating": self.deviating, "unsure": self.unsure, "fingerprint": self.fingerprint,
            "deviations": [{"kind": kind, "act": act, "count": count} for (kind, act), count in kinds],
        }  # fmt: skip

    @classmethod
    def load(cls, said: Mapping[str, Any]) -> Self:
        """Return the tally that `dump` wrote."""
        kinds = Counter({(one["kind"], one["act"]): one["count"] for one in said["deviations"]})
        return cls(
            cases=said["cases"], events=said["events"], deviating=said["deviating"], unsure=said["unsure"],
            kinds=kinds, sum=int(said["fingerprint"], 16),
        )  # fmt: skip


def judged(checker: Checker, cases: Iterable[Case]) -> tuple[Tally, bytes]:
    """Return what the verdicts on *cases* come to, and their lines."""
    verdicts = [*checker.verdicts(cases)]
    lines = [_line(name, found) for name, found in verdicts]
    tally = Tally(sum=summed(lines))
    for found, times in Counter([found for _, found in verdicts]).items():
        tally.add(found, times)
    return tally, b"".join(lines)


def _line(name: str, found: Explained) -> bytes:
    return f'{{"case":{encode_basestring(name)},{found.told}}}\n'.encode("utf-8", "surrogatepass")


def summed(lines: Iterable[bytes]) -> int:
    """Return what the digests of *lines* add up to."""
    return sum(map(int.from_bytes, [sha256(line).digest() for line in lines])) % MODULUS


def dumped(tally: Tally) -> str:
    """Return *tally* as text, to be sent."""
    return json.dumps(tally.dump(), ensure_ascii=False)
