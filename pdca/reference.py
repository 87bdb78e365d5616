"""References: how a guard reads a fact, a day or a name from the record being judged or the case's past.

A reference is resolved once, when a procedure is bound, into a getter; judging then only calls it. A value is
a scalar, a tuple of scalars (*many values*), `BLANK` (never happened, or left out where that is allowed),
`UNKNOWN` (it happened, but the value is not known) or `SEALED` (it was given, but whoever judges may not see it, or
it was erased). See language.md 2.3.
"""

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from typing import Any, Final

from attrs import define

from pdca import facts
from pdca.commitment import is_sealed
from pdca.errors import PdcaError
from pdca.goals import GOAL_TITLES
from pdca.history import Act, History
from pdca.phrase import Phrase
from pdca.procedure import Fact, Part, Procedure, Step
from pdca.record import Claim


class Absent(Enum):
    """The ways of having no value."""

    BLANK = "blank"
    UNKNOWN = "unknown"
    SEALED = "sealed"


BLANK: Final = Absent.BLANK
UNKNOWN: Final = Absent.UNKNOWN
SEALED: Final = Absent.SEALED

Value = Any
Getter = Callable[["Scene"], Value]


class ReferenceFailedError(PdcaError):
    """A reference names nothing in its procedure; lint reports it as R1."""

    code = "reference"


@define
class Scene:
    """All that a guard may see: the case so far, the claim being judged, and two days.

    *day* is when the thing happened, *today* the day it is being recorded. *memo* keeps derived values.
    """

    history: History
    claim: Claim
    day: date
    today: date
    part: str
    memo: dict[str, Value]


def scene(history: History, claim: Claim, today: date) -> Scene:
    """Return the scene of *claim* in *history*, recorded on *today*."""
    return Scene(history, claim, date.fromisoformat(claim.occurred), today, claim.part, {})


def facts_asked(procedure: Procedure, step: Step, name: str) -> list[Fact]:
    """Return the facts called *name* that *step* asks at its closing: its own and its outcomes'."""
    found = [fact for fact in step.asks if fact.id == name]
    return found + [fact for outcome in step.outcomes for fact in outcome.asks if fact.id == name]


class Resolver:
    """Turns the references of one procedure into getters.

    *derive* makes the getter of a derived value; it is given, because tables and limits are not this module's.
    """

    def __init__(self, procedure: Procedure, derive: Callable[[str, "Resolver"], Getter]) -> None:
        self.procedure = procedure
        self._derive = derive
        self._parts: Mapping[str, Part] = {part.id: part for step in procedure.steps for part in step.parts}

    def getter(self, text: str, step: Step | None = None, part: Part | None = None) -> Getter:
        """Return what reads *text* in a record of *step* (and *part*).

        Raises `ReferenceFailedError` when *text* names nothing.
        """
        head, _, tail = text.partition(".")
        if text in _OWN:
            return _OWN[text]
        if head == "case":
            return self._case(tail)
        if head in self.procedure.by_id:
            return self._of_step(self.procedure.by_id[head], tail, step)
        if head in self._parts:
            return self._of_part(self._parts[head], tail, part)
        return self._own_fact(head, tail, step, part)

    def at_hand(self, text: str) -> Getter:
        """Return what reads *text*; in a record of the part that *text* names, that record itself."""
        part = self._parts.get(text.partition(".")[0])
        earlier = self.getter(text)
        if part is None:
            return earlier
        own = self.getter(text, None, part)
        return lambda scene: own(scene) if scene.part == part.id else earlier(scene)

    def _own_fact(self, head: str, tail: str, step: Step | None, part: Part | None) -> Getter:
        asked = list(part.asks) if part else facts_asked(self.procedure, step, head) if step else []
        fact = next((fact for fact in asked if fact.id == head), None)
        if fact is None:
            raise ReferenceFailedError(
                Phrase(f"没有“{head}”这个事实、步骤或分项", f"there is no fact, step or part '{head}' here")
            )
        read = fact_reader(fact, tail)
        return lambda scene: read(scene.claim.facts)

    def _of_step(self, target: Step, tail: str, step: Step | None) -> Getter:
        read = self._reader_of(tail, lambda head: facts_asked(self.procedure, target, head), target)
        name = target.id

        def earlier(scene: Scene) -> Value:
            act = scene.history.last.get(name)
            return BLANK if act is None else read(act.claim, act.day)

        def value(scene: Scene) -> Value:
            # A derived value is bound without a step, yet inside its own step it too reads the record itself.
            own = step is not None or (scene.claim.step == name and bool(scene.claim.outcome))
            return read(scene.claim, scene.day) if own and not scene.part else earlier(scene)

        return earlier if step is not None and step.id != name else value

    def _of_part(self, target: Part, tail: str, part: Part | None) -> Getter:
        read = self._reader_of(tail, lambda head: [fact for fact in target.asks if fact.id == head])
        if part is not None and part.id == target.id:
            return lambda scene: read(scene.claim, scene.day)
        if part is not None and part.times.rule == "each" and target.id in part.times.each:
            return lambda scene: _paired(scene, target.id, read)
        if target.times.rule in ("once", "once_per_case"):
            source = target.times.rule == "once_per_case"
            return lambda scene: _single(scene, target.id, read, whole_case=source)
        return lambda scene: _many(scene, target.id, read)

    def _reader_of(
        self, tail: str, asked: Callable[[str], list[Fact]], step: Step | None = None
    ) -> Callable[[Claim, date], Value]:
        head, _, rest = tail.partition(".")
        if tail in _META:
            return _META[tail]
        found = asked(head)
        if not found:
            raise ReferenceFailedError(Phrase(f"没有“{tail}”这个事实", f"there is no fact '{tail}'"))
        read, unasked = fact_reader(found[0], rest), _unasked(step, head)
        if not unasked:
            return lambda claim, _: read(claim.facts)

        def value(claim: Claim, _: date) -> Value:
            found = read(claim.facts)
            return BLANK if found is UNKNOWN and claim.outcome in unasked else found

        return value

    def _case(self, tail: str) -> Getter:
        head, _, rest = tail.partition(".")
        if head == "about":
            read = fact_reader(self.procedure.about, rest)
            return lambda scene: (
                BLANK
                if scene.history.opening is None
                else read(_as("about", self.procedure.about.id, scene.history.opening))
            )
        if head == "plan":
            return _plan_reader(rest)
        if tail in _CASE:
            return _CASE[tail]
        if head in self.procedure.derived:
            inner = self._derive(head, self)

            def derived(scene: Scene) -> Value:
                if head not in scene.memo:
                    scene.memo[head] = inner(scene)
                return scene.memo[head]

            return derived
        raise ReferenceFailedError(Phrase(f"事项没有“{tail}”这个值", f"a case has no value '{tail}'"))


