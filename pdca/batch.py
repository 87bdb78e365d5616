"""Claims on their way to becoming the rows of one commit, and the receipts for them."""

from collections.abc import Callable, Mapping, Sequence

from attrs import field, frozen

from pdca import acts, hashing, merkle
from pdca.errors import ConflictError, FrozenError, PdcaError, UnwritableError
from pdca.form import to_body
from pdca.phrase import Phrase
from pdca.record import Claim, Kind, Record
from pdca.stores.port import Head, Row, Writing


@frozen(kw_only=True)
class Receipt:
    """What the trail answers: the record, its leaf, and the log's size and root after the commit (in hex)."""

    record: Record
    leaf: str
    size: int
    root: str


@frozen(kw_only=True)
class Request:
    """What one writer wants to append: *claims*, the sequence numbers *expected* of their cases, and its key."""

    claims: Sequence[Claim]
    expected: Mapping[str, int] = field(factory=dict)
    idem: str = ""


class Batch:
    """The rows that grow out of *head* in one commit, recorded at *now*; *clock* where the clock said less.

    *known* are ends of cases at that very head: next sequence number and leaf (hex). Other ends are asked of the store.
    """

    def __init__(
        self, writing: Writing, head: Head, now: str, clock: str, known: Mapping[str, tuple[int, str]]
    ) -> None:
        self.rows: list[Row] = []
        self.log = head.log
        self.ends: dict[str, tuple[int, str]] = {}
        self.ended = False
        """Whether the last record placed ends the log."""
        self._known = known
        self._records: list[Record] = []
        self._writing = writing
        self._head = head
        self._now = now
        self._clock = clock
        self._hashes = hashing.of_log(head.log)
        self._tree = merkle.Tree(merkle.unpacked(head.frontier), head.size, hashes=self._hashes)

    def expect(self, expected: Mapping[str, int]) -> None:
        """Raise `ConflictError` where a case does not go on at the sequence number that is *expected*."""
        for case, seq in expected.items():
            if (current := self._end(case)[0]) != seq:
                phrase = Phrase(f"案件{case}已有新的记录", f"case {case} has moved on to {current}")
                raise ConflictError(phrase, case=case, current=current)

    def place(self, claims: Sequence[Claim], idem: str) -> None:
        """Place *claims* at the end, all of them or none. Raises `UnwritableError`, and `FrozenError` after the log's end."""
        ends: dict[str, tuple[int, str]] = {}
        placed: list[tuple[Row, Record]] = []
        hashes, ended = self._hashes, self.ended
        for pos, claim in enumerate(claims, self._tree.size):
            if ended:
                raise acts.frozen_by(placed[-1][1] if placed else self._records[-1])
            case = claim.case
            seq, prev = ends.get(case) or self._end(case)
            record = Record(
                claim=claim, pos=pos, seq=seq, prev=prev, recorded=self._now, idem=idem,
                log=self.log, alg=hashes.name, clock=self._clock,
            )  # fmt: skip
            body = to_body(record)
            leaf = hashes.leaf(body)
            ends[case] = (seq + 1, leaf.hex())
            placed.append((Row(pos, case, seq, idem, leaf, body), record))
            ended = claim.kind is Kind.LOG and acts.freezes(record)
        for row, record in placed:
            self._tree.add(row.leaf)
            self.rows.append(row)
            self._records.append(record)
        self.ends.update(ends)
        self.ended = ended

    def outcome(self, asked: Request) -> tuple[Receipt, ...] | PdcaError:
        """Place what *asked* asks for and return the receipts, or what is wrong with it; then nothing of it is placed."""
        try:
            self.expect(asked.expected)
            self.place(asked.claims, asked.idem)
        except (ConflictError, FrozenError, UnwritableError) as error:
            return error
        return self.receipts(len(asked.claims))

    def head(self, sign: Callable[[str, int, bytes], bytes] | None = None) -> Head:
        """Return the head after all rows, with the note that *sign* makes of log, size and root; else not signed."""
        size, frontier = self._tree.size, self._tree.frontier()
        root = merkle.root(frontier, hashes=self._hashes)
        note = sign(self.log, size, root) if sign else b""
        self._head = head = Head(log=self.log, size=size, frontier=merkle.packed(frontier), root=root, recorded=self._now, note=note)
        return head

    def receipts(self, count: int) -> tuple[Receipt, ...]:
        """Return the receipts of the *count* records that were placed last, with the size and root after them."""
        size = self._tree.size
        root = (self._head.root if self._head.size == size else self._tree.root()).hex()
        receipts = []
        for record, row in zip(self._records[-count:], self.rows[-count:], strict=True):
            receipts.append(Receipt(record=record, leaf=row.leaf.hex(), size=size, root=root))
        return tuple(receipts)

    def _end(self, case: str) -> tuple[int, str]:
        """Return the next sequence number of *case* and the leaf (hex) of its last record."""
        end = self.ends.get(case) or self._known.get(case)
        if end is None:
            last = self._writing.last(case)
            end = self.ends[case] = (last[0] + 1, last[1].hex()) if last else (0, "")
        return end


def expectations(claims: Sequence[Claim], expected: Mapping[str, int] | int | None) -> Mapping[str, int]:
    """Return the sequence number *expected* of each case; a single number is that of the one case of *claims*.

    Raises `ValueError` where there are several.
    """
    if expected is None:
        return {}
    if isinstance(expected, Mapping):
        return expected
    cases = {claim.case for claim in claims}
    if len(cases) != 1:
        raise ValueError("one expected number needs claims of one case")
    return dict.fromkeys(cases, expected)
