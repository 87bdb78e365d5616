"""Where things stand in a drawing: layers from top to bottom, so that nothing covers anything (Sugiyama's method).

Boxes keep their reading order: a wire to a later box runs down, any other back up. Layers are the longest way from the
start; between two layers of boxes is one of labels, so that each wire has its words to itself. A wire passes a layer
only in a place of its own, and turns only in the channels between layers: so no wire crosses a box that is not its
own. All coordinates are whole pixels; the same drawing gets the same ones.
"""

import itertools
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from attrs import define, field, frozen

GAP: Final = 24
"""Least room between two things side by side."""
TRACK: Final = 12
"""Room for one line in a channel."""
SWEEPS: Final = 16
STRAIGHT: Final = 16
"""How much more a main wire, and one that only passes, pulls than others."""

Point = tuple[int, int]


@frozen
class Rectangle:
    """Left, top, width and height."""

    x: int
    y: int
    width: int
    height: int


@frozen
class Box:
    """A shape to be placed, with its size."""

    id: str
    width: int
    height: int


@frozen
class Wire:
    """A line to be drawn from the bottom of one box to the top of another, and the size of its label.

    A *main* one runs straight if any does.
    """

    id: str
    source: str
    target: str
    label: tuple[int, int] = (0, 0)
    main: bool = False


@frozen
class Layout:
    """Where every box stands, which way every wire takes, where its label stands, and the size of the whole."""

    boxes: Mapping[str, Rectangle]
    wires: Mapping[str, tuple[Point, ...]]
    labels: Mapping[str, Rectangle]
    width: int
    height: int


def lay(boxes: Sequence[Box], wires: Sequence[Wire]) -> Layout:
    """Return where *boxes*, in reading order, and *wires* go. Raises KeyError for a wire to a box that is not there."""
    drawing = _Drawing()
    drawing.put(boxes, wires)
    drawing.sort()
    drawing.spread()
    return _traced(drawing, boxes, wires)


@define(eq=False)
class _Item:
    """What takes room in a layer: a box, a wire's label, or a wire that passes. *left* and *right* count from its port *x*."""

    key: str
    layer: int
    left: int
    right: int
    height: int
    box: bool = False
    place: int = 0
    x: float = 0
    line: float | None = None
    near: list[tuple["_Item", int]] = field(factory=list)


@frozen
class _Turn:
    """A piece of a wire in the *channel* below the layer of that number; *over* its ends above, *under* those below."""

    channel: int
    net: str
    over: tuple[_Item, ...]
    under: tuple[_Item, ...]


