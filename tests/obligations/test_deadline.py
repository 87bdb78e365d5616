"""The deadlines of open cases, kept by how each case ends: the same as worked out anew, and worked out only when needed."""

from datetime import UTC, date, datetime

import pytest

from pdca.casebook import Casebook
from pdca.obligations import Deadlines, State
from pdca.office import Office
from pdca.record import Actor, PaperShown
from pdca.shelf import Shelf
from pdca.stores import open_store
from pdca.trail import Trail

PLAN = {
    "what": "主题党日1次", "why": "支部工作条例要求", "when": {"from": "2026-02-01", "to": "2026-02-28"}, "where": "东村", "who": "p-1",
    "how": {"target": "1", "unit": "次", "method": "看记录"},
}  # fmt: skip
BY = (Actor(person="p-1", role="branch_secretary"),)


class Counting(Office):
    """An office that counts how often a case was looked into."""

    asked = 0

    def history(self, case):
        """Return the case, and count."""
        Counting.asked += 1
        return super().history(case)


@pytest.fixture
def office(kit):
    """Return an office in which a Party day was held on 5 February 2026, so that its record is owed by the 7th."""
    Counting.asked = 0
    now = datetime(2026, 2, 5, 4, tzinfo=UTC)
    made = Counting(Trail(open_store("memory:"), lambda: now, "log"), kit.library, lambda: now)
    made.open("org-life-activity", case="H-1", about="二月主题党日", plan=PLAN, by=BY, occurred="2026-02-01")
    said = {"kind": "party_day", "theme": "学习", "planned": "2026-02-05", "host": "p-1"}
    made.record(
        "H-1",
        "announce.done",
        by=BY,
        occurred="2026-02-01",
        facts=said,
        papers=(PaperShown(name="活动预告"),),
    )
    there = {"attendance": {"expected": 20, "present": 18}, "voted": "no"}
    papers = (PaperShown(name="活动记录"), PaperShown(name="签到表"))
    made.record("H-1", "hold.done", by=BY, occurred="2026-02-05", facts=there, papers=papers)
    return made


def told(office, day, shelf=None, soon=1):
    """Return the deadlines on *day*, and how often cases were looked into for them."""
    pages = [*Casebook(office).pages()]
    before = Counting.asked
    deadlines = Deadlines(office, shelf)
    found = [
        (one.act, one.latest.isoformat(), one.state)
        for one in deadlines.of(pages, date.fromisoformat(day), soon)
    ]
    deadlines.keep()
    return found, Counting.asked - before


@pytest.mark.parametrize(
    ("day", "state"),
    [
        ("2026-02-05", State.OPEN),
        ("2026-02-06", State.SOON),
        ("2026-02-07", State.SOON),
        ("2026-02-08", State.OVERDUE),
    ],
)
def test_a_case_owes_by_a_day(office, day, state):
    """The record of the meeting is owed two days after it: open, soon the day before, overdue the day after."""
    assert told(office, day)[0] == [("record.done", "2026-02-07", state)]


def test_what_was_kept_is_not_worked_out_again(office, tmp_path):
    """A second program reads the shelf instead of the case."""
    first = told(office, "2026-02-06", Shelf(tmp_path, "x"))
    second = told(office, "2026-02-06", Shelf(tmp_path, "x"))
    assert (first[0], first[1], second[1]) == (second[0], 1, 0)


def test_what_was_kept_tells_its_articles(office, tmp_path):
    """The articles come from the texts, not from the shelf."""
    pages = [*Casebook(office).pages()]
    basis = []
    for _ in range(2):
        deadlines = Deadlines(office, Shelf(tmp_path, "x"))
        basis.append([cited.zh for one in deadlines.of(pages, date(2026, 2, 6), 1) for cited in one.basis])
        deadlines.keep()
    assert basis[0] == basis[1] != []


@pytest.mark.parametrize("day", ["2026-02-05", "2026-02-08"])
def test_it_is_worked_out_again_outside_its_days(office, tmp_path, day):
    """Before the day it was worked out, and after the first of its days to come, it is asked anew."""
    told(office, "2026-02-06", Shelf(tmp_path, "x"))
    assert told(office, day, Shelf(tmp_path, "x"))[1] == 1


def test_a_case_with_a_new_record_is_worked_out_again(office, tmp_path):
    """Another end is another case."""
    told(office, "2026-02-06", Shelf(tmp_path, "x"))
    guide = (Actor(person="p-2", role="recorder"),)
    proofs = dict.fromkeys(("plan", "schedule", "materials", "notes", "minutes", "roll"), "yes")
    papers = (PaperShown(name="党支部工作手册记载"),)
    office.record(
        "H-1", "record.done", by=guide, occurred="2026-02-05", facts={"proofs": proofs}, papers=papers
    )
    found, asked = told(office, "2026-02-06", Shelf(tmp_path, "x"))
    assert (asked, "record.done" in {act for act, _, _ in found}) == (1, False)


def test_a_case_opened_later_owes_nothing_yet(office):
    """On the last day of January nobody knows of it."""
    assert told(office, "2026-01-31")[0] == []
