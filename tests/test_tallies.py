"""Counts of a meeting that cannot be true together."""

import pytest

from pdca.procedure import Fact
from pdca.tallies import joined_bodies, joint_contradictions, tally_contradictions

SOUND = {
    "expected": 9,
    "present": 7,
    "yes": 5,
    "no": 1,
    "abstain": 1,
    "written_yes": 1,
    "written_no": 1,
    "households": 4,
    "households_present": 3,
    "on_roll": 10,
    "left_out": 1,
}


def test_sound():
    """Counts that add up contradict nothing."""
    assert list(tally_contradictions(SOUND)) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"present": 8}, "票数合计7不等于实到8人"),
        ({"present": 6, "yes": 4, "written_yes": 3}, "会前书面意见4份多于未到会的3人"),
        ({"households_present": 5}, "到会户数多于总户数"),
        ({"on_roll": 12}, "应到不等于在册减不计入人数"),
        ({"expected": 6, "on_roll": 7}, "实到7人多于应到6人"),
    ],
)
def test_contradictions(change, said):
    """Each contradiction is told with its counts."""
    assert said in [zh for zh, _ in tally_contradictions({**SOUND, **change})]


def test_invalid_votes_count():
    """Invalid votes were cast too."""
    assert list(tally_contradictions({**SOUND, "invalid": 1, "no": 0})) == []


def test_joined_bodies():
    """A tally names the bodies that sat together, or none."""
    assert joined_bodies(Fact(id="t", type="tally", title="t", options={"joins": ("a", "b")})) == ("a", "b")
    assert joined_bodies(Fact(id="t", type="tally", title="t")) == ()


def test_joint():
    """A joint count outside what people can be is told with its bounds."""
    (told,) = joint_contradictions({"expected": 4}, [{"expected": 5}, {"expected": 3}])
    assert told[1] == "expected 4 must lie between 5 and 8"
