"""Logs of other systems: the same verdicts as on our trail where they say as much, and no verdict where they do not."""

import csv
from datetime import date
from itertools import zip_longest

import pytest

from pdca import logs
from pdca.audit import Parameters, Severity
from pdca.audit.foreign import ForeignAuditor

VILLAGE = "four-deliberations-two-disclosures"
HEAD = ("事项编号", "环节", "办理日期", "办理人", "角色")


@pytest.fixture
def rows(village):
    """Return the village decision as the rows of a plain table."""
    return [
        (claim.case, claim.label if claim.label.strip(".") else "立项", claim.occurred, claim.by[0].person, claim.by[0].role)
        for claim, _ in village
    ]  # fmt: skip


@pytest.fixture
def audited(kit, tmp_path):
    """Return what audits rows of a table against the village procedure."""

    def run(rows, head=HEAD, **parameters):
        path = tmp_path / "log.csv"
        with path.open("w", encoding="utf-8-sig", newline="") as stream:
            csv.writer(stream).writerows([head, *rows])
        log = logs.read(path, procedure=kit.library.procedure(VILLAGE, edition="2018"))
        bench = kit.bench(VILLAGE, "2018")
        return ForeignAuditor(
            log, lambda: tuple(log.remarks), lambda _: bench, kit.library.digest, Parameters(**parameters), "pdca test"
        ).run()  # fmt: skip

    return run


def counted(audit):
    return [(one.check.value, one.kind, one.act) for one in audit.counted]


def test_clean(audited, rows):
    """A case that went as it should has nothing that counts; what the table has no word for cannot be said."""
    audit = audited(rows)
    assert counted(audit) == []
    assert {one.kind for one in audit.findings} == {"unclear"}
    assert all(one.severity is Severity.OBSERVATION for one in audit.findings)
    assert [case.closed for case in audit.cases] == [True]


def test_cannot_say_once(audited, rows):
    """What no column tells is one finding for the whole log, with the number of cases, not one for each."""
    twice = [*rows, *(("V-2", *row[1:]) for row in rows)]
    (one,) = [each for each in audited(twice).findings if each.rule == "propose.quorum"]
    assert not one.certain
    assert one.missing
    assert "2件事项" in one.actual.zh


def test_what_is_missing_in_words(audited, rows):
    """Whatever a finding lacks has a word in both languages beside its id, of one act and of the whole log."""
    undated = [(*row[:2], "", *row[3:]) if row[1] == "review.passed" else row for row in rows]
    lacking = [one for one in audited([*undated, ("V-2", *rows[0][1:])]).findings if one.missing]
    named = {name: word for one in lacking for name, word in zip(one.missing, one.missing_titles, strict=True)}
    assert (named["occurred"].zh, named["occurred"].en) == ("办理日", "the day of the act")
    assert (named["joint_vote"].zh, named["joint_vote"].en) == ("村“两委”会议表决", "joint ballot")
    assert not {name for name, word in named.items() if name.isascii() and name == word.zh}


def test_a_state_that_hangs_on_a_day_nobody_told(audited, rows):
    """Where an open case has an act without a day, its state is said not to be certain; with all days told, or once it is closed, it is said as it is."""
    unsure = "（有的办理没有日期，不能确定）"
    for given, wanted in ((rows[:-3], False), ([*rows[:-4], (*rows[-4][:2], "", *rows[-4][3:])], True), (rows, False)):
        (case,) = audited(given).cases
        assert case.state.zh.endswith(unsure) == wanted


def test_step_left_out(audited, rows):
    """A step that no row tells of is named, and the rows after it are taken for what they are."""
    left = [row for row in rows if row[1] != "review.passed"]
    assert counted(audited(left)) == [("flow", "skipped", "review.passed")]


def test_step_too_many(audited, rows):
    """A row that is no step of the procedure is named with its line."""
    more = [*rows[:4], ("V-1", "领导拍板", "2026-04-07", "p-1", ""), *rows[4:]]
    audit = audited(more)
    assert counted(audit) == [("flow", "unexpected", "领导拍板")]
    assert "第6行" in audit.counted[0].place.zh


