"""The end of a log and its successor: nothing follows a freeze, and each log proves where the other begins and ends."""

import contextlib
import sqlite3

import pytest

from pdca import acts
from pdca.cli import BROKEN, FINE, FOUND, STORAGE, WRONG
from pdca.stores import open_store
from pdca.trail import Trail
from tests.cli.conftest import NOW

BY = ("--by", "p-1:quality_office", "--reason", "换用国密")


def succeed(shell, *words):
    return shell("succeed", "new.db", "--name", "qinghe/2027/sm3", *BY, *words)


def follow(shell, *words):
    return shell.json("verify", "new.db", "--predecessor", "pdca.db", *words)["predecessor"]


def test_a_frozen_log_takes_nothing(shell):
    """After a freeze every append is refused with an error of its own, from old processes and new ones, and it still reads."""
    store = open_store(str(shell.folder / "pdca.db"))
    before = Trail(store, lambda: NOW)
    claim = next(iter(before.records())).claim
    before.append([claim])
    assert shell("freeze", *BY) == FINE
    assert "还有2个事项没有办结" in shell.out
    with pytest.raises(Exception, match="封存") as caught:
        before.append([claim])
    assert caught.value.code == "frozen"
    store.close()
    assert shell("freeze", *BY) == STORAGE
    assert "已于2026-11-20封存" in shell.err
    assert shell("verify") == FINE
    assert "封存" in shell.out


def test_one_successor(shell):
    """A log that named its successor begins no other, and nothing is left where that should have been."""
    succeed(shell)
    assert shell("succeed", "other.db", "--name", "qinghe/2028", *BY) == STORAGE
    assert "后续账是“qinghe/2027/sm3”" in shell.err
    assert not (shell.folder / "other.db").exists()


@pytest.mark.parametrize("name", ["", "qinghe.example/log", "a\nb", "x" * 201, "\u202ea"])
def test_a_name_that_no_log_can_have(shell, name):
    """A name that no log can have, or that this one has, begins no successor and freezes nothing."""
    assert shell("succeed", "new.db", "--name", name, *BY) == WRONG
    assert not shell.json("verify")["frozen"]
    assert not (shell.folder / "new.db").exists()


def test_a_log_that_says_nothing_of_a_predecessor(shell):
    """Where a log does not say that it continues the other, verify says so and ends with 1."""
    shell.fill(1, file="new.db")
    assert shell("verify", "new.db", "--predecessor", "pdca.db") == FOUND
    assert "这本账没有说它接续哪本账" in shell.out


