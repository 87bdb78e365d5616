"""Derived values: each form, worked out from what is there, blank or unknown where it is not."""

from datetime import date
from fractions import Fraction

import pytest

from pdca.derived import FORMS, Measured, getter
from pdca.history import History
from pdca.pack import Pack
from pdca.procedure import Derived
from pdca.reference import BLANK, UNKNOWN, ReferenceFailedError
from pdca.rehearsal import Rehearsal

TABLE = """
- table: bodies
  title: 会议
  keys: {hue: colours}
  gives: {quorum: measure, next: choice}
  rows:
    - {from: 2020-01-01, hue: red, quorum: at least 2/3 of members, next: blue, basis: act/rule, confidence: certain}
    - {from: 2020-01-01, hue: blue, quorum: none, next: green, basis: act/rule, confidence: certain}
"""
LIMITS = {
    "x.long": "exactly 1 year", "x.open": "none", "x.used": "used", "x.few": "at most 3 sites", "x.half": "more than 1/2 of expected",
    "x.way": "  options: {rolling: every 6 months, calendar: every calendar half year}\n  values: [{from: 2020-01-01, value: rolling, basis: act/other, confidence: certain}]\n",
}  # fmt: skip
ASKS = (
    "{a: {count: 甲, optional: yes}, b: {count: 乙, optional: yes}, c: {count: 丙}, hue: {choice: 颜色, of: colours}, day: {date: 日, optional: yes}, "
    "jobs: {rows: 工作, each: {name: {text: 名}, done: {count: 完成}}}, wanted: {text: 名, optional: yes}, helpers: {people: 甲方}, others: {people: 乙方}}"
)
PARTS = "[{part: extend, title: 延长, by: clerk, times: any, asks: {time: {duration: 时间}}}]"
DERIVE = """derive:
  due: {date: {after: first.occurred, limit: x.long, extended_by: extend.time}, title: 届满日}
  plain: {date: {after: second.day}}
  free: {date: {after: first.occurred, limit: x.open}}
  first: {first_given: [second.a, second.b]}
  last: {last_given: [second.a, second.b, extend.time]}
  quorum: {look_up: bodies, hue: second.hue, column: quorum}
  next: {look_up: bodies, hue: second.hue, column: next}
  used: {limit: x.used}
  few: {limit: x.few}
  open: {limit: x.open}
  half: {limit: x.half}
  way: {by_convention: x.way, rolling: second.a, calendar: second.b}
  found: {find: second.jobs.done, where: {name: second.wanted}}
  sum: {sum: [second.a, second.b]}
  all: {sum: [second.jobs.done]}
  count: {count: [second.a, second.b]}
  union: {union: [second.helpers, second.others]}
  margin: {difference: [second.a, second.b]}
  apart: {days: [first.occurred, second.day]}
"""
SAID = {
    "a": 5,
    "b": 3,
    "c": 1,
    "hue": "red",
    "day": "2026-03-12",
    "jobs": [{"name": "甲", "done": 3}, {"name": "乙", "done": 4}],
    "wanted": "乙",
    "helpers": ["p-1", "p-2"],
    "others": ["p-2", "p-3"],
}


@pytest.fixture
def trial(kit):
    texts = kit.texts(LIMITS, asks=ASKS, parts=PARTS, head=DERIVE)
    pack = Pack.of({**texts, "law/tables/bodies.yaml": TABLE.encode()})
    bench = kit.bound(pack)
    run = Rehearsal(bench=bench, history=History(case="T-1", procedure=bench.procedure))
    run.open(date(2026, 3, 2), case="T-1")
    run.perform("first.done")
    made = kit.trial()
    made.run = run
    return made


def read(trial, name, **change):
    said = {key: value for key, value in {**SAID, **change}.items() if value is not None}
    step = trial.bench.procedure.by_id["second"]
    return trial.bench.book.resolver.getter(f"case.{name}", step)(trial.scene(said))


@pytest.mark.parametrize(
    ("name", "change", "value"),
    [
        ("due", {}, date(2027, 3, 2)), ("plain", {}, date(2026, 3, 12)), ("plain", {"day": None}, BLANK), ("free", {}, date(2026, 3, 2)),
        ("first", {}, 5), ("first", {"a": None}, 3), ("first", {"a": None, "b": None}, BLANK), ("last", {}, 3), ("last", {"b": None}, 5),
        ("next", {}, "blue"), ("next", {"hue": "blue"}, "green"), ("next", {"hue": "green"}, UNKNOWN), ("next", {"hue": None}, UNKNOWN),
        ("used", {}, "used"), ("few", {}, 3), ("open", {}, BLANK), ("way", {}, 5), ("found", {}, 4), ("found", {"wanted": "丙"}, BLANK),
        ("found", {"wanted": None}, UNKNOWN), ("found", {"jobs": None}, UNKNOWN), ("sum", {}, 8), ("sum", {"a": None}, 3), ("all", {}, 7), ("all", {"jobs": None}, UNKNOWN),
        ("count", {}, 2), ("count", {"a": None, "b": None}, 0), ("union", {}, ("p-1", "p-2", "p-3")), ("margin", {}, Fraction(2)),
        ("margin", {"a": None, "b": None}, BLANK), ("apart", {}, 10), ("apart", {"day": None}, BLANK),
    ],
)  # fmt: skip
def test_forms(trial, name, change, value):
    """Every form gives its value; blank stays blank and unknown unknown."""
    assert read(trial, name, **change) == value


