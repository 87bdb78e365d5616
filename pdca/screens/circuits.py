"""The circuit on a screen: by mechanism, what every procedure feeds, and where the circle does not close."""

from collections.abc import Sequence
from itertools import groupby

from rich.console import Group, RenderableType
from rich.text import Text

from pdca.circuit import MECHANISMS, Circuit, Link
from pdca.phrase import Phrase
from pdca.procedure import Procedure
from pdca.screens.voice import Voice, clean


def circuit(voice: Voice, found: Circuit) -> RenderableType:
    """Return the procedures by mechanism, each with what it feeds: solid arrows are cases owed, dashed ones ledgers read."""
    titles = {one.id: _named(voice, one) for one in found.procedures}
    lines: list[Text] = []
    for mechanism, members in groupby(found.procedures, key=lambda one: one.mechanism):
        heading = voice(MECHANISMS.get(mechanism, Phrase(mechanism, mechanism)))
        lines.append(Text(heading, style="bold reverse"))
        for one in members:
            lines.append(Text.assemble(("  " + titles[one.id], "bold"), (f"  {clean(one.id)}", "dim")))
            lines.extend(_links(voice, titles, found.leaving(one.id)))
    lines.append(
        Text(voice.say("→ 应另立事项  ┄ 台账供评审摘取", "→ a case is owed  ┄ a ledger is read"), style="dim")
    )
    lines.append(_closing(voice, titles, found))
    return Group(*lines)


def _named(voice: Voice, one: Procedure) -> str:
    return voice.titled(one.title, one.gloss, one.id)


def _links(voice: Voice, titles: dict[str, str], links: Sequence[Link]) -> list[Text]:
    """Return a line for each target: what leads there, acts before ledgers."""
    lines = []
    for target in dict.fromkeys(link.target for link in links):
        ours = [link for link in links if link.target == target]
        acts = [link for link in ours if link.feeds]
        sign, shown = ("→", acts) if acts else ("┄", ours)
        why = voice.listed(dict.fromkeys(voice(link.title) for link in shown))
        lines.append(
            Text.assemble(f"    {sign} {titles[target]}", (voice.say(f"（{why}）", f" ({why})"), "dim"))
        )
    return lines


def _closing(voice: Voice, titles: dict[str, str], found: Circuit) -> Text:
    bad = (*found.open_ended(), *found.starved())
    if not found.reviews:
        return Text(
            voice.say("没有管理评审，不成回路。", "There is no review, so nothing closes."), style="yellow"
        )
    if bad:
        names = voice.listed(titles[name] for name in dict.fromkeys(bad))
        return Text(voice.say(f"× 没有闭合：{names}", f"not closed: {names}"), style="red")
    return Text(
        voice.say(
            f"√ 回路闭合：{len(found.procedures)}个程序都通到管理评审。",
            f"The circle closes: all {len(found.procedures)} procedures lead to the review.",
        ),
        style="green",
    )
