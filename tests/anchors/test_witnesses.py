"""The log's side of witnessing, against a real witness on a socket, and against bad ones."""

import threading

import pytest
from attrs import evolve

from pdca import keys, note
from pdca.anchors import Trust, anchor, compare, drop, read, state
from pdca.anchors.witnesses import cosigned
from pdca.errors import NoteError, TrailError
from pdca.note import COSIGNATURE
from pdca.wire import WireError
from pdca.witness.cosigner import Cosigner
from pdca.witness.policy import Witness, all_of
from pdca.witness.request import SIZE
from pdca.witness.server import Server
from pdca.witness.state import State
from tests.anchors.authority import send, serving
from tests.anchors.samples import FIRST, KEY, LOG, NOON, OTHER, SECOND, claim, log

SECRET = keys.new("archive.example/w", bytes(range(1, 33)), COSIGNATURE)


@pytest.fixture
def witness(tmp_path):
    """Return a witness that knows the log, at the address where it answers."""
    state = State(tmp_path / "state.db")
    cosigner = Cosigner(key=SECRET, state=state, logs={LOG: [KEY.public()]}, clock=lambda: NOON)
    with Server(("127.0.0.1", 0), cosigner, [].append) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield Witness(name=SECRET.name, key=SECRET.witness(), url=server.url)
        server.shutdown()
        thread.join()


@pytest.fixture
def usb(tmp_path):
    (tmp_path / "usb").mkdir()
    return tmp_path / "usb"


def asking(witness):
    return [lambda said, trail: cosigned(said, trail, witness)]


def anchored(trail, usb, witness, time=FIRST, key=KEY):
    return drop(trail, usb, time, [key], more=asking(witness))


def compared(trail, usb, policy):
    held = read(usb, LOG, Trust(keys=(KEY.public(),), policy=policy))
    return compare(trail.verify(held.sizes()), held)


def test_a_witnessed_anchor(witness, usb):
    """The anchor has both signatures, and verification names the witness."""
    trail = log()
    made = anchored(trail, usb, witness)
    assert made.note.count("\n— ") == 2
    found = compared(trail, usb, all_of([witness]))
    assert (found.anchored, found.signed, found.witnesses) == (5, True, (SECRET.name,))
    assert found.vouchers[0].zh == f"见证：{SECRET.name}"


def test_a_log_that_grows(witness, usb):
    """A witness that noted an earlier checkpoint gets the proof from there, without being told its size."""
    trail = log(3)
    anchored(trail, usb, witness)
    for number in range(1, 6):
        trail.append([claim()] * number)
        anchored(trail, usb, witness, SECOND)
    assert compared(trail, usb, all_of([witness])).anchored == 18


def test_the_same_log_again(witness, usb):
    """A log at rest is cosigned again."""
    trail = log(3)
    for time in (FIRST, SECOND):
        anchored(trail, usb, witness, time)
    assert len(read(usb, LOG).held) == 2


@pytest.mark.row("I9")
def test_an_anchor_without_the_quorum_is_not_trusted(witness, usb):
    """Where the policy asks for a witness, an anchor without its cosignature vouches for nothing."""
    trail = log()
    drop(trail, usb, FIRST, [KEY])
    found = compared(trail, usb, all_of([witness]))
    assert (found.anchored, len(found.unusable)) == (0, 1)
    assert "见证人不够" in found.unusable[0].phrase.zh


@pytest.mark.row("A21")
def test_another_history_is_a_fork(witness, usb, tmp_path):
    """A witness that noted another history does not sign; that is a fork, with our note as evidence, and no anchor."""
    anchored(log(5), usb, witness)
    for count in (5, 8):
        trail = log(count, number=2)
        (tmp_path / str(count)).mkdir()
        with pytest.raises(TrailError) as fork:
            anchored(trail, tmp_path / str(count), witness)
        assert fork.value.code == "fork"
        assert f"{LOG}\n{count}\n" in fork.value.phrase.zh
        assert list((tmp_path / str(count)).iterdir()) == []


