"""Rehearsals: entries are made to fit, what is fixed stays, and one rule can be missed alone."""

from datetime import date

import pytest

from pdca.benches import bound
from pdca.history import History
from pdca.rehearsal import Rehearsal, remedied, violated, way

ONE = {
    "asks": "{n: {count: 数}}",
    "guards": "[{guard: it, counts: {of: n, limit: x.n}}]",
    "limits": {"x.n": "at least 5 sites"},
}


def refused(verdict):
    return [one.guard for one in verdict.refusals]


def test_made_to_fit(kit):
    """An entry is mended until the judge allows it, and then it is in the case."""
    trial = kit.trial(**ONE)
    verdict = trial.run.perform("second.passed")
    assert (verdict.allowed, verdict.claim.facts, trial.history.state) == (True, {"n": 5}, "third")


def test_fixed(kit):
    """What is fixed is not mended: the refusal is explained by it."""
    trial = kit.trial(**ONE)
    verdict = trial.run.perform("second.passed", None, kit.wanted(facts={"n": 4}))
    assert refused(verdict) == ["second.it"]
    assert trial.history.state == "second"


def test_everything_at_once(kit):
    """Day, papers, parts, actors and facts are all found from the remedies."""
    trial = kit.trial(
        {"x.n": "at least 2 people", "x.wait": "at least 10 days"}, by="boss", asks="{who: {people: 人}, gone: {date: 撤下}}",
        papers="[申请书, {paper: 委托书, if: {who.count: 2}}]", parts="[{part: it, title: 张贴, by: clerk, times: once, papers: [公告]}]",
        guards="[{guard: a, counts: {of: who, limit: x.n}}, {guard: b, lasts: {from: it.occurred, to: gone, limit: x.wait}}, {guard: c, order: [gone, occurred]}]",
    )  # fmt: skip
    verdict = trial.run.perform("second.passed")
    assert verdict.allowed
    assert verdict.claim.occurred == "2026-03-12"
    assert [claim.label for claim, _ in trial.run.made] == [".", "first.done", "second.it", "second.passed"]


@pytest.mark.parametrize(("punctual", "event", "late"), [(False, "2026-03-02", ["second.ahead"]), (True, "2026-03-12", [])])
def test_terms_are_kept(kit, punctual, event, late):
    """A punctual rehearsal keeps terms that nobody is refused for; another leaves them as they come."""
    trial = kit.trial(
        {"x.ahead": "at least 10 days"}, asks="{event: {date: 活动, future: yes}}",
        guards="[{guard: ahead, ahead: {act: occurred, event: event, limit: x.ahead}, force: deadline}]",
    )  # fmt: skip
    trial.run.punctual = punctual
    verdict = trial.run.perform("second.passed", date(2026, 3, 2))
    assert (verdict.claim.facts["event"], [one.guard for one in verdict.judgements]) == (event, late)


def test_no_day_is_turned_back(kit):
    """What comes too late stays late, however punctual: the past is not rewritten."""
    trial = kit.trial({"x.soon": "at most 3 days"}, guards="[{guard: soon, within: {since: entered, limit: x.soon}, force: deadline}]")
    trial.run.punctual = True
    verdict = trial.run.perform("second.passed", date(2026, 4, 2))
    assert (verdict.claim.occurred, [one.guard for one in verdict.judgements]) == ("2026-04-02", ["second.soon"])


def test_drafted_is_not_taken(kit):
    """A draft is judged and not taken."""
    trial = kit.trial(**ONE)
    verdict, today = trial.run.drafted("second.passed")
    assert (verdict.allowed, today, trial.history.state) == (True, date(2026, 3, 2), "second")


@pytest.mark.parametrize(
    ("change", "guards"),
    [
        ({"without": frozenset({"申请书"})}, ["second.papers"]),
        ({"skipping": frozenset({"it"})}, ["it.times"]),
        ({"dropped": frozenset({"n"})}, ["second.facts"]),
        ({"day": date(2026, 3, 1)}, ["case.order"]),
        ({"day": date(2026, 3, 2), "today": date(2026, 3, 1)}, ["case.clock"]),
    ],
)
def test_left_out(kit, change, guards):
    """Papers not shown, parts not done, facts not given and days that do not fit are what is refused then."""
    trial = kit.trial(
        asks="{n: {count: 数}}", papers="[申请书]", parts="[{part: it, title: 张贴, by: clerk, times: once}]"
    )
    wanted = kit.wanted(**change)
    if "it" not in wanted.skipping:
        trial.run.perform("second.it")
    assert refused(trial.run.perform("second.passed", None, wanted)) == guards


