"""The library and a naive second implementation agree, byte for byte, on whatever logs chance makes."""

import io
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pdca import merkle
from pdca.canonical import encode
from pdca.record import Actor, Claim, Kind, PaperShown
from pdca.stores.memory import MemoryStore
from pdca.trail import Trail
from tests import oracle

START = datetime(2026, 5, 18, 4, 0, tzinfo=UTC)
TOP = Path(__file__).resolve().parents[1]

unfit = st.characters(exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp", "Co", "Cn", "So"])
name = st.text(unfit, min_size=1, max_size=12).filter(str.strip)
note = st.text(st.one_of(unfit, st.sampled_from('\n\t"\\𠮷𝒳ﬀ')), min_size=1, max_size=30)
plain = st.recursive(
    st.one_of(note, st.integers(1 - 2**53, 2**53 - 1)),
    lambda inside: st.one_of(st.lists(inside, max_size=3), st.dictionaries(note, inside, max_size=3)),
    max_leaves=8,
)
claim = st.fixed_dictionaries(
    {
        "case": st.sampled_from(["A", "B", "案件-3"]),
        "kind": st.sampled_from(["open", "outcome", "part", "correction"]),
        "occurred": st.dates(min_value=START.date().replace(year=2000)).map(lambda day: day.isoformat()),
        "by": st.lists(
            st.fixed_dictionaries({"person": st.just("p-1"), "role": st.just("clerk")}), max_size=2
        ),
        "facts": st.dictionaries(note, plain, max_size=3),
        "papers": st.lists(st.fixed_dictionaries({"name": st.just("会议记录")}), max_size=2),
        "reason": st.one_of(st.just(""), note),
    }
)
commits = st.lists(st.lists(claim, min_size=1, max_size=3), max_size=8)


def as_claim(said):
    by = tuple(Actor(**actor) for actor in said["by"])
    papers = tuple(PaperShown(**paper) for paper in said["papers"])
    return Claim(**{**said, "kind": Kind(said["kind"]), "by": by, "papers": papers})


class Moving:
    """A clock that is a second later with every look."""

    def __init__(self):
        self.seconds = 0

    def __call__(self):
        self.seconds += 1
        return START + timedelta(seconds=self.seconds)


def both(commits):
    """Return the same log kept by the library and by the oracle."""
    trail, second = Trail(MemoryStore(), Moving(), "qinghe/2026"), oracle.Log("qinghe/2026")
    clock = Moving()
    digest = second.text("步骤")
    assert trail.put_text("步骤".encode()) == digest
    for number, said in enumerate(commits):
        trail.append([as_claim(each) for each in said], idem=f"k{number}")
        recorded = clock().isoformat(timespec="microseconds").replace("+00:00", "Z")
        for each in said:
            second.add(recorded, each, f"k{number}")
    return trail, second


@pytest.mark.row("C13")
@given(commits)
def test_logs(commits):
    """Records, leaves, root and exported file are the oracle's."""
    trail, second = both(commits)
    stream = io.BytesIO()
    trail.export(stream)
    assert stream.getvalue() == second.file()
    assert trail._store.leaves(len(second.bodies)) == second.leaves()
    assert trail.verify().root == oracle.root(second.leaves()).hex()


@settings(max_examples=30)
@given(commits)
def test_proofs(commits):
    """Every proof of every place and every growth at every size is the oracle's."""
    trail, second = both(commits)
    leaves = second.leaves()
    for size in range(1, len(leaves) + 1):
        for place in range(size):
            expected = oracle.inclusion(place, leaves[:size])
            assert [bytes.fromhex(step) for step in trail.proof(place, size)] == expected
            assert merkle.included(leaves[place], place, size, expected, oracle.root(leaves[:size]))
        for old in range(size + 1):
            expected = oracle.consistency(old, leaves[:size])
            assert [bytes.fromhex(step) for step in trail.growth(old, size)] == expected


@given(plain)
def test_bytes(value):
    """Every value has the oracle's bytes."""
    assert encode(value) == oracle.canonical(value)


def test_the_oracle_stands_alone():
    """The oracle imports nothing of the library."""
    text = (TOP / "tests" / "oracle.py").read_text("utf-8")
    assert "import pdca" not in text
    assert "from pdca" not in text
