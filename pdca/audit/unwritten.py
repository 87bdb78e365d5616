"""What a ledger has no column for, and what therefore nobody can hold against it.

A ledger with a column for each step is laid out once for all cases. A step without a column was not left out by anybody:
whether it was done cannot be said. It is passed over at next to no cost, and what rests on its day is no certain finding.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from attrs import evolve

from pdca.align import Costs, Move, MoveKind
from pdca.audit.foreign_events import Said
from pdca.logs import Mapping as Layout
from pdca.logs import Meaning, Shape
from pdca.procedure import OPENING, Procedure

PASSED: Final = 1
"""What it costs to pass over a step that the ledger has no column for: less than any deviation."""
_LONG_AGO: Final = 20
"""Years before its first act that a case may have been opened, where nothing says when."""


def is_ledger(layout: Layout | None) -> bool:
    """Return whether a log laid out as *layout* has a row for each case and a column for each step."""
    return layout is not None and layout.shape is Shape.WIDE


def unwritten(procedure: Procedure, layout: Layout | None) -> frozenset[str]:
    """Return the steps of *procedure* that the ledger laid out as *layout* has no column for; none for any other log."""
    if layout is None or not is_ledger(layout):
        return frozenset()
    written = {one.name.partition(".")[0] for one in layout.all(Meaning.EVENT)}
    return frozenset(step.id for step in procedure.steps if step.id not in written)


def passing(costs: Costs, procedure: Procedure, layout: Layout | None) -> Costs:
    """Return *costs* for a log laid out as *layout*: in a ledger, steps without a column are passed over for next to nothing.

    Nor does it speak against an outcome that papers, roles and parts are wanting for which the log has no column.
    """
    costs = evolve(costs, unweighed=costs.unweighed.union(_untold(procedure, layout)))
    if not is_ledger(layout):
        return costs
    steps = unwritten(procedure, layout)
    free = {
        outcome.label: PASSED
        for outcome in procedure.outcomes()
        if outcome.label.partition(".")[0] in steps and not outcome.interrupts and outcome.id != "not_applicable"
    }
    return evolve(costs, model_of={**costs.model_of, **free})


def _untold(procedure: Procedure, layout: Layout | None) -> Iterator[str]:
    """Yield the rules that fail in every case alike, because a log laid out as *layout* has no column for what they want."""
    told = {one.name for one in layout.fields} if layout else set()
    if layout and not layout.all(Meaning.ROLE):
        yield "by"
    for step in procedure.steps:
        if is_ledger(layout):
            yield from (f"{part.id}.times" for part in step.parts if part.id not in told)
        wanted = [*step.papers, *(paper for one in step.outcomes for paper in one.papers)]
        if any(paper.name not in told for paper in wanted):
            yield f"{step.id}.papers"


def later(moves: Sequence[Move], said: Sequence[Said], at: int, first: date) -> date:
    """Return the last day on which the assumed move *at* can have been: that of the next event, for an opening long before."""
    if moves[at].state_before == OPENING:
        return first.replace(year=first.year - _LONG_AGO, day=min(first.day, 28))
    following = (said[move.event_index] for move in moves[at + 1 :] if move.event_index is not None and move.kind is not MoveKind.LOG)
    return next((date.fromisoformat(one.claim.occurred) for one in following), first)


def displaced(moves: Sequence[Move], said: Sequence[Said]) -> dict[int, int]:
    """Return the assumed moves whose step has an event that was given up: by number of the one, the number of the other.

    Both together say one thing: the step was done, and its day is not where the procedure has it.
    """
    spare: dict[str, list[int]] = {}
    for number, move in enumerate(moves):
        if move.kind is MoveKind.LOG and move.event_index is not None:
            spare.setdefault(said[move.event_index].claim.step, []).append(number)
    found: dict[int, int] = {}
    for number, move in enumerate(moves):
        step = move.activity.partition(".")[0]
        if move.kind is MoveKind.MODEL and spare.get(step):
            found[number] = spare[step].pop(0)
    return found
