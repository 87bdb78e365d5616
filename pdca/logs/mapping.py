"""What the columns of a table mean: a small file beside the table, ``ledger.xlsx.mapping.yaml``, that people can read and edit.

A mapping is proposed (`pdca.logs.proposal`), looked over by a person, and kept. It never changes a value; it only says
which column is the case, which the day, which a step.
"""

import json
from collections.abc import Iterable
from collections.abc import Mapping as Map
from enum import Enum
from pathlib import Path
from typing import Any, Final

from attrs import evolve, field, frozen

from pdca.errors import system_said
from pdca.logs.event import LogError, Place
from pdca.phrase import Phrase
from pdca.reading.encoding import MAX_BYTES
from pdca.reading.mistakes import Mistakes
from pdca.reading.reader import Node
from pdca.reading.text import parse

ENDING: Final = ".mapping.yaml"
"""What the name of a table's mapping adds to that of the table."""
SURE: Final = 80
"""Confidence, in percent, from which nobody need be asked."""


class Meaning(Enum):
    """What a column is. ``event`` is a column of a wide table whose cells say when one step happened."""

    CASE = "case"
    ACTIVITY = "activity"
    WHEN = "when"
    RECORDED = "recorded"
    ACTOR = "actor"
    ROLE = "role"
    SEQUENCE = "sequence"
    EVENT = "event"
    FACT = "fact"
    PAPER = "paper"
    NONE = "none"


class Shape(Enum):
    """Whether a row is one event (long) or a whole case with a column for each step (wide)."""

    LONG = "long"
    WIDE = "wide"


@frozen(kw_only=True)
class Field:
    """One column: its *heading* in full, what it *means*, and the *name* of the step, fact or paper.

    *of* is the activity whose event the value belongs to, in a wide table. *confidence* is 0 to 100; *why* says what
    it rests on.
    """

    heading: str
    means: Meaning
    name: str = ""
    of: str = ""
    unit: str = ""
    confidence: int = 100
    why: Phrase = field(factory=lambda: Phrase("", ""), eq=False)


@frozen(kw_only=True)
class Mapping:
    """The meaning of one layout. *header* are the first and last row of headings; 0 looks for them.

    *year* is the year of dates without one, *epoch* 1900 or 1904 for serial dates (0: what the file says). *encoding*,
    *delimiter* and *classifier* overrule what is found.
    """

    shape: Shape = Shape.LONG
    fields: tuple[Field, ...] = ()
    procedure: str = ""
    sheet: str = ""
    header: tuple[int, int] = (0, 0)
    year: int = 0
    epoch: int = 0
    encoding: str = ""
    delimiter: str = ""
    classifier: str = ""

    def of(self, heading: str) -> Field | None:
        """Return the field of the column *heading*."""
        return next((each for each in self.fields if each.heading == heading), None)

    def all(self, means: Meaning) -> tuple[Field, ...]:
        """Return the fields that mean *means*, in the order of the columns."""
        return tuple(each for each in self.fields if each.means is means)

    @property
    def doubtful(self) -> tuple[Field, ...]:
        """Return the fields that a person should look at."""
        return tuple(each for each in self.fields if each.confidence < SURE)

    @property
    def complete(self) -> bool:
        """Return whether events can be made with it: a case, and an activity or columns that are steps."""
        return bool(self.all(Meaning.CASE) and (self.all(Meaning.ACTIVITY) or self.all(Meaning.EVENT)))

    def amended(self, changed: Field) -> "Mapping":
        """Return the mapping with the field of the same heading replaced by *changed*."""
        fields = tuple(changed if each.heading == changed.heading else each for each in self.fields)
        return evolve(self, fields=fields)


def beside(path: Path) -> Path:
    """Return where the mapping of the table at *path* is kept."""
    return path.with_name(path.name + ENDING)


def dump(mapping: Mapping) -> str:
    """Return the YAML of *mapping*; `load` reads it back as the same."""
    lines = ["# 各列的含义；改好后保存即可。What the columns mean; edit and save.", "mapping: 1"]
    lines += [f"{key}: {_quoted(told)}" for key, told in _head(mapping) if told]
    lines += ["columns:"] if mapping.fields else ["columns: []"]
    for each in mapping.fields:
        lines.append(f"  - column: {_quoted(each.heading)}")
        pairs = (("means", each.means.value), ("name", each.name), ("of", each.of), ("unit", each.unit))
        lines += [f"    {key}: {_quoted(told)}" for key, told in pairs if told]
        lines += [f"    confidence: {each.confidence}"] if each.confidence != 100 else []
    return "\n".join(lines) + "\n"


def _head(mapping: Mapping) -> Iterable[tuple[str, str]]:
    yield "shape", mapping.shape.value
    for key in ("procedure", "sheet", "encoding", "delimiter", "classifier"):
        yield key, getattr(mapping, key)
    for key in ("year", "epoch"):
        yield key, str(getattr(mapping, key) or "")
    yield "header", "-".join(map(str, mapping.header)) if any(mapping.header) else ""


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\x7f").replace("\x85", "\\x85")


