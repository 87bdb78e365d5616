"""A procedure as BPMN 2.0 with its diagram: user tasks, exclusive gateways, and an end event at each place a case may end.

Ids are those of the procedure: a task has its step's, a flow is ``step.outcome``. That a completed case may still be
found invalid (``completed`` to ``void``) is no flow of BPMN, where nothing leaves an end; the end's documentation says so.
"""

from collections.abc import Iterator
from typing import Final

from attrs import define, field, frozen

from pdca.exports.chart import COMPLETED, Arc, Chart, Node
from pdca.exports.layout import Box, Layout, Rectangle, Wire, lay
from pdca.exports.markup import DECLARATION, escaped, tag
from pdca.exports.words import lines, width
from pdca.phrase import Language, Phrase

SPACES: Final = {
    "xmlns": "http://www.omg.org/spec/BPMN/20100524/MODEL", "xmlns:bpmndi": "http://www.omg.org/spec/BPMN/20100524/DI",
    "xmlns:dc": "http://www.omg.org/spec/DD/20100524/DC", "xmlns:di": "http://www.omg.org/spec/DD/20100524/DI",
    "xmlns:pdca": "urn:pdca:procedure",
}  # fmt: skip
TASK: Final = (150, 64)
DIAMOND: Final = 40
CIRCLE: Final = 36
BETWEEN: Final = 16
LABEL: Final = 108
LINE: Final = 15
_INVALID: Final = Phrase("办结后认定无效的，仍可作废", "a completed case may still be found invalid")


@frozen
class _Shape:
    """A shape of the diagram inside its box: the element it shows, its offset and size, and its label below or above."""

    element: str
    x: int
    y: int
    width: int
    height: int
    label: tuple[int, int, int, int] | None = None


