"""The request to a witness: read as it was written, and refused in any other form."""

from base64 import b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pdca import note
from pdca.errors import NoteError
from pdca.witness import request
from tests.witness.samples import asking, proof, signed

HASH = b64encode(bytes(32)) + b"\n"


def test_round_trip():
    """What is written is read again: size, proof and note."""
    read = request.read(asking(7, 12))
    assert (read.old, read.proof, note.write(read.note)) == (7, proof(7, 12), signed(12))


def test_the_bytes():
    """A request is the line ``old N``, a hash a line, an empty line, and the signed note."""
    lines = "".join(f"{b64encode(each).decode()}\n" for each in proof(7, 12)).encode()
    assert asking(7, 12) == b"old 7\n" + lines + b"\n" + signed(12)


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\n", b"old\n\n" + signed(3), b"old \n\n" + signed(3), b"old -1\n\n" + signed(3), b"old 01\n\n" + signed(3), b"old 1 \n\n" + signed(3),
        b"old +1\n\n" + signed(3), b"old \xd9\xa3\n\n" + signed(3), b"size 1\n\n" + signed(3), b"OLD 1\n\n" + signed(3), b"old  1\n\n" + signed(3),
        b"old 9223372036854775808\n\n" + signed(3), b"old " + b"9" * 5000 + b"\n\n" + signed(3), b"old 1\r\n\r\n" + signed(3), b"old 1\n" + signed(3),
        b"old 1\nnonsense\n\n" + signed(3), b"old 1\n" + HASH[:-2] + b"\n\n" + signed(3), b"old 1\n" + b64encode(bytes(31)) + b"\n\n" + signed(3),
        b"old 1\n " + HASH + b"\n" + signed(3), b"old 1\n" + HASH * 64 + b"\n" + signed(3), b"old 1\n\n", b"old 1\n\n" + signed(3)[:-1],
        b"old 1\n\n" + signed(3).replace(b"\n\n", b"\n"), b"\xff\n\n" + signed(3), b"\n\n" + signed(3),
    ],
    ids=lambda data: repr(data[:24]),
)  # fmt: skip
def test_no_request(data):
    """Anything that is not exactly such a request is refused."""
    with pytest.raises(NoteError):
        request.read(data)


def test_a_proof_of_63_lines():
    """A proof may have sixty-three lines, as many as a tree of 2^63 leaves needs."""
    assert len(request.read(b"old 1\n" + HASH * 63 + b"\n" + signed(3)).proof) == 63


@pytest.mark.row("I4")
@given(st.binary(max_size=300))
def test_any_bytes(data):
    """Any bytes are a request or refused with one error, and nothing else happens."""
    try:
        request.read(data)
    except NoteError:
        return
    raise AssertionError(data)


@pytest.mark.row("I4")
@given(st.integers(0, len(asking(7, 12)) - 1), st.integers(1, 255))
def test_any_changed_byte(place, change):
    """A request with a changed byte is read as something else or refused, and never as the same."""
    whole = asking(7, 12)
    bent = whole[:place] + bytes([whole[place] ^ change]) + whole[place + 1 :]
    try:
        read = request.read(bent)
    except NoteError:
        return
    assert read != request.read(whole)
