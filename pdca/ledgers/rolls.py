"""Lines of a ledger that no case makes: the units, appointments and standings of the organisation."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from attrs import evolve

from pdca.declaration import Appointment, Standing, Unit
from pdca.declaration import Entry as Declared
from pdca.law import Law
from pdca.ledgers.pieces import DAY, PERSON, Piece
from pdca.ledgers.sheet import Entry, Sheet
from pdca.organisation import Organisation
from pdca.projections import Projection, Roll
from pdca.reading.words import Words
from pdca.record import LOG_CASE

BRANCH: Final = "branch"
"""The kind of unit that gives a place its name in a ledger, where several are there."""


def unit_titles(organisation: Organisation, day: date, kind: str = "") -> Mapping[str, str]:
    """Return what the units there are on *day* are called, by id and by place: where several are, one of *kind* gives its name."""
    found: dict[str, str] = {}
    for one in sorted(organisation.units("", day), key=lambda unit: unit.kind == kind):
        found |= {key: one.title or one.id for key in (one.id, one.place) if key}
    return found


def titles(law: Law, organisation: Organisation, day: date, kind: str = BRANCH) -> Mapping[str, str]:
    """Return what units and places are called: a place without a unit as its layer is, one with several as that of *kind*."""
    areas = {area: layer.title for area, layer in law.layers.items() if layer.title}
    return {**areas, **unit_titles(organisation, day, kind)}


def enrolled(found: Sheet, declared: Projection, organisation: Organisation, words: Words) -> Sheet:
    """Return *found* with the lines that the rolls of *declared* give, after those of the cases."""
    entries = [entry for roll in declared.rolls for entry in _entries(roll, organisation, words)]
    columns = dict.fromkeys([*found.columns, *(column.title for roll in declared.rolls for column in roll.columns)])
    return evolve(found, columns=tuple(columns), entries=(*found.entries, *entries))


def _entries(roll: Roll, organisation: Organisation, words: Words) -> Iterator[Entry]:
    kinds = {column.title: "name" for column in roll.columns if column.source == "person"}
    for one in organisation.entries(roll.entry):
        if not roll.kinds or _kind(one) in roll.kinds:
            cells = {column.title: _cell(one, column.source, words) for column in roll.columns}
            yield Entry(case=LOG_CASE, cells=cells, kinds=kinds, number=one.known.pos, unit=_unit(one))


def _kind(one: Declared) -> str:
    if isinstance(one, Unit):
        return one.kind
    return one.role if isinstance(one, Appointment) else one.standing if isinstance(one, Standing) else ""


def _unit(one: Declared) -> str:
    if isinstance(one, Unit):
        return one.id
    return one.unit if isinstance(one, Appointment | Standing) else ""


def _cell(one: Declared, source: str, words: Words) -> Piece:
    value = getattr(one, source, None)
    if isinstance(value, date):
        return [DAY, value.isoformat()] if value > date.min else None
    if not value:
        return None
    if source in ("person", "id", "unit", "above"):
        return [PERSON, str(value)]
    return _titles(words).get(str(value), str(value))


def _titles(words: Words) -> Mapping[str, str]:
    """Return what to call roles, kinds of units and standings."""
    choices = {name: title for options in words.choices.values() for name, title in options.items()}
    return {**choices, **{role.id: role.title for role in words.roles.values()}}
