"""Intervals between the meetings of one kind at one place that are too even.

A meeting that is due once a month is even anyhow, and has its habits: so the days are dealt out anew among the working days of that half of their
own week, month, quarter, half year or year (whichever has about one of them) in which they mostly fall; those outside stay. Where no period
fits, they are dealt out among all working days from the first to the last. What is compared is the coefficient of variation of the intervals, squared.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from typing import Final

from attrs import frozen

from pdca.calendar import PERIODS, Calendar, calendar_period, day_after
from pdca.forensics.chance import Draws, drawn, enough, name
from pdca.forensics.entry import Entry, ids
from pdca.forensics.lead import Lead, Look, Method
from pdca.forensics.meetings import Meeting, meetings
from pdca.forensics.odds import shown
from pdca.forensics.options import Options
from pdca.forensics.series import Key, called, gathered, longest
from pdca.forensics.sign import WEIGHTS, Sign
from pdca.phrase import Phrase

_INNOCENT: Final = Phrase(
    "制度规定固定日子（如固定党日）、按周循环安排，都会出现这种情况；如有规定，请登记为固定日期的活动后重新核查。",
    "A fixed day by rule, or a weekly round, looks like this; if there is such a rule, declare the activity and look again.",
)
_PERIOD: Final[Mapping[str, Phrase]] = {
    "week": Phrase("各自那周惯常的几天", "the usual half of its own week"), "month": Phrase("各自那月惯常的半个月", "the usual half of its own month"),
    "quarter": Phrase("各自那季度惯常的一半时间", "the usual half of its own quarter"),
    "half year": Phrase("各自那半年惯常的一半时间", "the usual half of its own half year"),
    "year": Phrase("各自那年惯常的半年", "the usual half of its own year"), "": Phrase("首末两次之间", "the days from the first to the last"),
}  # fmt: skip


@frozen
class _Deal:
    """Working days, and how many meetings fall on some of them."""

    days: tuple[date, ...]
    count: int


@frozen
class _Series:
    key: Key
    days: tuple[date, ...]
    held: tuple[Meeting, ...]


def evenness(entries: Sequence[Entry], calendar: Calendar, options: Options) -> Look:
    """Look for series of meetings whose intervals vary less than chance would let them."""
    held = [one for one in meetings(entries) if one.activity not in options.fixed]
    found = gathered(((one.place, one.activity), one) for one in held)
    series = [
        _Series(key, tuple(sorted({one.day for one in some})), tuple(some)) for key, some in found.items()
    ]
    kept = [one for one in series if len(one.days) >= options.minimum(Sign.EVEN)]
    most = enough(len(kept), options.budget * WEIGHTS[Sign.EVEN])
    n = longest({one.key: one.days for one in series})
    return Look(sign=Sign.EVEN, n=n, tested=tuple(_lead(one, calendar, most, options) for one in kept))


def _lead(series: _Series, calendar: Calendar, most: int, options: Options) -> Lead:
    days, n = series.days, len(series.days)
    period = _period(days)
    deals, kept = _deals(days, period, calendar)
    seen = _unevenness(days)

    def as_even(source: Draws) -> bool:
        dealt = [day for deal in deals for day in source.chosen(deal.days, deal.count)]
        return _unevenness(sorted([*kept, *dealt])) <= seen

    p = drawn(as_even, Draws(options.seed, name(Sign.EVEN.value, series.key)), most)
    mean = Fraction((days[-1] - days[0]).days, n - 1)
    where = _PERIOD[period]
    return Lead(
        sign=Sign.EVEN, n=n, statistic=seen, p=p, method=Method.DRAWN, innocent=_INNOCENT,
        entries=ids(entry for one in series.held for entry in one.entries),
        sentence=Phrase(
            f"“{called(series.key)}”的{n}次会议平均每{shown(mean)}天一次，间隔比随意安排均匀得多（变异系数的平方为{shown(seen)}）。",
            f"The {n} meetings of '{called(series.key)}' are {shown(mean)} days apart on average, far more evenly than chance has it (squared coefficient of variation {shown(seen)}).",
        ),
        measure=Phrase("间隔变异系数的平方", "squared coefficient of variation of the intervals"),
        base=Phrase(f"把每次会议在{where.zh}的工作日中随机重排", f"each meeting is put on a random working day of {where.en}"),
        provisional=calendar.provisional(days[0], days[-1]),
    )  # fmt: skip


def _unevenness(days: Sequence[date]) -> Fraction:
    """Return the squared coefficient of variation of the intervals between *days*, which are in order."""
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    return Fraction(len(gaps) * sum(gap * gap for gap in gaps), sum(gaps) ** 2) - 1


def _period(days: Sequence[date]) -> str:
    """Return the calendar period that has about one of *days* each, or nothing."""
    for period in PERIODS:
        first = _first_of(period)
        taken = Counter(map(first, days))
        spanned, start, last = 0, first(days[0]), first(days[-1])
        while start <= last:
            spanned += 1
            start = day_after(calendar_period(period, start)[1])
        if 5 * len(taken) >= 4 * spanned and 5 * (len(days) - len(taken)) <= len(days):
            return period
    return ""


def _first_of(period: str) -> Callable[[date], date]:
    return lambda day: calendar_period(period, day)[0]


def _deals(days: Sequence[date], period: str, calendar: Calendar) -> tuple[list[_Deal], Sequence[date]]:
    """Return among which days the meetings are dealt out anew, and those that stay; a meeting on a day off may fall on its day."""
    if not period:
        return [_deal(days[0], days[-1], days[1:-1], calendar, without=(days[0], days[-1]))], (
            days[0],
            days[-1],
        )
    held: dict[tuple[date, date], list[date]] = {}
    first_of = _first_of(period)
    usual = sorted((day - first_of(day)).days for day in days)[len(days) // 2]
    stay = []
    for day in days:
        half = _usual_half(*calendar_period(period, day), usual)
        if half[0] <= day <= half[1]:
            held.setdefault(half, []).append(day)
        else:
            stay.append(day)
    return [_deal(first, last, own, calendar) for (first, last), own in held.items()], stay


def _usual_half(first: date, last: date, usual: int) -> tuple[date, date]:
    """Return the first and last day of that half of a period that lies about its *usual* day, counted from 0."""
    length = (last - first).days + 1
    begins = min(max(0, usual - length // 4), length - length // 2 - 1)
    return first + timedelta(days=begins), first + timedelta(days=begins + length // 2)


def _deal(
    first: date, last: date, own: Sequence[date], calendar: Calendar, without: Sequence[date] = ()
) -> _Deal:
    found, day = set(own), first
    while day <= last:
        if calendar.working(day):
            found.add(day)
        day = day_after(day)
    return _Deal(tuple(sorted(found - set(without))), len(own))
