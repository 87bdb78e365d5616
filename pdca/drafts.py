"""Drafts: an entry being written, before anybody judges it (草稿).

A draft starts from the smallest example of everything the act asks and is changed value by value: *facts* are named
by paths (``ballot.yes``), and what a `Wanted` fixes stays as it is. Nothing here knows whether an entry is allowed.
"""

from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from datetime import date
from fractions import Fraction
from typing import Any, Final

from attrs import evolve, field, frozen

from pdca.asked import ActRules
from pdca.bench import Bench
from pdca.calendar import Span
from pdca.examples import PAPER_DIGEST, Setting, example, numbered
from pdca.facts import day as day_of
from pdca.guards.numbers import plain
from pdca.guards.standing import absent
from pdca.guards.votes import balanced
from pdca.history import Act, History
from pdca.procedure import Fact
from pdca.record import Actor, Claim, Concession, Kind, PaperShown
from pdca.reference import scene

LEFT_OUT: Final = ("?unknown", "?unasked")
"""Values that say that a fact should not be there at all."""


@frozen(kw_only=True)
class Wanted:
    """What must stay as it is when one entry is made.

    *facts* maps paths (``ballot.yes``) to values; *day* fixes the day of the act, *today* that of its recording; *by* who
    acts; *without* are papers not shown and *skipping* parts not done; *dropped* facts left out. *papers* and *concessions* are
    shown with the entry, *answers* is the record it answers; *conceding* lets exceptions be granted where data cannot help.
    """

    facts: Mapping[str, Any] = field(factory=dict)
    day: date | None = None
    today: date | None = None
    by: tuple[Actor, ...] = ()
    without: frozenset[str] = frozenset()
    skipping: frozenset[str] = frozenset()
    dropped: frozenset[str] = frozenset()
    papers: tuple[PaperShown, ...] = ()
    concessions: tuple[Concession, ...] = ()
    answers: int | None = None
    conceding: bool = True

    def fixes(self, path: str) -> bool:
        """Return whether *path*, or something in it or around it, is to stay as it is."""
        return any(
            path == one or path.startswith(f"{one}.") or one.startswith(f"{path}.")
            for one in (*self.facts, *self.dropped)
        )


NOTHING: Final = Wanted()


