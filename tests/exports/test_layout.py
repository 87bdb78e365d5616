"""Drawings: nothing covers anything, and no line crosses a box that is not its own."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pdca.exports.layout import Box, Rectangle, Wire, lay
from pdca.exports.words import lines, width


def apart(one, other):
    return (
        one.x + one.width <= other.x or other.x + other.width <= one.x or one.y + one.height <= other.y or other.y + other.height <= one.y
    )  # fmt: skip


def crosses(piece, box):
    """Say whether a piece of a line, upright or level, runs through the inside of *box*."""
    (x1, y1), (x2, y2) = sorted(piece)
    return min(x2, box.x + box.width) >= max(x1, box.x) and min(max(y1, y2), box.y + box.height) >= max(min(y1, y2), box.y)


def inside(box):
    return Rectangle(box.x + 1, box.y + 1, box.width - 2, box.height - 2)


def check(boxes, wires, made):
    shapes = [*made.boxes.values(), *made.labels.values()]
    assert all(apart(one, other) for one, other in combinations(shapes, 2))
    for wire in wires:
        points = made.wires[wire.id]
        own = (wire.source, wire.target)
        for piece in pairwise(points):
            assert piece[0][0] == piece[1][0] or piece[0][1] == piece[1][1]
            foreign = [box for name, box in made.boxes.items() if name not in own]
            assert not any(crosses(piece, inside(box)) for box in foreign)
        for piece in pairwise(points[1:-1]):
            assert not any(crosses(piece, inside(made.boxes[name])) for name in own)
    assert all(one.x >= 0 and one.x + one.width <= made.width and one.y >= 0 and one.y + one.height <= made.height for one in shapes)


@st.composite
def graphs(draw):
    count = draw(st.integers(1, 12))
    sizes = st.integers(10, 160)
    boxes = [Box(f"b{number}", draw(sizes), draw(sizes)) for number in range(count)]
    ends = st.tuples(st.integers(0, count - 1), st.integers(0, count - 1))
    label = st.sampled_from([(0, 0), (60, 15), (100, 30)])
    wires = [
        Wire(f"w{number}", f"b{one}", f"b{other}", draw(label), draw(st.booleans()))
        for number, (one, other) in enumerate(draw(st.lists(ends, max_size=24)))
    ]
    return boxes, wires


@given(graphs())
def test_nothing_overlaps(graph):
    """Whatever is drawn, boxes and labels stand apart, lines are upright or level, and none runs through a foreign box."""
    boxes, wires = graph
    check(boxes, wires, lay(boxes, wires))


@given(graphs())
def test_same_place(graph):
    """The same drawing gets the same places."""
    assert lay(*graph) == lay(*graph)


def test_wires_join_their_boxes():
    """A wire begins at the bottom of its source and ends at the top of its target, whether it runs down, up or back to itself."""
    boxes = [Box("a", 100, 40), Box("b", 60, 30)]
    wires = [Wire("down", "a", "b", (30, 15)), Wire("up", "b", "a", (30, 15)), Wire("self", "a", "a", (30, 15))]
    made = lay(boxes, wires)
    for wire in wires:
        source, target = made.boxes[wire.source], made.boxes[wire.target]
        assert made.wires[wire.id][0] == (source.x + source.width // 2, source.y + source.height)
        assert made.wires[wire.id][-1] == (target.x + target.width // 2, target.y)


def test_reading_order_runs_down():
    """What comes later on the way stands lower."""
    made = lay([Box(name, 50, 20) for name in "abc"], [Wire("1", "a", "b"), Wire("2", "b", "c"), Wire("3", "c", "a")])
    assert made.boxes["a"].y < made.boxes["b"].y < made.boxes["c"].y


def test_main_wires_run_straight():
    """Where there is room a main wire is a straight line."""
    made = lay([Box(name, 50, 20) for name in "abc"], [Wire("1", "a", "b", main=True), Wire("2", "b", "c", main=True)])
    assert all(len({x for x, _ in points}) == 1 for points in made.wires.values())


def test_nothing_to_draw():
    """Without boxes there is an empty drawing."""
    assert lay([], []).boxes == {}


@pytest.mark.parametrize(("text", "wanted"), [("会议通过", 48), ("passed", 42), ("", 0), ("通过 ok", 45)])
def test_width(text, wanted):
    """Chinese characters are wider than Latin ones."""
    assert width(text) == wanted


def test_lines_break():
    """Chinese breaks anywhere, Latin at spaces, and no line is longer than there is room unless one word is."""
    assert lines("材料不实或者不齐退回整改", 72) == ["材料不实或者", "不齐退回整改"]
    assert lines("returned to the drafter", 80) == ["returned to", "the drafter"]
    assert lines("incomprehensible", 20) == ["incomprehensible"]
