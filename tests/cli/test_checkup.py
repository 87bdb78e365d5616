"""The command doctor: what is well is said, and what is not ends with 1 and advice."""

import sqlite3
import sys
from datetime import timedelta

import pytest

from pdca.cli import FINE, FOUND, checkup, equipment
from pdca.cli.desk import shown
from pdca.stores import sql
from pdca.stores.memory import MemoryStore


def checks(shell, *words):
    return {one["check"]: one for one in shell.json("doctor", *words)["checks"]}


def test_all_is_well(keyed):
    """Over a sound store doctor lists versions, settings, clock, disk and key, and ends with 0."""
    found = checks(keyed, "--key", "k", "--key", "k.pub")
    assert keyed.code == FINE
    assert {"pdca", "python", "sqlalchemy", "cryptography", "store", "sqlite", "journal_mode", "synchronous", "guards", "clock", "disk", "key"} <= set(found)  # fmt: skip
    assert all(one["well"] for one in found.values())


def test_it_is_readable(shell):
    """Each check is a line that says whether it is well without colour."""
    assert shell("doctor") == FINE
    assert all(line.startswith(("√ ", "— ")) for line in shell.out.splitlines())
    assert shell("doctor", "--lang", "en") == FINE
    assert "journal mode" in shell.out


def test_it_makes_no_store(shell):
    """Where there is no store, doctor says so and makes none."""
    assert checks(shell, "--store", "new.db")["store"]["message"] == "还没有账"
    assert not (shell.folder / "new.db").exists()


@pytest.mark.row("C8")
@pytest.mark.parametrize(
    ("risky", "mode", "said"), [(True, "persist", "所以用回滚日志"), (False, "wal", "预写日志")]
)
def test_the_journal_mode_and_why(shell, monkeypatch, risky, mode, said):
    """The journal mode is told with its reason: whether this SQLite may lose writes in WAL mode."""
    monkeypatch.setattr(sql, "_loses_writes", lambda _: risky)
    found = checks(shell)
    assert (found["journal_mode"]["value"], found["journal_mode"]["well"]) == (mode, True)
    assert said in found["journal_mode"]["message"]
    assert found["sqlite"]["message"].startswith("有WAL重置缺陷") is risky


@pytest.mark.row("C8")
def test_a_risky_journal_is_found():
    """A write-ahead log on a version that may lose writes is not well."""
    condition = {
        "version": "3.40.1",
        "journal_mode": "wal",
        "loses_writes": "yes",
        "synchronous": "2",
        "recursive_triggers": "1",
        "busy_timeout": "0",
    }
    assert [one.id for one in checkup._sqlite(condition) if not one.well] == ["journal_mode"]


@pytest.mark.row("C2", "C7", "C10")
def test_settings_that_lose_records_are_found():
    """A database that answers before the disk has it is not well, whichever it is."""
    condition = {
        "version": "3.51.3",
        "journal_mode": "wal",
        "loses_writes": "no",
        "synchronous": "1",
        "recursive_triggers": "0",
        "busy_timeout": "0",
    }
    assert [one.id for one in checkup._sqlite(condition) if not one.well] == [
        "synchronous",
        "recursive_triggers",
    ]
    condition = {"version": "15", "synchronous_commit": "off", "fsync": "off", "full_page_writes": "on"}
    assert [one.id for one in checkup._postgresql(condition) if not one.well] == [
        "synchronous_commit",
        "fsync",
    ]


@pytest.mark.row("A24")
def test_a_missing_guard_is_found(shell):
    """A trigger that somebody dropped is named."""
    with sqlite3.connect(shell.folder / "pdca.db") as connection:
        connection.execute("DROP TRIGGER pdca_record_stays")
    connection.close()
    found = checks(shell)["guards"]
    assert (shell.code, found["well"]) == (FOUND, False)
    assert "pdca_record_stays" in found["message"]


@pytest.mark.row("A24")
def test_a_foreign_trigger_is_found(shell):
    """A trigger of somebody else on the tables of the trail is named."""
    with sqlite3.connect(shell.folder / "pdca.db") as connection:
        connection.execute("CREATE TRIGGER sly BEFORE INSERT ON pdca_record BEGIN SELECT RAISE(IGNORE); END")
        connection.execute("CREATE TABLE host (name TEXT)")
        connection.execute("CREATE TRIGGER own BEFORE INSERT ON host BEGIN SELECT 1; END")
    connection.close()
    found = checks(shell)["guards"]
    assert (shell.code, found["well"]) == (FOUND, False)
    assert ("sly" in found["message"], "own" in found["message"]) == (True, False)


def test_a_frozen_log_is_said(shell):
    """Doctor says of a log that was frozen when, and which one continues it; of another it says nothing."""
    assert "frozen" not in checks(shell)
    shell("freeze", "--successor", "qinghe/2027", "--by", "p-1:quality_office", "--reason", "年度")
    found = checks(shell)["frozen"]
    assert (found["well"], "qinghe/2027" in found["message"], shell.code) == (True, True, FINE)


