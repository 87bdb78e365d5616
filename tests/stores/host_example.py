"""A host application with a table of its own: it pays a subsidy and records the step, both or neither.

Usage: host_example.py DATABASE [POINT]; DATABASE is an SQLAlchemy address, and at POINT the program kills itself as
a power cut would.
"""

import os
import signal
import sys
from datetime import UTC, datetime

import sqlalchemy as sa

from pdca.record import Claim, Kind
from pdca.stores.sql import SqlStore
from pdca.trail import Trail

POINTS = ("begun", "paid", "recorded", "committed")
"""Where the program can be killed, in order; only the last comes after the commit."""

TABLES = sa.MetaData()
PAYMENTS = sa.Table(
    "payment",
    TABLES,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("household", sa.Text),
    sa.Column("fen", sa.Integer),
)


def main(database: str, fatal: str = "") -> None:
    """Pay one household and record it."""
    engine = sa.create_engine(database)
    with engine.begin() as connection:
        TABLES.create_all(connection)
        SqlStore.on(connection)
    with engine.begin() as connection:
        _pass("begun", fatal)
        connection.execute(sa.insert(PAYMENTS).values(household="h-12", fen=50_000))
        _pass("paid", fatal)
        trail = Trail(SqlStore.on(connection), lambda: datetime.now(UTC), "qinghe/2026")
        claim = Claim(
            case="FZ-2026-001", kind=Kind.OUTCOME, occurred="2026-05-18", by=(), step="pay", outcome="paid"
        )
        trail.append([claim])
        _pass("recorded", fatal)
    _pass("committed", fatal)


def _pass(point: str, fatal: str) -> None:
    if point == fatal:
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(*sys.argv[1:])
