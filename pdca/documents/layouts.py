"""Which of a case's values each document shows, and in which order: names of references, no rule and no title of one.

A document is the text of a paper that a step or part asks for; titles of values, the basis and the numbers come from the
procedure. What a layout names and an edition does not have is left out.
"""

from collections.abc import Mapping
from typing import Final

from attrs import frozen

from pdca.phrase import Phrase


@frozen(kw_only=True)
class Section:
    """One section: single values (*shows*), a table of a fact (*row*, *columns*), rules of steps (*rules*), or *room* to write in."""

    title: Phrase
    shows: tuple[str, ...] = ()
    row: str = ""
    columns: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    room: int = 0


@frozen(kw_only=True)
class Layout:
    """A document on cases of *procedure*: written at *at* (a step or part), addressed *to* somebody, signed by *signs* (else who acts there).

    *number* reads the number of its issue; *where* are the values that a case must have said, by reference: then *instead*
    names the document that fits another one.
    """

    procedure: str
    at: str
    sections: tuple[Section, ...]
    to: str = ""
    number: str = ""
    signs: tuple[str, ...] = ()
    where: tuple[str, tuple[str, ...]] | None = None
    instead: str = ""
    head: bool = False


def _said(zh: str, en: str, *shows: str) -> Section:
    return Section(title=Phrase(zh, en), shows=shows)


def _table(zh: str, en: str, row: str, *columns: str) -> Section:
    return Section(title=Phrase(zh, en), row=row, columns=tuple(f"{row}.{column}" for column in columns))


def _rules(zh: str, en: str, *steps: str) -> Section:
    return Section(title=Phrase(zh, en), rules=steps)


def _room(zh: str, en: str, lines: int = 6) -> Section:
    return Section(title=Phrase(zh, en), room=lines)


_RECTIFY: Final = ("整改要求", "To be put right")
_FINDINGS: Final = ("analyse.findings", "problem", "cause", "at")
_NEXT: Final = ("report.next_steps", "step_said", "owner", "by_day")
_SELF: Final = ("self_check", "relations", "violations", "dues", "clean_up", "visit")

