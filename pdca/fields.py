"""What may stand in a record, judged on its plain values: one rule for writing, reading and verifying.

The fields are those of docs/format.md, section 3. A long log repeats few shapes, names and days, so what was found
good once is remembered, up to a bound; what is remembered changes no verdict.
"""

import re
from collections.abc import Callable, Iterable, Mapping
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

MAX_SHAPES = 1024
"""Shapes of maps of one kind that are remembered."""


def check(value: Any) -> None:
    """Raise `TrailError` (``version``, ``form``) unless *value* is a map of a record's fields.

    Numbers that no canonical bytes spell, and values nested too deep, are ``canonical``. What characters running text
    holds is not looked at: `check_text` sees it in the bytes.
    """
    plan = _RECORD.plans.get(tuple(value)) if type(value) is dict else None
    if plan is None or value["v"] != FORMAT:
        _check_version(value)
        plan = _RECORD.plan(value)
    _judge(_RECORD, plan, value)
    case, kind, prev, recorded = value["case"], value["kind"], value.get("prev"), value["recorded"]
    if type(kind) is not str or kind not in _KINDS:
        _malformed("kind", kind)
    if (case[0] == LOG_MARK or kind == _LOG) and (case, kind) != (LOG_CASE, _LOG):
        _wrong(f"以{LOG_MARK}开头的编号留给账本自身", f"ids that begin with {LOG_MARK} are the log's own")
    if type(recorded) is not str or not _is_moment(recorded):
        _judge_moment("recorded", recorded)
    linked = "prev" not in value or (type(prev) is str and _HASH.fullmatch(prev))
    if not linked or value["alg"] != _alg_for(value["log"]):
        _wrong("散列值或散列算法不对", "not a hash, or not the hash algorithm")


def _check_version(value: Any) -> None:
    if type(value) is dict and value.get("v", FORMAT) != FORMAT and type(value["v"]) is int:
        raise TrailError(
            Phrase("未知的记录格式版本", "unknown version of the record's form"), code=Flaw.VERSION
        )


def check_text(body: bytes) -> None:
    """Raise `TrailError` (``form``) where text in the canonical bytes *body* holds a control or direction character."""
    find = body.find
    escaped = find(0x5C) >= 0
    if escaped or find(0x7F) >= 0 or find(0xE2) >= 0:
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


class _Known:
    """Texts that *judge*, which raises on others, let pass before; of those no longer than `MAX_NAME`, up to *most*."""

    def __init__(self, judge: Callable[[str, Any], None], most: int = 1 << 15) -> None:
        self._judge = judge
        self._most = most
        self._texts: set[str] = set()
        self.has_all = self._texts.issuperset

    def learn(self, value: Mapping[str, Any], keys: Iterable[str]) -> None:
        """Judge what stands in *value* under *keys* and remember it. Raises `TrailError` for one that is not good."""
        for key in keys:
            text = value[key]
            self._judge(key, text)
            if len(text) <= MAX_NAME:
                self._texts.add(text)
        if len(self._texts) > self._most:
            self._texts.clear()


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
    """Mark the numbers, which `_check` judges: a call for each would take longer than the judgement."""


def _judge_here(key: str, value: Any) -> None:
    """Mark what `check` judges, for the same reason."""


def _judge_moment(key: str, value: Any) -> None:
    if type(value) is not str or not _is_moment(value):
        _wrong(f"记录时间不对：{value!s:.40}", f"not a time: {value!s:.40}")


@lru_cache(maxsize=256)
def _is_moment(text: str) -> bool:
    return is_day(text[:DAY_LENGTH]) and _CLOCK.fullmatch(text, DAY_LENGTH) is not None


def _judge_digest(key: str, value: Any) -> None:
    if type(value) is not str or not _DIGEST.fullmatch(value):
        _wrong("材料的摘要应为 sha256: 加64位十六进制数", "a paper's digest is sha256: and 64 hexadecimal digits")


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
    names: list[Any] = []
    try:  # mostly they are known, and have a person and a role and nothing else
        if len(value) == 1 and len(value[0]) == 2 and _NAMES.has_all(_PERSON_AND_ROLE(value[0])):
            return
        for actor in value:
            names += _PERSON_AND_ROLE(actor) if len(actor) == 2 else [[]]
        if _NAMES.has_all(names):
            return
    except (TypeError, KeyError):
        pass
    for actor in value:
        _check(_ACTOR, actor)


def _judge_actor(key: str, value: Any) -> None:
    _check(_ACTOR, value)


def _judge_maps(form: "_Form", key: str, value: Any) -> None:
    if type(value) is not list or not value:
        _malformed(key, value)
    plans = form.plans
    for item in value:
        _judge(form, (plans.get(tuple(item)) if type(item) is dict else None) or form.plan(item), item)


def _judge_persons(key: str, value: Any) -> None:
    if type(value) is not list or not value:
        _malformed(key, value)
    try:
        if _NAMES.has_all(value):
            return
    except TypeError:  # a list or a map where a text must stand
        pass
    for person in value:
        _NAMES.learn({key: person}, (key,))


_Judge = Callable[[str, Any], None]
_Getter = Callable[[Mapping[str, Any]], tuple[Any, ...]]


@frozen
class _Plan:
    """How the maps of one shape are judged: names and days all at once, numbers at sight, the *others* one by one."""

    names: _Getter
    days: _Getter | None
    numbers: _Getter | None
    others: tuple[tuple[str, _Judge], ...]


