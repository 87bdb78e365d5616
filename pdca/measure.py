"""What a limit says: at least 5 working days, more than 1/2 of expected, every 6 months.

A measure is written in a small English grammar (docs: the *measure* of a limit) and read by
`parse_measure` into one of the frozen kinds below. All arithmetic is on integers and fractions, by
cross-multiplication: x is at least a/b of n when b·x ≥ a·n.
"""

import re
from collections.abc import Sequence
from enum import Enum
from fractions import Fraction
from functools import lru_cache
from typing import Final

from attrs import frozen

from pdca.calendar import PERIODS, Span, Unit
from pdca.phrase import Phrase
from pdca.recurrence import Every, EveryCalendar, EveryYear, Once, read_window
from pdca.units import BASES_ZH, PLURALS, SINGULARS, TIME_WORDS, UNITS_ZH

Number = int | Fraction


class MeasureError(ValueError):
    """A text that is no measure, or a measure asked for what it does not have. Remedy: edit the law file."""

    def __init__(self, phrase: Phrase) -> None:
        super().__init__(phrase.zh)
        self.phrase = phrase


class Bound(Enum):
    """On which side of a number the law stands, and whether the number itself is inside."""

    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    LESS_THAN = "less than"
    EXACTLY = "exactly"
    __hash__ = object.__hash__  # there is one of each, and every comparison looks its bound up

    @property
    def zh(self) -> str:
        """Return 不少于, 超过, 不超过, 少于 or 恰为."""
        return _BOUND_ZH[self]

    @property
    def upper(self) -> bool:
        """Say whether too much is what breaks it."""
        return self in {Bound.AT_MOST, Bound.LESS_THAN}

    @property
    def lower(self) -> bool:
        """Say whether too little is what breaks it."""
        return self in {Bound.AT_LEAST, Bound.MORE_THAN}

    def holds(self, left: Number, right: Number) -> bool:
        """Say whether *left* stands on this side of *right*."""
        if self is Bound.AT_LEAST:
            return left >= right
        if self is Bound.MORE_THAN:
            return left > right
        if self is Bound.AT_MOST:
            return left <= right
        if self is Bound.LESS_THAN:
            return left < right
        return left == right

    def nearest(self, num: int, den: int) -> int:
        """Return the whole number nearest to num/den that holds: the smallest, for upper bounds the largest.

        For *exactly* the smallest that is not below; it holds only if num/den is whole.
        """
        if self is Bound.MORE_THAN:
            return num // den + 1
        if self is Bound.AT_MOST:
            return num // den
        if self is Bound.LESS_THAN:
            return -(-num // den) - 1
        return -(-num // den)


_BOUND_ZH: Final = {
    Bound.AT_LEAST: "不少于",
    Bound.MORE_THAN: "超过",
    Bound.AT_MOST: "不超过",
    Bound.LESS_THAN: "少于",
    Bound.EXACTLY: "恰为",
}


@frozen
class NoRule:
    """There is no rule (``none``); not the same as zero."""

    zh = "无规定"
    en = "none"


@frozen
class Switch:
    """A word instead of a number: used, unused, allowed, forbidden, or the option a convention chose."""

    word: str
    title: str = ""

    @property
    def zh(self) -> str:
        """Return 采用, 不采用, 允许, 禁止, or the title of the option."""
        return self.title or _SWITCH_ZH.get(self.word, self.word)

    @property
    def en(self) -> str:
        """Return the word."""
        return self.word


_SWITCH_ZH: Final = {
    "used": "采用",
    "unused": "不采用",
    "allowed": "允许",
    "forbidden": "禁止",
    "open": "由下级确定",
}


@frozen
class Amount:
    """A number of something: ``at least 5 working days``; *unit* is a word of `pdca.units`, or any other."""

    bound: Bound
    count: Number
    unit: str = ""

    def holds(self, amount: Number) -> bool:
        """Say whether *amount*, in the same unit, meets the measure."""
        return self.bound.holds(amount, self.count)

    def needed(self, base: int = 0) -> int:
        """Return the nearest whole number that holds; *base* is not used."""
        del base
        return self.bound.nearest(self.count.numerator, self.count.denominator)

    @property
    def timed(self) -> bool:
        """Say whether the unit is one of time that a calendar can add."""
        return self.unit in TIME_WORDS

    def span(self) -> Span:
        """Return the length of time. Raises MeasureError for any other unit."""
        return _span(self.count, self.unit)

    @property
    def zh(self) -> str:
        """Return ``不少于5个工作日``."""
        return f"{self.bound.zh}{self.count}{_unit_zh(self.unit)}"

    @property
    def en(self) -> str:
        """Return ``at least 5 working days``, which reads back as this measure."""
        return f"{self.bound.value} {self.count}{_unit_en(self.unit, self.count)}"


@frozen
class Between:
    """From *low* to *high*, both inside: ``between 6 and 12 months``."""

    low: Number
    high: Number
    unit: str = ""

    def holds(self, amount: Number) -> bool:
        """Say whether *amount*, in the same unit, lies between."""
        return self.low <= amount <= self.high

    def needed(self, base: int = 0) -> int:
        """Return the smallest whole number that holds; *base* is not used."""
        del base
        return Bound.AT_LEAST.nearest(self.low.numerator, self.low.denominator)

    @property
    def amounts(self) -> tuple[Amount, Amount]:
        """Return the two bounds as amounts."""
        return Amount(Bound.AT_LEAST, self.low, self.unit), Amount(Bound.AT_MOST, self.high, self.unit)

    @property
    def timed(self) -> bool:
        """Say whether the unit is one of time that a calendar can add."""
        return self.unit in TIME_WORDS

    def spans(self) -> tuple[Span, Span]:
        """Return the shortest and the longest length of time. Raises MeasureError for any other unit."""
        return _span(self.low, self.unit), _span(self.high, self.unit)

    @property
    def zh(self) -> str:
        """Return ``6至12个月``."""
        return f"{self.low}至{self.high}{_unit_zh(self.unit)}"

    @property
    def en(self) -> str:
        """Return ``between 6 and 12 months``."""
        return f"between {self.low} and {self.high}{_unit_en(self.unit, self.high)}"


@frozen
class Share:
    """A part of something counted: ``more than 1/2 of expected``."""

    bound: Bound
    num: int
    den: int
    base: str

    def holds(self, part: Number, whole: Number) -> bool:
        """Say whether *part* is enough (or not too much) of *whole*."""
        return self.bound.holds(self.den * part, self.num * whole)

    def needed(self, base: int) -> int:
        """Return the smallest part of *base* that holds; the largest under an upper bound (-1: none)."""
        return self.bound.nearest(self.num * base, self.den)

    @property
    def zh(self) -> str:
        """Return ``超过应到的1/2``."""
        return f"{self.bound.zh}{_base_zh(self.base)}的{self.num}/{self.den}"

    @property
    def en(self) -> str:
        """Return ``more than 1/2 of expected``."""
        return f"{self.bound.value} {self.num}/{self.den} of {self.base}"


@frozen
class Surplus:
    """A part above something counted: ``at least 1/5 more than seats``; it rounds up by itself."""

    bound: Bound
    num: int
    den: int
    base: str

    def holds(self, count: Number, base: Number) -> bool:
        """Say whether *count* exceeds *base* by enough (or by not too much)."""
        return self.bound.holds(self.den * (count - base), self.num * base)

    def needed(self, base: int) -> int:
        """Return the smallest count that holds over *base*; under an upper bound the largest."""
        return base + self.bound.nearest(self.num * base, self.den)

    @property
    def zh(self) -> str:
        """Return ``多于应选名额，差额不少于1/5``."""
        return f"多于{_base_zh(self.base)}，差额{self.bound.zh}{self.num}/{self.den}"

    @property
    def en(self) -> str:
        """Return ``at least 1/5 more than seats``."""
        return f"{self.bound.value} {self.num}/{self.den} more than {self.base}"


@frozen
class AnyOf:
    """Several measures of which any one suffices."""

    measures: tuple["Measure", ...]

    @property
    def zh(self) -> str:
        """Return the measures joined by 或者."""
        return "，或者".join(measure.zh for measure in self.measures)

    @property
    def en(self) -> str:
        """Return the measures joined by *or*."""
        return ", or ".join(measure.en for measure in self.measures)


Measure = (
    NoRule | Switch | Amount | Between | Share | Surplus | Every | EveryCalendar | EveryYear | Once | AnyOf
)

NONE: Final = NoRule()
SWITCH_WORDS: Final = ("used", "unused", "allowed", "forbidden")
STRICT_WORDS: Final = frozenset({"used", "forbidden"})
"""The switch words that win when layers differ."""

_NUMBER: Final = r"\d+(?:\.\d+|/\d+)?"
_BOUNDS: Final = "|".join(bound.value for bound in Bound)
_SHARE: Final = re.compile(
    rf"(?P<bound>{_BOUNDS}) (?P<num>\d+)/(?P<den>\d+) (?P<kind>of|more than) (?P<base>[a-z][\w -]*)"
)
_AMOUNT: Final = re.compile(rf"(?P<bound>{_BOUNDS}) (?P<count>{_NUMBER})(?: (?P<unit>[^\W\d][\w -]*))?")
_BETWEEN: Final = re.compile(
    rf"between (?P<low>{_NUMBER}) and (?P<high>{_NUMBER})(?: (?P<unit>[^\W\d][\w -]*))?"
)
_EVERY: Final = re.compile(r"every (?:(?P<count>\d+) )?(?P<unit>[a-z ]+)")
_CALENDAR: Final = re.compile(rf"every calendar (?P<period>{'|'.join(PERIODS)})")


def parse_measure(written: str | Sequence[str]) -> Measure:
    """Read a measure; a list is read as measures of which any one suffices.

    Raises MeasureError where *written* is none.
    """
    if not isinstance(written, str):
        if not written:
            raise MeasureError(Phrase("限值的列表不能为空", "a list of measures cannot be empty"))
        measures = tuple(parse_measure(each) for each in written)
        return measures[0] if len(measures) == 1 else AnyOf(measures)
    text = " ".join(written.split())
    if text == "none":
        return NONE
    if text in SWITCH_WORDS:
        return Switch(text)
    measure = _read_share(text) or _read_amount(text) or _read_between(text) or _read_every(text)
    if measure is None:
        raise MeasureError(_not_a_measure(text))
    return measure


def _read_share(text: str) -> Measure | None:
    match = _SHARE.fullmatch(text)
    if match is None:
        return None
    kind = Share if match["kind"] == "of" else Surplus
    if int(match["den"]) == 0:
        raise MeasureError(Phrase(f"“{text}”的分母为零", f"the denominator of '{text}' is zero"))
    return kind(Bound(match["bound"]), int(match["num"]), int(match["den"]), match["base"])


def _read_amount(text: str) -> Measure | None:
    match = _AMOUNT.fullmatch(text)
    if match is None:
        return None
    unit = _unit(match["unit"])
    if not unit and "/" in match["count"]:
        zh = f"“{text}”没有写明是什么的几分之几，例如 {text} of expected"
        raise MeasureError(Phrase(zh, f"'{text}' does not say what it is a share of: {text} of expected"))
    return Amount(Bound(match["bound"]), _number(match["count"], unit, text), unit)


def _read_between(text: str) -> Measure | None:
    match = _BETWEEN.fullmatch(text)
    if match is None:
        return None
    unit = _unit(match["unit"])
    low, high = (_number(match[name], unit, text) for name in ("low", "high"))
    if low > high:
        raise MeasureError(
            Phrase(f"“{text}”的下限大于上限", f"the lower bound of '{text}' is above the upper")
        )
    return Between(low, high, unit)


def _read_every(text: str) -> Measure | None:
    if match := _CALENDAR.fullmatch(text):
        return EveryCalendar(match["period"])
    try:
        window = read_window(text)
    except ValueError:
        zh, en = (
            f"“{text}”里没有这样的日子，或者先后颠倒",
            f"'{text}' has a day that is none, or ends before it begins",
        )
        raise MeasureError(Phrase(zh, en)) from None
    if window is not None:
        return window
    match = _EVERY.fullmatch(text)
    if match is None:
        return None
    unit, count = _unit(match["unit"]), int(match["count"] or 1)
    if unit == "weeks":
        unit, count = Unit.DAY.value, count * 7
    if unit not in TIME_WORDS or count == 0:
        return None
    return Every(Span(count, Unit(unit)))


def _unit(written: str | None) -> str:
    return PLURALS.get(written, written) if written else ""


def _number(written: str, unit: str, text: str) -> Number:
    try:
        number = Fraction(written)
    except ZeroDivisionError:
        raise MeasureError(Phrase(f"“{text}”的分母为零", f"the denominator of '{text}' is zero")) from None
    if number.denominator == 1:
        return number.numerator
    if unit in TIME_WORDS:
        zh, en = f"“{text}”的时间应为整数", f"'{text}': a length of time is a whole number"
        raise MeasureError(Phrase(zh, en))
    return number


def _not_a_measure(text: str) -> Phrase:
    forms = (
        "at least 5 working days, more than 1/2 of expected, between 6 and 12 months, every 6 months, used"
    )
    return Phrase(f"“{text}”不是限值；写法如：{forms}", f"'{text}' is not a measure; write one like {forms}")


@lru_cache(maxsize=1_024, typed=True)
def _span(count: Number, unit: str) -> Span:
    if unit not in TIME_WORDS or not isinstance(count, int):
        zh, en = f"“{count} {unit}”不是时间长度", f"'{count} {unit}' is not a length of time"
        raise MeasureError(Phrase(zh, en))
    return Span(count, Unit(unit))


def _unit_zh(unit: str) -> str:
    return UNITS_ZH.get(unit, unit)


def _unit_en(unit: str, count: Number) -> str:
    if not unit:
        return ""
    if unit in TIME_WORDS:
        return f" {unit}{'' if count == 1 else 's'}"
    return f" {SINGULARS.get(unit, unit) if count == 1 else unit}"


def _base_zh(base: str) -> str:
    return BASES_ZH.get(base, base)
