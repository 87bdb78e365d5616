"""The bytes of a record: nothing is lost, nothing is said twice, nothing malformed is read or written."""

import contextlib
from types import MappingProxyType

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from pdca import canonical
from pdca.errors import TrailError, UnwritableError
from pdca.form import from_body, from_plain, plain, to_body
from pdca.record import Actor, Claim, Concession, Kind, PaperShown, Record, corrected

CLAIM = Claim(
    case="DY-2026-001",
    kind=Kind.OUTCOME,
    occurred="2026-05-18",
    by=(Actor(person="p-1", role="branch_secretary"), Actor(person="p-2", role="organiser")),
    step="meet",
    outcome="pass",
    part="roll",
    facts={"vote": {"expected": 30, "yes": 25}, "note": "第一行\n第二行\t完", "people": ["p-1", "p-2"]},
    papers=(
        PaperShown(name="入党志愿书", digest="sha256:" + "0" * 64, made="2026-05-10", signed_by=("p-1",)),
    ),
    concessions=(
        Concession(
            guard="quorum", by=Actor(person="p-9", role="secretary"), reason="汛期", until="2026-07-01"
        ),
    ),
    answers=2,
    target=0,
    amended_day="2026-05-17",
    reason="笔误",
    procedure="party_member",
    edition="2026",
    place="石桥镇",
    texts="a" * 64,
)
RECORD = Record(
    claim=CLAIM,
    pos=7,
    seq=3,
    prev="b" * 64,
    recorded="2026-05-18T01:02:03.000004Z",
    idem="k-1",
    log="qinghe/2026",
)
SMALL = Record(
    claim=Claim(case="A", kind=Kind.OPEN, occurred="2026-05-18", by=()),
    pos=0, seq=0, prev="", recorded="2026-05-18T01:02:03.000004Z", log="L",
)  # fmt: skip
NAMES = ["case", "step", "outcome", "part", "procedure", "edition", "place", "texts"]

ids = st.text("abc-石桥0", min_size=1, max_size=8)
days = st.dates().map(str)
actors = st.builds(Actor, person=ids, role=ids)
facts = st.recursive(
    st.text('字 a\n\t"\\', max_size=9) | st.integers(0, 10**9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ids, inner, max_size=3),
    max_leaves=6,
)
papers = st.builds(
    PaperShown,
    name=ids, digest=st.from_regex(r"sha256:[0-9a-f]{64}", fullmatch=True) | st.just(""), made=days | st.just(""), signed_by=st.lists(ids, max_size=2).map(tuple),
)  # fmt: skip
claims = st.builds(
    Claim,
    case=ids, kind=st.sampled_from([kind for kind in Kind if kind is not Kind.LOG]), occurred=days, by=st.lists(actors, max_size=2).map(tuple),
    step=ids | st.just(""), outcome=ids | st.just(""), part=ids | st.just(""),
    facts=st.dictionaries(ids, facts, max_size=3), papers=st.lists(papers, max_size=2).map(tuple),
    concessions=st.lists(st.builds(Concession, guard=ids, by=actors, reason=ids, until=days), max_size=1).map(tuple),
    answers=st.none() | st.integers(0, 9), target=st.none() | st.integers(0, 9), amended_day=days | st.just(""),
    reason=ids | st.just(""), texts=ids | st.just(""),
)  # fmt: skip


@given(claims)
def test_reading_undoes_writing(claim):
    """Reading undoes writing, and the bytes of what was read are the bytes that were read."""
    record = evolve(RECORD, claim=claim)
    body = to_body(record)
    assert from_body(body) == record
    assert to_body(from_body(body)) == body


@given(claims)
def test_from_plain_undoes_plain(claim):
    """Reading plain values undoes making them."""
    record = evolve(SMALL, claim=claim)
    assert from_plain(plain(record)) == record


def test_golden_small():
    """What is empty is left out of the bytes."""
    assert to_body(SMALL) == (
        b'{"alg":"sha256","by":[],"case":"A","kind":"open","log":"L","occurred":"2026-05-18","pos":0,'
        b'"recorded":"2026-05-18T01:02:03.000004Z","seq":0,"v":1}'
    )


