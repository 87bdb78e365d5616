"""What deviations are counted under, by title."""

import pytest

from pdca.pack import Pack
from pdca.screens.subjects import subject

VILLAGE = "four-deliberations-two-disclosures"


@pytest.mark.parametrize(
    ("said", "zh"),
    [
        ("review.failed", "党员大会审议 · 未通过，退回商议"),
        ("review.quorum", "党员大会审议 · 到会党员（支部工作条例）"),
        ("review.by", "党员大会审议（办理人身份）"),
        ("case.phase.check", "检查"),
        ("case.due", "在办事项"),
        ("领导拍板", "领导拍板"),
    ],
)
def test_subject(said, zh):
    """An act and a rule have the titles of the procedure, a rule about the case that of its check; what nothing knows stays as it is."""
    assert subject(Pack.open().editions(VILLAGE), said).zh == zh


def test_ambiguous():
    """What several procedures call by different names keeps its id."""
    procedures = Pack.open().procedures()
    shared = next(one.id for one in procedures[0].steps if len({each.by_id[one.id].title for each in procedures if one.id in each.by_id}) > 1)
    assert subject(procedures, shared).zh == shared
