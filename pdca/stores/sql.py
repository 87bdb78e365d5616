"""A store in a database through SQLAlchemy: SQLite, PostgreSQL, or the host's own transaction.

Two things decide whether an acknowledged record survives: the database writes before it answers
(``synchronous=FULL``, ``synchronous_commit=on``: checked, not hoped for), and one writer at a time holds the
head. Triggers stop programs that would change or replace rows by accident; against intent only the hashes
help.
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from types import TracebackType
from typing import Any, Final, cast

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from pdca.errors import StoreError
from pdca.phrase import Phrase
from pdca.stores.condition import QUESTIONS
from pdca.stores.copying import copy
from pdca.stores.direct import Writers
from pdca.stores.port import Head, Row, Writing
from pdca.stores.tables import FORM, Statement, Statements, form, prepare, statements
from pdca.stores.turns import FarTurn, NearTurn, Turn, bytes_of, end_of, head_of, row_of, rows_of

BUSY_SECONDS = 10
"""How long a writer waits for its turn on SQLite before the `StoreError` that invites another try."""

BUSY_CODES = ("40001", "40P01", "55P03")
"""SQLSTATE of what may pass at another try: serialization failure, deadlock, a lock not given in time."""


class SqlStore:
    """A store in one database; `open` it at an address, or work `on` a connection of the host."""

    def __init__(self, session: "_Session") -> None:
        self._session = session
        self._say = session.say
        self._ask = session.ask
        self.writing: Callable[[], AbstractContextManager[Writing]] = session.writing
        """Return a transaction, or in the host's connection a part of the host's."""

    @classmethod
    def open(cls, url: str) -> "SqlStore":
        """Return the store at the SQLAlchemy address *url*, its tables made when they are not there.

        A file opened with ``mode=ro`` stays as it is. Raises `StoreError` when the store cannot be opened, would not
        keep what it acknowledges, or is only read and has no tables of the present form.
        """
        with _failing():
            engine = _engine(url)
            with engine.connect() as connection:
                if _reads_only(engine):
                    _expect_tables(connection)
                else:
                    _prepare(connection)
                connection.commit()
        return cls(_OwnSession(engine))

    @classmethod
    def on(cls, connection: sa.Connection) -> "SqlStore":
        """Return the store inside the host's *connection*: the host commits or rolls back both or neither.

        What the trail adds becomes durable with the host's commit and vanishes with its rollback. An append
        that fails leaves the host's transaction as it was. Raises `StoreError` when the connection would not
        keep what it acknowledges. SQLite: this starts the transaction (``BEGIN IMMEDIATE``) at the first
        append where the host has not started one; a host that reads first should start it so itself.
        """
        with _failing():
            _prepare(connection)
        return cls(_HostSession(connection))

    def close(self) -> None:
        """Close the store's own connections; a host closes its connection itself."""
        self._session.close()

    def head(self) -> Head:
        """Return the head as last committed."""
        return head_of(self._ask(self._say.head))

    def rows(self, start: int, limit: int) -> Sequence[Row]:
        """Return the rows from position *start* on, at most *limit*, by position."""
        return rows_of(self._ask(self._say.rows, start=start, limit=limit))

    def case_rows(self, case: str, start: int, limit: int) -> Sequence[Row]:
        """Return the rows of *case* from sequence number *start* on, at most *limit*."""
        return [row_of(each) for each in self._ask(self._say.case_rows, case=case, start=start, limit=limit)]

    def last(self, case: str) -> tuple[int, bytes] | None:
        """Return sequence number and leaf of the last row of *case*, or `None`."""
        return end_of(self._ask(self._say.last, case=case))

    def by_key(self, idem: str) -> Sequence[Row]:
        """Return the rows written under the idempotency key *idem*, by position."""
        return [row_of(found) for found in self._ask(self._say.by_key, idem=idem)]

    def count(self, stop: int) -> int:
        """Return how many rows there are below position *stop*."""
        return int(self._ask(self._say.count, stop=stop)[0][0])

    def leaves(self, stop: int) -> Sequence[bytes]:
        """Return the leaf column of the rows below position *stop*, by position."""
        return [bytes_of(found[0]) for found in self._ask(self._say.leaves, stop=stop)]

    def cases(self) -> Sequence[str]:
        """Return the cases in the order in which they were opened."""
        return [str(found[0]) for found in self._ask(self._say.cases)]

    def text(self, digest: str) -> bytes | None:
        """Return the text kept under *digest*, or `None`."""
        found = self._ask(self._say.text, digest=digest)
        return bytes_of(found[0][0]) if found else None

    def texts(self) -> Sequence[str]:
        """Return the digests of all texts, sorted."""
        return sorted(str(found[0]) for found in self._ask(self._say.texts))

    def copy(self, path: str) -> bool:
        """Write a copy to the new file *path* by SQLite's own backup; a server's database has backups of its own."""
        with self._session.reading() as connection:
            if connection.dialect.name != "sqlite":
                return False
            copy(_sqlite(connection), path)
        return True

    def condition(self) -> Mapping[str, str]:
        """Return what the database says of itself (`pdca.stores.condition`), and whether its WAL may lose writes."""
        with self._session.reading() as connection:
            kind = connection.dialect.name
            said = {name: connection.exec_driver_sql(ask).scalar() for name, ask in QUESTIONS[kind].items()}
        risky = kind == "sqlite" and _loses_writes(sqlite3.sqlite_version_info)
        answers = {name: "" if value is None else str(value) for name, value in said.items()}
        return {"database": kind, **answers, "loses_writes": "yes" if risky else "no"}


