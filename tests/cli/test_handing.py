"""Signing on the command line: the key beside the store, hand-over, revocation, and what verification then says."""

import json
import sys
from datetime import timedelta

import pytest

from pdca import keys, note
from pdca.cli import BROKEN, FINE, WRONG
from pdca.cli.verifying import FOUND
from pdca.stores import open_store

BY = ("--by", "p-1:quality_office", "--reason", "年度更换")
READY = ("freeze", *BY)


@pytest.fixture
def signing(shell):
    """Return a shell whose store has a key beside it, and a first signed record."""
    assert shell("key", "new", "pdca.db.key") == FINE
    assert shell("key", "new", "next.key") == FINE
    assert shell("key", "hand-over", "next.key", *BY) == FINE, shell.err
    return shell


def moved(shell):
    """Put the new key where the old one was."""
    (shell.folder / "pdca.db.key").rename(shell.folder / "old.key")
    (shell.folder / "next.key").rename(shell.folder / "pdca.db.key")


def head(shell):
    store = open_store(str(shell.folder / "pdca.db"))
    try:
        return store.head()
    finally:
        store.close()


@pytest.mark.row("I5")
def test_the_key_beside_the_store_signs(signing):
    """A key file beside the store signs every commit, and the hand-over is signed by both keys."""
    written = note.read(head(signing).note)
    both = [keys.public((signing.folder / name).read_text("ascii")) for name in ("pdca.db.key.pub", "next.key.pub")]
    assert len(note.trusted(written, both)) == 2


def test_a_named_key_signs(shell):
    """``--sign`` names the key file, wherever it is."""
    shell("key", "new", "far.key")
    shell("key", "new", "new.key")
    assert shell("key", "hand-over", "new.key", *BY) == WRONG
    assert "没有签名密钥" in shell.err
    assert shell("--sign", "far.key", "key", "hand-over", "new.key", *BY) == FINE
    assert head(shell).note


@pytest.mark.row("I1")
def test_a_signed_log_is_not_continued_without_its_key(signing):
    """Without the key nothing is added; with it, the log goes on."""
    (signing.folder / "pdca.db.key").unlink()
    assert signing(*READY) == WRONG
    assert "续写需要密钥" in signing.err
    (signing.folder / "next.key").rename(signing.folder / "pdca.db.key")
    assert signing(*READY) == FINE


def test_reading_needs_no_key(signing):
    """Commands that only read take no notice of a key file that is unusable."""
    (signing.folder / "pdca.db.key").write_text("x", "ascii")
    assert signing("verify") == FINE
    assert signing("trail", "@log") == FINE


@pytest.mark.row("H7")
def test_verify_names_the_signer(signing):
    """Verification names who signed, and says on whose word: the log's own, or the auditor's key."""
    moved(signing)
    assert signing("verify") == FINE
    assert "由 qinghe.example/log 签名（密钥以账自己所记为准" in signing.out
    assert signing("verify", "--key", "next.key.pub") == FINE
    assert "由 qinghe.example/log 签名\n" in signing.out.replace(" \n", "\n")
    assert signing.json("verify")["signed_by"] == ["qinghe.example/log"] * 2


@pytest.mark.row("I1", "H7")
def test_verify_refuses_a_stranger_s_key(signing):
    """With the key of somebody else verification ends with 3."""
    signing("key", "new", "other")
    assert signing("verify", "--key", "other.pub") == BROKEN
    assert [one["code"] for one in signing.json("verify", "--key", "other.pub")["findings"]] == ["signature"]


@pytest.mark.row("H7")
def test_signatures_without_the_library(signing, monkeypatch):
    """Where the library for signatures is missing verification says that they were not judged, and ticks nothing."""
    monkeypatch.setitem(sys.modules, "cryptography", None)
    found = signing.json("verify")
    assert {one["check"]: one["standing"] for one in found["checks"]}["signature"] == "not run"
    assert signing("verify") == FINE
    assert "没有核对：检查点的签名" in signing.out


@pytest.mark.row("I5")
def test_old_checkpoints_verify_under_the_old_key(signing):
    """An anchor made before the rotation verifies under the old key, one made after it under the new one."""
    moved(signing)
    assert signing("anchor", "usb", "--key", "old.key") == FINE
    assert signing("anchor", "usb") == FINE
    found = signing.json("verify", "--anchors", "usb", "--key", "pdca.db.key.pub", "--key", "next.key.pub")
    assert (found["anchoring"]["unusable"], found["anchoring"]["signed"]) == ([], True)


