"""A host that is killed at any point has both its own row and the record, or neither."""

import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from pdca.stores import open_store
from pdca.trail import Trail

TOP = Path(__file__).resolve().parents[2]
EXAMPLE = Path(__file__).with_name("host_example.py")


def run(address, *point):
    command = [sys.executable, str(EXAMPLE), address, *point]
    return subprocess.run(command, env={"PYTHONPATH": str(TOP)}, check=False).returncode


def state(address):
    """Return how many payments and how many records there are, from a log that verifies."""
    checked = Trail(open_store(address), lambda: datetime.now(UTC)).verify()
    assert checked.sound
    engine = sa.create_engine(address)
    with engine.connect() as connection:
        payments = connection.exec_driver_sql("SELECT count(*) FROM payment").scalar_one()
    engine.dispose()
    return payments, checked.count


@pytest.mark.parametrize(("point", "kept"), [("begun", 0), ("paid", 0), ("recorded", 0), ("committed", 1)])
def test_killed(database, point, kept):
    """Killed before the commit the host has neither, killed after it both; then it works on."""
    assert run(database, point) == -signal.SIGKILL
    assert state(database) == (kept, kept)
    assert run(database) == 0
    assert state(database) == (kept + 1, kept + 1)
