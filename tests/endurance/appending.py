"""One append by a process of its own, begun when it is told so."""

import ctypes
import sys
from contextlib import closing
from datetime import UTC, datetime
from multiprocessing.connection import Connection

from pdca.errors import StoreError
from pdca.record import Claim, Kind
from pdca.stores.sql import SqlStore
from pdca.trail import Trail

CLAIM = Claim(case="A", kind=Kind.PART, occurred="2026-05-18", by=(), step="s", part="p", reason="x" * 900)
REFUSED = 3


ANYBODY = (0x59616D61, ctypes.c_ulong(-1))
"""To `prctl`: any process may trace this one, where only a parent may by default."""


def append(address: str, key: str, told: Connection) -> None:
    """Append one record when *told*; end with 0, or with `REFUSED` when the store refuses."""
    ctypes.CDLL(None).prctl(*ANYBODY)
    told.recv()
    try:
        with closing(SqlStore.open(address)) as store:
            Trail(store, lambda: datetime.now(UTC), "L").append([CLAIM], idem=key)
    except StoreError:
        sys.exit(REFUSED)
