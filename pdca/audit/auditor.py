"""The audit of our own trail: integrity first, then every record judged again, then every case as a whole.

Nothing here states a rule of any procedure: verdicts are those of `pdca.judge`, through `pdca.replay`; deadlines and what is
owed come from the rules that judge.
"""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Final

from attrs import define, evolve, field, frozen

from pdca.acts import predecessor
from pdca.audit.allowances import applied
from pdca.audit.checks import Check
from pdca.audit.collection import rare_collection
from pdca.audit.duties import duties
from pdca.audit.figures import Deadline, Deadlines, stays, step_figures, timeline
from pdca.audit.finding import Finding, ruled
from pdca.audit.judged import Where, act_title, findings_of
from pdca.audit.linked import Linkage, Pinned
from pdca.audit.origins import Origins
from pdca.audit.phases import incomplete, phases_of
from pdca.audit.pins import Extracts, pins
from pdca.audit.prospects import Prospect, prospect, unfinished
from pdca.audit.result import Audit, CaseResult, Parameters, Source, Texts
from pdca.audit.signs import of_cases, signs_of
from pdca.audit.titles import titled
from pdca.audit.trail_order import clock_findings, repeated
from pdca.bench import Bench, Unsound
from pdca.errors import Flaw, PdcaError, TrailError
from pdca.forensics import Survey
from pdca.history import History, undone
from pdca.integrity import Verification
from pdca.linkage import links
from pdca.phrase import Phrase
from pdca.procedure import ENDS, Procedure
from pdca.record import LOG_CASE, Claim, Kind, Record
from pdca.replay import CaseReplay, Outcome, Replay, Taken, UnplacedRecordError, day_of
from pdca.trail import Trail

ENDED: Final = {
    "completed": Phrase("办结", "completed"),
    "rejected": Phrase("不予批准", "rejected"),
    "withdrawn": Phrase("撤回", "withdrawn"),
    "cancelled": Phrase("取消", "cancelled"),
    "transferred": Phrase("转出", "transferred"),
    "merged": Phrase("并入", "merged"),
    "void": Phrase("作废、无效", "void"),
}
"""What the ends of a case are called."""
SEQUENCE: Final = "case.sequence"
"""The rule that an act has its place."""
_ENDING: Final = frozenset({Flaw.POSITION, Flaw.TREE, Flaw.LOG, Flaw.STORE})
"""What is wrong where the records that were read are not the log: there is no first row to blame."""
EVERY: Final = 64
"""Records between two reports of progress."""


@frozen(kw_only=True)
class Progress:
    """How far an audit is: *done* of *total* of one *stage*."""

    stage: Phrase
    done: int
    total: int


Watcher = Callable[[Progress], None]
"""Told the progress now and then; what it raises breaks the audit off, and `Auditor.result` has what was found so far."""

VERIFYING: Final = Phrase("验证轨迹", "verifying the trail")
JUDGING: Final = Phrase("逐条核对", "judging every record")
CLOSING: Final = Phrase("逐件核对", "looking at whole cases")
EXTRACTING: Final = Phrase("重算摘录", "computing extracts again")
SEARCHING: Final = Phrase("寻找线索", "looking for leads")


