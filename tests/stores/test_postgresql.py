"""The store in PostgreSQL: contract, guards, many writers, the host's transaction, roles and locks."""

import os
import threading
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa
from attrs import evolve

from pdca.errors import RepeatedKeyError, StoreError
from pdca.record import Claim, Kind
from pdca.stores.condition import foreign_guards, missing_guards, narrowing
from pdca.stores.contract import StoreContract, head, row
from pdca.stores.direct import Direct
from pdca.stores.guards import RIGHTS
from pdca.stores.memory import MemoryStore
from pdca.stores.sql import SqlStore
from pdca.stores.turns import FarTurn
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


@pytest.fixture
def hosted():
    """Return a function that returns a host's connection, closed after the test."""
    engines, connections = [], []

    def connect(address):
        engines.append(sa.create_engine(address))
        connections.append(engines[-1].connect())
        return connections[-1]

    yield connect
    for connection in connections:
        connection.close()
    for engine in engines:
        engine.dispose()


class TestPostgresql(StoreContract):
    """The store in PostgreSQL keeps the contract."""

    @pytest.fixture(autouse=True)
    def _schemas(self, schemas, opened):
        self.make = lambda: opened(schemas())

    def fresh(self):
        return self.make()


class TestPostgresqlHost(StoreContract):
    """The store inside a host's connection to PostgreSQL keeps the contract."""

    writers = 0

    @pytest.fixture(autouse=True)
    def _connections(self, schemas, hosted):
        self.make = lambda: hosted(schemas())

    def fresh(self):
        return SqlStore.on(self.make())

    def test_writers_take_turns(self):
        """A host's connection has one writer: the thread that owns it."""
        store = self.fresh()
        for pos in range(3):
            with store.writing() as writing:
                writing.head()
                writing.add([row(pos, seq=pos)], head(pos + 1))
        assert store.head().size == 3


@pytest.mark.row("A23")
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE pdca_record SET body = ''",
        "DELETE FROM pdca_record",
        "TRUNCATE pdca_record",
        "INSERT INTO pdca_record SELECT * FROM pdca_record ON CONFLICT (pos) DO UPDATE SET body = ''",
        "UPDATE pdca_text SET content = ''",
        "DELETE FROM pdca_text",
        "TRUNCATE pdca_text",
        "DELETE FROM pdca_head",
        "TRUNCATE pdca_head",
        "UPDATE pdca_head SET size = 0",
        "UPDATE pdca_head SET log = 'x'",
    ],
)
def test_guards(postgresql, opened, statement):
    """A program that changes, deletes or replaces rows by accident is stopped."""
    log = Trail(opened(postgresql), now, "L")
    log.append([CLAIM])
    log.put_text(b"x")
    engine = sa.create_engine(postgresql)
    with engine.connect() as connection, pytest.raises(sa.exc.DBAPIError, match="pdca: "):
        connection.exec_driver_sql(statement)
    engine.dispose()
    assert log.verify().sound


@pytest.mark.row("B4")
def test_opened_at_once_and_written_by_many(postgresql, opened):
    """Several openers make the tables once, and their writers leave a gapless log that verifies."""

    def work(case):
        log = Trail(opened(postgresql), now, "L")
        for _ in range(5):
            log.append([evolve(CLAIM, case=case)])

    writers = [threading.Thread(target=work, args=(case,)) for case in "ABC"]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    checked = Trail(opened(postgresql), now).verify()
    assert (checked.sound, checked.count) == (True, 15)


