"""What is odd about the order of a log, each remark with its place and in both languages."""

import pytest

from pdca.logs import Sign

HEAD = "序号,案号,环节,办理时间\n"


@pytest.mark.parametrize(
    ("sign", "lines"),
    [
        (Sign.EQUAL_TIMES, ",A,甲,2024-05-01 09:00\n,A,乙,2024-05-01 09:00\n"),
        (Sign.CLOCK_BACK, "1,A,甲,2024-05-02 09:00\n2,A,乙,2024-05-01 10:00\n"),
        (Sign.CLOCK_BACK, "1,A,甲,2024-06\n2,A,乙,2024-05-01\n"),
        (Sign.DUPLICATE, "1,A,甲,2024-05-01\n2,A,甲,2024-05-01\n"),
        (Sign.SEQUENCE_GAP, "1,A,甲,2024-05-01\n3,A,乙,2024-05-02\n"),
        (Sign.SEQUENCE_BACK, "5,A,甲,2024-05-01\n4,A,乙,2024-05-02\n"),
        (Sign.MIXED_OFFSETS, "1,A,甲,2024-05-01T09:00:00Z\n2,A,乙,2024-05-01T19:00:00+08:00\n"),
        (Sign.MIXED_OFFSETS, "1,A,甲,2024-05-01T09:00:00\n2,A,乙,2024-05-01T19:00:00+08:00\n"),
        (Sign.UNREADABLE_DATE, "1,A,甲,2024-05-01\n2,A,乙,农历五月初八\n"),
        (Sign.UNREADABLE_DATE, "1,A,甲,2024-05-01\n2,A,乙,9999-12-31\n"),
        (Sign.WORDS_BESIDE_DATE, "1,A,甲,2024-05-01\n2,A,乙,2024.5.2已公示\n"),
        (Sign.NO_TIME, "1,A,甲,2024-05-01\n2,A,乙,\n"),
        (Sign.NO_CASE, "1,A,甲,2024-05-01\n2,,乙,2024-05-02\n"),
        (Sign.NO_ACTIVITY, "1,A,甲,2024-05-01\n2,A,,2024-05-02\n"),
        (Sign.EXTRA_CELLS, "1,A,甲,2024-05-01\n2,A,乙,2024-05-02,多\n"),
        (Sign.NOTHING_ABOVE, "1,A,甲,2024-05-01\n2,A,乙,2024-05-02\n"),
    ],
)
def test_signs(told, sign, lines):
    """Each oddity is remarked once, at the second row, in Chinese and English."""
    if sign is Sign.NOTHING_ABOVE:
        lines = lines.replace("1,A,甲", "1,同上,甲")
    log, _ = told("t.csv", HEAD + lines)
    (remark,) = log.remarks.of(sign)
    assert remark.place.row == (2 if sign is Sign.NOTHING_ABOVE else 3)
    assert remark.phrase.zh != remark.phrase.en


@pytest.mark.parametrize(
    ("numbers", "signs"),
    [
        ("1A 2A 2B", {Sign.SEQUENCE_REPEATED: 1}),
        ("1A 1A 2B 2B", {}),
        ("0A 0B 1A 1B 2A 2B", {}),
        ("1A 2A 3A 1B 2B 1C", {}),
        ("1A 2A 1B 3A 3B 4A", {Sign.SEQUENCE_GAP: 1}),
        ("1A 1B 2B 2B 2A", {Sign.SEQUENCE_REPEATED: 1}),
        ("1A 1B 3C 2A", {Sign.SEQUENCE_GAP: 1}),
        ("1A 2A 1B 3B 2B", {Sign.SEQUENCE_GAP: 1, Sign.SEQUENCE_BACK: 1}),
    ],
)
def test_numbers_of_cases(told, numbers, signs):
    """Numbers run through the whole log, unless the second case begins with the number of the first: then through each case."""
    lines = [f"{one[0]},{one[1]},第{at}步,2024-05-{at:02d}\n" for at, one in enumerate(numbers.split(), 1)]
    log, _ = told("t.csv", HEAD + "".join(lines))
    assert dict(log.remarks.counts) == signs


