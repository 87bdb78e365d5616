"""Organisations kept in workbooks: a sheet for each kind of entry, and mistakes by sheet and cell."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from pdca.declaration import Appointment, Kin, Post, Standing, Unit
from pdca.logs import LogError
from pdca.staffbook import read_staffbook

SHEETS: dict[str, list[list[Any]]] = {
    "单位": [
        ["单位编号", "类别", "名称", "上级单位", "所在地", "自", "至", "任期至"],
        ["town", "township", "示例镇", None, "p/c"],
        [],
        ["east", "branch", "东村党支部", "town", None, date(2010, 1, 1), None, date(2027, 3, 31)],
    ],
    "职务": [["职务", "职数", "设在"], ["secretary", 1, "branch、general_branch"]],
    "任职": [["人员编号", "职务", "单位编号", "自"], ["p-1", "secretary", "east", "2025-01-01"]],
    "身份": [["人员", "身份", "单位", "自"], ["p-1", "full", "east", date(2012, 1, 1)]],
    "近亲属": [["人员编号", "近亲属编号"], ["p-1", "p-2"]],
    "说明": [["随便写的"]],
}


@pytest.fixture
def book(tmp_path: Path) -> Any:
    """Return what writes sheets to a workbook and gives its path."""

    def written(sheets: dict[str, list[list[Any]]]) -> Path:
        path = tmp_path / "组织.xlsx"
        with xlsxwriter.Workbook(str(path), {"default_date_format": "yyyy-mm-dd"}) as made:
            for name, rows in sheets.items():
                sheet = made.add_worksheet(name)
                for number, row in enumerate(rows):
                    sheet.write_row(number, 0, row)
        return path

    return written


def test_sheets_become_entries(book: Any) -> None:
    """Every sheet with a known name is read, by its headings; days may be dates or text."""
    written = read_staffbook(book(SHEETS))
    assert [*written.mistakes] == []
    assert written.declared() == (
        Unit(id="town", kind="township", title="示例镇", place="p/c"),
        Unit(id="east", kind="branch", title="东村党支部", above="town", since=date(2010, 1, 1), term=date(2027, 3, 31)),
        Post(role="secretary", seats=1, kinds=("branch", "general_branch")),
        Appointment(person="p-1", role="secretary", unit="east", since=date(2025, 1, 1)),
        Standing(person="p-1", standing="full", unit="east", since=date(2012, 1, 1)),
        Kin(people=("p-1", "p-2")),
    )  # fmt: skip


def test_english_sheets_and_headings_are_read_too(book: Any) -> None:
    """The names of sheets and columns may be English."""
    sheets = {
        "Appointments": [
            ["person", "post", "unit", "from", "until"],
            ["p-1", "clerk", "east", "2025-01-01", "2025-12-31"],
        ]
    }
    assert read_staffbook(book(sheets)).declared() == (
        Appointment(
            person="p-1", role="clerk", unit="east", since=date(2025, 1, 1), until=date(2025, 12, 31)
        ),
    )


@pytest.mark.parametrize(
    ("sheet", "row", "said"),
    [
        ("任职", ["张三", "secretary", "east", "2025-01-01"], "组织.xlsx 任职!A3: “张三”不是编号：只用英文字母、数字、- 和 _（姓名写在名册里，不进组织文件）"),
        ("任职", ["p-2", "secretary", "east", "去年"], "组织.xlsx 任职!D3: “去年”不是有效的日期，应写成 2026-05-18 这样"),
        ("任职", ["p-2", None, "east", "2025-01-01"], "组织.xlsx 任职!B3: 没有填“职务”"),
        ("身份", ["p-2", "full", "east", None], "组织.xlsx 身份!D3: 没有填“自”"),
        ("职务", ["clerk", "若干"], "组织.xlsx 职务!B3: 职数至少是1"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_by_sheet_and_cell(book: Any, sheet: str, row: list[Any], said: str) -> None:
    """What cannot be read is told where it stands."""
    written = read_staffbook(book({**SHEETS, sheet: [*SHEETS[sheet], row]}))
    assert [one.line() for one in written.mistakes] == [said]


def test_a_column_that_is_missing_is_told(book: Any) -> None:
    """Without the column the row is told."""
    written = read_staffbook(book({"身份": [["人员", "身份"], ["p-1", "full"]]}))
    assert [one.line() for one in written.mistakes] == ["组织.xlsx 身份!2: 没有填“自”"]


def test_a_workbook_without_any_known_sheet_is_told(book: Any) -> None:
    """Nothing to read is a mistake, not an empty organisation."""
    (one,) = read_staffbook(book({"名单": [["姓名"], ["甲"]]})).mistakes
    assert one.phrase("zh") == "没有可读的工作表，应有：单位、职务、任职、身份、近亲属"


def test_columns_beyond_the_alphabet_have_two_letters(book: Any) -> None:
    """Cells are named as a workbook names them."""
    padding = [f"栏{number}" for number in range(26)]
    written = read_staffbook(
        book(
            {
                "任职": [
                    [*padding, "人员", "职务", "单位", "自"],
                    [*["x"] * 26, "张三", "c", "u", "2025-01-01"],
                ]
            }
        )
    )
    assert str(next(iter(written.mistakes)).place) == "组织.xlsx 任职!AA2"


def test_what_is_no_workbook_is_refused(tmp_path: Path) -> None:
    """A text under another name is told as such."""
    path = tmp_path / "a.csv"
    path.write_text("人员,职务\np-1,clerk\n", encoding="utf-8")
    with pytest.raises(LogError):
        read_staffbook(path)
