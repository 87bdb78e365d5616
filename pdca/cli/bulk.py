"""The command audit with an engine: as many cases as there are, a summary, and a line for each verdict."""

from datetime import date
from pathlib import Path
from typing import Any, Final

from attrs import evolve

from pdca import logs
from pdca.audit.finding import Finding
from pdca.audit.foreign import BEYOND
from pdca.audit.severity import KINDS, SEVERITIES, Severity
from pdca.cli.desk import Desk, InputError, readable
from pdca.cli.foreign import expect_known
from pdca.cli.likeness import expect_about, procedure_named
from pdca.cli.mapping import as_kept, beside
from pdca.cli.sheets import kept
from pdca.cli.viewing import view_of
from pdca.engines import Brief, Counts, Outcome, Run, Settings, Tally, assembled, brief_of, recipe_of
from pdca.engines.counts import told_of
from pdca.phrase import Phrase
from pdca.procedure import Procedure
from pdca.screens.findings import beyond
from pdca.screens.progress import bar
from pdca.screens.subjects import subject

FOUND, STOPPED = 1, 130
MOST: Final = 15
"""Kinds of deviation that are listed; ``--json`` lists all."""
NDJSON: Final = ".ndjson"


def bulk(desk: Desk, options: Any, place: str, day: date | None) -> int:
    """Judge the log in the file *place* with the engine that was asked for, open cases as of *day*. Raises `InputError` and `LogError`."""
    run = _run(desk, options, place, day)
    with bar(desk.screen, "核对", "judging") as told:
        run.watch = told
        try:
            found, stopped = run.run(), False
        except KeyboardInterrupt:
            found, stopped = run.outcome(), True
    if desk.as_json:
        desk.answer(
            {
                "engine": options.engine, "judged": "flow" if options.flow_only else "whole", "complete": found.complete, "total": found.total,
                "left": found.left, **found.tally.dump(), **_once(desk, run, found),
            }
        )  # fmt: skip
    else:
        _show(desk, run, found)
    if stopped:
        return STOPPED
    unproven = isinstance(found.tally, Counts) and found.tally.unproven
    return FOUND if found.tally.deviating or unproven or any(one.counts for one in _findings(run, found)) else 0


def _once(desk: Desk, run: Run, found: Outcome) -> dict[str, Any]:
    """Return what a summary of whole verdicts says of the log at large: the findings about no single case, and what nobody looked at."""
    if not isinstance(run.basis, Brief):
        return {}
    told = [told_of(one) for one in _findings(run, found)]
    return {"findings": told, "beyond": [one(desk.language) for one in _beyond(found)]}


def _findings(run: Run, found: Outcome) -> tuple[Finding, ...]:
    """Return the findings about no single case; of what was broken off there are none."""
    if not (found.complete and isinstance(run.basis, Brief) and isinstance(found.tally, Counts)):
        return ()
    return (*(found.remarked or ()), *run.basis.said(found.tally))


def _beyond(found: Outcome) -> tuple[Phrase, ...]:
    return BEYOND if found.remarked is not None else (*BEYOND, _ROWS)


_ROWS: Final = Phrase("行的先后（重复的行、倒退的时间、缺的序号）", "the order of rows (repeated rows, clocks that go back, missing numbers)")


def _run(desk: Desk, options: Any, place: str, day: date | None) -> Run:
    out = _out(options.out or ())
    if options.allow or options.forensics or options.marked or "://" in place or (options.flow_only and day):
        raise InputError(
            Phrase("--engine 核对文件，不能同时用 --allow、--forensics、--marked 或者账的地址；只核对流程时也不能用 --day", "--engine judges files: without --allow, --forensics, --marked or a store's address, and for control flow alone without --day")
        )  # fmt: skip
    if kept(options, place):
        raise InputError(
            Phrase("--engine 一次核对一张工作表：请用 --sheet 写明", "--engine judges one sheet at a time: say which with --sheet"), path=place
        )  # fmt: skip
    with readable(place, Phrase("文件", "file")):
        first = as_kept(options, place)
    if first.kind in (logs.Kind.STORE, logs.Kind.OURS):
        raise InputError(Phrase("自己的账不用 --engine", "a trail of ours is audited without --engine"))
    return _assembled(desk, options, (place, first, out), day)


def _assembled(desk: Desk, options: Any, told: tuple[str, logs.Log, Path | None], day: date | None) -> Run:
    place, first, out = told
    view = None if options.procedure else view_of(first, place)
    if view is not None and options.flow_only:
        raise InputError(
            Phrase("导出的轨迹里写着每一步是什么：请去掉 --flow-only", "an export of ours says what each act was: leave --flow-only out")
        )  # fmt: skip
    log, name = (view, "") if view is not None else _foreign(desk, options, place, first)
    edition, settings = options.edition or "", _settings(options)
    state = Path(options.resume) if options.resume else None
    if options.flow_only:
        recipe = recipe_of(desk.pack, name, edition)
        engine = assembled(options.engine, log, settings, recipe)
        return Run(engine, recipe, log.digest(), options.engine, out=out, state=state)
    brief = brief_of(
        desk.pack, name, edition, layout=log.mapping, place="" if view is not None else desk.place, day=day
    )
    engine = assembled(options.engine, log, settings, brief)
    return Run(engine, brief, log.digest(), options.engine, out=out, state=state, tally=Counts())


def _foreign(desk: Desk, options: Any, place: str, first: logs.Log) -> tuple[logs.Log, str]:
    """Return the log of another system, and the procedure it is about. Raises `InputError` where that is not known."""
    procedure = procedure_named(
        desk, options.procedure or (first.mapping.procedure if first.mapping else ""), options.edition
    )
    log = first
    if first.proposed and first.mapping is not None:
        log = logs.read(place, evolve(first.mapping, fields=()), procedure=procedure)
    expect_about(desk.pack, log, procedure, "" if options.procedure else str(beside(place, options.sheet)))
    expect_known(log, place)
    return log, procedure.id


