"""One entry of any log, reduced to what the signs look at; where it came from no longer matters.

What is not known stays empty, and the signs that need it pass the entry over.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from attrs import field, frozen

from pdca.calendar import SHANGHAI


@frozen(kw_only=True)
class Entry:
    """Something that a log says happened.

    *id* is how a reader finds it, unique in its log; *day* the day it claims, *begins* and *ends* minutes since midnight of that day
    (the end not included). *recorded* is when it was written down, with its offset; *recorded_day* where only the day is known.
    *place* is the venue or, failing that, the village or unit. *order* is its place in the ledger: the number or row it has there.
    *persons* are those said to be there. *texts* are free texts, *tallies* counts of a meeting, *counts* things counted and
    *amounts* money, each by a name that means the same in every entry.
    """

    id: str
    case: str = ""
    activity: str = ""
    day: date | None = None
    begins: int | None = None
    ends: int | None = None
    recorded: datetime | None = None
    recorded_day: date | None = None
    persons: tuple[str, ...] = ()
    place: str = ""
    order: int | None = None
    texts: Mapping[str, str] = field(factory=dict)
    tallies: Mapping[str, Mapping[str, int]] = field(factory=dict)
    counts: Mapping[str, int] = field(factory=dict)
    amounts: Mapping[str, int] = field(factory=dict)

    @property
    def entered(self) -> date | None:
        """Return the day on which it was written down, in Asia/Shanghai, or `None` where nobody knows."""
        return self.recorded.astimezone(SHANGHAI).date() if self.recorded else self.recorded_day

    @property
    def delay(self) -> int | None:
        """Return how many days after the claimed day it was written down, or `None` where a day is not known."""
        entered = self.entered
        return (entered - self.day).days if entered and self.day else None

    @property
    def meeting(self) -> bool:
        """Return whether several people met: a tally was taken, or two persons at least were there."""
        return bool(self.tallies) or len(self.persons) > 1


def in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return *entries* in one order, whatever order they came in."""
    return tuple(sorted(entries, key=lambda one: (one.day or date.max, one.id, one.case, one.activity)))


def ids(entries: Iterable[Entry]) -> tuple[str, ...]:
    """Return the ids of *entries*, in order, each once."""
    return tuple(dict.fromkeys(one.id for one in in_order(entries)))
