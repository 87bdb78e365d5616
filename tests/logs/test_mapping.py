"""Mappings: kept beside the table, read back the same, refused with the place of the mistake."""

from contextlib import suppress

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as some

from pdca.logs import Field, LogError, Mapping, Meaning, Shape, dump, load, read, save
from pdca.logs.mapping import beside, read_mapping

LINES = "案号,办了什么,哪天\nA,受理,2024-05-01\n"
MAPPING = Mapping(
    shape=Shape.LONG,
    header=(1, 1),
    fields=(
        Field(heading="案号", means=Meaning.CASE),
        Field(heading="办了什么", means=Meaning.ACTIVITY, confidence=60),
        Field(heading="哪天", means=Meaning.WHEN, unit="日"),
    ),
)


def test_round_trip(tmp_path):
    """A saved mapping is read back as the same."""
    path = tmp_path / "m.yaml"
    save(MAPPING, path)
    assert load(path) == MAPPING


@given(
    some.text(
        some.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Cn", "Co"]), min_size=1, max_size=20
    )
)
def test_any_heading(text):
    """Whatever a heading says, its mapping is read back as the same, or refused, never as another."""
    made = Mapping(fields=(Field(heading=text, means=Meaning.FACT, name=text),))
    found = None
    with suppress(LogError):
        found = read_mapping("m.yaml", dump(made).encode())
    assert found in (made, None)


def test_beside(write):
    """A mapping beside the table is used without being asked for."""
    path = write("t.csv", LINES)
    save(MAPPING, beside(path))
    log = read(path)
    assert not log.proposed
    assert [event.activity.text for event in log] == ["受理"]


def test_argument_wins(write):
    """A mapping that is handed over wins over the file."""
    path = write("t.csv", LINES)
    beside(path).write_text("nonsense", "utf-8")
    assert len(list(read(path, MAPPING))) == 1


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("nonsense", "keys and values"), ("a: b", "'a'"), ("mapping: 2", "no mapping"), ("mapping: 1\nshape: round\n", "long, wide"),
        ("mapping: 1\ncolumns:\n- means: case\n", "heading"), ("mapping: 1\nyear: soon\n", "number"), ("mapping: 1\nheader: a-b\n", "2-3"),
        ("mapping: 1\ncolumns:\n- {column: a}\n- {column: a}\n", "twice"), ("mapping: 1\ncolumns: &x []\n", "anchor"), ("", "empty"),
    ],
)  # fmt: skip
def test_mistakes(text, word):
    """A mapping with a mistake is refused with its place and what is wrong."""
    with pytest.raises(LogError) as caught:
        read_mapping("m.yaml", text.encode())
    assert word in caught.value.phrase.en
    assert caught.value.place.file == "m.yaml"


def test_column_gone(write):
    """A mapping that names a column that the table lost is refused, not half used."""
    gone = evolve(MAPPING, fields=(*MAPPING.fields, Field(heading="审批日期", means=Meaning.EVENT)))
    with pytest.raises(LogError, match="审批日期"):
        list(read(write("t.csv", LINES), gone))


def test_incomplete(write):
    """Without a case and an activity there are no events, and the error says what is not known."""
    with pytest.raises(LogError) as caught:
        list(read(write("t.csv", "甲,乙\n1x,2y\n")))
    assert caught.value.kind == "mapping"


def test_amended():
    """A field can be replaced, which is all that a review of a mapping does."""
    changed = MAPPING.amended(Field(heading="办了什么", means=Meaning.NONE))
    assert changed.of("办了什么").means is Meaning.NONE
    assert changed.doubtful == ()
    assert [one.heading for one in MAPPING.doubtful] == ["办了什么"]


def test_mapping_without_columns(write):
    """A mapping that names no columns leaves them to be proposed, and keeps what it does name."""
    path = write("t.csv", "姓名;公示日期\n张三;5月9日\n")
    log = read(path, Mapping(delimiter=";", year=2024))
    (event,) = log
    assert (log.proposed, log.mapping.delimiter) == (True, ";")
    assert str(event.when.day) == "2024-05-09"
