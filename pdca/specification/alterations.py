"""Ways to break a procedure, one place at a time: values in, broken procedures out (users of these: `mutants`).

Each takes a node of the frozen model and yields what may stand in its place, with a short name. Nothing here knows of
scenarios; that a break is noticed is what they have to show.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from attrs import evolve

from pdca.procedure import (
    ENDS,
    Condition,
    Fact,
    Force,
    Guard,
    Outcome,
    Paper,
    Part,
    Procedure,
    Ref,
    Step,
    Test,
    Times,
)

Replacement = tuple[str, Any]
"""The name of a break, and what stands in the node's place; nothing deletes it."""

_FORCES: Final[Mapping[Force, tuple[Force, ...]]] = {
    Force.MUST: (Force.MAY,),
    Force.DEADLINE: (Force.MUST, Force.MAY),
    Force.SHOULD: (Force.MUST, Force.MAY),
    Force.MAY: (Force.MUST,),
}
_STARTS: Final = {"waits": "since", "within": "since", "lasts": "from", "ahead": "act"}


# -- guards


def guard_breaks(procedure: Procedure, step: Step, guard: Guard, part: Part | None) -> Iterator[Replacement]:
    """Yield the breaks of one guard."""
    yield "delete", None
    for force in _FORCES[guard.force] if part or _judged_alone(step, guard) else ():
        yield f"force:{force.value}", evolve(guard, force=force)
    if guard.when:
        yield "if", evolve(guard, when=())
    if guard.outcomes and any(
        guard.id not in one.unless for one in _others(step, guard.outcomes, guard.when)
    ):
        yield "for", evolve(guard, outcomes=())
    if guard.concession:
        other = next(role for role in procedure.roles if role != guard.concession)
        yield "concession", evolve(guard, concession=other)
    for number, condition in enumerate(guard.conditions):
        if len(guard.conditions) > 1:
            rest = tuple(one for one in guard.conditions if one is not condition)
            yield f"any-without:{condition.family}:{number}", evolve(guard, conditions=rest)
        for name, fresh in condition_breaks(procedure, step, condition, part):
            changed = tuple(fresh if one is condition else one for one in guard.conditions)
            yield f"{name}:{number}" if len(guard.conditions) > 1 else name, evolve(guard, conditions=changed)
    if len(guard.conditions) > 1:
        yield "any-to-all", tuple(evolve(guard, conditions=(condition,)) for condition in guard.conditions)


def _others(step: Step, names: Sequence[str], when: Sequence[Test] = ()) -> list[Outcome]:
    """Return the outcomes besides *names* that what the step asks would bind as well.

    Where it depends on a fact (*when*) that such an outcome does not ask, it would never apply there.
    """
    ready_made = ("waived", "not_applicable")
    found = [
        one
        for one in step.outcomes
        if one.id not in names and not one.interrupts and one.id not in ready_made
    ]
    limited = [
        fact.outcomes
        for fact in step.asks
        if fact.outcomes and any(test.ref.head == fact.id for test in when)
    ]
    return [one for one in found if all(one.id in outcomes for outcomes in limited)]


def _judged_alone(step: Step, guard: Guard) -> bool:
    """Return whether *guard* refuses by itself somewhere, and does not merely keep an outcome from being chosen."""
    bound = [one for one in step.outcomes if not guard.outcomes or one.id in guard.outcomes]
    return any(guard.id not in one.unless for one in bound)


def condition_breaks(
    procedure: Procedure, step: Step, condition: Condition, part: Part | None
) -> Iterator[Replacement]:
    """Yield the breaks of one condition: other anchors, fewer people to differ from, other values wanted."""
    maker = _CONDITIONS.get(condition.family)
    if maker is None and condition.family in _STARTS:
        maker = _anchor_breaks
    for name, argument, value in maker(procedure, step, condition, part) if maker else ():
        yield name, evolve(condition, arguments={**condition.arguments, argument: value})


Changed = tuple[str, str, Any]
"""The name of a break, the argument it changes, and the new value."""


def _anchor_breaks(
    procedure: Procedure, step: Step, condition: Condition, part: Part | None
) -> Iterator[Changed]:
    """Start the clock elsewhere: when the step began, or when the case was opened."""
    argument = _STARTS[condition.family]
    reference = condition.arguments[argument]
    if not isinstance(reference, Ref):
        return
    same = {reference.text, *_equals(procedure, step, reference.text)}
    for anchor in ("entered", "case.opened"):
        if anchor not in same:
            yield f"{argument}:{anchor}", argument, Ref(text=anchor)


