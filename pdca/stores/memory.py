"""A store in the memory of one process: for tests, rehearsals and reading an exported log."""

import threading
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from pdca.errors import StoreError
from pdca.phrase import Phrase
from pdca.stores.port import Head, Row


class MemoryStore:
    """Rows in lists; nothing outlives the process. Threads take turns to write."""

    def __init__(self) -> None:
        self._turn = threading.RLock()
        self._head = Head()
        self._rows: list[Row] = []
        self._cases: dict[str, list[Row]] = {}
        self._keys: dict[str, list[Row]] = {}
        self._texts: dict[str, bytes] = {}

    def close(self) -> None:
        """Do nothing: a list has nothing to let go of."""

    @contextmanager
    def writing(self) -> Iterator["_Staged"]:
        """Return a transaction whose rows become visible when the block ends without an error."""
        with self._turn:
            staged = _Staged(self.head(), self._rows, self._cases, self._keys, self._texts)
            yield staged
            self._keep(staged)

    def head(self) -> Head:
        """Return the head as last committed."""
        return self._head

    def rows(self, start: int, limit: int) -> Sequence[Row]:
        """Return the rows from position *start* on, at most *limit*, by position."""
        return self._rows[max(start, 0) : max(start, 0) + limit]

    def case_rows(self, case: str, start: int, limit: int) -> Sequence[Row]:
        """Return the rows of *case* from sequence number *start* on, at most *limit*."""
        rows = self._cases.get(case, [])
        first = bisect_left(rows, start, key=lambda row: row.seq)
        return rows[first : first + limit]

    def last(self, case: str) -> tuple[int, bytes] | None:
        """Return sequence number and leaf of the last row of *case*, or `None`."""
        rows = self._cases.get(case)
        return (rows[-1].seq, rows[-1].leaf) if rows else None

    def by_key(self, idem: str) -> Sequence[Row]:
        """Return the rows written under the idempotency key *idem*, by position."""
        return [*self._keys.get(idem, ())]

    def count(self, stop: int) -> int:
        """Return how many rows there are below position *stop*."""
        return min(len(self._rows), stop)

    def leaves(self, stop: int) -> Sequence[bytes]:
        """Return the leaf column of the rows below position *stop*, by position."""
        return [row.leaf for row in self._rows[:stop]]

    def cases(self) -> Sequence[str]:
        """Return the cases in the order in which they were opened."""
        return list(self._cases)

    def text(self, digest: str) -> bytes | None:
        """Return the text kept under *digest*, or `None`."""
        return self._texts.get(digest)

    def texts(self) -> Sequence[str]:
        """Return the digests of all texts, sorted."""
        return sorted(self._texts)

    def copy(self, path: str) -> bool:
        """Return that memory is no file."""
        return False

    def condition(self) -> Mapping[str, str]:
        """Return that this is memory."""
        return {"database": "memory"}

    def _keep(self, staged: "_Staged") -> None:
        if staged.size != len(self._rows):
            raise StoreError(Phrase("事务重叠", "two transactions of one thread overlap"))
        for row in staged.rows:
            self._rows.append(row)
            self._cases.setdefault(row.case, []).append(row)
            if row.idem:
                self._keys.setdefault(row.idem, []).append(row)
        self._texts.update(staged.texts)
        self._head = staged.new_head


class _Staged:
    """What one transaction wants to add, beside what is kept, which it only reads."""

    def __init__(
        self,
        head: Head,
        rows: Sequence[Row],
        cases: Mapping[str, Sequence[Row]],
        keys: Mapping[str, Sequence[Row]],
        texts: Mapping[str, bytes],
    ) -> None:
        self.new_head = head
        self.size = len(rows)
        self._kept = rows
        self.rows: list[Row] = []
        self.texts: dict[str, bytes] = {}
        self._kept_cases = cases
        self._kept_keys = keys
        self._kept_texts = texts
        self._last: dict[str, Row] = {}

    def head(self, *, case: str = "", idem: str = "") -> Head:
        return self.new_head

    def latest(self) -> Row | None:
        rows = self.rows or self._kept
        return rows[-1] if rows else None

    def last(self, case: str) -> tuple[int, bytes] | None:
        kept = self._kept_cases.get(case)
        row = self._last.get(case) or (kept[-1] if kept else None)
        return (row.seq, row.leaf) if row else None

    def by_key(self, idem: str) -> Sequence[Row]:
        return [*self._kept_keys.get(idem, ()), *(row for row in self.rows if row.idem == idem)]

    def add(self, rows: Sequence[Row], head: Head) -> None:
        for row in rows:
            before = self.last(row.case)
            if row.pos != self.size + len(self.rows) or row.seq != (before[0] + 1 if before else 0):
                raise StoreError(
                    Phrase(f"位置{row.pos}已被占用", f"position {row.pos} is taken or leaves a gap")
                )
            self._last[row.case] = row
            self.rows.append(row)
        self.new_head = head

    def add_text(self, digest: str, content: bytes) -> None:
        if digest in self.texts or digest in self._kept_texts:
            raise StoreError(Phrase(f"文本{digest}已存在", f"text {digest} is there already"))
        self.texts[digest] = content
