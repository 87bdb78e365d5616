"""Backup, restore, repair: a loss is noticed, owned up to and never silent; decay is told from edits."""

import shutil
import sqlite3

import pytest

from pdca.cli import BROKEN, FINE, FORKED, FOUND, WRONG
from pdca.hashing import leaf
from pdca.stores import open_store, sql
from pdca.trail import Trail
from tests.cli.conftest import NOW

BY = ("--by", "p-1:quality_office", "--reason", "磁盘损坏")


@pytest.fixture
def lost(shell):
    """Return a shell whose log was lost after a backup of five records and an anchor of eight."""
    assert shell("backup", "b.db") == FINE, shell.err
    shell.fill(3)
    assert shell("anchor", "usb") == FINE
    (shell.folder / "pdca.db").unlink()
    return shell


def restore(shell, *words):
    return shell("restore", *words, "--anchors", "usb", *BY)


def damage(shell, column, place, mask, pos=2):
    """Flip the bits of *mask* in byte *place* of a column of row *pos*, past all guards."""
    with sqlite3.connect(shell.folder / "pdca.db") as connection:
        connection.execute("DROP TRIGGER IF EXISTS pdca_record_stays")
        (value,) = connection.execute(f"SELECT {column} FROM pdca_record WHERE pos = {pos}").fetchone()  # noqa: S608
        changed = bytearray(value)
        changed[place] ^= mask
        connection.execute(f"UPDATE pdca_record SET {column} = ? WHERE pos = {pos}", (bytes(changed),))  # noqa: S608
    connection.close()


# -- backup


def test_a_backup_is_sound(shell):
    """A backup is a store of its own with the same root, verified before it is called one."""
    found = shell.json("backup", "b.db")
    assert (found["records"], found["exported"]) == (5, False)
    assert shell.json("verify", "b.db")["root"] == found["root"]
    assert shell("backup", "b.db") == WRONG


def test_a_broken_log_is_no_backup(shell):
    """The copy of a log that is broken is not called a backup, and does not lie about like one."""
    damage(shell, "body", 5, 3)
    assert shell("backup", "b.db") == BROKEN
    assert not (shell.folder / "b.db").exists()


@pytest.mark.row("C9")
def test_a_copy_without_the_write_ahead_log(shell, monkeypatch):
    """A database file copied in use without its ``-wal`` is behind its anchor; a backup made then is whole."""
    monkeypatch.setattr(sql, "_loses_writes", lambda _: False)
    shell.fill(1)
    held = sqlite3.connect(shell.folder / "pdca.db")
    held.execute("BEGIN")
    held.execute("SELECT count(*) FROM pdca_record").fetchone()
    shell.fill(3)
    assert shell("anchor", "usb") == FINE
    shutil.copy(shell.folder / "pdca.db", shell.folder / "copy.db")
    assert shell("backup", "b.db") == FINE
    held.close()
    assert shell("verify", "copy.db", "--anchors", "usb") == BROKEN
    assert "少了" in shell.out
    assert shell("verify", "b.db", "--anchors", "usb") == FINE


# -- restore


@pytest.mark.row("A3", "C11")
def test_a_restore_in_the_open(lost):
    """A restored backup says in the log what was lost, is anchored again, and every verification shows the gap."""
    assert restore(lost, "b.db") == FINE, lost.err
    assert "原有8条，恢复到5条" in lost.out
    assert lost("verify", "--anchors", "usb") == FINE, lost.out
    assert "已声明的缺口：原有8条" in lost.out
    (gap,) = lost.json("verify", "--anchors", "usb")["gaps"]
    assert (gap["from"], gap["to"], gap["pos"], gap["anchored"]) == (8, 5, 5, True)


@pytest.mark.row("A3")
def test_work_goes_on_after_a_restore(lost):
    """A restored log is written to and anchored as any, under the anchors of before."""
    restore(lost, "b.db")
    lost.fill(4)
    assert lost("anchor", "usb") == FINE, lost.err
    assert lost("verify", "--anchors", "usb") == FINE
    assert lost("--anchors", "usb", "freeze", *BY) == FINE, lost.err


