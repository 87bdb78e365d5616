"""What many whole verdicts come to, and the line of each: counts that are added up in any order, and what is said once for all cases."""

import json
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any, Self

from attrs import define, evolve, field

from pdca.audit.cases import audit_case
from pdca.audit.checks import Check
from pdca.audit.courts import Court
from pdca.audit.entries import Entry
from pdca.audit.finding import Finding
from pdca.audit.verdict import CaseAudit, Terms, Unsaid
from pdca.engines.tally import MODULUS, Tally


def _dumped(held: Mapping[str, Unsaid]) -> list[dict[str, Any]]:
    return [held[key].dump() for key in sorted(held)]


@define
class Counts(Tally):
    """Counts over whole verdicts: as `Tally` has them, findings by severity, cases whose explanation is not *proven* to be the cheapest.

    *deviating* are cases with a finding that counts, *unsure* those in which nobody knows what came first. Deviations are counted by kind and by act
    (of control flow) or rule. *unsaid* is what the log has no word for, by rule.
    """

    severities: dict[str, int] = field(factory=dict)
    unproven: int = 0
    unsaid: dict[str, Unsaid] = field(factory=dict, eq=_dumped)

    def take(self, audit: CaseAudit, line: bytes) -> None:
        """Count the verdict *audit*, which reads *line*."""
        self.cases += 1
        self.events += len(audit.order)
        self.deviating += any(one.counts for one in audit.findings)
        self.unsure += audit.tied
        self.unproven += not audit.proven
        for one in audit.findings:
            self.kinds[one.kind, subject(one)] += 1
            self.severities[one.severity.value] = self.severities.get(one.severity.value, 0) + 1
        for each in audit.unsaid:
            self._silent(each)
        self.sum = (self.sum + int.from_bytes(sha256(line).digest())) % MODULUS

    def _silent(self, one: Unsaid) -> None:
        self.unsaid[one.key] = self.unsaid[one.key].merged(one) if one.key in self.unsaid else one

    def merge(self, other: Tally) -> None:
        """Add the counts of *other*, of other cases."""
        Tally.merge(self, other)
        if isinstance(other, Counts):
            self.unproven += other.unproven
            for severity, number in other.severities.items():
                self.severities[severity] = self.severities.get(severity, 0) + number
            for one in other.unsaid.values():
                self._silent(one)

    def dump(self) -> dict[str, Any]:
        """Return the counts as JSON values; `load` reads them back."""
        unsaid = _dumped(self.unsaid)
        severities = {name: self.severities[name] for name in sorted(self.severities)}
        return {**Tally.dump(self), "severities": severities, "unproven": self.unproven, "unsaid": unsaid}

    @classmethod
    def load(cls, said: Mapping[str, Any]) -> Self:
        """Return the counts that `dump` wrote."""
        plain = super().load(said)
        unsaid = {one.key: one for one in map(Unsaid.load, said["unsaid"])}
        severities = {str(name): int(number) for name, number in said["severities"].items()}
        return evolve(plain, severities=severities, unproven=int(said["unproven"]), unsaid=unsaid)


def subject(one: Finding) -> str:
    """Return what a finding is counted under: the act where control flow deviates, else the rule."""
    return one.act if one.check is Check.FLOW and one.rule == "case.sequence" else one.rule


def line_of(audit: CaseAudit) -> bytes:
    """Return the verdict on a case as one line of JSON: the same bytes wherever it was judged, and wherever its rows stood in the file."""
    places = {at: number for number, at in enumerate(audit.order)}
    pairs = zip(audit.findings, audit.at, strict=True)
    told = {
        "case": audit.case, "procedure": audit.procedure.id, "edition": audit.procedure.edition, "state": audit.state, "closed": audit.closed,
        "events": len(audit.order), "findings": [told_of(one, None if at is None else places[at]) for one, at in pairs],
        "unsaid": [{"rule": one.example.rule, "acts": one.acts} for one in audit.unsaid],
    }  # fmt: skip
    odd = {name: True for name, holds in (("tied", audit.tied), ("unproven", not audit.proven)) if holds}
    return f"{json.dumps({**told, **odd}, ensure_ascii=False, separators=(',', ':'))}\n".encode(
        "utf-8", "surrogatepass"
    )


def told_of(one: Finding, at: int | None = None) -> dict[str, Any]:
    """Return *one* as a line tells it, about the event *at*."""
    told = {
        "id": one.id, "check": one.check.value, "kind": one.kind, "severity": one.severity.value, "certain": one.certain, "rule": one.rule,
        "act": one.act, "at": at, "occurred": one.occurred, "missing": list(one.missing), "articles": [cited.zh for cited in one.citations],
        "zh": one.sentence.zh, "en": one.sentence.en,
    }  # fmt: skip
    return {name: value for name, value in told.items() if value not in ("", [], None)}


def heard(court: Court, terms: Terms, cases: Iterable[tuple[str, list[Entry]]]) -> tuple[Counts, bytes]:
    """Return what the whole verdicts on *cases* come to, and their lines."""
    counts, lines = Counts(), []
    for case, entries in cases:
        audit = audit_case(court, case, entries, terms)
        line = line_of(audit)
        counts.take(audit, line)
        lines.append(line)
    return counts, b"".join(lines)
