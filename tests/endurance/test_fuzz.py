"""Every parser under hostile inputs: our errors and no others, no hang, bounded memory."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.endurance.fuzz import MOST_MEMORY, PARSERS

TOP = Path(__file__).resolve().parents[2]
TRAIL = {"note", "package", "record", "vault"}
"""What reads a trail and what comes out of it: these get the most inputs."""

MOST, MANY = 100_000, 20_000


@pytest.mark.row("E1", "E2", "E3", "E4", "E5", "F1", "F2", "F3", "F5", "I4")
@pytest.mark.parametrize(
    ("parser", "count"),
    [pytest.param(each, 1000, marks=pytest.mark.brief) for each in sorted(PARSERS)]
    + [pytest.param(each, MOST if each in TRAIL else MANY, marks=pytest.mark.endurance) for each in sorted(PARSERS)],
)
def test_hostile_inputs(parser, count):
    """A parser takes an input or refuses it with an error of our family, in little time and memory."""
    command = [sys.executable, "-m", "tests.endurance.fuzz", "--parser", parser, "--count", str(count)]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True)
    assert not done.stderr
    counts = json.loads(done.stdout)
    assert counts["taken"] + counts["refused"] == count
    assert counts["taken"] > count // 1000
    assert counts["refused"] > count // 10
    assert counts["grown"] < MOST_MEMORY
