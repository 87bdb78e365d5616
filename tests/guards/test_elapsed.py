"""Time that must or may have passed: the deciding day, the day beside it, and what the card says."""

from datetime import date

import pytest

from pdca.guards.standing import Wish

WAITS = "[{guard: time, waits: {since: first.occurred, limit: x.time}}]"
WITHIN = "[{guard: time, within: {since: first.occurred, limit: x.time}}]"
LASTS = "[{guard: time, lasts: {from: shown, to: gone, limit: x.time}}]"
AHEAD = "[{guard: time, ahead: {act: shown, event: gone, limit: x.time}}]"
DATES = "{shown: {date: 张贴日, future: yes}, gone: {date: 撤下日, future: yes, optional: yes}}"


def judgement(trial, day="2026-03-02", facts=None, **more):
    return next(one for one in trial.say(facts, day=day, **more).judgements if one.guard == "second.time")


@pytest.mark.parametrize(
    ("start", "value", "day", "standing"),
    [
        ("2026-03-02", "at least 10 days", "2026-03-12", "holds"),
        ("2026-03-02", "at least 10 days", "2026-03-11", "fails"),
        ("2026-03-02", "more than 10 days", "2026-03-12", "fails"),
        ("2026-03-02", "more than 10 days", "2026-03-13", "holds"),
        ("2026-01-31", "at least 1 month", "2026-02-28", "holds"),
        ("2026-01-31", "at least 1 month", "2026-02-27", "fails"),
        ("2024-02-29", "at least 1 year", "2025-02-28", "holds"),
        ("2024-02-29", "at least 1 year", "2025-02-27", "fails"),
        ("2026-09-28", "at least 5 working days", "2026-10-09", "fails"),
        ("2026-09-28", "at least 5 working days", "2026-10-10", "holds"),
        ("2026-03-02", "[at least 1 month, at least 10 days]", "2026-03-12", "holds"),
        ("2026-03-02", "[at least 1 month, at least 10 days]", "2026-03-11", "fails"),
        ("2026-03-02", "none", "2026-03-02", "not_applicable"),
    ],
)
def test_waits(kit, start, value, day, standing):
    """A wait holds from the deciding day on: months end on their last day, working days skip the holidays."""
    trial = kit.trial({"x.time": value}, day=date.fromisoformat(start), guards=WAITS)
    assert trial.standing("second.time", day=day) == standing


@pytest.mark.parametrize(
    ("value", "day", "standing"),
    [
        ("at most 10 days", "2026-03-12", "holds"),
        ("at most 10 days", "2026-03-13", "fails"),
        ("less than 10 days", "2026-03-12", "fails"),
        ("less than 10 days", "2026-03-11", "holds"),
        ("[at most 10 days, at most 1 month]", "2026-04-02", "holds"),
        ("[at most 10 days, at most 1 month]", "2026-04-03", "fails"),
    ],
)
def test_within(kit, value, day, standing):
    """A deadline holds up to and on the deciding day."""
    trial = kit.trial({"x.time": value}, guards=WITHIN)
    assert trial.standing("second.time", day=day) == standing


@pytest.mark.parametrize("guards", [LASTS, AHEAD], ids=["lasts", "ahead"])
@pytest.mark.parametrize(("gone", "standing"), [("2026-03-11", "holds"), ("2026-03-10", "fails")])
def test_between_two_facts(kit, guards, gone, standing):
    """A duration, and a time in advance, compare two days of the entry."""
    trial = kit.trial({"x.time": "at least 10 days"}, asks=DATES, guards=guards)
    assert trial.standing("second.time", {"shown": "2026-03-01", "gone": gone}, day="2026-03-11") == standing


def test_first_day_in(kit):
    """Where the first day counts, the time is over one day earlier."""
    limit = "  first_day: in\n  values: [{from: 2020-01-01, value: at least 10 days, basis: act/other, confidence: certain}]\n"
    trial = kit.trial({"x.time": limit}, guards=WAITS)
    assert [trial.standing("second.time", day=f"2026-03-{day}") for day in (10, 11)] == ["fails", "holds"]


def test_without_a_day(kit):
    """Without one of the days nothing can be said, and the article of the limit is cited all the same."""
    trial = kit.trial({"x.time": "at least 10 days"}, asks=DATES, guards=LASTS)
    found = judgement(trial, facts={"shown": "2026-03-01"})
    assert found.standing.value == "cannot"
    assert found.missing == ("gone",)
    assert [one.ref for one in found.citations] == ["act/other"]


def test_without_a_rule(kit):
    """Where there is no rule, a missing day is nobody's business."""
    trial = kit.trial({"x.time": "none"}, asks=DATES, guards=LASTS)
    assert trial.standing("second.time", {"shown": "2026-03-01"}) == "not_applicable"


@pytest.mark.parametrize(("value", "standing"), [("at least 10 days", "cannot"), ("none", "not_applicable")])
def test_no_records(kit, value, standing):
    """A time since records that do not exist cannot be said, where there is a rule at all."""
    trial = kit.trial(
        {"x.time": value},
        parts="[{part: visit, title: 走访, by: clerk, times: any}]",
        guards="[{guard: time, waits: {since: visit.occurred, limit: x.time}}]",
    )
    assert trial.standing("second.time") == standing


