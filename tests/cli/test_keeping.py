"""Anchoring, keys and proofs on the command line, and what verification says with them."""

import contextlib
import json
import os
import sqlite3
import stat
import sys

import pytest

from pdca import keys
from pdca.canonical import encode
from pdca.cli import BROKEN, FINE, FORKED, FOUND, STORAGE, WRONG
from pdca.hashing import leaf
from pdca.merkle import included
from pdca.record import Claim, Kind
from pdca.stores import open_store
from pdca.trail import Trail


def rewritten(shell, count, number):
    """Put another history of *count* records in place of the log."""
    shell.fill(count, number, "other.db")
    os.replace(shell.folder / "other.db", shell.folder / "pdca.db")  # noqa: PTH105


# -- verification


@pytest.mark.row("E13", "H7")
def test_verify_says_that_nobody_was_authenticated(shell):
    """Verification vouches for no actor: that somebody acted who was said to act is named among what was not checked."""
    shell("verify")
    assert "没有核对：办理人是不是本人" in shell.out
    assert {one["check"]: one["standing"] for one in shell.json("verify")["checks"]}["actors"] == "not run"


@pytest.mark.row("A2", "A7", "H7")
def test_verify_says_that_nothing_is_anchored(shell):
    """Without anchors verification says that all records vouch only for themselves, and is fine."""
    assert shell("verify") == FINE
    assert "没有锚定：全部5条只能自证" in shell.out
    assert shell("verify", "--lang", "en") == FINE
    assert "not anchored: all 5 records vouch only for themselves" in shell.out


@pytest.mark.row("A2", "A7", "H7")
def test_verify_says_how_far_the_log_is_anchored(keyed):
    """With anchors verification says up to where, since when, and how many records came later, the act of anchoring among them."""
    assert keyed("anchor", "usb", "--key", "k") == FINE
    keyed.fill(2)
    assert keyed("verify", "--anchors", "usb", "--key", "k.pub") == FINE
    assert "已锚定到第4号（2026-11-20T04:00:00.000000Z），最后3条没有锚定" in keyed.out


@pytest.mark.parametrize("command", [("verify",), ("audit",), ("proof", "A"), ("replay",), ("export", "x.jsonl")])
def test_a_database_without_a_trail(shell, command):
    """Of somebody else's database no command says that all is well: it holds no trail, and not a byte of it changes."""
    path = shell.folder / "other.db"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (a)")
    before = path.read_bytes()
    assert shell(*command, "--store", "other.db") == STORAGE
    assert "这个数据库里没有账" in shell.err
    assert path.read_bytes() == before


@pytest.mark.parametrize("command", [("list", "--cases"), ("due",), ("ledger", "cases"), ("backup", "b.db"), ("map",)])
def test_a_question_makes_no_trail_in_a_database(shell, command):
    """Who asks for what a trail should tell, and names somebody else's database, gets no empty answer, and no tables in it."""
    path = shell.folder / "other.db"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (a)")
    before = path.read_bytes()
    code = shell(*command, "--store", "other.db")
    assert (code, "里没有账" in shell.err) == ((FINE, False) if command == ("map",) else (WRONG, True))
    assert path.read_bytes() == before


@pytest.mark.parametrize("command", ["verify", "audit"])
def test_evidence_stays_as_it_is(shell, command):
    """Who looks at a store changes not a byte of it, whatever journal it was kept with."""
    path = shell.folder / "pdca.db"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = wal")
    before = path.read_bytes()
    shell(command)
    assert "5" in shell.out
    assert path.read_bytes() == before


def test_tables_of_an_older_form_are_not_read(shell):
    """A store whose tables are of an older form is not brought up by somebody who only looks."""
    with contextlib.closing(sqlite3.connect(shell.folder / "pdca.db")) as connection, connection:
        connection.execute("DROP TRIGGER pdca_head_grows")
        connection.execute("UPDATE pdca_head SET form = 1")
    assert shell("verify") == STORAGE
    assert "表结构是1" in shell.err


def test_verify_as_json(keyed):
    """For programs the anchored and the unanchored records are numbers."""
    keyed("anchor", "usb", "--key", "k")
    keyed.fill(2)
    found = keyed.json("verify", "--anchors", "usb", "--key", "k.pub")
    assert (found["sound"], found["records"]) == (True, 8)
    said = found["anchoring"]
    assert (said["anchored"], said["unanchored"], said["signed"], said["findings"]) == (5, 3, True, [])


@pytest.mark.row("H7")
def test_an_unchecked_signature_is_said(keyed):
    """Without a key verification says that the signatures of anchors were not checked."""
    keyed("anchor", "usb", "--key", "k")
    assert keyed("verify", "--anchors", "usb") == FINE
    assert "签名没有核对" in keyed.out


