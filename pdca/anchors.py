"""Anchors: what a log said of itself, kept where its administrator cannot reach it, and compared with it later.

A file drop is a folder (removable media, a share of the archive) with one file for each log that only grows. A root
printed on the daily sheet is an anchor as well. What stands in the files is told in docs/format.md. Whoever holds
no anchor can only ask a log whether it contradicts itself.
"""

import hashlib
import os
import re
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Final

from attrs import frozen

from pdca import note
from pdca.errors import Flaw, NoteError, TrailError
from pdca.integrity import Verification
from pdca.note import Checkpoint, Signer, Verifier
from pdca.phrase import Phrase
from pdca.trail import Trail

SUFFIX: Final = ".anchors"
"""How the names of the files in a drop end."""

MAX_FILE: Final = 1 << 26
"""Longest file of anchors that is read, in bytes (64 MiB)."""

_RULE: Final = "----"
_MARK: Final = re.compile(r"# (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)")
_AT_MARK: Final = re.compile(rf"^(?={_MARK.pattern.replace('(', '(?:')}$)", re.MULTILINE)
_WHOLE: Final = re.compile(r"(?:[^\n]+\n)+\n(?:[^\n]+\n)*\n")
_PRINTED: Final = re.compile(r"(0|[1-9][0-9]{0,18}):([0-9a-f]{64})")


@frozen(kw_only=True)
class Anchor:
    """One checkpoint as it was noted: *note* is all of it, *time* when it was written by the writer's clock.

    *signed* says that a key we trust signed it; *time* is empty for a root on paper.
    """

    checkpoint: Checkpoint
    note: str
    time: str = ""
    signed: bool = False


@frozen(kw_only=True)
class Unusable:
    """An entry that says nothing: in which file, the how-manieth (from 1), and why. It is never passed over."""

    file: str
    number: int
    phrase: Phrase


@frozen(kw_only=True)
class Anchors:
    """What was found outside: anchors, entries that cannot be used, and how many belong to *others*: other logs."""

    held: tuple[Anchor, ...] = ()
    unusable: tuple[Unusable, ...] = ()
    others: int = 0

    def sizes(self) -> frozenset[int]:
        """Return the sizes at which the log's root is needed for `compare`."""
        return frozenset(each.checkpoint.size for each in self.held)


@frozen(kw_only=True)
class Broken:
    """An anchor that the log contradicts, with both statements word by word: they are the evidence."""

    code: Flaw
    pos: int
    phrase: Phrase
    notes: tuple[str, str]


@frozen(kw_only=True)
class Anchoring:
    """How far the outside vouches for a log of *count* records: for the first *anchored* of them, since *time*.

    *time* is that of the oldest anchor that covers them all; *signed* says whether a trusted key signed it.
    """

    count: int
    anchored: int = 0
    time: str = ""
    signed: bool = False
    broken: tuple[Broken, ...] = ()
    unusable: tuple[Unusable, ...] = ()
    others: int = 0

    @property
    def sound(self) -> bool:
        """Return whether no anchor contradicts the log."""
        return not self.broken

    @property
    def phrase(self) -> Phrase:
        """Return the sentence that belongs to every verification."""
        if not self.anchored:
            return Phrase(
                f"没有锚定：全部{self.count}条只能自证",
                f"not anchored: all {self.count} records vouch only for themselves",
            )
        zh, en = f"（{self.time}）" if self.time else "", f" at {self.time}" if self.time else ""
        last = self.anchored - 1
        left = self.count - self.anchored
        if not left:
            return Phrase(
                f"已锚定到第{last}号{zh}：全部{self.count}条",
                f"anchored up to position {last}{en}: all {self.count} records",
            )
        return Phrase(
            f"已锚定到第{last}号{zh}，最后{left}条没有锚定",
            f"anchored up to position {last}{en}, the last {left} records are not",
        )


def checkpoint_of(found: Verification) -> Checkpoint:
    """Return what the bytes of a verified log amount to."""
    return Checkpoint(origin=found.log, size=found.count, root=bytes.fromhex(found.root))


