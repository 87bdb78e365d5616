"""A scenario as data: every claim with the case it met, and what is expected of the verdict."""

from collections.abc import Sequence
from datetime import date

from attrs import define, field, frozen

from pdca.bench import Bench, Verdict
from pdca.history import History
from pdca.judge import judge
from pdca.procedure import Procedure
from pdca.record import Claim, Kind
from pdca.specification.expectation import Expectation, Found
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
        workshop.law.touched = set()
        try:
            self.found = self.judged_by(workshop.bench(self.procedure, self.edition), workshop)
        finally:
            self.touched = frozenset(workshop.law.touched)
            workshop.law.touched = None
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
        return workshop.bench(self.procedure, self.claim.edition).procedure

    @property
    def named(self) -> frozenset[str]:
        """Return the guards that scenarios name of this check."""
        said = [one.arguments for one in self.expectations]
        return frozenset(name for each in said for name in (*each.get("guards", ()), each.get("guard", "")))


@frozen(kw_only=True)
class Script:
    """One scenario (or one row of an outline), compiled: its name, place, tags and checks in order."""

    name: str
    where: str
    tags: tuple[str, ...] = ()
    checks: Sequence[Check] = ()
