"""Records as events: titled, masked, and silent where nothing says what is personal."""

import pytest

from pdca.commitment import commit, placeholder
from pdca.exports.events import Telling
from pdca.masks import SEALED_WORD
from pdca.record import Kind

PHONE = "13800000000"
PRIVATE = "{phone: {text: 电话, private: phone}, story: {account: 经过}, team: {people: 成员, each: {home: {text: 住址, private: address}}}}"


def told(trail, language="zh"):
    return list(Telling(trail, language).events())


def test_titles(sample):
    """An event is called by the titles of its step and of how it ended."""
    event = next(one for one in told(sample) if one.step == "apply")
    assert event.activity == "递交入党申请书：申请书已收到"
    assert event.case_title == "“五个一”发展党员"


def test_english_titles(sample):
    """In English an event is called by the English titles."""
    event = next(one for one in told(sample, "en") if one.kind == "open")
    assert event.activity == "opened"
    assert event.case_title == "Admission of Party members by the five ones"


def test_every_record_is_an_event(sample):
    """Every record of a case is one event, with its own numbers."""
    records = list(sample.records())
    assert [(one.case, one.seq, one.pos) for one in told(sample)] == [(one.claim.case, one.seq, one.pos) for one in records]


def test_cases_hold_the_same_events(sample):
    """Told case by case the events are the same as in the order of the log."""
    by_case = [event for _, events in Telling(sample).cases() for event in events]
    assert sorted(by_case, key=lambda one: one.pos) == told(sample)


def test_migration_changes_the_edition(sample):
    """From its migration on an event says the edition the case was carried over to."""
    events = [one for one in told(sample) if one.case.endswith("发展-2024-03")]
    place = next(number for number, one in enumerate(events) if one.kind == "migration")
    assert {one.edition for one in events[:place]} == {"2014"}
    assert {one.edition for one in events[place:]} == {"2026"}


def test_acts_about_the_log_are_no_events(written):
    """What was done to the log itself is no event of any case."""
    found = written().open()
    found.add(Kind.LOG, "@log", step="key", facts={"key": "example"})
    assert [one.kind for one in told(found.trail)] == ["open"]


def test_private_values_are_masked(written):
    """A value that the procedure calls private is masked by its class, also inside people."""
    found = written(asks=PRIVATE).open()
    facts = {"phone": PHONE, "team": [{"id": "p-2", "home": "河北省石桥村5号"}]}
    found.add(step="second", outcome="passed", facts=facts)
    assert told(found.trail)[-1].facts == {"phone": "********0000", "team": [{"id": "p-2", "home": "河北省○○"}]}


def test_numbers_in_running_text_are_masked(written):
    """A telephone number inside free text, a reason or a goal is masked; the words around it stay."""
    found = written(asks=PRIVATE).open(facts={"plan": {"what": f"打{PHONE}"}})
    found.add(step="second", outcome="passed", facts={"story": f"打{PHONE}问"}, reason=f"见{PHONE}")
    first, last = told(found.trail)
    assert first.facts["plan"]["what"] == "打********0000"
    assert (last.facts["story"], last.reason) == ("打********0000问", "见********0000")


def test_a_correction_is_masked_too(written):
    """A corrected private value is masked though a correction names no step."""
    found = written(asks=PRIVATE).open()
    found.add(Kind.CORRECTION, target=1, facts={"phone": PHONE})
    assert told(found.trail)[-1].facts == {"phone": "********0000"}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_sealed_values_are_a_word(written, language):
    """Where the record has a commitment the event says that it is sealed, and no digits of it."""
    seal = commit(PHONE, case="T-1", path="phone", salt=bytes(range(32)))
    found = written(asks=PRIVATE).open()
    found.add(step="second", outcome="passed", facts={"phone": placeholder(seal, "phone")})
    assert told(found.trail, language)[-1].facts == {"phone": SEALED_WORD(language)}


def test_without_texts_facts_stay_out(written):
    """Where the texts are not in the trail nothing says what is personal, and no fact is exported."""
    found = written(known=False).open(facts={"about": "张三"})
    found.add(step="second", outcome="passed", facts={"story": PHONE})
    events = told(found.trail)
    assert [one.facts for one in events] == [{}, {}]
    assert events[-1].activity == "second.passed"