def test_a_broken_log_is_not_frozen_for_a_successor(shell):
    """A log that cannot be continued is not frozen either, and no store is begun for its successor."""
    with contextlib.closing(sqlite3.connect(shell.folder / "pdca.db", isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER pdca_record_stays")
        connection.execute("UPDATE pdca_record SET leaf = x'00' WHERE pos = 2")
    assert succeed(shell) == BROKEN
    assert not shell.json("verify")["frozen"]
    assert not (shell.folder / "new.db").exists()


def test_a_frozen_log_is_anchored_once_more(shell):
    """A log that was frozen is anchored once more, down to its last record, and takes in no act about that."""
    shell("anchor", "usb")
    assert shell("freeze", *BY) == FINE
    assert shell.json("anchor", "usb")["told"] is False
    assert shell("verify", "--anchors", "usb") == FINE
    assert "全部7条" in shell.out


def test_a_frozen_log_names_its_successor(shell):
    """Whoever wants to write to a frozen log is told where to write now."""
    assert shell("freeze", *BY, "--successor", "qinghe/2027") == FINE
    assert shell("freeze", *BY) == STORAGE
    assert "qinghe/2027" in shell.err


@pytest.mark.row("A15")
def test_records_after_a_freeze_are_found(shell):
    """A record that was forced in after the freeze is found by verification."""
    shell("freeze", *BY)
    store = open_store(str(shell.folder / "pdca.db"))
    trail = Trail(store, lambda: NOW)
    trail._examine = lambda writing, head: None
    trail.append([acts.freezing("", "2026-11-20", (), "x")])
    store.close()
    assert shell("verify") == BROKEN
    assert [one["code"] for one in shell.json("verify")["findings"]] == ["frozen"]


def test_a_successor_continues(shell):
    """A successor names the last note of its predecessor, has another hash, and verification compares both."""
    assert succeed(shell) == FINE, shell.err
    found = follow(shell)
    assert shell.code == FINE
    assert (found["log"], found["size"], found["findings"], found["remarks"]) == ("qinghe.example/log", 6, [], [])
    assert shell("verify", "new.db") == FINE
    assert "没有核对：前一本账" in shell.out
    assert shell("verify", "new.db", "--predecessor", "pdca.db") == FINE
    assert "接得上前一本账" in shell.out


def test_open_cases_are_carried_over(shell):
    """The successor names each open case of its predecessor and the record it ended with."""
    succeed(shell)
    (act,) = [one for one in shell.json("--store", "new.db", "trail", "@log")["records"] if one["step"] == "carried"]
    assert [(one["case"], one["seq"]) for one in act["facts"]["cases"]] == [("A", 2), ("B", 1)]


def test_a_signed_log_is_continued_under_another_key(shell):
    """Old and new log may have different keys; the genesis carries the signed note."""
    shell("key", "new", "pdca.db.key")
    shell("key", "new", "new.db.key", "--name", "qinghe/2027/sm3")
    assert succeed(shell) == FINE, shell.err
    assert shell("verify", "new.db", "--key", "new.db.key.pub", "--predecessor", "pdca.db") == FINE, shell.out
    genesis = [one for one in shell.json("--store", "new.db", "trail", "@log")["records"] if one["step"] == "genesis"]
    assert "— qinghe.example/log " in genesis[0]["facts"]["note"]


@pytest.mark.row("I6")
def test_a_lost_key(shell):
    """A log whose key is lost is read and verified, and a successor goes on from it; that it was not frozen is said."""
    shell("key", "new", "pdca.db.key")
    shell("key", "new", "k2")
    shell("key", "hand-over", "k2", *BY)
    for name in ("pdca.db.key", "k2"):
        (shell.folder / name).unlink()
    assert shell("verify", "--key", "pdca.db.key.pub") == FINE
    shell("key", "new", "new.db.key")
    assert succeed(shell) == WRONG
    assert "续写需要密钥" in shell.err
    assert succeed(shell, "--key-lost") == FINE, shell.err
    found = follow(shell)
    assert (shell.code, found["findings"], found["remarks"]) == (FOUND, [], ["前一本账没有封存"])


@pytest.mark.parametrize("words", [(), ("--key-lost",)])
def test_a_signed_log_has_no_successor_without_a_key(shell, words):
    """A signed log is not frozen for a successor that nobody would sign."""
    shell("key", "new", "pdca.db.key")
    shell("key", "new", "k2")
    shell("key", "hand-over", "k2", *BY)
    (shell.folder / "k2").rename(shell.folder / "pdca.db.key")
    assert succeed(shell, *words) == WRONG
    assert "pdca key new" in shell.err
    assert not shell.json("verify")["frozen"]
    assert not (shell.folder / "new.db").exists()


def test_a_predecessor_that_went_on(shell):
    """Records that came to the predecessor after its end are found, and a rewritten predecessor as well."""
    succeed(shell, "--key-lost")
    shell.fill(1)
    assert [one["code"] for one in follow(shell)["findings"]] == ["frozen"]
    assert shell.code == BROKEN
    with sqlite3.connect(shell.folder / "pdca.db") as connection:
        connection.execute("DROP TRIGGER pdca_record_stays")
        connection.execute("UPDATE pdca_record SET body = replace(body, 'clerk', 'chief'), leaf = x'00' WHERE pos = 2")
    connection.close()
    assert {"leaf", "tree"} & {one["code"] for one in follow(shell)["findings"]}


def test_another_predecessor(shell):
    """A log that is not the one that was continued is no predecessor."""
    succeed(shell)
    shell.fill(6, number=2, file="other.db")
    found = shell.json("verify", "new.db", "--predecessor", "other.db")["predecessor"]
    assert "fork" in [one["code"] for one in found["findings"]]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("succeed", "new.db", "--name", "qinghe.example/log"), "自己的名称"),
        (("succeed", "pdca.db", "--name", "x"), "不是空的"),
        (("succeed", "new.db", "--name", "x", "--by", "p-1:clerk"), "应由"),
    ],
    ids=str,
)
def test_wrong_successors(shell, words, said):
    """A successor needs an empty store, a name of its own, and somebody who may order it; else nothing is frozen."""
    assert shell(*words, *(BY if "--by" not in words else BY[2:])) == WRONG
    assert said in shell.err
    shell.fill(1)
