"""Every call to the operating system in one append fails once: with EIO, with ENOSPC, and with the process killed."""

import re
import shutil
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pdca.stores.sql import SqlStore
from pdca.trail import Trail
from tests.endurance.appending import CLAIM, REFUSED

TOP = Path(__file__).resolve().parents[2]
KILL = "signal=KILL"
FAULTS = ("error=EIO", "error=ENOSPC", KILL)
QUICKLY = "--seccomp-bpf"
"""Stops a process at the calls that are traced and at no others; a signal is not delivered then."""

KILLED = -9
EARLIER = 3
"""Records in the log before the append that is disturbed."""


def now():
    return datetime.now(UTC)


def traced(folder, *options):
    """Return what one append in *folder* came to, its calls for the database's files being traced."""
    database = folder / "trail.db"
    files = [word for end in ("", "-journal", "-wal") for word in ("-P", f"{database}{end}")]
    program = [sys.executable, "-m", "tests.endurance.appending", f"sqlite:///{database}", "key"]
    trace = ["strace", "-f", "-qq", "-o", str(folder / "calls"), *files, *options]
    return subprocess.run([*trace, *program], cwd=TOP, capture_output=True, text=True)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """Return a folder with a log of some records, and the system calls of one more append to a copy of it."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed: no call can be made to fail")
    folder = tmp_path_factory.mktemp("calls")
    store = SqlStore.open(f"sqlite:///{folder / 'trail.db'}")
    log = Trail(store, now, "L")
    for _ in range(EARLIER):
        log.append([CLAIM])
    store.close()
    copy = shutil.copytree(folder, folder.with_name("reference"))
    done = traced(copy, QUICKLY, "-e", "trace=file,desc")
    if done.returncode:
        pytest.skip(f"strace may trace nothing here: {done.stderr[-200:]}")
    calls = re.findall(r"^\d+ +(\w+)\(", (copy / "calls").read_text("utf-8", "replace"), re.MULTILINE)
    return folder, Counter(calls)


def disturbed(prepared, folder, call, number, fault):
    """Return what is wrong after the append whose *number*th *call* had a *fault*; nothing, if nothing is."""
    shutil.copytree(prepared, folder)
    way = [] if fault == KILL else [QUICKLY]
    done = traced(folder, *way, "-e", f"trace={call}", "-e", f"inject={call}:{fault}:when={number}")
    if done.returncode not in ({KILLED} if fault == KILL else {0, REFUSED}):
        return f"ended with {done.returncode}: {done.stderr[-300:]}"
    if fault != KILL and "(INJECTED)" not in (folder / "calls").read_text("utf-8", "replace"):
        return "nothing failed"
    store = SqlStore.open(f"sqlite:///{folder / 'trail.db'}")
    log = Trail(store, now, "L")
    kept = log.verify()
    again = log.append([CLAIM], idem="key")[0]
    after = log.verify()
    store.close()
    if not (kept.sound and after.sound):
        return "the log does not verify"
    if done.returncode == 0 and kept.count != EARLIER + 1:
        return "an acknowledged record is lost"
    return "" if (again.size, after.count) == (EARLIER + 1, EARLIER + 1) else "the next append went wrong"


@pytest.mark.row("C3", "C4", "C1")
@pytest.mark.parametrize(
    "share", [pytest.param(24, marks=pytest.mark.brief), pytest.param(1, marks=pytest.mark.endurance)]
)
def test_every_call_fails_once(prepared, tmp_path, share):
    """Whichever call fails: an error or a receipt, nothing acknowledged lost, the log verifies, the next append works."""
    folder, calls = prepared
    assert calls["pwrite64"] > 4
    assert calls["fdatasync"] + calls["fsync"] > 0
    places = [
        (call, number, fault)
        for call in sorted(calls)
        for number in range(1, calls[call] + 1)
        for fault in FAULTS
    ][::share]

    def one(place):
        call, number, fault = place
        return place, disturbed(folder, tmp_path / f"{call}-{number}-{fault[-4:]}", call, number, fault)

    with ThreadPoolExecutor(2) as pool:
        assert [found for found in pool.map(one, places) if found[1]] == []
