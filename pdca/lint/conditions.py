"""Guards one by one: a basis, a limit that fits the family, a concession where one is needed (lint C)."""

import re
from collections.abc import Iterator
from typing import Final

from pdca.guards.elapsed import timely
from pdca.guards.sequence import CALENDAR_PERIODS
from pdca.lint.acts import tests_of, within
from pdca.lint.subject import Subject
from pdca.measure import Amount, AnyOf, Between, Measure, Share, Surplus
from pdca.procedure import Condition, Fact, Force, Guard, Paper, Part, Place, Ref, Step, Test
from pdca.recurrence import Every, EveryCalendar

TIMED: Final = ("waits", "within", "lasts", "ahead")
_RANK: Final = {Force.MAY: 0, Force.SHOULD: 1, Force.DEADLINE: 2, Force.MUST: 2}
_NUMBER: Final = re.compile(r"-?\d+([./]\d+)?")


def condition_mistakes(subject: Subject) -> None:
    """Note guards without basis, with limits that do not fit, or with exceptions that nobody may grant."""
    for step, guard in subject.procedure.guards():
        _guard(subject, step, guard)
    for step in subject.procedure.steps:
        for test in _tests(step):
            _literal(subject, test)
        for part in step.parts:
            _times(subject, part)


def _guard(subject: Subject, step: Step, guard: Guard) -> None:
    notes = subject.notes
    if guard.force is Force.SHOULD and not guard.concession and not timely(guard):
        zh = f"“一般应当”的规则“{guard.id}”要写明由谁批准例外（concession: 角色）"
        notes.error(guard.place, "C3", zh, f"should-guard '{guard.id}' needs a concession: who may grant it")
    if not (guard.basis or guard.inherited or step.basis or any(_limit_bases(subject, guard))):
        zh = f"规则“{guard.id}”没有依据：自己、限值、步骤都没有写 basis"
        en = f"guard '{guard.id}' has no basis: neither its own, nor its limit's, nor its step's"
        notes.error(guard.place, "C1", zh, en)
    for condition in guard.conditions:
        _fits(subject, condition)
        _kin(subject, step, condition)
        _own_period(subject, condition)
    _weaker(subject, guard)


def _limit_bases(subject: Subject, guard: Guard) -> Iterator[tuple[str, ...]]:
    for condition in guard.conditions:
        limit = subject.law.limits.get(str(condition.arguments.get("limit", "")))
        yield from (value.basis for value in (limit.values if limit else ()))


def _fits(subject: Subject, condition: Condition) -> None:
    """The limit's kind fits the family: time for time, a share for votes, a number for counts (C2)."""
    name = str(condition.arguments.get("limit", ""))
    limit = subject.law.limits.get(name)
    for value in limit.values if limit else ():
        measures = value.measure.measures if isinstance(value.measure, AnyOf) else (value.measure,)
        for measure in measures:
            if not value.silent and not fitting(condition.family, measure):
                zh = f"限值“{name}”（{measure.zh}）不适合“{condition.family}”：{_NEEDS[condition.family][0]}"
                en = f"limit '{name}' ({measure.en}) does not fit '{condition.family}': {_NEEDS[condition.family][1]}"
                subject.notes.error(condition.place, "C2", zh, en)


def _kin(subject: Subject, step: Step, condition: Condition) -> None:
    """Only people have near relatives (C7)."""
    if condition.arguments.get("kin") != "yes":
        return
    others = condition.arguments["from"]
    named = (condition.arguments["who"], *(others if isinstance(others, tuple) else (others,)))
    references = [one for one in named if isinstance(one, Ref)]
    for reference in references:
        facts = (subject.book.fact(reference.text, step, part) for part in (None, *step.parts))
        if any(fact is not None and fact.type == "unit" for fact in facts):
            zh = f"“{reference.text}”是单位，没有近亲属：去掉 kin，或者改为人员"
            en = f"'{reference.text}' is a unit and has no near relatives: drop 'kin', or name people"
            subject.notes.error(condition.place, "C7", zh, en)