def test_measures(trial):
    """A column of measures gives dated values, usable wherever a limit is; none of them where there is no rule."""
    (value,) = read(trial, "quorum")
    assert value.measure.en == "at least 2/3 of members"
    assert read(trial, "quorum", hue="blue") == ()
    assert isinstance(read(trial, "half"), Measured)


def test_extended(trial):
    """A day moves on by every length of time recorded so far."""
    for months in (6, 3):
        trial.take({"time": {"months": months}}, label="second.extend")
    assert read(trial, "due") == date(2027, 12, 2)
    assert read(trial, "last").count == 3


def test_kept_for_the_judging(trial):
    """A derived value is worked out once for one judging."""
    found = trial.scene(SAID)
    read_sum = trial.bench.book.resolver.getter("case.sum")
    assert read_sum(found) is read_sum(found)
    assert found.memo == {"sum": 8}


@pytest.mark.parametrize(
    ("form", "arguments"),
    [
        ("look_up", {"look_up": "nothing", "column": "quorum"}), ("look_up", {"look_up": "bodies", "column": "nothing"}), ("limit", {"limit": "nothing"}),
        ("by_convention", {"by_convention": "nothing"}), ("sum", {"sum": ["nothing.n"]}), ("date", {"after": "nothing"}),
    ],
)  # fmt: skip
def test_names_nothing(trial, form, arguments):
    """A derived value that rests on nothing fails when it is bound."""
    book = trial.bench.book
    with pytest.raises(ReferenceFailedError):
        getter(Derived(id="x", form=form, arguments=arguments), book.resolver, book.law, book.calendar)


def test_convention_without_choice(trial):
    """Where the convention chose nothing that is offered, the value is unknown."""
    book = trial.bench.book
    made = getter(
        Derived(id="x", form="by_convention", arguments={"by_convention": "x.way", "calendar": "second.b"}),
        book.resolver,
        book.law,
        book.calendar,
    )
    assert made(trial.scene(SAID)) is UNKNOWN


def test_all_forms_are_tried():
    """No form is left out here."""
    assert set(FORMS) == {
        "date",
        "first_given",
        "last_given",
        "look_up",
        "limit",
        "by_convention",
        "find",
        "sum",
        "count",
        "union",
        "difference",
        "days",
    }


def test_measure_as_a_limit(kit):
    """A guard whose limit is a derived value uses the dated values it gives, and does not apply where there are none."""
    head = "derive:\n  quorum: {look_up: bodies, hue: second.hue, column: quorum}\n  wait: {look_up: waits, hue: second.hue, column: time}\n"
    waits = (
        TABLE.replace("bodies", "waits")
        .replace("quorum: measure, next: choice", "time: measure")
        .replace("quorum: at least 2/3 of members, next: blue", "time: at least 10 days")
        .replace("quorum: none, next: green", "time: none")
    )
    texts = kit.texts(
        head=head, asks="{hue: {choice: 颜色, of: colours}, ballot: {tally: 表决}}",
        guards="[{guard: quorum, quorum: {of: ballot, limit: case.quorum}}, {guard: wait, waits: {since: first.occurred, limit: case.wait}}]",
    )  # fmt: skip
    pack = Pack.of(
        {**texts, "law/tables/bodies.yaml": TABLE.encode(), "law/tables/waits.yaml": waits.encode()}
    )
    trial = kit.trial()
    trial.run.bench = kit.bound(pack)
    few = {"expected": 9, "present": 5, "yes": 5, "no": 0, "abstain": 0}
    assert trial.standing("second.quorum", {"hue": "red", "ballot": few}) == "fails"
    assert trial.standing("second.quorum", {"hue": "blue", "ballot": few}) == "not_applicable"
    assert trial.standing("second.wait", {"hue": "red", "ballot": few}, day="2026-03-11") == "fails"
    assert trial.standing("second.wait", {"hue": "red", "ballot": few}, day="2026-03-12") == "holds"
    assert trial.standing("second.wait", {"hue": "blue", "ballot": few}) == "not_applicable"
