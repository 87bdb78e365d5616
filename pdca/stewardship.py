"""Stewardship: orders about a log as a whole: to end it, to continue it in another, to own up to a loss or a repair.

Each is an act in the log's own case, by somebody whom the texts let order it, with the reason. The roles are those
that may order an erasure (``by`` in ``law/retention.yaml``): whoever answers for the keeping answers for the log.
"""

from collections.abc import Iterable, Iterator, Sequence

from attrs import define, frozen

from pdca import acts, anchors, keyring, note
from pdca.acts import CaseEnd, Predecessor
from pdca.anchors import Anchors
from pdca.errors import Flaw, NoteError, PdcaError, TrailError
from pdca.integrity import Finding, Verification
from pdca.note import Verifier
from pdca.office import Office
from pdca.phrase import Phrase
from pdca.record import LOG_CASE, Actor, Claim, Record
from pdca.repair import Mended
from pdca.trail import Receipt, Trail


class StewardshipError(PdcaError):
    """An order about the log that cannot be followed: no entitlement, no reason, or nothing to do."""

    code = "stewardship"


@define(eq=False)
class Stewardship:
    """The orders that *by*, with *reason*, gives about the log of *office*.

    Every method raises `StewardshipError` for who may not order it or gives no reason.
    """

    office: Office
    by: Actor
    reason: str

    def freeze(self, successor: str = "") -> Receipt:
        """End the log for good; *successor* is the name of the log that will continue it, if any.

        Raises `NoteError` where it is empty.
        """
        if not self.office.trail.head().size:
            raise NoteError(Phrase("账是空的，无可封存", "the log is empty; there is nothing to freeze"))
        return self._ordered(self.office.trail, [acts.freezing(successor, self._day(), [self.by], self.reason)])

    def ended(self, successor: str) -> bool:
        """Return whether our log was frozen before. Raises `FrozenError` where it named a log other than *successor* then."""
        ends = [one for one in self.office.trail.records(LOG_CASE) if acts.freezes(one)]
        for one in ends:
            if one.claim.facts.get("successor", successor) != successor:
                raise acts.frozen_by(one)
        return bool(ends)

    def succeed(self, new: Trail) -> Receipt:
        """Begin *new*, an empty log, as the successor of ours, and name the cases that are open.

        Raises `TrailError` where our log is not sound, `NoteError` where it is empty.
        """
        old = end_of(self.office.trail)
        if new.head().size:
            raise StewardshipError(Phrase("后续账必须是空的", "the successor must be empty"))
        said = acts.genesis(old, self._day(), [self.by], self.reason)
        return self._ordered(new, [said, *acts.carried(list(open_cases(self.office)), self._day())])

    def restored(self, held: Anchors, *, expect_loss: bool) -> Receipt:
        """Declare that a backup was put in the log's place, and which of the anchors *held* it cannot satisfy.

        Raises `TrailError` for a log that is not sound, or that an anchor within its length contradicts: that is
        another history, and no backup.
        """
        trail = self.office.trail
        found = trail.verify(held.sizes())
        expect_sound(found)
        held = anchors.spared(held, acts.gaps(found.acts))
        lost = anchors.beyond(held, found.count)
        if expect_loss and not lost:
            raise StewardshipError(
                Phrase("没有发现比账更长的锚定，无须声明", "no anchor is longer than the log; there is no loss to declare")
            )
        for broken in anchors.compare(found, held).broken:
            if broken.code is Flaw.FORK:
                raise TrailError(anchors.evidence(broken), code=broken.code, pos=broken.pos)
        before = lost[-1].checkpoint.size if lost else found.count
        said = acts.restoring(
            before, found.count, map(anchors.named, lost), lost[-1].note if lost else "", self._day(), [self.by], self.reason
        )  # fmt: skip
        return self._ordered(trail, [said])

    def repaired(self, mended: Sequence[Mended]) -> Receipt:
        """Tell which rows were mended."""
        said = acts.repairing([one.plain() for one in mended], self._day(), [self.by], self.reason)
        return self._ordered(self.office.trail, [said])

    def revoked(self, key: Verifier, size: int) -> Receipt:
        """End *key*: it counts for checkpoints of at most *size* records."""
        said = keyring.revocation(key, size, self._day(), self.reason, [self.by])
        return self._ordered(self.office.trail, [said])

    def check(self) -> None:
        """Raise `StewardshipError` unless *by* may give orders about the log, and says why."""
        roles = self.office.pack.retention.by
        if self.by.role not in roles:
            known = self.office.pack.words.roles
            zh = "、".join(known[role].title if role in known else role for role in roles) or "（文本没有规定）"
            en = ", ".join(roles) or "nobody (the texts name no role)"
            raise StewardshipError(Phrase(f"应由{zh}决定", f"only {en} may order this"), role=self.by.role)
        if not self.reason.strip():
            raise StewardshipError(Phrase("请写明理由（--reason）", "say why (--reason)"))

    def _ordered(self, trail: Trail, claims: Sequence[Claim]) -> Receipt:
        self.check()
        return trail.append(claims)[0]

    def _day(self) -> str:
        return self.office.today().isoformat()


