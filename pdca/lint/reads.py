"""Every reference a procedure makes: what is read, by whom, when a record of which outcomes is made, and as what."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from attrs import evolve, frozen

from pdca.guards.vocabulary import FAMILIES, SPANS
from pdca.lint.acts import bound, needs
from pdca.phrase import Phrase
from pdca.procedure import (
    Condition,
    Derived,
    Fact,
    Force,
    Guard,
    Ledger,
    Outcome,
    Paper,
    Part,
    Place,
    Procedure,
    Ref,
    Step,
    Test,
)

DAY: Final = "day"
TALLY: Final = "tally"
PEOPLE: Final = "people"
COUNTABLE: Final = "countable"
NUMBER: Final = "number"
PERIOD: Final = "period"
ANYTHING: Final = ""

WANTED: Final[Mapping[tuple[str, str], str]] = {
    **{(family, name): DAY for family in ("waits", "within") for name in ("since", "until")},
    ("lasts", "from"): DAY, ("lasts", "to"): DAY, ("ahead", "act"): DAY, ("ahead", "event"): DAY,
    ("order", "order"): DAY, ("falls", "date"): DAY, ("falls", "in"): PERIOD,
    ("quorum", "of"): TALLY, ("passes", "of"): TALLY,
    ("share", "of"): COUNTABLE, ("share", "among"): COUNTABLE, ("counts", "of"): COUNTABLE,
    ("differs", "who"): PEOPLE, ("differs", "from"): PEOPLE, ("same", "who"): PEOPLE, ("same", "as"): PEOPLE,
    ("covers", "of"): PEOPLE, ("covers", "all"): PEOPLE, ("linked", "case"): "case",
}  # fmt: skip
"""The kind of value each parameter of each family reads; what is not named here may be anything."""

TIMED: Final = ("waits", "within", "lasts", "ahead", "order", "falls")
"""Families of days: over no value at all they cannot say."""


@frozen(kw_only=True)
class Read:
    """One reading of one reference.

    *use* is ``guard`` (a value is needed), ``test`` (nothing there is an answer too), ``role``, ``times``, ``prefill``,
    ``derived``, ``column`` or ``feed``. *step* and *part* say whose record it is, *outcomes* which outcomes of the
    step that may be; *own* whether its own facts may be named. *tests* are those under which it is read.
    """

    ref: Ref
    use: str
    reader: Phrase
    place: Place
    step: Step | None = None
    part: Part | None = None
    own: bool = True
    outcomes: tuple[Outcome, ...] = ()
    tests: tuple[Test, ...] = ()
    wanted: str = ANYTHING
    timed: bool = False
    test: Test | None = None
    must: bool = True

    @property
    def needs_value(self) -> bool:
        """Say whether reading nothing would leave something undecided."""
        return self.use in {"guard", "role", "times"}


def all_reads(procedure: Procedure) -> Iterator[Read]:
    """Yield every reading of every reference of *procedure*, in reading order."""
    for derived in procedure.derived.values():
        for text in sources(derived):
            reader = Phrase(f"推算值“{derived.id}”", f"derived value '{derived.id}'")
            yield Read(
                ref=Ref(text=text, place=derived.place), use="derived", reader=reader, place=derived.place
            )
    for step in procedure.steps:
        yield from _of_step(procedure, step)
    for ledger in procedure.ledgers:
        yield from _of_ledger(procedure, ledger)


def sources(derived: Derived) -> tuple[str, ...]:
    """Return the references that *derived* is worked out from."""
    said: Mapping[str, Any] = derived.arguments
    if derived.form == "date":
        return tuple(str(said[key]) for key in ("after", "extended_by") if key in said)
    if derived.form == "limit":
        return ()
    if derived.form in {"look_up", "by_convention"}:
        names = (derived.form, "table", "column")
        return tuple(str(value) for key, value in said.items() if key not in names)
    if derived.form == "find":
        where = said.get("where", "")
        wanted = where.values() if isinstance(where, Mapping) else (where,)
        return (str(said.get("find", "")).rpartition(".")[0], *map(str, wanted))
    found = said.get(derived.form, said.get("of", ()))
    return (found,) if isinstance(found, str) else tuple(str(one) for one in found)


def _of_step(procedure: Procedure, step: Step) -> Iterator[Read]:
    outcomes = tuple(outcome for outcome in step.outcomes if not outcome.bare)
    here = Read(
        ref=Ref(text=""),
        use="test",
        reader=Phrase(f"步骤“{step.id}”", f"step '{step.id}'"),
        place=step.place,
        step=step,
        outcomes=outcomes,
    )
    yield from _roles(step.by, here)
    yield from _tests(step.applies, here)
    yield from _facts(step.asks, here)
    yield from _papers(step.papers, here)
    for part in step.parts:
        yield from _of_part(procedure, part, here)
    for guard in step.guards:
        yield from _of_guard(guard, evolve(here, outcomes=bound(step, guard)))
    for outcome in step.outcomes:
        yield from _of_outcome(outcome, evolve(here, outcomes=(outcome,)))


def _of_part(procedure: Procedure, part: Part, step: Read) -> Iterator[Read]:
    reader = Phrase(f"分项“{part.id}”", f"part '{part.id}'")
    leaving = tuple(outcome for outcome in step.outcomes if step.step and needs(procedure, outcome, part))
    at_exit = evolve(step, reader=reader, place=part.place, outcomes=leaving or step.outcomes)
    here = evolve(step, reader=reader, place=part.place, part=part, outcomes=())
    yield from _roles(part.by, here)
    yield from _tests(part.when, at_exit)
    if part.times.since is not None:
        yield evolve(at_exit, ref=part.times.since, use="times", wanted=DAY, tests=part.when)
    for name in part.times.each:
        if name not in procedure.part_steps and name not in procedure.roles:
            counted = Ref(text=name, place=part.place)
            yield evolve(at_exit, ref=counted, use="times", wanted=PEOPLE, tests=part.when)
    yield from _facts(part.asks, here)
    yield from _papers(part.papers, here)
    for guard in part.guards:
        yield from _of_guard(guard, here)


def _of_outcome(outcome: Outcome, here: Read) -> Iterator[Read]:
    reader = Phrase(f"结果“{outcome.label}”", f"outcome '{outcome.label}'")
    here = evolve(here, reader=reader, place=outcome.place)
    yield from _roles(outcome.by, here)
    yield from _facts(outcome.asks, here)
    yield from _papers(outcome.papers, here)
    for guard in outcome.guards:
        yield from _of_guard(guard, here)
    for feed in outcome.feeds:
        there = evolve(here, place=feed.place)
        yield from _tests(feed.when, there)
        for text in (*feed.gives.values(), *filter(None, [feed.each])):
            yield evolve(there, ref=Ref(text=text, place=feed.place), use="feed")


def _roles(roles: Iterable[str], here: Read) -> Iterator[Read]:
    for role in roles:
        if "." in role:
            yield evolve(here, ref=Ref(text=role, place=here.place), use="role", own=False, wanted=PEOPLE)


def _tests(tests: Iterable[Test], here: Read, *, use: str = "test") -> Iterator[Read]:
    for test in tests:
        asks_for_nothing = test.mode in {"given", "blank", "nobody"}
        yield evolve(here, ref=test.ref, use="test" if asks_for_nothing else use, test=test)
        if test.mode == "among":
            yield evolve(here, ref=Ref(text=test.wanted[0], place=test.ref.place), use=use)


def _facts(facts: Sequence[Fact], here: Read) -> Iterator[Read]:
    for fact in facts:
        there = evolve(here, reader=Phrase(f"事实“{fact.id}”", f"fact '{fact.id}'"), place=fact.place)
        yield from _tests(fact.when, there)
        if fact.source is not None:
            yield evolve(there, ref=fact.source, use="prefill")


def _papers(papers: Sequence[Paper], here: Read) -> Iterator[Read]:
    for paper in papers:
        reader = Phrase(f"材料“{paper.name}”", f"paper '{paper.name}'")
        there = evolve(here, reader=reader, place=paper.place)
        yield from _tests(paper.when, there)
        yield from _roles(paper.signed_by, there)


def _of_guard(guard: Guard, here: Read) -> Iterator[Read]:
    reader = Phrase(f"规则“{guard.id}”", f"guard '{guard.id}'")
    here = evolve(here, reader=reader, place=guard.place, must=guard.force is Force.MUST)
    yield from _tests(guard.when, here)
    for condition in guard.conditions:
        yield from _of_condition(condition, evolve(here, use="guard", tests=guard.when))


def _of_condition(condition: Condition, here: Read) -> Iterator[Read]:
    here = evolve(here, place=condition.place, timed=condition.family in TIMED)
    for name, argument in condition.arguments.items():
        kind = FAMILIES.get(condition.family, {}).get(name, "").rstrip("?")
        wanted = WANTED.get((condition.family, name), ANYTHING)
        for one in argument if isinstance(argument, tuple) else (argument,):
            if isinstance(one, Test):
                yield from _tests((one,), here, use="guard")
            elif isinstance(one, Ref):
                yield evolve(here, ref=one, wanted=wanted)
            elif kind == "limit" and one.startswith("case."):
                yield evolve(here, ref=Ref(text=one, place=condition.place), wanted="measure")
            elif kind == "span" and one not in SPANS:
                yield evolve(here, ref=Ref(text=one, place=condition.place), wanted=wanted)


def _of_ledger(procedure: Procedure, ledger: Ledger) -> Iterator[Read]:
    row = next((part for step in procedure.steps for part in step.parts if part.id == ledger.row), None)
    reader = Phrase(f"台账“{ledger.id}”", f"ledger '{ledger.id}'")
    here = Read(ref=Ref(text=""), use="column", reader=reader, place=ledger.place, part=row)
    for text in filter(None, [ledger.row, ledger.sort]):
        yield evolve(here, ref=Ref(text=text, place=ledger.place))
    for column in ledger.columns:
        ref = Ref(text=column.source, place=column.place)
        yield evolve(here, ref=ref, place=column.place)
    yield from _tests(ledger.where, here, use="column")
