"""The audit of several tables of one file, each by its own procedure: one after another by the one auditor, and one result."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from attrs import define, evolve, field

from pdca.audit.allowances import applied
from pdca.audit.auditor import Watcher
from pdca.audit.finding import ID_LENGTH, Finding, ruled
from pdca.audit.foreign import ForeignAuditor
from pdca.audit.result import Audit, Parameters, Texts
from pdca.canonical import digest, encode
from pdca.logs import nothing

_DOCUMENT: Final = re.compile(r"^---\n", re.MULTILINE)


def split(mapping: str) -> Sequence[str]:
    """Return the mappings that a report tells: one, or one for each sheet."""
    return [one for one in _DOCUMENT.split(mapping) if one]


def joined(mappings: Iterable[str]) -> str:
    """Return *mappings* as one text, which `split` takes apart."""
    return "".join(f"---\n{one}" for one in mappings)


@define(eq=False)
class Several:
    """Audits *parts*, at least one, and adds them up under *parameters*, whose allowances are held against all findings at once.

    Without a day in *parameters* the open cases of each part are seen as of its own last entry; that of the whole is the last of these.
    """

    parts: Sequence[ForeignAuditor]
    parameters: Parameters
    watch: Watcher = field(default=lambda _: None)
    _audits: list[Audit] = field(factory=list, init=False)

    def run(self) -> Audit:
        """Audit everything and return the result. Raises `LogError`, also where there is not one event in any table."""
        for part in self.parts:
            part.watch = self.watch
            self._audits.append(part.heard())
        if not any(one.total for one in self._audits):
            raise nothing(*(part.log.place for part in self.parts))
        return self.result()

    def result(self) -> Audit:
        """Return what was found so far; only where `run` came to its end is it complete."""
        audits = [*self._audits, *(part.result() for part in self.parts[len(self._audits) :])]
        first, day = audits[0], max(one.day for one in audits)
        complete = all(one.complete for one in audits)
        base = [each for one in audits for each in one.findings]
        listed = self.parameters.allowances if len(self._audits) == len(self.parts) else ()
        found = [one if one.id else next(ruled([one])) for one in applied(_told_apart(base), listed, day)]
        return evolve(
            first, source=evolve(first.source, size=sum(one.source.size for one in audits)), texts=(_texts(audits),), day=day,
            parameters=self.parameters, cases=tuple(each for one in audits for each in one.cases), findings=tuple(sorted(found, key=Finding.order)),
            figures=tuple(each for one in audits for each in one.figures), limits=tuple(each for one in audits for each in one.limits),
            checked=sum(one.checked for one in audits), total=sum(one.total for one in audits), complete=complete,
        )  # fmt: skip


def _told_apart(found: Sequence[Finding]) -> list[Finding]:
    """Return *found* with an id for each: what two tables tell in the same words is said of each of them."""
    seen: Counter[str] = Counter()
    told = []
    for one in found:
        number = seen[one.id]
        seen[one.id] += 1
        told.append(evolve(one, id=digest(encode([one.id, number]))[:ID_LENGTH]) if number else one)
    return told


def _texts(audits: Sequence[Audit]) -> Texts:
    used = {each for one in audits for texts in one.texts for each in texts.procedures}
    return Texts(digest=audits[0].texts[0].digest, procedures=tuple(sorted(used)))
