"""Facts: which fields a type has, how they read, and the text of a value in a message."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pdca import facts
from pdca.calendar import Span, Unit
from pdca.procedure import Fact


def fact(kind, **more):
    return Fact(id="it", type=kind, title="事实", **more)


@pytest.mark.parametrize(
    ("kind", "field", "reads"),
    [
        ("tally", "yes", "number"), ("tally", "", "text"), ("period", "from", "date"), ("people", "count", "number"),
        ("count", "", "number"), ("date", "", "date"), ("duration", "", "duration"), ("text", "", "text"), ("goal", "to", "date"),
        ("tally", "maybe", None), ("text", "length", None), ("goal", "when", None),
    ],
)  # fmt: skip
def test_kind_of(kind, field, reads):
    """A fact and each of its fields reads as one kind of value, and other fields do not exist."""
    assert facts.kind_of(fact(kind), field) == reads


def test_kind_of_sub_fact():
    """A sub-fact reads as its own type."""
    people = fact("people", each=(Fact(id="since", type="date", title="自"),))
    assert facts.kind_of(people, "since") == "date"


@pytest.mark.parametrize(
    ("kind", "value", "read"),
    [
        ("number", 3, 3), ("number", "1.5", Fraction(3, 2)), ("date", "2026-03-02", date(2026, 3, 2)),
        ("duration", {"months": 6}, Span(6, Unit.MONTH)), ("duration", {"days": 9}, Span(9, Unit.DAY)),
        ("duration", {"years": 1}, Span(1, Unit.YEAR)), ("text", "词", "词"),
    ],
)  # fmt: skip
def test_reader(kind, value, read):
    """Plain values read as exact numbers, days and lengths of time."""
    assert facts.reader(kind)(value) == read


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-29",
        "20260301",
        "2026-3-1",
        "2026-W09-1",
        "",
        "2026-03-01T00:00",
        20260301,
        None,
        "\uff12026-03-01",
    ],
)
def test_no_day(text):
    """Only YYYY-MM-DD is a day; other spellings that a parser would take are not."""
    assert facts.day(text) is None


@given(st.dates())
def test_day(day):
    """Every day reads back from how it is written."""
    assert facts.day(day.isoformat()) == day


@given(st.text(max_size=200))
def test_shorten(text):
    """A value in a message is one printable line of bounded length."""
    short = facts.shorten(text)
    assert short.isprintable()
    assert len(short) <= 50


def test_shorten_tells_length():
    """What is cut off is told by its length."""
    assert facts.shorten("字" * 1000) == "字" * 40 + "…(1000)"


@pytest.mark.parametrize(("value", "person"), [("p-1", "p-1"), ({"id": "p-2", "kin": "no"}, "p-2")])
def test_person_id(value, person):
    """A person is named bare or with particulars."""
    assert facts.person_id(value) == person


@pytest.mark.parametrize(
    ("options", "fields"),
    [
        ({}, ("expected", "present", "yes", "no", "abstain")),
        ({"attendance": True}, ("expected", "present")),
        ({"attendance": True, "written": True}, ("expected", "present", "written_yes", "written_no")),
        (
            {"households": True, "proxies": True},
            ("expected", "present", "yes", "no", "abstain", "households", "households_present", "proxies"),
        ),
        ({"left_out": True}, ("expected", "present", "yes", "no", "abstain", "on_roll", "left_out")),
    ],
)
def test_tally_fields(options, fields):
    """A tally asks for the counts that its options name."""
    assert facts.tally_fields(fact("tally", options=options)) == fields
