"""What kind of file some bytes are, told from the bytes alone; the name of a file is only compared with it.

A closed table: the kinds that a township files, and those that must not pass for one of them. Containers are told
apart by what they contain: an OFD and a DOCX are both ZIP files. Everything read is bounded, whatever the bytes say
of themselves, and hostile bytes are a kind too (`UNKNOWN`), never an exception (docs/decisions/0014).
"""

import codecs
import re
import struct
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import BinaryIO, Final

from attrs import frozen

UNKNOWN: Final = "unknown"
"""The kind of bytes that are none of the table's."""

EMPTY: Final = "empty"
"""The kind of a file without bytes."""

HEAD: Final = 4096
"""Bytes at the beginning that tell most kinds apart."""

WINDOW: Final = 1 << 16
"""Bytes read at one place in search of a mark (64 KiB)."""

MAX_ENTRIES: Final = 20_000
"""Entries of a container that are looked at; one with more is not told apart."""

MAX_DIRECTORY: Final = 1 << 22
"""Bytes of a container's directory that are looked at (4 MiB)."""


class Mark(StrEnum):
    """What a kind does not say and an archive must know."""

    MACROS = "macros"
    ENCRYPTED = "encrypted"
    CLOSED = "closed"
    """Compressed in a way that is not public, or that this library cannot look into."""


@frozen(kw_only=True)
class Sniffed:
    """The *kind* of a file, such as ``pdf``, and its marks."""

    kind: str
    marks: frozenset[Mark] = frozenset()


EXTENSIONS: Final[Mapping[str, frozenset[str]]] = {
    kind: frozenset(names.split())
    for kind, names in {
        "pdf": "pdf", "ofd": "ofd", "docx": "docx docm dotx wps", "xlsx": "xlsx xlsm xlsb et", "pptx": "pptx pptm ppsx dps",
        "odt": "odt", "ods": "ods", "odp": "odp", "zip": "zip", "rar": "rar", "7z": "7z",
        "doc": "doc wps dot", "xls": "xls et", "ppt": "ppt pps dps", "ole": "doc xls ppt wps et dps msg",
        "office": "docx docm xlsx xlsm pptx pptm wps et dps", "jpeg": "jpg jpeg", "png": "png", "gif": "gif", "tiff": "tif tiff", "webp": "webp", "bmp": "bmp",
        "mp3": "mp3", "mp4": "mp4 m4a m4v mov", "wav": "wav", "xml": "xml", "html": "html htm", "rtf": "rtf", "text": "txt csv md json jsonl log",
    }.items()
}  # fmt: skip
"""By kind, the extensions under which such a file goes; a kind without any is no document."""

KEEPING: Final = frozenset({
    "pdf", "ofd", "docx", "xlsx", "pptx", "odt", "ods", "odp", "jpeg", "png", "gif", "tiff", "webp", "mp3", "mp4", "wav",
    "xml", "text",
})  # fmt: skip
"""The kinds that an archive may be handed: their forms are public, and reading them needs no one's program."""


def sniff(stream: BinaryIO) -> Sniffed:
    """Return what the bytes of *stream*, which can seek, are; it is read from its start and left anywhere."""
    size = stream.seek(0, 2)
    stream.seek(0)
    head = stream.read(HEAD)
    if not head:
        return Sniffed(kind=EMPTY)
    for begins, tell in _BEGINNINGS:
        if head.startswith(begins):
            return tell(stream, size, head)
    if b"%PDF-" in head[:1024]:
        return _pdf(stream, size, head)
    return _by_place(head) or _written(stream, head)


def fits(kind: str, name: str) -> bool:
    """Return whether the extension of *name* is one of *kind*'s; a name without one fits nothing it could contradict."""
    _, dot, extension = name.rpartition(".")
    return not dot or extension.lower() in EXTENSIONS.get(kind, frozenset())


def _plain(kind: str, *marks: Mark) -> Callable[[BinaryIO, int, bytes], Sniffed]:
    found = Sniffed(kind=kind, marks=frozenset(marks))
    return lambda stream, size, head: found


def _by_place(head: bytes) -> Sniffed | None:
    """Return the kinds whose mark does not stand at the very beginning."""
    if head[4:8] == b"ftyp":
        return Sniffed(kind="mp4")
    if head[:4] == b"RIFF":
        kind = {b"WAVE": "wav", b"WEBP": "webp"}.get(head[8:12])
        return Sniffed(kind=kind) if kind else None
    if len(head) > 3 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2 and head[2] >> 4 not in {0, 15}:
        return Sniffed(kind="mp3")  # a frame of layer III, with a rate that exists
    return None


def _program(stream: BinaryIO, size: int, head: bytes) -> Sniffed:
    # Two letters are no proof: a text may begin with them, and holds no NUL.
    return Sniffed(kind="program") if b"\0" in head else _written(stream, head)


