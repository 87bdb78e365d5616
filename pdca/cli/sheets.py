"""Several ledgers in one workbook: each sheet whose columns are understood is audited, and one report tells of all."""

from collections.abc import Callable, Sequence
from functools import partial
from glob import escape
from pathlib import Path
from typing import Any

from attrs import evolve

from pdca import logs
from pdca.audit import Parameters
from pdca.audit.foreign import ForeignAuditor
from pdca.audit.several import Several, joined, split
from pdca.cli.desk import Desk, InputError
from pdca.cli.foreign import auditor_of
from pdca.cli.marking import ENDINGS
from pdca.logs import Remark, Sign
from pdca.logs.mapping import ENDING
from pdca.phrase import Phrase


def several_of(
    desk: Desk, options: Any, place: str, parameters: Parameters, checker: str
) -> Several | ForeignAuditor | None:
    """Return the auditor of all sheets of the workbook *place* that have a mapping of their own; nothing where none has.

    A report tells the mappings, else they lie beside the workbook. Raises `InputError` and `LogError`.
    """
    told = split(parameters.mapping) if parameters.mapping else kept(options, place)
    if len(told) < 2 and (parameters.mapping or not told):
        return None
    if parameters.forensics:
        raise InputError(
            Phrase("线索一次只看一张工作表：请用 --sheet 写明", "leads are looked for in one sheet at a time: say which with --sheet"), path=place
        )  # fmt: skip
    parts = _apart([auditor_of(desk, options, place, evolve(parameters, mapping=one, allowances=()), checker) for one in told])
    said = evolve(parts[0].parameters, procedure="", mapping=joined(one.parameters.mapping for one in parts))
    return Several(parts, evolve(said, allowances=parameters.allowances))


def kept(options: Any, place: str) -> Sequence[str]:
    """Return the mappings that lie beside the workbook *place*: the first sheet's, where there is one, then those of sheets by name."""
    path = Path(place)
    if options.sheet or options.procedure or path.suffix.lower() not in ENDINGS:
        return ()
    named = sorted(path.parent.glob(f"{escape(path.name)}.*{ENDING}"))
    first = [logs.beside(path)] if named and logs.beside(path).is_file() else []
    return [logs.dump(logs.load(one)) for one in (*first, *named)]


def _apart(parts: Sequence[ForeignAuditor]) -> Sequence[ForeignAuditor]:
    """Return *parts* so that no sheet is read twice (one named for itself counts), and only the first tells of those that nobody read."""
    sheets = [frozenset(one.sheet for one in _log(part).layouts) for part in parts]
    named = [bool(_log(part).mapping and _log(part).mapping.sheet) for part in parts]
    left = [
        (part, own)
        for at, (part, own) in enumerate(zip(parts, sheets, strict=True))
        if named[at] or not any(own & other for number, other in enumerate(sheets) if number != at)
    ]
    read = frozenset(sheet for _, own in left for sheet in own)
    for number, (part, _) in enumerate(left):
        part.remarks = partial(_unread, part.remarks, read, first=number == 0)
    return [part for part, _ in left]


def _log(part: ForeignAuditor) -> Any:
    return part.log


def _unread(remarks: Callable[[], Sequence[Remark]], read: frozenset[str], *, first: bool) -> Sequence[Remark]:
    """Return *remarks* without the sheets that another part has *read*; but for the *first* part, without any."""
    return [one for one in remarks() if one.sign is not Sign.OTHER_SHEETS or (first and one.place.sheet not in read)]
