"""What a sheet of theirs gets: colour over the cells that are marked, and the link to the boxes of their comments.

The colour is a conditional format that is always true, so that not even the style of a marked cell changes. Rows and cells
are not touched; both additions stand after them.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from pdca.marking.outline import Insert, before, changed, outline
from pdca.marking.package import LINKS, Package

_AFTER_FORMATS: Final = (
    "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks",
    "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF",
    "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
)  # fmt: skip
"""What may follow conditional formats in a sheet; the schema wants the order kept."""
_AFTER_DRAWING: Final = _AFTER_FORMATS[_AFTER_FORMATS.index("legacyDrawingHF") :]


def coloured(package: Package, part: str, cells: Mapping[int, Sequence[str]], drawing: str) -> None:
    """Colour *cells* (by the number of their format) of the sheet in *part*, and link the new *drawing*, where there is one."""
    made = outline(part, package.read(part), depth=2)
    p = made.prefix
    inserts: list[Insert] = []
    first = 1 + max((_number(each.attribute("priority")) for each in made.all("cfRule")), default=0)
    for priority, (look, names) in enumerate(sorted(cells.items()), first):
        told = (
            f'<{p}conditionalFormatting sqref="{" ".join(names)}"><{p}cfRule type="expression" dxfId="{look}" '
            f'priority="{priority}"><{p}formula>TRUE</{p}formula></{p}cfRule></{p}conditionalFormatting>'
        )
        inserts.append(before(made, _AFTER_FORMATS, told))
    if drawing:
        told = f'<{p}legacyDrawing xmlns:r="{_links(package)}" r:id="{drawing}"/>'
        inserts.append(before(made, _AFTER_DRAWING, told))
    package.fresh[part] = changed(made.data, inserts)


def _links(package: Package) -> str:
    return "http://purl.oclc.org/ooxml/officeDocument/relationships" if package.strict else LINKS


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() else 0
