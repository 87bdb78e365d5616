"""PDCA completeness: a case that was completed has a record of every phase its procedure declares (有安排、有实施、有检查、有改进).

The judge lets no case skip a step; yet steps may be waived or passed over as not applicable, one by one, until nothing of a
phase is left. That is seen on the whole case only.
"""

from collections.abc import Mapping
from typing import Final

from pdca.audit.checks import Check
from pdca.audit.finding import Finding
from pdca.bench import Bench
from pdca.history import History, undone
from pdca.phrase import Phrase
from pdca.procedure import End, Phase
from pdca.record import Kind

PHASES: Final[Mapping[Phase, Phrase]] = {
    Phase.PLAN: Phrase("安排（策划）", "Plan"),
    Phase.DO: Phrase("实施", "Do"),
    Phase.CHECK: Phrase("检查", "Check"),
    Phase.ACT: Phrase("改进", "Act"),
}
"""What each phase leaves behind."""
PROVISION: Final = "source/pdca"
"""Where the four phases are asked for."""
_PASSED_OVER: Final = frozenset({"waived", "not_applicable"})


def phases_of(history: History) -> Mapping[Phase, int]:
    """Return how many acts that hold *history* has in each phase; steps that were passed over count for nothing."""
    counts = dict.fromkeys(Phase, 0)
    barred = undone(history)
    for act in history.acts:
        claim = act.claim
        done = claim.kind is Kind.PART or (claim.kind is Kind.OUTCOME and act.moved)
        if act.seq in barred or not done or claim.outcome in _PASSED_OVER:
            continue
        for _, procedure in reversed(history.editions):
            if claim.step in procedure.by_id:
                counts[procedure.by_id[claim.step].phase] += 1
                break
    return counts


def incomplete(bench: Bench, history: History) -> list[Finding]:
    """Return a finding for each declared phase without a record, where *history* says that the case was completed."""
    if history.state != End.COMPLETED.value:
        return []
    done, entered = phases_of(history), _entered(history)
    declared = [
        phase for phase in Phase if any(step.phase is phase and step.index >= entered for step in history.procedure.steps)
    ]  # fmt: skip
    law = bench.book.law
    citations = (law.cite(PROVISION, history.acts[-1].day),) if law.knows(PROVISION) else ()
    return [
        Finding(
            check=Check.PHASES, kind="missing", case=history.case, procedure=history.procedure.id, edition=history.procedure.edition,
            title=PHASES[phase], rule=f"case.phase.{phase.value}", citations=citations,
            actual=Phrase(f"已办结，没有一条“{PHASES[phase].zh}”的记录", f"completed without a record of {PHASES[phase].en}"),
            required=Phrase("有安排、有实施、有检查、有改进", "planned, done, checked and improved"),
            remedy=Phrase(f"补办“{PHASES[phase].zh}”环节，或者说明为什么不需要", f"do the {PHASES[phase].en} phase, or say why it is not needed"),
        )
        for phase in declared if not done[phase]
    ]  # fmt: skip


def _entered(history: History) -> int:
    """Return where in the file the case began: what stands before its entrance was never its work."""
    opening = history.opening
    step = opening.claim.step if opening else ""
    first = history.editions[0][1] if history.editions else history.procedure
    return first.by_id[step].index if step in first.by_id else 0
