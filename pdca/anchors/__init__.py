"""Anchors: what a log said of itself, kept where its administrator cannot reach it, and compared with it later.

A file drop is a folder (removable media, a share of the archive) with one file for each log that only grows
(`folder`); it may carry the signatures of witnesses (`witnesses`) and the stamp of a time-stamping authority
(`stamp`). A root printed on the daily sheet (`sheet`) is an anchor as well. What stands in the files is told in
docs/format.md. Whoever holds no anchor can only ask a log whether it contradicts itself.
"""

from pdca.anchors.anchor import (
    Absent,
    Anchor,
    Anchoring,
    Anchors,
    Broken,
    Missing,
    Unusable,
    checkpoint_of,
    compare,
    evidence,
)
from pdca.anchors.drop import admit, drop, file_of, state, tell, told
from pdca.anchors.folder import SUFFIX, file_name, read, read_from
from pdca.anchors.gaps import beyond, named, spared
from pdca.anchors.notice import notice, noticed
from pdca.anchors.sheet import printed, sheet
from pdca.anchors.trust import Trust

__all__ = [
    "SUFFIX", "Absent", "Anchor", "Anchoring", "Anchors", "Broken", "Missing", "Trust", "Unusable", "admit", "beyond", "checkpoint_of",
    "compare", "drop", "evidence", "file_name", "file_of", "named", "notice", "noticed", "printed", "read", "read_from", "sheet", "spared", "state", "tell", "told",
]  # fmt: skip
