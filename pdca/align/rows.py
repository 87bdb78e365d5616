"""Rows of the dynamic programme: for every state, the least weight of explaining the rest of a sequence from there.

A row follows from the row after it and the event between them, and a row that weighs the same more everywhere leads to one that does so
too. So rows are kept by what they weigh beyond their least, and linked by event: together they grow into a small automaton that
reads sequences backwards, and an event costs one look-up. What weighs more than the least by some reach is taken to weigh only
that: a row then never weighs too much, and whoever walks along real moves only (and is not `LostError`) has walked a cheapest way.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from attrs import define, field

from pdca.align.flow import BOUNDLESS, SHIFT, Flow, Way

MOST_ROWS: Final = 50_000
"""Rows kept before all are forgotten and grown again: some 80 MB for a procedure of 25 steps."""

MOST_NEAR: Final = 100
"""States up to which the distances between all of them are known beforehand."""

NOTHING: Final[Mapping[int, int]] = MappingProxyType({})
MODEL: Final = 2
"""The kind of code that is an assumed step: a code divided by the number of arcs (see `Rows.walks`)."""

Walk = tuple[tuple[int, ...], int]
"""The way from one event to the next: the codes of its moves, and the state it ends in (see `Rows.walks`)."""

Paid = tuple[tuple[int, ...], int, int]
"""The same, and what it weighs."""

UNWALKED: Final[dict[int, Paid]] = {}
"""What nobody walked yet: one for all rows, and never written to."""


class LostError(Exception):
    """A way led to where its weight is not known: the rows have too short a reach for this sequence."""


class Row(dict[int, "Row"]):
    """Weights beyond the least by state, *weights*, of which none exceeds *reach*; as a mapping, the row before each event.

    That is made when first asked for; *lifts* then says by how much its least is more than the least of this one.
    """

    __slots__ = ("lifts", "reach", "rows", "walks", "weights")

    def __init__(self, rows: "Rows", weights: tuple[int, ...], reach: int) -> None:
        self.rows, self.weights, self.reach = rows, weights, reach
        self.walks = UNWALKED
        self.lifts: dict[int, int] = {}

    def __missing__(self, event: int) -> "Row":
        found = self[event] = self.rows.before(self, event)
        return found


@define(eq=False)
class Rows:
    """The rows of one *flow*, grown as sequences ask for them.

    *numbers* gives the event of every name that procedure or costs know, *names* the reverse; all others are event 0.
    """

    flow: Flow
    numbers: dict[str, int] = field(factory=dict, init=False)
    names: list[str] = field(factory=list, init=False)
    _ways: list[tuple[Way, ...]] = field(factory=list, init=False)
    _log: list[int] = field(factory=list, init=False)
    _substituted: int = field(init=False)
    _kept: dict[int, dict[tuple[int, ...], Row]] = field(factory=dict, init=False)
    _count: int = field(default=0, init=False)
    _last: dict[tuple[bool, int], Row] = field(factory=dict, init=False)
    _near: list[list[tuple[int, int]]] = field(factory=list, init=False)

    def __attrs_post_init__(self) -> None:
        costs = self.flow.costs
        self._substituted = (
            BOUNDLESS if costs.substitution is None else (costs.substitution - costs.sync) << SHIFT
        )
        for name in dict.fromkeys(("", *self.flow.events, *costs.log_of)):
            self.numbers[name] = len(self.names)
            self.names.append(name)
            self._ways.append(self.flow.events.get(name, ()))
            self._log.append((costs.of_event(name) - costs.sync) << SHIFT)
        if len(self.flow.states) <= MOST_NEAR:
            self._near = [self._nearest(state) for state in range(len(self.flow.states))]

    def _nearest(self, state: int) -> list[tuple[int, int]]:
        """Return what it weighs to reach *state* by assumed steps alone, and from where, the nearest first."""
        found = [(weight, before) for before, weight in enumerate(self.flow.distances([state])) if weight <= BOUNDLESS]
        return sorted(found)[1:]  # the first is the state itself

    def ways(self, event: int) -> tuple[Way, ...]:
        """Return the arcs that *event* may be, each with source and target."""
        return self._ways[event]

    def last(self, *, ended: bool) -> list[int]:
        """Return the weights after the last event: those of reaching an end, or nothing where the case may go on."""
        weights = self.flow.distances(self.flow.ends)
        return weights if ended else [0 if weight <= BOUNDLESS else weight for weight in weights]

    def grown(self, events: Sequence[int], reach: int, *, ended: bool) -> list[Row]:
        """Return the rows from before the first of *events* to after the last."""
        row = self._last.get((ended, reach))
        if row is None:
            row = self._last[ended, reach] = self._row(self.last(ended=ended), reach)[0]
        rows = [row]
        for event in reversed(events):
            row = row[event]
            rows.append(row)
        rows.reverse()
        return rows

    def before(self, row: Row, event: int) -> Row:
        """Return the row before *event*, given the row after it."""
        cost = self.earlier(row.weights, event, row.reach + self._log[event])
        found, row.lifts[event] = self._row(cost, row.reach)
        return found

    def earlier(
        self, after: Sequence[int], event: int, cap: int, floors: Mapping[int, int] = NOTHING
    ) -> list[int]:
        """Return the least weights before *event*, given those *after* it; *floors* is what arcs weigh if *event* is they."""
        log, over = self._log[event], cap + 1
        most = cap - log
        cost = [weight + log if weight <= most else over for weight in after]
        lowered: list[tuple[int, int]] = []
        for arc, source, target in self._ways[event]:
            weight = after[target] + floors.get(arc, 0)
            if weight < cost[source] and weight <= cap:
                cost[source] = weight
                lowered.append((weight, source))
        if self._substituted != BOUNDLESS:
            self._substitute(after, cost, lowered, cap)
        if lowered and self._near:
            self._lower(cost, lowered, cap)
        elif lowered:
            self.flow.close(cost, lowered, cap)
        return cost

    def _lower(self, cost: list[int], lowered: list[tuple[int, int]], cap: int) -> None:
        """Lower *cost* of every state from which assumed steps lead to one of those *lowered* more cheaply."""
        for weight, state in lowered:
            most = cap - weight
            for step, before in self._near[state]:
                if step > most:
                    break
                if weight + step < cost[before]:  # noqa: PLR1730 - half the time of `min`
                    cost[before] = weight + step

    def entered(self, weights: Sequence[int], events: Sequence[int]) -> tuple[int, int]:
        """Return the least of *weights* from the start, directly or by an entrance, and the arc of that entrance or -1."""
        least, entrance = weights[self.flow.index[self.flow.start]], -1
        for arc, target, weight in self.entrances(events):
            if weight + weights[target] < least:
                least, entrance = weight + weights[target], arc
        return least, entrance

    def entrances(self, events: Sequence[int]) -> list[Way]:
        """Return the entrances that may be assumed: those of a state where the first of *events* can come next."""
        if not events or not self.flow.entrances:
            return []
        fitting = {source for _, source, _ in self._ways[events[0]]}
        return [way for way in self.flow.entrances if way[1] in fitting]

    def walks(self, rows: Sequence[Row], events: Sequence[int]) -> tuple[int, list[tuple[int, ...]]]:
        """Return what the first of the cheapest explanations weighs, and its codes: up to each event, then after the last.

        *rows* are those from before the first event to after the last. A synchronous move by arc *a* of *n* has the code *a*, a
        substitution *n + a*, an assumed step *2n + a*, a log move in state *s* of *S* the code *3n + event S + s*.
        Raises `LostError` where the reach of the rows is too short.
        """
        size = len(self.flow.states)
        first, state = self.beginning(rows[0].weights, events)
        total = 0
        found = []
        for row, event in zip(rows[1:], events, strict=True):
            codes, state, weight = row.walks.get(event * size + state) or self._walk(row, event, state)
            found.append(codes)
            total += weight
        found.append(self.ending(state, rows[-1].weights))
        total += sum([self.weight(code, 0) for code in (*first, *found[-1])])
        if first:
            found[0] = (*first, *found[0])
        return total, found

    def beginning(self, weights: Sequence[int], events: Sequence[int]) -> Walk:
        """Return the entrance that is assumed, if any, and the state in which the first event is met."""
        entrance = self.entered(weights, events)[1]
        if entrance < 0:
            return (), self.flow.index[self.flow.start]
        return (MODEL * len(self.flow.arcs) + entrance,), self.flow.index[self.flow.arcs[entrance].target]

    def ending(self, state: int, weights: Sequence[int]) -> tuple[int, ...]:
        """Return the codes of the steps assumed after the last event. Raises `LostError`."""
        if not weights[state]:
            return ()
        try:
            return tuple([MODEL * len(self.flow.arcs) + arc for arc in self.flow.way(state, weights)])
        except StopIteration:
            raise LostError from None

    def rank(self, code: int) -> int:
        """Return the place of a move among ties: synchronous, substitution, log, model; then the order of the table."""
        model = 2 * len(self.flow.arcs)
        return code if code < model else code + 1 if code < model + len(self.flow.arcs) else model

    def weight(self, code: int, event: int) -> int:
        """Return the weight of the move *code*, which explains *event* unless it is an assumed step."""
        kind, arc = divmod(code, len(self.flow.arcs))
        if kind > MODEL:
            return self._log[event]
        return (0, self._substituted, ((self.flow.arcs[arc].missing or 0) << SHIFT) + 1)[kind]

    def walked(self, row: Row, event: int, state: int) -> Paid:
        """Return the moves from *state* before *event* to past it, given the *row* after it. Raises `LostError`."""
        return row.walks.get(event * len(self.flow.states) + state) or self._walk(row, event, state)

    def _walk(self, row: Row, event: int, state: int) -> Paid:
        """Return the moves from *state* before *event* to past it, given the *row* after it, and keep them there."""
        earlier = row[event]
        lift = row.lifts[event]
        codes, after = self.walk(earlier.weights, row.weights, event, state, lift=lift)
        if row.walks is UNWALKED:
            row.walks = {}  # only now: on most rows nobody ever walks
        found = codes, after, earlier.weights[state] + lift - row.weights[after]
        row.walks[event * len(self.flow.states) + state] = found
        return found

    def walk(
        self, here: Sequence[int], after: Sequence[int], event: int, state: int, floors: Mapping[int, int] = NOTHING, lift: int = 0,
    ) -> Walk:  # fmt: skip
        """Return the moves from *state* past *event*, downhill from the weights *here*, all *lift* more, to those *after* it.

        Raises `LostError`.
        """
        arcs = len(self.flow.arcs)
        codes: list[int] = []
        while True:
            weight = here[state] + lift
            for arc, source, target in self._ways[event]:
                if source == state and after[target] + floors.get(arc, 0) == weight:
                    return (*codes, arc), target
            for arc, target, _ in self.flow.assumed[state]:
                if after[target] + self._substituted == weight:
                    return (*codes, arcs + arc), target
            if after[state] + self._log[event] == weight:
                return (*codes, 3 * arcs + event * len(self.flow.states) + state), state
            for arc, to, step in self.flow.assumed[state]:
                if here[to] + step + lift == weight:
                    codes.append(MODEL * arcs + arc)
                    state = to
                    break
            else:
                raise LostError

    def _substitute(
        self, after: Sequence[int], cost: list[int], lowered: list[tuple[int, int]], cap: int
    ) -> None:
        for source, ways in enumerate(self.flow.assumed):
            for _, target, _ in ways:
                weight = after[target] + self._substituted
                if weight < cost[source] and weight <= cap:
                    cost[source] = weight
                    lowered.append((weight, source))

    def _row(self, weights: Sequence[int], reach: int) -> tuple[Row, int]:
        """Return the row of *weights*, and the least of them."""
        least = min(weights)
        lid = least + reach
        values = tuple([weight - least if weight < lid else reach for weight in weights])
        kept = self._kept.setdefault(reach, {})
        row = kept.get(values)
        if row is None:
            if self._count >= MOST_ROWS:
                self.forget()
                kept = self._kept.setdefault(reach, {})
            self._count += 1
            row = kept[values] = Row(self, values, reach)
        return row, least

    def forget(self) -> None:
        """Forget every row; those in use stay as long as they are."""
        self._kept.clear()
        self._last.clear()
        self._count = 0
