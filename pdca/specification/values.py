"""What a cell of a feature's table means as a fact: 应到20 实到11 赞成9, 是, 1200元, 2026年10月10日.

A value that a scenario gives in part is made whole as a careful clerk would: votes add up to those present, those
present to those expected.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from attrs import frozen

from pdca.examples import Setting, example, numbered
from pdca.facts import COUNT_TITLES, tally_fields
from pdca.phrase import Phrase
from pdca.procedure import Fact
from pdca.specification.names import head_of, named, unclear

LIST: Final = re.compile(r"[、,，]\s*")
_DAY: Final = re.compile(r"(\d{4})(?:-|年)(\d{1,2})(?:-|月)(\d{1,2})日?")
_COUNT: Final = re.compile(r"(\D+?)\s*[=：:]?\s*(\d+)[人票户份]?\s*")
_NUMBER: Final = re.compile(r"(-?\d+(?:\.\d+)?)\s*(\D*)")
_LENGTH: Final = {"个月": "months", "月": "months", "天": "days", "日": "days", "年": "years"}
_COUNTS: Final = [
    (
        key,
        (
            title,
            *{
                "present": ("到会",),
                "households": ("户数", "总户数"),
                "written_yes": ("书面赞成",),
                "written_no": ("书面反对",),
            }.get(key, ()),
        ),
    )
    for key, title in COUNT_TITLES.items()
]
_YES: Final = {"是": "yes", "yes": "yes", "否": "no", "no": "no"}
_FILLED: Final = {"已填": "filled", "无": "none", "未填": ""}


def day_of(text: str) -> date:
    """Return the day written as 2026-10-10 or 2026年10月10日. Raises `UnclearSentenceError`."""
    match = _DAY.fullmatch(text.strip())
    try:
        return (
            date(*(int(number) for number in match.groups())) if match else date.fromisoformat(text.strip())
        )
    except ValueError:
        raise unclear(f"“{text}”不是日期；写作2026-10-10", f"'{text}' is no day") from None


def value_of(fact: Fact, text: str, setting: Setting) -> Any:
    """Return the plain value that *text* gives for *fact*. Raises `UnclearSentenceError`."""
    return _READERS.get(fact.type, _as_written)(fact, text.strip(), setting)


def field_value(fact: Fact, field: str, text: str, setting: Setting) -> tuple[str, Any]:
    """Return the field's id and plain value where *text* is given for ``fact.field``."""
    if fact.type in ("tally", "survey"):
        name = named(field, _COUNTS, Phrase(f"“{fact.title}”的数", "count"))
        return name, _whole(text)
    if fact.type == "goal":
        return _goal_field(field), day_of(text).isoformat() if field in (
            "from",
            "to",
            "when.from",
            "when.to",
        ) else text
    if fact.type == "ticks":
        item = _option(fact, field, setting)
        return item, _YES.get(text) or {
            "not_applicable": text.removeprefix("不适用").strip("：: ") or "本次不涉及"
        }
    if fact.type in ("extracts", "extract"):
        return field, _extract(text)
    if fact.type == "period":
        return field, day_of(text).isoformat()
    if fact.type == "paper" and field == "made":
        return field, day_of(text).isoformat()
    sub, rest = (
        head_of(fact.each, field, Phrase(f"“{fact.title}”的栏目", "column")) if fact.each else (None, "")
    )
    return (field, text) if sub is None or rest else (sub.id, value_of(sub, text, setting))


def _as_written(fact: Fact, text: str, setting: Setting) -> Any:
    return text


def _whole(text: str) -> int:
    match = _NUMBER.fullmatch(text)
    if match is None or "." in match[1]:
        raise unclear(f"“{text}”不是整数", f"'{text}' is no whole number")
    return int(match[1])


def _yes_no(fact: Fact, text: str, setting: Setting) -> str:
    return _YES.get(text, text)


def _option(fact: Fact, text: str, setting: Setting) -> str:
    options = setting.choices.get(fact.of, {})
    return named(
        text, [(key, (title,)) for key, title in options.items()], Phrase(f"“{fact.title}”的选项", "choice")
    )


