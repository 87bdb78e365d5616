"""The whole graph of a procedure: what cannot be reached, what cannot end, what is too large to read (lint G)."""

from collections.abc import Collection, Iterator, Mapping

from attrs import define, field

from pdca.lint.notes import Notes, hinted
from pdca.phrase import Phrase
from pdca.procedure import ENDS, OPENING, Guard, Outcome, Paper, Part, Place, Procedure, Step

MOST_STATES = 64
"""More states than this are hardly readable on one poster (G6)."""


@define(eq=False)
class Graph:
    """The steps of a procedure and the outcomes between them."""

    procedure: Procedure
    exits: Mapping[str, tuple[Outcome, ...]] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.exits = {step.id: step.outcomes for step in self.procedure.steps}

    def reached(self, *, start: Collection[str] | None = None, without: Collection[str] = ()) -> set[str]:
        """Return the states that can be reached from *start* (the opening) by outcomes other than *without* (labels)."""
        return set(self._ways(start, without))

    def way(
        self, step: str, *, start: Collection[str] | None = None, without: Collection[str] = ()
    ) -> tuple[str, ...] | None:
        """Return the labels of a shortest way to *step* that uses none of *without*; `None` where there is none."""
        found = self._ways(start, without)
        if step not in found:
            return None
        labels: list[str] = []
        outcome = found[step]
        while outcome is not None:
            labels.append(outcome.label)
            outcome = found[outcome.step]
        return tuple(reversed(labels))

    def _ways(self, start: Collection[str] | None, without: Collection[str]) -> dict[str, Outcome | None]:
        """Return, for each state that can be reached, the outcome by which it first is."""
        found: dict[str, Outcome | None] = dict.fromkeys(self.opens_at if start is None else start)
        queue = list(found)
        for here in queue:
            for outcome in self.exits.get(here, ()):
                if outcome.label not in without and outcome.to not in found:
                    found[outcome.to] = outcome
                    queue.append(outcome.to)
        return found

    @property
    def opens_at(self) -> tuple[str, ...]:
        """Return the steps a case may open at; none where a procedure has no step."""
        return self.procedure.opens_at

    def before(self, earlier: str, later: str) -> bool:
        """Say whether a case may have left *earlier* when it stands at *later*."""
        return later in self.reached(start=[outcome.to for outcome in self.exits.get(earlier, ())])

    def ending(self) -> set[str]:
        """Return the steps from which some end can be reached."""
        good: set[str] = set(ENDS)
        while True:
            more = {
                step for step, exits in self.exits.items() if any(exit_.to in good for exit_ in exits)
            } - good
            if not more:
                return good
            good |= more


def graph_mistakes(procedure: Procedure, notes: Notes) -> None:
    """Note what is wrong with the graph and its outcomes."""
    graph = Graph(procedure)
    _reach(procedure, graph, notes)
    _size(procedure, notes)
    for step in procedure.steps:
        _targets(procedure, step, notes)
        _outcomes(step, notes)
    _scopes(procedure, notes)


def _reach(procedure: Procedure, graph: Graph, notes: Notes) -> None:
    reached, ending = graph.reached(), graph.ending()
    for step in procedure.steps:
        if step.id not in reached:
            zh = f"步骤“{step.id}”（{step.title}）无法到达，没有哪个结果通向它"
            notes.error(step.place, "G1", zh, f"step '{step.id}' cannot be reached: no outcome leads to it")
        if not step.outcomes:
            zh, en = f"步骤“{step.id}”没有出口（then）", f"step '{step.id}' has no exit"
            notes.error(step.place, "G2", zh, en)
        elif step.id not in ending:
            zh = f"从步骤“{step.id}”走不到任何结局（{'、'.join(sorted(ENDS))}）"
            en = f"no end ({', '.join(sorted(ENDS))}) can be reached from step '{step.id}'"
            notes.error(step.place, "G2", zh, en)
    if not any(outcome.to == "completed" for outcome in procedure.outcomes()):
        zh, en = "没有任何结果办结（to: completed）", "no outcome leads to completed"
        notes.error(procedure.place, "G3", zh, en)


