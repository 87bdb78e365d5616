"""An anchor, and what many of them say of a log: how far they vouch for it, what contradicts it, what is missing."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from attrs import frozen

from pdca.errors import Flaw
from pdca.integrity import Verification
from pdca.note import Checkpoint
from pdca.phrase import Phrase

_RULE: Final = "----"


@frozen(kw_only=True)
class Anchor:
    """One checkpoint as it was noted: *note* is all of it, *time* when it was written by the writer's clock.

    *signed* says that a key we trust signed it, *witnesses* whose cosignatures were checked and *cosigned* the oldest
    of their times, *stamped* what a time-stamping authority that we trust says. *file* and *number* (from 1) are
    where it stands. *time* and *file* are empty for a root on paper.
    """

    checkpoint: Checkpoint
    note: str
    time: str = ""
    signed: bool = False
    witnesses: tuple[str, ...] = ()
    cosigned: str = ""
    stamped: str = ""
    file: str = ""
    number: int = 0


@frozen(kw_only=True)
class Unusable:
    """An entry that says nothing: in which file, the how-manieth (from 1), and why. It is never passed over."""

    file: str
    number: int
    phrase: Phrase


@frozen(kw_only=True)
class Missing:
    """Anchors that were written and are gone: of which file, from number *first* to *last*."""

    file: str
    first: int
    last: int

    @property
    def phrase(self) -> Phrase:
        """Return the sentence."""
        count = self.last - self.first + 1
        return Phrase(
            f"缺少锚定：{self.file} 第{self.first}个至第{self.last}个（{count}个）",
            f"missing anchors: {self.file} numbers {self.first} to {self.last} ({count})",
        )


@frozen(kw_only=True)
class Absent:
    """A file of anchors that the log tells of and that is not among those read: its id, and how many anchors it had."""

    drop: str
    count: int

    @property
    def phrase(self) -> Phrase:
        """Return the sentence."""
        return Phrase(
            f"账里登记的锚定文件 {self.drop}（{self.count}个锚定）不在这里",
            f"the log tells of an anchor file {self.drop} ({self.count} anchors) that is not here",
        )


@frozen(kw_only=True)
class Anchors:
    """What was found outside: anchors, entries that cannot be used, what is gone, and how many belong to *others*: other logs."""

    held: tuple[Anchor, ...] = ()
    unusable: tuple[Unusable, ...] = ()
    missing: tuple[Missing, ...] = ()
    absent: tuple[Absent, ...] = ()
    others: int = 0

    def sizes(self) -> frozenset[int]:
        """Return the sizes at which the log's root is needed for `compare`."""
        return frozenset(each.checkpoint.size for each in self.held)


@frozen(kw_only=True)
class Broken:
    """An anchor that the log contradicts, with both statements word by word: they are the evidence."""

    code: Flaw
    pos: int
    phrase: Phrase
    notes: tuple[str, str]


