"""How periods stand: open, soon, overdue, missed, late, done, or never fixed; for whom, since when, by which article."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve

from pdca.declaration import Unit
from pdca.obligations import Due, State, missed
from tests.obligations.conftest import EAST, ENTRIES, TOWN, TOWN_UNIT, WEST, Duties, page

MONTHLY = "for: township, every: month, fulfilled_by: {procedure: meeting, act: hold.done}"
OF_BRANCHES = "for: branch, every: month, fulfilled_by: {procedure: meeting, act: hold.done}"
QUARTERLY = "for: township, every: quarter, due: grace, fulfilled_by: {procedure: meeting, act: hold.done, period: open.span}"


def states(found: tuple[Due, ...]) -> list[tuple[str, str]]:
    """Return the first day and state of each period, in order of time."""
    return sorted((one.first.isoformat() if one.first else "", one.state.value) for one in found)


def of(found: tuple[Due, ...], bearer: str) -> list[tuple[str, str]]:
    """Return `states` of one bearer."""
    return states(tuple(one for one in found if one.bearer and one.bearer.id == bearer))


def test_a_month_in_which_nothing_was_done_is_missed(duties: Duties) -> None:
    """A month that is over without the act is missed; the present one is open."""
    assert states(duties.due(MONTHLY, on="2026-02-10")) == [("2026-01-01", "missed"), ("2026-02-01", "open")]


def test_an_act_recorded_anyway_counts_by_itself(duties: Duties) -> None:
    """The act of a case in the month fulfils it, and the case is named."""
    found = duties.due(MONTHLY, page("c-1", ("hold.done", "2026-01-20")), on="2026-01-31")
    assert [(one.state, one.case, one.done) for one in found] == [(State.DONE, "c-1", date(2026, 1, 20))]


def test_an_act_of_the_next_month_does_not_mend_the_last(duties: Duties) -> None:
    """A meeting held in February is February's."""
    found = duties.due(MONTHLY, page("c-1", ("hold.done", "2026-02-02")), on="2026-02-10")
    assert states(found) == [("2026-01-01", "missed"), ("2026-02-01", "done")]


@pytest.mark.parametrize("day", ["2026-01-01", "2026-01-31"])
def test_the_first_and_the_last_day_of_the_month_count(duties: Duties, day: str) -> None:
    """Both ends of a period belong to it."""
    assert states(duties.due(MONTHLY, page("c-1", ("hold.done", day)), on="2026-01-31")) == [
        ("2026-01-01", "done")
    ]


def test_an_act_that_was_voided_does_not_count(duties: Duties) -> None:
    """What was undone was not done."""
    found = duties.due(
        MONTHLY, page("c-1", ("hold.done", "2026-01-20"), gone=["2026-01-20"]), on="2026-02-01"
    )
    assert states(found)[0] == ("2026-01-01", "missed")


def test_an_act_after_the_day_asked_about_is_not_known_yet(duties: Duties) -> None:
    """On the tenth nobody knows of the meeting on the twentieth, but its case is open."""
    (found,) = duties.due(
        MONTHLY, page("c-1", ("hold.done", "2026-01-20"), opened="2026-01-05"), on="2026-01-10"
    )
    assert (found.state, found.case, found.done) == (State.OPEN, "c-1", None)


def test_a_closed_case_that_never_came_so_far_is_nothing(duties: Duties) -> None:
    """A case that ended without the act is not under way."""
    (found,) = duties.due(
        MONTHLY, page("c-1", ("hold.cancelled", "2026-01-05"), closed=True), on="2026-01-10"
    )
    assert found.case == ""


def test_an_act_is_soon_due_from_a_number_of_days_before(duties: Duties) -> None:
    """Seven days before the last day it becomes soon; the day before that it is open."""
    at = [duties.due(MONTHLY, on=day, soon=7)[0].state for day in ("2026-01-23", "2026-01-24", "2026-01-31")]
    assert at == [State.OPEN, State.SOON, State.SOON]


def test_no_period_begins_before_the_trail(duties: Duties) -> None:
    """A month that had begun when the trail did is not asked for."""
    assert states(duties.due(MONTHLY, on="2026-03-01", since="2026-01-02")) == [
        ("2026-02-01", "missed"),
        ("2026-03-01", "open"),
    ]


def test_no_period_begins_before_the_unit(duties: Duties) -> None:
    """A branch founded in February owes from March on."""
    late = evolve(EAST, since=date(2026, 2, 15))
    found = duties.due(OF_BRANCHES, on="2026-03-30", entries=(TOWN_UNIT, late))
    assert of(found, "east") == [("2026-03-01", "open")]


