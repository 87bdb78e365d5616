"""One case of a scenario, rehearsed from its opening to its end or to the end of the year: what is said, and on which days."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from attrs import evolve, field, frozen

from pdca.bench import Bench, act_rules
from pdca.benches import Benches
from pdca.calendar import Calendar, calendar_period, day_before
from pdca.drafts import NOTHING, Wanted
from pdca.facts import shorten
from pdca.history import History
from pdca.pack import Pack
from pdca.phrase import Phrase
from pdca.procedure import Procedure
from pdca.record import Claim, Kind
from pdca.rehearsal import OPENING, Rehearsal, violated
from pdca.routes import way
from pdca.simulation.chance import Chance
from pdca.simulation.scenario import ScenarioError, Story

MOST_ACTS: Final = 200
"""So many acts move one case at most."""


@frozen(kw_only=True)
class Said:
    """One entry: *claim*, the day it is *recorded*, and whether it is an attempt that will be *refused*."""

    claim: Claim
    recorded: date
    refused: bool = False


@frozen(kw_only=True)
class Stage:
    """What cases are rehearsed on: the texts, the calendar, chance, the last day, and a case's bench by edition."""

    pack: Pack
    benches: Benches
    chance: Chance
    end: date

    @property
    def calendar(self) -> Calendar:
        """Return the calendar of working days."""
        return self.pack.calendar

    def bench(self, procedure: str, edition: str) -> Bench:
        """Return the bench of one edition."""
        return self.benches.of(self.pack.digest, procedure, edition)


@frozen(kw_only=True)
class Part:
    """What one case is: its *number*, first *day*, what it is *about*, and where it comes from."""

    number: str
    day: date
    place: str
    about: Any = None
    origin: Mapping[str, Any] = field(factory=dict)


def rehearsed(stage: Stage, story: Story, part: Part) -> list[Said]:
    """Return everything that is said in the case *part* of *story*, in order. Raises `ScenarioError`."""
    run = _begun(stage, story, part)
    said, barred, path = [*_new(stage, story, run, [])], set[str](), list(story.ways[0] if story.ways else ())
    refused = (story.stop, "case.sequence", Phrase("没有路可到那里", "no way leads there"))
    for _ in range(MOST_ACTS):
        state = run.history.state
        if run.history.closed or (state == story.stop and not path):
            break
        label = _next(run, story, path, barred)
        if not label:
            raise _stuck(part, *refused)
        day = _day(stage, story, run, label)
        if day > stage.end:
            break
        attempt = _attempted(story, run, label, day)
        verdict = run.perform(label, day, _wanted(story, run, label, day))
        if not verdict.allowed:
            verdict = run.perform(label)
        if verdict.allowed:
            said += _new(stage, story, run, said, attempt)
            path = path[1:] if path[:1] == [label] else path
        else:
            refused = (label, verdict.refusals[0].guard, verdict.refusals[0].actual)
            if path[:1] == [label]:
                raise _stuck(part, *refused)
            barred.add(label)
    return [one for one in said if one.recorded <= stage.end]


def _begun(stage: Stage, story: Story, part: Part) -> Rehearsal:
    procedure = stage.pack.procedure(story.procedure, day=part.day)
    _known(procedure, story, part)
    given = {label: _dated(facts, stage.calendar, part.day) for label, facts in story.facts.items()}
    wishes = {label: evolve(NOTHING, facts=facts) for label, facts in given.items() if label != "open"}
    run = Rehearsal(
        bench=stage.bench(procedure.id, procedure.edition), history=History(case=part.number, procedure=procedure, place=part.place), wishes=wishes,
        migrate=lambda edition: stage.bench(story.procedure, edition), punctual=True,
    )  # fmt: skip
    facts = {**({"about": part.about} if part.about else {}), **given.get("open", {})}
    wanted = evolve(NOTHING, facts={**facts, **({"origin": part.origin} if part.origin else {})})
    verdict = run.open(part.day, case=part.number, place=part.place, entrance=story.entrance, wanted=wanted)
    if not verdict.allowed:
        raise _stuck(part, "open", verdict.refusals[0].guard, verdict.refusals[0].actual)
    return run


