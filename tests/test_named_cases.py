"""The cases by name: those of the issue and of the regulations, on the real procedures."""

from datetime import date

import pytest
from attrs import evolve

from pdca.calendar import Calendar, Span, Unit
from pdca.judge import judge
from pdca.owed import owed
from pdca.record import Kind

ADMISSION = "member-development-five-ones"
VILLAGE = "four-deliberations-two-disclosures"
DECISION = "major-decision-eight-steps"


def tally(expected, present, yes, **more):
    return {"expected": expected, "present": present, "yes": yes, "no": present - yes, "abstain": 0, **more}


def ballot(expected, present, yes, written=0):
    """Return a ballot of the branch assembly, *yes* with the *written* opinions in it."""
    return tally(
        expected, present, yes - written, written_yes=written, written_no=0, on_roll=expected, left_out=0
    )


def refused(verdict):
    return [one.guard for one in verdict.refusals]


def told(verdict, guard):
    return next(one for one in verdict.judgements if one.guard == guard)


def at(kit, name, edition, day, step, **more):
    """Return a rehearsal of the procedure that stands at *step*."""
    run = kit.begin(name, edition, day, **more)()
    assert run.reach(step)
    return run


# -- an admission across two editions


def admission(kit, nominated, posted, cleared):
    """Return a case opened in 2024 that is nominated, posted and cleared on the given days."""
    run = at(kit, ADMISSION, "2014", date(2024, 3, 1), "nominate")
    assert run.perform("nominate.agreed", nominated).allowed
    for label in ("file_target.filed", "consent.agreed"):
        if label in run.bench.acts and run.history.state == label.partition(".")[0]:
            run.perform(label, nominated)
    run.perform("notice.post", posted, kit.wanted(day=posted))
    return run, run.drafted(
        "notice.clear", cleared, kit.wanted(day=cleared, facts={"taken_down": cleared.isoformat()})
    )[0]


def test_announced_under_the_new_text(kit):
    """An admission opened in 2024 and announced in June 2026 is judged by the text of each day, and carried over between."""
    run, verdict = admission(kit, date(2026, 5, 20), date(2026, 6, 1), date(2026, 6, 8))
    assert verdict.allowed
    assert run.history.procedure.edition == "2026"
    assert [claim.edition for claim, _ in run.made if claim.kind.value == "migration"] == ["2026"]
    early = run.drafted(
        "notice.clear", None, kit.wanted(day=date(2026, 6, 5), facts={"taken_down": "2026-06-05"})
    )[0]
    assert refused(early) == ["notice.days"]
    card = told(early, "notice.days")
    assert card.citations[0].edition == "2026"
    assert "2026-06-08" in card.remedy.zh


@pytest.mark.parametrize(
    ("activist", "nominated", "edition"),
    [(date(2025, 5, 6), "2026-05-05", "2014"), (date(2025, 6, 6), "2026-06-05", "2026")],
)
def test_article_of_the_day(kit, activist, nominated, edition):
    """The same day too early is refused under either text, each with its own edition and number."""
    run = at(kit, ADMISSION, "2014", date(2025, 1, 2), "choose")
    assert run.perform("choose.approved", activist, kit.wanted(day=activist)).allowed
    assert run.reach("cultivate")
    assert run.perform("cultivate.examine").allowed
    if edition == "2026":
        assert run.say(_migration(run, date.fromisoformat(nominated)), date.fromisoformat(nominated)).allowed
    verdict = run.drafted("cultivate.done", None, kit.wanted(day=date.fromisoformat(nominated)))[0]
    (card,) = verdict.refusals
    provision = kit.library.law.regulations["fazhan"].provisions["target"]
    assert card.citations[0].edition == edition
    assert card.citations[0].article == str(provision.articles[edition])


def test_the_same_before_the_boundary(kit):
    """The same case a month earlier is under the 2014 text: no consent, no notice, another article."""
    run = at(kit, ADMISSION, "2014", date(2024, 3, 1), "nominate")
    assert run.perform("nominate.agreed", date(2026, 4, 20)).allowed
    verdict = run.perform(
        "file_target.filed",
        date(2026, 4, 21),
        kit.wanted(day=date(2026, 4, 21), skipping=frozenset({"post"})),
    )
    assert verdict.allowed
    assert run.history.procedure.edition == "2014"
    assert "notice.days" not in dict(verdict.standings)


