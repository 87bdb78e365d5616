"""Commands that only read: list, show, next, trail, replay, export, import."""

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from pdca import facts
from pdca.cli import following, shapes
from pdca.cli.desk import Desk, InputError, exported, opened, read_key, shown
from pdca.errors import system_said
from pdca.followups import Followup
from pdca.history import History
from pdca.naming import meant, offered
from pdca.office import UnknownActError
from pdca.phrase import Phrase
from pdca.procedure import Procedure
from pdca.record import LOG_CASE, Claim, Record
from pdca.replay import CaseReplay
from pdca.replay import replay as judged_again
from pdca.screens import acts, audits, schedules, views
from pdca.screens.progress import bar
from pdca.trail import Trail

FOUND = 1
"""Exit code when an audit lists something that is not as it should be."""
_TRAIL: Final = "jsonl"
"""The form of an export that is the trail itself."""
GRAVE = frozenset({"nonconformity", "missing", "late", "sealed"})
"""The findings for which a replay ends with `FOUND`; what was conceded or is merely noted does not count."""


def list_procedures(desk: Desk, options: Any) -> int:
    """List the procedures; with ``--cases`` the cases of the trail."""
    if options.cases:
        desk.expect_store()
        return _list_cases(desk)
    found = desk.pack.procedures()
    if desk.as_json:
        desk.answer({"procedures": [shapes.procedure(one) for one in found]})
        return 0
    desk.screen.show(views.procedures(desk.screen.voice, found, desk.today))
    return 0


def _list_cases(desk: Desk, owed: Sequence[Followup] = ()) -> int:
    found = [(history, desk.reading.owed(history.case)) for history, _ in desk.histories()]
    if desk.as_json:
        cases = [shapes.case(desk.language, history, owing) for history, owing in found]
        desk.answer({"cases": cases, **({"followups": [following.shape(desk, one) for one in owed]} if owed else {})})
        return 0
    if not found:
        desk.screen.say("还没有事项。", "no cases yet.", "dim")
        return 0
    desk.screen.show(views.cases(desk.screen.voice, found, desk.today))
    following.show(desk, owed)
    return 0


def show(desk: Desk, options: Any) -> int:
    """Show one edition of a procedure, or one of its steps."""
    bench = desk.bench(options.procedure, options.edition or "")
    titles = {one.id: one.title for one in bench.procedure.steps}
    step = bench.procedure.by_id.get(meant(options.step or "", titles) or "")
    if options.step and step is None:
        raise UnknownActError(
            Phrase(
                f"没有步骤“{facts.shorten(options.step)}”；有：{offered(titles)}",
                f"no step '{facts.shorten(options.step)}'; there are {', '.join(titles)}",
            ),
            step=options.step,
        )
    if desk.as_json:
        steps = (step,) if step is not None else bench.procedure.steps
        desk.answer(shapes.procedure_in_full(desk.language, bench, steps, desk.today, desk.place))
    elif step is not None:
        desk.screen.show(views.step(desk.screen.voice, bench, step, desk.today, desk.place))
    else:
        desk.screen.show(views.procedure(desk.screen.voice, bench, desk.today))
    return 0


def owed_next(desk: Desk, options: Any) -> int:
    """Say where a case stands and what it owes; without a case, for all open ones."""
    desk.expect_store()
    if options.case is None:
        return _list_cases(desk, following.owed_by_all(desk))
    desk.reading.trail.expect_all()
    history = desk.reading.history(options.case)
    owing = desk.reading.owed(options.case)
    ahead = desk.reading.schedule(options.case)
    if desk.as_json:
        case = shapes.case(desk.language, history, owing)
        owed = [following.shape(desk, one) for one in following.owed_by(desk, options.case)]
        desk.answer({**case, "schedule": shapes.schedule(desk.language, ahead), "followups": owed})
        return 0
    voice = desk.screen.voice
    desk.screen.show(views.here(voice, desk.reading.bench(history), history, owing, desk.today))
    if ahead.acts:
        desk.screen.show(schedules.schedule(voice, ahead))
    following.show(desk, following.owed_by(desk, options.case))
    return 0


def show_trail(desk: Desk, options: Any) -> int:
    """Show the records of one case, or of all."""
    desk.expect_store()
    if options.case is not None:
        desk.reading.trail.expect_all()
        if options.case != LOG_CASE:
            desk.reading.history(options.case)
    records = list(desk.reading.trail.records(options.case))
    if desk.as_json:
        desk.answer({"records": [shapes.record(one) for one in records]})
        return 0
    for case in dict.fromkeys(one.claim.case for one in records):
        if case == LOG_CASE:
            desk.screen.heading("@log  账本身", "@log  the log itself")
            from pdca.cli.organising import titles

            desk.screen.show(acts.acts(desk.screen.voice, [one for one in records if one.claim.case == case], titles(desk)))
            continue
        history = desk.reading.history(case)
        _show_records(desk, history, [one for one in records if one.claim.case == case])
    return 0


