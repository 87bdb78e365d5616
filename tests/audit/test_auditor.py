"""The audit of our own trail: planted deviations are found, nothing else is, and nothing partial looks whole."""

from datetime import date, timedelta

import pytest
from attrs import evolve

from pdca.audit import Check, Severity
from pdca.record import Actor, Kind


def planted(made, number, **changes):
    """Return the claims with one of them changed; facts are added to what it says."""
    claim, today = made[number]
    facts = {**claim.facts, **changes.pop("facts", {})}
    changed = [*made]
    changed[number] = (evolve(claim, facts=facts, **changes), today)
    return changed


def found(audit):
    return [(one.check.value, one.kind, one.rule) for one in audit.findings]


def tally(expected, present, yes):
    return {"expected": expected, "present": present, "yes": yes, "no": present - yes, "abstain": 0}


def test_clean(clerk, village, decision):
    """Cases that went as they should have no finding, and every phase has records."""
    audit = clerk.write(sorted([*village, *decision], key=lambda one: one[1])).audit()
    assert found(audit) == []
    assert audit.complete
    assert [all(case.phases.values()) for case in audit.cases] == [True, True]


STRANGER = (Actor(person="p-x", role="village_committee"),)
DEVIATIONS = {
    "paper": (3, {"papers": ()}, [("paper", "consult.papers"), ("paper", "improve.archive")]),
    "quorum": (2, {"facts": {"branch_vote": tally(20, 9, 9)}}, [("quorum", "propose.quorum")]),
    "majority": (6, {"facts": {"party_vote": tally(20, 20, 10)}}, [("quorum", "review.majority")]),
    "role": (2, {"by": STRANGER}, [("role", "propose.by")]),
    "disclosed too shortly": (10, {"occurred": "2026-04-20"}, [("guard", "disclose_resolution.days")]),
    "before what leads to it": (9, {"occurred": "2026-04-09"}, [("order", "case.order")]),
    "before it happened": (15, {"occurred": "2026-06-01"}, [("order", "case.clock")]),
    "edition": (0, {"occurred": "2010-01-01"}, [("edition", "case.edition")]),
}


@pytest.mark.parametrize(("number", "changes", "expected"), DEVIATIONS.values(), ids=DEVIATIONS)
def test_planted(clerk, village, number, changes, expected):
    """A deviation that was planted is found with its article, and nothing else is."""
    audit = clerk.write(planted(village, number, **changes)).audit()
    assert [(one.check.value, one.rule) for one in audit.findings] == expected
    assert all(one.certain and (one.citations or one.check is Check.ORDER) for one in audit.findings)
    assert {one.severity for one in audit.findings} == {Severity.MAJOR}


def test_left_out(clerk, village):
    """A step that was left out is one finding, however many records follow from it."""
    audit = clerk.write([*village[:6], *village[7:]]).audit()
    assert found(audit) == [("flow", "nonconformity", "case.sequence")]
    assert "其后另有8条记录" in audit.findings[0].actual.zh
    assert "8 later records" in audit.findings[0].sentence.en


def test_never_opened(clerk, village):
    """A case that was never opened is one finding, and does not stop the audit of the others."""
    strays = [(evolve(claim, case="V-2"), today) for claim, today in village[1:]]
    audit = clerk.write([*village, *strays]).audit()
    assert found(audit) == [("flow", "unexpected", "case.unplaced")]
    assert [case.case for case in audit.cases] == ["V-1"]


def test_cannot_say(clerk, village):
    """Where a fact is missing the rules that need it cannot say, and name it."""
    claim, today = village[8]
    bare = {key: value for key, value in claim.facts.items() if key != "body"}
    audit = clerk.write([*village[:8], (evolve(claim, facts=bare), today), *village[9:]]).audit()
    unsure = [one for one in audit.findings if not one.certain]
    assert {"resolve.body", "resolve.households"} <= {one.rule for one in unsure}
    assert {one.missing for one in unsure} == {("body",)}
    assert all("无法判断" in one.sentence.zh and "cannot say" in one.sentence.en for one in unsure)


def test_entered_twice(clerk, village):
    """The same act entered twice is told with the number of the first."""
    audit = clerk.write([*village[:10], *village[9:]]).audit()
    assert ("order", "unclear", "log.repeated") in found(audit)
    assert "第9号" in next(one.actual.zh for one in audit.findings if one.rule == "log.repeated")


def test_voided(clerk, village):
    """What was wrong and has been voided since stays visible as put right, and does not count."""
    wrong = planted(village, 2, by=STRANGER)[2]
    void = evolve(
        wrong[0], kind=Kind.VOID, step="", outcome="", facts={}, papers=(), target=2, reason="登记错误"
    )
    audit = clerk.write([*village[:2], wrong, (void, wrong[1]), *village[2:]]).audit()
    assert found(audit) == [("role", "settled", "propose.by")]
    assert not audit.counted


def test_unsound(clerk, village):
    """A case that rests on a record which, as corrected, was not allowed is a finding about that record."""
    claim, today = village[2]
    fix = evolve(
        claim, kind=Kind.CORRECTION, step="", outcome="", papers=(), target=2, reason="笔误", facts={"branch_vote": tally(20, 9, 9)}
    )  # fmt: skip
    audit = clerk.write([*village[:3], (fix, today), *village[3:]]).audit()
    assert ("correction", "unsound", "case.sound") in found(audit)
    (told,) = (one for one in audit.findings if one.kind == "unsound")
    assert (told.actual.zh, told.actual.en) == ("按更正后的内容不符合：到会人数", "as corrected it does not meet: members present")
    assert told.evidence == "propose.quorum"


