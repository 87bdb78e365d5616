"""What a log says of itself in its own case: its beginning, its end, what was lost, mended and refused.

Keys have their acts in `pdca.keyring`, anchors in `pdca.anchors.notice`, personal values in `pdca.custody`. The facts
of every act are told in docs/format.md, section 3. Nothing here is believed because it is written: an act only tells
a verifier what it has to look for.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from attrs import field, frozen

from pdca.errors import FrozenError
from pdca.phrase import Phrase
from pdca.record import LOG_CASE, Actor, Claim, Kind, Plain, Record

GENESIS: Final = "genesis"
"""A successor begins: facts ``log``, ``size``, ``root`` and, if signed, ``note`` of the predecessor."""

CARRIED: Final = "carried"
"""Open cases of the predecessor: fact ``cases``, maps of ``case``, ``seq``, ``digest`` and ``state``."""

FROZEN: Final = "frozen"
"""The log ends here: fact ``successor`` (a log's name) where one is meant."""

RESTORED: Final = "restored"
"""A backup was put back: facts ``from`` and ``to`` (sizes), ``lost`` (anchors, as SIZE:ROOT) and ``note`` of the newest."""

REPAIR: Final = "repair"
"""Damaged rows were mended: fact ``mended``, maps of ``pos``, ``leaf`` and ``how`` (``bit`` or ``copy``)."""

REFUSAL: Final = "refusal"
"""The judge refused: facts ``of`` (the case), ``act`` and ``rules``; who tried stands in ``by``."""

TELLING: Final = frozenset({"key", "key.revoked", GENESIS, FROZEN, RESTORED, REPAIR})
"""The acts that a verification takes into account; the others are records like any."""

CARRIED_AT_ONCE: Final = 1_000
"""How many open cases one act names."""


@frozen(kw_only=True)
class Predecessor:
    """The log that another one continues: its name, and size, root (hex) and signed note of its end."""

    log: str
    size: int
    root: str
    note: str = ""


@frozen(kw_only=True)
class CaseEnd:
    """Where a case stood when its log ended: number and leaf (hex) of its last record, and its state."""

    case: str
    seq: int
    digest: str
    state: str


@frozen(kw_only=True)
class Gap:
    """A loss that the log declares: it had *before* records, *kept* were left, *lost* are the anchors of the rest.

    *pos* is the position of the act, *recorded* its time, *by* and *reason* are who put the backup back and why.
    """

    pos: int
    before: int
    kept: int
    lost: frozenset[str] = field(repr=False)
    recorded: str
    by: tuple[Actor, ...]
    reason: str


def genesis(old: Predecessor, day: str, by: Sequence[Actor], reason: str) -> Claim:
    """Return the act by which a log says that it continues *old*."""
    facts: dict[str, Plain] = {"log": old.log, "size": old.size, "root": old.root}
    return _act(GENESIS, day, by, reason, {**facts, "note": old.note} if old.note else facts)


def carried(ends: Sequence[CaseEnd], day: str) -> list[Claim]:
    """Return the acts that name the open cases of the predecessor, and where each stood."""
    plain = [
        {"case": one.case, "seq": one.seq, "digest": one.digest, "state": one.state} for one in ends
    ]
    starts = range(0, len(plain), CARRIED_AT_ONCE)
    return [_act(CARRIED, day, (), "", {"cases": plain[start : start + CARRIED_AT_ONCE]}) for start in starts]


def freezing(successor: str, day: str, by: Sequence[Actor], reason: str) -> Claim:
    """Return the act that ends a log."""
    return _act(FROZEN, day, by, reason, {"successor": successor} if successor else {})


def restoring(
    before: int, kept: int, lost: Iterable[str], evidence: str, day: str, by: Sequence[Actor], reason: str
) -> Claim:
    """Return the act that declares a loss: *lost* are the anchors beyond the backup, *evidence* the newest one's note."""
    facts: dict[str, Plain] = {"from": before, "to": kept}
    if anchors := list(lost):
        facts.update(lost=anchors, note=evidence)
    return _act(RESTORED, day, by, reason, facts)


def repairing(mended: Sequence[Plain], day: str, by: Sequence[Actor], reason: str) -> Claim:
    """Return the act that tells which rows were damaged and mended."""
    return _act(REPAIR, day, by, reason, {"mended": mended})


def refusing(claim: Claim, rules: Sequence[str], day: str) -> Claim:
    """Return the act that notes a refusal: who tried what in which case, by which rules; nothing of what was said."""
    facts: dict[str, Plain] = {"of": claim.case, "act": claim.label.strip(".") or claim.kind.value}
    return _act(REFUSAL, day, claim.by, "", {**facts, "rules": [*rules]} if rules else facts)


def organising(
    changes: Iterable[tuple[str, Mapping[str, Plain]]], day: str, by: Sequence[Actor], reason: str
) -> list[Claim]:
    """Return the acts that declare *changes* of the organisation: step and facts of each (`pdca.organisation`)."""
    return [_act(step, day, by, reason, {**facts}) for step, facts in changes]


def predecessor(records: Iterable[Record]) -> Predecessor | None:
    """Return the log that the first genesis act among *records* names, or `None`."""
    for record in records:
        facts = record.claim.facts
        log, size, root, note = facts.get("log"), facts.get("size"), facts.get("root"), facts.get("note", "")
        if record.claim.step == GENESIS and record.claim.kind is Kind.LOG:
            known = isinstance(log, str) and isinstance(size, int) and isinstance(root, str)
            return Predecessor(log=str(log), size=int(str(size)), root=str(root), note=str(note)) if known else None
    return None


def gaps(records: Iterable[Record]) -> tuple[Gap, ...]:
    """Return the losses that *records* declare, in their order."""
    return tuple(found for each in records if (found := _gap(each)) is not None)


def _gap(record: Record) -> Gap | None:
    claim = record.claim
    before, kept, lost = claim.facts.get("from"), claim.facts.get("to"), claim.facts.get("lost", [])
    if claim.kind is not Kind.LOG or claim.step != RESTORED:
        return None
    if not (isinstance(before, int) and isinstance(kept, int) and isinstance(lost, list)):
        return None
    return Gap(
        pos=record.pos, before=before, kept=kept, lost=frozenset(map(str, lost)), recorded=record.recorded,
        by=claim.by, reason=claim.reason,
    )  # fmt: skip


def freezes(record: Record) -> bool:
    """Return whether *record* ends its log."""
    return record.claim.kind is Kind.LOG and record.claim.step == FROZEN


def frozen_by(record: Record) -> FrozenError:
    """Return the error for whoever adds to the log that *record* ended."""
    successor = record.claim.facts.get("successor", "")
    zh, en = (f"，后续账是“{successor}”", f"; its successor is '{successor}'") if successor else ("", "")
    said = Phrase(
        f"账“{record.log}”已于{record.claim.occurred}封存，不再登记{zh}",
        f"the log '{record.log}' was frozen on {record.claim.occurred} and takes no more records{en}",
    )
    return FrozenError(said, log=record.log, successor=str(successor))


def _act(step: str, day: str, by: Sequence[Actor], reason: str, facts: dict[str, Plain]) -> Claim:
    return Claim(case=LOG_CASE, kind=Kind.LOG, occurred=day, by=tuple(by), step=step, facts=facts, reason=reason)
