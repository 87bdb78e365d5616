"""What may be blank where it is read, because some way avoids it."""

import pytest

WAIVER = (
    "    basis: act/errands\n    asks: {ballot",
    "    basis: act/errands\n    waiver: {by: head, to: work}\n    asks: {ballot",
)
"""Lets the vote be left out, so that its facts may be blank afterwards."""
READS = "      - {guard: voted, for: [done], counts: {of: decide.ballot.yes, limit: act.votes}, %stitle: 票数}\n      - {guard: days"
LIMITS = {"votes": "at least 1"}


def reading(condition=""):
    """Return the change that lets a later step read the vote, under *condition*."""
    return ("      - {guard: days", READS % condition)


def test_a_value_that_some_way_avoids_is_told_with_that_way(sound):
    """R3 stands at the reference and names the outcomes by which the value is avoided."""
    found = sound.spoiled(WAIVER, reading(), limits=LIMITS)
    (line,) = found.at("R3")
    assert line.startswith("- {guard: voted")
    assert "register.filed → decide.waived" in found.said("R3")[0]


def test_a_value_that_every_way_gives_is_passed(sound):
    """Where nothing goes round the step, its facts may be read."""
    assert sound.spoiled(reading(), limits=LIMITS).codes == []


def test_a_value_read_under_a_test_of_its_step_is_passed(sound):
    """A guard that only applies once the step happened never reads a blank."""
    assert sound.spoiled(WAIVER, reading("if: {decide.outcome: passed}, "), limits=LIMITS).codes == []


def test_the_day_of_a_waived_step_is_known(sound):
    """A waived step has a record with a day, whatever it left out."""
    assert sound.spoiled(WAIVER).codes == []


def test_a_fact_that_only_another_outcome_gives_is_told(sound):
    """R3: after the other outcome the last record of the step does not have the fact."""
    change = (
        "asks: {ballot: {tally: 会议表决}}",
        "asks: {ballot: {tally: 会议表决}, votes: {count: 票数, for: [failed]}}",
    )
    guard = "      - {guard: voted, for: [done], counts: {of: decide.votes, limit: act.votes}, title: 票数}\n      - {guard: days"
    found = sound.spoiled(change, ("      - {guard: days", guard), limits=LIMITS)
    assert found.at("R3") == [
        "- {guard: voted, for: [done], counts: {of: decide.votes, limit: act.votes}, title: 票数}"
    ]


def test_a_guard_over_outcomes_that_do_not_ask_its_fact_is_told(sound):
    """R3: a guard of all outcomes reads what only some of them ask."""
    found = sound.spoiled(("{guard: helped, for: [filed],", "{guard: helped,"))
    assert found.at("R3") == ["- {guard: helped, counts: {of: helpers, limit: act.helpers}, title: 协办人数}"]


def test_an_optional_fact_read_without_a_test_is_told(sound):
    """R3: what may be left out is read under an if only."""
    found = sound.spoiled(("helpers: {people: 协办人,", "helpers: {people: 协办人, optional: yes,"))
    assert found.at("R3") == [
        "- {guard: helped, for: [filed], counts: {of: helpers, limit: act.helpers}, title: 协办人数}"
    ]


def test_an_optional_fact_read_where_it_is_given_is_passed(sound):
    """The test of the same fact makes the guard not applicable where it was left out."""
    changes = (
        ("helpers: {people: 协办人,", "helpers: {people: 协办人, optional: yes,"),
        ("limit: act.helpers}", "limit: act.helpers}, if: {helpers: given}"),
    )
    assert sound.spoiled(*changes).codes == []


def test_a_part_that_an_outcome_does_not_need_is_told(sound):
    """R3: an outcome that leads back may be recorded before the parts are complete."""
    found = sound.spoiled(("{guard: days, for: [done],", "{guard: days,"))
    assert found.at("R3") == [
        "- {guard: days, lasts: {from: post.occurred, to: occurred, limit: act.notice}, title: 公示天数}"
    ]


def test_a_part_that_need_not_happen_is_told_under_a_family_of_days(sound):
    """R3: over no record at all a clock cannot say."""
    found = sound.spoiled(("from: post.occurred", "from: objection.occurred"))
    assert len(found.at("R3")) == 1


