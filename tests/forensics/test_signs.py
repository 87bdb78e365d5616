"""Each sign on records spoilt in one way, on too few of them, and on honest ones."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from attrs import evolve

from pdca.calendar import SHANGHAI, Calendar
from pdca.forensics import MINIMUMS, Entry, Method, Options, Sign, leads, survey
from pdca.forensics.chance import Draws
from tests.forensics.village import CALENDAR, KINDS, START, honest, in_heaps, months, some

PLAIN = Options()
BURST = datetime(2025, 6, 3, 9, tzinfo=SHANGHAI)


def made_up(sign, entries):
    """Return *entries* with the one thing made up that *sign* looks for."""
    return tuple(_SPOILT[sign](index, one) for index, one in enumerate(entries))


def in_one_sitting(index, one):
    return evolve(one, recorded=BURST + timedelta(seconds=47 * index + index * index % 11))


def before_inspections(index, one):
    entered = EVES[index % len(EVES)]
    return evolve(one, recorded=entered + timedelta(seconds=97 * index)) if index % 3 else one


def copied(index, one):
    texts = {"记录": f"2024年{index}月" + some(Draws("copied", "once"), 80)} if index % 4 == 0 else one.texts
    return evolve(one, texts=texts)


def two_places(index, one):
    return (
        evolve(one, day=START, begins=540, ends=600, persons=("镇长", f"{one.place}书记"))
        if index in {0, 30}
        else one
    )


def wandering(index, one):
    """The mayor is wherever a meeting is, and every place has its meeting on the first of the month."""
    first = one.day.replace(day=1) + timedelta(days=index % 12 % 3)
    return (
        evolve(one, persons=("镇长", *one.persons[:2]), day=first, begins=None)
        if one.activity == KINDS[0]
        else one
    )


def any_day(index, one):
    return evolve(one, day=one.day.replace(day=1) + timedelta(days=(index * 11) % 28))


def always_all(index, one):
    expected = one.tallies["到会"]["expected"]
    return evolve(one, tallies={"到会": {"expected": expected, "present": expected, "yes": expected}})


def round_ends(index, one):
    return evolve(one, counts={"走访": one.counts["走访"] // 5 * 5})


def the_fifteenth(index, one):
    return evolve(one, day=one.day.replace(day=15))


def filled_down(index, one):
    return evolve(one, order=index, counts={"走访": 130 + 7 * index})


_SPOILT = {
    Sign.SITTING: in_one_sitting, Sign.INSPECTION: before_inspections, Sign.COPIES: copied, Sign.OVERLAP: two_places,
    Sign.SAME_DAY: wandering, Sign.DAYS_OFF: any_day, Sign.CONSTANT: always_all, Sign.DIGITS: round_ends,
    Sign.EVEN: the_fifteenth, Sign.FILLED: filled_down,
}  # fmt: skip
EVES = (
    datetime(2024, 5, 14, 9, tzinfo=SHANGHAI),
    datetime(2024, 9, 19, 9, tzinfo=SHANGHAI),
    datetime(2025, 2, 11, 9, tzinfo=SHANGHAI),
)
INSPECTED = evolve(PLAIN, inspections=(date(2024, 5, 15), date(2024, 9, 20), date(2025, 2, 12)))


def signs(found):
    return {lead.sign for lead in found}


def seen(sign, entries, options=INSPECTED):
    return [lead for lead in leads(entries, CALENDAR, options) if lead.sign is sign]


@pytest.mark.parametrize("sign", Sign, ids=lambda sign: sign.value)
def test_made_up(sign):
    """What is made up in one way is seen by the sign for it."""
    assert seen(sign, made_up(sign, honest(1, 4, 12)))


@pytest.mark.parametrize("sign", Sign, ids=lambda sign: sign.value)
def test_too_few(sign):
    """A sign says nothing, and tests nothing, of fewer than its minimum."""
    entries = made_up(sign, honest(1, 4, 12))
    dumb = evolve(INSPECTED, minimums={sign: 10_000})
    said = survey(entries, CALENDAR, dumb)
    looked = {one.sign: one for one in said.looked}
    assert (looked[sign].tests, looked[sign].minimum) == (0, 10_000)
    assert sign not in signs(said.leads)


@pytest.mark.parametrize("sign", Sign, ids=lambda sign: sign.value)
def test_declared_minimum(sign):
    """Every sign declares a minimum of two at least, and a handful of records is below all but that of a plain contradiction."""
    assert MINIMUMS[sign] >= (2 if sign is Sign.OVERLAP else 8)
    few = made_up(sign, honest(1, 4, 12))[:6]
    assert signs(leads(few, CALENDAR, INSPECTED)) <= {Sign.OVERLAP}


@pytest.mark.no_cover
@pytest.mark.parametrize("sign", Sign, ids=lambda sign: sign.value)
def test_order_of_input(sign):
    """In whatever order the entries come, the leads are the same, to the last figure."""
    entries = made_up(sign, honest(1, 4, 12))
    mixed = Draws("mixed", sign.value).chosen(entries, len(entries))
    assert leads(mixed, CALENDAR, INSPECTED) == leads(entries, CALENDAR, INSPECTED)


@pytest.mark.no_cover
@pytest.mark.parametrize("sign", Sign, ids=lambda sign: sign.value)
def test_what_a_lead_says(sign):
    """A lead has its figure, what honest records show, how many, an innocent explanation in both languages, and its records."""
    entries = made_up(sign, honest(1, 4, 12))
    known = {one.id for one in entries}
    for lead in seen(sign, entries):
        assert lead.n >= MINIMUMS[sign]
        assert all(
            phrase.zh and phrase.en
            for phrase in (lead.sentence, lead.base, lead.innocent, lead.measure, sign.title)
        )
        assert lead.entries
        assert set(lead.entries) <= known
        assert (lead.p is None) == (lead.method is Method.OBSERVED) == (lead.adjusted is None)
        assert lead.p is None or 0 < lead.p <= lead.adjusted <= INSPECTED.budget


@pytest.mark.no_cover
@pytest.mark.parametrize("sign", Sign, ids=lambda sign: sign.value)
def test_no_word_of_guilt(sign):
    """No lead calls anything false or anybody guilty, and none names a person in its sentence."""
    for lead in seen(sign, made_up(sign, honest(1, 4, 12))):
        said = lead.sentence.zh + lead.sentence.en
        assert not [
            word
            for word in ("造假", "虚假", "伪造", "fake", "forge", "false", "guilt", "镇长")
            if word in said
        ]
        assert list(lead.persons) == sorted(lead.persons)


def test_plain():
    """A lead as JSON has texts, whole numbers and lists only, and figures as decimal text."""
    (lead, *_) = seen(Sign.DIGITS, made_up(Sign.DIGITS, honest(1, 4, 12)))
    plain = lead.plain()
    assert {type(value) for value in plain.values()} == {str, int, list}
    assert (plain["sign"], plain["statistic"], plain["expected"], plain["id"]) == (
        "digits",
        "1",
        "0.2",
        lead.id,
    )


def test_seed():
    """Another seed draws other honest records, and what is plain to see is still seen."""
    entries = made_up(Sign.EVEN, honest(1, 4, 12))
    assert seen(Sign.EVEN, entries, evolve(PLAIN, seed="another"))
    assert Draws("one", "x").below(10**18) != Draws("another", "x").below(10**18)


def test_declared_imports():
    """What was entered on a declared day of import is not held against anybody."""
    entries = made_up(Sign.SITTING, honest(1, 4, 12))
    assert not seen(Sign.SITTING, entries, evolve(PLAIN, imports=frozenset({BURST.date()})))


def test_sitting_of_days():
    """Where only the day of entry is known, the day is the sitting."""
    entries = [evolve(one, recorded=None, recorded_day=BURST.date()) for one in honest(1, 1, 12)]
    assert seen(Sign.SITTING, entries)


def test_sitting_of_one_month():
    """Late records of a single month, entered together, are one clerk's delay and no lead."""
    entries = [
        Entry(id=str(number), day=START + timedelta(days=number), recorded=BURST) for number in range(25)
    ]
    assert not seen(Sign.SITTING, entries)


