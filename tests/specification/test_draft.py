"""Telling a scenario: what is filled in, what stays, and what cannot be told."""

import pytest

from pdca.specification.draft import Draft
from pdca.specification.names import UnclearSentenceError
from pdca.specification.vocabulary import SENTENCES, understood


def last(draft):
    return draft.latest.claim


def test_what_is_not_said_is_filled_in(told):
    """An act with nothing said is allowed, a day after its step began."""
    draft = told("当 办理“register.filed”")
    assert (last(draft).occurred, last(draft).by[0].role, draft.latest.found.verdict.allowed) == (
        "2026-03-03",
        "clerk",
        True,
    )


def test_a_case_that_nobody_opened_is_opened(told):
    """A scenario need not say that its case was opened."""
    draft = told("假如 程序“small”\n当 办理“register.filed”")
    assert draft.latest.history.opening is not None


def test_names_may_be_titles(told):
    """Steps, outcomes, roles, facts and choices go by their Chinese titles too."""
    draft = told("当 “经办人”办理“登记.已登记”\n| 项目 | 值 |\n| 类别 | 小事 |")
    assert last(draft).facts == {"kind": "small"}


def test_what_is_said_stays_and_explains_the_refusal(told):
    """The rehearsal mends everything but what the scenario fixes."""
    draft = told("当 办理“register.filed”\n| 项目 | 值 |\n| kind | other |\n| 缺材料 | 登记表 |")
    assert [one.guard for one in draft.latest.found.verdict.refusals] == ["register.papers", "register.known"]


def test_an_act_after_given_must_be_allowed(told):
    """A setting that the judge refuses is no setting."""
    with pytest.raises(UnclearSentenceError, match=r"register\.known"):
        told("假如 办理“register.filed”\n| 项目 | 值 |\n| kind | other |")


def test_a_refused_act_leaves_the_case_where_it_was(told):
    """After a refusal the next act meets the same case."""
    draft = told("当 “会议”办理“register.filed”\n当 办理“register.filed”\n那么 准予")
    assert draft.history.state == "vote"


def test_the_way_to_a_step_is_walked(told):
    """Everything on the way is there, allowed, and no two acts share a day."""
    draft = told("假如 事项已办到“notice”")
    days = [check.claim.occurred for check in draft.now.checks]
    assert [check.claim.label for check in draft.now.checks] == [".", "register.filed", "vote.passed"]
    assert days == sorted(set(days))


def test_acts_on_the_way_can_be_fixed(told):
    """The table of the way fixes days and facts of acts on it."""
    draft = told(
        "假如 事项已办到“notice”\n| 办理 | 项目 | 值 |\n| vote.passed | 日期 | 2026-04-01 |\n| | ballot | 应到9 实到9 |"
    )
    assert draft.history.last["vote"].claim.facts["ballot"] == {"expected": 9, "present": 9}
    assert draft.history.last["vote"].claim.occurred == "2026-04-01"


def test_one_table_tells_several_acts(told):
    """An empty first cell goes on with the act above."""
    draft = told(
        "假如 已依次办理\n| 办理 | 日期 | 项目 | 值 |\n| register.filed | 2026-03-05 | kind | small |\n| vote.passed | 2026-04-01 | | |"
    )
    assert draft.history.state == "notice"


def test_a_late_entry_is_recorded_after_it_occurred(told):
    """The first day is that of the record, the second that of the act."""
    draft = told("当 于2026-03-20补录2026-03-05的“register.filed”")
    assert (last(draft).occurred, draft.latest.today.isoformat()) == ("2026-03-05", "2026-03-20")


def test_a_correction_replaces_what_it_names(told):
    """The corrected act reads as corrected from then on."""
    draft = told(
        "假如 办理“register.filed”\n当 于2026-03-06更正“register.filed”\n| 项目 | 值 |\n| kind | small |\n那么 准予"
    )
    assert draft.history.last["register"].claim.facts["kind"] == "small"


def test_the_opening_can_be_corrected_in_part(told):
    """A field of the goal is replaced; the rest of the goal stays."""
    draft = told("当 更正“立项”\n| 项目 | 值 |\n| plan.what | 办结2件 |\n那么 准予")
    goal = draft.history.opening.claim.facts["plan"]
    assert (goal["what"], goal["where"]) == ("办结2件", "示例镇示例村")


def test_a_void_takes_the_case_back(told):
    """The case stands where it stood before the voided record."""
    told("假如 办理“register.filed”\n当 作废“register.filed”\n那么 准予\n而且 事项处于“register”")


