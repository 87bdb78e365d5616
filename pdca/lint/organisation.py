"""What cannot be right in a file of an organisation, all at once and with places (lint N)."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from itertools import pairwise
from typing import Final

from attrs import evolve, field, frozen

from pdca.declaration import EVER, Appointment, Entry, Kin, Post, Standing, Unit
from pdca.organisation import Organisation
from pdca.procedure import Place, Role
from pdca.reading.organisation import Written
from pdca.reading.reader import nearest

_LAST: Final = date.max
Numbered = tuple[int, Entry]
"""An entry and its number in the file."""


@frozen(kw_only=True)
class Words:
    """The words that a file may use: titles of *kinds* of units and of *standings* by id, and *roles* by id."""

    kinds: Mapping[str, str]
    roles: Mapping[str, Role]
    standings: Mapping[str, str]

    def role(self, said: str) -> str:
        """Return the id of the role that *said* names, by id or title."""
        return _meant(said, {name: role.title for name, role in self.roles.items()})

    def meant(self, entry: Entry) -> Entry:
        """Return *entry* with ids in the place of titles."""
        if isinstance(entry, Unit):
            return evolve(entry, kind=_meant(entry.kind, self.kinds))
        if isinstance(entry, Post):
            kinds = tuple(_meant(one, self.kinds) for one in entry.kinds)
            return evolve(entry, role=self.role(entry.role), kinds=kinds)
        if isinstance(entry, Appointment):
            return evolve(entry, role=self.role(entry.role))
        return (
            evolve(entry, standing=_meant(entry.standing, self.standings))
            if isinstance(entry, Standing)
            else entry
        )


def _meant(said: str, titles: Mapping[str, str]) -> str:
    """Return the id whose title is *said*, if exactly one has it; ids stay."""
    found = [] if said in titles else [name for name, title in titles.items() if title == said]
    return found[0] if len(found) == 1 else said


@frozen
class _File:
    """A file being checked: what is *written*, the *words* it may use, and the organisation it makes."""

    written: Written
    words: Words
    known: Organisation
    numbered: tuple[Numbered, ...] = field(init=False)

    @numbered.default
    def _numbered(self) -> tuple[Numbered, ...]:
        return tuple((number, entry) for number, (entry, _) in enumerate(self.written.entries))

    def error(self, place: Place, code: str, zh: str, en: str) -> None:
        """Note an error."""
        self.written.mistakes.add(place, code, zh, en)

    def warning(self, place: Place, code: str, zh: str, en: str) -> None:
        """Note a warning."""
        self.written.mistakes.add(place, code, zh, en, severity="warning")

    def unknown(self, place: Place, what: tuple[str, str], name: str, options: Collection[str]) -> None:
        """Note a name that is not among *options* (N1)."""
        if name in options:
            return
        near = nearest(name, options)
        zh, en = (f"，是不是“{near}”？", f"; did you mean '{near}'?") if near else ("", "")
        self.error(place, "N1", f"没有{what[0]}“{name}”{zh}", f"there is no {what[1]} '{name}'{en}")


def check(written: Written, words: Words) -> None:
    """Put ids in the place of titles in *written*, and note everything that cannot be right in its mistakes."""
    written.entries = [(words.meant(entry), place) for entry, place in written.entries]
    known = Organisation.of([entry for entry, _ in written.entries])
    found = _File(written, words, known)
    for rule in (_names, _days, _circles, _twice, _overlaps, _vacant, _outside, _kin):
        rule(found)


def _names(found: _File) -> None:
    """N1: kinds, roles, standings and units that a file names are known."""
    units = {entry.id for _, entry in found.numbered if isinstance(entry, Unit)}
    at = found.written.at
    for number, entry in found.numbered:
        if isinstance(entry, Unit):
            found.unknown(at(number, "kind"), ("单位类别", "kind of unit"), entry.kind, found.words.kinds)
            if entry.above:
                found.unknown(at(number, "above"), ("单位", "unit"), entry.above, units)
        if isinstance(entry, Post):
            _role(found, at(number, "post"), entry.role)
            for kind in entry.kinds:
                found.unknown(at(number, "kinds"), ("单位类别", "kind of unit"), kind, found.words.kinds)
        if isinstance(entry, Appointment):
            _role(found, at(number, "post"), entry.role)
            found.unknown(at(number, "unit"), ("单位", "unit"), entry.unit, units)
        if isinstance(entry, Standing):
            found.unknown(at(number, "standing"), ("身份", "standing"), entry.standing, found.words.standings)
            if entry.unit:
                found.unknown(at(number, "unit"), ("单位", "unit"), entry.unit, units)


def _role(found: _File, place: Place, role: str) -> None:
    found.unknown(place, ("职务", "post"), role, found.words.roles)
    known = found.words.roles.get(role)
    if known is not None and known.kind == "public":
        zh, en = f"“{known.title}”是公众，不用任命", f"'{role}' is the public and is not appointed"
        found.error(place, "N1", zh, en)


def _days(found: _File) -> None:
    """N2: nothing ends before it begins."""
    for number, entry in found.numbered:
        for name in ("until", "term"):
            last = getattr(entry, name, None)
            if last is not None and last < entry.since:
                zh, en = f"{last}早于开始之日{entry.since}", f"{last} is before its first day, {entry.since}"
                found.error(found.written.at(number, name), "N2", zh, en)


def _circles(found: _File) -> None:
    """N3: no unit is above itself. A circle begins on the first day of the last unit that closes it."""
    told: set[frozenset[str]] = set()
    for number, entry in found.numbered:
        if not isinstance(entry, Unit):
            continue
        line = found.known.line(entry.id, entry.since)
        last = found.known.unit(line[-1], entry.since)
        if last is None or last.above != entry.id or frozenset(line) in told:
            continue
        told.add(frozenset(line))
        way = " → ".join((*line, entry.id))
        place = found.written.at(number, "above")
        found.error(place, "N3", f"上级单位绕成一圈：{way}", f"the units above form a circle: {way}")


def _twice(found: _File) -> None:
    """N4: a person stands in the file once, and so does every entry."""
    first: dict[str, Place] = {}
    for person, place in found.written.people:
        if person in first:
            zh, en = (
                f"{person}已在{first[person]}列过，合成一处",
                f"{person} stands at {first[person]} already",
            )
            found.error(place, "N4", zh, en)
        first.setdefault(person, place)
    keys = Counter(entry.key for _, entry in found.numbered if not isinstance(entry, Kin))
    for number, entry in found.numbered:
        if keys[entry.key] > 1:
            earlier = next(at for at, (one, _) in enumerate(found.written.entries) if one.key == entry.key)
            if earlier != number:
                at = found.written.entries[earlier][1]
                place = found.written.entries[number][1]
                found.error(place, "N4", f"与{at}重复", f"the same as at {at}")


def _overlaps(found: _File) -> None:
    """N5: periods of the same thing do not overlap, and no more people hold a post in a unit than it has seats."""
    same: dict[tuple[str, ...], list[Numbered]] = defaultdict(list)
    held: dict[tuple[str, str], list[tuple[int, Appointment]]] = defaultdict(list)
    for number, entry in found.numbered:
        if isinstance(entry, (Unit, Appointment, Standing)):
            same[entry.key[:-1]].append((number, entry))
        if isinstance(entry, Appointment):
            held[entry.role, entry.unit].append((number, entry))
    for periods in same.values():
        for former, number in _crossing(periods):
            zh = f"与{former.since}起的一段时间重叠"
            found.error(
                found.written.at(number, "from"), "N5", zh, f"overlaps the period since {former.since}"
            )
    seats = {
        entry.role: entry.seats for _, entry in found.numbered if isinstance(entry, Post) and entry.seats
    }
    for (role, unit), some in held.items():
        if role in seats:
            _crowded(found, role, unit, some, seats[role])


def _crossing(some: Iterable[Numbered]) -> Iterator[tuple[Entry, int]]:
    """Yield, of neighbours in time that overlap, the former and the number of the later."""
    for (_, former), (number, later) in pairwise(sorted(some, key=lambda one: one[1].since)):
        if former.key != later.key and later.since <= (former.until or _LAST):
            yield former, number


def _crowded(found: _File, role: str, unit: str, some: Iterable[tuple[int, Appointment]], seats: int) -> None:
    ordered = sorted(some, key=lambda one: one[1].since)
    for number, entry in ordered:
        others = {one.person for _, one in ordered if one.since <= entry.since <= (one.until or _LAST)}
        if len(others) > seats:
            who = "、".join(sorted(others))
            zh = f"{unit}的{role}只有{seats}职，{entry.since}同时有{len(others)}人：{who}"
            en = f"{role} of {unit} has {seats} seat(s); on {entry.since} held by {len(others)}: {who}"
            found.error(found.written.at(number, "from"), "N5", zh, en)


def _vacant(found: _File) -> None:
    """N6: a post that is declared is held by somebody, and in units of its kinds."""
    held = {entry.role for _, entry in found.numbered if isinstance(entry, Appointment)}
    kinds = {
        entry.role: entry.kinds for _, entry in found.numbered if isinstance(entry, Post) and entry.kinds
    }
    for number, entry in found.numbered:
        if isinstance(entry, Post) and entry.role not in held:
            zh, en = f"职务“{entry.role}”没有人担任", f"nobody holds the post '{entry.role}'"
            found.error(found.written.at(number, "post"), "N6", zh, en)
        if isinstance(entry, Appointment) and entry.role in kinds:
            unit = next(iter(found.known.periods(entry.unit)), None)
            if unit is not None and unit.kind not in kinds[entry.role]:
                zh = f"职务“{entry.role}”不设在这类单位（{unit.kind}），只在：{'、'.join(kinds[entry.role])}"
                en = f"the post '{entry.role}' is not of a {unit.kind}; of: {', '.join(kinds[entry.role])}"
                found.error(found.written.at(number, "unit"), "N6", zh, en)


def _outside(found: _File) -> None:
    """N7: nobody holds a post or a standing in a unit that is not there yet, or any more."""
    for number, entry in found.numbered:
        if isinstance(entry, Unit) and entry.above:
            _within(found, number, entry, entry.above, ("上级单位", "the unit above"))
        if isinstance(entry, (Appointment, Standing)) and entry.unit:
            _within(found, number, entry, entry.unit, ("单位", "the unit"))


def _within(
    found: _File, number: int, entry: Unit | Appointment | Standing, unit: str, what: tuple[str, str]
) -> None:
    periods = found.known.periods(unit)
    if not periods:
        return
    first, last = periods[0].since, periods[-1].until
    if entry.since < first and entry.since != EVER:
        zh = f"{what[0]}“{unit}”{first}才成立，这里从{entry.since}起"
        found.error(found.written.at(number, "from"), "N7", zh, f"{what[1]} '{unit}' exists since {first}")
    if last is not None and (entry.until is None or entry.until > last):
        zh = f"{what[0]}“{unit}”{last}已撤销，这里还没有终止：写明 until，或者转到别的单位"
        en = f"{what[1]} '{unit}' ended on {last}, and this goes on: give its last day, or move it to another unit"
        found.error(found.written.at(number, "until"), "N7", zh, en)


def _kin(found: _File) -> None:
    """N8: nobody is kin of themselves; what only one of two people says holds for both, and is told."""
    said = {(one.person, one.other) for one in found.written.kin}
    telling = {one.person for one in found.written.kin}
    for one in found.written.kin:
        if one.person == one.other:
            zh, en = f"{one.person}不能是自己的近亲属", f"{one.person} cannot be kin of themselves"
            found.error(one.place, "N8", zh, en)
        elif one.other in telling and (one.other, one.person) not in said:
            zh = f"{one.other}的近亲属里没有{one.person}：已按双方互为近亲属处理"
            en = f"{one.other} does not name {one.person} as kin; taken as kin of each other"
            found.warning(one.place, "N8", zh, en)
