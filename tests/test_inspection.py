"""A verification that is watched, broken off and taken up again says what one in a single go says."""

import json
import random  # noqa: TID251 - hypothesis gives the seed
from contextlib import contextmanager, suppress
from datetime import UTC, datetime

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from pdca import canonical, fields, form, inspection, integrity
from pdca.bookmark import read
from pdca.errors import TrailError, UnwritableError
from pdca.form import to_body
from pdca.record import Claim, Kind
from pdca.stores.memory import MemoryStore
from pdca.trail import Trail
from tests.endurance.mutation import in_bytes, in_tree, mutated
from tests.test_form import RECORD
from tests.test_integrity import ATTACKS, Tampered, claim

NOON = datetime(2026, 5, 18, 4, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _small(monkeypatch):
    monkeypatch.setattr(inspection, "BATCH", 2)


class StoppedError(Exception):
    """Somebody broke it off."""


def broken_off(trail, at, sizes=()):
    """Return the bookmark of a verification that was broken off at position *at*."""
    places = []

    def watch(progress):
        places.append(progress)
        if progress.done >= at:
            raise StoppedError

    with pytest.raises(StoppedError):
        trail.verify(sizes, progress=watch)
    assert (places[-1].done, places[-1].size) == (at, trail.head().size)
    return places[-1].bookmark


def without_start(found):
    return evolve(found, resumed=0, restarted=False)


@pytest.mark.parametrize("at", [2, 4, 6])
def test_resumed(at):
    """What is found after an interruption is what is found without one, and where it was gone on is told."""
    log = Tampered()
    log.trail.append([claim("@log", kind=Kind.LOG, step="refusal"), claim("C")])
    place = broken_off(log.trail, at, sizes=[3, 5, 9])
    found = log.trail.verify([3, 5, 9], state=place)
    assert found.resumed == at
    assert without_start(found) == log.trail.verify([3, 5, 9])


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.__name__)
def test_tampered_while_it_rested(attack):
    """A log that is tampered with between the parts is no better than one tampered with before, if the rest of it is."""
    log = Tampered()
    place = broken_off(log.trail, 2)
    attack(log)
    found, whole = log.trail.verify(state=place), log.trail.verify()
    assert found.sound == whole.sound
    if found.restarted:
        assert without_start(found) == whole


def test_findings_are_kept():
    """What was found before the interruption is still there after it."""
    log = Tampered()
    log.rows[1] = log.rows[1]._replace(body=b"{}")
    whole = log.trail.verify()
    found = log.trail.verify(state=broken_off(log.trail, 4))
    assert found.resumed == 4
    assert without_start(found) == whole
    assert not found.sound


def test_clocks_are_kept():
    """Odd times that were noted before the interruption are still there after it."""
    times = iter([NOON, NOON.replace(year=2025), NOON, NOON, NOON, NOON])
    trail = Trail(MemoryStore(), lambda: next(times), "L")
    for _ in range(5):
        trail.append([claim()])
    found = trail.verify(state=broken_off(trail, 2))
    assert (found.resumed, [each.pos for each in found.irregular], found.irregulars) == (2, [1], 1)


