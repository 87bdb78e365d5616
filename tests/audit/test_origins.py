"""Cases that other cases lead to: an audit of a trail tells which were not opened, had no ground, or were opened twice."""

from datetime import date, timedelta

import pytest
from attrs import evolve

from pdca.audit import Auditor, Check, Parameters, Severity
from pdca.form import leaf_of
from pdca.record import Actor

DAY = date(2026, 6, 1)
FINDINGS = [
    {"where": "张庄支部", "what": "会议记录不全", "clause": "记实管理"},
    {"where": "李庄支部", "what": "公开栏没有更新", "clause": "公开"},
]
OFFICER = (Actor(person="p-1", role="quality_office"),)


@pytest.fixture
def desk(kit):
    """Return a desk whose trail holds an inspection that found two things, each of which makes a case owed."""
    run = kit.begin("special-inspection", "2024", DAY)(
        {"inspect.done": kit.wanted(facts={"findings": FINDINGS})}
    )
    assert run.reach("follow")
    made = kit.desk(day=DAY)
    made.play(run.made)
    return made


@pytest.fixture
def audited(kit):
    """Return what audits the trail of a desk and gives the findings about follow-ups."""

    def run(desk, **parameters):
        auditor = Auditor(desk.office.trail, Parameters(**parameters), "pdca test")
        auditor._replay.benches = kit.benches
        return [one for one in auditor.run().findings if one.check is Check.FOLLOWUP]

    return run


@pytest.fixture
def opening(kit):
    """Return what writes the opening of a rectification into a trail, asking nobody; what it pins may be changed."""
    run = kit.begin("problem-rectification", "2014", DAY)()
    claim = run.made[0][0]

    def write(desk, name, number, **changes):
        followup = desk.office.followups("R-1")[0]
        record = next(iter(desk.office.trail.records("R-1", followup.seq)))
        origin = {
            "case": "R-1",
            "seq": followup.seq,
            "digest": leaf_of(record).hex(),
            "line": number,
            **changes,
        }
        said = evolve(
            claim,
            case=name,
            facts={**claim.facts, "origin": origin},
            texts=kit.library.digest,
            occurred=desk.day.isoformat(),
        )
        desk.office.trail.append([said])

    return write


def told(found):
    return [(one.kind, one.rule, one.case) for one in found]


def test_nobody_opened_it(desk, audited):
    """What an outcome makes owed and nobody opened is missing, line by line, at the record that makes it owed."""
    found = audited(desk)
    assert told(found) == [("missing", "case.followup", "R-1")] * 2
    assert {(one.severity, one.act, one.seq) for one in found} == {(Severity.MINOR, "report.found", 4)}
    assert "第1行" in found[0].actual.zh
    assert "line 2" in found[1].actual.en
    assert all(one.citations for one in found)
    assert len({one.id for one in found}) == 2


def test_opened_for_it(desk, audited, opening):
    """A case that names the line it answers settles that line and no other."""
    opening(desk, "Z-1", 1)
    (one,) = audited(desk)
    assert "第2行" in one.actual.zh


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"line": 3}, "没有要求另立"),
        ({"digest": "00" * 32}, "账里没有所写的“R-1”第4号记录"),
        ({"case": "R-9"}, "账里没有所写的“R-9”第4号记录"),
        ({"seq": 40}, "账里没有所写的“R-1”第40号记录"),
        ({"seq": 0}, "账里没有所写的“R-1”第0号记录"),
    ],
)
def test_origin_without_ground(desk, audited, opening, change, said):
    """A case that names what the log does not hold, or what makes nothing of its kind owed, is a nonconformity."""
    opening(desk, "Z-1", 1, **change)
    (one,) = [one for one in audited(desk) if one.rule == "case.origin"]
    assert (one.kind, one.case, one.seq, one.severity) == ("nonconformity", "Z-1", 0, Severity.MAJOR)
    assert said in one.actual.zh


def test_opened_twice(desk, audited, opening):
    """The second case for the same line is told, and names the first."""
    opening(desk, "Z-1", 1)
    opening(desk, "Z-2", 1)
    (one,) = [one for one in audited(desk) if one.rule == "case.origin.once"]
    assert (one.case, one.severity) == ("Z-2", Severity.MINOR)
    assert "Z-1" in one.actual.zh


def test_corrected_since(desk, audited, opening):
    """Who opened a case for what a correction took back later did nothing wrong: it is an observation."""
    opening(desk, "Z-2", 2)
    act = next(act for act in desk.office.history("R-1").acts if act.claim.label == "inspect.done")
    desk.office.correct("R-1", act.seq, by=OFFICER, reason="漏记", facts={"findings": FINDINGS[:1]})
    found = audited(desk)
    assert told(found) == [("missing", "case.followup", "R-1"), ("unclear", "case.origin", "Z-2")]
    assert found[1].severity is Severity.OBSERVATION


def test_corrected_beside(desk, audited, opening):
    """A correction of something else excuses no case that nothing ever made owed."""
    act = next(act for act in desk.office.history("R-1").acts if act.claim.label == "inspect.done")
    changed = [{**FINDINGS[0], "what": "会议记录不全，缺三次"}, FINDINGS[1]]
    desk.office.correct("R-1", act.seq, by=OFFICER, reason="补充", facts={"findings": changed})
    opening(desk, "Z-3", 3)
    (one,) = [one for one in audited(desk) if one.rule == "case.origin"]
    assert one.kind == "nonconformity"


def test_before_what_it_follows_from(kit, audited, opening, desk):
    """A case that was opened before the record it names follows from nothing."""
    late = kit.desk(day=DAY)
    records = list(desk.office.trail.records())
    opening(desk, "Z-1", 1)
    last = list(desk.office.trail.records())[-1]
    for text in kit.library.pinned_texts():
        late.office.trail.put_text(text)
    for record in [last, *records]:
        late.office.trail.append([record.claim])
    (one,) = [one for one in audited(late) if one.rule == "case.origin"]
    assert one.case == "Z-1"


def test_deadline(kit, trial_pack, audited):
    """Before its last day what is owed is a hint only; after it, it is overdue."""
    desk = trial_pack()
    first = [one for one in audited(desk) if one.rule == "case.followup"]
    assert [(one.kind, one.severity) for one in first] == [("note", Severity.OBSERVATION)]
    (late,) = audited(desk, day=DAY + timedelta(days=11))
    assert (late.kind, late.severity) == ("overdue", Severity.MINOR)
    assert "2026-06-11" in late.required.zh
    (just,) = audited(desk, day=DAY + timedelta(days=10))
    assert just.kind == "note"


@pytest.fixture
def trial_pack(kit):
    """Return what makes a desk whose case makes another one owed within ten days."""

    def made():
        then = "{passed: {to: third, feeds: [{procedure: trial, within: ten}]}, failed: {to: first}}"
        pack = kit.pack({"ten": "at most 10 days"}, then=then)
        desk = kit.desk(pack, day=DAY)
        trial = kit.trial({"ten": "at most 10 days"}, day=DAY, then=then)
        assert trial.run.perform("second.passed", DAY).allowed
        desk.play(trial.run.made)
        kit.benches._packs[pack.digest] = pack
        return desk

    return made


def test_nothing_named(clerk, village, decision):
    """Cases that follow from nothing, and lead to nothing that was left, have no such finding."""
    audit = clerk.write(sorted([*village, *decision], key=lambda one: one[1])).audit()
    assert [one for one in audit.findings if one.check is Check.FOLLOWUP] == []