@pytest.mark.row("B5")
def test_a_reader_follows_the_writers(postgresql, opened):
    """Who reads on from where he stopped sees every record once, in order, whatever is being written."""
    log = Trail(opened(postgresql), now, "L")
    log.append([CLAIM])

    def work(case):
        mine = Trail(opened(postgresql), now, "L")
        for _ in range(15):
            mine.append([evolve(CLAIM, case=case)])

    writers = [threading.Thread(target=work, args=(case,)) for case in "BCD"]
    for writer in writers:
        writer.start()
    store, seen = opened(postgresql), []
    while any(writer.is_alive() for writer in writers):
        seen += [each.pos for each in store.rows(len(seen), 9)]
    seen += [each.pos for each in store.rows(len(seen), 99)]
    assert seen == [*range(46)]


def test_same_bytes_as_in_memory(postgresql, opened):
    """The same claims at the same time have the same root as in memory."""
    noon = datetime(2026, 5, 18, 4, 0, tzinfo=UTC)
    stores = (MemoryStore(), opened(postgresql))
    roots = {Trail(store, lambda: noon, "L").append([CLAIM, CLAIM])[0].root for store in stores}
    assert len(roots) == 1


@pytest.mark.row("B1")
def test_a_repeated_request(postgresql, opened):
    """A request that is repeated over another connection gets its first receipt, and nothing is written."""
    (first,) = Trail(opened(postgresql), now, "L").append([CLAIM], idem="k")
    (again,) = Trail(opened(postgresql), now, "L").append([CLAIM], idem="k")
    assert (again, Trail(opened(postgresql), now).head().size) == (first, 1)


def test_the_host_keeps_its_transaction(postgresql, opened, hosted):
    """A refused append takes nothing with it: the host commits its own row and what it recorded before."""
    host = hosted(postgresql)
    host.exec_driver_sql("CREATE TABLE host (name TEXT)")
    log = Trail(SqlStore.on(host), now, "L")
    log.append([CLAIM], idem="k")
    with pytest.raises(RepeatedKeyError):
        log.append([CLAIM, CLAIM], idem="k")
    host.exec_driver_sql("INSERT INTO host VALUES ('x')")
    host.commit()
    assert host.exec_driver_sql("SELECT count(*) FROM host").scalar() == 1
    assert Trail(opened(postgresql), now).verify().count == 1


@pytest.mark.row("B6")
def test_the_host_rolls_back(postgresql, opened, hosted):
    """What the host takes back was never recorded, and leaves no hole."""
    log = Trail(opened(postgresql), now, "L")
    host = hosted(postgresql)
    Trail(SqlStore.on(host), now, "L").append([CLAIM])
    host.rollback()
    (receipt,) = log.append([CLAIM])
    assert (receipt.record.pos, log.verify().sound, log.verify().count) == (0, True, 1)


def test_a_host_that_has_not_committed_yet(schemas, opened, hosted):
    """A host that made its tables and keeps its transaction open holds up no trail in another schema."""
    SqlStore.on(hosted(schemas()))
    assert opened(schemas()).head().size == 0


def test_a_host_without_a_transaction(postgresql, hosted):
    """A host's connection that commits each statement by itself is refused, and nothing is written."""
    host = hosted(postgresql)
    store = SqlStore.on(host)
    host.commit()
    host.execution_options(isolation_level="AUTOCOMMIT")
    with pytest.raises(StoreError):
        Trail(store, now, "L").append([CLAIM])
    assert store.head().size == 0


@pytest.mark.row("B8")
def test_a_lock_not_given_in_time(postgresql, opened, having):
    """A writer whose server waits no longer is told to try again, and nothing is written."""
    patient, hasty = opened(postgresql), Trail(opened(having(postgresql, "lock_timeout=50")), now, "L")
    with patient.writing() as writing:
        writing.head()
        with pytest.raises(StoreError) as caught:
            hasty.append([CLAIM])
    assert (caught.value.retry, hasty.head().size) == (True, 0)
    assert hasty.append([CLAIM])[0].size == 1


