"""A procedure bound to the law: for every act, the rules that judge it.

Binding resolves every reference, limit and table once; judging then only calls. The built-in rules (who may act,
facts, papers, order, parts) stand beside the written guards and answer in the same way, so that `pdca.judge` knows
one kind of rule.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any, Protocol

from attrs import define, evolve, field, frozen

from pdca import derived, faults, naming
from pdca.calendar import Calendar
from pdca.guards import presence
from pdca.guards.elapsed import timely
from pdca.guards.families import BINDERS
from pdca.guards.presence import BoundTest, bind_test
from pdca.guards.standing import (
    CANNOT,
    FAILS,
    HOLDS,
    NOT_APPLICABLE,
    Account,
    Check,
    Look,
    Standing,
    Want,
    absent,
    conjoined,
    disjoined,
)
from pdca.law import Clock, Law, Value
from pdca.phrase import Phrase
from pdca.procedure import Fact, Force, Guard, Part, Procedure, Step, Test
from pdca.record import Concession
from pdca.reference import META_TITLES, TITLES, Getter, Resolver, Scene, facts_asked
from pdca.regulation import Citation


@frozen(kw_only=True)
class Judgement:
    """How one rule stands, with everything a reader needs: what was, what should be, by whose rule, and what to do."""

    guard: str
    title: Phrase
    standing: Standing
    force: Force
    actual: Phrase
    required: Phrase
    remedy: Phrase
    citations: tuple[Citation, ...] = ()
    layer: str = ""
    missing: tuple[str, ...] = ()
    conceded: Concession | None = None
    concession: str = ""
    timely: bool = False
    sealed: bool = False

    @property
    def refuses(self) -> bool:
        """Return whether the act may not be recorded because of this."""
        if self.standing not in (FAILS, CANNOT):
            return False
        if self.force is Force.MUST:
            return True
        return self.force is Force.SHOULD and not self.timely and self.conceded is None


class Rule(Protocol):
    """One rule of one act."""

    @property
    def id(self) -> str:
        """Return its full id."""

    @property
    def force(self) -> Force:
        """Return what happens when it does not hold."""

    @property
    def concession(self) -> str:
        """Return the role that may grant an exception; nothing where nobody may."""

    def standing(self, scene: Scene) -> Standing:
        """Return how it stands; fast."""

    def judgements(self, scene: Scene) -> Sequence[Judgement]:
        """Return what to tell; one for each comparison that does not hold."""

    def satisfy(self, scene: Scene) -> Sequence[Want]:
        """Return the smallest change under which it would hold."""

    def violate(self, scene: Scene) -> Sequence[Want]:
        """Return a change under which it would just fail."""


@define
class Binding:
    """What the families may ask while binding: references of one step (and part), limits, titles."""

    book: "Rulebook"
    step: Step | None
    part: Part | None

    @property
    def calendar(self) -> Calendar:
        """Return the calendar of working days."""
        return self.book.calendar

    def getter(self, reference: str) -> Getter:
        """Return what reads *reference* here."""
        return self.book.resolver.getter(reference, self.step, self.part)

    def fact(self, reference: str) -> Fact | None:
        """Return the fact (or sub-fact) that *reference* reads."""
        return self.book.fact(reference, self.step, self.part)

    def choices(self, name: str) -> Sequence[str]:
        """Return the ids of the closed list *name*."""
        return tuple(self.book.procedure.choices.get(name, {}))

    def values(self, limit: str) -> Callable[[Scene], tuple[Value, ...]]:
        """Return what gives the values of *limit* on the day of the act."""
        if limit.startswith("case."):
            get = self.getter(limit)
            return lambda scene: _measured(get(scene))
        law = self.book.law
        law.values(limit, date.min)
        return lambda scene: law.values(limit, scene.day, scene.history.place)

    def clocks(self, limit: str) -> Callable[[Scene, date], tuple[Clock, ...]]:
        """Return what gives the values of a time limit and where its clock starts."""
        if limit.startswith("case."):
            get = self.getter(limit)
            return lambda scene, since: tuple(Clock(value, since) for value in _measured(get(scene)))
        law = self.book.law
        law.values(limit, date.min)
        return lambda scene, since: law.clocks(limit, since, scene.day, scene.history.place)

    def first_day_in(self, limit: str) -> bool:
        """Return whether the first day counts."""
        found = self.book.law.limits.get(limit)
        return found is not None and found.first_day_in

    def title(self, reference: str) -> Phrase:
        """Return what to call *reference*."""
        return self.book.title(reference, self.step, self.part)

    def word(self, reference: str, value: object) -> Phrase:
        """Return what to call *value*."""
        outcome = self.book.outcome(reference, value, self.step)
        if outcome is not None:
            return outcome
        fact = self.book.meant(reference, self.step, self.part)
        of, procedure = fact.of if fact else "", self.book.procedure
        options, glosses = procedure.choices.get(of, {}), procedure.choice_glosses.get(of, {})
        return naming.word(value, fact, options, self.book.outcome_titles, glosses)

    def lacking(self, references: Sequence[str]) -> Account:
        """Return the account of tests that lack values."""
        names = naming.listed(map(self.title, references))
        return Account(
            actual=Phrase(f"没有“{names.zh}”的数据", f"no value for: {names.en}"),
            required=Phrase(f"应先有“{names.zh}”", f"must be known first: {names.en}"),
            remedy=Phrase(f"补记“{names.zh}”", f"record: {names.en}"),
            missing=tuple(references),
        )


def _measured(found: Any) -> tuple[Value, ...]:
    return tuple(found) if isinstance(found, derived.Measured) else ()


@frozen(kw_only=True)
class Written:
    """A guard of the procedure, bound: any of its checks suffices, under its tests."""

    guard: Guard
    checks: tuple[Check, ...]
    tests: tuple[BoundTest, ...]
    inherited: tuple[str, ...]
    book: "Rulebook"
    binding: Binding
    standing: Callable[[Scene], Standing] = field(init=False, eq=False, repr=False)
    """Return how the guard stands."""

    @standing.default
    def _standing(self) -> Callable[[Scene], Standing]:
        asked = _one_of(self.checks) if len(self.checks) != 1 else _alone(self.checks[0])
        if not self.tests:
            return asked
        tests = self.tests

        def under_tests(scene: Scene) -> Standing:
            applying = presence.applies(tests, scene)
            if applying is HOLDS:
                return asked(scene)
            return NOT_APPLICABLE if applying is FAILS else CANNOT

        return under_tests

    @property
    def id(self) -> str:
        """Return the full id."""
        return self.guard.id

    @property
    def title(self) -> Phrase:
        """Return what the guard is called; its id where it has no title."""
        return Phrase(self.guard.title or self.id, self.guard.gloss or self.id)

    @property
    def force(self) -> Force:
        """Return the force as written; a dated value may have its own."""
        return self.guard.force

    @property
    def concession(self) -> str:
        """Return the role that may grant an exception."""
        return self.guard.concession

    def judgements(self, scene: Scene) -> Sequence[Judgement]:
        """Account for every comparison that does not simply hold."""
        if presence.applies(self.tests, scene) is CANNOT:
            lacking = [bound.test.ref.text for bound in self.tests if absent(bound.get(scene))]
            return [self._judgement(scene, (CANNOT, None), self.binding.lacking(lacking))]
        looks = [
            (check, look)
            for check in self.checks
            for look in check.look(scene)
            if look[0] not in (HOLDS, NOT_APPLICABLE)
        ]
        return _merged(
            [self._judgement(scene, look, check.account(scene, look)) for check, look in looks],
            alternatives=len(self.checks) > 1,
        )

    def _judgement(self, scene: Scene, look: Look, account: Account) -> Judgement:
        value: Value | None = look[1]
        force = Force(value.force) if value is not None and value.force else self.guard.force
        limits = value.basis if value is not None else ()
        basis = dict.fromkeys((*self.guard.basis, *limits)) or self.inherited
        analogy = value is not None and value.analogy
        remedy = account.remedy
        if self.guard.remedy:
            remedy = Phrase(self.guard.remedy, self.guard.remedy_gloss or remedy.en)
        return Judgement(
            guard=self.id,
            title=self.title,
            standing=look[0],
            force=force,
            actual=account.actual,
            required=account.required,
            remedy=remedy,
            citations=tuple(self.book.law.cite(ref, scene.day, analogy=analogy) for ref in basis),
            layer=value.layer if value is not None else "",
            missing=account.missing,
            conceded=self.conceded(scene),
            concession=self.guard.concession,
            timely=timely(self.guard),
        )

    def conceded(self, scene: Scene) -> Concession | None:
        """Return the concession in force for this guard: in the claim, or earlier in the case."""
        granted = (*scene.claim.concessions, *scene.history.concessions)
        return next((one for one in granted if self._covers(one, scene.day)), None)

    def _covers(self, concession: Concession, day: date) -> bool:
        return (
            concession.guard == self.id
            and concession.by.role == self.guard.concession
            and bool(concession.reason.strip())
            and concession.until >= day.isoformat()
        )

    def satisfy(self, scene: Scene) -> Sequence[Want]:
        """Return the wishes of the first check that has any."""
        return next((wants for check in self.checks if (wants := check.satisfy(scene))), ())

    def violate(self, scene: Scene) -> Sequence[Want]:
        """Return the wishes that break every check."""
        return tuple(want for check in self.checks for want in check.violate(scene))


def _alone(check: Check) -> Callable[[Scene], Standing]:
    """Return what tells how *check* stands."""
    look = check.look

    def asked(scene: Scene) -> Standing:
        looks = look(scene)
        return looks[0][0] if len(looks) == 1 else conjoined([one[0] for one in looks])

    return asked


def _one_of(checks: Sequence[Check]) -> Callable[[Scene], Standing]:
    """Return what tells how the best of *checks* stands."""
    asked = [_alone(check) for check in checks]
    return lambda scene: disjoined(ask(scene) for ask in asked)


def _merged(judgements: list[Judgement], *, alternatives: bool) -> Sequence[Judgement]:
    """Return *judgements*; those of alternatives become one, joined by or."""
    if not alternatives or len(judgements) < 2:
        return judgements
    first = judgements[0]
    joined: dict[str, Any] = {
        name: Phrase(
            "；或者".join(getattr(one, name).zh for one in judgements),
            "; or ".join(getattr(one, name).en for one in judgements),
        )
        for name in ("actual", "required", "remedy")
    }
    standing = disjoined([one.standing for one in judgements])
    missing = tuple(dict.fromkeys(name for one in judgements for name in one.missing))
    citations: list[Citation] = []
    for one in judgements:
        citations += [citation for citation in one.citations if citation not in citations]
    return [evolve(first, **joined, standing=standing, missing=missing, citations=tuple(citations))]


@define(eq=False)
class Rulebook:
    """One edition of one procedure under one body of law.

    *vague*, *organisations* and *outcome_titles* are the words of the pack that fact rules and cards need.
    *builtin* makes the built-in rules of an act; `pdca.judge` gives it.
    """

    procedure: Procedure
    law: Law
    calendar: Calendar
    vague: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    outcome_titles: Mapping[str, str] = {}
    _known: faults.Circumstances | None = field(default=None, init=False)

    @cached_property
    def resolver(self) -> Resolver:
        """Return the resolver of the procedure's references."""
        return Resolver(
            self.procedure,
            lambda name, resolver: derived.getter(
                self.procedure.derived[name], resolver, self.law, self.calendar
            ),
        )

    @property
    def regulation(self) -> tuple[str, ...]:
        """Return the text the procedure first rests on, no article of it: what rules about the file itself cite."""
        return tuple(ref.partition("/")[0] for ref in self.procedure.basis[:1])

    def circumstances(self, today: date) -> faults.Circumstances:
        """Return what the fact rules need on *today*; one day follows another seldom, so the last is kept."""
        kept, lists = self._known, self.procedure.choices
        if kept is None or kept.today != today:
            kept = self._known = faults.Circumstances(today, lists, self.vague, self.organisations)
        return kept

    def written(self, guard: Guard, step: Step, part: Part | None = None) -> Written:
        """Return *guard* of *step* (or *part*), bound."""
        binding = Binding(self, step, part)
        return Written(
            guard=guard,
            checks=tuple(BINDERS[condition.family](condition, binding) for condition in guard.conditions),
            tests=self.tests(guard.when, step, part),
            inherited=guard.inherited or (part.basis if part else ()) or step.basis or self.procedure.basis,
            book=self,
            binding=binding,
        )

    def tests(
        self, tests: Sequence[Test], step: Step | None, part: Part | None = None
    ) -> tuple[BoundTest, ...]:
        """Return *tests*, bound."""
        binding = Binding(self, step, part)
        return tuple(bind_test(test, binding) for test in tests)

    def fact(self, reference: str, step: Step | None, part: Part | None) -> Fact | None:
        """Return the fact (or sub-fact) that *reference* reads, or `None`."""
        found, fields = self._asked(reference.split("."), step, part)
        for name in fields:
            found = next((sub for sub in found.each if sub.id == name), found) if found else None
        return found

    def meant(self, reference: str, step: Step | None, part: Part | None) -> Fact | None:
        """Return the fact that *reference* reads, or that the derived value it names is a value of; or `None`."""
        head, _, tail = reference.partition(".")
        named = self.procedure.derived.get(tail) if head == "case" else None
        found = naming.operands(named) if named else ()
        return self.meant(found[0], step, part) if found else self.fact(reference, step, part)

    def _asked(
        self, names: Sequence[str], step: Step | None, part: Part | None
    ) -> tuple[Fact | None, Sequence[str]]:
        """Return the fact the first of *names* lead to, and the names of fields that are left."""
        head, rest = names[0], names[1:]
        if head == "case":
            return (self.procedure.about if rest[:1] == ["about"] else None), rest[1:]
        if head in self.procedure.by_id:
            asked = facts_asked(self.procedure, self.procedure.by_id[head], rest[0]) if rest else []
            return next(iter(asked), None), rest[1:]
        if head in self.procedure.part_steps:
            target = self.procedure.by_id[self.procedure.part_steps[head]].part(head)
            return next(
                (fact for fact in target.asks if fact.id in rest[:1]), None
            ) if target else None, rest[1:]
        own = list(part.asks) if part else facts_asked(self.procedure, step, head) if step else []
        return next((fact for fact in own if fact.id == head), None), rest

    def title(self, reference: str, step: Step | None, part: Part | None) -> Phrase:
        """Return what to call *reference*: the titles of the things it names."""
        fixed = TITLES.get(reference)
        if fixed:
            return fixed
        head, _, tail = reference.partition(".")
        where = self._place(head)
        place = Phrase(where.title, naming.english(where)) if where is not None else None
        fact = self.fact(reference, step, part)
        if fact is not None:
            return naming.within(naming.titled(fact, reference.rpartition(".")[2]), place)
        found = self.procedure.derived.get(tail.partition(".")[0]) if head == "case" else None
        if found is not None:
            return Phrase(found.title or tail, naming.english(found))
        if place is None or not tail:
            return place or Phrase(tail or head, reference)
        if tail in META_TITLES:
            said = META_TITLES[tail]
            return Phrase(said.zh.format(place.zh), said.en.format(place.en))
        own = where.part(tail) if isinstance(where, Step) else None
        ended = Phrase(own.title, naming.english(own)) if own else self.outcome(f"{head}.outcome", tail, step)
        return naming.within(ended or Phrase(tail, tail), place)

    def outcome(self, reference: str, value: object, step: Step | None) -> Phrase | None:
        """Return what to call the outcome *value* that *reference* reads; `None` where it reads something else."""
        head, _, tail = reference.rpartition(".")
        ended = (self.procedure.by_id.get(head) if head else step) if tail == "outcome" else None
        found = ended.outcome(str(value)) if ended is not None else None
        if found is None:
            return None
        return Phrase(self.outcome_titles.get(found.id, found.title), naming.english(found))

    def _place(self, name: str) -> Step | Part | None:
        """Return the step or part called *name*, or `None`."""
        step = self.procedure.part_steps.get(name, "")
        return self.procedure.by_id.get(name) or (self.procedure.by_id[step].part(name) if step else None)
