"""One append by a process of its own: python -m tests.endurance.appending ADDRESS KEY.

Prints the size of the log and ends with 0, or ends with 3 when the store refuses.
"""

import sys
from datetime import UTC, datetime

from pdca.errors import StoreError
from pdca.record import Claim, Kind
from pdca.stores.sql import SqlStore
from pdca.trail import Trail

CLAIM = Claim(case="A", kind=Kind.PART, occurred="2026-05-18", by=(), step="s", part="p", reason="x" * 900)
REFUSED = 3


def append(address: str, key: str) -> int:
    """Return the size of the log after one more record."""
    trail = Trail(SqlStore.open(address), lambda: datetime.now(UTC), "L")
    return trail.append([CLAIM], idem=key)[0].size


if __name__ == "__main__":
    try:
        print(append(*sys.argv[1:]), flush=True)
    except StoreError:
        sys.exit(REFUSED)
