"""Honest records of a township, drawn from a seed: what nobody made up. Tests spoil them one way at a time."""

from calendar import monthrange
from datetime import date, datetime, timedelta
from decimal import Decimal

from attrs import evolve

from pdca.calendar import SHANGHAI, Calendar, YearDays
from pdca.forensics.chance import Draws
from pdca.forensics.entry import Entry

CALENDAR = Calendar({year: YearDays() for year in (2023, 2024, 2025, 2026)})
START = date(2024, 1, 1)
KINDS = ("支委会", "党员大会")
PLACES = ("东村", "西村", "南村", "北村")
OPENING = "会议由支部书记主持，全体应到会人员签到，会议符合规定人数，"
HAN = [chr(0x4E00 + number) for number in range(2000)]


def months(count):
    return [date(START.year + number // 12, number % 12 + 1, 1) for number in range(count)]


def some(draws, count, words=HAN):
    return "".join(words[draws.below(len(words))] for _ in range(count))


def binomial(draws, whole, percent):
    return sum(draws.below(100) < percent for _ in range(whole))


def day_in(draws, month, off=5):
    """A working day of the month; so many in a hundred are days off."""
    days = [month + timedelta(days=number) for number in range(monthrange(month.year, month.month)[1])]
    wanted = draws.below(100) >= off
    return draws.chosen([day for day in days if CALENDAR.working(day) == wanted], 1)[0]


def moment(draws, day, behind=None):
    """Written down within a week, a few months late now and then."""
    late = draws.below(7) if draws.below(100) < 95 else 30 + draws.below(90)
    entered = day + timedelta(days=late if behind is None else behind)
    return datetime(entered.year, entered.month, entered.day, 8, tzinfo=SHANGHAI) + timedelta(
        seconds=draws.below(36_000)
    )


def meeting(draws, place, kind, month):
    day, begins = day_in(draws, month), 480 + 10 * draws.below(50)
    expected = 20 + 5 * PLACES.index(place)
    present = binomial(draws, expected, 90)
    mayor = ["镇长"] if draws.below(6) == 0 else []
    return Entry(
        id=f"{place}/{kind}/{month:%Y-%m}", case=f"{place}{month:%Y}", activity=kind, place=place, day=day, begins=begins, ends=begins + 90,
        recorded=moment(draws, day), persons=(f"{place}书记", f"{place}委员", *mayor),
        tallies={"到会": {"expected": expected, "present": present, "yes": binomial(draws, present, 97)}},
        texts={"记录": OPENING + some(draws, 80)}, counts={"走访": 100 + draws.below(900)},
        amounts={"支出": int(Decimal(10) ** (2 + Decimal(draws.below(4000)) / 1000))},
    )  # fmt: skip


def honest(seed, places=2, count=12):
    """Return a year or more of meetings of some villages."""
    draws = Draws("honest", str(seed))
    told = [
        meeting(draws, place, kind, month)
        for place in PLACES[:places]
        for kind in KINDS
        for month in months(count)
    ]
    return tuple(_not_twice(told))


def _not_twice(told):
    """Nobody honest is in two places at once: who would be stays away from the second."""
    last = None
    for one in sorted(told, key=lambda entry: (entry.day, entry.begins)):
        late = last and last.day == one.day and last.ends > one.begins
        stays = evolve(one, persons=one.persons[:2]) if late else one
        last = stays if "镇长" in stays.persons else last
        yield stays


def in_heaps(seed, entries):
    """Return *entries* as a clerk has them who enters each month in one sitting of the next."""
    draws = Draws("heaps", str(seed))
    begun = {}
    for one in entries:
        month = one.day.replace(day=1)
        if month not in begun:
            begun[month] = moment(draws, month + timedelta(days=32), behind=draws.below(12))
        yield evolve(one, recorded=begun[month] + timedelta(seconds=20 * draws.below(90)))


def inspection_days(seed, count=3, over=12):
    """Return the days of some inspections, which nobody prepared for."""
    draws = Draws("inspections", str(seed))
    return tuple(START + timedelta(days=30 + draws.below(30 * over - 40)) for _ in range(count))
