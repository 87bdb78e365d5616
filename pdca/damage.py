"""Decay of a medium: whether damaged bytes differ from what their hash was made of in a single bit.

A bit that flipped by itself is an accident, and can be flipped back; any other difference is somebody's edit until
proven otherwise. Only the hash decides: nothing is guessed.
"""

from collections.abc import Callable
from typing import Final

LONGEST: Final = 4096
"""Longest bytes that are searched: every bit is tried, so the work grows with the square of the length."""


def mended(body: bytes, leaf: bytes, hashed: Callable[[bytes], bytes]) -> bytes | None:
    """Return *body* with the one bit turned back that makes its hash *leaf*, or `None` where no single bit does."""
    if len(body) > LONGEST:
        return None
    tried = bytearray(body)
    for place in range(len(tried)):
        for bit in range(8):
            tried[place] ^= 1 << bit
            if hashed(bytes(tried)) == leaf:
                return bytes(tried)
            tried[place] ^= 1 << bit
    return None


def differs_in_one_bit(one: bytes, other: bytes) -> bool:
    """Return whether *one* and *other* have the same length and differ in exactly one bit."""
    if len(one) != len(other):
        return False
    return (int.from_bytes(one, "big") ^ int.from_bytes(other, "big")).bit_count() == 1
