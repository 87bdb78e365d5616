"""The arithmetic of chance, against counting everything out."""

from fractions import Fraction
from hashlib import shake_256
from itertools import product
from math import comb

import pytest

from pdca.forensics.chance import ENOUGH, Draws, drawn, enough
from pdca.forensics.odds import LONGEST, at_least, holm, just, percent, power, raised, shown

TINY = Fraction(1, 10**12)


@pytest.mark.parametrize("share", [Fraction(1, 5), Fraction(1, 2), Fraction(9, 10)], ids=str)
@pytest.mark.parametrize("successes", range(8))
def test_tail(share, successes):
    """The chance of so many or more is the sum over all ways it can come about, rounded up."""
    ways = [way for way in product((0, 1), repeat=7) if sum(way) >= successes]
    exact = sum((share ** sum(way) * (1 - share) ** (7 - sum(way)) for way in ways), Fraction(0))
    assert exact <= at_least(successes, 7, share) < exact + TINY


@pytest.mark.parametrize("successes", [620, 650, 700, 3001])
def test_bound(successes):
    """Beyond the exact, what is given is never less than the exact, nor far above it."""
    trials, share = LONGEST + 1, Fraction(1, 5)
    exact = sum(
        Fraction(comb(trials, number) * 4 ** (trials - number), 5**trials)
        for number in range(successes, trials + 1)
    )
    assert exact <= at_least(successes, trials, share) <= 100 * exact + TINY


def test_bound_of_what_is_expected():
    """As many as expected, or fewer, are always likely."""
    assert at_least(1000, 10**6, Fraction(1, 5)) == 1


def test_just():
    """The greatest chance of just so many is where the share is theirs."""
    best = max(
        comb(20, 18) * Fraction(share, 200) ** 18 * Fraction(200 - share, 200) ** 2 for share in range(1, 200)
    )
    assert best <= just(18, 20) < best + Fraction(1, 10**6)
    assert just(0, 20) == just(20, 20) == 1


def test_power():
    """A power is rounded up, by next to nothing."""
    assert (
        Fraction(19, 20) ** 200
        <= power(Fraction(19, 20), 200)
        < Fraction(19, 20) ** 200 + Fraction(1, 10**30)
    )
    assert raised(Fraction(1, 10**20)) == TINY


def test_holm():
    """The smallest chance pays for all, the next for the rest, and none gets smaller than the one before."""
    chances = [Fraction(4, 100), Fraction(1, 100), Fraction(3, 100)]
    assert holm(chances) == (Fraction(6, 100), Fraction(3, 100), Fraction(6, 100))
    assert holm([]) == ()
    assert holm([Fraction(1), Fraction(9, 10)]) == (Fraction(1), Fraction(1))


@pytest.mark.parametrize(
    ("value", "text"),
    [(Fraction(1, 5), "0.2"), (Fraction(1, 3), "0.3334"), (Fraction(0), "0"), (Fraction(12), "12"), (Fraction(1, 10**12), "0.000000000001"), (Fraction(1200), "1200")],
)  # fmt: skip
def test_shown(value, text):
    """A figure is shown with four digits that count, rounded up, and never with an exponent."""
    assert shown(value) == text


@pytest.mark.parametrize(
    ("value", "text"), [(Fraction(1, 5), "20%"), (Fraction(995, 1000), "99.5%"), (Fraction(1, 3), "33.3%")]
)
def test_percent(value, text):
    """A share is shown with one decimal, where it has one."""
    assert percent(value) == text


def test_draws():
    """The generator is what its page says: SHAKE256 of seed, name and block, eight bytes to a number."""
    blocks = b"".join(shake_256(f"seed\nname\n{block}".encode()).digest(4096) for block in (0, 1))
    words = [int.from_bytes(blocks[at : at + 8], "big") for at in range(0, 8192, 8)]
    draws = Draws("seed", "name")
    assert [draws.below(1 << 64) for _ in words] == words


def test_draws_are_fair():
    """Each number below a bound comes about as often, and so does each digit."""
    draws = Draws("fair", "test")
    counts = [0] * 7
    for _ in range(7000):
        counts[draws.below(7)] += 1
    assert all(850 < count < 1150 for count in counts)
    ends = draws.digits(10_000)
    assert len(ends) == 10_000
    assert all(850 < ends.count(digit) < 1150 for digit in range(10))


def test_chosen():
    """Those chosen are of the items, none twice."""
    draws = Draws("chosen", "test")
    assert sorted(draws.chosen(range(30), 30)) == list(range(30))
    assert len(set(draws.chosen(range(30), 10))) == 10


def test_drawing_stops():
    """Drawing stops once it is clear that nothing is odd, and else counts what was seen itself."""
    asked = []
    assert drawn(lambda draws: not asked.append(1), Draws("s", "n"), 1999) == 1
    assert len(asked) == ENOUGH
    assert drawn(lambda draws: False, Draws("s", "n"), 1999) == Fraction(1, 2000)


def test_enough():
    """More tests under one budget need more draws each, within bounds."""
    assert enough(1, Fraction(1, 180)) == 1999
    assert enough(10, Fraction(1, 180)) == 7200
    assert enough(10_000, Fraction(1, 180)) == 19_999
