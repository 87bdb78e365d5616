"""Editions of one procedure side by side: no gap, no silent change, a place for every open case (lint E)."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from enum import Enum
from itertools import pairwise
from typing import Any, Final

from attrs import fields, has

from pdca.calendar import day_after
from pdca.lint.acts import owners
from pdca.lint.blanks import blank
from pdca.lint.notes import Notes, hinted
from pdca.lint.reads import Read
from pdca.lint.subject import Subject
from pdca.procedure import Place, Procedure, Ref, Step, TakeOver

WORDING: Final = frozenset(
    {"title", "gloss", "aka", "note", "stage", "status", "place", "index", "remedy", "remedy_gloss", "basis", "phase"}
)  # fmt: skip
"""What may change between editions without changing what is done."""


def succession_mistakes(editions: Sequence[Procedure], notes: Notes) -> None:
    """Note overlaps and gaps between *editions* of one procedure, and what each says of the one before."""
    ordered = sorted(editions, key=lambda one: one.start)
    known = {one.edition: one for one in ordered}
    for one, two in pairwise(ordered):
        _adjoining(one, two, notes)
    for fresh in ordered:
        if fresh.supersedes and fresh.supersedes not in known:
            hint = hinted(fresh.supersedes, [name for name in known if name != fresh.edition])
            zh = f"supersedes 所取代的 {fresh.supersedes} 版不存在{hint.zh}"
            notes.error(
                fresh.place, "E1", zh, f"superseded edition {fresh.supersedes} does not exist{hint.en}"
            )
        elif fresh.supersedes:
            _changed(known[fresh.supersedes], fresh, notes)
            _placed(known[fresh.supersedes], fresh, notes)


def _adjoining(one: Procedure, two: Procedure, notes: Notes) -> None:
    if not one.finish or one.finish >= two.start:
        zh = f"{one.edition} 版与 {two.edition} 版施行期重叠；旧版应写明施行到哪一天"
        notes.error(
            two.place, "E1", zh, f"editions {one.edition} and {two.edition} overlap; end the older one"
        )
    elif day_after(date.fromisoformat(one.finish)).isoformat() < two.start:
        zh = f"{one.edition} 版施行到{one.finish}，{two.edition} 版{two.start}才施行，中间没有版本"
        en = f"no edition is in force between {one.finish} ({one.edition}) and {two.start} ({two.edition})"
        notes.error(two.place, "E1", zh, en)
    if two.supersedes != one.edition:
        zh = f"{two.edition} 版应写明取代 {one.edition} 版（supersedes）"
        notes.error(two.place, "E1", zh, f"edition {two.edition} must say that it supersedes {one.edition}")


def difference(old: Procedure, fresh: Procedure) -> tuple[str, ...]:
    """Return the steps that are new, gone or do something else, in reading order: the old file's, then the new."""
    names = dict.fromkeys([*old.by_id, *fresh.by_id])
    return tuple(name for name in names if _done(old, name) != _done(fresh, name))


def _done(procedure: Procedure, name: str) -> Any:
    """Return what is done in a step, with the lists that its facts choose from."""
    step = procedure.by_id.get(name)
    asked = [fact for owner in owners(step) for fact in owner.asks] if step else []
    lists = [procedure.choices.get(one.of) for fact in asked for one in (fact, *fact.each)]
    return _substance(step), [tuple(one or ()) for one in lists]


def _substance(value: Any) -> Any:
    """Return *value* as nested tuples, without wording and places."""
    if isinstance(value, Ref):
        return value.text
    if isinstance(value, Step):
        return tuple(
            (one.name, _substance(getattr(value, one.name)))
            for one in fields(Step)
            if one.name not in WORDING
        )
    if isinstance(value, Enum):
        return value.value
    if has(type(value)):
        kept = [one.name for one in fields(type(value)) if one.name not in WORDING]
        return tuple((name, _substance(getattr(value, name))) for name in kept)
    if isinstance(value, Mapping):
        return tuple(sorted((str(key), _substance(one)) for key, one in value.items()))
    if isinstance(value, tuple | list):
        return tuple(_substance(one) for one in value)
    return value


