"""The store in SQLite: contract, durability, guards, the host's transaction, locks and broken files."""

import sqlite3
import threading
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa
from attrs import evolve

from pdca.errors import RepeatedKeyError, StoreError
from pdca.record import Claim, Kind
from pdca.stores import open_store, sql
from pdca.stores.contract import StoreContract, head, row
from pdca.stores.memory import MemoryStore
from pdca.stores.sql import SqlStore
from pdca.trail import Trail

NOON = datetime(2026, 5, 18, 4, 0, tzinfo=UTC)
CLAIM = Claim(case="A", kind=Kind.OPEN, occurred="2026-05-18", by=())


def trail(store):
    return Trail(store, lambda: NOON, "qinghe/2026")


class TestSqlStore(StoreContract):
    """The store in an SQLite file keeps the contract."""

    @pytest.fixture(autouse=True)
    def _folder(self, tmp_path):
        self.folder = tmp_path
        self.count = 0

    def fresh(self):
        self.count += 1
        return open_store(str(self.folder / f"{self.count}.db"))


class TestHostStore(StoreContract):
    """The store inside a host's connection keeps the contract."""

    writers = 0

    @pytest.fixture(autouse=True)
    def _connection(self):
        self.engines = []
        yield
        for engine in self.engines:
            engine.dispose()

    def fresh(self):
        self.engines.append(sa.create_engine("sqlite://"))
        return SqlStore.on(self.engines[-1].connect())

    def test_writers_take_turns(self):
        """A host's connection has one writer: the thread that owns it."""
        store = self.fresh()
        for pos in range(3):
            with store.writing() as writing:
                writing.head()
                writing.add([row(pos, seq=pos)], head(pos + 1))
        assert store.head().size == 3


@pytest.fixture
def path(tmp_path):
    return tmp_path / "trail.db"


def test_a_trail_survives_the_process(path):
    """What was appended is there when the file is opened again, and verifies."""
    (receipt,) = trail(open_store(str(path))).append([CLAIM])
    again = trail(open_store(f"sqlite:///{path}"))
    assert [record.claim for record in again.records()] == [CLAIM]
    assert (again.verify().sound, again.verify().root) == (True, receipt.root)


def test_same_bytes_in_every_store(path):
    """The same claims at the same time have the same root in every store."""
    roots = {trail(store).append([CLAIM, CLAIM])[0].root for store in (MemoryStore(), open_store(str(path)))}
    assert len(roots) == 1


def test_memory_address():
    """The address ``memory:`` is a store in memory."""
    assert isinstance(open_store("memory:"), MemoryStore)


@pytest.mark.row("C2")
def test_synchronous_full(path):
    """Every connection writes to the disk before it answers."""
    store = open_store(str(path))
    with store._session.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2


@pytest.mark.row("C8")
@pytest.mark.parametrize(
    ("version", "loses"),
    [
        ((3, 6, 23), False), ((3, 7, 0), True), ((3, 40, 1), True), ((3, 44, 5), True), ((3, 44, 6), False),
        ((3, 45, 0), True), ((3, 50, 6), True), ((3, 50, 7), False), ((3, 51, 2), True), ((3, 51, 3), False),
        ((3, 52, 0), False), ((4, 0, 0), False),
    ],
)  # fmt: skip
def test_versions_that_lose_writes(version, loses):
    """The versions with the WAL-reset bug are known."""
    assert sql._loses_writes(version) is loses


@pytest.mark.row("C8")
@pytest.mark.parametrize(("loses", "mode"), [(True, "persist"), (False, "wal")])
def test_journal(path, monkeypatch, loses, mode):
    """Where the write-ahead log may lose writes the rollback journal is used."""
    monkeypatch.setattr(sql, "_loses_writes", lambda _: loses)
    with open_store(str(path))._session.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == mode


@pytest.mark.row("C2")
def test_a_careless_host(path):
    """A host's connection that does not write before it answers is refused."""
    engine = sa.create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA synchronous = NORMAL")
        with pytest.raises(StoreError):
            SqlStore.on(connection)
    engine.dispose()


