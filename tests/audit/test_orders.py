"""Entries of one moment: the order that deviates least, whatever order they stood in."""

from itertools import permutations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pdca.align import Aligner, Flow, align, table_arcs
from pdca.align.costs import PLAIN
from pdca.audit.entries import Entry
from pdca.audit.orders import MOST_SETS, Orders

TABLE = {
    ("opening", "open"): "propose", ("propose", "agreed"): "vote", ("vote", "passed"): "post", ("vote", "failed"): "propose",
    ("post", "done"): "completed",
}  # fmt: skip
NAMES = ["opening.open", "propose.agreed", "vote.passed", "vote.failed", "post.done", "nothing"]


@pytest.fixture(scope="module")
def orders():
    """Return what orders events of a small procedure."""
    return Orders(Aligner(Flow(table_arcs(TABLE, PLAIN), PLAIN)))


def numbered(orders, groups):
    return [[orders.aligner.rows.numbers.get(name, 0) for name in group] for group in groups]


@settings(max_examples=150)
@given(st.lists(st.lists(st.sampled_from(NAMES), min_size=1, max_size=4), min_size=1, max_size=3))
def test_least(orders, groups):
    """No order of the events of each moment deviates less than the one that is found."""
    found = orders.least(numbered(orders, groups))
    sequence = [group[place] for group, places in zip(groups, found, strict=True) for place in places]
    assert [sorted(places) for places in found] == [list(range(len(group))) for group in groups]
    ways = product(*(permutations(group) for group in groups))
    costs = [orders.aligner.begun([name for group in way for name in group]).cost for way in ways]
    assert orders.aligner.begun(sequence).cost == min(costs)


def test_too_many(orders):
    """Of more than ten different events of one moment nobody is said to know the order."""
    assert orders.least([list(range(1, 12))]) is None
    assert MOST_SETS == 2**10


def test_whole_case(orders):
    """A case told backwards within one day is no deviation."""
    names = ["post.done", "vote.passed", "propose.agreed", "opening.open"]
    (found,) = orders.least(numbered(orders, [names]))
    assert align(TABLE, [names[place] for place in found]).cost == 0


def test_entries_sort():
    """Entries come by day, time and number; without a time before those with one, without a number after."""
    said = [
        Entry(activity="e", first="2026-01-02", moment=9), Entry(activity="a", first="2026-01-01"),
        Entry(activity="d", first="2026-01-02"), Entry(activity="b", first="2026-01-01", moment=5, sequence="9"),
        Entry(activity="c", first="2026-01-01", moment=5, sequence="10"), Entry(activity="f"),
    ]  # fmt: skip
    assert "".join(one.activity for one in sorted(said, key=lambda one: one.key)) == "abcdef"
