"""The command that walks through a case with a person, or with a file of answers."""

from collections.abc import Callable, Mapping
from pathlib import Path
from shlex import quote
from typing import Any, Final

from pdca.answers import NO, YES
from pdca.cli import acting, entries, filing, following
from pdca.cli.desk import DEFAULT_STORE, Desk, InputError
from pdca.errors import UnknownCaseError
from pdca.history import History
from pdca.phrase import Phrase
from pdca.record import PaperShown
from pdca.talk import Drafts, Person, QuitError, Script, Talk
from pdca.walkthrough import Walkthrough


def walk(desk: Desk, options: Any) -> int:
    """Walk through a new case of a procedure, or go on with a case."""
    talk = _script(options.answers) if options.answers else Person(desk.screen, typed_line)
    way = Walkthrough(
        office=desk.reading, keep=lambda claim: acting.submitted(desk, claim), screen=desk.screen, talk=talk,
        drafts=Drafts(_beside(desk.store_url)), paper=lambda name, said: _paper(desk, name, said), pin=lambda case: acting.pinned_case(desk.office, case),
        extracts=lambda history: _extracts(desk, history),
        command="pdca walk" if desk.store_url == DEFAULT_STORE or "://" in desk.store_url else f"pdca --store {quote(desk.store_url)} walk",
    )  # fmt: skip
    case = _opened(desk, options, way, talk)
    if case is not None:
        way.office = desk.office
        way.go(case)
    return acting.REFUSED if way.refused and options.answers else 0


def _opened(desk: Desk, options: Any, way: Walkthrough, talk: Talk) -> str | None:
    """Return the case to go on with, opening it first where the target is a procedure or an unfinished opening."""
    if options.target in desk.reading.trail.case_ids():
        return str(options.target)
    draft = way.drafts.get(options.target)
    procedure = desk.named(str(draft.get("procedure", "")) or options.target)
    if not desk.pack.editions(procedure):
        raise UnknownCaseError(
            Phrase(
                f"“{options.target}”既不是程序，也不是事项；见 pdca list、pdca list --cases",
                f"'{options.target}' is neither a procedure nor a case; see pdca list",
            ),
            case=options.target,
        )
    case = options.target if draft else options.case or _number(desk, talk)
    _expect_new(desk, case)
    bench = desk.bench(procedure, options.edition or str(draft.get("edition", "")))
    pinned, owed = following.origin(desk, options.origin, procedure) if options.origin else ({}, None)
    about = owed.gives.get("about", "") if owed is not None else ""
    try:
        done = way.open(
            bench, case, options.entrance or str(draft.get("entrance", "")), origin=pinned, about=about if isinstance(about, str) else ""
        )  # fmt: skip
    except QuitError:
        way.farewell(case)
        return None
    return case if done else None


def _expect_new(desk: Desk, case: str) -> None:
    """Raise `InputError` where *case* cannot be opened, before anything is asked about it."""
    if case in desk.reading.trail.case_ids():
        raise InputError(
            Phrase(f"事项“{case}”已经立项，接着办：pdca walk {case}", f"case '{case}' is open already; go on with: pdca walk {case}"), case=case
        )


def _extracts(desk: Desk, history: History) -> Mapping[str, Any]:
    from pdca.cli.reviewing import extracted

    return extracted(desk, history)


def _number(desk: Desk, talk: Talk) -> str:
    """Ask for the number of the new case."""
    if isinstance(talk, Script):
        case = str(talk.acts[0].get("case", "")) if talk.acts else ""
    else:
        desk.screen.say(
            "? 新事项的编号（自己定，如 发展-2026-001；以后凭它接着办）",
            "? number of the new case (yours to choose, such as 2026-001; with it you go on later)", "bold"
        )  # fmt: skip
        try:
            case = typed_line().strip()
        except EOFError:
            case = ""
    if not case:
        raise InputError(
            Phrase("请给新事项一个编号：--case 编号", "give the new case a number: --case NUMBER")
        )
    return case


def typed_line() -> str:
    """Return one line that is typed. Raises `InputError` for bytes that are no text, EOFError at the end."""
    try:
        return input("> ")
    except UnicodeDecodeError as error:
        raise InputError(
            Phrase("输入的编码不对，请用UTF-8终端", "what was typed is in another encoding; use UTF-8")
        ) from error


def _script(path: str) -> Script:
    said = entries.document(path)
    acts = said if isinstance(said, list) else [said]
    if not all(isinstance(one, Mapping) for one in acts):
        raise InputError(
            Phrase(f"“{path}”应是若干项，每项是“键: 值”", f"'{path}' must be a list of maps"), path=path
        )
    return Script(acts)


def _beside(store: str) -> Path | None:
    """Return the file of drafts beside an SQLite store; a server's store gets one in the working folder."""
    path = store.removeprefix("sqlite:///")
    return (
        None
        if path == "memory:"
        else Path("pdca.drafts.json")
        if "://" in path
        else Path(f"{path}.drafts.json")
    )


def _paper(desk: Desk, name: str, said: str) -> PaperShown:
    """Return a paper that is at hand: its name, and its digest where a file was given."""
    return PaperShown(name=name) if said in (*YES, *NO) else filing.from_file(desk, name, said)


RUNNERS: Final[Mapping[str, Callable[[Desk, Any], int]]] = {
    "walk": walk,
}
"""What runs each command of this module."""
