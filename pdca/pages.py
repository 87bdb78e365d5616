"""Pages: what one case has come to, in short: where it stands, whose it is, its acts, and what closed steps said.

A page depends on nothing but its own case: the chain makes the last record's digest stand for all before it, so a page
whose end is the same is the same page. Nothing personal is in a page: what a record seals stays sealed.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final, Self

from attrs import define, evolve

from pdca.bench import ORIGIN
from pdca.commitment import SEALED, is_sealed, placeholder
from pdca.facts import sealed_as
from pdca.followups import claimed
from pdca.history import Act, History, orphaned, undone
from pdca.procedure import ENDS, Fact
from pdca.record import Claim, Kind, Record

End = tuple[int, str]
"""Sequence number and digest (hex) of the last record of a case."""

SAID: Final = ("yes_no", "choice", "choices", "count", "date", "period", "unit", "person", "people")
"""The types of facts that a page repeats: short ones, none of them free text."""


MARK: Final = "\x00"
"""What begins a commitment that stands for a text while a bare case is read: no record holds this character."""


def bared(claim: Claim) -> Claim:
    """Return *claim*, as recorded, with every seal written as a text that `pdca.ledgers` knows again."""
    found = _bare(claim.facts)
    return claim if found is claim.facts else evolve(claim, facts=found)


def _bare(value: Any) -> Any:
    if is_sealed(value):
        return f"{MARK}{value[SEALED]}"
    if isinstance(value, Mapping):
        inside: Any = {key: _bare(one) for key, one in value.items()}
        return inside if any(inside[key] is not one for key, one in value.items()) else value
    if isinstance(value, list | tuple):
        items = [_bare(one) for one in value]
        return items if any(one is not other for one, other in zip(items, value, strict=True)) else value
    return value


@define(kw_only=True)
class Deed:
    """One act of a case as it now reads. Treat as frozen.

    *label* is ``step.outcome`` or ``step.part``, and the kind itself (``open``, ``correction`` ...) for every other;
    *day* when it happened; *seq* its number in the case, *pos* in the log; *by* who, each with the role. *gone* says that
    it was voided, or belongs to a visit that was.
    """

    label: str
    day: date
    seq: int
    pos: int
    by: tuple[tuple[str, str], ...] = ()
    gone: bool = False

    @property
    def plain(self) -> list[Any]:
        """Return it as plain JSON."""
        return [self.label, self.day.isoformat(), self.seq, self.pos, [list(each) for each in self.by], self.gone]

    @classmethod
    def of_plain(cls, said: Sequence[Any]) -> Self:
        """Return the act that *said* was made of. Raises what broken JSON raises."""
        label, day, seq, pos, by, gone = said
        made = tuple((person, role) for person, role in by)
        return cls(label=label, day=date.fromisoformat(day), seq=seq, pos=pos, by=made, gone=gone)


_POS: Final = 3
_GONE: Final = 5
"""Where a plain deed says its position and whether it is gone; its label comes first."""


@define(kw_only=True)
class Page:
    """What one case has come to. Treat as frozen.

    *about* is what it is about, as the record has it (sealed where personal); *state* a step or an end, reached on
    *entered*; *said* what the last record of each step and part says in short facts, by reference (``plan.secretary``).
    *written* are its deeds as plain JSON: of a hundred thousand hardly one is looked at, and then it is read.
    """

    case: str
    procedure: str
    edition: str
    place: str
    about: Any
    state: str
    opened: date
    entered: date
    end: End
    written: Sequence[Sequence[Any]]
    said: Mapping[str, Any]

    @property
    def closed(self) -> bool:
        """Return whether the case is over."""
        return self.state in ENDS

    @property
    def unit(self) -> str:
        """Return the unit whose case it is: the one it is about, else its place."""
        return self.about if isinstance(self.about, str) and "about" in self.said else self.place

    @property
    def first(self) -> int:
        """Return the position of its first record in the log."""
        return int(self.written[0][_POS])

    @property
    def deeds(self) -> tuple[Deed, ...]:
        """Return its acts in the order in which they were recorded."""
        return tuple(map(Deed.of_plain, self.written))

    def done(self, label: str) -> Iterator[Deed]:
        """Yield the acts *label* that still stand, in the order in which they were recorded."""
        return (Deed.of_plain(one) for one in self.written if one[0] == label and not one[_GONE])


def page(history: History, records: Sequence[Record], end: End) -> Page:
    """Return the page of *history*, which was folded from *records* (`bared`); the trail says that the case ends at *end*."""
    gone = undone(history) | orphaned(history)
    opening = history.opening
    return Page(
        case=history.case, procedure=history.procedure.id, edition=history.procedure.edition, place=history.place,
        about=_about(history), state=history.state, end=end,
        opened=opening.day if opening else history.entered, entered=history.entered, said=dict(_said(history)),
        written=[
            _deed(act, record, gone=act.seq in gone).plain
            for act, record in zip(history.acts, records, strict=True)
        ],
    )  # fmt: skip


def _about(history: History) -> Any:
    """Return what the case is about, as the record has it."""
    value = history.opening.claim.facts.get("about") if history.opening else None
    if isinstance(value, str) and value.startswith(MARK):
        return placeholder(value.removeprefix(MARK), sealed_as(history.procedure.about))
    return value


def _deed(act: Act, record: Record, *, gone: bool) -> Deed:
    claim = act.claim
    named = claim.kind in (Kind.OUTCOME, Kind.PART)
    return Deed(
        label=claim.label if named else claim.kind.value, day=act.day, seq=act.seq, pos=record.pos, gone=gone,
        by=tuple((actor.person, actor.role) for actor in claim.by),
    )  # fmt: skip


def _said(history: History) -> Iterator[tuple[str, Any]]:
    """Yield the short facts of the case: what it is about where that is a unit, then those of each step and part."""
    procedure = history.procedure
    if history.opening is not None and procedure.about.type == "unit":
        yield "about", history.opening.claim.facts.get("about")
    if history.opening is not None and (key := claimed(history.opening.claim)) is not None:
        yield ORIGIN.id, [key[0], key[1], key[3]]
    for name, act in history.last.items():
        step = procedure.by_id.get(name)
        if step is not None:
            asked = [*step.asks, *(fact for outcome in step.outcomes for fact in outcome.asks)]
            yield f"{name}.outcome", act.claim.outcome
            yield from _short(name, act, asked)
    for name, acts in history.ever.items():
        part = procedure.by_id[procedure.part_steps[name]].part(name) if name in procedure.part_steps else None
        if part is not None and acts:
            yield from _short(name, acts[-1], part.asks)


def _short(name: str, act: Act, asked: Sequence[Fact]) -> Iterator[tuple[str, Any]]:
    for fact in asked:
        value = act.claim.facts.get(fact.id)
        if value is not None and fact.type in SAID and not fact.each and not sealed_as(fact):
            yield f"{name}.{fact.id}", value


def plain(one: Page) -> list[Any]:
    """Return *one* as plain JSON."""
    return [
        one.procedure, one.edition, one.place, one.about, one.state, one.opened.isoformat(), one.entered.isoformat(),
        list(one.end), one.written, dict(one.said),
    ]  # fmt: skip


def of_plain(case: str, said: Sequence[Any]) -> Page:
    """Return the page of *case* that `plain` made *said* of. Raises what broken JSON raises."""
    procedure, edition, place, about, state, opened, entered, end, written, short = said
    return Page(
        case=case, procedure=procedure, edition=edition, place=place, about=about, state=state,
        opened=date.fromisoformat(opened), entered=date.fromisoformat(entered), end=(end[0], end[1]), written=written, said=short,
    )  # fmt: skip