@pytest.mark.row("A23")
@pytest.mark.parametrize(("rights", "code"), [("", True), ('pdca_head UPDATE "镇 账"', False)])
def test_a_role_with_wider_rights_is_found(rights, code):
    """A role of the database that may do more than it needs is told with the statement that mends it."""
    condition = {"database": "postgresql", "guards": "", "rights": rights}
    *_, found = checkup._guards(condition)
    assert (found.id, found.well) == ("rights", code)
    assert code or 'REVOKE UPDATE ON pdca_head FROM "镇 账"; GRANT' in found.why.zh


@pytest.mark.row("I11")
@pytest.mark.parametrize("words", [("doctor",), ("doctor", "--json"), ("verify",), ("audit",), ("import", "x.jsonl")])
def test_the_password_of_a_database_is_not_printed(shell, words):
    """An address is printed without the password in it: what doctor says is copied into letters."""
    shell("export", "x.jsonl")
    place = "postgresql+psycopg://clerk:geheim@/none?host=/nowhere"
    assert shell(*words, "--store", place, "--vault", place) != FINE
    assert "geheim" not in shell.out + shell.err


@pytest.mark.row("I11")
@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("postgresql://a:b:c@d@h:5432/x", "postgresql://a:***@h:5432/x"),
        ("postgresql://a@h:5432/x", "postgresql://a@h:5432/x"),
        ("postgresql://h:5432/x?user=a", "postgresql://h:5432/x?user=a"),
        ("postgresql://h/x?user=a&password=b&host=h", "postgresql://h/x?user=a&password=***&host=h"),
        ("sqlite:///a:b@c.db", "sqlite:///a:b@c.db"),
        ("pdca.db", "pdca.db"),
    ],
)
def test_how_an_address_is_printed(place, said):
    """Of an address all but the password is printed."""
    assert shown(place) == said


@pytest.mark.row("D1")
def test_a_clock_that_is_behind_is_found(shell):
    """A clock that shows a time before the last record is not well."""
    shell.now -= timedelta(days=1, seconds=5)
    found = checks(shell)["clock"]
    assert (shell.code, found["well"]) == (FOUND, False)
    assert "慢5秒" in found["message"]


@pytest.mark.row("C4")
def test_a_full_disk_is_found(shell, monkeypatch):
    """A disk that is nearly full is not well."""
    monkeypatch.setattr(checkup, "LEAST_SPACE", 1 << 80)
    assert not checks(shell)["disk"]["well"]


@pytest.mark.row("I11")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_an_exposed_key_is_found(keyed):
    """A secret key that others can read is not well, a public one may be read by all."""
    (keyed.folder / "k").chmod(0o644)
    assert not checks(keyed, "--key", "k")["key"]["well"]
    assert checks(keyed, "--key", "k.pub")["key"]["well"]


def test_a_key_that_is_none_is_found(shell):
    """A key file that is missing or holds no key is not well."""
    (shell.folder / "k").write_text("x", "ascii")
    for path in ("k", "nothing"):
        assert not checks(shell, "--key", path)["key"]["well"]


def test_a_missing_library_is_said(shell, monkeypatch):
    """Without the library for signatures all else is well, and it is said what to install."""
    monkeypatch.setitem(sys.modules, "cryptography", None)
    assert "pdca[sign]" in checks(shell)["cryptography"]["message"]
    assert shell.code == FINE


def test_a_broken_store_is_found(shell):
    """A store that cannot be opened is one failing check, not the end of all others."""
    (shell.folder / "pdca.db").write_bytes(b"SQLite format 3\0" + b"x" * 200)
    found = checks(shell)
    assert (shell.code, found["store"]["well"], found["python"]["well"]) == (FOUND, False, True)


def test_memory():
    """A store in memory says so."""
    assert MemoryStore().condition() == {"database": "memory"}


def test_extras_are_named(shell, monkeypatch):
    """The extras whose libraries are there are named, and how to get the others; none missing is a fault."""
    monkeypatch.setattr(equipment, "LIBRARIES", {"ics": ("attrs",), "report": ("attrs",)})
    assert checks(shell)["extras"]["message"] == ""
    monkeypatch.setitem(equipment.LIBRARIES, "ics", ("no-such-library",))
    found = checks(shell)["extras"]
    assert (found["well"], found["message"]) == (True, "没有装：pip install pdca[ics]")
    assert "ics" not in found["value"]


def test_a_cache_that_others_can_write_is_found(shell):
    """What is kept between two questions is believed, so a folder that everybody can write to is not well."""
    assert "cache" not in checks(shell)
    assert "还没有" in checks(shell, "--cache", "kept")["cache"]["message"]
    folder = shell.folder / "kept"
    folder.mkdir(mode=0o700)
    (folder / "index.json").write_bytes(b"{}")
    assert checks(shell, "--cache", "kept")["cache"]["message"] == "1个文件，0 MiB"
    (folder / "index.json").chmod(0o666)
    found = checks(shell, "--cache", "kept")["cache"]
    assert (found["well"], shell.code) == (False, FOUND)
