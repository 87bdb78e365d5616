"""What a procedure says of its ledgers (language.md 11)."""

from typing import Final

from pdca.phrase import Phrase
from pdca.procedure import Column, Ledger
from pdca.reading import keys
from pdca.reading.facts import read_tests
from pdca.reading.reader import Node, Reader

_COLUMNS: Final = Phrase("台账的栏目（columns）", "columns")


def read_ledgers(node: Node | None, reader: Reader) -> tuple[Ledger, ...]:
    """Return the ledgers of a list."""
    shape = keys.LEDGER
    ledgers = []
    for one in reader.items(node, shape.what):
        found = reader.fields(one, required=shape.required, optional=shape.optional, what=shape.what)
        name = reader.identifier(found.get("ledger"), hyphens=True)
        if not name:
            continue
        ledgers.append(
            Ledger(
                id=name,
                title=reader.text(found.get("title")) or name,
                row=reader.text(found.get("row")) or "case",
                columns=read_columns(found.get("columns"), reader),
                gloss=reader.text(found.get("gloss")),
                procedures=reader.texts(found.get("procedures")),
                where=read_tests(found.get("where"), reader),
                sort=reader.text(found.get("sort")),
                mask=reader.texts(found.get("mask")),
                place=one.place,
            )
        )
    return tuple(ledgers)


def read_columns(node: Node | None, reader: Reader) -> tuple[Column, ...]:
    """Return columns: a heading and what it reads, or a fold of that."""
    columns = []
    for title, value, place in reader.entries(node, _COLUMNS):
        if isinstance(value.value, str):
            columns.append(Column(title=title, source=reader.text(value), place=place))
            continue
        found = reader.fields(
            value, optional=keys.FOLDS, what=Phrase(f"栏目“{title}”", f"the column '{title}'")
        )
        if len(found) == 1:
            fold, source = next(iter(found.items()))
            columns.append(Column(title=title, source=reader.text(source), fold=fold, place=place))
        elif found:
            reader.note(
                place, "one-fold", f"栏目“{title}”只能有一种汇总", f"the column '{title}' has one fold only"
            )
    return tuple(columns)

