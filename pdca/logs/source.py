"""A file before it is read: what it really is, whatever its name says, and its bytes, counted as they go by.

The first bytes decide what a file is. A name that promises something else is refused, because whoever named it so is
mistaken about one of the two.
"""

import gzip
import io
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum
from errno import EINVAL
from pathlib import Path
from typing import IO, BinaryIO, Final

from attrs import frozen

from pdca.errors import system_said
from pdca.logs.event import LogError, Place
from pdca.logs.remark import Sign
from pdca.phrase import Phrase

Progress = Callable[[int, int], None]
"""Told the bytes done and in all, now and then. Whatever it raises ends the reading; every file is closed."""

HEAD: Final = 1 << 16
"""Bytes from the start of a file by which it is known."""
STRIDE: Final = 1 << 20
"""Bytes between two reports of progress."""


class Kind(Enum):
    """What a log is kept as."""

    STORE = "store"
    OURS = "ours"
    XES = "xes"
    CSV = "csv"
    NDJSON = "ndjson"
    PARQUET = "parquet"
    XLSX = "xlsx"


@frozen(kw_only=True)
class Source:
    """A file that was looked into: *name* for messages, *size* in bytes, *kind*, and whether gzip packs it."""

    path: Path
    name: str
    size: int
    kind: Kind
    gzipped: bool = False

    @property
    def place(self) -> Place:
        """Return the file as a place."""
        return Place(file=self.name)


def refused(place: Place, kind: str, what: tuple[str, str], remedy: tuple[str, str]) -> LogError:
    """Return the error for a file that is not read: *what* is wrong and the *remedy*, each in Chinese and English."""
    return LogError(Phrase(*what), place=place, kind=kind, remedy=Phrase(*remedy))


def nothing(*places: Place) -> LogError:
    """Return the error for a log that can be read and has not one event in it; *places* are its file and sheets."""
    sheets = "、".join(dict.fromkeys(one.sheet for one in places if one.sheet))
    return refused(
        Place(file=places[0].file, sheet=sheets),
        Sign.NO_EVENTS.value,
        ("里面没有一条记录，没有什么可核对", "there is not one event in it, so there is nothing to judge"),
        (
            "请核对是不是选错了文件或者工作表，或者导出时漏了记录",
            "check whether it is the right file or sheet, and whether the export left the records out",
        ),
    )


def source(path: Path) -> Source:
    """Return what the file at *path* is. Raises `LogError` for what is no log, or none that its name promises."""
    place = Place(file=path.name or str(path))
    with troubles(place):
        size = _regular(path, place)
        with path.open("rb") as stream:
            head = stream.read(HEAD)
        gzipped = head.startswith(b"\x1f\x8b")
        if gzipped:
            with gzip.open(path) as stream:
                head = stream.read(HEAD)
        if not head:
            raise refused(place, "empty", ("文件是空的", "the file is empty"), _EXPORT)
        kind = _kind(head, path, place, gzipped=gzipped)
    return Source(path=path, name=place.file, size=size, kind=kind, gzipped=gzipped)


def _regular(path: Path, place: Place) -> int:
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        raise refused(
            place,
            "directory",
            ("这是文件夹，不是文件", "this is a folder, not a file"),
            ("请指定里面的一个文件", "name one of the files in it"),
        )
    if not stat.S_ISREG(found.st_mode):
        raise refused(place, "special", ("这不是普通文件", "this is no regular file"), _EXPORT)
    return found.st_size


