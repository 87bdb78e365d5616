"""The hearing of one case of a foreign log: its entries explained by exact alignment, judged by the one judge, looked at as a whole."""

from collections.abc import Sequence
from datetime import date

from attrs import define, evolve, field

from pdca.align import Alignment, Move, MoveKind
from pdca.audit.auditor import ENDED
from pdca.audit.checks import Check, check_of
from pdca.audit.courts import Court, Sitting
from pdca.audit.entries import Entry
from pdca.audit.figures import stays
from pdca.audit.finding import Finding, ruled
from pdca.audit.foreign_events import Said
from pdca.audit.judged import Where, finding_of, label_title
from pdca.audit.phases import incomplete
from pdca.audit.prospects import Prospect, prospect, unfinished
from pdca.audit.verdict import CaseAudit, Terms, Unsaid, result_of
from pdca.bench import Bench
from pdca.guards.standing import CANNOT
from pdca.history import History
from pdca.phrase import Phrase
from pdca.procedure import ENDS, OPENING, Procedure
from pdca.record import Claim, Kind
from pdca.rules import Judgement


@define(eq=False)
class Hearing:
    """One case on its way to a verdict."""

    court: Court
    case: str
    entries: Sequence[Entry]
    terms: Terms
    _found: list[tuple[int | None, Finding]] = field(factory=list, init=False)
    _unsaid: dict[str, Unsaid] = field(factory=dict, init=False)
    _acts: dict[str, set[int]] = field(factory=dict, init=False)
    _order: list[int] = field(factory=list, init=False)
    _tied: bool = field(default=False, init=False)

    def run(self) -> CaseAudit:
        """Explain, judge, and look at the whole."""
        first = min((one.first for one in self.entries if one.first), default=self.terms.survey.last)
        begun = date.fromisoformat(first) if first else self.terms.day
        sitting = self.court.on(begun)
        found, said = self._explained(sitting, begun)
        fresh = sitting.bench.successor(max(one.recorded for one in said))
        if fresh and any(move.kind is not MoveKind.SYNC and move.cost for move in found.moves):
            # The log does not say when the case was carried over to the newer edition: take the one that explains it better.
            kept = self._order, self._tied
            other = self.court.successor(sitting, fresh)
            again, anew = self._explained(other, begun)
            if again.cost < found.cost:
                sitting, found, said = other, again, anew
            else:
                self._order, self._tied = kept
        history = self._told(sitting, found, said)
        return self._whole(sitting.bench, history, proven=found.proven)

    def _explained(self, sitting: Sitting, begun: date) -> tuple[Alignment, Sequence[Said]]:
        """Return the cheapest explanation under one edition, and the entries in its words."""
        self._order, self._tied = sitting.ordered(self.entries)
        said: list[Said] = []
        for at in self._order:
            before = said[-1].claim.occurred if said else begun.isoformat()
            said.append(sitting.claims.of(self.case, self.entries[at], before))
        return sitting.weigher.begun([(one.claim, one.recorded) for one in said], self.terms.place), said

    def _told(self, sitting: Sitting, found: Alignment, said: Sequence[Said]) -> History:
        """Turn the moves into findings, and return the history that they leave."""
        bench = sitting.bench
        history = History(case=self.case, procedure=bench.procedure, place=self.terms.place)
        for move in found.moves:
            index = move.event_index
            one = said[index] if index is not None else None
            at = self._order[index] if index is not None else None
            if move.kind is MoveKind.LOG and one is not None:
                self._flow(at, _unexpected(bench.procedure, self.case, one, move))
                continue
            if one is None and move.cost:
                self._flow(None, _skipped(bench.procedure, self.case, move))
            claim = _claim(bench, self.case, history, move, one)
            if one is not None and at is not None:
                self._judged(sitting, claim, one, (at, move.findings))
            recorded = one.recorded if one else date.fromisoformat(claim.occurred)
            history = history.after(claim, recorded)
        return history

    def _flow(self, at: int | None, one: Finding) -> None:
        """Note a deviation of control flow; where nobody knows what came first, no certain one."""
        self._found.append(
            (at, evolve(one, kind="unclear", certain=False, missing=("order",)) if self._tied else one)
        )

    def _judged(
        self, sitting: Sitting, claim: Claim, one: Said, told: tuple[int, Sequence[Judgement]]
    ) -> None:
        at, judgements = told
        seen = sitting.seen(self.terms.survey)
        for judgement in judgements:
            made = finding_of(judgement, sitting.bench.procedure, claim, Where(place=one.entry.place))
            lacking = _lacking(sitting, seen, judgement)
            if lacking:
                self._cannot(at, evolve(made, kind="unclear", certain=False, missing=tuple(sorted(lacking))))
            elif not one.dated:
                missing = (*made.missing, "occurred")
                self._found.append((at, evolve(made, kind="unclear", certain=False, missing=missing)))
            else:
                self._found.append((at, made))

    def _cannot(self, at: int, made: Finding) -> None:
        fresh = Unsaid(example=made, missing=frozenset(made.missing))
        known = self._unsaid.get(fresh.key)
        acts = self._acts.setdefault(fresh.key, set())
        acts.add(at)
        both = fresh if known is None else known.merged(fresh)
        self._unsaid[fresh.key] = evolve(both, acts=len(acts), cases=1)

    def _whole(self, bench: Bench, history: History, *, proven: bool) -> CaseAudit:
        """Look at the case as a whole, and return everything found."""
        ahead: Prospect | None = None
        placed = history.state != OPENING and bool(history.acts)
        if placed:
            self._found += [(None, one) for one in incomplete(bench, history)]
        if placed and history.state not in ENDS and history.opening is not None:
            ahead = prospect(bench, history, self.terms.day)
            self._found += [(None, one) for one in unfinished(bench, history, ahead)]
        return CaseAudit(
            case=self.case, procedure=history.procedure, findings=tuple(ruled(one for _, one in self._found)),
            at=tuple(at for at, _ in self._found), order=tuple(self._order),
            unsaid=tuple(self._unsaid[key] for key in sorted(self._unsaid)),
            result=result_of(history, len(self.entries), ahead) if placed else None, state=history.state, closed=history.closed,
            stays=tuple(stays(history)) if placed else (), proven=proven, tied=self._tied,
        )  # fmt: skip


