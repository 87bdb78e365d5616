"""A host that is killed at any point has both its own row and the record, or neither."""

import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from pdca.replay import replay
from pdca.stores import open_store
from pdca.trail import Trail

TOP = Path(__file__).resolve().parents[2]
EXAMPLE = Path(__file__).with_name("host_example.py")
ANSWERS = ["receive register", "hasty refused: case.sequence", "file propose", "propose consult"]
SERVED = [("receive", "register"), ("file", "propose"), ("propose", "consult")]


def run(address, *fatal):
    """Return how the host ended, and its answers."""
    command = [sys.executable, str(EXAMPLE), address, *fatal]
    ended = subprocess.run(
        command,
        env={"PYTHONPATH": str(TOP), "PYTHONUTF8": "1"},
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    return ended.returncode, ended.stdout.splitlines()


def rows(address):
    """Return what the host's own table says: each request, and where it left the petition."""
    engine = sa.create_engine(address)
    with engine.connect() as connection:
        found = {**dict(map(tuple, connection.exec_driver_sql("SELECT request, stands FROM petition")))}
    engine.dispose()
    return [(request, found[request]) for request, _ in SERVED if request in found]


def told(address):
    """Return what the trail says of the same, by a replay that finds nothing amiss, from a log that verifies."""
    trail = Trail(open_store(address), lambda: datetime.now(UTC))
    assert trail.verify().sound
    cases = replay(trail.records(), trail.text)
    assert [finding for case in cases.values() for finding in case.findings()] == []
    requests = [one.record.idem.rpartition("/")[2] for case in cases.values() for one in case.judged]
    states = [one.verdict.to for case in cases.values() for one in case.judged]
    return list(zip(requests, states, strict=True))


@pytest.mark.row("C1")
@pytest.mark.parametrize(
    ("request_", "point", "kept"),
    [
        ("receive", "own", 0),
        ("receive", "committed", 1),
        ("file", "own", 1),
        ("file", "half", 1),
        ("file", "recorded", 1),
        ("file", "committed", 2),
    ],
)
def test_killed(database, request_, point, kept):
    """Killed before a commit the host has neither row nor record of it, killed after it both; then it works on."""
    code, answers = run(database, request_, point)
    assert (code, answers) == (-signal.SIGKILL, ANSWERS[: ["receive", "hasty", "file"].index(request_)])
    assert rows(database) == told(database) == SERVED[:kept]
    assert run(database) == (0, ANSWERS)
    assert rows(database) == told(database) == SERVED


@pytest.mark.row("B1", "B7")
def test_asked_twice(database):
    """Requests that are made again are answered alike, and nothing is recorded twice."""
    assert run(database) == run(database)
    assert rows(database) == told(database) == SERVED
