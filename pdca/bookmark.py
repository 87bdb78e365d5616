"""How far a verification came: enough to go on from there another day, as canonical JSON.

Whoever can write a bookmark can make a verification skip what stands before it, so it is kept where only the
verifier writes. That it fits the log is checked before it is used (`pdca.inspection`).
"""

from collections.abc import Mapping
from typing import Any, Final

from attrs import asdict, field, frozen

from pdca import canonical
from pdca.errors import Flaw, TrailError
from pdca.integrity import Finding, Irregular
from pdca.phrase import Phrase

FORMAT: Final = "pdca-verification"
"""What a bookmark calls itself."""


@frozen(kw_only=True)
class Bookmark:
    """The place before position *next* of *log*, and everything that was noted on the way there.

    *count* records were read; *frontier* and *last* are the tree's subtrees and its last leaf, in hex; *roots* those at
    the *sizes* that were asked for; *pinned* the texts that records name, with the first position; *acts* the
    positions of the log's own acts that matter.
    """

    log: str
    next: int
    count: int
    last: str
    frontier: tuple[str, ...]
    recorded: str
    sizes: tuple[int, ...] = ()
    roots: Mapping[int, str] = field(factory=dict)
    pinned: Mapping[str, int] = field(factory=dict)
    acts: tuple[int, ...] = ()
    findings: tuple[Finding, ...] = ()
    omitted: int = 0
    damaged: int = 0
    irregular: tuple[Irregular, ...] = ()
    irregulars: int = 0

    def to_bytes(self) -> bytes:
        """Return the bookmark as canonical JSON."""
        said: dict[str, Any] = {"format": FORMAT, "v": 1, **asdict(self, recurse=False)}
        said["roots"] = {str(size): root for size, root in self.roots.items()}
        said["findings"] = [_plain(each) for each in self.findings]
        said["irregular"] = [asdict(each) for each in self.irregular]
        return canonical.encode(said, limit=_LONGEST)


def read(data: bytes) -> Bookmark | None:
    """Return the bookmark whose bytes are *data*, or `None` where they are none."""
    try:
        said = canonical.decode(data, limit=_LONGEST)
        if (said.pop("format"), said.pop("v")) != (FORMAT, 1):
            return None
        said["roots"] = {int(size): root for size, root in said["roots"].items()}
        said["findings"] = tuple(_finding(each) for each in said["findings"])
        said["irregular"] = tuple(Irregular(**each) for each in said["irregular"])
        for name in ("frontier", "sizes", "acts"):
            said[name] = tuple(said[name])
        found = Bookmark(**said)
        _expect(all(type(getattr(found, name)) is int for name in _NUMBERS))
        _expect(all(type(getattr(found, name)) is str for name in ("log", "last", "recorded")))
        _expect(all(type(each) is int for each in (*found.sizes, *found.acts, *found.pinned.values())))
        _expect(len(found.frontier) == found.count.bit_count())
        _expect(all(len(bytes.fromhex(each)) == 32 for each in (*found.frontier, found.last)))
    except (TrailError, ValueError, TypeError, KeyError, AttributeError):
        return None
    return found


def _plain(finding: Finding) -> dict[str, Any]:
    said: dict[str, Any] = {"code": finding.code.value, "zh": finding.phrase.zh, "en": finding.phrase.en}
    said |= {} if finding.count == 1 else {"count": finding.count}
    return said if finding.pos is None else {**said, "pos": finding.pos}


def _finding(said: Mapping[str, Any]) -> Finding:
    phrase = Phrase(said["zh"], said["en"])
    return Finding(code=Flaw(said["code"]), pos=said.get("pos"), phrase=phrase, count=int(said.get("count", 1)))


def _expect(holds: bool) -> None:  # noqa: FBT001
    if not holds:
        raise ValueError


_NUMBERS = ("next", "count", "omitted", "damaged", "irregulars")
_LONGEST = 64 << 20
