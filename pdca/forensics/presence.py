"""People in two meetings at once, or in several places on one day; and meetings on days off."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from itertools import combinations
from typing import Final

from pdca.calendar import Calendar
from pdca.forensics.chance import Draws, drawn, enough, name
from pdca.forensics.entry import Entry, ids
from pdca.forensics.lead import Lead, Look, Method
from pdca.forensics.meetings import Meeting, meetings
from pdca.forensics.odds import at_least, exact_up_to_here, percent
from pdca.forensics.options import Options
from pdca.forensics.sign import WEIGHTS, Sign
from pdca.phrase import Phrase

_TWICE: Final = Phrase(
    "同名不同人、起止时间或地点笔误、视频参会或委托他人代签并注明的，都会出现这种情况；请核对签到和会议记录。",
    "Two people of one name, a slip in the time or place, or attendance by video look like this; compare the attendance sheets and minutes.",
)
_SEVERAL: Final = Phrase(
    "同一天先后到几处参会、同名不同人、套开会议，都会出现这种情况；请核对当天的会议时间和签到。",
    "Going from one meeting to the next, two people of one name, or meetings held together look like this; compare the times and sheets of the day.",
)
_OFF: Final = Phrase(
    "照顾务工、务农群众的时间而在周末开会，防汛抢险等紧急事项，或当地对调休另有安排，都会出现这种情况。",
    "Meeting at weekends so that people at work can come, emergencies, or days off moved locally look like this.",
)


def overlaps(entries: Sequence[Entry], calendar: Calendar, options: Options) -> Look:
    """Look for pairs of meetings in different places at one time that somebody attended both."""
    timed = [
        one
        for one in meetings(entries)
        if one.persons and one.place and one.begins is not None and one.ends is not None
    ]
    if len(timed) < options.minimum(Sign.OVERLAP):
        return Look(sign=Sign.OVERLAP, n=len(timed))
    by_day: dict[date, list[Meeting]] = {}
    for one in timed:
        by_day.setdefault(one.day, []).append(one)
    pairs = (pair for day in sorted(by_day) for pair in combinations(by_day[day], 2))
    found = [
        _overlap(one, other, len(timed))
        for one, other in pairs
        if one.meets(other) and one.persons & other.persons
    ]
    return Look(sign=Sign.OVERLAP, n=len(timed), tested=tuple(found))


def _overlap(one: Meeting, other: Meeting, n: int) -> Lead:
    both = sorted(one.persons & other.persons)
    return Lead(
        sign=Sign.OVERLAP, n=n, statistic=Fraction(len(both)), expected=Fraction(0), method=Method.OBSERVED, innocent=_TWICE,
        entries=ids(one.entries + other.entries), persons=tuple(both),
        sentence=Phrase(
            f"{one.day}，“{one.place}”和“{other.place}”的会议时间重叠，有{len(both)}人同时记为到会。",
            f"On {one.day} the meetings at '{one.place}' and '{other.place}' overlap in time, and {len(both)} people are said to have been at both.",
        ),
        measure=Phrase("同时在两处的人数", "people in both"),
        base=Phrase("一人不能同时在两处：正常记录中只见于笔误和同名", "nobody is in two places: honest records show it by slips and namesakes only"),
    )  # fmt: skip


def same_days(entries: Sequence[Entry], calendar: Calendar, options: Options) -> Look:
    """Look for more people in several places on one day than when the days of each month are dealt out anew."""
    told = [one for one in meetings(entries) if one.persons and one.place]
    if len(told) < options.minimum(Sign.SAME_DAY):
        return Look(sign=Sign.SAME_DAY, n=len(told))
    months: dict[str, list[int]] = {}
    for index, one in enumerate(told):
        months.setdefault(f"{one.day:%Y-%m}", []).append(index)
    days = [one.day for one in told]
    seen = sum(1 for _ in _clashes(told, days))

    def as_many(draws: Draws) -> bool:
        dealt = list(days)
        for indexes in months.values():
            for index, day in zip(
                indexes, draws.chosen([days[one] for one in indexes], len(indexes)), strict=True
            ):
                dealt[index] = day
        return sum(1 for _ in _clashes(told, dealt)) >= seen

    most = enough(1, options.budget * WEIGHTS[Sign.SAME_DAY])
    p = drawn(as_many, Draws(options.seed, name(Sign.SAME_DAY.value, ())), most) if seen else Fraction(1)
    return Look(sign=Sign.SAME_DAY, n=len(told), tested=(_several(told, days, p),))


def _clashes(told: Sequence[Meeting], days: Sequence[date]) -> Iterator[tuple[str, date, list[int]]]:
    """Yield each person and day with meetings in several places, were the meetings on *days*."""
    where: dict[tuple[str, date], list[int]] = {}
    for index, one in enumerate(told):
        for person in one.persons:
            where.setdefault((person, days[index]), []).append(index)
    for (person, day), indexes in where.items():
        if len(indexes) > 1 and len({told[index].place for index in indexes}) > 1:
            yield person, day, indexes


def _several(told: Sequence[Meeting], days: Sequence[date], p: Fraction) -> Lead:
    clashes = list(_clashes(told, days))
    concerned = {index for _, _, indexes in clashes for index in indexes}
    count, when = len(clashes), len({day for _, day, _ in clashes})
    return Lead(
        sign=Sign.SAME_DAY, n=len(told), statistic=Fraction(count), p=p, method=Method.DRAWN, innocent=_SEVERAL,
        entries=ids(one for index in concerned for one in told[index].entries),
        persons=tuple(sorted({person for person, _, _ in clashes})),
        sentence=Phrase(
            f"{len(told)}次会议中，有{count}人次在同一天记为到过不同地点的会议，涉及{when}天。",
            f"In {len(told)} meetings, {count} times somebody is said to have been at meetings in different places on one day, on {when} days.",
        ),
        measure=Phrase("同一天多处到会的人次", "times somebody was in several places on one day"),
        base=Phrase("把每个月的会议日期随机重排，看同样的情况有多少", "the days of each month's meetings are dealt out anew, and the same is counted"),
    )  # fmt: skip


def days_off(entries: Sequence[Entry], calendar: Calendar, options: Options) -> Look:
    """Look for more meetings on days off than honest ones; each kind of meeting by itself, those on declared days passed over."""
    kinds: dict[str, list[Meeting]] = {}
    for one in meetings(entries):
        if one.activity not in options.fixed:
            kinds.setdefault(one.activity, []).append(one)
    tested = [
        _kind(activity, kinds, calendar, options)
        for activity in sorted(kinds)
        if len(kinds[activity]) >= options.minimum(Sign.DAYS_OFF)
    ]
    return Look(sign=Sign.DAYS_OFF, n=max(map(len, kinds.values()), default=0), tested=tuple(tested))


def _kind(
    activity: str, kinds: Mapping[str, Sequence[Meeting]], calendar: Calendar, options: Options
) -> Lead:
    held = kinds[activity]
    off = [one for one in held if not calendar.working(one.day)]
    provisional = calendar.provisional(held[0].day, held[-1].day)
    said = (
        Phrase(
            "（部分年份放假安排未公布，暂算）", " (provisional: the days off of some years are not announced)"
        )
        if provisional
        else Phrase("", "")
    )
    n, rate = len(held), percent(options.off_rate)
    return Lead(
        sign=Sign.DAYS_OFF, n=n, statistic=Fraction(len(off), n), expected=options.off_rate, provisional=provisional,
        p=at_least(len(off), n, options.off_rate), method=Method.EXACT if exact_up_to_here(n) else Method.BOUND,
        innocent=_OFF, entries=ids(entry for one in off for entry in one.entries),
        sentence=Phrase(
            f"“{activity}”的{n}次会议中，有{len(off)}次在休息日{said.zh}。",
            f"Of {n} meetings of '{activity}', {len(off)} fell on days off{said.en}.",
        ),
        measure=Phrase("在休息日开会的比例", "share of meetings on days off"),
        base=Phrase(
            f"约定：正常记录中占{rate}；不看日历随意填写的约占三成",
            f"taken: {rate} of honest meetings; days written down without a calendar give about 31%",
        ),
    )  # fmt: skip
