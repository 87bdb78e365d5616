"""Alignment of names alone: the cheapest explanation of a sequence of activities against a transition table.

Exact: dynamic programming over (event, state) with assumed steps closed over (Wagner 1974, for regular languages). The time is
bounded by events times transitions (times the logarithm of the states), and most events take one look-up (`pdca.align.rows`).
"""

from collections.abc import Sequence
from typing import Final

from attrs import define, field

from pdca.align.arcs import Naming, Table, labelled, procedure_arcs, table_arcs, unfolded_arcs
from pdca.align.costs import PLAIN, WEIGHED, Costs
from pdca.align.flow import BOUNDLESS, SHIFT, Flow
from pdca.align.moves import Alignment, Completion, Move, MoveKind
from pdca.align.rows import LostError, Rows
from pdca.bench import Bench
from pdca.machine import Machine
from pdca.procedure import End

MOST_VARIANTS: Final = 20_000
"""Distinct sequences whose alignment is kept before all are forgotten."""

MOST_PLACES: Final = 500
"""Events up to which moves are kept and shared; longer sequences are rare and make their own."""

FIRST_REACH: Final = 3
"""How many of the dearest moves lie within the first reach of rows; each further attempt doubles it."""


class _Placed(dict[int, Move]):
    """The moves at one event by code, each made once and shared by all alignments."""

    def __init__(self, aligner: "Aligner", index: int) -> None:
        super().__init__()
        self.aligner, self.index = aligner, index

    def __missing__(self, code: int) -> Move:
        found = self[code] = self.aligner.move(code, self.index)
        return found


