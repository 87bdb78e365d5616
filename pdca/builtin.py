"""The rules every act has without being written: order, roles, facts, papers, parts, days (language.md 8.1).

Each is citable by its id (``case.sequence``, ``notice.by``, ``post.times``) like a written guard.
"""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Final

from attrs import frozen

from pdca import facts
from pdca.calendar import Calendar
from pdca.guards.presence import BoundTest, applies
from pdca.guards.standing import CANNOT, FAILS, HOLDS, NOT_APPLICABLE, ON_CLAIM, Account, Standing, Want, Wish, verdict
from pdca.law import Value
from pdca.measure import Every, EveryCalendar
from pdca.phrase import Phrase
from pdca.procedure import Fact, Force, Outcome, Paper, Part, Step
from pdca.reference import BLANK, UNKNOWN, Getter, Scene
from pdca.rules import Judgement, Rulebook, Written

NOTHING: Final = Phrase("", "")


@frozen(kw_only=True)
class Builtin:
    """A built-in rule: *look* says how it stands, *account* what to tell, *want* what would help, *spoil* what would break it."""

    id: str
    title: Phrase
    look: Callable[[Scene], Standing]
    account: Callable[[Scene], Sequence[Account]]
    want: Callable[[Scene], Sequence[Want]]
    book: Rulebook
    spoil: Callable[[Scene], Sequence[Want]] | None = None
    force: Force = Force.MUST
    basis: tuple[str, ...] = ()
    concession: str = ""

    def standing(self, scene: Scene) -> Standing:
        """Return how the rule stands."""
        return self.look(scene)

    def judgements(self, scene: Scene) -> Sequence[Judgement]:
        """Return one judgement for everything that is wrong."""
        standing = self.look(scene)
        if standing in (HOLDS, NOT_APPLICABLE):
            return ()
        return [
            Judgement(
                guard=self.id,
                title=self.title,
                standing=standing,
                force=self.force,
                actual=account.actual,
                required=account.required,
                remedy=account.remedy,
                citations=tuple(self.book.law.cite(ref, scene.day) for ref in self.basis),
                missing=account.missing,
                concession=self.concession,
                conceded=_conceded(self, scene),
            )
            for account in self.account(scene)
        ]

    def satisfy(self, scene: Scene) -> Sequence[Want]:
        """Return the smallest change under which the rule would hold."""
        return self.want(scene) if self.look(scene) not in (HOLDS, NOT_APPLICABLE, ON_CLAIM) else ()

    def violate(self, scene: Scene) -> Sequence[Want]:
        """Return a change under which the rule would just fail."""
        return self.spoil(scene) if self.spoil else ()


def _conceded(rule: Builtin, scene: Scene) -> Any:
    granted = (*scene.claim.concessions, *scene.history.concessions)
    fits = (one for one in granted if one.guard == rule.id and one.by.role == rule.concession and rule.concession)
    return next((one for one in fits if one.until >= scene.day.isoformat() and one.reason.strip()), None)


def actor_rule(book: Rulebook, name: str, roles: tuple[str, ...], basis: tuple[str, ...]) -> Builtin:
    """Somebody in one of *roles* acts; a reference among *roles* means the people it names."""
    people = {role: book.resolver.getter(role) for role in roles if "." in role}
    titles = "或".join(book.procedure.roles[role].title if role in book.procedure.roles else book.title(role, None, None).zh for role in roles)

    def look(scene: Scene) -> Standing:
        acting = {actor.role for actor in scene.claim.by}
        if not acting.isdisjoint(roles):
            return HOLDS
        named = {person for get in people.values() for person in _named(get, scene)}
        return verdict(any(actor.person in named for actor in scene.claim.by))

    def account(scene: Scene) -> Sequence[Account]:
        acting = "、".join(_role_title(book, actor.role) for actor in scene.claim.by) or "无人"
        return [
            Account(
                actual=Phrase(f"办理人身份：{acting}", f"acting as {', '.join(actor.role for actor in scene.claim.by) or 'nobody'}"),
                required=Phrase(f"应由{titles}办理", f"must be done by {' or '.join(roles)}"),
                remedy=Phrase(f"请{titles}办理", f"let {' or '.join(roles)} do it"),
            )
        ]

    return Builtin(
        id=name, title=Phrase("办理人", "who acts"), look=look, account=account, book=book, basis=basis,
        want=lambda scene: (Want(Wish.ACT_AS, roles[0]),),
        spoil=lambda scene: (Want(Wish.ACT_AS, next((role for role in book.procedure.roles if role not in roles), "nobody")),),
    )  # fmt: skip


