"""The command due: what recurs and what open cases owe, by whom, until when; as a list, JSON, or a calendar file."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from pdca import obligations
from pdca.calendar import Span, Unit
from pdca.cli import shapes
from pdca.cli.desk import Desk, InputError
from pdca.cli.tabling import casebook
from pdca.declaration import EVER
from pdca.errors import PdcaError
from pdca.exports import calendar_feed
from pdca.facts import shorten
from pdca.measure import Amount
from pdca.obligations import Bearer, Deadline, Due, State
from pdca.office import Office
from pdca.organisation import Organisation
from pdca.owed import owed
from pdca.pages import Page
from pdca.phrase import Phrase
from pdca.procedure import Procedure
from pdca.screens import dues as views

FOUND: Final = 1
"""Exit code when something is overdue or was missed."""
SHOWN: Final = frozenset({State.OVERDUE, State.SOON, State.OPEN, State.MISSED, State.UNSET, State.UNKNOWN})
"""The states that are told without ``--all``."""
A_YEAR: Final = Span(1, Unit.YEAR)


@frozen(kw_only=True)
class Answer:
    """What is due on a *day*: *found*, the procedure of each case that has a deadline, and whether anybody bears anything."""

    day: date
    found: tuple[Due | Deadline, ...]
    procedures: Mapping[str, Procedure]
    organised: bool

    @property
    def grave(self) -> bool:
        """Return whether something is overdue or was missed."""
        return any(one.state in {State.OVERDUE, State.MISSED} for one in self.found)


def due(desk: Desk, options: Any) -> int:
    """List what is due, overdue and soon due on a day; with ``--ics`` write it for calendars."""
    desk.expect_store()
    day = _day(options.on) if options.on else desk.today
    office = desk.reading
    organisation = office.organisation()
    if options.org and not organisation.periods(options.org):
        raise _unknown_unit(options.org, organisation)
    found = _answer(desk, office, organisation, day, options, ahead=day)
    if options.ics:
        following = desk.pack.calendar.add(day, A_YEAR)
        feed = _answer(desk, office, organisation, day, options, ahead=following)
        _write(desk, Path(options.ics), feed)
    if desk.as_json:
        desk.answer(_shape(desk, found))
    else:
        _show(desk, found, options)
    return FOUND if found.grave else 0


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


def _answer(
    desk: Desk, office: Office, organisation: Organisation, day: date, options: Any, *, ahead: date
) -> Answer:
    pages = [*casebook(desk).pages()]
    back = EVER if options.all else date(day.year, 1, 1)
    found = obligations.due(
        desk.pack, organisation, pages, day, since=_begin(office, pages, day), ahead=ahead, back=back, only=options.org
    )  # fmt: skip
    procedures: dict[str, Procedure] = {}
    cases = list(_of_cases(desk, office, organisation, pages, day, options.org, procedures))
    told = [one for one in (*found, *cases) if options.all or one.state in SHOWN]
    return Answer(day=day, found=tuple(told), procedures=procedures, organised=bool(organisation))


def _begin(office: Office, pages: Sequence[Page], day: date) -> date:
    """Return the day the trail began: that of its first record, or of the first case if that is earlier."""
    first = next(iter(office.trail.records()), None)
    days = [page.opened for page in pages]
    if first is not None:
        from pdca.replay import day_of

        days.append(day_of(first.recorded))
    return min(days, default=day)


def _of_cases(
    desk: Desk, office: Office, organisation: Organisation, pages: Sequence[Page], day: date, only: str,
    procedures: dict[str, Procedure],
) -> Iterator[Deadline]:  # fmt: skip
    soon = _soon(desk, day)
    for page in pages:
        if page.closed or page.opened > day or not _theirs(page, organisation, day, only):
            continue
        history = office.history(page.case)
        bench = office.bench(history)
        for one in obligations.deadlines(page.case, page.procedure, owed(bench, history, day), day, soon):
            procedures[page.case] = bench.procedure
            yield one


def _theirs(page: Page, organisation: Organisation, day: date, only: str) -> bool:
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


def _show(desk: Desk, found: Answer, options: Any) -> None:
    screen = desk.screen
    screen.heading(f"{found.day} 到期事项", f"Due on {found.day}")
    if not found.organised:
        screen.say(
            "还没有登记组织，周期性任务没有承担者；登记用 pdca organisation。",
            "no organisation is declared, so nobody bears an obligation; see pdca organisation.",
            "yellow",
        )
    if not found.found:
        screen.say("√ 没有到期的事项。", "nothing is due.", "green")
    screen.show(*views.dues(screen.voice, found.found, found.procedures))
    if not options.all:
        screen.say(
            "只列本年度的；按期完成的和以前的用 --all 查看。",
            "only of this year; --all shows what was done, and earlier years.",
            "dim",
        )


# -- for programs


def _shape(desk: Desk, found: Answer) -> dict[str, Any]:
    return {
        "day": found.day.isoformat(),
        "due": [_obligation(desk, one) for one in found.found if isinstance(one, Due)],
        "cases": [_deadline(desk, one) for one in found.found if isinstance(one, Deadline)],
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
        "case": one.case, "procedure": one.procedure, "act": one.act, "title": one.title, "state": one.state.value, "by": list(one.by),
        "latest": one.latest.isoformat(), "provisional": one.provisional,
        "articles": [shapes.article(desk.language, cited) for cited in one.basis],
    }  # fmt: skip


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day and day != date.max else None


# -- for calendars


def _write(desk: Desk, path: Path, found: Answer) -> None:
    """Write the calendar file; what a former file there had besides is cancelled in it."""
    earlier = path.read_bytes() if path.exists() else b""
    log = desk.reading.trail.head().log
    entries = [entry for one in found.found if (entry := _entry(desk, one, found)) is not None]
    try:
        data = calendar_feed.written(entries, found.day, log, desk.language, earlier)
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


def _entry(desk: Desk, one: Due | Deadline, found: Answer) -> calendar_feed.Entry | None:
    if one.latest is None or one.latest == date.max:
        return None
    voice = desk.screen.voice
    articles = [Phrase(cited.zh, cited.en)(desk.language) for cited in one.basis]
    if isinstance(one, Deadline):
        title = f"{one.case} {voice.label(found.procedures[one.case], one.act)}"
        remind = desk.pack.calendar.subtract(one.latest, Span(_soon(desk, found.day), Unit.DAY))
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
