"""The one judge: may this claim be recorded in this case, and if not, why (DESIGN.md, idea 2).

Pure: a bench is a procedure bound to a body of law; judging sees it, the case's history, the claim and the day of
recording, and nothing else. Live recording, replay, the walkthrough, imports and tests all call `judge`.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final

from attrs import define, evolve, field, frozen

from pdca import builtin
from pdca.calendar import Calendar
from pdca.guards.standing import CANNOT, FAILS, HOLDS, NOT_APPLICABLE, ON_CLAIM, Account, Standing, verdict
from pdca.history import VOID, History
from pdca.law import Law
from pdca.phrase import Phrase
from pdca.procedure import ENDS, OPENING, Fact, Force, Guard, Outcome, Part, Procedure, Step
from pdca.record import Claim, Kind, corrected
from pdca.reference import Scene, scene
from pdca.rules import ActRules, Judgement, Rule, Rulebook

LATE_ENTRY: Final = "general.late_entry"
"""The limit that says after how long an entry counts as late (补录)."""

GOAL: Final = Fact(id="plan", type="goal", title="5W1H目标单", gloss="5W1H goal sheet", basis=("source/goal_5w1h",))
REASON: Final = Fact(id="reason", type="text", title="理由", gloss="reason")


@frozen(kw_only=True)
class Verdict:
    """What the judge says of one claim.

    *to* is where the case stands afterwards if the claim is recorded; *judgements* all that does not simply
    hold; *standings* how every rule that was asked stands, in order.
    """

    claim: Claim
    to: str
    judgements: tuple[Judgement, ...]
    standings: tuple[tuple[str, Standing], ...]

    @property
    def allowed(self) -> bool:
        """Return whether the claim may be recorded."""
        return not self.refusals

    @property
    def refusals(self) -> tuple[Judgement, ...]:
        """Return every judgement that refuses the claim."""
        return tuple(one for one in self.judgements if one.refuses)

    @property
    def breaches(self) -> tuple[Judgement, ...]:
        """Return what is recorded as a breach of a deadline, or conceded: the case goes on."""
        return tuple(one for one in self.judgements if not one.refuses and one.force is not Force.MAY and one.standing in (FAILS, CANNOT))

    @property
    def notes(self) -> tuple[Judgement, ...]:
        """Return what is merely noted: optional rules, and deadlines that hold on the claimed day only."""
        return tuple(one for one in self.judgements if one.force is Force.MAY or one.standing is ON_CLAIM)


@define(eq=False)
class Bench:
    """One edition of a procedure, bound and ready to judge: for every act its rules.

    *successor* names the edition of the same procedure in force on a day, if another than this one is.
    """

    book: Rulebook
    successor: Callable[[date], str]
    acts: Mapping[str, ActRules] = field(init=False)
    opening: tuple[Rule, ...] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.opening = _opening_rules(self.book)
        sound = sound_rule(self.book, lambda history, claim, today: judge(self, history, claim, today))
        self.acts = _bound(self.book, self.successor, sound)

    @property
    def procedure(self) -> Procedure:
        """Return the procedure."""
        return self.book.procedure


def bench(
    procedure: Procedure,
    law: Law,
    calendar: Calendar,
    *,
    successor: Callable[[date], str] = lambda _: "",
    vague: Sequence[str] = (),
    organisations: Sequence[str] = (),
    outcome_titles: Mapping[str, str] | None = None,
) -> Bench:
    """Return *procedure* bound to *law* and *calendar*.

    Raises `pdca.reference.ReferenceFailedError` or LookupError where it names what does not exist; `pdca lint`
    reports the same with places.
    """
    book = Rulebook(procedure, law, calendar, tuple(vague), tuple(organisations), outcome_titles or {})
    return Bench(book, successor)


def judge(bench: Bench, history: History, claim: Claim, today: date) -> Verdict:
    """Return what to say of *claim* in *history*, were it recorded on *today*."""
    return _JUDGES[claim.kind](bench, history, claim, today)


# -- acts: outcomes and parts


def _judge_act(bench: Bench, history: History, claim: Claim, today: date) -> Verdict:
    rules = act_rules(bench, history, claim)
    if rules is None:
        return _misplaced(bench, history, claim, today)
    found = scene(history, claim, today)
    return _weigh(found, rules.rules, rules.outcome.to if rules.outcome else history.state)


def act_rules(bench: Bench, history: History, claim: Claim) -> ActRules | None:
    """Return the rules of the act that *claim* names, or `None` where the case does not stand at its step."""
    rules = bench.acts.get(claim.label)
    if rules is None or (rules.outcome is None) is (claim.kind is Kind.OUTCOME):
        return None
    if history.closed:
        return rules if rules.outcome is not None and rules.outcome.to == VOID else None
    return rules if history.state == claim.step else None


def _weigh(found: Scene, rules: Sequence[Rule], to: str) -> Verdict:
    standings = tuple([(rule.id, rule.standing(found)) for rule in rules])
    judgements: list[Judgement] = []
    for rule, (_, standing) in zip(rules, standings, strict=True):
        if standing is not HOLDS and standing is not NOT_APPLICABLE:
            judgements.extend(rule.judgements(found))
    return Verdict(claim=found.claim, to=to, judgements=tuple(judgements), standings=standings)


def _misplaced(bench: Bench, history: History, claim: Claim, today: date) -> Verdict:
    """Refuse an act that is not possible where the case stands, naming those that are."""
    step = bench.procedure.by_id.get(history.state)
    here = history.state if step is None else step.title
    if history.closed:
        possible = Phrase("事项已办结，不能再办理", "the case is over")
    elif step is None:
        possible = Phrase("先立项", "open the case first")
    else:
        names = [outcome.title for outcome in step.outcomes] + [part.title for part in step.parts]
        ids = [outcome.id for outcome in step.outcomes] + [part.id for part in step.parts]
        possible = Phrase(f"可办理：{'、'.join(names)}", f"possible here: {', '.join(ids)}")
    judgement = Judgement(
        guard="case.sequence",
        title=Phrase("办理次序", "sequence"),
        standing=FAILS,
        force=Force.MUST,
        actual=Phrase(f"事项处于“{here}”，要登记的是“{claim.label}”", f"the case is at '{history.state}'; the act is '{claim.label}'"),
        required=possible,
        remedy=Phrase("按次序办理，或者核对步骤和结果名称", "act in sequence, or check the names of step and outcome"),
        citations=tuple(bench.book.law.cite(ref, scene(history, claim, today).day) for ref in bench.procedure.basis[:1]),
    )
    return Verdict(claim=claim, to=history.state, judgements=(judgement,), standings=(("case.sequence", FAILS),))


def _bound(book: Rulebook, successor: Callable[[date], str], sound: Rule) -> dict[str, ActRules]:
    acts: dict[str, ActRules] = {}
    common = [builtin.clock_rule(book), builtin.edition_rule(book, successor)]
    if LATE_ENTRY in book.law.limits:
        common.append(builtin.entry_rule(book, LATE_ENTRY))
    for step in book.procedure.steps:
        order = builtin.order_rule(book, step)
        for part in step.parts:
            acts[f"{step.id}.{part.id}"] = _part_rules(book, step, part, [*common, order])
        for outcome in step.outcomes:
            acts[outcome.label] = _outcome_rules(book, step, outcome, [*common, order], sound)
    for label, act in list(acts.items()):
        if act.outcome is not None and act.outcome.joins:
            acts[label] = _joined(book, act, acts[act.outcome.joins])
    return acts


def _part_rules(book: Rulebook, step: Step, part: Part, common: Sequence[Rule]) -> ActRules:
    roles = part.by or step.by
    rules: list[Rule] = list(common)
    if roles:
        rules.append(builtin.actor_rule(book, f"{part.id}.by", roles, part.basis or step.basis))
    rules.append(builtin.fact_rule(book, f"{part.id}.facts", [(fact, book.tests(fact.when, step, part)) for fact in part.asks]))
    rules += builtin.paper_rules(book, f"{part.id}.papers", [(paper, book.tests(paper.when, step, part)) for paper in part.papers])
    answer = builtin.answer_rule(book, step, part)
    if answer is not None:
        rules.append(answer)
    if part.times.rule == "up_to":
        rules += [rule for rule in [builtin.part_rule(book, step, part)] if rule]
    rules += [book.written(guard, step, part) for guard in part.guards]
    return ActRules(step=step, outcome=None, part=part, asks=part.asks, papers=part.papers, by=roles, rules=tuple(rules))


def _outcome_rules(book: Rulebook, step: Step, outcome: Outcome, common: Sequence[Rule], sound: Rule) -> ActRules:
    bare = outcome.interrupts or outcome.id in ("waived", "not_applicable")
    roles = outcome.by or (() if outcome.id == "waived" else step.by)
    asks = (*(fact for fact in step.asks if not bare and _for(fact.outcomes, outcome)), *outcome.asks)
    papers = (*(paper for paper in step.papers if not bare and _for(paper.outcomes, outcome)), *outcome.papers)
    rules: list[Rule] = list(common)
    if roles:
        rules.append(builtin.actor_rule(book, f"{step.id}.by", roles, outcome.basis or step.basis))
    rules.append(builtin.fact_rule(book, f"{step.id}.facts", [(fact, book.tests(fact.when, step)) for fact in asks]))
    rules += builtin.paper_rules(book, f"{step.id}.papers", [(paper, book.tests(paper.when, step)) for paper in papers])
    rules += _step_conditions(book, step, outcome)
    if not bare:
        rules += _part_times(book, step, outcome)
    rules += [book.written(guard, step) for guard in (() if bare else step.guards) if _for(guard.outcomes, outcome) and guard.id not in outcome.unless]
    rules += [book.written(guard, step) for guard in outcome.guards]
    if outcome.unless:
        rules.append(builtin.unless_rule(book, outcome, [book.written(guard, step) for guard in _named(step, outcome.unless)]))
    if outcome.to == "completed":
        rules.append(sound)
    return ActRules(step=step, outcome=outcome, part=None, asks=asks, papers=papers, by=roles, rules=tuple(rules))


def _named(step: Step, ids: Sequence[str]) -> list[Guard]:
    guards = [*step.guards, *(guard for outcome in step.outcomes for guard in outcome.guards)]
    return [guard for guard in guards if guard.id in ids]


def _for(names: Sequence[str], outcome: Outcome) -> bool:
    return not names or outcome.id in names


def _step_conditions(book: Rulebook, step: Step, outcome: Outcome) -> list[Rule]:
    if outcome.id == "waived" and step.waiver:
        return [builtin.waiver_rule(book, step)]
    if not step.applies or outcome.interrupts:
        return []
    return [builtin.applies_rule(book, step, wanted=outcome.id != "not_applicable")]


def onward(procedure: Procedure, outcome: Outcome) -> bool:
    """Return whether *outcome* leads on: further down the file, or to ``completed`` (language.md 4.3)."""
    if outcome.to in ENDS:
        return outcome.to == "completed"
    return procedure.by_id[outcome.to].index > procedure.by_id[outcome.step].index


def _part_times(book: Rulebook, step: Step, outcome: Outcome) -> list[Rule]:
    leads_on = onward(book.procedure, outcome)
    wanted = [part for part in step.parts if (outcome.id in part.outcomes if part.outcomes else leads_on)]
    rules = [builtin.part_rule(book, step, part) for part in wanted if part.times.rule != "up_to"]
    return [rule for rule in rules if rule is not None]


def _joined(book: Rulebook, act: ActRules, other: ActRules) -> ActRules:
    """Return the rules of an outcome that is also the next step's: asks, papers and guards of both, facts checked once."""
    asks = (*act.asks, *(fact for fact in other.asks if fact.id not in {one.id for one in act.asks}))
    facts = builtin.fact_rule(
        book,
        f"{act.step.id}.facts",
        [*((fact, book.tests(fact.when, act.step)) for fact in act.asks), *((fact, book.tests(fact.when, other.step)) for fact in asks if fact not in act.asks)],
    )
    fact_ids = {f"{act.step.id}.facts", f"{other.step.id}.facts"}
    seen = {rule.id for rule in act.rules}
    kept = [rule for rule in act.rules if rule.id not in fact_ids]
    also = [rule for rule in other.rules if rule.id not in fact_ids and (rule.id not in seen or not rule.id.startswith("case."))]
    return evolve(act, asks=asks, papers=(*act.papers, *other.papers), rules=(*kept, facts, *also))


