"""What an audit comes to, in one line: the same words and the same tone on a terminal, a page, a sheet and in JSON."""

from enum import Enum

from attrs import frozen

from pdca.audit.result import Audit
from pdca.phrase import Phrase


class Tone(Enum):
    """How a conclusion is meant, gravest first."""

    BROKEN = "broken"
    FOUND = "found"
    INCOMPLETE = "incomplete"
    UNSURE = "unsure"
    FINE = "fine"


@frozen
class Conclusion:
    """The line itself, and its *tone*."""

    tone: Tone
    said: Phrase


def concluded(audit: Audit) -> Conclusion:
    """Return what *audit* comes to; where nothing is wrong for certain and something cannot be said, it is not fine."""
    grave, left = len(audit.counted), audit.total - audit.checked
    unsure = sum(1 for one in audit.findings if one.allowed is None and not one.certain and not one.counts)
    if audit.broken:
        return Conclusion(Tone.BROKEN, Phrase("审计轨迹不可信，其余结论只供参考", "the trail cannot be believed; the rest is for information"))
    if grave:
        zh, en = (f"；另有{unsure}项无法判断", f"; {unsure} more cannot be judged") if unsure else ("", "")
        return Conclusion(Tone.FOUND, Phrase(f"有{grave}项需要处理{zh}", f"{grave} to deal with{en}"))
    if not audit.complete:
        return Conclusion(Tone.INCOMPLETE, Phrase("没有核对完", "not all was looked at"))
    if not audit.total:
        return Conclusion(Tone.UNSURE, Phrase("没有记录可以核对", "there is no record to judge"))
    if left:
        zh, en = (f"，有{unsure}项无法判断", f", {unsure} things cannot be judged") if unsure else ("", "")
        return Conclusion(
            Tone.UNSURE,
            Phrase(f"核对了的没有肯定不符合的{zh}；另有{left}条没有核对（没有写明事项或者环节）", f"of what was judged nothing is wrong for certain{en}; {left} records name no case or no activity and were not judged"),
        )  # fmt: skip
    if unsure:
        return Conclusion(
            Tone.UNSURE,
            Phrase(
                f"没有肯定不符合的，但有{unsure}项无法判断：补上所缺的资料才说得清", f"nothing is wrong for certain, but {unsure} cannot be judged: data are missing"
            ),
        )  # fmt: skip
    return Conclusion(Tone.FINE, Phrase("没有需要处理的发现", "nothing to deal with"))
