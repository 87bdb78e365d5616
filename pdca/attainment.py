"""How far objectives are reached (目标的实现程度): read from the ledgers, not filled in by those whose objectives they are.

An objective says in words what it is measured by. Where these words name a score, by its title, what the score's first item comes to over
the lines of the objective's period, up to the day, is how far it has come; a task divided to a unit is measured by the lines
of that unit and of what lies below it. What names no score has to be filled in by somebody, and is told so.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any, Final

from attrs import evolve, frozen

from pdca.casebook import Casebook
from pdca.facts import day as day_written
from pdca.history import History
from pdca.ledgers import pieces
from pdca.ledgers.sheet import Entry, Sheet
from pdca.measure import Amount, Bound, Share
from pdca.organisation import Organisation
from pdca.phrase import Phrase
from pdca.projections import Score
from pdca.scores import Court, Figure, scored

PROCEDURE: Final = "objective-responsibility"
"""The procedure by which objectives are set, divided and assessed."""
SET, DIVIDED, ASSESSED = "set", "divide", "assess"
"""Its steps that say the objectives, the tasks, and how far they were reached."""
_SHARES: Final = ("rate", "share")
"""The ways whose figure is a part of one; the target of such an objective is in percent."""

_MARKS: Final = dict.fromkeys(map(ord, "“”‘’\"'《》「」"))
_NUMBER: Final = re.compile(r"-?\d+(\.\d+)?")

Names = Mapping[str, str]


@frozen(kw_only=True)
class Measured:
    """What the ledgers say: *shown* of *n* lines by *score*; *reached* is `None` where nobody can say, *note* says why."""

    score: Score | None = None
    shown: str = ""
    n: int = 0
    reached: bool | None = None
    note: Phrase | None = None


@frozen(kw_only=True)
class Target:
    """One objective: what, by which *measure*, how much (*wanted*), until when; and how far it is."""

    title: str
    measure: str
    wanted: str
    until: date | None
    measured: Measured


@frozen(kw_only=True)
class Task:
    """A task that was divided to a *unit* (an id) and an *owner*, until when; and how far it is."""

    title: str
    unit: str
    owner: str
    until: date | None
    measured: Measured


@frozen(kw_only=True)
class Plan:
    """The objectives of one *case* from *first* to *last*: its *goal* sheet (5W1H), its objectives, its tasks."""

    case: str
    about: str
    first: date
    last: date
    goal: Mapping[str, Any]
    targets: tuple[Target, ...] = ()
    tasks: tuple[Task, ...] = ()


@frozen(kw_only=True)
class Gauge:
    """Measures by the scores of the pack: *book* has the ledgers, *court* the law and the day, *names* what units are called."""

    book: Casebook
    court: Court
    names: Names

    def plans(self, wanted: Sequence[str] = ()) -> Iterator[Plan]:
        """Yield the objectives of every case that has set some, of those *wanted* where any are named."""
        for page in self.book.pages(PROCEDURE):
            if not wanted or page.case in wanted:
                found = self._plan(self.book.office.history(page.case))
                if found is not None:
                    yield found

    def _plan(self, history: History) -> Plan | None:
        said = _said(history, SET)
        span = said.get("span")
        first, last = (
            day_written(span.get(end)) if isinstance(span, Mapping) else None for end in ("from", "to")
        )
        if history.opening is None or first is None or last is None:
            return None
        rows = [*_rows(said, "objectives")]
        opening = history.opening.claim.facts
        measure = self._measure(history, (first, min(last, self.court.day)))
        return Plan(
            case=history.case, about=_text(opening, "about"), first=first, last=last, goal=_mapping(opening.get("plan")),
            targets=tuple(_target(one, measure) for one in rows),
            tasks=tuple(_task(one, _aim(_text(one, "task"), rows, self.book.office.pack.scores), measure) for one in _rows(_said(history, DIVIDED), "tasks")),
        )  # fmt: skip

    def _measure(self, history: History, span: tuple[date, date]) -> Callable[[str, str, str], Measured]:
        court = evolve(self.court, place=history.place or self.court.place)

        def measure(words: str, wanted: str, unit: str = "") -> Measured:
            score = named(words, self.book.office.pack.scores)
            if score is None:
                return Measured(
                    note=Phrase("没有台账可计，由人填报", "no ledger measures it; somebody fills it in")
                )
            sheet = self.book.sheet(score.source)
            if sheet is None:
                return Measured(score=score, note=_NONE)
            view = self.book.view(sheet, court.day, self.names)
            lines = [one for one in sheet.entries if _dated(score, sheet, one, span)]
            if unit:
                organisation = self.book.office.organisation()
                lines = [one for one in lines if _belongs(organisation, unit, one.unit, court.day)]
            whole = evolve(score, per="", within="", of="", grade="", rank="", veto_ledger="")
            found = scored(whole, evolve(sheet, entries=tuple(lines)), court, view)
            figure = next((one for mark in found.marks for one in mark.figures), None)
            return _reading(score, figure, len(lines), wanted, court)

        return measure


_NONE: Final = Phrase("这段时间台账没有记录", "the ledger has no line of that time")


def named(words: str, known: Iterable[Score]) -> Score | None:
    """Return the score of *known* whose title (or English name, or id) *words* say; the longest, where they say several."""
    said = _bare(words)
    found = [
        (len(name), one)
        for one in known
        for name in map(_bare, (one.title, one.gloss, one.id))
        if name and name in said
    ]
    return max(found, key=lambda pair: pair[0])[1] if found else None


def _bare(words: str) -> str:
    """Return *words* without what they may be set in: quotation marks and capitals."""
    return words.translate(_MARKS).casefold()


def _reading(score: Score, figure: Figure | None, n: int, wanted: str, court: Court) -> Measured:
    if figure is None or not n:
        return Measured(score=score, note=_NONE)
    if figure.value is None or not _NUMBER.fullmatch(wanted):
        return Measured(score=score, shown=figure.shown, n=n, note=figure.note)
    number = Fraction(wanted)
    hundred = score.items[0].way in _SHARES
    value = court.value(score.standard)
    measure = value.measure if value else None
    bound = measure.bound if isinstance(measure, Amount | Share) else Bound.AT_LEAST
    reached = bound.holds(figure.value, number / 100 if hundred else number)
    return Measured(score=score, shown=figure.shown, n=n, reached=reached)


def _dated(score: Score, sheet: Sheet, entry: Entry, span: tuple[date, date]) -> bool:
    """Return whether a line is of the time of *span*; one of a ledger without days always is."""
    heading = score.dated or (sheet.declared.dated if sheet.declared else "")
    said = pieces.day(entry.cells.get(heading)) if heading else None
    return span[0] <= said <= span[1] if said is not None else not heading


def _belongs(organisation: Organisation, unit: str, whose: str, day: date) -> bool:
    """Return whether a line of *whose* (a unit, or a place) is of *unit* or of what lies below it."""
    if organisation.unit(whose, day) is not None:
        return unit in organisation.line(whose, day)
    there = organisation.place(unit, day)
    return bool(there) and f"{whose}/".startswith(f"{there}/")


def _target(row: Mapping[str, Any], measure: Callable[[str, str, str], Measured]) -> Target:
    words, wanted = _text(row, "measure"), _text(row, "target")
    return Target(
        title=_text(row, "objective"), measure=words, wanted=wanted, until=day_written(row.get("by_day")), measured=measure(words, wanted, "")
    )  # fmt: skip


def _task(
    row: Mapping[str, Any], aim: Mapping[str, Any], measure: Callable[[str, str, str], Measured]
) -> Task:
    """Return a task, measured as the objective *aim* that it is a part of, else by the score that it names itself."""
    title, unit, owner = _text(row, "task"), _text(row, "unit"), row.get("owner")
    words, wanted = (_text(aim, "measure"), _text(aim, "target")) if aim else (title, "")
    return Task(
        title=title, unit=unit, owner=_text(owner, "id") if isinstance(owner, Mapping) else str(owner or ""),
        until=day_written(row.get("task_day")), measured=measure(words, wanted, unit),
    )  # fmt: skip


def _aim(task: str, aims: Iterable[Mapping[str, Any]], known: Sequence[Score]) -> Mapping[str, Any]:
    """Return the objective that *task* says it is a part of: by its words, else by the score both name; nothing where it says none."""
    score = named(task, known)
    for one in aims:
        objective = _text(one, "objective")
        if (objective and objective in task) or (
            score is not None and named(_text(one, "measure"), known) is score
        ):
            return one
    return {}


def _said(history: History, step: str) -> Mapping[str, Any]:
    act = history.last.get(step)
    return act.claim.facts if act else {}


def _rows(said: Mapping[str, Any], fact: str) -> Iterator[Mapping[str, Any]]:
    found = said.get(fact)
    yield from (one for one in found if isinstance(one, Mapping)) if isinstance(found, list | tuple) else ()


def _text(said: Mapping[str, Any], key: str) -> str:
    found = said.get(key, "")
    return str(found) if isinstance(found, str | int) else ""


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
