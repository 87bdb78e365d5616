"""The machine: its table is read back from itself, it moves tokens and nothing else, and it is bounded."""

import pytest
from attrs import evolve

from pdca.machine import MOST_STATES, ImpossibleMoveError, Machine, TooManyStatesError, edges_of, states_of
from pdca.procedure import OPENING


@pytest.fixture
def procedure(kit):
    return kit.trial(
        then="{passed: third, failed: {to: first}, voided: {to: void, title: 认定无效}}"
    ).bench.procedure


def test_table(procedure):
    """The table has every edge of the procedure, and the way from completion to void."""
    machine = Machine(procedure)
    assert machine.states == (OPENING, "first", "second", "third", "fourth", "void", "completed")
    assert machine.table == {
        ("opening", "open"): "first", ("first", "done"): "second", ("second", "passed"): "third", ("second", "failed"): "first",
        ("second", "voided"): "void", ("third", "done"): "fourth", ("fourth", "done"): "completed", ("completed", "voided"): "void",
    }  # fmt: skip


def test_advance(procedure):
    """A trigger leads from its source to its target."""
    machine = Machine(procedure)
    assert [machine.advance(*edge) for edge in machine.table] == list(machine.table.values())


@pytest.mark.parametrize(
    ("state", "trigger"),
    [
        ("first", "passed"),
        ("completed", "done"),
        ("first", "nothing"),
        ("nowhere", "done"),
        ("void", "voided"),
    ],
)
def test_impossible(procedure, state, trigger):
    """What does not fit raises, with the state, the trigger and what is allowed."""
    machine = Machine(procedure)
    with pytest.raises(ImpossibleMoveError) as caught:
        machine.advance(state, trigger)
    assert (caught.value.state, caught.value.outcome, caught.value.allowed) == (
        state,
        trigger,
        machine.allowed(state),
    )
    assert (state in caught.value.phrase.en, trigger in caught.value.phrase.en) == (True, True)


def test_impossible_in_words(procedure):
    """The Chinese message has the titles of step and outcomes, not their ids."""
    with pytest.raises(ImpossibleMoveError) as caught:
        Machine(procedure).advance("second", "done")
    step = procedure.by_id["second"]
    done = procedure.by_id["third"].outcome("done") or step
    assert f"事项处于“{step.title}”，不能办理“{done.title}”；可办理：{step.outcomes[0].title}、" in str(
        caught.value
    )


def test_memory(procedure):
    """A machine remembers no case: it answers the same whatever was asked before."""
    machine = Machine(procedure)
    assert [machine.advance("first", "done") for _ in range(3)] == ["second"] * 3


def test_too_many(procedure):
    """Too many states are refused when the machine is built, with the remedy."""
    steps = tuple(evolve(procedure.steps[0], id=f"s{number}") for number in range(MOST_STATES))
    with pytest.raises(TooManyStatesError) as caught:
        Machine(evolve(procedure, steps=steps))
    assert caught.value.states > MOST_STATES


def test_entrances(kit):
    """Every entrance is a way out of the opening."""
    procedure = kit.library.procedure("member-development-five-ones", edition="2026")
    opened = {edge.trigger: edge.target for edge in edges_of(procedure) if edge.source == OPENING}
    assert opened == {
        "open": "apply",
        "open_arrive_activist": "arrive_activist",
        "open_arrive_probationary": "arrive_probationary",
    }


def test_bounded(kit):
    """Parallel work is counted, not branched: every procedure has about as many states as steps."""
    for procedure in kit.library.procedures():
        assert len(states_of(procedure)) <= len(procedure.steps) + 8
