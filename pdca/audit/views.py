"""Our own exports (XES, CSV, JSON lines, Parquet) as logs: what was done stands in their columns of kind, step, outcome and part.

Nothing is guessed there: every entry is the claim it was, as far as masks let it be seen, and is judged in its place, as in the trail
it was exported from. An export proves nothing; who must believe what it says audits the trail.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from attrs import define, evolve, field

from pdca.audit.auditor import SEQUENCE, put_right, unsound
from pdca.audit.checks import Check
from pdca.audit.courts import Court, Sitting
from pdca.audit.entries import Entry
from pdca.audit.figures import stays
from pdca.audit.finding import Finding, ruled
from pdca.audit.judged import Where, findings_of
from pdca.audit.phases import incomplete
from pdca.audit.prospects import Prospect, prospect, unfinished
from pdca.audit.verdict import CaseAudit, Terms, result_of
from pdca.bench import reconsidered
from pdca.commitment import placeholder
from pdca.facts import sealed_as
from pdca.history import History, undone
from pdca.judge import judge
from pdca.logs import Field, Log, Meaning
from pdca.logs import Mapping as Layout
from pdca.logs.moments import stamp
from pdca.masks import SEALED_WORD
from pdca.phrase import Phrase
from pdca.procedure import ENDS, Fact, Procedure
from pdca.record import Actor, Claim, Concession, Kind, PaperShown

_KINDS: Final = frozenset(kind.value for kind in Kind if kind is not Kind.LOG)
_ALWAYS: Final = ("case", "seq", "pos", "kind", "activity", "occurred", "recorded", "procedure", "edition")
"""Columns that every table of ours has, also where empty ones are left out."""
_MEANINGS: Final = {
    "case": Meaning.CASE, "activity": Meaning.ACTIVITY, "occurred": Meaning.WHEN, "recorded": Meaning.RECORDED, "actor": Meaning.ACTOR,
    "role": Meaning.ROLE, "seq": Meaning.SEQUENCE,
}  # fmt: skip
_HIDDEN: Final = f"hmac-sha256:{'0' * 64}"
"""A commitment that opens for nothing: stands for a value that the export masks."""
_RUNNING: Final = ("text", "account")
DEEPEST: Final = 12
"""Depth to which values of an export are read; no record is nested as deep."""
_WHOLE: Final = frozenset({"count", "ordinal", "money", "tally", "survey", "duration", "case"})
"""Types of facts whose numbers are whole numbers in a record; an export may tell them as text."""


def layout_of(log: Log) -> Layout | None:
    """Return what the columns of *log* mean, where it is a table that `pdca export` wrote; `None` where it is none."""
    for layout in log.layouts[:1]:
        names = layout.heads.names
        if all(name in names for name in _ALWAYS):
            fields = (
                Field(heading=name, means=_MEANINGS.get(name, Meaning.FACT), name=name) for name in names
            )
            return Layout(fields=tuple(fields))
    return None


def is_ours(entry: Entry) -> bool:
    """Return whether *entry* comes from an export of ours."""
    facts = entry.facts
    numbered = _number(facts.get("pos", "")) is not None and _number(_sequence(entry)) is not None
    return facts.get("kind") in _KINDS and numbered and bool(entry.day) and bool(_recorded(entry))


def _sequence(entry: Entry) -> str:
    return entry.facts.get("seq") or entry.sequence


def _recorded(entry: Entry) -> str:
    """Return the day on which *entry* was written down, or nothing; XES has it among the other values."""
    if entry.recorded or "recorded" not in entry.facts:
        return entry.recorded
    found = stamp(entry.facts["recorded"])
    return found.day.isoformat() if found and found.day else ""


@define(eq=False)
class View:
    """One case of an export on its way to a verdict."""

    court: Court
    case: str
    entries: Sequence[Entry]
    terms: Terms
    _found: list[tuple[int | None, Finding]] = field(factory=list, init=False)
    _order: list[int] = field(factory=list, init=False)
    _astray: set[int] = field(factory=set, init=False)

    def run(self) -> CaseAudit:
        """Judge every act in its place, and look at the whole."""
        self._order = sorted(range(len(self.entries)), key=lambda at: _placed(self.entries[at]))
        first = self.entries[self._order[0]]
        if first.facts["kind"] != Kind.OPEN.value:
            return self._unplaced(_unopened(self.case, first))
        try:
            sitting = self._sitting(first)
        except LookupError:
            return self._unplaced(_unknown(self.case, first))
        return self._whole(sitting, self._replayed(sitting))

    def _sitting(self, entry: Entry) -> Sitting:
        name = entry.facts.get("procedure") or entry.case_facts.get("procedure", "")
        return self.court.of(name, entry.facts.get("edition") or entry.case_facts.get("edition", ""))

    def _replayed(self, sitting: Sitting) -> History:
        procedure = sitting.bench.procedure
        opening = claim_of(self.case, self.entries[self._order[0]], procedure)
        history = History(case=self.case, procedure=procedure, place=opening.place)
        for at in self._order:
            entry = self.entries[at]
            bench = self.court.of(history.procedure.id, history.procedure.edition).bench
            history = history.copy()
            history.seq = int(_sequence(entry))
            claim = claim_of(self.case, entry, history.procedure)
            today = date.fromisoformat(max(_recorded(entry), entry.day))
            verdict = judge(bench, history, claim, today)
            misplaced = bool(verdict.judgements) and verdict.judgements[0].guard == SEQUENCE
            if not (misplaced and history.stay in self._astray):
                where = Where(seq=history.seq, pos=int(entry.facts["pos"]), place=entry.place)
                made = findings_of(verdict.judgements, bench.procedure, claim, where)
                self._found += [(at, _masked(one)) for one in made]
            if misplaced:
                self._astray.add(history.stay)
            history = history.after(claim, today, self._edition(claim, history, bench.procedure))
        return history

    def _edition(self, claim: Claim, history: History, procedure: Procedure) -> Procedure | None:
        """Return the edition that *claim* carries the case over to, where it does and the texts at hand have it."""
        if claim.kind is not Kind.MIGRATION:
            return None
        try:
            return self.court.of(history.procedure.id, claim.edition).bench.procedure
        except LookupError:
            return procedure

    def _whole(self, sitting: Sitting, history: History) -> CaseAudit:
        bench = sitting.bench.sits(history.procedure)
        ahead: Prospect | None = None
        if history.corrections:
            listed = reconsidered(history, bench.sits)
            self._found += [(None, unsound(history, one)) for one in listed]
        self._found += [(None, one) for one in incomplete(bench, history)]
        if history.state not in ENDS and history.opening is not None:
            ahead = prospect(bench, history, self.terms.day)
            self._found += [(None, one) for one in unfinished(bench, history, ahead)]
        voided = {seq for seq in undone(history) if seq is not None}
        found = [put_right(one, voided) for _, one in self._found]
        return CaseAudit(
            case=self.case, procedure=history.procedure, findings=tuple(ruled(found)), at=tuple(at for at, _ in self._found),
            order=tuple(self._order), result=result_of(history, len(self.entries), ahead), state=history.state, closed=history.closed,
            stays=tuple(stays(history)),
        )  # fmt: skip

    def _unplaced(self, one: Finding) -> CaseAudit:
        return CaseAudit(
            case=self.case, procedure=self.court.on(self.terms.day).bench.procedure, findings=tuple(ruled([one])), at=(self._order[0],), order=tuple(self._order)
        )  # fmt: skip


def _placed(entry: Entry) -> tuple[int, int, str]:
    return _number(_sequence(entry)) or 0, _number(entry.facts.get("pos", "")) or 0, entry.content


def _masked(one: Finding) -> Finding:
    """Return *one*; what a mask hides is no fault of those who acted."""
    return evolve(one, kind="unclear", certain=False) if one.kind == "sealed" else one


def _unknown(case: str, entry: Entry) -> Finding:
    said = {
        name: entry.facts.get(name) or entry.case_facts.get(name, "") for name in ("procedure", "edition")
    }
    name = f"{said['procedure']}@{said['edition']}"
    return Finding(
        check=Check.EDITION, kind="unclear", certain=False, missing=("procedure",), case=case, procedure=said["procedure"], edition=said["edition"],
        rule="case.unplaced", place=entry.place, evidence=name, title=Phrase(name, name),
        actual=Phrase(f"现有文本里没有程序“{name}”", f"the texts at hand have no procedure '{name}'"),
        remedy=Phrase("用导出时的程序文本核对，或者核对原账", "audit with the texts it was made under, or audit the trail"),
    )  # fmt: skip


def _unopened(case: str, entry: Entry) -> Finding:
    return Finding(
        check=Check.FLOW, kind="unexpected", case=case, act=entry.activity, title=Phrase(entry.activity, entry.activity), seq=_number(_sequence(entry)),
        place=entry.place, occurred=entry.day, rule="case.unplaced", evidence=entry.activity,
        actual=Phrase("没有立项的记录", "nothing says that the case was opened"),
        required=Phrase("先立项，写明程序和版本", "a case is opened first, under a procedure and edition"),
        remedy=Phrase("查明立项记录在哪里", "find out where the record of the opening is"),
    )  # fmt: skip


# -- from an entry back to the claim it was


def claim_of(case: str, entry: Entry, procedure: Procedure) -> Claim:
    """Return the claim that *entry* of *case* was; masked values are sealed in it, so that no rule weighs a mask."""
    said = entry.facts
    kind = Kind(said["kind"])
    begins = kind in (Kind.OPEN, Kind.MIGRATION)
    edition = said.get("edition") or entry.case_facts.get("edition", "")
    claim = Claim(
        case=case, kind=kind, occurred=entry.day or entry.first or procedure.start, by=tuple(_actors(entry)), step=said.get("step", ""),
        outcome=said.get("outcome", ""), part=said.get("part", ""), papers=tuple(map(_paper, _told(said, "papers"))),
        concessions=tuple(map(_concession, _told(said, "concessions"))), answers=_number(said.get("answers", "")),
        target=_number(said.get("target", "")), amended_day=_day(said.get("amended_day", "")), reason=said.get("reason", ""),
        procedure=procedure.id if begins else "", edition=edition if begins else "",
        place=(said.get("place") or entry.case_facts.get("place", "")) if kind is Kind.OPEN else "",
    )  # fmt: skip
    facts = _facts(said)
    return evolve(
        claim, facts={name: _seen(_fact(procedure, claim, name), one) for name, one in facts.items()}
    )


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else None


def _day(text: str) -> str:
    """Return *text* where it is a day as records write them, else nothing."""
    found = stamp(text) if len(text) == len("2026-05-18") else None
    return text if found is not None and found.known else ""


def _actors(entry: Entry) -> Iterator[Actor]:
    said = entry.facts.get("by", "")
    if said.startswith("["):
        people = [one for one in _parsed(said) if isinstance(one, dict)]
        yield from (Actor(person=str(one.get("person", "")), role=str(one.get("role", ""))) for one in people)
    elif said:
        yield from (Actor(person=one.rpartition(":")[0], role=one.rpartition(":")[2]) for one in said.split())
    elif entry.actor or entry.role:
        yield Actor(person=entry.actor, role=entry.role)


def _told(said: Mapping[str, str], name: str) -> Sequence[Mapping[str, Any]]:
    """Return the list of maps that the columns *name* or ``name.0.…`` tell."""
    found = _nested(said, name)
    return [one for one in found if isinstance(one, Mapping)] if isinstance(found, list) else []


def _facts(said: Mapping[str, str]) -> Mapping[str, Any]:
    found = _nested(said, "facts")
    return found if isinstance(found, Mapping) else {}


def _nested(said: Mapping[str, str], name: str) -> Any:
    """Return what the column *name* tells as JSON, or the columns ``name.…`` one by one."""
    if name in said:
        return _parsed(said[name])
    found: dict[str, Any] = {}
    for path in sorted(said):
        if path.startswith(f"{name}."):
            *above, last = path.split(".")[1:]
            node = found
            for key in above:
                node = node.setdefault(key, {})
                if not isinstance(node, dict):
                    return {}
            node[last] = [] if said[path] == "[]" else said[path]
    return _listed(found)


def _listed(value: Any) -> Any:
    """Return *value* in which maps with the keys 0, 1, 2 … are lists."""
    if not isinstance(value, dict):
        return value
    if value and sorted(value) == sorted(map(str, range(len(value)))):
        return [_listed(value[str(key)]) for key in range(len(value))]
    return {key: _listed(one) for key, one in value.items()}


def _parsed(text: str) -> Any:
    """Return what *text* says as JSON; nothing where it is none, or is nested as no record is."""
    try:
        found = json.loads(text, parse_float=str, parse_constant=str)
    except (ValueError, RecursionError):
        return {}
    return found if _shallow(found, DEEPEST) else {}


def _shallow(value: Any, left: int) -> bool:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return left > 0 and all(_shallow(one, left - 1) for one in inner)


def _paper(said: Mapping[str, Any]) -> PaperShown:
    signed = said.get("signed_by", ())
    people = signed.split() if isinstance(signed, str) else [str(one) for one in signed]
    return PaperShown(
        name=str(said.get("name", "")), digest=str(said.get("digest", "")), made=_day(str(said.get("made", ""))), signed_by=tuple(people)
    )  # fmt: skip


def _concession(said: Mapping[str, Any]) -> Concession:
    by = said.get("by", "")
    if isinstance(by, Mapping):
        person, role = str(by.get("person", "")), str(by.get("role", ""))
    else:
        person, _, role = str(by).rpartition(":")
    return Concession(
        guard=str(said.get("guard", "")), by=Actor(person=person, role=role), reason=str(said.get("reason", "")), until=_day(str(said.get("until", "")))
    )  # fmt: skip


def _fact(procedure: Procedure, claim: Claim, name: str) -> Fact | None:
    """Return the fact *name* as the act of *claim* asks it, or as any act does."""
    if name == "about":
        return procedure.about
    steps = sorted(procedure.steps, key=lambda step: step.id != claim.step)
    for step in steps:
        part = step.part(claim.part) if claim.part else None
        asks = [*(part.asks if part else ()), *step.asks, *(ask for one in step.outcomes for ask in one.asks)]
        asks += [ask for one in step.parts for ask in one.asks]
        found = next((ask for ask in asks if ask.id == name), None)
        if found is not None:
            return found
    return None


def _seen(fact: Fact | None, value: Any) -> Any:
    """Return *value* as a record of *fact* holds it: whole numbers as such, masked values sealed."""
    if fact is None:
        return value
    kind = sealed_as(fact)
    if kind and (kind not in _RUNNING or value in (SEALED_WORD.zh, SEALED_WORD.en)):
        return placeholder(_HIDDEN, kind)
    if fact.each and isinstance(value, str) and value[:1] in ("[", "{"):
        value = _parsed(value)
    if isinstance(value, Mapping):
        subs = {one.id: one for one in fact.each}
        return {
            name: _seen(subs[name], one) if name in subs else _counted(fact, one)
            for name, one in value.items()
        }
    if isinstance(value, list):
        return [_seen(fact, one) for one in value]
    if isinstance(value, str) and fact.type in ("people", "choices") and value[:1] == "[":
        return _parsed(value)
    return _counted(fact, value)


def _counted(fact: Fact, value: Any) -> Any:
    number = _number(value) if isinstance(value, str) and fact.type in _WHOLE else None
    return value if number is None else number
