"""What a report calls its own parts, in both languages, and text made fit to be shown in a page or a sheet."""

import unicodedata
from typing import Final

from pdca.phrase import Phrase

LONGEST: Final = 4_000
"""Longest text shown of one value; the record itself has all of it."""

ADVICE: Final = Phrase(
    "软件只作核对提示，由组织研究决定。", "The software only checks; the organisation decides."
)
"""Said in every report."""

_HARMFUL: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})


def fit(text: object) -> str:
    """Return *text* without characters that hide, turn round or break what is shown, and not endless."""
    said = str(text)
    if len(said) > LONGEST:
        said = f"{said[:LONGEST]}…({len(said)})"
    if said.isprintable():
        return said
    return "".join(
        " "
        if one in "\n\t"
        else "\N{REPLACEMENT CHARACTER}"
        if unicodedata.category(one) in _HARMFUL
        else one
        for one in said
    )


WORDS: Final = {
    "title": Phrase("审计报告", "Audit report"),
    "conclusion": Phrase("结论", "Conclusion"),
    "findings": Phrase("审核发现", "Findings"),
    "cases": Phrase("事项", "Cases"),
    "case": Phrase("事项", "Case"),
    "procedure": Phrase("程序", "Procedure"),
    "edition": Phrase("版本", "Edition"),
    "state": Phrase("状态", "State"),
    "records": Phrase("记录", "Records"),
    "record": Phrase("记录号", "Record"),
    "severity": Phrase("程度", "Severity"),
    "check": Phrase("核对项目", "Check"),
    "kind": Phrase("类型", "Kind"),
    "act": Phrase("步骤", "Step"),
    "by": Phrase("办理人", "By"),
    "day": Phrase("日期", "Day"),
    "place": Phrase("位置", "Place"),
    "rule": Phrase("条件", "Rule"),
    "articles": Phrase("依据", "Articles"),
    "actual": Phrase("实际", "Actual"),
    "required": Phrase("要求", "Required"),
    "remedy": Phrase("怎么办", "Remedy"),
    "sentence": Phrase("说明", "In a sentence"),
    "certain": Phrase("确定", "certain"),
    "certainty": Phrase("能否确定", "Certainty"),
    "unsure": Phrase("无法判断", "cannot say"),
    "missing": Phrase("缺少的数据", "Missing"),
    "why": Phrase("为什么是这个程度", "Why this severity"),
    "allowed": Phrase("已准予", "Allowed"),
    "reason": Phrase("理由", "Reason"),
    "authority": Phrase("批准依据", "Authority"),
    "until": Phrase("期限", "Until"),
    "id": Phrase("编号", "Id"),
    "deadlines": Phrase("时限", "Deadlines"),
    "since": Phrase("起算日", "Counted from"),
    "done": Phrase("办理日", "Done"),
    "last": Phrase("最迟", "Last day"),
    "slack": Phrase("余天", "Days left"),
    "figures": Phrase("各步骤用时（自然日）", "Days of steps"),
    "phase": Phrase("环节", "Phase"),
    "stays": Phrase("次数", "Times"),
    "shortest": Phrase("最短", "Shortest"),
    "middle": Phrase("中位", "Median"),
    "longest": Phrase("最长", "Longest"),
    "next": Phrase("下一步", "Next"),
    "finish": Phrase("最早可办结", "Earliest completion"),
    "header": Phrase("审计说明", "What was audited"),
    "log": Phrase("账名", "Log"),
    "digest": Phrase("来源摘要", "Digest of the source"),
    "texts": Phrase("程序文本摘要", "Digest of the texts"),
    "checker": Phrase("核对程序", "Checker"),
    "as_of": Phrase("截至", "As of"),
    "table": Phrase("程度是怎么定的", "How severities are set"),
    "timeline": Phrase("时间线", "Time line"),
    "language": Phrase("语言", "Language"),
    "partial": Phrase("这不是完整的审计", "This is not a complete audit"),
    "beyond": Phrase("没有核对（只有账才说得出）", "Not looked at (only a trail tells)"),
    "verify": Phrase(
        "复核：pdca audit --verify 本报告 来源", "To recompute: pdca audit --verify THIS SOURCE"
    ),
    "parameters": Phrase("参数", "Parameters"),
    "all": Phrase("全部", "all"),
    "search": Phrase("查找", "Search"),
    "show_allowed": Phrase("显示已准予的", "show allowed"),
    "none": Phrase("没有发现。", "Nothing was found."),
    "empty": Phrase("没有记录可以核对。", "There is no record to judge."),
    "number": Phrase("数量", "Number"),
}
"""The report's own words."""
