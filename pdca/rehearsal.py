"""Rehearsals: make entries that the judge allows, or that just miss one rule (演练).

The remedies that a refusal states are also what builds data: start from the smallest example, ask the judge,
apply what each failing rule wishes, and ask again. So tests, samples, demonstrations and the property "a stated remedy,
applied, passes" all rest on the same satisfy and violate of the guards, and no rule is written twice.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final, cast

from attrs import define, evolve, field

from pdca import examples
from pdca.asked import ActRules
from pdca.bench import Bench, Verdict, act_rules
from pdca.drafts import NOTHING, Drafting, Wanted, placed, shown
from pdca.examples import Setting, example
from pdca.guards.standing import FAILS, HOLDS, NOT_APPLICABLE, Want, Wish
from pdca.history import History
from pdca.judge import judge
from pdca.procedure import Force, Part, Step
from pdca.record import Actor, Claim, Concession, Kind
from pdca.reference import scene
from pdca.routes import way
from pdca.rules import Rule

__all__ = ["NOTHING", "Rehearsal", "Wanted", "remedied", "shown", "violated", "way"]

ROUNDS: Final = 40
"""How often one entry is mended before the rehearsal gives up on it."""
OPENING: Final = "open"
"""The label under which wishes for the opening entry are kept."""


@define(eq=False)
class Rehearsal:
    """One case being rehearsed: *history* so far, and every claim made with the day it was recorded.

    *migrate* gives the bench of another edition, so that a case can be carried over when the judge asks for it.
    *wishes* fixes entries by label (``notice.post``, ``open``), wherever on the way they are made. *elsewhere* holds what the
    rules wished of other entries while the last one was mended; *sparing* names a rule that nothing is mended for. A *punctual*
    rehearsal also arranges entries so that terms are kept that nobody is refused for; it turns back no day.
    """

    bench: Bench
    history: History
    wishes: Mapping[str, Wanted] = field(factory=dict)
    migrate: Callable[[str], Bench] | None = None
    made: list[tuple[Claim, date]] = field(factory=list)
    elsewhere: list[Want] = field(factory=list)
    sparing: str = ""
    punctual: bool = False
    refused: Verdict | None = None

    def open(
        self,
        day: date,
        *,
        case: str = "R-1",
        place: str = "",
        entrance: str = "",
        wanted: Wanted | None = None,
    ) -> Verdict:
        """Open the case on *day*."""
        procedure = self.bench.procedure
        wanted = wanted or self.wishes.get(OPENING, NOTHING)
        day = wanted.day or day
        setting = Setting(day=day, choices=procedure.choices)
        facts: dict[str, Any] = {"about": example(procedure.about, setting), "plan": examples.goal(day)}
        for path, value in wanted.facts.items():
            facts = placed(facts, path, value)
        claim = Claim(
            case=case, kind=Kind.OPEN, occurred=day.isoformat(), by=wanted.by or self._clerk(), procedure=procedure.id,
            facts={key: value for key, value in facts.items() if key not in wanted.dropped},
            edition=procedure.edition, place=place, step=entrance,
        )  # fmt: skip
        return self.say(claim, wanted.today or day)

    def _clerk(self) -> tuple[Actor, ...]:
        return (Actor(person="p-clerk", role=next(iter(self.bench.procedure.roles))),)

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
        verdict, today = self.drafted(label, day, wanted)
        if verdict.allowed:
            self._take(verdict.claim, today)
        return verdict

    def drafted(
        self, label: str, day: date | None = None, wanted: Wanted | None = None
    ) -> tuple[Verdict, date]:
        """Return the verdict on the entry that `perform` would make, and its day of recording; parts may be done."""
        wanted = wanted or self.wishes.get(label, NOTHING)
        self._do_planned(label, wanted)
        claim = self._drafting().first(label, max(day or date.min, self.history.entered), wanted)
        return self._fitted(claim, wanted)

    def fitted(self, claim: Claim, wanted: Wanted) -> Verdict:
        """Mend *claim* until the judge allows it or nothing helps; take it into the case when it is allowed."""
        verdict, today = self._fitted(claim, wanted)
        if verdict.allowed:
            self._take(verdict.claim, today)
        return verdict

    def _fitted(self, claim: Claim, wanted: Wanted) -> tuple[Verdict, date]:
        seen: set[str] = set()
        while True:
            today = wanted.today or date.fromisoformat(claim.occurred)
            verdict = judge(self.bench, self.history, claim, today)
            state = repr((claim, self.history.seq, self.bench.procedure.edition))
            if state in seen or len(seen) > ROUNDS:
                return verdict, today
            seen.add(state)
            mended = self._mended(claim, verdict, wanted, today)
            if mended is None:
                return verdict, today
            claim = mended

    def _mended(self, claim: Claim, verdict: Verdict, wanted: Wanted, today: date) -> Claim | None:
        """Return *claim* with what the failing rules wish, or `None` when nothing can or need be changed."""
        rules = act_rules(self.bench, self.history, claim)
        if rules is None:
            return None
        self.elsewhere.clear()
        before, seq, edition = claim, self.history.seq, self.bench.procedure.edition
        for rule in rules.rules:
            found = scene(self.history, claim, today)
            standing = rule.standing(found)
            if (
                standing in (HOLDS, NOT_APPLICABLE)
                or rule.id == self.sparing
                or not self._worth(rule, verdict)
            ):
                continue
            wants = [want for want in rule.satisfy(found) if not self.punctual or not _turns_back(want, claim)]
            claim = self.applied(claim, wants, rules, wanted)
            if self.bench.procedure.edition != edition:
                return claim
        if claim == before and self.history.seq == seq:
            claim = self._conceded(claim, verdict, rules, wanted)
        return None if claim == before and self.history.seq == seq else claim

    def _worth(self, rule: Rule, verdict: Verdict) -> bool:
        """Return whether *rule* needs mending: it refuses, is periodic work that can be done on its days, or a term to be kept."""
        own = [one for one in verdict.judgements if one.guard == rule.id]
        kept = rule.id.endswith(".times") or (self.punctual and any(one.force is Force.DEADLINE for one in own))
        return any(one.refuses for one in own) or (kept and bool(own))

    def _conceded(self, claim: Claim, verdict: Verdict, rules: ActRules, wanted: Wanted) -> Claim:
        """Return *claim* with an exception to every rule that data could not meet and somebody may concede."""
        if not wanted.conceding or any(one.force is Force.MUST for one in verdict.refusals):
            return claim
        granted = {one.guard for one in claim.concessions}
        until = f"{int(claim.occurred[:4]) + 1}-12-31"
        fresh = tuple(
            Concession(guard=one.guard, by=Actor(person="p-grantor", role=one.concession), reason="情况特殊，经研究同意", until=until)
            for one in verdict.refusals
            if one.concession and one.guard not in granted and one.guard != self.sparing
        )  # fmt: skip
        return evolve(claim, concessions=(*claim.concessions, *fresh)) if fresh else claim

    def applied(self, claim: Claim, wants: Sequence[Want], rules: ActRules, wanted: Wanted) -> Claim:
        """Return *claim* with all of *wants* granted that belong to it and are not fixed."""
        for want in wants:
            claim = self._apply(claim, want, rules, wanted)
        return claim

    def _apply(self, claim: Claim, want: Want, rules: ActRules, wanted: Wanted) -> Claim:
        if want.wish is Wish.SHOW and want.target not in wanted.without:
            return shown(claim, want.target, [str(role) for role in cast("Sequence[str]", want.value)])
        if want.wish is Wish.ACT_AS and not wanted.by:
            return evolve(claim, by=(*claim.by, Actor(person=f"p-{want.target}", role=want.target)))
        if want.wish is Wish.RECORD and want.target.partition(".")[2] not in wanted.skipping:
            self._part_first(want)
        if want.wish is Wish.MIGRATE:
            self._carry_over(claim, want.target)
        if want.wish is Wish.SET:
            drafting = self._drafting()
            if not drafting.belongs(claim, want.target, rules):
                self.elsewhere.append(want)
            return drafting.set(claim, want.target, want.value, rules, wanted)
        return claim

    def _drafting(self) -> Drafting:
        return Drafting(bench=self.bench, history=self.history)

    # -- parts on the way

    def _part_first(self, want: Want) -> None:
        """Do the part the judge misses; on the day it names for periodic work, else as early as possible."""
        value = str(want.value)
        planned = self.wishes.get(want.target, NOTHING)
        if value.startswith("@"):
            day = date.fromisoformat(value[1:])
            self.perform(want.target, day, evolve(planned, day=planned.day or day))
        elif isinstance(want.value, int):
            self.perform(want.target, self._day_of(want.value), evolve(planned, answers=want.value))
        elif value:
            role = value if value in self.bench.procedure.roles else self._role_for(want.target)
            self.perform(
                want.target,
                None,
                evolve(planned, by=(Actor(person=f"p-{value}" if role == value else value, role=role),)),
            )
        else:
            self.perform(want.target, None, planned)

    def _role_for(self, label: str) -> str:
        return next(iter(self.bench.acts[label].by), next(iter(self.bench.procedure.roles)))

    def _day_of(self, seq: int) -> date:
        act = self.history.act(seq)
        return act.day if act else self.history.entered

    def _do_planned(self, label: str, wanted: Wanted) -> None:
        """Before an outcome, do the parts of its step that are wished for and not done; before an answer, what it answers."""
        step = self.bench.procedure.by_id.get(label.partition(".")[0])
        if step is None or self.history.state != step.id:
            return
        own = step.part(label.partition(".")[2])
        target = _answered(step, own) if own is not None else None
        if target is not None and wanted.answers is None and not self._done(target):
            self.perform(f"{step.id}.{target.id}")
        for part in step.parts if own is None else ():
            if (
                f"{step.id}.{part.id}" in self.wishes
                and part.id not in wanted.skipping
                and not self._done(part)
            ):
                self._do_part(step, part)

    def _done(self, part: Part) -> bool:
        return any(act.stay == self.history.stay for act in self.history.parts.get(part.id, ()))

    def _do_part(self, step: Step, part: Part) -> None:
        """Do *part*, and first the part that it answers."""
        label = f"{step.id}.{part.id}"
        target = _answered(step, part)
        if target is None:
            self.perform(label)
            return
        if not self._done(target):
            self.perform(f"{step.id}.{target.id}")
        for act in self.history.parts.get(target.id, ()):
            self._part_first(Want(Wish.RECORD, label, act.seq))

    def _carry_over(self, claim: Claim, edition: str) -> None:
        if self.migrate is None or not edition:
            return
        move = Claim(
            case=claim.case, kind=Kind.MIGRATION, occurred=claim.occurred, by=self._clerk(), procedure=self.bench.procedure.id, edition=edition,
        )  # fmt: skip
        self.say(move, date.fromisoformat(claim.occurred))

    def _take(self, claim: Claim, today: date) -> None:
        edition = None
        if claim.kind is Kind.MIGRATION and self.migrate is not None:
            self.bench = self.migrate(claim.edition)
            edition = self.bench.procedure
        self.history = self.history.after(claim, today, edition)
        self.made.append((claim, today))

    # -- ways through the procedure

    def reach(self, step: str, day: date | None = None) -> bool:
        """Go to *step* by the usual way, round what the judge refuses, and say whether the case got there."""
        barred: set[str] = set()
        for _ in range(ROUNDS * 2):
            if self.history.state == step:
                return True
            labels = way(self.bench.procedure, self.history.state, step, barred)
            if not labels:
                return False
            verdict = self.perform(labels[0], day)
            if not verdict.allowed:
                self.refused = verdict
                barred.add(labels[0])
        return False

    def go(self, labels: Sequence[str], day: date | None = None) -> bool:
        """Do *labels* one after the other; stop at the first refusal."""
        return all(self.perform(label, day).allowed for label in labels)


def _turns_back(want: Want, claim: Claim) -> bool:
    """Return whether *want* asks for an earlier day than the one on which *claim* is made."""
    return want.target == "occurred" and str(want.value) < claim.occurred


def _answered(step: Step, part: Part) -> Part | None:
    """Return the part that each record of *part* answers, if it answers one."""
    return step.part(part.times.each[0]) if part.times.rule == "each" and part.times.each else None


def remedied(bench: Bench, history: History, claim: Claim, today: date) -> Rehearsal:
    """Return a rehearsal of *history* in which the stated remedies of *claim*'s refusal were applied."""
    run = Rehearsal(bench=bench, history=history)
    run.fitted(claim, evolve(NOTHING, today=None if today.isoformat() == claim.occurred else today))
    return run


def violated(bench: Bench, history: History, claim: Claim, rule: Rule, today: date) -> Claim | None:
    """Return *claim* changed so that *rule* just fails, or `None` where no data of this entry can do that."""
    rules = act_rules(bench, history, claim)
    if rules is None:
        return None
    run = Rehearsal(bench=bench, history=history)
    wants = [
        want for want in rule.violate(scene(history, claim, today)) if want.wish in (Wish.SET, Wish.ACT_AS)
    ]
    changed = run.applied(claim, wants, rules, NOTHING)
    if changed == claim:
        return None
    later = max(today, date.fromisoformat(changed.occurred))
    return changed if rule.standing(scene(history, changed, later)) is FAILS else None