@contextmanager
def troubles(place: Place) -> Iterator[None]:
    """Turn what files and archives raise into a `LogError` at *place*."""
    try:
        yield
    except FileNotFoundError as error:
        raise refused(
            place, "missing", ("没有这个文件", "there is no such file"), ("请核对文件名和路径", "check its name and folder")
        ) from error  # fmt: skip
    except EOFError as error:
        raise refused(
            place, "truncated", ("压缩文件不完整，后半部分缺失", "the compressed file is cut off"), _AGAIN
        ) from error
    except (zlib.error, gzip.BadGzipFile, zipfile.BadZipFile, NotImplementedError) as error:
        raise refused(
            place, "damaged", ("压缩文件已损坏", "the compressed file is damaged"), _AGAIN
        ) from error
    except OSError as error:
        if error.errno == EINVAL:  # an archive that points outside itself
            raise refused(place, "damaged", ("文件已损坏", "the file is damaged"), _AGAIN) from error
        said = system_said(error)
        raise refused(
            place,
            "unreadable",
            (f"读不了这个文件（{said.zh}）", f"the file cannot be read ({said.en})"),
            (
                "请检查文件是否还在、是否有权限、是否被别的程序打开",
                "check that it is there, permitted and not locked",
            ),
        ) from error


@contextmanager
def opened(found: Source, progress: Progress | None = None) -> Iterator[BinaryIO]:
    """Open the bytes of a file, unpacked where gzip packs them; *progress* counts those of the file itself."""
    with found.path.open("rb", buffering=0) as raw, Counted(raw, found.size, progress) as counted:
        buffered = io.BufferedReader(counted, STRIDE)
        if found.gzipped:
            with gzip.GzipFile(fileobj=buffered, mode="rb") as unpacked:
                yield io.BufferedReader(unpacked, STRIDE)
        else:
            yield buffered


