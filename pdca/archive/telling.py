"""Records in the words of the procedures that they pin, for the metadata of a package."""

from collections.abc import Callable
from datetime import date
from typing import Final

from pdca import hashing
from pdca.archive.eep import Act
from pdca.errors import PdcaError
from pdca.form import to_body
from pdca.pack import Pack
from pdca.procedure import Procedure, Step
from pdca.record import Actor, Claim, Kind, Record

_KINDS: Final = {
    Kind.OPEN: "立项", Kind.CORRECTION: "更正", Kind.VOID: "作废", Kind.CONCESSION: "特批", Kind.MIGRATION: "转版", Kind.LOG: "账本自身",
}  # fmt: skip


class Telling:
    """Tells the records of one case, in their order; *text* gives a text by its digest.

    Where the texts cannot be read, ids stand for titles and no article is named.
    """

    def __init__(self, text: Callable[[str], bytes]) -> None:
        self.title = ""
        self._text = text
        self._under: tuple[Pack, Procedure] | None = None

    def act(self, record: Record) -> Act:
        """Return what an archive is told of *record*."""
        claim = record.claim
        if claim.kind in {Kind.OPEN, Kind.MIGRATION}:
            self._follow(claim)
        leaf = hashing.of_log(record.log).leaf(to_body(record)).hex()
        about = (claim.kind.value, claim.label.strip("."), claim.occurred, leaf, claim.reason)
        return Act(
            seq=record.seq,
            persons=tuple(dict.fromkeys(actor.person for actor in claim.by)) or (record.log,),
            title=self._titled(claim),
            recorded=record.recorded,
            basis=self._basis(claim),
            about=" ".join(each for each in about if each),
        )

    def role(self, actor: Actor) -> str:
        """Return the title of the role in which *actor* acted."""
        found = self._under[1].roles.get(actor.role) if self._under else None
        return found.title if found is not None else actor.role

    def _follow(self, claim: Claim) -> None:
        name = claim.procedure or (self._under[1].id if self._under else "")
        try:
            pack = Pack.pinned(claim.texts, self._text)
            self._under = (pack, pack.procedure(name, edition=claim.edition))
        except (PdcaError, LookupError):
            self._under = None
        self.title = self.title or (self._under[1].title if self._under else name)

    def _step(self, claim: Claim) -> Step | None:
        return self._under[1].by_id.get(claim.step) if self._under else None

    def _titled(self, claim: Claim) -> str:
        step = self._step(claim)
        kind = _KINDS.get(claim.kind, "")
        if step is None:
            return f"{kind}{claim.label.strip('.')}" or claim.kind.value
        end, part = step.outcome(claim.outcome), step.part(claim.part)
        inside = (
            end.title if end is not None else part.title if part is not None else claim.outcome or claim.part
        )
        return f"{kind}{step.title}：{inside}" if inside else f"{kind}{step.title}"

    def _basis(self, claim: Claim) -> tuple[str, ...]:
        """Return the articles of the step, else those of the procedure, as they stand on the day of the act."""
        if self._under is None:
            return ()
        pack, procedure = self._under
        step = self._step(claim)
        refs = (step.basis if step is not None else ()) or procedure.basis
        try:
            cited = (pack.law.cite(ref, date.fromisoformat(claim.occurred)).zh for ref in refs)
            return tuple(dict.fromkeys(cited))
        except (PdcaError, LookupError):
            return ()
