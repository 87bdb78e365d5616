"""A procedure as a graph in DOT, for Graphviz, which lays it out itself."""

from pdca.exports.chart import Chart, Node
from pdca.phrase import Language


def drawn(chart: Chart, language: Language = "zh") -> str:
    """Return *chart* as a directed graph whose ids are the procedure's."""
    pieces = [
        f"digraph {_quoted(chart.procedure)} {{", "  rankdir=TB;", f"  label={_quoted(chart.title(language))};",
        "  node [shape=box, style=rounded];",
    ]  # fmt: skip
    pieces += [
        f"  {_quoted(node.id)} [label={_quoted(node.title(language))}{_look(node)}];" for node in chart.nodes
    ]
    pieces += [
        f"  {_quoted(arc.source)} -> {_quoted(arc.target)} [label={_quoted(arc.title(language))}, id={_quoted(arc.id)}];"
        for arc in chart.arcs
    ]
    return "\n".join([*pieces, "}"]) + "\n"


def _look(node: Node) -> str:
    return {"opening": ", shape=circle", "end": ", shape=doublecircle"}.get(node.kind, "")


def _quoted(text: str) -> str:
    said = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{said}"'