def _named(get: Getter, scene: Scene) -> tuple[Any, ...]:
    found = get(scene)
    return found if isinstance(found, tuple) else (found,)


def _role_title(book: Rulebook, role: str) -> str:
    return book.procedure.roles[role].title if role in book.procedure.roles else facts.shorten(role)


def fact_rule(book: Rulebook, name: str, asks: Sequence[tuple[Fact, tuple[BoundTest, ...]]], *, extra: tuple[str, ...] = ()) -> Builtin:
    """The facts asked are given, each of its type, and nothing else is said."""
    known = {fact.id for fact, _ in asks} | set(extra)

    def faults(scene: Scene) -> list[facts.Fault]:
        said = scene.claim.facts
        circumstances = book.circumstances(scene.today)
        found: list[facts.Fault] = []
        for fact, tests in asks:
            if fact.id in said:
                found.extend(facts.faults(fact, said[fact.id], circumstances))
                if tests and applies(tests, scene) is FAILS:
                    found.append(facts.Fault(fact.id, "unasked", Phrase(f"本次不需要填“{fact.title}”", f"{fact.id} is not asked here")))
            elif not fact.optional and fact.derive is None and (not tests or applies(tests, scene) is HOLDS):
                found.append(facts.Fault(fact.id, "missing", Phrase(f"没有填“{fact.title}”", f"{fact.id} is not given")))
        found.extend(
            facts.Fault(key, "unknown", Phrase(f"本次没有“{facts.shorten(key)}”这一项", f"no fact '{facts.shorten(key)}' is asked here"))
            for key in said
            if key not in known
        )
        return found

    def look(scene: Scene) -> Standing:
        found = faults(scene)
        if not found:
            return HOLDS
        return CANNOT if all(fault.code == "missing" for fault in found) else FAILS

    def account(scene: Scene) -> Sequence[Account]:
        return [
            Account(
                actual=fault.phrase,
                required=Phrase("应按要求填写", "it must be given as asked"),
                remedy=_REMEDIES.get(fault.code, Phrase("照实更正", "correct it truthfully")),
                missing=(fault.path,) if fault.code == "missing" else (),
            )
            for fault in faults(scene)
        ]

    return Builtin(
        id=name, title=Phrase("应填事项", "facts asked"), look=look, account=account, book=book,
        want=lambda scene: tuple(Want(Wish.SET, fault.path, f"?{fault.code}") for fault in faults(scene)),
    )  # fmt: skip


_REMEDIES: Final = {
    "missing": Phrase("补填", "give it"),
    "unasked": Phrase("去掉这一项", "leave it out"),
    "unknown": Phrase("去掉这一项", "leave it out"),
    "personal": Phrase("去掉个人信息", "take the personal data out"),
    "owner": Phrase("填写具体责任人", "name one person"),
    "vague": Phrase("写明具体事项和数量", "name the thing and a number"),
}


def paper_rules(book: Rulebook, name: str, papers: Sequence[tuple[Paper, tuple[BoundTest, ...]]]) -> list[Builtin]:
    """The papers asked are shown; one rule for those that must be, one for those that generally should."""
    rules = []
    for force in dict.fromkeys(paper.force for paper, _ in papers):
        asked = [(paper, tests) for paper, tests in papers if paper.force is force]
        rules.append(_paper_rule(book, name if force is Force.MUST else f"{name}.{force.value}", asked, force))
    return rules


