"""A long log is verified in the memory that a short one needs."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]
MOST = 24 << 20
"""Most that a log which is ten times as long may need beyond a short one, in bytes."""

VERIFYING = """
import json, resource, sys
from datetime import UTC, datetime
from attrs import evolve
from pdca.stores.sql import SqlStore
from pdca.trail import Trail
from tests.endurance.appending import CLAIM

store = SqlStore.open(f"sqlite:///{sys.argv[1]}")
trail = Trail(store, lambda: datetime.now(UTC), "L")
peaks = []
for commits in map(int, sys.argv[2:]):
    for number in range(commits):
        trail.append([evolve(CLAIM, case=f"{number % 50}")] * 500)
    found = trail.verify()
    assert found.sound
    if found.count < 50_000:
        assert sum(1 for _ in trail.records()) == found.count
    peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024))
print(json.dumps({"count": found.count, "more": peaks[1] - peaks[0]}))
"""


@pytest.mark.row("C12")
@pytest.mark.parametrize(
    "commits",
    [pytest.param([4, 36], marks=pytest.mark.brief), pytest.param([60, 540], marks=pytest.mark.endurance)],
    ids=["20000", "300000"],
)
def test_a_long_log(tmp_path, commits):
    """A log ten times as long is verified and read in the same memory."""
    command = [sys.executable, "-c", VERIFYING, str(tmp_path / "x.db"), *map(str, commits)]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True)
    assert done.stderr == ""
    counts = json.loads(done.stdout)
    assert counts["count"] == 500 * sum(commits)
    assert counts["more"] < MOST
