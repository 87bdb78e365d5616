"""Time that must or may have passed: ``waits``, ``within``, ``lasts``, ``ahead`` (language.md 8.2 and 9).

Every one compares a later day with an earlier day plus the limit's time: *reached* (at least so long:
``waits``, ``lasts``, ``ahead``) or *not passed* (at most so long: ``within``).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Final, cast

from attrs import frozen

from pdca.guards.standing import (
    CANNOT,
    FAILS,
    HOLDS,
    ON_CLAIM,
    Account,
    Binder,
    Look,
    Standing,
    Want,
    Wish,
    absent,
    many,
    missing_account,
)
from pdca.law import Clock, Value
from pdca.measure import Amount, AnyOf, Bound
from pdca.phrase import Phrase
from pdca.procedure import Condition, Force, Guard, Ref
from pdca.reference import Getter, Scene

FAMILIES: Final[Mapping[str, tuple[str, str]]] = {
    "waits": ("since", "until"),
    "within": ("since", "until"),
    "lasts": ("from", "to"),
    "ahead": ("act", "event"),
}
"""The names of the earlier and the later day of each family."""


_STRICT: Final = {Bound.MORE_THAN: 1, Bound.LESS_THAN: -1}
"""Days by which 超过 and 不满 move the deciding day: the limit's own day is then outside."""


def overdue(done: date, due: date) -> Phrase:
    """Return what to do where something that was *due* was *done* later: the past is recorded as it was."""
    late = (done - due).days
    return Phrase(
        f"已逾期{late}天：照实登记并说明原因",
        f"late by {late} {'day' if late == 1 else 'days'}: record it truthfully with the reason",
    )


def amounts(value: Value) -> tuple[Amount, ...]:
    """Return the times that *value* names; any one of them suffices."""
    measure = value.measure
    parts = measure.measures if isinstance(measure, AnyOf) else (measure,)
    return tuple(part for part in parts if isinstance(part, Amount))


@frozen(kw_only=True)
class Elapsed:
    """One of the four families, bound."""

    family: str
    earlier: str
    later: str
    limit: str
    binder: Binder
    get_earlier: Getter
    get_later: Getter
    clocks: Callable[[Scene, date], tuple[Clock, ...]]
    first_day_in: bool

    @property
    def upper(self) -> bool:
        """Return whether the limit says at most."""
        return self.family == "within"

    def look(self, scene: Scene) -> Sequence[Look]:
        """Compare every pair of days under the value of every layer."""
        start, end = self.get_earlier(scene), self.get_later(scene)
        if isinstance(start, date) and isinstance(end, date):  # as nearly always
            return self._days_compared(scene, start, end)
        if not isinstance(start, tuple) and not isinstance(end, tuple):
            return self._compared(scene, start, end)
        starts, ends = many(start), many(end)
        if not starts or not ends:
            return [(CANNOT, clock.value, None, None, None) for clock in self.clocks(scene, scene.day)]
        return [look for pair in _paired(starts, ends) for look in self._compared(scene, *pair)]

    def _compared(self, scene: Scene, start: object, end: object) -> list[Look]:
        if absent(start) or absent(end):
            return [(CANNOT, clock.value, start, end, None) for clock in self.clocks(scene, scene.day)]
        return self._days_compared(scene, cast("date", start), cast("date", end))

    def _days_compared(self, scene: Scene, first: date, last: date) -> list[Look]:
        looks: list[Look] = []
        for value, begun in self.clocks(scene, first):
            turn = self._turn(begun, value)
            looks.append((self._standing(scene, last, turn), value, begun, last, turn))
        return looks

    def _turn(self, anchor: date, value: Value) -> date:
        """Return the day that decides: the earliest that is enough, or the latest that is not too late."""
        if isinstance(value.measure, Amount):
            return self._after(anchor, value.measure)
        days = [self._after(anchor, amount) for amount in amounts(value)]
        return max(days) if self.upper else min(days)

    def _after(self, anchor: date, amount: Amount) -> date:
        turn = self.binder.calendar.add(anchor, amount.span(), first_day_in=self.first_day_in)
        strict = _STRICT.get(amount.bound)
        return turn + timedelta(days=strict) if strict else turn

    def _standing(self, scene: Scene, last: date, turn: date) -> Standing:
        if self.family != "within":
            return HOLDS if last >= turn else FAILS
        if last > turn:
            return FAILS
        return ON_CLAIM if self.later == "occurred" and scene.today > turn else HOLDS

    def account(self, scene: Scene, look: Look) -> Account:
        """Say from when to when it was, and which day would have done."""
        _, value, start, end, turn = look
        if turn is None:
            lacking = [
                name for name, day in ((self.earlier, start), (self.later, end)) if day is None or absent(day)
            ]
            return missing_account(self.binder, lacking)
        amount = value.measure
        begun, done = self.binder.title(self.earlier), self.binder.title(self.later)
        provisional = self.binder.calendar.provisional(start, turn) and "working" in amount.en
        mark = (
            Phrase("（暂算：当年放假安排未公布）", " (provisional: holidays not yet published)")
            if provisional
            else Phrase("", "")
        )
        actual = Phrase(
            f"{begun.zh}{start}，{done.zh}{end}，{self._gap(start, end).zh}",
            f"{begun.en} {start}, {done.en} {end}, {self._gap(start, end).en}",
        )
        said_zh, said_en = _REQUIRED[self.family]
        required = Phrase(
            said_zh.format(a=begun.zh, b=done.zh, q=amount.zh, d=turn) + mark.zh,
            said_en.format(a=begun.en, b=done.en, q=amount.en, d=turn) + mark.en,
        )
        if self.upper and end > turn:
            return Account(actual=actual, required=required, remedy=overdue(end, turn))
        cure_zh, cure_en = _REMEDY["on_claim" if self.upper else self.family]
        remedy = Phrase(cure_zh.format(d=turn), cure_en.format(d=turn))
        return Account(actual=actual, required=required, remedy=remedy)

    def _gap(self, start: date, end: date) -> Phrase:
        days = (end - start).days
        return Phrase(f"相隔{days}天", f"{days} days apart")

    def due(self, scene: Scene) -> date | None:
        """Return the day that decides, were the later day not yet known: earliest to act, or latest in time."""
        starts = [day for day in many(self.get_earlier(scene)) if not absent(day)]
        turns = []
        for start in starts:
            turns += [self._turn(clock.start, clock.value) for clock in self.clocks(scene, start)]
        if not turns:
            return None
        return min(turns) if self.upper else max(turns)

    def satisfy(self, scene: Scene) -> Sequence[Want]:
        """Move the later day to the deciding day; a late act cannot be made timely, so an upper limit moves back."""
        turn = self.due(scene)
        return () if turn is None else (Want(Wish.SET, self.later, turn.isoformat()),)

    def violate(self, scene: Scene) -> Sequence[Want]:
        """Move the later day one day to the wrong side; where only the earlier is a fact of the entry, move that."""
        turn = self.due(scene)
        if turn is None:
            return ()
        last = self.get_later(scene)
        if "." not in self.earlier and self.later == "occurred" and not self.upper and isinstance(last, date):
            return (Want(Wish.SET, self.earlier, self._too_late(scene, last).isoformat()),)
        missed = turn + timedelta(days=1 if self.upper else -1)
        return (Want(Wish.SET, self.later, missed.isoformat()),)

    def last_start(self, scene: Scene, last: date) -> date | None:
        """Return the last start from which the time is over by *last*; `None` where there is no rule that day."""
        ends = [
            max(
                self.binder.calendar.subtract(
                    last - timedelta(days=_STRICT.get(one.bound, 0)),
                    one.span(),
                    first_day_in=self.first_day_in,
                )
                for one in amounts(clock.value)
            )
            for clock in self.clocks(scene, last)
        ]
        return min(ends, default=None)

    def _too_late(self, scene: Scene, last: date) -> date:
        """Return the first start from which the time is not yet over on *last*."""
        return (self.last_start(scene, last) or last) + timedelta(days=1)


