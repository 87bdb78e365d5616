"""The judge: acts out of turn, and what may be done to the file itself - open, correct, void, concede, migrate."""

from datetime import date

import pytest
from attrs import evolve

from pdca.benches import bound
from pdca.examples import goal
from pdca.history import History
from pdca.judge import judge
from pdca.record import Claim, Kind
from pdca.rehearsal import Rehearsal

TODAY = date(2026, 3, 2)


def about(kit, kind, day="2026-03-02", reason="登记错了", **more):
    return Claim(case="T-1", kind=kind, occurred=day, by=(kit.clerk,), reason=reason, **more)


def say(trial, claim, today=TODAY):
    return judge(trial.bench, trial.history, claim, today)


def refused(verdict):
    return [one.guard for one in verdict.refusals]


@pytest.mark.parametrize(
    ("label", "possible"),
    [
        ("third.done", "可办理：通过、未通过、走访"),
        ("second.maybe", "可办理：通过、未通过、走访"),
        ("nowhere.done", "可办理：通过、未通过、走访"),
    ],
)
def test_out_of_turn(kit, label, possible):
    """An act that is not possible where the case stands is refused by that alone, and the possible ones are named."""
    trial = kit.trial(parts="[{part: it, title: 走访, by: clerk, times: any}]")
    step, _, name = label.partition(".")
    claim = Claim(
        case="T-1", kind=Kind.OUTCOME, step=step, outcome=name, occurred="2026-03-02", by=(kit.clerk,)
    )
    verdict = say(trial, claim)
    assert refused(verdict) == ["case.sequence"]
    assert verdict.refusals[0].required.zh == possible
    assert verdict.to == "second"
    assert verdict.refusals[0].citations[0].ref == "act/rule"


def test_part_as_outcome(kit):
    """A part is no outcome, an outcome no part, and nothing is both."""
    trial = kit.trial(parts="[{part: it, title: 走访, by: clerk, times: any}]")
    part = trial.claim(label="second.it")
    outcome = trial.claim()
    wrong = [
        evolve(part, kind=Kind.OUTCOME), evolve(outcome, kind=Kind.PART), evolve(outcome, part="it"),
        evolve(part, part="", outcome="it", kind=Kind.OUTCOME),
    ]  # fmt: skip
    assert [refused(say(trial, claim)) for claim in wrong] == [["case.sequence"]] * 4


def test_closed(kit):
    """A finished case takes nothing more."""
    trial = kit.trial()
    for label in ("second.passed", "third.done", "fourth.done"):
        trial.take(label=label)
    verdict = trial.say(label="fourth.done")
    assert refused(verdict) == ["case.sequence"]
    assert verdict.refusals[0].required.zh == "事项已办结，不能再办理"


def test_not_open(kit):
    """A case that is not open is opened first."""
    trial = kit.trial()
    fresh = History(case="T-1", procedure=trial.bench.procedure)
    verdict = judge(trial.bench, fresh, trial.claim(), TODAY)
    assert verdict.refusals[0].required.zh == "先立项"


def opening(kit, trial, **more):
    fresh = History(case="T-1", procedure=trial.bench.procedure, others_open=more.pop("others", 0))
    facts = {"about": "一件事", "plan": goal(TODAY), **more.pop("facts", {})}
    claim = Claim(
        case="T-1",
        kind=Kind.OPEN,
        occurred="2026-03-02",
        by=(kit.clerk,),
        facts=facts,
        procedure="trial",
        edition="1",
        **more,
    )
    return judge(trial.bench, fresh, claim, TODAY)


def test_open(kit):
    """A case opens at the first step of its plan."""
    verdict = opening(kit, kit.trial())
    assert verdict.allowed
    assert verdict.to == "first"


