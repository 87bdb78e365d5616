"""What can be worked out from a log of the sample township: every ledger and score, what is due, the pack of its review.

Run as a program on an exported log it prints the same as JSON: so a fresh process can be compared with one that was there.
"""

import gzip
import json
import sys
from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Final

from pdca import ledgers, obligations, scores
from pdca.casebook import Casebook
from pdca.extracts import gathered
from pdca.office import Office
from pdca.pack import Pack
from pdca.stores import open_store
from pdca.trail import Trail

DAY: Final = date(2026, 12, 31)
NOW: Final = datetime.fromisoformat("2026-12-31T23:30:00+08:00")
PLACE: Final = "example-province/example-city/example-county/example-town"
REVIEW: Final = "GP-2026-1"
"""The review whose inputs are worked out again."""


def opened(log: bytes, pack: Pack) -> Office:
    """Return the office over an exported log, in memory."""
    trail = Trail(open_store("memory:"), lambda: NOW)
    trail.import_(BytesIO(log))
    return Office(trail, pack, lambda: NOW, PLACE)


def figures(book: Casebook) -> dict[str, list[str]]:
    """Return everything that is worked out of the log of *book* on the last day of the year, each line as text."""
    pack, office = book.office.pack, book.office
    found = {f"ledger {name}": table(book, name) for name in ledgers.ledgers(pack.procedures(), pack.ledgers)}
    found |= {f"score {one.id}": marks(book, one.id) for one in pack.scores}
    pages = [*book.pages()]
    found["due"] = [repr((one.identity, one.state, one.latest)) for one in obligations.due(pack, office.organisation(), pages, DAY)]
    found["deadlines"] = [repr(one) for one in obligations.Deadlines(office).of(pages, DAY, 7)]
    found["review"] = [*review(book)]
    return found


def table(book: Casebook, name: str) -> list[str]:
    """Return the lines of a ledger."""
    sheet = book.sheet(name)
    assert sheet is not None
    shown = ledgers.shown(sheet, book.view(sheet, DAY, {}), unmask=True)
    return [json.dumps([case, *row], ensure_ascii=False) for case, row in zip(shown.cases, shown.rows, strict=True)]


def marks(book: Casebook, name: str) -> list[str]:
    """Return the marks of a score."""
    pack = book.office.pack
    score = next(one for one in pack.scores if one.id == name)
    sheet, veto = book.sheet(score.source), book.sheet(score.veto_ledger) if score.veto_ledger else None
    assert sheet is not None
    court = scores.Court(law=pack.law, calendar=pack.calendar, day=DAY, place=PLACE)
    found = scores.scored(score, sheet, court, book.view(sheet, DAY, {}), veto=veto).marks
    return [repr((one.group, one.period, one.n, one.figures, one.total, one.grade, one.meets, one.vetoed, one.rank)) for one in found]


def review(book: Casebook) -> Iterator[str]:
    """Yield each input of the review, as a record would pin it, but for the length of the log."""
    history = book.office.history(REVIEW)
    step = next(one for one in history.procedure.steps if any("extract" in fact.type for fact in one.asks))
    for item in gathered(book, history, step, DAY):
        yield json.dumps([item.fact, item.id, item.value(0)], ensure_ascii=False)


if __name__ == "__main__":
    content = Path(sys.argv[1]).read_bytes()
    exported = gzip.decompress(content) if sys.argv[1].endswith(".gz") else content
    sys.stdout.write(json.dumps(figures(Casebook(opened(exported, Pack.open()))), ensure_ascii=False))
