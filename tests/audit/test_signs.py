"""Leads beside an audit: asked for, apart from the findings, counted nowhere, and made again by whoever recomputes."""

import csv
import json
from datetime import date, timedelta

import pytest
from attrs import evolve

from pdca import logs
from pdca.audit import Parameters
from pdca.audit.foreign import ForeignAuditor
from pdca.forensics import Sign
from pdca.reports import asked, page, shaped, workbook
from pdca.reports.shape import as_json

VILLAGE = "four-deliberations-two-disclosures"
ENTERED = date(2027, 3, 1)
GUILT = (
    "造假",
    "作假",
    "伪造",
    "虚假",
    "弄虚",
    "违纪",
    "问责",
    "forged",
    "fake",
    "guilt",
    "fraud",
    "suspect",
    "fabricat",
)


@pytest.fixture(scope="session")
def entered(decision):
    """Return the claims of a decision that took months, all entered on one day in the next year."""
    return [(claim, ENTERED) for claim, _ in decision]


def test_only_when_asked(clerk, entered):
    """Without being asked an audit has no leads, and its report says nothing of any."""
    found = clerk.write(entered).audit()
    assert found.signs is None
    assert shaped(found)["leads"] is None
    assert b'class="leads"' not in page(shaped(found))


def test_one_sitting(clerk, entered):
    """Records entered in one sitting long after their days are a lead with its figure, its n and its innocent explanation."""
    found = clerk.write(entered).audit(forensics=True)
    (lead,) = [one for one in found.signs.leads if one.sign is Sign.SITTING]
    assert lead.n == len(entered)
    assert lead.entries[0] == "D-1#0"
    assert lead.innocent.zh
    assert lead.adjusted < found.signs.options.budget


def test_no_finding_is_made_of_them(clerk, entered):
    """Findings, their number and the severities are the same with leads and without."""
    clerk.write(entered)
    plain, beside = clerk.audit(), clerk.audit(forensics=True)
    assert beside.findings == plain.findings
    assert shaped(beside)["summary"] == shaped(plain)["summary"]
    assert len(beside.signs.leads) > 0


def test_silent_below_the_minimum(clerk, entered):
    """Too few records say nothing, and the report says that they are too few."""
    found = clerk.write(entered[:8]).audit(forensics=True)
    assert found.signs.leads == ()
    said = {one["sign"]: one["result"] for one in shaped(found)["leads"]["looked"]}
    assert said["sitting"] == "数量太少，不说"


def test_inspections(clerk, decision):
    """Days on which somebody came to look are what heaps of late records are held against, and stand in the report."""
    day = date(2026, 9, 16)
    late = [
        (evolve(claim, case=case), day - timedelta(days=1))
        for case in ("D-2", "D-3")
        for claim, _ in decision
    ]
    found = clerk.write([*decision, *late]).audit(forensics=True, inspected=(day,))
    (looked,) = [one for one in found.signs.looked if one.sign is Sign.INSPECTION]
    assert (looked.n, looked.tests) == (len(late), 1)
    assert shaped(found)["parameters"]["inspected"] == ["2026-09-16"]


def test_recomputed(clerk, entered):
    """The parameters of a report give the same leads and the same bytes again."""
    clerk.write(entered)
    first = shaped(clerk.audit(forensics=True, inspected=(date(2027, 3, 2),)))
    again = asked(json.loads(as_json(first)))
    assert again == Parameters(forensics=True, inspected=(date(2027, 3, 2),))
    second = shaped(clerk.audit(forensics=again.forensics, inspected=again.inspected))
    assert (page(first), as_json(first), workbook(first)) == (page(second), as_json(second), workbook(second))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_words_accuse_nobody(clerk, entered, language):
    """What a report says of leads accuses nobody, and says so before the first of them."""
    told = shaped(clerk.write(entered).audit(forensics=True), language)["leads"]
    said = json.dumps(told, ensure_ascii=False).lower()
    assert not [word for word in GUILT if word in said]
    assert told["leads"]
    shown = page(shaped(clerk.audit(forensics=True), language)).decode()
    section = shown[shown.index('class="leads"') :]
    assert section.index(told["caution"]) < section.index(told["leads"][0]["id"])
    assert all(one["innocent"] and one["base"] and one["statistic"] for one in told["leads"])


@pytest.fixture
def ledger(kit, tmp_path):
    """Return what audits a table of meetings, a month apart, of which all entries were made on one day."""

    def run(number, **parameters):
        head = ("事项编号", "环节", "办理日期", "录入时间", "应到", "实到")
        days = [date(2024, 1, 3) + timedelta(days=31 * each + each % 3) for each in range(number)]
        rows = [
            (f"S-{each}", "propose.branch", day.isoformat(), "2027-03-01", "21", "19")
            for each, day in enumerate(days)
        ]
        path = tmp_path / "log.csv"
        with path.open("w", encoding="utf-8-sig", newline="") as stream:
            csv.writer(stream).writerows([head, *rows])
        bench = kit.bench(VILLAGE, "2018")
        log = logs.read(path, procedure=bench.procedure)
        return ForeignAuditor(
            log, lambda: tuple(log.remarks), lambda _: bench, kit.library.digest, Parameters(**parameters), "pdca test"
        ).run()  # fmt: skip

    return run


def test_foreign_log(ledger):
    """Another system's log has leads too: its late entries and its attendance that never varies, called by their rows."""
    found = ledger(24, forensics=True)
    signs = {one.sign for one in found.signs.leads}
    assert {Sign.SITTING, Sign.CONSTANT} <= signs
    (lead,) = [one for one in found.signs.leads if one.sign is Sign.SITTING]
    assert "第2行" in lead.entries[0]
    assert lead.n == 24


def test_foreign_log_unasked(ledger):
    """Unasked, another system's log has none."""
    assert ledger(24).signs is None
