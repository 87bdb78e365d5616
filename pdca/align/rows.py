"""Rows of the dynamic programme: for every state, the least weight of explaining the rest of a sequence from there.

A row follows from the row after it and the event between them, from nothing else. So rows are kept by content and linked by
event: together they grow into a deterministic automaton that reads sequences backwards, and where noise repeats itself, an event
costs one look-up. Sequences with the same ending share its rows. Rows are capped: what weighs more than the cap is cut off, which is
exact whenever the answer is not.
"""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from attrs import define, field

from pdca.align.flow import BOUNDLESS, SHIFT, Flow, Way

MOST_ROWS: Final = 50_000
"""Rows kept before all are forgotten and grown again: some 60 MB for a procedure of 25 steps."""

NOTHING: Final[Mapping[int, int]] = MappingProxyType({})
MODEL: Final = 2
"""The kind of code that is an assumed step: a code divided by the number of arcs (see `Rows.walks`)."""

Walk = tuple[tuple[int, ...], int]
"""The way from one event to the next: the codes of its moves, and the state it ends in (see `Rows.walks`)."""

UNWALKED: Final[dict[int, Walk]] = {}
"""What nobody walked yet: one for all rows, and never written to."""


class Row(dict[int, "Row"]):
    """Least weights by state, *weights*; as a mapping, the row before each event, made when first asked for."""

    __slots__ = ("cap", "rows", "walks", "weights")

    def __init__(self, rows: "Rows", weights: tuple[int, ...], cap: int) -> None:
        self.rows, self.weights, self.cap = rows, weights, cap
        self.walks = UNWALKED

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

    def ways(self, event: int) -> tuple[Way, ...]:
        """Return the arcs that *event* may be, each with source and target."""
        return self._ways[event]

    def last(self, cap: int, *, ended: bool) -> Row:
        """Return the row after the last event: the weight of reaching an end, or nothing where the case may go on."""
        key = (ended, cap)
        if key not in self._last:
            weights = self.flow.distances(self.flow.ends)
            if not ended:
                weights = [0 if weight <= BOUNDLESS else weight for weight in weights]
            self._last[key] = self._row([min(weight, cap + 1) for weight in weights], cap)
        return self._last[key]

    def before(self, row: Row, event: int) -> Row:
        """Return the row before *event*, given the row after it."""
        return self._row(self.earlier(row.weights, event, row.cap), row.cap)

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
        if lowered:
            self.flow.close(cost, lowered, cap)
        return cost

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

    def walks(self, rows: Sequence[Row], events: Sequence[int]) -> list[tuple[int, ...]]:
        """Return the codes of the first of the cheapest explanations: up to each event, then after the last.

        *rows* are those from before the first event to after the last. A synchronous move by arc *a* of *n* has the code *a*, a
        substitution *n + a*, an assumed step *2n + a*, a log move in state *s* of *S* the code *3n + event S + s*.
        """
        size = len(self.flow.states)
        first, state = self.beginning(rows[0].weights, events)
        found = []
        for row, event in zip(rows[1:], events, strict=True):
            codes, state = row.walks.get(event * size + state) or self._walk(row, event, state)
            found.append(codes)
        found.append(self.ending(state, rows[-1].weights))
        if first:
            found[0] = (*first, *found[0])
        return found

    def beginning(self, weights: Sequence[int], events: Sequence[int]) -> Walk:
        """Return the entrance that is assumed, if any, and the state in which the first event is met."""
        entrance = self.entered(weights, events)[1]
        if entrance < 0:
            return (), self.flow.index[self.flow.start]
        return (MODEL * len(self.flow.arcs) + entrance,), self.flow.index[self.flow.arcs[entrance].target]

    def ending(self, state: int, weights: Sequence[int]) -> tuple[int, ...]:
        """Return the codes of the steps assumed after the last event."""
        return tuple([MODEL * len(self.flow.arcs) + arc for arc in self.flow.way(state, weights)])

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

    def walked(self, row: Row, event: int, state: int) -> Walk:
        """Return the moves from *state* before *event* to past it, given the *row* after it."""
        return row.walks.get(event * len(self.flow.states) + state) or self._walk(row, event, state)

    def _walk(self, row: Row, event: int, state: int) -> Walk:
        """Return the moves from *state* before *event* to past it, given the *row* after it, and keep them there."""
        found = self.walk(row[event].weights, row.weights, event, state)
        if row.walks is UNWALKED:
            row.walks = {}  # only now: on most rows nobody ever walks
        row.walks[event * len(self.flow.states) + state] = found
        return found

    def walk(
        self, here: Sequence[int], after: Sequence[int], event: int, state: int, floors: Mapping[int, int] = NOTHING
    ) -> Walk:  # fmt: skip
        """Return the moves from *state* past *event*, downhill from the weights *here* to those *after* it."""
        arcs = len(self.flow.arcs)
        codes: list[int] = []
        while True:
            weight = here[state]
            for arc, source, target in self._ways[event]:
                if source == state and after[target] + floors.get(arc, 0) == weight:
                    return (*codes, arc), target
            for arc, target, _ in self.flow.assumed[state]:
                if after[target] + self._substituted == weight:
                    return (*codes, arcs + arc), target
            if after[state] + self._log[event] == weight:
                return (*codes, 3 * arcs + event * len(self.flow.states) + state), state
            arc, state = next(
                (arc, to) for arc, to, step in self.flow.assumed[state] if here[to] + step == weight
            )
            codes.append(MODEL * arcs + arc)

    def _substitute(
        self, after: Sequence[int], cost: list[int], lowered: list[tuple[int, int]], cap: int
    ) -> None:
        for source, ways in enumerate(self.flow.assumed):
            for _, target, _ in ways:
                weight = after[target] + self._substituted
                if weight < cost[source] and weight <= cap:
                    cost[source] = weight
                    lowered.append((weight, source))

    def _row(self, weights: Iterable[int], cap: int) -> Row:
        values = tuple(weights)
        kept = self._kept.setdefault(cap, {})
        row = kept.get(values)
        if row is None:
            if self._count >= MOST_ROWS:
                self.forget()
                kept = self._kept.setdefault(cap, {})
            self._count += 1
            row = kept[values] = Row(self, values, cap)
        return row

    def forget(self) -> None:
        """Forget every row; those in use stay as long as they are."""
        self._kept.clear()
        self._last.clear()
        self._count = 0
