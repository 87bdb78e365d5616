"""Parts: how often each must happen, judged when the step is left."""

from datetime import date

import pytest

from pdca.record import Actor


def trial(kit, times, limits=None, parts="", **more):
    return kit.trial(
        limits, parts="[{part: it, title: 走访, by: clerk, times: %s}%s]" % (times, parts), **more
    )


def refused(verdict):
    return [one.guard for one in verdict.refusals]


def test_once(kit):
    """A part that happens once is missed when it did not happen, and refused when it is there already."""
    case = trial(kit, "once")
    assert refused(case.say()) == ["it.times"]
    assert case.take(label="second.it").allowed
    assert refused(case.say()) == []
    assert refused(case.say(label="second.it")) == ["it.times"]


def test_missing_part_told(kit):
    """The card names the part and what to do."""
    (card,) = trial(kit, "once").say().refusals
    assert (card.actual.zh, card.remedy.zh, card.missing) == (
        "“走访”已登记0次",
        "先登记“走访”",
        ("second.it",),
    )


def test_once_per_stay(kit):
    """A part that happens once happens once in every stay; once per case is enough on an earlier visit."""
    case = kit.trial(
        parts="[{part: each, title: 每次, by: clerk, times: once}, {part: ever, title: 一次, by: clerk, times: once_per_case}]"
    )
    for name in ("each", "ever"):
        case.take(label=f"second.{name}")
    assert case.take(label="second.failed").allowed
    case.run.perform("first.done")
    assert refused(case.say()) == ["each.times"]


def test_only_onward(kit):
    """Parts must be complete for outcomes that lead onward only, unless they name others."""
    assert trial(kit, "once").say(label="second.failed").allowed
    named = kit.trial(parts="[{part: it, title: 走访, by: clerk, times: once, for: [failed]}]")
    assert named.say().allowed
    assert refused(named.say(label="second.failed")) == ["it.times"]


def test_any(kit):
    """A part that may happen is never missed."""
    assert trial(kit, "any").say().allowed


def test_conditional(kit):
    """A part is missed only where its condition holds."""
    case = kit.trial(
        asks="{n: {count: 数}}", parts="[{part: it, title: 走访, by: clerk, times: once, if: {n: 1}}]"
    )
    assert case.say({"n": 0}).allowed
    assert refused(case.say({"n": 1})) == ["it.times"]
    assert case.standing("it.times", {}) == "cannot"


@pytest.mark.parametrize(("force", "allowed"), [("may", True), ("deadline", True), ("should", False)])
def test_force(kit, force, allowed):
    """A part has a force of its own."""
    case = kit.trial(parts="[{part: it, title: 走访, by: clerk, times: once, force: %s}]" % force)
    assert case.say().allowed is allowed


def test_up_to(kit):
    """A part that happens up to so many times is refused at the next record, in the whole case."""
    case = trial(kit, "{up_to: x.most}", {"x.most": "at most 2 times"})
    seen = []
    for _ in range(3):
        verdict = case.take(label="second.it")
        seen.append(verdict.allowed)
    assert seen == [True, True, False]
    assert refused(verdict) == ["it.times"]
    assert "已有2次" in verdict.refusals[0].actual.zh
    assert case.rule("it.times", "second.it").satisfy(case.scene(label="second.it")) == ()
    assert case.say().allowed


def test_each_record(kit):
    """Every record of one part is answered by one of another, which names it; the step is not left while one waits."""
    case = trial(kit, "any", parts=", {part: answer, title: 答复, by: clerk, times: {each: it}}")
    first = case.history.seq
    case.take(label="second.it")
    case.take(label="second.it")
    (card,) = case.say().refusals
    assert card.actual.zh == "有2件“走访”尚未“答复”"
    assert refused(case.say(label="second.answer")) == ["answer.answers"]
    assert case.take(label="second.answer", answers=first).allowed
    assert refused(case.say(label="second.answer", answers=first)) == ["answer.answers"]
    (card,) = case.say(label="second.answer", answers=99).refusals
    assert str(first + 1) in card.required.zh
    assert case.take(label="second.answer", answers=first + 1).allowed
    assert case.say().allowed


def test_each_record_wishes(kit):
    """The wishes of such a rule name the records that wait."""
    case = trial(kit, "any", parts=", {part: answer, title: 答复, by: clerk, times: {each: it}}")
    seq = case.history.seq
    case.take(label="second.it")
    (want,) = case.rule("answer.times").satisfy(case.scene())
    assert (want.target, want.value) == ("second.answer", seq)
    (want,) = case.rule("answer.answers", "second.answer").satisfy(case.scene(label="second.answer"))
    assert (want.target, want.value) == ("answers", seq)
    assert case.run.perform("second.passed").allowed


