"""Processes killed while they write lose nothing that they had a receipt for."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]


@pytest.mark.row("C1", "B4")
@pytest.mark.parametrize(
    "rounds", [pytest.param(10, marks=pytest.mark.brief), pytest.param(200, marks=pytest.mark.endurance)]
)
def test_killed_writers(tmp_path, rounds):
    """After each kill -9 all acknowledged records are there, at most one more of each writer, and the log verifies."""
    command = [sys.executable, "-m", "tests.endurance.killing", str(tmp_path), "--rounds", str(rounds)]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=True)
    counts = json.loads(done.stdout)
    assert counts.pop("acknowledged") >= rounds
    assert counts == {"rounds": rounds, "lost": 0, "excess": 0, "unsound": 0}
