"""Time stamps of a real authority: checked before they are kept, checked again offline, and imitated in vain."""

import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta

import pytest
from attrs import evolve

from pdca import note
from pdca.anchors import Trust, compare, drop, read
from pdca.anchors.stamp import Authority, _request
from pdca.errors import NoteError, UnavailableError
from pdca.note import Checkpoint, Signature
from pdca.wire import WireError
from tests.anchors.authority import certify, chain, reply, send, serving
from tests.anchors.samples import FIRST, KEY, LOG, OTHER, log

TEXT = Checkpoint(origin=LOG, size=5, root=bytes(range(32))).text()
SAID = note.sign(TEXT, [KEY])
MESSAGE = TEXT.encode()


@pytest.fixture(scope="session")
def token(tsa):
    """Return an answer of the authority about the text."""
    return reply(tsa, _request(MESSAGE, certificates=False).as_bytes())


@pytest.fixture(scope="session")
def other(tmp_path_factory):
    """Return another authority of the same names."""
    return certify(tmp_path_factory.mktemp("tsa") / "b")


def test_a_stamp(authority, url):
    """The authority's answer stands below the note, is true, and tells a time of now."""
    stamped = authority.stamped(SAID, url)
    again = note.read(note.write(stamped))
    (signature,) = note.trusted(again, [authority])
    assert (signature.name, again.signatures[0]) == ("rfc3161", SAID.signatures[0])
    assert abs(authority.moment(signature.value) - datetime.now(UTC)) < timedelta(minutes=5)


def test_openssl_agrees(authority, url, tsa, tmp_path):
    """What is kept is the authority's answer as OpenSSL checks it."""
    (tmp_path / "text").write_bytes(MESSAGE)
    (tmp_path / "answer").write_bytes(authority.stamped(SAID, url).signatures[-1].value)
    files = ["-CAfile", str(tsa / "root.pem"), "-untrusted", str(tsa / "tsa.pem")]
    words = ["openssl", "ts", "-verify", "-in", "answer", "-data", "text", *files]
    done = subprocess.run(words, cwd=tmp_path, check=True, capture_output=True, text=True)
    assert "Verification: OK" in done.stdout + done.stderr


def test_a_stamp_with_its_certificate(tsa, url):
    """Whoever knows only the root asks for the certificate, and the stamp that carries it is as good."""
    root = Authority(pem=(tsa / "root.pem").read_bytes())
    stamped = root.stamped(SAID, url)
    assert note.trusted(stamped, [root])
    assert len(stamped.signatures[-1].value) > len(chain(tsa).stamped(SAID, url).signatures[-1].value)


@pytest.mark.row("D6")
def test_a_stamp_in_an_anchor(authority, url, tmp_path):
    """A stamped anchor is checked offline, and the time of the stamp is told."""
    trail = log()
    drop(trail, tmp_path, FIRST, [KEY], more=[lambda said, _: authority.stamped(said, url)])
    held = read(tmp_path, LOG, Trust(keys=(KEY.public(),), stamps=(authority,)))
    found = compare(trail.verify(held.sizes()), held)
    assert (found.anchored, held.unusable, found.stamped[:4]) == (5, (), str(datetime.now(UTC).year))
    assert found.vouchers[0].zh.startswith("时间戳：")


def test_whoever_has_no_certificate_passes_a_stamp_over(authority, url, tmp_path):
    """For a reader who was given no certificate, or another one, an anchor with a stamp is an anchor without."""
    trail = log()
    drop(trail, tmp_path, FIRST, [KEY], more=[lambda said, _: authority.stamped(said, url)])
    held = read(tmp_path, LOG, Trust(keys=(KEY.public(),)))
    assert ([each.stamped for each in held.held], held.unusable) == ([""], ())


# -- what is no stamp


def test_a_stamp_over_another_text(authority, token):
    """A stamp over another text is false, and a note that carries it is rejected."""
    assert authority.verify(MESSAGE, token)
    assert not authority.verify(MESSAGE.replace(b"5", b"6", 1), token)
    moved = Signature(name=authority.name, key_id=authority.key_id, value=token)
    with pytest.raises(NoteError, match="是假的"):
        note.trusted(note.Note(text=TEXT.replace("5", "6", 1), signatures=(moved,)), [authority])


@pytest.mark.row("I1")
def test_another_authority(other, token):
    """A stamp is false under the certificate of another authority of the same name, and has another id."""
    stranger = chain(other)
    assert not stranger.verify(MESSAGE, token)


def test_an_answer_of_another_authority_is_not_kept(authority, other):
    """An answer that another authority signed is refused when it arrives."""
    with (
        serving(lambda handler, query: send(handler, reply(other, query))) as url,
        pytest.raises(NoteError, match="不是这个机构"),
    ):
        authority.stamped(SAID, url)


