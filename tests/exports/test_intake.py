"""Drawings taken in: our own come back as the same machine, foreign ones as an outline, and what is no state machine is refused."""

from io import BytesIO

import pytest
from attrs import evolve

from pdca.errors import TextError
from pdca.exports import intake, markup
from pdca.exports.forms import draw
from pdca.exports.markup import MarkupError
from pdca.machine import Machine
from pdca.pack import Pack

MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL"
CHAIN = """
<startEvent id="s"/><task id="Task_1" name="受理"/><exclusiveGateway id="g"/><userTask id="Task_2" name="Check it"/>
<endEvent id="e1" name="办结"/><endEvent id="e2" name="撤回"/>
<sequenceFlow id="f1" sourceRef="s" targetRef="Task_1"/><sequenceFlow id="f2" sourceRef="Task_1" targetRef="g"/>
<sequenceFlow id="f3" name="passed on" sourceRef="g" targetRef="Task_2"/><sequenceFlow id="f4" name="申请人撤回" sourceRef="g" targetRef="e2"/>
<sequenceFlow id="f5" sourceRef="Task_2" targetRef="e1"/>
"""


def bpmn(inside=CHAIN, before="", more=""):
    return f'<definitions xmlns="{MODEL}" targetNamespace="x">{before}<process id="p" name="示例">{inside}{more}</process></definitions>'


def pnml(inside, kind="http://www.pnml.org/version-2009/grammar/ptnet"):
    return f'<pnml xmlns="http://www.pnml.org/version-2009/grammar/pnml"><net id="n1" type="{kind}"><page id="pg">{inside}</page></net></pnml>'


def place(name, tokens=0):
    marking = f"<initialMarking><text>{tokens}</text></initialMarking>" if tokens else ""
    return f'<place id="{name}"><name><text>{name}</text></name>{marking}</place>'


def way(name, sources, targets):
    arcs = [f'<arc id="{name}i{one}" source="{one}" target="{name}"/>' for one in sources]
    arcs += [f'<arc id="{name}o{one}" source="{name}" target="{one}"/>' for one in targets]
    return f'<transition id="{name}"/>{"".join(arcs)}'


def read(text):
    return intake.read(BytesIO(text.encode() if isinstance(text, str) else text))


def beside(kit, sketch):
    """Return the pack that comes along with *sketch* in place of its procedures."""
    folders = ("objectives/", "process/", "improvement/", "assessment/", "review/")
    texts = {path: text for path, text in kit.library.texts.items() if not path.startswith(folders)}
    return Pack.of({**texts, f"process/{sketch.procedure}@{sketch.edition}.yaml": sketch.yaml().encode()})


@pytest.mark.no_cover
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("form", ["bpmn", "pnml"])
def test_round_trip(kit, charts, form, language):
    """Every procedure drawn and read again is the same transition table."""
    for chart in charts:
        assert read(draw(form, chart, language)).table == chart.table


@pytest.mark.no_cover
@pytest.mark.parametrize("form", ["bpmn", "pnml"])
def test_round_trip_through_yaml(kit, charts, form):
    """The YAML of a drawing of ours is read as a procedure, whose machine is the one that was drawn."""
    for chart in charts:
        sketch = evolve(read(draw(form, chart)), start=chart.start)
        procedure = beside(kit, sketch).procedure(sketch.procedure, edition=sketch.edition)
        assert Machine(procedure=procedure).table == chart.table


def test_phases_and_titles_come_back(kit, charts):
    """BPMN of ours says phases, titles, edition and its first day; its YAML has them again."""
    chart = charts[0]
    sketch = read(draw("bpmn", chart))
    procedure = beside(kit, sketch).procedure(chart.procedure, edition=chart.edition)
    assert [(one.id, one.phase.value, one.title) for one in procedure.steps] == [(one.id, one.phase, one.title.zh) for one in chart.nodes if one.kind == "step"]  # fmt: skip
    assert procedure.start == chart.start


def test_foreign_bpmn():
    """Tasks of a foreign drawing are steps, flows through a gateway are outcomes, and ends are known by their names."""
    sketch = read(bpmn())
    assert sketch.table == {
        ("opening", "open"): "task_1", ("task_1", "passed_on"): "task_2", ("task_1", "withdrawn"): "withdrawn", ("task_2", "done"): "completed",
    }  # fmt: skip
    assert [one.title for one in sketch.steps] == ["受理", "Check it"]


def test_what_is_missing_is_marked():
    """The YAML marks who, basis, facts, papers and guards of each step as to be filled in, and the unknown first day."""
    text = read(bpmn()).yaml()
    assert text.count("待补：by（谁办）basis（依据）asks（填什么）papers（材料）guards（条件）") == 2
    assert "in_force: {from: ____-__-__}" in text


def test_an_unknown_first_day_is_not_made_up(kit):
    """The YAML of a foreign drawing is no procedure until somebody writes from which day it is in force."""
    sketch = read(bpmn())
    with pytest.raises(TextError):
        beside(kit, sketch).procedure(sketch.procedure, edition=sketch.edition)


