"""Attacks and faults that concern the whole: the log, its anchors, its store, and who holds a receipt."""

import contextlib
import shutil
import sqlite3
from datetime import UTC, date, datetime, timedelta

import pytest
import sqlalchemy as sa
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pdca import anchors, merkle
from pdca.errors import StoreError, TrailError, UnwritableError
from pdca.examples import goal
from pdca.phrase import Phrase
from pdca.record import Actor, Claim, Kind
from pdca.stores import open_store, sql
from pdca.stores.memory import MemoryStore
from pdca.trail import Trail

NOON = datetime(2026, 5, 18, 4, 0, tzinfo=UTC)
DAY = date(2026, 3, 2)
LOG = "qinghe.example/log"
BY = (Actor(person="p-1", role="clerk"),)
CLAIM = Claim(case="A", kind=Kind.OUTCOME, occurred="2026-05-18", by=BY, step="s", outcome="o")
TIME = "2026-05-18T10:00:00.000000Z"


def clock():
    """Return a clock that is a second later with every look."""
    looks = iter(range(10**9))
    return lambda: NOON + timedelta(seconds=next(looks))


def log(*cases, store=None):
    trail = Trail(store if store is not None else MemoryStore(), clock(), LOG)
    for case in cases:
        trail.append([evolve(CLAIM, case=case)])
    return trail


@pytest.mark.row("A7")
def test_a_receipt_outlives_a_deleted_case(tmp_path):
    """A case opened after the last anchor and removed with everything rehashed is missed by no anchor, but by its receipt."""
    honest = log("A", "B")
    anchors.drop(honest, tmp_path, TIME)
    (receipt,) = honest.append([evolve(CLAIM, case="Z")])
    proof = [bytes.fromhex(step) for step in honest.proof(receipt.record.pos)]
    rewritten = log("A", "B", "C")
    told = anchors.read(tmp_path, LOG)
    found = rewritten.verify(told.sizes())
    compared = anchors.compare(found, told)
    assert (found.sound, compared.sound, found.count - compared.anchored) == (True, True, 1)
    leaf, place = bytes.fromhex(receipt.leaf), receipt.record.pos
    assert merkle.included(leaf, place, receipt.size, proof, bytes.fromhex(receipt.root))
    assert not merkle.included(leaf, place, found.count, proof, bytes.fromhex(found.root))
    assert found.root != receipt.root


class Deaf:
    """A store whose commit succeeds and whose answer is lost, once."""

    def __init__(self, store):
        self._store = store
        self.lose = True

    def __getattr__(self, name):
        return getattr(self._store, name)

    @contextlib.contextmanager
    def writing(self):
        """Write, then fail all the same."""
        with self._store.writing() as writing:
            yield writing
        if self.lose:
            self.lose = False
            raise StoreError(Phrase("连接中断", "the connection broke"))


@pytest.mark.row("B7", "C6")
def test_a_lost_acknowledgement():
    """Who repeats a request whose answer was lost gets its receipt, and it was done once."""
    trail = log(store=Deaf(MemoryStore()))
    with pytest.raises(StoreError):
        trail.append([CLAIM], idem="k")
    (receipt,) = trail.append([CLAIM], idem="k")
    assert (receipt.record.pos, receipt.size, trail.verify().count) == (0, 1, 1)


@pytest.mark.row("B9", "C11")
def test_another_database_of_the_same_name(tmp_path):
    """A database that goes by the name of a log and does not continue its newest anchor is refused at the start."""
    anchors.drop(log("A", "B", "A"), tmp_path, TIME)
    for other in (log("A", "C", "A"), log("A", "B"), log()):
        with pytest.raises(TrailError):
            anchors.admit(other, tmp_path, LOG)
    anchors.admit(log("A", "B", "A"), tmp_path, LOG)


