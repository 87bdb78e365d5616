"""Procedures drawn: each form whole, true to the machine, and legal to its standard."""

import json
import re
from functools import cache
from importlib.resources import files
from itertools import combinations, pairwise

import pytest
from attrs import evolve
from lxml import etree

from pdca.exports.chart import Arc, Chart, Node
from pdca.exports.forms import draw
from pdca.phrase import Phrase
from pdca.procedure import OPENING

B, DI, DC, W = (
    "{http://www.omg.org/spec/BPMN/20100524/MODEL}", "{http://www.omg.org/spec/BPMN/20100524/DI}",
    "{http://www.omg.org/spec/DD/20100524/DC}", "{http://www.omg.org/spec/DD/20100524/DI}",
)  # fmt: skip
P = "{http://www.pnml.org/version-2009/grammar/pnml}"
S = "{http://www.w3.org/2005/07/scxml}"
LANGUAGES = ("zh", "en")
FORMS = ("bpmn", "pnml", "scxml", "mermaid", "dot")
drawn = cache(draw)
"""Draws each chart once for all who look at it."""


@pytest.fixture(scope="module")
def schema():
    """Return the schema that the OMG publishes, from a package that brings it along."""
    with (files("SpiffWorkflow.bpmn.parser") / "schema" / "BPMN20.xsd").open("rb") as stream:
        return etree.XMLSchema(etree.parse(stream, base_url=stream.name))


def bounds(element):
    found = element.find(f"{DC}Bounds")
    return tuple(float(found.get(name)) for name in ("x", "y", "width", "height"))


def apart(one, other):
    (x1, y1, w1, h1), (x2, y2, w2, h2) = one, other
    return x1 + w1 <= x2 or x2 + w2 <= x1 or y1 + h1 <= y2 or y2 + h2 <= y1


def through(piece, box):
    """Say whether a piece of a line, upright or level, runs through the inside of *box*."""
    (x1, y1), (x2, y2) = piece
    x, y, w, h = box
    inner = (x + 0.5, y + 0.5, x + w - 0.5, y + h - 0.5)
    return (
        min(x1, x2) <= inner[2] and max(x1, x2) >= inner[0] and min(y1, y2) <= inner[3] and max(y1, y2) >= inner[1]
    )


def on_border(point, box):
    (px, py), (x, y, w, h) = point, box
    return x <= px <= x + w and y <= py <= y + h and (px in (x, x + w) or py in (y, y + h))


def odd():
    """Return a chart of titles that every form must escape."""
    title = Phrase('a"b<c>&\\;:#{}%[*]\n--> end', 'a"b<c>&\\;:#{}%[*]\n--> end')
    nodes = (Node(id=OPENING, title=title, kind="opening"), Node(id="state", title=title, kind="step", phase="plan"), Node(id="completed", title=title, kind="end"))  # fmt: skip
    arcs = (Arc(source=OPENING, trigger="open", target="state", title=title), Arc(source="state", trigger="end", target="completed", title=title))  # fmt: skip
    return Chart(procedure="odd", edition="1", title=title, nodes=nodes, arcs=arcs)


def test_all_procedures_are_drawn(kit, charts):
    """What is held here against standards are all procedures of the catalogue, in every edition."""
    assert len(charts) == len(kit.library.catalogue)
    assert {chart.procedure for chart in charts} == {one.id for one in kit.library.catalogue}


@pytest.mark.parametrize("language", LANGUAGES)
def test_bpmn_follows_the_schema(schema, charts, language):
    """Every procedure drawn as BPMN follows the schema of the OMG."""
    for chart in [*charts, odd()]:
        schema.assertValid(etree.fromstring(drawn("bpmn", chart, language)))


def test_schema_refuses(schema, charts):
    """The schema these tests rest on refuses a flow without a target."""
    broken = draw("bpmn", charts[0]).replace(b"targetRef", b"target")
    assert not schema.validate(etree.fromstring(broken))


