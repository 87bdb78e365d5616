"""Any log as one stream of events: what the file is decides who reads it, what its mapping says decides what its columns are."""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import Final
from weakref import finalize

from attrs import evolve

from pdca.logs import own
from pdca.logs.event import Event, Place
from pdca.logs.headings import year_of
from pdca.logs.mapping import Mapping, Meaning, Shape, beside, load
from pdca.logs.order import Order
from pdca.logs.proposal import propose
from pdca.logs.remark import Remarks, Sign
from pdca.logs.source import STRIDE, Kind, Progress, Source, opened, refused, source, troubles
from pdca.logs.table import Table
from pdca.logs.tables import Layout, Tables, tables
from pdca.logs.vocabulary import vocabulary
from pdca.logs.xes import Xes
from pdca.procedure import Procedure
from pdca.record import Record
from pdca.trail import Trail

_OURS: Final = (Kind.STORE, Kind.OURS)
_NEEDED: Final = (Meaning.CASE, Meaning.ACTIVITY, Meaning.WHEN, Meaning.EVENT)


class Log:
    """One log that can be read, any number of times; each reading opens the file anew.

    *kind* is what it is kept as, *name* what messages call it, *mapping* what its columns mean (`None` where it has no
    columns) and *proposed* whether that was guessed just now. *layouts* are its tables. *remarks* are those of the last
    reading, complete when it ended.
    """

    def __init__(
        self,
        found: Source | None,
        url: str = "",
        *,
        mapping: Mapping | None = None,
        procedure: Procedure | None = None,
        progress: Progress | None = None,
    ) -> None:
        self.source = found
        self.kind = found.kind if found is not None else Kind.STORE
        self.name = found.name if found is not None else url.rpartition("@")[2].partition("?")[0]
        self.mapping = mapping
        self.proposed = False
        self.layouts: Sequence[Layout] = ()
        self.remarks = Remarks()
        self._url = url
        self._progress = progress
        self._trail: Trail | None = None
        self._tables: Tables | None = None
        if found is not None and self.kind not in (*_OURS, Kind.XES):
            self._prepare(found, procedure)

    def __iter__(self) -> Iterator[Event]:
        return self.events()

    def events(self) -> Iterator[Event]:
        """Yield the events, in the order of the log. Raises `LogError`, and for trails of ours `TrailError`."""
        remarks = self.remarks = Remarks()
        wide = self._tables is not None and self.mapping is not None and self.mapping.shape is Shape.WIDE
        order = Order(remarks, wide=wide)
        with troubles(Place(file=self.name)):
            for event in self._events(remarks):
                order.look(event)
                yield event

    def _events(self, remarks: Remarks) -> Iterator[Event]:
        if self.kind in _OURS:
            yield from own.events(self.trail(), self.name)
        elif self._tables is not None:
            yield from self._of_tables(self._tables, remarks)
        elif self.source is not None:
            classifier = self.mapping.classifier if self.mapping is not None else ""
            with opened(self.source, self._progress) as stream:
                yield from Xes(self.name, remarks, classifier).events(stream)

    def records(self) -> Iterator[Record]:
        """Yield the checked records of a trail of ours; nothing for other logs. Raises `TrailError`."""
        return self.trail().records() if self.kind in _OURS else iter(())

    def trail(self) -> Trail:
        """Return the trail of a log of ours, to verify it or read its texts. Raises `ValueError` for other logs."""
        if self.kind not in _OURS:
            raise ValueError("only a log of ours has a trail")
        if self._trail is None and self.source is not None and self.kind is Kind.OURS:
            folder = ""
            if self.source.size > own.IN_MEMORY or self.source.gzipped:
                folder = mkdtemp(prefix="pdca-log-")
                finalize(self, rmtree, folder, ignore_errors=True)
            with troubles(self.source.place):
                self._trail = own.exported(self.source, folder, self._progress)
        elif self._trail is None:
            self._trail = own.kept(self.source) if self.source is not None else own.stored(self._url)
        return self._trail

    @property
    def place(self) -> Place:
        """Return the file, and the sheets of it that are read."""
        sheets = dict.fromkeys(one.sheet for one in self.layouts if one.sheet)
        return Place(file=self.name, sheet="、".join(sheets))

    @property
    def columns(self) -> dict[str, int]:
        """Return the columns of its tables by their headings in full, from 1; tables of one log are laid out alike."""
        names = self.layouts[0].heads.names if self.layouts else ()
        return {name: number for number, name in enumerate(names, 1) if name}

    def digest(self) -> str:
        """Return ``sha256:`` and the digest of the bytes of the file; empty for a store that is named by an address."""
        if self.source is None:
            return ""
        hashed = sha256()
        with troubles(self.source.place), self.source.path.open("rb") as stream:
            while chunk := stream.read(STRIDE):
                hashed.update(chunk)
        return f"sha256:{hashed.hexdigest()}"

    def _prepare(self, found: Source, procedure: Procedure | None) -> None:
        """Find the headings, and propose a mapping where none was given."""
        with troubles(found.place):
            self._tables = tables(found, self.mapping, self._progress)
            self.layouts = self._tables.layouts(self.mapping)
        if not self.layouts:
            raise refused(
                found.place,
                "headings",
                ("没有找到表头", "no headings were found"),
                ("请核对文件内容，或者在映射文件里用 header 写明表头在第几行", "check the file, or say in the mapping (header) in which row they are"),
            )  # fmt: skip
        if self.mapping is None or not self.mapping.fields:
            first = self.layouts[0]
            guess = propose(first.heads.names, first.sample, procedure)
            known = self.mapping or Mapping()
            self.mapping = evolve(
                known, shape=guess.shape, fields=guess.fields, procedure=known.procedure or guess.procedure
            )
            self.proposed = True

    def _of_tables(self, held: Tables, remarks: Remarks) -> Iterator[Event]:
        if held.encoding == "gb18030":
            remarks.note(
                Sign.ENCODING, Place(file=self.name), "按 GB18030（GBK）编码读取", "read as GB18030 (GBK)"
            )
        held.unread(self.layouts, remarks)
        self._strange_columns(remarks)
        for layout in self.layouts:
            events = held.events(layout, self._table(held, layout, remarks))
            first = next(events, None)
            if first is None:
                place = Place(file=self.name, sheet=layout.sheet)
                remarks.note(Sign.NO_EVENTS, place, "里面没有一条记录", "there is not one event in it")
                continue
            yield first
            yield from events

    def _strange_columns(self, remarks: Remarks) -> None:
        """Remark on the columns of a wide table that nobody knows to be anything of its procedure: what stands there is judged by nobody."""
        mapping = self.mapping
        if mapping is None or not mapping.procedure or mapping.shape is not Shape.WIDE:
            return
        known = vocabulary().notes
        strange = [one.heading for one in mapping.all(Meaning.FACT) if (one.name in ("", one.heading) or not one.name.isascii()) and one.heading not in known]
        if strange:
            remarks.note(
                Sign.OTHER_COLUMNS,
                self.place,
                f"这几列没有用上，没有核对：{'、'.join(strange)}",
                f"columns that were not used, and not judged: {', '.join(strange)}",
            )

    def _table(self, held: Tables, layout: Layout, remarks: Remarks) -> Table:
        place = Place(file=self.name, sheet=layout.sheet)
        mapping = self.mapping
        if mapping is None or not mapping.complete:
            raise refused(
                place,
                "mapping",
                ("还不知道哪一列是事项、哪一列是环节或日期", "which column is the case, and which the activity or a date, is not known"),
                ("请先确认各列的含义", "say first what the columns mean"),
            )  # fmt: skip
        for each in mapping.fields:
            if each.means in _NEEDED and each.heading not in layout.heads.names:
                raise refused(
                    place,
                    "mapping",
                    (f"映射里的列“{each.heading[:40]}”在表里没有", f"the mapping's column '{each.heading[:40]}' is not in the table"),
                    ("请删去映射文件重新生成，或者改正列名", "delete the mapping to have it proposed again, or correct the heading"),
                )  # fmt: skip
        year = mapping.year or year_of(layout.heads.captions) or year_of([layout.sheet]) or 0
        mapping = evolve(mapping, epoch=mapping.epoch or held.epoch, year=year)
        return Table(
            self.name,
            layout.heads,
            mapping,
            remarks,
            sheet=layout.sheet,
            habits=held.habits,
            serials=held.serials,
        )


def read(
    path: str | Path,
    mapping: Mapping | None = None,
    *,
    procedure: Procedure | None = None,
    progress: Progress | None = None,
) -> Log:
    """Return the log at *path*: a file, or the address of a store (with ``://``).

    *mapping* says what the columns of a table mean; without it the file beside the table does (``NAME.mapping.yaml``), and
    without that, or where it names no columns (only a sheet, an encoding), one is proposed, with the names of *procedure* where it is given. *progress* is told the bytes done and in
    all; what it raises ends the reading. Raises `LogError` for what is no log, `UnavailableError` where a library is missing.
    """
    if isinstance(path, str) and "://" in path:
        return Log(None, path)
    found = source(Path(path))
    kept = beside(found.path)
    if mapping is None and found.kind not in _OURS and kept.is_file():
        mapping = load(kept)
    return Log(found, str(found.path), mapping=mapping, procedure=procedure, progress=progress)
