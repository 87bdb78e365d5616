"""Commands about the rules as a whole: map."""

from typing import Any

from pdca.circuit import Circuit, circuit
from pdca.cli.desk import Desk
from pdca.cli.exporting import written
from pdca.exports import forms
from pdca.exports.circuits import charted
from pdca.screens import circuits

OPEN_ENDED = 1
"""Exit code when the circle does not close."""


def draw_map(desk: Desk, options: Any) -> int:
    """Show how the procedures feed one another; with a file, draw it."""
    found = circuit(desk.pack.procedures(), desk.pack.ledgers)
    if options.file:
        drawn = forms.draw(options.form, charted(found), desk.language)
        return written(desk, options.file, drawn, {"form": options.form})
    if desk.as_json:
        desk.answer(_plain(desk, found))
    else:
        desk.screen.show(circuits.circuit(desk.screen.voice, found))
    return OPEN_ENDED if found.open_ended() or found.starved() else 0


def _plain(desk: Desk, found: Circuit) -> dict[str, Any]:
    return {
        "procedures": [
            {"id": one.id, "edition": one.edition, "title": desk.screen.voice.titled(one.title, one.gloss, one.id), "mechanism": one.mechanism}
            for one in found.procedures
        ],
        "links": [
            {"source": link.source, "target": link.target, **({"act": link.act} if link.feeds else {"ledger": link.ledger}), "title": link.title(desk.language)}
            for link in found.links
        ],
        "open_ended": list(found.open_ended()),
        "starved": list(found.starved()),
    }  # fmt: skip


RUNNERS = {"map": draw_map}
