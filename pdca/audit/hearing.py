"""The hearing of one case of a foreign log: its entries explained by exact alignment, judged by the one judge, looked at as a whole."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from attrs import define, evolve, field

from pdca.align import Alignment, Move, MoveKind
from pdca.audit.bases import wrong_bases
from pdca.audit.checks import Check, check_of
from pdca.audit.course import Course
from pdca.audit.courts import Court, Sitting
from pdca.audit.entries import Entry
from pdca.audit.figures import stays
from pdca.audit.finding import Finding, ruled
from pdca.audit.flow import contradiction, skipped, unexpected
from pdca.audit.foreign_events import Said
from pdca.audit.judged import Where, finding_of
from pdca.audit.phases import incomplete
from pdca.audit.prospects import Prospect, prospect, unfinished
from pdca.audit.unwritten import displaced, later
from pdca.audit.verdict import CaseAudit, Terms, Unsaid, result_of
from pdca.audit.worded import COUNTED, PEOPLE
from pdca.bench import Bench
from pdca.guards.standing import CANNOT
from pdca.history import History
from pdca.phrase import Phrase
from pdca.procedure import ENDS, OPENING, Procedure
from pdca.record import Claim, Kind
from pdca.rules import Judgement

_WRITE_DAYS: Final = Phrase("按原始材料把所缺的日期写到日，再核对", "write the days that are wanting in full, as the papers have them, and audit again")


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
        return self._whole(sitting, history, proven=found.proven)

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
        moves, course = found.moves, Course.begun(sitting.bench, self.case, self.terms.place)
        moved = displaced(moves, said)
        given_up = frozenset(moved.values())
        for number, move in enumerate(moves):
            if move.event_index is None:
                claim = _claim(course, move, None)
                self._assumed(sitting, course, (moves, said), (number, moved.get(number)))
                course.assume(claim, later(moves, said, number, date.fromisoformat(claim.occurred)))
                continue
            one, at = said[move.event_index], self._order[move.event_index]
            if move.kind is MoveKind.LOG:
                if number not in given_up:
                    self._flow(at, unexpected(sitting.bench, self.case, one, move), _days(said, one))
                continue
            claim = _claim(course, move, one)
            self._judged(sitting, claim, one, (at, move.findings), course)
            self._found += [(at, each) for each in wrong_bases(sitting.bench, claim, one.entry) if one.dated]
            course.take(claim, one.recorded, one.entry.last)
        return course.history

    def _assumed(
        self, sitting: Sitting, course: Course, told: tuple[Sequence[Move], Sequence[Said]], both: tuple[int, int | None]
    ) -> None:
        """Say of a step without an event that its event stands elsewhere, that it was left out, or that the log has no column for it."""
        (moves, said), (number, given_up) = told, both
        move = moves[number]
        if given_up is not None:
            self._misplaced(sitting.bench, course.history, moves, said, (number, given_up))
        elif move.cost:
            step = move.activity.partition(".")[0]
            dated = all(one.entry.first for one in said if one.claim.step == step)
            self._passed(sitting, move, (number, course.day), dated=dated)

    def _passed(self, sitting: Sitting, move: Move, at: tuple[int, str], *, dated: bool) -> None:
        """Say that a step was left out, or that the log has no column for it."""
        number, day = at
        made = skipped(sitting.bench, self.case, move, day)
        step = move.activity.partition(".")[0]
        if step not in sitting.unwritten:
            self._flow(None, made, () if dated else ("occurred",))
            return
        name = f"{step}.occurred"
        self._cannot(-1 - number, evolve(made, kind="unclear", certain=False, rule=name, missing=(name,)))

    def _misplaced(
        self, bench: Bench, history: History, moves: Sequence[Move], said: Sequence[Said], both: tuple[int, int]
    ) -> None:
        """Say that the day of a step is not where the procedure has the step."""
        number, given_up = both
        index = moves[given_up].event_index or 0
        one = said[index]
        ahead = next((said[move.event_index] for move in moves[number + 1 :] if move.event_index is not None and move.kind is not MoveKind.LOG), None)
        before = next((act.claim for act in reversed(history.acts) if act.claim.step != one.claim.step), None)
        self._flow(self._order[index], contradiction(bench, one, before, ahead.claim if ahead else None), _days(said, one))

    def _flow(self, at: int | None, one: Finding, days: tuple[str, ...]) -> None:
        """Note a deviation of control flow; where nobody knows what came first, or the *days* that it rests on, no certain one."""
        one = evolve(one, occurred="", remedy=_WRITE_DAYS) if days else one
        lacking = ("order",) if self._tied else days
        self._found.append((at, evolve(one, kind="unclear", certain=False, missing=lacking) if lacking else one))

    def _judged(
        self, sitting: Sitting, claim: Claim, one: Said, told: tuple[int, Sequence[Judgement]], course: Course
    ) -> None:
        at, judgements = told
        doubtful = course.doubtful(claim, one.recorded, judgements)
        seen, procedure = sitting.seen(self.terms.survey), sitting.bench.procedure
        for judgement in judgements:
            lacking = _lacking(sitting, seen, judgement, claim)
            if not lacking and judgement.guard in doubtful and not course.vague:
                lacking = tuple(f"{step}.occurred" for step in course.assumed if sitting.never_tells(step))
            if lacking and self._later(procedure, judgement.guard, claim):
                self._again(at, procedure, judgement.guard, lacking)
                continue
            made = finding_of(judgement, procedure, claim, Where(place=one.entry.place), tuple(sorted(lacking)))
            if lacking:
                self._cannot(at, made)
            elif judgement.guard in doubtful and course.vague:
                days = tuple(f"{step}.occurred" for step in (*course.vague, *course.assumed))
                made = evolve(made, remedy=_WRITE_DAYS, missing=(*made.missing, *dict.fromkeys(days)))
                self._found.append((at, evolve(made, kind="unclear", certain=False, occurred=made.occurred if one.dated else "")))
            elif not one.dated or judgement.guard in doubtful:
                missing = (*made.missing, "occurred")
                occurred = made.occurred if one.dated else ""
                self._found.append((at, evolve(made, kind="unclear", certain=False, missing=missing, occurred=occurred)))
            else:
                self._found.append((at, made))

    def _later(self, procedure: Procedure, rule: str, claim: Claim) -> bool:
        """Return whether an earlier act stands for what cannot be said of *rule*: then nothing is put into words for *claim*."""
        known = self._unsaid.get(f"{procedure.id}@{procedure.edition} {rule}")
        return known is not None and known.example.occurred < claim.occurred

    def _again(self, at: int, procedure: Procedure, rule: str, lacking: Sequence[str]) -> None:
        """Count one more act of which *rule* cannot be said."""
        key = f"{procedure.id}@{procedure.edition} {rule}"
        known, acts = self._unsaid[key], self._acts[key]
        acts.add(at)
        self._unsaid[key] = Unsaid(example=known.example, missing=known.missing | frozenset(lacking), acts=len(acts), cases=1)

    def _cannot(self, at: int, made: Finding) -> None:
        fresh = Unsaid(example=made, missing=frozenset(made.missing))
        key = fresh.key
        known = self._unsaid.get(key)
        acts = self._acts.setdefault(key, set())
        acts.add(at)
        self._unsaid[key] = fresh if known is None else evolve(known.merged(fresh), acts=len(acts), cases=1)

    def _whole(self, sitting: Sitting, history: History, *, proven: bool) -> CaseAudit:
        """Look at the case as a whole, and return everything found."""
        bench = sitting.bench
        ahead: Prospect | None = None
        placed = history.state != OPENING and bool(history.acts)
        dated = all(one.first for one in self.entries)  # where an open case stands hangs on every day
        if placed:
            self._open_or_wanting(sitting, incomplete(bench, history))
        if placed and history.state not in ENDS and history.opening is not None:
            ahead = prospect(bench, history, self.terms.day)
            self._open_or_wanting(sitting, unfinished(bench, history, ahead), dated=dated)
        result = result_of(history, len(self.entries), ahead) if placed else None
        if result is not None and not (dated or history.closed):
            state = Phrase(f"{result.state.zh}（有的办理没有日期，不能确定）", f"{result.state.en} (not certain: some acts have no day)")
            result = evolve(result, state=state)
        return CaseAudit(
            case=self.case, procedure=history.procedure, findings=tuple(ruled(one for _, one in self._found)),
            at=tuple(at for at, _ in self._found), order=tuple(self._order),
            unsaid=tuple(self._unsaid[key] for key in sorted(self._unsaid)),
            result=result, state=history.state, closed=history.closed,
            stays=tuple(stays(history)) if placed else (), proven=proven, tied=self._tied,
        )  # fmt: skip

    def _open_or_wanting(self, sitting: Sitting, found: Iterable[Finding], *, dated: bool = True) -> None:
        """Note what a case wants as a whole; of what the ledger has no column for, only that it cannot be said."""
        for number, one in enumerate(found):
            untold = sitting.untold(one, self.terms.survey)
            if untold:
                name = f"{untold}.occurred"
                self._cannot(-1_000 - number, evolve(one, kind="unclear", certain=False, rule=name, missing=(name,)))
            else:
                unsure = evolve(one, kind="unclear", certain=False, missing=("occurred",))
                self._found.append((None, one if dated else unsure))


def _days(said: Sequence[Said], one: Said) -> tuple[str, ...]:
    """Return the days that are wanting to say where *one* stands: its own, and those of entries that may have been before or after it."""
    day = one.claim.occurred
    spans = (each for each in said if each is not one and not each.dated and each.entry.first)
    around = (each.claim for each in spans if each.entry.first <= day <= each.entry.last)
    others = (f"{claim.part or claim.step or 'open'}.occurred" for claim in around)
    return tuple(dict.fromkeys((*(() if one.dated else ("occurred",)), *others)))


def _lacking(sitting: Sitting, seen: frozenset[str], judgement: Judgement, claim: Claim) -> tuple[str, ...]:
    """Return what the log has no word for at all and the rule needs; nothing where it can be judged."""
    rule, procedure = judgement.guard, sitting.bench.procedure
    if rule == "case.edition":
        return ("migration",)
    check = check_of(rule, procedure)
    if check is Check.PAPER:
        return _unknown_papers(seen, judgement, claim)
    if check in (Check.SEPARATION, Check.ROLE) and _who(rule) not in seen:
        return (_who(rule),)
    if rule in sitting.linking:
        return ("answers",)  # which record answers which, only a trail says
    if rule.endswith((".applies", ".waiver", ".unless")) and not seen & sitting.claims.facts.keys():
        return ("facts",)
    if rule.endswith(".times") or rule in ("case.facts", "case.by"):
        return tuple(name for name in judgement.missing or (rule,) if name not in seen)
    if judgement.standing is CANNOT or rule.endswith(".facts"):
        return tuple(name for name in judgement.missing if _is_unknown(sitting, seen, name))
    return ()


def _who(rule: str) -> str:
    """Return what of those who acted a rule looks at: their roles, or who they were."""
    return "role" if rule.endswith(".by") else "actor"


def _unknown_papers(seen: frozenset[str], judgement: Judgement, claim: Claim) -> tuple[str, ...]:
    """Return the papers that a rule misses and the log has no column for; of a paper that is there, it does not say who signed."""
    shown = {paper.name for paper in claim.papers}
    known = [name for name in judgement.missing if f"paper {name}" in seen]
    if any(name not in shown for name in known):
        return ()
    return ("signed_by",) if known else judgement.missing or ("paper",)


def _is_unknown(sitting: Sitting, seen: frozenset[str], name: str) -> bool:
    """Return whether the log has no word for the datum *name*.

    Who is named in a cell has no particulars there; of counts told one by one, those that have no column are not told.
    """
    head, _, tail = name.partition(".")
    head = head.partition("[")[0]
    fact = sitting.claims.facts.get(head)
    if head not in seen or fact is None or not tail:
        return head not in seen
    return fact.type in PEOPLE or (fact.type in COUNTED and f"{head}." not in seen and name not in seen)


def _claim(course: Course, move: Move, one: Said | None) -> Claim:
    """Return the claim that *move* stands for: what the entry says, as the act that it was found to be."""
    procedure, history = course.bench.procedure, course.history
    claim = one.claim if one else Claim(case=history.case, kind=Kind.OUTCOME, occurred=course.day, by=())
    if move.activity.startswith("open") and history.state == OPENING:
        entrance = move.activity.removeprefix("open").removeprefix("_")
        return evolve(
            claim, kind=Kind.OPEN, outcome="", part="", step=entrance, procedure=procedure.id, edition=procedure.edition
        )  # fmt: skip
    step, _, rest = move.activity.partition(".")
    found = procedure.by_id.get(step)
    kind = Kind.PART if found is not None and found.part(rest) is not None else Kind.OUTCOME
    if claim.kind is kind and claim.label == move.activity:
        return claim  # as most entries say it
    outcome, part = ("", rest) if kind is Kind.PART else (rest, "")
    return evolve(claim, kind=kind, step=step, outcome=outcome, part=part)
