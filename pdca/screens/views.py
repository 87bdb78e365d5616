"""Lists and tables: procedures, where a case stands, what it owes, trails, findings, ledgers."""

from collections.abc import Iterable, Sequence
from datetime import date
from textwrap import fill
from typing import Final

from rich import box
from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from pdca.bench import Bench
from pdca.circuit import MECHANISMS
from pdca.citations import guard_citations
from pdca.history import History
from pdca.naming import level
from pdca.owed import Owed
from pdca.phrase import Phrase
from pdca.procedure import Phase, Procedure, Step
from pdca.regulation import Citation
from pdca.screens.voice import FORCES, PHASES, Voice, clean

_SOON: Final = 7
"""Days before a deadline from which it is shown as near."""


def plain_table(*headings: str, title: str = "", whole: bool = False) -> Table:
    """Return an empty table that stays readable at 80 columns (*whole*: as wide as the screen): a long heading takes a line for each word or two."""
    table = Table(
        box=box.SIMPLE_HEAD,
        title=Text(title) if title else None,
        title_justify="left",
        pad_edge=False,
        header_style="bold",
        expand=whole,
    )
    for heading in headings:
        table.add_column(Text(_stacked(heading)), overflow="fold")
    return table


def _stacked(heading: str) -> str:
    return fill(heading, _WIDEST, break_long_words=False, break_on_hyphens=False)


_WIDEST: Final = 12
"""Characters from which the words of a heading stand below each other."""


def counted(table: Table, *headings: str) -> Table:
    """Return *table* with columns of numbers added, under *headings*; its first column takes the room that is left."""
    table.columns[0].ratio = 1
    for heading in headings:
        table.add_column(Text(_stacked(heading)), justify="right", no_wrap=True)
    return table


# -- procedures


def procedures(voice: Voice, found: Sequence[Procedure], today: date) -> RenderableType:
    """Return the list of procedures, each edition with the days it is in force."""
    table = plain_table(
        voice.say("程序", "procedure"), voice.say("版本", "edition"), voice.say("施行", "in force")
    )
    for one in found:
        current = one.start <= today.isoformat() and (not one.finish or today.isoformat() <= one.finish)
        days = f"{one.start} – {one.finish or voice.say('今', 'now')}"
        name = Text.assemble(
            (voice.titled(one.title, one.gloss, one.id), "bold"), (f"\n{clean(one.id)}", "dim")
        )
        table.add_row(
            name,
            Text(clean(one.edition), style="green" if current else "dim"),
            Text(days, style="" if current else "dim"),
        )
    return table


def procedure(voice: Voice, bench: Bench, today: date) -> RenderableType:
    """Return one edition of a procedure: its four phases with steps, who does them, and how they may end."""
    shown = bench.procedure
    head = Text.assemble(
        (voice.titled(shown.title, shown.gloss, shown.id), "bold"),
        f"  {clean(shown.id)}@{clean(shown.edition)}",
    )
    lines: list[RenderableType] = [
        head,
        Text(_in_force(voice, shown), style="dim"),
        Text(_basis(voice, bench, shown.basis, today), style="dim"),
        Text(_system(voice, shown), style="dim"),
    ]
    if shown.note and voice.language == "zh":
        lines.append(Text(clean(shown.note)))
    for phase in Phase:
        steps = [step for step in shown.steps if step.phase is phase and not step.entrance]
        if steps:
            lines.append(_phase_table(voice, shown, phase, steps))
    entrances = [step for step in shown.steps if step.entrance]
    if entrances:
        lines.append(_steps_table(voice, shown, voice.say("中途进入", "entrances"), entrances))
    lines.append(
        Text(
            voice.say(
                "用 pdca show 程序 --step 步骤 看一步的全部要求。",
                "pdca show PROCEDURE --step STEP shows all a step requires.",
            ),
            style="dim",
        )
    )
    return Group(*lines)


def _in_force(voice: Voice, shown: Procedure) -> str:
    until = shown.finish or voice.say("今", "now")
    return voice.say(
        f"施行：{shown.start} 至 {until}；步骤{len(shown.steps)}个",
        f"in force {shown.start} to {until}; {len(shown.steps)} steps",
    )


