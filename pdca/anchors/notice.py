"""What the log itself tells of its anchors, so that one that was removed from the end of its file is missed.

After an anchor the log takes in an act of its own: in which file of anchors, which number, which digest. Whoever keeps
the folder cannot change the log, and whoever keeps the log cannot change the folder.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from attrs import frozen

from pdca.record import LOG_CASE, Claim, Kind, Plain, Record

ANCHORED: Final = "anchor"
"""The act: facts ``drop`` (the id of the file), ``number`` and ``digest`` of the entry."""


@frozen(kw_only=True)
class Notice:
    """An anchor as the log tells of it: its *number* in its file and the *digest* of the entry, told at *pos*."""

    number: int
    digest: str
    pos: int = -1


def notice(drop: str, number: int, digest: str, day: str) -> Claim:
    """Return the act that tells of an anchor."""
    facts: dict[str, Plain] = {"drop": drop, "number": number, "digest": digest}
    return Claim(case=LOG_CASE, kind=Kind.LOG, occurred=day, by=(), step=ANCHORED, facts=facts)


def noticed(records: Iterable[Record]) -> Mapping[str, Notice]:
    """Return the last anchor that the log tells of, for each file of anchors."""
    found: dict[str, Notice] = {}
    for record in records:
        facts = record.claim.facts
        drop, number, digest = facts.get("drop"), facts.get("number"), facts.get("digest")
        if not _tells(record) or not (
            isinstance(drop, str) and isinstance(number, int) and isinstance(digest, str)
        ):
            continue
        if drop not in found or number > found[drop].number:
            found[drop] = Notice(number=number, digest=digest, pos=record.pos)
    return found


def due(drop: str, size: int, records: Iterable[Record]) -> bool:
    """Return whether an anchor of *size* records in the file *drop* is worth an act: nothing but such acts since is not.

    Else a log at rest would grow by its own anchors.
    """
    acts = [each for each in records if _tells(each)]
    last = max((each.pos for each in acts if each.claim.facts.get("drop") == drop), default=-1)
    return size - 1 - last != sum(each.pos > last for each in acts)


def _tells(record: Record) -> bool:
    return record.claim.kind is Kind.LOG and record.claim.step == ANCHORED