@pytest.mark.row("B8")
def test_a_host_that_looked_before(postgresql, opened, hosted):
    """A host that sees the past (REPEATABLE READ) is told to try again when somebody wrote since."""
    log = Trail(opened(postgresql), now, "L")
    host = hosted(postgresql)
    host.execution_options(isolation_level="REPEATABLE READ")
    mine = Trail(SqlStore.on(host), now, "L")
    mine.head()
    log.append([CLAIM])
    with pytest.raises(StoreError) as caught:
        mine.append([CLAIM])
    assert caught.value.retry
    host.rollback()
    mine.append([CLAIM])
    host.commit()
    assert (log.verify().sound, log.verify().count) == (True, 2)


@pytest.mark.row("B8", "C6")
def test_a_connection_that_breaks(postgresql, opened, hosted, having, caplog):
    """When the connection breaks before the commit nothing is kept, and the next append makes a new one."""
    store = opened(having(postgresql, "application_name=doomed"))
    log = Trail(store, now, "L")

    def broken():
        with store.writing() as writing:
            writing.head()
            writing.add([row(0)], head(1))
            hosted(postgresql).exec_driver_sql(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                " WHERE application_name = 'doomed'"
            )

    with pytest.raises(StoreError) as caught:
        broken()
    assert not caught.value.retry
    assert (log.append([CLAIM])[0].size, log.verify().sound) == (1, True)
    assert not [one for one in caplog.records if one.name.startswith("sqlalchemy")]


@pytest.fixture
def cut(postgresql, hosted):
    """Return a function that ends the sessions of that name, as a server does that is stopped or started anew."""
    host = hosted(postgresql)

    def end(name="doomed"):
        host.exec_driver_sql(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = %s", (name,)
        )
        host.commit()

    return end


@pytest.fixture
def doomed(postgresql, opened, having):
    """Return a store whose sessions `cut` ends."""
    return opened(having(postgresql, "application_name=doomed"))


@pytest.mark.row("B8", "C6")
def test_a_connection_that_was_lost_meanwhile(doomed, cut, caplog):
    """Where a connection is found broken at the first words of a turn, a new one is taken, and the append is made once."""
    log = Trail(doomed, now, "L")
    log.append([CLAIM], idem="k")
    for pos in range(1, 4):
        log.head()  # which leaves a connection for reading to rest beside that for writing
        cut()
        assert log.append([CLAIM], idem=f"k{pos}")[0].size == pos + 1
    cut()
    assert log.append([CLAIM], idem="k3")[0].size == 4
    assert (log.verify().sound, log.head().size) == (True, 4)
    assert not [one for one in caplog.records if one.name.startswith("sqlalchemy")]


@pytest.mark.row("C6")
def test_a_connection_without_pipelines_that_was_lost(doomed, cut, monkeypatch):
    """The same holds for a driver that sends each statement by itself."""
    monkeypatch.setattr(Direct, "sends_together", property(lambda _: False, lambda *_: None), raising=False)
    log = Trail(doomed, now, "L")
    log.append([CLAIM])
    cut()
    assert (log.append([CLAIM])[0].size, log.verify().sound) == (2, True)


@pytest.mark.row("C6")
def test_reading_after_a_lost_connection(doomed, cut):
    """Whoever only reads is not told of a connection that was lost while it rested."""
    log = Trail(doomed, now, "L")
    name = log.put_text(b"x")
    log.append([CLAIM], idem="k")
    questions = (
        lambda: log.head().size,
        lambda: len([*log.records()]),
        lambda: len([*log.records("A")]),
        lambda: len(log.case_ids()),
        lambda: len(doomed.by_key("k")),
        lambda: log.text(name) == b"x",
        lambda: len(log.put_texts([b"x", b"y"])) - 1,
        lambda: len(doomed.texts()) - 1,
        lambda: len(doomed.leaves(1)),
        lambda: doomed.count(1),
        lambda: int(log.end("A")[0] == 0),
    )
    for ask in questions:
        cut()
        assert ask() == 1


