"""The form of a record: its JSON values, the bytes the trail hashes and keeps, and what may stand in them.

What is written here is told in docs/format.md, section 3. A value that could not be read back is never written:
an append-only trail could not be mended.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from sys import intern
from typing import Any, NoReturn, cast

from pdca import canonical, hashing
from pdca.errors import Flaw, TrailError, UnwritableError
from pdca.phrase import Phrase
from pdca.record import LOG_CASE, Actor, Claim, Concession, Kind, PaperShown, Plain, Record

FORMAT = 1
"""Version of the record's form; part of every record's bytes (docs/format.md)."""

LOG_MARK = "@"
"""What the number of no other case begins with than that of the log's own acts."""

MAX_NAME = 200
"""Longest case number, log name and idempotency key, in characters."""

DAY_LENGTH = 10


def to_body(record: Record) -> bytes:
    """Return the bytes of *record* that the trail hashes and keeps (docs/format.md).

    Raises `UnwritableError` for a value the trail does not take: wrong types, control characters, a day that
    is none.
    """
    values = plain(record)
    body = canonical.encode(values)
    try:
        # What cannot be read back must never be written: an append-only trail could not be mended.
        from_plain(values)
    except TrailError as error:
        raise UnwritableError(error.phrase) from None
    if (complaint := _complaint(record, body)) is not None:
        raise _unwritable(complaint, _culprit(record, values))
    return body


def from_body(body: bytes) -> Record:
    """Return the record whose bytes are *body*; the inverse of `to_body`.

    Raises `TrailError` for every other sequence of bytes: ``canonical``, ``version`` or ``form``.
    """
    try:
        record = from_plain(canonical.spelt(body))
    except TrailError:
        canonical.decode(body)  # null, true or a fraction is told as such, whichever field it is in
        raise
    if (complaint := _complaint(record, body)) is not None:
        raise TrailError(complaint, code=Flaw.FORM)
    return record


def leaf_of(record: Record) -> bytes:
    """Return the leaf hash of *record*, by the algorithm of its log."""
    return hashing.of_log(record.log).leaf(to_body(record))


def plain(record: Record) -> dict[str, Plain]:
    """Return *record* as JSON values; what is empty or absent is left out."""
    result = plain_claim(record.claim)
    result.update(
        v=FORMAT, alg=record.alg, log=record.log, pos=record.pos, seq=record.seq, recorded=record.recorded
    )
    if record.prev:
        result["prev"] = record.prev
    if record.idem:
        result["idem"] = record.idem
    if record.clock:
        result["clock"] = record.clock
    return result


def plain_claim(claim: Claim) -> dict[str, Plain]:
    """Return *claim* as JSON values; what is empty or absent is left out."""
    result: dict[str, Plain] = {"case": claim.case, "kind": claim.kind.value, "occurred": claim.occurred}
    for name in _OPTIONAL_TEXTS:
        if value := getattr(claim, name):
            result[name] = value
    result["by"] = [_plain_actor(actor) for actor in claim.by]
    if claim.facts:
        result["facts"] = claim.facts
    if claim.papers:
        result["papers"] = [_plain_paper(paper) for paper in claim.papers]
    if claim.concessions:
        result["concessions"] = [_plain_concession(concession) for concession in claim.concessions]
    if claim.answers is not None:
        result["answers"] = claim.answers
    if claim.target is not None:
        result["target"] = claim.target
    return result


def from_plain(value: Any) -> Record:
    """Return the record that `plain` wrote as *value*; the inverse of `plain`.

    Raises `TrailError` (``version``, ``form``) for anything else.
    """
    fields = _read(value, _FIELDS, _REQUIRED)
    if fields.pop("v") != FORMAT:
        raise TrailError(
            Phrase("未知的记录格式版本", "unknown version of the record's form"), code=Flaw.VERSION
        )
    take = fields.pop
    pos, seq, recorded = take("pos"), take("seq"), take("recorded")
    prev, idem, log, alg = take("prev", ""), take("idem", ""), take("log"), take("alg")
    clock = take("clock", "")
    for name in _RECURRING & fields.keys():
        fields[name] = intern(fields[name])
    claim = Claim(**fields)
    return Record(
        claim=claim, pos=pos, seq=seq, prev=prev, recorded=recorded, idem=idem, log=log, alg=alg, clock=clock
    )


