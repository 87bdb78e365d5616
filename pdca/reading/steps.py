"""Steps with their parts and outcomes, and what holds throughout several of them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from attrs import evolve, frozen

from pdca.phrase import Phrase
from pdca.procedure import Fact, Feed, Guard, Outcome, Paper, Part, Phase, Step, Test, Times
from pdca.reading import keys
from pdca.reading.facts import (
    check_new_id,
    read_facts,
    read_force,
    read_limit,
    read_papers,
    read_ref,
    read_tests,
    read_text_map,
)
from pdca.reading.guards import read_guards
from pdca.reading.reader import Node, Reader, nearest
from pdca.reading.words import Words

THROUGHOUT: Final = "throughout"
"""What the ids of guards begin with that hold throughout several steps."""

_TIMES: Final = ("once", "once_per_case", "any")
_STEPS: Final = Phrase("步骤（steps）", "the steps")
_PARTS: Final = Phrase("分项（parts）", "parts")
_THEN: Final = Phrase("结果（then）", "then")


@frozen(kw_only=True)
class Interruption:
    """An outcome written once for several steps, and which steps those are (language.md 4.4)."""

    outcome: Outcome
    only: tuple[str, ...]
    but: tuple[str, ...]


@frozen(kw_only=True)
class Throughout:
    """What joins every one of *steps* (all, if there are none): facts, papers, guards, parts, interruptions."""

    steps: tuple[str, ...]
    asks: tuple[Fact, ...]
    papers: tuple[Paper, ...]
    guards: tuple[Guard, ...]
    parts: tuple[Part, ...]
    interruptions: tuple[Interruption, ...]


def read_steps(
    node: Node | None, reader: Reader, phase: Phase, words: Words, *, entrance: bool = False
) -> tuple[Step, ...]:
    """Return the steps of one phase, or the entrances."""
    steps = (_step(one, reader, phase, words, entrance=entrance) for one in reader.items(node, _STEPS))
    return tuple(step for step in steps if step is not None)


def _step(node: Node, reader: Reader, phase: Phase, words: Words, *, entrance: bool) -> Step | None:
    shape = keys.STEP
    found = reader.fields(node, required=shape.required, optional=shape.optional, what=shape.what)
    name = _new_id(found.get("step"), reader)
    if not name:
        return None
    basis = reader.provisions(found.get("basis"))
    written = read_outcomes(found.get("then"), reader, name, basis, words)
    optional = _left_out(found, reader, name, basis, words)
    return Step(
        id=name,
        title=reader.text(found.get("title")) or name,
        phase=phase,
        gloss=reader.text(found.get("gloss")),
        aka=reader.texts(found.get("aka")),
        stage=reader.text(found.get("stage")),
        status=reader.text(found.get("status")),
        note=reader.text(found.get("note")),
        by=reader.texts(found.get("by")),
        basis=basis,
        asks=read_facts(found.get("asks"), reader),
        papers=read_papers(found.get("papers"), reader),
        parts=read_parts(found.get("parts"), reader, name, basis),
        guards=read_guards(found.get("guards"), reader, owner=name, basis=basis),
        outcomes=(*written, *optional.outcomes),
        applies=optional.applies,
        waiver=optional.waiver,
        entrance=entrance,
        place=node.place,
    )


def _new_id(node: Node | None, reader: Reader) -> str:
    name = reader.text(node)
    if name and node is not None:
        check_new_id(name, node.place, reader)
    return name


def read_parts(node: Node | None, reader: Reader, step: str, basis: tuple[str, ...]) -> tuple[Part, ...]:
    """Return the parts of *step*, whose *basis* they inherit."""
    parts = (_part(one, reader, step, basis) for one in reader.items(node, _PARTS))
    return tuple(part for part in parts if part is not None)


def _part(node: Node, reader: Reader, step: str, inherited: tuple[str, ...]) -> Part | None:
    shape = keys.PART
    found = reader.fields(node, required=shape.required, optional=shape.optional, what=shape.what)
    name = _new_id(found.get("part"), reader)
    if not name:
        return None
    basis = reader.provisions(found.get("basis")) or inherited
    return Part(
        id=name,
        title=reader.text(found.get("title")) or name,
        step=step,
        gloss=reader.text(found.get("gloss")),
        aka=reader.texts(found.get("aka")),
        by=reader.texts(found.get("by")),
        basis=basis,
        force=read_force(found.get("force"), reader),
        asks=read_facts(found.get("asks"), reader),
        papers=read_papers(found.get("papers"), reader),
        guards=read_guards(found.get("guards"), reader, owner=name, basis=basis),
        times=read_times(found.get("times"), reader),
        when=read_tests(found.get("if"), reader),
        outcomes=reader.texts(found.get("for")),
        note=reader.text(found.get("note")),
        place=node.place,
    )


def read_times(node: Node | None, reader: Reader) -> Times:
    """Return how often a part happens; once where nothing is written."""
    if node is None or node.broken:
        return Times()
    if isinstance(node.value, str):
        return Times(rule=reader.word(node, _TIMES) or "once")
    found = reader.fields(
        node, optional=("up_to", "each", "every", "since"), what=Phrase("次数（times）", "times")
    )
    rules = [key for key in found if key != "since"]
    if len(rules) != 1 or (("since" in found) != ("every" in found)):
        reader.note(
            node.place,
            "bad-times",
            "次数写：once、once_per_case、any，或者 {up_to: 限值}、{each: 分项或者人员}、{every: 限值, since: 引用}",
            "times is once, once_per_case, any, {up_to: limit}, {each: part or people} or {every: limit, since: ref}",
        )
        return Times()
    rule = rules[0]
    each = reader.texts(found[rule]) if rule == "each" else ()
    limit = "" if rule == "each" else read_limit(found[rule], reader)
    return Times(rule=rule, limit=limit, since=read_ref(found.get("since"), reader), each=each)


def read_outcomes(
    node: Node | None, reader: Reader, step: str, basis: tuple[str, ...], words: Words
) -> tuple[Outcome, ...]:
    """Return the outcomes under ``then``, short (``filed: assign``) and long."""
    outcomes = []
    for name, value, place in reader.entries(node, _THEN):
        reader.check_id(name, place)
        if isinstance(value.value, str):
            target = reader.text(value)
            if target:
                title, gloss = words.outcomes.get(name, name), words.outcome_glosses.get(name, "")
                outcomes.append(Outcome(id=name, step=step, to=target, title=title, gloss=gloss, place=place))
            continue
        found = reader.fields(value, optional=keys.OUTCOME.optional, what=keys.OUTCOME.what)
        if found:
            outcomes.append(_outcome(name, found, value, reader, step, basis, words))
    return tuple(outcomes)


def _outcome(
    name: str,
    found: Mapping[str, Node],
    node: Node,
    reader: Reader,
    step: str,
    inherited: tuple[str, ...],
    words: Words,
) -> Outcome:
    if ("to" in found) == ("with" in found):
        reader.note(
            node.place,
            "to-or-with",
            f"结果“{name}”要写去向：to（步骤或者结局）和 with（与下一步合并办理）二者选一",
            f"outcome '{name}' needs either 'to' (a step or an end) or 'with' (joined with the next step)",
        )
    basis = reader.provisions(found.get("basis"))
    return Outcome(
        id=name,
        step=step,
        to=reader.text(found.get("to")),
        title=reader.text(found.get("title")) or words.outcomes.get(name, name),
        gloss=reader.text(found.get("gloss")) or words.outcome_glosses.get(name, ""),
        aka=reader.texts(found.get("aka")),
        by=reader.texts(found.get("by")),
        basis=basis,
        asks=read_facts(found.get("asks"), reader),
        papers=read_papers(found.get("papers"), reader),
        guards=read_guards(found.get("guards"), reader, owner=step, basis=basis or inherited),
        unless=tuple(
            guard if "." in guard else f"{step}.{guard}" for guard in reader.texts(found.get("unless"))
        ),
        joins=reader.text(found.get("with")),
        feeds=read_feeds(found.get("feeds"), reader),
        place=node.place,
    )


def read_feeds(node: Node | None, reader: Reader) -> tuple[Feed, ...]:
    """Return the cases of other procedures that are then owed."""
    shape = keys.FEED
    feeds = []
    for one in reader.items(node, shape.what):
        found = reader.fields(one, required=shape.required, optional=shape.optional, what=shape.what)
        if found.get("procedure") is None:
            continue
        feeds.append(
            Feed(
                procedure=reader.text(found["procedure"]),
                gives=read_text_map(found.get("gives"), reader),
                each=reader.text(found.get("each")),
                when=read_tests(found.get("if"), reader),
                within=read_limit(found.get("within"), reader),
                force=read_force(found.get("force"), reader),
                place=one.place,
            )
        )
    return tuple(feeds)


@frozen(kw_only=True)
class _Optional:
    """How a step may be left out: when it does not apply, or by whom it may be waived, with the ready outcomes."""

    applies: tuple[Test, ...] = ()
    waiver: str = ""
    outcomes: tuple[Outcome, ...] = ()


def _left_out(
    found: Mapping[str, Node], reader: Reader, step: str, basis: tuple[str, ...], words: Words
) -> _Optional:
    outcomes = []
    applies, waiver = found.get("applies"), found.get("waiver")
    tests: tuple[Test, ...] = ()
    role = ""
    if applies is not None:
        shape = keys.APPLIES
        said = reader.fields(applies, required=shape.required, optional=shape.optional, what=shape.what)
        tests = read_tests(said.get("if"), reader)
        outcomes.append(_ready("not_applicable", said.get("else"), applies, reader, step, words))
    if waiver is not None:
        shape = keys.WAIVER
        said = reader.fields(waiver, required=shape.required, optional=shape.optional, what=shape.what)
        role = reader.text(said.get("by"))
        ready = _ready("waived", said.get("to"), waiver, reader, step, words)
        own = reader.provisions(said.get("basis")) or basis
        outcomes.append(evolve(ready, by=(role,) if role else (), basis=own, asks=(REASON,)))
    return _Optional(applies=tests, waiver=role, outcomes=tuple(one for one in outcomes if one.to))


REASON: Final = Fact(id="reason", type="text", title="理由", gloss="reason")
"""What a waiver asks."""


def _ready(name: str, to: Node | None, node: Node, reader: Reader, step: str, words: Words) -> Outcome:
    return Outcome(
        id=name,
        step=step,
        to=reader.text(to),
        title=words.outcomes.get(name, name),
        gloss=words.outcome_glosses.get(name, ""),
        place=node.place,
    )


def read_throughout(node: Node | None, reader: Reader, words: Words) -> tuple[Throughout, ...]:
    """Return the blocks of what holds throughout: one, or a list of several."""
    return tuple(_throughout(one, reader, words) for one in reader.many(node))


def _throughout(node: Node, reader: Reader, words: Words) -> Throughout:
    shape = keys.THROUGHOUT
    found = reader.fields(node, optional=shape.optional, what=shape.what)
    return Throughout(
        steps=reader.texts(found.get("for")),
        asks=read_facts(found.get("asks"), reader),
        papers=read_papers(found.get("papers"), reader),
        guards=read_guards(found.get("guards"), reader, owner=THROUGHOUT, basis=()),
        parts=read_parts(found.get("parts"), reader, "", ()),
        interruptions=tuple(_interruptions(found.get("then"), reader, words)),
    )


def _interruptions(node: Node | None, reader: Reader, words: Words) -> Iterator[Interruption]:
    shape = keys.INTERRUPTION
    for name, value, place in reader.entries(node, _THEN):
        reader.check_id(name, place)
        found = reader.fields(value, optional=shape.optional, what=shape.what)
        if not found:
            continue
        outcome = _outcome(name, found, value, reader, THROUGHOUT, (), words)
        yield Interruption(
            outcome=evolve(outcome, interrupts=True),
            only=reader.texts(found.get("only")),
            but=reader.texts(found.get("except")),
        )


def joined(steps: Sequence[Step], throughout: Sequence[Throughout]) -> tuple[Step, ...]:
    """Return *steps* with what holds throughout them joined in."""
    for block in throughout:
        listed = block.steps or tuple(step.id for step in steps)
        steps = [_with(step, block, listed) for step in steps]
    return tuple(steps)


def _with(step: Step, block: Throughout, listed: Collection[str]) -> Step:
    outcomes = [
        evolve(one.outcome, step=step.id) for one in block.interruptions if _interrupts(one, step.id, listed)
    ]
    if step.id not in listed:
        return evolve(step, outcomes=(*step.outcomes, *outcomes)) if outcomes else step
    return evolve(
        step,
        asks=(*step.asks, *block.asks),
        papers=(*step.papers, *block.papers),
        guards=(*step.guards, *(_based(guard, step.basis) for guard in block.guards)),
        parts=(*step.parts, *(evolve(part, step=step.id) for part in block.parts)),
        outcomes=(*step.outcomes, *outcomes),
    )


def _based(guard: Guard, basis: tuple[str, ...]) -> Guard:
    return evolve(guard, inherited=basis)


def _interrupts(interruption: Interruption, step: str, listed: Collection[str]) -> bool:
    return step in (interruption.only or listed) and step not in interruption.but


def placed(steps: Sequence[Step]) -> tuple[Step, ...]:
    """Return *steps* with their place in reading order; entrances lead onward into all others, so they count as before."""
    first = sum(step.entrance for step in steps)
    found, entrance = [], -first
    for index, step in enumerate(steps):
        found.append(evolve(step, index=entrance if step.entrance else index))
        entrance += step.entrance
    return tuple(found)


def resolved(steps: Sequence[Step], reader: Reader) -> tuple[Step, ...]:
    """Return *steps* with every ``with`` outcome leading where the one it joins leads."""
    outcomes = {outcome.label: outcome for step in steps for outcome in step.outcomes}
    targets = {
        label: _target(outcome, outcomes, reader) for label, outcome in outcomes.items() if outcome.joins
    }
    if not targets:
        return tuple(steps)
    return tuple(
        evolve(
            step,
            outcomes=tuple(
                evolve(outcome, to=targets[outcome.label]) if outcome.joins else outcome
                for outcome in step.outcomes
                if not outcome.joins or targets[outcome.label]
            ),
        )
        for step in steps
    )


def _target(outcome: Outcome, outcomes: Mapping[str, Outcome], reader: Reader) -> str:
    """Return where *outcome* finally leads; nothing, with a mistake noted, where it joins nothing or itself."""
    seen = {outcome.label}
    last = outcome
    while last.joins:
        after = outcomes.get(last.joins)
        if after is None or after.label in seen:
            near = nearest(last.joins, list(outcomes))
            zh, en = (
                (f"，是不是“{near}”？", f"; did you mean '{near}'?") if near and after is None else ("", "")
            )
            reader.note(
                outcome.place,
                "bad-with",
                f"with 应写另一步骤的结果（步骤.结果），没有“{last.joins}”或者它绕回了自己{zh}",
                f"'with' names an outcome of another step (step.outcome); '{last.joins}' is none or leads round{en}",
            )
            return ""
        seen.add(after.label)
        last = after
    return last.to
