"""A second aligner, as naive as can be: it writes down every explanation up to a cost, and takes the first of the cheapest.

It knows arcs as plain tuples and shares nothing with `pdca.align`.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from attrs import define

Step = tuple[str, int | None, str, str]
"""One move as it is compared: kind, event, activity and state after it."""


@define
class Explanation:
    """Moves, what they cost, and the order in which ties are broken."""

    cost: int
    assumed: int
    order: tuple[tuple[int, int], ...]
    moves: tuple[Step, ...]


@define
class Naive:
    """*arcs* as (source, activity, target, names, missing); *said* and *assumed* say what a move leaves behind and costs."""

    arcs: Sequence[tuple[str, str, str, tuple[str, ...], int | None]]
    start: str
    finals: frozenset[str]
    sequence: Sequence[str]
    said: Callable[..., tuple[Any, int]]
    assumed: Callable[[Any, int], tuple[Any, int]]
    log: int = 1
    substitution: int | None = None

    def best(self, memory: Any = ()) -> Explanation:
        """Return the first of the cheapest explanations, found by allowing one more until there is one."""
        bound = 0
        while True:
            found = list(self._from(self.start, 0, memory, Explanation(0, 0, (), ()), bound, frozenset()))
            if found:
                return min(found, key=lambda one: (one.cost, one.assumed, one.order))
            bound += 1

    def _from(
        self, state: str, index: int, memory: Any, so_far: Explanation, bound: int, passed: frozenset[Any]
    ) -> Iterator[Explanation]:
        """*passed* holds the states passed through since the last event at no cost, so that nothing goes round for ever."""
        if so_far.cost > bound or state in passed:
            return
        if index == len(self.sequence) and state in self.finals:
            yield so_far
        if index < len(self.sequence):
            yield from self._explaining(state, index, memory, so_far, bound)
        for number, (source, activity, target, _, missing) in enumerate(self.arcs):
            if source == state and missing is not None:
                after, cost = self.assumed(memory, number)
                more = self._with(so_far, cost, ("model", None, activity, target), (3, number), 1)
                yield from self._from(
                    target, index, after, more, bound, passed | {state} if not cost else frozenset()
                )

    def _explaining(
        self, state: str, index: int, memory: Any, so_far: Explanation, bound: int
    ) -> Iterator[Explanation]:
        name = self.sequence[index]
        for number, (source, activity, target, names, missing) in enumerate(self.arcs):
            if source == state and name in names:
                after, cost = self.said(memory, index, number, substituted=False)
                more = self._with(so_far, cost, ("sync", index, activity, target), (0, number), 0)
                yield from self._from(target, index + 1, after, more, bound, frozenset())
            if source == state and self.substitution is not None and missing is not None:
                after, cost = self.said(memory, index, number, substituted=True)
                more = self._with(so_far, cost, ("substitution", index, activity, target), (1, number), 0)
                yield from self._from(target, index + 1, after, more, bound, frozenset())
        more = self._with(so_far, self.log, ("log", index, name, state), (2, 0), 0)
        yield from self._from(state, index + 1, memory, more, bound, frozenset())

    def _with(
        self, so_far: Explanation, cost: int, move: Step, order: tuple[int, int], assumed: int
    ) -> Explanation:
        return Explanation(
            so_far.cost + cost, so_far.assumed + assumed, (*so_far.order, order), (*so_far.moves, move)
        )
