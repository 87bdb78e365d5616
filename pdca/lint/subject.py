"""One edition of one procedure as lint looks at it: with the law, its graph, and a place for notes."""

from functools import cached_property

from attrs import define

from pdca.law import Law
from pdca.lint.graph import Graph
from pdca.lint.notes import Notes
from pdca.procedure import Procedure
from pdca.rules import Rulebook


@define(eq=False, slots=False)
class Subject:
    """What every check of one procedure works on."""

    book: Rulebook
    notes: Notes

    @property
    def procedure(self) -> Procedure:
        """Return the procedure."""
        return self.book.procedure

    @property
    def law(self) -> Law:
        """Return the law it rests on."""
        return self.book.law

    @cached_property
    def graph(self) -> Graph:
        """Return its graph."""
        return Graph(self.procedure)
