"""Late records that crowd into the working days before inspections.

The inspections are put on other days at random and the late records counted again. Records may come in heaps, as
long as the heaps do not know of the inspections. One single inspection is put on every day in turn, which is exact.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import Final

from attrs import frozen

from pdca.calendar import Calendar, day_after
from pdca.forensics.chance import Draws, drawn, enough, name
from pdca.forensics.entry import Entry, ids
from pdca.forensics.lead import Lead, Look, Method
from pdca.forensics.odds import percent, raised
from pdca.forensics.options import Options
from pdca.forensics.sign import WEIGHTS, Sign
from pdca.phrase import Phrase

_INNOCENT: Final = Phrase(
    "检查前自查补正、月底季末按例集中登记，恰与检查日期相邻，都会出现这种情况；请查原始材料的形成时间。",
    "A self-check before the inspection, or routine entry at the end of a month that happens to fall beside it, look like this; see when the original papers were made.",
)


@frozen(kw_only=True)
class _Span:
    """The working days of a log, how many late records each has, and where the days before each inspection begin."""

    days: tuple[date, ...]
    heaps: Counter[int]
    starts: tuple[int, ...]
    window: int

    def within(self, starts: Sequence[int]) -> set[int]:
        return {start + step for start in starts for step in range(self.window)}

    def caught(self, starts: Sequence[int]) -> int:
        return sum(self.heaps[one] for one in self.within(starts))

    @property
    def places(self) -> range:
        return range(len(self.days) - self.window + 1)


def inspections(entries: Sequence[Entry], calendar: Calendar, options: Options) -> Look:
    """Look for more late records before the declared inspections than before other days."""
    known = [one for one in entries if one.delay is not None]
    late = [
        one for one in known if (one.delay or 0) >= options.behind_days and one.entered not in options.imports
    ]
    days = _working_days([one.entered for one in known if one.entered], calendar)
    starts = _starts(days, options)
    if not starts or len(late) < options.minimum(Sign.INSPECTION):
        return Look(sign=Sign.INSPECTION, n=len(late) if starts else 0)
    heaps = Counter(_place(days, one) for one in late)
    span = _Span(days=days, heaps=heaps, starts=starts, window=options.window)
    inside = span.within(starts)
    before = [one for one in late if _place(days, one) in inside]
    lead = _lead(span, before, len(late), calendar, options)
    return Look(sign=Sign.INSPECTION, n=len(late), tested=(lead,))


def _working_days(entered: Sequence[date], calendar: Calendar) -> tuple[date, ...]:
    """Return the working days from the first to the last of *entered*; what is entered on a day off counts with the next."""
    if not entered:
        return ()
    found: list[date] = []
    day, last = min(entered), max(entered)
    while day <= last or not found or found[-1] < last:
        if calendar.working(day):
            found.append(day)
        if day == date.max:
            break
        day = day_after(day)
    return tuple(found)


def _place(days: Sequence[date], one: Entry) -> int:
    return bisect_left(days, one.entered or date.max)


def _starts(days: Sequence[date], options: Options) -> tuple[int, ...]:
    """Return where the working days before each inspection begin, for those whose days the log has."""
    ends = {bisect_left(days, day) for day in options.inspections if days and days[0] < day}
    return tuple(sorted(end - options.window for end in ends if end >= options.window))


def _lead(span: _Span, before: Sequence[Entry], late: int, calendar: Calendar, options: Options) -> Lead:
    share = Fraction(len(span.within(span.starts)), len(span.days))
    count = len(span.starts)
    return Lead(
        sign=Sign.INSPECTION, n=late, statistic=Fraction(len(before)), expected=share * late, p=_chance(span, options),
        method=Method.EXACT if count == 1 else Method.DRAWN, innocent=_INNOCENT, entries=ids(before),
        sentence=Phrase(
            f"迟于办理日{options.behind_days}天以上登记的{late}条记录中，有{len(before)}条是在{count}次检查之前的{options.window}个工作日内录入的。",
            f"Of {late} records entered {options.behind_days} days or more after the day they claim, {len(before)} were entered within {options.window} working days before {count} inspection(s).",
        ),
        measure=Phrase("检查前录入的迟录记录数", "late records entered before inspections"),
        base=Phrase(f"这些日子占全部工作日的{percent(share)}", f"these are {percent(share)} of all working days"),
        provisional=calendar.provisional(span.days[0], span.days[-1]),
    )  # fmt: skip


def _chance(span: _Span, options: Options) -> Fraction:
    seen, count = span.caught(span.starts), len(span.starts)
    if count == 1:
        return raised(Fraction(sum(span.caught([place]) >= seen for place in span.places), len(span.places)))
    most = enough(1, options.budget * WEIGHTS[Sign.INSPECTION])
    draws = Draws(options.seed, name(Sign.INSPECTION.value, ()))
    return drawn(lambda source: span.caught(source.chosen(span.places, count)) >= seen, draws, most)
