"""How often, as limits say it: days of a year, festivals, and windows between two dates."""

from datetime import date

import pytest

from pdca.calendar import Calendar, YearDays
from pdca.lint.strictness import at_least_as_strict
from pdca.measure import MeasureError, parse_measure
from pdca.recurrence import EveryYear, Once

WRITTEN = (
    "every year by 07-01",
    "every year from 11-01 to 12-31",
    "every year by spring festival",
    "once from 2026-03-01 to 2026-06-08",
)


@pytest.mark.parametrize("text", WRITTEN)
def test_a_window_reads_back_from_its_english(text: str) -> None:
    """What a window says in English is how it is written."""
    assert parse_measure(text).en == text


@pytest.mark.parametrize(
    ("text", "zh"),
    [
        (WRITTEN[0], "每年7月1日前（含当日）"),
        (WRITTEN[1], "每年11月1日至12月31日"),
        (WRITTEN[2], "每年春节前（含当日）"),
        (WRITTEN[3], "2026-03-01至2026-06-08"),
    ],
)
def test_a_window_says_its_days_in_chinese(text: str, zh: str) -> None:
    """A window names its days or its festival in Chinese."""
    assert parse_measure(text).zh == zh


@pytest.mark.parametrize(
    "text",
    [
        "every year by 13-01", "every year by 02-30", "every year from 12-01 to 11-01", "every year by mid-autumn",
        "once from 2026-03-01 to 2026-02-08", "once from 2026-02-30 to 2026-03-08",
    ],
)  # fmt: skip
def test_a_window_with_a_day_that_is_none_is_refused(text: str) -> None:
    """A day that no year has, and a window that ends before it begins, are no measure."""
    with pytest.raises(MeasureError):
        parse_measure(text)


def test_the_last_of_february_is_a_day_of_a_year() -> None:
    """A rule may name 29 February, though not every year has it."""
    assert parse_measure("every year by 02-29") == EveryYear("02-29")


def test_a_window_between_dates_keeps_its_days() -> None:
    """Once means between these two dates."""
    assert parse_measure(WRITTEN[3]) == Once(date(2026, 3, 1), date(2026, 6, 8))


def test_windows_of_different_days_cannot_be_compared() -> None:
    """Nobody can say which of two yearly windows is stricter."""
    assert at_least_as_strict(parse_measure(WRITTEN[0]), parse_measure(WRITTEN[1])) is None


def test_the_calendar_dates_a_festival() -> None:
    """A festival is on the day that the year's calendar gives, and on none where nobody dated it."""
    calendar = Calendar({2026: YearDays(festivals={"spring festival": date(2026, 2, 17)})})
    assert calendar.day_of_year(2026, "spring festival") == date(2026, 2, 17)
    assert calendar.day_of_year(2027, "spring festival") is None


def test_a_year_may_lack_a_written_day() -> None:
    """29 February is a day of leap years only."""
    assert (Calendar().day_of_year(2024, "02-29"), Calendar().day_of_year(2026, "02-29")) == (
        date(2024, 2, 29),
        None,
    )
