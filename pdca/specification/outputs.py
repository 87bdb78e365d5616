"""What scenarios say of ledgers: one row each, computed again whenever the ledger's declaration is broken."""

from collections.abc import Iterator, Mapping
from datetime import date

from attrs import evolve, field, frozen

from pdca import ledgers
from pdca.bench import Bench
from pdca.history import History
from pdca.procedure import Ledger, Procedure


@frozen(kw_only=True)
class LedgerRow:
    """A row that the ledger *ledger* has, over one case as it stood on *today*: what some of its columns hold."""

    ledger: str
    cells: Mapping[str, str]
    procedure: str
    edition: str
    history: History = field(repr=False)
    today: date

    def complaint(self, bench: Bench) -> str:
        """Return the rows there are, where none is like this; nothing where one is."""
        found = ledgers.table(self.ledger, [(self.history, bench)], self.today, unmask=True)
        rows = [dict(zip(found.columns, one, strict=True)) for one in found.rows]
        if any(all(one.get(key) == value for key, value in self.cells.items()) for one in rows):
            return ""
        shown = "\n".join(f"    {'，'.join(f'{key}={value}' for key, value in one.items())}" for one in rows)
        return f"台账没有这样一行：\n{shown or '    没有行'}"


def ledger_breaks(procedure: Procedure) -> Iterator[tuple[str, Procedure]]:
    """Yield *procedure* with one column of one ledger reading something else, or with rows it should leave out."""
    for ledger in procedure.ledgers:
        for number, column in enumerate(ledger.columns):
            if column.source != "case.opened":
                fresh = evolve(column, source="case.opened", fold="")
                columns = (*ledger.columns[:number], fresh, *ledger.columns[number + 1 :])
                yield f"{ledger.id}/{column.title}", _with(procedure, ledger, evolve(ledger, columns=columns))
        if ledger.where:
            yield f"{ledger.id}/where", _with(procedure, ledger, evolve(ledger, where=()))


def _with(procedure: Procedure, ledger: Ledger, fresh: Ledger) -> Procedure:
    return evolve(procedure, ledgers=tuple(fresh if one is ledger else one for one in procedure.ledgers))
