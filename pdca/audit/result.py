"""What an audit gives back: whose log it was, what it was judged by, every case and every finding."""

from collections.abc import Mapping
from datetime import date

from attrs import frozen

from pdca.audit.figures import Deadline, Happened, StepFigures
from pdca.audit.finding import Allowance, Finding
from pdca.audit.prospects import Prospect
from pdca.forensics import Survey
from pdca.phrase import Phrase
from pdca.procedure import Phase


@frozen(kw_only=True)
class Source:
    """What was audited, named by what does not depend on where it lies.

    A trail is named by its *log* and the Merkle *root* over its records; any other log by the SHA-256 of its bytes. *recorded*
    is the time of the last entry, where it is known.
    """

    kind: str
    log: str = ""
    digest: str = ""
    size: int = 0
    recorded: str = ""


@frozen(kw_only=True)
class Texts:
    """One set of texts that records were judged by: its digest, and the editions used with theirs."""

    digest: str
    procedures: tuple[tuple[str, str, str], ...] = ()


@frozen(kw_only=True)
class Parameters:
    """What else decides a verdict: the *day* as of which open cases are seen, and the *allowances*.

    Without a day it is that of the source's last entry, so that the same source always gives the same report. A foreign log
    is judged by *procedure* (and *edition*, where it is not that of the day each case began), at *place*, its columns read by
    *mapping* (the YAML of `pdca.logs.Mapping`). With *forensics* signs of made-up paperwork are looked for besides, somebody having come to
    look on the days *inspected*.
    """

    day: date | None = None
    allowances: tuple[Allowance, ...] = ()
    procedure: str = ""
    edition: str = ""
    place: str = ""
    mapping: str = ""
    forensics: bool = False
    inspected: tuple[date, ...] = ()


@frozen(kw_only=True)
class CaseResult:
    """One case: where it stands, how many records each phase has, when things happened, what lies ahead."""

    case: str
    procedure: str
    edition: str
    title: Phrase
    state: Phrase
    closed: bool
    records: int
    phases: Mapping[Phase, int]
    timeline: tuple[Happened, ...]
    deadlines: tuple[Deadline, ...] = ()
    prospect: Prospect | None = None


@frozen(kw_only=True)
class Audit:
    """Everything one audit found.

    *complete* is false where it was broken off or where the trail cannot be believed to its end: *limits* says why, and
    what was therefore not looked at. *beyond* is what no source of this kind tells, so that nobody looked at it. *checked* of *total* records were judged. *signs* are leads, where they were asked for: no findings,
    and nothing counts them.
    """

    source: Source
    texts: tuple[Texts, ...]
    checker: str
    day: date
    parameters: Parameters
    cases: tuple[CaseResult, ...]
    findings: tuple[Finding, ...]
    figures: tuple[StepFigures, ...] = ()
    limits: tuple[Phrase, ...] = ()
    checked: int = 0
    total: int = 0
    complete: bool = True
    beyond: tuple[Phrase, ...] = ()
    signs: Survey | None = None

    @property
    def broken(self) -> bool:
        """Return whether the trail itself cannot be believed."""
        return any(one.kind == "broken" for one in self.findings)

    @property
    def counted(self) -> tuple[Finding, ...]:
        """Return the findings for which an audit ends with findings."""
        return tuple(one for one in self.findings if one.counts)

    @property
    def allowed(self) -> tuple[Finding, ...]:
        """Return the findings that an allowance covers."""
        return tuple(one for one in self.findings if one.allowed is not None)
