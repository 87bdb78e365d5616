"""Random machines, sequences and costs, small enough to write down every explanation of every sequence."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any
from zlib import crc32

from attrs import evolve, frozen
from hypothesis import strategies as st

from pdca.align import Aligner, Alignment, Arc, Costs, Flow, Move
from tests.align.naive import Naive, Step

LETTERS = "abc"


@frozen
class Trial:
    """Something to align: arcs and an end, costs, a sequence."""

    arcs: tuple[Arc, ...]
    finals: frozenset[str]
    costs: Costs
    sequence: tuple[str, ...]

    @property
    def flow(self) -> Flow:
        return Flow(self.arcs, self.costs, "s0", self.finals)

    @property
    def aligner(self) -> Aligner:
        return Aligner(self.flow)

    def beginnings(self) -> Iterator["Trial"]:
        """Yield the same with every beginning of the sequence, the empty one first."""
        for end in range(len(self.sequence) + 1):
            yield evolve(self, sequence=self.sequence[:end])

    def naive(self, said: Any = None, assumed: Any = None, finals: frozenset[str] | None = None) -> Naive:
        """Return the second aligner over the same, by default with fixed costs and nothing remembered."""
        plain = [(arc.source, arc.activity, arc.target, arc.names, arc.missing) for arc in self.arcs]
        costs = self.costs
        return Naive(
            plain, "s0", self.finals if finals is None else finals, self.sequence, log=costs.log, substitution=costs.substitution,
            said=said or (lambda memory, event, arc, substituted: (memory, costs.substitution if substituted else costs.sync)),
            assumed=assumed or (lambda memory, arc: (memory, plain[arc][4])),
        )  # fmt: skip


@st.composite
def trials(draw: st.DrawFn, assumptions: Sequence[int | None] = (None, 0, 1, 2), events: int = 5) -> Trial:
    """A way of up to three steps that may all be assumed, up to five more moves, and a short sequence."""
    length = draw(st.integers(1, 3))
    states = [f"s{number}" for number in range(length + 1)]
    names = st.lists(st.sampled_from(LETTERS), min_size=1, max_size=2, unique=True).map(tuple)
    missing = st.sampled_from([cost for cost in assumptions if cost is not None])
    places = st.tuples(st.sampled_from(states), st.sampled_from(states))
    ends = list(pairwise(states)) + draw(st.lists(places, max_size=5))
    arcs = [
        Arc(
            source=source, target=target, activity=f"m{number}", names=draw(names),
            missing=draw(missing if number < length else st.sampled_from(assumptions)),
        )
        for number, (source, target) in enumerate(ends)
    ]  # fmt: skip
    order = draw(st.permutations(arcs))
    sync = draw(st.sampled_from([0, 0, 0, 1]))
    costs = Costs(
        sync=sync, log=sync + draw(st.integers(1, 2)),
        substitution=draw(st.sampled_from([None, None, sync + 1, sync + 2])),
    )  # fmt: skip
    sequence = draw(st.lists(st.sampled_from(LETTERS + "x"), max_size=events).map(tuple))
    return Trial(tuple(order), frozenset({states[-1], draw(st.sampled_from(states))}), costs, sequence)


def told(alignment: Alignment) -> tuple[Step, ...]:
    """Return the moves of *alignment* as the second aligner writes them."""
    return tuple(
        (move.kind.value, move.event_index, move.activity, move.state_after) for move in alignment.moves
    )


def chance(*said: object) -> int:
    """Return a number that depends on everything *said* and on nothing else."""
    return crc32(repr(said).encode())


def links(moves: Sequence[Move], start: str) -> bool:
    """Return whether every move begins where the one before it ended."""
    places = [start, *(move.state_after for move in moves)]
    return [move.state_before for move in moves] == places[:-1]


def made(number: int) -> Trial:
    """Return the machine *number* of a fixed list: up to seven states, every move assumed at the same cost."""
    length = 1 + chance(number, "length") % 6
    ends = [(f"s{place}", f"s{place + 1}") for place in range(length)]
    ends += [
        (f"s{chance(number, more, 'from') % length}", f"s{chance(number, more, 'to') % (length + 1)}")
        for more in range(chance(number, "more") % 7)
    ]
    arcs = tuple(
        Arc(
            source=source,
            target=target,
            activity=f"m{place}",
            names=(LETTERS[chance(number, place) % 3],),
            missing=1,
        )
        for place, (source, target) in enumerate(ends)
    )
    return Trial(arcs, frozenset({f"s{length}", f"s{chance(number, 'end') % (length + 1)}"}), Costs(), ())


def sequences(number: int, count: int) -> Iterator[tuple[str, ...]]:
    """Yield *count* sequences of up to twelve letters, one of them unknown."""
    for which in range(count):
        length = chance(number, which) % 13
        yield tuple((LETTERS + "x")[chance(number, which, place) % 4] for place in range(length))
