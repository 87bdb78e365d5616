"""What may be blank where it is read, because some way through the graph avoids it (lint R3, C5)."""

from collections.abc import Collection
from typing import Final

from attrs import evolve

from pdca.lint.acts import META, asked, completing, giving, needs, owners
from pdca.lint.reads import Read, sources
from pdca.lint.subject import Subject
from pdca.procedure import Fact, Outcome, Part, Ref, Step, Test
from pdca.reference import facts_asked

GIVEN: Final = ("first_given", "last_given", "count", "union", "sum")
"""The derived forms that make do with what there is."""
_OWN: Final = frozenset({"occurred", "entered", "by", "outcome", "today"})


def blank_mistakes(subject: Subject, reads: Collection[Read]) -> None:
    """Note every read of what may be blank, and every test of what comes later."""
    for read in reads:
        if read.needs_value and read.step is not None:
            why = blank(subject, read)
            if why is not None:
                _tell(subject, read, why)
        elif read.use == "test" and read.step is not None and read.test is not None:
            _later(subject, read, read.step)


def _tell(subject: Subject, read: Read, why: tuple[str, ...]) -> None:
    way_zh = f"（例如经 {' → '.join(why[-4:])}）" if why else ""
    way_en = f" (as by {' -> '.join(why[-4:])})" if why else ""
    zh = f"{read.reader.zh}读取“{read.ref}”，但可能还没有值{way_zh}；请加 if，或者用 for 限定结果，或者改用 first_given"
    en = f"{read.reader.en} reads '{read.ref}', which may be blank{way_en}; add an if, limit it by for, or use first_given"
    subject.notes.error(read.ref.place if read.ref.place.file else read.place, "R3", zh, en)


def _later(subject: Subject, read: Read, step: Step) -> None:
    """A test of what is only asked later is never true (C5)."""
    head = read.ref.head
    target = head if head in subject.procedure.by_id else subject.procedure.part_steps.get(head, "")
    if not target or target == step.id or _has_part(step, head) or subject.graph.before(target, step.id):
        return
    zh = f"{read.reader.zh}的条件读取“{read.ref}”，但步骤“{target}”总在“{step.id}”之后"
    en = f"{read.reader.en} tests '{read.ref}', but step '{target}' only comes after '{step.id}'"
    subject.notes.error(read.ref.place if read.ref.place.file else read.place, "C5", zh, en)


def blank(subject: Subject, read: Read, start: Collection[str] | None = None) -> tuple[str, ...] | None:
    """Return a way (labels, perhaps none) on which the reference of *read* is blank; `None` where there is none.

    *start* are the steps the way begins at, instead of where cases open.
    """
    if _exempt(read.tests, read.ref.text):
        return None
    if read.step is None:
        return None
    return _of(subject, read, read.ref.text, start, frozenset())


def _of(
    subject: Subject, read: Read, text: str, start: Collection[str] | None, seen: frozenset[str]
) -> tuple[str, ...] | None:
    head, _, tail = text.partition(".")
    if text in _OWN or read.step is None:
        return None
    if head == "case":
        return _of_case(subject, read, tail, start, seen)
    field = tail.partition(".")[0]
    if head in subject.procedure.by_id:
        target = subject.procedure.by_id[head]
        if target.id == read.step.id and read.part is None:
            return None if field in META else _own(read, target, field)
        if field not in META and not facts_asked(subject.procedure, target, field):
            return None
        return subject.graph.way(read.step.id, start=start, without=giving(subject.procedure, target, field))
    if head in subject.procedure.part_steps:
        return _of_part(subject, read, head, field, start)
    known = any(fact.id == head for owner in owners(read.step) for fact in owner.asks)
    return _own(read, read.step, head) if known else None


def _of_case(
    subject: Subject, read: Read, tail: str, start: Collection[str] | None, seen: frozenset[str]
) -> tuple[str, ...] | None:
    derived = subject.procedure.derived.get(tail)
    if tail in {"migrated", "plan.resources"}:
        return ()
    if derived is None or derived.form in GIVEN or tail in seen:
        return None
    for text in sources(derived):
        if _exempt(read.tests, text):
            continue
        why = _of(subject, evolve(read, ref=Ref(text=text), own=False), text, start, seen | {tail})
        if why is not None:
            return why
    return None


def _own(read: Read, step: Step, name: str) -> tuple[str, ...] | None:
    """A fact of the record itself is blank where the outcome does not ask for it, or it may be left out."""
    if read.part is not None:
        return () if any(_optional(fact, read.tests) for fact in read.part.asks if fact.id == name) else None
    for outcome in read.outcomes:
        facts = [fact for fact in asked(step, outcome) if fact.id == name]
        if not facts:
            return (outcome.label,)
        if any(_optional(fact, read.tests) for fact in facts):
            return ()
    return None


def _optional(fact: Fact, tests: tuple[Test, ...]) -> bool:
    if fact.optional:
        return True
    named = {test.ref.text for test in tests}
    return bool(fact.when) and not any(test.ref.text in named for test in fact.when)


def _of_part(
    subject: Subject, read: Read, name: str, field: str, start: Collection[str] | None
) -> tuple[str, ...] | None:
    step, part = read.step, _part(subject, name)
    if step is None or part is None:
        return None
    if read.part is not None and read.part.id == name:
        return None if field in META else _own(read, step, field)
    if field not in META and any(_optional(fact, read.tests) for fact in part.asks if fact.id == field):
        return ()
    if read.part is not None and (name in read.part.times.each or _has_part(step, name)):
        return None
    if part.times.rule not in {"once", "once_per_case"} and not (part.times.rule == "each" and read.timed):
        return () if read.timed else None
    if _has_part(step, name):
        return _in_the_stay(subject, read, part)
    return subject.graph.way(step.id, start=start, without=completing(subject.procedure, name))


def _in_the_stay(subject: Subject, read: Read, part: Part) -> tuple[str, ...] | None:
    """A part of the same stay is there where the outcome needs it, and pairs with something."""
    lacking: list[Outcome] = [one for one in read.outcomes if not needs(subject.procedure, one, part)]
    if lacking:
        return (lacking[0].label,)
    if (
        part.times.rule == "each"
        and part.times.each[:1]
        and part.times.each[0] in subject.procedure.part_steps
    ):
        return ()
    return None


def _part(subject: Subject, name: str) -> Part | None:
    step = subject.procedure.by_id.get(subject.procedure.part_steps.get(name, ""))
    return step.part(name) if step else None


def _has_part(step: Step, name: str) -> bool:
    return step.part(name) is not None


def _exempt(tests: tuple[Test, ...], text: str) -> bool:
    """Say whether one of *tests* asks about the same step, part or fact, so that a blank makes it false."""
    if text.startswith("case."):
        return any(test.ref.text == text for test in tests)
    head = text.partition(".")[0]
    return any(test.ref.head == head for test in tests)