def _settings(options: Any) -> Settings:
    return Settings(
        workers=_number(options.workers, 0), memory=_number(options.memory, Settings().memory), master=options.master,
        rounds=4 if options.resume else 1, chunk=Settings().chunk if options.flow_only else WHOLE_CHUNK,
    )  # fmt: skip


WHOLE_CHUNK: Final = 1_000
"""Whole cases between two states to go on from: each takes hundreds of times as long as its control flow alone."""


def _out(names: Any) -> Path | None:
    if len(names) > 1 or any(Path(name).suffix.lower() != NDJSON for name in names):
        raise InputError(
            Phrase("--engine 的结果是一个 .ndjson 文件，一件事项一行", "with --engine, --out is one .ndjson file with a line for each case")
        )  # fmt: skip
    return Path(names[0]) if names else None


def _number(said: str, usual: int) -> int:
    if not said:
        return usual
    if not (said.isascii() and said.isdigit() and 0 < len(said) <= 7 and int(said)):
        raise InputError(Phrase(f"“{said[:20]}”应当是正整数", f"'{said[:20]}' must be a whole number from 1"))
    return int(said)


def _show(desk: Desk, run: Run, found: Outcome) -> None:
    tally, say = found.tally, desk.screen.say
    if not found.complete:
        say(
            f"中途停止：只核对了{tally.events}条（共{found.total}条），不是完整的结果。",
            f"broken off: only {tally.events} of {found.total} events were judged; this is no complete result.",
            "yellow",
        )
    if found.left:
        say(
            f"另有{found.left}行没有写事项或者环节，没有核对。",
            f"{found.left} more rows name no case or no activity: they were not judged.",
            "yellow",
        )
    _summed(desk, tally)
    listed = tally.dump()["deviations"]
    procedures = _procedures(desk, run)
    for one in listed[:MOST]:
        kind, what = KINDS[one["kind"]], subject(procedures, one["act"])
        say(f"  {kind.zh}：{what.zh}  {one['count']}次", f"  {kind.en}: {what.en}  {one['count']}")
    if len(listed) > MOST:
        say(f"  另有{len(listed) - MOST}种", f"  and {len(listed) - MOST} more kinds")
    if isinstance(tally, Counts):
        _unsaid(desk, tally)
        _at_large(desk, run, found)
    say(f"结果指纹 {tally.fingerprint}", f"fingerprint of the verdicts {tally.fingerprint}")
    if found.complete and run.out:
        say(f"√ 逐件结果已写到 {run.out}", f"the verdicts are in {run.out}", "green")
    elif run.state is not None and run.state.exists() and not found.complete:
        say(
            f"再运行一遍同样的命令就接着核对（{run.state}）",
            f"run the same command again to go on ({run.state})",
        )


def _procedures(desk: Desk, run: Run) -> tuple[Procedure, ...]:
    """Return what the cases were judged by: the editions of one procedure, or all there are, of which an export of ours names each case's."""
    name = run.basis.procedure
    return desk.pack.editions(name) if name else desk.pack.procedures()


def _summed(desk: Desk, tally: Tally) -> None:
    """Say in one line how many cases are not as they should be, and of how many that is not certain."""
    whole = isinstance(tally, Counts)
    zh, en = (
        ("有不符合之处", "have findings") if whole else ("与程序的流程不符", "do not follow the procedure")
    )
    desk.screen.say(
        f"{tally.cases}件事项、{tally.events}条记录：{tally.deviating}件{zh}"
        + (
            f"，{'另有' if whole else '其中'}{tally.unsure}件因同一时刻有几条、分不出先后而不能确定"
            if tally.unsure
            else ""
        ),
        f"{tally.cases} cases, {tally.events} events: {tally.deviating} {en}"
        + (
            f", {tally.unsure} {'are' if whole else 'of them'} uncertain because events stand at one moment"
            if tally.unsure
            else ""
        ),
        "bold",
    )
    if isinstance(tally, Counts):
        graves = [
            (SEVERITIES[one], tally.severities[one.value])
            for one in Severity
            if tally.severities.get(one.value)
        ]
        zh, en = (
            "、".join(f"{said.zh}{number}处" for said, number in graves),
            ", ".join(f"{said.en} {number}" for said, number in graves),
        )
        if graves:
            desk.screen.say(f"  {zh}", f"  {en}")


def _at_large(desk: Desk, run: Run, found: Outcome) -> None:
    """Say what is odd about the rows, and what nobody looked at."""
    odd = len(found.remarked or ())
    if odd:
        desk.screen.say(f"行的次序有{odd}处要核对（--json 列出）", f"{odd} things about the order of rows to check (--json lists them)")
    desk.screen.line(beyond(desk.screen.voice, _beyond(found)), "dim")


def _unsaid(desk: Desk, counts: Counts) -> None:
    """Say of how many rules nothing can be said, because the log has no word for what they need."""
    if counts.unsaid:
        rules, acts = len(counts.unsaid), sum(one.acts for one in counts.unsaid.values())
        desk.screen.say(
            f"这份记录里没有的数据：{rules}条规定、{acts}次办理说不清（--json 列出）",
            f"what the log has no word for: {rules} rules, {acts} acts cannot be judged (--json lists them)",
        )
    if counts.unproven:
        desk.screen.say(
            f"{counts.unproven}件没有核对到底：太长，或者解释不一定是最省的（搜索到了上限）", f"{counts.unproven} cases are not judged to the end: too long, or there may be a cheaper explanation"
        )  # fmt: skip
