"""What every family of guards has in common: three values, what to say about them, and wishes for data.

A family binds a written condition to one procedure and gives back a *check*. A check *looks* at a scene (fast,
no text), *accounts* for one look (the card), *satisfies* (the nearest data that would hold) and *violates*
(the nearest data that would just miss).
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from enum import Enum
from typing import Any, Final, Protocol

from attrs import frozen

from pdca.calendar import Calendar
from pdca.law import Clock, Value
from pdca.naming import listed
from pdca.phrase import Phrase
from pdca.procedure import Fact
from pdca.record import Plain
from pdca.reference import BLANK, SEALED, UNKNOWN, Getter, Scene


class Standing(Enum):
    """How a guard stands: holds, holds on claim, fails, cannot say, or does not apply."""

    HOLDS = "holds"
    ON_CLAIM = "on_claim"
    FAILS = "fails"
    CANNOT = "cannot"
    NOT_APPLICABLE = "not_applicable"

    __hash__ = object.__hash__  # there is one of each; hashing names costs more than judging


HOLDS: Final = Standing.HOLDS
ON_CLAIM: Final = Standing.ON_CLAIM
FAILS: Final = Standing.FAILS
CANNOT: Final = Standing.CANNOT
NOT_APPLICABLE: Final = Standing.NOT_APPLICABLE

Look = tuple[Any, ...]
"""One comparison: its standing, the dated value it used (or `None`), then whatever the family compared."""


class Wish(Enum):
    """What a want asks for."""

    SET = "set"
    RECORD = "record"
    SHOW = "show"
    GRANT = "grant"
    CHOOSE = "choose"
    ACT_AS = "act_as"
    MIGRATE = "migrate"


@frozen
class Want:
    """A change that would make a guard hold.

    ``SET``: the reference *target* should read *value*. ``RECORD``: the part *target* (``step.part``) should be recorded
    (*value*: the sequence number it answers, or the people it names). ``SHOW``: the paper *target* should be shown. ``GRANT``: the role *value*
    should concede the guard *target*. ``CHOOSE``: the outcome *target* fits instead. ``ACT_AS``: somebody in the role *target*
    should act. ``MIGRATE``: the case should move to the edition *target* first.
    """

    wish: Wish
    target: str
    value: Plain = ""


@frozen(kw_only=True)
class Account:
    """What the card says of one look that does not hold: actual and required value, remedy, and the data missing.

    *basis* are the provisions of the very thing complained of, where it has some of its own.
    """

    actual: Phrase
    required: Phrase
    remedy: Phrase
    missing: tuple[str, ...] = ()
    basis: tuple[str, ...] = ()


class Check(Protocol):
    """One condition bound to one procedure."""

    def look(self, scene: Scene) -> Sequence[Look]:
        """Return every comparison the condition makes in *scene*; none means that it does not apply."""

    def account(self, scene: Scene, look: Look) -> Account:
        """Return what to tell about *look*, which `look` gave for the same *scene*."""

    def satisfy(self, scene: Scene) -> Sequence[Want]:
        """Return the smallest change under which the condition would hold; nothing when no data can do it."""

    def violate(self, scene: Scene) -> Sequence[Want]:
        """Return a change under which the condition would just fail; nothing when no data can do it."""


class Binder(Protocol):
    """What a family may ask of the procedure and the law while binding."""

    @property
    def calendar(self) -> Calendar:
        """Return the calendar of working days."""

    def getter(self, reference: str) -> Getter:
        """Return what reads *reference*."""

    def fact(self, reference: str) -> Fact | None:
        """Return the fact that *reference* reads, if it reads one."""

    def values(self, limit: str) -> Callable[[Scene], tuple[Value, ...]]:
        """Return what gives the values of *limit* (a name, or ``case.`` and a derived value), one per layer in force."""

    def clocks(self, limit: str) -> Callable[[Scene, date], tuple[Clock, ...]]:
        """Return what gives, for a clock that began on a day, each layer's value and the day to count from."""

    def first_day_in(self, limit: str) -> bool:
        """Return whether the first day counts under *limit*."""

    def choices(self, name: str) -> Sequence[str]:
        """Return the ids of the closed list *name*."""

    def title(self, reference: str) -> Phrase:
        """Return what to call *reference* on a card."""

    def word(self, reference: str, value: object) -> Phrase:
        """Return what to call *value* of *reference* on a card (the title of a choice, a date, a number)."""


def conjoined(standings: Iterable[Standing]) -> Standing:
    """Return the three-valued *and*: fails over cannot say over holds; nothing at all does not apply."""
    found = NOT_APPLICABLE
    for standing in standings:
        if standing is FAILS:
            return standing
        if standing is CANNOT or found is NOT_APPLICABLE or (standing is ON_CLAIM and found is HOLDS):
            found = standing
    return found


def disjoined(standings: Iterable[Standing]) -> Standing:
    """Return the three-valued *or* of the standings that apply; what follows one that holds is not worked out."""
    found: list[Standing] = []
    for standing in standings:
        if standing is HOLDS:
            return standing
        found.append(standing)
    return next((standing for standing in (ON_CLAIM, CANNOT, FAILS) if standing in found), NOT_APPLICABLE)


def absent(value: object) -> bool:
    """Return whether *value* is no value."""
    return value is BLANK or value is UNKNOWN or value is SEALED


def many(value: Any) -> tuple[Any, ...]:
    """Return *value* as many values: a scalar is one."""
    return value if isinstance(value, tuple) else (value,)


def verdict(holds: bool) -> Standing:  # noqa: FBT001
    """Return `HOLDS` or `FAILS`."""
    return HOLDS if holds else FAILS


def missing_account(binder: Binder, references: Sequence[str]) -> Account:
    """Return the account of a comparison that lacks a value."""
    names = listed(map(binder.title, references))
    return Account(
        actual=Phrase(f"没有“{names.zh}”的数据", f"no value for: {names.en}"),
        required=Phrase(f"应有“{names.zh}”", f"must be known: {names.en}"),
        remedy=Phrase(f"补记“{names.zh}”", f"record: {names.en}"),
        missing=tuple(references),
    )