def test_declared_fixed_days():
    """An activity held on fixed days by a rule is not called too even, nor asked for its days off."""
    fixed = evolve(PLAIN, fixed=frozenset(KINDS))
    assert not seen(Sign.EVEN, made_up(Sign.EVEN, honest(1, 4, 12)), fixed)
    assert not seen(Sign.DAYS_OFF, made_up(Sign.DAYS_OFF, honest(1, 4, 12)), fixed)


def test_year_without_notice():
    """Days off of a year whose notice is not known are provisional, and the lead says so."""
    entries = made_up(Sign.DAYS_OFF, honest(1, 4, 12))
    (lead, *_) = [one for one in leads(entries, Calendar(), PLAIN) if one.sign is Sign.DAYS_OFF]
    assert lead.provisional
    assert "暂算" in lead.sentence.zh
    assert not any(one.provisional for one in seen(Sign.DAYS_OFF, entries))


def test_small_body():
    """Five people who all come and all agree, month after month, are no lead."""
    entries = [
        Entry(
            id=str(month),
            day=month,
            place="东村",
            activity="支委会",
            tallies={"到会": {"expected": 5, "present": 5, "yes": 5}},
        )
        for month in months(12)
    ]
    assert not seen(Sign.CONSTANT, entries)


def test_same_number_below_all():
    """The same eighteen of twenty every time are a lead, though not all came."""
    entries = [
        Entry(
            id=str(month),
            day=month,
            place="东村",
            activity="党员大会",
            tallies={"到会": {"expected": 20, "present": 18}},
        )
        for month in months(12)
    ]
    (lead,) = seen(Sign.CONSTANT, entries)
    assert "18/20" in lead.sentence.zh