def test_every_pair(kit):
    """Several records are each compared: one that is too young is enough to fail."""
    trial = kit.trial(
        {"x.time": "at least 3 days"},
        parts="[{part: visit, title: 走访, by: clerk, times: any}]",
        guards="[{guard: time, waits: {since: visit.occurred, limit: x.time}}]",
    )
    for day in ("2026-03-02", "2026-03-05"):
        trial.take(label="second.visit", day=day)
    assert trial.standing("second.time", day="2026-03-07") == "fails"
    assert trial.standing("second.time", day="2026-03-08") == "holds"


def test_line_by_line(kit):
    """Two columns of one list are compared line by line."""
    trial = kit.trial(
        {"x.time": "at least 3 days"},
        asks="{jobs: {rows: 工作, each: {begun: {date: 开始}, ended: {date: 结束}}}}",
        guards="[{guard: time, lasts: {from: jobs.begun, to: jobs.ended, limit: x.time}}]",
    )
    rows = [{"begun": "2026-02-01", "ended": "2026-02-04"}, {"begun": "2026-02-10", "ended": "2026-02-13"}]
    assert trial.standing("second.time", {"jobs": rows}) == "holds"
    rows[1]["ended"] = "2026-02-12"
    assert trial.standing("second.time", {"jobs": rows}) == "fails"


def test_claimed_in_time(kit):
    """A deadline met by the claimed day but not by the day of recording holds on claim only."""
    trial = kit.trial({"x.time": "at most 10 days"}, guards=WITHIN)
    verdict = trial.say(day="2026-03-12", today="2026-03-13")
    assert dict(verdict.standings)["second.time"].value == "on_claim"
    assert verdict.allowed
    assert "second.time" in [one.guard for one in verdict.notes]


@pytest.mark.parametrize(
    ("guards", "value", "day", "card"),
    [
        (WAITS, "at least 10 days", "2026-03-05", ("相隔3天", "最早2026-03-12", "请于2026-03-12及以后办理")),
        (
            WITHIN,
            "at most 10 days",
            "2026-03-14",
            ("相隔12天", "最晚2026-03-12", "已逾期2天：照实登记并说明原因"),
        ),
    ],
)
def test_card(kit, guards, value, day, card):
    """The card gives the days apart, the deciding day and what to do."""
    found = judgement(kit.trial({"x.time": value}, guards=guards), day)
    assert card[0] in found.actual.zh
    assert card[1] in found.required.zh
    assert card[2] in found.remedy.zh


def test_provisional(kit):
    """Working days of a year whose holidays are not published are marked on the card."""
    trial = kit.trial({"x.time": "at least 5 working days"}, day=date(2026, 12, 30), guards=WAITS)
    found = judgement(trial, "2026-12-31")
    assert "暂算" in found.required.zh
    assert "provisional" in found.required.en


def test_not_provisional(kit):
    """Natural days are never provisional."""
    trial = kit.trial({"x.time": "at least 5 days"}, day=date(2026, 12, 30), guards=WAITS)
    assert "暂算" not in judgement(trial, "2026-12-31").required.zh


def test_lateness_is_a_breach(kit):
    """Being late is recorded as a breach and refuses nothing."""
    verdict = kit.trial({"x.time": "at most 10 days"}, guards=WITHIN).say(day="2026-04-01")
    assert verdict.allowed
    assert [one.guard for one in verdict.breaches] == ["second.time"]


ANCHORED = [
    (WAITS, {}, "at least 10 days"),
    (WITHIN, {}, "at most 10 days"),
    (WITHIN, {}, "less than 1 month"),
    (LASTS, {"shown": "2026-03-01", "gone": "2026-03-01"}, "at least 5 working days"),
    (AHEAD, {"shown": "2026-03-01", "gone": "2026-03-01"}, "more than 10 days"),
]


@pytest.mark.parametrize(("guards", "facts", "value"), ANCHORED)
def test_wishes(kit, guards, facts, value):
    """What a time wishes makes it hold on the very day; what spoils it is one day off."""
    trial = kit.trial({"x.time": value}, asks=DATES, guards=guards)
    rule = trial.rule("second.time")
    (best,), (spoilt,) = rule.satisfy(trial.scene(facts)), rule.violate(trial.scene(facts))
    assert best.wish is spoilt.wish is Wish.SET
    assert abs((date.fromisoformat(best.value) - date.fromisoformat(spoilt.value)).days) == 1

    def standing(want):
        changed = facts if want.target == "occurred" else {**facts, want.target: want.value}
        day = want.value if want.target == "occurred" else "2026-12-31"
        return trial.standing("second.time", changed, day=day)

    assert (standing(best), standing(spoilt)) == ("holds", "fails")


def test_wish_without_start(kit):
    """Where the start is missing there is nothing to wish for."""
    trial = kit.trial({"x.time": "at least 10 days"}, asks=DATES, guards=LASTS)
    rule, found = trial.rule("second.time"), trial.scene({})
    assert (rule.satisfy(found), rule.violate(found)) == ((), ())


def test_spoil_by_the_own_start(kit):
    """Where only the start is a fact of the entry, it is the start that moves."""
    trial = kit.trial(
        {"x.time": "at least 18 years"}, asks="{born: {date: 出生日期}}",
        guards="[{guard: time, waits: {since: born, limit: x.time}}]",
    )  # fmt: skip
    (spoilt,) = trial.rule("second.time").violate(trial.scene({"born": "1990-01-01"}))
    assert (spoilt.target, spoilt.value) == ("born", "2008-03-03")
    assert trial.standing("second.time", {"born": "2008-03-03"}) == "fails"
    assert trial.standing("second.time", {"born": "2008-03-02"}) == "holds"
