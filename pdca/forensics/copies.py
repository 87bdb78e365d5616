"""The same words, or nearly, in texts of several cases or months.

Texts are compared without spaces, punctuation, width and case, any number counting as the same number. What is near is measured by
shingles of four characters (Broder 1997), without those that more than half of the cases and months have: they are what everybody writes.
There is no model of how likely people are to write the same, so the chance is not given; beside it stands how often it was seen.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations
from typing import Final

from attrs import frozen

from pdca.calendar import Calendar
from pdca.forensics.entry import Entry, ids
from pdca.forensics.lead import Lead, Look, Method
from pdca.forensics.odds import percent
from pdca.forensics.options import Options
from pdca.forensics.sign import Sign
from pdca.phrase import Phrase

SHINGLE: Final = 4
"""Characters of one shingle."""

_NUMBER: Final = re.compile(r"\d+")
_INNOCENT: Final = Phrase(
    "使用统一范本或规定表述、同一次会议的情况记入几个事项，都会出现这种情况；如是范本用语，请登记为范本后重新核查。",
    "A prescribed wording, or one meeting told of in several cases, look like this; if it is the wording of a form, declare it and look again.",
)

Unit = tuple[str, str]
"""The case and month of a text: within one it may well be repeated."""


@frozen
class _Text:
    """One wording: its shingles that count, and who has it."""

    words: str
    own: frozenset[str]
    entries: tuple[Entry, ...]


def copies(entries: Sequence[Entry], calendar: Calendar, options: Options) -> Look:
    """Look for texts that several cases or months share, field by field."""
    fields: dict[str, list[tuple[str, Entry]]] = {}
    forms = sorted(filter(None, map(normal, options.forms)), key=lambda form: (-len(form), form))
    for one in entries:
        for field, text in one.texts.items():
            if words := _without(normal(text), forms):
                fields.setdefault(field, []).append((words, one))
    enough = {name: texts for name, texts in fields.items() if len(texts) >= options.minimum(Sign.COPIES)}
    found = [lead for name in sorted(enough) for lead in _field(name, enough[name], options)]
    return Look(sign=Sign.COPIES, n=max(map(len, fields.values()), default=0), tested=tuple(found))


def normal(text: str) -> str:
    """Return *text* as it is compared."""
    letters = "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))
    return _NUMBER.sub("0", letters)


def shingles(words: str) -> frozenset[str]:
    """Return the shingles of a text that is in the form of `normal`."""
    return frozenset(words[at : at + SHINGLE] for at in range(len(words) - SHINGLE + 1))


def alike(one: frozenset[str], other: frozenset[str]) -> Fraction:
    """Return which share of the shingles of both are shared (Jaccard); of nothing, nothing."""
    both = len(one | other)
    return Fraction(len(one & other), both) if both else Fraction(0)


def _without(words: str, forms: Iterable[str]) -> str:
    for form in forms:
        words = words.replace(form, "")
    return words


def _field(field: str, texts: Sequence[tuple[str, Entry]], options: Options) -> Iterator[Lead]:
    """Yield a lead for each group of texts of one field that are alike."""
    by_words: dict[str, list[Entry]] = {}
    for words, one in texts:
        by_words.setdefault(words, []).append(one)
    wordings = _wordings(by_words, options)
    groups = [_united(group) for group in _groups(wordings, options.similarity)]
    shared = [group for group in groups if len({_unit(one) for one in group.entries}) > 1]
    pairs = sum(len(group.entries) * (len(group.entries) - 1) // 2 for group in shared)
    base = Fraction(pairs, max(1, len(texts) * (len(texts) - 1) // 2))
    for group in shared:
        yield _lead(field, group, len(texts), base, options)


def _wordings(by_words: Mapping[str, Sequence[Entry]], options: Options) -> list[_Text]:
    """Return the wordings with enough words of their own; a form is excused only up to its length."""
    units = {_unit(one) for entries in by_words.values() for one in entries}
    spread: dict[str, set[Unit]] = {}
    cut = {words: shingles(words) for words in by_words}
    for words, parts in cut.items():
        for part in parts:
            spread.setdefault(part, set()).update(_unit(one) for one in by_words[words])
    common = {part for part, where in spread.items() if 2 * len(where) > len(units)}
    found = []
    for words in sorted(cut):
        form = cut[words] & common
        own = cut[words] if len(form) > options.form_length else cut[words] - form
        if len(own) >= options.own_words:
            found.append(_Text(words, own, tuple(by_words[words])))
    return found


def _unit(one: Entry) -> Unit:
    return one.case, f"{one.day:%Y-%m}" if one.day else ""


def _groups(texts: Sequence[_Text], least: Fraction) -> Iterator[list[_Text]]:
    """Yield the wordings that hang together by pairs that are alike."""
    head = list(range(len(texts)))

    def top(index: int) -> int:
        while head[index] != index:
            head[index] = index = head[head[index]]
        return index

    for one, other in _candidates(texts, least):
        if top(one) != top(other) and alike(texts[one].own, texts[other].own) >= least:
            head[max(top(one), top(other))] = min(top(one), top(other))
    groups: dict[int, list[_Text]] = {}
    for index, text in enumerate(texts):
        groups.setdefault(top(index), []).append(text)
    yield from groups.values()


def _candidates(texts: Sequence[_Text], least: Fraction) -> Iterator[tuple[int, int]]:
    """Yield the pairs that can be alike: they share one of the rarest shingles of each (Bayardo 2007), in order."""
    often = Counter(part for text in texts for part in text.own)
    holders: dict[str, list[int]] = {}
    for index, text in enumerate(texts):
        size = len(text.own)
        needed = -(-least.numerator * size // least.denominator)
        rarest = sorted(text.own, key=lambda part: (often[part], part))[: size - needed + 1]
        for part in rarest:
            holders.setdefault(part, []).append(index)
    yield from sorted({pair for indexes in holders.values() for pair in combinations(indexes, 2)})


def _united(group: Sequence[_Text]) -> _Text:
    return _Text(group[0].words, frozenset.intersection(*(one.own for one in group)), tuple(one for text in group for one in text.entries))  # fmt: skip


def _lead(field: str, group: _Text, n: int, base: Fraction, options: Options) -> Lead:
    units, count = len({_unit(one) for one in group.entries}), len(group.entries)
    least = percent(options.similarity)
    return Lead(
        sign=Sign.COPIES, n=n, statistic=Fraction(count), method=Method.OBSERVED, innocent=_INNOCENT, entries=ids(group.entries),
        sentence=Phrase(
            f"“{field}”一栏的{n}份文字中，有{count}份彼此相同或几乎相同，分属{units}个不同的事项或月份。",
            f"Of {n} texts of '{field}', {count} are the same or nearly so, in {units} cases or months.",
        ),
        measure=Phrase("彼此雷同的份数", "texts alike"),
        base=Phrase(
            f"本栏全部两两比较中，相似度达到{least}的占{percent(base)}；各自撰写的长文通常没有",
            f"of all pairs of this field, {percent(base)} are alike to {least}; long texts written apart usually are not",
        ),
    )  # fmt: skip
