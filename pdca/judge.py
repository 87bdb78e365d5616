"""The one judge: may this claim be recorded in this case, and if not, why (DESIGN.md, idea 2).

Pure: a bench is a procedure bound to a body of law; judging sees it, the case's history, the claim and the day of
recording, and nothing else. Live recording, replay, the walkthrough, imports and tests all call `judge`.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from attrs import evolve

from pdca import posts
from pdca.asked import Asked, Standings
from pdca.bench import Bench, Verdict, act_rules
from pdca.builtin import role_title
from pdca.discretion import discreet
from pdca.facts import shorten
from pdca.guards.standing import FAILS, HOLDS
from pdca.history import History, last_moving, step_after_migration
from pdca.making import maker
from pdca.naming import english
from pdca.organisation import NONE
from pdca.phrase import Phrase
from pdca.procedure import OPENING, Force
from pdca.record import Claim, Kind, corrected
from pdca.reference import Scene, scene
from pdca.rules import Judgement, Rule


def judge(bench: Bench, history: History, claim: Claim, today: date) -> Verdict:
    """Return what to say of *claim* in *history*, were it recorded on *today*."""
    return _JUDGES[claim.kind](bench, history, claim, today)


Matter = tuple[Bench, History, Claim, date]
"""What `judge` is asked."""


def judge_each(matters: Sequence[Matter]) -> list[Verdict]:
    """Return what `judge` says of each of *matters*, in their order, faster than one after the other.

    A verdict depends on nothing but its own matter. So those to which the same rules apply are weighed together, rule by rule:
    many rules in turn drive one another out of the processor's memory.
    """
    verdicts: list[Any] = [None] * len(matters)
    alike: dict[Asked, list[tuple[int, Scene, str]]] = {}
    for place, matter in enumerate(matters):
        bench, history, claim, today = matter
        asking = _ASKING.get(claim.kind)
        question = asking(bench, history, claim) if asking else None
        if question is None:
            verdicts[place] = judge(*matter)
        else:
            asked, to = question
            alike.setdefault(asked, []).append((place, scene(history, claim, today), to))
    for asked, weighed in alike.items():
        standing = asked.each([found for _, found, _ in weighed])
        for (place, found, to), (standings, telling) in zip(weighed, standing, strict=True):
            verdicts[place] = _said(matters[place][0], found, standings, telling, to)
    return verdicts


# -- acts: outcomes and parts


def _judge_act(bench: Bench, history: History, claim: Claim, today: date) -> Verdict:
    found = _act_asked(bench, history, claim)
    if found is None:
        return _misplaced(bench, history, claim, today)
    return _weigh(bench, scene(history, claim, today), *found)


def _act_asked(bench: Bench, history: History, claim: Claim) -> tuple[Asked, str] | None:
    """Return the rules that the act *claim* is asked, and where it leads; `None` where it has no place."""
    rules = act_rules(bench, history, claim)
    if rules is None:
        return None
    asked = rules.ready if history.organisation is NONE else bench.governed(claim.label)
    return asked, rules.outcome.to if rules.outcome else history.state


_verdict: Final = maker(Verdict)


def _weigh(bench: Bench, found: Scene, asked: Asked, to: str) -> Verdict:
    return _said(bench, found, *asked.standings(found), to)


def _said(bench: Bench, found: Scene, standings: Standings, telling: Sequence[Rule], to: str) -> Verdict:
    if not telling:
        return _verdict(found.claim, to, (), standings)
    judgements = [judgement for rule in telling for judgement in rule.judgements(found)]
    said = discreet(bench, found, judgements) if judgements else ()
    return _verdict(found.claim, to, said, standings)


def _misplaced(bench: Bench, history: History, claim: Claim, today: date) -> Verdict:
    """Refuse an act that is not possible where the case stands, naming those that are."""
    step = bench.procedure.by_id.get(history.state)
    here = history.state if step is None else step.title
    stands = history.state if step is None else english(step)
    name = claim.label.strip(".") or claim.kind.value
    if history.closed:
        possible = Phrase("事项已办结，不能再办理", "the case is over")
    elif step is None:
        possible = Phrase("先立项", "open the case first")
    else:
        names = [outcome.title for outcome in step.outcomes] + [part.title for part in step.parts]
        ids = [outcome.id for outcome in step.outcomes] + [part.id for part in step.parts]
        possible = Phrase(f"可办理：{'、'.join(names)}", f"possible here: {', '.join(ids)}")
    actual = Phrase(
        f"事项处于“{here}”，要登记的是“{name}”",
        f"the case is at '{stands}'; the act is '{name}'",
    )
    remedy = Phrase(
        "按次序办理，或者核对步骤和结果名称", "act in sequence, or check the names of step and outcome"
    )
    return _out_of_sequence(bench, history, claim, (actual, possible, remedy))


def _out_of_sequence(
    bench: Bench, history: History, claim: Claim, said: tuple[Phrase, Phrase, Phrase]
) -> Verdict:
    """Return a refusal by the sequence alone; *said* is what is, what should be, and what to do."""
    step = bench.procedure.by_id.get(history.state)
    basis = step.basis if step is not None and step.basis else bench.book.regulation
    actual, required, remedy = said
    judgement = Judgement(
        guard="case.sequence",
        title=Phrase("办理次序", "sequence"),
        standing=FAILS,
        force=Force.MUST,
        actual=actual,
        required=required,
        remedy=remedy,
        citations=tuple(bench.book.law.cite(ref, date.fromisoformat(claim.occurred)) for ref in basis),
    )
    return Verdict(
        claim=claim, to=history.state, judgements=(judgement,), standings=(("case.sequence", FAILS),)
    )


# -- the file itself: opening, corrections, voids, concessions, migrations


def _judge_open(bench: Bench, history: History, claim: Claim, today: date) -> Verdict:
    if history.seq:
        return _out_of_sequence(bench, history, claim, _taken(history.case))
    found = _opening_asked(bench, history, claim)
    if found is None:
        return _misplaced(bench, history, claim, today)
    return _weigh(bench, scene(history, claim, today), *found)


def _opening_asked(bench: Bench, history: History, claim: Claim) -> tuple[Asked, str] | None:
    """Return the rules that the opening *claim* is asked, and where it leads; `None` where it has no place."""
    step = claim.step or bench.procedure.opens_at[0]
    if history.seq or history.state != OPENING or step not in bench.procedure.opens_at:
        return None
    return bench.ready if history.organisation is NONE else bench.governed(""), step


def _taken(case: str) -> tuple[Phrase, Phrase, Phrase]:
    return (
        Phrase(f"这个编号已有事项：{shorten(case)}", f"there is a case '{shorten(case)}' already"),
        Phrase("一个编号只用于一件事项", "a number belongs to one case"),
        Phrase("换一个编号，或者继续办理已有的事项", "use another number, or go on with the case there is"),
    )


def _plainly(
    bench: Bench,
    history: History,
    claim: Claim,
    today: date,
    refusal: tuple[str, Phrase, Phrase, Phrase] | None,
    to: str,
) -> Verdict:
    """Return the verdict over an act about the file itself: nothing wrong, or the one thing that is."""
    name = f"case.{claim.kind.value}"
    if refusal is None and claim.occurred > today.isoformat():
        refusal = ("case.clock", *_too_early(claim, today))
    if refusal is None and history.organisation is not NONE:
        refusal = posts.unappointed(bench.book, scene(history, claim, today))
    if refusal is None:
        return Verdict(claim=claim, to=to, judgements=(), standings=((name, HOLDS),))
    guard, actual, required, remedy = refusal
    judgement = Judgement(
        guard=guard, title=_TITLES[claim.kind], standing=FAILS, force=Force.MUST, actual=actual, required=required, remedy=remedy,
        citations=tuple(bench.book.law.cite(ref, date.fromisoformat(claim.occurred)) for ref in bench.book.regulation),
    )  # fmt: skip
    return Verdict(claim=claim, to=history.state, judgements=(judgement,), standings=((guard, FAILS),))


_TITLES: Final = {
    Kind.CORRECTION: Phrase("更正", "correction"),
    Kind.VOID: Phrase("作废记录", "void"),
    Kind.CONCESSION: Phrase("特批", "concession"),
    Kind.MIGRATION: Phrase("转版", "migration"),
}


def _too_early(claim: Claim, today: date) -> tuple[Phrase, Phrase, Phrase]:
    return (
        Phrase(f"办理日{claim.occurred}，今天{today}", f"it occurred {claim.occurred}; today is {today}"),
        Phrase("办理日不得晚于今天", "an act must not lie in the future"),
        Phrase(
            f"等到{claim.occurred}再登记，或者更正日期", f"record it on {claim.occurred}, or correct the day"
        ),
    )


_REASONED: Final = (
    Phrase("没有写明理由", "no reason is given"),
    Phrase("应写明理由", "a reason is needed"),
    Phrase("写明理由", "state the reason"),
)


def _judge_correction(bench: Bench, history: History, claim: Claim, today: date) -> Verdict:
    target = history.act(claim.target) if claim.target is not None else None
    if target is None or target.claim.kind not in (Kind.OPEN, Kind.OUTCOME, Kind.PART):
        refusal = (
            "case.correction",
            Phrase(
                f"要更正的第{claim.target}号记录不是本事项的办理记录",
                f"record {claim.target} is not an act of this case",
            ),
            Phrase("应指明要更正的记录", "it must name a record of this case"),
            Phrase("核对记录号", "check the number"),
        )
        return _plainly(bench, history, claim, today, refusal, history.state)
    if not claim.reason.strip():
        return _plainly(bench, history, claim, today, ("case.correction", *_REASONED), history.state)
    lacking = posts.unappointed(bench.book, scene(history, claim, today))
    if lacking is not None:
        return _plainly(bench, history, claim, today, lacking, history.state)
    return _weigh_correction(bench, history, target.claim, claim, today)


def _weigh_correction(bench: Bench, history: History, said: Claim, claim: Claim, today: date) -> Verdict:
    """Judge a correction: the facts must be of their types; whether the act still holds is told, not refused."""
    fixed = corrected(said, claim)
    act = bench.acts.get(said.label)
    rules = bench.opening if said.kind is Kind.OPEN else act.rules if act else ()
    shape = [rule for rule in rules if rule.id.endswith(".facts") or rule.id == "case.clock"]
    return evolve(_weigh(bench, scene(history, fixed, today), Asked(shape), history.state), claim=claim)


_NOTHING_TO_VOID: Final = (
    Phrase("没有可以作废的记录", "there is no record to void"),
    Phrase("只能作废推动过事项的记录", "only a record that moved the case may be voided"),
    Phrase("立项内容有误的，更正立项记录", "correct the opening where it is wrong"),
)


def _judge_void(bench: Bench, history: History, claim: Claim, today: date) -> Verdict:
    last = last_moving(history)
    refusal = None
    if last is None:
        refusal = ("case.void", *_NOTHING_TO_VOID)
    elif claim.target != last.seq:
        refusal = (
            "case.void",
            Phrase(
                f"第{claim.target}号记录不是最近一次推动事项的记录",
                f"record {claim.target} is not the last that moved the case",
            ),
            Phrase(
                f"只能作废最近一次推动事项的记录（第{last.seq}号）",
                f"only the last moving record may be voided ({last.seq})",
            ),
            Phrase(
                "更早的记录，通过退回的结果重新办理", "older ones are undone by an outcome that leads back"
            ),
        )
    elif not claim.reason.strip():
        refusal = ("case.void", *_REASONED)
    return _plainly(bench, history, claim, today, refusal, history.after(claim, today).state)


def _judge_concession(bench: Bench, history: History, claim: Claim, today: date) -> Verdict:
    granted = claim.concessions[0] if len(claim.concessions) == 1 else None
    role = _grantor(bench, granted.guard) if granted else ""
    refusal = None
    if granted is None or not role:
        named = granted.guard if granted else "无"
        refusal = (
            "case.concession",
            Phrase(f"“{named}”不是可以特批的条件", f"'{named}' is no guard that can be conceded"),
            Phrase("只有“一般应当”的条件可以特批", "only a 'should' guard can be conceded"),
            Phrase("按规定办理", "meet the rule"),
        )
    elif granted.by.role != role or not granted.reason.strip() or granted.until < claim.occurred:
        by, who = (role_title(bench.book, one) for one in (granted.by.role, role))
        refusal = (
            "case.concession",
            Phrase(
                f"由{by.zh}特批，期限{granted.until}，理由“{granted.reason}”",
                f"by {by.en} until {granted.until}",
            ),
            Phrase(f"应由{who.zh}写明理由和未过的期限", f"needs {who.en}, a reason and a day not past"),
            Phrase("由有权的人写明理由和期限", "let who may grant it state reason and day"),
        )
    return _plainly(bench, history, claim, today, refusal, history.state)


def _grantor(bench: Bench, guard: str) -> str:
    """Return the role that may concede *guard*; nothing where it must be met."""
    rules = (rule for act in bench.acts.values() for rule in act.rules if rule.id == guard)
    return next((rule.concession for rule in rules if rule.force is Force.SHOULD and rule.concession), "")


def _judge_migration(bench: Bench, history: History, claim: Claim, today: date) -> Verdict:
    fresh = bench.offered(date.fromisoformat(claim.occurred))
    refusal = None
    if history.closed or not claim.edition or claim.edition != fresh:
        refusal = (
            "case.migration",
            _not_migrated(bench, history, claim, fresh),
            Phrase(
                "在办事项只能转到当日施行的新版", "an open case migrates to the edition in force that day"
            ),
            Phrase("核对版本和日期", "check the edition and the day"),
        )
    to = history.state if refusal else _after_migration(bench, history, claim.edition)
    return _plainly(bench, history, claim, today, refusal, to)


def _not_migrated(bench: Bench, history: History, claim: Claim, fresh: str) -> Phrase:
    """Say why a case cannot go over: it is finished, nothing newer is in force, or another edition is."""
    if history.closed:
        return Phrase("事项已办结", "the case is over")
    if not fresh:
        mine = bench.procedure.edition
        return Phrase(
            f"{claim.occurred}没有比“{mine}”版更新的施行版本",
            f"on {claim.occurred} no edition newer than '{mine}' is in force",
        )
    return Phrase(
        f"要转到“{shorten(claim.edition)}”版，{claim.occurred}施行的是“{fresh}”版"
        if claim.edition
        else f"没有写明要转到哪一版，{claim.occurred}施行的是“{fresh}”版",
        f"to edition '{shorten(claim.edition)}'; on {claim.occurred} '{fresh}' is in force",
    )


def _after_migration(bench: Bench, history: History, edition: str) -> str:
    return step_after_migration(history.state, history.procedure.edition, bench.of_edition(edition).procedure)


_ASKING: Final[Mapping[Kind, Callable[[Bench, History, Claim], tuple[Asked, str] | None]]] = {
    Kind.OPEN: _opening_asked,
    Kind.OUTCOME: _act_asked,
    Kind.PART: _act_asked,
}
"""The kinds that are judged by the rules of an act; the others, seldom, each in its own way."""

_JUDGES: Final = {
    Kind.OPEN: _judge_open,
    Kind.OUTCOME: _judge_act,
    Kind.PART: _judge_act,
    Kind.CORRECTION: _judge_correction,
    Kind.VOID: _judge_void,
    Kind.CONCESSION: _judge_concession,
    Kind.MIGRATION: _judge_migration,
}