def _own_period(subject: Subject, condition: Condition) -> None:
    """A day may lie in a named month or quarter of the day of the act; that day itself always does (C8)."""
    if condition.family == "falls" and isinstance(condition.arguments["date"], Ref):
        within, day = condition.arguments["in"], condition.arguments["date"].text
        if day == "occurred" and (within.text if isinstance(within, Ref) else within) in CALENDAR_PERIODS:
            zh = "办理的日期总在它自己所在的期间里，这条规则不会不符合：in 写另一个期间，或者 date 写另一个日期"
            en = "the day of an act always lies in its own period, so this rule cannot fail: name another period, or another day"
            subject.notes.error(condition.place, "C8", zh, en)


def fitting(family: str, measure: Measure) -> bool:
    """Say whether *family* can compare with *measure*."""
    if family == "within":
        return isinstance(measure, Amount) and measure.timed and measure.bound.upper
    if family in TIMED:
        return isinstance(measure, Amount) and measure.timed and measure.bound.lower
    if family in {"quorum", "passes"}:
        return isinstance(measure, Share)
    if family == "share":
        return isinstance(measure, Share | Surplus)
    if family in {"counts", "times"}:
        return isinstance(measure, Amount | Between)
    return True


_LOWER: Final = ("应是“至少多长时间”", "it needs at least so much time")
_NEEDS: Final = {
    "within": ("应是“至多多长时间”", "it needs at most so much time"),
    **dict.fromkeys(("waits", "lasts", "ahead"), _LOWER),
    **dict.fromkeys(("quorum", "passes"), ("应是比例", "it needs a share")),
    "share": ("应是比例", "it needs a share"),
    **dict.fromkeys(("counts", "times"), ("应是数量", "it needs a number")),
}


def _times(subject: Subject, part: Part) -> None:
    limit = subject.law.limits.get(part.times.limit)
    for value in limit.values if limit else ():
        fits = (
            isinstance(value.measure, Every | EveryCalendar)
            if part.times.rule == "every"
            else isinstance(value.measure, Amount) and value.measure.bound.upper and not value.measure.timed
        )
        if not value.silent and not fits:
            wanted = (
                ("“每隔多久”", "'every so long'")
                if part.times.rule == "every"
                else ("“至多几次”", "'at most so many'")
            )
            zh = f"分项“{part.id}”的次数应引用{wanted[0]}的限值，“{part.times.limit}”是{value.measure.zh}"
            en = f"part '{part.id}' needs a limit of {wanted[1]}; '{part.times.limit}' is {value.measure.en}"
            subject.notes.error(part.place, "C2", zh, en)


def _weaker(subject: Subject, guard: Guard) -> None:
    for ref in guard.basis or guard.inherited:
        name, _, subject_id = ref.partition("/")
        regulation = subject.law.regulations.get(name)
        provision = regulation.provisions.get(subject_id) if regulation else None
        if provision is None or provision.force not in {force.value for force in Force}:
            continue
        if _RANK[guard.force] < _RANK[Force(provision.force)]:
            zh = f"规则“{guard.id}”的效力（{guard.force.value}）弱于条文“{ref}”（{provision.force}）"
            en = f"guard '{guard.id}' ({guard.force.value}) is weaker than provision '{ref}' ({provision.force})"
            subject.notes.warning(guard.place, "C6", zh, en)


def _tests(step: Step) -> Iterator[Test]:
    yield from step.applies
    things: list[Fact | Paper | Guard | Part] = [*step.asks, *step.papers, *step.guards, *step.parts]
    for owner in within(step):
        things += [*owner.asks, *owner.papers, *owner.guards]
    for thing in things:
        yield from thing.when
        for condition in thing.conditions if isinstance(thing, Guard) else ():
            yield from tests_of(condition)


def _literal(subject: Subject, test: Test) -> None:
    """A number stands in law/limits under a name; only nothing (0) may be written out."""
    place: Place = test.ref.place
    if test.ref.tail.rpartition(".")[2] == "edition":
        return
    for value in test.wanted if test.mode == "is" else ():
        if _NUMBER.fullmatch(value) and value != "0":
            zh = f"“{test.ref}: {value}”写了数字；数字应写在 law/limits 里，这里写它的名称（只有0可以直接写）"
            en = f"'{test.ref}: {value}' is a literal number; put it in law/limits and name it (only 0 may stand here)"
            subject.notes.error(place, "C4", zh, en)
