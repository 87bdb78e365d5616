"""Meetings and ballots: presence and votes are apart, and shares are compared exactly."""

import pytest

from pdca.facts import tally_fields
from pdca.guards.votes import balanced
from pdca.procedure import Fact
from pdca.tallies import tally_contradictions

BALLOT = "{ballot: {tally: 表决, written: yes, households: yes, left_out: yes}}"
QUORUM = "[{guard: vote, quorum: {of: ballot, limit: x.vote}}]"
PASSES = "[{guard: vote, passes: {of: ballot, limit: x.vote}}]"
SHARE = "[{guard: vote, share: {of: part, among: whole, limit: x.vote}}]"


def tally(expected=20, present=20, yes=20, written_yes=0, households=0, households_present=0):
    return {
        "expected": expected, "present": present, "yes": yes, "no": present - yes, "abstain": 0, "written_yes": written_yes,
        "written_no": 0, "households": households, "households_present": households_present, "on_roll": expected, "left_out": 0,
    }  # fmt: skip


def trial(kit, guards, value):
    return kit.trial({"x.vote": value}, asks=BALLOT, guards=guards)


@pytest.mark.parametrize(
    ("value", "expected", "present", "standing"),
    [
        ("at least 2/3 of expected", 45, 30, "holds"),
        ("at least 2/3 of expected", 45, 29, "fails"),
        ("more than 1/2 of expected", 20, 10, "fails"),
        ("more than 1/2 of expected", 20, 11, "holds"),
        ("at least 1/2 of expected", 20, 10, "holds"),
        ("at least 4/5 of members", 10, 8, "holds"),
        ("none", 20, 0, "not_applicable"),
    ],
)
def test_quorum(kit, value, expected, present, standing):
    """A quorum compares those present with the share of those expected; members are those expected."""
    said = {"ballot": tally(expected, present, present)}
    assert trial(kit, QUORUM, value).standing("second.vote", said) == standing


@pytest.mark.parametrize(
    ("value", "said", "standing"),
    [
        ("more than 1/2 of present", tally(30, 30, 15), "fails"),
        ("more than 1/2 of present", tally(30, 30, 16), "holds"),
        ("more than 1/2 of expected", tally(21, 11, 10, written_yes=1), "holds"),
        ("more than 1/2 of expected", tally(21, 11, 10), "fails"),
        ("at least 2/3 of members", tally(9, 9, 6), "holds"),
    ],
)
def test_passes(kit, value, said, standing):
    """Votes in favour are those cast in the room and those handed in before; their base is the share's."""
    assert trial(kit, PASSES, value).standing("second.vote", {"ballot": said}) == standing


def test_written_is_not_presence(kit):
    """20 expected, 8 present, 4 written, 11 in favour: refused by the quorum alone."""
    both = "[{guard: quorum, quorum: {of: ballot, limit: x.vote}}, {guard: majority, passes: {of: ballot, limit: x.vote}}]"
    said = tally(20, 8, 7, written_yes=4)
    verdict = trial(kit, both, "more than 1/2 of expected").say({"ballot": said})
    assert [one.guard for one in verdict.refusals] == ["second.quorum"]
    assert "还差3人" in verdict.refusals[0].remedy.zh
    assert "书面意见不计入到会" in verdict.refusals[0].remedy.zh


def test_households(kit):
    """A quorum by households counts households; either of two bases suffices."""
    value = "[more than 1/2 of expected, at least 2/3 of households]"
    few = tally(100, 40, 40, households=30, households_present=20)
    fewer = tally(100, 40, 40, households=30, households_present=19)
    case = trial(kit, QUORUM, value)
    assert [case.standing("second.vote", {"ballot": one}) for one in (few, fewer)] == ["holds", "fails"]


@pytest.mark.parametrize("guards", [QUORUM, PASSES], ids=["quorum", "passes"])
def test_without_a_tally(kit, guards):
    """Without the tally nothing can be said, which refuses."""
    verdict = trial(kit, guards, "more than 1/2 of expected").say({})
    assert {"second.vote", "second.facts"} == {one.guard for one in verdict.refusals}
    assert dict(verdict.standings)["second.vote"].value == "cannot"


def test_without_the_base(kit):
    """A share of a base that the tally does not count cannot be said."""
    plain = kit.trial({"x.vote": "at least 2/3 of households"}, asks="{ballot: {tally: 表决}}", guards=QUORUM)
    said = {"expected": 20, "present": 20, "yes": 20, "no": 0, "abstain": 0}
    assert plain.standing("second.vote", {"ballot": said}) == "cannot"
    attendance = kit.trial(
        {"x.vote": "more than 1/2 of present"}, asks="{ballot: {tally: 到会, attendance: yes}}", guards=PASSES
    )
    assert attendance.standing("second.vote", {"ballot": {"expected": 20, "present": 20}}) == "cannot"