def test_a_case_is_archived_after_a_restore(lost):
    """Anchors whose loss the log declares are no contradiction when one of its cases is packed."""
    restore(lost, "b.db")
    lost.fill(4)
    assert lost("anchor", "usb") == FINE, lost.err
    assert lost("archive", "A", "a.zip", "--anchors", "usb") == FINE, lost.err
    assert "fork" not in {one["code"] for one in lost.json("archive", "--check", "a.zip")["findings"]}


@pytest.mark.row("A3", "C11")
def test_a_restore_in_secret(lost):
    """A backup that was simply put back is not believed, neither at once nor when it has grown again."""
    shutil.copy(lost.folder / "b.db", lost.folder / "pdca.db")
    assert lost("verify", "--anchors", "usb") == BROKEN
    lost.fill(6, number=3)
    assert lost("verify", "--anchors", "usb") == FORKED


@pytest.mark.row("A3")
def test_a_declaration_without_an_anchor(lost):
    """A loss that was declared and not anchored since is still a finding."""
    shutil.copy(lost.folder / "b.db", lost.folder / "pdca.db")
    usb = {path: path.read_bytes() for path in (lost.folder / "usb").iterdir()}
    assert restore(lost) == FINE, lost.err
    for path, data in usb.items():
        path.write_bytes(data)
    assert lost("verify", "--anchors", "usb") == FOUND
    assert "声明之后还没有锚定" in lost.out


@pytest.mark.row("A3", "A6")
def test_a_declaration_excuses_nothing_else(lost):
    """After a declared loss a second rollback, and a rewritten past, are found as ever."""
    restore(lost, "b.db")
    shutil.copy(lost.folder / "pdca.db", lost.folder / "once.db")
    lost.fill(4)
    lost("anchor", "usb")
    shutil.copy(lost.folder / "once.db", lost.folder / "pdca.db")
    assert lost("verify", "--anchors", "usb") == BROKEN
    lost.fill(9, number=7)
    assert lost("verify", "--anchors", "usb") == FORKED


def test_another_history_is_no_backup(lost):
    """What an anchor within its length contradicts is refused: nothing is put back."""
    lost.fill(5)
    (lost.folder / "usb2").mkdir()
    lost("anchor", "usb2")
    (lost.folder / "pdca.db").unlink()
    lost.fill(6, number=2, file="false.db")
    assert lost("restore", "false.db", "--anchors", "usb2", *BY) == FORKED
    assert not (lost.folder / "pdca.db").exists()


@pytest.mark.row("A3")
@pytest.mark.parametrize(
    "order", [("--by", "p-1:clerk", "--reason", "x"), ("--by", "p-1:quality_office"), ("--by", "p-1", "--reason", "x")]
)
def test_an_order_that_does_not_count_restores_nothing(lost, order):
    """Where who orders it may not, or gives no reason, no store is made, and the right order follows at once."""
    assert lost("restore", "b.db", "--anchors", "usb", *order) == WRONG
    assert not (lost.folder / "pdca.db").exists()
    assert restore(lost, "b.db") == FINE


def test_a_backup_whose_key_is_not_there(lost):
    """A signed backup is not put back where nothing can sign what is said of it."""
    shutil.copy(lost.folder / "b.db", lost.folder / "pdca.db")
    assert lost("key", "new", "pdca.db.key") == FINE
    assert restore(lost) == FINE
    assert lost("backup", "c.db") == FINE
    (lost.folder / "pdca.db").unlink()
    (lost.folder / "pdca.db.key").rename(lost.folder / "far.key")
    assert restore(lost, "c.db") == WRONG
    assert not (lost.folder / "pdca.db").exists()
    assert lost("restore", "c.db", *BY, "--sign", "far.key") == FINE
    assert lost.json("verify")["signed_by"] == ["qinghe.example/log"]


