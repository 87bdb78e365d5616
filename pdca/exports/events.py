"""Records as events: with the titles of their procedure, masked, ready for any form of log.

What a record says is read with the procedure it was made under, taken from the texts in the trail: that names steps
and outcomes, and says which facts are personal. Where those texts cannot be read nothing says so, and the facts of
the record stay out of the export.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final

from attrs import define, evolve, field, frozen

from pdca.commitment import is_sealed
from pdca.errors import PdcaError
from pdca.facts import sealed_as
from pdca.masks import SEALED_WORD, mask, masked_text
from pdca.pack import Pack
from pdca.phrase import Language, Phrase
from pdca.procedure import Fact, Procedure, Step
from pdca.record import LOG_CASE, Actor, Claim, Concession, Kind, PaperShown, Record
from pdca.trail import Trail

_ACTIVITIES: Final[Mapping[Kind, Phrase]] = {
    Kind.OPEN: Phrase("立项", "opened"), Kind.CORRECTION: Phrase("更正", "corrected"), Kind.VOID: Phrase("作废", "voided"),
    Kind.CONCESSION: Phrase("特批", "conceded"), Kind.MIGRATION: Phrase("转入新版本", "migrated"),
}  # fmt: skip
_RUNNING: Final = ("text", "account")


@frozen(kw_only=True)
class Event:
    """One record as other programs read it.

    *activity* is the title of what was done, *case_title* that of the procedure; *edition* the one the case ran
    under. *facts* are masked. The other fields are those of `pdca.record.Claim` and `pdca.record.Record`.
    """

    case: str
    seq: int
    pos: int
    kind: str
    activity: str
    step: str
    outcome: str
    part: str
    occurred: str
    recorded: str
    by: tuple[Actor, ...]
    procedure: str
    edition: str
    case_title: str
    place: str
    facts: Mapping[str, Any]
    papers: tuple[PaperShown, ...]
    concessions: tuple[Concession, ...]
    answers: int | None
    target: int | None
    amended_day: str
    reason: str

    @property
    def midnight(self) -> str:
        """Return the beginning of the day it happened, as a time in Asia/Shanghai (RFC 3339)."""
        return f"{self.occurred}T00:00:00+08:00"

    @property
    def day(self) -> date:
        """Return the day it happened."""
        return date.fromisoformat(self.occurred)


@frozen
class _Ran:
    """What a case runs under: procedure and edition by name, the procedure itself where it can be read, the place."""

    procedure: str
    edition: str
    place: str
    text: Procedure | None


@define(eq=False)
class Telling:
    """The events of *trail* in *language*; remembers what each case that it met runs under."""

    trail: Trail
    language: Language = "zh"
    _cases: dict[str, _Ran] = field(factory=dict, init=False)
    _texts: dict[tuple[str, str, str], Procedure | None] = field(factory=dict, init=False)
    _packs: dict[str, Pack | None] = field(factory=dict, init=False)

    def events(self) -> Iterator[Event]:
        """Yield every event in the order of the log; acts about the log itself are none. Raises `TrailError`."""
        return self._told(self.trail.records())

    def cases(self) -> Iterator[tuple[str, Iterator[Event]]]:
        """Yield each case with its events, in the order of opening; the events are to be read at once.

        The whole log is read before the first: the end of a single case proves nothing. Raises `TrailError`.
        """
        for _ in self.trail.records():
            pass
        for case in self.trail.case_ids():
            yield case, self._told(self.trail.records(case))
            del self._cases[case]

    def _told(self, records: Iterable[Record]) -> Iterator[Event]:
        return (self._event(record) for record in records if record.claim.case != LOG_CASE)

    def _event(self, record: Record) -> Event:
        claim = record.claim
        ran = self._ran(claim)
        text = ran.text
        title = (text.title if self.language == "zh" else text.gloss) if text else ""
        return Event(
            case=claim.case, seq=record.seq, pos=record.pos, kind=claim.kind.value, step=claim.step, outcome=claim.outcome,
            part=claim.part, occurred=claim.occurred, recorded=record.recorded, by=claim.by, procedure=ran.procedure,
            edition=ran.edition, place=ran.place, answers=claim.answers, target=claim.target, amended_day=claim.amended_day,
            case_title=title or ran.procedure, activity=activity(claim, ran.text, self.language),
            facts=self._facts(claim, ran.text), papers=tuple([_paper(one) for one in claim.papers]),
            concessions=tuple([evolve(one, reason=masked_text(one.reason)) for one in claim.concessions]),
            reason=masked_text(claim.reason),
        )  # fmt: skip

    def _ran(self, claim: Claim) -> _Ran:
        """Return what the case of *claim* runs under from this record on."""
        before = self._cases.get(claim.case)
        if before is not None and not claim.procedure:
            return before
        name = claim.procedure or (before.procedure if before else "")
        text = self._text(claim.texts, name, claim.edition)
        place = claim.place or (before.place if before else "")
        found = self._cases[claim.case] = _Ran(name, claim.edition, place, text)
        return found

    def _text(self, texts: str, procedure: str, edition: str) -> Procedure | None:
        key = (texts, procedure, edition)
        if key not in self._texts:
            pack = self._pack(texts)
            try:
                self._texts[key] = pack.procedure(procedure, edition=edition) if pack else None
            except (PdcaError, LookupError):
                self._texts[key] = None
        return self._texts[key]

    def _pack(self, texts: str) -> Pack | None:
        if texts not in self._packs:
            try:
                self._packs[texts] = Pack.pinned(texts, self.trail.text) if texts else None
            except PdcaError:  # what pins them is sound; that the texts are not is for `verify` to tell
                self._packs[texts] = None
        return self._packs[texts]

    def _facts(self, claim: Claim, procedure: Procedure | None) -> Mapping[str, Any]:
        if procedure is None:
            return {}
        return {
            name: _seen(_fact(procedure, claim, name), value, self.language)
            for name, value in claim.facts.items()
        }


def activity(claim: Claim, procedure: Procedure | None, language: Language) -> str:
    """Return the title of what *claim* says was done: of step and outcome or part; ids where there are no titles."""
    if claim.kind in _ACTIVITIES:
        return _ACTIVITIES[claim.kind](language)
    step = procedure.by_id.get(claim.step) if procedure else None
    if step is None:
        return claim.label
    ended = step.outcome(claim.outcome) if claim.outcome else step.part(claim.part)
    if language == "en":
        second = ended.gloss if ended else ""
        return f"{step.gloss or step.id}: {second or claim.outcome or claim.part}"
    return f"{step.title}：{ended.title if ended else claim.outcome or claim.part}"


def _fact(procedure: Procedure, claim: Claim, name: str) -> Fact | None:
    """Return the fact *name* of what *claim* is about; of several elsewhere that might be meant, a personal one."""
    if name == "about":
        return procedure.about
    step = procedure.by_id.get(claim.step)
    own = [one for one in _asked(step, claim) if one.id == name] if step else []
    if own:
        return own[0]
    others = [one for step in procedure.steps for one in _all_asked(step) if one.id == name]
    return max(others, key=_personal, default=None)


def _asked(step: Step, claim: Claim) -> Iterator[Fact]:
    part = step.part(claim.part) if claim.part else None
    outcome = step.outcome(claim.outcome) if claim.outcome else None
    yield from part.asks if part else (*step.asks, *(outcome.asks if outcome else ()))


def _all_asked(step: Step) -> Iterator[Fact]:
    yield from step.asks
    for part in step.parts:
        yield from part.asks
    for outcome in step.outcomes:
        yield from outcome.asks


def _personal(fact: Fact) -> bool:
    return bool(sealed_as(fact)) or any(_personal(one) for one in fact.each)


def _seen(fact: Fact | None, value: Any, language: Language) -> Any:
    """Return what may be seen of *value*: a commitment as a word, personal values masked, numbers in texts masked."""
    if is_sealed(value):
        return SEALED_WORD(language)
    kind = sealed_as(fact) if fact else ""
    if kind and kind not in _RUNNING:
        return mask(kind, value)
    if isinstance(value, str):
        return masked_text(value)
    if isinstance(value, Mapping):
        subs = {one.id: one for one in fact.each} if fact else {}
        return {name: _seen(subs.get(name), one, language) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_seen(fact, one, language) for one in value]
    return value


def _paper(paper: PaperShown) -> PaperShown:
    return evolve(paper, name=masked_text(paper.name))
