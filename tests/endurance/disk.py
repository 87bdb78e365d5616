"""A disk that can lose power: SQLite writes through it, and every write since the last sync may be kept, lost or torn.

SQLite runs for real (apsw, through a file system of ours that passes everything on and notes it). From the notes any
moment of the run can be rebuilt as a power cut would leave it: what was synced is there, of each later write each
sector may be there or not. A sync that is told to fail loses or keeps what waited for it, for good, as Linux does.
"""

import random
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import apsw
from attrs import define, field, frozen

SECTOR = 512
"""What is written as a whole or not at all, in bytes."""


@frozen(kw_only=True)
class Note:
    """One thing that happened: ``write truncate sync broken delete`` of a file, or ``done`` with its number."""

    act: str
    file: str = ""
    at: int = 0
    data: bytes = b""
    sure: bool = False


@define
class Disk:
    """What was done to the files of one folder, and which act is to fail: *fault* is asked before each."""

    notes: list[Note] = field(factory=list)
    fault: Callable[[Note], bool] = lambda _: False

    def take(self, note: Note) -> None:
        """Note an act, or note that it failed and fail it."""
        if not self.fault(note):
            self.notes.append(note)
            return
        if note.act == "sync":
            self.notes.append(Note(act="broken", file=note.file))
            raise apsw.IOError("sync failed")
        raise apsw.FullError("no space left")

    def done(self, number: int) -> None:
        """Note that somebody was told that *number* appends are kept."""
        self.notes.append(Note(act="done", at=number))

    def acknowledged(self, cut: int) -> int:
        """Return how many appends were told to be kept before the cut."""
        return max((each.at for each in self.notes[:cut] if each.act == "done"), default=0)

    def cuts(self) -> list[int]:
        """Return the moments at which a cut makes a difference: before and after each act."""
        return list(range(len(self.notes) + 1))

    def left(self, cut: int, chance: random.Random) -> dict[str, bytes]:
        """Return the files as a power cut before note *cut* may leave them, by name."""
        files: dict[str, _File] = {}
        for note in self.notes[:cut]:
            if note.act == "done":
                continue
            file = files.setdefault(note.file, _File())
            if note.act == "sync" and not file.there and note.file.endswith(("-journal", "-wal")):
                # SQLite syncs the folder with the first sync of a new journal: what was deleted is gone for sure.
                for each in files.values():
                    each.settle()
            file.take(note, chance)
        for file in files.values():
            file.resolve(chance)
        return {name: bytes(file.safe) for name, file in files.items() if file.there}


@define
class _File:
    """One file: what is *safe* on the plates, and the notes that *wait* for a sync."""

    safe: bytearray = field(factory=bytearray)
    there: bool = False
    waiting: list[Note] = field(factory=list)

    def take(self, note: Note, chance: random.Random) -> None:
        if note.act == "sync" or (note.act == "delete" and note.sure):
            self.waiting.append(note)
            for each in self.waiting:
                self._keep(each)
            self.waiting = []
        elif note.act == "broken":
            self.resolve(chance)
        else:
            self.waiting.append(note)

    def settle(self) -> None:
        """Make sure of a deletion that waits."""
        if any(each.act == "delete" for each in self.waiting):
            for each in self.waiting:
                self._keep(each)
            self.waiting = []

    def resolve(self, chance: random.Random) -> None:
        """Let chance decide about each write that waits: all of it, nothing of it, or some of its sectors."""
        for note in self.waiting:
            fate = chance.randrange(3)
            if fate == 0:
                continue
            if fate == 1 or note.act != "write":
                self._keep(note)
                continue
            for part in _sectors(note):
                if chance.randrange(2):
                    self._keep(part)
        self.waiting = []

    def _keep(self, note: Note) -> None:
        self.there = note.act != "delete"
        if note.act == "delete":
            self.safe.clear()
        elif note.act == "truncate":
            del self.safe[note.at :]
            self.safe.extend(bytes(note.at - len(self.safe)))
        elif note.act == "write":
            self.safe.extend(bytes(max(0, note.at + len(note.data) - len(self.safe))))
            self.safe[note.at : note.at + len(note.data)] = note.data


def _sectors(note: Note) -> list[Note]:
    """Return the parts of a write that fall into different sectors."""
    parts, at, data = [], note.at, note.data
    while data:
        size = SECTOR - at % SECTOR
        parts.append(Note(act="write", file=note.file, at=at, data=data[:size]))
        at, data = at + size, data[size:]
    return parts