def sound_rule(book: Rulebook, rejudge: Callable[[History, Claim, date], Verdict]) -> Rule:
    """No case completes on a record that, as corrected, was not allowed."""

    def unsound(found: Scene) -> list[str]:
        history = found.history
        if not history.corrections or any(one.kind is Kind.MIGRATION for one in (act.claim for act in history.acts)):
            return []
        return [f"{label}（{', '.join(guards)}）" for label, guards in reconsidered(history, rejudge)]

    def account(found: Scene) -> Sequence[Account]:
        return [
            Account(
                actual=Phrase(f"更正后不符合规定的记录：{one}", f"as corrected, not allowed: {one}"),
                required=Phrase("办结前各项记录都应符合规定", "every record must be allowed before the case completes"),
                remedy=Phrase("退回相应步骤重新办理，或者再次核对更正", "go back to that step, or check the correction"),
            )
            for one in unsound(found)
        ]

    return builtin.Builtin(
        id="case.sound", title=Phrase("更正后仍符合", "sound as corrected"), look=lambda found: verdict(not unsound(found)),
        account=account, want=lambda found: (), book=book, basis=book.procedure.basis[:1],
    )  # fmt: skip


def reconsidered(history: History, rejudge: Callable[[History, Claim, date], Verdict]) -> list[tuple[str, tuple[str, ...]]]:
    """Return the acts that, read as corrected, would now be refused: label and refusing guards."""
    found = []
    before = History(case=history.case, procedure=history.editions[0])
    for act in history.acts:
        if act.claim.kind in (Kind.OPEN, Kind.OUTCOME, Kind.PART):
            before.seq = act.seq
            said = rejudge(before, act.claim, act.recorded)
            if said.refusals:
                found.append((act.claim.label, tuple(one.guard for one in said.refusals)))
            before = before.after(act.claim, act.recorded)
        elif act.claim.kind is Kind.CONCESSION:
            before = before.after(act.claim, act.recorded)
    return found