def _bitmap(stream: BinaryIO, size: int, head: bytes) -> Sniffed:
    # The size that a bitmap states must be the file's.
    whole = len(head) > 26 and struct.unpack_from("<I", head, 2)[0] == size
    return Sniffed(kind="bmp") if whole else _written(stream, head)


# -- PDF

_ENCRYPT: Final = re.compile(rb"/Encrypt[\s\0]*(?:\d{1,10}[\s\0]+\d{1,5}[\s\0]+R|<<)")
_STARTXREF: Final = re.compile(rb"startxref[\s\0]{1,8}(\d{1,15})")


def _pdf(stream: BinaryIO, size: int, head: bytes) -> Sniffed:
    """Look for the key of encryption where a trailer may stand: at the end, the start, and where the end points to."""
    tail = _at(stream, max(0, size - WINDOW), WINDOW)
    places = [tail, _at(stream, 0, WINDOW)]
    places += [_at(stream, int(found[1]), WINDOW) for found in list(_STARTXREF.finditer(tail))[-4:]]
    locked = any(_ENCRYPT.search(place) for place in places)
    return Sniffed(kind="pdf", marks=frozenset({Mark.ENCRYPTED} if locked else ()))


# -- ZIP and what is made of it

_END: Final = b"PK\x05\x06"
_ENTRY: Final = b"PK\x01\x02"
_ENTRY_BYTES: Final = 46
_PUBLIC_METHODS: Final = frozenset({0, 8})
_MAIN_PARTS: Final = {
    "ofd.xml": "ofd", "word/document.xml": "docx", "xl/workbook.xml": "xlsx", "xl/workbook.bin": "xlsx",
    "ppt/presentation.xml": "pptx",
}  # fmt: skip
_OPEN_DOCUMENT: Final = re.compile(
    rb"mimetypeapplication/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)"
)
_OPEN_KINDS: Final = {b"text": "odt", b"spreadsheet": "ods", b"presentation": "odp"}


def _zip(stream: BinaryIO, size: int, head: bytes) -> Sniffed:
    entries = list(_entries(stream, size))
    marks = set()
    if any(flags & 1 for _, flags, _ in entries):
        marks.add(Mark.ENCRYPTED)
    if not entries or any(method not in _PUBLIC_METHODS for _, _, method in entries):
        marks.add(Mark.CLOSED)
    names = {name.lower() for name, _, _ in entries}
    if any(name.endswith(("vbaproject.bin", "vbadata.xml")) or name.startswith("basic/") for name in names):
        marks.add(Mark.MACROS)
    return Sniffed(kind=_container(names, head), marks=frozenset(marks))


def _container(names: set[str], head: bytes) -> str:
    opened = _OPEN_DOCUMENT.match(head[30:])
    if opened:
        return _OPEN_KINDS[opened[1]]
    found = {kind for part, kind in _MAIN_PARTS.items() if part in names}
    if "[content_types].xml" not in names:
        found &= {"ofd"}
    return found.pop() if len(found) == 1 else "zip"


def _entries(stream: BinaryIO, size: int) -> Iterator[tuple[str, int, int]]:
    """Yield name, flags and method of each entry in the directory at the end; none where there is no whole one."""
    tail = _at(stream, max(0, size - WINDOW), WINDOW)
    end = tail.rfind(_END)
    if end < 0 or len(tail) < end + 22:
        return
    count, length, start = struct.unpack_from("<HII", tail, end + 10)
    if count > MAX_ENTRIES or length > MAX_DIRECTORY:
        return
    directory = _at(stream, start, length)
    place = 0
    for _ in range(count):
        if directory[place : place + 4] != _ENTRY or len(directory) < place + _ENTRY_BYTES:
            return
        flags, method = struct.unpack_from("<HH", directory, place + 8)
        name, extra, comment = struct.unpack_from("<HHH", directory, place + 28)
        spelt = directory[place + _ENTRY_BYTES : place + _ENTRY_BYTES + name]
        yield spelt.decode("utf-8", "replace"), flags, method
        place += _ENTRY_BYTES + name + extra + comment


# -- OLE compound files: the old office, and the wrapping of the encrypted new one

_DIRECTORY_ENTRY: Final = 128
_OLE_KINDS: Final = {
    "WordDocument": "doc", "Workbook": "xls", "Book": "xls", "PowerPoint Document": "ppt", "EncryptedPackage": "office",
}  # fmt: skip
_OLE_MACROS: Final = frozenset({"Macros", "_VBA_PROJECT_CUR", "_VBA_PROJECT", "VBA"})
_OLE_LOCKED: Final = frozenset({"EncryptedPackage", "EncryptedSummary"})
_FILEPASS: Final = 0x2F
_LAST_RECORD: Final = 0x0A


