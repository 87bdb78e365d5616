"""References, tests, facts and papers, as they are written in a procedure."""

import re
from collections.abc import Mapping
from typing import Any, Final

from pdca.facts import shorten
from pdca.phrase import Phrase
from pdca.procedure import Fact, Force, Paper, Place, Ref, Test
from pdca.reading import keys
from pdca.reading.reader import Node, Reader, nearest

_REF: Final = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
_LIMIT: Final = re.compile(r"[a-z][a-z0-9_-]*(\.[a-z0-9_-]+)*")
_TESTS: Final = Phrase("条件", "the tests")
_FACTS: Final = Phrase("要填的内容（asks）", "asks")


def read_ref(node: Node | None, reader: Reader) -> Ref | None:
    """Return a reference such as ``choose.occurred``, or nothing."""
    text = reader.text(node)
    if not text or node is None:
        return None
    return ref_of(text, node.place, reader)


def ref_of(text: str, place: Place, reader: Reader) -> Ref:
    """Return *text* as a reference; note a mistake if it cannot be one."""
    if not _REF.fullmatch(text):
        reader.note(
            place,
            "bad-reference",
            f"“{shorten(text)}”不是引用：应写成 步骤.事实 这样，用小写英文标识和半角句点",
            f"'{shorten(text)}' is no reference: write it like step.fact, in small letters with dots",
        )
    return Ref(text=text, place=place)


def read_refs(node: Node | None, reader: Reader) -> tuple[Ref, ...]:
    """Return the references of a list, or the one written instead."""
    return tuple(ref for one in reader.many(node) if (ref := read_ref(one, reader)) is not None)


def read_limit(node: Node | None, reader: Reader) -> str:
    """Return the name of a limit (``fazhan.notice``) or of a ``case`` value; a number is a mistake."""
    text = reader.text(node)
    if text and node is not None and not _LIMIT.fullmatch(text):
        reader.note(
            node.place,
            "bad-limit",
            f"这里应写限值的名称（如 fazhan.notice），不能写“{shorten(text)}”；数字写在 law/limits 里",
            f"this must be the name of a limit (such as fazhan.notice), not '{shorten(text)}'; numbers stand in law/limits",
        )
    return text


def read_tests(node: Node | None, reader: Reader) -> tuple[Test, ...]:
    """Return the wanted values of an ``if``, ``requires`` or ``where``: all must hold."""
    return tuple(
        test
        for key, value, place in reader.entries(node, _TESTS)
        if (test := _test(key, value, place, reader)) is not None
    )


def _test(key: str, value: Node, place: Place, reader: Reader) -> Test | None:
    ref = ref_of(key, place, reader)
    if isinstance(value.value, dict):
        return _nested_test(ref, value, reader)
    if isinstance(value.value, str):
        word = reader.text(value)
        return (
            Test(ref=ref, mode=word)
            if word in keys.TEST_WORDS
            else Test(ref=ref, wanted=(word,))
            if word
            else None
        )
    wanted = reader.texts(value)
    if not wanted:
        reader.note(
            value.place, "empty-value", "这里至少要列一个值", "at least one value must be listed here"
        )
    return Test(ref=ref, wanted=wanted)


def _nested_test(ref: Ref, value: Node, reader: Reader) -> Test | None:
    found = reader.fields(value, optional=("among", "limit"), what=_TESTS)
    if len(found) != 1:
        if not value.broken:
            reader.note(
                value.place,
                "bad-test",
                "这里写 {among: 引用} 或者 {limit: 限值} 中的一种",
                "write {among: ref} or {limit: name} here",
            )
        return None
    if "among" in found:
        other = read_ref(found["among"], reader)
        return Test(ref=ref, mode="among", wanted=(other.text,)) if other else None
    limit = read_limit(found["limit"], reader)
    return Test(ref=ref, mode="limit", wanted=(limit,)) if limit else None


def read_facts(node: Node | None, reader: Reader) -> tuple[Fact, ...]:
    """Return the facts of an ``asks`` or ``each``, in reading order."""
    facts = []
    for key, value, place in reader.entries(node, _FACTS):
        check_new_id(key, place, reader)
        fact = read_fact(key, value, place, reader)
        if fact is not None:
            facts.append(fact)
    return tuple(facts)


def check_new_id(key: str, place: Place, reader: Reader) -> None:
    """Note a mistake if *key* cannot be the id of a fact, step or part."""
    reader.check_id(key, place)
    if key in keys.RESERVED:
        reader.note(
            place,
            "reserved-id",
            f"“{key}”另有含义，请换一个标识",
            f"'{key}' means something already; choose another id",
        )


