"""One value, one sequence of bytes: RFC 8785 on the few types a record may hold.

The domain is text (no NUL, no lone surrogate), whole numbers below 2**53, lists and maps with text keys.
There is no float, null or boolean: a value that parsers and encoders disagree about cannot be in a trail.
Bytes are limited in depth (`MAX_DEPTH`) and length (`MAX_BODY`).
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NoReturn

from pdca.errors import Flaw, TrailError, UnwritableError
from pdca.phrase import Phrase

MAX_BODY = 1 << 20
"""Longest canonical form, in bytes (1 MiB)."""

MAX_DEPTH = 32
"""Deepest nesting of lists and maps."""

MAX_INT = 2**53
"""Whole numbers are smaller than this in absolute value: every JSON reader agrees about those (I-JSON)."""


ZERO = 1 << 40
"""More than the texts in any bytes (`counts`)."""


def encode(value: Any, *, limit: int = MAX_BODY) -> bytes:
    """Return the canonical bytes of *value*, at most *limit* of them.

    Raises `UnwritableError`, with the path to the culprit, for anything outside the domain.
    """
    _check(value, limit)
    try:
        data = _DUMPS(value).encode()
        if _astral(data):
            data = _DUMPS_AS_IS(_in_order(value)).encode()
    except UnicodeEncodeError:
        _refuse(
            value, _first(value, _has_surrogate), "文本含有不成对的代理字符", "text with a lone surrogate"
        )
    if len(data) > limit:
        _refuse(value, _NOWHERE, f"超过{limit}字节", f"longer than {limit} bytes")
    if b"\\u0000" in data and (culprit := _first(value, _has_nul)) is not _NOWHERE:
        _refuse(value, culprit, "文本含有空字符", "text with a NUL character")
    return data


def decode(data: bytes, *, limit: int = MAX_BODY) -> Any:
    """Return the value whose canonical bytes are *data*; the inverse of `encode`.

    Raises `TrailError` (``canonical``) for every other sequence of bytes, including other spellings of a
    value.
    """
    if len(data) > limit:
        raise _not_canonical(f"超过{limit}字节", f"longer than {limit} bytes")
    try:
        value = _DECODER.decode(data.decode())
        again = encode(value, limit=limit) if _rare(data) else _DUMPS(value).encode()
    except UnwritableError as error:
        raise _not_canonical(error.phrase.zh, error.phrase.en) from None
    except (ValueError, RecursionError) as error:
        raise _not_canonical("不是合法的JSON", f"not JSON: {error}") from None
    if again != data:
        raise _not_canonical("与规范写法不一致", "not spelt in the canonical form")
    return value


def written(value: Any, *, limit: int = MAX_BODY) -> bytes:
    """Return the canonical bytes of *value*, as `encode`, when somebody looked at its kinds, sizes and depth already."""
    try:
        data = _WRITE(value)
    except (TypeError, ValueError, RecursionError):
        return encode(value, limit=limit)
    return encode(value, limit=limit) if len(data) > limit or _intricate(data) else data


def spelt(data: bytes, *, limit: int = MAX_BODY) -> Any:
    """Return the value that *data* spells canonically; what values are in it is for the caller to check.

    As `decode`, and faster, but fractions, whole numbers of 2**53 or more, null, true and false may be in the value, and it
    may be nested too deep: for a caller that looks at every value anyway. Raises `TrailError` (``canonical``).
    """
    if len(data) > limit or _intricate(data):
        return decode(data, limit=limit)
    value = parsed(data)
    confirm(value, data)
    return value


def parsed(data: bytes) -> Any:
    """Return the value that *data* spells, be it canonically or not. Raises `TrailError` (``canonical``) where it is not JSON."""
    try:
        return _READ(data)
    except _NO_JSON as error:
        raise _not_canonical("不是合法的JSON", f"not JSON: {error}") from None


def confirm(value: Any, data: bytes) -> None:
    """Raise `TrailError` (``canonical``) unless *data*, which is not `_intricate` and was read as *value*, spells it canonically."""
    try:
        again = _WRITE(value)
    except _NO_JSON:
        again = b""
    if again != data:
        raise _not_canonical("与规范写法不一致", "not spelt in the canonical form")


def is_bare(data: bytes, escapes: int = 0) -> bool:
    """Return whether *data* has no white space, no character beyond U+FFFF, and no backslashes but *escapes*.

    JSON that is bare and has none has its tokens side by side and every character as itself; where it holds no fraction and no
    constant, it is canonical if keys are in order and it `counts`.
    """
    find = data.find
    space = find(0x20) >= 0 or find(0x0A) >= 0 or find(0x09) >= 0 or find(0x0D) >= 0
    return not space and data.count(0x5C) == escapes and not _astral(data)


def counts(spellings: Iterable[bytes], texts: Iterable[int]) -> bool:
    """Return whether none of the bare *spellings*, from each of which so many *texts* were read, keys among them, repeats a key or has -0.

    A key that is repeated is read but once. For each 0 that was read `ZERO` texts are told more. It errs to no.
    """
    for data, told in zip(spellings, texts, strict=True):
        if told >= ZERO and (b":-0" in data or b",-0" in data or b"[-0" in data):
            return False
        if data.count(0x22) != 2 * (told if told < ZERO else told % ZERO):
            return False
    return True


def read_all(spellings: Sequence[bytes]) -> list[Any] | None:
    """Return what *spellings* spell, if all are bare and they are short: many are read faster at once. Else, or if one spells nothing, `None`.

    They are read as one list, with a line break between them, which none of them can spell without a backslash. So where every
    other item is one, none of those put in was taken into a spelling, and between two of them stands one value.
    """
    joined, breaks = _BREAK.join(spellings), len(spellings) - 1
    if len(joined) > MAX_BODY or not is_bare(joined, breaks):
        return None
    try:
        items: list[Any] = _READ(b"[%b]" % joined)
    except _NO_JSON:
        return None
    return items[::2] if len(items) == 2 * breaks + 1 and items[1::2] == ["\n"] * breaks else None


def digest(data: bytes) -> str:
    """Return the SHA-256 of *data* in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def _check(value: Any, limit: int) -> None:
    """Refuse types outside the domain, level by level: no recursion, no more nodes than bytes."""
    level: list[Any] = [value]
    nodes = depth = 0
    while level:
        depth += 1
        if (nodes := nodes + len(level)) > limit:
            _refuse(value, _NOWHERE, f"超过{limit}字节", f"longer than {limit} bytes")
        below: list[Any] = []
        for item in level:
            kind = type(item)
            if kind is str:
                continue
            if kind is int:
                if not -MAX_INT < item < MAX_INT:
                    _refuse(value, item, "整数超过2的53次方", "whole number of 2**53 or more")
            elif depth > MAX_DEPTH:
                _refuse(value, _NOWHERE, f"嵌套超过{MAX_DEPTH}层", f"nested more than {MAX_DEPTH} deep")
            elif kind is list or kind is tuple:
                below += item
            else:
                below += _values(value, item)
        level = below


