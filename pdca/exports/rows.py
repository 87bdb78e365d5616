"""An event as a row: the columns that CSV, JSON lines and Parquet share."""

import json
from collections.abc import Mapping
from typing import Any, Final

from pdca.exports.events import Event

COLUMNS: Final = (
    "case", "seq", "pos", "kind", "activity", "step", "outcome", "part", "occurred", "recorded", "actor", "role", "by", "procedure",
    "procedure_title", "edition", "place", "facts", "papers", "concessions", "answers", "target", "amended_day", "reason",
)  # fmt: skip
"""The columns, in their order."""


def row(event: Event) -> Mapping[str, Any]:
    """Return *event* by column; what it does not say is empty text, an empty list or map, or `None` for a number.

    *actor* and *role* are those of the first who acted; *by* has all.
    """
    first = next(iter(event.by), None)
    return {
        "case": event.case, "seq": event.seq, "pos": event.pos, "kind": event.kind, "activity": event.activity,
        "step": event.step, "outcome": event.outcome, "part": event.part, "occurred": event.occurred,
        "recorded": event.recorded, "actor": first.person if first else "", "role": first.role if first else "",
        "by": [{"person": one.person, "role": one.role} for one in event.by],
        "procedure": event.procedure, "procedure_title": event.case_title, "edition": event.edition, "place": event.place,
        "facts": event.facts,
        "papers": [
            _said({"name": one.name, "digest": one.digest, "made": one.made, "signed_by": list(one.signed_by)})
            for one in event.papers
        ],
        "concessions": [
            {"guard": one.guard, "by": {"person": one.by.person, "role": one.by.role}, "reason": one.reason, "until": one.until}
            for one in event.concessions
        ],
        "answers": event.answers, "target": event.target, "amended_day": event.amended_day, "reason": event.reason,
    }  # fmt: skip


def text_of(value: Any) -> str:
    """Return *value* as JSON on one line, with sorted keys: the same value gives the same text."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def flat(name: str, value: Any) -> Any:
    """Return *value* of the column *name* as one value: actors as ``p-1:clerk p-2:boss``, maps and lists as JSON."""
    if name == "by":
        return " ".join(f"{one['person']}:{one['role']}" for one in value)
    if isinstance(value, Mapping | list | tuple):
        return text_of(value) if value else ""
    return value


def _said(value: Mapping[str, Any]) -> Mapping[str, Any]:
    return {name: one for name, one in value.items() if one}
