"""An inspection programme on a screen: the cases that were drawn, and the checklists."""

from collections.abc import Mapping, Sequence

from rich.console import Group, RenderableType
from rich.text import Text

from pdca.phrase import Phrase
from pdca.programme import Check, Draw, Tier
from pdca.screens.views import plain_table
from pdca.screens.voice import FORCES, Voice, clean

TIERS: Mapping[Tier, Phrase] = {
    Tier.FIRST: Phrase("甲（有逾期）", "first (overdue)"),
    Tier.SECOND: Phrase("乙（在办）", "second (open)"),
    Tier.THIRD: Phrase("丙（已结束）", "third (over)"),
}


def programme(voice: Voice, found: Draw, checks: Mapping[str, tuple[str, Sequence[Check]]]) -> RenderableType:
    """Return the draw, how it is repeated, and one checklist a procedure."""
    table = plain_table(
        voice.say("事项", "case"), voice.say("程序", "procedure"), voice.say("单位", "unit"), voice.say("档次", "tier"), voice.say("抽签号", "mark"),
        title=voice.say("抽到的事项", "Cases drawn"),
    )  # fmt: skip
    for one in found.drawn:
        title = checks[one.procedure][0] if one.procedure in checks else clean(one.procedure)
        table.add_row(clean(one.case), title, clean(one.unit), voice(TIERS[one.tier]), one.mark[:8])
    return Group(
        table, Text(told(voice, found), style="dim"), *(_checklist(voice, *each) for each in checks.values())
    )


def told(voice: Voice, found: Draw) -> str:
    """Return how the draw was made, in one sentence that goes into the plan of the inspection."""
    drawn = {tier: sum(one.tier is tier for one in found.drawn) for tier in Tier}
    numbers = voice.listed(f"{voice(TIERS[tier])}{drawn[tier]}/{found.there[tier]}" for tier in Tier)
    return voice.say(
        f"按“种子和事项编号”的散列由小到大抽取，种子“{clean(found.seed)}”：{numbers}",
        f"drawn by the hash of seed and case number, smallest first; seed '{clean(found.seed)}': {numbers}",
    )


def _checklist(voice: Voice, title: str, checks: Sequence[Check]) -> RenderableType:
    table = plain_table(
        voice.say("检查事项", "item"), voice.say("依据和标准", "standard"), voice.say("效力", "force"),
        title=voice.say(f"检查清单：{title}", f"Checklist: {title}"),
    )  # fmt: skip
    for one in checks:
        table.add_row(
            Text(voice(one.item)), Text(voice(one.standard), style="dim"), Text(voice(FORCES[one.force]))
        )
    return table
