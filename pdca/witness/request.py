"""What a log asks of its witness: to sign this checkpoint, which continues the one of *old* records."""

from base64 import b64encode
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from pdca import note
from pdca.errors import NoteError
from pdca.note import HASH_BYTES, MAX_NOTE, Note
from pdca.phrase import Phrase

PATH: Final = "/add-checkpoint"
"""Where a witness is asked."""

SIZE: Final = "text/x.tlog.size"
"""The media type of an answer that is the size the witness noted."""

SIGNED, MALFORMED, STRANGER, UNKNOWN, CONFLICT, UNPROVED = 200, 400, 403, 404, 409, 422
"""The statuses of answers, as C2SP has them."""

MAX_PROOF: Final = 63
"""Most hashes in a proof, as C2SP has it."""

MAX_REQUEST: Final = MAX_NOTE + 4096
"""Longest request that is read, in bytes."""


@frozen(kw_only=True)
class Request:
    """The size *old* that the log believes the witness noted, the proof of growth from it, and the signed note."""

    old: int
    proof: tuple[bytes, ...]
    note: Note


def write(old: int, proof: Sequence[bytes], signed: bytes) -> bytes:
    """Return the bytes of a request; `read` is the inverse."""
    lines = "".join(f"{b64encode(each).decode()}\n" for each in proof)
    return f"old {old}\n{lines}\n".encode() + signed


def read(data: bytes) -> Request:
    """Return the request in *data*. Raises `NoteError` for anything else."""
    above, blank, signed = data.partition(b"\n\n")
    lines = above.decode(errors="replace").split("\n")
    word, space, size = lines[0].partition(" ")
    if not blank or word != "old" or not space:
        raise _bad(
            "请求应以“old 记录数”开头，空行后是检查点",
            "a request is 'old SIZE', a proof, a blank line, a note",
        )
    if len(lines) > 1 + MAX_PROOF:
        raise _bad(f"证明超过{MAX_PROOF}行", f"a proof of more than {MAX_PROOF} lines")
    return Request(
        old=note.number(size), proof=tuple(_hash(each) for each in lines[1:]), note=note.read(signed)
    )


def _hash(line: str) -> bytes:
    found = note.unspelt(line)
    if len(found) != HASH_BYTES:
        raise _bad("证明里有一行不是散列", "a line of the proof is no hash")
    return found


def _bad(zh: str, en: str) -> NoteError:
    return NoteError(Phrase(zh, en))
