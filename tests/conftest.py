"""What the tests of judging share: a tiny pack to write rules into, a case of it, an office with a clock to set."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from attrs import define, evolve, field
from coverage import Coverage

from pdca.bench import Bench, Verdict
from pdca.benches import Benches, bound
from pdca.history import History
from pdca.judge import judge
from pdca.office import Office
from pdca.pack import Pack
from pdca.record import Actor, Claim, Concession, Kind, PaperShown
from pdca.reference import Scene, scene
from pdca.rehearsal import NOTHING, Rehearsal, Wanted
from pdca.replay import CaseReplay, Replay
from pdca.rules import Rule
from pdca.stores.memory import MemoryStore
from pdca.trail import Trail

WORDS = """
roles:
  clerk: {person: 办事员}
  boss: {person: 负责人}
  board: {body: 理事会}
choices:
  colours: {red: 红, blue: 蓝, green: 绿}
  standings: {full: {title: 正式, gloss: regular}, guest: {title: 列席, gloss: guest}}
  checks: {one: 第一项, two: 第二项}
outcomes:
  done: {title: 完成}
  passed: {title: 通过}
  failed: {title: 未通过}
  returned: {title: 退回}
  withdrawn: {title: 撤回}
  voided: {title: 认定无效}
  waived: {title: 免办}
  not_applicable: {title: 不适用}
ends: {}
vague: [尽快, 加强]
units_not_persons: [办公室, 委员会]
"""

REGULATION = """
- regulation: act
  title: 示例条例
  gloss: The act
  editions: [{edition: "2020", from: 2020-01-01}]
  provisions: {rule: {title: 规定, "2020": 7}, other: {title: 另一规定, "2020": 8}}
"""

PROCEDURE = """
procedure: trial
title: 试办
gloss: A trial
edition: "1"
in_force: {in_force}
mechanism: process
serves: [群众]
owner: clerk
basis: [act/rule]
about: {about}
{head}
plan:
  - step: first
    title: 先办
    by: clerk
    basis: act/rule
    asks: {first_asks}
    parts: {first_parts}
    then: {first_then}
do:
  - step: second
    title: 再办
    by: {by}
    basis: act/rule
    {keys}
    asks: {asks}
    papers: {papers}
    parts: {parts}
    guards: {guards}
    then: {then}
check:
  - step: third
    title: 核查
    by: clerk
    basis: act/rule
    {third}
    then: {third_then}
