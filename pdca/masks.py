"""Masks: what may be seen of a personal value by whoever does not need it, for each class of value; and a scanner.

A mask never depends on how long a value is, and shows too little to guess the rest: no class shows more than four
characters of an id number or a phone, and none the "first half" of anything. The scanner finds numbers that identify
people in running text. It takes time in proportion to the text, whatever the text.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from itertools import accumulate
from typing import Any, Final

from attrs import frozen

from pdca.phrase import Phrase

HIDDEN: Final = "○○"
"""What stands for the hidden rest of a name, an address or a day."""
STARS: Final = "********"
"""What stands for hidden digits: always as many."""
SEALED_WORD: Final = Phrase("（已封存）", "(sealed)")
"""What stands for a value that the vault does not give."""

TITLES: Final[Mapping[str, Phrase]] = {
    "name": Phrase("姓名", "name"), "id_number": Phrase("身份证号", "identity number"), "phone": Phrase("电话号码", "phone number"),
    "address": Phrase("住址", "address"), "birth": Phrase("出生日期", "day of birth"), "health": Phrase("健康状况", "health"),
    "bank_card": Phrase("银行卡号", "bank card number"), "text": Phrase("文字", "text"), "account": Phrase("叙述", "account"),
}  # fmt: skip
"""What to call each class."""


@frozen
class Found:
    """A number that identifies somebody, in ``text[start:stop]``; *kind* is `id_number`, `phone` or `bank_card`."""

    kind: str
    start: int
    stop: int


def mask(kind: str, value: Any) -> str:
    """Return what may be seen of *value*, of the class *kind*; of a class unknown here, nothing."""
    text = value if isinstance(value, str) else str(value)
    return _MASKS.get(kind, _nothing)(text.strip()) if text.strip() else ""


def names_masked(text: str) -> str:
    """Return *text*, one name or several, with all but the first character of each hidden."""
    return "、".join(_name(one) for one in text.split("、") if one)


def may_identify(text: str) -> bool:
    """Return whether *text* has digits enough for the scanner to find anything in it; fast."""
    return _ENOUGH.search(text) is not None


def masked_text(text: str) -> str:
    """Return running *text* with every number that the scanner finds in it masked."""
    if not may_identify(text):
        return text
    shown: list[str] = []
    last = 0
    for one in scan(text):
        shown += (text[last : one.start], mask(one.kind, text[one.start : one.stop]))
        last = one.stop
    return "".join((*shown, text[last:]))


def scan(text: str) -> Iterator[Found]:
    """Yield the identity numbers, mobile phones and bank cards in *text*, from left to right, none overlapping.

    Full-width digits and digits in groups, divided by single spaces or hyphens, are found as well. The digits of a digest
    (64 hexadecimal digits by themselves) are nobody's.
    """
    for run in _RUN.finditer(_DIGEST.sub(_blanked, _plain_digits(text))):
        yield from _of_run(run.group(), run.start())


def _blanked(found: re.Match[str]) -> str:
    return " " * (found.end() - found.start())


def is_id_number(digits: str) -> bool:
    """Return whether *digits* may be a resident's identity number (GB 11643-1999).

    It has a region and a day of birth, or a region and the right check digit: a number mistyped in one digit is
    still somebody's.
    """
    return (
        _ID.fullmatch(digits) is not None
        and "11" <= digits[:2] <= "91"
        and (_BORN.fullmatch(digits[6:14]) is not None or check_digit(digits[:17]) == digits[17].upper())
    )


def check_digit(body: str) -> str:
    """Return the check digit of an identity number's first 17 digits (GB 11643: ISO 7064, MOD 11-2)."""
    return "10X98765432"[sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, body, strict=True)) % 11]


def is_bank_card(digits: str) -> bool:
    """Return whether *digits* may be a bank card's number: a known beginning, and the Luhn digit is right."""
    if _CARD.fullmatch(digits) is None:
        return False
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits))]
    return sum(one - 9 if one > 9 else one for one in doubled) % 10 == 0