@frozen(kw_only=True)
class Descent:
    """What a successor and its predecessor say of each other: contradictions, and what is only odd."""

    predecessor: Predecessor
    findings: tuple[Finding, ...] = ()
    remarks: tuple[Phrase, ...] = ()


def end_of(trail: Trail) -> Predecessor:
    """Return the end of *trail* as its successor names it. Raises `TrailError`, `NoteError` for an empty log."""
    found = trail.verify()
    expect_sound(found)
    if not found.count:
        raise NoteError(Phrase("账是空的，无可继续", "the log is empty; there is nothing to continue"))
    signed = trail.head().note
    return Predecessor(log=found.log, size=found.count, root=found.root, note=signed.decode() if signed else "")


def expect_sound(found: Verification) -> None:
    """Raise the first finding as a `TrailError`."""
    for first in found.findings[:1]:
        raise TrailError(first.phrase, code=first.code, pos=first.pos)


def open_cases(office: Office) -> Iterator[CaseEnd]:
    """Yield where every case of *office* stands that is not known to be over; one that was never opened has no state."""
    for case in office.trail.case_ids():
        try:
            history = office.history(case)
        except (PdcaError, LookupError):
            state, closed = "", False
        else:
            state, closed = history.state, history.closed
        if not closed and (end := office.trail.end(case)):
            yield CaseEnd(case=case, seq=end[0], digest=end[1], state=state)


def descent(new: Trail, found: Verification, old: Trail) -> Descent | None:
    """Return whether *new*, which was *found* to be as it is, continues *old*; `None` where it says nothing of it."""
    named = acts.predecessor(found.acts)
    if named is None:
        return None
    before = old.verify([named.size])
    said = [*_of_old(named, found.log, before), *_of_cases(new.records(LOG_CASE), old)]
    ended = [one for one in before.acts if acts.freezes(one)]
    odd = Phrase("前一本账没有封存", "the predecessor was not frozen")
    findings = (Finding(code=code, pos=None, phrase=phrase) for code, phrase in said)
    return Descent(predecessor=named, findings=tuple(findings), remarks=() if ended else (odd,))


def _of_old(named: Predecessor, log: str, before: Verification) -> Iterator[tuple[Flaw, Phrase]]:
    if not before.sound:
        first = before.findings[0]
        yield first.code, Phrase(f"前一本账：{first.phrase.zh}", f"the predecessor: {first.phrase.en}")
    if before.log != named.log:
        yield Flaw.LOG, Phrase(f"前一本账应是“{named.log}”", f"the predecessor should be '{named.log}'")
    elif before.count < named.size:
        yield Flaw.BEHIND, Phrase("前一本账比交接时短", "the predecessor is shorter than when it was continued")
    elif before.roots.get(named.size) != named.root:
        yield Flaw.FORK, Phrase("前一本账与交接时不同", "the predecessor is not what it was when it was continued")
    elif before.count > named.size:
        yield Flaw.FROZEN, Phrase("前一本账在交接之后又有记录", "the predecessor went on after it was continued")
    for act in before.acts:
        meant = act.claim.facts.get("successor", log)
        if acts.freezes(act) and meant != log:
            yield Flaw.LOG, Phrase(f"前一本账的后续账是“{meant}”", f"the predecessor names another successor: '{meant}'")
    if named.note and not _is_of(named):
        yield Flaw.SIGNATURE, Phrase("交接的检查点不是前一本账的", "the note carried over is not that of the predecessor")


def _is_of(named: Predecessor) -> bool:
    try:
        stated = note.checkpoint(note.read(named.note.encode()).text)
    except NoteError:
        return False
    return (stated.origin, stated.size, stated.root.hex()) == (named.log, named.size, named.root)


def _of_cases(records: Iterable[Record], old: Trail) -> Iterator[tuple[Flaw, Phrase]]:
    """Yield the open cases that were carried over otherwise than they ended."""
    for record in records:
        cases = record.claim.facts.get("cases")
        for one in cases if record.claim.step == acts.CARRIED and isinstance(cases, list) else ():
            case, seq, digest = (one.get("case"), one.get("seq"), one.get("digest")) if isinstance(one, dict) else ("", 0, "")
            known = isinstance(case, str) and isinstance(seq, int) and isinstance(digest, str)
            if not (known and old.holds_record(str(case), int(str(seq)), str(digest))):
                yield Flaw.CHAIN, Phrase(f"事项“{case}”的末尾与交接时不同", f"case '{case}' did not end as carried over")
