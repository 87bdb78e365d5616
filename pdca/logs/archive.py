"""What is in a workbook's archive, looked at before any library opens it: sizes, kinds of parts, sheets, merged cells.

An archive can say in a few bytes that it is enormous. What it says of its parts is added up first; no part can be longer than
it says.
"""

import re
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import BinaryIO, Final, cast

from attrs import field, frozen

from pdca.logs.event import Place
from pdca.logs.headings import MAX_COLUMNS
from pdca.logs.source import Source, opened, refused, troubles
from pdca.logs.xml import Elements

MAX_PARTS: Final = 2000
MAX_WHOLE: Final = 1 << 30
"""Most bytes of all parts together, unpacked."""
MAX_PART: Final = 128 << 20
"""Most bytes of a part that is kept in memory whole: shared texts, styles."""
MAX_RATIO: Final = 200
"""How many times smaller a large archive may be than its contents."""
SMALL: Final = 16 << 20
"""Contents below this may be packed however well."""
MAX_MERGED: Final = 100_000
MAX_UNSAVED: Final = 10_000

_REFERENCE: Final = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?")


@frozen(kw_only=True)
class Sheet:
    """One sheet: its *name*, the *part* of the archive that holds it, and whether it is hidden."""

    name: str
    part: str
    hidden: bool = False


@frozen(kw_only=True)
class Layout:
    """What the rows of a sheet do not say: the *merged* cells (first row, first column, last row, last column).

    *unsaved* are the cells (row, column) with a formula whose result was not saved; *width* is the last column in use.
    """

    merged: tuple[tuple[int, int, int, int], ...] = ()
    unsaved: frozenset[tuple[int, int]] = field(factory=frozenset)
    width: int = 0


@contextmanager
def unpacked(found: Source) -> Iterator[zipfile.ZipFile]:
    """Open the archive of a workbook whose sizes were looked at. Raises `LogError` for a bomb or a broken one."""
    with troubles(found.place), opened(found) as stream, zipfile.ZipFile(stream) as archive:
        _expect_sane(found, archive)
        yield archive


