"""Rules of the organisation: who acts holds the post that day, people and units named are what is declared."""

from datetime import date
from typing import Any

import pytest

from pdca.office import RefusedError
from pdca.organisation import NONE, Appointment, Known, Organisation, Post, Standing, Unit
from pdca.record import Actor, Claim, Concession, Kind
from pdca.replay import Replay, Taken
from tests.conftest import Kit, Trial

DAY = date(2026, 3, 2)
START = date(2024, 1, 1)
PLACE = "some-province/some-city/some-county/some-town"
TOWN = Unit(id="town", kind="township", title="示例镇", place=PLACE)
OFFICE = Unit(id="office", kind="organ", title="党建办", above="town")
EAST = Unit(id="east", kind="branch", title="东村党支部", above="town")
WEST = Unit(id="west", kind="branch", title="西村党支部", above="town")
UNITS = (TOWN, OFFICE, EAST, WEST)


def clerk(unit: str = "office", person: str = "p-clerk", **more: Any) -> Appointment:
    """Return the appointment of a clerk."""
    return Appointment(**{"person": person, "role": "clerk", "unit": unit, "since": START, **more})


def judged(trial: Trial, *entries: Any, facts: dict[str, Any] | None = None, **more: Any) -> list[Any]:
    """Return what refuses the closing of ``second`` under an organisation of *entries*."""
    trial.run.history = trial.run.history.within(Organisation.of(entries) if entries else NONE)
    return [*trial.say(facts, **more).refusals]


def refused(trial: Trial, *entries: Any, **more: Any) -> list[str]:
    """Return the ids of the rules that refuse the closing of ``second``."""
    return [one.guard for one in judged(trial, *entries, **more)]


@pytest.fixture
def trial(kit: Kit) -> Trial:
    """Return a case that stands at ``second``."""
    return kit.trial(asks="{n: {count: 数}}")


@pytest.fixture
def naming(kit: Kit) -> Trial:
    """Return a case whose step names people with a standing, an examiner with a role, and a unit."""
    return kit.trial(
        asks="{team: {people: 成员, each: {standing: {choice: 身份, of: standings}}}, lead: {person: 组长, role: boss}, home: {unit: 单位}}"
    )


NAMED = {"team": [{"id": "p-1", "standing": "full"}], "lead": "p-boss", "home": "east"}
FACTS = {"n": 1}


def test_where_nothing_is_declared_the_host_decides_who_may_act(trial: Trial) -> None:
    """Without an organisation no rule of it is asked."""
    verdict = trial.say(FACTS)
    assert verdict.allowed
    assert not [
        name for name, _ in verdict.standings if name in ("case.appointment", "case.people", "case.units")
    ]


def test_who_holds_the_post_may_act(trial: Trial) -> None:
    """An appointment that covers the day allows the act."""
    assert refused(trial, *UNITS, clerk(), facts=FACTS) == []


def test_a_role_nobody_was_ever_appointed_to_is_the_hosts(trial: Trial) -> None:
    """An organisation that knows no clerks says nothing of clerks."""
    assert refused(trial, *UNITS, Appointment(person="p-9", role="boss", unit="town"), facts=FACTS) == []


def test_a_post_that_nobody_holds_lets_nobody_act(trial: Trial) -> None:
    """A role declared as a post needs an appointment."""
    assert refused(trial, *UNITS, Post(role="clerk"), facts=FACTS) == ["case.appointment"]


@pytest.mark.parametrize(
    ("more", "allowed"),
    [
        ({"until": date(2026, 3, 1)}, False),
        ({"until": DAY}, True),
        ({"since": DAY}, True),
        ({"since": date(2026, 3, 3)}, False),
        ({"term": date(2025, 12, 31)}, True),
    ],
)
def test_a_post_is_held_from_its_first_day_to_its_last(
    trial: Trial, more: dict[str, date], *, allowed: bool
) -> None:
    """Both days count, and the end of a term of office does not end the post by itself."""
    assert (refused(trial, *UNITS, clerk(**more), facts=FACTS) == []) is allowed


@pytest.mark.row("E13")
def test_a_refusal_says_who_which_post_the_day_its_end_and_the_remedy(trial: Trial) -> None:
    """The card names the person, the role, the unit, since and until when, who holds it now, and what to do."""
    (told,) = judged(
        trial,
        *UNITS,
        clerk(until=date(2025, 6, 30)),
        clerk(person="p-2", since=date(2025, 7, 1)),
        facts=FACTS,
    )
    assert told.actual.zh == "p-clerk任办事员：党建办2024-01-01至2025-06-30；2026-03-02办理本事项时不在任"
    assert told.required.zh == "2026-03-02应由现任办事员办理；当日在任：p-2（党建办，2025-07-01起）"
    assert told.remedy.zh == "任命漏记的，先登记任命，或者由p-2办理"
    assert (
        told.actual.en == "p-clerk as clerk: office 2024-01-01 to 2025-06-30; not for this case on 2026-03-02"
    )
    assert told.citations