def _plain_actor(actor: Actor) -> dict[str, str]:
    return {"person": actor.person, "role": actor.role}


def _plain_paper(paper: PaperShown) -> dict[str, Plain]:
    result: dict[str, Plain] = {"name": paper.name}
    if paper.digest:
        result["digest"] = paper.digest
    if paper.made:
        result["made"] = paper.made
    if paper.signed_by:
        result["signed_by"] = list(paper.signed_by)
    return result


def _plain_concession(concession: Concession) -> dict[str, Plain]:
    by = _plain_actor(concession.by)
    return {"guard": concession.guard, "by": by, "reason": concession.reason, "until": concession.until}


def _read(value: Any, readers: Mapping[str, Any], required: frozenset[str]) -> dict[str, Any]:
    """Return the fields of *value*; a reader is `str` (not empty), `int` (not negative) or a function."""
    if type(value) is not dict or not required <= value.keys():
        _malformed("fields", value)
    result = value.copy()
    for name, item in value.items():
        reader = readers.get(name)
        if reader is str:
            if type(item) is not str or not item:
                _malformed(name, item)
        elif reader is int:
            if type(item) is not int or not 0 <= item < canonical.MAX_INT:
                _malformed(name, item)
        elif reader is None:
            _malformed(name, item)
        else:
            result[name] = reader(item)
    return cast(dict[str, Any], result)


def _text(value: Any) -> str:
    if type(value) is not str or not value:
        _malformed("text", value)
    return value


def _kind(value: Any) -> Kind:
    kind = _KINDS.get(value) if type(value) is str else None
    return kind if kind is not None else _malformed("kind", value)


def _facts(value: Any) -> Mapping[str, Plain]:
    if not (type(value) is dict or isinstance(value, Mapping)) or not value:
        _malformed("facts", value)
    return cast(Mapping[str, Plain], _shared(value))


def _shared(value: Any) -> Any:
    """Return *value* with one copy of each key and short text: days, choices, ids and places recur in most records.

    What a fact cannot be is found on the way: this looks at every value (`pdca.canonical.spelt` leaves it to us).
    """
    kind = type(value)
    if kind is str:
        return intern(value) if len(value) <= DAY_LENGTH else value
    if kind is dict:
        return {intern(key): _shared(inside) for key, inside in value.items()}
    if kind is list:
        return [_shared(inside) for inside in value]
    if kind is int:
        return value if -canonical.MAX_INT < value < canonical.MAX_INT else _malformed("number", value)
    if isinstance(value, Mapping):
        return {str(key): _shared(inside) for key, inside in value.items()}
    return [_shared(inside) for inside in value] if kind is tuple else _malformed("facts", value)


def _list_of(reader: Callable[[Any], Any], value: Any) -> tuple[Any, ...]:
    if type(value) is not list or not value:
        _malformed("list", value)
    return tuple([reader(item) for item in value])


def _actor(value: Any) -> Actor:
    return _actors_named(_named(value))[0]


def _actors(value: Any) -> tuple[Actor, ...]:
    return () if value == [] else _actors_named(*_list_of(_named, value))


def _named(value: Any) -> tuple[str, str]:
    if type(value) is not dict or value.keys() != _ACTOR:
        _malformed("by", value)
    return _text(value["person"]), _text(value["role"])


