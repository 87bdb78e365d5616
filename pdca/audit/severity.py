"""How grave a finding is: one declared table, each line with its reason; the first line that fits decides."""

from enum import Enum
from typing import Final

from attrs import frozen

from pdca.audit.checks import Check
from pdca.phrase import Phrase
from pdca.procedure import Force


class Severity(Enum):
    """How grave a finding is, gravest first. The words are those of ISO 19011 audits."""

    CRITICAL = "critical"
    MAJOR = "major"
    MINOR = "minor"
    OBSERVATION = "observation"

    @property
    def rank(self) -> int:
        """Return 0 for the gravest and so on."""
        return _RANKS[self]

    @property
    def counts(self) -> bool:
        """Return whether a finding of this severity makes an audit end with findings."""
        return self is not Severity.OBSERVATION


_RANKS: Final = {severity: number for number, severity in enumerate(Severity)}

SEVERITIES: Final = {
    Severity.CRITICAL: Phrase("不可采信", "cannot be believed"),
    Severity.MAJOR: Phrase("严重不符合", "major nonconformity"),
    Severity.MINOR: Phrase("一般不符合", "minor nonconformity"),
    Severity.OBSERVATION: Phrase("观察项", "observation"),
}
"""What each severity is called."""

KINDS: Final = {
    "broken": Phrase("轨迹不可信", "broken trail"),
    "nonconformity": Phrase("不符合", "nonconformity"),
    "missing": Phrase("缺失", "missing"),
    "unexpected": Phrase("多出的步骤", "step too many"),
    "skipped": Phrase("漏掉的步骤", "step left out"),
    "late": Phrase("逾期", "late"),
    "overdue": Phrase("到期未办", "overdue"),
    "stuck": Phrase("无法办结", "cannot be completed"),
    "slipping": Phrase("将会逾期", "will be late"),
    "differs": Phrase("与账不符", "differs from the log"),
    "unsound": Phrase("更正后不符合", "unsound as corrected"),
    "settled": Phrase("已经纠正", "put right since"),
    "sealed": Phrase("已封存，无法判断", "sealed: cannot say"),
    "unclear": Phrase("说不清", "not clear"),
    "expired": Phrase("准予已过期", "allowance expired"),
    "unused": Phrase("准予没有用上", "allowance not used"),
    "conceded": Phrase("特批", "conceded"),
    "on_claim": Phrase("按所报日期", "on claim"),
    "note": Phrase("提示", "note"),
}
"""What each kind of finding is called."""


@frozen
class Ruling:
    """One line of the table: which findings (empty fits all), how grave they are, and why."""

    check: Check | None
    kind: str
    force: Force | None
    severity: Severity
    why: Phrase

    def fits(self, check: Check, kind: str, force: Force | None) -> bool:
        """Return whether the line is about such a finding."""
        return (
            self.check in (None, check)
            and self.kind in ("", kind)
            and (self.force is None or self.force is force)
        )


def _line(
    severity: Severity, kind: str, zh: str, en: str, *, force: Force | None = None, check: Check | None = None
) -> Ruling:
    return Ruling(check, kind, force, severity, Phrase(zh, en))


TABLE: Final[tuple[Ruling, ...]] = (
    _line(Severity.CRITICAL, "broken", "账被改动或者残缺，此后的内容不能作为证据", "the log was altered or cut; nothing after that is evidence"),
    _line(Severity.OBSERVATION, "settled", "责任单位自己已经更正或者作废，留痕备查", "the organisation has put it right itself; it stays visible"),
    _line(Severity.OBSERVATION, "conceded", "有权的人已经特批，列出备查", "somebody who may has granted an exception; it is listed"),
    _line(Severity.OBSERVATION, "on_claim", "按所报日期符合，登记在后，请核对凭证", "holds on the day that is claimed; the entry is later, so look at the evidence"),
    _line(Severity.OBSERVATION, "note", "规定只说可以，或者只作提示", "the text says may, or it is a hint only"),
    _line(Severity.OBSERVATION, "unused", "清单里的准予没有对应的发现", "the list allows what was not found"),
    _line(Severity.OBSERVATION, "slipping", "还没有逾期，照最早的日子推算会逾期", "nothing is late yet; at the earliest days it will be"),
    _line(Severity.OBSERVATION, "unclear", "记录本身说不清，不能据此认定谁有错", "the log itself is not clear; nobody is at fault for that alone"),
    _line(Severity.MAJOR, "stuck", "照规定的步骤，这件事项已无法办结", "by the declared steps the case can no longer be completed"),
    _line(Severity.MAJOR, "unsound", "事项建立在更正后不符合规定的记录上", "the case rests on a record that, as corrected, was not allowed"),
    _line(Severity.MAJOR, "unexpected", "程序在此处没有这一步", "the procedure has no such step here"),
    _line(Severity.MAJOR, "skipped", "没有证据表明办过程序要求的这一步", "nothing shows that a step the procedure asks for was done"),
    _line(Severity.MAJOR, "differs", "评审依据的台账与账里算出来的不同", "what a review rests on is not what the log gives"),
    _line(Severity.MAJOR, "overdue", "规定用“必须”“应当”，到期没有办", "the text says must, and it was not done when it was due", force=Force.MUST, check=Check.OBLIGATION),
    _line(Severity.MAJOR, "missing", "规定用“必须”“应当”，这一期没有办", "the text says must, and it was not done in its period", force=Force.MUST, check=Check.OBLIGATION),
    _line(Severity.MINOR, "missing", "这一期没有办的记录", "nothing shows that it was done in its period", check=Check.OBLIGATION),
    _line(Severity.MINOR, "late", "这一期办了，但是晚了", "it was done, but late", check=Check.OBLIGATION),
    _line(Severity.MINOR, "missing", "结果要求另立事项，没有立", "an outcome makes a case owed, and nobody opened it", check=Check.FOLLOWUP),
    _line(Severity.MINOR, "overdue", "逾期只留痕，不阻止办理", "lateness is noted and stops nobody"),
    _line(Severity.MINOR, "expired", "准予的期限已过，须重新研究", "the day until which it was allowed is past"),
    _line(Severity.MINOR, "missing", "缺少四个环节之一的记录", "a phase has no record", check=Check.PHASES),
    _line(Severity.MAJOR, "nonconformity", "规定用“必须”“应当”：不符合的不得办理", "the text says must: the act may not be taken", force=Force.MUST),
    _line(Severity.MAJOR, "late", "这一时限规定为必须，过期不得办理", "this time limit is a must", force=Force.MUST),
    _line(Severity.MINOR, "nonconformity", "规定用“一般应当”：可以特批，没有特批", "the text says should; nobody conceded it", force=Force.SHOULD),
    _line(Severity.MINOR, "late", "逾期只留痕，不阻止办理", "lateness is noted and stops nobody"),
    _line(Severity.MINOR, "missing", "缺少数据，证明不了符合规定", "a datum is missing, so that it cannot be shown to be right"),
    _line(Severity.MINOR, "sealed", "数值已封存，这里证明不了符合规定", "the value is sealed, so that it cannot be shown to be right here"),
    _line(Severity.MINOR, "nonconformity", "不符合规定，不影响事项能否办理", "it is not as it should be, and stops nothing"),
)  # fmt: skip
"""The declared table."""


def ruling(check: Check, kind: str, force: Force | None) -> Ruling:
    """Return the line that decides. Raises LookupError for a kind that no line knows."""
    found = next((line for line in TABLE if line.fits(check, kind, force)), None)
    if found is None:
        message = f"no line of the table fits {check.value}, {kind}"
        raise LookupError(message)
    return found
