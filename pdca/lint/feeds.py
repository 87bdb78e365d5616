"""Between procedures: what an outcome feeds exists, and takes what it is given (lint K3)."""

from collections.abc import Mapping, Sequence

from pdca.lint.subject import Subject
from pdca.phrase import Phrase
from pdca.procedure import Feed, Procedure


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
