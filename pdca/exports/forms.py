"""Every form by its name: the writers of logs and the drawings of procedures, imported when asked for."""

from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import BinaryIO, Final

from attrs import frozen

from pdca.exports.chart import Chart
from pdca.phrase import Language
from pdca.trail import Trail


@frozen
class _Form:
    """Where the writer of one form is; a form that needs a *file* cannot be written to a stream."""

    module: str
    function: str = "write"
    file: bool = False


_LOGS: Final[Mapping[str, _Form]] = {
    "xes": _Form("xes"), "ocel": _Form("ocel"), "ocel-sqlite": _Form("tables", "write_file", file=True),
    "csv": _Form("rows", "write_csv"), "ndjson": _Form("rows", "write_ndjson"), "parquet": _Form("parquet"),
}  # fmt: skip


def streams(form: str) -> bool:
    """Return whether the log *form* can be written to a stream: a database needs a file."""
    return not _LOGS[form].file


def write(form: str, trail: Trail, stream: BinaryIO, language: Language = "zh") -> int:
    """Write the records of *trail* to *stream* as *form*, one of `pdca.exports.LOGS`; return how many.

    Raises `pdca.errors.TrailError` for a trail that cannot be believed (what was written till then is no export),
    `pdca.errors.UnavailableError` where a library is missing, ValueError for a form that needs a file.
    """
    if not streams(form):
        raise ValueError(f"{form} needs a file")
    writer: Callable[[Trail, BinaryIO, Language], int] = _writer(form)
    return writer(trail, stream, language)


def write_file(form: str, trail: Trail, path: Path, language: Language = "zh") -> int:
    """Write the records of *trail* to the new file *path* as *form*; return how many. Raises as `write` does."""
    if streams(form):
        with path.open("wb") as stream:
            return write(form, trail, stream, language)
    writer: Callable[[Trail, Path, Language], int] = _writer(form)
    return writer(trail, path, language)


def draw(form: str, chart: Chart, language: Language = "zh") -> bytes:
    """Return *chart* as *form*, one of `pdca.exports.DRAWINGS`, with titles in *language*."""
    drawn: str = import_module(f"pdca.exports.{form}").drawn(chart, language)
    return drawn.encode()


def _writer(form: str) -> Callable[..., int]:
    found = _LOGS[form]
    writer: Callable[..., int] = getattr(import_module(f"pdca.exports.{found.module}"), found.function)
    return writer
