"""Who bears an obligation: units of a kind, the people in them, holders of a role, open cases - and for how long."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from attrs import define, field, frozen

from pdca.cadence import CASES, MEMBERS, OPENED, ROLE, UNIT, Bearers
from pdca.declaration import Appointment, Standing, Unit
from pdca.obligations.told import Told, says
from pdca.organisation import Organisation

_STANDING: Final = "standing"
_APPOINTMENT: Final = "appointment"


@frozen(kw_only=True)
class Bearer:
    """One bearer: a unit, a person or a case by *id*, from *since* to *until*, both inclusive.

    *title* is what to call a unit; people have none here, their names are not the trail's. *unit* is where a person
    belongs, *place* the path of layers whose rules hold, *terms* the last days of a unit's terms of office.
    """

    kind: str
    id: str
    title: str = ""
    unit: str = ""
    place: str = ""
    since: date = date.min
    until: date | None = None
    terms: tuple[date, ...] = ()


def bearers(who: Bearers, organisation: Organisation, pages: Iterable[Told], day: date) -> tuple[Bearer, ...]:
    """Return everybody who bears what is for *who*, by what is known on *day*: also those who are gone by then."""
    if who.kind == UNIT:
        return tuple(_units(who.of, organisation, day))
    if who.kind == CASES:
        return tuple(_cases(who, pages, day))
    found: dict[tuple[str, str], Bearer] = {}
    for one in _people(who, organisation, day):
        former = found.get((one.id, one.unit))
        found[one.id, one.unit] = _joined(former, one) if former else one
    return tuple(found.values())


def _units(kinds: tuple[str, ...], organisation: Organisation, day: date) -> Iterator[Bearer]:
    periods: dict[str, list[Unit]] = {}
    for one in organisation.entries(UNIT):
        if isinstance(one, Unit) and one.kind in kinds and one.since <= day:
            periods.setdefault(one.id, []).append(one)
    for name, found in periods.items():
        last = max(found, key=lambda one: one.since)
        yield Bearer(
            kind=UNIT, id=name, title=last.title, unit=name, place=organisation.place(name, min(day, last.until or day)),
            since=min(one.since for one in found), until=last.until,
            terms=tuple(sorted({one.term for one in found if one.term})),
        )  # fmt: skip


def _people(who: Bearers, organisation: Organisation, day: date) -> Iterator[Bearer]:
    kinds = {one.id: one.kind for one in organisation.entries(UNIT) if isinstance(one, Unit)}
    entries = organisation.entries(_STANDING if who.kind == MEMBERS else _APPOINTMENT)
    for one in entries:
        if not isinstance(one, (Standing, Appointment)) or one.since > day:
            continue
        named = (
            kinds.get(one.unit) in who.of and who.standing in ("", one.standing)
            if isinstance(one, Standing)
            else one.role in who.of
        )
        if named:
            term = one.term if isinstance(one, Appointment) else None
            yield Bearer(
                kind=ROLE, id=one.person, unit=one.unit, place=organisation.place(one.unit, min(day, one.until or day)),
                since=one.since, until=one.until, terms=(term,) if term else (),
            )  # fmt: skip


def _joined(one: Bearer, other: Bearer) -> Bearer:
    """Return *one* and *other*, two times of the same person in the same unit, as one time."""
    until = None if None in (one.until, other.until) else max(filter(None, (one.until, other.until)))
    return Bearer(
        kind=one.kind, id=one.id, unit=one.unit, place=other.place, since=min(one.since, other.since), until=until,
        terms=tuple(sorted({*one.terms, *other.terms})),
    )  # fmt: skip


def _cases(who: Bearers, pages: Iterable[Told], day: date) -> Iterator[Bearer]:
    for page in pages:
        if page.procedure not in who.of or not says(page.said, who.when):
            continue
        began = page.opened
        if who.since and who.since != OPENED:
            days = [one.day for one in page.done(who.since)]
            if not days:
                continue
            began = days[-1]
        if began <= day:
            until = page.entered if page.closed else None
            yield Bearer(kind=CASES, id=page.case, place=page.place, since=began, until=until)


@define(eq=False)
class Attribution:
    """Whose a case is, among *bearers*: by what it names, else by its place, else by who acted."""

    bearers: tuple[Bearer, ...]
    organisation: Organisation
    _by_id: dict[str, list[Bearer]] = field(init=False)
    _by_place: dict[str, list[Bearer]] = field(init=False)
    kinds: frozenset[str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._by_id, self._by_place = {}, {}
        self.kinds = frozenset(one.kind for one in self.bearers)
        for one in self.bearers:
            self._by_id.setdefault(one.id, []).append(one)
            self._by_place.setdefault(one.place, []).append(one)

    def named(self, ids: Iterable[str]) -> tuple[Bearer, ...]:
        """Return the bearers with these *ids*."""
        return tuple(one for name in ids for one in self._by_id.get(name, ()))

    def placed(self, place: str, by: Iterable[tuple[str, str]], day: date) -> tuple[Bearer, ...]:
        """Return the bearers whose the act of these people in a case at *place* may be: one where it is certain."""
        here = self._by_place.get(place) or self._below(place)
        if len(here) < 2:
            return tuple(here)
        units = {
            post.unit
            for person, _ in by
            for post in self.organisation.appointments(person)
            if post.since <= day and (post.until is None or day <= post.until)
        }
        theirs = tuple(one for one in here if one.unit in units)
        return theirs if len(theirs) == 1 else tuple(here)

    def _below(self, place: str) -> list[Bearer]:
        found = [one for one in self.bearers if not place or one.place.startswith(f"{place}/")]
        self._by_place[place] = found
        return found
