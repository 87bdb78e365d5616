"""Alignment with data: every event that is taken for a step costs what the one judge says of it there.

The judge is `pdca.judge.judge`, asked with the history that the moves before leave behind, as live recording and replay ask it. A
step without an event enters that history as an act of which nothing is known: no facts, nobody who did it, on the day of the act
before it.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final, cast

from attrs import define, evolve, field

from pdca.align.arcs import CONCESSION
from pdca.align.costs import WEIGHED, Costs, UnalignableError
from pdca.align.flow import SHIFT
from pdca.align.moves import Alignment, Move
from pdca.align.names import Aligner, aligner
from pdca.align.rows import MODEL
from pdca.align.search import Answer, Found, Node, Search
from pdca.bench import Bench
from pdca.guards.standing import FAILS, HOLDS, NOT_APPLICABLE
from pdca.history import History
from pdca.judge import judge
from pdca.phrase import Phrase
from pdca.procedure import OPENING, Procedure
from pdca.record import Claim, Concession, Kind
from pdca.reference import Scene, scene
from pdca.rules import Rule

BUDGET: Final = 5_000
"""Acts judged for one case before the search says that it does not know: one or two seconds."""

Event = tuple[Claim, date]
"""What somebody says happened, and the day it was written down (where unknown: the day it is said to have happened)."""


def name_of(claim: Claim, bench: Bench) -> str:
    """Return the activity that *claim* names; without an outcome, its step. Raises `UnalignableError`."""
    if claim.kind is Kind.OPEN:
        return "open" if claim.step in ("", bench.procedure.opens_at[0]) else f"open_{claim.step}"
    if claim.kind is Kind.CONCESSION:
        return CONCESSION
    if claim.kind in (Kind.OUTCOME, Kind.PART):
        return claim.label.removesuffix(".")
    raise UnalignableError(
        Phrase(
            f"“{claim.kind.value}”不是办理活动：先按更正改好，并在转版日分段",
            f"'{claim.kind.value}' is no activity: apply corrections first, and cut where the case was migrated",
        ),
        kind=claim.kind.value,
    )


@define(eq=False)
class _Case:
    """The world of one case: its *events* judged by *bench*, in whatever order and place the search puts them."""

    bench: Bench
    aligner: Aligner
    events: Sequence[Event]
    place: str

    def beginning(self) -> History:
        """Return the history before anything happened."""
        case = self.events[0][0].case if self.events else ""
        return History(case=case, procedure=self.bench.procedure, place=self.place)

    def floor(self, event: int, arc: int) -> int:
        """Return the cost of the findings that no history changes: of the rules that do not look at it."""
        claim, today = self.events[event]
        claim = self._taken(claim, arc, substituted=False)
        if claim.kind is Kind.CONCESSION or not self._settled():
            return 0
        act = self.bench.acts.get(claim.label)
        rules = self.bench.opening if claim.kind is Kind.OPEN else act.rules if act else ()
        granted = tuple(
            one for said, _ in self.events if said.kind is Kind.CONCESSION for one in said.concessions
        )
        blank = cast("History", _Unread(self.bench.procedure, self.place, granted))
        found = scene(blank, claim, today)
        return sum([self._owed(rule, found) for rule in rules])

    def _settled(self) -> bool:
        """Return whether every row that could open the case opens it in the same place: what is in force depends on it."""
        return {claim.place for claim, _ in self.events if claim.kind is Kind.OPEN} <= {self.place}

    def _owed(self, rule: Rule, found: Scene) -> int:
        costs = self.aligner.flow.costs
        try:
            standing = rule.standing(found)
            if standing in (HOLDS, NOT_APPLICABLE) or (standing is not FAILS and not costs.unsaid):
                return 0  # what cannot be said need not be put into words where it costs nothing
            return sum([costs.of_finding(one) for one in rule.judgements(found)])
        except _ReadError:
            return 0

    def said(self, memory: History, event: int, arc: int, *, substituted: bool) -> Found[History]:
        """Judge the event as *arc* in *memory*, and record it there under its own number."""
        claim, today = self.events[event]
        claim = self._taken(claim, arc, substituted=substituted)
        before = _numbered(memory, event if memory.acts else 0)
        verdict = judge(self.bench, before, claim, today)
        costs = self.aligner.flow.costs
        base = costs.substitution or 0 if substituted else costs.sync
        cost = base + sum(costs.of_finding(one) for one in verdict.judgements)
        return before.after(claim, today), cost, verdict.judgements

    def assumed(self, memory: History, arc: int) -> Found[History]:
        """Record the step of *arc* as an act of which nothing is known; that one did not apply is free unless it did."""
        found, missing = self.aligner.flow.arcs[arc], self.aligner.flow.arcs[arc].missing or 0
        claim = self._unknown(memory, found.activity)
        if claim.outcome == "not_applicable":
            verdict = judge(self.bench, memory, claim, date.fromisoformat(claim.occurred))
            if dict(verdict.standings).get(f"{claim.step}.applies") is FAILS:
                missing = max(missing, self.aligner.flow.costs.model)
        before = _numbered(memory, len(self.events) + len(memory.acts))
        return before.after(claim, date.fromisoformat(claim.occurred)), missing, ()

    def _taken(self, claim: Claim, arc: int, *, substituted: bool) -> Claim:
        """Return *claim* saying that it is *arc*, where it leaves that open or says otherwise."""
        found = self.aligner.flow.arcs[arc]
        if not substituted and (claim.kind is not Kind.OUTCOME or claim.outcome):
            return claim
        if found.source == OPENING:
            return evolve(self._opening(found.activity, claim.occurred), by=claim.by, facts=claim.facts)
        step, _, outcome = found.activity.partition(".")
        return evolve(claim, kind=Kind.OUTCOME, step=step, outcome=outcome, part="")

    def _unknown(self, memory: History, activity: str) -> Claim:
        first = self.events[0][0].occurred if self.events else self.bench.procedure.start
        day = memory.acts[-1].claim.occurred if memory.acts else first
        if memory.state == OPENING:
            return self._opening(activity, day)
        step, _, outcome = activity.partition(".")
        return Claim(case=memory.case, kind=Kind.OUTCOME, step=step, outcome=outcome, occurred=day, by=())

    def _opening(self, activity: str, day: str) -> Claim:
        procedure = self.bench.procedure
        return Claim(
            case=self.events[0][0].case if self.events else "", kind=Kind.OPEN, occurred=day, by=(), procedure=procedure.id,
            edition=procedure.edition, place=self.place, step=activity.removeprefix("open").removeprefix("_"),
        )  # fmt: skip


class _ReadError(Exception):
    """A rule looked at the history."""


@define
class _Unread:
    """A history of which only what never changes may be read, and every concession there could be: it only makes cheaper."""

    procedure: Procedure
    place: str
    concessions: tuple[Concession, ...]

    def __getattr__(self, name: str) -> Any:
        raise _ReadError(name)


def _numbered(history: History, seq: int) -> History:
    """Return *history* whose next act has the number *seq*: events keep theirs, so that what names them still does."""
    moved = history.copy()
    moved.seq = seq
    return moved


@define(eq=False)
class Weigher:
    """Aligns the records of a case with data against *bench*; made once, used for many cases.

    *budget* bounds how many acts are judged for one case.
    """

    bench: Bench
    costs: Costs = WEIGHED
    budget: int = BUDGET
    aligner: Aligner = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.aligner = aligner(self.bench, self.costs)

    def weigh(self, events: Sequence[Event], place: str = "") -> Alignment:
        """Return the cheapest explanation of *events* as a whole case; the opening event's place counts before *place*.

        Where the budget does not last, `Alignment.proven` is false: then it is the best that was found on the way. Raises `UnalignableError` for corrections, voids and migrations.
        """
        return self._found(events, place, ended=True)

    def begun(self, events: Sequence[Event], place: str = "") -> Alignment:
        """Return the cheapest explanation of *events* as a case that goes on."""
        return self._found(events, place, ended=False)

    def _found(self, events: Sequence[Event], place: str, *, ended: bool) -> Alignment:
        names = [name_of(claim, self.bench) for claim, _ in events]
        place = next((claim.place for claim, _ in events if claim.kind is Kind.OPEN), place)
        rows = self.aligner.rows
        case = _Case(self.bench, self.aligner, events, place)
        numbers = [rows.numbers.get(name, 0) for name in names]
        answer = Search(rows, case, numbers, case.beginning(), self.budget, ended).run()
        return self._told(answer, names)

    def _told(self, answer: Answer[History], names: Sequence[str]) -> Alignment:
        moves, index = [], 0
        for node in answer.node.trace():
            moves.append(self._move(node, names, index))
            index = node.index
        state = moves[-1].state_after if moves else self.aligner.flow.start
        least = (answer.least >> SHIFT) + len(names) * self.costs.sync
        return Alignment(
            cost=answer.node.cost, moves=tuple(moves), state=state, proven=answer.proven, least=least
        )

    def _move(self, node: Node[History], names: Sequence[str], index: int) -> Move:
        if node.code // len(self.aligner.flow.arcs) > MODEL:
            return self.aligner.logged(names[index], index, node.state)
        move = self.aligner.move(node.code, index)
        return evolve(move, cost=node.paid, findings=node.findings)


def weigher(bench: Bench, costs: Costs = WEIGHED) -> Weigher:
    """Return the weigher of *bench*'s procedure under *costs*."""
    return Weigher(bench, costs)
