"""The rules that every act has without being written: who acts, facts, papers, unless, whether a step applies, waivers."""

from datetime import date

import pytest

from pdca.record import Actor


def refused(verdict):
    return [one.guard for one in verdict.refusals]


def card(verdict, guard):
    return next(one for one in verdict.judgements if one.guard == guard)


@pytest.mark.row("E14")
def test_role(kit):
    """Somebody in the role acts; another role is refused and told who may."""
    trial = kit.trial(by="[boss, board]")
    assert trial.say(by="board").allowed
    verdict = trial.say(by="clerk")
    assert refused(verdict) == ["second.by"]
    assert verdict.refusals[0].actual.zh == "办理人身份：办事员"
    assert verdict.refusals[0].remedy.zh == "请负责人或理事会办理"


@pytest.mark.row("E13")
def test_nobody(kit):
    """An act by nobody is by nobody who may."""
    claim = kit.trial().claim()
    verdict = kit.trial().say(by="x\x1b[31m")
    assert "\x1b" not in verdict.refusals[0].actual.zh
    trial = kit.trial()
    found = trial.run.say(
        claim.__class__(
            case="T-1", kind=claim.kind, step="second", outcome="passed", occurred="2026-03-02", by=()
        ),
        date(2026, 3, 2),
    )
    assert found.refusals[0].actual.zh == "办理人身份：无人"


NAMED = {
    "first_asks": "{helpers: {people: 协办人}}",
    "by": "[first.helpers]",
    "first": {"helpers": ["p-1", "p-2"]},
}


@pytest.mark.parametrize(
    ("person", "role", "allowed"),
    [("p-1", "clerk", True), ("p-2", "boss", True), ("p-3", "clerk", False), ("p-3", "first.helpers", False)],
)
def test_named_people(kit, person, role, allowed):
    """Where people named earlier are to act, one of them does; calling oneself by the reference is no right."""
    trial = kit.trial(**NAMED)
    assert trial.say(by="clerk").allowed is False
    claim = trial.claim()
    acted = claim.__class__(
        case="T-1",
        kind=claim.kind,
        step="second",
        outcome="passed",
        occurred="2026-03-02",
        by=(Actor(person=person, role=role),),
    )
    assert trial.run.say(acted, date(2026, 3, 2)).allowed is allowed


def test_named_people_wish(kit):
    """The wish of such a rule is one of those people, as far as they are known."""
    trial = kit.trial(**NAMED)
    (want,) = trial.rule("second.by").satisfy(trial.scene())
    assert (want.target, want.value) == ("by", ["p-1"])
    nobody = kit.trial(**{**NAMED, "first": {"helpers": []}})
    assert nobody.rule("second.by").satisfy(nobody.scene()) == ()
    assert trial.run.perform("second.passed").allowed


FACTS = "{n: {count: 点数}, more: {text: 说明, if: {n: [1, 2]}}, note: {text: 备注, optional: yes}}"


@pytest.mark.row("E9")
@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ({"n": 0}, []),
        ({"n": 1, "more": "一处"}, []),
        ({"n": 1}, ["补填"]),
        ({}, ["补填"]),
        ({"n": 0, "more": "一处"}, ["去掉这一项"]),
        ({"n": 0, "other": 1}, ["去掉这一项"]),
        ({"n": -1, "note": "电话13812345678", "x": 1}, ["照实更正", "去掉个人信息", "去掉这一项"]),
    ],
)
def test_facts(kit, said, codes):
    """Facts are given as asked, no more and no less; everything wrong is told at once, each with what to do."""
    verdict = kit.trial(asks=FACTS).say(said)
    assert [one.remedy.zh for one in verdict.refusals] == codes


def test_missing_facts_cannot_say(kit):
    """Facts that are only missing leave the rule undecided; a wrong one fails it."""
    trial = kit.trial(asks=FACTS)
    assert trial.standing("second.facts", {}) == "cannot"
    assert trial.standing("second.facts", {"n": -1}) == "fails"
    assert card(trial.say({}), "second.facts").missing == ("n",)


def test_future_fact(kit):
    """A day to come is recorded when it has come."""
    verdict = kit.trial(asks="{gone: {date: 撤下日}}").say({"gone": "2026-03-09"})
    assert verdict.refusals[0].remedy.zh == "等到那一天再登记，或者更正日期"


def test_facts_for_outcomes(kit):
    """A fact for some outcomes is not asked, nor taken, for the others."""
    trial = kit.trial(asks="{n: {count: 点数, for: [passed]}}")
    assert trial.say({}, label="second.failed").allowed
    assert not trial.say({"n": 1}, label="second.failed").allowed
    assert not trial.say({}).allowed


def test_derived_facts_not_asked(kit):
    """A fact that is worked out need not be given."""
    trial = kit.trial(asks="{rows: {rows: 行, each: {a: {count: 甲}}}}")
    assert trial.say({"rows": [{"a": 1}]}).allowed


JOINS = "{one: {tally: 甲会, attendance: yes}, two: {tally: 乙会, attendance: yes}, both: {tally: 联席会, attendance: yes, joins: [one, two]}}"


