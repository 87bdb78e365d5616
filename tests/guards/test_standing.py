"""Three values: how several standings make one, and how force turns a standing into a refusal."""

from itertools import permutations, product

import pytest

from pdca.guards.standing import (
    CANNOT,
    FAILS,
    HOLDS,
    NOT_APPLICABLE,
    ON_CLAIM,
    Standing,
    conjoined,
    disjoined,
)

WORST = [FAILS, CANNOT, ON_CLAIM, HOLDS]
BEST = [HOLDS, ON_CLAIM, CANNOT, FAILS]
TRIPLES = list(product(Standing, repeat=3))


@pytest.mark.parametrize("standings", TRIPLES, ids=lambda triple: "-".join(one.name for one in triple))
def test_and_or(standings):
    """And takes the worst standing that applies, or the best; what does not apply counts for neither."""
    applying = [one for one in standings if one is not NOT_APPLICABLE]
    worst = next((one for one in WORST if one in applying), NOT_APPLICABLE)
    best = next((one for one in BEST if one in applying), NOT_APPLICABLE)
    assert {conjoined(order) for order in permutations(standings)} == {worst}
    assert {disjoined(order) for order in permutations(standings)} == {best}


def test_nothing_at_all():
    """No standing at all does not apply."""
    assert conjoined([]) is disjoined([]) is NOT_APPLICABLE


def test_or_asks_no_further():
    """Once one alternative holds, those after it are not worked out."""
    rest = iter([HOLDS, FAILS, CANNOT])
    assert disjoined(rest) is HOLDS
    assert list(rest) == [FAILS, CANNOT]


GUARD = "[{guard: it, counts: {of: it, limit: x.it}, force: %s, concession: boss}]"


@pytest.mark.parametrize(
    ("force", "allowed", "breached", "noted"),
    [
        ("must", False, False, False),
        ("deadline", True, True, False),
        ("should", False, False, False),
        ("may", True, False, True),
    ],
)
@pytest.mark.parametrize("said", [{"it": 1}, {}], ids=["fails", "cannot say"])
def test_force(kit, force, allowed, breached, noted, said):
    """Must refuses, a deadline is a breach, should wants a concession, may is noted; not knowing is never a pass."""
    trial = kit.trial(
        {"x.it": "at least 2 sites"}, asks="{it: {count: 点数, optional: yes}}", guards=GUARD % force
    )
    verdict = trial.say(said)
    assert verdict.allowed is allowed
    assert ("second.it" in [one.guard for one in verdict.breaches]) is breached
    assert ("second.it" in [one.guard for one in verdict.notes]) is noted


def test_force_of_a_value(kit):
    """The force of a dated value wins over the guard's."""
    value = "  values: [{from: 2020-01-01, value: at least 2 sites, basis: act/other, confidence: certain, force: may}]\n"
    trial = kit.trial({"x.it": value}, asks="{it: {count: 点数}}", guards=GUARD % "must")
    assert trial.say({"it": 1}).allowed


def test_late_but_generally(kit):
    """A deadline that generally should be kept is a minor breach, never a refusal."""
    guards = "[{guard: it, within: {since: first.occurred, limit: x.it}, force: should, concession: boss}]"
    verdict = kit.trial({"x.it": "at most 3 days"}, guards=guards).say(day="2026-03-20")
    assert verdict.allowed
    assert [one.guard for one in verdict.breaches] == ["second.it"]


@pytest.mark.parametrize(("concession", "allowed"), [("", True), (", concession: boss", False)], ids=["nobody", "somebody"])
def test_a_notice_that_generally_comes_ahead(kit, concession, allowed):
    """Late notice is a minor breach where nobody may except it, and is refused where somebody may."""
    guards = f"[{{guard: it, ahead: {{act: occurred, event: due, limit: x.it}}, force: should{concession}}}]"
    trial = kit.trial({"x.it": "at least 3 days"}, asks="{due: {date: 届满日, future: yes}}", guards=guards)
    verdict = trial.say({"due": "2026-03-21"}, day="2026-03-20")
    assert verdict.allowed is allowed
    assert [one.guard for one in verdict.breaches] == (["second.it"] if allowed else [])


@pytest.mark.parametrize(
    ("change", "allowed"),
    [
        ({}, True),
        ({"role": "clerk"}, False),
        ({"until": "2026-03-01"}, False),
        ({"until": "2026-03-02"}, True),
        ({"reason": " "}, False),
        ({"guard": "second.other"}, False),
    ],
)
def test_concession(kit, change, allowed):
    """An exception is granted by the role that may, for this rule, with a reason and a day not past."""
    trial = kit.trial({"x.it": "at least 2 sites"}, asks="{it: {count: 点数}}", guards=GUARD % "should")
    granted = kit.concession(**{"guard": "second.it", **change})
    verdict = trial.say({"it": 1}, concessions=(granted,))
    assert verdict.allowed is allowed
    assert any(one.conceded for one in verdict.judgements) is allowed


def test_must_is_not_conceded(kit):
    """Nobody can except from what must be."""
    trial = kit.trial({"x.it": "at least 2 sites"}, asks="{it: {count: 点数}}", guards=GUARD % "must")
    assert not trial.say({"it": 1}, concessions=(kit.concession("second.it"),)).allowed
