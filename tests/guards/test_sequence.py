"""Dates in their order, and dates inside a period."""

from datetime import date

import pytest

DATES = "{a: {date: 甲}, b: {date: 乙}, c: {date: 丙, optional: yes}}"
ORDER = "[{guard: order, order: [a, b, occurred]}]"
PERIOD = "{day: {date: 日期, future: yes}, span: {period: 期间, future: yes}}"


@pytest.mark.parametrize(
    ("a", "b", "standing"),
    [
        ("2026-02-01", "2026-02-01", "holds"),
        ("2026-02-02", "2026-02-01", "fails"),
        ("2026-02-01", "2026-03-02", "holds"),
    ],
)
def test_order(kit, a, b, standing):
    """No day is later than the next; the same day is in order."""
    assert kit.trial(asks=DATES, guards=ORDER).standing("second.order", {"a": a, "b": b}) == standing


def test_order_unknown(kit):
    """Without one of the days the pairs it stands in cannot be said."""
    verdict = kit.trial(asks=DATES, guards=ORDER).say({"a": "2026-02-01"})
    cards = [one for one in verdict.refusals if one.guard == "second.order"]
    assert [card.missing for card in cards] == [("b",), ("b",)]


def test_order_of_many(kit):
    """Every record must come before every later one; no records cannot be said."""
    trial = kit.trial(
        asks="{a: {date: 甲}}", parts="[{part: visit, title: 走访, by: clerk, times: any}]",
        guards="[{guard: order, order: [a, visit.occurred]}]",
    )  # fmt: skip
    assert trial.standing("second.order", {"a": "2026-03-03"}, day="2026-03-09") == "cannot"
    for day in ("2026-03-04", "2026-03-06"):
        trial.take(label="second.visit", day=day)
    assert trial.standing("second.order", {"a": "2026-03-04"}, day="2026-03-09") == "holds"
    assert trial.standing("second.order", {"a": "2026-03-05"}, day="2026-03-09") == "fails"


def test_order_card(kit):
    """The card names both days and what the later one must be."""
    (card,) = kit.trial(asks=DATES, guards=ORDER).say({"a": "2026-02-03", "b": "2026-02-01"}).refusals
    assert card.actual.zh == "甲2026-02-03，乙2026-02-01"
    assert card.remedy.zh == "核对日期；乙应在2026-02-03及以后"


def test_order_is_no_deadline(kit):
    """A day asked in the same entry is what is to be moved, not the day of the act."""
    trial = kit.trial(asks="{a: {date: 甲, future: yes}}", guards="[{guard: order, order: [occurred, a]}]")
    (card,) = trial.say({"a": "2026-03-01"}, day="2026-03-03").refusals
    assert card.remedy.zh == "核对日期；甲应在2026-03-03及以后"


def test_order_is_a_deadline(kit):
    """Nobody is told to move a day that was set before the act so that the act was in time."""
    trial = kit.trial(
        parts="[{part: notice, title: 通知, by: clerk, times: any, asks: {due: {date: 限期, future: yes}}}]",
        guards="[{guard: order, order: [occurred, notice.due]}]",
    )
    trial.take(label="second.notice", day="2026-03-02", facts={"due": "2026-03-04"})
    for day, zh, en in (("2026-03-05", "已逾期1天", "late by 1 day:"), ("2026-03-09", "已逾期5天", "late by 5 days:")):
        (card,) = trial.say(day=day).refusals
        assert card.remedy.zh == f"{zh}：照实登记并说明原因"
        assert card.remedy.en == f"{en} record it truthfully with the reason"


def test_order_wishes(kit):
    """What an order wishes is the nearest later day; what spoils it is one day before."""
    trial = kit.trial(asks=DATES, guards="[{guard: order, order: [a, b]}]")
    rule, said = trial.rule("second.order"), {"a": "2026-02-03", "b": "2026-02-01"}
    (best,), (spoilt,) = rule.satisfy(trial.scene(said)), rule.violate(trial.scene(said))
    assert (best.target, best.value, spoilt.value) == ("b", "2026-02-03", "2026-02-02")
    assert rule.satisfy(trial.scene({"a": "2026-02-03", "b": "2026-02-03"})) == ()