# -- opening, corrections, voids, concessions, migrations


def _opening_rules(book: Rulebook) -> tuple[Rule, ...]:
    about = evolve(book.procedure.about, id="about")

    def second(found: Scene) -> Standing:
        return verdict(not (book.procedure.one_open and found.history.others_open))

    def account(found: Scene) -> Sequence[Account]:
        return [
            Account(
                actual=Phrase(f"同一对象已有{found.history.others_open}件在办", f"{found.history.others_open} open cases about the same"),
                required=Phrase("同一对象只能有一件在办", "one open case each"),
                remedy=Phrase("继续办理原事项，或者先了结原事项", "go on with the open case, or end it first"),
            )
        ]

    return (
        builtin.clock_rule(book),
        builtin.fact_rule(book, "case.facts", [(about, book.tests(about.when, None)), (GOAL, ())]),
        builtin.Builtin(
            id="case.second", title=Phrase("不得重复立项", "one open case each"), look=second, account=account, want=lambda found: (), book=book,
        ),
    )  # fmt: skip


def _judge_open(bench: Bench, history: History, claim: Claim, today: date) -> Verdict:
    step = claim.step or bench.procedure.opens_at[0]
    if history.state != OPENING or step not in bench.procedure.opens_at:
        return _misplaced(bench, history, claim, today)
    return _weigh(scene(history, claim, today), bench.opening, step)


