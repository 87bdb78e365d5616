"""What a cell of a table means as a fact."""

from datetime import date

import pytest

from pdca.examples import Setting
from pdca.procedure import Fact
from pdca.specification.names import UnclearSentenceError
from pdca.specification.values import counts_of, day_of, value_of, whole_tally

SETTING = Setting(day=date(2026, 3, 2), choices={"kinds": {"big": "大事", "small": "小事"}})


def fact(kind, **options):
    of = "kinds" if kind in ("choice", "choices", "ticks", "extracts") else ""
    return Fact(id="it", type=kind, title="某项", of=of, options=options, each=options.pop("each", ()))


def read(kind, text, **options):
    return value_of(fact(kind, **options), text, SETTING)


@pytest.mark.parametrize("text", ["2026-10-01", "2026年10月1日", " 2026-10-1 "])
def test_a_day_is_written_with_dashes_or_in_chinese(text):
    """Both ways of writing a day are the same day."""
    assert day_of(text) == date(2026, 10, 1)


def test_a_day_that_is_none_is_refused():
    """The thirtieth of February is no day."""
    with pytest.raises(UnclearSentenceError, match="不是日期"):
        day_of("2026-02-30")


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("yes_no", "是", "yes"),
        ("choice", "大事", "big"),
        ("choice", "small", "small"),
        ("choices", "大事、小事", ["big", "small"]),
        ("choices", "全部", ["big", "small"]),
        ("choices", "无", []),
        ("ticks", "全部", {"big": "yes", "small": "yes"}),
        ("ticks", "全部，除小事", {"big": "yes", "small": "no"}),
        ("ticks", "小事", {"big": "no", "small": "yes"}),
        ("count", "3人", 3),
        ("number", "2.50", "2.50"),
        ("money", "1,200.5元", 120050),
        ("duration", "6个月", {"months": 6}),
        ("duration", "10天", {"days": 10}),
        ("date", "2026年1月2日", "2026-01-02"),
        ("period", "2026-01-01至2026-03-31", {"from": "2026-01-01", "to": "2026-03-31"}),
        ("person", "p-li", "p-li"),
        ("people", "p-li、p-wang", ["p-li", "p-wang"]),
        ("survey", "发出10 收回9 肯定8", {"asked": 10, "answered": 9, "positive": 8}),
        ("survey", "收回9", {"asked": 10, "answered": 9, "positive": 9}),
        ("text", "照写", "照写"),
        ("paper", "2026-01-02", {"name": "某项", "made": "2026-01-02"}),
        ("extract", "无：没有发生", {"none": "没有发生"}),
        ("extracts", "全部，除小事", {"big": {"filled": "yes"}}),
    ],
)
def test_a_value_reads_by_its_type(kind, text, value):
    """Each type of fact has its own way of being written."""
    assert read(kind, text) == value


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("choice", "中事"),
        ("count", "三"),
        ("number", "多"),
        ("money", "多"),
        ("duration", "很久"),
        ("period", "春天"),
        ("tally", "多数"),
    ],
)
def test_a_value_of_no_type_is_refused(kind, text):
    """What cannot be read is a mistake of the feature, not a fact."""
    with pytest.raises(UnclearSentenceError):
        read(kind, text)


def test_a_choice_that_is_none_names_the_nearest():
    """The refusal offers what may have been meant."""
    with pytest.raises(UnclearSentenceError, match="大事"):
        read("choice", "大亊事")


def test_a_case_is_a_number_and_a_state():
    """A reference to another case may say where that case stood."""
    assert {"case": "c-7", "state": "completed"}.items() <= read("case", "c-7 completed").items()


def test_rows_are_lines_of_columns():
    """Columns that are not given are made up, so that a line is whole."""
    each = (Fact(id="what", type="text", title="做什么"), Fact(id="who", type="person", title="谁"))
    assert read("rows", "what=修路；做什么=架桥，谁=p-li", each=each) == [
        {"what": "修路", "who": "p-who"},
        {"what": "架桥", "who": "p-li"},
    ]


@pytest.mark.parametrize(
    ("said", "rest"),
    [
        ("应到20 实到11", {"yes": 11, "no": 0, "abstain": 0}),
        ("应到20 实到11 赞成9", {"yes": 9, "no": 2, "abstain": 0}),
        ("应到20 实到11 赞成9 反对1", {"yes": 9, "no": 1, "abstain": 1}),
        ("应到20 实到11 反对4", {"yes": 7, "no": 4, "abstain": 0}),
        ("实到30", {"expected": 30, "yes": 30}),
    ],
)
def test_counts_not_said_make_the_tally_add_up(said, rest):
    """Votes add up to those present, those present to those expected."""
    assert rest.items() <= whole_tally(fact("tally"), counts_of(said)).items()


def test_counts_that_are_said_stay_even_when_they_do_not_add_up():
    """A scenario about a wrong tally must be able to give one."""
    found = whole_tally(fact("tally"), counts_of("应到20 实到11 赞成12 反对3"))
    assert (found["yes"], found["no"]) == (12, 3)


def test_written_opinions_belong_to_tallies_that_ask_for_them():
    """Other tallies do not have the count."""
    assert "written_yes" not in whole_tally(fact("tally"), {})
    assert whole_tally(fact("tally", written="yes"), counts_of("会前书面赞成3"))["written_yes"] == 3
