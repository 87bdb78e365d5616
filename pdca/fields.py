"""What may stand in a record, judged on its plain values: one rule for writing, reading and verifying.

The fields are those of docs/format.md, section 3. A long log repeats few shapes, names and days, so what was found
good once is remembered, up to a bound; what is remembered changes no verdict.
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from functools import lru_cache, partial
from operator import itemgetter
from typing import Any, NoReturn

from attrs import frozen

from pdca import canonical, hashing
from pdca.errors import Flaw, TrailError
from pdca.phrase import Phrase
from pdca.record import LOG_CASE, Kind

FORMAT = 1
"""Version of the record's form; part of every record's bytes (docs/format.md)."""

LOG_MARK = "@"
"""What the number of no other case begins with than that of the log's own acts."""

MAX_NAME = 200
"""Longest case number, log name and idempotency key, in characters."""

DAY_LENGTH = 10


def check(value: Any) -> None:
    """Raise `TrailError` (``version``, ``form``) unless *value* is a map of a record's fields.

    Numbers that no canonical bytes spell, and values nested too deep, are ``canonical``. What characters running text
    holds is not looked at: `check_text` sees it in the bytes.
    """
    if type(value) is not dict:
        _malformed("fields", value)
    version = value.get("v")
    if version != FORMAT and type(version) is int:
        raise TrailError(
            Phrase("未知的记录格式版本", "unknown version of the record's form"), code=Flaw.VERSION
        )
    _check(_RECORD, value)
    case, kind, log = value["case"], value["kind"], value["log"]
    if (case[0] == LOG_MARK or kind == _LOG) and (case, kind) != (LOG_CASE, _LOG):
        _wrong(f"以{LOG_MARK}开头的编号留给账本自身", f"ids that begin with {LOG_MARK} are the log's own")
    if value["alg"] != hashing.name_for(log):
        _wrong("散列值或散列算法不对", "not a hash, or not the hash algorithm")


def check_text(body: bytes) -> None:
    """Raise `TrailError` (``form``) where text in the canonical bytes *body* holds a control or direction character."""
    escaped = b"\\" in body
    if escaped or b"\x7f" in body or b"\xe2" in body:
        # Without escaped backslashes, every backslash that is left begins an escape.
        found = _UNFIT.search(body.replace(b"\\\\", b"") if escaped else body)
        if found:
            shown = found[0].decode()
            _wrong(f"文本含有控制字符{shown!a}", f"text holds control character {shown!a}")


def is_name(text: str) -> bool:
    """Return whether *text* may be an id: a name that displays as another name is evidence of nothing."""
    return (text.isascii() and text.isprintable()) or not _UNFIT_IN_NAMES.search(text)


def is_text(text: str) -> bool:
    """Return whether *text* may be running text: it holds no control character but the line break and the tab."""
    return not _UNFIT.search(canonical.encode(text).replace(b"\\\\", b""))


@lru_cache(maxsize=4096)
def is_day(text: str) -> bool:
    """Return whether *text* is a day, written ``YYYY-MM-DD``."""
    try:
        return len(text) == DAY_LENGTH and date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


class _Seen:
    """Texts that *judge* let pass; it raises on others. As many as *most* of at most `MAX_NAME` characters are kept."""

    def __init__(self, judge: Callable[[str, Any], None], most: int = 1 << 15) -> None:
        self._judge = judge
        self._most = most
        self._good: set[str] = set()

    def expect(self, keys: Collection[str], values: Collection[Any]) -> None:
        """Raise `TrailError` unless each of *values*, which stand under *keys*, is good."""
        try:
            if self._good.issuperset(values):
                return
        except TypeError:  # a list or a map where a text must stand
            pass
        for key, value in zip(keys, values, strict=True):
            self._judge(key, value)
            if len(value) <= MAX_NAME:
                self._good.add(value)
        if len(self._good) > self._most:
            self._good.clear()


