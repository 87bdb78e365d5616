"""What the rules ask and what a new text changes, on a screen: burden and impact."""

from collections.abc import Mapping, Sequence

from rich.console import Group, RenderableType
from rich.text import Text

from pdca.burden import Burden, Ground, Kind
from pdca.impact import ChangedEdition, ChangedValue, Impact, Touched
from pdca.law import Value
from pdca.naming import level
from pdca.phrase import Phrase
from pdca.procedure import Procedure
from pdca.screens.views import counted, plain_table
from pdca.screens.voice import Voice, clean

GROUNDS: Mapping[Ground, Phrase] = {
    Ground.REQUIRED: Phrase("上级规定", "required"),
    Ground.LOCAL: Phrase("本地自加", "added"),
    Ground.DUPLICATE: Phrase("同名再填", "asked twice"),
    Ground.PREFILLED: Phrase("已有不填", "prefilled"),
}
_HEADINGS: Mapping[Ground, Phrase] = {
    Ground.REQUIRED: Phrase("规定", "rule"),
    Ground.LOCAL: Phrase("自加", "own"),
    Ground.DUPLICATE: Phrase("再填", "twice"),
    Ground.PREFILLED: Phrase("已有", "known"),
}
KINDS: Mapping[Kind, Phrase] = {
    Kind.FACT: Phrase("填写", "fill in"),
    Kind.PAPER: Phrase("材料", "paper"),
    Kind.SIGNATURE: Phrase("签字", "signature"),
}


def burdens(voice: Voice, found: Sequence[Burden]) -> RenderableType:
    """Return one line a procedure: what it asks at most, by ground; then whatever must not be demanded and is."""
    filled = (Ground.REQUIRED, Ground.LOCAL, Ground.DUPLICATE, Ground.PREFILLED)
    title = voice.say("负担清单（每个事项至多填写、出示、签字多少项）", "Burden: what one case asks at most")
    papers_heads = (voice.say("材料", "papers"), voice.say("自加", "added"), voice.say("签字", "signed"))
    table = counted(
        plain_table(voice.say("程序", "procedure"), title=title), *(voice(_HEADINGS[one]) for one in filled), *papers_heads
    )  # fmt: skip
    for one in found:
        name = voice.titled(one.procedure.title, one.procedure.gloss, one.procedure.id)
        numbers = [one.count(Kind.FACT, ground) for ground in filled]
        papers = [one.count(Kind.PAPER), one.count(Kind.PAPER, Ground.LOCAL), one.count(Kind.SIGNATURE)]
        table.add_row(
            f"{name} {clean(one.procedure.edition)}", *(str(number) for number in (*numbers, *papers))
        )
    told = voice.say(
        "填写分四列：规定（上级依据）、自加（本地）、再填（同名再问，请核对是否重复）、已有（从前面带入，不再填）；材料和其中自加的；签字。",
        "Facts by ground: a rule above the township, its own, asked twice under one name, known already; then papers, of them its own, and signatures.",
    )
    return Group(table, Text(told, style="dim"), *_intrusions(voice, found))


def _intrusions(voice: Voice, found: Sequence[Burden]) -> list[Text]:
    lines = [
        Text(f"× {voice.titled(one.procedure.title, one.procedure.gloss, one.procedure.id)}：{voice.titled(item.title, item.gloss)}（{item.intrusive}）", "red")
        for one in found
        for item in one.intrusive()
    ]  # fmt: skip
    clear = voice.say(
        "√ 没有把照片、定位、打卡、排名作为必填。",
        "No photograph, location, check-in or ranking is demanded.",
    )
    return lines or [Text(clear, style="green")]


def burden(voice: Voice, found: Burden) -> RenderableType:
    """Return everything one procedure asks, in reading order, with its ground and basis."""
    table = plain_table(
        voice.say("步骤", "step"),
        voice.say("要求", "asked"),
        voice.say("种类", "kind"),
        voice.say("来由", "ground"),
    )
    for one in found.items:
        step = found.procedure.by_id[one.step]
        ground = voice(GROUNDS[one.ground]) + (voice.say("，可不填", ", optional") if one.free else "")
        style = {Ground.LOCAL: "yellow", Ground.DUPLICATE: "red"}.get(one.ground, "")
        table.add_row(
            Text(voice.titled(step.title, step.gloss, step.id)), Text(voice.titled(one.title, one.gloss)), voice(KINDS[one.kind]), Text(ground, style=style)
        )  # fmt: skip
    return Group(table, *_intrusions(voice, [found]))


