"""What may stand in a record, judged on its plain values: one rule for writing, reading and verifying.

The fields are those of docs/format.md, section 3. A long log repeats few shapes, names and days, so what was found
good once is remembered, up to a bound; what is remembered changes no verdict.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import lru_cache, partial
from operator import itemgetter
from sys import intern
from typing import Any, Final, NamedTuple, NoReturn

from attrs import frozen

from pdca import canonical, hashing
from pdca.errors import Flaw, TrailError
from pdca.phrase import Phrase
from pdca.record import LOG_CASE, Actor, Kind

FORMAT = 1
"""Version of the record's form; part of every record's bytes (docs/format.md)."""

LOG_MARK = "@"
"""What the number of no other case begins with than that of the log's own acts."""

MAX_NAME = 200
"""Longest case number, log name and idempotency key, in characters."""

DAY_LENGTH = 10

MAX_KNOWN = 1 << 15
"""Names of one kind that are remembered; none is longer than `MAX_NAME`."""

MAX_RECALLED = 1 << 13
"""Headings of records that are remembered, and likewise actors, and orders of keys."""

MAX_SHAPES = 1 << 10
"""Shapes of maps of one kind that are remembered."""


Seen = tuple["_Heading", tuple[Actor, ...], int]
"""What was seen of a record when it was judged: its heading, who acted, and how many texts there are in it, keys among them.

Their number is negative where it would not tell how the record is spelt: where keys are not in order.
Each 0 counts as `pdca.canonical.ZERO` texts more, for -0 is read as 0 too.
"""


def judged(value: Any) -> Seen:
    """Raise `TrailError` (``version``, ``form``) unless *value* is a map of a record's fields; return what was seen of it.

    Numbers that no canonical bytes spell, and values nested too deep, are ``canonical``. What characters running text
    holds is not looked at: `check_text` sees it in the bytes.
    """
    shape = _RECORD.known.get(tuple(value)) if type(value) is dict else None
    if shape is None or value["v"] != FORMAT:
        _check_version(value)
        shape = _RECORD.shape(value)
    by, texts = value["by"], shape.texts
    try:
        heading = shape.headings.get(shape.heading(value))
        people = _ACTORS.get(tuple(by[0].items())) if type(by) is list and len(by) == 1 else None
        known = value["case"] in _CASES and value["occurred"] in _DAYS
    except (TypeError, AttributeError):  # a list or a map where a text must stand, or no map
        heading, people, known = None, None, False
    if heading is None or not known:
        heading = _heading(shape, value)
    if (value["case"] == LOG_CASE) is not (heading[0] is _LOG):
        _wrong(f"编号{LOG_CASE}留给账本自身", f"the case {LOG_CASE} is the log's own")
    for number in shape.numbers(value):
        if type(number) is not int or not 0 < number < _MAX_INT:
            texts += _judge_number("number", number)
    for key, judge in shape.others:
        texts += judge(key, value[key])
    actors, more = people or _actors(by)
    return heading, actors, texts + more


def _check_version(value: Any) -> None:
    if type(value) is dict and value.get("v", FORMAT) != FORMAT and type(value["v"]) is int:
        raise TrailError(
            Phrase("未知的记录格式版本", "unknown version of the record's form"), code=Flaw.VERSION
        )


def check_text(body: bytes) -> None:
    """Raise `TrailError` (``form``) where text in the canonical bytes *body* holds a control or direction character."""
    if body.find(0x5C) >= 0:
        # Without escaped backslashes, every backslash that is left begins an escape.
        found = _UNFIT.search(body.replace(b"\\\\", b""))
    else:
        found = _UNFIT_DIRECTION.search(body) if body.find(0x7F) < 0 else _UNFIT.search(body)
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


class _Known(set[str]):
    """The texts, none longer than `MAX_NAME`, that *judge*, which raises on others, let pass before."""

    def __init__(self, judge: Callable[[str, Any], int]) -> None:
        super().__init__()
        self._judge = judge

    def take(self, key: str, value: Any) -> int:
        """Judge *value*, which stands under *key*, unless it is known. Raises `TrailError` for one that is not good."""
        try:
            if value in self:
                return 1
        except TypeError:  # a list or a map where a text must stand
            pass
        self._judge(key, value)
        if len(value) <= MAX_NAME:
            if len(self) >= MAX_KNOWN:
                self.clear()
            self.add(value)
        return 1


