"""Filling: the lines that one case makes in a ledger, read by the rules of its edition.

A case is given twice: with the personal values that the vault gives, and bare, with the commitments in their place. What
a column shows of a personal value comes from the bare one, so that a line can be kept where the value must not be.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any, Final

from attrs import evolve, frozen

from pdca import facts
from pdca.bench import Bench
from pdca.calendar import Span
from pdca.commitment import is_sealed
from pdca.guards.presence import applies
from pdca.guards.standing import HOLDS
from pdca.history import Act, History, orphaned, undone
from pdca.ledgers.folds import Done, fold
from pdca.ledgers.pieces import DAY, MANY, MONEY, NUMBER, PERSON, SEALED, TICKS, UNKNOWN, Piece
from pdca.naming import english, listed, options
from pdca.pages import MARK
from pdca.phrase import Language, Phrase
from pdca.procedure import ENDS, Column, End, Fact, Ledger
from pdca.record import Kind
from pdca.reference import BLANK, Scene, scene
from pdca.reference import SEALED as SHUT
from pdca.reference import UNKNOWN as NOT_KNOWN
from pdca.rules import Binding

PHASES: Final = ("plan", "do", "check", "act")


@frozen(kw_only=True)
class Form:
    """What is the same for every line of one ledger from one edition: headings, the class of each, what is masked."""

    title: str
    gloss: str
    columns: tuple[str, ...]
    kinds: tuple[str, ...]
    mask: tuple[str, ...]


@frozen
class Line:
    """One line: the cells in the order of its form's headings, and what it is sorted by."""

    cells: tuple[Piece, ...]
    order: Piece = None


def form(ledger: Ledger, bench: Bench) -> Form:
    """Return the form of *ledger* as the edition of *bench* fills it."""
    return Form(
        title=ledger.title, gloss=ledger.gloss, mask=ledger.mask, columns=tuple(column.title for column in ledger.columns),
        kinds=tuple(_kind(bench, column) for column in ledger.columns),
    )  # fmt: skip


def _kind(bench: Bench, column: Column) -> str:
    """Return the class of a column that shows a personal value or free text, or nothing."""
    fact = _meant(bench, column.source) if column.fold in ("", "latest", "earliest") else None
    return (fact.private or facts.sealed_as(fact)) if fact else ""


def _meant(bench: Bench, source: str) -> Fact | None:
    """Return the fact whose values *source* has; the people themselves, where it reads their ids."""
    fact = bench.book.meant(source, None, None)
    sub = next((one for one in fact.each if source.endswith(f".{one.id}")), None) if fact else None
    return sub or fact


def lines(
    ledger: Ledger, history: History, bench: Bench, bare: History | None = None, language: Language = "zh"
) -> Iterator[Line]:
    """Yield the lines of *ledger* that *history* makes; *bare* is the same case with its seals (`pdca.pages.bared`).

    What is kept is in Chinese; a document is worded in its own *language*.
    """
    yield from (line for _, line in rows(ledger, history, bench, bare, language))


def rows(
    ledger: Ledger, history: History, bench: Bench, bare: History | None = None, language: Language = "zh"
) -> Iterator[tuple[Act | None, Line]]:
    """Yield each line with the record that makes it, if it is one record of a part."""
    case = _Case(ledger, history, bench, language)
    other = _Case(ledger, bare, bench, language) if bare is not None and bare is not history else case
    tests = bench.book.tests(ledger.where, None)
    sealed = [bool(kind) for kind in form(ledger, bench).kinds]
    for (act, found, row), (_, shut, locked) in zip(case.scenes(), other.scenes(), strict=True):
        if applies(tests, found) is HOLDS:
            cells = [
                other.cell(column, shut, locked) if secret else case.cell(column, found, row)
                for column, secret in zip(ledger.columns, sealed, strict=True)
            ]
            if other is not case:  # a sealed day cannot be read as one, and was given all the same
                cells = [[SEALED, ""] if secret and cell == [UNKNOWN] else cell for cell, secret in zip(cells, sealed, strict=True)]
            yield act, Line(tuple(cells), other.sorted_by(shut, locked))


