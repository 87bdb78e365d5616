"""Fact types: which plain values a record may give, what is wrong with one, and its parts.

A fact stays plain JSON in the record (its bytes are the evidence). This module says
which fields a type has and how each reads as a Python value; `pdca.faults` says what is wrong with a value.
Exact numbers only, never a float.
"""

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from functools import cache
from typing import Any, Final

from pdca.calendar import Span, Unit
from pdca.procedure import Fact

TALLY_FIELDS: Final = (
    "expected", "present", "yes", "no", "abstain", "invalid", "written_yes", "written_no",
    "households", "households_present", "proxies", "on_roll", "left_out",
)  # fmt: skip
SURVEY_FIELDS: Final = ("asked", "answered", "positive")
GOAL_FIELDS: Final = ("what", "why", "when", "where", "who", "how", "resources")
MAX_TEXT: Final = 200
MAX_ACCOUNT: Final = 20_000
MAX_COUNT: Final = 10**15

MAPPINGS: Final = (dict, Mapping)
"""What a map may be: the usual kind first, because asking for any kind takes five times as long."""

TEXT: Final = "text"
NUMBER: Final = "number"
DAY: Final = "date"
LENGTH: Final = "duration"

FIELDS: Final[Mapping[str, Mapping[str, str]]] = {
    "tally": dict.fromkeys(TALLY_FIELDS, NUMBER),
    "survey": dict.fromkeys(SURVEY_FIELDS, NUMBER),
    "period": {"from": DAY, "to": DAY, "days": NUMBER},
    "people": {"count": NUMBER, "id": TEXT},
    "person": {"id": TEXT},
    "rows": {"count": NUMBER},
    "paper": {"made": DAY, "signed_by": TEXT, "name": TEXT},
    "case": {"state": TEXT, "case": TEXT, "seq": NUMBER},
    "extract": {"filled": TEXT},
    "goal": {**dict.fromkeys(("what", "why", "where", "who", "resources", "target", "unit", "method"), TEXT),
             "from": DAY, "to": DAY},
}  # fmt: skip
"""The fields a reference may name on each structured type, with the kind each reads as."""

KINDS: Final[Mapping[str, str]] = {
    "count": NUMBER, "money": NUMBER, "number": NUMBER, "date": DAY, "duration": LENGTH,
}  # fmt: skip


def kind_of(fact: Fact, field: str) -> str | None:
    """Return what kind of value ``fact.field`` reads as (text, number, date, duration), or `None` if it has no such field."""
    if not field:
        return KINDS.get(fact.type, TEXT)
    known = FIELDS.get(fact.type, {}).get(field)
    if known:
        return known
    sub = next((sub for sub in fact.each if sub.id == field), None)
    return KINDS.get(sub.type, TEXT) if sub else None


def reader(kind: str) -> Callable[[Any], Any]:
    """Return the function that turns a plain value into what guards compare: date, int, Fraction, Span or text."""
    return _READERS[kind]


def same(value: Any) -> Any:
    """Return *value*: most facts read as they are written."""
    return value


def exact(value: Any) -> int | Fraction:
    """Return *value* as an exact number; decimals are written as text."""
    return value if isinstance(value, int) else Fraction(value)


def length(value: Mapping[str, int]) -> Span:
    """Return ``{"months": n}`` or ``{"days": n}`` as a span."""
    (unit, count), *_ = value.items()
    return Span(count, {"months": Unit.MONTH, "days": Unit.DAY, "years": Unit.YEAR}[unit])


def shorten(value: Any) -> str:
    """Return *value* as short, single-line, printable text for a message."""
    text = "".join(character if character.isprintable() else "�" for character in str(value))
    return text if len(text) <= 40 else f"{text[:40]}…({len(text)})"


def day(value: Any) -> date | None:
    """Return *value* as a day if it is exactly ``YYYY-MM-DD``, else `None`."""
    if not isinstance(value, str) or len(value) != 10:
        return None
    try:
        found = date.fromisoformat(value)
    except ValueError:
        return None
    return found if found.isoformat() == value else None


def sealed_as(fact: Fact) -> str:
    """Return the class under which values of *fact* are sealed in a record, or nothing.

    Ids of people and units are opaque already (names live in the roster), so ``private`` only masks them in outputs.
    """
    if fact.type in ("person", "people", "unit"):
        return ""
    return fact.private or (fact.type if fact.type in ("text", "account") else "")


def person_id(value: Any) -> str:
    """Return the id of a person written bare or with particulars."""
    return value if isinstance(value, str) else str(value["id"] if isinstance(value, MAPPINGS) else value)


def tally_fields(fact: Fact) -> tuple[str, ...]:
    """Return the fields this tally asks for, given its options."""
    return _tally_fields(tuple([option for option, chosen in fact.options.items() if chosen]))


_TALLY_OPTIONS: Final = {
    "written": ("written_yes", "written_no"), "households": ("households", "households_present"),
    "proxies": ("proxies",), "left_out": ("on_roll", "left_out"),
}  # fmt: skip


@cache
def _tally_fields(options: tuple[str, ...]) -> tuple[str, ...]:
    always = TALLY_FIELDS[:2] if "attendance" in options else TALLY_FIELDS[:5]
    return (*always, *(name for option, also in _TALLY_OPTIONS.items() if option in options for name in also))


COUNT_TITLES: Final[Mapping[str, str]] = {
    "expected": "应到", "present": "实到", "yes": "赞成", "no": "反对", "abstain": "弃权", "invalid": "无效",
    "written_yes": "会前书面赞成", "written_no": "会前书面反对", "households": "户数", "households_present": "到会户数",
    "proxies": "委托", "on_roll": "在册", "left_out": "不计入应到", "asked": "发出", "answered": "收回", "positive": "肯定",
}  # fmt: skip
COUNT_GLOSSES: Final[Mapping[str, str]] = {
    "expected": "number expected", "present": "number present", "yes": "votes in favour", "no": "votes against", "abstain": "abstentions",
    "invalid": "invalid votes", "written_yes": "written votes in favour", "written_no": "written votes against", "households": "number of households",
    "households_present": "households present", "proxies": "proxies", "on_roll": "number on the roll", "left_out": "number left out of those expected",
    "asked": "forms given out", "answered": "forms returned", "positive": "positive answers",
}  # fmt: skip

_READERS: Final[Mapping[str, Callable[[Any], Any]]] = {
    DAY: date.fromisoformat,
    NUMBER: exact,
    LENGTH: length,
    TEXT: same,
}
