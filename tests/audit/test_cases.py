"""The verdict on one case: the same whatever order rows or cases stand in, and whatever else the log holds."""

from datetime import date
from random import Random  # noqa: TID251 - from a seed, the same in every run

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from pdca.audit.cases import audit_case
from pdca.audit.courts import Court
from pdca.audit.entries import Entry, Survey, loaded, surveyed, whole
from pdca.audit.verdict import Terms, folded, said_of_all

VILLAGE = "four-deliberations-two-disclosures"
FACTS = {"branch_vote.present": ["12", "20"], "branch_vote.yes": ["6", "11"], "matter": ["planning"]}


@pytest.fixture(scope="module")
def court(kit):
    """Return the court of the village procedure."""
    return Court(lambda _: kit.bench(VILLAGE, "2018"))


@pytest.fixture(scope="module")
def told(village):
    """Return the village decision as entries: days, who acted and in which role."""
    return [
        Entry(
            activity=claim.label if claim.label.strip(".") else "立项", first=claim.occurred, last=claim.occurred, day=claim.occurred,
            actor=claim.by[0].person, role=claim.by[0].role, row=number + 2,
        )
        for number, (claim, _) in enumerate(village)
    ]  # fmt: skip


def noisy(told, seed):
    """Return *told* with rows lost, doubled and made up, and with facts, roles and days missing here and there."""
    chance = Random(seed)  # noqa: S311 - a seed, no secret
    made = []
    for one in told:
        luck = chance.random()
        facts = {name: chance.choice(values) for name, values in FACTS.items() if chance.random() < 0.2}
        changed = evolve(one, facts=facts, role=one.role if chance.random() < 0.8 else "")
        made += [] if luck < 0.1 else [changed, changed] if luck < 0.15 else [changed]
        made += [evolve(one, activity="领导拍板")] if luck > 0.95 else []
    return made or list(told[:1])


def verdict(audit):
    """Return what is said, without the places in the file."""
    found = [(one.id, one.kind, one.act, one.occurred, one.severity, one.missing) for one in audit.findings]
    return found, audit.state, audit.unsaid, audit.stays


@settings(max_examples=40)
@given(st.integers(0, 10**6), st.randoms(use_true_random=False))
def test_order_of_rows(court, told, seed, chance):
    """The order of rows changes nothing, whatever is missing or wrong."""
    entries = noisy(told, seed)
    terms = Terms(day=date(2026, 6, 1), survey=surveyed(entries))
    shuffled = list(entries)
    chance.shuffle(shuffled)
    assert verdict(audit_case(court, "V-1", shuffled, terms)) == verdict(
        audit_case(court, "V-1", entries, terms)
    )


@settings(max_examples=15)
@given(
    st.lists(st.integers(0, 10**6), min_size=2, max_size=4, unique=True), st.randoms(use_true_random=False)
)
def test_order_of_cases(kit, told, seeds, chance):
    """No verdict hangs on the cases before it, and what is said of all cases not on their order."""
    cases = {f"V-{seed}": noisy(told, seed) for seed in seeds}
    terms = Terms(day=date(2026, 6, 1), survey=whole(surveyed(entries) for entries in cases.values()))
    alone = {
        case: audit_case(Court(lambda _: kit.bench(VILLAGE, "2018")), case, cases[case], terms)
        for case in cases
    }
    court, order = Court(lambda _: kit.bench(VILLAGE, "2018")), list(cases)
    chance.shuffle(order)
    together = [audit_case(court, case, cases[case], terms) for case in order]
    assert all(verdict(one) == verdict(alone[one.case]) for one in together)
    once = folded(together)
    assert once == folded(alone.values())
    assert {one.acts for one in once.values()} != {0}