def test_an_exported_file_is_compared_too(shell):
    """An exported file is compared with anchors as a store is."""
    shell("anchor", "usb")
    shell("export", "trail.jsonl")
    assert shell("verify", "trail.jsonl", "--anchors", "usb") == FINE
    assert "已锚定到第4号" in shell.out


@pytest.mark.row("A6", "A21")
def test_a_rewritten_database_ends_with_five(keyed):
    """A database rewritten after an anchor is another history of the log, and both notes are printed."""
    keyed("anchor", "usb", "--key", "k")
    keyed.json("anchor")
    rewritten(keyed, 5, number=2)
    assert keyed("verify") == FINE
    assert keyed("verify", "--anchors", "usb", "--key", "k.pub") == FORKED
    assert all(part in keyed.out for part in ("审计轨迹不可信", "分叉", "— qinghe.example/log "))
    assert keyed.out.count("    qinghe.example/log") == 2
    found = keyed.json("verify", "--anchors", "usb")
    assert (found["sound"], [one["code"] for one in found["anchoring"]["findings"]]) == (False, ["fork"])
    assert len(set(found["anchoring"]["findings"][0]["notes"])) == 2


@pytest.mark.row("A3", "C11")
def test_a_restored_backup_ends_with_three(keyed):
    """An old copy put back over the log is not believed: it ends before its anchor."""
    keyed("anchor", "usb", "--key", "k")
    rewritten(keyed, 3, number=1)
    assert keyed("verify", "--anchors", "usb", "--key", "k.pub") == BROKEN
    assert "锚定时有5条，现在只有3条" in keyed.out


def test_a_renamed_log_is_still_compared(shell):
    """A log that was given another name is found by asking for the name it had."""
    shell("anchor", "usb")
    assert shell("verify", "--anchors", "usb", "--log", "other") == BROKEN
    assert "这是另一本账：qinghe.example/log" in shell.out
    assert "1个锚定属于其他账" in shell.out


@pytest.mark.row("B9")
def test_anchors_of_other_logs_alone(shell):
    """Where every anchor is of another log this one may have been renamed: verify and doctor say so, and verify ends with 1."""
    shell("anchor", "usb")
    store = open_store("other.db")
    Trail(store, lambda: shell.now, "renamed.example/log").append(
        [Claim(case="A", kind=Kind.OUTCOME, occurred="2026-05-18", by=())]
    )
    store.close()
    assert shell("verify", "other.db", "--anchors", "usb") == FOUND
    assert "没有一个锚定是账“renamed.example/log”的" in shell.out
    assert shell("--store", "other.db", "doctor", "--anchors", "usb") == FOUND
    assert "里面没有这本账的锚定" in shell.out


@pytest.mark.row("I1")
def test_a_key_that_signed_nothing(shell):
    """Whoever gives a key is not told that a log is sound which it never signed: its signatures may have been taken away."""
    shell("key", "new", "k")
    assert shell("verify", "--key", "k.pub") == BROKEN
    assert "没有签名" in shell.out
    assert shell("verify", "--key", "k.pub", "--anchors", "usb") == FOUND
    assert "指定的公钥既没有签名这本账，也没有签名它的锚定" in shell.out


