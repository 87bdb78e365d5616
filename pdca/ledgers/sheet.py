"""Sheets: the lines of a ledger from all cases put together, added up where that is asked, and made a table of texts.

Editions and procedures make one sheet: the union of their columns, in the order in which they are first named.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Final

from attrs import evolve, field, frozen

from pdca.ledgers import pieces
from pdca.ledgers.filling import Form, Line
from pdca.ledgers.pieces import Piece, View
from pdca.masks import SEALED_WORD, mask, masked_text, names_masked
from pdca.projections import Projection

ROWS: Final = "行数"
"""The heading of how many lines were added up."""


@frozen(kw_only=True)
class Table:
    """A ledger filled in: *columns* are its headings, *rows* their texts, *cases* the case of each row.

    *masked* are the headings whose values were hidden, *totals* the sums under headings, *per* what lines were added up by.
    """

    id: str
    title: str
    gloss: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    cases: tuple[str, ...]
    masked: tuple[str, ...] = ()
    totals: Mapping[str, str] = field(factory=dict)
    per: str = ""


@frozen(kw_only=True)
class Entry:
    """One line in its sheet: which *case* made it (or which entry of the organisation), whose that is, and its cells.

    *part* and *number* tell by which part of the declaration it was made and which of its lines it is, from 0; *behind*
    are the lines that one of a group was made of.
    """

    case: str
    cells: Mapping[str, Piece]
    kinds: Mapping[str, str] = field(factory=dict)
    order: Piece = None
    part: int = 0
    number: int = 0
    unit: str = ""
    behind: tuple["Entry", ...] = ()

    def commitments(self) -> Iterator[str]:
        """Yield the commitments of its sealed values."""
        for piece in (*self.cells.values(), self.order):
            yield from pieces.commitments(piece)


@frozen(kw_only=True)
class Sheet:
    """A ledger before it is seen: headings, what is masked, the lines; *declared* says how it is sorted and added up."""

    id: str
    title: str
    gloss: str
    columns: tuple[str, ...]
    mask: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
    declared: Projection | None = None
    per: str = ""

    def commitments(self) -> set[str]:
        """Return the commitments of all sealed values."""
        return {one for entry in self.entries for one in entry.commitments()}

    def column(self, title: str) -> Iterator[Piece]:
        """Yield the cells under a heading."""
        return (entry.cells.get(title) for entry in self.entries)


@frozen
class Filled:
    """The lines of one case in one ledger: the *case*, whose it is (*unit*), by which *part* of the declaration."""

    case: str
    unit: str
    part: int
    form: Form
    lines: Sequence[Line]


def sheet(name: str, filled: Iterable[Filled], declared: Projection | None = None) -> Sheet | None:
    """Return the ledger *name* made of what cases *filled*, in the order of the cases; `None` where none did."""
    forms: dict[int, Form] = {}
    entries: list[Entry] = []
    kinds: dict[int, Mapping[str, str]] = {}
    for one in filled:
        columns, key = one.form.columns, id(one.form)
        if key not in forms:
            forms[key] = one.form
            kinds[key] = {title: kind for title, kind in zip(columns, one.form.kinds, strict=True) if kind}
        entries.extend(
            Entry(
                case=one.case, cells=dict(zip(columns, line.cells, strict=True)), kinds=kinds[key], order=line.order,
                part=one.part, number=number, unit=one.unit,
            )
            for number, line in enumerate(one.lines)
        )  # fmt: skip
    if not forms and declared is None:
        return None
    last = [*forms.values()][-1] if forms else None
    headings = [*(declared.headings if declared else ()), *(title for form in forms.values() for title in form.columns)]
    return Sheet(
        id=name, title=declared.title if declared else last.title if last else name, declared=declared,
        gloss=declared.gloss if declared else last.gloss if last else "", columns=tuple(dict.fromkeys(headings)),
        mask=tuple(dict.fromkeys([*(declared.mask if declared else ()), *(title for form in forms.values() for title in form.mask)])),
        entries=tuple(entries),
    )  # fmt: skip


def shown(found: Sheet, view: View, *, unmask: bool = False) -> Table:
    """Return *found* as a table of texts, sorted; *unmask* shows what is hidden."""
    ordered = in_order(found, view)
    private = [title for entry in ordered.entries for title, kind in entry.kinds.items() if kind not in _RUNNING]
    masked = () if unmask else tuple(dict.fromkeys((*found.mask, *private)))

    def cell(entry: Entry, title: str) -> str:
        said = pieces.text(entry.cells.get(title), view)
        return said if unmask else _seen(said, entry.kinds.get(title, ""), title in masked)

    return Table(
        id=found.id, title=found.title, gloss=found.gloss, columns=found.columns, masked=masked, per=found.per,
        rows=tuple(tuple(cell(entry, title) for title in found.columns) for entry in ordered.entries),
        cases=tuple(entry.case for entry in ordered.entries), totals=totals(found, view),
    )  # fmt: skip


def in_order(found: Sheet, view: View) -> Sheet:
    """Return *found* sorted: by the heading it is declared to be, else by what each line says; what is blank last."""
    heading = found.declared.sort if found.declared else ""
    chosen: Callable[[Entry], Piece] = lambda entry: entry.cells.get(heading) if heading else entry.order  # noqa: E731
    return evolve(found, entries=tuple(sorted(found.entries, key=lambda entry: pieces.order(chosen(entry), view))))


def totals(found: Sheet, view: View) -> Mapping[str, str]:
    """Return the sums under the headings that are declared to be added up."""
    sums = found.declared.sums if found.declared else ()
    return {title: pieces.text(added([*found.column(title)]), view) for title in sums if found.entries}


def added(cells: Sequence[Piece]) -> Piece:
    """Return the sum of *cells*; blank where none is a number."""
    numbers = [(amount, cell) for cell in cells if (amount := pieces.number(cell)) is not None]
    return pieces.of_number(sum((amount for amount, _ in numbers), Fraction(0)), numbers[0][1]) if numbers else None


def grouped(found: Sheet, per: str, view: View) -> Sheet:
    """Return *found* with one line for each member, branch or calendar period: how many lines, and their sums.

    What has no member, no organisation or no day stands in one line of its own, at the end.
    """
    declared = found.declared
    heading = _HEADINGS[per]
    groups: dict[str, list[Entry]] = {}
    keys: dict[str, Piece] = {}
    for entry in found.entries:
        key = _key(entry, per, declared)
        said = pieces.text(key, view)
        groups.setdefault(said, []).append(entry)
        keys[said] = key
    sums = declared.sums if declared else ()
    kinds = {heading: "name"} if per == "member" else {}
    entries = [
        Entry(
            case="", kinds=kinds, order=keys[said], behind=tuple(entries),
            cells={heading: keys[said], ROWS: len(entries), **{title: added([one.cells.get(title) for one in entries]) for title in sums}},
        )
        for said, entries in sorted(groups.items(), key=lambda pair: pieces.order(keys[pair[0]], view))
    ]  # fmt: skip
    masked = (heading,) if per == "member" else ()
    return evolve(
        found, columns=(heading, ROWS, *sums), mask=masked, entries=tuple(entries), per=per,
        declared=evolve(declared, sort="") if declared else None,
    )  # fmt: skip


_HEADINGS: Final = {"member": "人员", "branch": "组织", "month": "月份", "quarter": "季度", "half year": "半年", "year": "年度"}
"""What the lines of a grouped sheet are called by."""


def _key(entry: Entry, per: str, declared: Projection | None) -> Piece:
    if per == "member":
        return entry.cells.get(declared.member) if declared else None
    if per == "branch":
        own = entry.cells.get(declared.unit) if declared and declared.unit else None
        return own if own is not None else entry.unit or None
    found = pieces.day(entry.cells.get(declared.dated)) if declared else None
    return period_name(found, per) if found else None


def period_name(day: date, per: str) -> str:
    """Return the calendar period of *day*: ``2026-05``, ``2026年第2季度``, ``2026年上半年``, ``2026年``."""
    if per == "month":
        return f"{day:%Y-%m}"
    if per == "quarter":
        return f"{day.year}年第{(day.month + 2) // 3}季度"
    return f"{day.year}年{'上' if day.month <= 6 else '下'}半年" if per == "half year" else f"{day.year}年"


def _seen(text: str, kind: str, masked: bool) -> str:  # noqa: FBT001
    """Return what may be seen of a cell: by the class of its fact; a column that a ledger masks is names."""
    if text == SEALED_WORD.zh:
        return text
    if masked and kind in ("", "name", *_RUNNING):
        return names_masked(text)
    if masked:
        return "、".join(mask(kind, one) for one in text.split("、") if one)
    return masked_text(text) if kind in _RUNNING else text


_RUNNING: Final = ("text", "account")
"""Classes of running text: read as it is, but for the numbers of people in it."""
