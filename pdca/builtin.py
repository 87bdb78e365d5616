"""The rules every act has without being written: order, roles, facts, papers, parts, days (language.md 8.1).

Each is citable by its id (``case.sequence``, ``notice.by``, ``post.times``) like a written guard.
"""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from attrs import field, frozen

from pdca import facts, faults
from pdca.faults import faults as find_faults
from pdca.guards.presence import BoundTest, Requires, applies
from pdca.guards.standing import (
    CANNOT,
    FAILS,
    HOLDS,
    NOT_APPLICABLE,
    ON_CLAIM,
    Account,
    Standing,
    Want,
    Wish,
    absent,
    many,
    verdict,
)
from pdca.naming import english, listed
from pdca.phrase import Phrase
from pdca.procedure import Fact, Force, Outcome, Paper, Step
from pdca.record import PaperShown
from pdca.reference import Getter, Scene
from pdca.rules import Binding, Judgement, Rulebook, Written


@frozen(kw_only=True)
class Builtin:
    """A built-in rule: *look* says how it stands, *account* what to tell, *want* what would help, *spoil* what would break it."""

    id: str
    title: Phrase
    standing: Callable[[Scene], Standing] = field(alias="look")
    account: Callable[[Scene], Sequence[Account]]
    want: Callable[[Scene], Sequence[Want]]
    book: Rulebook
    spoil: Callable[[Scene], Sequence[Want]] | None = None
    force: Force = Force.MUST
    basis: tuple[str, ...] = ()
    concession: str = ""

    def judgements(self, scene: Scene) -> Sequence[Judgement]:
        """Return one judgement for everything that is wrong."""
        standing = self.standing(scene)
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
                citations=tuple(self.book.law.cite(ref, scene.day) for ref in account.basis or self.basis),
                missing=account.missing,
                concession=self.concession,
                conceded=_conceded(self, scene),
            )
            for account in self.account(scene)
        ]

    def satisfy(self, scene: Scene) -> Sequence[Want]:
        """Return the smallest change under which the rule would hold."""
        return self.want(scene) if self.standing(scene) not in (HOLDS, NOT_APPLICABLE, ON_CLAIM) else ()

    def violate(self, scene: Scene) -> Sequence[Want]:
        """Return a change under which the rule would just fail."""
        return self.spoil(scene) if self.spoil else ()


def _conceded(rule: Builtin, scene: Scene) -> Any:
    granted = (*scene.claim.concessions, *scene.history.concessions)
    fits = (
        one for one in granted if one.guard == rule.id and one.by.role == rule.concession and rule.concession
    )
    return next((one for one in fits if one.until >= scene.day.isoformat() and one.reason.strip()), None)


def actor_rule(book: Rulebook, name: str, roles: tuple[str, ...], basis: tuple[str, ...]) -> Builtin:
    """Somebody in one of *roles* acts; a reference among *roles* means the people it names."""
    people = {role: book.resolver.getter(role) for role in roles if "." in role}
    plain = tuple(role for role in roles if role not in people)

    def look(scene: Scene) -> Standing:
        for actor in scene.claim.by:
            if actor.role in plain:
                return HOLDS
        return verdict(any(actor.person in _named(people.values(), scene) for actor in scene.claim.by))

    def want(scene: Scene) -> Sequence[Want]:
        if plain:
            return (Want(Wish.ACT_AS, plain[0]),)
        named = _named(people.values(), scene)
        return (Want(Wish.SET, "by", named[:1]),) if named else ()

    def account(scene: Scene) -> Sequence[Account]:
        acting = listed(role_title(book, actor.role) for actor in scene.claim.by)
        wanted = [role_title(book, role) if role in plain else book.title(role, None, None) for role in roles]
        zh, en = "或".join(one.zh for one in wanted), " or ".join(one.en for one in wanted)
        return [
            Account(
                actual=Phrase(f"办理人身份：{acting.zh or '无人'}", f"acting as {acting.en or 'nobody'}"),
                required=Phrase(f"应由{zh}办理", f"must be done by {en}"),
                remedy=Phrase(f"请{zh}办理", f"let {en} do it"),
            )
        ]

    return Builtin(
        id=name, title=Phrase("办理人", "who acts"), look=look, account=account, book=book, basis=basis,
        want=want,
        spoil=lambda scene: (Want(Wish.ACT_AS, next((role for role in book.procedure.roles if role not in roles), "nobody")),),
    )  # fmt: skip


