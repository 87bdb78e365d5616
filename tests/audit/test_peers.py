"""What peers of this software get wrong, audited: the right verdict on each, and the article it rests on."""

from datetime import date, timedelta

import pytest
from attrs import evolve

from pdca.record import Actor, PaperShown

ADMISSION = "member-development-five-ones"
APPROVING = (PaperShown(name="接收预备党员的请示"), PaperShown(name="接收预备党员的批复"))


@pytest.fixture(scope="session")
def admission(kit):
    """Return the claims of an admission under the text of 2026 that was completed as it should be."""
    run = kit.begin(ADMISSION, "2026", date(2026, 6, 1), case="M-1")()
    assert run.reach("completed")
    return tuple(run.made)


@pytest.fixture
def judged(clerk, admission):
    """Return what audits the admission with some acts changed: rules and severities by act."""

    def audited(label="", drop=(), recorded=None, facts=None, **changes):
        made = []
        for claim, today in admission:
            if claim.label in drop:
                continue
            changed = claim
            if claim.label == label:
                changed = evolve(claim, facts={**claim.facts, **(facts or {})}, **changes)
            made.append((changed, (recorded or {}).get(claim.label, today)))
        return clerk.write(made).audit().findings

    return audited


def rules(found):
    return [one.rule for one in found]


def ballot(present, yes, written):
    return {
        "expected": 20, "present": present, "yes": yes, "no": present - yes, "abstain": 0, "written_yes": written, "written_no": 0, "on_roll": 20, "left_out": 0,
    }  # fmt: skip


def test_written_opinions_count_in_the_votes(judged):
    """Twenty expected, eleven present, nine in favour and three in writing: twelve pass, though more than were present."""
    assert rules(judged("assembly.passed", facts={"ballot": ballot(11, 9, 3)})) == []


def test_written_opinions_do_not_count_as_presence(judged):
    """Eight present and four in writing are no quorum, though twelve are in favour."""
    assert rules(judged("assembly.passed", facts={"ballot": ballot(8, 8, 4)})) == ["assembly.quorum"]


def test_a_month_is_no_thirty_days(clerk, admission):
    """A month from 31 January ends on 28 February: a talk on 1 March is late, one on 28 February is not."""
    for day, expected in (("2027-02-28", []), ("2027-03-01", ["talk.in_time"])):
        days = {"": "2027-01-31", "apply.filed": "2027-01-31", "talk.done": day}
        made = [
            (evolve(claim, occurred=days[claim.label.strip(".")]), date.fromisoformat(days[claim.label.strip(".")]))
            for claim, _ in admission[:3]
        ]  # fmt: skip
        audit = type(clerk)(clerk.kit).write(made).audit()
        assert [one.rule for one in audit.findings if one.check.value == "deadline"] == expected


def test_probation_runs_from_the_assembly(judged):
    """Probation counted from the oath instead of the assembly is found."""
    assert "approve.starts" in rules(judged("approve.approved", facts={"probation_from": "2027-06-09"}))


def test_a_year_of_cultivation_is_waited_out(judged):
    """Ending the cultivation a day early is found, with the article of the day."""
    found = judged("cultivate.done", occurred="2027-05-31")
    assert rules(found) == ["case.order", "cultivate.year"]
    assert found[1].citations[0].edition == "2026"


def test_back_filled_reviews(judged):
    """Half-yearly reviews entered on one day long after are each seen as late entries."""
    later = {"cultivate.examine": date(2027, 12, 1)}
    found = judged(recorded=later)
    assert [one.rule for one in found if one.act == "cultivate.examine"] == ["case.entry"] * 2


def test_reviews_of_one_day_cover_one_half_year(clerk, admission):
    """Two reviews that say they happened on one day leave a half-year without one."""
    made = [
        (evolve(claim, occurred="2027-06-01"), date(2027, 6, 1)) if claim.label == "cultivate.examine" else (claim, today)
        for claim, today in admission
    ]  # fmt: skip
    found = clerk.write(made).audit().findings
    assert "examine.times" in rules(found)