class Full(MemoryStore):
    """A store that takes nothing more once it is told so."""

    full = False

    def writing(self):
        """Write only where there is space."""
        if self.full:
            raise StoreError(Phrase("磁盘已满", "the disk is full"))
        return super().writing()


@pytest.mark.row("C4")
def test_no_act_without_its_record(kit):
    """Where the log cannot be written the act fails and the case stays where it is; later it can be done."""
    store = Full()
    desk = kit.desk(kit.pack(), day=DAY, store=store)
    desk.office.open("trial", case="A", about="一件事", plan=goal(DAY), by=[kit.clerk])
    store.full = True
    with pytest.raises(StoreError):
        desk.office.record("A", "first.done", by=[kit.clerk])
    assert (desk.office.history("A").state, desk.office.history("A").seq) == ("first", 1)
    store.full = False
    assert desk.office.record("A", "first.done", by=[kit.clerk]).state == "second"


@pytest.mark.row("C9")
def test_a_file_copied_without_its_write_ahead_log(tmp_path, monkeypatch):
    """A database copied in use without its write-ahead log lacks the newest records, and its anchor says so."""
    monkeypatch.setattr(sql, "_loses_writes", lambda _: False)
    store = open_store(str(tmp_path / "used.db"))
    trail = log("A", "B", store=store)
    with contextlib.closing(sqlite3.connect(tmp_path / "used.db")) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    trail.append([CLAIM])
    anchors.drop(trail, tmp_path, TIME)
    shutil.copy(tmp_path / "used.db", tmp_path / "copy.db")
    with contextlib.closing(open_store(str(tmp_path / "copy.db"))) as copied:
        told = anchors.read(tmp_path, LOG)
        found = Trail(copied, clock()).verify(told.sizes())
    store.close()
    assert (found.sound, found.count) == (True, 2)
    assert [each.code for each in anchors.compare(found, told).broken] == ["behind"]


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    """Return a log in a file that many examples write to."""
    with contextlib.closing(open_store(str(tmp_path_factory.mktemp("sql") / "x.db"))) as store:
        yield log("A", store=store)


pieces = st.sampled_from(
    ["'", '"', ";", "--", "%s", "%", "\\", ":a", "?", "$1", "DROP TABLE pdca_record", "x", "、"]
)
hostile = st.lists(pieces, min_size=1, max_size=6).map("".join)


@pytest.mark.row("E10")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(hostile, hostile, hostile)
def test_words_of_sql_are_words(database, case, key, fact):
    """Whatever stands in case number, key and facts comes back as it was, and is never carried out."""
    claim = evolve(CLAIM, case=case, facts={"note": fact})
    size = database.head().size
    (receipt,) = database.append([claim], idem=f"{size} {key}")
    assert database.repeated([claim], f"{size} {key}") == (receipt,)
    assert [record.claim for record in database.records(case, receipt.record.seq)] == [claim]
    assert database.head().size == size + 1


@pytest.mark.row("E8")
@pytest.mark.parametrize(
    "facts", [{"note": "x" * (1 << 20)}, {"list": ["x"] * 1_000_000}], ids=["long", "many"]
)
def test_too_large(facts):
    """A record over the limit is refused, the limit is named, and nothing is written."""
    trail = log()
    with pytest.raises(UnwritableError, match="1048576"):
        trail.append([evolve(CLAIM, facts=facts)])
    assert trail.head().size == 0


@pytest.mark.row("A24")
@pytest.mark.parametrize("table", ["pdca_record", "pdca_head", "pdca_text"])
def test_a_table_that_is_gone(tmp_path, table):
    """Who drops a whole table is not stopped, and verification says that it failed."""
    with contextlib.closing(open_store(str(tmp_path / "x.db"))) as store:
        trail = log("A", store=store)
        engine = sa.create_engine(f"sqlite:///{tmp_path / 'x.db'}")
        with engine.begin() as other:
            other.exec_driver_sql(f"DROP TABLE {table}")
        engine.dispose()
        assert not trail.verify().sound
