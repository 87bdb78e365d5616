"""What a user might pick instead: the moves of one case, each behind one plain comparison of a tally.

A peer that is not installed (``pip install .[bench]``) is left out and named.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Final

from benchmarks.workload import CASES, Case

TALLY: Final = {"expected": 20, "present": 18, "yes": 12}
"""What their guards look at."""


def passes(tally: Mapping[str, int]) -> bool:
    """Return whether the meeting had its quorum and its majority."""
    return tally["present"] * 3 >= tally["expected"] * 2 and tally["yes"] * 2 > tally["expected"]


def peers(found: Case) -> Iterable[tuple[str, Callable[[], int]]]:
    """Yield name and turn of every peer that is installed."""
    makers = {
        "python-statemachine": statemachine,
        "SpiffWorkflow": spiff,
        "eventsourcing in memory": eventsourcing,
    }
    for name, maker in makers.items():
        try:
            yield f"{name}, one condition a move", maker(found)
        except ImportError:
            print(f"  {name} is not installed")


def statemachine(found: Case) -> Callable[[], int]:
    """The edges of the way taken only: a smaller machine than ours, to its advantage."""
    from statemachine import State, StateMachine  # noqa: PLC0415 - may not be installed

    moves = found.moves
    names = list(dict.fromkeys(name for source, _, target in moves for name in (source, target)))
    states = {name: State(name, initial=name == moves[0][0], final=name == moves[-1][2]) for name in names}
    body: dict[str, object] = dict(states)
    for number, (source, _, target) in enumerate(dict.fromkeys(moves)):
        body[f"move_{number}"] = states[source].to(states[target], cond="passes")
    body["passes"] = lambda self, tally: passes(tally)
    kind = type("Decision", (StateMachine,), body)
    events = {move: f"move_{number}" for number, move in enumerate(dict.fromkeys(moves))}
    triggers = [events[move] for move in moves]

    def turn() -> int:
        for _ in range(CASES // 8):
            machine = kind()
            for trigger in triggers:
                machine.send(trigger, tally=TALLY)
            assert [state.id for state in machine.configuration] == [moves[-1][2]]
        return CASES // 8 * len(triggers)

    return turn


def spiff(found: Case) -> Callable[[], int]:
    """A chain of tasks, each behind an exclusive choice."""
    from SpiffWorkflow.operators import Attrib, GreaterThan  # noqa: PLC0415 - may not be installed
    from SpiffWorkflow.specs.ExclusiveChoice import ExclusiveChoice  # noqa: PLC0415 - may not be installed
    from SpiffWorkflow.specs.Simple import Simple  # noqa: PLC0415 - may not be installed
    from SpiffWorkflow.specs.WorkflowSpec import WorkflowSpec  # noqa: PLC0415 - may not be installed
    from SpiffWorkflow.workflow import Workflow  # noqa: PLC0415 - may not be installed

    spec = WorkflowSpec("decision", addstart=True)
    here, refused = spec.start, Simple(spec, "refused")
    for number, (_, trigger, _) in enumerate(found.moves):
        choice = ExclusiveChoice(spec, f"choice_{number}")
        step = Simple(spec, f"{trigger}_{number}")
        here.connect(choice)
        choice.connect_if(GreaterThan(Attrib("yes"), Attrib("half")), step)
        choice.connect(refused)
        here = step

    def turn() -> int:
        for _ in range(CASES // 8):
            workflow = Workflow(spec)
            workflow.task_tree.data.update(yes=12, half=10)
            workflow.run_all()
            assert workflow.is_completed()
            assert not any(task.task_spec is refused for task in workflow.get_tasks(state=64))
        return CASES // 8 * len(found.moves)

    return turn


@cache
def _aggregate() -> tuple[type, type]:
    from eventsourcing.application import Application  # noqa: PLC0415 - may not be installed
    from eventsourcing.domain import Aggregate, event  # noqa: PLC0415 - may not be installed

    class Decision(Aggregate):
        @event("Opened")
        def __init__(self, state: str) -> None:
            self.state = state

        @event("Moved")
        def move(self, trigger: str, target: str) -> None:
            self.state = target

    return Application, Decision


def eventsourcing(found: Case) -> Callable[[], int]:
    """One aggregate a case, saved after every move: it keeps a log, as ours does, but knows no rule and no text."""
    application_type, decision_type = _aggregate()

    def turn() -> int:
        application = application_type()
        for _ in range(CASES // 8):
            decision = decision_type(found.moves[0][0])
            for source, trigger, target in found.moves:
                assert decision.state == source
                assert passes(TALLY)
                decision.move(trigger, target)
                application.save(decision)
        return CASES // 8 * len(found.moves)

    return turn
