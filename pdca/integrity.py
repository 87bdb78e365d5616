"""Whether stored rows are what was appended: leaf, bytes, columns, chain, time and tree, checked here only.

`Examiner` stops at the first lie, because nothing after it can be believed; `pdca.inspection` goes on, collects
every lie and never raises on hostile data.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta

from attrs import field, frozen

from pdca import hashing
from pdca.errors import Flaw, TrailError
from pdca.form import Judged, judged, judged_all, made
from pdca.merkle import Tree
from pdca.phrase import Phrase
from pdca.record import Record
from pdca.stores.port import Head, Row, Store

BATCH = 1000
"""Rows fetched at a time: memory stays bounded, and no read holds up a writer for long."""

PART = 32
"""Rows that are read together: so few that what they hold is still close at hand, and that the collector does not stir."""

MAX_FINDINGS = 1000
"""Findings that are listed; the rest are only counted."""

LEAP = timedelta(days=400)
"""How far a clock may be ahead of the last record: a log that rested for longer is continued knowingly."""

MAX_ENDS = 1 << 15
"""Cases whose ends an `Examiner` remembers; those that rested for longest are looked up again."""

_NOTHING = (-1, "")
_TWICE = (-2, "")


@frozen(kw_only=True)
class Finding:
    """One lie: its kind, the position it was found at (`None` where it has none), and the sentence.

    What is said of many records alike (`Flaw.LOG`) is one finding, at the first of them; *count* says how many.
    """

    code: Flaw
    pos: int | None
    phrase: Phrase
    count: int = 1


@frozen(kw_only=True)
class Irregular:
    """A record whose time the clock did not simply tell: *clock* is what it said where it had gone back, else empty.

    Where *clock* is empty the record came more than `LEAP` after the one of *before*.
    """

    pos: int
    recorded: str
    clock: str = ""
    before: str = ""


@frozen(kw_only=True)
class Verification:
    """What an inspection saw: *count* records, the *root* (hex) over their bytes, and the *findings*.

    *recorded* is the time of the last record; *omitted* counts the findings beyond `MAX_FINDINGS`; *roots* has
    the roots (hex) over the first records at the sizes that were asked for, as far as the log reaches; *signed_by*
    the keys whose true signature the last checkpoint carries, *noted* whether it is signed at all, *judged* whether
    its signatures were looked at. *acts* are those of the log itself that tell of keys, beginning, end, restoration
    and repair; *irregular* the first records with a clock that went back or leapt, *irregulars* how many there are.
    A sound
    result says that nothing inside the log contradicts the rest of it. Whether the log is an old or a
    rewritten one only a root that was noted elsewhere can tell. *resumed* is the position from which an earlier
    inspection was gone on with (0: the log was read from its beginning); *restarted* that one did not fit.
    """

    log: str
    count: int
    root: str
    recorded: str
    findings: tuple[Finding, ...] = ()
    omitted: int = 0
    roots: Mapping[int, str] = field(factory=dict)
    signed_by: tuple[str, ...] = ()
    noted: bool = False
    judged: bool = False
    acts: tuple[Record, ...] = ()
    irregular: tuple[Irregular, ...] = ()
    irregulars: int = 0
    resumed: int = 0
    restarted: bool = False

    @property
    def sound(self) -> bool:
        """Return whether nothing was found."""
        return not self.findings


class Examiner:
    """Reads rows in order and raises `TrailError` at the first that does not follow from those before it.

    *before* (`case_before`) tells where a case stood whose end is not remembered: *whole* says that nothing came
    before the first row, so it is asked only about ends that were forgotten. Without it none is forgotten.
    """

    def __init__(
        self, log: str, before: Callable[[str, int], tuple[int, str]] | None = None, *, whole: bool = False
    ) -> None:
        self.log = log
        self.hashes = hashing.of_log(log)
        self.recorded = ""
        self._before = before
        self._asks = before is not None and not whole
        self._ends: dict[str, tuple[int, str]] = {}
        self._older: dict[str, tuple[int, str]] = {}

    def read(self, row: Row) -> Record:
        """Return the record of *row*."""
        return made(*self.examine(row, self.hashes.leaf(row.body)))

    def read_all(self, rows: Sequence[Row]) -> tuple[list[Record], TrailError | None]:
        """Return the records of *rows*, up to the first lie, and that lie if there is one."""
        examined: list[Judged] = []
        lie = None
        try:
            for row, found in opened(rows):
                examined.append(self.examine(row, self.hashes.leaf(row.body), found))
        except TrailError as error:
            lie = error
        return [made(value, seen) for value, seen in examined], lie

    def examine(self, row: Row, hashed: bytes, found: Judged | None = None) -> Judged:
        """Return what `pdca.form.judged` says of *row*, whose bytes have the leaf hash *hashed*; *found* where it was asked before."""
        pos, case, seq, idem, leaf, body = row
        try:
            if hashed != leaf:
                raise _lie(Flaw.LEAF, "内容与散列值不符", "the bytes do not have the stored leaf hash")
            said, seen = found or judged(body)
            if (said["pos"], said["case"], said["seq"], said.get("idem", "")) != (pos, case, seq, idem):
                raise _lie(Flaw.COLUMNS, "索引列与内容不符", "the columns differ from the bytes")
            if said["log"] != self.log:
                log = said["log"]
                raise _lie(Flaw.LOG, f"属于另一本账：{log}", f"belongs to another log: {log}")
            if (self._ends.get(case) or self._end(case, seq)) != (seq - 1, said.get("prev", "")):
                raise _lie(
                    Flaw.CHAIN, "与本案上一条记录不衔接", "does not follow the record before it in its case"
                )
            recorded = said["recorded"]
            if recorded < self.recorded:
                raise _lie(Flaw.TIME, "记录时间倒退", "recorded before the record before it")
            self.recorded = recorded
        except TrailError as error:
            raise error.placed(pos) from None
        finally:
            self._ends[case] = (seq, leaf.hex())
            if len(self._ends) > MAX_ENDS and self._before:
                self._older, self._ends, self._asks = self._ends, {}, True
        return said, seen

    def _end(self, case: str, seq: int) -> tuple[int, str]:
        """Return where *case* stood before its record *seq*, when that was not of late."""
        if end := self._older.get(case):
            return end
        return self._before(case, seq) if self._before and self._asks else _NOTHING


def checked(store: Store, head: Head, start: int, read: Tree | None = None) -> Iterator[tuple[Row, Record]]:
    """Yield rows and records from position *start* up to *head*; raise `TrailError` at the first lie.

    A reading from the start ends by comparing the root over everything read with that of *head*. So does one that
    goes on from *read*, the tree over the first *start* leaves: it grows with what is yielded.
    """
    examiner = Examiner(head.log, case_before(store), whole=not start)
    tree = Tree(hashes=examiner.hashes) if read is None else read
    expected = start
    for rows in every_part(store, start):
        # All are read before the first is handed out: doing one thing many times is faster than many things in turn.
        part = [*_in_place(rows, expected, head.size)]
        records, lie = examiner.read_all(part)
        if read is None:
            tree.extend([row.leaf for row in part[: len(records)]])
        for row, record in zip(part, records, strict=False):
            if read is not None:  # which must hold what was yielded and nothing else, whenever the reading stops
                read.add(row.leaf)
            yield row, record
        if lie is not None:
            raise lie
        expected += len(part)
        if len(part) < len(rows):
            break
    if expected < head.size:
        raise _lie(Flaw.POSITION, f"缺少第{expected}条记录", f"record {expected} is missing").placed(expected)
    whole = start == 0 or read is not None
    if whole and tree.root() != (head.root or examiner.hashes.empty):
        raise _lie(Flaw.TREE, "总散列与全部记录不符", "the root does not match the records").placed(
            head.size - 1
        )


def expect_all(store: Store, head: Head) -> None:
    """Raise `TrailError` (``position``) where fewer rows are stored than *head* says: one count, no row is read."""
    if (count := store.count(head.size)) < head.size:
        raise _lie(
            Flaw.POSITION,
            f"账里应有{head.size}条记录，只剩{count}条；用“pdca verify”查明缺了哪些",
            f"{head.size} records were written and {count} are left; 'pdca verify' tells which are missing",
        )


def case_before(store: Store) -> Callable[[str, int], tuple[int, str]]:
    """Return a function that tells sequence number and leaf (hex) of the row before (case, seq).

    Where a place is taken twice, nothing follows from that row.
    """

    def before(case: str, seq: int) -> tuple[int, str]:
        rows = store.case_rows(case, max(seq - 1, 0), 3)
        places = [row.seq for row in rows if row.seq <= seq]
        if len(places) != len(set(places)):
            return _TWICE
        return (rows[0].seq, rows[0].leaf.hex()) if rows and seq else _NOTHING

    return before


def every_row(store: Store, start: int) -> Iterator[Row]:
    """Yield the rows of *store* from position *start* on, fetched `BATCH` at a time."""
    for rows in every_batch(store, start):
        yield from rows


def _in_place(rows: Sequence[Row], expected: int, size: int) -> Iterator[Row]:
    """Yield those of *rows* that stand where they should, from *expected* on and before *size*, up to the first that does not."""
    for place, row in enumerate(rows, expected):
        if row.pos != place or place >= size:
            return
        yield row


def every_part(store: Store, start: int) -> Iterator[Sequence[Row]]:
    """Yield the rows of *store* from position *start* on, fetched `BATCH` at a time, and as many of them as `opened` takes."""
    for rows in every_batch(store, start):
        yield from together(rows)


def together(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    """Yield *rows*, as many at a time as are looked at together."""
    for begin in range(0, len(rows), PART):
        yield rows[begin : begin + PART]


def opened(rows: Sequence[Row]) -> Iterator[tuple[Row, Judged | None]]:
    """Yield *rows*, each with what `pdca.form.judged_all` says of it."""
    for part in together(rows):
        yield from zip(part, judged_all([row[-1] for row in part]), strict=True)


def every_batch(store: Store, start: int) -> Iterator[Sequence[Row]]:
    """Yield the rows of *store* from position *start* on, `BATCH` at a time."""
    while rows := store.rows(start, BATCH):
        yield rows
        start = max(start, rows[-1].pos) + 1  # a store that goes back must not be read for ever


def _lie(code: Flaw, zh: str, en: str) -> TrailError:
    return TrailError(Phrase(zh, en), code=code)
