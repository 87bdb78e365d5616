"""When something happened, from what machines and people write; told no more exactly than it was written.

What machines write (RFC 3339 and its kin, seconds since 1970) is read here; the dates of people by `pdca.logs.dates`.
"""

import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Final

from attrs import frozen

from pdca.calendar import SHANGHAI
from pdca.logs.event import Moment, Precision, State
from pdca.phrase import Phrase

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2100
"""Years outside are not dates of work: 0001, 1601 and 9999 are what programs write for nothing."""

_STAMP: Final = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?\s?(Z|z|[+-]\d\d:?\d\d)?)?",
    re.ASCII,
)
_COUNT: Final = re.compile(r"-?\d{10}(?:\d{3}){0,3}", re.ASCII)


@frozen(kw_only=True)
class Context:
    """What a table says of its dates elsewhere: *year* and *month* for dates without, *epoch* of serial numbers.

    *epoch* is 1900 or 1904. With *serials* whole numbers are serial numbers of days; without, seconds since 1970.
    """

    year: int | None = None
    month: int | None = None
    epoch: int = 1900
    serials: bool = True


NO_CONTEXT: Final = Context()


def stamp(text: str) -> Moment | None:
    """Return the moment of a machine's time stamp, unreadable if there is no such day, `None` if it is none."""
    found = _STAMP.fullmatch(text)
    if found is None:
        return None
    year, month, day, hour, minute, second, fraction, offset = found.groups()
    shown = int(year), int(month), int(day)
    if hour is None:
        return on_day(text, shown)
    return at_time(text, shown, (int(hour), int(minute), int(second or 0)), fraction or "", offset or "",
                   seconds=second is not None)  # fmt: skip


def since_1970(text: str) -> Moment | None:
    """Return the moment of a count of seconds, milli-, micro- or nanoseconds since 1970, else `None`."""
    if _COUNT.fullmatch(text) is None:
        return None
    power = len(text.lstrip("-")) - 10
    seconds, rest = divmod(int(text), 10**power)
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(
        seconds=seconds, microseconds=rest * 10**6 // 10**power
    )
    day = moment.astimezone(SHANGHAI).date()
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        return on_day(text, (day.year, day.month, day.day))
    return Moment(
        given=text, state=State.GIVEN, first=day, last=day, time=moment, offset_known=True,
        precision=Precision.FRACTION if power else Precision.SECOND, assumed=("since_1970",),
    )  # fmt: skip


def at_time(
    text: str,
    shown: tuple[int, int, int],
    clock: tuple[int, int, int],
    fraction: str = "",
    offset: str = "",
    *,
    seconds: bool = False,
    assumed: tuple[str, ...] = (),
) -> Moment:
    """Return a day with a time of it; 24:00 is the end of the day. *offset* is ``Z``, ``+08:00`` or empty."""
    day = on_day(text, shown, assumed)
    if day.first is None:
        return day
    later = clock[0] == 24 and not (clock[1] or clock[2])
    hour = 0 if later else clock[0]
    if hour > 23 or clock[1] > 59 or clock[2] > 60:
        return unreadable(text, Phrase("没有这个时刻", "there is no such time of day"))
    zone = _offset(offset)
    if zone is None:
        return unreadable(text, Phrase("时区偏移超出范围", "the offset is out of range"))
    micros = int(fraction[:6].ljust(6, "0") or 0)
    moment = datetime(*shown, hour, clock[1], min(clock[2], 59), micros, tzinfo=zone)
    moment += timedelta(days=int(later), seconds=int(clock[2] == 60))
    local = moment.astimezone(SHANGHAI).date()
    finest = Precision.SECOND if seconds else Precision.MINUTE
    return Moment(
        given=text, state=State.GIVEN, first=local, last=local, time=moment, offset_known=bool(offset),
        precision=Precision.FRACTION if fraction else finest, assumed=assumed,
    )  # fmt: skip


def _offset(text: str) -> tzinfo | None:
    if not text:
        return SHANGHAI
    if text in "Zz":
        return UTC
    hours, minutes = int(text[1:3]), int(text[-2:])
    if hours > 14 or minutes > 59:
        return None
    span = timedelta(hours=hours, minutes=minutes)
    return timezone(-span if text[0] == "-" else span)


def on_day(text: str, shown: tuple[int, int, int], assumed: tuple[str, ...] = ()) -> Moment:
    """Return the day year-month-day, or an unreadable moment where there is none."""
    year, month, number = shown
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return unreadable(
            text, Phrase(f"{year}年不像是办事的年份", f"the year {year} is not one in which work is done")
        )
    try:
        day = date(year, month, number)
    except ValueError:
        return unreadable(text, Phrase("没有这一天", "there is no such day"))
    return Moment(
        given=text, state=State.GIVEN, first=day, last=day, precision=Precision.DAY, assumed=assumed
    )


def between(
    text: str, first: date, last: date, precision: Precision, assumed: tuple[str, ...] = ()
) -> Moment:
    """Return a moment of which only the days from *first* to *last* are known."""
    if last < first:
        return unreadable(text, Phrase("起止日期颠倒", "the end is before the beginning"))
    return Moment(given=text, state=State.GIVEN, first=first, last=last, precision=precision, assumed=assumed)


def unreadable(text: str, why: Phrase) -> Moment:
    """Return a moment that could not be read, with the reason."""
    return Moment(given=text, state=State.UNREADABLE, why=why)