@pytest.mark.row("B8", "C6")
@pytest.mark.parametrize("moment", ["add", "commit"])
def test_a_connection_that_was_lost_later(doomed, cut, monkeypatch, moment):
    """A connection that is lost after the turn's first words is an error: nobody knows whether it was committed."""
    log = Trail(doomed, now, "L")
    log.append([CLAIM])
    original = {"add": FarTurn.add, "commit": FarTurn.commit}[moment]

    def late(turn, *words):
        cut()
        return original(turn, *words)

    monkeypatch.setattr(FarTurn, moment, late)
    with pytest.raises(StoreError) as caught:
        log.append([CLAIM], idem="k")
    assert (caught.value.retry, log.head().size) == (False, 1)
    monkeypatch.undo()
    assert log.append([CLAIM], idem="k")[0].size == 2


@pytest.mark.row("B7", "C6")
def test_a_commit_whose_answer_was_lost(doomed, cut, monkeypatch):
    """A connection that is lost after the commit is an error all the same; the key of the request tells what became of it."""
    log = Trail(doomed, now, "L")
    log.append([CLAIM])
    original = FarTurn.commit

    def unanswered(turn):
        original(turn)
        cut()
        turn._far.ask("SELECT 1", ())

    monkeypatch.setattr(FarTurn, "commit", unanswered)
    with pytest.raises(StoreError):
        log.append([CLAIM], idem="k")
    monkeypatch.undo()
    assert (log.append([CLAIM], idem="k")[0].size, log.head().size) == (2, 2)


@pytest.mark.row("C6", "C7")
def test_a_careless_server_after_a_lost_connection(postgresql, doomed, cut, hosted):
    """A server that has meanwhile become careless is refused when the connection is taken anew, and nothing is written."""
    log = Trail(doomed, now, "L")
    log.append([CLAIM])
    host = hosted(postgresql)
    host.exec_driver_sql(f"ALTER DATABASE {host.engine.url.database} SET synchronous_commit = off")
    host.commit()
    try:
        cut()
        with pytest.raises(StoreError, match="off"):
            log.append([CLAIM])
    finally:
        host.exec_driver_sql(f"ALTER DATABASE {host.engine.url.database} RESET synchronous_commit")
        host.commit()
    assert (log.append([CLAIM])[0].size, log.verify().sound) == (2, True)


@pytest.mark.row("C7")
def test_a_server_that_is_gone(postgresql, opened):
    """While nobody answers each append is refused in words; then the store goes on by itself."""
    store = opened(postgresql)
    log = Trail(store, now, "L")
    engine = store._session._engine

    def nobody_answers(dialect, *_):
        raise dialect.loaded_dbapi.OperationalError("nobody answers")

    engine.dispose()
    sa.event.listen(engine, "do_connect", nobody_answers)
    for _ in range(2):
        with pytest.raises(StoreError, match="nobody answers"):
            log.append([CLAIM])
    sa.event.remove(engine, "do_connect", nobody_answers)
    assert (log.append([CLAIM])[0].size, log.verify().sound) == (1, True)


@pytest.mark.row("C7")
@pytest.mark.parametrize("setting", ["off", "local"])
def test_a_careless_server(postgresql, opened, having, setting):
    """A server that answers before it has written is refused."""
    with pytest.raises(StoreError, match=setting):
        opened(having(postgresql, f"synchronous_commit={setting}"))


def test_an_unknown_database(server):
    """A database that is not there is an error of the store."""
    with pytest.raises(StoreError, match="pdca_absent"):
        SqlStore.open(server.set(database="pdca_absent").render_as_string(hide_password=False))


@pytest.mark.row("A24")
def test_tampering_past_the_guards(postgresql, opened, hosted):
    """Who drops the guards can change a row, and is found."""
    log = Trail(opened(postgresql), now, "L")
    log.append([evolve(CLAIM, reason="before")])
    host = hosted(postgresql)
    host.exec_driver_sql("ALTER TABLE pdca_record DISABLE TRIGGER ALL")
    host.exec_driver_sql(
        "UPDATE pdca_record SET body = replace(encode(body, 'escape'), 'before', 'after!')::bytea"
    )
    host.commit()
    assert [finding.code for finding in log.verify().findings] == ["leaf", "tree"]


