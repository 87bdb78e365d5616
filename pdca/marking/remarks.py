"""What a marked copy says: the comment on a cell, and the lists behind the sheets."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from attrs import frozen

from pdca.audit import CHECKS, KINDS, SEVERITIES, Audit, Check, Finding, Severity
from pdca.audit.bases import RULE_BASIS
from pdca.logs import Place
from pdca.marking.book import Mark
from pdca.marking.lists import List, letters
from pdca.marking.places import Joined, Places
from pdca.phrase import Language, Phrase
from pdca.reports.wording import ADVICE, fit

SIGNS: Final[Mapping[Severity, str]] = {
    Severity.CRITICAL: "×", Severity.MAJOR: "×", Severity.MINOR: "△", Severity.OBSERVATION: "○",
}  # fmt: skip
"""A sign for each severity: nobody needs to see colours."""
UNSURE: Final = "？"
"""The sign of what cannot be said."""
_LOOKS: Final[Mapping[Severity, str]] = {
    Severity.CRITICAL: "major", Severity.MAJOR: "major", Severity.MINOR: "minor", Severity.OBSERVATION: "observation",
}  # fmt: skip
LONGEST: Final = 3_000
"""Most characters of a comment; the list has everything."""

_FOUND: Final = Phrase("发现", "found")
_REQUIRED: Final = Phrase("要求", "required")
_BASIS: Final = Phrase("依据", "article")
_REMEDY: Final = Phrase("补救", "remedy")
_NUMBER: Final = Phrase("编号", "id")
_NONE: Final = Phrase("（没有发现）", "(nothing was found)")
_WHOLE: Final = Phrase("整张表", "the whole table")


def marks(audit: Audit, places: Places | Joined, language: Language = "zh") -> Sequence[Mark]:
    """Return the marks of *audit*: one for each cell, with all that was found about it, gravest first."""
    by_cell: dict[tuple[str, int, int], list[Finding]] = {}
    for one in audit.findings:
        place = places.of(one)
        if place is not None and _is_worth(one):
            by_cell.setdefault((place.sheet, place.row, place.column), []).append(one)
    return [
        Mark(
            sheet=sheet, row=row, column=column, look=_look(found[0]), text=_comment(found, language),
        )
        for (sheet, row, column), found in sorted(by_cell.items())
    ]  # fmt: skip


def _is_worth(one: Finding) -> bool:
    """Return whether a finding is marked on a cell; what may be late some day stands in the list alone."""
    return one.severity.counts or one.check is not Check.UNFINISHED


def _look(one: Finding) -> str:
    return "observation" if one.allowed is not None or not one.certain else _LOOKS[one.severity]


def sign(one: Finding) -> str:
    """Return the sign of a finding."""
    return UNSURE if not one.certain else SIGNS[one.severity]


def _comment(found: Sequence[Finding], language: Language) -> str:
    told = "\n\n".join(_told(one, language) for one in found)
    if len(told) > LONGEST:
        told = f"{told[:LONGEST]}…"
    return f"{told}\n\n{ADVICE(language)}"


def _told(one: Finding, language: Language) -> str:
    mark = Phrase("：", ": ")(language)
    lines = [f"{sign(one)} {SEVERITIES[one.severity](language)} · {CHECKS[one.check](language)} · {KINDS[one.kind](language)}"]
    if one.title(language):
        lines[0] += f" · {one.title(language)}"
    lines += [
        f"{name(language)}{mark}{fit(text)}"
        for name, text in (
            (_FOUND, one.actual(language)), (_REQUIRED, one.required(language)), (_BASIS, cited(one, language)),
            (_REMEDY, one.remedy(language)), (_NUMBER, one.id),
        )
        if text
    ]  # fmt: skip
    return "\n".join(lines)


def cited(one: Finding, language: Language) -> str:
    """Return the articles of a finding with their editions."""
    return "；".join(Phrase(each.zh, each.en)(language) for each in one.citations)


# -- the lists


@frozen(kw_only=True)
class _Subject:
    """One list: its name, which findings stand in it, and what is said where there can be none."""

    name: Phrase
    fits: Callable[[Finding], bool]


_SUBJECTS: Final = (
    _Subject(name=Phrase("核对发现", "Findings"), fits=lambda one: True),
    _Subject(name=Phrase("缺少的材料", "Missing papers"), fits=lambda one: one.check is Check.PAPER and one.severity.counts),
    _Subject(name=Phrase("超过的期限", "Deadlines passed"), fits=lambda one: one.kind in ("late", "overdue") or (one.check is Check.DEADLINE and one.severity.counts)),
    _Subject(name=Phrase("时间矛盾", "Contradictions in time"), fits=lambda one: (one.check is Check.ORDER or one.kind == "unexpected") and one.severity.counts),
    _Subject(name=Phrase("依据不对", "Wrong bases"), fits=lambda one: one.rule == RULE_BASIS),
    _Subject(name=Phrase("版本不对", "Wrong editions"), fits=lambda one: one.check is Check.EDITION and one.severity.counts),
    _Subject(name=Phrase("无法判断", "Cannot be said"), fits=lambda one: not one.certain),
)  # fmt: skip
_HEADS: Final = (
    (Phrase("程度", "Severity"), 13), (Phrase("单元格", "Cell"), 16), (Phrase("事项", "Case"), 16), (Phrase("步骤", "Step"), 24),
    (Phrase("日期", "Day"), 12), (Phrase("核对项目", "Check"), 12), (Phrase("类型", "Kind"), 12), (_FOUND, 44), (_REQUIRED, 36),
    (_BASIS, 40), (_REMEDY, 32), (_NUMBER, 19),
)  # fmt: skip


def lists(audit: Audit, places: Places | Joined, language: Language = "zh") -> Sequence[List]:
    """Return the lists of *audit*; one in which there is nothing says so."""
    return [
        _list(subject, [one for one in audit.findings if subject.fits(one)], places, language)
        for subject in _SUBJECTS
    ]


def _list(subject: _Subject, found: Iterable[Finding], places: Places | Joined, language: Language) -> List:
    rows: list[Sequence[str]] = []
    targets: list[str] = []
    for one in found:
        place = places.of(one)
        rows.append(_row(one, place, language))
        targets.append(_target(place))
    if not rows:
        rows, targets = [[_NONE(language), *[""] * (len(_HEADS) - 1)]], [""]
    return List(
        name=subject.name(language), heads=[(name(language), width) for name, width in _HEADS], rows=rows, targets=targets, links=1
    )  # fmt: skip


def _row(one: Finding, place: Place | None, language: Language) -> Sequence[str]:
    where = f"{place.sheet}!{letters(place.column)}{place.row}" if place is not None else one.place(language) or _WHOLE(language)
    told = (
        f"{sign(one)} {SEVERITIES[one.severity](language)}", where, one.case, one.title(language), one.occurred, CHECKS[one.check](language),
        KINDS[one.kind](language), one.actual(language), one.required(language), cited(one, language), one.remedy(language), one.id,
    )  # fmt: skip
    return [fit(text) for text in told]


def _target(place: Place | None) -> str:
    if place is None:
        return ""
    quoted = place.sheet.replace("'", "''")
    return f"'{quoted}'!{letters(place.column)}{place.row}"
