"""A Petri net as a state machine: places are steps, transitions are outcomes, and the one token is the case.

It is one when every transition takes one token from one place and puts one into one place; then nothing forks, nothing
joins, and every choice is free.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from attrs import define, field

from pdca.exports.chart import COMPLETED
from pdca.exports.diagrams import Diagram, Move, State, dotted, ended, refused, sketched
from pdca.exports.markup import Element
from pdca.exports.sketch import Sketch
from pdca.procedure import ENDS, OPENING, End

SPACE: Final = "http://www.pnml.org/version-2009/grammar/pnml"
_KINDS: Final = ("ptnet", "pnmlcoremodel", "epnet", "")
_PLAIN: Final = ("place", "transition", "arc", "page", "name", "graphics", "toolspecific")


def of_pnml(root: Element) -> Sketch:
    """Return the outline of the one net in *root*. Raises `pdca.exports.diagrams.NotAMachineError`."""
    nets = list(root.all("net"))
    if len(nets) != 1:
        raise refused(
            nets[1] if nets else root,
            f"应有一个网，有{len(nets)}个",
            f"there must be one net, not {len(nets)}",
        )
    kind = nets[0].get("type").rstrip("/").rpartition("/")[2].lower()
    if kind not in _KINDS:
        raise refused(
            nets[0],
            f"网的类型“{kind}”不是普通的库所/变迁网",
            f"the net is of type '{kind}', no plain place/transition net",
        )
    return sketched(_Net(nets[0]).diagram())


@define(eq=False)
class _Net:
    """One net while it is read: places and transitions by id, and for each transition where it takes from and puts to."""

    net: Element
    places: dict[str, Element] = field(factory=dict, init=False)
    ways: dict[str, tuple[Element, list[str], list[str]]] = field(factory=dict, init=False)

    def diagram(self) -> Diagram:
        self._sort()
        for transition, sources, targets in self.ways.values():
            _check_way(transition, sources, targets)
        begin = self._marked()
        moves = {name: (sources[0], targets[0]) for name, (_, sources, targets) in self.ways.items()}
        leaving = {source for source, _ in moves.values()}
        ends = {name for name in self.places if name not in leaving or name in ENDS}
        opening = begin == OPENING
        if begin in ends:
            raise refused(self.places[begin], "起点之后没有变迁", "nothing leaves the beginning")
        self._check_ended(moves, ends)
        begins = (
            [moves[name][1] for name in sorted(moves, key=_order) if moves[name][0] == OPENING]
            if opening
            else [begin]
        )
        states = [
            _state(place, over=name in ends)
            for name, place in self.places.items()
            if not (opening and name == OPENING)
        ]
        kept = {
            name: way
            for name, way in moves.items()
            if way[0] not in ends and not (opening and way[0] == OPENING)
        }
        return Diagram(
            name=self.net.get("id").removesuffix("-net"), title=self.net.said("name", "text"), states=tuple(states),
            moves=tuple(self._move(name, *way) for name, way in kept.items()), begins=tuple(dict.fromkeys(begins)),
        )  # fmt: skip

    def _sort(self) -> None:
        arcs = []
        for one in _inside(self.net):
            if one.name == "place":
                self.places[one.get("id")] = one
            elif one.name == "transition":
                self.ways[one.get("id")] = (one, [], [])
            elif one.name == "arc":
                arcs.append(one)
            elif one.name not in _PLAIN:
                raise refused(one, f"不认识的元素 {one.name}", f"unknown element {one.name}")
        for arc in arcs:
            self._arc(arc)

    def _arc(self, arc: Element) -> None:
        source, target = arc.get("source"), arc.get("target")
        weight = arc.said("inscription", "text") or "1"
        kind = arc.get("type") or next((one.get("value") for one in arc.all("type")), "") or "normal"
        if weight != "1" or kind != "normal":
            raise refused(arc, f"弧的权是{weight}，类型是{kind}；只能有一个标记", f"the arc has weight {weight} and type {kind}; there is one token only")  # fmt: skip
        if source in self.places and target in self.ways:
            self.ways[target][1].append(source)
        elif source in self.ways and target in self.places:
            self.ways[source][2].append(target)
        else:
            raise refused(arc, "弧没有连接库所和变迁", "the arc joins no place and transition")

    def _marked(self) -> str:
        """Return the place with the one token; without any marking, the one place that nothing leads to."""
        tokens = {name: place.said("initialMarking", "text") or "0" for name, place in self.places.items()}
        marked = [name for name, count in tokens.items() if count != "0"]
        if not marked:
            entered = {target for _, _, targets in self.ways.values() for target in targets}
            marked = [name for name in self.places if name not in entered]
        if len(marked) != 1 or tokens[marked[0]] not in ("0", "1"):
            where = self.places[marked[-1]] if marked else self.net
            raise refused(
                where, "应当恰好有一个库所有一个标记", "exactly one place must hold exactly one token"
            )
        return marked[0]

    def _check_ended(self, moves: Mapping[str, tuple[str, str]], ends: set[str]) -> None:
        """Refuse what leaves an end, but for a completed case found invalid as open ones are."""
        invalid = {
            _trigger(name)
            for name, (source, target) in moves.items()
            if target == End.VOID.value and source not in ends
        }
        for name, (source, target) in moves.items():
            implied = (source, target) == (COMPLETED, End.VOID.value) and _trigger(name) in invalid
            if source in ends and not implied:
                raise refused(self.ways[name][0], "离开了结束状态；办结的事项不再打开，请另立事项", "it leaves an end; a case that is over is not reopened, open another")  # fmt: skip

    def _move(self, name: str, source: str, target: str) -> Move:
        title = self.ways[name][0].said("name", "text")
        return Move(source=source, target=target, title=title, names=(*dotted(name), title, name))


def _check_way(transition: Element, sources: list[str], targets: list[str]) -> None:
    if len(sources) > 1 or len(targets) > 1:
        raise refused(
            transition, f"从{len(sources)}个库所取、放到{len(targets)}个库所：有分叉或者汇合；请写成一个步骤里的分项（parts）",
            f"takes from {len(sources)} places and puts into {len(targets)}: it forks or joins; write parts of one step",
        )  # fmt: skip
    if not sources or not targets:
        raise refused(transition, "没有来处或者没有去处", "it comes from nowhere or leads nowhere")


def _inside(net: Element) -> Iterator[Element]:
    """Yield what is in *net* and in its pages."""
    for one in net.inside:
        yield one
        if one.name == "page":
            yield from _inside(one)


def _order(name: str) -> bool:
    return _trigger(name) != "open"


def _trigger(name: str) -> str:
    return next(iter(dotted(name)), name)


def _state(place: Element, *, over: bool) -> State:
    name, title = place.get("id"), place.said("name", "text")
    return ended(name, title) if over else State(id=name, title=title)
