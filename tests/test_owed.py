"""What a case owes: the missing parts, the outcomes, from when, until when, by whom, by which article."""

from datetime import date

import pytest

from pdca.owed import owed


def owing(trial, today="2026-03-02"):
    return {one.label: one for one in owed(trial.bench, trial.history, date.fromisoformat(today))}


def test_outcomes(kit):
    """Every outcome that can end the step is listed with its roles; interruptions are not owed."""
    trial = kit.trial(
        by="[boss, board]",
        tail="throughout:\n  for: [second]\n  then:\n    withdrawn: {to: withdrawn, title: 撤回, by: clerk}",
    )
    found = owing(trial)
    assert list(found) == ["second.passed", "second.failed"]
    assert (found["second.passed"].by, found["second.passed"].required, found["second.failed"].required) == (
        ("boss", "board"),
        True,
        False,
    )


def test_closed(kit):
    """A finished case owes nothing."""
    trial = kit.trial()
    for label in ("second.passed", "third.done", "fourth.done"):
        trial.take(label=label)
    assert owing(trial) == {}


LIMITS = {
    "x.wait": "at least 10 days",
    "x.soon": "at most 20 days",
    "x.half": "at least 15 days",
    "x.none": "none",
}


def test_earliest_and_latest(kit):
    """The earliest day is that of the longest wait, the latest that of the shortest deadline; both have their article."""
    trial = kit.trial(
        LIMITS,
        guards="[{guard: a, waits: {since: first.occurred, limit: x.wait}}, {guard: b, waits: {since: first.occurred, limit: x.half}}, {guard: c, within: {since: first.occurred, limit: x.soon}}, {guard: d, within: {since: first.occurred, limit: x.none}}]",
    )
    passed = owing(trial)["second.passed"]
    assert (passed.earliest, passed.latest) == (date(2026, 3, 17), date(2026, 3, 22))
    assert [one.ref for one in passed.basis] == ["act/other"]
    assert not passed.provisional


def test_guards_that_do_not_apply(kit):
    """A time under a test that does not hold sets no day, and neither does one about another day."""
    trial = kit.trial(
        LIMITS, first_asks="{ok: {yes_no: 需要}}", first={"ok": "no"}, asks="{gone: {date: 撤下, optional: yes}}",
        guards="[{guard: a, if: {first.ok: yes}, waits: {since: first.occurred, limit: x.wait}}, {guard: b, waits: {since: first.occurred, until: gone, limit: x.half}}]",
    )  # fmt: skip
    passed = owing(trial)["second.passed"]
    assert (passed.earliest, passed.latest) == (None, None)


def test_provisional(kit):
    """Days counted into a year whose holidays are not published are provisional."""
    trial = kit.trial(
        LIMITS, day=date(2026, 12, 28), guards="[{guard: a, waits: {since: first.occurred, limit: x.wait}}]"
    )
    assert owing(trial, "2026-12-28")["second.passed"].provisional


def test_missing_parts(kit):
    """A part that must happen is owed until it did; one that may happen is offered."""
    trial = kit.trial(
        parts="[{part: post, title: 张贴, by: boss, times: once}, {part: visit, title: 走访, by: clerk, times: any}, {part: kept, title: 存档, by: clerk, times: once_per_case, force: may}]"
    )
    found = owing(trial)
    assert [(one.label, one.required) for one in found.values()][:3] == [
        ("second.post", True),
        ("second.visit", False),
        ("second.kept", False),
    ]
    assert found["second.post"].by == ("boss",)
    assert found["second.passed"].waiting == ("second.post", "second.kept")
    for label in ("second.post", "second.kept"):
        trial.take(label=label, by="boss" if label.endswith("post") else "clerk")
    assert [label for label in owing(trial) if label.startswith("second.")] == [
        "second.visit",
        "second.passed",
        "second.failed",
    ]


def test_planned_backwards(kit):
    """The latest day of a part is the outcome's latest less the time that must lie between them."""
    trial = kit.trial(
        LIMITS, parts="[{part: post, title: 张贴, by: clerk, times: once}]",
        guards="[{guard: a, lasts: {from: post.occurred, to: occurred, limit: x.wait}}, {guard: c, within: {since: first.occurred, limit: x.soon}}]",
    )  # fmt: skip
    assert owing(trial)["second.post"].latest == date(2026, 3, 12)


