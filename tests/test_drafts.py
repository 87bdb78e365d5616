"""Drafts: the smallest entry, changed value by value, what is fixed staying fixed."""

from datetime import date
from fractions import Fraction

import pytest

from pdca.drafts import NOTHING, Drafting, Wanted, placed, shown, without
from pdca.faults import Circumstances, faults
from pdca.record import Actor

ASKS = (
    "{ballot: {tally: 表决, written: yes}, helpers: {people: 协办人, each: {kin: {yes_no: 近亲属}}}, bare: {people: 名单}, one: {person: 负责人}, "
    "whole: {person: 联系人, each: {kin: {yes_no: 近亲属}}}, some: {choices: 颜色, of: colours}, jobs: {rows: 工作, each: {done: {count: 完成}}}, time: {duration: 时间}, "
    "n: {count: 数}, x: {number: 学分}, asked: {survey: 调查}, aim: {goal: 目标}, gone: {date: 撤下日, future: yes}, span: {period: 期间, future: yes}, "
    "note: {text: 说明, optional: yes}, more: {text: 补充, if: {n: 9}}}"
)


@pytest.fixture
def drafting(kit):
    trial = kit.trial(
        asks=ASKS,
        parts="[{part: it, title: 走访, by: boss, times: any}]",
        first_asks="{day: {date: 日}, time: {duration: 时}, m: {number: 数}, who: {people: 人}}",
        first={"who": ["p-7", "p-8"]},
    )
    return Drafting(bench=trial.bench, history=trial.history)


def first(drafting, **wanted):
    return drafting.first("second.passed", date(2026, 3, 2), Wanted(**wanted))


def changed(drafting, target, value, wanted=NOTHING, claim=None):
    claim = claim or first(drafting)
    return drafting.set(claim, target, value, drafting.bench.acts["second.passed"], wanted)


def test_smallest(drafting):
    """The smallest entry gives all that is always asked, by who may, and nothing that is not asked."""
    claim = first(drafting)
    assert claim.by == (Actor(person="p-clerk", role="clerk"),)
    assert "note" not in claim.facts
    assert "more" not in claim.facts
    known = Circumstances(today=date(2026, 3, 2), choices=drafting.bench.procedure.choices)
    asked = {fact.id: fact for fact in drafting.bench.acts["second.passed"].asks}
    assert [fault for name, value in claim.facts.items() for fault in faults(asked[name], value, known)] == []


def test_smallest_part(drafting):
    """A part is drafted for its own roles."""
    claim = drafting.first("second.it", date(2026, 3, 2), NOTHING)
    assert (claim.part, claim.outcome, claim.by[0].role) == ("it", "", "boss")


def test_a_unit_is_one(kit):
    """A wish for one of several units writes the first of them, not a list."""
    trial = kit.trial(asks="{where: {unit: 村}}")
    drafting = Drafting(bench=trial.bench, history=trial.history)
    assert changed(drafting, "where", ["u-east", "u-west"]).facts["where"] == "u-east"


def test_no_fewer_than_none(drafting):
    """A wish for fewer lines than none leaves none."""
    claim = changed(drafting, "jobs.count", 2)
    assert changed(drafting, "jobs.count", -2, claim=claim).facts["jobs"] == []


def test_wanted(kit, drafting):
    """What is wanted is in the draft from the beginning: day, actors, papers, facts by path, and facts left out."""
    wanted = {
        "day": date(2026, 4, 1), "by": (kit.boss,), "papers": (kit.paper("方案"),), "concessions": (kit.concession("g"),), "answers": 4,
        "facts": {"ballot.yes": 3, "note": "有", "helpers.kin": "yes"}, "dropped": frozenset({"n"}),
    }  # fmt: skip
    claim = first(drafting, **wanted)
    assert (claim.occurred, claim.by, claim.answers) == ("2026-04-01", (kit.boss,), 4)
    assert (claim.papers, claim.concessions) == (wanted["papers"], wanted["concessions"])
    assert (claim.facts["ballot"]["yes"], claim.facts["note"], claim.facts["helpers"][0]["kin"]) == (
        3,
        "有",
        "yes",
    )
    assert "n" not in claim.facts


def test_wanted_in_an_optional_fact(kit):
    """A field of a fact that is not always asked brings the fact along."""
    trial = kit.trial(asks="{aim: {goal: 目标, optional: yes}}")
    claim = Drafting(bench=trial.bench, history=trial.history).first(
        "second.passed", date(2026, 3, 2), Wanted(facts={"aim.who": "p-1", "no.such": 1})
    )
    assert claim.facts["aim"]["who"] == "p-1"
    assert claim.facts["no"] == {"such": 1}


