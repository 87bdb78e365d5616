"""Chance from a seed."""

from hypothesis import given
from hypothesis import strategies as st

from pdca.simulation.chance import Chance


@given(seed=st.text(), low=st.integers(0, 9), more=st.integers(0, 9), about=st.text())
def test_between(seed, low, more, about):
    """A draw is within its span, and the same whenever it is asked for."""
    drawn = Chance(seed).between((low, low + more), about)
    assert low <= drawn <= low + more
    assert drawn == Chance(seed).between((low, low + more), about)


def test_spread():
    """Every number of the span comes up, about as often as any other."""
    drawn = [Chance("x").below(5, number) for number in range(1_000)]
    assert {drawn.count(one) > 150 for one in range(5)} == {True}


def test_choice():
    """One of several things is drawn."""
    assert Chance("x").one_of("abc", 1) in "abc"
