"""Where the headings of a table are, and what they are in full: captions above, two or three rows, merged cells."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from attrs import frozen

from pdca.logs.cells import number
from pdca.logs.dates import moments
from pdca.logs.event import Precision
from pdca.logs.numerals import bare
from pdca.logs.numerals import number as number_of
from pdca.logs.vocabulary import vocabulary

WITHIN: Final = 30
"""Rows from the top among which headings are looked for."""
_YEARS: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|[一二][〇○零一二三四五六七八九]{3}(?=年)", re.ASCII)
"""A year in a caption, in digits or in Chinese numerals."""
CAPTION: Final = re.compile("[^()]*[\u4e00-\u9fff]:.")
"""What is filled in above a table: 填报单位：示例镇."""
_MONTH: Final = re.compile("[0-9一二三四五六七八九十]{1,2}(?:月份?|季度)")
"""What heads the columns of a table by months: 1月, 二季度."""
DEEPEST: Final = 3
"""Most rows that headings may take."""
MAX_COLUMNS: Final = 2000
"""Most columns of a table; who has more has rows where columns should be."""


@frozen
class Row:
    """One row of a table: its number, from 1, and the texts of its cells, `None` where there is nothing."""

    number: int
    cells: Sequence[str | None]


@frozen(kw_only=True)
class Headings:
    """The headings of a table: rows *first* to *last*, the *names* of its columns in full, the *captions* above.

    A column under a common heading is named ``common/own``; of several columns of one name the later get ``#2``, ``#3``.
    """

    first: int
    last: int
    names: tuple[str, ...]
    captions: tuple[str, ...] = ()


def headings(rows: Sequence[Row], at: tuple[int, int] | None = None) -> Headings | None:
    """Return the headings among the first *rows*, or those in the rows *at*; `None` where there are none."""
    if at is not None:
        chosen = [row for row in rows if at[0] <= row.number <= at[1]]
        return _made(chosen, rows) if chosen else None
    width = max((len(_filled(row)) for row in rows), default=0)
    for index, row in enumerate(rows[:WITHIN]):
        if _may_head(row, width):
            block = [row]
            for below in rows[index + 1 : index + DEEPEST]:
                if below.number != block[-1].number + 1 or not _goes_on(block[-1], below):
                    break
                block.append(below)
            return _made(block, rows)
    return None


def year_of(captions: Sequence[str]) -> int | None:
    """Return the year that *captions* name, if they name one only; when a table was filled in is no matter."""
    told = (caption for caption in captions if not CAPTION.match(caption))
    years = {number_of(found) for caption in told for found in _YEARS.findall(caption)}
    return years.pop() if len(years) == 1 else None


def is_total(row: Row) -> bool:
    """Return whether a row sums up the table: 合计, 小计."""
    filled = _filled(row)
    return bool(filled) and filled[0].rstrip(":").lower() in vocabulary().totals


def is_note(row: Row, width: int) -> bool:
    """Return whether a row of a table of *width* columns is one text over several cells (merged), or begins (注：, 审核人：) as notes and lines for signatures do."""
    filled = _filled(row)
    if not filled:
        return False
    texts = len(set(filled))
    head, colon, _ = filled[0].partition(":")
    named = head.rstrip("0123456789.").lower() in vocabulary().notes or any(word in head for word in vocabulary().signed)
    return (bool(colon) and named and 2 * texts <= max(width, 2)) or (texts == 1 and 2 * len(filled) >= width > 2)


def _filled(row: Row) -> list[str]:
    return [plain for cell in row.cells if cell is not None and (plain := bare(cell))]


def _may_head(row: Row, width: int) -> bool:
    """Return whether a row may be one of headings: several different words, none of them a number or a date."""
    filled = _filled(row)
    if len(set(filled)) < min(2, width) or any(map(_is_data, filled)):
        return False
    if 2 * sum(CAPTION.match(plain) is not None for plain in filled) >= len(filled):
        return False
    known = sum(plain.lower() in vocabulary().headings for plain in filled)
    return 2 * len(filled) >= width or known > 1


def _is_data(text: str) -> bool:
    if _MONTH.fullmatch(text):
        return False
    if number(text) is not None or text in vocabulary().not_applicable:
        return True
    return any(each.precision >= Precision.SPAN for each in moments(text))


def _goes_on(above: Row, row: Row) -> bool:
    """Return whether *row* goes on with the headings of *above*: it names columns under common headings, and no others.

    Where its first cell is one with the heading above (merged downwards), whatever else stands in it is a heading too.
    """
    upper, lower = _padded(above, row)
    if any(_is_data(plain) for plain in lower if plain):
        return False
    first = next((column for column, plain in enumerate(lower) if plain), 0)
    if lower[first] == upper[first]:
        return lower != upper
    divided = False
    for column, plain in enumerate(lower):
        common = _is_common(upper, column)
        if plain and plain != upper[column] and not common and not _divides(plain):
            return False
        divided = divided or bool(plain and common and plain != upper[column])
    return divided


def _divides(plain: str) -> bool:
    """Return whether a word is one that stands under a heading: the day, a count, who did it."""
    words = vocabulary()
    return plain in words.tally or plain.endswith(words.dressing) or plain.lower() in words.headings


def _is_common(upper: Sequence[str], column: int) -> bool:
    """Return whether the heading at *column* covers several: it is repeated beside itself, or followed by nothing."""
    own = upper[column]
    if not own:
        return any(upper[:column])
    beside = upper[column + 1] if column + 1 < len(upper) else own + "."
    before = upper[column - 1] if column else ""
    return beside in ("", own) or before == own


def _padded(*rows: Row) -> list[list[str]]:
    width = max(len(row.cells) for row in rows)
    texts = [[bare(cell or "") for cell in row.cells] for row in rows]
    return [text + [""] * (width - len(text)) for text in texts]


def _made(block: Sequence[Row], rows: Sequence[Row]) -> Headings:
    texts = _padded(*block)
    for upper, lower in pairwise(texts):
        for column in range(1, len(upper)):
            if not upper[column] and lower[column]:
                upper[column] = upper[column - 1]
    names = ["/".join(dict.fromkeys(part for part in parts if part)) for parts in zip(*texts, strict=True)]
    while names and not names[-1]:
        names.pop()
    captions = [
        plain for row in rows if row.number < block[0].number for plain in dict.fromkeys(_filled(row))
    ]
    return Headings(
        first=block[0].number, last=block[-1].number, names=tuple(_distinct(names)), captions=tuple(captions)
    )


def _distinct(names: Sequence[str]) -> Iterator[str]:
    seen: dict[str, int] = {}
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        yield f"{name}#{seen[name]}" if name and seen[name] > 1 else name
