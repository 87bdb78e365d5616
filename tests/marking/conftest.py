"""What the tests of marked copies share: the workbook with planted faults, audited once, and its marked copy."""

import random  # noqa: TID251 - from a seed
from pathlib import Path

import pytest
from attrs import define, evolve, field

from pdca import logs
from pdca.audit import Audit, Parameters
from pdca.audit.foreign import ForeignAuditor
from pdca.marking import Mark, Places, copied, lists, marks, places
from tests.conftest import uncounted
from tests.marking.ledgers import Maker, Sheet, save
from tests.marking.planted import SEED, Workbook, workbook


@define
class Judged:
    """One ledger of the workbook: its audit, and where the findings stand."""

    sheet: Sheet
    audit: Audit
    places: Places
    marks: list[Mark]


@define
class Shelf:
    """The workbook with planted faults, the audits of its ledgers, and the marked copy."""

    path: Path
    book: Workbook
    judged: list[Judged] = field(factory=list)
    copy: bytes = b""

    @property
    def marks(self) -> list[Mark]:
        """Return the marks of all ledgers."""
        return [each for one in self.judged for each in one.marks]

    def copied(self) -> bytes:
        """Return the marked copy, made anew."""
        listed = [each for one in self.judged[:1] for each in lists(one.audit, one.places)]
        return copied(self.path, self.marks, listed)


def judged(kit, path: Path, sheet: Sheet) -> Judged:
    """Audit one ledger of the workbook at *path*, its columns read as they are proposed."""
    with uncounted():
        first = logs.read(path, logs.Mapping(sheet=sheet.title)).layouts[0]
        mapping = evolve(logs.propose(first.heads.names, first.sample, sheet.procedure), sheet=sheet.title)
        assert mapping.doubtful == ()
        log = logs.read(path, mapping)
        bench = kit.bench(sheet.procedure.id, sheet.procedure.edition)
        auditor = ForeignAuditor(
            log, lambda: tuple(log.remarks), lambda _: bench, kit.library.digest, Parameters(mapping=logs.dump(mapping)), "pdca test"
        )  # fmt: skip
        audit = auditor.run()
    found = places(log, lambda name, edition: kit.library.procedure(name, edition=edition))
    return Judged(sheet, audit, found, list(marks(audit, found)))


@pytest.fixture(scope="session")
def shelf(kit, tmp_path_factory) -> Shelf:
    """Return the workbook with planted faults, audited, and its marked copy."""
    path = tmp_path_factory.mktemp("planted") / "ledgers.xlsx"
    maker = Maker(kit, random.Random(SEED))  # noqa: S311 - not for secrets
    with uncounted():
        book = workbook(maker)
        save(maker, book.sheets, path)
    made = Shelf(path, book, [judged(kit, path, sheet) for sheet in book.sheets])
    made.copy = made.copied()
    return made
