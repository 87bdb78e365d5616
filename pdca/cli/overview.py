"""Commands about the rules as a whole: map, burden, impact."""

from pathlib import Path
from typing import Any, Final

from pdca import burden, impact
from pdca.circuit import Circuit, circuit
from pdca.cli.desk import Desk, InputError
from pdca.cli.exporting import written
from pdca.exports import forms
from pdca.exports.circuits import charted
from pdca.law import Value
from pdca.pack import Pack
from pdca.phrase import Phrase
from pdca.screens import circuits, overviews

OPEN_ENDED: Final = 1
"""Exit code when the circle does not close."""
INTRUSIVE: Final = 1
"""Exit code when something is demanded that nobody may demand."""


def draw_map(desk: Desk, options: Any) -> int:
    """Show how the procedures feed one another; with a file, draw it."""
    found = circuit(desk.pack.procedures(), desk.pack.ledgers)
    if options.file:
        drawn = forms.draw(options.form, charted(found), desk.language)
        return written(desk, options.file, drawn, {"form": options.form})
    if desk.as_json:
        desk.answer(_plain(desk, found))
    else:
        desk.screen.show(circuits.circuit(desk.screen.voice, found))
    return OPEN_ENDED if found.open_ended() or found.starved() else 0


def _plain(desk: Desk, found: Circuit) -> dict[str, Any]:
    return {
        "procedures": [
            {"id": one.id, "edition": one.edition, "title": desk.screen.voice.titled(one.title, one.gloss, one.id), "mechanism": one.mechanism}
            for one in found.procedures
        ],
        "links": [
            {"source": link.source, "target": link.target, **({"act": link.act} if link.feeds else {"ledger": link.ledger}), "title": link.title(desk.language)}
            for link in found.links
        ],
        "open_ended": list(found.open_ended()),
        "starved": list(found.starved()),
    }  # fmt: skip


def show_burden(desk: Desk, options: Any) -> int:
    """Count what procedures ask of people; of one procedure list everything."""
    named = (
        [desk.bench(options.procedure, options.edition or "").procedure]
        if options.procedure
        else desk.pack.procedures()
    )
    found = [burden.burden(one, desk.pack.law) for one in named]
    if desk.as_json:
        desk.answer({"burden": [_weighed(one, full=bool(options.procedure)) for one in found]})
    elif options.procedure:
        desk.screen.show(overviews.burden(desk.screen.voice, found[0]))
    else:
        desk.screen.show(overviews.burdens(desk.screen.voice, found))
    return INTRUSIVE if any(one.intrusive() for one in found) else 0


def _weighed(found: burden.Burden, *, full: bool) -> dict[str, Any]:
    counts = {
        kind.value: {ground.value: found.count(kind, ground) for ground in burden.Ground} for kind in burden.Kind
    }  # fmt: skip
    items = [
        {"step": one.step, "kind": one.kind.value, "title": one.title, "ground": one.ground.value, "basis": list(one.basis), "optional": one.free, "intrusive": one.intrusive}
        for one in found.items
    ]  # fmt: skip
    told = {"procedure": found.procedure.id, "edition": found.procedure.edition, "counts": counts}
    return {**told, "items": items} if full else told


def show_impact(desk: Desk, options: Any) -> int:
    """Tell what a new text changes, and which open cases it touches."""
    new = _laid_over(desk.pack, Path(options.texts))
    cases = [history for history, _ in desk.histories()] if desk.has_store else []
    found = impact.impact(desk.pack, new, cases, desk.today)
    if desk.as_json:
        desk.answer(_impact(desk, found))
    else:
        known = {f"{one.id}@{one.edition}": one for one in desk.pack.procedures()}
        desk.screen.show(overviews.impact(desk.screen.voice, found, known))
    return 0


def _laid_over(pack: Pack, path: Path) -> Pack:
    """Return the pack in the folder *path*, or *pack* with the file *path* in the place of its namesake, or beside its like."""
    if path.is_dir():
        return Pack.open(path)
    if not path.is_file():
        raise InputError(
            Phrase(f"没有“{path}”这个文件或者文件夹", f"there is no file or folder '{path}'"), path=str(path)
        )
    same = next((name for name in pack.texts if name.rpartition("/")[2] == path.name), "")
    kin = path.name.partition("@")[0]
    like = next((name for name in pack.texts if name.rpartition("/")[2].partition("@")[0] == kin), "process/")
    return Pack.of({**pack.texts, same or f"{like.rpartition('/')[0]}/{path.name}": path.read_bytes()})


def _impact(desk: Desk, found: impact.Impact) -> dict[str, Any]:
    return {
        "values": [
            {"limit": one.limit, "layer": one.layer, "from": one.start.isoformat(), "before": _value(desk, one.before), "after": _value(desk, one.after)}
            for one in found.values
        ],
        "procedures": [
            {"procedure": one.procedure, "before": one.before, "after": one.after, "from": one.start.isoformat(), "steps": list(one.steps), "why": one.why, "amended": one.amended}
            for one in found.editions
        ],
        "cases": [
            {"case": one.case, "procedure": one.procedure, "edition": one.edition, "state": one.state, "move": one.move, "to": one.to, "step": one.step,
             "until": one.until.isoformat() if one.until else None, "steps": list(one.steps), "limits": sorted({value.limit for value in one.values})}
            for one in found.cases
        ],
    }  # fmt: skip


def _value(desk: Desk, value: Value | None) -> str | None:
    return None if value is None else Phrase(value.measure.zh, value.measure.en)(desk.language)


RUNNERS: Final = {"map": draw_map, "burden": show_burden, "impact": show_impact}
