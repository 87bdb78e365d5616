"""What a reader notices while reading: told, counted, never a reason to stop."""

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final

from attrs import frozen

from pdca.logs.event import Place
from pdca.phrase import Phrase


class Sign(StrEnum):
    """What a remark is about."""

    EQUAL_TIMES = "equal-times"
    CLOCK_BACK = "clock-back"
    DUPLICATE = "duplicate"
    UNCHECKED_DUPLICATES = "unchecked-duplicates"
    SEQUENCE_GAP = "sequence-gap"
    SEQUENCE_BACK = "sequence-back"
    SEQUENCE_REPEATED = "sequence-repeated"
    MIXED_OFFSETS = "mixed-offsets"
    UNREADABLE_DATE = "unreadable-date"
    ASSUMED_DATE = "assumed-date"
    WORDS_BESIDE_DATE = "words-beside-date"
    UNREADABLE_VALUE = "unreadable-value"
    FORMULA = "formula"
    NO_CASE = "no-case"
    NO_ACTIVITY = "no-activity"
    NO_TIME = "no-time"
    SEVERAL_CASES = "several-cases"
    NOTHING_ABOVE = "nothing-above"
    REPEATED_HEADING = "repeated-heading"
    TOTAL_ROW = "total-row"
    NOTE_ROW = "note-row"
    OTHER_COLUMNS = "other-columns"
    EXTRA_CELLS = "extra-cells"
    ENCODING = "encoding"
    OTHER_SHEETS = "other-sheets"
    NO_EVENTS = "no-events"
    DEFAULT = "default"
    UNKNOWN_ELEMENT = "unknown-element"


@frozen(kw_only=True)
class Remark:
    """One thing noticed at *place*; *other* is the place it was compared with, if there is one."""

    sign: Sign
    place: Place
    phrase: Phrase
    other: Place | None = None


MOST: Final = 1000
"""How many remarks of one sign are kept; the rest are counted."""


class Remarks:
    """The remarks of one reading: at most `MOST` of each sign, and how many there were."""

    def __init__(self) -> None:
        self._kept: list[Remark] = []
        self.counts: Counter[Sign] = Counter()

    def note(self, sign: Sign, place: Place, zh: str, en: str, *, other: Place | None = None) -> None:
        """Note one remark; its sentences get the place in front when they are shown."""
        self.counts[sign] += 1
        if self.counts[sign] <= MOST:
            self._kept.append(Remark(sign=sign, place=place, phrase=Phrase(zh, en), other=other))

    def of(self, sign: Sign) -> Sequence[Remark]:
        """Return the kept remarks of one sign, in reading order."""
        return [remark for remark in self._kept if remark.sign is sign]

    def __iter__(self) -> Iterator[Remark]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)
