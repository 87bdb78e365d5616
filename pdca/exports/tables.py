"""A trail as an object-centric event log in OCEL 2.0, in the relational form: an SQLite database.

Objects are cases, people by opaque id, and papers; every record is an event, related to its case, to whoever acted (the
qualifier is the role), to the papers it shows and to the record's subject. Times are in UTC. Objects and relations are
kept in the file while it is made, so that memory holds one record. `pdca.exports.ocel` reads the same tables.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from attrs import define, field

from pdca.exports.events import Event, Telling
from pdca.exports.rows import flat, row
from pdca.phrase import Language
from pdca.record import Kind
from pdca.trail import Trail

CASE, PERSON, PAPER = "case", "person", "paper"
OBJECTS: Final[Mapping[str, tuple[str, ...]]] = {
    CASE: ("number", "procedure", "title", "edition", "place"), PERSON: ("person",), PAPER: ("name", "digest", "made"),
}  # fmt: skip
"""The types of objects, with their attributes; all of them are text."""
EVENT: Final[Mapping[str, str]] = {
    "seq": "integer", "pos": "integer", "kind": "string", "step": "string", "outcome": "string", "part": "string",
    "recorded": "time", "facts": "string", "concessions": "string", "answers": "integer", "target": "integer",
    "amended_day": "string", "reason": "string",
}  # fmt: skip
"""The attributes of an event of any type, with their types in OCEL."""
BEGINNING: Final = "1970-01-01 00:00:00"
"""The time of an object's first values."""

_AFFINITY: Final = {"integer": "INTEGER", "string": "TEXT", "time": "TIMESTAMP"}
_SCHEMA: Final = """
CREATE TABLE event_map_type (ocel_type TEXT PRIMARY KEY, ocel_type_map TEXT);
CREATE TABLE object_map_type (ocel_type TEXT PRIMARY KEY, ocel_type_map TEXT);
CREATE TABLE event (ocel_id TEXT PRIMARY KEY, ocel_type TEXT, FOREIGN KEY (ocel_type) REFERENCES event_map_type (ocel_type));
CREATE TABLE object (ocel_id TEXT PRIMARY KEY, ocel_type TEXT, FOREIGN KEY (ocel_type) REFERENCES object_map_type (ocel_type));
CREATE TABLE event_object (
  ocel_event_id TEXT, ocel_object_id TEXT, ocel_qualifier TEXT, PRIMARY KEY (ocel_event_id, ocel_object_id, ocel_qualifier),
  FOREIGN KEY (ocel_event_id) REFERENCES event (ocel_id), FOREIGN KEY (ocel_object_id) REFERENCES object (ocel_id));
CREATE TABLE object_object (
  ocel_source_id TEXT, ocel_target_id TEXT, ocel_qualifier TEXT, PRIMARY KEY (ocel_source_id, ocel_target_id, ocel_qualifier),
  FOREIGN KEY (ocel_source_id) REFERENCES object (ocel_id), FOREIGN KEY (ocel_target_id) REFERENCES object (ocel_id));
"""


