"""Which acts of which cases count for an obligation, and whose they are."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from operator import attrgetter
from typing import Any

from attrs import define, frozen

from pdca.cadence import CASES, OPENED, UNIT, Fulfilment, Obligation
from pdca.obligations.bearer import Attribution, Bearer
from pdca.obligations.told import Told, says


@frozen(kw_only=True)
class Counted:
    """An act that counts for an obligation: of which *case*, on what *day*.

    *period* is a day of the period that the case says it is about; *next* the day it names for the next time.
    *done* is false for a case that was opened and has not come so far; *moves* says that the act only moves the day.
    """

    case: str
    day: date
    period: date | None = None
    next: date | None = None
    done: bool = True
    moves: bool = False


_day_of = attrgetter("day")


@define(kw_only=True, slots=False)
class Counts:
    """What counts for one bearer: *sure* acts, and those that *may* be somebody else's, both in order of time."""

    sure: tuple[Counted, ...] = ()
    may: tuple[Counted, ...] = ()

    def within(self, first: date, opens: date, last: date, closes: date) -> Iterator[Counted]:
        """Yield the sure acts of a period (*first* to *last*): those about it, and of the others those from *opens* to *closes*."""
        start = bisect_left(self.sure, opens, key=_day_of)
        for one in self.sure[start : bisect_right(self.sure, closes, key=_day_of)]:
            if one.period is None:
                yield one
        yield from (one for one in self._about if one.period is not None and first <= one.period <= last)

    @cached_property
    def _about(self) -> tuple[Counted, ...]:
        return tuple(one for one in self.sure if one.period is not None)


def counted(
    obligation: Obligation, attribution: Attribution, pages: Iterable[Told], day: date
) -> Mapping[tuple[str, str], Counts]:
    """Return what counts for each bearer of *obligation* among acts up to *day*, by the bearer's id and unit."""
    sure: dict[tuple[str, str], list[Counted]] = {}
    may: dict[tuple[str, str], list[Counted]] = {}
    ways = [(way, way is obligation.moved) for way in obligation.ways]
    for page in pages:
        for way, moves in ways:
            if way.procedure != page.procedure or not says(page.said, way.when):
                continue
            for one, by in _acts(way, page, day, moves=moves):
                whose, named = _whose(way, page, one.day, by, attribution)
                found = sure if named or len(whose) == 1 else may
                for bearer in whose:
                    found.setdefault((bearer.id, bearer.unit), []).append(one)
    return {
        key: Counts(sure=_ordered(sure.get(key, ())), may=_ordered(may.get(key, ())))
        for key in {**sure, **may}
    }


def _ordered(found: Iterable[Counted]) -> tuple[Counted, ...]:
    return tuple(sorted(found, key=lambda one: (one.day, one.case)))


def _acts(
    way: Fulfilment, page: Told, day: date, *, moves: bool
) -> Iterator[tuple[Counted, Sequence[tuple[str, str]]]]:
    period, following = _day(page.said.get(way.period)), _day(page.said.get(way.next))
    acts = [one for one in page.done(way.act) if one.day <= day]
    for one in acts:
        yield (
            Counted(case=page.case, day=one.day, period=period, next=following, moves=moves),
            one.by,
        )
    if not acts and not moves and way.act != OPENED and not page.closed and page.opened <= day:
        opening = next((one.by for one in page.done(OPENED)), ())
        yield Counted(case=page.case, day=page.opened, period=period, done=False), opening


def _whose(
    way: Fulfilment, page: Told, day: date, by: Sequence[tuple[str, str]], among: Attribution
) -> tuple[tuple[Bearer, ...], bool]:
    """Return whose the act is, and whether the case says so by itself (then it may be of several)."""
    kinds = among.kinds
    if kinds == {CASES}:
        return among.named([page.case]), True
    if way.bearer:
        return among.named(_ids(page.said.get(way.bearer))), True
    if "about" in page.said or kinds != {UNIT}:
        return among.named(_ids(page.said.get("about", page.about))), True
    return among.placed(page.place, by, day), False


def _ids(value: Any) -> list[str]:
    """Return the ids in a fact about a unit, a person or people; none of what is sealed or something else."""
    listed = value if isinstance(value, (list, tuple)) else [value]
    named = [one.get("id") if isinstance(one, Mapping) else one for one in listed]
    return [one for one in named if isinstance(one, str)]


def _day(value: Any) -> date | None:
    """Return the day of a date, or the first day of a period."""
    written = value.get("from") if isinstance(value, Mapping) else value
    try:
        return date.fromisoformat(written) if isinstance(written, str) else None
    except ValueError:
        return None
