"""Why a cell says what it says: the references that read it, and the records they read."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from pdca.bench import Bench
from pdca.history import Act, History
from pdca.ledgers.filling import Line, rows
from pdca.naming import operands
from pdca.procedure import Column, Ledger, Ref
from pdca.projections import OF_CASE
from pdca.record import Kind


@frozen(kw_only=True)
class Trace:
    """One reading of a cell: its *reference* and what that is called, and the acts of *history* it reads.

    *limits* are the numbers of the law that a derived value was worked out with.
    """

    reference: str
    title: str
    history: History
    acts: tuple[Act, ...]
    limits: tuple[str, ...] = ()


def traced(ledger: Ledger, number: int, heading: str, history: History, bench: Bench) -> tuple[Line, Sequence[Trace]]:
    """Return line *number* (from 0) of *ledger* over *history*, and the traces of its cell under *heading*.

    Raises IndexError or StopIteration where there is no such line or column.
    """
    act, line = [*rows(ledger, history, bench)][number]
    column = next(column for column in ledger.columns if column.title == heading)
    return line, tuple(_traces(ledger, column, act, history, bench))


def _traces(ledger: Ledger, column: Column, act: Act | None, history: History, bench: Bench) -> Iterator[Trace]:
    for reference in [column.source, *(test.ref.text for test in ledger.where)]:
        acts = _Reading(ledger, act, history, bench).acts(reference)
        yield Trace(
            reference=reference, title=bench.book.title(reference, None, None).zh, history=history,
            acts=tuple(sorted({one.seq: one for one in [*acts, *_corrections(acts, history)]}.values(), key=lambda one: one.seq)),
            limits=tuple(_limits(reference, bench)),
        )  # fmt: skip


def _corrections(acts: Sequence[Act], history: History) -> list[Act]:
    """Return the corrections of *acts*: what a cell says may stand in them and not in the record they correct."""
    corrected = {act.seq for act in acts}
    return [act for act in history.acts if act.claim.kind is Kind.CORRECTION and act.claim.target in corrected]


def _limits(reference: str, bench: Bench) -> Iterator[str]:
    derived = bench.procedure.derived.get(reference.removeprefix("case.").partition(".")[0])
    if reference.startswith("case.") and derived is not None:
        named = [derived.arguments.get("limit"), derived.arguments.get("look_up"), derived.arguments.get("by_convention")]
        yield from (str(one) for one in named if one)


@frozen
class _Reading:
    """References of one case, or of one record of a part of it."""

    ledger: Ledger
    act: Act | None
    history: History
    bench: Bench

    def acts(self, reference: str) -> list[Act]:
        """Return the acts that *reference* reads."""
        head, _, tail = reference.partition(".")
        history, procedure = self.history, self.bench.procedure
        if self.act is not None and head in (self.ledger.row.partition(".")[0], "occurred", "by"):
            return [self.act]
        if head == "phase" or reference == "case.haves":
            known = procedure.by_id
            return [act for act in history.acts if act.claim.kind in (Kind.OUTCOME, Kind.PART)
                    and (head != "phase" or (act.claim.step in known and known[act.claim.step].phase.value == tail))]  # fmt: skip
        if head == "case":
            return self._of_case(tail)
        if head in procedure.by_id:
            return [history.last[head]] if head in history.last else []
        if head in procedure.part_steps:
            parts = history.ever if reference == head else history.parts
            return [*(parts.get(head) or history.ever.get(head, ()))]
        return []

    def _of_case(self, tail: str) -> list[Act]:
        head = tail.partition(".")[0]
        if head in ("status", "ended"):
            return [self.history.came_from] if self.history.came_from else []
        derived = self.bench.procedure.derived.get(head)
        if derived is not None and f"case.{tail}" not in OF_CASE:
            return [act for one in (*operands(derived), *_mentioned(derived.arguments)) for act in self.acts(one)]
        return [self.history.opening] if self.history.opening else []


def _mentioned(value: object) -> Iterator[str]:
    """Yield the texts in the arguments of a derived value: references, and names of the law, which read no act."""
    if isinstance(value, Ref):
        yield value.text
    elif isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _mentioned(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _mentioned(one)