@define(eq=False)
class _Drawing:
    """The drawing while it is made: layers of items, each wire's way through them."""

    layers: dict[int, list[_Item]] = field(factory=lambda: defaultdict(list))
    boxes: dict[str, _Item] = field(factory=dict)
    ways: dict[str, list[_Item]] = field(factory=dict)
    turns: list[_Turn] = field(factory=list)

    def put(self, boxes: Sequence[Box], wires: Sequence[Wire]) -> None:
        """Give every box its layer and every wire its way."""
        order = {box.id: place for place, box in enumerate(boxes)}
        onward = [wire for wire in wires if order[wire.source] < order[wire.target]]
        depth = dict.fromkeys(order, 0)
        for box in boxes:
            for wire in onward:
                if wire.source == box.id:
                    depth[wire.target] = max(depth[wire.target], depth[box.id] + 2)
        for box in boxes:
            half = (box.width + 1) // 2
            self.boxes[box.id] = self._item(_Item(box.id, depth[box.id], half, half, box.height, box=True))
        for wire in wires:
            self._run(wire)

    def _run(self, wire: Wire) -> None:
        source, target = self.boxes[wire.source], self.boxes[wire.target]
        if source.layer < target.layer:
            passed: Iterable[int] = range(source.layer + 1, target.layer)
        else:
            passed = range(source.layer, target.layer - 1, -1)
        way = [self._item(self._passing(wire, layer, first=not place)) for place, layer in enumerate(passed)]
        self.ways[wire.id] = way
        for one, other in zip([source, *way], [*way, target], strict=True):
            self._join(wire, one, other)

    def _passing(self, wire: Wire, layer: int, *, first: bool) -> _Item:
        width, height = wire.label if first else (0, 0)
        return _Item(wire.id, layer, 6, width + 6, height)

    def _item(self, item: _Item) -> _Item:
        item.place = len(self.layers[item.layer])
        self.layers[item.layer].append(item)
        return item

    def _join(self, wire: Wire, one: _Item, other: _Item) -> None:
        weight = STRAIGHT if wire.main or not (one.box or other.box) else 1
        one.near.append((other, weight))
        other.near.append((one, weight))
        net = f"<{one.key}" if one.box else f">{other.key}" if other.box else f"={wire.id}"
        if one.layer < other.layer:
            turn = _Turn(one.layer, net, (one,), (other,))
        elif one.layer > other.layer:
            turn = _Turn(other.layer, net, (other,), (one,))
        else:  # a way back leaves below its source and arrives above its target
            turn = (
                _Turn(one.layer, net, (one, other), ())
                if one.box
                else _Turn(one.layer - 1, net, (), (one, other))
            )
        self.turns.append(turn)

    def sort(self) -> None:
        """Order the items of each layer by where their neighbours stand, down and up; keep the order with fewest crossings."""
        best, least = self._places(), self._crossings()
        for sweep in range(SWEEPS):
            numbers = sorted(self.layers, reverse=bool(sweep % 2))
            for number in numbers:
                self._sort_layer(number, -1 if sweep % 2 == 0 else 1)
            found = self._crossings()
            if found < least:
                best, least = self._places(), found
        for number, items in self.layers.items():
            items.sort(key=lambda item, number=number: best[number].index(id(item)))  # type: ignore[misc]
            _numbered(items)

    def _places(self) -> dict[int, list[int]]:
        return {number: [id(item) for item in items] for number, items in self.layers.items()}

    def _sort_layer(self, number: int, side: int) -> None:
        items = self.layers[number]

        def middle(item: _Item) -> float:
            near = [other.place for other, _ in item.near if other.layer in (number + side, number)]
            return sum(near) / len(near) if near else item.place

        wanted = {id(item): middle(item) for item in items}
        items.sort(key=lambda item: (wanted[id(item)], item.place))
        _numbered(items)

    def _crossings(self) -> int:
        """Return how many pairs of wires cross between neighbouring layers."""
        between: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for turn in self.turns:
            if turn.over and turn.under:
                between[turn.channel].append((turn.over[0].place, turn.under[0].place))
        return sum(
            (one[0] - other[0]) * (one[1] - other[1]) < 0
            for pairs in between.values()
            for place, one in enumerate(pairs)
            for other in pairs[:place]
        )

    def spread(self) -> None:
        """Give every item its *x*: as near to its neighbours as the order and the room allow."""
        for items in self.layers.values():
            _settle(items, [0] * len(items), [1] * len(items))
        for sweep in range(SWEEPS * 4):
            for number in sorted(self.layers, reverse=bool(sweep % 2)):
                items = self.layers[number]
                weights = [sum(weight for _, weight in item.near) or 1 for item in items]
                wanted = [_wanted(item) for item in items]
                _settle(items, wanted, weights)
            if sweep >= SWEEPS:
                self._straighten()
        leftmost = min((item.x - item.left for items in self.layers.values() for item in items), default=0)
        for items in self.layers.values():
            _round(items, leftmost - GAP)

    def _straighten(self) -> None:
        """Tell the items of each long way to stand in one line: where most of them stand already."""
        for way in self.ways.values():
            if len(way) > 2:
                middle = sorted(item.x for item in way)[len(way) // 2]
                for item in way:
                    item.line = middle


def _wanted(item: _Item) -> float:
    """Return where *item* would stand if it had all the room: between its neighbours, or in line with its own way."""
    if item.line is not None:
        return item.line
    total = sum(weight for _, weight in item.near)
    return sum(other.x * weight for other, weight in item.near) / total if total else item.x


def _numbered(items: Sequence[_Item]) -> None:
    for place, item in enumerate(items):
        item.place = place


def _offsets(items: Sequence[_Item]) -> list[int]:
    """Return how far right of the first item each must stand at least."""
    offsets = [0]
    for one, other in itertools.pairwise(items):
        offsets.append(offsets[-1] + one.right + GAP + other.left)
    return offsets


def _settle(items: Sequence[_Item], wanted: Sequence[float], weights: Sequence[int]) -> None:
    """Set each *x* as near to *wanted* as room allows: least squares, by pooling neighbours that would overlap."""
    offsets = _offsets(items)
    pools: list[list[float]] = []  # mean, weight, number of items
    for want, weight, offset in zip(wanted, weights, offsets, strict=True):
        pools.append([want - offset, weight, 1])
        while len(pools) > 1 and pools[-2][0] >= pools[-1][0]:
            mean, total, count = pools.pop()
            before = pools[-1]
            before[0] = (before[0] * before[1] + mean * total) / (before[1] + total)
            before[1] += total
            before[2] += count
    settled = [mean for mean, _, count in pools for _ in range(int(count))]
    for item, base, offset in zip(items, settled, offsets, strict=True):
        item.x = base + offset


def _round(items: Sequence[_Item], origin: float) -> None:
    """Round every *x*, counted from *origin*; what kept its distance keeps it."""
    for item, offset in zip(items, _offsets(items), strict=True):
        item.x = round(item.x - origin - offset) + offset


def _traced(drawing: _Drawing, boxes: Sequence[Box], wires: Sequence[Wire]) -> Layout:
    """Return the finished layout: heights of layers and channels, then every wire's points."""
    tracks = _tracks(drawing.turns)
    tops, channels, height = _heights(drawing, tracks)
    placed = {}
    for box in boxes:
        item = drawing.boxes[box.id]
        placed[box.id] = Rectangle(int(item.x) - box.width // 2, tops[item.layer], box.width, box.height)
    labels, ways = {}, {}
    for wire in wires:
        source, target = drawing.boxes[wire.source], drawing.boxes[wire.target]
        way = drawing.ways[wire.id]
        if way and wire.label != (0, 0):
            labels[wire.id] = Rectangle(int(way[0].x) + 4, tops[way[0].layer], *wire.label)
        start, end = placed[wire.source], placed[wire.target]
        points = [(int(source.x), start.y + start.height)]
        for one, other in zip([source, *way], [*way, target], strict=True):
            channel, net = _channel(one, other), _net(wire, one, other)
            if one.x != other.x:
                y = channels[channel] + TRACK * (tracks[channel, net] + 1)
                points += [(int(one.x), y), (int(other.x), y)]
        points.append((int(target.x), end.y))
        ways[wire.id] = tuple(points)
    width = max((item.x + item.right for items in drawing.layers.values() for item in items), default=0)
    return Layout(placed, ways, labels, int(width) + GAP, height)


def _net(wire: Wire, one: _Item, other: _Item) -> str:
    return f"<{one.key}" if one.box else f">{other.key}" if other.box else f"={wire.id}"


def _channel(one: _Item, other: _Item) -> int:
    if one.layer != other.layer:
        return min(one.layer, other.layer)
    return one.layer if one.box else one.layer - 1


def _heights(
    drawing: _Drawing, tracks: Mapping[tuple[int, str], int]
) -> tuple[dict[int, int], dict[int, int], int]:
    """Return the top of each layer and of each channel, and the height of the whole."""
    tops: dict[int, int] = {}
    channels: dict[int, int] = {}
    y = GAP
    for number in range(-1, max(drawing.layers, default=0) + 1):
        if number >= 0:
            tops[number] = y
            y += max((item.height for item in drawing.layers.get(number, ())), default=0)
        channels[number] = y
        most = max((track for (channel, _), track in tracks.items() if channel == number), default=-1)
        y += TRACK * (most + 2)
    return tops, channels, y + GAP


def _tracks(turns: Sequence[_Turn]) -> dict[tuple[int, str], int]:
    """Return the track of each net in each channel: nets that overlap get different ones.

    A net that comes from above where another leaves downwards should turn first, or their lines would run on each other.
    """
    nets: dict[int, dict[str, list[_Turn]]] = defaultdict(lambda: defaultdict(list))
    for turn in turns:
        nets[turn.channel][turn.net].append(turn)
    found = {}
    for channel, inside in nets.items():
        spans = [_Span.of(name, pieces) for name, pieces in inside.items()]
        for span, track in _stacked([one for one in spans if one.first < one.last]):
            found[channel, span.net] = track
    return found


@frozen
class _Span:
    """A net in a channel: from where to where it runs, and where it comes from above and leaves below."""

    net: str
    first: int
    last: int
    over: frozenset[int]
    under: frozenset[int]

    @classmethod
    def of(cls, net: str, turns: Sequence[_Turn]) -> "_Span":
        over = frozenset(int(item.x) for turn in turns for item in turn.over)
        under = frozenset(int(item.x) for turn in turns for item in turn.under)
        return cls(net, min(over | under), max(over | under), over, under)


def _stacked(spans: list[_Span]) -> Iterable[tuple[_Span, int]]:
    """Yield each span with its track, from the top; where each should turn before the other, the first in line does."""
    waiting = sorted(spans, key=lambda one: (one.first, one.last, one.net))
    tracks: list[tuple[_Span, int]] = []
    while waiting:
        free = [
            one for one in waiting if not any(other.over & one.under for other in waiting if other is not one)
        ]
        span = (free or waiting)[0]
        waiting.remove(span)
        least = max((track + 1 for other, track in tracks if other.over & span.under), default=0)
        taken = {track for other, track in tracks if other.first <= span.last and span.first <= other.last}
        tracks.append(
            (span, next(number for number in range(least, len(spans) + least + 1) if number not in taken))
        )
    return tracks
