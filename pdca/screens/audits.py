"""What an audit reads: trails, findings, replays, verifications, ledgers."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from pdca.anchors import Anchoring, evidence
from pdca.integrity import Verification
from pdca.ledgers import Table as Ledger
from pdca.phrase import Phrase
from pdca.procedure import Procedure
from pdca.record import Record
from pdca.replay import CaseReplay, Finding, day_of
from pdca.screens.cards import block
from pdca.screens.views import plain_table
from pdca.screens.voice import ADVICE, Voice, clean

FINDINGS: Final[Mapping[str, Phrase]] = {
    "nonconformity": Phrase("不符合", "nonconformity"),
    "missing": Phrase("缺失", "missing"),
    "sealed": Phrase("已封存，无法判断", "sealed: cannot say"),
    "late": Phrase("逾期", "late"),
    "conceded": Phrase("特批", "conceded"),
    "on_claim": Phrase("按所报日期", "on claim"),
    "note": Phrase("提示", "note"),
}
"""What an audit calls each kind of finding."""

_STYLES: Final = {"nonconformity": "bold red", "missing": "red", "late": "yellow", "conceded": "magenta"}


def trail(voice: Voice, lines: Iterable[tuple[Record, Procedure]]) -> RenderableType:
    """Return records: number, day (and that of the entry where it is another), what, who, and the link to the one before."""
    table = plain_table(
        "#",
        voice.say("办理日", "occurred"),
        voice.say("事由", "act"),
        voice.say("办理人", "by"),
        voice.say("前链", "prev"),
    )
    for record, procedure in lines:
        claim, kept = record.claim, day_of(record.recorded).isoformat()
        late = voice.say(f"\n{kept}登记", f"\nrecorded {kept}") if kept != claim.occurred else ""
        table.add_row(
            str(record.seq), Text.assemble(claim.occurred, (late, "dim")), Text(voice.act(procedure, claim)), Text(voice.actors(procedure, claim.by)),
            Text(record.prev[:8] or "—", style="dim"),
        )  # fmt: skip
    return table


def findings(voice: Voice, found: Iterable[tuple[Finding, Procedure]]) -> RenderableType:
    """Return what an audit lists: where, how bad, what was, what should be, by which article."""
    blocks: list[RenderableType] = []
    for number, (one, procedure) in enumerate(found, start=1):
        kind = voice(FINDINGS.get(one.kind, Phrase(one.kind, one.kind)))
        where = f"{clean(one.case)} #{one.seq}  {voice.label(procedure, one.label)}"
        blocks += [
            Text.assemble(
                (f"【{kind}】" if voice.language == "zh" else f"[{kind}] ", _STYLES.get(one.kind, "")), where
            ),
            block(voice, procedure, number, one.judgement),
        ]
    return Group(*blocks)


def replayed(voice: Voice, cases: Mapping[str, CaseReplay]) -> RenderableType:
    """Return the cases of a replay, each with its state and what was found, then the findings."""
    table = plain_table(
        voice.say("事项", "case"),
        voice.say("程序", "procedure"),
        voice.say("状态", "state"),
        voice.say("记录", "records"),
        voice.say("审核发现", "findings"),
    )
    listed: list[tuple[Finding, Procedure]] = []
    for case, one in cases.items():
        found = list(one.findings())
        procedure = one.history.procedure
        listed.extend((finding, procedure) for finding in found)
        table.add_row(
            Text(clean(case)), Text(f"{voice.titled(procedure.title, procedure.gloss, procedure.id)} {clean(procedure.edition)}"),
            Text(voice.state(procedure, one.history.state)), str(len(one.judged)), str(len(found)),
        )  # fmt: skip
    lines: list[RenderableType] = [table]
    if listed:
        lines.append(findings(voice, listed))
    for case, one in cases.items():
        for act in one.unsound:
            said = voice.label(one.history.procedure, act.label)
            lines.append(
                Text(
                    voice.say(
                        f"! {clean(case)} 更正后不再符合：{said}（{act.refused.zh}）",
                        f"! {clean(case)} no longer holds as corrected: {said} ({act.refused.en})",
                    ),
                    style="red",
                )
            )
    lines.append(Text(voice(ADVICE), style="dim"))
    return Group(*lines)


def verification(voice: Voice, found: Verification, anchoring: Anchoring | None = None) -> RenderableType:
    """Return whether a trail is what it claims to be, every lie with its position, and how far it is anchored."""
    beside = anchoring or Anchoring(count=found.count)
    sound = found.sound and beside.sound
    head = (
        voice.say("√ 审计轨迹完好", "the trail is sound")
        if sound
        else voice.say("× 审计轨迹不可信", "the trail cannot be believed")
    )
    lines = [
        Text(head, style="bold green" if sound else "bold red"),
        Text(
            voice.say(
                f"账名 {clean(found.log)}  记录{found.count}条  最后登记 {found.recorded or '—'}",
                f"log {clean(found.log)}  {found.count} records  last {found.recorded or '-'}",
            )
        ),
        Text(voice.say(f"总散列 {found.root}", f"root {found.root}"), style="dim", overflow="fold"),
    ]
    lines += [
        Text(f"  {'—' if one.pos is None else one.pos}  {one.code.value}  {voice(one.phrase)}", style="red")
        for one in found.findings
    ]
    if found.omitted:
        lines.append(Text(voice.say(f"  另有{found.omitted}处", f"  and {found.omitted} more")))
    return Group(*lines, *_anchoring(voice, beside))


def _anchoring(voice: Voice, beside: Anchoring) -> Iterator[Text]:
    """Yield how far a trail is anchored, and with every contradiction both notes, word by word."""
    for one in beside.broken:
        first, *notes = evidence(one)(voice.language).split("\n")
        yield Text(f"  {one.pos}  {one.code.value}  {first}", style="red")
        yield from (Text(f"    {clean(line)}", overflow="fold") for line in notes)
    yield Text(voice(beside.phrase), style="green" if beside.anchored else "yellow")
    if beside.anchored and not beside.signed:
        yield Text(
            voice.say(
                "  锚定的签名没有核对（--key 指定公钥）", "  signatures of anchors were not checked (--key)"
            ),
            style="dim",
        )
    yield from (Text(f"  {voice(one)}", style="green") for one in beside.vouchers)
    yield from (Text(f"  ! {clean(voice(one.phrase))}", style="yellow") for one in beside.missing)
    yield from (Text(f"  ! {clean(voice(one))}", style="yellow") for one in beside.remarks)
    yield from (Text(f"  {clean(voice(one.phrase))}", style="dim") for one in beside.absent)
    for bad in beside.unusable:
        where = f"{clean(bad.file)} #{bad.number}"
        yield Text(
            voice.say(
                f"  ! 不能用的锚定 {where}：{bad.phrase.zh}",
                f"  ! an anchor that says nothing: {where}: {bad.phrase.en}",
            ),
            style="yellow",
        )
    if beside.others:
        yield Text(
            voice.say(
                f"  另有{beside.others}个锚定属于其他账", f"  {beside.others} anchors belong to other logs"
            ),
            style="dim",
        )


def ledger(voice: Voice, table: Ledger, width: int) -> RenderableType:
    """Return a ledger; one with more columns than fit in *width* is shown record by record."""
    title, caption = voice.titled(table.title, table.gloss, table.id), Text(_caption(voice, table), style="dim")
    if len(table.columns) * _NARROWEST > width:
        return Group(
            Text(title, style="bold"), *(_entry(table, number) for number in range(len(table.rows))), caption
        )
    shown = plain_table(*(clean(column) for column in table.columns), title=title)
    for row in table.rows:
        shown.add_row(*(Text(clean(cell)) for cell in row))
    return Group(shown, caption)


def lines(voice: Voice, table: Ledger) -> Iterator[str]:
    """Yield a long ledger as lines of text, not laid out: a thousand frames take longer to draw than the ledger to compute."""
    yield voice.titled(table.title, table.gloss, table.id)
    for number, (case, row) in enumerate(zip(table.cases, table.rows, strict=True), start=1):
        said = [voice.say(f"{clean(column)}：{clean(cell)}", f"{clean(column)}: {clean(cell)}") for column, cell in zip(table.columns, row, strict=True) if cell]
        yield f"{number}  {clean(case)}  {voice.say('；', '; ').join(said)}"
    yield _caption(voice, table)


def _caption(voice: Voice, table: Ledger) -> str:
    masked = (
        voice.say(f"；已隐去：{voice.listed(table.masked)}", f"; hidden: {voice.listed(table.masked)}")
        if table.masked
        else ""
    )
    said = voice.say(
        f"{len(table.rows)}行，由审计轨迹计算得出{masked}",
        f"{len(table.rows)} rows, computed from the trail{masked}",
    )
    totals = "，".join(f"{title}{value}" for title, value in table.totals.items() if value)
    return said + (voice.say(f"；合计：{totals}", f"; totals: {totals}") if totals else "")


FRAMED: Final = 200
"""So many lines of a ledger are laid out."""
_NARROWEST: Final = 12


def _entry(table: Ledger, number: int) -> RenderableType:
    """Return one row of a wide ledger as pairs of heading and value, two pairs to a line; blanks stay blank."""
    grid = Table.grid(padding=(0, 2), expand=True)
    for style, ratio in (("dim", 2), ("", 3), ("dim", 2), ("", 3)):
        grid.add_column(style=style, ratio=ratio, overflow="fold")
    cells = [
        Text(clean(cell)) for pair in zip(table.columns, table.rows[number], strict=True) for cell in pair
    ]
    for start in range(0, len(cells), 4):
        grid.add_row(*cells[start : start + 4])
    return Panel(
        grid, title=Text(f"{number + 1}  {clean(table.cases[number])}"), title_align="left", padding=(0, 1)
    )