def _paper_rule(book: Rulebook, name: str, papers: Sequence[tuple[Paper, tuple[BoundTest, ...]]], force: Force) -> Builtin:
    def lacking(scene: Scene) -> list[tuple[Paper, str]]:
        shown = {paper.name: paper for paper in scene.claim.papers}
        found = []
        for paper, tests in papers:
            if tests and applies(tests, scene) is not HOLDS:
                continue
            present = next((shown[one] for one in (paper.name, *paper.aka) if one in shown), None)
            if present is None:
                found.append((paper, f"缺“{paper.name}”"))
            elif present.made and (facts.day(present.made) is None or present.made > scene.today.isoformat()):
                found.append((paper, f"“{paper.name}”的日期{facts.shorten(present.made)}不对"))
        return found

    def account(scene: Scene) -> Sequence[Account]:
        return [
            Account(
                actual=Phrase(said, f"'{paper.name}' is missing or misdated"),
                required=Phrase(f"应有“{paper.name}”", f"'{paper.name}' must be shown"),
                remedy=Phrase(f"补交“{paper.name}”", f"show '{paper.name}'"),
                missing=(paper.name,),
            )
            for paper, said in lacking(scene)
        ]

    return Builtin(
        id=name, title=Phrase("应附材料", "papers"), look=lambda scene: verdict(not lacking(scene)), account=account, book=book,
        want=lambda scene: tuple(Want(Wish.SHOW, paper.name) for paper, _ in lacking(scene)), force=force,
        basis=next((paper.basis for paper, _ in papers if paper.basis), ()),
        concession=next((paper.concession for paper, _ in papers if paper.concession), ""),
    )  # fmt: skip


def clock_rule(book: Rulebook) -> Builtin:
    """Nothing is recorded before it happened."""

    def account(scene: Scene) -> Sequence[Account]:
        return [
            Account(
                actual=Phrase(f"办理日{scene.day}，今天{scene.today}", f"it occurred {scene.day}; today is {scene.today}"),
                required=Phrase("办理日不得晚于今天", "an act must not lie in the future"),
                remedy=Phrase(f"等到{scene.day}再登记，或者更正日期", f"record it on {scene.day}, or correct the day"),
            )
        ]

    return Builtin(
        id="case.clock", title=Phrase("不得预先登记", "nothing in the future"), look=lambda scene: verdict(scene.day <= scene.today),
        account=account, book=book, want=lambda scene: (Want(Wish.SET, "occurred", scene.today.isoformat()),),
    )  # fmt: skip


def order_rule(book: Rulebook, step: Step) -> Builtin:
    """An outcome does not occur before the act that led to its step, nor before the parts of its stay."""
    own = tuple(part.id for part in step.parts)

    def bound(scene: Scene) -> date:
        parts = () if scene.part else (act.day for name in own for act in scene.history.parts.get(name, ()) if act.stay == scene.history.stay)
        return max((scene.history.entered, *parts))

    def account(scene: Scene) -> Sequence[Account]:
        earliest = bound(scene)
        return [
            Account(
                actual=Phrase(f"办理日{scene.day}", f"it occurred {scene.day}"),
                required=Phrase(f"不早于{earliest}（上一环节和本步骤各项工作之后）", f"not before {earliest}, when what leads to it was done"),
                remedy=Phrase(f"核对日期：应在{earliest}及以后", f"check the day: {earliest} or later"),
            )
        ]

    return Builtin(
        id="case.order", title=Phrase("先后次序", "order of days"), look=lambda scene: verdict(scene.day >= bound(scene)), account=account, book=book,
        want=lambda scene: (Want(Wish.SET, "occurred", bound(scene).isoformat()),),
        spoil=lambda scene: (Want(Wish.SET, "occurred", date.fromordinal(bound(scene).toordinal() - 1).isoformat()),),
    )  # fmt: skip