@define(eq=False)
class Aligner:
    """Aligns sequences of activity names against one *flow*; made once, used for many cases."""

    flow: Flow
    rows: Rows = field(init=False)
    reach: int = field(init=False)
    _variants: dict[tuple[bool, tuple[str, ...]], Alignment] = field(factory=dict, init=False)
    _placed: list[_Placed] = field(factory=list, init=False)

    def __attrs_post_init__(self) -> None:
        self.rows = Rows(self.flow)
        costs = self.flow.costs
        self.reach = FIRST_REACH * max(costs.log, costs.model, 1) << SHIFT

    def align(self, sequence: Sequence[str]) -> Alignment:
        """Return the cheapest explanation of *sequence* as a whole case, from the start to an end.

        Among several, that with the fewest assumed steps; then the one whose moves come first, compared from the start in the
        order synchronous, substitution, log, model, and within a kind in the order of the table.
        """
        return self._found(tuple(sequence), ended=True)

    def begun(self, sequence: Sequence[str]) -> Alignment:
        """Return the cheapest explanation of *sequence* as a case that goes on: it leaves it where an end can be reached."""
        return self._found(tuple(sequence), ended=False)

    def completion(
        self, state: str, ends: frozenset[str] = frozenset({End.COMPLETED.value})
    ) -> Completion | None:
        """Return the cheapest way on from *state* to one of *ends*, or `None` where it can no longer end so."""
        wanted = [self.flow.index[name] for name in self.flow.states if name in ends]
        weights, here = self.flow.distances(wanted), self.flow.index[state]
        if weights[here] > BOUNDLESS:
            return None
        arcs = [self.flow.arcs[arc] for arc in self.flow.way(here, weights)]
        end = arcs[-1].target if arcs else state
        return Completion(
            cost=weights[here] >> SHIFT, activities=tuple(arc.activity for arc in arcs), state=end
        )

    def _found(self, sequence: tuple[str, ...], *, ended: bool) -> Alignment:
        key = (ended, sequence)
        found = self._variants.get(key)
        if found is None:
            if len(self._variants) >= MOST_VARIANTS:
                self._variants.clear()
            found = self._variants[key] = self._aligned(sequence, ended=ended)
        return found

    def _aligned(self, sequence: tuple[str, ...], *, ended: bool) -> Alignment:
        numbers = self.rows.numbers
        events = [numbers.get(name, 0) for name in sequence]
        weight, walks = self.walked(events, ended=ended)
        cost = (weight >> SHIFT) + len(events) * self.flow.costs.sync
        moves = self._moves(sequence, events, walks)
        state = moves[-1].state_after if moves else self.flow.start
        return Alignment(cost=cost, moves=tuple(moves), state=state, least=cost)

    def walked(self, events: Sequence[int], *, ended: bool) -> tuple[int, list[tuple[int, ...]]]:
        """Return the least weight of *events*, given by their numbers, and the codes of its moves (see `Rows.walks`)."""
        reach = self.reach
        while True:
            try:
                return self.rows.walks(self.rows.grown(events, reach, ended=ended), events)
            except LostError:
                if reach >= BOUNDLESS:
                    raise
                reach = min(reach * 2, BOUNDLESS)

    def _moves(
        self, sequence: tuple[str, ...], events: list[int], walks: list[tuple[int, ...]]
    ) -> list[Move]:
        places = self._places(len(walks))
        if 0 not in events:
            return [placed[code] for codes, placed in zip(walks, places, strict=False) for code in codes]
        moves: list[Move] = []
        add, known = moves.append, 3 * len(self.flow.arcs)
        for index, (codes, placed) in enumerate(zip(walks, places, strict=False)):
            for code in codes:
                if code < known or events[index]:
                    add(placed[code])
                else:  # a name that nobody knows is not among the moves that are kept
                    add(self.logged(sequence[index], index, (code - known) % len(self.flow.states)))
        return moves

    def _places(self, count: int) -> Sequence[_Placed]:
        """Return where the moves of the first *count* events are kept; for very long sequences, only as long as it takes."""
        if count > MOST_PLACES:
            return [_Placed(self, index) for index in range(count)]
        while len(self._placed) < count:
            self._placed.append(_Placed(self, len(self._placed)))
        return self._placed

    def move(self, code: int, index: int) -> Move:
        """Return the move that *code* means at event *index* (see `pdca.align.rows.Rows.walks`)."""
        costs, (kind, number) = self.flow.costs, divmod(code, len(self.flow.arcs))
        if kind >= len(_KINDS):
            event, state = divmod(code - 3 * len(self.flow.arcs), len(self.flow.states))
            return self.logged(self.rows.names[event], index, state)
        arc, assumed = self.flow.arcs[number], _KINDS[kind] is MoveKind.MODEL
        cost = (costs.sync, costs.substitution or 0, arc.missing or 0)[kind]
        return Move(
            kind=_KINDS[kind], event_index=None if assumed else index, activity=arc.activity,
            state_before=arc.source, state_after=arc.target, cost=cost,
        )  # fmt: skip

    def logged(self, name: str, index: int, state: int) -> Move:
        """Return the log move of the event *index*, which calls itself *name*."""
        here = self.flow.states[state]
        return Move(
            kind=MoveKind.LOG, event_index=index, activity=name, state_before=here, state_after=here,
            cost=self.flow.costs.of_event(name),
        )  # fmt: skip


_KINDS: Final = (MoveKind.SYNC, MoveKind.SUBSTITUTION, MoveKind.MODEL)


def align(
    table: Table, sequence: Sequence[str], costs: Costs = PLAIN, naming: Naming = labelled
) -> Alignment:
    """Return the cheapest explanation of *sequence* against a bare transition *table*.

    *naming* says what events call a move: ``state.trigger`` or the state alone, unless told otherwise. For many sequences make
    an `Aligner` once. Raises `UnalignableError` and `pdca.machine.TooManyStatesError`.
    """
    return Aligner(Flow(table_arcs(table, costs, naming), costs)).align(sequence)


def aligner(bench: Bench, costs: Costs = WEIGHED) -> Aligner:
    """Return the aligner of *bench*'s procedure; parts are free wherever they may be recorded, and none is missed."""
    return Aligner(Flow(procedure_arcs(Machine(bench.procedure), costs), costs))


def unfolded(bench: Bench, costs: Costs = WEIGHED) -> Aligner:
    """Return the aligner that also misses parts, for logs without data.

    Raises `pdca.machine.TooManyStatesError` where the orders in which parts may be done make too many states.
    """
    return Aligner(Flow(unfolded_arcs(bench, Machine(bench.procedure), costs), costs))
