"""When one measure is at least as strict as another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pdca.lint.strictness import at_least_as_strict
from pdca.measure import Amount, AnyOf, Between, Bound, Share, Surplus, Switch, parse_measure

bounds = st.sampled_from(Bound)
small = st.integers(0, 6)
people = st.one_of(
    st.builds(Amount, bounds, small, st.just("people")),
    st.tuples(small, small).map(lambda ends: Between(min(ends), max(ends), "people")),
)
shares = st.builds(Share, bounds, st.integers(0, 3), st.integers(1, 4), st.just("expected"))


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        ("at least 5 days", "at least 3 days", True),
        ("at least 3 days", "at least 5 days", False),
        ("more than 2 people", "at least 3 people", True),
        ("more than 2 months", "at least 3 months", False),
        ("at most 3 people", "less than 4 people", True),
        ("exactly 2 people", "at least 2 people", True),
        ("exactly 2 people", "between 1 and 3 people", True),
        ("at least 2 people", "exactly 2 people", False),
        ("at least 2 people", "at most 3 people", False),
        ("between 6 and 12 months", "at least 6 months", True),
        ("between 6 and 13 months", "between 6 and 12 months", False),
        ("at least 1 year", "at least 12 months", True),
        ("at most 1 year", "at most 6 months", False),
        ("at least 5 working days", "at least 5 days", True),
        ("at least 5 days", "at least 5 working days", None),
        ("at least 31 days", "at least 1 month", True),
        ("at least 27 days", "at least 1 month", False),
        ("at least 30 days", "at least 1 month", None),
        ("at most 28 days", "at most 1 month", True),
        ("at most 32 days", "at most 1 month", False),
        ("at least 32 days", "at most 1 month", False),
        ("between 31 and 59 days", "between 1 and 2 months", True),
        ("exactly 31 days", "at least 1 month", True),
        ("at least 3 people", "at least 3 papers", None),
        ("at least 2/3 of expected", "more than 1/2 of expected", True),
        ("at least 1/2 of expected", "more than 1/2 of expected", False),
        ("more than 1/2 of expected", "at least 1/2 of expected", True),
        ("at least 2/3 of present", "more than 1/2 of expected", None),
        ("at least 1/3 more than seats", "at least 1/5 more than seats", True),
        ("at least 1/3 of seats", "at least 1/5 more than seats", None),
        ("used", "unused", True),
        ("unused", "used", False),
        ("forbidden", "allowed", True),
        ("allowed", "forbidden", False),
        ("used", "forbidden", None),
        ("used", "at least 3 days", None),
        ("at least 3 days", "none", True),
        ("none", "at least 3 days", False),
        ("none", "none", True),
        ("every 3 months", "every 6 months", True),
        ("every 7 months", "every 6 months", False),
        ("every 12 months", "every year", True),
        ("every 30 days", "every month", None),
        ("every calendar quarter", "every calendar half year", True),
        ("every calendar year", "every calendar half year", False),
        ("every 6 months", "every calendar half year", None),
        (
            ["at least 4 days", "at least 30 credit hours"],
            ["at least 3 days", "at least 24 credit hours"],
            True,
        ),
        ("at least 4 days", ["at least 3 days", "at least 24 credit hours"], True),
        (
            ["at least 4 days", "at least 8 credit hours"],
            ["at least 3 days", "at least 24 credit hours"],
            None,
        ),
        (["at least 4 days", "at least 2 days"], "at least 3 days", False),
    ],
)
def test_strictness(one, other, answer):
    """Stricter, looser, or not to be told from the words."""
    assert at_least_as_strict(parse_measure(one), parse_measure(other)) is answer


@given(one=people, other=people, count=st.integers(0, 8))
def test_what_meets_the_stricter_amount_meets_the_other(one, other, count):
    """Strictness means exactly this."""
    if at_least_as_strict(one, other) and one.holds(count):
        assert other.holds(count)


@given(one=people, other=people)
def test_a_looser_amount_admits_something_more(one, other):
    """Where an amount is called looser, some number meets it and not the other."""
    if at_least_as_strict(one, other) is False:
        assert any(one.holds(count) and not other.holds(count) for count in range(-2, 10))


@given(one=shares, other=shares, part=st.integers(0, 12), whole=st.integers(0, 12))
def test_what_meets_the_stricter_share_meets_the_other(one, other, part, whole):
    """The same for shares of one base."""
    if at_least_as_strict(one, other) and one.holds(part, whole):
        assert other.holds(part, whole)


@given(measure=st.one_of(people, shares, st.builds(Surplus, bounds, small, st.just(5), st.just("seats"))))
def test_a_measure_is_as_strict_as_itself_and_than_no_rule(measure):
    """Restating is not loosening, and an alternative added is."""
    assert at_least_as_strict(measure, measure)
    assert at_least_as_strict(measure, parse_measure("none"))
    assert at_least_as_strict(measure, AnyOf((measure, Switch("used"))))
