"""A trail as an object-centric event log in OCEL 2.0, in the JSON form. Objects and relations are those of `pdca.exports.tables`.

The tables are made first, in a temporary file, and read once: memory holds one event or one object at a time.
"""

import json
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, BinaryIO

from pdca.exports import tables
from pdca.exports.tables import EVENT, OBJECTS, Reading
from pdca.phrase import Language
from pdca.trail import Trail


def write(trail: Trail, stream: BinaryIO, language: Language = "zh") -> int:
    """Write *trail* to *stream* and return the number of events. Raises `pdca.errors.TrailError`.

    Every value is text, as the published schema wants it; its type says what it is.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log.sqlite"
        told = tables.write_file(trail, path, language)
        with closing(Reading.of(path)) as found:
            stream.writelines(piece.encode() for piece in _pieces(found))
    return told


def _pieces(found: Reading) -> Iterator[str]:
    yield "{\n"
    yield from _listed("eventTypes", ({"name": name, "attributes": _typed(EVENT)} for name in found.types()))
    yield ",\n"
    kinds = ((kind, dict.fromkeys(names, "string")) for kind, names in OBJECTS.items())
    yield from _listed("objectTypes", ({"name": kind, "attributes": _typed(names)} for kind, names in kinds))
    yield ",\n"
    yield from _listed("events", _events(found))
    yield ",\n"
    yield from _listed("objects", _objects(found))
    yield "\n}\n"


def _listed(name: str, values: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    yield f'"{name}": ['
    between = "\n"
    for value in values:
        yield f"{between}{json.dumps(value, ensure_ascii=False)}"
        between = ",\n"
    yield "\n]"


def _typed(names: Mapping[str, str]) -> list[Mapping[str, str]]:
    return [{"name": name, "type": kind} for name, kind in names.items()]


def _events(found: Reading) -> Iterator[Mapping[str, Any]]:
    for name, kind, time, values in found.events():
        attributes = [
            {"name": key, "value": _time(value) if EVENT[key] == "time" else str(value)}
            for key, value in values.items()
        ]
        related = _relations(found.related(name))
        yield {
            "id": name,
            "type": kind,
            "time": _time(time),
            "attributes": attributes,
            "relationships": related,
        }


def _objects(found: Reading) -> Iterator[Mapping[str, Any]]:
    for name, kind, rows in found.objects():
        attributes = [
            {"name": key, "value": str(value), "time": _time(time)}
            for time, values in rows
            for key, value in values.items()
        ]
        yield {
            "id": name,
            "type": kind,
            "attributes": attributes,
            "relationships": _relations(found.linked(name)),
        }


def _relations(found: Iterable[tuple[str, str]]) -> list[Mapping[str, str]]:
    return [{"objectId": target, "qualifier": qualifier} for target, qualifier in found]


def _time(said: str) -> str:
    return f"{said.replace(' ', 'T')}Z"
