"""A file of anchors: entries that only grow in number, each naming the one before it, so that none can go unnoticed."""

import hashlib
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, Final

from attrs import evolve, frozen

from pdca import note
from pdca.anchors.anchor import Absent, Anchor, Anchors, Missing, Unusable
from pdca.anchors.notice import Notice
from pdca.anchors.trust import NO_TRUST, Trust, Vouched
from pdca.errors import NoteError
from pdca.phrase import Phrase

SUFFIX: Final = ".anchors"
"""How the names of the files in a drop end."""

MAX_FILE: Final = 1 << 26
"""Longest file of anchors that is read, in bytes (64 MiB)."""

MARK: Final = re.compile(rb"# (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)(?: ([1-9][0-9]{0,8}) ([0-9a-f]{64}))?")
"""The line that an entry begins with; entries of the first files had no number and no digest."""

DROP_DIGITS: Final = 16
"""How many digits of the first entry's digest tell one file of anchors from another."""

_AT_MARK: Final = re.compile(rb"^(?=# \d{4}-\d\d-\d\dT[^\n]*$)", re.MULTILINE)
_WHOLE: Final = re.compile(rb"(?:[^\n]+\n)+\n(?:[^\n]+\n)*\n")


@frozen(kw_only=True)
class End:
    """Where a file of anchors ends: how many entries are whole, the digest of the last, and the id of the file."""

    number: int = 0
    digest: str = hashlib.sha256(b"").hexdigest()
    drop: str = ""

    def after(self, entry: bytes, number: int) -> "End":
        """Return the end once *entry* stands there as the one with *number*."""
        hashed = hashlib.sha256(entry).hexdigest()
        return End(number=number, digest=hashed, drop=self.drop or hashed[:DROP_DIGITS])

    def entry(self, time: str, said: str) -> bytes:
        """Return the bytes of the entry that comes next."""
        return f"# {time} {self.number + 1} {self.digest}\n{said}\n".encode()


def read(
    folder: Path, log: str, trust: Trust = NO_TRUST, noticed: Mapping[str, Notice] | None = None
) -> Anchors:
    """Return the anchors of *log* in all files of *folder*, in their order.

    What *trust* asks for and does not get is listed as unusable; where it asks for nothing, the folder is believed.
    *noticed* is what the log itself tells of its anchors (`pdca.anchors.notice.noticed`). Raises `OSError` where the
    folder cannot be read.
    """
    paths = sorted(one for one in folder.iterdir() if one.name.endswith(SUFFIX))
    files = [_File(path.name, _entries(_bytes(path)), log, trust, noticed or {}) for path in paths]
    seen = {each.end.drop for each in files}
    gone = (Absent(drop=drop, count=one.number) for drop, one in (noticed or {}).items() if drop not in seen)
    return Anchors(
        held=tuple(one for each in files for one in each.held),
        unusable=tuple(one for each in files for one in each.unusable),
        missing=tuple(one for each in files for one in each.missing),
        absent=tuple(gone),
        others=sum(each.others for each in files),
    )


def read_from(name: str, data: bytes, log: str, trust: Trust = NO_TRUST) -> Anchors:
    """Return the anchors of *log* in *data*, what the file *name* holds, as `read` does."""
    found = _File(name, _entries(data), log, trust, {})
    unusable, missing = tuple(found.unusable), tuple(found.missing)
    return Anchors(held=tuple(found.held), unusable=unusable, missing=missing, others=found.others)


def end(path: Path) -> End:
    """Return where the file at *path* ends; a file that is not there ends before it began."""
    found = End()
    if path.exists():
        for entry in _entries(_bytes(path)):
            mark = MARK.match(entry)
            if mark and _WHOLE.fullmatch(entry):
                found = found.after(entry, int(mark[2] or found.number + 1))
    return found


def append(path: Path, entry: bytes) -> None:
    """Add *entry* at the end of the file at *path* and wait until the disk has it."""
    with path.open("a+b") as stream:
        # A write that was cut off must not swallow the entry after it.
        if stream.tell() and not _ends_a_line(stream):
            entry = b"\n" + entry
        stream.write(entry)
        stream.flush()
        os.fsync(stream.fileno())
    if hasattr(os, "O_DIRECTORY"):
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def file_name(log: str) -> str:
    """Return the name of the file for *log*: readable, and never the same for two logs."""
    readable = re.sub(r"[^A-Za-z0-9.-]+", "-", log)[:40].strip(".-") or "log"
    return f"{readable}-{hashlib.sha256(log.encode()).hexdigest()[:12]}{SUFFIX}"


