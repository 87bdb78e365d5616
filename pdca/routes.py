"""Routes: the usual way through a procedure, from a step to another or to an end."""

from heapq import heappop, heappush

from pdca.bench import onward
from pdca.procedure import Outcome, Procedure


def way(
    procedure: Procedure, start: str, target: str, barred: frozenset[str] | set[str] = frozenset()
) -> list[str]:
    """Return the labels of the usual way from step *start* to *target* without those *barred*; empty if there is none.

    The usual way takes the first outcomes onward; shortcuts, returns and interruptions only where nothing else leads there.
    """
    queue: list[tuple[int, str, list[str]]] = [(0, start, [])]
    settled: set[str] = set()
    while queue:
        cost, here, labels = heappop(queue)
        if here == target:
            return labels
        if here in settled:
            continue
        settled.add(here)
        step = procedure.by_id.get(here)
        for place, outcome in enumerate(step.outcomes if step else ()):
            if outcome.label not in barred:
                heappush(
                    queue,
                    (
                        cost + 1 + 2 * place + _reluctance(procedure, outcome),
                        outcome.to,
                        [*labels, outcome.label],
                    ),
                )
    return []


def _reluctance(procedure: Procedure, outcome: Outcome) -> int:
    """Return how unusual an outcome is: returns come late, shortcuts and interruptions last."""
    if outcome.id in ("waived", "not_applicable") or outcome.joins or outcome.interrupts:
        return 200
    return 0 if onward(procedure, outcome) else 50