def _expect_sane(found: Source, archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    whole = sum(part.file_size for part in parts)
    kept = max(
        (part.file_size for part in parts if not part.filename.startswith("xl/worksheets/")), default=0
    )
    ratio = whole // max(found.size, 1)
    if (
        len(parts) > MAX_PARTS
        or whole > MAX_WHOLE
        or kept > MAX_PART
        or (whole > SMALL and ratio > MAX_RATIO)
    ):
        raise refused(
            found.place,
            "bomb",
            (f"压缩内容异常庞大（{whole >> 20} MiB，{len(parts)}个部分）", f"its contents are enormous ({whole >> 20} MiB, {len(parts)} parts)"),
            ("可能是攻击文件；请用 WPS 或 Excel 打开，只保留需要的表，另存一份", "it may be an attack; open it, keep the sheets needed and save a copy"),
        )  # fmt: skip
    if any(part.flag_bits & 1 for part in parts):
        raise refused(
            found.place,
            "password",
            ("文件加了密码", "the file has a password"),
            ("请去掉密码后再试", "remove the password"),
        )
    names = [part.filename for part in parts]
    if len(set(names)) < len(names):
        raise refused(
            found.place,
            "damaged",
            ("压缩结构有误", "the archive names a part twice"),
            ("请打开后另存一份", "open it and save a copy"),
        )


def inspect(found: Source, archive: zipfile.ZipFile) -> tuple[Sheet, ...]:
    """Return the sheets of a workbook, in order; every XML part is refused that declares a document type or entities."""
    for name in archive.namelist():
        if name.endswith((".xml", ".rels")):
            _expect_plain(found, archive, name)
    book, links = _Book(found.place), _Links(found.place)
    _read(archive, "xl/workbook.xml", book)
    if "xl/_rels/workbook.xml.rels" in archive.namelist():
        _read(archive, "xl/_rels/workbook.xml.rels", links)
    sheets = [
        Sheet(name=name, hidden=hidden, part=_part(links.targets.get(link, "")))
        for name, link, hidden in book.sheets
    ]
    names = {
        name for name in archive.namelist() if not name.startswith(("xl/chartsheets/", "xl/dialogsheets/"))
    }
    return tuple(sheet for sheet in sheets if sheet.part in names)


def layout(found: Source, archive: zipfile.ZipFile, sheet: Sheet) -> Layout:
    """Return the merged cells of *sheet* and its formulas without a result, from one pass over its part."""
    reading = _Sheet(Place(file=found.name, sheet=sheet.name))
    _read(archive, sheet.part, reading)
    merged = [(top, left, bottom, min(right, reading.width)) for top, left, bottom, right in reading.merged]
    return Layout(merged=tuple(sorted(merged)), unsaved=frozenset(reading.unsaved), width=reading.width)


def _part(target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _read(archive: zipfile.ZipFile, name: str, reading: Elements) -> None:
    with archive.open(name) as stream:
        for _ in reading.feed(cast("BinaryIO", stream)):
            pass


def _expect_plain(found: Source, archive: zipfile.ZipFile, name: str) -> None:
    """Read the beginning of a part, up to its first element: what is to be feared stands before."""
    first = _First(found.place)
    with archive.open(name) as stream:
        for _ in first.feed(cast("BinaryIO", stream)):
            if first.seen:
                return


class _First(Elements):
    seen = False

    def started(self, name: str, attributes: Mapping[str, str]) -> None:
        self.seen = True


class _Book(Elements):
    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.sheets: list[tuple[str, str, bool]] = []

    def started(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "sheet" and len(self.sheets) < MAX_PARTS:
            link = next((value for key, value in attributes.items() if key.endswith(":id")), "")
            self.sheets.append(
                (attributes.get("name", ""), link, attributes.get("state", "visible") != "visible")
            )


class _Links(Elements):
    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.targets: dict[str, str] = {}

    def started(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "Relationship" and len(self.targets) < MAX_PARTS:
            self.targets[attributes.get("Id", "")] = attributes.get("Target", "")


class _Sheet(Elements):
    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.merged: list[tuple[int, int, int, int]] = []
        self.unsaved: set[tuple[int, int]] = set()
        self.width = 0
        self._cell: tuple[int, int] = (0, 0)
        self._formula = self._value = self._inside = False
        self._row = self._column = 0

    def started(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "row":
            told = attributes.get("r", "")
            self._row = int(told) if told.isdigit() and len(told) < 8 else self._row + 1
            self._column = 0
        elif name == "c":
            self._column += 1
            at = _REFERENCE.fullmatch(attributes.get("r", ""))
            self._cell = (int(at[2]), column_number(at[1])) if at else (self._row, self._column)
            self._column = self._cell[1]
            self._formula = self._value = False
        elif name == "f":
            self._formula = True
        elif name in ("v", "is"):
            self._inside = True
        elif name == "mergeCell" and len(self.merged) < MAX_MERGED:
            self._merge(attributes.get("ref", ""))

    def _merge(self, text: str) -> None:
        found = _REFERENCE.fullmatch(text)
        if found is not None and found[3]:
            self.merged.append(
                (int(found[2]), column_number(found[1]), int(found[4]), column_number(found[3]))
            )

    def text(self, text: str) -> None:
        if self._inside and text.strip():
            self._value = True
            self.width = max(self.width, self._cell[1])

    def ended(self, name: str) -> None:
        self._inside = self._inside and name not in ("v", "is")
        if name == "c" and self._formula and not self._value and len(self.unsaved) < MAX_UNSAVED:
            self.unsaved.add(self._cell)
            self.width = max(self.width, min(self._cell[1], MAX_COLUMNS))


def column_number(letters: str) -> int:
    """Return the number of a column, from 1, from its letters."""
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - 64
    return number
