"""Objectives on a screen: each goal sheet, its objectives and the tasks of units, with how far the ledgers say they are."""

from collections.abc import Mapping, Sequence
from datetime import date

from rich.console import Group, RenderableType
from rich.text import Text

from pdca.attainment import Measured, Plan
from pdca.phrase import Phrase
from pdca.screens.views import plain_table
from pdca.screens.voice import Voice, clean

REACHED: Mapping[bool | None, Phrase] = {
    True: Phrase("达到", "reached"),
    False: Phrase("未达到", "not reached"),
    None: Phrase("", ""),
}
GOAL: Mapping[str, Phrase] = {
    "what": Phrase("做什么", "what"), "why": Phrase("为什么", "why"), "where": Phrase("何地", "where"), "when": Phrase("何时", "when"),
    "who": Phrase("谁", "who"), "how": Phrase("做到什么程度", "how much"),
}  # fmt: skip
"""The six fields of a goal sheet, in the order in which they are told."""


def plans(voice: Voice, found: Sequence[Plan], day: date, units: Mapping[str, str]) -> RenderableType:
    """Return every plan; *units* says what units are called."""
    return Group(*(part for one in found for part in _plan(voice, one, day, units)))


def said(voice: Voice, one: Measured) -> str:
    """Return how far the ledgers say it is, of how many lines; or why they do not say."""
    number = f"{clean(one.shown)}（n={one.n}）" if one.shown else ""
    return f"{number}{voice(one.note) if one.note else ''}"


def goal(voice: Voice, plan: Plan) -> Sequence[tuple[str, str]]:
    """Return the goal sheet of *plan*, field by field."""
    return [(voice(title), clean(_field(voice, plan.goal.get(key)))) for key, title in GOAL.items()]


def _field(voice: Voice, value: object) -> str:
    if not isinstance(value, Mapping):
        return str(value or "")
    if "from" in value:
        return f"{value.get('from')} – {value.get('to')}"
    return voice.listed(str(value[key]) for key in ("target", "unit", "method") if value.get(key))


def _plan(voice: Voice, one: Plan, day: date, units: Mapping[str, str]) -> Sequence[RenderableType]:
    title = voice.say(f"{one.case}　{clean(one.about)}　{one.first} – {one.last}，截至{day}，由台账算出", f"{one.case} {clean(one.about)} {one.first} – {one.last}, from the ledgers on {day}")  # fmt: skip
    sheet = Text("\n").join(
        Text(f"  {key}：{value}" if voice.language == "zh" else f"  {key}: {value}", "dim")
        for key, value in goal(voice, one)
    )
    aims = plain_table(
        voice.say("目标", "objective"),
        voice.say("指标和目标值", "measure, target"),
        voice.say("现在", "now"),
        "",
    )
    for each in one.targets:
        aims.add_row(
            Text(clean(each.title)), Text(clean(f"{each.measure} {each.wanted}")), Text(said(voice, each.measured)), voice(REACHED[each.measured.reached])
        )  # fmt: skip
    tasks = plain_table(
        voice.say("任务", "task"),
        voice.say("责任单位、责任人、时限", "unit, owner, until"),
        voice.say("现在", "now"),
        "",
    )
    for task in one.tasks:
        whose = voice.listed(
            filter(None, (units.get(task.unit, task.unit), voice.person(task.owner), str(task.until or "")))
        )
        tasks.add_row(
            Text(clean(task.title)),
            Text(clean(whose)),
            Text(said(voice, task.measured)),
            voice(REACHED[task.measured.reached]),
        )
    return [Text(title, "bold"), sheet, aims, *([tasks] if one.tasks else [])]
