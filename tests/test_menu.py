"""The menu of a walkthrough: what can be done next, and what is offered first."""

from datetime import date

import pytest
from attrs import evolve

from pdca.menu import first, matching, possible

DAY = date(2026, 6, 1)


@pytest.mark.parametrize(("step", "best"), [("register", "filed"), ("town_review", "not_applicable")])
def test_a_step_that_does_not_apply_is_offered_to_be_passed_over(kit, step, best):
    """Where the case tells that a step does not apply, passing it over is offered first; else what is required."""
    desk = kit.desk(day=DAY)
    run = kit.begin("four-deliberations-two-disclosures", "2018", DAY)()
    assert run.reach(step), run.refused
    desk.play([(evolve(claim, case="X-1"), today) for claim, today in run.made])
    history = desk.office.history("X-1")
    bench = desk.office.bench(history)
    owed = [one.label for one in desk.office.owed("X-1")]
    assert first(bench, history, owed, desk.office) == f"{step}.{best}"
    assert f"{step}.{best}" in possible(bench, history)


def test_an_act_is_picked_by_number_label_or_name():
    """An act is meant by its number from 1, its label or the last part of that; anything else means none."""
    labels = ["a.done", "a.left"]
    assert [matching(labels, said) for said in ("1", "a.left", "left", "3", "0", "x")] == ["a.done", "a.left", "a.left", None, None, None]
