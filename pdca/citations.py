"""Which articles a written rule rests on, before any case: its own, and those of its limits on a day."""

from collections.abc import Iterator
from datetime import date

from pdca.bench import Bench
from pdca.procedure import Guard, Step
from pdca.regulation import Citation


def guard_citations(bench: Bench, step: Step, guard: Guard, day: date, place: str = "") -> tuple[Citation, ...]:
    """Return the articles of *guard* of *step* as they stand on *day* at *place*; where it has none, those of its step.

    The values of every layer speak for a limit. A limit taken from a table by the case has no article yet.
    """
    found = list(_own(bench, guard, day, place))
    if not found:
        inherited = guard.inherited or step.basis or bench.procedure.basis
        found = [bench.book.law.cite(ref, day) for ref in inherited]
    return tuple({(one.zh, one.ref): one for one in found}.values())


def _own(bench: Bench, guard: Guard, day: date, place: str) -> Iterator[Citation]:
    law = bench.book.law
    yield from (law.cite(ref, day) for ref in guard.basis)
    for condition in guard.conditions:
        limit = str(condition.arguments.get("limit", ""))
        if limit and not limit.startswith("case."):
            for value in law.values(limit, day, place):
                yield from (law.cite(ref, day, analogy=value.analogy) for ref in value.basis)
