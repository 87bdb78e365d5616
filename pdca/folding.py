"""Folding: every case of a trail read from its records alone, without judging, to see that each still can be read.

A log may be sound, byte for byte, and yet hold a case that was never opened, or one under texts that it does not hold.
Nothing is remembered between cases, so memory does not grow with the log.
"""

from collections.abc import Callable
from typing import Final

from attrs import define, field, frozen

from pdca import rarity
from pdca.errors import PdcaError, TrailError
from pdca.history import History
from pdca.pack import Pack
from pdca.phrase import Phrase
from pdca.procedure import Procedure
from pdca.record import Claim, Kind, Record
from pdca.replay import UnplacedRecordError, day_of
from pdca.trail import Trail

NAMED: Final = 20
"""How many cases that cannot be folded are named; the rest are counted."""


@frozen(kw_only=True)
class Remarked:
    """A case that there is something to say of: that it cannot be read from its records, and why, for one."""

    case: str
    phrase: Phrase


@frozen(kw_only=True)
class Folding:
    """How many *cases* a trail has, how many of them were folded, and the first of those that could not be.

    *placed* says whether any of them names a procedure: a log of another kind of application has none to fold. *rare* are the
    first cases that hold rare characters (`pdca.rarity`), *rarities* is how many do.
    """

    cases: int
    folded: int
    unfolded: tuple[Remarked, ...] = ()
    placed: bool = True
    rare: tuple[Remarked, ...] = ()
    rarities: int = 0


@define(eq=False)
class Folder:
    """Reads cases of *trail* as of its first *size* records (all, where none is given); *reveal* gives sealed values back.

    *rare* are the rare characters in the records of the case that was read last.
    """

    trail: Trail
    reveal: Callable[[Claim], Claim] = lambda claim: claim
    size: int | None = None
    rare: dict[rarity.Rare, None] = field(factory=dict, init=False)
    _packs: dict[str, Pack] = field(factory=dict, init=False)

    def history(self, case: str) -> History | None:
        """Return *case*, or `None` where it has no record yet. Raises `PdcaError` where it cannot be read."""
        history: History | None = None
        self.rare.clear()
        for record in self.trail.records(case):
            if self.size is not None and record.pos >= self.size:
                break
            self.rare.update(dict.fromkeys(rarity.in_claim(record.claim)))
            history = self._after(history, record)
        return history

    def _after(self, history: History | None, record: Record) -> History:
        claim = self.reveal(record.claim)
        if history is None:
            if claim.kind is not Kind.OPEN or not claim.procedure:
                raise UnplacedRecordError(
                    Phrase("没有立项，或者没有写明程序", "never opened under a procedure"), case=claim.case
                )
            procedure = self._procedure(claim.texts, claim.procedure, claim.edition)
            history = History(case=claim.case, procedure=procedure, place=claim.place)
        name = history.procedure.id
        history = history.under(self._procedure(claim.texts, name, history.procedure.edition))
        migrates = claim.kind is Kind.MIGRATION
        edition = self._procedure(claim.texts, name, claim.edition) if migrates else None
        return history.after(claim, day_of(record.recorded), edition)

    def _procedure(self, texts: str, name: str, edition: str) -> Procedure:
        try:
            if texts not in self._packs:
                self._packs[texts] = Pack.pinned(texts, self.trail.text)
            return self._packs[texts].procedure(name, edition=edition)
        except LookupError as error:
            raise UnplacedRecordError(
                Phrase(f"文本中没有程序“{name}”{edition}版", f"no procedure {name}@{edition} in its texts")
            ) from error


def folding(trail: Trail, watch: Callable[[int, int], None] = lambda done, size: None) -> Folding:
    """Fold every case of *trail* and return how many could be; *watch* is told how many are done, of how many.

    Raises `TrailError` for a record that is not as it was appended.
    """
    cases, folder = trail.case_ids(), Folder(trail)
    failed: list[Remarked] = []
    rare: list[Remarked] = []
    folded = rarities = 0
    for done, case in enumerate(cases, start=1):
        try:
            folder.history(case)
            folded += 1
        except PdcaError as error:
            if isinstance(error, TrailError) and error.pos is not None:
                raise
            failed += [Remarked(case=case, phrase=error.phrase)] if len(failed) < NAMED else []
        if folder.rare:
            rarities += 1
            rare += [Remarked(case=case, phrase=next(iter(folder.rare)).phrase)] if len(rare) < NAMED else []
        watch(done, len(cases))
    opened = folded or any(record.claim.procedure for case in cases[:1] for record in trail.records(case))
    return Folding(
        cases=len(cases),
        folded=folded,
        unfolded=tuple(failed),
        placed=bool(opened),
        rare=tuple(rare),
        rarities=rarities,
    )
