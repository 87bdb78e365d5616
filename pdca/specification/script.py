"""A scenario as data: every claim with the case it met, and what is expected of the verdict."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from attrs import define, evolve, field, frozen

from pdca.bench import Bench, Verdict, act_rules
from pdca.guards.standing import HOLDS, NOT_APPLICABLE
from pdca.history import History
from pdca.judge import judge
from pdca.procedure import Procedure
from pdca.record import Claim, Kind
from pdca.reference import scene
from pdca.specification.expectation import Expectation, Found
from pdca.specification.outputs import LedgerRow
from pdca.specification.workshop import Touch, Workshop

ALLOWED = Expectation(kind="allowed", arguments={})
"""What is expected of everything that leads to what a scenario is about."""


@define(eq=False)
class Check:
    """One claim, judged in one case on one day, and everything any scenario expects of the verdict.

    *judged* is false for what merely leads there, *taken* true for what became part of the case. *touched* is what of
    the law the verdict rests on.
    """

    procedure: str
    edition: str
    history: History = field(repr=False)
    claim: Claim
    today: date
    judged: bool = False
    taken: bool = False
    expectations: list[Expectation] = field(factory=list)
    touched: frozenset[Touch] = frozenset()
    found: Found = field(init=False, repr=False)

    def run(self, workshop: Workshop) -> Found:
        """Judge under the rules as they are, and note what the verdict rests on."""
        with workshop.law.watched() as touched:
            self.found = self.judged_by(workshop.bench(self.procedure, self.edition), workshop)
        self.touched = frozenset(touched)
        return self.found

    def judged_by(self, bench: Bench, workshop: Workshop | None = None) -> Found:
        """Judge under *bench*."""
        verdict = judge(bench, self.history, self.claim, self.today)
        return Found(verdict=verdict, state=self._state(verdict, workshop))

    def _state(self, verdict: Verdict, workshop: Workshop | None) -> str:
        if not verdict.allowed:
            return self.history.state
        if self.claim.kind in (Kind.OPEN, Kind.OUTCOME, Kind.PART):
            return verdict.to
        return self.history.after(self.claim, self.today, self._edition(workshop)).state

    def _edition(self, workshop: Workshop | None) -> Procedure | None:
        if self.claim.kind is not Kind.MIGRATION or workshop is None:
            return None
        return workshop.edition(self.procedure, self.claim.edition)

    def touched_by(self, workshop: Workshop) -> Mapping[Touch, frozenset[str]]:
        """Return which rules touched what; nothing where the claim is no act."""
        bench = workshop.bench(self.procedure, self.edition)
        act = (
            act_rules(bench, self.history, self.claim)
            if self.claim.kind in (Kind.OUTCOME, Kind.PART)
            else None
        )
        found: dict[Touch, set[str]] = {}
        for rule in act.rules if act else ():
            # A fresh scene each time: what another rule has worked out already would not be touched again.
            met = scene(self.history, self.claim, self.today)
            with workshop.law.watched() as touched:
                if rule.standing(met) not in (HOLDS, NOT_APPLICABLE):
                    rule.judgements(met)
            for touch in touched:
                found.setdefault(short(touch), set()).add(rule.id)
        return {touch: frozenset(rules) for touch, rules in found.items()}

    def judged_again(self, bench: Bench, fits: Callable[[str], bool]) -> Found | None:
        """Judge only the rules whose id *fits*, the others standing as they stood; nothing where all is as it was."""
        act = act_rules(bench, self.history, self.claim)
        if act is None:
            return self.judged_by(bench)
        before = self.found.verdict
        met = scene(self.history, self.claim, self.today)
        rules = [rule for rule in act.rules if fits(rule.id)]
        standings = tuple((rule.id, rule.standing(met)) for rule in rules)
        wrong = tuple(
            one
            for rule, (_, how) in zip(rules, standings, strict=True)
            if how not in (HOLDS, NOT_APPLICABLE)
            for one in rule.judgements(met)
        )
        if standings == tuple(one for one in before.standings if fits(one[0])) and wrong == tuple(
            one for one in before.judgements if fits(one.guard)
        ):
            return None
        verdict = evolve(
            before,
            judgements=(*(one for one in before.judgements if not fits(one.guard)), *wrong),
            standings=(*(one for one in before.standings if not fits(one[0])), *standings),
        )
        return Found(verdict=verdict, state=verdict.to if verdict.allowed else self.history.state)

    @property
    def named(self) -> frozenset[str]:
        """Return the guards that scenarios name of this check."""
        said = [one.arguments for one in self.expectations]
        return frozenset(name for each in said for name in (*each.get("guards", ()), each.get("guard", "")))


def short(touch: Touch) -> Touch:
    """Return *touch* without the day and place of a question, which a change of the law does not know."""
    return touch[:2] if touch[0] == "asked" else touch


@frozen(kw_only=True)
class Script:
    """One scenario (or one row of an outline), compiled: its name, place, tags, checks in order, and rows of ledgers."""

    name: str
    where: str
    tags: tuple[str, ...] = ()
    checks: Sequence[Check] = ()
    rows: Sequence[LedgerRow] = ()
