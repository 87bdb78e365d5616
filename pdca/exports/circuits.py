"""The circuit of a pack as a chart, so that every form that draws a procedure draws the whole as well."""

from collections.abc import Sequence

from pdca.circuit import Circuit, Link
from pdca.exports.chart import Arc, Chart, Node
from pdca.phrase import Phrase

TITLE = Phrase("PDCA全图", "the whole circuit")


def charted(circuit: Circuit) -> Chart:
    """Return *circuit* as a chart: a state for each procedure, one arc between two however many links there are."""
    nodes = tuple(
        Node(
            id=_state(one.id), title=Phrase(one.title, one.gloss or one.id), kind="step", phase=one.mechanism
        )
        for one in circuit.procedures
    )
    pairs = dict.fromkeys((link.source, link.target) for link in circuit.links)
    arcs = tuple(
        _arc([link for link in circuit.links if (link.source, link.target) == pair]) for pair in pairs
    )
    return Chart(procedure="circuit", edition="", title=TITLE, nodes=nodes, arcs=arcs)


def _arc(links: Sequence[Link]) -> Arc:
    """Return one arc for *links* of the same source and target, named after the acts, or after the ledgers read."""
    owed = [link for link in links if link.feeds]
    named = list(dict.fromkeys(link.title for link in owed or links))
    title = Phrase("、".join(one.zh for one in named), ", ".join(one.en for one in named))
    first = links[0]
    source, target = _state(first.source), _state(first.target)
    return Arc(source=source, trigger=target, target=target, title=title if owed else told(title))


def _state(name: str) -> str:
    """Return the id of a procedure as that of a state, which has no hyphens."""
    return name.replace("-", "_")


def told(ledgers: Phrase) -> Phrase:
    """Return how a link by a ledger is called."""
    return Phrase(f"台账：{ledgers.zh}", f"ledger: {ledgers.en}")
