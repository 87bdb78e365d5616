"""Chance that anybody can draw again: a declared generator, started by a seed and a name, and how to count with it.

The bytes are SHAKE256 (FIPS 202) of ``seed LF name LF block`` in UTF-8, in blocks of 4096 bytes, *block* counted from 0 in decimal.
"""

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from hashlib import shake_256
from typing import Final, TypeVar

BLOCK: Final = 4096
WORD: Final = 8
"""Bytes of one whole number that is drawn, the greatest first."""
ENOUGH: Final = 20
"""After so many draws as odd as what was seen, it is not odd: no further draw is made (Besag and Clifford 1991)."""
FEWEST: Final = 1_999
MOST: Final = 19_999
"""Bounds of the draws for one test."""

_DIGITS: Final = bytes(value % 10 for value in range(256))
_UNEVEN: Final = bytes(range(250, 256))
"""Bytes that would make some digits likelier than others."""
_SPACE: Final = 1 << (8 * WORD)

T = TypeVar("T")


class Draws:
    """An endless row of numbers that depends on its seed and name, and on nothing else."""

    def __init__(self, seed: str, name: str) -> None:
        self._start = f"{seed}\n{name}\n".encode()
        self._block = 0
        self._bytes = b""
        self._at = 0

    def below(self, bound: int) -> int:
        """Return a whole number from 0 to *bound* - 1, each as likely."""
        limit = _SPACE - _SPACE % bound
        while (number := int.from_bytes(self._take(WORD), "big")) >= limit:
            continue
        return number % bound

    def chosen(self, items: Sequence[T], count: int) -> list[T]:
        """Return *count* of *items*, none twice, in the order drawn."""
        pool = list(items)
        for index in range(count):
            other = index + self.below(len(pool) - index)
            pool[index], pool[other] = pool[other], pool[index]
        return pool[:count]

    def digits(self, count: int) -> bytes:
        """Return *count* bytes from 0 to 9, each as likely."""
        found = b""
        while len(found) < count:
            found += self._take(count - len(found)).translate(_DIGITS, _UNEVEN)
        return found

    def _take(self, count: int) -> bytes:
        while self._at + count > len(self._bytes):
            block = shake_256(self._start + str(self._block).encode()).digest(BLOCK)
            self._bytes, self._at = self._bytes[self._at :] + block, 0
            self._block += 1
        self._at += count
        return self._bytes[self._at - count : self._at]


def drawn(as_odd: Callable[[Draws], bool], draws: Draws, most: int) -> Fraction:
    """Return how likely something as odd is: *as_odd* draws honest records and says whether they are.

    A valid chance whatever the number of draws: it is too small as seldom as it says.
    """
    odd = 0
    for tried in range(1, most + 1):
        odd += as_odd(draws)
        if odd == ENOUGH:
            return Fraction(ENOUGH, tried)
    return Fraction(odd + 1, most + 1)


def enough(tests: int, share: Fraction) -> int:
    """Return how many draws each of *tests* needs so that one could be seen where *share* is the budget of all."""
    return min(MOST, max(FEWEST, -(-4 * tests * share.denominator // share.numerator)))


def name(sign: str, parts: Iterable[str]) -> str:
    """Return the name under which draws for one test of *sign* are made."""
    return "\t".join((sign, *parts))