def _targets(procedure: Procedure, step: Step, notes: Notes) -> None:
    known = [*procedure.by_id, *sorted(ENDS)]
    if step.id in ENDS or step.id == OPENING:
        zh = f"“{step.id}”是结局，不能再有出口；重新发现问题的，另立事项"
        notes.error(
            step.place, "G4", zh, f"'{step.id}' is an end and cannot be left; a relapse opens a new case"
        )
    for outcome in step.outcomes:
        if outcome.to not in known:
            hint = hinted(outcome.to, known)
            zh = f"结果“{outcome.label}”去往不存在的步骤“{outcome.to}”{hint.zh}"
            notes.error(
                outcome.place, "R1", zh, f"'{outcome.label}' leads to no step '{outcome.to}'{hint.en}"
            )


def _size(procedure: Procedure, notes: Notes) -> None:
    ends = {outcome.to for outcome in procedure.outcomes() if outcome.to in ENDS}
    states = 1 + len(procedure.steps) + len(ends)
    if states > MOST_STATES:
        zh = f"共有{states}个状态，超过{MOST_STATES}个，很难在一张图上看清；请拆成几个程序"
        en = f"{states} states, more than {MOST_STATES}, are hard to read; make several procedures"
        notes.warning(procedure.place, "G6", zh, en)
    skips = {
        step.id: [outcome.to for outcome in step.outcomes if outcome.id in {"not_applicable", "waived"}]
        for step in procedure.steps
    }
    for step in procedure.steps:
        if _cycles(step.id, skips):
            zh = f"步骤“{step.id}”处在只有“不适用”“免办”的循环里"
            en = f"step '{step.id}' is in a cycle of 'not_applicable' and 'waived' only"
            notes.error(step.place, "G5", zh, en)


def _cycles(start: str, chains: Mapping[str, list[str]]) -> bool:
    queue, seen = list(chains.get(start, [])), set[str]()
    while queue:
        here = queue.pop()
        if here == start:
            return True
        if here not in seen:
            seen.add(here)
            queue += chains.get(here, [])
    return False


def _outcomes(step: Step, notes: Notes) -> None:
    own = {guard.id for guard in step.guards} | {guard.id for one in step.outcomes for guard in one.guards}
    for outcome in step.outcomes:
        for name in outcome.unless:
            if name not in own:
                hint = hinted(name, own)
                zh = f"unless 里的“{name}”不是步骤“{step.id}”的规则{hint.zh}"
                en = f"unless names '{name}', which is no guard of step '{step.id}'{hint.en}"
                notes.error(outcome.place, "R5", zh, en)
        if outcome.joins.partition(".")[0] == step.id:
            zh, en = "with 应写另一步骤的结果，不能是本步骤的", "'with' names an outcome of another step"
            notes.error(outcome.place, "R5", zh, en)
        if not _says_anything(step, outcome):
            zh = f"结果“{outcome.label}”不问、不看、不判任何东西，也没有写由谁办理"
            en = f"'{outcome.label}' asks, shows and judges nothing, and nobody is named for it"
            notes.warning(outcome.place, "G7", zh, en)


def _says_anything(step: Step, outcome: Outcome) -> bool:
    if outcome.id in {"not_applicable", "waived"} or outcome.joins:
        return True
    brought = (outcome.by, outcome.asks, outcome.papers, outcome.guards, outcome.unless)
    own = (step.by, step.asks, step.papers, step.guards, step.parts)
    return any(brought) or (any(own) and not outcome.interrupts)


def _scopes(procedure: Procedure, notes: Notes) -> None:
    """Every ``for`` names outcomes of its own step; one written throughout, of at least one of its steps."""
    known: dict[tuple[Place, str], list[str]] = {}
    good: set[tuple[Place, str]] = set()
    for step in procedure.steps:
        ids = [outcome.id for outcome in step.outcomes]
        for names, place in _scoped(step):
            for name in names:
                known.setdefault((place, name), []).extend(ids)
                if name in ids:
                    good.add((place, name))
    for (place, name), ids in known.items():
        if (place, name) not in good:
            notes.unknown(place, Phrase("结果（for）", "outcome (for)"), name, dict.fromkeys(ids), code="R5")


def _scoped(step: Step) -> Iterator[tuple[tuple[str, ...], Place]]:
    things: list[Guard | Paper | Part] = [*step.papers, *step.guards, *step.parts]
    yield from ((thing.outcomes, thing.place) for thing in things)
    yield from ((fact.outcomes, fact.place) for fact in step.asks)
    for part in step.parts:
        inner: list[Guard | Paper] = [*part.papers, *part.guards]
        yield from ((thing.outcomes, thing.place) for thing in inner)
