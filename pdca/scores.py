"""Scores: one exact number for every group of the lines of a ledger, with its weights, caps, grade and grounds.

Weights are limits: where nobody set one, the item does not count, and says so. No percentage is given of fewer than five,
no grade while an input is blank, and nobody is ranked unless a switch with a basis of its own says so. Every mark
tells how many lines it rests on, and of which period. Pure: a sheet and the law in, values out.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Final

from attrs import evolve, frozen

from pdca.calendar import Calendar
from pdca.errors import PdcaError
from pdca.law import Law, Value
from pdca.ledgers import pieces
from pdca.ledgers.pieces import FEWEST, Piece, View
from pdca.ledgers.sheet import Entry, Sheet, period_name
from pdca.measure import Amount, Bound, Share
from pdca.naming import yuan
from pdca.phrase import Phrase
from pdca.projections import Item, Score
from pdca.regulation import Citation

_FEN: Final = 100


class UnknownScoreError(PdcaError):
    """Nothing declares this score."""

    code = "unknown-score"


@frozen(kw_only=True)
class Figure:
    """What one item came to: *value* of *n* lines (`None`: blank), and *points* it adds (`None`: it does not count).

    *shown* is the value as text; *note* why it is blank or does not count; *limits* whose numbers it was worked out with.
    """

    item: str
    n: int
    value: Fraction | None
    points: Fraction | None
    shown: str
    note: Phrase | None = None
    part: Fraction = Fraction(0)
    whole: Fraction = Fraction(0)
    last: date | None = None


@frozen(kw_only=True)
class Mark:
    """The score of one group in one period. *total* is `None` where it cannot be said; *grade* is empty where none is given.

    *entries* are the lines it rests on; *meets* whether the standard is met, `None` where there is none or nobody can say.
    """

    group: str
    period: str
    n: int
    figures: tuple[Figure, ...]
    total: Fraction | None
    grade: str = ""
    meets: bool | None = None
    vetoed: str = ""
    rank: int = 0
    notes: tuple[Phrase, ...] = ()
    entries: tuple[Entry, ...] = ()


@frozen(kw_only=True)
class Scored:
    """A score worked out: its marks, and the rules behind it: *rules* are the limits in force, each with its citations."""

    score: Score
    marks: tuple[Mark, ...]
    rules: tuple[tuple[Phrase, Phrase, str, tuple[Citation, ...]], ...] = ()
    ranked: bool = False


@frozen(kw_only=True)
class Court:
    """What scores are worked out by: the law in force on *day* at *place*, and the calendar."""

    law: Law
    calendar: Calendar
    day: date
    place: str = ""

    def value(self, limit: str) -> Value | None:
        """Return the value of *limit* in force of the nearest layer, `None` where nobody set one."""
        found = [one for one in self.law.values(limit, self.day, self.place) if not one.silent] if limit else []
        return found[-1] if found else None

    def number(self, limit: str) -> Fraction | None:
        """Return the number that *limit* is, `None` where nobody set one."""
        value = self.value(limit)
        return Fraction(value.measure.count) if value and isinstance(value.measure, Amount) else None


def scored(
    score: Score, sheet: Sheet, court: Court, view: View, *, period: str = "", veto: Sheet | None = None,
    units: Sequence[str] | None = None,
) -> Scored:  # fmt: skip
    """Return *score* over *sheet*: of all periods there are, or of *period* alone.

    *veto* is the ledger of falsifications, *units* those that each get a mark, with or without lines.
    """
    groups = _groups(score, sheet, view, period, units)
    marks = [
        _mark(score, group, name, entries, court, view, _vetoes(score, veto, group, name, view))
        for (group, name), entries in groups.items()
    ]
    ranked = bool(score.rank) and court.law.switch(score.rank, court.day, court.place) == "used"
    if ranked:
        marks = _ranked(marks)
    return Scored(score=score, marks=tuple(marks), rules=tuple(_rules(score, court)), ranked=ranked)


def _groups(
    score: Score, sheet: Sheet, view: View, period: str, units: Sequence[str] | None
) -> Mapping[tuple[str, str], list[Entry]]:
    """Return the lines of each group and period; each of *units* has a group, whether or not it has lines."""
    dated = score.dated or (sheet.declared.dated if sheet.declared else "")
    found: dict[tuple[str, str], list[Entry]] = {}
    for entry in sheet.entries:
        day = pieces.day(entry.cells.get(dated))
        if score.within and day is None:
            continue
        name = period_name(day, score.within) if score.within and day else ""
        group = _group(score, entry, view)
        if group is not None and (not period or name == period):
            found.setdefault((group, name), []).append(entry)
    now = period or (period_name(view.today, score.within) if score.within else "")
    for unit in units or ():
        if not any(group == unit for group, _ in found):
            found[unit, now] = []
    return dict(sorted(found.items(), key=lambda pair: (pair[0][1], pair[0][0])))


def _group(score: Score, entry: Entry, view: View) -> str | None:
    """Return the group of a line; `None` for a line that is of nobody."""
    if not score.per:
        return ""
    if score.per == "branch":
        return view.names.get(entry.unit, entry.unit) or None
    return pieces.text(entry.cells.get(score.per), view) or None


def _vetoes(score: Score, veto: Sheet | None, group: str, period: str, view: View) -> str:
    """Return the ground on which *group* was vetoed in *period*, or nothing."""
    for entry in veto.entries if veto else ():
        said = {title: pieces.text(entry.cells.get(title), view) for title in (*score.veto_when, score.veto_who, score.veto_ground)}
        day = pieces.day(entry.cells.get(score.veto_dated))
        timely = not score.within or (day is not None and period_name(day, score.within) == period)
        if timely and said[score.veto_who] == group and all(said[title] == wanted for title, wanted in score.veto_when.items()):
            return said[score.veto_ground] or entry.case
    return ""


def _mark(
    score: Score, group: str, period: str, entries: Sequence[Entry], court: Court, view: View, vetoed: str
) -> Mark:  # fmt: skip
    figures = tuple(_figure(item, score, entries, court, view) for item in score.items)
    notes = [one.note for one in figures if one.note is not None]
    total, said = _total(score, figures, court)
    notes += said
    mark = Mark(
        group=group, period=period, n=len(entries), figures=figures, total=total, vetoed=vetoed, entries=tuple(entries),
        notes=tuple(notes), meets=_meets(score, figures, total, court, view),
    )  # fmt: skip
    return _graded(score, mark, court)


def _figure(item: Item, score: Score, entries: Sequence[Entry], court: Court, view: View) -> Figure:
    own = [entry for entry in entries if item.column in entry.cells]  # a blank is another thing than no such column
    wanted = [entry for entry in own if item.way == "share" or _fits(item, entry, view)]
    cells = [entry.cells.get(item.column) for entry in wanted]
    figure = _WAYS[item.way](item, wanted, cells, view)
    if not item.counts:
        return evolve(figure, note=None)
    if item.weigh and (weight := court.number(item.weigh)) is None:
        return evolve(figure, points=None, note=Phrase(f"{item.title}：镇未规定，不计", f"{item.gloss or item.title}: no weight is set; not counted"))
    if figure.value is None:
        return figure
    points = -figure.value if item.minus else figure.value
    if item.weigh and weight is not None:
        whole = Fraction(1) if item.way in ("rate", "share") else court.number(score.worth) or Fraction(100)
        points = points * weight / whole
    cap = court.number(item.caps)
    return evolve(figure, points=min(points, cap) if cap is not None else points)


def _fits(item: Item, entry: Entry, view: View) -> bool:
    return all(pieces.text(entry.cells.get(title), view) == said for title, said in item.when.items())


def _numbers(cells: Sequence[Piece]) -> list[Fraction] | None:
    """Return *cells* as numbers; `None` where there is none, or one is blank: nobody knows what it would have been."""
    found = [pieces.number(cell) for cell in cells]
    known = [one for one in found if one is not None]
    return known if known and len(known) == len(found) else None


def _of_numbers(make: Callable[[Sequence[Fraction]], Fraction]) -> Callable[..., Figure]:
    def figure(item: Item, wanted: Sequence[Entry], cells: Sequence[Piece], _: View) -> Figure:
        numbers = _numbers(cells)
        if numbers is None:
            return _blank(item, len(wanted))
        value = make(numbers)
        if any(isinstance(one, list) and one[0] == pieces.MONEY for one in pieces.parts(cells[0])):
            value /= _FEN
            fen = value * _FEN
            shown = yuan(fen.numerator) if fen.denominator == 1 else pieces.rounded(value)
        else:
            shown = pieces.rounded(value)
        return Figure(item=item.title, n=len(wanted), value=value, points=None, shown=shown)

    return figure


def _blank(item: Item, n: int) -> Figure:
    note = Phrase(f"{item.title}：有空白，不评等次", f"{item.gloss or item.title}: an input is blank; no grade")
    return Figure(item=item.title, n=n, value=None, points=None, shown="", note=note)


def _count(item: Item, wanted: Sequence[Entry], cells: Sequence[Piece], _: View) -> Figure:
    n = sum(1 for cell in cells if cell is not None)
    return Figure(item=item.title, n=len(wanted), value=Fraction(n), points=None, shown=str(n))


def _latest(item: Item, wanted: Sequence[Entry], cells: Sequence[Piece], _: View) -> Figure:
    """Return the last day under the heading, or the last number where it holds no days."""
    days = [day for cell in cells if (day := pieces.day(cell)) is not None]
    if days:
        return Figure(item=item.title, n=len(days), value=None, points=None, shown=max(days).isoformat(), last=max(days))
    numbers = [number for cell in cells if (number := pieces.number(cell)) is not None]
    if not numbers:
        return Figure(item=item.title, n=0, value=None, points=None, shown="", note=Phrase(f"{item.title}：没有记录", f"{item.gloss or item.title}: none on record"))
    return Figure(item=item.title, n=len(wanted), value=numbers[-1], points=None, shown=pieces.rounded(numbers[-1]))


def _rate(item: Item, wanted: Sequence[Entry], cells: Sequence[Piece], _: View) -> Figure:
    """Return what part of all one heading is, unless there are fewer than five of all."""
    part, whole = _numbers(cells), _numbers([entry.cells.get(item.over) for entry in wanted])
    if part is None or whole is None:
        return _blank(item, len(wanted))
    return _proportion(item, sum(part, Fraction(0)), sum(whole, Fraction(0)), len(wanted))


def _share(item: Item, wanted: Sequence[Entry], cells: Sequence[Piece], view: View) -> Figure:
    """Return how many of the lines that say anything under the heading read as wanted."""
    said = [entry for entry, cell in zip(wanted, cells, strict=True) if cell is not None]
    if not said or len(said) < len(wanted):
        return _blank(item, len(wanted))
    return _proportion(item, Fraction(sum(1 for entry in said if _fits(item, entry, view))), Fraction(len(said)), len(said))


def _proportion(item: Item, some: Fraction, total: Fraction, n: int) -> Figure:
    if total < FEWEST:
        note = Phrase(f"{item.title}：不满{FEWEST}份，不算比例", f"{item.gloss or item.title}: fewer than {FEWEST}; no percentage")
        return Figure(item=item.title, n=n, value=None, points=None, shown=f"{some}/{total}", note=note, part=some, whole=total)
    shown = pieces.percentage(some.numerator * total.denominator, total.numerator * some.denominator)
    return Figure(item=item.title, n=n, value=some / total, points=None, shown=f"{shown}（{some}/{total}）", part=some, whole=total)


_WAYS: Final[Mapping[str, Callable[..., Figure]]] = {
    "sum": _of_numbers(lambda numbers: sum(numbers, Fraction(0))),
    "mean": _of_numbers(lambda numbers: sum(numbers, Fraction(0)) / len(numbers)),
    "spread": _of_numbers(lambda numbers: max(numbers) - min(numbers)),
    "count": _count, "latest": _latest, "rate": _rate, "share": _share,
}  # fmt: skip


def _total(score: Score, figures: Sequence[Figure], court: Court) -> tuple[Fraction | None, list[Phrase]]:
    """Return the sum of what counts, and what is to be said of it; `None` while an item that counts is blank."""
    counting = [
        figure for figure, item in zip(figures, score.items, strict=True)
        if item.counts and (not item.weigh or court.number(item.weigh) is not None)
    ]  # fmt: skip
    if not counting or any(figure.points is None for figure in counting):
        return None, []
    notes = []
    worth, weights = court.number(score.worth), [court.number(item.weigh) for item in score.items if item.weigh]
    given = sum((weight for weight in weights if weight is not None), Fraction(0))
    if worth is not None and weights and given != worth:
        notes.append(Phrase(f"已规定的权重合计{given}，应为{worth}", f"the weights set add up to {given}, not {worth}"))
    total = sum((figure.points for figure in counting if figure.points is not None), court.number(score.base) or Fraction(0))
    cap = court.number(score.caps)
    return (total if cap is None else min(total, cap)), notes


def _meets(score: Score, figures: Sequence[Figure], total: Fraction | None, court: Court, view: View) -> bool | None:
    """Return whether the standard is met: by the number, by the share, or by how long ago the last day was."""
    value = court.value(score.standard)
    measure = value.measure if value else None
    if isinstance(measure, Share):
        figure = next((one for one in figures if one.whole >= FEWEST), None)
        return measure.holds(figure.part, figure.whole) if figure else None
    if not isinstance(measure, Amount):
        return None
    if measure.timed:
        last = next((one.last for one in figures if one.last is not None), None)
        if last is None:
            return False
        end = court.calendar.add(last, measure.span())
        return view.today < end if measure.bound is Bound.LESS_THAN else view.today <= end
    return None if total is None else measure.holds(total)


def _graded(score: Score, mark: Mark, court: Court) -> Mark:
    """Return *mark* with its grade; none while an input is blank, the weights do not add up, or a veto stands."""
    if mark.vetoed:
        said = Phrase(f"弄虚作假，一票否决（依据：{mark.vetoed}）", f"vetoed for falsification ({mark.vetoed})")
        return evolve(mark, notes=(*mark.notes, said))
    if not score.grade or mark.total is None or mark.notes:
        return mark
    table = court.law.tables.get(score.grade)
    row = court.law.row(score.grade, court.day, court.place, **{table.bracket: mark.total}) if table else None
    grade = str(row.results.get(next(iter(table.gives)), "")) if row is not None and table is not None else ""
    return evolve(mark, grade=grade)


def _ranked(marks: Sequence[Mark]) -> list[Mark]:
    """Return *marks* with their places in their period; equal totals share one, and who has no total has none."""
    ranked = []
    for mark in marks:
        better = {one.group for one in marks if one.period == mark.period and one.total is not None and mark.total is not None
                  and one.total > mark.total and not one.vetoed}  # fmt: skip
        ranked.append(evolve(mark, rank=len(better) + 1 if mark.total is not None and not mark.vetoed else 0))
    return ranked


def _rules(score: Score, court: Court) -> Iterator[tuple[Phrase, Phrase, str, tuple[Citation, ...]]]:
    """Yield every limit the score reads: its title, what it is (or that nobody set it), whose it is, and its citations."""
    for name in dict.fromkeys(score.limits):
        limit, value = court.law.limits.get(name), court.value(name)
        title = Phrase(limit.title, limit.gloss or name) if limit else Phrase(name, name)
        if value is None:
            yield title, Phrase("镇未规定", "the township set none"), "", ()
        else:
            cited = tuple(court.law.cite(ref, court.day, analogy=value.analogy) for ref in value.basis)
            yield title, Phrase(value.measure.zh, value.measure.en), value.layer, cited


def titled(found: Scored, titles: Mapping[str, str]) -> Scored:
    """Return *found* with grades under their titles."""
    marks = tuple(evolve(one, grade=titles.get(one.grade, one.grade)) for one in found.marks)
    return evolve(found, marks=marks)


def unknown(name: str, known: Collection[str]) -> UnknownScoreError:
    """Return the error of a score that is none of *known*."""
    listed = "、".join(known)
    return UnknownScoreError(Phrase(f"没有计分“{name[:40]}”；有：{listed}", f"no score '{name[:40]}'; there are {listed}"), score=name)
