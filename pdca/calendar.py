"""Counting days: natural days, working days, months and years, and the windows they make.

Days are plain dates of Asia/Shanghai. Working days follow the yearly notice of the State Council; a
year whose notice is not known counts weekends only and is *provisional* (暂算). Months and years end
on the same-numbered day or, where there is none, on the last day of the month (民法典 art. 202). The
first day does not count (art. 201) unless the caller says so.

No sum leaves the years 1 to 9999: what would is held at the first or last representable day.
"""

from calendar import isleap, monthrange
from collections.abc import Mapping
from datetime import date, timedelta, timezone
from enum import Enum
from typing import Final

from attrs import field, frozen

SHANGHAI: Final = timezone(timedelta(hours=8), "Asia/Shanghai")
"""The zone whose days count: it has had no summer time since 1991."""

_ONE_DAY: Final = timedelta(days=1)
_SATURDAY: Final = 5
_EVERY_MONTH: Final = 28
"""Days that every month has."""
MONTHS_IN_PERIOD: Final[Mapping[str, int]] = {"month": 1, "quarter": 3, "half year": 6, "year": 12}
"""Calendar periods that are made of whole months, and how many."""
PERIODS: Final = ("week", *MONTHS_IN_PERIOD)
FESTIVALS: Final[Mapping[str, str]] = {"spring festival": "春节", "double ninth": "重阳节"}
"""Days that move with the moon: each year's calendar dates them."""


class Unit(Enum):
    """What a span is counted in; the value is the word a rule-maker writes."""

    DAY = "day"
    WORKING_DAY = "working day"
    MONTH = "month"
    YEAR = "year"

    @property
    def zh(self) -> str:
        """Return the Chinese counting word, ready to follow a number."""
        return _UNIT_ZH[self]


_UNIT_ZH: Final = {Unit.DAY: "日", Unit.WORKING_DAY: "个工作日", Unit.MONTH: "个月", Unit.YEAR: "年"}


@frozen(order=False)
class Span:
    """A length of time: *count* times *unit*. The count is not negative."""

    count: int
    unit: Unit

    def __attrs_post_init__(self) -> None:
        if self.count < 0:
            message = f"a span is not negative: {self.count} {self.unit.value}"
            raise ValueError(message)

    @property
    def zh(self) -> str:
        """Return ``5个工作日``."""
        return f"{self.count}{self.unit.zh}"

    @property
    def en(self) -> str:
        """Return ``5 working days``."""
        return f"{self.count} {self.unit.value}{'' if self.count == 1 else 's'}"


@frozen
class YearDays:
    """What one year's notice changes: weekdays that are *off*, weekend days that are *workdays*; and when *festivals* are."""

    off: frozenset[date] = frozenset()
    workdays: frozenset[date] = frozenset()
    festivals: Mapping[str, date] = field(factory=dict)

    def working(self, day: date) -> bool:
        """Say whether *day*, which lies in this year, is a working day."""
        return day in self.workdays or (day.weekday() < _SATURDAY and day not in self.off)


@frozen
class _WorkYear:
    """One year counted out: its working *days* in order, and how many there are up to each day."""

    days: tuple[date, ...]
    up_to: tuple[int, ...]
    """Index: day of the year from 1; value: working days so far, that day included."""
    before: int
    """The ordinal of the day before the year."""

    def so_far(self, day: date) -> int:
        """Return how many working days of the year there are up to *day*, that day included."""
        return self.up_to[day.toordinal() - self.before]


_WEEKENDS_ONLY: Final = YearDays()


