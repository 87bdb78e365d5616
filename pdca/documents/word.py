"""Documents as DOCX, to be edited and sealed; the only importer of python-docx.

Fonts are named, not embedded, as GB/T 9704 names them. Times are left out, so that the same document gives the same bytes.
"""

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from attrs import frozen

from pdca.documents.blocks import (
    Block,
    Chart,
    Document,
    Fields,
    Grid,
    Heading,
    Items,
    Plate,
    Room,
    Signatures,
    Turn,
    Words,
)
from pdca.documents.hypertext import DAY, SIGN
from pdca.errors import UnavailableError
from pdca.phrase import Phrase
from pdca.reports.wording import fit

BODY, BOLD, LATIN = "仿宋", "黑体", "Times New Roman"
_MADE: Final = datetime(1980, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""The day that every file says it was made, since the clock is no part of a document."""
_SIZES: Final[Mapping[str, tuple[int, int, tuple[int, int, int, int]]]] = {
    "letter": (210, 297, (37, 26, 35, 28)), "book": (210, 297, (20, 18, 20, 18)),
    "poster": (297, 420, (12, 12, 12, 12)), "plate": (297, 210, (15, 15, 15, 15)),
}  # fmt: skip
"""Width, height and margins (top, right, bottom, left) of each form, in millimetres."""
_POINTS: Final[Mapping[str, int]] = {"letter": 16, "book": 12, "poster": 15, "plate": 30}
_RED, _SOFT = "B3261E", "55606E"
_WIDE: Final = "＿" * 14
_TONES: Final = {"P": "1F5FA8", "D": "2D7A46", "C": "9A6200", "A": "7A0D3A"}


def file(made: Document) -> bytes:
    """Return *made* as a DOCX file. Raises `UnavailableError` where the library is not installed."""
    try:
        import docx  # noqa: PLC0415 - only who wants such a file needs the library
    except ImportError as error:
        raise UnavailableError(
            Phrase(
                "没有安装写 DOCX 的库：pip install pdca[docx]",
                "the library for DOCX is not installed: pip install pdca[docx]",
            ),
            extra="docx",
        ) from error
    sheet = _Sheet(docx.Document(), made)
    sheet.write()
    stream = io.BytesIO()
    sheet.file.save(stream)
    return _timeless(stream.getvalue())


def _timeless(data: bytes) -> bytes:
    """Return the archive *data* with no time in it."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in sorted(old.namelist(), key=lambda one: (one != "[Content_Types].xml", one)):
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, old.read(name))
    return stream.getvalue()


def _put(styled: Any, **said: Any) -> None:
    """Set properties of *styled* as the library names them."""
    for name, value in said.items():
        setattr(styled, name, value)


