"""A procedure as a chart: its states and moves with titles, taken from the machine that runs it.

Every drawing is made of this, so none can show another machine than the one that judges.
"""

from collections.abc import Mapping
from typing import Final

from attrs import frozen

from pdca.machine import Machine
from pdca.phrase import Phrase
from pdca.procedure import ENDS, OPENING, Outcome, Procedure

ENDED: Final[Mapping[str, Phrase]] = {
    "completed": Phrase("办结", "completed"), "rejected": Phrase("不予批准", "rejected"), "withdrawn": Phrase("撤回", "withdrawn"),
    "cancelled": Phrase("取消", "cancelled"), "transferred": Phrase("转出", "transferred"), "merged": Phrase("并入", "merged"),
    "void": Phrase("作废、无效", "void"),
}  # fmt: skip
"""What the ends are called."""
BEGUN: Final = Phrase("立项", "open")
COMPLETED: Final = "completed"


@frozen(kw_only=True)
class Node:
    """One state: *kind* is ``opening``, ``step`` or ``end``; *phase* that of a step; *entrance* a step cases may begin at."""

    id: str
    title: Phrase
    kind: str
    phase: str = ""
    entrance: bool = False


@frozen(kw_only=True)
class Arc:
    """One move: from *source* by *trigger* to *target*, and what it is called."""

    source: str
    trigger: str
    target: str
    title: Phrase

    @property
    def id(self) -> str:
        """Return ``source.trigger``, which is unique in a chart."""
        return f"{self.source}.{self.trigger}"


@frozen(kw_only=True)
class Chart:
    """A procedure's states in reading order, and its moves. *start* is the day from which the edition is in force."""

    procedure: str
    edition: str
    title: Phrase
    nodes: tuple[Node, ...]
    arcs: tuple[Arc, ...]
    start: str = ""

    @classmethod
    def of(cls, machine: Machine) -> "Chart":
        """Return the chart of *machine*."""
        procedure = machine.procedure
        return cls(
            procedure=procedure.id, edition=procedure.edition, title=Phrase(procedure.title, procedure.gloss or procedure.id),
            start=procedure.start, nodes=tuple(_node(procedure, state) for state in machine.states),
            arcs=tuple(
                Arc(source=source, trigger=trigger, target=target, title=_title(procedure, source, trigger))
                for (source, trigger), target in machine.table.items()
            ),
        )  # fmt: skip

    @property
    def table(self) -> Mapping[tuple[str, str], str]:
        """Return the transition table: that of the machine it was made of."""
        return {(arc.source, arc.trigger): arc.target for arc in self.arcs}

    def node(self, name: str) -> Node:
        """Return the state *name*."""
        return next(node for node in self.nodes if node.id == name)

    def leaving(self, name: str) -> tuple[Arc, ...]:
        """Return the moves out of the state *name*, in the order they were written."""
        return tuple(arc for arc in self.arcs if arc.source == name)

    def main(self, name: str) -> Arc | None:
        """Return the usual way on from the state *name*: the first move to a later step, else to the completion."""
        order = {node.id: place for place, node in enumerate(self.nodes)}
        later = [arc for arc in self.leaving(name) if order[arc.target] > order[name]]
        steps = [arc for arc in later if self.node(arc.target).kind == "step"]
        return next(iter((*steps, *(arc for arc in later if arc.target == COMPLETED))), None)


def _node(procedure: Procedure, state: str) -> Node:
    if state == OPENING:
        return Node(id=state, title=BEGUN, kind="opening")
    if state in ENDS:
        return Node(id=state, title=ENDED[state], kind="end")
    step = procedure.by_id[state]
    title = Phrase(step.title or step.id, step.gloss or step.id)
    return Node(id=state, title=title, kind="step", phase=step.phase.value, entrance=step.entrance)


def _title(procedure: Procedure, source: str, trigger: str) -> Phrase:
    if source == OPENING:
        step = procedure.by_id.get(trigger.removeprefix("open_"))
        return Phrase(f"从“{step.title}”进入", f"enter at {step.gloss or step.id}") if step else BEGUN
    own = procedure.by_id[source].outcome(trigger) if source in procedure.by_id else None
    found: Outcome | None = own or next((one for one in procedure.outcomes() if one.id == trigger), None)
    return Phrase(found.title or trigger, found.gloss or trigger) if found else Phrase(trigger, trigger)
