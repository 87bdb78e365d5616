"""Where the elements of an XML part stand, by byte, so that something can be put between them and every other byte stays.

A part that is parsed and written again comes back with other quotes, other prefixes and other spaces, though it means the same.
What is promised of a marked copy is more: the bytes of what was there. So parts are only looked at, and cut between two elements.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from attrs import evolve, field, frozen

from pdca.logs import LogError, Place
from pdca.phrase import Phrase

_SIGNS: Final = {code: "" for code in range(32) if chr(code) not in "\t\n\r"}
"""Characters that no XML may hold; a table may have smuggled them in as ``_x0000_``."""


@frozen(kw_only=True)
class Element:
    """One element: its *name* with prefix, its attributes, and the bytes where its tags begin and end.

    *start* to *opened* is the first tag, *closed* to *end* the last; an element without contents has only the first.
    """

    name: str
    attributes: Mapping[str, str]
    depth: int
    start: int
    opened: int
    closed: int = -1
    end: int = -1

    @property
    def local(self) -> str:
        """Return the name without its prefix."""
        return self.name.rpartition(":")[2]

    @property
    def bare(self) -> bool:
        """Return whether it is one tag that closes itself."""
        return self.closed == self.end

    def attribute(self, local: str) -> str:
        """Return the attribute with the name *local*, whatever its prefix."""
        return next((text for name, text in self.attributes.items() if name.rpartition(":")[2] == local), "")


@frozen(kw_only=True)
class Outline:
    """The elements of a part down to some depth, in order; the first is the root."""

    data: bytes
    elements: Sequence[Element]

    @property
    def root(self) -> Element:
        """Return the root."""
        return self.elements[0]

    @property
    def prefix(self) -> str:
        """Return the prefix of the root with its colon; elements that are put in get the same."""
        return self.root.name.rpartition(":")[0] + ":" if ":" in self.root.name else ""

    def all(self, local: str) -> Sequence[Element]:
        """Return the elements of that name."""
        return [each for each in self.elements if each.local == local]

    def first(self, local: str) -> Element | None:
        """Return the first element of that name."""
        return next((each for each in self.elements if each.local == local), None)

    def inside(self, parent: Element) -> Sequence[Element]:
        """Return the children of *parent*."""
        return [
            each
            for each in self.elements
            if each.depth == parent.depth + 1 and parent.start < each.start < parent.end
        ]


@frozen(kw_only=True)
class Insert:
    """Bytes to put at *at* in place of the *gone* bytes that follow there."""

    at: int
    text: str
    gone: int = 0


@frozen
class _Reading:
    data: bytes
    depth: int
    found: list[Element] = field(factory=list)
    path: list[int] = field(factory=list)

    def read(self) -> None:
        parser = expat.ParserCreate()
        parser.StartElementHandler = lambda name, attributes: self._started(
            name, attributes, parser.CurrentByteIndex
        )
        parser.EndElementHandler = lambda _: self._ended(parser.CurrentByteIndex)
        parser.Parse(self.data, True)  # noqa: FBT003 - "this is all", as the library has it

    def _started(self, name: str, attributes: Mapping[str, str], at: int) -> None:
        level = len(self.path)
        if level > self.depth:
            self.path.append(-1)
            return
        self.path.append(len(self.found))
        made = Element(
            name=name, attributes=attributes, depth=level, start=at, opened=_after_tag(self.data, at)
        )
        self.found.append(made)

    def _ended(self, at: int) -> None:
        number = self.path.pop()
        if number < 0:
            return
        made = self.found[number]
        empty = self.data[made.opened - 2 : made.opened] == b"/>"
        closed = made.opened if empty else at
        self.found[number] = evolve(
            made, closed=closed, end=closed if empty else _after_tag(self.data, at)
        )


def outline(name: str, data: bytes, depth: int = 2) -> Outline:
    """Return the elements of the part *name* down to *depth*. Raises `LogError` for what is no XML in UTF-8."""
    place = Place(file=name)
    if not _plain(data):
        raise _unfit(place, "这一部分的编码不是UTF-8", "the part is not in UTF-8")
    reading = _Reading(data, depth)
    try:
        reading.read()
    except expat.ExpatError as error:
        raise _unfit(place, "这一部分不是完好的XML", "the part is no sound XML") from error
    return Outline(data=data, elements=reading.found)


def _plain(data: bytes) -> bool:
    head = data[:200].lower().replace(b"'", b'"')
    if b"encoding=" in head and not any(
        f'encoding="{name}"'.encode() in head for name in ("utf-8", "utf8", "us-ascii")
    ):
        return False
    return not data.startswith((b"\xff\xfe", b"\xfe\xff"))


def _unfit(place: Place, zh: str, en: str) -> LogError:
    remedy = Phrase("请用 WPS 或 Excel 打开，另存为 xlsx 后再试", "open it, save it as xlsx and try again")
    return LogError(Phrase(zh, en), place=place, kind="damaged", remedy=remedy)


def _after_tag(data: bytes, at: int) -> int:
    """Return the byte after the tag that begins at *at*; a ``>`` within quotes is none of its end."""
    quote = 0
    for place in range(at, len(data)):
        byte = data[place]
        if quote:
            quote = 0 if byte == quote else quote
        elif byte in b"\"'":
            quote = byte
        elif byte == ord(">"):
            return place + 1
    return len(data)


def within(made: Outline, parent: Element, text: str) -> Insert:
    """Return what puts *text* at the end of *parent*, which it opens where it closed itself."""
    if not parent.bare:
        return Insert(at=parent.closed, text=text)
    return Insert(at=parent.opened - 2, gone=2, text=f">{text}</{parent.name}>")


def before(made: Outline, followers: Iterable[str], text: str) -> Insert:
    """Return what puts *text* among the children of the root: before the first of *followers*, else last."""
    wanted = frozenset(followers)
    child = next((each for each in made.inside(made.root) if each.local in wanted), None)
    if child is None:
        return within(made, made.root, text)
    return Insert(at=child.start, text=text)


def changed(data: bytes, inserts: Iterable[Insert]) -> bytes:
    """Return *data* with everything put in; at one place in the order given."""
    pieces: list[bytes] = []
    done = 0
    for each in sorted(inserts, key=lambda one: one.at):
        pieces += [data[done : each.at], each.text.encode()]
        done = each.at + each.gone
    return b"".join((*pieces, data[done:]))


def text_of(said: str) -> str:
    """Return *said* as the text of an element."""
    return escape(said.translate(_SIGNS))


def attribute_of(said: str) -> str:
    """Return *said* as an attribute with its quotes."""
    return quoteattr(said.translate(_SIGNS))
