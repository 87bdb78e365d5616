"""The papers of a trail: files kept under the hash of their bytes, beside the store and never in it.

A record names a paper by its digest; here are the bytes. What is hashed is what is written, while it is written, so
nothing can be exchanged in between. The name a file was given is said back and kept nowhere: no path can be made of
it. A paper that was altered or lost later is a finding about the paper; the record that names it stays what it is.
"""

import errno
import hashlib
import io
import os
import re
import stat
import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO, Final

from attrs import field, frozen

from pdca import sniffing
from pdca.errors import PdcaError, StoreError, system_said
from pdca.phrase import Phrase
from pdca.sniffing import Mark

fcntl: Any = None  # where there is none, an open file cannot be removed either
with suppress(ImportError):
    fcntl = import_module("fcntl")

MAX_PAPER: Final = 1 << 28
"""Longest paper that is kept unless another limit is given, in bytes (256 MiB)."""

BLOCK: Final = 1 << 18
"""Bytes read and written at a time."""

PREFIX: Final = "sha256:"
"""What a digest begins with in a record; the file is named by the 64 digits after it."""

_TEMPORARY: Final = ".new-"
DIGEST: Final = re.compile(r"sha256:[0-9a-f]{64}")
"""The form of a digest."""
_NAME: Final = re.compile(r"[0-9a-f]{64}")
_READ_ONLY: Final = 0o440
_OPENING: Final = (
    os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
)  # fmt: skip


class PaperFlaw(StrEnum):
    """In which respect kept papers are not what the records say."""

    MISSING = "paper-missing"
    ALTERED = "paper-altered"
    LINKED = "paper-linked"
    STRAY = "paper-stray"
    UNREADABLE = "paper-unreadable"


class PapersError(PdcaError):
    """A paper cannot be taken or read; nothing was kept. *reason* names why, for programs."""

    code = "paper"
    reason: str = ""


@frozen(kw_only=True)
class Remark:
    """What an archive would object to: the item of DA/T 70 it comes under, and the sentence."""

    item: str
    phrase: Phrase


@frozen(kw_only=True)
class PaperKept:
    """One kept paper: its *digest* (``sha256:…``), its *size* in bytes, what it is, and the *name* it came with."""

    digest: str
    size: int
    kind: str
    marks: frozenset[Mark] = frozenset()
    name: str = ""

    def remarks(self) -> tuple[Remark, ...]:
        """Return what an archive would object to."""
        return tuple(_remarks(self))


@frozen(kw_only=True)
class PaperFinding:
    """One paper that is not as it should be; *digest* is empty for a file that is no paper at all (*file*)."""

    code: PaperFlaw
    digest: str = ""
    file: str = ""
    phrase: Phrase = field(repr=False)


