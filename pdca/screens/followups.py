"""Follow-ups on a screen: which cases are owed by what was recorded, and how each is opened."""

from collections.abc import Mapping, Sequence

from rich.console import RenderableType
from rich.text import Text

from pdca.followups import Followup
from pdca.screens.views import plain_table
from pdca.screens.voice import Voice, clean


def followups(
    voice: Voice, found: Sequence[Followup], titles: Mapping[str, tuple[str, str]]
) -> RenderableType:
    """Return what is owed, since when and until when, what is known of it already, and what was opened; *titles* by procedure."""
    table = plain_table(
        voice.say("应另立的事项", "case owed"),
        voice.say("来源", "from"),
        voice.say("最迟", "latest"),
        voice.say("已立", "opened"),
        title=voice.say("应另立的事项", "Cases owed"),
    )
    for one in found:
        name = voice.titled(*titles.get(one.procedure, ("", "")), one.procedure)
        given = "；".join(clean(str(value)) for value in one.gives.values())
        shown = Text.assemble(name, (f"\n{clean(one.procedure)}", "dim"), (f"\n{given}" if given else "", ""))
        opened = (
            Text(clean(one.opened), "green") if one.opened else Text(voice.say("× 未立", "not yet"), "red")
        )
        table.add_row(shown, Text(f"{source(one)}\n{one.day}"), Text(voice.day(one.latest)), opened)
    return table


def source(one: Followup) -> str:
    """Return where a follow-up comes from, as ``pdca open --origin`` takes it."""
    return clean(f"{one.case}:{one.seq}:{one.line}" if one.line else f"{one.case}:{one.seq}")