@frozen
class _Case:
    """One ledger being filled from one case."""

    ledger: Ledger
    history: History
    bench: Bench
    language: Language

    def scenes(self) -> Iterator[tuple[Act | None, Scene, Mapping[str, Any]]]:
        """Yield what the columns read of each line: the case, one record of a part, or one line of a fact."""
        if not self.history.acts:
            return
        latest = self._scene(self.history.acts[-1])
        if self.ledger.row == "case":
            yield None, latest, {}
        elif self.ledger.row in self.bench.procedure.part_steps:
            for act in self.history.ever.get(self.ledger.row, ()):
                yield act, self._scene(act, self.ledger.row), {}
        elif (head := self.ledger.row.partition(".")[0]) in self.bench.procedure.part_steps:
            for act in self.history.ever.get(head, ()):
                found = self._scene(act, head)
                yield from ((act, found, row) for row in self._rows(found))
        else:
            yield from ((None, latest, row) for row in self._rows(latest))

    def _rows(self, found: Scene) -> Sequence[Mapping[str, Any]]:
        """Return the lines of the fact that makes a line each; people are lines with their ids."""
        head, _, tail = self.ledger.row.partition(".")
        fact = self.bench.book.fact(self.ledger.row, None, None)
        if fact is not None and fact.type == "people":
            act = self.history.last.get(head)
            claim = found.claim if found.part == head else act.claim if act else None
            named = claim.facts.get(tail, ()) if claim else ()
            people = named if isinstance(named, list | tuple) else ()
            return [one if isinstance(one, Mapping) else {"id": one} for one in people]
        rows = self._value(self.ledger.row, found, {})
        return rows if isinstance(rows, tuple) else ()

    def _scene(self, act: Act, part: str = "") -> Scene:
        found = scene(self.history, act.claim, act.recorded)
        return evolve(found, day=act.day, part=part, memo={})

    def _value(self, source: str, found: Scene, row: Mapping[str, Any]) -> Any:
        head, _, tail = source.rpartition(".")
        if row and head == self.ledger.row:
            return self._plain(source, row.get(tail, BLANK))
        if source in _READ_OF_CASE:
            return _READ_OF_CASE[source](self.history)
        if source in self.bench.procedure.part_steps:
            return self.history.ever.get(source, ())
        step = self.bench.procedure.part_steps.get(found.part, "")
        part = self.bench.procedure.by_id[step].part(found.part) if step else None
        return self.bench.book.resolver.getter(source, None, part)(found)

    def _plain(self, source: str, value: Any) -> Any:
        """Return a value of a line as a reference would give it: lines hold what the record holds."""
        if is_sealed(value):
            return SHUT
        if source.endswith(".id"):
            return value
        fact = _meant(self.bench, source)
        if value is BLANK or fact is None or (isinstance(value, str) and value.startswith(MARK)):
            return value
        try:
            return facts.reader(facts.kind_of(fact, "") or facts.TEXT)(value)
        except (TypeError, ValueError, KeyError, AttributeError):
            return NOT_KNOWN

    def cell(self, column: Column, found: Scene, row: Mapping[str, Any]) -> Piece:
        """Return what *column* holds."""
        value = self._value(column.source, found, row)
        return self._piece(column.source, fold(column.fold, value) if column.fold else value)

    def sorted_by(self, found: Scene, row: Mapping[str, Any]) -> Piece:
        """Return what the line is sorted by: nothing where the ledger keeps the order of the cases."""
        sort = self.ledger.sort
        return self._piece(sort, self._value(sort, found, row)) if sort else None

    def _piece(self, source: str, value: Any) -> Piece:
        if value is BLANK or value == ():
            return None
        if isinstance(value, Done):
            return value.piece
        if value is NOT_KNOWN:
            return [UNKNOWN]
        if value is SHUT:
            return [SEALED, ""]
        if isinstance(value, tuple):
            return [MANY, [self._piece(source, one) for one in value]]
        if isinstance(value, Act):
            return [DAY, value.day.isoformat()]
        if isinstance(value, date):
            return [DAY, value.isoformat()]
        return self._scalar(source, value)

    def _scalar(self, source: str, value: Any) -> Piece:
        if isinstance(value, str) and value.startswith(MARK):
            return [SEALED, value.removeprefix(MARK)]
        if source == "case.status":
            return status(self.history)
        fact = _meant(self.bench, source)
        kind = fact.type if fact else ""
        if isinstance(value, (int, Fraction)) and not isinstance(value, bool):
            whole = value if isinstance(value, int) else Fraction(value)
            if kind == "money" and whole == int(whole):
                return [MONEY, int(whole)]
            return int(whole) if whole == int(whole) else [NUMBER, whole.numerator, whole.denominator]
        if isinstance(value, Mapping):
            return self._mapping(source, kind, value)
        return self._word(source, kind, value)

    def _mapping(self, source: str, kind: str, value: Mapping[str, Any]) -> Piece:
        if kind in ("person", "people"):
            return [PERSON, facts.person_id(value)]
        if kind == "period":
            return Phrase("至", " to ")(self.language).join(str(value.get(end, "")) for end in ("from", "to"))
        if kind == "case":
            return str(value.get("case", ""))
        if kind == "ticks":
            return self._ticks(source, value)
        return Binding(self.bench.book, None, None).word(source, value)(self.language)

    def _ticks(self, source: str, value: Mapping[str, Any]) -> Piece:
        """Return how many items are ticked yes, of how many that apply, and the titles of the others."""
        fact = _meant(self.bench, source)
        items = options(self.bench.procedure, fact.of) if fact else {}
        told = {item: value.get(item, "no") for item in (items or value)}
        apply_ = [item for item, tick in told.items() if not isinstance(tick, Mapping)]
        lacking = listed(items.get(item, Phrase(item, item)) for item in apply_ if told[item] != "yes")
        return [TICKS, sum(1 for item in apply_ if told[item] == "yes"), len(apply_), lacking(self.language)]

    def _word(self, source: str, kind: str, value: Any) -> Piece:
        head, _, tail = source.rpartition(".")
        step = self.bench.procedure.by_id.get(head)
        outcome = step.outcome(str(value)) if step is not None and tail == "outcome" else None
        if outcome is not None:
            return outcome.title if self.language == "zh" else english(outcome)
        if isinstance(value, Span):
            return value.zh if self.language == "zh" else value.en
        if kind in ("person", "people", "unit") or tail == "by":
            return [PERSON, str(value)]
        if kind in ("text", "account"):
            return "".join(one if one.isprintable() else "�" for one in str(value))
        said = Binding(self.bench.book, None, None).word(source, value)(self.language)
        named = bool(kind) or said != facts.shorten(value)
        return said if named else [PERSON, str(value)]  # an id or a place, however long: whoever looks knows its name