def _paired(starts: tuple[object, ...], ends: tuple[object, ...]) -> Iterator[tuple[object, object]]:
    """Pair line by line when both sides have as many values, else every start with every end."""
    if len(starts) == len(ends):
        yield from zip(starts, ends, strict=True)
        return
    yield from ((start, end) for start in starts for end in ends)


_REQUIRED: Final = {
    "waits": ("自{a}起应{q}，最早{d}", "{q} after {a}: {d} at the earliest"),
    "within": ("自{a}起应{q}，最晚{d}", "{q} after {a}: {d} at the latest"),
    "lasts": ("自{a}起应持续{q}，至少到{d}", "it must last {q} from {a}: until {d} at least"),
    "ahead": ("{a}应比{b}提前{q}，{b}最早{d}", "{a} must be {q} ahead of {b}: {b} on {d} at the earliest"),
}
_REMEDY: Final = {
    "waits": ("请于{d}及以后办理", "act on {d} or later"),
    "on_claim": (
        "按所报日期没有逾期，登记晚了：写明补录原因",
        "in time on the day claimed, entered late: say why",
    ),
    "lasts": ("延长到{d}", "extend it until {d}"),
    "ahead": (
        "没有办的改期到{d}及以后，重新通知；已经办了的照实登记并说明原因",
        "if it is still to come, move it to {d} or later and give notice again; if it is over, record it truthfully with the reason",
    ),
}


def bind(condition: Condition, binder: Binder) -> Elapsed:
    """Bind *condition*, one of the four families."""
    earlier, later = FAMILIES[condition.family]
    start = cast("Ref", condition.arguments[earlier]).text
    until = condition.arguments.get(later)
    end = until.text if isinstance(until, Ref) else "occurred"
    limit = str(condition.arguments["limit"])
    return Elapsed(
        family=condition.family,
        earlier=start,
        later=end,
        limit=limit,
        binder=binder,
        get_earlier=binder.getter(start),
        get_later=binder.getter(end),
        clocks=binder.clocks(limit),
        first_day_in=binder.first_day_in(limit),
    )


def timely(guard: Guard) -> bool:
    """Return whether what is missed is a delay: a deadline, or a notice that generally comes ahead and that nobody may except."""
    families = {condition.family for condition in guard.conditions}
    return "within" in families or (families == {"ahead"} and guard.force is Force.SHOULD and not guard.concession)
