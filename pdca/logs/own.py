"""Events from trails of ours: a store, or the file that `Trail.export` wrote. The exact records come along.

Reading checks as it goes and stops at the first lie with a `TrailError`; what else is wrong with a trail, `Trail.verify` says.
"""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Final

from pdca import keys
from pdca.errors import StoreError
from pdca.logs.event import MISSING, NEVER, Event, Moment, Place, Value, given
from pdca.logs.moments import stamp
from pdca.logs.source import Progress, Source, opened, refused
from pdca.record import LOG_CASE, Actor, Record
from pdca.stores import evidence, open_store
from pdca.trail import Trail

IN_MEMORY: Final = 32 << 20
"""Bytes up to which an exported file is taken into memory; a larger one goes into a temporary database."""


def stored(url: str) -> Trail:
    """Return the trail in the store at *url*, to be read."""
    return Trail(open_store(url), _never)


def kept(found: Source) -> Trail:
    """Return the trail in a database file, opened so that nothing in it can change: it is evidence.

    Raises `LogError` for a database that is not ours.
    """
    try:
        return Trail(evidence(found.path), _never)
    except StoreError as error:
        raise refused(
            found.place,
            "store",
            (
                "这不是本系统的数据库，或者打不开",
                "this is no database of this system, or it cannot be opened",
            ),
            ("请核对文件，或者导出后再试", "check the file, or export the log and read that"),
        ) from error


def _never() -> datetime:
    raise AssertionError("a trail that is only read asks for no time")


def exported(found: Source, folder: str, progress: Progress | None) -> Trail:
    """Return the trail in an exported file, in memory, or in a database in *folder* where one is named."""
    url = f"sqlite:///{Path(folder) / 'log.db'}" if folder else "memory:"
    trail = Trail(open_store(url), _never, read_key=keys.public if keys.version() else None)
    with opened(found, progress) as stream:
        trail.import_(stream)
    return trail


def events(trail: Trail, name: str) -> Iterator[Event]:
    """Yield an event for every record but those about the log itself; the row of its place is its position, from 1."""
    for record in trail.records():
        if record.claim.case != LOG_CASE:
            yield event(record, name)


def event(record: Record, name: str) -> Event:
    """Return *record* as an event: the label is the activity, the kind of record where it has none."""
    claim = record.claim
    label = claim.label if claim.step else claim.kind.value
    facts: dict[str, Value] = {key: given(_plain(value)) for key, value in claim.facts.items()}
    facts |= {f"paper:{paper.name}": given(paper.digest or paper.name) for paper in claim.papers}
    return Event(
        case=given(claim.case), activity=given(label), when=_moment(claim.occurred), recorded=_moment(record.recorded),
        actor=_joined(claim.by, "person"), role=_joined(claim.by, "role"), sequence=given(str(record.pos)),
        facts=facts, place=Place(file=name, row=record.pos + 1), record=record,
    )  # fmt: skip


def _plain(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=dict)


def _moment(text: str) -> Moment:
    return (stamp(text) if text else None) or NEVER


def _joined(actors: tuple[Actor, ...], name: str) -> Value:
    words = dict.fromkeys(str(getattr(actor, name)) for actor in actors)
    return given("、".join(words)) if words else MISSING
