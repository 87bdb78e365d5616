"""Whether stored rows are what was appended: leaf, bytes, columns, chain, time and tree, checked here only.

`Examiner` stops at the first lie, because nothing after it can be believed; `inspect` goes on, collects every
lie and never raises on hostile data.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from attrs import field, frozen

from pdca import acts, damage, hashing, keyring, note
from pdca.canonical import digest
from pdca.errors import Flaw, NoteError, StoreError, TrailError
from pdca.form import made, values
from pdca.keyring import Keyring
from pdca.merkle import Tree, packed
from pdca.note import Verifier
from pdca.phrase import Phrase
from pdca.record import Kind, Record
from pdca.stores.port import Head, Row, Store

BATCH = 1000
"""Rows fetched at a time: memory stays bounded, and no read holds up a writer for long."""

MAX_FINDINGS = 1000
"""Findings that are listed; the rest are only counted."""

LEAP = timedelta(days=400)
"""How far a clock may be ahead of the last record: a log that rested for longer is continued knowingly."""

MAX_DAMAGED = 8
"""Damaged rows that are searched for a single flipped bit; the others are only named."""

_BEFORE_ANY = -(2**62)
_NOTHING = (-1, "")


@frozen(kw_only=True)
class Finding:
    """One lie: its kind, the position it was found at (`None` where it has none), and the sentence."""

    code: Flaw
    pos: int | None
    phrase: Phrase


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
    rewritten one only a root that was noted elsewhere can tell.
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

    @property
    def sound(self) -> bool:
        """Return whether nothing was found."""
        return not self.findings


class Examiner:
    """Reads rows in order and raises `TrailError` at the first that does not follow from those before it.

    *before* tells sequence number and leaf (hex) of the row before the first one seen of a case.
    """

    def __init__(self, log: str, before: Callable[[str, int], tuple[int, str]] | None = None) -> None:
        self.log = log
        self.hashes = hashing.of_log(log)
        self.recorded = ""
        self._before = before
        self._ends: dict[str, tuple[int, str]] = {}

    def read(self, row: Row) -> Record:
        """Return the record of *row*."""
        return made(self.examine(row, self.hashes.leaf(row.body)))

    def examine(self, row: Row, hashed: bytes) -> Mapping[str, Any]:
        """Return the values of *row*, whose bytes have the leaf hash *hashed*: for who needs no `Record`."""
        leaf = row.leaf
        try:
            if hashed != leaf:
                raise _lie(Flaw.LEAF, "内容与散列值不符", "the bytes do not have the stored leaf hash")
            said = values(row.body)
            place = (said["pos"], said["case"], said["seq"], said.get("idem", ""))
            if place != (row.pos, row.case, row.seq, row.idem):
                raise _lie(Flaw.COLUMNS, "索引列与内容不符", "the columns differ from the bytes")
            self._follow(said)
        except TrailError as error:
            raise error.placed(row.pos) from None
        finally:
            self._ends[row.case] = (row.seq, leaf.hex())
        return said

    def _follow(self, said: Mapping[str, Any]) -> None:
        """Check that the record of the values *said* follows from what was read before."""
        log, case, recorded = said["log"], said["case"], said["recorded"]
        if log != self.log:
            raise _lie(Flaw.LOG, f"属于另一本账：{log}", f"belongs to another log: {log}")
        end = self._ends.get(case)
        if end is None:
            end = self._before(case, said["seq"]) if self._before else _NOTHING
        if end != (said["seq"] - 1, said.get("prev", "")):
            raise _lie(
                Flaw.CHAIN, "与本案上一条记录不衔接", "does not follow the record before it in its case"
            )
        if recorded < self.recorded:
            raise _lie(Flaw.TIME, "记录时间倒退", "recorded before the record before it")
        self.recorded = recorded


def inspect(
    store: Store,
    origin: str = "",
    sizes: Collection[int] = (),
    verifiers: Collection[Verifier] = (),
    read_key: Callable[[str], Verifier] | None = None,
) -> Verification:
    """Check all of *store*: rows, chains, tree, head, texts; *origin* is the log it should be, if known.

    *sizes* are those at which the root is wanted, to compare it with what was noted elsewhere. *verifiers* are keys
    that the reader was given; *read_key* makes verifiers of the keys that the log names (`pdca.keyring`). Without
    either, signatures are not judged.
    """
    return _Inspection(store, origin, frozenset(sizes), verifiers, read_key).result()


class _Inspection:
    """One pass over a store that keeps going."""

    def __init__(
        self,
        store: Store,
        origin: str,
        sizes: Collection[int],
        verifiers: Collection[Verifier],
        read_key: Callable[[str], Verifier] | None,
    ) -> None:
        self._store = store
        self._origin = origin
        self._sizes = sizes
        self._verifiers = verifiers
        self._read_key = read_key
        self._acts: list[Record] = []
        self._signed_by: tuple[str, ...] = ()
        self._roots: dict[int, str] = {}
        self._findings: list[Finding] = []
        self._omitted = 0
        self._head = Head()
        self._tree = Tree()
        self._next = 0
        self._count = 0
        self._pinned: dict[str, int] = {}
        self._damaged = 0
        self._irregular: list[Irregular] = []
        self._irregulars = 0

    def result(self) -> Verification:
        examiner = Examiner(self._origin)
        try:
            self._head = self._store.head()
            examiner = Examiner(self._origin or self._head.log)
            self._tree = Tree(hashes=examiner.hashes)
            self._rows(examiner)
            self._check_head(examiner)
            self._check_end()
            self._check_note(examiner.log)
            self._check_texts()
        except StoreError as error:
            self._find(Flaw.STORE, None, error.phrase)
        return Verification(
            log=examiner.log,
            count=self._count,
            root=self._tree.root().hex(),
            recorded=examiner.recorded,
            findings=tuple(self._findings),
            omitted=self._omitted,
            roots=self._roots,
            signed_by=self._signed_by,
            noted=bool(self._head.note),
            judged=bool(self._verifiers or self._read_key),
            acts=tuple(self._acts),
            irregular=tuple(self._irregular),
            irregulars=self._irregulars,
        )

    def _rows(self, examiner: Examiner) -> None:
        self._note_root()
        for row in every_row(self._store, _BEFORE_ANY):
            if row.pos >= self._head.size:
                self._check_excess(row)
                return
            if row.pos != self._next:
                self._missing(row.pos)
            self._next = row.pos + 1
            self._count += 1
            self._tree.add(examiner.hashes.leaf(row.body))
            self._note_root()
            before = examiner.recorded
            try:
                record = examiner.read(row)
            except TrailError as error:
                self._find(Flaw(error.code), row.pos, self._damage(examiner, row, error))
            else:
                if record.clock or record.recorded[:4] != before[:4]:
                    self._note_time(record, before)
                if record.claim.kind is Kind.LOG and record.claim.step in acts.TELLING:
                    self._acts.append(record)
                if record.claim.texts:
                    self._pinned.setdefault(record.claim.texts, row.pos)
        if self._next < self._head.size:
            self._missing(self._head.size)

    def _damage(self, examiner: Examiner, row: Row, error: TrailError) -> Phrase:
        """Return what is wrong with *row*; where its hash is, whether a single bit of it flipped."""
        if error.code != Flaw.LEAF or self._damaged == MAX_DAMAGED:
            return error.phrase
        self._damaged += 1
        column = damage.differs_in_one_bit(examiner.hashes.leaf(row.body), row.leaf)
        if not column and damage.mended(row.body, row.leaf, examiner.hashes.leaf) is None:
            return error.phrase
        where = Phrase("散列值", "its hash") if column else Phrase("内容", "its bytes")
        return Phrase(
            f"{error.phrase.zh}：{where.zh}只差一位（介质衰坏），可用“pdca repair”修复",
            f"{error.phrase.en}: a single bit of {where.en} flipped, as media decay; 'pdca repair' can mend it",
        )

    def _note_time(self, record: Record, before: str) -> None:
        """Note a clock that went back or leapt, as far as it is worth listing."""
        if not record.clock:
            told = before and datetime.fromisoformat(record.recorded) - datetime.fromisoformat(before) > LEAP
            if not told:
                return
        self._irregulars += 1
        if len(self._irregular) < MAX_FINDINGS:
            said = Irregular(pos=record.pos, recorded=record.recorded, clock=record.clock, before=before)
            self._irregular.append(said)

    def _check_end(self) -> None:
        """Check that nothing follows the act that ends the log."""
        for act in self._acts:
            if acts.freezes(act) and act.pos + 1 < self._next:
                phrase = Phrase("封存之后又有记录", "records follow the act that ended the log")
                self._find(Flaw.FROZEN, act.pos + 1, phrase)

    def _note_root(self) -> None:
        if self._tree.size in self._sizes:
            self._roots[self._tree.size] = self._tree.root().hex()

    def _missing(self, found: int) -> None:
        zh = f"应为第{self._next}条，却是第{found}条"
        self._find(
            Flaw.POSITION, self._next, Phrase(zh, f"position {self._next} is missing; the next is {found}")
        )

    def _check_excess(self, row: Row) -> None:
        # A writer may have committed since the head was read; then the head has moved as well.
        if self._store.head().size <= row.pos:
            phrase = Phrase(f"第{row.pos}条不在总数之内", f"position {row.pos} lies beyond the head")
            self._find(Flaw.HEAD, row.pos, phrase)

    def _check_head(self, examiner: Examiner) -> None:
        head = self._head
        if self._origin and head.size and head.log != self._origin:
            self._find(
                Flaw.LOG, None, Phrase(f"这是另一本账：{head.log}", f"this is another log: {head.log}")
            )
        if head.size and head.root != self._tree.root():
            self._find(Flaw.TREE, None, Phrase("总散列与全部记录不符", "the root does not match the records"))
        elif head.size and (head.frontier, head.recorded) != (
            packed(self._tree.frontier()),
            examiner.recorded,
        ):
            self._find(Flaw.HEAD, None, Phrase("总账头与全部记录不符", "the head does not match the records"))

    def _check_note(self, log: str) -> None:
        """Check that the head is signed as the log's own acts say it must be, by a key that counts."""
        said, ring = self._head.note, keyring.of(log, self._acts)
        if not said:
            if ring.named or self._verifiers:
                self._find(
                    Flaw.SIGNATURE, None, Phrase("最新检查点没有签名", "the last checkpoint is not signed")
                )
            return
        try:
            written = note.read(said)
            claimed = note.checkpoint(written.text)
            if (claimed.origin, claimed.size, claimed.root) != (log, self._head.size, self._head.root):
                self._find(
                    Flaw.HEAD, None, Phrase("检查点与总账头不符", "the checkpoint is not that of the head")
                )
            if self._verifiers or self._read_key:
                self._signed_by = self._signers(written, ring)
        except NoteError as error:
            self._find(Flaw.SIGNATURE, None, error.phrase)

    def _signers(self, written: note.Note, ring: Keyring) -> tuple[str, ...]:
        trusted = (
            ring.trusted(self._read_key, self._verifiers, self._head.size)
            if self._read_key
            else (*self._verifiers,)
        )
        return tuple(each.name for each in note.trusted(written, trusted))

    def _check_texts(self) -> None:
        present = set(self._store.texts())
        for name in sorted(present):
            if digest(self._store.text(name) or b"") != name:
                self._find(Flaw.TEXT, None, Phrase(f"文本{name}被改动", f"text {name} was changed"))
        for name, pos in self._pinned.items():
            if name not in present:
                self._find(Flaw.TEXT, pos, Phrase(f"缺少文本{name}", f"text {name} is missing"))

    def _find(self, code: Flaw, pos: int | None, phrase: Phrase) -> None:
        if len(self._findings) < MAX_FINDINGS:
            self._findings.append(Finding(code=code, pos=pos, phrase=phrase))
        else:
            self._omitted += 1


