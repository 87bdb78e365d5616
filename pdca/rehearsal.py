"""Rehearsals: make entries that the judge allows, or that just miss one rule (演练).

The remedies that a refusal states are also what builds data: start from the smallest example, ask the judge,
apply what each failing rule wishes, and ask again. So tests, samples, demonstrations and the property "a stated remedy,
applied, passes" all rest on the same satisfy and violate of the guards, and no rule is written twice.
"""

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import deepcopy
from datetime import date
from typing import Any, Final

from attrs import define, evolve, field, frozen

from pdca import examples
from pdca.bench import Bench, Verdict, act_rules, onward
from pdca.examples import PAPER_DIGEST, Setting, example, numbered
from pdca.guards.standing import FAILS, HOLDS, NOT_APPLICABLE, Want, Wish, absent
from pdca.history import History
from pdca.judge import judge
from pdca.procedure import Fact, Force, Outcome, Procedure
from pdca.record import Actor, Claim, Concession, Kind, PaperShown
from pdca.reference import scene
from pdca.rules import ActRules, Rule, Written

ROUNDS: Final = 40
"""How often one entry is mended before the rehearsal gives up on it."""


@frozen(kw_only=True)
class Wanted:
    """What a rehearsal must keep as it is when it makes one entry.

    *facts* maps paths (``ballot.yes``) to values; *day* fixes the day of the act; *by* who acts; *without* are papers not shown and
    *skipping* parts not done; *dropped* facts left out. *concessions* are shown with the entry.
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


NOTHING: Final = Wanted()


@define(eq=False)
class Rehearsal:
    """One case being rehearsed: *history* so far, and every claim made with the day it was recorded.

    *migrate* gives the bench of another edition, so that a case can be carried over when the judge asks for it.
    *wishes* fixes entries by label (``notice.post``), wherever on the way they are made.
    """

    bench: Bench
    history: History
    wishes: Mapping[str, Wanted] = field(factory=dict)
    migrate: Callable[[str], Bench] | None = None
    made: list[tuple[Claim, date]] = field(factory=list)

    def open(
        self, day: date, *, case: str = "R-1", place: str = "", entrance: str = "", wanted: Wanted = NOTHING
    ) -> Verdict:
        """Open the case on *day*."""
        procedure = self.bench.procedure
        setting = Setting(day=day, choices=procedure.choices)
        facts = {"about": example(procedure.about, setting), "plan": examples.goal(day)}
        claim = Claim(
            case=case, kind=Kind.OPEN, occurred=day.isoformat(), by=(wanted.by or (Actor(person="p-clerk", role=next(iter(procedure.roles))),)),
            facts=facts, procedure=procedure.id, edition=procedure.edition, place=place, step=entrance,
        )  # fmt: skip
        for path, value in wanted.facts.items():
            claim = evolve(claim, facts=_placed(claim.facts, path, value))
        claim = evolve(
            claim, facts={key: value for key, value in claim.facts.items() if key not in wanted.dropped}
        )
        return self.say(claim, wanted.today or day)

    def say(self, claim: Claim, today: date) -> Verdict:
        """Judge *claim* as it is, and take it into the case when it is allowed."""
        verdict = judge(self.bench, self.history, claim, today)
        if verdict.allowed:
            self._take(claim, today)
        return verdict

    def perform(self, label: str, day: date | None = None, wanted: Wanted | None = None) -> Verdict:
        """Do *label* (``step.outcome`` or ``step.part``) as early as it is allowed, from *day* on.

        Everything that *wanted* does not fix is made to fit; what it fixes stays, so the verdict may be a refusal
        that only it explains. Parts the judge misses are done first, unless they are to be skipped.
        """
        wanted = wanted or self.wishes.get(label, NOTHING)
        claim = self._first_draft(label, max(day or date.min, self.history.entered), wanted)
        return self.fitted(claim, wanted)

    def fitted(self, claim: Claim, wanted: Wanted) -> Verdict:
        """Mend *claim* until the judge allows it or nothing helps; take it into the case when it is allowed."""
        seen: set[str] = set()
        while True:
            today = wanted.today or date.fromisoformat(claim.occurred)
            verdict = judge(self.bench, self.history, claim, today)
            state = repr((claim, self.history.seq, self.bench.procedure.edition))
            if state in seen or len(seen) > ROUNDS:
                break
            seen.add(state)
            mended = self._mended(claim, verdict, wanted, today)
            if mended is None:
                break
            claim = mended
        if verdict.allowed:
            self._take(claim, today)
        return verdict

    def _mended(self, claim: Claim, verdict: Verdict, wanted: Wanted, today: date) -> Claim | None:
        """Return *claim* with what the failing rules wish, or `None` when nothing can or need be changed."""
        rules = act_rules(self.bench, self.history, claim)
        if rules is None:
            return None
        before, seq, edition = claim, self.history.seq, self.bench.procedure.edition
        for rule in rules.rules:
            found = scene(self.history, claim, today)
            standing = rule.standing(found)
            if standing in (HOLDS, NOT_APPLICABLE) or not self._worth(rule, verdict):
                continue
            claim = (
                self._granted(claim, rule, wanted)
                if self._beyond(rule, found)
                else self.applied(claim, rule.satisfy(found), rules, wanted)
            )
            if self.bench.procedure.edition != edition:
                return claim
        return None if claim == before and self.history.seq == seq else claim

    def _worth(self, rule: Rule, verdict: Verdict) -> bool:
        """Return whether *rule* needs mending: it refuses, or it is periodic work that can be done on its days."""
        own = [one for one in verdict.judgements if one.guard == rule.id]
        return any(one.refuses for one in own) or (rule.id.endswith(".times") and bool(own))

    def _beyond(self, rule: Rule, found: Any) -> bool:
        return isinstance(rule, Written) and rule.guard.force is Force.SHOULD and not rule.satisfy(found)

    def _granted(self, claim: Claim, rule: Rule, wanted: Wanted) -> Claim:
        role = rule.guard.concession if isinstance(rule, Written) else ""
        if not role or not wanted.conceding or any(one.guard == rule.id for one in claim.concessions):
            return claim
        granted = Concession(
            guard=rule.id,
            by=Actor(person="p-grantor", role=role),
            reason="情况特殊，经研究同意",
            until=f"{int(claim.occurred[:4]) + 1}-12-31",
        )
        return evolve(claim, concessions=(*claim.concessions, granted))

    def applied(self, claim: Claim, wants: Sequence[Want], rules: ActRules, wanted: Wanted) -> Claim:
        """Return *claim* with all of *wants* granted that belong to it and are not fixed."""
        for want in wants:
            claim = self._apply(claim, want, rules, wanted)
        return claim

    def _apply(self, claim: Claim, want: Want, rules: ActRules, wanted: Wanted) -> Claim:
        if want.wish is Wish.SHOW and want.target not in wanted.without:
            return shown(claim, want.target)
        if want.wish is Wish.ACT_AS and not wanted.by:
            return evolve(claim, by=(*claim.by, Actor(person=f"p-{want.target}", role=want.target)))
        if want.wish is Wish.RECORD and want.target.partition(".")[2] not in wanted.skipping:
            return self._part_first(claim, want)
        if want.wish is Wish.MIGRATE:
            self._carry_over(claim, want.target)
            return claim
        if want.wish is Wish.SET:
            return self._set(claim, want.target, want.value, rules, wanted)
        return claim

    def _part_first(self, claim: Claim, want: Want) -> Claim:
        """Do the part the judge misses; the day it names for periodic work, else as early as possible."""
        value = str(want.value)
        planned = self.wishes.get(want.target, NOTHING)
        if value.startswith("@"):
            day = date.fromisoformat(value[1:])
            self.perform(want.target, day, evolve(planned, day=planned.day or day))
        elif isinstance(want.value, int):
            self.perform(want.target, self._day_of(want.value), evolve(planned, answers=want.value))
        elif value:
            role = value if value in self.bench.procedure.roles else self._role_for(want.target)
            self.perform(want.target, None, evolve(planned, by=(Actor(person=value, role=role),)))
        else:
            self.perform(want.target, None, planned)
        return claim

    def _role_for(self, label: str) -> str:
        return next(iter(self.bench.acts[label].by), next(iter(self.bench.procedure.roles)))

    def _day_of(self, seq: int) -> date:
        act = self.history.act(seq)
        return act.day if act else self.history.entered

    def _carry_over(self, claim: Claim, edition: str) -> None:
        if self.migrate is None or not edition:
            return
        move = Claim(
            case=claim.case, kind=Kind.MIGRATION, occurred=claim.occurred, by=(Actor(person="p-clerk", role=next(iter(self.bench.procedure.roles))),),
            procedure=self.bench.procedure.id, edition=edition,
        )  # fmt: skip
        self.say(move, date.fromisoformat(claim.occurred))

    def _take(self, claim: Claim, today: date) -> None:
        edition = None
        if claim.kind is Kind.MIGRATION and self.migrate is not None:
            self.bench = self.migrate(claim.edition)
            edition = self.bench.procedure
        self.history = self.history.after(claim, today, edition)
        self.made.append((claim, today))

    def _first_draft(self, label: str, day: date, wanted: Wanted) -> Claim:
        """Return the smallest entry: who may act, the facts always asked, and what *wanted* fixes."""
        act = self.bench.acts[label]
        when = wanted.day or max([day, *(one.day for one in self._own_parts(act))])
        claim = Claim(
            case=self.history.case, kind=Kind.PART if act.part else Kind.OUTCOME, step=act.step.id, outcome=act.outcome.id if act.outcome else "",
            part=act.part.id if act.part else "", occurred=when.isoformat(), by=wanted.by or self._actors(act), answers=wanted.answers,
            papers=wanted.papers, concessions=wanted.concessions,
        )  # fmt: skip
        return self._with_facts(claim, act, wanted)

    def _own_parts(self, act: ActRules) -> Iterable[Any]:
        return (
            ()
            if act.part
            else (one for part in act.step.parts for one in self.history.parts.get(part.id, ()))
        )

    def _actors(self, act: ActRules) -> tuple[Actor, ...]:
        roles = [role for role in act.by if "." not in role]
        role = roles[0] if roles else next(iter(self.bench.procedure.roles))
        return (Actor(person=f"p-{role}", role=role),)

    def _with_facts(self, claim: Claim, act: ActRules, wanted: Wanted) -> Claim:
        facts: dict[str, Any] = {}
        for fact in act.asks:
            if not fact.optional and fact.derive is None and not fact.when and fact.id not in wanted.dropped:
                facts[fact.id] = self._example(fact, claim)
        for path, value in wanted.facts.items():
            facts = self._with_path(facts, path, value, act, claim)
        return evolve(claim, facts=facts)

    def _with_path(
        self, facts: Mapping[str, Any], path: str, value: Any, act: ActRules, claim: Claim
    ) -> dict[str, Any]:
        head, _, tail = path.partition(".")
        if tail and head not in facts:
            fact = next((fact for fact in act.asks if fact.id == head), None)
            facts = {**facts, head: self._example(fact, claim)} if fact else facts
        return _placed(facts, path, value)

    def _example(self, fact: Fact, claim: Claim) -> Any:
        """Return what the fact is prefilled from, or the smallest example."""
        if fact.source is not None:
            found = self.bench.book.resolver.getter(
                fact.source.text, self.bench.procedure.by_id.get(claim.step)
            )(scene(self.history, claim, date.max))
            if not absent(found) and not isinstance(found, tuple):
                return found.isoformat() if isinstance(found, date) else found
        return example(fact, self._setting(claim))

    def _setting(self, claim: Claim) -> Setting:
        return Setting(day=date.fromisoformat(claim.occurred), choices=self.bench.procedure.choices)

    def _set(self, claim: Claim, target: str, value: Any, rules: ActRules, wanted: Wanted) -> Claim:
        """Make *target* read as *value* where it belongs to this entry and is not fixed."""
        if target == "occurred":
            return claim if wanted.day else evolve(claim, occurred=str(value))
        if target == "answers":
            return evolve(claim, answers=int(value)) if wanted.answers is None else claim
        if target == "by":
            return (
                claim
                if wanted.by
                else evolve(claim, by=tuple(evolve(actor, person=_first(value)) for actor in claim.by))
            )
        path = (
            target.removeprefix(f"{claim.step}.") if not claim.part else target.removeprefix(f"{claim.part}.")
        )
        path = path.partition("[")[0]
        if path == "occurred":
            return claim if wanted.day else evolve(claim, occurred=str(value))
        fact = next((fact for fact in rules.asks if fact.id == path.partition(".")[0]), None)
        if fact is None:
            return self._without(claim, path, value)
        if _fixed(path, wanted):
            return claim
        return evolve(claim, facts=self._fact_set(claim, fact, path, value))

    def _without(self, claim: Claim, path: str, value: Any) -> Claim:
        """Drop a fact that is not asked here."""
        if str(value) not in ("?unknown", "?unasked"):
            return claim
        return evolve(claim, facts={key: kept for key, kept in claim.facts.items() if key != path})

    def _fact_set(self, claim: Claim, fact: Fact, path: str, value: Any) -> Mapping[str, Any]:
        facts: dict[str, Any] = deepcopy(dict(claim.facts))
        tail = path.partition(".")[2]
        if isinstance(value, str) and value.startswith("?"):
            return self._repaired(claim, fact, path, value, facts)
        facts.setdefault(fact.id, self._example(fact, claim))
        if fact.type in ("people", "rows", "choices") and isinstance(value, int) and tail in ("", "count"):
            return {**facts, fact.id: self._resized(fact, facts[fact.id], value, claim)}
        if fact.type in ("people", "person") and tail in ("", "id"):
            return {**facts, fact.id: _renamed(fact, facts[fact.id], value)}
        if fact.type == "duration" and isinstance(value, int):
            return {**facts, fact.id: {next(iter(facts[fact.id])): value}}
        if fact.type in ("people", "rows") and tail:
            return {**facts, fact.id: [{**row, tail: value} for row in facts[fact.id]]}
        if fact.type == "choices" and not tail:
            return {**facts, fact.id: [value] if isinstance(value, str) else value}
        return _placed(facts, path, value)

    def _repaired(
        self, claim: Claim, fact: Fact, path: str, value: str, facts: dict[str, Any]
    ) -> Mapping[str, Any]:
        if value in ("?unknown", "?unasked"):
            return {key: kept for key, kept in facts.items() if key != fact.id}
        return {**facts, fact.id: self._example(fact, claim)}

    def _resized(self, fact: Fact, rows: Sequence[Any], count: int, claim: Claim) -> list[Any]:
        setting = self._setting(claim)
        kept = list(rows)[:count]
        if fact.type == "choices":
            more = [one for one in setting.choices.get(fact.of, {}) if one not in kept]
            return [*kept, *more[: max(count - len(kept), 0)]]
        return [*kept, *(numbered(fact, setting, number) for number in range(len(kept) + 1, count + 1))]

    # -- ways through the procedure

    def reach(self, step: str, day: date | None = None) -> bool:
        """Go to *step* by the shortest way the judge allows, and say whether the case got there."""
        return self.go(way(self.bench.procedure, self.history.state, step), day)

    def go(self, labels: Sequence[str], day: date | None = None) -> bool:
        """Do *labels* one after the other; stop at the first refusal."""
        return all(self.perform(label, day).allowed for label in labels)


def way(procedure: Procedure, start: str, target: str) -> list[str]:
    """Return the labels of the shortest way from step *start* to *target*, onward outcomes preferred; empty if there is none."""
    best: dict[str, list[str]] = {start: []}
    queue = deque([start])
    while queue:
        here = queue.popleft()
        step = procedure.by_id.get(here)
        for outcome in sorted(step.outcomes if step else (), key=lambda one: _reluctance(procedure, one)):
            if outcome.to not in best:
                best[outcome.to] = [*best[here], outcome.label]
                queue.append(outcome.to)
    return best.get(target, [])


def _reluctance(procedure: Procedure, outcome: Outcome) -> int:
    """Return how unusual an outcome is: shortcuts and interruptions come last."""
    if outcome.id in ("waived", "not_applicable") or outcome.joins or outcome.interrupts:
        return 2
    return 0 if onward(procedure, outcome) else 1


def shown(claim: Claim, name: str) -> Claim:
    """Return *claim* with the paper *name*, once and with a proper date."""
    kept = tuple(paper for paper in claim.papers if paper.name != name)
    return evolve(claim, papers=(*kept, PaperShown(name=name, digest=PAPER_DIGEST)))


def remedied(bench: Bench, history: History, claim: Claim, today: date) -> Rehearsal:
    """Return a rehearsal of *history* in which the stated remedies of *claim*'s refusal were applied."""
    run = Rehearsal(bench=bench, history=history)
    run.fitted(claim, evolve(NOTHING, today=None if today.isoformat() == claim.occurred else today))
    return run


