"""From the calendar files of a pack, one for each year's notice, to `Calendar`."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date, timedelta
from typing import Final

from pdca.calendar import FESTIVALS, Calendar, YearDays
from pdca.facts import shorten
from pdca.phrase import Phrase
from pdca.reading.reader import Node, Reader
from pdca.regulation import CONFIDENCES

FOLDER: Final = "law/calendar/"


def read_calendar(documents: Mapping[str, Node], reader: Reader) -> Calendar:
    """Return the calendar that *documents* (path in the pack → tree) hold; mistakes go to *reader*."""
    return Calendar(years=dict(_years(documents, reader)))


def _years(documents: Mapping[str, Node], reader: Reader) -> Iterator[tuple[int, YearDays]]:
    for node in (node for path, node in documents.items() if path.startswith(FOLDER)):
        fields = reader.fields(
            node,
            required=("calendar", "basis", "confidence", "off", "workdays"),
            optional=("title", "gloss", "note", "festivals"),
            what=Phrase("日历", "a calendar"),
        )
        reader.word(fields.get("confidence"), CONFIDENCES)
        year = reader.number(fields.get("calendar"))
        if year is None:
            continue
        off = _days_off(fields.get("off"), year, reader)
        workdays = frozenset(_workdays(fields.get("workdays"), year, off, reader))
        festivals = dict(_festivals(fields.get("festivals"), year, reader))
        yield year, YearDays(off=off, workdays=workdays, festivals=festivals)


def _festivals(node: Node | None, year: int, reader: Reader) -> Iterator[tuple[str, date]]:
    for name, one, place in reader.entries(node, Phrase("节日", "festivals")):
        day = reader.date(one)
        if name not in FESTIVALS:
            known = ", ".join(FESTIVALS)
            reader.note(place, "unknown-name", f"不认识节日“{shorten(name)}”，可以写：{known}", f"no festival '{shorten(name)}'; known: {known}")  # fmt: skip
        elif day is not None and day.year != year:
            reader.note(one.place, "bad-period", f"节日应在 {year} 年内", f"the festival is not in {year}")
        elif day is not None:
            yield name, day


def _days_off(node: Node | None, year: int, reader: Reader) -> frozenset[date]:
    days: set[date] = set()
    for one in reader.items(node, Phrase("放假日", "days off")):
        fields = reader.fields(
            one, required=("from", "to"), optional=("title",), what=Phrase("一段假期", "a holiday")
        )
        first, last = reader.date(fields.get("from")), reader.date(fields.get("to"))
        if first is None or last is None:
            continue
        if not first <= last or {first.year, last.year} != {year}:
            zh = f"假期应在 {year} 年内，并且从早到晚"
            reader.note(one.place, "bad-period", zh, f"a holiday lies in {year}, its first day first")
            continue
        days.update(first + timedelta(days=number) for number in range((last - first).days + 1))
    return frozenset(days)


def _workdays(node: Node | None, year: int, off: Collection[date], reader: Reader) -> Iterator[date]:
    for one in reader.items(node, Phrase("调休上班日", "make-up workdays")):
        day = reader.date(one)
        if day is None:
            continue
        if day.year != year or day in off:
            zh = f"调休上班日应在 {year} 年内，并且不是放假日"
            reader.note(
                one.place, "bad-workday", zh, f"a make-up workday lies in {year} and is not a day off"
            )
            continue
        yield day
