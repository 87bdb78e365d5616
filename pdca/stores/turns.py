"""One writer's turn at the tables: what it asks and adds, at a database beside it or at a server far away."""

from collections.abc import Callable, Sequence
from functools import partial
from operator import itemgetter
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from pdca.errors import StoreError
from pdca.phrase import Phrase
from pdca.stores.direct import Direct
from pdca.stores.port import Head, Row
from pdca.stores.tables import Statements

NO_SIZE = "23502"
"""SQLSTATE of a head whose size would be none: it was moved by somebody else (`Statements.move_known_head`)."""


class Turn:
    """One transaction's right to append."""

    def __init__(self, connection: sa.Connection | Direct, say: Statements) -> None:
        self._connection = connection
        self._say = say
        self._size = 0

    def head(self, *, case: str = "", idem: str = "") -> Head:
        """Return the head, locked."""
        return self._held(self._say.locked_head(self._connection))

    def last(self, case: str) -> tuple[int, bytes] | None:
        """Return sequence number and leaf of the last row of *case*, or `None`."""
        return end_of(self._say.last(self._connection, case=case))

    def latest(self) -> Row | None:
        """Return the last row of the log, or `None`."""
        found = self._say.latest(self._connection, limit=1)
        return row_of(found[0]) if found else None

    def by_key(self, idem: str) -> Sequence[Row]:
        """Return the rows written under *idem*, by position."""
        return [row_of(found) for found in self._say.by_key(self._connection, idem=idem)]

    def add(self, rows: Sequence[Row], head: Head) -> None:
        """Append *rows* and make *head* the head."""
        if rows and self._say.add.write(self._connection, [_values(row) for row in rows]) != len(rows):
            raise _swallowed()
        if self._say.move_head.write(self._connection, [self._moved(head)]) != 1:
            raise _overtaken()
        self._size = head.size

    def add_text(self, digest: str, content: bytes) -> None:
        """Keep *content* under *digest*."""
        if self._say.add_text.write(self._connection, [{"digest": digest, "content": content}]) != 1:
            raise _swallowed()

    def _held(self, found: Sequence[Any]) -> Head:
        head = head_of(found)
        self._size = head.size
        return head

    def _moved(self, head: Head) -> dict[str, Any]:
        return {
            "new_log": head.log, "new_size": head.size, "new_frontier": head.frontier, "new_root": head.root,
            "new_recorded": head.recorded, "new_note": head.note, "old_size": self._size,
        }  # fmt: skip


_LAST: Final = "SELECT seq, leaf FROM pdca_record WHERE case_id = ? ORDER BY seq DESC LIMIT 1"
_ADD: Final = "INSERT INTO pdca_record (pos, case_id, seq, idem, leaf, body) VALUES (?, ?, ?, nullif(?, ''), ?, ?)"
"""What a driver beside us is told for each record, so that a row is said as it stands."""


class NearTurn(Turn):
    """A right to append in a file beside us: the driver is asked with nothing in between, and its errors are its own."""

    _connection: Direct
    _execute: Callable[..., Any]

    def head(self, *, case: str = "", idem: str = "") -> Head:
        """Return the head, locked."""
        found = self._execute(self._say.locked_head.sql).fetchall()
        rows, head = self._connection.left
        if head is None or found != rows:
            head = head_of(found)
        self._size = head.size
        return head

    def last(self, case: str) -> tuple[int, bytes] | None:
        """Return sequence number and leaf of the last row of *case*, or `None`."""
        return end_of(self._execute(_LAST, (case,)).fetchall())

    def add(self, rows: Sequence[Row], head: Head) -> None:
        """Append *rows* and make *head* the head."""
        if len(rows) == 1:
            kept = self._execute(_ADD, rows[0]).rowcount
        else:
            kept = self._connection.executemany(_ADD, rows).rowcount if rows else 0
        if kept != len(rows):
            raise _swallowed()
        moved = (head.log, head.size, head.frontier, head.root, head.recorded, head.note)
        if self._execute(self._say.move_head.sql, (*moved, self._size)).rowcount != 1:
            raise _overtaken()
        self._size = head.size
        self._connection.left = [moved], head


