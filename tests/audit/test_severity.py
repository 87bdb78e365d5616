"""The declared table: every kind has a line, every line a reason, and no line is out of reach."""

from itertools import product

import pytest

from pdca.audit import CHECKS, KINDS, TABLE, Check, Severity
from pdca.audit.checks import OF_FAMILY
from pdca.audit.severity import ruling
from pdca.guards.vocabulary import FAMILIES
from pdca.procedure import Force


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind(kind):
    """Every kind of finding has a severity under every force and in every check it can come from."""
    checks = [Check.PHASES] if kind == "missing" else list(Check)
    for check, force in product(checks, Force):
        assert ruling(check, kind, force).why.zh


def test_no_dead_line():
    """Every line of the table decides something."""
    deciding = {ruling(*one) for one in product(Check, KINDS, (None, *Force))}
    assert set(TABLE) == deciding


def test_unknown_kind():
    """A kind that the table does not know is an error, not a guess."""
    with pytest.raises(LookupError):
        ruling(Check.GUARD, "whim", Force.MUST)


def test_only_observations_do_not_count():
    """Everything but an observation makes an audit end with findings."""
    assert [one for one in Severity if not one.counts] == [Severity.OBSERVATION]


def test_every_family_has_a_check():
    """Every family of guards belongs to a check, and every check has a name."""
    assert set(OF_FAMILY) == set(FAMILIES)
    assert set(CHECKS) == set(Check)
