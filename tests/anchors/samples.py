"""Small logs to be anchored, and their keys."""

from datetime import UTC, datetime, timedelta

from pdca import keys
from pdca.anchors import Trust
from pdca.record import Actor, Claim, Kind
from pdca.stores.memory import MemoryStore
from pdca.trail import Trail

NOON = datetime(2026, 5, 18, 4, 0, tzinfo=UTC)
LOG = "qinghe.example/log"
KEY = keys.new(LOG, bytes(range(32)))
OTHER = keys.new(LOG, bytes(32))
FIRST, SECOND = "2026-05-18T10:00:00.000000Z", "2026-05-19T10:00:00.000000Z"
THIRD = "2026-05-20T10:00:00.000000Z"


class Moving:
    """A clock that is a second later with every look."""

    def __init__(self, start=NOON):
        self.start = start
        self.looks = 0

    def __call__(self):
        self.looks += 1
        return self.start + timedelta(seconds=self.looks)


def claim(case="A", number=1):
    by = (Actor(person="p-1", role="clerk"),)
    return Claim(case=case, kind=Kind.OUTCOME, occurred="2026-05-18", by=by, facts={"n": number})


def log(count=5, store=None, number=1, name=LOG, start=NOON):
    """Return a log of *count* records in two cases; another *number* makes another history."""
    made = Trail(store if store is not None else MemoryStore(), Moving(start), name)
    for each in range(count):
        made.append([claim("AB"[each % 2], number)])
    return made


def trust(*verifiers):
    return Trust(keys=verifiers)
