"""A small pack of recurring duties, an organisation of a town with two branches, and pages of cases told in a line."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import pytest

from pdca.casebook import Deed, Page
from pdca.declaration import Appointment, Standing, Unit
from pdca.obligations import Due, due
from pdca.organisation import Organisation
from pdca.pack import Pack

REGULATIONS = """
- regulation: rule
  title: 条例
  editions: [{edition: "2020", from: 2020-01-01}, {edition: "2026", from: 2026-07-01}]
  provisions:
    meet: {title: 开会, "2020": 3, "2026": 4}
- regulation: house
  title: 本镇规定
  layer: 镇
  editions: [{edition: 默认, from: 2020-01-01, confidence: custom}]
  provisions:
    meet: {title: 开会, 默认: 开会, confidence: custom}
"""

LIMITS = {
    "month": "every calendar month",
    "quarter": "every calendar quarter",
    "rolling": "every 6 months",
    "july": "every year by 07-01",
    "autumn": "every year from 09-01 to 10-31",
    "festival": "every year by spring festival",
    "once": "once from 2026-03-01 to 2026-06-08",
    "unset": "none",
    "grace": "at most 10 days",
    "half_year": "at least 6 months",
    "around": "at most 1 year",
}

CALENDAR = """
calendar: "2026"
basis: 通知
confidence: certain
off: []
workdays: []
festivals: {spring festival: 2026-02-17}
"""

TOWN = """
layer: 镇
title: 测试镇
limits:
  - limit: unset
    values: [{from: 2026-01-01, value: every calendar quarter, basis: house/meet, confidence: custom}]
"""


def limits() -> str:
    """Return the limits as a file."""
    layer = "{from: 2020-01-01, value: %s, basis: %s, confidence: %s}"
    return "".join(
        f"- limit: {name}\n  title: 限值\n  values: [{layer % (said, 'house/meet' if said == 'none' else 'rule/meet', 'custom, layer: 镇' if said == 'none' else 'certain')}]\n"
        for name, said in LIMITS.items()
    )


def page(
    case: str, *deeds: tuple[str, str], procedure: str = "meeting", place: str = "", about: Any = "会议", closed: bool = False,
    by: Sequence[tuple[str, str]] = (), opened: str = "", said: Mapping[str, Any] | None = None, gone: Sequence[str] = (),
) -> Page:  # fmt: skip
    """Return the page of a case with these acts (label and day)."""
    first = opened or min(day for _, day in deeds)
    made = [
        Deed(label=label, day=date.fromisoformat(day), seq=number, pos=number, by=tuple(by), gone=day in gone)
        for number, (label, day) in enumerate((("open", first), *deeds))
    ]  # fmt: skip
    return Page(
        case=case, procedure=procedure, edition="1", place=place, about=about, state="completed" if closed else "hold",
        opened=date.fromisoformat(first), entered=date.fromisoformat(max(day for _, day in (("", first), *deeds))),
        end=(len(made), ""), written=[one.plain for one in made], said=said or {},
    )  # fmt: skip


TOWN_UNIT = Unit(id="town", kind="township", title="测试镇", place="p/c/x/town")
EAST = Unit(
    id="east",
    kind="branch",
    title="东村党支部",
    above="town",
    place="p/c/x/town/east",
    since=date(2020, 1, 1),
)
WEST = Unit(
    id="west",
    kind="branch",
    title="西村党支部",
    above="town",
    place="p/c/x/town/west",
    since=date(2020, 1, 1),
)
ENTRIES = (
    TOWN_UNIT,
    EAST,
    WEST,
    Appointment(person="p-1", role="branch_secretary", unit="east"),
    Appointment(person="p-2", role="branch_secretary", unit="west"),
    Standing(person="p-3", standing="full", unit="east"),
    Standing(person="p-4", standing="probationary", unit="east"),
)


class Duties:
    """One obligation at a time, over the town."""

    def pack(self, obligation: str, files: Mapping[str, str] | None = None) -> Pack:
        """Return the pack with this *obligation*, written as the keys after its name."""
        texts = {
            "obligations.yaml": f"- {{obligation: duty, title: 任务, {obligation}}}\n",
            "law/regulations/rule.yaml": REGULATIONS,
            "law/limits/all.yaml": limits(),
            "law/calendar/2026.yaml": CALENDAR,
            **(files or {}),
        }
        return Pack.of({path: text.encode() for path, text in texts.items()})

    def due(
        self, obligation: str, *pages: Page, on: str, since: str = "2026-01-01", entries: Sequence[Any] = ENTRIES,
        files: Mapping[str, str] | None = None, **more: Any,
    ) -> tuple[Due, ...]:  # fmt: skip
        """Return what of *obligation* is due *on* a day."""
        organisation = Organisation.of(entries)
        return due(
            self.pack(obligation, files), organisation, pages, date.fromisoformat(on), since=date.fromisoformat(since) if since else None, **more
        )  # fmt: skip


@pytest.fixture
def duties() -> Duties:
    """Return what tells the dues of one obligation."""
    return Duties()
