"""The sample logs: what anybody gets who tries the readers on them."""

from pathlib import Path

import pytest

from pdca.logs import Precision, Sign, State, read

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "logs"


def test_ledger(admission):
    """The ledger with merged headings, ditto marks and dates in eight ways is read without retyping."""
    log = read(SAMPLES / "ledger.xlsx", procedure=admission)
    days = {(event.case.text, event.activity.text): str(event.when.day) for event in log}
    assert days["张三", "assembly"] == days["赵六", "assembly"] == "2026-07-01"
    assert days["赵六", "talk"] == "2024-05-09"
    assert days["孙七", "talk"] == "2024-05-10"
    assert days["孙七", "apply"] == "2024-05-03"
    assert log.mapping.doubtful == ()


def test_ledger_spans(admission):
    """Two dates in a cell are two events, and a third of a month is no single day."""
    looks = [
        event
        for event in read(SAMPLES / "ledger.xlsx", procedure=admission)
        if event.activity.text == "examine"
    ]
    assert [event.when.precision for event in looks] == [Precision.DAY, Precision.DAY, Precision.SPAN]


def test_ledger_remarks(admission):
    """Of the ledger only the date without a year and the total are remarked: no false alarm."""
    log = read(SAMPLES / "ledger.xlsx", procedure=admission)
    list(log)
    assert set(log.remarks.counts) == {Sign.ASSUMED_DATE, Sign.TOTAL_ROW}


def test_permits():
    """The CSV shows its encoding, the number that is missing and the clock that went back."""
    log = read(SAMPLES / "permits.csv")
    assert len(list(log)) == 5
    assert set(log.remarks.counts) == {Sign.ENCODING, Sign.SEQUENCE_GAP, Sign.CLOCK_BACK}


def test_permits_as_xes():
    """The XES log shows its mixed offsets, and a default marked as one."""
    log = read(SAMPLES / "permits.xes")
    first, _ = log
    assert first.facts["org:group"].state is State.DEFAULT
    assert set(log.remarks.counts) == {Sign.MIXED_OFFSETS}


@pytest.mark.parametrize(
    ("caption", "known"),
    [
        ("2024年台账", True), ("二〇二四年度台账", True), ("2024—2026年台账", False), ("二○二四年至二○二五年", False),
        ("填报日期：2024年5月1日", False),
    ],
)
def test_year_of_the_caption(told, caption, known):
    """A caption with one year gives it to dates without; one with two years, or the day of filling in, does not."""
    _, (event,) = told("t.csv", f"{caption},,\n姓名,公示日期,备注\n张三,5月9日,x\n")
    assert event.when.known is known
