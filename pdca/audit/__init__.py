"""The audit: what deviates, from which article, since when, by whom, and what cannot be said (docs/audit.md)."""

from pdca.audit.allowances import read_allowances
from pdca.audit.auditor import Auditor, Progress, broken_file
from pdca.audit.checks import CHECKS, Check
from pdca.audit.finding import Allowance, Finding
from pdca.audit.result import Audit, CaseResult, Parameters, Source
from pdca.audit.severity import KINDS, SEVERITIES, TABLE, Severity

__all__ = [
    "CHECKS",
    "KINDS",
    "SEVERITIES",
    "TABLE",
    "Allowance",
    "Audit",
    "Auditor",
    "CaseResult",
    "Check",
    "Finding",
    "Parameters",
    "Progress",
    "Severity",
    "Source",
    "broken_file",
    "read_allowances",
]
