"""Organs, branches and people over time: who held which post when, as the log said it at the time.

An organisation is folded from acts in the log's own case (docs/organisation.md). Every entry counts from the
position of its act on, so what was known at a position never changes, and a record is judged by it for ever. People
are opaque ids; their names are not the trail's. Where nothing was declared nothing is asked: the host decides.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final, Self

from attrs import define, evolve, field, frozen

from pdca.declaration import (
    ENDED,
    ORGAN,
    POST,
    READERS,
    STEPS,
    UNIT,
    Appointment,
    Change,
    Entry,
    Key,
    Kin,
    Known,
    Post,
    Standing,
    Timed,
    Unit,
    ended,
    on,
)
from pdca.record import Kind, Record

__all__ = [
    "NONE", "Appointment", "Change", "Entry", "Kin", "Known", "Organisation", "Post", "Register", "Standing", "Unit", "ended", "on",
]  # fmt: skip


@define(eq=False)
class Register:
    """All that was ever declared, in the order of the acts; it only grows, and views of it stay true."""

    rows: dict[Key, list[tuple[int, Entry | None]]] = field(factory=dict)
    index: dict[tuple[str, str], dict[Key, None]] = field(factory=dict)
    end: int = -1
    _current: "Organisation | None" = field(default=None, init=False)

    @property
    def current(self) -> "Organisation":
        """Return the organisation after all acts that were taken; the same value until another one is."""
        if not self.rows:
            return NONE
        if self._current is None:
            self._current = Organisation(register=self, before=self.end + 1)
        return self._current

    def take(self, record: Record, recorded: date) -> None:
        """Take *record*, if it is an act of the organisation; one that says nothing readable changes nothing."""
        claim = record.claim
        if claim.kind is not Kind.LOG or claim.step not in STEPS:
            return
        known = Known(pos=record.pos, recorded=recorded)
        try:
            self._change(Change(claim.step, claim.facts), known)
        except (KeyError, TypeError, ValueError):
            return

    def declare(self, entry: Entry) -> None:
        """Take *entry* from its own position on."""
        self._put(entry.key, entry.known.pos, entry)
        for where in _found_under(entry):
            self.index.setdefault(where, {})[entry.key] = None

    def _change(self, change: Change, known: Known) -> None:
        if change.step != ENDED:
            self.declare(evolve(READERS[change.step].read(change.facts), known=known))
            return
        said = dict(change.facts)
        named = READERS[str(said.pop("of"))].read({"kind": "-", **said})
        former = self.current.entry(named.key)
        if former is None:
            return
        if "until" in said and isinstance(former, Timed):
            self.declare(evolve(former, until=named.until, known=known))
        else:
            self._put(former.key, known.pos, None)

    def _put(self, key: Key, pos: int, entry: Entry | None) -> None:
        self.rows.setdefault(key, []).append((pos, entry))
        self.end = max(self.end, pos)
        self._current = None


@frozen(kw_only=True, eq=False)
class Organisation:
    """What was declared before the position *before* of the trail; all questions are asked of a day.

    Days include the first and the last. True when anything is declared.
    """

    register: Register = field(factory=Register, repr=False)
    before: int = 0

    def __bool__(self) -> bool:
        """Return whether anything is declared."""
        return bool(self.register.rows) and any(True for _ in self.entries())

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Self:
        """Return the organisation of *entries*, known from the first record on unless they say otherwise."""
        register = Register()
        for entry in sorted(entries, key=lambda one: one.known.pos):
            register.declare(entry)
        return cls(register=register, before=register.end + 1)

    def known(self, pos: int) -> "Organisation":
        """Return what was known before the record at *pos*."""
        return self if pos >= self.before else Organisation(register=self.register, before=pos)

    def entry(self, key: Key) -> Entry | None:
        """Return the entry with *key* as last declared, or `None`."""
        for pos, entry in reversed(self.register.rows.get(key, ())):
            if pos < self.before:
                return entry
        return None

    def entries(self, step: str = "") -> Iterator[Entry]:
        """Yield everything declared, of one *step* or of all, in the order in which it was first declared."""
        for key in self.register.rows:
            entry = self.entry(key) if not step or key[0] == step else None
            if entry is not None:
                yield entry

    # -- units

    def units(self, kind: str, day: date) -> tuple[Unit, ...]:
        """Return the units of *kind* (of every kind where it is empty) that there are on *day*."""
        found = self._under("kind", kind) if kind else self.entries(UNIT)
        return tuple(
            one for one in found if isinstance(one, Unit) and on(one, day) and kind in ("", one.kind)
        )

    def unit(self, unit: str, day: date) -> Unit | None:
        """Return *unit* as it is on *day*, or `None`."""
        return next((one for one in self.periods(unit) if on(one, day)), None)

    def periods(self, unit: str) -> tuple[Unit, ...]:
        """Return all that is declared of *unit*, in order of time."""
        found = [one for one in self._under("unit", unit) if isinstance(one, Unit)]
        return tuple(sorted(found, key=lambda one: one.since))

    def line(self, unit: str, day: date) -> tuple[str, ...]:
        """Return *unit* and all above it on *day*, upwards."""
        found: dict[str, None] = {}
        while unit and unit not in found:
            found[unit] = None
            known = self.unit(unit, day)
            unit = known.above if known else ""
        return tuple(found)

    def below(self, unit: str, day: date) -> tuple[Unit, ...]:
        """Return the units directly under *unit* on *day*."""
        found = (one for one in self._under("above", unit) if isinstance(one, Unit))
        return tuple(one for one in found if on(one, day) and one.above == unit)

    def place(self, unit: str, day: date) -> str:
        """Return the path of layers of *unit*: its own, or that of the nearest above that has one."""
        units = (self.unit(one, day) for one in self.line(unit, day))
        return next((one.place for one in units if one and one.place), "")

    def concerns(self, unit: str, day: date, *, target: str = "", place: str = "") -> bool:
        """Return whether a post in *unit* has to do with *target* (a unit), or, where that is unknown, with *place*.

        It has when the one is above the other; an organ works for all that the unit above it has. A unit or place that
        nobody declared excludes nobody.
        """
        if not target and not place:
            return True
        known = self.unit(unit, day)
        own = known.above if known and known.kind == ORGAN and known.above else unit
        if target and self.unit(target, day) is not None:
            return (
                own in self.line(target, day)
                or unit in self.line(target, day)
                or target in self.line(unit, day)
            )
        return _along(self.place(unit, day), place)

    # -- people

    def posts(self) -> tuple[Post, ...]:
        """Return the roles declared to be posts."""
        return tuple(one for one in self.entries(POST) if isinstance(one, Post))

    def governs(self, role: str) -> bool:
        """Return whether *role* is held by appointment: declared as a post, or somebody was ever appointed to it."""
        return any(True for _ in self._under("role", role))

    def holders(self, role: str, day: date, unit: str = "") -> tuple[Appointment, ...]:
        """Return who holds *role* on *day*, in *unit* or anywhere."""
        found = (one for one in self._under("role", role) if isinstance(one, Appointment))
        return tuple(one for one in found if on(one, day) and unit in ("", one.unit))

    def holds(self, person: str, role: str, day: date, place: str = "", unit: str = "") -> bool:
        """Return whether *person* holds *role* on *day* in a unit that has to do with *unit* or *place*."""
        return any(
            isinstance(one, Appointment)
            and one.role == role
            and on(one, day)
            and self.concerns(one.unit, day, target=unit, place=place)
            for one in self._under("person", person)
        )

    def appointments(self, person: str, role: str = "") -> tuple[Appointment, ...]:
        """Return the appointments of *person*, to *role* or to any, past and to come, in order of time."""
        found = [one for one in self._under("person", person) if isinstance(one, Appointment)]
        return tuple(sorted((one for one in found if role in ("", one.role)), key=lambda one: one.since))

    def standings(self, person: str) -> tuple[Standing, ...]:
        """Return what *person* ever was, in order of time."""
        found = [one for one in self._under("person", person) if isinstance(one, Standing)]
        return tuple(sorted(found, key=lambda one: one.since))

    def standing(self, person: str, day: date) -> str:
        """Return what *person* is on *day*, by the standing that began last; nothing where none is declared."""
        return next((one.standing for one in reversed(self.standings(person)) if on(one, day)), "")

    def homes(self, person: str, day: date) -> tuple[str, ...]:
        """Return the units in which *person* has a standing or a post on *day*."""
        found: tuple[Standing | Appointment, ...] = (*self.standings(person), *self.appointments(person))
        return tuple(dict.fromkeys(one.unit for one in found if one.unit and on(one, day)))

    def members(self, unit: str, day: date) -> tuple[str, ...]:
        """Return the people who have a standing or a post in *unit* on *day*."""
        found = (one for one in self._under("in", unit) if isinstance(one, (Appointment, Standing)))
        return tuple(dict.fromkeys(one.person for one in found if on(one, day)))

    def kin(self, person: str, day: date | None = None) -> frozenset[str]:
        """Return the near relatives of *person*, on *day* or at any time."""
        found = (one for one in self._under("kin", person) if isinstance(one, Kin))
        near = {two for one in found if day is None or on(one, day) for two in one.people}
        return frozenset(near - {person})

    # -- changes

    def changes(self, entries: Iterable[Entry]) -> tuple[Change, ...]:
        """Return the acts that make this organisation say what *entries* say; none where it says so already."""
        return tuple(change for entry in entries for change in self._difference(entry))

    def _difference(self, entry: Entry) -> Sequence[Change]:
        former = self.entry(entry.key)
        if former == entry:
            return ()
        if isinstance(former, Timed) and entry.until and evolve(former, until=entry.until) == entry:
            return (ended(former, entry.until),)
        return (Change(entry.step, entry.facts),)

    def _under(self, name: str, value: str) -> Iterator[Entry]:
        for key in self.register.index.get((name, value), ()):
            entry = self.entry(key)
            if entry is not None:
                yield entry


NONE: Final = Organisation()
"""Nothing declared."""


def _found_under(entry: Entry) -> tuple[tuple[str, str], ...]:
    """Return under which words *entry* is looked up."""
    if isinstance(entry, Unit):
        return (("unit", entry.id), ("kind", entry.kind), ("above", entry.above))
    if isinstance(entry, Post):
        return (("role", entry.role),)
    if isinstance(entry, Appointment):
        return (("role", entry.role), ("person", entry.person), ("in", entry.unit))
    if isinstance(entry, Standing):
        return (("person", entry.person), ("in", entry.unit))
    return tuple(("kin", one) for one in entry.people)


def _along(one: str, other: str) -> bool:
    """Return whether of two paths the one leads on to the other; an unknown one leads anywhere."""
    mine, theirs = one.split("/"), other.split("/")
    shorter = min(len(mine), len(theirs))
    return not one or not other or mine[:shorter] == theirs[:shorter]