def _judge_name(key: str, value: Any) -> None:
    _judge_text(key, value)
    if len(value) > MAX_NAME and key in _SHORT:
        _wrong(f"编号超过{MAX_NAME}字", f"an id is longer than {MAX_NAME} characters")
    if not is_name(value):
        mark = f"U+{ord(_UNFIT_IN_NAMES.findall(value)[0]):04X}"
        _wrong(f"编号含有控制字符或表情符号{mark}", f"an id holds a control character or emoji {mark}")


def _judge_day(key: str, value: Any) -> None:
    _judge_text(key, value)
    if not is_day(value):
        _wrong(f"日期不对：{value[:20]}", f"not a day: {value[:20]!r}")


def _judge_text(key: str, value: Any) -> None:
    if type(value) is not str or not value:
        _malformed(key, value)


def _judge_number(key: str, value: Any) -> None:
    if type(value) is not int or not 0 <= value < canonical.MAX_INT:
        _malformed(key, value)


def _judge_moment(key: str, value: Any) -> None:
    if type(value) is not str or not _is_moment(value):
        _wrong(f"记录时间不对：{value!s:.40}", f"not a time: {value!s:.40}")


@lru_cache(maxsize=256)
def _is_moment(text: str) -> bool:
    return is_day(text[:DAY_LENGTH]) and _CLOCK.fullmatch(text, DAY_LENGTH) is not None


def _judge_link(key: str, value: Any) -> None:
    if type(value) is not str or len(value) != _HEX_LENGTH or value.strip(_HEX):
        _wrong("散列值或散列算法不对", "not a hash, or not the hash algorithm")


def _judge_digest(key: str, value: Any) -> None:
    if type(value) is not str or not _DIGEST.fullmatch(value):
        _wrong("材料的摘要应为 sha256: 加64位十六进制数", "a paper's digest is sha256: and 64 hexadecimal digits")


def _judge_kind(key: str, value: Any) -> None:
    if type(value) is not str or value not in _KINDS:
        _malformed(key, value)


def _judge_facts(key: str, value: Any) -> None:
    if not (type(value) is dict or isinstance(value, Mapping)) or not value:
        _malformed(key, value)
    _look(value.values(), canonical.MAX_DEPTH - 2)


def _look(values: Iterable[Any], depth: int) -> None:
    """Look at every one of *values*, which may nest *depth* deep."""
    for value in values:
        kind = type(value)
        if kind is str:
            continue
        if kind is int:
            if not -canonical.MAX_INT < value < canonical.MAX_INT:
                _malformed("number", value)
        elif not depth:
            _wrong("嵌套过深", f"nested more than {canonical.MAX_DEPTH} deep", Flaw.CANONICAL)
        elif kind is list or kind is tuple:
            _look(value, depth - 1)
        elif kind is dict or isinstance(value, Mapping):
            _look(value.values(), depth - 1)
        else:
            _malformed("facts", value)


def _judge_actors(key: str, value: Any) -> None:
    if type(value) is not list:
        _malformed(key, value)
    for actor in value:
        _check(_ACTOR, actor)


def _judge_maps(kind: str, key: str, value: Any) -> None:
    if type(value) is not list or not value:
        _malformed(key, value)
    for item in value:
        _check(kind, item)


def _judge_persons(key: str, value: Any) -> None:
    if type(value) is not list or not value:
        _malformed(key, value)
    _NAMES.expect([key] * len(value), value)


def _judge_actor(key: str, value: Any) -> None:
    _check(_ACTOR, value)


_Judge = Callable[[str, Any], None]
_Getter = Callable[[dict[str, Any]], tuple[Any, ...]]


@frozen
class _Plan:
    """How the maps of one shape (kind and keys) are judged: names and days at once, the others one by one."""

    names: tuple[str, ...]
    get_names: _Getter
    days: tuple[str, ...]
    get_days: _Getter
    others: tuple[tuple[str, _Judge], ...]