class _Heading(NamedTuple):
    """What recurs from record to record and is judged together: one copy of each text, empty where there is none."""

    kind: Kind
    step: str
    outcome: str
    part: str
    procedure: str
    edition: str
    place: str
    texts: str
    log: str
    alg: str


_Judge = Callable[[str, Any], int]
"""Raises `TrailError` for a value that is not good under a key; returns how many texts are in it."""
_Getter = Callable[[Mapping[str, Any]], tuple[Any, ...]]


@frozen
class _Shape:
    """The maps with the same keys in the same order: how many *texts* all have, keys among them, and the *others* with their judges.

    Of records *numbers* and *heading* get what is judged together; *headings* are those that were found good.
    """

    texts: int
    others: tuple[tuple[str, _Judge], ...]
    numbers: _Getter
    heading: _Getter
    headings: dict[tuple[Any, ...], _Heading]


class _Form:
    """One kind of map: its *fields*, which of them are *required*, and the shapes that are *known*."""

    def __init__(self, fields: Mapping[str, _Judge | None], required: Iterable[str]) -> None:
        self.fields = fields
        self.required = frozenset(required)
        self.known: dict[tuple[Any, ...], _Shape] = {}
        self._recalled = 0

    def shape(self, value: Any) -> _Shape:
        """Return the shape of *value*. Raises `TrailError` where it is none of this form."""
        if type(value) is not dict or not self.required <= value.keys() <= self.fields.keys():
            _malformed("fields", value)
        judges = [(key, judge) for key in value if (judge := self.fields[key])]
        shape = _Shape(
            _order(tuple(value)) + sum([key in _TEXTS for key in value if not self.fields[key]]),
            tuple([each for each in judges if each[1] is not _judge_number]),
            _getter([key for key, judge in judges if judge is _judge_number]),
            _getter([key for key in value if key in _Heading._fields]),
            {},
        )
        if len(self.known) >= MAX_SHAPES:
            self.known.clear()
        self.known[tuple(value)] = shape
        return shape

    def recall(self, shape: _Shape, texts: tuple[Any, ...], heading: _Heading) -> None:
        """Remember *heading*, found by its *texts* in a record of *shape*."""
        shape.headings[texts] = heading
        self._recalled += 1
        if self._recalled >= MAX_RECALLED:
            self._recalled = 0
            self.known.clear()


def _getter(keys: list[str]) -> _Getter:
    if len(keys) > 1:
        return itemgetter(*keys)
    return itemgetter(*keys, *keys) if keys else lambda value: ()  # of a single one it would return no tuple


def _heading(shape: _Shape, value: Mapping[str, Any]) -> _Heading:
    """Return the heading of *value*, found good as are its case and its day."""
    _CASES.take("case", value["case"])
    _DAYS.take("occurred", value["occurred"])
    try:
        return shape.headings[shape.heading(value)]
    except (KeyError, TypeError):
        return _new_heading(shape, value)


def _new_heading(shape: _Shape, value: Mapping[str, Any]) -> _Heading:
    for key in _Heading._fields:
        if key in value:
            _judge_name(key, value[key])
    kind, alg = value["kind"], value["alg"]
    if kind not in _KINDS:
        _malformed("kind", kind)
    if alg != hashing.name_for(value["log"]):
        _wrong("不是本账的散列算法", "not the hash algorithm of the log")
    texts = [intern(value.get(key, "")) for key in _Heading._fields[1:]]
    heading = _Heading(_KINDS[kind], *texts)
    if max(map(len, texts)) <= MAX_NAME:
        _RECORD.recall(shape, shape.heading(value), heading)
    return heading


def _judge_map(form: _Form, value: Any) -> int:
    """Judge the map *value* by its *form*."""
    shape = (form.known.get(tuple(value)) if type(value) is dict else None) or form.shape(value)
    texts = shape.texts
    for key, judge in shape.others:
        texts += judge(key, value[key])
    return texts


def _judge_maps(form: _Form, key: str, value: Any) -> int:
    return sum([_judge_map(form, each) for each in _listed(key, value)])


