"""Whole verdicts on a cluster: executors read rows as `pdca.logs` does, Spark deals the entries out by case, executors hear the cases.

Nothing may depend on the row above, which may be on another machine: ditto marks and dates without a year are refused.
"""

import json
from collections.abc import Iterator, Mapping
from itertools import chain, groupby
from operator import itemgetter
from typing import Any, Final

from attrs import define, evolve, field, frozen

from pdca.audit.entries import Survey, counted, entry_of, loaded, surveyed, whole
from pdca.engines.batches import library
from pdca.engines.brief import Brief
from pdca.engines.columns import FAULTS, Columns, columns, untyped
from pdca.engines.counts import Counts
from pdca.engines.hall import hear
from pdca.engines.run import Chunk, Chunks
from pdca.engines.run import Survey as Look
from pdca.engines.settings import Settings
from pdca.engines.spark import BUCKETS, Session
from pdca.engines.tally import dumped
from pdca.logs import Event, Kind, Log, LogError, Meaning, Place, cells, jsonlines
from pdca.logs import Mapping as Layout
from pdca.logs.headings import Headings, Row
from pdca.logs.mapping import dump, read_mapping
from pdca.logs.parquet import texts, types
from pdca.logs.remark import Remarks
from pdca.logs.table import Table
from pdca.phrase import Phrase

_TYPES: Final = (
    "string", "large_string", "bool", "int", "uint", "float", "double", "decimal", "date32", "timestamp", "dictionary<values=string", "null",
)  # fmt: skip
"""Arrow types that Spark reads from Parquet as `pdca.logs` does."""
_FAR: Final = frozenset(("year", "month"))
"""What a moment may take from the row above."""


@frozen
class _Reader:
    """What runs on an executor first: makes entries of the rows of one partition, as a table named *name* with the columns *names*."""

    name: str
    kind: str
    names: tuple[str, ...]
    layout: str

    def __call__(self, batches: Iterator[Any]) -> Iterator[Any]:
        """Yield batches of case, entry, and what is wrong with a row (kind and message, or nothing)."""
        _, arrow = library()
        table = self._table()
        for batch in batches:
            rows = [one for cells_ in self._rows(batch) for one in self._read(table, cells_)]
            told = [[row[at] for row in rows] for at in range(3)]
            arrays = [arrow.array(column, arrow.string()) for column in told]
            yield arrow.record_batch(arrays, names=["c", "e", "fault"])

    def _table(self) -> Table:
        habits = self.kind == Kind.CSV.value
        layout = read_mapping("mapping", self.layout.encode())
        heads = Headings(first=0, last=0, names=self.names)
        return Table(
            self.name,
            heads,
            evolve(layout, epoch=layout.epoch or 1900),
            Remarks(),
            habits=habits,
            serials=habits,
        )

    def _rows(self, batch: Any) -> Iterator[Any]:
        if self.kind == Kind.NDJSON.value:
            return iter(batch.column(0).to_pylist())
        return zip(*(texts(column) for column in batch.columns), strict=True)

    def _read(self, table: Table, row: Any) -> Iterator[tuple[str, str, str | None]]:
        try:
            for event in self._events(table, row):
                fault = self._fault(row, event)
                if fault or counted(event):
                    yield event.case.text, entry_of(event).dumped(), fault
                else:
                    yield "", "", None
        except LogError as error:
            yield "", "", json.dumps([error.kind, error.phrase.zh, error.phrase.en])

    def _events(self, table: Table, row: Any) -> Iterator[Event]:
        if self.kind != Kind.NDJSON.value:
            yield from table.events([Row(0, list(row))])
        elif row.strip():
            said = jsonlines.told(row, Place(file=self.name))
            known = frozenset(self.names)
            more = {key: jsonlines.value(text) for key, text in said.items() if key not in known}
            for event in table.events([Row(0, [said.get(name) for name in self.names])]):
                yield evolve(event, facts={**event.facts, **more}) if more else event

    def _fault(self, row: Any, event: Event) -> str | None:
        """Return what of *row* could only be read with the row above it."""
        marks = self.kind == Kind.CSV.value and any(text and cells.value(text).ditto for text in row)
        if marks or _FAR & {*event.when.assumed, *event.recorded.assumed}:
            fault = FAULTS["people"]
            return json.dumps([fault.kind, fault.what.zh, fault.what.en])
        return None


@frozen
class _Surveyor:
    """What looks over the entries of one partition."""

    known: frozenset[str]

    def __call__(self, batches: Iterator[Any]) -> Iterator[Any]:
        """Yield one batch with the survey as text."""
        _, arrow = library()
        found = whole(surveyed(map(loaded, batch.column(0).to_pylist()), self.known) for batch in batches)
        yield arrow.record_batch([arrow.array([json.dumps(found.dump())])], names=["survey"])


