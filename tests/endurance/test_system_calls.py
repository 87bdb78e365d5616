"""Every call to the operating system in one append fails once: with EIO, with ENOSPC, and with the process killed."""

import multiprocessing
import re
import shutil
import subprocess
from collections import Counter
from datetime import UTC, datetime

import pytest

from pdca.stores.sql import SqlStore
from pdca.trail import Trail
from tests.endurance.appending import CLAIM, REFUSED, append

KILL = "signal=KILL"
FAULTS = ("error=EIO", "error=ENOSPC", KILL)
SERVER = multiprocessing.get_context("forkserver")
"""Forks the processes that append from one that has loaded everything: to start Python takes longer than to append."""

SERVER.set_forkserver_preload(["tests.endurance.appending", "sqlalchemy.dialects.sqlite"])

KILLED = -9
EARLIER = 3
"""Records in the log before the append that is disturbed."""


class UntraceableError(Exception):
    """No call can be made to fail on this machine."""


def now():
    return datetime.now(UTC)


def traced(folder, *options):
    """Return how one append in *folder* ended, its calls for the database's files being traced from its first one on."""
    database = folder / "trail.db"
    files = [word for end in ("", "-journal", "-wal") for word in ("-P", f"{database}{end}")]
    hears, says = SERVER.Pipe(duplex=False)
    process = SERVER.Process(target=append, args=(f"sqlite:///{database}", "key", hears))
    process.start()
    trace = ["strace", "-o", str(folder / "calls"), *files, *options, "-p", str(process.pid)]
    with subprocess.Popen(trace, stderr=subprocess.PIPE, text=True) as tracer:
        ready = tracer.stderr.readline()
        says.send("now")
        process.join()
    if "attached" not in ready:
        raise UntraceableError(f"strace may trace nothing here: {ready}")
    return process.exitcode


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """Return a folder with a log of some records and the system calls of one more append to a copy of it; or why there are none."""
    if shutil.which("strace") is None:
        return UntraceableError("strace is not installed")
    folder = tmp_path_factory.mktemp("calls")
    store = SqlStore.open(f"sqlite:///{folder / 'trail.db'}")
    log = Trail(store, now, "L")
    for _ in range(EARLIER):
        log.append([CLAIM])
    store.close()
    copy = shutil.copytree(folder, folder.with_name("reference"))
    try:
        assert traced(copy, "-e", "trace=file,desc") == 0
    except UntraceableError as error:
        return error
    calls = re.findall(r"^(\w+)\(", (copy / "calls").read_text("utf-8", "replace"), re.MULTILINE)
    return folder, Counter(calls)


def disturbed(prepared, folder, call, number, fault):
    """Return what is wrong after the append whose *number*th *call* had a *fault*; nothing, if nothing is."""
    shutil.copytree(prepared, folder)
    ended = traced(folder, "-e", f"trace={call}", "-e", f"inject={call}:{fault}:when={number}")
    if ended not in ({KILLED} if fault == KILL else {0, REFUSED}):
        return f"ended with {ended}"
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
    if ended == 0 and kept.count != EARLIER + 1:
        return "an acknowledged record is lost"
    return "" if (again.size, after.count) == (EARLIER + 1, EARLIER + 1) else "the next append went wrong"


@pytest.mark.row("C3", "C4", "C1")
@pytest.mark.parametrize(
    "share", [pytest.param(24, marks=pytest.mark.brief), pytest.param(1, marks=pytest.mark.endurance)]
)
def test_every_call_fails_once(prepared, tmp_path, share):
    """Whichever call fails: an error or a receipt, nothing acknowledged lost, the log verifies, the next append works."""
    if isinstance(prepared, UntraceableError):
        (pytest.fail if share == 1 else pytest.skip)(str(prepared))  # the long form runs where strace must be
    folder, calls = prepared
    assert calls["pwrite64"] > 4
    assert calls["fdatasync"] + calls["fsync"] > 0
    places = [
        (call, number, fault)
        for call in sorted(calls)
        for number in range(1, calls[call] + 1)
        for fault in FAULTS
    ][::share]
    found = {place: disturbed(folder, tmp_path / str(number), *place) for number, place in enumerate(places)}
    assert {place: wrong for place, wrong in found.items() if wrong} == {}
