"""Chance from a seed: the same question gets the same answer, in whatever order questions are asked."""

import hashlib
from collections.abc import Sequence
from typing import TypeVar

from attrs import frozen

_One = TypeVar("_One")


@frozen
class Chance:
    """Draws that depend on *seed* and on what they are for, and on nothing else."""

    seed: str

    def below(self, limit: int, *about: object) -> int:
        """Return a whole number from 0 to under *limit*."""
        said = "\n".join([self.seed, *map(str, about)])
        return int.from_bytes(hashlib.sha256(said.encode()).digest()[:8]) % limit

    def between(self, span: tuple[int, int], *about: object) -> int:
        """Return a whole number of *span*, both ends included."""
        low, high = span
        return low + self.below(high - low + 1, *about)

    def one_of(self, choices: Sequence[_One], *about: object) -> _One:
        """Return one of *choices*."""
        return choices[self.below(len(choices), *about)]