def _changed(old: Procedure, fresh: Procedure, notes: Notes) -> None:
    """E2: the list of changed steps is the difference, so that no change goes unsaid."""
    found, said = set(difference(old, fresh)), set(fresh.changed)
    unsaid, idle = sorted(found - said), sorted(said - found)
    if unsaid:
        zh = f"changed 没有列出这些有变化的步骤：{'、'.join(unsaid)}"
        notes.error(fresh.place, "E2", zh, f"'changed' leaves out steps that differ: {', '.join(unsaid)}")
    if idle:
        zh = f"changed 列了没有变化的步骤：{'、'.join(idle)}"
        notes.error(fresh.place, "E2", zh, f"'changed' lists steps that do not differ: {', '.join(idle)}")
    if not fresh.supersedes_why:
        zh, en = "supersedes 没有写明为什么换版（why）", "'supersedes' does not say why"
        notes.error(fresh.place, "E2", zh, en)


def _placed(old: Procedure, fresh: Procedure, notes: Notes) -> None:
    """E3: every step of the old edition has a place in the new one."""
    if fresh.open_cases == "finish":
        return
    moved = moves(old, fresh)
    for step in old.steps:
        if step.id not in moved:
            zh = f"旧版停在“{step.id}”（{step.title}）的事项没有去处，请在 takes_over 里写明对应的步骤"
            en = f"cases that stand at '{step.id}' of edition {old.edition} have no place; name it in takes_over"
            notes.error(fresh.place, "E3", zh, en)
    for take_over in fresh.takes_over:
        _named(old, fresh, take_over, notes)


def _named(old: Procedure, fresh: Procedure, take_over: TakeOver, notes: Notes) -> None:
    if take_over.edition != old.edition:
        return
    for was, now in take_over.steps.items():
        for name, known, edition in ((was, old.by_id, old.edition), (now, fresh.by_id, fresh.edition)):
            if name not in known:
                hint = hinted(name, known)
                zh = f"takes_over 里的“{name}”不是 {edition} 版的步骤{hint.zh}"
                notes.error(
                    fresh.place, "E3", zh, f"takes_over: edition {edition} has no step '{name}'{hint.en}"
                )


def moves(old: Procedure, fresh: Procedure) -> Mapping[str, str]:
    """Return where a case at each step of *old* goes in *fresh*."""
    named = {
        was: now for one in fresh.takes_over if one.edition == old.edition for was, now in one.steps.items()
    }
    kept = {step: named.get(step, step) for step in old.by_id}
    return {was: now for was, now in kept.items() if now in fresh.by_id}


def migration_mistakes(subject: Subject, old: Procedure, reads: Collection[Read]) -> None:
    """E4: after a migration no must-guard reads a step that the old edition did not have."""
    fresh = subject.procedure
    if fresh.open_cases == "finish":
        return
    start = set(moves(old, fresh).values())
    lacking = {step for step in fresh.by_id if step not in old.by_id}
    for read in reads:
        if read.use != "guard" or not read.must or not (_steps_read(subject, read) & lacking):
            continue
        way = blank(subject, read, start)
        if way is not None and blank(subject, read) is None:
            place: Place = read.ref.place if read.ref.place.file else read.place
            zh = f"从 {old.edition} 版转来的事项没有“{read.ref}”，{read.reader.zh}（must）会卡住它；请加 if"
            en = f"a case from edition {old.edition} has no '{read.ref}', which {read.reader.en} (must) reads; add an if"
            subject.notes.error(place, "E4", zh, en)


def _steps_read(subject: Subject, read: Read) -> set[str]:
    head = read.ref.head
    return {subject.procedure.part_steps.get(head, head)}


def citation_mistakes(subject: Subject) -> None:
    """E5: what a procedure rests on is in force when the procedure begins to be."""
    procedure = subject.procedure
    if not procedure.start:
        return
    day = date.fromisoformat(procedure.start)
    for ref in procedure.basis:
        if not subject.law.knows(ref):
            continue
        citation = subject.law.cite(ref, day)
        if citation.standing in {"not yet", "no longer"}:
            zh = f"{procedure.edition} 版自{procedure.start}起施行，当日所引《{citation.regulation_title}》（{ref}）不在施行中"
            en = f"edition {procedure.edition} begins on {procedure.start}, when '{ref}' is not in force"
            subject.notes.warning(procedure.place, "E5", zh, en)
