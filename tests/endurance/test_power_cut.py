"""Power cuts: whatever the disk had not synced is lost, kept or torn, and no acknowledged record is missing."""

import itertools
import random
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa
from sqlalchemy.pool import StaticPool

from pdca.errors import StoreError
from pdca.record import Claim, Kind
from pdca.stores import sql
from pdca.stores.sql import SqlStore
from pdca.trail import Trail

pytest.importorskip("apsw", reason="the extra test-all brings it")
from tests.endurance.disk import Disk, FileSystem, driver

pytestmark = pytest.mark.heavy

CLAIM = Claim(case="A", kind=Kind.OPEN, occurred="2026-05-18", by=(), reason="x" * 600)
APPENDS = 24
NAMES = itertools.count()
PRAGMAS = {"persist": [], "wal": ["locking_mode = EXCLUSIVE"]}
"""apsw shares no memory between connections, so one connection has the write-ahead log to itself."""


def now():
    return datetime.now(UTC)


@pytest.fixture
def machine(tmp_path, monkeypatch):
    """Return a function that opens a trail on a disk that notes everything, and that disk."""
    engines = []

    def start(mode, careless=""):
        disk = Disk()
        system = FileSystem(f"noted-{next(NAMES)}", disk)
        module = driver(system, pragmas=PRAGMAS[mode], careless=careless)

        def engine(url):
            engines.append(sa.create_engine(url, module=module, poolclass=StaticPool))
            sa.event.listen(engines[-1], "connect", sql._set_up_sqlite)
            return engines[-1]

        with monkeypatch.context() as patch:
            patch.setattr(sql, "_engine", engine)
            patch.setattr(sql, "_loses_writes", lambda _: mode == "persist")
            if careless:
                patch.setattr(sql, "_check_durable", lambda _: None)
            store = SqlStore.open(f"sqlite:///{tmp_path / 'trail.db'}")
        return Trail(store, now, "L"), disk

    yield start
    for engine in engines:
        engine.dispose()


def worked(trail, disk, appends=APPENDS):
    """Append, and note what was acknowledged."""
    for number in range(appends):
        trail.append([CLAIM], idem=f"k{number}")
        disk.done(number + 1)


def revived(folder, files):
    """Return what verifies and how much, after power is back; an unreadable database verifies nothing."""
    folder.mkdir()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    try:
        store = SqlStore.open(f"sqlite:///{folder / 'trail.db'}")
    except StoreError:
        return False, 0
    checked = Trail(store, now, "L").verify()
    store.close()
    return checked.sound, checked.count


def judged(disk, folder, count, seed=1):
    """Return how many of *count* cuts lost what was acknowledged, kept what was never begun, or broke the log."""
    chance = random.Random(seed)
    moments = disk.cuts()
    chosen = [*moments, *chance.choices(moments, k=max(0, count - len(moments)))]
    if count < len(moments):
        chosen = sorted(chance.sample(moments, count))
    lost = broken = excess = 0
    for number, cut in enumerate(chosen):
        sound, kept = revived(folder / str(number), disk.left(cut, chance))
        acknowledged = disk.acknowledged(cut)
        lost += kept < acknowledged
        excess += kept > acknowledged + 1
        broken += not sound
    return {"cuts": len(chosen), "lost": lost, "broken": broken, "excess": excess}


@pytest.mark.row("C2")
@pytest.mark.parametrize("mode", ["persist", "wal"])
@pytest.mark.parametrize(
    "count", [pytest.param(40, marks=pytest.mark.brief), pytest.param(1200, marks=pytest.mark.endurance)]
)
def test_power_cuts(machine, tmp_path, mode, count):
    """At whatever write the power goes, every acknowledged record is there and the log verifies."""
    trail, disk = machine(mode)
    worked(trail, disk)
    assert disk.acknowledged(len(disk.notes)) == APPENDS
    assert judged(disk, tmp_path, count) == {
        "cuts": count, "lost": 0, "broken": 0, "excess": 0,
    }  # fmt: skip


@pytest.mark.row("C2")
@pytest.mark.parametrize(("mode", "setting"), [("persist", "OFF"), ("wal", "NORMAL")])
def test_the_disk_is_hard(machine, tmp_path, mode, setting):
    """On the same disk a database that does not wait for it does lose acknowledged records."""
    trail, disk = machine(mode, setting)
    worked(trail, disk, 9)
    found = judged(disk, tmp_path, 60)
    assert found["lost"] + found["broken"] > 0


def failing(kind, number):
    """Return a fault: the act *kind* fails, and then all goes well, at its occurrence *number* (from 0)."""
    seen = itertools.count()
    return lambda note: note.act == kind and next(seen) == number


@pytest.mark.row("C3", "C4", "C6")
@pytest.mark.parametrize("mode", ["persist", "wal"])
@pytest.mark.parametrize("kind", ["sync", "write"])
@pytest.mark.parametrize(
    "numbers",
    [
        pytest.param([0, 1, 2], marks=pytest.mark.brief),
        pytest.param([*range(24)], marks=pytest.mark.endurance),
    ],
    ids=len,
)
def test_a_disk_that_fails_once(machine, tmp_path, mode, kind, numbers):
    """After a failed sync or write the request is asked for again by its key; once, and nothing acknowledged is lost."""
    trail, disk = machine(mode)
    chance = random.Random(2)
    failed = 0
    for number in numbers:
        size = trail.head().size
        disk.fault = failing(kind, number % 6)
        try:
            trail.append([CLAIM], idem=f"failing {number}")
        except StoreError:
            failed += 1
        disk.fault = lambda _: False
        (receipt,) = trail.append([CLAIM], idem=f"failing {number}")
        assert (receipt.size, receipt.record.pos, trail.verify().sound) == (size + 1, size, True)
        disk.done(receipt.size)
    assert failed
    for number in range(60):
        cut = chance.choice(disk.cuts())
        sound, kept = revived(tmp_path / f"cut{number}", disk.left(cut, chance))
        assert (sound, kept >= disk.acknowledged(cut)) == (True, True)


@pytest.mark.row("C4")
@pytest.mark.parametrize("mode", ["persist", "wal"])
def test_a_full_disk(machine, mode):
    """On a full disk every append fails with an error of the store, reading goes on, and space lets writing go on."""
    trail, disk = machine(mode)
    trail.append([CLAIM])
    disk.fault = lambda note: note.act == "write"
    for _ in range(3):
        with pytest.raises(StoreError, match=r"disk|full|space"):
            trail.append([CLAIM])
        assert (trail.verify().sound, trail.verify().count) == (True, 1)
    disk.fault = lambda _: False
    assert (trail.append([CLAIM])[0].size, trail.verify().sound) == (2, True)
