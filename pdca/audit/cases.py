"""The verdict on one case of a foreign log: the one function that every audit and every engine calls (docs/audit.md).

Pure: a court, the entries of the case and what the log says at all go in, a `CaseAudit` comes out. It depends on no other case, on no
order of rows, and on nothing that was judged before. What the log has no word for at all is folded over all cases by `Unsaid.merged`.
"""

from collections.abc import Sequence
from typing import Final

from pdca.audit.checks import Check
from pdca.audit.courts import Court
from pdca.audit.entries import Entry
from pdca.audit.finding import Finding, ruled
from pdca.audit.hearing import Hearing
from pdca.audit.verdict import CaseAudit, Terms
from pdca.audit.views import View, is_ours
from pdca.phrase import Phrase

MOST_ENTRIES: Final = 20_000
"""Entries of one case that are judged; a case with more is none, or its number means something else."""


def audit_case(court: Court, case: str, entries: Sequence[Entry], terms: Terms) -> CaseAudit:
    """Return the verdict on *case*, of which *entries* (at least one) tell, judged by *court* under *terms*."""
    if len(entries) > MOST_ENTRIES:
        return _unheard(court, case, entries, terms)
    if court.named is not None and all(map(is_ours, entries)):
        return View(court, case, entries, terms).run()
    return Hearing(court, case, entries, terms).run()


def _unheard(court: Court, case: str, entries: Sequence[Entry], terms: Terms) -> CaseAudit:
    """Say that a case is too long to be judged: nothing is found of it, and nothing is proven."""
    procedure = court.on(terms.day).bench.procedure
    one = Finding(
        check=Check.FLOW, kind="unclear", certain=False, missing=("case",), case=case, procedure=procedure.id, edition=procedure.edition, rule="case.size",
        actual=Phrase(f"有{len(entries)}条记录，超过{MOST_ENTRIES}条，没有核对", f"{len(entries)} entries, more than {MOST_ENTRIES}: it was not judged"),
        remedy=Phrase("核对哪一列是事项编号", "check which column is the case"), evidence=str(len(entries)),
    )  # fmt: skip
    return CaseAudit(
        case=case, procedure=procedure, findings=tuple(ruled([one])), at=(None,), order=tuple(range(len(entries))), proven=False
    )  # fmt: skip
