"""Parts: work inside a step happened as often as it must (language.md 4.2).

The rule is judged when the step is left; ``up_to`` and ``once`` also at each record. Periodic work that is missing is a breach that
nothing repairs afterwards; any other missing part refuses the step's onward outcomes.
"""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from pdca.builtin import Builtin, role_title, switched
from pdca.guards.presence import applies
from pdca.guards.standing import (
    CANNOT,
    FAILS,
    HOLDS,
    NOT_APPLICABLE,
    Account,
    Standing,
    Want,
    Wish,
    absent,
    verdict,
)
from pdca.law import Value
from pdca.naming import english, listed
from pdca.phrase import Phrase
from pdca.procedure import Force, Part, Step
from pdca.recurrence import Every, EveryCalendar
from pdca.reference import BLANK, Scene
from pdca.rules import Rulebook

NOTHING: Final = Phrase("", "")


def part_rule(book: Rulebook, step: Step, part: Part) -> Builtin | None:
    """The part happened as often as *times* says; judged when the step is left (``up_to``: at each record)."""
    maker = _TIMES.get(part.times.rule)
    return maker(book, step, part) if maker else None


def _part_builtin(
    book: Rulebook, step: Step, part: Part, look: Callable[[Scene], Standing], said: Callable[[Scene], tuple[Phrase, Phrase, Phrase]],
    want: Callable[[Scene], Sequence[Want]], force: Force | None = None,
) -> Builtin:  # fmt: skip
    tests, basis = book.tests(part.when, step), part.basis or step.basis

    def applying(scene: Scene) -> Standing:
        standing = applies(tests, scene)
        return look(scene) if standing is HOLDS else NOT_APPLICABLE if standing is FAILS else CANNOT

    def account(scene: Scene) -> Sequence[Account]:
        actual, required, remedy = said(scene)
        missing, rules = (f"{step.id}.{part.id}",), switched(book, tests, scene, basis)
        return [Account(actual=actual, required=required, remedy=remedy, missing=missing, basis=rules)]

    return Builtin(
        id=f"{part.id}.times", title=Phrase(part.title, english(part)), look=applying if tests else look, account=account, want=want, book=book,
        force=force or part.force, basis=basis,
    )  # fmt: skip


def _once(book: Rulebook, step: Step, part: Part) -> Builtin:
    """The part is there when the step is left, and a second record of it is refused: what was wrong is corrected."""
    name, whole_case = part.id, part.times.rule == "once_per_case"

    def acts(scene: Scene) -> int:
        return len((scene.history.ever if whole_case else scene.history.parts).get(name, ()))

    def look(scene: Scene) -> Standing:
        history = scene.history
        there = bool((history.ever if whole_case else history.parts).get(name))
        return HOLDS if there is (scene.part != name) else FAILS

    def said(scene: Scene) -> tuple[Phrase, Phrase, Phrase]:
        again = scene.part == part.id
        return (
            Phrase(
                f"“{part.title}”已登记{acts(scene)}次", f"'{english(part)}' was recorded {acts(scene)} times"
            ),
            Phrase(f"“{part.title}”应登记一次", f"'{english(part)}' must be recorded once"),
            Phrase("不必再登记；原记录有误的，用更正", "it is there already; correct it if it is wrong")
            if again
            else Phrase(f"先登记“{part.title}”", f"record '{english(part)}' first"),
        )

    def want(scene: Scene) -> Sequence[Want]:
        return () if scene.part == part.id else (Want(Wish.RECORD, f"{step.id}.{part.id}"),)

    return _part_builtin(book, step, part, look, said, want)


def _up_to(book: Rulebook, step: Step, part: Part) -> Builtin:
    law = book.law

    def values(scene: Scene) -> tuple[Value, ...]:
        return law.values(part.times.limit, scene.day, scene.history.place)

    def look(scene: Scene) -> Standing:
        count = len(scene.history.ever.get(part.id, ())) + (scene.part == part.id)
        return verdict(all(value.measure.holds(count) for value in values(scene)))  # type: ignore[union-attr,call-arg]

    def said(scene: Scene) -> tuple[Phrase, Phrase, Phrase]:
        count = len(scene.history.ever.get(part.id, ()))
        return (
            Phrase(f"“{part.title}”已有{count}次", f"'{english(part)}' was recorded {count} times"),
            Phrase(
                "、".join(value.measure.zh for value in values(scene)),
                ", ".join(value.measure.en for value in values(scene)),
            ),
            Phrase("不能再次办理，请选择其他办法", "it cannot be done again"),
        )

    return _part_builtin(book, step, part, look, said, lambda scene: ())


def _each(book: Rulebook, step: Step, part: Part) -> Builtin:
    """One record answers each record of another part, or names each person or role."""
    target = part.times.each[0] if part.times.each else ""
    if len(part.times.each) == 1 and target in book.procedure.part_steps:
        return _each_record(book, step, part, target)
    return _each_one(book, step, part)


def _each_record(book: Rulebook, step: Step, part: Part, target: str) -> Builtin:
    def open_ones(scene: Scene) -> list[int]:
        answered = {act.claim.answers for act in scene.history.ever.get(part.id, ())}
        return [act.seq for act in scene.history.parts.get(target, ()) if act.seq not in answered]

    def said(scene: Scene) -> tuple[Phrase, Phrase, Phrase]:
        title, count = book.title(target, None, None), len(open_ones(scene))
        return (
            Phrase(
                f"有{count}件“{title.zh}”尚未“{part.title}”",
                f"{count} records of '{title.en}' have no '{english(part)}'",
            ),
            Phrase(f"每件“{title.zh}”都应“{part.title}”", f"each '{title.en}' needs one '{english(part)}'"),
            Phrase(f"先登记“{part.title}”", f"record '{english(part)}' first"),
        )

    return _part_builtin(
        book, step, part, lambda scene: verdict(not open_ones(scene)), said,
        lambda scene: tuple(Want(Wish.RECORD, f"{step.id}.{part.id}", seq) for seq in open_ones(scene)),
    )  # fmt: skip


