"""The audit of another system's log in memory: every case by `pdca.audit.cases.audit_case`, and what is said once for all of them.

A foreign log says less than a trail. What it has no word for at all is one "cannot say" for the whole log, not one for every
act; what it has a column for and leaves blank is said of the act.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final, Protocol

from attrs import define, field

from pdca.audit.allowances import applied
from pdca.audit.auditor import EVERY, JUDGING, SEARCHING, Progress, Watcher
from pdca.audit.cases import audit_case
from pdca.audit.checks import Check
from pdca.audit.collection import rare_collection
from pdca.audit.courts import Court
from pdca.audit.entries import Entry, Survey, counted, entry_of, surveyed
from pdca.audit.figures import step_figures
from pdca.audit.finding import Finding, ruled
from pdca.audit.result import Audit, Parameters, Source, Texts
from pdca.audit.signs import of_log, signs_of
from pdca.audit.titles import titled
from pdca.audit.verdict import CaseAudit, Terms, folded, said_of_all
from pdca.bench import Bench
from pdca.forensics import Survey as Signs
from pdca.logs import Event, Place, Remark, Sign, nothing
from pdca.logs import Mapping as Layout
from pdca.phrase import Phrase

_ORDER: Final = frozenset(
    (Sign.EQUAL_TIMES, Sign.CLOCK_BACK, Sign.DUPLICATE, Sign.SEQUENCE_GAP, Sign.SEQUENCE_BACK, Sign.SEQUENCE_REPEATED, Sign.MIXED_OFFSETS, Sign.UNREADABLE_DATE,
     Sign.NO_CASE, Sign.NO_ACTIVITY, Sign.NO_TIME, Sign.UNREADABLE_VALUE, Sign.NOTHING_ABOVE, Sign.SEVERAL_CASES, Sign.OTHER_SHEETS, Sign.OTHER_COLUMNS, Sign.NO_EVENTS)
)  # fmt: skip
"""The remarks of a reading that an audit lists."""
BEYOND: Final = (
    Phrase("有没有人改过（没有链和签名）", "whether anybody altered it (there are no chain and no signatures)"),
    Phrase("同一对象是不是另有一件在办", "whether another case about the same was open"),
    Phrase("应另立的事项立没立、事项从哪里来", "whether cases were opened that others make owed, and where cases come from"),
    Phrase("各单位、各人定期应办的事", "obligations that recur (nobody is declared who bears them)"),
    Phrase("记录所引的台账摘录", "extracts of ledgers that records pin"),
)  # fmt: skip
"""What only a trail tells: no audit of another system's log, and none of an export, looks at it."""
_ASK: Final = Phrase("向来源单位核对", "ask who keeps the log")
_REMEDIES: Final = {
    Sign.OTHER_SHEETS: Phrase("要核对这张表，加 --sheet 表名", "to audit it name it with --sheet"),
    Sign.OTHER_COLUMNS: Phrase(
        "程序要的，在终端里逐列确认，或者在台账旁边的 .mapping.yaml 里写明是什么；不是就不用管", "what the procedure asks for, say so at a terminal or in the .mapping.yaml beside the ledger; leave the rest"
    ),
    Sign.UNREADABLE_DATE: Phrase("按原始材料写明日期，再核对", "write the day as the papers have it, and audit again"),
}  # fmt: skip
"""What to do about what a reading remarked on."""
MOST_REMARKS: Final = 3
"""Remarks of one sign that are listed one by one; of more, the first is and the rest are counted."""


class Logged(Protocol):
    """What is read: `pdca.logs.Log`."""

    name: str
    mapping: Layout | None

    @property
    def place(self) -> Place:
        """Return the file and its sheets."""

    def events(self) -> Iterator[Event]:
        """Yield the events."""

    def digest(self) -> str:
        """Return the digest of the file."""


