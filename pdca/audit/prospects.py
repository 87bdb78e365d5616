"""Cases that are not over: can they still end well, what is due next and when, and what should have been done by now."""

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import frozen

from pdca import naming
from pdca.audit.checks import Check
from pdca.audit.finding import Finding
from pdca.audit.judged import role_title
from pdca.bench import Bench
from pdca.history import History
from pdca.owed import Owed, owed
from pdca.phrase import Phrase
from pdca.procedure import Step
from pdca.schedule import Break, Schedule, schedule


@frozen(kw_only=True)
class Prospect:
    """What lies ahead of an open case on a day: what is *owed* now, and its *schedule* to the good end."""

    day: date
    owed: tuple[Owed, ...]
    schedule: Schedule

    @property
    def attainable(self) -> bool:
        """Return whether some way still leads to completion."""
        return bool(self.schedule.acts)

    @property
    def next(self) -> Owed | None:
        """Return what must come next: the required thing with the earliest last day, else the first that is required."""
        required = [one for one in self.owed if one.required and not one.waiting]
        dated = [one for one in required if one.latest is not None]
        return min(dated, key=lambda one: one.latest or date.max) if dated else next(iter(required), None)


def prospect(bench: Bench, history: History, day: date) -> Prospect:
    """Return what lies ahead of *history*, which is open, on *day*."""
    return Prospect(day=day, owed=owed(bench, history, day), schedule=schedule(bench, history, day))


def unfinished(bench: Bench, history: History, ahead: Prospect) -> Iterator[Finding]:
    """Yield what is wrong with an open case by the day of *ahead*: dead ends, deadlines passed, goals out of reach."""
    step = bench.procedure.by_id.get(history.state)
    if step is None or not ahead.attainable:
        yield _stuck(bench, history, step)
        return
    late: set[str] = set()
    for one in ahead.owed:
        if one.required and one.latest is not None and one.latest < ahead.day:
            late.add(one.label)
            yield _overdue(bench, history, one)
    for broken in ahead.schedule.breaks:
        if broken.label not in late:
            yield _slipping(bench, history, broken)


def listed(bench: Bench, roles: Iterable[str]) -> Phrase:
    """Return the titles of *roles*, any of which may act."""
    titles = [role_title(bench.procedure, role) for role in roles]
    return Phrase("或".join(one.zh for one in titles), " or ".join(one.en for one in titles))


def _stuck(bench: Bench, history: History, step: Step | None) -> Finding:
    here = naming.act(bench.procedure, history.state)
    law = bench.book.law
    cites = step.basis if step and step.basis else bench.book.regulation
    return Finding(
        check=Check.UNFINISHED, kind="stuck", case=history.case, procedure=history.procedure.id, edition=history.procedure.edition,
        act=history.state, title=here, rule="case.completion",
        citations=tuple(law.cite(ref, history.acts[-1].day) for ref in cites) if history.acts else (),
        actual=Phrase(f"事项停在“{here.zh}”，没有一条路能到办结", f"the case stands at '{here.en}' and no way leads to completion"),
        required=Phrase("事项应能办结", "a case must be able to end well"),
        remedy=Phrase("核对记录，或者以其他结果了结", "check the records, or end the case otherwise"),
    )  # fmt: skip


def _overdue(bench: Bench, history: History, one: Owed) -> Finding:
    return Finding(
        check=Check.UNFINISHED, kind="overdue", case=history.case, procedure=history.procedure.id, edition=history.procedure.edition,
        act=one.label, title=naming.act(bench.procedure, one.label), rule="case.due", citations=one.basis,
        by=listed(bench, one.by),
        actual=Phrase("到期没有登记", "not recorded when it was due"),
        required=Phrase(f"最迟{one.latest}{'（暂算）' if one.provisional else ''}", f"by {one.latest}{' (provisional)' if one.provisional else ''}"),
        remedy=Phrase("尽快办理，如实登记实际日期", "do it now, and record the day on which it is done"), evidence=str(one.latest),
    )  # fmt: skip


def _slipping(bench: Bench, history: History, broken: Break) -> Finding:
    return Finding(
        check=Check.UNFINISHED, kind="slipping", case=history.case, procedure=history.procedure.id, edition=history.procedure.edition,
        act=broken.label, title=naming.act(bench.procedure, broken.label), rule=broken.deadline.guard or "case.due", citations=broken.deadline.basis,
        actual=Phrase(f"最早{broken.earliest}才能办，超过{broken.days}天", f"possible on {broken.earliest} at the earliest, {broken.days} days late"),
        required=Phrase(f"最迟{broken.deadline.day}", f"by {broken.deadline.day}"),
        remedy=Phrase("调整目标，或者按规定报批延期", "set the goal anew, or have an extension approved"), evidence=str(broken.deadline.day),
    )  # fmt: skip
