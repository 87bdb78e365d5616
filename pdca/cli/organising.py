"""The command organisation: check a file, take it in, show who holds which post, write it out again."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pdca import naming
from pdca.cli.desk import Desk, InputError, readable
from pdca.cli.safekeeping import ordering
from pdca.declaration import EVER, Entry
from pdca.lint.organisation import Words, check
from pdca.organisation import Organisation, on
from pdca.phrase import Phrase
from pdca.procedure import Role
from pdca.reading.mistakes import Mistake
from pdca.reading.organisation import Written, plain, read_organisation
from pdca.reading.words import STANDINGS, UNIT_KINDS

if TYPE_CHECKING:
    from pdca.screens.organisations import Titles

FOUND = 1
"""Exit code when the file has an error; warnings alone leave it at 0."""
_LONGEST: Final = 8 << 20
_WORKBOOK: Final = ".xlsx"


def organisation(desk: Desk, options: Any) -> int:
    """Do with the organisation what was asked for."""
    return _ACTIONS[options.action](desk, options)


def _check(desk: Desk, options: Any) -> int:
    """Print every mistake of a file; nothing is recorded."""
    written = _written(desk, options)
    told = list(written.mistakes)
    errors = sum(one.severity == "error" for one in told)
    if desk.as_json:
        desk.answer(
            {
                "errors": errors,
                "warnings": len(told) - errors,
                "mistakes": [_shape(desk, one) for one in told],
            }
        )
    else:
        _tell(desk, told)
        count = len(written.declared())
        desk.screen.say(
            f"声明{count}项，错误{errors}处，提示{len(told) - errors}处",
            f"{count} entries, {errors} errors, {len(told) - errors} warnings",
            "red" if errors else "green",
        )
    return FOUND if errors else 0


def _import(desk: Desk, options: Any) -> int:
    """Record what a file declares and the trail does not say yet; nothing where the file has an error."""
    written = _written(desk, options)
    errors = written.mistakes.errors()
    if errors:
        return _refused(desk, errors)
    entries = written.declared()
    done = desk.office.organise(entries, by=[ordering(options)], reason=options.reason)
    wanted = {one.key for one in entries}
    more = [
        one for one in desk.office.organisation().entries() if one.key not in wanted and one.until is None
    ]
    if desk.as_json:
        records = [{"pos": one.record.pos, "act": one.record.claim.step} for one in done]
        desk.answer({"declared": len(entries), "records": records, "besides": len(more)})
        return 0
    _tell(desk, list(written.mistakes))
    desk.screen.say(
        f"√ 声明{len(entries)}项，新登记{len(done)}条",
        f"{len(entries)} entries, {len(done)} recorded",
        "green",
    )
    if more:
        desk.screen.say(
            f"※ 账里另有{len(more)}项文件没有写，照旧有效；终止的要写明 until",
            f"{len(more)} entries of the trail are not in the file and stay; end them with 'until'",
            "yellow",
        )
    return 0


def _refused(desk: Desk, errors: tuple[Mistake, ...]) -> int:
    if desk.as_json:
        desk.answer({"errors": len(errors), "records": [], "mistakes": [_shape(desk, one) for one in errors]})
    else:
        _tell(desk, errors)
        desk.screen.say(
            f"× 错误{len(errors)}处，没有登记", f"{len(errors)} errors, nothing was recorded", "red"
        )
    return FOUND


def _show(desk: Desk, options: Any) -> int:
    """Show who holds which post on a day."""
    known, day = _known(desk), _day(desk, options)
    if desk.as_json:
        held = [one for one in known.entries() if on(one, day)]
        desk.answer({"on": day.isoformat(), **_plainly(held)})
        return 0
    if not known:
        desk.screen.say("还没有登记组织", "no organisation is declared", "yellow")
        return 0
    from pdca.screens.organisations import tree

    desk.screen.show(tree(desk.screen.voice, known, day, titles(desk)))
    return 0


def titles(desk: Desk) -> "Titles":
    """Return what to call roles, kinds of units and standings in the language of whoever looks."""
    from pdca.screens.organisations import Titles

    voice = desk.screen.voice
    kinds, standings = (
        {key: voice(one) for key, one in naming.options(desk.pack.words, name).items()} for name in (UNIT_KINDS, STANDINGS)
    )
    roles = {name: voice.titled(role.title, role.gloss, name) for name, role in words(desk).roles.items()}
    return Titles(roles=roles, kinds=kinds, standings=standings)


def _export(desk: Desk, options: Any) -> int:
    """Print all that is declared, as a file that can be read again."""
    entries = list(_known(desk).entries())
    if desk.as_json:
        desk.answer(_plainly(entries))
        return 0
    lines = [*plain(entries)]
    if options.file and Path(options.file).suffix.lower() == _WORKBOOK:
        said = Phrase(
            "组织按 YAML 写出，文件名以 .yaml 结尾；工作簿只能读入",
            "an organisation is written as YAML: name a .yaml file; workbooks are only read",
        )
        raise InputError(said, path=options.file)
    if options.file:
        Path(options.file).write_text("\n".join([*lines, ""]), encoding="utf-8")
        desk.screen.say(
            f"√ 写出{len(entries)}项：{options.file}", f"{len(entries)} entries: {options.file}", "green"
        )
        return 0
    for line in lines:
        desk.screen.data(line)
    return 0


def _plainly(entries: list[Entry]) -> Mapping[str, Any]:
    """Return *entries* as plain values by kind, each with the position of its act."""
    found: dict[str, list[Mapping[str, Any]]] = {}
    for one in entries:
        recorded = one.known.recorded.isoformat() if one.known.recorded != EVER else ""
        found.setdefault(one.step, []).append({**one.facts, "pos": one.known.pos, "recorded": recorded})
    return found


def _known(desk: Desk) -> Organisation:
    desk.expect_store()
    return desk.reading.organisation()


def _day(desk: Desk, options: Any) -> date:
    try:
        return date.fromisoformat(options.on) if options.on else desk.today
    except ValueError as error:
        raise InputError(Phrase(f"日期不对：{options.on}", f"not a day: {options.on}")) from error


def _written(desk: Desk, options: Any) -> Written:
    """Return what the file named declares, checked against the words of the pack."""
    if not options.file:
        raise InputError(Phrase("请写明组织文件（YAML 或 xlsx）", "name the file, YAML or xlsx"))
    if Path(options.file).suffix.lower() == _WORKBOOK:
        from pdca.staffbook import read_staffbook

        written = read_staffbook(Path(options.file))
    else:
        with readable(options.file, Phrase("组织文件", "organisation file")) as stream:
            data = stream.read(_LONGEST + 1)
        if len(data) > _LONGEST:
            raise InputError(Phrase("组织文件太大", "the organisation file is too long"), path=options.file)
        written = read_organisation(Path(options.file).name, data)
    check(written, words(desk))
    return written


def words(desk: Desk) -> Words:
    """Return the words of the pack: kinds of units, standings, and the roles of all procedures."""
    shared = desk.pack.words
    roles: dict[str, Role] = {}
    for one in desk.pack.procedures():
        roles.update(one.roles)
    return Words(
        kinds=shared.choices.get(UNIT_KINDS, {}),
        roles={**roles, **shared.roles},
        standings=shared.choices.get(STANDINGS, {}),
    )


def _tell(desk: Desk, mistakes: list[Mistake] | tuple[Mistake, ...]) -> None:
    for one in mistakes:
        error = one.severity == "error"
        mark = desk.screen.voice.say("错误" if error else "提示", "error" if error else "warning")
        desk.screen.data(f"{one.line(desk.language)} [{one.code} {mark}]")


def _shape(desk: Desk, one: Mistake) -> Mapping[str, Any]:
    return {
        "place": str(one.place),
        "code": one.code,
        "severity": one.severity,
        "message": one.phrase(desk.language),
    }


_ACTIONS: Final[Mapping[str, Callable[[Desk, Any], int]]] = {
    "check": _check, "import": _import, "show": _show, "export": _export,
}  # fmt: skip

RUNNERS: Final[Mapping[str, Callable[[Desk, Any], int]]] = {"organisation": organisation}
"""What runs each command of this module."""