@pytest.mark.row("I5")
def test_revocation(signing):
    """After a revocation verification says up to where the key counts and that the rest rests on anchors."""
    moved(signing)
    assert signing("key", "revoke", "old.key", *BY, "--size", "7") == FINE, signing.err
    assert signing("verify") == FINE
    assert "已吊销，只认前7条；此后的历史没有锚定可证" in signing.out
    signing("anchor", "usb")
    assert signing("verify", "--anchors", "usb") == FINE
    assert "此后只认锚定的历史：锚定到第8条" in signing.out
    assert signing.json("verify")["revoked"][0]["size"] == 7


@pytest.mark.row("I5")
@pytest.mark.parametrize("given", [(), ("--key", "pdca.db.key.pub")], ids=["none", "old"])
def test_anchors_of_a_revoked_key(signing, given):
    """Anchors that only a revoked key signed count up to its size; the others are named, and vouch for nothing."""
    moved(signing)
    signing("anchor", "usb")
    assert signing("key", "revoke", "old.key", *BY, "--size", "7") == FINE, signing.err
    (signing.folder / "late").mkdir()
    assert signing("anchor", "late", "--key", "old.key") == FOUND  # the log takes no word of that key
    assert signing("verify", "--anchors", "usb", *given) == FINE, signing.out
    assert signing("verify", "--anchors", "late", *given) == FOUND, signing.err
    assert "只认前7条，这个锚定有9条" in signing.out
    assert "没有锚定：全部" in signing.out


@pytest.mark.row("I5")
def test_what_a_stolen_key_endorsed(signing):
    """A successor that was endorsed after its key was stolen is believed only by who was handed its public half."""
    moved(signing)
    assert signing("key", "revoke", "old.key", *BY, "--size", "2") == FINE
    assert signing("verify") == BROKEN
    assert signing("verify", "--key", "next.key.pub") == FINE


def test_the_key_at_work_is_not_revoked(signing):
    """The key that signs cannot be revoked before another one took its place."""
    moved(signing)
    assert signing("key", "revoke", "pdca.db.key", *BY) == WRONG
    assert "先移交" in signing.err


@pytest.mark.parametrize("words", [("--by", "p-1:clerk", "--reason", "x"), ("--by", "p-1:quality_office")], ids=str)
def test_orders_need_authority_and_a_reason(signing, words):
    """Keys are handed over by those whom the texts let order it, with a reason."""
    assert signing("key", "hand-over", "pdca.db.key", *words) == WRONG
    assert "应由" in signing.err or "理由" in signing.err


@pytest.mark.row("D2")
def test_a_leap_of_the_clock_is_confirmed(shell):
    """A clock years ahead is refused, taken when it is confirmed, and listed by every verification."""
    shell.now += timedelta(days=800)
    assert shell(*READY) == WRONG
    assert "请先核对时钟" in shell.err
    assert shell(*READY, "--leap") == FINE
    found = shell.json("verify")
    assert [one["pos"] for one in found["times"]] == [5]
    assert shell("verify") == FINE
    assert "时钟从2026-11-19" in shell.out


@pytest.mark.row("D1")
def test_a_clock_that_went_back_is_listed(shell):
    """A record that was made while the clock was behind is listed with what the clock said."""
    shell.now -= timedelta(days=3)
    assert shell(*READY) == FINE
    assert shell("verify") == FINE
    assert "第5条：时钟倒退，当时显示2026-11-17" in shell.out


def test_the_acts_of_the_log(signing):
    """``pdca trail @log`` shows the log's own acts, for people and for programs."""
    assert signing("trail", "@log") == FINE
    assert "登记密钥" in signing.out
    assert signing("trail", "@log", "--lang", "en") == FINE
    assert "key named" in signing.out
    assert [one["step"] for one in signing.json("trail", "@log")["records"]] == ["key", "key"]


@pytest.mark.row("I2")
def test_a_proof_names_its_hash(shell):
    """A proof from a log that is hashed with SM3 says so."""
    shell("succeed", "new.db", "--name", "qinghe/sm3", *BY)
    shell("--store", "new.db", "proof", "0")
    assert json.loads(shell.out)["alg"] == "sm3"


