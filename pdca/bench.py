"""A bench: one edition of a procedure bound to the law, with the rules of every act (what the judge sits on).

The built-in rules of an act come first, then those of its step, its parts and its outcome, in reading order.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from typing import Final

from attrs import define, evolve, field, frozen

from pdca import builtin, days, naming, parts, posts
from pdca.asked import ActRules, Asked, Standings
from pdca.commitment import is_sealed
from pdca.guards.standing import CANNOT, FAILS, ON_CLAIM, Account, Standing, Want, Wish, verdict
from pdca.history import History, orphaned, undone, voids
from pdca.phrase import Phrase
from pdca.procedure import ENDS, Fact, Force, Guard, Outcome, Part, Procedure, Step
from pdca.record import Claim, Kind
from pdca.reference import Scene
from pdca.rules import Judgement, Rule, Rulebook

LATE_ENTRY: Final = "general.late_entry"
"""The limit that says after how long an entry counts as late (补录)."""

OUTCOME: Final = Kind.OUTCOME
"""Looked up once: a member of an enumeration takes longer to find than most rules to ask."""

GOAL: Final = Fact(
    id="plan", type="goal", title="5W1H目标单", gloss="5W1H goal sheet", basis=("source/goal_5w1h",)
)

ORIGIN: Final = Fact(id="origin", type="case", title="来源事项", gloss="case it follows from", optional=True)
"""What an opening may say: the record of another case that made this one owed (`pdca.followups`)."""


@frozen(weakref_slot=False)
class Verdict:
    """What the judge says of one claim.

    *to* is where the case stands afterwards if the claim is recorded; *judgements* all that does not simply
    hold; *standings* how every rule that was asked stands, in order.
    """

    claim: Claim
    to: str
    judgements: tuple[Judgement, ...]
    standings: Standings

    @property
    def allowed(self) -> bool:
        """Return whether the claim may be recorded."""
        return not self.judgements or not self.refusals

    @property
    def refusals(self) -> tuple[Judgement, ...]:
        """Return every judgement that refuses the claim."""
        return tuple(one for one in self.judgements if one.refuses)

    @property
    def breaches(self) -> tuple[Judgement, ...]:
        """Return what is recorded as a breach of a deadline, or conceded: the case goes on."""
        return tuple(
            one
            for one in self.judgements
            if not one.refuses and one.force is not Force.MAY and one.standing in (FAILS, CANNOT)
        )

    @property
    def notes(self) -> tuple[Judgement, ...]:
        """Return what is merely noted: optional rules, and deadlines that hold on the claimed day only."""
        return tuple(one for one in self.judgements if one.force is Force.MAY or one.standing is ON_CLAIM)


Judging = Callable[["Bench", History, Claim, date], Verdict]
"""The judge, as a bench may call it for acts that corrections touch."""


@define(eq=False)
class Bench:
    """One edition of a procedure, bound and ready to judge: for every act its rules.

    *successor* names the newer edition of the same procedure that open cases must be carried over to on a day, *offer* the
    one they may be carried over to (unsaid, the same); *sibling* gives the bench of another edition, for cases that ran under
    it before. *only* names the steps whose acts are bound, where somebody needs just these; nothing means all. *opening* are
    the rules that open a case, *ready* asks them; *organised* are those asked besides where an organisation is declared.
    """

    book: Rulebook
    successor: Callable[[date], str]
    judging: Judging
    sibling: Callable[[str], "Bench"]
    only: Collection[str] = ()
    offer: Callable[[date], str] | None = None
    acts: Mapping[str, ActRules] = field(init=False)
    opening: tuple[Rule, ...] = field(init=False)
    ready: Asked = field(init=False)
    organised: tuple[Rule, ...] = field(init=False)
    _governed: dict[str, Asked] = field(factory=dict, init=False)
    _siblings: dict[str, "Bench"] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        self.opening = _opening_rules(self.book)
        self.ready = Asked(self.opening)
        sound = sound_rule(self.book, self.sits)
        self.acts = _bound(self.book, self.successor, sound, self.only)
        self.organised = posts.rules(self.book, self.acts)

    @property
    def procedure(self) -> Procedure:
        """Return the procedure."""
        return self.book.procedure

    def governed(self, label: str) -> Asked:
        """Return the rules of the act *label*, of the opening where it is empty, with those of the organisation."""
        if label not in self._governed:
            own = self.acts[label].rules if label else self.opening
            self._governed[label] = Asked((*own, *self.organised))
        return self._governed[label]

    def offered(self, day: date) -> str:
        """Return the edition that an open case may be carried over to on *day*, or nothing."""
        return (self.offer or self.successor)(day)

    def sits(self, procedure: Procedure) -> "Bench":
        """Return the bench for *procedure*: this one, or that of another edition."""
        return self.of_edition(procedure.edition)

    def of_edition(self, edition: str) -> "Bench":
        """Return the bench of *edition* of the same procedure, bound once. Raises LookupError where there is none."""
        if edition == self.procedure.edition:
            return self
        if edition not in self._siblings:
            self._siblings[edition] = self.sibling(edition)
        return self._siblings[edition]


def act_rules(bench: Bench, history: History, claim: Claim) -> ActRules | None:
    """Return the rules of the act that *claim* names, or `None` where the case does not stand at its step."""
    rules = bench.acts.get(claim.label)
    if rules is None:
        return None
    outcome, here = rules.outcome, history.state == claim.step
    if claim.kind is not OUTCOME:
        return rules if outcome is None and here else None
    if outcome is None or claim.part:
        return None
    return rules if here or voids(history, outcome) else None


def _bound(
    book: Rulebook, successor: Callable[[date], str], sound: Rule, only: Collection[str]
) -> dict[str, ActRules]:
    acts: dict[str, ActRules] = {}
    common = [days.clock_rule(book), days.edition_rule(book, successor)]
    if LATE_ENTRY in book.law.limits:
        common.append(days.entry_rule(book, LATE_ENTRY))
    for step in (one for one in book.procedure.steps if not only or one.id in only):
        order = days.order_rule(book, step)
        for part in step.parts:
            acts[f"{step.id}.{part.id}"] = _part_rules(book, step, part, [*common, order])
        for outcome in step.outcomes:
            acts[outcome.label] = _outcome_rules(book, step, outcome, [*common, order], sound)
    for label, act in list(acts.items()):
        if act.outcome is not None and act.outcome.joins:
            acts[label] = _joined(book, act, acts[act.outcome.joins])
    return acts


def _part_rules(book: Rulebook, step: Step, part: Part, common: Sequence[Rule]) -> ActRules:
    roles, basis = part.by or step.by, part.basis or step.basis or book.procedure.basis[:1]
    rules: list[Rule] = list(common)
    if roles:
        rules.append(builtin.actor_rule(book, f"{part.id}.by", roles, basis))
    rules.append(
        builtin.fact_rule(
            book,
            f"{part.id}.facts",
            [(fact, book.tests(fact.when, step, part)) for fact in part.asks],
            basis=basis,
        )
    )
    rules += builtin.paper_rules(
        book,
        f"{part.id}.papers",
        [(paper, book.tests(paper.when, step, part)) for paper in part.papers],
        basis,
    )
    answer = parts.answer_rule(book, step, part)
    if answer is not None:
        rules.append(answer)
    if part.times.rule in ("up_to", "once", "once_per_case"):
        rules += [rule for rule in [parts.part_rule(book, step, part)] if rule]
    rules += [book.written(guard, step, part) for guard in part.guards]
    return ActRules(
        step=step, outcome=None, part=part, asks=part.asks, papers=part.papers, by=roles, rules=tuple(rules)
    )


def _outcome_rules(
    book: Rulebook, step: Step, outcome: Outcome, common: Sequence[Rule], sound: Rule
) -> ActRules:
    bare = outcome.bare
    roles = outcome.by or (() if outcome.id == "waived" else step.by)
    if outcome.id == "not_applicable" and book.procedure.owner in book.procedure.roles:
        # Whether a step applies is worked out, so who keeps the case may pass it over without those who never see it.
        roles = tuple(dict.fromkeys((*roles, book.procedure.owner)))
    asks = (*(fact for fact in step.asks if not bare and _for(fact.outcomes, outcome)), *outcome.asks)
    papers = (
        *(paper for paper in step.papers if not bare and _for(paper.outcomes, outcome)),
        *outcome.papers,
    )
    basis = outcome.basis or step.basis or book.procedure.basis[:1]
    rules: list[Rule] = list(common)
    if roles:
        rules.append(builtin.actor_rule(book, f"{step.id}.by", roles, basis))
    rules.append(
        builtin.fact_rule(
            book, f"{step.id}.facts", [(fact, book.tests(fact.when, step)) for fact in asks], basis=basis
        )
    )
    rules += builtin.paper_rules(
        book, f"{step.id}.papers", [(paper, book.tests(paper.when, step)) for paper in papers], basis
    )
    rules += _step_conditions(book, step, outcome)
    if not bare:
        rules += _part_times(book, step, outcome)
    rules += [
        book.written(guard, step)
        for guard in (() if bare else step.guards)
        if _for(guard.outcomes, outcome) and guard.id not in outcome.unless
    ]
    rules += [book.written(guard, step) for guard in outcome.guards if guard.id not in outcome.unless]
    if outcome.unless:
        rules.append(
            builtin.unless_rule(
                book, outcome, [book.written(guard, step) for guard in _named(step, outcome.unless)]
            )
        )
    if outcome.to == "completed":
        rules.append(sound)
    return ActRules(
        step=step, outcome=outcome, part=None, asks=asks, papers=papers, by=roles, rules=tuple(rules)
    )


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
    rules = [parts.part_rule(book, step, part) for part in wanted if part.times.rule != "up_to"]
    return [rule for rule in rules if rule is not None]


def _joined(book: Rulebook, act: ActRules, other: ActRules) -> ActRules:
    """Return the rules of an outcome that is also the next step's: asks, papers and guards of both, facts checked once."""
    asks = (*act.asks, *(fact for fact in other.asks if fact.id not in {one.id for one in act.asks}))
    facts = builtin.fact_rule(
        book,
        f"{act.step.id}.facts",
        [
            *((fact, book.tests(fact.when, act.step)) for fact in act.asks),
            *((fact, book.tests(fact.when, other.step)) for fact in asks if fact not in act.asks),
        ],
        basis=tuple(dict.fromkeys((*act.step.basis, *other.step.basis))),
    )
    fact_ids = {f"{act.step.id}.facts", f"{other.step.id}.facts"}
    seen = {rule.id for rule in act.rules}
    kept = [rule for rule in act.rules if rule.id not in fact_ids]
    also = [rule for rule in other.rules if rule.id not in fact_ids and rule.id not in seen]
    return evolve(act, asks=asks, papers=(*act.papers, *other.papers), rules=(*kept, facts, *also))