@define(eq=False)
class _Diagram:
    """The diagram while it is made: what stands in each box, and what is drawn between boxes."""

    chart: Chart
    language: Language
    lines: list[str] = field(factory=list)
    boxes: list[Box] = field(factory=list)
    wires: list[Wire] = field(factory=list)
    shapes: dict[str, list[_Shape]] = field(factory=dict)
    inner: dict[str, str] = field(factory=dict)

    def fill(self) -> None:
        """Make the elements of the process, box by box in reading order, then the flows."""
        opening = [arc for arc in self.chart.arcs if self.chart.node(arc.source).kind == "opening"]
        for arc in opening:
            self._start(arc)
        for node in self.chart.nodes:
            if node.kind == "step":
                self._step(node)
        for arc in self._flows():
            self._flow(arc)

    def _flows(self) -> Iterator[Arc]:
        return (arc for arc in self.chart.arcs if self.chart.node(arc.source).kind != "end")

    def _named(self, title: Phrase) -> str:
        return title(self.language)

    def _start(self, arc: Arc) -> None:
        name = self._named(arc.title)
        self.lines.append(f"    {tag('startEvent', {'id': arc.trigger, 'name': name})}")
        wide, high = _size(name)
        box = max(CIRCLE, wide)
        label = ((box - wide) // 2, 0, wide, high)
        self._box(
            arc.trigger,
            box,
            high + CIRCLE,
            [_Shape(arc.trigger, (box - CIRCLE) // 2, high, CIRCLE, CIRCLE, label)],
        )

    def _step(self, node: Node) -> None:
        said = {"id": node.id, "name": self._named(node.title), "pdca:phase": node.phase}
        self.lines.append(f"    {tag('userTask', {**said, 'pdca:entrance': 'yes' if node.entrance else ''})}")
        shapes, high = [_Shape(node.id, 0, 0, *TASK)], TASK[1]
        leaving = self.chart.leaving(node.id)
        if len(leaving) > 1:
            gate = f"{node.id}-choice"
            self.lines.append(f"    {tag('exclusiveGateway', {'id': gate, 'gatewayDirection': 'Diverging'})}")
            self.lines.append(
                f"    {tag('sequenceFlow', {'id': f'{node.id}-done', 'sourceRef': node.id, 'targetRef': gate})}"
            )
            shapes.append(_Shape(gate, (TASK[0] - DIAMOND) // 2, high + BETWEEN, DIAMOND, DIAMOND))
            high += BETWEEN + DIAMOND
            self.inner[node.id] = f"{node.id}-done"
        self._box(node.id, TASK[0], high, shapes)
        for end in dict.fromkeys(arc.target for arc in leaving):
            if self.chart.node(end).kind == "end":
                self._end(node.id, self.chart.node(end))

    def _end(self, step: str, node: Node) -> None:
        """Add the end *node* beside *step*: each step has its own, so that no line runs through the whole drawing."""
        name, key = self._named(node.title), f"{step}-{node.id}"
        void = node.id == COMPLETED and any(arc.source == COMPLETED for arc in self.chart.arcs)
        said = {"id": key, "name": name, "pdca:end": node.id}
        if void:
            self.lines.append(f"    {tag('endEvent', said, empty=False)}")
            self.lines.append(f"      <documentation>{escaped(_INVALID(self.language))}</documentation>")
            self.lines.append("    </endEvent>")
        else:
            self.lines.append(f"    {tag('endEvent', said)}")
        wide, high = _size(name)
        box = max(CIRCLE, wide)
        label = ((box - wide) // 2, CIRCLE + 2, wide, high)
        self._box(key, box, CIRCLE + 2 + high, [_Shape(key, (box - CIRCLE) // 2, 0, CIRCLE, CIRCLE, label)])

    def _box(self, key: str, wide: int, high: int, shapes: list[_Shape]) -> None:
        self.boxes.append(Box(key, wide, high))
        self.shapes[key] = shapes

    def _flow(self, arc: Arc) -> None:
        opening = self.chart.node(arc.source).kind == "opening"
        source = arc.trigger if opening else arc.source
        ended = self.chart.node(arc.target).kind == "end"
        target = f"{arc.source}-{arc.target}" if ended else arc.target
        leaves = f"{arc.source}-choice" if len(self.chart.leaving(arc.source)) > 1 and not opening else source
        name = "" if opening else self._named(arc.title)
        said = {"id": arc.id, "name": name, "sourceRef": leaves, "targetRef": target}
        self.lines.append(f"    {tag('sequenceFlow', said)}")
        main = opening or arc == self.chart.main(arc.source)
        self.wires.append(Wire(arc.id, source, target, _size(name) if name else (0, 0), main))


def drawn(chart: Chart, language: Language = "zh") -> str:
    """Return *chart* as a BPMN 2.0 document whose ids are the procedure's."""
    diagram = _Diagram(chart, language)
    diagram.fill()
    layout = lay(diagram.boxes, diagram.wires)
    name = f"{chart.procedure}-process"
    head = {
        **SPACES, "id": f"{chart.procedure}-definitions", "name": chart.title(language), "targetNamespace": "urn:pdca:procedure",
        "exporter": "pdca",
    }  # fmt: skip
    process = {
        "id": name, "name": chart.title(language), "isExecutable": "false", "pdca:procedure": chart.procedure,
        "pdca:edition": chart.edition, "pdca:in_force": chart.start,
    }  # fmt: skip
    pieces = [
        tag("definitions", head, empty=False), f"  {tag('process', process, empty=False)}", *diagram.lines, "  </process>",
        *_interchange(diagram, layout, name), "</definitions>",
    ]  # fmt: skip
    return DECLARATION + "\n".join(pieces) + "\n"


def _interchange(diagram: _Diagram, layout: Layout, process: str) -> Iterator[str]:
    yield f'  <bpmndi:BPMNDiagram id="{process}-diagram">'
    yield f'    <bpmndi:BPMNPlane id="{process}-plane" bpmnElement="{process}">'
    for key, shapes in diagram.shapes.items():
        for shape in shapes:
            yield from _shape(shape, layout.boxes[key])
    for key, flow in diagram.inner.items():
        task, gate = diagram.shapes[key]
        at = layout.boxes[key]
        x = at.x + task.x + task.width // 2
        yield from _edge(flow, [(x, at.y + task.height), (x, at.y + gate.y)], None)
    for wire in diagram.wires:
        yield from _edge(wire.id, list(layout.wires[wire.id]), layout.labels.get(wire.id))
    yield "    </bpmndi:BPMNPlane>"
    yield "  </bpmndi:BPMNDiagram>"


def _shape(shape: _Shape, at: Rectangle) -> Iterator[str]:
    marker = ' isMarkerVisible="true"' if shape.element.endswith("-choice") else ""
    yield f'      <bpmndi:BPMNShape id="{shape.element}-shape" bpmnElement="{shape.element}"{marker}>'
    yield f"        {_bounds(at.x + shape.x, at.y + shape.y, shape.width, shape.height)}"
    if shape.label:
        x, y, wide, high = shape.label
        yield f"        <bpmndi:BPMNLabel>{_bounds(at.x + x, at.y + y, wide, high)}</bpmndi:BPMNLabel>"
    yield "      </bpmndi:BPMNShape>"


def _edge(flow: str, points: list[tuple[int, int]], label: Rectangle | None) -> Iterator[str]:
    yield f'      <bpmndi:BPMNEdge id="{flow}-edge" bpmnElement="{flow}">'
    for x, y in points:
        yield f'        <di:waypoint x="{x}" y="{y}"/>'
    if label:
        bounds = _bounds(label.x, label.y, label.width, label.height)
        yield f"        <bpmndi:BPMNLabel>{bounds}</bpmndi:BPMNLabel>"
    yield "      </bpmndi:BPMNEdge>"


def _bounds(x: int, y: int, wide: int, high: int) -> str:
    return f'<dc:Bounds x="{x}" y="{y}" width="{wide}" height="{high}"/>'


def _size(name: str) -> tuple[int, int]:
    """Return how much room *name* takes as a label."""
    broken = lines(name, LABEL)
    return max(map(width, broken)) + 4, LINE * len(broken)
