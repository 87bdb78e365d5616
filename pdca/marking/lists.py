"""Sheets of our own, put behind theirs: lists whose rows point to the cells that they are about.

Their texts stand in the cells themselves, so that the workbook's shared texts stay as they are; no cell is a formula.
"""

import unicodedata
from collections.abc import Sequence
from typing import Final

from attrs import field, frozen

from pdca.marking.outline import attribute_of, changed, outline, text_of, within
from pdca.marking.package import HEAD, LINKS, MAIN, Package, named
from pdca.marking.styles import Looks

_KIND: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
LONGEST: Final = 32_000
"""Most characters put into a cell; 32,767 are allowed."""

_LINE: Final = 15
"""Points that a line is high."""
_MOST_LINES: Final = 27
"""Lines of the highest row there can be: 409 points."""


@frozen(kw_only=True)
class List:
    """One sheet: its *name*, the *heads* of its columns with their widths, its *rows*, and where each row leads.

    *targets* are places like ``'一支部'!F7``, one for each row, empty for none; the column *links* gets the link.
    """

    name: str
    heads: Sequence[tuple[str, int]]
    rows: Sequence[Sequence[str]]
    targets: Sequence[str] = field(factory=tuple)
    links: int = 0


def listed(package: Package, lists: Sequence[List], looks: Looks) -> None:
    """Put *lists* behind the sheets of the workbook."""
    made = outline(package.book, package.read(package.book))
    sheets = made.first("sheets")
    if sheets is None:
        return
    theirs = made.inside(sheets)
    names = [each.attribute("name") for each in theirs]
    number = 1 + max((int(each.attribute("sheetId") or 0) for each in theirs), default=0)
    base = "http://purl.oclc.org/ooxml/officeDocument/relationships" if package.strict else LINKS
    told: list[str] = []
    for offset, one in enumerate(lists):
        part = package.free("xl/worksheets/sheet{}.xml")
        package.fresh[part] = _sheet(one, looks).encode()
        package.declare(part, _KIND)
        link = package.link(package.book, "worksheet", part)
        name = named(names, one.name)
        names.append(name)
        told.append(
            f'<{made.prefix}sheet xmlns:r="{base}" name={attribute_of(name)} sheetId="{number + offset}" r:id="{link}"/>'
        )
    package.fresh[package.book] = changed(made.data, [within(made, sheets, "".join(told))])


def _sheet(one: List, looks: Looks) -> str:
    columns = "".join(
        f'<col min="{at}" max="{at}" width="{width}" customWidth="1"/>'
        for at, (_, width) in enumerate(one.heads, 1)
    )
    widths = [width for _, width in one.heads]
    rows = [_row(1, [title for title, _ in one.heads], looks.head, widths)]
    rows += [_row(number, row, looks.plain, widths) for number, row in enumerate(one.rows, 2)]
    corner = f"{letters(len(one.heads))}{len(one.rows) + 1}"
    return (
        f'{HEAD}<worksheet xmlns="{MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        f'</sheetView></sheetViews><cols>{columns}</cols><sheetData>{"".join(rows)}</sheetData><autoFilter ref="A1:{corner}"/>'
        f'{_links(one)}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>'
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
    )


def _row(number: int, texts: Sequence[str], look: int, widths: Sequence[int]) -> str:
    cells = "".join(
        f'<c r="{letters(at)}{number}" s="{look}" t="inlineStr"><is><t xml:space="preserve">{text_of(text[:LONGEST])}</t></is></c>'
        for at, text in enumerate(texts, 1)
    )
    lines = max(_lines(text, width) for text, width in zip(texts, widths, strict=True))
    return f'<row r="{number}" ht="{min(lines, _MOST_LINES) * _LINE}" customHeight="1">{cells}</row>'


def _lines(text: str, width: int) -> int:
    """Return how many lines *text* takes in a column: not every program makes rows higher for what they hold."""
    signs = sum(2 if unicodedata.east_asian_width(sign) in "WFA" else 1 for sign in text)
    return 1 + signs // max(width - 1, 1)


def _links(one: List) -> str:
    told = "".join(
        f'<hyperlink ref="{letters(one.links + 1)}{number}" location={attribute_of(target)} display={attribute_of(target)}/>'
        for number, target in enumerate(one.targets, 2)
        if target
    )
    return f"<hyperlinks>{told}</hyperlinks>" if told else ""


def letters(number: int) -> str:
    """Return the letters of a column from its number, from 1."""
    found = ""
    while number:
        number, rest = divmod(number - 1, 26)
        found = chr(65 + rest) + found
    return found