def sound_rule(book: Rulebook, sits: Callable[[Procedure], Bench]) -> Rule:
    """No case completes on a record that, as corrected, was not allowed."""

    def unsound(found: Scene) -> Sequence[Unsound]:
        return reconsidered(found.history, sits) if found.history.corrections else ()

    def account(found: Scene) -> Sequence[Account]:
        return [
            Account(
                actual=Phrase(
                    f"更正后不符合规定的记录：{one.label}（{', '.join(one.guards)}）",
                    f"as corrected, not allowed: {one.title.en} ({one.refused.en})",
                ),
                required=Phrase(
                    "办结前各项记录都应符合规定", "every record must be allowed before the case completes"
                ),
                remedy=Phrase(
                    "退回相应步骤重新办理，或者再次核对更正", "go back to that step, or check the correction"
                ),
            )
            for one in unsound(found)
        ]

    return builtin.Builtin(
        id="case.sound", title=Phrase("更正后仍符合", "sound as corrected"), look=lambda found: verdict(not unsound(found)),
        account=account, want=lambda found: (), book=book, basis=book.regulation,
    )  # fmt: skip


@frozen(kw_only=True)
class Unsound:
    """An act that, as corrected, would now be refused: its label and title, and the rules that refuse it."""

    label: str
    title: Phrase
    guards: tuple[str, ...]
    refused: Phrase


