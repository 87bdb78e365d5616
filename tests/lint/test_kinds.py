"""What a reference reads, seen by what lint lets it stand for."""

import pytest

TABLE = """
table: rates
title: 标准
keys: {kind: results}
gives: {needed: measure, way: choice, rate: rate}
rows:
  - {from: 2020-01-01, kind: good, needed: more than 1/2 of expected, way: fast, rate: 1/100, basis: act/errands, confidence: certain}
  - {from: 2020-01-01, kind: bad, needed: more than 2/3 of expected, way: slow, rate: 2/100, basis: act/errands, confidence: certain}
"""
GUARDS = "      - {guard: quorum,"


@pytest.fixture
def judged(sound):
    """Return what lint finds once the vote has one more guard over a derived value."""

    def find(condition, derived="", asks="ballot: {tally: 会议表决}"):
        text = sound.files["process/errand@1.yaml"]
        text = text.replace("derive:", f"derive:\n  {derived}" if derived else "derive:")
        text = text.replace("asks: {ballot: {tally: 会议表决}}", f"asks: {{{asks}}}")
        text = text.replace(
            GUARDS, f"      - {{guard: tried, for: [passed], {condition}, title: 试}}\n{GUARDS}"
        )
        limits = sound.files["law/limits/act.yaml"] + (
            "- limit: act.review\n  title: 是否复核\n  values:\n"
            "    - {from: 2020-01-01, value: used, basis: act/errands, confidence: certain}\n"
            "- limit: act.some\n  title: 数量\n  values:\n"
            "    - {from: 2020-01-01, value: at least 1, basis: act/errands, confidence: certain}\n"
        )
        found = sound.with_files(
            {"process/errand@1.yaml": text, "law/tables/rates.yaml": TABLE, "law/limits/act.yaml": limits}
        )
        return [code for code in found.codes if code not in {"L6", "F2"}], found

    return find


VOTES = "ballot: {tally: 会议表决}, items: {ticks: 程序, of: results}, day: {date: 会期}, ways: {choices: 办法, of: results}"


@pytest.mark.parametrize(
    ("condition", "derived"),
    [
        ("order: [case.plan.from, occurred]", ""),
        ("order: [case.opened, occurred]", ""),
        ("order: [entered, occurred]", ""),
        ("order: [day, case.due]", ""),
        ("requires: {items: all}", ""),
        ("requires: {ways: [good, bad]}", ""),
        ("counts: {of: ways, limit: act.some}", ""),
        ("counts: {of: case.many, limit: act.some}", "many: {count: [register.helpers]}"),
        (
            "counts: {of: case.margin, limit: act.some}",
            "margin: {difference: [decide.ballot.yes, decide.ballot.no]}",
        ),
        ("order: [case.first, occurred]", "first: {first_given: [register.occurred, case.opened]}"),
        ("differs: {who: by, from: [case.all]}", "all: {union: [register.helpers, register.by]}"),
        ("requires: {case.review: used}", "review: {limit: act.review}"),
        ("requires: {register.outcome: filed}", ""),
        ("requires: {register.urgent: no}", ""),
        ("same: {who: by, as: register.helpers}", ""),
        ("same: {who: by, as: case.plan.who}", ""),
        ("share: {of: ballot.yes, among: ballot.present, limit: act.majority}", ""),
        ("falls: {date: day, in: quarter}", ""),
    ],
)
def test_a_value_of_the_right_kind_is_passed(judged, condition, derived):
    """Days, numbers, people, choices and words may stand where they are read, also when worked out."""
    assert judged(condition, derived, VOTES)[0] == []


@pytest.mark.parametrize(
    ("condition", "derived"),
    [
        ("order: [case.plan.what, occurred]", ""),
        ("order: [case.about, occurred]", ""),
        ("order: [case.edition, occurred]", ""),
        ("counts: {of: case.due, limit: act.some}", ""),
        ("order: [case.many, occurred]", "many: {count: [register.helpers]}"),
        ("order: [case.all, occurred]", "all: {union: [register.helpers, register.by]}"),
        ("requires: {ways: all}", ""),
        ("differs: {who: day, from: [register.by]}", ""),
        ("falls: {date: ballot, in: quarter}", ""),
        ("falls: {date: day, in: case.due}", ""),
        ("counts: {of: ballot, limit: act.some}", ""),
        ("passes: {of: ballot, limit: case.due}", ""),
    ],
)
def test_a_value_of_another_kind_is_told(judged, condition, derived):
    """R2 stands at the guard, whatever way the value is worked out."""
    codes, found = judged(condition, derived, VOTES)
    assert codes == ["R2"]
    assert "guard: tried" in found.at("R2")[0]


@pytest.mark.parametrize(
    ("condition", "derived", "meant"),
    [
        ("requires: {case.review: usd}", "review: {limit: act.review}", "used"),
        ("requires: {register.outcome: field}", "", "filed"),
        ("requires: {ways: goood}", "", "good"),
        ("requires: {case.way: slo}", "way: {look_up: rates, kind: work.result, column: way}", "slow"),
        ("requires: {case.reviw: used}", "review: {limit: act.review}", "review"),
        ("requires: {ways: {limit: act.som}}", "", "act.some"),
        ("counts: {of: ballot.yess, limit: act.some}", "", "yes"),
        ("counts: {of: register.helpers.cont, limit: act.some}", "", "count"),
    ],
)  # fmt: skip
def test_a_word_that_the_value_never_is_is_told_with_the_nearest(judged, condition, derived, meant):
    """R1 knows the words of lists, outcomes, switches and tables."""
    _, found = judged(condition, derived, VOTES)
    assert any(f"是不是“{meant}”" in said for said in found.said("R1"))


@pytest.mark.parametrize(
    ("derived", "meant"),
    [
        ("review: {limit: act.revew}", "act.review"),
        ("rate: {look_up: rats, kind: work.result, column: rate}", "rates"),
        ("rate: {look_up: rates, kind: work.result, column: rat}", "rate"),
        ("rate: {look_up: rates, knd: work.result, column: rate}", "kind"),
        ("when: {date: {after: register.occured, limit: act.due}}", "occurred"),
        ("first: {first_given: [rigister.occurred]}", "register"),
        ("chosen: {by_convention: act.revew, used: register.occurred}", "act.review"),
        ("cell: {find: register.helpers.standing, where: register.helpars}", "helpers"),
    ],
)
def test_a_derived_value_over_a_wrong_name_is_told(judged, derived, meant):
    """R1 stands at the derived value, with the nearest limit, table, column, key or reference."""
    _, found = judged("requires: {ballot: given}", derived)
    assert [line.partition(":")[0] for line in found.at("R1")] == [derived.partition(":")[0]]
    assert f"是不是“{meant}”" in found.said("R1")[0]


def test_a_limit_looked_up_in_a_table_is_passed(judged):
    """A measure of a table may stand where a limit is named."""
    asks = "ballot: {tally: 会议表决}, kind: {choice: 类别, of: results}"
    codes, _ = judged(
        "passes: {of: ballot, limit: case.needed}",
        "needed: {look_up: rates, kind: decide.kind, column: needed}",
        asks,
    )
    assert codes == []
