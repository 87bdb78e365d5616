"""A report as plain data: the one form that JSON, page and workbook are made from, and that recomputing compares."""

import json
from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from pdca import naming
from pdca.audit import CHECKS, KINDS, SEVERITIES, TABLE, Audit, CaseResult, Check, Finding, Severity
from pdca.audit.conclusion import concluded
from pdca.audit.figures import Deadline
from pdca.audit.finding import Allowance
from pdca.audit.phases import PHASES
from pdca.audit.prospects import Prospect
from pdca.audit.result import Parameters
from pdca.phrase import Language, Phrase
from pdca.procedure import Phase
from pdca.regulation import Citation
from pdca.reports.signs import signs
from pdca.reports.wording import ADVICE

Shape = dict[str, Any]
NAME: Final = "pdca-audit"
FORMAT: Final = f"{NAME}/2"
"""Names the form of a report; one that differs is not read. Its number grows with the first release whose reports say more or ask for more than those of the one before."""


def shaped(audit: Audit, language: Language = "zh") -> Shape:
    """Return *audit* as plain data, its texts in *language*. The same audit gives the same data."""
    ended = concluded(audit)
    return {
        "report": FORMAT, "language": language, "complete": audit.complete, "limits": [one(language) for one in audit.limits], "beyond": [one(language) for one in audit.beyond],
        "source": {
            "kind": audit.source.kind, "log": audit.source.log, "digest": audit.source.digest, "records": audit.source.size,
            "recorded": audit.source.recorded,
        },
        "checker": audit.checker,
        "texts": [
            {"digest": one.digest, "procedures": [{"procedure": name, "edition": edition, "digest": digest} for name, edition, digest in one.procedures]}
            for one in audit.texts
        ],
        "parameters": parameters(audit.parameters), "day": _day(audit.day), "advice": ADVICE(language),
        "conclusion": {"tone": ended.tone.value, "said": ended.said(language)}, "summary": summary(audit, language), "findings": [finding(one, language) for one in audit.findings],
        "cases": [_case(one, language) for one in audit.cases],
        "figures": [
            {
                "procedure": one.procedure, "edition": one.edition, "step": one.step, "title": one.title(language), "phase": one.phase.value,
                "stays": one.stays, "shortest": one.shortest, "middle": one.middle, "longest": one.longest, "findings": one.findings,
            }
            for one in audit.figures
        ],
        "leads": signs(audit.signs, language), "table": [_line(number, language) for number in range(len(TABLE))],
    }  # fmt: skip


def parameters(said: Parameters) -> Shape:
    """Return what the report was asked for; `asked` reads it back."""
    return {
        "day": _day(said.day) if said.day else "",
        "allow": [_allowance(one) for one in said.allowances],
        "procedure": said.procedure,
        "edition": said.edition,
        "place": said.place,
        "mapping": said.mapping,
        "forensics": said.forensics,
        "inspected": [_day(day) for day in said.inspected],
    }


def asked(shape: Mapping[str, Any]) -> Parameters:
    """Return the parameters that the report *shape* was made with. Raises `ValueError`, `KeyError` or `TypeError` where it has none."""
    said = shape["parameters"]
    return Parameters(
        day=date.fromisoformat(said["day"]) if said["day"] else None,
        allowances=tuple(
            Allowance(**{str(key): str(value) for key, value in one.items()}) for one in said["allow"]
        ),
        forensics=bool(said["forensics"]),
        inspected=tuple(date.fromisoformat(day) for day in said["inspected"]),
        procedure=str(said["procedure"]),
        edition=str(said["edition"]),
        place=str(said["place"]),
        mapping=str(said["mapping"]),
    )


def _allowance(one: Allowance) -> Shape:
    said = {"finding": one.finding, "case": one.case, "rule": one.rule, "act": one.act}
    kept = {key: value for key, value in said.items() if value}
    return {**kept, "reason": one.reason, "authority": one.authority, "until": one.until}


def _day(day: date) -> str:
    return "" if day == date.min else day.isoformat()


def summary(audit: Audit, language: Language) -> Shape:
    """Return how many findings of each severity count, how many cannot be said, how many are allowed."""
    counted = [one for one in audit.findings if one.allowed is None]
    grave = Counter(one.severity for one in counted)
    checks = Counter(one.check for one in counted if one.severity.counts)
    return {
        **{severity.value: grave[severity] for severity in Severity},
        "uncertain": sum(1 for one in counted if not one.certain), "allowed": len(audit.allowed),
        "cases": len(audit.cases), "open": sum(1 for one in audit.cases if not one.closed), "checked": audit.checked, "records": audit.total,
        "checks": [{"check": check.value, "title": CHECKS[check](language), "findings": checks[check]} for check in Check],
    }  # fmt: skip


