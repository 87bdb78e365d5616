"""Guards one by one: basis, limit, exception."""

import pytest

from pdca.lint.conditions import fitting
from pdca.measure import parse_measure


def test_a_guard_on_no_basis_is_told(sound):
    """C1: a rule has an author."""
    guard = "    guards:\n      - {guard: helped, for: [filed], requires: {helpers: given}, title: 协办人}\n    then:\n      filed"
    found = sound.spoiled(
        ("    by: clerk\n    basis: act/errands\n    asks:\n", "    by: clerk\n    asks:\n"),
        ("    guards:\n      - {guard: helped, for: [filed], counts: {of: helpers, limit: act.helpers}, title: 协办人数}\n    then:\n      filed", guard),
    )  # fmt: skip
    assert found.at("C1") == ["- {guard: helped, for: [filed], requires: {helpers: given}, title: 协办人}"]


def test_the_basis_of_the_limit_serves_the_guard(sound):
    """A guard on a limit needs no basis of its own."""
    found = sound.spoiled(
        ("    by: clerk\n    basis: act/errands\n    asks:\n", "    by: clerk\n    asks:\n")
    )
    assert found.at("C1") == []


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("limit: act.notice}", "limit: act.due}"),
        (
            "within: {since: decide.occurred, limit: act.due}",
            "within: {since: decide.occurred, limit: act.notice}",
        ),
        ("passes: {of: ballot, limit: act.majority}", "passes: {of: ballot, limit: act.helpers}"),
        ("counts: {of: helpers, limit: act.helpers}", "counts: {of: helpers, limit: act.majority}"),
        ("title: 公示, by: clerk, times: once", "title: 公示, by: clerk, times: {up_to: act.notice}"),
    ],
)
def test_a_limit_that_does_not_fit_is_told(sound, was, now):
    """C2: time for time, on the side of the family, a share for votes, a number for counts."""
    (line,) = sound.spoiled((was, now)).at("C2")
    assert now in line or "part: post" in line


@pytest.mark.parametrize(
    ("family", "measure", "fits"),
    [
        ("waits", "at least 5 days", True),
        ("waits", "at most 5 days", False),
        ("within", "at most 1 month", True),
        ("within", "at most 3 people", False),
        ("ahead", "at least 1/2 of expected", False),
        ("quorum", "more than 1/2 of expected", True),
        ("share", "at least 1/5 more than seats", True),
        ("counts", "between 1 and 2 people", True),
        ("counts", "every 6 months", False),
        ("times", "at most 2", True),
    ],
)
def test_a_family_takes_measures_of_its_own_kind(family, measure, fits):
    """Each family compares with one kind of measure only."""
    assert fitting(family, parse_measure(measure)) is fits


def test_a_should_guard_that_nobody_may_except_is_told(sound):
    """C3: generally means with exceptions, and somebody grants them."""
    found = sound.spoiled(("        concession: head\n", ""))
    assert found.at("C3") == ["- guard: independent"]


def test_a_should_deadline_needs_nobody_to_grant_it(sound):
    """A late act is recorded anyway, so nobody needs to allow it."""
    assert (
        sound.spoiled(
            ("limit: act.due}, title: 按时办结", "limit: act.due}, force: should, title: 按时办结")
        ).codes
        == []
    )


def test_a_number_written_out_is_told(sound):
    """C4: numbers stand in the law under a name."""
    guard = '      - {guard: votes, for: [passed], requires: {ballot.yes: "3"}, title: 三票}\n      - {guard: majority'
    found = sound.spoiled(("      - {guard: majority", guard))
    assert found.at("C4") == ['- {guard: votes, for: [passed], requires: {ballot.yes: "3"}, title: 三票}']


def test_nothing_may_be_written_out(sound):
    """Zero is no number that a text could change."""
    guard = '      - {guard: against, for: [passed], requires: {ballot.no: "0"}, title: 没有反对}\n      - {guard: majority'
    assert sound.spoiled(("      - {guard: majority", guard)).codes == []


def test_a_guard_weaker_than_its_provision_is_told(sound):
    """C6: what the text says must be done is not merely recommended here."""
    rules = sound.files["law/regulations/act.yaml"].replace(
        'errands: {title: 跑腿, "2020": 1}', 'errands: {title: 跑腿, "2020": 1, force: must}'
    )
    found = sound.pack_of(law__regulations__act=rules)
    assert found.at("C6") == ["- guard: independent"]
    assert found.severities("C6") == {"warning"}


@pytest.mark.parametrize(("who", "codes"), [("by", []), ("home", ["C7"])])
def test_only_people_have_near_relatives(sound, who, codes):
    """C7: ``kin`` of a unit is an error."""
    found = sound.spoiled(
        ("    papers: [检查表]\n", "    papers: [检查表]\n    asks: {home: {unit: 检查单位}}\n"),
        ("differs: {who: by, from: [work.by]}", f"differs: {{who: {who}, from: [work.by], kin: yes}}"),
    )
    assert [code for code in found.codes if code == "C7"] == codes


@pytest.mark.parametrize(("day", "codes"), [("occurred", ["C8"]), ("seen", [])])
def test_a_day_always_lies_in_its_own_quarter(sound, day, codes):
    """C8: that the day of an act falls in the quarter of that day cannot fail; another day may be elsewhere."""
    found = sound.spoiled(
        ("    papers: [检查表]\n", "    papers: [检查表]\n    asks: {seen: {date: 看到的日期}}\n"),
        ("differs: {who: by, from: [work.by]}", f"falls: {{date: {day}, in: quarter}}"),
    )
    assert [code for code in found.codes if code == "C8"] == codes
