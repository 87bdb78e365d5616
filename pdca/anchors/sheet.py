"""The printed root: a block for the daily sheet, to be read out or scanned, and how it is read back."""

import re
from typing import Final

from pdca.anchors.anchor import Anchor
from pdca.errors import NoteError
from pdca.note import Checkpoint
from pdca.phrase import Phrase

_DIGITS: Final = 64
_SIZE: Final = re.compile(r"\s*(0|[1-9][0-9]{0,17})\s*[:：]")


def printed(text: str, log: str) -> Anchor:
    """Return the anchor in *text*, typed or scanned from a sheet: ``12:ab34 …``, spaces anywhere, then the log's name or nothing.

    Raises `NoteError` for anything else, and for the sheet of another log.
    """
    size = _SIZE.match(text)
    taken, at = "", size.end() if size else len(text)
    while at < len(text) and len(taken) < _DIGITS:
        taken += "" if text[at].isspace() else text[at].lower()
        at += 1
    if size is None or not re.fullmatch(rf"[0-9a-f]{{{_DIGITS}}}", taken):
        raise NoteError(
            Phrase(
                "总散列应写成“记录数:64位十六进制”",
                "a noted root is written SIZE:ROOT, with 64 hexadecimal digits",
            )
        )
    named = text[at:].strip()
    if named and named != log:
        raise NoteError(Phrase(f"这是另一本账的总散列：{named}", f"this is the root of another log: {named}"))
    noted = Checkpoint(origin=log, size=int(size[1]), root=bytes.fromhex(taken))
    return Anchor(checkpoint=noted, note=noted.text())


def scanned(anchor: Anchor) -> str:
    """Return what the code on the sheet holds; `printed` reads it back."""
    noted = anchor.checkpoint
    return f"{noted.size}:{noted.root.hex()}\n{noted.origin}"


def sheet(anchor: Anchor) -> Phrase:
    """Return the block for the daily sheet: log, size, time, and the root in groups that can be read out."""
    noted = anchor.checkpoint
    digits = noted.root.hex()
    groups = [" ".join(digits[at : at + 8] for at in range(row, row + 32, 8)) for row in (0, 32)]
    body = "\n".join(f"    {each}" for each in groups)
    return Phrase(
        f"账名：{noted.origin}\n记录：{noted.size}条\n时间：{anchor.time}\n总散列：\n{body}\n核对：pdca verify --root {noted.size}:总散列",
        f"log: {noted.origin}\nrecords: {noted.size}\ntime: {anchor.time}\nroot:\n{body}\ncompare: pdca verify --root {noted.size}:ROOT",
    )