@pytest.mark.parametrize(
    ("guards", "lacks"), [(QUORUM, "ballot.present"), (PASSES, "ballot.yes")], ids=["quorum", "passes"]
)
def test_count_that_is_missing(kit, guards, lacks):
    """Of a tally that lacks the count that decides, that count is named: it is never taken for none."""
    verdict = trial(kit, guards, "more than 1/2 of expected").say({"ballot": {"expected": 20}})
    (card,) = (one for one in verdict.refusals if one.guard == "second.vote")
    assert card.missing == (lacks,)
    assert card.actual.zh.startswith("没有")


def test_attendance_has_no_votes(kit):
    """No vote can be wished of a tally that counts none."""
    case = kit.trial(
        {"x.vote": "more than 1/2 of present"}, asks="{ballot: {tally: 到会, attendance: yes}}", guards=PASSES
    )
    rule, found = case.rule("second.vote"), case.scene({"ballot": {"expected": 20, "present": 20}})
    assert (rule.satisfy(found), rule.violate(found)) == ((), ())


def test_card_of_a_vote(kit):
    """The card tells votes in the room from written ones, and the remedy forbids votes afterwards."""
    verdict = trial(kit, PASSES, "more than 1/2 of expected").say({"ballot": tally(21, 11, 8, written_yes=1)})
    (card,) = verdict.refusals
    assert card.actual.zh == "赞成9（到会8、会前书面1），应到21"
    assert "即至少11" in card.required.zh
    assert card.remedy.zh == "还差2票：照实记为未通过，或者重新召开，不得事后补票"


