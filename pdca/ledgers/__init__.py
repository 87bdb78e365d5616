"""Ledgers: tables computed from the histories of cases, never kept by hand (台账).

A column reads one reference, or folds the values of one. A blank stays blank. Editions of one procedure, and procedures
that fill one ledger, make one table. Pure: histories in, text out. `pdca.casebook` keeps the lines between questions.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from pdca import facts
from pdca.bench import Bench
from pdca.errors import PdcaError
from pdca.history import History
from pdca.ledgers.filling import form, lines
from pdca.ledgers.pieces import View
from pdca.ledgers.sheet import Filled, Sheet, Table, grouped, sheet, shown
from pdca.phrase import Phrase
from pdca.procedure import Ledger, Procedure
from pdca.projections import Projection, filled_by, named

__all__ = [
    "Filled", "Sheet", "Table", "UnknownLedgerError", "View", "empty", "grouped", "ledgers", "of_case", "sheet", "shown", "table",
    "unknown",
]  # fmt: skip


class UnknownLedgerError(PdcaError):
    """Nothing declares this ledger."""

    code = "unknown-ledger"


def unknown(name: str, known: Iterable[str] = ()) -> UnknownLedgerError:
    """Return the error of a ledger that is none of *known*."""
    said, listed = facts.shorten(name), "、".join(known)
    return UnknownLedgerError(
        Phrase(f"没有台账“{said}”；有：{listed}", f"no ledger '{said}'; there are {listed}")
        if listed
        else Phrase(f"没有台账“{said}”，或者还没有相应的事项", f"no ledger '{said}' here"),
        ledger=name,
    )


def ledgers(
    procedures: Iterable[Procedure], projections: Sequence[Projection] = ()
) -> Mapping[str, Ledger | Projection]:
    """Return every ledger that *procedures* and *projections* declare, by id; a later edition's replaces the earlier."""
    own = {ledger.id: ledger for procedure in procedures for ledger in procedure.ledgers}
    return {**own, **{one.id: one for one in projections}}


def of_case(
    name: str, history: History, bench: Bench, projections: Sequence[Projection] = (), bare: History | None = None
) -> Iterator[Filled]:
    """Yield what one case fills of the ledger *name*; *bare* is the same case with its seals."""
    for part, ledger in enumerate(filled_by(bench.procedure, projections).get(name, ())):
        yield Filled(history.case, unit_of(history), part, form(ledger, bench), tuple(lines(ledger, history, bench, bare)))


def unit_of(history: History) -> str:
    """Return the unit that a case is of: what it is about, where that is one, else its place."""
    about = history.opening.claim.facts.get("about") if history.opening else None
    return about if history.procedure.about.type == "unit" and isinstance(about, str) else history.place


def table(
    name: str, cases: Sequence[tuple[History, Bench]], today: date, *, unmask: bool = False,
    names: Mapping[str, str] | None = None, projections: Sequence[Projection] = (), per: str = "",
) -> Table:  # fmt: skip
    """Return the ledger *name* over *cases*, each with the rules of its edition, as it reads on *today*.

    *names* gives people's names by id (the roster); *unmask* shows what the ledger hides; *per* adds lines up (`PER`).
    Raises `UnknownLedgerError` when neither *projections* nor the procedure of any case declares it.
    """
    filled = [one for history, bench in cases for one in of_case(name, history, bench, projections)]
    found = sheet(name, filled, named(projections, name))
    if found is None:
        raise unknown(name)
    view = View(today=today, names=names or {})
    return shown(grouped(found, per, view) if per else found, view, unmask=unmask)


def empty(ledger: Ledger | Projection) -> Table:
    """Return *ledger* without rows: no case has filled it yet."""
    columns = tuple(column.title for column in ledger.columns) if isinstance(ledger, Ledger) else ledger.headings
    return Table(id=ledger.id, title=ledger.title, gloss=ledger.gloss, rows=(), cases=(), columns=columns)

