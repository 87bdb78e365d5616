"""Replay: read a trail from its start and judge every record again, with nothing but the trail.

The texts that a record pins come from the trail itself, so a verdict reached here years later is the verdict
of the day. Pure: records and texts in, cases and findings out.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Final

from attrs import define, field, frozen

from pdca.bench import Bench, Unsound, Verdict, reconsidered
from pdca.benches import Benches
from pdca.calendar import SHANGHAI
from pdca.canonical import encode
from pdca.errors import PdcaError
from pdca.guards.standing import FAILS, ON_CLAIM
from pdca.history import History
from pdca.judge import Matter, judge_each
from pdca.making import maker
from pdca.organisation import Register
from pdca.pack import Pack
from pdca.phrase import Phrase
from pdca.procedure import Force, Procedure
from pdca.record import Claim, Kind, Record
from pdca.rules import Judgement


@frozen(kw_only=True)
class Finding:
    """What an audit says of one record: its kind, how bad, where, and the judgement it rests on.

    *kind* is ``nonconformity``, ``missing``, ``sealed``, ``late``, ``conceded``, ``on_claim`` or ``note``.
    """

    kind: str
    case: str
    seq: int
    label: str
    judgement: Judgement


@frozen(kw_only=True, weakref_slot=False)
class Judged:
    """One record and the verdict on it."""

    record: Record
    verdict: Verdict


_judged: Final = maker(Judged)


_LOG: Final = Kind.LOG
_MIGRATION: Final = Kind.MIGRATION
_ABOUT: Final = frozenset({Kind.OPEN, Kind.CORRECTION})
"""Looked up once, as in `pdca.bench`: replay asks for them at every record."""


@define
class CaseReplay:
    """One case replayed: where it stands, every verdict, and what reads differently once corrected."""

    history: History
    judged: list[Judged] = field(factory=list)
    unsound: list[Unsound] = field(factory=list)

    def findings(self) -> Iterator[Finding]:
        """Yield what an audit would list, in the order of the records."""
        for one in self.judged:
            claim = one.record.claim
            for judgement in one.verdict.judgements:
                yield Finding(
                    kind=kind_of(judgement),
                    case=claim.case,
                    seq=one.record.seq,
                    label=claim.label.strip("."),
                    judgement=judgement,
                )


def kind_of(judgement: Judgement) -> str:
    """Return what an audit calls *judgement*, a word of `Finding.kind`."""
    if judgement.standing is ON_CLAIM:
        return "on_claim"
    if judgement.force is Force.MAY:
        return "note"
    if judgement.sealed:
        return "sealed"
    if judgement.conceded is not None:
        return "conceded"
    if judgement.force is Force.DEADLINE or judgement.timely:
        return "late" if judgement.standing is FAILS else "missing"
    return "nonconformity" if judgement.standing is FAILS else "missing"


class UnplacedRecordError(PdcaError):
    """A record of a case that was never opened, or that names texts or a procedure the trail does not hold."""

    code = "unplaced"


@define
class Taken:
    """What came of a record: what it was judged by, its case afterwards, and what was said."""

    matter: Matter
    after: History
    verdict: Verdict = field(init=False)


Outcome = Taken | UnplacedRecordError | None
"""What came of a record; where it is nothing, the record is about the log itself, and no procedure judges it."""

WINDOW: Final = 2_048
"""How many records are judged together; fewer of long cases, since a record holds on to its case so far until it is judged."""
SHORT: Final = 64
"""Acts of a case that weigh no more than a record."""


@define
class Subjects:
    """Which cases were ever said to be about what, so that a second open case about the same is seen."""

    _cases: dict[bytes, dict[str, None]] = field(factory=dict)

    def note(self, claim: Claim) -> None:
        """Take in what *claim* says its case is about, if it says so."""
        if claim.kind in _ABOUT and "about" in claim.facts:
            self._cases.setdefault(encode(claim.facts["about"]), {})[claim.case] = None

    def others_open(self, claim: Claim, history: Callable[[str], History | None]) -> int:
        """Return how many other open cases of the same procedure are about what *claim* is about."""
        about = claim.facts.get("about")
        if about is None:
            return 0
        others = (history(case) for case in self._cases.get(encode(about), ()) if case != claim.case)
        return sum(
            1
            for one in others
            if one is not None and one.opening is not None and not one.closed
            and one.procedure.id == claim.procedure and one.opening.claim.facts.get("about") == about
        )  # fmt: skip


@define(eq=False)
class Replay:
    """Folds records, judging each; *texts* gives the bytes of a text by digest.

    *reveal* gives a claim its personal values back (`pdca.sealing.Safe.revealed`). Without it what is sealed stays so:
    it counts as given, and a rule that weighs it cannot say. *register* is the organisation as declared so far.
    """

    texts: Callable[[str], bytes]
    reveal: Callable[[Claim], Claim] = field(default=lambda claim: claim, kw_only=True)
    cases: dict[str, CaseReplay] = field(factory=dict)
    benches: Benches = field(init=False)
    register: Register = field(factory=Register, init=False)
    _subjects: Subjects = field(factory=Subjects, init=False)
    _heads: dict[str, History] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        self.benches = Benches(lambda digest: Pack.pinned(digest, self.texts))

    def told(self, records: Iterable[Record]) -> Iterator[tuple[Record, Outcome]]:
        """Judge *records*, fold them into their cases, and tell what came of each, in order.

        Folding asks for no verdict, and no verdict for another: a window of records is folded first and judged together then,
        which is faster (`pdca.judge.judge_each`). What *records* raise is raised when all before it is told.
        """
        rest, failure = iter(records), None
        while failure is None:
            window, failure = self._window(rest)
            yield from self._weighed(window)
        if not isinstance(failure, StopIteration):
            raise failure

    def _window(self, records: Iterator[Record]) -> tuple[list[tuple[Record, Outcome]], Exception | None]:
        """Fold the next of *records*; return them, not judged yet, and what kept from folding more."""
        window: list[tuple[Record, Outcome]] = []
        weight = 0
        try:
            while weight < WINDOW:
                record = next(records)
                outcome = self._folded(record)
                window.append((record, outcome))
                weight += 1 + (len(outcome.after.acts) // SHORT if isinstance(outcome, Taken) else 0)
        except (StopIteration, PdcaError) as failure:
            return window, failure
        return window, None

    def _folded(self, record: Record) -> Outcome:
        """Fold *record* into its case, where it has one."""
        claim = self.reveal(record.claim)
        kind, today = claim.kind, day_of(record.recorded)
        if kind is _LOG:
            self.register.take(record, today)
            return None
        try:
            history = self._heads.get(claim.case) or self._begun(record, claim)
        except UnplacedRecordError as error:
            return error
        procedure = history.procedure
        bench = self.benches.of(claim.texts, procedure.id, procedure.edition)
        history = history.under(bench.book.procedure).within(self.register.current)
        after = history.after(claim, today, self._edition(claim, history) if kind is _MIGRATION else None)
        self._heads[claim.case] = after
        if kind in _ABOUT:
            self._subjects.note(claim)
        return Taken((bench, history, claim, today), after)

    def _weighed(self, window: list[tuple[Record, Outcome]]) -> Iterator[tuple[Record, Outcome]]:
        """Judge the records of *window* and give their cases what came of them."""
        verdicts = iter(judge_each([taken.matter for _, taken in window if isinstance(taken, Taken)]))
        for one in window:
            record, taken = one
            if isinstance(taken, Taken):
                taken.verdict = verdict = next(verdicts)
                after = taken.after
                case = self.cases.get(after.case)
                if case is None:
                    case = self.cases[after.case] = CaseReplay(after)
                case.history = after
                case.judged.append(_judged(record, verdict))
            yield one

    def run(self, records: Iterable[Record]) -> Mapping[str, CaseReplay]:
        """Judge *records* and return the cases in the end. Raises `UnplacedRecordError`."""
        for _, outcome in self.told(records):
            if isinstance(outcome, UnplacedRecordError):
                raise outcome
        return self.finish()

    def finish(self) -> Mapping[str, CaseReplay]:
        """Return the cases, each with the acts that no longer hold as corrected."""
        for case in self.cases.values():
            if case.history.corrections:
                bench = self.bench(case.history.acts[-1].claim, case.history)
                case.unsound = reconsidered(case.history, bench.sits)
        return self.cases

    def bench(self, claim: Claim, history: History) -> Bench:
        """Return the bench that judges *claim*."""
        return self.benches.of(claim.texts, history.procedure.id, history.procedure.edition)

    def _begun(self, record: Record, claim: Claim) -> History:
        if claim.kind is not Kind.OPEN or not claim.procedure:
            raise UnplacedRecordError(
                Phrase(
                    f"第{record.pos}条记录属于没有立项的事项“{claim.case}”",
                    f"record {record.pos} is of a case never opened: {claim.case}",
                ),
                pos=record.pos,
                case=claim.case,
            )
        found = self._procedure(claim)
        others = self._subjects.others_open(claim, self._heads.get) if found.one_open else 0
        return History(case=claim.case, procedure=found, place=claim.place, others_open=others)

    def _procedure(self, claim: Claim) -> Procedure:
        try:
            return self.benches.of(claim.texts, claim.procedure, claim.edition).procedure
        except LookupError as error:
            raise UnplacedRecordError(
                Phrase(
                    f"文本中没有程序“{claim.procedure}”{claim.edition}版",
                    f"no procedure {claim.procedure}@{claim.edition}",
                ),
                case=claim.case,
            ) from error

    def _edition(self, claim: Claim, history: History) -> Procedure | None:
        """Return the edition that *claim* carries its case over to; one that there is not moves nothing."""
        try:
            return self.benches.of(claim.texts, history.procedure.id, claim.edition).procedure
        except LookupError:
            return None


def replay(
    records: Iterable[Record], texts: Callable[[str], bytes], reveal: Callable[[Claim], Claim] | None = None
) -> Mapping[str, CaseReplay]:
    """Return every case of *records*, judged again; *texts* and *reveal* as in `Replay`. Raises `UnplacedRecordError`."""
    again = Replay(texts, reveal=reveal) if reveal else Replay(texts)
    return again.run(records)


def day_of(recorded: str) -> date:
    """Return the Asia/Shanghai day of a trail's time stamp."""
    if recorded[-1:] == "Z":  # as every trail writes them
        return _day_of(recorded[:_HOUR])
    return datetime.fromisoformat(recorded).astimezone(SHANGHAI).date()


_HOUR: Final = len("2026-05-18T16")


@lru_cache(maxsize=4_096)
def _day_of(hour: str) -> date:
    """Return the day in which the *hour* of UTC lies: it is eight hours behind, so that days begin at four in the afternoon."""
    return date.fromisoformat(hour[:10]) + timedelta(days=hour[11:] >= "16")