def test_every_field_is_in_the_bytes():
    """A full record has every field of the form, and no other."""
    assert sorted(plain(RECORD)) == [
        "alg", "amended_day", "answers", "by", "case", "concessions", "edition", "facts", "idem", "kind", "log",
        "occurred", "outcome", "papers", "part", "place", "pos", "prev", "procedure", "reason", "recorded", "seq",
        "step", "target", "texts", "v",
    ]  # fmt: skip


def test_any_mapping_is_facts():
    """Facts may come in any mapping."""
    claim = evolve(CLAIM, facts=MappingProxyType({"a": MappingProxyType({"b": 1})}))
    assert from_body(to_body(evolve(RECORD, claim=claim))).claim.facts == {"a": {"b": 1}}


def hostile():
    """Yield values close to a real record's, each wrong in one place."""
    good = plain(RECORD)
    for name in good:
        for wrong in (
            None,
            1.5,
            True,
            "",
            [],
            {},
            -1,
            ["x"],
            {"x": 1},
            [[]],
            [{}],
            "\ud800",
            2**60,
            object(),
        ):
            if (name, wrong) not in (("by", []), ("facts", {"x": 1})):
                yield name, {**good, name: wrong}
    for name in ("v", "alg", "log", "pos", "case", "seq", "recorded", "kind", "occurred", "by"):
        yield f"without {name}", {key: value for key, value in good.items() if key != name}
    for name in ("by", "papers", "concessions"):
        yield f"{name} with more", {**good, name: [{**good[name][0], "more": "x"}]}
        yield f"{name} with less", {**good, name: [{"role": "x"}]}
    yield "unknown", {**good, "unknown": "x"}


@pytest.mark.row("E9")
@pytest.mark.parametrize("value", [value for _, value in hostile()], ids=[name for name, _ in hostile()])
def test_malformed(value):
    """Malformed values are a `TrailError` and nothing else, as values and as bytes."""
    with pytest.raises((TrailError, UnwritableError)):
        from_body(canonical.encode(value))
    with contextlib.suppress(TrailError):
        from_plain(value)


@pytest.mark.row("E9")
@pytest.mark.parametrize("value", [None, [], "x", 1, {}, [{}]])
def test_not_a_record(value):
    """What is no map of a record's fields is a `TrailError`."""
    with pytest.raises(TrailError) as refused:
        from_plain(value)
    assert refused.value.code == "form"


@pytest.mark.row("C13")
def test_unknown_version():
    """A record of another version is reported as such, not guessed at."""
    with pytest.raises(TrailError) as refused:
        from_plain({**plain(RECORD), "v": 2})
    assert refused.value.code == "version"


@pytest.mark.row("E6", "H6")
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "char", ["\n", "\t", "\x1b", "\x7f", "\x85", "\u200e", "\u202e", "\u2066", "\ufeff", "\u2028"]
)
def test_control_characters_in_ids(name, char):
    """An id that displays as another id is refused."""
    with pytest.raises(UnwritableError):
        to_body(evolve(RECORD, claim=evolve(CLAIM, **{name: f"a{char}b"})))


@pytest.mark.row("E6", "H4")
@pytest.mark.parametrize("char", ["\x01", "\x1b", "\r", "\b", "\f", "\x7f", "\u202e", "\u2069"])
def test_control_characters_in_text(char):
    """Running text holds no control or direction character."""
    for claim in (evolve(CLAIM, reason=f"a{char}b"), evolve(CLAIM, facts={"a": [f"\\{char}"]})):
        body = canonical.encode(plain(evolve(RECORD, claim=claim)))
        with pytest.raises(UnwritableError):
            to_body(evolve(RECORD, claim=claim))
        with pytest.raises(TrailError):
            from_body(body)


@pytest.mark.parametrize(
    ("change", "path", "said"),
    [
        ({"facts": {"note": ["x", "a\x1bb"]}}, "facts.note[1]", "填写内容.note[1]：文本含有控制字符"),
        ({"by": (Actor(person="p\u202e1", role="x"),)}, "by[0].person", "办理人[0].person：编号含有控制字符"),
        ({"reason": "a\x1bb"}, "reason", "理由：文本含有控制字符"),
        ({"occurred": "明天"}, "occurred", "办理日：日期不对"),
        ({"case": "c" * 201}, "case", "事项编号：编号超过"),
    ],
)
def test_the_field_that_is_unwritable(change, path, said):
    """What cannot be written is named by its field."""
    with pytest.raises(UnwritableError) as refused:
        to_body(evolve(RECORD, claim=evolve(CLAIM, **change)))
    assert refused.value.path == path
    assert refused.value.phrase.zh.startswith(said)
    assert refused.value.phrase.en.startswith(f"{path}: ")


