"""Counting days as the State Council's calendar and the Civil Code count them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pdca.calendar import PERIODS, Calendar, Span, Unit, YearDays, calendar_period


def days(first: str, last: str) -> frozenset[date]:
    start, end = date.fromisoformat(first), date.fromisoformat(last)
    return frozenset(start + timedelta(days=number) for number in range((end - start).days + 1))


NATIONAL_DAY = Calendar(
    years={
        2024: YearDays(
            off=days("2024-09-15", "2024-09-17") | days("2024-10-01", "2024-10-07"),
            workdays=frozenset({date(2024, 9, 14), date(2024, 9, 29), date(2024, 10, 12)}),
        ),
        2025: YearDays(off=days("2025-10-01", "2025-10-08"), workdays=frozenset({date(2025, 9, 28)})),
        2026: YearDays(
            off=days("2026-09-25", "2026-09-27") | days("2026-10-01", "2026-10-07"),
            workdays=frozenset({date(2026, 9, 20), date(2026, 10, 10)}),
        ),
    }
)
FIVE = Span(5, Unit.WORKING_DAY)

some_days = st.dates(min_value=date(2023, 1, 1), max_value=date(2029, 12, 31))
spans = st.builds(Span, st.integers(0, 40), st.sampled_from(Unit))


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2025, 8, 31), 6, date(2026, 2, 28)),
        (date(2026, 2, 28), 6, date(2026, 8, 28)),
        (date(2025, 12, 15), 1, date(2026, 1, 15)),
    ],
)
def test_a_month_ends_on_the_same_numbered_day_or_the_last(start, months, end):
    """A month's end falls on the same-numbered day, or on the last day of a shorter month."""
    assert NATIONAL_DAY.add(start, Span(months, Unit.MONTH)) == end


def test_a_year_from_a_leap_day_ends_on_the_last_of_february():
    """29 February plus a year is 28 February."""
    assert NATIONAL_DAY.add(date(2024, 2, 29), Span(1, Unit.YEAR)) == date(2025, 2, 28)


@pytest.mark.parametrize(
    ("posted", "first_day_in", "fifth"),
    [
        (date(2026, 9, 28), False, date(2026, 10, 10)),
        (date(2026, 9, 28), True, date(2026, 10, 9)),
        (date(2024, 9, 29), False, date(2024, 10, 11)),
        (date(2024, 9, 29), True, date(2024, 10, 10)),
        (date(2026, 10, 3), True, date(2026, 10, 13)),
    ],
)
def test_five_working_days_cross_national_day(posted, first_day_in, fifth):
    """Days off do not count and a make-up Saturday does; the posting day counts only on request."""
    assert NATIONAL_DAY.add(posted, FIVE, first_day_in=first_day_in) == fifth


def test_a_notice_up_until_national_day_was_up_three_working_days():
    """From Monday 28 September to Monday 5 October 2026 only two working days pass after the first."""
    assert NATIONAL_DAY.elapsed(date(2026, 9, 28), date(2026, 10, 5), Unit.WORKING_DAY) == 2
    assert (
        NATIONAL_DAY.elapsed(date(2026, 9, 28), date(2026, 10, 5), Unit.WORKING_DAY, first_day_in=True) == 3
    )


def test_a_make_up_saturday_is_a_working_day_and_a_holiday_is_not():
    """The notice of the year wins over the weekday."""
    assert NATIONAL_DAY.working(date(2026, 10, 10))
    assert not NATIONAL_DAY.working(date(2026, 10, 6))
    assert not NATIONAL_DAY.working(date(2026, 10, 17))
    assert NATIONAL_DAY.working(date(2026, 10, 19))


def test_a_year_without_a_notice_is_provisional():
    """A count that touches 2027 is provisional while 2027 has no notice; it goes by weekends."""
    assert NATIONAL_DAY.provisional(date(2026, 12, 20), date(2027, 1, 3))
    assert not NATIONAL_DAY.provisional(date(2025, 1, 1), date(2026, 12, 31))
    assert NATIONAL_DAY.add(date(2027, 9, 30), Span(1, Unit.WORKING_DAY)) == date(2027, 10, 1)


def test_with_the_first_day_in_a_year_is_over_a_day_earlier():
    """A probation that counts its first day ends the day before the same-numbered day."""
    assert NATIONAL_DAY.add(date(2025, 3, 10), Span(12, Unit.MONTH), first_day_in=True) == date(2026, 3, 9)
    assert NATIONAL_DAY.add(date(2025, 3, 10), Span(1, Unit.DAY), first_day_in=True) == date(2025, 3, 10)