@pytest.mark.parametrize(
    ("change", "remedy"),
    [
        ({"what": "加强工作"}, "写明具体事项和数量"),
        ({"who": "镇办公室"}, "填写具体责任人"),
        ({"how": {"target": "更好", "unit": "件", "method": "检查"}}, "照实更正"),
    ],
)
def test_vague_plan(kit, change, remedy):
    """A plan that is vague, measureless or owned by an office opens no case."""
    verdict = opening(kit, kit.trial(), facts={"plan": {**goal(TODAY), **change}})
    assert refused(verdict) == ["case.facts"]
    assert verdict.refusals[0].remedy.zh == remedy


def test_open_without_plan(kit):
    """Without a plan no case is opened."""
    trial = kit.trial()
    fresh = History(case="T-1", procedure=trial.bench.procedure)
    claim = Claim(
        case="T-1", kind=Kind.OPEN, occurred="2026-03-02", by=(kit.clerk,), procedure="trial", edition="1"
    )
    verdict = judge(trial.bench, fresh, claim, TODAY)
    assert [one.missing for one in verdict.refusals] == [("about",), ("plan",)]


def test_open_at_no_entrance(kit):
    """A case opens at the first step or an entrance, at no other."""
    assert refused(opening(kit, kit.trial(), step="second")) == ["case.sequence"]
    assert opening(kit, kit.trial(), step="first").allowed


def test_open_twice(kit):
    """An open case is not opened again; the words say that its number is taken."""
    trial = kit.trial()
    verdict = say(trial, trial.run.made[0][0])
    assert refused(verdict) == ["case.sequence"]
    assert verdict.refusals[0].actual.zh == "这个编号已有事项：T-1"


@pytest.mark.parametrize(
    ("others", "one_open", "allowed"), [(1, True, False), (0, True, True), (1, False, True)]
)
def test_second_case(kit, others, one_open, allowed):
    """Where one open case each is allowed, a second about the same is refused."""
    trial = kit.trial(about="{text: 事项, one_open: yes}" if one_open else "{text: 事项}")
    verdict = opening(kit, trial, others=others)
    assert verdict.allowed is allowed
    if not allowed:
        assert verdict.refusals[0].actual.zh == "同一对象已有1件在办"


ASKS = {
    "asks": "{n: {count: 数}}",
    "guards": "[{guard: few, title: 不超过三处, gloss: at most three places, counts: {of: n, limit: x.few}}]",
    "fourth_guards": "[]",
}
FEW = {"x.few": "at most 3 sites"}


@pytest.mark.parametrize(
    ("change", "guards"),
    [
        ({"target": 2, "facts": {"n": 5}}, []),
        ({"target": 2, "facts": {"n": -1}}, ["second.facts"]),
        ({"target": 2, "facts": {"x": 1}}, ["second.facts"]),
        ({"target": 2, "amended_day": "2026-03-09"}, ["case.clock"]),
        ({"target": 2, "reason": " ", "facts": {"n": 2}}, ["case.correction"]),
        ({"target": 9, "facts": {"n": 2}}, ["case.correction"]),
        ({"facts": {"n": 2}}, ["case.correction"]),
        ({"target": 0, "facts": {"about": "另一件事"}}, []),
        ({"target": 0, "facts": {"plan": "做好"}}, ["case.facts"]),
    ],
)
def test_correction(kit, change, guards):
    """A correction names an act, gives a reason and proper values; whether the act still holds is told, not refused."""
    trial = kit.trial(FEW, **ASKS)
    trial.take({"n": 1})
    verdict = say(trial, about(kit, Kind.CORRECTION, **change))
    assert refused(verdict) == guards
    assert verdict.to == "third"


def test_correction_of_a_correction(kit):
    """A correction is not corrected: another one is made."""
    trial = kit.trial(FEW, **ASKS)
    trial.take({"n": 1})
    assert trial.run.say(about(kit, Kind.CORRECTION, target=2, facts={"n": 2}), TODAY).allowed
    assert refused(say(trial, about(kit, Kind.CORRECTION, target=3, facts={"n": 3}))) == ["case.correction"]


