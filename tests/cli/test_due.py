"""The command due: what recurs and what open cases owe, for people, for programs, and for calendars."""

import json
from datetime import UTC, datetime
from io import StringIO

import pytest
from icalendar import Calendar

from pdca.cli import FINE, FOUND, WRONG, main
from pdca.pack import Pack

PLACE = "example-province/example-city/example-county/example-town"
ORGANISATION = f"""
units:
  - {{unit: town, kind: township, title: 示范镇, place: {PLACE}}}
  - {{unit: east, kind: branch, title: 东村党支部, above: town, place: {PLACE}/east, term: "2027-05-31"}}
  - {{unit: west, kind: branch, title: 西村党支部, above: town, place: {PLACE}/west}}
"""
PLAN = [
    "--fact", "plan.what=主题党日1次", "--fact", "plan.why=支部工作条例要求", "--fact", "plan.when.from=2026-02-01", "--fact", "plan.when.to=2026-02-28",
    "--fact", "plan.where=东村", "--fact", "plan.who=p-1", "--fact", "plan.how.target=1", "--fact", "plan.how.unit=次", "--fact", "plan.how.method=看记录",
]  # fmt: skip


class Shell:
    """Commands run in one folder, on a day of 2026."""

    def __init__(self):
        self.out = self.err = ""
        self.day = "2026-01-01"

    def __call__(self, *words):
        out, err = StringIO(), StringIO()
        now = datetime.fromisoformat(f"{self.day}T04:00:00").replace(tzinfo=UTC)
        code = main([*words], clock=lambda: now, out=out, err=err)
        self.out, self.err = out.getvalue(), err.getvalue()
        return code

    def json(self, *words):
        self(*words, "--json")
        return json.loads(self.out)


@pytest.fixture
def shell(tmp_path, monkeypatch, kit):
    """Run commands over one pack that is read once."""
    monkeypatch.setattr(Pack, "open", lambda folder=None, cache=None: kit.library)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    return Shell()


@pytest.fixture
def town(shell, tmp_path):
    """Declare the organisation on the first day of the year."""
    (tmp_path / "organisation.yaml").write_text(ORGANISATION, "utf-8")
    assert (
        shell("organisation", "import", "organisation.yaml", "--by", "p-1:quality_office", "--reason", "建账")
        == FINE
    ), shell.err
    return shell


def held(shell, case="H-1"):
    """Open a Party day of the east branch, announce it and hold it."""
    by = ("--by", "p-1:branch_secretary", "--place", f"{PLACE}/east")
    shell.day = "2026-02-01"
    assert shell("open", "org-life-activity", case, *by, "--fact", "about=二月主题党日", *PLAN) == FINE, (
        shell.err + shell.out
    )
    announced = (
        "--fact",
        "kind=party_day",
        "--fact",
        "theme=学习",
        "--fact",
        "planned=2026-02-05",
        "--fact",
        "host=p-1",
        "--paper",
        "活动预告",
    )
    assert shell("record", case, "announce.done", *by, *announced) == FINE, shell.err + shell.out
    shell.day = "2026-02-05"
    there = (
        "--fact",
        "attendance.expected=20",
        "--fact",
        "attendance.present=18",
        "--fact",
        "voted=no",
        "--paper",
        "活动记录",
        "--paper",
        "签到表",
    )
    assert shell("record", case, "hold.done", *by, *there) == FINE, shell.err + shell.out


def test_what_was_missed_is_found(town):
    """A month without a Party day is told with its article, and the command ends with 1."""
    assert town("due", "--on", "2026-02-01") == FOUND
    assert "已错过" in town.out
    assert "主题党日" in town.out


def test_a_meeting_that_was_recorded_counts_by_itself(town):
    """The Party day of the east branch is done; that of the west branch is not."""
    held(town)
    found = town.json("due", "--on", "2026-02-28", "--all")["due"]
    days = {
        (one["bearer"]["id"], one["state"], one["case"])
        for one in found
        if one["obligation"] == "party-day" and one["item"] == "theme" and one["first"] == "2026-02-01"
    }
    assert days == {("east", "done", "H-1"), ("west", "soon", "")}