@frozen
class _Sheet:
    """One file being written."""

    file: Any
    made: Document

    def write(self) -> None:
        self._set()
        made = self.made
        if made.head:
            self._ruled(self._words(made.head, points=26, bold=True, colour=_RED, align="center"))
        if made.form != "plate":
            self._words(made.title, points=46 if made.form == "poster" else 22, bold=True, align="center")
        for text in made.about:
            self._words(text, points=self._points - 2, colour=_SOFT, align="center")
        for one in made.blocks:
            _WRITERS[type(one)](self, one)
        for text in made.foot:
            self._words(text, points=10, colour=_SOFT)

    @property
    def _points(self) -> int:
        return _POINTS[self.made.form]

    def _set(self) -> None:
        """Set paper, margins, fonts and properties."""
        from docx.enum.section import WD_ORIENT  # noqa: PLC0415
        from docx.shared import Mm, Pt  # noqa: PLC0415

        width, height, margins = _SIZES[self.made.form]
        section = self.file.sections[0]
        top, right, bottom, left = map(Mm, margins)
        _put(
            section, orientation=WD_ORIENT.LANDSCAPE if width > height else WD_ORIENT.PORTRAIT, page_width=Mm(width), page_height=Mm(height),
            top_margin=top, right_margin=right, bottom_margin=bottom, left_margin=left,
        )  # fmt: skip
        normal = self.file.styles["Normal"]
        normal.font.size = Pt(self._points)
        self._font(normal, BODY)
        for level in (1, 2, 3):
            style = self.file.styles[f"Heading {level}"]
            _put(style.font, size=Pt(max(self._points, 18 - 2 * level)), italic=False)
            _put(style.font.color, rgb=None)
            self._font(style, BOLD)
        title = fit(self.made.title)[:255]
        _put(self.file.core_properties, title=title, author="", comments="", created=_MADE, modified=_MADE)

    def _font(self, styled: Any, name: str) -> None:
        from docx.oxml.ns import qn  # noqa: PLC0415

        styled.font.name = LATIN
        fonts = styled.element.get_or_add_rPr().get_or_add_rFonts()
        for key in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(key), None)
        fonts.set(qn("w:eastAsia"), name)

    def _words(
        self, text: str, *, points: int = 0, bold: bool = False, colour: str = "", align: str = "left", indent: bool = False, inside: Any = None,
    ) -> Any:  # fmt: skip
        """Add a paragraph, to the file or *inside* a cell whose first one is still empty."""
        from docx.enum.text import WD_PARAGRAPH_ALIGNMENT  # noqa: PLC0415
        from docx.shared import Pt, RGBColor  # noqa: PLC0415

        fresh = inside is not None and not inside.paragraphs[0].runs
        made: Any = inside.paragraphs[0] if fresh else (self.file if inside is None else inside).add_paragraph()
        made.alignment = WD_PARAGRAPH_ALIGNMENT[align.upper()]
        _put(made.paragraph_format, space_after=Pt(2), first_line_indent=Pt(2 * self._points) if indent else None)
        run = made.add_run(fit(text))
        run.bold = bold
        if bold:
            self._font(run, BOLD)
        if points:
            run.font.size = Pt(points)
        if colour:
            _put(run.font.color, rgb=RGBColor.from_string(colour))
        return made

    def _ruled(self, paragraph: Any) -> None:
        """Draw a red line under *paragraph*."""
        from docx.oxml import OxmlElement  # noqa: PLC0415
        from docx.oxml.ns import qn  # noqa: PLC0415

        line = OxmlElement("w:bottom")
        for key, value in (("val", "single"), ("sz", "18"), ("space", "6"), ("color", _RED)):
            line.set(qn(f"w:{key}"), value)
        border = OxmlElement("w:pBdr")
        border.append(line)
        paragraph._p.get_or_add_pPr().append(border)  # noqa: SLF001 - the library has no word for borders

    # -- blocks

    def heading(self, one: Heading) -> None:
        self.file.add_heading(fit(one.text), min(one.level, 3))

    def words(self, one: Words) -> None:
        small = one.style == "soft"
        self._words(
            one.text, points=max(self._points - 3, 9) if small else 0, bold=one.style == "strong", colour=_SOFT if small else "",
            align="right" if one.style == "end" else "left", indent=one.style == "body" and self.made.form == "letter",
        )  # fmt: skip

    def fields(self, one: Fields) -> None:
        mark = "：" if self.made.language == "zh" else ": "
        for name, said in one.pairs:
            line = self._words(f"{name}{mark}", bold=True)
            line.add_run(fit(said) or _WIDE)

    def grid(self, one: Grid) -> None:
        if one.title:
            self._words(one.title, bold=True)
        self._table([one.headings, *one.rows, *([""] * len(one.headings) for _ in range(one.blanks))])

    def _table(self, rows: Sequence[Sequence[str]]) -> None:
        made = self.file.add_table(rows=len(rows), cols=len(rows[0]), style="Table Grid")
        small = min(self._points, 12) if self.made.form != "poster" else 15
        for place, row in enumerate(rows):
            for cell, text in zip(made.rows[place].cells, row, strict=True):
                self._words(text, points=small, bold=not place, inside=cell)
        self._repeated(made.rows[0])
        self._words("", points=4)

    def _repeated(self, row: Any) -> None:
        """Let a row stand at the top of every page."""
        from docx.oxml import OxmlElement  # noqa: PLC0415

        row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001 - the library has no word for it

    def items(self, one: Items) -> None:
        for text in one.texts:
            self.file.add_paragraph(fit(text), style="List Bullet")

    def room(self, one: Room) -> None:
        if one.title:
            self._words(one.title, bold=True)
        for _ in range(one.lines):
            self._words("＿" * (24 if self._points > 12 else 36))

    def signatures(self, one: Signatures) -> None:
        mark = "：" if self.made.language == "zh" else ": "
        for who in one.who:
            self._words(f"{who}{SIGN(self.made.language)}{mark}{_WIDE[:8]}", align="right")
            self._words(one.day or DAY(self.made.language), align="right")

    def chart(self, one: Chart) -> None:
        from docx.shared import Mm  # noqa: PLC0415

        for band in one.bands:
            self._words(f"{band.mark} {band.title}", points=24, bold=True, colour=_TONES.get(band.mark, ""))
            made = self.file.add_table(rows=len(band.boxes), cols=2, style="Table Grid")
            made.autofit = False
            for row, box in zip(made.rows, band.boxes, strict=True):
                left, right = row.cells
                left.width, right.width = Mm(88), Mm(185)
                self._words(f"{box.number} {box.title}", points=22, bold=True, inside=left)
                self._words(box.who, points=15, inside=left)
                for text in (*(f"· {rule}" for rule in box.rules), *box.ways):
                    self._words(text, points=15, inside=right)

    def plate(self, one: Plate) -> None:
        self._words(one.title, points=66, bold=True, colour=_RED, align="center")
        for line in one.lines:
            self._words(line or _WIDE, points=30, align="center")

    def turn(self, _: Turn) -> None:
        self.file.add_page_break()


_WRITERS: Final[Mapping[type[Block], Callable[[_Sheet, Any], None]]] = {
    Heading: _Sheet.heading, Words: _Sheet.words, Fields: _Sheet.fields, Grid: _Sheet.grid, Items: _Sheet.items, Room: _Sheet.room,
    Signatures: _Sheet.signatures, Chart: _Sheet.chart, Plate: _Sheet.plate, Turn: _Sheet.turn,
}  # fmt: skip
