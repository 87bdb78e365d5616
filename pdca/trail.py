"""The audit trail: append-only records, one chain for each case and one Merkle tree over all of them.

A record is its canonical bytes; its leaf hash is the link of the case's chain and the leaf of the tree, so
there is one rule of proof. The head (size, frontier, root) moves in the transaction that adds the rows.
Everything read is checked before it is handed out. What the bytes are is told in docs/format.md.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import BinaryIO

from attrs import evolve

from pdca import acts, hashing, integrity, merkle, transcript
from pdca.batch import Batch, Receipt, Request, expectations
from pdca.calendar import SHANGHAI
from pdca.canonical import MAX_BODY, digest, encode
from pdca.errors import (
    ClockError,
    Flaw,
    NoteError,
    PdcaError,
    RepeatedKeyError,
    StoreError,
    TrailError,
    UnwritableError,
)
from pdca.form import from_body, plain_claim
from pdca.inspection import Question, Reader, Watcher, inspect
from pdca.integrity import BATCH, LEAP, Examiner, Verification, case_before, checked
from pdca.keyring import OwnKey
from pdca.note import Verifier
from pdca.phrase import Phrase
from pdca.record import LOG_CASE, Actor, Claim, Record
from pdca.signing import Signing
from pdca.stores.port import Head, Row, Store, Writing

__all__ = ["LEAP", "MAX_TEXT", "Receipt", "Request", "Trail", "time_text"]

MAX_TEXT = MAX_BODY
"""Longest text that `Trail.put_text` keeps, in bytes."""

MAX_ENDS = 1 << 12
"""Cases that a `Trail` added to of late, and whose ends it need not ask for while nobody else adds to the log."""


class Trail:
    """The records of one log in one store.

    *clock* returns the time of recording (with a zone). *origin* names the log and stands in every record;
    leave it empty to read a log under the name it has. With *keys* every commit signs the log's checkpoint; a log
    that was begun so takes nothing from a trail without. *read_key* makes verifiers of the keys that a log names
    (`pdca.keys.public`). A clock more than *leap* ahead of the last record is a `ClockError`: one wrong year would
    leave all later records stuck in the future.
    """

    def __init__(
        self,
        store: Store,
        clock: Callable[[], datetime],
        origin: str = "",
        *,
        keys: Sequence[OwnKey] = (),
        read_key: Callable[[str], Verifier] | None = None,
        leap: timedelta = LEAP,
    ) -> None:
        self._store = store
        self._clock = clock
        self._origin = origin
        self._signing = Signing(keys, read_key) if keys else None
        self._read_key = read_key
        self._leap = leap
        self._left = Head()
        self._ends: dict[str, tuple[int, str]] = {}

    def append(
        self, claims: Sequence[Claim], *, expected: Mapping[str, int] | int | None = None, idem: str = ""
    ) -> tuple[Receipt, ...]:
        """Place *claims* at the end of the log, all in one commit, and return their receipts.

        *expected* is the next sequence number the caller believes in, for each case or for the only one; if
        the case has moved on, `ConflictError`. A repeated *idem* with the same claims returns the first
        receipts and writes nothing, with other claims it is a `RepeatedKeyError`. A value that cannot be
        written is an `UnwritableError`. A log that was frozen takes nothing: `FrozenError`.
        """
        if not claims:
            raise ValueError("nothing to append")
        with self._store.writing() as writing:
            head = self._own(writing.head(case=claims[0].case, idem=idem))
            earlier = writing.by_key(idem) if idem else ()
            if not earlier:
                batch = self._batch(writing, head)
                if expected is not None:
                    batch.expect(expectations(claims, expected))
                batch.place(claims, idem)
                self._add(writing, batch)
                receipts = batch.receipts(len(claims))
        return self._again(earlier, claims, idem) if earlier else receipts

    def append_each(self, requests: Sequence[Request]) -> list[tuple[Receipt, ...] | PdcaError]:
        """Place what each of *requests* asks for, all in one commit; return receipts, or why there are none.

        Each is judged as `append` judges it, after those before it, and fails alone. What `append` raises for the
        whole log is raised here too, and then nothing is kept. Receipts tell size and root after their own request;
        signed is what stands after the last. No key may occur twice, and acts of the log itself are for `append`.
        """
        done: list[tuple[Receipt, ...] | PdcaError | list[Row]] = []
        with self._store.writing() as writing:
            batch = self._batch(writing, self._own(writing.head()))
            began = len(batch.rows)
            for each in requests:
                rows = [*writing.by_key(each.idem)] if each.idem else []
                done.append(rows or batch.outcome(each))
            if len(batch.rows) > began:
                self._add(writing, batch)
        return [
            self._earlier(answer, each) if isinstance(answer, list) else answer
            for each, answer in zip(requests, done, strict=True)
        ]

    def _earlier(self, rows: Sequence[Row], asked: Request) -> tuple[Receipt, ...] | PdcaError:
        try:
            return self._again(rows, asked.claims, asked.idem)
        except (RepeatedKeyError, TrailError) as error:
            return error

    def hand_over(self, new: OwnKey, reason: str, by: Sequence[Actor] = ()) -> Receipt:
        """Make *new* the key of this log, as *by* ordered: an act that our key endorses, in a commit that both sign.

        From then on this trail signs with *new* alone. Raises `NoteError` where nothing signs this log, or it names *new* already.
        """
        signing = self._signing
        if signing is None:
            raise NoteError(Phrase("这本账没有签名密钥", "this log has no key to hand over"))
        with self._store.writing() as writing:
            batch = self._batch(writing, self._own(writing.head()))
            named = self._of_case(LOG_CASE, 0)
            batch.place([signing.succession(batch.log, new, self._today(), reason, by, named)], "")
            self._add(writing, batch, partial(signing.sign, also=[new]))
        self._signing = Signing([new], self._read_key)
        return batch.receipts(1)[0]

    def repeated(self, claims: Sequence[Claim], idem: str) -> tuple[Receipt, ...] | None:
        """Return the receipts that *claims* got under *idem* before, or `None` if the key is new.

        Raises `RepeatedKeyError` when the key was used for other claims.
        """
        earlier = self._store.by_key(idem)
        return self._again(earlier, claims, idem) if earlier else None

    def records(self, case: str | None = None, start: int = 0) -> Iterator[Record]:
        """Yield the checked records of the log, or of *case*, from position or sequence number *start* on.

        An unknown case has none. The first lie stops the reading with a `TrailError` that names its position
        and kind. Reading the whole log also proves its end; the end of a single case only `verify` can prove.
        """
        if case is not None:
            return self._of_case(case, start)
        head = self._own_to_read(self._store.head())
        return (record for _, record in checked(self._store, head, start))

    def after(self, read: merkle.Tree) -> Iterator[Record]:
        """Yield the checked records after those whose leaves *read* holds, and add theirs to it.

        Ends with a `TrailError` (``tree``) when what *read* held is not what the log begins with: whoever rolled back
        and wrote something else must not be continued from memory.
        """
        head = self._own_to_read(self._store.head())
        return (record for _, record in checked(self._store, head, read.size, read))

    @property
    def alg(self) -> str:
        """Return the name of the log's hash: ``sha256`` or ``sm3``."""
        return self._hashes().name

    def tree(self) -> merkle.Tree:
        """Return an empty tree that `after` can begin with."""
        return merkle.Tree(hashes=self._hashes())

    def end(self, case: str) -> tuple[int, str] | None:
        """Return sequence number and leaf (hex) of the last record of *case*, or `None`: one small question.

        The chain makes it stand for all records before it: the same end is the same case.
        """
        found = self._store.last(case)
        return (found[0], found[1].hex()) if found else None

    def holds_record(self, case: str, seq: int, hashed: str) -> bool:
        """Return whether the record of *case* with sequence number *seq* is the one whose leaf (hex) is *hashed*."""
        return case_before(self._store)(case, seq + 1) == (seq, hashed)

    def expect_all(self) -> None:
        """Raise `TrailError` where records are missing, of whatever case: for who reads but one. One count tells."""
        integrity.expect_all(self._store, self._store.head())

    def case_ids(self) -> tuple[str, ...]:
        """Return the cases in the order in which they were opened."""
        return tuple(case for case in self._store.cases() if case != LOG_CASE)

    def head(self) -> Head:
        """Return size, root and last time of the log as it claims to be; `verify` checks the claim."""
        return self._store.head()

    def put_text(self, content: bytes) -> str:
        """Keep *content* and return its digest; keeping it twice is keeping it once.

        It must be UTF-8 without NUL, of at most `MAX_TEXT` bytes; else `UnwritableError`.
        """
        return self.put_texts([content])[0]

    def put_texts(self, contents: Iterable[bytes]) -> tuple[str, ...]:
        """Keep all *contents* in one transaction, as `put_text` keeps one, and return their digests in order."""
        kept = [(_checked(content), content) for content in contents]
        fresh = {name: content for name, content in kept if not self.holds(name)}
        while fresh:
            try:
                with self._store.writing() as writing:
                    for name, content in fresh.items():
                        writing.add_text(name, content)
                break
            except StoreError:
                left = {name: content for name, content in fresh.items() if not self.holds(name)}
                if len(left) == len(fresh):  # else another writer was faster with some of the texts
                    raise
                fresh = left
        return tuple(name for name, _ in kept)

    def holds(self, name: str) -> bool:
        """Return whether the text whose digest is *name* is kept here."""
        return self._store.text(name) is not None

    def text(self, name: str) -> bytes:
        """Return the text whose digest is *name*; `TrailError` (``text``) when it is missing or changed."""
        content = self._store.text(name)
        if content is None or digest(content) != name:
            raise TrailError(
                Phrase(f"文本{name}缺失或被改动", f"text {name} is missing or changed"), code=Flaw.TEXT
            )
        return content

    def proof(self, pos: int, size: int | None = None) -> tuple[str, ...]:
        """Return the proof (hex) that record *pos* is among the first *size* records, by default among all.

        `pdca.merkle.included` checks it. Raises `IndexError` where there is no such record.
        """
        leaves = self._store.leaves(self._store.head().size if size is None else size)
        return tuple(step.hex() for step in merkle.inclusion(leaves, pos, hashes=self._hashes()))

    def growth(self, old: int, size: int | None = None) -> tuple[str, ...]:
        """Return the proof (hex) that the first *old* records still begin the first *size*, by default all.

        `pdca.merkle.consistent` checks it. Raises `IndexError` where the log never had that size.
        """
        leaves = self._store.leaves(self._store.head().size if size is None else size)
        return tuple(step.hex() for step in merkle.consistency(leaves, old, hashes=self._hashes()))

    def verify(
        self,
        sizes: Collection[int] = (),
        verifiers: Collection[Verifier] = (),
        *,
        progress: Watcher | None = None,
        state: bytes | None = None,
        sound: Reader | None = None,
    ) -> Verification:
        """Check the whole store and return what was found; hostile data is found, never raised.

        *sizes* are those at which the root is wanted besides (`pdca.anchors` compares it); *verifiers* are keys one
        of which, or a successor that the log names, must have signed the last checkpoint. *progress* is called now
        and then (`pdca.inspection.Progress`) and may break the work off by raising; *state* is the bookmark of a
        `Progress`, from which it goes on. *sound* is given every record before the first row that is not as it was
        appended, while the log is read; it goes with no *state*.
        """
        asked = Question(
            origin=self._origin, sizes=frozenset(sizes), verifiers=verifiers, read_key=self._read_key
        )
        return inspect(self._store, asked, watch=progress, resume=state, sound=sound)

    def export(
        self, stream: BinaryIO, progress: Callable[[int, int], None] = lambda done, size: None
    ) -> int:
        """Write texts and checked records to *stream* as JSON lines; return how many records.

        *progress* hears now and then how many are written, of how many. Raises `TrailError` at the first lie, and where the
        head lost its signature; the file then lacks its last line and cannot be taken for a whole one.
        """
        head = self._own_to_read(self._store.head())
        return transcript.write(self._store, head, stream, progress, self._read_key)

    def import_(self, stream: BinaryIO) -> int:
        """Read what `export` wrote into this empty trail, all or nothing; return how many records.

        Raises `TrailError` with the line number for a file that is cut, altered or of another log, and for one of a log
        that names keys whose end none of them signed that counts.
        """
        return transcript.read(self._store, self._origin, stream, self._read_key)

    def _own(self, head: Head) -> Head:
        if head is self._left:
            return head
        if not (head.log or self._origin):
            raise ValueError("a new log needs an origin")
        return self._own_to_read(head)

    def _own_to_read(self, head: Head) -> Head:
        if head.size and self._origin and head.log != self._origin:
            raise TrailError(
                Phrase(f"这是另一本账：{head.log}", f"this is another log: {head.log}"), code=Flaw.LOG
            )
        return head if head.size else evolve(head, log=self._origin or head.log)

    def _batch(self, writing: Writing, head: Head) -> Batch:
        """Return an empty batch after *head*, which must be what was signed and what its own tree says."""
        if head is not self._left and head != self._left:
            self._ends = {}
            self._examine(writing, head)
        batch = Batch(writing, head, *self._now(head), self._ends)
        if self._signing and not head.note:
            batch.place(self._signing.founding(self._today()), "")
        return batch

    def _examine(self, writing: Writing, head: Head) -> None:
        """Raise unless *head*, which is not the one that we left, may be continued by us.

        `FrozenError` where the last record ended the log: nothing can follow it, so it is still the last.
        """
        root = merkle.root(merkle.unpacked(head.frontier), hashes=hashing.of_log(head.log))
        if head.size and root != head.root:
            raise TrailError(
                Phrase("总账头自相矛盾，拒绝续写", "the head contradicts itself; nothing is added to it"),
                code=Flaw.HEAD,
            )
        row = writing.latest()
        if (row.pos + 1 if row else 0) != head.size:
            raise TrailError(
                Phrase("总账头与最后一条记录对不上，拒绝续写", "the head is not that of the last record; nothing is added to it"),
                code=Flaw.HEAD,
            )
        if row and row.case == LOG_CASE and acts.freezes(last := from_body(row.body)):
            raise acts.frozen_by(last)
        if self._signing:
            self._signing.check(head, lambda: self._of_case(LOG_CASE, 0))
        elif head.note:
            raise NoteError(
                Phrase("这本账每次都签名，续写需要密钥", "this log is signed; writing needs its key")
            )

    def _add(self, writing: Writing, batch: Batch, sign: Callable[[str, int, bytes], bytes] | None = None) -> None:
        """Add *batch* under a head that *sign*, or else what signs for us, signs; remember that head and its cases' ends.

        Before it is committed: another thread may meet it sooner than we hear of it. A head that was never kept is
        never met, and what is known of another head is forgotten when that one is met. One that ends the log is not ours.
        """
        head = batch.head(sign or (self._signing.sign if self._signing else None))
        writing.add(batch.rows, head)
        self._left = Head() if batch.ended else head
        if len(self._ends) > MAX_ENDS:
            self._ends = {}
        self._ends.update(batch.ends)

    def _now(self, head: Head) -> tuple[str, str]:
        """Return the time of recording, and what the clock really says where that is earlier, else nothing."""
        moment = self._clock()
        said, before = time_text(moment), head.recorded
        if not before:
            return said, ""
        if said < before:  # a clock that was set back must not make a later record look earlier
            return before, said
        if moment - datetime.fromisoformat(before) > self._leap:
            raise ClockError(
                Phrase(
                    f"时钟{said}比上一条记录{head.recorded}晚得过多，请先核对时钟",
                    f"the clock says {said}, far after the last record of {head.recorded}; check the clock",
                ),
                recorded=head.recorded,
            )
        return said, ""

    def _today(self) -> str:
        return self._clock().astimezone(SHANGHAI).date().isoformat()

    def _hashes(self) -> hashing.Algorithm:
        return hashing.of_log(self._store.head().log or self._origin)

    def _again(self, earlier: Sequence[Row], claims: Sequence[Claim], idem: str) -> tuple[Receipt, ...]:
        hashes = self._hashes()
        if any(hashes.leaf(row.body) != row.leaf for row in earlier):
            raise TrailError(
                Phrase("内容与散列值不符", "the bytes do not have the stored leaf hash"), code=Flaw.LEAF
            )
        records = [from_body(row.body) for row in earlier]
        if [_request(record.claim) for record in records] != [_request(claim) for claim in claims]:
            raise RepeatedKeyError(
                Phrase(f"幂等键“{idem}”已用于另一次提交", f"key {idem!r} was used for another request"),
                idem=idem,
            )
        size = earlier[-1].pos + 1
        root = merkle.root_of(self._store.leaves(size), hashes=hashes).hex()
        return tuple(
            Receipt(record=record, leaf=row.leaf.hex(), size=size, root=root)
            for record, row in zip(records, earlier, strict=True)
        )

    def _of_case(self, case: str, start: int) -> Iterator[Record]:
        head = self._own_to_read(self._store.head())
        examiner = Examiner(head.log, case_before(self._store) if start else None)
        while rows := self._store.case_rows(case, start, BATCH):
            for row in rows:
                yield examiner.read(row)
            start = max(start, rows[-1].seq) + 1


def time_text(moment: datetime) -> str:
    """Return *moment* as the trail writes it: RFC 3339 in UTC with six digits."""
    if moment.tzinfo is None:
        raise ValueError("the clock must tell its zone")
    there = moment if moment.tzinfo is UTC else moment.astimezone(UTC)
    return there.isoformat(timespec="microseconds").replace("+00:00", "Z")


def _request(claim: Claim) -> bytes:
    return encode(plain_claim(claim))


def _checked(content: bytes) -> str:
    """Return the digest of a text that can be kept."""
    try:
        fits = len(content) <= MAX_TEXT and "\0" not in content.decode()
    except UnicodeDecodeError:
        fits = False
    if not fits:
        raise UnwritableError(
            Phrase("文本必须是UTF-8且不过长", f"a text is UTF-8 of at most {MAX_TEXT} bytes")
        )
    return digest(content)
