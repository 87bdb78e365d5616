"""What no procedure uses: limits, tables and provisions nobody names (lint L6)."""

from collections.abc import Iterable, Iterator

from pdca.cadence import Obligation
from pdca.law import Law
from pdca.lint.acts import owners, tests_of
from pdca.lint.notes import Notes
from pdca.procedure import Fact, Feed, Guard, Paper, Part, Procedure, Step
from pdca.projections import Score
from pdca.retention import Retention

BUILT_IN = ("general.late_entry", "obligation.soon")
"""Limits that the machinery itself asks for."""
GOAL = "source/goal_5w1h"
"""The provision under which every case asks for its goal sheet."""


def usage_mistakes(
    law: Law,
    procedures: Iterable[Procedure],
    notes: Notes,
    retention: Retention,
    obligations: Iterable[Obligation] = (),
    scores: Iterable[Score] = (),
) -> None:
    """Note what of *law* neither *procedures*, the rules of *retention*, *obligations* nor *scores* use."""
    known = list(procedures)
    owed, marked = list(obligations), list(scores)
    limits = {
        *BUILT_IN,
        *(name for one in known for name in _limits(one)),
        *(name for one in owed for name in one.limits),
        *(name for one in marked for name in one.limits),
    }
    tables = {str(derived.arguments.get("look_up", "")) for one in known for derived in one.derived.values()}
    tables |= {one.grade for one in marked}
    for limit in law.limits.values():
        if limit.id not in limits:
            zh, en = f"没有程序用到限值“{limit.id}”", f"no procedure uses the limit '{limit.id}'"
            notes.warning(limit.place, "L6", zh, en)
    for table in law.tables.values():
        if table.id not in tables:
            zh, en = f"没有程序用到表“{table.id}”", f"no procedure uses the table '{table.id}'"
            notes.warning(table.place, "L6", zh, en)
    cited = {GOAL, *_cited_by_law(law), *(ref for one in known for ref in _cited(one))}
    cited |= {*(ref for one in owed for ref in one.basis), *(ref for one in marked for ref in one.basis)}
    cited |= {*retention.grounds, *(ref for rule in retention.rules for ref in rule.basis)}
    for regulation in law.regulations.values():
        for provision in regulation.provisions.values():
            ref = f"{regulation.id}/{provision.id}"
            if ref not in cited:
                zh, en = f"没有规则引用条款“{ref}”", f"nothing cites the provision '{ref}'"
                notes.warning(provision.place, "L6", zh, en)


def _limits(procedure: Procedure) -> Iterator[str]:
    for derived in procedure.derived.values():
        yield from (
            str(derived.arguments[key]) for key in ("limit", "by_convention") if key in derived.arguments
        )
    for step in procedure.steps:
        for part in step.parts:
            yield part.times.limit
        for thing in _things(step):
            yield from (test.wanted[0] for test in thing.when if test.mode == "limit")
            if isinstance(thing, Feed):
                yield thing.within
            elif isinstance(thing, Guard):
                yield from _of_guard(thing)


def _of_guard(guard: Guard) -> Iterator[str]:
    for condition in guard.conditions:
        yield str(condition.arguments.get("limit", ""))
        yield from (test.wanted[0] for test in tests_of(condition) if test.mode == "limit")


Thing = Fact | Paper | Guard | Part | Feed


def _things(step: Step) -> Iterator[Thing]:
    yield from step.parts
    for owner in owners(step):
        yield from owner.asks
        yield from owner.papers
        yield from owner.guards
    for outcome in step.outcomes:
        yield from outcome.feeds


def _cited(procedure: Procedure) -> Iterator[str]:
    yield from procedure.basis
    for step in procedure.steps:
        for owner in owners(step):
            yield from owner.basis
        for thing in _things(step):
            if isinstance(thing, Fact | Paper | Guard):
                yield from thing.basis


def _cited_by_law(law: Law) -> Iterator[str]:
    for limit in law.limits.values():
        for value in limit.values:
            yield from (*value.basis, value.relaxes)
    for table in law.tables.values():
        for row in table.rows:
            yield from (*row.basis, row.relaxes)
