"""How long personal values must be kept, by whose rule, and who may order that they be forgotten or hidden.

A request to erase is granted only where no rule requires the value any more. Where one does, the value is restricted:
kept, and hidden from all reads but an audit.
"""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from typing import Final

from attrs import field, frozen

from pdca.procedure import NOWHERE, Place

EVERY: Final = "any"
"""What a rule is for that is for every procedure without one of its own."""


@frozen(kw_only=True)
class RetentionRule:
    """One class of records: for which *procedures*, how many *years* after the case ended (`None`: for good), on what *basis*."""

    id: str
    title: str
    gloss: str = ""
    procedures: tuple[str, ...]
    years: int | None
    basis: tuple[str, ...]
    confidence: str
    place: Place = field(default=NOWHERE, eq=False)

    def until(self, ended: date) -> date | None:
        """Return the last day on which a value of a case that *ended* then must be kept; `None` for good."""
        if self.years is None:
            return None
        year = ended.year + self.years
        if year > date.max.year:
            return None
        return date(year, ended.month, min(ended.day, monthrange(year, ended.month)[1]))


@frozen(kw_only=True)
class Retention:
    """All rules, the roles that may order an erasure (*by*), and on what the right to one rests (*grounds*)."""

    by: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()
    rules: tuple[RetentionRule, ...] = ()

    def rule(self, procedure: str) -> RetentionRule | None:
        """Return the rule for values said in cases of *procedure*, or `None` where nothing is laid down."""
        return _for(self.rules, procedure) or _for(self.rules, EVERY)


def _for(rules: Sequence[RetentionRule], name: str) -> RetentionRule | None:
    return next((one for one in rules if name in one.procedures), None)
