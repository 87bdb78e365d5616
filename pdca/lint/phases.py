"""The four phases, who answers for the work, and what goes wrong in it (lint P)."""

from pdca.lint.subject import Subject
from pdca.procedure import Phase

TITLES = {Phase.PLAN: "策划", Phase.DO: "实施", Phase.CHECK: "检查", Phase.ACT: "改进"}


def phase_mistakes(subject: Subject) -> None:
    """Note a phase that is missing, an act phase that leads nowhere, and work that nobody owns."""
    procedure, notes = subject.procedure, subject.notes
    present = {step.phase for step in procedure.steps if not step.entrance}
    for phase, title in TITLES.items():
        if phase not in present:
            zh, en = f"缺少“{title}”（{phase.value}）阶段", f"the phase '{phase.value}' is missing"
            notes.error(procedure.place, "P1", zh, en)
    acting = [outcome for step in procedure.steps if step.phase is Phase.ACT for outcome in step.outcomes]
    if not procedure.closes and not any(outcome.feeds for outcome in acting):
        zh = "改进阶段没有说明供给哪里（feeds），也没有声明就此闭环（closes: yes）"
        en = "the act phase feeds nothing and does not say closes: yes"
        notes.error(procedure.place, "P2", zh, en)
    _owned(subject)
    _owed(subject)


def _owned(subject: Subject) -> None:
    procedure = subject.procedure
    for given, zh, en in (
        (procedure.owner, "owner（谁负责）", "owner"),
        (procedure.serves, "serves（为谁服务）", "serves"),
        (procedure.risks, "risks（会出什么问题、由哪条规则控制）", "risks with their controls"),
    ):
        if not given:
            subject.notes.warning(procedure.place, "P3", f"没有写 {zh}", f"no {en}")


def _owed(subject: Subject) -> None:
    """P5: a deadline is somebody's."""
    for step in subject.procedure.steps:
        for guard in step.guards:
            timely = any(condition.family == "within" for condition in guard.conditions)
            if timely and not step.by and not all(outcome.by for outcome in step.outcomes):
                zh = f"时限“{guard.id}”没有人负责：步骤“{step.id}”没有写 by"
                en = f"nobody owes the deadline '{guard.id}': step '{step.id}' names nobody (by)"
                subject.notes.warning(guard.place, "P5", zh, en)