@pytest.mark.row("A3", "A24")
@pytest.mark.parametrize(
    "change", ["DELETE FROM pdca_head", "UPDATE pdca_head SET size = 'many', form = 'x'", "DROP TABLE pdca_record"]
)
def test_a_head_that_is_gone(shell, change):
    """A log whose head or table was taken away is one that cannot be believed, and nobody says how much shorter it became."""
    shell("anchor", "usb")
    with contextlib.closing(sqlite3.connect(shell.folder / "pdca.db", isolation_level=None)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(change)
    found = shell.json("verify", "--anchors", "usb")
    assert (shell.code, [one["code"] for one in found["findings"]]) == (BROKEN, ["store"])
    assert not found["anchoring"]["findings"]
    assert shell("freeze", "--by", "p-1:quality_office", "--reason", "年度") in {BROKEN, STORAGE}


def test_an_unusable_anchor_ends_with_one(keyed):
    """An anchor by another key is listed, and verification ends with 1."""
    keyed("key", "new", "other")
    keyed("anchor", "usb", "--key", "other")
    assert keyed("verify", "--anchors", "usb", "--key", "k.pub") == FOUND
    assert "不能用的锚定" in keyed.out
    assert "没有锚定：全部6条只能自证" in keyed.out


def test_a_root_from_paper(shell):
    """A root copied from the daily sheet anchors its records, and finds a rewritten log."""
    made = shell.json("anchor")
    noted = f"{made['size']}:{made['root']}"
    shell.fill(1)
    assert shell("verify", "--root", noted) == FINE
    assert "已锚定到第4号，最后1条没有锚定" in shell.out
    rewritten(shell, 6, number=2)
    assert shell("verify", "--root", noted) == FORKED


# -- anchoring


def test_anchor_prints_the_sheet(keyed):
    """Anchoring prints the block for the daily sheet and names the file."""
    assert keyed("anchor", "usb", "--key", "k") == FINE
    (path,) = (keyed.folder / "usb").iterdir()
    assert all(part in keyed.out for part in ("账名：qinghe.example/log", "记录：5条", path.name))
    assert "没有签名" not in keyed.out


def test_anchor_without_a_key(shell):
    """Without a key the anchor is not signed, and that is said."""
    assert shell("anchor", "usb") == FINE
    assert "没有签名" in shell.out


def test_anchor_without_a_folder(shell):
    """Without a folder the root is printed and nothing is written."""
    assert shell("anchor") == FINE
    assert "总散列" in shell.out
    assert list((shell.folder / "usb").iterdir()) == []


def test_a_contradicted_log_is_not_anchored(keyed):
    """A log that its anchors contradict is not anchored again: 5, both notes, and not a byte is written."""
    keyed("anchor", "usb", "--key", "k")
    (path,) = (keyed.folder / "usb").iterdir()
    before = path.read_bytes()
    rewritten(keyed, 6, number=2)
    assert keyed("anchor", "usb", "--key", "k") == FORKED
    assert keyed.err.count("qinghe.example/log\n") == 2
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("anchor", "nowhere"), "没有文件夹"),
        (("anchor", "usb", "--key", "nokey"), "读不了密钥文件"),
        (("anchor", "usb", "--key", "k.pub"), "不是签名密钥"),
        (("anchor", "--store", "nothing.db"), "读不了"),
        (("verify", "--anchors", "nowhere"), "没有文件夹"),
        (("verify", "--root", "5"), "记录数"),
        (("verify", "--key", "pdca.db"), "密钥"),
        (("key", "new", "k"), "不覆盖"),
        (("key", "new", "k2", "--name", "a b"), "空格"),
        (("key", "old", "k2"), "new"),
        (("proof", "C"), "没有事项"),
        (("proof", "5"), "没有事项"),
    ],
    ids=str,
)
def test_wrong_input_is_one_sentence(keyed, words, said):
    """Wrong input ends with 2 and says what is wrong; no file is made."""
    before = sorted(keyed.folder.rglob("*"))
    assert keyed(*words) == WRONG
    assert said in keyed.err
    assert sorted(keyed.folder.rglob("*")) == before


# -- keys


def test_a_new_key(keyed):
    """A new key file holds a secret key named for the log, and the file beside it the public half."""
    secret = keys.secret((keyed.folder / "k").read_text("ascii"))
    assert secret.name == "qinghe.example/log"
    assert keys.public((keyed.folder / "k.pub").read_text("ascii")) == secret.public()


def test_two_new_keys_differ(keyed):
    """Every new key is another one."""
    keyed("key", "new", "k2")
    assert (keyed.folder / "k").read_text("ascii") != (keyed.folder / "k2").read_text("ascii")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_owner_reads_the_key(keyed):
    """The secret half is readable by its owner alone."""
    assert stat.S_IMODE((keyed.folder / "k").stat().st_mode) == 0o600


@pytest.mark.row("I11")
def test_no_output_tells_the_secret(keyed):
    """No command prints the secret, not when the key is made, used, checked or taken for another file."""
    secret = (keyed.folder / "k").read_text("ascii").strip().split("+", 4)[-1]
    said = ""
    for words in (
        ("key", "new", "k2"),
        ("anchor", "usb", "--key", "k"),
        ("doctor", "--key", "k"),
        ("verify", "--key", "k"),
        ("import", "k"),
        ("export", "out.jsonl"),
    ):
        keyed(*words)
        said += keyed.out + keyed.err
    assert said
    assert secret not in said
    told = [path.name for path in keyed.folder.rglob("*") if path.is_file() and secret.encode() in path.read_bytes()]
    assert told == ["k"]


# -- proofs


def proofs(shell, what):
    assert shell("proof", what) == FINE
    return json.loads(shell.out)


def test_the_proof_of_a_case(shell):
    """The proof of a case shows each of its records under the log's root, to anybody who can hash."""
    found = proofs(shell, "B")
    assert [one["pos"] for one in found["proofs"]] == [1, 3]
    for one in found["proofs"]:
        steps = [bytes.fromhex(step) for step in one["proof"]]
        hashed = leaf(encode(one["record"]))
        assert hashed.hex() == one["leaf"]
        assert included(hashed, one["pos"], found["size"], steps, bytes.fromhex(found["root"]))


def test_the_proof_of_a_position(shell):
    """A number that is no case is a position in the log."""
    assert [one["pos"] for one in proofs(shell, "4")["proofs"]] == [4]


def test_the_proof_fits_the_anchor(shell):
    """The root of a proof is the one that an anchor of that size names."""
    assert proofs(shell, "A")["root"] == shell.json("anchor")["root"]
