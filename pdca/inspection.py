"""Verification of a whole store: everything is read once, every lie is collected, hostile data never raises.

A long one can be watched, broken off and taken up again where it stood (`pdca.bookmark`). Its memory does not grow
with the log.
"""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import Final

from attrs import evolve, frozen

from pdca import acts, bookmark, damage, keyring, note
from pdca.bookmark import Bookmark
from pdca.canonical import digest
from pdca.errors import Flaw, NoteError, StoreError, TrailError
from pdca.form import from_body, made
from pdca.integrity import (
    BATCH,
    LEAP,
    MAX_FINDINGS,
    Examiner,
    Finding,
    Irregular,
    Verification,
    case_before,
    opened,
)
from pdca.keyring import Keyring
from pdca.merkle import Tree, packed
from pdca.note import Verifier
from pdca.phrase import Phrase
from pdca.record import Kind, Record
from pdca.stores.port import Head, Row, Store

MAX_DAMAGED: Final = 8
"""Damaged rows that are searched for a single flipped bit; the others are only named."""

_BEFORE_ANY: Final = -(2**62)
_LOG: Final = Kind.LOG.value


@frozen(kw_only=True)
class Progress:
    """How far an inspection is: *done* of *size* positions, and the *bookmark* to go on from there."""

    done: int
    size: int
    bookmark: bytes


Watcher = Callable[[Progress], None]
"""Called now and then; what it raises breaks the inspection off."""

Reader = Callable[[Record], None]
"""Called with one record after the other."""


@frozen(kw_only=True)
class Question:
    """What is asked of an inspection.

    *origin* is the log it should be, if known; *sizes* are those at which the root is wanted, to compare it with what
    was noted elsewhere. *verifiers* are keys that the reader was given; *read_key* makes verifiers of the keys that
    the log names (`pdca.keyring`). Without either, signatures are not judged.
    """

    origin: str = ""
    sizes: Collection[int] = ()
    verifiers: Collection[Verifier] = ()
    read_key: Callable[[str], Verifier] | None = None


def inspect(
    store: Store, asked: Question, *, watch: Watcher | None = None, resume: bytes | None = None, sound: Reader | None = None
) -> Verification:  # fmt: skip
    """Check all of *store*: rows, chains, tree, head, texts.

    *watch* is told the progress; *sound* is given every record up to the first row that is not as it was appended, so that
    who goes on to use them need not read the log a second time; *resume* is a bookmark that *watch* was given before. One that does not fit the log, or from
    which the tree does not come out, is left aside: everything is read, and the answer is `Verification.restarted`.
    """
    if resume is None:
        return _Inspection(store, asked, watch, sound).result()
    place = bookmark.read(resume)
    inspection = _Inspection(store, asked, watch)
    if place is not None and inspection.takes_up(place):
        found = inspection.result()
        astray = {Flaw.TREE, Flaw.CHAIN, Flaw.HEAD} & {each.code for each in found.findings}
        if place.findings or not astray:
            return evolve(found, resumed=place.next)
    return evolve(_Inspection(store, asked, watch).result(), restarted=True)


class _UnreadableError(Exception):
    """There is a row that the store cannot read, and it was found."""


