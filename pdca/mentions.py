"""Which papers the records of a trail name: as papers shown, and as facts that are papers."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import frozen

from pdca.papers import DIGEST
from pdca.record import Record


@frozen(kw_only=True)
class Mention:
    """Where a record names a paper: case, number in the case, position in the log, and the paper's name."""

    digest: str
    case: str
    seq: int
    pos: int
    name: str


def mentions(records: Iterable[Record]) -> Iterator[Mention]:
    """Yield every paper that *records* name with its digest: as papers, and as facts that are papers."""
    for record in records:
        claim = record.claim
        shown = [(paper.digest, paper.name) for paper in claim.papers if paper.digest]
        for digest, name in (*shown, *_in_facts(claim.facts)):
            yield Mention(digest=digest, case=claim.case, seq=record.seq, pos=record.pos, name=name)


def _in_facts(value: Any) -> Iterator[tuple[str, str]]:
    """Yield digest and name of every paper inside *value*."""
    if isinstance(value, Mapping):
        digest = value.get("digest")
        if isinstance(digest, str) and DIGEST.fullmatch(digest):
            yield digest, str(value.get("name", ""))
        for inside in value.values():
            yield from _in_facts(inside)
    elif isinstance(value, (list, tuple)):
        for inside in value:
            yield from _in_facts(inside)
