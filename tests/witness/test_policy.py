"""Policies: who counts, how many are enough, and which files are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pdca import keys, note
from pdca.errors import NoteError
from pdca.note import COSIGNATURE, Signature
from pdca.witness import policy
from pdca.witness.policy import NO_POLICY, Witness, all_of
from tests.witness.samples import KEY, WITNESS, checkpoint, signed

NAMES = ["x1", "x2", "x3", "y1", "y2", "y3"]
SECRETS = {
    name: keys.new(f"{name}.example", bytes([number] * 32), COSIGNATURE)
    for number, name in enumerate(NAMES, 1)
}
WITNESSES = "".join(f"witness {name} {SECRETS[name].witness()}\n" for name in NAMES)
TWO_LEVELS = f"""# two organisations
log {KEY.public()} https://log.example/
{WITNESSES}
group X 2 x1 x2 x3
\tgroup  Y any y1 y2 y3
group both all X Y
quorum both
"""


def cosigned(*names, size=5, at=1000, more=()):
    """Return the checkpoint of *size* records with the cosignatures of *names*."""
    text = checkpoint(size)
    made = [SECRETS[name] for name in names]
    added = [Signature(name=one.name, key_id=one.key_id, value=one.cosign(text.encode(), at)) for one in made]
    log = note.sign(text, [KEY]).signatures
    return note.Note(text=text, signatures=(*log, *added, *more))


@pytest.mark.row("I9")
@pytest.mark.parametrize(
    ("names", "met"),
    [
        ((), False), (("x1", "x2"), False), (("y1",), False), (("x1", "y1"), False), (("x1", "x2", "y1"), True), (("x1", "x2", "x3"), False),
        (("x2", "x3", "y3", "y1"), True), (("x1", "x1", "y1"), False), (tuple(NAMES), True), (("x1", "x2", "unknown"), False),
    ],
    ids=str,
)  # fmt: skip
def test_two_levels(names, met):
    """Two of one organisation and one of the other are enough, and nothing less."""
    assert policy.read(TWO_LEVELS.encode()).met_by(names) is met


def test_what_was_read():
    """A policy has its logs, its witnesses with their addresses, and its groups."""
    read = policy.read(
        f"log {KEY.public()}\nwitness w {WITNESS.witness()} http://w.example/\nquorum w\n".encode()
    )
    assert read.logs == (KEY.public(),)
    assert read.witnesses == (Witness(name="w", key=WITNESS.witness(), url="http://w.example/"),)
    assert (read.met_by(["w"]), read.met_by([])) == (True, False)


def test_nobody_is_asked():
    """The quorum ``none`` is always met."""
    assert policy.read(b"quorum none\n").met_by([])
    assert NO_POLICY.check(note.read(signed(5))) == {}


def test_a_quorum_is_met():
    """Cosignatures of enough witnesses are returned by the witnesses' names."""
    found = policy.read(TWO_LEVELS.encode()).check(cosigned("x1", "x3", "y2"))
    assert set(found) == {"x1", "x3", "y2"}


@pytest.mark.row("I9")
def test_a_quorum_is_not_met():
    """With too few witnesses the note is not trusted, and who did sign is said."""
    with pytest.raises(NoteError, match="只有x1、y2"):
        policy.read(TWO_LEVELS.encode()).check(cosigned("x1", "y2"))


@pytest.mark.row("I9")
def test_one_witness_twice_counts_once():
    """The same witness's cosignatures of two times are one witness, and the older time is kept."""
    text = checkpoint(5).encode()
    one = SECRETS["x1"]
    again = Signature(name=one.name, key_id=one.key_id, value=one.cosign(text, 500))
    said = cosigned("x1", "y1", more=(again,))
    read = policy.read(TWO_LEVELS.encode())
    with pytest.raises(NoteError):
        read.check(said)
    assert keys.cosigned_at(read.cosigners(said)["x1"].value) == 500


def test_a_false_cosignature_rejects_the_note():
    """A false cosignature of a known witness outweighs the good ones."""
    one = SECRETS["x2"]
    false = Signature(name=one.name, key_id=one.key_id, value=bytes(72))
    with pytest.raises(NoteError, match="是假的"):
        policy.read(TWO_LEVELS.encode()).check(cosigned("x1", "x3", "y1", more=(false,)))


