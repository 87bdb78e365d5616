"""The command audit with an engine: control flow of as many cases as there are, a summary, and a line for each verdict."""

from pathlib import Path
from typing import Any, Final

from pdca import logs
from pdca.audit.severity import KINDS
from pdca.cli.desk import Desk, InputError, readable
from pdca.cli.foreign import expect_known, procedure_named
from pdca.engines import Outcome, Run, Settings, assembled, recipe_of
from pdca.phrase import Phrase
from pdca.screens import clean
from pdca.screens.progress import bar

FOUND, STOPPED = 1, 130
MOST: Final = 15
"""Kinds of deviation that are listed; ``--json`` lists all."""
NDJSON: Final = ".ndjson"


def bulk(desk: Desk, options: Any, place: str) -> int:
    """Judge the log in the file *place* with the engine that was asked for. Raises `InputError` and `LogError`."""
    run = _run(desk, options, place)
    with bar(desk.screen, "核对", "judging") as told:
        run.watch = told
        try:
            found, stopped = run.run(), False
        except KeyboardInterrupt:
            found, stopped = run.outcome(), True
    if desk.as_json:
        desk.answer(
            {"engine": options.engine, "complete": found.complete, "total": found.total, **found.tally.dump()}
        )
    else:
        _show(desk, run, found)
    if stopped:
        return STOPPED
    return FOUND if found.tally.deviating else 0


def _run(desk: Desk, options: Any, place: str) -> Run:
    out = _out(options.out or ())
    if options.allow or options.day or "://" in place:
        raise InputError(
            Phrase("--engine 只核对文件里的办理流程，不能同时用 --allow、--day 或者账的地址", "--engine judges the control flow of files: without --allow, --day, or a store's address")
        )  # fmt: skip
    with readable(place, Phrase("文件", "file")):
        first = logs.read(place)
    if first.kind in (logs.Kind.STORE, logs.Kind.OURS):
        raise InputError(Phrase("自己的账不用 --engine", "a trail of ours is audited without --engine"))
    procedure = procedure_named(
        desk, options.procedure or (first.mapping.procedure if first.mapping else ""), options.edition
    )
    log = logs.read(place, procedure=procedure)
    expect_known(log, place)
    settings = Settings(
        workers=_number(options.workers, 0), memory=_number(options.memory, Settings().memory), master=options.master,
        rounds=4 if options.resume else 1,
    )  # fmt: skip
    return Run(
        assembled(options.engine, log, settings), recipe_of(desk.pack, procedure.id, options.edition or ""), log.digest(), options.engine,
        out=out, state=Path(options.resume) if options.resume else None,
    )  # fmt: skip


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
    say(
        f"{tally.cases}件事项、{tally.events}条记录：{tally.deviating}件与程序的流程不符"
        + (f"，其中{tally.unsure}件因同一时刻有几条、分不出先后而不能确定" if tally.unsure else ""),
        f"{tally.cases} cases, {tally.events} events: {tally.deviating} do not follow the procedure"
        + (f", {tally.unsure} of them uncertain because events stand at one moment" if tally.unsure else ""),
        "bold",
    )
    listed = tally.dump()["deviations"]
    for one in listed[:MOST]:
        kind, act = KINDS[one["kind"]], clean(one["act"])
        say(f"  {kind.zh} {act}：{one['count']}次", f"  {kind.en} {act}: {one['count']}")
    if len(listed) > MOST:
        say(f"  另有{len(listed) - MOST}种", f"  and {len(listed) - MOST} more kinds")
    say(f"结果指纹 {tally.fingerprint}", f"fingerprint of the verdicts {tally.fingerprint}")
    if found.complete and run.out:
        say(f"√ 逐件结果已写到 {run.out}", f"the verdicts are in {run.out}", "green")
    elif run.state is not None and not found.complete:
        say(
            f"再运行一遍同样的命令就接着核对（{run.state}）",
            f"run the same command again to go on ({run.state})",
        )
