"""What an auditor wants to see beside the findings: when things happened, how close deadlines were, how long steps took."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from statistics import median_low

from attrs import define, field, frozen

from pdca.asked import ActRules
from pdca.audit.finding import Finding
from pdca.audit.judged import act_title
from pdca.bench import Bench, act_rules
from pdca.guards.elapsed import Elapsed
from pdca.guards.standing import CANNOT, NOT_APPLICABLE
from pdca.history import History, undone
from pdca.phrase import Phrase
from pdca.procedure import OPENING, Force, Phase, Procedure
from pdca.record import Claim, Kind
from pdca.reference import Scene, scene
from pdca.regulation import Citation
from pdca.rules import Written


@frozen(kw_only=True)
class Happened:
    """One act on a case's time line; *recorded* is the day it was written down, *undone* whether a later record took it back."""

    seq: int
    day: date
    recorded: date
    title: Phrase
    phase: Phase | None
    undone: bool = False


@frozen(kw_only=True)
class Deadline:
    """One deadline that an act had: the *day* it was done and the *last* day that the rule allowed."""

    case: str
    act: str
    title: Phrase
    rule: str
    rule_title: Phrase
    since: date
    day: date
    last: date
    citations: tuple[Citation, ...]
    provisional: bool = False

    @property
    def slack(self) -> int:
        """Return the natural days that were left; less than nothing where it was late."""
        return (self.last - self.day).days


@frozen(kw_only=True)
class StepFigures:
    """How often a step of an edition was gone through, how many natural days that took, and what was found there."""

    procedure: str
    edition: str
    step: str
    title: Phrase
    phase: Phase
    stays: int
    shortest: int
    middle: int
    longest: int
    findings: int


def timeline(
    history: History, title: Callable[[Procedure, Claim], Phrase] = act_title
) -> tuple[Happened, ...]:
    """Return the acts of *history* as they now read; *title* says what to call one."""
    barred = undone(history)
    return tuple(
        Happened(
            seq=act.seq, day=act.day, recorded=act.recorded, title=title(history.procedure, act.claim), phase=_phase(history, act.claim),
            undone=act.seq in barred,
        )
        for act in history.acts
    )  # fmt: skip


def _phase(history: History, claim: Claim) -> Phase | None:
    for _, procedure in reversed(history.editions):
        if claim.step in procedure.by_id and claim.kind in (Kind.OUTCOME, Kind.PART):
            return procedure.by_id[claim.step].phase
    return None


@define(eq=False)
class Deadlines:
    """Reads the deadlines of acts off the rules that judge them; the rules of each act are looked through once."""

    _rules: dict[tuple[int, str], tuple[tuple[Written, Elapsed], ...]] = field(factory=dict)
    _kept: dict[int, Bench] = field(factory=dict)

    def of(self, bench: Bench, before: History, claim: Claim, today: date) -> Iterator[Deadline]:
        """Yield the deadlines that *claim* had when it was made in *before*, recorded on *today*."""
        key = (id(bench), claim.label)
        if key not in self._rules:
            self._kept[id(bench)] = bench  # so that its id stays its own
            act = bench.acts.get(claim.label)
            self._rules[key] = tuple(_with_deadlines(act)) if act else ()
        if not self._rules[key] or act_rules(bench, before, claim) is None:
            return
        found = scene(before, claim, today)
        for rule, check in self._rules[key]:
            if rule.standing(found) in (NOT_APPLICABLE, CANNOT) or rule.conceded(found) is not None:
                continue
            yield from _read(bench, rule, check, found)


def _with_deadlines(act: ActRules) -> Iterator[tuple[Written, Elapsed]]:
    for rule in act.rules:
        if isinstance(rule, Written) and rule.force is not Force.MAY:
            yield from ((rule, check) for check in rule.checks if isinstance(check, Elapsed) and check.upper)


def _read(bench: Bench, rule: Written, check: Elapsed, found: Scene) -> Iterator[Deadline]:
    for _, value, start, day, last in check.look(found):
        if last is None:
            continue
        refs = tuple(dict.fromkeys((*rule.guard.basis, *value.basis))) or rule.inherited
        yield Deadline(
            case=found.claim.case, act=found.claim.label, title=act_title(bench.procedure, found.claim), rule=rule.id,
            rule_title=Phrase(rule.guard.title or rule.id, rule.guard.gloss or rule.id), since=start, day=day, last=last,
            citations=tuple(bench.book.law.cite(ref, found.day, analogy=value.analogy) for ref in refs),
            provisional="working" in value.measure.en and bench.book.calendar.provisional(start, last),
        )  # fmt: skip


def stays(history: History) -> Iterator[tuple[Procedure, str, int]]:
    """Yield every finished stay of *history* in a step: the edition, the step, and its natural days."""
    barred, editions = undone(history), dict(history.editions)
    procedure, entered, state = history.procedure, date.min, OPENING
    for act in history.acts:
        procedure = editions.get(act.seq, procedure)
        if act.seq in barred or not (act.moved or act.claim.kind is Kind.OPEN):
            continue
        if act.claim.kind is Kind.OUTCOME and state == act.claim.step:
            yield procedure, state, (act.day - entered).days
        if act.claim.kind is Kind.OUTCOME:
            found = procedure.by_id.get(act.claim.step)
            outcome = found.outcome(act.claim.outcome) if found else None
            state, entered = outcome.to if outcome else state, act.day
        elif act.claim.kind is Kind.OPEN:
            state, entered = act.claim.step or procedure.opens_at[0], act.day


def step_figures(
    spent: Mapping[tuple[str, str, str], Sequence[int]],
    procedures: Mapping[tuple[str, str], Procedure],
    found: Iterable[Finding],
) -> tuple[StepFigures, ...]:
    """Return the figures of every step that was gone through or where something was found, as the procedures have them."""
    counts: dict[tuple[str, str, str], int] = {}
    for one in found:
        key = (one.procedure, one.edition, one.act.partition(".")[0])
        counts[key] = counts.get(key, 0) + 1
    figures = []
    for (name, edition), procedure in sorted(procedures.items()):
        for step in procedure.steps:
            key = (name, edition, step.id)
            days = sorted(spent.get(key, ()))
            if not days and key not in counts:
                continue
            figures.append(
                StepFigures(
                    procedure=name, edition=edition, step=step.id, title=Phrase(step.title, step.gloss or step.id), phase=step.phase,
                    stays=len(days), shortest=days[0] if days else 0, middle=median_low(days) if days else 0, longest=days[-1] if days else 0,
                    findings=counts.get(key, 0),
                )
            )  # fmt: skip
    return tuple(figures)