# -- impact


def impact(voice: Voice, found: Impact, procedures: Mapping[str, Procedure]) -> RenderableType:
    """Return what changes in two columns, the editions that are new, and every open case that is touched."""
    parts: list[RenderableType] = []
    if found.values:
        parts.append(_values(voice, found.values))
    parts.extend(Text(_edition(voice, one)) for one in found.editions)
    if found.cases:
        parts.append(_cases(voice, found.cases, procedures))
    told = voice.say(
        f"数值{len(found.values)}处、程序{len(found.editions)}个有变化，涉及在办事项{len(found.cases)}件。",
        f"{len(found.values)} values and {len(found.editions)} procedures change; {len(found.cases)} open cases are touched.",
    )
    return Group(*parts, Text(told, style="bold"))


def _values(voice: Voice, found: Sequence[ChangedValue]) -> RenderableType:
    table = plain_table(
        voice.say("限值", "limit"), voice.say("自", "from"), voice.say("原来", "before"), voice.say("现在", "after"),
        title=voice.say("数值变化", "Values"),
    )  # fmt: skip
    for one in found:
        name = Text.assemble(voice(one.title), (f"\n{clean(one.limit)}·{voice(level(one.layer))}", "dim"))
        table.add_row(name, one.start.isoformat(), _value(voice, one.before), _value(voice, one.after))
    return table


def _value(voice: Voice, value: Value | None) -> Text:
    if value is None:
        return Text(voice.say("没有", "none"), style="dim")
    until = voice.say(f"，至{value.finish}", f" until {value.finish}") if value.finish else ""
    return Text(voice(Phrase(value.measure.zh, value.measure.en)) + until)


def _edition(voice: Voice, one: ChangedEdition) -> str:
    steps = voice.listed(voice(name) for name in one.names)
    name = voice(one.title)
    if one.amended:
        return voice.say(
            f"{name}，{one.after}版改写：{steps}", f"{name}, {one.after}, is written anew: {steps}"
        )
    if not one.before:
        return voice.say(
            f"新程序：{name}，{one.after}版，自{one.start}", f"new: {name}, {one.after}, from {one.start}"
        )
    why = f"（{one.why}）" if one.why else ""
    return voice.say(
        f"{name}，{one.after}版自{one.start}取代{one.before}版{why}。有变化的步骤：{steps}",
        f"{name}, {one.after} replaces {one.before} from {one.start}; steps that differ: {steps}",
    )


def _cases(voice: Voice, found: Sequence[Touched], procedures: Mapping[str, Procedure]) -> RenderableType:
    table = plain_table(
        voice.say("在办事项", "case"), voice.say("停在", "at"), voice.say("怎么办、何时以前", "what to do, by when"),
        voice.say("以后涉及", "ahead of it"), title=voice.say("涉及的在办事项", "Open cases"),
    )  # fmt: skip
    for one in found:
        procedure = procedures.get(f"{one.procedure}@{one.edition}")
        state = voice.state(procedure, one.state) if procedure else clean(one.state)
        ahead = [_step(voice, procedure, step) for step in one.steps] + [
            voice(value.title) for value in one.values
        ]
        table.add_row(clean(one.case), state, _move(voice, one), voice.listed(dict.fromkeys(ahead)))
    return table


def _step(voice: Voice, procedure: Procedure | None, name: str) -> str:
    step = procedure.by_id.get(name) if procedure else None
    return voice.titled(step.title, step.gloss, step.id) if step else clean(name)


def _move(voice: Voice, one: Touched) -> str:
    return {
        "migrate": voice.say(f"{one.until}起办理前先转到{one.to}版“{one.step}”", f"migrate to {one.to}, step {one.step}, before any act from {one.until}"),
        "either": voice.say(f"{one.until}以前按哪版都可以，其后转到{one.to}版", f"either text until {one.until}, then {one.to}"),
        "finish": voice.say(f"按原版办完，不转{one.to}版", f"finish under the old text, not {one.to}"),
        "": voice.say("不换版，以后按新的要求办", "same edition; the new values bind later acts"),
    }[one.move]  # fmt: skip