act:
  - step: fourth
    title: 总结
    by: clerk
    basis: act/rule
    guards: {fourth_guards}
    then: {done: completed}
{tail}
"""

DEFAULTS = {
    "in_force": "{from: 2020-01-01}", "about": "{text: 事项}", "first_asks": "{}", "first_parts": "[]", "first_then": "{done: second}",
    "by": "clerk", "keys": "", "asks": "{}", "papers": "[]", "parts": "[]", "guards": "[]",
    "then": "{passed: third, failed: {to: first}}", "third": "", "third_then": "{done: fourth}", "fourth_guards": "[]",
    "head": "", "tail": "",
}  # fmt: skip


def texts(limits: Mapping[str, str] | None = None, **parts: str) -> dict[str, bytes]:
    """Return the files of a pack with the procedure ``trial``; *limits* are values by name, *parts* its pieces."""
    procedure = PROCEDURE
    for name, default in DEFAULTS.items():
        procedure = procedure.replace("{" + name + "}", parts.get(name, default))
    lines = [
        line
        for line in procedure.splitlines()
        if line.strip() and not line.rstrip().endswith((": {}", ": []"))
    ]
    values = "".join(
        f"- limit: {name}\n  title: 限值\n  gloss: limit\n{_values(value)}"
        for name, value in (limits or {"x.unused": "none"}).items()
    )
    return {
        "words.yaml": WORDS.encode(),
        "law/regulations/act.yaml": REGULATION.encode(),
        "law/limits/x.yaml": values.encode(),
        "law/calendar/2026.yaml": CALENDAR.encode(),
        "process/trial@1.yaml": "\n".join(lines).encode(),
    }


CALENDAR = """
calendar: "2026"
off: [{from: 2026-10-01, to: 2026-10-07}]
workdays: [2026-09-20, 2026-10-10]
basis: 示例通知
confidence: certain
"""


def _values(value: str) -> str:
    if value.lstrip().startswith("values:") or "\n" in value:
        return value
    return f"  values: [{{from: 2020-01-01, value: {value}, basis: act/other, confidence: certain}}]\n"


@define(repr=False)
class Trial:
    """A case of ``trial`` that stands at the step ``second`` (or where *run* was led)."""

    run: Rehearsal

    @property
    def bench(self) -> Bench:
        """Return the rules."""
        return self.run.bench

    @property
    def history(self) -> History:
        """Return the case so far."""
        return self.run.history

    def claim(
        self, facts: Mapping[str, Any] | None = None, day: str = "2026-03-02", label: str = "second.passed",
        by: str = "clerk", **more: Any,
    ) -> Claim:  # fmt: skip
        """Return the claim of *label*, with exactly these facts."""
        step, _, name = label.partition(".")
        found = self.bench.procedure.by_id[step]
        kind = {"part": name} if found.part(name) else {"outcome": name}
        return Claim(
            case=self.history.case, kind=Kind.PART if "part" in kind else Kind.OUTCOME, step=step, occurred=day,
            by=(Actor(person=f"p-{by}", role=by),), facts=dict(facts or {}), **{**kind, **more},
        )  # fmt: skip

    def say(self, facts: Mapping[str, Any] | None = None, today: str = "", **more: Any) -> Verdict:
        """Return the verdict on `claim`, recorded on its own day or *today*; the case does not move."""
        claim = self.claim(facts, **more)
        return judge(self.bench, self.history, claim, date.fromisoformat(today or claim.occurred))

    def standing(self, guard: str, facts: Mapping[str, Any] | None = None, **more: Any) -> str:
        """Return how *guard* stands on `claim`."""
        return dict(self.say(facts, **more).standings)[guard].value

    def take(self, facts: Mapping[str, Any] | None = None, today: str = "", **more: Any) -> Verdict:
        """Record `claim` where it is allowed, and return the verdict."""
        claim = self.claim(facts, **more)
        return self.run.say(claim, date.fromisoformat(today or claim.occurred))

    def rule(self, guard: str, label: str = "second.passed") -> Rule:
        """Return the rule *guard* of *label*."""
        return next(rule for rule in self.bench.acts[label].rules if rule.id == guard)

    def scene(self, facts: Mapping[str, Any] | None = None, today: str = "", **more: Any) -> Scene:
        """Return what a guard sees of `claim`."""
        claim = self.claim(facts, **more)
        return scene(self.history, claim, date.fromisoformat(today or claim.occurred))


@define(repr=False)
class Desk:
    """An office whose clock stands at noon of *day*; the store may be shared."""

    pack: Pack
    day: date = date(2026, 3, 2)
    place: str = ""
    store: Any = field(factory=MemoryStore)
    office: Office = field(init=False)

    def __attrs_post_init__(self) -> None:
        trail = Trail(self.store, self.now, "example")
        self.office = Office(trail=trail, pack=self.pack, clock=self.now, place=self.place)

    def now(self) -> datetime:
        """Return noon in Asia/Shanghai of the day."""
        return datetime(self.day.year, self.day.month, self.day.day, 4, 0, tzinfo=UTC)

    def play(self, made: list[tuple[Claim, date]]) -> None:
        """Submit what a rehearsal made, each on its day of recording, never earlier than the one before."""
        for claim, today in made:
            self.day = max(self.day, today)
            self.office.submit(evolve(claim, texts=""))


CLERK = Actor(person="p-clerk", role="clerk")
BOSS = Actor(person="p-boss", role="boss")


@contextmanager
def uncounted() -> Iterator[None]:
    """Count no coverage inside: what is made there takes twice as long otherwise, and its code has tests of its own."""
    counting = Coverage.current()
    if counting:
        counting.stop()
    try:
        yield
    finally:
        if counting:
            counting.start()


@define(repr=False)
class Kit:
    """What tests make: packs, trials, desks and rehearsals of the real procedures."""

    library: Pack
    benches: Benches = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.benches = Benches(lambda _: self.library)

    clerk = CLERK
    boss = BOSS
    day = timedelta(days=1)

    def texts(self, limits: Mapping[str, str] | None = None, **parts: str) -> dict[str, bytes]:
        """Return the files of a pack with the procedure ``trial``."""
        return texts(limits, **parts)

    def pack(self, limits: Mapping[str, str] | None = None, **parts: str) -> Pack:
        """Return a pack with the procedure ``trial``."""
        return Pack.of(texts(limits, **parts))

    def trial(
        self, limits: Mapping[str, str] | None = None, first: Mapping[str, Any] | None = None,
        day: date = date(2026, 3, 2), place: str = "", **parts: str,
    ) -> Trial:  # fmt: skip
        """Return a case of ``trial`` opened on *day*, its step ``first`` done with the facts *first*."""
        bench = self.bound(self.pack(limits, **parts))
        run = Rehearsal(bench=bench, history=History(case="T-1", procedure=bench.procedure))
        assert run.open(day, case="T-1", place=place).allowed
        verdict = run.perform("first.done", day, Wanted(facts=first or {}))
        assert verdict.allowed, [one.actual.zh for one in verdict.refusals]
        return Trial(run=run)

    def bound(self, pack: Pack) -> Bench:
        """Return the bench of ``trial`` under *pack*."""
        return bound(pack, pack.procedure("trial"))

    def desk(self, pack: Pack | None = None, **more: Any) -> Desk:
        """Return a desk over *pack*, by default the library, whose benches are bound once for all tests."""
        desk = Desk(pack=pack or self.library, **more)
        if pack is None:
            desk.office._benches = self.benches
        return desk

    def replayed(self, desk: Desk) -> Mapping[str, CaseReplay]:
        """Return the trail of *desk* replayed with the benches bound once for all tests."""
        run = Replay(desk.office.trail.text)
        run.benches = self.benches
        return run.run(desk.office.trail.records())

    def bench(self, procedure: str, edition: str) -> Bench:
        """Return the bench of one edition of a real procedure."""
        return self.benches.of(self.library.digest, procedure, edition)

    def begin(
        self,
        procedure: str,
        edition: str,
        day: date,
        *,
        entrance: str = "",
        place: str = "",
        case: str = "R-1",
    ) -> Callable[[Mapping[str, Wanted]], Rehearsal]:
        """Return what opens a rehearsal of a real procedure in which wishes hold."""

        def begun(wishes: Mapping[str, Wanted] | None = None) -> Rehearsal:
            bench = self.bench(procedure, edition)
            run = Rehearsal(
                bench=bench, history=History(case=case, procedure=bench.procedure), wishes=wishes or {},
                migrate=lambda fresh: self.bench(procedure, fresh),
            )  # fmt: skip
            assert run.open(day, case=case, entrance=entrance, place=place).allowed
            return run

        return begun

    def paper(self, name: str, **more: Any) -> PaperShown:
        """Return the paper *name*."""
        return PaperShown(name=name, **more)

    def concession(
        self, guard: str, role: str = "boss", reason: str = "情况特殊", until: str = "2026-12-31"
    ) -> Concession:
        """Return an exception to *guard*."""
        return Concession(guard=guard, by=Actor(person=f"p-{role}", role=role), reason=reason, until=until)

    def wanted(self, **more: Any) -> Wanted:
        """Return what a rehearsal must keep."""
        return evolve(NOTHING, **more)


@pytest.fixture(scope="session")
def kit() -> Kit:
    """Return what tests make."""
    return Kit(library=Pack.open())