def test_clock_within_a_case(told):
    """Where each case is numbered by itself, entries of two cases are in no order."""
    head = "序号,案号,环节,办理时间,登记时间\n"
    lines = "0,A,甲,2024-05-01,2024-05-09\n0,B,甲,2024-05-01,2024-05-01\n1,B,乙,2024-05-02,2024-05-03\n"
    log, _ = told("t.csv", head + lines)
    assert Sign.CLOCK_BACK not in log.remarks.counts
    log, _ = told("t.csv", head + lines + "1,A,乙,2024-05-02,2024-05-08\n")
    assert log.remarks.counts[Sign.CLOCK_BACK] == 1


def test_equal_times_that_are_numbered(told):
    """Of events at one time whose numbers tell which came first, nothing is remarked."""
    log, _ = told("t.csv", HEAD + "1,A,甲,2024-05-01 09:00\n2,A,乙,2024-05-01 09:00\n")
    assert list(log.remarks) == []


def test_nothing_odd(told):
    """A log in order has no remarks."""
    log, events = told(
        "t.csv", HEAD + "1,A,甲,2024-05-01 09:00\n2,B,甲,2024-05-01 08:00\n3,A,乙,2024-05-01 10:00\n"
    )
    assert (len(events), list(log.remarks)) == (3, [])


def test_same_instant_other_offset(told):
    """Instants are compared, not their texts: 09:00Z is after 16:00+08:00."""
    log, _ = told("t.csv", HEAD + "1,A,甲,2024-05-01T16:00:00+08:00\n2,A,乙,2024-05-01T09:00:00Z\n")
    assert Sign.CLOCK_BACK not in log.remarks.counts


def test_days_do_not_go_back_within_a_day(told):
    """A day told without a time is not before a time of the same day."""
    log, _ = told("t.csv", HEAD + "1,A,甲,2024-05-01 16:00\n2,A,乙,2024-05-01\n")
    assert Sign.CLOCK_BACK not in log.remarks.counts


ENTERED = "序号,案号,环节,办理时间,录入时间\n"


@pytest.mark.parametrize(
    ("lines", "rows"),
    [
        ("1,A,甲,2024-05-01,2024-05-06 09:00\n2,B,甲,2024-05-01,2024-05-06 08:59\n", [3]),
        ("1,A,甲,2024-05-01,2024-05-06 09:00\n2,B,甲,2024-05-01,2024-05-06 09:00\n", []),
        ("1,A,甲,2024-05-01,2024-05-06\n2,B,甲,2024-05-01,\n3,B,乙,2024-05-02,2024-05-05\n", [4]),
        ("2,A,甲,2024-05-01,2024-05-06\n1,B,甲,2024-05-01,2024-05-05\n", []),
    ],
)
def test_clock_of_entries(told, lines, rows):
    """What has a later number and was written down before is remarked, whichever case it is of."""
    log, _ = told("t.csv", ENTERED + lines)
    assert [one.place.row for one in log.remarks.of(Sign.CLOCK_BACK)] == rows


def test_most_remarks(told, monkeypatch):
    """Remarks of one sign are kept up to a number, and counted beyond."""
    monkeypatch.setattr("pdca.logs.remark.MOST", 3)
    log, _ = told("t.csv", HEAD + "".join(f"{n},A,甲,x\n" for n in range(1, 11)))
    assert (len(log.remarks.of(Sign.UNREADABLE_DATE)), log.remarks.counts[Sign.UNREADABLE_DATE]) == (3, 10)


def test_bounded_memory_says_so(told, monkeypatch):
    """Where not every event is remembered, it is said that later ones were not compared with each other."""
    monkeypatch.setattr("pdca.logs.order.MOST_EVENTS", 2)
    log, _ = told(
        "t.csv", HEAD + "1,A,甲,2024-05-01\n2,A,乙,2024-05-02\n3,A,丙,2024-05-03\n4,A,丙,2024-05-03\n"
    )
    assert log.remarks.counts[Sign.UNCHECKED_DUPLICATES] == 1
    assert Sign.DUPLICATE not in log.remarks.counts
