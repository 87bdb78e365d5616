"""Ledgers: tables computed from the histories of cases, never kept by hand (台账).

A column reads one reference, or folds the values of one. A blank stays blank. Editions of one procedure make one
table: the union of their columns, in the order in which they are first named. Pure: histories in, text out.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any, Final

from attrs import evolve, frozen

from pdca import facts
from pdca.bench import Bench
from pdca.calendar import Span
from pdca.errors import PdcaError
from pdca.guards.presence import applies
from pdca.guards.standing import HOLDS, absent
from pdca.history import Act, History
from pdca.masks import SEALED_WORD, mask, masked_text, names_masked
from pdca.phrase import Phrase
from pdca.procedure import Column, End, Fact, Ledger, Procedure
from pdca.reference import BLANK, SEALED, UNKNOWN, Scene, scene
from pdca.rules import Binding


class UnknownLedgerError(PdcaError):
    """No procedure declares this ledger."""

    code = "unknown-ledger"


@frozen(kw_only=True)
class Table:
    """A ledger filled in: *columns* are its headings, *rows* their texts, *cases* the case of each row.

    *masked* are the headings whose values were hidden.
    """

    id: str
    title: str
    gloss: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    cases: tuple[str, ...]
    masked: tuple[str, ...] = ()


@frozen
class _Line:
    """One row on its way into the table: its case, its cells by heading, what it is sorted by, the personal columns."""

    case: str
    cells: Mapping[str, str]
    order: tuple[bool, str]
    kinds: Mapping[str, str]


def ledgers(procedures: Iterable[Procedure]) -> Mapping[str, Ledger]:
    """Return every ledger that *procedures* declare, by id; a later edition's form of one replaces the earlier."""
    return {ledger.id: ledger for procedure in procedures for ledger in procedure.ledgers}


def table(
    name: str,
    cases: Sequence[tuple[History, Bench]],
    today: date,
    *,
    unmask: bool = False,
    names: Mapping[str, str] | None = None,
) -> Table:
    """Return the ledger *name* over *cases*, each with the rules of its edition, as it reads on *today*.

    *names* gives people's names by id (the roster); *unmask* shows what the ledger hides. Raises
    `UnknownLedgerError` when no case's procedure declares it.
    """
    found: list[Ledger] = []
    lines: list[_Line] = []
    for history, bench in cases:
        ledger = next((one for one in bench.procedure.ledgers if one.id == name), None)
        if ledger is not None:
            found.append(ledger)
            lines.extend(_Filling(ledger, history, bench, today, names or {}).lines())
    if not found:
        raise UnknownLedgerError(
            Phrase(
                f"没有台账“{facts.shorten(name)}”，或者还没有相应的事项",
                f"no ledger '{facts.shorten(name)}' here",
            ),
            ledger=name,
        )
    return _assembled(found, sorted(lines, key=lambda line: line.order), unmask=unmask)


def _assembled(found: Sequence[Ledger], lines: Sequence[_Line], *, unmask: bool) -> Table:
    columns = tuple(dict.fromkeys(column.title for ledger in found for column in ledger.columns))
    declared = [title for ledger in found for title in ledger.mask]
    private = [title for line in lines for title, kind in line.kinds.items() if kind not in _RUNNING]
    masked = () if unmask else tuple(dict.fromkeys((*declared, *private)))

    def cell(line: _Line, title: str) -> str:
        text = line.cells.get(title, "")
        return text if unmask else _seen(text, line.kinds.get(title, ""), title in masked)

    newest = found[-1]
    return Table(
        id=newest.id, title=newest.title, gloss=newest.gloss, columns=columns, masked=masked,
        rows=tuple(tuple(cell(line, title) for title in columns) for line in lines),
        cases=tuple(line.case for line in lines),
    )  # fmt: skip


def empty(ledger: Ledger) -> Table:
    """Return *ledger* without rows: no case has filled it yet."""
    return Table(
        id=ledger.id, title=ledger.title, gloss=ledger.gloss, rows=(), cases=(),
        columns=tuple(column.title for column in ledger.columns),
    )  # fmt: skip


