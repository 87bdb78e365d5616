"""Examples: the smallest value of every type, naming nobody."""

from datetime import date

import pytest

from pdca.examples import Setting, example, goal, numbered
from pdca.procedure import Fact

SETTING = Setting(day=date(2026, 3, 2), choices={"colours": {"red": "红", "blue": "蓝"}})


def fact(kind, **more):
    return Fact(id="it", type=kind, title="事实", **more)


@pytest.mark.parametrize(
    ("one", "value"),
    [
        (fact("person"), "p-it"), (fact("person", each=(Fact(id="kin", type="yes_no", title="近"),)), {"id": "p-it", "kin": "yes"}), (fact("people"), ["p-it-1"]),
        (fact("choice", of="colours"), "red"), (fact("choices", of="colours"), ["red"]), (fact("choice"), ""), (fact("ticks", of="colours"), {"red": "yes", "blue": "yes"}),
        (fact("date"), "2026-03-02"), (fact("period"), {"from": "2026-03-02", "to": "2026-03-02"}), (fact("tally", options={"attendance": True}), {"expected": 20, "present": 20}),
        (fact("unit"), "u-it"), (fact("extracts"), {}),
    ],
)  # fmt: skip
def test_example(one, value):
    """People are named after the fact, days are the day, the first choice is chosen."""
    assert example(one, SETTING) == value


def test_birth():
    """A day of birth is that of a grown-up."""
    assert example(fact("date", private="birth"), SETTING) <= "2008-03-02"


def test_leap_day():
    """On a leap day, too."""
    assert example(fact("date", private="birth"), Setting(day=date(2028, 2, 29), choices={})) <= "2010-02-28"


def test_numbered():
    """Further people, rows and choices differ from the first."""
    rows = fact("rows", each=(Fact(id="name", type="text", title="名"),), options={"key": "name"})
    assert numbered(rows, SETTING, 1) != numbered(rows, SETTING, 2)
    assert numbered(fact("people"), SETTING, 3) == "p-it-3"
    assert numbered(fact("choices", of="colours"), SETTING, 2) == "blue"
    unnamed = fact("rows", each=(Fact(id="n", type="count", title="数"),), options={"key": "n"})
    assert numbered(unnamed, SETTING, 2) == {"n": 1}


def test_sub_facts_asked():
    """Sub-facts that may be left out are."""
    each = (Fact(id="a", type="count", title="甲"), Fact(id="b", type="count", title="乙", optional=True))
    assert example(fact("rows", each=each), SETTING) == [{"a": 1}]


def test_goal():
    """The goal sheet runs from its day to the end of the third year after."""
    assert goal(date(2026, 3, 2))["when"] == {"from": "2026-03-02", "to": "2029-12-31"}