@frozen(kw_only=True)
class Drafting:
    """Writes entries of one case as it stands: *history* under the rules of *bench*."""

    bench: Bench
    history: History

    def first(self, label: str, day: date, wanted: Wanted) -> Claim:
        """Return the smallest entry: who may act, the facts always asked, and what *wanted* fixes."""
        act = self.bench.acts[label]
        when = wanted.day or max([day, *(one.day for one in self._own_parts(act))])
        claim = Claim(
            case=self.history.case, kind=Kind.PART if act.part else Kind.OUTCOME, step=act.step.id, outcome=act.outcome.id if act.outcome else "",
            part=act.part.id if act.part else "", occurred=when.isoformat(), by=wanted.by or self._actors(act), answers=wanted.answers,
            papers=wanted.papers, concessions=wanted.concessions,
        )  # fmt: skip
        return self._with_facts(claim, act, wanted)

    def _own_parts(self, act: ActRules) -> Iterable[Act]:
        if act.part:
            return ()
        return [one for part in act.step.parts for one in self.history.parts.get(part.id, ())]

    def _actors(self, act: ActRules) -> tuple[Actor, ...]:
        roles = [role for role in act.by if "." not in role]
        role = roles[0] if roles else next(iter(self.bench.procedure.roles))
        return (Actor(person=f"p-{role}", role=role),)

    def _with_facts(self, claim: Claim, act: ActRules, wanted: Wanted) -> Claim:
        facts: dict[str, Any] = {}
        for fact in act.asks:
            if not fact.optional and fact.derive is None and not fact.when and fact.id not in wanted.dropped:
                facts[fact.id] = self.example(fact, claim)
        for path, value in wanted.facts.items():
            facts = self._with_path(facts, path, value, act, claim)
        return evolve(claim, facts=facts)

    def _with_path(
        self, facts: Mapping[str, Any], path: str, value: Any, act: ActRules, claim: Claim
    ) -> dict[str, Any]:
        head, _, tail = path.partition(".")
        fact = next((fact for fact in act.asks if fact.id == head), None)
        if fact and head not in facts:
            facts = {**facts, head: self.example(fact, claim)}
        if fact and _is_length(fact, tail, value):
            return {**facts, head: self._resized(fact, facts[head], value, claim)}
        return placed(facts, path, value)

    def example(self, fact: Fact, claim: Claim) -> Any:
        """Return what *fact* is prefilled from, or the smallest example."""
        if fact.source is not None:
            step = self.bench.procedure.by_id.get(claim.step)
            read = self.bench.book.resolver.getter(fact.source.text, step)
            found = read(scene(self.history, claim, date.max))
            if isinstance(found, tuple) and found and fact.type in ("person", "unit"):
                found = found[0]
            if not absent(found) and not isinstance(found, tuple):
                return _plain(found)
        return example(fact, self._setting(claim))

    def _setting(self, claim: Claim) -> Setting:
        return Setting(day=date.fromisoformat(claim.occurred), choices=self.bench.procedure.choices)

    def belongs(self, claim: Claim, target: str, rules: ActRules) -> bool:
        """Return whether the reference *target* is about this entry, not an earlier one."""
        return target in ("occurred", "answers", "by") or self._fact(claim, target, rules) is not None \
            or self._own(claim, target) in ("occurred", "by")  # fmt: skip

    def _own(self, claim: Claim, target: str) -> str:
        """Return *target* without the name of this entry's own step or part before it."""
        return target.removeprefix(f"{claim.part or claim.step}.").partition("[")[0]

    def _fact(self, claim: Claim, target: str, rules: ActRules) -> Fact | None:
        head = self._own(claim, target).partition(".")[0]
        return next((fact for fact in rules.asks if fact.id == head), None)

    def set(self, claim: Claim, target: str, value: Any, rules: ActRules, wanted: Wanted) -> Claim:
        """Return *claim* with *target* reading as *value*, where it belongs to this entry and is not fixed."""
        path = self._own(claim, target)
        if path == "occurred":
            return claim if wanted.day else evolve(claim, occurred=str(value))
        if path == "answers":
            return evolve(claim, answers=int(value)) if wanted.answers is None else claim
        if path == "by":
            acting = tuple(evolve(actor, person=_first(value)) for actor in claim.by)
            return claim if wanted.by else evolve(claim, by=acting)
        fact = self._fact(claim, target, rules)
        if fact is None:
            return evolve(claim, facts=without(claim.facts, path)) if str(value) in LEFT_OUT else claim
        if wanted.fixes(path):
            return claim
        if value == "?future" and not (wanted.day or wanted.today):
            return evolve(claim, occurred=max(claim.occurred, _last_day(claim.facts[fact.id])))
        return evolve(claim, facts=self._fact_set(claim, fact, path, value))

    def _fact_set(self, claim: Claim, fact: Fact, path: str, value: Any) -> Mapping[str, Any]:
        facts: dict[str, Any] = deepcopy(dict(claim.facts))
        if isinstance(value, str) and value.startswith("?"):
            return (
                without(facts, fact.id)
                if value in LEFT_OUT
                else {**facts, fact.id: self.example(fact, claim)}
            )
        facts.setdefault(fact.id, self.example(fact, claim))
        tail = path.partition(".")[2]
        change = _CHANGES.get(fact.type)
        if isinstance(value, list) and _single(fact, tail):
            return {**facts, fact.id: _lines(facts[fact.id], tail, value, grow=fact.type == "rows")}
        if _is_length(fact, tail, value):
            return {**facts, fact.id: self._resized(fact, facts[fact.id], max(value, 0), claim)}
        if change is None:
            return placed(facts, path, value)
        return {**facts, fact.id: change(facts[fact.id], tail, value)}

    def _resized(self, fact: Fact, rows: Sequence[Any], count: int, claim: Claim) -> list[Any]:
        setting = self._setting(claim)
        kept = list(rows)[:count]
        if fact.type == "choices":
            more = [one for one in setting.choices.get(fact.of, {}) if one not in kept]
            return [*kept, *more[: max(count - len(kept), 0)]]
        return [*kept, *(numbered(fact, setting, number) for number in range(len(kept) + 1, count + 1))]


_LISTS: Final = ("people", "rows", "choices")


def _is_length(fact: Fact, tail: str, value: Any) -> bool:
    """Return whether *value* says how many lines *fact* has, not what they are."""
    return fact.type in _LISTS and isinstance(value, int) and tail in ("", "count")


def _single(fact: Fact, column: str) -> bool:
    """Return whether *column* of a list holds one value a line, so that several values are several lines."""
    return fact.type in ("people", "rows") and any(
        sub.id == column and sub.type not in _LISTS for sub in fact.each
    )


def _lines(found: Sequence[Any], column: str, values: Sequence[Any], *, grow: bool) -> list[Any]:
    """Return the lines with one of *values* each, the last one again where they run out; more lines if they may *grow*."""
    rows = list(found) if found and values else []
    if grow and rows:
        rows += [rows[0]] * (len(values) - len(rows))
    return [{**row, column: values[min(at, len(values) - 1)]} for at, row in enumerate(rows)]


