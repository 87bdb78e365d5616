"""The course of one case of a foreign log, as far as it was told: what happened, and what was only assumed, as early and as late as it can have been."""

from collections.abc import Sequence
from datetime import date

from attrs import define, evolve, field

from pdca.bench import Bench
from pdca.history import History
from pdca.judge import judge
from pdca.record import Claim, Kind
from pdca.rules import Judgement


@define(eq=False)
class Course:
    """The case so far, twice: in *history* every step without a certain day was done as early as it can have been, in *other* as late.

    Nobody told the day of such a step: it was assumed, or only a span of days is told (三月上旬). What the judge says in one
    of the two and not in the other is therefore not certain.
    """

    bench: Bench
    history: History
    other: History
    assumed: list[str] = field(factory=list)
    vague: list[str] = field(factory=list)

    @classmethod
    def begun(cls, bench: Bench, case: str, place: str) -> "Course":
        """Return the course of a case of which nothing was told yet."""
        first = History(case=case, procedure=bench.procedure, place=place)
        return cls(bench, first, first)

    @property
    def day(self) -> str:
        """Return the day of the last act, which is the first on which an assumed one can have been."""
        return self.history.acts[-1].claim.occurred if self.history.acts else self.bench.procedure.start

    def take(self, claim: Claim, recorded: date, latest: str = "") -> None:
        """Go on by what was told; where *latest* is given, only that it was done on the day of *claim* or later, up to then."""
        self.history = self.history.after(claim, recorded)
        if latest > claim.occurred:
            self.vague.append(claim.part or claim.step or "open")
            claim, recorded = evolve(claim, occurred=latest), max(recorded, date.fromisoformat(latest))
        self.other = self.other.after(claim, recorded)

    def assume(self, claim: Claim, latest: date) -> None:
        """Go on by an act of which nothing was told; it was done on the day of *claim* or later, up to *latest*."""
        self.assumed.append("open" if claim.kind is Kind.OPEN else claim.step)
        self.history = self.history.after(claim, date.fromisoformat(claim.occurred))
        self.other = self.other.after(evolve(claim, occurred=latest.isoformat()), latest)

    def doubtful(self, claim: Claim, recorded: date, judgements: Sequence[Judgement]) -> frozenset[str]:
        """Return the rules among *judgements* that hold where steps without a certain day were done late."""
        if not (self.assumed or self.vague) or not judgements:
            return frozenset()
        again = {each.guard for each in judge(self.bench, self.other, claim, recorded).judgements}
        return frozenset(each.guard for each in judgements) - again