@define(eq=False)
class ForeignAuditor:
    """Audits the events of *log*; *bench_on* gives the bench of the edition for a case that began on a day, *texts* the pack's digest.

    *named* gives the bench of a procedure and edition by name, for exports of ours, which name them. `run` does the work, `result` tells
    what came of it, also where `run` was broken off.
    """

    log: Logged
    remarks: Callable[[], Sequence[Remark]]
    bench_on: Callable[[date], Bench]
    texts: str
    parameters: Parameters = field(factory=Parameters)
    checker: str = ""
    watch: Watcher = field(default=lambda _: None)
    named: Callable[[str, str], Bench] | None = None
    _remarked: list[Finding] = field(factory=list, init=False)
    _audits: list[CaseAudit] = field(factory=list, init=False)
    _court: Court | None = field(default=None, init=False)
    _survey: Survey = field(factory=Survey, init=False)
    _total: int = field(default=0, init=False)
    _checked: int = field(default=0, init=False)
    _done: bool = field(default=False, init=False)
    _signs: Signs | None = field(default=None, init=False)

    def run(self) -> Audit:
        """Audit everything and return the result. Raises `LogError`, also where there is not one event in the log."""
        found = self.heard()
        if not self._total:
            raise nothing(self.log.place)
        return found

    def heard(self) -> Audit:
        """Audit everything, be it nothing: one sheet of several may be empty."""
        with rare_collection():
            self._judge(self._read())
            if self.parameters.forensics:
                self.watch(Progress(stage=SEARCHING, done=0, total=0))
                calendar = self.bench_on(self.day).book.calendar
                self._signs = signs_of(of_log(self.log.events()), calendar, self.parameters.inspected)
        self._done = True
        return self.result()

    def _judge(self, cases: Mapping[str, Sequence[Entry]]) -> None:
        self._survey = surveyed(one for entries in cases.values() for one in entries)
        court = self._court = Court(self.bench_on, self.log.mapping, self.named)
        terms = Terms(day=self.day, place=self.parameters.place, survey=self._survey)
        for case in sorted(cases):
            self._audits.append(audit_case(court, case, cases[case], terms))
            self._checked += len(cases[case])
            if len(self._audits) % EVERY == 1:
                self.watch(Progress(stage=JUDGING, done=self._checked, total=self._total))

    def _read(self) -> dict[str, list[Entry]]:
        """Return the entries by case, and take the remarks of the reading in."""
        cases: dict[str, list[Entry]] = {}
        for event in self.log.events():
            self._total += 1
            if counted(event):
                cases.setdefault(event.case.text, []).append(entry_of(event))
        self._remarked += remarked(self.remarks())
        return cases

    # -- the result

    @property
    def day(self) -> date:
        """Return the day as of which open cases are seen."""
        return self.parameters.day or self._survey.day

    def result(self) -> Audit:
        """Return what was found so far; only where `run` came to its end is it complete."""
        audits, limits = self._audits, [_unproven(one.case) for one in self._audits if not one.proven]
        if not self._done:
            limits.append(
                Phrase(
                    f"中途停止：只核对了{self._checked}条（共{self._total}条），不是完整的审计",
                    f"broken off: only {self._checked} of {self._total} events were judged; this is no complete audit",
                )
            )
        found = self._final()
        placed = [one for one in audits if one.result is not None]
        procedures = {(one.procedure.id, one.procedure.edition): one.procedure for one in placed}
        spent: dict[tuple[str, str, str], list[int]] = {}
        for audit in placed:
            for procedure, step, days in audit.stays:
                spent.setdefault((procedure.id, procedure.edition, step), []).append(days)
        used = tuple((name, edition, one.digest) for (name, edition), one in sorted(procedures.items()))
        return Audit(
            source=Source(kind="log", log=self.log.name, digest=self.log.digest(), size=self._total), texts=(Texts(digest=self.texts, procedures=used),),
            checker=self.checker, day=self.day, parameters=self.parameters, cases=tuple(one.result for one in audits if one.result is not None),
            findings=found, figures=step_figures(spent, procedures, found), limits=tuple(limits), checked=self._checked, total=self._total,
            complete=self._done and not limits, beyond=BEYOND, signs=self._signs,
        )  # fmt: skip

    def _final(self) -> tuple[Finding, ...]:
        """Return all findings: of the reading, of every case, and what is said once for all of them."""
        unsaid = folded(self._audits)
        procedures = self._court.procedures if self._court is not None else {}
        once = ruled(said_of_all(one, procedures[one.example.procedure, one.example.edition]) for _, one in sorted(unsaid.items()))
        base = [*ruled(self._remarked), *(each for one in self._audits for each in one.findings), *once]
        listed = self.parameters.allowances if self._done else ()
        told = [one if one.id else next(ruled([one])) for one in applied(base, listed, self.day)]
        return tuple(titled(sorted(told, key=Finding.order), procedures))


def _unproven(case: str) -> Phrase:
    return Phrase(
        f"{case}：没有核对到底：太长，或者解释不一定是最省的（搜索到了上限）",
        f"{case}: not judged to the end: too long, or maybe not the cheapest explanation (the search reached its bound)",
    )


def remarked(remarks: Sequence[Remark]) -> Iterator[Finding]:
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
            check=Check.ORDER, kind="unclear", rule=f"log.{remark.sign.value}", place=place, evidence=f"{remark.place.row} {remark.phrase.zh}",
            actual=Phrase(f"{remark.phrase.zh}{more.zh}", f"{remark.phrase.en}{more.en}"), remedy=_REMEDIES.get(remark.sign, _ASK),
        )  # fmt: skip
