"""Dates in their order, and dates inside a period: ``order`` and ``falls`` (language.md 8.2)."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, cast

from attrs import frozen

from pdca.calendar import calendar_period
from pdca.guards.elapsed import overdue
from pdca.guards.standing import (
    CANNOT,
    Account,
    Binder,
    Look,
    Want,
    Wish,
    absent,
    many,
    missing_account,
    verdict,
)
from pdca.phrase import Phrase
from pdca.procedure import Condition, Ref
from pdca.reference import Getter, Scene

CALENDAR_PERIODS: Final = ("month", "quarter", "half year", "year")
"""The calendar periods of the day of the act in which another day may have to fall."""


@frozen(kw_only=True)
class Order:
    """Each day is not later than the next."""

    references: tuple[str, ...]
    getters: tuple[Getter, ...]
    binder: Binder

    def look(self, scene: Scene) -> Sequence[Look]:
        """Compare each neighbouring pair; every earlier value with every later one."""
        looks: list[Look] = []
        values = [many(get(scene)) for get in self.getters]
        for place, (firsts, seconds) in enumerate(pairwise(values)):
            if not firsts or not seconds:
                looks.append((CANNOT, None, place, None, None))
            for first in firsts:
                looks += [
                    (
                        CANNOT if absent(first) or absent(second) else verdict(first <= second),
                        None,
                        place,
                        first,
                        second,
                    )
                    for second in seconds
                ]
        return looks

    def account(self, scene: Scene, look: Look) -> Account:
        """Name the two days and how they stand."""
        standing, _, place, first, second = look
        a, b = self.references[place], self.references[place + 1]
        if standing is CANNOT:
            lacking = [name for name, value in ((a, first), (b, second)) if value is None or absent(value)]
            return missing_account(self.binder, lacking)
        one, two = self.binder.title(a), self.binder.title(b)
        move = Phrase(
            f"核对日期；{two.zh}应在{first}及以后", f"check the dates; {two.en} must be {first} or later"
        )
        return Account(
            actual=Phrase(f"{one.zh}{first}，{two.zh}{second}", f"{one.en} {first}, {two.en} {second}"),
            required=Phrase(f"{one.zh}应不晚于{two.zh}", f"{one.en} must not be later than {two.en}"),
            remedy=overdue(first, second) if self._is_deadline(place) else move,
        )

    def _is_deadline(self, place: int) -> bool:
        """Return whether the day of the act is held against one that was set before: that one must not be moved to suit it."""
        later = self.references[place + 1].partition(".")[0]
        return self.references[place] == "occurred" and self.binder.fact(later) is None

    def satisfy(self, scene: Scene) -> Sequence[Want]:
        """Move each later day up to the day before it in the list."""
        return self._wants(scene, 0)

    def violate(self, scene: Scene) -> Sequence[Want]:
        """Move the last day to one day before its predecessor."""
        return self._wants(scene, -1)[-1:]

    def _wants(self, scene: Scene, shift: int) -> list[Want]:
        wants, latest = [], None
        for reference, get in zip(self.references, self.getters, strict=True):
            days = [day for day in many(get(scene)) if not absent(day)]
            if latest is not None and (shift or not days or min(days) < latest):
                wants.append(Want(Wish.SET, reference, (latest + timedelta(days=shift)).isoformat()))
                days = [latest, *days]
            latest = max([*days, latest] if latest else days, default=latest)
        return wants


@frozen(kw_only=True)
class Falls:
    """A day lies within a period, or within the calendar period (quarter, month ...) of another day."""

    reference: str
    period: str
    get: Getter
    get_period: Getter | None
    binder: Binder

    def look(self, scene: Scene) -> Sequence[Look]:
        """Compare every day with the period."""
        bounds = self._bounds(scene)
        looks: list[Look] = []
        for day in many(self.get(scene)):
            known = bounds is not None and not absent(day)
            looks.append(
                (verdict(bounds[0] <= day <= bounds[1]) if known and bounds else CANNOT, None, day, bounds)
            )
        return looks

    def _bounds(self, scene: Scene) -> tuple[date, date] | None:
        if self.get_period is None:
            return calendar_period(self.period, scene.day)
        period = self.get_period(scene)
        if absent(period):
            return None
        return date.fromisoformat(period["from"]), date.fromisoformat(period["to"])

    def account(self, scene: Scene, look: Look) -> Account:
        """Name the day and the period."""
        standing, _, day, bounds = look
        if standing is CANNOT:
            return missing_account(self.binder, [self.reference if absent(day) else self.period])
        name = self.binder.title(self.reference)
        return Account(
            actual=Phrase(f"{name.zh}{day}", f"{name.en} {day}"),
            required=_inside(*bounds),
            remedy=Phrase(
                "还没有办的改期；已经办了的照实登记，计入所属的期间",
                "if it is still to come, choose another day; if it is over, record it as it was, in its own period",
            ),
        )

    def satisfy(self, scene: Scene) -> Sequence[Want]:
        """Move the day to the last one of the period."""
        bounds = self._bounds(scene)
        return (Want(Wish.SET, self.reference, bounds[1].isoformat()),) if bounds else ()

    def violate(self, scene: Scene) -> Sequence[Want]:
        """Move the day to the first one after the period."""
        bounds = self._bounds(scene)
        return (
            (Want(Wish.SET, self.reference, (bounds[1] + timedelta(days=1)).isoformat()),) if bounds else ()
        )


def _inside(first: date, last: date) -> Phrase:
    if first == last:
        return Phrase(f"应在{first}当天", f"must fall on {first}")
    return Phrase(f"应在{first}至{last}之内", f"must fall within {first} to {last}")


def bind(condition: Condition, binder: Binder) -> Order | Falls:
    """Bind *condition*, ``order`` or ``falls``."""
    if condition.family == "order":
        references = tuple(ref.text for ref in cast("tuple[Ref, ...]", condition.arguments["order"]))
        return Order(references=references, getters=tuple(map(binder.getter, references)), binder=binder)
    day = cast("Ref", condition.arguments["date"]).text
    period = condition.arguments["in"]
    text = period.text if isinstance(period, Ref) else str(period)
    word = text in CALENDAR_PERIODS
    return Falls(
        reference=day,
        period=text,
        get=binder.getter(day),
        get_period=None if word else binder.getter(text),
        binder=binder,
    )