def test_rolling_windows_are_counted_from_the_first_day():
    """Half-yearly windows from a month's end do not drift, and only whole ones count."""
    assert NATIONAL_DAY.windows(date(2025, 8, 31), date(2027, 2, 27), Span(6, Unit.MONTH)) == [
        (date(2025, 8, 31), date(2026, 2, 28)),
        (date(2026, 2, 28), date(2026, 8, 31)),
    ]


def test_an_empty_window_is_refused():
    """A cadence of nothing would never end."""
    with pytest.raises(ValueError, match="empty"):
        NATIONAL_DAY.windows(date(2026, 1, 1), date(2026, 2, 1), Span(0, Unit.DAY))


def test_calendar_quarters_are_only_those_wholly_inside():
    """A quarter that began before, or ends after, does not count."""
    assert NATIONAL_DAY.calendar_periods("quarter", date(2025, 11, 2), date(2026, 6, 29)) == [
        (date(2026, 1, 1), date(2026, 3, 31)),
    ]


def test_a_week_runs_from_monday_to_sunday():
    """Calendar weeks begin on Monday, across a year's end too."""
    assert calendar_period("week", date(2026, 1, 1)) == (date(2025, 12, 29), date(2026, 1, 4))


def test_an_unknown_period_names_the_known_ones():
    """A wrong word is refused with the right ones."""
    with pytest.raises(ValueError, match="half year"):
        calendar_period("fortnight", date(2026, 1, 1))


def test_a_span_is_not_negative():
    """There is no time before its own start."""
    with pytest.raises(ValueError, match="-1"):
        Span(-1, Unit.DAY)


def test_a_span_says_itself():
    """A span prints in both languages."""
    assert (FIVE.zh, FIVE.en, Span(1, Unit.MONTH).en) == ("5个工作日", "5 working days", "1 month")


@pytest.mark.parametrize("unit", Unit)
def test_sums_stay_within_the_days_that_can_be_written(unit):
    """A sum beyond the last day is the last day, a difference before the first the first."""
    assert NATIONAL_DAY.add(date(9999, 12, 30), Span(20, unit)) == date.max
    assert NATIONAL_DAY.subtract(date(1, 1, 2), Span(20, unit)) == date.min


@given(day=some_days, span=spans, first_day_in=st.booleans())
def test_subtract_gives_the_last_day_that_add_brings_in_time(day, span, first_day_in):
    """Adding to the result is in time, and adding to the day after it is not."""
    start = NATIONAL_DAY.subtract(day, span, first_day_in=first_day_in)
    later = start + timedelta(days=1)
    assert NATIONAL_DAY.add(start, span, first_day_in=first_day_in) <= day
    assert NATIONAL_DAY.add(later, span, first_day_in=first_day_in) > day


@given(start=some_days, length=st.integers(0, 900), unit=st.sampled_from(Unit), first_day_in=st.booleans())
def test_elapsed_is_the_greatest_span_that_is_over(start, length, unit, first_day_in):
    """What has elapsed is over by the end, and one more is not."""
    end = start + timedelta(days=length)
    passed = NATIONAL_DAY.elapsed(start, end, unit, first_day_in=first_day_in)
    assert NATIONAL_DAY.add(start, Span(passed, unit), first_day_in=first_day_in) <= end
    assert NATIONAL_DAY.add(start, Span(passed + 1, unit), first_day_in=first_day_in) > end


@given(day=some_days, length=st.integers(0, 60))
def test_working_days_are_those_counted_one_by_one(day, length):
    """The fast count equals the slow one."""
    end = day + timedelta(days=length)
    slow = sum(NATIONAL_DAY.working(day + timedelta(days=number)) for number in range(1, length + 1))
    assert NATIONAL_DAY.elapsed(day, end, Unit.WORKING_DAY) == slow


@given(day=some_days, period=st.sampled_from(PERIODS))
def test_every_day_lies_in_its_period_and_the_next_begins_the_day_after(day, period):
    """Calendar periods cover all days without overlap."""
    first, last = calendar_period(period, day)
    assert first <= day <= last
    assert calendar_period(period, last + timedelta(days=1))[0] == last + timedelta(days=1)
