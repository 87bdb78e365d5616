"""What is said of one case of a foreign log, and how what the log has no word for is folded over all of them."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final

from attrs import asdict, evolve, field, frozen

from pdca.audit.auditor import ENDED
from pdca.audit.checks import Check
from pdca.audit.entries import Survey
from pdca.audit.figures import timeline
from pdca.audit.finding import NOTHING, Finding
from pdca.audit.phases import phases_of
from pdca.audit.prospects import Prospect
from pdca.audit.result import CaseResult
from pdca.audit.titles import called
from pdca.history import History
from pdca.phrase import Phrase
from pdca.procedure import OPENING, Force, Procedure
from pdca.regulation import Citation


@frozen(kw_only=True)
class Terms:
    """What all cases of one log are judged under: the *day* as of which open ones are seen, the *place*, and what the log says at all."""

    day: date
    place: str = ""
    survey: Survey = field(factory=Survey)


@frozen(kw_only=True)
class Unsaid:
    """What the log has no word for and a rule needs: an *example*, and of how many *acts* of how many *cases* it cannot be said."""

    example: Finding
    missing: frozenset[str]
    acts: int = 1
    cases: int = 1

    @property
    def key(self) -> str:
        """Return the rule of the edition that it is about."""
        return f"{self.example.procedure}@{self.example.edition} {self.example.rule}"

    def merged(self, other: "Unsaid") -> "Unsaid":
        """Return both as one, of different cases: in any order the same."""
        first = min(self.example, other.example, key=_earliest)
        return Unsaid(
            example=first, missing=self.missing | other.missing, acts=self.acts + other.acts, cases=self.cases + other.cases
        )  # fmt: skip

    def dump(self) -> dict[str, Any]:
        """Return it as JSON values; `load` reads it back."""
        one = self.example
        texts = {name: getattr(one, name) for name in _TEXTS}
        phrases = {name: [getattr(one, name).zh, getattr(one, name).en] for name in _PHRASES}
        cited = [asdict(each, filter=lambda told, _: told.name != "provision") for each in one.citations]
        told = {**texts, **phrases, "check": one.check.value, "force": one.force.value if one.force else "", "citations": cited}
        return {"rule": self.key, "missing": sorted(self.missing), "acts": self.acts, "cases": self.cases, "example": told}

    @classmethod
    def load(cls, said: Mapping[str, Any]) -> "Unsaid":
        """Return what `dump` wrote."""
        told = said["example"]
        given: dict[str, Any] = {name: str(told[name]) for name in _TEXTS}
        given |= {name: Phrase(*told[name]) for name in _PHRASES}
        example = Finding(
            check=Check(told["check"]), certain=False, force=Force(told["force"]) if told["force"] else None,
            citations=tuple(Citation(**each) for each in told["citations"]), **given,
        )  # fmt: skip
        return cls(example=example, missing=frozenset(said["missing"]), acts=int(said["acts"]), cases=int(said["cases"]))


_TEXTS: Final = ("kind", "case", "procedure", "edition", "act", "occurred", "rule", "layer", "evidence")
_PHRASES: Final = ("title", "required")


def _earliest(one: Finding) -> tuple[str, str, str, str]:
    return one.case, one.occurred, one.act, one.evidence


@frozen(kw_only=True)
class CaseAudit:
    """Everything found of one case.

    *findings* have their severities and ids; *at* has for each the number of the entry it is about, as they were given, or `None`. *order*
    is how the entries were taken. *unsaid* is what the log has no word for. *result* is the case for a report (`None` where nothing of it
    could be placed), *state* and *closed* where it stands, *stays* the days spent in each step. *proven* says that no explanation is cheaper,
    *tied* that nobody knows in which order things happened.
    """

    case: str
    procedure: Procedure
    findings: tuple[Finding, ...]
    at: tuple[int | None, ...]
    order: tuple[int, ...]
    unsaid: tuple[Unsaid, ...] = ()
    result: CaseResult | None = None
    state: str = OPENING
    closed: bool = False
    stays: tuple[tuple[Procedure, str, int], ...] = ()
    proven: bool = True
    tied: bool = False


def result_of(history: History, records: int, ahead: Prospect | None) -> CaseResult:
    """Return the case of *history*, told by so many *records*, as a report shows it."""
    procedure = history.procedure
    step = procedure.by_id.get(history.state)
    state = (
        Phrase(step.status or step.title, step.gloss or step.id)
        if step
        else ENDED.get(history.state, Phrase(history.state, history.state))
    )
    return CaseResult(
        case=history.case, procedure=procedure.id, edition=procedure.edition, title=Phrase(procedure.title, procedure.gloss or procedure.id), state=state,
        closed=history.closed, records=records, phases=phases_of(history), timeline=timeline(history), prospect=ahead,
    )  # fmt: skip


def folded(audits: Iterable[CaseAudit]) -> dict[str, Unsaid]:
    """Return what the log has no word for, of all cases, by rule; the order of *audits* counts for nothing."""
    found: dict[str, Unsaid] = {}
    for one in audits:
        for each in one.unsaid:
            found[each.key] = found[each.key].merged(each) if each.key in found else each
    return found


def said_of_all(one: Unsaid, procedure: Procedure) -> Finding:
    """Return one finding for all acts of which the log cannot say whether a rule of *procedure* was kept."""
    made = evolve(one.example, missing=tuple(sorted(one.missing)))
    words = called(made, procedure)
    zh, en = "、".join(dict.fromkeys(name.zh for name in words)), ", ".join(dict.fromkeys(name.en for name in words))
    return evolve(
        made, case="", act=made.act.partition(".")[0], occurred="", by=NOTHING, seq=None, place=NOTHING, evidence="", missing_titles=words,
        actual=Phrase(f"{one.cases}件事项、{one.acts}次办理：这份记录里没有“{zh}”", f"{one.acts} acts of {one.cases} cases: the log has no '{en}'"),
        remedy=Phrase("请来源单位补充这些数据", "ask who keeps the log for these data"),
    )  # fmt: skip
