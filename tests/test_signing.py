"""Signing: every commit is signed, only a head that was signed is continued, and keys succeed one another."""

import io
from datetime import UTC, datetime

import pytest
from attrs import evolve

from pdca import keyring, keys, note
from pdca.canonical import decode, encode
from pdca.errors import ClockError, Flaw, NoteError, PdcaError, StoreError, TrailError, UnwritableError
from pdca.form import to_body
from pdca.hashing import of_log
from pdca.merkle import included
from pdca.phrase import Phrase
from pdca.record import LOG_CASE, Actor, Claim, Kind
from pdca.stores import open_store
from pdca.stores.memory import MemoryStore
from pdca.trail import Trail

NOON = datetime(2026, 5, 18, 4, 0, tzinfo=UTC)
LOG = "qinghe/2026"
OLD, NEW, STRANGER = (keys.new("qinghe", seed=bytes([number] * 32)) for number in (1, 2, 3))
CLAIM = Claim(
    case="A", kind=Kind.OUTCOME, occurred="2026-05-18", by=(Actor(person="p-1", role="clerk"),), step="s"
)


def signed(store, *own, log=LOG, clock=lambda: NOON):
    return Trail(store, clock, log, keys=own or (OLD,), read_key=keys.public)


def reader(store, log=LOG):
    return Trail(store, lambda: NOON, log, read_key=keys.public)


def codes(found):
    return [one.code for one in found.findings]


def exported(store):
    stream = io.BytesIO()
    reader(store).export(stream)
    stream.seek(0)
    return stream


def tamper(store, **changes):
    store._head = evolve(store.head(), **changes)


def test_every_commit_is_signed():
    """After every commit the head carries the checkpoint of that very head, signed."""
    store = MemoryStore()
    log = signed(store)
    for size in (2, 3):
        log.append([CLAIM])
        written = note.read(store.head().note)
        stated = note.checkpoint(written.text)
        assert (stated.origin, stated.size, stated.root) == (LOG, size, store.head().root)
        assert note.trusted(written, [OLD.public()])


def test_a_log_names_its_keys_first():
    """A signed log begins with the act that names its key, and its receipts are those of the claims alone."""
    store = MemoryStore()
    (receipt,) = signed(store).append([CLAIM])
    first, second = reader(store).records()
    assert (first.claim.case, first.claim.kind, first.claim.facts["key"]) == (
        LOG_CASE,
        Kind.LOG,
        str(OLD.public()),
    )
    assert (receipt.record, second.pos) == (second, 1)


def test_verification_names_the_signers():
    """A verification says whose signature the last checkpoint carries, for a known key and for the log's own."""
    store = MemoryStore()
    signed(store).append([CLAIM])
    assert reader(store).verify(verifiers=[OLD.public()]).signed_by == ("qinghe",)
    assert reader(store).verify().signed_by == ("qinghe",)


@pytest.mark.row("I1", "A15")
def test_a_stranger_is_not_trusted():
    """An auditor who was given another key finds that no key he trusts has signed."""
    store = MemoryStore()
    signed(store).append([CLAIM])
    assert codes(reader(store).verify(verifiers=[STRANGER.public()])) == [Flaw.SIGNATURE]


@pytest.mark.row("I1", "A15")
def test_a_stripped_signature_is_found_and_not_continued():
    """A log whose last signature was removed is found out, and takes no further record."""
    store = MemoryStore()
    log = signed(store)
    log.append([CLAIM])
    tamper(store, note=b"")
    assert codes(reader(store).verify()) == [Flaw.SIGNATURE]
    for writer in (signed(store), log):
        with pytest.raises(TrailError) as caught:
            writer.append([CLAIM])
        assert caught.value.code == Flaw.SIGNATURE
    assert store.head().size == 2


@pytest.mark.row("A15", "A6")
def test_a_head_of_other_hands_is_not_signed_on():
    """A head that was changed behind the log's back is told, and gets no signature."""
    store, other = MemoryStore(), MemoryStore()
    signed(store).append([CLAIM])
    signed(other).append([evolve(CLAIM, step="t")])
    forged = other.head()
    tamper(store, root=forged.root, frontier=forged.frontier)
    with pytest.raises(TrailError) as caught:
        signed(store).append([CLAIM])
    assert caught.value.code == Flaw.HEAD