@define(eq=False)
class Auditor:
    """Audits one *trail*. `run` does the work, `result` tells what came of it, also where `run` was broken off.

    *checker* names the program and its version. *reveal* gives a claim its sealed values back.
    """

    trail: Trail
    parameters: Parameters = field(factory=Parameters)
    checker: str = ""
    reveal: Callable[[Claim], Claim] | None = None
    watch: Watcher = field(default=lambda _: None)
    _replay: Replay = field(init=False)
    _verified: Verification | None = field(default=None, init=False)
    _found: list[Finding] = field(factory=list, init=False)
    _deadlines: dict[str, list[Deadline]] = field(factory=dict, init=False)
    _reader: Deadlines = field(factory=Deadlines, init=False)
    _prospects: dict[str, Prospect] = field(factory=dict, init=False)
    _used: dict[tuple[str, str, str], str] = field(factory=dict, init=False)
    _sound: list[Record] = field(factory=list, init=False)
    _titles: dict[tuple[int, Kind, str], Phrase] = field(factory=dict, init=False)
    _pinned: list[Pinned] = field(factory=list, init=False)
    _checked: int = field(default=0, init=False)
    _closed: int = field(default=0, init=False)
    _first: str = field(default="", init=False)
    _last: str = field(default="", init=False)
    _texts_last: str = field(default="", init=False)
    _signs: Survey | None = field(default=None, init=False)
    _limits: list[Phrase] = field(factory=list, init=False)
    _done: bool = field(default=False, init=False)
    _astray: dict[tuple[str, int], int] = field(factory=dict, init=False)
    _first_astray: dict[tuple[str, int], int] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        self._replay = Replay(self.trail.text, reveal=self.reveal) if self.reveal else Replay(self.trail.text)

    def run(self) -> Audit:
        """Audit everything and return the result. What the watcher raises goes through."""
        with rare_collection():
            self._verify()
            self._judge()
            if self._believed():
                self._close()
                self._together()
            self._done = True
            return self.result()

    # -- integrity

    def _verify(self) -> None:
        self.watch(Progress(stage=VERIFYING, done=0, total=0))
        sound: list[Record] = []
        found = self.trail.verify(
            progress=lambda told: self.watch(Progress(stage=VERIFYING, done=told.done, total=told.size)),
            sound=sound.append,
        )
        self._verified = found
        # A log of another name is none of the records that were asked for.
        self._sound = [] if any(one.code is Flaw.LOG and one.pos is None for one in found.findings) else sound
        self._found += [_broken(one.code.value, one.pos, one.phrase) for one in found.findings]
        self._found += clock_findings(found.irregular, found.irregulars)
        if found.omitted:
            self._limits.append(
                Phrase(
                    f"轨迹的问题另有{found.omitted}处没有列出",
                    f"{found.omitted} more flaws of the trail are not listed",
                )
            )

    # -- every record

    def _judge(self) -> None:
        total = self._verified.count if self._verified else 0
        believed = self._whole_log()
        try:
            for record, outcome in self._replay.told(self._sound):
                self._take(record, outcome)
                if self._checked % EVERY == 0:
                    self.watch(Progress(stage=JUDGING, done=self._checked, total=total))
        except TrailError as error:
            believed = False
            if not self._found:
                self._found.append(_broken(error.code, error.pos, error.phrase))
        self._sound = []
        if not believed:
            self._limits.append(
                Phrase(f"第{self._checked}条以后的记录没有核对：轨迹从那里起不可信", f"records from {self._checked} on were not judged: the trail cannot be believed from there")
            )  # fmt: skip
        self.watch(Progress(stage=JUDGING, done=self._checked, total=total))

    def _whole_log(self) -> bool:
        """Return whether the sound records are the whole log, of which nothing is missing and to which nothing was added."""
        found = self._verified
        ended = found is not None and {one.code for one in found.findings}.isdisjoint(_ENDING)
        return ended and found is not None and len(self._sound) == found.count

    def _take(self, record: Record, outcome: Outcome) -> None:
        self._first, self._last = self._first or record.recorded, record.recorded
        self._checked += 1
        if isinstance(outcome, UnplacedRecordError):
            if not self._follows(record.claim.case, -1):
                self._found.append(_unplaced(record, outcome))
        elif outcome is not None:
            self._texts_last = record.claim.texts
            self._note(record, outcome)

    def _note(self, record: Record, taken: Taken) -> None:
        (bench, before, claim, today), verdict = taken.matter, taken.verdict
        key = (record.claim.texts, bench.procedure.id, bench.procedure.edition)
        self._used[key] = bench.procedure.digest
        self._pinned += (
            Pinned(record=record, claim=claim, procedure=bench.procedure, link=one) for one in links(bench, before, claim)
        )  # fmt: skip
        if verdict.judgements:
            stray = verdict.judgements[0].guard == SEQUENCE
            if stray and self._follows(taken.after.case, taken.after.stay):
                return
            where = Where(seq=record.seq, pos=record.pos)
            self._found += findings_of(verdict.judgements, bench.procedure, claim, where)
        if before.acts:
            met = self._reader.of(bench, before, claim, today)
            self._deadlines.setdefault(claim.case, []).extend(met)

    def _follows(self, case: str, stay: int) -> bool:
        """Return whether an act is out of sequence only because one before it was; such acts are counted with the first."""
        key = (case, stay)
        self._astray[key] = self._astray.get(key, -1) + 1
        if not self._astray[key]:
            self._first_astray[key] = len(self._found)
        return bool(self._astray[key])

    def _with_followers(self) -> Iterator[Finding]:
        """Yield what was found, the first act out of sequence with the number of those that follow from it."""
        followed = {self._first_astray[key]: number for key, number in self._astray.items() if number}
        for place, one in enumerate(self._found):
            number = followed.get(place)
            if number is None:
                yield one
                continue
            actual = Phrase(
                f"{one.actual.zh}；其后另有{number}条记录因此不合次序",
                f"{one.actual.en}; {number} later records are out of sequence because of it",
            )
            yield evolve(one, actual=actual)

    # -- whole cases

    def _believed(self) -> bool:
        if not self._limits or all(one.kind != "broken" for one in self._found):
            return True
        self._limits.append(
            Phrase("没有逐件核对四个环节和在办事项，也没有核对事项之间的关系", "phases, open cases and what cases owe one another were not looked at")
        )  # fmt: skip
        return False

    def _close(self) -> None:
        cases = self._replay.finish()
        for case in cases.values():
            self._found += self._whole(case)
            self._closed += 1
            if self._closed % EVERY == 0:
                self.watch(Progress(stage=CLOSING, done=self._closed, total=len(cases)))

    def _whole(self, case: CaseReplay) -> Iterator[Finding]:
        history = case.history
        bench = self._bench_now(case)
        yield from repeated(case)
        yield from (unsound(history, one) for one in case.unsound)
        yield from incomplete(bench, history)
        if history.state not in ENDS and history.opening is not None:
            ahead = self._prospects[history.case] = prospect(bench, history, self.day)
            yield from unfinished(bench, history, ahead)

    # -- all cases together

    def _together(self) -> None:
        """Look at what no single case tells: what cases owe one another, what was owed by the calendar, what reviews rest on."""
        cases, replay = self._replay.cases, self._replay
        if not cases and not replay.register.current:
            return
        self._found += Origins(
            cases, self._bench_now, self.trail.holds_record, self._titled, self.day
        ).findings()
        self._found += Linkage(cases, self.trail.holds_record, self._earlier).findings(self._pinned)
        extracts = Extracts(
            self.trail, replay.benches, self.reveal or (lambda claim: claim), self._told(EXTRACTING)
        )
        self._found += extracts.findings([*pins(cases.values())])
        if not self._texts_last:
            return
        pack = replay.benches.pack(self._texts_last)
        self._found += duties(pack, replay.register.current, cases.values(), self.day, day_of(self._first))
        if self.parameters.forensics:
            self._told(SEARCHING)(0, 0)
            self._signs = signs_of(of_cases(cases.values()), pack.calendar, self.parameters.inspected)

    def _earlier(self, case: str) -> bool:
        """Return whether *case* may lie in the log that this one continues."""
        return case not in self._replay.cases and predecessor(self.trail.records(LOG_CASE)) is not None

    def _told(self, stage: Phrase) -> Callable[[int, int], None]:
        return lambda done, total: self.watch(Progress(stage=stage, done=done, total=total))

    def _bench_now(self, case: CaseReplay) -> Bench:
        """Return the rules of *case* as the texts of its last record have them."""
        return self._replay.bench(case.judged[-1].verdict.claim, case.history)

    def _titled(self, procedure: str) -> Phrase:
        try:
            found = self._replay.benches.pack(self._texts_last).procedure(procedure)
        except LookupError:
            return Phrase(procedure, procedure)
        return Phrase(found.title, found.gloss or found.id)

    # -- the result

    @property
    def day(self) -> date:
        """Return the day as of which open cases are seen."""
        if self.parameters.day is not None:
            return self.parameters.day
        return day_of(self._last) if self._last else date.min

    def result(self) -> Audit:
        """Return what was found so far; only where `run` came to its end is it complete."""
        verified = self._verified
        limits = list(self._limits)
        if not self._done:
            total = verified.count if verified else 0
            limits.append(
                Phrase(
                    f"中途停止：只核对了{self._checked}条记录（共{total}条），不是完整的审计",
                    f"broken off: only {self._checked} of {total} records were judged; this is no complete audit",
                )
            )
        procedures: dict[tuple[str, str], Procedure] = {}
        spent: dict[tuple[str, str, str], list[int]] = {}
        for case in self._replay.cases.values():
            for procedure, step, days in stays(case.history):
                spent.setdefault((procedure.id, procedure.edition, step), []).append(days)
            for _, procedure in (*case.history.editions, (0, case.history.procedure)):
                procedures[procedure.id, procedure.edition] = procedure
        found = tuple(titled(self._final(), procedures))
        return Audit(
            source=self._source(), texts=self._texts(), checker=self.checker, day=self.day, parameters=self.parameters,
            cases=tuple(self._case(one) for one in self._replay.cases.values()), findings=found, figures=step_figures(spent, procedures, found),
            limits=tuple(limits), checked=self._checked, total=verified.count if verified else 0, complete=self._done and not limits, signs=self._signs,
        )  # fmt: skip

    def _final(self) -> tuple[Finding, ...]:
        voided = {
            case.history.case: {seq for seq in undone(case.history) if seq is not None}
            for case in self._replay.cases.values()
        }
        found = ruled(put_right(one, voided.get(one.case, set())) for one in self._with_followers())
        listed = self.parameters.allowances if self._done else ()
        told = [one if one.id else next(ruled([one])) for one in applied(found, listed, self.day)]
        return tuple(sorted(told, key=Finding.order))

    def _source(self) -> Source:
        verified = self._verified
        if verified is None:
            return Source(kind="trail")
        return Source(kind="trail", log=verified.log, digest=verified.root, size=verified.count, recorded=verified.recorded)  # fmt: skip

    def _texts(self) -> tuple[Texts, ...]:
        packs: dict[str, list[tuple[str, str, str]]] = {}
        for (texts, name, edition), digest in sorted(self._used.items()):
            packs.setdefault(texts, []).append((name, edition, digest))
        return tuple(Texts(digest=texts, procedures=tuple(used)) for texts, used in packs.items())

    def _title(self, procedure: Procedure, claim: Claim) -> Phrase:
        """Return what to call the act that *claim* names; the same few are named again and again."""
        key = (id(procedure), claim.kind, claim.label)  # which the cases keep as long as this auditor
        if key not in self._titles:
            self._titles[key] = act_title(procedure, claim)
        return self._titles[key]

    def _case(self, case: CaseReplay) -> CaseResult:
        history = case.history
        procedure = history.procedure
        step = procedure.by_id.get(history.state)
        state = (
            Phrase(step.status or step.title, step.gloss or step.id)
            if step
            else ENDED.get(history.state, Phrase("未立项", "not opened"))
        )
        return CaseResult(
            case=history.case, procedure=procedure.id, edition=procedure.edition, title=Phrase(procedure.title, procedure.gloss or procedure.id), state=state,
            closed=history.closed, records=len(case.judged), phases=phases_of(history), timeline=timeline(history, self._title),
            deadlines=tuple(self._deadlines.get(history.case, ())), prospect=self._prospects.get(history.case),
        )  # fmt: skip


