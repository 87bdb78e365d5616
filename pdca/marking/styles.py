"""What is added to a workbook's styles: fills for marked cells, and two looks for the cells of our own sheets.

Everything goes to the end of its list, so that every number that a cell of theirs names means what it meant.
"""

import re
from typing import Final

from attrs import frozen

from pdca.marking.outline import Insert, Outline, before, changed, outline, within
from pdca.marking.package import HEAD, MAIN, Package

COLOURS: Final = {"major": "FFF4C7C3", "minor": "FFFCE8B2", "observation": "FFDCE6F0"}
"""The fill of a cell by the gravest finding on it; the comment and the lists say the same in words and signs."""
_HEAD: Final = "FFEDF0F4"
_KIND: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"
_EMPTY: Final = (
    '<fonts count="1"><font><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>'
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs>'
)
_COUNT: Final = re.compile(rb"""\scount\s*=\s*(["'])(.*?)\1""")
_AFTER_DXFS: Final = ("tableStyles", "colors", "extLst")


@frozen(kw_only=True)
class Looks:
    """The numbers of what was added: *marks* by severity (differential formats), *head* and *plain* (cell formats)."""

    marks: dict[str, int]
    head: int
    plain: int


def styled(package: Package) -> Looks:
    """Add our looks to the styles of the workbook, and return their numbers."""
    part = next((link.part for link in package.links(package.book) if link.kind == "styles"), "")
    if not part or not package.has(part):
        part = package.free("xl/styles{}.xml")
        package.fresh[part] = f'{HEAD}<styleSheet xmlns="{MAIN}">{_EMPTY}</styleSheet>'.encode()
        package.declare(part, _KIND)
        package.link(package.book, "styles", part)
    made = outline(part, package.read(part))
    p = made.prefix
    inserts: list[Insert] = []
    font = _listed(made, inserts, "fonts", [f'<{p}font><{p}b/><{p}sz val="11"/></{p}font>'])
    fill = _listed(made, inserts, "fills", [_fill(p, _colours(p, _HEAD))])
    wrapped = f'<{p}alignment vertical="top" wrapText="1"/></{p}xf>'
    looks = [
        f'<{p}xf numFmtId="49" fontId="{font}" fillId="{fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">{wrapped}',
        f'<{p}xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">{wrapped}',
    ]  # fmt: skip
    head = _listed(made, inserts, "cellXfs", looks)
    fills = [
        f"<{p}dxf>{_fill(p, _colours(p, colour))}</{p}dxf>" for colour in COLOURS.values()
    ]
    first = _listed(made, inserts, "dxfs", fills)
    package.fresh[part] = changed(made.data, inserts)
    return Looks(
        marks={name: first + number for number, name in enumerate(COLOURS)}, head=head, plain=head + 1
    )


def _fill(p: str, inner: str) -> str:
    return f'<{p}fill><{p}patternFill patternType="solid">{inner}</{p}patternFill></{p}fill>'


def _colours(p: str, colour: str) -> str:
    return f'<{p}fgColor rgb="{colour}"/><{p}bgColor rgb="{colour}"/>'


def _listed(made: Outline, inserts: list[Insert], name: str, added: list[str]) -> int:
    """Add to the end of the list *name*, which is made where there is none; return the number of the first added."""
    found = made.first(name)
    if found is None:
        told = f'<{made.prefix}{name} count="{len(added)}">{"".join(added)}</{made.prefix}{name}>'
        inserts.append(before(made, _AFTER_DXFS, told))
        return 0
    inserts.append(within(made, found, "".join(added)))
    count = len(made.inside(found))
    inserts += _counted(made, found.start, found.opened, count + len(added))
    return count


def _counted(made: Outline, start: int, end: int, count: int) -> list[Insert]:
    """Return what corrects the count that a list tells of itself, where it tells one."""
    found = _COUNT.search(made.data[start:end])
    if found is None:
        return []
    return [Insert(at=start + found.start(2), gone=len(found[2]), text=str(count))]
