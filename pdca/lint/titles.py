"""Names as people and files have them: no id twice for two things, Chinese titles, the file's own name (lint T4-T6)."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from pdca.lint.acts import asked, owners
from pdca.lint.subject import Subject
from pdca.phrase import Phrase
from pdca.procedure import Fact, Place, Procedure, Step

_CHINESE = re.compile(r"[\u4e00-\u9fff]")


def title_mistakes(subject: Subject) -> None:
    """Note names that mean two things, titles that are not Chinese, and a file called otherwise."""
    _clashes(subject)
    for what, title, place in _titled(subject.procedure):
        if not _CHINESE.search(title):
            zh, en = f"{what.zh}没有中文名称（title）", f"{what.en} has no Chinese title"
            subject.notes.warning(place, "T5", zh, en)
    _file(subject)


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


def _file(subject: Subject) -> None:
    procedure = subject.procedure
    folder = PurePosixPath(procedure.place.file).parent.name
    if procedure.mechanism and folder and folder != procedure.mechanism:
        zh = f"文件应放在“{procedure.mechanism}”文件夹（mechanism）里，不在“{folder}”里"
        en = f"the file belongs in the folder '{procedure.mechanism}' (mechanism), not in '{folder}'"
        subject.notes.error(procedure.place, "T6", zh, en)