def read_fact(
    fact_id: str, node: Node, place: Place, reader: Reader, *, extra: tuple[str, ...] = ()
) -> Fact | None:
    """Return the fact written ``{type: 中文名, options}``; *extra* keys are allowed and left to the caller."""
    what = Phrase(f"“{fact_id}”", f"'{fact_id}'")
    written = reader.map(node, what)
    if not written:
        return None
    kind = _type_of(written, node, reader)
    if not kind:
        return None
    options = keys.TYPES[kind]
    needed = keys.NEEDED.get(kind, ())
    found = reader.fields(node, required=(kind, *needed), optional=[*keys.FACT, *options, *extra], what=what)
    return Fact(
        id=fact_id,
        type=kind,
        title=reader.text(found[kind]),
        gloss=reader.text(found.get("gloss")),
        of=reader.text(found.get("of")),
        each=read_facts(found.get("each"), reader),
        optional=reader.flag(found.get("optional")),
        when=read_tests(found.get("if"), reader),
        outcomes=reader.texts(found.get("for")),
        source=read_ref(found.get("from"), reader),
        derive=_derived(found.get("derive"), reader),
        role=reader.text(found.get("role")),
        basis=reader.provisions(found.get("basis")),
        local=reader.flag(found.get("local")),
        private=reader.word(found.get("private"), keys.PRIVATE),
        options=_options(found, options, reader),
        place=place,
    )


def _type_of(written: Mapping[str, Node], node: Node, reader: Reader) -> str:
    first = next(iter(written))
    if first in keys.TYPES:
        return first
    later = next((key for key in written if key in keys.TYPES), "")
    if later:
        reader.note(
            node.key_place(later),
            "type-first",
            f"类型“{later}”应写在最前面",
            f"the type '{later}' must come first",
        )
        return later
    near = nearest(first, list(keys.TYPES))
    zh, en = (f"是不是“{near}”？", f"did you mean '{near}'? ") if near else ("", "")
    reader.note(
        node.key_place(first),
        "unknown-type",
        f"没有“{shorten(first)}”这种类型，{zh}可用的有：{'、'.join(keys.TYPES)}",
        f"there is no type '{shorten(first)}'; {en}allowed: {', '.join(keys.TYPES)}",
    )
    return ""


_OWN_FIELDS: Final = frozenset({"of", "each", "role"})


def _options(found: Mapping[str, Node], options: Mapping[str, str], reader: Reader) -> Mapping[str, object]:
    given: dict[str, object] = {}
    for key, kind in options.items():
        if key not in found or key in _OWN_FIELDS:
            continue
        if kind == "flag":
            if reader.flag(found[key]):
                given[key] = True
        elif kind == "texts":
            given[key] = reader.texts(found[key])
        elif kind == "text_map":
            given[key] = read_text_map(found[key], reader)
        elif kind == "text_lists":
            given[key] = _text_lists(found[key], reader)
        else:
            given[key] = reader.text(found[key])
    return given


def _derived(node: Node | None, reader: Reader) -> Mapping[str, object] | None:
    if node is None:
        return None
    return {key: plain(value) for key, value in reader.map(node, Phrase("推算（derive）", "derive")).items()}


def read_text_map(node: Node | None, reader: Reader) -> Mapping[str, str]:
    """Return a map from text to text."""
    return {key: reader.text(value) for key, value, _ in reader.entries(node, Phrase("对照", "the map"))}


def _text_lists(node: Node | None, reader: Reader) -> Mapping[str, tuple[str, ...]]:
    """Return a map from text to one or more texts."""
    return {key: reader.texts(value) for key, value, _ in reader.entries(node, Phrase("对照", "the map"))}


def plain(node: Node) -> Any:
    """Return *node* as nothing but texts, lists and maps."""
    value = node.value
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    return value.strip()


def read_papers(node: Node | None, reader: Reader) -> tuple[Paper, ...]:
    """Return the papers of a list; each is a name, or ``{paper: name, ...}``."""
    return tuple(_paper(one, reader) for one in reader.items(node, Phrase("材料（papers）", "papers")))


def _paper(node: Node, reader: Reader) -> Paper:
    if isinstance(node.value, str):
        return Paper(name=reader.text(node), place=node.place)
    shape = keys.PAPER
    found = reader.fields(node, required=shape.required, optional=shape.optional, what=shape.what)
    return Paper(
        name=reader.text(found.get("paper")),
        gloss=reader.text(found.get("gloss")),
        when=read_tests(found.get("if"), reader),
        outcomes=reader.texts(found.get("for")),
        force=read_force(found.get("force"), reader),
        signed_by=reader.texts(found.get("signed_by")),
        aka=reader.texts(found.get("aka")),
        basis=reader.provisions(found.get("basis")),
        concession=reader.text(found.get("concession")),
        place=node.place,
    )


def read_force(node: Node | None, reader: Reader, default: Force = Force.MUST) -> Force:
    """Return how binding something is; *default* where nothing or nonsense is written."""
    word = reader.word(node, keys.FORCES)
    return Force(word) if word else default
