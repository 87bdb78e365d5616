"""The vault in a database: the same port, and that what is forgotten is in no file any more."""

import sqlite3
from itertools import islice

import pytest
import sqlalchemy as sa

from pdca.canonical import encode
from pdca.commitment import commit
from pdca.errors import StoreError
from pdca.stores import vault as sql_vault
from pdca.stores.vault import SqlVault
from pdca.vault import Entry, MemoryVault


def entry(number, person="p-1", case="A", kind="phone"):
    salt = number.to_bytes(4, "big") * 7 + b"salt"
    value, path = f"value-{number:05}-" + "长" * (number % 90), f"rows[{number}].phone"
    return Entry(
        commitment=commit(value, case=case, path=path, salt=salt), person=person, case=case, path=path, kind=kind,
        keeping="trial", content=encode(value), salt=salt,
    )  # fmt: skip


@pytest.fixture
def closing():
    opened = []
    yield opened.append
    for one in opened:
        one.close()


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def vault(request, tmp_path, closing):
    if request.param == "memory":
        return MemoryVault()
    url = (
        f"sqlite:///{tmp_path / 'vault.db'}"
        if request.param == "sqlite"
        else request.getfixturevalue("schemas")()
    )
    made = SqlVault.open(url)
    closing(made)
    return made


@pytest.fixture
def file(tmp_path):
    return tmp_path / "vault.db"


@pytest.fixture
def on_disk(file, closing):
    made = SqlVault.open(f"sqlite:///{file}")
    closing(made)
    return made


def test_contract(vault):
    """Every vault keeps, finds, lists, hides and forgets in the same way."""
    entries = [entry(number, person=f"p-{number % 3}") for number in range(1_200)]
    vault.put(entries)
    assert vault.find([one.commitment for one in entries[:700]]) == {
        one.commitment: one for one in entries[:700]
    }
    assert [one.path for one in vault.of("p-2")] == sorted(one.path for one in entries if one.person == "p-2")
    assert sorted(one.path for one in vault.every()) == sorted(one.path for one in entries)
    with pytest.raises(StoreError):
        vault.put([entry(5_000), entries[0]])
    assert vault.find([entry(5_000).commitment]) == {}
    before = vault.changes()
    assert vault.restrict([one.commitment for one in entries[:600]]) == 600
    assert vault.restrict([entries[0].commitment, "x"]) == 0
    assert vault.find([entries[0].commitment])[entries[0].commitment].restricted
    assert vault.empty([*(one.commitment for one in entries[:600]), "x"]) == 600
    assert len(list(vault.every())) == 600
    assert vault.changes() == before + 3
    assert vault.find([]) == {}
    vault.put([])


@pytest.mark.row("J1")
def test_forgotten_bytes_are_gone(on_disk, file):
    """After forgetting, neither values nor salts are in the bytes of the file or of any journal beside it."""
    entries = [entry(number, person=f"p-{number % 2}") for number in range(400)]
    for start in range(0, 400, 40):
        on_disk.put(entries[start : start + 40])
    gone = [one for one in entries if one.person == "p-1"]
    assert all(one.salt in raw(file) for one in gone)
    on_disk.empty([one.commitment for one in gone])
    left = raw(file)
    for one in gone:
        assert one.content not in left
        assert one.content[:13] not in left
        assert one.salt not in left
    assert all(one.salt in left for one in entries if one.person == "p-0")


def raw(file):
    return b"".join(one.read_bytes() for one in file.parent.iterdir() if one.is_file())


@pytest.mark.row("J1")
def test_forgotten_in_postgresql(schemas, closing):
    """On PostgreSQL the table is written anew: no dead row of a forgotten value is left in it."""
    url = schemas()
    vault = SqlVault.open(url)
    closing(vault)
    vault.put([entry(number) for number in range(50)])
    with vault._engine.connect() as connection:
        before = connection.exec_driver_sql("SELECT pg_relation_filenode('pdca_vault')").scalar()
    vault.empty([entry(number).commitment for number in range(50)])
    with vault._engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT pg_relation_filenode('pdca_vault')").scalar() != before
        assert connection.exec_driver_sql("SELECT pg_relation_size('pdca_vault')").scalar() == 0


def test_condition(on_disk):
    """The vault on SQLite overwrites what it deletes, keeps no old journal and waits for the disk."""
    assert on_disk.condition() == {
        "database": "sqlite", "secure_delete": "1", "journal_mode": "delete", "synchronous": "2",
    }  # fmt: skip


def test_forgetful_only(monkeypatch, file):
    """A vault that would leave behind what it deletes is not opened."""
    monkeypatch.setattr(
        sql_vault,
        "_set_up_sqlite",
        lambda connection, record: connection.execute("PRAGMA secure_delete = OFF"),
    )
    with pytest.raises(StoreError, match="覆盖"):
        SqlVault.open(f"sqlite:///{file}")


@pytest.mark.row("J7")
def test_hostile_rows(on_disk, file):
    """Rows that somebody wrote over with other types and bytes are read, and are genuine of nothing."""
    on_disk.put([entry(1), entry(2)])
    with sqlite3.connect(file) as connection:
        connection.execute(
            "UPDATE pdca_vault SET content = 5, salt = 'x', person = x'ff', restricted = 'no' WHERE path = 'rows[1].phone'"
        )
    connection.close()
    assert sorted(one.genuine for one in on_disk.every()) == [False, True]
    with sqlite3.connect(file) as connection:
        connection.execute("DELETE FROM pdca_vault_changes")
    connection.close()
    assert on_disk.changes() == 0


@pytest.mark.row("J7")
def test_a_commitment_of_bytes(on_disk, file):
    """A row whose commitment somebody made bytes is read once, not for ever."""
    on_disk.put([entry(1), entry(2)])
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE pdca_vault SET commitment = x'7b7d' WHERE path = 'rows[1].phone'")
    connection.close()
    assert sorted(one.genuine for one in islice(on_disk.every(), 9)) == [False, True]


def test_in_the_hosts_transaction(file):
    """Inside the host's transaction values come and go with its commit and rollback; a taken one spoils nothing else."""
    engine = sa.create_engine(f"sqlite:///{file}")
    with engine.connect() as connection:
        vault = SqlVault.on(connection)
        connection.commit()
        vault.put([entry(1)])
        connection.rollback()
        assert list(vault.every()) == []
        vault.put([entry(1)])
        with pytest.raises(StoreError):
            vault.put([entry(2), entry(1)])
        connection.commit()
        assert [one.path for one in vault.every()] == ["rows[1].phone"]
        vault.close()
    engine.dispose()


def test_unusable_address(tmp_path):
    """A vault that cannot be opened is a storage error."""
    with pytest.raises(StoreError):
        SqlVault.open(f"sqlite:///{tmp_path}/no/such/folder/vault.db")


def test_a_connection_that_was_lost_meanwhile(schemas, having, closing):
    """A vault whose server was started anew goes on by itself."""
    address = schemas()
    made = SqlVault.open(having(address, "application_name=doomed_vault"))
    closing(made)
    engine = sa.create_engine(address)
    for number in range(2):
        made.put([entry(number)])
        with engine.connect() as connection:
            connection.exec_driver_sql(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'doomed_vault'"
            )
    engine.dispose()
    assert len(list(made.every())) == 2
