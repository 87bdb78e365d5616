"""An organisation kept in a workbook (xlsx): a sheet each for units, posts, who holds them, standings and near relatives.

Sheets and headings are Chinese or English words, in any order; what is no such sheet is passed over. What is wrong is told
with sheet and cell.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen

from pdca.declaration import EVER, Appointment, Post, Standing, Unit
from pdca.logs.headings import Row
from pdca.logs.source import Kind, refused, source
from pdca.logs.workbook import Workbook
from pdca.procedure import Place
from pdca.reading.organisation import Claimed, Written, check_id
from pdca.reading.reader import Node, Reader, at

_HEADINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "unit": ("单位编号", "单位", "unit"),
    "kind": ("类别", "单位类别", "kind"),
    "title": ("名称", "单位名称", "title"),
    "above": ("上级单位", "上级", "above"),
    "place": ("所在地", "place"),
    "post": ("职务", "post"),
    "seats": ("职数", "seats"),
    "kinds": ("设在", "kinds"),
    "person": ("人员编号", "人员", "person"),
    "standing": ("身份", "standing"),
    "kin": ("近亲属编号", "近亲属", "kin"),
    "from": ("自", "开始日期", "任职日期", "from"),
    "until": ("至", "终止日期", "免职日期", "until"),
    "term": ("任期至", "届满日期", "term"),
}
"""What the columns are called."""


@frozen(kw_only=True)
class Cell(Place):
    """A cell of a workbook, or a row of it."""

    sheet: str = ""

    def __str__(self) -> str:
        return f"{self.file} {self.sheet}!{_letters(self.column) if self.column else ''}{self.line}"


@frozen
class _Line:
    """One row: what its cells say by column, and where it stands."""

    said: Mapping[str, Node]
    cells: Mapping[str, Cell]
    place: Cell
    reader: Reader = field(repr=False)

    def text(self, name: str) -> str:
        """Return what the column *name* says, or nothing."""
        value = self.said.get(name)
        return value.value if value is not None and isinstance(value.value, str) else ""

    def wanted(self, *names: str) -> bool:
        """Return whether the columns *names* say something, and note those that do not."""
        empty = [name for name in names if not self.text(name)]
        for name in empty:
            title = _HEADINGS[name][0]
            self.reader.note(
                self.cells.get(name, self.place), "missing-key", f"没有填“{title}”", f"'{name}' is not given"
            )
        return not empty

    def id(self, name: str) -> str:
        """Return the id in the column *name*."""
        text = self.text(name)
        if text:
            check_id(text, self.cells[name], self.reader)
        return text

    def days(self, *more: str) -> dict[str, Any]:
        """Return the first and last day, and *more* days."""
        read = {name: self._day(name) for name in ("from", "until", *more)}
        return {"since": read.pop("from") or EVER, **read}

    def _day(self, name: str) -> date | None:
        text = self.text(name)
        try:
            return date.fromisoformat(text) if text else None
        except ValueError:
            self.reader.note(
                self.cells[name], "bad-date", f"“{text[:40]}”不是有效的日期，应写成 2026-05-18 这样", f"'{text[:40]}' is no date; write it like 2026-05-18"
            )  # fmt: skip
            return None


def read_staffbook(path: Path) -> Written:
    """Return what the workbook at *path* declares, as far as it can be understood.

    Raises `pdca.logs.LogError` for what is no workbook, `pdca.errors.UnavailableError` without the library for it.
    """
    found = source(path)
    if found.kind is not Kind.XLSX:
        what, remedy = (
            ("这不是 xlsx 工作簿", "this is no xlsx workbook"),
            ("请另存为 xlsx", "save it as xlsx"),
        )
        raise refused(found.place, "kind", what, remedy)
    book, written = Workbook(found), Written()
    reader, read = Reader(written.mistakes), 0
    for sheet in book.sheets:
        taken = _SHEETS.get(sheet.name.strip().lower())
        if taken is not None:
            read += 1
            for line in _lines(found.name, sheet.name, book.rows(sheet), reader):
                taken(line, written)
    if not read:
        names = "、".join(name for name in _SHEETS if not name.isascii())
        place = Place(file=found.name)
        written.mistakes.add(
            place, "no-sheet", f"没有可读的工作表，应有：{names}", "no sheet that declares anything"
        )
    return written


def _lines(file: str, sheet: str, rows: Iterator[Row], reader: Reader) -> Iterator[_Line]:
    columns: dict[str, int] = {}
    for row in rows:
        if not columns:
            columns = _columns(row)
            continue
        said = {name: row.cells[number] for name, number in columns.items() if number < len(row.cells)}
        cells = {
            name: Cell(file=file, sheet=sheet, line=row.number, column=columns[name] + 1) for name in columns
        }
        nodes = {
            name: Node(file, at(row.number, columns[name] + 1), text.strip())
            for name, text in said.items()
            if text is not None and text.strip()
        }
        if nodes:
            yield _Line(nodes, cells, Cell(file=file, sheet=sheet, line=row.number), reader)


def _columns(row: Row) -> dict[str, int]:
    """Return which column is which, by the headings in *row*; nothing where it has none."""
    named = {text.strip().lower(): number for number, text in enumerate(row.cells) if text}
    found = {
        name: next((named[word] for word in words if word in named), -1) for name, words in _HEADINGS.items()
    }
    return {name: number for name, number in found.items() if number >= 0}


def _unit(line: _Line, written: Written) -> None:
    if line.wanted("unit", "kind"):
        more: dict[str, Any] = {name: line.text(name) for name in ("title", "above", "place")}
        unit = Unit(id=line.id("unit"), kind=line.text("kind"), **more, **line.days("term"))
        written.add(unit, line.place, line.cells)


def _post(line: _Line, written: Written) -> None:
    if line.wanted("post"):
        seats, kinds = line.text("seats"), line.text("kinds").replace("，", "、").replace(",", "、")
        if seats and not (seats.isascii() and seats.isdecimal() and int(seats)):
            line.reader.note(line.cells["seats"], "bad-seats", "职数至少是1", "a post has at least one seat")
            seats = ""
        listed = tuple(one.strip() for one in kinds.split("、") if one.strip())
        written.add(Post(role=line.text("post"), seats=int(seats or 0), kinds=listed), line.place, line.cells)


def _held(line: _Line, written: Written) -> None:
    if line.wanted("person", "post", "unit", "from"):
        person, unit = line.id("person"), line.id("unit")
        entry = Appointment(person=person, role=line.text("post"), unit=unit, **line.days("term"))
        written.add(entry, line.place, line.cells)


def _standing(line: _Line, written: Written) -> None:
    if line.wanted("person", "standing", "from"):
        person, unit = line.id("person"), line.id("unit")
        entry = Standing(person=person, standing=line.text("standing"), unit=unit, **line.days())
        written.add(entry, line.place, line.cells)


def _kin(line: _Line, written: Written) -> None:
    if line.wanted("person", "kin"):
        days = line.days()
        claimed = Claimed(line.id("person"), line.id("kin"), line.cells["kin"])
        written.relate(claimed, days["since"], days["until"])


_SHEETS: Final[Mapping[str, Callable[[_Line, Written], None]]] = {
    **dict.fromkeys(("单位", "units"), _unit),
    **dict.fromkeys(("职务", "posts"), _post),
    **dict.fromkeys(("任职", "appointments"), _held),
    **dict.fromkeys(("身份", "standings"), _standing),
    **dict.fromkeys(("近亲属", "kin"), _kin),
}
"""What takes a row of each sheet."""


def _letters(column: int) -> str:
    """Return what a workbook calls *column*, from 1: A, B, …, Z, AA."""
    found = ""
    while column:
        column, rest = divmod(column - 1, 26)
        found = chr(ord("A") + rest) + found
    return found
