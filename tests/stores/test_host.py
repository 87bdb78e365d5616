"""A host that is killed at any point has both its own row and the record, or neither."""

import contextlib
import signal
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pdca.stores import open_store
from pdca.trail import Trail

TOP = Path(__file__).resolve().parents[2]
EXAMPLE = Path(__file__).with_name("host_example.py")


def run(database, *point):
    command = [sys.executable, str(EXAMPLE), str(database), *point]
    return subprocess.run(command, env={"PYTHONPATH": str(TOP)}, check=False).returncode


def state(database):
    """Return how many payments and how many records there are, from a log that verifies."""
    checked = Trail(open_store(str(database)), lambda: datetime.now(UTC)).verify()
    assert checked.sound
    with contextlib.closing(sqlite3.connect(database)) as connection:
        payments = connection.execute("SELECT count(*) FROM payment").fetchone()[0]
    return payments, checked.count


@pytest.mark.parametrize(("point", "kept"), [("begun", 0), ("paid", 0), ("recorded", 0), ("committed", 1)])
def test_killed(tmp_path, point, kept):
    """Killed before the commit the host has neither, killed after it both; then it works on."""
    database = tmp_path / "host.db"
    assert run(database, point) == -signal.SIGKILL
    assert state(database) == (kept, kept)
    assert run(database) == 0
    assert state(database) == (kept + 1, kept + 1)