def tables_at(url: str) -> int:
    """Return the number of the form of the tables at the address *url*, 0 where there are none. Raises `StoreError`."""
    with _failing():
        engine = _engine(url)
        try:
            with engine.connect() as connection:
                return form(connection)
        finally:
            engine.dispose()


class _OwnSession:
    """Connections of the store's own engine."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine
        self._near = engine.dialect.name == "sqlite"
        # A server decides by itself how long it lets a writer wait.
        self._writers = Writers(engine, BUSY_SECONDS if self._near else -1)
        self.say = statements(engine.dialect)
        near = partial(_NearWriting, self._writers, self.say)
        self.writing: Callable[[], AbstractContextManager[Turn]] = near if self._near else self._far_writing

    @contextmanager
    def _far_writing(self) -> Iterator[Turn]:
        with _failing(), self._writers.one() as connection:
            connection.silent = True
            if connection.sends_together:
                turn = FarTurn(connection, self.say)
                yield turn
                turn.commit()
            else:
                yield Turn(connection, self.say)
                connection.commit()

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        with _failing(), self._engine.connect() as connection:
            yield connection

    def ask(self, say: Statement, **values: Any) -> Sequence[Any]:
        """Return what *say* gives, as plain as the driver beside us has it; a connection lost while it rested is replaced."""
        if self._near:
            with self.reading() as connection:
                return _sqlite(connection).execute(*say.said(values)).fetchall()
        with _failing():
            try:
                with self._engine.connect() as connection:
                    return say(connection, **values)
            except DBAPIError as error:
                if not error.connection_invalidated:
                    raise
            with self._engine.connect() as connection:
                return say(connection, **values)

    def close(self) -> None:
        self._engine.dispose()


class _NearWriting(NearTurn):
    """A transaction in a file beside us: what `_failing` and `Writers.one` do around a block, with fewer frames.

    Each commit passes here, mostly after a wait for the disk, when every frame has to be fetched again.
    """

    def __init__(self, writers: Writers, say: Statements) -> None:
        self._writers = writers
        self._say = say
        self._size = 0

    def __enter__(self) -> NearTurn:
        try:
            self._connection = connection = self._writers.take()
            self._execute = connection.execute
            try:
                self._execute("BEGIN IMMEDIATE")
            except BaseException:
                self._writers.end(connection, failed=True)
                raise
        except _FAILURES as error:
            raise _failure(error) from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None:
                self._execute("COMMIT")
        except BaseException as broken:
            self._writers.end(self._connection, failed=True)
            if isinstance(broken, _FAILURES):
                raise _failure(broken) from broken
            raise
        self._writers.end(self._connection, failed=error is not None)
        if error is not None and isinstance(error, _FAILURES):
            raise _failure(error) from error


class _HostSession:
    """The host's connection; commits and rolls back nothing but what it did itself."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self.say = statements(connection.dialect)

    @contextmanager
    def writing(self) -> Iterator[Turn]:
        connection = self._connection
        with _failing():
            _start(connection)
            connection.exec_driver_sql("SAVEPOINT pdca_turn")
            try:
                yield Turn(connection, self.say)
            except BaseException:
                connection.exec_driver_sql("ROLLBACK TO SAVEPOINT pdca_turn")
                connection.exec_driver_sql("RELEASE SAVEPOINT pdca_turn")
                raise
            connection.exec_driver_sql("RELEASE SAVEPOINT pdca_turn")

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        with _failing():
            yield self._connection

    def ask(self, say: Statement, **values: Any) -> Sequence[Any]:
        with self.reading() as connection:
            return say(connection, **values)

    def close(self) -> None:
        """Leave the connection to the host."""


