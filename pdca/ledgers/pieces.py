"""What one cell of a ledger holds before anybody sees it: plain JSON, so that it can be kept, and nothing personal.

A number is a number and a text a text; whatever must be shown in another way carries a tag: a day, money in fen, a
person, a sealed value (its commitment alone), many values, and days that go on counting until they are shown.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any, Final

from attrs import field, frozen

from pdca.masks import SEALED_WORD
from pdca.naming import yuan
from pdca.phrase import Language, Phrase

Piece = Any
"""`None` (blank), a whole number, a text, or a list whose first item is a tag."""

DAY: Final = "d"
MONEY: Final = "m"
NUMBER: Final = "q"
"""An exact number that is not whole: numerator and denominator."""
SHARE: Final = "f"
"""How many of how many, not reduced: nobody reads a percentage of three people."""
PERSON: Final = "p"
SEALED: Final = "s"
TICKS: Final = "t"
"""Items of a list: how many are yes, of how many that apply, and the titles of those that are not."""
UNKNOWN: Final = "?"
MANY: Final = "*"
ELAPSED: Final = "e"
LEFT: Final = "r"
FEWEST: Final = 5
"""Of fewer no percentage is shown."""


@frozen(kw_only=True)
class View:
    """How cells are seen: on which day, with whose names (by id), with which sealed values (by commitment), in which language."""

    today: date
    names: Mapping[str, str] = field(factory=dict)
    opened: Mapping[str, str] = field(factory=dict)
    language: Language = "zh"


def text(piece: Piece, view: View) -> str:
    """Return what a cell shows."""
    if piece is None:
        return ""
    if not isinstance(piece, list):
        return str(piece)
    return _TEXTS[piece[0]](piece, view)


def _person(piece: Sequence[Any], view: View) -> str:
    return view.names.get(piece[1], piece[1])


def _share(piece: Sequence[Any], _: View) -> str:
    part, whole = piece[1], piece[2]
    return percentage(part, whole) if whole >= FEWEST else f"{part}/{whole}"


def percentage(part: int, whole: int) -> str:
    """Return *part* of *whole* as a percentage, exact to a tenth; a whole number without one."""
    tenths = round(Fraction(part, whole) * 1000)
    return f"{tenths // 10}%" if tenths % 10 == 0 else f"{tenths // 10}.{tenths % 10}%"


def decimal(value: Fraction) -> str:
    """Return *value* exactly: as a decimal where it ends, else as a fraction."""
    sign, number = "-" if value < 0 else "", abs(value)
    for places in range(10):
        scaled = number * 10**places
        if scaled.denominator == 1:
            digits = f"{scaled.numerator:0{places + 1}d}"
            return f"{sign}{digits[: len(digits) - places]}{'.' if places else ''}{digits[len(digits) - places :]}"
    return f"{sign}{number.numerator}/{number.denominator}"


def rounded(value: Fraction) -> str:
    """Return *value* for people: as `decimal` where it ends, else to a hundredth, and the fraction that it is."""
    exact = decimal(value)
    if "/" not in exact:
        return exact
    hundredths = round(abs(value) * 100)
    return f"{'-' if value < 0 else ''}{hundredths // 100}.{hundredths % 100:02d}（{exact}）"


def _days(piece: Sequence[Any], view: View) -> str:
    first, last = date.fromisoformat(piece[1]), date.fromisoformat(piece[2]) if piece[2] else view.today
    return str((last - first).days)


_TEXTS: Final[Mapping[str, Callable[[Sequence[Any], View], str]]] = {
    DAY: lambda piece, _: str(piece[1]),
    MONEY: lambda piece, _: yuan(piece[1]),
    NUMBER: lambda piece, _: decimal(Fraction(piece[1], piece[2])),
    SHARE: _share,
    TICKS: lambda piece, view: f"{piece[1]}/{piece[2]}{piece[3] and Phrase('，缺', ', without ')(view.language)}{piece[3]}",
    PERSON: _person,
    SEALED: lambda piece, view: view.opened.get(piece[1], SEALED_WORD(view.language)),
    UNKNOWN: lambda *_: "？",
    MANY: lambda piece, view: Phrase("、", ", ")(view.language).join(text(one, view) for one in piece[1]),
    ELAPSED: _days,
    LEFT: lambda piece, view: str((date.fromisoformat(piece[1]) - view.today).days),
}


def parts(piece: Piece) -> Sequence[Piece]:
    """Return the single values of a cell; none where it is blank."""
    if piece is None:
        return ()
    return piece[1] if isinstance(piece, list) and piece[0] == MANY else (piece,)


def number(piece: Piece) -> Fraction | None:
    """Return a cell as a number: many are added up, money is fen; `None` where it holds none, or one is not known."""
    found = [_number(one) for one in parts(piece) if one is not None]
    return None if not found or None in found else sum((one for one in found if one is not None), Fraction(0))


def _number(piece: Piece) -> Fraction | None:
    if isinstance(piece, int):
        return Fraction(piece)
    if isinstance(piece, list) and piece[0] in (MONEY, TICKS):
        return Fraction(piece[1])
    if isinstance(piece, list) and piece[0] in (NUMBER, SHARE):
        return Fraction(piece[1], piece[2])
    return None


def of_number(value: Fraction, like: Piece = None) -> Piece:
    """Return *value* as a cell; money where *like* is."""
    if any(isinstance(one, list) and one[0] == MONEY for one in parts(like)) and value.denominator == 1:
        return [MONEY, value.numerator]
    return value.numerator if value.denominator == 1 else [NUMBER, value.numerator, value.denominator]


def day(piece: Piece) -> date | None:
    """Return the last day a cell holds, if it holds any."""
    days = [one[1] for one in parts(piece) if isinstance(one, list) and one[0] == DAY]
    return date.fromisoformat(max(days)) if days else None


def order(piece: Piece, view: View) -> tuple[bool, int, Fraction, str]:
    """Return what a cell is sorted by: numbers by size, all else by its text, what is blank last."""
    if piece is None or piece == [UNKNOWN]:
        return True, 0, Fraction(0), ""
    amount = number(piece)
    return False, amount is None, amount or Fraction(0), "" if amount is not None else text(piece, view)


def commitments(piece: Piece) -> Iterator[str]:
    """Yield the commitments of the sealed values in a cell."""
    return (one[1] for one in parts(piece) if isinstance(one, list) and one[0] == SEALED and one[1])