def _system(voice: Voice, shown: Procedure) -> str:
    """Return where the procedure stands in the quality system: mechanism, clauses, whom it serves, who answers for it."""
    mechanism = MECHANISMS.get(shown.mechanism)
    said = (
        (Phrase("机制", "mechanism"), voice(mechanism) if mechanism else ""),
        (Phrase("标准条款", "clauses"), voice.listed(map(clean, shown.clauses))),
        (Phrase("服务对象", "serves"), voice.listed(map(clean, shown.serves))),
        (Phrase("责任者", "owner"), voice.role(shown, shown.owner) if shown.owner else ""),
    )
    return voice.say("；", "; ").join(
        voice.say(f"{one.zh}：{text}", f"{one.en}: {text}") for one, text in said if text
    )


def _basis(voice: Voice, bench: Bench, refs: Sequence[str], day: date) -> str:
    cited = [bench.book.law.cite(ref, day) for ref in refs]
    said = dict.fromkeys(voice(Phrase(one.zh, one.en)) for one in cited)
    return voice.say("依据：", "basis: ") + voice.say("；", "; ").join(said)


def _phase_table(voice: Voice, shown: Procedure, phase: Phase, steps: Sequence[Step]) -> RenderableType:
    letter = phase.value[0].upper()
    return _steps_table(voice, shown, f"{letter} {voice(PHASES[phase])}", steps)


def _steps_table(voice: Voice, shown: Procedure, title: str, steps: Sequence[Step]) -> RenderableType:
    table = plain_table(
        "",
        voice.say("步骤", "step"),
        voice.say("由谁", "by"),
        voice.say("结果 → 去向", "outcome → next"),
        title=title,
    )
    for step in steps:
        name = _named(voice.titled(step.title, step.gloss, step.id), step.id)
        exits = [one for one in step.outcomes if not one.interrupts]
        ends = Text("\n").join(
            Text(f"{voice.titled(one.title, one.gloss, one.id)} → {voice.state(shown, one.to)}")
            for one in exits
        )
        table.add_row(
            str(step.index + 1),
            name,
            Text(voice.roles(shown, [role for role in step.by if "." not in role])),
            ends,
        )
    return table


def _named(title: str, name: str) -> Text:
    """Return a title above the id it stands for; an id that is its own title stands once."""
    return Text(title) if title == clean(name) else Text.assemble(title, (f"\n{clean(name)}", "dim"))


def step(voice: Voice, bench: Bench, shown: Step, today: date, place: str = "") -> RenderableType:
    """Return all that one step requires at *place*: facts, papers, parts, guards with their limits and articles, outcomes."""
    procedure = bench.procedure
    title = f"{voice.titled(shown.title, shown.gloss, shown.id)}  {clean(shown.id)}"
    lines: list[RenderableType] = [
        Text(voice.say("阶段：", "phase: ") + voice(PHASES[shown.phase])),
        Text(
            voice.say("由谁：", "by: ")
            + voice.roles(procedure, [role for role in shown.by if "." not in role])
        ),
        Text(_basis(voice, bench, shown.basis or procedure.basis, today)),
    ]
    if shown.note and voice.language == "zh":
        lines.append(Text(clean(shown.note), style="dim"))
    sections = (
        (
            voice.say("应填", "facts"),
            [
                f"{voice.titled(one.title, one.gloss, one.id)} {one.id}{_optional(voice, one.optional)}"
                for one in shown.asks
            ],
        ),
        (voice.say("材料", "papers"), [voice.titled(one.name, one.gloss, one.name) for one in shown.papers]),
        (
            voice.say("分项", "parts"),
            [f"{voice.titled(one.title, one.gloss, one.id)} {one.id}" for one in shown.parts],
        ),
        (
            voice.say("结果", "outcomes"),
            [
                f"{voice.titled(one.title, one.gloss, one.id)} {one.id} → {voice.state(procedure, one.to)}"
                for one in shown.outcomes
            ],
        ),
    )
    for heading, entries in sections:
        if entries:
            lines.append(Text(heading, style="bold"))
            lines.extend(Text(f"  {clean(entry)}") for entry in entries)
    lines.append(Text(voice.say("条件", "guards"), style="bold"))
    lines.append(_guards(voice, bench, shown, today, place))
    return Panel(Group(*lines), title=Text(title), title_align="left", padding=(0, 1))


