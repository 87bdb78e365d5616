"""Rows from text with separators (CSV and its kin): the separator is found out, quoted cells may hold line ends.

The encoding is told by `pdca.logs.texts`. A quotation mark that is never closed would swallow the rest of a file; how much
one row may hold is capped.
"""

import csv
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import islice
from typing import Any, BinaryIO, Final

from pdca.logs.event import LogError, Place
from pdca.logs.headings import MAX_COLUMNS, Row
from pdca.logs.source import Source, refused
from pdca.logs.texts import lines

MARKS: Final = ("\t", ",", ";", "|", "，", "；")
"""Separators that are tried; a tie goes to the earlier."""
LONGEST_ROW: Final = 4 << 20
"""Most characters of one row."""
MAX_CELL: Final = 131_072
"""Most characters of one cell; the standard library's own limit."""
_SAMPLE: Final = 50


def rows(found: Source, stream: BinaryIO, encoding: str, delimiter: str = "") -> Iterator[Row]:
    """Yield the rows of *stream*, numbered as a spreadsheet numbers them. Raises `LogError`."""
    text = lines(found, stream, encoding)
    if not delimiter:
        first = list(islice(text, _SAMPLE))
        delimiter = delimiter_of(first)
        text = _chained(first, text)
    feed = _Feed(found, text)
    reader = csv.reader(feed, delimiter=delimiter, strict=False)
    number = 0
    while True:
        number += 1
        feed.begin(number)
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise feed.failure() from error
        if cells is None:
            return
        yield Row(number, checked(Place(file=found.name, row=number), cells))


def checked(place: Place, cells: list[Any]) -> list[Any]:
    """Return *cells*, unless they are more than a table has."""
    if len(cells) > MAX_COLUMNS:
        raise too_wide(place, len(cells))
    return cells


def too_wide(place: Place, columns: int) -> Exception:
    """Return the error for a table with too many columns."""
    return refused(
        place,
        "columns",
        (f"有{columns}列，超过{MAX_COLUMNS}列", f"there are {columns} columns, more than {MAX_COLUMNS}"),
        ("请核对分隔符，或者每个事件导出成一行", "check the separator, or export one row for each event"),
    )


def _chained(first: Iterable[str], rest: Iterable[str]) -> Iterator[str]:
    yield from first
    yield from rest


class _Feed:
    """Lines for the CSV reader, which counts how much one row has taken."""

    def __init__(self, found: Source, text: Iterator[str]) -> None:
        self._found = found
        self._text = text
        self._taken = self._lines = self._row = 0

    def begin(self, row: int) -> None:
        self._taken, self._lines, self._row = 0, 0, row

    def __iter__(self) -> "_Feed":
        return self

    def __next__(self) -> str:
        line = next(self._text)
        self._taken += len(line)
        self._lines += 1
        if self._taken > LONGEST_ROW:
            raise self.failure()
        return line

    def failure(self) -> LogError:
        """Return the error for the row that cannot be read: of many lines it is one whose quotation mark is open."""
        place = Place(file=self._found.name, row=self._row)
        if self._lines > 1:
            return refused(
                place,
                "quote",
                ("从这一行起的引号没有结束", "a quotation mark in this row is never closed"),
                ("请补上引号，或者重新导出", "close it, or export the file again"),
            )
        return refused(
            place,
            "cell",
            (
                f"这一行有超过{MAX_CELL}字的格子，或者格式有误",
                f"a cell here is longer than {MAX_CELL} characters, or malformed",
            ),
            ("请核对引号，或者重新导出", "check the quotation marks, or export the file again"),
        )


def delimiter_of(sample: list[str]) -> str:
    """Return the separator that gives the rows of *sample* most columns alike; a comma where there is none."""
    best, mark = (0, 0), ","
    for each in MARKS:
        widths: list[int] = []
        with suppress(csv.Error):
            widths.extend(len(cells) for cells in csv.reader(sample, delimiter=each) if cells)
        split = [width for width in widths if width > 1]
        if split:
            common = max(set(split), key=lambda width: (split.count(width), width))
            score = (split.count(common) * 100 // len(widths), common)
            if score > best:
                best, mark = score, each
    return mark