@pytest.mark.row("A23")
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE pdca_record SET body = x'00'",
        "DELETE FROM pdca_record",
        "INSERT OR REPLACE INTO pdca_record SELECT pos, case_id, seq, idem, leaf, x'00' FROM pdca_record",
        "REPLACE INTO pdca_record SELECT pos + 9, case_id, seq, idem, leaf, x'00' FROM pdca_record",
        "INSERT INTO pdca_record SELECT * FROM pdca_record WHERE true ON CONFLICT (pos) DO UPDATE SET body = x'00'",
        "UPDATE pdca_text SET content = x'00'",
        "DELETE FROM pdca_text",
        "REPLACE INTO pdca_text SELECT digest, x'00' FROM pdca_text",
        "DELETE FROM pdca_head",
        "UPDATE pdca_head SET size = 0",
        "UPDATE pdca_head SET log = 'x'",
        "INSERT INTO pdca_head SELECT 1, log, size, frontier, root, recorded, note, form FROM pdca_head",
        "REPLACE INTO pdca_head SELECT 0, log, 0, frontier, root, recorded, note, form FROM pdca_head",
    ],
)
def test_guards(path, statement):
    """A program that changes, deletes or replaces rows by accident is stopped."""
    log = trail(open_store(str(path)))
    log.append([CLAIM])
    log.put_text(b"x")
    other = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError):
        other.execute(statement)
    other.close()
    assert log.verify().sound


@pytest.mark.row("A24")
def test_tampering_past_the_guards(path):
    """Who drops the guards can change a row, and is found."""
    log = trail(open_store(str(path)))
    log.append([evolve(CLAIM, reason="before")])
    other = sqlite3.connect(path)
    other.execute("DROP TRIGGER pdca_record_stays")
    other.execute("UPDATE pdca_record SET body = replace(cast(body AS text), 'before', 'after!')")
    other.commit()
    other.close()
    assert [finding.code for finding in log.verify().findings] == ["leaf", "tree"]


@pytest.mark.row("A24")
@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM pdca_head",
        "UPDATE pdca_head SET size = 'many'",
        "UPDATE pdca_head SET root = 'text', frontier = 5",
        "UPDATE pdca_record SET body = 5",
        "UPDATE pdca_record SET leaf = 'text'",
        "UPDATE pdca_record SET case_id = 5",
        "UPDATE pdca_record SET seq = 'x'",
        "INSERT INTO pdca_record VALUES (-3, 'x', 0, 'x', 'x', 'x')",
        "DROP TABLE pdca_record",
    ],
)
def test_hostile_columns(path, statement):
    """Columns of a wrong type, missing rows and missing tables are findings, never a crash."""
    log = trail(open_store(str(path)))
    log.append([CLAIM])
    other = sqlite3.connect(path)
    for (name,) in other.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        other.execute(f"DROP TRIGGER {name}")
    other.execute(statement)
    other.commit()
    other.close()
    assert not log.verify().sound


def tampered(path, *statements):
    """Carry *statements* out past the guards."""
    other = sqlite3.connect(path)
    for (name,) in other.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        other.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        other.execute(statement)
    other.commit()
    other.close()


@pytest.mark.row("A24")
def test_two_heads(path):
    """A second head, which is moved with the first, is found, and nothing is added under it."""
    log = trail(open_store(str(path)))
    log.append([CLAIM])
    tampered(
        path,
        "PRAGMA ignore_check_constraints = ON",
        "INSERT INTO pdca_head SELECT 1, log, size, frontier, root, recorded, note, form FROM pdca_head",
    )
    assert [finding.phrase.zh for finding in log.verify().findings] == ["总账头有2个，应当只有一个"]
    with pytest.raises(StoreError, match="总账头有2个"):
        log.append([CLAIM])


@pytest.mark.row("A24")
@pytest.mark.parametrize("pos", [0, 3, 5])
def test_a_row_that_cannot_be_read(path, pos):
    """A row whose case is no text in any encoding is named by its position."""
    log = trail(open_store(str(path)))
    for _ in range(6):
        log.append([CLAIM])
    tampered(path, f"UPDATE pdca_record SET case_id = CAST(x'ff' AS TEXT) WHERE pos = {pos}")  # noqa: S608 - our own number
    found = log.verify().findings
    assert (found[0].code, found[0].pos) == ("store", pos)


def test_a_broken_file(path):
    """A file that is no database is a `StoreError`."""
    path.write_bytes(b"no database" * 1000)
    with pytest.raises(StoreError):
        open_store(str(path))


@pytest.mark.parametrize(
    "url",
    [
        "sqlite:////no/such/folder/x.db", "mysql://x", "nonsense://x", "postgresql+nodriver://x",
        "postgresql+psycopg://:::x",
    ],
)
def test_an_address_that_cannot_be_opened(url):
    """An address that cannot be opened is a `StoreError`."""
    with pytest.raises(StoreError):
        open_store(url)


@pytest.mark.row("C5")
def test_read_only(path):
    """A read-only file can be verified; appending to it is a `StoreError`."""
    trail(open_store(str(path))).append([CLAIM])
    log = trail(open_store(f"sqlite:///file:{path}?mode=ro&uri=true"))
    assert log.verify().sound
    with pytest.raises(StoreError) as refused:
        log.append([CLAIM])
    assert not refused.value.retry