@pytest.mark.parametrize("tampered", [False, True])
def test_what_a_failed_commit_signed_is_forgotten(monkeypatch, tampered):
    """After a storage error the trail goes on from the head that the store gives, and examines it as any other's."""
    store = MemoryStore()
    log = signed(store)
    log.append([CLAIM])
    kept = store.head()

    def failing(staged):
        raise StoreError(Phrase("磁盘已满", "the disk is full"))

    with monkeypatch.context() as broken:
        broken.setattr(store, "_keep", failing)
        with pytest.raises(StoreError):
            log.append([CLAIM])
    assert store.head() == kept
    if tampered:
        tamper(store, size=3)
        with pytest.raises(TrailError):
            log.append([CLAIM])
    else:
        (receipt,) = log.append([CLAIM])
        assert (receipt.size, reader(store).verify().sound) == (3, True)


def test_a_frontier_must_give_the_root():
    """A frontier that does not give the head's root is told before anything is added, signed or not."""
    for trail in (signed, reader):
        store = MemoryStore()
        trail(store).append([CLAIM])
        tamper(store, frontier=bytes(len(store.head().frontier)))
        with pytest.raises(TrailError) as caught:
            trail(store).append([CLAIM])
        assert caught.value.code == Flaw.HEAD


@pytest.mark.row("I1")
def test_a_signed_log_takes_nothing_unsigned():
    """A trail without a key cannot add to a signed log, and one with a key that the log does not name neither."""
    store = MemoryStore()
    signed(store).append([CLAIM])
    for writer in (reader(store), signed(store, STRANGER)):
        with pytest.raises(NoteError):
            writer.append([CLAIM])
    assert store.head().size == 2


def test_a_log_may_be_signed_from_now_on():
    """A log that was begun without a key names the key with the first commit that has one."""
    store = MemoryStore()
    reader(store).append([CLAIM])
    signed(store).append([CLAIM])
    assert [record.claim.kind for record in reader(store).records()] == [Kind.OUTCOME, Kind.LOG, Kind.OUTCOME]
    assert reader(store).verify(verifiers=[OLD.public()]).sound


@pytest.mark.row("I5")
def test_keys_succeed_one_another():
    """A successor signs after the act that the old key endorsed, and who knows only the old key can follow."""
    store = MemoryStore()
    log = signed(store)
    log.append([CLAIM])
    log.hand_over(NEW, "年度更换")
    assert len(note.read(store.head().note).signatures) == 2
    log.append([CLAIM])
    found = reader(store).verify(verifiers=[OLD.public()])
    assert found.sound
    with pytest.raises(NoteError):
        note.trusted(note.read(store.head().note), [OLD.public()])
    assert note.trusted(note.read(store.head().note), [NEW.public()])


def test_a_successor_opens_the_log_again():
    """A new process with the successor's key goes on, right after the hand-over and later."""
    store = MemoryStore()
    log = signed(store)
    log.append([CLAIM])
    log.hand_over(NEW, "年度更换")
    signed(store, NEW).append([CLAIM])
    signed(store, NEW).append([CLAIM])
    assert reader(store).verify(verifiers=[OLD.public()]).sound


@pytest.mark.row("I5")
def test_a_key_nobody_endorsed_counts_for_nothing():
    """A key that the log names without a true endorsement does not become one of its keys."""
    store = MemoryStore()
    log = signed(store)
    log.append([CLAIM])
    false = keyring.succession(LOG, STRANGER, STRANGER.public(), "2026-05-18")
    log.append([false])
    ring = keyring.of(LOG, reader(store).records(LOG_CASE))
    assert ring.trusted(keys.public) == (OLD.public(),)
    assert ring.trusted(keys.public, [OLD.public()]) == (OLD.public(),)


def test_an_endorsement_is_for_one_log():
    """An endorsement made for another log does not count here."""
    elsewhere = keyring.succession("other/log", OLD, NEW.public(), "2026-05-18")
    store = MemoryStore()
    signed(store).append([elsewhere])
    ring = keyring.of(LOG, reader(store).records(LOG_CASE))
    assert ring.trusted(keys.public, [OLD.public()]) == (OLD.public(),)


@pytest.mark.row("I5")
def test_a_revoked_key_counts_up_to_its_size():
    """A key that was revoked counts for checkpoints up to the size that the act names, and no further."""
    store = MemoryStore()
    log = signed(store)
    log.append([CLAIM])
    log.hand_over(NEW, "旧密钥外泄")
    log.append([keyring.revocation(OLD.public(), 2, "2026-05-18", "旧密钥外泄")])
    ring = keyring.of(LOG, reader(store).records(LOG_CASE))
    assert ring.trusted(keys.public, [OLD.public()], size=2) == (OLD.public(), NEW.public())
    assert ring.trusted(keys.public, [OLD.public()], size=3) == (NEW.public(),)