def _person(found: Any, tail: str, value: Any) -> Any:
    """Return the person with another id, or another particular."""
    if tail not in ("", "id"):
        return {**found, tail: value}
    return {**found, "id": _first(value)} if isinstance(found, Mapping) else _first(value)


def _people(found: Sequence[Any], tail: str, value: Any) -> Any:
    """Return the people with the ids of *value* and the particulars of the first, or all with one particular."""
    if tail not in ("", "id"):
        return [{**one, tail: value} for one in found]
    ids = [str(one) for one in (value if isinstance(value, (list, tuple)) else [value])]
    pattern = found[0] if found else None
    return [{**pattern, "id": one} if isinstance(pattern, Mapping) else one for one in ids]


def _rows(found: Sequence[Any], tail: str, value: Any) -> Any:
    return [{**row, tail: value} for row in found] if tail else value


def _tally(found: Mapping[str, int], tail: str, value: Any) -> Any:
    """Return the tally with one count changed and the others moved as little as keeps it consistent."""
    return balanced(found, **{tail: int(value)}) if tail else value


def _survey(found: Mapping[str, int], tail: str, value: Any) -> Any:
    """Return the survey with one count changed, and no more answers than questions, nor more pleased than answers."""
    if not tail:
        return value
    fresh = {**found, tail: int(value)}
    if tail != "asked":
        fresh["answered"] = (
            max(fresh["answered"], fresh["positive"]) if tail == "positive" else fresh["answered"]
        )
        fresh["asked"] = max(fresh["asked"], fresh["answered"])
    fresh["answered"] = min(fresh["answered"], fresh["asked"])
    fresh["positive"] = min(fresh["positive"], fresh["answered"])
    return fresh


def _duration(found: Mapping[str, int], tail: str, value: Any) -> Any:
    return {next(iter(found)): value} if isinstance(value, int) else value


def _number(found: Any, tail: str, value: Any) -> Any:
    """Return an exact number as the decimal text that a record holds."""
    return str(plain(value))


def _choices(found: Any, tail: str, value: Any) -> Any:
    return [value] if isinstance(value, str) else list(value)


def _goal(found: Mapping[str, Any], tail: str, value: Any) -> Any:
    inner = {"from": "when", "to": "when", "target": "how", "unit": "how", "method": "how"}.get(tail)
    return placed(found, f"{inner}.{tail}" if inner else tail, value) if tail else value


def _unit(found: Any, tail: str, value: Any) -> Any:
    return _first(value)


_CHANGES: Final = {
    "person": _person, "unit": _unit, "people": _people, "rows": _rows, "tally": _tally, "survey": _survey,
    "duration": _duration, "number": _number, "choices": _choices, "goal": _goal,
}  # fmt: skip
"""How a value of a structured type takes a change of one of its fields (nothing: of all of it)."""


def _plain(found: Any) -> Any:
    """Return what a reference read as a record would hold it."""
    if isinstance(found, Span):
        return {f"{found.unit.value}s": found.count}
    return str(plain(found)) if isinstance(found, (date, Fraction)) else found


def shown(claim: Claim, name: str, roles: Sequence[str] = ()) -> Claim:
    """Return *claim* with the paper *name*, once, signed by who acts in each of *roles*."""
    kept = tuple(paper for paper in claim.papers if paper.name != name)
    acting = {actor.role: actor.person for actor in claim.by}
    signers = tuple(acting.get(role, f"p-{role}") for role in roles)
    return evolve(claim, papers=(*kept, PaperShown(name=name, digest=PAPER_DIGEST, signed_by=signers)))


def without(facts: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Return *facts* without *name*."""
    return {key: kept for key, kept in facts.items() if key != name}


def _last_day(value: Any) -> str:
    """Return the day, or the last day of the period, that *value* names; nothing where it names none."""
    found = value.get("to", "") if isinstance(value, Mapping) else value
    return str(found) if day_of(found) else ""


def _first(value: Any) -> str:
    return str(value[0] if isinstance(value, (list, tuple)) else value)


def placed(facts: Mapping[str, Any], path: str, value: Any) -> dict[str, Any]:
    """Return *facts* in which *path* (``plan.how.target``) holds *value*; in a list, every line of it."""
    head, _, tail = path.partition(".")
    if not tail:
        return {**facts, head: value}
    inner = facts.get(head)
    if isinstance(inner, list):
        return {**facts, head: [placed(row, tail, value) for row in inner]}
    return {**facts, head: placed(inner if isinstance(inner, Mapping) else {}, tail, value)}