def _optional(voice: Voice, optional: bool) -> str:  # noqa: FBT001
    return voice.say("（可不填）", " (optional)") if optional else ""


def _guards(voice: Voice, bench: Bench, shown: Step, today: date, place: str) -> RenderableType:
    table = plain_table(
        voice.say("条件", "guard"), voice.say("限值和依据", "limit and basis"), voice.say("效力", "force")
    )
    for step, guard in bench.procedure.guards():
        if step.id == shown.id:
            limits = [str(one.arguments["limit"]) for one in guard.conditions if "limit" in one.arguments]
            name = _named(voice.titled(guard.title, guard.gloss, guard.id), guard.id)
            said = voice.say("；或者", "; or ").join(
                _limit(voice, bench, limit, today, place) for limit in limits
            )
            cited = guard_citations(bench, step, guard, today, place)
            articles = voice.say("；", "; ").join(
                dict.fromkeys(voice(Phrase(one.zh, one.en)) for one in cited)
            )
            basis = Text.assemble(said, "\n" if said else "", (articles, "dim"))
            table.add_row(name, basis, Text(voice(FORCES[guard.force])))
    return table


def _limit(voice: Voice, bench: Bench, name: str, today: date, place: str) -> str:
    if name.startswith("case."):
        return voice.say("按事项查表", "by table")
    values = bench.book.law.values(name, today, place)
    said = [
        voice(Phrase(one.measure.zh, one.measure.en))
        + (voice.say(f"（{one.layer}）", f" ({level(one.layer).en})") if one.layer != "国家" else "")
        for one in values
    ]
    return voice.listed(said) or voice.say("（现在没有）", "(none now)")


# -- one case


def here(voice: Voice, bench: Bench, history: History, owing: Sequence[Owed], today: date) -> RenderableType:
    """Return where a case stands in the four phases, and what is owed: what, by whom, by which article, until when."""
    procedure = history.procedure
    place = procedure.by_id.get(history.state)
    lines: list[RenderableType] = [phases(voice, place.phase if place else None, history)]
    if place is not None:
        where = voice.titled(place.title, place.gloss, place.id)
        entered = voice.say(f"{history.entered}起", f"since {history.entered}")
        lines.append(
            Text.assemble(
                (voice.say("当前步骤：", "step: "), "dim"),
                (where, "bold"),
                f"（{place.index + 1}/{len(procedure.steps)}，{entered}）"
                if voice.language == "zh"
                else f" ({place.index + 1}/{len(procedure.steps)}, {entered})",
            )
        )
        if place.note and voice.language == "zh":
            lines.append(Text(clean(place.note), style="dim"))
        lines.append(Text(_basis(voice, bench, place.basis or procedure.basis, today), style="dim"))
        lines.append(owed(voice, bench, owing, today))
    title = f"{clean(history.case)}  {voice.titled(procedure.title, procedure.gloss, procedure.id)} {clean(procedure.edition)}"
    return Panel(Group(*lines), title=Text(title), title_align="left", border_style="cyan", padding=(0, 1))


def phases(voice: Voice, at: Phase | None, history: History) -> Text:
    """Return the four phases in a line, with the one the case is in marked; it is marked without colour too."""
    reached = list(Phase).index(at) if at else -1
    line = Text()
    for number, phase in enumerate(Phase):
        mark, style = (
            ("●", "bold cyan")
            if number == reached
            else ("√", "green")
            if number < reached or (at is None and history.closed)
            else ("○", "dim")
        )
        line.append(f"{mark}{phase.value[0].upper()} {voice(PHASES[phase])}", style=style)
        line.append("  →  ", style="dim") if number < len(Phase) - 1 else None
    if at is None:
        line.append(f"   【{voice.state(history.procedure, history.state)}】", style="bold")
    return line


