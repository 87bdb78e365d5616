"""Every way the rules are broken on purpose: one mutant each, with the checks that could notice it.

A mutant is named after its place and its break (``member-development-five-ones@2026/notice.days/delete``), so that a
survivor can be found, and an equivalent one listed with its reason.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, Final

from attrs import evolve, frozen

from pdca.calendar import Calendar
from pdca.guards.standing import CANNOT, FAILS, NOT_APPLICABLE, ON_CLAIM, Standing
from pdca.law import Law, Limit
from pdca.procedure import Fact, Guard, Outcome, Paper, Part, Procedure, Step
from pdca.specification.alterations import (
    Replacement,
    edge_breaks,
    fact_breaks,
    guard_breaks,
    paper_breaks,
    role_breaks,
    step_breaks,
    times_breaks,
)
from pdca.specification.breaking import (
    article_break,
    edition_break,
    row_breaks,
    straddle_breaks,
    value_breaks,
)
from pdca.specification.coverage import limits_judged, limits_used
from pdca.specification.outputs import ledger_breaks
from pdca.specification.suite import Edition, Suite
from pdca.specification.workshop import Touch


@frozen
class Focus:
    """The rule a break is about: its id, or what its id contains after a dot.

    *standings* are those it must have had for the break to show; *alone* says that no other rule can be affected.
    """

    rule: str
    standings: frozenset[Standing] = frozenset(Standing)
    alone: bool = False

    def fits(self, name: str) -> bool:
        """Return whether the rule *name* is meant."""
        return name == self.rule or (self.rule.startswith(".") and self.rule in name)


@frozen(kw_only=True)
class Mutant:
    """One break of a procedure (*edition*, *steps*, *procedure*) or of the law (*touches*, *law*).

    The broken rules are made only when they are tried. *calendar* is a break of the days off instead. *focus* tells
    which checks could come out otherwise at all; without one, any could. *instead* is a break of how an edition takes
    over open cases, *ledgers* one of what its ledgers show.
    """

    id: str
    edition: Edition | None = None
    steps: frozenset[str] = frozenset()
    procedure: Callable[[], Procedure] | None = None
    touches: tuple[Touch, ...] = ()
    law: Callable[[], Law] | None = None
    calendar: Callable[[], Calendar] | None = None
    focus: "Focus | None" = None
    instead: Procedure | None = None
    ledgers: Procedure | None = None


def procedure_mutants(procedure: Procedure) -> Iterator[Mutant]:
    """Yield every mutant of *procedure*; what ``throughout`` wrote once is broken in all its steps at once."""
    excused = {guard for outcome in procedure.outcomes() for guard in outcome.unless}
    for site, steps, breaks in _sites(procedure):
        for name, change in breaks:
            yield Mutant(
                id=f"{procedure.id}@{procedure.edition}/{site}/{name}",
                edition=(procedure.id, procedure.edition),
                steps=frozenset(steps),
                procedure=partial(change, procedure),
                focus=None if site in excused else _focus(site, name),
            )
    if procedure.one_open:
        yield Mutant(
            id=f"{procedure.id}@{procedure.edition}/case/one_open", edition=(procedure.id, procedure.edition), steps=frozenset({""}),
            procedure=lambda: evolve(procedure, one_open=False),
        )  # fmt: skip


_WRONG: Final = frozenset({FAILS, CANNOT, ON_CLAIM})
_UNASKED: Final = frozenset({NOT_APPLICABLE, CANNOT})


def _focus(site: str, name: str) -> Focus | None:
    """Return where a break can show: taking a rule away shows only where it did not hold, asking more only where it did not apply."""
    last = site.rpartition("/")[2]
    if last.startswith("fact:"):
        return Focus(".facts", _WRONG) if name.endswith("optional") else None
    if last.startswith("paper:"):
        return Focus(".papers", _WRONG if name == "delete" else frozenset(Standing), alone=True)
    if name.startswith("by-"):
        return Focus(".by", _WRONG if name == "by-anybody" else frozenset(Standing), alone=True)
    if "/" in site:
        return None
    if name == "delete" or name.startswith("force:"):
        return Focus(site, _WRONG, alone=True)
    return Focus(site, _UNASKED if name == "if" else frozenset(Standing), alone=True)


def edition_mutants(procedure: Procedure) -> Iterator[Mutant]:
    """Yield every mutant of how open cases come over to *procedure* from the edition before."""
    site = f"{procedure.id}@{procedure.edition}/edition"
    key = (procedure.id, procedure.edition)
    for over in procedure.takes_over:
        for step in over.steps:
            rest = {old: new for old, new in over.steps.items() if old != step}
            fewer = tuple(evolve(one, steps=rest) if one is over else one for one in procedure.takes_over)
            yield Mutant(
                id=f"{site}/takes_over-without:{step}",
                edition=key,
                instead=evolve(procedure, takes_over=fewer),
            )
    if procedure.supersedes:
        other = "migrate" if procedure.open_cases == "finish" else "finish"
        yield Mutant(
            id=f"{site}/open_cases:{other}", edition=key, instead=evolve(procedure, open_cases=other)
        )


def output_mutants(procedure: Procedure) -> Iterator[Mutant]:
    """Yield every mutant of the ledgers of *procedure*."""
    for name, fresh in ledger_breaks(procedure):
        site = f"{procedure.id}@{procedure.edition}/ledger"
        yield Mutant(id=f"{site}/{name}", edition=(procedure.id, procedure.edition), ledgers=fresh)


Change = Callable[[Procedure], Procedure]
Breaks = Sequence[tuple[str, Change]]


def _sites(procedure: Procedure) -> Iterator[tuple[str, list[str], Breaks]]:
    """Yield the name of every place that can be broken, the steps it is in, and its breaks."""
    shared: dict[str, list[tuple[Step, Any, Part | Outcome | None]]] = {}
    for step in procedure.steps:
        for name, node, owner in _nodes(step):
            shared.setdefault(name, []).append((step, node, owner))
    for name, places in shared.items():
        step, node, owner = places[0]
        breaks = [
            (label, _everywhere(places, fresh)) for label, fresh in _node_breaks(procedure, step, node, owner)
        ]
        yield name, [one.id for one, _, _ in places], breaks


def _nodes(step: Step) -> Iterator[tuple[str, Any, Part | Outcome | None]]:
    """Yield what can be broken in *step*: its name, the node, and the part or outcome that holds it."""
    yield f"{step.id}/step", step, None
    yield from ((guard.id, guard, None) for guard in step.guards)
    yield from (
        (f"{step.id}/paper:{paper.name}:{'+'.join(paper.outcomes)}", paper, None) for paper in step.papers
    )
    yield from ((f"{step.id}/fact:{fact.id}:{'+'.join(fact.outcomes)}", fact, None) for fact in step.asks)
    for part in step.parts:
        owner = part.id if part.step != step.id else f"{step.id}.{part.id}"
        yield f"{owner}/part", part, None
        yield from ((guard.id, guard, part) for guard in part.guards)
        yield from ((f"{owner}/paper:{paper.name}", paper, part) for paper in part.papers)
        yield from ((f"{owner}/fact:{fact.id}", fact, part) for fact in part.asks)
    for outcome in step.outcomes:
        owner = f"throughout.{outcome.id}" if outcome.interrupts else outcome.label
        yield f"{owner}/outcome", outcome, None
        yield from ((guard.id, guard, outcome) for guard in outcome.guards)
        yield from ((f"{owner}/paper:{paper.name}", paper, outcome) for paper in outcome.papers)
        yield from ((f"{owner}/fact:{fact.id}", fact, outcome) for fact in outcome.asks)


def _node_breaks(
    procedure: Procedure, step: Step, node: Any, owner: Part | Outcome | None
) -> Iterator[Replacement]:
    if isinstance(node, Guard):
        yield from guard_breaks(procedure, step, node, owner if isinstance(owner, Part) else None)
    elif isinstance(node, Paper):
        yield from paper_breaks(node, step)
    elif isinstance(node, Fact):
        yield from fact_breaks(node, step)
    elif isinstance(node, Part):
        yield from times_breaks(node, step)
        yield from ((name, evolve(node, by=roles)) for name, roles in role_breaks(procedure, node.by))
    elif isinstance(node, Outcome):
        yield from edge_breaks(procedure, node)
        yield from ((name, evolve(node, by=roles)) for name, roles in role_breaks(procedure, node.by))
    else:
        yield from step_breaks(procedure, node)
        yield from ((name, evolve(node, by=roles)) for name, roles in role_breaks(procedure, node.by))


def _everywhere(places: Sequence[tuple[Step, Any, Part | Outcome | None]], fresh: Any) -> Change:
    """Return what puts *fresh* in the place of a node in every step that has it."""
    where = {step.id: (node, owner) for step, node, owner in places}

    def change(procedure: Procedure) -> Procedure:
        steps = tuple(
            _replaced(step, *where[step.id], fresh) if step.id in where else step for step in procedure.steps
        )
        return evolve(procedure, steps=steps)

    return change


_HOLDERS: Final = {Guard: "guards", Paper: "papers", Fact: "asks", Part: "parts", Outcome: "outcomes"}


def _replaced(step: Step, node: Any, owner: Part | Outcome | None, fresh: Any) -> Any:
    if isinstance(node, Step):
        return fresh if isinstance(fresh, Step) else step
    if owner is None:
        return _holding(step, node, fresh)
    return _holding(step, owner, _holding(owner, node, fresh))


def _holding(holder: Any, node: Any, fresh: Any) -> Any:
    """Return *holder* (a step, part or outcome) with *fresh* in the place of *node*."""
    name = _HOLDERS[type(node)]
    return evolve(holder, **{name: _swapped(getattr(holder, name), node, fresh)})


def _swapped(nodes: Sequence[Any], node: Any, fresh: Any) -> tuple[Any, ...]:
    """Return *nodes* with *fresh* (nothing, one, or several) in the place of *node*."""
    several = () if fresh is None else fresh if isinstance(fresh, tuple) else (fresh,)
    found: list[Any] = []
    for one in nodes:
        found.extend(several if one is node else (one,))
    return tuple(found)


# -- law


def law_mutants(suite: Suite, procedures: Sequence[Procedure]) -> Iterator[Mutant]:
    """Yield every mutant of the limits, tables and articles that *procedures* and their scenarios use."""
    law = suite.workshop.law.current
    used, judged = limits_used(procedures), limits_judged(procedures)
    for name, limit in law.limits.items():
        if name in used:
            # A limit that is only added to a day has a length, and no side on which one could be wrong.
            yield from (
                one for one in _limit_mutants(law, name, limit) if name in judged or "/bound:" not in one.id
            )
    for name, table in law.tables.items():
        if name in used:
            # A row with wider bounds shows where another row was found, so every use of such a table is judged again.
            every = tuple(("row", name, number) for number in range(len(table.rows)))
            for number, row in enumerate(table.rows):
                site, touched = f"law/{name}#{number + 1}", every if table.bracket else (every[number],)
                for label, fresh in row_breaks(table, row):
                    yield _of_law(f"{site}/{label}", touched, _tables(law, name, fresh))
    yield from _citation_mutants(law, suite)
    yield from _calendar_mutants(suite, law)


def _limit_mutants(law: Law, name: str, limit: Limit) -> Iterator[Mutant]:
    touched = (("asked", name),)
    for value in limit.values:
        site = f"law/{name}@{value.start}{f'@{value.area}' if value.area else ''}"
        for label, fresh in value_breaks(limit, value):
            yield _of_law(f"{site}/{label}", touched, _limits(law, name, fresh))
    for label, fresh in straddle_breaks(limit):
        yield _of_law(f"law/{name}/{label}", touched, _limits(law, name, fresh))


def _citation_mutants(law: Law, suite: Suite) -> Iterator[Mutant]:
    """Break the number of every article that a scenario has printed, and the day an edition of its text begins."""
    cited = sorted({touch for touch in suite.by_touch if touch[0] == "cited"})
    for touch in cited:
        _, ref, edition = touch
        if article_break(law, ref, edition) is not None:
            yield _of_law(f"law/{ref}@{edition}/article", (touch,), partial(_renumbered, law, ref, edition))
    for name in sorted({ref.partition("/")[0] for _, ref, _ in cited}):
        touches = tuple(touch for touch in cited if touch[1].partition("/")[0] == name)
        for number, edition in enumerate(law.regulations[name].editions):
            if number:
                for shift in (-1, 1):
                    broken = partial(edition_break, law, name, number, shift)
                    yield _of_law(f"law/{name}@{edition.id}/start{shift:+d}", touches, broken)


def _renumbered(law: Law, ref: str, edition: str) -> Law:
    return article_break(law, ref, edition) or law


def _calendar_mutants(suite: Suite, law: Law) -> Iterator[Mutant]:
    """Take away the holidays, or the weekends worked instead, where anything is counted in working days."""
    touches = tuple(
        touch
        for touch in suite.by_touch
        if touch[0] == "asked" and touch[1] in law.limits and _in_working_days(law.limits[touch[1]])
    )
    calendar = suite.workshop.pack.calendar
    known = calendar.years.items()
    broken = {
        "holidays": {year: evolve(days, off=frozenset()) for year, days in known},
        "workdays": {year: evolve(days, workdays=frozenset()) for year, days in known},
    }
    for name, years in broken.items() if touches else ():
        yield Mutant(
            id=f"law/calendar/{name}", touches=touches, calendar=partial(evolve, calendar, years=years)
        )


def _in_working_days(limit: Limit) -> bool:
    return any("working" in value.measure.en for value in limit.values)


def _of_law(name: str, touches: tuple[Touch, ...], law: Callable[[], Law]) -> Mutant:
    return Mutant(id=name, touches=touches, law=law)


def _limits(law: Law, name: str, fresh: Any) -> Callable[[], Law]:
    return lambda: evolve(law, limits={**law.limits, name: fresh})


def _tables(law: Law, name: str, fresh: Any) -> Callable[[], Law]:
    return lambda: evolve(law, tables={**law.tables, name: fresh})