@pytest.mark.parametrize(
    ("target", "value", "name", "found"),
    [
        ("ballot.yes", 3, "ballot", {"yes": 3, "no": 17}), ("ballot.present", "5", "ballot", {"present": 5, "yes": 5}),
        ("bare", ["p-1", "p-2"], "bare", ["p-1", "p-2"]), ("bare", "p-1", "bare", ["p-1"]), ("bare.count", 3, "bare", ["p-bare-1", "p-bare-2", "p-bare-3"]), ("bare", 0, "bare", []),
        ("helpers", ["p-1"], "helpers", [{"id": "p-1", "kin": "yes"}]), ("helpers.kin", "no", "helpers", [{"id": "p-helpers-1", "kin": "no"}]),
        ("helpers.count", 2, "helpers", [{"id": "p-helpers-1", "kin": "yes"}, {"id": "p-helpers-2", "kin": "yes"}]),
        ("one", ["p-9"], "one", "p-9"), ("one.id", "p-9", "one", "p-9"), ("whole", "p-9", "whole", {"id": "p-9", "kin": "yes"}), ("whole.kin", "no", "whole", {"id": "p-whole", "kin": "no"}),
        ("some", "blue", "some", ["blue"]), ("some", ["red", "green"], "some", ["red", "green"]), ("some.count", 2, "some", ["red", "blue"]), ("some", 9, "some", ["red", "blue", "green"]),
        ("jobs.done", 7, "jobs", [{"done": 7}]), ("jobs.count", 2, "jobs", [{"done": 1}, {"done": 1}]), ("jobs", [{"done": 2}], "jobs", [{"done": 2}]),
        ("time", 9, "time", {"months": 9}), ("time", {"days": 3}, "time", {"days": 3}), ("n", 4, "n", 4), ("x", 4, "x", "4"),
        ("asked.positive", 3, "asked", {"asked": 10, "answered": 10, "positive": 3}), ("asked.positive", 12, "asked", {"asked": 12, "answered": 12, "positive": 12}),
        ("asked.answered", 4, "asked", {"asked": 10, "answered": 4, "positive": 4}), ("asked.asked", 2, "asked", {"asked": 2, "answered": 2, "positive": 2}),
        ("asked", {"asked": 1, "answered": 1, "positive": 0}, "asked", {"asked": 1, "answered": 1, "positive": 0}),
        ("aim.target", "5", "aim", {"how": {"target": "5", "unit": "件", "method": "对照程序逐步检查"}}), ("aim.who", "p-4", "aim", {"who": "p-4"}), ("aim.to", "2027-01-01", "aim", {"when": {"from": "2026-03-02", "to": "2027-01-01"}}),
        ("gone", "2026-05-01", "gone", "2026-05-01"), ("second.gone", "2026-05-01", "gone", "2026-05-01"), ("span.to", "2026-05-01", "span", {"from": "2026-03-02", "to": "2026-05-01"}),
        ("note", "?missing", "note", "说明：情况属实"), ("n", "?type", "n", 1), ("helpers[0].kin", "?type", "helpers", [{"id": "p-helpers-1", "kin": "yes"}]),
    ],
)  # fmt: skip
def test_set(drafting, target, value, name, found):
    """Every type takes a change of a field, or of all of it, and stays a proper value."""
    said = changed(drafting, target, value).facts[name]
    if isinstance(found, dict):
        assert {key: said[key] for key in found} == found
    else:
        assert said == found


@pytest.mark.parametrize(
    ("target", "values", "found"),
    [
        ("jobs.done", [3, 4], [3, 4]),
        ("jobs.done", [5], [5]),
        ("helpers.kin", ["yes", "no"], ["yes"]),
        ("helpers.kin", [], []),
    ],
    ids=str,
)
def test_set_lines(drafting, target, values, found):
    """Several values of a column are a line each: rows grow, people stay as many as they are."""
    name, column = target.split(".")
    assert [line[column] for line in changed(drafting, target, values).facts[name]] == found


def test_set_exact_number(drafting):
    """An exact number is written as decimal text."""
    assert changed(drafting, "x", Fraction(3, 2)).facts["x"] == "1.5"


def test_set_the_act(drafting):
    """Day, actors and the answered record are set on the entry itself."""
    assert changed(drafting, "occurred", "2026-05-01").occurred == "2026-05-01"
    assert changed(drafting, "second.occurred", "2026-05-01").occurred == "2026-05-01"
    assert changed(drafting, "by", ["p-5"]).by[0].person == "p-5"
    assert changed(drafting, "answers", 3).answers == 3


