"""The command due: what recurs and what open cases owe, by whom, until when; as a list, JSON, or a calendar file."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

from attrs import define, frozen

from pdca import obligations
from pdca.calendar import Span, Unit
from pdca.cli import shapes
from pdca.cli.desk import Desk, InputError
from pdca.cli.tabling import casebook, shelf
from pdca.declaration import EVER
from pdca.errors import PdcaError
from pdca.exports import calendar_feed
from pdca.facts import shorten
from pdca.measure import Amount
from pdca.obligations import Bearer, Deadline, Due, State
from pdca.office import Office
from pdca.organisation import Organisation
from pdca.pages import Page
from pdca.phrase import Phrase
from pdca.procedure import Procedure
from pdca.screens import dues as views
from pdca.shelf import uncollected

FOUND: Final = 1
"""Exit code when something is overdue or was missed."""
SHOWN: Final = frozenset({State.OVERDUE, State.SOON, State.OPEN, State.MISSED, State.UNSET, State.UNKNOWN})
"""The states that are told without ``--all``."""
A_YEAR: Final = Span(1, Unit.YEAR)


@frozen(kw_only=True)
class Question:
    """One question: of which *day*, of the unit *only* or of all, and whether also of what was done and of earlier years."""

    day: date
    only: str
    everything: bool


@define(eq=False)
class Answers:
    """What answers it: the organisation, the pages of all cases and their deadlines, each read once."""

    desk: Desk
    question: Question
    office: Office
    organisation: Organisation
    pages: Sequence[Page]
    since: date
    deadlines: Sequence[Deadline]

    @classmethod
    def of(cls, desk: Desk, question: Question) -> "Answers":
        """Return what answers *question*. Raises `InputError` for a unit that nobody declared."""
        office = desk.reading
        organisation = office.organisation()
        if question.only and not organisation.periods(question.only):
            raise _unknown_unit(question.only, organisation)
        pages = [*casebook(desk, ()).pages()]
        kept = obligations.Deadlines(office, shelf(desk, "deadlines", desk.pack.digest))
        theirs = [page for page in pages if _theirs(page, organisation, question)]
        found = [*kept.of(theirs, question.day, _soon(desk, question.day))]
        kept.keep()
        since = _begin(office, pages, question.day)
        return cls(desk, question, office, organisation, pages, since, found)

    def found(self, ahead: date) -> tuple[Due | Deadline, ...]:
        """Return what is due, and what opens by *ahead*."""
        asked = self.question
        back = EVER if asked.everything else date(asked.day.year, 1, 1)
        duties = obligations.due(
            self.desk.pack, self.organisation, self.pages, asked.day, since=self.since, ahead=ahead, back=back, only=asked.only
        )  # fmt: skip
        told: tuple[Due | Deadline, ...] = (*duties, *self.deadlines)
        return tuple(one for one in told if asked.everything or one.state in SHOWN)

    def procedure(self, name: str, edition: str) -> Procedure:
        """Return the procedure of a case."""
        return self.desk.pack.procedure(name, edition=edition)


@uncollected()
def due(desk: Desk, options: Any) -> int:
    """List what is due, overdue and soon due on a day; with ``--ics`` write it for calendars."""
    desk.expect_store()
    day = _day(options.on) if options.on else desk.today
    answers = Answers.of(desk, Question(day=day, only=options.org, everything=options.all))
    found = answers.found(day)
    if options.ics:
        _write(answers, Path(options.ics), answers.found(desk.pack.calendar.add(day, A_YEAR)))
    if desk.as_json:
        desk.answer(_shape(desk, day, found))
    else:
        _show(answers, found)
    return FOUND if any(one.state in {State.OVERDUE, State.MISSED} for one in found) else 0


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        said = shorten(written)
        zh, en = f"日期“{said}”应写成 2026-05-18 这样", f"'{said}' is no date: write 2026-05-18"
        raise InputError(Phrase(zh, en)) from None


def _unknown_unit(name: str, organisation: Organisation) -> PdcaError:
    known = "、".join(dict.fromkeys(one.id for one in organisation.units("", date.max))) or "—"
    shown = shorten(name)
    return InputError(
        Phrase(f"没有单位“{shown}”；登记了：{known}", f"no unit '{shown}'; declared: {known}"), unit=name
    )


def _begin(office: Office, pages: Sequence[Page], day: date) -> date:
    """Return the day the trail began: that of its first record, or of the first case if that is earlier."""
    first = next(iter(office.trail.records()), None)
    days = [page.opened for page in pages]
    if first is not None:
        from pdca.replay import day_of

        days.append(day_of(first.recorded))
    return min(days, default=day)


def _theirs(page: Page, organisation: Organisation, question: Question) -> bool:
    only, day = question.only, question.day
    if not only:
        return True
    if page.unit and organisation.unit(page.unit, day):
        return only in organisation.line(page.unit, day)
    place = organisation.place(only, day)
    return bool(place) and (page.place == place or page.place.startswith(f"{place}/"))


def _soon(desk: Desk, day: date) -> int:
    law = desk.pack.law
    values = law.values(obligations.SOON, day, desk.place) if obligations.SOON in law.limits else ()
    measures = [value.measure for value in values]
    return next((int(one.count) for one in reversed(measures) if isinstance(one, Amount)), 0)


# -- for people


def _show(answers: Answers, found: Sequence[Due | Deadline]) -> None:
    screen, asked = answers.desk.screen, answers.question
    screen.heading(f"{asked.day} 到期事项", f"Due on {asked.day}")
    if not answers.organisation:
        screen.say(
            "还没有登记组织，周期性任务没有承担者；登记用 pdca organisation。",
            "no organisation is declared, so nobody bears an obligation; see pdca organisation.",
            "yellow",
        )
    if not found:
        screen.say("√ 没有到期的事项。", "nothing is due.", "green")
    screen.show(*views.dues(screen.voice, found, answers.procedure))
    if not asked.everything:
        screen.say(
            "只列本年度的；按期完成的和以前的用 --all 查看。",
            "only of this year; --all shows what was done, and earlier years.",
            "dim",
        )


# -- for programs


def _shape(desk: Desk, day: date, found: Sequence[Due | Deadline]) -> dict[str, Any]:
    return {
        "day": day.isoformat(),
        "due": [_obligation(desk, one) for one in found if isinstance(one, Due)],
        "cases": [_deadline(desk, one) for one in found if isinstance(one, Deadline)],
    }


def _obligation(desk: Desk, one: Due) -> dict[str, Any]:
    return {
        "obligation": one.obligation.id, "item": one.obligation.item, "title": one.obligation.title, "state": one.state.value,
        "minor": one.minor, "bearer": _bearer(one.bearer), "first": _iso(one.first), "last": _iso(one.last), "opens": _iso(one.opens),
        "latest": _iso(one.latest), "closes": _iso(one.closes), "case": one.case, "done": _iso(one.done), "maybe": list(one.maybe),
        "procedure": one.obligation.opens, "layer": one.layer, "provisional": one.provisional,
        "articles": [shapes.article(desk.language, cited) for cited in one.basis],
    }  # fmt: skip


def _bearer(one: Bearer | None) -> dict[str, str] | None:
    return {"kind": one.kind, "id": one.id, "unit": one.unit, "title": one.title} if one else None


def _deadline(desk: Desk, one: Deadline) -> dict[str, Any]:
    return {
        "case": one.case, "procedure": one.procedure, "edition": one.edition, "act": one.act, "title": one.title, "state": one.state.value, "by": list(one.by),
        "latest": one.latest.isoformat(), "provisional": one.provisional,
        "articles": [shapes.article(desk.language, cited) for cited in one.basis],
    }  # fmt: skip


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day and day != date.max else None


# -- for calendars


def _write(answers: Answers, path: Path, found: Sequence[Due | Deadline]) -> None:
    """Write the calendar file; what a former file there had besides is cancelled in it."""
    desk = answers.desk
    earlier = path.read_bytes() if path.exists() else b""
    log = desk.reading.trail.head().log
    entries = [entry for one in found if (entry := _entry(answers, one)) is not None]
    try:
        data = calendar_feed.written(entries, answers.question.day, log, desk.language, earlier)
    except calendar_feed.FeedError as error:
        zh, en = f"“{path}”不是日历文件，没有覆盖", f"'{path}' is no calendar; it was left as it is"
        raise InputError(Phrase(zh, en), path=str(path)) from error
    beside = path.with_name(f"{path.name}.part")
    beside.write_bytes(data)
    beside.replace(path)
    if not desk.as_json:
        desk.screen.say(
            f"√ 已把{len(entries)}项写到日历文件 {path}", f"{len(entries)} entries written to {path}", "green"
        )


def _entry(answers: Answers, one: Due | Deadline) -> calendar_feed.Entry | None:
    if one.latest is None or one.latest == date.max:
        return None
    desk = answers.desk
    voice = desk.screen.voice
    articles = [Phrase(cited.zh, cited.en)(desk.language) for cited in one.basis]
    if isinstance(one, Deadline):
        title = f"{one.case} {voice.label(answers.procedure(one.procedure, one.edition), one.act)}"
        remind = desk.pack.calendar.subtract(one.latest, Span(_soon(desk, answers.question.day), Unit.DAY))
    else:
        name = voice.titled(one.obligation.title, one.obligation.gloss, one.obligation.key)
        title = f"{name} {views.bearer(voice, one.bearer)}" if one.bearer else name
        remind = one.remind or one.latest
    done = not one.state.owing
    return calendar_feed.Entry(
        identity=one.identity, day=one.latest, title=f"√ {title}" if one.state in {State.DONE, State.LATE} else title,
        text="\n".join([voice(views.STATES[one.state]), *articles]), category=voice(views.STATES[one.state]), remind=remind, over=done,
    )  # fmt: skip


RUNNERS: Final[Mapping[str, Callable[[Desk, Any], int]]] = {"due": due}
"""What runs each command of this module."""
