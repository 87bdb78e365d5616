"""Every form by its name: the writers of logs and the drawings of procedures, imported when asked for."""

from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import BinaryIO, Final

from pdca.exports.chart import Chart
from pdca.phrase import Language
from pdca.trail import Trail

_STREAMS: Final[Mapping[str, str]] = {
    "xes": "xes", "ocel": "ocel", "csv": "spreadsheet", "ndjson": "lines", "parquet": "parquet",
}  # fmt: skip
"""The modules of the forms that are written to a stream; the rest is a database."""


def streams(form: str) -> bool:
    """Return whether the log *form* can be written to a stream: a database needs a file."""
    return form in _STREAMS


def write(form: str, trail: Trail, stream: BinaryIO, language: Language = "zh") -> int:
    """Write the records of *trail* to *stream* as *form*, one of `pdca.exports.LOGS`; return how many.

    Raises `pdca.errors.TrailError` for a trail that cannot be believed (what was written till then is no export),
    `pdca.errors.UnavailableError` where a library is missing, ValueError for a form that needs a file.
    """
    if not streams(form):
        raise ValueError(f"{form} needs a file")
    writer: Callable[[Trail, BinaryIO, Language], int] = import_module(f"pdca.exports.{_STREAMS[form]}").write
    return writer(trail, stream, language)


def write_file(form: str, trail: Trail, path: Path, language: Language = "zh") -> int:
    """Write the records of *trail* to the new file *path* as *form*; return how many. Raises as `write` does."""
    if streams(form):
        with path.open("wb") as stream:
            return write(form, trail, stream, language)
    from pdca.exports import tables  # noqa: PLC0415 - no database where none is asked for

    return tables.write_file(trail, path, language)


def draw(form: str, chart: Chart, language: Language = "zh") -> bytes:
    """Return *chart* as *form*, one of `pdca.exports.DRAWINGS`, with titles in *language*."""
    drawn: str = import_module(f"pdca.exports.{form}").drawn(chart, language)
    return drawn.encode()
