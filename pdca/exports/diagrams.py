"""What a drawing shows once its own notation is gone: states, moves between them, where cases begin; and its outline."""

import re
from collections.abc import Mapping
from typing import Final

from attrs import frozen

from pdca.errors import PdcaError
from pdca.exports.chart import COMPLETED, ENDED
from pdca.exports.markup import Element
from pdca.exports.sketch import RESERVED, Sketch, SketchedOutcome, SketchedStep, identifier
from pdca.fields import is_day
from pdca.phrase import Phrase
from pdca.procedure import ENDS, Phase

_DOTTED: Final = re.compile(r"[^.]+\.([a-z][a-z0-9_]*)")
_HYPHENED: Final = re.compile(r"[a-z][a-z0-9_-]*")


class NotAMachineError(PdcaError):
    """A drawing that is no state machine, or none we read; *line* and *column* say where."""

    code = "not-a-machine"
    line: int
    column: int


@frozen(kw_only=True)
class State:
    """A place where a case can stand. *end* is the end it is, of `pdca.procedure.ENDS`; empty for work.

    An end that the drawing does not name is *guessed* to be the completion, and a remark says so.
    """

    id: str
    title: str
    end: str = ""
    guessed: bool = False
    phase: str = ""
    remarks: tuple[str, ...] = ()


@frozen(kw_only=True)
class Move:
    """A way from *source* to *target*; *names* are ids it may get, best first."""

    source: str
    target: str
    title: str
    names: tuple[str, ...]


@frozen(kw_only=True)
class Diagram:
    """States and moves in the order of the file. *begins* are the states at which cases begin, the usual one first."""

    name: str
    title: str
    states: tuple[State, ...]
    moves: tuple[Move, ...]
    begins: tuple[str, ...]
    edition: str = "draft"
    start: str = ""


def refused(element: Element, zh: str, en: str) -> NotAMachineError:
    """Return the refusal of *element*, with its place."""
    shown = element.get("name") or element.get("id")
    named = (f"“{shown}”", f" '{shown}'") if shown else ("", "")
    return NotAMachineError(
        Phrase(f"第{element.line}行{named[0]}：{zh}", f"line {element.line}{named[1]}: {en}"), line=element.line, column=element.column
    )  # fmt: skip


def ended(name: str, title: str, *names: str) -> State:
    """Return the end *name*: which one it is, *names*, the id or *title* say in Chinese or English."""
    said = [one.strip().lower() for one in (*names, name, title)]
    found = next(
        (end for one in said for end, known in ENDED.items() if one in (end, known.zh, known.en)), ""
    )
    return State(id=name, title=title, end=found or COMPLETED, guessed=not found)


def dotted(name: str) -> tuple[str, ...]:
    """Return the outcome in an id such as ``step.outcome``, if it is one."""
    found = _DOTTED.fullmatch(name)
    return (found[1],) if found else ()


def sketched(diagram: Diagram) -> Sketch:
    """Return the outline of *diagram*; its states get the ids of steps."""
    ids: dict[str, str] = {}
    for state in diagram.states:
        ids[state.id] = state.end or identifier(
            (state.id, state.title), ids.values(), "step", RESERVED | ENDS
        )
    later = set(diagram.begins[1:])
    begun = [state for state in diagram.states if state.id == diagram.begins[0]]
    others = [state for state in diagram.states if not state.end and state.id != diagram.begins[0]]
    steps = tuple(_step(state, diagram, ids, entrance=state.id in later) for state in (*begun, *others))
    name = diagram.name if _HYPHENED.fullmatch(diagram.name) else identifier((diagram.name,), (), "procedure")
    return Sketch(
        procedure=name,
        title=diagram.title,
        steps=steps,
        edition=diagram.edition or "draft",
        start=diagram.start if is_day(diagram.start) else "",
    )


def _step(state: State, diagram: Diagram, ids: Mapping[str, str], *, entrance: bool) -> SketchedStep:
    outcomes: list[SketchedOutcome] = []
    remarks = list(state.remarks)
    leaving = sum(move.source == state.id for move in diagram.moves)
    guessed = {one.id: one.title or one.id for one in diagram.states if one.guessed}
    for move in diagram.moves:
        if move.source == state.id:
            taken = [one.id for one in outcomes]
            name = identifier((*move.names, move.title), taken, _usual(ids[move.target], alone=leaving == 1))
            outcomes.append(SketchedOutcome(id=name, title=move.title, to=ids[move.target]))
            if move.target in guessed:
                remarks.append(f"图上的结束“{guessed[move.target]}”按办结处理，请核对")
    known = {phase.value for phase in Phase}
    return SketchedStep(
        id=ids[state.id], title=state.title, outcomes=tuple(outcomes), phase=state.phase if state.phase in known else "",
        entrance=entrance, remarks=tuple(remarks),
    )  # fmt: skip


def _usual(target: str, *, alone: bool) -> str:
    """Return what to call an outcome whose name has no Latin words: by the end or the step that it leads to."""
    if alone or target == COMPLETED:
        return "done"
    return target if target in ENDS else f"to_{target}"