def _named(getters: Iterable[Getter], scene: Scene) -> list[str]:
    """Return the people whom references name."""
    return [str(one) for get in getters for one in many(get(scene)) if not absent(one)]


def role_title(book: Rulebook, role: str) -> Phrase:
    """Return what to call *role*; an unknown one is shown as it is written."""
    found = book.procedure.roles.get(role)
    return Phrase(found.title, english(found)) if found else Phrase(facts.shorten(role), facts.shorten(role))


def fact_rule(
    book: Rulebook,
    name: str,
    asks: Sequence[tuple[Fact, tuple[BoundTest, ...]]],
    *,
    basis: tuple[str, ...] = (),
    extra: tuple[str, ...] = (),
) -> Builtin:
    """The facts asked are given, each of its type, and nothing else is said."""
    own = {fact.id: fact.basis for fact, _ in asks}
    known = {*own, *extra}
    needed = _needed(fact for fact, _ in asks)
    listed = [(fact.id, fact, tests, fact.id in needed, "joins" in fact.options) for fact, tests in asks]

    def wrong(scene: Scene) -> Sequence[faults.Fault]:
        said = scene.claim.facts
        if not said and not needed:
            return ()
        circumstances = book.circumstances(scene.today)
        found: list[faults.Fault] = []
        for key, fact, tests, must, joint in listed:
            if key in said:
                found += find_faults(fact, said[key], circumstances, key)
                if joint:
                    found += faults.joint_faults(fact, said)
                if tests and applies(tests, scene) is FAILS:
                    found.append(_fault(fact, "unasked"))
            elif must and (not tests or applies(tests, scene) is HOLDS):
                found.append(_fault(fact, "missing"))
        return found if known.issuperset(said) else [*found, *_unknown(said, known)]

    def look(scene: Scene) -> Standing:
        found = wrong(scene)
        if not found:
            return HOLDS
        return CANNOT if all(fault.code == "missing" for fault in found) else FAILS

    return Builtin(
        id=name, title=Phrase("应填事项", "facts asked"), look=look, book=book, basis=basis,
        account=lambda scene: [_told(fault, own) for fault in wrong(scene)],
        want=lambda scene: tuple(Want(Wish.SET, fault.path, f"?{fault.code}") for fault in wrong(scene)),
    )  # fmt: skip


def _fault(fact: Fact, code: str) -> faults.Fault:
    """Return that *fact* is not given (``missing``), or given where it is not asked (``unasked``)."""
    if code == "missing":
        return faults.Fault(fact.id, code, Phrase(f"没有填“{fact.title}”", f"'{english(fact)}' is not given"))
    said = Phrase(f"本次不需要填“{fact.title}”", f"'{english(fact)}' is not asked here")
    return faults.Fault(fact.id, code, said)


def _told(fault: faults.Fault, own: Mapping[str, tuple[str, ...]]) -> Account:
    """Return what to tell of *fault*; *own* gives the provisions of the facts that have some."""
    return Account(
        actual=fault.phrase,
        required=Phrase("应按要求填写", "it must be given as asked"),
        remedy=_REMEDIES.get(fault.code, Phrase("照实更正", "correct it truthfully")),
        missing=(fault.path,) if fault.code == "missing" else (),
        basis=own.get(fault.path.partition(".")[0].partition("[")[0], ()),
    )


def _needed(asked: Iterable[Fact]) -> set[str]:
    """Return the ids of the facts that must be given where they are asked."""
    return {fact.id for fact in asked if not fact.optional and fact.derive is None}


def _unknown(said: Iterable[str], known: Container[str]) -> Iterable[faults.Fault]:
    """Return what is wrong with the facts of *said* that nobody asked for."""
    return (
        faults.Fault(
            key,
            "unknown",
            Phrase(f"本次没有“{facts.shorten(key)}”这一项", f"no fact '{facts.shorten(key)}' is asked here"),
        )
        for key in said
        if key not in known
    )


_REMEDIES: Final = {
    "missing": Phrase("补填", "give it"),
    "future": Phrase(
        "等到那一天再登记，或者更正日期", "record it when that day has come, or correct the day"
    ),
    "unasked": Phrase("去掉这一项", "leave it out"),
    "unknown": Phrase("去掉这一项", "leave it out"),
    "personal": Phrase("去掉个人信息", "take the personal data out"),
    "owner": Phrase("填写具体责任人", "name one person"),
    "vague": Phrase("写明具体事项和数量", "name the thing and a number"),
}


