"""What spans procedures: the columns of `ledgers.yaml` have a source, somebody fills each ledger, scores find their columns."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from pdca.lint.notes import Notes
from pdca.lint.projections import row_of, source_mistakes
from pdca.lint.references import resolves
from pdca.lint.subject import Subject
from pdca.phrase import Phrase
from pdca.procedure import Ledger
from pdca.projections import ALL, ENROLLED, PER, PERIODS, Item, Projection, Roll, Score, Taken
from pdca.reading.library import Library

_HEADING = Phrase("栏目", "column")


def spanning_mistakes(
    draft: Library, subjects: Mapping[str, Sequence[Subject]], notes: Notes, *, unsure: bool
) -> None:
    """K1: a column or heading without a source; K4: a score over what is not there; K6: a ledger that nobody fills.

    While files are *unsure*, no procedure is missed.
    """
    seen: set[str] = set()
    for one in draft.ledgers:
        if one.id in seen:
            notes.error(one.place, "K1", f"台账“{one.id}”写了两次", f"the ledger '{one.id}' is declared twice")
        seen.add(one.id)
        _projection(one, draft, subjects, notes, unsure=unsure)
    titles = _titles(draft.ledgers, subjects)
    for score in draft.scores:
        if not unsure or score.source in titles:
            _score(score, titles, draft, notes)


def _projection(
    one: Projection, draft: Library, subjects: Mapping[str, Sequence[Subject]], notes: Notes, *, unsure: bool
) -> None:
    for part in one.ledgers:
        names = [name for name in part.procedures if name != ALL]
        for name in names:
            if name not in subjects and not unsure:
                notes.unknown(part.place, Phrase("程序", "procedure"), name, subjects, code="K1")
        for subject in [each for name in (subjects if ALL in part.procedures else names) for each in subjects.get(name, ())]:
            _part(part, subject, notes)
    for taken in one.takes:
        _taken(taken, subjects, notes, unsure=unsure)
    for roll in one.rolls:
        _roll(roll, draft, notes)
    if not (one.ledgers or one.takes or one.rolls):
        notes.error(one.place, "K6", f"没有谁填台账“{one.id}”", f"nobody fills the ledger '{one.id}'")
    known = _of_projection(one, subjects)
    for title in filter(None, [one.sort, one.dated, one.member, one.unit, *one.sums, *one.mask, *one.columns]):
        if title not in known and not unsure:
            notes.unknown(one.place, _HEADING, title, known, code="K1")


def _part(part: Ledger, subject: Subject, notes: Notes) -> None:
    here = Subject(subject.book, notes)
    step, rows = row_of(here, part)
    for column in part.columns:
        source_mistakes(here, part, column.source, column.place, step, rows)
    if part.sort:
        source_mistakes(here, part, part.sort, part.place, step, rows)
    for test in part.where:
        resolves(here, test.ref.text, test.ref.place, None, None, code="K1")


def _taken(taken: Taken, subjects: Mapping[str, Sequence[Subject]], notes: Notes, *, unsure: bool) -> None:
    editions = subjects.get(taken.procedure, ())
    if not editions:
        if not unsure:
            notes.unknown(taken.place, Phrase("程序", "procedure"), taken.procedure, subjects, code="K1")
        return
    own = {ledger.id: ledger for each in editions for ledger in each.procedure.ledgers}
    if taken.ledger not in own:
        notes.unknown(taken.place, Phrase("台账", "ledger"), taken.ledger, own, code="K1")
        return
    known = [column.title for column in own[taken.ledger].columns]
    for there in taken.columns.values():
        if there not in known:
            notes.unknown(taken.place, _HEADING, there, known, code="K1")


def _roll(roll: Roll, draft: Library, notes: Notes) -> None:
    for column in roll.columns:
        if column.source not in ENROLLED.get(roll.entry, ()):
            notes.unknown(column.place, Phrase("组织的一项", "field of the organisation"), column.source, ENROLLED.get(roll.entry, ()), code="K1")
    words = draft.words
    known: Collection[str] = {
        "unit": words.choices.get("unit_kinds", {}), "standing": words.choices.get("standings", {}), "appointment": words.roles,
    }.get(roll.entry, ())  # fmt: skip
    for kind in roll.kinds:
        if kind not in known:
            notes.unknown(roll.place, Phrase("种类（kinds）", "kind"), kind, known, code="K1")


def _of_projection(one: Projection, subjects: Mapping[str, Sequence[Subject]]) -> set[str]:
    """Return the headings that *one* can have."""
    own = {column.title for subject in _editions(one.takes, subjects) for ledger in subject.procedure.ledgers
           for taken in one.takes if taken.ledger == ledger.id and not taken.columns for column in ledger.columns}  # fmt: skip
    same = {column.title for each in subjects.values() for subject in each for ledger in subject.procedure.ledgers
            if ledger.id == one.id for column in ledger.columns}  # fmt: skip
    written = {title for title in one.headings if title not in one.columns}
    return own | same | written


def _editions(takes: Iterable[Taken], subjects: Mapping[str, Sequence[Subject]]) -> list[Subject]:
    return [subject for taken in takes for subject in subjects.get(taken.procedure, ())]


def _titles(
    projections: Iterable[Projection], subjects: Mapping[str, Sequence[Subject]]
) -> Mapping[str, tuple[Projection | None, set[str]]]:
    """Return the headings of every ledger there is, with its projection where it has one."""
    found: dict[str, tuple[Projection | None, set[str]]] = {}
    for editions in subjects.values():
        for subject in editions:
            for ledger in subject.procedure.ledgers:
                known = found.setdefault(ledger.id, (None, set()))[1]
                known |= {column.title for column in ledger.columns}
    for one in projections:
        found[one.id] = (one, _of_projection(one, subjects))
    return found


def _score(
    score: Score, titles: Mapping[str, tuple[Projection | None, set[str]]], draft: Library, notes: Notes
) -> None:
    missing = [name for name in (score.source, score.veto_ledger) if name and name not in titles]
    for name in missing:
        notes.unknown(score.place, Phrase("台账", "ledger"), name, titles, code="K4")
    if missing:
        return
    declared, known = titles[score.source]
    wanted = [] if score.per in ("", *PER) else [(score.per, score.place)]
    wanted += [(score.dated, score.place)] if score.dated else []
    wanted += [(title, item.place) for item in score.items for title in _headings(item)]
    for title, place in wanted:
        if title not in known:
            notes.unknown(place, _HEADING, title, known, code="K4")
    for title in filter(None, [score.veto_who, score.veto_dated, score.veto_ground, *score.veto_when]):
        if title not in titles[score.veto_ledger][1]:
            notes.unknown(score.place, _HEADING, title, titles[score.veto_ledger][1], code="K4")
    _within(score, declared, notes)
    _law(score, draft, notes)


def _law(score: Score, draft: Library, notes: Notes) -> None:
    for name in score.limits:
        if name not in draft.law.limits:
            notes.unknown(score.place, Phrase("限值", "limit"), name, draft.law.limits, code="K4")
    if score.grade and score.grade not in draft.law.tables:
        notes.unknown(score.place, Phrase("表", "table"), score.grade, draft.law.tables, code="K4")
    for ref in score.basis:
        if not draft.law.knows(ref):
            notes.error(score.place, "K4", f"没有条款“{ref}”", f"there is no provision '{ref}'")


def _headings(item: Item) -> list[str]:
    return [title for title in (item.column, item.over, *item.when) if title]


def _within(score: Score, declared: Projection | None, notes: Notes) -> None:
    if not score.within:
        return
    if score.within not in PERIODS:
        notes.unknown(score.place, Phrase("期间（within）", "period"), score.within, PERIODS, code="K4")
    elif not score.dated and (declared is None or not declared.dated):
        zh = f"按{score.within}计分，台账“{score.source}”没有写明哪一栏是日期（dated）"
        en = f"the ledger '{score.source}' does not say which column dates its lines (dated)"
        notes.error(score.place, "K4", zh, en)