def edition_rule(book: Rulebook, successor: Callable[[date], str]) -> Builtin:
    """After the edition ended, the case is first carried over to the next, unless it may finish under the old."""
    procedure = book.procedure

    def over(scene: Scene) -> bool:
        return bool(procedure.finish) and scene.day.isoformat() > procedure.finish and bool(successor(scene.day))

    def account(scene: Scene) -> Sequence[Account]:
        fresh = successor(scene.day)
        return [
            Account(
                actual=Phrase(f"办理日{scene.day}，本事项适用{procedure.edition}版，该版施行至{procedure.finish}", f"it occurred {scene.day}; edition {procedure.edition} ended {procedure.finish}"),
                required=Phrase(f"应适用{fresh}版", f"edition {fresh} applies"),
                remedy=Phrase(f"先把本事项转到{fresh}版，再登记", f"first migrate the case to edition {fresh}"),
            )
        ]

    return Builtin(
        id="case.edition", title=Phrase("适用版本", "edition in force"), look=lambda scene: verdict(not over(scene)), account=account, book=book,
        want=lambda scene: (Want(Wish.MIGRATE, successor(scene.day)),), basis=procedure.basis[:1],
    )  # fmt: skip


def part_rule(book: Rulebook, step: Step, part: Part) -> Builtin | None:
    """The part happened as often as *times* says; judged when the step is left (``up_to``: at each record)."""
    maker = _TIMES.get(part.times.rule)
    return maker(book, step, part) if maker else None


def _part_builtin(
    book: Rulebook, step: Step, part: Part, look: Callable[[Scene], Standing], said: Callable[[Scene], tuple[Phrase, Phrase, Phrase]],
    want: Callable[[Scene], Sequence[Want]], force: Force | None = None,
) -> Builtin:  # fmt: skip
    tests = book.tests(part.when, step)

    def applying(scene: Scene) -> Standing:
        standing = applies(tests, scene) if tests else HOLDS
        return look(scene) if standing is HOLDS else NOT_APPLICABLE if standing is FAILS else CANNOT

    def account(scene: Scene) -> Sequence[Account]:
        actual, required, remedy = said(scene)
        return [Account(actual=actual, required=required, remedy=remedy, missing=(f"{step.id}.{part.id}",))]

    return Builtin(
        id=f"{part.id}.times", title=Phrase(part.title, part.gloss or part.id), look=applying, account=account, want=want, book=book,
        force=force or part.force, basis=part.basis or step.basis,
    )  # fmt: skip


