"""A long verification: broken off it claims nothing, and it goes on where it stood."""

import contextlib
import json
import sqlite3
from io import StringIO

import pytest

from pdca import inspection
from pdca.cli import BROKEN, main
from pdca.screens import progress
from pdca.trail import Trail


@pytest.fixture
def slow(monkeypatch):
    """Let a batch be two records, and Ctrl-C come after as many batches as the list says."""
    monkeypatch.setattr(inspection, "BATCH", 2)
    stops = []
    verify = Trail.verify

    def interrupted(self, sizes=(), verifiers=(), *, progress=None, state=None):
        def watch(told):
            progress(told)
            if stops and told.done == stops[0]:
                stops.pop()
                raise KeyboardInterrupt

        return verify(self, sizes, verifiers, progress=watch, state=state)

    monkeypatch.setattr(Trail, "verify", interrupted)
    return stops


def test_interrupted_and_resumed(shell, slow, tmp_path):
    """Ctrl-C ends a verification with a code of its own and no verdict; the same command goes on and removes the file."""
    shell.fill(4)
    place = tmp_path / "place"
    slow.append(4)
    assert shell("verify", "--resume", str(place)) == 130
    assert "完好" not in shell.out
    assert "已中断：只看了4条（共9条）" in shell.out
    assert json.loads(place.read_bytes())["next"] == 4
    assert shell("verify", "--resume", str(place)) == 0
    assert "从第4条接着验证" in shell.out
    assert not place.exists()


@pytest.mark.row("A9")
def test_changed_before_the_place(shell, slow, tmp_path):
    """A record that was changed after it was read is found when the cases are read, and then all is verified anew."""
    shell.fill(4)
    place = tmp_path / "place"
    slow.append(4)
    assert shell("verify", "--resume", str(place)) == 130
    with contextlib.closing(sqlite3.connect(shell.folder / "pdca.db", isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER pdca_record_stays")
        connection.execute("UPDATE pdca_record SET body = replace(CAST(body AS TEXT), 'clerk', 'chief') WHERE pos = 1")
    assert shell("trail", "B") == BROKEN
    assert "第1号  leaf；用“pdca verify”查明全部" in shell.err
    error = shell.json("trail", "B")["error"]
    assert (error["code"], error["pos"]) == ("leaf", 1)
    found = shell.json("verify", "--resume", str(place))
    assert shell.code == BROKEN
    assert ("leaf", 1) in {(one["code"], one["pos"]) for one in found["findings"]}


def test_interrupted_without_a_file(shell, slow):
    """Without a file an interruption still claims nothing, and says how to do better."""
    shell.fill(4)
    slow.append(4)
    assert shell("verify", "--lang", "en") == 130
    assert "nothing is claimed" in shell.out
    assert "--resume FILE" in shell.out


def test_for_programs(shell, slow, tmp_path):
    """Programs are told what was done, from where it was gone on, and that a place did not fit."""
    shell.fill(4)
    place = tmp_path / "place"
    slow.append(6)
    stopped = shell.json("verify", "--resume", str(place))
    assert stopped == {"stopped": {"done": 6, "records": 9, "resume": str(place)}}
    found = shell.json("verify", "--resume", str(place))
    assert (found["sound"], found["records"], found["resumed"], found["restarted"]) == (True, 9, 6, False)
    place.write_bytes(b"{}")
    found = shell.json("verify", "--resume", str(place))
    assert (found["sound"], found["resumed"], found["restarted"]) == (True, 0, True)


def test_a_place_that_does_not_fit(shell, tmp_path):
    """A file that holds no place in this log is said not to fit."""
    shell.fill(3)
    place = tmp_path / "place"
    place.write_bytes(b"nonsense")
    assert shell("verify", "--resume", str(place)) == 0
    assert "与本账不符，已从头验证" in shell.out


def test_a_bar_on_a_terminal(shell, monkeypatch):
    """A terminal is shown a bar for a long log; a file or a program gets none."""

    class Terminal(StringIO):
        def isatty(self):
            return True

    monkeypatch.setattr(progress, "LEAST", 2)
    monkeypatch.setattr(inspection, "BATCH", 1)
    shell.fill(5)
    out = Terminal()
    assert main(["verify", "--lang", "en"], clock=lambda: shell.now, out=out, err=StringIO()) == 0
    assert "verifying" in out.getvalue()
    shell("verify", "--lang", "en")
    assert "verifying" not in shell.out
