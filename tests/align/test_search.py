"""The search where costs depend on what went before: equal to writing down every explanation, or it says that it does not know."""

from attrs import frozen
from hypothesis import given, settings
from hypothesis import strategies as st

from pdca.align import Arc, Costs
from pdca.align.rows import MODEL, Rows
from pdca.align.search import Search
from tests.align.machines import Trial, chance, trials


@frozen
class Whims:
    """A world whose guards depend on everything that happened: each move costs up to two more than it costs in any case."""

    trial: Trial
    seed: int

    def floor(self, event, arc):
        return self.sure(event, arc)

    def said(self, memory, event, arc, *, substituted):
        costs = self.trial.costs
        base = costs.substitution if substituted else costs.sync + self.sure(event, arc)
        return (*memory, (event, arc)), base + self.more(memory, event, arc), ()

    def assumed(self, memory, arc):
        return (*memory, arc), self.trial.arcs[arc].missing + self.more(memory, arc) % 2, ()

    def sure(self, event, arc):
        return max(0, chance(self.seed, event, arc) % 4 - 2)

    def more(self, *asked):
        return max(0, chance(self.seed, *asked) % 4 - 1)

    def search(self, budget=10_000, *, ended=True):
        rows = Rows(self.trial.flow)
        events = [rows.numbers.get(name, 0) for name in self.trial.sequence]
        return Search(rows, self, events, (), budget, ended)

    def naive(self):
        return self.trial.naive(
            lambda memory, event, arc, substituted: self.said(memory, event, arc, substituted=substituted)[
                :2
            ],
            lambda memory, arc: self.assumed(memory, arc)[:2],
        )


def told(trial, node):
    """Return the moves that lead to *node* as the second aligner writes them."""
    found, index = [], 0
    for one in node.trace():
        kind, arc = divmod(one.code, len(trial.arcs))
        name = trial.sequence[index] if kind > MODEL else trial.arcs[arc].activity
        where = trial.flow.states[one.state]
        found.append(
            (
                ("sync", "substitution", "model", "log")[min(kind, 3)],
                None if kind == MODEL else index,
                name,
                where,
            )
        )
        index = one.index
    return tuple(found)


@settings(max_examples=1_000, deadline=None)
@given(trial=trials([None, 1, 2], events=3), seed=st.integers(0, 1_000_000))
def test_the_search_finds_the_first_of_the_cheapest_explanations(trial, seed):
    """On guarded machines, cost and moves are those found by writing down every explanation there is."""
    for begun in trial.beginnings():
        world = Whims(begun, seed)
        answer, wanted = world.search().run(), world.naive().best()
        assert answer.proven
        assert (answer.node.cost, told(begun, answer.node)) == (wanted.cost, wanted.moves)
        assert answer.least == answer.node.weight


@settings(max_examples=300, deadline=None)
@given(trial=trials([None, 1, 2], events=4), seed=st.integers(0, 1_000_000), budget=st.integers(0, 12))
def test_a_search_cut_short_bounds_the_answer_from_both_sides(trial, seed, budget):
    """Where the budget does not last, the truth lies between what is said to be the least and what was found."""
    world = Whims(trial, seed)
    cut, whole = world.search(budget).run(), world.search().run()
    assert cut.least <= whole.node.weight <= cut.node.weight
    assert cut.proven is (cut.node.weight == cut.least) or not cut.proven
    if cut.proven:
        assert cut.node.cost == whole.node.cost


@settings(max_examples=200, deadline=None)
@given(trial=trials([None, 1, 2], events=4), seed=st.integers(0, 1_000_000))
def test_a_case_that_goes_on_costs_no_more_than_one_that_must_end(trial, seed):
    """Leaving out the end leaves out its cost."""
    world = Whims(trial, seed)
    assert world.search(ended=False).run().node.cost <= world.search().run().node.cost


def test_a_world_without_whims_is_believed_at_once():
    """Where no guard complains about the cheapest way by names alone, nothing else is looked at."""
    arc = Arc(source="s0", activity="m0", target="s1", names=("a",), missing=1)
    answer = Whims(Trial((arc,), frozenset({"s0"}), Costs(), ("x", "y")), 1).search(budget=0).run()
    assert (answer.proven, answer.asked, answer.node.cost) == (True, 0, 2)