@frozen(kw_only=True)
class Anchoring:
    """How far the outside vouches for a log of *count* records: for the first *anchored* of them, since *time*.

    *time* is that of the oldest anchor that covers them all; *signed*, *witnesses* and *stamped* say who stands behind
    it. *remarks* are times that do not fit together, and that all anchors are of other logs.
    """

    count: int
    anchored: int = 0
    time: str = ""
    signed: bool = False
    witnesses: tuple[str, ...] = ()
    stamped: str = ""
    broken: tuple[Broken, ...] = ()
    unusable: tuple[Unusable, ...] = ()
    missing: tuple[Missing, ...] = ()
    absent: tuple[Absent, ...] = ()
    remarks: tuple[Phrase, ...] = ()
    others: int = 0

    @property
    def sound(self) -> bool:
        """Return whether no anchor contradicts the log."""
        return not self.broken

    @property
    def forked(self) -> bool:
        """Return whether two histories of this log are out in the world."""
        return any(each.code is Flaw.FORK for each in self.broken)

    @property
    def complete(self) -> bool:
        """Return whether nothing about the anchors themselves is odd: all usable, none missing, no time amiss."""
        return not (self.unusable or self.missing or self.remarks)

    @property
    def phrase(self) -> Phrase:
        """Return the sentence that belongs to every verification."""
        if not self.anchored:
            return Phrase(
                f"没有锚定：全部{self.count}条只能自证",
                f"not anchored: all {self.count} records vouch only for themselves",
            )
        zh, en = f"（{self.time}）" if self.time else "", f" at {self.time}" if self.time else ""
        last = self.anchored - 1
        left = self.count - self.anchored
        if not left:
            return Phrase(
                f"已锚定到第{last}号{zh}：全部{self.count}条",
                f"anchored up to position {last}{en}: all {self.count} records",
            )
        return Phrase(
            f"已锚定到第{last}号{zh}，最后{left}条没有锚定",
            f"anchored up to position {last}{en}, the last {left} records are not",
        )

    @property
    def vouchers(self) -> tuple[Phrase, ...]:
        """Return who stands behind the anchor besides the log's own key, one sentence each."""
        said = []
        if self.witnesses:
            names = "、".join(self.witnesses)
            said.append(Phrase(f"见证：{names}", f"witnessed by {', '.join(self.witnesses)}"))
        if self.stamped:
            said.append(Phrase(f"时间戳：{self.stamped}", f"time-stamped {self.stamped}"))
        return tuple(said)


def checkpoint_of(found: Verification) -> Checkpoint:
    """Return what the bytes of a verified log amount to."""
    return Checkpoint(origin=found.log, size=found.count, root=bytes.fromhex(found.root))


def compare(found: Verification, anchors: Anchors) -> Anchoring:
    """Return how far *anchors* vouch for the log that *found* tells of, which was verified at their sizes."""
    agreeing = [each for each in anchors.held if _root(found, each) == each.checkpoint.root]
    upto = max((each.checkpoint.size for each in agreeing), default=0)
    best = [each for each in agreeing if each.checkpoint.size == upto and upto]
    oldest = min(best, key=lambda each: (not each.signed, each.time or "~"), default=None)
    return Anchoring(
        count=found.count,
        anchored=upto,
        time=oldest.time if oldest else "",
        signed=bool(oldest and oldest.signed),
        witnesses=tuple(dict.fromkeys(name for each in best for name in each.witnesses)),
        stamped=min((each.stamped for each in best if each.stamped), default=""),
        broken=tuple(_broken(found, anchors)),
        unusable=anchors.unusable,
        missing=anchors.missing,
        absent=anchors.absent,
        remarks=tuple(_remarks(found, anchors, agreeing)),
        others=anchors.others,
    )


def evidence(broken: Broken) -> Phrase:
    """Return the finding with both notes below it."""
    notes = f"{_RULE}\n".join(broken.notes)
    return Phrase(*(f"{said}\n{_RULE}\n{notes}{_RULE}" for said in (broken.phrase.zh, broken.phrase.en)))


def _broken(found: Verification, anchors: Anchors) -> Iterator[Broken]:
    """Yield the first anchor that another history contradicts, and the last that lies beyond the log's end."""
    within = [each for each in anchors.held if each.checkpoint.size <= found.count]
    forked = [each for each in within if _root(found, each) != each.checkpoint.root]
    if forked:
        first = min(forked, key=lambda each: each.checkpoint.size)
        size = first.checkpoint.size
        before = (each.checkpoint for each in within if each.checkpoint.size < size)
        start = max((each.size for each in before), default=0)
        yield Broken(
            code=Flaw.FORK,
            pos=start,
            phrase=Phrase(
                f"分叉：第{start}号至第{size - 1}号之间有记录与锚定时不同（不符的锚定{len(forked)}个）",
                f"fork: between positions {start} and {size - 1} a record is not what it was when anchored "
                f"({len(forked)} anchors contradict the log)",
            ),
            notes=(first.note, _other(found, anchors, first)),
        )
    unread = any(each.code is Flaw.STORE for each in found.findings)  # then nobody knows how long the log is
    beyond = [each for each in anchors.held if each.checkpoint.size > found.count]
    if beyond and not unread:
        yield from _split(beyond)
        last = max(beyond, key=lambda each: each.checkpoint.size)
        lost = last.checkpoint.size - found.count
        yield Broken(
            code=Flaw.BEHIND,
            pos=found.count,
            phrase=Phrase(
                f"短于锚定：锚定时有{last.checkpoint.size}条，现在只有{found.count}条，少了{lost}条（被截短，或者恢复了旧备份）",
                f"behind its anchor: {last.checkpoint.size} records were anchored, {found.count} are left, "
                f"{lost} are gone (cut, or an old backup was restored)",
            ),
            notes=(last.note, _other(found, anchors, last)),
        )