_Session = _OwnSession | _HostSession


def _start(connection: sa.Connection) -> None:
    """Make sure a transaction is open: on SQLite a lone savepoint would commit when it is released."""
    if connection.dialect.name == "sqlite" and not _sqlite(connection).in_transaction:
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def _engine(url: str) -> sa.Engine:
    try:
        engine = sa.create_engine(url)
    except ValueError as error:  # a port that is no number, as one example
        raise StoreError(Phrase(f"数据库地址写错了：{error}", f"no address of a database: {error}")) from error
    if engine.dialect.driver in ("psycopg", "psycopg2"):
        sa.event.listen(engine, "do_connect", _expect_utf8)
        sa.event.listen(engine, "connect", _expect_durable)
    if engine.dialect.name == "sqlite":
        sa.event.listen(engine, "connect", _set_up_reader if _reads_only(engine) else _set_up_sqlite)
    return engine


def _expect_utf8(_dialect: Any, _record: Any, _words: Any, settings: dict[str, Any]) -> None:
    """Talk UTF-8 to the server, whatever it or the environment would rather."""
    settings["client_encoding"] = "utf8"


def _expect_durable(driver_connection: Any, _record: Any) -> None:
    """Refuse each new connection to a server that may lose what it acknowledges: it need not be the one of before."""
    cursor = driver_connection.cursor()
    cursor.execute(_DURABLE)
    (answer,) = cursor.fetchone()
    cursor.close()
    driver_connection.rollback()
    try:
        _check_server(answer)
    except StoreError:
        driver_connection.close()
        raise


def _reads_only(engine: sa.Engine) -> bool:
    return engine.dialect.name == "sqlite" and engine.url.query.get("mode") == "ro"


def _set_up_reader(driver_connection: Any, _record: Any) -> None:
    driver_connection.isolation_level = None
    driver_connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")


def _set_up_sqlite(driver_connection: Any, _record: Any) -> None:
    # The driver must not open transactions by itself: we say BEGIN IMMEDIATE where we mean it.
    driver_connection.isolation_level = None
    # A rollback journal that is kept is as safe as one that is deleted, and when the folder is synced nothing in it changed.
    mode = "persist" if _loses_writes(sqlite3.sqlite_version_info) else "wal"
    driver_connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
    if driver_connection.execute("PRAGMA journal_mode").fetchone()[0] not in (mode, "memory"):
        driver_connection.execute(f"PRAGMA journal_mode = {mode}")
    driver_connection.execute("PRAGMA synchronous = FULL")
    driver_connection.execute("PRAGMA recursive_triggers = ON")