def _check(kind: str, value: Any) -> None:
    """Judge the map *value* of the *kind* in `_FORMS`."""
    if type(value) is not dict:
        _malformed(kind, value)
    plan = _plan(kind, *value)
    _NAMES.expect(plan.names, plan.get_names(value))
    if plan.days:
        _DAYS.expect(plan.days, plan.get_days(value))
    for key, judge in plan.others:
        judge(key, value[key])


@lru_cache(maxsize=1024)
def _plan(kind: str, *shape: Any) -> _Plan:
    fields, required = _FORMS[kind]
    keys = frozenset(shape)
    if not required <= keys <= fields.keys():
        _malformed("fields", sorted(map(str, keys ^ required)))
    names = tuple(key for key in shape if fields[key] is _judge_name)
    days = tuple(key for key in shape if fields[key] is _judge_day)
    others = tuple((key, fields[key]) for key in shape if key not in {*names, *days})
    return _Plan(names, _getter(names), days, _getter(days), others)


def _getter(keys: tuple[str, ...]) -> _Getter:
    if len(keys) > 1:
        return itemgetter(*keys)
    return lambda value: tuple([value[key] for key in keys])


def _malformed(what: str, value: Any) -> NoReturn:
    number = type(value) is float or (type(value) is int and abs(value) >= canonical.MAX_INT)
    _wrong(
        f"记录格式不对：{what}",
        f"malformed record: {what}: {value!r:.60}",
        Flaw.CANONICAL if number else Flaw.FORM,
    )


def _wrong(zh: str, en: str, code: Flaw = Flaw.FORM) -> NoReturn:
    raise TrailError(Phrase(zh, en), code=code)


_KINDS = frozenset(kind.value for kind in Kind)
_LOG = Kind.LOG.value
_SHORT = frozenset(("case", "idem", "log"))
_RECORD, _ACTOR, _PAPER, _CONCESSION = "record", "by", "papers", "concessions"
_FORMS: Mapping[str, tuple[Mapping[str, _Judge], frozenset[str]]] = {
    _RECORD: (
        {
            "v": _judge_number, "alg": _judge_text, "log": _judge_name, "pos": _judge_number, "case": _judge_name,
            "seq": _judge_number, "prev": _judge_link, "idem": _judge_name, "clock": _judge_moment,
            "recorded": _judge_moment, "kind": _judge_kind, "occurred": _judge_day, "by": _judge_actors,
            "facts": _judge_facts, "papers": partial(_judge_maps, _PAPER),
            "concessions": partial(_judge_maps, _CONCESSION), "answers": _judge_number, "target": _judge_number,
            "step": _judge_name, "outcome": _judge_name, "part": _judge_name, "procedure": _judge_name,
            "edition": _judge_name, "place": _judge_name, "texts": _judge_name, "amended_day": _judge_day,
            "reason": _judge_text,
        },
        frozenset(("v", "alg", "log", "pos", "case", "seq", "recorded", "kind", "occurred", "by")),
    ),
    _ACTOR: ({"person": _judge_name, "role": _judge_name}, frozenset(("person", "role"))),
    _PAPER: (
        {"name": _judge_name, "digest": _judge_digest, "made": _judge_day, "signed_by": _judge_persons},
        frozenset(("name",)),
    ),
    _CONCESSION: (
        {"guard": _judge_name, "by": _judge_actor, "reason": _judge_text, "until": _judge_day},
        frozenset(("guard", "by", "reason", "until")),
    ),
}  # fmt: skip
_NAMES = _Seen(_judge_name)
_DAYS = _Seen(_judge_day)

_HEX = "0123456789abcdef"
_HEX_LENGTH = 64
_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")
_CLOCK = re.compile(r"T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z", re.ASCII)
_UNFIT_IN_NAMES = re.compile(
    "[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\u200d\ufe0f\u2600-\u27bf\U0001f000-\U0001faff]"
)
# U+007F, U+202A-202E, U+2066-2069 in UTF-8, and the escapes of all control characters but line break and tab.
_UNFIT = re.compile(rb"\\[bfr]|\\u....|\x7f|\xe2(?:\x80[\xaa-\xae]|\x81[\xa6-\xa9])")
