"""The dates that people write into tables, in all their ways; what has two readings, or is lunar, is not guessed at.

`moments` is the door: the text of one cell in, one moment for each date in it out. Years and months that a cell leaves out
come from the context and are named in `Moment.assumed`.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Final

from attrs import evolve

from pdca.logs.event import Moment, Precision
from pdca.logs.moments import (
    FIRST_YEAR,
    LAST_YEAR,
    NO_CONTEXT,
    Context,
    at_time,
    between,
    on_day,
    since_1970,
    stamp,
    unreadable,
)
from pdca.logs.numerals import NUMERALS, joined, number
from pdca.phrase import Phrase

LONGEST: Final = 200
"""Longest text that is taken for dates, in characters."""
MOST: Final = 50
"""Most dates that are read from one cell."""

_N: Final = rf"\d{{1,2}}|[{NUMERALS}]{{1,3}}"
_Y: Final = rf"\d{{4}}|\d{{2}}|[\d{NUMERALS}]{{4}}|[{NUMERALS}]{{2}}"
_TIME: Final = (
    r"(?:[ T]?(?P<half>上午|下午|中午|晚上?|早上?|凌晨|傍晚)? ?(?P<hour>\d{1,2})(?::|时|点)"
    r"(?:(?P<minute>\d{1,2}|半)(?::|分)?(?:(?P<second>\d{1,2})秒?)?)?)?"
)
_FORMS: Final = tuple(
    re.compile(form + _TIME + r"\.?", re.ASCII)
    for form in (
        rf"(?P<y>{_Y}) ?年 ?(?P<m>{_N}) ?月(?: ?份)?(?: ?(?P<d>{_N}) ?[日号]?)?",
        r"(?P<y>\d{4}) ?[./-] ?(?P<m>\d{1,2})(?: ?[./-] ?(?P<d>\d{1,2}) ?[日号]?)?",
        r"(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)",
        rf"(?P<m>{_N}) ?月(?: ?份)?(?: ?(?P<d>{_N}) ?[日号]?)?",
    )
)
_YEAR: Final = re.compile(rf"(\d{{4}}|[{NUMERALS}]{{4}}) ?年?|(\d{{2}}) ?年", re.ASCII)
_THREE: Final = re.compile(r"(\d{1,4}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{1,4})\.?", re.ASCII)
_TWO: Final = re.compile(r"(\d{1,2}) ?[./-] ?(\d{1,2})", re.ASCII)
_SIX: Final = re.compile(r"\d{6}", re.ASCII)
_SERIAL: Final = re.compile(r"(\d{5})(?:\.(\d{1,20}))?", re.ASCII)
_DAY_ALONE: Final = re.compile(rf"({_N}) ?[日号]?", re.ASCII)
_THIRD: Final = re.compile(
    rf"(?:(?P<y>{_Y}) ?年 ?)?(?P<m>{_N}) ?月(?: ?份)?(?P<third>[上中下]旬|初|底|末)", re.ASCII
)
_WEEKDAY: Final = re.compile(r"[（(]?(?:星期|周)[一二三四五六日天][）)]?")
_SPLITS: Final = re.compile(r" ?(?:至|到|~|—+|–|-+) ?")
_SEVERAL: Final = re.compile(r"[、，,;；\n\r]+| 和 |和|及")
_LUNAR: Final = re.compile(
    r"农历|阴历|旧历|正月|腊月|冬月|闰|初[一二三四五六七八九十]|廿(?![一二三四五六七八九]?[日号])"
)
_ERA: Final = re.compile(r"民国|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年")
_WITHIN: Final = re.compile(
    rf"\d{{4}} ?[./-] ?\d{{1,2}} ?[./-] ?\d{{1,2}}(?!\d)|(?:\d{{4}}|[{NUMERALS}]{{4}}) ?年 ?(?:{_N}) ?月 ?(?:{_N}) ?[日号]", re.ASCII
)  # fmt: skip
_DOUBTS: Final = re.compile(r"[未拟约前后起止]|计划|预计|原定|左右|应于|\d")

_NO_DATE: Final = Phrase("看不懂这个日期", "this is not a date that can be read")
_NO_YEAR: Final = Phrase(
    "日期没有写年份，表里也找不到年份", "the date has no year, and nothing around it tells one"
)
_LUNAR_DATE: Final = Phrase(
    "像是农历日期，请写公历年月日", "this looks like a lunar date; write the day of the common calendar"
)
_OTHER_ERA: Final = Phrase("请写公历年份", "write the year of the common calendar")
_TWO_WAYS: Final = Phrase(
    "年月日的先后不明，有两种读法，请写成2026-05-18的样子",
    "the order of day and month is open to two readings; write it like 2026-05-18",
)


def moments(text: str, context: Context = NO_CONTEXT) -> tuple[Moment, ...]:
    """Return the moments that one cell names, in its order: none for an empty cell, unreadable ones among them."""
    if not text.strip():
        return ()
    if len(text) > LONGEST:
        return (unreadable(text, _NO_DATE),)
    exact = stamp(text.strip())
    if exact is not None:
        return (evolve(exact, given=text),)
    one = _one(joined(text), context)
    if one is not None:
        return (evolve(one, given=text),)
    several = _several(text, context)
    return several or (_beside(text),)


def _several(text: str, context: Context) -> tuple[Moment, ...]:
    """Return the dates of a list; a later one may leave out year and month of the one before."""
    parts = [part.strip() for part in _SEVERAL.split(text) if part.strip()]
    if len(parts) == 1:
        parts = joined(text).split()
    if not 1 < len(parts) <= MOST:
        return ()
    found: list[Moment] = []
    for part in parts:
        read = _one(joined(part), context)
        if read is None or not read.known:
            return ()
        found.append(evolve(read, given=part))
        if read.last is not None:
            context = evolve(context, year=read.last.year, month=read.last.month)
    return tuple(found)


def _one(text: str, context: Context) -> Moment | None:
    """Return the one date, or the one span of dates, that the tidied *text* is."""
    if _LUNAR.search(text):
        return unreadable(text, _LUNAR_DATE)
    if _ERA.search(text):
        return unreadable(text, _OTHER_ERA)
    plain = _WEEKDAY.sub("", text).strip()
    for read in _READERS:
        found = read(plain, context)
        if found is not None:
            return found
    return _span(plain, context)


def _form(text: str, context: Context) -> Moment | None:
    for form in _FORMS:
        found = form.fullmatch(text)
        if found is not None:
            parts = found.groupdict()
            return _made(text, (parts.get("y"), parts["m"], parts.get("d")), parts, context)
    return None


def _made(
    text: str,
    parts: tuple[str | None, str, str | None],
    clock: dict[str, str | None],
    context: Context,
) -> Moment:
    """Return the moment of year, month and day as written; the first and the last may be left out."""
    year, assumed = _year(parts[0], context)
    if year is None:
        return unreadable(text, _NO_YEAR)
    month, day = number(parts[1]), number(parts[2]) if parts[2] else None
    if month is None or (parts[2] and day is None) or not 1 <= month <= 12:
        return unreadable(text, _NO_DATE)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return on_day(text, (year, month, 1))
    if day is None:
        if clock.get("hour"):
            return unreadable(text, _NO_DATE)
        last = date(year, month, monthrange(year, month)[1])
        return between(text, date(year, month, 1), last, Precision.MONTH, assumed)
    if not clock.get("hour"):
        return on_day(text, (year, month, day), assumed)
    return _timed(text, (year, month, day), clock, assumed)


def _timed(
    text: str, shown: tuple[int, int, int], clock: dict[str, str | None], assumed: tuple[str, ...]
) -> Moment:
    hour = int(clock["hour"] or 0)
    if (clock.get("half") or "")[:1] in ("下", "晚", "傍") and hour < 12:
        hour += 12
    minute = 30 if clock.get("minute") == "半" else int(clock.get("minute") or 0)
    second = clock.get("second")
    told = (hour, minute, int(second or 0))
    return at_time(text, shown, told, seconds=second is not None, assumed=assumed)


def _year(text: str | None, context: Context) -> tuple[int | None, tuple[str, ...]]:
    """Return a year as written and what of it was assumed; of two digits, 00 to 68 are of this century."""
    if text is None:
        return context.year, ("year",)
    year = number(text)
    if year is None and len(text) == 4:
        year = number("".join(str(number(each) or 0) for each in text))
    if year is None or len(text) > 2:
        return year, ()
    return year + (2000 if year <= 68 else 1900), ("century",)


def _year_alone(text: str, _: Context) -> Moment | None:
    found = _YEAR.fullmatch(text)
    year, assumed = _year(found.group(1) or found.group(2), NO_CONTEXT) if found else (None, ())
    if year is None or not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    return between(text, date(year, 1, 1), date(year, 12, 31), Precision.YEAR, assumed)


def _three(text: str, _: Context) -> Moment | None:
    """Return what three numbers mean when only one order of day, month and year is possible, or the Chinese one.

    With points and hyphens two digits in front are the year; with strokes programs also write the month or the day there.
    """
    found = _THREE.fullmatch(text)
    if found is None:
        return None
    one, mark, two, three = found.groups()
    first, second, third = int(one), int(two), int(three)
    chinese = _sound(first, second, third) if len(one) == 2 and len(three) <= 2 else None
    if chinese is not None and (mark != "/" or first > 12):
        return on_day(text, chinese, ("century",))
    if len(three) == 3 or len(one) > 2:
        return None
    others = {found for found in (_sound(third, first, second), _sound(third, second, first)) if found}
    choices = others | ({chinese} if chinese else set())
    if len(choices) != 1:
        return unreadable(text, _TWO_WAYS if choices else Phrase("没有这一天", "there is no such day"))
    return on_day(text, choices.pop(), ("order",))


def _sound(year: int, month: int, day: int) -> tuple[int, int, int] | None:
    full = year if year > 99 else year + (2000 if year <= 68 else 1900)
    sound = FIRST_YEAR <= full <= LAST_YEAR and 1 <= month <= 12 and 1 <= day <= monthrange(full, month)[1]
    return (full, month, day) if sound else None


def _two(text: str, context: Context) -> Moment | None:
    """Return month and day without a year, which only a context makes a date (5.18)."""
    found = _TWO.fullmatch(text)
    if found is None:
        return None
    return _made(text, (None, found.group(1), found.group(2)), {}, context)


def _six(text: str, _: Context) -> Moment | None:
    """Return six digits as year and month (202405) or as a day (260518), whichever alone is possible."""
    if _SIX.fullmatch(text) is None:
        return None
    year, month = int(text[:4]), int(text[4:])
    whole = FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12
    short = _sound(int(text[:2]), int(text[2:4]), int(text[4:]))
    if whole and short:
        return unreadable(text, _TWO_WAYS)
    if whole:
        return between(
            text, date(year, month, 1), date(year, month, monthrange(year, month)[1]), Precision.MONTH
        )
    return on_day(text, short, ("century",)) if short else None


def _serial(text: str, context: Context) -> Moment | None:
    """Return the day of a workbook's serial number, between 1954 and 2090."""
    found = _SERIAL.fullmatch(text)
    if found is None or not context.serials:
        return None
    start = date(1904, 1, 1) if context.epoch == 1904 else date(1899, 12, 30)
    days = int(found.group(1))
    if not 18000 <= days <= 69500:
        return None
    day = start + timedelta(days=days)
    fraction = found.group(2)
    seconds = round(int(fraction) * 86400 / 10 ** len(fraction)) if fraction else 0
    if not 0 < seconds < 86400:
        return on_day(text, (day.year, day.month, day.day), ("serial",))
    clock = seconds // 3600, seconds // 60 % 60, seconds % 60
    return at_time(text, (day.year, day.month, day.day), clock, seconds=True, assumed=("serial",))


