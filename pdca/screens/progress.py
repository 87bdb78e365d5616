"""A progress bar for long work: shown on a terminal only, and gone when the work is over."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)


class Told(Protocol):
    """What a bar is told: a stage may have no total yet (0)."""

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Show that *done* of *total* of *stage* is done."""


@contextmanager
def bar(console: Console) -> Iterator[Told]:
    """Give what shows progress on *console*; where that is no terminal, nothing is shown."""
    if not console.is_terminal:
        yield lambda stage, done, total: None
        return
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, transient=True) as shown:
        task = shown.add_task("", total=None)

        def told(stage: str, done: int, total: int) -> None:
            shown.update(task, description=stage, completed=done, total=total or None)

        yield told
