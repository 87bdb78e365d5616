"""What is said of an act on the command line or in a file, read into the parts of a claim.

A file is JSON, or YAML as this project allows it; either way texts become the values their facts want. Whether they
are good is the judge's question; here only what has no meaning at all is refused.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from attrs import evolve, field, frozen

from pdca import facts
from pdca.answers import Choices, day_text, typed
from pdca.bench import GOAL, Bench
from pdca.cli.desk import InputError, readable
from pdca.phrase import Phrase
from pdca.procedure import Fact
from pdca.reading.encoding import MAX_BYTES
from pdca.reading.mistakes import Mistakes
from pdca.reading.text import Node, parse
from pdca.record import Actor, Concession, PaperShown

MAX_DATA: Final = 4 * MAX_BYTES
"""Longest file of entries or answers, in bytes (4 MiB)."""


Files = Callable[[str, str], PaperShown]
"""Makes a paper of its name and the path of its file."""


@frozen(kw_only=True)
class Entry:
    """What was said of one act, not yet judged."""

    by: tuple[Actor, ...] = ()
    day: str = ""
    facts: Mapping[str, Any] = field(factory=dict)
    papers: tuple[PaperShown, ...] = ()
    concessions: tuple[Concession, ...] = ()
    answers: int | None = None
    reason: str = ""
    until: str = ""
    extra: Mapping[str, Any] = field(factory=dict)


def entry(options: Any, files: Files) -> Entry:
    """Return what the options of a command say, over what its ``--file`` says. Raises `InputError`.

    *files* makes papers of files.
    """
    path = getattr(options, "file", None)
    said = from_document(document(path), path, files) if path else Entry()
    typed_in = _from_options(options, files)
    return Entry(
        by=typed_in.by or said.by, day=typed_in.day or said.day, facts=merged(said.facts, typed_in.facts),
        papers=(*said.papers, *typed_in.papers), concessions=said.concessions, reason=typed_in.reason or said.reason,
        answers=typed_in.answers if typed_in.answers is not None else said.answers, until=typed_in.until or said.until, extra=said.extra,
    )  # fmt: skip


def _from_options(options: Any, files: Files) -> Entry:
    facts_said: dict[str, Any] = {}
    for text in getattr(options, "fact", None) or ():
        path, equals, value = text.partition("=")
        if not equals or not path:
            raise InputError(
                Phrase(
                    f"--fact 要写成“名称=值”：{facts.shorten(text)}",
                    f"--fact wants NAME=VALUE: {facts.shorten(text)}",
                )
            )
        facts_said = merged(facts_said, nested(path, value))
    return Entry(
        by=tuple(actor(text) for text in getattr(options, "by", None) or ()), day=day(getattr(options, "day", "") or ""), facts=facts_said,
        papers=tuple(paper(text, files) for text in getattr(options, "paper", None) or ()), reason=getattr(options, "reason", "") or "",
        answers=getattr(options, "answering", None), until=day(getattr(options, "until", "") or ""),
    )  # fmt: skip


_KEYS: Final = frozenset({"by", "day", "facts", "papers", "concessions", "answers", "reason", "until"})
_EXTRA: Final = frozenset(
    {"act", "case", "procedure", "edition", "entrance", "place", "target", "guard", "idem", "note"}
)


def from_document(said: Any, path: str, files: Files) -> Entry:
    """Return the entry that a map read from *path* holds. Raises `InputError`."""
    if not isinstance(said, Mapping):
        raise InputError(
            Phrase(f"“{path}”应是“键: 值”的一组", f"'{path}' must hold keys and values"), path=path
        )
    for key in said:
        if key not in _KEYS | _EXTRA:
            known = "、".join(sorted(_KEYS | _EXTRA))
            raise InputError(
                Phrase(
                    f"“{path}”里有不认识的键“{facts.shorten(key)}”；可用：{known}",
                    f"unknown key '{facts.shorten(key)}' in '{path}'; there are {known}",
                ),
                path=path,
            )
    answering = said.get("answers")
    return Entry(
        by=tuple(actor(one) for one in _several(said.get("by", ()))), day=day(str(said.get("day", ""))), facts=_map(said.get("facts", {}), "facts"),
        papers=tuple(paper(one, files) for one in _several(said.get("papers", ()))), reason=str(said.get("reason", "")),
        concessions=tuple(concession(one) for one in _several(said.get("concessions", ()))), until=day(str(said.get("until", ""))),
        answers=number(answering) if answering is not None else None, extra={key: said[key] for key in said if key in _EXTRA},
    )  # fmt: skip


def document(path: str) -> Any:
    """Return what the JSON or YAML file at *path* holds, as lists, maps, texts and whole numbers. Raises `InputError`."""
    with readable(path, Phrase("文件", "file")) as stream:
        data = stream.read(MAX_DATA + 1)
    if len(data) > MAX_DATA:
        raise InputError(
            Phrase(
                f"文件“{path}”超过{MAX_DATA >> 20} MiB",
                f"the file '{path}' is larger than {MAX_DATA >> 20} MiB",
            ),
            path=path,
        )
    return (
        _json(path, data)
        if data.lstrip()[:1] in (b"{", b"[") and path.endswith(".json")
        else _yaml(path, data)
    )


def _json(path: str, data: bytes) -> Any:
    try:
        return json.loads(data, parse_float=_no_float, parse_constant=_no_float)
    except (ValueError, RecursionError) as error:
        raise InputError(
            Phrase(f"“{path}”不是正确的 JSON：{error}", f"'{path}' is no JSON: {error}"), path=path
        ) from error


def _no_float(text: str) -> Any:
    message = f"{text}: 小数请写成文本 (write decimals as text)"
    raise ValueError(message)


def _yaml(path: str, data: bytes) -> Any:
    mistakes = Mistakes()
    node = parse(path, data, mistakes)
    mistakes.raise_if_any()
    return _plain(node) if node is not None else {}


def _plain(node: Node) -> Any:
    value = node.value
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return [_plain(one) for one in value] if isinstance(value, list) else value


def nested(path: str, value: Any) -> dict[str, Any]:
    """Return ``{"ballot": {"yes": value}}`` for ``ballot.yes``."""
    for name in reversed(path.split(".")):
        value = {name: value}
    found: dict[str, Any] = value
    return found


def merged(under: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """Return *under* with what *over* says put over it, map into map."""
    result = dict(under)
    for key, value in over.items():
        before = result.get(key)
        result[key] = (
            merged(before, value) if isinstance(before, Mapping) and isinstance(value, Mapping) else value
        )
    return result


def day(text: str) -> str:
    """Return *text* as a day of the form ``YYYY-MM-DD``, or nothing for nothing. Raises `InputError`."""
    if not text:
        return ""
    found = day_text(text)
    if facts.day(found) is None:
        raise InputError(
            Phrase(
                f"日期不对：“{facts.shorten(text)}”，应如 2026-05-18",
                f"no such day: '{facts.shorten(text)}'; write 2026-05-18",
            ),
            day=facts.shorten(text),
        )
    return found


def number(text: Any) -> int:
    """Return the number of a record. Raises `InputError`."""
    said = str(text)
    if not said.isascii() or not said.isdecimal():
        raise InputError(
            Phrase(
                f"记录号应是整数：“{facts.shorten(text)}”",
                f"a record's number is whole: '{facts.shorten(text)}'",
            )
        )
    return int(said)


def actor(said: Any) -> Actor:
    """Return who acts, from ``person:role``, ``person``, or a map. Raises `InputError`."""
    if isinstance(said, Mapping):
        return Actor(person=str(said.get("person", "")), role=str(said.get("role", "")))
    person, _, role = str(said).partition(":")
    if not person:
        raise InputError(
            Phrase(
                f"办理人要写成“编号:身份”：{facts.shorten(said)}",
                f"who acts is written PERSON:ROLE: {facts.shorten(said)}",
            )
        )
    return Actor(person=person, role=role)


def paper(said: Any, files: Files) -> PaperShown:
    """Return a paper, from its name, ``name=path`` (which *files* makes a paper of), or a map. Raises `InputError`."""
    if isinstance(said, Mapping):
        signed = tuple(str(one) for one in _several(said.get("signed_by", ())))
        return PaperShown(
            name=str(said.get("name", "")),
            digest=str(said.get("digest", "")),
            made=day(str(said.get("made", ""))),
            signed_by=signed,
        )
    name, equals, path = str(said).partition("=")
    return files(name, path) if equals else PaperShown(name=name)


def concession(said: Any) -> Concession:
    """Return a concession from a map. Raises `InputError`."""
    if not isinstance(said, Mapping):
        raise InputError(
            Phrase("特批要写明 guard、by、reason、until", "a concession has guard, by, reason and until")
        )
    return Concession(
        guard=str(said.get("guard", "")),
        by=actor(said.get("by", "")),
        reason=str(said.get("reason", "")),
        until=day(str(said.get("until", ""))),
    )


def _several(said: Any) -> Sequence[Any]:
    if isinstance(said, Sequence) and not isinstance(said, str):
        return said
    return () if said in ((), "") else (said,)


def _map(said: Any, name: str) -> Mapping[str, Any]:
    if not isinstance(said, Mapping):
        raise InputError(Phrase(f"{name} 应是“名称: 值”的一组", f"{name} must map names to values"))
    return said


def placed(actors: Sequence[Actor], roles: Sequence[str]) -> tuple[Actor, ...]:
    """Return *actors*, those without a role in the only one there is. Raises `InputError` where there are several."""
    said = [role for role in roles if "." not in role]
    if all(one.role for one in actors):
        return tuple(actors)
    if len(said) != 1:
        listed = "、".join(said)
        raise InputError(
            Phrase(
                f"请写明办理人的身份：--by 编号:身份，身份为 {listed} 之一",
                f"say in which role: --by PERSON:ROLE, one of {listed}",
            )
        )
    return tuple(one if one.role else evolve(one, role=said[0]) for one in actors)


def values(said: Mapping[str, Any], asks: Iterable[Fact], choices: Choices) -> dict[str, Any]:
    """Return *said* with every text turned into what its fact wants; a name that nothing asks stays, for the judge."""
    known = {fact.id: fact for fact in asks}
    return {key: typed(known[key], value, choices) if key in known else value for key, value in said.items()}


def opening_facts(bench: Bench) -> tuple[Fact, ...]:
    """Return what the opening of a case asks."""
    return (evolve(bench.procedure.about, id="about"), GOAL)
