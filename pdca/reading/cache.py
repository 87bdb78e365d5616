"""Parsed trees kept as JSON by the digest of the file they came from.

A kept tree saves the parsing, never the checking: only files without a mistake in their text are kept, everything
above the text is read anew each time. What is damaged, foreign or of another format is ignored and parsed again.
"""

import hashlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any, Final

from attrs import frozen

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
            seal, _, body = self._path(digest).read_bytes().partition(b"\n")
            if seal.decode() != hashlib.sha256(body).hexdigest():
                return None
            return _unpacked(file, json.loads(body))
        except (OSError, *_DEPTH_ERRORS):
            return None

    def keep(self, digest: str, node: Node) -> None:
        """Keep *node*; a folder that cannot be written to is no reason to fail."""
        body = json.dumps(_packed(node), ensure_ascii=False, separators=(",", ":")).encode()
        seal = hashlib.sha256(body).hexdigest().encode()
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self.folder)
            with os.fdopen(handle, "wb") as out:
                out.write(seal + b"\n" + body)
            Path(name).replace(self._path(digest))
        except OSError:
            return

    def _path(self, digest: str) -> Path:
        return self.folder / f"{digest}.{FORMAT}.json"


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


def _unpacked(file: str, packed: list[Any]) -> Node:
    value = packed[1]
    if type(value) is str:
        return Node(file, packed[0], value)
    if len(packed) == 2:
        return Node(file, packed[0], [_unpacked(file, one) for one in value])
    named = value[::3]
    found = {key: _unpacked(file, one) for key, one in zip(named, value[2::3], strict=True)}
    return Node(file, packed[0], found, dict(zip(named, value[1::3], strict=True)))