@pytest.mark.row("I5")
def test_a_key_that_the_log_does_not_name_is_not_revoked(signing):
    """Revoking a key that the log does not name would count for nothing, so nobody is told that it was done."""
    signing("key", "new", "other.key")
    before = head(signing).size
    assert signing("key", "revoke", "other.key.pub", *BY) == WRONG
    assert "没有登记这把签名密钥" in signing.err
    assert head(signing).size == before


@pytest.mark.parametrize(
    "words", [("freeze",), ("succeed", "n.db", "--name", "x"), ("restore",), ("repair", "g.db"), ("backup", "b.db"), ("key", "revoke", "k.pub")]
)
def test_no_order_makes_a_log(shell, words):
    """In a folder without a log an order about one is refused, and makes none: it was meant for another folder."""
    shell("key", "new", "k")
    (shell.folder / "pdca.db").unlink()
    before = sorted(path.name for path in shell.folder.iterdir())
    assert shell(*words, *(() if words[0] == "backup" else BY)) == WRONG
    assert "没有这本账" in shell.err
    assert sorted(path.name for path in shell.folder.iterdir()) == before


@pytest.mark.parametrize("words", [("freeze", *BY), ("backup", "b.db")])
def test_an_empty_log_is_no_log(shell, words):
    """A log without a record is neither frozen nor backed up."""
    open_store(str(shell.folder / "empty.db")).close()
    assert shell("--store", "empty.db", *words) == WRONG
    assert "账是空的" in shell.err
    assert not (shell.folder / "b.db").exists()


@pytest.mark.row("A7")
def test_a_proof_of_a_signed_log(signing):
    """With a proof from a signed log goes the signed checkpoint of the root it leads to, and from another none."""
    found = signing.json("proof", "A")
    written = note.read(found["note"].encode())
    stated = note.checkpoint(written.text)
    assert (stated.origin, stated.size, stated.root.hex()) == (found["log"], found["size"], found["root"])
    assert note.trusted(written, [keys.public((signing.folder / "pdca.db.key.pub").read_text("ascii"))])
    signing.fill(1, file="plain.db")
    assert "note" not in signing.json("--store", "plain.db", "proof", "A")


@pytest.mark.row("I1")
def test_a_signed_export_is_taken_in(signing):
    """Of an exported file it is said whether its end is signed, and on whose word."""
    assert signing("export", "x.jsonl") == FINE
    told = signing.json("--store", "k.db", "import", "x.jsonl")
    assert (signing.code, told["signed"], told["judged"]) == (FINE, True, True)
    signing("--store", "l.db", "import", "x.jsonl")
    assert "结尾由账里登记的密钥签名" in signing.out


@pytest.mark.row("I1")
def test_a_stripped_export_is_refused(signing):
    """An exported file from which the signature was taken away is refused by whatever reads it, and no store is made."""
    assert signing("export", "x.jsonl") == FINE
    *lines, last = (signing.folder / "x.jsonl").read_text("utf-8").splitlines()
    stripped = {name: value for name, value in json.loads(last).items() if name != "note"}
    end = json.dumps(dict(sorted(stripped.items())), separators=(",", ":"))
    (signing.folder / "y.jsonl").write_text("\n".join([*lines, end, ""]), "utf-8")
    for words in (("--store", "k.db", "import", "y.jsonl"), ("verify", "y.jsonl"), ("restore", "y.jsonl", *BY, "--store", "k.db")):
        assert signing(*words) == BROKEN
        assert "签名被去掉了" in signing.err
    assert not (signing.folder / "k.db").exists()


def test_an_unsigned_export_is_taken_in(shell):
    """A log that nobody signs is taken in, and it is said that nobody did."""
    shell("export", "x.jsonl")
    assert shell("--store", "k.db", "import", "x.jsonl") == FINE
    assert "没有签名" in shell.out


def test_an_export_whose_signature_cannot_be_checked(signing, monkeypatch):
    """Without the library for signatures a signed file is taken in, and it is said that the signature was not checked."""
    assert signing("export", "x.jsonl") == FINE
    monkeypatch.setattr(keys, "version", lambda: "")
    assert signing("--store", "k.db", "import", "x.jsonl") == FINE
    assert "没有核对" in signing.out
