"""Nodes, and what reads them: accessors that say what is wrong and carry on."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from typing import Final

from pdca.facts import shorten
from pdca.phrase import Phrase
from pdca.procedure import Place, Provision
from pdca.reading.mistakes import Mistakes, Severity

_ID: Final = re.compile(r"[a-z][a-z0-9_]*")
_ID_WITH_HYPHENS: Final = re.compile(r"[a-z][a-z0-9_-]*")
_NUMBER: Final = re.compile(r"-?[0-9]{1,15}")
_LOOSE_DATE: Final = re.compile(r"\s*(\d{4})\s*[-/.年]?\s*(\d{1,2})\s*[-/.月]?\s*(\d{1,2})\s*日?\s*")
_SHIFT: Final = 1 << 20


class Node:
    """A value of a file: text, a list of nodes, or a map from text to nodes, and where it stands.

    *at* and *keys* hold places as one number each (see `at`). *broken* marks a value that was refused already (an
    alias); readers pass over it in silence.
    """

    __slots__ = ("at", "broken", "file", "keys", "value")

    def __init__(
        self,
        file: str,
        at: int,
        value: "str | list[Node] | dict[str, Node]",
        keys: dict[str, int] | None = None,
    ) -> None:
        self.file = file
        self.at = at
        self.value = value
        self.keys = keys if keys is not None else _NO_KEYS
        self.broken = False

    @property
    def place(self) -> Place:
        """Return where the value starts."""
        return place_of(self.file, self.at)

    @property
    def key_places(self) -> dict[str, Place]:
        """Return where each key of a map stands."""
        return {key: place_of(self.file, at) for key, at in self.keys.items()}

    def key_place(self, key: str) -> Place:
        """Return where *key* stands, or the map itself if it has no such key."""
        return place_of(self.file, self.keys.get(key, self.at))

    def __repr__(self) -> str:
        return f"Node({self.place}, {self.value!r})"


_NO_KEYS: Final[dict[str, int]] = {}


def at(line: int, column: int) -> int:
    """Return a line and column, from 1, as the one number that nodes keep."""
    return line * _SHIFT + column


def place_of(file: str, number: int) -> Place:
    """Return the place that `at` made *number* of."""
    return Place(file=file, line=number // _SHIFT, column=number % _SHIFT)


class Reader:
    """Typed access to nodes. Nothing raises: what is wrong goes to *mistakes*, and something harmless is returned.

    Every accessor takes `None` for a thing that is not there, and returns its empty value for it.
    """

    def __init__(self, mistakes: Mistakes) -> None:
        self.mistakes = mistakes

    def note(self, place: Place, code: str, zh: str, en: str, *, severity: Severity = "error") -> None:
        """Note one mistake at *place*."""
        self.mistakes.add(place, code, zh, en, severity=severity)

    def fields(
        self, node: Node | None, *, required: Sequence[str] = (), optional: Collection[str] = (), what: Phrase
    ) -> Mapping[str, Node]:
        """Return the values of a map by key, without the unknown keys; *what* names the thing in messages."""
        found = self.map(node, what)
        if node is None or node.broken or not isinstance(node.value, dict):
            return {}
        allowed = [*required, *optional]
        for key in found:
            if key not in allowed:
                self._unknown(node, key, allowed, what)
        for key in required:
            if key not in found:
                self.note(node.place, "missing-key", f"{what.zh}缺少“{key}”", f"{what.en} lacks '{key}'")
        return {key: value for key, value in found.items() if key in allowed}

    def _unknown(self, node: Node, key: str, allowed: Sequence[str], what: Phrase) -> None:
        near = nearest(key, allowed)
        shown = shorten(key)
        zh, en = (f"是不是“{near}”？", f"did you mean '{near}'? ") if near else ("", "")
        self.note(
            node.key_place(key),
            "unknown-key",
            f"{what.zh}不认识“{shown}”这个键，{zh}可用的有：{'、'.join(allowed)}",
            f"{what.en} has no key '{shown}'; {en}allowed: {', '.join(allowed)}",
        )

    def map(self, node: Node | None, what: Phrase) -> Mapping[str, Node]:
        """Return the values of a map by key, whatever the keys are."""
        if node is None or node.broken:
            return {}
        if isinstance(node.value, dict):
            return node.value
        self.note(
            node.place,
            "not-a-map",
            f"{what.zh}应写成“键: 值”的形式，实际是{_kind(node).zh}",
            f"{what.en} must be written as 'key: value', found {_kind(node).en}",
        )
        return {}

    def entries(self, node: Node | None, what: Phrase) -> Iterator[tuple[str, Node, Place]]:
        """Yield each key of a map with its value and the place of the key, in reading order."""
        for key, value in self.map(node, what).items():
            if node is not None:
                yield key, value, node.key_place(key)

    def items(self, node: Node | None, what: Phrase) -> list[Node]:
        """Return the nodes of a list."""
        if node is None or node.broken:
            return []
        if isinstance(node.value, list):
            return node.value
        self.note(
            node.place,
            "not-a-list",
            f"{what.zh}应是一个列表（每项一行，以“- ”开头），实际是{_kind(node).zh}",
            f"{what.en} must be a list (a line each, starting with '- '), found {_kind(node).en}",
        )
        return []

    def many(self, node: Node | None) -> list[Node]:
        """Return the nodes of a list, or the one thing written instead of a list of one."""
        if node is None or node.broken:
            return []
        return node.value if isinstance(node.value, list) else [node]

    def text(self, node: Node | None) -> str:
        """Return a text that is not empty."""
        if node is None or node.broken:
            return ""
        if not isinstance(node.value, str):
            self.note(
                node.place,
                "not-text",
                f"这里应是一段文字，实际是{_kind(node).zh}",
                f"this must be text, found {_kind(node).en}",
            )
            return ""
        if not node.value.strip():
            self.note(
                node.place,
                "empty-value",
                "这里没有填内容，不需要就整行删去",
                "nothing is written here; delete the line if it is not needed",
            )
        return node.value.strip()

    def texts(self, node: Node | None) -> tuple[str, ...]:
        """Return the texts of a list, or the one text written instead."""
        return tuple(text for one in self.many(node) if (text := self.text(one)))

    def provisions(self, node: Node | None) -> tuple[str, ...]:
        """Return the provisions of a list, or the one written instead, each with the place of its own."""
        return tuple(Provision(text, one.place) for one in self.many(node) if (text := self.text(one)))

    def identifier(self, node: Node | None, *, hyphens: bool = False) -> str:
        """Return an id: small letters, digits and ``_``, starting with a letter; with *hyphens* also ``-``."""
        text = self.text(node)
        if text and node is not None:
            self.check_id(text, node.place, hyphens=hyphens)
        return text

    def check_id(self, text: str, place: Place, *, hyphens: bool = False) -> None:
        """Note a mistake if *text* cannot be an id."""
        pattern = _ID_WITH_HYPHENS if hyphens else _ID
        if not pattern.fullmatch(text):
            also = "、连字符" if hyphens else ""
            self.note(
                place,
                "bad-id",
                f"“{shorten(text)}”不能作标识：只能用小写英文字母、数字、下划线{also}，并以字母开头",
                f"'{shorten(text)}' cannot be an id: small letters, digits, '_'{' and -' if hyphens else ''}, a letter first",
            )

    def date(self, node: Node | None) -> date | None:
        """Return a day written as ``2026-05-18``."""
        text = self.text(node)
        if not text or node is None:
            return None
        if len(text) == 10 and text[4] == text[7] == "-":
            try:
                return date.fromisoformat(text)
            except ValueError:
                pass
        right = _meant(text)
        hint_zh, hint_en = (
            (f"请写成 {right}", f"write {right}")
            if right
            else ("应写成 2026-05-18 这样", "write it like 2026-05-18")
        )
        self.note(
            node.place,
            "bad-date",
            f"“{shorten(text)}”不是有效的日期，{hint_zh}",
            f"'{shorten(text)}' is no date; {hint_en}",
        )
        return None

    def flag(self, node: Node | None) -> bool:
        """Return whether ``yes`` is written; the other word is ``no``."""
        return self.word(node, ("yes", "no")) == "yes"

    def word(self, node: Node | None, options: Sequence[str]) -> str:
        """Return one of *options*, or nothing."""
        text = self.text(node)
        if not text or text in options or node is None:
            return text
        near = nearest(text, options)
        zh, en = (f"是不是“{near}”？", f"did you mean '{near}'? ") if near else ("", "")
        self.note(
            node.place,
            "bad-word",
            f"这里不能写“{shorten(text)}”，{zh}可以写：{'、'.join(options)}",
            f"'{shorten(text)}' cannot stand here; {en}allowed: {', '.join(options)}",
        )
        return ""

    def number(self, node: Node | None) -> int | None:
        """Return a whole number."""
        text = self.text(node)
        if not text or node is None:
            return None
        if _NUMBER.fullmatch(text):
            return int(text)
        self.note(
            node.place, "bad-number", f"“{shorten(text)}”不是整数", f"'{shorten(text)}' is not a whole number"
        )
        return None


def nearest(word: str, options: Collection[str]) -> str:
    """Return the one of *options* most like *word*, or nothing where none is like it."""
    return next(iter(get_close_matches(word, options, n=1)), "")


def _kind(node: Node) -> Phrase:
    if isinstance(node.value, dict):
        return Phrase("“键: 值”", "a map")
    if isinstance(node.value, list):
        return Phrase("一个列表", "a list")
    shown = shorten(node.value)
    return Phrase(f"文字“{shown}”", f"the text '{shown}'") if shown else Phrase("空的", "nothing")


def _meant(text: str) -> str:
    """Return the right form of a day written in another common way, or nothing."""
    match = _LOOSE_DATE.fullmatch(text)
    if match is None or (text.isdecimal() and len(text) != 8):
        return ""
    try:
        return date(*(int(part) for part in match.groups())).isoformat()
    except ValueError:
        return ""