def _of_run(run: str, offset: int) -> Iterator[Found]:
    """Yield what is in one run of digits in groups: the longest number that begins at each group."""
    groups = [(one.start(), one.end(), one.group()) for one in _GROUP.finditer(run)]
    place = 0
    while place < len(groups):
        width, kind = _longest([group for _, _, group in groups[place : place + _MOST_GROUPS]])
        if width:
            yield Found(kind, offset + groups[place][0], offset + groups[place + width - 1][1])
        place += width or 1


def _longest(groups: list[str]) -> tuple[int, str]:
    """Return how many of *groups* together are a number, and of which kind; 0 where none are."""
    best = (0, "")
    for width, digits in enumerate(accumulate(groups), start=1):
        if len(digits) > _LONGEST:
            break
        if (width == 1 or min(map(len, groups[:width])) >= 3) and (kind := _kind(digits)):
            best = (width, kind)
    return best


def _kind(digits: str) -> str:
    if _PHONE.fullmatch(digits):
        return "phone"
    if is_id_number(digits):
        return "id_number"
    return "bank_card" if is_bank_card(digits) else ""


def _plain_digits(text: str) -> str:
    """Return *text* with every other decimal digit as an ASCII one, in the same places."""
    if text.isascii():
        return text
    return "".join(
        char if char.isascii() or (digit := unicodedata.decimal(char, -1)) < 0 else str(digit)
        for char in text
    ).translate(_X)


def _name(text: str) -> str:
    return f"{text[0]}{HIDDEN}" if len(text) > 1 else HIDDEN


def _nothing(_: str) -> str:
    return HIDDEN


def _ends(text: str) -> str:
    """Show the last character alone: enough to tell two numbers at hand apart."""
    return STARS + text[-1] if len(text) >= 15 else STARS


def _last_four(text: str) -> str:
    return STARS + text[-4:] if len(text) >= 11 else STARS


def _province(text: str) -> str:
    """Show the province alone, from the closed list: where other words of a place end, nobody can tell for sure."""
    found = next((one for one in _PROVINCES if text.startswith(one) and len(text) > len(one)), "")
    return found + HIDDEN


def _year(text: str) -> str:
    return f"{text[:4]}-**-**" if _DAY.fullmatch(text) else HIDDEN


_MASKS: Final[Mapping[str, Callable[[str], str]]] = {
    "name": _name, "id_number": _ends, "phone": _last_four, "bank_card": _last_four, "address": _province, "birth": _year,
    "health": _nothing, "text": masked_text, "account": masked_text,
}  # fmt: skip

_PROVINCES: Final = (
    "北京市", "天津市", "上海市", "重庆市", "河北省", "山西省", "辽宁省", "吉林省", "黑龙江省", "江苏省", "浙江省", "安徽省", "福建省", "江西省",
    "山东省", "河南省", "湖北省", "湖南省", "广东省", "海南省", "四川省", "贵州省", "云南省", "陕西省", "甘肃省", "青海省", "台湾省",
    "内蒙古自治区", "广西壮族自治区", "西藏自治区", "宁夏回族自治区", "新疆维吾尔自治区", "香港特别行政区", "澳门特别行政区",
)  # fmt: skip
_X: Final = {0xFF38: "X", 0xFF58: "x"}
"""The full-width X and x, in which a check digit may be typed."""
_LONGEST: Final = 19
_MOST_GROUPS: Final = 7
_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_DIGEST: Final = re.compile(r"(?<![0-9A-Za-z])[0-9a-f]{64}(?![0-9A-Za-z])")
_RUN: Final = re.compile(r"[0-9]+(?:[ -][0-9]+)*[Xx]?")
_ENOUGH: Final = re.compile(r"\d(?:[ -]?\d){10}")
"""As many digits as the shortest number has that identifies somebody, of any script: most texts have fewer."""
_GROUP: Final = re.compile(r"[0-9]+[Xx]?")
_PHONE: Final = re.compile(r"(?:(?:00)?86)?1[3-9][0-9]{9}")
_ID: Final = re.compile(r"[0-9]{17}[0-9Xx]")
_BORN: Final = re.compile(r"(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])")
_CARD: Final = re.compile(r"(?:62|4|5[1-5]|35|60)[0-9]{13,17}")
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
