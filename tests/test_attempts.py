"""Attempts: a case is rehearsed again with wishes for its earlier entries until an act is possible, or just misses a rule."""

from datetime import date

import pytest

from pdca.attempts import attained, missed, wished
from pdca.guards.standing import Want, Wish
from pdca.history import History
from pdca.judge import judge
from pdca.rehearsal import Rehearsal


def beginning(trial, day=date(2026, 3, 2)):
    def begin(wishes):
        run = Rehearsal(
            bench=trial.bench, history=History(case="T-1", procedure=trial.bench.procedure), wishes=wishes
        )
        assert run.open(day, case="T-1").allowed
        return run

    return begin


def refused(verdict):
    return [one.guard for one in verdict.refusals]


EARLIER = {
    "first_asks": "{ok: {yes_no: 是否}, n: {count: 数}, day: {date: 日}}",
    "limits": {"x.n": "at least 7 sites"},
    "guards": "[{guard: it, requires: {first.ok: no}, for: [passed]}, {guard: n, for: [passed], counts: {of: first.n, limit: x.n}}]",
}


def test_wishes_for_earlier_entries(kit):
    """What a rule needs of an earlier step is wished there, and the case goes again."""
    run, verdict = attained(beginning(kit.trial(**EARLIER)), "second.passed")
    assert verdict.allowed
    assert run.history.state == "third"
    assert (run.history.last["first"].claim.facts["ok"], run.history.last["first"].claim.facts["n"]) == (
        "no",
        7,
    )


def test_wishes_for_parts(kit):
    """What a rule needs of a part is wished there; the part, and what it answers, are done for it."""
    trial = kit.trial(
        parts="[{part: it, title: 异议, by: clerk, times: any}, {part: answer, title: 答复, by: clerk, times: {each: it}, asks: {hue: {choice: 颜色, of: colours}}}]",
        guards="[{guard: fine, for: [passed], requires: {answer.hue: red}}]", then="{passed: third, failed: {to: first, unless: [second.fine]}}",
    )  # fmt: skip
    run, verdict = attained(beginning(trial), "second.failed")
    assert verdict.allowed
    assert [claim.part for claim, _ in run.made if claim.part] == ["it", "answer"]


def test_wishes_for_the_plan(kit):
    """The opening can be wished for: its plan, and what the case is about."""
    trial = kit.trial(
        guards="[{guard: who, requires: {case.plan.who: p-5}}, {guard: what, requires: {case.about: 修路}}]"
    )
    run, verdict = attained(beginning(trial), "second.passed")
    assert verdict.allowed
    assert (run.history.opening.claim.facts["plan"]["who"], run.history.opening.claim.facts["about"]) == (
        "p-5",
        "修路",
    )


@pytest.mark.parametrize("form", ["first_given: [first.n]", "last_given: [first.n]"])
def test_wishes_for_derived_values(kit, form):
    """A derived value is wished for at what it is worked out from."""
    trial = kit.trial(
        {"x.n": "at least 7 sites"},
        first_asks="{n: {count: 数}}",
        head="derive:\n  n: {%s}" % form,
        guards="[{guard: n, counts: {of: case.n, limit: x.n}}]",
    )
    assert attained(beginning(trial), "second.passed")[1].allowed


def test_nothing_helps(kit):
    """Where no wish helps the last refusal is given."""
    trial = kit.trial(
        {"x.n": "at most 0 times"},
        guards="[{guard: it, for: [passed], times: {of: second.passed, limit: x.n}}]",
    )
    run, verdict = attained(beginning(trial), "second.passed")
    assert refused(verdict) == ["second.it"]
    assert run.history.state == "second"


def test_no_way(kit):
    """Where the step is not reached the refusal on the way is given; where no way leads there, none."""
    trial = kit.trial(
        {"x.n": "at most 0 times"}, guards="[{guard: it, times: {of: second.passed, limit: x.n}}]"
    )
    assert refused(attained(beginning(trial), "third.done")[1])[0] == "second.it"
    assert attained(beginning(kit.trial()), "nowhere.done")[1] is None


def test_missed(kit):
    """A claim that just misses a rule, and nothing else, is found with the case it belongs to."""
    trial = kit.trial(**EARLIER)
    run, claim, today = missed(beginning(trial), "second.passed", "second.n")
    assert refused(judge(run.bench, run.history, claim, today)) == ["second.n"]
    assert run.history.last["first"].claim.facts["n"] == 6


def test_missed_by_this_entry(kit):
    """Where the entry itself can miss the rule, nothing earlier is changed."""
    trial = kit.trial(
        {"x.wait": "at least 10 days"}, guards="[{guard: a, waits: {since: first.occurred, limit: x.wait}}]"
    )
    run, claim, today = missed(beginning(trial), "second.passed", "second.a")
    assert (claim.occurred, refused(judge(run.bench, run.history, claim, today))) == (
        "2026-03-11",
        ["second.a"],
    )


@pytest.mark.parametrize(
    ("label", "guard"),
    [
        ("second.passed", "second.nothing"),
        ("second.passed", "case.edition"),
        ("nowhere.done", "case.order"),
        ("second.failed", "second.n"),
    ],
)
def test_not_missed(kit, label, guard):
    """A rule that no data can miss, or that is not of the act, is not missed."""
    assert missed(beginning(kit.trial(**EARLIER)), label, guard) is None


def test_wished(kit):
    """Wishes name the entries they are for, by label; what is not there is passed over."""
    trial = kit.trial(**EARLIER, parts="[{part: it, title: 走访, by: clerk, times: any}]")
    wants = [
        Want(Wish.SET, "first.n", 3), Want(Wish.SET, "first.occurred", "2026-02-01"), Want(Wish.SET, "it.count", 1), Want(Wish.SET, "third.n", 3),
        Want(Wish.SET, "first.day", "?unasked"), Want(Wish.SET, "first.ok", "?missing"), Want(Wish.SHOW, "申请书"), Want(Wish.SET, "case.nothing", 1),
        Want(Wish.SET, "case.plan.target", "9"), Want(Wish.SET, "case.about", "修桥"), Want(Wish.SET, "nothing", 1),
    ]  # fmt: skip
    found = wished(trial.run, wants)
    assert set(found) == {"first.done", "second.it", "open"}
    assert (found["first.done"].facts, found["first.done"].day, found["first.done"].dropped) == (
        {"n": 3},
        date(2026, 2, 1),
        frozenset({"day"}),
    )
    assert found["open"].facts == {"plan.how.target": "9", "about": "修桥"}
