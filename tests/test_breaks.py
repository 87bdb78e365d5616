"""Breaks: lines of Chinese end and begin where they may, at every width."""

import pytest

from pdca.breaks import breaks, broken, columns

SAID = (
    "预备党员的预备期为一年（从支部大会通过之日算起）；期满，支部应当及时讨论：能不能转为正式党员？依据《中国共产党发展党员工作细则》第31条，"
    "最迟2026-05-18办理，见“pdca next 2026-001”……共18人，占90%。"
)


@pytest.mark.parametrize("width", range(12, 100))
def test_no_line_begins_or_ends_with_a_sign_that_may_not(width):
    """At any width lines fit, none begins with a closing sign or ends with an opening one, and nothing is lost."""
    lines = broken(SAID, width)
    assert "".join(lines).replace(" ", "") == SAID.replace(" ", "")
    assert all(sum(map(columns, line)) <= width for line in lines)
    assert not any(line[0] in "。，、；：？）》”…%" for line in lines)
    assert not any(line[-1] in "（《“" for line in lines)


def test_words_and_numbers_stay_whole():
    """A word or number that fits on a line is not broken, wherever it stands."""
    lines = broken("办理人是 organiser，日期是2026-05-18，记在 major-decision 里", 14)
    assert all(any(word in line for line in lines) for word in ("organiser", "2026-05-18", "major-decision"))


def test_a_number_stays_with_its_unit():
    """No line ends between a number and the sign behind it, or after 第."""
    assert broken("还有余1007天", 10) == ["还有余", "1007天"]
    assert broken("见本细则第31条", 12) == ["见本细则", "第31条"]


def test_a_word_wider_than_a_line_is_broken():
    """A word that fits on no line is broken where lines are full."""
    assert broken("abcdefghij", 4) == ["abcd", "efgh", "ij"]


def test_a_word_may_begin_with_a_full_stop_after_a_space():
    """What stands after a space begins a line, a file's ending too."""
    assert broken("账名加 .key", 8) == ["账名加", ".key"]


def test_lines_that_are_there_stay():
    """Line ends in the text stay, and the width is counted anew after each."""
    assert broken("一二三\n四五六七", 6) == ["一二三", "四五六", "七"]
    assert broken("一\n二", 80) == ["一", "二"]


def test_spaces_at_the_end_of_a_line_do_not_count():
    """Spaces hang over the end of a line and are cut away."""
    assert broken("一二三   四", 6) == ["一二三", "四"]


def test_a_sign_wider_than_the_line_is_left():
    """Where not one sign fits, each stands on its own line."""
    assert breaks("一二", 1) == [1]
    assert broken("））））", 4) == ["））", "））"]
