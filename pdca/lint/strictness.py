"""Whether one measure is at least as strict as another: whatever meets it meets the other too.

A layer may tighten what stands above it and never loosen it. Where two measures cannot be compared
(shares of different bases, a month and thirty days) the answer is `None`: both are judged anyway.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction
from functools import cache
from typing import Final

from attrs import frozen

from pdca.calendar import PERIODS, Calendar, Span, Unit
from pdca.measure import (
    Amount,
    AnyOf,
    Between,
    Bound,
    Measure,
    NoRule,
    Number,
    Share,
    Surplus,
    Switch,
)
from pdca.recurrence import Every, EveryCalendar
from pdca.units import TIME_WORDS

_CONTINUOUS: Final = frozenset({"hours", "credit hours", "yuan", "points", "percent", "month", "year"})
"""Units with something between one and the next, so that more than 2 is not the same as at least 3."""

_STRICTER_WORD: Final[Mapping[tuple[str, str], bool]] = {
    ("used", "unused"): True,
    ("unused", "used"): False,
    ("forbidden", "allowed"): True,
    ("allowed", "forbidden"): False,
}


def at_least_as_strict(one: Measure, other: Measure) -> bool | None:
    """Say whether all that meets *one* meets *other*; `None` where that cannot be told from the words."""
    if isinstance(other, NoRule) or one == other:
        return True
    if isinstance(one, NoRule):
        return False
    if isinstance(one, AnyOf) or isinstance(other, AnyOf):
        return _alternatives(one, other)
    if isinstance(one, Switch) and isinstance(other, Switch):
        return _STRICTER_WORD.get((one.word, other.word))
    if isinstance(one, Every | EveryCalendar) and isinstance(other, Every | EveryCalendar):
        return _as_often(one, other)
    return _inside(one, other)


def _alternatives(one: Measure, other: Measure) -> bool | None:
    """Say whether each alternative of *one* is at least as strict as some alternative of *other*."""
    wanted = other.measures if isinstance(other, AnyOf) else (other,)
    answers = []
    for alternative in one.measures if isinstance(one, AnyOf) else (one,):
        found = {at_least_as_strict(alternative, each) for each in wanted}
        answers.append(True if True in found else None if None in found else False)
    if False in answers:
        return False
    return None if None in answers else True


def _as_often(one: Every | EveryCalendar, other: Every | EveryCalendar) -> bool | None:
    if isinstance(one, EveryCalendar) and isinstance(other, EveryCalendar):
        return PERIODS.index(one.period) <= PERIODS.index(other.period)
    if isinstance(one, Every) and isinstance(other, Every):
        return _ordered(_days(one.span), _days(other.span))
    return None


@frozen
class _Range:
    """The numbers that meet a measure: from *low* to *high*, an end being outside where it is open."""

    low: Fraction | None = None
    low_open: bool = False
    high: Fraction | None = None
    high_open: bool = False

    def inside(self, other: "_Range") -> bool:
        """Say whether every number of this range is in *other*."""
        return _above(self.low, self.low_open, other.low, other.low_open) and _above(
            _negated(self.high), self.high_open, _negated(other.high), other.high_open
        )


def _above(low: Fraction | None, is_open: bool, other: Fraction | None, other_open: bool) -> bool:  # noqa: FBT001
    if other is None:
        return True
    return low is not None and (low > other or (low == other and (is_open or not other_open)))


def _negated(number: Fraction | None) -> Fraction | None:
    return None if number is None else -number


def _inside(one: Measure, other: Measure) -> bool | None:
    if isinstance(one, Share | Surplus) and isinstance(other, Share | Surplus):
        if type(one) is not type(other) or one.base != other.base:
            return None
        return _bounded(one.bound, Fraction(one.num, one.den)).inside(
            _bounded(other.bound, Fraction(other.num, other.den))
        )
    if not isinstance(one, Amount | Between) or not isinstance(other, Amount | Between):
        return None
    if _unit(one) == _unit(other):
        return _range(one).inside(_range(other))
    if one.unit in TIME_WORDS and other.unit in TIME_WORDS:
        return _time_inside(one, other)
    return None


def _range(measure: Amount | Between) -> _Range:
    months = 12 if measure.unit == Unit.YEAR.value else 1
    if isinstance(measure, Between):
        return _Range(low=Fraction(measure.low * months), high=Fraction(measure.high * months))
    bound, count = measure.bound, measure.count * months
    if _unit(measure) not in _CONTINUOUS and bound is not Bound.EXACTLY:
        whole = bound.nearest(count.numerator, count.denominator)
        return _bounded(Bound.AT_MOST if bound.upper else Bound.AT_LEAST, whole)
    return _bounded(bound, count)


def _bounded(bound: Bound, number: Number) -> _Range:
    edge = Fraction(number)
    if bound is Bound.EXACTLY:
        return _Range(low=edge, high=edge)
    if bound.lower:
        return _Range(low=edge, low_open=bound is Bound.MORE_THAN)
    return _Range(high=edge, high_open=bound is Bound.LESS_THAN)


def _unit(measure: Amount | Between) -> str:
    return Unit.MONTH.value if measure.unit == Unit.YEAR.value else measure.unit


def _time_inside(one: Amount | Between, other: Amount | Between) -> bool | None:
    """Compare times in different units by how many days each can be."""
    lows = [_end(measure, lower=True) for measure in (other, one)]
    highs = [_end(measure, lower=False) for measure in (one, other)]
    answers = []
    for (short, long), unbounded in ((lows, lows[0] is None), (highs, highs[1] is None)):
        if unbounded:
            continue
        answers.append(False if short is None or long is None else _ordered(short, long))
    if False in answers:
        return False
    return None if None in answers else True


def _end(measure: Amount | Between, *, lower: bool) -> tuple[int, int | None] | None:
    """Return the least and greatest number of days an end of *measure* can be; nothing without that end."""
    if isinstance(measure, Between):
        return _days(measure.spans()[0 if lower else 1])
    if measure.bound is Bound.EXACTLY or measure.bound.lower == lower:
        return _days(measure.span())
    return None


def _ordered(short: tuple[int, int | None], long: tuple[int, int | None]) -> bool | None:
    """Say whether the first length is never longer than the second."""
    if short == long or (short[1] is not None and short[1] <= long[0]):
        return True
    return False if long[1] is not None and short[0] > long[1] else None


@cache
def _days(span: Span) -> tuple[int, int | None]:
    """Return the least and the greatest number of days *span* can take; no greatest for working days."""
    if span.unit is Unit.DAY:
        return span.count, span.count
    if span.unit is Unit.WORKING_DAY:
        return span.count, None
    calendar, day = Calendar(), date(1999, 1, 1)
    starts = (day + timedelta(days=number) for number in range(4 * 366))
    lengths = {(calendar.add(start, span) - start).days for start in starts}
    return min(lengths), max(lengths)
