"""A procedure as a finite-state machine of `transitions`, and the table taken from that machine.

One machine serves every case of a procedure: it holds no model, no callbacks, no queue and no automatic
transitions, so it cannot jump over a rule, lose an exception or remember a case. A throw-away token goes in
at a state and comes out at the next; the trail is written by `pdca.office`, never from a callback. Bulk work
(replay, alignment) reads `Machine.table`, which is read back from the machine itself, so the two cannot differ.
"""

from collections.abc import Mapping
from typing import Final

import transitions
from attrs import define, field, frozen

from pdca.errors import PdcaError
from pdca.phrase import Phrase
from pdca.procedure import ENDS, OPENING, End, Procedure

MOST_STATES: Final = 2_000
"""More states than this are refused at load: parallel work belongs into parts, which are counted, not branched."""


class ImpossibleMoveError(PdcaError):
    """The case does not stand where this outcome can be recorded. Carries *state*, *outcome* and what is *allowed*."""

    code = "sequence"


class TooManyStatesError(PdcaError):
    """The procedure has more states than the machine is willing to hold."""

    code = "states"


@frozen(kw_only=True)
class Edge:
    """One move: from *source* by *trigger* to *target*. The trigger is the outcome's id, unique in its source."""

    source: str
    trigger: str
    target: str


@define
class _Token:
    """Something for the machine to move: it has a state and nothing else, least of all methods."""

    state: str


@define(eq=False)
class Machine:
    """*procedure* built as a `transitions` machine. Raises `TooManyStatesError`."""

    procedure: Procedure
    table: Mapping[tuple[str, str], str] = field(init=False)
    _machine: transitions.Machine = field(init=False)

    def __attrs_post_init__(self) -> None:
        states = states_of(self.procedure)
        if len(states) > MOST_STATES:
            raise TooManyStatesError(
                Phrase(
                    f"程序有{len(states)}个状态，超过{MOST_STATES}个：并行工作请写成分项或法定人数",
                    f"{len(states)} states exceed {MOST_STATES}: write parallel work as parts or as a quorum",
                ),
                states=len(states),
            )
        self._machine = transitions.Machine(
            model=None,
            states=list(states),
            initial=OPENING,
            transitions=[
                {"trigger": edge.trigger, "source": edge.source, "dest": edge.target}
                for edge in edges_of(self.procedure)
            ],
            auto_transitions=False,
            send_event=False,
            queued=False,
        )
        self.table = self._read_back()

    @property
    def states(self) -> tuple[str, ...]:
        """Return every state: the opening, the steps in reading order, the ends in use."""
        return tuple(self._machine.states)

    def advance(self, state: str, trigger: str) -> str:
        """Return the state that *trigger* leads to from *state*. Raises `ImpossibleMoveError`."""
        event = self._machine.events.get(trigger)
        if event is None or (state, trigger) not in self.table:
            allowed = self.allowed(state)
            here, act, possible = place_titled(self.procedure, state), self._titled(state, trigger), [self._titled(state, one) for one in allowed]  # fmt: skip
            raise ImpossibleMoveError(
                Phrase(
                    f"{here}，不能办理“{act}”；可办理：{'、'.join(possible) or '无'}",
                    f"cannot '{trigger}' while '{state}'; allowed: {', '.join(allowed) or 'nothing; the case is over'}",
                ),
                state=state,
                outcome=trigger,
                allowed=allowed,
            )
        token = _Token(state)
        event.trigger(token)
        return token.state

    def allowed(self, state: str) -> tuple[str, ...]:
        """Return the triggers that lead out of *state*."""
        return tuple(trigger for source, trigger in self.table if source == state)

    def _titled(self, state: str, trigger: str) -> str:
        """Return the title of the outcome *trigger*: that of this step, else of the first step that has it."""
        outcomes = [one for one in self.procedure.outcomes() if one.id == trigger]
        own = [one for one in outcomes if one.step == state] or outcomes
        return own[0].title if own else trigger

    def _read_back(self) -> dict[tuple[str, str], str]:
        """Return the transition table as the machine itself holds it."""
        return {
            (source, name): str(move.dest)
            for name, event in self._machine.events.items()
            for source, moves in event.transitions.items()
            for move in moves
        }


def place_titled(procedure: Procedure, state: str) -> str:
    """Return where a case in *state* stands, in Chinese words and with the step's title."""
    step = procedure.by_id.get(state)
    if step is not None:
        return f"事项处于“{step.title}”"
    return "事项还没有立项" if state == OPENING else "事项已结束"


def states_of(procedure: Procedure) -> tuple[str, ...]:
    """Return the states *procedure* needs."""
    ends = dict.fromkeys(outcome.to for outcome in procedure.outcomes() if outcome.to in ENDS)
    return (OPENING, *(step.id for step in procedure.steps), *ends)


def edges_of(procedure: Procedure) -> tuple[Edge, ...]:
    """Return every move of *procedure*: the ways in, then the outcomes in reading order.

    An outcome that leads to ``void`` also leaves ``completed``: a finished decision may be found invalid.
    """
    first, *entrances = procedure.opens_at
    edges = [Edge(source=OPENING, trigger="open", target=first)]
    edges += [Edge(source=OPENING, trigger=f"open_{name}", target=name) for name in entrances]
    edges += [
        Edge(source=outcome.step, trigger=outcome.id, target=outcome.to) for outcome in procedure.outcomes()
    ]
    invalid = {outcome.id for outcome in procedure.outcomes() if outcome.to == End.VOID.value}
    edges += [
        Edge(source=End.COMPLETED.value, trigger=name, target=End.VOID.value) for name in sorted(invalid)
    ]
    return tuple(edges)
