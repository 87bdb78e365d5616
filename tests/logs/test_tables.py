"""Tables as events: ledgers with a row a case, logs with a row an event, in workbooks and as text."""

import datetime as dt

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from pdca.errors import UnavailableError
from pdca.logs import Field, Kind, Mapping, Meaning, Shape, Sign, State, read

HEADS = [
    ["示例镇2024年发展党员台账", *[None] * 7],
    ["序号", "姓名", "递交入党申请书时间", "派人谈话日期", "支部大会", None, None, "公示"],
    [*[None] * 4, "日期", "应到（人）", "出席情况", None],
]
MERGED = ["A1:H1", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2", "H2:H3"]
PEOPLE = [
    [1, "张 三", dt.date(2024, 5, 1), "5月9日", 45800, 20, "应到20实到18", "/"],
    [2, "李四", "2024.5.2", "同上", "2025.6.1", 20, "", None],
    [3, "王五", "二〇二四年五月三日", None, None, None, None, None],
]


@pytest.fixture
def ledger(book, admission):
    log = read(book([*HEADS, *PEOPLE], MERGED), procedure=admission)
    return log, list(log)


def happened(events):
    return [
        (event.case.text, event.activity.text, str(event.when.day))
        for event in events
        if event.activity.known
    ]


def test_wide_ledger(ledger):
    """A workbook with merged headings in two rows gives an event for each date, without retyping."""
    assert happened(ledger[1]) == [
        ("张三", "apply", "2024-05-01"),
        ("张三", "talk", "2024-05-09"),
        ("张三", "assembly", "2025-05-23"),
        ("李四", "apply", "2024-05-02"),
        ("李四", "talk", "2024-05-09"),
        ("李四", "assembly", "2025-06-01"),
        ("王五", "apply", "2024-05-03"),
    ]


def test_places(ledger):
    """Every event knows sheet, row, column and heading, and so does each of its values."""
    event = ledger[1][2]
    assert event.place.zh == "ledger.xlsx 工作表“台账” 第4行 第5列（支部大会/日期）"
    assert event.at("assembly.ballot.expected").column == 6


def test_facts_of_the_meeting(ledger):
    """What stands under the heading of a meeting belongs to its event and to no other."""
    by_activity = {event.activity.text: event.facts for event in ledger[1][:3]}
    assert by_activity["assembly"]["assembly.ballot.expected"].text == "20"
    assert by_activity["apply"] == {}


def test_missing_and_not_applicable(ledger):
    """A blank and a stroke in a step's column stay two things."""
    by_case = {event.case.text: event.case_facts["post"].state for event in ledger[1]}
    assert by_case == {"张三": State.NOT_APPLICABLE, "李四": State.MISSING, "王五": State.MISSING}


def test_year_from_the_caption(ledger):
    """A day without a year takes that of the row or the caption, and it is remarked that it was assumed."""
    assert "year" in ledger[1][1].when.assumed
    assert ledger[0].remarks.counts[Sign.ASSUMED_DATE] == 2


def test_year_of_each_sheet(book):
    """Of sheets laid out alike each has the year of its own caption, or of its name where no caption tells one."""

    def more(made):
        sheet = made.active
        for name in ("另一年", "2026年"):
            other = made.copy_worksheet(sheet)
            other.title = name
            other["A1"] = "二〇二五年台账" if name == "另一年" else "台账"

    log = read(book([["2024年台账", None], ["姓名", "公示日期"], ["张三", "5月9日"]], change=more))
    assert [str(event.when.day) for event in log] == ["2024-05-09", "2025-05-09", "2026-05-09"]


def test_case_without_steps(book):
    """A case of which nothing has happened yet still shows itself."""
    events = list(
        read(book([["姓名", "申请日期", "公示日期"], ["张三", "2024.5.1", None], ["李四", None, None]]))
    )
    assert [(event.case.text, event.activity.known) for event in events] == [("张三", True), ("李四", False)]


def test_totals_and_repeated_headings(book):
    """Totals and headings repeated for printing are no cases; it is remarked that they were passed over."""
    rows = [
        ["姓名", "申请日期", "公示日期"],
        ["张三", "2024.5.1", "2024.6.1"],
        ["姓名", "申请日期", "公示日期"],
        ["合计", 1, 1],
    ]
    log = read(book(rows))
    assert {event.case.text for event in log} == {"张三"}
    assert {Sign.REPEATED_HEADING, Sign.TOTAL_ROW} <= set(log.remarks.counts)


def test_merged_cells_down(book):
    """A merged cell says the same in every row it covers."""
    rows = [
        ["事项", "环节", "日期"],
        ["修路", "提议", "2024.5.1"],
        [None, "商议", "2024.5.2"],
        ["修桥", "提议", "2024.5.3"],
    ]
    assert [event.case.text for event in read(book(rows, ["A2:A3"]))] == ["修路", "修路", "修桥"]


def test_unmerged_blank(book):
    """A blank that is not merged stays missing: nothing is carried down without a sign."""
    log = read(book([["事项", "环节", "日期"], ["修路", "提议", "2024.5.1"], [None, "商议", "2024.5.2"]]))
    assert [event.case.state for event in log] == [State.GIVEN, State.MISSING]
    assert log.remarks.counts[Sign.NO_CASE] == 1


def test_formula_without_result(book):
    """A formula whose result was not saved is unreadable, not blank."""
    log = read(book([["姓名", "申请日期", "人数"], ["张三", "2024.5.1", "=10+1"]]))
    (event,) = log
    assert event.case_facts["人数"].state is State.UNREADABLE
    assert log.remarks.counts[Sign.UNREADABLE_VALUE] == 1


def test_serials_of_1904(book):
    """Days as numbers are counted from 1904 where the workbook says so, whether they are shown as dates or not."""

    def old(made):
        made.epoch = CALENDAR_MAC_1904

    rows = [["姓名", "申请日期", "公示日期"], ["张三", dt.date(2024, 5, 1), 43951]]
    events = list(read(book(rows, change=old)))
    assert [str(event.when.day) for event in events] == ["2024-05-01", "2024-05-01"]


def test_numbers_as_text(book):
    """A number that was typed as text is the same number."""
    events = list(read(book([["姓名", "申请日期", "公示日期"], ["张三", "45413", 45413]])))
    assert {str(event.when.day) for event in events} == {"2024-05-01"}


def test_sheets_alike(book):
    """Sheets with the same headings are one log; others are remarked as not read."""

    def more(made):
        second = made.create_sheet("二支部")
        second.append(["姓名", "申请日期", "公示日期"])
        second.append(["李四", "2024.5.2", None])
        made.create_sheet("说明").append(["填表说明", "请如实填写"])

    log = read(book([["姓名", "申请日期", "公示日期"], ["张三", "2024.5.1", None]], change=more))
    assert [(event.case.text, event.place.sheet) for event in log] == [("张三", "台账"), ("李四", "二支部")]
    assert [remark.place.sheet for remark in log.remarks.of(Sign.OTHER_SHEETS)] == ["说明"]


def test_several_dates_in_a_cell(told):
    """Each date of a cell is an event of its own."""
    _, events = told("t.csv", '姓名,半年考察日期,公示日期\n张三,"2024.3.1、2024.9.1",2024.10.1\n')
    assert [str(event.when.day) for event in events] == ["2024-03-01", "2024-09-01", "2024-10-01"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16"])
def test_encodings(told, encoding):
    """Text is read in the encoding it has."""
    _, events = told("t.csv", "案号,环节,办理时间\nA,受理,2024-05-01\n".encode(encoding))
    assert [event.activity.text for event in events] == ["受理"]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_separators(told, mark):
    """The separator is found out."""
    _, events = told("t.csv", f"案号{mark}环节{mark}办理时间\nA{mark}受理{mark}2024-05-01\n")
    assert [event.case.text for event in events] == ["A"]


def test_quoted_line_end(told):
    """A line end within quotation marks is part of the cell."""
    _, events = told(
        "t.csv", '案号,环节,办理时间,备注\r\nA,受理,2024-05-01,"两\r\n行"\r\nB,受理,2024-05-02,\r\n'
    )
    assert events[0].facts["备注"].given == "两\r\n行"
    assert events[1].place.row == 3


def test_gzip(told):
    """A table may be packed with gzip."""
    assert len(told("t.csv.gz", "案号,环节,办理时间\nA,受理,2024-05-01\n")[1]) == 1


def test_json_lines(told):
    """JSON lines keep numbers as they were written, nested values under joined names, and keys that come late."""
    log, events = told(
        "t.ndjson",
        '{"case":"A","activity":"x","timestamp":"2024-05-01T09:00:00Z","n":{"amount":1.10},"none":null}\n'
        '{"case":"A","activity":"y","timestamp":"2024-05-02T09:00:00Z","n":{"amount":NaN},"late":true}\n',
    )
    assert log.kind is Kind.NDJSON
    assert (events[0].facts["n.amount"].text, events[1].facts["n.amount"].state) == ("1.10", State.UNREADABLE)
    assert events[0].facts["none"].state is State.MISSING
    assert events[1].facts["late"].text == "true"


def test_late_keys(told):
    """A key that the first lines do not have is not lost."""
    line = '{"case":"A","activity":"x","timestamp":"2024-05-01"}\n'
    _, events = told(
        "t.ndjson", line * 70 + '{"case":"B","activity":"y","timestamp":"2024-05-02","late":"z"}\n'
    )
    assert events[-1].facts["late"].text == "z"


def test_entries_of_ours(told):
    """Lines of entries as our samples have them need no mapping."""
    line = '{"case":"A","act":"apply.done","day":"2024-05-01","by":[{"person":"p-1","role":"clerk"},{"person":"p-2","role":"clerk"}]}'
    _, (event,) = told("t.jsonl", line)
    assert (event.activity.text, event.actor.text, event.role.text) == ("apply.done", "p-1、p-2", "clerk")


def test_parquet(tmp_path):
    """Parquet gives instants with their offsets, exact to the nanosecond, and NaN as no value."""
    path = tmp_path / "t.parquet"
    zoned = pa.array([1_714_525_200_123_456_789, None], pa.timestamp("ns", tz="Asia/Shanghai"))
    table = {"case": ["1", "1"], "activity": ["a", "b"], "timestamp": zoned, "amount": [1.5, float("nan")]}
    pq.write_table(pa.table(table), path)
    log = read(path)
    events = list(log)
    assert (events[0].when.given, events[0].when.offset_known) == ("2024-05-01T01:00:00.123456789Z", True)
    assert events[1].when.state is State.MISSING
    assert [event.facts["amount"].state for event in events] == [State.GIVEN, State.UNREADABLE]


def test_machine_values_are_not_habits(tmp_path):
    """A dash in a file that a program wrote is a dash."""
    path = tmp_path / "t.parquet"
    pq.write_table(pa.table({"case": ["1"], "activity": ["-"], "timestamp": ["2024-05-01"]}), path)
    assert next(iter(read(path))).activity.text == "-"


@pytest.mark.parametrize("name", ["openpyxl", "pyarrow"])
def test_library_missing(name, book, tmp_path, monkeypatch):
    """Without its library a file is refused with what to install."""
    ledger = book([["姓名", "申请日期"], ["张三", "2024.5.1"]])
    pq.write_table(pa.table({"case": ["1"]}), tmp_path / "t.parquet")
    monkeypatch.setitem(__import__("sys").modules, name, None)
    with pytest.raises(UnavailableError, match="pip install pdca"):
        read(ledger if name == "openpyxl" else tmp_path / "t.parquet")


def test_read_again(told):
    """A log can be read any number of times, with the same result."""
    log, events = told("t.csv", "序号,案号,环节,办理时间\n1,A,受理,2024-05-01\n3,A,审批,2024-04-01\n")
    remarks = [remark.phrase.zh for remark in log.remarks]
    assert (list(log), [remark.phrase.zh for remark in log.remarks]) == (events, remarks)
    assert remarks


def test_mapping_for_dates_without_year(told):
    """The mapping can say the year of dates that have none."""
    mapping = Mapping(
        shape=Shape.WIDE,
        year=2023,
        fields=(
            Field(heading="姓名", means=Meaning.CASE),
            Field(heading="公示", means=Meaning.EVENT, name="post"),
        ),
    )
    _, (event,) = told("t.csv", "姓名,公示\n张三,5月9日\n", mapping=mapping)
    assert str(event.when.day) == "2023-05-09"


def test_digest(told):
    """The digest of a log is that of its bytes."""
    log, _ = told("t.csv", "案号,环节,办理时间\nA,受理,2024-05-01\n")
    assert len(log.digest()) == len("sha256:") + 64


@pytest.mark.parametrize(
    ("below", "merged"),
    [
        (["注：1．日期按实际召开会议日期填写。"], []), (["注：1．日期按实际召开会议日期填写。"], ["A7:H7"]), (["以上情况属实", *[None] * 7], ["A7:H7"]),
        (["村党支部书记（签字）：", None, None, "村务监督委员会主任（签字）：", None, None, "2025.9.30"], []), ([None, "填表人：李四", None, None, "审核人：张三"], []),
    ],
)  # fmt: skip
def test_what_stands_below(book, admission, below, merged):
    """Notes and lines for signatures below a table are no cases; they are remarked on and not read."""
    log = read(book([*HEADS, *PEOPLE, below], [*MERGED, *merged]), procedure=admission)
    events = list(log)
    assert {event.case.text for event in events} == {"张三", "李四", "王五"}
    assert [remark.place.row for remark in log.remarks.of(Sign.NOTE_ROW)] == [7]


def test_a_case_that_only_has_a_name(book, admission):
    """A row in which nothing stands but the case is a case in which nothing was done, whatever words it begins with."""
    log = read(book([*HEADS, *PEOPLE, [4, "注朝阳"], [None, "说明"]], MERGED), procedure=admission)
    assert [event.case.text for event in log][-2:] == ["注朝阳", "说明"]


def test_columns_that_nobody_knows(book, admission):
    """Columns of a ledger that nobody knows to be anything of its procedure are remarked on, once and by name; notes are not."""
    rows = [["姓名", "递交入党申请书时间", "上户口时间", "民族", "备注"], ["张三", "2024.5.1", "2024.5.2", "汉族", "外出"], ["李四", "2024.5.3", "2024.5.4", "汉族", ""]]
    log = read(book(rows), procedure=admission)
    list(log)
    (remark,) = log.remarks.of(Sign.OTHER_COLUMNS)
    assert remark.phrase.zh.endswith("：上户口时间、民族")


def test_notes_say_nothing_of_columns(book, admission):
    """A line merged over the table does not make a column of days one of words."""
    rows = [["姓名", "支部大会", None, "备注"], [None, "日期", "应到", None], ["张三", "2024.5.1", 3, "外出"], ["注：按实际日期填写", None, None, None], ["再注：党员另计", None, None, None]]
    log = read(book(rows, ["A1:A2", "B1:C1", "D1:D2", "A4:D4", "A5:D5"]), procedure=admission)
    assert [event.activity.text for event in log] == ["assembly"]


def test_a_hidden_sheet(tmp_path, admission):
    """A hidden sheet is said to be hidden, whatever its headings."""
    made = openpyxl.Workbook()
    made.active.append(["姓名", "递交入党申请书时间"])
    made.active.append(["张三", "2024.5.1"])
    copy = made.copy_worksheet(made.active)
    copy.title, copy.sheet_state = "去年", "hidden"
    made.save(tmp_path / "t.xlsx")
    log = read(tmp_path / "t.xlsx", procedure=admission)
    assert (len(list(log)), copy.sheet_state) == (1, "hidden")
    assert [(one.place.sheet, "隐藏" in one.phrase.zh, "表头" in one.phrase.zh) for one in log.remarks.of(Sign.OTHER_SHEETS)] == [("去年", True, False)]