def _count(text: str, context: Context) -> Moment | None:
    return None if context.serials else since_1970(text)


def _third(text: str, context: Context) -> Moment | None:
    """Return a third of a month (上旬, 中旬, 下旬), its first or its last days."""
    found = _THIRD.fullmatch(text)
    if found is None:
        return None
    month = _made(text, (found["y"], found["m"], None), {}, context)
    if month.first is None or month.last is None:
        return month
    days = {"上旬": (1, 10), "初": (1, 10), "中旬": (11, 20)}.get(found["third"], (21, month.last.day))
    first, last = (month.first.replace(day=day) for day in days)
    return between(text, first, last, Precision.SPAN, month.assumed)


def _span(text: str, context: Context) -> Moment | None:
    """Return a span of days; its end may leave out the year and the month of its beginning."""
    for mark in _SPLITS.finditer(text):
        first = _bound(text[: mark.start()], context)
        if first is None or not first.known or first.first is None or first.last is None:
            continue
        within = evolve(context, year=first.first.year, month=first.first.month)
        last = _bound(text[mark.end() :], within) or _day_alone(text[mark.end() :], within, first)
        if last is None or last.last is None:
            continue
        assumed = tuple(dict.fromkeys((*first.assumed, *(each for each in last.assumed if each != "year"))))
        if first.first == last.last:
            return on_day(text, (first.first.year, first.first.month, first.first.day), assumed)
        return between(text, first.first, last.last, Precision.SPAN, assumed)
    return None


def _bound(text: str, context: Context) -> Moment | None:
    found = (read(text.strip(), context) for read in _READERS)
    return next((each for each in found if each is not None), None)


def _day_alone(text: str, context: Context, first: Moment) -> Moment | None:
    found = _DAY_ALONE.fullmatch(text.strip())
    day = number(found.group(1)) if found else None
    if day is None or context.year is None or context.month is None or first.precision < Precision.DAY:
        return None
    return on_day(text, (context.year, context.month, day))


def _beside(text: str) -> Moment:
    """Return the only date in a text with a few harmless words around it, else an unreadable moment."""
    plain = joined(text)
    found: Sequence[re.Match[str]] = list(_WITHIN.finditer(plain))
    if len(found) == 1:
        words = (plain[: found[0].start()] + plain[found[0].end() :]).strip()
        read = _one(found[0].group(), NO_CONTEXT)
        if read is not None and read.known and len(words) <= 20 and not _DOUBTS.search(words):
            return evolve(read, given=text, beside=words)
    return unreadable(text, _NO_DATE)


_READERS: Final[tuple[Callable[[str, Context], Moment | None], ...]] = (
    lambda text, _: stamp(text), _count, _serial, _six, _form, _third, _three, _two, _year_alone,
)  # fmt: skip