@pytest.mark.parametrize(("expected", "allowed"), [(5, True), (10, True), (4, False), (11, False)])
def test_joint_tally(kit, expected, allowed):
    """Two bodies that sit together are as many as people can be."""
    said = {
        "one": {"expected": 5, "present": 4},
        "two": {"expected": 5, "present": 3},
        "both": {"expected": expected, "present": 4},
    }
    verdict = kit.trial(asks=JOINS).say(said)
    assert verdict.allowed is allowed


PAPERS = "[申请书, {paper: 委托书, if: {n: 1}}, {paper: 照片, force: should, concession: boss, aka: [相片]}, {paper: 附件, force: may}]"


def papers(kit, *names, **more):
    return kit.trial(asks="{n: {count: 数}}", papers=PAPERS), tuple(kit.paper(name, **more) for name in names)


@pytest.mark.parametrize(
    ("names", "n", "guards"),
    [
        (("申请书", "照片"), 0, []),
        (("申请书", "相片"), 0, []),
        (("申请书", "照片"), 1, ["second.papers"]),
        (("照片",), 1, ["second.papers", "second.papers"]),
        (("申请书",), 0, ["second.papers.should"]),
    ],
)
def test_papers(kit, names, n, guards):
    """Papers are shown under any of their names, where their condition holds; each missing one is told."""
    trial, shown = papers(kit, *names)
    assert refused(trial.say({"n": n}, papers=shown)) == guards


def test_paper_in_english(kit):
    """In English a paper is told by the name under which it is shown, and by its gloss."""
    trial = kit.trial(papers="[{paper: 申请书, gloss: application}, 附件]")
    first, second = trial.say().refusals
    assert first.required.en == "'申请书' (application) must be shown"
    assert first.remedy.en == "show '申请书' (application)"
    assert second.required.en == "'附件' must be shown"


def test_optional_paper(kit):
    """A paper that may be shown is merely noted when it is not."""
    trial, shown = papers(kit, "申请书", "照片")
    assert [one.guard for one in trial.say({"n": 0}, papers=shown).notes] == ["second.papers.may"]


def test_conceded_paper(kit):
    """A paper that generally should be shown can be excepted from by who may."""
    trial, shown = papers(kit, "申请书")
    granted = kit.concession("second.papers.should")
    assert trial.say({"n": 0}, papers=shown, concessions=(granted,)).allowed
    assert not trial.say(
        {"n": 0}, papers=shown, concessions=(kit.concession("second.papers.should", role="clerk"),)
    ).allowed


@pytest.mark.parametrize(
    ("made", "allowed"), [("2026-03-02", True), ("2026-03-03", False), ("2026-02-30", False), ("昨天", False)]
)
def test_paper_date(kit, made, allowed):
    """The day on a paper is a day, and not to come."""
    trial = kit.trial(papers="[申请书]")
    assert trial.say(papers=(kit.paper("申请书", made=made),)).allowed is allowed


SIGNED = "[{paper: 谈话记录, signed_by: [boss]}]"


@pytest.mark.parametrize(
    ("by", "signed", "allowed"),
    [
        ("boss", ("p-boss",), True),
        ("boss", ("p-clerk",), False),
        ("boss", (), False),
        ("clerk", ("p-9",), True),
        ("clerk", (), False),
    ],
)
def test_signed_paper(kit, by, signed, allowed):
    """A paper is signed by who acts in the role, or by somebody where nobody acts in it."""
    trial = kit.trial(by="[clerk, boss]", papers=SIGNED)
    verdict = trial.say(by=by, papers=(kit.paper("谈话记录", signed_by=signed),))
    assert verdict.allowed is allowed
    for one in verdict.refusals:
        assert one.actual.zh == "“谈话记录”没有负责人签名"


UNLESS = {
    "asks": "{ballot: {tally: 表决}}",
    "guards": "[{guard: quorum, quorum: {of: ballot, limit: x.half}, title: 到会, for: [passed, failed]}, {guard: majority, for: [passed], passes: {of: ballot, limit: x.half}, title: 过半}]",
    "then": "{passed: third, failed: {to: first, unless: [second.majority]}}",
}


def tally(yes, present=5):
    return {"ballot": {"expected": 5, "present": present, "yes": yes, "no": present - yes, "abstain": 0}}


def test_unless(kit):
    """What passed is not recorded as failed, and what failed is not recorded as passed."""
    trial = kit.trial({"x.half": "more than 1/2 of expected"}, **UNLESS)
    assert refused(trial.say(tally(3), label="second.failed")) == ["second.failed.unless"]
    assert trial.say(tally(2), label="second.failed").allowed
    assert refused(trial.say(tally(2))) == ["second.majority"]
    assert (
        card(trial.say(tally(3), label="second.failed"), "second.failed.unless").actual.zh == "“过半”已经符合"
    )


