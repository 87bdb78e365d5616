"""What a document is made of, before it is a page or a file: headings, fields, tables, charts, lines to fill in.

A value that is not known is an empty text, and every writer shows it as a blank to be filled in by hand.
"""

from typing import Final, Literal

from attrs import field, frozen

from pdca.phrase import Language

Form = Literal["letter", "book", "poster", "plate"]
"""How a document is set: a letter and a book on A4, a poster on A3, a plate on A4 across."""

LINE: Final = "＿＿＿＿＿＿"
"""A blank inside a sentence."""


@frozen(kw_only=True)
class Heading:
    """A heading of *level* 1 (a part of its own), 2 or 3."""

    text: str
    level: int = 2


@frozen(kw_only=True)
class Words:
    """A paragraph; *style* is ``body``, ``soft`` (small, by the way), ``to`` (whom it is addressed to), ``end`` (at the right) or ``strong``."""

    text: str
    style: str = "body"


@frozen(kw_only=True)
class Fields:
    """Names, each with its value or a blank."""

    pairs: tuple[tuple[str, str], ...]


@frozen(kw_only=True)
class Grid:
    """A table; *blanks* are empty rows to fill in by hand, *narrow* the columns that need little room (from 0)."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = ()
    title: str = ""
    blanks: int = 0
    narrow: tuple[int, ...] = ()


@frozen(kw_only=True)
class Items:
    """A list of sentences."""

    texts: tuple[str, ...]


@frozen(kw_only=True)
class Room:
    """So many lines to write on, under *title*."""

    title: str = ""
    lines: int = 4


@frozen(kw_only=True)
class Signatures:
    """Who signs, each with room for a name, a seal and a day; *day* is printed where it is known."""

    who: tuple[str, ...]
    day: str = ""


@frozen(kw_only=True)
class Box:
    """One step of a chart: its *number*, *title*, *who* does it, its *rules*, and the *ways* out of it."""

    number: str
    title: str
    who: str
    rules: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()


@frozen(kw_only=True)
class Band:
    """The steps of one phase; *mark* is its letter."""

    mark: str
    title: str
    boxes: tuple[Box, ...]


@frozen(kw_only=True)
class Chart:
    """A procedure as bands of boxes that follow one another."""

    bands: tuple[Band, ...]


@frozen(kw_only=True)
class Plate:
    """A sign to hang up: *title* large, *lines* below."""

    title: str
    lines: tuple[str, ...] = ()


@frozen(kw_only=True)
class Turn:
    """A new page."""


Block = Heading | Words | Fields | Grid | Items | Room | Signatures | Chart | Plate | Turn


@frozen(kw_only=True)
class Document:
    """A whole document: *title*, what stands above it (*head*: who issues it) and below (*about*), its blocks, its *foot*."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    form: Form = "letter"
    head: str = ""
    about: tuple[str, ...] = ()
    foot: tuple[str, ...] = ()
    language: Language = field(default="zh")
