"""Objects from JSON lines: every value as the text that stood there, nested ones under joined names."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO, Final

from pdca.logs.delimited import checked
from pdca.logs.event import MISSING, Place, State, Value, given
from pdca.logs.source import Source, refused
from pdca.logs.texts import lines

DEEPEST: Final = 8
"""Depth to which nested values get names of their own; what is deeper stays JSON text."""


def objects(found: Source, stream: BinaryIO, encoding: str) -> Iterator[tuple[int, Mapping[str, str | None]]]:
    """Yield the number and the values of each line; empty lines are passed over. Raises `LogError`."""
    for number, line in enumerate(lines(found, stream, encoding), 1):
        if line.strip():
            yield number, told(line, Place(file=found.name, row=number))


def told(line: str, place: Place) -> Mapping[str, str | None]:
    """Return the values of the *line* at *place* by their joined names. Raises `LogError`."""
    values = dict(_flat(entry(_object(line, place)), "", 0))
    checked(place, list(values))
    return values


def value(text: str | None) -> Value:
    """Return what a value that no heading announced says."""
    if text in ("NaN", "Infinity", "-Infinity"):
        return Value(text, "", State.UNREADABLE)
    return MISSING if text is None else given(text)


def _object(line: str, place: Place) -> dict[str, Any]:
    try:
        value = json.loads(
            line, parse_float=_Number, parse_int=_Number, parse_constant=_Number, object_pairs_hook=_pairs
        )
    except _RepeatedError as error:
        key = str(error)[:40]
        raise refused(
            place, "json", (f"“{key}”写了两次", f"'{key}' is written twice"), ("请删去一处", "delete one")
        ) from error
    except (ValueError, RecursionError) as error:
        raise refused(
            place, "json", ("这一行不是完整的 JSON 对象", "this line is no whole JSON object"), _AGAIN
        ) from error
    if not isinstance(value, dict):
        raise refused(place, "json", ("这一行不是 JSON 对象", "this line is no JSON object"), _AGAIN)
    return value


_AGAIN: Final = ("请重新导出，每行一个对象", "export it again, one object a line")


class _Number(str):
    """A number as it was written."""

    __slots__ = ()


class _RepeatedError(Exception):
    """A key stands twice in one object; which value counts is not ours to say."""


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        raise _RepeatedError(next(key for key in keys if keys.count(key) > 1))
    return found


def entry(value: dict[str, Any]) -> dict[str, Any]:
    """Return an entry of ours (``open`` or ``act``, ``by`` with persons and roles) with plain names; others as they are."""
    if (
        "case" not in value
        or not ("act" in value or "open" in value)
        or not isinstance(value.get("by"), list)
    ):
        return value
    people = [each for each in value["by"] if isinstance(each, dict)]
    plain = {key: each for key, each in value.items() if key != "by"}
    plain.setdefault("act", "open")
    for key, name in (("by", "person"), ("role", "role")):
        words = [str(each[name]) for each in people if isinstance(each.get(name), str)]
        plain[key] = "、".join(dict.fromkeys(words)) or None
    return plain


def _flat(value: Any, name: str, depth: int) -> Iterator[tuple[str, str | None]]:
    if isinstance(value, dict) and value and depth < DEEPEST:
        for key, each in value.items():
            yield from _flat(each, f"{name}.{key}" if name else key, depth + 1)
    elif isinstance(value, str) or value is None:
        yield name, None if value is None else str(value)
    elif isinstance(value, bool):
        yield name, "true" if value else "false"
    else:
        yield name, json.dumps(value, ensure_ascii=False)
