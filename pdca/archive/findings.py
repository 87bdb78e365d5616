"""What a check of a package found, and what it could not look at."""

from typing import Final

from attrs import define, field, frozen

from pdca.archive.items import ITEMS
from pdca.phrase import Phrase

MAX_FINDINGS: Final = 1000
"""Findings that are listed; after so many there is nothing left to believe."""


@frozen(kw_only=True)
class Finding:
    """One thing that is wrong: its *code*, the *item* of DA/T 70, the *file* it was found in, and the sentence."""

    code: str
    item: str
    file: str
    phrase: Phrase


@frozen(kw_only=True)
class Inspection:
    """What a check saw: the case and its log, how many records were *proved*, against which *root* of which *size*.

    *sealed* names the keys whose seal was checked, *signed* those of the checkpoint; both are empty where nobody gave keys.
    *noted* says that the root is one that was noted elsewhere. *anchors* of the package were proved to be earlier states of its log, and *since* is the
    time (of their writer) of the oldest that covers the whole case. The first *covered* of the case's *records* are vouched for by an anchor
    of *time* over *upto* records of the log, or by the noted root. *declared* counts the acts of the organisation that go along and were proved. *unchecked* are sentences about what could not be looked at, *unlooked* the items of which that holds.
    """

    case: str = ""
    log: str = ""
    proved: int = 0
    size: int = 0
    root: str = ""
    sealed: tuple[str, ...] = ()
    signed: tuple[str, ...] = ()
    noted: bool = False
    anchors: int = 0
    since: str = ""
    records: int = 0
    covered: int = 0
    upto: int = 0
    time: str = ""
    declared: int = 0
    findings: tuple[Finding, ...] = ()
    unchecked: tuple[Phrase, ...] = ()
    unlooked: frozenset[str] = frozenset()

    @property
    def sound(self) -> bool:
        """Return whether nothing was found."""
        return not self.findings

    @property
    def anchoring(self) -> Phrase:
        """Return the sentence that belongs to every verification: how far the outside vouches for the case."""
        if not self.covered:
            return Phrase(
                f"没有锚定：本事项全部{self.records}条只能自证",
                f"not anchored: all {self.records} records of the case vouch only for themselves",
            )
        zh, en = (f"（{self.time}）", f" at {self.time}") if self.time else ("", "")
        left, last = self.records - self.covered, self.upto - 1
        rest = (f"，本事项最后{left}条没有锚定", f", the last {left} records of the case are not") if left else (f"：本事项全部{self.records}条", f": all {self.records} records of the case")  # fmt: skip
        return Phrase(f"已锚定到账内第{last}号{zh}{rest[0]}", f"anchored up to position {last}{en}{rest[1]}")

    def standing(self, item: str) -> str:
        """Return how an item of DA/T 70 stands: ``passed``, ``failed``, or ``unchecked``."""
        if any(one.item == item for one in self.findings):
            return "failed"
        reached = bool(self.proved or not self.findings) and item not in self.unlooked
        return "passed" if reached and any(one.code == item and one.checked for one in ITEMS) else "unchecked"


@define(eq=False)
class Report:
    """Findings and omissions as they are noted."""

    findings: list[Finding] = field(factory=list)
    unchecked: list[Phrase] = field(factory=list)
    unlooked: set[str] = field(factory=set)

    def find(self, code: str, item: str, file: str, zh: str, en: str) -> None:
        """Note that something is wrong with *file*, under an *item* of DA/T 70."""
        if len(self.findings) < MAX_FINDINGS:
            self.findings.append(Finding(code=code, item=item, file=file, phrase=Phrase(zh, en)))

    def omit(self, zh: str, en: str, *items: str) -> None:
        """Note that something was not looked at, so that nobody can say that *items* passed."""
        self.unchecked.append(Phrase(zh, en))
        self.unlooked.update(items)
