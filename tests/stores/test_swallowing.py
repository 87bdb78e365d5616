"""Foreign rules and triggers that swallow what is written: nobody gets a receipt for it, on whosever connection."""

import pytest
import sqlalchemy as sa

from pdca.errors import StoreError
from pdca.stores.contract import head, row
from pdca.stores.sql import SqlStore

TABLES = {"pdca_record": "INSERT", "pdca_text": "INSERT", "pdca_head": "UPDATE"}


@pytest.fixture(params=[("sqlite", "own"), ("sqlite", "host"), ("postgresql", "host")], ids="-".join)
def place(request, tmp_path):
    """Return the address of a database, and over whose connection the store works.

    Over its own connections to a server a store sends the commit along, and hears only afterwards: `test_postgresql`.
    """
    kind, whose = request.param
    return f"sqlite:///{tmp_path / 'trail.db'}" if kind == "sqlite" else request.getfixturevalue("postgresql"), whose


@pytest.fixture
def store(place):
    """Return a store with one row."""
    address, whose = place
    engine = sa.create_engine(address)
    with engine.connect() as connection:
        made = SqlStore.open(address) if whose == "own" else SqlStore.on(connection)
        with made.writing() as writing:
            writing.head()
            writing.add([row(0)], head(1))
        connection.commit()
        yield made
        made.close()
    engine.dispose()


def swallow(address, table, when=""):
    """Let the database swallow in silence what is written to *table*."""
    act = "UPDATE" if table == "pdca_head" else "INSERT"
    engine = sa.create_engine(address)
    with engine.connect() as connection:
        connection.exec_driver_sql(
            f"CREATE TRIGGER swallow BEFORE {act} ON {table} {when and f'WHEN {when}'} BEGIN SELECT RAISE(IGNORE); END"
            if address.startswith("sqlite")
            else f"CREATE RULE swallow AS ON {act} TO {table} {when and f'WHERE {when}'} DO INSTEAD NOTHING"
        )
        connection.commit()
    engine.dispose()


@pytest.mark.row("A24")
@pytest.mark.parametrize("table", ["pdca_record", "pdca_text", "pdca_head"])
@pytest.mark.parametrize("count", [1, 3])
def test_what_is_swallowed(store, place, table, count):
    """An append whose rows, text or head were swallowed is an error at once, and nothing of it is kept."""
    swallow(place[0], table)

    def appended():
        with store.writing() as writing:
            writing.head()
            writing.add_text("b", b"")
            writing.add([row(pos, seq=pos) for pos in range(1, count + 1)], head(count + 1))

    with pytest.raises(StoreError):
        appended()
    assert ([*store.rows(0, 9)], store.head(), store.text("b")) == ([row(0)], head(1), None)


@pytest.mark.row("A24")
def test_only_some_are_swallowed(store, place):
    """Of several rows one that was swallowed is missed."""
    swallow(place[0], "pdca_record", "NEW.pos = 2")

    def appended():
        with store.writing() as writing:
            writing.head()
            writing.add([row(pos, seq=pos) for pos in range(1, 4)], head(4))

    with pytest.raises(StoreError, match="没有写下"):
        appended()
    assert ([*store.rows(0, 9)], store.head()) == ([row(0)], head(1))
