"""The command doctor: is everything around the trail as it must be, and if not, what to do."""

import platform
import shutil
import stat
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Final

from pdca import keys
from pdca.cli import equipment, surroundings
from pdca.cli.desk import Desk, shown
from pdca.cli.look import NOTHING as _NOTHING
from pdca.cli.look import Check
from pdca.cli.outsiders import key_text
from pdca.errors import PdcaError, StoreError
from pdca.phrase import Phrase
from pdca.stores.condition import foreign_guards, missing_guards, narrowing
from pdca.stores.port import Store

FOUND = 1
"""Exit code when something is not as it should be."""

LEAST_SPACE: Final = 1 << 30
"""Free bytes below which a disk counts as nearly full (1 GiB)."""

_ANCHORS: Final = Phrase("锚定", "anchors")
_FULL: Final = frozenset({"2", "3"})
_UNMAPPED: Final = frozenset({"", "0"})


def doctor(desk: Desk, options: Any) -> int:
    """Look at versions, store, clock, disk and keys; end with `FOUND` when something is not well."""
    checks = [*_versions(), *equipment.extras(), *equipment.cache(Path(desk.cache) if desk.cache else None), *_store(desk), *_anchored(desk), *(check for path in options.key or () for check in _key(path))]
    if desk.as_json:
        desk.answer(
            {
                "well": all(one.well for one in checks),
                "checks": [
                    {"check": one.id, "value": one.value, "well": one.well, "message": one.why(desk.language)}
                    for one in checks
                ],
            }
        )
    else:
        for one in checks:
            why = f"  {one.why(desk.language)}" if one.why.zh else ""
            # What is not there was not found to be well: it gets no tick.
            mark = "×" if not one.well else "—" if one.value == "—" else "√"
            desk.screen.line(
                f"{mark} {one.title(desk.language)}{'' if one.value in ('', mark) else f'  {one.value}'}{why}",
                "" if one.well else "bold red",
            )
    return 0 if all(one.well for one in checks) else FOUND


def _versions() -> Iterator[Check]:
    yield Check(id="pdca", title=Phrase("pdca", "pdca"), value=_installed("pdca"))
    yield Check(id="python", title=Phrase("Python", "Python"), value=platform.python_version())
    yield Check(id="sqlalchemy", title=Phrase("SQLAlchemy", "SQLAlchemy"), value=_installed("SQLAlchemy"))
    found = keys.version()
    absent = Phrase(
        "没有安装，不能签名和验签（pip install pdca[sign]）",
        "not installed: no signatures (pip install pdca[sign])",
    )
    yield Check(
        id="cryptography",
        title=Phrase("cryptography", "cryptography"),
        value=found or "—",
        why=_NOTHING if found else absent,
    )


