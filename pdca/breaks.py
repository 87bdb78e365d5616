"""Where a line of Chinese may be broken: no line begins with 。 or ） and none ends with （ (禁则).

Between two Chinese signs there is no space to break at, so that every place between them will do but these; words and numbers in
Latin letters stay whole as long as they fit on a line, a number with its unit too (第3条, 5天).
"""

from functools import lru_cache
from itertools import pairwise
from typing import Final
from unicodedata import combining, east_asian_width

_NOT_FIRST: Final = frozenset("。，、；：？！）》〉」』】〗”’…·‰℃,.;:?!)]}%")
_NOT_LAST: Final = frozenset("第（《〈「『【〖“‘([{￥")


def breaks(text: str, width: int) -> list[int]:
    """Return the places in *text* where a new line has to begin so that none takes more than *width* columns of a terminal.

    Spaces at the end of a line do not count. A word that is wider than a line is broken where the line is full.
    """
    found: list[int] = []
    if 2 * len(text) <= width:
        return found
    start = best = used = 0
    for here, sign in enumerate(text):
        if sign == "\n":
            start, best, used = here + 1, here + 1, 0
            continue
        if _breaks_between(text[max(here - 1, start) : here], sign):
            best = here
        used += columns(sign)
        if used > width and here > start and not sign.isspace():
            start = best = best if best > start else here
            found.append(start)
            used = sum(map(columns, text[start : here + 1]))
    return found


def broken(text: str, width: int) -> list[str]:
    """Return the lines of *text*, none wider than *width* columns."""
    places = [0, *breaks(text, width), len(text)]
    lines = [text[start:end].rstrip() for start, end in pairwise(places)]
    return "\n".join(lines).split("\n")


@lru_cache(4096)
def columns(sign: str) -> int:
    """Return how many columns of a terminal *sign* takes."""
    return 0 if combining(sign) else 2 if east_asian_width(sign) in "WF" else 1


def _breaks_between(before: str, after: str) -> bool:
    """Return whether a line may end with *before* and the next begin with *after*."""
    if not before or after.isspace():
        return False
    if before.isspace():
        return True
    if before in _NOT_LAST or after in _NOT_FIRST:
        return False
    return columns(before) == 2 or (columns(after) == 2 and not before.isdecimal())
