"""Thresholds, comparisons and repetitions."""

from fractions import Fraction

import pytest

from pdca.guards.numbers import plain
from pdca.record import Claim, Kind

COUNTS = "[{guard: n, counts: {of: it, limit: x.n}}]"


@pytest.mark.parametrize(
    ("fact", "value", "said", "standing"),
    [
        ("{count: 点数}", "at least 3 sites", 3, "holds"),
        ("{count: 点数}", "at least 3 sites", 2, "fails"),
        ("{count: 点数}", "between 6 and 12 people", 12, "holds"),
        ("{count: 点数}", "between 6 and 12 people", 13, "fails"),
        ("{count: 点数}", "between 6 and 12 people", 5, "fails"),
        ("{count: 点数}", "none", 0, "not_applicable"),
        ("{people: 名单}", "exactly 2 people", ["p-1", "p-2"], "holds"),
        ("{people: 名单}", "exactly 2 people", ["p-1"], "fails"),
        ("{people: 名单}", "at most 1 people", [], "holds"),
        ("{duration: 时间}", "between 6 and 12 months", {"months": 6}, "holds"),
        ("{duration: 时间}", "between 6 and 12 months", {"months": 5}, "fails"),
        ("{duration: 时间}", "between 6 and 12 months", {"years": 1}, "holds"),
        ("{number: 学分}", "at least 24 credit hours", "24.0", "holds"),
        ("{number: 学分}", "at least 24 credit hours", "23.5", "fails"),
        ("{count: 点数}", "[at least 3 sites, at least 9 sites]", 3, "holds"),
        ("{count: 点数}", "[at least 3 sites, at least 9 sites]", 2, "fails"),
    ],
)
def test_counts(kit, fact, value, said, standing):
    """A number, a list's length or a length of time meets the measure exactly."""
    trial = kit.trial({"x.n": value}, asks="{it: %s}" % fact, guards=COUNTS)
    assert trial.standing("second.n", {"it": said}) == standing


def test_days_are_not_months(kit):
    """No number of days is a number of months, and the card asks for the unit of the rule."""
    trial = kit.trial({"x.n": "at least 6 months"}, asks="{it: {duration: 时间}}", guards=COUNTS)
    for days in (7, 200):
        (card,) = trial.say({"it": {"days": days}}).refusals
        assert (card.actual.zh, card.remedy.zh) == (f"时间：{days}日", "时间改用规定的单位，到6")
    (best,) = trial.rule("second.n").satisfy(trial.scene({"it": {"days": 7}}))
    assert trial.standing("second.n", {"it": best.value}) == "holds"


def test_years_in_months(kit):
    """Months and years fit each other exactly."""
    trial = kit.trial({"x.n": "at most 1 year"}, asks="{it: {duration: 时间}}", guards=COUNTS)
    assert [trial.standing("second.n", {"it": {"months": n}}) for n in (12, 13)] == ["holds", "fails"]


def test_money(kit):
    """Money is recorded in fen and limited in yuan."""
    trial = kit.trial({"x.n": "at most 5000 yuan"}, asks="{it: {money: 支出}}", guards=COUNTS)
    assert [trial.standing("second.n", {"it": fen}) for fen in (500_000, 500_001)] == ["holds", "fails"]
    (card,) = trial.say({"it": 600_050}).refusals
    assert (card.actual.zh, card.remedy.zh) == ("支出：6000.5", "支出多出1000.5，减到5000再登记")
    rule, found = trial.rule("second.n"), trial.scene({"it": 600_050})
    assert (rule.satisfy(found)[0].value, rule.violate(found)[0].value) == (500_000, 500_100)


def test_counts_unknown(kit):
    """A number that is not given cannot be said, and refuses."""
    trial = kit.trial({"x.n": "at least 3 sites"}, asks="{it: {count: 点数}}", guards=COUNTS)
    card = next(one for one in trial.say({}).refusals if one.guard == "second.n")
    assert (card.standing.value, card.missing) == ("cannot", ("it",))


def test_counts_records(kit):
    """The records of a part are counted."""
    trial = kit.trial(
        {"x.n": "at least 2 times"}, parts="[{part: visit, title: 走访, by: clerk, times: any}]",
        guards="[{guard: n, counts: {of: visit.count, limit: x.n}}]",
    )  # fmt: skip
    standings = []
    for _ in range(3):
        standings.append(trial.standing("second.n"))
        trial.take(label="second.visit")
    assert standings == ["fails", "fails", "holds"]


