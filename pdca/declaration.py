"""What can be declared of an organisation: units, posts, appointments, standings, kinship, each for a time.

An entry is written as the facts of an act of the log (docs/organisation.md); people are opaque ids.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, ClassVar, Final, Self

from attrs import field, frozen

from pdca.record import Plain

UNIT: Final = "unit"
POST: Final = "post"
APPOINTMENT: Final = "appointment"
STANDING: Final = "standing"
KIN: Final = "kin"
ENDED: Final = "ended"
ORGAN: Final = "organ"
"""The kind of unit that works for everything under the unit above it; others have their own part of it."""

EVER: Final = date.min
"""The day since which something holds whose beginning nobody gave."""

Key = tuple[str, ...]
"""What tells one entry from another: its step and what it is about, with the day it began."""


@frozen(kw_only=True)
class Known:
    """When an entry was made: *pos* of its act in the trail, and the day *recorded*; -1 where no act made it."""

    pos: int = -1
    recorded: date = EVER


NEVER_RECORDED: Final = Known()


@frozen(kw_only=True)
class Unit:
    """An organ, a branch, a village: *above* is the unit it belongs to, *place* its path of layers where it has one.

    *since* and *until* are its first and last day, *term* the last day of the term of office of its committee.
    """

    step: ClassVar = UNIT
    id: str
    kind: str
    title: str = ""
    above: str = ""
    place: str = ""
    since: date = EVER
    until: date | None = None
    term: date | None = None
    known: Known = field(default=NEVER_RECORDED, eq=False)

    @property
    def key(self) -> Key:
        """Return what tells this period of the unit from others."""
        return (UNIT, self.id, _written(self.since))

    @property
    def facts(self) -> dict[str, Plain]:
        """Return the entry as facts of an act."""
        said = {
            "unit": self.id,
            "kind": self.kind,
            "title": self.title,
            "above": self.above,
            "place": self.place,
        }
        return _plain(said, self)

    @classmethod
    def read(cls, facts: Mapping[str, Any]) -> Self:
        """Return the entry that *facts* declare. Raises KeyError, TypeError, ValueError for others."""
        more: dict[str, Any] = {name: _text(facts.get(name, "")) for name in ("title", "above", "place")}
        return cls(id=_id(facts["unit"]), kind=_id(facts["kind"]), **more, **_days(facts, "term"))


@frozen(kw_only=True)
class Post:
    """A role that people are appointed to: how many hold it in a unit at once (0: any number), in which kinds of unit."""

    step: ClassVar = POST
    role: str
    seats: int = 0
    kinds: tuple[str, ...] = ()
    since: ClassVar[date] = EVER
    until: ClassVar[date | None] = None
    known: Known = field(default=NEVER_RECORDED, eq=False)

    @property
    def key(self) -> Key:
        """Return what tells this post from others."""
        return (POST, self.role)

    @property
    def facts(self) -> dict[str, Plain]:
        """Return the entry as facts of an act."""
        said: dict[str, Plain] = {"role": self.role}
        if self.seats:
            said["seats"] = self.seats
        return {**said, "kinds": [*self.kinds]} if self.kinds else said

    @classmethod
    def read(cls, facts: Mapping[str, Any]) -> Self:
        """Return the entry that *facts* declare. Raises KeyError, TypeError, ValueError for others."""
        seats = facts.get("seats", 0)
        if type(seats) is not int or seats < 0:
            raise TypeError
        return cls(role=_id(facts["role"]), seats=seats, kinds=tuple(map(_id, _list(facts.get("kinds", [])))))


@frozen(kw_only=True)
class Appointment:
    """A *person* holds a *role* in a *unit* from *since* to *until*, both inclusive; *term* is when the term of office ends.

    Who is not re-elected or relieved at the end of the term stays in office; `pdca due` reminds of it.
    """

    step: ClassVar = APPOINTMENT
    person: str
    role: str
    unit: str
    since: date = EVER
    until: date | None = None
    term: date | None = None
    known: Known = field(default=NEVER_RECORDED, eq=False)

    @property
    def key(self) -> Key:
        """Return what tells this appointment from others."""
        return (APPOINTMENT, self.person, self.role, self.unit, _written(self.since))

    @property
    def facts(self) -> dict[str, Plain]:
        """Return the entry as facts of an act."""
        return _plain({"person": self.person, "role": self.role, "unit": self.unit}, self)

    @classmethod
    def read(cls, facts: Mapping[str, Any]) -> Self:
        """Return the entry that *facts* declare. Raises KeyError, TypeError, ValueError for others."""
        return cls(
            person=_id(facts["person"]),
            role=_id(facts["role"]),
            unit=_id(facts["unit"]),
            **_days(facts, "term"),
        )


@frozen(kw_only=True)
class Standing:
    """What a *person* is (a word of the list ``standings``) and in which *unit*, from *since* to *until*."""

    step: ClassVar = STANDING
    person: str
    standing: str
    unit: str = ""
    since: date = EVER
    until: date | None = None
    known: Known = field(default=NEVER_RECORDED, eq=False)

    @property
    def key(self) -> Key:
        """Return what tells this standing from others."""
        return (STANDING, self.person, self.standing, self.unit, _written(self.since))

    @property
    def facts(self) -> dict[str, Plain]:
        """Return the entry as facts of an act."""
        return _plain({"person": self.person, "standing": self.standing, "unit": self.unit}, self)

    @classmethod
    def read(cls, facts: Mapping[str, Any]) -> Self:
        """Return the entry that *facts* declare. Raises KeyError, TypeError, ValueError for others."""
        unit = _text(facts.get("unit", ""))
        return cls(person=_id(facts["person"]), standing=_id(facts["standing"]), unit=unit, **_days(facts))


def _two(people: Sequence[str]) -> tuple[str, str]:
    one, other = sorted(people)
    return one, other


@frozen(kw_only=True)
class Kin:
    """Two *people* who are near relatives, from *since* to *until*; the one of the other as the other of the one."""

    step: ClassVar = KIN
    people: tuple[str, str] = field(converter=_two)
    since: date = EVER
    until: date | None = None
    known: Known = field(default=NEVER_RECORDED, eq=False)

    @property
    def key(self) -> Key:
        """Return what tells this kinship from others."""
        return (KIN, *self.people, _written(self.since))

    @property
    def facts(self) -> dict[str, Plain]:
        """Return the entry as facts of an act."""
        return {"people": [*self.people], **_plain({}, self)}

    @classmethod
    def read(cls, facts: Mapping[str, Any]) -> Self:
        """Return the entry that *facts* declare. Raises KeyError, TypeError, ValueError for others."""
        one, other = _list(facts["people"])
        if _id(one) == _id(other):
            raise ValueError
        return cls(people=(one, other), **_days(facts))


Timed = Unit | Appointment | Standing | Kin
"""One thing declared that begins and ends."""

Entry = Unit | Post | Appointment | Standing | Kin
"""One thing declared."""

READERS: Final[Mapping[str, type[Entry]]] = {
    one.step: one for one in (Unit, Post, Appointment, Standing, Kin)
}
"""The kinds of entry, by the step of their act."""

STEPS: Final = frozenset((*READERS, ENDED))
"""The acts of the log that an organisation is folded from."""


@frozen
class Change:
    """One act to be recorded: its *step* and *facts*."""

    step: str
    facts: Mapping[str, Plain]


def on(entry: Entry, day: date) -> bool:
    """Return whether *entry* holds on *day*."""
    return entry.since <= day and (entry.until is None or day <= entry.until)


def ended(entry: Entry, until: date | None) -> Change:
    """Return the act by which *entry* ends with the day *until*; by `None` it never was, and was entered by mistake."""
    named = {name: value for name, value in entry.facts.items() if name in _NAMING}
    return Change(ENDED, {"of": entry.step, **named, **({"until": _written(until)} if until else {})})


_NAMING: Final = frozenset(("unit", "person", "role", "standing", "people", "from"))


def _plain(said: Mapping[str, str], entry: Any) -> dict[str, Plain]:
    facts: dict[str, Plain] = {name: value for name, value in said.items() if value}
    days = (("from", entry.since), ("until", entry.until), ("term", getattr(entry, "term", None)))
    return {**facts, **{name: _written(day) for name, day in days if day not in (None, EVER)}}


def _days(facts: Mapping[str, Any], *more: str) -> dict[str, Any]:
    found: dict[str, Any] = {"since": _day(facts["from"]) if "from" in facts else EVER}
    return {**found, **{name: _day(facts[name]) if name in facts else None for name in ("until", *more)}}


def _day(value: Any) -> date:
    found = date.fromisoformat(_id(value))
    if found.isoformat() != value:  # 20260518 and 2026-W21-1 are days to this Python, and none in the format
        raise ValueError
    return found


def _list(value: Any) -> Sequence[Any]:
    if not isinstance(value, list | tuple):
        raise TypeError
    return value


def _written(day: date | None) -> str:
    return "" if day is None or day == EVER else day.isoformat()


def _id(value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise TypeError
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
