"""The closed list of families: which module binds each word that a guard may use."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from pdca.guards import elapsed, numbers, people, presence, sequence, votes
from pdca.guards.standing import Check
from pdca.procedure import Condition

BINDERS: Final[Mapping[str, Callable[[Condition, Any], Check]]] = {
    **dict.fromkeys(("waits", "within", "lasts", "ahead"), elapsed.bind),
    **dict.fromkeys(("order", "falls"), sequence.bind),
    **dict.fromkeys(("quorum", "passes", "share"), votes.bind),
    **dict.fromkeys(("counts", "compares", "times"), numbers.bind),
    **dict.fromkeys(("differs", "same", "covers"), people.bind),
    **dict.fromkeys(("requires", "on_file", "linked", "filled"), presence.bind),
}
"""The function that binds a condition of each family."""