def _ended(history: History) -> Any:
    return history.came_from.day if history.state in ENDS and history.came_from else BLANK


def _in_phase(history: History, phase: str) -> int:
    """Return how many acts of *phase* still stand."""
    gone = undone(history) | orphaned(history)
    known = history.procedure.by_id
    return sum(
        1
        for act in history.acts
        if act.claim.kind in (Kind.OUTCOME, Kind.PART) and act.seq not in gone
        and act.claim.step in known and known[act.claim.step].phase.value == phase
    )  # fmt: skip


def _phase(name: str) -> Callable[[History], int]:
    return lambda history: _in_phase(history, name)


def _haves(history: History) -> int:
    return sum(1 for phase in PHASES if _in_phase(history, phase))


_READ_OF_CASE: Final[Mapping[str, Callable[[History], Any]]] = {
    "case.procedure": lambda history: history.procedure.title,
    "case.mechanism": lambda history: history.procedure.mechanism or BLANK,
    "case.ended": _ended,
    "case.haves": _haves,
    **{f"phase.{phase}": _phase(phase) for phase in PHASES},
}
"""How each of `pdca.projections.OF_CASE` is read."""


def status(history: History) -> str:
    """Return where *history* stands, in Chinese: the step's own word for it, its title, or the end's."""
    step = history.procedure.by_id.get(history.state)
    return (step.status or step.title) if step is not None else ENDS_ZH.get(history.state, history.state)


ENDS_ZH: Final = {
    "opening": "未立项", End.COMPLETED.value: "办结", End.REJECTED.value: "不予批准", End.WITHDRAWN.value: "撤回",
    End.CANCELLED.value: "取消", End.TRANSFERRED.value: "转出", End.MERGED.value: "并入", End.VOID.value: "作废、无效",
}  # fmt: skip
