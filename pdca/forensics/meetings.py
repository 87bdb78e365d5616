"""Meetings as entries tell of them: who met where and when, one meeting told of in several entries counted once."""

from collections.abc import Iterable, Sequence
from datetime import date

from attrs import frozen

from pdca.forensics.entry import Entry


@frozen(kw_only=True)
class Meeting:
    """People at one place on one day; *begins* and *ends* in minutes of the day, `None` where nobody knows."""

    day: date
    place: str
    activity: str
    begins: int | None
    ends: int | None
    persons: frozenset[str]
    entries: tuple[Entry, ...]

    def meets(self, other: "Meeting") -> bool:
        """Return whether both are known to have gone on at the same time in different places."""
        if self.day != other.day or self.place == other.place or not self.place or not other.place:
            return False
        bounds = (self.begins, self.ends, other.begins, other.ends)
        if None in bounds:
            return False
        begins, ends, later, last = (bound or 0 for bound in bounds)
        return begins < last and later < ends


def meetings(entries: Iterable[Entry]) -> tuple[Meeting, ...]:
    """Return the meetings of *entries*, in order of day."""
    together: dict[tuple[date, str, str, int, int], list[Entry]] = {}
    for one in entries:
        if one.meeting and one.day:
            begins, ends = (-1 if bound is None else bound for bound in (one.begins, one.ends))
            together.setdefault((one.day, one.place, one.activity, begins, ends), []).append(one)
    return tuple(_meeting(key, together[key]) for key in sorted(together))


def _meeting(key: tuple[date, str, str, int, int], entries: Sequence[Entry]) -> Meeting:
    day, place, activity, begins, ends = key
    persons = frozenset(person for one in entries for person in one.persons)
    return Meeting(
        day=day, place=place, activity=activity, begins=None if begins < 0 else begins, ends=None if ends < 0 else ends,
        persons=persons, entries=tuple(entries),
    )  # fmt: skip
