"""What an examination is told: its budget of false alarms, its seed, what is known beforehand, and what honest records are like.

The rates are conventions of this examination, not law. Whoever knows better for a place says so; each lead repeats what was taken.
"""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from attrs import field, frozen

from pdca.forensics.sign import MINIMUMS, Sign


def _share(_: object, attribute: Any, value: Fraction) -> None:
    if not 0 < value < 1:
        message = f"{attribute.name} is a share between 0 and 1, not {value}"
        raise ValueError(message)


def _positive(_: object, attribute: Any, value: int) -> None:
    if value < 1:
        message = f"{attribute.name} is at least 1, not {value}"
        raise ValueError(message)


@frozen(kw_only=True)
class Options:
    """How to look. Raises `ValueError` for a share that is none, or a length below 1.

    *budget* is the chance that honest records raise any alarm at all, over the whole report. *seed* starts all draws.
    *inspections* are days on which somebody came to look; *imports* days on which old papers were entered by order; *fixed* activities held
    on fixed days by a rule; *forms* texts that a form prints. *minimums* replace those of `MINIMUMS`.

    *late_days* make a record late, *late_rate* is how many honest ones are; a *sitting* ends after so many minutes without a record,
    and its late records must claim days at least *spread_days* apart. *window* is the working days before an inspection, and
    *behind_days* the delay that counts there. *off_rate* of honest meetings fall on days off; *attendance* is the share of members
    who come, *agreement* of ballots that agree. Texts are alike from *similarity* on (of shingles of four characters), when *own_words* of
    them are not common to most; what is common beyond *form_length* is not excused as a form. *repeats* is how often honest steps from one row to the
    next are the same. *benford* names the figures that are known to follow Benford's law, from other years or places.
    """

    budget: Fraction = field(default=Fraction(1, 20), validator=_share)
    seed: str = "pdca.forensics/1"
    inspections: tuple[date, ...] = ()
    imports: frozenset[date] = frozenset()
    fixed: frozenset[str] = frozenset()
    forms: tuple[str, ...] = ()
    minimums: Mapping[Sign, int] = field(factory=dict)
    late_days: int = field(default=45, validator=_positive)
    late_rate: Fraction = field(default=Fraction(1, 10), validator=_share)
    sitting: int = field(default=30, validator=_positive)
    spread_days: int = field(default=60, validator=_positive)
    window: int = field(default=3, validator=_positive)
    behind_days: int = field(default=7, validator=_positive)
    off_rate: Fraction = field(default=Fraction(1, 10), validator=_share)
    attendance: Fraction = field(default=Fraction(19, 20), validator=_share)
    agreement: Fraction = field(default=Fraction(199, 200), validator=_share)
    similarity: Fraction = field(default=Fraction(4, 5), validator=_share)
    own_words: int = field(default=40, validator=_positive)
    form_length: int = field(default=120, validator=_positive)
    repeats: Fraction = field(default=Fraction(1, 4), validator=_share)
    benford: frozenset[str] = frozenset()

    def minimum(self, sign: Sign) -> int:
        """Return how many *sign* needs before it says anything."""
        return self.minimums.get(sign, MINIMUMS[sign])
