"""All of lint over all of the texts: the law, every edition of every procedure, and how they fit together."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from pdca.lint.blanks import blank_mistakes
from pdca.lint.burden import burden_mistakes
from pdca.lint.circle import circle_mistakes
from pdca.lint.conditions import condition_mistakes
from pdca.lint.editions import citation_mistakes, migration_mistakes, succession_mistakes
from pdca.lint.graph import graph_mistakes
from pdca.lint.law import law_mistakes
from pdca.lint.notes import Notes
from pdca.lint.obligations import obligation_mistakes
from pdca.lint.phases import phase_mistakes
from pdca.lint.privacy import personal_mistakes, retention_mistakes, weighed_mistakes
from pdca.lint.projections import feed_mistakes, ledger_mistakes
from pdca.lint.reads import Read, all_reads
from pdca.lint.references import name_mistakes
from pdca.lint.spanning import spanning_mistakes
from pdca.lint.subject import Subject
from pdca.lint.titles import title_mistakes
from pdca.lint.usage import usage_mistakes
from pdca.lint.waits import way_out_mistakes
from pdca.procedure import Procedure
from pdca.reading.library import Library
from pdca.reading.mistakes import Mistakes
from pdca.rules import Rulebook


class Texts(Protocol):
    """A pack of texts, of which lint reads the *draft*: what they mean as far as they can be understood."""

    draft: Library


def lint_pack(pack: Texts, *, today: date | None = None) -> Mistakes:
    """Return everything that is wrong with *pack*: its text, its law, its procedures, and how they fit together.

    Nothing here raises over a broken text. Without *today*, nothing is called unchecked for too long.
    """
    draft, found = pack.draft, Mistakes()
    notes, unread = Notes(found), draft.read_all()
    for mistake in (*unread, *law_mistakes(draft.law, today=today)):
        notes.take(mistake)
    editions: dict[str, list[Procedure]] = {}
    subjects: dict[str, list[Subject]] = {}
    for procedure in draft.procedures():
        editions.setdefault(procedure.id, []).append(procedure)
    for same in editions.values():
        for procedure in same:
            subject = Subject(_book(draft, procedure), notes)
            subjects.setdefault(procedure.id, []).append(subject)
            _procedure(subject, same)
            feed_mistakes(subject, editions, unsure=bool(unread.errors()))
        succession_mistakes(same, notes)
    unsure = bool(unread.errors())
    spanning_mistakes(draft, subjects, notes, unsure=unsure)
    obligation_mistakes(draft.obligations, draft.words, draft.law, subjects, notes, unsure=unsure)
    if not unsure:  # what could not be read may use anything
        circle_mistakes([one for same in editions.values() for one in same], draft.ledgers, notes)
        usage_mistakes(draft.law, [one for same in editions.values() for one in same], notes, draft.retention, draft.obligations, draft.scores)
    retention_mistakes(draft, editions, notes)
    for path, data in draft.texts.items():
        personal_mistakes(path, data, notes)
    return found


def _book(draft: Library, procedure: Procedure) -> Rulebook:
    return Rulebook(
        procedure=procedure,
        law=draft.law,
        calendar=draft.calendar,
        vague=tuple(draft.words.vague),
        organisations=tuple(draft.words.units_not_persons),
        outcome_titles=draft.words.outcomes,
    )


def _procedure(subject: Subject, editions: Sequence[Procedure]) -> None:
    reads: list[Read] = list(all_reads(subject.procedure))
    title_mistakes(subject)
    graph_mistakes(subject.procedure, subject.notes)
    name_mistakes(subject, reads)
    blank_mistakes(subject, reads)
    condition_mistakes(subject)
    way_out_mistakes(subject)
    phase_mistakes(subject)
    burden_mistakes(subject, reads)
    weighed_mistakes(subject, reads)
    ledger_mistakes(subject)
    citation_mistakes(subject)
    old = next((one for one in editions if one.edition == subject.procedure.supersedes), None)
    if old is not None:
        migration_mistakes(subject, old, reads)
