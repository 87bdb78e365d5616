"""The anchors of a package: what proves that the log only grew from each of them to the root that the package rests on.

Of a log's anchors those say something about a case that were the first to cover one of its records. For these the
package carries a proof of consistency each, so that whoever kept one of them can tell that it is the same log.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final

from attrs import define, frozen

from pdca import hashing, merkle
from pdca.anchors import Anchor, Anchors, Trust, read_from
from pdca.archive.findings import Report
from pdca.archive.intake import Intake
from pdca.archive.steps import steps_of
from pdca.canonical import decode, encode
from pdca.errors import Flaw, TrailError
from pdca.note import Checkpoint, Verifier
from pdca.phrase import Phrase
from pdca.record import Record
from pdca.trail import Trail

GROWTH: Final = "data/growth.jsonl"
FOLDER: Final = "data/anchors/"
LISTED: Final = 5
"""How many entries that say nothing are named for each file; the rest are counted."""


def grown(trail: Trail, records: Sequence[Record], stated: Checkpoint, held: Sequence[Anchor]) -> bytes:
    """Return the lines of the proofs that lead from anchors in *held* to *stated*. Raises `TrailError` for a fork."""
    roots = {one.checkpoint.size: one.checkpoint.root for one in held if one.checkpoint.size < stated.size}
    return b"".join(_line(trail, size, roots[size], stated) for size in _first(roots, records))


def _first(sizes: Collection[int], records: Sequence[Record]) -> list[int]:
    """Return the sizes of the anchors that were the first to cover one of *records*."""
    ordered = sorted(sizes)
    covering = (next((size for size in ordered if size > one.pos), 0) for one in records)
    return sorted({size for size in covering if size})


def _line(trail: Trail, size: int, root: bytes, stated: Checkpoint) -> bytes:
    steps = trail.growth(size, stated.size)
    if not _leads((size, root), stated, [bytes.fromhex(one) for one in steps]):
        said = Phrase("账与一个锚定矛盾", "the log contradicts one of its anchors")
        raise TrailError(said, code=Flaw.FORK, pos=size - 1)
    return encode({"size": size, "root": root.hex(), "proof": list(steps)}) + b"\n"


def _leads(old: tuple[int, bytes], stated: Checkpoint, steps: Sequence[bytes]) -> bool:
    hashes = hashing.of_log(stated.origin)
    return merkle.consistent(old[0], stated.size, steps, old[1], stated.root, hashes=hashes)


@frozen(kw_only=True)
class Anchored:
    """How many anchors were *proved*, how many of the case's *records* they cover, and *size* and *time* of the first that does."""

    proved: int = 0
    records: int = 0
    size: int = 0
    time: str = ""


@define(eq=False)
class Growth:
    """The anchors in *files*, judged against *stated* as whoever trusts *verifiers* judges them."""

    files: Intake
    stated: Checkpoint
    verifiers: tuple[Verifier, ...]
    report: Report

    def judge(self, records: Sequence[Record]) -> Anchored:
        """Return what the anchors that were proved say of *records*."""
        held, proofs = self._held(), self._proofs()
        proved = [one for one in held if self._proved(one, proofs)]
        unproved = sum(1 for one in held if one.checkpoint.size not in {*proofs, self.stated.size})
        if unproved:
            self.report.omit(
                f"{unproved}个锚定没有附证明，没有核对（不是首个覆盖本事项记录的锚定）",
                f"{unproved} anchors come without a proof and were not judged (none is the first to cover a record)",
            )
        covered = [sum(1 for one in records if one.pos < each.checkpoint.size) for each in proved]
        most = max(covered, default=0)
        reaching = [one for one, count in zip(proved, covered, strict=True) if count == most]
        first = min(reaching, key=lambda one: (one.time, one.checkpoint.size), default=None)
        return Anchored(proved=len(proved), records=most, size=first.checkpoint.size if first and most else 0, time=first.time if first and most else "")  # fmt: skip

    def _held(self) -> list[Anchor]:
        held: list[Anchor] = []
        for name in self.files.names:
            if name.startswith(FOLDER):
                found = read_from(name, self.files.read(name), self.stated.origin, Trust(keys=self.verifiers))
                held += found.held
                self._odd(name, found)
        return held

    def _odd(self, name: str, found: Anchors) -> None:
        """Say what of the file *name* says nothing."""
        for one in found.unusable[:LISTED]:
            zh, en = f"{name} 第{one.number}个锚定不能用", f"{name}: anchor {one.number} cannot be used"
            self.report.omit(f"{zh}：{one.phrase.zh}", f"{en}: {one.phrase.en}")
        if left := len(found.unusable[LISTED:]):
            self.report.omit(f"{name} 另有{left}个锚定不能用", f"{name}: {left} more anchors cannot be used")
        for gap in found.missing[:LISTED]:
            self.report.omit(gap.phrase.zh, gap.phrase.en)

    def _proved(self, one: Anchor, proofs: Mapping[int, Sequence[bytes]]) -> bool:
        """Return whether *one* is an earlier state of what is stated; another history is a finding."""
        size, root = one.checkpoint.size, one.checkpoint.root
        if size != self.stated.size and size not in proofs:
            return False
        if _leads((size, root), self.stated, proofs.get(size, ())):
            return True
        self.report.find(
            "fork", "1-1", one.file, f"第{one.number}个锚定（{size}条）不是这本账的历史", f"anchor {one.number} ({size} records) is of another history",
        )  # fmt: skip
        return False

    def _proofs(self) -> Mapping[int, Sequence[bytes]]:
        data = self.files.read(GROWTH) if GROWTH in self.files.names else b""
        found: dict[int, Sequence[bytes]] = {}
        for line in data.splitlines():
            said = decode(line)
            steps = _steps(said)
            if steps is None:
                self.report.find("growth", "1-1", GROWTH, "锚定的证明不合格式", "holds a malformed proof")
            elif said["size"] < self.stated.size:
                found[said["size"]] = steps
        return found


def _steps(said: Any) -> Sequence[bytes] | None:
    """Return the hashes of a line, or `None` where it is none."""
    if not isinstance(said, dict) or said.keys() != {"size", "root", "proof"}:
        return None
    size = said["size"]
    return steps_of(said) if type(size) is int and size >= 1 else None
