"""A scenario being told: every sentence of the vocabulary, in the order in which it is said.

What a scenario leaves open is filled in by a rehearsal. What comes out is a `Script`: claims, the case each met,
and what is expected; pytest checks it at once, the measuring judges it again under broken rules.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final

from attrs import define, evolve, field

from pdca.bench import Bench
from pdca.examples import Setting
from pdca.history import History
from pdca.law import covers
from pdca.organisation import NONE, Kin, Organisation
from pdca.phrase import Phrase
from pdca.procedure import ENDS, Fact, Procedure
from pdca.record import Actor, Claim, Kind
from pdca.rehearsal import NOTHING, Rehearsal, Wanted, remedied, way
from pdca.specification import verdicts
from pdca.specification.expectation import cards
from pdca.specification.names import head_of, label_of, named, role_of, step_of, unclear
from pdca.specification.script import ALLOWED, Check, Script
from pdca.specification.telling import CASE, Progress, Telling
from pdca.specification.values import Pin, day_of, pins
from pdca.specification.vocabulary import understood
from pdca.specification.wanting import applied, concession, pinned, wanted_of

TABLE = Sequence[Sequence[str]]
_OPENING: Final = "立项"
_KIN: Final = "近亲属"
_DAY: Final = timedelta(days=1)
"""What lies between one act and the next unless a scenario says otherwise, so that no two clocks start on one day."""


@define(eq=False)
class _Recorded(Rehearsal):
    """A rehearsal that keeps, for every claim it makes, the case and the rules it met."""

    met: list[tuple[History, Bench, Claim, date]] = field(factory=list)

    def _take(self, claim: Claim, today: date) -> None:
        self.met.append((self.history, self.bench, claim, today))
        super()._take(claim, today)


class _DoesNotApplyError(Exception):
    """The usual outcome of a conditional step was tried where the step does not apply: it is passed over."""


@define(eq=False)
class Draft(Telling):
    """One scenario in the making. `say` takes its sentences one after the other; `script` gives what they amount to."""

    kind: str = "given"
    said: tuple[Any, ...] = ()

    def say(self, kind: str, text: str, table: TABLE | None = None, line: int = 0) -> None:
        """Take one sentence: *kind* is given, when or then.

        Raises `UnclearSentenceError` for one that cannot be understood or brought about, AssertionError where
        the verdict is not as it says.
        """
        self.line, self.kind = line, kind
        sentence, groups = understood(kind, text)
        rows = tuple(tuple(row) for row in table) if table else ()
        if kind == "then":
            verdicts.SAYINGS[sentence.method](self, **groups, **({"table": rows} if rows else {}))
            return
        key = (*self.said, (kind, text, rows))
        self._once(key, lambda: _SAYINGS[sentence.method](self, **groups, table=rows))

    def _once(self, key: tuple[Any, ...], do: Callable[[], None]) -> None:
        """Do something to the setting, or take what it led to when another scenario said the same before."""
        known = self.workshop.memo.get(key)
        if known is None:
            do()
            # What is judged gets its expectations from one scenario only, so it is never shared.
            if self.kind == "given":
                self.workshop.memo[key] = self.now
        else:
            self.now = known
        self.said = key

    @property
    def script(self) -> Script:
        """Return the scenario as data."""
        return Script(name=self.name, where=self.where, checks=self.now.checks, rows=self.now.rows)

    # -- what the acts share

    @property
    def history(self) -> History:
        """Return the case; it is opened, with nothing said about the opening, where the scenario did not."""
        if self.now.history is None:
            kind, self.kind = self.kind, "given"
            self.open(table=())
            self.kind = kind
        return Telling.history.fget(self)  # type: ignore[attr-defined,no-any-return]

    def _run(self, wishes: dict[str, Wanted] | None = None) -> _Recorded:
        history = self.history
        migrate = (
            (lambda edition: self.workshop.bench(history.procedure.id, edition))
            if self.kind == "given"
            else None
        )
        return _Recorded(bench=self.bench, history=history, wishes=wishes or {}, migrate=migrate)

    def _settle(self, run: _Recorded, claim: Claim, today: date) -> None:
        """Take what *run* did into the scenario; *claim* is the act that the sentence is about."""
        taken = bool(run.met) and run.met[-1][2] is claim
        path = run.met[:-1] if taken else run.met
        last = run.met[-1] if taken else (run.history, run.bench, claim, today)
        self._keep([self._check(*one, judged=False) for one in path])
        final = self._check(*last, judged=self.kind == "when")
        if self.kind == "given" and not final.found.verdict.allowed:
            raise unclear(
                f"“假如”中的办理应准予，却被拒绝：\n{cards(final.found.verdict)}",
                "an act after 假如 was refused",
            )
        self._keep([final])
        self.now = evolve(self.now, bench=run.bench, history=run.history)

    def _check(self, history: History, bench: Bench, claim: Claim, today: date, *, judged: bool) -> Check:
        procedure = bench.procedure
        check = Check(
            procedure=procedure.id,
            edition=procedure.edition,
            history=history,
            claim=claim,
            today=today,
            judged=judged,
        )
        check.taken = check.run(self.workshop).verdict.allowed
        if not judged:
            check.expectations.append(ALLOWED)
        return check

    def _keep(self, checks: Sequence[Check]) -> None:
        self.now = evolve(self.now, checks=(*self.now.checks, *checks))

    # -- setting

    def follow(self, procedure: str, edition: str | None = None, table: TABLE = ()) -> None:
        """程序“…”."""
        known = {one.id: (one.title,) for one in self.workshop.pack.procedures()}
        name = named(procedure, known.items(), Phrase("程序", "procedure"))
        editions = [one.edition for one in self.workshop.pack.editions(name)]
        if edition is not None:
            named(edition, [(one, ()) for one in editions], Phrase("版本", "edition"))
        self.now = Progress(procedure=name, edition=edition or "", place=self.now.place)

    def locate(self, place: str, table: TABLE = ()) -> None:
        """规则层级为“…”."""
        layers = self.workshop.law.current.layers
        if not any(covers(area, place) for area in layers):
            place = named(
                place, [(area, (layer.title,)) for area, layer in layers.items()], Phrase("规则层级", "place")
            )
        self.now = evolve(self.now, place=place)

    def others(self, count: str, table: TABLE = ()) -> None:
        """同一对象另有n件在办."""
        self.now = evolve(self.now, others=int(count))

    def reach(self, target: str, table: TABLE = ()) -> None:
        """事项已办到“…”."""
        history = self.history
        step = step_of(self.procedure, target, self._ends())
        wished = self._pinned_acts(table)
        key = (*self.said, "reach", tuple((label, tuple(said)) for label, said in wished.items()))
        before, barred = self.said, set[str]()
        while self.history.state != step:
            labels = way(self.procedure, self.history.state, step, barred)
            if not labels:
                raise unclear(
                    f"从“{history.state}”没有路到“{target}”",
                    f"there is no way from {history.state} to {step}",
                )
            passed = (*key, labels[0])
            try:
                self._once(passed, lambda label=labels[0]: self._on_the_way(label, wished))  # type: ignore[misc]
            except _DoesNotApplyError:
                barred.add(labels[0])
            else:
                key = passed
        self.said = before

    def _ends(self) -> dict[str, str]:
        return {end: self.workshop.pack.words.ends.get(end, end) for end in ENDS}

    def _on_the_way(self, label: str, wished: dict[str, list[Pin]]) -> None:
        run = self._run()
        step = label.partition(".")[0]
        wishes = {
            one: wanted_of(run, one, said)
            for one, said in wished.items()
            if one in run.bench.acts and one.partition(".")[0] == step
        }
        run.wishes = wishes
        verdict = run.perform(label, run.history.entered + _DAY, wishes.get(label, NOTHING))
        if any(one.guard == f"{step}.applies" for one in verdict.refusals):
            raise _DoesNotApplyError
        if not verdict.allowed:
            raise unclear(f"事项办不到，停在“{label}”：\n{cards(verdict)}", f"the way stops at {label}")
        self._settle(run, verdict.claim, run.made[-1][1])

    def _pinned_acts(self, table: TABLE) -> dict[str, list[Pin]]:
        """Return the lines of a table 办理, 项目, 值 by the act they fix."""
        found: dict[str, list[Pin]] = {}
        label = ""
        for row in table[1:] if table and table[0][0] == "办理" else table:
            if len(row) != 3:
                raise unclear("表应有三列：办理、项目、值", "the table needs three columns")
            label = label_of(self.procedure, row[0], "") if row[0] else label
            found.setdefault(label, []).append(Pin(item=row[1], value=row[2]))
        return found

    def done(self, table: TABLE = ()) -> None:
        """已依次办理."""
        acts: list[tuple[str, str, list[list[str]]]] = []
        for act, day, item, value in (
            _four(row) for row in (table[1:] if table and table[0][0] == "办理" else table)
        ):
            if act:
                acts.append((act, day, []))
            if not acts:
                raise unclear("表的第一行要写办理什么", "the first line must name an act")
            if item:
                acts[-1][2].append([item, value])
        for act, day, lines in acts:
            self.perform(act=act, day=day or None, table=lines)

    # -- acts

    def open(
        self, role: str | None = None, day: str | None = None, entrance: str | None = None, table: TABLE = ()
    ) -> None:
        """立项."""
        lines = pins(table)
        when = day_of(day) if day else next((day_of(pin.value) for pin in lines if pin.item == "日期"), None)
        procedure = self._edition_on(when)
        opened = when or date.fromisoformat(procedure.start)
        bench = self.workshop.bench(procedure.id, procedure.edition)
        history = History(
            case=CASE, procedure=procedure, others_open=self.now.others, organisation=_related(lines)
        )
        run = _Recorded(bench=bench, history=history)
        first = role_of(procedure, role) if role else ""
        wanted = evolve(
            NOTHING,
            by=(Actor(person=f"p-{first}", role=first),) if first else (),
            **self._said_of_opening(procedure, lines, opened),
        )
        if self.now.checks and any(
            check.claim.kind is Kind.OPEN and check.found.verdict.allowed for check in self.now.checks
        ):
            raise unclear("事项已经立项", "the case is open already")
        step = step_of(procedure, entrance, {}) if entrance else ""
        verdict = run.open(opened, case=CASE, place=self.now.place, entrance=step, wanted=wanted)
        self._settle(run, verdict.claim, wanted.today or opened)

    def _edition_on(self, day: date | None) -> Procedure:
        """Return the edition meant: the one named, else the one in force on *day*, else the newest."""
        if self.now.edition or day is None:
            return self.bench.procedure
        try:
            return self.workshop.pack.procedure(self.now.procedure, day=day)
        except LookupError:
            raise unclear(
                f"{day}没有施行的程序“{self.now.procedure}”", f"no edition of {self.now.procedure} on {day}"
            ) from None

    def _said_of_opening(self, procedure: Procedure, lines: Sequence[Pin], day: date) -> dict[str, Any]:
        about = evolve(procedure.about, id="about")
        goal = Fact(id="plan", type="goal", title="目标单")
        setting = Setting(day=day, choices=procedure.choices)
        facts: dict[str, Any] = {}
        dropped: set[str] = set()
        today = None
        for pin in lines:
            if pin.item == "登记日":
                today = day_of(pin.value)
            elif pin.item == "不填":
                dropped |= {
                    head_of((about, goal), one, Phrase("立项的字段", "fact of the opening"))[0].id
                    for one in pin.value.split("、")
                }
            elif pin.item not in ("日期", _KIN):
                fact, tail = head_of((about, goal), pin.item, Phrase("立项的字段", "fact of the opening"))
                facts |= pinned(fact, [(tail, pin.value)], setting, list)
        return {"facts": facts, "dropped": frozenset(dropped), "today": today}

    def perform(self, act: str, role: str | None = None, day: str | None = None, table: TABLE = ()) -> None:
        """办理“…”."""
        lines = [*([Pin(item="日期", value=day)] if day else []), *pins(table)]
        run = self._run()
        label = label_of(self.procedure, act, run.history.state)
        wanted = wanted_of(run, label, lines, role or "", conceding=self.kind == "given")
        if wanted.today is not None and wanted.day is None:
            wanted = evolve(wanted, day=wanted.today)
        verdict = run.perform(label, run.history.entered + _DAY, wanted)
        self._settle(run, verdict.claim, wanted.today or date.fromisoformat(verdict.claim.occurred))

    def enter_late(self, act: str, today: str, day: str, role: str | None = None, table: TABLE = ()) -> None:
        """于D补录D的“…”."""
        self.perform(
            act,
            role,
            day,
            [["登记日", today], *(table[1:] if table and list(table[0]) == ["项目", "值"] else table)],
        )

    def correct(self, act: str, role: str | None = None, day: str | None = None, table: TABLE = ()) -> None:
        """更正“…”."""
        target, lines = self._target(act), pins(table)
        when = day_of(day) if day else target.recorded
        claim = self._about_file(Kind.CORRECTION, role, when, lines, "原记录有误，经核对更正")
        own = [pin for pin in lines if pin.item not in ("理由", "登记日")]
        run = self._run()
        if target.claim.kind is Kind.OPEN:
            fixed = evolve(NOTHING, **{**self._said_of_opening(self.procedure, own, when), "today": None})
        else:
            fixed = wanted_of(run, target.claim.label, own)
        facts = applied(target.claim.facts, fixed.facts)
        amended = next((day_of(pin.value).isoformat() for pin in own if pin.item == "日期"), "")
        claim = evolve(claim, target=target.seq, facts=facts, papers=fixed.papers, amended_day=amended)
        self._say(run, claim, self._today(lines, when))

    def void(self, act: str, role: str | None = None, day: str | None = None, table: TABLE = ()) -> None:
        """作废“…”."""
        target, lines = self._target(act), pins(table)
        when = day_of(day) if day else target.recorded
        claim = self._about_file(Kind.VOID, role, when, lines, "登记错误，经核对作废")
        self._say(self._run(), evolve(claim, target=target.seq), self._today(lines, when))

    def migrate(
        self, edition: str, role: str | None = None, day: str | None = None, table: TABLE = ()
    ) -> None:
        """转到“…”版."""
        known = [one.edition for one in self.workshop.pack.editions(self.now.procedure)]
        fresh = named(edition, [(one, ()) for one in known], Phrase("版本", "edition"))
        start = date.fromisoformat(self.workshop.pack.procedure(self.now.procedure, edition=fresh).start)
        run = self._run()
        run.migrate = lambda name: self.workshop.bench(self.now.procedure, name)
        when = day_of(day) if day else max(run.history.entered, start)
        claim = self._about_file(Kind.MIGRATION, role, when, pins(table), "")
        self._say(
            run, evolve(claim, procedure=self.now.procedure, edition=fresh), self._today(pins(table), when)
        )

    def concede(self, guard: str, role: str | None = None, day: str | None = None, table: TABLE = ()) -> None:
        """特批“…”."""
        lines, run = pins(table), self._run()
        when = day_of(day) if day else run.history.entered
        until = next((day_of(pin.value) for pin in lines if pin.item == "至"), None)
        claim = self._about_file(Kind.CONCESSION, role, when, lines, "情况特殊，经集体研究同意")
        granted = concession(run, guard, role or "", claim.reason, until)
        self._say(
            run, evolve(claim, concessions=(granted,), by=(granted.by,), reason=""), self._today(lines, when)
        )

    def remedy(self, table: TABLE = ()) -> None:
        """按提示改正后再办理."""
        latest = self.latest
        if latest.found.verdict.allowed:
            raise unclear("上一次办理没有被拒绝，无可改正", "the last act was not refused")
        bench = self.workshop.bench(latest.procedure, latest.edition)
        mended = remedied(bench, latest.history, latest.claim, latest.today)
        if not mended.made or mended.made[-1][0].label != latest.claim.label:
            raise AssertionError("按提示改正后仍不能办理")
        run = self._run()
        for claim, today in mended.made[:-1]:
            run.say(claim, today)
        self._say(run, *mended.made[-1])

    # -- acts about the file

    def _say(self, run: _Recorded, claim: Claim, today: date) -> None:
        run.say(claim, today)
        self._settle(run, claim, today)

    def _today(self, lines: Sequence[Pin], day: date) -> date:
        return next((day_of(pin.value) for pin in lines if pin.item == "登记日"), day)

    def _about_file(
        self, kind: Kind, role: str | None, day: date, lines: Sequence[Pin], reason: str
    ) -> Claim:
        roles = self.procedure.roles
        name = role_of(self.procedure, role) if role else next(iter(roles))
        said = next((pin.value for pin in lines if pin.item == "理由"), reason)
        return Claim(
            case=CASE,
            kind=kind,
            occurred=day.isoformat(),
            by=(Actor(person=f"p-{name}", role=name),),
            reason="" if said in ("无", "没有") else said,
        )

    def _target(self, act: str) -> Any:
        """Return the latest record of *act*, or the opening."""
        history = self.history
        if act == _OPENING:
            return history.opening
        label = label_of(self.procedure, act, history.state)
        found = next((one for one in reversed(history.acts) if one.claim.label == label), None)
        if found is None:
            raise unclear(f"还没有“{act}”的记录", f"there is no record of {act} yet")
        return found


_SAYINGS: Final[Mapping[str, Callable[..., None]]] = {
    "follow": Draft.follow,
    "locate": Draft.locate,
    "others": Draft.others,
    "reach": Draft.reach,
    "done": Draft.done,
    "open": Draft.open,
    "perform": Draft.perform,
    "enter_late": Draft.enter_late,
    "correct": Draft.correct,
    "void": Draft.void,
    "migrate": Draft.migrate,
    "concede": Draft.concede,
    "remedy": Draft.remedy,
}
"""What each sentence of `pdca.specification.vocabulary` before 那么 does."""


def _related(lines: Sequence[Pin]) -> Organisation:
    """Return the organisation that declares the near relatives of *lines*, two people a line."""
    said = [pin.value.split("、") for pin in lines if pin.item == _KIN]
    if any(len(two) != 2 or two[0] == two[1] for two in said):
        raise unclear("近亲属写两个人，如 p-li、p-wang", "kinship is between two people")
    return Organisation.of([Kin(people=(one, other)) for one, other in said]) if said else NONE


def _four(row: Sequence[str]) -> tuple[str, str, str, str]:
    if len(row) != 4:
        raise unclear("表应有四列：办理、日期、项目、值", "the table needs four columns")
    return row[0], row[1], row[2], row[3]
