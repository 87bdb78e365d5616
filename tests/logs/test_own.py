"""Our own trails as logs: a store, and the file that a trail exports; the exact records come along."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from pdca import keys, note
from pdca.canonical import decode, encode
from pdca.errors import Flaw, TrailError
from pdca.logs import Kind, LogError, read
from pdca.record import Actor, Claim
from pdca.record import Kind as RecordKind
from pdca.stores import open_store
from pdca.trail import Trail


@pytest.fixture
def trail(tmp_path):
    made = Trail(
        open_store(str(tmp_path / "log.db")), lambda: datetime(2024, 5, 2, 1, tzinfo=UTC), "town/log"
    )
    by = (Actor(person="p-1", role="clerk"),)
    made.append([
        Claim(case="A", kind=RecordKind.OPEN, occurred="2024-05-01", by=by, facts={"about": "修路"}, procedure="x", edition="1"),
        Claim(case="A", kind=RecordKind.OUTCOME, occurred="2024-05-02", by=by, step="ask", outcome="done", facts={"n": 3}),
    ])  # fmt: skip
    return made


def check(log, trail):
    events = list(log)
    assert [event.activity.text for event in events] == ["open", "ask.done"]
    assert [event.record for event in events] == list(trail.records()) == list(log.records())
    assert str(events[1].when.day) == "2024-05-02"
    assert (events[1].facts["n"].text, events[1].actor.text) == ("3", "p-1")
    assert events[1].recorded.offset_known


def test_store(trail, tmp_path):
    """A store gives an event for each record, with the record itself."""
    log = read(tmp_path / "log.db")
    assert log.kind is Kind.STORE
    check(log, trail)


def test_address(trail, tmp_path):
    """A store may be named by its address."""
    check(read(f"sqlite:///{tmp_path / 'log.db'}"), trail)


@pytest.mark.parametrize("limit", [1 << 30, 0])
def test_exported(trail, tmp_path, limit, monkeypatch):
    """An exported trail gives the same, in memory and by way of a temporary database."""
    monkeypatch.setattr("pdca.logs.own.IN_MEMORY", limit)
    path = tmp_path / "log.jsonl"
    with path.open("wb") as stream:
        trail.export(stream)
    log = read(path)
    assert log.kind is Kind.OURS
    check(log, trail)


def test_cut(trail, tmp_path):
    """A file that was cut is a broken trail, said with its line."""
    path = tmp_path / "log.jsonl"
    with path.open("wb") as stream:
        trail.export(stream)
    path.write_bytes(b"\n".join(path.read_bytes().split(b"\n")[:-2]) + b"\n")
    with pytest.raises(TrailError, match="不完整"):
        list(read(path))


@pytest.mark.row("I1")
def test_signed_by_a_stranger(tmp_path):
    """An exported file of a signed log is read where a key of the log signed it, and refused where another did."""
    own, stranger = (keys.new("town", seed=bytes([number]) * 32) for number in (1, 2))
    store = open_store(str(tmp_path / "signed.db"))
    made = Trail(store, lambda: datetime(2024, 5, 2, 1, tzinfo=UTC), "town/log", keys=[own], read_key=keys.public)
    made.append([Claim(case="A", kind=RecordKind.OUTCOME, occurred="2024-05-02", by=(), step="ask", outcome="done")])
    path = tmp_path / "log.jsonl"
    with path.open("wb") as stream:
        made.export(stream)
    store.close()
    assert [event.activity.text for event in read(path)] == ["ask.done"]
    *lines, last = path.read_bytes().splitlines()
    end = decode(last)
    signed = note.write(note.sign(note.read(end["note"].encode()).text, [stranger])).decode()
    path.write_bytes(b"\n".join((*lines, encode({**end, "note": signed}), b"")))
    with pytest.raises(TrailError) as caught:
        list(read(path))
    assert caught.value.code == Flaw.SIGNATURE


def test_no_trail(told):
    """A log that is not ours has no trail and no records."""
    log, _ = told("t.csv", "案号,环节,办理时间\nA,受理,2024-05-01\n")
    assert list(log.records()) == []
    with pytest.raises(ValueError, match="trail"):
        log.trail()


def test_foreign_database(tmp_path):
    """A database that is not ours is refused, and not a byte of it changes: it is evidence."""
    path = tmp_path / "foreign 100%#.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (a)")
    before = path.read_bytes()
    with pytest.raises(LogError) as caught:
        list(read(path))
    assert (caught.value.kind, path.read_bytes()) == ("store", before)


def test_store_stays_as_it_is(trail, tmp_path):
    """Reading a store changes not a byte of it."""
    before = (tmp_path / "log.db").read_bytes()
    assert len(list(read(tmp_path / "log.db"))) == len(list(trail.records()))
    assert (tmp_path / "log.db").read_bytes() == before


def test_store_of_a_newer_sqlite(trail, tmp_path):
    """A store that another machine keeps with a write-ahead log is read by an older SQLite too, and its file stays as it is."""
    path = tmp_path / "other.db"
    path.write_bytes((tmp_path / "log.db").read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode = wal").fetchone() == ("wal",)
    before = path.read_bytes()
    assert len(list(read(path))) == len(list(trail.records()))
    assert path.read_bytes() == before
