"""Benches by pack and edition: which rules judge a claim, given the texts it was made under.

A record pins the digest of all texts in force when it was made. Live, the pack at hand is that one; in a replay the
trail gives it back. Either way the rules come out of here.
"""

from collections.abc import Callable
from datetime import date

from attrs import define, field

from pdca.bench import Bench
from pdca.judge import judge
from pdca.pack import Pack
from pdca.procedure import Procedure
from pdca.rules import Rulebook


@define(eq=False)
class Benches:
    """Bound procedures, kept by pack digest, procedure and edition. *source* gives a pack by its digest."""

    source: Callable[[str], Pack]
    _packs: dict[str, Pack] = field(factory=dict, init=False)
    _bound: dict[tuple[str, str, str], Bench] = field(factory=dict, init=False)

    def pack(self, texts: str) -> Pack:
        """Return the pack with the digest *texts*."""
        if texts not in self._packs:
            self._packs[texts] = self.source(texts)
        return self._packs[texts]

    def of(self, texts: str, procedure: str, edition: str) -> Bench:
        """Return the bench of one edition of *procedure* under *texts*. Raises LookupError where there is none."""
        key = (texts, procedure, edition)
        found = self._bound.get(key)
        if found is None:
            pack = self.pack(texts)
            found = self._bound[key] = bound(pack, pack.procedure(procedure, edition=edition))
        return found


def bound(pack: Pack, procedure: Procedure) -> Bench:
    """Return *procedure* bound to the law, calendar and words of *pack*.

    Raises `pdca.reference.ReferenceFailedError` or LookupError where it names what does not exist; `pdca lint`
    reports the same with places.
    """
    book = Rulebook(
        procedure=procedure,
        law=pack.law,
        calendar=pack.calendar,
        vague=tuple(pack.words.vague),
        organisations=tuple(pack.words.units_not_persons),
        outcome_titles=pack.words.outcomes,
    )
    return Bench(
        book=book,
        successor=lambda day: successor(pack, procedure, day),
        offer=lambda day: offered(pack, procedure, day),
        judging=judge,
        sibling=lambda edition: bound(pack, pack.procedure(procedure.id, edition=edition)),
    )


def successor(pack: Pack, procedure: Procedure, day: date) -> str:
    """Return the newer edition that binds open cases of *procedure* on *day*, or nothing."""
    fresh = _newer(pack, procedure, day)
    if fresh is None:
        return ""
    either_until = fresh.open_cases.removeprefix("either_until:")
    chosen = either_until != fresh.open_cases and day.isoformat() <= either_until
    return "" if chosen else fresh.edition


def offered(pack: Pack, procedure: Procedure, day: date) -> str:
    """Return the newer edition that open cases of *procedure* may be carried over to on *day*, or nothing."""
    fresh = _newer(pack, procedure, day)
    return fresh.edition if fresh is not None else ""


def _newer(pack: Pack, procedure: Procedure, day: date) -> Procedure | None:
    """Return the newer edition in force on *day*, unless its open cases finish under the old one."""
    newer = (one for one in pack.editions(procedure.id) if one.start > procedure.start and in_force(one, day))
    return next((one for one in newer if one.open_cases != "finish"), None)


def in_force(procedure: Procedure, day: date) -> bool:
    """Return whether *procedure* is in force on *day*."""
    said = day.isoformat()
    return procedure.start <= said and (not procedure.finish or said <= procedure.finish)