def _choice(fact: Fact, text: str, setting: Setting) -> str:
    return text if text.startswith("!") else _option(fact, text, setting)


def _choices(fact: Fact, text: str, setting: Setting) -> list[str]:
    if text == "全部":
        return list(setting.choices.get(fact.of, {}))
    return [_option(fact, one, setting) for one in _listed(text)]


def _listed(text: str) -> list[str]:
    return [one for one in LIST.split(text) if one and one not in ("无", "没有")]


def _ticks(fact: Fact, text: str, setting: Setting) -> dict[str, str]:
    """``全部``; ``全部，除a、b``; or the items that are done, the others being not."""
    options = setting.choices.get(fact.of, {})
    if text.startswith("全部"):
        left = [
            _option(fact, one, setting)
            for one in _listed(text.removeprefix("全部").lstrip("，, ").removeprefix("除"))
        ]
        return {key: "no" if key in left else "yes" for key in options}
    done = [_option(fact, one, setting) for one in _listed(text)]
    return {key: "yes" if key in done else "no" for key in options}


def _decimal(fact: Fact, text: str, setting: Setting) -> str:
    match = _NUMBER.fullmatch(text)
    if match is None:
        raise unclear(f"“{text}”不是数", f"'{text}' is no number")
    return match[1]


def _money(fact: Fact, text: str, setting: Setting) -> int:
    try:
        return int(Decimal(text.removesuffix("元").replace(",", "")) * 100)
    except InvalidOperation:
        raise unclear(f"“{text}”不是金额；写作1200元", f"'{text}' is no amount of money") from None


def _length(fact: Fact, text: str, setting: Setting) -> dict[str, int]:
    match = _NUMBER.fullmatch(text)
    if match is None or match[2] not in _LENGTH:
        raise unclear(f"“{text}”不是时间长度；写作6个月或者10天", f"'{text}' is no length of time")
    return {_LENGTH[match[2]]: int(match[1])}


def _period(fact: Fact, text: str, setting: Setting) -> dict[str, str]:
    start, mark, end = text.partition("至")
    if not mark:
        raise unclear(f"“{text}”不是期间；写作2026-01-01至2026-03-31", f"'{text}' is no period")
    return {"from": day_of(start).isoformat(), "to": day_of(end).isoformat()}


def _people(fact: Fact, text: str, setting: Setting) -> list[Any]:
    return [_with_id(numbered(fact, setting, 1), person) for person in _listed(text)]


def _with_id(pattern: Any, person: str) -> Any:
    return {**pattern, "id": person} if isinstance(pattern, Mapping) else person


def _person(fact: Fact, text: str, setting: Setting) -> Any:
    return _with_id(example(fact, setting), text)


def counts_of(text: str) -> dict[str, int]:
    """Return the counts in ``应到20 实到11 赞成9``."""
    found = {}
    for part in re.split(r"[\s，,、；;]+", text.strip()):
        match = _COUNT.fullmatch(part)
        if match is None:
            raise unclear(f"“{part}”不是票数；写作应到20 实到11 赞成9", f"'{part}' is no count")
        found[named(match[1].strip(), _COUNTS, Phrase("票数的名称", "count"))] = int(match[2])
    return found


def whole_tally(fact: Fact, given: Mapping[str, int]) -> dict[str, int]:
    """Return *given* with the counts that are not said, so that they add up."""
    said = dict(given)
    expected = said.get(
        "expected",
        said["on_roll"] - said.get("left_out", 0) if "on_roll" in said else max(20, said.get("present", 0)),
    )
    present = said.get("present", expected)
    left = present - sum(said.get(key, 0) for key in ("yes", "no", "abstain", "invalid"))
    if "yes" not in said:
        said["yes"], left = max(left, 0), min(left, 0)
    free = next((key for key in ("no", "abstain") if key not in said), "")
    rest = {
        "expected": expected, "present": present, "no": max(left, 0) if free == "no" else 0, "abstain": max(left, 0) if free == "abstain" else 0,
        "written_yes": 0, "written_no": 0, "households": expected, "households_present": said.get("households", expected),
        "proxies": 0, "left_out": 0, "on_roll": expected + said.get("left_out", 0),
    }  # fmt: skip
    fields = tally_fields(fact)
    return {
        key: said.get(key, rest.get(key, 0))
        for key in (*fields, *(key for key in given if key not in fields))
    }


