"""Two processes that write at the same moment: one gets each place, a repeated request is done once."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from pdca.examples import goal
from pdca.stores import open_store

TOP = Path(__file__).resolve().parents[2]
RIVAL = Path(__file__).with_name("rival.py")
DAY = date(2026, 3, 2)
ROUNDS = 15


def _rivals(address, texts, path):
    """Return the answers of two processes that started writing together."""
    path.write_text(json.dumps({name: text.decode() for name, text in texts.items()}), encoding="utf-8")
    command = [sys.executable, str(RIVAL), address, str(path)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True, "encoding": "utf-8"}
    with (
        subprocess.Popen(command, env={"PYTHONPATH": str(TOP)}, **pipes) as one,
        subprocess.Popen(command, env={"PYTHONPATH": str(TOP)}, **pipes) as two,
    ):
        for process in (one, two):
            assert process.stdout.readline() == "ready\n"
        for process in (one, two):
            process.stdin.write("go\n")
            process.stdin.flush()
        return [json.loads(process.stdout.read()) for process in (one, two)]


@pytest.mark.row("B1", "B3", "B4")
def test_two_clerks(database, tmp_path, kit):
    """A step is recorded once, a place is given once, a repeated request is answered alike, and all of it verifies."""
    desk = kit.desk(kit.pack(), day=DAY, store=open_store(database))
    desk.office.open("trial", case="A", about="一件事", plan=goal(DAY), by=[kit.clerk])
    one, two = _rivals(database, kit.texts(), tmp_path / "pack.json")
    assert sorted([one["step"], two["step"]]) == ["refused", "second"]
    assert desk.office.history("A").seq == 2
    assert sorted(one["won"] + two["won"]) == [*range(ROUNDS)]
    assert one["leaves"] == two["leaves"]
    checked = desk.office.trail.verify()
    assert (checked.sound, checked.count) == (True, 2 + ROUNDS + ROUNDS)
