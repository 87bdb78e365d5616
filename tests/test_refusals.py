"""Refusals are events: who tried what, by which rules it was refused, and nothing of what was said."""

from datetime import date

import pytest

from pdca.canonical import encode
from pdca.errors import PdcaError, RepeatedKeyError
from pdca.examples import goal
from pdca.form import to_body
from pdca.office import RefusedError
from pdca.record import LOG_CASE, Actor

DAY = date(2026, 3, 2)
TOLD = "别人不该知道的话"


@pytest.fixture
def desk(kit):
    desk = kit.desk(kit.pack(), day=DAY)
    desk.office.note_refusals = True
    desk.office.open("trial", case="A", about="一件事", plan=goal(desk.day), by=[kit.clerk], idem="k")
    return desk


def noted(desk):
    return [one for one in desk.office.trail.records(LOG_CASE) if one.claim.step == "refusal"]


def refused(kit, desk, **more):
    with pytest.raises(RefusedError):
        desk.office.record("A", "first.done", by=[kit.boss], **more)


@pytest.mark.row("E14")
def test_a_refusal_is_an_event(kit, desk):
    """A refused act is in the log with case, act, actor and rules, and the case stands where it stood."""
    refused(kit, desk, facts={"x": TOLD})
    (one,) = noted(desk)
    assert one.claim.by == (kit.boss,)
    assert dict(one.claim.facts) == {"of": "A", "act": "first.done", "rules": ["first.by", "first.facts"]}
    assert (desk.office.history("A").seq, desk.office.history("A").state) == (1, "first")
    assert TOLD.encode() not in to_body(one)
    assert TOLD not in encode([dict(each.claim.facts) for each in desk.office.trail.records()]).decode()


def test_work_goes_on_after_a_refusal(kit, desk):
    """The next act of the case has the number it would have had, and the log verifies."""
    refused(kit, desk)
    assert desk.office.record("A", "first.done", by=[kit.clerk], expected=1).receipt.record.seq == 1
    assert desk.office.trail.verify().sound


def test_a_check_is_no_attempt(kit, desk):
    """Asking whether an act would be allowed leaves no trace."""
    desk.office.check(desk.office.act("A", "first.done", by=[kit.boss]))
    assert noted(desk) == []


@pytest.mark.row("B2")
def test_a_key_used_for_something_else(kit, desk):
    """A request under the key of another one is an event as well."""
    with pytest.raises(RepeatedKeyError):
        desk.office.record("A", "first.done", by=[kit.clerk], idem="k")
    (one,) = noted(desk)
    assert (one.claim.facts["act"], one.claim.facts["rules"]) == ("first.done", ["repeated-key"])


def test_no_refusal_is_noted_unasked(kit, desk):
    """An office notes refusals where it was told to, and not else."""
    desk.office.note_refusals = False
    refused(kit, desk)
    assert noted(desk) == []


@pytest.mark.parametrize("person", ["p\x1b[31m", "13812345678"])
def test_what_no_record_may_hold(kit, desk, person):
    """An attempt whose very actor cannot be written is turned away and leaves no trace."""
    with pytest.raises(PdcaError):
        desk.office.record("A", "first.done", by=[Actor(person=person, role="boss")])
    assert noted(desk) == []
