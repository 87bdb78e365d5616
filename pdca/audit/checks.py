"""What an audit looks at, in the order in which it looks, and which check a rule belongs to."""

from collections.abc import Mapping
from enum import Enum
from typing import Final

from pdca.phrase import Phrase
from pdca.procedure import Procedure


class Check(Enum):
    """One thing that an audit looks at; the members stand in the order of an audit."""

    INTEGRITY = "integrity"
    ORDER = "order"
    FLOW = "flow"
    EDITION = "edition"
    FACTS = "facts"
    GUARD = "guard"
    DEADLINE = "deadline"
    ROLE = "role"
    SEPARATION = "separation"
    QUORUM = "quorum"
    PAPER = "paper"
    CORRECTION = "correction"
    PHASES = "phases"
    UNFINISHED = "unfinished"
    FOLLOWUP = "follow-up"
    EXTRACT = "extract"
    OBLIGATION = "obligation"
    ALLOWANCE = "allowance"


CHECKS: Final[Mapping[Check, Phrase]] = {
    Check.INTEGRITY: Phrase("完整性", "integrity"),
    Check.ORDER: Phrase("时间与次序", "times and order"),
    Check.FLOW: Phrase("办理流程", "control flow"),
    Check.EDITION: Phrase("适用版本", "edition in force"),
    Check.FACTS: Phrase("应填事项", "facts"),
    Check.GUARD: Phrase("办理条件", "conditions"),
    Check.DEADLINE: Phrase("时限", "deadlines"),
    Check.ROLE: Phrase("办理人身份", "roles"),
    Check.SEPARATION: Phrase("回避与分离", "separation of duties"),
    Check.QUORUM: Phrase("到会与表决", "quorum and votes"),
    Check.PAPER: Phrase("材料", "papers"),
    Check.CORRECTION: Phrase("更正", "corrections"),
    Check.PHASES: Phrase("四个环节", "the four phases"),
    Check.UNFINISHED: Phrase("在办事项", "open cases"),
    Check.FOLLOWUP: Phrase("应另立的事项", "follow-ups"),
    Check.EXTRACT: Phrase("摘录", "extracts"),
    Check.OBLIGATION: Phrase("周期性任务", "obligations"),
    Check.ALLOWANCE: Phrase("准予清单", "allow-list"),
}
"""What each check is called."""

OF_FAMILY: Final[Mapping[str, Check]] = {
    "waits": Check.GUARD,
    "within": Check.DEADLINE,
    "lasts": Check.GUARD,
    "ahead": Check.GUARD,
    "order": Check.ORDER,
    "falls": Check.ORDER,
    "quorum": Check.QUORUM,
    "passes": Check.QUORUM,
    "share": Check.QUORUM,
    "counts": Check.GUARD,
    "compares": Check.GUARD,
    "times": Check.GUARD,
    "differs": Check.SEPARATION,
    "same": Check.ROLE,
    "covers": Check.GUARD,
    "requires": Check.GUARD,
    "on_file": Check.PAPER,
    "linked": Check.GUARD,
    "filled": Check.FACTS,
}
"""The check that a written guard belongs to, by its family; of alternatives the first counts."""

_BUILT_IN: Final[Mapping[str, Check]] = {
    "case.sequence": Check.FLOW,
    "case.unplaced": Check.FLOW,
    "case.second": Check.FLOW,
    "case.clock": Check.ORDER,
    "case.order": Check.ORDER,
    "case.entry": Check.ORDER,
    "case.edition": Check.EDITION,
    "case.migration": Check.EDITION,
    "case.correction": Check.CORRECTION,
    "case.void": Check.CORRECTION,
    "case.sound": Check.CORRECTION,
    "case.origin": Check.FOLLOWUP,
}
_ENDINGS: Final[Mapping[str, Check]] = {
    "by": Check.ROLE,
    "facts": Check.FACTS,
    "papers": Check.PAPER,
    "applies": Check.FLOW,
    "waiver": Check.FLOW,
    "unless": Check.FLOW,
    "times": Check.FLOW,
}


def check_of(rule: str, procedure: Procedure) -> Check:
    """Return the check that the rule with the id *rule* of *procedure* belongs to."""
    if rule in _BUILT_IN:
        return _BUILT_IN[rule]
    found = _written(procedure).get(rule)
    return found or _ENDINGS.get(rule.rpartition(".")[2], Check.GUARD)


_KEPT: Final[dict[int, tuple[Procedure, Mapping[str, Check]]]] = {}
"""The checks of the written guards of procedures, by identity: a large log asks for each guard a million times."""
_MOST: Final = 64


def _written(procedure: Procedure) -> Mapping[str, Check]:
    """Return the check of each written guard of *procedure* by its id; of several with one id the first counts."""
    kept = _KEPT.get(id(procedure))
    if kept is None or kept[0] is not procedure:
        found: dict[str, Check | None] = {}
        for _, guard in procedure.guards():
            found.setdefault(guard.id, OF_FAMILY[guard.conditions[0].family] if guard.conditions else None)
        if len(_KEPT) >= _MOST:
            _KEPT.clear()
        kept = _KEPT[id(procedure)] = (procedure, {name: check for name, check in found.items() if check})
    return kept[1]
