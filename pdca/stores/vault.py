"""A vault in a database through SQLAlchemy: SQLite that overwrites what it deletes, or PostgreSQL.

SQLite: ``secure_delete=ON`` (FAST leaves some pages as they were), and a rollback journal that is deleted with its
transaction, because a write-ahead log keeps old pages. PostgreSQL keeps deleted rows until it rewrites the table, so it is made
to (``VACUUM FULL``); in a transaction of the host, whose commit is not ours, the host has to.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from pdca.errors import StoreError
from pdca.phrase import Phrase
from pdca.stores.sql import BUSY_SECONDS, _check_durable, _failing, _start
from pdca.vault import Entry, taken

_TABLES = sa.MetaData()
_VALUES = sa.Table(
    "pdca_vault",
    _TABLES,
    sa.Column("commitment", sa.Text, primary_key=True),
    sa.Column("person", sa.Text, nullable=False, index=True),
    sa.Column("case_id", sa.Text, nullable=False),
    sa.Column("path", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("keeping", sa.Text, nullable=False),
    sa.Column("content", sa.LargeBinary, nullable=False),
    sa.Column("salt", sa.LargeBinary, nullable=False),
    sa.Column("restricted", sa.Integer, nullable=False),
)
_CHANGES = sa.Table(
    "pdca_vault_changes",
    _TABLES,
    sa.Column("id", sa.Integer, sa.CheckConstraint("id = 0"), primary_key=True, autoincrement=False),
    sa.Column("count", sa.BigInteger, nullable=False),
)
_RAW: Any = sa.select(*(sa.literal_column(column.name) for column in _VALUES.c)).select_from(
    _VALUES
)
"""Every column as the driver gives it: what somebody wrote over with another type must not fail to be read."""
_BATCH = 500
"""How many commitments are named in one statement."""


class SqlVault:
    """A vault in one database; `open` it at an address, or work `on` a connection of the host."""

    def __init__(self, engine: sa.Engine | None, connection: sa.Connection | None) -> None:
        self._engine = engine
        self._connection = connection

    @classmethod
    def open(cls, url: str) -> "SqlVault":
        """Return the vault at the SQLAlchemy address *url*, its tables made when they are not there.

        Raises `StoreError` when it cannot be opened, or would not forget what it is told to forget.
        """
        with _failing():
            engine = _engine(url)
            with engine.connect() as connection:
                _prepare(connection)
                connection.commit()
        return cls(engine, None)

    @classmethod
    def on(cls, connection: sa.Connection) -> "SqlVault":
        """Return the vault inside the host's *connection*: the host commits or rolls back values and records together.

        What `empty` forgets is gone with the host's commit; on PostgreSQL the host then vacuums ``pdca_vault``.
        """
        with _failing():
            if connection.dialect.name == "sqlite":
                connection.exec_driver_sql("PRAGMA secure_delete = ON").fetchall()
            _prepare(connection)
        return cls(None, connection)

    def close(self) -> None:
        """Close the vault's own connections; a host closes its connection itself."""
        if self._engine is not None:
            self._engine.dispose()

    def put(self, entries: Sequence[Entry]) -> None:
        """Keep *entries*, all or none; a commitment that is taken is a `StoreError`."""
        if not entries:
            return
        with self._writing() as connection:
            try:
                with connection.begin_nested():
                    connection.execute(sa.insert(_VALUES), [_columns(entry) for entry in entries])
            except IntegrityError as error:
                raise taken(entries[0].commitment) from error

    def find(self, commitments: Collection[str]) -> Mapping[str, Entry]:
        """Return the entries of *commitments* that are here, by commitment."""
        if not commitments:
            return {}
        with self._reading() as connection:
            found = [
                _entry(row)
                for some in _batches(commitments)
                for row in connection.execute(_RAW.where(_VALUES.c.commitment.in_(some)))
            ]
        return {entry.commitment: entry for entry in found}

    def of(self, person: str) -> Sequence[Entry]:
        """Return all that is kept about *person*, by case and path."""
        asked = _RAW.where(_VALUES.c.person == person)
        with self._reading() as connection:
            found = [_entry(row) for row in connection.execute(asked)]
        return sorted(found, key=lambda one: (one.case, one.path, one.commitment))

    def every(self) -> Iterator[Entry]:
        """Yield every entry, by commitment."""
        key = _VALUES.c.commitment
        asked = _RAW.order_by(key).limit(_BATCH)
        rows = self._rows(asked)
        while rows:
            yield from map(_entry, rows)
            rows = self._rows(asked.where(key > rows[-1].commitment))  # as the database has it: bytes come after any text

    def _rows(self, asked: Any) -> Sequence[Any]:
        with self._reading() as connection:
            return connection.execute(asked).fetchall()

    def empty(self, commitments: Collection[str]) -> int:
        """Forget value and salt of *commitments* for good; return how many were here."""
        with self._writing() as connection:
            # Overwritten first: also where a page is kept, it is kept without value and salt.
            count = sum(self._blanked(connection, some) for some in _batches(commitments))
            for some in _batches(commitments):
                connection.execute(sa.delete(_VALUES).where(_VALUES.c.commitment.in_(some)))
            _changed(connection)
        self._rewrite()
        return count

    @staticmethod
    def _blanked(connection: sa.Connection, some: Collection[str]) -> int:
        blank = (
            sa.update(_VALUES).where(_VALUES.c.commitment.in_(some)).values(content=b"", salt=b"", person="")
        )
        return int(connection.execute(blank).rowcount)

    def restrict(self, commitments: Collection[str]) -> int:
        """Hide the values of *commitments* from all reads but an audit; return how many were not hidden before."""
        with self._writing() as connection:
            count = 0
            for some in _batches(commitments):
                fresh = sa.update(_VALUES).where(_VALUES.c.commitment.in_(some), _VALUES.c.restricted == 0)
                count += connection.execute(fresh.values(restricted=1)).rowcount
            _changed(connection)
        return count

    def changes(self) -> int:
        """Return how often something was forgotten or hidden."""
        with self._reading() as connection:
            return int(connection.execute(sa.select(_CHANGES.c.count)).scalar() or 0)

    def condition(self) -> Mapping[str, str]:
        """Return what kind of database this is, and on SQLite whether it overwrites what it deletes."""
        with self._reading() as connection:
            kind = connection.dialect.name
            if kind != "sqlite":
                return {"database": kind}
            said = {
                name: str(connection.exec_driver_sql(f"PRAGMA {name}").scalar())
                for name in ("secure_delete", "journal_mode", "synchronous")
            }
        return {"database": kind, **said}

    def _rewrite(self) -> None:
        """Make PostgreSQL write the table anew: deleted rows stay in its files until then."""
        if self._engine is None or self._engine.dialect.name != "postgresql":
            return
        with _failing(), self._engine.connect() as connection:
            connection.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql(
                "VACUUM FULL pdca_vault"
            )

    @contextmanager
    def _writing(self) -> Iterator[sa.Connection]:
        if self._connection is not None:
            with _failing():
                _start(self._connection)
                yield self._connection
        elif self._engine is not None:
            with _failing(), self._engine.connect() as connection:
                if connection.dialect.name == "sqlite":
                    connection.exec_driver_sql("BEGIN IMMEDIATE")
                yield connection
                connection.commit()

    @contextmanager
    def _reading(self) -> Iterator[sa.Connection]:
        if self._connection is not None:
            with _failing():
                yield self._connection
        elif self._engine is not None:
            with _failing(), self._engine.connect() as connection:
                yield connection


