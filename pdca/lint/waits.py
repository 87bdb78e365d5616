"""Ways out of a step that are shut: by votes recorded wrongly, by lateness, by clocks that contradict (lint O)."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from attrs import frozen

from pdca.calendar import Calendar, Span
from pdca.law import Value, covers
from pdca.lint.acts import asked, binding
from pdca.lint.subject import Subject
from pdca.measure import Amount
from pdca.procedure import Condition, Force, Guard, Outcome, Ref, Step

DECLINING: Final = ("failed", "declined", "rejected", "unsatisfied")
"""The standard words for what was put to the vote and did not pass."""
_DAYS: Final = (date(2026, 1, 1), date(2026, 1, 31), date(2026, 7, 1))
"""Days to try lengths of time on, months being of several lengths."""


def way_out_mistakes(subject: Subject) -> None:
    """Note outcomes that hide a passing vote, steps that lateness locks, and waits beyond a deadline."""
    for step in subject.procedure.steps:
        _votes(subject, step)
        _late(subject, step)
        for outcome in step.outcomes:
            _clocks(subject, step, outcome)


def _votes(subject: Subject, step: Step) -> None:
    """O1: beside an outcome judged by a vote, the others say that it did not pass, or are judged by it too."""
    for guard in step.guards + tuple(guard for one in step.outcomes for guard in one.guards):
        tallies = {str(one.arguments.get("of", "")) for one in guard.conditions if one.family == "passes"}
        if not tallies:
            continue
        for outcome in step.outcomes:
            if outcome.bare or outcome.unless or guard in binding(step, outcome):
                continue
            given = {fact.id for fact in asked(step, outcome)}
            if not (given & {name.partition(".")[0] for name in tallies} or outcome.id in DECLINING):
                continue
            zh = f"结果“{outcome.label}”旁边有表决规则“{guard.id}”，却没有写 unless：表决通过的也能记成“{outcome.title}”"
            en = f"'{outcome.label}' stands beside the vote '{guard.id}' without unless: a passing vote could be recorded so"
            subject.notes.warning(outcome.place, "O1", zh, en)


def _late(subject: Subject, step: Step) -> None:
    """O3: whoever is late must still have an outcome to record."""
    if not step.outcomes:
        return
    shutting = [
        [guard for guard in binding(step, one) if _shuts(subject, step, guard)] for one in step.outcomes
    ]
    if all(shutting):
        guard = shutting[0][0]
        zh = f"逾期后步骤“{step.id}”没有任何结果可以登记（“{guard.id}”是 must）；请改为 deadline，或者另设逾期时的结果"
        en = f"once late, step '{step.id}' has no outcome left ('{guard.id}' is must); make it a deadline or add an outcome"
        subject.notes.error(guard.place, "O3", zh, en)


def _shuts(subject: Subject, step: Step, guard: Guard) -> bool:
    if guard.when or len(guard.conditions) != 1:
        return False
    condition = guard.conditions[0]
    if condition.family == "within":
        values = (
            subject.law.limits[_limit(condition)].values if _limit(condition) in subject.law.limits else ()
        )
        forces = {Force(value.force) if value.force else guard.force for value in values if not value.silent}
        return _acts(condition.arguments.get("until")) and Force.MUST in (forces or {guard.force})
    if condition.family != "order" or guard.force is not Force.MUST:
        return False
    order = condition.arguments.get("order", ())
    days = [str(ref) for ref in order] if isinstance(order, tuple) else []
    own = {fact.id for fact in step.asks} | {fact.id for one in step.outcomes for fact in one.asks}
    return any(one == "occurred" and two.partition(".")[0] not in own for one, two in pairwise(days))


def _acts(later: object) -> bool:
    return later is None or str(later) == "occurred"


def _limit(condition: Condition) -> str:
    return str(condition.arguments.get("limit", ""))


@frozen(kw_only=True)
class _Clock:
    """A time that a guard counts from *since* to the act."""

    guard: Guard
    since: str
    values: tuple[Value, ...]


def _clocks(subject: Subject, step: Step, outcome: Outcome) -> None:
    """O4: no wait ends after a deadline that runs from the same day."""
    bound = [guard for guard in binding(step, outcome) if not guard.when and len(guard.conditions) == 1]
    waits = list(_running(subject, bound, ("waits", "lasts")))
    deadlines = list(_running(subject, bound, ("within",)))
    for wait in waits:
        for deadline in deadlines:
            if wait.since != deadline.since:
                continue
            pair = _contradiction(wait.values, deadline.values)
            if pair is None:
                continue
            zh = f"“{wait.guard.id}”要等（{pair[0].measure.zh}），比“{deadline.guard.id}”的期限（{pair[1].measure.zh}）还长"
            en = f"'{wait.guard.id}' waits ({pair[0].measure.en}) beyond the deadline of '{deadline.guard.id}' ({pair[1].measure.en})"
            subject.notes.error(wait.guard.place, "O4", zh, en)


def _running(subject: Subject, guards: Sequence[Guard], families: tuple[str, ...]) -> Iterator[_Clock]:
    for guard in guards:
        condition = guard.conditions[0]
        since = condition.arguments.get("since", condition.arguments.get("from"))
        until = condition.arguments.get("until", condition.arguments.get("to"))
        limit = subject.law.limits.get(_limit(condition))
        if condition.family in families and isinstance(since, Ref) and _acts(until) and limit is not None:
            yield _Clock(guard=guard, since=since.text, values=limit.values)


def _contradiction(waits: Sequence[Value], deadlines: Sequence[Value]) -> tuple[Value, Value] | None:
    for wait in waits:
        for deadline in deadlines:
            spans = _span(wait), _span(deadline)
            if (
                _meet(wait, waits, deadline, deadlines)
                and spans[0]
                and spans[1]
                and _longer(spans[0], spans[1])
            ):
                return wait, deadline
    return None


def _span(value: Value) -> Span | None:
    return value.measure.span() if isinstance(value.measure, Amount) and value.measure.timed else None


def _longer(one: Span, two: Span) -> bool:
    calendar = Calendar()
    return all(calendar.add(day, one) > calendar.add(day, two) for day in _DAYS)


def _meet(one: Value, ones: Sequence[Value], two: Value, twos: Sequence[Value]) -> bool:
    """Say whether both values are in force on some day in some place."""
    last_one, last_two = _last(one, ones), _last(two, twos)
    days = one.start < last_two and two.start < last_one
    return days and (covers(one.area, two.area) or covers(two.area, one.area))


def _last(value: Value, values: Sequence[Value]) -> date:
    """Return the day on which *value* is over."""
    later = [other.start for other in values if other.stage == value.stage and other.start > value.start]
    return min([*later, *filter(None, [value.finish]), date.max])