class Counted(io.RawIOBase):
    """The bytes of a file, which tell *progress* how far they were read."""

    def __init__(self, raw: IO[bytes], size: int, progress: Progress | None) -> None:
        super().__init__()
        self._raw = raw
        self._size = size
        self._progress = progress
        self._told = 0
        self._done = 0

    def readable(self) -> bool:
        """Return that it can be read."""
        return True

    def seekable(self) -> bool:
        """Return that places in it can be gone to, which archives need."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place of the file."""
        return self._raw.seek(offset, whence)

    def tell(self) -> int:
        """Return the place in the file."""
        return self._raw.tell()

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Read into *buffer* and count."""
        chunk = self._raw.read(len(buffer))
        buffer[: len(chunk)] = chunk
        self._done += len(chunk)
        if self._progress and (self._done - self._told >= STRIDE or not chunk):
            self._told = self._done
            self._progress(min(self._done, self._size), self._size)
        return len(chunk)


_EXPORT: Final = ("请重新导出，或者选择另一个文件", "export it again, or choose another file")
_AGAIN: Final = ("请重新复制或者重新导出", "copy or export it again")

_FOREIGN: Final = (
    (b"\xd0\xcf\x11\xe0", "旧版 Excel（.xls）或者加了密码的文件", "an old Excel file (.xls), or one with a password",
     ("请用 WPS 或 Excel 打开，去掉密码，另存为 xlsx", "open it, remove the password, save it as xlsx")),
    (b"%PDF", "PDF 文件", "a PDF file", ("请提供原来的表格", "give the table it was made from")),
    (b"\x89PNG", "图片", "a picture", ("请提供原来的表格", "give the table it shows")),
    (b"\xff\xd8\xff", "图片", "a picture", ("请提供原来的表格", "give the table it shows")),
    (b"GIF8", "图片", "a picture", ("请提供原来的表格", "give the table it shows")),
    (b"Rar!", "压缩包", "an archive", ("请先解压", "unpack it first")),
    (b"7z\xbc\xaf", "压缩包", "an archive", ("请先解压", "unpack it first")),
    (b"BZh", "压缩包", "an archive", ("请先解压", "unpack it first")),
    (b"\xfd7zXZ", "压缩包", "an archive", ("请先解压", "unpack it first")),
    (b"\x28\xb5\x2f\xfd", "压缩包", "an archive", ("请先解压", "unpack it first")),
)  # fmt: skip

_ENDINGS: Final = {
    ending: kinds
    for endings, kinds in (
        ((".csv", ".tsv", ".txt"), {Kind.CSV}),
        ((".jsonl", ".ndjson", ".json"), {Kind.NDJSON, Kind.OURS}),
        ((".xes", ".xml"), {Kind.XES}),
        ((".parquet", ".pq"), {Kind.PARQUET}),
        ((".xlsx", ".xlsm"), {Kind.XLSX}),
        ((".db", ".sqlite", ".sqlite3"), {Kind.STORE}),
    )
    for ending in endings
}
_NAMES: Final = {
    Kind.STORE: ("数据库", "a database"), Kind.OURS: ("本系统的日志", "a log of this system"),
    Kind.XES: ("XML（XES）", "XML (XES)"), Kind.CSV: ("文本（CSV）", "text (CSV)"), Kind.NDJSON: ("JSON 行", "JSON lines"),
    Kind.PARQUET: ("Parquet 文件", "a Parquet file"), Kind.XLSX: ("Excel 工作簿", "an Excel workbook"),
}  # fmt: skip


def _kind(head: bytes, path: Path, place: Place, *, gzipped: bool) -> Kind:
    for magic, zh, en, remedy in _FOREIGN:
        if head.startswith(magic):
            raise refused(place, "other-kind", (f"这是{zh}，不是日志", f"this is {en}, not a log"), remedy)
    kind = _by_magic(head, path, place, gzipped=gzipped) or _by_text(head, path, place)
    ending = path.suffix.lower() if path.suffix.lower() != ".gz" else Path(path.stem).suffix.lower()
    if kind not in _ENDINGS.get(ending, set(Kind)):
        zh, en = _NAMES[kind]
        raise refused(
            place,
            "other-kind",
            (
                f"文件名以“{ending}”结尾，内容却是{zh}",
                f"the name ends in '{ending}', but the content is {en}",
            ),
            ("请改正文件名，或者重新导出", "correct the name, or export it again"),
        )
    return kind


def _by_magic(head: bytes, path: Path, place: Place, *, gzipped: bool) -> Kind | None:
    kind = next((kind for magic, kind in _MAGIC if head.startswith(magic)), None)
    if kind is not None and gzipped:
        raise refused(
            place,
            "packed",
            ("这类文件不能再用 gzip 压缩", "a file of this kind is not read through gzip"),
            ("请先解压", "unpack it first"),
        )
    return _workbook(path, place) if kind is Kind.XLSX else kind


_MAGIC: Final = (
    (b"PK\x03\x04", Kind.XLSX),
    (b"PK\x05\x06", Kind.XLSX),
    (b"PAR1", Kind.PARQUET),
    (b"SQLite format 3\0", Kind.STORE),
)


def _workbook(path: Path, place: Place) -> Kind:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist()[:5000])
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise refused(
            place, "damaged", ("压缩结构已损坏或不完整", "the archive inside is damaged or cut off"), _AGAIN
        ) from error
    if "xl/workbook.xml" in names:
        return Kind.XLSX
    zh, en = ("这不是 Excel 工作簿（xlsx）", "this is no Excel workbook (xlsx)")
    raise refused(place, "other-kind", (zh, en), ("请打开后另存为 xlsx", "open it and save it as xlsx"))


def _by_text(head: bytes, path: Path, place: Place) -> Kind:
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    text = head.decode("utf-16" if wide else "utf-8-sig", "replace").lstrip()
    if "\0" in text:
        raise refused(place, "not-text", ("这是二进制文件，不是文本", "this is binary, not text"), _EXPORT)
    if text[:15].lower().startswith(("<!doctype html", "<html")):
        raise refused(
            place,
            "other-kind",
            ("这是网页，不是表格", "this is a web page, not a table"),
            ("请用 WPS 或 Excel 打开，另存为 xlsx", "open it and save it as xlsx"),
        )
    if text.startswith("<"):
        return Kind.XES
    if text.startswith("[") and (
        text[1:].lstrip().startswith("{") or path.suffix.lower() in (".json", ".jsonl", ".ndjson")
    ):
        raise refused(
            place,
            "json-array",
            ("这是一个 JSON 数组", "this is one JSON array"),
            ("请导出成每行一个对象（JSON Lines）", "export one object a line (JSON Lines)"),
        )
    if text.startswith("{"):
        return Kind.OURS if '"format":"pdca-trail"' in text.partition("\n")[0] else Kind.NDJSON
    return Kind.CSV
