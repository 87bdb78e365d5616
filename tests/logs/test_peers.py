"""What other programs get wrong when they read, and this one must not: one test for each."""

from datetime import date

from pdca.logs import Precision, Sign, State, propose, read
from pdca.logs.cells import counts
from pdca.logs.dates import moments


def test_more_in_favour_than_present():
    """Ballots with more in favour than present are read as they are: written opinions count in the votes."""
    told = counts("应到20实到11到会赞成9书面赞成3")
    assert told == {"expected": 20, "present": 11, "yes": 9, "written_yes": 3}


def test_more_in_favour_than_present_in_columns(book, admission):
    """The same in columns: the row is kept, and no count is changed or refused."""
    rows = [
        ["姓名", "支部大会/日期", "支部大会/应到", "支部大会/实到", "支部大会/赞成", "支部大会/书面赞成"],
        ["张三", "2026.6.1", 20, 11, 12, 3],
    ]
    (event,) = read(book(rows), procedure=admission)
    told = {name.rpartition(".")[2]: value.text for name, value in event.facts.items()}
    assert told == {"expected": "20", "present": "11", "yes": "12", "written_yes": "3"}


def test_month_is_no_thirty_days():
    """A month stays the month it is: not its first day, not thirty days."""
    (found,) = moments("2026年2月")
    assert (found.first, found.last, found.day, found.precision) == (
        date(2026, 2, 1),
        date(2026, 2, 28),
        None,
        Precision.MONTH,
    )


def test_oath_is_not_the_meeting(book, admission):
    """The day of the oath and the day of the meeting stay two events, so that nobody counts from the wrong one."""
    rows = [["姓名", "支部大会", "入党宣誓"], ["张三", "2026.6.1", "2026.7.1"]]
    events = list(read(book(rows), procedure=admission))
    assert [event.activity.text for event in events] == ["assembly", "oath"]


def test_extension_stays_in_its_row(told):
    """Two extensions of one case are two events, neither swallowed by the other."""
    _, events = told("t.csv", "姓名,环节,日期\n张三,延长预备期,2025.6.1\n张三,延长预备期,2025.12.1\n")
    assert len(events) == 2


def test_filled_in_one_sitting(told):
    """When it happened and when it was written down stay apart, so that filling in afterwards can be seen."""
    lines = "".join(f"张三,半年考察,{day},2026.7.1\n" for day in ("2024.6.1", "2024.12.1", "2025.6.1"))
    _, events = told("t.csv", "姓名,环节,日期,登记日期\n" + lines)
    assert {str(event.recorded.day) for event in events} == {"2026-07-01"}
    assert len({event.when.day for event in events}) == 3


def test_several_records_of_one_day_are_kept(told):
    """Records of one day that are not the same are all kept, and those that are the same are told apart from them."""
    log, events = told(
        "t.csv", "姓名,环节,日期,备注\n张三,考察,2024.6.1,一\n张三,考察,2024.6.1,二\n张三,考察,2024.6.1,二\n"
    )
    assert (len(events), log.remarks.counts[Sign.DUPLICATE]) == (3, 1)


def test_filing_is_not_consent(admission):
    """备案 and 同意 are two columns: consent is never read from a column of filings."""
    found = propose(["姓名", "上级党委备案", "报上级党委同意"], [["张三", "2024.5.1", "2026.6.1"]], admission)
    assert [one.name for one in found.fields[1:]] == ["file_activist", "consent"]


def test_reading_chooses_no_edition(told):
    """A case of 2025 is read as it stands: reading asks for no edition and stamps none."""
    log, (event,) = told("t.csv", "姓名,环节,日期\n张三,政审,2025.6.1\n")
    assert (event.when.day, event.case_facts, log.mapping.procedure) == (date(2025, 6, 1), {}, "")


def test_local_papers_move_no_date(book, admission):
    """A column of the township's own changes no date of the others."""
    rows = [["姓名", "镇里自加的材料日期", "支部大会"], ["张三", "2026.1.1", "2026.6.1"]]
    events = list(read(book(rows), procedure=admission))
    assert [str(event.when.day) for event in events if event.activity.text == "assembly"] == ["2026-06-01"]


def test_several_candidates_in_one_row(told):
    """Several candidates in one row are remarked: each is discussed and voted on by himself."""
    log, _ = told("t.csv", '姓名,环节,日期\n"张三、李四",支部大会,2026.6.1\n')
    assert log.remarks.counts[Sign.SEVERAL_CASES] == 1


def test_nothing_is_invented(book, admission):
    """Blanks stay blank: no opinion, count or day is filled in from a neighbour."""
    rows = [
        ["姓名", "支部大会", "应到", "备注"],
        ["张三", "2026.6.1", 20, "同意"],
        ["李四", "2026.6.1", None, None],
    ]
    last = list(read(book(rows), procedure=admission))[-1]
    values = {**last.facts, **last.case_facts}
    assert {name for name, value in values.items() if value.state is State.GIVEN} == {"assembly"}


def test_dates_as_given(told):
    """What was given stays beside what was understood, for every date."""
    _, events = told("t.csv", "姓名,环节,日期\n张三,政审,二〇二六年六月一日\n")
    assert events[0].when.given == "二〇二六年六月一日"
