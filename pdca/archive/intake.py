"""Opening what others hand in: a ZIP file or a folder, of which nothing is believed and nothing is unpacked.

Every name is one that no system reads as something else, every file is a plain file, and what is read is counted while
it is read: no header is believed about how much there is. What does not pass is an `ArchiveError`, and only that.
"""

import hashlib
import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import BinaryIO, Final

from attrs import frozen

from pdca.archive.bag import BLOCK, ArchiveError
from pdca.errors import PdcaError
from pdca.papers import regular
from pdca.phrase import Phrase

MAX_FILES: Final = 20_000
"""Most files in a package."""

MAX_DEPTH: Final = 8
"""Most folders above a file."""

MAX_PATH: Final = 240
"""Longest path of a file, in characters."""

MAX_SMALL: Final = 1 << 26
"""Longest file that is read into memory, in bytes (64 MiB)."""

MAX_DIRECTORY: Final = 1 << 23

_FIT: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")
_DEVICE: Final = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_HOSTILE: Final = (
    OSError, ValueError, EOFError, RuntimeError, OverflowError, IndexError, KeyError, struct.error, zlib.error, zipfile.BadZipFile,
)  # fmt: skip
"""What the library for ZIP files raises over hostile bytes; NotImplementedError is a RuntimeError."""


@frozen(kw_only=True)
class Caps:
    """How much is read of one package: *total* bytes of all its files, and *ratio* bytes for each byte of a ZIP entry."""

    total: int = 1 << 33
    ratio: int = 200


class Intake:
    """The files of a package that passed, by path; each can be read, within what is left of the caps."""

    def __init__(
        self, files: Mapping[str, Callable[[], BinaryIO]], caps: Caps, packed: Mapping[str, int]
    ) -> None:
        self._files = files
        self._caps = caps
        self._packed = packed
        self._read = 0

    @property
    def names(self) -> tuple[str, ...]:
        """Return the paths, sorted."""
        return tuple(sorted(self._files))

    def blocks(self, name: str) -> Iterator[bytes]:
        """Yield the bytes of the file *name*, counted. Raises `ArchiveError` at a cap and for what cannot be read."""
        size = 0
        try:
            with self._files[name]() as stream:
                while block := stream.read(BLOCK):
                    size += len(block)
                    self._count(name, len(block), size)
                    yield block
        except _HOSTILE as error:
            raise _refused("unreadable", name, "读不出来", "cannot be read") from error

    def read(self, name: str) -> bytes:
        """Return the bytes of the file *name*, at most `MAX_SMALL`. Raises `ArchiveError`."""
        whole = bytearray()
        for block in self.blocks(name):
            whole += block
            if len(whole) > MAX_SMALL:
                raise _refused("cap", name, f"超过{MAX_SMALL}字节", f"is longer than {MAX_SMALL} bytes")
        return bytes(whole)

    def measured(self, name: str) -> tuple[str, int]:
        """Return SHA-256 (hex) and length of the file *name*. Raises `ArchiveError`."""
        hashed, size = hashlib.sha256(), 0
        for block in self.blocks(name):
            hashed.update(block)
            size += len(block)
        return hashed.hexdigest(), size

    def _count(self, name: str, more: int, size: int) -> None:
        self._read += more
        if self._read > self._caps.total:
            raise _refused(
                "cap",
                name,
                f"总量超过{self._caps.total}字节",
                f"makes more than {self._caps.total} bytes in all",
            )
        packed = self._packed.get(name)
        if packed is not None and size > max(packed, BLOCK) * self._caps.ratio:
            raise _refused(
                "bomb",
                name,
                f"膨胀超过{self._caps.ratio}倍",
                f"unpacks to more than {self._caps.ratio} times its size",
            )


@contextmanager
def taken(path: Path, caps: Caps | None = None) -> Iterator[Intake]:
    """Open the package at *path*, a folder or a ZIP file. Raises `ArchiveError` for whatever is not safe to read."""
    limits = caps or Caps()
    if path.is_dir() and not path.is_symlink():
        yield Intake(_folder(path), limits, {})
        return
    try:
        opening = regular(path)
        stream = opening.__enter__()
    except PdcaError as error:
        raise ArchiveError(error.phrase, reason="unreadable", file=path.name) from error
    try:
        yield _zip(stream, limits)
    finally:
        opening.__exit__(None, None, None)


def fit(name: str) -> bool:
    """Return whether *name* is a path that every system reads as the same file below the package."""
    parts = name.split("/")
    return (
        len(name) <= MAX_PATH
        and len(parts) <= MAX_DEPTH
        and all(
            _FIT.fullmatch(each) and not each.endswith(".") and not _DEVICE.fullmatch(each) for each in parts
        )
    )


