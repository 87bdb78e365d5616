"""What the cell of a table says: given, not applicable, the same as above, unreadable or missing; names, counts, money.

A cell is read for what it is; whether what it says can be (more votes than people) is for those who judge, never a reason
not to read it.
"""

import re
from collections.abc import Mapping
from fractions import Fraction
from functools import cache, lru_cache
from typing import Final

from pdca.logs.event import MISSING, State, Value
from pdca.logs.numerals import amount, bare, joined, tidy
from pdca.logs.vocabulary import vocabulary

SHORT: Final = 64
"""Longest text of a cell that is remembered with what it says."""
LONGEST_NUMBER: Final = 30
"""Most digits of a number that is read as one."""

_UNIT: Final = re.compile(
    r"^(.*?)[(（\[【](?:单位[:：])?([^()（）\[\]【】]{1,6})[)）\]】]$|^(.*?)[/／]([^/／]{1,3})$"
)
_NUMBER: Final = re.compile(r"([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(.*)", re.ASCII)
_PEOPLE: Final = re.compile(r"[、，,;；/\n\r]+")
_HAN: Final = re.compile("[〇\u3400-\u9fff·\U00020000-\U0003ffff]+")
_AND_OTHERS: Final = re.compile(r"等(?:\d+[人名位])?$")


def value(text: str | None, above: Value = MISSING) -> Value:
    """Return what a cell says; *above* is what the same column said before, for those who write 同上.

    A cell that says the same as one that said nothing is unreadable: there is nothing above it.
    """
    if text is None:
        return MISSING
    told = _alone(text) if len(text) <= SHORT else _read(text)
    if not told.ditto or above.state is State.MISSING:
        return told
    return Value(text, above.text, above.state, ditto=True)


def _read(text: str) -> Value:
    """Return what a cell says by itself; a ditto mark says nothing."""
    plain = tidy(text)
    if not plain:
        return Value(text) if text else MISSING
    words = vocabulary()
    if plain in words.not_applicable:
        return Value(text, "", State.NOT_APPLICABLE)
    if plain in words.unreadable:
        return Value(text, "", State.UNREADABLE)
    if plain in words.ditto:
        return Value(text, "", State.UNREADABLE, ditto=True)
    return Value(text, joined(text), State.GIVEN)


_alone = lru_cache(maxsize=8192)(_read)  # the cells of a table repeat themselves


def unit_of(heading: str) -> tuple[str, str]:
    """Return a heading without the unit in its brackets or behind its stroke, and the unit: 金额（元） is 金额 and 元."""
    plain = bare(heading)
    found = _UNIT.match(plain)
    if found is None:
        return plain, ""
    name, unit = (found[1], found[2]) if found[2] else (found[3], found[4])
    return (name, unit) if unit in vocabulary().units and name else (plain, "")


def people(text: str) -> tuple[str, ...]:
    """Return the names in a cell: 张 三 is one name, 张三、李四 are two, and so are 张三 李四. "And others" is no name."""
    found: list[str] = []
    for part in _PEOPLE.split(tidy_lines(text)):
        words = _AND_OTHERS.sub("", part.strip()).split()
        several = len(words) > 1 and all(len(word) > 1 and _HAN.fullmatch(word) for word in words)
        found += words if several else [joined(" ".join(words))]
    return tuple(name for name in found if name)


def tidy_lines(text: str) -> str:
    """Return *text* tidied line by line, the ends of lines kept: they separate things."""
    return "\n".join(tidy(line) for line in text.splitlines())


@cache
def _count_pattern() -> re.Pattern[str]:
    words = "|".join(map(re.escape, vocabulary().counts))
    return re.compile(rf"({words})(?:人数|票数|会)?[:：=为是]?(\d{{1,6}})(?!\d)[人名票位户]?", re.ASCII)


def counts(text: str) -> Mapping[str, int]:
    """Return the counts that one cell names: 应到30实到25 is {expected: 30, present: 25}.

    The names are those of a tally, and ``absent``. A word that is said twice with different numbers is left out.
    """
    found: dict[str, int] = {}
    torn: set[str] = set()
    for match in _count_pattern().finditer(bare(text)):
        name, told = vocabulary().counts[match[1]], int(match[2])
        if found.setdefault(name, told) != told:
            torn.add(name)
    return {name: told for name, told in found.items() if name not in torn}


def number(text: str) -> Fraction | None:
    """Return the exact number that a cell is, with the marks of thousands left out and without its unit, else `None`."""
    split = _split(text)
    return split[0] if split is not None else None


def money(text: str, unit: str = "") -> int | None:
    """Return an amount in fen: of its own unit (1.2万元), else of *unit* (from the heading), else of yuan.

    `None` when it is no amount, or not a whole number of fen.
    """
    split = _split(text)
    if split is None:
        written = amount(bare(text))
        return None if written is None else int(100 * written)
    told, own = split
    named = f"{own}元" if own in ("万", "千", "亿", "百万") else own
    units = vocabulary().units
    worth = units.get(named or unit or "元")
    if worth is None or (told * worth).denominator != 1:
        return None
    return int(told * worth)


def _split(text: str) -> tuple[Fraction, str] | None:
    found = _NUMBER.fullmatch(bare(text).removeprefix("¥").removeprefix("￥"))
    if found is None:
        return None
    sign, whole, decimals, rest = found.groups()
    digits = whole.replace(",", "") + (decimals or "")
    if len(digits) > LONGEST_NUMBER or (rest and rest not in (*vocabulary().units, "万", "千", "亿", "百万")):
        return None
    told = Fraction(int(digits), 10 ** len(decimals or ""))
    return (-told if sign == "-" else told), rest