def test_several_roles_act_together(told):
    """Roles set apart by 、 are several actors."""
    draft = told("当 “经办人、负责人”办理“register.filed”")
    assert [actor.role for actor in last(draft).by] == ["clerk", "head"]


@pytest.mark.parametrize(
    ("sentence", "near"),
    [
        ("当 办理“register.field”", r"register\.filed"),
        ("当 “经办员”办理“register.filed”", "经办人"),
        ("当 办理“register.filed”\n| 项目 | 值 |\n| 类型 | 大事 |", "类别"),
        ("当 办好“register.filed”", "办理“"),
        ("假如 准予", "不能写在"),
        ("当 办理“register.filed”\n那么 被“register.know”拒绝，依据“x”", r"register\.known"),
        ("假如 事项已办到“公告”", "公示"),
        ("当 更正“register.filed”", "还没有"),
    ],
)
def test_what_cannot_be_told_names_the_nearest(told, sentence, near):
    """A mistake in a feature comes with what may have been meant."""
    with pytest.raises(UnclearSentenceError, match=near):
        told(sentence)


def test_every_sentence_has_an_example_that_it_understands():
    """The list of sentences is itself sound, and no longer than it may be."""
    assert len(SENTENCES) <= 25
    for sentence in SENTENCES:
        found, _ = understood(next(iter(sentence.kinds)), sentence.example)
        assert found is sentence
        assert sentence.kinds == {"then"} or hasattr(Draft, sentence.method)


REFUSED = "假如 办理“register.filed”\n当 办理“vote.passed”\n| 项目 | 值 |\n| ballot | 应到20 实到10 |\n"


@pytest.mark.parametrize(
    "claim",
    [
        "只被“vote.quorum”拒绝，依据“示例规则 2020 第2条”",
        "被“vote.quorum”拒绝，依据“house/vote”",
        "事项处于“表决”",
        "“vote.waited”符合",
        "“vote.quorum”实际“实到10”，要求“至少11”，办法“还差1人”",
        "按“vote.waited”，最早为2026-03-13",
        "回放结论相同",
    ],
)
def test_a_true_sentence_about_a_verdict_passes(told, claim):
    """What holds of the verdict can be said."""
    told(REFUSED + f"那么 {claim}")


@pytest.mark.parametrize(
    "claim",
    [
        "准予",
        "只被“vote.waited”拒绝，依据“示例规则 2020 第2条”",
        "只被“vote.quorum、vote.waited”拒绝，依据“示例规则 2020 第2条”",
        "只被“vote.quorum”拒绝，依据“示例规则 2020 第3条”",
        "只被“vote.quorum”拒绝，依据“程序通则”",
        "事项处于“notice”",
        "“vote.quorum”符合",
        "“vote.quorum”不适用",
        "“vote.quorum”实际“实到11”",
        "记为逾期，条件“vote.quorum”",
        "提示“vote.quorum”",
        "无法判断，条件“vote.quorum”，缺“ballot”",
        "按“vote.waited”，最早为2026-03-12",
        "按“vote.waited”，最早为2026-03-14",
        "按“vote.waited”，最晚为2026-03-13",
        "按“vote.quorum”，改填的结论为\n| ballot | 结论 |\n| 应到20 实到10 | 符合 |",
    ],
)
def test_a_false_sentence_about_a_verdict_fails(told, claim):
    """What does not hold of the verdict is an assertion that fails."""
    with pytest.raises(AssertionError):
        told(REFUSED + f"那么 {claim}")


def test_a_blank_value_is_told_as_missing(told):
    """A guard that cannot say names the value it lacks."""
    told(
        "假如 办理“register.filed”\n当 办理“vote.passed”\n| 项目 | 值 |\n| 不填 | ballot |\n那么 无法判断，条件“vote.quorum”，缺“ballot”"
    )


def test_the_stated_remedy_is_applied(told):
    """Doing what the card says makes the act allowed."""
    told(REFUSED + "当 按提示改正后再办理\n那么 准予\n而且 事项处于“notice”")


def test_near_relatives_are_declared_with_the_opening(told):
    """The line 近亲属 of an opening is the organisation that ``kin: yes`` asks; it takes two people."""
    opened = "假如 程序“small”\n而且 立项\n| 项目 | 值 |\n| 近亲属 | %s |\n当 办理“register.filed”"
    assert told(opened % "p-li、p-wang").history.organisation.kin("p-li") == {"p-wang"}
    with pytest.raises(UnclearSentenceError, match="近亲属写两个人"):
        told(opened % "p-li")
