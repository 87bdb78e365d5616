"""What a witness noted: of each log the last checkpoint it signed, and the notes that contradicted one.

An SQLite file of its own, because checking and noting must be one act, also between two processes, and must be on
the disk before anybody is answered. The only module of the witness that knows ``sqlite3``.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from attrs import frozen

from pdca.errors import StoreError
from pdca.note import Checkpoint
from pdca.phrase import Phrase

MAX_EVIDENCE: Final = 100
"""Contradictions that are kept of one log; the first are the ones that count."""

_WAIT: Final = 10
_TABLES: Final = (
    "CREATE TABLE IF NOT EXISTS noted (origin TEXT PRIMARY KEY, size INTEGER NOT NULL, root BLOB NOT NULL, note TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS evidence (id INTEGER PRIMARY KEY, origin TEXT NOT NULL, ours TEXT NOT NULL, theirs TEXT NOT NULL, UNIQUE (origin, theirs))",
)


@frozen(kw_only=True)
class Noted:
    """The last checkpoint of a log that the witness signed, and its note word by word."""

    checkpoint: Checkpoint
    note: str


class State:
    """The file at *path*, made when it is not there. Every method raises `StoreError` when the disk fails."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with self._open() as connection:
            for table in _TABLES:
                connection.execute(table)

    def noted(self, origin: str) -> Noted | None:
        """Return what was noted last of the log *origin*."""
        with self._open() as connection:
            return _noted(connection, origin)

    def advance(self, origin: str, judge: Callable[[Noted | None], Noted]) -> None:
        """Note what *judge* makes of the last note of *origin*, alone with it; nothing is noted where it raises.

        When this returns, the disk has it.
        """
        with self._open() as connection:
            new = judge(_noted(connection, origin))
            row = (origin, new.checkpoint.size, new.checkpoint.root, new.note)
            connection.execute("INSERT OR REPLACE INTO noted VALUES (?, ?, ?, ?)", row)

    def keep(self, origin: str, ours: str, theirs: str) -> None:
        """Keep two notes that cannot both be true, as evidence."""
        with self._open() as connection:
            (count,) = connection.execute(
                "SELECT COUNT(*) FROM evidence WHERE origin = ?", (origin,)
            ).fetchone()
            if count < MAX_EVIDENCE:
                row = (origin, ours, theirs)
                connection.execute(
                    "INSERT OR IGNORE INTO evidence (origin, ours, theirs) VALUES (?, ?, ?)", row
                )

    def evidence(self, origin: str) -> tuple[tuple[str, str], ...]:
        """Return the pairs of notes that were kept of *origin*, the oldest first."""
        with self._open() as connection:
            rows = connection.execute(
                "SELECT ours, theirs FROM evidence WHERE origin = ? ORDER BY id", (origin,)
            )
            return tuple(rows.fetchall())

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """Yield a connection inside a transaction that nobody else writes beside."""
        try:
            with closing(sqlite3.connect(self._path, timeout=_WAIT, isolation_level=None)) as connection:
                connection.execute("PRAGMA synchronous = EXTRA")
                connection.execute("BEGIN IMMEDIATE")
                try:
                    yield connection
                except BaseException:
                    connection.execute("ROLLBACK")
                    raise
                connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise StoreError(
                Phrase(
                    f"见证的状态文件读写失败：{error}", f"cannot read or write the witness's state: {error}"
                ),
                retry=isinstance(error, sqlite3.OperationalError),
            ) from error


def _noted(connection: sqlite3.Connection, origin: str) -> Noted | None:
    row = connection.execute("SELECT size, root, note FROM noted WHERE origin = ?", (origin,)).fetchone()
    if row is None:
        return None
    return Noted(checkpoint=Checkpoint(origin=origin, size=row[0], root=row[1]), note=row[2])
