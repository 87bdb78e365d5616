"""Scenarios: which cases a year has, as a small YAML file (docs/simulation.md)."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

from attrs import field, frozen

from pdca.calendar import Calendar, day_after
from pdca.errors import PdcaError
from pdca.phrase import Phrase
from pdca.reading.facts import plain
from pdca.reading.mistakes import Mistakes
from pdca.reading.reader import Node, Reader
from pdca.reading.text import parse

_FILE: Final = Phrase("情景文件", "the scenario")
_STORY: Final = Phrase("一类事项", "a story")
EVERY: Final = ("week", "month", "quarter", "half year", "year")
"""How often a story may begin."""
ALL: Final = "yes"
"""What stands for every procedure."""


class ScenarioError(PdcaError):
    """A scenario that cannot be played: a case did not take the way it was to take."""

    code = "scenario"


@frozen(kw_only=True)
class Story:
    """Cases of one kind.

    *id* begins their numbers; *dates* are their first days, or *every* period from *since* until *until*; *about* what
    they are about, in turn, or one each for all units of the kind *units*. *ways* are, for one case after the other,
    the acts to do where the usual way would do others; cases stop at *stop*. *pace* is the span of working days between acts, *slow* natural days to
    let pass before an act, *late* days by which its entry is late, *refused* the rule that its first attempt misses.
    *facts* fixes values by act, *turns* further ones for one case after the other. *answers* says that these are the
    cases of *procedure* that others owe: those of the procedures named, or ``yes`` for all.
    """

    id: str
    procedure: str
    dates: tuple[date, ...] = ()
    every: str = ""
    since: date | None = None
    until: date | None = None
    about: tuple[str, ...] = ()
    units: str = ""
    place: str = ""
    entrance: str = ""
    ways: tuple[tuple[str, ...], ...] = ()
    stop: str = "completed"
    pace: tuple[int, int] = (1, 4)
    slow: Mapping[str, int] = field(factory=dict)
    late: Mapping[str, int] = field(factory=dict)
    refused: Mapping[str, str] = field(factory=dict)
    facts: Mapping[str, Mapping[str, Any]] = field(factory=dict)
    turns: tuple[Mapping[str, Mapping[str, Any]], ...] = ()
    answers: tuple[str, ...] = ()

    def answered(self, source: str) -> bool:
        """Return whether its cases are those that cases of the procedure *source* owe."""
        return source in self.answers or ALL in self.answers

    def beginnings(self, calendar: Calendar, start: date, end: date) -> Iterator[date]:
        """Yield the first days of its cases, working days all, from *start* to *end*."""
        periods = calendar.calendar_periods(self.every, date(start.year, 1, 1), end) if self.every else ()
        first, last = max(self.since or start, start), min(self.until or end, end)
        days = self.dates or [
            max(begins, first) for begins, ends in periods if first <= ends and begins <= last
        ]
        for day in days:
            begun = day
            while not calendar.working(begun):
                begun = day_after(begun)
            if first <= begun <= last:
                yield begun


@frozen(kw_only=True)
class Scenario:
    """A year: from *start* to *end*, at *place*, with its *stories*; *tail* numbers cases (``GS-2026-1``).

    *words* are what people say, by the Chinese title of the text fact they say it for.
    """

    start: date
    end: date
    place: str
    stories: tuple[Story, ...]
    words: Mapping[str, tuple[str, ...]] = field(factory=dict)

    @property
    def tail(self) -> str:
        """Return the year in the numbers of cases."""
        return str(self.start.year)


_TEXTS: Final = ("every", "units", "place", "entrance", "stop")


def read_scenario(name: str, data: bytes) -> Scenario:
    """Return the scenario of the file *name*. Raises `pdca.errors.TextError` with every mistake."""
    mistakes = Mistakes()
    reader = Reader(mistakes)
    found = reader.fields(
        parse(name, data, mistakes), required=("from", "to", "cases"), optional=("place", "words"), what=_FILE
    )
    stories = tuple(_story(node, reader) for node in reader.items(found.get("cases"), _STORY))
    words = {key: reader.texts(one) for key, one, _ in reader.entries(found.get("words"), _FILE)}
    start, end = reader.date(found.get("from")), reader.date(found.get("to"))
    mistakes.raise_if_any()
    assert start is not None and end is not None  # noqa: PT018, S101 - required, and there were no mistakes
    return Scenario(start=start, end=end, place=reader.text(found.get("place")), stories=stories, words=words)


def _story(node: Node, reader: Reader) -> Story:
    found = reader.fields(
        node, required=("story", "procedure"), what=_STORY,
        optional=(*_TEXTS, "dates", "since", "until", "about", "ways", "pace", "slow", "late", "refused", "facts", "turns", "answers"),
    )  # fmt: skip
    every = reader.word(found.get("every"), EVERY)
    pace = [int(text) if text.isdecimal() else 1 for text in reader.texts(found.get("pace"))] or [1, 4]
    return Story(
        id=reader.text(found.get("story")), procedure=reader.text(found.get("procedure")), every=every,
        dates=tuple(day for one in reader.many(found.get("dates")) if (day := reader.date(one)) is not None),
        since=reader.date(found.get("since")), until=reader.date(found.get("until")),
        about=reader.texts(found.get("about")), ways=tuple(reader.texts(one) for one in reader.many(found.get("ways"))), pace=(pace[0], max(pace)),
        units=reader.text(found.get("units")), place=reader.text(found.get("place")), entrance=reader.text(found.get("entrance")),
        stop=reader.text(found.get("stop")) or "completed", slow=_days(found.get("slow"), reader), late=_days(found.get("late"), reader),
        refused={key: reader.text(one) for key, one, _ in reader.entries(found.get("refused"), _STORY)},
        facts=_facts(found.get("facts"), reader), turns=tuple(_facts(one, reader) for one in reader.many(found.get("turns"))),
        answers=reader.texts(found.get("answers")),
    )  # fmt: skip


def _facts(node: Node | None, reader: Reader) -> Mapping[str, Mapping[str, Any]]:
    return {key: _values(plain(one)) for key, one, _ in reader.entries(node, _STORY)}


def _days(node: Node | None, reader: Reader) -> Mapping[str, int]:
    found = {}
    for key, one, place in reader.entries(node, _STORY):
        said = reader.text(one)
        if not said.isdecimal():
            reader.note(place, "bad-days", f"“{said}”应写成天数", f"'{said}' must be a number of days")
        found[key] = int(said) if said.isdecimal() else 0
    return found


def _values(said: Any) -> Any:
    """Return a fact as a record holds it: whole numbers are numbers, everything else is text, lists and maps."""
    if isinstance(said, dict):
        return {key: _values(one) for key, one in said.items()}
    if isinstance(said, list):
        return [_values(one) for one in said]
    return int(said) if said.isdecimal() and (said == "0" or not said.startswith("0")) else said
