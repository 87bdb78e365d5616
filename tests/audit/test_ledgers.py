"""Ledgers with a column for each step: what they say is judged, and what they have no column for is held against nobody."""

from datetime import date

import openpyxl
import pytest

from pdca import logs
from pdca.audit import Check, Parameters
from pdca.audit.foreign import ForeignAuditor

RECTIFY = ("problem-rectification", "2014")
ADMISSION = ("member-development-five-ones", "2014")
FULL = ("问题", "梳理登记日期", "分解责任、制定措施日期", "整改实施日期", "初核日期", "现场复核日期", "群众满意度测评日期", "审批销号日期", "回头看日期", "通报整改落实情况日期")
DAYS = ("台账不全", "2025.3.3", "2025.3.5", "2025.3.7", "2025.3.10", "2025.3.12", "2025.3.14", "2025.3.17", "2025.7.1", "2025.3.12")


@pytest.fixture
def audited(kit, tmp_path):
    """Return what audits the rows of a ledger against a procedure."""

    def run(head, *rows, procedure=RECTIFY, day=None):
        book = openpyxl.Workbook()
        for row in (head, *rows):
            book.active.append(row)
        path = tmp_path / "ledger.xlsx"
        book.save(path)
        log = logs.read(path, procedure=kit.library.procedure(procedure[0], edition=procedure[1]))
        bench = kit.bench(*procedure)
        return ForeignAuditor(
            log, lambda: tuple(log.remarks), lambda _: bench, kit.library.digest, Parameters(day=day), "pdca test"
        ).run()  # fmt: skip

    return run


def counted(audit):
    return [(one.rule, one.kind, one.act) for one in audit.counted]


def without(head, row, *names):
    """Return head and row without some columns."""
    kept = [at for at, name in enumerate(head) if name not in names]
    return [head[at] for at in kept], [row[at] for at in kept]


def test_whole(audited):
    """A row with a day for every step is a whole case, and nothing in it counts."""
    audit = audited(FULL, DAYS)
    assert counted(audit) == []
    assert [one.closed for one in audit.cases] == [True]


def test_spans_of_days_accuse_nobody(audited):
    """What is only so because a span of days (三月上旬) counts from its first day is not certain; the days wanting are named, and what to do."""
    span = "2025年3月上旬"
    audit = audited(FULL, (*DAYS[:2], span, span, *DAYS[4:]))
    assert counted(audit) == []
    found = {one.rule: one for one in audit.findings if any(name.endswith(".occurred") for name in one.missing)}
    assert {rule: one.certain for rule, one in found.items()} == {"case.order": False, "first_check.in_time": False}
    assert "assign.occurred" in found["case.order"].missing
    assert "rectify.occurred" in found["first_check.in_time"].missing
    assert "分解责任、制定措施的日期" in [word.zh for word in found["case.order"].missing_titles]
    assert {one.remedy.zh for one in found.values()} == {"按原始材料把所缺的日期写到日，再核对"}


def test_a_span_after_which_something_was_done(audited):
    """An act within the span of another one's days is not certainly out of its place."""
    audit = audited(FULL, (*DAYS[:5], "2025年3月中旬", *DAYS[6:]))
    assert counted(audit) == []
    (found,) = [one for one in audit.findings if one.rule == "case.sequence"]
    assert (found.kind, found.missing) == ("unclear", ("verify.occurred",))


def test_step_without_a_column(audited):
    """A step that the ledger has no column for was left out by nobody: it is said once that it cannot be said."""
    audit = audited(*without(FULL, DAYS, "初核日期", "群众满意度测评日期"))
    assert counted(audit) == []
    assert [one.closed for one in audit.cases] == [True]
    unsure = {one.rule: one.missing for one in audit.findings if one.rule.endswith(".occurred")}
    assert unsure == {"first_check.occurred": ("first_check.occurred",), "opinion.occurred": ("opinion.occurred",)}


