"""The audit of another system's log: control flow by exact alignment, everything else by the one judge (docs/audit.md).

A foreign log says less than a trail. What it has no word for at all is one "cannot say" for the whole log, not one for every
act; what it has a column for and leaves blank is said of the act.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Final, Protocol

from attrs import define, evolve, field, frozen

from pdca.align import Alignment, Costs, Move, MoveKind
from pdca.align.weighing import Weigher
from pdca.audit.allowances import applied
from pdca.audit.auditor import ENDED, EVERY, JUDGING, Progress, Watcher
from pdca.audit.checks import Check, check_of
from pdca.audit.figures import stays, step_figures, timeline
from pdca.audit.finding import NOTHING, Finding, ruled
from pdca.audit.foreign_events import Claims, Said
from pdca.audit.judged import Where, finding_of, label_title
from pdca.audit.phases import incomplete, phases_of
from pdca.audit.prospects import Prospect, prospect, unfinished
from pdca.audit.result import Audit, CaseResult, Parameters, Source, Texts
from pdca.bench import Bench
from pdca.guards.standing import CANNOT
from pdca.history import History
from pdca.logs import Event, Remark, Sign
from pdca.logs import Mapping as Layout
from pdca.phrase import Phrase
from pdca.procedure import ENDS, OPENING, Procedure
from pdca.record import Claim, Kind
from pdca.rules import Judgement

_ORDER: Final = frozenset(
    (Sign.EQUAL_TIMES, Sign.CLOCK_BACK, Sign.DUPLICATE, Sign.SEQUENCE_GAP, Sign.SEQUENCE_BACK, Sign.SEQUENCE_REPEATED, Sign.MIXED_OFFSETS, Sign.UNREADABLE_DATE,
     Sign.NO_CASE, Sign.NO_ACTIVITY, Sign.NO_TIME)
)  # fmt: skip
"""The remarks of a reading that an audit lists."""


_WORDS: Final = {
    "migration": Phrase("转版记录", "records of migration"), "role": Phrase("办理人身份", "roles"), "paper": Phrase("材料", "papers"),
    "answers": Phrase("哪一件答复哪一件", "which answers which"), "facts": Phrase("应填事项", "facts"), "plan": Phrase("5W1H目标单", "5W1H goal sheet"),
    "about": Phrase("办理对象", "what the case is about"), "case.plan.to": Phrase("目标完成日", "last day of the goal"),
}  # fmt: skip
"""What things are called that a foreign log may have no word for."""
COSTS: Final = Costs(log=64, model=64)
"""A foreign log leaves most facts out, and a blank is no reason to take a row for another step."""
MOST_REMARKS: Final = 3
"""Remarks of one sign that are listed one by one; of more, the first is and the rest are counted."""


class Logged(Protocol):
    """What is read: `pdca.logs.Log`."""

    name: str
    mapping: Layout | None

    def events(self) -> Iterator[Event]:
        """Yield the events."""

    def digest(self) -> str:
        """Return the digest of the file."""


@frozen(kw_only=True)
class _Unsaid:
    """What the log cannot say of one rule: an example, and of how many acts."""

    example: Finding
    acts: frozenset[tuple[str, str]]
    cases: frozenset[str]


@define(eq=False)
class ForeignAuditor:
    """Audits the events of *log*; *bench_on* gives the bench of the edition for a case that began on a day, *texts* the pack's digest.

    `run` does the work, `result` tells what came of it, also where `run` was broken off.
    """

    log: Logged
    remarks: Callable[[], Sequence[Remark]]
    bench_on: Callable[[date], Bench]
    texts: str
    parameters: Parameters = field(factory=Parameters)
    checker: str = ""
    watch: Watcher = field(default=lambda _: None)
    _found: list[Finding] = field(factory=list, init=False)
    _unsaid: dict[str, _Unsaid] = field(factory=dict, init=False)
    _cases: list[CaseResult] = field(factory=list, init=False)
    _histories: list[History] = field(factory=list, init=False)
    _weighers: dict[str, Weigher] = field(factory=dict, init=False)
    _total: int = field(default=0, init=False)
    _checked: int = field(default=0, init=False)
    _last: date = field(default=date.min, init=False)
    _limits: list[Phrase] = field(factory=list, init=False)
    _done: bool = field(default=False, init=False)
    _seen: set[str] = field(factory=set, init=False)
    _names: dict[str, Phrase] = field(factory=dict, init=False)

    def run(self) -> Audit:
        """Audit everything and return the result."""
        cases = self._read()
        for case in sorted(cases):
            self._case(case, cases[case])
            self._checked += len(cases[case])
            if len(self._cases) % EVERY == 1:
                self.watch(Progress(stage=JUDGING, done=self._checked, total=self._total))
        self._done = True
        return self.result()

    def _read(self) -> dict[str, list[Event]]:
        """Return the events by case, and take the remarks of the reading in."""
        cases: dict[str, list[Event]] = {}
        for event in self.log.events():
            self._total += 1
            if event.case.text and event.activity.text:
                cases.setdefault(event.case.text, []).append(event)
                self._last = max(self._last, event.when.last or date.min)
        self._found += _remarked(self.remarks())
        return cases

    # -- one case

    def _case(self, case: str, events: Sequence[Event]) -> None:
        ordered = sorted(events, key=_when)
        first = next((one.when.first for one in ordered if one.when.first), self._last)
        bench = self.bench_on(first)
        found, said = self._explained(bench, ordered, first)
        fresh = bench.successor(max(one.recorded for one in said))
        if fresh and any(move.kind is not MoveKind.SYNC and move.cost for move in found.moves):
            # The log does not say when the case was carried over to the newer edition: take the one that explains it better.
            other = bench.sibling(fresh)
            again, anew = self._explained(other, ordered, first)
            if again.cost < found.cost:
                bench, found, said = other, again, anew
        if not found.proven:
            self._limits.append(
                Phrase(
                    f"{case}：解释不一定是最省的（搜索到了上限）",
                    f"{case}: maybe not the cheapest explanation (the search reached its bound)",
                )
            )
        history = self._told(bench, case, found, said)
        self._closed(bench, history, len(events))

    def _explained(
        self, bench: Bench, ordered: Sequence[Event], first: date
    ) -> tuple[Alignment, Sequence[Said]]:
        """Return the cheapest explanation of a case under one edition, and its events in the words of that edition."""
        claims = Claims(bench.procedure, self.log.mapping, self._seen)
        self._names.update(
            {name: Phrase(fact.title, fact.gloss or fact.id) for name, fact in claims.facts.items()}
        )
        said: list[Said] = []
        for event in ordered:
            said.append(claims.of(event, date.fromisoformat(said[-1].claim.occurred) if said else first))
        weigher = self._weighers.setdefault(bench.procedure.edition, Weigher(bench, COSTS))
        return weigher.begun([(one.claim, one.recorded) for one in said], self.parameters.place), said

    def _told(self, bench: Bench, case: str, found: Alignment, said: Sequence[Said]) -> History:
        """Turn the moves into findings, and return the history that they leave."""
        history = History(case=case, procedure=bench.procedure, place=self.parameters.place)
        for move in found.moves:
            one = said[move.event_index] if move.event_index is not None else None
            if move.kind is MoveKind.LOG and one is not None:
                self._found.append(_unexpected(bench.procedure, case, one, move))
                continue
            if one is None and move.cost:
                self._found.append(_skipped(bench.procedure, case, history, move))
            claim = _claim(bench, case, history, move, one)
            if one is not None:
                self._judged(bench.procedure, claim, one, move)
            recorded = one.recorded if one else date.fromisoformat(claim.occurred)
            history = history.after(claim, recorded)
        return history

    def _judged(self, procedure: Procedure, claim: Claim, one: Said, move: Move) -> None:
        for judgement in move.findings:
            place = Phrase(one.event.place.zh, one.event.place.en)
            made = finding_of(judgement, procedure, claim, Where(place=place))
            lacking = self._lacking(procedure, judgement)
            if lacking:
                self._cannot(evolve(made, kind="unclear", certain=False, missing=lacking))
            elif not one.dated:
                self._found.append(
                    evolve(made, kind="unclear", certain=False, missing=(*made.missing, "occurred"))
                )
            else:
                self._found.append(made)

    def _lacking(self, procedure: Procedure, judgement: Judgement) -> tuple[str, ...]:
        """Return what the log has no word for at all and the rule needs; nothing where it can be judged."""
        rule = judgement.guard
        if rule == "case.edition":
            return ("migration",)
        if rule.endswith(".by") and "role" not in self._seen:
            return ("role",)
        if check_of(rule, procedure) is Check.PAPER and "paper" not in self._seen:
            return judgement.missing or ("paper",)
        if rule in self._linking(procedure):
            return ("answers",)  # which record answers which, only a trail says
        if rule.endswith((".applies", ".waiver", ".unless")) and not self._seen & set(self._names):
            return ("facts",)
        if rule.endswith(".times") or rule in ("case.facts", "case.by"):
            return tuple(name for name in judgement.missing or (rule,) if name not in self._seen)
        if judgement.standing is CANNOT or rule.endswith(".facts"):
            return tuple(name for name in judgement.missing if name.partition(".")[0] not in self._seen)
        return ()

    @staticmethod
    def _linking(procedure: Procedure) -> frozenset[str]:
        """Return the rules about parts that answer one by one."""
        parts = (part for step in procedure.steps for part in step.parts if part.times.rule == "each")
        return frozenset(f"{part.id}.{ending}" for part in parts for ending in ("times", "answers"))

    def _cannot(self, one: Finding) -> None:
        key = f"{one.procedure}@{one.edition} {one.rule}"
        known = self._unsaid.get(key) or _Unsaid(example=one, acts=frozenset(), cases=frozenset())
        missing = tuple(dict.fromkeys((*known.example.missing, *one.missing)))
        self._unsaid[key] = _Unsaid(
            example=evolve(known.example, missing=missing), acts=known.acts | {(one.case, one.place.zh)}, cases=known.cases | {one.case}
        )  # fmt: skip

    def _said_of_all(self, one: _Unsaid) -> Finding:
        """Return one finding for all acts of which the log cannot say whether the rule was kept."""
        made = one.example
        names = [
            self._names.get(name)
            or self._names.get(name.partition(".")[0])
            or _WORDS.get(name)
            or Phrase(name, name)
            for name in made.missing
        ]
        zh, en = (
            "、".join(dict.fromkeys(name.zh for name in names)),
            ", ".join(dict.fromkeys(name.en for name in names)),
        )
        return evolve(
            made, case="", act=made.act.partition(".")[0], occurred="", by=NOTHING, seq=None, place=NOTHING, evidence="",
            actual=Phrase(f"{len(one.cases)}件事项、{len(one.acts)}次办理：这份记录里没有“{zh}”", f"{len(one.acts)} acts of {len(one.cases)} cases: the log has no '{en}'"),
            remedy=Phrase("请来源单位补充这些数据", "ask who keeps the log for these data"),
        )  # fmt: skip

    def _closed(self, bench: Bench, history: History, records: int) -> None:
        ahead: Prospect | None = None
        if history.state == OPENING or not history.acts:
            return
        self._found += incomplete(bench, history)
        if history.state not in ENDS and history.opening is not None:
            ahead = prospect(bench, history, self.day)
            self._found += unfinished(bench, history, ahead)
        procedure = history.procedure
        step = procedure.by_id.get(history.state)
        state = (
            Phrase(step.status or step.title, step.gloss or step.id)
            if step
            else ENDED.get(history.state, Phrase(history.state, history.state))
        )
        self._histories.append(history)
        self._cases.append(
            CaseResult(
                case=history.case, procedure=procedure.id, edition=procedure.edition, title=Phrase(procedure.title, procedure.gloss or procedure.id), state=state,
                closed=history.closed, records=records, phases=phases_of(history), timeline=timeline(history), prospect=ahead,
            )
        )  # fmt: skip

    # -- the result

    @property
    def day(self) -> date:
        """Return the day as of which open cases are seen."""
        return self.parameters.day or self._last

    def result(self) -> Audit:
        """Return what was found so far; only where `run` came to its end is it complete."""
        limits = list(self._limits)
        if not self._done:
            limits.append(
                Phrase(
                    f"中途停止：只核对了{self._checked}条（共{self._total}条），不是完整的审计",
                    f"broken off: only {self._checked} of {self._total} events were judged; this is no complete audit",
                )
            )
        base = [*self._found, *(self._said_of_all(one) for one in self._unsaid.values())]
        listed = self.parameters.allowances if self._done else ()
        told = [one if one.id else next(ruled([one])) for one in applied(ruled(base), listed, self.day)]
        found = tuple(sorted(told, key=Finding.order))
        procedures = {(one.procedure.id, one.procedure.edition): one.procedure for one in self._histories}
        spent: dict[tuple[str, str, str], list[int]] = {}
        for history in self._histories:
            for procedure, step, days in stays(history):
                spent.setdefault((procedure.id, procedure.edition, step), []).append(days)
        used = tuple((name, edition, one.digest) for (name, edition), one in sorted(procedures.items()))
        return Audit(
            source=Source(kind="log", log=self.log.name, digest=self.log.digest(), size=self._total), texts=(Texts(digest=self.texts, procedures=used),),
            checker=self.checker, day=self.day, parameters=self.parameters, cases=tuple(self._cases), findings=found, figures=step_figures(spent, procedures, found),
            limits=tuple(limits), checked=self._checked, total=self._total, complete=self._done and not limits,
        )  # fmt: skip


def _when(event: Event) -> tuple[date, float, str]:
    """Return by what the events of a case are ordered: day, time, number; the order in the file counts last, as sorting is stable."""
    time = event.when.time.timestamp() if event.when.time else 0
    number = event.sequence.text
    return (event.when.first or date.max, time, number.zfill(20) if number.isdecimal() else number)


def _claim(bench: Bench, case: str, history: History, move: Move, one: Said | None) -> Claim:
    """Return the claim that *move* stands for: what the event says, as the act that it was found to be."""
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
    before = move.state_before
    here = ENDED.get(before) or (
        Phrase("未立项", "not opened") if before == OPENING else label_title(procedure, before)
    )
    return Finding(
        check=Check.FLOW, kind="unexpected", case=case, procedure=procedure.id, edition=procedure.edition, act=one.event.activity.text,
        title=label_title(procedure, one.claim.label), place=Phrase(one.event.place.zh, one.event.place.en), occurred=one.claim.occurred, rule="case.sequence",
        actual=Phrase(f"在“{here.zh}”处办了“{one.event.activity.text}”", f"'{one.event.activity.text}' at '{here.en}'"),
        required=Phrase("程序在此处没有这一步", "the procedure has no such step here"), remedy=Phrase("核对步骤名称和次序", "check the step's name and place"),
        evidence=one.event.activity.text,
    )  # fmt: skip


def _skipped(procedure: Procedure, case: str, history: History, move: Move) -> Finding:
    title = label_title(procedure, move.activity)
    step = procedure.by_id.get(move.activity.partition(".")[0])
    return Finding(
        check=Check.FLOW, kind="skipped", case=case, procedure=procedure.id, edition=procedure.edition, act=move.activity, title=title, rule="case.sequence",
        actual=Phrase(f"没有“{step.title if step else title.zh}”的记录", f"nothing says that '{move.activity}' was done"),
        required=Phrase("程序要求先办这一步", "the procedure asks for this step first"), remedy=Phrase("补交这一步的凭证，或者补办", "show evidence of the step, or do it"),
    )  # fmt: skip


def _remarked(remarks: Sequence[Remark]) -> Iterator[Finding]:
    """Yield the remarks of a reading that an audit lists; of a sign that is everywhere, the first with their number."""
    counts = Counter(one.sign for one in remarks)
    told: set[Sign] = set()
    for remark in remarks:
        many = counts[remark.sign] > MOST_REMARKS
        if remark.sign not in _ORDER or (many and remark.sign in told):
            continue
        told.add(remark.sign)
        place, number = Phrase(remark.place.zh, remark.place.en), counts[remark.sign]
        more = Phrase(f"（此类共{number}处）", f" ({number} of this kind)") if many else Phrase("", "")
        yield Finding(
            check=Check.ORDER, kind="unclear", rule=f"log.{remark.sign.value}", title=place, place=place, evidence=f"{remark.place.row} {remark.phrase.zh}",
            actual=Phrase(f"{remark.phrase.zh}{more.zh}", f"{remark.phrase.en}{more.en}"), remedy=Phrase("向来源单位核对", "ask who keeps the log"),
        )  # fmt: skip
