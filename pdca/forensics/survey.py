"""All signs, looked at together under one budget of false alarms.

The budget is divided among the signs; within a sign Holm's method allows for everything that was looked at there. So the chance that
honest records raise any alarm is the budget at most, however many series they have. The signs without a model of chance are
outside the budget, and say so.
"""

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from typing import Final

from attrs import evolve, field, frozen

from pdca.calendar import Calendar
from pdca.forensics.constancy import constancy
from pdca.forensics.copies import copies
from pdca.forensics.digits import digits
from pdca.forensics.entry import Entry, in_order
from pdca.forensics.evenness import evenness
from pdca.forensics.filling import filling
from pdca.forensics.inspections import inspections
from pdca.forensics.lead import Lead, Look
from pdca.forensics.odds import holm
from pdca.forensics.options import Options
from pdca.forensics.presence import days_off, overlaps, same_days
from pdca.forensics.sign import WEIGHTS, Sign
from pdca.forensics.sittings import sittings

_LOOKS: Final[Sequence[Callable[[Sequence[Entry], Calendar, Options], Look]]] = (
    sittings, inspections, copies, overlaps, same_days, days_off, constancy, digits, evenness, filling,
)  # fmt: skip


@frozen(kw_only=True)
class Looked:
    """What became of one sign: how many *tests* were made, *n* the most it had, and the *minimum* it needs.

    Without a test it was silent, for want of records; with tests and no lead it saw nothing beyond chance.
    """

    sign: Sign
    tests: int
    n: int
    minimum: int
    share: Fraction | None
    """Its part of the budget; `None` where it has no model of chance."""


@frozen(kw_only=True)
class Survey:
    """All that an examination says: its *leads*, and what was looked at to find them."""

    leads: tuple[Lead, ...]
    looked: tuple[Looked, ...]
    options: Options = field(repr=False)


def survey(entries: Iterable[Entry], calendar: Calendar, options: Options) -> Survey:
    """Return the leads in *entries*, and what was looked at. The order of *entries* makes no difference."""
    ordered = in_order(entries)
    looks = [look(ordered, calendar, options) for look in _LOOKS]
    found = tuple(lead for look in looks for lead in _kept(look, options))
    return Survey(leads=found, looked=tuple(_looked(look, options) for look in looks), options=options)


def leads(entries: Iterable[Entry], calendar: Calendar, options: Options) -> tuple[Lead, ...]:
    """Return what is worth a look in *entries*, in the order of the signs; nothing where there is too little to say."""
    return survey(entries, calendar, options).leads


def _kept(look: Look, options: Options) -> list[Lead]:
    """Return those of the tested that remain after allowing for all of them."""
    weight = WEIGHTS.get(look.sign)
    if weight is None:
        return list(look.tested)
    allowed = holm([one.p if one.p is not None else Fraction(1) for one in look.tested])
    adjusted = [
        evolve(one, adjusted=min(Fraction(1), p / weight))
        for one, p in zip(look.tested, allowed, strict=True)
    ]
    return [one for one in adjusted if one.adjusted is not None and one.adjusted <= options.budget]


def _looked(look: Look, options: Options) -> Looked:
    weight = WEIGHTS.get(look.sign)
    return Looked(
        sign=look.sign, tests=len(look.tested), n=look.n, minimum=options.minimum(look.sign),
        share=None if weight is None else weight * options.budget,
    )  # fmt: skip
