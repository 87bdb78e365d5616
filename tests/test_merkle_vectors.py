"""Proofs as facts in a file that any implementation may read: made by a naive recursion, true ones and false ones.

`python -m tests.test_merkle_vectors` writes the file again. Its cases are those that transparency logs publish of
their own proofs: every shape of true proof, sizes and indexes that do not fit, roots exchanged, proofs cut,
lengthened and altered. Two differ from what some of them say, by decision: from size 0 the empty proof is right
(C2SP tlog-witness asks for it), and an empty proof between equal sizes shows equality even of the empty tree.
"""

import hashlib
import json
from pathlib import Path

import pytest

from pdca.merkle import EMPTY_ROOT, consistency, consistent, included, inclusion

FILE = Path(__file__).parent / "vectors" / "merkle.json"
SIZES = (1, 2, 3, 4, 5, 7, 8, 13)


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


LEAVES = [sha256(b"\0", b"record %d" % number) for number in range(128)]
OTHER = sha256(b"other")


def split(count):
    """Return the largest power of two below *count*."""
    half = 1
    while half * 2 < count:
        half *= 2
    return half


def root(leaves):
    """MTH of RFC 9162, 2.1.1."""
    if len(leaves) < 2:
        return leaves[0] if leaves else sha256()
    half = split(len(leaves))
    return sha256(b"\1", root(leaves[:half]), root(leaves[half:]))


def path(index, leaves):
    """PATH of RFC 9162, 2.1.3.1."""
    if len(leaves) == 1:
        return []
    half = split(len(leaves))
    if index < half:
        return [*path(index, leaves[:half]), root(leaves[half:])]
    return [*path(index - half, leaves[half:]), root(leaves[:half])]


def subproof(old, leaves, *, known):
    """SUBPROOF of RFC 9162, 2.1.4.1."""
    if old == len(leaves):
        return [] if known else [root(leaves)]
    half = split(len(leaves))
    if old <= half:
        return [*subproof(old, leaves[:half], known=known), root(leaves[half:])]
    return [*subproof(old - half, leaves[half:], known=False), root(leaves[:half])]


def proof(old, size):
    return subproof(old, LEAVES[:size], known=True) if old else []