def test_folding(court, told):
    """What is said of all cases comes to the same however the cases are put together."""
    survey = surveyed(told)
    audits = [
        audit_case(court, f"V-{n}", told[: 4 * n], Terms(day=date(2026, 6, 1), survey=survey))
        for n in (1, 2, 3)
    ]
    for rule, one in folded(audits).items():
        parts = [each for audit in audits for each in audit.unsaid if each.key == rule]
        other = parts[-1]
        for each in parts[-2::-1]:
            other = other.merged(each)
        assert other == one
        assert said_of_all(one, audits[0].procedure) == said_of_all(other, audits[0].procedure)


def test_what_the_log_names_elsewhere(court, told):
    """A role that another case of the log names is missing here; one that no case names cannot be said."""
    bare = [evolve(one, role="", actor="") for one in told]
    silent = audit_case(court, "V-1", bare, Terms(day=date(2026, 6, 1), survey=surveyed(bare)))
    heard = audit_case(court, "V-1", bare, Terms(day=date(2026, 6, 1), survey=surveyed([*bare, told[1]])))
    rules = [{each.example.rule for each in one.unsaid} for one in (silent, heard)]
    assert "propose.by" in rules[0] - rules[1]
    assert "propose.by" in {one.rule for one in heard.findings}


def test_tied(court, told):
    """Where more happened in one moment than can be put in order, a step left out is no certain finding."""
    day = [
        evolve(one, first="2026-04-07", last="2026-04-07", day="2026-04-07")
        for one in told
        if one.activity != "review.passed"
    ]
    found = audit_case(court, "V-1", day, Terms(day=date(2026, 6, 1), survey=surveyed(day)))
    assert found.tied
    flow = [one for one in found.findings if one.check.value == "flow" and one.rule == "case.sequence"]
    assert flow
    assert {(one.kind, one.certain, one.missing) for one in flow} == {("unclear", False, ("order",))}


def test_kept_entries(told):
    """An entry that was written down and read again is the same entry, and so is a survey."""
    full = evolve(
        told[0],
        facts={"a": "1", "乙": "二"},
        case_facts={"c": "3"},
        moment=-5,
        sequence="07",
        recorded="2026-04-08",
    )
    assert loaded(full.dumped()) == full
    assert [loaded(one.dumped()) for one in told] == told
    survey = surveyed([*told, full])
    assert Survey.load(survey.dump()) == survey


def test_survey_of_parts(told):
    """Surveys of parts make that of the whole, in any order."""
    parts = [surveyed([one]) for one in told]
    assert whole(parts) == whole(reversed(parts)) == surveyed(told)


def test_any_text(court, told):
    """Characters that no record may hold stand in foreign logs; they are found too many, and told apart."""
    odd = [*told[:1], *(evolve(told[1], activity=name) for name in ("x\x00", "x\x01", "x\ud800"))]
    found = audit_case(court, "V\x00", odd, Terms(day=date(2026, 6, 1), survey=surveyed(odd)))
    flow = [one for one in found.findings if one.kind == "unexpected"]
    assert len({one.id for one in flow}) == 3


def test_too_long(court, told, monkeypatch):
    """A case with more entries than any case has is not judged, and that is said."""
    monkeypatch.setattr("pdca.audit.cases.MOST_ENTRIES", 3)
    found = audit_case(court, "V-1", told, Terms(day=date(2026, 6, 1), survey=surveyed(told)))
    assert [(one.rule, one.certain) for one in found.findings] == [("case.size", False)]
    assert not found.proven
    assert len(found.order) == len(told)


def test_which_row(court, told):
    """Each finding says which of the entries given it is about, and the order they were taken in is told."""
    wrong = [evolve(one, activity="领导拍板") if number == 3 else one for number, one in enumerate(told)]
    found = audit_case(court, "V-1", wrong[::-1], Terms(day=date(2026, 6, 1), survey=surveyed(wrong)))
    at = dict(zip([one.act for one in found.findings], found.at, strict=True))
    assert wrong[::-1][at["领导拍板"]].activity == "领导拍板"
    assert sorted(found.order) == list(range(len(wrong)))
