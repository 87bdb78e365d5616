"""Personal data: none in the texts themselves, none that decides without saying so, and rules on how long it is kept (lint F)."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from pdca.facts import sealed_as
from pdca.lint.notes import Notes
from pdca.lint.reads import Read
from pdca.lint.subject import Subject
from pdca.lint.titles import facts
from pdca.masks import TITLES, scan
from pdca.procedure import Fact, Place, Procedure
from pdca.reading.library import Library
from pdca.retention import EVERY

_RUNNING: Final = ("text", "account")
_WEIGHING: Final = ("guard", "test", "derived", "times")


def personal_mistakes(path: str, data: bytes, notes: Notes) -> None:
    """F7: no identity number, phone or bank card stands in a text that is pinned for ever."""
    for number, line in enumerate(data.decode(errors="replace").split("\n"), start=1):
        for found in scan(line):
            what = TITLES[found.kind]
            zh = f"文本里写了{what.zh}：文本随账永久保存，请删去"
            en = f"the text holds a {what.en}: texts are kept with the log for ever; take it out"
            notes.error(Place(file=path, line=number, column=found.start + 1), "F7", zh, en)


def weighed_mistakes(subject: Subject, reads: Collection[Read]) -> None:
    """F8: a rule that weighs a personal value cannot be judged again once the value was erased."""
    personal = {one.id: one for one in _with_parts(facts(subject.procedure)) if _decides(one)}
    told: set[str] = set()
    for read in reads:
        fact = next((personal[name] for name in reversed(read.ref.text.split(".")) if name in personal), None)
        if fact is None or not _weighs(read) or read.ref.text in told or read.place == Place():
            continue
        told.add(read.ref.text)
        zh = f"规则要看个人信息“{fact.title}”（{fact.id}）：依法删除之后重放时无法判断，能用类别或者是否就不要用原值"
        en = f"a rule weighs the personal '{fact.id}': after an erasure a replay cannot say; use a choice or yes/no if that will do"
        subject.notes.warning(read.place, "F8", zh, en)


def retention_mistakes(draft: Library, editions: Mapping[str, Sequence[Procedure]], notes: Notes) -> None:
    """R1: retention rules name procedures, provisions and roles that there are."""
    retention = draft.retention
    roles = {*draft.words.roles, *(role for same in editions.values() for one in same for role in one.roles)}
    for rule in retention.rules:
        for name in rule.procedures:
            if name not in editions and name != EVERY:
                notes.error(rule.place, "R1", f"没有程序“{name}”", f"there is no procedure '{name}'")
        for ref in rule.basis:
            if not draft.law.knows(ref):
                notes.error(rule.place, "R1", f"没有条款“{ref}”", f"there is no provision '{ref}'")
    where = next((rule.place for rule in retention.rules), Place())
    for role in retention.by:
        if role not in roles:
            notes.error(where, "R1", f"没有身份“{role}”", f"there is no role '{role}'")
    for ref in retention.grounds:
        if not draft.law.knows(ref):
            notes.error(where, "R1", f"没有条款“{ref}”", f"there is no provision '{ref}'")


def _weighs(read: Read) -> bool:
    """Return whether a value is looked at: whether one was given can be seen of a sealed one too."""
    return read.use in _WEIGHING and not (read.test is not None and read.test.mode in ("given", "blank"))


def _with_parts(found: Iterable[Fact]) -> list[Fact]:
    return [one for fact in found for one in (fact, *fact.each)]


def _decides(fact: Fact) -> bool:
    return bool(sealed_as(fact)) and sealed_as(fact) not in _RUNNING