def inclusions():
    """Yield true and false statements that a leaf is in a tree."""
    for size in SIZES:
        top = root(LEAVES[:size])
        for index in sorted({0, size // 2, size - 1} & set(range(size))):
            steps = path(index, LEAVES[:size])
            true = {"leaf": LEAVES[index], "index": index, "size": size, "proof": steps, "root": top}
            yield "true", True, true
            for what, change in wrong_inclusions(true):
                yield what, False, {**true, **change}
    for what, change in (
        ("index beyond an empty tree", {"root": sha256()}),
        ("an empty tree", {"index": 0, "root": sha256()}),
    ):
        yield what, False, {"leaf": LEAVES[0], "index": 1, "size": 0, "proof": [], "root": OTHER, **change}


def wrong_inclusions(true):
    index, size, steps = true["index"], true["size"], true["proof"]
    for wrong in {-1, index - 1, index + 1, index ^ 2, size, index + size, index + 256, 2**62} - {index}:
        yield "another index", {"index": wrong}
    for wrong in {-1, 0, index, 2 * size, size // 2, 2**62} - {size}:
        if len(steps) != len(path(index, LEAVES[:wrong])) if 0 < index + 1 <= wrong <= 128 else True:
            yield "another size", {"size": wrong}
    yield "another leaf", {"leaf": OTHER}
    yield "another root", {"root": OTHER}
    yield "the empty root", {"root": sha256()}
    if steps:
        yield "leaf and root exchanged", {"leaf": true["root"], "root": true["leaf"]}
        yield "no proof", {"proof": []}
    yield from wrong_steps(steps, true["root"])


def consistencies():
    """Yield true and false statements that a tree grew out of another."""
    for size in SIZES:
        for old in sorted({0, 1, 2, size // 2, size - 1, size} & set(range(size + 1))):
            true = {
                "old": old,
                "size": size,
                "proof": proof(old, size),
                "old_root": root(LEAVES[:old]),
                "root": root(LEAVES[:size]),
            }
            yield "true", True, true
            for what, change in wrong_consistencies(true):
                yield what, False, {**true, **change}
    yield (
        "from nothing to nothing",
        True,
        {"old": 0, "size": 0, "proof": [], "old_root": sha256(), "root": sha256()},
    )


def wrong_consistencies(true):
    old, size, steps = true["old"], true["size"], true["proof"]
    yield "an old size beyond the new one", {"old": size + 1}
    yield "a negative size", {"old": -1}
    if 0 < old < size:
        yield "roots exchanged", {"old_root": true["root"], "root": true["old_root"]}
        yield "sizes exchanged", {"old": size, "size": old}
        yield "no proof", {"proof": []}
        for wrong in {old - 1, old + 1, old * 2} - {0, old, size}:
            yield "another old size", {"old": wrong}
        for wrong in {size * 2, 2**62} - {size}:
            yield "another size", {"size": wrong}
    yield "another old root", {"old_root": OTHER}
    if old:
        yield "another root", {"root": OTHER}
    yield from wrong_steps(steps, true["root"])


def wrong_steps(steps, top):
    """Yield ways in which a proof can be another one."""
    yield "garbage behind", {"proof": [*steps, OTHER]}
    yield "the root behind", {"proof": [*steps, top]}
    yield "garbage before", {"proof": [OTHER, *steps]}
    for place in range(len(steps)):
        yield "a step left out", {"proof": [*steps[:place], *steps[place + 1 :]]}
        yield "a step altered", {"proof": [*steps[:place], OTHER, *steps[place + 1 :]]}
        yield "a step cut", {"proof": [*steps[:place], steps[place][:-1], *steps[place + 1 :]]}
        if place and steps[place] != steps[place - 1]:
            yield (
                "steps exchanged",
                {"proof": [*steps[: place - 1], steps[place], steps[place - 1], *steps[place + 1 :]]},
            )


def written(case):
    return {
        name: value.hex()
        if isinstance(value, bytes)
        else [each.hex() for each in value]
        if isinstance(value, list)
        else value
        for name, value in case.items()
    }


def vectors():
    """Return the content of the file."""
    return {
        "hash": "sha256",
        "inclusion": [{"case": what, "holds": holds, **written(case)} for what, holds, case in inclusions()],
        "consistency": [
            {"case": what, "holds": holds, **written(case)} for what, holds, case in consistencies()
        ],
    }


HELD = json.loads(FILE.read_text("ascii")) if FILE.exists() else {"inclusion": [], "consistency": []}


def unhex(case, *names):
    return [bytes.fromhex(case[name]) for name in names]


def holds_inclusion(case):
    leaf, top = unhex(case, "leaf", "root")
    return included(leaf, case["index"], case["size"], [bytes.fromhex(each) for each in case["proof"]], top)


def holds_consistency(case):
    old_root, top = unhex(case, "old_root", "root")
    return consistent(
        case["old"], case["size"], [bytes.fromhex(each) for each in case["proof"]], old_root, top
    )


def test_the_file_is_what_the_recursion_makes():
    """The file has the cases that the naive recursion makes, so it cannot drift."""
    assert vectors() == HELD


@pytest.mark.parametrize("kind", ["inclusion", "consistency"])
def test_every_case(kind):
    """Every true statement of the file is believed and every false one is not."""
    judge = {"inclusion": holds_inclusion, "consistency": holds_consistency}[kind]
    wrong = [
        (number, case["case"]) for number, case in enumerate(HELD[kind]) if judge(case) is not case["holds"]
    ]
    assert wrong == []
    counts = [sum(case["holds"] is holds for case in HELD[kind]) for holds in (True, False)]
    assert counts[0] > 15
    assert counts[1] > 300


@pytest.mark.parametrize("size", [*SIZES, 31, 64, 100])
def test_the_proofs_are_the_recursion_s(size):
    """The proofs that are made here are those of the naive recursion, step by step."""
    leaves = LEAVES[:size]
    assert all(list(inclusion(leaves, index)) == path(index, leaves) for index in range(size))
    assert all(list(consistency(leaves, old)) == proof(old, size) for old in range(size + 1))


def test_growth_from_nothing_by_decision():
    """The first difference: from size 0 the empty proof is right, to any root, and no other proof is."""
    assert consistent(0, 5, [], EMPTY_ROOT, root(LEAVES[:5]))
    assert not consistent(0, 5, [OTHER], EMPTY_ROOT, root(LEAVES[:5]))


def test_growth_of_nothing_by_decision():
    """The second difference: the empty tree is consistent with itself, and not with another root of size 0."""
    assert consistent(0, 0, [], EMPTY_ROOT, EMPTY_ROOT)
    assert not consistent(0, 0, [], OTHER, OTHER)


def bent(steps, place, bit):
    step = bytearray(steps[place])
    step[bit // 8] ^= 1 << bit % 8
    return [*steps[:place], bytes(step), *steps[place + 1 :]]


def flips(sizes, bits):
    """Return how many proofs with one flipped bit there are for *sizes*, and those that are believed all the same."""
    tops = [root(LEAVES[:size]) for size in range(max(sizes) + 1)]
    count, believed = 0, []
    for size in sizes:
        leaves = LEAVES[:size]
        for number in range(size):
            for kind, steps in (("leaf", inclusion(leaves, number)), ("old", consistency(leaves, number))):
                for place in range(len(steps)):
                    for bit in bits(size, number, place):
                        count += 1
                        false = bent(steps, place, bit)
                        if kind == "leaf" and included(leaves[number], number, size, false, tops[size]):
                            believed.append((size, number, place, bit))
                        if kind == "old" and consistent(number, size, false, tops[number], tops[size]):
                            believed.append((size, number, place, bit))
    return count, believed


def test_a_flipped_bit_in_every_hash_of_every_proof():
    """For all trees to a hundred records no proof survives a flipped bit in any of its hashes."""
    count, believed = flips(
        range(1, 101), lambda size, number, place: [(size * 7 + number * 13 + place * 29) % 256]
    )
    assert believed == []
    assert count > 50_000


@pytest.mark.endurance
def test_every_flipped_bit_of_every_proof():
    """For all trees to twenty-four records no proof survives the flipping of any single bit."""
    count, believed = flips(range(1, 25), lambda size, number, place: range(256))
    assert believed == []
    assert count > 500_000


def json_lines():
    """Return the file as text: one case a line, so that a change can be read."""
    made = vectors()
    rows = {
        kind: ",\n".join(json.dumps(case) for case in made[kind]) for kind in ("inclusion", "consistency")
    }
    return (
        "{"
         f'"hash": "sha256",\n"inclusion": [\n{rows["inclusion"]}\n],\n"consistency": [\n{rows["consistency"]}\n]'
         "}\n"
    )


if __name__ == "__main__":
    FILE.write_text(json_lines(), "ascii")
