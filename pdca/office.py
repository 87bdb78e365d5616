"""The office: where a case is opened and its acts recorded, each judged first (the embedding API).

An office holds a trail, a pack of texts and a clock, and nothing global. `check` says what the judge would say;
`record` says it and, when allowed, appends. An office also wants to know why something is entered late. Everything else is a record too: corrections, concessions,
migrations, voids. Nothing is ever edited.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime
from typing import Final

from attrs import define, evolve, field, frozen

from pdca import acts, unknowns
from pdca.bench import ORIGIN, Bench, Verdict
from pdca.benches import Benches
from pdca.calendar import SHANGHAI
from pdca.errors import ConflictError, PdcaError, RepeatedKeyError, UnknownCaseError, UnwritableError
from pdca.facts import day as day_written
from pdca.facts import shorten
from pdca.followups import Followup, followups, rooted
from pdca.history import History
from pdca.judge import judge
from pdca.lateness import reasoned
from pdca.linkage import linked, links
from pdca.machine import Machine
from pdca.organisation import Entry, Organisation, ended
from pdca.owed import Owed, owed
from pdca.pack import Pack
from pdca.phrase import Phrase
from pdca.recollection import Recollection
from pdca.record import Actor, Claim, Concession, Kind, PaperShown, Plain, Record
from pdca.remarks import remarked
from pdca.replay import day_of
from pdca.schedule import Schedule, schedule
from pdca.sealing import RUNNING, PersonalDataError, Safe, check_key, check_plain, private
from pdca.trail import Receipt, Trail

TRIES: Final = 3
"""How often an act is judged anew when another writer was faster, before the conflict is the caller's."""


class RefusedError(PdcaError):
    """The judge refused; *verdict* lists every reason with its article and remedy. Nothing was written."""

    code = "refused"

    def __init__(self, verdict: Verdict) -> None:
        self.verdict = verdict
        zh = "；".join(f"{one.guard}：{one.actual.zh}，{one.required.zh}" for one in verdict.refusals)
        en = "; ".join(f"{one.guard}: {one.actual.en}; {one.required.en}" for one in verdict.refusals)
        super().__init__(Phrase(f"不予登记：{zh}", f"refused: {en}"), verdict=verdict)


class UnknownActError(PdcaError):
    """No step, outcome or part of the procedure has this name, or no case begins there."""

    code = "unknown-act"


class UnknownProcedureError(PdcaError):
    """The pack has no such procedure, or no edition of it in force that day."""

    code = "unknown-procedure"


@frozen(kw_only=True)
class Done:
    """An act recorded: the trail's receipt, the verdict with its breaches and notes, and where the case now stands."""

    receipt: Receipt
    verdict: Verdict
    state: str


