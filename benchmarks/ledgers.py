"""Questions over all cases: a ledger and the pages that due lists and reviews read, from trails of growing length.

Cold: nothing was kept, the whole log is read and every case folded. Warm: a new program asks the same again and finds
what was kept. One more: a record was added in between, so one case is folded. Times are processor time of the question
alone; the machine that measures does other work as well, so that the ratios between sizes say more than the seconds.
"""

import gc
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from attrs import evolve

from benchmarks.rounds import said, told
from benchmarks.workload import PROCEDURES, case, pack
from pdca import ledgers
from pdca.casebook import Casebook
from pdca.office import Office
from pdca.record import Claim
from pdca.shelf import Shelf
from pdca.stores import open_store
from pdca.trail import Trail

SIZES = (10_000, 100_000, 300_000)
"""A million records take ten minutes: `run((1_000_000,))`."""
BATCH = 500
LEDGER = "major-decision-ledger"
TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, tzinfo=UTC)


def run(sizes: tuple[int, ...] = SIZES) -> None:
    """Measure every size in turn."""
    print(f"\nA ledger and all pages over a trail, with {len(pack().ledgers)} ledgers that span procedures beside those of the procedures")
    first, before = 0.0, 0
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            warm = _measured(size, Path(folder))
        if size == 100_000:
            told("warm questions over 100,000 records under 2 seconds each", warm < 2)
        if first and size == 10 * before:
            said("warm, beside the size before", f"{warm / first:.1f}", "times, for ten times the records")
        first, before = warm, size


def _measured(size: int, folder: Path) -> float:
    office = _office(folder, size)

    def book() -> Casebook:
        return Casebook(office, Shelf(folder / "shelf", "benchmark"))

    cold = _seconds(lambda: book().refresh())
    table, pages = _seconds(lambda: _ledger(book())), _seconds(lambda: [*book().pages()])
    office.trail.append([_another(office)])
    grown = _seconds(lambda: _ledger(book()))
    kept = sum(file.stat().st_size for file in (folder / "shelf").iterdir())
    said(f"{size:,} records, cold", f"{cold:.1f}", "seconds to read the log and fold every case, once")
    said(f"{size:,} records, a ledger, warm", f"{table:.2f}", "seconds")
    said(f"{size:,} records, all pages, warm", f"{pages:.2f}", "seconds")
    said(f"{size:,} records, a ledger after one more record", f"{grown:.2f}", "seconds")
    said(f"{size:,} records, kept", f"{kept / size:.0f}", "bytes a record")
    return max(table, pages)


def _ledger(book: Casebook) -> ledgers.Table:
    sheet = book.sheet(LEDGER)
    assert sheet is not None
    return ledgers.shown(sheet, book.view(sheet, TODAY, {}))


def _office(folder: Path, size: int) -> Office:
    """Return an office over a trail of *size* records: the rehearsed cases, again and again under new names."""
    trail = Trail(open_store(str(folder / "a.db")), lambda: NOW, "benchmark")
    for text in pack().pinned_texts():
        trail.put_text(text)
    left, batch = size, list[Claim]()
    for claim in _claims():
        if not left:
            break
        batch.append(claim)
        left -= 1
        if len(batch) == BATCH or not left:
            trail.append(batch)
            batch = []
    return Office(trail, pack(), lambda: NOW)


def _claims() -> Iterator[Claim]:
    number = 0
    while True:
        for one in map(case, PROCEDURES):
            number += 1
            for claim, _ in one.made:
                yield evolve(claim, case=f"B-{number}", texts=pack().digest)


def _another(office: Office) -> Claim:
    last = [*office.trail.records("B-1")][-1].claim
    return evolve(last, case="B-1")


def _seconds(do: Callable[[], object]) -> float:
    gc.collect()  # what the question before left is not this one's to clear away
    start = time.process_time()
    do()
    return time.process_time() - start


if __name__ == "__main__":
    run()
