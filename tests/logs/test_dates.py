"""The dates of people: every way of writing one, nothing guessed where there are two readings."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from pdca.logs import Precision, State
from pdca.logs.dates import moments
from pdca.logs.moments import Context

DAY = date(2026, 5, 18)

SAME_DAY = [
    "2026.5.18", "2026-5-18", "2026/5/18", "2026-05-18", "20260518", "2026年5月18日", "2026年05月18日", "2026 年 5 月 18 日",
    "２０２６．５．１８", "2026年5月18号", "二〇二六年五月十八日", "二零二六年五月十八日", "2026年五月十八日", "26/5/18", "26.5.18", "260518",
    "2026.5.18.", "2026. 5. 18", "2026.5.18（星期一）", "2026年5月18日 星期一", "5/18/2026", "46160", "2026-05-18T00:00:00",
    "2026年5月18日上午9时30分", "2026.5.18 9:30", "2026年5月18日下午3点半", " 2026.5.18 ", "2026.5.18已公示", "5月18日", "5.18",
]  # fmt: skip


@pytest.mark.parametrize("text", SAME_DAY)
def test_ways_of_writing_a_day(text):
    """One day may be written in all these ways, and the text stays as it was given."""
    (found,) = moments(text, Context(year=2026))
    assert (found.day, found.given, found.state) == (DAY, text, State.GIVEN)


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("2024年5月", date(2024, 5, 1), date(2024, 5, 31), Precision.MONTH),
        ("2024.05", date(2024, 5, 1), date(2024, 5, 31), Precision.MONTH),
        ("202405", date(2024, 5, 1), date(2024, 5, 31), Precision.MONTH),
        ("2024年2月份", date(2024, 2, 1), date(2024, 2, 29), Precision.MONTH),
        ("2024年", date(2024, 1, 1), date(2024, 12, 31), Precision.YEAR),
        ("5月18日-20日", date(2026, 5, 18), date(2026, 5, 20), Precision.SPAN),
        ("2026.5.18-5.20", date(2026, 5, 18), date(2026, 5, 20), Precision.SPAN),
        ("2026年5月18日至6月2日", date(2026, 5, 18), date(2026, 6, 2), Precision.SPAN),
        ("2025.12.30—2026.1.3", date(2025, 12, 30), date(2026, 1, 3), Precision.SPAN),
        ("2024年5月上旬", date(2024, 5, 1), date(2024, 5, 10), Precision.SPAN),
        ("2023年2月下旬", date(2023, 2, 21), date(2023, 2, 28), Precision.SPAN),
    ],
)
def test_what_is_no_single_day(text, first, last, precision):
    """A month, a year or a span stays one: no single day is made of it."""
    (found,) = moments(text, Context(year=2026))
    assert (found.first, found.last, found.precision, found.day) == (first, last, precision, None)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("农历五月初八", "lunar"), ("正月十五", "lunar"), ("腊月廿三", "lunar"), ("2026.2.30", "no such day"), ("5/6/2026", "two readings"),
        ("12/5/18", "two readings"), ("201203", "two readings"), ("9999-12-31", "9999"), ("0001-01-01", "year 1 "),
        ("民国113年5月1日", "common calendar"), ("原定2024.5.18", "not a date"), ("当日", "not a date"), ("已办", "not a date"),
        ("2026-05-18T25:00:00Z", "time of day"), ("2026.5.20-5.18", "before the beginning"), ("甲辰年五月", "common calendar"),
    ],
)  # fmt: skip
def test_what_is_not_guessed(text, word):
    """What is lunar, impossible or open to two readings is unreadable, and says why."""
    (found,) = moments(text, Context(year=2026))
    assert found.state is State.UNREADABLE
    assert word in found.why.en
    assert found.day is None


def test_year_from_nowhere():
    """A day without a year is no day when nothing around it tells the year."""
    (found,) = moments("5月18日")
    assert "no year" in found.why.en


@pytest.mark.parametrize(
    ("text", "assumed"),
    [
        ("5月18日", ("year",)),
        ("26/5/18", ("century",)),
        ("5/18/2026", ("order",)),
        ("46160", ("serial",)),
        ("2026.5.18", ()),
    ],
)
def test_what_was_assumed(text, assumed):
    """What a date did not say itself is named."""
    assert moments(text, Context(year=2026))[0].assumed == assumed


def test_several_dates():
    """Several dates in one cell are several moments; a later one may leave out the year."""
    found = moments("2024.3.1、9.1；2025年3月2日")
    assert [each.day for each in found] == [date(2024, 3, 1), date(2024, 9, 1), date(2025, 3, 2)]


def test_dates_on_lines():
    """Dates on several lines of one cell are several moments."""
    assert [each.day for each in moments("2024.3.1\n2024.9.1")] == [date(2024, 3, 1), date(2024, 9, 1)]


@pytest.mark.parametrize(("epoch", "day"), [(1900, date(2024, 5, 18)), (1904, date(2028, 5, 19))])
def test_epochs(epoch, day):
    """A serial number is counted from the epoch of its workbook."""
    assert moments("45430", Context(epoch=epoch))[0].day == day


def test_no_serials():
    """Where serial numbers are not used, five digits are no date."""
    assert moments("45430", Context(serials=False))[0].state is State.UNREADABLE


def test_empty_cell():
    """An empty cell has no moment: what is missing stays missing."""
    assert moments("  ") == ()


@pytest.mark.parametrize(
    ("text", "known", "text_of_time"),
    [
        ("2024-05-01T09:00:00Z", True, "2024-05-01T09:00:00+00:00"),
        ("2024-05-01T09:00:00.123+08:00", True, "2024-05-01T09:00:00.123000+08:00"),
        ("2024-05-01 09:00", False, "2024-05-01T09:00:00+08:00"),
        ("2024-05-01T24:00:00", False, "2024-05-02T00:00:00+08:00"),
        ("2024-12-31T23:59:60Z", True, "2025-01-01T00:00:00+00:00"),
    ],
)
def test_stamps(text, known, text_of_time):
    """A machine's time stamp keeps its offset, and says when it had none."""
    (found,) = moments(text)
    assert (found.time.isoformat(), found.offset_known) == (text_of_time, known)


def test_day_of_an_instant():
    """The day of an instant is the day in China, whatever the offset it was written with."""
    assert moments("2024-04-30T18:00:00Z")[0].day == date(2024, 5, 1)


@pytest.mark.parametrize("text", ["1714525200", "1714525200000", "1714525200000000", "1714525200000000000"])
def test_since_1970(text):
    """Seconds and their thousandths since 1970 are instants, where serial numbers are not used."""
    (found,) = moments(text, Context(serials=False))
    assert found.time.isoformat() == "2024-05-01T01:00:00+00:00"


@given(
    some.dates(date(1900, 1, 1), date(2100, 12, 31)),
    some.sampled_from(["%Y-%m-%d", "%Y年%m月%d日", "%Y.%m.%d", "%Y%m%d"]),
)
def test_every_day(day, form):
    """Every day in our era is read back as itself."""
    assert moments(day.strftime(form))[0].day == day


@given(some.text(max_size=40) | some.text("0123456789年月日.-/ 至、〇一二十初T:", max_size=24))
def test_any_text(text):
    """No text makes the reading of dates fail, and what is read is never longer than it was told."""
    for found in moments(text, Context(year=2024)):
        assert found.known == (found.first is not None)
        assert not found.known or found.first <= found.last