def test_a_unit_that_ended_owes_nothing_for_the_month_in_which_it_did(duties: Duties) -> None:
    """What was missed while it was there stays missed; its last, broken month is nobody's."""
    over = evolve(EAST, until=date(2026, 2, 20))
    found = duties.due(OF_BRANCHES, on="2026-04-10", entries=(TOWN_UNIT, over))
    assert of(found, "east") == [("2026-01-01", "missed")]


def test_by_default_the_first_case_begins_the_trail(duties: Duties) -> None:
    """Nothing is asked of the time before the first case was opened."""
    told = page("c-1", ("hold.done", "2026-03-20"), opened="2026-03-01")
    assert states(duties.due(MONTHLY, told, on="2026-04-10", since="")) == [
        ("2026-03-01", "done"),
        ("2026-04-01", "open"),
    ]


# -- whose it is


def test_a_case_belongs_to_the_unit_of_its_place(duties: Duties) -> None:
    """The meeting in the east village is that of its branch alone."""
    found = duties.due(
        OF_BRANCHES,
        page("c-1", ("hold.done", "2026-01-20"), place="p/c/x/town/east"),
        on="2026-02-01",
        back=date(2026, 1, 1),
    )
    assert (of(found, "east")[0], of(found, "west")[0]) == (("2026-01-01", "done"), ("2026-01-01", "missed"))


def test_a_case_about_a_unit_belongs_to_that_unit(duties: Duties) -> None:
    """What a case is about goes before where it was opened."""
    told = page(
        "c-1", ("hold.done", "2026-01-20"), place="p/c/x/town/east", about="west", said={"about": "west"}
    )
    found = duties.due(OF_BRANCHES, told, on="2026-01-30")
    assert (of(found, "east"), of(found, "west")) == ([("2026-01-01", "open")], [("2026-01-01", "done")])


def test_a_case_opened_higher_up_belongs_to_the_unit_of_whoever_acted(duties: Duties) -> None:
    """The secretary of the west branch held it, so it is the west branch's."""
    told = page("c-1", ("hold.done", "2026-01-20"), place="p/c/x/town", by=[("p-2", "branch_secretary")])
    assert of(duties.due(OF_BRANCHES, told, on="2026-01-31"), "west") == [("2026-01-01", "done")]


def test_a_case_that_may_be_of_several_counts_for_none_and_is_named(duties: Duties) -> None:
    """Where nothing says whose a meeting was, every branch that it may be of is told of it."""
    told = page("c-1", ("hold.done", "2026-01-20"), place="p/c/x/town")
    found = duties.due(OF_BRANCHES, told, on="2026-01-30")
    assert [(one.state, one.maybe) for one in found] == [(State.OPEN, ("c-1",))] * 2


def test_each_holder_of_a_role_owes_it_himself(duties: Duties) -> None:
    """A debrief is that of the secretary whom the case is about."""
    each = (
        "for: {role: branch_secretary}, every: quarter, fulfilled_by: {procedure: debrief, act: speak.done}"
    )
    told = page("c-1", ("speak.done", "2026-01-20"), procedure="debrief", about="p-2")
    found = duties.due(each, told, on="2026-03-30")
    assert (of(found, "p-1"), of(found, "p-2")) == ([("2026-01-01", "open")], [("2026-01-01", "done")])


def test_a_standing_limits_the_members_that_owe_it(duties: Duties) -> None:
    """Full members are asked, probationary ones are not; a fact of the case names those who came."""
    each = "for: {members: branch, standing: full}, every: quarter, fulfilled_by: {procedure: course, act: end.done, bearer: teach.present}"
    told = page("c-1", ("end.done", "2026-01-20"), procedure="course", said={"teach.present": ["p-3", "p-9"]})
    assert [(one.bearer.id, one.state) for one in duties.due(each, told, on="2026-03-31") if one.bearer] == [
        ("p-3", State.DONE)
    ]


def test_every_open_case_may_owe_something_itself(duties: Duties) -> None:
    """A case owes from the act that its time runs from; another case's act is nothing to it."""
    each = "for: {cases: contact, since: appoint.done}, every: quarter, fulfilled_by: {procedure: contact, act: keep.talk}"
    told = (
        page("c-1", ("appoint.done", "2026-01-01"), ("keep.talk", "2026-02-02"), procedure="contact"),
        page("c-2", ("appoint.done", "2026-01-01"), procedure="contact"),
        page("c-3", ("register.filed", "2026-01-01"), procedure="contact"),
    )
    assert [(one.bearer.id, one.state) for one in duties.due(each, *told, on="2026-03-20") if one.bearer] == [
        ("c-2", State.OPEN), ("c-1", State.DONE),
    ]  # fmt: skip


