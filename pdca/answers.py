"""What people type, as fact values: ``是`` for yes, ``2026.5.18`` for a day, a choice by its title.

Converts where the meaning is plain and leaves everything else as it stands, so that the judge's own rule about the
fact says what is wrong. Invents nothing: an empty answer stays empty.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final
from unicodedata import normalize

from attrs import evolve, frozen

from pdca import facts
from pdca.procedure import Fact

Choices = Mapping[str, Mapping[str, str]]

YES: Final = ("是", "有", "对", "全部", "都是", "yes", "y", "true", "all", "1")
NO: Final = ("否", "没有", "无", "不是", "no", "n", "false", "0")


def typed(fact: Fact, said: Any, choices: Choices) -> Any:
    """Return *said* (text, or lists and maps of text) as a value of *fact*, or unchanged where it is none."""
    if isinstance(said, str):
        said = half_width(said.strip()) if fact.type in _OF_DIGITS else said.strip()
    convert = _CONVERTERS.get(fact.type)
    return convert(fact, said, choices) if convert else said


def day_text(said: str) -> str:
    """Return a day written in one of the usual ways, 二〇二六年三月五日 too, as ``YYYY-MM-DD``; anything else unchanged."""
    written = _TENS.sub(lambda found: f"{found[1] or '一'}{found[2] or '〇'}", half_width(said.strip()))
    found = _DAY.fullmatch(written.translate(_HAN))
    if found is None:
        return said
    year, month, day = (part for part in found.groups() if part is not None)
    return f"{year}-{int(month):02d}-{int(day):02d}"


def half_width(said: str) -> str:
    """Return *said* with its digits and signs of full width as those of ASCII."""
    return normalize("NFKC", said)


_TENS: Final = re.compile(r"([一二三])?十([一二三四五六七八九])?")
_HAN: Final = str.maketrans("〇零○一二三四五六七八九", "000123456789")


_DAY: Final = re.compile(
    r"(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?|(\d{4})(\d{2})(\d{2})", re.ASCII
)
_NUMBER: Final = re.compile(r"-?\d{1,15}", re.ASCII)
_YUAN: Final = re.compile(r"(-?\d{1,13})(?:\.(\d{1,2}))?\s*元?", re.ASCII)
_LENGTH: Final = re.compile(r"(\d{1,6})\s*(个?月|months?|天|日|days?|年|years?)", re.ASCII)
_OF_DIGITS: Final = frozenset(("yes_no", "choice", "count", "number", "money", "duration", "period", "tally", "survey"))
"""The kinds of facts that consist of numbers, or are chosen by them."""
_SEPARATORS: Final = re.compile(r"[、,，;；\s]+")
_TO: Final = re.compile(r"\s*(?:至|到|\.\.|~|—)\s*")


def _whole(_: Fact, said: Any, __: Choices) -> Any:
    return int(said) if isinstance(said, str) and _NUMBER.fullmatch(said) else said


def _money(_: Fact, said: Any, __: Choices) -> Any:
    """Return yuan as fen; a number that is one already is fen."""
    found = _YUAN.fullmatch(said) if isinstance(said, str) else None
    if found is None:
        return said
    fen = abs(int(found[1])) * 100 + int((found[2] or "").ljust(2, "0"))
    return -fen if found[1].startswith("-") else fen


def _yes_no(_: Fact, said: Any, __: Choices) -> Any:
    word = str(said).lower() if isinstance(said, (str, int)) else said
    return "yes" if word in YES else "no" if word in NO else said


def _date(_: Fact, said: Any, __: Choices) -> Any:
    return day_text(said) if isinstance(said, str) else said


def _choice(fact: Fact, said: Any, choices: Choices) -> Any:
    options = choices.get(fact.of, {})
    if not isinstance(said, str) or said in options:
        return said
    numbered = dict(enumerate(options, start=1))
    if said.isdecimal() and int(said) in numbered:
        return numbered[int(said)]
    return next((key for key, title in options.items() if half_width(title) == half_width(said)), said)


def _listed(said: Any) -> Any:
    return [one for one in _SEPARATORS.split(said) if one] if isinstance(said, str) else said


def _choices(fact: Fact, said: Any, choices: Choices) -> Any:
    found = _listed(said)
    return [_choice(fact, one, choices) for one in found] if isinstance(found, Sequence) else found


def _ticks(fact: Fact, said: Any, choices: Choices) -> Any:
    if isinstance(said, str) and said.lower() in YES:
        return dict.fromkeys(choices.get(fact.of, {}), "yes")
    if not isinstance(said, Mapping):
        return said
    return {key: _yes_no(fact, tick, choices) for key, tick in said.items()}


def _person(fact: Fact, said: Any, choices: Choices) -> Any:
    if isinstance(said, Mapping):
        return _with_each(fact, said, choices)
    return {"id": said} if fact.each and isinstance(said, str) else said


def _people(fact: Fact, said: Any, choices: Choices) -> Any:
    found = _listed(said)
    return [_person(fact, one, choices) for one in found] if isinstance(found, Sequence) else found


def _rows(fact: Fact, said: Any, choices: Choices) -> Any:
    if isinstance(said, str) or not isinstance(said, Sequence):
        return said
    return [_with_each(fact, row, choices) if isinstance(row, Mapping) else row for row in said]


def _with_each(fact: Fact, said: Mapping[str, Any], choices: Choices) -> Mapping[str, Any]:
    known = {sub.id: sub for sub in fact.each}
    return {key: typed(known[key], value, choices) if key in known else value for key, value in said.items()}


def _counts(fact: Fact, said: Any, choices: Choices) -> Any:
    """Return ``应到20 实到18 赞成18 反对0 弃权0`` or a map of such numbers as a map of numbers."""
    if isinstance(said, str):
        titles = {title: key for key, title in facts.COUNT_TITLES.items()}
        found = re.findall(rf"({'|'.join(titles)})\s*[:：]?\s*(\d+)", said)
        return {titles[title]: int(count) for title, count in found} or said
    if not isinstance(said, Mapping):
        return said
    return {key: _whole(fact, count, choices) for key, count in said.items()}


def _period(fact: Fact, said: Any, choices: Choices) -> Any:
    if isinstance(said, str):
        ends = _TO.split(said)
        return {"from": day_text(ends[0]), "to": day_text(ends[1])} if len(ends) == len(_ENDS) else said
    if not isinstance(said, Mapping):
        return said
    return {key: _date(fact, value, choices) for key, value in said.items()}


_ENDS: Final = ("from", "to")


def _duration(fact: Fact, said: Any, choices: Choices) -> Any:
    found = _LENGTH.fullmatch(said) if isinstance(said, str) else None
    if found:
        unit = found[2]
        name = (
            "months"
            if "月" in unit or "month" in unit
            else "years"
            if "年" in unit or "year" in unit
            else "days"
        )
        return {name: int(found[1])}
    return (
        {key: _whole(fact, value, choices) for key, value in said.items()}
        if isinstance(said, Mapping)
        else said
    )


def _paper(_: Fact, said: Any, __: Choices) -> Any:
    if isinstance(said, str):
        return {"name": said}
    if isinstance(said, Mapping) and isinstance(said.get("made"), str):
        return {**said, "made": day_text(said["made"])}
    return said


def _case(fact: Fact, said: Any, choices: Choices) -> Any:
    if not isinstance(said, Mapping):
        return said
    return {key: _whole(fact, value, choices) if key == "seq" else value for key, value in said.items()}


def _goal(fact: Fact, said: Any, choices: Choices) -> Any:
    if not isinstance(said, Mapping) or "when" not in said:
        return said
    return {**said, "when": _period(fact, said["when"], choices)}


_CONVERTERS: Final[Mapping[str, Callable[[Fact, Any, Choices], Any]]] = {
    "yes_no": _yes_no, "choice": _choice, "choices": _choices, "ticks": _ticks, "count": _whole, "money": _money,
    "date": _date, "period": _period, "duration": _duration, "person": _person, "people": _people, "rows": _rows,
    "tally": _counts, "survey": _counts, "paper": _paper, "case": _case, "goal": _goal,
}  # fmt: skip

MAX_LINES: Final = 200
"""How many lines of a table are asked for one by one; longer tables come from a file."""

GOAL_TEXTS: Final = ("what", "why", "where", "who", "resources")
GOAL_DAYS: Final = ("from", "to")
GOAL_MEASURE: Final = ("target", "unit", "method")

_YES: Final = Fact(id="yes", type="yes_no", title="是否")

Answers = Mapping[str, Any]
"""What was answered so far, by key: text as typed, or (from a file) a whole value."""


def structured(fact: Fact) -> bool:
    """Return whether *fact* is asked field by field."""
    return fact.type in _MADE and (bool(fact.each) or fact.type not in ("people", "person"))


def field_names(fact: Fact) -> Sequence[str]:
    """Return the counts that a tally or survey asks for."""
    return facts.SURVEY_FIELDS if fact.type == "survey" else facts.tally_fields(fact)


def line_count(answers: Answers, key: str) -> int:
    """Return how many lines of the table under *key* are to be asked for."""
    said = str(answers.get(f"{key}.count", "0"))
    return min(int(said), MAX_LINES) if said.isdecimal() else 0


def assembled(
    fact: Fact, answers: Answers, choices: Choices, pin: Callable[[str], Any], key: str = ""
) -> Any:
    """Return the value that *answers* give *fact* under *key*, or `None` when nothing was said of it.

    *pin* turns the number of another case into what a ``case`` fact holds of it.
    """
    return _Assembly(answers, choices, pin).value(fact, key or fact.id)


@frozen
class _Assembly:
    """Values put together from the answers to single questions."""

    answers: Answers
    choices: Choices
    pin: Callable[[str], Any]

    def value(self, fact: Fact, key: str) -> Any:
        said = self.answers.get(key)
        if said is not None and not isinstance(said, str):
            return typed(fact, said, self.choices)
        if structured(fact):
            left_out = fact.optional and typed(_YES, self.answers.get(f"{key}?", ""), {}) != "yes"
            return None if left_out else _MADE[fact.type](self, fact, key)
        if not said:
            return None
        value = typed(fact, said, self.choices)
        return self.pin(value) if fact.type == "case" and isinstance(value, str) else value

    def _given(self, key: str, names: Sequence[str]) -> dict[str, Any]:
        return {name: self.answers[f"{key}.{name}"] for name in names if self.answers.get(f"{key}.{name}")}

    def counts(self, fact: Fact, key: str) -> Any:
        return typed(fact, self._given(key, field_names(fact)), self.choices) or None

    def period(self, fact: Fact, key: str) -> Any:
        return typed(fact, self._given(key, _ENDS), self.choices) or None

    def ticks(self, fact: Fact, key: str) -> Any:
        items = self.choices.get(fact.of, {})
        if typed(_YES, self.answers.get(key, ""), {}) == "yes":
            return dict.fromkeys(items, "yes")
        return typed(fact, self._given(key, tuple(items)), self.choices) or None

    def people(self, fact: Fact, key: str) -> Any:
        if f"{key}.id" not in self.answers:
            return None
        said = typed(evolve(fact, each=()), self.answers[f"{key}.id"], {})
        made = [self._one(fact, key, one) for one in (said if isinstance(said, list) else [said])]
        return made if fact.type == "people" else made[0]

    def _one(self, fact: Fact, key: str, person: str) -> dict[str, Any]:
        return {"id": person, **self._particulars(fact, f"{key}.{person}")}

    def _particulars(self, fact: Fact, key: str) -> dict[str, Any]:
        found = {sub.id: self.value(sub, f"{key}.{sub.id}") for sub in fact.each}
        return {name: value for name, value in found.items() if value is not None}

    def rows(self, fact: Fact, key: str) -> Any:
        if f"{key}.count" not in self.answers:
            return None
        return [self._particulars(fact, f"{key}.{number}") for number in range(line_count(self.answers, key))]

    def goal(self, fact: Fact, key: str) -> Any:
        made: dict[str, Any] = self._given(key, GOAL_TEXTS)
        made["when"] = self._given(key, GOAL_DAYS)
        made["how"] = self._given(key, GOAL_MEASURE)
        return typed(fact, {name: value for name, value in made.items() if value}, {}) or None


_MADE: Final[Mapping[str, Callable[[_Assembly, Fact, str], Any]]] = {
    "tally": _Assembly.counts, "survey": _Assembly.counts, "period": _Assembly.period, "ticks": _Assembly.ticks,
    "rows": _Assembly.rows, "goal": _Assembly.goal, "people": _Assembly.people, "person": _Assembly.people,
}  # fmt: skip