def test_an_answer_to_another_question_is_not_kept(authority, tsa):
    """A stamp over another text, or to another request about this one, is refused when it arrives."""
    for query in (_request(b"another", certificates=False), _request(MESSAGE, certificates=False)):
        old = reply(tsa, query.as_bytes())
        with serving(lambda handler, _, old=old: send(handler, old)) as url, pytest.raises(NoteError):
            authority.stamped(SAID, url)


def test_a_certificate_for_another_purpose(tsa, token):
    """The same key under a certificate that is not for time stamps stamps nothing."""
    assert chain(tsa).verify(MESSAGE, token)
    assert not chain(tsa, "web").verify(MESSAGE, token)


def test_a_refusal_is_no_stamp(authority, tsa):
    """An authority's answer that it grants nothing is no stamp."""
    refusal = reply(tsa, b"nonsense")
    assert not authority.verify(MESSAGE, refusal)
    with serving(lambda handler, _: send(handler, refusal)) as url, pytest.raises(NoteError, match="没有给"):
        authority.stamped(SAID, url)


@pytest.mark.row("I4")
def test_every_cut(authority, token):
    """No beginning of a stamp is a stamp."""
    assert not any(authority.verify(MESSAGE, token[:end]) for end in range(len(token)))


@pytest.mark.row("I4")
def test_flipped_bits(authority, token):
    """A stamp with a flipped bit is no stamp over this text with another time, and never an error."""
    moment = authority.moment(token)
    for place in range(len(token)):
        bent = token[:place] + bytes([token[place] ^ 1]) + token[place + 1 :]
        if authority.verify(MESSAGE, bent):
            assert authority.moment(bent) == moment


@pytest.mark.parametrize(
    "garbage", [b"", b"0", b"\x30\x80", b"\x30\x03\x02\x01\x00", bytes(1000), b"<html>"], ids=repr
)
def test_garbage(authority, garbage):
    """Bytes that are no stamp are false, not an error."""
    assert not authority.verify(MESSAGE, garbage)
    with pytest.raises(NoteError):
        authority.moment(garbage)


# -- what may come over the wire


@pytest.mark.parametrize(
    ("status", "media"),
    [(404, "text/html"), (500, "application/timestamp-reply"), (200, "text/html"), (302, "text/plain")],
)
def test_another_answer(authority, token, status, media):
    """An answer of another status or another kind is said as such."""
    with (
        serving(lambda handler, _: send(handler, token, status, media)) as url,
        pytest.raises(WireError, match=str(status)),
    ):
        authority.stamped(SAID, url)


def test_an_endless_answer(authority):
    """An answer that does not end is cut off at the limit."""

    def endless(handler, query):
        handler.send_response(200)
        handler.send_header("Content-Type", "application/timestamp-reply")
        handler.end_headers()
        while True:
            handler.wfile.write(bytes(1 << 16))

    with serving(endless) as url, pytest.raises(WireError, match="字节"):
        authority.stamped(SAID, url)


def test_an_answer_that_drips(authority):
    """An answer that comes a byte at a time is given up when its time is over."""

    def dripping(handler, query):
        handler.send_response(200)
        handler.end_headers()
        for _ in range(100):
            handler.wfile.write(b"0")
            time.sleep(0.05)

    with serving(dripping) as url, pytest.raises(WireError, match="超时"):
        authority.stamped(SAID, url, seconds=1)


def test_no_answer(authority):
    """A server that takes the request and says nothing is given up as well."""
    with serving(lambda handler, query: time.sleep(1.5)) as url, pytest.raises(WireError):
        authority.stamped(SAID, url, seconds=1)


def test_nobody_there(authority):
    """An address where nobody listens is said as such."""
    with serving(lambda handler, query: None) as url:
        pass
    with pytest.raises(WireError, match="没有应答"):
        authority.stamped(SAID, url)


# -- certificates


def test_a_file_without_a_root(tsa):
    """Certificates without a root among them, and files without certificates, are refused at once."""
    for pem in ((tsa / "tsa.pem").read_bytes(), b"", b"nonsense", (tsa / "tsa.key").read_bytes()):
        with pytest.raises(NoteError):
            Authority(pem=pem).check()


def test_without_the_library(monkeypatch, authority):
    """Where the library is missing, stamping says what to install."""
    monkeypatch.setitem(sys.modules, "rfc3161_client", None)
    with pytest.raises(UnavailableError, match=r"pdca\[timestamp\]"):
        authority.check()


def test_a_log_s_key_is_still_needed(authority, url, tmp_path):
    """A stamp does not stand in for the log's signature."""
    trail = log()
    drop(trail, tmp_path, FIRST, [OTHER], more=[lambda said, _: authority.stamped(said, url)])
    held = read(tmp_path, LOG, Trust(keys=(KEY.public(),), stamps=(authority,)))
    assert (held.held, len(held.unusable)) == ((), 1)


def test_nothing_of_a_certificate_is_shown(authority):
    """What an authority is printed as does not show the file."""
    assert "BEGIN" not in repr(evolve(authority))
