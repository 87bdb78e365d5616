"""The faults that are planted into ledgers: each in one cell, of one kind, with what the audit must say of it there.

300 rows go as they should. A fault changes one cell of a row of its own, so that nothing else is wrong with that row.
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from attrs import define, field, frozen

from tests.marking.ledgers import Maker, Plan, Row, Sheet

SEED = 20261121
EACH = 10

ADMISSION = Plan(
    title="发展党员", procedure="member-development-five-ones", edition="2014", subject="姓名",
    waits={
        "talk": 12, "choose": 200, "file_activist": 6, "assign": 5, "cultivate.done": 400, "nominate": 7, "file_target": 8, "introduce": 4, "vet": 20, "train": 9,
        "review": 6, "prereview": 8, "fill_form": 5, "assembly": 12, "talk_before": 15, "approve": 10, "file_up": 5, "enroll": 6, "oath": 9, "apply_conversion": 3,
        "conversion_meeting": 12, "approve_conversion": 20, "archive": 9,
    },
    facts={
        "train.passed": {"trained_days": 5, "trained_hours": 40}, "assembly.passed": {"handled": "singly"},
        "vet.passed": {"inquiry": "yes"},
    },
    bases={"vet": "《中国共产党发展党员工作细则》（2014年）第十六条", "assembly": "《发展党员工作细则》第21条"},
)  # fmt: skip
RECTIFICATION = Plan(
    title="问题整改", procedure="problem-rectification", edition="2014", subject="问题",
    waits={"register": 2, "assign": 3, "rectify": 0, "first_check": 2, "verify": 2, "opinion": 3, "close": 3},
    actors=("rectify", "first_check", "verify", "close", "look_back"),
)  # fmt: skip
DECISION = Plan(
    title="重大决策", procedure="major-decision-eight-steps", edition="2019", subject="决策事项",
    waits={
        "solicit": 20, "research": 10, "consult": 8, "opinions.post": 3, "opinions.done": 35, "hearing.announce": 3, "hearing.deliver": 4, "hearing.done": 12, "pilot.begin": 5,
        "legal_review.submit": 4, "legal_review.passed": 12, "resolve": 6, "publish": 3, "execute": 20, "evaluate": 10, "improve": 5,
    },
    facts={"opinions.post": {"urgent": "no"}, "research.done": {"sites": 5}, "hearing.done": {"participants": 15}},
)  # fmt: skip
VILLAGE = Plan(
    title="四议两公开", procedure="four-deliberations-two-disclosures", edition="2018", subject="议题",
    waits={"propose": 3, "consult": 4, "review.send_plan": 2, "review.passed": 5, "resolve.notice": 2, "resolve.passed": 12, "disclose_resolution.post": 1,
           "disclose_resolution.clear": 18, "implement": 30, "disclose_result.post_result": 2, "disclose_result.clear": 17, "verify": 5, "improve": 3},
    facts={"resolve.notice": {"special": "no"}},
)  # fmt: skip
PLANS = (ADMISSION, RECTIFICATION, DECISION, VILLAGE)
BEGUN = {
    ADMISSION.title: [date(2019, 1, 7) + timedelta(days=21 * number) for number in range(10)],
    RECTIFICATION.title: [date(2025, 3, 3) + timedelta(days=14 * number) for number in range(8)],
    DECISION.title: [date(2024, 3, 4) + timedelta(days=14 * number) for number in range(6)],
    VILLAGE.title: [date(2025, 3, 3) + timedelta(days=14 * number) for number in range(6)],
}
"""The days on which batches of clean cases began: 100, 80, 60 and 60 rows."""


# -- faults


@frozen
class Fault:
    """One fault: its *kind*, the ledger, what it does to a row, the *rule* by which it is found, and at which column.

    *also* are rules that say the same of other steps, because they rest on the same cell.
    """

    kind: str
    ledger: str
    change: Callable[[Row], None]
    rule: str
    key: str
    also: tuple[str, ...] = ()


def put(key: str, value: Any) -> Callable[[Row], None]:
    """Return what writes *value* into a cell."""

    def change(row: Row) -> None:
        assert key in row, key
        row[key] = value

    return change


def shift(key: str, days: int, of: str = "") -> Callable[[Row], None]:
    """Return what writes into a cell the day in the cell *of* (or its own), so many *days* later."""

    def change(row: Row) -> None:
        assert key in row, key
        row[key] = row[of or key] + timedelta(days=days)

    return change


def delay(key: str, days: int, *kept: str) -> Callable[[Row], None]:
    """Return what puts off the day in a cell and every later one, but those *kept*."""

    def change(row: Row) -> None:
        first = row[key]
        for name, value in row.items():
            if isinstance(value, date) and value >= first and name not in kept:
                row[name] = value + timedelta(days=days)
            elif isinstance(value, list) and isinstance(value[0], date) and value[0] >= first:
                row[name] = [one + timedelta(days=days) for one in value]

    return change


def without(key: str, number: int) -> Callable[[Row], None]:
    """Return what leaves one of several values out of a cell."""

    def change(row: Row) -> None:
        row[key] = [one for at, one in enumerate(row[key]) if at != number]

    return change


def blank(key: str) -> Callable[[Row], None]:
    """Return what leaves a cell empty."""
    return put(key, None)


def both(*changes: Callable[[Row], None]) -> Callable[[Row], None]:
    """Return what does all of *changes*."""

    def change(row: Row) -> None:
        for one in changes:
            one(row)

    return change


A, R, D, V = (one.title for one in PLANS)
FAULTS: Sequence[Fault] = (
    # 发展党员
    Fault("年龄不到", A, put("apply.born", date(2003, 5, 1)), "apply.age", "apply.born"),
    Fault("谈话超过一个月", A, shift("talk.day", 45, "apply.day"), "talk.in_time", "talk.day"),
    Fault("少一次半年考察", A, without("examine.day", 1), "examine.times", "cultivate.day"),
    Fault("培养不满一年", A, shift("cultivate.day", 300, "choose.day"), "cultivate.year", "cultivate.day", ("case.sequence",)),
    Fault("介绍人只有一名", A, without("introduce.introducers", 0), "introduce.two", "introduce.introducers"),
    Fault("政审早于函调材料", A, shift("vet.replied", 3, "vet.day"), "vet.replies_first", "vet.replied", ("vet.facts",)),
    Fault("政审结论不合格", A, put("vet.vetting_result", "不合格"), "vet.qualified", "vet.vetting_result"),
    Fault("培训时间不够", A, both(put("train.trained_days", 1), put("train.trained_hours", 8)), "train.amount", "train.trained_days"),
    Fault("满意比例不够", A, put("review.opinion.positive", 3), "review.survey_share", "review.opinion.positive"),
    Fault("到会不过半", A, both(put("assembly.ballot.present", 9), put("assembly.ballot.yes", 9)), "assembly.quorum", "assembly.ballot.present", ("assembly.majority",)),
    Fault("赞成不过半", A, both(put("assembly.ballot.yes", 9), put("assembly.ballot.no", 11)), "assembly.majority", "assembly.ballot.yes"),
    Fault("一并表决", A, put("assembly.handled", "多人一并表决"), "assembly.singly", "assembly.handled"),
    Fault("票数对不上", A, put("assembly.ballot.no", 4), "assembly.facts", "assembly.ballot.expected"),
    Fault("缺材料", A, blank("apply.paper.入党申请书"), "apply.papers", "apply.paper.入党申请书"),
    Fault("缺材料", A, blank("vet.paper.政治审查综合材料"), "vet.papers", "vet.paper.政治审查综合材料"),
    Fault("缺材料", A, blank("approve.paper.接收预备党员的批复"), "approve.papers", "approve.paper.接收预备党员的批复"),
    Fault("漏一步", A, blank("prereview.day"), "case.sequence", "prereview.day"),
    Fault("日期倒置", A, shift("train.day", -400), "case.order", "train.day"),
    Fault("日期倒置", A, shift("oath.day", -90), "case.order", "oath.day"),
    Fault("审批超过期限", A, delay("approve.day", 84, "approve_conversion.full_from"), "approve.in_time", "approve.day"),
    Fault("预备期起算日不对", A, shift("approve.probation_from", -2), "approve.starts", "approve.probation_from"),
    Fault("漏填数据", A, blank("choose.chosen_by"), "choose.facts", "choose.chosen_by", ("choose.collective",)),
    Fault("转正讨论到会不过半", A, both(put("conversion_meeting.vote.present", 8), put("conversion_meeting.vote.yes", 8)), "conversion_meeting.quorum", "conversion_meeting.vote.present", ("conversion_meeting.majority",)),
    Fault("依据条款不对", A, put("vet.basis", "《中国共产党发展党员工作细则》（2014年）第九条"), "ledger.basis", "vet.basis"),
    Fault("依据文件不对", A, put("assembly.basis", "《中华人民共和国村民委员会组织法》第21条"), "ledger.basis", "assembly.basis"),
    Fault("依据版本不对", A, put("vet.basis", "《中国共产党发展党员工作细则》（2026年版）第16条"), "ledger.edition", "vet.basis"),
    # 问题整改
    Fault("登记超过期限", R, shift("register.found_on", -30), "register.in_time", "register.found_on"),
    Fault("整改超过时限", R, shift("assign.due", -1, "rectify.day"), "rectify.on_time", "rectify.day", ("close.accounted",)),
    Fault("整改责任人不一致", R, put("rectify.actor", "张三丰"), "rectify.own", "rectify.actor"),
    Fault("自己核自己", R, lambda row: row.update({"first_check.actor": row["rectify.actor"]}), "first_check.independent", "first_check.actor"),
    Fault("自己复核自己", R, lambda row: row.update({"verify.actor": row["rectify.actor"]}), "verify.independent", "verify.actor"),
    Fault("群众不满意", R, put("opinion.satisfaction.positive", 2), "opinion.satisfied", "opinion.satisfaction.positive"),
    Fault("回头看太早", R, shift("look_back.day", 20, "close.day"), "look_back.watched", "look_back.day"),
    Fault("缺材料", R, blank("close.paper.销号审批表"), "close.papers", "close.paper.销号审批表"),
    Fault("缺材料", R, blank("rectify.paper.整改完成证明材料"), "rectify.papers", "rectify.paper.整改完成证明材料"),
    Fault("漏一步", R, blank("verify.day"), "case.sequence", "verify.day"),
    Fault("漏一步", R, blank("opinion.day"), "case.sequence", "opinion.day"),
    Fault("日期倒置", R, shift("verify.day", -3), "case.order", "verify.day"),
    Fault("没有通报", R, blank("bulletin.day"), "bulletin.times", "verify.day"),
    Fault("漏填数据", R, blank("register.origin"), "register.facts", "register.origin"),
    # 重大决策
    Fault("走访点数不够", D, put("research.sites", 1), "research.visits", "research.sites"),
    Fault("专家不够", D, without("consult.experts", 0), "consult.number", "consult.experts"),
    Fault("征求意见时间不够", D, shift("post.day", -3, "opinions.day"), "opinions.days", "opinions.day"),
    Fault("听证公告太迟", D, shift("announce.day", -2, "hearing.day"), "hearing.announced", "hearing.day"),
    Fault("听证材料送达太迟", D, shift("deliver.day", -1, "hearing.day"), "hearing.papers_ahead", "hearing.day"),
    Fault("听证人数不够", D, put("hearing.participants", 5), "hearing.size", "hearing.participants"),
    Fault("试点期限太短", D, shift("begin.until", -20), "begin.planned", "begin.until", ("pilot.on_time",)),
    Fault("审查意见不合法", D, put("legal_review.opinion", "不合法"), "legal_review.lawful", "legal_review.opinion"),
    Fault("到会不过半", D, both(put("resolve.ballot.present", 10), put("resolve.ballot.yes", 10)), "resolve.quorum", "resolve.ballot.present", ("resolve.majority",)),
    Fault("赞成不过半", D, both(put("resolve.ballot.yes", 10), put("resolve.ballot.no", 10)), "resolve.majority", "resolve.ballot.yes"),
    Fault("主要负责人没有末位表态", D, put("resolve.head_last", "否"), "resolve.head_last", "resolve.head_last"),
    Fault("公布超过期限", D, shift("publish.day", 18), "publish.in_time", "publish.day"),
    Fault("缺材料", D, blank("legal_review.paper.合法性审查意见书"), "legal_review.papers", "legal_review.paper.合法性审查意见书"),
    Fault("缺材料", D, blank("resolve.paper.会议纪要"), "resolve.papers", "resolve.paper.会议纪要"),
    Fault("漏一步", D, blank("consult.day"), "case.sequence", "consult.day"),
    Fault("日期倒置", D, shift("legal_review.day", 60), "case.order", "legal_review.day"),
    # 四议两公开
    Fault("到会不过半", V, both(put("propose.branch_vote.present", 9), put("propose.branch_vote.yes", 9)), "propose.quorum", "propose.branch_vote.present", ("propose.majority",)),
    Fault("赞成不过半", V, both(put("review.party_vote.yes", 9), put("review.party_vote.no", 11)), "review.majority", "review.party_vote.yes", ("review.local_majority",)),
    Fault("赞成不过半", V, both(put("resolve.ballot.yes", 9), put("resolve.ballot.no", 11)), "resolve.majority", "resolve.ballot.yes"),
    Fault("方案送达太迟", V, shift("send_plan.day", -1, "review.day"), "review.plan_ahead", "review.day"),
    Fault("公开天数不够", V, shift("disclose_resolution.day", 1, "post.day"), "disclose_resolution.days", "disclose_resolution.day"),
    Fault("公开天数不够", V, shift("disclose_result.day", 1, "post_result.day"), "disclose_result.days", "disclose_result.day"),
    Fault("缺材料", V, blank("resolve.paper.签到表"), "resolve.papers", "resolve.paper.签到表"),
    Fault("缺材料", V, blank("verify.paper.村务监督委员会核查意见"), "verify.papers", "verify.paper.村务监督委员会核查意见"),
    Fault("漏一步", V, blank("review.day"), "case.sequence", "review.day"),
    Fault("日期倒置", V, shift("resolve.day", -60), "case.order", "resolve.day"),
    Fault("票数对不上", V, put("resolve.ballot.present", 25), "resolve.facts", "resolve.ballot.expected"),
)  # fmt: skip
"""The faults that are planted."""


@frozen(kw_only=True)
class Planted:
    """A fault where it stands: sheet, case, row and column."""

    fault: Fault
    case: str
    row: int
    column: int


@define
class Workbook:
    """Ledgers with faults in them, and where these are."""

    sheets: list[Sheet] = field(factory=list)
    planted: list[Planted] = field(factory=list)


def workbook(maker: Maker) -> Workbook:
    """Return the ledgers: 300 rows as they should be, and one row for each fault among them."""
    made = Workbook()
    for plan in PLANS:
        sheet = maker.ledger(plan, BEGUN[plan.title], EACH)
        faulty = _faulty(maker, sheet, [one for one in FAULTS if one.ledger == plan.title])
        made.sheets.append(sheet)
        for number, row in enumerate(sheet.rows, 1):
            row["number"] = number
            if id(row) in faulty:
                fault = faulty[id(row)]
                place = Planted(fault=fault, case=row["case"], row=sheet.first + number - 1, column=sheet.column(fault.key))
                made.planted.append(place)
    return made


def _faulty(maker: Maker, sheet: Sheet, faults: Sequence[Fault]) -> dict[int, Fault]:
    """Put a row for each of *faults* among the rows of *sheet*, and return the fault by its row."""
    found: dict[int, Fault] = {}
    clean = list(sheet.rows)
    for number, fault in enumerate(faults):
        row = dict(maker.chance.choice(clean))
        row["case"] = maker.name() if str(row["case"]) in maker.names else f"{fault.ledger}{number + 500}"
        fault.change(row)
        sheet.rows.insert(maker.chance.randrange(len(sheet.rows)), row)
        found[id(row)] = fault
    return found
