"""The sheet with its code to scan: for the printer (SVG), for a text file, and for the terminal.

The only module that knows the library ``segno``, which is imported when a code is drawn.
"""

from collections.abc import Sequence
from html import escape
from typing import Final

from pdca.anchors.anchor import Anchor
from pdca.anchors.sheet import scanned, sheet
from pdca.errors import NoteError, UnavailableError
from pdca.phrase import Language, Phrase

QUIET: Final = 4
"""Empty modules around a code, as the standard asks."""

WIDTH: Final = 80
"""Columns that the sheet as text must fit into."""

_HALVES: Final = {(0, 0): " ", (1, 0): "▀", (0, 1): "▄", (1, 1): "█"}
_MODULE: Final = 4
_MARGIN: Final = 40
_LINE: Final = 24
_FONT: Final = "font-family='monospace' font-size='15'"

Modules = Sequence[Sequence[int]]
"""A code as rows of modules, 1 for dark, with the empty ones around it."""


def modules(text: str) -> Modules:
    """Return the code that holds *text*. Raises `UnavailableError` without the library, `NoteError` for too much text."""
    try:
        import segno  # noqa: PLC0415
    except ImportError as error:
        said = Phrase("二维码需要另装：pip install pdca[print]", "codes need: pip install pdca[print]")
        raise UnavailableError(said, extra="print") from error
    try:
        made = segno.make_qr(text, error="m", encoding="utf-8", boost_error=False)
    except segno.DataOverflowError as error:
        raise NoteError(Phrase("内容放不进二维码", "too much text for a code")) from error
    return [[int(bool(each)) for each in row] for row in made.matrix_iter(border=QUIET)]


def drawn(code: Modules, *, light: bool = False) -> str:
    """Return *code* in half blocks, two rows to a line: dark ones are ink, or with *light* the light ones are light."""
    rows = [[each ^ light for each in row] for row in code]
    if len(rows) % 2:
        rows.append([int(light)] * len(rows[0]))
    pairs = zip(rows[::2], rows[1::2], strict=True)
    return "\n".join("".join(_HALVES[pair] for pair in zip(*two, strict=True)) for two in pairs)


def page(anchor: Anchor, language: Language, *, light: bool = False) -> str:
    """Return the sheet with its code as text of at most `WIDTH` columns; *light* is for dark terminals.

    A name of the log that makes the code too wide is left out of it.
    """
    code = modules(scanned(anchor))
    if len(code[0]) > WIDTH:
        code = modules(scanned(anchor).partition("\n")[0])
    return f"{sheet(anchor)(language)}\n\n{drawn(code, light=light)}\n"


def svg(anchor: Anchor, language: Language) -> str:
    """Return the sheet with its code as a drawing for the printer."""
    code = modules(scanned(anchor))
    lines = sheet(anchor)(language).split("\n")
    top = _MARGIN + _LINE * len(lines)
    side = len(code) * _MODULE
    width, height = max(560, side + 2 * _MARGIN), top + side + _MARGIN
    words = "".join(
        f"<text x='{_MARGIN}' y='{_MARGIN + _LINE * row}' xml:space='preserve' {_FONT}>{escape(line)}</text>\n"
        for row, line in enumerate(lines)
    )
    dark = "".join(
        f"M{_MARGIN + x * _MODULE} {top + y * _MODULE}h{_MODULE}v{_MODULE}h-{_MODULE}z"
        for y, row in enumerate(code)
        for x, each in enumerate(row)
        if each
    )
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='{height}' viewBox='0 0 {width} {height}'>\n"
        f"<rect width='100%' height='100%' fill='#fff'/>\n{words}<path d='{dark}' fill='#000' shape-rendering='crispEdges'/>\n</svg>\n"
    )
