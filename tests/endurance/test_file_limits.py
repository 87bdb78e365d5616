"""A file that may not grow and a database that may not be written: an error, and nothing else."""

import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]

GROWING = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
from pdca.errors import StoreError
from pdca.stores.sql import SqlStore
from pdca.trail import Trail
from tests.endurance.appending import CLAIM

path = Path(sys.argv[1])
log = Trail(SqlStore.open(f"sqlite:///{path}"), lambda: datetime.now(UTC), "L")
log.append([CLAIM])
usual = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 40_000, usual[1]))
count = 1
refused = 0
while refused < 3:
    try:
        count = log.append([CLAIM])[0].size
    except StoreError as error:
        assert not error.retry
        refused += 1
        assert (log.verify().sound, log.verify().count) == (True, count), log.verify()
assert count > 5, count
resource.setrlimit(resource.RLIMIT_FSIZE, usual)
assert log.append([CLAIM])[0].size == count + 1
assert (log.verify().sound, log.verify().count) == (True, count + 1)
print("fine")
"""


@pytest.mark.row("C4")
def test_a_file_that_may_not_grow(tmp_path):
    """At the limit appends fail, what is there stays sound, and with the limit gone they work again."""
    command = [sys.executable, "-c", GROWING, str(tmp_path / "trail.db")]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("fine\n", "")
