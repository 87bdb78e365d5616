"""YAML as this project allows it: nodes of text, lists and maps that know where they stand.

The only importer of `yaml`, and of that only the event parser: nothing is resolved, constructed or expanded, so a
file can neither run code nor grow. Every scalar is text. Duplicate keys, anchors, aliases, merge keys, tags,
directives and further documents are mistakes, and size, depth and number of nodes are capped while reading.
"""

from typing import Any, Final

import yaml

from pdca.facts import shorten
from pdca.procedure import Place
from pdca.reading.encoding import MAX_BYTES, text_of, wide_colon
from pdca.reading.mistakes import Mistake, Mistakes, Severity
from pdca.reading.reader import Node, Reader, at
from pdca.reading.syntax import explain

__all__ = [
    "MAX_BYTES",
    "MAX_DEPTH",
    "MAX_NODES",
    "Mistake",
    "Mistakes",
    "Node",
    "Reader",
    "Severity",
    "parse",
]

MAX_DEPTH: Final = 32
"""Deepest nesting of lists and maps."""
MAX_NODES: Final = 50_000
"""Most values and keys in one file."""

_LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def parse(file: str, data: bytes, mistakes: Mistakes) -> Node | None:
    """Return the tree of the YAML document in *data*, or `None` where there is none to speak of.

    *file* is the path to name in messages. Everything wrong with the text goes to *mistakes*; a tree may be
    returned all the same, so that what is wrong with its contents can be told in the same breath.
    """
    text = text_of(file, data, mistakes)
    if text is None:
        return None
    told = {
        mistake.place.line
        for mistake in mistakes
        if mistake.place.file == file and mistake.code in _ON_A_LINE
    }
    builder = _Builder(file, mistakes)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            if not builder.take(event):
                return builder.root
    except yaml.YAMLError as error:
        explain(file, text, error, told, mistakes)
        return None
    if builder.root is None:
        mistakes.add(Place(file=file, line=1, column=1), "empty", "文件是空的", "the file is empty")
    return builder.root


_ON_A_LINE: Final = frozenset({"tab", "wide-space", "wide-colon", "control", "encoding"})
"""Mistakes that would make the parser stumble over the same line once more."""


class _Open:
    """A list or map that is being read; *key* waits for its value, *skip* when that value is not kept."""

    __slots__ = ("key", "node", "skip")

    def __init__(self, node: Node) -> None:
        self.node = node
        self.key: str | None = None
        self.skip = False