@frozen
class _Hearing:
    """What hears the sorted cases of one partition, bucket by bucket."""

    brief: Brief
    digest: str
    survey: Mapping[str, Any]

    def __call__(self, batches: Iterator[Any]) -> Iterator[Any]:
        """Yield, for every bucket, batches of its number, counts and lines."""
        _, arrow = library()
        terms = self.brief.terms(Survey.load(self.survey))
        rows = (
            row
            for batch in batches
            for row in zip(*(column.to_pylist() for column in batch.columns), strict=True)
        )
        for bucket, mine in groupby(rows, key=itemgetter(0)):
            cases = ((case, [row[2] for row in group]) for case, group in groupby(mine, key=itemgetter(1)))
            counts, lines = hear(self.brief, self.digest, terms, cases)
            yield arrow.record_batch(
                [arrow.array([bucket], arrow.int32()), arrow.array([dumped(counts)]), arrow.array([lines], arrow.binary())],
                names=["bucket", "tally", "lines"],
            )  # fmt: skip


@define(eq=False)
class WholeSpark:
    """Reads *log* with Spark under *settings*; a session that exists already is used and left open."""

    log: Log
    settings: Settings
    brief: Brief
    _columns: Columns = field(init=False)
    _survey: Survey = field(factory=Survey, init=False)
    _session: Session | None = field(default=None, init=False)
    _entries: Any = field(default=None, init=False)

    def __attrs_post_init__(self) -> None:
        self._columns = columns(self.log)

    def survey(self) -> Look:
        """Read everything once, and keep it with Spark. Raises `LogError`."""
        session = self._session = Session(self._columns, self.settings)
        found: Look = session.guarded(lambda: self._look(session))
        return found

    def _look(self, session: Session) -> Look:
        names, frame = self._source(session)
        layout = self.log.mapping or Layout()
        reader = _Reader(self._columns.path.name, self._columns.kind.value, names, dump(layout))
        self._entries = frame.mapInArrow(reader, "c string, e string, fault string").persist()
        self._refuse()
        left = self._entries.where("c = ''").count()
        told = (
            self._entries.where("c <> ''")
            .select("e")
            .mapInArrow(_Surveyor(self.brief.known()), "survey string")
            .collect()
        )
        self._survey = whole(Survey.load(json.loads(row.survey)) for row in told)
        return Look(events=self._survey.entries, left=left)

    def _source(self, session: Session) -> tuple[tuple[str, ...], Any]:
        """Return the names of the columns that are read, and the rows."""
        one, frame = self._columns, session.read(lines=self._columns.kind is Kind.NDJSON)
        if one.kind is Kind.NDJSON:
            return tuple(one.names), frame
        if one.kind is Kind.CSV:
            return tuple(one.names), session.chosen(frame, one.names)
        layout = self.log.mapping or Layout()
        mapped = {each.heading: each for each in layout.fields if each.means is not Meaning.NONE}
        names = tuple(name for name in one.names if name in mapped)
        self._expect(names)
        return names, session.chosen(frame, names)

    def _expect(self, names: tuple[str, ...]) -> None:
        """Raise `LogError` for a column whose type Spark and `pdca.logs` may read differently."""
        known = types(self._columns.path)
        for name in names:
            kind = known[name]
            if not kind.startswith(_TYPES):
                wrong = untyped("case", kind)
                place = self._columns.place(name)
                raise LogError(wrong.what, place=place, kind=wrong.kind, remedy=wrong.remedy)

    def _refuse(self) -> None:
        wrong = self._entries.where("fault IS NOT NULL").orderBy("fault").first()
        if wrong is None:
            return
        kind, zh, en = json.loads(wrong.fault)
        remedy = (
            FAULTS["people"].remedy
            if kind == "people"
            else Phrase("请改用 --engine plain 看是哪一行", "use --engine plain to see which row")
        )
        raise LogError(Phrase(zh, en), place=self._columns.place(), kind=kind, remedy=remedy)

    def chunks(self, survey: Look, done: tuple[str, ...]) -> Chunks:
        """Yield the verdicts bucket by bucket; those that were *done* are left out."""
        session = self._session
        if session is None:
            raise ValueError("survey first")
        waiting = [bucket for bucket in range(BUCKETS) if str(bucket) not in done]
        size = -(-BUCKETS // max(1, self.settings.rounds))
        part = _Hearing(self.brief, self.brief.digest(), self._survey.dump())
        for start in range(0, len(waiting), size):
            yield from self._heard(session, waiting[start : start + size], part)

    def close(self) -> None:
        """Let go of the session, unless it was there before."""
        if self._session is not None:
            self._session.close()

    def _heard(self, session: Session, buckets: list[int], part: _Hearing) -> Iterator[Chunk]:
        listed = ", ".join(map(str, buckets))
        rows = self._entries.where("c <> ''").selectExpr(
            f"CAST(pmod(xxhash64(c), {BUCKETS}) AS INT) AS bucket", "c", "e"
        )
        dealt = (
            rows.where(f"bucket IN ({listed})")
            .repartition(session.partitions(), "bucket")
            .sortWithinPartitions("bucket", "c")
        )
        made = dealt.mapInArrow(part, "bucket int, tally string, lines binary").persist()
        try:
            session.guarded(made.count)
            for row in session.guarded(lambda: chain(made.toLocalIterator())):
                yield Chunk(
                    mark=str(row.bucket), tally=Counts.load(json.loads(row.tally)), lines=bytes(row.lines)
                )
        finally:
            made.unpersist()