@lru_cache(maxsize=4096)
def _actors_named(*named: tuple[str, str]) -> tuple[Actor, ...]:
    """Return the actors of *named*, persons and roles; the same few act in most records."""
    return tuple(Actor(person=person, role=role) for person, role in named)


def _papers(value: Any) -> tuple[PaperShown, ...]:
    return _list_of(lambda item: PaperShown(**_read(item, _PAPER, _PAPER_REQUIRED)), value)


def _concessions(value: Any) -> tuple[Concession, ...]:
    return _list_of(lambda item: Concession(**_read(item, _CONCESSION, _CONCESSION_REQUIRED)), value)


def _malformed(what: str, value: Any) -> NoReturn:
    shown = repr(value)[:60]
    raise TrailError(Phrase(f"记录格式不对：{what}", f"malformed record: {what}: {shown}"), code=Flaw.FORM)


def _complaint(record: Record, body: bytes) -> Phrase | None:
    """Return what is wrong with the values of *record*, whose bytes are *body*, or `None`.

    Ids may hold no control or direction character at all, running text none but the line break and the tab:
    a name that displays as another name is evidence of nothing.
    """
    claim = record.claim
    names = "".join(_names(record))
    if not (names.isascii() and names.isprintable()) and (found := _UNFIT_IN_NAMES.search(names)):
        mark = f"U+{ord(found[0]):04X}"
        return Phrase(f"编号含有控制字符或表情符号{mark}", f"an id holds a control character or emoji {mark}")
    if _may_be_unfit(body) and (found := _UNFIT.search(body.decode())):
        return Phrase(f"文本含有控制字符{found[0]!a}", f"text holds control character {found[0]!a}")
    if (wrong := _misplaced(record)) is not None:
        return wrong
    for day in _days(claim):
        if not _is_day(day):
            return Phrase(f"日期不对：{day[:20]}", f"not a day: {day[:20]!r}")
    if any(paper.digest and not _DIGEST.fullmatch(paper.digest) for paper in claim.papers):
        return Phrase(
            "材料的摘要应为 sha256: 加64位十六进制数", "a paper's digest is sha256: and 64 hexadecimal digits"
        )
    if not _is_moment(record.recorded) or (record.clock and not _is_moment(record.clock)):
        return Phrase(f"记录时间不对：{record.recorded[:40]}", f"not a time: {record.recorded[:40]!r}")
    if record.alg != hashing.name_for(record.log) or (record.prev and not _HASH.fullmatch(record.prev)):
        return Phrase("散列值或散列算法不对", "not a hash, or not the hash algorithm")
    return None


def _misplaced(record: Record) -> Phrase | None:
    """Return what is wrong with the ids that place *record*, or `None`."""
    claim = record.claim
    if len(claim.case) > MAX_NAME or len(record.idem) > MAX_NAME or len(record.log) > MAX_NAME:
        return Phrase(f"编号超过{MAX_NAME}字", f"an id is longer than {MAX_NAME} characters")
    reserved = claim.case.startswith(LOG_MARK) or claim.kind is Kind.LOG
    if reserved and (claim.case, claim.kind) != (LOG_CASE, Kind.LOG):
        return Phrase(
            f"以{LOG_MARK}开头的编号留给账本自身", f"ids that begin with {LOG_MARK} are the log's own"
        )
    return None


def _culprit(record: Record, values: Mapping[str, Plain]) -> str:
    """Return where in *values* the first thing is that `_complaint` is about, or nothing where no text is it."""
    names = _names(record)
    found = [(path.removeprefix("."), item) for path, item in canonical.walk(values, "")]
    texts = [item for _, item in found if isinstance(item, str)]
    for unfit in (
        {name for name in names if _UNFIT_IN_NAMES.search(name)},
        {text for text in texts if _UNFIT.search(canonical.encode(text).decode())},
        {name for name in (record.claim.case, record.idem, record.log) if len(name) > MAX_NAME},
        {day for day in _days(record.claim) if not _is_day(day)},
    ):
        if unfit:
            break
    return next((path for path, item in found if isinstance(item, str) and item in unfit), "")