@define(eq=False)
class Office:
    """Opens cases and records acts under *pack*, in *trail*, at *place* (a path of layers, may be empty).

    *clock* gives the present time with its zone. Two offices over one store do not disturb each other: each append
    names the sequence number it expects. With *note_refusals* what `submit` refuses is an act of the log (who tried
    what, by which rules; nothing of what was said); `check` never notes anything. Inside a host's transaction (`SqlStore.on`) an office may outlive a
    rollback: it remembers a case only while the store still ends it with the same record.
    """

    trail: Trail
    pack: Pack
    clock: Callable[[], datetime]
    place: str = ""
    safe: Safe | None = None
    note_refusals: bool = False
    _benches: Benches = field(init=False)
    _recollection: Recollection = field(init=False)
    _machines: dict[tuple[str, str, str], Machine] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        self._benches = Benches(self._texts)
        changes = self.safe.vault.changes if self.safe else lambda: 0
        self._recollection = Recollection(self.trail, self._folded, self.revealed, changes)

    # -- acts

    def open(  # noqa: PLR0913 - each says another thing about the case
        self, procedure: str, *, case: str, about: Plain, plan: Mapping[str, Plain], by: Sequence[Actor], occurred: str = "",
        entrance: str = "", edition: str = "", idem: str = "", reason: str = "", origin: Mapping[str, Plain] | None = None,
    ) -> Done:  # fmt: skip
        """Open *case*: what it is *about*, as the procedure says, its 5W1H *plan* (`pdca.examples.goal`), and who opens it.

        *occurred* is the day (``YYYY-MM-DD``), today unless said; *edition* the one in force then; *entrance* a step to begin at
        other than the first; *origin* the record it follows from; *idem* a key of the request, which is done once however often
        it comes; *reason* why it is entered late. Raises `RefusedError`, `UnknownProcedureError`, `UnknownActError`, `ConflictError`.
        """
        claim = self.opening(
            procedure, case=case, about=about, plan=plan, by=by, occurred=occurred, entrance=entrance, edition=edition, origin=origin
        )  # fmt: skip
        return self.submit(evolve(claim, reason=reason), idem=idem)  # fmt: skip

    def opening(
        self, procedure: str, *, case: str, about: Plain, plan: Mapping[str, Plain], by: Sequence[Actor], occurred: str = "",
        entrance: str = "", edition: str = "", origin: Mapping[str, Plain] | None = None,
    ) -> Claim:  # fmt: skip
        """Return the claim that would open *case*, for `check` or `submit`; *origin* is the record it follows from.

        Raises `UnknownProcedureError`, and `UnknownActError` where no case begins at *entrance*.
        """
        day = occurred or self.today().isoformat()
        found = self._edition(procedure, edition, day)
        known = self.pack.procedure(procedure, edition=found)
        if entrance and entrance not in known.opens_at:
            raise UnknownActError(unknowns.entrance(known, entrance), case=case, act=entrance)
        return Claim(
            case=case, kind=Kind.OPEN, occurred=day, by=tuple(by), facts={"about": about, "plan": plan, **({ORIGIN.id: origin} if origin else {})}, step=entrance,
            procedure=procedure, edition=found, place=self.place,
        )  # fmt: skip

    def record(  # noqa: PLR0913 - each says another thing about the act
        self, case: str, act: str, *, by: Sequence[Actor], occurred: str = "", facts: Mapping[str, Plain] | None = None,
        papers: Sequence[PaperShown] = (), concessions: Sequence[Concession] = (), answers: int | None = None, idem: str = "",
        expected: int | None = None, reason: str = "",
    ) -> Done:  # fmt: skip
        """Record *act* (``step.outcome``, ``step.part``, or its last name alone where the case stands).

        *facts* are plain JSON values by id (docs/embedding.md, section 5), *answers* the number of the record that a part
        answers, *reason* why it is entered late (`pdca.lateness`). Raises `RefusedError` with every reason; `ConflictError` when
        *expected* is not the next sequence number.
        """
        claim = self.act(
            case, act, by=by, occurred=occurred, facts=facts, papers=papers, concessions=concessions, answers=answers, reason=reason
        )  # fmt: skip
        return self.submit(claim, idem=idem, expected=expected)

    def act(
        self, case: str, act: str, *, by: Sequence[Actor], occurred: str = "", facts: Mapping[str, Plain] | None = None,
        papers: Sequence[PaperShown] = (), concessions: Sequence[Concession] = (), answers: int | None = None, reason: str = "",
    ) -> Claim:  # fmt: skip
        """Return the claim of *act*, for `check` or `submit`. Raises `UnknownActError`."""
        history = self.history(case)
        procedure = self.bench(history).procedure
        step, _, name = act.rpartition(".")
        step = step or history.state
        found = procedure.by_id.get(step)
        is_part = found is not None and found.part(name) is not None
        if found is None or not (is_part or found.outcome(name)):
            raise UnknownActError(unknowns.act(procedure, history.state, act), case=case, act=act)
        return Claim(
            case=case, kind=Kind.PART if is_part else Kind.OUTCOME, step=step, outcome="" if is_part else name, part=name if is_part else "",
            occurred=occurred or self.today().isoformat(), by=tuple(by), facts=dict(facts or {}), papers=tuple(papers),
            concessions=tuple(concessions), answers=answers, reason=reason,
        )  # fmt: skip

    def check(self, claim: Claim) -> Verdict:
        """Return what the judge would say of *claim* now; nothing is recorded."""
        return self._judged(claim)[1]

    def submit(self, claim: Claim, *, idem: str = "", expected: int | None = None) -> Done:
        """Judge *claim* and, when allowed, append it. Raises `RefusedError`, `ConflictError`."""
        pinned = evolve(claim, texts=self.pack.digest)
        try:
            earlier = self._earlier(pinned, idem)
        except RepeatedKeyError as error:
            self.refused(claim, [error.code])
            raise
        if earlier:
            return self._done_before(earlier[0])
        for attempt in range(TRIES):
            history, verdict = self._judged(pinned)
            if expected is not None and expected != history.seq:
                raise ConflictError(
                    Phrase(f"事项“{claim.case}”已有新的记录", f"case '{claim.case}' has moved on to {history.seq}"),
                    case=claim.case, current=history.seq,
                )  # fmt: skip
            if not verdict.allowed:
                self.refused(claim, [one.guard for one in verdict.refusals])
                raise RefusedError(verdict)
            try:
                return self._append(pinned, history, verdict, idem, expected)
            except RepeatedKeyError:  # the same request was faster, under other salts; or it was another one
                return self._done_before((self._earlier(pinned, idem) or ())[0])
            except ConflictError:
                self._recollection.forget(claim.case)
                if expected is not None or attempt == TRIES - 1:
                    raise
        raise AssertionError

    def refused(self, claim: Claim, rules: Sequence[str]) -> None:
        """Note in the log that *claim* was refused by *rules*, where refusals are noted; the case does not move."""
        if not self.note_refusals:
            return
        said = acts.refusing(claim, list(dict.fromkeys(rules)), self.today().isoformat())
        # What no record can hold leaves no trace: it would carry what must not be written into the log.
        with suppress(UnwritableError, PersonalDataError):
            check_plain(said, ())
            self.trail.append([said])

    def correct(
        self, case: str, target: int, *, by: Sequence[Actor], reason: str, facts: Mapping[str, Plain] | None = None,
        papers: Sequence[PaperShown] = (), day: str = "", idem: str = "",
    ) -> Done:  # fmt: skip
        """Record that the act with sequence number *target* should have read otherwise. Nothing is edited."""
        claim = Claim(
            case=case, kind=Kind.CORRECTION, occurred=self.today().isoformat(), by=tuple(by), target=target, reason=reason,
            facts=dict(facts or {}), papers=tuple(papers), amended_day=day,
        )  # fmt: skip
        return self.submit(claim, idem=idem)

    def void(self, case: str, target: int, *, by: Sequence[Actor], reason: str, idem: str = "") -> Done:
        """Undo the last moving record, *target*, because it should not have been recorded."""
        claim = Claim(
            case=case,
            kind=Kind.VOID,
            occurred=self.today().isoformat(),
            by=tuple(by),
            target=target,
            reason=reason,
        )
        return self.submit(claim, idem=idem)

    def concede(self, case: str, guard: str, *, by: Actor, reason: str, until: str, idem: str = "") -> Done:
        """Grant an exception to a ``should`` guard of *case*, until a day (inclusive)."""
        granted = Concession(guard=guard, by=by, reason=reason, until=until)
        claim = Claim(
            case=case,
            kind=Kind.CONCESSION,
            occurred=self.today().isoformat(),
            by=(by,),
            concessions=(granted,),
        )
        return self.submit(claim, idem=idem)

    def migrate(
        self, case: str, edition: str = "", *, by: Sequence[Actor], occurred: str = "", idem: str = "", reason: str = ""
    ) -> Done:
        """Carry an open case over to a newer *edition*; unsaid, to the one in force that day."""
        day = _day(occurred) if occurred else self.today()
        history = self.history(case)
        claim = Claim(
            case=case,
            kind=Kind.MIGRATION,
            occurred=day.isoformat(),
            by=tuple(by),
            edition=edition or self.bench(history).offered(day),
            procedure=history.procedure.id,
            reason=reason,
        )
        return self.submit(claim, idem=idem)

    def withdraw(
        self, case: str, *, by: Sequence[Actor], occurred: str = "", facts: Mapping[str, Plain] | None = None,
        idem: str = "", reason: str = "",
    ) -> Done:  # fmt: skip
        """Record that the person takes the matter back, where the procedure lets them."""
        return self.record(case, "withdrawn", by=by, occurred=occurred, facts=facts, idem=idem, reason=reason)

    def organise(
        self, entries: Iterable[Entry], *, by: Sequence[Actor], reason: str = "", struck: Iterable[Entry] = ()
    ) -> tuple[Receipt, ...]:
        """Declare *entries*, and that those *struck* never were; record only what the trail does not say already.

        What is not among them stays as it is: declaring the same again writes nothing. Raises `UnwritableError`.
        """
        known = self.organisation()
        gone = [ended(one, None) for one in struck if known.entry(one.key) is not None]
        found = (*gone, *known.changes(entries))
        said = acts.organising([(one.step, one.facts) for one in found], self.today().isoformat(), by, reason)
        return self.trail.append(said) if said else ()

    # -- questions

    def organisation(self) -> Organisation:
        """Return who holds which post, as the trail has it now (`pdca.organisation`)."""
        return self._recollection.organisation()

    def history(self, case: str) -> History:
        """Return *case* as the trail has it now. Raises `UnknownCaseError`."""
        history = self._recollection.history(case)
        if history is None:
            raise UnknownCaseError(Phrase(f"没有事项“{case}”", f"no case '{case}'"), case=case)
        return history

    def owed(self, case: str) -> tuple[Owed, ...]:
        """Return what is owed next, by whom, from when and until when (earliest and latest days)."""
        history = self.history(case)
        return owed(self.bench(history), history, self.today())

    def followups(self, case: str) -> tuple[Followup, ...]:
        """Return the cases of other procedures that *case* has made owed so far. Raises `UnknownActError`."""
        history = self.history(case)
        return tuple(followups(self.bench(history), history))

    def schedule(self, case: str) -> Schedule:
        """Return every act ahead of *case* with its earliest and latest day, and what can no longer be in time."""
        history = self.history(case)
        return schedule(self.bench(history), history, self.today())

    def bench(self, history: History) -> Bench:
        """Return the rules that judge *history* today. Raises `UnknownProcedureError` where the pack lost them."""
        name, edition = history.procedure.id, history.procedure.edition
        try:
            return self._benches.of(self.pack.digest, name, edition)
        except LookupError as error:
            raise UnknownProcedureError(
                Phrase(f"现有文本中没有程序“{name}”{edition}版，请换用有它的文本", f"the texts at hand lack {name}@{edition}; use those that have it"),
                procedure=name,
            ) from error

    def machine(self, history: History) -> Machine:
        """Return the machine of the case's procedure."""
        key = (history.procedure.id, history.procedure.edition, history.procedure.digest)
        if key not in self._machines:
            self._machines[key] = Machine(history.procedure)
        return self._machines[key]

    def revealed(self, claim: Claim) -> Claim:
        """Return *claim* with the personal values that the vault gives; without a vault as the record has it."""
        return self.safe.revealed(claim) if self.safe else claim

    def today(self) -> date:
        """Return the present day in Asia/Shanghai."""
        return self.clock().astimezone(SHANGHAI).date()

    # -- inside

    def _judged(self, claim: Claim) -> tuple[History, Verdict]:
        _check_named(claim)
        for day in (claim.occurred, claim.amended_day or claim.occurred):
            _day(day)
        history = self._recollection.history(claim.case)
        if history is None:
            history = self._fresh(claim) if claim.kind is Kind.OPEN else self.history(claim.case)
        bench = self.bench(history)
        history = history.under(bench.procedure).within(self._recollection.organisation())
        kept = [one.path for one in private(bench, history, claim) if self.safe or one.kind in RUNNING]
        check_plain(claim, kept)
        today = self.today()
        verdict = reasoned(bench, judge(bench, history, claim, today), history.place, today)
        verdict = rooted(verdict, self.trail.holds_record, self.followups)
        known = self._recollection
        return history, remarked(linked(verdict, links(bench, history, claim), known.stood, known.lies_before))

    def _fresh(self, claim: Claim) -> History:
        edition = self._edition(claim.procedure, claim.edition, claim.occurred)
        found = self.pack.procedure(claim.procedure, edition=edition)
        history = History(case=claim.case, procedure=found, place=claim.place)
        if found.one_open:
            history.others_open = self._recollection.others_open(claim)
        return history

    def _append(
        self, claim: Claim, history: History, verdict: Verdict, idem: str, expected: int | None
    ) -> Done:
        if claim.kind is Kind.OUTCOME:
            self.machine(history).advance(history.state, claim.outcome)
        self._pin()
        number = history.seq if expected is None else expected
        if self.safe is None:
            (receipt,) = self.trail.append([claim], expected=number, idem=idem)
        else:
            found = tuple(private(self.bench(history), history, claim))
            with self.safe.kept(claim, found, keeping=history.procedure.id, alg=self.trail.alg) as sealed:
                (receipt,) = self.trail.append([sealed], expected=number, idem=idem)
        moved = self._folded(history, receipt.record)
        self._recollection.keep(moved, receipt)
        return Done(receipt=receipt, verdict=verdict, state=moved.state)

    def _earlier(self, claim: Claim, idem: str) -> Sequence[Receipt]:
        """Return the receipts that *claim* got under *idem* before. Raises `RepeatedKeyError` for another claim."""
        if not idem:
            return ()
        check_key(idem)
        first = next((one for one in self.trail.records(claim.case) if one.idem == idem), None) if self.safe else None
        again = self.safe.resealed(claim, first.claim) if self.safe and first else claim
        return self.trail.repeated([again], idem) or ()

    def _done_before(self, receipt: Receipt) -> Done:
        """Return what was done under the same key before: repeating a request is no second act."""
        claim = receipt.record.claim
        verdict = Verdict(claim=claim, to="", judgements=(), standings=())
        return Done(receipt=receipt, verdict=verdict, state=self.history(claim.case).state)

    def _folded(self, history: History | None, record: Record) -> History:
        claim = self.revealed(record.claim)
        if history is None:
            procedure = self._benches.of(claim.texts, claim.procedure, claim.edition).procedure
            history = History(case=claim.case, procedure=procedure, place=claim.place)
        name = history.procedure.id
        history = history.under(self._benches.of(claim.texts, name, history.procedure.edition).procedure)
        migrates = claim.kind is Kind.MIGRATION
        edition = self._benches.of(claim.texts, name, claim.edition).procedure if migrates else None
        return history.after(claim, day_of(record.recorded), edition)

    def _texts(self, digest: str) -> Pack:
        return self.pack if digest == self.pack.digest else Pack.pinned(digest, self.trail.text)

    def _pin(self) -> None:
        """Keep the texts in the trail, so that a replay needs nothing else."""
        if not self.trail.holds(self.pack.digest):  # asked each time: a host may have rolled the last pin back
            self.trail.put_texts(self.pack.pinned_texts())

    def _edition(self, procedure: str, edition: str, day: str) -> str:
        when = _day(day)
        try:
            return self.pack.procedure(
                procedure, edition=edition or None, day=None if edition else when
            ).edition
        except LookupError as error:
            raise UnknownProcedureError(
                unknowns.edition(self.pack.draft.index, procedure, edition, day), procedure=procedure
            ) from error


def _day(text: str) -> date:
    """Return the day written as *text*. Raises `UnwritableError` where it is none."""
    found = day_written(text)
    if found is None:
        zh, en = f"日期不对：{shorten(text)}", f"not a day: '{shorten(text)}'"
        raise UnwritableError(Phrase(f"{zh}，应写成2026-05-18这样的文字", f"{en}; a day is text such as 2026-05-18"))
    return found


def _check_named(claim: Claim) -> None:
    """Raise `UnwritableError` where the case has no number or somebody who acts no id: what is allowed can be recorded."""
    if not claim.case:
        raise UnwritableError(Phrase("没有写事项编号", "the case has no number"), path="case")
    if not all(actor.person for actor in claim.by):
        raise UnwritableError(Phrase("没有写办理人的编号", "who acts has no id"), path="by")
