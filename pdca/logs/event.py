"""What a log says, one event at a time: values as they were given and as they were understood, and where they stand.

Three things are kept apart everywhere: a value that was given, one that somebody declared not to apply, and one that is
missing. Nothing is filled in. What could not be read stays, with the text that stood there.
"""

from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum, IntEnum
from typing import Final

from attrs import evolve, field, frozen

from pdca.errors import PdcaError
from pdca.phrase import Phrase
from pdca.record import Record


@frozen(kw_only=True)
class Place:
    """Where something stands in a log: *row* is a row, line or record, *column* a column, both from 1; 0 means the whole.

    *sheet* is empty but in workbooks. *heading* is the heading of the column, where there is one.
    """

    file: str = ""
    sheet: str = ""
    row: int = 0
    column: int = 0
    heading: str = ""

    @property
    def zh(self) -> str:
        """Return the place as a Chinese reader names it."""
        parts = [self.file]
        parts += [f"工作表“{self.sheet}”"] if self.sheet else []
        parts += [f"第{self.row}行"] if self.row else []
        parts += [f"第{self.column}列"] if self.column else []
        return " ".join(parts) + (f"（{self.heading}）" if self.heading else "")

    @property
    def en(self) -> str:
        """Return the place as an English reader names it."""
        parts = [self.file]
        parts += [f"sheet '{self.sheet}'"] if self.sheet else []
        parts += [f"row {self.row}"] if self.row else []
        parts += [f"column {self.column}"] if self.column else []
        return ", ".join(parts) + (f" ({self.heading})" if self.heading else "")

    def __str__(self) -> str:
        return self.zh


class LogError(PdcaError):
    """A log cannot be read, or not further; the message names the *place* and what to do. *kind* is short and stable."""

    code = "log"
    place: Place
    kind: str

    def __init__(self, what: Phrase, *, place: Place, kind: str, remedy: Phrase) -> None:
        said = Phrase(f"{place.zh}：{what.zh}。{remedy.zh}", f"{place.en}: {what.en}; {remedy.en}")
        super().__init__(said, place=place, kind=kind, remedy=remedy)

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (self.phrase, self.facts)


def _again(phrase: Phrase, facts: Mapping[str, object]) -> LogError:
    error = LogError.__new__(LogError)
    PdcaError.__init__(error, phrase, **facts)
    return error


class State(Enum):
    """What is known of a value. ``default`` is what a file declares for all and did not write here."""

    GIVEN = "given"
    MISSING = "missing"
    NOT_APPLICABLE = "not_applicable"
    UNREADABLE = "unreadable"
    DEFAULT = "default"


@frozen
class Value:
    """One value: *given* as it stood (`None` when nothing did), *text* as understood, and what is known of it.

    *ditto* says that the cell named the one above it (同上) or that a merged cell covers it: then *text* is of there.
    """

    given: str | None = None
    text: str = ""
    state: State = State.MISSING
    ditto: bool = False

    @property
    def known(self) -> bool:
        """Return whether there is a text to go by."""
        return self.state is State.GIVEN

    def __str__(self) -> str:
        return self.text


MISSING: Final = Value()
"""A value that nobody gave."""


def given(text: str) -> Value:
    """Return *text* as a value that was given just so, or `MISSING` when it is empty."""
    return Value(text, text, State.GIVEN) if text else MISSING


class Precision(IntEnum):
    """How exactly a moment was told; a later one is finer."""

    NONE = 0
    YEAR = 1
    MONTH = 2
    SPAN = 3
    DAY = 4
    MINUTE = 5
    SECOND = 6
    FRACTION = 7


@frozen(kw_only=True)
class Moment:
    """When something happened, as exactly as it was told and no more.

    *first* and *last* are the days it may have been, in Asia/Shanghai; they are equal from precision ``DAY`` on. *time* is the
    moment with its offset, from ``MINUTE`` on. Without *offset_known* the offset was not told and Asia/Shanghai is taken.
    *assumed* names what came from elsewhere (``year``, ``month``, ``century``, ``order``, ``serial``); *beside* are words that stood with the
    date; *why* says why it could not be read.
    """

    given: str | None = None
    state: State = State.MISSING
    precision: Precision = Precision.NONE
    first: date | None = None
    last: date | None = None
    time: datetime | None = None
    offset_known: bool = False
    assumed: tuple[str, ...] = ()
    beside: str = ""
    why: Phrase | None = None

    @property
    def day(self) -> date | None:
        """Return the day, or `None` where a single day was not told."""
        return self.first if self.precision >= Precision.DAY else None

    @property
    def known(self) -> bool:
        """Return whether it could be read."""
        return self.state is State.GIVEN


NEVER: Final = Moment()
"""A moment that nobody gave."""


@frozen(kw_only=True)
class Event:
    """One thing that a log says happened.

    *facts* are its other values by name, *case_facts* those of its whole case (shared by its events). *recorded* is when it was
    written down, where the log says so; *sequence* its number there. *columns* gives number and heading of the column of each
    value, by name, where there are columns. *record* is the exact record, when the log is a trail of ours. An event
    without activity and moment stands for a case of which nothing has happened yet.
    """

    case: Value = MISSING
    activity: Value = MISSING
    when: Moment = NEVER
    recorded: Moment = NEVER
    actor: Value = MISSING
    role: Value = MISSING
    sequence: Value = MISSING
    facts: Mapping[str, Value] = field(factory=dict)
    case_facts: Mapping[str, Value] = field(factory=dict)
    place: Place
    columns: Mapping[str, tuple[int, str]] = field(factory=dict)
    record: Record | None = None

    def at(self, name: str) -> Place:
        """Return where the value *name* stands; at least the place of the event."""
        if name not in self.columns:
            return self.place
        column, heading = self.columns[name]
        return evolve(self.place, column=column, heading=heading)
