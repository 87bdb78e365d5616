"""Any log of a process as one stream of events: our trails, XES, CSV, JSON lines, Parquet, and the workbooks of offices.

`read` is the door. It keeps what was given, says what it understood, and remarks on what is odd; nothing is filled in.
"""

from pdca.logs.event import (
    MISSING,
    NEVER,
    Event,
    LogError,
    Moment,
    Place,
    Precision,
    State,
    Value,
)
from pdca.logs.log import Log, read
from pdca.logs.mapping import Field, Mapping, Meaning, Shape, beside, dump, load, read_mapping, save
from pdca.logs.proposal import propose
from pdca.logs.remark import Remark, Remarks, Sign
from pdca.logs.source import Kind, nothing

__all__ = [
    "MISSING",
    "NEVER",
    "Event",
    "Field",
    "Kind",
    "Log",
    "LogError",
    "Mapping",
    "Meaning",
    "Moment",
    "Place",
    "Precision",
    "Remark",
    "Remarks",
    "Shape",
    "Sign",
    "State",
    "Value",
    "beside",
    "dump",
    "load",
    "nothing",
    "propose",
    "read",
    "read_mapping",
    "save",
]