def save(mapping: Mapping, path: Path) -> None:
    """Write *mapping* to the file at *path*."""
    path.write_text(dump(mapping), "utf-8")


def load(path: Path) -> Mapping:
    """Return the mapping in the file at *path*. Raises `LogError` for what is no mapping, with the first mistake."""
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        said = system_said(error)
        raise _wrong(
            Place(file=path.name), f"读不了映射文件（{said.zh}）", f"the mapping cannot be read ({said.en})"
        ) from error
    return read_mapping(path.name, data)


def read_mapping(name: str, data: bytes) -> Mapping:
    """Return the mapping that *data* says; *name* is the file for messages. Raises `LogError` as `load` does."""
    mistakes = Mistakes()
    root = parse(name, data, mistakes)
    first = next(iter(mistakes.errors()), None)
    if first is not None:
        place = Place(file=name, row=first.place.line, column=first.place.column)
        raise _wrong(place, first.phrase.zh, first.phrase.en)
    reader = _Reader(name)
    told = reader.map(root, _KEYS)
    if reader.text(told, "mapping") != "1":
        raise reader.wrong(
            root, "这不是列映射文件（缺少 mapping: 1）", "this is no mapping (it lacks mapping: 1)"
        )
    columns = told.get("columns")
    listed = columns.value if columns is not None and isinstance(columns.value, list) else []
    fields = tuple(reader.field(node) for node in listed)
    if len({each.heading for each in fields}) < len(fields):
        raise reader.wrong(columns, "同一列写了两次", "a column is named twice")
    return Mapping(
        fields=fields, shape=reader.word(told, "shape", Shape, Shape.LONG), header=reader.header(told),
        year=reader.number(told, "year", 0), epoch=reader.number(told, "epoch", 0),
        **{key: reader.text(told, key) for key in ("procedure", "sheet", "encoding", "delimiter", "classifier")},
    )  # fmt: skip


_KEYS: Final = ("mapping", "shape", "procedure", "sheet", "header", "year", "epoch", "encoding", "delimiter",
                "classifier", "columns")  # fmt: skip
_FIELD: Final = ("column", "means", "name", "of", "unit", "confidence")


def _wrong(place: Place, zh: str, en: str) -> LogError:
    remedy = Phrase(
        "请改正，或者删去这个文件后重新生成", "correct it, or delete the file and have it proposed again"
    )
    return LogError(Phrase(zh, en), place=place, kind="mapping", remedy=remedy)


@frozen
class _Reader:
    """Typed access to the nodes of a mapping; the first mistake ends it."""

    name: str

    def wrong(self, node: Node | None, zh: str, en: str) -> LogError:
        at = node.place if node is not None else None
        place = Place(file=self.name, row=at.line if at else 0, column=at.column if at else 0)
        return _wrong(place, zh, en)

    def map(self, node: Node | None, keys: Iterable[str]) -> Map[str, Node]:
        if node is None or not isinstance(node.value, dict):
            raise self.wrong(node, "这里应当是“键: 值”", "keys and values are expected here")
        for key in node.value:
            if key not in keys:
                raise self.wrong(node.value[key], f"不认识“{key[:40]}”", f"'{key[:40]}' is not known here")
        return node.value

    def text(self, told: Map[str, Node], key: str) -> str:
        node = told.get(key)
        if node is not None and not isinstance(node.value, str):
            raise self.wrong(node, f"“{key}”应当是一个词", f"'{key}' must be a word")
        return str(node.value) if node is not None else ""

    def number(self, told: Map[str, Node], key: str, default: int) -> int:
        text = self.text(told, key)
        if not text:
            return default
        if not (text.isascii() and text.isdigit() and len(text) <= 7):
            raise self.wrong(told[key], f"“{key}”应当是数字", f"'{key}' must be a number")
        return int(text)

    def word(self, told: Map[str, Node], key: str, kind: Any, default: Any) -> Any:
        text = self.text(told, key)
        if not text:
            return default
        try:
            return kind(text)
        except ValueError:
            words = ", ".join(each.value for each in kind)
            raise self.wrong(
                told[key], f"“{key}”只能是：{words}", f"'{key}' must be one of: {words}"
            ) from None

    def header(self, told: Map[str, Node]) -> tuple[int, int]:
        first, _, last = self.text(told, "header").partition("-")
        if not first:
            return 0, 0
        if not all(part.isascii() and part.isdigit() and len(part) <= 7 for part in (first, last or first)):
            raise self.wrong(told["header"], "“header”应当像“2”或者“2-3”", "'header' must be like 2 or 2-3")
        return int(first), int(last or first)

    def field(self, node: Node) -> Field:
        told = self.map(node, _FIELD)
        if not self.text(told, "column"):
            raise self.wrong(node, "缺少列名（column）", "the heading (column) is missing")
        return Field(
            heading=self.text(told, "column"), means=self.word(told, "means", Meaning, Meaning.NONE),
            name=self.text(told, "name"), of=self.text(told, "of"), unit=self.text(told, "unit"),
            confidence=min(100, self.number(told, "confidence", 100)),
        )  # fmt: skip
