"""A schedule (倒排工期): for every act on the way to the good end, its earliest and latest day and the rule behind each.

The earliest days are those of a `Forecast` from today, the latest those of a `Leeway` back from the last day of the
goal and from every deadline on the way. What a rule asks of facts that nobody has said yet stays open: it is listed
with what is missing, and can only make the schedule tighter. Working days of a year without a calendar are provisional.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from attrs import define, evolve, field, frozen

from pdca.bench import GOAL, Bench
from pdca.forecast import Forecast, Foreseen, Push
from pdca.history import History
from pdca.leeway import Latest, Leeway, overdue, too_early
from pdca.owed import open_windows
from pdca.phrase import Phrase
from pdca.procedure import Part, Procedure
from pdca.regulation import Citation
from pdca.rules import Written
from pdca.timing import Term, cited

GOAL_END: Final = "case.plan.to"
"""Stands for the guard where the last day of the goal sheet sets a day."""
ORDER: Final = "case.order"
"""The built-in rule that acts follow one another."""
TODAY: Final = Phrase("今天", "today")


@frozen(kw_only=True)
class Bound:
    """A day and what sets it: the rule *guard* with its articles, counted from or up to the act *other* (a label).

    No guard: nothing but today. *pushed*: the act may be earlier, but then the deadline *guard* could not be kept.
    """

    day: date
    guard: str = ""
    title: Phrase = TODAY
    other: str = ""
    basis: tuple[Citation, ...] = ()
    provisional: bool = False
    pushed: bool = False


@frozen(kw_only=True)
class Open:
    """A rule of which nobody can say yet whether or when it binds: *missing* references, by *names*; *day*, if it does."""

    guard: str
    title: Phrase
    missing: tuple[str, ...]
    names: Phrase
    day: date | None = None
    upper: bool = False


@frozen(kw_only=True)
class Scheduled:
    """One act ahead: who, from when, until when. *periodic* work is owed only while the case still stands in the step."""

    label: str
    by: tuple[str, ...]
    earliest: Bound
    latest: Bound | None
    open: tuple[Open, ...] = ()
    periodic: bool = False

    @property
    def slack(self) -> int | None:
        """Return the natural days between the two; less than nothing where the latest day is before the earliest."""
        return None if self.latest is None else (self.latest.day - self.earliest.day).days


@frozen(kw_only=True)
class Break:
    """An act that can no longer be in time: its earliest day, the deadline before that, the days between.

    *held* is what sets the earliest day in the end, and *at* the act it stands at.
    """

    label: str
    earliest: date
    deadline: Bound
    held: Bound
    at: str

    @property
    def days(self) -> int:
        """Return by how many days it is late."""
        return (self.earliest - self.deadline.day).days


@frozen(kw_only=True)
class Schedule:
    """The acts ahead in order, the last day of the *goal*, and every *break*.

    *moves* are the editions that the case must be carried over to, each with the day; the acts after it run under that.
    *procedures* are the present edition and those.
    """

    today: date
    goal: date | None
    acts: tuple[Scheduled, ...] = ()
    breaks: tuple[Break, ...] = ()
    moves: tuple[tuple[date, str], ...] = ()
    procedures: tuple[Procedure, ...] = ()

    def procedure(self, label: str) -> Procedure:
        """Return the edition under which the act *label* is scheduled: the latest that has its step."""
        step = label.partition(".")[0]
        having = [one for one in self.procedures if step in one.by_id]
        return having[-1] if having else self.procedures[0]

    @property
    def finish(self) -> date | None:
        """Return the earliest day on which the case can be completed."""
        return next((one.earliest.day for one in reversed(self.acts) if not one.periodic), None)


def schedule(bench: Bench, history: History, today: date) -> Schedule:
    """Return the schedule of *history* from *today* on; without acts where it is over or no way leads to the good end."""
    forecast = _forecast(bench, history.under(bench.procedure), today)
    if not forecast.acts:
        return Schedule(today=today, goal=None, procedures=(bench.procedure,))
    found = bench.book.resolver.getter(GOAL_END)(forecast.acts[0].scene(today))
    goal = found if isinstance(found, date) else None
    return _Drawing(forecast=forecast, goal=goal, today=today).drawn()


def _forecast(bench: Bench, history: History, today: date) -> Forecast:
    """Return the forecast in which no act begins a deadline sooner than what hangs on it can follow."""
    pushes: dict[int, Push] = {}
    forecast = Forecast(bench, history, today).run()
    for _ in forecast.acts:
        held = too_early(forecast.acts)
        if held is None:
            break
        pushes[held[0]] = held[1]
        forecast = Forecast(bench, history, today, pushes, forecast.siblings).run()
    return forecast


@define
class _Drawing:
    """A schedule being put together."""

    forecast: Forecast
    goal: date | None
    today: date
    _latest: dict[int, Latest] = field(init=False)
    _unhurried: dict[int, Latest] = field(init=False)

    def __attrs_post_init__(self) -> None:
        acts = self.forecast.acts
        self._latest = Leeway(acts, self.goal).run().latest
        self._unhurried = Leeway(acts, acts[-1].day).run().latest

    def drawn(self) -> Schedule:
        """Return the schedule."""
        acts: list[Scheduled] = []
        for one in self.forecast.acts:
            acts += self._periodic(one)
            acts.append(
                Scheduled(
                    label=one.label, by=one.act.by, earliest=self._earliest(one), latest=self._bound(one.number), open=tuple(self._open(one)),
                )
            )  # fmt: skip
        procedures = {one.bench.procedure.edition: one.bench.procedure for one in self.forecast.acts}
        return Schedule(
            today=self.today, goal=self.goal, acts=tuple(acts), breaks=tuple(self._breaks()), moves=tuple(self.forecast.moves),
            procedures=tuple(procedures.values()),
        )  # fmt: skip

    # -- what sets the days

    def _earliest(self, act: Foreseen) -> Bound:
        cause = act.cause
        if cause.term is not None:
            other = self.forecast.acts[cause.via].label if cause.pushed and cause.via is not None else ""
            return evolve(self._by_rule(act.day, cause.term, other), pushed=cause.pushed)
        if cause.via is None:
            return Bound(day=act.day)
        before = self.forecast.acts[cause.via]
        return self._in_order(act.day, before.label, provisional=self._earliest(before).provisional)

    def _bound(self, number: int) -> Bound | None:
        found = self._latest.get(number)
        if found is None:
            return None
        other = self.forecast.acts[found.via].label if found.via is not None else ""
        after = self._bound(found.via) if found.via is not None else None
        later = after is not None and after.provisional
        if found.term is not None:
            bound = self._by_rule(found.day, found.term, other)
            return evolve(bound, provisional=bound.provisional or later)
        if found.via is not None:
            return self._in_order(found.day, other, provisional=later)
        return self._by_goal(found.day)

    def _by_rule(self, day: date, term: Term, other: str) -> Bound:
        provisional = term.counts_work and self._unpublished(day)
        return Bound(
            day=day, guard=term.rule.id, title=_title(term.rule), other=other, basis=cited(term, day), provisional=provisional
        )  # fmt: skip

    def _unpublished(self, day: date) -> bool:
        calendar = self.forecast.bench.book.calendar
        return calendar.provisional(min(day, self.today), max(day, self.today))

    def _in_order(self, day: date, other: str, *, provisional: bool) -> Bound:
        return Bound(
            day=day,
            guard=ORDER,
            title=Phrase("先后次序", "order of days"),
            other=other,
            provisional=provisional,
        )

    def _by_goal(self, day: date) -> Bound:
        book = self.forecast.bench.book
        refs = [ref for ref in GOAL.basis if book.law.knows(ref)] or book.procedure.basis[:1]
        title = book.title(GOAL_END, None, None)
        return Bound(
            day=day, guard=GOAL_END, title=title, basis=tuple(book.law.cite(ref, self.today) for ref in refs)
        )

    # -- what cannot be said yet

    def _open(self, act: Foreseen) -> Iterator[Open]:
        if act.missing:
            part = act.act.part
            guard = f"{part.id}.times" if part else f"{act.act.step.id}.applies"
            yield Open(
                guard=guard, title=Phrase("是否适用", "whether it applies"), missing=act.missing, names=self._names(act, act.missing)
            )  # fmt: skip
        for term in act.timing.terms(act.scene(act.day)):
            if term.missing and (term.day is None or term.upper or term.day > act.day):
                missing = tuple(dict.fromkeys(term.missing))
                yield Open(
                    guard=term.rule.id, title=_title(term.rule), missing=missing, names=self._names(act, missing),
                    day=term.day, upper=term.upper,
                )  # fmt: skip

    def _names(self, act: Foreseen, references: Sequence[str]) -> Phrase:
        titles = [act.bench.book.title(one, act.act.step, act.act.part) for one in references]
        return Phrase("、".join(one.zh for one in titles), ", ".join(one.en for one in titles))

    # -- work that comes again and again

    def _periodic(self, act: Foreseen) -> Iterator[Scheduled]:
        """Yield the periodic work of the stay that *act* ends: what falls due before it must end, and else the next."""
        for part in act.act.step.parts if act.act.outcome else ():
            if part.times.rule == "every":
                yield from self._windows(act, part)

    def _windows(self, act: Foreseen, part: Part) -> Iterator[Scheduled]:
        unhurried, last = self._unhurried[act.number].day, self._latest.get(act.number)
        start = max(self.today, act.history.entered)
        bench, step = act.bench, act.act.step
        values = bench.book.law.values(part.times.limit, start, act.history.place)
        refs = dict.fromkeys((*(part.basis or step.basis), *(ref for value in values for ref in value.basis)))
        basis = tuple(bench.book.law.cite(ref, start) for ref in refs)
        rule = Bound(
            day=start, guard=f"{part.id}.times", title=Phrase(part.title, part.gloss or part.id), basis=basis
        )
        for number, (first, end) in enumerate(open_windows(bench, act.history, step, part, start)):
            if end > unhurried and (number or (last is not None and last.day < end)):
                return
            yield Scheduled(
                label=f"{step.id}.{part.id}", by=part.by or step.by, earliest=evolve(rule, day=max(first, start)), latest=evolve(rule, day=end),
                periodic=True,
            )  # fmt: skip

    # -- what can no longer be kept

    def _breaks(self) -> Iterator[Break]:
        acts = self.forecast.acts
        for act, _, term in overdue(acts):
            if term.day is not None:
                yield self._break(act, self._by_rule(term.day, term, ""))
        if self.goal is not None and acts[-1].day > self.goal:
            yield self._break(acts[-1], self._by_goal(self.goal))

    def _break(self, act: Foreseen, deadline: Bound) -> Break:
        root = act
        while root.cause.term is None and root.cause.via is not None:
            root = self.forecast.acts[root.cause.via]
        return Break(
            label=act.label, earliest=act.day, deadline=deadline, held=self._earliest(root), at=root.label
        )


def _title(rule: Written) -> Phrase:
    return Phrase(rule.guard.title or rule.id, rule.guard.gloss or rule.id)