def _unasked(step: Step | None, name: str) -> frozenset[str]:
    """Return the outcomes of *step* that do not ask for *name*: recorded with one of them, it is blank and not unknown."""
    if step is None:
        return frozenset()
    own = any(fact.id == name for fact in step.asks)
    return frozenset(
        one.id
        for one in step.outcomes
        if not any(fact.id == name for fact in one.asks) and not (own and not one.bare)
    )


def _as(key: str, name: str, opening: Act) -> Mapping[str, Any]:
    found = opening.claim.facts.get(key)
    return {} if found is None else {name: found}


def _paired(scene: Scene, target: str, read: Callable[[Claim, date], Value]) -> Value:
    answered = scene.claim.answers
    acts = scene.history.ever.get(target, ())
    found = next((act for act in acts if act.seq == answered), None)
    return UNKNOWN if found is None else read(found.claim, found.day)


def _single(scene: Scene, target: str, read: Callable[[Claim, date], Value], *, whole_case: bool) -> Value:
    acts = (scene.history.ever if whole_case else scene.history.parts).get(target, ())
    return read(acts[-1].claim, acts[-1].day) if acts else BLANK


def _many(scene: Scene, target: str, read: Callable[[Claim, date], Value]) -> Value:
    values: list[Value] = []
    for act in scene.history.parts.get(target, ()):
        value = read(act.claim, act.day)
        values.extend(value) if isinstance(value, tuple) else values.append(value)
    return tuple(values)


def fact_reader(fact: Fact, tail: str) -> Callable[[Mapping[str, Any]], Value]:
    """Return what reads ``fact.tail`` from the facts of a record.

    A missing fact reads as `BLANK` when it may be left out, else as `UNKNOWN`.
    """
    kind = facts.kind_of(fact, tail)
    if kind is None:
        raise ReferenceFailedError(
            Phrase(f"“{fact.title}”没有“{tail}”这一项", f"'{fact.id}' has no field '{tail}'")
        )
    absent = BLANK if fact.optional or fact.when or fact.outcomes else UNKNOWN
    pick = _picker(fact, tail, facts.reader(kind))
    name = fact.id
    if pick is facts.same:
        return lambda said: said.get(name, absent)

    def read(said: Mapping[str, Any]) -> Value:
        if name not in said:
            return absent
        try:
            return pick(said[name])
        except (KeyError, TypeError, ValueError, AttributeError):
            return UNKNOWN

    return read


def _picker(fact: Fact, tail: str, convert: Callable[[Any], Any]) -> Callable[[Any], Value]:
    if facts.sealed_as(fact):
        pick = _plain_picker(fact, tail, convert)
        return lambda value: SEALED if is_sealed(value) else pick(value)
    if any(sub.id == tail and facts.sealed_as(sub) for sub in fact.each):
        return _plain_picker(fact, tail, lambda value: SEALED if is_sealed(value) else convert(value))
    return _plain_picker(fact, tail, convert)


