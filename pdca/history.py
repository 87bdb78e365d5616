"""What is known of one case after some of its records: where it stands and what was said so far.

A history is folded from records by the procedure's transition table alone: the words *step* and *outcome*
move the case, facts never do. Corrections replace facts, papers or the day of an earlier act in place.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Final

from attrs import define, evolve

from pdca.organisation import NONE, Organisation
from pdca.procedure import ENDS, OPENING, End, Outcome, Procedure
from pdca.record import Claim, Concession, Kind, corrected


@define
class Act:
    """One claim as it now reads, placed in its case: *stay* numbers the visit of a step it belongs to. Treat as frozen.

    *moved* says that it did what it says: an outcome or a migration led the case on, a void undid one.
    """

    seq: int
    claim: Claim
    day: date
    recorded: date
    stay: int
    moved: bool = False


_day = lru_cache(maxsize=4_096)(date.fromisoformat)
NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})
"""What no act was folded into yet: one for all cases, since most live cases are young and there are many."""


@define(kw_only=True)
class History:
    """A case so far. Treat as frozen: `after` returns another one.

    *state* is a step, an end, or ``opening``; *entered* the day the present stay in it began; *stay* the
    number of that stay; *seq* the sequence number the next record will have. *last* maps a step to its latest
    closing act; *parts* a part to its acts in the present or latest stay, *ever* to all its acts.
    *organisation* is who held which post, as it was known when the record that is judged next was made.
    """

    case: str
    procedure: Procedure
    state: str = OPENING
    entered: date = date.min
    stay: int = 0
    seq: int = 0
    place: str = ""
    opening: Act | None = None
    migrated: date | None = None
    came_from: Act | None = None
    acts: tuple[Act, ...] = ()
    last: Mapping[str, Act] = NOTHING
    parts: Mapping[str, tuple[Act, ...]] = NOTHING
    ever: Mapping[str, tuple[Act, ...]] = NOTHING
    concessions: tuple[Concession, ...] = ()
    editions: tuple[tuple[int, Procedure], ...] = ()
    corrections: int = 0
    others_open: int = 0
    organisation: Organisation = NONE

    @property
    def closed(self) -> bool:
        """Return whether the case is over."""
        return self.state in ENDS

    def act(self, seq: int) -> Act | None:
        """Return the act with that sequence number, as it now reads."""
        return next((act for act in self.acts if act.seq == seq), None)

    def count(self, label: str) -> int:
        """Return how often the outcome ``step.outcome`` led the case on and was not undone since."""
        barred = undone(self)
        return sum(
            1
            for act in self.acts
            if act.moved
            and act.claim.kind is Kind.OUTCOME
            and act.claim.label == label
            and act.seq not in barred
        )

    def under(self, procedure: Procedure) -> "History":
        """Return the history continued under another text of the same edition: the rules at hand may be newer."""
        if procedure is self.procedure:
            return self
        moved = self.copy()
        moved.procedure = procedure
        moved.editions = tuple(
            (seq, procedure if one.edition == procedure.edition else one) for seq, one in self.editions
        )
        return moved

    def within(self, organisation: Organisation) -> "History":
        """Return the history as it is judged by what *organisation* knows."""
        if organisation is self.organisation:
            return self
        moved = self.copy()
        moved.organisation = organisation
        return moved

    def after(self, claim: Claim, recorded: date, procedure: Procedure | None = None) -> "History":
        """Return the history once *claim* is recorded on the day *recorded*.

        *procedure* is the new edition when the claim migrates the case. A claim that does not fit (an unknown
        step, a finished case) moves nothing: it is kept as an act, and `pdca.judge` says what is wrong with it.
        """
        act = Act(self.seq, claim, _day(claim.occurred), recorded, self.stay)
        moved = _FOLDS[claim.kind](self, act, procedure)
        moved.seq = self.seq + 1
        return moved

    def copy(self) -> "History":
        """Return another history of the same content, cheaply: folding copies one for every record."""
        other = object.__new__(History)  # a loop over the fields takes eight times as long
        other.case = self.case
        other.procedure = self.procedure
        other.state = self.state
        other.entered = self.entered
        other.stay = self.stay
        other.seq = self.seq
        other.place = self.place
        other.opening = self.opening
        other.migrated = self.migrated
        other.came_from = self.came_from
        other.acts = self.acts
        other.last = self.last
        other.parts = self.parts
        other.ever = self.ever
        other.concessions = self.concessions
        other.editions = self.editions
        other.corrections = self.corrections
        other.others_open = self.others_open
        other.organisation = self.organisation
        return other

    def replaced(self, act: Act) -> "History":
        """Return the history in which *act* stands in the place of the act with its sequence number."""
        swap = {act.seq: act}

        def fresh(one: Act) -> Act:
            return swap.get(one.seq, one)

        moved = self.copy()
        moved.acts = tuple(map(fresh, self.acts))
        moved.last = {step: fresh(one) for step, one in self.last.items()}
        moved.parts = {part: tuple(map(fresh, acts)) for part, acts in self.parts.items()}
        moved.ever = {part: tuple(map(fresh, acts)) for part, acts in self.ever.items()}
        moved.opening = fresh(self.opening) if self.opening else None
        if self.came_from and self.came_from.seq == act.seq:
            moved.came_from = act
            moved.entered = act.day
        return moved


def folded(case: str, procedure: Procedure, steps: Iterable[tuple[Claim, date, Procedure | None]]) -> History:
    """Return the history of *case* after all of *steps* (claim, day recorded, new edition if it migrates)."""
    history = History(case=case, procedure=procedure)
    for claim, recorded, edition in steps:
        history = history.after(claim, recorded, edition)
    return history


def _kept(history: History, act: Act) -> History:
    moved = history.copy()
    moved.acts = (*history.acts, act)
    return moved


def _opened(history: History, act: Act, _: Procedure | None) -> History:
    moved = _kept(history, act)
    if history.state != OPENING:
        return moved
    moved.opening = act
    moved.place = act.claim.place
    moved.editions = ((act.seq, history.procedure),)
    step = act.claim.step or history.procedure.opens_at[0]
    return _entering(moved, step, act) if step in history.procedure.by_id else moved


def _entering(moved: History, step: str, act: Act) -> History:
    """Move to *step*: a new stay begins, and the step's own parts start from nothing."""
    moved.state = step
    moved.entered = act.day
    moved.came_from = act
    moved.stay = moved.stay + 1
    fresh = moved.procedure.by_id.get(step)
    if fresh is not None and moved.parts:
        for part in fresh.parts:
            if part.id in moved.parts and part.step == step:  # seldom: a step that is entered again
                moved.parts = {name: acts for name, acts in moved.parts.items() if name != part.id}
    return moved


