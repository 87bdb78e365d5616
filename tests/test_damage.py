"""Decay: a single flipped bit is found and turned back; anything else is not taken for decay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pdca import damage
from pdca.hashing import leaf


def flipped(body, bit):
    changed = bytearray(body)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


@pytest.mark.row("A20")
@given(st.binary(min_size=1, max_size=60), st.data())
def test_any_single_bit(body, data):
    """Whichever bit flipped, the bytes come back as they were."""
    bit = data.draw(st.integers(0, len(body) * 8 - 1))
    assert damage.mended(flipped(body, bit), leaf(body), leaf) == body


@pytest.mark.row("A20")
def test_two_bits():
    """Two flipped bits are not taken for one."""
    assert damage.mended(flipped(flipped(b"record", 3), 20), leaf(b"record"), leaf) is None


def test_long_bytes_are_not_searched():
    """Bytes beyond the limit are left alone: trying every bit of them would take too long."""
    body = bytes(damage.LONGEST + 1)
    assert damage.mended(flipped(body, 0), leaf(body), leaf) is None


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [(b"\0", b"\1", True), (b"\0", b"\3", False), (b"\0", b"\0", False), (b"\0", b"\0\1", False)],
    ids=str,
)
def test_one_bit_apart(one, other, answer):
    """Two hashes are a bit apart, or they are not."""
    assert damage.differs_in_one_bit(one, other) is answer
