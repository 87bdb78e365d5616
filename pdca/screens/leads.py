"""Leads beside an audit, for a terminal: apart from the findings, and in no count of them."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from pdca.forensics import Lead, Survey
from pdca.forensics.odds import shown
from pdca.reports.signs import CAUTION, METHODS, NONE, TITLE, WORDS, came_to
from pdca.screens.views import plain_table
from pdca.screens.voice import Voice, clean

MOST = 20
"""Leads that a terminal lists; a report has them all."""


def leads(voice: Voice, found: Survey | None) -> Iterator[RenderableType]:
    """Yield the leads that were *found*, each with what it rests on and how it can be innocent; nothing where nobody asked."""
    if found is None:
        return
    yield Panel(Text(voice(CAUTION)), title=voice(TITLE), border_style="blue")
    if not found.leads:
        yield Text(voice(NONE), style="green")
    for number, one in enumerate(found.leads[:MOST], start=1):
        yield _lead(voice, number, one)
    if len(found.leads) > MOST:
        left = len(found.leads) - MOST
        yield Text(voice.say(f"另有{left}条，见报告", f"{left} more: see a report"), style="dim")
    yield _looked(voice, found)


def _lead(voice: Voice, number: int, one: Lead) -> RenderableType:
    grid = Table.grid(padding=(0, 1))
    grid.add_column(no_wrap=True, width=4)
    grid.add_column(overflow="fold")
    grid.add_row(
        Text(f"{number:>3}", style="dim"),
        Text.assemble((voice(one.sign.title), "blue"), f"  {clean(voice(one.sentence))}"),
    )
    chance = f"  {voice(WORDS['adjusted'])} {shown(one.adjusted)}" if one.adjusted is not None else ""
    grid.add_row(
        "",
        Text(
            f"{voice(one.measure)} {shown(one.statistic)}  n={one.n}  {voice(one.base)}{chance}  {voice(METHODS[one.method])}",
            style="dim",
        ),
    )
    grid.add_row(
        "",
        Text(
            f"{voice(WORDS['innocent'])}：{voice(one.innocent)}"
            if voice.language == "zh"
            else f"{voice(WORDS['innocent'])}: {voice(one.innocent)}"
        ),
    )
    return grid


def _looked(voice: Voice, found: Survey) -> RenderableType:
    table = plain_table(*(voice(WORDS[word]) for word in ("sign", "tests", "n", "minimum", "result")))
    for one in found.looked:
        number = sum(lead.sign is one.sign for lead in found.leads)
        table.add_row(
            voice(one.sign.title), str(one.tests), str(one.n), str(one.minimum), voice(came_to(one, number))
        )
    return table
