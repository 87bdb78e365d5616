"""A schedule: the earliest and latest day of every act ahead, by which rule, and what can no longer be kept."""

from datetime import date, timedelta

import pytest
from attrs import evolve

from pdca.calendar import Span, Unit
from pdca.drafts import NOTHING
from pdca.forecast import Cause, Forecast, Push
from pdca.leeway import overdue
from pdca.record import Kind
from pdca.schedule import GOAL_END, ORDER, schedule

DAY = timedelta(days=1)
REAL = {
    "admission": ("member-development-five-ones", "2026", date(2026, 6, 1)),
    "decision": ("major-decision-eight-steps", "2019", date(2026, 3, 2)),
    "village": ("four-deliberations-two-disclosures", "2018", date(2026, 3, 2)),
}
OWN_DAY = {"notice.clear": "taken_down"}
"""The day that an entry names itself, where a wait ends with that day."""
NO_NOTICE = {
    "register.filed": {"matter": "projects"},
    "resolve.passed": {"body": "members_representatives", "ballot.expected": 25},
}
"""A village decision by a meeting for which no law sets a notice."""


def day(text):
    return date.fromisoformat(text)


def begun(kit, name, **wishes):
    procedure, edition, first = REAL[name]
    return kit.begin(procedure, edition, first)(wishes)


def planned(kit, name, today="", until=""):
    """Return a real case just opened and its schedule; *until* is the last day of its goal."""
    wishes = {"open": kit.wanted(facts={"plan.when.to": until})} if until else {}
    run = begun(kit, name, **wishes)
    return run, schedule(run.bench, run.history, day(today) if today else run.history.entered)


def acts(found):
    return {one.label: one for one in found.acts if not one.periodic}


def of(trial, today="2026-03-02"):
    return schedule(trial.bench, trial.history, day(today))


def next_act(run, today):
    return next(one for one in schedule(run.bench, run.history, today).acts if not one.periodic)


LIMITS = {
    "x.week": "at least 7 days",
    "x.soon": "at most 20 days",
    "x.ten": "at most 10 days",
    "x.month": "at least 1 month",
    "x.work": "at least 3 working days",
    "x.none": "none",
}


# -- the three procedures


@pytest.mark.parametrize("name", REAL)
def test_the_way_leads_to_completion(kit, name):
    """The schedule of a fresh case runs from its first step to its completion, in order of the earliest days."""
    run, found = planned(kit, name)
    main = list(acts(found).values())
    assert main[0].label.startswith(f"{run.history.state}.")
    assert run.bench.acts[main[-1].label].outcome.to == "completed"
    assert [one.earliest.day for one in main] == sorted(one.earliest.day for one in main)
    assert found.finish == main[-1].earliest.day
    assert not found.breaks


@pytest.mark.parametrize("name", REAL)
def test_acting_on_the_earliest_days_is_never_refused_for_time(kit, name):
    """An office that does each act on its earliest day is refused nothing, and a day earlier by the guard that waits."""
    run = begun(kit, name)
    punctual = waited = 0
    while not run.history.closed:
        today = run.history.entered
        one = next_act(run, today)
        strict = kit.wanted(conceding=False)
        if one.earliest.day > today and one.earliest.guard not in ("", ORDER):
            yesterday = one.earliest.day - DAY
            own = {OWN_DAY[one.label]: yesterday.isoformat()} if one.label in OWN_DAY else {}
            verdict, _ = run.drafted(
                one.label, wanted=evolve(strict, day=yesterday, today=yesterday, facts=own)
            )
            assert one.earliest.guard in [refusal.guard for refusal in verdict.refusals]
            waited += 1
        verdict = run.perform(one.label, one.earliest.day, strict)
        assert verdict.allowed, (one.label, [refusal.guard for refusal in verdict.refusals])
        assert one.open or verdict.claim.occurred == one.earliest.day.isoformat()
        punctual += verdict.claim.occurred == one.earliest.day.isoformat()
    assert punctual >= 10
    assert waited >= 2


