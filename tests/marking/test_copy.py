"""The marked copy: no cell of theirs changes; comments, colour and lists are added, and every office program can open it."""

import re
import zipfile
from io import BytesIO

import openpyxl
import pytest

from pdca.audit import SEVERITIES
from pdca.logs import LogError
from pdca.marking import List, Mark, copied

CELL = re.compile(rb"<(?:\w+:)?c [^>]*?(?:/>|>.*?</(?:\w+:)?c>)", re.DOTALL)
ROWS = re.compile(rb"<(?:\w+:)?sheetData.*</(?:\w+:)?sheetData>", re.DOTALL)


def parts(data):
    """Return the parts of a workbook by name."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture
def book(tmp_path):
    """Return what writes a workbook with one sheet, changed by a function, and answers its path."""

    def written(change=lambda sheet: None):
        made = openpyxl.Workbook()
        sheet = made.active
        sheet.title = "台账"
        for row in (["姓名", "日期", "人数"], ["张三", "2024.5.1", 12], ["李四", "/", None]):
            sheet.append(row)
        change(sheet)
        path = tmp_path / "ledger.xlsx"
        made.save(path)
        return path

    return written


def mark(row=2, column=2, text="× 严重不符合", look="major"):
    """Return a mark."""
    return Mark(sheet="台账", row=row, column=column, look=look, text=text)


def rewritten(path, name, change):
    """Change the part *name* of the workbook at *path*."""
    found = parts(path.read_bytes())
    found[name] = change(found[name])
    with zipfile.ZipFile(path, "w") as archive:
        for each, data in found.items():
            archive.writestr(each, data)
    return path


def opened(data):
    """Return the copy as a library reads it."""
    return openpyxl.load_workbook(BytesIO(data))


# -- the planted workbook


def test_cells_are_equal_byte_by_byte(shelf):
    """Every cell of theirs, marked or not, is byte by byte what it was; so are shared texts, and all parts but those linked to."""
    before, after = parts(shelf.path.read_bytes()), parts(shelf.copy)
    sheets = [name for name in before if name.startswith("xl/worksheets/sheet")]
    assert len(sheets) == 4
    for name in sheets:
        assert CELL.findall(before[name]) == CELL.findall(after[name])
        assert ROWS.search(before[name])[0] == ROWS.search(after[name])[0]
    touched = {"[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", *sheets}
    assert {name for name in before if before[name] != after[name]} == touched


def test_looks_of_cells_are_kept(shelf):
    """What the number of a look meant, it means: the styles of theirs come first, unchanged."""
    before, after = (parts(data)["xl/styles.xml"] for data in (shelf.path.read_bytes(), shelf.copy))
    for name in (b"fonts", b"fills", b"cellXfs"):
        theirs, ours = (re.search(rb"<%s [^>]*>(.*)</%s>" % (name, name), data, re.DOTALL)[1] for data in (before, after))
        assert ours.startswith(theirs)


def test_values_as_a_library_reads_them(shelf):
    """Whoever opens the copy reads the same values, formulas and number formats in their sheets."""
    before, after = opened(shelf.path.read_bytes()), opened(shelf.copy)
    for sheet in before:
        for row, other in zip(sheet.iter_rows(), after[sheet.title].iter_rows(), strict=True):
            assert [(one.value, one.number_format) for one in row] == [(one.value, one.number_format) for one in other]


def test_comments(shelf):
    """Every mark is a comment that says severity with a sign, what was found, the article, and the remedy."""
    after = opened(shelf.copy)
    for one in shelf.marks:
        text = after[one.sheet].cell(one.row, one.column).comment.text
        assert text.startswith(("×", "△", "○", "？"))
        assert any(name.zh in text for name in SEVERITIES.values())
        assert "发现：" in text
        assert re.search("依据：.*《.*》", text)
        assert "补救：" in text
        assert "由组织研究决定" in text


def test_colour_beside_words(shelf):
    """Marked cells are coloured by a rule of the sheet, by severity, and by no look of their own."""
    after = opened(shelf.copy)
    for sheet in {one.sheet for one in shelf.marks}:
        ranges = {str(cell) for each in after[sheet].conditional_formatting for cell in each.sqref.ranges}
        assert ranges == {one.cell for one in shelf.marks if one.sheet == sheet}


def test_lists(shelf):
    """Behind their sheets stand the lists: findings, papers, deadlines, contradictions, bases, editions, and what cannot be said."""
    after = opened(shelf.copy)
    assert after.sheetnames[4:] == ["核对发现", "缺少的材料", "超过的期限", "时间矛盾", "依据不对", "版本不对", "无法判断"]
    rows = {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)] for sheet in after.worksheets[4:]}
    assert len(rows["缺少的材料"]) == 3
    assert {row[7][:2] for row in rows["时间矛盾"] if row[6] == "不符合"} >= {"写在"}
    assert len(rows["依据不对"]) == 2
    assert len(rows["版本不对"]) == 1
    link = after["缺少的材料"]["B2"].hyperlink
    assert after[rows["缺少的材料"][0][1].partition("!")[0]][link.location.partition("!")[2]].comment is not None


def test_same_bytes_again(shelf):
    """The same audit of the same file gives the same copy, byte by byte."""
    assert shelf.copied() == shelf.copy


# -- other people's workbooks


def test_blank_cell(book):
    """A cell that does not exist can be marked, and still does not exist."""
    path = book()
    after = copied(path, [mark(row=3, column=3), mark(row=9, column=9)], [])
    assert opened(after)["台账"]["I9"].comment.text == "× 严重不符合"
    assert CELL.findall(parts(after)["xl/worksheets/sheet1.xml"]) == CELL.findall(parts(path.read_bytes())["xl/worksheets/sheet1.xml"])


def test_comment_of_theirs_is_kept(book):
    """A comment that was there stays, ours is added below; other comments and their boxes stay as they are."""

    def commented(sheet):
        sheet["B2"].comment = openpyxl.comments.Comment("请核实", "王五")
        sheet["A3"].comment = openpyxl.comments.Comment("已核", "王五")

    after = opened(copied(book(commented), [mark(), mark(row=2, column=3)], []))["台账"]
    assert after["B2"].comment.text.startswith("请核实")
    assert "× 严重不符合" in after["B2"].comment.text
    assert (after["A3"].comment.text, after["A3"].comment.author) == ("已核", "王五")
    assert after["C2"].comment.author == "pdca"


def test_rules_of_theirs_are_kept(book):
    """Conditional formats, rules of input, links and print settings of theirs stay, in the order that the format wants."""

    def furnished(sheet):
        sheet.conditional_formatting.add("C2:C9", openpyxl.formatting.rule.CellIsRule(operator="lessThan", formula=["5"]))
        rule = openpyxl.worksheet.datavalidation.DataValidation(type="whole")
        rule.add("C2:C9")
        sheet.add_data_validation(rule)
        sheet["A2"].hyperlink = "https://example.com/"
        sheet.freeze_panes = "A2"
        sheet.merge_cells("A9:B9")

    data = copied(book(furnished), [mark()], [])
    after = opened(data)["台账"]
    assert len(after.conditional_formatting) == 2
    assert len(after.data_validations.dataValidation) == 1
    assert after["A2"].hyperlink.target == "https://example.com/"
    assert after.freeze_panes == "A2"
    told = re.findall(rb"<(\w+)[ />]", parts(data)["xl/worksheets/sheet1.xml"].partition(b"</sheetData>")[2])
    order = [name for name in told if name in (b"mergeCells", b"conditionalFormatting", b"dataValidations", b"hyperlinks", b"pageMargins", b"legacyDrawing")]
    assert order == [b"mergeCells", b"conditionalFormatting", b"conditionalFormatting", b"dataValidations", b"hyperlinks", b"pageMargins", b"legacyDrawing"]


def test_parts_that_no_library_knows(book):
    """What a library would drop is in the copy, byte by byte."""
    path = book()
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("customXml/item1.xml", b"<odd/>")
        archive.writestr("xl/media/picture.png", b"\x89PNG")
    after = parts(copied(path, [mark()], []))
    assert (after["customXml/item1.xml"], after["xl/media/picture.png"]) == (b"<odd/>", b"\x89PNG")


def test_prefixed_names(book):
    """A sheet whose elements have a prefix gets elements with that prefix."""

    def prefixed(data):
        data = re.sub(rb"<(/?)(\w)", rb"<\1x:\2", data.replace(b"<?xml", b"\0"))
        return data.replace(b"\0", b"<?xml").replace(b"xmlns=", b"xmlns:x=")

    path = rewritten(book(), "xl/worksheets/sheet1.xml", prefixed)
    data = copied(path, [mark()], [])
    assert b"<x:conditionalFormatting" in parts(data)["xl/worksheets/sheet1.xml"]
    assert opened(data)["台账"]["B2"].comment.text == "× 严重不符合"


def test_formulas_are_never_made(book):
    """Text of a finding or a case stays text, in comments and in lists, whatever it looks like."""
    listed = List(name="台账", heads=[("列", 10)], rows=[["=1+1"], ["<b>&\x01"]])
    after = opened(copied(book(), [mark(text="=1+1 <&>")], [listed]))
    assert after.sheetnames == ["台账", "台账2"]
    assert after["台账"]["B2"].comment.text == "=1+1 <&>"
    assert (after["台账2"]["A2"].data_type, after["台账2"]["A2"].value) == ("s", "=1+1")
    assert after["台账2"]["A3"].value == "<b>&"


def test_other_encodings(book):
    """A part in another encoding is refused with the remedy, rather than cut wrongly."""
    path = rewritten(book(), "xl/styles.xml", lambda data: data.decode().replace("utf-8", "utf-16").replace("UTF-8", "UTF-16").encode("utf-16"))
    with pytest.raises(LogError) as caught:
        copied(path, [mark()], [])
    assert caught.value.remedy.zh in caught.value.phrase.zh


def test_no_workbook(tmp_path):
    """Only a workbook can be marked."""
    path = tmp_path / "t.csv"
    path.write_text("姓名,日期\n", "utf-8")
    with pytest.raises(LogError) as caught:
        copied(path, [], [])
    assert caught.value.kind == "other-kind"


def test_no_such_sheet(book):
    """A mark on a sheet that is not there is refused."""
    with pytest.raises(LogError) as caught:
        copied(book(), [Mark(sheet="无", row=1, column=1, look="minor", text="△")], [])
    assert caught.value.kind == "missing"