def read(folder: Path, log: str, verifiers: Collection[Verifier] = ()) -> Anchors:
    """Return the anchors of *log* in all files of *folder*, in their order.

    With *verifiers* only those count that one of these keys signed; the rest is listed as unusable. Without, the
    folder is believed. Raises `OSError` where the folder cannot be read.
    """
    held: list[Anchor] = []
    unusable: list[Unusable] = []
    others = 0
    for path in sorted(one for one in folder.iterdir() if one.name.endswith(SUFFIX)):
        for number, entry in enumerate(_entries(path), start=1):
            try:
                anchor = _anchor(entry, log, verifiers)
            except NoteError as error:
                unusable.append(Unusable(file=path.name, number=number, phrase=error.phrase))
                continue
            if anchor.checkpoint.origin == log:
                held.append(anchor)
            else:
                others += 1
    return Anchors(held=tuple(held), unusable=tuple(unusable), others=others)


def printed(text: str, log: str) -> Anchor:
    """Return the anchor in *text*, a root copied from a sheet: ``12:ab34 …``, spaces anywhere. Raises `NoteError`."""
    found = _PRINTED.fullmatch("".join(text.split()).lower())
    if found is None:
        raise NoteError(
            Phrase(
                "总散列应写成“记录数:64位十六进制”",
                "a noted root is written SIZE:ROOT, with 64 hexadecimal digits",
            )
        )
    noted = Checkpoint(origin=log, size=int(found[1]), root=bytes.fromhex(found[2]))
    return Anchor(checkpoint=noted, note=noted.text())


def compare(found: Verification, anchors: Anchors) -> Anchoring:
    """Return how far *anchors* vouch for the log that *found* tells of, which was verified at their sizes."""
    agreeing = [each for each in anchors.held if _root(found, each) == each.checkpoint.root]
    upto = max((each.checkpoint.size for each in agreeing), default=0)
    best = [each for each in agreeing if each.checkpoint.size == upto and upto]
    oldest = min(best, key=lambda each: (not each.signed, each.time or "~"), default=None)
    return Anchoring(
        count=found.count,
        anchored=upto,
        time=oldest.time if oldest else "",
        signed=bool(oldest and oldest.signed),
        broken=tuple(_broken(found, anchors)),
        unusable=anchors.unusable,
        others=anchors.others,
    )


def drop(trail: Trail, folder: Path, time: str, signers: Sequence[Signer] = ()) -> Anchor:
    """Verify *trail*, compare it with the anchors in *folder*, and add one of now; return it when it is on disk.

    Nothing is signed that contradicts what was signed before: raises `TrailError` for a log that is not sound, and
    where an anchor is contradicted (``fork``, ``behind``), with both notes. Raises `NoteError` for an empty log, and
    `OSError` when the folder cannot be written; what was there stays as it was.
    """
    anchor = state(trail, time, folder, signers)
    _append(folder / file_name(anchor.checkpoint.origin), f"# {time}\n{anchor.note}\n".encode())
    return anchor


def state(trail: Trail, time: str, folder: Path | None = None, signers: Sequence[Signer] = ()) -> Anchor:
    """Return what `drop` would add, and write nothing; raises what it raises."""
    log = trail.head().log
    earlier = read(folder, log) if folder is not None else Anchors()
    found = trail.verify(earlier.sizes())
    if found.findings:
        first = found.findings[0]
        raise TrailError(first.phrase, code=first.code, pos=first.pos)
    for broken in compare(found, earlier).broken:
        raise TrailError(evidence(broken), code=broken.code, pos=broken.pos)
    if not found.count:
        raise NoteError(Phrase("账里还没有记录，无可锚定", "the log has no records to anchor"))
    now = checkpoint_of(found)
    text = now.text()
    if _MARK.fullmatch(log):
        raise NoteError(Phrase("账名与锚定文件的标记相混", "the log's name reads like a mark of the file"))
    said = note.write(note.sign(text, signers)).decode() if signers else f"{text}\n"
    return Anchor(checkpoint=now, note=said, time=time, signed=bool(signers))


def evidence(broken: Broken) -> Phrase:
    """Return the finding with both notes below it."""
    notes = f"{_RULE}\n".join(broken.notes)
    return Phrase(*(f"{said}\n{_RULE}\n{notes}{_RULE}" for said in (broken.phrase.zh, broken.phrase.en)))


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


