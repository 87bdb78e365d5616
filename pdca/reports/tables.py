"""Plain tables as a page or a workbook: ledgers, review packs, whatever is headings and texts."""

from collections.abc import Sequence
from importlib.resources import files
from typing import Final
from xml.etree.ElementTree import Element

from attrs import frozen

from pdca.phrase import Language
from pdca.reports.markup import allowed_hash, document, raw, tag

_FITTING: Final = 8
"""So many columns fit on an upright page."""


@frozen(kw_only=True)
class Section:
    """One table with its *title*, what to know of it (*note*), its *headings* and *rows* of texts."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""


def page(title: str, about: Sequence[str], sections: Sequence[Section], language: Language = "zh") -> bytes:
    """Return one self-contained page without any script; the same tables give the same bytes."""
    style = files("pdca.reports").joinpath("page.css").read_text("utf-8")
    policy = f"default-src 'none'; style-src {allowed_hash(style)}; base-uri 'none'; form-action 'none'"
    head = [
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("title", title),
        raw("style", style),
    ]
    top = tag("header", tag("h1", title), *(tag("p", one, class_="soft") for one in about), class_="top")
    return document(language, head, [top, tag("main", *(_table(one) for one in sections))])


def _table(one: Section) -> Element:
    heads = tag("tr", *(tag("th", heading) for heading in one.headings))
    rows = [tag("tr", *(tag("td", cell) for cell in row)) for row in one.rows]
    note = [tag("p", one.note, class_="soft")] if one.note else []
    return tag(
        "section", tag("h2", one.title), *note, tag("div", tag("table", tag("thead", heads), tag("tbody", *rows)), class_="wide"),
        class_="many" if len(one.headings) > _FITTING else "few",
    )  # fmt: skip