@pytest.mark.parametrize(
    ("day", "standing"),
    [("2026-02-01", "holds"), ("2026-02-10", "holds"), ("2026-02-11", "fails"), ("2026-01-31", "fails")],
)
def test_falls(kit, day, standing):
    """A day falls within a period, its first and last day included."""
    trial = kit.trial(asks=PERIOD, guards="[{guard: falls, falls: {date: day, in: span}}]")
    span = {"from": "2026-02-01", "to": "2026-02-10"}
    assert trial.standing("second.falls", {"day": day, "span": span}) == standing


@pytest.mark.parametrize(
    ("word", "day", "standing"),
    [
        ("month", "2026-03-31", "holds"),
        ("month", "2026-04-01", "fails"),
        ("quarter", "2026-01-01", "holds"),
        ("half year", "2026-07-01", "fails"),
        ("year", "2026-12-31", "holds"),
    ],
)
def test_falls_in_calendar(kit, word, day, standing):
    """A calendar period is the one that has the day of the act."""
    trial = kit.trial(asks=PERIOD, guards="[{guard: falls, falls: {date: day, in: %s}}]" % word)
    assert trial.standing("second.falls", {"day": day, "span": {}}) == standing


def test_falls_unknown(kit):
    """Without the day or the period nothing can be said; the card names what is missing."""
    trial = kit.trial(asks=PERIOD, guards="[{guard: falls, falls: {date: day, in: span}}]")
    cards = [
        next(one for one in trial.say(said).refusals if one.guard == "second.falls")
        for said in ({"day": "2026-02-01"}, {"span": {"from": "2026-02-01", "to": "2026-02-01"}})
    ]
    assert [card.missing for card in cards] == [("span",), ("day",)]


def test_falls_card_and_wishes(kit):
    """The card names the period; its last day holds and the day after does not."""
    trial = kit.trial(asks=PERIOD, guards="[{guard: falls, falls: {date: day, in: span}}]")
    said = {"day": "2026-03-01", "span": {"from": "2026-02-01", "to": "2026-02-10"}}
    card = next(one for one in trial.say(said).refusals if one.guard == "second.falls")
    assert card.required.zh == "应在2026-02-01至2026-02-10之内"
    rule, found = trial.rule("second.falls"), trial.scene(said)
    assert [rule.satisfy(found)[0].value, rule.violate(found)[0].value] == ["2026-02-10", "2026-02-11"]
    unknown = trial.scene({"day": "2026-03-01"})
    assert (rule.satisfy(unknown), rule.violate(unknown)) == ((), ())


def test_falls_each(kit):
    """Every record must fall within the period."""
    trial = kit.trial(
        asks="{span: {period: 期间, future: yes}}", parts="[{part: visit, title: 走访, by: clerk, times: any}]",
        guards="[{guard: falls, falls: {date: visit.occurred, in: span}}]", day=date(2026, 3, 2),
    )  # fmt: skip
    for day in ("2026-03-03", "2026-03-09"):
        trial.take(label="second.visit", day=day)
    assert (
        trial.standing("second.falls", {"span": {"from": "2026-03-01", "to": "2026-03-09"}}, day="2026-03-09")
        == "holds"
    )
    assert (
        trial.standing("second.falls", {"span": {"from": "2026-03-01", "to": "2026-03-08"}}, day="2026-03-09")
        == "fails"
    )


def test_period_of_a_day(kit):
    """A period of one day is called that day."""
    trial = kit.trial(asks=PERIOD, guards="[{guard: falls, falls: {date: day, in: span}}]")
    (card,) = trial.say({"day": "2026-02-11", "span": {"from": "2026-02-10", "to": "2026-02-10"}}).refusals
    assert (card.required.zh, card.required.en) == ("应在2026-02-10当天", "must fall on 2026-02-10")