def test_nothing_is_declared_without_a_loss(shell):
    """Without a backup to put back, and without an anchor beyond the log, there is nothing to declare."""
    shell("anchor", "usb")
    assert restore(shell) == WRONG
    assert "无须声明" in shell.err
    assert restore(shell, "pdca.db") == WRONG
    assert "不是空的" in shell.err


def test_an_exported_file_is_a_backup_too(lost):
    """An exported file is put back as a backup is, under a key as well."""
    lost("--store", "b.db", "export", "b.jsonl")
    lost("key", "new", "pdca.db.key", "--name", "qinghe.example/log")
    assert restore(lost, "b.jsonl") == FINE, lost.err
    assert lost("verify", "--anchors", "usb") == FINE
    assert lost.json("verify")["signed_by"] == ["qinghe.example/log"]


# -- repair


@pytest.mark.row("A20")
@pytest.mark.parametrize(("column", "place"), [("body", 40), ("leaf", 7)])
def test_a_single_bit(shell, column, place):
    """Verification says that a single bit flipped, and repair writes a whole log that says what was mended."""
    damage(shell, column, place, 4)
    assert shell("verify") == BROKEN
    assert "只差一位" in shell.out
    assert shell("repair", "whole.db", *BY) == FINE, shell.err
    assert shell("verify", "whole.db") == FINE, shell.out
    assert "登记过修复：1条记录曾经损坏" in shell.out
    (act,) = shell.json("--store", "whole.db", "trail", "@log")["records"]
    assert [(one["pos"], one["how"]) for one in act["facts"]["mended"]] == [(2, "bit")]
    assert shell("verify") == BROKEN


@pytest.mark.row("A20")
def test_more_than_a_bit(shell):
    """Damage beyond a bit is not called decay; it is mended only from a copy, and other records stay readable."""
    shell("backup", "b.db")
    damage(shell, "body", 40, 7)
    assert shell("verify") == BROKEN
    assert "只差一位" not in shell.out
    store = open_store(str(shell.folder / "pdca.db"))
    assert len([*Trail(store, lambda: NOW).records("B")]) == 2
    store.close()
    assert shell("repair", "whole.db", *BY) == BROKEN
    assert shell("repair", "whole.db", *BY, "--from", "b.db") == FINE, shell.err
    assert shell("verify", "whole.db") == FINE


@pytest.mark.row("A20", "A9")
def test_an_edit_is_not_mended(shell):
    """A record that was edited and rehashed is no decay: the root does not fit, and nothing is written."""
    damage(shell, "body", 40, 7)
    with sqlite3.connect(shell.folder / "pdca.db") as connection:
        (body,) = connection.execute("SELECT body FROM pdca_record WHERE pos = 2").fetchone()
        connection.execute("UPDATE pdca_record SET leaf = ? WHERE pos = 2", (leaf(body),))
    connection.close()
    assert shell("repair", "whole.db", *BY) == BROKEN
    assert shell.json("--store", "whole.db", "trail")["records"] == []


def test_a_missing_row_comes_from_a_copy(shell):
    """A row that is gone is taken from a copy of the log."""
    shell("backup", "b.db")
    with sqlite3.connect(shell.folder / "pdca.db") as connection:
        connection.execute("DROP TRIGGER pdca_record_kept")
        connection.execute("DELETE FROM pdca_record WHERE pos IN (1, 4)")
    connection.close()
    found = shell.json("repair", "whole.db", *BY, "--from", "b.db")
    assert [(one["pos"], one["how"]) for one in found["mended"]] == [(1, "copy"), (4, "copy")]


def test_nothing_to_mend(shell):
    """A sound log is copied, and no act claims a repair."""
    assert shell.json("repair", "whole.db", *BY)["mended"] == []
    assert shell.json("verify", "whole.db")["records"] == 5
    assert shell("repair", "whole.db", *BY) == WRONG


def test_an_order_that_does_not_count_mends_nothing(shell):
    """Where who orders a repair may not, no store is made."""
    assert shell("repair", "whole.db", "--by", "p-1:clerk", "--reason", "x") == WRONG
    assert not (shell.folder / "whole.db").exists()