def outcome_of(history: History, claim: Claim) -> Outcome | None:
    """Return the outcome that *claim* names, if the case stands where it can be recorded."""
    step = history.procedure.by_id.get(claim.step)
    found = step.outcome(claim.outcome) if step else None
    if found is None:
        return None
    return found if history.state == claim.step or voids(history, found) else None


def voids(history: History, outcome: Outcome) -> bool:
    """Return whether *outcome* finds a completed case invalid: the only way to leave an end."""
    return history.state == End.COMPLETED.value and outcome.to == End.VOID.value


def _decided(history: History, act: Act, _: Procedure | None) -> History:
    outcome = outcome_of(history, act.claim)
    if outcome is None:
        return _kept(history, act)
    act.moved = True  # nobody else has seen it yet
    moved = _kept(history, act)
    last = {**history.last, outcome.step: act}
    if outcome.joins:
        last[outcome.joins.partition(".")[0]] = act
    moved.last = last
    return _entering(moved, outcome.to, act)


def _worked(history: History, act: Act, _: Procedure | None) -> History:
    moved = _kept(history, act)
    step = history.procedure.by_id.get(act.claim.step)
    if step is None or history.state != act.claim.step or step.part(act.claim.part) is None:
        return moved
    part = act.claim.part
    moved.parts = {**history.parts, part: (*history.parts.get(part, ()), act)}
    moved.ever = {**history.ever, part: (*history.ever.get(part, ()), act)}
    return moved


