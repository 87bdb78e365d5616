"""What doctor says of the file system, the keys and the clock around a log."""

import sqlite3
import sys
from datetime import timedelta

import pytest

from pdca.cli import FINE, FOUND, checkup, surroundings

BY = ("--by", "p-1:quality_office", "--reason", "年度更换")
MOUNTS = """22 1 8:1 / / rw - ext4 /dev/sda1 rw
30 22 0:40 / {place} rw,relatime shared:1 - {kind} server:/x rw
no mount
"""


def checks(shell, *words):
    return {one["check"]: one for one in shell.json("doctor", *words)["checks"]}


def mounts(tmp_path, kind):
    path = tmp_path / "mountinfo"
    path.write_text(MOUNTS.format(place=str(tmp_path.resolve()).replace(" ", "\\040"), kind=kind), "utf-8")
    return path


@pytest.mark.row("C10")
@pytest.mark.parametrize(("kind", "well"), [("nfs4", False), ("cifs", False), ("fuse.sshfs", False), ("ext4", True)])
def test_network_file_systems(tmp_path, kind, well):
    """A store on a network file system is not well; on a local one it is."""
    (tmp_path / "log.db").write_bytes(b"")
    (found,) = surroundings.file_system(str(tmp_path / "log.db"), mounts(tmp_path, kind))
    assert (found.value, found.well) == (kind, well)


@pytest.mark.row("C10", "H7")
def test_an_unknown_file_system_is_said(tmp_path):
    """Where nothing tells the file system, doctor says that it does not know."""
    (tmp_path / "log.db").write_bytes(b"")
    (found,) = surroundings.file_system(str(tmp_path / "log.db"), tmp_path / "nothing")
    assert (found.value, "查不出" in found.why.zh) == ("—", True)


@pytest.mark.row("C10")
def test_a_memory_map_is_found(shell):
    """A store that is read through a memory map is not well, one without is."""
    assert checks(shell)["mmap_size"]["well"]
    condition = {
        "version": "3.51.3", "journal_mode": "wal", "loses_writes": "no", "synchronous": "2", "recursive_triggers": "1",
        "busy_timeout": "1", "mmap_size": "268435456", "form": "2",
    }  # fmt: skip
    assert [one.id for one in checkup._sqlite(condition) if not one.well] == ["mmap_size"]


def test_the_form_of_the_tables(shell):
    """Doctor tells the form of the tables."""
    assert checks(shell)["form"]["value"] == "2"


def test_an_unsigned_log(shell):
    """An unsigned log is told to be one."""
    found = checks(shell)["signatures"]
    assert (found["value"], found["well"]) == ("—", True)
    assert "没有签名" in found["message"]
    shell("doctor")
    assert "— 签名  没有签名" in shell.out


@pytest.fixture
def signing(shell):
    """Return a shell whose log is signed with the key beside it."""
    shell("key", "new", "pdca.db.key")
    shell("key", "new", "next.key")
    assert shell("freeze", *BY) == FINE
    return shell


@pytest.mark.row("I5")
def test_the_key_beside_the_store(signing):
    """The key at work is named, its days in use are counted, and after two years doctor asks for another."""
    assert checks(signing)["signing_key"]["message"] == "qinghe.example/log，已用0天"
    signing.now += timedelta(days=800)
    assert "移交" in checks(signing)["signing_key"]["message"]
    assert signing.code == FOUND


@pytest.mark.row("I11")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_an_exposed_signing_key(signing):
    """A key beside the store that others can read is found without being named."""
    (signing.folder / "pdca.db.key").chmod(0o640)
    assert "chmod 600" in checks(signing)["signing_key"]["message"]


def test_keys_that_do_not_fit(signing):
    """A key that the log does not name, that is revoked, or that is none, is found."""
    assert "没有登记" in checks(signing, "--sign", "next.key")["signing_key"]["message"]
    (signing.folder / "pdca.db.key").write_text("x", "ascii")
    assert not checks(signing)["signing_key"]["well"]


@pytest.mark.row("I5")
def test_a_revoked_key(shell):
    """A key that was revoked is not well."""
    for name in ("pdca.db.key", "next.key"):
        shell("key", "new", name)
    shell("key", "hand-over", "next.key", *BY)
    assert shell("key", "revoke", "pdca.db.key", *BY, "--sign", "next.key") == FINE
    assert "已经吊销" in checks(shell, "--sign", "pdca.db.key")["signing_key"]["message"]


@pytest.mark.row("I5")
def test_a_key_that_was_handed_over(shell):
    """A key that was handed over and still signs is not well, the one that follows it is."""
    for name in ("pdca.db.key", "next.key"):
        shell("key", "new", name)
    shell("key", "hand-over", "next.key", *BY)
    found = checks(shell)["signing_key"]
    assert (found["well"], "已经移交" in found["message"]) == (False, True)
    assert checks(shell, "--sign", "next.key")["signing_key"]["well"]


def test_a_signed_log_without_a_key(signing):
    """Where the key is elsewhere doctor says that the log can only be read here."""
    (signing.folder / "pdca.db.key").unlink()
    assert "只能查" in checks(signing)["signing_key"]["message"]


@pytest.mark.row("H7")
def test_signatures_that_cannot_be_checked(signing, monkeypatch):
    """A signed log where nothing can check signatures is not well."""
    monkeypatch.setitem(sys.modules, "cryptography", None)
    assert not checks(signing)["signatures"]["well"]


@pytest.mark.row("D1")
def test_a_clock_behind_its_anchors(shell):
    """A clock that shows a time before the newest anchor is not well."""
    shell("anchor", "usb")
    assert checks(shell, "--anchors", "usb")["anchor_clock"]["well"]
    shell.now -= timedelta(hours=1)
    assert "比最新锚定慢3600秒" in checks(shell, "--anchors", "usb")["anchor_clock"]["message"]


def test_a_damaged_head(shell):
    """A head that tells no time is no reason to give up on all other checks."""
    with sqlite3.connect(shell.folder / "pdca.db") as connection:
        connection.execute("UPDATE pdca_head SET recorded = 'x'")
    connection.close()
    assert "disk" in checks(shell)