def _split(beyond: list[Anchor]) -> Iterator[Broken]:
    """Yield the first two anchors of one size and two roots, which no log can satisfy, however long it is."""
    for one, other in pairwise(sorted(beyond, key=lambda each: (each.checkpoint.size, each.checkpoint.root))):
        size = one.checkpoint.size
        if size == other.checkpoint.size and one.checkpoint.root != other.checkpoint.root:
            said = Phrase(
                f"分叉：两个锚定都说有{size}条记录，总散列却不同",
                f"fork: two anchors name {size} records and two roots",
            )
            yield Broken(code=Flaw.FORK, pos=size - 1, phrase=said, notes=(one.note, other.note))
            return


def _other(found: Verification, anchors: Anchors, one: Anchor) -> str:
    """Return the statement against *one*: another anchor of that size, or what the log says today."""
    size, root = one.checkpoint.size, one.checkpoint.root
    for each in anchors.held:
        if each.checkpoint.size == size and each.checkpoint.root != root:
            return each.note
    if size > found.count:
        return checkpoint_of(found).text()
    return Checkpoint(origin=found.log, size=size, root=_root(found, one)).text()


def _root(found: Verification, anchor: Anchor) -> bytes:
    return bytes.fromhex(found.roots.get(anchor.checkpoint.size, ""))


def _remarks(found: Verification, anchors: Anchors, agreeing: list[Anchor]) -> Iterator[Phrase]:
    """Yield what does not fit: anchors of other logs alone, times that go back, a log whose end is older than its anchor or newer."""
    if anchors.others and not anchors.held:
        yield Phrase(
            f"没有一个锚定是账“{found.log}”的，{anchors.others}个都是别的账的：账是不是改了名？（--log 写明原名）",
            f"no anchor is of the log '{found.log}', {anchors.others} are of other logs: was it renamed? (--log NAME)",
        )
    for one, other in pairwise(each for each in anchors.held if each.time):
        if one.file == other.file and other.time < one.time:
            yield Phrase(
                f"锚定的时间倒退：{other.file} 第{other.number}个（{other.time}）早于第{one.number}个（{one.time}）",
                f"time goes back: {other.file} number {other.number} ({other.time}) is older than "
                f"number {one.number} ({one.time})",
            )
    newest = max((each for each in agreeing if each.time), key=lambda each: each.time, default=None)
    if newest is None or not found.recorded:
        return
    size = newest.checkpoint.size
    if size < found.count and found.recorded < newest.time:
        yield Phrase(
            f"账的最后登记时间（{found.recorded}）早于最新锚定（{newest.time}），而锚定之后还有{found.count - size}条记录",
            f"the log ends at {found.recorded}, before its newest anchor ({newest.time}), with "
            f"{found.count - size} records that came after it",
        )
    if size == found.count and found.recorded > newest.time:
        yield Phrase(
            f"账的最后登记时间（{found.recorded}）晚于包含它的锚定（{newest.time}）",
            f"the log ends at {found.recorded}, after the anchor that already has its last record ({newest.time})",
        )