def _installed(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "—"


def _store(desk: Desk) -> Iterator[Check]:
    title = Phrase("账", "store")
    if not desk.has_store:
        yield Check(id="store", title=title, value=shown(desk.store_url), why=Phrase("还没有账", "no store yet"))
        return
    try:
        store = desk.store(desk.store_url)
        condition = store.condition()
        head = store.head()
    except StoreError as error:
        yield Check(id="store", title=title, value=shown(desk.store_url), well=False, why=error.phrase)
        return
    said = Phrase(
        f"{condition['database']}，{head.size}条记录", f"{condition['database']}, {head.size} records"
    )
    yield Check(id="store", title=title, value=shown(desk.store_url), why=said)
    yield from surroundings.ended(store)
    yield from _DATABASES.get(condition["database"], _plain)(condition)
    yield from _guards(condition)
    yield from _vault(desk)
    yield from _clock(desk.clock(), store)
    yield from surroundings.anchored_clock(desk, store)
    yield from surroundings.signatures(desk, store)
    yield from surroundings.file_system(desk.store_url)
    yield from _disk(desk.store_url)


def _vault(desk: Desk) -> Iterator[Check]:
    """Yield where personal values are kept, and whether what is deleted there is gone."""
    title, url = Phrase("保险库", "vault"), shown(desk.vault_url(desk.store_url))
    try:
        safe = desk.safe_at(desk.store_url)
        condition = safe.vault.condition() if safe else {}
    except StoreError as error:
        yield Check(id="vault", title=title, value=url, well=False, why=error.phrase)
        return
    if not url:
        why = Phrase("没有保险库：自由文字按原文永久留在账里", "no vault: free text stays in the log for ever, as it is")
    elif safe is None:
        why = Phrase("还没有保险库，第一次登记时建立", "no vault yet; made at the first record")
    elif condition["database"] == "sqlite":
        why = Phrase("删除时覆盖原内容", "overwrites what it deletes")
    else:
        why = Phrase(condition["database"], condition["database"])
    yield Check(id="vault", title=title, value=url or "—", why=why)


def _plain(condition: Mapping[str, str]) -> Iterator[Check]:
    """Yield nothing: such a store has no settings."""
    yield from ()


def _sqlite(condition: Mapping[str, str]) -> Iterator[Check]:
    release, mode = condition["version"], condition["journal_mode"]
    risky = condition["loses_writes"] == "yes"
    yield Check(
        id="sqlite", title=Phrase("SQLite", "SQLite"), value=release,
        why=Phrase("有WAL重置缺陷（3.51.3修复）", "has the WAL-reset bug (fixed in 3.51.3)") if risky else Phrase("没有WAL重置缺陷", "is free of the WAL-reset bug"),
    )  # fmt: skip
    if mode != "wal":
        why = Phrase(
            "本版本的WAL可能丢失写入，所以用回滚日志",
            "the WAL of this version may lose writes, so the rollback journal is used",
        )
    else:
        why = Phrase(
            "预写日志，读写互不等待", "write-ahead log: readers and the writer do not wait for each other"
        )
    if not risky and mode != "wal":
        why = Phrase("回滚日志", "rollback journal")
    if risky and mode == "wal":
        why = Phrase(
            "本版本的WAL可能丢失写入：关闭所有程序后重新打开",
            "the WAL of this version may lose writes: close all programs and open again",
        )
    yield Check(
        id="journal_mode",
        title=Phrase("日志模式", "journal mode"),
        value=mode,
        well=not (risky and mode == "wal"),
        why=why,
    )
    full = condition["synchronous"] in _FULL
    yield Check(
        id="synchronous", title=Phrase("同步写盘", "synchronous"), value=condition["synchronous"], well=full,
        why=Phrase("FULL：写到盘上才答复", "FULL: answers when the disk has it") if full else Phrase("断电可能丢失已确认的记录", "a power cut may lose acknowledged records"),
    )  # fmt: skip
    yield Check(
        id="recursive_triggers",
        title=Phrase("递归触发器", "recursive triggers"),
        value=condition["recursive_triggers"],
        well=condition["recursive_triggers"] == "1",
    )
    mapped = condition.get("mmap_size", "") not in _UNMAPPED
    yield Check(
        id="mmap_size", title=Phrase("内存映射", "memory map"), value=condition.get("mmap_size") or "0", well=not mapped,
        why=Phrase("内存映射会把别的程序的错写带进账：PRAGMA mmap_size = 0", "through a memory map a stray write of the program reaches the file: PRAGMA mmap_size = 0") if mapped else _NOTHING,
    )  # fmt: skip
    yield Check(id="form", title=Phrase("表结构", "form of the tables"), value=condition.get("form", "—"))
    yield Check(
        id="busy_timeout",
        title=Phrase("等待上限（毫秒）", "busy timeout (ms)"),
        value=condition["busy_timeout"],
    )


def _postgresql(condition: Mapping[str, str]) -> Iterator[Check]:
    yield Check(id="postgresql", title=Phrase("PostgreSQL", "PostgreSQL"), value=condition["version"])
    for name, good in (
        ("synchronous_commit", ("on", "remote_apply")),
        ("fsync", ("on",)),
        ("full_page_writes", ("on",)),
    ):
        well = condition[name] in good
        risk = Phrase("断电可能丢失已确认的记录", "a power cut may lose acknowledged records")
        yield Check(
            id=name,
            title=Phrase(name, name),
            value=condition[name],
            well=well,
            why=_NOTHING if well else risk,
        )


_DATABASES: Final[Mapping[str, Callable[[Mapping[str, str]], Iterator[Check]]]] = {
    "sqlite": _sqlite,
    "postgresql": _postgresql,
}


def _guards(condition: Mapping[str, str]) -> Iterator[Check]:
    """Yield whether the triggers that keep rows as they are are there and alone, and whether no role may do more than it must."""
    if "guards" not in condition:
        return
    missing = missing_guards(condition["database"], condition["guards"])
    foreign = foreign_guards(condition["database"], condition["guards"])
    why = Phrase("齐全", "all there")
    if foreign:
        why = Phrase(f"外来的触发器或规则可能吞掉、改写记录：{'、'.join(foreign)}", f"foreign triggers or rules may swallow or change records: {', '.join(foreign)}")
    if missing:
        why = Phrase(f"缺少或被停用：{'、'.join(missing)}；请验证整本账", f"missing or disabled: {', '.join(missing)}; verify the trail")
    well = not (missing or foreign)
    yield Check(id="guards", title=Phrase("防改触发器", "guards"), value="√" if well else "", well=well, why=why)
    if "rights" in condition:
        said = narrowing(condition["rights"])
        why = Phrase(f"有的角色权限过宽，请由表的所有者执行：{' '.join(said)}", f"a role has more rights than it needs; let the tables' owner say: {' '.join(said)}")
        yield Check(id="rights", title=Phrase("表的权限", "rights"), value="" if said else "√", well=not said, why=why if said else _NOTHING)


def _clock(now: datetime, store: Store) -> Iterator[Check]:
    last = store.head().recorded
    shown = now.astimezone().isoformat(timespec="seconds")
    try:
        behind = (datetime.fromisoformat(last) - now).total_seconds() if last else 0
    except ValueError:
        behind = 0  # a head that tells no time is for verification to find
    why = Phrase(f"最后登记 {last or '—'}", f"last record {last or '-'}")
    if behind > 0:
        why = Phrase(
            f"比最后登记慢{behind:.0f}秒（{last}）：请校时",
            f"{behind:.0f} seconds behind the last record ({last}): set the clock",
        )
    yield Check(id="clock", title=Phrase("时钟", "clock"), value=shown, well=behind <= 0, why=why)


def _disk(url: str) -> Iterator[Check]:
    path = Path(url.removeprefix("sqlite:///"))
    if not path.exists():
        return
    free = shutil.disk_usage(path.resolve().parent).free
    low = Phrase("磁盘快满了", "the disk is nearly full")
    yield Check(
        id="disk",
        title=Phrase("可用空间", "free space"),
        value=f"{free >> 20} MiB",
        well=free >= LEAST_SPACE,
        why=_NOTHING if free >= LEAST_SPACE else low,
    )


def _anchored(desk: Desk) -> Iterator[Check]:
    """Check that the trail is the one that was anchored last, and not another under its name."""
    if not desk.anchored:
        return
    try:
        continued = desk.admit()
    except PdcaError as error:
        said = Phrase(*(each.partition("\n")[0] for each in (error.phrase.zh, error.phrase.en)))
        yield Check(id="anchors", title=_ANCHORS, value=desk.anchored, well=False, why=said)
        return
    why = (
        Phrase("接得上最新的锚定", "the trail continues its newest anchor") if continued
        else Phrase("里面没有这本账的锚定（pdca anchor 文件夹）", "there is no anchor of this log in it (pdca anchor FOLDER)")
    )  # fmt: skip
    yield Check(id="anchors", title=_ANCHORS, value=desk.anchored, well=continued, why=why)


def _key(path: str) -> Iterator[Check]:
    title = Phrase("密钥", "key")
    try:
        found = keys.half(key_text(path))
        secret = Path(path).read_bytes().lstrip().startswith(b"PRIVATE")
        exposed = secret and stat.S_IMODE(Path(path).stat().st_mode) & 0o077
    except PdcaError as error:
        yield Check(id="key", title=title, value=path, well=False, why=error.phrase)
        return
    said = Phrase(
        f"{found.name}，{'签名密钥' if secret else '公钥'}",
        f"{found.name}, {'secret' if secret else 'public'}",
    )
    if exposed:
        said = Phrase("别人也能读：chmod 600", "others can read it: chmod 600")
    yield Check(id="key", title=title, value=path, well=not exposed, why=said)


RUNNERS: Final[Mapping[str, Callable[[Desk, Any], int]]] = {"doctor": doctor}
"""What runs each command of this module."""