def _values(value: Any, item: Any) -> Iterable[Any]:
    """Return the values of *item*, which must be a map with text keys."""
    if not isinstance(item, dict | Mapping):
        kind = type(item).__name__
        _refuse(value, item, f"不能写入{kind}类型", f"a {kind} cannot be written")
    try:
        "".join(item)
    except TypeError:
        _refuse(value, item, "键必须是文本", "a key that is not text")
    return item.values()


def _rare(data: bytes) -> bool:
    """Return whether *data* may hold what only the full check judges: a cheap test that errs to yes.

    That is: constants, deep nesting, the NUL escape, and characters outside the Basic Multilingual Plane.
    """
    nested = data.count(b"{") + data.count(b"[") > MAX_DEPTH
    return nested or b"null" in data or b"true" in data or b"false" in data or _intricate(data)


def _intricate(data: bytes) -> bool:
    """Return whether *data* may hold a NUL, half a character, or keys whose order is another than by code points."""
    return (data.find(0x5C) >= 0 and b"\\u" in data) or _astral(data)


def _astral(data: bytes) -> bool:
    """Return whether *data* has a character whose place in the UTF-16 order is not that of its code point.

    Such characters take four bytes of UTF-8. Spelt out because it runs for every record; a loop costs three
    times more, and the operator `in` twice as much as `find`.
    """
    find = data.find
    return not data.isascii() and (
        find(0xF0) >= 0 or find(0xF1) >= 0 or find(0xF2) >= 0 or find(0xF3) >= 0 or find(0xF4) >= 0
    )


