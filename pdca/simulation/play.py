"""Playing a scenario: the cases of all stories are rehearsed and entered in the order in which people would have."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from heapq import heappop, heappush
from typing import Any, Final

from attrs import define, evolve, field, frozen

from pdca.benches import Benches
from pdca.calendar import SHANGHAI
from pdca.casebook import Casebook
from pdca.declaration import Entry
from pdca.extracts import gathered
from pdca.followups import Followup, origin_of
from pdca.form import leaf_of
from pdca.ledgers import unit_of
from pdca.office import Office, RefusedError
from pdca.pack import Pack
from pdca.phrase import Phrase
from pdca.procedure import Fact, Procedure
from pdca.record import Actor, Claim, Kind
from pdca.simulation.chance import Chance
from pdca.simulation.rehearsed import Part, Said, Stage, rehearsed
from pdca.simulation.scenario import Scenario, ScenarioError, Story
from pdca.simulation.speech import Speech
from pdca.trail import Trail

OPENS: Final = time(9, 0)
"""When the day's entries begin."""
ORIGIN: Final = "@origin"
"""What stands for the case that made this one owed."""
SOONEST, LATEST = 2, 12
"""After so many days at least, at most, somebody opens the case that another has made owed."""


@frozen(kw_only=True)
class Played:
    """What came of it: how many *cases* and *records*, how many attempts were *refused*."""

    cases: int
    records: int
    refused: int


@define
class Clock:
    """A clock that stands where the play says."""

    now: datetime

    def __call__(self) -> datetime:
        """Return where the clock stands."""
        return self.now

    def at(self, day: date, number: int) -> None:
        """Stand at the *number*-th entry of *day*; never earlier than it stood."""
        begun = datetime.combine(day, OPENS, SHANGHAI)
        self.now = max(begun + timedelta(minutes=2 * number), self.now + timedelta(seconds=1))


def simulate(
    scenario: Scenario, pack: Pack, organisation: Iterable[Entry], seed: str, trail: Callable[[Clock], Trail],
    told: Callable[[int, int], None] = lambda done, size: None,
) -> Played:  # fmt: skip
    """Play *scenario* into the empty log that *trail* makes of a clock. Raises `ScenarioError`."""
    clock = Clock(datetime.combine(scenario.start, OPENS, SHANGHAI))
    office = Office(trail(clock), pack, clock, scenario.place, note_refusals=True)
    stage = Stage(pack=pack, benches=Benches(lambda _: pack), chance=Chance(seed), end=scenario.end)
    office.organise(
        organisation, by=[Actor(person="p-clerk", role="quality_office")], reason="启用系统，录入组织情况"
    )
    return _Play(scenario, office, clock, stage).run(told)


@frozen(kw_only=True)
class _Turn:
    """One case to come: its first *day*, what it is *about*, where, and what it follows from."""

    day: date
    about: Any
    place: str
    origin: Mapping[str, Any] = field(factory=dict)


