"""Obligations in an audit: what was missed is told once, with whose it is, its periods and its articles; never without an organisation."""

from datetime import date

import pytest
from attrs import evolve

from pdca.audit import Auditor, Check, Parameters, Severity
from pdca.declaration import Unit
from pdca.pack import Pack
from pdca.rehearsal import NOTHING

TOWN = Unit(id="town", kind="township", title="测试镇", place="p/town")
EAST = Unit(
    id="east", kind="branch", title="东村党支部", above="town", place="p/town/east", since=date(2020, 1, 1)
)
WEST = Unit(
    id="west", kind="branch", title="西村党支部", above="town", place="p/town/west", since=date(2020, 1, 1)
)
LIMITS = {"month": "every calendar month", "unset": "none", "winter": "every year from 02-01 to 02-28"}
DUTY = "obligation: duty, title: 月度例会, gloss: monthly meeting"
MONTHLY = f"- {{{DUTY}, for: branch, every: month, basis: act/rule, fulfilled_by: {{procedure: trial, act: second.passed}}}}"


@pytest.fixture
def audited(kit):
    """Return what declares an organisation, plays cases of ``trial`` at places on days, and tells the findings about obligations."""

    def run(duty=MONTHLY, entries=(TOWN, EAST), cases=(), **parameters):
        pack = Pack.of({**kit.texts(LIMITS), "obligations.yaml": f"{duty}\n".encode()})
        kit.benches._packs[pack.digest] = pack
        desk = kit.desk(pack, day=date(2026, 1, 1))
        if entries:
            desk.office.organise(entries, by=[kit.boss])
        for number, (place, day) in enumerate(cases):
            desk.day = day
            made = kit.trial(LIMITS, day=day, place=place).run
            assert made.perform("second.passed", day, NOTHING).allowed
            desk.play([(evolve(claim, case=f"T-{number}"), today) for claim, today in made.made])
        auditor = Auditor(desk.office.trail, Parameters(**parameters), "pdca test")
        auditor._replay.benches = kit.benches
        return [one for one in auditor.run().findings if one.check is Check.OBLIGATION]

    return run


def at(place, *days):
    return [(place, date.fromisoformat(day)) for day in days]


def test_no_organisation(audited):
    """Where nothing is declared nobody bears anything, and nothing is said."""
    assert audited(entries=(), cases=at("p/town/east", "2026-01-12"), day=date(2026, 12, 31)) == []


def test_missed_months_are_one_finding(audited):
    """Months missed one after another are one finding with their number, whose they are, the last days and the article."""
    (one,) = audited(cases=at("p/town/east", "2026-01-12"), day=date(2026, 5, 10))
    assert (one.kind, one.certain, one.rule, one.severity) == (
        "missing",
        True,
        "obligation.duty",
        Severity.MINOR,
    )
    assert one.by.zh == "东村党支部"
    assert "东村党支部" in one.sentence.zh
    assert "2026-02-01至2026-04-30共3期" in one.actual.zh
    assert "3 periods" in one.actual.en
    assert "2026-04-30" in one.required.zh
    assert [cited.ref for cited in one.citations] == ["act/other", "act/rule"]


def test_its_id_stays(audited):
    """One month more does not make it another finding, so that an allowance of it still holds."""
    cases = at("p/town/east", "2026-01-12")
    (one,), (later,) = (
        audited(cases=cases, day=date(2026, 5, 10)),
        audited(cases=cases, day=date(2026, 7, 10)),
    )
    assert one.id == later.id
    assert one.actual != later.actual


def test_done_between(audited):
    """A month in which it was done parts two runs of missed ones."""
    found = audited(cases=at("p/town/east", "2026-01-12", "2026-03-09"), day=date(2026, 5, 10))
    assert ["一期" in one.actual.zh for one in found] == [True, True]
    assert [one.required.zh for one in found] == ["最迟2026-02-28", "最迟2026-04-30"]


@pytest.mark.parametrize(
    ("force", "severity", "kind"),
    [("must", "major", "missing"), ("should", "minor", "missing"), ("deadline", "minor", "missing"), ("may", "observation", "note")],
)  # fmt: skip
def test_by_force(audited, force, severity, kind):
    """How grave it is depends on whether the text says must, should or may."""
    duty = MONTHLY.replace("every: month", f"every: month, force: {force}")
    (one,) = audited(duty, cases=at("p/town/east", "2026-01-12"), day=date(2026, 3, 10))
    assert (one.severity.value, one.kind) == (severity, kind)


def test_nobody_said_whose(audited):
    """A case that may be one's or another's makes it "cannot say", and names the case."""
    found = audited(entries=(TOWN, EAST, WEST), cases=at("p/town", "2026-01-12"), day=date(2026, 2, 10))
    assert {(one.kind, one.certain, one.missing, one.severity) for one in found} == {
        ("unclear", False, ("bearer",), Severity.OBSERVATION)
    }
    assert all("T-0" in one.actual.zh for one in found)


def test_period_not_fixed(audited):
    """Where nobody fixed how often, that is what cannot be said."""
    (one,) = audited(MONTHLY.replace("every: month", "every: unset"), cases=at("p/town/east", "2026-01-12"))
    assert (one.kind, one.certain, one.missing) == ("unclear", False, ("period",))
    assert "没有规定多久一次" in one.actual.zh


def test_late(audited):
    """What was done in its period, but after its last day, is late and names the case."""
    duty = MONTHLY.replace("every: month", "every: winter")
    (one,) = audited(duty, cases=at("p/town/east", "2026-01-12", "2026-04-07"), day=date(2026, 5, 10))
    assert (one.kind, one.case, one.severity) == ("late", "T-1", Severity.MINOR)
    assert "2026-04-07才办" in one.actual.zh
    assert one.required.zh == "最迟2026-02-28"


def test_of_a_case(audited):
    """What every open case owes is told at the case."""
    duty = MONTHLY.replace("for: branch", "for: {cases: trial}").replace("second.passed", "third.done")
    (one,) = audited(duty, cases=at("p/town/east", "2026-01-12"), day=date(2026, 3, 10))
    assert (one.case, one.kind) == ("T-0", "missing")
    assert "2026-02-01至2026-02-28一期" in one.actual.zh


def test_as_of_a_day(audited):
    """The day that the audit is asked for decides: a month that is not over is not missed."""
    cases = at("p/town/east", "2026-01-12")
    assert audited(cases=cases, day=date(2026, 2, 28)) == []
    assert len(audited(cases=cases, day=date(2026, 3, 1))) == 1
