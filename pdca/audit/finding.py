"""A finding: one thing that is not as it should be, with all that a reader needs to check it."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from attrs import evolve, frozen

from pdca.audit.checks import Check
from pdca.audit.severity import Severity, ruling
from pdca.canonical import digest, encode
from pdca.errors import UnwritableError
from pdca.phrase import Phrase
from pdca.procedure import Force
from pdca.regulation import Citation

NOTHING: Final = Phrase("", "")
ID_LENGTH: Final = 16
"""Hexadecimal digits of a finding's id."""


@frozen(kw_only=True)
class Allowance:
    """A deviation that somebody may allow did allow: which findings, why, who, and until when (a day, inclusive).

    It names a finding by *finding* (its id), or all of one *rule* in one *case*, and there of one *act* where that is given.
    """

    reason: str
    authority: str
    until: str
    finding: str = ""
    case: str = ""
    rule: str = ""
    act: str = ""

    def covers(self, one: "Finding") -> bool:
        """Return whether *one* is what was allowed; a broken trail never is."""
        if one.check in (Check.INTEGRITY, Check.ALLOWANCE):
            return False
        if self.finding:
            return one.id == self.finding
        return (one.case, one.rule) == (self.case, self.rule) and self.act in ("", one.act)


@frozen(kw_only=True)
class Finding:
    """What an audit says of one thing.

    *id* is a digest of what was found, whatever file it was read from. *kind* is one of `pdca.audit.severity.KINDS`. *act* is
    the step with its outcome or part, *seq* the record's number in its case (`None` where it is about no single
    record), *place* where it stands in the source, *by* who acted (or, where something is due, who should). Without *certain* it is "cannot say", for want of *missing*,
    which an audit in memory also tells in words: *missing_titles*, one for each (`pdca.audit.titles`).
    *allowed* is the allowance that covers it.
    """

    id: str = ""
    check: Check
    kind: str
    severity: Severity = Severity.OBSERVATION
    why: Phrase = NOTHING
    certain: bool = True
    missing: tuple[str, ...] = ()
    missing_titles: tuple[Phrase, ...] = ()
    case: str = ""
    procedure: str = ""
    edition: str = ""
    act: str = ""
    title: Phrase = NOTHING
    seq: int | None = None
    pos: int | None = None
    place: Phrase = NOTHING
    occurred: str = ""
    by: Phrase = NOTHING
    rule: str = ""
    force: Force | None = None
    layer: str = ""
    citations: tuple[Citation, ...] = ()
    actual: Phrase = NOTHING
    required: Phrase = NOTHING
    remedy: Phrase = NOTHING
    evidence: str = ""
    allowed: Allowance | None = None

    @property
    def counts(self) -> bool:
        """Return whether it makes an audit end with findings."""
        return self.severity.counts and self.allowed is None

    @property
    def sentence(self) -> Phrase:
        """Return the finding as one plain sentence, with its articles."""
        said = Phrase(
            f"{self.actual.zh}；要求：{self.required.zh}" if self.required.zh else self.actual.zh,
            f"{self.actual.en}; required: {self.required.en}" if self.required.en else self.actual.en,
        )
        unsure = Phrase("无法判断：", "cannot say: ")
        head = NOTHING if self.certain else unsure
        where = Phrase(
            f"“{self.title.zh}”" if self.title.zh else "", f"'{self.title.en}'" if self.title.en else ""
        )
        day = f"（{self.occurred}）" if self.occurred and self.title.zh else ""
        cited = Phrase(
            "、".join(one.zh for one in self.citations), "; ".join(one.en for one in self.citations)
        )
        return Phrase(
            f"{where.zh}{day}{'：' if where.zh else ''}{head.zh}{said.zh}{f'。依据{cited.zh}' if cited.zh else ''}。",
            f"{where.en}{f' ({self.occurred})' if day else ''}{': ' if where.en else ''}{head.en}{said.en}{f' [{cited.en}]' if cited.en else ''}.",
        )

    def order(self) -> tuple[int, int, str, int, int, str]:
        """Return by what findings are sorted: gravest first, then as an audit goes, by case and record."""
        checks = list(Check)
        place = self.seq if self.seq is not None else 1 << 60
        return (
            self.severity.rank,
            checks.index(self.check),
            self.case,
            place,
            0 if self.certain else 1,
            self.rule,
        )


def ruled(found: Iterable[Finding]) -> Iterator[Finding]:
    """Yield *found* with severities from the table and ids; what is found twice in the same words is numbered."""
    seen: dict[str, int] = {}
    for one in found:
        line = ruling(one.check, one.kind, one.force)
        content = [
            one.check.value, one.kind, one.case, one.procedure, one.act, one.occurred, one.rule, one.evidence, list(one.missing),
        ]  # fmt: skip
        first = digest(_spelt(content))
        number = seen[first] = seen.get(first, 0) + 1
        name = first if number == 1 else digest(_spelt([*content, number]))
        yield evolve(one, id=name[:ID_LENGTH], severity=line.severity, why=line.why)


def _spelt(content: list[Any]) -> bytes:
    """Return the bytes of *content*; what no record may hold (a foreign log may hold anything) is spelt with its numbers."""
    try:
        return encode(content)
    except UnwritableError:
        return encode([one.encode("unicode_escape").decode() if isinstance(one, str) else one for one in content])
