"""A marked copy of somebody's workbook: every cell as it was, with comments and colour over some, and lists behind.

The copy is made from the parts of the archive, not by a library that reads a workbook and writes another: such a library drops
what it does not know (pictures, charts, rules of input) and writes every part anew (docs/decisions).
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from attrs import frozen

from pdca.logs import Kind, LogError, Place
from pdca.logs.archive import inspect, unpacked
from pdca.logs.source import source
from pdca.marking.comments import Box, commented
from pdca.marking.lists import List, letters, listed
from pdca.marking.package import Package
from pdca.marking.sheet import coloured
from pdca.marking.styles import COLOURS, styled
from pdca.phrase import Phrase

MOST_MARKS: Final = 20_000
"""Most cells that are marked; where there are more, the table was not understood, and the lists hold them all."""


@frozen(kw_only=True)
class Mark:
    """What is put on one cell: *row* and *column* from 1, the *look* (a key of ``COLOURS``), and the *text* of the comment."""

    sheet: str
    row: int
    column: int
    look: str
    text: str

    @property
    def cell(self) -> str:
        """Return the cell by its letters."""
        return f"{letters(self.column)}{self.row}"


def copied(path: Path, marks: Sequence[Mark], lists: Sequence[List]) -> bytes:
    """Return the workbook at *path* with *marks* on its cells and *lists* behind its sheets; one mark for each cell.

    Raises `LogError` for what is no workbook, or one that cannot be copied so.
    """
    found = source(path)
    if found.kind is not Kind.XLSX:
        raise LogError(
            Phrase("只有 Excel 台账（xlsx）能做标注副本", "only an Excel workbook (xlsx) can be marked"), place=found.place, kind="other-kind",
            remedy=Phrase("请用 --out 写报告", "write a report with --out"),
        )  # fmt: skip
    with unpacked(found) as archive:
        parts = {sheet.name: sheet.part for sheet in inspect(found, archive)}
        package = Package(found.name, archive)
        looks = styled(package)
        for name, own in _by_sheet(marks[:MOST_MARKS]).items():
            if name not in parts:
                raise LogError(
                    Phrase(f"没有工作表“{name}”", f"there is no sheet '{name}'"), place=Place(file=found.name), kind="missing",
                    remedy=Phrase("请重新核对", "audit it again"),
                )  # fmt: skip
            _mark(package, parts[name], own, looks.marks)
        listed(package, lists, looks)
        return package.packed()


def _by_sheet(marks: Sequence[Mark]) -> Mapping[str, Sequence[Mark]]:
    found: dict[str, list[Mark]] = {}
    for mark in sorted(marks, key=lambda one: (one.row, one.column)):
        found.setdefault(mark.sheet, []).append(mark)
    return found


def _mark(package: Package, part: str, marks: Sequence[Mark], looks: Mapping[str, int]) -> None:
    boxes = [Box(row=one.row, column=one.column, cell=one.cell, text=one.text) for one in marks]
    drawing = commented(package, part, boxes)
    cells = {
        looks[look]: [one.cell for one in marks if one.look == look]
        for look in COLOURS
        if any(one.look == look for one in marks)
    }
    coloured(package, part, cells, drawing)