@pytest.mark.parametrize(
    ("value", "said", "remedy"),
    [
        ("at least 3 sites", 1, "点数还差2，办足3再登记"),
        ("at most 3 sites", 5, "点数多出2，减到3再登记"),
        ("between 2 and 3 sites", 7, "点数多出4，减到3再登记"),
    ],
)
def test_counts_card(kit, value, said, remedy):
    """The card says by how much the number is off, and which way."""
    trial = kit.trial({"x.n": value}, asks="{it: {count: 点数}}", guards=COUNTS)
    (card,) = trial.say({"it": said}).refusals
    assert (card.actual.zh, card.remedy.zh) == (f"点数：{said}", remedy)


@pytest.mark.parametrize(
    "value",
    [
        "at least 3 sites",
        "at most 3 sites",
        "between 6 and 12 people",
        "exactly 2 people",
        "more than 4 sites",
    ],
)
@pytest.mark.parametrize("said", [0, 5, 20])
def test_counts_wishes(kit, value, said):
    """What a number wishes just holds, what spoils it just does not."""
    trial = kit.trial({"x.n": value}, asks="{it: {count: 点数}}", guards=COUNTS)
    rule, found = trial.rule("second.n"), trial.scene({"it": said})
    (best,), (spoilt,) = rule.satisfy(found), rule.violate(found)
    assert trial.standing("second.n", {"it": best.value}) == "holds"
    assert trial.standing("second.n", {"it": spoilt.value}) == "fails"


def test_counts_without_rule(kit):
    """Without a rule there is nothing to wish, and nothing to spoil."""
    trial = kit.trial({"x.n": "none"}, asks="{it: {count: 点数}}", guards=COUNTS)
    rule, found = trial.rule("second.n"), trial.scene({"it": 1})
    assert (rule.satisfy(found), rule.violate(found)) == ((), ())


def test_alternatives_not_spoilt(kit):
    """One number cannot just miss several measures at once."""
    trial = kit.trial(
        {"x.n": "[at least 3 sites, at least 9 sites]"}, asks="{it: {count: 点数}}", guards=COUNTS
    )
    rule, found = trial.rule("second.n"), trial.scene({"it": 0})
    assert rule.violate(found) == ()
    assert rule.satisfy(found)[0].value == 3


@pytest.mark.parametrize(
    ("relation", "this", "standing"),
    [
        ("at_least", 5, "holds"), ("at_least", 4, "fails"), ("at_most", 5, "holds"), ("at_most", 6, "fails"),
        ("equals", 5, "holds"), ("equals", 6, "fails"),
    ],
)  # fmt: skip
def test_compares(kit, relation, this, standing):
    """Two facts are compared exactly."""
    trial = kit.trial(
        asks="{this: {count: 甲}, that: {count: 乙}}",
        guards="[{guard: n, compares: {this: this, %s: that}}]" % relation,
    )
    assert trial.standing("second.n", {"this": this, "that": 5}) == standing


@pytest.mark.parametrize("relation", ["at_least", "at_most", "equals"])
@pytest.mark.parametrize(("fact", "that"), [("count", 5), ("date", "2026-02-10"), ("number", "1.5")])
def test_compares_wishes(kit, relation, fact, that):
    """What a comparison wishes holds, what spoils it is one unit off."""
    trial = kit.trial(
        asks="{this: {%s: 甲}, that: {%s: 乙}}" % (fact, fact),
        guards="[{guard: n, compares: {this: this, %s: that}}]" % relation,
    )
    rule, found = trial.rule("second.n"), trial.scene({"this": that, "that": that})
    (best,), (spoilt,) = rule.satisfy(found), rule.violate(found)
    assert trial.standing("second.n", {"this": best.value, "that": that}) == "holds"
    assert trial.standing("second.n", {"this": spoilt.value, "that": that}) == "fails"


def test_compares_words(kit):
    """Words can be equal, and no unit of them can be missed."""
    trial = kit.trial(
        asks="{this: {choice: 颜色, of: colours}, that: {choice: 颜色, of: colours}}",
        guards="[{guard: n, compares: {this: this, equals: that}}]",
    )
    said = {"this": "red", "that": "blue"}
    (card,) = trial.say(said).refusals
    assert card.actual.zh == "颜色红，颜色蓝"
    assert card.remedy.zh == "颜色填错的，照实更正（应等于蓝）；没有填错的不要改，先补办或者记为其他结果"
    rule, found = trial.rule("second.n"), trial.scene(said)
    assert rule.satisfy(found)[0].value == "blue"
    assert rule.violate(found) == ()


