"""Entries: what an audit reads of an event of a foreign log, as plain values that can be kept, sent and sorted anywhere.

Verdicts depend on entries alone, so they are the same in whatever process a case is judged and in whatever order its rows stood.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import reduce
from typing import Any, Final

from attrs import field, frozen

from pdca.audit.finding import NOTHING
from pdca.facts import COUNT_TITLES
from pdca.logs import Event, Value
from pdca.phrase import Phrase

_FIELDS: Final = frozenset((*COUNT_TITLES, "from", "to"))
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


@frozen(kw_only=True)
class Entry:
    """One event: its *activity*, when it was (days as ``2026-05-18``), who acted, and every value that was given, as text.

    *first* and *last* are the days it may have been, *day* is that day where a single one was told, *moment* the microseconds since 1970
    where a time was. Nothing said is empty text. *place* and *row* say where it stands in the file; no verdict depends on them.
    """

    activity: str
    first: str = ""
    last: str = ""
    day: str = ""
    moment: int | None = None
    recorded: str = ""
    actor: str = ""
    role: str = ""
    sequence: str = ""
    facts: Mapping[str, str] = field(factory=dict)
    case_facts: Mapping[str, str] = field(factory=dict)
    place: Phrase = NOTHING
    row: int = 0

    @property
    def key(self) -> tuple[str, int, int, str]:
        """Return by what the entries of a case are ordered: day, time, number; those without come last, without a time first."""
        number = self.sequence
        rank = 2 if not number else 0 if number.isdecimal() else 1
        time = self.moment if self.moment is not None else -(1 << 63)
        return (self.first or "9999", time, rank, number.zfill(20) if rank == 0 else number)

    @property
    def content(self) -> str:
        """Return everything that it says, in one form: entries of the same content are the same to every verdict."""
        return _text(_said(self))

    def dumped(self) -> str:
        """Return the entry as text; `loaded` reads it back."""
        return _text({**_said(self), "place": [self.place.zh, self.place.en], "row": self.row})


_DEFAULTS: Final[tuple[tuple[str, Any], ...]] = (
    ("first", ""), ("last", ""), ("day", ""), ("moment", None), ("recorded", ""), ("actor", ""), ("role", ""), ("sequence", ""),
    ("facts", {}), ("case_facts", {}),
)  # fmt: skip


def _said(one: Entry) -> dict[str, Any]:
    told = {name: getattr(one, name) for name, nothing in _DEFAULTS if getattr(one, name) != nothing}
    return {"activity": one.activity, **told}


def _text(said: Mapping[str, Any]) -> str:
    return json.dumps(said, sort_keys=True, separators=(",", ":"))  # in ASCII, so that any database takes any text


def loaded(text: str) -> Entry:
    """Return the entry that `Entry.dumped` wrote."""
    said = json.loads(text)
    return Entry(**{**said, "place": Phrase(*said["place"])})


def entry_of(event: Event) -> Entry:
    """Return what an audit reads of *event*."""
    when, recorded = event.when, event.recorded.day
    time = when.time
    return Entry(
        activity=event.activity.text, first=_day(when.first), last=_day(when.last), day=_day(when.day),
        moment=None if time is None else (time - _EPOCH) // timedelta(microseconds=1), recorded=_day(recorded),
        actor=_known(event.actor), role=_known(event.role), sequence=event.sequence.text,
        facts=_given(event.facts), case_facts=_given(event.case_facts),
        place=Phrase(event.place.zh, event.place.en), row=event.place.row,
    )  # fmt: skip


def counted(event: Event) -> bool:
    """Return whether *event* is an act of a case: rows that name no case or no activity are remarked on, and judged nowhere."""
    return bool(event.case.text and event.activity.text)


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _known(value: Value) -> str:
    return value.text if value.known else ""


def _given(values: Mapping[str, Value]) -> Mapping[str, str]:
    return {name: value.text for name, value in values.items() if value.known}


@frozen(kw_only=True)
class Survey:
    """What a log says at all: its *activities*, the names of *facts* of events and of cases, whether it names *actors* and *roles*, and its *last* day.

    Surveys of parts make that of the whole, in any order (`merged`): so "the log has no word for it" means the same wherever a part is read.
    """

    entries: int = 0
    last: str = ""
    actors: bool = False
    roles: bool = False
    activities: frozenset[str] = frozenset()
    facts: frozenset[str] = frozenset()
    case_facts: frozenset[str] = frozenset()

    @property
    def day(self) -> date:
        """Return the last day that the log tells."""
        return date.fromisoformat(self.last) if self.last else date.min

    def merged(self, other: "Survey") -> "Survey":
        """Return the survey of both."""
        return Survey(
            entries=self.entries + other.entries, last=max(self.last, other.last), actors=self.actors or other.actors,
            roles=self.roles or other.roles, activities=self.activities | other.activities, facts=self.facts | other.facts,
            case_facts=self.case_facts | other.case_facts,
        )  # fmt: skip

    def dump(self) -> dict[str, Any]:
        """Return the survey as JSON values; `load` reads it back."""
        return {
            "entries": self.entries, "last": self.last, "actors": self.actors, "roles": self.roles,
            "activities": sorted(self.activities), "facts": sorted(self.facts), "case_facts": sorted(self.case_facts),
        }  # fmt: skip

    @classmethod
    def load(cls, said: Mapping[str, Any]) -> "Survey":
        """Return the survey that `dump` wrote."""
        words = {name: frozenset(said[name]) for name in ("activities", "facts", "case_facts")}
        return cls(**{**said, **words})


def surveyed(entries: Iterable[Entry], known: frozenset[str] | None = None) -> Survey:
    """Return the survey of *entries*; where the words that matter are *known*, of those alone: others take memory and decide nothing."""
    count, last, actors, roles = 0, "", False, False
    activities, facts, case_facts = set[str](), set[str](), set[str]()
    for one in entries:
        count += 1
        last = max(last, one.last)
        actors, roles = actors or bool(one.actor), roles or bool(one.role)
        activities.add(one.activity)
        facts.update(one.facts)
        case_facts.update(one.case_facts)
        if known is not None:
            activities &= known
            facts, case_facts = _heads(facts, known), _heads(case_facts, known)
    return Survey(
        entries=count, last=last, actors=actors, roles=roles, activities=frozenset(activities), facts=frozenset(facts),
        case_facts=frozenset(case_facts),
    )  # fmt: skip


def _heads(names: set[str], known: frozenset[str]) -> set[str]:
    """Return the *known* ones of *names*, ``work.fact.field`` without a field that no count and no period has."""
    return {name if name in known else _head(name) for name in names if name in known or name.partition(".")[0] in known}


def _head(name: str) -> str:
    work, _, rest = name.partition(".")
    fact, _, tail = rest.partition(".")
    return name if tail in _FIELDS else f"{work}.{fact}"


def whole(parts: Iterable[Survey]) -> Survey:
    """Return the survey of all *parts*."""
    return reduce(Survey.merged, parts, Survey())