def test_a_part_that_need_not_happen_may_be_required_of(sound):
    """Every record of a part must be harmless, and none at all is harmless."""
    assert sound.spoiled(("answer.effect: harmless", "answer.effect: [harmless]")).codes == []


def test_a_part_of_another_step_is_there_after_every_outcome_that_needs_it(sound):
    """The days of a posted notice may be read in a later step."""
    guard = "    guards:\n      - {guard: soon, for: [satisfied], within: {since: post.occurred, limit: act.due}, title: 及时检查}\n"
    assert (
        sound.spoiled(("    guards:\n      - guard: independent", guard + "      - guard: independent")).codes
        == []
    )


def test_a_derived_value_of_what_may_be_blank_is_told(sound):
    """R3 looks through derived values."""
    derived = "derive:\n  margin: {difference: [decide.ballot.yes, decide.ballot.no]}"
    guard = "      - {guard: voted, for: [done], counts: {of: case.margin, limit: act.votes}, title: 票数}\n      - {guard: days"
    found = sound.spoiled(WAIVER, ("derive:", derived), ("      - {guard: days", guard), limits=LIMITS)
    assert len(found.at("R3")) == 1


def test_the_first_given_of_several_is_passed(sound):
    """A derived value that takes what there is needs no test."""
    derived = "derive:\n  votes: {first_given: [decide.ballot.yes, decide.ballot.no]}"
    guard = "      - {guard: voted, for: [done], counts: {of: case.votes, limit: act.votes}, title: 票数}\n      - {guard: days"
    assert (
        sound.spoiled(WAIVER, ("derive:", derived), ("      - {guard: days", guard), limits=LIMITS).codes
        == []
    )


def test_people_who_may_not_be_named_yet_cannot_act(sound):
    """R3: whoever must act is known on every way to the step."""
    found = sound.spoiled(
        ("helpers: {people: 协办人, for: [filed]}", "helpers: {people: 协办人, for: [filed], optional: yes}"),
        ("limit: act.helpers}", "limit: act.helpers}, if: {helpers: given}"),
        ("title: 检查\n    by: head", "title: 检查\n    by: register.helpers"),
    )
    assert found.at("R3") == ["- step: review"]


ONWARD = (
    ("unsatisfied: {to: work", "unsatisfied: {to: review"),
    ("failed: {to: register", "failed: {to: decide"),
    ("returned: {to: register", "returned: {to: work"),
)
"""Lets no outcome lead back to an earlier step."""


@pytest.mark.parametrize("test", ["{review.outcome: satisfied}", "{improve.occurred: given}"])
def test_a_test_of_what_only_comes_later_is_told(sound, test):
    """C5: an if about a later step is never true."""
    found = sound.spoiled(("limit: act.helpers}", f"limit: act.helpers}}, if: {test}"), *ONWARD)
    assert len(found.at("C5")) == 1


def test_a_test_of_a_later_step_that_leads_back_is_passed(sound):
    """After going back, a later step is also an earlier one."""
    assert (
        sound.spoiled(("limit: act.helpers}", "limit: act.helpers}, if: {decide.outcome: failed}")).codes
        == []
    )


EACH_HELPER = (
    ("helpers: {people: 协办人,", "helpers: {people: 协办人, optional: yes,"),
    ("limit: act.helpers}", "limit: act.helpers}, if: {helpers: given}"),
)


def one_each(more=""):
    part = f"      - {{part: thank, title: 致谢, by: clerk, times: {{each: register.helpers}}{more}}}\n"
    return ("      - {part: post, title: 公示,", part + "      - {part: post, title: 公示,")


def test_a_part_for_each_of_those_who_may_be_left_out_is_told(sound):
    """R3: a part wanted once for each person reads a list that may be blank."""
    found = sound.spoiled(*EACH_HELPER, one_each(), limits=LIMITS)
    assert [line.strip() for line in found.at("R3")] == [one_each()[1].splitlines()[0].strip()]


def test_a_part_for_each_of_those_who_are_given_is_passed(sound):
    """The part's own test makes it not applicable where the list was left out."""
    found = sound.spoiled(*EACH_HELPER, one_each(", if: {register.helpers: given}"), limits=LIMITS)
    assert found.at("R3") == []
