"""The command audit: what deviates, from which article, since when, by whom, and what cannot be said."""

from collections.abc import Callable, Mapping
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Final, Protocol

from pdca import logs
from pdca.audit import Allowance, Audit, Auditor, Parameters, Progress, broken_file, read_allowances
from pdca.cli.desk import Desk, InputError, opened, readable
from pdca.cli.marking import expect_markable, marked
from pdca.errors import TrailError, system_said
from pdca.phrase import Phrase
from pdca.reports import WRITERS, Given, differences, given, shaped
from pdca.screens import clean, findings
from pdca.screens.progress import stages

FOUND, BROKEN, STOPPED = 1, 3, 130
"""Exit codes: findings; a trail that cannot be believed; broken off."""
TODAY: Final = "today"


class _Work(Protocol):
    """An audit that can be run, and asked what it has where it was broken off."""

    watch: Callable[[Progress], None]

    def run(self) -> Audit:
        """Audit everything."""

    def result(self) -> Audit:
        """Return what was found so far."""


def audit(desk: Desk, options: Any) -> int:
    """Audit a trail or a foreign log; write reports, or recompute one."""
    place = options.source or desk.store_url
    if options.verify:
        return _verify(desk, options, place)
    if options.engine:
        from pdca.cli.bulk import bulk

        return bulk(desk, options, place, _day(desk, options.day))
    _expect_no_engine(options)
    _writable(options.out or ())
    if options.marked:
        expect_markable(place, options.marked)
    found, stopped = _audited(desk, options, place, _parameters(desk, options))
    if stopped:
        _show(desk, found)
        if options.out or options.marked:
            desk.screen.say(
                "没有写报告：审计没有做完。", "no report was written: the audit is not complete.", "yellow"
            )
        return STOPPED
    shape = shaped(found, desk.language)
    for name in options.out or ():
        _write(desk, name, WRITERS[Path(name).suffix.lower()](shape))
    if options.marked:
        _write(desk, options.marked, marked(desk, found, place))
    if desk.as_json:
        desk.answer(shape)
    else:
        _show(desk, found)
    return _code(found)


def _expect_no_engine(options: Any) -> None:
    """Raise `InputError` for an option that only engines heed."""
    for name in ("flow_only", "resume", "memory", "workers"):
        if getattr(options, name):
            said = f"--{name.replace('_', '-')}"
            raise InputError(Phrase(f"{said} 要与 --engine 一起用", f"{said} goes with --engine"))


def _code(found: Audit) -> int:
    if found.broken:
        return BROKEN
    return FOUND if found.counted or not found.complete else 0


def _show(desk: Desk, found: Audit) -> None:
    desk.screen.show(findings.audited(desk.screen.voice, found))


def _audited(desk: Desk, options: Any, place: str, parameters: Parameters) -> tuple[Audit, bool]:
    """Return the audit, and whether it was broken off."""
    checker = _checker()
    try:
        work = _work(desk, options, place, parameters, checker)
    except TrailError as error:
        digest = logs.read(place).digest() if "://" not in place else ""
        return broken_file(error, digest, parameters, checker), False
    with stages(desk.screen) as told:
        work.watch = lambda progress: told(progress.stage(desk.language), progress.done, progress.total)
        try:
            return work.run(), False
        except KeyboardInterrupt:
            return work.result(), True


def _work(desk: Desk, options: Any, place: str, parameters: Parameters, checker: str) -> _Work:
    safe = desk.safe_at(place)
    if "://" in place:
        return Auditor(opened(desk, place), parameters, checker, safe.revealed if safe else None)
    with readable(place, Phrase("账或者文件", "store or file")):
        log = logs.read(place)
    if log.kind in (logs.Kind.STORE, logs.Kind.OURS):
        return Auditor(opened(desk, place), parameters, checker, safe.revealed if safe else None)
    from pdca.cli.foreign import auditor_of
    from pdca.cli.sheets import several_of
    from pdca.cli.viewing import view_of, viewer_of

    view = None if options.procedure else view_of(log, place)
    if view is not None and parameters.forensics:
        raise InputError(
            Phrase("线索要看原账，不看导出的视图：请去掉 --forensics，或者核对原账", "leads are looked for in the trail itself, not in a view of it: leave --forensics out, or audit the trail")
        )  # fmt: skip
    if view is not None:
        return viewer_of(desk, view, parameters, checker)
    several = several_of(desk, options, place, parameters, checker)
    return several or auditor_of(desk, options, place, parameters, checker)