def test_unsound_case_does_not_complete(kit):
    """No case completes on a record that, as corrected, was not allowed; going back and doing it again mends it."""
    trial = kit.trial(FEW, third_then="{done: fourth, returned: {to: second, title: 退回}}", **ASKS)
    trial.take({"n": 1})
    trial.take(label="third.done")
    trial.run.say(about(kit, Kind.CORRECTION, target=2, facts={"n": 5}), TODAY)
    verdict = trial.say(label="fourth.done")
    assert refused(verdict) == ["case.sound"]
    assert verdict.refusals[0].actual.zh == "更正后不符合规定的记录：second.passed（second.few）"
    assert verdict.refusals[0].actual.en == "as corrected, not allowed: second: passed (at most three places)"
    trial.run.say(about(kit, Kind.CORRECTION, target=2, facts={"n": 3}), TODAY)
    assert trial.say(label="fourth.done").allowed


def test_orphans_do_not_bar(kit):
    """A record that a void left behind does not keep the case from completing."""
    trial = kit.trial(FEW, third="parts: [{part: late, title: 复查, by: clerk, times: any}]", **ASKS)
    trial.take({"n": 1})
    trial.take(label="third.late")
    trial.run.say(about(kit, Kind.VOID, target=2), TODAY)
    trial.take({"n": 2})
    trial.run.say(about(kit, Kind.CORRECTION, target=trial.history.seq - 1, facts={"n": 3}), TODAY)
    for label in ("third.done", "fourth.done"):
        assert trial.take(label=label).allowed


@pytest.mark.parametrize(
    ("change", "guards", "to"),
    [
        ({"target": 2}, [], "second"),
        ({"target": 1}, ["case.void"], "third"),
        ({"target": 9}, ["case.void"], "third"),
        ({}, ["case.void"], "third"),
        ({"target": 2, "reason": ""}, ["case.void"], "third"),
    ],
)
def test_void(kit, change, guards, to):
    """Only the last moving record is voided, with a reason; the verdict tells where the case stands then."""
    trial = kit.trial()
    trial.take()
    verdict = say(trial, about(kit, Kind.VOID, **change))
    assert (refused(verdict), verdict.to) == (guards, to)
    if guards and change.get("target") != 2:
        assert "第2号" in verdict.refusals[0].required.zh


def test_nothing_to_void(kit):
    """Where nothing moved yet there is nothing to void."""
    trial = kit.trial()
    fresh = History(case="T-1", procedure=trial.bench.procedure).after(trial.run.made[0][0], TODAY)
    verdict = judge(trial.bench, fresh, about(kit, Kind.VOID, target=0), TODAY)
    assert verdict.refusals[0].actual.zh == "没有可以作废的记录"


GENERALLY = {
    "asks": "{n: {count: 数}}",
    "guards": "[{guard: few, counts: {of: n, limit: x.few}, force: should, concession: boss}, {guard: must, counts: {of: n, limit: x.few}}]",
    "papers": "[{paper: 照片, force: should, concession: boss}]",
}


@pytest.mark.parametrize(
    ("change", "allowed"),
    [
        ({"guard": "second.few"}, True),
        ({"guard": "second.papers.should"}, True),
        ({"guard": "second.must"}, False),
        ({"guard": "second.nothing"}, False),
        ({"guard": "second.few", "role": "clerk"}, False),
        ({"guard": "second.few", "reason": " "}, False),
        ({"guard": "second.few", "until": "2026-03-01"}, False),
    ],
)
def test_concession(kit, change, allowed):
    """A concession is granted by who may, for what may be conceded, with a reason and a day not past."""
    trial = kit.trial(FEW, **GENERALLY)
    verdict = say(trial, about(kit, Kind.CONCESSION, concessions=(kit.concession(**change),)))
    assert verdict.allowed is allowed
    assert refused(verdict) == ([] if allowed else ["case.concession"])


def test_concession_of_nothing(kit):
    """A concession record carries exactly one concession."""
    trial = kit.trial(FEW, **GENERALLY)
    one = kit.concession("second.few")
    assert [
        say(trial, about(kit, Kind.CONCESSION, concessions=many)).allowed for many in ((), (one, one))
    ] == [False, False]


