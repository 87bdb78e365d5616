"""The tree: equal to a naive one written from the RFC's words, and its proofs prove nothing else."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pdca.hashing import leaf, node
from pdca.merkle import (
    EMPTY_ROOT,
    Tree,
    consistency,
    consistent,
    included,
    inclusion,
    packed,
    root_of,
    unpacked,
)

# Roots of the first 0..8 of these leaves, as transparency logs publish them for RFC 6962 trees.
INPUTS = [
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
]  # fmt: skip
ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
LEAVES = [leaf(bytes.fromhex(text)) for text in INPUTS]


def naive(leaves: list[bytes]) -> bytes:
    """MTH of RFC 9162, 2.1.1, word by word."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return hashlib.sha256(b"\1" + naive(leaves[:split]) + naive(leaves[split:])).digest()


def naive_growth(leaves: list[bytes], old: int, *, known: bool = True) -> list[bytes]:
    """SUBPROOF of RFC 9162, 2.1.4.1, word by word."""
    if old == len(leaves):
        return [] if known else [naive(leaves)]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    if old <= split:
        return [*naive_growth(leaves[:split], old, known=known), naive(leaves[split:])]
    return [*naive_growth(leaves[split:], old - split, known=False), naive(leaves[:split])]


def some_leaves(count: int) -> list[bytes]:
    return [leaf(b"%d" % number) for number in range(count)]


@pytest.mark.parametrize("size", range(9))
def test_published_roots(size):
    """The roots are those that RFC 6962 logs publish for these leaves."""
    assert root_of(LEAVES[:size]).hex() == ROOTS[size]


@given(st.integers(0, 200))
def test_naive(count):
    """The frontier gives the root that the definition gives."""
    assert root_of(some_leaves(count)) == naive(some_leaves(count))


@given(st.integers(0, 100), st.integers(0, 100))
def test_continued(first, more):
    """A tree continued from its packed frontier is the tree built at once; it has a hash for each one-bit."""
    leaves = some_leaves(first + more)
    begun = Tree()
    for each in leaves[:first]:
        begun.add(each)
    continued = Tree(unpacked(packed(begun.frontier())), first)
    for each in leaves[first:]:
        continued.add(each)
    assert continued.root() == naive(leaves)
    assert len(continued.frontier()) == (first + more).bit_count()


def test_empty():
    """The empty tree has the hash of nothing."""
    assert Tree().root() == EMPTY_ROOT == hashlib.sha256(b"").digest()


@pytest.mark.row("A7")
@given(st.integers(1, 70), st.data())
def test_inclusion(size, data):
    """A proof shows its leaf at its place, and at no other place or size, and survives no change."""
    index = data.draw(st.integers(0, size - 1))
    leaves = some_leaves(size)
    proof = inclusion(leaves, index)
    root = naive(leaves)
    assert included(leaves[index], index, size, proof, root)
    assert not any(
        included(leaves[index], other, size, proof, root) for other in range(size) if other != index
    )
    assert not included(leaf(b"other"), index, size, proof, root)
    assert not included(leaves[index], index, size, (*proof, root), root)
    assert not any(included(leaves[index], index, size, proof[:cut], root) for cut in range(len(proof)))
    for place in range(len(proof)):
        bent = [*proof]
        bent[place] = bytes([bent[place][0] ^ 1]) + bent[place][1:]
        assert not included(leaves[index], index, size, bent, root)


@pytest.mark.parametrize("index", [-1, 3])
def test_no_such_leaf(index):
    """There is no proof for a leaf that is not there, and none is believed."""
    with pytest.raises(IndexError):
        inclusion(some_leaves(3), index)
    assert not included(leaf(b"0"), index, 3, (), root_of(some_leaves(3)))


@given(st.integers(1, 90), st.data())
def test_consistency(size, data):
    """The proof of growth is the one the definition gives, and shows that the old tree begins the new one."""
    old = data.draw(st.integers(1, size))
    leaves = some_leaves(size)
    proof = consistency(leaves, old)
    assert list(proof) == naive_growth(leaves, old)
    assert consistent(old, size, proof, naive(leaves[:old]), naive(leaves))


@pytest.mark.row("I7")
@given(st.integers(1, 60), st.data())
def test_consistency_shows_nothing_else(size, data):
    """A proof of growth survives no change: not of a hash, a root, a size or its length."""
    old = data.draw(st.integers(1, size))
    leaves = some_leaves(size)
    proof = consistency(leaves, old)
    before, after, other = naive(leaves[:old]), naive(leaves), leaf(b"other")
    assert not consistent(old, size, proof, other, after)
    assert not consistent(old, size, proof, before, other)
    assert not consistent(old, size, (*proof, other), before, after)
    assert not any(consistent(old, size, proof[:cut], before, after) for cut in range(len(proof)))
    assert not any(consistent(less, size, proof, before, after) for less in range(old))
    for place, step in enumerate(proof):
        bent = [*proof[:place], bytes([step[0] ^ 1]) + step[1:], *proof[place + 1 :]]
        assert not consistent(old, size, bent, before, after)


@pytest.mark.row("A6", "I7")
@given(st.integers(2, 60), st.data())
def test_a_rewritten_past_has_no_proof(size, data):
    """No proof made over leaves of which an old one was changed leads from the old root."""
    old = data.draw(st.integers(1, size))
    leaves = some_leaves(size)
    before = naive(leaves[:old])
    leaves[data.draw(st.integers(0, old - 1))] = leaf(b"other")
    assert not consistent(old, size, consistency(leaves, old), before, naive(leaves))


def test_the_example_of_the_rfc():
    """In the RFC's tree of seven leaves the proofs from 3, 4 and 6 are c d g l, then l, then i j k."""
    a, b, c, d, e, f, j = leaves = some_leaves(7)
    g, h, i = node(a, b), node(c, d), node(e, f)
    k, l = node(g, h), node(i, j)  # noqa: E741
    assert consistency(leaves, 3) == (c, d, g, l)
    assert consistency(leaves, 4) == (l,)
    assert consistency(leaves, 6) == (i, j, k)


def test_growth_from_nothing():
    """Every tree grew from the empty one, and only the empty proof says so; no other old root is believed."""
    root = root_of(some_leaves(3))
    assert consistency(some_leaves(3), 0) == ()
    assert consistent(0, 3, (), EMPTY_ROOT, root)
    assert not consistent(0, 3, (root,), EMPTY_ROOT, root)
    assert not consistent(0, 3, (), root, root)


def test_growth_to_the_same_size():
    """A tree of the same size is the same tree, without proof."""
    root = root_of(some_leaves(3))
    assert consistent(3, 3, (), root, root)
    assert not consistent(3, 3, (), root, leaf(b"other"))
    assert not consistent(3, 3, (root,), root, root)


@pytest.mark.parametrize("old", [-1, 4])
def test_no_such_growth(old):
    """No proof leads from a size that the log never had, and none is believed."""
    with pytest.raises(IndexError):
        consistency(some_leaves(3), old)
    assert not consistent(old, 3, (), EMPTY_ROOT, root_of(some_leaves(3)))
