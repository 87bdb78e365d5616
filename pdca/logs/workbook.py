"""Rows from workbooks (xlsx). The only module of the readers that knows the library ``openpyxl``, imported when it is needed.

A cell that shows a date gives the day it shows; other numbers stay numbers. A merged cell says the same in all the places it
covers. A formula gives its saved result, and where none was saved, nothing that could be taken for one.
"""

import warnings
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any, Final

from pdca.errors import PdcaError, UnavailableError
from pdca.logs.archive import Layout, Sheet, inspect, layout, unpacked
from pdca.logs.delimited import too_wide
from pdca.logs.event import Place
from pdca.logs.headings import MAX_COLUMNS, Row
from pdca.logs.source import Progress, Source, refused
from pdca.phrase import Phrase

UNSAVED: Final = "#VALUE!"
"""What a formula without a saved result reads as."""


class Workbook:
    """One workbook: its *sheets*, visible ones first, and their rows. Raises `LogError` for what is none."""

    def __init__(self, found: Source) -> None:
        self._found = found
        with unpacked(found) as archive:
            sheets = inspect(found, archive)
        self.sheets: Sequence[Sheet] = sorted(sheets, key=lambda sheet: sheet.hidden)
        self.epoch = 1900
        if not sheets:
            raise refused(
                found.place,
                "empty",
                ("工作簿里没有工作表", "the workbook has no sheets"),
                ("请另选文件", "choose another file"),
            )

    def rows(self, sheet: Sheet, progress: Progress | None = None) -> Iterator[Row]:
        """Yield the rows of *sheet* that hold something, by their numbers."""
        with unpacked(self._found) as archive:
            shape = layout(self._found, archive, sheet)
            if shape.width > MAX_COLUMNS:
                raise too_wide(Place(file=self._found.name, sheet=sheet.name), shape.width)
            yield from _Spread(shape).over(self._cells(archive, sheet, shape, progress))

    def _cells(
        self, archive: zipfile.ZipFile, sheet: Sheet, shape: Layout, progress: Progress | None
    ) -> Iterator[Row]:
        unsaved_rows = {row for row, _ in shape.unsaved}
        read = _guarded(self._opened(archive, sheet), Place(file=self._found.name, sheet=sheet.name))
        for number, values in enumerate(read, 1):
            if not values and number not in unsaved_rows:
                continue
            texts = [_text(value) for value in values[: shape.width]]
            texts += [None] * (shape.width - len(texts))
            if progress and number % 256 == 0:
                progress(0, self._found.size)
            for column, text in enumerate(texts, 1):
                if text is None and (number, column) in shape.unsaved:
                    texts[column - 1] = UNSAVED
            if any(text is not None for text in texts):
                yield Row(number, texts)
        if progress:
            progress(self._found.size, self._found.size)

    def _opened(self, archive: zipfile.ZipFile, sheet: Sheet) -> Iterator[Sequence[Any]]:
        openpyxl = _library()
        with archive.open(sheet.part):
            pass
        book = openpyxl.load_workbook(archive.fp, read_only=True, data_only=True, keep_links=False)
        self.epoch = book.epoch.year if book.epoch.year == 1904 else 1900
        found = book[sheet.name]
        found.reset_dimensions()
        yield from found.iter_rows(values_only=True, max_row=_MAX_ROW)


_MAX_ROW: Final = 1_048_576


def _guarded(rows: Iterator[Sequence[Any]], place: Place) -> Iterator[Sequence[Any]]:
    """Yield *rows*; whatever the library stumbles over is a damaged file, and what it warns of concerns nobody."""
    number = 0
    failure: Exception | None = None
    while failure is None:
        chunk: list[Sequence[Any]] = []
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                chunk.extend(islice(rows, _CHUNK))
        except PdcaError:
            raise
        except Exception as error:  # noqa: BLE001 - the library raises whatever a broken part leads it into
            failure = error
        yield from chunk
        number += len(chunk)
        if failure is None and len(chunk) < _CHUNK:
            return
    raise refused(
        Place(file=place.file, sheet=place.sheet, row=number + 1),
        "damaged",
        ("工作表的内容已损坏", "the contents of the sheet are damaged"),
        ("请用 WPS 或 Excel 打开修复，另存一份", "open it, let it be repaired, and save a copy"),
    ) from failure


_CHUNK: Final = 256


class _Spread:
    """Puts what a merged cell says into all the cells it covers."""

    def __init__(self, shape: Layout) -> None:
        self._waiting = list(reversed(shape.merged))
        self._open: list[tuple[int, int, int, str]] = []

    def over(self, rows: Iterator[Row]) -> Iterator[Row]:
        for row in rows:
            cells = list(row.cells)
            self._open = [each for each in self._open if each[2] >= row.number]
            while self._waiting and self._waiting[-1][0] <= row.number:
                top, left, bottom, right = self._waiting.pop()
                text = cells[left - 1] if top == row.number and left <= len(cells) else None
                if text is not None and bottom >= row.number:
                    self._open.append((left, right, bottom, text))
            for left, right, _, text in self._open:
                for column in range(left - 1, min(right, len(cells))):
                    cells[column] = text if cells[column] is None else cells[column]
            yield Row(row.number, cells)


def _library() -> Any:
    try:
        import openpyxl  # noqa: PLC0415 - a large library that most never need
    except ImportError as error:
        said = Phrase("读 Excel 需要另装：pip install pdca[xlsx]", "Excel needs: pip install pdca[xlsx]")
        raise UnavailableError(said, extra="xlsx") from error
    return openpyxl


def _text(value: Any) -> str | None:
    """Return what a cell says as text: days as 2026-05-18, whole numbers without a point."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime):
        shown = (value + timedelta(milliseconds=500)).replace(microsecond=0)
        return shown.date().isoformat() if shown.time() == time() else shown.isoformat(" ")
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, float):
        if value != value or abs(value) > 10**300:  # noqa: PLR0124 - a number that is none
            return "NaN"
        return str(int(value)) if value.is_integer() and abs(value) < 10**15 else repr(value)
    return str(value)
