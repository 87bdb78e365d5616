"""What a witness noted: kept on the disk, alone with the judge, and never half."""

import sqlite3
import threading

import pytest

from pdca import merkle
from pdca.errors import StoreError
from pdca.note import Checkpoint
from pdca.witness import state as states
from pdca.witness.state import Noted, State
from tests.witness.samples import LEAVES, LOG, checkpoint


def held(size):
    text = checkpoint(size)
    root = merkle.root_of(LEAVES[:size])
    return Noted(checkpoint=Checkpoint(origin=LOG, size=size, root=root), note=text)


def test_nothing_noted(tmp_path):
    """Of a log that was never seen nothing is noted."""
    assert State(tmp_path / "s").noted(LOG) is None


def test_noted(tmp_path):
    """What was noted is read again, also by another process's eyes."""
    State(tmp_path / "s").advance(LOG, lambda last: held(5))
    assert State(tmp_path / "s").noted(LOG) == held(5)


def test_a_judge_who_refuses(tmp_path):
    """Where the judge refuses, what was noted stays."""
    state = State(tmp_path / "s")
    state.advance(LOG, lambda last: held(5))

    def refuse(last):
        raise KeyError(last.checkpoint.size)

    with pytest.raises(KeyError):
        state.advance(LOG, refuse)
    assert state.noted(LOG) == held(5)


@pytest.mark.row("I8")
def test_the_judge_is_alone(tmp_path):
    """Between judging and noting nobody else notes: sizes that only grow by one all arrive."""
    path = tmp_path / "s"
    State(path).advance(LOG, lambda last: held(0))

    def grow():
        mine = State(path)
        for _ in range(5):
            mine.advance(LOG, lambda last: held(last.checkpoint.size + 1))

    threads = [threading.Thread(target=grow) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert State(path).noted(LOG).checkpoint.size == 20


def test_evidence_is_bounded(tmp_path, monkeypatch):
    """Contradictions are kept once each, up to a number."""
    monkeypatch.setattr(states, "MAX_EVIDENCE", 3)
    state = State(tmp_path / "s")
    for number in (0, 0, 1, 2, 3, 4):
        state.keep(LOG, "ours", f"theirs {number}")
    assert state.evidence(LOG) == tuple(("ours", f"theirs {number}") for number in range(3))


def test_a_file_that_is_none(tmp_path):
    """A file that is no database is an error of the store, not a crash."""
    (tmp_path / "s").write_bytes(b"nonsense" * 1000)
    with pytest.raises(StoreError):
        State(tmp_path / "s")


def test_a_locked_file(tmp_path, monkeypatch):
    """A file that somebody else holds is an error after a while, and one worth trying again."""
    monkeypatch.setattr(states, "_WAIT", 0)
    state = State(tmp_path / "s")
    holder = sqlite3.connect(tmp_path / "s", isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreError) as locked:
        state.noted(LOG)
    holder.close()
    assert locked.value.retry