def test_the_deadlines_of_open_cases_stand_in_the_same_list(town):
    """The record of the Party day is owed within two days."""
    held(town)
    (one,) = town.json("due", "--on", "2026-02-08")["cases"]
    assert (one["case"], one["act"], one["latest"], one["state"]) == (
        "H-1",
        "record.done",
        "2026-02-07",
        "overdue",
    )
    assert town("due", "--on", "2026-02-08") == FOUND
    assert "H-1" in town.out


def test_one_unit_may_be_asked_for(town):
    """Only what the west branch bears is listed."""
    found = town.json("due", "--on", "2026-02-10", "--org", "west")["due"]
    assert {one["bearer"]["id"] for one in found if one["bearer"]} == {"west"}


def test_the_open_cases_of_one_unit_are_those_of_its_place(town):
    """The case of the east branch is not the west branch's."""
    held(town)
    asked = [
        len(town.json("due", "--on", "2026-02-08", "--org", unit)["cases"])
        for unit in ("east", "west", "town")
    ]
    assert asked == [1, 0, 1]


def test_a_unit_that_nobody_declared_is_refused(town):
    """The sentence names the units that there are."""
    assert town("due", "--org", "north") == WRONG
    assert "east" in town.err


def test_a_day_that_is_none_is_refused(town):
    """The sentence says how a day is written."""
    assert town("due", "--on", "2026-2-30") == WRONG
    assert "2026-05-18" in town.err


def test_without_an_organisation_it_says_how_to_declare_one(shell):
    """Nobody bears anything, and that is said instead of that all is well."""
    assert shell("due") == FINE
    assert "pdca organisation" in shell.out


def test_a_period_that_nobody_fixed_is_told(town):
    """What the township has to decide is listed by name; what it has decided is due."""
    town("due", "--on", "2026-01-10")
    due, _, unset = town.out.partition("未规定周期，由镇确定")
    assert "党员固定活动日" in unset.replace("\n", "").replace(" ", "")
    assert "支书例会" in due
    assert "支书例会" not in unset


def test_a_term_that_nobody_declared_is_told(town):
    """The branch whose term ends nobody knows when is named."""
    town("due", "--on", "2026-01-10")
    assert "届期没有登记" in town.out
    assert "西村党支部" in town.out.partition("届期没有登记")[2]


def test_it_is_readable_at_80_columns(town):
    """No line is wider than the terminal, a Chinese character being two columns."""
    held(town)
    town("due", "--on", "2026-03-20", "--all")
    assert max(sum(1 + (ord(one) > 0x2E80) for one in line) for line in town.out.splitlines()) <= 80


def test_it_speaks_english(town):
    """With the switch every word that is ours is English."""
    town("due", "--on", "2026-02-10", "--lang", "en")
    assert "Missed" in town.out
    assert "Party day" in town.out


def test_the_calendar_file_has_the_year_to_come(town, tmp_path):
    """The file has an entry for every month ahead, and stable UIDs from one day to the next."""
    town("due", "--on", "2026-01-10", "--ics", "due.ics")
    before = {
        str(one["uid"]) for one in Calendar.from_ical((tmp_path / "due.ics").read_bytes()).walk("VEVENT")
    }
    held(town)
    town("due", "--on", "2026-02-20", "--ics", "due.ics")
    events = Calendar.from_ical((tmp_path / "due.ics").read_bytes()).walk("VEVENT")
    titles = [str(one["summary"]) for one in events]
    assert before <= {str(one["uid"]) for one in events}
    assert len([title for title in titles if "主题党日 西村" in title]) == 14


def test_a_file_that_is_no_calendar_is_left_alone(town, tmp_path):
    """Whatever stood there is not overwritten."""
    (tmp_path / "due.ics").write_text("台账", "utf-8")
    assert town("due", "--on", "2026-01-10", "--ics", "due.ics") == WRONG
    assert (tmp_path / "due.ics").read_text("utf-8") == "台账"