class Papers:
    """The kept papers in *folder*, each at most *limit* bytes; the folder is made when the first one comes."""

    def __init__(self, folder: Path | str, *, limit: int = MAX_PAPER) -> None:
        self._folder = Path(folder)
        self._limit = limit

    def keep(self, stream: BinaryIO, name: str = "") -> PaperKept:
        """Keep what *stream* yields up to its end, and return its digest when the disk has it.

        Keeping the same bytes twice is keeping them once. Raises `PapersError` for more bytes than the limit and
        where the kept file was altered since, `pdca.errors.StoreError` when the disk fails; then nothing is left behind.
        """
        self._prepare()
        with self._temporary() as (file, path):
            kept = self._copied(stream, file, name)
            self._place(kept, file, path)
        return kept

    def take(self, path: Path | str, name: str = "") -> PaperKept:
        """Keep the file at *path*, which must be a regular file with one name: no link, no device, no pipe."""
        with regular(Path(path)) as stream:
            return self.keep(stream, name or Path(path).name)

    def look(self, path: Path | str, name: str = "") -> PaperKept:
        """Return what `take` would, and keep nothing."""
        with regular(Path(path)) as stream:
            return self._copied(stream, None, name or Path(path).name)

    def open(self, digest: str) -> BinaryIO:
        """Return a stream of the paper's bytes that raises `PapersError` at its end if they are not the digest's.

        Whoever stops before the end has read what nobody vouches for. Raises `PapersError` where there is none.
        """
        checked: Any = _Checked(_opened(self._path(digest)), digest)
        return io.BufferedReader(checked, BLOCK)

    def kept(self, digest: str, name: str = "") -> PaperKept:
        """Return what the kept paper is, all its bytes checked. Raises `PapersError`."""
        with _opened(self._path(digest)) as stream:
            found = self._copied(stream, None, name)
        if found.digest != digest:
            raise _altered(digest)
        return found

    def digests(self) -> tuple[str, ...]:
        """Return the digests that the names of the files claim, sorted."""
        return tuple(f"{PREFIX}{name}" for name in self._names() if _NAME.fullmatch(name))

    def check(self, digests: Collection[str] | None = None) -> tuple[PaperFinding, ...]:
        """Read the papers of *digests*, by default all that are kept, and return what is wrong with them, in their order.

        Files that are no papers follow: links, and names that are no digest. Nothing is changed.
        """
        found = [self._wrong(each) for each in sorted(self.digests() if digests is None else set(digests))]
        wrong = [each for each in found if each is not None]
        known = {each.digest.removeprefix(PREFIX) for each in wrong}
        return (*wrong, *(each for each in self._strays() if each.file not in known))

    def sweep(self) -> int:
        """Remove what writers left that run no more, and return how many files; those at work are not touched."""
        return sum(_swept(self._folder / name) for name in self._names() if name.startswith(_TEMPORARY))

    def _prepare(self) -> None:
        with _failures():
            if not self._folder.is_dir():
                self._folder.mkdir(mode=0o750, parents=True, exist_ok=True)
                with _naming(self._folder.absolute().parent):
                    pass
        self.sweep()

    def _names(self) -> list[str]:
        try:
            return sorted(path.name for path in self._folder.iterdir())
        except FileNotFoundError:
            return []
        except OSError as error:
            raise _failed(error) from error

    @contextmanager
    def _temporary(self) -> Iterator[tuple[BinaryIO, Path]]:
        """Yield a new file that a sweep leaves alone; afterwards it is gone, unless it was given its name."""
        with _failures():
            handle, path = self._new()
        try:
            with os.fdopen(handle, "w+b", buffering=0) as file:
                yield file, path
        finally:
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def _new(self) -> tuple[int, Path]:
        while True:
            handle, name = tempfile.mkstemp(prefix=_TEMPORARY, dir=self._folder)
            if fcntl is None:
                return handle, Path(name)
            fcntl.flock(handle, fcntl.LOCK_EX)
            if os.fstat(handle).st_nlink:  # a sweep may have come between making and locking
                return handle, Path(name)
            os.close(handle)

    def _copied(self, stream: BinaryIO, file: BinaryIO | None, name: str) -> PaperKept:
        """Read *stream* to its end, into *file* where there is one, and return what it is."""
        hashed, size = hashlib.sha256(), 0
        while block := _read(stream):
            size += len(block)
            if size > self._limit:
                raise _refused("limit", f"材料超过{self._limit}字节", f"a paper longer than {self._limit} bytes")
            hashed.update(block)
            if file is not None:
                _write(file, block)
        with _failures():
            found = sniffing.sniff(file or stream)
        return PaperKept(
            digest=f"{PREFIX}{hashed.hexdigest()}", size=size, kind=found.kind, marks=found.marks, name=name
        )

    def _place(self, kept: PaperKept, file: BinaryIO, path: Path) -> None:
        """Give a written file its name, unless the paper is kept already, and wait until the disk has both."""
        final = self._path(kept.digest)
        with _failures():
            path.chmod(_READ_ONLY)
            os.fsync(file.fileno())
            with _naming(self._folder):
                if not os.path.lexists(final):
                    path.replace(final)
                    return
        self.kept(kept.digest)  # what was altered is not mended in silence

    def _path(self, digest: str) -> Path:
        if not DIGEST.fullmatch(digest):
            raise _refused(
                "digest", "材料的摘要应为 sha256: 加64位十六进制数", "a digest is sha256: and 64 hexadecimal digits"
            )  # fmt: skip
        return self._folder / digest.removeprefix(PREFIX)

    def _wrong(self, digest: str) -> PaperFinding | None:
        try:
            self.kept(digest)
        except PapersError as error:
            return PaperFinding(
                code=_FLAWS.get(error.reason, PaperFlaw.UNREADABLE), digest=digest, file=digest.removeprefix(PREFIX), phrase=error.phrase
            )  # fmt: skip
        return None

    def _strays(self) -> Iterator[PaperFinding]:
        for name in self._names():
            path = self._folder / name
            if name.startswith(_TEMPORARY) and _at_work(path):
                continue
            if not _NAME.fullmatch(name):
                shown = ascii(name)[1:-1][:80]
                phrase = Phrase(f"材料夹里有不是材料的“{shown}”", f"'{shown}' among the papers is none")
                yield PaperFinding(code=PaperFlaw.STRAY, file=name, phrase=phrase)
            elif (complaint := _unfit(path.lstat())) is not None:
                yield PaperFinding(
                    code=PaperFlaw.LINKED, digest=f"{PREFIX}{name}", file=name, phrase=complaint
                )