def _show_records(desk: Desk, history: History, records: Sequence[Record]) -> None:
    voice = desk.screen.voice
    desk.screen.heading(
        f"{history.case}  {history.procedure.title}", f"{history.case}  {history.procedure.gloss}"
    )
    desk.screen.show(audits.trail(voice, _with_procedures(history, records)))


def _with_procedures(history: History, records: Sequence[Record]) -> list[tuple[Record, Procedure]]:
    """Return each record with the edition that its case ran under when it was made."""
    lines = []
    for record in records:
        under = [procedure for seq, procedure in history.editions if seq <= record.seq]
        lines.append((record, under[-1] if under else history.procedure))
    return lines


def replay(desk: Desk, options: Any) -> int:
    """Judge every record of a trail again, with nothing but the trail."""
    place = options.source or desk.store_url
    if _is_package(place):
        from pdca.archive.judging import judged

        again, found = judged(Path(place))
        cases = {found.case: again}
        if again.history.procedure.one_open and not desk.as_json:
            zh = "没有核对：同一对象是否另有在办事项（不在包里）"
            desk.screen.say(zh, "not judged: whether another case about the same was open (it is not in the package)", "yellow")
    else:
        trail, safe = opened(desk, place), desk.safe_at(place)
        cases = replayed(trail, safe.revealed if safe else None)
    if desk.as_json:
        desk.answer(shapes.replayed(desk.language, cases))
    else:
        desk.screen.show(audits.replayed(desk.screen.voice, cases))
    return FOUND if any(_grave(one) for one in cases.values()) else 0


def _is_package(place: str) -> bool:
    """Return whether *place* is an archive package: a ZIP file, or a folder."""
    return place.endswith(".zip") or Path(place).is_dir()


def replayed(trail: Trail, reveal: Callable[[Claim], Claim] | None = None) -> dict[str, CaseReplay]:
    """Return the cases of *trail*, judged again with the texts it holds; *reveal* gives sealed values back."""
    return dict(judged_again(trail.records(), trail.text, reveal))


def _grave(case: CaseReplay) -> bool:
    return bool(case.unsound) or any(one.kind in GRAVE for one in case.findings())


def export(desk: Desk, options: Any) -> int:
    """Write the whole trail, with the texts it rests on, as JSON lines; or a view of it in another form."""
    if options.form != _TRAIL:
        from pdca.cli import exporting

        return exporting.view(desk, options)
    trail = opened(desk, desk.store_url)
    if options.file == "-":
        trail.export(sys.stdout.buffer)
        return 0
    path = Path(options.file)
    beside = path.with_name(f"{path.name}.part")
    try:
        with bar(desk.screen, "导出", "exporting") as told, beside.open("wb") as stream:
            count = trail.export(stream, told)
        beside.replace(path)
    except OSError as error:
        raise InputError(
            Phrase(f"写不了“{path}”：{system_said(error).zh}", f"cannot write '{path}': {system_said(error).en}"),
            path=str(path),
        ) from error
    finally:
        beside.unlink(missing_ok=True)
    if desk.as_json:
        desk.answer({"file": str(path), "records": count})
    else:
        desk.screen.say(f"√ 已导出{count}条记录到 {path}", f"{count} records written to {path}", "green")
    return 0


def take_in(desk: Desk, options: Any) -> int:
    """Take an exported file into an empty store, all of it or nothing."""
    opened(desk, options.file)
    with exported(options.file, Phrase("文件", "file")) as stream:
        trail = Trail(desk.store(desk.store_url), desk.clock, desk.log, read_key=read_key())
        count = trail.import_(stream)
    signed, judged = bool(trail.head().note), read_key() is not None
    if desk.as_json:
        desk.answer({"store": shown(desk.store_url), "records": count, "signed": signed, "judged": signed and judged})
        return 0
    desk.screen.say(f"√ 已导入{count}条记录", f"{count} records taken in", "green")
    if not signed:
        desk.screen.note("没有签名：文件是不是原样，只有与别处记下的总散列核对才知道（pdca verify --root）", "Not signed: only a root noted elsewhere tells whether the file is the original (pdca verify --root).")
    elif judged:
        desk.screen.note("结尾由账里登记的密钥签名，核对无误", "Its end is signed by a key that the log itself names.")
    else:
        desk.screen.say("! 有签名，但没有核对（pip install pdca[sign]）", "signed, but the signature was not checked (pip install pdca[sign])", "yellow")
    return 0


RUNNERS: Final[Mapping[str, Callable[[Desk, Any], int]]] = {
    "list": list_procedures,
    "show": show,
    "next": owed_next,
    "trail": show_trail,
    "replay": replay,
    "export": export,
    "import": take_in,
}
"""What runs each command of this module."""