def paper_rules(
    book: Rulebook,
    name: str,
    papers: Sequence[tuple[Paper, tuple[BoundTest, ...]]],
    basis: tuple[str, ...] = (),
) -> list[Builtin]:
    """The papers asked are shown; one rule for those that must be, one for those that generally should."""
    rules = []
    for force in dict.fromkeys(paper.force for paper, _ in papers):
        asked = [(paper, tests) for paper, tests in papers if paper.force is force]
        rules.append(
            _paper_rule(book, name if force is Force.MUST else f"{name}.{force.value}", asked, force, basis)
        )
    return rules


def _paper_rule(
    book: Rulebook,
    name: str,
    papers: Sequence[tuple[Paper, tuple[BoundTest, ...]]],
    force: Force,
    basis: tuple[str, ...],
) -> Builtin:
    def lacking(scene: Scene) -> list[tuple[Paper, Sequence[BoundTest], str]]:
        found: list[tuple[Paper, Sequence[BoundTest], str]] = []
        for paper, tests in papers:
            if tests and applies(tests, scene) is not HOLDS:
                continue
            present = _found(paper, scene.claim.papers)
            if present is None:
                found.append((paper, tests, f"缺“{paper.name}”"))
            elif present.made and not _dated(present.made, scene.today):
                found.append((paper, tests, f"“{paper.name}”的日期{facts.shorten(present.made)}不对"))
            elif paper.signed_by:
                unsigned = [role for role in paper.signed_by if not _signed(present, role, scene)]
                if unsigned:
                    names = listed(role_title(book, role) for role in unsigned)
                    found.append((paper, tests, f"“{paper.name}”没有{names.zh}签名"))
        return found

    def account(scene: Scene) -> Sequence[Account]:
        return [
            Account(
                actual=Phrase(said, f"{_english(paper)} is missing, misdated or unsigned"),
                required=Phrase(f"应有“{paper.name}”", f"{_english(paper)} must be shown"),
                remedy=Phrase(f"补交“{paper.name}”", f"show {_english(paper)}"),
                missing=(paper.name,),
                basis=switched(book, tests, scene, paper.basis or basis),
            )
            for paper, tests, said in lacking(scene)
        ]

    return Builtin(
        id=name, title=Phrase("应附材料", "papers"), look=lambda scene: FAILS if lacking(scene) else HOLDS, account=account, book=book,
        want=lambda scene: tuple(Want(Wish.SHOW, paper.name, paper.signed_by) for paper, _, _ in lacking(scene)), force=force,
        basis=basis,
        concession=next((paper.concession for paper, _ in papers if paper.concession), ""),
    )  # fmt: skip


def _english(paper: Paper) -> str:
    """Return the name under which *paper* is shown, with its English where it has one."""
    return f"'{paper.name}' ({paper.gloss})" if paper.gloss else f"'{paper.name}'"


def _found(paper: Paper, shown: Sequence[PaperShown]) -> PaperShown | None:
    """Return the one of *shown* that is *paper*, by its name or another one it has; of two of one name, the later."""
    wanted = paper.name
    for one in reversed(shown):
        if one.name == wanted:
            return one
    named = {one.name: one for one in shown} if paper.aka else {}
    return next((named[name] for name in paper.aka if name in named), None)


def _dated(made: str, today: date) -> bool:
    """Return whether *made* is a day, and not one to come."""
    found = facts.day(made)
    return found is not None and found <= today


def _signed(shown: PaperShown, role: str, scene: Scene) -> bool:
    """Return whether somebody in *role* signed: who acts in it here, or anybody where nobody does."""
    acting = {actor.person for actor in scene.claim.by if actor.role == role}
    return bool(acting & set(shown.signed_by) if acting else shown.signed_by)


