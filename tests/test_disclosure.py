"""Disclosure of one field: the right value alone, bound to its case and field, in a record of the log."""

import json
from datetime import UTC, datetime

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from pdca import merkle
from pdca.canonical import encode
from pdca.commitment import commit, placeholder
from pdca.disclosure import DisclosureError, confirmed, disclosed, read
from pdca.form import to_body
from pdca.hashing import leaf
from pdca.record import Actor, Claim, Kind
from pdca.stores.memory import MemoryStore
from pdca.trail import Trail
from pdca.vault import Entry, MemoryVault

SALTS = [bytes([number]) + bytes(range(31)) for number in range(1, 9)]


def kept(case, path, value, salt):
    return Entry(
        commitment=commit(value, case=case, path=path, salt=salt), person="p-1", case=case, path=path, kind="phone",
        keeping="trial", content=encode(value), salt=salt,
    )  # fmt: skip


@pytest.fixture
def vault():
    return MemoryVault()


@pytest.fixture
def trail(vault):
    made = Trail(MemoryStore(), lambda: datetime(2026, 5, 18, tzinfo=UTC), "example")
    for number, (case, value) in enumerate(
        [("A", "13812345678"), ("B", "13800000000"), ("A", "13912345678")]
    ):
        entry = kept(case, "phone", value, SALTS[number])
        vault.put([entry])
        said = {"phone": placeholder(entry.commitment, "phone"), "n": number}
        made.append(
            [
                Claim(
                    case=case,
                    kind=Kind.PART,
                    occurred="2026-05-18",
                    by=(Actor(person="p", role="r"),),
                    facts=said,
                )
            ]
        )
    return made


@pytest.mark.row("J4")
def test_disclosed(trail, vault):
    """The latest value of the field comes with salt, record and proof, and whoever reads the JSON can check it."""
    shown = disclosed(trail, vault, "A", "phone")
    assert (shown.value, shown.record.pos) == ("13912345678", 2)
    again = read(json.loads(json.dumps(shown.plain())))
    assert again == shown
    confirmed(again, trail)
    assert disclosed(trail, vault, "A", "phone", seq=0).value == "13812345678"


@pytest.mark.row("J4")
@pytest.mark.parametrize(
    "change",
    [
        {"value": "13912345679"},
        {"salt": SALTS[5]},
        {"path": "n"},
        {"size": 2},
        {"root": bytes(32)},
        {"proof": ()},
    ],
)
def test_only_the_right_value(trail, vault, change):
    """Another value, salt, field or proof is not what was recorded."""
    with pytest.raises(DisclosureError):
        evolve(disclosed(trail, vault, "A", "phone"), **change).check()


@pytest.mark.row("J4")
@pytest.mark.parametrize("size", [3, 4])
def test_a_root_of_another_tree(trail, vault, size):
    """A true record and value under a root that this log never had are not confirmed."""
    shown = disclosed(trail, vault, "A", "phone")
    pos, strange = shown.record.pos, [leaf(b"elsewhere")] * size
    leaves = [*strange[:pos], leaf(to_body(shown.record)), *strange[pos + 1 :]]
    made = evolve(
        shown, size=size, root=merkle.root_of(leaves), proof=tuple(each.hex() for each in merkle.inclusion(leaves, pos))
    )
    made.check()
    with pytest.raises(DisclosureError, match="从来没有"):
        confirmed(made, trail)


@pytest.mark.row("J4")
def test_bound_to_its_case(trail, vault):
    """The value of one case opens nothing in another, though the field has the same name."""
    here, there = disclosed(trail, vault, "A", "phone"), disclosed(trail, vault, "B", "phone")
    moved = evolve(there, value=here.value, salt=here.salt)
    with pytest.raises(DisclosureError):
        moved.check()


def test_another_log(trail, vault):
    """A disclosure of another log, or of a record that this log does not have, is not confirmed by it."""
    other = Trail(MemoryStore(), lambda: datetime(2026, 5, 18, tzinfo=UTC), "other")
    shown = disclosed(trail, vault, "A", "phone")
    with pytest.raises(DisclosureError):
        confirmed(shown, other)


def test_nothing_to_show(trail, vault):
    """A field that is not sealed, a case that is not there and an erased value are said to have nothing to show."""
    for case, path in (("A", "n"), ("X", "phone")):
        with pytest.raises(DisclosureError):
            disclosed(trail, vault, case, path)
    vault.empty([one.commitment for one in vault.every()])
    with pytest.raises(DisclosureError, match="删除"):
        disclosed(trail, vault, "A", "phone")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=5), inner),
)


@given(
    JSON, st.sampled_from(["format", "v", "log", "size", "root", "path", "value", "salt", "proof", "record"])
)
def test_reading_raises_its_own_error(junk, key):
    """Whatever is read instead of a disclosure, or in one of its fields, is a `DisclosureError` or fails the check."""
    vault = MemoryVault()
    entry = kept("A", "phone", "13812345678", SALTS[0])
    vault.put([entry])
    trail = Trail(MemoryStore(), lambda: datetime(2026, 5, 18, tzinfo=UTC), "example")
    trail.append(
        [
            Claim(
                case="A",
                kind=Kind.PART,
                occurred="2026-05-18",
                by=(),
                facts={"phone": placeholder(entry.commitment, "phone")},
            )
        ]
    )
    right = disclosed(trail, vault, "A", "phone").plain()
    for value in (junk, {**right, key: junk}):
        try:
            shown = read(value)
            shown.check()
        except DisclosureError:
            continue
        assert shown.plain() == right