@pytest.mark.row("I5")
def test_no_key_comes_back():
    """A key that the log names already, revoked or not, is not handed over to: it would count no longer than it did."""
    store = MemoryStore()
    log = signed(store)
    with pytest.raises(NoteError):
        log.hand_over(OLD, "又有了")
    assert store.head().size == 0
    log.hand_over(NEW, "旧密钥外泄")
    log.append([keyring.revocation(OLD.public(), 2, "2026-05-18", "旧密钥外泄")])
    with pytest.raises(NoteError):
        log.hand_over(OLD, "又有了")
    assert store.head().size == 3


def test_hand_over_needs_a_key():
    """A log that nobody signs has no key to hand over."""
    with pytest.raises(NoteError):
        reader(MemoryStore()).hand_over(NEW, "x")


def test_the_signature_is_kept_by_the_database(tmp_path):
    """The signed checkpoint is in the database, and a later process goes on from it."""
    path = str(tmp_path / "log.db")
    signed(open_store(path)).append([CLAIM])
    signed(open_store(path)).append([CLAIM])
    store = open_store(path)
    assert note.checkpoint(note.read(store.head().note).text).size == 3
    assert reader(store).verify(verifiers=[OLD.public()]).sound


def test_the_signature_travels_with_the_file():
    """An exported log takes its signed checkpoint along, and is refused when that is of another log."""
    store, copy = MemoryStore(), MemoryStore()
    signed(store).append([CLAIM])
    stream = io.BytesIO()
    reader(store).export(stream)
    reader(copy).import_(io.BytesIO(stream.getvalue()))
    assert copy.head() == store.head()
    broken = stream.getvalue().replace(b'{"note":"qinghe/2026\\n2', b'{"note":"qinghe/2026\\n3')
    assert broken != stream.getvalue()
    with pytest.raises(TrailError) as caught:
        reader(MemoryStore()).import_(io.BytesIO(broken))
    assert caught.value.code == Flaw.SIGNATURE


def ended(store, **changes):
    """Return the exported file of *store* with other values in its last line, or without those that are none."""
    *lines, last = exported(store).getvalue().splitlines(keepends=True)
    said = {**decode(last[:-1]), **changes}
    end = encode({name: value for name, value in said.items() if value is not None})
    return io.BytesIO(b"".join((*lines, end + b"\n")))


def refused(stream, read_key=keys.public):
    """Return the code with which the file in *stream* is refused, once it is sure that nothing of it was kept."""
    store = MemoryStore()
    with pytest.raises(TrailError) as caught:
        Trail(store, lambda: NOON, LOG, read_key=read_key).import_(stream)
    assert (store.head().size, list(store.rows(0, 9)), list(store.texts())) == (0, [], [])
    return caught.value.code


@pytest.mark.row("I1")
@pytest.mark.parametrize("read_key", [keys.public, None])
def test_a_file_whose_signature_was_taken_away(read_key):
    """A log that names its keys is not taken in from a file that says nothing signed, whether or not keys can be read."""
    store = MemoryStore()
    log = signed(store)
    log.put_text(b"x")
    log.append([CLAIM])
    assert refused(ended(store, note=None), read_key) == Flaw.SIGNATURE


@pytest.mark.row("I1")
def test_a_file_that_a_stranger_signed():
    """A file is taken in when a key of the log that counts signed its end, not when anybody did."""
    store = MemoryStore()
    signed(store).append([CLAIM])
    text = note.read(store.head().note).text
    signature = note.write(note.sign(text, [STRANGER])).decode()
    assert refused(ended(store, note=signature)) == Flaw.SIGNATURE


@pytest.mark.row("I1", "I5")
def test_a_file_that_a_revoked_key_signed():
    """A key that the log revoked signs no file of it."""
    store = MemoryStore()
    log = signed(store)
    log.append([CLAIM])
    log.hand_over(NEW, "x")
    log.append([keyring.revocation(OLD.public(), 2, "2026-05-18", "stolen")])
    assert reader(MemoryStore()).import_(ended(store)) == 4
    text = note.read(store.head().note).text
    assert refused(ended(store, note=note.write(note.sign(text, [OLD])).decode())) == Flaw.SIGNATURE


@pytest.mark.row("I1")
def test_a_signature_on_a_file_that_names_no_key():
    """What is signed by a key that the log does not name is not taken in as a signed log."""
    store = MemoryStore()
    Trail(store, lambda: NOON, LOG).append([CLAIM])
    head = store.head()
    signature = note.write(note.sign(note.claim(LOG, head.size, head.root), [STRANGER])).decode()
    assert refused(ended(store, note=signature)) == Flaw.SIGNATURE