def test_wrong_actor(kit):
    """Who acts can be fixed too."""
    trial = kit.trial()
    assert refused(trial.run.perform("second.passed", None, kit.wanted(by=(kit.boss,)))) == ["second.by"]


GENERALLY = {
    "asks": "{n: {count: 数}}",
    "guards": "[{guard: it, times: {of: second.failed, limit: x.n}, force: should, concession: boss, for: [failed]}]",
    "limits": {"x.n": "at most 0 times"},
}


def test_conceded(kit):
    """Where no data can help, who may grants an exception, unless that is not wanted."""
    trial = kit.trial(**GENERALLY)
    assert refused(trial.run.drafted("second.failed", None, kit.wanted(conceding=False))[0]) == ["second.it"]
    verdict = trial.run.perform("second.failed")
    assert verdict.allowed
    assert [(one.guard, one.by.role) for one in verdict.claim.concessions] == [("second.it", "boss")]


def test_not_conceded_beside_a_must(kit):
    """An exception does not help where something must be and is not."""
    trial = kit.trial(**GENERALLY)
    verdict = trial.run.drafted("second.failed", None, kit.wanted(by=(kit.boss,)))[0]
    assert not verdict.claim.concessions


def test_wishes_on_the_way(kit):
    """Entries wished for by label are made so wherever they come up, also the opening."""
    trial = kit.trial(parts="[{part: it, title: 走访, by: clerk, times: any, asks: {n: {count: 数}}}]")
    run = Rehearsal(
        bench=trial.bench,
        history=type(trial.history)(case="T-1", procedure=trial.bench.procedure),
        wishes={
            "open": kit.wanted(day=date(2026, 5, 1), facts={"plan.who": "p-77"}),
            "second.it": kit.wanted(facts={"n": 9}),
        },
    )
    assert run.open(date(2026, 3, 2)).allowed
    assert run.reach("third")
    assert [claim.label for claim, _ in run.made] == [".", "first.done", "second.it", "second.passed"]
    assert (run.made[0][0].occurred, run.made[0][0].facts["plan"]["who"], run.made[2][0].facts) == (
        "2026-05-01",
        "p-77",
        {"n": 9},
    )


def test_answers_on_the_way(kit):
    """A wished answer first makes what it answers; each role and each person is asked."""
    parts = "[{part: it, title: 异议, by: clerk, times: any}, {part: answer, title: 答复, by: clerk, times: {each: it}}, {part: sign, title: 会签, by: [boss, board], times: {each: [boss, board]}}]"
    trial = kit.trial(parts=parts)
    trial.run.wishes = {"second.answer": kit.wanted()}
    assert trial.run.perform("second.passed").allowed
    assert [claim.part for claim, _ in trial.run.made[2:-1]] == ["it", "answer", "sign", "sign"]
    alone = kit.trial(parts=parts)
    assert alone.run.perform("second.answer").allowed


def test_each_person_on_the_way(kit):
    """Every person named signs in a role that may."""
    trial = kit.trial(
        first_asks="{who: {people: 人}}",
        first={"who": ["p-1", "p-2"]},
        parts="[{part: sign, title: 会签, by: boss, times: {each: first.who}}]",
    )
    assert trial.run.perform("second.passed").allowed
    assert [(claim.by[0].person, claim.by[0].role) for claim, _ in trial.run.made if claim.part] == [
        ("p-1", "boss"),
        ("p-2", "boss"),
    ]


def test_periodic_on_the_way(kit):
    """Periodic work is done on the last days of its windows before the outcome."""
    trial = kit.trial(
        {"x.rhythm": "every 6 months", "x.wait": "at least 1 year"},
        parts="[{part: it, title: 走访, by: clerk, times: {every: x.rhythm, since: first.occurred}}]",
        guards="[{guard: a, waits: {since: first.occurred, limit: x.wait}}]",
    )
    verdict = trial.run.perform("second.passed")
    assert verdict.allowed
    assert not verdict.breaches
    assert [claim.occurred for claim, _ in trial.run.made if claim.part] == ["2026-09-02", "2027-03-02"]


def test_open_refused(kit):
    """A case that may not be opened is not."""
    trial = kit.trial()
    run = Rehearsal(
        bench=trial.bench, history=type(trial.history)(case="T-1", procedure=trial.bench.procedure)
    )
    assert refused(run.open(date(2026, 3, 2), wanted=kit.wanted(facts={"plan.who": "镇办公室"}))) == [
        "case.facts"
    ]
    assert refused(run.open(date(2026, 3, 2), wanted=kit.wanted(dropped=frozenset({"plan"})))) == [
        "case.facts"
    ]
    assert run.made == []