def checked(store: Store, head: Head, start: int, read: Tree | None = None) -> Iterator[tuple[Row, Record]]:
    """Yield rows and records from position *start* up to *head*; raise `TrailError` at the first lie.

    A reading from the start ends by comparing the root over everything read with that of *head*. So does one that
    goes on from *read*, the tree over the first *start* leaves: it grows with what is yielded.
    """
    examiner = Examiner(head.log, case_before(store) if start else None)
    whole = start == 0 or read is not None
    tree = Tree(hashes=examiner.hashes) if read is None else read
    expected = start
    for row in every_row(store, start):
        if row.pos != expected or expected >= head.size:
            break
        record = examiner.read(row)
        tree.add(row.leaf)
        expected += 1
        yield row, record
    if expected < head.size:
        raise _lie(Flaw.POSITION, f"缺少第{expected}条记录", f"record {expected} is missing").placed(expected)
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
    """Return a function that tells sequence number and leaf (hex) of the row before (case, seq)."""

    def before(case: str, seq: int) -> tuple[int, str]:
        rows = store.case_rows(case, seq - 1, 1) if seq else ()
        return (rows[0].seq, rows[0].leaf.hex()) if rows else _NOTHING

    return before


def every_row(store: Store, start: int) -> Iterator[Row]:
    """Yield the rows of *store* from position *start* on, fetched `BATCH` at a time."""
    while batch := store.rows(start, BATCH):
        yield from batch
        start = max(start, batch[-1].pos) + 1  # a store that goes back must not be read for ever


def _lie(code: Flaw, zh: str, en: str) -> TrailError:
    return TrailError(Phrase(zh, en), code=code)
