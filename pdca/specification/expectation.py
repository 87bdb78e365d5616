"""What a scenario expects of one verdict, and why a verdict is not that.

Expectations are values, so that a scenario, once compiled, can be judged again under rules that were broken on
purpose, thousands of times and without pytest.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from attrs import frozen

from pdca.bench import Verdict
from pdca.guards.standing import CANNOT, FAILS, HOLDS, NOT_APPLICABLE, ON_CLAIM, Standing
from pdca.phrase import Phrase
from pdca.procedure import Force
from pdca.regulation import Citation
from pdca.rules import Judgement

GENERAL: Final = "程序通则"
"""The basis of rules that rest on no article, such as that nothing is recorded before it happened."""

STANDINGS: Final[Mapping[str, frozenset[Standing]]] = {
    "符合": frozenset({HOLDS, ON_CLAIM}),
    "不符合": frozenset({FAILS}),
    "无法判断": frozenset({CANNOT}),
    "不适用": frozenset({NOT_APPLICABLE}),
}
BREACHES: Final[Mapping[str, Callable[[Judgement], bool]]] = {
    "逾期": lambda one: one.standing is FAILS and one.conceded is None,
    "特批": lambda one: one.conceded is not None,
    "不明": lambda one: one.standing is CANNOT and one.conceded is None,
}


@frozen(kw_only=True)
class Found:
    """A verdict, and where the case stands after it."""

    verdict: Verdict
    state: str


@frozen(kw_only=True)
class Expectation:
    """One thing a scenario says of a verdict. *where* is ``file:line``; *scenario* its name."""

    kind: str
    arguments: Mapping[str, Any]
    where: str = ""
    scenario: str = ""

    def complaint(self, found: Found) -> str:
        """Return what is otherwise, in Chinese; nothing when it is as expected."""
        return _KINDS[self.kind](found, **self.arguments)


def standing_of(verdict: Verdict, guard: str) -> Standing:
    """Return how *guard* stands: the worst of its places, or not applicable where it was not asked."""
    seen = [standing for name, standing in verdict.standings if name == guard]
    return next((one for one in (FAILS, CANNOT, ON_CLAIM, HOLDS) if one in seen), NOT_APPLICABLE)


def cards(verdict: Verdict) -> str:
    """Return every judgement of *verdict* as text, for whoever has to see why a scenario is not so."""
    lines = [
        f"    {one.guard}（{_effect(one)}）：实际{one.actual.zh}；要求{one.required.zh}；依据{'、'.join(cited.zh for cited in one.citations) or GENERAL}"
        for one in verdict.judgements
    ]
    return "\n".join(lines) or "    没有任何不符合"


def _effect(one: Judgement) -> str:
    return "拒绝" if one.refuses else {Force.MAY: "提示"}.get(one.force, "记录")


def basis_found(citations: Iterable[Citation], basis: str) -> bool:
    """Return whether every text that *basis* names is among *citations*: all its words appear in what is printed."""
    printed = [(one.ref, one.zh) for one in citations]
    if basis == GENERAL:
        return not printed
    return all(
        any(part == ref or all(word in zh for word in part.split()) for ref, zh in printed)
        for part in _parts(basis)
    )


def _parts(basis: str) -> list[str]:
    return [part.strip() for part in basis.replace(";", "；").split("；") if part.strip()]


def _allowed(found: Found) -> str:
    if found.verdict.allowed:
        return ""
    return f"应准予，实际被拒绝：\n{cards(found.verdict)}"


def _stands(found: Found, state: str) -> str:
    return "" if found.state == state else f"应处于“{state}”，实际处于“{found.state}”"


def _refused(found: Found, guards: Sequence[str], basis: str, only: bool) -> str:  # noqa: FBT001
    refusing = {one.guard for one in found.verdict.refusals}
    missing = [guard for guard in guards if guard not in refusing]
    more = sorted(refusing - set(guards)) if only else []
    if missing or more:
        said = f"没有被“{'、'.join(missing)}”拒绝" if missing else f"还被“{'、'.join(more)}”拒绝"
        return f"{said}：\n{cards(found.verdict)}"
    citations = [cited for one in found.verdict.refusals if one.guard in guards for cited in one.citations]
    return _basis_complaint(citations, basis)


def _basis_complaint(citations: Sequence[Citation], basis: str) -> str:
    if not basis or basis_found(citations, basis):
        return ""
    return f"依据应是“{basis}”，实际是“{'；'.join(one.zh for one in citations) or GENERAL}”"


def _breached(found: Found, how: str, guard: str, basis: str) -> str:
    own = [one for one in found.verdict.breaches if one.guard == guard and BREACHES[how](one)]
    if not own:
        return f"没有记为{how}：“{guard}”\n{cards(found.verdict)}"
    return _basis_complaint([cited for one in own for cited in one.citations], basis)


def _noted(found: Found, guard: str, basis: str) -> str:
    own = [one for one in found.verdict.notes if one.guard == guard]
    if not own:
        return f"没有提示“{guard}”\n{cards(found.verdict)}"
    return _basis_complaint([cited for one in own for cited in one.citations], basis)


def _cannot(found: Found, guard: str, missing: str) -> str:
    own = [one for one in found.verdict.judgements if one.guard == guard and one.standing is CANNOT]
    if not own:
        return f"“{guard}”不是无法判断：\n{cards(found.verdict)}"
    named = [name for one in own for name in one.missing]
    if any(missing in (name, name.rpartition(".")[2], name.partition(".")[2]) for name in named) or any(
        missing in one.actual.zh for one in own
    ):
        return ""
    return f"应缺“{missing}”，实际缺“{'、'.join(named)}”"


def _holds(found: Found, guard: str, how: str) -> str:
    standing = standing_of(found.verdict, guard)
    if standing in STANDINGS[how]:
        return ""
    word = next(word for word, standings in STANDINGS.items() if standing in standings)
    return f"“{guard}”应{how}，实际{word}：\n{cards(found.verdict)}"


def _card(found: Found, guard: str, actual: str, required: str, remedy: str) -> str:
    own = [one for one in found.verdict.judgements if one.guard == guard]
    if not own:
        return f"没有“{guard}”的卡片：\n{cards(found.verdict)}"

    def fits(one: Judgement) -> bool:
        said: tuple[tuple[str, Phrase], ...] = (
            (actual, one.actual),
            (required, one.required),
            (remedy, one.remedy),
        )
        return all(part in phrase.zh for part, phrase in said)

    if any(fits(one) for one in own):
        return ""
    shown = "；".join(f"实际“{one.actual.zh}”，要求“{one.required.zh}”，办法“{one.remedy.zh}”" for one in own)
    return f"“{guard}”的卡片是：{shown}"


_KINDS: Final[Mapping[str, Callable[..., str]]] = {
    "allowed": _allowed,
    "stands": _stands,
    "refused": _refused,
    "breached": _breached,
    "noted": _noted,
    "cannot": _cannot,
    "holds": _holds,
    "card": _card,
}