@pytest.mark.row("B8")
def test_a_held_lock(path, monkeypatch):
    """A writer who waits too long is told to try again, and nothing is written."""
    monkeypatch.setattr(sql, "BUSY_SECONDS", 0)
    log = trail(open_store(str(path)))
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError) as refused:
        log.append([CLAIM])
    other.close()
    assert refused.value.retry
    assert log.head().size == 0
    assert log.append([CLAIM])[0].size == 1


@pytest.mark.row("C10")
def test_a_file_that_something_else_holds(path, monkeypatch):
    """While another program (a scanner, say) holds the whole file, reading and appending ask for another try; then both go on."""
    monkeypatch.setattr(sql, "BUSY_SECONDS", 0)
    log = trail(open_store(str(path)))
    log.append([CLAIM])
    scanner = sqlite3.connect(path, isolation_level=None)
    scanner.execute("PRAGMA journal_mode = DELETE")
    scanner.execute("BEGIN EXCLUSIVE")
    for what in (lambda: log.append([CLAIM]), lambda: list(log.records()), log.head):
        with pytest.raises(StoreError) as refused:
            what()
        assert refused.value.retry
    scanner.close()
    assert log.append([CLAIM])[0].size == 2
    assert log.verify().sound


def test_opened_at_once(path):
    """Several openers of a new file make its tables once."""
    stores = []
    openers = [threading.Thread(target=lambda: stores.append(open_store(str(path)))) for _ in range(4)]
    for opener in openers:
        opener.start()
    for opener in openers:
        opener.join()
    for store in stores:
        trail(store).append([CLAIM])
    assert (trail(stores[0]).verify().sound, stores[0].head().size) == (True, 4)


@pytest.mark.row("B4")
def test_many_writers(path):
    """Writers through stores of their own leave a gapless log that verifies."""

    def work(case):
        log = trail(open_store(str(path)))
        for _ in range(5):
            log.append([evolve(CLAIM, case=case)])

    open_store(str(path))
    writers = [threading.Thread(target=work, args=(case,)) for case in "ABC"]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    log = trail(open_store(str(path)))
    assert (log.verify().sound, log.verify().count) == (True, 15)


@pytest.mark.row("B5")
def test_appending_while_reading(path):
    """A reader does not hold up the writer, and ends where the log ended when it began."""
    log = trail(open_store(str(path)))
    log.append([CLAIM, CLAIM])
    seen = []
    for record in log.records():
        log.append([CLAIM])
        seen.append(record.pos)
    assert (seen, log.head().size) == ([0, 1], 4)


@pytest.fixture
def host(path):
    engine = sa.create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE host (name TEXT)")
        SqlStore.on(connection)
    yield engine
    engine.dispose()


def both(host):
    with host.connect() as connection:
        return connection.exec_driver_sql("SELECT count(*) FROM host").scalar(), SqlStore.on(
            connection
        ).head().size


def test_the_host_commits_both(host):
    """The host's commit keeps its own row and the record."""
    with host.begin() as connection:
        connection.exec_driver_sql("INSERT INTO host VALUES ('x')")
        trail(SqlStore.on(connection)).append([CLAIM])
    assert both(host) == (1, 1)


@pytest.mark.row("B6")
@pytest.mark.parametrize("trail_first", [True, False])
def test_the_host_rolls_back_both(host, trail_first):
    """The host's rollback takes its own row and the record, whichever came first."""
    with host.connect() as connection:
        if trail_first:
            trail(SqlStore.on(connection)).append([CLAIM])
        connection.exec_driver_sql("INSERT INTO host VALUES ('x')")
        if not trail_first:
            trail(SqlStore.on(connection)).append([CLAIM])
        connection.rollback()
    assert both(host) == (0, 0)


def test_a_failed_append_leaves_the_host_its_transaction(host):
    """A refused append takes nothing with it: the host may still commit its own row."""
    with host.begin() as connection:
        log = trail(SqlStore.on(connection))
        log.append([CLAIM], idem="k")
        connection.exec_driver_sql("INSERT INTO host VALUES ('x')")
        with pytest.raises(RepeatedKeyError):
            log.append([CLAIM, CLAIM], idem="k")
    assert both(host) == (1, 1)


def test_the_host_reads_what_it_has_not_committed(host):
    """Inside its transaction the host reads and verifies what it appended."""
    with host.connect() as connection:
        log = trail(SqlStore.on(connection))
        log.append([CLAIM])
        assert (len([*log.records()]), log.verify().sound) == (1, True)
    assert both(host) == (0, 0)


def test_tables_are_made_in_the_host_s_transaction(path):
    """A host that rolls back the transaction in which the tables were made has no tables."""
    engine = sa.create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        SqlStore.on(connection)
        connection.rollback()
        assert not sa.inspect(connection).has_table("pdca_head")
    engine.dispose()
