"""Courts: what judges the cases of a foreign log, kept ready: for every edition its bench, its words, and what aligns and weighs."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Final

from attrs import define, field

from pdca.align import Costs
from pdca.align.weighing import Weigher
from pdca.audit.checks import Check
from pdca.audit.entries import Entry, Survey
from pdca.audit.finding import Finding
from pdca.audit.foreign_events import OPENINGS, Claims
from pdca.audit.orders import Orders
from pdca.audit.unwritten import is_ledger, passing, unwritten
from pdca.bench import Bench
from pdca.logs import Mapping as Layout
from pdca.procedure import Procedure

COSTS: Final = Costs(log=64, model=64)
"""A foreign log leaves most facts out, and a blank is no reason to take a row for another step."""


_Rank = tuple[tuple[str, int, int, str], int, str]
"""By what an entry is ordered: its key, the place of its act in the procedure, its activity."""


def precedence(*editions: Procedure) -> tuple[str, ...]:
    """Return the names of acts in the order in which they come when nothing else tells: step by step, and in each its parts first."""
    names = dict.fromkeys(["open"])
    for procedure in editions:
        names |= dict.fromkeys(f"open_{step}" for step in procedure.opens_at)
        for step in procedure.steps:
            for part in step.parts:
                names |= dict.fromkeys((f"{step.id}.{part.id}", part.id, part.title, *part.aka))
            names |= dict.fromkeys((*(one.label for one in step.outcomes), step.id, step.title, *step.aka))
    return tuple(names)


@define(eq=False)
class Sitting:
    """One edition ready to judge: its *bench*, its words (*claims*), and what explains sequences (*weigher*)."""

    bench: Bench
    claims: Claims
    weigher: Weigher = field(init=False)
    unwritten: frozenset[str] = field(init=False)
    linking: frozenset[str] = field(init=False)
    _orders: Orders = field(init=False)
    _ranks: dict[str, int] = field(factory=dict, init=False)
    _seen: tuple[Survey, frozenset[str]] | None = field(default=None, init=False)

    def __attrs_post_init__(self) -> None:
        self.unwritten = unwritten(self.bench.procedure, self.claims.layout)
        self.weigher = Weigher(self.bench, passing(COSTS, self.bench.procedure, self.claims.layout))
        self.linking = _linking(self.bench.procedure)
        self._orders = Orders(self.weigher.aligner)
        names = precedence(self.bench.procedure)
        self._ranks = {name: number for number, name in enumerate(names)}

    def never_tells(self, step: str) -> bool:
        """Return whether logs of this layout have no place for the day of *step*; of openings, few have."""
        return step in self.unwritten or step == "open"

    def untold(self, one: Finding, survey: Survey) -> str:
        """Return the step or part that *one* misses and that the ledger has no column for; nothing where it has one."""
        if not is_ledger(self.claims.layout):
            return ""
        procedure = self.bench.procedure
        if one.check is Check.PHASES:
            phase = [step.id for step in procedure.steps if f"case.phase.{step.phase.value}" == one.rule]
            return phase[0] if phase and self.unwritten.issuperset(phase) else ""
        head, _, tail = one.act.partition(".")
        step = procedure.by_id.get(head)
        if step is not None and step.part(tail) is not None:
            return "" if one.act in self.seen(survey) else tail
        return head if head in self.unwritten and one.kind != "stuck" else ""

    def seen(self, survey: Survey) -> frozenset[str]:
        """Return what a log that says *survey* has a word for, in the words of this edition."""
        if self._seen is None or self._seen[0] is not survey:
            self._seen = (survey, self.claims.seen(survey))
        return self._seen[1]

    def ordered(self, entries: Sequence[Entry]) -> tuple[list[int], bool]:
        """Return the order of *entries*, and whether nobody can tell it where it matters.

        Entries of one moment and number come as the procedure has them; where that deviates, in the order that deviates least. The
        order of rows in the file counts for nothing. Entries without a day are taken where the procedure has them.
        """
        ranks = self._placed([self._rank(one) for one in entries], entries)
        alike = Counter(ranks)
        told = [one.content if alike[rank] > 1 else "" for one, rank in zip(entries, ranks, strict=True)]
        order = sorted(range(len(entries)), key=lambda at: (ranks[at], told[at], entries[at].row, at))
        ties = [list(group) for _, group in groupby(order, key=lambda at: ranks[at][0])]
        events = [self._event(entries[at]) for at in order]
        if all(len({entries[at].activity for at in tie}) == 1 for tie in ties) or not self._orders.weight(
            events
        ):
            return order, False
        found = self._orders.least([[self._event(entries[at]) for at in tie] for tie in ties])
        if found is None:
            return order, True
        return [tie[place] for tie, places in zip(ties, found, strict=True) for place in places], False

    def _placed(self, ranks: list[_Rank], entries: Sequence[Entry]) -> list[_Rank]:
        """Return *ranks* with those of entries without a day right before the first entry that comes later in the procedure."""
        told = sorted(rank for rank, one in zip(ranks, entries, strict=True) if one.first)
        if len(told) == len(ranks):
            return ranks
        return [
            rank if one.first else (next((key for key, number, _ in told if number > rank[1]), rank[0]), *rank[1:])
            for rank, one in zip(ranks, entries, strict=True)
        ]

    def _rank(self, one: Entry) -> _Rank:
        name = "open" if one.activity.lower() in OPENINGS else one.activity
        return one.key, self._ranks.get(name, len(self._ranks)), one.activity

    def _event(self, one: Entry) -> int:
        name = "open" if one.activity.lower() in OPENINGS else one.activity
        return self.weigher.aligner.rows.numbers.get(name, 0)


def _linking(procedure: Procedure) -> frozenset[str]:
    """Return the rules about parts that answer one by one."""
    parts = (part for step in procedure.steps for part in step.parts if part.times.rule == "each")
    return frozenset(f"{part.id}.{ending}" for part in parts for ending in ("times", "answers"))


@define(eq=False)
class Court:
    """Sittings by procedure and edition, each made when it is first needed.

    *bench_on* gives the bench for a case that began on a day, *named* that of a procedure and edition by name (LookupError where there
    is none), *layout* what the columns of the log mean.
    """

    bench_on: Callable[[date], Bench]
    layout: Layout | None = None
    named: Callable[[str, str], Bench] | None = None
    _sittings: dict[tuple[str, str], Sitting] = field(factory=dict, init=False)

    def on(self, day: date) -> Sitting:
        """Return the sitting for a case that began on *day*."""
        return self._sitting(self.bench_on(day))

    def successor(self, sitting: Sitting, edition: str) -> Sitting:
        """Return the sitting of another *edition* of the same procedure."""
        kept = self._sittings.get((sitting.bench.procedure.id, edition))
        return kept or self._sitting(sitting.bench.sibling(edition))

    def of(self, procedure: str, edition: str) -> Sitting:
        """Return the sitting of an edition by name. Raises LookupError."""
        kept = self._sittings.get((procedure, edition))
        if kept is not None:
            return kept
        if self.named is None:
            raise LookupError(procedure)
        return self._sitting(self.named(procedure, edition))

    @property
    def procedures(self) -> Mapping[tuple[str, str], Procedure]:
        """Return every edition that sat so far, by id and edition."""
        return {key: one.bench.procedure for key, one in self._sittings.items()}

    def _sitting(self, bench: Bench) -> Sitting:
        key = (bench.procedure.id, bench.procedure.edition)
        if key not in self._sittings:
            self._sittings[key] = Sitting(bench, Claims(bench.procedure, self.layout))
        return self._sittings[key]