def unless_rule(book: Rulebook, outcome: Outcome, guards: Sequence[Written]) -> Builtin:
    """The outcome fits only when the guards of the better one do not all hold: nothing that passed is recorded as failed."""

    def look(scene: Scene) -> Standing:
        return verdict(any(guard.standing(scene) in (FAILS, CANNOT) for guard in guards))

    def account(scene: Scene) -> Sequence[Account]:
        titles = listed(guard.title for guard in guards)
        return [
            Account(
                actual=Phrase(f"“{titles.zh}”已经符合", f"it is met already: {titles.en}"),
                required=Phrase(
                    f"只有“{titles.zh}”不符合时，才可记为“{outcome.title}”",
                    f"'{english(outcome)}' fits only when that is not met",
                ),
                remedy=Phrase(
                    "照实记为已通过的结果，或者更正数据",
                    "record the outcome that was reached, or correct the data",
                ),
            )
        ]

    return Builtin(
        id=f"{outcome.step}.{outcome.id}.unless", title=Phrase(outcome.title, english(outcome)), look=look, account=account, book=book,
        want=lambda scene: next((wants for guard in guards if (wants := guard.violate(scene))), ()),
        spoil=lambda scene: tuple(want for guard in guards for want in guard.satisfy(scene)),
        basis=next((guard.guard.basis or guard.inherited for guard in guards), ()),
    )  # fmt: skip


def applies_rule(book: Rulebook, step: Step, *, wanted: bool) -> Builtin:
    """A conditional step is done when its condition holds, and passed over when it does not."""
    tests = book.tests(step.applies, step)
    tested = Requires(tests=tests, binder=Binding(book, step, None))

    def look(scene: Scene) -> Standing:
        standing = applies(tests, scene)
        return standing if standing is CANNOT else verdict((standing is HOLDS) is wanted)

    def account(scene: Scene) -> Sequence[Account]:
        done, passed = (
            Phrase("本步骤适用", "the step applies"),
            Phrase("本步骤不适用", "the step does not apply"),
        )
        actual, required = (passed, done) if wanted else (done, passed)
        remedy = (
            Phrase("选择“不适用”", "choose 'not applicable'")
            if wanted
            else Phrase("办理本步骤", "do the step")
        )
        basis = switched(book, tests, scene, step.basis)
        return [Account(actual=actual, required=required, remedy=remedy, basis=basis)]

    return Builtin(
        id=f"{step.id}.applies", title=Phrase("是否适用", "whether it applies"), look=look, account=account, book=book, basis=step.basis,
        want=lambda scene: (Want(Wish.CHOOSE, "not_applicable"), *tested.satisfy(scene)) if wanted else tested.violate(scene),
    )  # fmt: skip


def switched(
    book: Rulebook, tests: Sequence[BoundTest], scene: Scene, basis: tuple[str, ...]
) -> tuple[str, ...]:
    """Return *basis*, and that of the local rules whose switches *tests* read: who turned it on, or left it off."""
    limits = _switches(book, tests)
    values = (value for name in limits for value in book.law.values(name, scene.day, scene.history.place))
    return tuple(dict.fromkeys((*basis, *(ref for value in values for ref in value.basis))))


def _switches(book: Rulebook, tests: Sequence[BoundTest]) -> Iterable[str]:
    """Yield the limits that the tests read through a derived value of the case (``case.town_review``)."""
    for test in tests:
        derived = book.procedure.derived.get(test.test.ref.text.removeprefix("case."))
        if derived is not None and derived.form == "limit":
            yield str(derived.arguments["limit"])


def waiver_rule(book: Rulebook, step: Step) -> Builtin:
    """A step is left out only by the role that may waive it, with a reason."""

    def look(scene: Scene) -> Standing:
        return verdict(
            bool(str(scene.claim.facts.get("reason", "")).strip())
            and any(actor.role == step.waiver for actor in scene.claim.by)
        )

    def account(scene: Scene) -> Sequence[Account]:
        title = role_title(book, step.waiver)
        return [
            Account(
                actual=Phrase("没有理由，或者不是有权的人", "no reason, or not by who may"),
                required=Phrase(f"免办须由{title.zh}写明理由", f"a waiver needs {title.en} and a reason"),
                remedy=Phrase(f"请{title.zh}写明免办理由", f"let {title.en} state the reason"),
            )
        ]

    return Builtin(
        id=f"{step.id}.waiver", title=Phrase("免办", "waiver"), look=look, account=account, book=book, basis=step.basis,
        want=lambda scene: (Want(Wish.ACT_AS, step.waiver), Want(Wish.SET, "reason", "情况特殊，经研究免办")),
    )  # fmt: skip