@pytest.mark.parametrize(
    ("prereviewed", "met", "late"),
    [
        ("2026-06-01", "2026-07-01", []),
        ("2026-06-01", "2026-07-02", ["assembly.month"]),
        ("2025-06-02", "2025-07-03", []),
    ],
)
def test_month_until_the_assembly(kit, prereviewed, met, late):
    """The month between pre-review and assembly is a rule of 2026: the same dates a year before break nothing."""
    run = _prereviewed(
        kit, "2026" if prereviewed >= "2026-05-18" else "2014", date.fromisoformat(prereviewed)
    )
    day = date.fromisoformat(met)
    verdict = run.perform("assembly.passed", day, kit.wanted(day=day, facts={"ballot": ballot(20, 20, 20)}))
    assert verdict.allowed
    assert [one.guard for one in verdict.breaches] == late


def _prereviewed(kit, edition, day):
    """Return a case whose pre-review was passed on *day*, everything before it on the days it may have been."""
    run = at(kit, ADMISSION, "2014", date(day.year - 3, 1, 4), "prereview")
    if edition == "2026":
        assert run.say(_migration(run, day), day).allowed
    assert run.perform("prereview.passed", day, kit.wanted(day=day)).allowed
    assert run.perform("fill_form.done").allowed
    return run


def _migration(run, day):
    opening = run.made[0][0]
    return evolve(opening, kind=Kind.MIGRATION, occurred=day.isoformat(), edition="2026", facts={}, step="")


@pytest.mark.parametrize(
    ("said", "guards"),
    [
        (ballot(20, 8, 11, written=4), ["assembly.quorum"]),
        (ballot(20, 10, 10), ["assembly.quorum", "assembly.majority"]),
        (ballot(20, 11, 11), []),
        (ballot(21, 11, 11, written=1), []),
        (ballot(21, 11, 10), ["assembly.majority"]),
        (ballot(30, 30, 15), ["assembly.majority"]),
        (ballot(30, 30, 16), []),
    ],
)
def test_branch_assembly(kit, said, guards):
    """More than half of those expected come, more than half of them agree; written opinions are votes, not presence."""
    run = at(kit, ADMISSION, "2026", date(2026, 6, 1), "assembly")
    verdict = run.drafted("assembly.passed", None, kit.wanted(facts={"ballot": said}))[0]
    assert refused(verdict) == guards


def test_five_working_days_over_national_day(kit):
    """A notice posted on 28 September 2026 is complete on 10 October, a make-up workday, and not a day earlier."""
    calendar = kit.library.calendar
    assert calendar.add(date(2026, 9, 28), Span(5, Unit.WORKING_DAY)) == date(2026, 10, 10)
    assert calendar.add(date(2026, 9, 28), Span(5, Unit.WORKING_DAY), first_day_in=True) == date(2026, 10, 9)


def test_month_end():
    """One month after 31 January 2026 is 28 February."""
    assert Calendar().add(date(2026, 1, 31), Span(1, Unit.MONTH)) == date(2026, 2, 28)


def test_2027_is_provisional(kit):
    """Working days counted into 2027 are marked on the card, because its holidays are not published."""
    run = at(kit, ADMISSION, "2026", date(2026, 6, 1), "notice")
    posted = run.history.entered
    assert posted.year == 2027
    run.perform("notice.post", posted)
    verdict = run.drafted(
        "notice.clear", None, kit.wanted(day=posted, facts={"taken_down": posted.isoformat()})
    )[0]
    assert "暂算" in told(verdict, "notice.days").required.zh
    (owing,) = (one for one in owed(run.bench, run.history, posted) if one.label == "notice.clear")
    assert owing.provisional


def test_cultivated_a_year(kit):
    """An activist of 15 January 2025 is put forward on 15 January 2026 at the earliest."""
    run = at(kit, ADMISSION, "2014", date(2025, 1, 2), "choose")
    day = date(2025, 1, 15)
    assert run.perform("choose.approved", day, kit.wanted(day=day)).allowed
    assert run.reach("cultivate")
    assert run.perform("cultivate.examine").allowed
    early = run.drafted("cultivate.done", None, kit.wanted(day=date(2026, 1, 14)))[0]
    assert refused(early) == ["cultivate.year"]
    assert run.drafted("cultivate.done", None, kit.wanted(day=date(2026, 1, 15)))[0].allowed


