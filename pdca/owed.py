"""What a case still owes: what, by whom, from when, until when, and by which article.

The same checks that judge an act also know the day that decides them, so nothing here states a rule: the earliest
day of an outcome is the latest of its waits, the latest day the earliest of its deadlines. Planning backwards, the
latest day of a part is the latest day of the outcome less the time that must lie between them.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from attrs import define, evolve, field, frozen

from pdca.asked import ActRules
from pdca.bench import Bench, onward
from pdca.builtin import Builtin
from pdca.calendar import Span, calendar_period, day_after, day_before
from pdca.guards.elapsed import Elapsed, amounts
from pdca.guards.presence import applies
from pdca.guards.standing import FAILS, Wish, absent
from pdca.history import History
from pdca.measure import Measure
from pdca.procedure import Force, Part, Step
from pdca.record import Claim, Kind
from pdca.recurrence import Every, EveryCalendar
from pdca.reference import Scene, scene
from pdca.regulation import Citation
from pdca.timing import UNSAID, Term, Timing, cited

MOST_WINDOWS: Final = 1_000
"""So many windows of periodic work are looked through."""


@frozen(kw_only=True)
class Owed:
    """One thing somebody may or must do now.

    *label* is the act; *by* the roles; *earliest* and *latest* days where a rule sets them; *required* whether the
    case cannot go on without it; *basis* the articles behind the days; *provisional* that a year's holidays are not
    published yet; *waiting* the parts that must come first.
    """

    label: str
    title: str
    by: tuple[str, ...]
    earliest: date | None
    latest: date | None
    required: bool
    basis: tuple[Citation, ...] = ()
    provisional: bool = False
    waiting: tuple[str, ...] = ()


@define
class _Days:
    """The days that rules set for one act, and the articles behind them."""

    earliest: date | None = None
    latest: date | None = None
    basis: dict[str, Citation] = field(factory=dict)

    def take(self, term: Term, day: date) -> None:
        """Take *term* in where it is sure; one that hangs on what nobody has said yet sets no day."""
        if not term.sure or term.day is None:
            return
        if term.upper:
            self.latest = term.day if self.latest is None else min(term.day, self.latest)
        else:
            self.earliest = term.day if self.earliest is None else max(term.day, self.earliest)
        self.basis.update({one.ref: one for one in cited(term, day)})


def owed(bench: Bench, history: History, today: date) -> tuple[Owed, ...]:
    """Return what *history* owes on *today*: the missing parts of its step, then the outcomes that can end it."""
    step = bench.procedure.by_id.get(history.state)
    if step is None:
        return ()
    outcomes = [_outcome(bench, history, act, today) for act in _exits(bench, step)]
    latest = min((one.latest for one in outcomes if one.latest and one.required), default=None)
    return (*_parts(bench, history, step, today, latest), *outcomes)


def _exits(bench: Bench, step: Step) -> Iterator[ActRules]:
    for outcome in step.outcomes:
        if not outcome.interrupts:
            yield bench.acts[outcome.label]


def _claim(history: History, act: ActRules, day: date) -> Claim:
    return Claim(
        case=history.case, kind=Kind.PART if act.part else Kind.OUTCOME, step=act.step.id, outcome=act.outcome.id if act.outcome else "",
        part=act.part.id if act.part else "", occurred=day.isoformat(), by=(),
    )  # fmt: skip


def _days(history: History, act: ActRules, today: date) -> _Days:
    claim = evolve(_claim(history, act, today), facts=UNSAID)
    days = _Days()
    for term in Timing(act).terms(scene(history, claim, today)):
        days.take(term, today)
    return days


def _outcome(bench: Bench, history: History, act: ActRules, today: date) -> Owed:
    found = scene(history, _claim(history, act, today), today)
    days = _days(history, act, today)
    missing = tuple(
        want.target
        for rule in act.rules
        if isinstance(rule, Builtin)
        for want in rule.satisfy(found)
        if want.wish is Wish.RECORD
    )
    outcome = act.outcome
    assert outcome is not None  # noqa: S101
    start = days.earliest or history.entered
    return Owed(
        label=outcome.label, title=outcome.title, by=act.by, earliest=days.earliest, latest=days.latest,
        required=onward(bench.procedure, outcome), basis=tuple(days.basis.values()),
        provisional=bench.book.calendar.provisional(min(start, today), max(days.latest or start, today)), waiting=missing,
    )  # fmt: skip


def _parts(bench: Bench, history: History, step: Step, today: date, latest: date | None) -> Iterator[Owed]:
    for part in step.parts:
        act = bench.acts[f"{step.id}.{part.id}"]
        found = scene(history, _claim(history, act, today), today)
        missing = _missing(bench, history, step, part, found)
        if missing is None:
            continue
        required, window = missing
        days = _days(history, act, today)
        ahead = [day for day in (window, _back(bench, step, part, found, latest), days.latest) if day]
        basis = tuple(days.basis.values()) or tuple(
            bench.book.law.cite(ref, today) for ref in part.basis or step.basis
        )
        yield Owed(
            label=f"{step.id}.{part.id}", title=part.title, by=act.by, earliest=max(history.entered, days.earliest or history.entered),
            latest=min(ahead, default=None), required=required and part.force is Force.MUST, basis=basis,
        )  # fmt: skip


def _missing(
    bench: Bench, history: History, step: Step, part: Part, found: Scene
) -> tuple[bool, date | None] | None:
    """Return whether the part is required and by when, or `None` when nothing of it is owed."""
    recorded = history.parts.get(part.id, ())
    if part.when and applies(bench.book.tests(part.when, step), found) is FAILS:
        return None
    if part.times.rule in ("once", "once_per_case"):
        done = history.ever.get(part.id, ()) if part.times.rule == "once_per_case" else recorded
        return None if done else (True, None)
    if part.times.rule == "each":
        rule = next(
            (rule for act in _exits(bench, step) for rule in act.rules if rule.id == f"{part.id}.times"), None
        )
        return (True, None) if rule is not None and rule.standing(found) is FAILS else None
    if part.times.rule == "every":
        window = next(open_windows(bench, history, step, part, found.day), None)
        return True, window[1] if window else None
    return False, None


def open_windows(
    bench: Bench, history: History, step: Step, part: Part, day: date
) -> Iterator[tuple[date, date]]:
    """Yield the windows of periodic work that are not over on *day* and have no record yet, first and last day of each.

    Nothing where the day they are counted from is not known.
    """
    claim = Claim(
        case=history.case, kind=Kind.PART, step=step.id, part=part.id, occurred=day.isoformat(), by=()
    )
    found = scene(history, claim, day)
    since = bench.book.resolver.getter(part.times.since.text if part.times.since else "entered", step)(found)
    values = bench.book.law.values(part.times.limit, day, history.place)
    if absent(since) or not values:
        return
    done = [act.day for act in history.ever.get(part.id, ())]
    for after, last in _windows(bench, values[-1].measure, since):
        if last >= day and not any(after < one <= last for one in done):
            yield day_after(after), last


def _windows(bench: Bench, measure: Measure, since: date) -> Iterator[tuple[date, date]]:
    """Yield the windows of *measure* from *since* on: the day each starts after, and its last day."""
    after = since
    for number in range(1, MOST_WINDOWS):
        if isinstance(measure, Every):
            last = bench.book.calendar.add(since, Span(number * measure.span.count, measure.span.unit))
        elif isinstance(measure, EveryCalendar):
            first, last = calendar_period(measure.period, day_after(after) if number > 1 else since)
            if first < since:
                first, last = calendar_period(measure.period, day_after(last))
            after = day_before(first)
        else:
            return
        yield after, last
        after = last


def _back(bench: Bench, step: Step, part: Part, found: Scene, latest: date | None) -> date | None:
    """Return the latest day for *part* that still lets the outcome happen by *latest*."""
    if latest is None:
        return None
    day = latest
    for guard in step.guards:
        for check in bench.book.written(guard, step).checks:
            if isinstance(check, Elapsed) and not check.upper and check.earlier == f"{part.id}.occurred":
                for value in check.binder.values(check.limit)(found):
                    day = min(
                        [
                            day,
                            *(
                                bench.book.calendar.subtract(latest, amount.span())
                                for amount in amounts(value)
                            ),
                        ]
                    )
    return day
