"""The file of an organisation: units, posts, and people with their posts, standings and near relatives (docs/organisation.md)."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from attrs import define, field, frozen

from pdca.declaration import EVER, Appointment, Entry, Kin, Post, Standing, Unit
from pdca.phrase import Phrase
from pdca.procedure import Place
from pdca.reading.mistakes import Mistakes
from pdca.reading.reader import Node, Reader

_FILE: Final = Phrase("组织文件", "the organisation")
_UNITS: Final = Phrase("单位（units）", "units")
_POSTS: Final = Phrase("职务（posts）", "posts")
_PEOPLE: Final = Phrase("人员（people）", "people")
_HELD: Final = Phrase("任职（posts）", "a post held")
_STANDINGS: Final = Phrase("身份（standings）", "standings")
_KIN: Final = Phrase("近亲属（kin）", "near relatives")


@frozen
class Claimed:
    """Somebody (*person*) whom the file says to be kin of *other*, at *place*."""

    person: str
    other: str
    place: Place


@define
class Written:
    """What a file declares, each entry with its place, and the *people* it lists; *spots* are the places of single fields."""

    entries: list[tuple[Entry, Place]] = field(factory=list)
    people: list[tuple[str, Place]] = field(factory=list)
    kin: list[Claimed] = field(factory=list)
    spots: dict[tuple[int, str], Place] = field(factory=dict)
    mistakes: Mistakes = field(factory=Mistakes)

    def add(self, entry: Entry, place: Place, spots: Mapping[str, Place]) -> None:
        """Take *entry*, which stands at *place*; *spots* tells where its fields stand."""
        self.spots.update({(len(self.entries), name): at for name, at in spots.items()})
        self.entries.append((entry, place))

    def at(self, number: int, name: str) -> Place:
        """Return where the field *name* of the entry *number* stands, or the entry itself."""
        return self.spots.get((number, name), self.entries[number][1])

    def relate(self, claimed: Claimed, since: date, until: date | None) -> None:
        """Take a kinship; nobody is kin of themselves."""
        self.kin.append(claimed)
        if claimed.person != claimed.other:
            entry = Kin(people=(claimed.person, claimed.other), since=since, until=until)
            self.entries.append((entry, claimed.place))

    def declared(self) -> tuple[Entry, ...]:
        """Return the entries, each once."""
        return tuple({entry.key: entry for entry, _ in self.entries}.values())


def read_organisation(name: str, data: bytes) -> Written:
    """Return what the file *name* with the bytes *data* declares, as far as it can be understood."""
    from pdca.reading.text import parse  # noqa: PLC0415 - a workbook needs no parser of texts

    written = Written()
    reader = Reader(written.mistakes)
    node = parse(name, data, written.mistakes)
    found = reader.fields(node, optional=("units", "posts", "people"), what=_FILE)
    for one in reader.items(found.get("units"), _UNITS):
        _unit(one, reader, written)
    for one in reader.items(found.get("posts"), _POSTS):
        _post(one, reader, written)
    for one in reader.items(found.get("people"), _PEOPLE):
        _person(one, reader, written)
    return written


def _unit(node: Node, reader: Reader, written: Written) -> None:
    found = reader.fields(
        node, required=("unit", "kind"), optional=("title", "above", "place", "from", "until", "term"), what=_UNITS
    )  # fmt: skip
    name, kind = _name(found.get("unit"), reader), reader.text(found.get("kind"))
    more: dict[str, Any] = {key: reader.text(found.get(key)) for key in ("title", "above", "place")}
    if name and kind:
        unit = Unit(id=name, kind=kind, **more, **_days(found, reader, "term"))
        written.add(unit, node.place, _spots(found))


def _post(node: Node, reader: Reader, written: Written) -> None:
    found = reader.fields(node, required=("post",), optional=("seats", "kinds"), what=_POSTS)
    role, seats = reader.text(found.get("post")), reader.number(found.get("seats"))
    if seats is not None and seats < 1:
        reader.note(found["seats"].place, "bad-seats", "职数至少是1", "a post has at least one seat")
    if role:
        post = Post(role=role, seats=max(seats or 0, 0), kinds=reader.texts(found.get("kinds")))
        written.add(post, node.place, _spots(found))


def _person(node: Node, reader: Reader, written: Written) -> None:
    found = reader.fields(node, required=("person",), optional=("posts", "standings", "kin"), what=_PEOPLE)
    person = _name(found.get("person"), reader)
    if not person:
        return
    written.people.append((person, found["person"].place))
    for one in reader.items(found.get("posts"), _HELD):
        _held(person, one, reader, written)
    for one in reader.items(found.get("standings"), _STANDINGS):
        _standing(person, one, reader, written)
    for one in reader.many(found.get("kin")):
        _relative(person, one, reader, written)


def _held(person: str, node: Node, reader: Reader, written: Written) -> None:
    found = reader.fields(node, required=("post", "unit", "from"), optional=("until", "term"), what=_HELD)
    role, unit = reader.text(found.get("post")), _name(found.get("unit"), reader)
    if role and unit:
        entry = Appointment(person=person, role=role, unit=unit, **_days(found, reader, "term"))
        written.add(entry, node.place, _spots(found))


def _standing(person: str, node: Node, reader: Reader, written: Written) -> None:
    found = reader.fields(node, required=("standing", "from"), optional=("unit", "until"), what=_STANDINGS)
    standing, unit = reader.text(found.get("standing")), _name(found.get("unit"), reader)
    if standing:
        entry = Standing(person=person, standing=standing, unit=unit, **_days(found, reader))
        written.add(entry, node.place, _spots(found))


def _relative(person: str, node: Node, reader: Reader, written: Written) -> None:
    """Take one near relative: an id, or ``{person, from, until}``."""
    if isinstance(node.value, str):
        other, days = _name(node, reader), {"since": EVER, "until": None}
    else:
        found = reader.fields(node, required=("person",), optional=("from", "until"), what=_KIN)
        other, days = _name(found.get("person"), reader), _days(found, reader)
    if other:
        written.relate(Claimed(person, other, node.place), days["since"] or EVER, days["until"])


def _days(found: Mapping[str, Node], reader: Reader, *more: str) -> dict[str, Any]:
    read = {key: reader.date(found.get(key)) for key in ("from", "until", *more)}
    return {"since": read.pop("from") or EVER, **read}


def _spots(found: Mapping[str, Node]) -> dict[str, Place]:
    return {key: node.place for key, node in found.items()}


def _name(node: Node | None, reader: Reader) -> str:
    """Return the id of a person or unit; what looks like a name of a person is refused."""
    text = reader.text(node)
    if text and node is not None:
        check_id(text, node.place, reader)
    return text


def check_id(text: str, place: Place, reader: Reader) -> None:
    """Note a mistake where *text* is no opaque id: letters, digits, ``-``, ``_`` and ``.`` only, so never a name."""
    if not (text.isascii() and all(one.isalnum() or one in "-_." for one in text)):
        reader.note(
            place, "bad-id", f"“{text[:40]}”不是编号：只用英文字母、数字、- 和 _（姓名写在名册里，不进组织文件）",
            f"'{text[:40]}' is no id: letters, digits, - and _ only (names stand in the roster, not here)",
        )  # fmt: skip


def plain(entries: Sequence[Entry]) -> Iterator[str]:
    """Yield the lines of a file that declares *entries*, by kind and in their order."""
    for head, kind, lines in (("units", Unit, _unit_line), ("posts", Post, _post_line)):
        some = [one for one in entries if isinstance(one, kind)]
        if some:
            yield f"{head}:"
            yield from (f"  - {{{lines(one)}}}" for one in some)
    people = list(dict.fromkeys(person for one in entries for person in _people(one)))
    if people:
        yield "people:"
    for person in people:
        yield from _person_lines(person, entries)


def _people(entry: Entry) -> tuple[str, ...]:
    if isinstance(entry, Kin):
        return entry.people
    return (entry.person,) if isinstance(entry, (Appointment, Standing)) else ()


def _person_lines(person: str, entries: Sequence[Entry]) -> Iterator[str]:
    yield f"  - person: {person}"
    held = [one for one in entries if isinstance(one, Appointment) and one.person == person]
    been = [one for one in entries if isinstance(one, Standing) and one.person == person]
    kin = [one for one in entries if isinstance(one, Kin) and person in one.people]
    if held:
        yield "    posts:"
        yield from (
            f"      - {{post: {one.role}, unit: {one.unit}{_written(one, always=True)}}}" for one in held
        )
    if been:
        yield "    standings:"
        for one in been:
            unit = f", unit: {one.unit}" if one.unit else ""
            yield f"      - {{standing: {one.standing}{unit}{_written(one, always=True)}}}"
    if kin:
        yield "    kin:"
        for near in kin:
            other = next(each for each in near.people if each != person)
            yield f"      - {{person: {other}{_written(near)}}}"


def _unit_line(one: Any) -> str:
    more = "".join(
        f", {name}: {_quoted(value)}" for name, value in (("title", one.title), ("above", one.above), ("place", one.place)) if value
    )  # fmt: skip
    return f"unit: {one.id}, kind: {one.kind}{more}{_written(one)}"


def _post_line(one: Any) -> str:
    seats = f", seats: {one.seats}" if one.seats else ""
    kinds = f", kinds: [{', '.join(one.kinds)}]" if one.kinds else ""
    return f"post: {one.role}{seats}{kinds}"


def _written(one: Any, *, always: bool = False) -> str:
    days = {
        "from": one.since if always or one.since != EVER else None,
        "until": one.until,
        "term": getattr(one, "term", None),
    }
    return "".join(f", {name}: {day.isoformat()}" for name, day in days.items() if day is not None)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