@pytest.mark.parametrize(
    ("target", "value", "wanted"),
    [
        ("occurred", "2026-05-01", {"day": date(2026, 3, 2)}), ("by", ["p-5"], {"by": (Actor(person="p-1", role="clerk"),)}), ("answers", 3, {"answers": 1}),
        ("n", 4, {"facts": {"n": 1}}), ("ballot.yes", 4, {"facts": {"ballot": {}}}), ("ballot", {}, {"facts": {"ballot.yes": 1}}), ("n", 4, {"dropped": frozenset({"n"})}),
        ("nothing", 4, {}), ("first.n", 4, {}),
    ],
)  # fmt: skip
def test_fixed(drafting, target, value, wanted):
    """What is fixed, and what is not of this entry, stays as it is."""
    claim = first(drafting)
    assert changed(drafting, target, value, Wanted(**wanted), claim) is claim


@pytest.mark.parametrize("value", ["?unknown", "?unasked"])
def test_leave_out(drafting, value):
    """A fact that should not be there is left out, asked or not."""
    assert "n" not in changed(drafting, "n", value).facts
    claim = changed(drafting, "note", "有")
    strange = claim.__class__(
        **{name: getattr(claim, name) for name in ("case", "kind", "occurred", "by", "step", "outcome")},
        facts={**claim.facts, "odd": 1},
    )
    assert "odd" not in changed(drafting, "odd", value, NOTHING, strange).facts


def test_a_day_to_come(drafting):
    """A fact about a day to come moves the entry to that day, unless its day is fixed."""
    claim = changed(drafting, "gone", "2026-05-01")
    assert changed(drafting, "gone", "?future", NOTHING, claim).occurred == "2026-05-01"
    later = changed(drafting, "span.to", "2026-06-01", NOTHING, claim)
    assert changed(drafting, "span", "?future", NOTHING, later).occurred == "2026-06-01"
    fixed = changed(drafting, "gone", "?future", Wanted(today=date(2026, 3, 2)), claim)
    assert (fixed.occurred, fixed.facts["gone"]) == ("2026-03-02", "2026-03-02")
    assert changed(drafting, "n", "?future", NOTHING, claim).occurred == "2026-03-02"


SOURCES = "{day: {date: 日, from: first.day}, time: {duration: 时, from: first.time}, m: {number: 数, from: first.m}, one: {person: 人, from: first.who}, people: {people: 人们, from: first.who}, late: {date: 后, from: third.occurred}}"


def test_prefilled(kit):
    """A fact taken from an earlier one is prefilled as a record would hold it; where that is not known, it is made up."""
    trial = kit.trial(
        asks=SOURCES, first_asks="{day: {date: 日}, time: {duration: 时}, m: {number: 数}, who: {people: 人}}",
        first={"day": "2026-01-05", "time": {"months": 9}, "m": "1.5", "who": ["p-7", "p-8"]},
    )  # fmt: skip
    claim = Drafting(bench=trial.bench, history=trial.history).first(
        "second.passed", date(2026, 3, 2), NOTHING
    )
    assert (claim.facts["day"], claim.facts["time"], claim.facts["one"]) == (
        "2026-01-05",
        {"months": 9},
        "p-7",
    )
    assert claim.facts["m"] == "1.5"
    assert claim.facts["late"] == "2026-03-02"


@pytest.mark.parametrize(
    ("target", "own"),
    [
        ("n", True),
        ("second.n", True),
        ("occurred", True),
        ("second.occurred", True),
        ("by", True),
        ("first.n", False),
        ("first.occurred", False),
        ("case.due", False),
    ],
)
def test_belongs(drafting, target, own):
    """A reference is about this entry, or about an earlier one."""
    assert drafting.belongs(first(drafting), target, drafting.bench.acts["second.passed"]) is own


def test_shown(kit, drafting):
    """A paper is shown once, the better one in place of the other."""
    claim = first(drafting, papers=(kit.paper("方案", made="2030-01-01"), kit.paper("申请书")))
    assert [(paper.name, paper.made) for paper in shown(claim, "方案").papers] == [
        ("申请书", ""),
        ("方案", ""),
    ]


def test_placed():
    """A path leads into maps and every line of a list; what is not there is made."""
    facts = {"a": {"b": 1}, "rows": [{"x": 1}, {"x": 2}]}
    assert placed(facts, "a.c", 2) == {**facts, "a": {"b": 1, "c": 2}}
    assert placed(facts, "rows.x", 9)["rows"] == [{"x": 9}, {"x": 9}]
    assert placed(facts, "new.deep", 1)["new"] == {"deep": 1}
    assert without(facts, "a") == {"rows": facts["rows"]}
    assert facts["a"] == {"b": 1}