@pytest.mark.parametrize(("begins", "found"), [(600, 0), (599, 1)])
def test_one_after_the_other(begins, found):
    """Who goes from a meeting that ends at ten to one that begins at ten is in one place at a time."""
    at = {"day": START, "activity": "会", "persons": ("甲", "乙")}
    entries = [
        Entry(id="1", place="东村", begins=540, ends=600, **at), Entry(id="2", place="西村", begins=begins, ends=660, **at),
    ]  # fmt: skip
    assert len(seen(Sign.OVERLAP, entries)) == found


def test_one_meeting_in_two_cases():
    """One meeting told of in two cases is one meeting, in one place."""
    at = {
        "day": START,
        "activity": "会",
        "persons": ("甲", "乙"),
        "begins": 540,
        "ends": 600,
        "place": "东村",
    }
    entries = [Entry(id=str(number), case=str(number), **at) for number in range(4)]
    assert not seen(Sign.OVERLAP, entries)


def money(mantissa):
    return [
        Entry(
            id=f"{number}",
            case=f"{number}",
            amounts={"支出": int(mantissa(number) * Decimal(10) ** (2 + number % 4))},
        )
        for number in range(200)
    ]


def test_first_digits_just_below_a_limit():
    """Amounts that mostly begin with four, over four orders of magnitude, are a lead without any law declared."""
    (lead,) = seen(Sign.DIGITS, money(lambda number: 4 + Decimal(number) / 250))
    assert lead.method is Method.BOUND


def test_first_digits_and_the_law():
    """Amounts that begin with every digit equally often are a lead only where Benford's law is declared to hold."""
    entries = money(lambda number: 1 + Decimal(9 * ((number * 37) % 200)) / 200)
    assert not seen(Sign.DIGITS, entries)
    assert seen(Sign.DIGITS, entries, evolve(PLAIN, benford=frozenset({"支出"})))


def test_first_digits_of_one_order():
    """First digits are not looked at in figures that do not span orders of magnitude."""
    entries = [
        Entry(id=f"{number}", case=f"{number}", amounts={"支出": 4000 + number}) for number in range(200)
    ]
    assert not seen(Sign.DIGITS, entries, evolve(PLAIN, benford=frozenset({"支出"})))


def test_preferred_ends():
    """Figures that end in three and seven too often are a lead, though not in five and nothing."""
    entries = [
        evolve(one, counts={"走访": one.counts["走访"] // 10 * 10 + (3, 7)[index % 2]})
        for index, one in enumerate(honest(3, 4, 12))
    ]
    (lead,) = seen(Sign.DIGITS, entries)
    assert lead.method is Method.DRAWN


def test_times_filled_down():
    """Moments of entry exactly a minute apart, twenty times running, are a lead."""
    entries = [Entry(id=f"{number:02}", recorded=BURST + timedelta(minutes=number)) for number in range(20)]
    (lead,) = seen(Sign.FILLED, entries)
    assert lead.statistic == Fraction(19)


def test_filled_down_in_one_activity():
    """Days a week apart, row by row, of the only activity of a ledger are one lead, not two."""
    entries = [
        Entry(id=f"{number:02}", order=number, activity="考察", day=START + timedelta(days=7 * number))
        for number in range(20)
    ]
    assert len(seen(Sign.FILLED, entries)) == 1


def test_meetings_of_each_working_day():
    """A meeting on every working day is as even as can be, and no lead."""
    days = [START + timedelta(days=number) for number in range(60)]
    entries = [
        Entry(id=str(day), day=day, activity="晨会", place="东村", persons=("甲", "乙"))
        for day in days
        if CALENDAR.working(day)
    ]
    assert not seen(Sign.EVEN, entries)


def test_heaps_without_inspections():
    """A clerk who enters each month in one sitting raises no alarm by that."""
    entries = list(in_heaps(5, honest(5, 4, 12)))
    assert leads(entries, CALENDAR, INSPECTED) == ()


def test_nothing():
    """Of nothing, nothing is said."""
    assert leads((), CALENDAR, INSPECTED) == ()


@pytest.mark.parametrize(
    "wrong", [{"budget": Fraction(0)}, {"off_rate": Fraction(1)}, {"window": 0}], ids=str
)
def test_options(wrong):
    """A share that is none, or a length below one, is refused."""
    with pytest.raises(ValueError, match=next(iter(wrong))):
        Options(**wrong)