@pytest.mark.parametrize("name", REAL)
def test_acting_on_the_latest_days_is_in_time(kit, name):
    """An office that does each act on its latest day breaks no deadline, and is done on the last day of the goal."""
    run = begun(kit, name, **{label: kit.wanted(facts=facts) for label, facts in NO_NOTICE.items()})
    goal = schedule(run.bench, run.history, run.history.entered).goal
    while not run.history.closed:
        one = next_act(run, run.history.entered)
        chosen = evolve(run.wishes.get(one.label, NOTHING), day=one.latest.day, conceding=False)
        verdict = run.perform(one.label, wanted=chosen)
        assert verdict.allowed, (one.label, [refusal.guard for refusal in verdict.refusals])
        assert [breach.guard for breach in verdict.breaches if breach.timely] == []
    assert run.history.entered == goal


@pytest.mark.parametrize("name", REAL)
def test_a_day_after_the_latest_something_is_late(kit, name):
    """With the acts so far on their latest days all can be met; with one of them a day later, something cannot."""
    run, found = planned(kit, name)
    today, main = run.history.entered, list(acts(found).values())

    def late(last):
        pushes = {
            number: Push(day=one.latest.day + (DAY if one is last else 0 * DAY), cause=Cause())
            for number, one in enumerate(main[: main.index(last) + 1])
        }
        forecast = Forecast(run.bench, run.history, today, pushes).run()
        broken = [act.label for act, _, _ in overdue(forecast.acts)]
        return broken, forecast.acts[-1].day > found.goal

    for one in main:
        assert late(one) != ([], False), one.label
    kept = {number: Push(day=one.latest.day, cause=Cause()) for number, one in enumerate(main)}
    forecast = Forecast(run.bench, run.history, today, kept).run()
    assert list(overdue(forecast.acts)) == []
    assert forecast.acts[-1].day == found.goal


@pytest.mark.parametrize(
    ("name", "label", "earliest", "guard", "ref"),
    [
        ("admission", "cultivate.done", "2027-06-01", "cultivate.year", "fazhan/target"),
        ("admission", "notice.clear", "2027-06-08", "notice.days", "fazhan/target"),
        ("admission", "probation.done", "2028-06-08", "probation.expired", "fazhan/probation"),
        ("decision", "solicit.filed", "2026-03-16", "solicit.collected", "decision-house/collect"),
        ("decision", "hearing.done", "2026-04-25", "hearing.announced", "decision-house/hearing"),
        ("decision", "resolve.passed", "2026-08-04", "resolve.legal_time", "decision-regulation/legal_time"),
        ("village", "review.passed", "2026-03-05", "review.plan_ahead", "village-house/review"),
        ("village", "disclose_resolution.clear", "2026-03-20", "disclose_resolution.days", "village-law/disclosure"),
    ],
)  # fmt: skip
def test_earliest(kit, name, label, earliest, guard, ref):
    """The earliest day is that of the wait, and names the guard and its article."""
    bound = acts(planned(kit, name)[1])[label].earliest
    assert (bound.day, bound.guard) == (day(earliest), guard)
    assert ref in [one.ref for one in bound.basis]


@pytest.mark.parametrize(
    ("name", "label", "latest", "guard", "other"),
    [
        ("admission", "assembly.passed", "2028-12-31", "probation.expired", "probation.done"),
        ("admission", "approve.approved", "2029-03-31", "approve.in_time", ""),
        ("admission", "notice.post", "2028-12-24", "notice.days", "notice.clear"),
        ("admission", "archive.filed", "2029-12-31", GOAL_END, ""),
        ("decision", "legal_review.submit", "2029-12-20", "resolve.legal_time", "resolve.passed"),
        ("decision", "opinions.post", "2029-08-11", "opinions.days", "opinions.done"),
        ("village", "disclose_result.post_result", "2029-12-16", "disclose_result.days", "disclose_result.clear"),
        ("village", "verify.satisfied", "2029-12-31", ORDER, "improve.done"),
    ],
)  # fmt: skip
def test_latest(kit, name, label, latest, guard, other):
    """The latest day leaves time for what is counted from it, and names that rule and that act."""
    bound = acts(planned(kit, name)[1])[label].latest
    assert (bound.day, bound.guard, bound.other) == (day(latest), guard, other)


