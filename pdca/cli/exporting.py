"""Commands that hand things to other programs: views of a trail, drawings of a procedure, outlines from drawings."""

import gzip
import io
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, Final

from pdca.cli.desk import Desk, InputError, opened, readable
from pdca.errors import system_said
from pdca.exports import forms, intake
from pdca.exports.chart import Chart
from pdca.machine import Machine
from pdca.phrase import Phrase
from pdca.record import Record
from pdca.screens.progress import bar
from pdca.trail import Trail

STANDARD: Final = "-"
_PACKED: Final = ".gz"
EVERY: Final = 1_000
"""Records between two reports of progress."""


def view(desk: Desk, options: Any) -> int:
    """Write the records of the trail in a form that other programs open; to a file only once all of it is written."""
    if options.file == STANDARD:
        return _viewed(desk, options, opened(desk, desk.store_url))
    with bar(desk.screen, "导出", "exporting") as told:
        trail = opened(desk, desk.store_url, partial(Followed, told))
        return _viewed(desk, options, trail)


class Followed(Trail):
    """A trail that tells how far it was read, of how much: now and then, each time that it is read from its start."""

    def __init__(self, told: Callable[[int, int], None], *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._told = told
        self._cases = 0

    def records(self, case: str | None = None, start: int = 0) -> Iterator[Record]:
        """Yield the records, as any trail does, and tell how many there were."""
        size = self.head().size
        for number, record in enumerate(super().records(case, start), start=1):
            if case is not None:
                self._cases += 1
            done = number if case is None else self._cases
            if done % EVERY == 0:
                self._told(done, size)
            yield record


def _viewed(desk: Desk, options: Any, trail: Trail) -> int:
    if options.file == STANDARD:
        if not forms.streams(options.form):
            raise InputError(
                Phrase(f"{options.form} 要写到文件里", f"{options.form} is written to a file"), path=STANDARD
            )
        forms.write(options.form, trail, sys.stdout.buffer, desk.language)
        return 0
    path = Path(options.file)
    told = whole(
        path, lambda beside: _written(options.form, trail, beside, desk, packed=path.suffix == _PACKED)
    )
    if desk.as_json:
        desk.answer({"file": str(path), "form": options.form, "records": told})
    else:
        desk.screen.say(f"√ 已导出{told}条记录到 {path}", f"{told} records written to {path}", "green")
    return 0


def _written(form: str, trail: Any, path: Path, desk: Desk, *, packed: bool) -> int:
    if not packed:
        return forms.write_file(form, trail, path, desk.language)
    if not forms.streams(form):
        raise InputError(Phrase(f"{form} 不能写成 .gz", f"{form} cannot be written as .gz"), path=str(path))
    with path.open("wb") as raw, gzip.GzipFile("", "wb", fileobj=raw, mtime=0) as stream:
        return forms.write(form, trail, stream, desk.language)  # type: ignore[arg-type]


def draw(desk: Desk, options: Any) -> int:
    """Draw a procedure in a form that other programs open."""
    procedure = desk.bench(options.procedure, options.edition or "").procedure
    drawn = forms.draw(options.form, Chart.of(Machine(procedure=procedure)), desk.language)
    told = {"form": options.form, "procedure": procedure.id, "edition": procedure.edition}
    return written(desk, options.file, drawn, told)


def written(desk: Desk, file: str, drawn: bytes, told: Mapping[str, str]) -> int:
    """Write a drawing to *file*, or to standard output, and say so; *told* is what programs want to know of it."""
    if file == STANDARD:
        sys.stdout.buffer.write(drawn)
        return 0
    path = Path(file)
    whole(path, lambda beside: beside.write_bytes(drawn))
    if desk.as_json:
        desk.answer({"file": str(path), **told})
    else:
        desk.screen.say(f"√ 已画到 {path}", f"drawn in {path}", "green")
    return 0


def sketch(desk: Desk, options: Any) -> int:
    """Print the outline of a procedure that a BPMN or PNML file shows."""
    found = intake.read(_source(options.file))
    if desk.as_json:
        table = [
            {"state": state, "outcome": outcome, "to": to} for (state, outcome), to in found.table.items()
        ]
        desk.answer(
            {"procedure": found.procedure, "title": found.title, "table": table, "yaml": found.yaml()}
        )
    else:
        desk.screen.data(found.yaml().rstrip("\n"))
    return 0


def _source(file: str) -> BinaryIO:
    if file == STANDARD:
        return sys.stdin.buffer
    with readable(file, Phrase("图", "drawing")) as stream:
        return io.BytesIO(stream.read(intake.MAX_BYTES + 1))


def whole(path: Path, write: Callable[[Path], int]) -> int:
    """Let *write* fill a file beside *path*, and put it there once it is whole. Raises `InputError` where none can be written."""
    beside = path.with_name(f"{path.name}.part")
    try:
        beside.unlink(missing_ok=True)
        told = write(beside)
        beside.replace(path)
    except OSError as error:
        raise InputError(
            Phrase(f"写不了“{path}”：{system_said(error).zh}", f"cannot write '{path}': {system_said(error).en}"),
            path=str(path),
        ) from error
    finally:
        beside.unlink(missing_ok=True)
    return told


RUNNERS: Final[Mapping[str, Callable[[Desk, Any], int]]] = {"draw": draw, "sketch": sketch}
"""What runs each command of this module."""
