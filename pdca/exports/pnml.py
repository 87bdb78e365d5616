"""A procedure as a Petri net in PNML (ISO/IEC 15909-2): states are places, moves are transitions, one token is the case."""

import itertools
from collections.abc import Iterator
from typing import Final

from pdca.exports.chart import Chart
from pdca.exports.layout import Box, Layout, Wire, lay
from pdca.exports.markup import DECLARATION, escaped
from pdca.exports.words import width
from pdca.phrase import Language
from pdca.procedure import OPENING

SPACE: Final = "http://www.pnml.org/version-2009/grammar/pnml"
KIND: Final = "http://www.pnml.org/version-2009/grammar/ptnet"
PLACE: Final = 36
TRANSITION: Final = 24


def drawn(chart: Chart, language: Language = "zh") -> str:
    """Return *chart* as a place/transition net whose ids are the procedure's."""
    boxes = [Box(node.id, PLACE + 2 * width(node.title(language)), PLACE + 18) for node in chart.nodes]
    main = [chart.main(node.id) for node in chart.nodes]
    wires = [
        Wire(
            arc.id, arc.source, arc.target, (TRANSITION + width(arc.title(language)), TRANSITION), arc in main
        )
        for arc in chart.arcs
    ]
    layout = lay(boxes, wires)
    pieces = [
        f'<pnml xmlns="{SPACE}">', f'  <net id="{chart.procedure}-net" type="{KIND}">', f"    {_name(chart.title(language))}",
        f'    <page id="{chart.procedure}-page">', *_nodes(chart, layout, language), *_arcs(chart, layout), "    </page>",
        "  </net>", "</pnml>",
    ]  # fmt: skip
    return DECLARATION + "\n".join(pieces) + "\n"


def _nodes(chart: Chart, layout: Layout, language: Language) -> Iterator[str]:
    for node in chart.nodes:
        at = layout.boxes[node.id]
        yield f'      <place id="{node.id}">'
        yield f"        {_name(node.title(language), (0, PLACE))}"
        if node.id == OPENING:
            yield "        <initialMarking><text>1</text></initialMarking>"
        yield f"        {_graphics(at.x + at.width // 2, at.y + PLACE // 2, PLACE)}"
        yield "      </place>"
    for arc in chart.arcs:
        x, y = _middle(arc.id, layout)
        yield f'      <transition id="{arc.id}">'
        yield f"        {_name(arc.title(language), (TRANSITION, 0))}"
        yield f"        {_graphics(x, y, TRANSITION)}"
        yield "      </transition>"


def _arcs(chart: Chart, layout: Layout) -> Iterator[str]:
    for arc in chart.arcs:
        before, after = _bends(arc.id, layout)
        yield from _arc(f"{arc.id}-in", arc.source, arc.id, before)
        yield from _arc(f"{arc.id}-out", arc.id, arc.target, after)


def _arc(name: str, source: str, target: str, bends: list[tuple[int, int]]) -> Iterator[str]:
    places = "".join(f'<position x="{x}" y="{y}"/>' for x, y in bends)
    graphics = f"<graphics>{places}</graphics>" if places else ""
    yield f'      <arc id="{name}" source="{source}" target="{target}">{graphics}</arc>'


def _middle(arc: str, layout: Layout) -> tuple[int, int]:
    """Return where the transition stands: on the line of *arc*, beside its label."""
    label = layout.labels[arc]
    return label.x - 4, label.y + label.height // 2


def _bends(arc: str, layout: Layout) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Return the turns of the line of *arc* before its transition, and after it."""
    points = list(layout.wires[arc])
    x, y = _middle(arc, layout)
    for place, (one, other) in enumerate(itertools.pairwise(points)):
        if one[0] == other[0] == x and min(one[1], other[1]) <= y <= max(one[1], other[1]):
            return points[1 : place + 1], points[place + 1 : -1]
    return [], []


def _name(name: str, offset: tuple[int, int] | None = None) -> str:
    where = f'<graphics><offset x="{offset[0]}" y="{offset[1]}"/></graphics>' if offset else ""
    return f"<name><text>{escaped(name)}</text>{where}</name>"


def _graphics(x: int, y: int, size: int) -> str:
    return f'<graphics><position x="{x}" y="{y}"/><dimension x="{size}" y="{size}"/></graphics>'
