"""Retention rules: which applies, and until when."""

from datetime import date

import pytest

from pdca.facts import sealed_as
from pdca.lint.titles import facts
from pdca.pack import Pack
from pdca.retention import Retention, RetentionRule


def rule(name="trial", years=10):
    return RetentionRule(id=name, title=name, procedures=(name,), years=years, basis=(), confidence="custom")


@pytest.mark.parametrize(
    ("ended", "years", "until"),
    [
        (date(2026, 3, 2), 10, date(2036, 3, 2)), (date(2024, 2, 29), 1, date(2025, 2, 28)), (date(2024, 2, 29), 4, date(2028, 2, 29)),
        (date(2026, 3, 2), 0, date(2026, 3, 2)), (date(2026, 3, 2), None, None), (date(9990, 1, 1), 99, None),
    ],
)  # fmt: skip
def test_until(ended, years, until):
    """A value is kept until the day of the same date, or the month's last; for good where a rule says so."""
    assert rule(years=years).until(ended) == until


def test_which_rule():
    """A procedure's own rule goes before that for every procedure; where there is neither there is none."""
    retention = Retention(rules=(rule("any", 1), rule("trial", 30)))
    assert retention.rule("trial").years == 30
    assert retention.rule("other").years == 1
    assert Retention().rule("trial") is None


def test_the_packs_own_rules():
    """Every procedure that comes along has a rule, and somebody may order an erasure."""
    pack = Pack.open()
    assert all(pack.retention.rule(one.id) for one in pack.procedures())
    assert pack.retention.by


def test_every_personal_fact_that_ships_is_covered(kit):
    """Whatever procedure declares a personal fact or asks for free text, a rule says how long its values are kept."""
    retention = kit.library.retention
    personal = {one.id for one in kit.library.procedures() if any(map(sealed_as, facts(one)))}
    assert len(personal) > 10
    assert not [name for name in personal if retention.rule(name) is None]
