"""What can go wrong, named for what the reader can do next.

Every error carries its message in both languages (`PdcaError.phrase`), a short stable ``code`` for programs,
and its facts as attributes, so that nobody parses a message. Raising is all this module knows: who prints
decides.
"""

import errno
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Final

from pdca.phrase import Phrase


class PdcaError(Exception):
    """Something was refused or found wrong; *facts* become attributes of the error."""

    code: str = "error"

    def __init__(self, phrase: Phrase, **facts: Any) -> None:
        super().__init__(phrase.zh)
        self.phrase = phrase
        self.facts = facts
        self.__dict__.update(facts)


class Flaw(StrEnum):
    """In which respect a trail is not what it claims to be."""

    POSITION = "position"
    COLUMNS = "columns"
    LEAF = "leaf"
    CANONICAL = "canonical"
    FORM = "form"
    VERSION = "version"
    LOG = "log"
    CHAIN = "chain"
    TIME = "time"
    TREE = "tree"
    HEAD = "head"
    TEXT = "text"
    TRUNCATED = "truncated"
    STORE = "store"
    SIGNATURE = "signature"
    FORK = "fork"
    BEHIND = "behind"
    FROZEN = "frozen"


class UnwritableError(PdcaError):
    """A value cannot be put into the trail; change the value. *path* says where in it the trouble is."""

    code = "unwritable"
    path: str = ""


class TrailError(PdcaError):
    """The trail is broken: stop and investigate. *pos* is the first position that cannot be believed.

    *pos* is ``None`` where the trouble has no position, *line* the line of an exported file (from 1), else 0.
    """

    pos: int | None
    line: int = 0

    def __init__(self, phrase: Phrase, *, code: Flaw, pos: int | None = None, **facts: Any) -> None:
        super().__init__(phrase, **facts)
        self.code = code
        self.pos = pos

    def placed(self, pos: int | None) -> "TrailError":
        """Return the same error at position *pos*."""
        return TrailError(self.phrase, code=Flaw(self.code), pos=pos, **self.facts)

    def in_line(self, line: int) -> "TrailError":
        """Return the same error with the number of the exported file's line in it."""
        phrase = Phrase(f"第{line}行：{self.phrase.zh}", f"line {line}: {self.phrase.en}")
        return TrailError(phrase, code=Flaw(self.code), pos=self.pos, **{**self.facts, "line": line})


class ConflictError(PdcaError):
    """Somebody else acted on the case first; read it again. *current* is the case's next sequence number."""

    code = "conflict"
    case: str
    current: int


class RepeatedKeyError(PdcaError):
    """An idempotency key was used before with other content; use a new key. *idem* is the key."""

    code = "repeated-key"
    idem: str


class StoreError(PdcaError):
    """The storage failed and nothing was written; *retry* says whether trying again may help."""

    code = "store"
    retry: bool = False


class ClockError(PdcaError):
    """The clock is far ahead of the last record; set it right, or confirm the leap. *recorded* is the last time."""

    code = "clock"
    recorded: str = ""


class FrozenError(PdcaError):
    """The log was ended for good; write to its successor. *log* is its name, *successor* the other's, if it is known."""

    code = "frozen"
    log: str
    successor: str = ""


class NoteError(PdcaError):
    """A signed note, a key or an anchor cannot be read or is not to be trusted; nothing follows from it."""

    code = "note"


class UnavailableError(PdcaError):
    """A library that this needs is not installed; *extra* names what to install it with."""

    code = "unavailable"
    extra: str = ""


class UnknownCaseError(PdcaError):
    """The trail knows no such case; check the number. *case* is what was asked for."""

    code = "unknown-case"
    case: str


class TextError(PdcaError):
    """Files of procedures or law cannot be used; correct them. *mistakes* lists all, in reading order."""

    code = "text"
    mistakes: tuple[Any, ...]


def system_said(error: Exception) -> Phrase:
    """Return why the operating system refused, in words of both languages; what is unusual, in its own words."""
    own = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return _SAID.get(getattr(error, "errno", None) or 0, Phrase(own, own))


_SAID: Final[Mapping[int, Phrase]] = {
    errno.ENOENT: Phrase("没有这个文件或者文件夹", "no such file or folder"),
    errno.EACCES: Phrase("没有权限", "permission denied"),
    errno.EPERM: Phrase("系统不允许", "not permitted"),
    errno.EISDIR: Phrase("这是文件夹，不是文件", "this is a folder, not a file"),
    errno.ENOTDIR: Phrase("路径中有一段不是文件夹", "a part of the path is not a folder"),
    errno.ENOSPC: Phrase("磁盘已满", "the disk is full"),
    errno.EROFS: Phrase("磁盘是只读的", "the disk is read-only"),
    errno.EEXIST: Phrase("已经有同名的文件或者文件夹", "a file or folder of that name is there already"),
    errno.ENAMETOOLONG: Phrase("文件名太长", "the name is too long"),
    errno.ECONNREFUSED: Phrase("对方拒绝连接", "the other side refuses the connection"),
}
