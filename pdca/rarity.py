"""Rare characters: kept exactly as they were given, and pointed out, because they display as others or not at all.

Names of people are written with characters that no standard has, so nothing is exchanged or refused here. Where the
writing lies in wait for a reader (direction, control characters) `pdca.fields` refuses it.
"""

import re
import unicodedata
from collections.abc import Iterator
from enum import Enum
from typing import Final

from attrs import frozen

from pdca.canonical import walk
from pdca.form import plain_claim
from pdca.phrase import Phrase
from pdca.record import Claim


class Rarity(Enum):
    """Why a character is pointed out."""

    PRIVATE = Phrase(
        "私用区，别的机器上可能是另一个字", "private use: another machine may show another character"
    )
    INVISIBLE = Phrase("看不见", "invisible")
    VARIANT = Phrase("与常用字同形", "looks like a common character and is none")
    COMBINING = Phrase("由几个字符合成", "composed of several characters")
    MIXED = Phrase("混用文字，形似而不同", "of another script than the letters beside it")
    UNKNOWN = Phrase("未定义的字符", "no character is assigned to it")


@frozen
class Rare:
    """A character that is pointed out: in which field, which one, and why."""

    path: str
    character: str
    why: Rarity

    @property
    def phrase(self) -> Phrase:
        """Return the sentence; it names the character by its number and repeats nothing of the text."""
        number = f"U+{ord(self.character):04X}"
        return Phrase(
            f"“{self.path}”里有{number}（{self.why.value.zh}）",
            f"{self.path} holds {number} ({self.why.value.en})",
        )


_SUSPECT: Final = re.compile(
    "[\u00ad\u034f\u0300-\u036f\u0370-\u052f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2064\u206a-\u206f\u2e80-\u2fdf"
    "\u3164\ue000-\uf8ff\uf900-\ufaff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\U0002f800-\U0002fa1f\U000e0000-\U0010ffff]"
)
"""What is looked at more closely; all other text is passed over at the speed of the regular expression."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_INVISIBLE: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")


def in_text(text: str, path: str = "") -> Iterator[Rare]:
    """Yield each rare character of *text* once, in the order in which they stand there."""
    if text.isascii() or not _SUSPECT.search(text):
        return
    mixed = {
        each for word in _WORD.findall(text) if _is_mixed(word) for each in word if _script(each) != "LATIN"
    }
    for character in dict.fromkeys(_SUSPECT.findall(text)):
        why = Rarity.MIXED if character in mixed else _why(character)
        if why:
            yield Rare(path, character, why)


def in_claim(claim: Claim) -> Iterator[Rare]:
    """Yield the rare characters in names and running text of *claim*, with the field each stands in."""
    for path, item in walk(plain_claim(claim), ""):
        if isinstance(item, str):
            yield from in_text(item, path.removeprefix("."))


def _why(character: str) -> Rarity | None:
    category = unicodedata.category(character)
    if category == "Co":
        return Rarity.PRIVATE
    if category == "Cn" or character == "\ufffd":
        return Rarity.UNKNOWN
    if category == "Cf" or character in _INVISIBLE or "VARIATION SELECTOR" in unicodedata.name(character, ""):
        return Rarity.INVISIBLE
    if category == "Mn":
        return Rarity.COMBINING
    return Rarity.VARIANT if unicodedata.normalize("NFKC", character) != character else None


def _is_mixed(word: str) -> bool:
    """Return whether letters of *word* come from scripts that have letters of the same shape."""
    return len({_script(each) for each in word} & {"LATIN", "GREEK", "CYRILLIC"}) > 1


def _script(character: str) -> str:
    return unicodedata.name(character, "").partition(" ")[0]
