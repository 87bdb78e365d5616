"""A lead: something to look at, with what it rests on and how it can be innocent. It accuses nobody and ranks nobody."""

from enum import Enum
from fractions import Fraction

from attrs import field, frozen

from pdca.canonical import digest, encode
from pdca.forensics.odds import shown
from pdca.forensics.sign import Sign
from pdca.phrase import Phrase


class Method(Enum):
    """How likely a thing is by chance was found out."""

    EXACT = "exact"
    """Worked out with whole numbers."""
    BOUND = "bound"
    """It is at most so likely."""
    DRAWN = "drawn"
    """By drawing honest records from the declared generator, and counting."""
    OBSERVED = "observed"
    """There is no model of chance: what was seen, beside how often it was seen."""


@frozen(kw_only=True)
class Lead:
    """Something that honest records seldom show.

    *statistic* is the figure that *measure* names, *n* what it was taken from. *base* says what honest records show, *expected* as a figure
    in the unit of the statistic. *p* is the chance that they show as much, rounded up; *adjusted* is the same after allowing
    for all that was looked at, to be compared with the budget; both are `None` for `Method.OBSERVED`. *innocent* is how it can be
    as it should be. *entries* are the ids of the records concerned, *persons* those of people in them where the sign
    is about people, in order of id. *provisional* says that days off were counted in a year whose notice is not known (暂算).
    """

    sign: Sign
    sentence: Phrase
    measure: Phrase
    statistic: Fraction
    base: Phrase
    expected: Fraction | None = None
    n: int
    p: Fraction | None = None
    adjusted: Fraction | None = None
    method: Method
    innocent: Phrase
    entries: tuple[str, ...]
    persons: tuple[str, ...] = ()
    provisional: bool = False

    @property
    def id(self) -> str:
        """Return sixteen hexadecimal digits that depend on what was found, and in which records."""
        return digest(encode([self.sign.value, self.sentence.zh, list(self.entries)]))[:16]

    def plain(self) -> dict[str, str | int | list[str]]:
        """Return the lead as JSON: figures as decimal text, what is not known left out."""
        figures = {"expected": self.expected, "p": self.p, "adjusted": self.adjusted}
        return {
            "id": self.id, "sign": self.sign.value, "zh": self.sentence.zh, "en": self.sentence.en, "measure": self.measure.en,
            "statistic": shown(self.statistic), "n": self.n, "method": self.method.value,
            **{name: shown(value) for name, value in figures.items() if value is not None},
            "base_zh": self.base.zh, "base_en": self.base.en, "innocent_zh": self.innocent.zh, "innocent_en": self.innocent.en,
            "entries": list(self.entries), "persons": list(self.persons), "provisional": "yes" if self.provisional else "no",
        }  # fmt: skip


@frozen(kw_only=True)
class Look:
    """What one sign made of the entries: all it *tested*, each with its chance, and *n*, the most it had of what it needs."""

    sign: Sign
    n: int
    tested: tuple[Lead, ...] = field(default=())
