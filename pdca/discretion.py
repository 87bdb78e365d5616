"""Discretion: what a refusal or a finding says of personal values: their masks, and that a sealed one decides nothing.

A card quotes what it weighs, and cards end up in messages, logs and lists. So the values of personal facts are
masked in them, whichever rule quotes them. What follows from a value stays: from which day on somebody is of age
is what the card is for. A rule that could not be decided because a value is sealed or erased says so.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final
from weakref import WeakKeyDictionary

from attrs import evolve

from pdca.bench import Bench
from pdca.guards.standing import CANNOT
from pdca.masks import mask, masked_text, may_identify
from pdca.phrase import Phrase
from pdca.procedure import Fact, Procedure
from pdca.reference import SEALED, ReferenceFailedError, Scene
from pdca.rules import Judgement

_REMEDY: Final = Phrase("由有权的人用保险库核对", "let somebody with the vault check it")


def discreet(bench: Bench, found: Scene, judgements: Sequence[Judgement]) -> tuple[Judgement, ...]:
    """Return *judgements* of what *found* shows, without a personal value in their words."""
    shown = {said: mask(kind, said) for kind, said in _personal(bench, found) if len(said) > 1}
    return tuple(_masked(_undecided(bench, found, one), shown) for one in judgements)


def _masked(judgement: Judgement, shown: Mapping[str, str]) -> Judgement:
    words = (judgement.actual, judgement.required, judgement.remedy)
    if not shown and not any(may_identify(one.zh) or may_identify(one.en) for one in words):
        return judgement

    def quietly(text: str) -> str:
        for said in sorted(shown, key=len, reverse=True):
            text = text.replace(said, shown[said])
        return masked_text(text)

    def quiet(phrase: Phrase) -> Phrase:
        return Phrase(quietly(phrase.zh), quietly(phrase.en))

    actual, required, remedy = (quiet(one) for one in words)
    if (actual, required, remedy) == words:
        return judgement
    return evolve(judgement, actual=actual, required=required, remedy=remedy)


def _undecided(bench: Bench, found: Scene, judgement: Judgement) -> Judgement:
    if judgement.standing is not CANNOT:
        return judgement
    sealed = [ref for ref in judgement.missing if _is_sealed(bench, found, ref)]
    if not sealed:
        return judgement
    step = bench.procedure.by_id.get(found.claim.step)
    names = [bench.book.title(ref, step, step.part(found.part) if step else None) for ref in sealed]
    zh, en = "、".join(name.zh for name in names), ", ".join(name.en for name in names)
    actual = Phrase(f"“{zh}”已封存或者已依法删除，无法判断", f"{en} is sealed or was erased: cannot say")
    return evolve(judgement, actual=actual, remedy=_REMEDY, sealed=True)


def _is_sealed(bench: Bench, found: Scene, ref: str) -> bool:
    step = bench.procedure.by_id.get(found.claim.step)
    part = step.part(found.part) if step and found.part else None
    try:
        value = bench.book.resolver.getter(ref, step, part)(found)
    except ReferenceFailedError:
        return False
    return value is SEALED or (isinstance(value, tuple) and SEALED in value)


_CLASSES: Final[WeakKeyDictionary[Bench, Mapping[str, str]]] = WeakKeyDictionary()
"""The personal facts of the procedures that were judged by, by id, with their classes."""


def _personal(bench: Bench, found: Scene) -> Iterator[tuple[str, str]]:
    """Yield every personal value that the case knows, each with its class."""
    kinds = _CLASSES.get(bench)
    if kinds is None:
        kinds = _CLASSES[bench] = dict(_kinds(bench.procedure))
    if not kinds:
        return
    for claim in (found.claim, *(act.claim for act in found.history.acts)):
        for kind, value in _values(claim.facts, kinds):
            yield kind, str(value)


def _kinds(procedure: Procedure) -> Iterator[tuple[str, str]]:
    """Yield each fact that a procedure declares personal, by id; ids of people are opaque already."""
    yield from _of(procedure.about, "about")
    for step in procedure.steps:
        asked = (step.asks, *(one.asks for one in step.outcomes), *(one.asks for one in step.parts))
        for asks in asked:
            for fact in asks:
                yield from _of(fact, fact.id)


def _of(fact: Fact, name: str) -> Iterator[tuple[str, str]]:
    if fact.private and fact.type not in ("person", "people", "unit"):
        yield name, fact.private
    for sub in fact.each:
        yield from _of(sub, sub.id)


def _values(value: Any, kinds: Mapping[str, str], kind: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        for key, inside in value.items():
            yield from _values(inside, kinds, kinds.get(key, kind))
    elif isinstance(value, list | tuple):
        for inside in value:
            yield from _values(inside, kinds, kind)
    elif kind:
        yield kind, value
