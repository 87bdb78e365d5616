"""What lint says of a pack as a whole."""

from datetime import date

import pytest

ERRAND = "process/errand@1.yaml"


def test_a_sound_pack_has_no_mistakes(sound):
    """A procedure whose names, ways, guards and titles are in order is passed in silence."""
    assert [one.line() for one in sound.with_files({}).mistakes] == []


def test_mistakes_of_every_kind_are_told_at_once(sound):
    """A misspelt key, a wrong name, a dead end and a missing phase are all told in one run."""
    found = sound.spoiled(
        ("    papers: [检查表]\n", "    paper: [检查表]\n"),
        ("by: head", "by: haed"),
        ("closes: yes\n", ""),
        ("control: work.days", "control: work.day"),
    )
    assert set(found.codes) >= {"unknown-key", "R1", "P2"}


def test_a_procedure_that_cannot_be_read_does_not_hide_the_mistakes_of_another(sound):
    """The others are still linted."""
    other = (
        sound.files[ERRAND].replace("procedure: errand", "procedure: favour").replace("by: head", "by: haed")
    )
    found = sound.with_files({"process/favour@1.yaml": other, "process/broken@1.yaml": "procedure: [broken"})
    assert "- step: review" in found.at("R1")


def test_a_feed_to_a_procedure_that_could_not_be_read_is_not_told(sound):
    """What cannot be read may well exist."""
    feed = (
        "filed: {to: completed, title: 归档}",
        "filed: {to: completed, title: 归档, feeds: [{procedure: broken}]}",
    )
    text = sound.files[ERRAND].replace(*feed)
    found = sound.with_files({ERRAND: text, "process/broken@1.yaml": "procedure: [broken"})
    assert found.at("K3") == []


def test_what_an_unread_procedure_may_use_is_not_told(sound):
    """L6: while a file cannot be read, nothing is called unused; it may be the user."""
    assert set(sound.with_files({ERRAND: "procedure: [broken"}).codes).isdisjoint({"L6"})


def test_the_law_is_linted_too(sound):
    """A value without a basis is told beside what is wrong with procedures."""
    limits = sound.files["law/limits/act.yaml"].replace(
        "value: at most 5 days, basis: act/errands, ", "value: at most 5 days, "
    )
    found = sound.pack_of(law__limits__act=limits)
    assert "L2" in found.codes


def test_without_a_day_nothing_is_unchecked_for_too_long(sound):
    """Only whoever gives today is told what was not checked for a year."""
    limits = sound.files["law/limits/act.yaml"].replace(
        "title: 限值", "title: 限值\n  checked_until: 2020-01-01", 1
    )
    files = {"law/limits/act.yaml": limits}
    assert sound.with_files(files).codes == []
    assert sound.with_files(files, today=date(2026, 11, 21)).codes == ["L5"]


@pytest.mark.parametrize("line", range(1, 134, 3))
def test_a_lost_line_never_makes_lint_raise(sound, line):
    """Whatever is missing, lint answers with mistakes."""
    lines = sound.files[ERRAND].strip().splitlines()
    del lines[line : line + 1]
    sound.with_files({ERRAND: "\n".join(lines)})


@pytest.mark.parametrize(
    "word", ["since:", "of:", "limit:", "to:", "from:", "by:", "occurred", "register", "act."]
)
def test_a_spoilt_word_never_makes_lint_raise(sound, word):
    """Whatever is misspelt everywhere, lint answers with mistakes."""
    text = sound.files[ERRAND].replace(word, word.replace("e", "ee").replace("o", "0"))
    sound.with_files({ERRAND: text})
