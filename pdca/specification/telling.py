"""How far a scenario has been told: the case as it stands, the checks so far, and what is expected of them."""

from datetime import date
from typing import Any, Final

from attrs import define, evolve, field, frozen

from pdca.bench import Bench
from pdca.history import History
from pdca.procedure import Procedure
from pdca.record import Claim
from pdca.specification.expectation import Expectation
from pdca.specification.names import unclear
from pdca.specification.outputs import LedgerRow
from pdca.specification.script import Check
from pdca.specification.workshop import Workshop

CASE: Final = "R-1"
"""The number of the one case that a scenario is about."""


@frozen(kw_only=True)
class Progress:
    """How far a scenario has come: procedure, place, the case, the checks and the rows of ledgers so far."""

    procedure: str = ""
    edition: str = ""
    place: str = ""
    others: int = 0
    bench: Bench | None = field(default=None, repr=False)
    history: History | None = field(default=None, repr=False)
    checks: tuple[Check, ...] = field(default=(), repr=False)
    rows: tuple[LedgerRow, ...] = field(default=(), repr=False)


@define(eq=False)
class Telling:
    """One scenario being told, as the sentences after 那么 see it."""

    workshop: Workshop
    name: str = ""
    where: str = ""
    line: int = 0
    now: Progress = field(factory=Progress)

    @property
    def bench(self) -> Bench:
        """Return the rules in use; without an opening so far, those of the edition that is meant."""
        if self.now.bench is not None:
            return self.now.bench
        if not self.now.procedure:
            raise unclear("先写：假如 程序“…”", "name the procedure first")
        procedures = self.workshop.pack.editions(self.now.procedure)
        edition = self.now.edition or procedures[-1].edition
        return self.workshop.bench(self.now.procedure, edition)

    @property
    def procedure(self) -> Procedure:
        """Return the edition of the procedure in use."""
        return self.bench.procedure

    @property
    def history(self) -> History:
        """Return the case. Raises `UnclearSentenceError` where none was opened."""
        if self.now.history is None:
            raise unclear("立项没有成功", "the case could not be opened")
        return self.now.history

    @property
    def latest(self) -> Check:
        """Return the latest act after 当."""
        found = next((check for check in reversed(self.now.checks) if check.judged), None)
        if found is None:
            raise unclear("“那么”之前要有一个“当”", "there is no 当 before this 那么")
        return found

    def expect(self, kind: str, **arguments: Any) -> None:
        """Expect something of the latest act. Raises AssertionError where it is not so."""
        self.expect_of(self.latest, kind, **arguments)

    def expect_of(self, check: Check, kind: str, **arguments: Any) -> None:
        """Expect something of *check*."""
        expectation = Expectation(
            kind=kind, arguments=arguments, where=f"{self.where}:{self.line}", scenario=self.name
        )
        check.expectations.append(expectation)
        if complaint := expectation.complaint(check.found):
            raise AssertionError(complaint)

    def judge_also(self, claim: Claim, today: date) -> Check:
        """Return *claim* judged where the latest act was, without taking it into the case."""
        latest = self.latest
        check = Check(
            procedure=latest.procedure,
            edition=latest.edition,
            history=latest.history,
            claim=claim,
            today=today,
            judged=True,
        )
        check.run(self.workshop)
        # The latest act stays the last, since what follows is still about it.
        *before, last = self.now.checks
        self.now = evolve(self.now, checks=(*before, check, last))
        return check
