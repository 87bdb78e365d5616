"""Does every break of the rules get noticed? Each mutant is judged by the checks it could concern, until one objects.

No pytest, no files, no rehearsal: the cases that scenarios lead to are taken as they are, and only the claim is
judged again under the broken rules. So thousands of mutants take seconds.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from fnmatch import fnmatchcase
from typing import Final

from attrs import frozen

from pdca.bench import Bench
from pdca.errors import PdcaError
from pdca.guards.standing import NOT_APPLICABLE
from pdca.procedure import Procedure
from pdca.record import Kind
from pdca.specification.mutants import (
    Focus,
    Mutant,
    edition_mutants,
    law_mutants,
    output_mutants,
    procedure_mutants,
)
from pdca.specification.script import Check
from pdca.specification.suite import Edition, Suite

MOST_EQUIVALENT: Final = 50
"""One in so many mutants, at most, may be called equivalent."""


@frozen(kw_only=True)
class Equivalent:
    """Mutants that change nothing anybody could see: a pattern of their names, and why."""

    mutant: str
    why: str


@frozen(kw_only=True)
class Mutation:
    """What became of the mutants. *score* is killed of all that are not equivalent; *unused* are patterns that fit none."""

    total: int
    killed: int
    survivors: tuple[str, ...]
    equivalents: tuple[str, ...]
    unused: tuple[str, ...]

    @property
    def too_many(self) -> bool:
        """Return whether more mutants are called equivalent than may be."""
        return len(self.equivalents) * MOST_EQUIVALENT > self.total


def mutated(
    suite: Suite, editions: Sequence[Edition], equivalents: Sequence[Equivalent] = (), *, some: bool = False
) -> Mutation:
    """Try every mutant of *editions* and of the law they use against the scenarios of *suite*.

    Where these are only *some* of the library, an equivalent of which no mutant was tried is not called unused.
    """
    procedures = [suite.workshop.bench(*edition).procedure for edition in editions]
    killed = 0
    tried: list[str] = []
    survivors: list[str] = []
    for mutant in _mutants(suite, procedures):
        verdict = noticed(mutant, suite)
        if verdict is None:
            continue
        tried.append(mutant.id)
        killed += verdict
        if not verdict:
            survivors.append(mutant.id)
    excused = [name for name in survivors if any(fnmatchcase(name, one.mutant) for one in equivalents)]
    return Mutation(
        total=len(tried),
        killed=killed,
        survivors=tuple(name for name in survivors if name not in excused),
        equivalents=tuple(excused),
        unused=tuple(
            one.mutant for one in equivalents if not _meant(one, excused) and (not some or _meant(one, tried))
        ),
    )


def _meant(one: Equivalent, names: Iterable[str]) -> bool:
    return any(fnmatchcase(name, one.mutant) for name in names)


def _mutants(suite: Suite, procedures: Iterable[Procedure]) -> Iterator[Mutant]:
    every = list(procedures)
    for procedure in every:
        yield from procedure_mutants(procedure)
        yield from edition_mutants(procedure)
        yield from output_mutants(procedure)
    yield from law_mutants(suite, every)


def noticed(mutant: Mutant, suite: Suite) -> bool | None:
    """Return whether a scenario objects to *mutant*; `None` for one that does not make a procedure at all."""
    if mutant.instead is not None:
        return _edition_noticed(mutant, suite)
    if mutant.ledgers is not None:
        return _row_noticed(mutant.ledgers, suite)
    if mutant.procedure is None:
        return _law_noticed(mutant, suite)
    try:
        bench = _broken_bench(mutant, suite)
    except (PdcaError, LookupError, StopIteration, AttributeError):
        # A reference that leads nowhere: reading would have refused it, so there is nothing to notice.
        return None
    fits = mutant.focus.fits if mutant.focus is not None and mutant.focus.alone else None
    return any(_objects(check, bench, suite, fits) for check in _concerned(mutant, suite))


def _law_noticed(mutant: Mutant, suite: Suite) -> bool:
    concerned: dict[Check, frozenset[str]] = {}
    for touch in mutant.touches:
        for check, rules in suite.by_touch.get(touch, {}).items():
            concerned[check] = concerned.get(check, frozenset()) | rules
    with suite.workshop.swapped(
        mutant.law() if mutant.law else None, mutant.calendar() if mutant.calendar else None
    ):
        return any(
            _objects(
                check,
                suite.workshop.bench(check.procedure, check.edition),
                suite,
                rules.__contains__ if rules else None,
            )
            for check, rules in concerned.items()
        )


def _edition_noticed(mutant: Mutant, suite: Suite) -> bool:
    """Judge again whatever is carried over, and whatever was refused because it should be."""
    workshop = suite.workshop
    workshop.instead = mutant.instead
    try:
        return any(
            _objects(check, workshop.bench(check.procedure, check.edition), suite, None)
            for check in suite.checks
            if mutant.edition
            and check.procedure == mutant.edition[0]
            and (check.claim.kind is Kind.MIGRATION or "case.edition" in check.named)
        )
    finally:
        workshop.instead = None


def _row_noticed(procedure: Procedure, suite: Suite) -> bool:
    """Compute again every row that a scenario states of this edition's ledgers."""
    # No act is judged, so no step is bound.
    bench = suite.workshop.bound(procedure, only=("",))
    rows = [row for script in suite.scripts for row in script.rows]
    own = [row for row in rows if (row.procedure, row.edition) == (procedure.id, procedure.edition)]
    return any(row.complaint(bench) for row in own)


