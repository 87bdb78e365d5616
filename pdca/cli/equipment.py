"""What ``doctor`` says of what may be there besides: libraries of the extras, and the folder in which answers are kept."""

import stat
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from pdca.cli.look import NOTHING, Check
from pdca.phrase import Phrase

LIBRARIES: Final = {
    "sign": ("cryptography",), "fast": ("orjson", "PyNaCl"), "postgresql": ("psycopg",), "timestamp": ("rfc3161-client",), "print": ("segno",),
    "report": ("XlsxWriter",), "xlsx": ("openpyxl",), "docx": ("python-docx",), "ics": ("icalendar",), "parquet": ("pyarrow",), "duckdb": ("duckdb",),
}  # fmt: skip
"""The libraries of each extra that a command of the office may ask for."""

_OTHERS: Final = 0o002


def extras() -> Iterator[Check]:
    """Yield which extras are complete, and how to get those that are not; a missing one is no fault."""
    there = {name for name, wanted in LIBRARIES.items() if all(map(_installed, wanted))}
    missing = ",".join(sorted(LIBRARIES.keys() - there))
    why = Phrase(f"没有装：pip install pdca[{missing}]", f"not installed: pip install pdca[{missing}]")
    yield Check(id="extras", title=Phrase("附加功能", "extras"), value=" ".join(sorted(there)) or "—", why=why if missing else NOTHING)  # fmt: skip


def _installed(name: str) -> bool:
    try:
        version(name)
    except PackageNotFoundError:
        return False
    return True


def cache(folder: Path | None) -> Iterator[Check]:
    """Yield how much *folder* keeps (``--cache``), and whether somebody else can write there: what is kept is believed."""
    if folder is None:
        return
    title = Phrase("缓存", "cache")
    if not folder.is_dir():
        why = Phrase("还没有，第一次用时建立", "not there yet; made when first used")
        yield Check(id="cache", title=title, value=str(folder), why=why)
        return
    found = [(one, one.lstat()) for one in (folder, *folder.rglob("*"))]
    files = [each.st_size for _, each in found if stat.S_ISREG(each.st_mode)]
    shared = [one for one, each in found if not stat.S_ISLNK(each.st_mode) and each.st_mode & _OTHERS]
    kept = Phrase(
        f"{len(files)}个文件，{sum(files) >> 20} MiB", f"{len(files)} files, {sum(files) >> 20} MiB"
    )
    risk = Phrase(
        f"别人能写（{shared[0]}），答案可能被换掉：chmod -R o-w，或者删掉重建",
        f"others can write there ({shared[0]}) and exchange answers: chmod -R o-w, or delete it",
    ) if shared else kept  # fmt: skip
    yield Check(id="cache", title=title, value=str(folder), well=not shared, why=risk)