@pytest.mark.parametrize(("edition", "opened"), [("2014", date(2018, 6, 1)), ("2026", date(2026, 6, 1))])
def test_waiting_is_not_examining(kit, edition, opened):
    """A year that only passed brings nobody on: without one examination an activist stays one."""
    run = at(kit, ADMISSION, edition, opened, "cultivate")
    idle = kit.wanted(day=opened.replace(year=opened.year + 2), skipping=frozenset({"examine"}))
    verdict = run.drafted("cultivate.done", None, idle)[0]
    assert refused(verdict) == ["cultivate.examined"]
    assert [one.guard for one in verdict.breaches] == ["examine.times"]


@pytest.mark.parametrize(("edition", "opened"), [("2014", date(2018, 6, 1)), ("2026", date(2026, 6, 1))])
def test_probation_is_not_waiting(kit, edition, opened):
    """Nor does a probation that nobody looked at: without one examination there is no conversion."""
    run = at(kit, ADMISSION, edition, opened, "probation")
    idle = kit.wanted(day=opened.replace(year=opened.year + 4), skipping=frozenset({"examine_probation"}))
    verdict = run.drafted("probation.done", None, idle)[0]
    assert refused(verdict) == ["probation.examined"]
    assert [one.guard for one in verdict.breaches] == ["examine_probation.times"]


def test_nothing_is_waited_out_later(kit):
    """Who leaves cultivation or probation at once is refused there, and cannot go on to wait in a later step."""
    run = at(kit, ADMISSION, "2026", date(2026, 6, 1), "cultivate")
    early = run.drafted("cultivate.done", None, kit.wanted(day=run.history.entered))[0]
    assert refused(early) == ["cultivate.year", "cultivate.examined"]
    assert run.reach("probation")
    early = run.drafted("probation.done", None, kit.wanted(day=run.history.entered))[0]
    assert refused(early) == ["probation.expired", "probation.examined"]


@pytest.mark.parametrize(
    ("approved", "breaches", "refusals"),
    [
        ("2025-06-10", [], []),
        ("2025-06-11", ["approve.in_time"], []),
        ("2025-09-10", ["approve.in_time"], []),
        ("2025-09-11", ["approve.in_time"], ["approve.outer"]),
    ],
)
def test_approval(kit, approved, breaches, refusals):
    """Approval comes within three months; later is a breach, after six months it is refused."""
    run = at(kit, ADMISSION, "2014", date(2022, 1, 4), "assembly")
    met = date(2025, 3, 10)
    assert run.perform("assembly.passed", met, kit.wanted(day=met)).allowed
    assert run.perform("talk_before.done").allowed
    verdict = run.drafted("approve.approved", None, kit.wanted(day=date.fromisoformat(approved)))[0]
    assert (refused(verdict), [one.guard for one in verdict.breaches]) == (refusals, breaches)


def test_probation_starts_at_the_assembly(kit):
    """Probation runs from the assembly, not from the approval."""
    run = at(kit, ADMISSION, "2014", date(2022, 1, 4), "assembly")
    met = date(2025, 3, 10)
    run.perform("assembly.passed", met, kit.wanted(day=met))
    run.perform("talk_before.done")
    day = date(2025, 5, 20)
    verdict = run.drafted(
        "approve.approved", None, kit.wanted(day=day, facts={"probation_from": "2025-05-20"})
    )[0]
    assert refused(verdict) == ["approve.starts"]
    assert "2025-03-10" in told(verdict, "approve.starts").remedy.zh


@pytest.mark.parametrize(
    ("days", "hours", "allowed"), [(2, 25, True), (3, 20, True), (2, 24, True), (2, 20, False)]
)
def test_training(kit, days, hours, allowed):
    """Three days of training or twenty-four hours of it: either is enough."""
    run = at(kit, ADMISSION, "2026", date(2026, 6, 1), "train")
    wanted = kit.wanted(facts={"trained_days": days, "trained_hours": hours}, conceding=False)
    verdict = run.drafted("train.passed", None, wanted)[0]
    assert refused(verdict) == ([] if allowed else ["train.amount"])


@pytest.mark.parametrize(
    ("length", "guards"),
    [
        ({"months": 6}, []),
        ({"months": 12}, []),
        ({"months": 5}, ["conversion_meeting.length"]),
        ({"months": 13}, ["conversion_meeting.length"]),
        ({"days": 7}, ["conversion_meeting.length"]),
    ],
)
def test_extension(kit, length, guards):
    """Probation is extended by six months to a year."""
    run = at(kit, ADMISSION, "2014", date(2022, 1, 4), "conversion_meeting")
    assert (
        refused(run.drafted("conversion_meeting.extended", None, kit.wanted(facts={"proposed": length}))[0])
        == guards
    )