class FileSystem(apsw.VFS):
    """The file system of the machine, every change noted on *disk*."""

    def __init__(self, name: str, disk: Disk) -> None:
        self.name = name
        self.disk = disk
        super().__init__(name, "")

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:  # noqa: N802 - SQLite's word
        """Open a file whose changes are noted."""
        return _Noted(self.disk, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: FBT001, N802 - SQLite's words
        """Delete a file; *syncdir* says whether that is sure."""
        self.disk.take(Note(act="delete", file=Path(filename).name, sure=syncdir))
        super().xDelete(filename, syncdir)


class _Noted(apsw.VFSFile):
    def __init__(self, disk: Disk, name: Any, flags: list[int]) -> None:
        self._disk = disk
        self._name = Path(name.filename() if isinstance(name, apsw.URIFilename) else name or "temporary").name
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        self._disk.take(Note(act="write", file=self._name, at=offset, data=bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        self._disk.take(Note(act="truncate", file=self._name, at=newsize))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:  # noqa: N802
        self._disk.take(Note(act="sync", file=self._name))
        super().xSync(flags)


def driver(file_system: FileSystem, *, pragmas: Sequence[str] = (), careless: str = "") -> Any:
    """Return what SQLAlchemy takes for the module ``sqlite3``, on *file_system*; *pragmas* are said at opening.

    *careless* takes the place of the level of synchronous that the store asks for.
    """

    def connect(path: str, **_: Any) -> _Connection:
        connection = apsw.Connection(path, vfs=file_system.name)
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}").fetchall()
        return _Connection(connection, careless)

    named = {name: getattr(sqlite3, name) for name in dir(sqlite3) if not name.startswith("_")}
    version = tuple(map(int, apsw.sqlite_lib_version().split(".")))
    return SimpleNamespace(**{**named, "connect": connect, "sqlite_version_info": version})


class _Connection:
    """A connection of apsw in the manner of the standard library."""

    isolation_level = None

    def __init__(self, connection: apsw.Connection, careless: str) -> None:
        self.apsw = connection
        self._careless = careless

    def cursor(self) -> "_Cursor":
        return _Cursor(self.apsw)

    def execute(self, sql: str, values: Sequence[Any] = ()) -> "_Cursor":
        if self._careless and sql.startswith("PRAGMA synchronous ="):
            sql = f"PRAGMA synchronous = {self._careless}"
        return self.cursor().execute(sql, values)

    def create_function(self, *_: Any, **__: Any) -> None:
        """Leave out SQLAlchemy's functions; the store uses none."""

    @property
    def in_transaction(self) -> bool:
        return self.apsw.in_transaction

    def commit(self) -> None:
        if self.in_transaction:
            self.execute("COMMIT")

    def rollback(self) -> None:
        if self.in_transaction:
            self.execute("ROLLBACK")

    def close(self) -> None:
        try:
            self.apsw.close()
        except apsw.Error as error:
            raise sqlite3.OperationalError(str(error)) from error


class _Cursor:
    """A cursor of apsw in the manner of the standard library."""

    description: Any = None

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._rows: list[Any] = []
        self.rowcount = -1

    def execute(self, sql: str, values: Sequence[Any] = ()) -> "_Cursor":
        return self.executemany(sql, [values])

    def executemany(self, sql: str, many: Sequence[Sequence[Any]]) -> "_Cursor":
        before = self._connection.total_changes()
        self._rows, self.description = [], None
        try:
            for values in many:
                cursor = self._connection.cursor()
                cursor.exec_trace = self._described
                self._rows += cursor.execute(sql, tuple(values)).fetchall()
        except apsw.Error as error:
            raise sqlite3.OperationalError(str(error)) from error
        self.rowcount = self._connection.total_changes() - before
        return self

    def _described(self, cursor: apsw.Cursor, _sql: str, _values: Any) -> bool:
        described = cursor.get_description()
        self.description = tuple((name, None, None, None, None, None, None) for name, _ in described) or None
        return True

    def fetchone(self) -> Any:
        return self._rows.pop(0) if self._rows else None

    def fetchall(self) -> list[Any]:
        taken, self._rows = self._rows, []
        return taken

    def close(self) -> None:
        self._rows = []