def _broken_bench(mutant: Mutant, suite: Suite) -> Bench:
    assert mutant.procedure is not None  # noqa: S101
    procedure = mutant.procedure()
    return suite.workshop.bound(procedure, only=_needed(procedure, mutant.steps))


def _needed(procedure: Procedure, steps: frozenset[str]) -> frozenset[str]:
    """Return the steps whose acts are to be bound: those broken, those that lead past them, and where they lead."""
    joining = {one.step for one in procedure.outcomes() if one.joins and one.joins.partition(".")[0] in steps}
    concerned = steps | joining
    return concerned | {
        one.joins.partition(".")[0] for one in procedure.outcomes() if one.joins and one.step in concerned
    }


def _concerned(mutant: Mutant, suite: Suite) -> Iterator[Check]:
    assert mutant.edition is not None  # noqa: S101
    procedure = suite.workshop.bench(*mutant.edition).procedure
    joining = {
        one.step for one in procedure.outcomes() if one.joins and one.joins.partition(".")[0] in mutant.steps
    }
    checks = [
        check
        for step in (*mutant.steps, *joining)
        for check in suite.by_step.get((*mutant.edition, step), ())
    ]
    if mutant.focus is None:
        yield from checks
        return
    # A scenario that names the rule is the likeliest to notice.
    told = {id(check): check for check in checks if any(map(mutant.focus.fits, check.named))}
    yield from told.values()
    yield from (check for check in checks if id(check) not in told and _shows(check, mutant.focus))


def _shows(check: Check, focus: Focus) -> bool:
    seen = {standing for name, standing in check.found.verdict.standings if focus.fits(name)} or {
        NOT_APPLICABLE
    }
    return not seen.isdisjoint(focus.standings)


def _objects(check: Check, bench: Bench, suite: Suite, fits: Callable[[str], bool] | None) -> bool:
    """Return whether *check* comes out otherwise under *bench*: against an expectation, or against what follows."""
    try:
        found = check.judged_by(bench, suite.workshop) if fits is None else check.judged_again(bench, fits)
    except (PdcaError, LookupError, TypeError, ValueError, AttributeError):
        return True
    if found is None:
        return False
    if any(one.complaint(found) for one in check.expectations):
        return True
    moved = found.state != check.found.state
    return moved and check.claim.kind in (Kind.OUTCOME, Kind.MIGRATION) and id(check) in suite.followed
