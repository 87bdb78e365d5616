"""What spans procedures: columns have sources, ledgers somebody who fills them, scores their columns."""

import pytest

LEDGERS = """
- ledger: all-errands
  title: 全部事项
  reads:
    - {procedure: errand, columns: {事项: case.about, 结果: work.result, 立项: case.opened, 有检查: phase.check}}
    - {procedure: errand, row: register.helpers, columns: {协办人: register.helpers.id}}
    - {procedure: errand, ledger: errands, columns: {应办: 应办结}}
    - {organisation: unit, columns: {单位: title}}
  dated: 立项
  sums: [有检查]
  mask: [协办人]
"""
SCORES = """
- score: done
  title: 办成率
  from: all-errands
  within: year
  items: [{item: 办成, share: 结果, when: {结果: 办成}, weigh: act.helpers}]
  standard: act.majority
"""


@pytest.fixture
def spanning(sound):
    """Return what spoils the shared ledgers and scores of the small pack by one change, and tells what lint then says."""

    def spoil(old="", new="", **files):
        texts = {"ledgers.yaml": files.get("ledgers", LEDGERS), "scores.yaml": files.get("scores", SCORES)}
        assert not old or any(old in text for text in texts.values())
        return sound.with_files({path: text.replace(old, new) if old else text for path, text in texts.items()})

    return spoil


def test_sound_ledgers_and_scores_pass(spanning):
    """What reads cases, people, a procedure's ledger and the organisation is fine."""
    assert spanning().codes == []


@pytest.mark.parametrize(
    ("old", "new", "code", "word"),
    [
        ("结果: work.result", "结果: work.reslt", "K1", "reslt"),
        ("procedure: errand, columns: {事项", "procedure: errend, columns: {事项", "K1", "errend"),
        ("row: register.helpers", "row: register.helper", "K1", "register.helper"),
        ("ledger: errands, columns", "ledger: erands, columns", "K1", "erands"),
        ("{应办: 应办结}", "{应办: 应结}", "K1", "应结"),
        ("{单位: title}", "{单位: tittle}", "K1", "tittle"),
        ("organisation: unit, columns", "organisation: unit, kinds: [moon], columns", "K1", "moon"),
        ("dated: 立项", "dated: 立案", "K1", "立案"),
        ("sums: [有检查]", "sums: [检查数]", "K1", "检查数"),
        ("mask: [协办人]", "mask: [姓名]", "K1", "姓名"),
        ("from: all-errands", "from: all-errand", "K4", "all-errand"),
        ("share: 结果", "share: 结论", "K4", "结论"),
        ("when: {结果: 办成}", "when: {结论: 办成}", "K4", "结论"),
        ("weigh: act.helpers", "weigh: act.helper", "K4", "act.helper"),
        ("within: year", "within: yaer", "K4", "yaer"),
        ("  within: year", "  grade: nothing\n  within: year", "K4", "nothing"),
        ("  within: year", "  basis: act/none\n  within: year", "K4", "act/none"),
        ("  within: year", "  per: 谁\n  within: year", "K4", "谁"),
        ("  within: year", "  within: year\n  dated: 办结", "K4", "办结"),
        ("  within: year", "  veto: {ledger: none, who: 谁, when: {否决: 是}}\n  within: year", "K4", "none"),
        ("  within: year", "  veto: {ledger: errands, who: 谁, when: {结果: 是}}\n  within: year", "K4", "谁"),
    ],
)
def test_a_name_that_leads_nowhere_is_told(spanning, old, new, code, word):
    """K1 and K4 stand where the name is written, and repeat it."""
    found = spanning(old, new)
    assert word in " ".join(found.said(code))
    assert {mistake.place.file for mistake in found.mistakes if mistake.code == code} <= {"ledgers.yaml", "scores.yaml"}


def test_a_ledger_that_nobody_fills_is_told(spanning):
    """K6: a ledger without any source is empty for ever."""
    assert spanning(ledgers="- {ledger: nobody, title: 无, reads: []}\n", scores="[]\n").codes == ["K6"]


def test_a_ledger_declared_twice_is_told(spanning):
    """K1: the second declaration would hide the first."""
    assert "K1" in spanning(ledgers=LEDGERS + LEDGERS).codes


def test_a_period_without_a_day_is_told(spanning):
    """K4: periods need a column that dates the lines."""
    found = spanning("  dated: 立项\n", "")
    assert found.codes == ["K4"]


def test_all_mistakes_are_told_at_once(spanning):
    """Every wrong name of both files is told in one go."""
    found = spanning(ledgers=LEDGERS.replace("work.result", "work.a").replace("dated: 立项", "dated: 乙"), scores=SCORES.replace("share: 结果", "share: 丙"))
    said = " ".join([*found.said("K1"), *found.said("K4")])
    assert [word for word in ("“a”", "“乙”", "“丙”") if word not in said] == []