@contextmanager
def regular(path: Path) -> Iterator[BinaryIO]:
    """Open the file at *path* if it is a regular file with one name. Raises `PapersError` for anything else."""
    with _opened(path) as stream:
        yield stream


class _Checked(io.RawIOBase):
    """Bytes of a kept file that are hashed while they are read and compared at the end."""

    def __init__(self, stream: BinaryIO, digest: str) -> None:
        super().__init__()
        self._stream = stream
        self._digest = digest
        self._hashed = hashlib.sha256()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        block = _read(self._stream, len(buffer))
        buffer[: len(block)] = block
        self._hashed.update(block)
        if not block and f"{PREFIX}{self._hashed.hexdigest()}" != self._digest:
            raise _altered(self._digest)
        return len(block)

    def close(self) -> None:
        self._stream.close()
        super().close()


def _remarks(kept: PaperKept) -> Iterator[Remark]:
    if Mark.ENCRYPTED in kept.marks:
        yield Remark(item="3-8", phrase=Phrase("文件已加密", "the file is encrypted"))
    if Mark.CLOSED in kept.marks:
        yield Remark(
            item="3-8", phrase=Phrase("压缩方法不能核实", "compressed in a way that cannot be looked into")
        )
    if Mark.MACROS in kept.marks:
        yield Remark(item="3-3", phrase=Phrase("文件带有宏", "the file holds macros"))
    if kept.kind not in sniffing.KEEPING:
        yield Remark(
            item="3-3",
            phrase=Phrase(
                f"格式（{kept.kind}）不宜长期保存", f"the format ({kept.kind}) is none to keep for long"
            ),
        )
    if not sniffing.fits(kept.kind, kept.name):
        yield Remark(
            item="3-3",
            phrase=Phrase(
                f"扩展名与内容（{kept.kind}）不符", f"the extension is not that of the content ({kept.kind})"
            ),
        )


def _opened(path: Path) -> BinaryIO:
    """Open a regular file with one name; links are not followed and a pipe is not waited for."""
    try:
        before = path.lstat()
        if (complaint := _unfit(before)) is not None:
            raise PapersError(complaint, reason="linked")
        handle = os.open(path, _OPENING)
    except OSError as error:
        raise _unreadable(path, error) from error
    found = os.fstat(handle)
    if _unfit(found) is not None or (found.st_dev, found.st_ino) != (before.st_dev, before.st_ino):
        os.close(handle)
        raise _refused("linked", "文件在打开时被调换", "the file was exchanged while it was opened")
    return os.fdopen(handle, "rb")


