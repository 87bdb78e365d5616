"""A connection of the store's own, asked by the driver itself: what SQLAlchemy adds takes longer than the database.

A host's connection is never asked so: somebody may watch the statements on it (events, echo). Where the driver can
(psycopg), statements that need no answer of each other go out together, so that many writers wait for one way to the
server and back instead of four while one of them holds the head.
"""

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from pdca.stores.port import Head

Said = tuple[str, Any]
"""The text of a statement, and the values it is said with."""


class Direct:
    """One connection. The driver's errors become those of SQLAlchemy, and a connection that broke is given up.

    *left* is the head that was last added on it, behind the rows that say so: what the database says again is not made again.
    *silent* says that nothing was said on it yet in the turn that has it: a connection that proves lost then is replaced
    and asked again, because nothing can have been written. What is lost later is for the writer to hear of.
    """

    turn: threading.RLock
    left: tuple[Sequence[Any], Head | None] = (), None
    silent = False

    def __init__(
        self,
        connection: sa.PoolProxiedConnection,
        dialect: sa.Dialect,
        anew: Callable[[], sa.PoolProxiedConnection],
    ) -> None:
        self._anew = anew
        self._dialect = dialect
        self._error = dialect.loaded_dbapi.Error
        self._tells = dialect.name == "sqlite"
        self.sends_together = dialect.driver == "psycopg" and dialect.loaded_dbapi.Pipeline.is_supported()
        self._take(connection)

    def _take(self, connection: sa.PoolProxiedConnection) -> None:
        self._proxy = connection
        self._connection = cast(Any, connection.dbapi_connection)
        self._cursor = self._connection.cursor()
        self.execute = self._cursor.execute
        self.executemany = self._cursor.executemany
        self.broken = False

    def ask(self, sql: str, values: Any) -> Sequence[Any]:
        """Return the rows that *sql* gives with *values*."""
        first, self.silent = self.silent, False
        try:
            self._cursor.execute(sql, values)
            found: Sequence[Any] = self._cursor.fetchall()
        except self._error as error:
            self._replace(sql, error, first=first)
            return self.ask(sql, values)
        return found

    def write(self, sql: str, values: Sequence[Any]) -> int:
        """Carry *sql* out with each of *values*, and return how many rows it touched."""
        first, self.silent = self.silent, False
        try:
            if len(values) == 1:
                self._cursor.execute(sql, values[0])
            else:
                self._cursor.executemany(sql, values)
        except self._error as error:
            self._replace(sql, error, first=first)
            return self.write(sql, values)
        return int(self._cursor.rowcount)

    def ask_together(self, questions: Sequence[Said]) -> list[Sequence[Any]]:
        """Return the rows that each of *questions* gives, asked in order on one way there and back."""
        first, self.silent = self.silent, False
        try:
            with self._connection.pipeline():
                cursors = [self._connection.execute(*question) for question in questions]
            return [cursor.fetchall() for cursor in cursors]
        except self._error as error:
            self._replace(questions[0][0], error, first=first)
            return self.ask_together(questions)

    def write_together(self, orders: Sequence[tuple[str, Sequence[Any]]], *, commit: bool) -> bool:
        """Carry out each of *orders* with each of its values, and make it durable, on one way there and back.

        Return whether each of them touched one row: a rule or a trigger of somebody else can swallow rows in silence.
        """
        self.silent = False
        try:
            with self._connection.pipeline():
                done = [self._connection.execute(sql, each) for sql, values in orders for each in values]
                if commit:
                    self._connection.execute("COMMIT")
            return all(cursor.rowcount == 1 for cursor in done)
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
        if not self.broken:
            self._proxy.close()
        elif self._proxy.is_valid:  # there is nothing left to reset
            with suppress(self._error):
                self._connection.close()
            self._proxy.invalidate()

    def _replace(self, sql: str, error: Any, *, first: bool) -> None:
        """Take a new connection, where this one was lost before the *first* words of a turn; else raise what it was."""
        failed = self._failed(sql, error)
        if not (first and self.broken):
            raise failed from error
        self.close()
        self._take(self._anew())

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

    @contextmanager
    def one(self) -> Iterator[Direct]:
        """Lend a connection for one block; what is not committed when the block ends is taken back."""
        connection, failed = self.take(), True
        try:
            yield connection
            failed = False
        finally:
            self.end(connection, failed=failed)

    def take(self) -> Direct:
        """Return a connection, with the right to write, until its `end`.

        Raises `TimeoutError` when another thread keeps that right too long.
        """
        if self._process != os.getpid():
            self._begin()
        turn = self._turn
        if not turn.acquire(timeout=self._patience):
            raise TimeoutError
        try:
            connection = self._idle.pop() if self._idle else Direct(self._new(), self._engine.dialect, self._anew)
        except BaseException:
            turn.release()
            raise
        connection.turn = turn
        return connection

    def end(self, connection: Direct, *, failed: bool) -> None:
        """Take *connection* back, where the block *failed* also what it did, and let the next thread have its turn."""
        try:
            if failed:
                self._give_up(connection)
            elif self._keeps:
                self._idle.append(connection)
            else:
                connection.close()
        finally:
            connection.turn.release()

    def _new(self) -> sa.PoolProxiedConnection:
        """Return a connection that nobody else has."""
        try:
            connection = self._engine.raw_connection()
        except self._engine.dialect.loaded_dbapi.Error as error:
            raise DBAPIError(None, None, error) from error
        if self._keeps:
            connection.detach()
        return connection

    def _anew(self) -> sa.PoolProxiedConnection:
        """Return a connection made now: where one was lost, those that rest beside it are most likely lost as well."""
        self._engine.dispose()
        return self._new()

    def _give_up(self, connection: Direct) -> None:
        """Take back what *connection* did, and keep it if it still answers; where the server went, all are gone."""
        with suppress(DBAPIError):
            connection.rollback()
            if self._keeps and not connection.broken:
                self._idle.append(connection)
                return
        connection.close()
        if connection.broken:
            self._engine.dispose()

    def _begin(self) -> None:
        self._process = os.getpid()
        self._turn = threading.RLock()
        self._idle: list[Direct] = []

    def _drop(self, _: sa.Engine) -> None:
        while self._idle:
            self._idle.pop().close()
