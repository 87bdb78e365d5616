"""What cells say: given, not applicable, as above, unreadable or missing."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as some

from pdca.logs import MISSING, State, Value
from pdca.logs.cells import counts, money, number, people, unit_of, value

ABOVE = Value("张三", "张三", State.GIVEN)


@pytest.mark.parametrize("text", ["/", "／", "—", "——", "无", "不适用", "-", " / "])
def test_not_applicable(text):
    """A stroke, a dash and 无 say that something does not apply."""
    assert value(text) == Value(text, "", State.NOT_APPLICABLE)


@pytest.mark.parametrize("text", [None, "", "  ", "\u3000"])
def test_missing(text):
    """An empty cell is missing, which is not the same as not applicable."""
    assert value(text).state is State.MISSING


@pytest.mark.parametrize("text", ["同上", "〃", '"', "″"])
def test_ditto(text):
    """A ditto mark says what the cell above says, and stays what was given."""
    assert value(text, ABOVE) == Value(text, "张三", State.GIVEN, ditto=True)


def test_ditto_below_nothing():
    """A ditto mark with nothing above is unreadable, not made up."""
    assert value("同上", MISSING).state is State.UNREADABLE


def test_ditto_of_a_stroke():
    """The same as something that does not apply does not apply either."""
    assert value("同上", value("/")).state is State.NOT_APPLICABLE


@pytest.mark.parametrize("text", ["#REF!", "#N/A", "NaN", "#DIV/0!"])
def test_failed_formula(text):
    """What a failed formula leaves behind is no value."""
    assert value(text) == Value(text, "", State.UNREADABLE)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("张 三", "张三"),
        ("张  三", "张三"),
        ("张\u3000三", "张三"),
        ("ＡＢ１２", "AB12"),
        ("a b", "a b"),
        ("犇 𠮷", "犇𠮷"),
    ],
)
def test_understood_text(text, wanted):
    """Names lose inner spaces and digits get normal width; what was given stays beside it."""
    assert value(text) == Value(text, wanted, State.GIVEN)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("张 三", ("张三",)), ("张三、李四", ("张三", "李四")), ("张三 李四", ("张三", "李四")), ("张 三、李  四", ("张三", "李四")),
        ("张三\n李四", ("张三", "李四")), ("张三，李四等5人", ("张三", "李四")), ("", ()), ("阿依古丽·买买提", ("阿依古丽·买买提",)),
    ],
)  # fmt: skip
def test_people(text, names):
    """Several persons in a cell are several; the space inside a name separates nobody."""
    assert people(text) == names


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("应到30实到25", {"expected": 30, "present": 25}),
        ("应到３０人，实到２５人", {"expected": 30, "present": 25}),
        (
            "应到会：30 实到会：25 赞成24票 反对0票 弃权1票",
            {"expected": 30, "present": 25, "yes": 24, "no": 0, "abstain": 1},
        ),
        ("不同意2，同意20", {"no": 2, "yes": 20}),
        ("应到30，应到31，实到5", {"present": 5}),
        ("全体到会", {}),
    ],
)
def test_counts(text, wanted):
    """Counts written into one cell are read by their words; a word said twice differently is left out."""
    assert counts(text) == wanted


@pytest.mark.parametrize(
    ("heading", "wanted"),
    [
        ("金额（元）", ("金额", "元")), ("金额(万元)", ("金额", "万元")), ("应到（人）", ("应到", "人")), ("应到/人", ("应到", "人")),
        ("金额（单位：元）", ("金额", "元")), ("日期（年月日）", ("日期(年月日)", "")), ("姓名", ("姓名", "")),
    ],
)  # fmt: skip
def test_units(heading, wanted):
    """A unit in a heading is told apart from its name."""
    assert unit_of(heading) == wanted


@pytest.mark.parametrize(
    ("text", "unit", "fen"),
    [("12,000.50", "", 1200050), ("3", "万元", 3000000), ("1.2万元", "元", 1200000), ("￥5", "", 500), ("-1", "元", -100), ("0.001", "元", None), ("很多", "元", None), ("5", "人", None)],
)  # fmt: skip
def test_money(text, unit, fen):
    """Money is exact fen, of the unit that the cell or its heading names; what is no whole fen is none."""
    assert money(text, unit) == fen


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("１２", 12), ("1,234", 1234), ("0.5", Fraction(1, 2)), ("NaN", None), ("1e9", None), ("9" * 40, None)],
)
def test_number(text, wanted):
    """A number is exact; NaN and powers are none."""
    assert number(text) == wanted


@given(some.text(max_size=60))
def test_any_cell(text):
    """No text makes the reading of a cell fail, and what was given is kept."""
    assert value(text, ABOVE).given in (text, None)
    people(text), counts(text), money(text), unit_of(text)


@pytest.mark.parametrize(
    ("text", "fen"),
    [
        ("叁万贰仟元整", 3_200_000), ("人民币壹佰零伍元陆角", 10_560), ("贰拾万元", 20_000_000), ("十元", 1_000), ("一千零五十元三角五分", 105_035),
        ("壹亿贰仟叁佰万零伍元", 12_300_000_500), ("壹万零伍佰元零伍分", 1_050_005), ("万元", None), ("二〇二六元", None), ("三万", None), ("元", None),
        ("玖亿亿亿亿元", None),
    ],
)  # fmt: skip
def test_amounts_as_on_a_cheque(text, fen):
    """An amount in capital numerals is read exactly; what is no amount is none."""
    assert money(text) == fen
