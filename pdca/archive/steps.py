"""The hashes of a proof, as packages spell them."""

import re
from typing import Any, Final

LONGEST: Final = 64
"""Most hashes in a proof: no log has more records than such a tree has leaves."""


def steps_of(found: Any) -> list[bytes] | None:
    """Return the hashes under ``proof`` in *found*, or `None` where there are none such."""
    steps = found.get("proof") if isinstance(found, dict) else None
    if not isinstance(steps, list) or len(steps) > LONGEST:
        return None
    if not all(isinstance(one, str) and re.fullmatch("[0-9a-f]{64}", one) for one in steps):
        return None
    return [bytes.fromhex(one) for one in steps]
