"""What is odd about the order of a log: equal times, clocks that go back, the same event twice, numbers that are missing.

The log is read once. What must be remembered is bounded: beyond the bounds it is said what could not be looked for, and
nothing is said to be in order that was not looked at.
"""

from datetime import date, datetime
from hashlib import blake2b
from typing import Final

from pdca.logs.event import Event, Moment, Place, Precision
from pdca.logs.remark import Remarks, Sign

MOST_CASES: Final = 500_000
"""Cases whose last moment is remembered."""
MOST_EVENTS: Final = 1_000_000
"""Events by which another is known to be the same."""


class Order:
    """Looks at the events of one log as they pass. *wide* tables have one row a case, so their rows have no order in time."""

    def __init__(self, remarks: Remarks, *, wide: bool = False) -> None:
        self._remarks = remarks
        self._wide = wide
        self._last: dict[str, tuple[Moment, Place]] = {}
        self._seen: dict[bytes, int] = {}
        self._start: tuple[int, str] | None = None
        self._by_case = False
        self._number: dict[str, tuple[int, str]] = {}
        self._entered: dict[str, tuple[int, Moment, Place]] = {}
        self._zone: tuple[str, Place] | None = None
        self._full = False

    def look(self, event: Event) -> None:
        """Look at the next event."""
        self._sequence(event)
        self._names(event)
        if event.when.known:
            self._offset(event)
            if event.case.known and not self._wide:
                self._time(event)
        if event.activity.known:
            self._duplicate(event)

    def _names(self, event: Event) -> None:
        note = self._remarks.note
        if not event.case.known:
            note(Sign.NO_CASE, event.place, "没有写是哪个事项", "it does not say which case")
        if not event.activity.known and not self._wide:
            note(Sign.NO_ACTIVITY, event.place, "没有写办了什么", "it does not say what was done")
        if event.when.given is None and event.activity.known:
            note(Sign.NO_TIME, event.place, "没有写时间", "it does not say when")

    def _time(self, event: Event) -> None:
        case, when = event.case.text, event.when
        before = self._last.get(case)
        if before is None and len(self._last) >= MOST_CASES:
            return
        if before is not None:
            self._compare(event, *before)
        if before is None or _later(when, before[0]) is not False:
            self._last[case] = (when, event.place)

    def _compare(self, event: Event, before: Moment, there: Place) -> None:
        later = _later(event.when, before)
        if later is False:
            self._remarks.note(
                Sign.CLOCK_BACK,
                event.place,
                f"时间“{event.when.given}”早于前面的“{before.given}”",
                f"the time '{event.when.given}' is before '{before.given}' above",
                other=there,
            )
        elif later is None and event.when.precision >= Precision.DAY and _sort(event.when) == _sort(before) and not event.sequence.known:
            self._remarks.note(
                Sign.EQUAL_TIMES,
                event.place,
                f"与前一条时间相同（{event.when.given}），看不出先后",
                f"the same time as the one before ({event.when.given}); which came first cannot be told",
                other=there,
            )

    def _offset(self, event: Event) -> None:
        when = event.when
        if when.time is None:
            return
        zone = str(when.time.utcoffset()) if when.offset_known else ""
        if self._zone is None:
            self._zone = (zone, event.place)
        elif zone != self._zone[0]:
            here, there = zone or "未写时区/no offset", self._zone[0] or "未写时区/no offset"
            self._remarks.note(
                Sign.MIXED_OFFSETS,
                event.place,
                f"时区与前面不同：{here}，前面是{there}；未写的按北京时间",
                f"the offset differs: {here}, before {there}; where none is told, Asia/Shanghai is taken",
                other=self._zone[1],
            )

    def _duplicate(self, event: Event) -> None:
        told = [
            event.case.text,
            event.activity.text,
            event.when.given or "",
            event.actor.text,
            event.role.text,
        ]
        told += [part for name in sorted(event.facts) for part in (name, event.facts[name].given or "")]
        key = blake2b("\x1f".join(told).encode("utf-8", "replace"), digest_size=12).digest()
        first = self._seen.get(key)
        if first is not None:
            self._remarks.note(
                Sign.DUPLICATE,
                event.place,
                f"与第{first}行完全相同",
                f"the same as row {first} in every respect",
                other=Place(file=event.place.file, sheet=event.place.sheet, row=first),
            )
        elif len(self._seen) < MOST_EVENTS:
            self._seen[key] = event.place.row
        elif not self._full:
            self._full = True
            self._remarks.note(
                Sign.UNCHECKED_DUPLICATES,
                event.place,
                f"超过{MOST_EVENTS}个事件，从这里起的事件只与前面的比较是否重复",
                f"more than {MOST_EVENTS} events; later ones are only compared with those",
            )

    def _sequence(self, event: Event) -> None:
        text = event.sequence.text
        if not (text.isascii() and text.isdigit() and len(text) < 16):
            return
        number, case = int(text), event.case.text
        key = self._counted(number, case)
        self._clock(event, number, key)
        before = self._number.get(key, (self._start[0] - 1, "") if self._by_case and self._start else None)
        if key in self._number or len(self._number) < MOST_CASES:
            self._number[key] = number, case
        if before is None or (before == (number, case) and not self._by_case):
            return
        if number == before[0] + 1 or (number == 1 and before[0] > 1 and event.place.sheet):
            return
        self._misnumbered(event.place, before[0], number)

    def _counted(self, number: int, case: str) -> str:
        """Return the case within which *number* counts, nothing where the whole log is numbered through.

        Each case is numbered by itself where the second one begins with the number of the first.
        """
        if self._start is None:
            self._start = number, case
        elif not (self._by_case or self._wide) and number == self._start[0] and case != self._start[1]:
            self._by_case = True
            self._number = {self._start[1]: self._number[""]}
            self._entered = {self._start[1]: self._entered.pop("")} if self._entered else {}
        return case if self._by_case else ""

    def _clock(self, event: Event, number: int, key: str) -> None:
        """Note an entry that was written down before another one with a smaller number."""
        if self._wide or not event.recorded.known:
            return
        before = self._entered.get(key)
        if before is not None or len(self._entered) < MOST_CASES:
            self._entered[key] = number, event.recorded, event.place
        if before is not None and number > before[0] and _later(event.recorded, before[1]) is False:
            self._remarks.note(
                Sign.CLOCK_BACK,
                event.place,
                f"序号{number}的登记时间“{event.recorded.given}”早于序号{before[0]}的“{before[1].given}”",
                f"number {number} was written down '{event.recorded.given}', before number {before[0]} '{before[1].given}'",
                other=before[2],
            )

    def _misnumbered(self, place: Place, before: int, number: int) -> None:
        if number == before:
            self._remarks.note(
                Sign.SEQUENCE_REPEATED, place, f"序号{number}重复", f"the number {number} stands twice"
            )
        elif number < before:
            self._remarks.note(
                Sign.SEQUENCE_BACK,
                place,
                f"序号从{before}倒回{number}",
                f"the number goes back from {before} to {number}",
            )
        else:
            missing = f"{before + 1}" if number == before + 2 else f"{before + 1}–{number - 1}"
            self._remarks.note(
                Sign.SEQUENCE_GAP, place, f"缺序号{missing}", f"the number {missing} is missing"
            )


def _sort(when: Moment) -> tuple[date | None, date | None, datetime | None]:
    return when.first, when.last, when.time


def _later(when: Moment, before: Moment) -> bool | None:
    """Return whether *when* is after *before*, `False` if it is certainly earlier, `None` where that cannot be said."""
    if when.time is not None and before.time is not None:
        return None if when.time == before.time else when.time > before.time
    if when.first is None or when.last is None or before.first is None or before.last is None:
        return None
    if when.last < before.first:
        return False
    return True if when.first > before.last else None