LAYOUTS: Final[Mapping[str, tuple[Layout, ...]]] = {
    "inspection-bulletin": (
        Layout(
            procedure="special-inspection", at="report", number="report.issue", head=True,
            sections=(
                _said("检查的基本情况", "The inspection", "case.about", "prepare.kind", "prepare.ways", "prepare.targets.branch", "prepare.sample", "inspect.occurred"),
                _table("查出的问题", "Findings", "inspect.findings", "where", "what", "clause"),
                _rules("追踪的要求", "What follows", "follow"),
            ),
        ),
    ),
    "rectification-notice": (
        Layout(
            procedure="problem-rectification", at="summons", to="assign.owner", signs=("township_secretary", "quality_office"),
            sections=(
                _said("问题", "The problem", "case.about", "register.symptom", "register.found_on", "register.origin", "rectify.undone"),
                _table("整改措施", "Measures", "assign.measures", "what", "standard", "by_day"),
                _said("整改时限", "Deadline", "case.due", "assign.lead", "assign.supervisor", "summons.handling", "summons.pledge"),
                _rules(*_RECTIFY, "rectify"),
            ),
        ),
        Layout(
            procedure="pdca-work-item", at="urge", to="case.plan.who",
            sections=(
                _said("事项", "The work", "case.about", "case.plan.what", "case.plan.to"),
                _said("限期", "Deadline", "urge.new_deadline", "urge.urging"), _rules(*_RECTIFY, "carry_out"),
            ),
        ),
        Layout(
            procedure="accountability", at="apply", to="file.responsible", where=("determine.measure", ("notice",)),
            sections=(
                _said("问题", "The problem", "case.about", "determine.situation", "determine.liability"),
                _said("整改时限", "Deadline", "apply.due", "apply.pledge"), _rules(*_RECTIFY, "recheck"),
            ),
        ),
        Layout(
            procedure="unqualified-member-disposal", at="announce", to="case.about", where=("propose.kind", ("correction",)),
            sections=(_said("限期改正", "To correct", "announce.until", "announce.helper_named"), _rules(*_RECTIFY, "announce")),
        ),
    ),
    "debrief-report": (
        Layout(
            procedure="secretary-debrief", at="submit", signs=("debriefer",),
            sections=(
                _said("述职的年度", "The year", "case.about", "announce.year", "announce.window"),
                _room("履行职责情况（由本人写）", "What was done (written by the secretary)", 10),
                _table("百分制考核", "Marks", "research.marks", "item", "points"), _said("总得分", "Total", "research.total"),
                _table("点评指出的问题", "Problems named", "debrief.problems", "what"),
                _table("问题、责任、整改三张清单", "Three lists", "lists.entries", "problem", "duty", "measure"),
                _room("存在的不足和下一步打算（由本人写）", "Shortcomings and next steps (written by the secretary)"),
                _rules("述职的要求", "What is asked", "submit", "debrief"),
            ),
        ),
    ),
    "self-check-report": (
        Layout(
            procedure="self-check-and-survey", at="report", where=("scope.kind", _SELF), instead="survey-report",
            sections=(
                _said("自查的基本情况", "The self-check", "case.about", "scope.kind", "scope.notice", "scope.span", "scope.points", "scope.places.place", "collect.ways", "collect.interviewed", "collect.occurred"),
                _said("做法和成效", "Achievements", "analyse.achievements", "analyse.rating"),
                _table("存在的问题和原因", "Problems and causes", *_FINDINGS), _table("下一步打算", "Next steps", *_NEXT),
            ),
        ),
    ),
    "survey-report": (
        Layout(
            procedure="self-check-and-survey", at="report", where=("scope.kind", ("survey",)), instead="self-check-report",
            sections=(
                _said("调研的基本情况", "The survey", "case.about", "scope.span", "scope.points", "scope.places.place", "collect.ways", "collect.interviewed", "collect.occurred"),
                _table("看到的情况", "What was seen", "collect.visits", "visited", "seen"),
                _said("做法和成效", "Achievements", "analyse.achievements"),
                _table("存在的问题和原因", "Problems and causes", *_FINDINGS), _table("建议和下一步打算", "Proposals", *_NEXT),
            ),
        ),
    ),
    "responsibility-contract": (
        Layout(
            procedure="objective-responsibility", at="sign", signs=("township_secretary", "responsible"),
            sections=(
                _said("期间", "Period", "case.about", "set.span"),
                _table("责任事项", "Duties", "divide.tasks", "task", "owner", "task_day"),
                _said("签订的依据", "Ground of this pledge", "sign.ground", "sign.document", "sign.duties_kept"),
                _rules("签订和考核的规定", "Rules of signing and assessment", "sign", "fulfil", "assess"),
            ),
        ),
    ),
    "summary-report": (
        Layout(
            procedure="management-review", at="decide",
            sections=(
                _said("评审的基本情况", "The review", "case.about", "schedule.period", "meeting.occurred", "meeting.attendance.expected", "meeting.attendance.present"),
                _table("对各单位的评价", "Units", "meeting.evaluations", "unit", "work", "assessed", "content"), _said("评审结论", "Conclusions", "meeting.conclusions"),
                _table("下半年打算：改进项", "Next half-year: improvements", "decide.improved", "what", "owner", "by_day"),
                _table("下半年打算：体系变更和资源需求", "Next half-year: changes and resources", "decide.matters", "topic", "kind"),
                _said("下次评审", "Next review", "decide.next_review", "decide.renew"),
            ),
        ),
    ),
}  # fmt: skip
"""The layouts of each document, by procedure."""

PLANS: Final[Mapping[str, tuple[Section, ...]]] = {
    "problem-rectification": (
        _said("原因和责任", "Cause and owner", "assign.cause", "assign.kind", "assign.lead", "assign.owner", "assign.supervisor", "case.due"),
        _table("整改措施", "Measures", "assign.measures", "what", "standard", "by_day"),
    ),
    "objective-responsibility": (
        _table("目标", "Objectives", "set.objectives", "objective", "measure", "target", "horizon", "by_day"),
        _table("分工", "Division", "divide.tasks", "task", "unit", "owner", "task_day"), _said("资源", "Resources", "set.resources"),
    ),
    "special-inspection": (_table("检查对象", "Branches", "prepare.targets", "branch"), _table("检查清单", "Checklist", "prepare.checklist", "item", "standard")),
}  # fmt: skip
"""What a plan shows beside its goal sheet and schedule, by procedure."""

@frozen(kw_only=True)
class Board:
    """What hangs on the board from cases of one procedure: during *steps*, since the parts *posts*, with the values of *shows*."""

    steps: tuple[str, ...]
    posts: tuple[str, ...]
    shows: tuple[str, ...]


BOARDS: Final[Mapping[str, Board]] = {
    "affairs-disclosure": Board(
        steps=("publish",), posts=("post",),
        shows=("propose.kind", "propose.span", "propose.happened", "propose.payees", "post.occurred"),
    ),
    "four-deliberations-two-disclosures": Board(
        steps=("disclose_resolution", "disclose_result"), posts=("post", "post_result"),
        shows=("resolve.occurred", "post.occurred", "post_result.occurred"),
    ),
}  # fmt: skip
"""What a disclosure board shows, by procedure."""