def _actors(value: Any) -> tuple[tuple[Actor, ...], int]:
    """Return the actors of *value*, and how many texts it has."""
    if type(value) is not list:
        _malformed("by", value)
    found = [_actor(each) for each in value]
    return tuple([actor for (actor,), _ in found]), sum([texts for _, texts in found])


def _actor(value: Any) -> tuple[tuple[Actor], int]:
    """Return the actor of *value*, and how many texts it has; remember them, for the same few act in most records."""
    texts = _judge_map(_ACTOR, value)
    found = _ACTORS.get(tuple(value.items()))
    if found is None:
        found = (Actor(person=intern(value["person"]), role=intern(value["role"])),), texts
        if len(value["person"]) + len(value["role"]) <= MAX_NAME:
            if len(_ACTORS) >= MAX_RECALLED:
                _ACTORS.clear()
            _ACTORS[tuple(value.items())] = found
    return found


def _judge_facts(key: str, value: Any) -> int:
    return _look(value or None, canonical.MAX_DEPTH - 2)


def _look(value: Any, depth: int) -> int:
    """Look at the map *value*, in which maps and lists may nest *depth* deep."""
    if type(value) is not dict and not isinstance(value, Mapping):
        _malformed("facts", value)
    texts = _ORDERS.get(tuple(value)) or _order(tuple(value))
    for item in value.values():
        texts += 1 if type(item) is str else _look_into(item, depth)
    return texts


def _look_into(value: Any, depth: int) -> int:
    """Look at *value*, which may nest *depth* deep."""
    kind = type(value)
    if kind is str:
        return 1
    if kind is int:
        return 0 if 0 < value < _MAX_INT else _judge_whole(value)
    if not depth:
        _wrong("嵌套过深", f"nested more than {canonical.MAX_DEPTH} deep", Flaw.CANONICAL)
    if kind is list or kind is tuple:
        return sum([_look_into(item, depth - 1) for item in value])
    return _look(value, depth - 1)


def _order(names: tuple[Any, ...]) -> int:
    """Return how many *names*, keys of a map, there are, if they are in order; remember it."""
    if not all(isinstance(name, str) for name in names):
        _malformed("facts", names)
    keys = len(names) if [*names] == sorted(names) else _ASTRAY
    if sum(map(len, names)) <= MAX_NAME:
        if len(_ORDERS) >= MAX_RECALLED:
            _ORDERS.clear()
        _ORDERS[names] = keys
    return keys


def _judge_actor(key: str, value: Any) -> int:
    return _judge_map(_ACTOR, value)


def _listed(key: str, value: Any) -> list[Any]:
    if type(value) is not list or not value:
        _malformed(key, value)
    return value


def _judge_name(key: str, value: Any) -> int:
    _judge_text(key, value)
    if len(value) > MAX_NAME and key in _SHORT:
        _wrong(f"编号超过{MAX_NAME}字", f"an id is longer than {MAX_NAME} characters")
    if not is_name(value):
        mark = f"U+{ord(_UNFIT_IN_NAMES.findall(value)[0]):04X}"
        _wrong(f"编号含有控制字符或表情符号{mark}", f"an id holds a control character or emoji {mark}")
    return 1


def _judge_case(key: str, value: Any) -> int:
    _judge_name(key, value)
    if value.startswith(LOG_MARK) and value != LOG_CASE:
        _wrong(f"以{LOG_MARK}开头的编号留给账本自身", f"ids that begin with {LOG_MARK} are the log's own")
    return 1


def _judge_day(key: str, value: Any) -> int:
    _judge_text(key, value)
    if not is_day(value):
        _wrong(f"日期不对：{value[:20]}", f"not a day: {value[:20]!r}")
    return 1


def _judge_text(key: str, value: Any) -> int:
    if type(value) is not str or not value:
        _malformed(key, value)
    return 1


def _judge_number(key: str, value: Any) -> int:
    if type(value) is not int or value < 0:
        _malformed(key, value)
    return _judge_whole(value)


def _judge_whole(value: int) -> int:
    """Return how many texts the whole number *value* counts as."""
    if not -_MAX_INT < value < _MAX_INT:
        _malformed("number", value)
    return 0 if value else canonical.ZERO


