"""The tree over a trail's leaves, as RFC 9162 section 2.1 defines it, kept as its frontier.

The frontier holds the roots of the full subtrees that cover the leaves, left to right: one hash for each
one-bit of the size, so a log of a million records is continued from twenty hashes. All functions are pure.
"""

from collections.abc import Iterable, Sequence

from pdca.hashing import HASH_BYTES, NODE, SHA256, Algorithm

Frontier = tuple[bytes, ...]
"""Roots of the full subtrees, largest first; as many as the size has one-bits."""

EMPTY_ROOT = SHA256.empty
"""The root of a SHA-256 tree without leaves (RFC 9162, 2.1.1)."""


class Tree:
    """A tree that grows by one leaf at a time; starts where *frontier* of *size* leaves left off."""

    def __init__(self, frontier: Frontier = (), size: int = 0, *, hashes: Algorithm = SHA256) -> None:
        self._full = list(frontier)
        self._hashes = hashes
        self._node = hashes.node
        self.size = size

    def add(self, leaf: bytes) -> None:
        """Add *leaf* at the end."""
        # Every trailing one-bit of the size is a full subtree that the new leaf completes.
        rest = self.size
        while rest & 1:
            leaf = self._node(self._full.pop(), leaf)
            rest >>= 1
        self._full.append(leaf)
        self.size += 1

    def extend(self, leaves: Iterable[bytes]) -> None:
        """Add *leaves* at the end: as `add` for each, at half the cost where there are many."""
        level, rest, below, new = list(leaves), self.size, [], self._hashes.new
        self.size += len(level)
        while level:
            if rest & 1:
                level.insert(0, self._full.pop())
            if len(level) & 1:
                below.append(level.pop())
            level = [new(NODE + left + right).digest() for left, right in zip(level[::2], level[1::2], strict=True)]
            rest >>= 1
        self._full += reversed(below)

    def frontier(self) -> Frontier:
        """Return the roots of the full subtrees."""
        return tuple(self._full)

    def root(self) -> bytes:
        """Return the root over all leaves."""
        return root(self._full, hashes=self._hashes)


def root(frontier: Sequence[bytes], *, hashes: Algorithm = SHA256) -> bytes:
    """Return the root of the tree whose full subtrees are *frontier*."""
    if not frontier:
        return hashes.empty
    result, new = frontier[-1], hashes.new
    for left in frontier[-2::-1]:
        result = new(NODE + left + result).digest()
    return result


def root_of(leaves: Iterable[bytes], *, hashes: Algorithm = SHA256) -> bytes:
    """Return the root of the tree over *leaves*."""
    tree = Tree(hashes=hashes)
    tree.extend(leaves)
    return tree.root()


def packed(frontier: Frontier) -> bytes:
    """Return *frontier* as one string of bytes; `unpacked` is the inverse."""
    return b"".join(frontier)


def unpacked(data: bytes) -> Frontier:
    """Return the frontier that `packed` wrote."""
    return tuple([data[start : start + HASH_BYTES] for start in range(0, len(data), HASH_BYTES)])


def inclusion(leaves: Sequence[bytes], index: int, *, hashes: Algorithm = SHA256) -> tuple[bytes, ...]:
    """Return the proof that leaf *index* is in the tree over *leaves* (RFC 9162, 2.1.3.1).

    Raises `IndexError` where there is no such leaf.
    """
    if not 0 <= index < len(leaves):
        raise IndexError(index)
    if len(leaves) == 1:
        return ()
    split = _split(len(leaves))
    if index < split:
        return (*inclusion(leaves[:split], index, hashes=hashes), root_of(leaves[split:], hashes=hashes))
    return (
        *inclusion(leaves[split:], index - split, hashes=hashes),
        root_of(leaves[:split], hashes=hashes),
    )


def included(
    leaf: bytes, index: int, size: int, proof: Sequence[bytes], expected: bytes, *, hashes: Algorithm = SHA256
) -> bool:
    """Return whether *proof* shows *leaf* at *index* of the tree of *size* leaves with root *expected*."""
    if not 0 <= index < size:
        return False
    steps = _turns(index, size)
    if len(steps) != len(proof):
        return False
    result = leaf
    for on_the_left, sibling in zip(reversed(steps), proof, strict=True):
        result = hashes.node(result, sibling) if on_the_left else hashes.node(sibling, result)
    return result == expected


def consistency(leaves: Sequence[bytes], old: int, *, hashes: Algorithm = SHA256) -> tuple[bytes, ...]:
    """Return the proof that the tree over the first *old* leaves grew into that over *leaves* (RFC 9162, 2.1.4.1).

    It is empty for the empty tree and for the same size. Raises `IndexError` where *old* is no such size.
    """
    if not 0 <= old <= len(leaves):
        raise IndexError(old)
    return _growth(leaves, old, known=True, hashes=hashes) if old else ()


def consistent(
    old: int,
    size: int,
    proof: Sequence[bytes],
    old_root: bytes,
    new_root: bytes,
    *,
    hashes: Algorithm = SHA256,
) -> bool:
    """Return whether *proof* shows that the tree of *old* leaves is the beginning of that of *size* leaves.

    Everything begins with the empty tree, so from there only the empty proof is right (as C2SP witnesses ask).
    """
    if not 0 <= old <= size:
        return False
    if old in {0, size}:
        return not proof and old_root == (new_root if old else hashes.empty)
    steps = [old_root, *proof] if old & (old - 1) == 0 else [*proof]
    last, end = old - 1, size - 1
    while last & 1:
        last, end = last >> 1, end >> 1
    if not steps:
        return False
    first = second = steps[0]
    node = hashes.node
    for step in steps[1:]:
        if not end:
            return False
        if last & 1 or last == end:
            first, second = node(step, first), node(step, second)
            while last and not last & 1:
                last, end = last >> 1, end >> 1
        else:
            second = node(second, step)
        last, end = last >> 1, end >> 1
    return (first, second, end) == (old_root, new_root, 0)


def _growth(leaves: Sequence[bytes], old: int, *, known: bool, hashes: Algorithm) -> tuple[bytes, ...]:
    """Return the hashes beside the old tree; its own root is left out where the reader has it (*known*)."""
    if old == len(leaves):
        return () if known else (root_of(leaves, hashes=hashes),)
    split = _split(len(leaves))
    if old <= split:
        return (
            *_growth(leaves[:split], old, known=known, hashes=hashes),
            root_of(leaves[split:], hashes=hashes),
        )
    return (
        *_growth(leaves[split:], old - split, known=False, hashes=hashes),
        root_of(leaves[:split], hashes=hashes),
    )


def _turns(index: int, size: int) -> list[bool]:
    """Return, from the root down, whether leaf *index* lies in the left subtree."""
    turns = []
    while size > 1:
        split = _split(size)
        turns.append(index < split)
        index, size = (index, split) if index < split else (index - split, size - split)
    return turns


def _split(size: int) -> int:
    """Return the largest power of two smaller than *size*."""
    return 1 << (size - 1).bit_length() - 1
