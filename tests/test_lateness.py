"""Late entry: an office wants a reason beyond the limit, and replay lists it; the judge and the scenarios do not."""

from datetime import date

import pytest

from pdca.errors import ConflictError
from pdca.examples import goal
from pdca.office import RefusedError
from pdca.replay import replay

DAY = date(2026, 3, 2)
LIMIT = {"limits": {"general.late_entry": "at most 30 days"}, "guards": "[]", "asks": "{}"}


@pytest.fixture
def desk(kit):
    """Return a desk with a case opened and its first step done on the day."""
    made = kit.desk(kit.pack(**LIMIT), day=DAY)
    opened(kit, made, "A")
    made.office.record("A", "first.done", by=[kit.clerk])
    return made


def opened(kit, desk, case, **more):
    return desk.office.open("trial", case=case, about=case, plan=goal(desk.day), by=[kit.clerk], **more)


def refusals(act):
    with pytest.raises(RefusedError) as refused:
        act()
    return [one.guard for one in refused.value.verdict.refusals]


@pytest.mark.row("D4")
def test_no_reason(kit, desk):
    """What is entered on the thirty-first day without a reason is refused, with what to do; nothing is written."""
    desk.day = date(2026, 4, 2)
    act = desk.office.act("A", "second.passed", by=[kit.clerk], occurred="2026-03-02")
    verdict = desk.office.check(act)
    (refusal,) = verdict.refusals
    assert (refusal.guard, refusal.missing) == ("case.entry.reason", ("reason",))
    assert "31天后登记，没有写明原因" in refusal.actual.zh
    assert "--reason" in refusal.remedy.zh
    assert refusals(lambda: desk.office.submit(act)) == ["case.entry.reason"]
    assert desk.office.history("A").seq == 2


@pytest.mark.row("D4")
def test_reason(kit, desk):
    """With a reason it is recorded, judged on the day it claims, and replay lists it with the reason."""
    desk.day = date(2026, 4, 2)
    desk.office.record("A", "second.passed", by=[kit.clerk], occurred="2026-03-02", reason="系统停电")
    trail = desk.office.trail
    found = [*replay(trail.records(), trail.text)["A"].findings()]
    assert [(one.kind, one.judgement.guard) for one in found] == [("note", "case.entry")]
    assert "原因：系统停电" in found[0].judgement.actual.zh
    assert [*trail.records("A")][-1].claim.reason == "系统停电"


@pytest.mark.parametrize(("today", "asked"), [(date(2026, 4, 1), []), (date(2026, 4, 2), ["case.entry.reason"])])
def test_the_limit(kit, desk, today, asked):
    """The thirtieth day is in time; the thirty-first is late."""
    desk.day = today
    claim = desk.office.act("A", "second.passed", by=[kit.clerk], occurred="2026-03-02")
    assert [one.guard for one in desk.office.check(claim).refusals] == asked


@pytest.mark.parametrize("reason", ["", "   "], ids=["none", "blank"])
def test_an_opening(kit, desk, reason):
    """A case that is opened late needs a reason as well, and is listed."""
    desk.day = date(2026, 6, 1)
    assert refusals(lambda: opened(kit, desk, "B", occurred="2026-03-02", reason=reason)) == ["case.entry.reason"]
    opened(kit, desk, "B", occurred="2026-03-02", reason="系统上线前已立项")
    trail = desk.office.trail
    (found,) = replay(trail.records(), trail.text)["B"].findings()
    assert "原因：系统上线前已立项" in found.judgement.actual.zh


def test_texts_without_the_limit(kit):
    """Texts that do not say what is late ask for no reason."""
    desk = kit.desk(kit.pack(guards="[]", asks="{}"), day=DAY)
    opened(kit, desk, "A", occurred="2020-03-02")
    assert desk.office.history("A").seq == 1


def test_a_conflict_is_still_one(kit, desk):
    """Whoever is late and overtaken is told that he was overtaken."""
    desk.day = date(2026, 6, 1)
    with pytest.raises(ConflictError):
        desk.office.record("A", "second.passed", by=[kit.clerk], occurred="2026-03-02", expected=1)