def test_phases(clerk, decision):
    """A completed case whose record of a phase was passed over entirely lacks that phase."""
    from pdca.audit.phases import incomplete, phases_of  # noqa: PLC0415
    from pdca.procedure import Phase  # noqa: PLC0415

    auditor = clerk.write(decision).auditor()
    auditor.run()
    history = auditor._replay.cases["D-1"].history
    checks = {step.id for step in history.procedure.steps if step.phase is Phase.CHECK}
    passed = evolve_acts(history, checks)
    assert phases_of(passed)[Phase.CHECK] == 0
    (one,) = incomplete(auditor._replay.bench(history.acts[-1].claim, history), passed)
    assert (one.check, one.kind, one.rule) == (Check.PHASES, "missing", "case.phase.check")
    assert one.citations[0].ref == "source/pdca"


def evolve_acts(history, steps):
    """Return the history in which the acts of *steps* were passed over as not applicable."""
    moved = history.copy()
    moved.acts = tuple(
        evolve(act, claim=evolve(act.claim, kind=Kind.OUTCOME, part="", outcome="not_applicable")) if act.claim.step in steps else act
        for act in history.acts
    )  # fmt: skip
    return moved


# -- open cases


def test_open(clerk, village):
    """An open case has no finding while nothing is due, and tells what is next, by whom and when it can end."""
    audit = clerk.write(village[:9]).audit(day=date(2026, 4, 10))
    assert found(audit) == []
    ahead = audit.cases[0].prospect
    assert ahead.attainable
    assert ahead.next.label == "disclose_resolution.post"
    assert ahead.schedule.finish >= date(2026, 4, 25)


def test_overdue(clerk, village):
    """What was due on a day and is not recorded is a finding once that day is past, not on the day itself."""
    clerk.write(village[:9])
    due = clerk.audit().cases[0].prospect.next.latest
    assert ("unfinished", "overdue", "case.due") not in found(clerk.audit(day=due))
    audit = clerk.audit(day=due + timedelta(days=1))
    (one,) = [each for each in audit.findings if each.kind == "overdue"]
    assert (one.act, one.severity) == ("disclose_resolution.post", Severity.MINOR)


def test_no_clock(clerk, village):
    """Without a day an open case is seen as of the last entry, so the same trail gives the same audit for ever."""
    audit = clerk.write(village[:9]).audit()
    assert audit.day == village[8][1]
    assert clerk.audit() == audit


# -- identity, deadlines, figures


def test_same_id_whatever_else(clerk, kit, village, decision):
    """A finding keeps its id when other cases stand before it in the log."""
    wrong = planted(village, 2, by=STRANGER)
    alone = clerk.write(wrong).audit().findings[0].id
    beside = type(clerk)(kit).write(sorted([*decision, *wrong], key=lambda one: one[1])).audit().findings
    assert [one.id for one in beside] == [alone]


def test_deadlines(clerk, decision):
    """Every deadline that an act had is told with its day, and how many days were left."""
    audit = clerk.write(decision).audit()
    told = {one.rule: one for one in audit.cases[0].deadlines}
    assert told
    assert all(one.slack == (one.last - one.day).days >= 0 and one.citations for one in told.values())


def test_step_figures(clerk, village):
    """Each step tells how often it was gone through, and how many days that took."""
    figures = {one.step: one for one in clerk.write(village).audit().figures}
    assert (figures["disclose_resolution"].stays, figures["disclose_resolution"].middle) == (1, 15)
    assert figures["propose"].longest == 0


# -- trails that cannot be believed, audits that were broken off


def test_broken(clerk, village):
    """A trail that was altered is critical; records before the lie are judged, whole cases are not, and it says so."""
    clerk.write(village)
    row = clerk.store._rows[5]
    clerk.store._rows[5] = row._replace(body=row.body.replace(b"2026-04-07", b"2026-04-06"))
    audit = clerk.audit()
    assert audit.broken
    assert not audit.complete
    assert audit.checked == 5
    assert audit.findings[0].severity is Severity.CRITICAL
    assert {one.check for one in audit.findings} == {Check.INTEGRITY}


def test_broken_off(clerk, village):
    """An audit that was broken off says so, and has no verdict on whole cases."""
    auditor = clerk.write(village[:9]).auditor(day=date(2030, 1, 1))

    def stop(progress):
        if progress.stage.en.startswith("judging"):
            raise KeyboardInterrupt

    auditor.watch = stop
    with pytest.raises(KeyboardInterrupt):
        auditor.run()
    audit = auditor.result()
    assert not audit.complete
    assert "不是完整的审计" in audit.limits[-1].zh
    assert audit.cases[0].prospect is None


def test_progress(clerk, village):
    """Whoever watches is told every stage, and the last record."""
    told = []
    auditor = clerk.write(village).auditor()
    auditor.watch = told.append
    auditor.run()
    assert (told[-1].done, told[-1].total) == (16, 16)