def _plain_picker(fact: Fact, tail: str, convert: Callable[[Any], Any]) -> Callable[[Any], Value]:
    if not tail:
        return _PICK_WHOLE.get(fact.type, convert)
    if fact.type in ("people", "rows"):
        if tail == "count":
            return len
        if tail == "id":
            return _PICK_WHOLE["people"]
        return lambda rows: tuple([convert(row[tail]) if tail in row else BLANK for row in rows])
    if fact.type == "person" and tail == "id":
        return facts.person_id
    if fact.type == "period":
        return _PERIOD.get(tail) or (lambda period: convert(period[tail]))
    if fact.type == "goal":
        return lambda goal: _goal_field(goal, tail)
    return lambda value: convert(value[tail])


def _days(period: Mapping[str, str]) -> int:
    return (date.fromisoformat(period["to"]) - date.fromisoformat(period["from"])).days


def _map(value: Any) -> Any:
    """Return *value* if it is a map; where it is none, `fact_reader` takes the error for an unknown value."""
    if not isinstance(value, facts.MAPPINGS):
        raise TypeError
    return value


def _tally(value: Any) -> Any:
    for count in _map(value).values():
        if type(count) is not int:
            raise TypeError
    return value


_PERIOD: Final = {"days": _days}
_PICK_WHOLE: Final[Mapping[str, Callable[[Any], Any]]] = {
    "people": lambda people: tuple([facts.person_id(one) for one in people]),
    "person": facts.person_id,
    "choices": tuple,
    "rows": tuple,
    "ticks": _map,
    "tally": _tally,
    "case": lambda case: case["case"],
}


def _goal_field(goal: Mapping[str, Any], tail: str) -> Value:
    if tail in ("from", "to"):
        return date.fromisoformat(goal["when"][tail])
    if tail in ("target", "unit", "method"):
        return goal["how"][tail]
    return goal.get(tail, BLANK)


def _plan_reader(tail: str) -> Getter:
    if tail and tail not in facts.FIELDS["goal"]:
        raise ReferenceFailedError(Phrase(f"目标单没有“{tail}”", f"a goal has no field '{tail}'"))

    def read(scene: Scene) -> Value:
        opening = scene.history.opening
        goal = opening.claim.facts.get("plan") if opening else None
        if not isinstance(goal, Mapping):
            return BLANK
        try:
            return _goal_field(goal, tail) if tail else goal
        except (KeyError, TypeError, ValueError):
            return UNKNOWN

    return read


def _people_of(claim: Claim) -> tuple[str, ...]:
    return tuple(actor.person for actor in claim.by)


_META: Final[Mapping[str, Callable[[Claim, date], Value]]] = {
    "occurred": lambda _, day: day,
    "outcome": lambda claim, _: claim.outcome,
    "by": lambda claim, _: _people_of(claim),
    "count": lambda *_: 1,
}

_OWN: Final[Mapping[str, Getter]] = {
    "occurred": lambda scene: scene.day,
    "by": lambda scene: _people_of(scene.claim),
    "entered": lambda scene: scene.history.entered,
    "outcome": lambda scene: scene.claim.outcome,
    "today": lambda scene: scene.today,
}


def _opened(scene: Scene) -> Value:
    return scene.history.opening.day if scene.history.opening else BLANK


_CASE: Final[Mapping[str, Getter]] = {
    "opened": _opened,
    "edition": lambda scene: scene.history.procedure.edition,
    "place": lambda scene: scene.history.place or BLANK,
    "status": lambda scene: scene.history.state,
    "migrated": lambda scene: scene.history.migrated or BLANK,
}

META_TITLES: Final[Mapping[str, Phrase]] = {
    "occurred": Phrase("“{}”之日", "the day of '{}'"),
    "by": Phrase("“{}”的办理人", "whoever acted in '{}'"),
    "outcome": Phrase("“{}”的结果", "the outcome of '{}'"),
    "count": Phrase("“{}”的次数", "the number of records of '{}'"),
}
"""What to call that of a record which is no fact, around the title of its step or part."""

TITLES: Final[Mapping[str, Phrase]] = {
    "occurred": Phrase("办理日", "the day of the act"),
    "by": Phrase("办理人", "whoever acts"),
    "entered": Phrase("进入本步骤之日", "the day the step began"),
    "case.opened": Phrase("立项之日", "the day the case opened"),
    "case.plan.from": Phrase("目标单写明的开始日", "the day the plan begins"),
    "case.plan.to": Phrase("目标单写明的完成日", "the day the plan ends"),
    **{
        f"case.plan.{name}": Phrase(f"目标单上的“{title}”", f"the goal sheet's '{name}'")
        for name, title in GOAL_TITLES.items()
    },
    "case.status": Phrase("事项所处的步骤", "where the case stands"),
    "outcome": Phrase("结果", "the outcome"),
    "today": Phrase("登记之日", "the day of the entry"),
    "case.edition": Phrase("适用版本", "the edition in force"),
    "case.place": Phrase("所在地", "the place"),
    "case.about": Phrase("事项对象", "what the case is about"),
    "case.migrated": Phrase("转版之日", "the day of migration"),
}
"""What to call the references that lead to no fact."""
