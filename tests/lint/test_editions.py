"""Two editions of one procedure, side by side."""

import pytest

OLD, NEW = "process/errand@1.yaml", "process/errand@2.yaml"
SUPERSEDES = 'supersedes: {edition: "1", why: 增加复核, changed: [%s]}\n'


@pytest.fixture
def succeeded(sound):
    """Return what lint finds in edition 1 and an edition 2 that differs by some changes."""

    def find(*changes, changed="", ends="2024-12-31", starts="2025-01-01", supersedes=SUPERSEDES, more=""):
        old = sound.files[OLD].replace(
            "{from: 2024-01-01}", f"{{from: 2024-01-01{f', to: {ends}' if ends else ''}}}"
        )
        new = (
            sound.files[OLD]
            .replace('edition: "1"', 'edition: "2"')
            .replace("{from: 2024-01-01}", f"{{from: {starts}}}")
        )
        new += (supersedes % changed if supersedes else "") + more
        for was, now in changes:
            assert was in new, was
            new = new.replace(was, now)
        return sound.with_files({OLD: old, NEW: new})

    return find


REVIEWED = ("passed: {to: work, title: 同意办理}", "passed: {to: recheck, title: 同意办理}")
RECHECK = (
    "do:\n",
    """  - step: recheck
    title: 复核
    by: head
    basis: act/errands
    asks: {votes: {count: 复核票数}}
    then: {done: {to: work, title: 复核}}
do:
""",
)
READ = (
    "      - {guard: days",
    "      - {guard: rechecked, for: [done], counts: {of: recheck.votes, limit: act.helpers}, %stitle: 复核}\n      - {guard: days",
)


def reading(condition=""):
    """Return the change by which a later step reads the new one, under *condition*."""
    return READ[0], READ[1] % condition


def test_adjoining_editions_are_passed(succeeded):
    """An edition that begins the day after the other ended, and says what it changes, is in order."""
    assert succeeded(("title: 同意办理", "title: 同意")).codes == []


def test_a_gap_between_editions_is_told(succeeded):
    """E1: on every day some edition is in force."""
    assert succeeded(starts="2025-02-01").at("E1") == ["procedure: errand"]


@pytest.mark.parametrize("ends", ["2025-01-01", ""])
def test_overlapping_editions_are_told(succeeded, ends):
    """E1: on no day are there two."""
    assert succeeded(ends=ends).at("E1") == ["procedure: errand"]


def test_an_edition_that_supersedes_none_there_is_is_told(succeeded):
    """E1: what is superseded exists."""
    found = succeeded(supersedes='supersedes: {edition: "0", why: 换版, changed: [%s]}\n')
    assert len(found.at("E1")) == 2


def test_a_change_without_a_reason_is_told(succeeded):
    """E2: whoever changes a procedure says why."""
    assert succeeded(supersedes='supersedes: {edition: "1", changed: [%s]}\n').codes == ["E2"]


def test_an_edition_that_says_nothing_of_the_one_before_is_told(succeeded):
    """E1: a new edition supersedes the old one in so many words."""
    assert len(succeeded(supersedes="").at("E1")) == 1


def test_a_change_that_is_not_listed_is_told(succeeded):
    """E2: no step changes in silence."""
    found = succeeded(("papers: [检查表]", "papers: [检查表, 复核表]"))
    assert found.codes == ["E2"]
    assert "review" in found.said("E2")[0]


def test_a_change_that_is_listed_is_passed(succeeded):
    """The list of changed steps is the difference."""
    assert succeeded(("papers: [检查表]", "papers: [检查表, 复核表]"), changed="review").codes == []


def test_a_step_listed_without_a_change_is_told(succeeded):
    """E2: the list claims no change that is none."""
    assert succeeded(changed="review").codes == ["E2"]


def test_another_list_of_choices_changes_the_step_that_asks_it(sound, succeeded):
    """E2: whoever chooses from another list does something else."""
    choices = "choices:\n  results: {good: 办成, bad: 没有办成, half: 部分办成}\nplan:\n"
    assert succeeded(("plan:\n", choices), changed="work").codes == []


def test_other_words_are_no_change(succeeded):
    """Titles, notes and citations may change without changing what is done."""
    assert succeeded(("title: 检查\n", "title: 检查验收\n    note: 看现场。\n")).codes == []


def test_an_old_step_without_a_place_is_told(succeeded):
    """E3: a case that stands there must go somewhere."""
    changes = ("- step: review", "- step: inspect"), ("{to: review,", "{to: inspect,")
    assert succeeded(*changes, changed="work, review, inspect").codes == ["E3"]


def test_an_old_step_that_is_mapped_is_passed(succeeded):
    """A renamed step takes over the cases of the old one."""
    changes = ("- step: review", "- step: inspect"), ("{to: review,", "{to: inspect,")
    mapped = 'takes_over: [{from: "1", steps: {review: inspect}}]\n'
    assert succeeded(*changes, changed="work, review, inspect", more=mapped).codes == []


def test_a_map_to_no_step_is_told_with_the_nearest(succeeded):
    """E3: what takes over is a step of the new edition."""
    changes = ("- step: review", "- step: inspect"), ("{to: review,", "{to: inspect,")
    mapped = 'takes_over: [{from: "1", steps: {review: inspct}}]\n'
    found = succeeded(*changes, changed="work, review, inspect", more=mapped)
    assert any("“inspect”" in said for said in found.said("E3"))


def test_cases_that_finish_under_the_old_edition_need_no_place(succeeded):
    """Nothing migrates where open cases finish as they began."""
    changes = ("- step: review", "- step: inspect"), ("{to: review,", "{to: inspect,")
    assert succeeded(*changes, changed="work, review, inspect", more="open_cases: finish\n").codes == []


def test_a_must_guard_over_a_step_that_migrated_cases_never_saw_is_told(succeeded):
    """E4: a case carried over to a later step would be stuck."""
    found = succeeded(REVIEWED, RECHECK, reading(), changed="decide, recheck, work")
    assert found.codes == ["E4"]
    assert "{guard: rechecked" in found.at("E4")[0]


def test_a_guard_that_asks_whether_the_step_happened_is_passed(succeeded):
    """Under an if, a case from the old edition is spared."""
    assert (
        succeeded(
            REVIEWED, RECHECK, reading("if: {recheck.votes: given}, "), changed="decide, recheck, work"
        ).codes
        == []
    )


def test_a_text_not_in_force_when_the_edition_begins_is_told(sound):
    """E5: a procedure rests on what holds."""
    found = sound.spoiled(("{from: 2024-01-01}", "{from: 2019-01-01}"))
    assert found.at("E5") == ["procedure: errand"]
    assert found.severities("E5") == {"warning"}


def test_a_layer_that_loosens_and_an_edition_that_overlaps_are_told_together(sound):
    """Mistakes of law and of procedures come in one list, each with its file, line and column."""
    old = sound.files[OLD]
    new = old.replace('edition: "1"', 'edition: "2"').replace("{from: 2024-01-01}", "{from: 2025-01-01}")
    town = (
        "layer: 省\ntitle: 某省\ngloss: a province\nlimits:\n  - limit: act.notice\n"
        "    values: [{from: 2025-01-01, value: at least 3 days, basis: act/errands, confidence: custom}]\n"
    )
    found = sound.with_files({NEW: new + SUPERSEDES % "", "layers/province.yaml": town})
    told = {
        (one.code, one.place.file) for one in found.mistakes if one.severity == "error" and one.place.line
    }
    assert ("L4", "layers/province.yaml") in told
    assert ("E1", NEW) in told
