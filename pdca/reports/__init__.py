"""Reports of audits: JSON, one self-contained page, a workbook; all made from one form, so that each can be recomputed."""

from collections.abc import Callable, Mapping
from typing import Final

from pdca.reports.comparison import Difference, Given, ReportError, differences, given
from pdca.reports.page import page
from pdca.reports.shape import FORMAT, Shape, as_json, asked, shaped
from pdca.reports.workbook import workbook

WRITERS: Final[Mapping[str, Callable[[Shape], bytes]]] = {
    ".json": as_json,
    ".html": page,
    ".htm": page,
    ".xlsx": workbook,
}
"""What writes a report, by the ending of its name."""

__all__ = [
    "FORMAT",
    "WRITERS",
    "Difference",
    "Given",
    "ReportError",
    "Shape",
    "as_json",
    "asked",
    "differences",
    "given",
    "page",
    "shaped",
    "workbook",
]