def whole_survey(given: Mapping[str, int]) -> dict[str, int]:
    """Return *given* with the counts that are not said."""
    asked = given.get("asked", max(10, given.get("answered", 0), given.get("positive", 0)))
    answered = given.get("answered", asked)
    return {"asked": asked, "answered": answered, "positive": given.get("positive", answered)}


def _tally(fact: Fact, text: str, setting: Setting) -> dict[str, int]:
    return whole_tally(fact, counts_of(text))


def _survey(fact: Fact, text: str, setting: Setting) -> dict[str, int]:
    return whole_survey(counts_of(text))


def _rows(fact: Fact, text: str, setting: Setting) -> list[dict[str, Any]]:
    """Lines set apart by ；, cells by ，, each ``column=value``; columns not given are made up."""
    if text in ("无", "没有"):
        return []
    found = []
    for number, line in enumerate(re.split(r"[；;]\s*", text.strip("；; ")), start=1):
        row = dict(numbered(fact, setting, number))
        for cell in re.split(r"[，,]\s*", line):
            column, mark, value = cell.partition("=")
            if not mark:
                raise unclear(f"“{cell}”应写成“栏目=值”", f"'{cell}' must be column=value")
            key, given = field_value(fact, column.strip(), value.strip(), setting)
            row[key] = given
        found.append(row)
    return found


def _case(fact: Fact, text: str, setting: Setting) -> dict[str, Any]:
    case, _, state = text.partition(" ")
    return {**example(fact, setting), "case": case, **({"state": state.strip()} if state.strip() else {})}


def _paper(fact: Fact, text: str, setting: Setting) -> dict[str, str]:
    return {"name": fact.title, "made": day_of(text).isoformat()} if _DAY.fullmatch(text) else {"name": text}


def _extract(text: str) -> dict[str, str]:
    word, _, reason = text.partition("：")
    state = named(word, [(key, ()) for key in _FILLED], Phrase("摘录的写法", "extract"))
    return (
        {"filled": "yes"} if state == "已填" else {"none": reason or "本期没有发生"} if state == "无" else {}
    )


def _extracts(fact: Fact, text: str, setting: Setting) -> dict[str, dict[str, str]]:
    """Read a list as ticks are written: what is named is filled, the others are blank."""
    return {item: {"filled": "yes"} for item, tick in _ticks(fact, text, setting).items() if tick == "yes"}


_READERS: Final[Mapping[str, Callable[[Fact, str, Setting], Any]]] = {
    "yes_no": _yes_no,
    "choice": _choice,
    "choices": _choices,
    "ticks": _ticks,
    "count": lambda fact, text, setting: _whole(text),
    "number": _decimal,
    "money": _money,
    "date": lambda fact, text, setting: day_of(text).isoformat(),
    "period": _period,
    "duration": _length,
    "person": _person,
    "people": _people,
    "tally": _tally,
    "survey": _survey,
    "rows": _rows,
    "case": _case,
    "paper": _paper,
    "extract": lambda fact, text, setting: _extract(text),
    "extracts": _extracts,
}

_GOAL: Final = {
    "from": "when.from",
    "to": "when.to",
    "target": "how.target",
    "unit": "how.unit",
    "method": "how.method",
}


def _goal_field(field: str) -> str:
    return _GOAL.get(field, field)


@frozen(kw_only=True)
class Pin:
    """One line of a table: what it is about, and what it says."""

    item: str
    value: str


def pins(table: Sequence[Sequence[str]] | None) -> list[Pin]:
    """Return the lines of a table with the columns 项目 and 值 (its first line may be left out)."""
    lines = [[cell.strip() for cell in row] for row in table or ()]
    if lines and lines[0] == ["项目", "值"]:
        lines = lines[1:]
    wrong = next((line for line in lines if len(line) != 2), None)
    if wrong is not None:
        raise unclear("表应有两列：项目、值", "the table needs two columns")
    return [Pin(item=item, value=value) for item, value in lines]