def _loses_writes(version: tuple[int, ...]) -> bool:
    """Return whether this SQLite may lose writes in WAL mode (the WAL-reset bug, fixed in 3.51.3)."""
    mended = (3, 44, 6) <= version < (3, 45) or (3, 50, 7) <= version < (3, 51)
    return (3, 7) <= version < (3, 51, 3) and not mended


def _prepare(connection: sa.Connection) -> None:
    """Refuse a connection that may lose what it acknowledges; make tables and guards where missing."""
    _check_durable(connection)
    _check_encoding(connection)
    if form(connection) == FORM:
        return
    _start(connection)
    if connection.dialect.name == "postgresql":
        # One lock for each schema: a host that keeps its transaction open holds up nobody else's trail.
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtext(current_schema() || '.pdca_head'))")
    prepare(connection)  # somebody else may have done so while we waited for the lock


def _expect_tables(connection: sa.Connection) -> None:
    found = form(connection)
    if found == 0:
        raise StoreError(Phrase("这个数据库里没有账", "there is no trail in this database"))
    if found != FORM:
        raise StoreError(
            Phrase(f"表结构是{found}，这里读的是{FORM}", f"its tables are of form {found}; this program reads form {FORM}")
        )  # fmt: skip


def _check_durable(connection: sa.Connection) -> None:
    if connection.dialect.name == "sqlite":
        answer = connection.exec_driver_sql("PRAGMA synchronous").scalar_one()
        if answer < 2:
            raise _careless(answer)
    elif connection.dialect.name == "postgresql":
        _check_server(connection.exec_driver_sql(_DURABLE).scalar_one())
    else:
        raise StoreError(Phrase("只支持SQLite和PostgreSQL", "only SQLite and PostgreSQL are supported"))


_DURABLE: Final = "SHOW synchronous_commit"


def _check_server(answer: str) -> None:
    if answer not in ("on", "remote_apply"):
        raise _careless(answer)


def _careless(answer: object) -> StoreError:
    return StoreError(Phrase(f"数据库可能丢失已确认的记录：{answer}", f"synchronous={answer} may lose records"))


def _check_encoding(connection: sa.Connection) -> None:
    """Refuse a database, or a host's connection, that could not hold every name."""
    for asked in ("server_encoding", "client_encoding") if connection.dialect.name == "postgresql" else ():
        answer = connection.exec_driver_sql(f"SHOW {asked}").scalar_one()
        if answer != "UTF8":
            raise StoreError(
                Phrase(f"数据库的编码必须是UTF8：{asked}={answer}", f"the encoding must be UTF8: {asked}={answer}")
            )


def _sqlite(connection: sa.Connection) -> sqlite3.Connection:
    return cast(sqlite3.Connection, connection.connection.driver_connection)


@contextmanager
def _failing() -> Iterator[None]:
    """Turn the database's errors into `StoreError`; *retry* where somebody else held the lock."""
    try:
        yield
    except _FAILURES as error:
        raise _failure(error) from error


_FAILURES: Final = (TimeoutError, SQLAlchemyError, sqlite3.Error, ImportError)


def _failure(error: BaseException) -> StoreError:
    if isinstance(error, TimeoutError):
        return StoreError(
            Phrase("另一线程正在写入", "another thread of this process is writing"), retry=True
        )
    cause = error.orig if isinstance(error, DBAPIError) else error
    return StoreError(Phrase(f"存储失败：{cause}", f"the storage failed: {cause}"), retry=_was_busy(cause))


def _was_busy(cause: BaseException | None) -> bool:
    """Return whether somebody else stood in the way; a server's words are in any language, its codes are not."""
    if code := getattr(cause, "sqlstate", None) or getattr(cause, "pgcode", None):
        return code in BUSY_CODES
    return any(word in str(cause) for word in ("locked", "busy"))