def _seen(text: str, kind: str, masked: bool) -> str:  # noqa: FBT001
    """Return what may be seen of a cell: by the class of its fact; a column that a ledger masks is names."""
    if text == SEALED_WORD.zh:
        return text
    if masked and kind in ("", "name", *_RUNNING):
        return names_masked(text)
    if masked:
        return "、".join(mask(kind, one) for one in text.split("、") if one)
    return masked_text(text) if kind in _RUNNING else text


_RUNNING: Final = ("text", "account")
"""Classes of running text: read as it is, but for the numbers of people in it."""


@frozen
class _Filling:
    """One ledger being filled from one case."""

    ledger: Ledger
    history: History
    bench: Bench
    today: date
    names: Mapping[str, str]

    def lines(self) -> Iterator[_Line]:
        tests = self.bench.book.tests(self.ledger.where, None)
        for found, row in self._scenes():
            if applies(tests, found) is HOLDS:
                cells = {column.title: self._cell(column, found, row) for column in self.ledger.columns}
                yield _Line(self.history.case, cells, self._order(found, row), self._kinds())

    def _kinds(self) -> Mapping[str, str]:
        """Return the class of each column that reads a personal fact or free text."""
        found = {column.title: self._fact(column.source) for column in self.ledger.columns if not column.fold}
        return {
            title: kind
            for title, fact in found.items()
            if fact and (kind := fact.private or facts.sealed_as(fact))
        }

    def _fact(self, source: str) -> Fact | None:
        fact = self.bench.book.fact(source, None, None)
        sub = next((one for one in fact.each if source.endswith(f".{one.id}")), None) if fact else None
        return sub or fact

    def _scenes(self) -> Iterator[tuple[Scene, Mapping[str, Any]]]:
        """Yield what the columns read of each row: the case, one record of a part, or one line of a fact."""
        if not self.history.acts:
            return
        latest = self._scene(self.history.acts[-1])
        if self.ledger.row == "case":
            yield latest, {}
        elif self.ledger.row in self.bench.procedure.part_steps:
            for act in self.history.ever.get(self.ledger.row, ()):
                yield self._scene(act, self.ledger.row), {}
        else:
            rows = self._value(self.ledger.row, latest, {})
            for row in rows if isinstance(rows, tuple) else ():
                yield latest, row

    def _scene(self, act: Act, part: str = "") -> Scene:
        found = scene(self.history, act.claim, self.today)
        return evolve(found, day=act.day, part=part, memo={})

    def _value(self, source: str, found: Scene, row: Mapping[str, Any]) -> Any:
        head, _, tail = source.rpartition(".")
        if row and head == self.ledger.row:
            return row.get(tail, BLANK)
        if source in self.bench.procedure.part_steps:
            return self.history.ever.get(source, ())
        step = self.bench.procedure.part_steps.get(found.part, "")
        part = self.bench.procedure.by_id[step].part(found.part) if step else None
        return self.bench.book.resolver.getter(source, None, part)(found)

    def _cell(self, column: Column, found: Scene, row: Mapping[str, Any]) -> str:
        value = self._value(column.source, found, row)
        if column.fold:
            value = _FOLDS[column.fold](_present(value), self.today)
        return self._text(column.source, value)

    def _order(self, found: Scene, row: Mapping[str, Any]) -> tuple[bool, str]:
        """Sort by the ledger's reference, what is blank last; otherwise as the cases were opened."""
        if not self.ledger.sort:
            return False, ""
        value = self._value(self.ledger.sort, found, row)
        blank = absent(value)
        return blank, "" if blank else value.isoformat() if isinstance(value, date) else str(value)

    def _text(self, source: str, value: Any) -> str:
        if value is BLANK:
            return ""
        if value is UNKNOWN:
            return "？"
        if value is SEALED:
            return SEALED_WORD.zh
        if isinstance(value, tuple):
            return "、".join(self._text(source, one) for one in value)
        if isinstance(value, Act):
            return value.day.isoformat()
        return self._scalar(source, value)

    def _scalar(self, source: str, value: Any) -> str:
        if source == "case.status":
            return status(self.history)
        if isinstance(value, date):
            return value.isoformat()
        head, _, tail = source.rpartition(".")
        step = self.bench.procedure.by_id.get(head)
        outcome = step.outcome(str(value)) if step is not None and tail == "outcome" else None
        if outcome is not None:
            return outcome.title
        fact = self.bench.book.fact(source, None, None)
        if fact is not None and fact.type == "money" and isinstance(value, int):
            return yuan(value)
        if fact is not None and fact.type in _BRIEF and isinstance(value, Mapping):
            return _BRIEF[fact.type](value)
        return self._named(source, value)

    def _named(self, source: str, value: Any) -> str:
        if isinstance(value, (Fraction, int, Span)):
            return shown(value)
        text = str(value)
        return self.names.get(text) or Binding(self.bench.book, None, None).word(source, value).zh


