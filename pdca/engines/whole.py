"""Whole verdicts on one machine: the one reader reads, memory or DuckDB sorts by case, the hall hears. Any log that can be read can be judged so."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from attrs import define, field

from pdca.audit.entries import Entry, Survey, counted, entry_of, surveyed
from pdca.audit.finding import Finding, ruled
from pdca.audit.foreign import remarked
from pdca.engines.brief import Brief
from pdca.engines.duck import Sorter
from pdca.engines.hall import Docket, Hall
from pdca.engines.run import Chunk, Chunks
from pdca.engines.run import Survey as Look
from pdca.engines.settings import Settings
from pdca.logs import Log

BATCH = 5_000
"""Entries that are handed over at once."""


def entries_of(log: Log, known: frozenset[str]) -> Iterator[tuple[list[tuple[str, Entry]], int, Survey]]:
    """Yield the entries of *log* with their cases, batch by batch, each with its survey and the number of rows that are passed over."""
    batch: list[tuple[str, Entry]] = []
    left = 0
    for event in log.events():
        if not counted(event):
            left += 1
            continue
        batch.append((event.case.text, entry_of(event)))
        if len(batch) >= BATCH:
            yield batch, left, surveyed((one for _, one in batch), known)
            batch, left = [], 0
    yield batch, left, surveyed((one for _, one in batch), known)


@define(eq=False)
class WholePlain:
    """Reads all entries of *log* into memory."""

    log: Log
    settings: Settings
    brief: Brief
    _cases: dict[str, list[str]] = field(factory=dict, init=False)
    _survey: Survey = field(factory=Survey, init=False)

    def survey(self) -> Look:
        """Read everything. Raises `LogError`."""
        left = 0
        for batch, passed, part in entries_of(self.log, self.brief.known()):
            left += passed
            self._survey = self._survey.merged(part)
            for case, entry in batch:
                self._cases.setdefault(case, []).append(entry.dumped())
        return Look(events=self._survey.entries, left=left, remarked=_remarked(self.log))

    def chunks(self, survey: Look, done: tuple[str, ...]) -> Chunks:
        """Yield the verdicts, some cases at a time; what was *done* is left out."""
        last = done[-1] if done else ""
        waiting = ((case, self._cases[case]) for case in sorted(self._cases) if not done or case > last)
        return _heard(self.brief, self._survey, waiting, self.settings)

    def close(self) -> None:
        """Do nothing: all is in memory."""


@define(eq=False)
class WholeDuck:
    """Reads the entries of *log* one by one into DuckDB, which sorts them by case within its limit of memory, spilling to disk."""

    log: Log
    settings: Settings
    brief: Brief
    _survey: Survey = field(factory=Survey, init=False)
    _sorter: Sorter | None = field(default=None, init=False)

    def survey(self) -> Look:
        """Read everything. Raises `LogError`."""
        sorter = self._sorter = Sorter(self.log.name, self.settings)
        left = 0
        for batch, passed, part in entries_of(self.log, self.brief.known()):
            left += passed
            self._survey = self._survey.merged(part)
            sorter.add([(case, entry.dumped()) for case, entry in batch])
        return Look(events=self._survey.entries, left=left, remarked=_remarked(self.log))

    def chunks(self, survey: Look, done: tuple[str, ...]) -> Chunks:
        """Yield the verdicts in the order of cases, after the last that was *done*."""
        if self._sorter is None:
            raise ValueError("survey first")
        return _heard(self.brief, self._survey, dockets(self._sorter.sorted(done[-1:])), self.settings)

    def close(self) -> None:
        """Let go of the database and its folder."""
        if self._sorter is not None:
            self._sorter.close()


def _remarked(log: Log) -> tuple[Finding, ...]:
    """Return what the reading of *log* just now found odd about its rows, as the audit in memory says it."""
    return tuple(ruled(remarked(tuple(log.remarks))))


def dockets(rows: Iterable[tuple[str, str]]) -> Iterator[Docket]:
    """Yield the cases of *rows* (case, entry) that are sorted by case."""
    for case, group in groupby(rows, key=itemgetter(0)):
        yield case, [text for _, text in group]


def _heard(brief: Brief, survey: Survey, waiting: Iterable[Docket], settings: Settings) -> Chunks:
    hall = Hall(brief, brief.terms(survey), settings.workers)
    for mark, counts, lines in hall.chunks(waiting, settings.chunk):
        yield Chunk(mark=mark, tally=counts, lines=lines)
