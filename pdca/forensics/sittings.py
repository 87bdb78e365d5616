"""Many records entered in one sitting, long after the days they claim."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import Final

from pdca.calendar import Calendar
from pdca.forensics.entry import Entry, ids
from pdca.forensics.lead import Lead, Look, Method
from pdca.forensics.odds import at_least, exact_up_to_here, percent
from pdca.forensics.options import Options
from pdca.forensics.sign import Sign
from pdca.phrase import Phrase

_LATE: Final = Phrase(
    "单位统一补录旧材料、更换系统导入、经办人长期休假或出差后集中登记，都会出现这种情况；请查有无补录通知和原始纸质材料。",
    "Old papers entered by order, a change of system, or a clerk back from long leave all look like this; see whether there is such an order, and the original papers.",
)


def sittings(entries: Sequence[Entry], calendar: Calendar, options: Options) -> Look:
    """Look for sittings with more late records than honest ones have; those of a declared import are passed over."""
    found = [one for one in _sittings(entries, options) if one[0].entered not in options.imports]
    tested = [_sitting(one, options) for one in found if len(one) >= options.minimum(Sign.SITTING)]
    return Look(sign=Sign.SITTING, n=max(map(len, found), default=0), tested=tuple(tested))


def _sittings(entries: Sequence[Entry], options: Options) -> Iterator[list[Entry]]:
    """Yield the records of each sitting; where only days are known, a day is a sitting."""
    by_day: dict[date, list[Entry]] = {}
    timed: list[Entry] = []
    for one in entries:
        if one.delay is None:
            continue
        if one.recorded:
            timed.append(one)
        elif one.entered:
            by_day.setdefault(one.entered, []).append(one)
    current: list[Entry] = []
    gap = timedelta(minutes=options.sitting)
    for one in sorted(timed, key=lambda entry: (entry.recorded, entry.id)):
        if current and one.recorded and current[-1].recorded and one.recorded - current[-1].recorded > gap:
            yield current
            current = []
        current.append(one)
    yield from ([current] if current else [])
    yield from (by_day[day] for day in sorted(by_day))


def _sitting(sitting: Sequence[Entry], options: Options) -> Lead:
    late = [one for one in sitting if (one.delay or 0) >= options.late_days]
    days = sorted(one.day for one in late if one.day)
    spread = bool(days) and (days[-1] - days[0]).days >= options.spread_days
    total, entered = len(sitting), sitting[0].entered
    first, last = (days[0], days[-1]) if days else ("", "")
    rate = percent(options.late_rate)
    return Lead(
        sign=Sign.SITTING, n=total, statistic=Fraction(len(late), total), expected=options.late_rate,
        sentence=Phrase(
            f"{entered}的一次录入共{total}条，其中{len(late)}条的办理日早于录入日{options.late_days}天以上，分布在{first}至{last}之间。",
            f"Of {total} records entered in one sitting on {entered}, {len(late)} claim days {options.late_days} days or more before, from {first} to {last}.",
        ),
        measure=Phrase("一次录入中补录的比例", "share of late records in the sitting"),
        base=Phrase(f"约定：正常记录中补录{options.late_days}天以上的占{rate}", f"taken: {rate} of honest records are {options.late_days} days late or more"),
        p=at_least(len(late), total, options.late_rate) if spread else Fraction(1),
        method=Method.EXACT if exact_up_to_here(total) else Method.BOUND, innocent=_LATE, entries=ids(late),
    )  # fmt: skip
