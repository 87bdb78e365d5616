"""Another algorithm plugs in: SM2 signs notes, in the one form that is allowed, and as OpenSSL does."""

import re
import subprocess

import pytest
from Cryptodome.Util.asn1 import DerSequence

from pdca import note
from pdca.anchors import compare, drop, read
from pdca.errors import NoteError
from tests.anchors.samples import FIRST, LOG, log, trust
from tests.sm2 import ORDER, USER_ID, SM2Signer, SM2Verifier

SIGNER = SM2Signer(name=LOG, secret=bytes(range(1, 33)))
PUBLIC = SIGNER.public()
MESSAGE = b"qinghe.example/log\n5\nroot\n"
SIGNATURE = SIGNER.sign(MESSAGE)


def openssl(folder, *words):
    return subprocess.run(["openssl", *words], cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Return a folder with a key of OpenSSL's, and that key as ours."""
    folder = tmp_path_factory.mktemp("sm2")
    assert openssl(folder, "genpkey", "-algorithm", "SM2", "-out", "key.pem").returncode == 0
    shown = openssl(folder, "pkey", "-in", "key.pem", "-text", "-noout").stdout
    secret, point = (
        bytes.fromhex(re.sub(r"[\s:]", "", re.search(rf"{which}:\s*((?:[0-9a-f]{{2}}[:\s]*)+)", shown)[1]))
        for which in ("priv", "pub")
    )
    return folder, SM2Signer(name=LOG, secret=secret[-32:].rjust(32, b"\0")), point[1:]


def checked(folder, message, signature, user_id=USER_ID):
    """Return whether OpenSSL believes *signature*."""
    (folder / "message").write_bytes(message)
    (folder / "signature").write_bytes(signature)
    words = ("-rawin", "-digest", "sm3", "-pkeyopt", f"distid:{user_id.decode()}")
    files = ("-inkey", "key.pem", "-in", "message", "-sigfile", "signature")
    return openssl(folder, "pkeyutl", "-verify", *files, *words).returncode == 0


def test_a_note_signed_with_sm2(tmp_path):
    """A log is anchored and verified with SM2 as with any other algorithm."""
    trail = log()
    drop(trail, tmp_path, FIRST, [SIGNER])
    held = read(tmp_path, LOG, trust(PUBLIC))
    found = compare(trail.verify(held.sizes()), held)
    assert (found.anchored, found.signed, held.unusable) == (5, True, ())


def test_the_order_of_the_curve():
    """The base point taken one time less than the order of the curve is its own mirror image."""
    mirror = SM2Signer(name=LOG, secret=(ORDER - 1).to_bytes(32, "big")).public().point
    base = SM2Signer(name=LOG, secret=(1).to_bytes(32, "big")).public().point
    assert (mirror[:32], mirror[32:] != base[32:]) == (base[:32], True)


@pytest.mark.row("I10")
def test_openssl_believes_our_signature(made):
    """A signature made here is believed by OpenSSL, and not over another message."""
    folder, signer, point = made
    assert signer.public().point == point
    assert checked(folder, MESSAGE, signer.sign(MESSAGE))
    assert not checked(folder, MESSAGE + b"x", signer.sign(MESSAGE))


@pytest.mark.row("I10")
def test_we_believe_openssl_s_signature(made):
    """A signature made by OpenSSL is believed here, and not over another message."""
    folder, signer, _ = made
    (folder / "text").write_bytes(MESSAGE)
    words = ("-rawin", "-digest", "sm3", "-pkeyopt", f"distid:{USER_ID.decode()}", "-inkey", "key.pem")
    assert openssl(folder, "pkeyutl", "-sign", "-in", "text", "-out", "made", *words).returncode == 0
    signature = (folder / "made").read_bytes()
    assert signer.public().verify(MESSAGE, signature)
    assert not signer.public().verify(MESSAGE + b"x", signature)


@pytest.mark.row("I10")
def test_another_user_id(made):
    """A signature made under another user id is false, here and for OpenSSL."""
    folder, signer, _ = made
    other = SM2Signer(name=LOG, secret=signer.secret, user_id=b"somebody@else.cn").sign(MESSAGE)
    assert not signer.public().verify(MESSAGE, other)
    assert not checked(folder, MESSAGE, other)
    assert checked(folder, MESSAGE, other, b"somebody@else.cn")


@pytest.mark.row("I10")
def test_plain_numbers_instead_of_der():
    """The bare numbers r and s, beside each other, are no signature."""
    r, s = SIGNER.plain(MESSAGE)
    assert PUBLIC.verify(MESSAGE, SIGNATURE)
    assert not PUBLIC.verify(MESSAGE, r.to_bytes(32, "big") + s.to_bytes(32, "big"))


def der(*numbers):
    return DerSequence(list(numbers)).encode()


@pytest.mark.row("I10")
@pytest.mark.parametrize(
    "which",
    ["swapped", "zero", "order", "plus-order", "negative", "three", "one", "trailing", "long-form", "padded"],
)
def test_other_forms(which):
    """Numbers out of range, swapped, too many or too few, and every other spelling of them in DER, are false."""
    r, s = SIGNER.plain(MESSAGE)
    forms = {
        "swapped": der(s, r), "zero": der(0, s), "order": der(ORDER, s), "plus-order": der(r + ORDER, s), "negative": der(r - ORDER, s), "three": der(r, s, 0),
        "one": der(r), "trailing": SIGNATURE + b"\0", "long-form": b"\x30\x81" + SIGNATURE[1:],
        "padded": b"\x30" + bytes([SIGNATURE[1] + 1]) + b"\x02" + bytes([SIGNATURE[3] + 1]) + b"\0" + SIGNATURE[4:],
    }  # fmt: skip
    assert der(r, s) == SIGNATURE
    assert not PUBLIC.verify(MESSAGE, forms[which])


def test_some_flipped_bits():
    """A signature with a flipped bit is false, and so is one by another key."""
    for place in range(0, len(SIGNATURE), 7):
        assert not PUBLIC.verify(
            MESSAGE, SIGNATURE[:place] + bytes([SIGNATURE[place] ^ 1]) + SIGNATURE[place + 1 :]
        )
    stranger = SM2Verifier(name=LOG, point=SM2Signer(name=LOG, secret=bytes(range(2, 34))).public().point)
    assert not stranger.verify(MESSAGE, SIGNATURE)


@pytest.mark.row("I3", "I10")
def test_a_false_signature_rejects_the_note():
    """A note with a false SM2 signature of a known key is rejected."""
    text = "log\n5\nroot\n"
    false = note.Signature(name=PUBLIC.name, key_id=PUBLIC.key_id, value=SIGNATURE)
    with pytest.raises(NoteError, match="是假的"):
        note.trusted(note.Note(text=text, signatures=(false,)), [PUBLIC])