def test_who_was_never_appointed_is_told_so(trial: Trial) -> None:
    """Somebody without any appointment to the role is refused in other words."""
    (told,) = judged(trial, *UNITS, clerk(person="p-2"), facts=FACTS)
    assert told.actual.zh == "p-clerk没有办事员的任职记录（2026-03-02办理）"
    (told,) = judged(trial, *UNITS, Post(role="clerk"), facts=FACTS)
    assert "无人在任" in told.required.zh
    assert told.remedy.zh == "任命漏记的，先登记任命"


def about_unit(kit: Kit, unit: str) -> Trial:
    """Return a case about *unit*."""
    trial = kit.trial(asks="{n: {count: 数}}", about="{unit: 单位}")
    opening = trial.run.history.opening
    assert opening is not None
    opening.claim.facts["about"] = unit  # type: ignore[index]
    return trial


@pytest.mark.parametrize(
    ("post", "about", "allowed"),
    [
        ("east", "east", True),
        ("east", "west", False),
        ("town", "west", True),
        ("office", "west", True),
        ("east", "town", True),
        ("east", "elsewhere", True),
    ],
)
def test_a_post_counts_for_units_above_and_below_its_own(
    kit: Kit, post: str, about: str, *, allowed: bool
) -> None:
    """A branch's post does not reach another branch; an organ works for all that its township has."""
    assert (refused(about_unit(kit, about), *UNITS, clerk(post), facts=FACTS) == []) is allowed


@pytest.mark.parametrize(
    ("place", "allowed"), [(PLACE, True), ("some-province/other-city", False), ("", True)]
)
def test_a_post_counts_where_its_place_lies_along_that_of_the_case(
    kit: Kit, place: str, *, allowed: bool
) -> None:
    """Where a case is about no unit, its place decides."""
    trial = kit.trial(asks="{n: {count: 数}}", place=place)
    assert (refused(trial, *UNITS, clerk(), facts=FACTS) == []) is allowed


def test_a_case_is_opened_by_who_holds_the_post(kit: Kit) -> None:
    """The opening is judged as the acts are."""
    desk = kit.desk(kit.pack(asks="{n: {count: 数}}"))
    desk.office.organise([*UNITS, clerk(person="p-2")], by=[kit.boss])
    with pytest.raises(RefusedError) as caught:
        desk.office.open("trial", case="T-1", about="事", plan=PLAN, by=[kit.clerk])
    assert "case.appointment" in [one.guard for one in caught.value.verdict.refusals]


PLAN = {
    "what": "办理3件事", "why": "为民办事", "where": "镇", "who": "p-1",
    "when": {"from": "2026-03-02", "to": "2026-04-02"}, "how": {"target": 3, "unit": "件", "method": "走访"},
}  # fmt: skip


def test_an_exception_is_granted_by_who_holds_the_post(trial: Trial) -> None:
    """Who grants a concession in a record must hold the role as well."""
    granted = Concession(
        guard="x.y", by=Actor(person="p-boss", role="boss"), reason="特殊", until="2026-12-31"
    )
    entries = (*UNITS, clerk(), Post(role="boss"))
    (told,) = judged(trial, *entries, facts=FACTS, concessions=(granted,))
    assert told.actual.zh.startswith("p-boss没有负责人的任职记录")


def test_voiding_and_correcting_need_the_post_too(trial: Trial) -> None:
    """Acts about the file itself are for who holds the role they are done in."""
    trial.run.history = trial.run.history.within(Organisation.of([*UNITS, clerk(person="p-2")]))
    for kind in (Kind.VOID, Kind.CORRECTION):
        claim = Claim(
            case="T-1",
            kind=kind,
            occurred="2026-03-02",
            by=(Actor(person="p-clerk", role="clerk"),),
            target=1,
            reason="录错",
        )
        assert [one.guard for one in trial.run.say(claim, DAY).refusals] == ["case.appointment"]


def test_the_remedy_offered_is_somebody_who_holds_the_post(trial: Trial) -> None:
    """Mending a refused entry puts a holder in, and the judge then allows it."""
    trial.run.history = trial.run.history.within(Organisation.of([*UNITS, clerk(person="p-2")]))
    rule = next(rule for rule in trial.bench.organised if rule.id == "case.appointment")
    (want,) = rule.satisfy(trial.scene(FACTS))
    assert want.value == ["p-2"]
    assert trial.take({**FACTS}, by="clerk").refusals
    claim = trial.claim(FACTS)
    mended = Claim(case=claim.case, kind=claim.kind, occurred=claim.occurred, by=(Actor(person="p-2", role="clerk"),), step=claim.step, outcome=claim.outcome, facts=claim.facts)  # fmt: skip
    assert trial.run.say(mended, DAY).allowed


