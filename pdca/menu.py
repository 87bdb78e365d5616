"""What can be done next with a case: every act of the step where it stands, which of them is best, and how one is picked."""

from collections.abc import Iterator, Sequence

from pdca.bench import Bench
from pdca.history import History
from pdca.office import Office
from pdca.record import Claim, Kind


def possible(bench: Bench, history: History) -> Iterator[str]:
    """Yield every act of the step the case stands at: parts, outcomes, interruptions."""
    step = bench.procedure.by_id.get(history.state)
    if step is not None:
        yield from (f"{step.id}.{part.id}" for part in step.parts)
        yield from (outcome.label for outcome in step.outcomes)


def first(bench: Bench, history: History, owed: Sequence[str], office: Office) -> str:
    """Return what is best done next: to pass over a step that does not apply, a part that is required, else the first outcome."""
    over = f"{history.state}.not_applicable"
    if over in bench.acts and _passed_over(history, office):
        return over
    required = [
        bench.acts[one.label] for one in office.owed(history.case) if one.required and not one.waiting
    ]
    parts = [act for act in required if act.part is not None and act.part.times.rule != "every"]
    outcomes = [act for act in required if act.outcome is not None]
    act = next(iter([*parts, *outcomes]), None)
    own = (act.outcome or act.part) if act is not None else None
    return f"{act.step.id}.{own.id}" if act is not None and own is not None else next(iter(owed), "")


def _passed_over(history: History, office: Office) -> bool:
    """Return whether the step where the case stands does not apply to it, as its own rule says."""
    day = max(office.today(), history.entered).isoformat()
    claim = Claim(case=history.case, kind=Kind.OUTCOME, step=history.state, outcome="not_applicable", occurred=day, by=())
    return all(one.guard != f"{history.state}.applies" for one in office.check(claim).refusals)


def matching(labels: Sequence[str], said: str) -> str | None:
    """Return the label that *said* means: its number from 1, itself, or its last name."""
    if said.isdecimal():
        return labels[int(said) - 1] if 0 < int(said) <= len(labels) else None
    return next((label for label in labels if said in (label, label.partition(".")[2])), None)