@pytest.mark.row("A24")
def test_two_heads(postgresql, opened, hosted):
    """A second head, which is moved with the first, is found, and nothing is added under it."""
    log = Trail(opened(postgresql), now, "L")
    log.append([CLAIM])
    host = hosted(postgresql)
    host.exec_driver_sql("ALTER TABLE pdca_head DROP CONSTRAINT pdca_head_id_check")
    host.exec_driver_sql(
        "INSERT INTO pdca_head SELECT 1, log, size, frontier, root, recorded, note, form FROM pdca_head"
    )
    host.commit()
    assert [finding.phrase.zh for finding in log.verify().findings] == ["总账头有2个，应当只有一个"]
    with pytest.raises(StoreError, match="总账头有2个"):
        log.append([CLAIM])


@pytest.mark.row("A24")
@pytest.mark.parametrize(("table", "act"), [("pdca_record", "INSERT"), ("pdca_head", "UPDATE")])
def test_a_database_that_swallows_rows(postgresql, opened, hosted, table, act):
    """Where a foreign rule swallows what is written, nobody gets a receipt for it."""
    log = Trail(opened(postgresql), now, "L")
    log.append([CLAIM])
    host = hosted(postgresql)
    host.exec_driver_sql(f"CREATE RULE swallow AS ON {act} TO {table} DO INSTEAD NOTHING")
    host.commit()
    with pytest.raises(StoreError, match="没有写下"):
        log.append([CLAIM])
    assert not log.verify().sound


@pytest.fixture
def encoded(server):
    """Return the address of a database that cannot hold every name."""
    name = f"pdca_latin_{os.getpid()}"
    engine = sa.create_engine(server.set(database="postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(
            f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'"
        )
        yield server.set(database=name).render_as_string(hide_password=False)
        connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
    engine.dispose()


@pytest.mark.row("E5")
def test_a_database_of_another_encoding(encoded):
    """A database that cannot hold every name is refused in words before anything is written."""
    with pytest.raises(StoreError, match="server_encoding=LATIN1"):
        SqlStore.open(encoded)


@pytest.mark.row("E5")
def test_sessions_of_another_encoding(postgresql, opened, hosted, having):
    """A store talks UTF-8 whatever its session was set to; a host's connection that does not is refused."""
    strange = having(postgresql, "client_encoding=LATIN1")
    log = Trail(opened(strange), now, "L")
    log.append([evolve(CLAIM, case="张三𠮷")])
    assert (log.verify().sound, log.case_ids()) == (True, ("张三𠮷",))
    with pytest.raises(StoreError, match="client_encoding=LATIN1"):
        SqlStore.on(hosted(strange))


@pytest.fixture
def role(schemas, hosted):
    """Return the name of a role that may do nothing."""
    name = f"pdca_writer_{os.getpid()}"
    owner = hosted(schemas())
    owner.exec_driver_sql(f"CREATE ROLE {name} NOLOGIN")
    owner.commit()
    yield name
    owner.exec_driver_sql(f"DROP OWNED BY {name}")
    owner.exec_driver_sql(f"DROP ROLE {name}")
    owner.commit()


@pytest.fixture
def appending(role, postgresql, opened, hosted, having):
    """Return an address at which a program has the rights to append and no others."""
    opened(postgresql)
    owner = hosted(postgresql)
    for right in RIGHTS:
        owner.exec_driver_sql(right.format(role=role))
    owner.commit()
    return having(postgresql, f"role={role}")


def test_a_role_that_appends(appending, opened):
    """A role with the rights to append and no others records, keeps texts, reads and verifies."""
    log = Trail(opened(appending), now, "L")
    log.append([CLAIM], idem="k")
    assert log.text(log.put_text(b"x")) == b"x"
    assert (log.append([CLAIM], idem="k")[0].size, log.verify().sound) == (1, True)


@pytest.mark.row("A23", "A24")
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE pdca_record SET body = ''",
        "DELETE FROM pdca_record",
        "TRUNCATE pdca_record",
        "UPDATE pdca_text SET content = ''",
        "DELETE FROM pdca_text",
        "DELETE FROM pdca_head",
        "INSERT INTO pdca_head SELECT * FROM pdca_head",
        "UPDATE pdca_head SET form = 9",
        "LOCK TABLE pdca_head IN ACCESS EXCLUSIVE MODE",
        "LOCK TABLE pdca_record IN ACCESS EXCLUSIVE MODE",
        "DROP TABLE pdca_record",
        "DROP TRIGGER pdca_record_stays ON pdca_record",
        "ALTER TABLE pdca_record DISABLE TRIGGER ALL",
        "ALTER TABLE pdca_record ADD COLUMN more TEXT",
        "CREATE OR REPLACE FUNCTION pdca_append_only() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
    ],
)
def test_what_a_role_that_appends_may_not(appending, hosted, statement):
    """A role with the rights to append can neither change nor delete, nor take the guards away."""
    with pytest.raises(sa.exc.ProgrammingError, match=r"permission denied|must be owner"):
        hosted(appending).exec_driver_sql(statement)


