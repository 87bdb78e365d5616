"""What is odd about the times of our own trail: clocks that went back or leapt, and the same act entered twice."""

from collections.abc import Iterable, Iterator, Mapping

from pdca.audit.checks import Check
from pdca.audit.finding import Finding
from pdca.audit.judged import act_title
from pdca.canonical import encode
from pdca.history import undone
from pdca.integrity import Irregular
from pdca.phrase import Phrase
from pdca.record import Kind
from pdca.replay import CaseReplay


def clock_findings(irregular: Iterable[Irregular], number: int) -> Iterator[Finding]:
    """Yield a finding for each record whose clock went back or leapt; *number* counts all there are."""
    told = 0
    for one in irregular:
        told += 1
        back = Phrase(
            f"时钟倒退：当时显示{one.clock}，登记为{one.recorded}",
            f"the clock had gone back: it said {one.clock}, recorded {one.recorded}",
        )
        leapt = Phrase(
            f"与上一条登记（{one.before}）相隔过久", f"long after the entry before it ({one.before})"
        )
        yield Finding(
            check=Check.ORDER, kind="unclear", pos=one.pos, rule="log.clock" if one.clock else "log.leap", title=Phrase(f"第{one.pos}条记录", f"record {one.pos}"),
            actual=back if one.clock else leapt, required=Phrase("登记时间应逐条向前", "entries are made as time goes on"),
            remedy=Phrase("核对当时的设备时钟", "ask what the machine's clock was then"), evidence=f"{one.pos} {one.recorded} {one.clock}",
        )  # fmt: skip
    if number > told:
        yield Finding(
            check=Check.ORDER, kind="unclear", rule="log.clock", title=Phrase("时钟", "clock"), evidence=str(number - told),
            actual=Phrase(f"另有{number - told}条记录的时钟异常", f"{number - told} more records with an odd clock"),
        )  # fmt: skip


def repeated(case: CaseReplay) -> Iterator[Finding]:
    """Yield a finding for each act that was entered twice with the same day and words; what was voided does not count."""
    seen: dict[bytes, int] = {}
    barred = undone(case.history)
    for one in case.judged:
        claim = one.record.claim
        if claim.kind not in (Kind.OUTCOME, Kind.PART) or one.record.seq in barred:
            continue
        facts: Mapping[str, object] = claim.facts
        people = [[each.person, each.role] for each in claim.by]
        key = encode([claim.kind.value, claim.label, claim.occurred, dict(facts), people, claim.answers or 0])
        first = seen.setdefault(key, one.record.seq)
        if first == one.record.seq:
            continue
        yield Finding(
            check=Check.ORDER, kind="unclear", case=claim.case, procedure=case.history.procedure.id, edition=case.history.procedure.edition,
            act=claim.label.strip("."), title=act_title(case.history.procedure, claim), seq=one.record.seq, pos=one.record.pos, occurred=claim.occurred,
            rule="log.repeated", evidence=str(first), actual=Phrase(f"与第{first}号记录完全相同", f"the same as record {first}, word by word"),
            required=Phrase("一件事登记一次", "one act, one record"), remedy=Phrase("核对是否重复登记", "check whether it was entered twice"),
        )  # fmt: skip