def test_unless_wishes(kit):
    """A failed outcome wishes for a vote that fails, and is spoilt by one that passes."""
    trial = kit.trial({"x.half": "more than 1/2 of expected"}, **UNLESS)
    rule = trial.rule("second.failed.unless", "second.failed")
    (want,) = rule.satisfy(trial.scene(tally(5), label="second.failed"))
    assert want.value["yes"] == 2
    (want,) = rule.violate(trial.scene(tally(0), label="second.failed"))
    assert want.value["yes"] == 3


APPLIES = {"first_asks": "{ok: {yes_no: 是否需要}}", "keys": "applies: {if: {first.ok: yes}, else: third}"}


@pytest.mark.parametrize(("ok", "allowed"), [("yes", "passed"), ("no", "not_applicable")])
def test_applies(kit, ok, allowed):
    """A conditional step is done where its condition holds and passed over where it does not, never the other way."""
    trial = kit.trial(first={"ok": ok}, **APPLIES)
    found = {name: trial.say(label=f"second.{name}") for name in ("passed", "not_applicable")}
    assert [name for name, verdict in found.items() if verdict.allowed] == [allowed]
    other = found["not_applicable" if allowed == "passed" else "passed"]
    assert refused(other) == ["second.applies"]
    assert other.refusals[0].remedy.zh == ("办理本步骤" if allowed == "passed" else "选择“不适用”")


def test_applies_wishes(kit):
    """To pass over a step is to wish its condition away; to do it where it does not apply, to choose so or to wish it there."""
    trial = kit.trial(first={"ok": "yes"}, **APPLIES)
    (want,) = trial.rule("second.applies", "second.not_applicable").satisfy(
        trial.scene(label="second.not_applicable")
    )
    assert (want.target, want.value) == ("first.ok", "no")
    no = kit.trial(first={"ok": "no"}, **APPLIES)
    passing, doing = no.rule("second.applies").satisfy(no.scene())
    assert passing.target == "not_applicable"
    assert (doing.target, doing.value) == ("first.ok", "yes")


def test_applies_unknown(kit):
    """Whether a step applies cannot be said while its condition is unknown."""
    trial = kit.trial(asks="{ok: {yes_no: 是否需要}}", keys="applies: {if: {ok: yes}, else: third}")
    assert trial.standing("second.applies", {}) == "cannot"


@pytest.mark.parametrize(
    ("by", "reason", "allowed"),
    [("boss", "紧急", True), ("clerk", "紧急", False), ("boss", " ", False), ("boss", None, False)],
)
def test_waiver(kit, by, reason, allowed):
    """A step is left out by the role that may, with a reason, and nothing else of it is asked."""
    trial = kit.trial(keys="waiver: {by: boss, to: third}", asks="{n: {count: 数}}", papers="[申请书]")
    said = {} if reason is None else {"reason": reason}
    assert trial.say(said, label="second.waived", by=by).allowed is allowed


def test_waiver_wishes(kit):
    """The wish of a waiver is its role and a reason."""
    trial = kit.trial(keys="waiver: {by: boss, to: third}")
    assert [
        want.target
        for want in trial.rule("second.waiver", "second.waived").satisfy(trial.scene(label="second.waived"))
    ] == ["boss", "reason"]
    assert trial.run.perform("second.waived").allowed


def test_cites(kit):
    """Built-in refusals cite the article of their step."""
    (found,) = kit.trial(by="boss").say(by="clerk").refusals
    assert [one.ref for one in found.citations] == ["act/rule"]
    assert found.citations[0].article == "7"


def test_in_english(kit):
    """In English the built-in rules speak of roles, facts and parts by their glosses."""
    trial = kit.trial(
        head="roles:\n  boss: {person: 负责人, gloss: head of the office}", by="boss", asks="{n_of: {count: 数, gloss: number of visits}}",
        parts="[{part: go_there, title: 走访, gloss: the visit, by: boss, times: once}]",
    )  # fmt: skip
    told = {one.guard: (one.actual.en, one.required.en, one.remedy.en) for one in trial.say(by="clerk").refusals}
    assert told == {
        "second.by": ("acting as clerk", "must be done by head of the office", "let head of the office do it"),
        "second.facts": ("'number of visits' is not given", "it must be given as asked", "give it"),
        "go_there.times": ("'the visit' was recorded 0 times", "'the visit' must be recorded once", "record 'the visit' first"),
    }  # fmt: skip


def test_unless_in_english(kit):
    """What is recorded as failed though it passed is told by the titles of the rules that hold, and by its own."""
    trial = kit.trial(
        {"x.few": "at most 3 sites"}, asks="{n: {count: 数}}", guards="[{guard: few, title: 不超过三处, gloss: at most three places, counts: {of: n, limit: x.few}}]",
        then="{passed: third, failed: {to: first, gloss: too many, unless: [second.few]}}",
    )  # fmt: skip
    (found,) = trial.say({"n": 1}, label="second.failed").refusals
    assert found.title.en == "too many"
    assert (found.actual.en, found.required.en) == (
        "it is met already: at most three places",
        "'too many' fits only when that is not met",
    )