def owed(voice: Voice, bench: Bench, owing: Sequence[Owed], today: date) -> RenderableType:
    """Return what is owed: what, by whom, from when, until when, and by which article."""
    grid = Table.grid(padding=(0, 1))
    grid.add_column(justify="right", no_wrap=True, style="cyan")
    grid.add_column(overflow="fold")
    for number, one in enumerate(owing, start=1):
        grid.add_row(str(number), Group(*_owed_lines(voice, bench, one, today)))
    return grid


def _owed_lines(voice: Voice, bench: Bench, one: Owed, today: date) -> Iterable[RenderableType]:
    procedure = bench.procedure
    own = voice.label(procedure, one.label).partition(" · ")[2]
    yield Text.assemble((own, "bold" if one.required else ""), (f"  {one.label}", "dim"))
    grid = Table.grid(padding=(0, 1))
    grid.add_column(no_wrap=True, style="dim")
    grid.add_column(overflow="fold")
    grid.add_row(
        voice.say("由谁", "by"), Text(voice.roles(procedure, [role for role in one.by if "." not in role]))
    )
    days = _days(voice, one, today)
    if days:
        grid.add_row(voice.say("期限", "when"), days)
    if one.waiting:
        first = voice.listed(_part_name(voice, procedure, label) for label in one.waiting)
        grid.add_row(voice.say("先办", "first"), Text(first, style="yellow"))
    cited = one.basis or _cited(bench, one.label, today)
    if cited:
        said = dict.fromkeys(voice(Phrase(ref.zh, ref.en)) for ref in cited)
        grid.add_row(voice.say("依据", "basis"), Text(voice.say("；", "; ").join(said), style="dim"))
    yield grid


def _days(voice: Voice, one: Owed, today: date) -> Text:
    """Return from when and until when, and how long that is from today; nothing where no rule sets a day."""
    line = Text()
    if one.earliest is not None:
        line.append(
            voice.say(f"最早 {_day(voice, one, one.earliest)}", f"from {_day(voice, one, one.earliest)}")
        )
    if one.latest is not None:
        left = (one.latest - today).days
        rest = voice.say(f"还有{left}天", f"{left} days left") if left >= 0 else voice.say(f"已过{-left}天", f"{-left} days past")
        marks = voice.say("，", ", ").join([voice.say("暂算", "provisional"), rest] if one.provisional else [rest])
        until = voice.say(f"最迟 {one.latest}（{marks}）", f"until {one.latest} ({marks})")
        line.append(
            f"{'  ' if line else ''}{until}",
            style="bold red" if left < 0 else "yellow" if left <= _SOON else "",
        )
    return line


def _part_name(voice: Voice, procedure: Procedure, label: str) -> str:
    return voice.label(procedure, label).partition(" · ")[2] or clean(label)


def _cited(bench: Bench, label: str, today: date) -> tuple[Citation, ...]:
    """Return the articles behind an act that no day binds, where they are others than its step's."""
    head, _, tail = label.partition(".")
    step = bench.procedure.by_id[head]
    own = step.outcome(tail) or step.part(tail)
    return tuple(
        bench.book.law.cite(ref, today) for ref in (own.basis if own and own.basis != step.basis else ())
    )


def _day(voice: Voice, one: Owed, day: date | None) -> str:
    mark = voice.say("（暂算）", " (provisional)") if one.provisional and day else ""
    return f"{voice.day(day)}{mark}"


def cases(voice: Voice, found: Iterable[tuple[History, Sequence[Owed]]], today: date) -> RenderableType:
    """Return every case with where it stands and the nearest day something is due."""
    table = plain_table(
        voice.say("事项", "case"),
        voice.say("程序", "procedure"),
        voice.say("状态", "state"),
        voice.say("最近期限", "next deadline"),
    )
    for history, owing in found:
        days = [one.latest for one in owing if one.latest and one.required]
        procedure = history.procedure
        nearest = min(days, default=None)
        table.add_row(
            Text(clean(history.case)), Text(voice.titled(procedure.title, procedure.gloss, procedure.id)), Text(voice.state(procedure, history.state)),
            Text(voice.day(nearest), style="bold red" if nearest and nearest < today else ""),
        )  # fmt: skip
    return table
