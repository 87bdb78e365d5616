"""The windows of an obligation: the periods that its limit makes, each with the days that count for it."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from attrs import define, field, frozen

from pdca.calendar import Calendar, Span, Unit, calendar_period, day_after, day_before
from pdca.law import Law, Value, covers
from pdca.measure import Amount, Measure
from pdca.recurrence import Every, EveryCalendar, EveryYear, Once

_A_YEAR: Final = Span(1, Unit.YEAR)
_MOST: Final = 10_000
"""So many windows of one bearer are looked through: weeks of two centuries."""


@frozen(kw_only=True)
class Window:
    """One period, from *first* to *last*, and its days: an act counts from *opens* to *closes*, and is late after *latest*."""

    first: date
    last: date
    opens: date
    latest: date
    closes: date
    value: Value | None = None


@define(eq=False)
class Windows:
    """The windows that *limit* makes at *place*, done in time until *due* (a limit) after their last day."""

    law: Law
    calendar: Calendar
    limit: str
    due: str
    place: str
    _found: dict[tuple[date, date, date], Sequence[Window]] = field(factory=dict, init=False)

    def value(self, day: date) -> Value | None:
        """Return what the limit says on *day*: the lowest layer's value, the strictest; `None` where nobody set one."""
        found = self.law.values(self.limit, day, self.place)
        return found[-1] if found else None

    def between(self, since: date, until: date, back: date = date.min) -> Sequence[Window]:
        """Return the windows that begin after *since* and open by *until*, in order, by the rule in force as each begins.

        Calendar periods that were over long before *back* may be left out.
        """
        asked = since, until, back
        if asked not in self._found:
            self._found[asked] = [*self._between(*asked)]
        return self._found[asked]

    def _between(self, since: date, until: date, back: date) -> Iterator[Window]:
        cursor: date | None = max(since, self._beginning(back))
        for _ in range(_MOST):
            if cursor is None or cursor > until:
                return
            value = self.value(cursor)
            if value is None:
                cursor = self._next_change(cursor)
                continue
            last = None
            for window in self._stretch(value, cursor, until):
                if window.opens > until:
                    return
                if window.first > cursor and self.value(window.first) is not value:
                    break
                yield window
                last = window.last
            following = day_after(last) if last else cursor
            changed = self._next_change(cursor)
            if changed is None:
                return
            cursor = max(following, changed)

    def _beginning(self, back: date) -> date:
        """Return the first day of the year before *back*, where every calendar period begins anew and none waits for a later act."""
        if back.year < date.min.year + 2 or self.due:
            return date.min
        begins = date(back.year - 1, 1, 1)
        value = self.value(begins)
        return begins if value is not None and isinstance(value.measure, EveryCalendar) else date.min

    def _next_change(self, day: date) -> date | None:
        """Return the first day after *day* on which some value at this place begins or is over."""
        days = [
            change
            for value in self.law.limits[self.limit].values
            if covers(value.area, self.place)
            for change in (value.start, day_after(value.finish) if value.finish else None)
            if change is not None and change > day
        ]
        return min(days, default=None)

    def _stretch(self, value: Value, since: date, until: date) -> Iterator[Window]:
        """Yield the windows of one *value* from *since* on, for as long as it may hold."""
        for first, last, opens, closes in _periods(value.measure, since, until, self.calendar):
            grace = self._grace(last)
            latest = self.calendar.add(last, grace) if grace else last
            later = _after(value.measure, last, self.calendar) if grace else closes
            yield Window(
                first=first, last=last, opens=opens, latest=latest, closes=max(latest, later), value=value
            )

    def _grace(self, day: date) -> Span | None:
        return span(self.law, self.due, day, self.place)


def reach(law: Law, limit: str, place: str) -> str:
    """Return the innermost area around *place* that *limit* has a value for: places that share it share every value."""
    areas = [value.area for value in law.limits[limit].values if covers(value.area, place)] if limit else []
    return max(areas, key=len, default="")


def span(law: Law, limit: str, day: date, place: str) -> Span | None:
    """Return the length of time that *limit* says on *day*, or `None` where there is no such limit or no value."""
    measures = [value.measure for value in law.values(limit, day, place)] if limit else []
    return next((one.span() for one in reversed(measures) if isinstance(one, Amount) and one.timed), None)


def _periods(
    measure: Measure, since: date, until: date, calendar: Calendar
) -> Iterator[tuple[date, date, date, date]]:
    """Yield of each period its first and last day, the first on which an act counts, and the last on which it does."""
    if isinstance(measure, EveryCalendar):
        yield from _calendar(measure.period, since)
    elif isinstance(measure, Every):
        yield from _rolling(measure.span, since, calendar)
    elif isinstance(measure, EveryYear):
        yield from _yearly(measure, since, until, calendar)
    elif isinstance(measure, Once) and measure.first >= since:
        yield measure.first, measure.last, measure.first, measure.last


def _calendar(period: str, since: date) -> Iterator[tuple[date, date, date, date]]:
    first, last = calendar_period(period, since)
    if first < since:
        first, last = calendar_period(period, day_after(last))
    while True:
        yield first, last, first, last
        first, last = calendar_period(period, day_after(last))


def _rolling(length: Span, since: date, calendar: Calendar) -> Iterator[tuple[date, date, date, date]]:
    after, count = since, length.count
    while True:
        last = calendar.add(since, Span(count, length.unit))
        yield day_after(after), last, day_after(after), last
        after, count = last, count + length.count


def _yearly(
    measure: EveryYear, since: date, until: date, calendar: Calendar
) -> Iterator[tuple[date, date, date, date]]:
    for year in range(since.year, min(until.year + 1, date.max.year) + 1):
        last = calendar.day_of_year(year, measure.last)
        first = calendar.day_of_year(year, measure.first) if measure.first else last
        if first is None or last is None or first < since:
            continue
        opens = first if measure.first else date(year, 1, 1)
        closes = day_before(calendar.add(first, _A_YEAR)) if measure.first else date(year, 12, 31)
        yield first, last, opens, closes


def _after(measure: Measure, last: date, calendar: Calendar) -> date:
    """Return the last day of the period that follows the one which ends with *last*."""
    if isinstance(measure, EveryCalendar):
        return calendar_period(measure.period, day_after(last))[1]
    if isinstance(measure, Every):
        return calendar.add(last, measure.span)
    return calendar.add(last, _A_YEAR) if isinstance(measure, EveryYear) else last
