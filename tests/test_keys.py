"""Keys: one line of text each, an id that belongs to them, and a secret that nothing shows by accident."""

import json
import logging
import pickle
import subprocess
import sys
import traceback

import pytest
from cryptography.hazmat.primitives.asymmetric import ed25519
from hypothesis import given
from hypothesis import strategies as st

from pdca import keys
from pdca.errors import NoteError, UnavailableError
from pdca.note import COSIGNATURE

KEY = keys.new("qinghe.example/log", bytes(range(32)))
WITNESS = keys.new("archive.example/w", bytes(range(1, 33)), COSIGNATURE)
LINES = [KEY.text(), str(KEY.public())]
READERS = [
    (keys.secret, KEY.text()), (keys.public, str(KEY.public())), (keys.witness, str(WITNESS.witness())),
    (lambda text: keys.secret(text, COSIGNATURE), WITNESS.text()),
]  # fmt: skip
NAMED = ["secret", "public", "witness", "witness-secret"]


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
        keys.new("qinghe", bytes([77] * 32)).sign(b"text")  # one that nobody has opened yet
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


# -- hostile lines


@pytest.mark.row("I4")
@pytest.mark.parametrize(("read", "line"), READERS, ids=NAMED)
def test_every_part_of_a_key(read, line):
    """No part of a key, wherever it begins and ends, is a key."""
    assert read(line)
    for start in range(len(line)):
        for end in range(start, len(line) + 1):
            if (start, end) != (0, len(line)):
                with pytest.raises(NoteError):
                    read(line[start:end])


@pytest.mark.row("I4")
@pytest.mark.parametrize(("read", "line"), READERS, ids=NAMED)
def test_every_changed_character(read, line):
    """A key with one character changed, left out or doubled is no key."""
    for place, old in enumerate(line):
        others = {
            "A",
            "B",
            "+",
            "=",
            " ",
            "\n",
            "\0",
            "\x7f",
            "é",
            "/",
            chr(ord(old) ^ 1),
            old.swapcase(),
        } - {old}
        for new in (*others, "", old * 2):
            with pytest.raises(NoteError):
                read(line[:place] + new + line[place + 1 :])


@pytest.mark.row("I4")
@pytest.mark.parametrize(
    "wrong",
    ["", "+", "++", "+++", "a++b", "\0", "é" * 1000, "x" * 100_000, "+" * 100_000],
    ids=lambda text: ascii(text[:8]),
)
def test_no_key_at_all(wrong):
    """Text that is nothing like a key is one error, at once."""
    for read, _ in READERS:
        with pytest.raises(NoteError):
            read(wrong)


def test_a_key_for_another_purpose():
    """A witness's key signs no checkpoint of a log and checks none, and a log's key cosigns none."""
    for read, line in (
        (keys.secret, WITNESS.text()),
        (keys.public, str(WITNESS.witness())),
        (keys.public, WITNESS.text()),
        (keys.witness, str(KEY.public())),
    ):
        with pytest.raises(NoteError):
            read(line)
    with pytest.raises(NoteError):
        keys.secret(KEY.text(), COSIGNATURE)
    for use in (lambda: WITNESS.sign(b"x"), WITNESS.public, lambda: KEY.cosign(b"x", 1), KEY.witness):
        with pytest.raises(NoteError):
            use()


def test_no_such_kind():
    """There is no key of a kind that is neither a log's nor a witness's."""
    with pytest.raises(ValueError, match="2"):
        keys.new("log", bytes(32), 2)


# -- cosignatures


def test_the_published_cosignature():
    """A cosignature has its time in front, and its id is made with the byte of cosignatures (C2SP tlog-cosignature)."""
    value = WITNESS.cosign(b"log\n5\nroot\n", 1679315147)
    assert (len(value), value[:8].hex(), keys.cosigned_at(value)) == (72, "00000000641850cb", 1679315147)
    twin = keys.new(WITNESS.name, WITNESS.seed)
    assert twin.public().verify(b"cosignature/v1\ntime 1679315147\nlog\n5\nroot\n", value[8:])
    assert twin.key_id != WITNESS.key_id == WITNESS.witness().key_id


def test_a_cosignature_is_no_signature():
    """What a witness signed is nothing that the same bytes as a log's key signed, nor the other way round."""
    twin = keys.new(WITNESS.name, WITNESS.seed)
    value = WITNESS.cosign(b"text\n", 1)
    assert not twin.public().verify(b"text\n", value)
    assert not twin.public().verify(b"text\n", value[8:])
    assert not WITNESS.witness().verify(b"text\n", bytes(8) + twin.sign(b"text\n"))


@pytest.mark.parametrize("seconds", [1 << 63, (1 << 64) - 1])
def test_a_time_out_of_range(seconds):
    """A cosignature of a time that no clock shows is false."""
    twin = keys.new(WITNESS.name, WITNESS.seed)
    signature = twin.sign(b"cosignature/v1\ntime %d\ntext\n" % seconds)
    assert not WITNESS.witness().verify(b"text\n", seconds.to_bytes(8, "big") + signature)


