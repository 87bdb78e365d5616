"""Signs of made-up paperwork, as leads to check: never guilt, never a score, never an order of persons.

`survey` looks at a neutral sequence of entries; `of_records` and `of_events` make one from a trail of ours or from a foreign log.
"""

from pdca.forensics.entry import Entry
from pdca.forensics.events import Columns, of_events
from pdca.forensics.lead import Lead, Method
from pdca.forensics.options import Options
from pdca.forensics.records import of_records
from pdca.forensics.sign import MINIMUMS, WEIGHTS, Sign
from pdca.forensics.survey import Looked, Survey, leads, survey

__all__ = [
    "MINIMUMS", "WEIGHTS", "Columns", "Entry", "Lead", "Looked", "Method", "Options", "Sign", "Survey",
    "leads", "of_events", "of_records", "survey",
]  # fmt: skip
