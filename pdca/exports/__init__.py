"""Exports: trails and procedures in the forms that other programs open.

A log export is a view: masked like every output, without hashes, and nothing can be imported from it. Whoever must
believe what is said takes the trail itself (`pdca.trail.Trail.export`). What each form holds is in docs/exports.md.
Libraries that only one form needs are imported when that form is asked for.
"""

from typing import Final

LOGS: Final = ("xes", "ocel", "ocel-sqlite", "csv", "ndjson", "parquet")
"""The forms of a log, beside the trail itself."""
DRAWINGS: Final = ("bpmn", "pnml", "scxml", "mermaid", "dot")
"""The forms of a procedure."""
