"""The trail: places, chains, receipts, keys, conflicts, time, texts; what is read was checked."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from pdca import acts
from pdca.canonical import digest
from pdca.errors import ConflictError, FrozenError, RepeatedKeyError, StoreError, TrailError, UnwritableError
from pdca.form import to_body
from pdca.hashing import leaf
from pdca.merkle import EMPTY_ROOT, included, root_of
from pdca.phrase import Phrase
from pdca.record import Actor, Claim, Kind
from pdca.stores.memory import MemoryStore
from pdca.trail import MAX_TEXT, Trail, time_text

NOON = datetime(2026, 5, 18, 4, 0, tzinfo=UTC)


def claim(case="A", **changes):
    by = (Actor(person="p-1", role="clerk"),)
    return evolve(
        Claim(case=case, kind=Kind.OUTCOME, occurred="2026-05-18", by=by, step="s", outcome="o"), **changes
    )


def ticking(*moments):
    """Return a clock that tells *moments* one after another, then the last one for ever."""
    left = [*moments]
    return lambda: left.pop(0) if len(left) > 1 else left[0]


def trail(store=None, clock=lambda: NOON):
    return Trail(store if store is not None else MemoryStore(), clock, "qinghe/2026")


def test_places():
    """A record gets the next position in the log and the next number in its case."""
    log = trail()
    log.append([claim("A"), claim("B")])
    log.append([claim("A")])
    assert [(r.pos, r.claim.case, r.seq) for r in log.records()] == [(0, "A", 0), (1, "B", 0), (2, "A", 1)]


def test_chain():
    """A record names the leaf of the record before it in its case, also within one commit."""
    log = trail()
    first, second = log.append([claim(), claim()])
    (third,) = log.append([claim()])
    assert (first.record.prev, second.record.prev, third.record.prev) == ("", first.leaf, second.leaf)


def test_receipts():
    """A receipt names the leaf of the record's bytes and the log's size and root after the commit."""
    log = trail()
    log.append([claim()])
    receipts = log.append([claim("B"), claim("C")])
    leaves = [leaf(to_body(record)) for record in log.records()]
    assert [receipt.leaf for receipt in receipts] == [each.hex() for each in leaves[1:]]
    assert {(receipt.size, receipt.root) for receipt in receipts} == {(3, root_of(leaves).hex())}
    assert (log.head().size, log.head().root) == (3, root_of(leaves))


def test_log_name():
    """Every record names its log and its hash."""
    (receipt,) = trail().append([claim()])
    assert (receipt.record.log, receipt.record.alg) == ("qinghe/2026", "sha256")


def test_claims_come_back():
    """What was claimed comes back as it was claimed."""
    log = trail()
    said = claim(facts={"note": "一\n二", "n": 3, "rows": [{"a": "b"}]}, reason="𠮷")
    log.append([said])
    assert [record.claim for record in log.records()] == [said]


@pytest.mark.row("B6")
def test_one_commit():
    """All claims of a commit are placed or none."""
    log = trail()
    with pytest.raises(UnwritableError):
        log.append([claim(), claim(facts={"share": 0.5})])
    assert ([*log.records()], log.head().size) == ([], 0)


def test_nothing_to_append():
    """An empty commit is a mistake of the caller."""
    with pytest.raises(ValueError, match="nothing"):
        trail().append([])


def test_a_new_log_needs_a_name():
    """A new log needs a name; an existing one is read and continued under the name it has."""
    store = MemoryStore()
    with pytest.raises(ValueError, match="origin"):
        Trail(store, lambda: NOON).append([claim()])
    trail(store).append([claim()])
    (receipt,) = Trail(store, lambda: NOON).append([claim()])
    assert receipt.record.log == "qinghe/2026"


@pytest.mark.row("A19")
def test_another_log():
    """A store that holds another log is not written, read or exported."""
    store = MemoryStore()
    trail(store).append([claim()])
    other = Trail(store, lambda: NOON, "other")
    for attempt in (
        lambda: other.append([claim()]),
        lambda: [*other.records()],
        lambda: [*other.records("A")],
    ):
        with pytest.raises(TrailError) as refused:
            attempt()
        assert refused.value.code == "log"
    assert [finding.code for finding in other.verify().findings][:1] == ["log"]


def test_time_is_utc():
    """The time of recording is told in UTC with six digits, whatever zone the clock has."""
    log = trail(clock=lambda: datetime(2026, 5, 18, 12, 0, tzinfo=timezone(timedelta(hours=8))))
    (receipt,) = log.append([claim()])
    assert receipt.record.recorded == "2026-05-18T04:00:00.000000Z"


@pytest.mark.row("D1")
def test_time_never_goes_back():
    """The time of recording never goes back, even when the clock does."""
    log = trail(clock=ticking(NOON, NOON - timedelta(days=1), NOON + timedelta(seconds=1)))
    for _ in range(3):
        log.append([claim()])
    assert [record.recorded[11:19] for record in log.records()] == ["04:00:00", "04:00:00", "04:00:01"]


def test_a_clock_tells_its_zone():
    """A clock without a zone is refused: its hours could be anybody's."""
    with pytest.raises(ValueError, match="zone"):
        time_text(datetime(2026, 5, 18))  # noqa: DTZ001