class _Form:
    """One kind of map: its *fields*, which of them are *required*, and the plans for the shapes that were met."""

    def __init__(self, fields: Mapping[str, _Judge], required: Iterable[str]) -> None:
        self.fields = fields
        self.required = frozenset(required)
        self.plans: dict[tuple[Any, ...], _Plan] = {}

    def plan(self, value: Any) -> _Plan:
        """Return the plan for the shape of *value*. Raises `TrailError` where it has no such shape."""
        if type(value) is not dict or not self.required <= value.keys() <= self.fields.keys():
            _malformed("fields", value)
        keys = self.keys(value)
        plan = _Plan(
            _getter(keys[_judge_name]),
            _getter(keys[_judge_day]) if keys[_judge_day] else None,
            _getter(keys[_judge_number]) if keys[_judge_number] else None,
            tuple((key, self.fields[key]) for key in value if self.fields[key] not in {*keys, _judge_here}),
        )
        if len(self.plans) > MAX_SHAPES:
            self.plans.clear()
        self.plans[tuple(value)] = plan
        return plan

    def keys(self, value: Iterable[str]) -> dict[_Judge, tuple[str, ...]]:
        """Return the keys of the names, the days and the numbers in *value*."""
        judges = (_judge_name, _judge_day, _judge_number)
        return {judge: tuple(key for key in value if self.fields[key] is judge) for judge in judges}


def _check(form: _Form, value: Any) -> None:
    """Judge the map *value* by its *form*."""
    _judge(form, (form.plans.get(tuple(value)) if type(value) is dict else None) or form.plan(value), value)


def _judge(form: _Form, plan: _Plan, value: Any) -> None:
    """Judge the map *value*, whose shape is that of *plan*."""
    try:
        good = _NAMES.has_all(plan.names(value)) and (not plan.days or _DAYS.has_all(plan.days(value)))
    except TypeError:  # a list or a map where a text must stand
        good = False
    if not good:
        keys = form.keys(value)
        _NAMES.learn(value, keys[_judge_name])
        _DAYS.learn(value, keys[_judge_day])
    for number in plan.numbers(value) if plan.numbers else ():
        if type(number) is not int or not 0 <= number < _MAX_INT:
            _malformed(next(key for key in form.keys(value)[_judge_number] if value[key] is number), number)
    for key, judge in plan.others:
        judge(key, value[key])


def _getter(keys: tuple[str, ...]) -> _Getter:
    if not keys:
        return lambda value: ()
    return itemgetter(*keys, keys[0])  # one key twice, because of a single one it would return no tuple


def _malformed(what: str, value: Any) -> NoReturn:
    number = type(value) is float or (type(value) is int and abs(value) >= canonical.MAX_INT)
    _wrong(
        f"记录格式不对：{what}",
        f"malformed record: {what}: {value!r:.60}",
        Flaw.CANONICAL if number else Flaw.FORM,
    )


def _wrong(zh: str, en: str, code: Flaw = Flaw.FORM) -> NoReturn:
    raise TrailError(Phrase(zh, en), code=code)


_MAX_INT = canonical.MAX_INT
_alg_for = lru_cache(maxsize=16)(hashing.name_for)
_KINDS = frozenset(kind.value for kind in Kind)
_LOG = Kind.LOG.value
_SHORT = frozenset(("case", "idem", "log"))
_PERSON_AND_ROLE = itemgetter("person", "role")
_NAMES = _Known(_judge_name)
_DAYS = _Known(_judge_day)
_ACTOR = _Form({"person": _judge_name, "role": _judge_name}, ("person", "role"))
_PAPER = _Form(
    {"name": _judge_name, "digest": _judge_digest, "made": _judge_day, "signed_by": _judge_persons}, ("name",)
)
_CONCESSION = _Form(
    {"guard": _judge_name, "by": _judge_actor, "reason": _judge_text, "until": _judge_day},
    ("guard", "by", "reason", "until"),
)
_RECORD = _Form(
    {
        "v": _judge_number, "alg": _judge_here, "log": _judge_name, "pos": _judge_number, "case": _judge_name,
        "seq": _judge_number, "prev": _judge_here, "idem": _judge_name, "clock": _judge_moment,
        "recorded": _judge_here, "kind": _judge_here, "occurred": _judge_day, "by": _judge_actors,
        "facts": _judge_facts, "papers": partial(_judge_maps, _PAPER),
        "concessions": partial(_judge_maps, _CONCESSION), "answers": _judge_number, "target": _judge_number,
        "step": _judge_name, "outcome": _judge_name, "part": _judge_name, "procedure": _judge_name,
        "edition": _judge_name, "place": _judge_name, "texts": _judge_name, "amended_day": _judge_day,
        "reason": _judge_text,
    },
    ("v", "alg", "log", "pos", "case", "seq", "recorded", "kind", "occurred", "by"),
)  # fmt: skip

_HASH = re.compile("[0-9a-f]{64}")
_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")
_CLOCK = re.compile(r"T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z", re.ASCII)
_UNFIT_IN_NAMES = re.compile(
    "[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\u200d\ufe0f\u2600-\u27bf\U0001f000-\U0001faff]"
)
# U+007F, U+202A-202E, U+2066-2069 in UTF-8, and the escapes of all control characters but line break and tab.
_UNFIT = re.compile(rb"\\[bfr]|\\u....|\x7f|\xe2(?:\x80[\xaa-\xae]|\x81[\xa6-\xa9])")
