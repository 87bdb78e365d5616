"""Extracts in an audit: what a record pins of ledgers is computed again as of the log it was read from."""

from datetime import date

import pytest
from attrs import evolve

from pdca.audit import Auditor, Check, Parameters, Severity
from pdca.casebook import Casebook
from pdca.commitment import placeholder
from pdca.extracts import gathered

LEDGER = "satisfaction-ledger"
FIRST, LATER = date(2026, 6, 1), date(2026, 12, 7)


@pytest.fixture(scope="module")
def reviewed(kit):
    """Return what writes a survey, then a review whose inputs are computed, and lets a test change what is pinned."""

    def write(change=lambda facts: facts, more=(), *, sealed=False):
        desk = kit.desk(day=date(2026, 3, 2))
        survey = kit.begin("satisfaction-survey", "2015", date(2026, 3, 2), case="M-1")()
        assert survey.reach("completed")
        desk.play(survey.made)
        if sealed:
            claim = evolve(survey.made[0][0], case="M-9", texts=kit.library.digest)
            seal = placeholder(f"hmac-sha256:{'1' * 64}", "text")
            desk.office.trail.append([evolve(claim, facts={**claim.facts, "about": seal})])
        review = kit.begin("management-review", "2015", FIRST, case="P-1")(
            {"schedule.done": kit.wanted(facts={"period": {"from": "2026-01-01", "to": "2026-06-30"}})}
        )
        assert review.reach("track")
        at = next(n for n, (claim, _) in enumerate(review.made) if claim.label == "gather.done")
        desk.play(review.made[:at])
        claim = review.made[at][0]
        history = desk.office.history("P-1")
        size, facts = desk.office.trail.head().size, dict(claim.facts)
        for item in gathered(Casebook(desk.office), history, history.procedure.by_id["gather"], desk.day):
            if item.id:
                facts["inputs"] = {**facts["inputs"], item.id: item.value(size)}
        desk.office.trail.append([evolve(claim, facts=change(facts), texts=kit.library.digest)])
        desk.play([*review.made[at + 1 :], *more])
        auditor = Auditor(desk.office.trail, Parameters(), "pdca test")
        auditor._replay.benches = kit.benches
        return [one for one in auditor.run().findings if one.check is Check.EXTRACT], size

    return write


def pinned(facts, name, **changes):
    """Return *facts* in which the input *name* reads otherwise."""
    return {**facts, "inputs": {**facts["inputs"], name: {**facts["inputs"][name], **changes}}}


def misread(facts, **changes):
    """Return *facts* in which the ledger of surveys reads otherwise."""
    listed = facts["inputs"]["satisfaction"]["ledgers"]
    assert {one["ledger"]: one["lines"] for one in listed}[LEDGER] > 0
    read = [{**one, **changes} if one["ledger"] == LEDGER else one for one in listed]
    return pinned(facts, "satisfaction", ledgers=read)


def test_what_the_log_gives(reviewed, kit):
    """Extracts that the log gives have no finding, though the ledgers have grown since."""
    later = kit.begin("satisfaction-survey", "2015", LATER, case="M-2")()
    assert later.reach("completed")
    found, _ = reviewed(more=later.made)
    assert found == []


def test_one_line_too_many(reviewed):
    """A ledger that is said to have had another number of lines is found, with what it had and where it is said."""
    (one,), size = reviewed(lambda facts: misread(facts, lines=7))
    assert (one.kind, one.severity, one.certain, one.case, one.act) == (
        "differs",
        Severity.MAJOR,
        True,
        "P-1",
        "gather.done",
    )
    assert "7行" in one.actual.zh
    assert "1行" in one.required.zh
    assert f"first {size} records" in one.required.en


def test_other_digest(reviewed):
    """Other lines in the same number are found by their digest."""
    (one,), _ = reviewed(lambda facts: misread(facts, digest="0" * 64))
    assert "0000000000000000" in one.actual.zh


def test_ledger_left_out(reviewed):
    """A ledger that was left out of an extract is named."""

    def change(facts):
        kept = [one for one in facts["inputs"]["satisfaction"]["ledgers"] if one["ledger"] != LEDGER]
        return pinned(facts, "satisfaction", ledgers=kept)

    (one,), _ = reviewed(change)
    assert f"没有台账{LEDGER}" in one.actual.zh
    assert f"{LEDGER} 1行" in one.required.zh


@pytest.mark.parametrize("size", [0, 10_000])
def test_impossible_length(reviewed, size):
    """An extract from more records than there were, or from none, is found without computing anything."""
    (one,), _ = reviewed(lambda facts: pinned(facts, "satisfaction", size=size))
    assert f"前{size}条记录" in one.actual.zh


def test_too_early(reviewed):
    """An extract from a log in which the case was not yet opened is none."""
    (one,), _ = reviewed(lambda facts: pinned(facts, "satisfaction", size=1))
    assert "没有要摘录它" in one.required.zh


def test_sealed(reviewed):
    """Where something personal is sealed that a ledger may hang on, a difference cannot be said for want of the vault."""
    assert reviewed(sealed=True)[0] == []
    (one,), _ = reviewed(lambda facts: misread(facts, lines=7), sealed=True)
    assert (one.kind, one.certain, one.missing, one.severity) == ("sealed", False, ("vault",), Severity.MINOR)


def test_only_stated(reviewed):
    """What somebody states without naming ledgers was not computed, and there is nothing to compute again."""

    def change(facts):
        return {**facts, "inputs": {**facts["inputs"], "satisfaction": {"filled": "yes"}}}

    assert reviewed(change)[0] == []