@pytest.mark.row("B3")
@pytest.mark.parametrize("expected", [1, {"A": 1}, {"A": 1, "B": 0}])
def test_expected(expected):
    """Who expects the next number of the case rightly may append."""
    log = trail()
    log.append([claim()])
    (receipt,) = log.append([claim()], expected=expected)
    assert receipt.record.seq == 1


@pytest.mark.row("B3")
@pytest.mark.parametrize("expected", [0, 2, {"A": 0}, {"A": 1, "B": 1}])
def test_conflict(expected):
    """Who expects another number is told the current one, and nothing is written."""
    log = trail()
    log.append([claim()])
    with pytest.raises(ConflictError) as refused:
        log.append([claim()], expected=expected)
    case = refused.value.case
    assert (refused.value.code, refused.value.current) == ("conflict", {"A": 1, "B": 0}[case])
    assert log.head().size == 1


def test_one_number_one_case():
    """One expected number belongs to claims of one case."""
    with pytest.raises(ValueError, match="one case"):
        trail().append([claim("A"), claim("B")], expected=0)


@pytest.mark.row("B1")
def test_repeated_request():
    """A repeated request under one key gets the first receipts and writes nothing, even much later."""
    log = trail()
    claims = [claim(), claim("B", facts={"a": ["x", 1]})]
    first = log.append(claims, idem="k")
    log.append([claim()])
    assert log.append(claims, idem="k", expected={"A": 0}) == first
    assert log.head().size == 3


def test_repeated_is_asked_first():
    """Whether a request was made before can be asked without making it."""
    log = trail()
    assert log.repeated([claim()], "k") is None
    first = log.append([claim()], idem="k")
    assert log.repeated([claim()], "k") == first
    with pytest.raises(RepeatedKeyError):
        log.repeated([claim("B")], "k")


@pytest.mark.row("A20")
def test_a_repeated_request_is_checked():
    """Receipts of a repeated request are not given for bytes that were changed."""
    store = MemoryStore()
    log = trail(store)
    log.append([claim()], idem="k")
    store._keys["k"][0] = store._keys["k"][0]._replace(leaf=b"\0" * 32)
    with pytest.raises(TrailError):
        log.append([claim()], idem="k")


@pytest.mark.row("B2")
def test_repeated_key():
    """Another request under a used key is refused and nothing is written."""
    log = trail()
    log.append([claim()], idem="k")
    for other in ([claim(reason="other")], [claim(), claim()], [claim("B")]):
        with pytest.raises(RepeatedKeyError) as refused:
            log.append(other, idem="k")
        assert refused.value.idem == "k"
    assert log.head().size == 1


def test_no_key():
    """Without a key the same claim may be appended twice."""
    log = trail()
    log.append([claim()])
    log.append([claim()])
    assert log.head().size == 2


def test_reading_from_a_position():
    """A reading may start at any position and still checks every link."""
    log = trail()
    log.append([claim("AB"[number % 2]) for number in range(7)])
    for start in range(9):
        assert [record.pos for record in log.records(start=start)] == [*range(start, 7)]


def test_reading_a_case():
    """A case is read by itself, from any sequence number."""
    log = trail()
    log.append([claim("AB"[number % 2]) for number in range(7)])
    assert [record.pos for record in log.records("B")] == [1, 3, 5]
    assert [record.seq for record in log.records("B", 2)] == [2]
    assert [*log.records("C")] == []


def test_long_logs():
    """A log longer than one fetch is read whole, as log and as case."""
    log = trail()
    log.append([claim() for _ in range(2500)])
    assert sum(1 for _ in log.records()) == sum(1 for _ in log.records("A")) == log.verify().count == 2500


def test_cases():
    """Cases are listed in the order of opening."""
    log = trail()
    log.append([claim("B"), claim("A"), claim("B")])
    assert log.case_ids() == ("B", "A")


def test_empty():
    """An empty log has no records and verifies."""
    log = trail()
    assert [*log.records()] == []
    assert (log.verify().sound, log.verify().root) == (True, EMPTY_ROOT.hex())


@pytest.mark.row("B4")
@given(st.lists(st.lists(st.sampled_from("ABC"), min_size=1, max_size=3), max_size=12))
def test_any_log_verifies(commits):
    """Whatever is appended in whatever commits verifies, and every record has its proof."""
    log = trail()
    for cases in commits:
        log.append([claim(case) for case in cases])
    checked = log.verify()
    assert (checked.sound, checked.count) == (True, sum(map(len, commits)))
    for record in log.records():
        proof = [bytes.fromhex(step) for step in log.proof(record.pos)]
        assert included(leaf(to_body(record)), record.pos, checked.count, proof, bytes.fromhex(checked.root))


def test_texts():
    """A text is kept once, by the digest of its bytes, and comes back as it was."""
    log = trail()
    name = log.put_text("步骤：申请\n".encode())
    assert name == digest("步骤：申请\n".encode()) == log.put_text("步骤：申请\n".encode())
    assert log.text(name) == "步骤：申请\n".encode()


