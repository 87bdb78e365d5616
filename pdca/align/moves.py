"""What an alignment says: its cost, and move by move what is an event, what is a step, and what is both."""

from enum import Enum

from attrs import frozen

from pdca.rules import Judgement


class MoveKind(Enum):
    """The four ways an event and a step can meet or miss each other."""

    SYNC = "sync"
    SUBSTITUTION = "substitution"
    LOG = "log"
    MODEL = "model"


@frozen(kw_only=True)
class Move:
    """One move of an alignment.

    *sync*: the event *event_index* is *activity*. *substitution*: it should have been *activity*. *log*: it is nothing the
    procedure allows here, and *activity* is what it calls itself. *model*: *activity* happened, or should have, and no event
    says so; then *event_index* is `None`. *findings* are what the judge says of the event in that place.
    """

    kind: MoveKind
    event_index: int | None
    activity: str
    state_before: str
    state_after: str
    cost: int
    findings: tuple[Judgement, ...] = ()


@frozen(kw_only=True)
class Alignment:
    """The cheapest explanation of a sequence, and where it leaves the case.

    *proven* says that no explanation costs less. Where the search was cut short it is false, and the cheapest costs something
    from *least* to *cost*.
    """

    cost: int
    moves: tuple[Move, ...]
    state: str
    proven: bool = True
    least: int


@frozen(kw_only=True)
class Completion:
    """The cheapest way on from a state to an end: its cost, the activities still to come, and that end."""

    cost: int
    activities: tuple[str, ...]
    state: str
