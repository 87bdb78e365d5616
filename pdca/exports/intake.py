"""Drawings of others taken in: BPMN or PNML that is a state machine becomes the outline of a procedure.

What a state machine cannot say is refused, with the line and what to write instead: nothing is guessed and nothing
is left out in silence.
"""

from typing import BinaryIO

from pdca.exports import markup
from pdca.exports.diagrams import NotAMachineError
from pdca.exports.flows import of_bpmn
from pdca.exports.nets import of_pnml
from pdca.exports.sketch import Sketch
from pdca.phrase import Phrase

__all__ = ["MAX_BYTES", "NotAMachineError", "Sketch", "read"]

MAX_BYTES = markup.MAX_BYTES
"""Longest drawing that is read."""


def read(stream: BinaryIO) -> Sketch:
    """Return the procedure drawn in *stream*, BPMN 2.0 or PNML.

    Raises `pdca.exports.markup.MarkupError` for what is no XML or has a document type, `NotAMachineError` for what is
    neither or is no state machine.
    """
    root = markup.read(stream)
    if root.name == "definitions":
        return of_bpmn(root)
    if root.name == "pnml":
        return of_pnml(root)
    raise NotAMachineError(
        Phrase(f"根元素“{root.name}”既不是 BPMN（definitions），也不是 PNML（pnml）", f"the root '{root.name}' is neither BPMN (definitions) nor PNML (pnml)"),
        line=root.line, column=root.column,
    )  # fmt: skip
