"""What ``verify`` says of cases: whether each can be read, and whether somebody's read model is what the log gives."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from pdca import ledgers, readmodel
from pdca.casebook import Casebook
from pdca.cli import tabling
from pdca.cli.desk import Desk, readable
from pdca.errors import PdcaError
from pdca.folding import Folder, Folding, folding
from pdca.integrity import Verification
from pdca.ledgers.rolls import enrolled, titles
from pdca.office import Office
from pdca.phrase import Phrase
from pdca.projections import named
from pdca.readmodel import ReadModel
from pdca.screens import progress
from pdca.trail import Trail

LISTED = 50
"""How many differences of a read model are listed; the rest are counted."""

MAX_FILE = 1 << 26
"""Longest file of a read model, in bytes (64 MiB)."""


@frozen(kw_only=True)
class Model:
    """A read model that was compared: its *file*, how many *rows* it has, what was *found*, and how many were not listed."""

    file: str
    rows: int
    found: tuple[Phrase, ...] = ()
    omitted: int = 0


def folded(desk: Desk, trail: Trail) -> Folding:
    """Fold every case of *trail*, which was found sound."""
    with progress.bar(desk.screen, "读事项", "reading cases") as told:
        return folding(trail, told)


def compared(
    desk: Desk, trail: Trail, place: str, found: Verification, files: Sequence[str]
) -> tuple[Model, ...]:
    """Compare each file with the ledger computed anew, as of its records. Raises `InputError`, `ReadModelError`."""
    return tuple(_compared(desk, trail, place, found, path) for path in files)


def _compared(desk: Desk, trail: Trail, place: str, found: Verification, path: str) -> Model:
    kept = readmodel.read(_document(path))
    if not found.sound:
        return _model(path, len(kept.rows), [Phrase("账不可信，没有比较", "not compared: the log cannot be believed")])
    if kept.log != found.log or kept.records > found.count:
        here = f"{found.log}（{found.count}）"
        said = Phrase(
            f"读模型属于账“{kept.log}”的前{kept.records}条，这里是{here}",
            f"it tells of {kept.records} records of '{kept.log}'; this is {here}",
        )
        return _model(path, len(kept.rows), [said])
    try:
        table = _table(desk, trail, place, kept)
    except PdcaError as error:
        return _model(path, len(kept.rows), [error.phrase])
    return _model(path, len(kept.rows), [_shown(one, kept) for one in readmodel.differences(kept, table)])


def shelved(desk: Desk, place: str, found: Verification) -> tuple[Model, ...]:
    """Compare what a cache keeps of the cases of the store at *place*, where one is named and keeps anything."""
    if not desk.cache or not found.sound or place != desk.store_url:
        return ()
    shelf = tabling.shelf(desk)
    if shelf is None or shelf.mark() is None:
        return ()
    book = Casebook(desk.reading, shelf)
    differing = book.differing()
    said = [
        Phrase(f"{case}：缓存里的“{name}”与由账计算的不同，请删掉这个文件夹", f"{case}: the kept '{name}' is not what the log gives; delete this folder")
        for name, case in differing
    ]  # fmt: skip
    return (_model(str(shelf.folder), len(desk.reading.trail.case_ids()), said),)


def _document(path: str) -> Any:
    with readable(path, Phrase("台账文件", "ledger file")) as stream:
        data = stream.read(MAX_FILE + 1)
    try:
        return json.loads(data) if len(data) <= MAX_FILE else None
    except (ValueError, RecursionError):
        return None


def _table(desk: Desk, trail: Trail, place: str, kept: ReadModel) -> ledgers.Table:
    """Return the ledger over the records that *kept* tells of, by the rules at hand, as ``pdca ledger`` computes it."""
    safe = desk.safe_at(place)
    office = Office(trail, desk.pack, desk.clock, safe=safe)
    folder = Folder(trail, office.revealed, kept.records)
    histories = [one for case in trail.case_ids() if (one := folder.history(case)) is not None]
    shared = desk.pack.ledgers
    known = ledgers.ledgers(desk.pack.procedures(), shared)
    if kept.ledger not in known:
        raise ledgers.unknown(kept.ledger)
    declared = named(shared, kept.ledger)
    filled = [each for one in histories for each in ledgers.of_case(kept.ledger, one, office.bench(one), shared)]
    sheet = ledgers.sheet(kept.ledger, filled, declared)
    if sheet is None:
        return ledgers.empty(known[kept.ledger])
    organisation = office.organisation().known(kept.records)
    if declared is not None and declared.rolls:
        sheet = enrolled(sheet, declared, organisation, desk.pack.words)
    view = ledgers.View(today=kept.day, names={**titles(desk.pack.law, organisation, kept.day), **desk.names})
    return ledgers.shown(sheet, view, unmask=not kept.masked)


def _shown(one: readmodel.Difference, kept: ReadModel) -> Phrase:
    """Return the sentence; what a ledger without masks holds is for nobody who only verifies."""
    if kept.masked or not one.column:
        return one.phrase
    return Phrase(
        f"{one.case}第{one.row}行“{one.column}”：与由账计算的不同",
        f"{one.case} row {one.row}, {one.column}: not what the log gives",
    )


def _model(path: str, rows: int, found: Sequence[Phrase]) -> Model:
    omitted = max(len(found) - LISTED, 0)
    return Model(file=path, rows=rows, found=tuple(found[:LISTED]), omitted=omitted)


def told(found: Folding | None, models: Sequence[Model]) -> Iterator[tuple[Phrase, str]]:
    """Yield what there is to say, with its colour."""
    if found is not None and found.cases and found.placed:
        yield _count(found), "yellow" if found.unfolded else "green"
        for one in found.unfolded:
            yield Phrase(f"  ! {one.case}：{one.phrase.zh}", f"  {one.case}: {one.phrase.en}"), "yellow"
    if found is not None and found.rarities:
        count = found.rarities
        yield (
            Phrase(
                f"  {count}件事项有少见字符（原样保存）：",
                f"  {count} cases hold rare characters, kept as they are:",
            ),
            "dim",
        )
        for one in found.rare:
            yield Phrase(f"    {one.case}：{one.phrase.zh}", f"    {one.case}: {one.phrase.en}"), "dim"
    for model in models:
        if not model.found:
            said = f"√ 读模型 {model.file}：{model.rows}行，与账一致"
            yield (
                Phrase(said, f"the read model {model.file} is what the log gives: {model.rows} rows"),
                "green",
            )
        for phrase in model.found:
            yield (
                Phrase(f"! 读模型 {model.file}：{phrase.zh}", f"read model {model.file}: {phrase.en}"),
                "yellow",
            )
        if model.omitted:
            yield Phrase(f"  另有{model.omitted}处", f"  {model.omitted} more"), "yellow"


def _count(found: Folding) -> Phrase:
    if found.folded == found.cases:
        return Phrase(f"√ {found.cases}件事项都读得出来", f"all {found.cases} cases can be read")
    left = found.cases - found.folded
    return Phrase(
        f"! {found.cases}件事项，{found.folded}件读得出来，{left}件不能：",
        f"of {found.cases} cases {found.folded} can be read, {left} cannot:",
    )


def shape(desk: Desk, found: Folding | None, models: Sequence[Model]) -> Mapping[str, Any]:
    """Return the same for programs."""
    said: dict[str, Any] = {"cases": None}
    if found is not None:
        unfolded = [{"case": one.case, "message": one.phrase(desk.language)} for one in found.unfolded]
        rare = [{"case": one.case, "message": one.phrase(desk.language)} for one in found.rare]
        said = {"cases": {"count": found.cases, "folded": found.folded, "unfolded": unfolded, "rare": rare}}
    return {
        **said,
        "ledgers": [
            {"file": one.file, "rows": one.rows, "differences": [each(desk.language) for each in one.found], "omitted": one.omitted}
            for one in models
        ],
    }  # fmt: skip