def test_out_of_turn(kit):
    """An act that is not possible here is refused as it is."""
    trial = kit.trial()
    assert refused(trial.run.perform("third.done")) == ["case.sequence"]


def test_reach_and_go(kit):
    """Going stops at the first refusal; reaching goes round it, and says when no way is left."""
    trial = kit.trial(
        then="{passed: {to: third, guards: [{guard: it, times: {of: second.passed, limit: x.n}}]}, returned: third, failed: {to: first}}",
        limits={"x.n": "at most 0 times"},
    )
    assert not trial.run.go(["second.passed", "third.done"])
    assert trial.history.state == "second"
    assert trial.run.reach("fourth")
    assert [claim.outcome for claim, _ in trial.run.made][2:] == ["returned", "done"]
    assert trial.run.go(["fourth.done"])
    assert not trial.run.reach("first")


def test_no_way(kit):
    """Where everything refuses the rehearsal says what it was refused last."""
    trial = kit.trial(
        then="{passed: {to: third, guards: [{guard: it, times: {of: second.passed, limit: x.n}}]}, failed: {to: first, guards: [{guard: no, times: {of: second.failed, limit: x.n}}]}}",
        limits={"x.n": "at most 0 times"},
    )
    assert not trial.run.reach("third")
    assert refused(trial.run.refused) == ["second.it"]


@pytest.mark.parametrize(
    ("start", "target", "labels"),
    [
        ("first", "completed", ["first.done", "second.passed", "third.done", "fourth.done"]),
        ("third", "first", []),
        ("second", "second", []),
        ("second", "first", ["second.failed"]),
        ("completed", "first", []),
    ],
)
def test_way(kit, start, target, labels):
    """The usual way takes the first outcomes onward."""
    assert way(kit.trial().bench.procedure, start, target) == labels


def test_way_round(kit):
    """What is barred is gone round, shortcuts last."""
    procedure = kit.trial(keys="waiver: {by: boss, to: third}").bench.procedure
    assert way(procedure, "second", "third") == ["second.passed"]
    assert way(procedure, "second", "third", {"second.passed"}) == ["second.waived"]


def test_remedied(kit):
    """The stated remedies, applied to a refused claim, pass."""
    trial = kit.trial(papers="[申请书]", **ONE)
    claim = trial.claim({"n": 1, "odd": 2}, by="boss")
    run = remedied(trial.bench, trial.history, claim, date(2026, 3, 2))
    assert run.history.state == "third"
    later = remedied(trial.bench, trial.history, claim, date(2026, 3, 20))
    assert later.made[0][1] == date(2026, 3, 20)


def test_violated(kit):
    """A claim is changed so that one rule just fails; where no data can, there is none."""
    trial = kit.trial(**ONE)
    claim = trial.claim({"n": 5})
    spoilt = violated(trial.bench, trial.history, claim, trial.rule("second.it"), date(2026, 3, 2))
    assert spoilt.facts == {"n": 4}
    assert violated(trial.bench, trial.history, claim, trial.rule("case.edition"), date(2026, 3, 2)) is None
    assert (
        violated(
            trial.bench,
            trial.history,
            trial.claim(label="third.done"),
            trial.rule("second.it"),
            date(2026, 3, 2),
        )
        is None
    )
    wrong = violated(trial.bench, trial.history, claim, trial.rule("second.by"), date(2026, 3, 2))
    assert wrong is None or not trial.run.say(wrong, date(2026, 3, 2)).allowed


def test_no_edition_to_go_to(kit):
    """Without a bench of the new edition a case is not carried over, and the refusal says that it should be."""
    old = kit.texts(in_force="{from: 2020-01-01, to: 2026-03-01}")
    fresh = kit.texts(
        in_force="{from: 2026-03-02}", tail='supersedes: {edition: "1", why: 改版, changed: [second]}'
    )
    text = fresh["process/trial@1.yaml"].replace(b'edition: "1"\nin_force', b'edition: "2"\nin_force')
    pack = type(kit.library).of({**old, "process/trial@2.yaml": text})
    bench = bound(pack, pack.procedure("trial", edition="1"))
    run = Rehearsal(bench=bench, history=History(case="T-1", procedure=bench.procedure))
    assert run.open(date(2026, 2, 1), case="T-1").allowed
    assert refused(run.perform("first.done", date(2026, 3, 2))) == ["case.edition"]
