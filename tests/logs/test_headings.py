"""Where headings stand: under captions, in two rows, over common headings."""

import pytest

from pdca.logs.headings import Row, headings


def rows(*texts):
    return [Row(number, [cell or None for cell in text.split("|")]) for number, text in enumerate(texts, 1)]


def test_first_row():
    """The first row of words heads a plain table."""
    found = headings(rows("姓名|日期", "张三|2024.5.1"))
    assert (found.first, found.last, found.names) == (1, 1, ("姓名", "日期"))


def test_captions():
    """Captions above are no headings, and are kept."""
    found = headings(
        rows(
            "2024年台账||",
            "单位：张村|填表人：李四|",
            "姓名|日期|备注",
            "张三|2024.5.1|好",
            "李四|2024.5.2|好",
        )
    )
    assert (found.first, found.captions) == (3, ("2024年台账", "单位:张村", "填表人:李四"))


def test_two_rows_as_text():
    """A second row under common headings names the columns in full, though the file tells of no merged cells."""
    found = headings(rows("姓名|支部大会||备注", "|日期|应到|", "张三|2024.5.1|20|x"))
    assert (found.last, found.names) == (2, ("姓名", "支部大会/日期", "支部大会/应到", "备注"))


def test_two_rows_merged():
    """The same table with merged cells has the same headings."""
    found = headings(rows("姓名|支部大会|支部大会|备注", "姓名|日期|应到|备注", "张三|2024.5.1|20|x"))
    assert found.names == ("姓名", "支部大会/日期", "支部大会/应到", "备注")


def test_words_below():
    """A first row of words is no second row of headings."""
    found = headings(rows("姓名|支部|结论", "张三|一支部|合格", "李四|二支部|合格"))
    assert found.last == 1


def test_same_names():
    """Columns of one name are told apart by number."""
    assert headings(rows("姓名|日期|日期", "张三|2024.5.1|2024.6.1")).names == ("姓名", "日期", "日期#2")


def test_named_rows():
    """Who says where the headings are is believed."""
    assert headings(rows("a|b", "姓名|日期", "x|y"), (2, 2)).names == ("姓名", "日期")


@pytest.mark.parametrize("text", ["1|2|3", "2024.5.1|5|/"])
def test_none(text):
    """A table of numbers and dates alone has no headings."""
    assert headings(rows(text, text)) is None


def test_line_ends_in_headings():
    """Line ends and spaces in a heading are no part of it."""
    assert headings([Row(1, ["姓 名", "支部\n大会"]), Row(2, ["张三", "2024.5.1"])]).names == (
        "姓名",
        "支部大会",
    )


def test_day_under_a_single_column():
    """A word that only ever stands under headings, 日期 or 应到, may stand under one column too."""
    rows = [
        Row(1, ["姓名", "入党宣誓", "支部大会", None]),
        Row(2, [None, "日期", "日期", "应到"]),
        Row(3, ["张三", "2026.7.1", "2026.6.1", "20"]),
    ]
    found = headings(rows)
    assert (found.first, found.last) == (1, 2)
    assert found.names == ("姓名", "入党宣誓/日期", "支部大会/日期", "支部大会/应到")


def test_any_words_below_merged_headings():
    """Where a row begins with the merged heading above it, whatever words stand in it are headings: 公开起止时间, 附件."""
    found = headings(rows("姓名|公示|附件情况|备注", "姓名|公示起止|有无附件|备注", "张三|2024.5.1|有|x"))
    assert (found.last, found.names) == (2, ("姓名", "公示/公示起止", "附件情况/有无附件", "备注"))


def test_headings_printed_twice():
    """A row that only repeats the headings is none of them."""
    assert headings(rows("姓名|日期|备注", "姓名|日期|备注", "张三|2024.5.1|x")).last == 1


def test_day_that_ends_a_word():
    """A word that ends like a day's heading stands under a single column too, though no cells are merged."""
    found = headings(rows("姓名|公示|支部大会|", "|公示起止时间|日期|应到", "张三|2024.5.1|2024.6.1|20"))
    assert (found.last, found.names[1]) == (2, "公示/公示起止时间")


def test_months_head_columns():
    """A table by months is headed by them: 1月 is no datum there."""
    assert headings(rows("党费登记表||||", "序号|姓名|1月|2月|第二季度", "1|张三|5|5|15")).first == 2
