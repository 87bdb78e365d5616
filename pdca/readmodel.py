"""Read models: what a host keeps of a ledger, compared with the ledger computed from the log again.

A host may keep a ledger in a table of its own, because a screen must be fast. Nothing in the log guards that table, so it
is compared cell by cell, as of the records it was made from.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from attrs import frozen

from pdca.errors import PdcaError
from pdca.facts import day, shorten
from pdca.ledgers import Table
from pdca.phrase import Phrase


class ReadModelError(PdcaError):
    """A file that is no exported ledger."""

    code = "read-model"


@frozen(kw_only=True)
class ReadModel:
    """A ledger as somebody keeps it: over the first *records* of *log*, as it read on *day*; texts by heading.

    *masked* says whether its personal values are hidden.
    """

    ledger: str
    log: str
    records: int
    day: date
    masked: bool
    rows: tuple[Mapping[str, str], ...]


@frozen(kw_only=True)
class Difference:
    """A cell that is not what the log gives: of which *case*, of its how-manieth *row* (from 1), under which heading.

    Without a heading the whole row is there too often or not at all. *kept* and *computed* are the two texts.
    """

    case: str
    row: int
    column: str
    kept: str = ""
    computed: str = ""

    @property
    def phrase(self) -> Phrase:
        """Return the sentence."""
        zh, en = f"{self.case}第{self.row}行", f"{self.case} row {self.row}"
        if self.column:
            return Phrase(
                f"{zh}“{self.column}”：读模型为“{self.kept}”，由账计算为“{self.computed}”",
                f"{en}, {self.column}: '{self.kept}' is kept, the log gives '{self.computed}'",
            )
        if self.kept:
            return Phrase(f"{zh}：账里没有", f"{en}: the log gives no such row")
        return Phrase(f"{zh}：读模型里缺少", f"{en}: missing from what is kept")


def read(said: Any) -> ReadModel:
    """Return the read model in *said*, what ``pdca ledger NAME --json`` printed. Raises `ReadModelError`."""
    if not isinstance(said, Mapping):
        raise _no_ledger("")
    texts = [said.get(key) for key in ("ledger", "log", "day")]
    if said.get("per"):
        raise _no_ledger("case")  # added up: no line is of one case
    rows, records, unmasked = said.get("rows"), said.get("records"), said.get("unmasked")
    made = day(texts[2]) if isinstance(texts[2], str) else None
    if not all(isinstance(one, str) for one in texts) or made is None or type(records) is not int:
        raise _no_ledger("ledger、log、records、day")
    if not isinstance(rows, list) or not isinstance(unmasked, bool) or not all(map(_is_row, rows)):
        raise _no_ledger("rows、unmasked")
    return ReadModel(
        ledger=str(texts[0]), log=str(texts[1]), records=records, day=made, masked=not unmasked, rows=tuple(rows)
    )  # fmt: skip


def differences(kept: ReadModel, computed: Table) -> Iterator[Difference]:
    """Yield every difference between what is *kept* and what the log gives, in the order of the cases."""
    ours = [
        {"case": case, **dict(zip(computed.columns, row, strict=True))}
        for case, row in zip(computed.cases, computed.rows, strict=True)
    ]
    theirs, own = _by_case(kept.rows), _by_case(ours)
    for case in dict.fromkeys((*own, *theirs)):
        yield from _of_case(case, theirs.get(case, ()), own.get(case, ()))


def _of_case(
    case: str, kept: Sequence[Mapping[str, str]], ours: Sequence[Mapping[str, str]]
) -> Iterator[Difference]:
    for number, (one, other) in enumerate(zip(kept, ours, strict=False), start=1):
        for column in dict.fromkeys((*other, *one)):
            if one.get(column) != other.get(column):
                said, computed = one.get(column, ""), other.get(column, "")
                yield Difference(case=case, row=number, column=column, kept=said, computed=computed)
    for number in range(len(ours) + 1, len(kept) + 1):
        yield Difference(case=case, row=number, column="", kept=case)
    for number in range(len(kept) + 1, len(ours) + 1):
        yield Difference(case=case, row=number, column="", computed=case)


def _by_case(rows: Sequence[Mapping[str, str]]) -> Mapping[str, Sequence[Mapping[str, str]]]:
    found: dict[str, list[Mapping[str, str]]] = {}
    for one in rows:
        found.setdefault(one["case"], []).append(one)
    return found


def _is_row(row: Any) -> bool:
    return isinstance(row, Mapping) and "case" in row and all(isinstance(one, str) for one in row.values())


def _no_ledger(lacking: str) -> ReadModelError:
    zh = f"：缺少或者写错了{shorten(lacking)}" if lacking else ""
    return ReadModelError(
        Phrase(
            f"不是“pdca ledger 台账 --json”的结果{zh}",
            f"not what 'pdca ledger NAME --json' prints{f': {lacking}' if lacking else ''}",
        )
    )
