"""What is made of a case elsewhere: the columns of its ledgers have a source, and what it feeds exists (lint K)."""

from collections.abc import Mapping, Sequence

from pdca.lint.acts import owners
from pdca.lint.references import resolves
from pdca.lint.subject import Subject
from pdca.phrase import Phrase
from pdca.procedure import Fact, Feed, Ledger, Part, Place, Procedure
from pdca.projections import OF_CASE


def ledger_mistakes(subject: Subject) -> None:
    """K1: every column reads something that a row of its ledger has."""
    for ledger in subject.procedure.ledgers:
        part, rows = row_of(subject, ledger)
        for column in ledger.columns:
            source_mistakes(subject, ledger, column.source, column.place, part, rows)
        if ledger.sort:
            source_mistakes(subject, ledger, ledger.sort, ledger.place, part, rows)
        for test in ledger.where:
            resolves(subject, test.ref.text, test.ref.place, None, None, code="K1")
        titles = [column.title for column in ledger.columns]
        for title in ledger.mask:
            if title not in titles:
                subject.notes.unknown(ledger.place, Phrase("栏目", "column"), title, titles, code="K1")


def row_of(subject: Subject, ledger: Ledger) -> tuple[Part | None, Fact | None]:
    """Return the part or the rows fact that makes a row; neither for one row a case."""
    procedure = subject.procedure
    if ledger.row == "case":
        return None, None
    if ledger.row in procedure.part_steps:
        return procedure.by_id[procedure.part_steps[ledger.row]].part(ledger.row), None
    fact = subject.book.fact(ledger.row, None, None)
    head = ledger.row.partition(".")[0]
    owner = procedure.by_id[procedure.part_steps[head]].part(head) if head in procedure.part_steps else None
    if fact is None or fact.type not in ("rows", "people"):
        rows = [
            f"{step.id}.{one.id}"
            for step in procedure.steps
            for owner in owners(step)
            for one in owner.asks
            if one.type in ("rows", "people")
        ]
        known = ["case", *procedure.part_steps, *rows]
        subject.notes.unknown(ledger.place, Phrase("行（row）", "row"), ledger.row, known, code="K1")
    return owner, fact


def source_mistakes(
    subject: Subject, ledger: Ledger, source: str, place: Place, part: Part | None, rows: Fact | None
) -> None:
    """K1: *source* leads to nothing that a line of *ledger* has: of the case, of the *part*, or of its *rows*."""
    head, _, tail = source.rpartition(".")
    if source in subject.procedure.part_steps or source in OF_CASE:
        return
    if rows is not None and head == ledger.row:
        if tail not in {sub.id for sub in rows.each} and not (rows.type == "people" and tail == "id"):
            known = [sub.id for sub in rows.each]
            subject.notes.unknown(
                place, Phrase(f"“{head}”的列", f"column of '{head}'"), tail, known, code="K1"
            )
        return
    resolves(subject, source, place, None, part, code="K1")


def feed_mistakes(subject: Subject, procedures: Mapping[str, Sequence[Procedure]], *, unsure: bool) -> None:
    """Note feeds to procedures or facts that are not there; while files are *unsure*, no procedure is missed."""
    for outcome in subject.procedure.outcomes():
        for feed in outcome.feeds:
            found = procedures.get(feed.procedure)
            if found:
                _gives(subject, feed, found)
            elif not unsure:
                subject.notes.unknown(
                    feed.place, Phrase("程序", "procedure"), feed.procedure, procedures, code="K3"
                )
            if feed.within and feed.within not in subject.law.limits:
                subject.notes.unknown(feed.place, Phrase("限值", "limit"), feed.within, subject.law.limits)


def _gives(subject: Subject, feed: Feed, editions: Sequence[Procedure]) -> None:
    known = {"about", "plan"}
    for procedure in editions:
        known |= {sub.id for sub in procedure.about.each}
        known |= {fact.id for step in procedure.steps for fact in step.asks}
    for theirs in feed.gives:
        head = theirs.partition(".")[0]
        if head not in known:
            what = Phrase(f"“{feed.procedure}”的事实", f"fact of '{feed.procedure}'")
            subject.notes.unknown(feed.place, what, theirs, known, code="K3")