def test_a_log_that_nobody_signs_travels_too():
    """A log that names no key needs no signature to be taken in, and has none afterwards."""
    store, copy = MemoryStore(), MemoryStore()
    Trail(store, lambda: NOON, LOG).append([CLAIM])
    assert (reader(copy).import_(exported(store)), copy.head().note) == (1, b"")


@pytest.mark.row("I1")
def test_a_stripped_store_is_not_exported():
    """A store that lost its signature gives no file that says it is whole."""
    store = MemoryStore()
    signed(store).append([CLAIM])
    tamper(store, note=b"")
    stream = io.BytesIO()
    with pytest.raises(TrailError) as caught:
        reader(store).export(stream)
    assert (caught.value.code, b'"root"' in stream.getvalue()) == (Flaw.SIGNATURE, False)


@pytest.mark.row("I4")
@pytest.mark.parametrize("text", ["-", "no note", "\xff", "a\nb\n\n— x y\n"])
def test_a_note_that_is_none_is_refused(text):
    """A head whose note is no note is found, and neither leaves the log nor comes in."""
    store = MemoryStore()
    signed(store).append([CLAIM])
    tamper(store, note=text.encode("latin-1", "replace"))
    assert Flaw.SIGNATURE in codes(reader(store).verify())
    with pytest.raises(PdcaError):
        reader(MemoryStore()).import_(exported(store))


@pytest.mark.row("I2")
def test_sm3(tmp_path):
    """A log whose name ends in /sm3 is hashed with SM3 throughout: leaves, roots, proofs, checkpoints."""
    name = "qinghe/2026/sm3"
    store = open_store(str(tmp_path / "log.db"))
    log = signed(store, log=name)
    log.append([CLAIM, evolve(CLAIM, case="B")])
    (receipt,) = log.append([CLAIM])
    assert receipt.record.alg == "sm3"
    proof = [bytes.fromhex(step) for step in log.proof(receipt.record.pos)]
    place = (bytes.fromhex(receipt.leaf), 3, 4, proof, bytes.fromhex(receipt.root))
    assert included(*place, hashes=of_log(name))
    assert not included(*place)
    assert reader(store, name).verify(verifiers=[OLD.public()]).sound
    stream = io.BytesIO()
    reader(store, name).export(stream)
    stream.seek(0)
    assert reader(MemoryStore(), name).import_(stream) == 4


@pytest.mark.row("I2")
def test_a_record_cannot_choose_its_hash():
    """A record that names another algorithm than its log's is no record."""
    record = signed(MemoryStore()).append([CLAIM])[0].record
    with pytest.raises(UnwritableError):
        to_body(evolve(record, alg="sm3"))


@pytest.mark.row("D1")
def test_a_clock_that_went_back_is_kept():
    """Where the clock went back the record keeps the later time as recorded, and what the clock said beside it."""
    moments = [NOON, NOON.replace(hour=3), NOON.replace(hour=5)]
    log = Trail(MemoryStore(), lambda: moments.pop(0), LOG)
    records = [log.append([CLAIM])[0].record for _ in range(3)]
    assert [(one.recorded[11:13], one.clock[11:13]) for one in records] == [
        ("04", ""),
        ("04", "03"),
        ("05", ""),
    ]
    assert log.verify().sound


@pytest.mark.row("D2")
def test_a_clock_far_ahead_is_refused():
    """A clock more than the leap ahead of the last record writes nothing, unless the leap is confirmed."""
    store = MemoryStore()
    signed(store).append([CLAIM])
    later = NOON.replace(year=2028)
    with pytest.raises(ClockError):
        signed(store, clock=lambda: later).append([CLAIM])
    assert store.head().size == 2
    Trail(store, lambda: later, LOG, keys=[OLD], leap=later - NOON).append([CLAIM])
    assert store.head().size == 3


@pytest.mark.parametrize(
    ("case", "kind"), [("@other", Kind.LOG), ("A", Kind.LOG), (LOG_CASE, Kind.OUTCOME), ("@x", Kind.OPEN)]
)
def test_the_log_s_own_case(case, kind):
    """Only acts about the log are in its own case, and they are nowhere else."""
    with pytest.raises(UnwritableError):
        Trail(MemoryStore(), lambda: NOON, LOG).append([evolve(CLAIM, case=case, kind=kind)])


def test_cases_do_not_list_the_log_s_own():
    """The list of cases does not show the log's own acts."""
    store = MemoryStore()
    signed(store).append([CLAIM])
    assert reader(store).case_ids() == ("A",)
