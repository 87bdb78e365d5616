"""What the tests of reports share: an audit of the samples, one with every kind of trouble, and a hostile one."""

from datetime import UTC, date, datetime

import pytest
from attrs import evolve

from pdca.audit import Allowance, Auditor, Parameters
from pdca.phrase import Phrase
from pdca.record import Actor
from pdca.stores.memory import MemoryStore
from pdca.trail import Trail

EVIL = '=HYPERLINK("http://x","</script><script>alert(1)</script><img src=x onerror=alert(2)>")\u202e&<b>'
"""A text of a foreign log that would like to be a formula, a script and a link."""


@pytest.fixture(scope="session")
def audit(kit):
    """Return an audit with findings of several severities, one of them allowed, and a hostile name in it."""
    run = kit.begin("four-deliberations-two-disclosures", "2018", date(2026, 4, 7), case="V-1")()
    assert run.reach("implement")
    days = [date(2026, 1, 1)]
    trail = Trail(
        MemoryStore(),
        lambda: datetime(days[-1].year, days[-1].month, days[-1].day, 4, tzinfo=UTC),
        "qinghe.example/report",
    )
    for text in kit.library.pinned_texts():
        trail.put_text(text)
    for number, (claim, today) in enumerate(run.made):
        said = evolve(claim, texts=kit.library.digest)
        if number == 2:
            said = evolve(said, by=(Actor(person="p-x", role="village_committee"),))
        if number == 3:
            said = evolve(said, papers=())
        days.append(max(days[-1], today))
        trail.append([said])
    allowed = Allowance(
        case="V-1", rule="consult.papers", reason="=1+1", authority="镇党委", until="2031-12-31"
    )
    auditor = Auditor(trail, Parameters(day=date(2030, 1, 10), allowances=(allowed,)), "pdca test")
    auditor._replay.benches = kit.benches
    found = auditor.run()
    evil = Phrase(EVIL, EVIL)
    hostile = [
        evolve(one, by=evil, actual=evil, title=evil, place=evil, case=EVIL)
        if one.rule == "propose.by"
        else one
        for one in found.findings
    ]
    return evolve(found, findings=tuple(hostile))