Opening = Callable[[], BinaryIO]


class _Files(dict[str, Opening]):
    """Files by path, none of which another system would take for another."""

    def __init__(self) -> None:
        super().__init__()
        self._lower: set[str] = set()

    def add(self, name: str, opening: Opening) -> None:
        _check_name(name)
        if len(self) >= MAX_FILES:
            raise _refused("cap", "", f"文件超过{MAX_FILES}个", f"holds more than {MAX_FILES} files")
        if name.lower() in self._lower:
            raise _refused(
                "repeated", name, "重名（不分大小写）", "stands there twice, or differs only in case"
            )
        self._lower.add(name.lower())
        self[name] = opening


def _folder(base: Path) -> _Files:
    found = _Files()
    for above, folders, files in os.walk(base, onerror=_unlisted):
        for name in sorted((*folders, *files)):
            path = Path(above) / name
            inside = path.relative_to(base).as_posix()
            status = path.lstat()
            if stat.S_ISDIR(status.st_mode):
                _check_name(inside)
                continue
            if not stat.S_ISREG(status.st_mode) or status.st_nlink > 1:
                raise _refused(
                    "link",
                    inside,
                    "不是普通文件，或者另有硬链接",
                    "is no regular file, or has other hard links",
                )
            found.add(inside, partial(_opened, path))
    return found


def _unlisted(error: OSError) -> None:
    raise _refused("unreadable", str(error.filename), "读不出来", "cannot be read") from error


def _opened(path: Path) -> BinaryIO:
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
    return os.fdopen(handle, "rb")


def _zip(stream: BinaryIO, caps: Caps) -> Intake:
    _check_directory(stream)
    try:
        archive = zipfile.ZipFile(stream)
        entries = archive.infolist()
    except _HOSTILE as error:
        raise _refused("unreadable", "", "不是ZIP文件", "is no ZIP file") from error
    names = [entry.orig_filename for entry in entries if not entry.is_dir()]
    bases = {name.partition("/")[0] for name in names}
    base = f"{bases.pop()}/" if len(bases) == 1 and all("/" in name for name in names) else ""
    found = _Files()
    packed = {}
    for entry in entries:
        _check_entry(entry)
        if not entry.is_dir():
            name = entry.orig_filename.removeprefix(base)
            found.add(name, partial(_extracted, archive, entry))
            packed[name] = entry.compress_size
    if base:
        _check_name(base.rstrip("/"))
    return Intake(found, caps, packed)


def _extracted(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> BinaryIO:
    opened: BinaryIO = archive.open(entry)  # type: ignore[assignment]
    return opened


def _check_directory(stream: BinaryIO) -> None:
    """Refuse a directory that is too long before a library reads all of it into memory, and what no manifest can list: bytes around the archive."""
    size = stream.seek(0, 2)
    stream.seek(max(0, size - (1 << 16) - 22))
    tail = stream.read()
    end = tail.rfind(b"PK\x05\x06")
    if end < 0 or len(tail) < end + 22:
        raise _refused("unreadable", "", "不是ZIP文件", "is no ZIP file")
    count, length, start = struct.unpack_from("<HII", tail, end + 10)
    if count > MAX_FILES or length > MAX_DIRECTORY or b"PK\x06\x07" in tail[max(0, end - 20) : end]:
        raise _refused("cap", "", f"文件超过{MAX_FILES}个", f"holds more than {MAX_FILES} files")
    if len(tail) > end + 22 or start + length + 22 != size:
        raise _refused("unreadable", "", "ZIP文件前后还有别的内容", "is a ZIP file with something before or after it")
    stream.seek(0)


def _check_entry(entry: zipfile.ZipInfo) -> None:
    name = entry.orig_filename
    _check_name(name.rstrip("/") if entry.is_dir() else name)
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in {0, stat.S_IFDIR if entry.is_dir() else stat.S_IFREG}:
        raise _refused("link", name, "不是普通文件", "is no regular file")
    if entry.flag_bits & 0x1 or entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise _refused(
            "packed",
            name,
            "已加密，或者压缩方法不公开",
            "is encrypted, or compressed in another way than deflate",
        )


def _check_name(name: str) -> None:
    if not fit(name):
        raise _refused("name", name, "文件名不安全", "is no safe name")


def _refused(reason: str, file: str, zh: str, en: str) -> ArchiveError:
    shown = ascii(file[:MAX_PATH])[1:-1]
    return ArchiveError(Phrase(f"归档包{shown}：{zh}", f"package {shown}: {en}"), reason=reason, file=shown)
