"""The drawings of a page: time lines of cases, and deadlines against their limits, as plain SVG."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final
from xml.etree.ElementTree import Element

from pdca.reports.markup import tag

WIDTH: Final = 920
LEFT: Final = 12
ROW: Final = 18
MARKS: Final = {"critical": "✖", "major": "▲", "minor": "◆", "observation": "○", "": "●"}
"""A sign for each severity, so that nothing hangs on colour alone."""
TOP: Final = 16
RIGHT: Final = 24
_START: Final = LEFT + 74
Across = Callable[[date], float]
"""Gives the place of a day on a time line."""
_PHASE_ROWS: Final = ("plan", "do", "check", "act")


def timeline(
    case: Mapping[str, Any], worst: Mapping[int, str], until: str, lanes: Mapping[str, str]
) -> Element | None:
    """Return the time line of *case*: a lane for each phase, a mark for each act; *worst* has the severity by record."""
    acts = [one for one in case["timeline"] if one["day"]]
    if not acts:
        return None
    days = [date.fromisoformat(one["day"]) for one in acts]
    first = min(days)
    end = max([*days, date.fromisoformat(until)] if until and not case["closed"] else days)
    span = max((end - first).days, 1)

    def across(day: date) -> float:
        return round(_START + (WIDTH - _START - RIGHT) * (day - first).days / span, 1)

    drawn = [*_lanes(lanes), *_scale(first, end, across, ROW * 4 + 26), *_marks(acts, worst, across)]
    height = ROW * 4 + 34
    return tag("svg", *drawn, viewBox=f"0 0 {WIDTH} {height}", class_="timeline", role="img", aria_label=f"{first} – {end}")  # fmt: skip


def _lanes(lanes: Mapping[str, str]) -> Iterator[Element]:
    for number, phase in enumerate(_PHASE_ROWS):
        level = TOP + ROW * number
        yield tag("text", lanes[phase], x=LEFT, y=level + 4, class_="lane")
        yield tag("line", x1=_START, x2=WIDTH - RIGHT, y1=level, y2=level, class_="rail")


def _marks(acts: Sequence[Mapping[str, Any]], worst: Mapping[int, str], across: Across) -> Iterator[Element]:
    """Yield a mark for each act; those that fall on one spot stand a little apart."""
    taken: dict[tuple[str, int], int] = {}
    for one in acts:
        phase, spot = one["phase"] or "plan", across(date.fromisoformat(one["day"]))
        crowd = taken[phase, int(spot // 7)] = taken.get((phase, int(spot // 7)), -1) + 1
        grave = worst.get(one["seq"], "")
        late = f"（{one['recorded']}）" if one["recorded"] != one["day"] else ""
        place = {"x": round(spot + min(crowd, 4) * 5 / 2, 1), "y": TOP + ROW * _PHASE_ROWS.index(phase) + 5}
        said = tag("title", f"#{one['seq']} {one['day']}{late} {one['title']}")
        yield tag("text", MARKS[grave], said, **place, class_=f"mark {grave or 'fine'}{' undone' if one['undone'] else ''}")  # fmt: skip


def _scale(first: date, end: date, across: Across, level: int) -> list[Element]:
    """Return the days below a time line: both ends, and the beginnings of months or years between."""
    drawn = [tag("text", first.isoformat(), x=across(first), y=level, class_="scale")]
    if end > first:
        drawn.append(tag("text", end.isoformat(), x=across(end), y=level, class_="scale end"))
    yearly = (end - first).days > 400
    for year in range(first.year, end.year + 1):
        for month in (1,) if yearly else range(1, 13):
            day = date(year, month, 1)
            if first < day < end:
                drawn.append(tag("line", x1=across(day), x2=across(day), y1=8, y2=level - 12, class_="tick"))
                if yearly and across(day) - across(first) > 90 and across(end) - across(day) > 90:
                    drawn.append(tag("text", year, x=across(day), y=level, class_="scale mid"))
    return drawn


def deadline_bar(one: Mapping[str, Any]) -> Element:
    """Return the days used of a deadline as a bar; what is over the limit is hatched."""
    since, day, last = (date.fromisoformat(one[key]) for key in ("since", "day", "last"))
    limit, used = max((last - since).days, 1), max((day - since).days, 0)
    room = 220
    whole = max(limit, used)
    drawn = [tag("rect", x=0, y=3, width=round(room * limit / whole, 1), height=10, class_="limit")]
    drawn.append(
        tag("rect", x=0, y=5, width=round(room * min(used, limit) / whole, 1), height=6, class_="used")
    )
    if used > limit:
        start = round(room * limit / whole, 1)
        drawn.append(tag("rect", x=start, y=3, width=round(room - start, 1), height=10, class_="over"))
    edge = round(room * limit / whole, 1)
    drawn.append(tag("line", x1=edge, x2=edge, y1=0, y2=16, class_="edge"))
    return tag(
        "svg", *drawn, viewBox=f"0 0 {room + 2} 16", class_="bar", role="img", aria_label=f"{used}/{limit}"
    )


def worst_by_record(findings: Sequence[Mapping[str, Any]]) -> dict[tuple[str, int], str]:
    """Return the gravest severity found at each record, by case and number; findings come gravest first."""
    worst: dict[tuple[str, int], str] = {}
    for one in findings:
        if one["seq"] is not None:
            worst.setdefault((one["case"], one["seq"]), one["severity"])
    return worst
