"""What is said in place of made-up examples: words of the scenario, and units that the organisation has.

A rehearsal fills a text with its title and *情况属实*, a unit with ``u-`` and the name of the fact. One thing made up in a case
becomes one thing throughout the case, so rules that compare keep holding.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from attrs import define, field

from pdca.declaration import Unit
from pdca.simulation.chance import Chance

_TEXT: Final = re.compile(r"(?P<title>.+?)：(?:经核实，)?情况属实。?(?P<number>\d*)")
_UNIT: Final = re.compile(r"u-(?P<fact>[a-z_]+?)_?\d*")
_KINDS: Final[Mapping[str, tuple[str, ...]]] = {
    "branch": ("branch",), "village": ("village",), "point": ("village",), "drawer": ("village",), "where": ("branch",), "place": ("branch",),
}  # fmt: skip
"""The kind of unit that a fact of that name is about; others are about organs of the township."""
_OTHERS: Final = ("organ", "township")


@define(eq=False)
class Speech:
    """What one case says: *words* by title, *units* there are; *called* remembers which unit stands for which."""

    case: str
    chance: Chance
    words: Mapping[str, Sequence[str]]
    units: Sequence[Unit]
    called: dict[str, str] = field(factory=dict)

    def said(self, facts: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return *facts* with words and units in the place of what was made up."""
        taken = set(self.called.values()) | set(_texts(facts))
        return {key: self._said(value, taken) for key, value in facts.items()}

    def _said(self, value: Any, taken: set[str]) -> Any:
        if isinstance(value, Mapping):
            return {key: self._said(one, taken) for key, one in value.items()}
        if isinstance(value, (list, tuple)):
            return [self._said(one, taken) for one in value]
        if not isinstance(value, str):
            return value
        if found := _TEXT.fullmatch(value):
            return self._worded(value, found["title"], int(found["number"] or 0))
        if found := _UNIT.fullmatch(value):
            return self._unit(value, found["fact"], taken)
        return value

    def _worded(self, value: str, title: str, number: int) -> str:
        """Return the words for a text; lines of a list get different ones, or stay as they are where there are too few."""
        words = self.words.get(title, ())
        if not words or number > len(words):
            return value
        return words[(self.chance.below(len(words), self.case, title) + number) % len(words)]

    def _unit(self, value: str, fact: str, taken: set[str]) -> str:
        """Return the unit that stands for *value* throughout the case; one that stands for nothing else if there is one."""
        if value not in self.called:
            kinds = _KINDS.get(fact, _OTHERS)
            fitting = [one.id for one in self.units if one.kind in kinds and one.id not in taken]
            others = [one.id for one in self.units if one.id not in taken]
            if not (free := fitting or others):
                return value
            self.called[value] = self.chance.one_of(free, self.case, value)
            taken.add(self.called[value])
        return self.called[value]


def _texts(value: Any) -> Iterable[str]:
    if isinstance(value, Mapping):
        return (text for one in value.values() for text in _texts(one))
    if isinstance(value, (list, tuple)):
        return (text for one in value for text in _texts(one))
    return (value,) if isinstance(value, str) else ()