class _Builder:
    """Nodes from parser events, on a stack of its own: no recursion, no expansion, no more than the caps allow."""

    def __init__(self, file: str, mistakes: Mistakes) -> None:
        self.file = file
        self.mistakes = mistakes
        self.root: Node | None = None
        self._stack: list[_Open] = []
        self._count = 0

    def take(self, event: Any) -> bool:
        """Take one event; say whether to go on."""
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._plain(event)
            self._place_scalar(event)
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            self._plain(event)
            return self._open(event, mapping=kind is yaml.MappingStartEvent) and self._counted(event)
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            self._stack.pop()
            return True
        elif kind is yaml.AliasEvent:
            self._alias(event)
        elif kind is yaml.DocumentStartEvent:
            return self._document(event)
        return self._counted(event)

    def _counted(self, event: Any) -> bool:
        self._count += 1
        if self._count <= MAX_NODES:
            return True
        self._note(
            event,
            "nodes",
            f"文件里的键和值超过{MAX_NODES}个，请拆成几个文件",
            f"the file has more than {MAX_NODES} keys and values; split it",
        )
        self.root = None
        return False

    def _note(self, event: Any, code: str, zh: str, en: str) -> None:
        mark = event.start_mark
        self.mistakes.add(Place(file=self.file, line=mark.line + 1, column=mark.column + 1), code, zh, en)

    def _document(self, event: Any) -> bool:
        if event.version or event.tags:
            self._note(
                event,
                "directive",
                "不要写 % 开头的指令行，请删去",
                "leave out directives, the lines that start with %",
            )
        if self.root is None:
            return True
        self._note(
            event,
            "second-document",
            "一个文件只能有一份文档，请删去“---”或者分成两个文件",
            "a file holds one document; delete the '---' or make two files",
        )
        return False

    def _plain(self, event: Any) -> None:
        if event.anchor is not None:
            self._note(
                event,
                "anchor",
                f"不要用锚点“&{shorten(event.anchor)}”，请把内容照写一遍",
                f"no anchors: write out what '&{shorten(event.anchor)}' stands for where it is needed",
            )
        if event.tag is not None:
            self._note(
                event,
                "tag",
                f"不要写标签“{shorten(event.tag)}”，所有的值都是文本",
                f"no tags such as '{shorten(event.tag)}': every value is text",
            )

    def _alias(self, event: Any) -> None:
        name = shorten(event.anchor)
        self._note(
            event,
            "alias",
            f"不要用引用“*{name}”，请把内容照写一遍；如果是普通文字，请加引号",
            f"no aliases such as '*{name}': write it out, or quote it if it is plain text",
        )
        self._value(self._node(event, ""), broken=True)

    def _node(self, event: Any, value: str | list[Node] | dict[str, Node]) -> Node:
        mark = event.start_mark
        keys: dict[str, int] | None = {} if isinstance(value, dict) else None
        return Node(self.file, at(mark.line + 1, mark.column + 1), value, keys)

    def _open(self, event: Any, *, mapping: bool) -> bool:
        if len(self._stack) >= MAX_DEPTH:
            self._note(
                event,
                "depth",
                f"嵌套超过{MAX_DEPTH}层，请写得平一些",
                f"nested more than {MAX_DEPTH} deep; flatten it",
            )
            self.root = None
            return False
        node = self._node(event, {} if mapping else [])
        top = self._stack[-1] if self._stack else None
        if top is not None and type(top.node.value) is dict and top.key is None:
            self._note(
                event,
                "key",
                "键只能是一个词，不能是列表或者映射",
                "a key is a single word, not a list or map",
            )
            top.key, top.skip = "", True
        else:
            self._value(node)
        self._stack.append(_Open(node))
        return True

    def _place_scalar(self, event: Any) -> None:
        top = self._stack[-1] if self._stack else None
        if top is not None and type(top.node.value) is dict and top.key is None:
            self._key(event, top, top.node.value)
        else:
            self._value(self._node(event, event.value))

    def _key(self, event: Any, top: _Open, found: dict[str, Node]) -> None:
        key = top.key = event.value
        mark = event.start_mark
        if key in found:
            top.skip = True
            first = top.node.key_place(key)
            self._note(
                event,
                "duplicate-key",
                f"“{shorten(key)}”写了两次，第一次在第{first.line}行第{first.column}列，请删去一处",
                f"'{shorten(key)}' is written twice, first in line {first.line}, column {first.column}; delete one",
            )
            return
        if key == "<<":
            self._note(
                event,
                "merge",
                "不要用合并键“<<”，请把内容照写一遍",
                "no merge key '<<': write out what it stands for",
            )
            top.skip = True
        elif "：" in key:
            wide_colon(
                Place(file=self.file, line=mark.line + 1, column=mark.column + 1 + key.index("：")),
                self.mistakes,
            )
            top.skip = True
        top.node.keys[key] = at(mark.line + 1, mark.column + 1)

    def _value(self, node: Node, *, broken: bool = False) -> None:
        node.broken = broken
        if not self._stack:
            self.root = node
            return
        top = self._stack[-1]
        if type(top.node.value) is list:
            top.node.value.append(node)
        elif type(top.node.value) is dict and top.key is not None:
            if not top.skip:
                top.node.value[top.key] = node
            top.key, top.skip = None, False
