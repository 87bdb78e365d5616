"""Documents as one self-contained page: no script, nothing from any network, paper sizes and breaks for the printer."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.resources import files
from typing import Any, Final
from xml.etree.ElementTree import Element

from pdca.documents.blocks import (
    Band,
    Block,
    Box,
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
from pdca.phrase import Phrase
from pdca.reports.markup import allowed_hash, document, raw, tag

PAGES: Final[Mapping[str, str]] = {
    "letter": "@page { size: A4 portrait; margin: 37mm 26mm 35mm 28mm; }",
    "book": "@page { size: A4 portrait; margin: 20mm 18mm; }",
    "poster": "@page { size: A3 portrait; margin: 12mm; }",
    "plate": "@page { size: A4 landscape; margin: 15mm; }",
}
"""The paper of each form; a letter has the margins of GB/T 9704."""
SIGN: Final = Phrase("（签字或者盖章）", "(signature or seal)")
DAY: Final = Phrase("＿＿＿＿年＿＿月＿＿日", "day ＿＿＿＿＿＿")


def page(made: Document) -> bytes:
    """Return *made* as a page; the same document gives the same bytes."""
    style = f"{files('pdca.documents').joinpath('document.css').read_text('utf-8')}\n{PAGES[made.form]}\n"
    policy = f"default-src 'none'; style-src {allowed_hash(style)}; base-uri 'none'; form-action 'none'"
    head = [
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("title", made.title),
        raw("style", style),
    ]
    body = tag("article", *_top(made), *(_WRITERS[type(one)](one, made) for one in made.blocks), *_foot(made), class_=made.form)
    return document(made.language, head, [body])


def _top(made: Document) -> Iterator[Element]:
    if made.head:
        yield tag("p", made.head, class_="head")
    if made.form != "plate":
        yield tag("h1", made.title)
    yield from (tag("p", one, class_="about") for one in made.about)


def _foot(made: Document) -> Iterator[Element]:
    if made.foot:
        yield tag("footer", *(tag("p", one) for one in made.foot))


def _heading(one: Heading, _: Document) -> Element:
    return tag(f"h{min(one.level + 1, 4)}", one.text, class_=f"level{one.level}")


def _words(one: Words, _: Document) -> Element:
    return tag("p", one.text, class_=one.style)


def _blank(text: str) -> Element | str:
    return text or tag("span", "\u00a0", class_="blank")


def _fields(one: Fields, _: Document) -> Element:
    made = tag("dl")
    for name, said in one.pairs:
        made.append(tag("div", tag("dt", name), tag("dd", _blank(said))))
    return made


def _grid(one: Grid, _: Document) -> Element:
    def cells(kind: str, row: Sequence[str]) -> list[Element]:
        return [tag(kind, text or "\u00a0", class_="narrow" if place in one.narrow else None) for place, text in enumerate(row)]

    rows = [tag("tr", *cells("td", row)) for row in one.rows]
    rows += [tag("tr", *cells("td", [""] * len(one.headings)), class_="empty") for _ in range(one.blanks)]
    title = [tag("caption", one.title)] if one.title else []
    return tag("table", *title, tag("thead", tag("tr", *cells("th", one.headings))), tag("tbody", *rows))


def _items(one: Items, _: Document) -> Element:
    return tag("ul", *(tag("li", text) for text in one.texts))


def _room(one: Room, _: Document) -> Element:
    title = [tag("p", one.title, class_="label")] if one.title else []
    return tag("div", *title, *(tag("p", "\u00a0", class_="rule") for _ in range(one.lines)), class_="room")


def _signatures(one: Signatures, made: Document) -> Element:
    signs = [
        tag("div", tag("p", f"{who}{SIGN(made.language)}：" if made.language == "zh" else f"{who} {SIGN('en')}:"),
            tag("p", "\u00a0", class_="rule"), tag("p", one.day or DAY(made.language), class_="day"))
        for who in one.who
    ]  # fmt: skip
    return tag("div", *signs, class_="signatures")


def _chart(one: Chart, _: Document) -> Element:
    return tag("div", *(_band(band) for band in one.bands), class_="chart")


def _band(one: Band) -> Element:
    name = tag("h2", tag("b", one.mark), tag("span", one.title))
    return tag("section", name, tag("ol", *(_box(box) for box in one.boxes)), class_=f"band {one.mark.lower()}")


def _box(one: Box) -> Element:
    node = tag("div", tag("b", one.number), tag("h3", one.title), tag("p", one.who, class_="who"), class_="node")
    ways = [tag("p", way, class_="way") for way in one.ways]
    return tag("li", node, tag("div", tag("ul", *(tag("li", rule) for rule in one.rules)), *ways, class_="told"))


def _plate(one: Plate, _: Document) -> Element:
    return tag("div", tag("h1", one.title), *(tag("p", _blank(line)) for line in one.lines), class_="sign")


def _turn(_: Turn, __: Document) -> Element:
    return tag("div", class_="turn")


_WRITERS: Final[Mapping[type[Block], Callable[[Any, Document], Element]]] = {
    Heading: _heading, Words: _words, Fields: _fields, Grid: _grid, Items: _items, Room: _room, Signatures: _signatures,
    Chart: _chart, Plate: _plate, Turn: _turn,
}  # fmt: skip
