"""Orders of entries of one moment: the one that deviates least, found exactly, so that no case is blamed for an order that nobody told."""

from collections.abc import Sequence
from typing import Final

from attrs import define, field

from pdca.align import Aligner
from pdca.align.flow import BOUNDLESS, SHIFT

MOST_SETS: Final = 1_024
"""Sets of entries of one moment that are weighed (2 to the power of ten different ones): beyond, nobody can tell the order."""
MOST_KEPT: Final = 20_000
"""Orders kept before all are forgotten."""

_Set = tuple[int, ...]
_Weights = Sequence[int]


@define(eq=False)
class Orders:
    """Finds orders for *aligner*: groups of events, of each of which nobody knows which came first.

    Weighs every set of what is still to come of a group (Held and Karp's way through permutations), backwards from the end, as
    `pdca.align` weighs events; then walks forward, where several are as cheap by the first in the order given.
    """

    aligner: Aligner
    _kept: dict[tuple[tuple[int, ...], ...], list[list[int]] | None] = field(factory=dict, init=False)

    def weight(self, events: Sequence[int]) -> int:
        """Return what *events*, in this order, deviate by."""
        weight, _ = self.aligner.walked(list(events), ended=False)
        return weight >> SHIFT

    def least(self, groups: Sequence[Sequence[int]]) -> list[list[int]] | None:
        """Return for each of *groups* (events by number) the order of its places that deviates least; `None` where there are too many."""
        key = tuple(tuple(group) for group in groups)
        if key not in self._kept:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            small = all(_sets(group) <= MOST_SETS for group in key)
            self._kept[key] = self._found(key) if small else None
        return self._kept[key]

    def _found(self, groups: tuple[tuple[int, ...], ...]) -> list[list[int]]:
        rows = self.aligner.rows
        after: _Weights = rows.last(ended=False)
        tables = []
        for group in reversed(groups):
            table = self._table(group, after)
            tables.append(table)
            after = table[tuple(range(len(group)))]
        tables.reverse()
        # Entrances hang on the first event; they are few, and the first group decides.
        state = self._beginning(groups[0], tables[0])
        orders = []
        for group, table in zip(groups, tables, strict=True):
            order, state = self._walked(group, table, state)
            orders.append(order)
        return orders

    def _table(self, group: tuple[int, ...], after: _Weights) -> dict[_Set, _Weights]:
        """Return the least weights before every set of places of *group* that is still to come; equal events come in their order."""
        table: dict[_Set, _Weights] = {(): after}
        level: list[_Set] = [()]
        for _ in group:
            grown: dict[_Set, _Weights] = {}
            for rest in level:
                for place in _next(group, rest):
                    whole = tuple(sorted((*rest, place)))
                    made = self.aligner.rows.earlier(table[rest], group[place], BOUNDLESS)
                    known = grown.get(whole)
                    grown[whole] = made if known is None else list(map(min, known, made))
            table.update(grown)
            level = list(grown)
        return table

    def _beginning(self, group: tuple[int, ...], table: dict[_Set, _Weights]) -> int:
        rows = self.aligner.rows
        whole = tuple(range(len(group)))
        found = [
            (rows.entered(self._before(group, table, whole, place), [group[place]]), place) for place in whole
        ]
        (_, entrance), _ = min(found, key=lambda one: (one[0][0], one[1]))
        flow = rows.flow
        return flow.index[flow.start if entrance < 0 else flow.arcs[entrance].target]

    def _before(
        self, group: tuple[int, ...], table: dict[_Set, _Weights], whole: _Set, place: int
    ) -> _Weights:
        rest = tuple(one for one in whole if one != place)
        return (
            self.aligner.rows.earlier(table[rest], group[place], BOUNDLESS) if rest in table else table[whole]
        )

    def _walked(
        self, group: tuple[int, ...], table: dict[_Set, _Weights], state: int
    ) -> tuple[list[int], int]:
        """Return the order of the places of *group* from *state* on, and the state that it leaves."""
        rows, order = self.aligner.rows, list[int]()
        rest = tuple(range(len(group)))
        while rest:
            ways = ((place, tuple(one for one in rest if one != place)) for place in rest)
            told = (
                (place, less, rows.earlier(table[less], group[place], BOUNDLESS))
                for place, less in ways
                if less in table
            )
            wanted = table[rest][state]
            place, rest, here = next(
                (place, less, here) for place, less, here in told if here[state] == wanted
            )
            _, state = rows.walk(here, table[rest], group[place], state)
            order.append(place)
        return order, state


def _sets(group: tuple[int, ...]) -> int:
    """Return how many sets of *group* are weighed: equal events count once for each number of them."""
    found = 1
    for event in set(group):
        found *= group.count(event) + 1
    return found


def _next(group: tuple[int, ...], rest: _Set) -> list[int]:
    """Return the places that may stand right before those of *rest*: of equal events the last that is left."""
    left = [place for place in range(len(group)) if place not in rest]
    return [
        place for place in left if not any(group[other] == group[place] for other in left if other > place)
    ]
