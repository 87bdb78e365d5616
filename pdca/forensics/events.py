"""Events of a foreign log as entries. What a heading means is said by `Columns`; the usual headings are known."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from attrs import frozen

from pdca.calendar import SHANGHAI
from pdca.forensics.entry import Entry
from pdca.logs.event import Event, Moment, Value

_SHORTEST: Final = 20
"""Characters from which a text is a text."""
_HOURS: Final = re.compile(r"(?<!\d)(\d{1,2})[:：](\d{2})\s*[-–—~～至到]+\s*(\d{1,2})[:：](\d{2})(?!\d)")
_CLOCK: Final = re.compile(r"(?<!\d)(\d{1,2})[:：](\d{2})")
_WHOLE: Final = re.compile(r"\d{1,12}")
_BETWEEN: Final = re.compile(r"[、,，;；\s]+")
_MINUTES: Final = 24 * 60


@frozen(kw_only=True)
class Columns:
    """Which headings say who was there (*persons*), where (*place*), from when to when (*hours*, *ends*), how many and how much.

    A heading under a common one is known by its last part. Every other whole number is a count, every other long text a text.
    """

    persons: tuple[str, ...] = ("出席人员", "参会人员", "到会人员", "参加人员", "attendees")
    place: tuple[str, ...] = ("地点", "会议地点", "所在支部", "党支部", "村", "place")
    hours: tuple[str, ...] = ("起止时间", "会议时间", "时间段", "hours")
    ends: tuple[str, ...] = ("结束时间", "散会时间", "end_time")
    expected: tuple[str, ...] = ("应到", "应到人数", "应到会人数", "expected")
    present: tuple[str, ...] = ("实到", "实到人数", "到会人数", "实到会人数", "present")
    yes: tuple[str, ...] = ("赞成", "同意", "赞成票", "赞成人数", "yes")
    amounts: tuple[str, ...] = ("金额", "经费", "金额（元）", "amount")
    passed_over: tuple[str, ...] = ("身份证号", "联系电话", "电话", "手机", "编号", "序号")

    @property
    def known(self) -> frozenset[str]:
        """Return the headings that say something else than a count or a text."""
        named = (
            self.persons,
            self.place,
            self.hours,
            self.ends,
            self.expected,
            self.present,
            self.yes,
            self.amounts,
            self.passed_over,
        )
        return frozenset(heading for headings in named for heading in headings)


USUAL: Final = Columns()


def of_events(events: Iterable[Event], columns: Columns = USUAL) -> tuple[Entry, ...]:
    """Return *events* as entries, called by where they stand; what is missing or could not be read stays empty."""
    return tuple(_entry(number, event, columns) for number, event in enumerate(events))


def _entry(number: int, event: Event, columns: Columns) -> Entry:
    told = {name.rpartition("/")[2]: value.text for name, value in event.facts.items() if value.known}
    first = {name.rpartition("/")[2]: value.text for name, value in event.case_facts.items() if value.known}
    begins, ends = _hours(event.when, told, columns)
    rest = {name: text for name, text in told.items() if name not in columns.known}
    tally = {
        part: count
        for part in ("expected", "present", "yes")
        if (count := _number(_of(told, getattr(columns, part)))) is not None
    }
    amount = {name: value for name in columns.amounts if (value := _number(told.get(name, ""))) is not None}
    moment = event.recorded
    return Entry(
        id=_name(number, event), case=event.case.text, activity=event.activity.text, day=event.when.day, begins=begins, ends=ends,
        recorded=moment.time, recorded_day=moment.day, place=_of({**first, **told}, columns.place), order=_order(event),
        persons=tuple(filter(None, _BETWEEN.split(_of(told, columns.persons)))),
        texts={name: text for name, text in rest.items() if len(text) >= _SHORTEST},
        tallies={"到会和表决": tally} if "present" in tally else {}, amounts=amount,
        counts={name: count for name, text in rest.items() if (count := _number(text)) is not None},
    )  # fmt: skip


def _name(number: int, event: Event) -> str:
    """Return where the event stands, and its activity, for a row may tell of several."""
    if not event.place.row:
        return f"{number}"
    return f"{event.place.zh}·{event.activity.text}"


def _order(event: Event) -> int | None:
    return _number(event.sequence.text) if _known(event.sequence) else event.place.row or None


def _known(value: Value) -> bool:
    return value.known and _number(value.text) is not None


def _of(told: Mapping[str, str], headings: Sequence[str]) -> str:
    return next((told[heading] for heading in headings if told.get(heading)), "")


def _number(text: str) -> int | None:
    return int(text) if _WHOLE.fullmatch(text) and text.isascii() else None


def _hours(when: Moment, told: Mapping[str, str], columns: Columns) -> tuple[int | None, int | None]:
    """Return from which minute of the day to which, as far as told: hours beside the day, in a column, or the moment itself."""
    for text in (when.given or "", _of(told, columns.hours)):
        if found := _HOURS.search(text):
            begins, ends = _minute(found[1], found[2]), _minute(found[3], found[4])
            if begins is not None and ends is not None and begins < ends:
                return begins, ends
    local = when.time.astimezone(SHANGHAI) if when.time else None
    end = _CLOCK.search(_of(told, columns.ends))
    begins = local.hour * 60 + local.minute if local else None
    return begins, _minute(end[1], end[2]) if end else None


def _minute(hour: str, minute: str) -> int | None:
    found = int(hour) * 60 + int(minute)
    return found if found <= _MINUTES and int(minute) < 60 else None
