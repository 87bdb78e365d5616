"""The connections on which a store writes: kept, lent in turns, and given up when they break."""

import os
import sqlite3
import threading

import pytest
import sqlalchemy as sa

from pdca.errors import StoreError
from pdca.stores import open_store, sql
from pdca.stores.contract import head, row
from pdca.stores.direct import Writers


@pytest.fixture
def engine(tmp_path):
    engine = sa.create_engine(f"sqlite:///{tmp_path / 'a.db'}")
    yield engine
    engine.dispose()


@pytest.fixture
def writers(engine):
    return Writers(engine, 5)


def _meanwhile(work):
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_a_connection_is_kept(writers):
    """The next writer gets the connection of the one before."""
    with writers.one() as first:
        pass
    with writers.one() as second:
        assert second is first


def test_a_failure_takes_back_and_keeps_the_connection(writers):
    """Who fails leaves nothing on the connection, and it is used again."""

    def failing():
        with writers.one() as connection:
            failed.append(connection)
            connection.ask("CREATE TABLE t (x)", ())
            connection.begin()
            connection.write("INSERT INTO t VALUES (?)", [(1,)])
            raise KeyError

    failed = []
    with pytest.raises(KeyError):
        failing()
    with writers.one() as connection:
        assert connection is failed[0]
        assert connection.ask("SELECT count(*) FROM t", ()) == [(0,)]


def test_a_disposed_engine_leaves_no_connection(engine, writers):
    """When the engine lets go of its connections, those that are kept are closed."""
    with writers.one() as kept:
        pass
    engine.dispose()
    with writers.one() as connection:
        assert connection is not kept
    with pytest.raises(sa.exc.DBAPIError):
        kept.ask("SELECT 1", ())


def test_a_forked_process_begins_with_nothing(writers, monkeypatch):
    """A process that was forked while a thread wrote waits for nobody and takes no connection of its parent."""
    with writers.one() as parents:
        monkeypatch.setattr(os, "getpid", lambda: -1)
        with writers.one() as mine:
            assert mine is not parents


def test_a_memory_has_one_connection():
    """A database in memory is the same for who writes and who reads."""
    store = open_store("sqlite://")
    with store.writing() as writing:
        writing.head()
        writing.add([row(0)], head(1))
    assert [*store.rows(0, 9)] == [row(0)]


def test_a_thread_that_waits_too_long(tmp_path, monkeypatch):
    """A thread that does not get its turn in time is told to try again, and nothing is written."""
    monkeypatch.setattr(sql, "BUSY_SECONDS", 0)
    store, caught = open_store(str(tmp_path / "a.db")), []

    def hasty():
        try:
            with store.writing():
                pass
        except StoreError as error:
            caught.append(error.retry)

    with store.writing():
        _meanwhile(hasty)
    assert caught == [True]


def test_a_head_that_somebody_else_moved(database):
    """Who adds to a head that is not the store's is told to try again, and nothing is kept."""
    store = open_store(database)
    with store.writing() as writing:
        writing.add([row(0)], head(1))

    def unaware():
        with store.writing() as writing:
            writing.add_text("b", b"")
            writing.add([row(1, "B")], head(2))  # without looking at the head, as if it were empty

    with pytest.raises(StoreError) as caught:
        unaware()
    assert caught.value.retry
    assert ([*store.rows(0, 9)], store.head(), store.text("b")) == ([row(0)], head(1), None)
    store.close()


def _breaking(store, statement):
    """Write a row through *store*, whose driver fails at *statement*."""
    with store.writing() as writing:
        said = writing._execute

        def execute(sql, *values):
            if sql.startswith(statement):
                raise sqlite3.OperationalError("disk I/O error")
            return said(sql, *values)

        writing._execute = execute
        writing.add([row(0)], head(1))


@pytest.mark.parametrize("statement", ["INSERT", "UPDATE", "COMMIT"])
def test_a_driver_that_fails(tmp_path, statement):
    """Whatever fails between the first row and the commit is a storage error, and nothing of it is kept."""
    store = open_store(str(tmp_path / "a.db"))
    with pytest.raises(StoreError):
        _breaking(store, statement)
    assert ([*store.rows(0, 9)], store.head().size) == ([], 0)
    with store.writing() as writing:
        writing.add([row(0)], head(1))
    assert ([*store.rows(0, 9)], store.head()) == ([row(0)], head(1))
    store.close()


def test_the_head_is_made_once(tmp_path):
    """What the database still says is the head that was left there; what somebody else or a failure left is made anew."""
    store, other = (open_store(str(tmp_path / "a.db")) for _ in range(2))

    def failing():
        with store.writing() as writing:
            writing.head()
            writing.add([row(1, "B")], head(2))
            raise KeyError

    with store.writing() as writing:
        writing.add([row(0)], left := head(1))
    with store.writing() as writing:
        assert writing.head() is left
    with pytest.raises(KeyError):
        failing()
    with store.writing() as writing:
        assert writing.head() == head(1)
    with other.writing() as writing:
        writing.head()
        writing.add([row(1, "B")], head(2))
    with store.writing() as writing:
        assert writing.head() == head(2)
    store.close()
    other.close()
