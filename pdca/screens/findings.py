"""What an audit found, for a terminal: the count by severity and check, the findings, the cases."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from pdca.audit import CHECKS, KINDS, SEVERITIES, Audit, CaseResult, Check, Finding, Severity
from pdca.audit.conclusion import Tone, concluded
from pdca.phrase import Phrase
from pdca.procedure import Phase
from pdca.screens.leads import leads
from pdca.screens.views import plain_table
from pdca.screens.voice import ADVICE, Voice, clean

MOST: Final = 50
"""Findings that a terminal lists; a report has them all."""

_STYLES: Final = {
    Severity.CRITICAL: "bold white on red",
    Severity.MAJOR: "bold red",
    Severity.MINOR: "yellow",
    Severity.OBSERVATION: "cyan",
}

_TONES: Final = {
    Tone.BROKEN: ("×", "bold white on red"), Tone.FOUND: ("×", "bold red"), Tone.INCOMPLETE: ("!", "bold red"), Tone.UNSURE: ("？", "bold yellow"), Tone.FINE: ("√", "bold green"),
}  # fmt: skip


def audited(voice: Voice, audit: Audit) -> RenderableType:
    """Return the whole summary; a partial audit says so first and last."""
    parts: list[RenderableType] = [*_partial(voice, audit), _about(voice, audit), *_counts(voice, audit)]
    for number, one in enumerate(audit.findings[:MOST], start=1):
        parts += _finding(voice, number, one)
    if len(audit.findings) > MOST:
        left = len(audit.findings) - MOST
        parts.append(
            Text(
                voice.say(
                    f"另有{left}项，见报告（--out 报告.html）",
                    f"{left} more: see a report (--out report.html)",
                ),
                style="dim",
            )
        )
    if audit.cases:
        parts.append(_cases(voice, audit))
    parts += leads(voice, audit.signs)
    parts += _partial(voice, audit)
    if audit.beyond:
        parts.append(Text(beyond(voice, audit.beyond), style="dim"))
    parts.append(Text(voice(ADVICE), style="dim"))
    return Group(*parts)


def beyond(voice: Voice, told: Sequence[Phrase]) -> str:
    """Return in one sentence what was not looked at, because only a trail tells it."""
    said = voice.say("；", "; ").join(voice(one) for one in told)
    return voice.say(f"没有核对的（只有账才说得出）：{said}。", f"not looked at (only a trail tells): {said}.")


def _partial(voice: Voice, audit: Audit) -> Iterator[RenderableType]:
    if not audit.complete:
        lines = [voice(one) for one in audit.limits]
        yield Panel(Text("\n".join(lines), style="bold red"), title=voice.say("这不是完整的审计", "this is not a complete audit"), border_style="red")  # fmt: skip


def _about(voice: Voice, audit: Audit) -> RenderableType:
    source = audit.source
    known = audit.day != date.min  # of a log in which no day is told there is none
    head = voice.say(
        f"{clean(source.log)}  核对记录{audit.checked}条（共{audit.total}条）  事项{len(audit.cases)}件{f'  截至{audit.day}' if known else ''}",
        f"{clean(source.log)}  {audit.checked} of {audit.total} records judged  {len(audit.cases)} cases{f'  as of {audit.day}' if known else ''}",
    )
    return Group(
        Text(head, style="bold"),
        Text(f"{clean(source.digest)}  {clean(audit.checker)}", style="dim", overflow="fold"),
        _conclusion(voice, audit),
    )


def _conclusion(voice: Voice, audit: Audit) -> Text:
    ended = concluded(audit)
    mark, style = _TONES[ended.tone]
    mark = voice.say(mark, "?") if ended.tone is Tone.UNSURE else mark
    return Text(f"{mark} {voice(ended.said)}", style=style)


def _counts(voice: Voice, audit: Audit) -> Iterator[RenderableType]:
    """Yield the findings counted: a line for each check that found something, a column for each severity."""
    if not audit.findings:
        return
    table = plain_table(
        voice.say("核对项目", "check"),
        *(voice.say(SEVERITIES[one].zh, SEVERITIES[one].en.removesuffix(" nonconformity")) for one in Severity),
        voice.say("无法判断", "cannot say"),
    )
    counted = [one for one in audit.findings if one.allowed is None]
    quiet = 0
    for check in Check:
        own = [one for one in counted if one.check is check]
        if not own:
            quiet += 1
            continue
        cells = [Text(str(n), style=_STYLES[grave]) if (n := sum(one.severity is grave for one in own)) else Text("·", style="dim") for grave in Severity]  # fmt: skip
        unsure = sum(not one.certain for one in own)
        table.add_row(voice(CHECKS[check]), *cells, str(unsure) if unsure else Text("·", style="dim"))
    if audit.allowed:
        table.add_row(
            voice.say("已准予", "allowed"),
            *(str(sum(one.severity is grave for one in audit.allowed)) for grave in Severity),
            "",
        )
    yield table
    if quiet:
        apart = Phrase("（没有核对的见最后）", " (for what was not looked at see the end)") if audit.beyond else Phrase("", "")
        yield Text(voice.say(f" 其余{quiet}个核对项目没有发现{apart.zh}", f" nothing was found by the other {quiet} checks{apart.en}"), style="dim")


def _finding(voice: Voice, number: int, one: Finding) -> Iterator[RenderableType]:
    allowed = voice.say("　已准予", "  allowed") if one.allowed else ""
    unsure = voice.say("　无法判断", "  cannot say") if not one.certain else ""
    where = f"#{one.seq}" if one.seq is not None else voice(one.place)
    yield Text.assemble(
        (f"{number:>3} ", "dim"), (f" {voice(SEVERITIES[one.severity])} ", _STYLES[one.severity]), f" {voice(CHECKS[one.check])}·{voice(KINDS[one.kind])}{unsure}{allowed}",
        (f"  {clean(one.case)} {where}", "bold"), (f"  {one.id}", "dim"),
    )  # fmt: skip
    grid = Table.grid(padding=(0, 1))
    grid.add_column(no_wrap=True, width=4)
    grid.add_column(overflow="fold")
    grid.add_row("", Text(voice(one.sentence)))
    if one.remedy.zh:
        grid.add_row("", Text(voice.say(f"→ {one.remedy.zh}", f"→ {one.remedy.en}"), style="dim"))
    if one.allowed:
        said = one.allowed
        grid.add_row(
            "",
            Text(
                voice.say(
                    f"准予：{said.reason}；{said.authority}；至{said.until}",
                    f"allowed: {said.reason}; {said.authority}; until {said.until}",
                ),
                style="green",
            ),
        )
    yield grid


def _cases(voice: Voice, audit: Audit) -> RenderableType:
    """Return the cases that are open or have findings, with a mark for each phase that has records, and what comes next."""
    table = plain_table(
        voice.say("事项", "case"), voice.say("程序", "procedure"), voice.say("状态", "state"), voice.say("四环节", "PDCA"),
        voice.say("发现", "found"), voice.say("下一步", "next"), voice.say("最迟", "latest"),
    )  # fmt: skip
    for column in (table.columns[0], table.columns[-1]):
        column.no_wrap = True  # numbers and days are looked for as they are
    table.columns[1].min_width = len("procedure")
    found = Counter(one.case for one in audit.findings)
    telling = [case for case in audit.cases if found[case.case] or not case.closed]
    for case in telling[:MOST]:
        marks = Text.assemble(*(("√", "green") if case.phases.get(phase) else ("—", "dim") for phase in Phase))
        title = voice.titled(case.title.zh.partition("（")[0], case.title.en.partition(":")[0])
        table.add_row(
            Text(clean(case.case)), title, voice(case.state), marks, str(found[case.case]), *_next(voice, case)
        )
    more, quiet = len(telling) - min(MOST, len(telling)), len(audit.cases) - len(telling)
    untold = [
        *([Phrase(f"另有{more}件没有列出", f"{more} more are not listed")] if more else []),
        *([Phrase(f"{'其余' if telling else ''}{quiet}件已经了结，没有发现", f"{quiet} {'other cases' if telling else 'cases'} have ended with no findings")] if quiet else []),
    ]  # fmt: skip
    said = Text(voice.say("；".join(one.zh for one in untold), "; ".join(one.en for one in untold)), style="dim")
    return Group(*([table] if telling else []), *([said] if untold else []))


def _next(voice: Voice, case: CaseResult) -> tuple[str, str]:
    """Return what an open case has to do next, and until when."""
    ahead = case.prospect
    if ahead is None:
        return "", ""
    if not ahead.attainable:
        return voice.say("无法办结", "cannot be completed"), ""
    owed = ahead.next
    if owed is None:
        return "", ""
    return voice.label(ahead.schedule.procedures[-1], owed.label), str(owed.latest or "")