def violated(bench: Bench, history: History, claim: Claim, rule: Rule, today: date) -> Claim | None:
    """Return *claim* changed so that *rule* just fails, or `None` where no data of this entry can do that."""
    found = scene(history, claim, today)
    rules = act_rules(bench, history, claim)
    if rules is None:
        return None
    run = Rehearsal(bench=bench, history=history)
    changed = run.applied(
        claim, [want for want in rule.violate(found) if want.wish in (Wish.SET, Wish.ACT_AS)], rules, NOTHING
    )
    if changed == claim:
        return None
    return changed if rule.standing(scene(history, changed, today)) is FAILS else None


def _fixed(path: str, wanted: Wanted) -> bool:
    """Return whether *path*, or something in it or around it, is to stay as it is."""
    return any(
        path == one or path.startswith(f"{one}.") or one.startswith(f"{path}.")
        for one in (*wanted.facts, *wanted.dropped)
    )


def _first(value: Any) -> str:
    return str(value[0] if isinstance(value, (list, tuple)) else value)


def _renamed(fact: Fact, people: Any, value: Any) -> Any:
    """Return *people* with the ids of *value*, their particulars kept."""
    ids = [str(one) for one in (value if isinstance(value, (list, tuple)) else [value])]
    if fact.type == "person":
        return {**people, "id": ids[0]} if isinstance(people, Mapping) else ids[0]
    pattern = people[0] if people else None
    return [{**pattern, "id": one} if isinstance(pattern, Mapping) else one for one in ids]


def _placed(facts: Mapping[str, Any], path: str, value: Any) -> dict[str, Any]:
    """Return *facts* in which *path* (``plan.how.target``) holds *value*."""
    head, _, tail = path.partition(".")
    if not tail:
        return {**facts, head: value}
    inner = facts.get(head)
    if isinstance(inner, list):
        return {**facts, head: [_placed(row, tail, value) for row in inner]}
    return {**facts, head: _placed(inner if isinstance(inner, Mapping) else {}, tail, value)}
