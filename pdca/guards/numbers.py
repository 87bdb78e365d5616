"""Thresholds, comparisons and repetitions: ``counts``, ``compares``, ``times`` (language.md 8.2)."""

from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, Final, cast

from attrs import frozen

from pdca.calendar import Span
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
from pdca.measure import Amount, AnyOf, Between
from pdca.phrase import Phrase
from pdca.procedure import Condition, Ref
from pdca.reference import UNKNOWN, Getter, Scene

_MONTHS: Final = {"month": 1, "year": 12}
_FEN: Final = 100
_PLACES: Final = 10**9


def amount_of(value: Any, unit: str) -> Any:
    """Return what is counted of *value* in *unit*: a list counts as its length, months and years fit each other.

    `UNKNOWN` where a length of time is in another unit: no number of days is a number of months.
    """
    if isinstance(value, tuple):
        return len(value)
    if not isinstance(value, Span):
        return value
    if value.unit.value == unit:
        return value.count
    months = value.count * _MONTHS.get(value.unit.value, 0)
    return Fraction(months, _MONTHS[unit]) if months and unit in _MONTHS else UNKNOWN


@frozen(kw_only=True)
class Counts:
    """A number, or the number of people, rows or records, meets the measure. Money is recorded in fen, limits are in yuan."""

    of: str
    get: Getter
    values: Any
    binder: Binder
    money: bool = False

    def look(self, scene: Scene) -> Sequence[Look]:
        """Compare the number with the measure of every layer."""
        found = self._found(scene)
        return [
            (CANNOT if absent(found) else verdict(_meets(value.measure, found)), value, found)
            for value in self.values(scene)
        ]

    def _found(self, scene: Scene) -> Any:
        found = self.get(scene)
        return Fraction(found, _FEN) if self.money and isinstance(found, int) else found

    def account(self, scene: Scene, look: Look) -> Account:
        """Give the number, the measure and the difference."""
        standing, value, found = look
        if standing is CANNOT:
            return missing_account(self.binder, [self.of])
        name, amount = self.binder.title(self.of), amount_of(found, _unit(value.measure))
        needed = _needed(value.measure, 0 if absent(amount) else amount)
        shown = (
            Phrase(found.zh, found.en) if isinstance(found, Span) else Phrase(_said(amount), _said(amount))
        )
        return Account(
            actual=Phrase(f"{name.zh}：{shown.zh}", f"{name.en}: {shown.en}"),
            required=Phrase(value.measure.zh, value.measure.en),
            remedy=_made_up(name, amount, needed),
        )

    def satisfy(self, scene: Scene) -> Sequence[Want]:
        """Ask for the nearest number that meets every layer."""
        found = self._found(scene)
        values = self.values(scene)
        needed = [_needed(value.measure, _start(found, value.measure)) for value in values]
        if not needed:
            return ()
        upper = all(isinstance(value.measure, Amount) and value.measure.bound.upper for value in values)
        return (self._want(values[-1].measure, min(needed) if upper else max(needed)),)

    def violate(self, scene: Scene) -> Sequence[Want]:
        """Ask for the number just on the wrong side."""
        for value in self.values(scene)[-1:]:
            for number in _missed(value.measure)[:1]:
                return (self._want(value.measure, number),)
        return ()

    def _want(self, measure: Any, number: int) -> Want:
        """Return the wish for *number* in the unit of *measure*, as a record would hold it."""
        unit = _unit(measure)
        if self.money:
            return Want(Wish.SET, self.of, number * _FEN)
        fact = self.binder.fact(self.of)
        timed = fact is not None and fact.type == "duration"
        return Want(Wish.SET, self.of, {f"{unit}s": number} if timed else number)


def _unit(measure: Any) -> str:
    one = measure.measures[0] if isinstance(measure, AnyOf) else measure
    return str(getattr(one, "unit", ""))