def test_compares_unknown(kit):
    """A comparison with nothing cannot be said, and wishes for nothing."""
    trial = kit.trial(
        asks="{this: {count: 甲}, that: {count: 乙}}",
        guards="[{guard: n, compares: {this: this, equals: that}}]",
    )
    card = next(one for one in trial.say({"this": 1}).refusals if one.guard == "second.n")
    assert card.missing == ("that",)
    assert trial.rule("second.n").satisfy(trial.scene({"this": 1})) == ()


def test_compares_every_value(kit):
    """Many values are compared line by line, or each with the one."""
    asks = "{jobs: {rows: 工作, each: {done: {count: 完成}, planned: {count: 计划}}}, least: {count: 下限}}"
    lines = kit.trial(asks=asks, guards="[{guard: n, compares: {this: jobs.done, at_least: jobs.planned}}]")
    one = kit.trial(asks=asks, guards="[{guard: n, compares: {this: jobs.done, at_least: least}}]")
    rows = [{"done": 3, "planned": 3}, {"done": 5, "planned": 4}]
    assert lines.standing("second.n", {"jobs": rows, "least": 3}) == "holds"
    assert one.standing("second.n", {"jobs": rows, "least": 3}) == "holds"
    assert one.standing("second.n", {"jobs": rows, "least": 4}) == "fails"


TIMES = "[{guard: n, for: [failed], times: {of: second.failed, limit: x.n}}]"


def test_times(kit):
    """Earlier records of an outcome and this one meet the measure; the card counts them."""
    trial = kit.trial({"x.n": "at most 2 times"}, guards=TIMES)
    seen = []
    for _ in range(3):
        verdict = trial.say(label="second.failed")
        seen.append(verdict.allowed)
        trial.take(label="second.failed")
        trial.run.perform("first.done")
    assert seen == [True, True, False]
    (card,) = verdict.refusals
    assert "已有2次，这是第3次" in card.actual.zh
    assert card.remedy.zh == "选择其他结果"


def test_times_after_a_void(kit):
    """A record that was voided is not counted."""
    trial = kit.trial({"x.n": "at most 1 times"}, guards=TIMES)
    trial.take(label="second.failed")
    void = Claim(
        case="T-1",
        kind=Kind.VOID,
        occurred="2026-03-02",
        by=(kit.clerk,),
        target=trial.history.seq - 1,
        reason="登记错了",
    )
    assert trial.run.say(void, trial.history.entered).allowed
    assert trial.history.state == "second"
    assert trial.standing("second.n", label="second.failed") == "holds"


def test_times_wishes_nothing(kit):
    """No data can undo or repeat what happened."""
    trial = kit.trial({"x.n": "at most 2 times"}, guards=TIMES)
    rule, found = trial.rule("second.n", "second.failed"), trial.scene(label="second.failed")
    assert (rule.satisfy(found), rule.violate(found)) == ((), ())


def test_derived_money_is_told_in_yuan(kit):
    """A sum of money is money: a card gives it in yuan."""
    trial = kit.trial(
        asks="{it: {money: 支出}, more: {money: 补助}, top: {money: 拨入}}", head="derive: {both: {sum: [second.it, second.more], title: 合计}}",
        guards="[{guard: n, compares: {this: case.both, at_most: top}}]",
    )  # fmt: skip
    (card,) = trial.say({"it": 100, "more": 250, "top": 300}).refusals
    assert card.actual.zh == "合计3.50元，拨入3.00元"


def test_whole_difference_is_a_whole_number(kit):
    """What a remedy takes from a difference is a whole number where it is one, so that a count can hold it."""
    trial = kit.trial(
        asks="{it: {count: 净数, unit: points}, more: {count: 得, unit: points}, less: {count: 失, unit: points}}",
        head="derive: {net: {difference: [second.more, second.less], title: 差}}",
        guards="[{guard: n, compares: {this: it, equals: case.net}}]",
    )  # fmt: skip
    rule, found = trial.rule("second.n"), trial.scene({"it": 1, "more": 5, "less": 2})
    assert [(want.target, want.value) for want in rule.satisfy(found)] == [("it", 3)]


@pytest.mark.parametrize(("value", "said"), [
    (Fraction(4, 2), 2), (Fraction(1, 2), "0.5"), (Fraction(-5, 4), "-1.25"), (Fraction(1, 3), "0.333333333"), (Fraction(10**20 + 1, 2), "50000000000000000000.5"), (7, 7),
])  # fmt: skip
def test_plain_numbers(value, said):
    """A number is put as a record holds it, exactly as far as decimal places go, however large it is."""
    assert plain(value) == said