def test_second_extension(kit):
    """Probation is extended once only."""
    run = at(kit, ADMISSION, "2014", date(2022, 1, 4), "conversion_meeting")
    assert run.perform("conversion_meeting.extended").allowed
    assert run.perform("approve_extension.approved").allowed
    assert run.reach("conversion_meeting")
    assert refused(run.drafted("conversion_meeting.extended")[0]) == ["conversion_meeting.once"]


def test_eighteen(kit):
    """Somebody who turns eighteen three days after applying applies again then."""
    run = at(kit, ADMISSION, "2026", date(2026, 6, 1), "apply")
    day = date(2026, 6, 1)
    verdict = run.drafted("apply.filed", None, kit.wanted(day=day, facts={"born": "2008-06-04"}))[0]
    assert refused(verdict) == ["apply.age"]
    assert "2026-06-04" in told(verdict, "apply.age").remedy.zh


@pytest.mark.parametrize("standing", ["probationary", "restricted"])
def test_introducer(kit, standing):
    """Introducers have full rights."""
    run = at(kit, ADMISSION, "2026", date(2026, 6, 1), "introduce")
    people = [{"id": "p-1", "standing": "full"}, {"id": "p-2", "standing": standing}]
    assert refused(run.drafted("introduce.done", None, kit.wanted(facts={"introducers": people}))[0]) == [
        "introduce.full"
    ]


# -- a village decision


@pytest.mark.parametrize(
    ("body", "said", "guards"),
    [
        ("representatives", tally(45, 30, 30), []),
        ("representatives", tally(45, 29, 29), ["resolve.quorum"]),
        ("representatives", tally(45, 30, 15), ["resolve.majority"]),
        ("representatives", tally(45, 30, 16), []),
    ],
)
def test_village_meeting(kit, body, said, guards):
    """Two thirds of 45 are 30, and more than half of those present agree."""
    run = at(kit, VILLAGE, "2018", date(2026, 1, 5), "resolve")
    facts = {
        "body": body,
        "ballot": {**said, "households": 0, "households_present": 0},
        "reps": 40,
        "women_reps": 20,
    }
    assert refused(run.drafted("resolve.passed", None, kit.wanted(facts=facts))[0]) == guards


@pytest.mark.parametrize(("reps", "expected", "guards"), [(28, 35, []), (27, 34, ["resolve.composition"])])
def test_make_up_of_representatives(kit, reps, expected, guards):
    """Four fifths of the body are elected representatives."""
    run = at(kit, VILLAGE, "2018", date(2026, 1, 5), "resolve")
    said = tally(expected, expected, expected, households=0, households_present=0)
    facts = {"body": "representatives", "ballot": said, "reps": reps, "women_reps": 20}
    assert refused(run.drafted("resolve.passed", None, kit.wanted(facts=facts))[0]) == guards


@pytest.mark.parametrize(("day", "allowed"), [(date(2024, 5, 6), True), (date(2026, 5, 6), False)])
def test_homestead(kit, day, allowed):
    """A homestead plan could be delegated to the representatives in 2024; in 2026 the members decide themselves."""
    run = kit.begin(VILLAGE, "2018", day)()
    assert run.perform("register.filed", None, kit.wanted(facts={"matter": "homestead"})).allowed
    assert run.reach("resolve")
    said = tally(45, 45, 45, households=0, households_present=0)
    facts = {"body": "representatives", "ballot": said, "reps": 40, "women_reps": 20}
    verdict = run.drafted("resolve.passed", None, kit.wanted(facts=facts))[0]
    assert refused(verdict) == ([] if allowed else ["resolve.body"])


@pytest.mark.parametrize(("yes", "guards"), [(15, ["review.majority"]), (16, [])])
def test_two_rules_of_one_meeting(kit, yes, guards):
    """Where the local rule would pass, the floor of the branch regulation still refuses; both are reported."""
    run = at(kit, VILLAGE, "2018", date(2026, 1, 5), "review")
    verdict = run.drafted("review.passed", None, kit.wanted(facts={"party_vote": tally(30, 20, yes)}))[0]
    assert refused(verdict) == guards
    assert {"review.majority", "review.local_majority"} <= set(dict(verdict.standings))


