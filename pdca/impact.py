"""Impact: what a new text changes, and which open cases it touches, for each what and by when (新文本的影响).

Two packs are set side by side: numbers by limit, layer and first day; procedures by edition, step by step. A case is
touched when its edition is replaced or written anew, or when a rule of a step still ahead of it reads a number that
changes. Nothing is judged here and nothing decided: the list tells people what to look at.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from attrs import evolve, frozen

from pdca.calendar import day_before
from pdca.history import History
from pdca.law import Law, Limit, Value
from pdca.lint.editions import difference, moves
from pdca.pack import Pack
from pdca.phrase import Phrase
from pdca.procedure import Condition, Procedure, Step


@frozen(kw_only=True)
class ChangedValue:
    """A number that reads otherwise from *start* on: *before* (nothing: there was none) and *after* (nothing: it is gone)."""

    limit: str
    title: Phrase
    start: date
    before: Value | None
    after: Value | None

    @property
    def layer(self) -> str:
        """Return whose number it is."""
        found = self.after or self.before
        return found.layer if found else ""


@frozen(kw_only=True)
class ChangedEdition:
    """A text of a procedure: *after* replaces *before*, or is the same edition written anew (*amended*).

    *steps*, called *names*, do something else, are new or are gone; *why* is what the text itself says.
    """

    procedure: str
    title: Phrase
    before: str
    after: str
    start: date
    steps: tuple[str, ...]
    names: tuple[Phrase, ...]
    why: str = ""
    amended: bool = False


@frozen(kw_only=True)
class Touched:
    """An open case that the new text concerns: it stands at *state*, which becomes *step*.

    *move* is ``migrate`` (until *until*, exclusive of any act after it), ``either`` (until then under either text),
    ``finish`` (it ends as it began) or nothing (the text stays, numbers change). *steps* and *values* are those ahead of it.
    """

    case: str
    procedure: str
    edition: str
    state: str
    move: str = ""
    to: str = ""
    step: str = ""
    until: date | None = None
    steps: tuple[str, ...] = ()
    values: tuple[ChangedValue, ...] = ()


@frozen(kw_only=True)
class Impact:
    """What changes, and whom it touches."""

    values: tuple[ChangedValue, ...]
    editions: tuple[ChangedEdition, ...]
    cases: tuple[Touched, ...]


def impact(old: Pack, new: Pack, cases: Iterable[History], day: date) -> Impact:
    """Return what changes from *old* to *new*, and which of *cases*, open on *day*, it touches. Raises `TextError`."""
    values = tuple(changed_values(old.law, new.law))
    editions = tuple(changed_editions(old, new))
    touched = (_touched(one, new, values, editions, day) for one in cases if not one.closed)
    return Impact(values=values, editions=editions, cases=tuple(one for one in touched if one is not None))


# -- numbers


def changed_values(old: Law, new: Law) -> Iterator[ChangedValue]:
    """Yield the numbers that read otherwise, by limit and first day."""
    for name in sorted({*old.limits, *new.limits}):
        before, after = old.limits.get(name), new.limits.get(name)
        known, fresh = _values(before), _values(after)
        found = after or before
        for key in sorted({*known, *fresh}, key=lambda key: (key[2], key[0], key[1])):
            was, now = known.get(key), fresh.get(key)
            if found is not None and not _same(was, now):
                title = Phrase(found.title, found.gloss or name)
                yield ChangedValue(
                    limit=name, title=title, start=key[2], before=was or _until(before, key), after=now
                )


def _values(limit: Limit | None) -> Mapping[tuple[str, str, date], Value]:
    return {(*value.stage, value.start): value for value in limit.values} if limit else {}


def _same(was: Value | None, now: Value | None) -> bool:
    if was is None or now is None:
        return was is now
    return (was.measure, was.finish, was.basis, was.confidence, was.force, was.option) == (
        now.measure, now.finish, now.basis, now.confidence, now.force, now.option,
    )  # fmt: skip


def _until(limit: Limit | None, key: tuple[str, str, date]) -> Value | None:
    """Return the value of the same layer that was in force on the eve of the new one, if any was."""
    earlier = [value for place, value in _values(limit).items() if place[:2] == key[:2] and place[2] < key[2]]
    last = max(earlier, key=lambda value: value.start, default=None)
    return last if last is not None and (last.finish is None or last.finish >= day_before(key[2])) else None


# -- procedures


def changed_editions(old: Pack, new: Pack) -> Iterator[ChangedEdition]:
    """Yield the editions that are new, or whose steps do something else than before."""
    known = {(one.id, one.edition): one for one in old.procedures()}
    for fresh in new.procedures():
        same = known.get((fresh.id, fresh.edition))
        superseded = known.get((fresh.id, fresh.supersedes)) if fresh.supersedes else None
        former = same or superseded
        steps = difference(former, fresh) if former else tuple(fresh.by_id)
        if same is None or steps:
            yield ChangedEdition(
                procedure=fresh.id, title=Phrase(fresh.title, fresh.gloss or fresh.id), before=former.edition if former else "",
                after=fresh.edition, start=date.fromisoformat(fresh.start), steps=steps, names=_names(steps, fresh, former),
                why=fresh.supersedes_why, amended=same is not None,
            )  # fmt: skip


def _names(steps: Iterable[str], fresh: Procedure, former: Procedure | None) -> tuple[Phrase, ...]:
    known = {**(former.by_id if former else {}), **fresh.by_id}
    return tuple(Phrase(known[name].title or name, known[name].gloss or name) for name in steps)


# -- cases


def _touched(
    history: History, new: Pack, values: Iterable[ChangedValue], editions: Iterable[ChangedEdition], day: date
) -> Touched | None:
    old = history.procedure
    own = [one for one in editions if (one.procedure, one.before) == (old.id, old.edition)]
    change = next((one for one in own if not one.amended), next(iter(own), None))
    ahead = _ahead(old, history.state)
    read = {name for step in ahead for name in limits_read(old, old.by_id[step])}
    numbers = tuple(one for one in values if one.limit in read and _still(one, day))
    found = Touched(
        case=history.case, procedure=old.id, edition=old.edition, state=history.state, values=numbers
    )
    if change is None:
        return found if numbers else None
    found = _moved(found, old, new.procedure(old.id, edition=change.after), change)
    return found if found.steps or numbers or found.move else None


def _moved(found: Touched, old: Procedure, fresh: Procedure, change: ChangedEdition) -> Touched:
    """Return *found* with the move that the new text asks of its case, and the changed steps ahead of it."""
    if not change.amended and fresh.open_cases == "finish":
        return evolve(found, move="finish", to=fresh.edition)
    step = found.state if change.amended else moves(old, fresh).get(found.state, found.state)
    later = {*_ahead(old, found.state), *_ahead(fresh, step)}
    found = evolve(found, step=step, steps=tuple(name for name in change.steps if name in later))
    if change.amended:
        return found
    word, _, until = fresh.open_cases.partition(":")
    if until:
        return evolve(found, move="either", to=fresh.edition, until=date.fromisoformat(until))
    return evolve(found, move=word, to=fresh.edition, until=change.start)


def _still(one: ChangedValue, day: date) -> bool:
    """Return whether a number can still matter on *day*: a value that ended before cannot."""
    finish = one.after.finish if one.after else None
    return finish is None or finish >= day


def _ahead(procedure: Procedure, state: str) -> tuple[str, ...]:
    """Return the steps that a case at *state* may still come to, the present one among them, in reading order."""
    found, queue = set[str](), [state]
    while queue:
        step = procedure.by_id.get(queue.pop())
        if step is not None and step.id not in found:
            found.add(step.id)
            queue += [outcome.to for outcome in step.outcomes]
    return tuple(name for name in procedure.by_id if name in found)


def limits_read(procedure: Procedure, step: Step) -> Iterator[str]:
    """Yield the limits that the rules of *step* name, also by way of a derived value."""
    guards = [*step.guards]
    for part in step.parts:
        guards += part.guards
    for outcome in step.outcomes:
        guards += outcome.guards
    for guard in guards:
        for condition in guard.conditions:
            yield from _named(procedure, condition)
    for part in step.parts:
        if part.times.limit:
            yield part.times.limit


def _named(procedure: Procedure, condition: Condition) -> Iterator[str]:
    limit = condition.arguments.get("limit")
    if isinstance(limit, str):
        derived = procedure.derived.get(limit.removeprefix("case."))
        yield str(derived.arguments.get("limit", limit)) if derived else limit