def test_only_cases_that_say_so_owe_it(duties: Duties) -> None:
    """Whoever is abroad is asked half as often; a case that says nothing of it owes neither."""
    each = "for: {cases: contact, since: appoint.done, if: {register.whereabouts: abroad}}, every: quarter, fulfilled_by: {procedure: contact, act: keep.letter}"
    told = [
        page(case, ("appoint.done", "2026-01-01"), procedure="contact", said=said)
        for case, said in (
            ("c-1", {"register.whereabouts": "abroad"}), ("c-2", {"register.whereabouts": "province"}), ("c-3", {}),
        )
    ]  # fmt: skip
    assert [one.bearer.id for one in duties.due(each, *told, on="2026-03-20") if one.bearer] == ["c-1"]


def test_only_what_one_unit_bears_may_be_asked_for(duties: Duties) -> None:
    """The east branch, or the whole town with everything below it."""
    east = duties.due(OF_BRANCHES, on="2026-01-10", only="east")
    town = duties.due(OF_BRANCHES, on="2026-01-10", only="town")
    assert [[one.bearer.id for one in found if one.bearer] for found in (east, town)] == [
        ["east"],
        ["east", "west"],
    ]


def test_without_an_organisation_nothing_is_due(duties: Duties) -> None:
    """Nobody was declared, so nobody owes anything."""
    assert duties.due(MONTHLY, on="2026-02-10", entries=()) == ()


# -- tests on what the case says


@pytest.mark.parametrize(("kind", "state"), [("day", State.DONE), ("other", State.OPEN), (None, State.OPEN)])
def test_an_act_counts_only_where_the_case_says_what_is_wanted(
    duties: Duties, kind: str | None, state: State
) -> None:
    """A blank is not what is wanted."""
    wanted = "for: township, every: month, fulfilled_by: {procedure: meeting, act: hold.done, if: {announce.kind: day}}"
    told = page("c-1", ("hold.done", "2026-01-20"), said={"announce.kind": kind} if kind else {})
    assert duties.due(wanted, told, on="2026-01-30")[0].state is state


# -- periods that may be late


def test_work_about_a_period_may_follow_it_for_some_days(duties: Duties) -> None:
    """A quarter is confirmed in time up to ten days after it, and late after that."""

    def on(day: str) -> Any:
        return duties.due(QUARTERLY, page("c-1", ("hold.done", day)), on="2026-06-30")[-1].state

    assert (on("2026-04-10"), on("2026-04-11")) == (State.DONE, State.LATE)


def test_what_may_still_follow_is_overdue_before_it_is_missed(duties: Duties) -> None:
    """After the days of grace it is overdue until the next period is over, and missed then."""
    at = [
        states(duties.due(QUARTERLY, on=day))[0][1]
        for day in ("2026-04-09", "2026-04-11", "2026-06-30", "2026-07-01")
    ]
    assert at == ["open", "overdue", "overdue", "missed"]


def test_one_act_fulfils_one_period_only(duties: Duties) -> None:
    """An act in April that made up for the first quarter is not that of the second as well."""
    found = duties.due(QUARTERLY, page("c-1", ("hold.done", "2026-04-05")), on="2026-06-30")
    assert states(found) == [("2026-01-01", "done"), ("2026-04-01", "open")]


def test_a_case_may_say_which_period_it_is_about(duties: Duties) -> None:
    """The period that the case names goes before its day."""
    told = page(
        "c-1", ("hold.done", "2026-04-05"), said={"open.span": {"from": "2026-04-01", "to": "2026-06-30"}}
    )
    assert states(duties.due(QUARTERLY, told, on="2026-04-08")) == [
        ("2026-01-01", "open"),
        ("2026-04-01", "done"),
    ]


# -- other recurrences


def test_rolling_periods_count_from_the_first_day(duties: Duties) -> None:
    """Every six months since 15 January ends on 15 July and on 15 January."""
    rolling = MONTHLY.replace("month", "rolling")
    found = duties.due(rolling, on="2026-08-01", since="2026-01-15")
    assert [(one.first, one.last) for one in sorted(found, key=lambda one: one.first or date.max)] == [
        (date(2026, 1, 16), date(2026, 7, 15)), (date(2026, 7, 16), date(2027, 1, 15)),
    ]  # fmt: skip


