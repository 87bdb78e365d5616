"""A trail as JSON lines for programs: one record a line, exact, and nothing that it does not say."""

from typing import BinaryIO

from pdca.exports.events import Telling
from pdca.exports.rows import row, text_of
from pdca.phrase import Language
from pdca.trail import Trail


def write(trail: Trail, stream: BinaryIO, language: Language = "zh") -> int:
    """Write *trail* to *stream* as JSON lines; return the number of them. Raises `pdca.errors.TrailError`."""
    told = 0
    for event in Telling(trail, language).events():
        said = {name: value for name, value in row(event).items() if value not in ("", None, [], {})}
        stream.write(f"{text_of(said)}\n".encode())
        told += 1
    return told
