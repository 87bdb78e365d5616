"""The search for the cheapest explanation where the cost of a move depends on all moves before it.

A* over (events explained, state, memory): the memory is whatever the moves so far leave behind, and two nodes are one only where it
is the same. What is still to pay is never overestimated: it is the least by control flow, with what each event costs in any case
(`World.floor`). So the first whole explanation found is a cheapest one, and the first of those in the order of ties.
"""

from collections.abc import Iterable, Iterator, Sequence
from heapq import heappop, heappush, nlargest
from typing import Final, Generic, Protocol, TypeVar

from attrs import define, field, frozen

from pdca.align.flow import BOUNDLESS, SHIFT
from pdca.align.rows import MODEL, Rows
from pdca.rules import Judgement

DEEPEST: Final = 32
"""Beginnings that a search cut short follows to the end, to have something better to say than control flow alone."""

Memory = TypeVar("Memory")
Found = tuple[Memory, int, tuple[Judgement, ...]]
"""What a move leaves behind, what it costs, and what is said of it."""


class World(Protocol[Memory]):
    """What the search asks: how a move changes the memory and what it costs, never less than control flow alone says."""

    def floor(self, event: int, arc: int) -> int:
        """Return what taking the event at *event* for *arc* costs at least beyond a synchronous move, whatever the memory."""

    def said(self, memory: Memory, event: int, arc: int, *, substituted: bool) -> Found[Memory]:
        """Return what follows when the event at *event* is taken for *arc*."""

    def assumed(self, memory: Memory, arc: int) -> Found[Memory]:
        """Return what follows when *arc* is assumed."""


@define(eq=False)
class Node(Generic[Memory]):
    """A beginning of an explanation: *index* events explained, where it stands, what it cost, and the move it ended with.

    *code* is that move (see `pdca.align.rows.Rows.walks`); *open* says that the world was not asked about it yet, and *cost*,
    *state* and *memory* are still those before it.
    """

    index: int
    state: int
    memory: Memory
    key: int
    weight: int
    cost: int
    code: int = -1
    before: "Node[Memory] | None" = None
    paid: int = 0
    findings: tuple[Judgement, ...] = ()
    open: bool = False

    def trace(self) -> list["Node[Memory]"]:
        """Return the nodes from the first move to this one."""
        found: list[Node[Memory]] = []
        node: Node[Memory] | None = self
        while node is not None and node.before is not None:
            found.append(node)
            node = node.before
        return found[::-1]


@frozen(kw_only=True)
class Answer(Generic[Memory]):
    """The cheapest explanation found, whether any could be cheaper, and the least that any can weigh."""

    node: Node[Memory]
    proven: bool
    least: int
    asked: int


Entry = tuple[int, tuple[int, ...], Node[Memory]]