@pytest.mark.row("I9")
def test_strangers_do_not_count():
    """A witness that the policy does not name adds nothing."""
    one = keys.new("stranger.example", bytes(32), COSIGNATURE)
    more = Signature(name=one.name, key_id=one.key_id, value=one.cosign(checkpoint(5).encode(), 1))
    with pytest.raises(NoteError):
        policy.read(TWO_LEVELS.encode()).check(cosigned("x1", "y1", more=(more,)))


def test_a_cosignature_of_another_checkpoint_is_false():
    """A cosignature is over one checkpoint and over its time, and moved elsewhere it is false."""
    text = checkpoint(5).encode()
    value = SECRETS["x1"].cosign(text, 1000)
    key = SECRETS["x1"].witness()
    assert key.verify(text, value)
    assert not key.verify(checkpoint(6).encode(), value)
    assert not key.verify(text, (1001).to_bytes(8, "big") + value[8:])
    assert not any(key.verify(text, value[:cut]) for cut in range(len(value)))
    assert not key.verify(text, value + b"\0")
    assert not key.verify(text, b"\xff" * 8 + value[8:])


def test_all_of():
    """Witnesses named one by one are all needed."""
    made = all_of([Witness(name=name, key=SECRETS[name].witness()) for name in ("x1", "x2")])
    assert (made.met_by(["x1"]), made.met_by(["x1", "x2"])) == (False, True)
    assert all_of([]) == NO_POLICY


@pytest.mark.row("I9")
def test_the_same_key_twice():
    """One key under two names would count twice, and is refused."""
    twice = f"witness a {WITNESS.witness()}\nwitness b {WITNESS.witness()}\nquorum a\n"
    renamed = keys.new("other.example", WITNESS.seed, COSIGNATURE).witness()
    for data in (twice, twice.replace(f"b {WITNESS.witness()}", f"b {renamed}")):
        with pytest.raises(NoteError, match=r"第2行.*两次"):
            policy.read(data.encode())


X1 = f"witness x1 {SECRETS['x1'].witness()}\n"


@pytest.mark.parametrize(
    "text",
    [
        "", "quorum\n", "quorum x1\n", X1, f"{X1}quorum x1\nquorum x1\n", f"{X1}quorum x2\n", f"{X1}group g 2 x1\nquorum g\n", f"{X1}group g 0 x1\nquorum g\n",
        f"{X1}group g -1 x1\nquorum g\n", f"{X1}group g any\nquorum g\n", f"{X1}group g any x2\nquorum g\n", f"{X1}group x1 any x1\nquorum x1\n",
        f"{X1}group g any x1 x1\nquorum g\n", f"{X1}group g any x1\ngroup h any x1\nquorum g\n", f"{X1}group none any x1\nquorum none\n",
        f"{X1}group g any none\nquorum g\n", "group g any g\nquorum g\n", f"witness none {WITNESS.witness()}\nquorum none\n", "witness w\nquorum none\n",
        f"witness w {KEY.public()}\nquorum none\n", f"log {WITNESS.witness()}\nquorum none\n", "nonsense\nquorum none\n", f"{X1}{X1}quorum none\n",
        f"log {KEY.public()}\nlog {KEY.public()}\nquorum none\n", f"witness a b {WITNESS.witness()} c d\nquorum none\n", f"quorum x1\n{X1}",
        f"{X1}group g 01 x1\nquorum g\n", f"{X1}group g ALL x1\nquorum g\n",
    ],
    ids=lambda text: repr(text[-40:]),
)  # fmt: skip
def test_no_policy(text):
    """A file with a line that means nothing, or that names what is not there, is refused as a whole."""
    with pytest.raises(NoteError):
        policy.read(text.encode())


def test_a_policy_too_long():
    """A policy longer than the limit is refused."""
    with pytest.raises(NoteError, match="字节"):
        policy.read(b"#" * (policy.MAX_POLICY + 1))


def test_many_names(monkeypatch):
    """A policy may have at least thirty-two witnesses and groups, and not any number."""
    lines = [
        f"witness w{each} {keys.new('w', each.to_bytes(32, 'big'), COSIGNATURE).witness()}\n"
        for each in range(1, 33)
    ]
    groups = [f"group g{each} any w{each}\n" for each in range(1, 33)]
    data = "".join([*lines, *groups, "quorum g32\n"]).encode()
    assert policy.read(data).met_by(["w32"])
    monkeypatch.setattr(policy, "MAX_NAMES", 63)
    with pytest.raises(NoteError):
        policy.read(data)


@given(st.binary(max_size=80))
def test_any_bytes(data):
    """Any bytes are a policy or refused, and nothing else happens."""
    try:
        policy.read(b"quorum none\n" + data)
    except NoteError:
        return