class _File:
    """One file while it is read: every entry is taken in, named as unusable, or found missing."""

    def __init__(
        self, name: str, entries: Iterable[bytes], log: str, trust: Trust, noticed: Mapping[str, Notice]
    ) -> None:
        self.held: list[Anchor] = []
        self.unusable: list[Unusable] = []
        self.missing: list[Missing] = []
        self.others = 0
        self.end = End()
        self._name, self._log, self._trust = name, log, trust
        self._whole: dict[int, tuple[int, str]] = {}
        for place, entry in enumerate(entries, start=1):
            self._take(place, entry)
        self._compare(noticed.get(self.end.drop))

    def _take(self, place: int, entry: bytes) -> None:
        try:
            mark = _mark(entry)
            number = self._follow(mark, entry, place)
            anchor = _anchor(entry, mark, self._log, self._trust)
        except NoteError as error:
            self.unusable.append(Unusable(file=self._name, number=place, phrase=error.phrase))
            return
        if anchor.checkpoint.origin == self._log:
            self.held.append(evolve(anchor, file=self._name, number=number))
        else:
            self.others += 1

    def _follow(self, mark: re.Match[bytes], entry: bytes, place: int) -> int:
        """Return the number of *entry*, once it is clear what became of those before it."""
        before = self.end
        number = int(mark[2] or before.number + 1)
        if number <= before.number:
            raise NoteError(
                Phrase(f"第{number}个重复或者次序颠倒", f"number {number} stands twice or out of order")
            )
        if number > before.number + 1:
            self.missing.append(Missing(file=self._name, first=before.number + 1, last=number - 1))
        elif mark[3]:
            self._must_have(before.number, mark[3].decode())
        self.end = before.after(entry, number)
        self._whole[number] = (place, self.end.digest)
        return number

    def _compare(self, told: Notice | None) -> None:
        """Compare the file with what the log tells of it."""
        if told is None:
            return
        if told.number > self.end.number:
            self.missing.append(Missing(file=self._name, first=self.end.number + 1, last=told.number))
        else:
            self._must_have(told.number, told.digest)

    def _must_have(self, number: int, digest: str) -> None:
        """Name the entry with *number* unless it has *digest*, or was named before for whatever reason."""
        place, found = self._whole.get(number, (0, digest))
        if found != digest and place not in {each.number for each in self.unusable}:
            said = Phrase(f"第{number}个写下之后被改动", f"number {number} was changed after it was written")
            self.unusable.append(Unusable(file=self._name, number=place, phrase=said))


def _mark(entry: bytes) -> re.Match[bytes]:
    mark = MARK.match(entry)
    if mark is None or not _WHOLE.fullmatch(entry):
        raise NoteError(Phrase("残缺的条目", "an entry that is not whole"))
    return mark


def _bytes(path: Path) -> bytes:
    if not path.is_file():
        return b"\n"  # a pipe would keep the reader waiting for ever; what is no file is an entry that is none
    with path.open("rb") as stream:
        return stream.read(MAX_FILE + 1)


def _entries(data: bytes) -> Iterator[bytes]:
    """Yield the entries of a file, each from its mark on; whatever stands between them is an entry too."""
    if len(data) > MAX_FILE:
        yield b""
        return
    for part in _AT_MARK.split(data):
        whole = _WHOLE.match(part)
        stop = whole.end() if whole else 0
        yield from (each for each in (part[:stop], part[stop:]) if each)


def _anchor(entry: bytes, mark: re.Match[bytes], log: str, trust: Trust) -> Anchor:
    said = entry[mark.end() + 1 : -1].decode(errors="replace")
    written = note.of(said)
    noted = note.checkpoint(written.text)
    vouched = trust.vouched(written) if noted.origin == log else Vouched()
    return Anchor(
        checkpoint=noted,
        note=said,
        time=mark[1].decode(),
        signed=vouched.signed,
        witnesses=vouched.witnesses,
        cosigned=vouched.cosigned,
        stamped=vouched.stamped,
    )


def _ends_a_line(stream: BinaryIO) -> bool:
    stream.seek(-1, os.SEEK_END)
    return stream.read(1) == b"\n"