def _known(procedure: Procedure, story: Story, part: Part) -> None:
    """Raise `ScenarioError` where *story* speaks of acts that *procedure* does not have."""
    acts = {one.label for one in procedure.outcomes()} | {
        f"{step.id}.{one.id}" for step in procedure.steps for one in step.parts
    }
    named = (*story.facts, *story.slow, *story.late, *story.refused, *(story.ways[0] if story.ways else ()))
    for label in named:
        if label not in acts | {OPENING}:
            raise _stuck(part, label, label, Phrase("程序中没有这个动作", "there is no such act"))


_PERIODS: Final = {"@month": "month", "@quarter": "quarter", "@half year": "half year", "@year": "year"}
"""Values that stand for the calendar period in which a case begins."""


def _dated(value: Any, calendar: Calendar, day: date) -> Any:
    """Return *value* with the period of *day* for every name of one; ``@last`` before it means the period before."""
    if isinstance(value, Mapping):
        return {key: _dated(one, calendar, day) for key, one in value.items()}
    if isinstance(value, list):
        return [_dated(one, calendar, day) for one in value]
    name = value.replace("@last ", "@") if isinstance(value, str) else ""
    if name not in _PERIODS:
        return value
    first, last = calendar_period(_PERIODS[name], day)
    if name != value:
        first, last = calendar_period(_PERIODS[name], day_before(first))
    return {"from": first.isoformat(), "to": last.isoformat()}


def _next(run: Rehearsal, story: Story, path: list[str], barred: set[str]) -> str:
    """Return the next act: the one the scenario wants here, else the next of the usual way to where it goes."""
    state = run.history.state
    if path and path[0].partition(".")[0] == state:
        return path[0]
    goal = path[0].partition(".")[0] if path else story.stop
    return next(iter(way(run.bench.procedure, state, goal, barred)), "")


def _day(stage: Stage, story: Story, run: Rehearsal, label: str) -> date:
    """Return the day on which *label* is meant to be done: some working days after the last act, or as slow as wanted."""
    last = max(run.history.entered, run.history.acts[-1].day)
    if label in story.slow:
        day = run.history.entered + timedelta(days=story.slow[label])
    else:
        gap = stage.chance.between(story.pace, run.history.case, label, run.history.seq)
        day = last + timedelta(days=gap)
    while not stage.calendar.working(day):
        day += timedelta(days=1)
    return max(day, last)


def _wanted(story: Story, run: Rehearsal, label: str, day: date) -> Wanted | None:
    """Return what is fixed of *label*; one that is to be slow has its day fixed as well."""
    if label not in story.slow:
        return None
    return evolve(run.wishes.get(label, NOTHING), day=day)


def _attempted(story: Story, run: Rehearsal, label: str, day: date) -> Claim | None:
    """Return the entry that misses the rule which the first attempt at *label* is to miss, or `None`."""
    guard = story.refused.get(label)
    if guard is None or run.history.count(label):
        return None
    verdict, today = run.drafted(label, day)
    rules = act_rules(run.bench, run.history, verdict.claim)
    rule = next((one for one in rules.rules if one.id == guard), None) if rules else None
    return violated(run.bench, run.history, verdict.claim, rule, today) if rule else None


def _new(
    stage: Stage, story: Story, run: Rehearsal, before: list[Said], attempt: Claim | None = None
) -> list[Said]:
    """Return what *run* made since *before*, each with the day of its entry; the attempt comes before the last of it."""
    found: list[Said] = []
    last = before[-1].recorded if before else date.min
    for claim, _ in run.made[sum(not one.refused for one in before) :]:
        day = date.fromisoformat(claim.occurred)
        lag = story.late.get(claim.label, stage.chance.below(2, claim.case, claim.label, "entry"))
        last = max(last, day + timedelta(days=lag))
        found.append(Said(claim=evolve(claim, reason=_reason(claim, (last - day).days)), recorded=last))
    if attempt is not None and found:
        found.insert(len(found) - 1, Said(claim=attempt, recorded=found[-1].recorded, refused=True))
    return found


def _reason(claim: Claim, lag: int) -> str:
    return claim.reason or ("经办人外出，回来后补录" if lag > 1 and claim.kind is not Kind.MIGRATION else "")


def _stuck(part: Part, label: str, guard: str, actual: Phrase) -> ScenarioError:
    return ScenarioError(
        Phrase(
            f"事项“{shorten(part.number)}”不能办“{label}”：{guard}，{actual.zh}",
            f"case '{shorten(part.number)}' cannot do {label}: {guard}, {actual.en}",
        ),
        case=part.number,
        act=label,
    )