def _unfit(status: os.stat_result) -> Phrase | None:
    """Return why a file with *status* is no paper."""
    if not stat.S_ISREG(status.st_mode):
        return Phrase("不是普通文件（链接、文件夹、管道或设备）", "no regular file (a link, folder, pipe or device)")
    if status.st_nlink > 1:
        return Phrase("文件另有硬链接：请先复制一份", "the file has other hard links: copy it first")
    return None


def _read(stream: BinaryIO, most: int = BLOCK) -> bytes:
    try:
        return stream.read(most)
    except OSError as error:
        said = f"读不了材料：{system_said(error).zh}", f"cannot read the paper: {system_said(error).en}"
        raise _refused("unreadable", *said) from error


def _write(file: BinaryIO, block: bytes) -> None:
    rest = memoryview(block)
    with _failures():
        while rest:
            rest = rest[file.write(rest) :]


def _swept(path: Path) -> bool:
    with _idle(path) as idle, suppress(OSError):
        if idle:
            path.unlink()
        return idle
    return False


def _at_work(path: Path) -> bool:
    """Return whether a writer holds the temporary file at *path*."""
    with _idle(path) as idle:
        return not idle


@contextmanager
def _idle(path: Path) -> Iterator[bool]:
    """Yield whether no writer holds the temporary file at *path*, and let none take it for the block; one that is gone needs no care either.

    A writer who is about to lock a file that is removed meanwhile sees it gone once the lock is his (`Papers._new`).
    """
    if fcntl is None:
        yield True
        return
    try:
        handle = os.open(path, _OPENING)
    except OSError as error:
        yield not isinstance(error, FileNotFoundError | PermissionError)
        return
    try:
        yield _locked(handle)
    finally:
        os.close(handle)


def _locked(handle: int, *, waits: bool = False) -> bool:
    """Lock what is open as *handle* and return True; return False where somebody else has it, or it cannot be locked."""
    with suppress(OSError):
        if fcntl is not None:
            fcntl.flock(handle, fcntl.LOCK_EX if waits else fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    return False


@contextmanager
def _naming(folder: Path) -> Iterator[None]:
    """Let nobody else give names in *folder* meanwhile, where its file system can, and wait until the disk has those given."""
    if not hasattr(os, "O_DIRECTORY"):
        yield
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        _locked(handle, waits=True)
        yield
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _failures() -> Iterator[None]:
    """Tell what the disk says as our error."""
    try:
        yield
    except OSError as error:
        raise _failed(error) from error


def _failed(error: OSError) -> StoreError:
    return StoreError(
        Phrase(f"材料存不下来：{system_said(error).zh}", f"the papers cannot be stored: {system_said(error).en}"), retry=error.errno == errno.ENOSPC
    )  # fmt: skip


def _unreadable(path: Path, error: OSError) -> PapersError:
    reason = "missing" if isinstance(error, FileNotFoundError) else "unreadable"
    return _refused(
        reason, f"读不了材料“{path}”：{system_said(error).zh}", f"cannot read the paper '{path}': {system_said(error).en}"
    )


def _altered(digest: str) -> PapersError:
    return _refused("altered", f"材料{digest}被改动", f"paper {digest} was altered")


def _refused(reason: str, zh: str, en: str) -> PapersError:
    return PapersError(Phrase(zh, en), reason=reason)


_FLAWS: Final = {
    "missing": PaperFlaw.MISSING, "altered": PaperFlaw.ALTERED, "limit": PaperFlaw.ALTERED, "linked": PaperFlaw.LINKED,
}  # fmt: skip
