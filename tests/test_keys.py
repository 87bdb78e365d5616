"""Keys: one line of text each, an id that belongs to them, and a secret that nothing shows by accident."""

import subprocess
import sys

import pytest

from pdca import keys
from pdca.errors import NoteError, UnavailableError

KEY = keys.new("qinghe.example/log", bytes(range(32)))
LINES = [KEY.text(), str(KEY.public())]


def test_the_test_vector():
    """The key of the RFC 8032 test is the one it publishes, and so is its signature of nothing."""
    seed = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    key = keys.new("rfc", seed)
    assert key.public().public.hex() == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    assert (
        key.sign(b"").hex().startswith("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555f")
    )


def test_the_published_key_id():
    """The id of a key is the one that Go's checksum database has for its own."""
    line = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8"
    assert keys.public(line).key_id.hex() == "033de0ae"
    assert str(keys.public(line)) == line


def test_both_halves_are_read_back():
    """What a key file holds gives the same key, and either half gives the public one."""
    assert keys.secret(KEY.text()) == KEY
    assert keys.public(KEY.text()) == keys.public(f"{KEY.public()}\n") == KEY.public()


@pytest.mark.row("I11")
def test_nothing_shows_the_secret():
    """Neither a printed key nor an error tells the secret."""
    spelt = KEY.text().rpartition("+")[2]
    assert spelt not in repr(KEY) + str(KEY) + str(KEY.public())
    with pytest.raises(NoteError) as wrong:
        keys.secret(KEY.text().replace("log+", "log2+"))
    assert spelt not in repr(wrong.value) + str(wrong.value.facts)


def test_a_public_key_signs_nothing():
    """Where a secret key is asked for, the public half is refused."""
    with pytest.raises(NoteError, match="不是签名密钥"):
        keys.secret(str(KEY.public()))


@pytest.mark.row("I4")
@pytest.mark.parametrize("line", LINES, ids=["secret", "public"])
def test_every_truncation(line):
    """No beginning of a key is a key."""
    for end in range(len(line)):
        with pytest.raises(NoteError):
            keys.public(line[:end])


@pytest.mark.parametrize("line", LINES, ids=["secret", "public"])
def test_another_name_or_id(line):
    """A key under another name, another id or another algorithm is refused."""
    wrong = [line.replace("qinghe", "qinge"), line.replace("+A", "+B"), line.replace("log+", "log+0")]
    for each in wrong:
        with pytest.raises(NoteError):
            keys.public(each)


@pytest.mark.parametrize("name", ["", "a b", "a+b", "a\nb", "a\N{IDEOGRAPHIC SPACE}b"])
def test_no_such_name(name):
    """A key has a name without spaces and plus."""
    with pytest.raises(NoteError):
        keys.new(name, bytes(32))


def test_a_short_seed():
    """A key is made of 32 bytes, no fewer."""
    with pytest.raises(ValueError, match="16"):
        keys.new("log", bytes(16))


@pytest.mark.parametrize("signature", [b"", b"x", bytes(64), bytes(65)], ids=repr)
def test_no_signature(signature):
    """Bytes that are no signature are false, not an error."""
    assert not KEY.public().verify(b"text", signature)


def test_without_the_library(monkeypatch):
    """Where the library is missing, using a key says what to install."""
    monkeypatch.setitem(sys.modules, "cryptography.exceptions", None)
    with pytest.raises(UnavailableError, match=r"pdca\[sign\]"):
        KEY.sign(b"text")
    monkeypatch.setitem(sys.modules, "cryptography", None)
    assert keys.version() == ""


def test_the_library_waits():
    """The library is imported when a key is used, and no earlier."""
    code = "import sys, pdca.keys, pdca.anchors; print('cryptography' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "False"


@pytest.mark.row("I4")
def test_half_a_character():
    """A key whose name holds what no text can hold, as a terminal may pass it on, is refused like any other."""
    for line in LINES:
        with pytest.raises(NoteError):
            keys.public(line.replace("qinghe", "qing\udcff"))
    with pytest.raises(NoteError):
        keys.new("qing\udcff", bytes(32))
