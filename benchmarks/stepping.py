"""A judged step in memory, beside bare `transitions` moving the same labels and peers doing the same guarded moves.

What each side does. Ours: `judge` asks every rule of the entry (built-in and written: roles, facts, papers, order, days,
quorums, waits) and `History.after` folds it; a case starts from nothing each time. `transitions`, bare: one shared machine
of the same procedure, the same outcomes, no guard, no data, no history. The guarded peers: the same moves, each behind
one plain Python comparison of a tally, no facts checked, no past kept. So ours does more in every row.
"""

from collections.abc import Callable, Iterable

import transitions
from attrs import define

from benchmarks.peers import TALLY, passes, peers
from benchmarks.rounds import Rate, contest, said, told
from benchmarks.workload import CASES, PROCEDURES, Case, case
from pdca.machine import edges_of, states_of
from pdca.procedure import Procedure

QUICK = "transitions, machine.events[t].trigger(case)"
MODEL = "transitions, add_model, case.trigger()"


@define
class _Token:
    """A case of bare `transitions`."""

    state: str


def run() -> None:
    """Measure every procedure."""
    for name in PROCEDURES:
        _measure(name, case(name))


def _measure(name: str, found: Case) -> None:
    entries, moves = len(found.made), len(found.moves)
    print(
        f"\nA judged step: {name}, {entries} entries of which {moves} move the case, {found.rules} rules asked"
    )
    rates = contest({"ours, an entry": _ours(found), **dict(_rivals(found))})
    ours = rates.pop("ours, an entry")
    whole = Rate("ours, a move", [turn * entries / moves for turn in ours.turns])
    said("ours, an entry", "1.00", f"{ours.per_second:,.0f}/s")
    said("ours, a move (all entries of the case counted to its moves)", f"{whole.ratio(ours):.2f}")
    for rate in rates.values():
        said(
            rate.name,
            f"{rate.ratio(ours):.2f}",
            f"{rate.per_second:,.0f}/s; an entry of ours does {ours.ratio(rate):.2f} of it",
        )
    _judge(ours, rates)


def _judge(ours: Rate, rates: dict[str, Rate]) -> None:
    for rival in (QUICK, MODEL):
        told(
            f"an entry judged at no less than a quarter of {rival}: {ours.ratio(rates[rival]):.2f}",
            ours.ratio(rates[rival]) >= 0.25,
        )
    for name, rival in rates.items():
        if not name.startswith("transitions"):
            told(f"ahead of {name}: {ours.ratio(rival):.1f} times", ours.ratio(rival) > 1)


def _ours(found: Case) -> Callable[[], int]:
    def turn() -> int:
        for _ in range(CASES):
            found.played()
        return CASES * len(found.made)

    return turn


def _rivals(found: Case) -> Iterable[tuple[str, Callable[[], int]]]:
    yield QUICK, _shared(found)
    yield MODEL, _modelled(found)
    yield "transitions, one condition a move", _conditioned(found)
    yield from peers(found)


def _machine(procedure: Procedure, conditions: Callable[..., bool] | None = None) -> transitions.Machine:
    return transitions.Machine(
        model=None, states=list(states_of(procedure)), initial=procedure.opens_at[0], auto_transitions=False,
        transitions=[{"trigger": edge.trigger, "source": edge.source, "dest": edge.target, "conditions": conditions} for edge in edges_of(procedure)],
    )  # fmt: skip


def _shared(found: Case) -> Callable[[], int]:
    machine, start = _machine(found.bench.procedure), found.moves[0][0]
    triggers = [trigger for _, trigger, _ in found.moves]

    def turn() -> int:
        events = machine.events
        for _ in range(CASES):
            token = _Token(start)
            for trigger in triggers:
                events[trigger].trigger(token)
            assert token.state == "completed"
        return CASES * len(triggers)

    return turn


class _Model:
    """A case of `transitions` as its manual shows it: the machine hangs its triggers on it."""

    state: str


def _modelled(found: Case) -> Callable[[], int]:
    start = found.moves[0][0]
    triggers = [trigger for _, trigger, _ in found.moves]

    def turn() -> int:
        machine = _machine(
            found.bench.procedure
        )  # a new one each turn: adding a model grows slower with every model
        for _ in range(CASES):
            model = _Model()
            machine.add_model(model, initial=start)
            for trigger in triggers:
                getattr(model, trigger)()
            assert model.state == "completed"
        return CASES * len(triggers)

    return turn


def _conditioned(found: Case) -> Callable[[], int]:
    machine, start = _machine(found.bench.procedure, passes), found.moves[0][0]
    triggers = [trigger for _, trigger, _ in found.moves]

    def turn() -> int:
        events = machine.events
        for _ in range(CASES):
            token = _Token(start)
            for trigger in triggers:
                events[trigger].trigger(token, TALLY)
            assert token.state == "completed"
        return CASES * len(triggers)

    return turn
