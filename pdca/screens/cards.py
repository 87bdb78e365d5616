"""Cards: what the judge says of an act, with article, required and actual value, and what to do about it."""

from collections.abc import Iterable, Sequence
from typing import Final

from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from pdca.bench import Verdict
from pdca.guards.standing import CANNOT, ON_CLAIM
from pdca.naming import level
from pdca.phrase import Phrase
from pdca.procedure import Force, Procedure
from pdca.rules import Judgement
from pdca.screens.voice import ADVICE, FORCES, Voice

NATIONAL: Final = "国家"
"""The layer that needs no mention: what holds everywhere."""

_STYLES: Final = {
    Force.MUST: "bold red",
    Force.DEADLINE: "yellow",
    Force.SHOULD: "magenta",
    Force.MAY: "cyan",
}


def refusal(voice: Voice, procedure: Procedure, verdict: Verdict) -> RenderableType:
    """Return the card of a refused act: every rule that refuses it, not the first only."""
    count = len(verdict.refusals)
    title = voice.say(f"× 不予登记（{count}项）", f"x refused ({count})")
    return _panel(
        voice, procedure, _heading(voice, procedure, verdict), verdict.refusals, title=title, style="red"
    )


def allowed(voice: Voice, procedure: Procedure, verdict: Verdict) -> RenderableType:
    """Return the card of an allowed act, with what is recorded as a breach, conceded or merely noted."""
    told = _told(verdict)
    if not told:
        return Text(
            voice.say(
                f"√ 符合规定：{_heading(voice, procedure, verdict)}",
                f"ok: {_heading(voice, procedure, verdict)}",
            ),
            style="green",
        )
    title = voice.say("√ 可以登记，下列情况一并记录", "ok; the following is put on record")
    return _panel(voice, procedure, _heading(voice, procedure, verdict), told, title=title, style="yellow")


def remarks(voice: Voice, procedure: Procedure, verdict: Verdict) -> RenderableType | None:
    """Return what was put on record beside an allowed act, or `None`."""
    told = _told(verdict)
    if not told:
        return None
    return _panel(voice, procedure, "", told, title=voice.say("一并记录", "put on record"), style="yellow")


def _told(verdict: Verdict) -> Sequence[Judgement]:
    return (*verdict.breaches, *(one for one in verdict.notes if one not in verdict.breaches))


def _heading(voice: Voice, procedure: Procedure, verdict: Verdict) -> str:
    claim = verdict.claim
    return f"{voice.act(procedure, claim)}{voice.say('，', ', ')}{claim.occurred}"


def _panel(
    voice: Voice,
    procedure: Procedure,
    heading: str,
    judgements: Iterable[Judgement],
    *,
    title: str,
    style: str,
) -> RenderableType:
    blocks: list[RenderableType] = [Text(heading, style="bold")] if heading else []
    for number, one in enumerate(judgements, start=1):
        blocks.append(block(voice, procedure, number, one))
    if heading:
        blocks.append(Text(voice(ADVICE), style="dim"))
    return Panel(Group(*blocks), title=Text(title), title_align="left", border_style=style, padding=(0, 1))


def block(voice: Voice, procedure: Procedure | None, number: int, judgement: Judgement) -> RenderableType:
    """Return one judgement: the rule and its force, what was, what should be, by whose rule, and what to do."""
    head = Text.assemble(
        f"{number}. ",
        (voice(judgement.title), "bold"),
        (f" {judgement.guard}" if voice(judgement.title) != judgement.guard else "", "dim"),
        "  ",
        (
            f"【{manner(voice, judgement)}】" if voice.language == "zh" else f"[{manner(voice, judgement)}]",
            _STYLES[judgement.force],
        ),
    )
    grid = Table.grid(padding=(0, 1))
    grid.add_column(no_wrap=True, style="dim")
    grid.add_column(overflow="fold")
    for label, text in _lines(voice, procedure, judgement):
        grid.add_row(Text(f"   {label}"), Text(text))
    return Group(head, grid)


def manner(voice: Voice, judgement: Judgement) -> str:
    """Return the force word of a judgement, and whether it cannot say, was conceded, or holds on claim only."""
    words = [voice(FORCES[judgement.force])]
    if judgement.standing is CANNOT:
        words.append(voice.say("无法判断", "cannot say"))
    if judgement.standing is ON_CLAIM:
        words.append(voice.say("按所报日期符合", "holds on the claimed day"))
    if judgement.conceded is not None:
        words.append(voice.say("已特批", "conceded"))
    return voice.say("·", ", ").join(words)


def _lines(voice: Voice, procedure: Procedure | None, judgement: Judgement) -> Iterable[tuple[str, str]]:
    yield voice.say("实际", "actual"), voice(judgement.actual)
    yield voice.say("要求", "required"), voice(judgement.required)
    if judgement.citations:
        yield voice.say("依据", "basis"), articles(voice, judgement)
    if judgement.layer not in ("", NATIONAL):
        yield (
            voice.say("层级", "layer"),
            voice.say(f"{judgement.layer}（本地规定）", f"{level(judgement.layer).en} (local rule)"),
        )
    if judgement.conceded is not None:
        granted = judgement.conceded
        who = f"{voice.person(granted.by.person)}·{voice.role(procedure, granted.by.role)}"
        yield (
            voice.say("特批", "granted"),
            voice.say(
                f"{who}，至{granted.until}：{granted.reason}",
                f"{who}, until {granted.until}: {granted.reason}",
            ),
        )
    yield voice.say("补救", "remedy"), voice(judgement.remedy)
    if judgement.force is Force.SHOULD and judgement.concession and judgement.conceded is None:
        yield (
            voice.say("特批", "concession"),
            voice.say(
                f"确有特殊情况的，可以由{voice.role(procedure, judgement.concession)}写明理由和期限特批",
                f"the {voice.role(procedure, judgement.concession)} may grant an exception with reason and day",
            ),
        )


def articles(voice: Voice, judgement: Judgement) -> str:
    """Return the articles of a judgement, each with edition and marks (待核, 本地规定)."""
    said = dict.fromkeys(voice(Phrase(one.zh, one.en)) for one in judgement.citations)
    return voice.say("；", "; ").join(said)
