"""The form of a record: its JSON values and the bytes that the trail hashes and keeps.

What is written here is told in docs/format.md, section 3; what may stand in it `pdca.fields` judges.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter, itemgetter
from sys import intern
from typing import Any

from pdca import canonical, fields, hashing
from pdca.errors import TrailError, UnwritableError
from pdca.making import maker
from pdca.phrase import Phrase
from pdca.record import Actor, Claim, Concession, Kind, PaperShown, Plain, Record


def to_body(record: Record) -> bytes:
    """Return the bytes of *record* that the trail hashes and keeps (docs/format.md).

    Raises `UnwritableError` for a value the trail does not take: wrong types, control characters, a day that
    is none.
    """
    values = plain(record)
    try:
        # What cannot be read back must never be written: an append-only trail could not be mended.
        fields.judged(values)
        body = canonical.written(values)
        fields.check_text(body)
    except TrailError as error:
        canonical.encode(values)  # where it is a value that nothing can spell, this tells which
        raise _unwritable(error.phrase, _culprit(values)) from None
    return body


def from_body(body: bytes) -> Record:
    """Return the record whose bytes are *body*; the inverse of `to_body`.

    Raises `TrailError` for every other sequence of bytes: ``canonical``, ``version`` or ``form``.
    """
    return made(*judged(body))


def leaf_of(record: Record) -> bytes:
    """Return the leaf hash of *record*, by the algorithm of its log."""
    return hashing.of_log(record.log).leaf(to_body(record))


def plain(record: Record) -> dict[str, Plain]:
    """Return *record* as JSON values; what is empty or absent is left out."""
    result = plain_claim(record.claim)
    result.update(
        v=fields.FORMAT, alg=record.alg, log=record.log, pos=record.pos, seq=record.seq, recorded=record.recorded
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
    result: dict[str, Plain] = {"case": claim.case, "kind": _NAMES[claim.kind], "occurred": claim.occurred}
    result |= {name: text for name, text in zip(_OPTIONAL_TEXTS, _optional_texts(claim), strict=True) if text}
    result["by"] = [{"person": actor.person, "role": actor.role} for actor in claim.by]
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


Judged = tuple[Mapping[str, Any], fields.Seen]
"""The values of a record and what was seen of them, of which `made` makes it."""


def judged(body: bytes) -> Judged:
    """Return the values of the record whose bytes are *body*, and what was seen of them.

    Raises `TrailError` for every other sequence of bytes: ``canonical``, ``version`` or ``form``.
    """
    bare = canonical.is_bare(body)
    value = canonical.parsed(body) if bare else canonical.spelt(body)
    try:
        seen = fields.judged(value)
        fields.check_text(body)
    except TrailError:
        canonical.decode(body)  # a value that no canonical bytes spell is the first thing to tell
        raise
    if bare and not canonical.counts([body], [seen[-1]]):
        canonical.confirm(value, body)
    return value, seen


def judged_all(bodies: Sequence[bytes]) -> Sequence[Judged | None]:
    """Return for each of *bodies* what `judged` does, or `None` for each where one of them has to be looked at by itself.

    Doing one thing with all of them is twice as fast as doing all with one after the other.
    """
    nothing = [None] * len(bodies)
    values = canonical.read_all(bodies)
    if values is None:
        return nothing
    try:
        seen = [*map(fields.judged, values)]
        fields.check_text(b"".join(bodies))
    except TrailError:
        return nothing
    counted = canonical.counts(bodies, map(_TEXTS, seen))
    return [*zip(values, seen, strict=True)] if counted else nothing


def from_plain(value: Any) -> Record:
    """Return the record that `plain` wrote as *value*; the inverse of `plain`.

    Raises `TrailError` (``version``, ``form``) for anything else.
    """
    return made(value, fields.judged(value))


def made(value: Mapping[str, Any], seen: fields.Seen) -> Record:
    """Return the record of *value*, of which `pdca.fields.judged` saw *seen*."""
    (kind, step, outcome, part, procedure, edition, place, texts, log, alg), actors, _ = seen
    get = value.get
    facts, papers, granted = get("facts"), get("papers"), get("concessions")
    claim = _new_claim(
        value["case"], kind, intern(value["occurred"]), actors, step, outcome, part, _shared(facts) if facts else {},
        tuple([_paper(each) for each in papers]) if papers else (), tuple([_concession(each) for each in granted]) if granted else (),
        get("answers"), get("target"), get("amended_day", ""), get("reason", ""), procedure, edition, place, texts,
    )  # fmt: skip
    return _new_record(
        claim, value["pos"], value["seq"], get("prev", ""), value["recorded"], get("idem", ""), log, alg, get("clock", "")
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


def _shared(value: Any) -> Any:
    """Return *value* with one copy of each key and short text: days, choices, ids and places recur in most records."""
    kind = type(value)
    if kind is str:
        return intern(value) if len(value) <= fields.DAY_LENGTH else value
    if kind is int:
        return value
    if kind is dict:
        return {intern(key): _shared(inside) for key, inside in value.items()}
    if isinstance(value, Mapping):
        return {str(key): _shared(inside) for key, inside in value.items()}
    return [_shared(inside) for inside in value]


def _paper(value: Mapping[str, Any]) -> PaperShown:
    get = value.get
    return _new_paper(value["name"], get("digest", ""), get("made", ""), tuple(get("signed_by", ())))


def _concession(value: Mapping[str, Any]) -> Concession:
    return Concession(**{**value, "by": Actor(**value["by"])})


def _culprit(values: Mapping[str, Plain]) -> str:
    """Return where in *values* the first text is that `pdca.fields` does not take, or nothing where no text is it."""
    found = [(path.removeprefix("."), item) for path, item in canonical.walk(values, "")]
    texts = [(path, item) for path, item in found if isinstance(item, str)]
    judges: tuple[Callable[[str, str], object], ...] = (
        lambda path, text: _NAME_PATH.fullmatch(path) and not fields.is_name(text),
        lambda _, text: not fields.is_text(text),
        lambda path, text: path in {"case", "idem", "log"} and len(text) > fields.MAX_NAME,
        lambda path, text: _DAY_PATH.fullmatch(path) and not fields.is_day(text),
    )
    return next((path for unfit in judges for path, text in texts if unfit(path, text)), "")


def _unwritable(complaint: Phrase, path: str) -> UnwritableError:
    head = re.split(r"[.\[]", path, maxsplit=1)[0]
    zh, en = (f"{_PARTS_ZH.get(head, head)}{path[len(head) :]}：", f"{path}: ") if path else ("", "")
    return UnwritableError(Phrase(zh + complaint.zh, en + complaint.en), path=path)


_NAMES = {kind: kind.value for kind in Kind}
_OPTIONAL_TEXTS = (
    "step", "outcome", "part", "procedure", "edition", "place", "texts", "amended_day", "reason",
)  # fmt: skip
_optional_texts = attrgetter(*_OPTIONAL_TEXTS)
_TEXTS = itemgetter(-1)
_PARTS_ZH = {"case": "事项编号", "occurred": "办理日", "by": "办理人", "facts": "填写内容", "papers": "材料", "concessions": "特批", "reason": "理由"}  # fmt: skip
_new_claim, _new_record, _new_paper = maker(Claim), maker(Record), maker(PaperShown)
_NAME_PATH = re.compile(
    r"case|step|outcome|part|procedure|edition|place|texts|log|idem|(?:by\[\d+\]|concessions\[\d+\]\.by)\.(?:person|role)"
    r"|concessions\[\d+\]\.guard|papers\[\d+\]\.(?:name|digest|signed_by\[\d+\])"
)
_DAY_PATH = re.compile(r"occurred|amended_day|papers\[\d+\]\.made|concessions\[\d+\]\.until")
