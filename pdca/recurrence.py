"""How often, as a limit says it: every 6 months, every calendar quarter, every year by 1 July, once from one day to another."""

import re
from datetime import date
from typing import Final

from attrs import frozen

from pdca.calendar import FESTIVALS, Span


@frozen
class Every:
    """Again and again, counted from a day: ``every 6 months``."""

    span: Span

    @property
    def zh(self) -> str:
        """Return ``每6个月``."""
        return f"每{self.span.zh}"

    @property
    def en(self) -> str:
        """Return ``every 6 months``."""
        return f"every {self.span.en}"


@frozen
class EveryCalendar:
    """Once in each calendar *period*: week, month, quarter, half year, year."""

    period: str

    @property
    def zh(self) -> str:
        """Return ``每个自然季度``."""
        return f"每个自然{_PERIODS_ZH[self.period]}"

    @property
    def en(self) -> str:
        """Return ``every calendar quarter``."""
        return f"every calendar {self.period}"


_PERIODS_ZH: Final = {"week": "周", "month": "月", "quarter": "季度", "half year": "半年", "year": "年度"}


@frozen
class EveryYear:
    """Once in every year: by the day *last*, or from *first* to *last*: ``every year by 07-01``.

    A day is written as month and day, or is the name of a festival that the calendar of the year dates.
    """

    last: str
    first: str = ""

    @property
    def zh(self) -> str:
        """Return ``每年7月1日前（含当日）``, or ``每年11月1日至12月31日``."""
        if self.first:
            return f"每年{_day_zh(self.first)}至{_day_zh(self.last)}"
        return f"每年{_day_zh(self.last)}前（含当日）"

    @property
    def en(self) -> str:
        """Return ``every year by 07-01``, which reads back as this measure."""
        return f"every year from {self.first} to {self.last}" if self.first else f"every year by {self.last}"


@frozen
class Once:
    """Only once, from *first* to *last*: ``once from 2026-03-01 to 2026-06-08``."""

    first: date
    last: date

    @property
    def zh(self) -> str:
        """Return ``2026-03-01至2026-06-08``."""
        return f"{self.first}至{self.last}"

    @property
    def en(self) -> str:
        """Return ``once from 2026-03-01 to 2026-06-08``."""
        return f"once from {self.first} to {self.last}"


def _day_zh(written: str) -> str:
    if written in FESTIVALS:
        return FESTIVALS[written]
    month, _, day = written.partition("-")
    return f"{int(month)}月{int(day)}日"


_YEAR_DAY: Final = rf"\d\d-\d\d|{'|'.join(FESTIVALS)}"
_EVERY_YEAR: Final = re.compile(
    rf"every year (?:by (?P<by>{_YEAR_DAY})|from (?P<first>{_YEAR_DAY}) to (?P<last>{_YEAR_DAY}))"
)
_ONCE: Final = re.compile(r"once from (?P<first>\d{4}-\d\d-\d\d) to (?P<last>\d{4}-\d\d-\d\d)")


def read_window(text: str) -> EveryYear | Once | None:
    """Return what *text* says of the days of a year, or of two dates; nothing where it is about something else.

    Raises ValueError for a day that is none, and for a window that ends before it begins.
    """
    if match := _EVERY_YEAR.fullmatch(text):
        return _every_year(match["first"] or "", match["last"] or match["by"])
    if match := _ONCE.fullmatch(text):
        first, last = date.fromisoformat(match["first"]), date.fromisoformat(match["last"])
        if first > last:
            raise ValueError(text)
        return Once(first, last)
    return None


def _every_year(first: str, last: str) -> EveryYear:
    days = [written for written in (first, last) if written and written not in FESTIVALS]
    for written in days:
        date.fromisoformat(f"2000-{written}")  # a leap year has every day there is
    if days != sorted(days):
        raise ValueError(last)
    return EveryYear(last, first)
