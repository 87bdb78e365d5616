"""The smallest valid value of every fact type: what a rehearsal starts from, and forms show as an example.

Made-up data names nobody: people are ``p-`` and the id of the fact.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from attrs import frozen

from pdca.facts import tally_fields
from pdca.procedure import Fact

PAPER_DIGEST: Final = "sha256:" + "0" * 64


@frozen(kw_only=True)
class Setting:
    """What an example depends on: the day it is for, and the closed lists."""

    day: date
    choices: Mapping[str, Mapping[str, str]]


def example(fact: Fact, setting: Setting) -> Any:
    """Return the smallest valid value of *fact*."""
    return _EXAMPLES[fact.type](fact, setting)


def goal(day: date) -> dict[str, Any]:
    """Return a 5W1H sheet that is not vague, from *day* to the end of the third year after."""
    return {
        "what": "按程序办结本事项1件",
        "why": "落实上级党组织部署和群众意愿",
        "when": {"from": day.isoformat(), "to": f"{day.year + 3}-12-31"},
        "where": "示例镇示例村",
        "who": "p-owner",
        "how": {"target": "1", "unit": "件", "method": "对照程序逐步检查"},
        "resources": "工作经费1项",
    }


def _date(fact: Fact, setting: Setting) -> str:
    """A day of birth is that of a grown-up: nobody rehearses eighteen years."""
    return (
        setting.day.replace(year=setting.day.year - 30, day=1).isoformat()
        if fact.private == "birth"
        else setting.day.isoformat()
    )


def _person(fact: Fact, setting: Setting) -> Any:
    return _with_each(fact, setting, {"id": f"p-{fact.id}"}) if fact.each else f"p-{fact.id}"


def _people(fact: Fact, setting: Setting) -> Any:
    return [numbered(fact, setting, 1)]


def numbered(fact: Fact, setting: Setting, number: int) -> Any:
    """Return the person or row number *number* of a list."""
    if fact.type == "choices":
        return list(setting.choices.get(fact.of, {"": ""}))[number - 1]
    if fact.type == "rows":
        row = _with_each(fact, setting, {})
        key = str(fact.options.get("key", ""))
        if key and isinstance(row.get(key), str):
            row[key] = f"{row[key]}{number}"
        return row
    person = f"p-{fact.id}-{number}"
    return _with_each(fact, setting, {"id": person}) if fact.each else person


def _with_each(fact: Fact, setting: Setting, start: dict[str, Any]) -> dict[str, Any]:
    asked = (sub for sub in fact.each if not sub.optional and sub.derive is None and not sub.when)
    return {**start, **{sub.id: example(sub, setting) for sub in asked}}


def _tally(fact: Fact, setting: Setting) -> dict[str, int]:
    whole = {
        "expected": 20, "present": 20, "yes": 20, "no": 0, "abstain": 0, "written_yes": 0, "written_no": 0,
        "households": 20, "households_present": 20, "proxies": 0, "on_roll": 20, "left_out": 0,
    }  # fmt: skip
    return {field: whole[field] for field in tally_fields(fact)}


def _choice(fact: Fact, setting: Setting) -> str:
    return next(iter(setting.choices.get(fact.of, {"": ""})))


def _ticks(fact: Fact, setting: Setting) -> dict[str, str]:
    return dict.fromkeys(setting.choices.get(fact.of, {}), "yes")


def _period(fact: Fact, setting: Setting) -> dict[str, str]:
    return {"from": setting.day.isoformat(), "to": setting.day.isoformat()}


_EXAMPLES: Final[Mapping[str, Callable[[Fact, Setting], Any]]] = {
    "yes_no": lambda fact, setting: "yes",
    "choice": _choice,
    "choices": lambda fact, setting: [_choice(fact, setting)],
    "ticks": _ticks,
    "count": lambda fact, setting: 1,
    "number": lambda fact, setting: "1",
    "money": lambda fact, setting: 100_000,
    "date": _date,
    "period": _period,
    "duration": lambda fact, setting: {"months": 6},
    "person": _person,
    "people": _people,
    "unit": lambda fact, setting: f"u-{fact.id}",
    "tally": _tally,
    "survey": lambda fact, setting: {"asked": 10, "answered": 10, "positive": 10},
    "rows": lambda fact, setting: [numbered(fact, setting, 1)],
    "text": lambda fact, setting: f"{fact.title}：情况属实",
    "account": lambda fact, setting: f"{fact.title}：经核实，情况属实。",
    "paper": lambda fact, setting: {"name": fact.title, "made": setting.day.isoformat()},
    "case": lambda fact, setting: {
        "case": f"c-{fact.id}",
        "seq": 0,
        "digest": "0" * 64,
        "state": "completed",
    },
    "extract": lambda fact, setting: {"filled": "yes"},
    "extracts": lambda fact, setting: {},
    "goal": lambda fact, setting: goal(setting.day),
}