@define(eq=False)
class _Play:
    """One play: the *queue* holds what every case says next, by the day of its entry."""

    scenario: Scenario
    office: Office
    clock: Clock
    stage: Stage
    queue: list[tuple[date, int, Story, list[Said]]] = field(factory=list)
    numbers: dict[str, int] = field(factory=dict)
    answered: dict[tuple[str, int, str, int], str] = field(factory=dict)
    speeches: dict[str, Speech] = field(factory=dict)
    cases: int = 0
    refused: int = 0

    def run(self, told: Callable[[int, int], None]) -> Played:
        self._begin()
        day, number, done = date.min, 0, 0
        while self.queue:
            recorded, _, story, said = heappop(self.queue)
            day, number = (day, number + 1) if recorded == day else (recorded, 0)
            self.clock.at(recorded, number)
            self._say(story, said[0])
            done += 1
            told(done, done + len(self.queue))
            if said[1:]:
                self._push(story, said[1:])
        return Played(cases=self.cases, records=self.office.trail.head().size, refused=self.refused)

    # -- what is to come

    def _begin(self) -> None:
        for story in self.scenario.stories:
            if not story.answers:
                for turn in self._turns(story):
                    self._open(story, turn)

    def _turns(self, story: Story) -> Iterator["_Turn"]:
        """Yield the first day and the subject of every case of *story*: of each beginning one, or one for each unit."""
        days = [*story.beginnings(self.stage.calendar, self.scenario.start, self.scenario.end)]
        organisation, place = self.office.organisation(), story.place or self.scenario.place
        for number, day in enumerate(days):
            about = story.about[number % len(story.about)] if story.about else None
            if not story.units:
                yield _Turn(day=day, about=about, place=place)
            for unit in organisation.units(story.units, day) if story.units else ():
                apart = timedelta(days=self.stage.chance.below(5, story.id, unit.id, number))
                subject = f"{unit.title}{about}" if about else unit.id
                yield _Turn(day=day + apart, about=subject, place=organisation.place(unit.id, day) or place)

    def _open(self, story: Story, turn: "_Turn") -> str:
        """Rehearse the next case of *story* and queue what is said in it; return its number."""
        number = self.numbers[story.id] = self.numbers.get(story.id, 0) + 1
        name = f"{story.id}-{self.scenario.tail}-{number}"
        part = Part(number=name, day=turn.day, place=turn.place, about=turn.about, origin=turn.origin)
        if said := rehearsed(self.stage, _nth(story, number), part):
            self.cases += 1
            self._push(story, said)
        return name

    def _push(self, story: Story, said: list[Said]) -> None:
        """Queue the rest of a case; within a day cases take turns by their numbers."""
        heappush(self.queue, (said[0].recorded, self._order(said[0].claim.case), story, said))

    def _order(self, case: str) -> int:
        return self.stage.chance.below(1 << 62, case)

    # -- what is said

    def _say(self, story: Story, said: Said) -> None:
        claim = self._filled(said.claim)
        try:
            self.office.submit(claim)
        except RefusedError as error:
            if not said.refused:
                first = error.verdict.refusals[0]
                raise ScenarioError(
                    Phrase(f"“{claim.case}”{claim.label}：{first.guard}，{first.actual.zh}", f"{claim.case} {claim.label}: {first.guard}, {first.actual.en}"),
                    case=claim.case,
                ) from error  # fmt: skip
            self.refused += 1
            return
        if said.refused:
            raise ScenarioError(Phrase(f"“{claim.case}”{claim.label}本应不予登记", f"{claim.case} {claim.label} should have been refused"), case=claim.case)  # fmt: skip
        if claim.kind is Kind.OUTCOME:
            self._follow(claim)

    def _follow(self, claim: Claim) -> None:
        """Open what *claim* makes owed, where a story says that it is answered."""
        source = self.office.history(claim.case).procedure.id
        for owed in self.office.followups(claim.case):
            story = next(
                (one for one in self.scenario.stories if one.procedure == owed.procedure and one.answered(source)),
                None,
            )
            if story is None or owed.key in self.answered:
                continue
            self.answered[owed.key] = ""
            day = self.clock.now.date() + timedelta(
                days=self.stage.chance.between((SOONEST, LATEST), owed.key)
            )
            while not self.stage.calendar.working(day):
                day += timedelta(days=1)
            if day <= self.scenario.end:
                turn = _Turn(
                    day=day,
                    about=owed.gives.get("about"),
                    place=story.place or self.scenario.place,
                    origin=self._origin(owed),
                )
                self.answered[owed.key] = self._open(story, turn)

    def _origin(self, owed: Followup) -> Mapping[str, Any]:
        record = next(iter(self.office.trail.records(owed.case, owed.seq)))
        pinned = {"case": owed.case, "seq": owed.seq, "digest": leaf_of(record).hex()}
        return {**pinned, "line": owed.line} if owed.line else pinned

    def _filled(self, claim: Claim) -> Claim:
        """Return *claim* by the people who hold the posts, with what other cases and the ledgers say by now."""
        claim = self._peopled(claim)
        claim = evolve(claim, facts=self._speech(claim).said(claim.facts))
        procedure = self._procedure(claim)
        step = procedure.by_id.get(claim.step) if claim.kind is Kind.OUTCOME else None
        if step is None:
            return claim
        facts = dict(claim.facts)
        outcome = step.outcome(claim.outcome)
        asked = [*step.asks, *(outcome.asks if outcome else ())]
        for fact in asked:
            said = facts.get(fact.id)
            if fact.type == "case" and isinstance(said, Mapping):
                facts[fact.id] = self._pinned(said, self._source(claim.case))
            if fact.type == "rows" and any(sub.type == "case" for sub in fact.each) and fact.id in facts:
                facts[fact.id] = self._listed(claim.case, fact, facts[fact.id])
        if any(fact.type.startswith("extract") and fact.id in facts for fact in asked):
            facts |= self._extracts(claim, procedure, asked, facts)
        return evolve(claim, facts=facts)

    def _speech(self, claim: Claim) -> Speech:
        """Return how the case of *claim* speaks."""
        if claim.case not in self.speeches:
            units = [*self.office.organisation().units("", date.fromisoformat(claim.occurred))]
            self.speeches[claim.case] = Speech(
                case=claim.case, chance=self.stage.chance, words=self.scenario.words, units=units
            )
        return self.speeches[claim.case]

    def _listed(self, case: str, fact: Fact, rows: Any) -> Any:
        """Return *rows*, whose lines name cases, with those that were opened for what *case* made owed."""
        opened = [
            name for key, name in self.answered.items() if key[0] == case and self.office.trail.end(name)
        ]
        column = next(sub.id for sub in fact.each if sub.type == "case")
        return [
            {**row, column: self._pinned({"case": opened[number]})} if number < len(opened) else row
            for number, row in enumerate(rows)
        ]

    def _procedure(self, claim: Claim) -> Procedure:
        if claim.kind is Kind.OPEN:
            return self.office.pack.procedure(claim.procedure, edition=claim.edition)
        return self.office.history(claim.case).procedure

    def _peopled(self, claim: Claim) -> Claim:
        """Return *claim* with whoever held the post that day in the place of every made-up person who acts in it."""
        organisation, day = self.office.organisation(), date.fromisoformat(claim.occurred)
        history = None if claim.kind is Kind.OPEN else self.office.history(claim.case)
        unit, place = (unit_of(history), history.place) if history else ("", claim.place)
        named: dict[str, str] = {}
        for actor in claim.by:
            held = [
                one
                for one in (organisation.holders(actor.role, day) if organisation.governs(actor.role) else ())
                if organisation.concerns(one.unit, day, target=unit, place=place)
            ]
            if held:
                named[actor.person] = held[0].person
        if not named:
            return claim
        by = tuple(evolve(actor, person=named.get(actor.person, actor.person)) for actor in claim.by)
        papers = tuple(
            evolve(one, signed_by=tuple(named.get(who, who) for who in one.signed_by)) for one in claim.papers
        )
        return evolve(claim, by=by, facts=_renamed(claim.facts, named), papers=papers)

    def _source(self, case: str) -> str:
        """Return the case that made *case* owed, or nothing."""
        origin = origin_of(self.office.history(case))
        return origin[0] if origin else ""

    def _pinned(self, said: Mapping[str, Any], source: str = "") -> Mapping[str, Any]:
        """Return the case that *said* names as it stands; `ORIGIN` stands for the *source*, one that there is not stays."""
        case = source if said.get("case") == ORIGIN else str(said.get("case", ""))
        if self.office.trail.end(case) is None:
            return said
        history = self.office.history(case)
        last = next(iter(self.office.trail.records(case, history.seq - 1)))
        return {"case": case, "seq": last.seq, "digest": leaf_of(last).hex(), "state": history.state}

    def _extracts(
        self, claim: Claim, procedure: Procedure, asked: Iterable[Fact], facts: Mapping[str, Any]
    ) -> Mapping[str, Any]:
        """Return the extracts that *claim* pins, as the ledgers have them now."""
        size, made = self.office.trail.head().size, dict[str, Any]()
        step = procedure.by_id[claim.step]
        for item in gathered(
            Casebook(self.office), self.office.history(claim.case), step, date.fromisoformat(claim.occurred)
        ):
            if item.fact in facts and item.id:
                made.setdefault(item.fact, {})[item.id] = item.value(size)
            elif item.fact in facts:
                made[item.fact] = item.value(size)
        return made


def _nth(story: Story, number: int) -> Story:
    """Return *story* as its *number*-th case plays it: the ways take turns, and what goes wrong goes wrong in the first."""
    own = story.turns[(number - 1) % len(story.turns)] if story.turns else {}
    facts = {act: {**story.facts.get(act, {}), **own.get(act, {})} for act in (*story.facts, *own)}
    turn = evolve(story, facts=facts, ways=(story.ways[(number - 1) % len(story.ways)],) if story.ways else ())
    return turn if number == 1 else evolve(turn, refused={}, late={}, slow={})


def _renamed(value: Any, named: Mapping[str, str]) -> Any:
    if isinstance(value, Mapping):
        return {key: _renamed(one, named) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_renamed(one, named) for one in value]
    return named.get(value, value) if isinstance(value, str) else value