class _Inspection:
    """One pass over a store that keeps going."""

    def __init__(
        self, store: Store, asked: Question, watch: Watcher | None, sound: Reader | None = None
    ) -> None:
        self._store = store
        self._sound = sound
        self._asked = asked
        self._watch = watch
        self._acts: list[Record] = []
        self._signed_by: tuple[str, ...] = ()
        self._roots: dict[int, str] = {}
        self._findings: list[Finding] = []
        self._omitted = 0
        self._head = Head()
        self._examiner = Examiner(asked.origin)
        self._tree = Tree()
        self._last = b""
        self._start = _BEFORE_ANY
        self._next = 0
        self._pinned: dict[str, int] = {}
        self._damaged = 0
        self._irregular: list[Irregular] = []
        self._irregulars = 0

    def takes_up(self, place: Bookmark) -> bool:
        """Go on from *place*, if that is a place in this log; else return false."""
        try:
            head = self._store.head()
            known = all(size > place.count or size in place.sizes for size in self._asked.sizes)
            if not known or place.log != self._named(head) or not 0 < place.next <= head.size:
                return False
            examiner = Examiner(place.log, case_before(self._store))
            rows = self._store.rows(place.next - 1, 1)
            if not rows or (rows[0].pos, examiner.hashes.leaf(rows[0].body).hex()) != (
                place.next - 1,
                place.last,
            ):
                return False
            self._acts = [from_body(self._store.rows(pos, 1)[0].body) for pos in place.acts]
        except (StoreError, TrailError, IndexError):
            return False
        self._examiner = examiner
        examiner.recorded = place.recorded
        frontier = tuple(bytes.fromhex(each) for each in place.frontier)
        self._tree = Tree(frontier, place.count, hashes=examiner.hashes)
        self._last, self._start, self._next = bytes.fromhex(place.last), place.next, place.next
        self._roots, self._pinned = dict(place.roots), dict(place.pinned)
        self._findings, self._irregular = list(place.findings), list(place.irregular)
        self._omitted, self._damaged = place.omitted, place.damaged
        self._irregulars = place.irregulars
        return True

    def result(self) -> Verification:
        """Read on to the end and return what was found."""
        try:
            self._head = self._store.head()
            if not self._tree.size:
                self._examiner = Examiner(self._named(self._head), case_before(self._store), whole=True)
                self._tree = Tree(hashes=self._examiner.hashes)
            self._rows()
            self._check_head()
            self._check_end()
            self._check_note(self._examiner.log)
            self._check_texts()
        except StoreError as error:
            self._find(Flaw.STORE, None, error.phrase)
        except _UnreadableError:
            pass
        return Verification(
            log=self._examiner.log,
            count=self._tree.size,
            root=self._tree.root().hex(),
            recorded=self._examiner.recorded,
            findings=tuple(map(_told, self._findings)),
            omitted=self._omitted,
            roots=self._roots,
            signed_by=self._signed_by,
            noted=bool(self._head.note),
            judged=bool(self._asked.verifiers or self._asked.read_key),
            acts=tuple(self._acts),
            irregular=tuple(self._irregular),
            irregulars=self._irregulars,
        )

    def _named(self, head: Head) -> str:
        """Return the name under which the records are read: their own, for whose else they are is told once."""
        return head.log if head.size else self._asked.origin or head.log

    def _read(self, start: int) -> Sequence[Row]:
        """Return the next rows, as many of them as come before one that the store cannot read."""
        limit = BATCH
        while True:
            try:
                return self._store.rows(start, limit)
            except StoreError as error:
                if limit == 1:
                    self._store.rows(self._next + 1, 1)  # where the store answers, it is this row that it cannot read
                    self._find(Flaw.STORE, self._next, error.phrase)
                    raise _UnreadableError from error
                limit //= 2

    def _rows(self) -> None:
        self._note_root()
        start = self._start
        while rows := self._read(start):
            start = max(start, rows[-1].pos) + 1  # a store that goes back must not be read for ever
            if not self._take(rows):
                return
            if self._watch:
                self._watch(self._progress())
        if self._next < self._head.size:
            self._missing(self._head.size)

    def _take(self, rows: Sequence[Row]) -> bool:
        """Check *rows*; return whether to go on."""
        examiner, size = self._examiner, self._head.size
        hashed, examine = examiner.hashes.leaf, examiner.examine
        leaves: list[bytes] = []
        year = examiner.recorded[:4]
        for row, found in opened(rows):
            pos, _, _, _, _, body = row
            if pos >= size:
                return self._over(leaves, row)
            if pos != self._next:
                self._missing(pos)
            self._next = pos + 1
            leaves.append(leaf := hashed(body))
            before = examiner.recorded
            try:
                said, seen = examine(row, leaf, found)
            except TrailError as error:
                self._find(Flaw(error.code), pos, self._damage(examiner, row, error))
            else:
                if self._sound:
                    self._sound(made(said, seen))
                if (text := said.get("texts")) is not None and text not in self._pinned:
                    self._pinned[text] = pos
                if (now := said["recorded"][:4]) != year or said["kind"] == _LOG or "clock" in said:
                    year = now
                    self._note(made(said, seen), before)
        self._grow(leaves)
        return True

    def _over(self, leaves: Sequence[bytes], row: Row) -> bool:
        """Take in *leaves*, the last there should be: *row* lies beyond them, and nothing after it is read."""
        self._grow(leaves)
        self._check_excess(row)
        return False

    def _grow(self, leaves: Sequence[bytes]) -> None:
        """Add *leaves* to the tree, and note the roots on the way that were asked for."""
        tree, count = self._tree, self._tree.size
        for size in sorted(self._asked.sizes):
            if count < size <= count + len(leaves):
                tree.extend(leaves[tree.size - count : size - count])
                self._note_root()
        tree.extend(leaves[tree.size - count :])
        self._last = leaves[-1] if leaves else self._last

    def _note(self, record: Record, before: str) -> None:
        """Note what *record* tells about the log and its clock."""
        if record.clock or record.recorded[:4] != before[:4]:
            self._note_time(record.pos, record.recorded, record.clock, before)
        if record.claim.kind is Kind.LOG and record.claim.step in acts.TELLING:
            self._acts.append(record)

    def _progress(self) -> Progress:
        place = Bookmark(
            log=self._examiner.log, next=self._next, count=self._tree.size, last=self._last.hex(),
            frontier=tuple(each.hex() for each in self._tree.frontier()), recorded=self._examiner.recorded,
            sizes=tuple(sorted(self._asked.sizes)), roots=self._roots, pinned=self._pinned,
            acts=tuple(act.pos for act in self._acts), findings=tuple(self._findings), omitted=self._omitted,
            damaged=self._damaged, irregular=tuple(self._irregular), irregulars=self._irregulars,
        )  # fmt: skip
        return Progress(done=self._next, size=self._head.size, bookmark=place.to_bytes())

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

    def _note_time(self, pos: int, recorded: str, clock: str, before: str) -> None:
        """Note a clock that went back or leapt, as far as it is worth listing."""
        if not clock:
            told = before and datetime.fromisoformat(recorded) - datetime.fromisoformat(before) > LEAP
            if not told:
                return
        self._irregulars += 1
        if len(self._irregular) < MAX_FINDINGS:
            self._irregular.append(Irregular(pos=pos, recorded=recorded, clock=clock, before=before))

    def _check_end(self) -> None:
        """Check that nothing follows the act that ends the log."""
        for act in self._acts:
            if acts.freezes(act) and act.pos + 1 < self._next:
                phrase = Phrase("封存之后又有记录", "records follow the act that ended the log")
                self._find(Flaw.FROZEN, act.pos + 1, phrase)

    def _note_root(self) -> None:
        if self._tree.size in self._asked.sizes:
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

    def _check_head(self) -> None:
        head = self._head
        if self._asked.origin and head.size and head.log != self._asked.origin:
            phrase = Phrase(f"这是另一本账：{head.log}", f"this is another log: {head.log}")
            self._find(Flaw.LOG, None, phrase, head.size)
        if head.size and head.root != self._tree.root():
            self._find(Flaw.TREE, None, Phrase("总散列与全部记录不符", "the root does not match the records"))
        elif head.size and (head.frontier, head.recorded) != (
            packed(self._tree.frontier()),
            self._examiner.recorded,
        ):
            self._find(Flaw.HEAD, None, Phrase("总账头与全部记录不符", "the head does not match the records"))

    def _check_note(self, log: str) -> None:
        """Check that the head is signed as the log's own acts say it must be, by a key that counts."""
        said, ring = self._head.note, keyring.of(log, self._acts)
        if not said:
            if ring.named or self._asked.verifiers:
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
            if self._asked.verifiers or self._asked.read_key:
                self._signed_by = self._signers(written, ring)
        except NoteError as error:
            self._find(Flaw.SIGNATURE, None, error.phrase)

    def _signers(self, written: note.Note, ring: Keyring) -> tuple[str, ...]:
        trusted = (
            ring.trusted(self._asked.read_key, self._asked.verifiers, self._head.size)
            if self._asked.read_key
            else (*self._asked.verifiers,)
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

    def _find(self, code: Flaw, pos: int | None, phrase: Phrase, count: int = 1) -> None:
        self._sound = None
        alike = [at for at, one in enumerate(self._findings) if one.phrase == phrase] if code is Flaw.LOG else []
        if alike:
            found = self._findings[alike[0]]
            self._findings[alike[0]] = evolve(found, count=found.count + count)
        elif len(self._findings) < MAX_FINDINGS:
            self._findings.append(Finding(code=code, pos=pos, phrase=phrase, count=count))
        else:
            self._omitted += 1


def _told(found: Finding) -> Finding:
    """Return *found*, its sentence with how many records it is about where there are more than one."""
    if found.count == 1:
        return found
    zh, en = f"{found.phrase.zh}（共{found.count}条）", f"{found.phrase.en} ({found.count} records)"
    return evolve(found, phrase=Phrase(zh, en))