def test_a_day_of_the_year_is_overdue_until_the_year_is_over(duties: Duties) -> None:
    """The first of July passed: done in spring it is done, in August late, never it is missed with the year."""
    yearly = MONTHLY.replace("month", "july")
    done = [
        duties.due(yearly, page("c-1", ("hold.done", day)), on="2026-12-31")[0].state
        for day in ("2026-05-01", "2026-08-01")
    ]
    assert (done, duties.due(yearly, on="2026-08-01")[0].state) == ([State.DONE, State.LATE], State.OVERDUE)
    assert states(duties.due(yearly, on="2027-01-01"))[0] == ("2026-07-01", "missed")


def test_an_act_before_a_yearly_window_does_not_count_for_it(duties: Duties) -> None:
    """From September to October means not in August."""
    yearly = MONTHLY.replace("month", "autumn")
    at = [
        duties.due(yearly, page("c-1", ("hold.done", day)), on="2026-12-31")[0].state
        for day in ("2026-08-31", "2026-09-01", "2026-11-01")
    ]
    assert at == [State.OVERDUE, State.DONE, State.LATE]


def test_a_festival_is_where_the_calendar_has_it(duties: Duties) -> None:
    """Before the Spring Festival of 2026 means by 17 February; a year that nobody dated is left out."""
    found = duties.due(MONTHLY.replace("month", "festival"), on="2027-12-31")
    assert [(one.latest, one.state) for one in found] == [(date(2026, 2, 17), State.MISSED)]


def test_a_campaign_is_due_once(duties: Duties) -> None:
    """A window between two dates comes once, and is missed when it is over."""
    found = duties.due(MONTHLY.replace("month", "once"), on="2028-01-01")
    assert [(one.first, one.state) for one in found] == [(date(2026, 3, 1), State.MISSED)]


def test_a_period_that_nobody_fixed_is_told_as_not_fixed(duties: Duties) -> None:
    """Without a value nothing is due, and the gap is told with its source."""
    (found,) = duties.due(MONTHLY.replace("month", "unset"), on="2026-05-01")
    assert (found.state, found.bearer, [one.zh for one in found.basis]) == (
        State.UNSET,
        None,
        ["《本镇规定》（默认）开会（本地规定）"],
    )


def test_a_township_fixes_the_period_in_its_layer(duties: Duties) -> None:
    """Once the town's layer says how often, it is due there."""
    files = {
        "layers/p/c/x/town.yaml": TOWN,
        "layers/p/c/x.yaml": "{layer: 县, title: 县}\n",
        "layers/p/c.yaml": "{layer: 市, title: 市}\n",
        "layers/p.yaml": "{layer: 省, title: 省}\n",
    }
    found = duties.due(MONTHLY.replace("month", "unset"), on="2026-05-01", files=files)
    assert states(found) == [("2026-01-01", "missed"), ("2026-04-01", "open")]


def test_a_village_fixes_the_period_for_itself_alone(duties: Duties) -> None:
    """A value of one village makes it due there, and the same obligation stays without a period next to it."""
    above = {"p": "省", "p/c": "市", "p/c/x": "县", "p/c/x/town": "镇"}
    files = {f"layers/{place}.yaml": f"{{layer: {layer}, title: {layer}}}\n" for place, layer in above.items()}
    files["layers/p/c/x/town/east.yaml"] = TOWN.replace("镇", "村")
    found = duties.due(OF_BRANCHES.replace("month", "unset"), on="2026-05-01", files=files)
    assert {one.bearer.id if one.bearer else "" for one in found} == {"east", ""}
    assert states(found) == [("", "unset"), ("2026-01-01", "missed"), ("2026-04-01", "open")]


def test_the_article_is_that_of_the_edition_in_force_as_the_period_began(duties: Duties) -> None:
    """The month of June is owed under article 3, that of July under article 4."""
    found = duties.due(MONTHLY, on="2026-07-31", since="2026-06-01")
    assert {one.first.month if one.first else 0: one.basis[0].article for one in found} == {6: "3", 7: "4"}


# -- terms of office

TERM = (
    "for: branch, at: term, window: around, remind: half_year, moved: {procedure: election, act: delay.approved, next: delay.new},"
    " fulfilled_by: {procedure: election, act: elect.done, next: archive.next}"
)
REMINDER = "for: branch, at: term, window: around, ahead: half_year, fulfilled_by: {procedure: election, act: remind.done}"
OFFICE: tuple[Unit, ...] = (TOWN_UNIT, evolve(EAST, term=date(2026, 12, 31)))


