"""What commands ask about follow-ups: which cases others have made owed, and where a new case comes from."""

from collections.abc import Mapping, Sequence
from typing import Any

from pdca.cli.desk import Desk, InputError
from pdca.facts import shorten
from pdca.followups import Followup, settled
from pdca.form import leaf_of
from pdca.phrase import Phrase
from pdca.screens import followups


def owed_by(desk: Desk, case: str) -> tuple[Followup, ...]:
    """Return the cases that *case* has made owed, each with the case that was opened for it."""
    found = desk.reading.followups(case)
    return settled(found, (history for history, _ in desk.histories())) if found else ()


def owed_by_all(desk: Desk) -> tuple[Followup, ...]:
    """Return the cases that all others have made owed and that nobody has opened."""
    cases = [history for history, _ in desk.histories()]
    found = [one for history in cases for one in desk.reading.followups(history.case)]
    return tuple(one for one in settled(found, cases) if not one.opened)


def show(desk: Desk, found: Sequence[Followup]) -> None:
    """Show *found*, and how such a case is opened."""
    if not found:
        return
    newest = {name: desk.pack.editions(name) for name in {one.procedure for one in found}}
    known = {name: (editions[-1].title, editions[-1].gloss) for name, editions in newest.items() if editions}
    desk.screen.show(followups.followups(desk.screen.voice, found, known))
    waiting = next((one for one in found if not one.opened), None)
    if waiting is not None:
        way = f"pdca walk {waiting.procedure} --case {{}} --origin {followups.source(waiting)}"
        desk.screen.say(f"立项：{way.format('新编号')}", f"to open it: {way.format('NUMBER')}", "dim")


def shape(desk: Desk, one: Followup) -> dict[str, Any]:
    """Return a follow-up for programs."""
    return {
        "procedure": one.procedure, "from": {"case": one.case, "seq": one.seq, "line": one.line, "act": one.label, "day": one.day.isoformat()},
        "gives": {name: _plain(value) for name, value in one.gives.items()}, "force": one.force.value, "latest": one.latest.isoformat() if one.latest else None, "opened": one.opened,
    }  # fmt: skip


def _plain(value: Any) -> Any:
    """Return what a reference read as JSON has it."""
    if isinstance(value, (tuple, list)):
        return [_plain(one) for one in value]
    return value if isinstance(value, (str, int, dict)) else str(value)


def origin(desk: Desk, source: str, procedure: str) -> tuple[Mapping[str, Any], Followup]:
    """Return what an opening pins of *source* (``CASE[:SEQ[:LINE]]``), and the follow-up that it answers.

    What is left out must be plain from the case: one follow-up of *procedure* that nobody has opened yet. Raises `InputError`.
    """
    case, *numbers = source.split(":")
    wanted = [int(one) if one.isdecimal() else -1 for one in numbers]
    found = [one for one in owed_by(desk, case) if one.procedure == procedure]
    fitting = [one for one in found if [one.seq, one.line][: len(wanted)] == wanted]
    fitting = [one for one in fitting if not one.opened] or fitting
    if len(fitting) != 1 or len(wanted) > 2:
        listed = "、".join(followups.source(one) for one in found) or "—"
        raise InputError(
            Phrase(
                f"“{shorten(source)}”指不明是哪一件应另立的“{procedure}”；可写：{listed}",
                f"'{shorten(source)}' does not say which {procedure} it is; there are: {listed}",
            ),
            source=source,
        )
    (one,) = fitting
    record = next(iter(desk.reading.trail.records(case, one.seq)))
    pinned = {"case": case, "seq": one.seq, "digest": leaf_of(record).hex()}
    return ({**pinned, "line": one.line} if one.line else pinned), one
