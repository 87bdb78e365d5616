"""Names as people and files have them: no id twice for two things, Chinese titles, the file's own name, English (lint T4-T7)."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Final

from pdca.lint.acts import asked, owners, within
from pdca.lint.subject import Subject
from pdca.phrase import Phrase
from pdca.procedure import Derived, Fact, Guard, Ledger, Outcome, Paper, Part, Place, Procedure, Risk, Step

_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_STEP: Final = Phrase("步骤", "steps")
_PART: Final = Phrase("分项", "parts")
_OUTCOME: Final = Phrase("结果", "outcomes")
_GUARD: Final = Phrase("规则", "guards")
_REMEDY: Final = Phrase("补救办法（remedy_gloss）", "remedies (remedy_gloss)")
_PAPER: Final = Phrase("材料", "papers")
_FACT: Final = Phrase("事实", "facts")
_LEDGER: Final = Phrase("台账", "ledgers")
_CHOICES: Final = Phrase("选项表（choices）", "lists of choices")
_DERIVED: Final = Phrase("推算值（derive）", "derived values")
_RISK: Final = Phrase("风险", "risks")


def title_mistakes(subject: Subject) -> None:
    """Note names that mean two things, titles that are not Chinese, and a file called otherwise."""
    _clashes(subject)
    for what, title, place in _titled(subject.procedure):
        if not _CHINESE.search(title):
            zh, en = f"{what.zh}没有中文名称（title）", f"{what.en} has no Chinese title"
            subject.notes.warning(place, "T5", zh, en)
    _file(subject)
    _english(subject)


def _clashes(subject: Subject) -> None:
    procedure, notes = subject.procedure, subject.notes
    for fact in facts(procedure):
        if fact.id in procedure.by_id or fact.id in procedure.part_steps:
            zh = f"事实“{fact.id}”与步骤或分项同名，引用时分不清，请换一个标识"
            en = f"fact '{fact.id}' is named like a step or part; references could mean either"
            notes.error(fact.place, "T4", zh, en)
    for part, step in procedure.part_steps.items():
        if part in procedure.by_id:
            found = procedure.by_id[step].part(part)
            zh, en = f"分项“{part}”与步骤同名，请换一个标识", f"part '{part}' is named like a step"
            notes.error(found.place if found else procedure.place, "T4", zh, en)
    _joined(subject)


def _joined(subject: Subject) -> None:
    """No fact is asked by both steps of a ``with``: one record could only answer one of them."""
    for step in subject.procedure.steps:
        for outcome in step.outcomes:
            head, _, tail = outcome.joins.partition(".")
            other = subject.procedure.by_id.get(head)
            joined = other.outcome(tail) if other else None
            if other is None or joined is None:
                continue
            ours = {fact.id: fact.place for fact in asked(step, outcome)}
            both = [fact.id for fact in asked(other, joined) if ours.get(fact.id, fact.place) != fact.place]
            for name in both:
                zh = f"“{outcome.label}”与“{joined.label}”合并登记（with），两边都要填“{name}”"
                en = f"'{outcome.label}' is also '{joined.label}' (with), and both ask '{name}'"
                subject.notes.error(outcome.place, "T4", zh, en)


def facts(procedure: Procedure) -> Iterator[Fact]:
    """Yield every fact that is asked anywhere, without sub-facts; what holds throughout comes once a step."""
    for step in procedure.steps:
        for owner in owners(step):
            yield from owner.asks


def _titled(procedure: Procedure) -> Iterator[tuple[Phrase, str, Place]]:
    yield Phrase("程序", "the procedure"), procedure.title, procedure.place
    for step in procedure.steps:
        yield from _titled_step(step)
    for fact in facts(procedure):
        yield Phrase(f"事实“{fact.id}”", f"fact '{fact.id}'"), fact.title, fact.place
        for sub in fact.each:
            yield Phrase(f"事实“{fact.id}.{sub.id}”", f"fact '{fact.id}.{sub.id}'"), sub.title, sub.place
    for ledger in procedure.ledgers:
        yield Phrase(f"台账“{ledger.id}”", f"ledger '{ledger.id}'"), ledger.title, ledger.place


def _titled_step(step: Step) -> Iterator[tuple[Phrase, str, Place]]:
    yield Phrase(f"步骤“{step.id}”", f"step '{step.id}'"), step.title, step.place
    for part in step.parts:
        yield Phrase(f"分项“{part.id}”", f"part '{part.id}'"), part.title, part.place
        for guard in part.guards:
            yield Phrase(f"规则“{guard.id}”", f"guard '{guard.id}'"), guard.title, guard.place
    for guard in step.guards:
        yield Phrase(f"规则“{guard.id}”", f"guard '{guard.id}'"), guard.title, guard.place
    for outcome in step.outcomes:
        yield Phrase(f"结果“{outcome.label}”", f"outcome '{outcome.label}'"), outcome.title, outcome.place
        for guard in outcome.guards:
            yield Phrase(f"规则“{guard.id}”", f"guard '{guard.id}'"), guard.title, guard.place


def _english(subject: Subject) -> None:
    """T7: a procedure that has an English name has one for everything that it shows; told once, with how many lack it."""
    procedure = subject.procedure
    if not procedure.gloss:
        return
    lacking = dict.fromkeys((kind, place) for kind, place in _unglossed(procedure))
    if not lacking:
        return
    counts = Counter(kind for kind, _ in lacking)
    first = min((place for _, place in lacking), key=lambda place: (place.line, place.column))
    zh = f"还没有英文（gloss）的：{'、'.join(f'{kind.zh}{count}个' for kind, count in counts.items())}；第一个在{first}"
    en = f"without English (gloss): {', '.join(f'{count} {kind.en}' for kind, count in counts.items())}; the first at {first}"
    subject.notes.warning(procedure.place, "T7", zh, en)


def _unglossed(procedure: Procedure) -> Iterator[tuple[Phrase, Place]]:
    """Yield what is shown and lacks its English: its kind and place."""
    for step in procedure.steps:
        yield from _lacking(_STEP, [step])
        yield from _lacking(_PART, step.parts)
        yield from _lacking(_OUTCOME, step.outcomes)
        guards = [*step.guards, *(guard for owner in within(step) for guard in owner.guards)]
        yield from _lacking(_GUARD, guards)
        yield from ((_REMEDY, one.place) for one in guards if one.remedy and not one.remedy_gloss)
        yield from _lacking(
            _PAPER, [*step.papers, *(paper for owner in within(step) for paper in owner.papers)]
        )
    every = [one for fact in (procedure.about, *facts(procedure)) for one in (fact, *fact.each)]
    yield from _lacking(_FACT, every)
    yield from ((_CHOICES, place) for place in _untranslated(procedure, every))
    yield from _lacking(_LEDGER, procedure.ledgers)
    yield from _lacking(_DERIVED, procedure.derived.values())
    yield from _lacking(_RISK, procedure.risks)


def _untranslated(procedure: Procedure, asked_facts: Iterable[Fact]) -> Iterable[Place]:
    """Return for each list with a choice that has no English the place of the first fact that asks it."""
    first: dict[str, Place] = {}
    for fact in asked_facts:
        if procedure.choices.get(fact.of, {}).keys() - procedure.choice_glosses.get(fact.of, {}).keys():
            first.setdefault(fact.of, fact.place)
    return first.values()


def _lacking(
    kind: Phrase, things: Iterable[Step | Part | Outcome | Guard | Paper | Fact | Ledger | Derived | Risk]
) -> Iterator[tuple[Phrase, Place]]:
    yield from ((kind, one.place) for one in things if not one.gloss)


def _file(subject: Subject) -> None:
    procedure = subject.procedure
    folder = PurePosixPath(procedure.place.file).parent.name
    if procedure.mechanism and folder and folder != procedure.mechanism:
        zh = f"文件应放在“{procedure.mechanism}”文件夹（mechanism）里，不在“{folder}”里"
        en = f"the file belongs in the folder '{procedure.mechanism}' (mechanism), not in '{folder}'"
        subject.notes.error(procedure.place, "T6", zh, en)
