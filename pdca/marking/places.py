"""Where in a workbook the findings of an audit stand: the cell of the datum that a finding is about, as near as can be told.

A finding names the place of its event. The datum may stand in another column of that row (the number present, a paper, who
did it), and a step that was left out has no event at all: then it is its own blank cell, or the cell of the case.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, Protocol

from attrs import fields, frozen, has

from pdca.audit import Check, Finding
from pdca.audit.bases import RULE_BASIS, RULE_EDITION
from pdca.logs import Event, Field, Meaning, Place, Remark
from pdca.logs import Mapping as Layout
from pdca.logs.calls import BASIS
from pdca.procedure import Guard, Procedure, Ref


class Ledger(Protocol):
    """What is read: `pdca.logs.Log` of a workbook."""

    mapping: Layout | None

    def events(self) -> Iterator[Event]:
        """Yield the events."""

    @property
    def columns(self) -> Mapping[str, int]:
        """Return the columns by their headings in full, from 1."""

    @property
    def remarks(self) -> Iterable[Remark]:
        """Return the remarks of the last reading."""


Procedures = Callable[[str, str], Procedure]
"""Gives a procedure by its id and edition."""


@frozen
class Places:
    """The cells of one ledger by what findings name: the place of an event in words, and the row of a case."""

    fields: Sequence[Field]
    columns: Mapping[str, int]
    by_words: Mapping[str, Place]
    by_case: Mapping[str, Place]
    procedures: Procedures

    def of(self, one: Finding) -> Place | None:
        """Return the cell that *one* is about, or `None` where it is about no single row."""
        row = self.by_words.get(one.place.zh) or (self.by_case.get(one.case) if one.case else None)
        if row is None or not row.row:
            return None
        column = self._column(one, row)
        return Place(file=row.file, sheet=row.sheet, row=row.row, column=column) if column else None

    def _column(self, one: Finding, row: Place) -> int:
        step, _, part = one.act.partition(".")
        work = part if part and any(part in (each.of, each.name) for each in self.fields) else step
        data = [*one.missing, *self._read(one)]
        for name in data:
            found = self._named(work, name)
            if found:
                return found
        if one.check in (Check.ROLE, Check.SEPARATION):
            means = (Meaning.ROLE, Meaning.ACTOR) if one.rule.endswith(".by") else (Meaning.ACTOR, Meaning.ROLE)
            found = next(filter(None, (self._meaning(each, work) for each in means)), 0)
            if found:
                return found
        if row.column:
            return row.column
        if one.place.zh not in self.by_words:
            return self._event(work) or self._meaning(Meaning.CASE, "")
        wanted = Meaning.WHEN if one.check in _TIMED else Meaning.ACTIVITY
        return self._meaning(wanted, "") or self._meaning(Meaning.CASE, "")

    def _read(self, one: Finding) -> Sequence[str]:
        """Return the names of the data that the rule of *one* reads."""
        if one.rule in (RULE_BASIS, RULE_EDITION):
            return (BASIS,)
        if not one.procedure:
            return ()
        try:
            procedure = self.procedures(one.procedure, one.edition)
        except LookupError:
            return ()
        guard = next((guard for _, guard in procedure.guards() if guard.id == one.rule), None)
        if guard is not None:
            return tuple(_refs(guard))
        return tuple(_told(procedure, one)) if one.rule.endswith(".facts") else ()

    def _named(self, work: str, name: str) -> int:
        """Return the column of the datum *name* of *work*: its own, or the first of its counts; 0 where there is none."""
        wanted = {name, f"{work}.{name}"} - {f"{work}.occurred", "occurred"}
        for each in self.fields:
            if each.means in _DATA and each.name in wanted and each.of in ("", work):
                return self.columns.get(each.heading, 0)
        for each in self.fields:
            if each.means is Meaning.FACT and any(each.name.startswith(f"{one}.") for one in wanted):
                return self.columns.get(each.heading, 0)
        return 0

    def _meaning(self, means: Meaning, work: str) -> int:
        found = [each for each in self.fields if each.means is means and each.of in ("", work)]
        best = next((each for each in found if each.of == work), next(iter(found), None))
        return self.columns.get(best.heading, 0) if best is not None else 0

    def _event(self, work: str) -> int:
        found = next((each for each in self.fields if each.means is Meaning.EVENT and each.name == work), None)
        return self.columns.get(found.heading, 0) if found is not None else 0


_TIMED: Final = (Check.ORDER, Check.DEADLINE, Check.GUARD, Check.EDITION)
_DATA: Final = (Meaning.FACT, Meaning.PAPER, Meaning.EVENT)


_COUNTS: Final = {"quorum": "present", "passes": "yes", "share": "positive"}
"""The count that a rule about a tally hangs on."""


def _refs(guard: Guard) -> Iterator[str]:
    """Yield the names of the data that *guard* reads, in their order; of a tally the count that matters first."""
    for condition in guard.conditions:
        found = list(_within(dict(condition.arguments)))
        count = _COUNTS.get(condition.family)
        yield from (f"{name}.{count}" for name in found if count)
        yield from found


def _within(value: Any) -> Iterator[str]:
    """Yield the references within *value*, and the names that its tests are about."""
    if isinstance(value, Ref):
        yield value.text
    elif isinstance(value, dict):
        for each in value.values():
            yield from _within(each)
    elif isinstance(value, (tuple, list)):
        for each in value:
            yield from _within(each)
    elif has(type(value)):
        for each in fields(type(value)):
            yield from _within(getattr(value, each.name))


def _told(procedure: Procedure, one: Finding) -> Iterator[str]:
    """Yield the facts whose titles a finding names."""
    for step in procedure.steps:
        asks = (*step.asks, *(fact for part in step.parts for fact in part.asks))
        for fact in (*asks, *(fact for outcome in step.outcomes for fact in outcome.asks)):
            if f"“{fact.title}”" in one.actual.zh:
                yield fact.id


@frozen
class Joined:
    """The cells of several ledgers of one workbook, *parts*, each with the procedure that it is about."""

    parts: Sequence[tuple[str, Places]]

    def of(self, one: Finding) -> Place | None:
        """Return the cell that *one* is about: in the ledger of its procedure, else in the first that has it."""
        own = [part for procedure, part in self.parts if procedure == one.procedure]
        asked = own or [part for _, part in self.parts]
        return next((place for part in asked if (place := part.of(one)) is not None), None)


def places(ledger: Ledger, procedures: Procedures) -> Places:
    """Read *ledger* once more, and return where the findings of its audit stand."""
    by_words: dict[str, Place] = {}
    by_case: dict[str, Place] = {}
    for event in ledger.events():
        by_words.setdefault(event.place.zh, event.place)
        by_case.setdefault(event.case.text, Place(sheet=event.place.sheet, row=event.place.row))
    for remark in ledger.remarks:
        by_words.setdefault(remark.place.zh, remark.place)
    mapping = ledger.mapping
    fields = mapping.fields if mapping is not None else ()
    return Places(fields, ledger.columns, by_words, by_case, procedures)
