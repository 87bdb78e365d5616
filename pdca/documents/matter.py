"""One case as documents read it: values by reference, worded and masked as ledgers do; a blank stays a blank.

A person is shown by a masked name where a roster is given, else by the opaque id; what a fact declares private is masked.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property

from attrs import define, evolve, field

from pdca.documents.forms import GOALS
from pdca.documents.rules import Reader
from pdca.errors import PdcaError
from pdca.facts import COUNT_TITLES
from pdca.history import History
from pdca.ledgers import Filled, View, sheet, shown
from pdca.ledgers.filling import form, lines
from pdca.ledgers.pieces import UNKNOWN
from pdca.masks import names_masked
from pdca.phrase import Phrase
from pdca.procedure import Column, Fact, Ledger, Part, Step


class DocumentError(PdcaError):
    """There is no such document, or it cannot be made of this; nothing was written."""

    code = "document"


@define(eq=False, slots=False)
class Matter:
    """A case and the rules of its edition (*reader*), with the *names* of units and *people* by id; *unmask* shows all."""

    reader: Reader
    history: History
    units: Mapping[str, str] = field(factory=dict)
    people: Mapping[str, str] = field(factory=dict)
    unmask: bool = False

    @property
    def about(self) -> str:
        """Return what the case is about."""
        return self.text("case.about")

    @cached_property
    def view(self) -> View:
        """Return how values are seen."""
        hidden = self.people if self.unmask else {key: names_masked(name) for key, name in self.people.items()}
        return View(today=self.reader.day, names={**self.units, **hidden}, language=self.reader.voice.language)

    def knows(self, reference: str) -> bool:
        """Return whether the edition of the case has what *reference* reads."""
        procedure, (head, _, tail) = self.reader.bench.procedure, reference.partition(".")
        if head == "case" or tail == "occurred":
            return head == "case" or head in procedure.by_id or head in procedure.part_steps
        return self.reader.bench.book.fact(reference, None, None) is not None

    def text(self, reference: str) -> str:
        """Return the value of *reference*, or nothing where there is none."""
        found = self.rows("case", [reference])
        return found[0][0] if found else ""

    def raw(self, step: str, fact: str) -> object:
        """Return what the last record of *step* says of *fact*, as it was given; `None` where it says nothing."""
        act = self.history.last.get(step)
        return act.claim.facts.get(fact) if act else None

    def rows(self, row: str, references: Sequence[str]) -> tuple[tuple[str, ...], ...]:
        """Return a line for each *row* (``case``, a part, a rows fact) with the values of *references*."""
        columns = tuple(Column(title=one, source=one) for one in references)
        made = Ledger(id="document", title="", row=row, columns=columns)
        bench, history = self.reader.bench, self.history
        filled = Filled(history.case, "", 0, form(made, bench), tuple(lines(made, history, bench, language=self.reader.voice.language)))
        found = sheet(made.id, [filled])
        if found is None:
            return ()
        entries = tuple(evolve(one, cells={key: None if piece == [UNKNOWN] else piece for key, piece in one.cells.items()}) for one in found.entries)
        return shown(evolve(found, entries=entries), self.view, unmask=self.unmask).rows

    def title(self, reference: str) -> str:
        """Return what to call *reference*."""
        voice, (head, _, tail) = self.reader.voice, reference.partition(".")
        if reference.startswith("case.plan."):
            return GOALS[reference.removeprefix("case.plan.")](voice.language)
        fact = self._fact(reference)
        if fact is not None:
            name = reference.rpartition(".")[2]
            count = voice.say(COUNT_TITLES.get(name, ""), f", {name}") if fact.type in ("tally", "survey") and name != fact.id else ""
            return f"{voice.titled(fact.title, fact.gloss, fact.id)}{count}"
        procedure = self.reader.bench.procedure
        step = procedure.by_id.get(head)
        own: Step | Part | None = step or procedure.by_id[procedure.part_steps.get(head, procedure.steps[0].id)].part(head)
        if own is not None and tail == "occurred":
            return f"{voice.titled(own.title, own.gloss, own.id)}{voice.say('日期', ', day')}"
        return voice(self.reader.bench.book.title(reference, None, None))

    def _fact(self, reference: str) -> Fact | None:
        if reference == "case.about":
            return self.reader.bench.procedure.about
        return self.reader.bench.book.fact(reference, None, None)

    def day(self, label: str) -> date | None:
        """Return on which day the step or part *label* was last recorded."""
        act = self.history.last.get(label) or next(iter(reversed(self.history.ever.get(label, ()))), None)
        return act.day if act else None

    def must(self, *, holds: bool, zh: str, en: str) -> None:
        """Raise `DocumentError` unless something *holds*."""
        if not holds:
            raise DocumentError(Phrase(zh, en), case=self.history.case)