_BRIEF: Final[Mapping[str, Callable[[Mapping[str, Any]], str]]] = {
    "period": lambda period: f"{period.get('from', '')}至{period.get('to', '')}",
    "case": lambda case: str(case.get("case", "")),
}
"""What a cell shows of a value that is a map."""


def status(history: History) -> str:
    """Return where *history* stands, in Chinese: the step's own word for it, its title, or the end's."""
    step = history.procedure.by_id.get(history.state)
    return (step.status or step.title) if step is not None else ENDS_ZH.get(history.state, history.state)


ENDS_ZH: Final = {
    "opening": "未立项", End.COMPLETED.value: "办结", End.REJECTED.value: "不予批准", End.WITHDRAWN.value: "撤回",
    End.CANCELLED.value: "取消", End.TRANSFERRED.value: "转出", End.MERGED.value: "并入", End.VOID.value: "作废、无效",
}  # fmt: skip


def shown(value: Any) -> str:
    """Return a number or a span as text: a fraction as a percentage, exact to a tenth."""
    if isinstance(value, Fraction) and value.denominator != 1:
        tenths = round(value * 1000)
        return f"{tenths // 10}.{tenths % 10}%"
    return value.zh if isinstance(value, Span) else str(value)


def yuan(fen: int) -> str:
    """Return *fen* as yuan with two decimals."""
    sign = "-" if fen < 0 else ""
    return f"{sign}{abs(fen) // 100}.{abs(fen) % 100:02d}"


def _present(value: Any) -> list[Any]:
    """Return the values that are there, as a list."""
    values = value if isinstance(value, tuple) else (value,)
    return [one for one in values if not absent(one)]


def _days_of(values: Sequence[Any]) -> list[date]:
    return [one.day if isinstance(one, Act) else one for one in values if isinstance(one, (Act, date))]


def _sum(values: Sequence[Any], _: date) -> Any:
    return sum((one for one in values if isinstance(one, (int, Fraction))), 0) if values else BLANK


def _share(values: Sequence[Any], _: date) -> Any:
    """Return how many of the answers are yes, as an exact fraction."""
    counted = [one for one in values if one in ("yes", "no")]
    return Fraction(counted.count("yes"), len(counted)) if counted else BLANK


def _elapsed(values: Sequence[Any], today: date) -> Any:
    """Return the days from the first to the last of several days, or from the only one until today."""
    days = sorted(_days_of(values))
    if not days:
        return next((one for one in values if isinstance(one, int)), BLANK)
    return (days[-1] - days[0]).days if len(days) > 1 else (today - days[0]).days


def _remaining(values: Sequence[Any], today: date) -> Any:
    days = _days_of(values)
    return (max(days) - today).days if days else BLANK


_FOLDS: Final[Mapping[str, Callable[[Sequence[Any], date], Any]]] = {
    "count": lambda values, _: len(values),
    "sum": _sum,
    "latest": lambda values, _: max(_days_of(values), default=BLANK),
    "earliest": lambda values, _: min(_days_of(values), default=BLANK),
    "days": _elapsed,
    "share": _share,
    "remaining": _remaining,
}
