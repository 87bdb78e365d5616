"""What the cells of somebody's table say as values of facts: 20人 is twenty people, 李四、王五 are two, 2026.6.1 is a day.

What is plain is converted; everything else stays as it stands, so that the judge's own rule about the fact says what is
wrong with it. Nothing is made up: who is not named has no particulars.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from attrs import evolve

from pdca.answers import Choices, typed
from pdca.logs import cells
from pdca.logs.dates import moments
from pdca.procedure import Fact

PEOPLE: Final = ("people", "person")
"""Types of facts that a table gives by names alone, without particulars."""
COUNTED: Final = ("tally", "survey")
"""Types of facts that a table gives whole in one cell, or count by count in columns."""
_SIGNS: Final[Mapping[str, str]] = {"√": "是", "✓": "是", "✔": "是", "×": "否", "✗": "否", "☑": "是", "☐": "否"}
_ALL: Final = ("全部", "齐全", "均已", "已全部", "√", "是", "有", "齐")


def worded(fact: Fact, tail: str, text: str, choices: Choices) -> Any:
    """Return what a cell that says *text* gives for *fact*, or for its field *tail* (``expected`` of a tally)."""
    if tail:
        return _day(text) if fact.type == "period" else _whole(text)
    convert = _CONVERTERS.get(fact.type)
    return convert(fact, text, choices) if convert else typed(fact, text, choices)


def _whole(text: str) -> Any:
    number = cells.number(text)
    return int(number) if number is not None and number.denominator == 1 else text


def _day(text: str) -> Any:
    found = moments(text)
    day = found[0].day if len(found) == 1 else None
    return day.isoformat() if day else text


def _counts(fact: Fact, text: str, choices: Choices) -> Any:
    told = cells.counts(text) if fact.type == "tally" else {}
    return {name: count for name, count in told.items() if name != "absent"} or typed(fact, text, choices)


def _people(fact: Fact, text: str, choices: Choices) -> Any:
    names = cells.people(text)
    made = [{"id": name} if fact.each else name for name in names]
    return made if fact.type == "people" else made[0] if len(made) == 1 else text


def _ticks(fact: Fact, text: str, choices: Choices) -> Any:
    items = choices.get(fact.of, {})
    if text in _ALL:
        return dict.fromkeys(items, "yes")
    titles = {title: key for key, title in items.items()}
    named = [titles.get(name) for name in cells.people(text)]
    return {key: "yes" for key in named if key} if named and all(named) else text


def _money(fact: Fact, text: str, choices: Choices) -> Any:
    fen = cells.money(text)
    return text if fen is None else fen


def _yes_no(fact: Fact, text: str, choices: Choices) -> Any:
    return typed(fact, _SIGNS.get(text, text), choices)


def _listed(fact: Fact, text: str, choices: Choices) -> Any:
    one = evolve(fact, type="choice")
    return [typed(one, name, choices) for name in cells.people(text)]


_CONVERTERS: Final[Mapping[str, Callable[[Fact, str, Choices], Any]]] = {
    "tally": _counts, "survey": _counts, "people": _people, "person": _people, "ticks": _ticks, "money": _money, "yes_no": _yes_no,
    "choices": _listed, "date": lambda fact, text, choices: _day(text),
    "count": lambda fact, text, choices: _whole(text), "ordinal": lambda fact, text, choices: _whole(text),
}  # fmt: skip
