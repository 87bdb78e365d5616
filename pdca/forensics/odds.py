"""How likely something is, without a float: exact by whole numbers, or an upper bound; and what many looks cost."""

from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction
from math import comb
from typing import Final

PLACES: Final = 12
"""Decimals of a chance; it is rounded up, so it is never nothing and never too small."""
FINE: Final = 40
"""Decimals of what is in between."""
LONGEST: Final = 3_000
"""Up to how many trials the tail is summed with whole numbers; beyond, a bound takes its place."""
_EXACT: Final = Context(prec=60, rounding=ROUND_HALF_EVEN)
_SHORT: Final = Context(prec=4, rounding=ROUND_CEILING)


def raised(value: Fraction, places: int = PLACES) -> Fraction:
    """Return *value* rounded up to so many decimals; at most 1."""
    scale: int = 10**places
    return min(Fraction(1), Fraction(-(-value.numerator * scale // value.denominator), scale))


def power(share: Fraction, exponent: int) -> Fraction:
    """Return *share* (at most 1) to the power of *exponent*, rounded up at every step."""
    result, factor = Fraction(1), raised(share, FINE)
    while exponent:
        if exponent & 1:
            result = raised(result * factor, FINE)
        factor, exponent = raised(factor * factor, FINE), exponent >> 1
    return result


def at_least(successes: int, trials: int, share: Fraction) -> Fraction:
    """Return the chance of *successes* or more in *trials* of chance *share*.

    Exact up to `LONGEST` trials; beyond, Chernoff's bound (Hoeffding 1963, theorem 1), which is never too small.
    """
    if successes <= 0:
        return Fraction(1)
    if trials > LONGEST:
        return _chernoff(successes, trials, share)
    won, lost = share.numerator, share.denominator - share.numerator
    term = comb(trials, successes) * won**successes * lost ** (trials - successes)
    total = 0
    for number in range(successes, trials + 1):
        total += term
        term = term * (trials - number) * won // ((number + 1) * lost)
    return raised(Fraction(total, share.denominator**trials))


def just(successes: int, trials: int) -> Fraction:
    """Return the greatest chance that any share gives exactly *successes* of *trials*."""
    missed = trials - successes
    if not successes or not missed:
        return Fraction(1)
    return raised(
        Fraction(comb(trials, successes) * successes**successes * missed**missed, trials**trials), FINE
    )


def exact_up_to_here(trials: int) -> bool:
    """Return whether `at_least` is exact for so many trials."""
    return trials <= LONGEST


def holm(chances: Sequence[Fraction]) -> tuple[Fraction, ...]:
    """Return each chance after allowing for all of them (Holm 1979), in the order given."""
    adjusted = [Fraction(1)] * len(chances)
    highest = Fraction(0)
    for rank, index in enumerate(sorted(range(len(chances)), key=lambda one: (chances[one], one))):
        highest = max(highest, min(Fraction(1), (len(chances) - rank) * chances[index]))
        adjusted[index] = highest
    return tuple(adjusted)


def shown(value: Fraction) -> str:
    """Return *value* as short decimal text: four digits that count, rounded up."""
    text = _SHORT.divide(Decimal(value.numerator), Decimal(value.denominator))
    return format(text.normalize(_SHORT) if text else text, "f")


def percent(value: Fraction) -> str:
    """Return *value* as a percentage with one decimal at most, rounded to the nearest."""
    tenths = round(value * 1000)
    return f"{tenths // 10}.{tenths % 10}%" if tenths % 10 else f"{tenths // 10}%"


def _chernoff(successes: int, trials: int, share: Fraction) -> Fraction:
    seen = Fraction(successes, trials)
    if seen <= share:
        return Fraction(1)
    exponent = _decimal(seen) * _ln(seen / share)
    if seen < 1:
        exponent += _decimal(1 - seen) * _ln((1 - seen) / (1 - share))
    bound = _EXACT.exp(-exponent * trials)
    return raised(Fraction(bound) * (1 + Fraction(1, 10**20)))


def _decimal(value: Fraction) -> Decimal:
    return _EXACT.divide(Decimal(value.numerator), Decimal(value.denominator))


def _ln(value: Fraction) -> Decimal:
    return _EXACT.ln(_decimal(value))