def _each_one(book: Rulebook, step: Step, part: Part) -> Builtin:
    roles = tuple(name for name in part.times.each if name in book.procedure.roles)
    people = None if roles else book.resolver.getter(part.times.each[0], step)

    def left(scene: Scene) -> list[str]:
        acts = scene.history.parts.get(part.id, ())
        if roles:
            acted = {actor.role for act in acts for actor in act.claim.by}
            return [role for role in roles if role not in acted]
        named = {actor.person for act in acts for actor in act.claim.by}
        found = people(scene) if people else BLANK
        return [
            one
            for one in (found if isinstance(found, tuple) else (found,))
            if one not in named and not absent(one)
        ]

    def said(scene: Scene) -> tuple[Phrase, Phrase, Phrase]:
        names, name = listed(role_title(book, one) for one in left(scene)), english(part)
        return (
            Phrase(f"{names.zh}尚未“{part.title}”", f"'{name}' lacks {names.en}"),
            Phrase(f"每人都应“{part.title}”", f"'{name}' needs everyone"),
            Phrase(f"由{names.zh}补办“{part.title}”", f"let {names.en} do '{name}'"),
        )

    return _part_builtin(
        book, step, part, lambda scene: verdict(not left(scene)), said,
        lambda scene: tuple(Want(Wish.RECORD, f"{step.id}.{part.id}", one) for one in left(scene)),
    )  # fmt: skip


def _every(book: Rulebook, step: Step, part: Part) -> Builtin:
    """Each full window since the anchor holds a record that occurred in it; records added today repair nothing."""
    since = book.resolver.getter(part.times.since.text if part.times.since else "entered", step)

    def empty(scene: Scene) -> list[tuple[date, date]]:
        start = since(scene)
        if absent(start):
            return []
        days = [act.day for act in scene.history.ever.get(part.id, ())]
        return [
            window
            for window in windows(book, part, scene, start)
            if not any(window[0] < day <= window[1] for day in days)
        ]

    def look(scene: Scene) -> Standing:
        if absent(since(scene)):
            return CANNOT
        return verdict(not empty(scene))

    def said(scene: Scene) -> tuple[Phrase, Phrase, Phrase]:
        missed = empty(scene)
        spans = "、".join(f"{start}至{end}" for start, end in missed)
        rule = _rhythm(book, part, scene)
        return (
            Phrase(
                f"{spans or '起算日不明'}没有“{part.title}”",
                f"no '{english(part)}' in {spans or 'the periods'}",
            ),
            Phrase(f"{rule.zh}应有一次“{part.title}”", f"one '{english(part)}' {rule.en}"),
            Phrase(
                "照实说明缺漏原因；事后补记不能弥补",
                "state why it was missed; records added now do not repair it",
            ),
        )

    def wants(scene: Scene) -> Sequence[Want]:
        return tuple(Want(Wish.RECORD, f"{step.id}.{part.id}", f"@{end}") for _, end in empty(scene))

    return _part_builtin(book, step, part, look, said, wants, Force.DEADLINE)


def _rhythm(book: Rulebook, part: Part, scene: Scene) -> Phrase:
    values = book.law.values(part.times.limit, scene.day, scene.history.place)
    return Phrase(values[-1].measure.zh, values[-1].measure.en) if values else NOTHING


def windows(book: Rulebook, part: Part, scene: Scene, start: date) -> list[tuple[date, date]]:
    """Return the full windows (after the first day, up to and including the second) that end by the act."""
    found: list[tuple[date, date]] = []
    for value in book.law.values(part.times.limit, scene.day, scene.history.place)[-1:]:
        if isinstance(value.measure, Every):
            found += book.calendar.windows(start, scene.day, value.measure.span)
        elif isinstance(value.measure, EveryCalendar):
            periods = book.calendar.calendar_periods(value.measure.period, start, scene.day)
            found += [(date.fromordinal(first.toordinal() - 1), last) for first, last in periods]
    return found


_TIMES: Final = {"once": _once, "once_per_case": _once, "up_to": _up_to, "each": _each, "every": _every}


def answer_rule(book: Rulebook, step: Step, part: Part) -> Builtin | None:
    """A part that answers another names one record of it that nothing has answered yet."""
    target = part.times.each[0] if part.times.rule == "each" and part.times.each else ""
    if target not in book.procedure.part_steps:
        return None

    def waiting(scene: Scene) -> list[int]:
        answered = {act.claim.answers for act in scene.history.ever.get(part.id, ())}
        return [act.seq for act in scene.history.parts.get(target, ()) if act.seq not in answered]

    def account(scene: Scene) -> Sequence[Account]:
        return [
            Account(
                actual=Phrase(
                    f"所答复的记录：{scene.claim.answers}", f"it answers record {scene.claim.answers}"
                ),
                required=Phrase(
                    f"应指明尚未答复的记录：{waiting(scene) or '没有'}",
                    f"it must name one that waits: {waiting(scene) or 'none does'}",
                ),
                remedy=Phrase("写明答复的是第几号记录", "name the record it answers"),
            )
        ]

    return Builtin(
        id=f"{part.id}.answers", title=Phrase("答复对象", "what it answers"), look=lambda scene: verdict(scene.claim.answers in waiting(scene)),
        account=account, want=lambda scene: tuple(Want(Wish.SET, "answers", seq) for seq in waiting(scene)[:1]), book=book,
        basis=part.basis or step.basis,
    )  # fmt: skip
