"""Comments on the cells of a sheet: the part that holds their texts, and the drawing that says where their boxes stand.

Both stand beside the sheet, so that nothing in it changes but one link. The drawing is VML, the old form that every office
program reads.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from attrs import frozen

from pdca.marking.outline import Insert, attribute_of, changed, outline, text_of, within
from pdca.marking.package import HEAD, MAIN, Package

AUTHOR: Final = "pdca"
"""Whose name the comments carry."""
_COMMENTS: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_DRAWING: Final = "application/vnd.openxmlformats-officedocument.vmlDrawing"
_SPREAD: Final = 4
"""Columns that the box of a comment covers."""
_LINE: Final = 26
"""Characters in a line of it, of full width."""
_BLOCK: Final = re.compile(rb"_x0000_s(\d+)")
_NAMESPACES: Final = (
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:x="urn:schemas-microsoft-com:office:excel"'
)
_SHAPE_TYPE: Final = (
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)


@frozen(kw_only=True)
class Box:
    """One comment: the *row* and *column* of its cell, from 1, the *cell* by its letters, and the *text*."""

    row: int
    column: int
    cell: str
    text: str


def commented(package: Package, sheet: str, boxes: Sequence[Box]) -> str:
    """Put *boxes* beside the part *sheet*; return the id of the link to a new drawing, or nothing where it had one.

    A cell that has a comment keeps it; ours is added below. Threads of replies are left alone: there ours stand in the lists.
    """
    links = {link.kind: link.part for link in package.links(sheet)}
    if "threadedComment" in links:
        return ""
    texts = links.get("comments", "")
    if texts and package.has(texts):
        kept = _added(package, texts, boxes)
    else:
        kept = boxes
        _new_texts(package, sheet, boxes)
    drawing = links.get("vmlDrawing", "")
    if drawing and package.has(drawing):
        _drawn_into(package, drawing, kept)
        return ""
    return _new_drawing(package, sheet, kept)


def _new_texts(package: Package, sheet: str, boxes: Sequence[Box]) -> None:
    part = package.free("xl/comments{}.xml")
    listed = "".join(_comment("", box, 0) for box in boxes)
    package.fresh[part] = (
        f'{HEAD}<comments xmlns="{MAIN}"><authors><author>{AUTHOR}</author></authors>'
        f"<commentList>{listed}</commentList></comments>"
    ).encode()
    package.declare(part, _COMMENTS)
    package.link(sheet, "comments", part)


def _comment(prefix: str, box: Box, author: int) -> str:
    return (
        f'<{prefix}comment ref="{box.cell}" authorId="{author}"><{prefix}text>{_run(prefix, box.text)}</{prefix}text></{prefix}comment>'
    )  # fmt: skip


def _run(prefix: str, text: str) -> str:
    return f'<{prefix}r><{prefix}t xml:space="preserve">{text_of(text)}</{prefix}t></{prefix}r>'


def _added(package: Package, part: str, boxes: Sequence[Box]) -> Sequence[Box]:
    """Add *boxes* to the comments in *part*; return those whose cells had none."""
    made = outline(part, package.read(part), depth=3)
    authors, listed = made.first("authors"), made.first("commentList")
    inserts: list[Insert] = []
    number = 0
    if authors is not None:
        number = len(made.inside(authors))
        inserts.append(within(made, authors, f"<{made.prefix}author>{AUTHOR}</{made.prefix}author>"))
    theirs = {each.attribute("ref"): each for each in made.all("comment")}
    fresh: list[Box] = []
    for box in boxes:
        found = theirs.get(box.cell)
        text = next((each for each in made.inside(found) if each.local == "text"), None) if found else None
        if text is not None:
            inserts.append(within(made, text, _run(made.prefix, f"\n————\n{box.text}")))
        else:
            fresh.append(box)
    if listed is not None:
        inserts.append(within(made, listed, "".join(_comment(made.prefix, box, number) for box in fresh)))
    package.fresh[part] = changed(made.data, inserts)
    return fresh


# -- where they stand


def _new_drawing(package: Package, sheet: str, boxes: Sequence[Box]) -> str:
    part = package.free("xl/drawings/vmlDrawing{}.vml")
    block = 1 + max((_highest(package.read(name)) >> 10 for name in _drawings(package)), default=0)
    shapes = "".join(_shape(box, (block << 10) + number) for number, box in enumerate(boxes, 1))
    package.fresh[part] = (
        f'<xml {_NAMESPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="{block}"/></o:shapelayout>'
        f"{_SHAPE_TYPE}{shapes}</xml>"
    ).encode()
    package.declare_ending("vml", _DRAWING)
    return package.link(sheet, "vmlDrawing", part)


def _drawings(package: Package) -> Iterable[str]:
    return [name for name in (*package.archive.namelist(), *package.fresh) if name.endswith(".vml")]


def _highest(data: bytes) -> int:
    return max((int(found) for found in _BLOCK.findall(data) if len(found) < 9), default=0)


def _drawn_into(package: Package, part: str, boxes: Sequence[Box]) -> None:
    """Add boxes to a drawing of theirs, which need be no sound XML: before its last tag."""
    data = package.read(part)
    at = data.rfind(b"</xml>")
    if at < 0 or not boxes:
        return
    first = _highest(data) + 1
    names = {"v": "urn:schemas-microsoft-com:vml", "x": "urn:schemas-microsoft-com:office:excel"}
    shapes = "".join(_shape(box, first + number, names) for number, box in enumerate(boxes))
    package.fresh[part] = data[:at] + shapes.encode() + data[at:]


def _shape(box: Box, number: int, names: Mapping[str, str] | None = None) -> str:
    """Return the box of one comment; *names* are namespaces it must bring along."""
    declared = "".join(f" xmlns:{key}={attribute_of(name)}" for key, name in (names or {}).items())
    lines = sum(1 + len(line) // _LINE for line in box.text.splitlines())
    top, left = max(box.row - 2, 0), box.column
    return (
        f'<v:shape{declared} id="_x0000_s{number}" type="#_x0000_t202" '
        'style="position:absolute;margin-left:0;margin-top:0;width:240pt;height:120pt;z-index:1;visibility:hidden" '
        'fillcolor="#ffffe1"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>'
        '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
        '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>'
        f"<x:Anchor>{left}, 15, {top}, 2, {left + _SPREAD}, 40, {top + max(lines, 4) + 1}, 4</x:Anchor>"
        f"<x:AutoFill>False</x:AutoFill><x:Row>{box.row - 1}</x:Row><x:Column>{box.column - 1}</x:Column>"
        "</x:ClientData></v:shape>"
    )
