"""Goals: what a 5W1H sheet leaves open, told field by field."""

from datetime import date

import pytest

from pdca.examples import goal
from pdca.goals import goal_gaps

GOAL = goal(date(2026, 3, 2))


def gaps(**changed):
    return [(field, code) for field, code, _ in goal_gaps({**GOAL, **changed}, ("尽快",), ("办公室",))]


def test_a_whole_goal():
    """A sheet that says everything has no gap."""
    assert gaps() == []


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"what": "尽快办好此事"}, [("what", "vague")]),
        ({"who": "党政办公室"}, [("who", "owner")]),
        ({"why": "好", "how": {}}, [("why", "goal"), ("how", "goal")]),
        ({"when": {"from": "2026-03-02"}, "whom": "群众"}, [("when", "goal"), ("whom", "unknown")]),
    ],
)
def test_gaps(changed, told):
    """Every gap is told once, in the order of the sheet."""
    assert gaps(**changed) == told


def test_only_the_thing_may_be_vague():
    """A word of vagueness beside the reason is no gap: only the thing itself needs a number."""
    assert gaps(why="为了尽快方便群众") == []