def _judge_moment(key: str, value: Any) -> int:
    if type(value) is not str or not _is_moment(value):
        _wrong(f"记录时间不对：{value!s:.40}", f"not a time: {value!s:.40}")
    return 1


@lru_cache(maxsize=256)
def _is_moment(text: str) -> bool:
    return is_day(text[:DAY_LENGTH]) and _CLOCK.fullmatch(text, DAY_LENGTH) is not None


def _judge_hash(key: str, value: Any) -> int:
    try:
        good = type(value) is str and len(value) == _HASH_DIGITS and bytes.fromhex(value).hex() == value
    except ValueError:
        good = False
    if not good:
        _wrong("不是散列值", "not a hash")
    return 1


def _judge_digest(key: str, value: Any) -> int:
    if type(value) is not str or not _DIGEST.fullmatch(value):
        _wrong("材料的摘要应为 sha256: 加64位十六进制数", "a paper's digest is sha256: and 64 hexadecimal digits")
    return 1


def _judge_persons(key: str, value: Any) -> int:
    return sum([_NAMES.take(key, person) for person in _listed(key, value)])


def _malformed(what: str, value: Any) -> NoReturn:
    number = type(value) is float or (type(value) is int and abs(value) >= _MAX_INT)
    _wrong(
        f"记录格式不对：{what}",
        f"malformed record: {what}: {value!r:.60}",
        Flaw.CANONICAL if number else Flaw.FORM,
    )


def _wrong(zh: str, en: str, code: Flaw = Flaw.FORM) -> NoReturn:
    raise TrailError(Phrase(zh, en), code=code)


_HASH_DIGITS: Final = 2 * hashing.HASH_BYTES
_MAX_INT: Final = canonical.MAX_INT
_ASTRAY: Final = -(1 << 80)
_KINDS, _LOG = {kind.value: kind for kind in Kind}, Kind.LOG
_SHORT: Final = frozenset(("case", "idem", "log"))
_NAMES, _CASES, _DAYS = _Known(_judge_name), _Known(_judge_case), _Known(_judge_day)
_ACTORS: dict[tuple[Any, ...], tuple[tuple[Actor], int]] = {}
_ORDERS: dict[tuple[Any, ...], int] = {}
_TEXTS = ("case", "occurred", *_Heading._fields)
_ACTOR = _Form({"person": _NAMES.take, "role": _NAMES.take}, ("person", "role"))
_PAPER = _Form(
    {"name": _NAMES.take, "digest": _judge_digest, "made": _DAYS.take, "signed_by": _judge_persons}, ("name",)
)
_CONCESSION = _Form(
    {"guard": _NAMES.take, "by": _judge_actor, "reason": _judge_text, "until": _DAYS.take},
    ("guard", "by", "reason", "until"),
)
_RECORD = _Form(
    {
        "v": _judge_number, "pos": _judge_number, "seq": _judge_number, "answers": _judge_number, "target": _judge_number,
        "prev": _judge_hash, "recorded": _judge_moment, "clock": _judge_moment, "idem": _NAMES.take,
        "amended_day": _DAYS.take, "reason": _judge_text, "facts": _judge_facts, "papers": partial(_judge_maps, _PAPER),
        "concessions": partial(_judge_maps, _CONCESSION),
        **dict.fromkeys(("by", *_TEXTS)),  # `judged` looks at these
    },
    ("v", "alg", "log", "pos", "case", "seq", "recorded", "kind", "occurred", "by"),
)  # fmt: skip

_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")
_CLOCK = re.compile(r"T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z", re.ASCII)
_UNFIT_IN_NAMES = re.compile(
    "[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\u200d\ufe0f\u2600-\u27bf\U0001f000-\U0001faff]"
)
# U+202A-202E, U+2066-2069 in UTF-8; with them U+007F and the escapes of all control characters but line break and tab.
_UNFIT_DIRECTION = re.compile(rb"\xe2(?:\x80[\xaa-\xae]|\x81[\xa6-\xa9])")
_UNFIT = re.compile(rb"\\[bfr]|\\u....|\x7f|" + _UNFIT_DIRECTION.pattern)
