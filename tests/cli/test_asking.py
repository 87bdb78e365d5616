"""Exported files that gzip packs: read wherever an exported file is read."""

import gzip

import pytest

from pdca.cli import STORAGE, WRONG


@pytest.fixture
def packed(shell):
    """Return a shell in whose folder ``x.jsonl.gz`` holds the exported log."""
    shell("export", "x.jsonl")
    (shell.folder / "x.jsonl.gz").write_bytes(gzip.compress((shell.folder / "x.jsonl").read_bytes()))
    return shell


def test_import(packed):
    """A packed export is taken in as the plain one is."""
    told = packed.json("--store", "k.db", "import", "x.jsonl.gz")
    assert told == {"store": "k.db", "records": 5, "signed": False, "judged": False}
    packed("--store", "k.db", "export", "y.jsonl")
    assert (packed.folder / "y.jsonl").read_bytes() == (packed.folder / "x.jsonl").read_bytes()


def test_verify(packed):
    """A packed export is verified as the plain one is."""
    assert packed.json("verify", "x.jsonl.gz")["root"] == packed.json("verify", "x.jsonl")["root"]


def test_cut(packed):
    """Of a packed file that was cut nothing is taken in, and the complaint says that it is not whole."""
    whole = (packed.folder / "x.jsonl.gz").read_bytes()
    (packed.folder / "x.jsonl.gz").write_bytes(whole[:-9])
    assert packed("--store", "k.db", "import", "x.jsonl.gz") in (WRONG, STORAGE)
    assert "不完整" in packed.err
    assert not (packed.folder / "k.db").exists()


def test_endless(packed):
    """A packed file that is one line without an end is refused once the line is too long for any record."""
    (packed.folder / "x.jsonl.gz").write_bytes(gzip.compress(b"{" + b" " * (64 << 20)))
    packed("--store", "k.db", "import", "x.jsonl.gz")
    assert "最后一行不完整" in packed.err