def test_blank_in_a_column(audited):
    """A step whose column is blank in one row was left out in that row, and its article is named."""
    other = ["公示太晚", *DAYS[1:]]
    other[4] = None
    (one,) = audited(FULL, DAYS, other).counted
    assert (one.rule, one.kind, one.case, one.act) == ("case.sequence", "skipped", "公示太晚", "first_check.passed")
    assert one.citations


def test_day_out_of_place(audited):
    """A day before that of the step it rests on is one contradiction, at its cell, not a step too many and one left out."""
    row = list(DAYS)
    row[5] = "2025.3.1"
    (one,) = audited(FULL, row).counted
    assert (one.rule, one.check, one.kind) == ("case.order", Check.ORDER, "nonconformity")
    assert "第6列" in one.place.zh
    assert "初核" in one.actual.zh
    assert "2025-03-10" in one.actual.zh


def test_day_of_an_assumed_step_is_not_certain(audited):
    """A time limit from a step that nobody dated is no certain finding; from one that was dated it is."""
    late = list(DAYS)
    late[4:] = ["2025.6.2", "2025.6.4", "2025.6.6", "2025.6.9", "2025.10.1", "2025.6.4"]
    assert ("first_check.in_time", "late", "first_check.passed") in counted(audited(FULL, late))
    cut = audited(*without(FULL, late, "整改实施日期"))
    assert "first_check.in_time" not in {one.rule for one in cut.counted}
    (one,) = [each for each in cut.findings if each.rule == "first_check.in_time"]
    assert (one.certain, one.missing) == (False, ("open.occurred", "rectify.occurred"))


def test_papers_without_a_column(audited):
    """Of papers only those are missed that the ledger has a column for; who signed, a cell does not say."""
    head, row = [*FULL, "问题清单", "销号审批表"], [*DAYS, "有", None]
    (one,) = audited(head, [*DAYS, "有", "有"], ["公示太晚", *row[1:]]).counted
    assert (one.rule, one.missing) == ("close.papers", ("销号审批表",))


def test_unreadable_day(audited):
    """A step whose day cannot be read is no certain deviation."""
    row = list(DAYS)
    row[4] = "三月上旬开会那天"
    audit = audited(FULL, row, *(["公示太晚", *DAYS[1:]], ["少了一页", *DAYS[1:]]))
    assert counted(audit) == []
    assert "log.unreadable-date" in {one.rule for one in audit.findings}


def test_parts_by_their_columns(audited):
    """A part that has its own column is read as that part, in the right place even on the day of its step."""
    audit = audited(FULL, [*DAYS[:9], None], ["公示太晚", *DAYS[1:]])
    assert counted(audit) == [("bulletin.times", "nonconformity", "verify.satisfied")]


def test_people_in_a_cell(audited):
    """Names in a cell are people, one or several; their standing no cell tells, and nobody is blamed for that."""
    head = ("姓名", "递交入党申请书日期", "指定培养联系人日期", "培养联系人")
    audit = audited(head, ("张 三", "2019.1.7", "2019.9.2", "李四、王五"), procedure=ADMISSION)
    assert [one.rule for one in audit.counted if one.rule.startswith("assign")] == []
    unsure = {one.rule: one.missing for one in audit.findings if not one.certain}
    assert unsure["assign.full"] == ("trainers.standing",)


@pytest.mark.parametrize(
    ("basis", "rule"),
    [
        ("《中国共产党发展党员工作细则》（2014年）第十六条", ""),
        ("《发展党员工作细则》第16条", ""),
        ("细则", ""),
        ("《某某村规民约》第3条", ""),
        ("《发展党员工作细则》第9条", "ledger.basis"),
        ("《村民委员会组织法》第24条", "ledger.basis"),
        ("《发展党员工作细则》（2026年版）第16条", "ledger.edition"),
    ],
)
def test_basis(audited, basis, rule):
    """A basis is wrong when its article, its text or its edition is not that of the step on the day; what is unknown is left alone."""
    head = ("姓名", "进行政治审查日期", "进行政治审查/依据")
    audit = audited(head, ("张三", "2020.1.7", basis), procedure=ADMISSION)
    assert [one.rule for one in audit.counted if one.rule.startswith("ledger")] == [rule] * bool(rule)


