"""Measuring a specification: the small feature says all, and each thing taken away is missed."""

import json

import pytest

from pdca.errors import TextError
from pdca.specification.specify import specify

GENERAL = {"case.clock", "case.facts", "case.order", "case.sound"}


@pytest.fixture
def report(pack, folder):
    return specify(pack, folder)


def gaps(report, kind):
    return {gap.what.split(" ")[0] for gap in report.coverage.gaps if gap.kind == kind}


def test_the_feature_that_says_all_fails_nowhere(report):
    """Every scenario holds, and the file is well written."""
    assert (report.failures, report.mistakes) == ((), ())


def test_the_feature_that_says_all_leaves_only_the_general_rules(report):
    """Nothing of the procedure itself is missing."""
    assert {gap.what for gap in report.coverage.gaps} == GENERAL


def test_the_feature_that_says_all_notices_every_break(report):
    """No mutant of the procedure or of its law survives."""
    assert (report.mutation.survivors, report.mutation.killed) == ((), report.mutation.total)
    assert report.mutation.total > 40


def test_the_report_is_plain_json(report):
    """A program reads the same as a person."""
    assert json.loads(json.dumps(report.plain()))["mutants"]["killed"] == report.mutation.killed


def test_the_report_is_text_in_two_languages(report):
    """Chinese by default, English by switch."""
    assert "变异" in report.text()
    assert "mutants" in report.text(english=True)


def test_mutants_can_be_left_out(pack, folder):
    """Measuring coverage alone is possible."""
    assert specify(pack, folder, mutants=False).mutation is None


def without(feature, scenario):
    """Return *feature* without one scenario."""
    parts = feature.split("\n  场景: ")
    assert any(part.startswith(scenario) for part in parts)
    return "\n  场景: ".join(part for part in parts if not part.startswith(scenario))


@pytest.mark.parametrize(
    ("scenario", "survivor"),
    [
        ("登记\n", "small@2020/register/step/by-anybody"),
        ("登记\n", "small@2020/register/paper:登记表:filed/delete"),
        ("登记\n", "small@2020/register/fact:kind:filed/optional"),
        ("类别不明", "small@2020/register.known/force:may"),
        ("到会不够，退回", "small@2020/vote.failed/outcome/to:vote"),
        ("公示逾期", "small@2020/notice.in_time/force:must"),
        ("公示逾期", "law/house.late@2020-01-01/+1"),
        ("公示逾期", "law/house.late@2020-01-01/bound:less than"),
        ("公示逾期", "law/house.late@2020-01-01/unit:working day"),
        ("公示逾期", "law/house/notice@2020/article"),
        ("公示逾期", "small@2020/ledger/small-ledger/类别"),
    ],
)
def test_a_scenario_taken_away_lets_a_break_survive(pack, folder, feature, scenario, survivor):
    """Each scenario is there for something."""
    (folder / "small.feature").write_text(without(feature, scenario), encoding="utf-8")
    assert survivor in specify(pack, folder).mutation.survivors


@pytest.mark.parametrize(
    ("scenario", "kind", "missing"),
    [
        ("到会不够，退回", "outcomes", {"vote.failed"}),
        ("登记\n", "reported", {"register.by", "register.facts", "register.papers"}),
        ("到会过半数", "boundaries", {"vote.quorum", "vote.waited"}),
        ("公示逾期", "articles", {"house/notice"}),
        ("公示逾期", "columns", {"small-ledger"}),
    ],
)
def test_a_scenario_taken_away_is_missed(pack, folder, feature, scenario, kind, missing):
    """The gap names what no scenario shows any more."""
    (folder / "small.feature").write_text(without(feature, scenario), encoding="utf-8")
    assert missing <= gaps(specify(pack, folder, mutants=False), kind)


def test_a_scenario_that_does_not_hold_is_told(pack, folder, feature):
    """A failure names the scenario, its line and why."""
    (folder / "small.feature").write_text(feature.replace("第3条", "第4条"), encoding="utf-8")
    (failure,) = specify(pack, folder, mutants=False).failures
    assert failure.scenario == "公示逾期，照样登记"
    assert "第3条" in failure.why


def test_a_survivor_can_be_listed_as_equivalent(pack, folder, feature):
    """A listed mutant is no survivor; a pattern that fits none is told."""
    (folder / "small.feature").write_text(without(feature, "类别不明"), encoding="utf-8")
    survivors = specify(pack, folder).mutation.survivors
    listed = "".join(f"- {{mutant: '{name}', why: 试}}\n" for name in (*survivors, "no/such"))
    (folder / "equivalents.yaml").write_text(listed or "[]", encoding="utf-8")
    mutation = specify(pack, folder).mutation
    assert (mutation.survivors, mutation.equivalents, mutation.unused) == ((), survivors, ("no/such",))
    (name,) = {procedure.id for procedure in pack.procedures()}
    assert specify(pack, folder, procedures=[name]).mutation.unused == ()


def test_too_many_equivalents_are_told(pack, folder, feature):
    """Calling everything equivalent is no specification."""
    (folder / "small.feature").write_text(without(feature, "公示逾期"), encoding="utf-8")
    (folder / "equivalents.yaml").write_text("- {mutant: '*', why: 试}\n", encoding="utf-8")
    report = specify(pack, folder)
    assert report.mutation.too_many
    assert not report.complete


def test_a_broken_list_of_equivalents_is_refused(pack, folder):
    """An equivalent without a reason is a mistake."""
    (folder / "equivalents.yaml").write_text("- {mutant: x}\n", encoding="utf-8")
    with pytest.raises(TextError):
        specify(pack, folder)


def test_a_procedure_without_scenarios_is_all_gaps(pack, tmp_path):
    """No feature at all shows nothing, and says so."""
    (tmp_path / "none.feature").write_text("# language: zh-CN\n功能: 无\n", encoding="utf-8")
    report = specify(pack, tmp_path)
    assert gaps(report, "steps") == {"register", "vote", "notice"}
    assert report.mutation.killed == 0


def test_an_unknown_procedure_is_refused(pack, folder):
    """Measuring what is not there is a mistake."""
    with pytest.raises(LookupError):
        specify(pack, folder, procedures=["other"])


def test_judging_under_broken_rules_leaves_the_right_ones_in_place(pack, folder):
    """Two measures in a row find the same."""
    assert specify(pack, folder).mutation == specify(pack, folder).mutation