@pytest.mark.parametrize(
    ("name", "until", "label", "days", "held"),
    [
        ("admission", "2028-01-31", "archive.filed", 129, "probation.expired"),
        ("decision", "2026-07-31", "improve.done", 4, "resolve.legal_time"),
        ("village", "2026-04-01", "improve.done", 3, "disclose_result.days"),
    ],
)
def test_a_goal_that_cannot_be_met(kit, name, until, label, days, held):
    """A goal that ends too early is told with the act that misses it, by how many days, and the rule that holds it."""
    found = planned(kit, name, until=until)[1]
    missed = next(one for one in found.breaks if one.deadline.guard == GOAL_END)
    assert (missed.label, missed.days, missed.held.guard) == (label, days, held)
    assert acts(found)[label].slack == -days


@pytest.mark.parametrize("name", REAL)
def test_every_step_has_a_way_to_completion(kit, name):
    """Wherever a case stands, its schedule leads from there to its completion."""
    procedure, edition, first = REAL[name]
    for step in kit.bench(procedure, edition).procedure.steps:
        run = kit.begin(procedure, edition, first, entrance=step.id if step.entrance else "")()
        assert run.reach(step.id), step.id
        found = schedule(run.bench, run.history, run.history.entered)
        assert found.acts[0].label.startswith(f"{step.id}.")
        assert run.bench.acts[found.acts[-1].label].outcome.to == "completed"


def test_unknown_kind_of_meeting(kit):
    """Which notice a meeting needs is open until its kind is known, with the day each would mean."""
    passed = acts(planned(kit, "village")[1])["resolve.passed"]
    assert passed.earliest.day == day("2026-03-05")
    assert {one.guard: one.day for one in passed.open} == {
        "resolve.assembly_notice": day("2026-03-15"),
        "resolve.reps_notice": day("2026-03-10"),
        "resolve.collective_notice": day("2026-03-15"),
    }
    assert {one.missing for one in passed.open} == {("body",)}


def test_unknown_birthday(kit):
    """A wait from a day that nobody has said is open, and names the fact that is missing."""
    (one,) = acts(planned(kit, "admission")[1])["apply.filed"].open
    assert (one.guard, one.missing, one.names.zh, one.day) == ("apply.age", ("born",), "出生日期", None)


def test_whether_a_step_applies_may_be_open(kit):
    """A step that may not be needed is scheduled, and says on what that depends; one that is not needed is passed over."""
    (one,) = acts(planned(kit, "decision")[1])["publish.done"].open
    assert (one.guard, one.missing) == ("publish.applies", ("resolve.publishable",))
    assert "town_review.not_applicable" in acts(planned(kit, "village")[1])


def test_periodic_work(kit):
    """Each period of the time a case must wait anyway is listed; where nothing waits, only the next one is."""
    found = planned(kit, "admission")[1]
    windows = [(one.earliest.day, one.latest.day) for one in found.acts if one.label == "cultivate.examine"]
    assert windows == [(day("2026-06-02"), day("2026-12-01")), (day("2026-12-02"), day("2027-06-01"))]
    quarters = [one.latest.day for one in found.acts if one.label == "probation.examine_probation"]
    assert quarters == [day("2027-09-30"), day("2027-12-31"), day("2028-03-31")]
    reports = [one.latest.day for one in planned(kit, "decision")[1].acts if one.periodic]
    assert reports == [day("2026-11-04")]