@pytest.mark.row("A3")
def test_an_old_backup_is_behind_its_witness(witness, usb, tmp_path):
    """A log that is shorter than what the witness noted is not signed, and the lost records are counted."""
    anchored(log(5), usb, witness)
    with pytest.raises(TrailError) as behind:
        anchored(log(3), tmp_path, witness)
    assert (behind.value.code, behind.value.pos) == ("behind", 3)
    assert "已见过5条，现在只有3条" in behind.value.phrase.zh


def test_a_stranger_s_key(witness, usb):
    """A log whose key the witness does not know is refused, and no anchor pretends otherwise."""
    with pytest.raises(WireError, match="403"):
        anchored(log(), usb, witness, key=OTHER)
    assert list(usb.iterdir()) == []


def test_an_unknown_log(witness, usb):
    """A log that the witness does not know is refused."""
    with pytest.raises(WireError, match="404"):
        anchored(log(name="other"), usb, witness)


def test_another_witness_s_answer(witness, usb):
    """The answer of a witness with another key than the one we know is not taken."""
    other = keys.new("archive.example/w", bytes(32), COSIGNATURE).witness()
    with pytest.raises(NoteError, match="没有它的签名"):
        anchored(log(), usb, evolve(witness, key=other))


def bad(usb, body, status=200, media="text/plain"):
    """Anchor with a witness that answers so."""
    with serving(lambda handler, _: send(handler, body, status, media)) as url:
        anchored(log(), usb, Witness(name="w", key=SECRET.witness(), url=url))


FALSE = note.line(note.Signature(name=SECRET.name, key_id=SECRET.key_id, value=bytes(72))).encode()
OLD = note.line(
    note.Signature(
        name=SECRET.name,
        key_id=SECRET.key_id,
        value=SECRET.cosign(state(log(4), FIRST).note[:-1].encode(), 1),
    )
).encode()


@pytest.mark.parametrize(
    "body", [b"", b"\n", b"nonsense", FALSE, OLD, FALSE[:-1], FALSE * 70, b"\xff", b"\x1b[2J"], ids=ascii
)
def test_an_answer_that_is_no_cosignature(usb, body):
    """An answer that is not the witness's signature on this checkpoint is not taken, and nothing is written."""
    with pytest.raises(NoteError):
        bad(usb, body)
    assert list(usb.iterdir()) == []


@pytest.mark.parametrize(
    ("body", "status", "media"),
    [(b"", 500, "text/plain"), (b"x", 409, SIZE), (b"-1\n", 409, SIZE), (b"\xff\n", 409, SIZE), (b"3\n", 409, SIZE), (b"", 302, "text/html"), (b"", 204, "text/plain")],
    ids=str,
)  # fmt: skip
def test_an_answer_that_means_nothing(usb, body, status, media):
    """A witness that answers nonsense, or never the same size, is given up."""
    with pytest.raises(WireError):
        bad(usb, body, status, media)


def test_an_answer_with_more_than_its_own(witness, usb):
    """A witness's answer adds its own signature to the anchor, and nobody else's."""
    trail = log()
    said = note.sign(state(trail, FIRST).note[:-1], [KEY])
    stranger = note.line(note.Signature(name="stranger", key_id=b"abcd", value=b"x" * 64)).encode()
    real = note.Signature(name=SECRET.name, key_id=SECRET.key_id, value=SECRET.cosign(said.text.encode(), 1))
    with serving(
        lambda handler, _: send(handler, stranger + note.line(real).encode(), media="text/plain")
    ) as url:
        got = cosigned(said, trail, evolve(witness, url=url))
    assert [each.name for each in got.signatures] == [LOG, SECRET.name]


def test_the_oldest_time_of_the_witnesses(witness, usb):
    """An anchor tells since when its witnesses know it, by their clocks."""
    anchored(log(), usb, witness)
    (held,) = read(usb, LOG, Trust(policy=all_of([witness]))).held
    assert held.cosigned == "2026-05-18T04:00:00Z"
    assert isinstance(held, anchor.Anchor)