@pytest.mark.row("E5")
@pytest.mark.parametrize("content", [b"\xff", b"a\0b", b"x" * (MAX_TEXT + 1)], ids=["latin", "nul", "long"])
def test_unfit_texts(content):
    """Only text is kept, and not too much of it."""
    with pytest.raises(UnwritableError):
        trail().put_text(content)


def test_texts_are_kept_together():
    """Several texts are kept together, each under its digest, or none of them is."""
    log = trail()
    names = log.put_texts([b"a", b"b", b"a"])
    assert [log.text(name) for name in names] == [b"a", b"b", b"a"]
    with pytest.raises(UnwritableError):
        log.put_texts([b"c", b"\xff"])
    assert not log.holds(digest(b"c"))


def test_missing_text():
    """A text that is not there is a broken trail."""
    with pytest.raises(TrailError) as refused:
        trail().text("0" * 64)
    assert refused.value.code == "text"


class ForgetfulStore(MemoryStore):
    """Tells an old head on every second look, as a lagging replica would."""

    looks = 0

    def writing(self):
        self.looks += 1
        if self.looks % 2 == 0:
            self._head = type(self._head)(log="qinghe/2026")
        return super().writing()


@pytest.mark.row("C6")
def test_a_forgetful_store():
    """A store that forgot its head cannot make the trail take a place twice."""
    log = trail(ForgetfulStore())
    log.append([claim()])
    with pytest.raises(TrailError, match="对不上"):
        log.append([claim("B")])
    assert [row.pos for row in log._store.rows(0, 9)] == [0]


@pytest.mark.row("A24")
def test_a_log_without_its_end_is_not_continued():
    """Where the last records are gone nothing is added in their stead: the loss would look like a gap in the middle."""
    store = MemoryStore()
    trail(store).append([claim(), claim()])
    del store._rows[1:]
    with pytest.raises(TrailError) as refused:
        trail(store).append([claim("B")])
    assert (refused.value.code, store.head().size) == ("head", 2)


def test_messages():
    """Errors speak Chinese first and English on request."""
    log = trail()
    log.append([claim()])
    with pytest.raises(ConflictError) as refused:
        log.append([claim()], expected=0)
    assert str(refused.value) == "案件A已有新的记录"
    assert refused.value.phrase("en") == "case A has moved on to 1"


class Overtaken:
    """A store in which another writer keeps the same text first, so that our own write fails."""

    def __init__(self, store):
        self._store = store

    def __getattr__(self, name):
        return getattr(self._store, name)

    def writing(self):
        """Let the other writer be faster, then fail."""
        with self._store.writing() as writing:
            writing.add_text(digest(b"text"), b"text")
        raise StoreError(Phrase("写入失败", "the write failed"))


def test_a_text_that_another_writer_kept_first_is_kept():
    """Keeping a text that somebody else kept at the same moment is keeping it once, and no error."""
    trail = Trail(Overtaken(MemoryStore()), lambda: datetime(2026, 5, 18, tzinfo=UTC), "log")
    assert trail.put_text(b"text") == digest(b"text")
    assert trail.holds(digest(b"text"))


def test_texts_beside_one_that_another_writer_kept_first_are_kept():
    """Where somebody else was faster with one of several texts, the others are kept all the same."""

    class OnceOvertaken(Overtaken):
        def writing(self):
            kept = self._store.text(digest(b"text")) is not None
            return self._store.writing() if kept else super().writing()

    log = trail(OnceOvertaken(MemoryStore()))
    assert [log.text(name) for name in log.put_texts([b"text", b"other"])] == [b"text", b"other"]


@pytest.mark.row("A15")
def test_nothing_follows_the_end_in_the_same_call():
    """A call that ends the log and goes on is refused, and nothing of it is kept; the end alone is taken."""
    log, end = trail(), acts.freezing("", "2026-05-18", (), "结束")
    with pytest.raises(FrozenError):
        log.append([claim(), end, claim("B")])
    assert list(log.records()) == []
    log.append([claim(), end])
    assert log.verify().sound
    with pytest.raises(FrozenError):
        log.append([claim("B")])


def test_two_who_take_turns():
    """Two who add to the same case in turns each go on where the other left it, whatever they knew of it before."""
    store = MemoryStore()
    both = [Trail(store, lambda: NOON, "L") for _ in range(2)]
    placed = [both[turn % 2].append([claim("A"), claim("B")])[0].record.seq for turn in (0, 0, 1, 0, 1, 1, 0)]
    assert placed == [*range(7)]
    assert both[0].verify().sound


def test_few_ends_are_remembered(monkeypatch):
    """Where a trail added to more cases than it remembers, it asks the store for the others again."""
    monkeypatch.setattr("pdca.trail.MAX_ENDS", 2)
    log = Trail(MemoryStore(), lambda: NOON, "L")
    for _ in range(3):
        log.append([claim(case) for case in "ABCDE"])
    assert [receipt.record.seq for receipt in log.append([claim("A"), claim("E")])] == [3, 3]
    assert log.verify().sound
