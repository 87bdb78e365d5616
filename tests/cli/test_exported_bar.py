"""Long exports say how far they are, whatever the form; short ones and those to standard output say nothing."""

from contextlib import contextmanager

import pytest

from pdca import transcript
from pdca.cli import asking, exporting
from tests.cli.test_exporting import OPEN, Shell

ACTS = 3


@pytest.fixture
def shell(tmp_path, monkeypatch):
    """Return what runs commands in a folder with a store of a few cases, and remembers what bars were told."""
    monkeypatch.chdir(tmp_path)
    made = Shell()
    for number in range(ACTS):
        words = [f"D-{number}" if word == "D-1" else word for word in OPEN]
        words = [f"{word}{number}" if word.startswith("about=") else word for word in words]
        assert made(*words) == 0, made.err + made.out
    made.heard = []

    @contextmanager
    def bar(screen, zh, en):
        yield lambda done, size: made.heard.append((done, size))

    monkeypatch.setattr(asking, "bar", bar)
    monkeypatch.setattr(exporting, "bar", bar)
    monkeypatch.setattr(exporting, "EVERY", 1)
    monkeypatch.setattr(transcript, "BATCH", 1)
    return made


def test_trail(shell):
    """Writing the trail itself tells the records written, of all."""
    assert shell("export", "a.jsonl") == 0
    assert shell.heard
    assert shell.heard == [(number, shell.heard[-1][1]) for number in range(shell.heard[-1][1])]


@pytest.mark.parametrize("form", ["csv", "ndjson", "xes"])
def test_views(shell, form):
    """Writing a view tells the records read, never more than there are."""
    assert shell("export", f"a.{form}", "--as", form) == 0
    done, size = shell.heard[-1]
    assert size >= ACTS
    assert ACTS <= max(one for one, _ in shell.heard) <= size
    assert done <= size


def test_standard_output(shell, capfd):
    """What goes to standard output is not mixed with a bar."""
    assert shell("export", "-", "--as", "ndjson") == 0
    assert capfd.readouterr().out.count("\n") == ACTS
    assert shell.heard == []
