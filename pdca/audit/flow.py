"""Deviations of control flow as findings: a step too many, a step left out, and a step whose day is not where it belongs."""

from datetime import date

from pdca import naming
from pdca.align import Move
from pdca.audit.auditor import ENDED
from pdca.audit.checks import Check
from pdca.audit.finding import Finding
from pdca.audit.foreign_events import Said
from pdca.bench import Bench
from pdca.phrase import Phrase
from pdca.procedure import OPENING, Force
from pdca.record import Claim, Kind
from pdca.regulation import Citation


def unexpected(bench: Bench, case: str, one: Said, move: Move) -> Finding:
    """Return the finding that the event *one* is no step of the procedure where the case stands."""
    procedure = bench.procedure
    before, said = move.state_before, one.entry.activity
    here = ENDED.get(before) or (
        Phrase("未立项", "not opened") if before == OPENING else naming.act(procedure, before)
    )
    return Finding(
        check=Check.FLOW, kind="unexpected", case=case, procedure=procedure.id, edition=procedure.edition, act=said,
        title=naming.act(procedure, one.claim.label), place=one.entry.place, occurred=one.claim.occurred, rule="case.sequence",
        actual=_recorded(here, _called(bench, one, said), over=before in ENDED), citations=_cited(bench, before, one.claim.occurred),
        required=_awaited(bench, before), remedy=Phrase("核对步骤名称和次序：是另一步骤的改正名称，漏了前面步骤的补上", "check name and place: correct a wrong name, or add the step that was left out before it"),
        evidence=said,
    )  # fmt: skip


def _awaited(bench: Bench, state: str) -> Phrase:
    """Return what a case at *state* waits for."""
    steps = bench.procedure.opens_at if state == OPENING else (state,) if state in bench.procedure.by_id else ()
    if not steps:
        return Phrase("事项到此已经结束，没有以后的步骤", "the case is over; no step follows")
    titles = [naming.act(bench.procedure, step) for step in steps]
    return Phrase(f"此处应办的是“{'”或“'.join(one.zh for one in titles)}”", f"what is due here is {' or '.join(repr(one.en) for one in titles)}")


def _recorded(here: Phrase, said: Phrase, *, over: bool) -> Phrase:
    if over:
        return Phrase(f"事项已经是“{here.zh}”，又记了“{said.zh}”", f"'{said.en}' is recorded after the case was '{here.en}'")
    return Phrase(f"事项还在“{here.zh}”，就记了“{said.zh}”", f"'{said.en}' is recorded while the case is at '{here.en}'")


def _called(bench: Bench, one: Said, said: str) -> Phrase:
    return naming.act(bench.procedure, one.claim.label) if one.claim.step in bench.procedure.by_id else Phrase(said, said)


def _written(one: Said) -> Phrase:
    """Return what is written of the day of *one*."""
    first, last = one.entry.first, one.entry.last
    if not first:
        return Phrase("没有读出是哪一天", "has no day that could be read")
    if not one.dated:
        return Phrase(f"写在{first}至{last}之间", f"is dated from {first} to {last}")
    return Phrase(f"写在{first}", f"is dated {first}")


def _cited(bench: Bench, step: str, day: str) -> tuple[Citation, ...]:
    """Return the provisions that *step* rests on, as they were on *day*."""
    found = bench.procedure.by_id.get(step)
    return tuple(bench.book.law.cite(ref, date.fromisoformat(day)) for ref in found.basis) if found else ()


def skipped(bench: Bench, case: str, move: Move, day: str) -> Finding:
    """Return the finding that nothing tells of the step that *move* assumes, on or after *day*."""
    procedure = bench.procedure
    title = naming.act(procedure, move.activity)
    step = procedure.by_id.get(move.activity.partition(".")[0])
    return Finding(
        check=Check.FLOW, kind="skipped", case=case, procedure=procedure.id, edition=procedure.edition, act=move.activity, title=title, rule="case.sequence",
        actual=Phrase(f"没有“{step.title if step else title.zh}”的记录", f"nothing says that '{move.activity}' was done"), citations=_cited(bench, move.state_before, day),
        required=Phrase("程序要求先办这一步", "the procedure asks for this step first"), remedy=Phrase("补交这一步的凭证，或者补办", "show evidence of the step, or do it"),
    )  # fmt: skip


def contradiction(bench: Bench, one: Said, before: Claim | None, ahead: Claim | None) -> Finding:
    """Return the finding that the day of *one* contradicts its place between *before* and *ahead*."""
    procedure, day = bench.procedure, one.claim.occurred
    other = before if before is not None and before.occurred > day else ahead
    title = naming.act(procedure, one.claim.label)
    beside = naming.act(procedure, other.label if other.kind is not Kind.OPEN else procedure.opens_at[0]) if other else title
    earlier = other is before
    written = _written(one)
    zh = f"{written.zh}，{'却应在' if other else ''}“{beside.zh}”（{other.occurred if other else day}）{'之后' if earlier else '之前'}"
    en = f"{written.en}, yet comes {'after' if earlier else 'before'} '{beside.en}' ({other.occurred if other else day})"
    return Finding(
        check=Check.ORDER, kind="nonconformity", case=one.claim.case, procedure=procedure.id, edition=procedure.edition, act=one.claim.label.strip("."),
        title=title, place=one.entry.place, occurred=day, rule="case.order", force=Force.MUST, citations=_cited(bench, one.claim.step, day),
        actual=Phrase(zh, en), required=Phrase("各步骤的日期应当符合程序的次序", "the days of the steps must follow the procedure"),
        remedy=Phrase("核对原始材料上的日期；写错的更正并说明，倒置的重新办理", "check the day on the papers; correct and explain a slip, do again what was done too soon"),
        evidence=f"{day} {beside.zh}",
    )  # fmt: skip