class FarTurn(Turn):
    """A right to append at a server: what needs no answer in between goes there together, and so does the commit."""

    def __init__(self, connection: Direct, say: Statements) -> None:
        super().__init__(connection, say)
        self._far = connection
        self._ends: dict[str, Sequence[Any]] = {}
        self._keys: dict[str, Sequence[Any]] = {}
        self._latest: Sequence[Any] | None = None
        self._waiting: list[tuple[str, Sequence[Any]]] = []

    def head(self, *, case: str = "", idem: str = "") -> Head:
        """Return the head, locked."""
        # Statements of their own, not one: what is asked after the lock was given sees what it was waiting for.
        self._send()
        asked = [self._say.locked_head.said({}), self._say.latest.said({"limit": 1})]
        if case:
            asked.append(self._say.last.said({"case": case}))
        if idem:
            asked.append(self._say.by_key.said({"idem": idem}))
        found = self._far.ask_together(asked)
        if case:
            self._ends[case] = found[2]
        if idem:
            self._keys[idem] = found[-1]
        self._latest = found[1]
        return self._held(found[0])

    def last(self, case: str) -> tuple[int, bytes] | None:
        """Return sequence number and leaf of the last row of *case*, or `None`."""
        self._send()
        return end_of(self._ends[case]) if case in self._ends else super().last(case)

    def latest(self) -> Row | None:
        """Return the last row of the log, or `None`."""
        self._send()
        if self._latest is None:
            return super().latest()
        return row_of(self._latest[0]) if self._latest else None

    def by_key(self, idem: str) -> Sequence[Row]:
        """Return the rows written under *idem*, by position."""
        self._send()
        return [row_of(found) for found in self._keys[idem]] if idem in self._keys else super().by_key(idem)

    def add(self, rows: Sequence[Row], head: Head) -> None:
        """Append *rows* and make *head* the head."""
        self._send()
        if rows:
            self._waiting.append(self._say.add.listed([_values(row) for row in rows]))
        self._waiting.append(self._say.move_known_head.listed([self._moved(head)]))
        self._ends, self._keys, self._latest = {}, {}, None
        self._size = head.size

    def add_text(self, digest: str, content: bytes) -> None:
        """Keep *content* under *digest*."""
        self._send()
        super().add_text(digest, content)

    def commit(self) -> None:
        """Send what waits and make all of it durable."""
        if not self._waiting:
            self._far.commit()
        self._send(commit=True)

    def _send(self, *, commit: bool = False) -> None:
        waiting, self._waiting = self._waiting, []
        if not waiting:
            return
        try:
            kept = self._far.write_together(waiting, commit=commit)
        except DBAPIError as error:
            if getattr(error.orig, "sqlstate", None) == NO_SIZE:
                raise _overtaken() from error
            raise
        if not kept:
            raise _swallowed()


def _swallowed() -> StoreError:
    return StoreError(
        Phrase(
            "数据库没有写下交给它的全部记录（有外来的规则或触发器？），请用“pdca verify”核对",
            "the database did not write all it was given (a foreign rule or trigger?); run 'pdca verify'",
        )
    )


def _overtaken() -> StoreError:
    return StoreError(Phrase("总账头已被他人移动", "somebody else moved the head"), retry=True)


def head_of(found: Sequence[Any]) -> Head:
    """Return the head that was *found*; `StoreError` where there is none."""
    if not found:
        raise StoreError(Phrase("总账头缺失", "the head is missing"))
    if len(found) > 1:
        raise StoreError(Phrase(f"总账头有{len(found)}个，应当只有一个", f"there are {len(found)} heads instead of one"))
    log, size, frontier, root, recorded, note = found[0]
    if type(size) is not int:
        raise StoreError(Phrase("总账头损坏", "the head is damaged"))
    if not type(frontier) is type(root) is type(note) is bytes:
        frontier, root, note = bytes_of(frontier), bytes_of(root), bytes_of(note)
    return Head(log=str(log), size=size, frontier=frontier, root=root, recorded=str(recorded), note=note)


def rows_of(found: Sequence[Sequence[Any]]) -> list[Row]:
    """Return the rows that were *found*, no idempotency key among them being none."""
    kinds = {*map(type, map(_LEAF, found)), *map(type, map(_BODY, found))}
    return [*map(_ROW, found)] if kinds <= _BYTES else [*map(row_of, found)]


def row_of(found: Sequence[Any]) -> Row:
    """Return the row that was *found*."""
    pos, case, seq, idem, leaf, body = found
    if type(leaf) is not bytes or type(body) is not bytes:
        leaf, body = bytes_of(leaf), bytes_of(body)
    return Row(pos=pos, case=case, seq=seq, idem=idem or "", leaf=leaf, body=body)


def end_of(found: Sequence[Any]) -> tuple[int, bytes] | None:
    """Return sequence number and leaf of the row that was *found*, or `None`."""
    if not found:
        return None
    seq, leaf = found[0]
    return seq, leaf if type(leaf) is bytes else bytes_of(leaf)


_ROW: Callable[[Sequence[Any]], Row] = partial(tuple.__new__, Row)
_LEAF, _BODY = itemgetter(4), itemgetter(5)
_BYTES = frozenset((bytes,))


def _values(row: Row) -> dict[str, Any]:
    return {
        "pos": row.pos,
        "case_id": row.case,
        "seq": row.seq,
        "idem": row.idem or None,
        "leaf": row.leaf,
        "body": row.body,
    }


def bytes_of(value: Any) -> bytes:
    """Return *value* if it is bytes, else none at all."""
    # A column of another type was not written by us; no bytes at all never verify.
    return bytes(value) if isinstance(value, bytes | memoryview) else b""