def test_a_role_without_rights(role, postgresql, opened, having):
    """A role without rights gets an error of the store, not of the driver."""
    opened(postgresql)
    with pytest.raises(StoreError):
        opened(having(postgresql, f"role={role}")).head()


@pytest.mark.row("A23", "A24")
@pytest.mark.parametrize(
    ("granted", "said"),
    [
        (
            "SELECT, UPDATE ON pdca_head",  # what RIGHTS once was
            f"REVOKE UPDATE ON pdca_head FROM {{role}}; {RIGHTS[1]};",
        ),
        ("INSERT, TRIGGER ON pdca_record", "REVOKE TRIGGER ON pdca_record FROM {role};"),
        ("DELETE, INSERT, UPDATE ON pdca_text", "REVOKE DELETE, UPDATE ON pdca_text FROM {role};"),
        ("SELECT ON pdca_head", ""),
    ],
)
def test_a_role_with_wider_rights(appending, role, postgresql, opened, hosted, granted, said):
    """A role that may do more than append is told, with the statements after which it may append and no more."""
    owner = hosted(postgresql)
    owner.exec_driver_sql(f"GRANT {granted} TO {role}")
    owner.commit()
    statements = narrowing(opened(postgresql).condition()["rights"])
    assert " ".join(statements) == said.format(role=role)
    for statement in statements:
        owner.exec_driver_sql(statement)
    owner.commit()
    assert narrowing(opened(postgresql).condition()["rights"]) == ()
    assert Trail(opened(appending), now, "L").append([CLAIM])[0].size == 1


@pytest.mark.row("A24")
def test_what_is_no_guard_of_ours(postgresql, opened, hosted):
    """A guard that was switched off is missing, and a rule of somebody else is foreign."""
    store, host = opened(postgresql), hosted(postgresql)
    present = store.condition()["guards"]
    assert (missing_guards("postgresql", present), foreign_guards("postgresql", present)) == ((), ())
    host.exec_driver_sql("ALTER TABLE pdca_text DISABLE TRIGGER pdca_text_stays")
    host.exec_driver_sql("CREATE RULE swallow AS ON INSERT TO pdca_record DO INSTEAD NOTHING")
    host.commit()
    present = store.condition()["guards"]
    assert missing_guards("postgresql", present) == ("pdca_text_stays",)
    assert foreign_guards("postgresql", present) == ("swallow",)