def test_a_standing_that_is_said_must_be_the_one_declared(naming: Trial) -> None:
    """A person said to be a full member was one that day."""
    full = Standing(person="p-1", standing="full", unit="east", since=date(2025, 1, 1))
    assert refused(naming, full, facts=NAMED) == []
    (told,) = judged(naming, Standing(person="p-1", standing="guest", unit="east", since=START), facts=NAMED)
    assert told.guard == "case.people"
    assert told.actual.zh == "“成员”中p-1填为正式，登记的身份：列席2024-01-01起"
    assert told.required.zh == "应与2026-03-02登记的身份一致"
    assert told.actual.en == "team: p-1 is said to be regular; declared: guest since 2024-01-01"


def test_a_standing_before_it_began_is_refused(naming: Trial) -> None:
    """Somebody who became a full member later was none that day."""
    later = Standing(person="p-1", standing="full", since=date(2026, 4, 1))
    assert refused(naming, later, facts=NAMED) == ["case.people"]


def test_a_person_of_whom_nothing_is_declared_is_the_hosts(naming: Trial) -> None:
    """The standing of a person the organisation does not know is not judged."""
    assert refused(naming, Standing(person="p-2", standing="guest"), facts=NAMED) == []


def test_who_a_fact_names_for_a_role_must_hold_it(naming: Trial) -> None:
    """A fact with a role names people who hold the post."""
    assert refused(naming, *UNITS, Post(role="boss"), facts=NAMED) == ["case.people"]
    boss = Appointment(person="p-boss", role="boss", unit="town")
    assert refused(naming, *UNITS, boss, facts=NAMED) == []


def test_a_unit_that_a_record_names_exists_that_day(naming: Trial) -> None:
    """A unit that ended, or is not there yet, cannot be named; one that nobody declared is the host's."""
    gone = Unit(id="east", kind="branch", title="东村党支部", since=START, until=date(2025, 12, 31))
    (told,) = judged(naming, gone, facts=NAMED)
    assert told.guard == "case.units"
    assert told.actual.zh == "“单位”填东村党支部，该单位存续期为2024-01-01至2025-12-31"
    assert refused(naming, WEST, facts=NAMED) == []
    assert refused(naming, EAST, facts=NAMED) == []


def test_a_replay_judges_by_what_was_declared_before_the_record(kit: Kit) -> None:
    """An appointment entered or struck out later changes no verdict on what was recorded before."""
    desk = kit.desk(kit.pack(asks="{n: {count: 数}}"))
    desk.office.organise([*UNITS, clerk()], by=[kit.boss], reason="任命文件")
    desk.office.open("trial", case="T-1", about="事", plan=PLAN, by=[kit.clerk])
    desk.office.record("T-1", "first.done", by=[kit.clerk])
    desk.office.organise([clerk(until=date(2026, 1, 31))], by=[kit.boss])
    with pytest.raises(RefusedError):
        desk.office.record("T-1", "second.passed", by=[kit.clerk], facts=FACTS)
    run = Replay(desk.office.trail.text)
    verdicts = [
        taken.verdict for _, taken in run.told(desk.office.trail.records()) if isinstance(taken, Taken)
    ]
    assert all(one.allowed for one in verdicts)
    assert ("case.appointment", "holds") in [(name, how.value) for name, how in verdicts[-1].standings]
    assert not run.register.current.holds("p-clerk", "clerk", DAY)
    assert run.register.current.known(verdicts_at(desk)).holds("p-clerk", "clerk", DAY)


def verdicts_at(desk: Any) -> int:
    """Return the position of the case's opening."""
    return next(one.pos for one in desk.office.trail.records("T-1"))


def test_two_offices_over_one_trail_know_the_same_organisation(kit: Kit) -> None:
    """What one office declares the other judges by, and a declaration rolled back is forgotten."""
    pack = kit.pack(asks="{n: {count: 数}}")
    one = kit.desk(pack)
    other = kit.desk(pack, store=one.store)
    assert not other.office.organisation()
    one.office.organise([*UNITS, clerk()], by=[kit.boss])
    assert other.office.organisation().holds("p-clerk", "clerk", DAY)


def test_known_tells_when_an_entry_was_made(kit: Kit) -> None:
    """An entry carries position and day of its act, so that a late one shows as such."""
    desk = kit.desk(kit.pack(asks="{n: {count: 数}}"))
    desk.office.organise([clerk()], by=[kit.boss])
    (held,) = desk.office.organisation().holders("clerk", DAY)
    assert held.known == Known(pos=0, recorded=DAY)
