"""A connection of the store's own, asked by the driver itself: what SQLAlchemy adds takes longer than the database.

A host's connection is never asked so: somebody may watch the statements on it (events, echo). Where the driver can
(psycopg), statements that need no answer of each other go out together, so that many writers wait for one way to the
server and back instead of four while one of them holds the head.
"""

import os
import threading
from collections.abc import Sequence
from contextlib import suppress
from types import TracebackType
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

Said = tuple[str, Any]
"""The text of a statement, and the values it is said with."""


class Direct:
    """One connection. The driver's errors become those of SQLAlchemy, and a connection that broke is given up."""

    def __init__(self, connection: sa.PoolProxiedConnection, dialect: sa.Dialect) -> None:
        self._proxy = connection
        self._connection = cast(Any, connection.dbapi_connection)
        self._cursor = self._connection.cursor()
        self.execute = self._cursor.execute
        self.executemany = self._cursor.executemany
        self._dialect = dialect
        self._error = dialect.loaded_dbapi.Error
        self._tells = dialect.name == "sqlite"
        self.broken = False
        self.sends_together = dialect.driver == "psycopg" and dialect.loaded_dbapi.Pipeline.is_supported()

    def ask(self, sql: str, values: Any) -> Sequence[Any]:
        """Return the rows that *sql* gives with *values*."""
        try:
            self._cursor.execute(sql, values)
            found: Sequence[Any] = self._cursor.fetchall()
        except self._error as error:
            raise self._failed(sql, error) from error
        return found

    def write(self, sql: str, values: Sequence[Any]) -> int:
        """Carry *sql* out with each of *values*, and return how many rows it touched."""
        try:
            if len(values) == 1:
                self._cursor.execute(sql, values[0])
            else:
                self._cursor.executemany(sql, values)
        except self._error as error:
            raise self._failed(sql, error) from error
        return int(self._cursor.rowcount)

    def ask_together(self, questions: Sequence[Said]) -> list[Sequence[Any]]:
        """Return the rows that each of *questions* gives, asked in order on one way there and back."""
        try:
            with self._connection.pipeline():
                cursors = [self._connection.execute(*question) for question in questions]
            return [cursor.fetchall() for cursor in cursors]
        except self._error as error:
            raise self._failed(questions[0][0], error) from error

    def write_together(self, orders: Sequence[tuple[str, Sequence[Any]]], *, commit: bool) -> None:
        """Carry out each of *orders* with each of its values, and make it durable, on one way there and back."""
        try:
            with self._connection.pipeline():
                for sql, values in orders:
                    for each in values:
                        self._connection.execute(sql, each)
                if commit:
                    self._connection.execute("COMMIT")
        except self._error as error:
            raise self._failed(orders[0][0], error) from error

    def begin(self) -> None:
        """Take the turn to write, where the database has to be told so."""
        if self._tells:
            try:
                self.execute("BEGIN IMMEDIATE")
            except self._error as error:
                raise self._failed("BEGIN IMMEDIATE", error) from error

    def commit(self) -> None:
        """Make it durable."""
        try:
            self._connection.commit()
        except self._error as error:
            raise self._failed("COMMIT", error) from error

    def rollback(self) -> None:
        """Take back what was not committed."""
        try:
            self._connection.rollback()
        except self._error as error:
            raise self._failed("ROLLBACK", error) from error

    def close(self) -> None:
        """Close the connection; nothing is said to it afterwards."""
        with suppress(self._error):
            self._cursor.close()
        self._proxy.close()

    def _failed(self, sql: str, error: Any) -> DBAPIError:
        self.broken = self.broken or self._dialect.is_disconnect(error, self._connection, self._cursor)
        return DBAPIError(sql, None, error)


class Writers:
    """The connections on which a store writes: as many as there ever were writers at one moment.

    They stay open and are nobody's but ours, so that a commit waits for no pool and for nothing to be reset. Threads
    take turns here, at most *patience* seconds, before they ask the database for theirs: it hands its lock on more
    slowly, and SQLite in naps. A process that was forked begins with nothing.
    """

    def __init__(self, engine: sa.Engine, patience: float) -> None:
        self._engine = engine
        self._patience = patience
        # A database in memory is one connection's, which everything has to share.
        self._keeps = isinstance(engine.pool, sa.pool.QueuePool)
        self._begin()
        sa.event.listen(engine, "engine_disposed", self._drop)

    def one(self) -> "Loan":
        """Lend a connection for one block."""
        return Loan(self)

    def turn(self) -> threading.RLock:
        """Return the right to write, which this thread now has. Raises `TimeoutError` when another keeps it too long."""
        if self._process != os.getpid():
            self._begin()
        turn = self._turn
        if not turn.acquire(timeout=self._patience):
            raise TimeoutError
        return turn

    def new(self) -> Direct:
        """Return a connection that nobody else has."""
        connection = self._engine.raw_connection()
        if self._keeps:
            connection.detach()
        return Direct(connection, self._engine.dialect)

    def back(self, connection: Direct) -> None:
        """Keep *connection*, which committed, for the next writer."""
        if self._keeps:
            self.idle.append(connection)
        else:
            connection.close()

    def give_up(self, connection: Direct) -> None:
        """Take back what *connection* did, and keep it if it still answers; where the server went, all are gone."""
        with suppress(DBAPIError):
            connection.rollback()
            if self._keeps and not connection.broken:
                self.idle.append(connection)
                return
        connection.close()
        if connection.broken:
            self._engine.dispose()

    def _begin(self) -> None:
        self._process = os.getpid()
        self._turn = threading.RLock()
        self.idle: list[Direct] = []

    def _drop(self, _: sa.Engine) -> None:
        while self.idle:
            self.idle.pop().close()


class Loan:
    """One of *writers*' connections for one block; what is not committed when the block ends is taken back.

    A class of its own, because each commit passes here, mostly after a wait for the disk: a generator and its frames
    would have to be fetched again too.
    """

    def __init__(self, writers: Writers) -> None:
        self._writers = writers

    def __enter__(self) -> Direct:
        return self.take()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end(failed=error is not None)

    def take(self) -> Direct:
        """Return the connection. Raises `TimeoutError` when another thread keeps its turn too long."""
        writers = self._writers
        turn = self._turn = writers.turn()
        try:
            self._connection = writers.idle.pop() if writers.idle else writers.new()
        except BaseException:
            turn.release()
            raise
        return self._connection

    def end(self, *, failed: bool) -> None:
        """Give the connection back and let the next thread have its turn."""
        try:
            if failed:
                self._writers.give_up(self._connection)
            else:
                self._writers.back(self._connection)
        finally:
            self._turn.release()
