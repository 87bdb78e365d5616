"""What lint says of obligations: periods, bearers, acts, facts and limits that are not there, each where it is written."""

import pytest

from pdca.lint import lint_pack, obligations
from pdca.pack import Pack
from pdca.pages import SAID

ERRAND = "for: branch, every: act.often, opens: errand, fulfilled_by: {procedure: errand, act: work.done"
OFTEN = """
- limit: act.often
  title: 多久一次
  values: [{from: 2020-01-01, value: every calendar month, basis: act/errands, confidence: certain}]
- limit: act.long
  title: 多久
  values: [{from: 2020-01-01, value: at most 3 days, basis: act/errands, confidence: certain}]
"""
KINDS = "unit_kinds: {branch: 支部, village: 村}"


@pytest.fixture
def found(sound):
    """Return what lint finds once an obligation with these keys is added to the sound pack."""

    def lint(keys):
        files = {
            "obligations.yaml": f"- {{obligation: monthly, title: 每月, gloss: monthly, {keys}}}",
            "law/limits/often.yaml": OFTEN,
            "words.yaml": sound.files["words.yaml"].replace("choices:", f"choices:\n  {KINDS}"),
        }
        return sound.with_files(files)

    return lint


def said(found):
    """Return what lint says of the obligation, in Chinese."""
    return [one.phrase.zh for one in found.mistakes if one.place.file == "obligations.yaml"]


def test_a_sound_obligation_is_let_be(found):
    """Nothing is wrong, and its limit counts as used; the other one does not."""
    clean = found(f"{ERRAND}, if: {{work.result: good}}}}")
    assert said(clean) == []
    assert clean.said("L6") == ["没有程序用到限值“act.long”"]


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ("for: branch, opens: errand", "every"),
        (f"at: term, {ERRAND}}}", "every"),
        ("every: act.often, opens: errand", "承担"),
        ("for: branch, every: act.often", "履行"),
        ("for: branchs, every: act.often, opens: errand", "是不是“branch”"),
        ("for: {role: clerc}, every: act.often, opens: errand", "是不是“clerk”"),
        ("for: {members: branch, standing: ful}, every: act.often, opens: errand", ""),
        ("for: branch, every: act.offen, opens: errand", "是不是“act.often”"),
        ("for: branch, every: act.long, opens: errand", "不是“多久一次”"),
        ("for: branch, every: act.often, due: act.quorum, opens: errand", "不是一段时间"),
        ("for: branch, every: act.often, remind: act.often, opens: errand", "不是一段时间"),
        ("for: branch, every: act.often, ahead: act.long, opens: errand", "at: term"),
        ("for: branch, every: act.often, opens: erand", "是不是“errand”"),
        ("for: {cases: erand}, every: act.often, opens: errand", "是不是“errand”"),
        ("for: {cases: errand, if: {work.resul: good}}, every: act.often, opens: errand", "work.resul"),
        ("for: {cases: errand, if: {work.result: goood}}, every: act.often, opens: errand", "是不是“good”"),
        ("for: {role: clerk, if: {work.result: good}}, every: act.often, opens: errand", "只有事项（cases）"),
        ("for: {cases: errand, since: work.don}, every: act.often, opens: errand", "是不是“work.done”"),
        ("for: branch, every: act.often, fulfilled_by: {procedure: errand, act: work.don}", "是不是“work.done”"),
        (f"{ERRAND}, if: {{work.resul: good}}}}", "work.resul"),
        (f"{ERRAND}, if: {{work.result: goood}}}}", "是不是“good”"),
        (f"{ERRAND}, if: {{work.result: {{limit: act.long}}}}}}", "limit"),
        (f"{ERRAND}, bearer: decide.ballot}}", "decide.ballot"),
        (f"{ERRAND}}}, basis: act/errants", "act/errants"),
        ("for: {cases: errand}, every: act.often, fulfilled_by: [{procedure: errand}, {procedure: other}]", "由事项承担"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told(found, keys, words):
    """Every complaint stands in obligations.yaml and names what is meant."""
    told = said(found(keys))
    if words:
        assert any(words in one for one in told), told
    else:
        assert told == []


def test_all_mistakes_are_told_at_once(found):
    """No period, no bearer and an unknown procedure: three complaints."""
    assert len(said(found("opens: erand"))) == 4


def test_what_an_obligation_reads_is_what_a_page_repeats():
    """The two lists of short facts are one."""
    assert set(obligations.SHORT) == set(SAID)


def test_the_obligations_that_come_along_are_sound():
    """Nothing is wrong with what ships."""
    notes = lint_pack(Pack.open())
    assert [str(one) for one in notes if one.place.file == "obligations.yaml"] == []
