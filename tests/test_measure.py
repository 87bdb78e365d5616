"""What a limit says: read from its words, judged by whole numbers, said again."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pdca.calendar import Span, Unit
from pdca.measure import (
    NONE,
    Amount,
    AnyOf,
    Between,
    Bound,
    Every,
    EveryCalendar,
    MeasureError,
    Share,
    Surplus,
    Switch,
    parse_measure,
)

numbers = st.integers(0, 500)
bounds = st.sampled_from(Bound)
fractions = st.tuples(st.integers(0, 12), st.integers(1, 12))


@pytest.mark.parametrize(
    ("written", "measure", "zh"),
    [
        ("none", NONE, "无规定"),
        ("used", Switch("used"), "采用"),
        ("forbidden", Switch("forbidden"), "禁止"),
        ("at least 5 working days", Amount(Bound.AT_LEAST, 5, "working day"), "不少于5个工作日"),
        ("at most 1 month", Amount(Bound.AT_MOST, 1, "month"), "不超过1个月"),
        ("exactly 2 people", Amount(Bound.EXACTLY, 2, "people"), "恰为2人"),
        ("at most 1 person", Amount(Bound.AT_MOST, 1, "people"), "不超过1人"),
        ("less than 5000.5 yuan", Amount(Bound.LESS_THAN, Fraction(10001, 2), "yuan"), "少于10001/2元"),
        ("at least 3", Amount(Bound.AT_LEAST, 3, ""), "不少于3"),
        ("at least 3 goats", Amount(Bound.AT_LEAST, 3, "goats"), "不少于3goats"),
        ("more than 1/2 of expected", Share(Bound.MORE_THAN, 1, 2, "expected"), "超过应到的1/2"),
        ("at least 2/3 of herds", Share(Bound.AT_LEAST, 2, 3, "herds"), "不少于herds的2/3"),
        (
            "at least 1/5 more than seats",
            Surplus(Bound.AT_LEAST, 1, 5, "seats"),
            "多于应选名额，差额不少于1/5",
        ),
        ("between 6 and 12 months", Between(6, 12, "month"), "6至12个月"),
        ("every 6 months", Every(Span(6, Unit.MONTH)), "每6个月"),
        ("every year", Every(Span(1, Unit.YEAR)), "每1年"),
        ("every 2 weeks", Every(Span(14, Unit.DAY)), "每14日"),
        ("every calendar half year", EveryCalendar("half year"), "每个自然半年"),
    ],
)
def test_a_measure_is_read_and_said(written, measure, zh):
    """Each written form has its kind and its Chinese."""
    assert parse_measure(written) == measure
    assert parse_measure(written).zh == zh


def test_a_list_means_any_one_suffices():
    """Two measures in a list are alternatives, one alone is itself."""
    either = parse_measure(["at least 24 hours", "at least 3 days"])
    assert either == AnyOf((Amount(Bound.AT_LEAST, 24, "hours"), Amount(Bound.AT_LEAST, 3, "day")))
    assert either.zh == "不少于24小时，或者不少于3日"
    assert either.en == "at least 24 hours, or at least 3 days"
    assert parse_measure(["used"]) == Switch("used")


@pytest.mark.parametrize(
    "written",
    [
        "",
        "at least",
        "5 days",
        "at least five days",
        "at least 1/2",
        "at least 1/0 of expected",
        "at least 1/0 yuan",
        "at least 1.5 months",
        "between 7 and 3 days",
        "every 0 months",
        "every 2 hours",
        "every calendar fortnight",
        "maybe",
        [],
        ["used", "nonsense"],
    ],
)
def test_what_is_no_measure_is_refused_in_both_languages(written):
    """A wrong text is refused with a phrase, never read as something near it."""
    with pytest.raises(MeasureError) as caught:
        parse_measure(written)
    assert caught.value.phrase.zh
    assert caught.value.phrase.en


@given(
    bound=bounds, count=numbers, unit=st.sampled_from(["day", "working day", "month", "people", "papers", ""])
)
def test_an_amount_reads_back_as_it_was_said(bound, count, unit):
    """The English of a measure is its written form."""
    measure = Amount(bound, count, unit)
    assert parse_measure(measure.en) == measure


@given(
    bound=bounds,
    part=fractions,
    kind=st.sampled_from([Share, Surplus]),
    base=st.sampled_from(["seats", "valid votes"]),
)
def test_a_share_reads_back_as_it_was_said(bound, part, kind, base):
    """The English of a share or surplus is its written form."""
    measure = kind(bound, *part, base)
    assert parse_measure(measure.en) == measure


@given(bound=bounds.filter(lambda bound: bound is not Bound.EXACTLY), part=fractions, base=numbers)
def test_needed_is_the_first_part_that_holds(bound, part, base):
    """What is needed holds, and one step to the wrong side of it does not."""
    share = Share(bound, *part, "expected")
    needed = share.needed(base)
    assert share.holds(needed, base)
    assert not share.holds(needed + (1 if bound.upper else -1), base)


@given(
    bound=bounds.filter(lambda bound: bound is not Bound.EXACTLY), part=fractions, base=st.integers(1, 500)
)
def test_needed_of_a_surplus_is_the_first_count_that_holds(bound, part, base):
    """The same law for a surplus: it holds there and not one step before."""
    surplus = Surplus(bound, *part, "seats")
    needed = surplus.needed(base)
    assert surplus.holds(needed, base)
    assert not surplus.holds(needed + (1 if bound.upper else -1), base)


@given(part=fractions, base=numbers)
def test_an_exact_share_holds_only_where_it_is_whole(part, base):
    """Exactly a/b of n can be met only if it is a whole number."""
    share = Share(Bound.EXACTLY, *part, "expected")
    assert share.holds(share.needed(base), base) == (part[0] * base % part[1] == 0)


@given(bound=bounds, part=fractions, x=numbers, n=numbers)
def test_shares_agree_with_fractions(bound, part, x, n):
    """Cross-multiplying decides as exact fractions do."""
    assert Share(bound, *part, "expected").holds(x, n) == bound.holds(Fraction(x), Fraction(*part) * n)


def test_half_is_not_more_than_half():
    """过半数 is strict and 以上 is not: 10 of 20 is no majority, but it is at least half."""
    assert not parse_measure("more than 1/2 of expected").holds(10, 20)
    assert parse_measure("at least 1/2 of expected").holds(10, 20)
    assert parse_measure("more than 1/2 of expected").needed(20) == 11


def test_a_surplus_rounds_up_by_itself():
    """A fifth more than 7 seats takes 9 candidates."""
    assert parse_measure("at least 1/5 more than seats").needed(7) == 9


@pytest.mark.parametrize(
    ("written", "needed"),
    [
        ("at least 3 people", 3),
        ("more than 3 people", 4),
        ("at most 3 people", 3),
        ("less than 3 people", 2),
        ("at least 1.5 hours", 2),
        ("between 6 and 12 months", 6),
    ],
)
def test_the_needed_amount_is_whole_and_holds(written, needed):
    """The nearest whole number inside the bound is what is needed."""
    assert parse_measure(written).needed() == needed
    assert parse_measure(written).holds(needed)


def test_between_holds_at_both_ends():
    """六个月至一年: five is too short, thirteen too long."""
    extension = parse_measure("between 6 and 12 months")
    assert [extension.holds(months) for months in (5, 6, 12, 13)] == [False, True, True, False]
    assert extension.spans() == (Span(6, Unit.MONTH), Span(12, Unit.MONTH))
    assert [amount.en for amount in extension.amounts] == ["at least 6 months", "at most 12 months"]


def test_only_an_amount_of_time_has_a_span():
    """A length of time gives a span; so many people do not."""
    assert parse_measure("at most 3 months").span() == Span(3, Unit.MONTH)
    assert parse_measure("at most 3 months").timed
    people = parse_measure("at most 3 people")
    assert not people.timed
    with pytest.raises(MeasureError, match="不是时间长度"):
        people.span()
