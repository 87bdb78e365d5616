"""Honest records raise no more alarms than declared: reports as a whole, and each sign by itself.

The records are drawn from seeds, so a result is the same every time. A rate is too high when so many alarms, or more, would have a chance below one in a
thousand were it just as declared.
"""

from datetime import datetime, timedelta
from fractions import Fraction
from functools import cache

import pytest
from attrs import evolve

from pdca.calendar import SHANGHAI
from pdca.forensics import Options, Sign, survey
from pdca.forensics.chance import Draws
from pdca.forensics.constancy import constancy
from pdca.forensics.digits import digits
from pdca.forensics.entry import Entry
from pdca.forensics.evenness import evenness
from pdca.forensics.filling import filling
from pdca.forensics.inspections import inspections
from pdca.forensics.odds import at_least
from pdca.forensics.presence import days_off, same_days
from pdca.forensics.sittings import sittings
from tests.forensics.village import CALENDAR, START, honest, in_heaps, inspection_days

LOOKS = {
    Sign.SITTING: sittings, Sign.INSPECTION: inspections, Sign.SAME_DAY: same_days, Sign.DAYS_OFF: days_off, Sign.CONSTANT: constancy,
    Sign.DIGITS: digits, Sign.EVEN: evenness, Sign.FILLED: filling,
}  # fmt: skip
SIZES = {"small": (1, 12, 40), "middle": (2, 12, 24), "large": (4, 24, 8)}
FEW = dict.fromkeys(Sign, 6)
"""Lower minimums than declared, so that every sign has something to be wrong about."""


@cache
def drawn(size):
    """Return the honest logs of *size*: every second one entered in heaps."""
    places, count, logs = SIZES[size]
    made = [honest(seed, places, count) for seed in range(logs)]
    return [list(in_heaps(seed, one)) if seed % 2 else one for seed, one in enumerate(made)]


def options(seed, size, **more):
    return Options(inspections=inspection_days(seed, 3, SIZES[size][1]), minimums=FEW, **more)


def too_many(alarms, looked, declared):
    return at_least(alarms, looked, declared) < Fraction(1, 1000)


@pytest.mark.no_cover
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("budget", [Fraction(1, 20), Fraction(1, 2)], ids=["a twentieth", "a half"])
def test_reports(size, budget):
    """Of reports on honest records, no more raise any alarm than the budget says, whatever the size of the log."""
    alarms = [
        bool(survey(log, CALENDAR, options(seed, size, budget=budget)).leads)
        for seed, log in enumerate(drawn(size))
    ]
    assert not too_many(sum(alarms), len(alarms), budget)


@pytest.mark.no_cover
@pytest.mark.parametrize("sign", LOOKS, ids=lambda sign: sign.value)
@pytest.mark.parametrize("level", [Fraction(1, 20), Fraction(1, 5)], ids=str)
def test_signs(sign, level):
    """A chance that a sign gives is below a level no more often than the level says."""
    chances = []
    for size in SIZES:
        for seed, log in enumerate(drawn(size)):
            tested = LOOKS[sign](log, CALENDAR, options(seed, size)).tested
            chances += [tested[seed % len(tested)].p] if tested else []
    assert chances or sign is Sign.SITTING
    assert not too_many(sum(p <= level for p in chances), len(chances), level)


def test_sittings_of_the_declared_rate():
    """Sittings with as many late records as declared raise no more alarms than their level says."""
    draws = Draws("sittings", "calibration")
    begun = datetime(2025, 6, 3, 9, tzinfo=SHANGHAI)
    sitting = [
        [
            Entry(
                id=f"{number}",
                day=begun.date() - timedelta(days=50 + 5 * number if draws.below(10) == 0 else 2),
                recorded=begun,
            )
            for number in range(30)
        ]
        for _ in range(300)
    ]
    chances = [sittings(one, CALENDAR, Options()).tested[0].p for one in sitting]
    assert min(chances) < 1
    assert not too_many(sum(p <= Fraction(1, 5) for p in chances), len(chances), Fraction(1, 5))


def test_honest_texts():
    """Texts with a common beginning and words of their own are not called alike."""
    entries = honest(7, 4, 12)
    assert all("会议由支部书记主持" in one.texts["记录"] for one in entries)
    assert not [lead for lead in survey(entries, CALENDAR, Options()).leads if lead.sign is Sign.COPIES]


def test_a_form():
    """A short form that everybody fills in alike is no lead, nor is a long one that was declared."""
    short, long = (
        "经支部委员会集体研究，同意上报镇党委审批",
        "".join(chr(0x4E00 + number) for number in range(200)),
    )
    told = [Entry(id=f"{number}", case=f"{number}", day=START, texts={"意见": short}) for number in range(20)]
    assert survey(told, CALENDAR, Options()).leads == ()
    same = [evolve(one, texts={"意见": long}) for one in told]
    assert [lead.sign for lead in survey(same, CALENDAR, Options()).leads] == [Sign.COPIES]
    assert survey(same, CALENDAR, Options(forms=(long,))).leads == ()