def broken_file(error: TrailError, digest: str, parameters: Parameters, checker: str) -> Audit:
    """Return the audit of a file that is no trail any more: nothing in it is judged. *digest* is that of its bytes."""
    limits = (
        Phrase("轨迹不可信，其余都没有核对", "the trail cannot be believed; nothing else was looked at"),
    )
    return Audit(
        source=Source(kind="trail", digest=digest), texts=(), checker=checker, day=parameters.day or date.min, parameters=parameters, cases=(),
        findings=tuple(ruled([_broken(error.code, error.pos, error.phrase)])), limits=limits, complete=False,
    )  # fmt: skip


def _broken(code: str, pos: int | None, phrase: Phrase) -> Finding:
    where = (
        Phrase(f"第{pos}条记录", f"record {pos}") if pos is not None else Phrase("整本账", "the whole log")
    )
    return Finding(
        check=Check.INTEGRITY, kind="broken", pos=pos, rule=f"log.{code}", title=where, actual=phrase, evidence=f"{pos} {phrase.zh}",
        required=Phrase("轨迹应当完好", "the trail must be sound"), remedy=Phrase("停止使用，查明原因，用锚定和备份核对", "stop, find out why, compare anchors and backups"),
    )  # fmt: skip


def _unplaced(record: Record, error: PdcaError) -> Finding:
    claim = record.claim
    return Finding(
        check=Check.FLOW, kind="unexpected", case=claim.case, act=claim.label.strip(".") or claim.kind.value, seq=record.seq, pos=record.pos, occurred=claim.occurred,
        rule="case.unplaced", title=Phrase(claim.label.strip(".") or claim.kind.value, claim.label.strip(".") or claim.kind.value), actual=error.phrase,
        required=Phrase("先立项，写明程序和版本", "a case is opened first, under a procedure and edition"), remedy=Phrase("查明这条记录的来历", "find out where the record comes from"),
    )  # fmt: skip


def unsound(history: History, one: Unsound) -> Finding:
    """Return the finding that *one*, an act of *history*, is refused as corrected."""
    procedure = history.procedure
    return Finding(
        check=Check.CORRECTION, kind="unsound", case=history.case, procedure=procedure.id, edition=procedure.edition, act=one.label,
        title=one.title, rule="case.sound", evidence=" ".join(one.guards),
        actual=Phrase(f"按更正后的内容不符合：{one.refused.zh}", f"as corrected it does not meet: {one.refused.en}"),
        required=Phrase("更正后仍应符合规定", "it must be allowed as corrected too"), remedy=Phrase("退回相应步骤重新办理", "go back to that step"),
    )  # fmt: skip


def put_right(one: Finding, voided: set[int]) -> Finding:
    """Return *one*, as put right where its record was voided later."""
    if (
        one.seq is None
        or one.seq not in voided
        or one.kind not in ("nonconformity", "missing", "late", "sealed")
    ):
        return one
    return evolve(one, kind="settled")
