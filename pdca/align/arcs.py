"""Arcs: the moves of a transition table, with what an event may call them and what it costs to assume them.

A procedure's arcs come from `Machine.table` alone. Its parts are counted, not branched: each is a loop at its step, and what is
missing is a rule that fails. `unfolded_arcs` branches them after all, for logs without data.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final

from attrs import evolve, frozen

from pdca.align.costs import Costs
from pdca.bench import Bench
from pdca.machine import MOST_STATES, Machine, TooManyStatesError
from pdca.phrase import Phrase
from pdca.procedure import OPENING, End, Part, Step

Table = Mapping[tuple[str, str], str]
"""A transition table: (state, trigger) → state, as `pdca.machine.Machine.table` gives it."""

Naming = Callable[[str, str], tuple[str, ...]]
"""What events may call the move by a trigger out of a state, the usual name first."""

CONCESSION: Final = "concession"


@frozen(kw_only=True)
class Arc:
    """One move from *source* to *target*.

    An event with any of *names* may be it. *missing* is what it costs to assume it without an event, `None` that this is never
    done. An *entrance* is assumed only as the very first move, and only where the first event could come next.
    """

    source: str
    activity: str
    target: str
    names: tuple[str, ...]
    missing: int | None
    entrance: bool = False


def labelled(source: str, trigger: str) -> tuple[str, ...]:
    """Name a move ``state.trigger``, as records do, or by its state alone: any outcome of that step."""
    return (f"{source}.{trigger}", source)


def triggered(source: str, trigger: str) -> tuple[str, ...]:
    """Name a move by its trigger, wherever that occurs."""
    return (trigger,)


def table_arcs(table: Table, costs: Costs, naming: Naming = labelled) -> tuple[Arc, ...]:
    """Return the arcs of a bare *table*, in its order. Every one of them may be assumed."""
    found = []
    for (source, trigger), target in table.items():
        names = naming(source, trigger)
        found.append(
            Arc(
                source=source,
                activity=names[0],
                target=target,
                names=names,
                missing=costs.of_step(names[0], costs.model),
            )
        )
    return tuple(found)


def procedure_arcs(machine: Machine, costs: Costs) -> tuple[Arc, ...]:
    """Return the arcs of *machine*'s table, in the order in which the procedure has their outcomes, then parts and concessions as loops.

    So of two outcomes that explain as much, an event that names the step alone is the one written first. Interruptions, parts, and finding a finished case invalid are never assumed; that a step did not apply is assumed free.
    """
    moves = [_arc(machine, costs, *edge) for edge in _edges(machine)]
    loops = [loop for step in machine.procedure.steps for loop in _loops(step, step.parts)]
    return (*moves, *loops)


def _edges(machine: Machine) -> Sequence[tuple[tuple[str, str], str]]:
    """Return what the table of *machine* holds: ways in first, then the outcomes in reading order, then what interrupts anywhere."""
    order = {one.label: number for number, one in enumerate(machine.procedure.outcomes())}
    return sorted(
        machine.table.items(),
        key=lambda edge: -1 if edge[0][0] == OPENING else order.get(".".join(edge[0]), len(order)),
    )


def _arc(machine: Machine, costs: Costs, key: tuple[str, str], target: str) -> Arc:
    source, trigger = key
    if source == OPENING:
        entrance = target != machine.procedure.opens_at[0]
        return Arc(
            source=source, activity=trigger, target=target, names=(trigger,),
            missing=costs.of_step(trigger, costs.opening), entrance=entrance,
        )  # fmt: skip
    step = machine.procedure.by_id.get(source)
    outcome = step.outcome(trigger) if step else None
    activity = f"{source}.{trigger}"
    if step is None or outcome is None:
        voiding = [
            one.label
            for one in machine.procedure.outcomes()
            if one.id == trigger and one.to == End.VOID.value
        ]
        return Arc(source=source, activity=activity, target=target, names=(activity, *voiding), missing=None)
    usual = None if outcome.interrupts else 0 if outcome.id == "not_applicable" else costs.model
    # Who names the step alone says that it was done, not that the case was broken off there.
    named = (activity,) if outcome.interrupts else (activity, step.id, step.title, *step.aka)
    names = tuple(dict.fromkeys(named))
    return Arc(
        source=source, activity=activity, target=target, names=names, missing=costs.of_step(activity, usual)
    )


def _loops(step: Step, parts: Iterable[Part]) -> Iterator[Arc]:
    for part in parts:
        yield _part(step, part, step.id, step.id)
    yield Arc(source=step.id, activity=CONCESSION, target=step.id, names=(CONCESSION,), missing=None)


def _part(step: Step, part: Part, source: str, target: str) -> Arc:
    activity = f"{step.id}.{part.id}"
    names = tuple(dict.fromkeys((activity, part.id, part.title, *part.aka)))
    return Arc(source=source, activity=activity, target=target, names=names, missing=None)


# -- parts branched after all


def unfolded_arcs(bench: Bench, machine: Machine, costs: Costs) -> tuple[Arc, ...]:
    """Return the arcs in which a step also remembers which of its ``once`` parts are done, so that a missing one is a move.

    What an outcome waits for is read from *bench*. Conditional, repeated and paired parts stay loops: whether they are owed
    depends on data. Raises `TooManyStatesError` before anything is built.
    """
    wanted = {step.id: _wanted(bench, step) for step in machine.procedure.steps}
    states = len(machine.states) + sum(2 ** len(parts) - 1 for parts in wanted.values())
    if states > MOST_STATES:
        raise _too_many(states, max(machine.procedure.steps, key=lambda step: len(wanted[step.id])))
    found: list[Arc] = []
    for arc in (_arc(machine, costs, *edge) for edge in _edges(machine)):
        parts = wanted.get(arc.source, ())
        needed = {part.id for part in parts if _waits(bench, arc.activity, part)}
        found += [
            evolve(arc, source=_within(arc.source, done))
            for done in _subsets(parts)
            if needed <= {one.id for one in done}
        ]
    for step in machine.procedure.steps:
        found += _unfolded(step, wanted[step.id], costs)
    return tuple(found)


def _wanted(bench: Bench, step: Step) -> tuple[Part, ...]:
    """Return the parts that some outcome of *step* waits for, once a stay and whatever the data."""
    labels = [outcome.label for outcome in step.outcomes]
    return tuple(
        part
        for part in step.parts
        if part.times.rule == "once" and not part.when and any(_waits(bench, label, part) for label in labels)
    )


def _waits(bench: Bench, label: str, part: Part) -> bool:
    act = bench.acts.get(label)
    return act is not None and any(rule.id == f"{part.id}.times" for rule in act.rules)


def _subsets(parts: tuple[Part, ...]) -> Iterator[tuple[Part, ...]]:
    for size in range(len(parts) + 1):
        yield from combinations(parts, size)


def _within(state: str, done: tuple[Part, ...]) -> str:
    return f"{state}[{','.join(part.id for part in done)}]" if done else state


def _unfolded(step: Step, parts: tuple[Part, ...], costs: Costs) -> Iterator[Arc]:
    free = [part for part in step.parts if part not in parts]
    for done in _subsets(parts):
        here = _within(step.id, done)
        for part in parts:
            if part not in done:
                more = tuple(one for one in parts if one in done or one is part)
                arc = _part(step, part, here, _within(step.id, more))
                yield evolve(arc, missing=costs.of_step(arc.activity, costs.model))
        for loop in _loops(step, free):
            yield evolve(loop, source=here, target=here)


def _too_many(states: int, step: Step) -> TooManyStatesError:
    return TooManyStatesError(
        Phrase(
            f"逐项展开后有{states}个状态，超过{MOST_STATES}个，最多的是“{step.title}”：会签请写成法定人数，不要逐人写成分项",
            f"unfolded it has {states} states, more than {MOST_STATES}, most of them at '{step.id}': "
            "model countersignatures as a quorum, not as a part for each",
        ),
        states=states,
        step=step.id,
    )
