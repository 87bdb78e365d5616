"""The tables that a file holds, whatever kind of file: their headings, and their rows as events."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final, Protocol

from attrs import evolve, frozen

from pdca.logs import delimited, jsonlines, texts
from pdca.logs.event import Event, Place
from pdca.logs.headings import Headings, Row, headings, is_note, is_total
from pdca.logs.mapping import Mapping
from pdca.logs.parquet import Parquet
from pdca.logs.remark import Remarks, Sign
from pdca.logs.source import Kind, Progress, Source, opened, refused
from pdca.logs.table import Table
from pdca.logs.workbook import Workbook

HEAD: Final = 60
"""Rows that are looked at to find the headings and what the columns mean."""
_DIFFERS: Final = ("这张工作表没有读：表头与读的不同", "this sheet was not read: its headings differ from those read")


@frozen(kw_only=True)
class Layout:
    """One table: its sheet, its headings, and the rows below them that were looked at."""

    sheet: str = ""
    heads: Headings
    sample: Sequence[Sequence[str | None]] = ()


class Tables(Protocol):
    """The tables of one file. *habits* says that people filled them in, *serials* that numbers may be dates."""

    habits: bool
    serials: bool
    encoding: str

    @property
    def epoch(self) -> int:
        """Return the year from which serial dates count."""

    def layouts(self, mapping: Mapping | None) -> Sequence[Layout]:
        """Return the tables with headings, those that a *mapping* names only."""

    def events(self, layout: Layout, table: Table) -> Iterator[Event]:
        """Yield the events that *table* makes of the rows below the headings."""

    def unread(self, layouts: Sequence[Layout], remarks: Remarks) -> None:
        """Remark on what *layouts* leave out."""


def tables(found: Source, mapping: Mapping | None, progress: Progress | None) -> Tables:
    """Return the tables in a file of rows."""
    match found.kind:
        case Kind.XLSX:
            return _Sheets(found, progress)
        case Kind.PARQUET:
            return _Columns(found, progress)
        case Kind.NDJSON:
            return _Objects(found, progress, mapping)
        case _:
            return _Delimited(found, progress, mapping)


def _headed(rows: Iterator[Row], mapping: Mapping | None, sheet: str = "") -> Sequence[Layout]:
    head = list(islice(rows, HEAD))
    at = mapping.header if mapping is not None and any(mapping.header) else None
    heads = headings(head, at)
    if heads is None or not any(heads.names):
        return ()
    sample = [row.cells for row in head if row.number > heads.last and not is_total(row) and not is_note(row, len(heads.names))]
    return (Layout(sheet=sheet, heads=heads, sample=sample),)


def _named(names: Sequence[str], rows: Sequence[Sequence[str | None]]) -> Sequence[Layout]:
    return (Layout(heads=Headings(first=0, last=0, names=tuple(names)), sample=rows),) if names else ()


def _codec(found: Source, mapping: Mapping | None, progress: Progress | None) -> str:
    """Return the encoding that the mapping demands, or the one found out."""
    name = mapping.encoding if mapping is not None else ""
    if not name:
        return texts.encoding_of(found, progress)
    try:
        "".encode(name)
    except (LookupError, UnicodeError) as error:
        said = f"不认识的编码“{name[:40]}”", f"the encoding '{name[:40]}' is not known"
        raise refused(
            found.place, "encoding", said, ("请改正映射里的 encoding", "correct it in the mapping")
        ) from error
    return name


class _Whole:
    """What files with one table have in common."""

    habits = False
    serials = False
    epoch = 1900
    encoding = ""

    def unread(self, layouts: Sequence[Layout], remarks: Remarks) -> None:
        """Leave nothing out."""


class _Delimited(_Whole):
    habits = serials = True

    def __init__(self, found: Source, progress: Progress | None, mapping: Mapping | None) -> None:
        self._found = found
        self._progress = progress
        self._mark = mapping.delimiter if mapping is not None else ""
        if len(self._mark) > 1:
            raise refused(
                found.place, "mapping", ("分隔符只能是一个字", "a separator is one character"), ("请改正映射里的 delimiter", "correct it in the mapping")
            )  # fmt: skip
        self.encoding = _codec(found, mapping, progress)

    def _rows(self, progress: Progress | None) -> Iterator[Row]:
        with opened(self._found, progress) as stream:
            yield from delimited.rows(self._found, stream, self.encoding, self._mark)

    def layouts(self, mapping: Mapping | None) -> Sequence[Layout]:
        return _headed(self._rows(None), mapping)

    def events(self, layout: Layout, table: Table) -> Iterator[Event]:
        yield from table.events(row for row in self._rows(self._progress) if row.number > layout.heads.last)


class _Objects(_Whole):
    def __init__(self, found: Source, progress: Progress | None, mapping: Mapping | None) -> None:
        self._found = found
        self._progress = progress
        self.encoding = _codec(found, mapping, progress)

    def layouts(self, mapping: Mapping | None) -> Sequence[Layout]:
        with opened(self._found) as stream:
            told = [value for _, value in islice(jsonlines.objects(self._found, stream, self.encoding), HEAD)]
        names = [*(dict.fromkeys(key for value in told for key in value))]
        return _named(names, [[value.get(name) for name in names] for value in told])

    def events(self, layout: Layout, table: Table) -> Iterator[Event]:
        names = layout.heads.names
        known = frozenset(names)
        with opened(self._found, self._progress) as stream:
            for number, value in jsonlines.objects(self._found, stream, self.encoding):
                more = {key: jsonlines.value(text) for key, text in value.items() if key not in known}
                for event in table.events([Row(number, [value.get(name) for name in names])]):
                    yield evolve(event, facts={**event.facts, **more}) if more else event


class _Columns(_Whole):
    def __init__(self, found: Source, progress: Progress | None) -> None:
        self._file = Parquet(found)
        self._progress = progress

    def layouts(self, mapping: Mapping | None) -> Sequence[Layout]:
        return _named(self._file.names, [row.cells for row in islice(self._file.rows(), HEAD)])

    def events(self, layout: Layout, table: Table) -> Iterator[Event]:
        return table.events(self._file.rows(self._progress))


class _Sheets:
    habits = serials = True
    encoding = ""

    def __init__(self, found: Source, progress: Progress | None) -> None:
        self._name = found.name
        self._book = Workbook(found)
        self._progress = progress

    @property
    def epoch(self) -> int:
        """Return the year from which the workbook counts its days."""
        return self._book.epoch

    def layouts(self, mapping: Mapping | None) -> Sequence[Layout]:
        """Return the first sheet with headings and those that are laid out like it; hidden ones only by name."""
        wanted = mapping.sheet if mapping is not None else ""
        found: list[Layout] = []
        for sheet in self._book.sheets:
            if (wanted and sheet.name != wanted) or (sheet.hidden and not wanted):
                continue
            for layout in _headed(self._book.rows(sheet), mapping, sheet.name):
                if not found or layout.heads.names == found[0].heads.names:
                    found.append(layout)
        return found

    def events(self, layout: Layout, table: Table) -> Iterator[Event]:
        sheet = next(each for each in self._book.sheets if each.name == layout.sheet)
        rows = self._book.rows(sheet, self._progress)
        return table.events(row for row in rows if row.number > layout.heads.last)

    def unread(self, layouts: Sequence[Layout], remarks: Remarks) -> None:
        read = {layout.sheet for layout in layouts}
        for sheet in self._book.sheets:
            if sheet.name not in read:
                zh, en = ("这张工作表是隐藏的，没有读", "this sheet is hidden and was not read") if sheet.hidden else _DIFFERS
                remarks.note(Sign.OTHER_SHEETS, Place(file=self._name, sheet=sheet.name), zh, en)
