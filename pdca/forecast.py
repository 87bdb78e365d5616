"""A forecast: the case carried on to its good end, every act on the first day that the rules allow.

The way is the usual one. Each act is folded into the history as if it had happened, with facts that nobody has said
yet, so the guards of the next are asked exactly as on the day itself.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from attrs import define, evolve, field, frozen

from pdca.asked import ActRules
from pdca.bench import Bench
from pdca.builtin import Builtin
from pdca.calendar import day_before
from pdca.guards.presence import BoundTest, Requires
from pdca.guards.standing import CANNOT, FAILS, HOLDS, Wish, absent
from pdca.history import History
from pdca.procedure import End, Force, Outcome, Step
from pdca.record import Claim, Kind
from pdca.reference import Scene, scene
from pdca.routes import way
from pdca.rules import Written
from pdca.timing import UNSAID, Term, Timing, follows, overtaken

MOST_ACTS: Final = 400
"""A way that long leads nowhere."""
ROUNDS: Final = 12
"""So often a day is moved on because another value of a limit is in force then."""


@frozen(kw_only=True)
class Cause:
    """Why an act is not before its day: *term*, a rule; else the act number *via*, which it follows; else today.

    With *pushed*, *term* is a deadline of the act *via* after it, which would begin too early otherwise.
    """

    term: Term | None = None
    via: int | None = None
    pushed: bool = False


@frozen(kw_only=True)
class Push:
    """A day before which an act is better not done, and why."""

    day: date
    cause: Cause


@frozen(kw_only=True)
class Foreseen:
    """One act ahead. *history* is the case before it, *day* the first on which it can happen, *cause* why not before.

    *entered* is the number of the act that leads to its step (nothing for the present one), *beside* those of the parts
    before it in the same stay. *missing* names the references without which nobody can say whether it is needed at all.
    """

    number: int
    bench: Bench
    timing: Timing
    history: History
    claim: Claim
    day: date
    cause: Cause
    entered: int | None
    beside: tuple[int, ...]
    missing: tuple[str, ...] = ()

    @property
    def act(self) -> ActRules:
        """Return the rules of the act."""
        return self.timing.act

    @property
    def label(self) -> str:
        """Return ``step.outcome`` or ``step.part``."""
        return self.claim.label

    def scene(self, day: date, moved: Mapping[int, date] = {}) -> Scene:
        """Return what a guard sees of the act on *day*, with earlier acts (by sequence number) *moved* to other days."""
        history = self.history
        for seq, other in moved.items():
            act = history.act(seq)
            if act is not None:
                claim = evolve(act.claim, occurred=other.isoformat())
                history = history.replaced(evolve(act, claim=claim, day=other))
        return scene(history, evolve(self.claim, occurred=day.isoformat()), day)


@define
class Forecast:
    """The acts ahead of *history* from *today* on; *pushes* hold acts (by number) back until a day.

    *siblings* keeps the benches of other editions. *moves* are the days on which the case must be carried over to
    another edition, with its name.
    """

    bench: Bench
    history: History
    today: date
    pushes: Mapping[int, Push] = field(factory=dict)
    siblings: dict[str, Bench] = field(factory=dict)
    acts: list[Foreseen] = field(factory=list, init=False)
    moves: list[tuple[date, str]] = field(factory=list, init=False)
    _entered: int | None = field(default=None, init=False)
    _stay: list[int] = field(factory=list, init=False)
    _timings: dict[tuple[str, str], Timing] = field(factory=dict, init=False)

    def run(self) -> "Forecast":
        """Go on until the case is completed, or no way leads there."""
        while not self.history.closed and len(self.acts) + len(self.moves) < MOST_ACTS:
            label = self._next()
            if not label:
                break
            self._do_step(label)
        return self

    def _next(self) -> str:
        """Return the outcome by which the usual way goes on; a step that does not apply is passed over."""
        procedure, state = self.bench.procedure, self.history.state
        step = procedure.by_id.get(state)
        if step is None:
            return ""
        over = self.bench.acts.get(f"{state}.not_applicable")
        if over is not None and self._applying(over) is HOLDS:
            return f"{state}.not_applicable"
        barred = {one.label for one in step.outcomes if self._barred(one)} if not self.acts else set()
        labels = way(procedure, state, End.COMPLETED.value, barred)
        return labels[0] if labels else self._way_round(step, barred)

    def _way_round(self, step: Step, barred: set[str]) -> str:
        """Return the first outcome not *barred* from which the usual way leads on, be it through this step again."""
        own = (one for one in step.outcomes if one.label not in barred and not one.interrupts)
        done = End.COMPLETED.value
        return next((one.label for one in own if way(self.bench.procedure, one.to, done)), "")

    def _barred(self, outcome: Outcome) -> bool:
        """Return whether what is on record already rules *outcome* out, whatever will be said."""
        act = self.bench.acts[outcome.label]
        found = scene(self.history, self._claim(act, self.today), self.today)
        return any(
            rule.standing(found) is FAILS
            for rule in act.rules
            if isinstance(rule, Written)
            and rule.force is Force.MUST
            and all(isinstance(check, Requires) for check in rule.checks)
        )

    def _applying(self, act: ActRules) -> object:
        rule = next((one for one in act.rules if one.id == f"{act.step.id}.applies"), None)
        found = scene(self.history, self._claim(act, self.today), max(self.today, self.history.entered))
        return HOLDS if rule is None else rule.standing(found)

    def _do_step(self, label: str) -> None:
        """Do the parts that the outcome *label* needs, then the outcome; stop where another edition takes over."""
        act, stay = self.bench.acts[label], self.history.stay
        for part, answers, missing in self._needed(act):
            if not self._do(f"{act.step.id}.{part}", answers, missing):
                return
        doubt = (
            act.step.applies and label.partition(".")[2] != "not_applicable" and self._applying(act) is CANNOT
        )
        tests = self.bench.book.tests(act.step.applies, act.step) if doubt else ()
        if self._do(label, None, self._lacking(tests, act)) and self.history.stay != stay:
            self._entered, self._stay = len(self.acts) - 1, []

    def _needed(self, act: ActRules) -> Iterator[tuple[str, int | None, tuple[str, ...]]]:
        """Yield the parts that must come before the outcome, as its own rules say: id, what it answers, what is unknown."""
        if act.outcome is None:
            return
        day = max(self.today, self.history.entered)
        found = scene(self.history, self._claim(act, day), day)
        for rule in act.rules:
            if (
                not isinstance(rule, Builtin)
                or not rule.id.endswith(".times")
                or rule.force is not Force.MUST
            ):
                continue
            part = act.step.part(rule.id.removesuffix(".times"))
            standing = rule.standing(found)
            if (
                part is None
                or part.times.rule == "every"
                or (standing is CANNOT and self.history.parts.get(part.id))
            ):
                continue
            missing = (
                self._lacking(self.bench.book.tests(part.when, act.step), act) if standing is CANNOT else ()
            )
            for want in rule.satisfy(found):
                if want.wish is Wish.RECORD:
                    yield part.id, want.value if isinstance(want.value, int) else None, missing

    def _lacking(self, tests: Sequence[BoundTest], act: ActRules) -> tuple[str, ...]:
        found = scene(self.history, self._claim(act, self.today), self.today)
        return tuple(bound.test.ref.text for bound in tests if absent(bound.get(found)))

    def _claim(self, act: ActRules, day: date, answers: int | None = None) -> Claim:
        return Claim(
            case=self.history.case, kind=Kind.PART if act.part else Kind.OUTCOME, step=act.step.id,
            outcome=act.outcome.id if act.outcome else "", part=act.part.id if act.part else "",
            occurred=day.isoformat(), by=(), facts=UNSAID, answers=answers,
        )  # fmt: skip

    def _do(self, label: str, answers: int | None, missing: tuple[str, ...]) -> bool:
        """Put the act on its first day and fold it in; return whether the edition at hand still holds then."""
        act = self.bench.acts[label]
        timing = self._timing(act)
        claim = self._claim(act, self.today, answers)
        day, cause = self._first_day(timing, claim)
        found = scene(self.history, evolve(claim, occurred=day.isoformat()), day)
        edition = overtaken(act, found)
        if edition:
            self._carry_over(edition, day)
            return False
        claim = found.claim
        self.acts.append(
            Foreseen(
                number=len(self.acts), bench=self.bench, timing=timing, history=self.history, claim=claim, day=day, cause=cause,
                entered=self._entered, beside=tuple(self._stay) if act.outcome else (), missing=missing,
            )
        )  # fmt: skip
        self.history = self.history.after(claim, day)
        if act.part is not None:
            self._stay.append(len(self.acts) - 1)
        return True

    def _first_day(self, timing: Timing, claim: Claim) -> tuple[date, Cause]:
        """Return the first day the rules allow, and what sets it; where several do, the written rule is named."""
        early = day_before(self.history.entered)
        after = follows(timing.act, scene(self.history, evolve(claim, occurred=early.isoformat()), early))
        day, cause = self.today, Cause()
        if after > day:
            day, cause = after, Cause(via=self._before(after))
        push = self.pushes.get(len(self.acts))
        if push is not None and push.day > day:
            day, cause = push.day, push.cause
        for _ in range(ROUNDS):
            found = scene(self.history, evolve(claim, occurred=day.isoformat()), day)
            sure = [term for term in timing.terms(found) if term.sure and not term.upper and term.day]
            last = max(sure, key=lambda term: term.day or date.min, default=None)
            if last is None or last.day is None or last.day < day:
                break
            if last.day == day and (cause.term is not None or day == self.today):
                break
            day, cause = last.day, Cause(term=last)
        return day, cause

    def _before(self, day: date) -> int | None:
        """Return the number of the latest act of this stay, or that led to it, that happens on *day*."""
        numbers = [*self._stay, *([] if self._entered is None else [self._entered])]
        return next(
            (number for number in sorted(numbers, reverse=True) if self.acts[number].day == day), None
        )

    def _timing(self, act: ActRules) -> Timing:
        label = f"{act.step.id}.{act.outcome.id if act.outcome else act.part.id if act.part else ''}"
        key = (self.bench.procedure.edition, label)
        if key not in self._timings:
            self._timings[key] = Timing(act)
        return self._timings[key]

    def _carry_over(self, edition: str, day: date) -> None:
        if edition not in self.siblings:
            self.siblings[edition] = self.bench.sibling(edition)
        self.bench = self.siblings[edition]
        self.moves.append((day, edition))
        move = Claim(
            case=self.history.case, kind=Kind.MIGRATION, occurred=day.isoformat(), by=(), edition=edition,
            procedure=self.bench.procedure.id,
        )  # fmt: skip
        self.history = self.history.after(move, day, self.bench.procedure)
