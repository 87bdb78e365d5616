"""How far a long piece of work is: a bar on a terminal, nothing elsewhere."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from pdca.screens.screen import Screen

LEAST: Final = 20_000
"""Steps below which no bar is worth showing."""


@contextmanager
def bar(screen: Screen, zh: str, en: str) -> Iterator[Callable[[int, int], None]]:
    """Return what is told how many steps are done, of how many; the bar is gone when the block ends."""
    if not screen.console.is_terminal:
        yield lambda done, size: None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=screen.console, transient=True) as shown:
        task = shown.add_task(screen.voice.say(zh, en), total=None, visible=False)

        def told(done: int, size: int) -> None:
            shown.update(task, completed=done, total=size, visible=size >= LEAST)

        yield told


@contextmanager
def stages(screen: Screen) -> Iterator[Callable[[str, int, int], None]]:
    """Return what is told the stage of some work and how much of it is done, of how much (0: nobody knows yet)."""
    if not screen.console.is_terminal:
        yield lambda stage, done, size: None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=screen.console, transient=True) as shown:
        task = shown.add_task("", total=None)

        def told(stage: str, done: int, size: int) -> None:
            shown.update(task, description=stage, completed=done, total=size or None)

        yield told
