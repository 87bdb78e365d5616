"""What the rules about time say of one act: not before a day, or not after one.

Nothing here states a rule. The written guards that judge an act also know the day that decides them; a term is that
day with the rule it comes from, also for an act that nobody has done yet and whose facts nobody knows.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from attrs import define, evolve, field, frozen

from pdca.asked import ActRules
from pdca.builtin import Builtin
from pdca.calendar import Unit
from pdca.guards.elapsed import Elapsed, amounts
from pdca.guards.presence import applies
from pdca.guards.sequence import Order
from pdca.guards.standing import CANNOT, FAILS, HOLDS, Check, Wish, absent, conjoined, many
from pdca.law import Value
from pdca.procedure import Force
from pdca.reference import UNKNOWN, Scene
from pdca.regulation import Citation
from pdca.rules import Written

OCCURRED: Final = "occurred"


class Unsaid(Mapping[str, Any]):
    """The facts of an act that nobody has done yet: each of them will be given, and none is known."""

    def __getitem__(self, name: str) -> Any:
        """Raise KeyError: a fact is read as unknown then."""
        raise KeyError(name)

    def get(self, name: str, default: Any = None) -> Any:
        """Return that it is unknown, whatever the *default* would be: it will be given."""
        return UNKNOWN

    def __contains__(self, name: object) -> bool:
        return True

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


UNSAID: Final = Unsaid()


@frozen(kw_only=True)
class Term:
    """What one rule says of the day of an act: the first day it may (or, *upper*, the last day it should) happen.

    *missing* are the references without which that cannot be said: then *day* is what it would be if the rule applies,
    or `None` where even that is unknown. *values* are the dated values of the limit behind it.
    """

    rule: Written
    upper: bool
    day: date | None
    missing: tuple[str, ...] = ()
    values: tuple[Value, ...] = ()

    @property
    def sure(self) -> bool:
        """Return whether the rule certainly sets this day."""
        return self.day is not None and not self.missing

    @property
    def counts_work(self) -> bool:
        """Return whether working days are counted, so that an unpublished calendar matters."""
        return any(one.unit == Unit.WORKING_DAY.value for value in self.values for one in amounts(value))


def cited(term: Term, day: date) -> tuple[Citation, ...]:
    """Return the articles behind *term* as printed on *day*: the guard's and its limit's, else its step's."""
    rule, law = term.rule, term.rule.book.law
    marked = {ref: value.analogy for value in term.values for ref in value.basis}
    refs = tuple(dict.fromkeys((*rule.guard.basis, *marked))) or rule.inherited
    return tuple(law.cite(ref, day, analogy=marked.get(ref, False)) for ref in refs)


