"""The marked copy that the command audit writes of somebody's workbook."""

from pathlib import Path
from typing import Final

from pdca import logs
from pdca.audit import Audit
from pdca.cli.desk import Desk, InputError
from pdca.phrase import Phrase

ENDINGS: Final = (".xlsx", ".xlsm")
"""What the name of a workbook ends in; a copy ends as its original does."""


def expect_markable(place: str, out: str) -> None:
    """Raise `InputError` where *place* is no workbook, or *out* no name for a copy of it."""
    ending = Path(place).suffix.lower()
    if "://" in place or ending not in ENDINGS:
        raise InputError(
            Phrase("只有 Excel 台账（.xlsx）能做标注副本", "only an Excel workbook (.xlsx) can be marked"), path=place
        )
    if Path(out).suffix.lower() != ending:
        raise InputError(
            Phrase(f"标注副本的文件名应以 {ending} 结尾：“{out}”", f"the name of the marked copy should end in {ending}: '{out}'"), path=out
        )  # fmt: skip
    if Path(out).absolute() == Path(place).absolute() or (Path(out).exists() and Path(out).samefile(place)):
        raise InputError(
            Phrase("标注副本不能盖住原来的台账，请换一个文件名", "the marked copy may not overwrite the ledger; choose another name"), path=out
        )  # fmt: skip


def marked(desk: Desk, audit: Audit, place: str) -> bytes:
    """Return the workbook at *place* with what *audit* found marked on its cells. Raises `pdca.logs.LogError`."""
    from pdca.audit.several import split
    from pdca.marking import Joined, copied, lists, marks, places

    layouts = [logs.read_mapping(place, one.encode()) for one in split(audit.parameters.mapping)]
    read = [places(logs.read(place, one), lambda procedure, edition: desk.pack.procedure(procedure, edition=edition)) for one in layouts]
    found = Joined([(one.procedure, own) for one, own in zip(layouts, read, strict=True)])
    return copied(Path(place), marks(audit, found, desk.language), lists(audit, found, desk.language))
