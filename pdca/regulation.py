"""The texts themselves: regulations with their editions and provisions, and how one is cited.

A provision is named by its subject (``fazhan/meeting``); the number printed is that of the edition in
force on the day, so that renumbering never makes a citation stale.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final

from attrs import field, frozen

from pdca.procedure import NOWHERE, Place

CONFIDENCES: Final = ("certain", "likely", "custom")
_MARKS_ZH: Final = {"certain": "", "likely": "（待核）", "custom": "（本地规定）"}
_MARKS_EN: Final = {"certain": "", "likely": " (to be verified)", "custom": " (local rule)"}


@frozen(kw_only=True)
class Edition:
    """One text of a regulation, in force from *start* to *finish*, both inclusive, or until the next.

    *confidence* is that of its words, *day* that of its first day: a doubtful day makes no article doubtful.
    """

    id: str
    start: date
    finish: date | None = None
    confidence: str = "certain"
    day: str = "certain"
    title: str = ""
    place: Place = field(default=NOWHERE, eq=False)


@frozen(kw_only=True)
class Provision:
    """What a regulation says on one subject; *articles* gives its number in each edition that has it."""

    id: str
    title: str = ""
    gloss: str = ""
    articles: Mapping[str, str] = field(factory=dict)
    force: str = ""
    confidence: str = "certain"
    place: Place = field(default=NOWHERE, eq=False)


@frozen(kw_only=True)
class Regulation:
    """A text with its editions, oldest first, and its provisions by id."""

    id: str
    title: str
    gloss: str = ""
    layer: str = "国家"
    editions: tuple[Edition, ...] = ()
    provisions: Mapping[str, Provision] = field(factory=dict)
    area: str = ""
    place: Place = field(default=NOWHERE, eq=False)

    def cited(self, subject: str, day: date, *, analogy: bool = False) -> "Citation":
        """Return the provision *subject* as printed on *day*; no subject: the text as a whole.

        Where no edition is in force that day the nearest is cited, and says so. Raises LookupError for an
        unknown subject.
        """
        provision = self.provisions.get(subject)
        if subject and provision is None:
            message = f"{self.id!r} has no provision {subject!r}"
            raise LookupError(message)
        edition, standing = self.edition_on(day)
        return Citation(
            ref=f"{self.id}/{subject}" if subject else self.id,
            regulation_title=(edition.title if edition else "") or self.title,
            regulation_gloss=self.gloss,
            edition=edition.id if edition else "",
            article=provision.articles.get(edition.id, "") if provision and edition else "",
            title=provision.title if provision else "",
            gloss=provision.gloss if provision else "",
            layer=self.layer,
            confidence=weakest(_confidences(edition, provision)),
            standing=standing,
            analogy=analogy,
            provision=provision,
        )

    def edition_on(self, day: date) -> tuple[Edition | None, str]:
        """Return the edition in force on *day*, and ``in force``.

        Where none is: the next one and ``not yet``, or the last one and ``no longer``; nothing and
        ``undated`` for a regulation without editions.
        """
        if not self.editions:
            return None, "undated"
        index = bisect_right([edition.start for edition in self.editions], day) - 1
        if index < 0:
            return self.editions[0], "not yet"
        edition = self.editions[index]
        over = edition.finish is not None and edition.finish < day
        return edition, "no longer" if over else "in force"


@frozen(kw_only=True)
class Citation:
    """One provision as it is printed on a day. *gloss* says in English what it is about, *standing* is as in `Regulation.edition_on`."""

    ref: str
    regulation_title: str
    regulation_gloss: str = ""
    edition: str = ""
    article: str = ""
    title: str = ""
    gloss: str = ""
    layer: str = "国家"
    confidence: str = "certain"
    standing: str = "in force"
    analogy: bool = False
    provision: Provision | None = field(default=None, eq=False)

    @property
    def zh(self) -> str:
        """Return ``《中国共产党发展党员工作细则》（2026年版）第19条``, with the marks it needs."""
        prefix = "参照" if self.analogy else ""
        edition = f"（{_edition_zh(self.edition)}）" if self.edition else ""
        marks = _STANDING_ZH[self.standing] + _MARKS_ZH[self.confidence]
        return f"{prefix}《{self.regulation_title}》{edition}{_article_zh(self.article)}{marks}"

    @property
    def en(self) -> str:
        """Return ``Rules on Admission (2026) art. 19``, with the marks it needs."""
        prefix = "by analogy: " if self.analogy else ""
        edition = f" ({_EDITIONS_EN.get(self.edition, self.edition)})" if self.edition else ""
        article = f" {_article_en(self.article, self.gloss)}" if self.article else ""
        name = self.regulation_gloss or self.regulation_title
        return f"{prefix}{name}{edition}{article}{_STANDING_EN[self.standing]}{_MARKS_EN[self.confidence]}"


_STANDING_ZH: Final = {
    "in force": "",
    "undated": "",
    "not yet": "（当日尚未施行）",
    "no longer": "（当日已失效）",
}
_EDITIONS_EN: Final = {
    "默认": "default", "源材料": "source document", "示例": "example", "现行口径": "present reading",
}  # fmt: skip
_STANDING_EN: Final = {
    "in force": "",
    "undated": "",
    "not yet": " (not yet in force)",
    "no longer": " (no longer in force)",
}


def _confidences(edition: Edition | None, provision: Provision | None) -> Iterator[str]:
    """Yield what a citation rests on: the words, and the provision, or for the text as a whole its first day."""
    if edition is not None:
        yield edition.confidence
    if provision is not None:
        yield provision.confidence
    elif edition is not None:
        yield edition.day


def weakest(confidences: Iterable[str]) -> str:
    """Return the least certain of *confidences*; certain where there are none."""
    return max(confidences, key=_rank_of_confidence, default="certain")


def _rank_of_confidence(confidence: str) -> int:
    return CONFIDENCES.index(confidence) if confidence in CONFIDENCES else 0


def _edition_zh(edition: str) -> str:
    return f"{edition}年版" if edition.isdecimal() else edition


def _article_zh(article: str) -> str:
    return f"第{article}条" if article.isdecimal() else article


def _article_en(article: str, gloss: str) -> str:
    """Return the number; of a passage without one what it is about, and its Chinese heading, by which it is found."""
    if article.isdecimal():
        return f"art. {article}"
    return f"{gloss} ({article})" if gloss else article