def test_consent_and_notice_of_2026(judged):
    """Under the text of 2026 reporting to the superior alone is not enough: the notice of five working days is asked for."""
    assert "notice.days" in rules(
        judged("notice.clear", occurred="2027-06-07", facts={"taken_down": "2027-06-07"})
    )


def test_several_in_one_vote(judged):
    """Several candidates in one vote are found; each is discussed and voted on alone."""
    assert "assembly.singly" in rules(judged("assembly.passed", facts={"handled": "together"}))


def test_edition_of_the_day(kit, clerk):
    """A case of 2025 is judged by the text of 2014, its article with the number of then."""
    run = kit.begin(ADMISSION, "2014", date(2025, 1, 6), case="M-2")()
    run.perform("apply.filed", date(2025, 1, 6))
    run.perform("talk.done", date(2025, 3, 3), kit.wanted(day=date(2025, 3, 3)))
    (one,) = [each for each in clerk.write(run.made).audit().findings if each.check.value == "deadline"]
    assert (one.edition, one.citations[0].edition) == ("2014", "2014")


def test_local_numbers_are_not_shown_as_law(clerk, decision):
    """What rests on a local rule says so in the finding."""
    claim, today = next((one, day) for one, day in decision if one.label == "consult.done")
    at = next(number for number, (one, _) in enumerate(decision) if one.label == "consult.done")
    few = evolve(claim, facts={**claim.facts, "experts": claim.facts["experts"][:2]})
    audit = clerk.write([*decision[:at], (few, today), *decision[at + 1 :]]).audit()
    (one,) = [each for each in audit.findings if each.rule == "consult.number"]
    assert "本地规定" in one.sentence.zh
    assert "local rule" in one.sentence.en


def test_nothing_is_invented(judged):
    """A blank stays blank: what nobody recorded is missing in the finding, not filled in."""
    found = judged("train.passed", facts={"trained_days": "", "trained_hours": ""})
    assert any(one.check.value == "facts" for one in found)


def test_two_extensions(kit, clerk):
    """A probation that is extended a second time is found: the text allows one extension, of half a year to a year."""
    run = kit.begin(ADMISSION, "2026", date(2026, 6, 1), case="M-3")()
    assert run.reach("conversion_meeting")
    assert run.perform("conversion_meeting.extended").allowed
    assert run.perform("approve_extension.approved").allowed
    assert run.reach("conversion_meeting")
    again = run.perform("conversion_meeting.extended")
    assert not again.allowed
    found = clerk.write([*run.made, (again.claim, date.fromisoformat(again.claim.occurred))]).audit().findings
    assert any(one.rule.startswith("conversion_meeting.once") and one.citations for one in found)


def test_extension_takes_effect(kit, clerk):
    """Who moves on the day after an extension, as if it had not been granted, is found: the longer probation is not over."""
    run = kit.begin(ADMISSION, "2026", date(2026, 6, 1), case="M-4")()
    assert run.reach("conversion_meeting")
    assert run.perform("conversion_meeting.extended").allowed
    assert run.perform("approve_extension.approved").allowed
    soon = run.history.entered + timedelta(days=1)
    early = run.drafted("probation.done", soon, kit.wanted(day=soon, skipping=("examine_probation",)))[0]
    assert not early.allowed
    found = clerk.write([*run.made, (early.claim, soon)]).audit().findings
    assert "probation.expired" in rules(found)


def test_local_papers_move_no_date(judged):
    """Papers that a township adds of its own change no time limit: the same limit is found late with or without them."""
    late = {"occurred": "2027-09-20"}
    more = (PaperShown(name="镇里自加的情况说明"), PaperShown(name="延期说明"))
    for papers in ((), more):
        found = judged("approve.approved", **late, papers=(*APPROVING, *papers))
        assert any(one.rule == "approve.in_time" and one.kind == "late" for one in found)


def test_approval_by_who_may_only_deliberate(judged):
    """A general branch may deliberate on an admission and not approve it: approval by any but the township committee is found."""
    found = judged("approve.approved", by=(Actor(person="p-general", role="general_branch"),))
    assert "approve.by" in rules(found)
