"""Benches: which rules judge an act, and in which order they answer."""

from datetime import date

import pytest

from pdca.bench import act_rules, onward, reconsidered
from pdca.guards.standing import Standing


def ids(trial, label):
    return [rule.id for rule in trial.bench.acts[label].rules]


def test_order_of_rules(kit):
    """Built-in rules come first, then the step's guards, then the outcome's."""
    trial = kit.trial(
        {"x.n": "at most 3 sites"}, asks="{n: {count: 数}}", papers="[申请书]",
        parts="[{part: it, title: 走访, by: clerk, times: once}]",
        guards="[{guard: few, counts: {of: n, limit: x.n}}]",
        then="{passed: {to: third, guards: [{guard: own, counts: {of: n, limit: x.n}}]}, failed: {to: first}}",
    )  # fmt: skip
    assert ids(trial, "second.passed") == [
        "case.clock", "case.edition", "case.order", "second.by", "second.facts", "second.papers", "it.times", "second.few", "second.own",
    ]  # fmt: skip
    assert "it.times" not in ids(trial, "second.failed")
    assert ids(trial, "second.it") == [
        "case.clock",
        "case.edition",
        "case.order",
        "it.by",
        "it.facts",
        "it.times",
    ]


def test_guards_for_outcomes(kit):
    """A guard for some outcomes binds only these; one that an outcome excludes is not required there."""
    trial = kit.trial(
        {"x.n": "at most 3 sites"}, asks="{n: {count: 数}}", guards="[{guard: few, for: [passed], counts: {of: n, limit: x.n}}, {guard: all, counts: {of: n, limit: x.n}}]",
        then="{passed: third, failed: {to: first, unless: [second.all]}}",
    )  # fmt: skip
    assert [name for name in ids(trial, "second.passed") if name in ("second.few", "second.all")] == [
        "second.few",
        "second.all",
    ]
    assert ids(trial, "second.failed")[-1] == "second.failed.unless"
    assert "second.all" not in ids(trial, "second.failed")


def test_ready_made_outcomes_are_bare(kit):
    """Passing over, waiving and interrupting ask nothing of the step itself."""
    trial = kit.trial(
        {"x.n": "at most 3 sites"}, first_asks="{ok: {yes_no: 需要}}", keys="applies: {if: {first.ok: yes}, else: third}\n    waiver: {by: boss, to: third}",
        asks="{n: {count: 数}}", papers="[申请书]", parts="[{part: it, title: 走访, by: clerk, times: once}]",
        guards="[{guard: few, counts: {of: n, limit: x.n}}]",
        tail="throughout:\n  for: [second]\n  then:\n    withdrawn: {to: withdrawn, title: 撤回, by: clerk, asks: {why: {text: 原因}}}",
    )  # fmt: skip
    for label in ("second.not_applicable", "second.waived", "second.withdrawn"):
        assert not {"second.few", "second.papers", "it.times"} & set(ids(trial, label))
    assert trial.bench.acts["second.withdrawn"].asks[0].id == "why"
    assert "second.applies" not in ids(trial, "second.withdrawn")
    assert trial.take({"why": "不办了"}, label="second.withdrawn").allowed
    assert trial.history.state == "withdrawn"


def test_only_completion_is_sound(kit):
    """Whether corrected records still hold is asked when a case completes."""
    trial = kit.trial()
    assert [
        label for label, act in trial.bench.acts.items() if any(rule.id == "case.sound" for rule in act.rules)
    ] == ["fourth.done"]


def test_joined_rules(kit):
    """A record that is two steps at once obeys the rules of both, its facts being checked once."""
    trial = kit.trial(
        {"x.n": "at most 3 sites"}, first_asks="{m: {count: 甲数}}", first={"m": 1}, asks="{n: {count: 乙数}}", papers="[申请书]",
        guards="[{guard: few, counts: {of: n, limit: x.n}}]",
        first_then="{done: second, merged: {with: second.passed, title: 合并办理}}",
    )  # fmt: skip
    found = ids(trial, "first.merged")
    assert found.count("first.facts") == 1
    assert "second.facts" not in found
    assert {"first.by", "second.by", "second.papers", "second.few"} <= set(found)
    assert [fact.id for fact in trial.bench.acts["first.merged"].asks] == ["m", "n"]
    run = kit.trial().run
    trial.run.history = type(run.history)(case="T-1", procedure=trial.bench.procedure).after(
        trial.run.made[0][0], trial.history.entered
    )
    verdict = trial.say({"m": 1, "n": 9, "x": 1}, label="first.merged")
    assert sorted(one.guard for one in verdict.refusals) == ["first.facts", "second.few", "second.papers"]
    assert trial.take({"m": 1, "n": 2}, label="first.merged", papers=(kit.paper("申请书"),)).allowed
    assert trial.history.state == "third"


@pytest.mark.parametrize(
    ("label", "leads"), [("second.passed", True), ("second.failed", False), ("fourth.done", True)]
)
def test_onward(kit, label, leads):
    """Onward is further down the file, or completed."""
    bench = kit.trial().bench
    outcome = bench.acts[label].outcome
    assert onward(bench.procedure, outcome) is leads


def test_act_rules(kit):
    """Rules are given for an act where the case stands, and for none elsewhere."""
    trial = kit.trial()
    assert act_rules(trial.bench, trial.history, trial.claim()) is trial.bench.acts["second.passed"]
    assert act_rules(trial.bench, trial.history, trial.claim(label="third.done")) is None


def test_verdict_lists_every_standing(kit):
    """The verdict tells how every rule that was asked stands, also those that hold."""
    verdict = kit.trial().say()
    assert {standing for _, standing in verdict.standings} == {Standing.HOLDS}
    assert verdict.judgements == verdict.breaches == verdict.notes == ()


def test_sits(kit):
    """The bench of another edition is bound once."""
    run = kit.begin(
        "member-development-five-ones",
        "2026",
        date(2026, 6, 1),
    )()
    old = kit.library.procedure("member-development-five-ones", edition="2014")
    assert run.bench.sits(old) is run.bench.sits(old)
    assert run.bench.sits(run.bench.procedure) is run.bench


def test_reconsidered_of_sound_case(kit):
    """A case without fault has nothing to reconsider."""
    trial = kit.trial()
    trial.take()
    assert reconsidered(trial.history, trial.bench.sits) == []
