"""The day of a time stamp is the one in Asia/Shanghai, however the stamp is written."""

from datetime import date

import pytest

from pdca.replay import day_of


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("2026-05-18T15:59:59.999999Z", date(2026, 5, 18)),
        ("2026-05-18T16:00:00.000000Z", date(2026, 5, 19)),
        ("2026-12-31T16:00:00Z", date(2027, 1, 1)),
        ("2026-05-18T16:00:00+00:00", date(2026, 5, 19)),
        ("2026-05-18T23:30:00+08:00", date(2026, 5, 18)),
    ],
)
def test_day(stamp, day):
    """At four in the afternoon of Greenwich the next day begins in Shanghai."""
    assert day_of(stamp) == day