def _once(book: Rulebook, step: Step, part: Part) -> Builtin:
    def acts(scene: Scene) -> int:
        source = scene.history.ever if part.times.rule == "once_per_case" else scene.history.parts
        return len(source.get(part.id, ()))

    def said(scene: Scene) -> tuple[Phrase, Phrase, Phrase]:
        return (
            Phrase(f"“{part.title}”已登记{acts(scene)}次", f"'{part.id}' was recorded {acts(scene)} times"),
            Phrase(f"“{part.title}”应登记一次", f"'{part.id}' must be recorded once"),
            Phrase(f"先登记“{part.title}”", f"record '{part.id}' first"),
        )

    return _part_builtin(
        book, step, part, lambda scene: verdict(acts(scene) == 1), said,
        lambda scene: (Want(Wish.RECORD, f"{step.id}.{part.id}"),) if not acts(scene) else (),
    )  # fmt: skip


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
            Phrase(f"“{part.title}”已有{count}次", f"'{part.id}' was recorded {count} times"),
            Phrase("、".join(value.measure.zh for value in values(scene)), ", ".join(value.measure.en for value in values(scene))),
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
        title = book.title(f"{target}.occurred", None, None).zh.removesuffix("之日").strip("“”")
        count = len(open_ones(scene))
        return (
            Phrase(f"有{count}件“{title}”尚未“{part.title}”", f"{count} records of '{target}' have no '{part.id}'"),
            Phrase(f"每件“{title}”都应“{part.title}”", f"each '{target}' needs one '{part.id}'"),
            Phrase(f"先登记“{part.title}”", f"record '{part.id}' first"),
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
        return [one for one in (found if isinstance(found, tuple) else (found,)) if one not in named and one not in (BLANK, UNKNOWN)]

    def said(scene: Scene) -> tuple[Phrase, Phrase, Phrase]:
        names = "、".join(_role_title(book, one) for one in left(scene))
        return (
            Phrase(f"{names}尚未“{part.title}”", f"'{part.id}' lacks {names}"),
            Phrase(f"每人都应“{part.title}”", f"'{part.id}' needs everyone"),
            Phrase(f"由{names}补办“{part.title}”", f"let {names} do '{part.id}'"),
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
        if start in (BLANK, UNKNOWN):
            return []
        days = [act.day for act in scene.history.ever.get(part.id, ())]
        return [window for window in windows(book, part, scene, start) if not any(window[0] < day <= window[1] for day in days)]

    def look(scene: Scene) -> Standing:
        if since(scene) in (BLANK, UNKNOWN):
            return CANNOT
        return verdict(not empty(scene))

    def said(scene: Scene) -> tuple[Phrase, Phrase, Phrase]:
        missed = empty(scene)
        spans = "、".join(f"{start}至{end}" for start, end in missed)
        rule = _rhythm(book, part, scene)
        return (
            Phrase(f"{spans or '起算日不明'}没有“{part.title}”", f"no '{part.id}' in {spans or 'the periods'}"),
            Phrase(f"{rule.zh}应有一次“{part.title}”", f"one '{part.id}' {rule.en}"),
            Phrase("照实说明缺漏原因；事后补记不能弥补", "state why it was missed; records added now do not repair it"),
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
                actual=Phrase(f"所答复的记录：{scene.claim.answers}", f"it answers record {scene.claim.answers}"),
                required=Phrase(f"应指明尚未答复的记录：{waiting(scene) or '没有'}", f"it must name one that waits: {waiting(scene) or 'none does'}"),
                remedy=Phrase("写明答复的是第几号记录", "name the record it answers"),
            )
        ]

    return Builtin(
        id=f"{part.id}.answers", title=Phrase("答复对象", "what it answers"), look=lambda scene: verdict(scene.claim.answers in waiting(scene)),
        account=account, want=lambda scene: tuple(Want(Wish.SET, "answers", seq) for seq in waiting(scene)[:1]), book=book,
    )  # fmt: skip


def unless_rule(book: Rulebook, outcome: Outcome, guards: Sequence[Written]) -> Builtin:
    """The outcome fits only when the guards of the better one do not all hold: nothing that passed is recorded as failed."""
    titles = "、".join(guard.guard.title or guard.id for guard in guards)

    def look(scene: Scene) -> Standing:
        return verdict(any(guard.standing(scene) in (FAILS, CANNOT) for guard in guards))

    def account(scene: Scene) -> Sequence[Account]:
        return [
            Account(
                actual=Phrase(f"“{titles}”已经符合", f"{', '.join(guard.id for guard in guards)} hold"),
                required=Phrase(f"只有“{titles}”不符合时，才可记为“{outcome.title}”", f"'{outcome.id}' fits only when they do not"),
                remedy=Phrase("照实记为已通过的结果，或者更正数据", "record the outcome that was reached, or correct the data"),
            )
        ]

    return Builtin(
        id=f"{outcome.step}.{outcome.id}.unless", title=Phrase(outcome.title, outcome.gloss or outcome.id), look=look, account=account, book=book,
        want=lambda scene: next((wants for guard in guards if (wants := guard.violate(scene))), ()),
        spoil=lambda scene: tuple(want for guard in guards for want in guard.satisfy(scene)),
        basis=next((guard.guard.basis or guard.inherited for guard in guards), ()),
    )  # fmt: skip


def applies_rule(book: Rulebook, step: Step, *, wanted: bool) -> Builtin:
    """A conditional step is done when its condition holds, and passed over when it does not."""
    tests = book.tests(step.applies, step)

    def look(scene: Scene) -> Standing:
        standing = applies(tests, scene)
        return standing if standing is CANNOT else verdict((standing is HOLDS) is wanted)

    def account(scene: Scene) -> Sequence[Account]:
        done, passed = Phrase("本步骤适用", "the step applies"), Phrase("本步骤不适用", "the step does not apply")
        actual, required = (passed, done) if wanted else (done, passed)
        remedy = Phrase("选择“不适用”", "choose 'not applicable'") if wanted else Phrase("办理本步骤", "do the step")
        return [Account(actual=actual, required=required, remedy=remedy)]

    return Builtin(
        id=f"{step.id}.applies", title=Phrase("是否适用", "whether it applies"), look=look, account=account, book=book, basis=step.basis,
        want=lambda scene: (Want(Wish.CHOOSE, "not_applicable"),) if wanted else tuple(_change(tests)),
    )  # fmt: skip


def _change(tests: Sequence[BoundTest]) -> Sequence[Want]:
    other = {"yes": "no", "no": "yes"}
    return [Want(Wish.SET, test.test.ref.text, other[test.test.wanted[0]]) for test in tests if test.test.wanted[:1] and test.test.wanted[0] in other]


def waiver_rule(book: Rulebook, step: Step) -> Builtin:
    """A step is left out only by the role that may waive it, with a reason."""

    def look(scene: Scene) -> Standing:
        return verdict(bool(str(scene.claim.facts.get("reason", "")).strip()) and any(actor.role == step.waiver for actor in scene.claim.by))

    def account(scene: Scene) -> Sequence[Account]:
        title = _role_title(book, step.waiver)
        return [
            Account(
                actual=Phrase("没有理由，或者不是有权的人", "no reason, or not by who may"),
                required=Phrase(f"免办须由{title}写明理由", f"a waiver needs {step.waiver} and a reason"),
                remedy=Phrase(f"请{title}写明免办理由", f"let {step.waiver} state the reason"),
            )
        ]

    return Builtin(
        id=f"{step.id}.waiver", title=Phrase("免办", "waiver"), look=look, account=account, book=book, basis=step.basis,
        want=lambda scene: (Want(Wish.ACT_AS, step.waiver), Want(Wish.SET, "reason", "情况特殊，经研究免办")),
    )  # fmt: skip


def entry_rule(book: Rulebook, limit: str) -> Builtin:
    """Entered long after it happened (补录): noted, never blocked."""

    def late(scene: Scene) -> bool:
        return any(
            scene.today > book.calendar.add(scene.day, value.measure.span())  # type: ignore[union-attr]
            for value in book.law.values(limit, scene.day, scene.history.place)
        )

    def account(scene: Scene) -> Sequence[Account]:
        days = (scene.today - scene.day).days
        return [
            Account(
                actual=Phrase(f"办理日{scene.day}，{days}天后登记（补录）", f"recorded {days} days after {scene.day}"),
                required=Phrase("应随办随记", "records are made as things happen"),
                remedy=Phrase("写明补录原因", "say why it is late"),
            )
        ]

    values = book.law.limits[limit].values
    return Builtin(
        id="case.entry", title=Phrase("补录", "late entry"), look=lambda scene: verdict(not late(scene)), account=account, book=book,
        want=lambda scene: (), force=Force.MAY, basis=next((value.basis for value in values if value.basis), ()),
    )  # fmt: skip


