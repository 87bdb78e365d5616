"""The allow-list: what was allowed stays visible and is counted apart; what expired or fits nothing is a finding."""

from datetime import date

import pytest
from attrs import evolve

from pdca.audit import Allowance, read_allowances
from pdca.errors import TextError
from pdca.record import Actor

REASON = {"reason": "汛期", "authority": "镇党委会议", "until": "2026-12-31"}


@pytest.fixture
def wrong(clerk, village):
    """Return somebody whose trail has one deviation: somebody else proposed."""
    claim, today = village[2]
    by = (Actor(person="p-x", role="village_committee"),)
    return clerk.write([*village[:2], (evolve(claim, by=by), today), *village[3:]])


def test_by_id(wrong):
    """A finding that is allowed by its id is still there, and does not count."""
    name = wrong.audit().findings[0].id
    audit = wrong.audit(allowances=(Allowance(finding=name, **REASON),))
    assert [one.allowed.reason for one in audit.findings] == ["汛期"]
    assert not audit.counted
    assert len(audit.allowed) == 1


def test_by_rule(wrong):
    """All findings of one rule in one case can be allowed; another case, rule or act is not covered."""
    fits = Allowance(case="V-1", rule="propose.by", act="propose.agreed", **REASON)
    assert not wrong.audit(allowances=(fits,)).counted
    for other in ({"case": "V-2"}, {"rule": "propose.quorum"}, {"act": "consult.agreed"}):
        audit = wrong.audit(allowances=(evolve(fits, **other),))
        assert [one.kind for one in audit.findings] == ["nonconformity", "unused"]


def test_expired(wrong):
    """An allowance holds on its last day; a day later the deviation counts again, and that it expired is a finding."""
    listed = (Allowance(case="V-1", rule="propose.by", **REASON),)
    assert not wrong.audit(allowances=listed, day=date(2026, 12, 31)).counted
    audit = wrong.audit(allowances=listed, day=date(2027, 1, 1))
    assert [one.kind for one in audit.counted] == ["nonconformity", "expired"]


def test_broken_trail(wrong):
    """A trail that cannot be believed is never allowed."""
    row = wrong.store._rows[5]
    wrong.store._rows[5] = row._replace(body=row.body.replace(b"2026-04-07", b"2026-04-06"))
    name = wrong.audit().findings[0].id
    audit = wrong.audit(allowances=(Allowance(finding=name, **REASON),))
    assert audit.findings[0].allowed is None


def test_file():
    """A list is read from YAML."""
    text = "allow:\n  - {finding: 0123456789abcdef, reason: 甲, authority: 乙, until: 2026-12-31}\n  - {case: A, rule: r, reason: 甲, authority: 乙, until: 2026-12-31}\n"
    first, second = read_allowances("allow.yaml", text.encode())
    assert (first.finding, second.case, second.rule) == ("0123456789abcdef", "A", "r")


@pytest.mark.parametrize(
    "line",
    [
        "{finding: 0123456789abcdef, reason: 甲, authority: 乙}",
        "{finding: 0123456789abcdef, reason: 甲, until: 2026-12-31}",
        "{finding: 0123456789abcdef, authority: 乙, until: 2026-12-31}",
        "{finding: 0123, reason: 甲, authority: 乙, until: 2026-12-31}",
        "{case: A, reason: 甲, authority: 乙, until: 2026-12-31}",
        "{reason: 甲, authority: 乙, until: 2026-12-31}",
        "{finding: 0123456789abcdef, case: A, rule: r, reason: 甲, authority: 乙, until: 2026-12-31}",
        "{finding: 0123456789abcdef, reason: 甲, authority: 乙, until: 明年}",
        "{finding: 0123456789abcdef, reason: 甲, authority: 乙, until: 2026-12-31, why: x}",
    ],
)
def test_bad_file(line):
    """An allowance without subject, reason, authority or expiry is refused, with the line it stands in."""
    with pytest.raises(TextError) as caught:
        read_allowances("allow.yaml", f"allow:\n  - {line}\n".encode())
    assert caught.value.mistakes[0].place.line == 2