def test_a_step_alone_is_no_breaking_off(audited):
    """A day in the column of a step says that it was done, late as it was, and not that the case was broken off there."""
    head = ("姓名", "递交入党申请书日期", "党组织派人谈话日期")
    audit = audited(head, ("张三", "2020.1.7", "2020.3.1"), procedure=ADMISSION)
    assert counted(audit) == [("talk.in_time", "late", "talk.done")]


def test_open_case_whose_next_step_has_no_column(audited):
    """What comes next and has no column is not overdue; what has a column is."""
    later = date(2026, 1, 7)
    rest = FULL[5:]
    audit = audited(*without(FULL, DAYS, *rest), day=later)
    assert counted(audit) == []
    assert ("verify.occurred",) in {one.missing for one in audit.findings}
    head, row = without(FULL, DAYS, *FULL[6:])
    audit = audited(head, [*row[:5], None], ["公示太晚", *row[1:]], day=later)
    assert ("case.due", "overdue", "verify.satisfied") in counted(audit)


def test_phase_without_columns(audited):
    """A phase of whose steps none has a column is missed by nobody."""
    checks = ("初核日期", "现场复核日期", "群众满意度测评日期", "通报整改落实情况日期")
    audit = audited(*without(FULL, DAYS, *checks))
    assert counted(audit) == []
    assert [one.closed for one in audit.cases] == [True]


def test_counts_without_a_column(audited):
    """Of a ballot whose ledger counts who came and no votes, the votes are said once to be missing, and no row is blamed."""
    head = ("姓名", "接收为预备党员/日期", "接收为预备党员/应到", "接收为预备党员/实到")
    audit = audited(head, ("张三", "2020.1.7", 20, 18), ("李四", "2020.1.7", 20, None), procedure=ADMISSION)
    counts = [(one.case, one.missing) for one in audit.findings if any(".yes" in name or ".present" in name for name in one.missing)]
    assert [one for one in counts if one[0]] == [("李四", ("ballot.present",))] * 2
    assert ("", ("ballot.yes",)) in counts


@pytest.mark.parametrize("at", range(1, 9))
def test_step_whose_day_cannot_be_read(audited, at):
    """A step whose day cannot be read stands where the procedure has it: nobody left it out, and nothing certain hangs on it."""
    audit = audited(FULL, DAYS, ["日期不清", *DAYS[1:at], "农历二月初六", *DAYS[at + 1 :]])
    assert [one.rule for one in audit.counted if one.certain] == []


def test_day_that_is_not_made_up(audited):
    """Of a day that cannot be read no other day is told."""
    audit = audited(FULL, DAYS, ["日期不清", "2025.3.4", "农历二月初六", "2025.3.1", *DAYS[4:]])
    said = [one.actual.zh for one in audit.findings if one.case == "日期不清" and "分解责任" in one.title.zh]
    assert not any("写在" in one for one in said)


@pytest.mark.parametrize("steps", range(2, 8))
def test_a_step_alone_is_its_first_outcome(audited, steps):
    """Days alone say that each step went on: what papers and parts the ledger has no column for makes none of them a way back."""
    heads = ("递交入党申请书", "党组织派人谈话", "推荐和确定入党积极分子", "上级党委备案", "确定发展对象", "支部大会接收", "上级党委审批")
    days = ("2023.5.6", "2023.5.20", "2023.12.2", "2023.12.9", "2024.12.15", "2025.6.10", "2025.7.8")
    audit = audited(("姓名", *(f"{one}日期" for one in heads[:steps])), ("张三", *days[:steps]), procedure=ADMISSION)
    said = [one.title.zh for one in audit.cases[0].timeline]
    assert not any(word in one for one in said for word in ("退回", "暂不", "不予"))
    assert audit.counted == ()