def reconsidered(history: History, sits: Callable[[Procedure], Bench]) -> list[Unsound]:
    """Return the acts that, read as corrected, would now be refused.

    *sits* gives the bench of each edition the case ran under.
    """
    found, editions, barred, stray = [], dict(history.editions), undone(history), orphaned(history)
    corrected = {act.claim.target: act.recorded for act in history.acts if act.claim.kind is Kind.CORRECTION}
    before = History(
        case=history.case, procedure=history.editions[0][1], organisation=history.organisation
    )
    for act in history.acts:
        if act.seq in barred or act.claim.kind in (Kind.CORRECTION, Kind.VOID):
            continue
        before.seq = act.seq
        if act.claim.kind in (Kind.OPEN, Kind.OUTCOME, Kind.PART):
            bench = sits(before.procedure)
            said = bench.judging(bench, before, act.claim, corrected.get(act.seq, act.recorded))
            if said.refusals and act.seq not in stray:
                found.append(_unsound(bench.procedure, act.claim, said.refusals))
        before = before.after(act.claim, act.recorded, editions.get(act.seq))
    return found


def _unsound(procedure: Procedure, claim: Claim, refusals: Sequence[Judgement]) -> Unsound:
    label = claim.label.strip(".")
    return Unsound(
        label=label,
        title=naming.act(procedure, label),
        guards=tuple(one.guard for one in refusals),
        refused=naming.listed(dict.fromkeys(one.title for one in refusals)),
    )