def _said(number: Any) -> str:
    """Return an exact number as people write it."""
    if isinstance(number, int) or number.denominator == 1:
        return str(int(number))
    return f"{float(number):g}"


def _start(found: Any, measure: Any) -> Any:
    amount = UNKNOWN if absent(found) else amount_of(found, _unit(measure))
    return 0 if absent(amount) else amount


def _meets(measure: Any, found: Any) -> bool:
    if isinstance(measure, AnyOf):
        return any(_meets(one, found) for one in measure.measures)
    amount = amount_of(found, _unit(measure))
    return not absent(amount) and bool(measure.holds(amount))


def _made_up(name: Phrase, amount: Any, needed: int) -> Phrase:
    """Return what to do where *amount* of what is called *name* should be *needed*: the work comes before the record of it."""
    if absent(amount):
        return Phrase(f"{name.zh}改用规定的单位，到{needed}", f"give {name.en} in the unit that is wanted: {needed}")
    gap = _said(abs(needed - amount))
    if needed > amount:
        return Phrase(f"{name.zh}还差{gap}，办足{needed}再登记", f"{name.en}: {gap} short; reach {needed} before it is recorded")
    return Phrase(f"{name.zh}多出{gap}，减到{needed}再登记", f"{name.en}: {gap} too many; bring it to {needed} before it is recorded")


def _needed(measure: Any, amount: Any) -> int:
    if isinstance(measure, AnyOf):
        return _needed(measure.measures[0], amount)
    if isinstance(measure, Between) and amount > measure.high:
        return int(measure.high)
    return int(measure.needed())


def _missed(measure: Any) -> list[int]:
    """Return the whole numbers just on the wrong side of *measure*, none below zero."""
    if isinstance(measure, AnyOf):
        return []
    edges = (
        [int(measure.low) - 1, int(measure.high) + 1]
        if isinstance(measure, Between)
        else [measure.needed() - 1, measure.needed() + 1]
    )
    return [edge for edge in edges if edge >= 0 and not measure.holds(edge)]


_TRUTHFULLY: Final = Phrase(
    "日期填错的照实更正；确是那天办理的，照实登记并说明原因",
    "correct the day if it was entered wrongly; if it was that day, record it truthfully with the reason",
)
"""What to do where an act was not done on the day it should have been: no day is changed to suit a rule."""
_SIGNS: Final = {
    "at_least": ("不少于", "at least", 0),
    "at_most": ("不超过", "at most", 0),
    "equals": ("等于", "equal to", 0),
}


@frozen(kw_only=True)
class Compares:
    """Exact comparison of two facts or derived values: days, numbers or words."""

    this: str
    relation: str
    other: str
    get: Getter
    get_other: Getter
    binder: Binder

    def look(self, scene: Scene) -> Sequence[Look]:
        """Compare every value with the other, line by line when both are many of one length."""
        ours, others = many(self.get(scene)), many(self.get_other(scene))
        pairs = (
            zip(ours, others, strict=True)
            if len(ours) == len(others)
            else [(a, b) for a in ours for b in others]
        )
        return [
            (CANNOT if absent(a) or absent(b) else verdict(self._holds(a, b)), None, a, b) for a, b in pairs
        ]

    def _holds(self, a: Any, b: Any) -> bool:
        if self.relation == "equals":
            return bool(a == b)
        return bool(a >= b if self.relation == "at_least" else a <= b)

    def account(self, scene: Scene, look: Look) -> Account:
        """Give both values and the relation wanted."""
        standing, _, a, b = look
        if standing is CANNOT:
            return missing_account(
                self.binder, [name for name, value in ((self.this, a), (self.other, b)) if absent(value)]
            )
        one, two = self.binder.title(self.this), self.binder.title(self.other)
        first, second = self.binder.word(self.this, a), self.binder.word(self.other, b)
        zh, en, _ = _SIGNS[self.relation]
        return Account(
            actual=Phrase(
                f"{one.zh}{first.zh}，{two.zh}{second.zh}", f"{one.en} {first.en}, {two.en} {second.en}"
            ),
            required=Phrase(f"{one.zh}应{zh}{two.zh}", f"{one.en} must be {en} {two.en}"),
            remedy=_TRUTHFULLY if self.this == "occurred" else Phrase(
                f"{one.zh}填错的，照实更正（应{zh}{second.zh}）；没有填错的不要改，先补办或者记为其他结果",
                f"correct {one.en} if it was entered wrongly (must be {en} {second.en}); if it is true leave it, and make up for it first or record another outcome",
            ),
        )  # fmt: skip

    def satisfy(self, scene: Scene) -> Sequence[Want]:
        """Ask for the other value."""
        other = self.get_other(scene)
        return () if absent(other) or isinstance(other, tuple) else (Want(Wish.SET, self.this, plain(other)),)

    def violate(self, scene: Scene) -> Sequence[Want]:
        """Ask for one unit on the wrong side of the other value."""
        other = self.get_other(scene)
        shift = 1 if self.relation == "at_most" else -1
        if isinstance(other, date):
            return (Want(Wish.SET, self.this, (other + timedelta(days=shift)).isoformat()),)
        return (
            (Want(Wish.SET, self.this, plain(other + shift)),) if isinstance(other, (int, Fraction)) else ()
        )