def finding(one: Finding, language: Language) -> Shape:
    """Return one finding."""
    return {
        "id": one.id, "severity": one.severity.value, "severity_title": SEVERITIES[one.severity](language), "check": one.check.value,
        "check_title": CHECKS[one.check](language), "kind": one.kind, "kind_title": KINDS[one.kind](language), "certain": one.certain,
        "missing": list(one.missing), "missing_titles": [word(language) for word in one.missing_titles],
        "case": one.case, "procedure": one.procedure, "edition": one.edition, "act": one.act,
        "act_title": one.title(language), "seq": one.seq, "pos": one.pos, "place": one.place(language), "occurred": one.occurred, "by": one.by(language),
        "rule": one.rule, "force": one.force.value if one.force else "", "layer": one.layer,
        "articles": [article(cited, language) for cited in one.citations], "actual": one.actual(language), "required": one.required(language),
        "remedy": one.remedy(language), "sentence": one.sentence(language), "sentences": {"zh": one.sentence.zh, "en": one.sentence.en},
        "why": one.why(language), "counts": one.counts, "allowed": _allowance(one.allowed) if one.allowed else None,
    }  # fmt: skip


def article(cited: Citation, language: Language) -> Shape:
    """Return one article: its id, how it reads, and how sure that is."""
    return {
        "ref": cited.ref, "text": Phrase(cited.zh, cited.en)(language), "edition": cited.edition, "article": cited.article,
        "layer": cited.layer, "confidence": cited.confidence,
    }  # fmt: skip


def _case(one: CaseResult, language: Language) -> Shape:
    return {
        "case": one.case, "procedure": one.procedure, "edition": one.edition, "title": one.title(language), "state": one.state(language),
        "closed": one.closed, "records": one.records,
        "phases": [{"phase": phase.value, "title": PHASES[phase](language), "records": one.phases.get(phase, 0)} for phase in Phase],
        "timeline": [
            {
                "seq": each.seq, "day": _day(each.day), "recorded": _day(each.recorded), "title": each.title(language),
                "phase": each.phase.value if each.phase else "", "undone": each.undone,
            }
            for each in one.timeline
        ],
        "deadlines": [_deadline(each, language) for each in one.deadlines],
        "ahead": _ahead(one.prospect, language) if one.prospect else None,
    }  # fmt: skip


def _deadline(one: Deadline, language: Language) -> Shape:
    return {
        "act": one.act, "title": one.title(language), "rule": one.rule, "rule_title": one.rule_title(language), "since": _day(one.since),
        "day": _day(one.day), "last": _day(one.last), "slack": one.slack, "provisional": one.provisional,
        "articles": [article(cited, language) for cited in one.citations],
    }  # fmt: skip


def _ahead(one: Prospect, language: Language) -> Shape:
    procedure = one.schedule.procedures[-1] if one.schedule.procedures else None
    owed, finish, goal = one.next, one.schedule.finish, one.schedule.goal
    return {
        "attainable": one.attainable, "finish": _day(finish) if finish else "", "goal": _day(goal) if goal else "",
        "next": naming.act(procedure, owed.label)(language) if owed else "", "by": list(owed.by) if owed else [],
        "earliest": _day(owed.earliest) if owed and owed.earliest else "", "latest": _day(owed.latest) if owed and owed.latest else "",
        "provisional": owed.provisional if owed else False,
        "acts": [
            {
                "act": each.label, "title": naming.act(procedure, each.label)(language), "earliest": _day(each.earliest.day),
                "latest": _day(each.latest.day) if each.latest else "", "slack": each.slack, "periodic": each.periodic,
            }
            for each in one.schedule.acts
        ],
    }  # fmt: skip


def _line(number: int, language: Language) -> Shape:
    line = TABLE[number]
    return {
        "severity": SEVERITIES[line.severity](language), "kind": KINDS[line.kind](language), "check": CHECKS[line.check](language) if line.check else "",
        "force": line.force.value if line.force else "", "why": line.why(language),
    }  # fmt: skip


def as_json(shape: Shape) -> bytes:
    """Return *shape* as JSON text: the same data always in the same bytes."""
    return (json.dumps(shape, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")