def _engine(url: str) -> sa.Engine:
    # A server may have been started anew since a connection was used last.
    engine = sa.create_engine(url, pool_pre_ping=not url.startswith("sqlite"))
    if engine.dialect.name == "sqlite":
        sa.event.listen(engine, "connect", _set_up_sqlite)
    return engine


def _set_up_sqlite(driver_connection: Any, _record: Any) -> None:
    driver_connection.isolation_level = None  # no transaction but those we begin
    driver_connection.text_factory = _readable
    driver_connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
    if driver_connection.execute("PRAGMA journal_mode").fetchone()[0] not in ("delete", "memory"):
        driver_connection.execute("PRAGMA journal_mode = DELETE")
    driver_connection.execute("PRAGMA synchronous = FULL")
    driver_connection.execute("PRAGMA secure_delete = ON")
    driver_connection.execute("PRAGMA temp_store = MEMORY")


def _readable(data: bytes) -> str:
    return data.decode(errors="replace")


def _prepare(connection: sa.Connection) -> None:
    _check_durable(connection)
    _check_forgetful(connection)
    _TABLES.create_all(connection)
    if connection.execute(sa.select(_CHANGES.c.id)).scalar() is None:
        connection.execute(sa.insert(_CHANGES).values(id=0, count=0))


def _check_forgetful(connection: sa.Connection) -> None:
    """Refuse an SQLite that leaves behind what it deletes."""
    if connection.dialect.name != "sqlite":
        return
    if connection.exec_driver_sql("PRAGMA secure_delete").scalar() != 1:
        raise StoreError(
            Phrase("这个SQLite不会覆盖删除的内容", "this SQLite does not overwrite what it deletes")
        )


def _changed(connection: sa.Connection) -> None:
    connection.execute(sa.update(_CHANGES).values(count=_CHANGES.c.count + 1))


def _batches(commitments: Collection[str]) -> Iterator[list[str]]:
    listed = list(commitments)
    for start in range(0, len(listed), _BATCH):
        yield listed[start : start + _BATCH]


def _columns(entry: Entry) -> dict[str, Any]:
    return {
        "commitment": entry.commitment, "person": entry.person, "case_id": entry.case, "path": entry.path, "kind": entry.kind,
        "keeping": entry.keeping, "content": entry.content, "salt": entry.salt, "restricted": int(entry.restricted),
    }  # fmt: skip


def _entry(row: Any) -> Entry:
    """Return the entry of a row; a column of another type was not written by us, and is genuine of nothing."""
    return Entry(
        commitment=str(row.commitment), person=str(row.person), case=str(row.case_id), path=str(row.path), kind=str(row.kind),
        keeping=str(row.keeping), content=_bytes(row.content), salt=_bytes(row.salt), restricted=row.restricted != 0,
    )  # fmt: skip


def _bytes(value: Any) -> bytes:
    return bytes(value) if isinstance(value, bytes | memoryview) else b""
