"""Faults: what is wrong with a fact, each rule of each type, and nothing wrong with what is right."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pdca.examples import Setting, example, goal
from pdca.faults import TYPES, Circumstances, faults, joint_faults
from pdca.procedure import Fact

TODAY = date(2026, 3, 2)
CHOICES = {"colours": {"red": "红", "blue": "蓝"}, "checks": {"one": "第一项", "two": "第二项"}}
KNOWN = Circumstances(today=TODAY, choices=CHOICES, vague=("尽快",), organisations=("办公室",))
OF = {"choice": "colours", "choices": "colours", "ticks": "checks"}


def fact(kind, **more):
    return Fact(id="it", type=kind, title="事实", of=OF.get(kind, ""), **more)


def codes(kind, value, **more):
    return [fault.code for fault in faults(fact(kind, **more), value, KNOWN)]


TALLY = {"expected": 5, "present": 4, "yes": 3, "no": 1, "abstain": 0}
WRITTEN = {**TALLY, "written_yes": 1, "written_no": 0}
ROLL = {**TALLY, "on_roll": 6, "left_out": 1}
HOUSES = {**TALLY, "households": 3, "households_present": 2}
SUBS = (
    Fact(id="kin", type="yes_no", title="近亲属"),
    Fact(id="note", type="text", title="说明", optional=True),
)
ROWS = (Fact(id="name", type="text", title="名称"), Fact(id="sum", type="count", title="数量"))

RIGHT = [
    ("yes_no", "no", {}), ("choice", "blue", {}), ("choices", ["red", "blue"], {}), ("choices", [], {}),
    ("ticks", {"one": "yes", "two": {"not_applicable": "无此项"}}, {}), ("ticks", {}, {}),
    ("count", 0, {}), ("count", -1, {"options": {"signed": True}}), ("money", 1, {}), ("number", "1.50", {}), ("number", 3, {}),
    ("number", "-1", {"options": {"signed": True}}), ("date", "2026-03-02", {}), ("date", "2030-01-01", {"options": {"future": True}}),
    ("period", {"from": "2026-03-01", "to": "2026-03-02"}, {}), ("duration", {"months": 6}, {}), ("person", "p-1", {}),
    ("person", {"id": "p-1"}, {}), ("person", {"id": "p-1", "kin": "no"}, {"each": SUBS}), ("people", ["p-1", "p-2"], {}), ("people", [], {}),
    ("unit", "镇政府𠮷", {}), ("tally", TALLY, {}), ("tally", {**TALLY, "no": 0, "invalid": 1}, {}), ("tally", WRITTEN, {"options": {"written": True}}),
    ("tally", ROLL, {"options": {"left_out": True}}), ("tally", HOUSES, {"options": {"households": True}}),
    ("tally", {"expected": 5, "present": 4}, {"options": {"attendance": True}}), ("survey", {"asked": 3, "answered": 2, "positive": 2}, {}),
    ("rows", [{"name": "甲", "sum": 1}], {"each": ROWS}), ("text", "一句话😀\n第二行", {}), ("account", "长" * 5000, {}),
    ("paper", {"name": "方案", "made": "2026-03-01"}, {}), ("case", {"case": "B"}, {}), ("extract", {"filled": "yes"}, {}), ("goal", goal(TODAY), {}),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "value", "more"), RIGHT)
def test_right(kind, value, more):
    """Nothing is wrong with a proper value."""
    assert codes(kind, value, **more) == []


WRONG = [
    ("yes_no", "maybe", {}, ["type"]), ("yes_no", True, {}, ["type"]), ("yes_no", ["yes"], {}, ["type"]),
    ("choice", "green", {}, ["type"]), ("choice", 1, {}, ["type"]), ("choice", ["red"], {}, ["type"]),
    ("choices", "red", {}, ["type"]), ("choices", ["red", "red"], {}, ["twice"]), ("choices", ["green"], {}, ["type"]),
    ("ticks", {"three": "yes"}, {}, ["type"]), ("ticks", {"one": "maybe"}, {}, ["type"]), ("ticks", ["one"], {}, ["type"]),
    ("ticks", {"one": {"not_applicable": " "}}, {}, ["type"]),
    ("count", -1, {}, ["type"]), ("count", "3", {}, ["type"]), ("count", True, {}, ["type"]), ("count", 1.5, {}, ["type"]),
    ("count", 10**15, {}, ["type"]), ("number", "1e5", {}, ["type"]), ("number", "-1", {}, ["type"]), ("number", 1.5, {}, ["type"]),
    ("date", "2026-03-03", {}, ["future"]), ("date", "2026-02-30", {}, ["type"]), ("date", 20260301, {}, ["type"]),
    ("period", {"from": "2026-03-02", "to": "2026-03-01"}, {}, ["order"]), ("period", {"from": "2026-03-02", "to": "2026-03-09"}, {}, ["future"]),
    ("period", {"from": "2026-03-02"}, {}, ["type"]), ("period", "2026", {}, ["type"]),
    ("duration", {"months": 0}, {}, ["type"]), ("duration", {"weeks": 1}, {}, ["type"]), ("duration", {"months": 1, "days": 1}, {}, ["type"]),
    ("duration", {}, {}, ["type"]), ("duration", 6, {}, ["type"]), ("duration", {"months": "6"}, {}, ["type"]),
    ("person", "", {}, ["type"]), ("person", "p\n1", {}, ["type"]), ("person", "p\u202e1", {}, ["type"]), ("person", "p" * 81, {}, ["type"]),
    ("person", ["p-1"], {}, ["type"]), ("person", "p-1", {"each": SUBS}, ["type"]), ("person", {"id": "p-1"}, {"each": SUBS}, ["missing"]),
    ("person", {"id": "p-1", "kin": "no", "age": 3}, {"each": SUBS}, ["unknown"]),
    ("people", "p-1", {}, ["type"]), ("people", ["p-1", {"id": "p-1"}], {}, ["twice"]), ("people", ["p-1", ""], {}, ["type"]),
    ("people", [{"id": "p-1", "kin": "maybe"}], {"each": SUBS}, ["type"]), ("unit", 5, {}, ["type"]), ("unit", "镇政府😀", {}, ["type"]),
    ("tally", "4 of 5", {}, ["type"]), ("tally", {**TALLY, "present": -1}, {}, ["type"]), ("tally", {"expected": 5}, {}, ["missing"] * 4),
    ("tally", {**TALLY, "names": 3}, {}, ["unknown"]), ("tally", {**TALLY, "present": 6}, {}, ["sum", "sum"]),
    ("tally", {**TALLY, "yes": 4}, {}, ["sum"]), ("tally", {**WRITTEN, "written_no": 1}, {"options": {"written": True}}, ["sum"]),
    ("tally", {**ROLL, "on_roll": 5}, {"options": {"left_out": True}}, ["sum"]), ("tally", {**HOUSES, "households_present": 4}, {"options": {"households": True}}, ["sum"]),
    ("tally", {**TALLY, "yes": True}, {}, ["type"]), ("tally", {**TALLY, "yes": 3.0}, {}, ["type"]),
    ("survey", {"asked": 3, "answered": 4, "positive": 2}, {}, ["sum"]), ("survey", {"asked": 3, "answered": 2, "positive": 3}, {}, ["sum"]),
    ("survey", {"asked": 3}, {}, ["missing", "missing"]), ("rows", [1], {"each": ROWS}, ["type"]), ("rows", "甲", {"each": ROWS}, ["type"]),
    ("rows", [{"name": "甲"}], {"each": ROWS}, ["missing"]), ("rows", [{"name": "甲", "sum": 1}] * 2, {"each": ROWS, "options": {"key": "name"}}, ["twice"]),
    ("text", " ", {}, ["type"]), ("text", 5, {}, ["type"]), ("text", "长" * 201, {}, ["long"]), ("text", "a\x00b", {}, ["control"]),
    ("text", "a\x1b[31mb", {}, ["control"]), ("text", "a\x85b", {}, ["control"]), ("text", "电话13812345678", {}, ["personal"]),
    ("text", "证件号11010119900101123X。", {}, ["personal"]), ("account", "长" * 20_001, {}, ["long"]), ("text", "长" * 10_000_000, {}, ["long"]),
    ("paper", "方案", {}, ["type"]), ("paper", {"name": " "}, {}, ["type"]), ("paper", {"name": "方案", "made": "2026-03-03"}, {}, ["future"]),
    ("case", "B", {}, ["type"]), ("case", {"seq": 1}, {}, ["type"]), ("extract", "yes", {}, ["type"]), ("goal", "做好", {}, ["type"]),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "value", "more", "expected"), WRONG, ids=range(len(WRONG)))
def test_wrong(kind, value, more, expected):
    """Every rule that a value breaks is told, once."""
    assert codes(kind, value, **more) == expected


@pytest.mark.parametrize(
    ("path", "value", "code"),
    [
        ("what", "尽快做好", "vague"), ("what", "做", "goal"), ("why", "", "goal"), ("where", " ", "goal"), ("who", "镇党政办公室", "owner"),
        ("what", "长" * 201, "goal"), ("when", {"from": "2026-03-02", "to": "2026-03-01"}, "goal"), ("when", "明年", "goal"), ("when", {"from": "2026-03-02"}, "goal"),
        ("how", {"target": "较好", "unit": "件", "method": "检查"}, "goal"), ("how", {"target": "3", "unit": "件"}, "goal"), ("how", "3件", "goal"), ("whom", "群众", "unknown"),
    ],
)  # fmt: skip
def test_goal(path, value, code):
    """A goal names a thing, a number, a place, a time and one person; each gap is told where it is."""
    found = list(faults(fact("goal"), {**goal(TODAY), path: value}, KNOWN))
    assert [(fault.code, fault.path.split(".")[1]) for fault in found] == [(code, path)]


@pytest.mark.parametrize("what", ["尽快修路3公里", "尽快修路三公里"])
def test_vague_with_a_number(what):
    """A vague word beside a number is not vague."""
    assert codes("goal", {**goal(TODAY), "what": what}) == []


def test_goal_without_resources():
    """A goal may leave its resources open."""
    assert codes("goal", {key: value for key, value in goal(TODAY).items() if key != "resources"}) == []


@pytest.mark.parametrize("kind", TYPES)
def test_examples_are_right(kind):
    """The example of every type is a proper value of it."""
    one = fact(kind, each=SUBS if kind in ("person", "people") else ROWS if kind == "rows" else ())
    value = example(one, Setting(day=TODAY, choices=CHOICES))
    assert list(faults(one, value, KNOWN)) == []


@pytest.mark.row("E9")
@pytest.mark.parametrize("kind", TYPES)
@settings(max_examples=20)
@given(value=st.recursive(st.text(max_size=5) | st.integers() | st.booleans() | st.none() | st.floats(), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3), max_leaves=6))  # fmt: skip
def test_never_falls(kind, value):
    """Whatever a value is, it is judged: nothing raises."""
    found = list(faults(fact(kind, each=SUBS if kind in ("person", "people") else ROWS), value, KNOWN))
    assert all(fault.phrase.zh and fault.phrase.en for fault in found)


JOINT = Fact(id="both", type="tally", title="两委会议", options={"joins": ("one", "two")})


@pytest.mark.parametrize(
    ("expected", "present", "wrong"),
    [(7, 6, 0), (5, 4, 0), (10, 8, 0), (4, 4, 1), (11, 8, 1), (7, 3, 1), (7, 9, 1), (4, 9, 2)],
)
def test_joint(expected, present, wrong):
    """Two bodies together are at least the larger and at most both: one person may sit in each."""
    said = {
        "both": {"expected": expected, "present": present},
        "one": {"expected": 5, "present": 4},
        "two": {"expected": 5, "present": 4},
    }
    assert len(list(joint_faults(JOINT, said))) == wrong


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"both": 7},
        {"both": {"expected": 7}, "one": {}, "two": {}},
        {"both": {"expected": 4, "present": 4}, "one": "x"},
    ],
)
def test_joint_unreadable(said):
    """What is no tally is left to the rules of its own type."""
    assert list(joint_faults(JOINT, said)) == []


def test_not_joint():
    """A tally of one body is compared with nobody."""
    assert list(joint_faults(fact("tally"), {"it": TALLY})) == []


@pytest.mark.parametrize(
    ("kind", "value", "said"),
    [
        ("count", -1, "'what it is' must be a number not below 0, found '-1'"),
        ("money", "many", "'what it is' must be an amount of money, such as 1200.50 yuan, found 'many'"),
        ("tally", {**TALLY, "no": -1}, "'votes against in what it is' must be a whole number not below 0, found '-1'"),
        ("tally", {"expected": 5, "present": 4, "yes": 3, "abstain": 1}, "'what it is' lacks 'votes against'"),
        ("tally", {**TALLY, "present": 6}, "'what it is': present 6 exceeds expected 5"),
        ("date", "2026-04-01", "'what it is' 2026-04-01 is after today, 2026-03-02"),
        ("rows", [{"name": "甲"}], "'what it is' lacks 'sum of money'"),
        ("rows", [{"name": "甲", "sum": 1}, {"name": "甲", "sum": 2}], "'what it is' has two lines for one 'name'"),
    ],
)  # fmt: skip
def test_in_english(kind, value, said):
    """In English a fault speaks of the fact, its counts and its fields by their glosses."""
    rows = (Fact(id="name", type="text", title="名称"), Fact(id="sum", type="count", title="数量", gloss="sum of money"))
    more = {"each": rows, "options": {"key": "name"}} if kind == "rows" else {}
    found = faults(fact(kind, gloss="what it is", **more), value, KNOWN)
    assert next(iter(found)).phrase.en == said


def test_a_date_is_no_text():
    """A date in the place of its text is shown as what it is, not as the text that it looks like."""
    (fault,) = faults(fact("date"), TODAY, KNOWN)
    assert fault.phrase.en.endswith("found 'datetime.date(2026, 3, 2)'")
