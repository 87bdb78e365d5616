"""The verdict on one case of a foreign log: the one function that every audit and every engine calls (docs/audit.md).

Pure: a court, the entries of the case and what the log says at all go in, a `CaseAudit` comes out. It depends on no other case, on no
order of rows, and on nothing that was judged before. What the log has no word for at all is folded over all cases by `Unsaid.merged`.
"""

from collections.abc import Sequence

from pdca.audit.courts import Court
from pdca.audit.entries import Entry
from pdca.audit.hearing import Hearing
from pdca.audit.verdict import CaseAudit, Terms
from pdca.audit.views import View, is_ours


def audit_case(court: Court, case: str, entries: Sequence[Entry], terms: Terms) -> CaseAudit:
    """Return the verdict on *case*, of which *entries* (at least one) tell, judged by *court* under *terms*."""
    if court.named is not None and all(map(is_ours, entries)):
        return View(court, case, entries, terms).run()
    return Hearing(court, case, entries, terms).run()
