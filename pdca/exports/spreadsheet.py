"""A trail as CSV for spreadsheets: one record a row.

A spreadsheet runs what looks like a formula, so such cells begin with an apostrophe; the exact value stands in the JSON
lines of `pdca.exports.lines`.
"""

import csv
import io
from typing import Any, BinaryIO, Final

from pdca.exports.events import Telling
from pdca.exports.rows import COLUMNS, flat, row
from pdca.phrase import Language
from pdca.trail import Trail

FORMULA: Final = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
"""What a spreadsheet may take for the beginning of a formula, also in full width."""
_SPACES: Final = " \u00a0\u3000"


def write(trail: Trail, stream: BinaryIO, language: Language = "zh") -> int:
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


def _cell(name: str, value: Any) -> str | int:
    """Return *value* as a cell that no spreadsheet runs."""
    text = flat(name, value)
    if text is None:
        return ""
    if isinstance(text, str) and text.lstrip(_SPACES).startswith(FORMULA):
        return f"'{text}"
    return text  # type: ignore[no-any-return]
