"""A county: the sample township's year (docs/simulation.md) lived by as many townships as make a trail of a wanted length.

Every township has its own units, people and cases, and the local rules of the sample; records come in the order of time,
so that the townships are mixed as they would be. What refers to a record of the sample refers to the township's own.
"""

import gzip
from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from attrs import define, evolve, field

from pdca.pack import Pack
from pdca.record import LOG_CASE, Claim, Kind, Record
from pdca.stores import open_store
from pdca.trail import Trail

YEAR: Final = Path(__file__).resolve().parent.parent / "samples" / "township" / "trail.jsonl.gz"
PLACE: Final = "example-province/example-city/example-county/example-town"
LAST_DAY: Final = "2026-12-31"
NOW: Final = datetime.fromisoformat("2026-12-31T23:50:00+08:00")
REVIEW: Final = "GP-2026-1-1"
"""The yearly review of the first township."""


def live(store: str, size: int) -> int:
    """Write at least *size* records to the new store at *store*, and return how many townships live there."""
    year = Trail(open_store("memory:"), lambda: NOW)
    year.import_(BytesIO(gzip.decompress(YEAR.read_bytes())))
    records = [*year.records()]
    towns = [_Town(number, _units(records)) for number in range(1, -(-size // len(records)) + 1)]
    now = [NOW]
    trail = Trail(open_store(store), lambda: now[0], "county")
    for pack in {record.claim.texts for record in records if record.claim.texts}:
        trail.put_texts(Pack.pinned(pack, year.text).pinned_texts())
    for record in records:
        now[0] = datetime.fromisoformat(record.recorded)
        receipts = trail.append([town.own(record.claim) for town in towns])
        for town, receipt in zip(towns, receipts, strict=True):
            town.ends[record.claim.case, record.seq] = receipt.leaf
    return len(towns)


def _units(records: list[Record]) -> frozenset[str]:
    return frozenset(
        str(one.claim.facts["unit"])
        for one in records
        if one.claim.kind is Kind.LOG and one.claim.step == "unit"
    )


@define
class _Town:
    """One township, by its *number*: how it says what the sample says. *ends* are the leaves of its records."""

    number: int
    units: frozenset[str]
    ends: dict[tuple[str, int], str] = field(factory=dict)

    def own(self, claim: Claim) -> Claim:
        """Return *claim* as this township makes it."""
        by = tuple(evolve(actor, person=self._named(actor.person)) for actor in claim.by)
        return evolve(
            claim,
            case=self._case(claim.case),
            place=self._named(claim.place),
            by=by,
            facts=self._said(claim.facts),
        )

    def _case(self, case: str) -> str:
        return case if case == LOG_CASE else f"{case}-{self.number}"

    def _named(self, said: str) -> str:
        if said.startswith(PLACE):
            return said.replace(PLACE, f"{PLACE}/{self.number}", 1)
        return f"{said}-{self.number}" if said in self.units or said.startswith("p-") else said

    def _said(self, value: Any) -> Any:
        if isinstance(value, Mapping):
            own = {key: self._said(one) for key, one in value.items()}
            return {**own, **self._case_named(value)} if "case" in value else own
        if isinstance(value, (list, tuple)):
            return [self._said(one) for one in value]
        return self._named(value) if isinstance(value, str) else value

    def _case_named(self, value: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the case that a fact names, and the digest of its record, in this township."""
        named = {"case": self._case(value["case"])}
        known = self.ends.get((value["case"], value.get("seq", -1)))
        return {**named, "digest": known} if known else named
