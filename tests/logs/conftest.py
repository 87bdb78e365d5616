"""What the tests of reading logs share: files made on the spot, and the procedure that ledgers are read against."""

import gzip
from collections.abc import Callable, Sequence
from pathlib import Path

import openpyxl
import pytest

from pdca.logs import Event, Log, LogError, read
from pdca.pack import Pack


@pytest.fixture
def write(tmp_path) -> Callable[..., Path]:
    """Write text or bytes to a file of the given name; gzip packs it where the name ends so."""

    def written(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        data = content.encode() if isinstance(content, str) else content
        path.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
        return path

    return written


@pytest.fixture
def book(tmp_path) -> Callable[..., Path]:
    """Write a workbook: the rows of its sheet, and the ranges to merge."""

    def written(rows: Sequence[Sequence[object]], merged: Sequence[str] = (), change=None) -> Path:
        made = openpyxl.Workbook()
        sheet = made.active
        sheet.title = "台账"
        for row in rows:
            sheet.append(list(row))
        for cells in merged:
            sheet.merge_cells(cells)
        if change is not None:
            change(made)
        path = tmp_path / "ledger.xlsx"
        made.save(path)
        return path

    return written


@pytest.fixture
def told(write) -> Callable[..., tuple[Log, list[Event]]]:
    """Write a file, read it to the end, and return the log and its events."""

    def done(name: str, content: str | bytes, **options) -> tuple[Log, list[Event]]:
        log = read(write(name, content), **options)
        return log, list(log)

    return done


@pytest.fixture
def refusal(write) -> Callable[..., LogError]:
    """Write a file, read it, and return the error that this must end with."""

    def refused(name: str, content: str | bytes) -> LogError:
        with pytest.raises(LogError) as caught:
            list(read(write(name, content)))
        return caught.value

    return refused


@pytest.fixture(scope="session")
def admission():
    """The procedure of admissions, as it is in force."""
    return Pack.open().procedure("member-development-five-ones")