def _goal(book: Rulebook) -> Fact:
    """Return the plan that every case is opened with; a pack without the sheet's own text rests it on the procedure."""
    cited = all(book.law.knows(ref) for ref in GOAL.basis)
    return GOAL if cited else evolve(GOAL, basis=book.procedure.basis[:1])


def _opening_rules(book: Rulebook) -> tuple[Rule, ...]:
    about = evolve(book.procedure.about, id="about")

    def second(found: Scene) -> Standing:
        if book.procedure.one_open and is_sealed(found.claim.facts.get("about")):
            return CANNOT  # whether it is the same matter, nobody can say who sees the seals alone
        return verdict(not (book.procedure.one_open and found.history.others_open))

    def account(found: Scene) -> Sequence[Account]:
        return [
            Account(
                actual=Phrase(
                    f"同一对象已有{found.history.others_open}件在办",
                    f"{found.history.others_open} open cases about the same",
                ),
                required=Phrase("同一对象只能有一件在办", "one open case each"),
                remedy=Phrase(
                    "继续办理原事项，或者先了结原事项", "go on with the open case, or end it first"
                ),
            )
        ]

    def acting(found: Scene) -> Standing:
        by = found.claim.by
        return verdict(bool(by) and all(actor.role in book.procedure.roles for actor in by))

    def actors(found: Scene) -> Sequence[Account]:
        roles = naming.listed(builtin.role_title(book, actor.role) for actor in found.claim.by)
        return [
            Account(
                actual=Phrase(f"立项人身份：{roles.zh or '无人'}", f"opened by: {roles.en or 'nobody'}"),
                required=Phrase("应由本程序的角色立项", "a role of this procedure opens the case"),
                remedy=Phrase("写明立项人和身份", "say who opens the case, and in which role"),
            )
        ]

    return (
        days.clock_rule(book),
        days.opened_rule(book),
        builtin.Builtin(
            id="case.by", title=Phrase("立项人", "who opens"), look=acting, account=actors, book=book, basis=book.regulation,
            want=lambda found: (Want(Wish.ACT_AS, next(iter(book.procedure.roles), "")),),
        ),
        builtin.fact_rule(book, "case.facts", [(about, book.tests(about.when, None)), (_goal(book), ()), (ORIGIN, ())]),
        builtin.Builtin(
            id="case.second", title=Phrase("不得重复立项", "one open case each"), look=second, account=account, want=lambda found: (), book=book,
        ),
        *([days.entry_rule(book, LATE_ENTRY)] if LATE_ENTRY in book.law.limits else []),
    )  # fmt: skip