@frozen
class Calendar:
    """The days off and make-up workdays that are known, by year."""

    years: Mapping[int, YearDays] = field(factory=dict)
    _counted: dict[int, _WorkYear] = field(init=False, factory=dict, eq=False, repr=False)

    def working(self, day: date) -> bool:
        """Say whether *day* is a working day, by weekends alone where the year is not known."""
        return self.years.get(day.year, _WEEKENDS_ONLY).working(day)

    def day_of_year(self, year: int, written: str) -> date | None:
        """Return the day of *year* that is *written* as ``07-01`` or as a festival; `None` where it has none or nobody dated it."""
        if written in FESTIVALS:
            return self.years.get(year, _WEEKENDS_ONLY).festivals.get(written)
        try:
            return date.fromisoformat(f"{year:04}-{written}")
        except ValueError:
            return None

    def provisional(self, start: date, end: date) -> bool:
        """Say whether some year from *start* to *end* has no notice yet, so that the count is 暂算."""
        return any(year not in self.years for year in range(start.year, end.year + 1))

    def add(self, day: date, span: Span, *, first_day_in: bool = False) -> date:
        """Return the day on which *span* after *day* is over (⊕).

        Working days: the n-th working day after *day*. With *first_day_in*, *day* itself is the first day
        counted, so the span is over one day earlier. A span of nothing is over at once.
        """
        count, unit = span.count, span.unit
        if count == 0:
            return day
        if unit is Unit.WORKING_DAY:
            return self._working_day_after(day_before(day) if first_day_in else day, count)
        if unit is Unit.DAY:
            return _shifted(day, count - 1 if first_day_in else count)
        end = _months_after(day, count * 12 if unit is Unit.YEAR else count)
        return end - _ONE_DAY if first_day_in else end

    def subtract(self, day: date, span: Span, *, first_day_in: bool = False) -> date:
        """Return the last day from which *span* is over by *day*: the last with ``add(it, span) <= day``."""
        count, unit = span.count, span.unit
        if count == 0:
            return day
        if unit is Unit.WORKING_DAY:
            start = self._last_start(day, count)
            return day_after(start) if first_day_in else start
        if unit is Unit.DAY:
            return _shifted(day, 1 - count if first_day_in else -count)
        end = day_after(day) if first_day_in else day
        return _months_before(end, count * 12 if unit is Unit.YEAR else count)

    def elapsed(self, start: date, end: date, unit: Unit, *, first_day_in: bool = False) -> int:
        """Return how many full *unit* have passed: the greatest n with ``add(start, n) <= end``.

        Nothing has passed where *end* is before *start*.
        """
        if end < start:
            return 0
        if unit is Unit.DAY:
            return (end - start).days + first_day_in
        if unit is Unit.WORKING_DAY:
            return self._working_days_between(day_before(start) if first_day_in else start, end)
        size = 12 if unit is Unit.YEAR else 1
        guess = ((end.year - start.year) * 12 + end.month - start.month) // size + 1
        while guess and self.add(start, Span(guess, unit), first_day_in=first_day_in) > end:
            guess -= 1
        return guess

    def windows(self, since: date, until: date, span: Span) -> list[tuple[date, date]]:
        """Return the rolling windows ``(since ⊕ kq, since ⊕ (k+1)q]`` that end by *until*.

        Each pair is the day the window starts after, and its last day. Every bound is counted from *since*,
        so that a month's end does not drift. Raises ValueError for a span of nothing.
        """
        if span.count == 0:
            message = "a window cannot be empty"
            raise ValueError(message)
        found: list[tuple[date, date]] = []
        after, count = since, span.count
        while (last := self.add(since, Span(count, span.unit))) <= until and last > after:
            found.append((after, last))
            after, count = last, count + span.count
        return found

    def calendar_periods(self, period: str, since: date, until: date) -> list[tuple[date, date]]:
        """Return the calendar weeks, months, quarters, half years or years wholly inside ``[since, until]``.

        Each pair is the first and the last day of the period. Raises ValueError for another word.
        """
        first, last = calendar_period(period, since)
        if first < since:
            first, last = calendar_period(period, day_after(last))
        found: list[tuple[date, date]] = []
        while since <= first and last <= until:
            found.append((first, last))
            first, last = calendar_period(period, day_after(last))
            if first <= found[-1][0]:
                break
        return found

    def _counted_year(self, year: int) -> _WorkYear:
        known = self._counted.get(year)
        if known is None:
            known = self._counted[year] = _count_out(year, self.years.get(year, _WEEKENDS_ONLY))
        return known

    def _working_day_after(self, day: date, count: int) -> date:
        year = day.year
        work = self._counted_year(year)
        index = work.so_far(day) + count
        while index > len(work.days):
            if year == date.max.year:
                return date.max
            index -= len(work.days)
            year += 1
            work = self._counted_year(year)
        return work.days[index - 1]

    def _last_start(self, day: date, count: int) -> date:
        """Return the day before the *count*-th working day back from *day*, *day* included."""
        year = day.year
        work = self._counted_year(year)
        index = work.so_far(day) - count
        while index < 0:
            if year == date.min.year:
                return date.min
            year -= 1
            work = self._counted_year(year)
            index += len(work.days)
        return day_before(work.days[index])

    def _working_days_between(self, after: date, until: date) -> int:
        """Count the working days in ``(after, until]``."""
        full = sum(len(self._counted_year(year).days) for year in range(after.year, until.year))
        return (
            full + self._counted_year(until.year).so_far(until) - self._counted_year(after.year).so_far(after)
        )


def day_before(day: date) -> date:
    """Return the day before *day*; the first day there is has none, and is returned itself."""
    return _shifted(day, -1)


def day_after(day: date) -> date:
    """Return the day after *day*; the last day there is has none, and is returned itself."""
    return _shifted(day, 1)


def calendar_period(period: str, day: date) -> tuple[date, date]:
    """Return the first and last day of the week, month, quarter, half year or year that has *day*.

    A week begins on Monday. Raises ValueError for another word.
    """
    if period == "week":
        return _shifted(day, -day.weekday()), _shifted(day, 6 - day.weekday())
    size = MONTHS_IN_PERIOD.get(period)
    if size is None:
        message = f"not a calendar period: {period!r} (known: {', '.join(PERIODS)})"
        raise ValueError(message)
    first = (day.month - 1) // size * size + 1
    last = first + size - 1
    return date(day.year, first, 1), date(day.year, last, monthrange(day.year, last)[1])


def _count_out(year: int, days: YearDays) -> _WorkYear:
    working: list[date] = []
    up_to = [0]
    day = date(year, 1, 1)
    for _ in range(365 + isleap(year)):
        if days.working(day):
            working.append(day)
        up_to.append(len(working))
        day = day_after(day)
    return _WorkYear(tuple(working), tuple(up_to), date(year, 1, 1).toordinal() - 1)


def _shifted(day: date, days: int) -> date:
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def _months_after(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    return _clamped(year, month + 1, day.day)


def _months_before(day: date, months: int) -> date:
    """Return the latest day whose sum with *months* is not after *day*.

    At a month's end every later-numbered day of the earlier month is clamped to *day*: its last day is meant.
    """
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    if year < date.min.year:
        return date.min
    ends_month = day.day == monthrange(day.year, day.month)[1]
    return _clamped(year, month + 1, 31 if ends_month else day.day)


def _clamped(year: int, month: int, number: int) -> date:
    if number > _EVERY_MONTH:
        number = min(number, monthrange(year, month)[1])
    return date(year, month, number)
