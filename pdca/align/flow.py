"""Arcs compiled to whole numbers: states, events and weights, and the cheapest ways through them without any event.

A weight is a cost and, below it, the number of steps assumed (`SHIFT` bits), so that adding weights adds both, and comparing them
compares the cost first. The cost of a synchronous move is taken off every event beforehand: it is the same for every alignment.
"""

from collections.abc import Iterable, Sequence
from heapq import heapify, heappop, heappush
from typing import Final

from attrs import define, field

from pdca.align.arcs import Arc
from pdca.align.costs import Costs, UnalignableError
from pdca.machine import MOST_STATES, TooManyStatesError
from pdca.phrase import Phrase
from pdca.procedure import ENDS, OPENING

SHIFT: Final = 20
"""Bits below the cost: no alignment assumes more than a million steps."""

BOUNDLESS: Final = 1 << 62
"""A cap that no weight exceeds."""

Way = tuple[int, int, int]
"""One way out of a state: the arc, the state it leads to, its weight when assumed."""


@define(eq=False)
class Flow:
    """*arcs* compiled under *costs*, from *start* to any of *finals*.

    Without *start*: the opening, or else the first source. Without *finals*: every end that is reached, or else every state without
    a way out. Raises `UnalignableError` where no end can be reached and `pdca.machine.TooManyStatesError` over 2,000 states.
    """

    arcs: tuple[Arc, ...]
    costs: Costs
    start: str = ""
    finals: frozenset[str] = frozenset()
    states: tuple[str, ...] = field(init=False)
    index: dict[str, int] = field(init=False)
    ends: tuple[int, ...] = field(init=False)
    events: dict[str, tuple[Way, ...]] = field(init=False)
    assumed: tuple[tuple[Way, ...], ...] = field(init=False)
    into: tuple[tuple[tuple[int, int], ...], ...] = field(init=False)
    entrances: tuple[Way, ...] = field(init=False)

    def __attrs_post_init__(self) -> None:
        names = dict.fromkeys(name for arc in self.arcs for name in (arc.source, arc.target))
        self.start = self.start or (OPENING if OPENING in names else next(iter(names), OPENING))
        self.states = tuple(dict.fromkeys((self.start, *names)))
        self._refuse_size()
        self.index = {name: number for number, name in enumerate(self.states)}
        self.ends = tuple(self.index[name] for name in self.states if name in self._finals())
        self._compile()
        self._refuse_dead_end()

    def distances(self, seeds: Iterable[int]) -> list[int]:
        """Return the least weight from every state to any of *seeds* by assumed steps alone; over `BOUNDLESS`: no way."""
        cost = [BOUNDLESS + 1] * len(self.states)
        heap = [(0, seed) for seed in seeds]
        for _, seed in heap:
            cost[seed] = 0
        self.close(cost, heap, BOUNDLESS)
        return cost

    def close(self, cost: list[int], heap: list[tuple[int, int]], cap: int) -> None:
        """Lower *cost* of every state from which an assumed step leads to a cheaper one; *heap* are those just lowered."""
        heapify(heap)
        into = self.into
        while heap:
            here, state = heappop(heap)
            if here > cost[state]:
                continue
            for before, weight in into[state]:
                found = here + weight
                if found <= cap and found < cost[before]:
                    cost[before] = found
                    heappush(heap, (found, before))

    def way(self, state: int, to: Sequence[int]) -> list[int]:
        """Return the arcs of the cheapest way from *state* downhill in *to*, as `distances` gave it."""
        found: list[int] = []
        while to[state]:
            arc, state = next(
                (arc, after) for arc, after, weight in self.assumed[state] if to[after] + weight == to[state]
            )
            found.append(arc)
        return found

    def _finals(self) -> frozenset[str]:
        targets = {arc.target for arc in self.arcs} | {self.start}
        sources = {arc.source for arc in self.arcs}
        return self.finals or (ENDS & targets) or frozenset(targets - sources)

    def _compile(self) -> None:
        events: dict[str, list[Way]] = {}
        assumed: list[list[Way]] = [[] for _ in self.states]
        into: list[list[tuple[int, int]]] = [[] for _ in self.states]
        entrances: list[Way] = []
        for number, arc in enumerate(self.arcs):
            source, target = self.index[arc.source], self.index[arc.target]
            weight = BOUNDLESS if arc.missing is None else (arc.missing << SHIFT) + 1
            for name in arc.names:
                events.setdefault(name, []).append((number, source, target))
            if arc.missing is not None and arc.entrance:
                entrances.append((number, target, weight))
            elif arc.missing is not None:
                assumed[source].append((number, target, weight))
                into[target].append((source, weight))
        self.events = {name: tuple(ways) for name, ways in events.items()}
        self.assumed, self.into = tuple(map(tuple, assumed)), tuple(map(tuple, into))
        self.entrances = tuple(entrances)

    def _refuse_size(self) -> None:
        if len(self.states) > MOST_STATES:
            raise TooManyStatesError(
                Phrase(
                    f"有{len(self.states)}个状态，超过{MOST_STATES}个：会签请写成法定人数",
                    f"{len(self.states)} states exceed {MOST_STATES}: model countersignatures as a quorum",
                ),
                states=len(self.states),
            )

    def _refuse_dead_end(self) -> None:
        if not self.arcs or self.distances(self.ends)[self.index[self.start]] > BOUNDLESS:
            raise UnalignableError(
                Phrase(
                    f"从“{self.start}”出发，只靠可以推定的步骤到不了任何结束状态",
                    f"no end can be reached from '{self.start}' by steps that may be assumed",
                ),
                state=self.start,
            )
