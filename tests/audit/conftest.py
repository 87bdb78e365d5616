"""What the tests of audits share: trails written without asking the judge, so that any deviation can be planted."""

from datetime import UTC, date, datetime, timedelta

import pytest
from attrs import define, evolve, field

from pdca.audit import Auditor, Parameters
from pdca.stores.memory import MemoryStore
from pdca.trail import Trail


@define
class Clerk:
    """Writes down whatever is said, on the day it is said; keeps the store, so that it can be harmed."""

    kit: object
    store: MemoryStore = field(factory=MemoryStore)
    day: date = date(2020, 1, 1)
    trail: Trail = field(init=False)

    def __attrs_post_init__(self):
        self.trail = Trail(self.store, self.now, "qinghe.example/audit", leap=timedelta.max)
        for text in self.kit.library.pinned_texts():
            self.trail.put_text(text)

    def now(self):
        return datetime(self.day.year, self.day.month, self.day.day, 4, tzinfo=UTC)

    def write(self, made):
        """Append claims with the days of their recording, never earlier than the one before."""
        for claim, today in made:
            self.day = max(self.day, today) if self.store.head().size else today
            self.trail.append([evolve(claim, texts=self.kit.library.digest)])
        return self

    def auditor(self, **parameters):
        """Return the auditor of the trail, with the benches that all tests share."""
        made = Auditor(self.trail, Parameters(**parameters), "pdca test")
        made._replay.benches = self.kit.benches
        return made

    def audit(self, **parameters):
        """Return the audit of the trail."""
        return self.auditor(**parameters).run()


@pytest.fixture
def clerk(kit):
    """Return somebody who writes a trail without asking the judge."""
    return Clerk(kit)


@pytest.fixture(scope="session")
def village(kit):
    """Return the claims of a village decision that was completed as it should be, with the days of recording."""
    run = kit.begin("four-deliberations-two-disclosures", "2018", date(2026, 4, 7), case="V-1")()
    assert run.reach("completed")
    return tuple(run.made)


@pytest.fixture(scope="session")
def decision(kit):
    """Return the claims of a decision of the township that was completed as it should be."""
    run = kit.begin("major-decision-eight-steps", "2019", date(2026, 1, 5), case="D-1")()
    assert run.reach("completed")
    return tuple(run.made)