def test_an_election_is_soon_due_half_a_year_ahead(duties: Duties) -> None:
    """Six months before the term ends the election is soon due, and overdue the day after."""
    at = [
        duties.due(TERM, on=day, entries=OFFICE)[0].state
        for day in ("2026-06-29", "2026-06-30", "2026-12-31", "2027-01-01")
    ]
    assert at == [State.OPEN, State.SOON, State.SOON, State.OVERDUE]


def test_the_reminder_is_due_six_months_ahead(duties: Duties) -> None:
    """The reminder itself is late from the day on which less than six months are left."""

    def on(day: str) -> State:
        told = page("c-1", ("remind.done", day), procedure="election", said={"about": "east"})
        return duties.due(REMINDER, told, on="2026-12-01", entries=OFFICE)[0].state

    assert (on("2026-06-30"), on("2026-07-01")) == (State.DONE, State.LATE)


def test_an_approved_delay_moves_the_day(duties: Duties) -> None:
    """With the consent from above the election is due by the new day."""
    told = page(
        "c-1",
        ("delay.approved", "2026-11-01"),
        procedure="election",
        said={"about": "east", "delay.new": "2027-06-30"},
    )
    (found,) = duties.due(TERM, told, on="2027-03-01", entries=OFFICE)
    assert (found.latest, found.state) == (date(2027, 6, 30), State.SOON)


def test_an_election_names_the_end_of_the_next_term(duties: Duties) -> None:
    """The end of the new term, said when the election was filed, need not be declared again."""
    told = page(
        "c-1", ("elect.done", "2026-11-01"), ("archive.filed", "2026-11-20"), procedure="election", closed=True,
        said={"about": "east", "archive.next": "2031-10-31"},
    )  # fmt: skip
    found = duties.due(TERM, told, on="2031-06-01", entries=OFFICE)
    assert sorted((one.last.isoformat(), one.state.value) for one in found if one.last) == [
        ("2026-12-31", "done"),
        ("2031-10-31", "soon"),
    ]


def test_a_term_whose_end_nobody_declared_is_not_known(duties: Duties) -> None:
    """Where no end was declared none is made up."""
    (found,) = duties.due(TERM, on="2026-06-01", entries=(TOWN_UNIT, WEST))
    assert (found.state, found.latest) == (State.UNKNOWN, None)


# -- findings


def test_an_audit_hears_of_what_was_missed_late_or_is_overdue(duties: Duties) -> None:
    """What is open or done in time is no finding."""
    told = (page("c-1", ("hold.done", "2026-04-20")), page("c-2", ("hold.done", "2026-08-01")))
    found = missed(duties.due(QUARTERLY, *told, on="2026-11-01"))
    assert [(one.first.isoformat() if one.first else "", one.state) for one in found] == [
        ("2026-01-01", State.LATE), ("2026-04-01", State.LATE), ("2026-07-01", State.OVERDUE),
    ]  # fmt: skip


def test_the_same_thing_keeps_its_identity(duties: Duties) -> None:
    """Whatever becomes of a period, it is told apart by obligation, bearer and first day."""
    before = duties.due(MONTHLY, on="2026-01-10")
    after = duties.due(MONTHLY, page("c-1", ("hold.done", "2026-01-20")), on="2026-01-31")
    assert (
        [one.identity for one in before]
        == [one.identity for one in after]
        == [("duty", "unit", "town", "town", "2026-01-01")]
    )


def test_what_closed_long_ago_may_be_left_out(duties: Duties) -> None:
    """Only periods that had not closed before a day are told."""
    assert states(duties.due(MONTHLY, on="2026-03-10", back=date(2026, 2, 1))) == [
        ("2026-02-01", "missed"),
        ("2026-03-01", "open"),
    ]


def test_what_opens_later_may_be_asked_for(duties: Duties) -> None:
    """A calendar wants the months to come too."""
    assert states(duties.due(MONTHLY, on="2026-01-10", ahead=date(2026, 3, 1))) == [
        ("2026-01-01", "open"), ("2026-02-01", "open"), ("2026-03-01", "open"),
    ]  # fmt: skip


def test_the_town_of_these_tests_is_declared() -> None:
    """Everybody in these tests is known to the organisation."""
    assert len({one.key for one in ENTRIES}) == len(ENTRIES)