# -- the secret stays secret


def shown_by(use):
    """Return everything that is printed, logged or shown with variables when *use* fails."""
    records = []

    class Keeping(logging.Handler):
        def emit(self, record):
            records.append(self.format(record))

    logger = logging.getLogger("keys")
    handler = Keeping()
    handler.setFormatter(logging.Formatter())
    logger.addHandler(handler)
    try:
        use()
    except Exception as error:
        logger.exception("failed: %r", error)  # noqa: TRY401
        full = traceback.TracebackException.from_exception(error, capture_locals=True)
        records += [*full.format(), repr(vars(error)), json.dumps(vars(error), default=repr)]
    else:
        raise AssertionError("it did not fail")
    finally:
        logger.removeHandler(handler)
    return "\n".join(records)


def secrets_of(key):
    """Return the forms in which the secret of *key* might be shown."""
    return [key.text(), key.text().rpartition("+")[2], key.seed.hex(), repr(key.seed), str(list(key.seed))]


def failing(key):
    """Return ways to fail with *key* at hand, by name."""
    line = key.text()
    return {
        "wrong id": lambda: keys.secret(f"{line[:30]}0{line[31:]}", key.kind),
        "wrong kind": lambda: keys.secret(line, 5 - key.kind),
        "cut": lambda: keys.secret(line[:-1], key.kind),
        "as a witness's": lambda: keys.witness(line),
        "as a public one": lambda: keys.public(line[:-1]),
        "wrong message": lambda: (key.cosign if key.kind == COSIGNATURE else key.sign)(
            None, *([1] * (key.kind == COSIGNATURE))
        ),
        "wrong use": lambda: (key.sign if key.kind == COSIGNATURE else key.witness)(
            *([b"x"] * (key.kind == COSIGNATURE))
        ),
    }


@pytest.mark.row("I11")
@pytest.mark.parametrize("key", [KEY, WITNESS], ids=["log", "witness"])
@pytest.mark.parametrize(
    "way",
    ["wrong id", "wrong kind", "cut", "as a witness's", "as a public one", "wrong message", "wrong use"],
)
def test_no_failure_shows_the_secret(key, way):
    """Neither a traceback, with the variables of our functions, nor a log line nor an error's facts show the secret."""
    shown = shown_by(failing(key)[way])
    assert "Error" in shown
    ours = "\n".join(part for part in shown.split("  File ") if "test_keys.py" not in part.split("\n")[0])
    assert not [form for form in secrets_of(key) if form in ours]


@pytest.mark.row("I11")
@pytest.mark.parametrize("key", [KEY, WITNESS], ids=["log", "witness"])
def test_nothing_printed_shows_the_secret(key):
    """A key printed in whatever way, alone, inside other things or as an f-string, does not show its secret."""
    half = key.witness() if key.kind == COSIGNATURE else key.public()
    shown = f"{key} {key!r} {key!s} {[key]} { ({'key': key}) } {half} {half!r} %s %r" % (key, key)
    assert not [form for form in secrets_of(key) if form in shown]
    with pytest.raises(TypeError):
        json.dumps(key)


@pytest.mark.row("I11")
def test_a_public_half_does_not_hold_the_secret():
    """The public half, even as all the bytes it is made of, has nothing of the secret in it."""
    assert KEY.seed not in pickle.dumps(KEY.public())
    assert WITNESS.seed not in pickle.dumps(WITNESS.witness())


@pytest.fixture
def opened_anew():
    """Forget the keys that were opened, before and after."""
    keys._opened.cache_clear()
    yield
    keys._opened.cache_clear()


@given(st.binary(min_size=32, max_size=32), st.binary(max_size=300))
def test_libsodium_signs_as_cryptography_does(seed, message):
    """Whichever library signs, the bytes are the same, and the public half takes them."""
    key = keys.new("qinghe.example/log", seed)
    private = ed25519.Ed25519PrivateKey.from_private_bytes(seed)
    quick = keys._quick(seed, key.public().public, private.sign)
    assert quick is not None
    assert quick(message) == private.sign(message) == key.sign(message)
    assert key.public().verify(message, quick(message))


@pytest.mark.usefixtures("opened_anew")
def test_without_libsodium(monkeypatch):
    """Where libsodium is not installed the same signature is made without it."""
    signed = KEY.sign(b"note")
    keys._opened.cache_clear()
    monkeypatch.setitem(sys.modules, "nacl", None)
    assert keys._quick(bytes(32), bytes(32), lambda message: message) is None
    assert KEY.sign(b"note") == signed


@pytest.mark.usefixtures("opened_anew")
def test_a_libsodium_that_signs_otherwise_is_left_aside(monkeypatch):
    """A library that gives other bytes than expected for one message signs nothing."""
    signed = KEY.sign(b"note")
    keys._opened.cache_clear()
    monkeypatch.setattr("nacl.bindings.crypto_sign", lambda message, key: bytes(64) + message)
    assert KEY.sign(b"note") == signed