def test_bpmn_elements_are_drawn(charts):
    """Every node of the process has one shape and every flow one edge, and nothing else is drawn."""
    for chart in charts:
        root = etree.fromstring(drawn("bpmn", chart))
        process = root.find(f"{B}process")
        flows = {one.get("id") for one in process.iter(f"{B}sequenceFlow")}
        nodes = {one.get("id") for one in process if one.get("id")} - flows
        assert sorted(one.get("bpmnElement") for one in root.iter(f"{DI}BPMNShape")) == sorted(nodes)
        assert sorted(one.get("bpmnElement") for one in root.iter(f"{DI}BPMNEdge")) == sorted(flows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_bpmn_shapes_stand_apart(charts, language):
    """No two shapes or labels of a diagram overlap."""
    for chart in charts:
        root = etree.fromstring(drawn("bpmn", chart, language))
        boxes = [bounds(one) for one in root.iter(f"{DI}BPMNShape", f"{DI}BPMNLabel")]
        assert all(apart(one, other) for one, other in combinations(boxes, 2))


@pytest.mark.parametrize("language", LANGUAGES)
def test_bpmn_lines_pass_no_foreign_shape(charts, language):
    """No line of a diagram runs through a shape but those it joins, and it begins and ends on their borders."""
    for chart in charts:
        root = etree.fromstring(drawn("bpmn", chart, language))
        flows = {one.get("id"): (one.get("sourceRef"), one.get("targetRef")) for one in root.iter(f"{B}sequenceFlow")}
        boxes = {one.get("bpmnElement"): bounds(one) for one in root.iter(f"{DI}BPMNShape")}
        for edge in root.iter(f"{DI}BPMNEdge"):
            own = flows[edge.get("bpmnElement")]
            points = [(float(one.get("x")), float(one.get("y"))) for one in edge.iter(f"{W}waypoint")]
            foreign = [box for name, box in boxes.items() if name not in own]
            assert not any(through(piece, box) for piece in pairwise(points) for box in foreign)
            assert on_border(points[0], boxes[own[0]])
            assert on_border(points[-1], boxes[own[1]])


def test_bpmn_choices(charts):
    """A step with several outcomes ends in an exclusive gateway; nothing else has two flows out."""
    for chart in charts:
        root = etree.fromstring(drawn("bpmn", chart))
        sources = [one.get("sourceRef") for one in root.iter(f"{B}sequenceFlow")]
        several = {name for name in sources if sources.count(name) > 1}
        assert several == {one.get("id") for one in root.iter(f"{B}exclusiveGateway")}


def test_bpmn_titles(charts):
    """Tasks and flows are called by the titles of steps and outcomes, in the language asked for."""
    chart = charts[0]
    for language in LANGUAGES:
        root = etree.fromstring(drawn("bpmn", chart, language))
        names = {one.get("id"): one.get("name") for one in root.iter(f"{B}userTask", f"{B}sequenceFlow")}
        assert all(names[node.id] == node.title(language) for node in chart.nodes if node.kind == "step")
        assert all(names[arc.id] == arc.title(language) for arc in chart.arcs if chart.node(arc.source).kind == "step")


def test_bpmn_says_that_a_completed_case_may_be_void(charts):
    """Where a completed case may be found invalid its end says so, since nothing leaves an end in BPMN."""
    told = {chart.procedure: b"<documentation>" in drawn("bpmn", chart) for chart in charts}
    assert told == {chart.procedure: ("completed", "voided") in chart.table for chart in charts}
    assert any(told.values())


def test_pnml_is_a_state_machine(charts):
    """Every transition of the net has one arc from a place and one to a place: those of the machine's table."""
    for chart in charts:
        root = etree.fromstring(drawn("pnml", chart))
        places = {one.get("id") for one in root.iter(f"{P}place")}
        arcs = [(one.get("source"), one.get("target")) for one in root.iter(f"{P}arc")]
        table = {}
        for one in root.iter(f"{P}transition"):
            (source,) = [source for source, target in arcs if target == one.get("id")]
            (target,) = [target for source, target in arcs if source == one.get("id")]
            assert {source, target} <= places
            table[source, one.get("id").removeprefix(f"{source}.")] = target
        assert table == chart.table


def test_pnml_has_one_token(charts):
    """The net begins with one token, in the opening."""
    for chart in charts:
        root = etree.fromstring(drawn("pnml", chart))
        marked = [(one.getparent().get("id"), one.findtext(f"{P}text")) for one in root.iter(f"{P}initialMarking")]
        assert marked == [(OPENING, "1")]


def test_pnml_places_stand_apart(charts):
    """Every place and transition has a position, and no two of them overlap."""
    for chart in charts:
        root = etree.fromstring(drawn("pnml", chart))
        boxes = []
        for one in root.iter(f"{P}place", f"{P}transition"):
            position, size = (one.find(f"{P}graphics/{P}{name}") for name in ("position", "dimension"))
            x, y, wide = (float(each) for each in (position.get("x"), position.get("y"), size.get("x")))
            boxes.append((x - wide / 2, y - wide / 2, wide, wide))
        assert len(boxes) == len(chart.nodes) + len(chart.arcs)
        assert all(apart(one, other) for one, other in combinations(boxes, 2))


def test_scxml_is_the_machine(charts):
    """States, events and targets of the state chart are the machine's table; what nothing leaves is final."""
    for chart in charts:
        root = etree.fromstring(draw("scxml", chart))
        table = {(one.getparent().get("id"), one.get("event")): one.get("target") for one in root.iter(f"{S}transition")}
        states = {one.get("id") for one in root.iter(f"{S}state", f"{S}final")}
        assert table == chart.table
        assert set(table.values()) | {root.get("initial")} <= states
        assert {one.get("id") for one in root.iter(f"{S}final")} == states - {source for source, _ in table}


def test_mermaid_is_the_machine(charts):
    """The arrows of the Mermaid diagram are the machine's moves, between states that were declared."""
    for chart in charts:
        text = draw("mermaid", chart).decode()
        arrows = re.findall(r"^  (\S+) --> (\S+) : ", text, re.MULTILINE)
        assert arrows == [("[*]" if arc.source == OPENING else arc.source, arc.target) for arc in chart.arcs]
        declared = set(re.findall(r'^  state "[^"]*" as (\S+)$', text, re.MULTILINE))
        assert {name for pair in arrows for name in pair} - {"[*]"} == declared


def test_dot_is_the_machine(charts):
    """The edges of the DOT graph are the machine's moves."""
    for chart in charts:
        edges = re.findall(r'^  "(\w+)" -> "(\w+)" ', draw("dot", chart).decode(), re.MULTILINE)
        assert edges == [(arc.source, arc.target) for arc in chart.arcs]


@pytest.mark.parametrize("form", ["bpmn", "pnml", "scxml"])
def test_odd_titles_in_xml(form):
    """A title of quotes, brackets, line ends and words of the notation comes back as it was."""
    root = etree.fromstring(draw(form, odd()))
    texts = [*root.itertext(), *(value for one in root.iter() for value in one.attrib.values())]
    assert odd().title.zh in texts


def test_odd_titles_in_mermaid():
    """In Mermaid no title ends its line or its quotes, and a state called as a word of the notation gets another name."""
    text = draw("mermaid", odd()).decode()
    assert "S_state --> completed : a#quot;b#lt;c#gt;&" in text
    assert len(text.splitlines()) == 3 + 2 + 2 + 1


def test_odd_titles_in_dot():
    """In DOT quotes, backslashes and line ends are escaped as JSON escapes them."""
    label = re.search(r'"state" \[label=("(?:[^"\\]|\\.)*")\]', draw("dot", odd()).decode())
    assert label
    assert json.loads(label[1]) == odd().title.zh


@pytest.mark.parametrize("form", FORMS)
def test_same_bytes(charts, form):
    """The same procedure gives the same bytes."""
    assert draw(form, charts[0]) == draw(form, evolve(charts[0]))


@pytest.mark.parametrize("form", FORMS)
def test_no_address_is_fetched(charts, form):
    """A drawing names no address but those of its notation."""
    known = ("http://www.omg.org/", "http://www.pnml.org/", "http://www.w3.org/")
    found = re.findall(r"https?://[^\"<> ]+", draw(form, charts[0]).decode())
    assert all(one.startswith(known) for one in found)
