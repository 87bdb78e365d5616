"""A review pack on a screen: every input with the ledgers behind it, and what became of earlier outputs."""

from collections.abc import Sequence
from datetime import date

from rich.console import Group, RenderableType
from rich.text import Text

from pdca.extracts import Item, Output
from pdca.screens.views import counted, plain_table
from pdca.screens.voice import Voice, clean


def pack(voice: Voice, found: Sequence[Item], day: date) -> RenderableType:
    """Return the inputs with what their ledgers hold of the period, then what became of what was decided before."""
    title = voice.say(f"评审输入（截至{day}，由台账算出）", f"Inputs, computed from ledgers on {day}")
    table = counted(
        plain_table(voice.say("输入", "input"), voice.say("台账", "ledger"), title=title),
        voice.say("行", "lines"), voice.say("事项", "cases"), voice.say("已办结", "ended"),
    )  # fmt: skip
    for item in found:
        for number, one in enumerate(item.looks):
            named = Text(voice(item.title)) if number == 0 else Text("")
            table.add_row(named, voice(one.title), str(one.lines), str(one.cases), str(one.ended))
        if not item.looks:
            table.add_row(
                Text(voice(item.title)), Text(voice.say("没有台账", "no ledger"), "red"), "", "", ""
            )
    parts: list[RenderableType] = [table]
    parts.extend(_outputs(voice, item) for item in found if item.earlier)
    blank = [voice(item.title) for item in found if item.empty]
    if blank:
        said = voice.say(f"本期没有记录的：{'、'.join(blank)}", f"nothing on record: {', '.join(blank)}")
        parts.append(Text(said, style="yellow"))
    return Group(*parts)


def _outputs(voice: Voice, item: Item) -> RenderableType:
    table = plain_table(
        voice.say("上次的输出", "earlier output"), voice.say("另立事项", "case"), voice.say("现状", "now"),
        title=voice.say(f"上次评审（{item.earlier}）的输出", f"Outputs of {item.earlier}"),
    )  # fmt: skip
    for one in item.outputs:
        table.add_row(*(Text(cell) for cell in output(voice, one)))
    return table


def output(voice: Voice, one: Output) -> tuple[str, str, str]:
    """Return what was decided, the case that was opened for it, and where that stands."""
    what = "；".join(clean(str(value)) for value in one.owed.gives.values()) or clean(one.owed.procedure)
    if one.page is None:
        return what, voice.say("× 未立项", "not opened"), "—"
    return what, clean(one.page.case), voice(one.state)
