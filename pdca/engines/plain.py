"""The plain engine: events as `pdca.logs` reads them, in memory. For thousands; the others are held against it."""

from datetime import date
from itertools import pairwise
from sys import byteorder
from typing import Final

from attrs import define, field

from pdca.engines.columns import FAULTS, LONGEST
from pdca.engines.recipe import MOST_NAMES, Recipe, micros, midnight
from pdca.engines.run import Chunk, Chunks, Survey
from pdca.engines.tally import judged
from pdca.engines.verdicts import Case, Checker
from pdca.logs import Event, Log, LogError, Moment, Place, Precision, State

_NO_NUMBER: Final = 1 << 63

_Row = tuple[int, int, str]


@define(eq=False)
class Plain:
    """Reads all events of *log* into memory and sorts them case by case."""

    log: Log
    chunk: int
    recipe: Recipe
    _cases: dict[str, list[_Row]] = field(factory=dict, init=False)
    _form: str = field(default="", init=False)

    def survey(self) -> Survey:
        """Read everything. Raises `LogError` for what no engine takes."""
        events, names = 0, dict[str, None]()
        for event in self.log.events():
            events += 1
            row = self._row(event)
            names.setdefault(row[2])
            self._cases.setdefault(event.case.text, []).append(row)
        if len(names) > MOST_NAMES:
            raise self._wrong("many-activities", None)
        return Survey(events=events, names=tuple(names))

    def chunks(self, survey: Survey, done: tuple[str, ...]) -> Chunks:
        """Yield the verdicts, some cases at a time; what was *done* is left out."""
        names = self.recipe.ranked(survey.names)
        checker, last = Checker(self.recipe, names), done[-1] if done else ""
        waiting = sorted(case for case in self._cases if not done or case > last)
        numbers = {name: number for number, name in enumerate(names)}
        for start in range(0, len(waiting), self.chunk):
            part = waiting[start : start + self.chunk]
            tally, lines = judged(checker, (self._case(name, numbers) for name in part))
            yield Chunk(mark=part[-1], tally=tally, lines=lines)

    def close(self) -> None:
        """Do nothing: all is in memory."""

    def _case(self, name: str, numbers: dict[str, int]) -> Case:
        rows = sorted((moment, number, numbers[said]) for moment, number, said in self._cases[name])
        tied = any(one[:2] == two[:2] and one[2] != two[2] for one, two in pairwise(rows))
        codes = b"".join(code.to_bytes(2, byteorder) for _, _, code in rows)
        return Case(name, codes, rows[0][0], rows[-1][0], tied)

    def _row(self, event: Event) -> _Row:
        """Return moment, number and name of *event*, as long as nothing is wrong with it."""
        when, case, said = event.when, event.case.text, event.activity.text
        if not case:
            raise self._wrong("no-case", event)
        if not said:
            raise self._wrong("no-activity", event)
        if len(case) > LONGEST:
            raise self._wrong("long-case", event)
        if len(said) > LONGEST:
            raise self._wrong("long-activity", event)
        if when.precision < Precision.DAY or when.first is None:
            raise self._wrong("no-time", event)
        form = _form(when)
        if form != (self._form or form):
            raise self._wrong("mixed-zones", event)
        self._form = form
        return _moment(when, when.first), self._number(event), said

    def _number(self, event: Event) -> int:
        said = event.sequence
        if said.state is State.MISSING:
            return _NO_NUMBER
        if not (said.text.isascii() and said.text.isdigit() and len(said.text) <= 18):
            raise self._wrong("sequence", event)
        return int(said.text)

    def _wrong(self, kind: str, event: Event | None) -> LogError:
        fault = FAULTS[kind]
        place = event.at(fault.column) if event is not None else Place(file=self.log.name)
        return LogError(fault.what, place=place, kind=kind, remedy=fault.remedy)


def _form(when: Moment) -> str:
    return "day" if when.time is None else "offset" if when.offset_known else "naive"


def _moment(when: Moment, day: date) -> int:
    return micros(when.time) if when.time is not None else midnight(day)
