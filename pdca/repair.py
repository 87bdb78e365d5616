"""Repair: a damaged log is written anew, every row proven, and the damaged one stays what it is: evidence.

Rows are never changed where they are. A row is mended by turning back a single flipped bit, or from a copy of the
log, and only its hash decides whether that is what was there. In the end the root over all rows must be the one that
the head names; so nothing can slip in under the name of a repair.
"""

from collections.abc import Iterator
from typing import Final

from attrs import evolve, frozen

from pdca import damage, hashing
from pdca.canonical import digest
from pdca.errors import Flaw, TrailError, UnwritableError
from pdca.integrity import BATCH, every_row
from pdca.merkle import Tree
from pdca.phrase import Phrase
from pdca.record import Plain
from pdca.stores.port import Row, Store, Writing

BIT: Final = "bit"
COPY: Final = "copy"
"""How a row was mended: by turning a bit back, or from a copy of the log."""


@frozen(kw_only=True)
class Mended:
    """A row that was damaged: its position, its leaf (hex), and *how* it was mended."""

    pos: int
    leaf: str
    how: str

    def plain(self) -> Plain:
        """Return it as the act of repair names it."""
        return {"pos": self.pos, "leaf": self.leaf, "how": self.how}


def repaired(damaged: Store, whole: Store, spare: Store | None = None) -> tuple[Mended, ...]:
    """Write all of *damaged* into the empty store *whole*, mended where needed, or nothing; return what was mended.

    *spare* is an older copy of the log. Raises `TrailError` for what cannot be mended: another leaf, a missing row or
    text, another root.
    """
    with whole.writing() as writing:
        if writing.head().size:
            raise UnwritableError(Phrase("修复只能写入空的账", "a repair needs an empty store to write to"))
        return _Repair(damaged, spare).into(writing)


class _Repair:
    """One pass over a damaged store."""

    def __init__(self, damaged: Store, spare: Store | None) -> None:
        self._damaged = damaged
        self._spare = spare
        self._head = damaged.head()
        self._hashes = hashing.of_log(self._head.log)
        self._mended: list[Mended] = []

    def into(self, writing: Writing) -> tuple[Mended, ...]:
        for name in self._damaged.texts():
            writing.add_text(name, self._text(name))
        tree, rows = Tree(hashes=self._hashes), []
        for row in self._rows():
            tree.add(row.leaf)
            rows.append(row)
            if len(rows) == BATCH:
                writing.add(rows, evolve(self._head, size=tree.size))
                rows = []
        if (tree.size, tree.root()) != (self._head.size, self._head.root):
            raise _beyond(Flaw.TREE, None, "总散列与修复后的记录不符", "the root is not that of the mended records")
        writing.add(rows, self._head)
        return tuple(self._mended)

    def _rows(self) -> Iterator[Row]:
        expected = 0
        for row in every_row(self._damaged, 0):
            while expected < min(row.pos, self._head.size):
                yield self._copied(expected)
                expected += 1
            if row.pos >= self._head.size:
                break
            yield self._sound(row)
            expected += 1
        while expected < self._head.size:
            yield self._copied(expected)
            expected += 1

    def _sound(self, row: Row) -> Row:
        hashed = self._hashes.leaf(row.body)
        if hashed == row.leaf:
            return row
        if damage.differs_in_one_bit(hashed, row.leaf):
            return self._noted(row._replace(leaf=hashed), BIT)
        body = damage.mended(row.body, row.leaf, self._hashes.leaf)
        return self._noted(row._replace(body=body), BIT) if body is not None else self._copied(row.pos)

    def _copied(self, pos: int) -> Row:
        found = self._spare.rows(pos, 1) if self._spare else ()
        if not found or found[0].pos != pos or self._hashes.leaf(found[0].body) != found[0].leaf:
            raise _beyond(Flaw.LEAF, pos, f"第{pos}号无法修复", f"position {pos} cannot be mended")
        return self._noted(found[0], COPY)

    def _noted(self, row: Row, how: str) -> Row:
        self._mended.append(Mended(pos=row.pos, leaf=row.leaf.hex(), how=how))
        return row

    def _text(self, name: str) -> bytes:
        for store in (self._damaged, self._spare):
            content = store.text(name) if store else None
            if content is not None and digest(content) == name:
                return content
        raise _beyond(Flaw.TEXT, None, f"文本{name}无法修复", f"text {name} cannot be mended")


def _beyond(code: Flaw, pos: int | None, zh: str, en: str) -> TrailError:
    return TrailError(Phrase(f"{zh}；用“--from”指明一份备份", f"{en}; name a backup with --from"), code=code, pos=pos)