def _checker() -> str:
    try:
        return f"pdca {version('pdca')}"
    except PackageNotFoundError:
        return "pdca"


def _parameters(desk: Desk, options: Any) -> Parameters:
    listed: tuple[Allowance, ...] = ()
    if options.allow:
        with readable(options.allow, Phrase("准予清单", "allow-list")) as stream:
            listed = read_allowances(options.allow, stream.read())
    inspected = tuple(sorted({day for said in options.inspected or () if (day := _day(desk, said)) is not None}))
    if inspected and not options.forensics:
        raise InputError(Phrase("--inspected 要与 --forensics 一起用", "--inspected goes with --forensics"))
    return Parameters(day=_day(desk, options.day), allowances=listed, forensics=options.forensics, inspected=inspected)


def _day(desk: Desk, said: str) -> date | None:
    if said in ("", TODAY):
        return desk.today if said else None
    try:
        return date.fromisoformat(said)
    except ValueError as error:
        raise InputError(
            Phrase(f"“{said}”不是日期，应写成 2026-05-18", f"'{said}' is no day; write it like 2026-05-18")
        ) from error


# -- reports


def _writable(names: Any) -> None:
    for name in names:
        if Path(name).suffix.lower() not in WRITERS:
            known = "、".join(WRITERS)
            raise InputError(
                Phrase(f"不知道怎么写“{name}”：文件名应以 {known} 结尾", f"cannot tell how to write '{name}': it should end in {', '.join(WRITERS)}")
            )  # fmt: skip


def _write(desk: Desk, name: str, data: bytes) -> None:
    path = Path(name)
    beside = path.with_name(f"{path.name}.part")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    except OSError as error:
        raise InputError(
            Phrase(f"写不了“{path}”：{system_said(error).zh}", f"cannot write '{path}': {system_said(error).en}"), path=name
        ) from error
    finally:
        beside.unlink(missing_ok=True)
    if not desk.as_json:
        desk.screen.say(f"√ 已写到 {path}", f"written to {path}", "green")


def _verify(desk: Desk, options: Any, place: str) -> int:
    """Recompute a report with the parameters that stand in it, and say where it differs."""
    with readable(options.verify, Phrase("报告", "report")) as stream:
        report = given(stream.read())
    found, stopped = _audited(desk, _as_asked(options, report), place, report.parameters)
    if stopped:
        desk.screen.say("中途停止，没有复核。", "broken off: nothing was compared.", "yellow")
        return STOPPED
    shape = shaped(found, report.language)
    listed = differences(report, WRITERS[report.ending](shape), shape)
    if desk.as_json:
        desk.answer(
            {
                "equal": not listed,
                "differences": [
                    {"place": one.place, "report": one.said, "recomputed": one.found} for one in listed
                ],
            }
        )
    elif not listed:
        desk.screen.say("√ 重算结果与报告逐字节相同", "recomputed: equal byte by byte", "green")
    else:
        _differ(desk, listed)
    return FOUND if listed else BROKEN if found.broken else 0


def _as_asked(options: Any, report: Given) -> Any:
    """Return *options* with what the report says about a foreign log."""
    options.procedure = report.parameters.procedure
    options.edition = report.parameters.edition
    return options


def _differ(desk: Desk, listed: Any) -> None:
    desk.screen.say(
        f"× 重算结果与报告不同，{len(listed)}处：", f"recomputed: {len(listed)} differences:", "bold red"
    )
    for one in listed:
        desk.screen.line(f"  {clean(one.place)}", "bold")
        desk.screen.line(desk.screen.voice.say(f"    报告：{one.said}", f"    report: {one.said}"), "red")
        desk.screen.line(
            desk.screen.voice.say(f"    重算：{one.found}", f"    recomputed: {one.found}"), "green"
        )


RUNNERS: Final[Mapping[str, Callable[[Desk, Any], int]]] = {"audit": audit}
"""What runs the command of this module."""
