"""What deviations are counted under, by title: an act, or a rule. Programs get the ids."""

from collections.abc import Iterable
from typing import Final

from pdca import naming
from pdca.audit import CHECKS, Check
from pdca.audit.checks import check_of
from pdca.phrase import Phrase
from pdca.procedure import Phase, Procedure
from pdca.screens.voice import PHASES


def subject(procedures: Iterable[Procedure], said: str) -> Phrase:
    """Return what to call the act or rule with the id *said*: as the last of *procedures* has it, and the id where several differ."""
    called = {one.id: title for one in procedures if (title := _of_case(said) or _called(one, said)) is not None}
    titles = set(called.values())
    return titles.pop() if len(titles) == 1 else Phrase(said, said)


def _called(procedure: Procedure, said: str) -> Phrase | None:
    for owner, guard in procedure.guards():
        if guard.id == said:
            return Phrase(f"{owner.title} · {guard.title or said}", f"{naming.english(owner)}: {guard.gloss or said}")
    head, _, tail = said.partition(".")
    step = procedure.by_id.get(head)
    if step is None:
        return None
    if not tail or step.outcome(tail) or step.part(tail):
        return naming.act(procedure, said)
    act = naming.act(procedure, said.rpartition(".")[0])
    check = CHECKS[check_of(said, procedure)]
    return Phrase(f"{act.zh}（{check.zh}）", f"{act.en} ({check.en})")


def _of_case(said: str) -> Phrase | None:
    """Return what a rule about a case as a whole is called."""
    _, found, phase = said.partition("case.phase.")
    return PHASES[Phase(phase)] if found else CHECKS[_WHOLE[said]] if said in _WHOLE else None


_WHOLE: Final = {
    "case.due": Check.UNFINISHED, "case.completion": Check.UNFINISHED, "case.clock": Check.ORDER, "case.order": Check.ORDER, "case.entry": Check.ORDER,
    "case.edition": Check.EDITION, "case.migration": Check.EDITION, "case.correction": Check.CORRECTION, "case.void": Check.CORRECTION,
}  # fmt: skip
