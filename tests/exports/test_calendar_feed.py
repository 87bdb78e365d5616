"""The calendar file: read back by the library it means what was written, and a thing keeps its UID whatever becomes of it."""

import sys
from datetime import date, timedelta

import pytest
from attrs import evolve
from icalendar import Calendar

from pdca.errors import UnavailableError
from pdca.exports.calendar_feed import Entry, FeedError, written

DAY = date(2026, 6, 25)
MEETING = Entry(
    identity=("three-meetings", "unit", "east", "2026-04-01"), day=date(2026, 6, 30), title="三会一课：支部党员大会，东村党支部；第二季度",
    text="《中国共产党支部工作条例（试行）》第11条\n立项：pdca open", category="将到期", remind=date(2026, 6, 23),
)  # fmt: skip


def events(data: bytes) -> list:
    return Calendar.from_ical(data).walk("VEVENT")


def test_what_was_written_reads_back():
    """Title, text, day and category survive the round trip, commas and line breaks and all."""
    (event,) = events(written([MEETING], DAY, "log"))
    assert (str(event["summary"]), str(event["description"]), event.decoded("dtstart"), event.decoded("dtend")) == (
        MEETING.title, MEETING.text, date(2026, 6, 30), date(2026, 7, 1),
    )  # fmt: skip
    assert [str(one) for one in event["categories"].cats] == ["将到期"]


def test_an_entry_is_a_whole_day():
    """No hour and no zone is claimed."""
    assert b"DTSTART;VALUE=DATE:20260630" in written([MEETING], DAY, "log")


def test_the_alarm_comes_with_the_reminder():
    """The alarm rings as many days ahead as the reminder is."""
    (event,) = events(written([MEETING], DAY, "log"))
    assert [alarm.decoded("trigger") for alarm in event.walk("VALARM")] == [timedelta(days=-7)]


def test_what_is_over_rings_no_more():
    """A thing that is done keeps its entry without an alarm."""
    (event,) = events(written([evolve(MEETING, over=True)], DAY, "log"))
    assert event.walk("VALARM") == []


def test_lines_are_folded():
    """No line is longer than 75 bytes."""
    assert max(len(line) for line in written([MEETING], DAY, "log").split(b"\r\n")) <= 75


def test_the_same_thing_keeps_its_uid():
    """Another day, another title, another state: the same UID, and a higher sequence number."""
    later = evolve(MEETING, title="√ 已开", day=date(2026, 7, 31), over=True)
    before, after = (
        events(written([one], day, "log"))[0] for one, day in ((MEETING, DAY), (later, date(2026, 7, 1)))
    )
    assert str(before["uid"]) == str(after["uid"])
    assert after["sequence"] > before["sequence"]


def test_logs_do_not_share_uids():
    """The same obligation of another log is another thing."""
    assert MEETING.uid("log") != MEETING.uid("other")


def test_parts_of_an_identity_do_not_run_together():
    """The words of an identity are kept apart."""
    assert evolve(MEETING, identity=("ab", "c")).uid("log") != evolve(MEETING, identity=("a", "bc")).uid(
        "log"
    )


def test_the_same_arguments_give_the_same_bytes():
    """Nothing but the arguments is in the file."""
    assert written([MEETING], DAY, "log") == written([MEETING], DAY, "log")


def test_what_is_due_no_more_is_cancelled():
    """An entry of the earlier file that is not due any more stays, cancelled, without an alarm."""
    earlier = written([MEETING], DAY, "log")
    (event,) = events(written([], date(2026, 6, 26), "log", earlier=earlier))
    assert (str(event["uid"]), str(event["status"]), event.walk("VALARM")) == (
        MEETING.uid("log"),
        "CANCELLED",
        [],
    )
    assert event["sequence"] > events(earlier)[0]["sequence"]


def test_what_was_cancelled_stays_cancelled():
    """A second file repeats the cancellation as it was."""
    once = written([], date(2026, 6, 26), "log", earlier=written([MEETING], DAY, "log"))
    assert written([], date(2026, 6, 27), "log", earlier=once) == once


def test_what_is_due_again_is_confirmed_again():
    """A cancelled entry that is due after all is one entry, confirmed."""
    once = written([], date(2026, 6, 26), "log", earlier=written([MEETING], DAY, "log"))
    assert [
        str(one["status"]) for one in events(written([MEETING], date(2026, 6, 27), "log", earlier=once))
    ] == ["CONFIRMED"]


@pytest.mark.parametrize(
    "earlier",
    [b"no calendar", b"BEGIN:VEVENT\r\nSUMMARY:x\r\n", "台账".encode("gbk")],
    ids=["text", "broken", "gbk"],
)
def test_a_file_that_is_no_calendar_is_refused(earlier):
    """What stands in the way is not overwritten as if it had been read."""
    with pytest.raises(FeedError):
        written([MEETING], DAY, "log", earlier=earlier)


def test_without_the_library_it_says_what_to_install(monkeypatch):
    """The library is an extra, and its absence is told in one sentence."""
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(UnavailableError) as caught:
        written([MEETING], DAY, "log")
    assert caught.value.extra == "ics"
