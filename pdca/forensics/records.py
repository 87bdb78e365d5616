"""Records of a trail as entries: what they claim now, after corrections, and when they were first written down."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from pdca import facts
from pdca.forensics.entry import Entry
from pdca.procedure import Fact, Procedure
from pdca.record import Claim, Kind, Record, corrected

_WORK: Final = frozenset({Kind.OPEN, Kind.OUTCOME, Kind.PART})
_SHORTEST: Final = 20
"""Characters from which a text is a text, where no procedure says so."""

Lookup = Callable[[str, str], Procedure | None]


def of_records(
    records: Iterable[Record], procedure: Lookup | None = None, present: frozenset[str] = frozenset()
) -> tuple[Entry, ...]:
    """Return the acts among *records* as entries; voided ones, and acts about the log, are none.

    *procedure* finds a procedure by id and edition, and so tells texts, tallies, counts and money apart and gives titles; without it
    tallies and long texts are known by their shape. Whoever acts is there; *present* names the facts (people) that say who else was.
    Sealed values are passed over: give records whose values the vault has opened.
    """
    cases: dict[str, list[Record]] = {}
    for record in records:
        if record.claim.kind is not Kind.LOG:
            cases.setdefault(record.claim.case, []).append(record)
    return tuple(one for case in cases.values() for one in _case(case, procedure or _unknown, present))


def _unknown(name: str, edition: str) -> None:
    return None


def _case(records: Sequence[Record], procedure: Lookup, present: frozenset[str]) -> Iterator[Entry]:
    claims = {record.seq: record.claim for record in records}
    for record in sorted(records, key=lambda one: one.seq):
        target = record.claim.target
        if record.claim.kind is Kind.CORRECTION and target in claims:
            claims[target] = corrected(claims[target], record.claim)
        elif record.claim.kind is Kind.VOID and target is not None:
            claims.pop(target, None)
    text: Procedure | None = None
    place = ""
    for record in sorted(records, key=lambda one: one.seq):
        if record.claim.procedure:
            text, place = procedure(record.claim.procedure, record.claim.edition), record.claim.place or place
        if record.seq in claims and record.claim.kind in _WORK:
            yield _entry(record, claims[record.seq], text, place, present)


def _entry(
    record: Record, claim: Claim, text: Procedure | None, place: str, present: frozenset[str]
) -> Entry:
    asked = _asked(claim, text)
    kinds = {name: _kind(name, value, asked) for name, value in claim.facts.items()}

    def of(*wanted: str) -> Mapping[str, Any]:
        return {_title(name, asked): claim.facts[name] for name, kind in kinds.items() if kind in wanted}

    persons = {actor.person for actor in claim.by}
    for name in sorted(present & claim.facts.keys()):
        value = claim.facts[name]
        persons |= {facts.person_id(one) for one in (value if isinstance(value, list | tuple) else [value])}
    return Entry(
        id=f"{claim.case}#{record.seq}", case=claim.case, activity=_activity(claim, text), day=facts.day(claim.occurred),
        recorded=datetime.fromisoformat(record.recorded), persons=tuple(sorted(persons)), place=place, order=record.pos,
        texts={name: value for name, value in of("text", "account").items() if isinstance(value, str)},
        tallies={name: _counted(value) for name, value in of("tally").items()},
        counts={name: value for name, value in of("count").items() if isinstance(value, int)},
        amounts={name: value for name, value in of("money").items() if isinstance(value, int)},
    )  # fmt: skip


def _activity(claim: Claim, text: Procedure | None) -> str:
    """Return the step or part by its titles; every outcome of a step is the same work."""
    if claim.kind is Kind.OPEN:
        return "·".join(filter(None, (text.title if text else claim.procedure, "立项")))
    step = text.by_id.get(claim.step) if text else None
    if text is None or step is None:
        return f"{claim.step}.{claim.part}" if claim.part else claim.step
    part = step.part(claim.part)
    return "·".join((text.title, step.title, *([part.title] if part else [])))


def _asked(claim: Claim, text: Procedure | None) -> Mapping[str, Fact]:
    step = text.by_id.get(claim.step) if text else None
    if step is None:
        return {}
    part, outcome = step.part(claim.part), step.outcome(claim.outcome)
    own = (*step.asks, *(outcome.asks if outcome else ())) if part is None else part.asks
    return {fact.id: fact for fact in own}


def _kind(name: str, value: Any, asked: Mapping[str, Fact]) -> str:
    if name in asked:
        return asked[name].type
    if isinstance(value, Mapping) and "expected" in value and "present" in value:
        return "tally"
    return "text" if isinstance(value, str) and len(value) >= _SHORTEST else ""


def _title(name: str, asked: Mapping[str, Fact]) -> str:
    return asked[name].title if name in asked else name


def _counted(value: Any) -> Mapping[str, int]:
    parts = value.items() if isinstance(value, Mapping) else ()
    return {part: count for part, count in parts if isinstance(count, int)}