def test_an_unknown_end_is_remarked():
    """An end whose name says nothing counts as the completion, and a remark asks to look at it."""
    sketch = read(bpmn(CHAIN.replace("撤回", "到此为止")))
    assert "图上的结束“到此为止”按办结处理，请核对" in sketch.yaml()


def test_lanes_and_notes_are_passed_over():
    """Lanes, data, annotations and the diagram say nothing about the order, and change nothing."""
    more = '<laneSet id="l"><lane id="l1"/></laneSet><textAnnotation id="t"><text>x</text></textAnnotation><dataObject id="d"/>'
    assert read(bpmn(more=more)).table == read(bpmn()).table


def test_merging_gateways():
    """Gateways behind gateways are one choice; their names are joined."""
    text = CHAIN.replace('name="passed on" sourceRef="g" targetRef="Task_2"', 'name="甲" sourceRef="g" targetRef="h"')
    more = '<exclusiveGateway id="h"/><sequenceFlow id="h1" name="乙" sourceRef="h" targetRef="Task_2"/><sequenceFlow id="h2" name="丙" sourceRef="h" targetRef="e1"/>'
    assert {one.title for one in read(bpmn(text, more=more)).steps[0].outcomes} == {"申请人撤回", "甲，丙", "甲，乙"}


def test_two_beginnings():
    """A second start event is an entrance."""
    more = '<startEvent id="s2"/><sequenceFlow id="f9" sourceRef="s2" targetRef="Task_2"/>'
    assert [one.entrance for one in read(bpmn(more=more)).steps] == [False, True]


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ('<parallelGateway id="x" name="同时办"/>', "并行网关"),
        ('<inclusiveGateway id="x"/>', "包容网关"),
        ('<complexGateway id="x"/>', "复杂网关"),
        ('<eventBasedGateway id="x"/>', "由事件决定"),
        ('<boundaryEvent id="x" attachedToRef="Task_1"/>', "边界事件"),
        ('<intermediateCatchEvent id="x"><timerEventDefinition/></intermediateCatchEvent>', "只有人的办理"),
        ('<intermediateThrowEvent id="x"><signalEventDefinition/></intermediateThrowEvent>', "不是人的办理"),
        ('<startEvent id="x"><timerEventDefinition/></startEvent>', "不是人的办理"),
        ('<endEvent id="x"><messageEventDefinition/></endEvent>', "不是人的办理"),
        ('<subProcess id="x"/>', "子流程"),
        ('<teleport id="x"/>', "不认识的元素"),
        ('<sequenceFlow id="x" sourceRef="Task_1" targetRef="e1"/>', "是并行"),
        ('<sequenceFlow id="x" sourceRef="Task_9" targetRef="e1"/>', "指向没有的元素"),
        ('<task id="x" name="孤立"/>', "没有去向"),
        ('<startEvent id="x"/>', "开始之后应当是一个任务"),
        ('<exclusiveGateway id="x"/><sequenceFlow id="y" sourceRef="g" targetRef="x"/>', "之后没有去向"),
        ('<exclusiveGateway id="x"/><sequenceFlow id="y" sourceRef="g" targetRef="x"/><sequenceFlow id="z" sourceRef="x" targetRef="g"/>', "绕成一圈"),
        ('<sequenceFlow id="y" sourceRef="g" targetRef="s"/>', "进入开始事件"),
    ],
)  # fmt: skip
def test_no_state_machine_in_bpmn(more, reason):
    """What puts a case in two places, or moves it without an act, is refused with its line and the reason."""
    with pytest.raises(intake.NotAMachineError, match=reason) as caught:
        read(bpmn(more=more))
    assert caught.value.phrase.zh.startswith("第")
    assert caught.value.line >= 1


def test_many_ways_multiply():
    """Gateways behind gateways that multiply the ways are refused before they are counted out."""
    inside = ['<startEvent id="s"/><task id="a"/><endEvent id="e"/><exclusiveGateway id="g0"/>']
    inside.append('<sequenceFlow id="s1" sourceRef="s" targetRef="a"/><sequenceFlow id="a1" sourceRef="a" targetRef="g0"/>')
    for number in range(40):
        inside.append(f'<exclusiveGateway id="g{number + 1}"/>')
        inside += [f'<sequenceFlow id="f{number}{side}" sourceRef="g{number}" targetRef="g{number + 1}"/>' for side in "ab"]
    inside.append('<sequenceFlow id="e1" sourceRef="g40" targetRef="e"/>')
    with pytest.raises(intake.NotAMachineError, match="超过200条路"):
        read(bpmn("".join(inside)))


def test_message_flows():
    """Two processes that exchange messages are not one procedure."""
    before = '<collaboration id="c"><messageFlow id="m" sourceRef="a" targetRef="b"/></collaboration>'
    with pytest.raises(intake.NotAMachineError, match="消息流"):
        read(bpmn(before=before))


def test_two_processes():
    """A file of two processes does not say which one is meant."""
    with pytest.raises(intake.NotAMachineError, match="有2个"):
        read(bpmn(before=f'<process id="q">{CHAIN.replace("id=", "x=")}</process>'))