def _unwritable(complaint: Phrase, path: str) -> UnwritableError:
    head = re.split(r"[.\[]", path, maxsplit=1)[0]
    zh, en = (f"{_PARTS_ZH.get(head, head)}{path[len(head) :]}：", f"{path}: ") if path else ("", "")
    return UnwritableError(Phrase(zh + complaint.zh, en + complaint.en), path=path)


def _names(record: Record) -> list[str]:
    claim = record.claim
    names = [claim.case, claim.step, claim.outcome, claim.part, claim.procedure, claim.edition, claim.place]
    names += (claim.texts, record.log, record.idem)
    for actor in claim.by:
        names += (actor.person, actor.role)
    for paper in claim.papers:
        names += (paper.name, paper.digest, *paper.signed_by)
    for concession in claim.concessions:
        names += (concession.guard, concession.by.person, concession.by.role)
    return names


def _days(claim: Claim) -> list[str]:
    days = [claim.occurred]
    days += [paper.made for paper in claim.papers if paper.made]
    if claim.amended_day:
        days.append(claim.amended_day)
    days += [concession.until for concession in claim.concessions]
    return days


@lru_cache(maxsize=4096)
def _is_day(text: str) -> bool:
    try:
        return len(text) == DAY_LENGTH and date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_moment(text: str) -> bool:
    return _is_day(text[:DAY_LENGTH]) and _CLOCK.fullmatch(text, DAY_LENGTH) is not None


def _may_be_unfit(body: bytes) -> bool:
    return b"\\" in body or b"\x7f" in body or b"\xe2" in body


_KINDS = {kind.value: kind for kind in Kind}
_OPTIONAL_TEXTS = (
    "step", "outcome", "part", "procedure", "edition", "place", "texts", "amended_day", "reason",
)  # fmt: skip
_FIELDS: Mapping[str, Any] = {
    "v": int, "alg": str, "log": str, "pos": int, "case": str, "seq": int, "prev": str, "idem": str, "clock": str,
    "recorded": str, "kind": _kind, "occurred": str, "by": _actors, "facts": _facts, "papers": _papers,
    "concessions": _concessions, "answers": int, "target": int, **dict.fromkeys(_OPTIONAL_TEXTS, str),
}  # fmt: skip
_PARTS_ZH = {"case": "事项编号", "occurred": "办理日", "by": "办理人", "facts": "填写内容", "papers": "材料", "concessions": "特批", "reason": "理由"}  # fmt: skip
_RECURRING = frozenset(("occurred", "step", "outcome", "part", "procedure", "edition", "place", "texts"))
"""Texts of which thousands of records have the same: one copy of each is kept."""
_REQUIRED = frozenset(("v", "alg", "log", "pos", "case", "seq", "recorded", "kind", "occurred", "by"))
_ACTOR = {"person", "role"}
_PAPER: Mapping[str, Any] = {
    "name": str, "digest": str, "made": str, "signed_by": lambda value: _list_of(_text, value),
}  # fmt: skip
_PAPER_REQUIRED = frozenset(("name",))
_CONCESSION: Mapping[str, Any] = {"guard": str, "by": _actor, "reason": str, "until": str}
_CONCESSION_REQUIRED = frozenset(_CONCESSION)

_HASH = re.compile("[0-9a-f]{64}")
_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")
_CLOCK = re.compile(r"T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z", re.ASCII)
_UNFIT_IN_NAMES = re.compile(
    "[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\u200d\ufe0f\u2600-\u27bf\U0001f000-\U0001faff]"
)
# In canonical bytes every control character below U+0020 but the line break and the tab shows as one of these.
_UNFIT = re.compile(r"(?<!\\)(?:\\\\)*\\[bfru]|[\x7f\u202a-\u202e\u2066-\u2069]")
