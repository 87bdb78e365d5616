"""A case judged again from its package alone: its records, the texts they pin, and who held which post by then.

Values that are handed over with it are put back; what stays sealed, no rule can weigh. What is not in a package is told as
well: which other cases were open about the same.
"""

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, Final

from pdca.archive import intake
from pdca.archive.bag import ArchiveError
from pdca.archive.contents import disclosed
from pdca.archive.findings import Inspection
from pdca.archive.inspection import inspect
from pdca.archive.intake import Intake
from pdca.archive.organised import ORGANISATION
from pdca.archive.package import DISCLOSED, RECORDS
from pdca.commitment import SEALED, sealed_in
from pdca.form import from_body
from pdca.note import Verifier
from pdca.phrase import Phrase
from pdca.record import Claim, Record
from pdca.replay import CaseReplay, replay
from pdca.sealing import restored

BESIDE: Final = frozenset(("sealed", "form", "paper-missing"))
"""What is wrong with a package and keeps nobody from judging its records."""


class UnbelievedError(ArchiveError):
    """A package that cannot be believed is not judged."""

    code = "unbelieved"


def judged(path: Path, verifiers: Collection[Verifier] = ()) -> tuple[CaseReplay, Inspection]:
    """Return the case in the package at *path*, every record judged again, and what was found of the package.

    Raises `UnbelievedError` where the package cannot be believed, `pdca.errors.PdcaError` where a text or an opening is missing.
    """
    found = inspect(path, verifiers)
    broken = next((one for one in found.findings if one.code not in BESIDE), None)
    if broken is not None:
        raise UnbelievedError(
            Phrase(f"归档包不可信：{broken.phrase.zh}", f"the package cannot be believed: {broken.phrase.en}"),
            reason=broken.code, file=broken.file,
        )  # fmt: skip
    with intake.taken(path) as files:
        return _judged(files), found


def _judged(files: Intake) -> CaseReplay:
    shown = dict(disclosed(files.read(DISCLOSED))) if DISCLOSED in files.names else {}
    acts = _records(files, ORGANISATION) if ORGANISATION in files.names else []
    cases = replay(
        sorted((*acts, *_records(files, RECORDS)), key=lambda one: one.pos),
        lambda digest: files.read(f"data/texts/{digest}"),
        lambda claim: _revealed(claim, shown),
    )
    return next(iter(cases.values()))


def _records(files: Intake, name: str) -> list[Record]:
    return [from_body(line) for line in files.read(name).splitlines()]


def _revealed(claim: Claim, shown: Mapping[str, tuple[Any, bytes]]) -> Claim:
    """Return *claim* with the values that were handed over; the check of the package has opened each of them."""
    seals = ((path, one[SEALED]) for path, one in sealed_in(claim.facts))
    return restored(claim, {path: shown[seal][0] for path, seal in seals if seal in shown})
