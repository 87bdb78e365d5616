"""Personal data in texts, in rules, and the rules on how long it is kept."""

import pytest

WISHED = "wished: {date: 希望办结之日, future: yes, if: {urgent: yes}, for: [filed]}"
RETENTION = """
by: [head]
grounds: [act/errands]
rules:
  - {retention: errands, title: 跑腿材料, procedures: [errand, any], keep: 10 years, basis: [act/errands], confidence: custom}
"""


@pytest.mark.row("E12")
@pytest.mark.parametrize("number", ["11010519491231002X", "13812345678", "6222 0212 3456 7890 128"])
def test_numbers_of_people_in_a_text(sound, number):
    """F7: a text is pinned for ever, so no number of a person stands in it, wherever it stands; the message does not repeat it."""
    found = sound.spoiled(("title: 跑腿\n", f"title: 跑腿（找{number}）\n"))
    assert found.at("F7") == [f"title: 跑腿（找{number}）"]
    assert found.severities("F7") == {"error"}
    assert number not in "".join(found.said("F7") + found.said("F7", "en"))


def test_a_private_value_that_decides(sound):
    """F8: where a rule weighs a private value, it is told once that a replay cannot say after an erasure."""
    found = sound.spoiled((WISHED, WISHED.replace("future: yes", "future: yes, private: birth")))
    assert found.at("F8") == ["order: [occurred, register.wished]"]
    assert found.severities("F8") == {"warning"}


def test_a_private_value_that_is_only_asked_whether_it_is_there(sound):
    """F8 is silent where a rule asks only whether a value was given."""
    found = sound.spoiled(
        (WISHED, WISHED.replace("future: yes", "future: yes, private: birth")),
        ("order: [occurred, register.wished]", "requires: {register.wished: given}"),
        ("if: {register.urgent: yes}\n", "if: {register.wished: given}\n"),
    )
    assert found.at("F8") == []


def test_a_private_number_may_be_asked(sound):
    """F3: a phone number may be asked where the fact says that it is private."""
    asks = "setback: {text: 联系电话}"
    assert sound.spoiled(("setback: {text: 退回的原因}", asks)).at("F3")
    assert (
        sound.spoiled(("setback: {text: 退回的原因}", asks.replace("电话", "电话, private: phone"))).at("F3")
        == []
    )


def test_sound_retention(sound):
    """Rules on keeping that name what there is are sound, and what they cite is used."""
    assert sound.pack_of(law__retention=RETENTION).codes == []


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("errand,", "nothing,"),
        ("basis: [act/errands]", "basis: [act/none]"),
        ("by: [head]", "by: [nobody]"),
        ("grounds: [act/errands]", "grounds: [act/none]"),
    ],
)
def test_retention_names_what_is_there(sound, was, now):
    """R1: procedures, provisions and roles of a retention rule must be there."""
    assert sound.pack_of(law__retention=RETENTION.replace(was, now)).codes == ["R1"]


@pytest.mark.parametrize(
    "change",
    [
        ("10 years", "long"),
        ("confidence: custom", "confidence: sure"),
        (", keep: 10 years", ""),
        ("by: [head]\n", ""),
    ],
)
def test_retention_is_read_strictly(sound, change):
    """A rule that says no time, or another word than there are, is a mistake of the text."""
    assert sound.pack_of(law__retention=RETENTION.replace(*change)).codes
