"""A procedure as a state chart in SCXML (W3C): outcomes are events. Titles stand in attributes of our own namespace."""

from collections.abc import Iterator

from pdca.exports.chart import Chart, Node
from pdca.exports.markup import DECLARATION, tag
from pdca.phrase import Language
from pdca.procedure import OPENING


def drawn(chart: Chart, language: Language = "zh") -> str:
    """Return *chart* as SCXML; an end that something leaves is a state, all others are final."""
    head = {
        "xmlns": "http://www.w3.org/2005/07/scxml", "xmlns:pdca": "urn:pdca:procedure", "version": "1.0",
        "name": chart.procedure, "initial": OPENING, "pdca:title": chart.title(language), "pdca:edition": chart.edition,
    }  # fmt: skip
    pieces = [tag("scxml", head, empty=False)]
    for node in chart.nodes:
        pieces += _state(chart, node, language)
    return DECLARATION + "\n".join([*pieces, "</scxml>"]) + "\n"


def _state(chart: Chart, node: Node, language: Language) -> Iterator[str]:
    leaving = chart.leaving(node.id)
    said = {"id": node.id, "pdca:title": node.title(language), "pdca:phase": node.phase}
    if not leaving:
        yield f"  {tag('final', said)}"
        return
    yield f"  {tag('state', said, empty=False)}"
    for arc in leaving:
        moved = {"event": arc.trigger, "target": arc.target, "pdca:title": arc.title(language)}
        yield f"    {tag('transition', moved)}"
    yield "  </state>"