@define(eq=False)
class Search(Generic[Memory]):
    """One search: *events* by number, *memory* at the start, and at most *budget* questions to the *world*."""

    rows: Rows
    world: World[Memory]
    events: Sequence[int]
    memory: Memory
    budget: int
    ended: bool
    floors: list[dict[int, int]] = field(init=False)
    ahead: list[Sequence[int]] = field(init=False)
    asked: int = field(default=0, init=False)
    _known: dict[tuple[int, int, int], tuple[int, Found[Memory]]] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        self.floors = [
            {arc: self.world.floor(index, arc) << SHIFT for arc, _, _ in self.rows.ways(event)}
            for index, event in enumerate(self.events)
        ]
        self.ahead = [self.rows.last(ended=self.ended)]
        for event, floors in zip(reversed(self.events), reversed(self.floors), strict=True):
            self.ahead.append(self.rows.earlier(self.ahead[-1], event, BOUNDLESS, floors))
        self.ahead.reverse()

    def run(self) -> Answer[Memory]:
        """Return the cheapest explanation, or, where the budget does not last, the best that was found."""
        known = self._finished(self._root())
        least = self.rows.entered(self.ahead[0], self.events)[0]
        if known.weight <= least:
            return Answer(node=known, proven=True, least=least, asked=self.asked)
        closed: set[tuple[int, int]] = set()
        heap: list[Entry[Memory]] = [(least, (), self._root())]
        while heap and self.asked < self.budget:
            least, path, node = heappop(heap)
            if node.open:
                fresh = [(path, self._asked(node))]
            elif (node.index, node.key) in closed:
                continue
            elif node.index == len(self.events) and not self.ahead[-1][node.state]:
                return Answer(node=node, proven=True, least=node.weight, asked=self.asked)
            else:
                closed.add((node.index, node.key))
                fresh = [
                    ((*path, self.rows.rank(code)), self._open(node, code)) for code in self._onward(node)
                ]
            for path, node in fresh:
                total = node.weight + self._ahead(node)
                if total <= known.weight:
                    heappush(heap, (total, path, node))
        deepest = nlargest(DEEPEST, heap, key=lambda entry: (entry[2].index, -entry[0]))
        known = min([known, *(self._finished(entry[2]) for entry in deepest)], key=lambda one: one.weight)
        least = min(heap[0][0], known.weight) if heap else known.weight
        return Answer(node=known, proven=known.weight == least, least=least, asked=self.asked)

    def _finished(self, node: Node[Memory]) -> Node[Memory]:
        """Return *node* followed to the end as the least weights ahead say, with what the world says of that."""
        node = self._asked(node)
        if node.before is None:
            node = self._along(node, self.rows.beginning(self.ahead[0], self.events)[0])
        while node.index < len(self.events):
            index = node.index
            here, after, floors = self.ahead[index], self.ahead[index + 1], self.floors[index]
            node = self._along(node, self.rows.walk(here, after, self.events[index], node.state, floors)[0])
        return self._along(node, self.rows.ending(node.state, self.ahead[-1]))

    def _along(self, node: Node[Memory], codes: Iterable[int]) -> Node[Memory]:
        for code in codes:
            node = self._asked(self._open(node, code))
        return node

    def _root(self) -> Node[Memory]:
        """Return the beginning: nothing explained, nothing paid."""
        return Node(0, self.rows.flow.index[self.rows.flow.start], self.memory, 0, 0, 0)

    def _ahead(self, node: Node[Memory]) -> int:
        """Return the least that is still to pay after *node*, what is not asked yet included."""
        if not node.open:
            return self.ahead[node.index][node.state]
        index, state = self._after(node)
        owed = self.floors[node.index].get(node.code, 0) if index > node.index else 0
        return owed + self.ahead[index][state]

    def _onward(self, node: Node[Memory]) -> Iterator[int]:
        """Yield the moves possible after *node*."""
        flow, state = self.rows.flow, node.state
        arcs = len(flow.arcs)
        if node.index < len(self.events):
            event = self.events[node.index]
            yield from (arc for arc, source, _ in self.rows.ways(event) if source == state)
            if flow.costs.substitution is not None:
                yield from (arcs + arc for arc, _, _ in flow.assumed[state])
            yield 3 * arcs + event * len(flow.states) + state
        yield from (MODEL * arcs + arc for arc, _, _ in flow.assumed[state])
        if node.before is None:
            yield from (MODEL * arcs + arc for arc, _, _ in self.rows.entrances(self.events))

    def _open(self, node: Node[Memory], code: int) -> Node[Memory]:
        """Return the move *code* after *node*, paid as control flow alone would; of a log move there is nothing to ask."""
        flow = self.rows.flow
        kind = code // len(flow.arcs)
        if kind == MODEL:
            weight = node.weight + self.rows.weight(code, 0)
            return Node(
                node.index, node.state, node.memory, node.key, weight, node.cost, code, node, open=True
            )
        event = self.events[node.index]
        weight = node.weight + self.rows.weight(code, event)
        if kind < MODEL:
            return Node(
                node.index, node.state, node.memory, node.key, weight, node.cost, code, node, open=True
            )
        paid = flow.costs.of_event(self.rows.names[event])
        return Node(
            node.index + 1, node.state, node.memory, node.key, weight, node.cost + paid, code, node, paid
        )

    def _after(self, node: Node[Memory]) -> tuple[int, int]:
        """Return how many events are explained after an *open* node, and where it leads."""
        kind, number = divmod(node.code, len(self.rows.flow.arcs))
        return node.index + (kind != MODEL), self.rows.flow.index[self.rows.flow.arcs[number].target]

    def _asked(self, node: Node[Memory]) -> Node[Memory]:
        """Return *node* with what the world says of its move."""
        if not node.open or node.before is None:
            return node
        # The same arcs at the same events leave the same memory behind, whatever log moves stand between them.
        assumed = node.code // len(self.rows.flow.arcs) == MODEL
        asked = (node.key, node.code, -1 if assumed else node.index)
        if asked not in self._known:
            self._known[asked] = len(self._known) + 1, self._answer(node)
        key, (memory, cost, findings) = self._known[asked]
        weight = (cost << SHIFT) + 1 if assumed else (cost - self.rows.flow.costs.sync) << SHIFT
        index, state = self._after(node)
        weight += node.before.weight
        return Node(
            index, state, memory, key, weight, node.cost + cost, node.code, node.before, cost, findings
        )

    def _answer(self, node: Node[Memory]) -> Found[Memory]:
        """Ask the world about the move of *node*."""
        self.asked += 1
        kind, arc = divmod(node.code, len(self.rows.flow.arcs))
        if kind == MODEL:
            return self.world.assumed(node.memory, arc)
        return self.world.said(node.memory, node.index, arc, substituted=bool(kind))
