"""Follow-ups: the cases that an outcome makes owed, and whether they were opened (应另立的事项).

An outcome that feeds other procedures never opens a case by itself: somebody does, and the opening record pins where it
comes from (``origin``: case, sequence number, digest of the record, and the line of a rows fact). What is owed is read
from the case as it now reads, so a correction of the findings changes what they lead to. Pure: histories in, follow-ups out.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from attrs import evolve, field, frozen

from pdca.bench import ORIGIN, Bench, Verdict
from pdca.guards.elapsed import amounts
from pdca.guards.presence import applies
from pdca.guards.standing import FAILS, HOLDS, absent
from pdca.history import Act, History, orphaned, undone
from pdca.phrase import Phrase
from pdca.procedure import Feed, Force, Outcome, Step
from pdca.record import Claim, Kind
from pdca.reference import Scene, scene
from pdca.rules import Judgement

UNROOTED: Final = "case.origin"
"""The rule by which an office refuses a case that says it follows from what makes nothing of its kind owed."""


@frozen(kw_only=True)
class Followup:
    """A case of *procedure* that record *seq* of *case* makes owed; *line* numbers several of one kind from 1, else 0.

    *gives* is what the new case need not be asked again, by its own references (``about``, ``responsible``). *latest* is
    the day by which it should be opened, where a limit says so. *opened* names the case that was opened for it.
    """

    case: str
    seq: int
    label: str
    day: date
    procedure: str
    line: int = 0
    gives: Mapping[str, Any] = field(factory=dict)
    force: Force = Force.MUST
    latest: date | None = None
    opened: str = ""

    @property
    def key(self) -> tuple[str, int, str, int]:
        """Return what an ``origin`` must say, with the procedure of the case it opens."""
        return self.case, self.seq, self.procedure, self.line


def followups(bench: Bench, history: History) -> Iterator[Followup]:
    """Yield what the outcomes of *history* make owed, in their order; what was voided makes nothing owed."""
    barred, stray, editions = undone(history), orphaned(history), dict(history.editions)
    if not history.editions:
        return
    before = History(case=history.case, procedure=history.editions[0][1], organisation=history.organisation)
    for act in history.acts:
        if act.seq in barred or act.claim.kind in (Kind.CORRECTION, Kind.VOID):
            continue
        before.seq = act.seq
        if act.claim.kind is Kind.OUTCOME and act.moved and act.seq not in stray:
            yield from _fed(bench.sits(before.procedure), before, act)
        before = before.after(act.claim, act.recorded, editions.get(act.seq))


def _fed(bench: Bench, before: History, act: Act) -> Iterator[Followup]:
    step = bench.procedure.by_id.get(act.claim.step)
    outcome = step.outcome(act.claim.outcome) if step else None
    if step is None or outcome is None or not outcome.feeds:
        return
    found = scene(before, act.claim, act.recorded)
    for feed in outcome.feeds:
        if applies(bench.book.tests(feed.when, step), found) is HOLDS:
            yield from _owed(bench, step, outcome, feed, found)


def _owed(bench: Bench, step: Step, outcome: Outcome, feed: Feed, found: Scene) -> Iterator[Followup]:
    plain = Followup(
        case=found.history.case, seq=found.history.seq, label=outcome.label, day=found.day, procedure=feed.procedure, force=feed.force,
        latest=_latest(bench, feed, found),
    )  # fmt: skip
    if not feed.each:
        yield evolve(plain, gives=_given(bench, step, feed, found, {}))
        return
    rows = bench.book.resolver.getter(feed.each, step)(found)
    for line, row in enumerate(rows if isinstance(rows, (tuple, list)) else (), start=1):
        yield evolve(plain, line=line, gives=_given(bench, step, feed, found, row))


def _given(bench: Bench, step: Step, feed: Feed, found: Scene, row: Any) -> Mapping[str, Any]:
    """Return the values the feed gives, by their name in the new case; what is blank here is left to be asked."""
    read = {theirs: _value(bench, step, feed, ours, found, row) for theirs, ours in feed.gives.items()}
    return {theirs: value for theirs, value in read.items() if not absent(value)}


def _value(bench: Bench, step: Step, feed: Feed, ours: str, found: Scene, row: Any) -> Any:
    head, _, tail = ours.rpartition(".")
    if feed.each and head in (feed.each, feed.each.partition(".")[2]):
        return row.get(tail) if isinstance(row, Mapping) else row
    return bench.book.resolver.getter(ours, step)(found)


def _latest(bench: Bench, feed: Feed, found: Scene) -> date | None:
    """Return the last day on which the case may be opened, or `None` where no limit says so."""
    if not feed.within:
        return None
    values = bench.book.law.values(feed.within, found.day, found.history.place)
    days = [bench.book.calendar.add(found.day, one.span()) for value in values for one in amounts(value)]
    return min(days, default=None)


def origin_of(history: History) -> tuple[str, int, str, int] | None:
    """Return the key of the follow-up that *history* was opened for, or `None` where it names none."""
    return claimed(history.opening.claim) if history.opening else None


def claimed(opening: Claim) -> tuple[str, int, str, int] | None:
    """Return the key of the follow-up that *opening* says it answers, or `None` where it names none."""
    said = opening.facts.get(ORIGIN.id)
    if not isinstance(said, Mapping):
        return None
    return (
        str(said.get("case", "")),
        _number(said.get("seq")),
        opening.procedure,
        _number(said.get("line", 0)),
    )


def _number(value: Any) -> int:
    return value if isinstance(value, int) else -1


def settled(owed: Iterable[Followup], cases: Iterable[History]) -> tuple[Followup, ...]:
    """Return *owed*, each with the case among *cases* that was opened for it, if any was."""
    opened = {key: one.case for one in cases if (key := origin_of(one)) is not None}
    return tuple(evolve(one, opened=opened.get(one.key, "")) for one in owed)


def strangers(owed: Sequence[Followup], cases: Iterable[History]) -> tuple[History, ...]:
    """Return the cases that name an origin which makes nothing of their kind owed."""
    known = {one.key for one in owed}
    return tuple(one for one in cases if (key := origin_of(one)) is not None and key not in known)


def rooted(
    verdict: Verdict, held: Callable[[str, int, str], bool], owed: Callable[[str], Iterable[Followup]]
) -> Verdict:
    """Return *verdict*, refusing besides an opening whose origin is not in the log, or makes no such case owed.

    *held* says whether the log holds a record of a case with that number and digest, *owed* gives a case's follow-ups.
    """
    key = claimed(verdict.claim) if verdict.claim.kind is Kind.OPEN else None
    if key is None:
        return verdict
    said = verdict.claim.facts[ORIGIN.id]
    known = held(key[0], key[1], str(said.get("digest", "")) if isinstance(said, Mapping) else "")
    if known and any(one.key == key for one in owed(key[0])):
        return verdict
    return evolve(
        verdict,
        judgements=(*verdict.judgements, _unrooted(key, known=known)),
        standings=(*verdict.standings, (UNROOTED, FAILS)),
    )


def _unrooted(key: tuple[str, int, str, int], *, known: bool) -> Judgement:
    case, seq, procedure, line = key
    where = Phrase(f"“{case}”第{seq}号记录", f"record {seq} of '{case}'")
    each = Phrase(f"第{line}行", f", line {line}") if line else Phrase("", "")
    return Judgement(
        guard=UNROOTED,
        title=Phrase("来源事项", "case it follows from"),
        standing=FAILS,
        force=Force.MUST,
        actual=Phrase(f"{where.zh}{each.zh}没有要求另立“{procedure}”", f"{where.en}{each.en} makes no {procedure} owed")
        if known
        else Phrase(f"账里没有所写的{where.zh}", f"the log does not hold {where.en} as named"),
        required=Phrase("来源应是账里要求另立本事项的记录", "the origin is a record of the log that makes this case owed"),
        remedy=Phrase(
            "用 pdca next 查看应另立的事项，写明其来源；没有来源的不写",
            "see what is owed with pdca next and name that; name none where there is none",
        ),
        missing=(ORIGIN.id,),
    )  # fmt: skip
