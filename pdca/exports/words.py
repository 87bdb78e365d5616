"""How much room words take in a drawing, and where they break; a guess that holds for the usual fonts at 12 pixels."""

import unicodedata
from collections.abc import Sequence
from typing import Final

WIDE: Final = 12
NARROW: Final = 7


def width(text: str) -> int:
    """Return about how many pixels *text* is wide."""
    return sum(WIDE if unicodedata.east_asian_width(char) in "WFA" else NARROW for char in text)


def lines(text: str, room: int) -> Sequence[str]:
    """Return *text* in lines of at most *room* pixels, broken at spaces where there are any; never nothing."""
    broken = [""]
    for word in _words(text):
        if broken[-1] and width(f"{broken[-1]}{word}".rstrip()) > room:
            broken.append("")
        broken[-1] += word if broken[-1] else word.lstrip()
    return [one.rstrip() for one in broken]


def _words(text: str) -> Sequence[str]:
    """Return what must stay together: Latin words with the space before them, and single characters of Chinese."""
    found: list[str] = []
    for char in text:
        if found and char != " " and _narrow(char) and _narrow(found[-1][-1]):
            found[-1] += char
        else:
            found.append(char)
    return found


def _narrow(char: str) -> bool:
    return unicodedata.east_asian_width(char) not in "WFA"