@pytest.mark.parametrize(
    "change",
    [
        {"log": "other"},
        {"next": 5},
        {"next": 99},
        {"count": 2},
        {"last": "0" * 64},
        {"frontier": ["0" * 64]},
        {"acts": [77]},
        {"v": 2},
        {"recorded": 5},
        {"findings": [{"code": "none"}]},
        {"more": "x"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_place_that_is_none(change):
    """A bookmark that does not fit the log is left aside: everything is read, and that is told."""
    log = Tampered()
    place = json.loads(broken_off(log.trail, 4))
    found = log.trail.verify(state=canonical.encode({**place, **change}))
    assert (found.sound, found.resumed, found.restarted, found.count) == (True, 0, True, 8)


NONSENSE = ["", "{}", "null", "[" * 99, '{"format":"pdca-verification","v":1}', "字"]


@pytest.mark.parametrize("data", NONSENSE)
def test_no_bookmark(data):
    """Bytes that are no bookmark are none, and do no harm."""
    assert read(data.encode()) is None
    assert Tampered().trail.verify(state=data.encode()).restarted


@pytest.mark.row("A19")
def test_another_log_is_told_once():
    """Who expects another log is told so once, with how many records it has, and what is broken in it besides."""
    log = Tampered()
    found = Trail(log.store, lambda: NOON, "other").verify()
    assert [(each.code.value, each.pos, each.count) for each in found.findings] == [("log", None, 8)]
    assert found.findings[0].phrase.zh == "这是另一本账：qinghe/2026（共8条）"


@pytest.mark.row("A19")
@pytest.mark.parametrize("at", [0, 4])
def test_a_renamed_head_is_told_once(at):
    """Where the head has another name than its records, that is one finding for all of them, also after an interruption."""
    log = Tampered()
    log.store._head = evolve(log.store._head, log="other")
    trail = Trail(log.store, lambda: NOON)
    found = trail.verify(state=broken_off(trail, at) if at else None)
    assert [(each.code.value, each.pos, each.count) for each in found.findings] == [("log", 0, 8), ("head", None, 1)]
    assert found.findings[0].phrase.en == "belongs to another log: qinghe/2026 (8 records)"


def test_other_sizes():
    """Where a root is asked for that the first part did not note, everything is read."""
    log = Tampered()
    place = broken_off(log.trail, 4)
    found = log.trail.verify([3], state=place)
    assert (found.restarted, found.roots.keys()) == (True, {3})
    assert log.trail.verify([7], state=place).resumed == 4


def test_the_log_may_grow():
    """A log that grew while the verification rested is read to its new end."""
    log = Tampered()
    place = broken_off(log.trail, 4)
    log.trail.append([claim("A"), claim("D")])
    found = log.trail.verify(state=place)
    assert (found.sound, found.count, found.resumed) == (True, 10, 4)


@pytest.mark.row("C12")
@pytest.mark.parametrize("attack", ATTACKS, ids=[attack.__name__ for attack in ATTACKS])
def test_sound_records(attack):
    """Whoever takes the sound records while a log is verified gets those that reading it gives, up to the first lie."""
    log = Tampered()
    attack(log)
    taken, given = [], []
    log.trail.verify(sound=taken.append)
    with suppress(TrailError):
        given += log.trail.records()
    assert taken[: len(given)] == given
    assert len(taken) == len(given)


def test_ends_that_are_forgotten(monkeypatch):
    """Cases beyond those that are remembered are looked up: a broken link, and a place taken twice, are still found."""
    monkeypatch.setattr(integrity, "MAX_ENDS", 1)
    for attack, codes in ATTACKS.items():
        log = Tampered()
        assert log.codes() == []
        attack(log)
        assert log.codes()[:1] == codes[:1], attack.__name__
    log = Tampered()
    for _ in range(3):
        log.trail.append([claim("C"), claim("D"), claim("E")])
    assert log.codes() == []
    copied = evolve(form.from_body(log.rows[0].body), pos=len(log.rows))
    log.rows.append(log.rows[0]._replace(pos=copied.pos))
    log.rebody(copied.pos, to_body(copied))
    log.store._cases["A"].insert(1, log.rows[-1])
    log.rehash()
    assert ("chain", copied.pos) in log.codes()


BARE = evolve(RECORD, claim=evolve(RECORD.claim, facts={"x": 1, "y": {"z": ["会", 2]}}))


def slowly(body):
    """Return the record of *body* by the way that takes nothing for known: the full decoder, and no memory."""
    value = canonical.decode(body)
    for known in (fields._NAMES, fields._CASES, fields._DAYS, fields._ACTORS, fields._ORDERS):
        known.clear()
    for kind in (fields._RECORD, fields._ACTOR, fields._PAPER, fields._CONCESSION):
        kind.known.clear()
    record = form.from_plain(value)
    fields.check_text(body)
    return record


def together(body):
    """Return the record of *body* as it is read with others on either side."""
    good = to_body(BARE)
    return form.made(*(form.judged_all([good, body, good])[1] or form.judged(body)))


def verdict(reader, body):
    try:
        return reader(body)
    except TrailError:
        return None


READERS = [canonical._with_stdlib(), (canonical._READ, canonical._WRITE)]


@contextmanager
def read_by(reader):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(canonical, "_READ", reader[0])
        patch.setattr(canonical, "_WRITE", reader[1])
        yield


@pytest.mark.row("E1", "E2", "E4", "E5", "E6", "E9")
@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32))
def test_the_fast_way_is_the_slow_way(seed):
    """Whatever is done to a record's bytes, the fast way takes and refuses what the slow way does, with any reader."""
    chance = random.Random(seed)  # noqa: S311
    for _ in range(10):
        body = mutated([to_body(RECORD), to_body(BARE)], chance, [in_bytes, in_tree])
        expected = verdict(slowly, body)
        for reader in READERS:
            with read_by(reader):
                assert verdict(form.from_body, body) == expected
                assert verdict(together, body) == expected


@pytest.mark.parametrize("reader", READERS)
def test_records_that_are_judged_together(reader):
    """Bare records are judged together, by either library; one among them that is not sound leaves all to be judged by themselves."""
    body = to_body(BARE)
    with read_by(reader):
        assert form.judged_all([body] * 3) == [form.judged(body)] * 3
        for odd in (body.replace(b'"v":1', b'"v":2'), body.replace(b'"x":1', b'"x":1,"x":1'), body[:-1], to_body(RECORD)):
            assert form.judged_all([body, odd, body]) == [None] * 3


keys = st.sampled_from(["a", "b", "ab", "会", "null", ":"])
spelt = st.recursive(
    st.sampled_from(['"x"', '":"', '"-0"', '",-0"', '"null"', '" "', "0", "-0", "1", "-1", "1.0", "9007199254740992", "true"]),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: f"[{','.join(items)}]")
        | st.lists(st.tuples(keys, inner), max_size=3).map(
            lambda items: f"{{{','.join(f'{chr(34)}{key}{chr(34)}:{item}' for key, item in items)}}}"
        )
    ),
    max_leaves=6,
)


