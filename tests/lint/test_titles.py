"""Names as people and files have them."""

import pytest


def test_a_fact_named_like_a_step_is_told(sound):
    """T4: a reference could mean either."""
    found = sound.spoiled(("asks: {refusal: {text: 不受理的理由}}", "asks: {review: {text: 不受理的理由}}"))
    assert found.at("T4") == ["declined: {to: rejected, title: 不受理, asks: {review: {text: 不受理的理由}}}"]


def test_a_part_named_like_a_step_is_told(sound):
    """T4: steps and parts share one space of names."""
    found = sound.spoiled(
        ("{part: post, title: 公示", "{part: review, title: 公示"),
        ("from: post.occurred", "from: decide.occurred"),
    )
    assert len(found.at("T4")) == 1


def test_a_fact_asked_by_both_steps_of_a_joined_outcome_is_told(sound):
    """T4: one record cannot answer two questions of one name."""
    found = sound.spoiled(
        ("filed: {to: decide, title: 受理}", "filed: {to: decide, title: 受理}\n      agreed: {with: decide.passed, title: 当场同意, asks: {ballot: {tally: 表决}}}"),
    )  # fmt: skip
    assert "ballot" in found.said("T4")[0]


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("- step: work\n    title: 办理", "- step: work"),
        ("title: 协办人数}", "gloss: helpers}"),
        ("{people: 协办人,", "{people: helpers,"),
        ("filed: {to: decide, title: 受理}", "filed: decide"),
        ("title: 跑腿台账", "gloss: ledger of errands"),
    ],
)
def test_what_has_no_chinese_title_is_told_as_a_warning(sound, was, now):
    """T5: an id is no name for those who read forms."""
    found = sound.spoiled((was, now))
    assert found.codes == ["T5"]
    assert found.severities("T5") == {"warning"}


def test_a_file_in_the_folder_of_another_mechanism_is_told(sound):
    """T6: the folder is the mechanism."""
    assert sound.spoiled(("mechanism: process", "mechanism: review")).at("T6") == ["procedure: errand"]


def test_english_that_is_missing_is_counted(sound):
    """T7: a procedure with an English name is told, once, how many of its names, lists and remedies have none, and where first."""
    found = sound.spoiled(
        ("title: 跑腿\n", "title: 跑腿\ngloss: An errand\n"),
        ("{part: post, title: 公示,", "{part: post, title: 公示, gloss: notice,"),
        ("title: 协办人数}", "title: 协办人数, gloss: helpers, remedy: 再找人}"),
    )
    assert (found.codes, found.at("T7"), found.severities("T7")) == (
        ["T7"],
        ["procedure: errand"],
        {"warning"},
    )
    said, english = found.said("T7")[0], found.said("T7", "en")[0]
    for kind in ("步骤5个", "分项2个", "补救办法（remedy_gloss）1个", "台账1个", "选项表（choices）2个", "风险1个"):
        assert kind in said
    assert "5 steps, " in english
    assert english.endswith("the first at process/errand@1.yaml:10:8")