def _in_order(value: Any) -> Any:
    """Return *value* with its keys in the order of their UTF-16 code units (RFC 8785, 3.2.3)."""
    if isinstance(value, Mapping):
        return {key: _in_order(value[key]) for key in sorted(value, key=lambda key: key.encode("utf-16-be"))}
    return [_in_order(item) for item in value] if isinstance(value, list | tuple) else value


def _refuse(value: Any, culprit: Any, zh: str, en: str) -> NoReturn:
    path = _path(value, culprit)
    at = (f"{path}：", f"{path}: ") if path else ("", "")
    raise UnwritableError(Phrase(at[0] + zh, at[1] + en), path=path)


def _path(value: Any, culprit: Any) -> str:
    """Return where in *value* the very object *culprit* is, as ``facts.people[2].id``."""
    if culprit is _NOWHERE:
        return ""
    for path, item in walk(value, ""):
        if item is culprit:
            return path.removeprefix(".")
    return ""


def walk(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Yield every value inside *value*, itself first, each with its path below *path*, as ``.people[2].id``."""
    yield path, value
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from walk(item, f"{path}.{key}")
    elif isinstance(value, list | tuple):
        for place, item in enumerate(value):
            yield from walk(item, f"{path}[{place}]")


def _first(value: Any, unfit: Callable[[str], bool]) -> Any:
    """Return the first text in *value* that is *unfit*, or the map with such a key, or nowhere."""
    for _, item in walk(value, ""):
        if unfit(item) if isinstance(item, str) else isinstance(item, Mapping) and any(map(unfit, item)):
            return item
    return _NOWHERE


def _has_nul(text: str) -> bool:
    return "\0" in text


def _has_surrogate(text: str) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in text)


def _not_canonical(zh: str, en: str) -> TrailError:
    return TrailError(Phrase(f"字节不规范：{zh}", f"not canonical bytes: {en}"), code=Flaw.CANONICAL)


def _no_float(text: str) -> NoReturn:
    raise ValueError(f"number {text[:40]} is not whole")


def _whole(text: str) -> int:
    if len(text) < _SAFE_DIGITS or (len(text) <= _SAFE_DIGITS + 1 and -MAX_INT < int(text) < MAX_INT):
        return int(text)
    raise ValueError(f"number {text[:40]} is too large")


def _as_dict(value: Any) -> dict[str, Any]:
    return dict(value)


_NOWHERE = object()
_SAFE_DIGITS = len(str(MAX_INT))
_DECODER = json.JSONDecoder(parse_float=_no_float, parse_int=_whole, parse_constant=_no_float)
_DUMPS = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), sort_keys=True, check_circular=False, default=_as_dict
).encode
_DUMPS_AS_IS = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


_Reader = Callable[[bytes], Any]
_Writer = Callable[[Any], bytes]


def _with_stdlib() -> tuple[_Reader, _Writer]:
    """Return how to read, and how to write what is not intricate."""
    scan = json.JSONDecoder().scan_once  # type: ignore[attr-defined]
    ready = getattr(json.encoder, "c_make_encoder", None)
    quote = json.encoder.encode_basestring
    # JSONEncoder.encode makes such an encoder for every value, which takes a tenth of the time.
    pieces = ready(None, _as_dict, quote, None, ":", ",", *_SORTED) if ready else None

    def read(data: bytes) -> Any:
        text = data.decode()
        value, end = scan(text, 0)
        if end != len(text):
            raise ValueError("more than one value")
        return value

    def write(value: Any) -> bytes:
        return ("".join(pieces(value, 0)) if pieces else _DUMPS(value)).encode()

    return read, write


def _with_orjson() -> tuple[_Reader, _Writer] | None:
    """Return the same with orjson, if it is here; on what `_intricate` lets pass the two agree byte for byte."""
    try:
        import orjson  # noqa: PLC0415
    except ImportError:
        return None
    return orjson.loads, partial(orjson.dumps, option=orjson.OPT_SORT_KEYS)


_SORTED = (True, False, False)  # sort_keys, skipkeys, allow_nan
_NO_JSON = (ValueError, TypeError, RecursionError, StopIteration)
_BREAK = b',"\\n",'
_READ, _WRITE = _with_orjson() or _with_stdlib()