def test_no_deadline_no_latest(kit):
    """Without a deadline there is no latest day."""
    trial = kit.trial(
        LIMITS,
        parts="[{part: post, title: 张贴, by: clerk, times: once}]",
        guards="[{guard: a, lasts: {from: post.occurred, to: occurred, limit: x.wait}}]",
    )
    assert owing(trial)["second.post"].latest is None


def test_conditional_part(kit):
    """A part whose condition does not hold is not owed."""
    trial = kit.trial(
        first_asks="{ok: {yes_no: 需要}}",
        first={"ok": "no"},
        parts="[{part: post, title: 张贴, by: clerk, times: once, if: {first.ok: yes}}]",
    )
    assert "second.post" not in owing(trial)


def test_answers(kit):
    """An answer is owed while something waits for it."""
    trial = kit.trial(
        parts="[{part: it, title: 异议, by: clerk, times: any}, {part: answer, title: 答复, by: clerk, times: {each: it}}]"
    )
    assert "second.answer" not in owing(trial)
    trial.take(label="second.it")
    assert owing(trial)["second.answer"].required
    assert owing(trial)["second.passed"].waiting == ("second.answer",)


EVERY = "[{part: begin, title: 开始, by: clerk, times: any}, {part: it, title: 走访, by: clerk, times: {every: x.rhythm, since: %s}}]"


@pytest.mark.parametrize(
    ("rhythm", "visits", "today", "latest"),
    [
        ("every 6 months", [], "2026-03-02", "2026-09-02"),
        ("every 6 months", [], "2026-09-02", "2026-09-02"),
        ("every 6 months", [], "2026-09-03", "2027-03-02"),
        ("every 6 months", ["2026-05-01"], "2026-05-02", "2027-03-02"),
        ("every 6 months", ["2026-05-01", "2026-10-01"], "2026-10-02", "2027-09-02"),
        ("every calendar quarter", [], "2026-03-02", "2026-06-30"),
        ("every calendar quarter", ["2026-04-01"], "2026-04-02", "2026-09-30"),
        ("none", [], "2026-03-02", None),
    ],
)
def test_periodic(kit, rhythm, visits, today, latest):
    """Periodic work is owed by the end of the first window that is not over and has no record."""
    trial = kit.trial({"x.rhythm": rhythm}, parts=EVERY % "first.occurred")
    for visit in visits:
        assert trial.take(label="second.it", day=visit).allowed
    assert owing(trial, today)["second.it"].latest == (latest and date.fromisoformat(latest))


def test_periodic_missed(kit):
    """What was missed waits before the outcome, although no record can repair it."""
    trial = kit.trial({"x.rhythm": "every 6 months"}, parts=EVERY % "first.occurred")
    assert owing(trial, "2026-09-02")["second.passed"].waiting == ("second.it",)


def test_periodic_without_start(kit):
    """While its start is unknown, periodic work has no end."""
    trial = kit.trial(
        {"x.rhythm": "every 6 months"},
        parts=EVERY.replace("times: any", "times: once_per_case") % "begin.occurred",
    )
    assert owing(trial)["second.it"].latest is None


def test_up_to(kit):
    """An extension may be made, and is not required."""
    trial = kit.trial(
        {"x.most": "at most 1 times"}, parts="[{part: it, title: 延长, by: clerk, times: {up_to: x.most}}]"
    )
    assert not owing(trial)["second.it"].required


def test_by_the_office(kit):
    """The office answers with the days of today."""
    run = kit.begin("four-deliberations-two-disclosures", "2018", date(2026, 4, 7))()
    assert run.reach("disclose_resolution")
    desk = kit.desk(day=run.history.entered)
    desk.play(run.made)
    found = {one.label: one for one in desk.office.owed("R-1")}
    post, clear = found["disclose_resolution.post"], found["disclose_resolution.clear"]
    assert post.required
    assert clear.waiting == ("disclose_resolution.post",)
    assert post.latest == run.history.entered + 3 * kit.day
    assert [one.ref for one in post.basis] == ["village-house/disclosure"]
