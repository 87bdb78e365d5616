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
    time (of their writer) of the oldest that covers the whole case. *unchecked* are sentences about what could not be looked at, *unlooked* the items of which that holds.
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
    findings: tuple[Finding, ...] = ()
    unchecked: tuple[Phrase, ...] = ()
    unlooked: frozenset[str] = frozenset()

    @property
    def sound(self) -> bool:
        """Return whether nothing was found."""
        return not self.findings

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
