"""The library and a naive second implementation agree, byte for byte, on whatever logs chance makes."""

import io
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pdca import merkle
from pdca.canonical import encode
from pdca.organisation import Register
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


DAYS = ("2024-01-01", "2025-01-01", "2026-01-01", "2027-12-31")
person = st.sampled_from(["p-1", "p-2", "p-3"])
unit = st.sampled_from(["east", "west"])
role = st.sampled_from(["secretary", "clerk"])
span = {"from": st.sampled_from(DAYS), "until": st.sampled_from(DAYS)}
shapes = {
    "unit": ({"unit": unit, "kind": st.sampled_from(["branch", "organ"])}, {"above": unit, **span}),
    "post": ({"role": role}, {"seats": st.integers(1, 3)}),
    "appointment": ({"person": person, "role": role, "unit": unit}, span),
    "standing": ({"person": person, "standing": st.sampled_from(["full", "applicant"])}, {"unit": unit, **span}),
    "kin": ({"people": st.lists(person, min_size=2, max_size=2, unique=True)}, span),
}  # fmt: skip
declaring = st.sampled_from(sorted(shapes)).flatmap(
    lambda step: st.fixed_dictionaries(
        {"step": st.just(step), "facts": st.fixed_dictionaries(shapes[step][0], optional=shapes[step][1])}
    )
)
broken = declaring.map(lambda act: {**act, "facts": dict(list(act["facts"].items())[1:])})
acts = st.lists(st.one_of(declaring, declaring, broken), min_size=1, max_size=12)


def with_ends(said, ends):
    """Return the acts *said* with acts that end some of them, each at the place and with the day that *ends* says."""
    found = list(said)
    for place, day in ends:
        if place < len(said):
            act = said[place]
            facts = {k: v for k, v in act["facts"].items() if k in oracle.NAMING[act["step"]]}
            until = {"until": day} if day and act["step"] != "post" else {}
            found.append({"step": "ended", "facts": {"of": act["step"], **facts, **until}})
    return found


@given(acts, st.lists(st.tuples(st.integers(0, 11), st.sampled_from(["", *DAYS])), max_size=6))
def test_organisations(said, ends):
    """Who holds which post on which day, and who is whose relative, is what the oracle says, after every act."""
    said = with_ends(said, ends)
    trail = Trail(MemoryStore(), Moving(), "qinghe/2026")
    trail.append([Claim(case="@log", kind=Kind.LOG, occurred=DAYS[0], by=(), **each) for each in said])
    register = Register()
    for record in trail.records():
        register.take(record, START.date())
    for pos in range(len(said) + 1):
        ours, second = register.current.known(pos), oracle.Organisation(said[:pos])
        entries = [{"step": one.step, **one.facts} for one in ours.entries()]
        assert sorted(map(encode, entries)) == sorted(encode(_in_order(one)) for one in second.entries)
        for day in DAYS:
            on = START.date().fromisoformat(day)
            for each in ("secretary", "clerk"):
                assert {one.person for one in ours.holders(each, on)} == second.holders(each, day)
            for each in ("p-1", "p-2", "p-3"):
                assert ours.kin(each, on) == second.kin(each, day)


def _in_order(entry):
    return {**entry, "people": sorted(entry["people"])} if "people" in entry else entry
