"""Leeway: how late each act ahead may still be, counted backwards from the last days that rules set.

Between two acts no rule is turned round: the guard of the later one is asked again with the earlier one moved, and the
last day on which it still agrees is searched for. So months, working days and derived days need no second arithmetic.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from attrs import define, field, frozen

from pdca.forecast import Cause, Foreseen, Push
from pdca.guards.elapsed import Elapsed
from pdca.guards.sequence import Order
from pdca.procedure import Procedure
from pdca.rules import Written
from pdca.timing import Term

SPARE: Final = 62
"""Days by which a search begins earlier than twice the time in question: months and holidays are of uneven length."""


@frozen(kw_only=True)
class Latest:
    """The last day of an act. Its own rule says so, or that of the act *via*, or it must come before *via*, or it is the end."""

    day: date
    term: Term | None = None
    via: int | None = None


def sources(acts: Sequence[Foreseen], later: Foreseen, rule: Written) -> tuple[int, ...]:
    """Return the numbers of the acts ahead on whose days *rule*, a rule of the act *later*, depends."""
    heads = _heads(rule, later.bench.procedure)
    found = [
        one.number
        for one in acts[: later.number]
        if (one.claim.part or one.claim.step) in heads
        and (one.claim.part or one.claim.step != later.claim.step)
    ]
    if "entered" in heads and later.entered is not None:
        found.append(later.entered)
    return tuple(dict.fromkeys(found))


def _heads(rule: Written, procedure: Procedure) -> set[str]:
    """Return the steps and parts whose days *rule* reads, also through derived values."""
    names: list[str] = []
    for check in rule.checks:
        if isinstance(check, Elapsed):
            names += [check.earlier, check.later]
        elif isinstance(check, Order):
            names += check.references
    heads: set[str] = set()
    while names:
        head, _, tail = names.pop().partition(".")
        derived = procedure.derived.get(tail.partition(".")[0]) if head == "case" else None
        if derived is not None and tail not in heads:
            heads.add(tail)
            names += [text for value in derived.arguments.values() for text in _texts(value)]
        elif head != "case":
            heads.add(head)
    return heads


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, Mapping):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from _texts(one)
    else:
        yield str(value)


@define
class Leeway:
    """The latest days of *acts*, the last of which should happen by *end* (if that is known).

    *latest* holds them by number; nothing where no rule sets a last day.
    """

    acts: Sequence[Foreseen]
    end: date | None
    latest: dict[int, Latest] = field(factory=dict, init=False)
    _sources: dict[tuple[int, str], tuple[int, ...]] = field(factory=dict, init=False)
    _found: dict[tuple[int, str, int, date], date | None] = field(factory=dict, init=False)

    def run(self) -> "Leeway":
        """Tighten the days until nothing changes: a deadline holds back what comes before, and that what hangs on it."""
        if self.acts and self.end is not None:
            self._tighten(len(self.acts) - 1, Latest(day=self.end))
        for _ in self.acts:
            before = dict(self.latest)
            for act in reversed(self.acts):
                self._by_its_own_rules(act)
                self._before(act)
            if self.latest == before:
                break
        return self

    def _tighten(self, number: int, latest: Latest) -> None:
        known = self.latest.get(number)
        if known is None or latest.day < known.day:
            self.latest[number] = latest

    def _by_its_own_rules(self, act: Foreseen) -> None:
        for rule in act.timing.rules:
            known = [self.latest.get(number) for number in self._on(act, rule)]
            if None in known:
                continue
            moved = {self.acts[number].history.seq: self.latest[number].day for number in self._on(act, rule)}
            for term in uppers(act, rule, moved):
                if term.day is not None:
                    self._tighten(act.number, Latest(day=term.day, term=term))

    def _before(self, act: Foreseen) -> None:
        """Hold back what must come before *act*: what it follows, and what its waits are counted from."""
        known = self.latest.get(act.number)
        if known is None:
            return
        for number in (*act.beside, *(() if act.entered is None else (act.entered,))):
            self._tighten(number, Latest(day=known.day, via=act.number))
        for rule in act.timing.rules:
            for number in self._on(act, rule):
                day = self._last(act, rule, number, known.day)
                if day is not None:
                    term = next(iter(lowers(act, rule, known.day, {})), None)
                    self._tighten(number, Latest(day=day, term=term, via=act.number))

    def _on(self, act: Foreseen, rule: Written) -> tuple[int, ...]:
        key = (act.number, rule.id)
        if key not in self._sources:
            self._sources[key] = sources(self.acts, act, rule)
        return self._sources[key]

    def _last(self, act: Foreseen, rule: Written, number: int, last: date) -> date | None:
        """Return the last day of the act *number* after which *rule* would not let *act* happen on *last*.

        Nothing where that act is not what the rule hangs on.
        """
        key = (act.number, rule.id, number, last)
        if key not in self._found:
            seq = self.acts[number].history.seq

            def due(day: date) -> date:
                days = [term.day for term in lowers(act, rule, last, {seq: day}) if term.day is not None]
                return max(days, default=date.min)

            self._found[key] = _search_back(due, last)
        return self._found[key]


def _search_back(due: Callable[[date], date], last: date) -> date | None:
    """Return the last day from which what is *due* is not after *last*; nothing where that day is *last* or none."""
    reached = due(last)
    if reached <= last:
        return None
    first = date.fromordinal(max(1, last.toordinal() - 2 * (reached - last).days - SPARE))
    if due(first) > last:
        return None
    low, high = first, last
    while (high - low).days > 1:
        middle = low + timedelta(days=(high - low).days // 2)
        low, high = (middle, high) if due(middle) <= last else (low, middle)
    return low


def lowers(act: Foreseen, rule: Written, day: date, moved: Mapping[int, date]) -> list[Term]:
    """Return what *rule* says of the first day of *act*, were it on *day* and earlier acts *moved*."""
    return [term for term in act.timing.of(rule, act.scene(day, moved)) if term.sure and not term.upper]


def uppers(act: Foreseen, rule: Written, moved: Mapping[int, date]) -> list[Term]:
    """Return what *rule* says of the last day of *act*, with earlier acts *moved*."""
    return [term for term in act.timing.of(rule, act.scene(act.day, moved)) if term.sure and term.upper]


def too_early(acts: Sequence[Foreseen]) -> tuple[int, Push] | None:
    """Return the first act ahead that would start a deadline too early, and the day that is early enough for all after it."""
    for act, rule, term in overdue(acts):
        for number in sources(acts, act, rule):
            day = _search_on(act, rule, acts[number])
            if day is not None:
                return number, Push(day=day, cause=Cause(term=term, via=act.number, pushed=True))
    return None


def overdue(acts: Sequence[Foreseen]) -> Iterator[tuple[Foreseen, Written, Term]]:
    """Yield the acts whose first possible day is after the last day that one of their own rules sets."""
    for act in acts:
        for rule in act.timing.rules:
            late = [term for term in uppers(act, rule, {}) if term.day is not None and term.day < act.day]
            yield from ((act, rule, term) for term in late)


def _search_on(act: Foreseen, rule: Written, source: Foreseen) -> date | None:
    """Return the first day of *source* from which *act* is in time under *rule* on its own first day."""

    def timely(day: date) -> bool:
        terms = uppers(act, rule, {source.history.seq: day})
        return all(term.day is not None and term.day >= act.day for term in terms)

    low, high = source.day, act.day
    if timely(low) or not timely(high):
        return None
    while (high - low).days > 1:
        middle = low + timedelta(days=(high - low).days // 2)
        low, high = (low, middle) if timely(middle) else (middle, high)
    return high