def test_provisional(kit):
    """Days that count working days of a year without a calendar are provisional, and so is what follows from them."""
    found = acts(planned(kit, "admission")[1])
    assert not found["nominate.agreed"].earliest.provisional
    assert found["notice.clear"].earliest.provisional
    assert found["assembly.passed"].earliest.provisional
    assert found["consent.agreed"].latest.provisional
    assert not found["archive.filed"].latest.provisional


def test_a_new_edition_on_the_way(kit):
    """Where the edition ends on the way, the case is carried over and the rest is scheduled under the new one."""
    run = kit.begin("member-development-five-ones", "2014", date(2025, 6, 1))()
    found = schedule(run.bench, run.history, date(2025, 6, 1))
    assert found.moves == ((day("2026-06-01"), "2026"),)
    assert acts(found)["consent.agreed"].earliest.day == day("2026-06-01")
    assert found.procedure("consent.agreed").edition == "2026"
    assert found.procedure("talk.done").edition == "2026"


def test_what_happened_counts(kit):
    """A day on record takes the place of the planned one: the year counts from when it was really decided."""
    run = begun(kit, "admission")
    assert run.reach("cultivate", date(2026, 9, 1))
    chosen = run.history.last["choose"].day
    assert chosen > REAL["admission"][2]
    soon, late = (
        acts(schedule(run.bench, run.history, one))["cultivate.done"].earliest
        for one in (day("2026-10-01"), day("2028-01-01"))
    )
    assert (soon.day, soon.guard) == (chosen.replace(year=chosen.year + 1), "cultivate.year")
    assert (late.day, late.guard) == (day("2028-01-01"), "")


def test_a_deadline_that_is_over(kit):
    """A deadline that has passed is a break at that act; the rest of the schedule goes on from today."""
    run = begun(kit, "admission")
    assert run.perform("apply.filed").allowed
    found = schedule(run.bench, run.history, date(2026, 8, 1))
    (late,) = found.breaks
    assert (late.label, late.deadline.guard, late.days) == ("talk.done", "talk.in_time", 31)
    assert acts(found)["talk.done"].slack == -31
    assert acts(found)["choose.approved"].slack > 0


# -- small procedures


def test_closed(kit):
    """A finished case has no schedule."""
    trial = kit.trial()
    for label in ("second.passed", "third.done", "fourth.done"):
        trial.take(label=label)
    assert (of(trial).acts, of(trial).finish, of(trial).breaks) == ((), None, ())


@pytest.mark.parametrize(
    ("limit", "earliest", "latest"),
    [
        ("x.week", "2026-03-09", "2029-12-24"),
        ("x.month", "2026-04-02", "2029-11-30"),
        ("x.work", "2026-03-05", "2029-12-26"),
        ("x.none", "2026-03-02", "2029-12-31"),
    ],
)
def test_units(kit, limit, earliest, latest):
    """Days, working days and months are counted forwards and backwards, and no rule leaves the day alone."""
    trial = kit.trial(
        LIMITS, parts="[{part: post, title: 张贴, by: clerk, times: once}]",
        guards=f"[{{guard: a, lasts: {{from: post.occurred, to: occurred, limit: {limit}}}}}]",
    )  # fmt: skip
    found = acts(of(trial))
    assert found["second.passed"].earliest.day == day(earliest)
    assert found["second.post"].latest.day == day(latest)


@pytest.mark.parametrize("last", range(28))
def test_backwards_as_the_calendar_does(kit, last):
    """The last start found by asking the guard is the one that the calendar subtracts."""
    trial = kit.trial(
        LIMITS, first_asks="{until: {date: 期限, future: yes}}", first={"until": (day("2026-09-14") + last * DAY).isoformat()},
        parts="[{part: post, title: 张贴, by: clerk, times: once}]",
        guards="[{guard: a, lasts: {from: post.occurred, to: occurred, limit: x.work}}, {guard: b, order: [occurred, first.until]}]",
    )  # fmt: skip
    found = acts(of(trial))
    end = found["second.passed"].latest.day
    calendar = trial.bench.book.calendar
    assert end == day("2026-09-14") + last * DAY
    assert found["second.post"].latest.day == calendar.subtract(end, Span(3, Unit.WORKING_DAY))


