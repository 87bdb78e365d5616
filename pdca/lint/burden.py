"""What people are asked for: once, for a reason, on some basis, and nothing that is nobody's business (lint F)."""

import re
from collections.abc import Collection, Iterator
from typing import Final

from pdca.burden import founded, intrusive
from pdca.lint.acts import owners, within
from pdca.lint.reads import Read
from pdca.lint.subject import Subject
from pdca.lint.titles import facts
from pdca.procedure import Fact, Force, Paper, Place, Step

_IDENTITY: Final = re.compile("身份证|身份号码|证件号|手机|电话|联系方式|微信号")
_VOTE: Final = re.compile("投票|选票|票决|表决|赞成|反对")
READ_BY_PEOPLE: Final = ("text", "account", "paper", "unit", "case", "extract", "extracts")
"""Types that are written to be read, not compared."""


def burden_mistakes(subject: Subject, reads: Collection[Read]) -> None:
    """Note what is asked twice, in vain, without basis, or at the cost of somebody's privacy."""
    _twice(subject)
    _idle(subject, reads)
    for step in subject.procedure.steps:
        for fact, basis in _asked(step):
            _private(subject, fact)
            _founded(subject, fact, basis or subject.procedure.basis)
        for paper in _papers(step):
            _intrusive(subject, paper.name, paper.place, required=paper.force is Force.MUST)
        for part in step.parts:
            _intrusive(subject, part.title, part.place, required=part.force is Force.MUST)


def _asked(step: Step) -> Iterator[tuple[Fact, tuple[str, ...]]]:
    for fact in step.asks:
        yield fact, fact.basis or step.basis
    for owner in within(step):
        for fact in owner.asks:
            yield fact, fact.basis or owner.basis or step.basis


def _papers(step: Step) -> Iterator[Paper]:
    for owner in owners(step):
        yield from owner.papers


def _twice(subject: Subject) -> None:
    """F1: a fact of one name and title is asked in one step only, or prefilled from there."""
    first: dict[str, tuple[Fact, str]] = {}
    for step in subject.procedure.steps:
        for fact, _ in _asked(step):
            if fact.id == "reason" and fact.place == Place():
                continue
            seen, where = first.setdefault(fact.id, (fact, step.id))
            if seen.place == fact.place or where == step.id or fact.source is not None:
                continue
            if seen.type == fact.type and seen.title == fact.title:
                zh = f"“{fact.title}”（{fact.id}）在步骤“{where}”已经填过，请写 from: {where}.{fact.id}，或者引用它"
                en = f"'{fact.id}' was asked in step '{where}' already; write from: {where}.{fact.id}, or refer to it"
                subject.notes.error(fact.place, "F1", zh, en)


def _idle(subject: Subject, reads: Collection[Read]) -> None:
    """F2: whatever is counted or chosen is read by something."""
    used = set(_named(reads))
    for fact in facts(subject.procedure):
        if fact.type in READ_BY_PEOPLE or fact.id in used or fact.local:
            continue
        zh = f"“{fact.title}”（{fact.id}）没有任何规则、台账或者条件用到；不需要就不要问"
        en = f"nothing reads '{fact.id}': no guard, ledger or test; do not ask what is not needed"
        subject.notes.warning(fact.place, "F2", zh, en)


def _named(reads: Collection[Read]) -> Iterator[str]:
    for read in reads:
        yield from read.ref.text.split(".")


def _private(subject: Subject, fact: Fact) -> None:
    for one in (fact, *fact.each):
        if one.type in {"text", "account"} and not one.private and _IDENTITY.search(one.title):
            zh = f"“{one.title}”要人填写证件号或者联系方式；人员只用编号，号码另存在名册里，非填不可的写明 private"
            en = f"'{one.id}' asks for an identity number or phone; people are ids here: use the roster, or say private"
            subject.notes.error(one.place, "F3", zh, en)
        _intrusive(subject, one.title, one.place, required=not one.optional)
    voters = any(sub.type in {"person", "people"} for sub in fact.each) or fact.type in {"person", "people"}
    ballots = any(sub.type in {"choice", "yes_no"} and _VOTE.search(sub.title) for sub in fact.each)
    if (voters and ballots) or (fact.type == "tally" and fact.each):
        zh = f"“{fact.title}”记了谁怎样投票；表决只记票数，用 tally"
        en = f"'{fact.id}' says who voted how; a vote is counts only, a tally"
        subject.notes.error(fact.place, "F6", zh, en)


def _intrusive(subject: Subject, title: str, place: Place, *, required: bool) -> None:
    found = intrusive(title)
    if found and required:
        zh = f"“{title}”要求“{found}”：不得把照片、定位、打卡、排名作为必填"
        en = f"'{title}' requires '{found}': no required photographs, location, check-in or ranking"
        subject.notes.error(place, "F4", zh, en)


def _founded(subject: Subject, fact: Fact, basis: tuple[str, ...]) -> None:
    """F5: what no text above the township asks for is the township's own addition, and says so."""
    if fact.local or fact.place == Place():
        return
    if founded(subject.law, basis):
        return
    zh = f"“{fact.title}”（{fact.id}）没有上级依据，算作自加；请写 local: yes，或者补上 basis"
    en = f"'{fact.id}' has no basis above the township: say local: yes, or give its basis"
    subject.notes.warning(fact.place, "F5", zh, en)
