"""Cases that other cases lead to: owed and never opened, opened for what owes none, opened twice for one thing.

Only the whole trail can say so. What is owed is read from the case as it now reads (`pdca.followups`), so a correction or a
void changes it; whoever opened a case for what was owed at the time did nothing wrong.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Final

from attrs import define, evolve, field

from pdca import naming
from pdca.audit.checks import Check
from pdca.audit.finding import Finding
from pdca.bench import ORIGIN, Bench
from pdca.followups import UNROOTED, Followup, followups, origin_of
from pdca.history import History
from pdca.phrase import Phrase
from pdca.procedure import End, Force, Procedure
from pdca.record import Kind
from pdca.regulation import Citation
from pdca.replay import CaseReplay, day_of

UNOPENED: Final = "case.followup"
"""The rule that a case which an outcome makes owed is opened."""
TWICE: Final = "case.origin.once"
"""The rule that one case is opened for one thing."""
_GIVEN_UP: Final = frozenset(
    one.value for one in (End.VOID, End.WITHDRAWN, End.CANCELLED, End.MERGED, End.TRANSFERRED)
)
"""Ends after which another case may be opened for the same thing."""

Key = tuple[str, int, str, int]


@define(eq=False)
class Origins:
    """What the *cases* of a trail owe one another on *day*.

    *bench* gives the rules of a case as its last record has them, *held* says whether the log holds a record with that number and
    digest, *titled* what to call a procedure.
    """

    cases: Mapping[str, CaseReplay]
    bench: Callable[[CaseReplay], Bench]
    held: Callable[[str, int, str], bool]
    titled: Callable[[str], Phrase]
    day: date
    _owed: dict[Key, tuple[Followup, tuple[Citation, ...]]] = field(factory=dict, init=False)
    _opened: dict[Key, list[History]] = field(factory=dict, init=False)

    def findings(self) -> Iterator[Finding]:
        """Yield what was not opened, then what was opened without ground, then what was opened twice."""
        for case in self.cases.values():
            for one, basis in self._owing(case):
                self._owed[one.key] = (one, basis)
            if (key := origin_of(case.history)) is not None:
                self._opened.setdefault(key, []).append(case.history)
        for key, (one, basis) in self._owed.items():
            if all(each.state == End.VOID.value for each in self._opened.get(key, ())):
                yield self._unopened(one, basis)
        for key, opened in self._opened.items():
            yield from filter(None, (self._unrooted(key, one) for one in opened))
            yield from self._twice(key, [one for one in opened if one.state not in _GIVEN_UP])

    def _owing(self, case: CaseReplay) -> Iterator[tuple[Followup, tuple[Citation, ...]]]:
        feeding = set(_feeding(procedure for _, procedure in case.history.editions))
        if not any(
            act.claim.kind is Kind.OUTCOME and act.claim.label in feeding for act in case.history.acts
        ):
            return
        bench = self.bench(case)
        for one in followups(bench, case.history):
            yield evolve(one, gives={}), _basis(bench, one)

    def _unopened(self, one: Followup, basis: tuple[Citation, ...]) -> Finding:
        title = self.titled(one.procedure)
        late = one.latest is not None and one.latest < self.day
        waiting = one.latest is not None and not late
        kind = "note" if waiting or one.force is Force.MAY else "overdue" if late else "missing"
        line = Phrase(f"第{one.line}行", f" line {one.line}") if one.line else Phrase("", "")
        case = self.cases[one.case]
        procedure = case.history.procedure
        return Finding(
            check=Check.FOLLOWUP, kind=kind, case=one.case, procedure=procedure.id, edition=procedure.edition, act=one.label,
            title=naming.act(procedure, one.label), seq=one.seq, pos=_position(case, one.seq), rule=UNOPENED, occurred=one.day.isoformat(),
            force=one.force, citations=basis,
            actual=Phrase(f"应另立的“{title.zh}”{line.zh}还没有立项", f"the case of '{title.en}' that is owed{line.en} was not opened"),
            required=Phrase(f"最迟{one.latest}另立", f"opened by {one.latest}") if one.latest else Phrase("另立事项，写明来源", "a case is opened, and names where it comes from"),
            remedy=Phrase("用 pdca next 查看应另立的事项，写明来源立项", "see what is owed with pdca next, and open it with its origin"),
            evidence=f"{one.seq} {one.procedure} {one.line} {one.latest or ''}",
        )  # fmt: skip

    def _unrooted(self, key: Key, opened: History) -> Finding | None:
        """Return what is wrong with the origin that *opened* names, if anything."""
        where = Phrase(f"“{key[0]}”第{key[1]}号记录", f"record {key[1]} of '{key[0]}'")
        kind, actual = "nonconformity", Phrase("", "")
        if not self._known(key, opened):
            actual = Phrase(f"账里没有所写的{where.zh}", f"the log does not hold {where.en} as named")
        elif key in self._owed:
            return None
        elif self._once(key, opened):
            kind = "unclear"
            actual = Phrase(
                f"所写的{where.zh}后来更正或者作废，不再要求另立本事项",
                f"{where.en} was corrected or voided since, and makes this case owed no more",
            )
        else:
            line = Phrase(f"第{key[3]}行", f", line {key[3]}") if key[3] else Phrase("", "")
            actual = Phrase(
                f"{where.zh}{line.zh}没有要求另立“{self.titled(key[2]).zh}”",
                f"{where.en}{line.en} makes no {key[2]} owed",
            )
        return self._opening(
            opened, kind, UNROOTED, actual=actual, force=Force.MUST, evidence=" ".join(map(str, key)),
            required=Phrase("来源应是账里要求另立本事项的记录", "the origin is a record of the log that makes this case owed"),
            remedy=Phrase("查明事项的来历；不是另立的，作废后重新立项", "find out where the case comes from; if from nowhere, void it and open it anew"),
        )  # fmt: skip

    def _known(self, key: Key, opened: History) -> bool:
        """Return whether the log holds the record that was pinned, and held it when *opened* was opened."""
        said = opened.opening.claim.facts.get(ORIGIN.id) if opened.opening else None
        pinned = str(said.get("digest", "")) if isinstance(said, Mapping) else ""
        origin = self.cases.get(key[0])
        before = _position(self.cases[opened.case], 0)
        there = origin is not None and _position(origin, key[1]) < before
        return there and self.held(key[0], key[1], pinned)

    def _once(self, key: Key, opened: History) -> bool:
        """Return whether *key* was owed when *opened* was opened, as the case read then."""
        case, before = self.cases[key[0]], _position(self.cases[opened.case], 0)
        editions = dict(case.history.editions)
        history = History(
            case=key[0], procedure=case.history.editions[0][1], place=case.history.place, organisation=case.history.organisation
        )  # fmt: skip
        for one in case.judged:
            if one.record.pos < before:
                history = history.after(one.verdict.claim, day_of(one.record.recorded), editions.get(one.record.seq))
        return any(one.key == key for one in followups(self.bench(case), history))

    def _twice(self, key: Key, opened: list[History]) -> Iterator[Finding]:
        for one in opened[1:]:
            yield self._opening(
                one, "nonconformity", TWICE, evidence=" ".join(map(str, key)), force=None,
                actual=Phrase(f"与“{opened[0].case}”是为同一件事另立的（“{key[0]}”第{key[1]}号记录）", f"opened for the same as '{opened[0].case}' (record {key[1]} of '{key[0]}')"),
                required=Phrase("一件应另立的事项立一次", "one case for one thing that is owed"),
                remedy=Phrase("核对是否重复立项；重复的并入或者作废", "check whether it was opened twice; merge or void one"),
            )  # fmt: skip

    def _opening(
        self, opened: History, kind: str, rule: str, *, actual: Phrase, required: Phrase, remedy: Phrase, evidence: str, force: Force | None
    ) -> Finding:  # fmt: skip
        return Finding(
            check=Check.FOLLOWUP, kind=kind, case=opened.case, procedure=opened.procedure.id, edition=opened.procedure.edition, act=Kind.OPEN.value,
            title=Phrase("立项", "opening"), seq=0, pos=_position(self.cases[opened.case], 0), rule=rule, force=force, actual=actual, required=required,
            remedy=remedy, evidence=evidence, occurred=opened.opening.day.isoformat() if opened.opening else "",
        )  # fmt: skip


def _position(case: CaseReplay, seq: int) -> int:
    """Return where in the log record *seq* of *case* stands; behind everything where there is none."""
    return next((one.record.pos for one in case.judged if one.record.seq == seq), 1 << 60)


def _feeding(procedures: Iterable[Procedure]) -> Iterator[str]:
    """Yield the labels of the outcomes that make cases owed."""
    for procedure in procedures:
        for step in procedure.steps:
            yield from (one.label for one in step.outcomes if one.feeds)


def _basis(bench: Bench, one: Followup) -> tuple[Citation, ...]:
    """Return the articles behind the outcome that makes it owed, else behind its step, else the procedure's own."""
    step = bench.procedure.by_id.get(one.label.partition(".")[0])
    outcome = step.outcome(one.label.partition(".")[2]) if step else None
    refs = (outcome.basis if outcome else ()) or (step.basis if step else ()) or bench.book.regulation
    return tuple(bench.book.law.cite(ref, one.day) for ref in refs)
