"""What is measured: real cases of the procedures that come with the package, rehearsed once and then played again and again."""

from datetime import date
from functools import cache

from attrs import frozen

from pdca.bench import Bench
from pdca.benches import bound
from pdca.history import History
from pdca.judge import judge
from pdca.pack import Pack
from pdca.record import Claim, Kind
from pdca.rehearsal import Rehearsal

PROCEDURES = (
    "major-decision-eight-steps",
    "member-development-five-ones",
    "four-deliberations-two-disclosures",
)
FIRST_DAY = date(2026, 3, 2)
CASES = 40
"""Cases a turn."""


@frozen(kw_only=True)
class Case:
    """One case from its opening to completion: every claim with its day of recording, and the moves among them."""

    bench: Bench
    made: tuple[tuple[Claim, date], ...]
    rules: int
    """How many rules judge it, all entries together."""

    @property
    def moves(self) -> tuple[tuple[str, str, str], ...]:
        """Return source, trigger and target of every entry that moves the case, the opening left out."""
        procedure = self.bench.procedure
        found = []
        for claim, _ in self.made:
            if claim.kind is Kind.OUTCOME:
                outcome = procedure.by_id[claim.step].outcome(claim.outcome)
                assert outcome is not None
                found.append((claim.step, claim.outcome, outcome.to))
        return tuple(found)

    def played(self) -> History:
        """Judge and fold every entry; all of them are allowed."""
        bench = self.bench
        history = History(case="B-1", procedure=bench.procedure)
        for claim, today in self.made:
            assert judge(bench, history, claim, today).allowed
            history = history.after(claim, today)
        return history


@cache
def pack() -> Pack:
    """Return the procedures that come with the package."""
    return Pack.open()


@cache
def case(name: str) -> Case:
    """Return a rehearsed case of the latest edition of *name*, completed."""
    procedure = pack().editions(name)[-1]
    bench = bound(pack(), procedure)
    rehearsal = Rehearsal(bench=bench, history=History(case="B-1", procedure=procedure))
    rehearsal.open(max(FIRST_DAY, date.fromisoformat(procedure.start)), case="B-1")
    if not rehearsal.reach("completed"):
        raise SystemExit(f"{name}: the rehearsal did not reach completion")
    history = History(case="B-1", procedure=procedure)
    rules = 0
    for claim, today in rehearsal.made:
        rules += len(judge(bench, history, claim, today).standings)
        history = history.after(claim, today)
    return Case(bench=bench, made=tuple(rehearsal.made), rules=rules)