@define(eq=False)
class Timing:
    """The rules of one act that say something about its day."""

    act: ActRules
    rules: tuple[Written, ...] = field(init=False)
    _own: frozenset[str] = field(init=False)
    _tied: frozenset[str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        written = [rule for rule in self.act.rules if isinstance(rule, Written)]
        self._own = frozenset(fact.id for fact in self.act.asks)
        self._tied = frozenset(name for rule in written for name in self._before_the_act(rule))
        self.rules = tuple(
            rule for rule in written if rule.force is not Force.MAY and any(map(self._timed, rule.checks))
        )

    def _before_the_act(self, rule: Written) -> Iterator[str]:
        """Yield the days this entry names itself that are not after its own day (the end of a notice)."""
        for check in rule.checks if not rule.tests and len(rule.checks) == 1 else ():
            if isinstance(check, Order) and OCCURRED in check.references:
                before = check.references[: check.references.index(OCCURRED)]
                yield from (name for name in before if name in self._own)

    def _timed(self, check: Check) -> bool:
        if isinstance(check, Order):
            return OCCURRED in check.references
        if not isinstance(check, Elapsed):
            return False
        return check.later in (OCCURRED, *self._tied) or (check.earlier == OCCURRED and not check.upper)

    def terms(self, found: Scene) -> list[Term]:
        """Return what all rules say in *found*, whose own day selects the values in force."""
        return [term for rule in self.rules for term in self.of(rule, found)]

    def of(self, rule: Written, found: Scene) -> Sequence[Term]:
        """Return what *rule* says: nothing where it does not apply or was conceded."""
        applying = applies(rule.tests, found) if rule.tests else HOLDS
        if applying not in (HOLDS, CANNOT) or rule.conceded(found) is not None:
            return ()
        timed = [check for check in rule.checks if self._timed(check)]
        others = [check for check in rule.checks if check not in timed]
        if any(conjoined([look[0] for look in check.look(found)]) is HOLDS for check in others):
            return ()
        terms = [tuple(self._said(rule, check, found)) for check in timed]
        said = terms[0] if len(terms) == 1 else _loosest(terms)
        if applying is HOLDS:
            return said
        lacking = tuple(bound.test.ref.text for bound in rule.tests if bound.get(found) is UNKNOWN)
        return [evolve(term, missing=(*lacking, *term.missing)) for term in said]

    def _said(self, rule: Written, check: Check, found: Scene) -> Iterator[Term]:
        if isinstance(check, Order):
            yield from self._in_order(rule, check, found)
        elif isinstance(check, Elapsed) and check.later == OCCURRED:
            yield from _elapsed(rule, check, found, upper=check.upper)
        elif isinstance(check, Elapsed) and check.later in self._tied and not check.upper:
            yield from _elapsed(rule, check, found, upper=False)
        elif isinstance(check, Elapsed) and check.later not in self._own:
            ends = [day for day in many(check.get_later(found)) if not absent(day)]
            starts = [day for end in ends if (day := check.last_start(found, end)) is not None]
            if starts:
                yield Term(rule=rule, upper=True, day=min(starts), values=_values(check, found))

    def _in_order(self, rule: Written, check: Order, found: Scene) -> Iterator[Term]:
        place = check.references.index(OCCURRED)
        for number, (name, get) in enumerate(zip(check.references, check.getters, strict=True)):
            if number == place or name.partition(".")[0] in self._own:
                continue
            value = get(found)
            days = [day for day in many(value) if not absent(day)]
            upper = number > place
            if days:
                yield Term(rule=rule, upper=upper, day=min(days) if upper else max(days))
            elif absent(value):
                yield Term(rule=rule, upper=upper, day=None, missing=(name,))


def _elapsed(rule: Written, check: Elapsed, found: Scene, *, upper: bool) -> Iterator[Term]:
    values = _values(check, found)
    turn = check.due(found)
    if turn is not None:
        yield Term(rule=rule, upper=upper, day=turn, values=values)
    elif values:
        yield Term(rule=rule, upper=upper, day=None, missing=(check.earlier,), values=values)


def _values(check: Elapsed, found: Scene) -> tuple[Value, ...]:
    return tuple(clock.value for clock in check.clocks(found, found.day))


def _loosest(alternatives: Sequence[Sequence[Term]]) -> Sequence[Term]:
    """Return what is left of a rule that any of several times satisfies: the least that one of them asks."""
    firsts = [terms[0] for terms in alternatives if terms]
    if len({term.upper for term in firsts}) != 1:
        return ()
    sure = [term for term in firsts if term.sure]
    if not sure:
        return firsts[:1]
    choose = max if firsts[0].upper else min
    return (choose(sure, key=lambda term: term.day or date.min),)


def follows(act: ActRules, found: Scene) -> date:
    """Return the day before which the act would be out of order: what leads to it and its stay's parts come first.

    *found* must be a scene on a day before that.
    """
    order = next(rule for rule in act.rules if isinstance(rule, Builtin) and rule.id == "case.order")
    days = [str(want.value) for want in order.satisfy(found) if want.wish is Wish.SET]
    return date.fromisoformat(days[0]) if days else found.day


def overtaken(act: ActRules, found: Scene) -> str:
    """Return the edition the case must be carried over to before an act of that day; nothing where there is none."""
    rule = next(rule for rule in act.rules if isinstance(rule, Builtin) and rule.id == "case.edition")
    if rule.standing(found) is not FAILS:
        return ""
    return next((want.target for want in rule.satisfy(found) if want.wish is Wish.MIGRATE), "")
