"""Inputs that are nearly right: valid ones changed in a few places, by chance that a seed decides.

A change is of bytes, of lines, or of the tree of a JSON line that is spelt canonically again, so that it gets past the
first check. Now and then an input is nothing but chance.
"""

import json
import random
from collections.abc import Callable, Sequence
from typing import Any

Change = Callable[[bytes, random.Random], bytes]
"""What turns one input into another."""

STRANGE: Sequence[Any] = (
    None, True, False, 0, -1, -0.0, 1.5, 1e308, float("nan"), float("inf"), 2**53, -(2**53), 2**70, 10**400, "", " ", "0",
    "\0", "\ud800", "\U0010ffff", "\u202e", "\u200b", "\ufeff", "\x1b[2J", "a" * 5000, "𠮷", "é", "e\u0301", "@log",
    "2026-02-30", "9999-12-31", "2026-05-18T23:59:60.000000Z", "sha256:" + "0" * 64, "f" * 64, [], {}, [[]], {"": ""},
    [[[[[[[[]]]]]]]], {"a": {"a": {"a": {"a": {}}}}}, ["p-1"], {"person": "p", "role": "r"}, "'; DROP TABLE x; --", "%s%n",
)  # fmt: skip
"""Values on which readers of JSON, databases and terminals stumble."""

PIECES = (
    b"\0", b"\n", b"\n\n", b"\r\n", b"\xff\xfe", b"\xef\xbb\xbf", b"\xc0\xaf", b"\xed\xa0\x80", b"{", b"}", b"[", b"]", b'"',
    b"\\", b"\\u0000", b"\\ud800", b"null", b"1e9", b"-0", b":", b": ", b",", b"- ", b"&a ", b"*a", b"<<: ", b"!!python/x ",
    b"---\n", b"%YAML 1.2\n", b"|\n", b">\n", b"\t", b"#", b"? ", b"'", b"@", b"`", b"\xe2\x80\x94 ", b"+", b"=", b"=="
)  # fmt: skip
"""Bytes that mean something to one reader or another."""


def mutated(seeds: Sequence[bytes], chance: random.Random, changes: Sequence[Change]) -> bytes:
    """Return one more input: a seed with a few *changes*, or now and then pure chance."""
    if not chance.randrange(25):
        return chance.randbytes(chance.randrange(200))
    data = chance.choice(seeds)
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 6))):
        data = chance.choice(changes)(data, chance)
    return data


def in_bytes(data: bytes, chance: random.Random) -> bytes:
    """Return *data* with a bit flipped, or a piece taken out, put in, doubled or replaced."""
    at = chance.randrange(len(data) + 1)
    end = min(len(data), at + chance.choice((1, 1, 2, 4, 16, 64)))
    kind = chance.randrange(6)
    if kind == 0 and at < len(data):
        return data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :]
    middle = {
        1: b"",
        2: data[at:end] * chance.choice((2, 2, 3, 50)),
        3: chance.randbytes(chance.randrange(1, 8)) + data[at:end],
        4: chance.choice(PIECES) * chance.choice((1, 1, 1, 2, 40, 3000)) + data[at:end],
    }.get(kind)
    return data[:at] if middle is None else data[:at] + middle + data[end:]


def in_lines(data: bytes, chance: random.Random) -> bytes:
    """Return *data* with a line left out, doubled, moved, moved in or out, or cut."""
    lines = data.split(b"\n")
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    kind = chance.randrange(6)
    if kind == 0:
        del lines[one]
    elif kind == 1:
        lines.insert(other, lines[one])
    elif kind == 2:
        lines[one], lines[other] = lines[other], lines[one]
    elif kind == 3:
        lines[one] = b" " * chance.choice((1, 2, 3, 8, 200)) + lines[one]
    elif kind == 4:
        lines[one] = lines[one].lstrip()
    else:
        lines[one] = lines[one][: chance.randrange(len(lines[one]) + 1)]
    return b"\n".join(lines)


def in_tree(data: bytes, chance: random.Random) -> bytes:
    """Return *data* with one value in one of its JSON lines changed, spelt as canonically as it can be."""
    lines = data.split(b"\n")
    place = chance.randrange(len(lines))
    try:
        value = json.loads(lines[place])
    except (ValueError, RecursionError):
        return in_bytes(data, chance)
    lines[place] = spelt(_changed(value, chance))
    return b"\n".join(lines)


def spelt(value: Any) -> bytes:
    """Return the canonical spelling of *value*, or what comes closest for values that have none."""
    try:
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    except (TypeError, ValueError, RecursionError):
        return b"{}"
    return text.encode("utf-8", "surrogatepass")


def _changed(value: Any, chance: random.Random) -> Any:
    """Return *value* with one thing in it changed."""
    if isinstance(value, dict) and value and chance.randrange(4):
        key = chance.choice(sorted(value))
        kind = chance.randrange(8)
        if kind == 0:
            return {name: item for name, item in value.items() if name != key}
        if kind == 1:
            return {**value, str(chance.choice(STRANGE)): value[key]}
        if kind == 2:
            return {**value, key: value[chance.choice(sorted(value))]}
        return {**value, key: _changed(value[key], chance)}
    if isinstance(value, list) and value and chance.randrange(4):
        place = chance.randrange(len(value))
        repeated = [value[place]] * chance.choice((0, 1, 2, 3))
        return [*value[:place], *(repeated or [_changed(value[place], chance)]), *value[place + 1 :]]
    return chance.choice(STRANGE)
