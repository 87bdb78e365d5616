"""XML in and out: the same values give the same bytes, and nothing that is read can reach beyond its own file."""

from collections.abc import Iterator, Mapping
from typing import BinaryIO, Final
from xml.parsers import expat

from attrs import define, field

from pdca.errors import PdcaError
from pdca.phrase import Phrase

DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
MAX_BYTES: Final = 16 << 20
"""Longest file that is read whole (16 MiB)."""
MAX_DEPTH: Final = 64
MAX_ELEMENTS: Final = 200_000

_ESCAPES: Final = {
    ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord('"'): "&quot;", ord("\t"): "&#9;", ord("\n"): "&#10;", ord("\r"): "&#13;",
    **dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(55296, 57344), 65534, 65535), "�"),
}  # fmt: skip


class MarkupError(PdcaError):
    """A file that is no XML we read: *line* and *column* say where, both from 1."""

    code = "markup"
    line: int
    column: int


def escaped(text: str) -> str:
    """Return *text* for an attribute or an element; what XML cannot spell is the replacement character."""
    return text.translate(_ESCAPES)


def tag(name: str, attributes: Mapping[str, object], *, empty: bool = True) -> str:
    """Return the tag *name* with those *attributes* that are not empty text, in the order given."""
    said = "".join(f' {key}="{escaped(str(value))}"' for key, value in attributes.items() if value != "")
    return f"<{name}{said}{'/' if empty else ''}>"


@define(eq=False)
class Element:
    """One element that was read: its name without prefix, its namespace, attributes by name, text, and what is inside."""

    name: str
    space: str
    attributes: Mapping[str, str]
    line: int
    column: int
    inside: list["Element"] = field(factory=list)
    text: str = ""

    def all(self, *names: str) -> Iterator["Element"]:
        """Yield the elements directly inside that have one of *names*."""
        return (one for one in self.inside if one.name in names)

    def every(self) -> Iterator["Element"]:
        """Yield this element and all below it, in the order of the file."""
        waiting = [self]
        while waiting:
            one = waiting.pop()
            yield one
            waiting += reversed(one.inside)

    def get(self, name: str) -> str:
        """Return the attribute *name* without the space around it, or nothing."""
        return self.attributes.get(name, "").strip()

    def said(self, *path: str) -> str:
        """Return the text of the first element at *path* below this one, or nothing."""
        found: Element | None = self
        for name in path:
            found = next(found.all(name), None) if found else None
        return found.text.strip() if found else ""


def read(stream: BinaryIO) -> Element:
    """Return the root of the XML in *stream*. Raises `MarkupError`.

    A document type is refused, and with it every entity: nothing is expanded and nothing is fetched.
    """
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise _refused(1, 1, f"文件超过{MAX_BYTES >> 20} MiB", f"the file exceeds {MAX_BYTES >> 20} MiB")
    building = _Building()
    try:
        building.parser.Parse(data, True)  # noqa: FBT003
    except expat.ExpatError as error:
        what = expat.ErrorString(error.code)
        raise _refused(
            error.lineno, error.offset + 1, f"不是完整的 XML（{what}）", f"no well-formed XML ({what})"
        ) from None
    except (LookupError, ValueError):
        raise _refused(1, 1, "编码无法识别，请另存为 UTF-8", "unknown encoding; save it as UTF-8") from None
    return building.done[0]


class _Building:
    """The tree while it is read."""

    def __init__(self) -> None:
        self.done: list[Element] = []
        self._open: list[Element] = []
        self._count = 0
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text

    def _doctype(self, *_: object) -> None:
        zh, en = "不接受文档类型和实体（DOCTYPE）", "document types and entities are refused (DOCTYPE)"
        raise _refused(*self._where(), zh, en)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > MAX_ELEMENTS or len(self._open) >= MAX_DEPTH:
            zh, en = "元素过多或者嵌套过深", "too many elements, or nested too deeply"
            raise _refused(*self._where(), zh, en)
        space, _, local = name.rpartition(" ")
        said = {key.rpartition(" ")[2]: value for key, value in attributes.items() if " " in key}
        said |= {key: value for key, value in attributes.items() if " " not in key}
        made = Element(local, space, said, *self._where())
        (self._open[-1].inside if self._open else self.done).append(made)
        self._open.append(made)

    def _end(self, _: str) -> None:
        self._open.pop()

    def _text(self, text: str) -> None:
        self._open[-1].text += text

    def _where(self) -> tuple[int, int]:
        return self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1


def _refused(line: int, column: int, zh: str, en: str) -> MarkupError:
    phrase = Phrase(f"第{line}行第{column}列：{zh}", f"line {line}, column {column}: {en}")
    return MarkupError(phrase, line=line, column=column)