def _ole(stream: BinaryIO, size: int, head: bytes) -> Sniffed:
    if len(head) < 512:
        return Sniffed(kind=UNKNOWN)
    shift = struct.unpack_from("<H", head, 30)[0]
    sector = 1 << shift if shift in {9, 12} else 512
    streams = dict(_streams(stream, head, sector))
    kinds = [kind for name, kind in _OLE_KINDS.items() if name in streams]
    marks = {Mark.MACROS} if _OLE_MACROS & streams.keys() else set()
    if _OLE_LOCKED & streams.keys() or _locked(stream, streams, sector):
        marks.add(Mark.ENCRYPTED)
    return Sniffed(kind=kinds[0] if kinds else "ole", marks=frozenset(marks))


def _streams(stream: BinaryIO, head: bytes, sector: int) -> Iterator[tuple[str, int]]:
    """Yield name and first sector of every stream, along the directory's chain through the table of sectors."""
    tables = struct.unpack_from("<109I", head, 76)
    at = struct.unpack_from("<I", head, 48)[0]
    seen: set[int] = set()
    while at < 0xFFFFFFFA and at not in seen and len(seen) * sector < MAX_DIRECTORY:
        seen.add(at)
        data = _at(stream, (at + 1) * sector, sector)
        for place in range(0, len(data) - _DIRECTORY_ENTRY + 1, _DIRECTORY_ENTRY):
            length = struct.unpack_from("<H", data, place + 64)[0]
            if 2 < length <= 64:
                name = data[place : place + length - 2].decode("utf-16-le", "replace")
                yield name, struct.unpack_from("<I", data, place + 116)[0]
        per = sector // 4
        table = tables[at // per] if at // per < len(tables) else 0xFFFFFFFF
        link = _at(stream, (table + 1) * sector + at % per * 4, 4) if table < 0xFFFFFFFA else b""
        at = struct.unpack("<I", link)[0] if len(link) == 4 else 0xFFFFFFFE


def _locked(stream: BinaryIO, streams: Mapping[str, int], sector: int) -> bool:
    """Return whether a text or table of the old office says at its start that the rest is encrypted."""
    if "WordDocument" in streams:
        start = _at(stream, (streams["WordDocument"] + 1) * sector, 12)
        return len(start) == 12 and bool(struct.unpack_from("<H", start, 10)[0] & 0x0100)
    first = streams.get("Workbook", streams.get("Book"))
    data = _at(stream, (first + 1) * sector, 512) if first is not None else b""
    place = 0
    while place + 4 <= len(data):
        record, length = struct.unpack_from("<HH", data, place)
        if record in {_FILEPASS, _LAST_RECORD}:
            return bool(record == _FILEPASS)
        place += 4 + length
    return False


# -- text

_ENCODINGS: Final = ("utf-8", "gb18030")
_UNPRINTED: Final = re.compile("[\0-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_TAGS: Final = (
    (re.compile(r"\s*<\?xml[\s?]"), "xml"),
    (re.compile(r"\s*<(?:!doctype\s+html|html)\b", re.IGNORECASE), "html"),
)
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def _written(stream: BinaryIO, head: bytes) -> Sniffed:
    """Return the kind of a text, in an encoding in use here, or `UNKNOWN`."""
    marked = [encoding for bom, encoding in _BOMS if head.startswith(bom)]
    for encoding in marked or _ENCODINGS:
        if not _reads(stream, encoding):
            continue
        beginning = head.decode(encoding, "ignore")
        return Sniffed(kind=next((kind for tag, kind in _TAGS if tag.match(beginning)), "text"))
    return Sniffed(kind=UNKNOWN)


def _reads(stream: BinaryIO, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    stream.seek(0)
    try:
        while block := stream.read(WINDOW):
            if _UNPRINTED.search(decoder.decode(block)):
                return False
        return not _UNPRINTED.search(decoder.decode(b"", final=True))
    except UnicodeError:
        return False


def _at(stream: BinaryIO, place: int, length: int) -> bytes:
    stream.seek(place)
    return stream.read(length)


_BEGINNINGS: Final[tuple[tuple[bytes, Callable[[BinaryIO, int, bytes], Sniffed]], ...]] = (
    (b"%PDF-", _pdf),
    (b"PK\x03\x04", _zip),
    (_END, _zip),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _ole),
    (b"\xff\xd8\xff", _plain("jpeg")),
    (b"\x89PNG\r\n\x1a\n", _plain("png")),
    (b"GIF87a", _plain("gif")),
    (b"GIF89a", _plain("gif")),
    (b"II*\0", _plain("tiff")),
    (b"MM\0*", _plain("tiff")),
    (b"ID3", _plain("mp3")),
    (b"Rar!\x1a\x07", _plain("rar", Mark.CLOSED)),
    (b"7z\xbc\xaf\x27\x1c", _plain("7z", Mark.CLOSED)),
    (b"{\\rtf", _plain("rtf")),
    (b"\x7fELF", _plain("program")),
    (b"MZ", _program),
    (b"BM", _bitmap),
)
