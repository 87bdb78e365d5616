"""Records of a trail as entries."""

from datetime import date, datetime

import pytest

from pdca import tour
from pdca.forensics import Options, leads, of_records
from pdca.office import Office
from pdca.pack import Pack
from pdca.record import Actor, Claim, Kind, Record
from pdca.stores import open_store
from pdca.trail import Trail
from tests.forensics.village import CALENDAR


def record(seq, **claim):
    values = {
        "case": "a-1", "kind": Kind.OUTCOME, "occurred": "2026-03-02", "by": (Actor(person="p-1", role="clerk"),), "step": "meet", "outcome": "held",
        **claim,
    }  # fmt: skip
    return Record(
        claim=Claim(**values), pos=10 + seq, seq=seq, prev="", recorded=f"2026-03-0{3 + seq}T01:00:00.000000Z"
    )


OPENING = record(0, kind=Kind.OPEN, step="", outcome="", procedure="trial", edition="2026", place="东村")
TALLY = {"expected": 10, "present": 9}


def test_an_act():
    """An act is an entry at its claimed day, entered when its record was, by whoever acted, in the place of its case."""
    (_, one) = of_records(
        [OPENING, record(1, facts={"ballot": TALLY, "minutes": "字" * 20, "kind": "short"})]
    )
    assert (one.id, one.case, one.activity, one.day, one.entered, one.place) == (
        "a-1#1",
        "a-1",
        "meet",
        date(2026, 3, 2),
        date(2026, 3, 4),
        "东村",
    )
    assert (one.persons, one.order, one.delay, one.meeting) == (("p-1",), 11, 2, True)
    assert (one.tallies, one.texts) == ({"ballot": TALLY}, {"minutes": "字" * 20})


def test_a_correction():
    """A corrected act counts as corrected, and as entered when it was first entered; the correction is no act."""
    fixed = record(
        2,
        kind=Kind.CORRECTION,
        step="",
        outcome="",
        target=1,
        amended_day="2026-03-03",
        facts={"ballot": {**TALLY, "present": 8}},
    )
    (_, one) = of_records([OPENING, record(1, facts={"ballot": TALLY}), fixed])
    assert (one.day, one.entered, one.tallies["ballot"]["present"]) == (date(2026, 3, 3), date(2026, 3, 4), 8)


def test_what_is_no_act():
    """Voided acts and acts about the log are no entries."""
    void = record(2, kind=Kind.VOID, step="", outcome="", target=1, reason="误登")
    log = record(3, kind=Kind.LOG, case="@log", step="key", outcome="")
    assert [one.id for one in of_records([OPENING, record(1), void, log])] == ["a-1#0"]


def test_who_was_there():
    """The facts that are said to name who was there add to those who acted."""
    facts = {"guests": [{"id": "p-3"}, "p-2"], "chair": "p-4", "trainers": ["p-9"]}
    (one,) = of_records([record(1, facts=facts)], present=frozenset({"guests", "chair"}))
    assert one.persons == ("p-1", "p-2", "p-3", "p-4")


def test_sealed():
    """A sealed value is passed over."""
    (one,) = of_records([record(1, facts={"minutes": {"sealed": "hmac", "private": "text"}})])
    assert one.texts == {}


def test_by_a_procedure():
    """With its procedure at hand a record's counts, money and texts are told apart, and have titles."""
    pack = Pack.open()
    text = next(
        one
        for one in pack.procedures()
        if any(fact.type == "account" for step in one.steps for fact in step.asks)
    )
    step = next(step for step in text.steps if any(fact.type == "account" for fact in step.asks))
    fact = next(fact for fact in step.asks if fact.type == "account")
    opening = record(0, kind=Kind.OPEN, step="", outcome="", procedure=text.id, edition=text.edition)
    act = record(1, step=step.id, outcome=step.outcomes[0].id, facts={fact.id: "短文"})
    (_, one) = of_records([opening, act], pack.procedure)
    assert (one.activity, one.texts) == (f"{text.title}·{step.title}", {fact.title: "短文"})


@pytest.mark.parametrize("backwards", [False, True])
def test_order(backwards):
    """Records give the same leads in whatever order they come."""
    records = [
        OPENING,
        *(record(seq, facts={"ballot": TALLY}, occurred=f"2026-02-0{seq}") for seq in range(1, 6)),
    ]
    found = of_records(reversed(records) if backwards else records)
    assert sorted(one.id for one in found) == [f"a-1#{seq}" for seq in range(6)]
    assert leads(found, CALENDAR, Options()) == ()
    assert {one.place for one in found} == {"东村"}


def test_the_samples():
    """The records of the samples, as the office kept them, raise no lead."""
    pack = Pack.open()
    lines = tour.entries(tour.samples())
    clock = tour.Clock(datetime.fromisoformat(lines[0]["recorded"]))
    office = Office(Trail(open_store("memory:"), clock, tour.LOG), pack, clock)
    tour.play(office, clock, lines)
    found = of_records(office.trail.records(), pack.procedure)
    assert len(found) > 50
    assert leads(found, pack.calendar, Options()) == ()
