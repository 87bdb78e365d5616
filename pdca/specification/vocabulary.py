"""The twenty-five sentences that every feature is written in (docs/features.md).

A sentence is a pattern and the method of `pdca.specification.draft.Draft` that it calls. pytest-bdd steps, the
linter and the measuring all take them from here, so there is no second list.
"""

import re
from typing import Final

from attrs import frozen

from pdca.specification.names import unclear


def _quoted(name: str) -> str:
    return rf"[“\"](?P<{name}>[^”\"]+)[”\"]"


def _day(name: str = "day") -> str:
    return rf"(?P<{name}>\d{{4}}[-年]\d{{1,2}}[-月]\d{{1,2}}日?)"


_WHO: Final = rf"(?:{_quoted('role')})?"
_ON: Final = rf"(?:于{_day()})?"
_BASIS: Final = rf"(?:，依据{_quoted('basis')})?"


@frozen(kw_only=True)
class Sentence:
    """One sentence: the *method* it calls with the pattern's groups, where it may stand, and an example."""

    method: str
    pattern: str
    kinds: frozenset[str]
    example: str

    @property
    def regex(self) -> "re.Pattern[str]":
        """Return the compiled pattern; it matches a whole step text."""
        return re.compile(self.pattern)


_SETTING: Final = frozenset({"given"})
_ACT: Final = frozenset({"given", "when"})
_WHEN: Final = frozenset({"when"})
_THEN: Final = frozenset({"then"})


def _sentence(method: str, pattern: str, kinds: frozenset[str], example: str) -> Sentence:
    return Sentence(method=method, pattern=pattern, kinds=kinds, example=example)


SENTENCES: Final = (
    _sentence("follow", rf"程序{_quoted('procedure')}(?:的{_quoted('edition')}版)?", _SETTING, "程序“member-development-five-ones”的“2014”版"),
    _sentence("locate", rf"规则层级为{_quoted('place')}", _SETTING, "规则层级为“shandong/example-city”"),
    _sentence("others", r"同一对象另有(?P<count>\d+)件在办", _SETTING, "同一对象另有1件在办"),
    _sentence("reach", rf"事项已办到{_quoted('target')}", _SETTING, "事项已办到“notice”"),
    _sentence("done", r"已依次办理", _SETTING, "已依次办理"),
    _sentence("open", rf"(?:事项)?{_WHO}{_ON}立项(?:，从{_quoted('entrance')}进入)?", _ACT, "于2026-06-01立项"),
    _sentence("perform", rf"{_WHO}{_ON}办理{_quoted('act')}", _ACT, "“支部委员会”于2026-10-10办理“notice.clear”"),
    _sentence("enter_late", rf"{_WHO}于{_day('today')}补录{_day()}的{_quoted('act')}", _ACT, "于2026-10-20补录2026-10-10的“notice.post”"),
    _sentence("correct", rf"{_WHO}{_ON}更正{_quoted('act')}", _ACT, "于2026-10-20更正“choose.approved”"),
    _sentence("void", rf"{_WHO}{_ON}作废{_quoted('act')}", _ACT, "于2026-10-20作废“choose.approved”"),
    _sentence("migrate", rf"{_WHO}{_ON}转到{_quoted('edition')}版", _ACT, "于2026-06-01转到“2026”版"),
    _sentence("concede", rf"{_WHO}{_ON}特批{_quoted('guard')}", _ACT, "“镇党委书记”于2026-10-10特批“train.amount”"),
    _sentence("remedy", r"按提示改正后再办理", _WHEN, "按提示改正后再办理"),
    _sentence("allowed", r"准予", _THEN, "准予"),
    _sentence("stands", rf"事项处于{_quoted('state')}", _THEN, "事项处于“examine”"),
    _sentence("refused", rf"(?P<only>只)?被{_quoted('guards')}拒绝，依据{_quoted('basis')}", _THEN, "只被“notice.days”拒绝，依据“发展党员工作细则 2026 第13条”"),
    _sentence("breached", rf"记为(?P<how>逾期|特批|不明)，条件{_quoted('guard')}{_BASIS}", _THEN, "记为逾期，条件“talk.in_time”，依据“发展党员工作细则 2026 第7条”"),
    _sentence("noted", rf"提示{_quoted('guard')}{_BASIS}", _THEN, "提示“case.entry”"),
    _sentence("cannot", rf"无法判断，条件{_quoted('guard')}，缺{_quoted('missing')}", _THEN, "无法判断，条件“notice.days”，缺“taken_down”"),
    _sentence("holds", rf"{_quoted('guard')}(?P<how>符合|不适用)", _THEN, "“notice.days”符合"),
    _sentence("card", rf"{_quoted('guard')}实际{_quoted('actual')}(?:，要求{_quoted('required')})?(?:，办法{_quoted('remedy')})?", _THEN, "“assembly.quorum”实际“实到10”，要求“至少11”"),
    _sentence("bounded", rf"按{_quoted('guard')}，(?:{_quoted('item')})?(?P<side>最早|最晚)为{_day()}", _THEN, "按“notice.days”，“taken_down”最早为2026-10-12"),
    _sentence("varied", rf"按{_quoted('guard')}，改填的结论为", _THEN, "按“assembly.quorum”，改填的结论为"),
    _sentence("row", rf"台账{_quoted('ledger')}有一行", _THEN, "台账“member-development”有一行"),
    _sentence("replayed", r"回放结论相同", _THEN, "回放结论相同"),
)  # fmt: skip

PATTERNS: Final = tuple(sentence.regex for sentence in SENTENCES)
"""What `pdca.specification.feature_lint` takes as the steps that exist."""


def understood(kind: str, text: str) -> tuple[Sentence, dict[str, str]]:
    """Return the sentence that *text* is, and the values in it. Raises `UnclearSentenceError`."""
    for sentence in SENTENCES:
        match = sentence.regex.fullmatch(text.strip())
        if match and kind in sentence.kinds:
            return sentence, {name: value for name, value in match.groupdict().items() if value is not None}
    fits = next((one for one in SENTENCES if one.regex.fullmatch(text.strip())), None)
    if fits is not None:
        raise unclear(
            f"“{text}”不能写在“{_KEYWORDS[kind]}”之后", f"'{text}' cannot stand after {_KEYWORDS[kind]}"
        )
    near = nearest(kind, text)
    raise unclear(
        f"没有这样的句子：“{text}”；相近的写法：{near}", f"there is no such sentence: '{text}'; near: {near}"
    )


def nearest(kind: str, text: str) -> str:
    """Return the example most like *text* among the sentences of its kind."""
    fitting = [sentence.example for sentence in SENTENCES if kind in sentence.kinds]
    return max(fitting, key=lambda example: len(set(example) & set(text)) / len(set(example) | set(text)))


_KEYWORDS: Final = {"given": "假如", "when": "当", "then": "那么"}
