"""Names in features: an id or a Chinese title, found in a list, or the nearest one told.

A scenario is written by people who know the work and not the identifiers, so both are taken everywhere; a name that
fits nothing is a mistake of the text, with the nearest right name.
"""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Final

from attrs import frozen

from pdca.asked import ActRules
from pdca.bench import Bench
from pdca.errors import PdcaError
from pdca.phrase import Phrase
from pdca.procedure import Fact, Procedure, Step

SEPARATORS: Final = (".", "·")


class UnclearSentenceError(PdcaError):
    """A sentence of a feature that cannot be understood, or whose setting cannot be brought about. Remedy: edit it."""

    code = "unclear"


def unclear(zh: str, en: str) -> UnclearSentenceError:
    """Return the error that says *zh*."""
    return UnclearSentenceError(Phrase(zh, en))


def named(text: str, titles: Iterable[tuple[str, tuple[str, ...]]], what: Phrase) -> str:
    """Return the id that *text* means: an id, or one of its titles. Raises `UnclearSentenceError`."""
    known = list(titles)
    ids = [name for name, _ in known]
    if text in ids:
        return text
    found = [name for name, words in known if text in words]
    if len(set(found)) == 1:
        return found[0]
    every = [*ids, *(word for _, words in known for word in words if word)]
    if found:
        raise unclear(
            f"“{text}”指{what.zh}时不止一个：{'、'.join(found)}，请写 id",
            f"'{text}' names several: {', '.join(found)}",
        )
    near = get_close_matches(text, every, n=3, cutoff=2 / 5) or every[:8]
    raise unclear(
        f"没有{what.zh}“{text}”；相近的有：{'、'.join(near)}",
        f"there is no {what.en} '{text}'; near: {', '.join(near)}",
    )


def step_of(procedure: Procedure, text: str, ends: Mapping[str, str]) -> str:
    """Return the step or end that *text* names."""
    steps = [(step.id, (step.title, step.status, *step.aka)) for step in procedure.steps]
    return named(
        text,
        [*steps, *((end, (title,)) for end, title in ends.items())],
        Phrase("步骤或者终态", "step or end"),
    )


def role_of(procedure: Procedure, text: str) -> str:
    """Return the role that *text* names."""
    return named(
        text, [(role.id, (role.title,)) for role in procedure.roles.values()], Phrase("角色", "role")
    )


def guard_of(bench: Bench, text: str) -> str:
    """Return the id of the rule that *text* names: a written guard or a built-in one."""
    ids = (
        {rule.id for act in bench.acts.values() for rule in act.rules}
        | {rule.id for rule in bench.opening}
        | set(FILE_RULES)
    )
    titles = [(guard.id, (guard.title,)) for _, guard in bench.procedure.guards()]
    return named(text, [*titles, *((one, ()) for one in sorted(ids))], Phrase("条件", "guard"))


FILE_RULES: Final = ("case.sequence", "case.correction", "case.void", "case.concession", "case.migration")
"""Built-in rules that no act carries: they judge what is done to the file itself."""


@frozen(kw_only=True)
class _Act:
    label: str
    words: tuple[str, ...]


def _acts(step: Step) -> list[_Act]:
    outcomes = [_Act(label=one.label, words=(one.id, one.title, *one.aka)) for one in step.outcomes]
    return [
        *outcomes,
        *(_Act(label=f"{step.id}.{one.id}", words=(one.id, one.title, *one.aka)) for one in step.parts),
    ]


def label_of(procedure: Procedure, text: str, state: str) -> str:
    """Return the ``step.outcome`` or ``step.part`` that *text* names; without a step, one where the case stands, else the only one."""
    every = [(step, act) for step in procedure.steps for act in _acts(step)]
    labels = {act.label for _, act in every}
    if text in labels:
        return text
    full = [
        act.label
        for step, act in every
        if any(
            text == f"{one}{mark}{word}"
            for one in (step.id, step.title, *step.aka)
            for mark in SEPARATORS
            for word in act.words
        )
    ]
    here = [act.label for step, act in every if step.id == state and text in act.words]
    anywhere = [act.label for _, act in every if text in act.words]
    for found in (full, here, anywhere):
        if len(set(found)) == 1:
            return found[0]
    words = {act.label: (f"{step.title}.{act.words[1]}",) for step, act in every}
    return named(text, words.items(), Phrase("结果或者分项", "outcome or part"))


def fact_of(rules: ActRules, text: str, label: str) -> tuple[Fact, str]:
    """Return the fact that the path *text* begins with, and the rest of the path."""
    return head_of(rules.asks, text, Phrase(f"“{label}”的字段", f"fact of {label}"))


def head_of(facts: Iterable[Fact], text: str, what: Phrase) -> tuple[Fact, str]:
    """Return the one of *facts* that the path *text* begins with, and the rest of the path."""
    known = {fact.id: fact for fact in facts}
    titles = [(fact.id, (fact.title,)) for fact in known.values()]
    whole = [fact for fact in known.values() if text in (fact.id, fact.title)]
    if len(whole) == 1:
        return whole[0], ""
    head, _, tail = text.partition(".")
    return known[named(head, titles, what)], tail