def write_file(trail: Trail, path: Path, language: Language = "zh") -> int:
    """Write *trail* to the new database *path* and return the number of events. Raises `pdca.errors.TrailError`.

    The same trail gives the same bytes with the same version of SQLite.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as base:
        base.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA page_size=4096;")
        base.executescript(_SCHEMA)
        base.execute("BEGIN")
        filling = _Filling(base)
        filling.begin()
        told = 0
        for event in Telling(trail, language).events():
            filling.take(event)
            told += 1
        base.execute("COMMIT")
    return told


def utc(time: str) -> str:
    """Return *time* (RFC 3339) as the tables have it: UTC, with a space, whole seconds or six digits."""
    moment = datetime.fromisoformat(time).astimezone(UTC).replace(tzinfo=None)
    return moment.isoformat(" ", "microseconds" if moment.microsecond else "seconds")


@define(eq=False)
class _Filling:
    """The tables while they are filled. *types* are the tables of the activities met so far."""

    base: sqlite3.Connection
    types: dict[str, str] = field(factory=dict)

    def begin(self) -> None:
        for kind, names in OBJECTS.items():
            self.base.execute("INSERT INTO object_map_type VALUES (?, ?)", (kind, kind))
            columns = "".join(f", {name} TEXT" for name in names)
            self.base.execute(
                f"CREATE TABLE object_{kind} (ocel_id TEXT, ocel_time TIMESTAMP, ocel_changed_field TEXT{columns},"
                " FOREIGN KEY (ocel_id) REFERENCES object (ocel_id))"
            )

    def take(self, event: Event) -> None:
        """Add *event*, the objects it is about and their relations."""
        name = f"e{event.pos}"
        self.base.execute("INSERT INTO event VALUES (?, ?)", (name, event.activity))
        said = row(event)
        values = [name, utc(event.midnight), *(_value(key, said[key]) for key in EVENT)]
        marks = ", ".join("?" * len(values))
        self.base.execute(f"INSERT INTO event_{self._type(event.activity)} VALUES ({marks})", values)  # noqa: S608
        case = self._case(event)
        self._relate(name, case, "case")
        for actor in event.by:
            self._relate(name, self._person(actor.person), actor.role)
        for paper in event.papers:
            found = self._object(
                PAPER, paper.digest or f"{event.case}/{paper.name}", (paper.name, paper.digest, paper.made)
            )
            self._relate(name, found, "shown")
            self._link(case, found, "has")
            for person in paper.signed_by:
                self._link(found, self._person(person), "signed by")

    def _type(self, activity: str) -> str:
        """Return the name of the table of *activity*, which is made when it is first met."""
        if activity not in self.types:
            table = self.types[activity] = f"t{len(self.types) + 1}"
            self.base.execute("INSERT INTO event_map_type VALUES (?, ?)", (activity, table))
            columns = "".join(f", {name} {_AFFINITY[kind]}" for name, kind in EVENT.items())
            self.base.execute(
                f"CREATE TABLE event_{table} (ocel_id TEXT PRIMARY KEY, ocel_time TIMESTAMP{columns},"
                " FOREIGN KEY (ocel_id) REFERENCES event (ocel_id))"
            )
        return self.types[activity]

    def _case(self, event: Event) -> str:
        found = self._object(
            CASE, event.case, (event.case, event.procedure, event.case_title, event.edition, event.place)
        )
        if event.kind == Kind.MIGRATION.value:
            self.base.execute(
                "INSERT INTO object_case (ocel_id, ocel_time, ocel_changed_field, edition) VALUES (?, ?, 'edition', ?)",
                (found, utc(event.midnight), event.edition),
            )
        return found

    def _person(self, person: str) -> str:
        return self._object(PERSON, person, (person,))

    def _object(self, kind: str, name: str, values: tuple[str, ...]) -> str:
        """Return the id of an object, which is added when it is first met: ids of all types are in one list."""
        key = f"{kind}:{name}"
        if self.base.execute("INSERT OR IGNORE INTO object VALUES (?, ?)", (key, kind)).rowcount:
            marks = ", ".join("?" * len(values))
            adding = f"INSERT INTO object_{kind} VALUES (?, ?, NULL, {marks})"  # noqa: S608
            self.base.execute(adding, (key, BEGINNING, *values))
        return key

    def _relate(self, event: str, found: str, qualifier: str) -> None:
        self.base.execute("INSERT OR IGNORE INTO event_object VALUES (?, ?, ?)", (event, found, qualifier))

    def _link(self, source: str, target: str, qualifier: str) -> None:
        self.base.execute("INSERT OR IGNORE INTO object_object VALUES (?, ?, ?)", (source, target, qualifier))


def _value(name: str, said: Any) -> str | int | None:
    """Return what *said* is in the column *name*; nothing where there is nothing."""
    found: str | int | None = utc(said) if name == "recorded" else flat(name, said)
    return None if found == "" else found


@define(eq=False)
class Reading:
    """The tables in the database *base*, one event and one object at a time, in the order they were added."""

    base: sqlite3.Connection

    @classmethod
    def of(cls, path: Path) -> "Reading":
        """Return the tables in the file *path*."""
        return cls(sqlite3.connect(path))

    def types(self) -> Iterator[str]:
        """Yield the types of events."""
        return (name for (name,) in self.base.execute("SELECT ocel_type FROM event_map_type ORDER BY rowid"))

    def events(self) -> Iterator[tuple[str, str, str, Mapping[str, Any]]]:
        """Yield id, type, time and attributes of each event."""
        tables = dict(self.base.execute("SELECT ocel_type, ocel_type_map FROM event_map_type"))
        for name, kind in self.base.execute("SELECT ocel_id, ocel_type FROM event ORDER BY rowid"):
            _, time, *values = self._row(f"event_{tables[kind]}", name)[0]
            yield name, kind, time, _given(EVENT, values)

    def objects(self) -> Iterator[tuple[str, str, list[tuple[str, Mapping[str, Any]]]]]:
        """Yield id and type of each object, and its values at each time that it got some."""
        for name, kind in self.base.execute("SELECT ocel_id, ocel_type FROM object ORDER BY rowid"):
            rows = self._row(f"object_{kind}", name)
            yield name, kind, [(time, _given(OBJECTS[kind], values)) for _, time, _, *values in rows]

    def related(self, event: str) -> list[tuple[str, str]]:
        """Return object and qualifier of each relation of *event*."""
        return self._pairs("event_object", "ocel_event_id", "ocel_object_id", event)

    def linked(self, found: str) -> list[tuple[str, str]]:
        """Return object and qualifier of each relation that begins at the object *found*."""
        return self._pairs("object_object", "ocel_source_id", "ocel_target_id", found)

    def _row(self, table: str, name: str) -> list[tuple[Any, ...]]:
        asked = f"SELECT * FROM {table} WHERE ocel_id = ? ORDER BY rowid"  # noqa: S608
        return self.base.execute(asked, (name,)).fetchall()

    def _pairs(self, table: str, source: str, target: str, name: str) -> list[tuple[str, str]]:
        asked = f"SELECT {target}, ocel_qualifier FROM {table} WHERE {source} = ? ORDER BY rowid"  # noqa: S608
        return self.base.execute(asked, (name,)).fetchall()

    def close(self) -> None:
        """Let go of the file."""
        self.base.close()


def _given(names: Any, values: list[Any]) -> Mapping[str, Any]:
    return {name: value for name, value in zip(names, values, strict=True) if value not in (None, "")}
