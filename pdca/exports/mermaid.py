"""A procedure as a Mermaid state diagram, for documents that draw it themselves."""

from typing import Final

from pdca.exports.chart import Chart
from pdca.phrase import Language
from pdca.procedure import OPENING

_ESCAPES: Final = str.maketrans({
    "#": "#35;", '"': "#quot;", ";": "#59;", "<": "#lt;", ">": "#gt;", "\n": " ", ":": "#58;", "{": "#123;", "}": "#125;", "%": "#37;",
})  # fmt: skip
_TAKEN: Final = frozenset(
    (
        "state",
        "note",
        "end",
        "as",
        "direction",
        "class",
        "style",
        "fork",
        "join",
        "choice",
        "click",
        "default",
    )
)


def drawn(chart: Chart, language: Language = "zh") -> str:
    """Return *chart* as ``stateDiagram-v2``. Names that Mermaid knows as words begin with a capital letter that no id has."""
    pieces = [
        "stateDiagram-v2",
        f"  %% {_text(chart.title(language))} {_text(chart.edition)}",
        "  direction TB",
    ]
    pieces += [
        f'  state "{_text(node.title(language))}" as {_name(node.id)}'
        for node in chart.nodes
        if node.id != OPENING
    ]
    for arc in chart.arcs:
        source = "[*]" if arc.source == OPENING else _name(arc.source)
        pieces.append(f"  {source} --> {_name(arc.target)} : {_text(arc.title(language))}")
    pieces += [f"  {_name(node.id)} --> [*]" for node in chart.nodes if node.kind == "end"]
    return "\n".join(pieces) + "\n"


def _name(name: str) -> str:
    return f"S_{name}" if name in _TAKEN else name


def _text(text: str) -> str:
    return text.translate(_ESCAPES)
