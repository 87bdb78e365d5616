"""Cells as values of facts: what is plain is converted, everything else stays for the judge to complain of."""

import pytest

from pdca.audit.worded import worded
from pdca.procedure import Fact

CHOICES = {"colours": {"red": "红", "blue": "蓝"}}


@pytest.mark.parametrize(
    ("kind", "tail", "text", "value"),
    [
        ("count", "", "20人", 20),
        ("count", "", "许多", "许多"),
        ("tally", "expected", "20", 20),
        ("tally", "", "应到20实到18赞成18", {"expected": 20, "present": 18, "yes": 18}),
        ("survey", "positive", "9份", 9),
        ("date", "", "二〇二六年五月十八日", "2026-05-18"),
        ("date", "", "5月", "5月"),
        ("date", "", "2026年5月", "2026年5月"),
        ("period", "from", "2026.5.18", "2026-05-18"),
        ("yes_no", "", "√", "yes"),
        ("yes_no", "", "否", "no"),
        ("yes_no", "", "可能", "可能"),
        ("choice", "", "红", "red"),
        ("choices", "", "红、蓝", ["red", "blue"]),
        ("ticks", "", "全部", {"red": "yes", "blue": "yes"}),
        ("ticks", "", "红", {"red": "yes"}),
        ("ticks", "", "红、绿", "红、绿"),
        ("money", "", "1.2万元", 1_200_000),
        ("people", "", "李四、王五", ["李四", "王五"]),
        ("person", "", "李 四", "李四"),
        ("person", "", "李四、王五", "李四、王五"),
        ("duration", "", "6个月", {"months": 6}),
        ("text", "", "情况属实", "情况属实"),
    ],
)
def test_value(kind, tail, text, value):
    """A cell gives the value that it plainly says."""
    assert worded(Fact(id="f", type=kind, title="F", of="colours"), tail, text, CHOICES) == value


def test_particulars_are_not_made_up():
    """People who have particulars are named without them."""
    fact = Fact(id="f", type="people", title="F", each=(Fact(id="standing", type="choice", title="S"),))
    assert worded(fact, "", "李四", {}) == [{"id": "李四"}]


@pytest.mark.parametrize("said", ["研究决定（含不设支委会的）", "研究决定(含不设支委会的)", "2"])
def test_a_choice_by_its_title(said):
    """A choice is known by its title, whichever width its brackets have there and in the cell."""
    choices = {"ways": {"votes": "只凭得票", "meeting": "研究决定（含不设支委会的）"}}
    assert worded(Fact(id="by", type="choice", title="方式", of="ways"), "", said, choices) == "meeting"
