"""What the tests of commands about keeping share: commands run in one folder at one time, over a small log."""

import json
from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest

from pdca.cli import main
from pdca.record import Actor, Claim, Kind
from pdca.stores import open_store
from pdca.trail import Trail

NOW = datetime(2026, 11, 20, 4, tzinfo=UTC)


class Shell:
    """Commands over the log ``pdca.db`` of *folder*; *now* is what the clock shows."""

    def __init__(self, folder):
        self.folder = folder
        self.now = NOW
        self.code = 0
        self.out = self.err = ""

    def __call__(self, *words):
        out, err = StringIO(), StringIO()
        self.code = main(words, clock=lambda: self.now, out=out, err=err)
        self.out, self.err = out.getvalue(), err.getvalue()
        assert "Traceback" not in self.err
        return self.code

    def json(self, *words):
        self(*words, "--json")
        return json.loads(self.out or self.err)

    def fill(self, count, number=1, file="pdca.db"):
        """Add *count* records in two cases; another *number* makes another history."""
        store = open_store(str(self.folder / file))
        trail = Trail(store, lambda: NOW - timedelta(days=1), "qinghe.example/log")
        by = (Actor(person="p-1", role="clerk"),)
        for each in range(count):
            trail.append(
                [
                    Claim(
                        case="AB"[each % 2],
                        kind=Kind.OUTCOME,
                        occurred="2026-05-18",
                        by=by,
                        facts={"n": number},
                    )
                ]
            )
        store.close()


@pytest.fixture
def shell(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    (tmp_path / "usb").mkdir()
    made = Shell(tmp_path)
    made.fill(5)
    return made


@pytest.fixture
def keyed(shell):
    """Return a shell with a key in ``k`` and its public half in ``k.pub``."""
    assert shell("key", "new", "k") == 0
    return shell
