"""BPMN as a state machine: tasks are steps, the flows through exclusive gateways are outcomes.

Lanes, data and annotations say nothing about the order of work and are passed over. Whatever would let a case be in
two places, or move it without somebody's act, is refused.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from attrs import define, field

from pdca.exports.diagrams import Diagram, Move, State, dotted, ended, refused, sketched
from pdca.exports.markup import Element
from pdca.exports.sketch import Sketch

SPACE: Final = "http://www.omg.org/spec/BPMN/20100524/MODEL"
TASKS: Final = frozenset((
    "task", "userTask", "manualTask", "serviceTask", "sendTask", "receiveTask", "businessRuleTask", "scriptTask", "callActivity",
))  # fmt: skip
_GATE, _START, _END, _FLOW, _BETWEEN = (
    "exclusiveGateway",
    "startEvent",
    "endEvent",
    "sequenceFlow",
    "intermediateThrowEvent",
)
_PASSED_OVER: Final = frozenset((
    "documentation", "extensionElements", "laneSet", "dataObject", "dataObjectReference", "dataStoreReference", "textAnnotation",
    "association", "group", "ioSpecification", "property", "auditing", "monitoring", "resourceRole", "performer", "potentialOwner",
    "humanPerformer", "supports",
))  # fmt: skip
_PARTS: Final = (
    "请写成一个步骤里的分项（parts）或者法定人数",
    "write it as parts of one step, or as a quorum",
)
_REASONS: Final[Mapping[str, tuple[str, str]]] = {
    "parallelGateway": (f"并行网关让事项同时处于几处，{_PARTS[0]}", f"a parallel gateway puts a case in several places at once; {_PARTS[1]}"),
    "inclusiveGateway": (f"包容网关可能同时走几路，{_PARTS[0]}", f"an inclusive gateway may take several ways at once; {_PARTS[1]}"),
    "complexGateway": ("复杂网关的条件无法逐条核对，请写成排他网关", "a complex gateway cannot be checked; write an exclusive one"),
    "eventBasedGateway": ("由事件决定去向，而不是由人办理；请写成一个步骤的几种结果", "events decide, not somebody's act; write outcomes of a step"),
    "boundaryEvent": ("边界事件会打断步骤；请写成该步骤的一种结果（throughout 里的 then）", "a boundary event interrupts; write it as an outcome of the step (then, in throughout)"),
    "intermediateCatchEvent": ("等待事件或者定时器推动事项；只有人的办理能推动，等待请写成条件（waits、lasts）", "waiting or a timer moves the case; only acts do: write a guard (waits, lasts)"),
    "subProcess": ("子流程请写成另一个程序（feeds），或者展开", "write a sub-process as a procedure of its own (feeds), or unfold it"),
    "transaction": ("事务子流程无法表达，请展开", "a transaction cannot be expressed; unfold it"),
    "adHocSubProcess": ("不定序的子流程请写成分项（parts）", "write an ad-hoc sub-process as parts"),
}  # fmt: skip
MOST_WAYS: Final = 200
"""More ways out of one task are refused: gateways behind gateways multiply."""
_MEASURED: Final = ("multiInstanceLoopCharacteristics", "standardLoopCharacteristics")
_MEANING: Final = frozenset(("terminateEventDefinition", "errorEventDefinition", "cancelEventDefinition"))


def of_bpmn(root: Element) -> Sketch:
    """Return the outline of the one process in *root*. Raises `pdca.exports.diagrams.NotAMachineError`."""
    if root.space != SPACE:
        raise refused(root, "不是 BPMN 2.0 的命名空间", "not the namespace of BPMN 2.0")
    for message in (
        one
        for group in root.all("collaboration", "choreography")
        for one in group.all("messageFlow", "choreographyTask")
    ):
        raise refused(message, "消息流连着两个流程；各写成一个程序，用 feeds 连接", "a message flow joins two processes; write one procedure each and join them with feeds")  # fmt: skip
    processes = [
        one for one in root.all("process") if any(inside.name != "documentation" for inside in one.inside)
    ]
    if len(processes) != 1:
        where = processes[1] if processes else root
        raise refused(
            where, f"应有一个流程，有{len(processes)}个", f"there must be one process, not {len(processes)}"
        )
    return sketched(_Reading(processes[0]).diagram())


@define(eq=False)
class _Reading:
    """One process while it is read: its elements by id, its flows by where they leave."""

    process: Element
    nodes: dict[str, Element] = field(factory=dict, init=False)
    flows: dict[str, list[Element]] = field(factory=dict, init=False)

    def diagram(self) -> Diagram:
        self._sort()
        starts = [node for node in self.nodes.values() if node.name == _START]
        tasks = [node for node in self.nodes.values() if node.name in TASKS]
        if not starts or not tasks:
            raise refused(self.process, "没有开始事件或者没有任务", "there is no start event, or no task")
        begins = tuple(
            self._beginning(one) for one in sorted(starts, key=lambda one: one.get("id") != "open")
        )
        moves = tuple(move for task in tasks for move in self._moves(task))
        ends = [node for node in self.nodes.values() if node.name == _END]
        return Diagram(
            name=self.process.get("procedure") or self.process.get("id"), title=self.process.get("name"), moves=moves,
            states=(*(_state(one) for one in tasks), *(ended(one.get("id"), one.get("name"), one.get("end")) for one in ends)), begins=tuple(dict.fromkeys(begins)),
            edition=self.process.get("edition"), start=self.process.get("in_force"),
        )  # fmt: skip

    def _sort(self) -> None:
        """Sort what is in the process; refuse what is no part of a state machine."""
        known = (*TASKS, _GATE, _START, _END, _FLOW, _BETWEEN)
        for one in self.process.inside:
            if one.space != SPACE or one.name in _PASSED_OVER:
                continue
            if one.name in _REASONS:
                raise refused(one, *_REASONS[one.name])
            if one.name not in known:
                raise refused(one, f"不认识的元素 {one.name}", f"unknown element {one.name}")
            if one.name == _FLOW:
                self.flows.setdefault(one.get("sourceRef"), []).append(one)
            else:
                _check_event(one)
                self.nodes[one.get("id")] = one
        for flow in (one for flows in self.flows.values() for one in flows):
            for key in ("sourceRef", "targetRef"):
                if flow.get(key) not in self.nodes:
                    raise refused(flow, f"{key} 指向没有的元素", f"{key} names no element")

    def _beginning(self, start: Element) -> str:
        """Return the task that follows *start*."""
        found = list(self._ways(start))
        if len(found) != 1 or found[0][1].name not in TASKS:
            raise refused(start, "开始之后应当是一个任务", "one task must follow the start")
        return found[0][1].get("id")

    def _moves(self, task: Element) -> Iterator[Move]:
        ways = list(self._ways(task))
        if not ways:
            raise refused(task, "没有去向；请连到结束事件", "nothing follows; connect it to an end event")
        for way, target in ways:
            titles = [flow.get("name") for flow in way if flow.get("name")]
            names = [name for flow in reversed(way) for name in dotted(flow.get("id"))]
            yield Move(
                source=task.get("id"),
                target=target.get("id"),
                title="，".join(titles),
                names=(*names, *titles),
            )

    def _ways(self, node: Element) -> Iterator[tuple[list[Element], Element]]:
        """Yield each way from *node* through gateways, as its flows, and the task or end it comes to."""
        leaving = self.flows.get(node.get("id"), [])
        if len(leaving) > 1:
            raise refused(node, f"有{len(leaving)}条线同时离开，是并行；请加排他网关", f"{len(leaving)} flows leave at once, which is parallel; add an exclusive gateway")  # fmt: skip
        waiting, found = [[flow] for flow in leaving], 0
        while waiting:
            way = waiting.pop(0)
            target = self.nodes[way[-1].get("targetRef")]
            if target.name not in (_GATE, _BETWEEN):
                if target.name == _START:
                    raise refused(target, "有线进入开始事件", "a flow leads into a start event")
                found += 1
                yield way, target
                continue
            onward = self.flows.get(target.get("id"), [])
            if found + len(waiting) + len(onward) > MOST_WAYS:
                raise refused(
                    target,
                    f"从一个任务出去超过{MOST_WAYS}条路",
                    f"more than {MOST_WAYS} ways lead out of one task",
                )
            if not onward:
                raise refused(target, "之后没有去向", "nothing follows")
            if any(flow in way for flow in onward):
                raise refused(
                    target, "网关绕成一圈，中间没有任务", "gateways lead in a circle without a task"
                )
            waiting += [[*way, flow] for flow in onward]


def _check_event(node: Element) -> None:
    """Refuse an event that clocks or messages decide, and a task that runs several times at once."""
    if node.name in (_START, _END, _BETWEEN):
        told = [one for one in node.inside if one.name.endswith(("EventDefinition", "eventDefinitionRef"))]
        other = next((one for one in told if one.name not in _MEANING or node.name != _END), None)
        if other is not None:
            raise refused(node, f"由{other.name}触发，不是人的办理；请写成步骤或者条件", f"{other.name} is no act of a person; write a step or a guard")  # fmt: skip


def _state(task: Element) -> State:
    repeated = any(task.all(*_MEASURED))
    remarks = ("图上是重复或者多人的任务：请写成分项（parts，times）",) if repeated else ()
    return State(id=task.get("id"), title=task.get("name"), phase=task.get("phase"), remarks=remarks)