@pytest.mark.parametrize("guards", [QUORUM, PASSES], ids=["quorum", "passes"])
@pytest.mark.parametrize(
    "value",
    [
        "more than 1/2 of expected", "at least 2/3 of expected", "more than 1/2 of present",
        "[more than 1/2 of expected, at least 2/3 of households]", "[at least 1/3 of expected, at least 2/3 of expected]",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "said", [tally(), tally(21, 3, 1), tally(30, 10, 10, 12, households=9, households_present=9)]
)
def test_wishes(kit, guards, value, said):
    """What a vote wishes is a consistent tally that just holds; what spoils it is one that just does not."""
    if "present" in value and guards == QUORUM:
        value = value.replace("present", "expected")
    case = trial(kit, guards, value)
    rule, found = case.rule("second.vote"), case.scene({"ballot": said})
    for wants, standing in ((rule.satisfy(found), "holds"), (rule.violate(found), "fails")):
        for want in wants:
            assert want.target == "ballot"
            assert list(tally_contradictions(want.value)) == []
            assert case.standing("second.vote", {"ballot": want.value}) == standing
    assert rule.satisfy(found)


def test_cannot_miss_nothing(kit):
    """No tally has less than nobody: a share that nobody meets cannot be missed."""
    case = trial(kit, QUORUM, "at least 1/2 of expected")
    assert case.rule("second.vote").violate(case.scene({"ballot": tally(0, 0, 0)})) == ()


@pytest.mark.parametrize(
    ("value", "part", "standing"),
    [
        ("at least 4/5 of answered", 8, "holds"),
        ("at least 4/5 of answered", 7, "fails"),
        ("at most 1/3 of members", 3, "holds"),
        ("at most 1/3 of members", 4, "fails"),
    ],
)
def test_share(kit, value, part, standing):
    """One number is the wanted part of another."""
    case = kit.trial({"x.vote": value}, asks="{part: {count: 部分}, whole: {count: 总数}}", guards=SHARE)
    assert case.standing("second.vote", {"part": part, "whole": 10}) == standing


def test_share_of_a_list(kit):
    """A list of people counts as its length."""
    case = kit.trial(
        {"x.vote": "at least 1/2 of members"},
        asks="{part: {people: 部分}, whole: {people: 全部}}",
        guards=SHARE,
    )
    assert case.standing("second.vote", {"part": ["p-1"], "whole": ["p-1", "p-2"]}) == "holds"
    assert case.standing("second.vote", {"part": ["p-1"], "whole": ["p-1", "p-2", "p-3"]}) == "fails"


def test_share_unknown(kit):
    """Without one of the numbers nothing can be said, and the card names the one that is missing."""
    case = kit.trial(
        {"x.vote": "at least 4/5 of answered"},
        asks="{part: {count: 部分}, whole: {count: 总数}}",
        guards=SHARE,
    )
    card = next(one for one in case.say({"part": 3}).refusals if one.guard == "second.vote")
    assert card.missing == ("whole",)
    rule, found = case.rule("second.vote"), case.scene({"part": 3})
    assert (rule.satisfy(found), rule.violate(found)) == ((), ())


@pytest.mark.parametrize(
    "value", ["at least 4/5 of answered", "more than 1/2 of members", "at most 1/3 of members"]
)
def test_share_wishes(kit, value):
    """What a share wishes just holds, what spoils it just does not."""
    case = kit.trial({"x.vote": value}, asks="{part: {count: 部分}, whole: {count: 总数}}", guards=SHARE)
    rule, found = case.rule("second.vote"), case.scene({"part": 0, "whole": 10})
    (best,), (spoilt,) = rule.satisfy(found), rule.violate(found)
    assert case.standing("second.vote", {"part": best.value, "whole": 10}) == "holds"
    assert case.standing("second.vote", {"part": spoilt.value, "whole": 10}) == "fails"
    assert abs(best.value - spoilt.value) == 1


def test_share_card(kit):
    """The card gives both numbers, what is needed and how far off it is."""
    case = kit.trial(
        {"x.vote": "at least 4/5 of answered"},
        asks="{part: {count: 肯定}, whole: {count: 收回}}",
        guards=SHARE,
    )
    (card,) = case.say({"part": 6, "whole": 10}).refusals
    assert (card.actual.zh, card.remedy.zh) == ("肯定6，收回10", "肯定相差2")
    assert card.required.zh.endswith("即8")


@pytest.mark.parametrize(
    "change", [{"present": 5}, {"yes": 0}, {"expected": 3}, {"left_out": 2}, {"households": 1}]
)
def test_balanced(change):
    """A tally with one count changed is consistent again."""
    fact = Fact(
        id="b", type="tally", title="表决", options={"written": True, "households": True, "left_out": True}
    )
    said = tally(20, 12, 10, written_yes=4, households=9, households_present=9)
    changed = balanced(said, **change)
    assert set(tally_fields(fact)) <= set(changed)
    assert list(tally_contradictions(changed)) == []


@pytest.mark.parametrize("nonsense", ["全票", 7, ["p-1"], {"expected": "20", "present": 20}], ids=str)
def test_no_tally(kit, nonsense):
    """What is no tally is refused by its own type, and the quorum cannot be said: nothing raises."""
    said = trial(kit, QUORUM, "at least 1/2 of expected").say({"ballot": nonsense})
    standings = dict(said.standings)
    assert (standings["second.facts"].value, standings["second.vote"].value) == ("fails", "cannot")


ROWS = "{part: {rows: 各村, key: v, each: {v: {text: 村}, came: {count: 到会}, paid: {money: 交纳}, agreed: {yes_no: 同意}}}, whole: {count: 应到}, due: {money: 应交}}"
"""Lines of several villages, and what they are compared with."""


@pytest.mark.parametrize(("of", "among"), [("part.came", "whole"), ("part.agreed", "part.count")])
def test_share_of_lines(kit, of, among):
    """Numbers in lines are summed, and of yes and no the yes are counted."""
    case = kit.trial(
        {"x.vote": "at least 1/2 of members"}, asks=ROWS,
        guards="[{guard: vote, share: {of: %s, among: %s, limit: x.vote}}]" % (of, among),
    )  # fmt: skip
    lines = [{"v": name, "came": 4, "paid": 0, "agreed": "yes"} for name in "甲乙"]
    assert case.standing("second.vote", {"part": lines, "whole": 16, "due": 0}) == "holds"
    lines += [{"v": name, "came": 0, "paid": 0, "agreed": "no"} for name in "丙丁戊"]
    assert case.standing("second.vote", {"part": lines, "whole": 17, "due": 0}) == "fails"


def test_share_of_money_is_told_in_yuan(kit):
    """A card gives shares of money in yuan, as the amounts were said."""
    case = kit.trial(
        {"x.vote": "at least 1/2 of members"}, asks=ROWS,
        guards="[{guard: vote, share: {of: part.paid, among: due, limit: x.vote}}]",
    )  # fmt: skip
    line = {"v": "甲", "came": 0, "paid": 40_050, "agreed": "no"}
    (card,) = case.say({"part": [line], "whole": 1, "due": 100_000}).refusals
    assert card.actual.zh == "交纳400.50元，应交1000.00元"
    assert card.remedy.zh == "交纳相差99.50元"
