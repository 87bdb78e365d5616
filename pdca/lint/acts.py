"""What each outcome of a procedure brings with it: the guards that bind it, the facts it gives, the parts it needs."""

from collections.abc import Iterator
from typing import Final

from pdca.procedure import ENDS, Condition, Fact, Force, Guard, Outcome, Part, Procedure, Step, Test

Owner = Step | Part | Outcome
"""What asks facts, shows papers and has guards."""
META: Final = ("occurred", "by", "outcome", "count")
"""What every record has."""


def within(step: Step) -> tuple[Owner, ...]:
    """Return the parts and outcomes of *step*."""
    return (*step.parts, *step.outcomes)


def owners(step: Step) -> tuple[Owner, ...]:
    """Return *step*, its parts and its outcomes."""
    return (step, *within(step))


def tests_of(condition: Condition) -> tuple[Test, ...]:
    """Return the tests that *condition* consists of, if it does."""
    found = condition.arguments.get("requires", ())
    return tuple(one for one in found if isinstance(one, Test)) if isinstance(found, tuple) else ()


def bound(step: Step, guard: Guard) -> tuple[Outcome, ...]:
    """Return the outcomes that *guard* of *step* binds."""
    return tuple(
        outcome
        for outcome in step.outcomes
        if not outcome.bare and _for(guard.outcomes, outcome) and guard.id not in outcome.unless
    )


def binding(step: Step, outcome: Outcome) -> Iterator[Guard]:
    """Yield the guards that bind *outcome* of *step*."""
    for guard in step.guards:
        if outcome in bound(step, guard):
            yield guard
    yield from outcome.guards


def asked(step: Step, outcome: Outcome) -> Iterator[Fact]:
    """Yield the facts that a record of *outcome* is asked for."""
    for fact in step.asks:
        if not outcome.bare and _for(fact.outcomes, outcome):
            yield fact
    yield from outcome.asks


def needs(procedure: Procedure, outcome: Outcome, part: Part) -> bool:
    """Say whether *outcome* can only be recorded when *part* is complete."""
    if outcome.bare or part.force is not Force.MUST or part.when:
        return False
    return outcome.id in part.outcomes if part.outcomes else onward(procedure, outcome)


def onward(procedure: Procedure, outcome: Outcome) -> bool:
    """Say whether *outcome* leads on: further down the file, or to ``completed``."""
    if outcome.to in ENDS:
        return outcome.to == "completed"
    here, there = procedure.by_id.get(outcome.step), procedure.by_id.get(outcome.to)
    return here is not None and there is not None and there.index > here.index


def giving(procedure: Procedure, step: Step, field: str) -> set[str]:
    """Return the labels of all exits of *step* whose record surely has *field*."""
    given = {outcome.id for outcome in step.outcomes if field in META or _gives(step, outcome, field)}
    labels = {f"{step.id}.{name}" for name in given}
    return labels | {outcome.label for outcome, joined in _joining(procedure, step) if joined in given}


def completing(procedure: Procedure, part: str) -> set[str]:
    """Return the labels of all exits that need the part called *part* to be complete."""
    labels = set()
    for step in procedure.steps:
        found = step.part(part)
        if found is None:
            continue
        needing = {outcome.id for outcome in step.outcomes if needs(procedure, outcome, found)}
        labels |= {f"{step.id}.{name}" for name in needing}
        labels |= {outcome.label for outcome, joined in _joining(procedure, step) if joined in needing}
    return labels


def _joining(procedure: Procedure, step: Step) -> Iterator[tuple[Outcome, str]]:
    """Yield the outcomes whose record is also one of *step*, each with the id of that one."""
    for outcome in procedure.outcomes():
        head, _, tail = outcome.joins.partition(".")
        if head == step.id:
            yield outcome, tail


def _gives(step: Step, outcome: Outcome, field: str) -> bool:
    return any(fact.id == field and not fact.optional and not fact.when for fact in asked(step, outcome))


def _for(names: tuple[str, ...], outcome: Outcome) -> bool:
    return not names or outcome.id in names