def _plainly(bench: Bench, history: History, claim: Claim, today: date, refusal: tuple[str, Phrase, Phrase, Phrase] | None, to: str) -> Verdict:
    """Return the verdict over an act about the file itself: nothing wrong, or the one thing that is."""
    name = f"case.{claim.kind.value}"
    if refusal is None:
        return Verdict(claim=claim, to=to, judgements=(), standings=((name, HOLDS),))
    guard, actual, required, remedy = refusal
    judgement = Judgement(
        guard=guard, title=_TITLES[claim.kind], standing=FAILS, force=Force.MUST, actual=actual, required=required, remedy=remedy,
        citations=tuple(bench.book.law.cite(ref, date.fromisoformat(claim.occurred)) for ref in bench.procedure.basis[:1]),
    )  # fmt: skip
    return Verdict(claim=claim, to=history.state, judgements=(judgement,), standings=((guard, FAILS),))


_TITLES: Final = {
    Kind.CORRECTION: Phrase("更正", "correction"),
    Kind.VOID: Phrase("作废记录", "void"),
    Kind.CONCESSION: Phrase("特批", "concession"),
    Kind.MIGRATION: Phrase("转版", "migration"),
}

_REASONED: Final = (Phrase("没有写明理由", "no reason is given"), Phrase("应写明理由", "a reason is needed"), Phrase("写明理由", "state the reason"))