@pytest.mark.parametrize(
    ("cleared", "guards"), [("2026-02-24", ["disclose_resolution.days"]), ("2026-02-28", [])]
)
def test_disclosure(kit, cleared, guards):
    """A resolution posted on 13 February 2026 stays posted until the 28th."""
    run = at(kit, VILLAGE, "2018", date(2026, 1, 5), "resolve")
    posted = date(2026, 2, 13)
    assert run.perform("resolve.passed", posted).allowed
    run.perform("disclose_resolution.post", None, kit.wanted(day=posted))
    verdict = run.drafted("disclose_resolution.clear", None, kit.wanted(day=date.fromisoformat(cleared)))[0]
    assert refused(verdict) == guards


def test_kin_on_the_committee(kit):
    """A relative of the committee's members cannot supervise it."""
    run = kit.begin(VILLAGE, "2018", date(2026, 1, 5))()
    kin = [{"id": "p-1", "kin": "yes"}]
    assert refused(run.drafted("register.filed", None, kit.wanted(facts={"supervisors": kin}))[0]) == [
        "register.independent"
    ]


# -- an eight-step decision


@pytest.mark.parametrize(
    ("delivered", "guards"), [("2026-06-20", ["hearing.papers_ahead"]), ("2026-06-19", [])]
)
def test_hearing_papers(kit, delivered, guards):
    """Papers reach people seven days before the hearing."""
    run = at(kit, DECISION, "2019", date(2026, 1, 5), "hearing")
    run.perform("hearing.announce", None)
    run.perform("hearing.deliver", None, kit.wanted(day=date.fromisoformat(delivered)))
    verdict = run.drafted("hearing.done", None, kit.wanted(day=date(2026, 6, 26), conceding=False))[0]
    assert refused(verdict) == guards


@pytest.mark.parametrize(("met", "guards"), [("2026-10-08", ["resolve.legal_time"]), ("2026-10-09", [])])
def test_legal_review(kit, met, guards):
    """Legal review received on 22 September 2026 leaves seven working days until 9 October."""
    run = at(kit, DECISION, "2019", date(2026, 1, 5), "legal_review")
    run.perform("legal_review.submit", None, kit.wanted(day=date(2026, 9, 22)))
    run.perform("legal_review.passed", None, kit.wanted(day=date(2026, 9, 28)))
    verdict = run.drafted("resolve.passed", None, kit.wanted(day=date.fromisoformat(met), conceding=False))[0]
    assert refused(verdict) == guards


@pytest.mark.parametrize(("yes", "guards"), [(5, []), (4, ["resolve.majority"])])
def test_committee(kit, yes, guards):
    """Of nine members six are enough to meet, and five to decide."""
    run = at(kit, DECISION, "2019", date(2026, 1, 5), "resolve")
    facts = {"ballot": {**tally(9, 6, yes)}, "pressing": "yes"}
    assert refused(run.drafted("resolve.passed", None, kit.wanted(facts=facts))[0]) == guards


@pytest.mark.parametrize("step", ["legal_review", "resolve"])
def test_rigid_steps(kit, step):
    """Legal review and resolution cannot be waived; the steps before can."""
    procedure = kit.library.procedure(DECISION)
    assert procedure.by_id[step].outcome("waived") is None
    assert procedure.by_id["hearing"].outcome("waived") is not None


def test_tightened(kit):
    """A county that tightens the notice refuses what the nation allows, and the card says by whose rule."""
    place = "example-province/example-city/example-county"
    run = at(kit, ADMISSION, "2026", date(2026, 6, 1), "notice", place=place)
    posted = run.history.entered
    run.perform("notice.post", posted)
    five = kit.library.calendar.add(posted, Span(5, Unit.WORKING_DAY))
    claim = run.drafted("notice.clear", None, kit.wanted(day=five, facts={"taken_down": five.isoformat()}))[
        0
    ].claim
    verdict = judge(run.bench, run.history, claim, five)
    assert refused(verdict) == ["notice.days"]
    assert told(verdict, "notice.days").layer == "县"


def test_renumbered(kit):
    """The quorum of the branch assembly stands in another article of the new text."""
    articles = []
    for edition, day in (("2014", date(2022, 1, 4)), ("2026", date(2026, 6, 1))):
        run = at(kit, ADMISSION, edition, day, "assembly")
        verdict = run.drafted(
            "assembly.passed", None, kit.wanted(facts={"ballot": ballot(20, 8, 11, written=4)})
        )[0]
        articles.append(told(verdict, "assembly.quorum").citations[0].article)
    assert len(set(articles)) == 2