def test_foreign_net():
    """A net whose transitions take and put one token is a machine: places are steps, the last one is the completion."""
    net = pnml(place("begin", 1) + place("checked") + place("over") + way("check", ["begin"], ["checked"]) + way("close", ["checked"], ["over"]) + way("again", ["checked"], ["begin"]))  # fmt: skip
    assert read(net).table == {
        ("opening", "open"): "begin", ("begin", "check"): "checked", ("checked", "close"): "completed", ("checked", "again"): "begin",
    }  # fmt: skip


def test_net_without_marking():
    """Without a marking the one place that nothing leads to is the beginning."""
    assert ("opening", "open") in read(pnml(place("a") + place("b") + way("t", ["a"], ["b"]))).table


@pytest.mark.parametrize(
    ("inside", "reason"),
    [
        (place("a", 1) + place("b") + place("c") + way("t", ["a"], ["b", "c"]), "分叉或者汇合"),
        (place("a", 1) + place("b") + place("c") + way("t", ["a", "b"], ["c"]), "分叉或者汇合"),
        (place("a", 1) + place("b") + way("t", ["a"], []), "没有去处"),
        (place("a", 2) + place("b") + way("t", ["a"], ["b"]), "一个标记"),
        (place("a", 1) + place("b", 1) + way("t", ["a"], ["b"]), "一个标记"),
        (place("a", 1), "起点之后没有变迁"),
        (place("a", 1) + place("completed") + way("t", ["a"], ["completed"]) + way("u", ["completed"], ["a"]), "不再打开"),
        (place("a", 1) + place("b") + way("t", ["a"], ["b"]).replace('target="t"/>', 'target="t"><inscription><text>2</text></inscription></arc>'), "权是2"),
        (place("a", 1) + place("b") + way("t", ["a"], ["b"]).replace('target="t"/>', 'target="t"><type value="inhibitor"/></arc>'), "inhibitor"),
        (place("a", 1) + place("b") + way("t", ["a"], ["b"]) + '<arc id="x" source="a" target="b"/>', "没有连接"),
        (place("a", 1) + '<referencePlace id="r" ref="a"/>', "不认识的元素"),
    ],
)  # fmt: skip
def test_no_state_machine_in_pnml(inside, reason):
    """A net that forks, joins, counts or inhibits is refused with its line and the reason."""
    with pytest.raises(intake.NotAMachineError, match=reason) as caught:
        read(pnml(inside))
    assert caught.value.line == 1


def test_high_level_nets():
    """A net with coloured tokens is refused by its type."""
    with pytest.raises(intake.NotAMachineError, match="symmetricnet"):
        read(pnml(place("a", 1), kind="http://www.pnml.org/version-2009/grammar/symmetricnet"))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><pnml>&b;</pnml>', "DOCTYPE"),
        ('<!DOCTYPE x SYSTEM "file:///etc/passwd"><pnml/>', "DOCTYPE"),
        ("<pnml><net>", "不是完整的 XML"),
        ("", "不是完整的 XML"),
        ("<pnml>" + "<a>" * 100 + "</a>" * 100 + "</pnml>", "嵌套过深"),
        ('<?xml version="1.0" encoding="gb0000"?><pnml/>', "编码|不是完整的 XML"),
    ],
)  # fmt: skip
def test_bad_xml(data, reason):
    """Entities, cut files, unknown encodings and endless nesting are refused, with line and column."""
    with pytest.raises(MarkupError, match=reason) as caught:
        read(data)
    assert caught.value.line >= 1
    assert caught.value.column >= 1


def test_long_files(monkeypatch):
    """A file that is too long is refused before it is parsed."""
    monkeypatch.setattr(markup, "MAX_BYTES", 100)
    with pytest.raises(MarkupError, match="超过"):
        read(b" " * 200)


def test_many_elements(monkeypatch):
    """More elements than anybody draws are refused."""
    monkeypatch.setattr(markup, "MAX_ELEMENTS", 10)
    with pytest.raises(MarkupError, match="元素过多"):
        read(b"<pnml>" + b"<a/>" * 20 + b"</pnml>")


def test_another_notation():
    """XML that is neither BPMN nor PNML is named by its root."""
    with pytest.raises(intake.NotAMachineError, match="“svg”"):
        read("<svg/>")


def test_another_edition_of_bpmn():
    """A root of the right name in another namespace is no BPMN 2.0."""
    with pytest.raises(intake.NotAMachineError, match="命名空间"):
        read("<definitions/>")


def test_titles_cannot_write_yaml():
    """A name of many lines and colons stays one title, and adds no key."""
    name = "甲: {to: completed}&#10;plan: []&#10;# 乙"
    sketch = read(bpmn(CHAIN.replace('name="受理"', f'name="{name}"').replace('name="passed on"', f'name="{name}"')))
    assert "\nplan: []" not in sketch.yaml()
    assert sketch.yaml().count("\nplan:") == 1


def test_a_foreign_first_day_is_checked():
    """What a drawing says for the first day is taken only where it is a day."""
    text = bpmn().replace('<process id="p"', '<process xmlns:q="urn:pdca:procedure" q:in_force="}{" id="p"')
    assert "____-__-__" in read(text).yaml()
