"""What scenarios leave unsaid: steps, outcomes, parts, guards both ways, boundaries, dated values, layers, articles.

A guard is covered when it was seen to hold, and when a scenario named it as what is wrong. A number is covered at
its boundary when it was judged just below, exactly at, and just above.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any, Final

from attrs import define, field, frozen

from pdca.bench import Bench
from pdca.guards.elapsed import Elapsed
from pdca.guards.numbers import Counts, Times, amount_of
from pdca.guards.standing import CANNOT, HOLDS, ON_CLAIM, absent
from pdca.guards.votes import PRESENCE, Part, Vote, base_field, shares, votes_for
from pdca.law import Law, Limit, Value, covers
from pdca.measure import Amount, AnyOf, Between
from pdca.phrase import Phrase
from pdca.procedure import Procedure, Test
from pdca.record import Kind
from pdca.reference import scene
from pdca.rules import Rule, Written
from pdca.specification.script import Check
from pdca.specification.suite import Edition, Suite

KINDS: Final[Mapping[str, Phrase]] = {
    "steps": Phrase("步骤", "steps"),
    "outcomes": Phrase("结果", "outcomes"),
    "parts": Phrase("分项", "parts"),
    "holding": Phrase("条件成立", "guards that hold"),
    "reported": Phrase("条件不成立", "guards reported"),
    "boundaries": Phrase("界限", "boundaries"),
    "columns": Phrase("台账的列", "ledger columns"),
    "values": Phrase("限值", "dated values"),
    "layers": Phrase("层级", "layers with and without"),
    "articles": Phrase("条款", "articles cited"),
}
GENERAL_RULES: Final = (
    "case.clock",
    "case.edition",
    "case.entry",
    "case.order",
    "case.sequence",
    "case.second",
    "case.sound",
    "case.facts",
)
"""Built-in rules that every procedure has; shown once, in any of them."""

_POINTS: Final = {
    -1: Phrase("少一", "one below"),
    0: Phrase("刚好", "exactly"),
    1: Phrase("多一", "one above"),
}


@frozen(kw_only=True)
class Gap:
    """One thing no scenario shows: its kind, the procedure it belongs to (or nothing), and what it is."""

    kind: str
    owner: str
    what: str


@frozen(kw_only=True)
class Coverage:
    """How many things of each kind there are and are shown, and every gap."""

    shown: Mapping[str, int]
    total: Mapping[str, int]
    gaps: tuple[Gap, ...]


@define
class _Counting:
    """Counts wanted things against seen ones."""

    shown: dict[str, int] = field(factory=lambda: dict.fromkeys(KINDS, 0))
    total: dict[str, int] = field(factory=lambda: dict.fromkeys(KINDS, 0))
    gaps: list[Gap] = field(factory=list)

    def count(self, kind: str, owner: str, wanted: Mapping[Any, str], seen: Iterable[Any]) -> None:
        """Count the keys of *wanted* that are in *seen*; the others are gaps, told by their text."""
        found = set(seen)
        self.total[kind] += len(wanted)
        self.shown[kind] += sum(1 for key in wanted if key in found)
        self.gaps.extend(
            Gap(kind=kind, owner=owner, what=text) for key, text in wanted.items() if key not in found
        )


def coverage(suite: Suite, editions: Iterable[Edition]) -> Coverage:
    """Return what the scenarios of *suite* show of *editions* of procedures and of the law that these use."""
    counting = _Counting()
    benches = {edition: suite.workshop.bench(*edition) for edition in editions}
    for edition, bench in benches.items():
        checks = [check for check in suite.checks if (check.procedure, check.edition) == edition]
        _count_procedure(counting, f"{edition[0]}@{edition[1]}", bench, checks)
        _count_columns(counting, suite, bench.procedure)
    _count_general(counting, suite, benches.values())
    _count_law(counting, suite, [bench.procedure for bench in benches.values()])
    return Coverage(shown=counting.shown, total=counting.total, gaps=tuple(counting.gaps))


def _count_procedure(counting: _Counting, owner: str, bench: Bench, checks: list[Check]) -> None:
    procedure = bench.procedure
    counting.count(
        "steps", owner, {step.id: f"{step.id} {step.title}" for step in procedure.steps}, _states(checks)
    )
    done = {check.claim.label for check in checks if check.found.verdict.allowed}
    counting.count(
        "outcomes", owner, {one.label: f"{one.label} {one.title}" for one in procedure.outcomes()}, done
    )
    parts = {
        f"{step.id}.{part.id}": f"{step.id}.{part.id} {part.title}"
        for step in procedure.steps
        for part in step.parts
        if part.step == step.id
    }
    counting.count("parts", owner, parts, done)
    rules = {rule.id: _title(rule) for rule in _rules(bench) if rule.id not in GENERAL_RULES}
    counting.count("holding", owner, rules, _holding(checks))
    counting.count(
        "reported",
        owner,
        {name: title for name, title in rules.items() if name not in _unbreakable(bench)},
        _reported(checks),
    )
    wanted, seen = _boundaries(bench, checks)
    counting.count("boundaries", owner, wanted, seen)


def _count_columns(counting: _Counting, suite: Suite, procedure: Procedure) -> None:
    """Count the columns of the ledgers that some scenario states."""
    wanted = {
        (ledger.id, column.title): f"{ledger.id} {column.title}"
        for ledger in procedure.ledgers
        for column in ledger.columns
    }
    rows = [row for script in suite.scripts for row in script.rows]
    own = [row for row in rows if (row.procedure, row.edition) == (procedure.id, procedure.edition)]
    owner = f"{procedure.id}@{procedure.edition}"
    counting.count("columns", owner, wanted, {(row.ledger, title) for row in own for title in row.cells})


def _count_general(counting: _Counting, suite: Suite, benches: Collection[Bench]) -> None:
    """Count the rules that every procedure has, once; those that cannot fail in these procedures are not wanted."""
    procedures = [bench.procedure for bench in benches]
    bound = {rule.id for bench in benches for act in bench.acts.values() for rule in act.rules}
    wanted = {"case.sequence", "case.facts", *(name for name in GENERAL_RULES if name in bound)}
    if not any(one.supersedes for one in procedures):
        wanted.discard("case.edition")
    if any(one.one_open for one in procedures):
        wanted.add("case.second")
    counting.count("reported", "*", {name: name for name in sorted(wanted)}, _reported(suite.checks))


def _states(checks: Iterable[Check]) -> set[str]:
    return {state for check in checks for state in (check.history.state, check.found.state)}


def _rules(bench: Bench) -> list[Rule]:
    seen: dict[str, Rule] = {}
    for act in bench.acts.values():
        for rule in act.rules:
            seen.setdefault(rule.id, rule)
    return list(seen.values())


def _title(rule: Rule) -> str:
    title = rule.guard.title if isinstance(rule, Written) else ""
    return f"{rule.id} {title}".rstrip()


def _unbreakable(bench: Bench) -> set[str]:
    """Return the fact rules of acts that ask nothing: only an unknown fact breaks them, and features cannot give one."""
    asked: dict[str, bool] = {}
    for act in bench.acts.values():
        name = f"{act.part.id if act.part else act.step.id}.facts"
        asked[name] = asked.get(name, False) or bool(act.asks)
    return {name for name, asks in asked.items() if not asks}


def _holding(checks: Iterable[Check]) -> set[str]:
    return {
        name
        for check in checks
        for name, standing in check.found.verdict.standings
        if standing in (HOLDS, ON_CLAIM)
    }


def _reported(checks: Iterable[Check]) -> set[str]:
    """Return the guards that some scenario names as what is wrong, and that are."""
    found: set[str] = set()
    for check in checks:
        failing = {one.guard for one in check.found.verdict.judgements}
        for expectation in check.expectations:
            said = expectation.arguments
            if expectation.kind == "holds" and said["how"] in ("符合", "不适用"):
                continue
            found |= failing & {*said.get("guards", ()), said.get("guard", "")}
    return found


# -- boundaries


def _boundaries(bench: Bench, checks: Iterable[Check]) -> tuple[dict[Any, str], set[Any]]:
    """Return the points wanted and seen: for each guard and value of its limit, below, at and above."""
    wanted: dict[Any, str] = {}
    seen: set[Any] = set()
    for check in checks:
        act = bench.acts.get(check.claim.label)
        if act is None or check.claim.kind not in (Kind.OUTCOME, Kind.PART):
            continue
        found = scene(check.history, check.claim, check.today)
        for rule in act.rules:
            if isinstance(rule, Written):
                for key, at, possible in _distances(rule, found):
                    wanted |= {
                        (*key, point): f"{key[0]} {_POINTS[point].zh} {_POINTS[point].en}（{key[1]}）"
                        for point in possible
                    }
                    seen.add((*key, at))
    return wanted, seen


def _distances(rule: Written, found: Any) -> Iterator[tuple[tuple[str, str], int, tuple[int, ...]]]:
    """Yield, for each comparison with a limit: what it is, how far from the boundary, and the points that can be."""
    for check in rule.checks:
        for look in check.look(found):
            if look[0] is not CANNOT and look[1] is not None:
                for name, distance, possible in _measured(check, look):
                    yield (rule.id, name), distance, possible


def _measured(check: Any, look: Any) -> Iterator[tuple[str, int, tuple[int, ...]]]:
    value: Value = look[1]
    name = f"{value.start}起{value.layer if value.area else ''}{value.measure.zh}"
    if isinstance(check, Elapsed):
        yield name, (look[3] - look[4]).days, (-1, 0, 1)
    elif isinstance(check, Vote):
        tally = look[2]
        for share in shares(value):
            base = base_field(share, tally)
            part = (
                votes_for(tally) if check.family == "passes" else tally.get(PRESENCE.get(base, "present"), 0)
            )
            yield name, part - share.needed(tally[base]), (-1, 0, 1)
    elif isinstance(check, Part):
        yield name, look[2] - value.measure.needed(look[3]), (-1, 0, 1)  # type: ignore[union-attr]
    elif isinstance(check, (Counts, Times)):
        lowest = 1 if isinstance(check, Times) else 0
        for edge, unit in _edges(value.measure):
            amount = amount_of(look[2], unit)
            if not absent(amount):
                yield f"{name}{edge}", amount - edge, _possible(edge, lowest)


def _edges(measure: Any) -> Iterator[tuple[int, str]]:
    """Yield the numbers at which *measure* begins or ceases to hold, with their unit."""
    if isinstance(measure, AnyOf):
        for one in measure.measures:
            yield from _edges(one)
    elif isinstance(measure, Between):
        yield from ((int(measure.low), measure.unit), (int(measure.high), measure.unit))
    elif isinstance(measure, Amount):
        yield measure.needed(), measure.unit


def _possible(edge: int, lowest: int) -> tuple[int, ...]:
    return tuple(point for point in (-1, 0, 1) if edge + point >= lowest)


# -- law


def limits_judged(procedures: Iterable[Procedure]) -> set[str]:
    """Return the names of the limits that guards, parts and tests of *procedures* compare something with."""
    found: set[str] = set()
    for procedure in procedures:
        conditions = [condition for _, guard in procedure.guards() for condition in guard.conditions]
        found |= {str(condition.arguments.get("limit", "")) for condition in conditions}
        found |= {part.times.limit for step in procedure.steps for part in step.parts}
        found |= {name for test in _tests(procedure) if test.mode == "limit" for name in test.wanted}
    return found


def limits_used(procedures: Iterable[Procedure]) -> set[str]:
    """Return the names of the limits and tables that *procedures* use, in derived values too."""
    every = list(procedures)
    derived = [one for procedure in every for one in procedure.derived.values()]
    return limits_judged(every) | {
        str(value) for one in derived for value in one.arguments.values() if isinstance(value, str)
    }


def _tests(procedure: Procedure) -> Iterator[Test]:
    """Yield every test of *procedure*."""
    for _, guard in procedure.guards():
        yield from guard.when
        for condition in guard.conditions:
            for argument in condition.arguments.values():
                yield from (
                    (one for one in argument if isinstance(one, Test)) if isinstance(argument, tuple) else ()
                )
    for step in procedure.steps:
        yield from step.applies
        for part in step.parts:
            yield from part.when


def _count_law(counting: _Counting, suite: Suite, procedures: list[Procedure]) -> None:
    law = suite.workshop.law.current
    used = limits_used(procedures)
    limits = {name: limit for name, limit in law.limits.items() if name in used}
    asked = {touch for check in suite.checks for touch in check.touched if touch[0] == "asked"}
    wanted = {
        (name, value.start, value.area): f"{name} {value.start}起 {value.measure.zh}{_where(value)}"
        for name, limit in limits.items()
        for value in limit.values
        if not _over_before(limit, value, procedures)
    }
    seen = {
        (name, value.start, value.area)
        for _, name, day, place in asked
        if name in limits
        for value in in_force(limits[name], day, place)
    }
    rows = {
        (name, number): f"{name}#{number + 1} {row.start}起"
        for name, table in law.tables.items()
        if name in used
        for number, row in enumerate(table.rows)
    }
    seen_rows = {touch[1:] for check in suite.checks for touch in check.touched if touch[0] == "row"}
    counting.count("values", "", {**wanted, **rows}, seen | seen_rows)
    layered = {
        (
            name,
            value.area,
            inside,
        ): f"{name} {value.layer}（{value.area}）{'有' if inside else '没有'}这一级规定时"
        for name, limit in limits.items()
        for value in limit.values
        if value.area
        for inside in (True, False)
    }
    places = {
        (name, value.area, covers(value.area, place))
        for _, name, _, place in asked
        if name in limits
        for value in limits[name].values
        if value.area
    }
    counting.count("layers", "", layered, places)
    counting.count(
        "articles",
        "",
        {ref: ref for ref in sorted(_cited(law, limits.values(), procedures))},
        _cited_seen(suite),
    )


def _over_before(limit: Limit, value: Value, procedures: list[Procedure]) -> bool:
    """Return whether *value* ended before any edition that uses *limit* began: no act can be judged by it."""
    begun = [date.fromisoformat(one.start) for one in procedures if limit.id in limits_used([one])]
    later = [one.start for one in limit.values if one.area == value.area and one.start > value.start]
    finish = value.finish or (min(later) - timedelta(days=1) if later else date.max)
    return finish < min(begun, default=date.min)


def _where(value: Value) -> str:
    return f"（{value.area}）" if value.area else ""


def in_force(limit: Limit, day: date, place: str) -> Iterator[Value]:
    """Yield the value of every layer of *limit* in force, those that make no rule too."""
    for values in limit.stages().values():
        begun = [value for value in values if value.start <= day and covers(value.area, place)]
        if begun and (begun[-1].finish is None or begun[-1].finish >= day):
            yield begun[-1]


def _cited(law: Law, limits: Iterable[Limit], procedures: Iterable[Procedure]) -> set[str]:
    """Return every provision that a refusal, a breach or a note could cite."""
    found = {ref for limit in limits for value in limit.values if not value.silent for ref in value.basis}
    for procedure in procedures:
        for step in procedure.steps:
            found |= {*step.basis, *(ref for guard in step.guards for ref in guard.basis)}
            found |= {
                ref
                for part in step.parts
                for ref in (*part.basis, *(one for guard in part.guards for one in guard.basis))
            }
            found |= {
                ref
                for outcome in step.outcomes
                for ref in (*outcome.basis, *(one for guard in outcome.guards for one in guard.basis))
            }
    return {ref for ref in found if law.knows(ref)}


def _cited_seen(suite: Suite) -> set[str]:
    """Return the provisions printed where a scenario says what is wrong."""
    telling = [
        check for check in suite.checks if any(one.arguments.get("basis") for one in check.expectations)
    ]
    return {
        cited.ref for check in telling for one in check.found.verdict.judgements for cited in one.citations
    }
