"""Alignment: the cheapest explanation of what a foreign log says happened, against a procedure (docs/alignment.md)."""

from pdca.align.arcs import Arc, labelled, procedure_arcs, table_arcs, triggered, unfolded_arcs
from pdca.align.costs import PLAIN, WEIGHED, Costs, UnalignableError
from pdca.align.flow import Flow
from pdca.align.moves import Alignment, Completion, Move, MoveKind
from pdca.align.names import Aligner, align, aligner, unfolded
from pdca.align.weighing import Weigher, weigher

__all__ = [
    "PLAIN",
    "WEIGHED",
    "Aligner",
    "Alignment",
    "Arc",
    "Completion",
    "Costs",
    "Flow",
    "Move",
    "MoveKind",
    "UnalignableError",
    "Weigher",
    "align",
    "aligner",
    "labelled",
    "procedure_arcs",
    "table_arcs",
    "triggered",
    "unfolded",
    "unfolded_arcs",
    "weigher",
]
