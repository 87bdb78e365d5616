"""A trail as rows: one record a row, as CSV for spreadsheets and as JSON lines for programs.

The same columns in both, and in `pdca.exports.parquet`. A spreadsheet runs what looks like a formula, so such cells
of the CSV begin with an apostrophe; the exact value stands in the JSON lines.
"""

import csv
import io
import json
from collections.abc import Mapping
from typing import Any, BinaryIO, Final

from pdca.exports.events import Event, Telling
from pdca.phrase import Language
from pdca.trail import Trail

COLUMNS: Final = (
    "case", "seq", "pos", "kind", "activity", "step", "outcome", "part", "occurred", "recorded", "by", "procedure",
    "procedure_title", "edition", "place", "facts", "papers", "concessions", "answers", "target", "amended_day", "reason",
)  # fmt: skip
"""The columns, in the order of the CSV."""
FORMULA: Final = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
"""What a spreadsheet may take for the beginning of a formula, also in full width."""
_SPACES: Final = " \u00a0\u3000"


def write_csv(trail: Trail, stream: BinaryIO, language: Language = "zh") -> int:
    """Write *trail* to *stream* as CSV (UTF-8 with its mark, CRLF); return the number of rows. Raises `TrailError`."""
    line = io.StringIO(newline="")
    writer = csv.writer(line, lineterminator="\r\n")
    stream.write(b"\xef\xbb\xbf")
    writer.writerow(COLUMNS)
    told = 0
    for event in Telling(trail, language).events():
        writer.writerow([_cell(name, value) for name, value in row(event).items()])
        stream.write(line.getvalue().encode())
        line.seek(0)
        line.truncate()
        told += 1
    stream.write(line.getvalue().encode())
    return told


def write_ndjson(trail: Trail, stream: BinaryIO, language: Language = "zh") -> int:
    """Write *trail* to *stream* as JSON lines; return the number of them. Raises `pdca.errors.TrailError`."""
    told = 0
    for event in Telling(trail, language).events():
        said = {name: value for name, value in row(event).items() if value not in ("", None, [], {})}
        stream.write(f"{text_of(said)}\n".encode())
        told += 1
    return told


def row(event: Event) -> Mapping[str, Any]:
    """Return *event* by column; what it does not say is empty text, an empty list or map, or `None` for a number."""
    return {
        "case": event.case, "seq": event.seq, "pos": event.pos, "kind": event.kind, "activity": event.activity,
        "step": event.step, "outcome": event.outcome, "part": event.part, "occurred": event.occurred,
        "recorded": event.recorded, "by": [{"person": one.person, "role": one.role} for one in event.by],
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


def _cell(name: str, value: Any) -> str | int:
    """Return *value* as a cell that no spreadsheet runs."""
    text = flat(name, value)
    if text is None:
        return ""
    if isinstance(text, str) and text.lstrip(_SPACES).startswith(FORMULA):
        return f"'{text}"
    return text  # type: ignore[no-any-return]


def _said(value: Mapping[str, Any]) -> Mapping[str, Any]:
    return {name: one for name, one in value.items() if one}