def test_deadline(audited, rows):
    """What days alone decide is judged as on our own trail: a disclosure that was too short."""
    short = [
        (*row[:2], "2026-04-20", *row[3:]) if row[1] == "disclose_resolution.clear" else row for row in rows
    ]
    (one,) = audited(short).counted
    assert (one.rule, one.certain) == ("disclose_resolution.days", True)
    assert one.citations


def test_role(audited, rows):
    """A role that the table names and the procedure does not allow is a finding."""
    wrong = [(*row[:4], "village_committee") if row[1] == "propose.agreed" else row for row in rows]
    assert [one.rule for one in audited(wrong).counted] == ["propose.by"]


def test_no_roles(audited, rows):
    """Without a column of roles nobody can say who acted, and nobody is blamed."""
    audit = audited([row[:4] for row in rows], HEAD[:4])
    assert counted(audit) == []
    assert {one.missing for one in audit.findings if one.rule == "propose.by"} == {("role",)}


def test_order_of_rows(audited, rows):
    """The verdict does not hang on how the rows of several cases are mixed in the file."""
    other = [("V-2", *row[1:]) for row in rows if row[1] != "review.passed"]
    mixed = [row for pair in zip_longest(other, rows) for row in pair if row]
    said = [
        {(each.id, each.case, each.act) for each in audited(made).counted}
        for made in ([*rows, *other], [*other, *rows], mixed)
    ]
    assert said[0]
    assert said[0] == said[1] == said[2]


def test_unfinished(audited, rows):
    """A case whose rows end on the way is open, with what is due next."""
    audit = audited(rows[:9], day=date(2026, 4, 10))
    assert counted(audit) == []
    assert audit.cases[0].prospect.next.label == "disclose_resolution.post"


def test_digest_is_that_of_the_file(audited, rows, tmp_path):
    """The source is named by the digest of its bytes."""
    from hashlib import sha256  # noqa: PLC0415

    audit = audited(rows)
    assert audit.source.digest == f"sha256:{sha256((tmp_path / 'log.csv').read_bytes()).hexdigest()}"


def test_no_day_is_made_up(audited, rows):
    """A row that is no step and whose day nobody told has no day in its finding either."""
    found = [one for one in audited([*rows, ("V-1", "下班", "", "", "")]).findings if one.kind == "unclear" and one.act == "下班"]
    assert [(one.occurred, one.certain, one.missing) for one in found] == [("", False, ("occurred",))]
    assert "（2" not in found[0].sentence.zh


def test_a_column_that_says_the_same_in_every_row(audited, rows):
    """What an act does not ask is held against nobody who has a column for it: of a log, a row says what its columns say."""
    head = (*HEAD, "会议", "事项类别")
    audit = audited([(*row, "村民代表会议", "宅基地使用方案") for row in rows], head)
    assert [one.rule for one in audit.counted if one.rule.endswith(".facts") and not one.missing] == []
    assert [one.missing for one in audited(rows).findings if one.rule == "resolve.facts"] != [one.missing for one in audit.findings if one.rule == "resolve.facts"]


def test_a_step_too_many_in_words(audited, rows):
    """A step too many says where the case was, what was recorded there, and what was due; after the end, that it is over."""
    early = [("V-1", "党员大会审议", "2026-01-05", "p-1", "village_branch"), *rows]
    (one,) = [each for each in audited(early).counted if each.kind == "unexpected"]
    assert (one.actual.zh, one.required.zh) == ("事项还在“未立项”，就记了“党员大会审议”", "此处应办的是“受理登记”")
    assert one.actual.en.endswith("is recorded while the case is at 'not opened'")
    late = [*rows, ("V-1", "党员大会审议", "2027-11-20", "p-1", "village_branch")]
    (one,) = [each for each in audited(late).counted if each.kind == "unexpected"]
    assert one.actual.zh.startswith("事项已经是“")
    assert one.required.zh == "事项到此已经结束，没有以后的步骤"