def _equals(procedure: Procedure, step: Step, reference: str) -> set[str]:
    """Return the anchors that are always the same day as *reference*."""
    sources = {outcome.step for outcome in procedure.outcomes() if outcome.to == step.id}
    first = not sources and step.id in procedure.opens_at
    equal = {"entered", "case.opened"} if first and reference in ("entered", "case.opened") else set()
    if not step.entrance and sources == {reference.removesuffix(".occurred")}:
        equal.add("entered")
    if reference == "entered" and not step.entrance and not sources:
        equal.add("case.opened")
    return equal


def _fewer(argument: str) -> Callable[[Procedure, Step, Condition, Part | None], Iterator[Changed]]:
    def breaks(
        procedure: Procedure, step: Step, condition: Condition, part: Part | None
    ) -> Iterator[Changed]:
        listed = condition.arguments.get(argument)
        if isinstance(listed, tuple) and len(listed) > 1:
            for one in listed:
                yield (
                    f"{argument}-without:{_text(one)}",
                    argument,
                    tuple(other for other in listed if other is not one),
                )

    return breaks


def _apart_breaks(
    procedure: Procedure, step: Step, condition: Condition, part: Part | None
) -> Iterator[Changed]:
    """Keep fewer people apart, or not from the near relatives of the others."""
    yield from _fewer("from")(procedure, step, condition, part)
    if condition.arguments.get("kin"):
        yield "kin", "kin", ""


def _text(value: Any) -> str:
    return value.text if isinstance(value, Ref) else str(value)


def _order_breaks(
    procedure: Procedure, step: Step, condition: Condition, part: Part | None
) -> Iterator[Changed]:
    """Leave one day out of the order; what is left must still be an order."""
    listed = condition.arguments["order"]
    if isinstance(listed, tuple) and len(listed) > 2:
        for one in listed:
            yield f"order-without:{_text(one)}", "order", tuple(other for other in listed if other is not one)


def _requires_breaks(
    procedure: Procedure, step: Step, condition: Condition, part: Part | None
) -> Iterator[Changed]:
    """Leave out a test, leave out a wanted value, or want one more."""
    tests = condition.arguments["requires"]
    listed: tuple[Test, ...] = tests if isinstance(tests, tuple) else ()  # type: ignore[assignment]
    for test in listed:
        if len(listed) > 1:
            yield (
                f"requires-without:{test.ref.text}",
                "requires",
                tuple(one for one in listed if one is not test),
            )
        for name, fresh in _wanted_breaks(procedure, step, test, part):
            yield (
                f"requires:{test.ref.text}:{name}",
                "requires",
                tuple(fresh if one is test else one for one in listed),
            )


def _wanted_breaks(procedure: Procedure, step: Step, test: Test, part: Part | None) -> Iterator[Replacement]:
    if test.mode != "is":
        return
    for value in test.wanted if len(test.wanted) > 1 else ():
        yield f"-{value}", evolve(test, wanted=tuple(one for one in test.wanted if one != value))
    for value in options(procedure, step, test.ref.text, part):
        if value not in test.wanted:
            yield f"+{value}", evolve(test, wanted=(*test.wanted, value))


def options(procedure: Procedure, step: Step, reference: str, part: Part | None) -> Sequence[str]:
    """Return the closed list that *reference* reads from; nothing where it is no choice."""
    names = reference.split(".")
    facts: list[Fact] = [*(part.asks if part else ()), *_asked(step)]
    if names[0] in procedure.by_id:
        facts, names = _asked(procedure.by_id[names[0]]), names[1:]
    elif names[0] in procedure.part_steps:
        target = procedure.by_id[procedure.part_steps[names[0]]].part(names[0])
        facts, names = list(target.asks) if target else [], names[1:]
    found = next((fact for fact in facts if fact.id == names[0]), None) if names else None
    for name in names[1:]:
        found = next((sub for sub in found.each if sub.id == name), None) if found else None
    if found is None:
        return ()
    return (
        ("yes", "no")
        if found.type == "yes_no"
        else tuple(procedure.choices.get(found.of, {}))
        if found.type in ("choice", "choices")
        else ()
    )


def _asked(step: Step) -> list[Fact]:
    return [*step.asks, *(fact for outcome in step.outcomes for fact in outcome.asks)]


_CONDITIONS: Final[Mapping[str, Callable[[Procedure, Step, Condition, Part | None], Iterator[Changed]]]] = {
    "differs": _apart_breaks,
    "covers": _fewer("all"),
    "on_file": _fewer("on_file"),
    "linked": _fewer("is"),
    "order": _order_breaks,
    "requires": _requires_breaks,
}