def _judge_correction(bench: Bench, history: History, claim: Claim, today: date) -> Verdict:
    target = history.act(claim.target) if claim.target is not None else None
    if target is None or target.claim.kind not in (Kind.OPEN, Kind.OUTCOME, Kind.PART):
        refusal = (
            "case.correction",
            Phrase(f"要更正的第{claim.target}号记录不是本事项的办理记录", f"record {claim.target} is not an act of this case"),
            Phrase("应指明要更正的记录", "it must name a record of this case"),
            Phrase("核对记录号", "check the number"),
        )
        return _plainly(bench, history, claim, today, refusal, history.state)
    if not claim.reason.strip():
        return _plainly(bench, history, claim, today, ("case.correction", *_REASONED), history.state)
    return _weigh_correction(bench, history, target.claim, claim, today)


def _weigh_correction(bench: Bench, history: History, said: Claim, claim: Claim, today: date) -> Verdict:
    """Judge a correction: the facts must be of their types; whether the act still holds is told, not refused."""
    fixed = corrected(said, claim)
    act = bench.acts.get(said.label)
    rules = bench.opening if said.kind is Kind.OPEN else act.rules if act else ()
    shape = [rule for rule in rules if rule.id.endswith(".facts") or rule.id == "case.clock"]
    return evolve(_weigh(scene(history, fixed, today), shape, history.state), claim=claim)


def _judge_void(bench: Bench, history: History, claim: Claim, today: date) -> Verdict:
    target = history.act(claim.target) if claim.target is not None else None
    refusal = None
    if target is None or target is not history.came_from or target.claim.kind is not Kind.OUTCOME or (history.migrated and history.migrated >= target.day):
        latest = history.came_from.seq if history.came_from else "无"
        refusal = (
            "case.void",
            Phrase(f"第{claim.target}号记录不是最近一次推动事项的记录", f"record {claim.target} is not the last that moved the case"),
            Phrase(f"只能作废最近一次推动事项的记录（第{latest}号）", f"only the last moving record may be voided ({latest})"),
            Phrase("更早的记录，通过退回的结果重新办理", "older ones are undone by an outcome that leads back"),
        )
    elif not claim.reason.strip():
        refusal = ("case.void", *_REASONED)
    return _plainly(bench, history, claim, today, refusal, target.claim.step if target else history.state)


def _judge_concession(bench: Bench, history: History, claim: Claim, today: date) -> Verdict:
    known = {guard.id: guard for _, guard in bench.procedure.guards()}
    granted = claim.concessions[0] if len(claim.concessions) == 1 else None
    guard = known.get(granted.guard) if granted else None
    refusal = None
    if granted is None or guard is None or guard.force is not Force.SHOULD:
        named = granted.guard if granted else "无"
        refusal = (
            "case.concession",
            Phrase(f"“{named}”不是可以特批的条件", f"'{named}' is no guard that can be conceded"),
            Phrase("只有“一般应当”的条件可以特批", "only a 'should' guard can be conceded"),
            Phrase("按规定办理", "meet the rule"),
        )
    elif granted.by.role != guard.concession or not granted.reason.strip() or granted.until < claim.occurred:
        refusal = (
            "case.concession",
            Phrase(f"由{granted.by.role}特批，期限{granted.until}，理由“{granted.reason}”", f"by {granted.by.role} until {granted.until}"),
            Phrase(f"应由{bench.procedure.roles[guard.concession].title if guard.concession in bench.procedure.roles else guard.concession}写明理由和未过的期限", f"needs {guard.concession}, a reason and a day not past"),
            Phrase("由有权的人写明理由和期限", "let who may grant it state reason and day"),
        )
    return _plainly(bench, history, claim, today, refusal, history.state)


def _judge_migration(bench: Bench, history: History, claim: Claim, today: date) -> Verdict:
    fresh = bench.successor(date.fromisoformat(claim.occurred))
    refusal = None
    if history.closed or not claim.edition or claim.edition != fresh:
        refusal = (
            "case.migration",
            Phrase(f"要转到“{claim.edition}”版，{claim.occurred}施行的是“{fresh or bench.procedure.edition}”版", f"to edition '{claim.edition}'; on {claim.occurred} '{fresh or bench.procedure.edition}' is in force"),
            Phrase("在办事项只能转到当日施行的新版", "an open case migrates to the edition in force that day"),
            Phrase("核对版本和日期", "check the edition and the day"),
        )
    return _plainly(bench, history, claim, today, refusal, history.state)


_JUDGES: Final = {
    Kind.OPEN: _judge_open,
    Kind.OUTCOME: _judge_act,
    Kind.PART: _judge_act,
    Kind.CORRECTION: _judge_correction,
    Kind.VOID: _judge_void,
    Kind.CONCESSION: _judge_concession,
    Kind.MIGRATION: _judge_migration,
}
