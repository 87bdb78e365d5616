"""A shelf: a folder of one's own where what was worked out is kept between two questions, and thrown away at any doubt.

Every file is vouched for by its digest in one index, which is replaced last. A file that is damaged, half written or of
another hand is as good as none: what it held is worked out anew.
"""

import gc
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from threading import get_ident
from typing import Any, Final

from attrs import define, field

INDEX: Final = "index.json"
FORMAT: Final = 1
"""Raised whenever the same files would mean something else."""


@contextmanager
def uncollected() -> Iterator[None]:
    """Let nobody look for garbage while a hundred thousand small things are made that all stay: it takes ten times as long."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


@define(eq=False)
class Shelf:
    """The files in *folder*, by name. *stamp* names what they hold for: the code, the texts, the log."""

    folder: Path
    stamp: str
    _digests: dict[str, str] = field(factory=dict, init=False)

    def mark(self) -> Mapping[str, Any] | None:
        """Return what was last said of the files as a whole, or `None` where nothing fits the stamp."""
        try:
            found = json.loads((self.folder / INDEX).read_bytes())
            if found["stamp"] != self.stamp or found["format"] != FORMAT:
                return None
            self._digests = dict(found["files"])
            return dict(found["mark"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def names(self) -> tuple[str, ...]:
        """Return the names of the files."""
        return tuple(self._digests)

    def read(self, name: str) -> Any:
        """Return what the file *name* holds, or `None`."""
        try:
            data = self._path(name).read_bytes()
            with uncollected():
                return json.loads(data) if sha256(data).hexdigest() == self._digests.get(name) else None
        except (OSError, ValueError):
            return None

    def keep(self, files: Mapping[str, Any], mark: Mapping[str, Any], *, drop: Iterable[str] = ()) -> None:
        """Keep *files*, and say *mark* of all; a folder that cannot be written to is no reason to fail."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            for name in drop:
                self._digests.pop(name, None)
            for name, value in files.items():
                data = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
                self._put(self._path(name), data)
                self._digests[name] = sha256(data).hexdigest()
            index = {"format": FORMAT, "stamp": self.stamp, "files": self._digests, "mark": mark}
            self._put(self.folder / INDEX, json.dumps(index, ensure_ascii=False).encode())
        except OSError:
            return

    def _path(self, name: str) -> Path:
        return self.folder / f"{name.replace('/', '.')}.json"

    def _put(self, path: Path, data: bytes) -> None:
        part = path.with_name(f"{path.name}.{os.getpid()}.{get_ident()}.part")
        part.write_bytes(data)
        part.replace(path)