def test_conceded_earlier(kit):
    """A concession granted before serves until its day."""
    trial = kit.trial(
        {"x.few": "at most 3 sites"},
        asks="{n: {count: 数}}",
        guards="[{guard: few, counts: {of: n, limit: x.few}, force: should, concession: boss}]",
    )
    granted = kit.concession("second.few", until="2026-03-05")
    assert trial.run.say(about(kit, Kind.CONCESSION, concessions=(granted,)), TODAY).allowed
    assert trial.say({"n": 9}, day="2026-03-05").allowed
    assert refused(trial.say({"n": 9}, day="2026-03-06")) == ["second.few"]


@pytest.mark.parametrize("kind", [Kind.VOID, Kind.CONCESSION])
def test_file_in_the_future(kit, kind):
    """Nothing is done to the file on a day to come."""
    trial = kit.trial(FEW, **GENERALLY)
    more = {"target": 1} if kind is Kind.VOID else {"concessions": (kit.concession("second.few"),)}
    assert refused(say(trial, about(kit, kind, day="2026-03-03", **more))) == ["case.clock"]


def migrating(kit):
    old = kit.texts(in_force="{from: 2020-01-01, to: 2026-03-01}")
    tail = 'supersedes: {edition: "1", why: 改版, changed: [second]}\ntakes_over: [{from: "1", steps: {second: third}}]'
    fresh = kit.texts(in_force="{from: 2026-03-02}", tail=tail)["process/trial@1.yaml"].replace(
        b'edition: "1"\nin_force', b'edition: "2"\nin_force'
    )
    pack = type(kit.library).of({**old, "process/trial@2.yaml": fresh})
    bench = bound(pack, pack.procedure("trial", edition="1"))
    run = Rehearsal(
        bench=bench, history=History(case="T-1", procedure=bench.procedure), migrate=bench.sibling
    )
    run.open(date(2026, 2, 1), case="T-1")
    run.perform("first.done")
    return run


@pytest.mark.parametrize(
    ("edition", "day", "allowed"),
    [
        ("2", "2026-03-02", True),
        ("2", "2026-03-01", False),
        ("3", "2026-03-02", False),
        ("", "2026-03-02", False),
        ("1", "2026-03-02", False),
    ],
)
def test_migration(kit, edition, day, allowed):
    """An open case migrates to the edition in force that day; the verdict tells the step it stands at then."""
    run = migrating(kit)
    verdict = judge(run.bench, run.history, about(kit, Kind.MIGRATION, day=day, edition=edition), TODAY)
    assert (verdict.allowed, verdict.to) == (allowed, "third" if allowed else "second")


def test_no_newer_edition(kit):
    """Where nothing newer is in force, that is said, and no empty name is shown."""
    trial = kit.trial()
    (refusal,) = say(trial, about(kit, Kind.MIGRATION)).refusals
    assert refusal.actual.zh == "2026-03-02没有比“1”版更新的施行版本"


def test_closed_case_does_not_migrate(kit):
    """A finished case keeps its edition."""
    run = migrating(kit)
    assert run.reach("completed", date(2026, 2, 1))
    assert not judge(run.bench, run.history, about(kit, Kind.MIGRATION, edition="2"), TODAY).allowed


def test_migrated_on_the_way(kit):
    """A rehearsal carries its case over when the judge asks for it, and goes on from the new step."""
    run = migrating(kit)
    assert run.reach("completed", TODAY)
    assert [claim.kind.value for claim, _ in run.made if claim.kind is Kind.MIGRATION] == ["migration"]
    assert (run.history.procedure.edition, run.history.count("second.passed")) == ("2", 0)


def test_corrected_after_migration(kit):
    """What was done under the old edition is judged anew by the old edition, when corrected."""
    run = migrating(kit)
    assert run.reach("fourth", TODAY)
    assert run.say(about(kit, Kind.CORRECTION, target=1, amended_day="2026-02-02"), TODAY).allowed
    verdict = run.perform("fourth.done")
    assert verdict.allowed
    assert dict(verdict.standings)["case.sound"].value == "holds"
