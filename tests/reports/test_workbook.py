"""The workbook: text stays text, the same audit gives the same bytes, and it opens."""

from io import BytesIO

import pytest
from attrs import evolve

from pdca.audit import Severity
from pdca.phrase import Phrase
from pdca.reports import given, shaped, workbook
from pdca.reports.tables import Section, page
from pdca.reports.workbook import tables


@pytest.fixture(scope="module", params=["zh", "en"])
def book(request, audit):
    openpyxl = pytest.importorskip("openpyxl")
    return openpyxl.load_workbook(BytesIO(workbook(shaped(audit, request.param))))


@pytest.mark.row("H2")
def test_no_formula(book):
    """Nothing from a log becomes a formula or a link, whatever it begins with."""
    cells = [cell for sheet in book for row in sheet for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} <= {"s", "n"}
    assert any(str(cell.value).startswith("=HYPERLINK") for cell in cells)
    assert not any(cell.hyperlink for cell in cells)


def test_every_finding(audit, book):
    """Every finding has a row, with its id first."""
    sheet = book.worksheets[1]
    assert [row[0].value for row in sheet.iter_rows(min_row=2)] == [one.id for one in audit.findings]
    assert sheet.freeze_panes == "A2"


def test_same_bytes(audit):
    """The same audit gives the same workbook."""
    assert workbook(shaped(audit)) == workbook(shaped(audit))


def test_parameters_come_back(audit):
    """What the report was made with can be read back from the workbook."""
    report = given(workbook(shaped(audit)))
    assert (report.parameters, report.ending) == (audit.parameters, ".xlsx")


def test_what_is_missing_is_told_in_words(audit):
    """The column of missing data has words and no ids."""
    openpyxl = pytest.importorskip("openpyxl")
    one = evolve(audit.findings[0], missing=("ballot.no",), missing_titles=(Phrase("表决：反对", "ballot: no"),))
    data = workbook(shaped(evolve(audit, findings=(one,))))
    cells = [cell.value for cell in openpyxl.load_workbook(BytesIO(data)).worksheets[1][2]]
    assert "表决：反对" in cells
    assert "ballot.no" not in cells


def test_beyond(audit):
    """What a source of its kind cannot tell is named in the first sheet."""
    openpyxl = pytest.importorskip("openpyxl")
    data = workbook(shaped(evolve(audit, beyond=(Phrase("谁也没看的甲", "first"),))))
    cells = [cell.value for row in openpyxl.load_workbook(BytesIO(data)).worksheets[0] for cell in row]
    assert "谁也没看的甲" in cells


def test_the_conclusion_stands_first(audit):
    """The first line of the first sheet says what the audit came to, not in green where something cannot be said."""
    openpyxl = pytest.importorskip("openpyxl")
    one = evolve(audit.findings[0], kind="unclear", severity=Severity.OBSERVATION, certain=False, allowed=None)
    told = {}
    for name, found in (("unsure", (one,)), ("fine", ())):
        data = workbook(shaped(evolve(audit, findings=found, complete=True)))
        cell = openpyxl.load_workbook(BytesIO(data)).worksheets[0]["B2"]
        told[name] = (cell.value, cell.fill.fgColor.rgb)
    assert told["unsure"][0].startswith("没有肯定不符合的，但有1项无法判断")
    assert told["unsure"][1] != told["fine"][1]


def test_tables_show_all_of_their_texts():
    """Columns of plain tables are wide enough for Chinese, rows high enough for what does not fit on one line, and a page takes the whole width."""
    openpyxl = pytest.importorskip("openpyxl")
    long = "落实整改要求" * 8
    one = Section(title="台账", headings=("问题", "说明"), rows=(("公开栏更新不及时", "短"), ("会议记录不全", long)))
    (sheet,) = openpyxl.load_workbook(BytesIO(tables("材料", [one]))).worksheets
    assert sheet.column_dimensions["A"].width >= 2 * len("公开栏更新不及时")
    assert sheet.row_dimensions[3].height == 45
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.page_setup.fitToHeight == 0
    assert tables("材料", [one]) == tables("材料", [one])


def test_broad_tables_are_printed_across():
    """A table of many columns is printed on pages turned across, one of few upright."""
    few = Section(title="甲", headings=("一",), rows=())
    many = Section(title="乙", headings=tuple("一二三四五六七八九"), rows=())
    made = page("材料", (), [few, many]).decode()
    assert made.count('<section class="few">') == made.count('<section class="many">') == 1


def test_rows_are_as_high_as_what_they_hold(audit):
    """A row with a long text is higher than a line, whichever program opens it."""
    openpyxl = pytest.importorskip("openpyxl")
    one = evolve(audit.findings[0], actual=Phrase("很长" * 100, "long " * 100))
    sheet = openpyxl.load_workbook(BytesIO(workbook(shaped(evolve(audit, findings=(one,)))))).worksheets[1]
    assert (sheet.row_dimensions[2].height, sheet.row_dimensions[1].height) == (165, None)