@pytest.mark.row("E2", "E4")
@settings(deadline=None)
@given(spelt)
def test_facts_spelt_otherwise(facts):
    """Keys that are repeated or out of order, and numbers spelt otherwise, are found without spelling the record again."""
    body = to_body(BARE).replace('{"x":1,"y":{"z":["会",2]}}'.encode(), facts.encode())
    expected = verdict(slowly, body)
    for reader in READERS:
        with read_by(reader):
            assert verdict(form.from_body, body) == expected
            assert verdict(together, body) == expected


def test_a_full_memory(monkeypatch):
    """Where there is little room to remember what was found good, verdicts are the same."""
    for name in ("MAX_KNOWN", "MAX_RECALLED", "MAX_SHAPES"):
        monkeypatch.setattr(fields, name, 1)
    chance = random.Random(1)  # noqa: S311
    for _ in range(100):
        body = mutated([to_body(RECORD), to_body(BARE)], chance, [in_bytes, in_tree])
        assert verdict(form.from_body, body) == verdict(slowly, body)


texts = st.text(max_size=3)
anything = st.recursive(
    texts | st.integers(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
)


@given(anything)
def test_written_either_way(value):
    """A record's bytes are the same whichever library writes them, and what one refuses the other refuses."""
    said = Claim(case="A", kind=Kind.PART, occurred="2026-05-18", by=(), facts={"x": value})
    answers = []
    for reader in READERS:
        with read_by(reader):
            try:
                answers.append(to_body(evolve(RECORD, claim=said)))
            except UnwritableError as error:
                answers.append(error.path)
    assert answers[0] == answers[1]
