"""What is due, as an iCalendar file (RFC 5545) for the calendars of phones and offices; the only importer of icalendar.

The same thing keeps its UID in every file, whatever becomes of it, so a calendar that subscribes to the file updates its
entry instead of getting a second one. Entries are whole days without a time zone. What an earlier file had and is not due
any more is cancelled in the next.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from typing import Any, Final

from attrs import frozen

from pdca.errors import UnavailableError
from pdca.phrase import Language, Phrase

MAX_BYTES: Final = 32 << 20
"""Longest earlier file that is read (32 MiB)."""
_PRODUCT: Final = "-//pdca//pdca due//ZH"
_ONE_DAY: Final = timedelta(days=1)


class FeedError(ValueError):
    """A file that is no calendar."""


@frozen(kw_only=True)
class Entry:
    """One thing on one *day*. *identity* tells it from all others for ever; *remind* is the first day of a reminder.

    *over* says that nothing is to be done about it any more.
    """

    identity: tuple[str, ...]
    day: date
    title: str
    text: str = ""
    category: str = ""
    remind: date | None = None
    over: bool = False

    def uid(self, log: str) -> str:
        """Return its UID: made of the name of the *log* and what the thing is, never of how it stands."""
        return f"{sha256(chr(0).join((log, *self.identity)).encode()).hexdigest()[:40]}@pdca"


def written(
    entries: Iterable[Entry], day: date, log: str, language: Language = "zh", earlier: bytes = b""
) -> bytes:
    """Return the calendar of *entries* as of *day*, with what an *earlier* file had besides as cancelled.

    The same arguments give the same bytes. Raises `FeedError` where *earlier* is no calendar, and
    `pdca.errors.UnavailableError` without the library.
    """
    icalendar = _library()
    made = icalendar.Calendar()
    made.add("prodid", _PRODUCT)
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", Phrase("周期性任务和时限", "Obligations and deadlines")(language))
    stamp = datetime.combine(day, time(), UTC)
    known = {entry.uid(log): entry for entry in entries}
    for uid, entry in sorted(known.items(), key=lambda pair: (pair[1].day, pair[0])):
        made.add_component(_event(icalendar, uid, entry, stamp, day))
    for event in _events(icalendar, earlier):
        if str(event.get("uid")) not in known:
            made.add_component(_cancelled(event, stamp, day))
    data: bytes = made.to_ical()
    return data


def _library() -> Any:
    try:
        import icalendar  # noqa: PLC0415 - an extra
    except ImportError:
        raise UnavailableError(
            Phrase("写日历文件需要：pip install pdca[ics]", "a calendar file needs: pip install pdca[ics]"),
            extra="ics",
        ) from None
    return icalendar


def _event(icalendar: Any, uid: str, entry: Entry, stamp: datetime, day: date) -> Any:
    event = icalendar.Event()
    event.add("uid", uid)
    event.add("dtstamp", stamp)
    event.add("last-modified", stamp)
    event.add("sequence", _sequence(day))
    event.add("dtstart", entry.day)
    event.add("dtend", _after(entry.day))
    event.add("summary", entry.title)
    if entry.text:
        event.add("description", entry.text)
    if entry.category:
        event.add("categories", [entry.category])
    event.add("status", "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    if entry.remind is not None and not entry.over:
        event.add_component(_alarm(icalendar, entry.day - entry.remind, entry.title))
    return event


def _alarm(icalendar: Any, ahead: timedelta, title: str) -> Any:
    alarm = icalendar.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", -max(ahead, timedelta()))
    return alarm


def _events(icalendar: Any, earlier: bytes) -> Sequence[Any]:
    if not earlier:
        return ()
    try:
        return tuple(icalendar.Calendar.from_ical(earlier).walk("VEVENT"))
    except (ValueError, IndexError, TypeError) as error:
        raise FeedError(str(error)) from error


def _cancelled(event: Any, stamp: datetime, day: date) -> Any:
    """Return *event*, which is due no more, under its own UID as cancelled; once it was, it stays as it is."""
    if str(event.get("status")) == "CANCELLED":
        return event
    for name, value in (
        ("status", "CANCELLED"),
        ("sequence", _sequence(day)),
        ("dtstamp", stamp),
        ("last-modified", stamp),
    ):
        event.pop(name, None)
        event.add(name, value)
    event.subcomponents.clear()
    return event


def _sequence(day: date) -> int:
    """Return a number that never goes down from one day's file to the next: the days since 2020."""
    return max((day - date(2020, 1, 1)).days, 0)


def _after(day: date) -> date:
    return day + _ONE_DAY if day < date.max else day
