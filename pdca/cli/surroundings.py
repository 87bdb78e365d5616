"""What doctor looks at around the store: the file system below it, the keys beside it, the anchors' clock."""

import re
import stat
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Final

from pdca import acts, keyring, keys
from pdca.cli.desk import Desk, folder, key_beside, secret_text
from pdca.cli.look import Check
from pdca.errors import PdcaError
from pdca.form import from_body
from pdca.keyring import Keyring, Named
from pdca.phrase import Phrase
from pdca.record import LOG_CASE
from pdca.replay import day_of
from pdca.stores.port import Store
from pdca.trail import Trail

MOUNTS: Final = Path("/proc/self/mountinfo")
"""Where Linux tells which file system is where; elsewhere doctor says that it cannot know."""

NETWORKED: Final = frozenset(
    ("9p", "afs", "ceph", "cifs", "coda", "davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.s3fs", "fuse.sshfs", "fuse.rclone", "glusterfs", "lustre",
     "ncpfs", "nfs", "nfs4", "smb2", "smb3", "smbfs", "vboxsf")
)  # fmt: skip
"""File systems whose locks SQLite cannot rely on: two writers may both believe that they are alone."""

KEY_DAYS: Final = 730
"""After how many days in use a key should be handed over to a new one."""

_NOTHING: Final = Phrase("", "")


def file_system(url: str, mounts: Path = MOUNTS) -> Iterator[Check]:
    """Yield on which file system an SQLite store is, and whether locks hold there."""
    path = Path(url.removeprefix("sqlite:///"))
    if not path.exists():
        return
    title = Phrase("文件系统", "file system")
    try:
        kind = _kind(path.resolve(), mounts.read_text("utf-8", "replace"))
    except OSError:
        yield Check(id="file_system", title=title, value="—", why=Phrase("查不出类型：请确认不是网络共享", "cannot be told here: make sure that it is no network share"))  # fmt: skip
        return
    bad = kind in NETWORKED
    why = Phrase(
        "网络文件系统的锁不可靠，可能损坏账：请放到本机磁盘，或者用 PostgreSQL",
        "locks of a network file system cannot be relied on: use a local disk, or PostgreSQL",
    )
    yield Check(id="file_system", title=title, value=kind or "—", well=not bad, why=why if bad else _NOTHING)


def _kind(path: Path, mounts: str) -> str:
    """Return the type of the file system that *path* is on: that of the longest mount point above it, the last one there."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) < 5 or not after:
            continue
        point = Path(re.sub(r"\\(\d{3})", lambda found: chr(int(found[1], 8)), fields[4]))
        if path.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), after.split(" ")[0]
    return kind


def ended(store: Store) -> Iterator[Check]:
    """Yield that the log was frozen, where its last record says so: it is whole, and takes nothing more."""
    last = store.rows(max(store.head().size - 1, 0), 1)
    if not last or last[0].case != LOG_CASE:
        return
    try:
        found = from_body(last[0].body)
    except PdcaError:
        return  # that the record cannot be read is for verification to find
    if acts.freezes(found):
        yield Check(id="frozen", title=Phrase("封存", "frozen"), value=found.claim.occurred, why=acts.frozen_by(found).phrase)


def signatures(desk: Desk, store: Store) -> Iterator[Check]:
    """Yield whether the log signs its commits, and whether that can be checked here."""
    title, noted = Phrase("签名", "signatures"), bool(store.head().note)
    if noted and not keys.version():
        why = Phrase("账已签名，这里不能验签：pip install pdca[sign]", "the log is signed, and nothing here can check it: pip install pdca[sign]")
        yield Check(id="signatures", title=title, value="—", well=False, why=why)
        return
    said = Phrase("每次提交都签名", "every commit is signed") if noted else Phrase("没有签名：能改库的人可以重写没有锚定的部分", "not signed: whoever writes the database can rewrite what is not anchored")
    yield Check(id="signatures", title=title, value="√" if noted else "—", why=said)
    path = desk.sign or key_beside(desk.store_url)
    if path:
        yield _own_key(desk, store, path)
    elif noted:
        why = Phrase("账已签名，这里没有密钥：只能查，不能登记", "the log is signed and there is no key here: it can be read, not written")
        yield Check(id="signing_key", title=Phrase("签名密钥", "signing key"), value="—", why=why)


def _own_key(desk: Desk, store: Store, path: str) -> Check:
    """Return whether the key that commits are signed with is safe, known to the log, and not too old."""
    title = Phrase("签名密钥", "signing key")
    try:
        own = keys.secret(secret_text(path)).public()
        ring = keyring.of(store.head().log, Trail(store, desk.clock).records(LOG_CASE))
        day = {one.pos: day_of(one.recorded) for one in Trail(store, desk.clock).records(LOG_CASE)}
    except PdcaError as error:
        return Check(id="signing_key", title=title, value=path, well=False, why=error.phrase)
    named = next((one for one in ring.named if one.text == str(own)), None)
    days = (desk.clock().date() - day[named.pos]).days if named else 0
    wrong = _wrong(path, named, bool(ring.named), days) or _handed_over(named, ring)
    said = Phrase(f"{own.name}，已用{days}天", f"{own.name}, in use for {days} days")
    return Check(id="signing_key", title=title, value=path, well=wrong is None, why=wrong or said)


def _wrong(path: str, named: Named | None, signed: bool, days: int) -> Phrase | None:  # noqa: FBT001
    if stat.S_IMODE(Path(path).stat().st_mode) & 0o077:
        return Phrase("别人也能读：chmod 600", "others can read it: chmod 600")
    if signed and named is None:
        return Phrase("账里没有登记这把密钥", "the log does not name this key")
    if named is not None and named.until is not None:
        return Phrase("这把密钥已经吊销", "this key is revoked")
    if days > KEY_DAYS:
        return Phrase(f"已用{days}天：请移交给新密钥（pdca key hand-over）", f"in use for {days} days: hand over to a new one (pdca key hand-over)")
    return None


def _handed_over(named: Named | None, ring: Keyring) -> Phrase | None:
    """Return what to do where the key *named* was handed over to another and signs still."""
    later = [one for one in ring.named if named and one.pos > named.pos and one.endorsed and one.until is None]
    if not later:
        return None
    new = "+".join(later[-1].text.split("+")[:2])
    return Phrase(f"已经移交给 {new}，却还在用：把新密钥放到这里", f"handed over to {new} and still in use: put the new key here")


def anchored_clock(desk: Desk, store: Store) -> Iterator[Check]:
    """Yield whether the clock is behind the newest anchor."""
    if not desk.anchored:
        return
    from pdca import anchors

    try:
        held = anchors.read(folder(desk.anchored), store.head().log).held
    except (PdcaError, OSError):
        return  # that the folder cannot be read is said elsewhere
    last = max((one.time for one in held), default="")
    behind = (datetime.fromisoformat(last) - desk.clock()).total_seconds() if last else 0
    why = Phrase(f"比最新锚定慢{behind:.0f}秒（{last}）：请校时", f"{behind:.0f} seconds behind the newest anchor ({last}): set the clock")
    yield Check(
        id="anchor_clock", title=Phrase("时钟与锚定", "clock and anchors"), value=last or "—", well=behind <= 0, why=why if behind > 0 else _NOTHING
    )  # fmt: skip