def test_a_chain_of_derived_days(kit):
    """A wait from a derived day is planned through it, forwards and backwards."""
    trial = kit.trial(
        LIMITS, head="derive:\n  late: {date: {after: second.occurred, limit: x.week}, title: 到期日}",
        fourth_guards="[{guard: b, waits: {since: case.late, limit: x.week}}]",
    )  # fmt: skip
    found = acts(of(trial))
    assert found["fourth.done"].earliest.day == day("2026-03-16")
    assert found["second.passed"].latest.guard == "fourth.b"
    assert found["second.passed"].latest.day == found["fourth.done"].latest.day - 14 * DAY


def test_no_act_starts_a_deadline_too_early(kit):
    """An act whose deadline for another would be over before that other may happen is planned as late as needed."""
    trial = kit.trial(
        LIMITS, third="guards: [{guard: soon, within: {since: second.occurred, limit: x.ten}}, {guard: wait, waits: {since: first.occurred, limit: x.month}}]",
    )  # fmt: skip
    found = acts(of(trial))
    assert found["third.done"].earliest.day == day("2026-04-02")
    bound = found["second.passed"].earliest
    assert (bound.day, bound.guard, bound.other, bound.pushed) == (
        day("2026-03-23"),
        "third.soon",
        "third.done",
        True,
    )


def test_rules_that_contradict_each_other(kit):
    """A deadline that ends before the wait for the same act is a break, whatever is done."""
    trial = kit.trial(
        LIMITS, third="guards: [{guard: soon, within: {since: first.occurred, limit: x.ten}}, {guard: wait, waits: {since: first.occurred, limit: x.month}}]",
    )  # fmt: skip
    (broken,) = of(trial).breaks
    assert (broken.label, broken.deadline.guard, broken.days, broken.held.guard) == (
        "third.done",
        "third.soon",
        21,
        "third.wait",
    )


ANY = "[{guard: a, any: [{lasts: {from: first.occurred, to: occurred, limit: x.month}}, %s]}]"


@pytest.mark.parametrize(
    ("other", "said", "earliest"),
    [
        ("{requires: {first.ok: yes}}", "yes", "2026-03-02"),
        ("{requires: {first.ok: yes}}", "no", "2026-04-02"),
        ("{requires: {sure: yes}}", "no", "2026-04-02"),
        ("{waits: {since: first.occurred, limit: x.week}}", "no", "2026-03-09"),
        ("{waits: {since: first.occurred, limit: x.none}}", "no", "2026-04-02"),
    ],
)
def test_alternatives(kit, other, said, earliest):
    """Of several times the least counts; an exception only once it is on record."""
    trial = kit.trial(
        LIMITS, first_asks="{ok: {yes_no: 可以}}", first={"ok": said}, asks="{sure: {yes_no: 确定}}", guards=ANY % other
    )  # fmt: skip
    assert acts(of(trial))["second.passed"].earliest.day == day(earliest)


def test_a_concession_lifts_a_wait(kit):
    """A wait that was conceded no longer holds an act back while the concession lasts."""
    trial = kit.trial(
        LIMITS,
        guards="[{guard: a, waits: {since: first.occurred, limit: x.month}, force: should, concession: boss}]",
    )
    assert acts(of(trial))["second.passed"].earliest.day == day("2026-04-02")
    granted = kit.concession("second.a")
    claim = evolve(
        trial.claim(), kind=Kind.CONCESSION, step="", outcome="", by=(kit.boss,), concessions=(granted,)
    )
    assert trial.run.say(claim, date(2026, 3, 2)).allowed
    assert acts(of(trial))["second.passed"].earliest.day == day("2026-03-02")


def test_a_rule_that_only_advises_sets_no_day(kit):
    """A rule of force may holds nothing back."""
    trial = kit.trial(
        LIMITS, guards="[{guard: a, waits: {since: first.occurred, limit: x.month}, force: may}]"
    )
    assert acts(of(trial))["second.passed"].earliest.day == day("2026-03-02")


