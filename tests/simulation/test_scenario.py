"""Scenarios as they are written."""

from datetime import date

import pytest

from pdca.errors import TextError
from pdca.simulation import read_scenario

HEAD = "from: 2026-01-05\nto: 2026-12-31\nplace: a/b\ncases:\n"


def read(*lines):
    return read_scenario("s.yaml", (HEAD + "".join(f"  - {line}\n" for line in lines)).encode())


def first_days(kit, line, start=date(2026, 1, 5), end=date(2026, 12, 31)):
    (story,) = read(line).stories
    return [*story.beginnings(kit.library.calendar, start, end)]


def test_months(kit):
    """Every month begins on its first working day, the first one on the first day of the scenario."""
    found = first_days(kit, "{story: A, procedure: p, every: month}")
    assert len(found) == 12
    assert found[0] == date(2026, 1, 5)
    assert found[4] > date(2026, 5, 1)
    assert all(kit.library.calendar.working(day) for day in found)


def test_named_days(kit):
    """A named day that is off means the next working day; one outside the scenario is left out."""
    found = first_days(kit, "{story: A, procedure: p, dates: [2026-10-01, 2027-02-01]}")
    assert found == [date(2026, 10, 8)]


def test_span(kit):
    """`since` and `until` limit what recurs."""
    found = first_days(kit, "{story: A, procedure: p, every: quarter, since: 2026-04-01, until: 2026-09-30}")
    assert [day.month for day in found] == [4, 7]


def test_values():
    """Whole numbers become numbers; days, texts with a leading zero and everything else stay texts."""
    (story,) = read(
        "{story: A, procedure: p, facts: {a.done: {n: 12, code: 007, day: 2026-01-05, rows: [{x: 1}]}}}"
    ).stories
    assert story.facts["a.done"] == {"n": 12, "code": "007", "day": "2026-01-05", "rows": [{"x": 1}]}


def test_mistakes_all_at_once():
    """Every mistake is told with its place, all at once."""
    with pytest.raises(TextError) as raised:
        read(
            "{story: A, procedure: p, evry: month}",
            "{story: B, procedure: q, every: moon}",
            "{story: C, procedure: r, late: {a.done: x}}",
        )
    said = [(one.place.line, one.code) for one in raised.value.mistakes]
    assert [line for line, _ in said] == [5, 6, 7]
    assert said[2][1] == "bad-days"