@pytest.mark.parametrize(("basis", "cited"), [("", "act/rule"), (", basis: act/other", "act/other")])
def test_each_record_cites(kit, basis, cited):
    """An answer that names no waiting record is refused with the article of its part, or of the step."""
    case = trial(kit, "any", parts=f", {{part: answer, title: 答复, by: clerk, times: {{each: it}}{basis}}}")
    case.take(label="second.it")
    (card,) = case.say(label="second.answer").refusals
    assert [one.ref for one in card.citations] == [cited]


def test_nothing_to_answer(kit):
    """Nothing can be answered where nothing waits."""
    case = trial(kit, "any", parts=", {part: answer, title: 答复, by: clerk, times: {each: it}}")
    (card,) = case.say(label="second.answer").refusals
    assert "没有" in card.required.zh


def test_each_role(kit):
    """Every role signs; one record may carry several."""
    case = kit.trial(parts="[{part: it, title: 会签, by: [boss, board], times: {each: [boss, board]}}]")
    (card,) = case.say().refusals
    assert card.actual.zh == "负责人、理事会尚未“会签”"
    case.take(label="second.it", by="boss")
    assert [want.value for want in case.rule("it.times").satisfy(case.scene())] == ["board"]
    case.take(label="second.it", by="board")
    assert case.say().allowed


def test_each_person(kit):
    """Every person named signs."""
    case = kit.trial(
        first_asks="{helpers: {people: 协办人}}", first={"helpers": ["p-1", "p-2"]},
        parts="[{part: it, title: 会签, by: clerk, times: {each: first.helpers}}]",
    )  # fmt: skip
    (card,) = case.say().refusals
    assert card.actual.zh == "p-1、p-2尚未“会签”"
    claim = case.claim(label="second.it")
    both = (Actor(person="p-1", role="clerk"), Actor(person="p-2", role="clerk"))
    assert case.run.say(
        claim.__class__(
            case="T-1", kind=claim.kind, step="second", part="it", occurred="2026-03-02", by=both
        ),
        date(2026, 3, 2),
    ).allowed
    assert case.say().allowed


EVERY = ("{every: x.rhythm, since: first.occurred}", {"x.rhythm": "every 6 months"})


@pytest.mark.parametrize(
    ("visits", "day", "missed"),
    [
        ([], "2026-09-01", []),
        ([], "2026-09-02", ["2026-03-02至2026-09-02"]),
        (["2026-09-02"], "2026-09-02", []),
        (["2026-03-02"], "2026-09-02", ["2026-03-02至2026-09-02"]),
        (["2026-09-03"], "2026-12-01", ["2026-03-02至2026-09-02"]),
        (["2026-05-01"], "2027-03-02", ["2026-09-02至2027-03-02"]),
        ([], "2027-03-02", ["2026-03-02至2026-09-02、2026-09-02至2027-03-02"]),
    ],
)
def test_every(kit, visits, day, missed):
    """Each full window since the start has a record that occurred in it; a missing one is a breach, not a refusal."""
    case = trial(kit, *EVERY)
    for visit in visits:
        assert case.take(label="second.it", day=visit).allowed
    verdict = case.say(day=day)
    assert verdict.allowed
    assert [one.actual.zh.removesuffix("没有“走访”") for one in verdict.breaches] == missed


def test_every_repaired(kit):
    """A record added on a later day repairs nothing, but one that occurred in the window does, whenever it was recorded."""
    late = trial(kit, *EVERY)
    late.take(label="second.it", day="2026-10-01")
    assert late.say(day="2026-10-01").breaches
    recorded = trial(kit, *EVERY)
    recorded.take(label="second.it", day="2026-08-01", today="2026-10-01")
    assert not recorded.say(day="2026-10-01").breaches


def test_every_wishes(kit):
    """The wishes of periodic work are the last days of its empty windows."""
    case = trial(kit, *EVERY)
    (want,) = case.rule("it.times").satisfy(case.scene(day="2026-10-01"))
    assert (want.target, want.value) == ("second.it", "@2026-09-02")


def test_every_calendar(kit):
    """Calendar periods count when they lie wholly inside."""
    case = trial(kit, "{every: x.rhythm, since: first.occurred}", {"x.rhythm": "every calendar quarter"})
    assert not case.say(day="2026-06-29").breaches
    assert "2026-03-31至2026-06-30" in case.say(day="2026-06-30").breaches[0].actual.zh


def test_every_without_start(kit):
    """While its start is unknown, periodic work cannot be judged; that is recorded, not refused."""
    case = kit.trial(
        {"x.rhythm": "every 6 months"},
        parts="[{part: begin, title: 开始, by: clerk, times: once_per_case, for: [failed]}, {part: it, title: 走访, by: clerk, times: {every: x.rhythm, since: begin.occurred}}]",
    )
    verdict = case.say()
    assert verdict.allowed
    assert dict(verdict.standings)["it.times"].value == "cannot"
    assert "起算日不明" in verdict.breaches[0].actual.zh


def test_every_without_rule(kit):
    """Where there is no rhythm nothing is missed."""
    case = trial(kit, "{every: x.rhythm, since: first.occurred}", {"x.rhythm": "none"})
    assert not case.say(day="2027-03-02").breaches