def plain(value: Any) -> Any:
    """Return *value* as a record holds it: a whole number as such, another fraction as decimal text of nine places at most."""
    if isinstance(value, Fraction):
        whole, rest = divmod(round(abs(value) * _PLACES), _PLACES)
        sign = "-" if value < 0 else ""
        return int(value) if value.denominator == 1 else f"{sign}{whole}.{rest:09d}".rstrip("0").rstrip(".")
    return value if isinstance(value, (int, str)) else str(value)


@frozen(kw_only=True)
class Times:
    """Earlier records of one outcome, plus this one, meet the measure."""

    of: str
    values: Any
    binder: Binder

    def look(self, scene: Scene) -> Sequence[Look]:
        """Count the earlier records."""
        count = scene.history.count(self.of) + 1
        return [(verdict(value.measure.holds(count)), value, count) for value in self.values(scene)]

    def account(self, scene: Scene, look: Look) -> Account:
        """Give the count and the most that is allowed."""
        _, value, count = look
        name = self.binder.title(self.of)
        return Account(
            actual=Phrase(
                f"“{name.zh}”已有{count - 1}次，这是第{count}次",
                f"{name.en} was recorded {count - 1} times; this is number {count}",
            ),
            required=Phrase(value.measure.zh, value.measure.en),
            remedy=Phrase("选择其他结果", "choose another outcome"),
        )

    def satisfy(self, scene: Scene) -> Sequence[Want]:
        """No data can undo what happened."""
        return ()

    def violate(self, scene: Scene) -> Sequence[Want]:
        """No data of one record can repeat another."""
        return ()


def bind(condition: Condition, binder: Binder) -> Counts | Compares | Times:
    """Bind *condition*, ``counts``, ``compares`` or ``times``."""
    arguments = condition.arguments
    if condition.family == "compares":
        relation = next(key for key in _SIGNS if key in arguments)
        this, other = cast("Ref", arguments["this"]).text, cast("Ref", arguments[relation]).text
        return Compares(
            this=this,
            relation=relation,
            other=other,
            get=binder.getter(this),
            get_other=binder.getter(other),
            binder=binder,
        )
    values = binder.values(str(arguments["limit"]))
    of = arguments["of"]
    name = of.text if isinstance(of, Ref) else str(of)
    if condition.family == "times":
        return Times(of=name, values=values, binder=binder)
    fact = binder.fact(name)
    money = fact is not None and fact.type == "money"
    return Counts(of=name, get=binder.getter(name), values=values, binder=binder, money=money)
