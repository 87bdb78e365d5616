"""Cases that records pin of other cases (关联事项): they must stand in the log before, and have stood there as is said."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from attrs import define, field, frozen

from pdca.audit.checks import Check
from pdca.audit.finding import Finding
from pdca.audit.judged import act_title, actors
from pdca.history import History
from pdca.linkage import LINKED, REMEDY, REQUIRED, Link, untrue
from pdca.procedure import Procedure
from pdca.record import Claim, Record
from pdca.replay import CaseReplay, day_of


@frozen(kw_only=True)
class Pinned:
    """One *link* to another case in a *record*, whose *claim* belongs to a case of *procedure*."""

    record: Record
    claim: Claim
    procedure: Procedure
    link: Link


@define(eq=False)
class Linkage:
    """Compares what records pin with the *cases* of the log.

    *held* says whether the log holds a record with that number and digest, *earlier* whether a case may lie in a log before this one.
    """

    cases: Mapping[str, CaseReplay]
    held: Callable[[str, int, str], bool]
    earlier: Callable[[str], bool]
    _position: int = field(default=0, init=False)

    def findings(self, pinned: Iterable[Pinned]) -> Iterator[Finding]:
        """Yield a finding for each of *pinned* that the log does not bear out; a note where an earlier log may."""
        for one in pinned:
            self._position = one.record.pos
            said = untrue(one.link, one.claim.case, self._stood)
            if said is not None:
                yield Finding(
                    check=Check.FACTS, kind="note" if self.earlier(one.link.case) else "nonconformity", case=one.claim.case,
                    procedure=one.procedure.id, edition=one.procedure.edition, act=one.claim.label.strip(".") or one.claim.kind.value,
                    title=act_title(one.procedure, one.claim), seq=one.record.seq, pos=one.record.pos, occurred=one.claim.occurred,
                    by=actors(one.procedure, one.claim.by), rule=LINKED, evidence=f"{one.link.path} {said.zh}",
                    actual=said, required=REQUIRED, remedy=REMEDY,
                )  # fmt: skip

    def _stood(self, case: str, seq: int, leaf: str) -> History | None:
        """Return *case* as it was after its record *seq*, where that record stands before the one that pins it."""
        found = self.cases.get(case)
        if found is None or not self.held(case, seq, leaf):
            return None
        editions = dict(found.history.editions)
        first = found.history.editions[0][1] if found.history.editions else found.history.procedure
        history = History(case=case, procedure=first, place=found.history.place, organisation=found.history.organisation)
        for one in found.judged:
            if one.record.seq > seq:
                break
            if one.record.pos >= self._position:
                return None
            history = history.after(one.verdict.claim, day_of(one.record.recorded), editions.get(one.record.seq))
        return history