# -- people, papers, facts


def role_breaks(procedure: Procedure, roles: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield what may stand in the place of *roles*: one fewer, or anybody."""
    if not roles:
        return
    if len(roles) > 1:
        for role in roles:
            yield f"by-without:{role}", tuple(one for one in roles if one != role)
    else:
        other = next((role for role in procedure.roles if role not in roles), "")
        yield "by-other", (other,)
    yield "by-anybody", tuple(procedure.roles)


def paper_breaks(paper: Paper, step: Step) -> Iterator[Replacement]:
    """Yield the breaks of one paper."""
    yield "delete", None
    if paper.when:
        yield "if", evolve(paper, when=())
    if paper.outcomes and _others(step, paper.outcomes, paper.when):
        yield "for", evolve(paper, outcomes=())
    if paper.force is Force.SHOULD:
        yield "force:must", evolve(paper, force=Force.MUST)
    if paper.signed_by:
        yield "unsigned", evolve(paper, signed_by=())


def fact_breaks(fact: Fact, step: Step) -> Iterator[Replacement]:
    """Yield the breaks of one fact."""
    if not fact.optional and fact.derive is None:
        yield "optional", evolve(fact, optional=True)
    if fact.when:
        yield "if", evolve(fact, when=())
    if fact.outcomes and not fact.optional and _others(step, fact.outcomes, fact.when):
        yield "for", evolve(fact, outcomes=())
    for sub in fact.each:
        for name, fresh in fact_breaks(sub, step):
            yield (
                f"{sub.id}:{name}",
                evolve(fact, each=tuple(fresh if one is sub else one for one in fact.each)),
            )


# -- parts, outcomes, steps


def times_breaks(part: Part, step: Step) -> Iterator[Replacement]:
    """Yield the breaks of how often a part happens."""
    rule = part.times.rule
    if rule != "any":
        yield f"times:{rule}-to-any", evolve(part, times=Times(rule="any"))
    if rule == "any":
        yield "times:any-to-once", evolve(part, times=Times(rule="once"))
    if rule == "each" and len(part.times.each) > 1:
        for one in part.times.each:
            rest = tuple(other for other in part.times.each if other != one)
            yield f"times:each-without:{one}", evolve(part, times=evolve(part.times, each=rest))
    if rule == "every" and part.times.since is not None and part.times.since.text != "case.opened":
        yield "times:since-opening", evolve(part, times=evolve(part.times, since=Ref(text="case.opened")))
    if part.when:
        yield "if", evolve(part, when=())
    if part.outcomes and _others(step, part.outcomes, part.when):
        yield "for", evolve(part, outcomes=())
    if part.force is Force.MUST and rule not in ("any", "every"):
        yield "force:may", evolve(part, force=Force.MAY)


def edge_breaks(procedure: Procedure, outcome: Outcome) -> Iterator[Replacement]:
    """Yield the breaks of one edge: gone, leading elsewhere, without its exclusion or its companion."""
    yield "delete", None
    if not outcome.joins:
        yield f"to:{(other := _elsewhere(procedure, outcome))}", evolve(outcome, to=other)
    else:
        yield "with", evolve(outcome, joins="")
    if outcome.unless:
        yield "unless", evolve(outcome, unless=())
    if len(outcome.unless) > 1:
        for one in outcome.unless:
            yield (
                f"unless-without:{one}",
                evolve(outcome, unless=tuple(other for other in outcome.unless if other != one)),
            )


def _elsewhere(procedure: Procedure, outcome: Outcome) -> str:
    """Return another place near the one the edge leads to, so that little but the place is different."""
    if outcome.to in ENDS:
        return next(end for end in sorted(ENDS) if end not in (outcome.to, "void"))
    steps = [step.id for step in procedure.steps]
    place = steps.index(outcome.to)
    return steps[place + 1] if place + 1 < len(steps) else steps[place - 1]


def step_breaks(procedure: Procedure, step: Step) -> Iterator[Replacement]:
    """Yield the breaks of what makes a step conditional or waivable."""
    if step.applies:
        yield "applies", evolve(step, applies=())
        if len(step.applies) > 1:
            for test in step.applies:
                yield (
                    f"applies-without:{test.ref.text}",
                    evolve(step, applies=tuple(one for one in step.applies if one is not test)),
                )
    if step.waiver:
        other = next(role for role in procedure.roles if role != step.waiver)
        yield "waiver-by-other", evolve(step, waiver=other)
        yield (
            "waiver",
            evolve(step, waiver="", outcomes=tuple(one for one in step.outcomes if one.id != "waived")),
        )
