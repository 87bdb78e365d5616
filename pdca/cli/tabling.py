"""Commands that compute over all cases: ledger and score, and why a cell or a mark says what it says."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from attrs import evolve, frozen

from pdca import ledgers, naming, scores
from pdca.canonical import digest
from pdca.casebook import Casebook
from pdca.cli import shapes
from pdca.cli.desk import Desk, InputError
from pdca.ledgers import Sheet, Table, View, pieces
from pdca.ledgers.rolls import BRANCH, titles
from pdca.ledgers.sheet import Entry, in_order
from pdca.ledgers.tracing import Trace
from pdca.naming import meant
from pdca.phrase import Phrase
from pdca.projections import Projection, Score
from pdca.reading.contents import code
from pdca.record import LOG_CASE
from pdca.screens import audits, tallies
from pdca.screens.screen import Screen
from pdca.shelf import Shelf, uncollected

BOOKS: Final = "books"
"""The folder, in that of the cache, where casebooks are kept: one for each log."""
LONG: Final = 10_000
"""A log of so many records takes seconds to be read."""


def casebook(desk: Desk, only: Sequence[str] | None = None) -> Casebook:
    """Return the casebook of the store; it is kept where a cache is named, and else reads for *only* these ledgers.

    Whoever is about to wait for a long log is told how not to the next time.
    """
    kept = shelf(desk)
    if kept is None and desk.reading.trail.head().size >= LONG and not desk.as_json:
        desk.screen.say(
            "要把全部记录读一遍；写明 --cache 文件夹（自己的），以后只读新的。",
            "every record is read now; with --cache FOLDER, one of your own, only new ones will be.",
            "dim",
        )
    return Casebook(desk.reading, kept) if kept else Casebook(desk.reading, only=only)


def shelf(desk: Desk, name: str = "", stamp: str = "") -> Shelf | None:
    """Return the shelf of the store, or one beside it by *name*; `None` where no cache is named or the trail is empty.

    *stamp* says for what its files hold beside the code that makes them.
    """
    head = desk.reading.trail.head()
    if not desk.cache or not head.size:
        return None
    folder = Path(desk.cache) / BOOKS / digest(f"{head.log} {desk.store_url}".encode())[:16]
    return Shelf(folder / name if name else folder, f"{_made_by()} {stamp}".strip())


def _made_by() -> str:
    """Return a digest of the code that fills ledgers: what other code filled is filled anew."""
    package = Path(__file__).resolve().parent.parent
    files = [file for part in (".", "ledgers", "guards", "obligations") for file in sorted((package / part).glob("*.py"))]
    return digest(b"".join([code().encode(), *(file.read_bytes() for file in files)]))


@uncollected()
def ledger(desk: Desk, options: Any) -> int:
    """Compute a ledger; without a name, list those there are; with ``--why``, tell the records behind a cell."""
    if not options.name:
        known = ledgers.ledgers(desk.pack.procedures(), desk.pack.ledgers)
        return _list(desk, [(one.id, one.title, one.gloss) for one in known.values()], "ledgers", "ledger")
    desk.expect_store()
    name = _ledger(desk, options.name)
    book = casebook(desk, [name])
    sheet = book.sheet(name)
    if sheet is None:  # nothing else is known by that name
        raise ledgers.unknown(options.name, known)
    view = book.view(sheet, desk.today, {**_units(desk), **desk.names})
    if options.per:
        sheet = ledgers.grouped(sheet, options.per.replace("-", " "), view)
    if options.why:
        return _explain(desk, options, book, in_order(sheet, view), view)
    return _show(desk, options, ledgers.shown(sheet, view, unmask=options.unmask))


def _ledger(desk: Desk, said: str) -> str:
    """Return the id of the ledger that *said* is, or is the title of. Raises `ledgers.UnknownLedgerError`.

    To read all procedures takes longer than the question: they are only asked where nothing else knows it.
    """
    name = meant(said, {one.id: one.title for one in desk.pack.ledgers})
    kept = shelf(desk)
    if name is None and kept and kept.mark() is not None and any(one.endswith(f"/{said}") for one in kept.names()):
        return said
    if name is None:
        known = ledgers.ledgers(desk.pack.procedures(), desk.pack.ledgers)
        name = meant(said, {one.id: one.title for one in known.values()})
        if name is None:
            raise ledgers.unknown(said, known)
    return name


def _list(desk: Desk, found: Sequence[tuple[str, str, str]], many: str, one: str) -> int:
    if desk.as_json:
        desk.answer({many: [{one: name, "title": title} for name, title, _ in found]})
    else:
        desk.screen.pairs([(name, desk.screen.voice.titled(title, gloss, name)) for name, title, gloss in found])
    return 0


def _show(desk: Desk, options: Any, table: Table) -> int:
    head = desk.reading.trail.head()
    if options.unmask and table.rows:
        from pdca.cli.safekeeping import saw_unmasked

        saw_unmasked(desk, options)
    if desk.as_json:
        desk.answer(shapes.ledger(table, head, desk.today, unmasked=options.unmask))
    elif len(table.rows) > audits.FRAMED:
        desk.screen.data("\n".join(audits.lines(desk.screen.voice, table)))
    else:
        desk.screen.show(audits.ledger(desk.screen.voice, table, desk.screen.width))
    return 0


# -- why


@frozen(kw_only=True)
class Ground:
    """One record behind a cell: which, what it is, when, its digest, who entered it, and by which reference it was read."""

    case: str
    seq: int
    pos: int
    act: str
    day: str
    digest: str
    by: tuple[str, ...]
    reference: str
    title: str


def _explain(desk: Desk, options: Any, book: Casebook, sheet: Sheet, view: View) -> int:
    row, heading = _cell(options.why, sheet, view)
    entries = sheet.entries if row is None else (sheet.entries[row],)
    shown = ledgers.shown(evolve(sheet, entries=entries), view, unmask=False)
    said = shown.totals.get(heading, "") if row is None else shown.rows[0][sheet.columns.index(heading)]
    grounds = list(dict.fromkeys(_grounds(book, sheet, entries, heading)))
    limits = tuple(dict.fromkeys(one for entry in _lines(entries) for one in _limits(book, sheet, entry, heading)))
    if desk.as_json:
        desk.answer({
            "ledger": sheet.id, "row": "totals" if row is None else row + 1, "column": heading, "cell": said, "limits": list(limits),
            "records": [
                {"case": one.case, "seq": one.seq, "pos": one.pos, "act": one.act, "day": one.day, "digest": one.digest, "by": list(one.by), "reference": one.reference}
                for one in grounds
            ],
        })  # fmt: skip
    else:
        _say(desk, sheet, heading, said, grounds, limits)
    return 0


def _say(desk: Desk, sheet: Sheet, heading: str, said: str, grounds: Sequence[Ground], limits: Sequence[str]) -> None:
    screen = desk.screen
    screen.heading(f"{sheet.title}  {heading}：{said or '（空）'}", f"{sheet.gloss or sheet.id}  {heading}: {said or '(blank)'}")
    _records(screen, grounds)
    if limits:
        screen.say(f"  限值：{'、'.join(limits)}", f"  limits: {', '.join(limits)}", "dim")
    if not grounds:
        screen.say(f"  没有一条记录{'' if said else '：这一格是空的'}", f"  no record at all{'' if said else ': the cell is blank'}", "dim")


def _records(screen: Screen, grounds: Sequence[Ground]) -> None:
    for one in grounds:
        by = "、".join(screen.voice.names.get(who, who) for who in one.by) or "-"
        screen.say(
            f"{one.case} 第{one.seq}条（总第{one.pos}条） {one.act}  {one.day}  {by}  取自{one.title or one.reference}（{one.reference}）",
            f"{one.case} #{one.seq} (position {one.pos}) {one.act}  {one.day}  {by}  read by {one.reference}",
        )
        screen.say(f"    {one.digest}", f"    {one.digest}", "dim")


def _cell(said: str, sheet: Sheet, view: View) -> tuple[int | None, str]:
    """Return the row (from 0; `None` for the totals) and the heading that *said* names. Raises `InputError`."""
    row, _, column = said.partition("/")
    columns = sheet.columns
    heading = columns[int(column) - 1] if column.isdecimal() and 0 < int(column) <= len(columns) else column
    if heading not in columns:
        raise InputError(
            Phrase(
                f"没有“{column}”这一列；写法是 行/列，如 2/3 或者 2/{columns[-1] if columns else ''}；列有：{'、'.join(columns)}",
                f"no column '{column}'; write ROW/COLUMN, such as 2/3; there are {', '.join(columns)}",
            )
        )
    if row in ("合计", "totals"):
        return None, heading
    if row.isdecimal() and 0 < int(row) <= len(sheet.entries):
        return int(row) - 1, heading
    found = [number for number, entry in enumerate(sheet.entries) if _is(entry, row, sheet, view)]
    if not found:
        raise InputError(
            Phrase(f"没有第“{row}”行，共{len(sheet.entries)}行", f"no row '{row}' of {len(sheet.entries)}")
        )
    return found[0], heading


def _is(entry: Entry, row: str, sheet: Sheet, view: View) -> bool:
    return row in (entry.case, pieces.text(entry.cells.get(sheet.columns[0]), view))


def _lines(entries: Sequence[Entry]) -> Iterator[Entry]:
    """Yield the lines of cases that *entries* are, or were made of."""
    for entry in entries:
        yield from _lines(entry.behind) if entry.behind else (entry,)


def _traces(book: Casebook, sheet: Sheet, entry: Entry, heading: str) -> Sequence[Trace]:
    if entry.case == LOG_CASE:
        return ()
    declared = sheet.declared
    headings = [heading] if heading in entry.cells else _keys(declared)
    return [one for title in headings for one in book.trace(sheet, entry.case, entry.part, entry.number, title)]


def _keys(declared: Projection | None) -> list[str]:
    """Return the headings that a group is made by."""
    return [one for one in (declared.member, declared.unit, declared.dated) if one] if declared else []


def _limits(book: Casebook, sheet: Sheet, entry: Entry, heading: str) -> Iterator[str]:
    return (limit for trace in _traces(book, sheet, entry, heading) for limit in trace.limits)


def _grounds(book: Casebook, sheet: Sheet, entries: Sequence[Entry], heading: str) -> Iterator[Ground]:
    for entry in _lines(entries):
        if entry.case == LOG_CASE:
            yield from _of_log(book, entry, heading)
            continue
        digests = _digests(book, entry.case)
        for trace in _traces(book, sheet, entry, heading):
            for act in trace.acts:
                pos, digest = digests[act.seq]
                yield Ground(
                    case=entry.case, seq=act.seq, pos=pos, act=act.claim.label.strip(".") or act.claim.kind.value, day=act.day.isoformat(),
                    digest=digest, by=tuple(one.person for one in act.claim.by), reference=trace.reference, title=trace.title,
                )  # fmt: skip


def _digests(book: Casebook, case: str) -> Sequence[tuple[int, str]]:
    trail = book.office.trail
    records, end = [*trail.records(case)], trail.end(case)
    leaves = [*(record.prev for record in records[1:]), end[1] if end else ""]
    return [(record.pos, leaf) for record, leaf in zip(records, leaves, strict=True)]


def _of_log(book: Casebook, entry: Entry, heading: str) -> Iterator[Ground]:
    """Yield the act of the log that declared an entry of the organisation."""
    records = [*book.office.trail.records(LOG_CASE)]
    digests = _digests(book, LOG_CASE)
    for record in records:
        if record.pos == entry.number:
            claim = record.claim
            yield Ground(
                case=LOG_CASE, seq=record.seq, pos=record.pos, act=claim.step, day=claim.occurred, digest=digests[record.seq][1],
                by=tuple(one.person for one in claim.by), reference=heading, title=heading,
            )  # fmt: skip


# -- scores


@uncollected()
def score(desk: Desk, options: Any) -> int:
    """Work a score out; without a name, list those there are; with ``--why``, tell the records behind the marks."""
    known = {one.id: one for one in desk.pack.scores}
    if not options.name:
        return _list(desk, [(one.id, one.title, one.gloss) for one in known.values()], "scores", "score")
    name = meant(options.name, {one.id: one.title for one in known.values()})
    if name is None:
        raise scores.unknown(options.name, known)
    desk.expect_store()
    wanted = _within(known[name], options.within.replace("-", " "))
    book = casebook(desk, [one for one in (wanted.source, wanted.veto_ledger) if one])
    sheet, veto = book.sheet(wanted.source), book.sheet(wanted.veto_ledger) if wanted.veto_ledger else None
    if sheet is None:
        raise ledgers.unknown(wanted.source)
    names = _units(desk, wanted.of)
    view = book.view(sheet, desk.today, {**names, **desk.names})
    court = scores.Court(law=desk.pack.law, calendar=desk.pack.calendar, day=desk.today, place=desk.place)
    units = [names[one.id] for one in book.office.organisation().units(wanted.of, desk.today)] if wanted.of else None
    found = scores.scored(wanted, sheet, court, view, period=options.period, veto=veto, units=units)
    if wanted.grade:
        found = scores.titled(found, _choices(desk, sheet))
    if options.why:
        return _explain_score(desk, book, sheet, found, options.why)
    head = desk.reading.trail.head()
    if desk.as_json:
        desk.answer(shapes.scored(desk.language, found, head, desk.today, _persons(found, sheet)))
    else:
        desk.screen.show(tallies.scored(desk.screen.voice, found, _persons(found, sheet)))
    return 0


def _units(desk: Desk, kind: str = "") -> Mapping[str, str]:
    """Return what units and places are called; of several at one place, one of *kind* gives its name."""
    return titles(desk.pack.law, desk.reading.organisation(), desk.today, kind or BRANCH)


def _within(score: Score, period: str) -> Score:
    """Return *score* with another *period* told apart; its grades are made for its own."""
    return evolve(score, within=period, grade="") if period and period != score.within else score


def _choices(desk: Desk, sheet: Sheet) -> Mapping[str, str]:
    """Return what to call the choices of the procedures that fill *sheet*: grades are among them."""
    named = sheet.declared.procedures if sheet.declared else ()
    return {
        choice: title(desk.language)
        for name in named
        for edition in desk.pack.editions(name)
        for of in edition.choices
        for choice, title in naming.options(edition, of).items()
    }


def _persons(found: scores.Scored, sheet: Sheet) -> bool:
    """Return whether the groups are people, whose names are masked."""
    return bool(found.score.per) and sheet.declared is not None and found.score.per == sheet.declared.member


def _explain_score(desk: Desk, book: Casebook, sheet: Sheet, found: scores.Scored, group: str) -> int:
    persons = _persons(found, sheet)
    marks = [one for number, one in enumerate(found.marks, 1) if group in {one.group, str(number), *tallies.called(one, persons)}]
    if not marks:
        raise InputError(
            Phrase(
                f"没有“{group}”的得分；写对象、对象和期间，或者第几行（共{len(found.marks)}行）",
                f"no mark of '{group}'; name a group, a group and its period, or one of the {len(found.marks)} lines by number",
            )
        )
    headings = dict.fromkeys(name for item in found.score.items for name in (item.column, item.over, *item.when) if name)
    grounds = list(dict.fromkeys(
        ground for mark in marks for heading in headings for ground in _grounds(book, sheet, mark.entries, heading)
    ))  # fmt: skip
    if desk.as_json:
        records = [
            {"case": one.case, "seq": one.seq, "pos": one.pos, "act": one.act, "day": one.day, "digest": one.digest, "by": list(one.by), "reference": one.reference}
            for one in grounds
        ]  # fmt: skip
        shown = shapes.scored(desk.language, evolve(found, marks=tuple(marks)), desk.reading.trail.head(), desk.today, persons)
        desk.answer({"score": found.score.id, "group": shown["marks"][0]["group"], "marks": shown["marks"], "records": records})
    else:
        desk.screen.show(tallies.scored(desk.screen.voice, evolve(found, marks=tuple(marks)), persons))
        _records(desk.screen, grounds)
        if not grounds:
            desk.screen.say("  没有一条记录", "  no record at all", "dim")
    return 0


RUNNERS: Final[Mapping[str, Callable[[Desk, Any], int]]] = {"ledger": ledger, "score": score}
"""What runs each command of this module."""