def _lacking(sitting: Sitting, seen: frozenset[str], judgement: Judgement) -> tuple[str, ...]:
    """Return what the log has no word for at all and the rule needs; nothing where it can be judged."""
    rule, procedure = judgement.guard, sitting.bench.procedure
    if rule == "case.edition":
        return ("migration",)
    if rule.endswith(".by") and "role" not in seen:
        return ("role",)
    if check_of(rule, procedure) is Check.PAPER and "paper" not in seen:
        return judgement.missing or ("paper",)
    if rule in _linking(procedure):
        return ("answers",)  # which record answers which, only a trail says
    if rule.endswith((".applies", ".waiver", ".unless")) and not seen & sitting.claims.facts.keys():
        return ("facts",)
    if rule.endswith(".times") or rule in ("case.facts", "case.by"):
        return tuple(name for name in judgement.missing or (rule,) if name not in seen)
    if judgement.standing is CANNOT or rule.endswith(".facts"):
        return tuple(name for name in judgement.missing if name.partition(".")[0] not in seen)
    return ()


def _linking(procedure: Procedure) -> frozenset[str]:
    """Return the rules about parts that answer one by one."""
    parts = (part for step in procedure.steps for part in step.parts if part.times.rule == "each")
    return frozenset(f"{part.id}.{ending}" for part in parts for ending in ("times", "answers"))


def _claim(bench: Bench, case: str, history: History, move: Move, one: Said | None) -> Claim:
    """Return the claim that *move* stands for: what the entry says, as the act that it was found to be."""
    day = (
        one.claim.occurred
        if one
        else history.acts[-1].claim.occurred
        if history.acts
        else bench.procedure.start
    )
    claim = one.claim if one else Claim(case=case, kind=Kind.OUTCOME, occurred=day, by=())
    if move.activity.startswith("open") and history.state == OPENING:
        entrance = move.activity.removeprefix("open").removeprefix("_")
        procedure = bench.procedure
        return evolve(
            claim, kind=Kind.OPEN, outcome="", part="", step=entrance, procedure=procedure.id, edition=procedure.edition
        )  # fmt: skip
    step, _, rest = move.activity.partition(".")
    found = bench.procedure.by_id.get(step)
    if found is not None and found.part(rest) is not None:
        return evolve(claim, kind=Kind.PART, step=step, part=rest, outcome="")
    return evolve(claim, kind=Kind.OUTCOME, step=step, outcome=rest, part="")


def _unexpected(procedure: Procedure, case: str, one: Said, move: Move) -> Finding:
    before, said = move.state_before, one.entry.activity
    here = ENDED.get(before) or (
        Phrase("未立项", "not opened") if before == OPENING else label_title(procedure, before)
    )
    return Finding(
        check=Check.FLOW, kind="unexpected", case=case, procedure=procedure.id, edition=procedure.edition, act=said,
        title=label_title(procedure, one.claim.label), place=one.entry.place, occurred=one.claim.occurred, rule="case.sequence",
        actual=Phrase(f"在“{here.zh}”处办了“{said}”", f"'{said}' at '{here.en}'"),
        required=Phrase("程序在此处没有这一步", "the procedure has no such step here"), remedy=Phrase("核对步骤名称和次序", "check the step's name and place"),
        evidence=said,
    )  # fmt: skip


def _skipped(procedure: Procedure, case: str, move: Move) -> Finding:
    title = label_title(procedure, move.activity)
    step = procedure.by_id.get(move.activity.partition(".")[0])
    return Finding(
        check=Check.FLOW, kind="skipped", case=case, procedure=procedure.id, edition=procedure.edition, act=move.activity, title=title, rule="case.sequence",
        actual=Phrase(f"没有“{step.title if step else title.zh}”的记录", f"nothing says that '{move.activity}' was done"),
        required=Phrase("程序要求先办这一步", "the procedure asks for this step first"), remedy=Phrase("补交这一步的凭证，或者补办", "show evidence of the step, or do it"),
    )  # fmt: skip