@pytest.mark.row("E7")
@pytest.mark.parametrize(
    "text", ["a\nb", "a\tb", "\\b", "\\\\r", "\\u202e", "“引号”——", "㐀𠮷\ue000", "a\u200bb"]
)
def test_ordinary_text(text):
    """Line breaks, tabs, backslashes, quotes and rare characters are kept exactly."""
    claim = evolve(CLAIM, facts={"a": text})
    assert from_body(to_body(evolve(RECORD, claim=claim))).claim.facts == {"a": text}


@pytest.mark.row("D5")
@pytest.mark.parametrize(
    "day", ["", "2026-02-30", "2026-5-18", "20260518", "2026-W20-1", "2026-05-18T00:00", "x", "明天"]
)
def test_days(day):
    """A day that is none is refused wherever it stands."""
    for claim in (
        evolve(CLAIM, occurred=day),
        evolve(CLAIM, amended_day=day or "-"),
        evolve(CLAIM, papers=(PaperShown(name="x", made=day or "-"),)),
        evolve(CLAIM, concessions=(evolve(CLAIM.concessions[0], until=day),)),
    ):
        with pytest.raises(UnwritableError):
            to_body(evolve(RECORD, claim=claim))


@pytest.mark.row("E1", "E2", "E9")
@pytest.mark.parametrize(
    "change",
    [
        {"recorded": "2026-05-18T01:02:03Z"},
        {"recorded": "2026-05-18T01:02:03.000004+08:00"},
        {"prev": "B" * 64},
        {"prev": "b" * 63},
        {"alg": "md5"},
        {"pos": -1},
        {"seq": True},
        {"idem": "k" * 201},
        {"log": ""},
        {"claim": evolve(CLAIM, case="")},
        {"claim": evolve(CLAIM, case="c" * 201)},
        {"claim": evolve(CLAIM, answers="3")},
        {"claim": evolve(CLAIM, step=3)},
        {"claim": evolve(CLAIM, facts=["x"])},
        {"claim": evolve(CLAIM, facts={"a": 1.5})},
        {"claim": evolve(CLAIM, by=(Actor(person="", role="x"),))},
    ],
    ids=str,
)
def test_unwritable(change):
    """What could not be read back is never written."""
    with pytest.raises(UnwritableError):
        to_body(evolve(RECORD, **change))


@pytest.mark.row("E1")
@pytest.mark.parametrize("prev", [None, "", 0, []], ids=str)
def test_a_link_that_is_none(prev):
    """A record that is linked to nothing leaves the link out; one that says it is none is refused."""
    with pytest.raises(TrailError):
        from_plain({**plain(RECORD), "prev": prev})


def test_corrected():
    """A correction replaces the facts it names, the papers if it shows any and the day if it gives one."""
    correction = Claim(
        case="DY-2026-001", kind=Kind.CORRECTION, occurred="2026-06-01", by=(), facts={"note": "改"}, target=3
    )
    result = corrected(CLAIM, correction)
    assert result == evolve(CLAIM, facts={**CLAIM.facts, "note": "改"})
    moved = corrected(CLAIM, evolve(correction, amended_day="2026-05-16", papers=(PaperShown(name="x"),)))
    assert (moved.occurred, moved.papers) == ("2026-05-16", (PaperShown(name="x"),))


def test_label():
    """A claim is about an outcome or a part of a step."""
    assert (CLAIM.label, evolve(CLAIM, outcome="").label) == ("meet.pass", "meet.roll")


@pytest.mark.parametrize("digest", ["md5:1", "sha256:00", "sha256:" + "G" * 64, "0" * 64])
def test_a_digest_of_another_form_is_refused(digest):
    """A paper's digest is written sha256: and 64 hexadecimal digits, or not at all."""
    claim = Claim(
        case="c",
        kind=Kind.OPEN,
        occurred="2026-05-18",
        by=(),
        papers=(PaperShown(name="纪要", digest=digest),),
    )
    placed = Record(claim=claim, pos=0, seq=0, prev="", recorded="2026-05-18T00:00:00.000000Z", log="l")
    with pytest.raises(UnwritableError, match="sha256"):
        to_body(placed)
