"""The store in PostgreSQL: contract, guards, many writers, the host's transaction, roles and locks."""

import threading
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa
from attrs import evolve

from pdca.errors import RepeatedKeyError
from pdca.record import Claim, Kind
from pdca.stores.contract import StoreContract
from pdca.stores.sql import SqlStore
from pdca.trail import Trail

CLAIM = Claim(case="A", kind=Kind.OPEN, occurred="2026-05-18", by=())


def now():
    return datetime.now(UTC)


@pytest.fixture
def opened():
    """Return a function that opens a store and closes it after the test."""
    stores = []

    def open_one(address):
        stores.append(SqlStore.open(address))
        return stores[-1]

    yield open_one
    for store in stores:
        store.close()


class TestPostgresql(StoreContract):
    """The store in PostgreSQL keeps the contract."""

    @pytest.fixture(autouse=True)
    def _databases(self, database, opened):
        self.make = lambda: opened(database())

    def fresh(self):
        return self.make()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE pdca_record SET body = ''",
        "DELETE FROM pdca_record",
        "TRUNCATE pdca_record",
        "INSERT INTO pdca_record SELECT * FROM pdca_record ON CONFLICT (pos) DO UPDATE SET body = ''",
        "UPDATE pdca_text SET content = ''",
        "DELETE FROM pdca_text",
        "DELETE FROM pdca_head",
    ],
)
def test_guards(database, opened, statement):
    """A program that changes, deletes or replaces rows by accident is stopped."""
    address = database()
    log = Trail(opened(address), now, "L")
    log.append([CLAIM])
    log.put_text(b"x")
    engine = sa.create_engine(address)
    with engine.connect() as connection, pytest.raises(sa.exc.DBAPIError):
        connection.exec_driver_sql(statement)
    engine.dispose()
    assert log.verify().sound


def test_opened_at_once_and_written_by_many(database, opened):
    """Several openers make the tables once, and their writers leave a gapless log that verifies."""
    address = database()

    def work(case):
        log = Trail(opened(address), now, "L")
        for _ in range(5):
            log.append([evolve(CLAIM, case=case)])

    writers = [threading.Thread(target=work, args=(case,)) for case in "ABC"]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    checked = Trail(opened(address), now).verify()
    assert (checked.sound, checked.count) == (True, 15)


def test_the_host_keeps_its_transaction(database, opened):
    """A refused append takes nothing with it: the host commits its own row and what it recorded before."""
    address = database()
    engine = sa.create_engine(address)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE host (name TEXT)")
        log = Trail(SqlStore.on(connection), now, "L")
        log.append([CLAIM], idem="k")
        with pytest.raises(RepeatedKeyError):
            log.append([CLAIM, CLAIM], idem="k")
        connection.exec_driver_sql("INSERT INTO host VALUES ('x')")
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM host").scalar() == 1
    engine.dispose()
    assert Trail(opened(address), now).verify().count == 1
