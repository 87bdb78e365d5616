"""A trail as an event stream in XES, IEEE 1849-2023, which readers of the 2016 edition open as well.

A case is a trace, a record an event. Its time is the beginning of the day it claims; when it was written down stands
beside it. Attributes are flat, so that no reader needs lists. Written case by case: memory holds one event.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO, Final

from pdca.exports.events import Event, Telling
from pdca.exports.markup import DECLARATION, escaped, tag
from pdca.phrase import Language
from pdca.trail import Trail

_EXTENSIONS: Final = (
    ("Concept", "concept"), ("Lifecycle", "lifecycle"), ("Organizational", "org"), ("Time", "time"),
)  # fmt: skip
_GLOBALS: Final = (
    ("trace", (("string", "concept:name", ""),)),
    ("event", (
        ("string", "concept:name", ""), ("string", "lifecycle:transition", "complete"),
        ("date", "time:timestamp", "1970-01-01T00:00:00+00:00"), ("string", "kind", "outcome"),
    )),
)  # fmt: skip
_CLASSIFIERS: Final = (
    ("Activity", "concept:name"), ("Step and outcome", "step outcome part"), ("Resource", "org:resource"),
)  # fmt: skip
_UNFIT: Final = re.compile(r"[^\w.\-]")


def write(trail: Trail, stream: BinaryIO, language: Language = "zh") -> int:
    """Write *trail* to *stream* and return the number of events. Raises `pdca.errors.TrailError`."""
    told = 0
    telling = Telling(trail, language)
    stream.writelines(line.encode() for line in _head(trail))
    for case, events in telling.cases():
        begun = False
        for event in events:
            if not begun:
                stream.write(_trace(case, event).encode())
                begun = True
            stream.write(_event(event).encode())
            told += 1
        stream.write(b"  </trace>\n")
    stream.write(b"</log>\n")
    return told


def _head(trail: Trail) -> Iterator[str]:
    head = trail.head()
    yield DECLARATION
    yield '<log xes.version="1849.2023" xes.features="" xmlns="http://www.xes-standard.org/">\n'
    for name, prefix in _EXTENSIONS:
        yield f"  {tag('extension', {'name': name, 'prefix': prefix, 'uri': f'http://www.xes-standard.org/{prefix}.xesext'})}\n"
    for scope, attributes in _GLOBALS:
        yield f'  <global scope="{scope}">\n'
        for kind, key, value in attributes:
            yield f'    <{kind} key="{key}" value="{value}"/>\n'
        yield "  </global>\n"
    for name, keys in _CLASSIFIERS:
        yield f'  <classifier name="{name}" keys="{keys}"/>\n'
    said = (
        ("concept:name", head.log),
        ("lifecycle:model", "standard"),
        ("root", head.root.hex() if head.size else ""),
    )
    yield "".join(f"  {_attribute(key, value)}\n" for key, value in said if value)
    yield f"  {_attribute('records', head.size)}\n"


def _trace(case: str, first: Event) -> str:
    said = {
        "concept:name": case, "procedure": first.procedure, "procedure.title": first.case_title, "edition": first.edition,
        "place": first.place,
    }  # fmt: skip
    lines = "".join(f"    {_attribute(key, value)}\n" for key, value in said.items() if value)
    return f"  <trace>\n{lines}"


def _event(event: Event) -> str:
    lines = [_attribute(key, value) for key, value in _said(event) if value != ""]
    lines.append(f'<date key="time:timestamp" value="{event.midnight}"/>')
    lines.append(f'<date key="recorded" value="{escaped(event.recorded)}"/>')
    inside = "".join(f"      {line}\n" for line in lines)
    return f"    <event>\n{inside}    </event>\n"


def _said(event: Event) -> Iterator[tuple[str, Any]]:
    """Yield the attributes of *event* but its times; the first actor is its resource, and all of them stand in ``by``."""
    yield from (("concept:name", event.activity), ("lifecycle:transition", "complete"))
    if event.by:
        yield from (("org:resource", event.by[0].person), ("org:role", event.by[0].role))
    yield "by", " ".join(f"{one.person}:{one.role}" for one in event.by)
    for name in ("kind", "step", "outcome", "part", "edition", "reason", "amended_day"):
        yield name, getattr(event, name)
    for name in ("seq", "pos", "answers", "target"):
        number = getattr(event, name)
        yield name, "" if number is None else number
    yield from _flat("facts", event.facts)
    for place, paper in enumerate(event.papers):
        kept = {
            "name": paper.name,
            "digest": paper.digest,
            "made": paper.made,
            "signed_by": " ".join(paper.signed_by),
        }
        yield from _flat(f"papers.{place}", kept)
    for place, one in enumerate(event.concessions):
        kept = {
            "guard": one.guard,
            "by": f"{one.by.person}:{one.by.role}",
            "reason": one.reason,
            "until": one.until,
        }
        yield from _flat(f"concessions.{place}", kept)


def _flat(path: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Yield the values inside *value* under keys that XML takes for names, as ``facts.ballot.yes``."""
    if isinstance(value, Mapping):
        for name, one in value.items():
            yield from _flat(f"{path}.{_UNFIT.sub('_', name)}", one)
    elif isinstance(value, list | tuple):
        if not value:  # that there is none of something was said, and is not the same as nothing said
            yield path, "[]"
        for place, one in enumerate(value):
            yield from _flat(f"{path}.{place}", one)
    else:
        yield path, value


def _attribute(key: str, value: str | int) -> str:
    kind = "int" if isinstance(value, int) else "string"
    return f'<{kind} key="{escaped(key)}" value="{escaped(str(value))}"/>'
