"""What the trail needs from a store: rows by position, one head, texts by digest, and one transaction.

A store keeps bytes and judges nothing: every hash is made and checked by `pdca.trail`. There is no method to
change or delete a row, so there is nothing to forbid. `pdca.stores.contract` is the test suite every store
passes.
"""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from typing import NamedTuple, Protocol

from attrs import field, frozen


class Row(NamedTuple):
    """One stored record: its exact bytes, their leaf hash, and the columns it is found by.

    A named tuple, because a verification takes one for each record of a log, and a driver gives tuples.
    """

    pos: int
    case: str
    seq: int
    idem: str
    leaf: bytes
    body: bytes

    def __repr__(self) -> str:
        return f"Row(pos={self.pos}, case={self.case!r}, seq={self.seq}, idem={self.idem!r}, leaf={self.leaf!r})"


@frozen(kw_only=True)
class Head:
    """The state of the whole log after its last record; *log* is empty while nothing was appended.

    *frontier* is the packed frontier of the tree (`pdca.merkle.packed`), *root* its root, *recorded* the time
    of the last record, *note* the signed checkpoint of exactly this head (`pdca.note`), empty where nobody signs.
    """

    log: str = ""
    size: int = 0
    frontier: bytes = field(default=b"", repr=False)
    root: bytes = b""
    recorded: str = ""
    note: bytes = field(default=b"", repr=False)


class Writing(Protocol):
    """One transaction, alone with the head: whoever holds it, nobody else appends."""

    def head(self, *, case: str = "", idem: str = "") -> Head:
        """Return the head, locked until the transaction ends.

        *case* and *idem* are what `last` and `by_key` will be asked next: a store that is far away fetches it along.
        """

    def last(self, case: str) -> tuple[int, bytes] | None:
        """Return sequence number and leaf of the last row of *case*, or `None`."""

    def latest(self) -> Row | None:
        """Return the last row of the log, or `None`."""

    def by_key(self, idem: str) -> Sequence[Row]:
        """Return the rows written under the idempotency key *idem*, by position."""

    def add(self, rows: Sequence[Row], head: Head) -> None:
        """Append *rows* and make *head* the head.

        A taken position or (case, seq) is a `StoreError`: here, at the next call or when the block ends.
        """

    def add_text(self, digest: str, content: bytes) -> None:
        """Keep *content* under *digest*; a digest that is taken is a `StoreError`."""


class Store(Protocol):
    """Where a trail keeps its rows. Every method raises `StoreError` when the storage fails."""

    def close(self) -> None:
        """Let go of files and connections; nothing is lost, and nothing more is asked of the store."""

    def writing(self) -> AbstractContextManager[Writing]:
        """Return a transaction: all of it is kept when the block ends, none of it when the block raises."""

    def head(self) -> Head:
        """Return the head as last committed."""

    def rows(self, start: int, limit: int) -> Sequence[Row]:
        """Return the rows from position *start* on, at most *limit*, by position."""

    def case_rows(self, case: str, start: int, limit: int) -> Sequence[Row]:
        """Return the rows of *case* from sequence number *start* on, at most *limit*, by sequence number."""

    def last(self, case: str) -> tuple[int, bytes] | None:
        """Return sequence number and leaf of the last row of *case*, or `None`."""

    def by_key(self, idem: str) -> Sequence[Row]:
        """Return the committed rows written under the idempotency key *idem*, by position."""

    def count(self, stop: int) -> int:
        """Return how many rows there are below position *stop*; none is read for it."""

    def leaves(self, stop: int) -> Sequence[bytes]:
        """Return the leaf column of the rows below position *stop*, by position."""

    def cases(self) -> Sequence[str]:
        """Return the cases in the order in which they were opened."""

    def text(self, digest: str) -> bytes | None:
        """Return the text kept under *digest*, or `None`."""

    def texts(self) -> Sequence[str]:
        """Return the digests of all texts, sorted."""

    def copy(self, path: str) -> bool:
        """Write a copy of all of it to the new file *path* while others go on; `False` where it is not that kind of store."""

    def condition(self) -> Mapping[str, str]:
        """Return what the storage says of itself, beginning with ``database``: its kind; the rest is its own."""