def _corrected(history: History, act: Act, _: Procedure | None) -> History:
    target = history.act(act.claim.target) if act.claim.target is not None else None
    moved = _kept(history, act)
    if target is None or target.claim.kind not in (Kind.OPEN, Kind.OUTCOME, Kind.PART):
        return moved
    claim = corrected(target.claim, act.claim)
    moved = moved.replaced(evolve(target, claim=claim, day=date.fromisoformat(claim.occurred)))
    moved.corrections = history.corrections + 1
    return moved


def last_moving(history: History) -> Act | None:
    """Return the last record that moved the case or carried it to another edition: the one that may be voided."""
    barred = undone(history)
    moving = (act for act in history.acts if act.moved and act.claim.kind is not Kind.VOID)
    return next((act for act in reversed([*moving]) if act.seq not in barred), None)


def undone(history: History) -> set[int | None]:
    """Return the sequence numbers of the records that were voided."""
    return {act.claim.target for act in history.acts if act.claim.kind is Kind.VOID and act.moved}


def orphaned(history: History) -> set[int]:
    """Return the sequence numbers of the records made in a stay that a later void took back."""
    taken_back = [act for act in history.acts if act.claim.kind is Kind.VOID and act.moved]
    return {
        act.seq
        for act in history.acts
        for void in taken_back
        if (void.claim.target or 0) < act.seq < void.seq
    }


def _voided(history: History, act: Act, _: Procedure | None) -> History:
    """Undo the last moving record: fold again without it, so that the case stands where it stood before."""
    target = last_moving(history)
    if target is None or act.claim.target != target.seq:
        return _kept(history, act)
    barred, editions = undone(history) | {target.seq}, dict(history.editions)
    moved = History(
        case=history.case, procedure=history.editions[0][1], others_open=history.others_open, organisation=history.organisation
    )  # fmt: skip
    for one in history.acts:
        moved.seq = one.seq
        fold = _kept_only if one.seq in barred or one.claim.kind is Kind.VOID else _FOLDS[one.claim.kind]
        keeps = one.moved and one.claim.kind is Kind.VOID
        moved = fold(moved, evolve(one, stay=moved.stay, moved=keeps), editions.get(one.seq))
    moved = _kept(moved, evolve(act, stay=moved.stay, moved=True))
    moved.corrections, moved.editions = history.corrections, history.editions
    return moved


def _kept_only(history: History, act: Act, _: Procedure | None) -> History:
    return _kept(history, act)


def _conceded(history: History, act: Act, _: Procedure | None) -> History:
    moved = _kept(history, act)
    moved.concessions = (*history.concessions, *act.claim.concessions)
    return moved


def _migrated(history: History, act: Act, edition: Procedure | None) -> History:
    if edition is None:
        return _kept(history, act)
    moved = _kept(history, evolve(act, moved=True))
    moved.procedure = edition
    moved.editions = (*history.editions, (act.seq, edition))
    moved.migrated = act.day
    moved.state = step_after_migration(history.state, history.procedure.edition, edition)
    return moved


def step_after_migration(step: str, old: str, new: Procedure) -> str:
    """Return where a case standing at *step* of edition *old* stands in *new* (language.md, section 10)."""
    over = next((over for over in new.takes_over if over.edition == old), None)
    return over.steps.get(step, step) if over else step


_FOLDS: Final = {
    Kind.OPEN: _opened,
    Kind.OUTCOME: _decided,
    Kind.PART: _worked,
    Kind.CORRECTION: _corrected,
    Kind.VOID: _voided,
    Kind.CONCESSION: _conceded,
    Kind.MIGRATION: _migrated,
}