def test_an_act_ahead_of_a_known_day(kit):
    """What must come some time before a day on record has its latest day there."""
    trial = kit.trial(
        LIMITS, first_asks="{meeting: {date: 开会日, future: yes}}", first={"meeting": "2026-05-20"},
        guards="[{guard: a, ahead: {act: occurred, event: first.meeting, limit: x.week}}]",
    )  # fmt: skip
    bound = acts(of(trial))["second.passed"].latest
    assert (bound.day, bound.guard) == (day("2026-05-13"), "second.a")


def test_a_day_the_entry_names_itself(kit):
    """A wait up to a day that the same entry names holds the entry back where that day comes before it, and only there."""
    parts = {
        "parts": "[{part: post, title: 张贴, by: clerk, times: once}]", "asks": "{down: {date: 撤下}, free: {date: 预计, future: yes}}",
    }  # fmt: skip
    tied = "{guard: a, lasts: {from: post.occurred, to: down, limit: x.week}}, {guard: b, order: [down, occurred]}"
    loose = "{guard: c, lasts: {from: post.occurred, to: free, limit: x.month}}"
    found = acts(of(kit.trial(LIMITS, guards=f"[{tied}, {loose}]", **parts)))
    assert (found["second.passed"].earliest.day, found["second.passed"].earliest.guard) == (
        day("2026-03-09"),
        "second.a",
    )


def test_what_waits_for_an_answer(kit):
    """An objection on record needs its answer first, by the deadline that runs from that objection."""
    trial = kit.trial(
        LIMITS,
        parts="[{part: it, title: 异议, by: clerk, times: any}, {part: answer, title: 答复, by: clerk, times: {each: it}, guards: [{guard: t, within: {since: it.occurred, limit: x.ten}}]}]",
    )
    assert "second.answer" not in acts(of(trial))
    trial.take(label="second.it", day="2026-03-04")
    found = acts(of(trial, "2026-03-05"))
    assert (found["second.answer"].latest.day, found["second.answer"].latest.guard) == (
        day("2026-03-14"),
        "answer.t",
    )


def test_an_outcome_that_the_record_rules_out(kit):
    """Where what is on record bars the usual outcome, the way goes round it."""
    trial = kit.trial(
        LIMITS, first_asks="{ok: {yes_no: 可以}}", first={"ok": "no"}, guards="[{guard: a, for: [passed], requires: {first.ok: yes}}]",
        then="{passed: third, failed: {to: first, unless: [second.a]}}",
    )  # fmt: skip
    assert list(acts(of(trial)))[:3] == ["second.failed", "first.done", "second.passed"]


def test_a_part_that_may_not_be_needed(kit):
    """A part whose condition nobody can judge yet is scheduled and says what it hangs on."""
    trial = kit.trial(
        third="asks: {ok: {yes_no: 需要}}",
        fourth_guards="[]\n    parts: [{part: it, title: 公示, by: clerk, times: once, if: {third.ok: yes}}]",
    )
    (one,) = acts(of(trial))["fourth.it"].open
    assert (one.guard, one.missing) == ("it.times", ("third.ok",))


def test_periodic_work_from_an_unknown_day(kit):
    """Periodic work whose start nobody knows is not scheduled."""
    trial = kit.trial(
        {"x.rhythm": "every 6 months"},
        parts="[{part: begin, title: 开始, by: clerk, times: once_per_case, force: may}, {part: it, title: 走访, by: clerk, times: {every: x.rhythm, since: begin.occurred}}]",
    )
    assert [one.label for one in of(trial).acts if one.periodic] == []


def test_the_office_answers(kit):
    """The office schedules from its own clock."""
    run = begun(kit, "decision")
    desk = kit.desk(day=run.history.entered)
    desk.play(run.made)
    assert desk.office.schedule("R-1") == schedule(run.bench, run.history, run.history.entered)
