"""Events of a foreign log as entries."""

from datetime import date, datetime

import pytest

from pdca.calendar import SHANGHAI
from pdca.forensics import Columns, of_events
from pdca.logs.event import Event, Moment, Place, Precision, State, given

DAY = date(2026, 3, 2)


def event(row=5, when="2026年3月2日", time=None, facts=(), case_facts=(), **values):
    moment = Moment(
        given=when,
        state=State.GIVEN,
        precision=Precision.MINUTE if time else Precision.DAY,
        first=DAY,
        last=DAY,
        time=time,
    )
    return Event(
        case=given("甲事项"), activity=given("支委会"), when=moment, place=Place(file="台账.xlsx", sheet="会议", row=row),
        facts={name: given(text) for name, text in dict(facts).items()}, case_facts={name: given(text) for name, text in dict(case_facts).items()},
        **values,
    )  # fmt: skip


def test_a_row():
    """A row is an entry called by where it stands, with who was there, how many, how much and what was written."""
    facts = {
        "出席人员": "张三、李四，王五", "到会情况/应到": "10", "到会情况/实到": "9", "赞成": "8", "金额": "1200", "份数": "35", "会议记录": "字" * 20,
        "备注": "短", "身份证号": "110101199001011234",
    }  # fmt: skip
    (one,) = of_events([event(facts=facts, case_facts={"所在支部": "东村支部"})])
    assert (one.id, one.case, one.activity, one.day) == (
        "台账.xlsx 工作表“会议” 第5行·支委会",
        "甲事项",
        "支委会",
        DAY,
    )
    assert (one.persons, one.place, one.order) == (("张三", "李四", "王五"), "东村支部", 5)
    assert (one.tallies, one.amounts) == (
        {"到会和表决": {"expected": 10, "present": 9, "yes": 8}},
        {"金额": 1200},
    )
    assert (one.counts, one.texts) == ({"份数": 35}, {"会议记录": "字" * 20})


@pytest.mark.parametrize(
    ("when", "facts", "hours"),
    [
        ("2026年3月2日 9:00-11:30", {}, (540, 690)), ("2026年3月2日", {"起止时间": "9：00至11：30"}, (540, 690)),
        ("2026年3月2日", {"起止时间": "11:30-9:00"}, (None, None)), ("2026年3月2日", {"起止时间": "25:00-26:00"}, (None, None)),
        ("2026年3月2日", {"结束时间": "2026-03-02 11:05"}, (None, 665)), ("2026年3月2日", {}, (None, None)),
    ],
)  # fmt: skip
def test_hours(when, facts, hours):
    """From when to when is read beside the day or in a column of its own, and stays open where it makes no sense."""
    (one,) = of_events([event(when=when, facts=facts)])
    assert (one.begins, one.ends) == hours


def test_moment():
    """A moment says when it began, in Asia/Shanghai."""
    (one,) = of_events([event(time=datetime(2026, 3, 2, 9, 15, tzinfo=SHANGHAI))])
    assert (one.begins, one.ends) == (555, None)


def test_entered():
    """When it was written down is the moment where there is one, and else the day."""
    day = Moment(state=State.GIVEN, precision=Precision.DAY, first=DAY, last=DAY)
    (one,) = of_events([event(recorded=day)])
    assert (one.recorded, one.entered) == (None, DAY)


def test_number_of_the_ledger():
    """The ledger's own number goes before the row."""
    first, second = of_events([event(sequence=given("17")), event(sequence=given("甲-3"))])
    assert (first.order, second.order) == (17, 5)


def test_other_headings():
    """Whoever has other headings says so."""
    (one,) = of_events(
        [event(facts={"来的人": "张三 李四", "出席人员": "王五"})], Columns(persons=("来的人",))
    )
    assert one.persons == ("张三", "李四")


def test_without_rows():
    """An event without a row is called by its number in the log."""
    assert [one.id for one in of_events([event(row=0), event(row=0)])] == ["0", "1"]
