"""Commands for the day after: backup, restore, repair."""

import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from pdca import anchors
from pdca.anchors import Anchors
from pdca.cli.desk import Desk, InputError, folder, key_beside, opened, read_key, shown, signers
from pdca.cli.safekeeping import ordering
from pdca.errors import PdcaError
from pdca.integrity import Verification
from pdca.office import Office
from pdca.phrase import Phrase
from pdca.repair import repaired
from pdca.stewardship import Stewardship, expect_sound
from pdca.stores.port import Store
from pdca.trail import Receipt, Trail, time_text


def backup(desk: Desk, options: Any) -> int:
    """Copy the store while it is in use, and verify the copy; a database server's trail is exported instead."""
    desk.expect_log()
    path = Path(options.file)
    if path.exists():
        raise InputError(Phrase(f"“{path}”已存在，不覆盖", f"'{path}' exists and is not replaced"), path=str(path))
    try:
        found, copied = _copied(desk, path)
    except PdcaError:
        path.unlink(missing_ok=True)  # a copy that is not sound must not lie about like one that is
        raise
    if desk.as_json:
        desk.answer({"file": str(path), "records": found.count, "root": found.root, "exported": not copied})
        return 0
    desk.screen.say(
        f"√ 已备份到 {path}，副本完好：{found.count}条，总散列 {found.root}",
        f"backed up to {path}, and the copy is sound: {found.count} records, root {found.root}", "green",
    )  # fmt: skip
    desk.screen.say(
        "  保险库、材料和密钥不在其中，各自备份", "  vault, papers and keys are not in it; back them up apart", "dim"
    )
    return 0


def _copied(desk: Desk, path: Path) -> tuple[Verification, bool]:
    """Copy the store to *path*; return what the copy is, which is sound, and whether it is the store's own copy or an export."""
    store = desk.store(desk.store_url)
    copied = store.copy(str(path))
    if not copied:
        with path.open("xb") as stream:
            Trail(store, desk.clock).export(stream)
    found = opened(desk, str(path)).verify()
    expect_sound(found)
    if not found.count:  # of the wrong folder or database, most likely
        raise InputError(Phrase("账是空的，无可备份", "the log is empty; there is nothing to back up"))
    return found, copied


def restore(desk: Desk, options: Any) -> int:
    """Put a backup into an empty store, say in the log what was lost, and anchor it again.

    It is put together apart, and taken in at one go with what is said of it: an order that is refused leaves nothing.
    """
    by = ordering(options)
    held = _held(desk, options.file)
    if options.file:
        store = desk.scratch()
        _take(desk, options.file, held, store)
    else:
        desk.expect_log()
        store = desk.store(desk.store_url)
    trail = desk.trail_in(store, desk.log)
    office = Office(trail, desk.pack, desk.clock)
    done = Stewardship(office, by, options.reason).restored(held, expect_loss=not options.file)
    if options.file:
        trail = _moved(desk, trail)
    if desk.anchored:
        anchors.drop(trail, folder(desk.anchored), time_text(desk.clock()))
    return _restored(desk, done)


def _held(desk: Desk, source: str) -> Anchors:
    """Return the anchors in the folder named, of the log that is put back."""
    if not desk.anchored:
        return Anchors()
    trail = opened(desk, source or desk.store_url)
    return anchors.read(folder(desk.anchored), trail.head().log)


def _take(desk: Desk, source: str, held: Anchors, store: Store) -> None:
    """Take the sound backup *source* into *store*, where that of the desk is empty. Raises what its verification finds."""
    if desk.has_store and desk.store(desk.store_url).head().size:
        raise InputError(
            Phrase(
                f"“{shown(desk.store_url)}”不是空的：先把损坏的账移到一边，留作证据", f"'{shown(desk.store_url)}' is not empty: move the broken one away and keep it"
            )
        )  # fmt: skip
    trail = opened(desk, source)
    expect_sound(trail.verify(held.sizes()))
    _copy(desk, trail, store)


def _moved(desk: Desk, trail: Trail) -> Trail:
    """Return the trail in the store of the desk, once it holds what *trail* does."""
    store = desk.store(desk.store_url)
    _copy(desk, trail, store)
    return desk.trail_in(store, desk.log)


def _copy(desk: Desk, trail: Trail, store: Store) -> None:
    with tempfile.TemporaryFile() as stream:
        trail.export(stream)
        stream.seek(0)
        Trail(store, desk.clock, read_key=read_key()).import_(stream)


def _restored(desk: Desk, done: Receipt) -> int:
    facts = done.record.claim.facts
    before, kept = facts["from"], facts["to"]
    if desk.as_json:
        desk.answer({"store": shown(desk.store_url), "from": before, "to": kept, "pos": done.record.pos, "anchored": bool(desk.anchored)})
        return 0
    desk.screen.say(
        f"√ 已登记恢复：原有{before}条，恢复到{kept}条" if desk.anchored else f"√ 已登记恢复到{kept}条；没有给出锚定，不知道丢了多少",
        f"recorded: {before} records were there, {kept} are back" if desk.anchored else f"recorded: {kept} records are back; without anchors nobody knows how many were lost",
        "green",
    )  # fmt: skip
    if desk.anchored:
        desk.screen.say(f"√ 已重新锚定到 {desk.anchored}", f"anchored again in {desk.anchored}", "green")
    desk.screen.say(
        "  然后：pdca vault restore（再次删除、限制个人信息），并补登丢失期间的事",
        "  next: pdca vault restore, and record again what was lost", "dim",
    )  # fmt: skip
    return 0


def repair(desk: Desk, options: Any) -> int:
    """Write the damaged log, mended, into an empty store, and say in it what was mended."""
    desk.expect_log()
    by = ordering(options)
    damaged = desk.store(desk.store_url)
    Stewardship(Office(Trail(damaged, desk.clock), desk.pack, desk.clock), by, options.reason).check()
    whole = desk.store(options.new)
    own = signers(desk.sign or key_beside(desk.store_url))
    trail = Trail(whole, desk.clock, damaged.head().log, keys=own, read_key=read_key())
    orders = Stewardship(Office(trail, desk.pack, desk.clock), by, options.reason)
    mended = repaired(damaged, whole, _spare(desk, options.spare))
    expect_sound(trail.verify())
    if mended:
        orders.repaired(mended)
    if desk.as_json:
        desk.answer({"store": shown(options.new), "mended": [one.plain() for one in mended]})
        return 0
    places = "、".join(str(one.pos) for one in mended)
    desk.screen.say(
        f"√ 已写出完好的账 {shown(options.new)}：修复第{places}号；核对后放到原处，原账留作证据" if mended else f"√ 没有要修复的；{shown(options.new)} 是一份完好的副本",
        f"{shown(options.new)} is whole: mended {places}; verify it, put it in the old one's place, and keep that as evidence" if mended else f"nothing to mend; {shown(options.new)} is a sound copy",
        "green",
    )  # fmt: skip
    return 0


def _spare(desk: Desk, place: str) -> Store | None:
    """Return the backup in the file *place*, if one is named. Raises `InputError` where it is not there."""
    if place and "://" not in place and not Path(place).exists():
        raise InputError(Phrase(f"没有“{place}”", f"there is no '{place}'"), path=place)
    return desk.store(place) if place else None


RUNNERS: Final[Mapping[str, Callable[[Desk, Any], int]]] = {"backup": backup, "restore": restore, "repair": repair}
"""What runs each command of this module."""
