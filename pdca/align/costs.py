"""What each kind of move costs: the weights by which one explanation is cheaper than another."""

from collections.abc import Mapping
from typing import Final

from attrs import field, frozen

from pdca.errors import PdcaError
from pdca.guards.standing import FAILS, ON_CLAIM
from pdca.phrase import Phrase
from pdca.procedure import Force
from pdca.rules import Judgement


class UnalignableError(PdcaError):
    """Nothing can be aligned: the costs contradict each other, no end can be reached, or an event is no activity."""

    code = "alignment"


@frozen(kw_only=True)
class Costs:
    """Costs of moves, whole numbers from 0.

    *sync*: an event is the step the procedure has here. *log*: an event is no step (*log_of* by name). *model*: a step has
    no event (*model_of* by activity; `None` means it is never assumed). *substitution*: an event is another step than it
    says; `None` rules that out. *opening*: a case was opened and no event says so. *must* to *may*: an event is the step but
    breaks one rule of that force; *unsaid*: the rule cannot say, because something is not known. Rules in *unweighed*, by id or by
    what follows its last dot (``papers``, ``by``), cost nothing: what a foreign log has no column for, it cannot be blamed for.
    """

    sync: int = 0
    log: int = 1
    model: int = 1
    substitution: int | None = None
    opening: int = 0
    log_of: Mapping[str, int] = field(factory=dict)
    model_of: Mapping[str, int | None] = field(factory=dict)
    must: int = 2
    should: int = 1
    deadline: int = 1
    may: int = 0
    unsaid: int = 0
    unweighed: frozenset[str] = frozenset()

    def __attrs_post_init__(self) -> None:
        given = [self.sync, self.log, self.model, self.opening, self.must, self.should, self.deadline]
        given += [self.may, self.unsaid, *self.log_of.values()]
        given += [cost for cost in (self.substitution, *self.model_of.values()) if cost is not None]
        dearest = min(
            [self.log, *self.log_of.values(), *([] if self.substitution is None else [self.substitution])]
        )
        if min(given) < 0 or self.sync > dearest:
            raise UnalignableError(
                Phrase(
                    "代价应为不小于0的整数，相符的代价不得高于多余和替换的代价",
                    "costs are whole numbers from 0, and a synchronous move costs no more than a log move or a substitution",
                )
            )

    def of_event(self, name: str) -> int:
        """Return what it costs that the event *name* is no step."""
        return self.log_of.get(name, self.log)

    def of_step(self, activity: str, usual: int | None) -> int | None:
        """Return what it costs to assume *activity*, or `None` where it never is."""
        return self.model_of.get(activity, usual)

    def of_finding(self, judgement: Judgement) -> int:
        """Return what *judgement* adds to the move it is about; what was conceded or holds on claim adds nothing."""
        if judgement.conceded is not None or judgement.standing is ON_CLAIM:
            return 0
        if not self.unweighed.isdisjoint((judgement.guard, judgement.guard.rpartition(".")[2])):
            return 0
        if judgement.standing is not FAILS:
            return self.unsaid
        return {
            Force.MUST: self.must, Force.SHOULD: self.should, Force.DEADLINE: self.deadline, Force.MAY: self.may,
        }[judgement.force]  # fmt: skip


PLAIN: Final = Costs()
"""One for every event that is no step and for every step without an event: what process mining counts."""

WEIGHED: Final = Costs(log=8, model=8)
"""For alignment with data: a row is given up as its step (8 + 8) only when it breaks more than eight rules that must hold."""