def file_name(log: str) -> str:
    """Return the name of the file for *log*: readable, and never the same for two logs."""
    readable = re.sub(r"[^A-Za-z0-9.-]+", "-", log)[:40].strip(".-") or "log"
    return f"{readable}-{hashlib.sha256(log.encode()).hexdigest()[:12]}{SUFFIX}"


def _entries(path: Path) -> Iterator[str]:
    """Yield the entries of a file, each from its mark on; whatever stands between them is an entry too."""
    with path.open("rb") as stream:
        data = stream.read(MAX_FILE + 1)
    if len(data) > MAX_FILE:
        yield ""
        return
    for part in _AT_MARK.split(data.decode(errors="replace")):
        whole = _WHOLE.match(part)
        end = whole.end() if whole else 0
        yield from (each for each in (part[:end], part[end:]) if each)


def _anchor(entry: str, log: str, verifiers: Collection[Verifier]) -> Anchor:
    head, _, rest = entry.partition("\n")
    mark = _MARK.fullmatch(head)
    if mark is None:
        raise NoteError(Phrase("残缺的条目", "an entry that is not whole"))
    said = rest.removesuffix("\n")
    written = note.Note(text=said[:-1]) if said.endswith("\n\n") else note.read(said.encode())
    noted = note.checkpoint(written.text)
    signed = bool(verifiers) and noted.origin == log and bool(note.trusted(written, verifiers))
    return Anchor(checkpoint=noted, note=said, time=mark[1], signed=signed)


def _broken(found: Verification, anchors: Anchors) -> Iterator[Broken]:
    """Yield the first anchor that another history contradicts, and the last that lies beyond the log's end."""
    within = [each for each in anchors.held if each.checkpoint.size <= found.count]
    forked = [each for each in within if _root(found, each) != each.checkpoint.root]
    if forked:
        first = min(forked, key=lambda each: each.checkpoint.size)
        size = first.checkpoint.size
        before = (each.checkpoint for each in within if each.checkpoint.size < size)
        start = max((each.size for each in before), default=0)
        yield Broken(
            code=Flaw.FORK,
            pos=start,
            phrase=Phrase(
                f"分叉：第{start}号至第{size - 1}号之间有记录与锚定时不同（不符的锚定{len(forked)}个）",
                f"fork: between positions {start} and {size - 1} a record is not what it was when anchored "
                f"({len(forked)} anchors contradict the log)",
            ),
            notes=(first.note, _other(found, anchors, first)),
        )
    beyond = [each for each in anchors.held if each.checkpoint.size > found.count]
    if beyond:
        last = max(beyond, key=lambda each: each.checkpoint.size)
        lost = last.checkpoint.size - found.count
        yield Broken(
            code=Flaw.BEHIND,
            pos=found.count,
            phrase=Phrase(
                f"短于锚定：锚定时有{last.checkpoint.size}条，现在只有{found.count}条，少了{lost}条（被截短，或者恢复了旧备份）",
                f"behind its anchor: {last.checkpoint.size} records were anchored, {found.count} are left, "
                f"{lost} are gone (cut, or an old backup was restored)",
            ),
            notes=(last.note, _other(found, anchors, last)),
        )


def _other(found: Verification, anchors: Anchors, one: Anchor) -> str:
    """Return the statement against *one*: another anchor of that size, or what the log says today."""
    size, root = one.checkpoint.size, one.checkpoint.root
    for each in anchors.held:
        if each.checkpoint.size == size and each.checkpoint.root != root:
            return each.note
    if size > found.count:
        return checkpoint_of(found).text()
    return Checkpoint(origin=found.log, size=size, root=_root(found, one)).text()


def _root(found: Verification, anchor: Anchor) -> bytes:
    return bytes.fromhex(found.roots.get(anchor.checkpoint.size, ""))


def _append(path: Path, entry: bytes) -> None:
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


def _ends_a_line(stream: BinaryIO) -> bool:
    stream.seek(-1, os.SEEK_END)
    return stream.read(1) == b"\n"
