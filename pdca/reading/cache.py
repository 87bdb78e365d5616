"""Parsed trees kept as JSON by the digest of the file they came from, and the contents of packs without a mistake.

A kept tree saves the parsing: only files without a mistake in their text are kept. Kept contents let things be made when
they are first used; each is checked then. What is damaged, foreign or of another format is ignored and read anew.
"""

import hashlib
import json
import os
from pathlib import Path
from threading import get_ident
from typing import Any, Final

from attrs import frozen

from pdca.reading.contents import CONTENTS, Contents, code
from pdca.reading.reader import Node

FORMAT: Final = 1
"""Raised whenever the same file would give another tree."""

_DEPTH_ERRORS: Final = (ValueError, TypeError, KeyError, IndexError, RecursionError)


@frozen
class TreeCache:
    """A *folder* of trees; it is made when the first tree is kept."""

    folder: Path

    def tree(self, file: str, digest: str) -> Node | None:
        """Return the tree of the file with this *digest*, with *file* as its name in places; `None` if it is not kept."""
        try:
            return _unpacked(file, self._sealed(self._path(digest)))
        except (OSError, *_DEPTH_ERRORS):
            return None

    def keep(self, digest: str, node: Node) -> None:
        """Keep *node*; a folder that cannot be written to is no reason to fail."""
        self._seal(self._path(digest), _packed(node))

    def contents(self, digest: str) -> Contents | None:
        """Return the contents of the pack with this *digest*, if the code as it is now once read it without a mistake."""
        try:
            return Contents.of_plain(self._sealed(self._contents_path(digest))) if code() else None
        except (OSError, *_DEPTH_ERRORS):
            return None

    def keep_contents(self, digest: str, contents: Contents) -> None:
        """Keep the *contents* of the pack with this *digest*, which is without a mistake."""
        if code():
            self._seal(self._contents_path(digest), contents.plain())

    def _sealed(self, path: Path) -> Any:
        seal, _, body = path.read_bytes().partition(b"\n")
        if seal.decode() != hashlib.sha256(body).hexdigest():
            raise ValueError(path)
        return json.loads(body)

    def _seal(self, path: Path, plain: Any) -> None:
        body = json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode()
        seal = hashlib.sha256(body).hexdigest().encode()
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            own = path.with_suffix(f".{os.getpid()}-{get_ident()}")
            own.write_bytes(seal + b"\n" + body)
            own.replace(path)
        except OSError:
            return

    def _path(self, digest: str) -> Path:
        return self.folder / f"{digest}.{FORMAT}.json"

    def _contents_path(self, digest: str) -> Path:
        key = hashlib.sha256(f"{digest} {code()}".encode()).hexdigest()
        return self.folder / f"{key}.{CONTENTS}.json"


def _packed(node: Node) -> list[Any]:
    """Return *node* as ``[at, text]``, ``[at, [nodes]]`` or ``[at, [key, at, node, ...], 0]``."""
    value = node.value
    if isinstance(value, str):
        return [node.at, value]
    if isinstance(value, list):
        return [node.at, [_packed(one) for one in value]]
    flat: list[Any] = []
    for key, one in value.items():
        flat += (key, node.keys[key], _packed(one))
    return [node.at, flat, 0]


class _Kept(Node):
    """A kept list or map whose inside becomes nodes when somebody looks: most of a library is never looked at."""

    __slots__ = ("_packed",)

    def __init__(self, file: str, packed: list[Any]) -> None:
        self.file = file
        self.at = packed[0]
        self.broken = False
        self._packed = packed

    def __getattr__(self, name: str) -> Any:
        """Unpack ``value`` or ``keys`` the first time it is asked for; from then on it is there."""
        if name == "value":
            self.value = self._values()
            return self.value
        if name == "keys":
            inside = self._packed[1]
            self.keys = dict(zip(inside[::3], inside[1::3], strict=True)) if len(self._packed) > 2 else {}
            return self.keys
        raise AttributeError(name)

    def _values(self) -> list[Node] | dict[str, Node]:
        file, inside = self.file, self._packed[1]
        if len(self._packed) == 2:
            return [_unpacked(file, one) for one in inside]
        return {
            key: Node(file, one[0], one[1]) if type(one[1]) is str else _Kept(file, one)
            for key, one in zip(inside[::3], inside[2::3], strict=True)
        }


def _unpacked(file: str, packed: list[Any]) -> Node:
    return Node(file, packed[0], packed[1]) if type(packed[1]) is str else _Kept(file, packed)
