"""Rare characters are kept exactly and pointed out: when a record is made, and when a log is verified."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pdca.examples import goal
from pdca.folding import folding
from pdca.rarity import Rarity, in_text

ROWS = pytest.mark.row("E6")


@ROWS
@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("张\ue863", Rarity.PRIVATE), ("李\U000f0001", Rarity.PRIVATE), ("王\u200b五", Rarity.INVISIBLE), ("王\ufeff五", Rarity.INVISIBLE),
        ("a\u00adb", Rarity.INVISIBLE), ("葛\U000e0100", Rarity.INVISIBLE), ("王\u3164", Rarity.INVISIBLE), ("\u2f08民", Rarity.VARIANT),
        ("\uf9d1", Rarity.VARIANT), ("e\u0301", Rarity.COMBINING), ("p\u0430ypal", Rarity.MIXED), ("\u0391BC", Rarity.MIXED),
        ("\ufffd", Rarity.UNKNOWN),
    ],
    ids=ascii,
)  # fmt: skip
def test_pointed_out(text, why):
    """Private, invisible, look-alike, composed and mixed writing is pointed out, once, with why."""
    (found,) = in_text(text, "about")
    assert found.why is why
    assert f"U+{ord(found.character):04X}" in found.phrase.zh
    assert found.character not in found.phrase.zh


@ROWS
@pytest.mark.parametrize(
    "text", ["建设养老服务中心1处，床位40张（二期）", "𠮷野家", "阿卜杜拉·买买提", "\uff21\uff22\uff23\uff11", "α粒子", "Привет", "café", "中心 A区", "㎡", ""]
)
def test_left_alone(text):
    """Ordinary Chinese, rare but proper characters, full width, names with a dot and words of one script are not."""
    assert list(in_text(text)) == []


@ROWS
@given(st.text())
def test_any_text(text):
    """Any text is looked at without failing, and only characters that stand in it are named."""
    assert all(one.character in text for one in in_text(text))


@pytest.fixture
def desk(kit):
    """Return a desk with a case whose name holds a character of a private-use area."""
    made = kit.desk(kit.pack(guards="[]", asks="{}"), day=date(2026, 3, 2))
    made.office.open("trial", case="A", about="张\ue863的事", plan=goal(made.day), by=[kit.clerk])
    return made


@ROWS
def test_noted_and_kept(kit, desk):
    """A record that holds one is taken, with a note, and keeps it exactly."""
    claim = desk.office.opening("trial", case="B", about="李\ue863", plan=goal(desk.day), by=[kit.clerk])
    verdict = desk.office.check(claim)
    assert verdict.allowed
    assert [one.guard for one in verdict.notes] == ["case.rare"]
    assert "U+E863" in verdict.notes[0].actual.zh
    assert next(desk.office.trail.records("A")).claim.facts["about"] == "张\ue863的事"


@ROWS
def test_listed(desk):
    """A verification that reads the cases names those that hold one."""
    found = folding(desk.office.trail)
    assert (found.folded, found.rarities, [one.case for one in found.rare]) == (1, 1, ["A"])
    assert "私用区" in found.rare[0].phrase.zh


@pytest.mark.row("E7")
def test_nothing_is_exchanged(kit, desk):
    """The composed and the decomposed form of a name stay two texts."""
    for number, form in enumerate(("NFC", "NFD")):
        about = unicodedata.normalize(form, "José")
        desk.office.open("trial", case=f"C{number}", about=about, plan=goal(desk.day), by=[kit.clerk])
        assert next(desk.office.trail.records(f"C{number}")).claim.facts["about"] == about
