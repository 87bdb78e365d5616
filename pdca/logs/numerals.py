"""Characters as people type them into tables: full-width digits, inner spaces, Chinese numerals, invisible marks."""

import re
from fractions import Fraction
from typing import Final

_WIDE: Final = {0xFF01 + number: 0x21 + number for number in range(94)}
_PUNCTUATION: Final = frozenset("（），；：？！")  # stays: it is how Chinese is written
_TIDY: Final = {
    **{wide: narrow for wide, narrow in _WIDE.items() if chr(wide) not in _PUNCTUATION},
    0x3000: 0x20, 0xA0: 0x20, 0x200B: None, 0x200C: None, 0x200D: None, 0x2060: None, 0xFEFF: None,
}  # fmt: skip
_HAN: Final = "〇\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_INNER: Final = re.compile(f"(?<=[{_HAN}·])[ \t]+(?=[{_HAN}·])")
_BLANKS: Final = re.compile(r"\s+")

_DIGITS: Final = {
    "〇": 0, "○": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9, "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9,
}  # fmt: skip
NUMERALS: Final = "〇○零一二两三四五六七八九十廿卅壹贰叁肆伍陆柒捌玖拾"
"""The characters that `number` reads."""


def tidy(text: str) -> str:
    """Return *text* with digits, letters and signs of normal width, single spaces and nothing invisible."""
    if text.isascii() and "  " not in text:
        return text.strip()
    return _BLANKS.sub(" ", text.translate(_TIDY)).strip()


def joined(text: str) -> str:
    """Return *text* tidied, without the spaces between Chinese characters (张 三)."""
    return _INNER.sub("", tidy(text))


def bare(text: str) -> str:
    """Return *text* tidied, without any space: the form in which headings are compared."""
    return tidy(text).replace(" ", "").replace("（", "(").replace("）", ")").replace("：", ":")


def number(text: str) -> int | None:
    """Return the whole number that *text* writes, in digits or in Chinese numerals below one hundred; else `None`.

    A row of Chinese digits is read digit by digit (二〇二六), one with 十 as a number (二十八).
    """
    if text.isascii():
        return int(text) if text.isdigit() and len(text) <= 9 else None
    plain = text.replace("廿", "二十").replace("卅", "三十").replace("拾", "十")
    if "十" in plain:
        tens, _, ones = plain.partition("十")
        high = _digit(tens) if tens else 1
        low = _digit(ones) if ones else 0
        return None if high is None or low is None else 10 * high + low
    digits = [_digit(each) for each in plain[:9]]
    if len(plain) > 9 or not digits or None in digits:
        return None
    return int("".join(str(digit) for digit in digits))


def amount(text: str) -> Fraction | None:
    """Return the amount in yuan that *text* writes as on a cheque (叁万贰仟元整, 人民币壹佰零伍元陆角); else `None`."""
    found = _AMOUNT.fullmatch(text)
    if found is None:
        return None
    yuan, tenths, hundredths = (_whole(part) if part else 0 for part in found.groups())
    return None if None in (yuan, tenths, hundredths) else Fraction(100 * (yuan or 0) + 10 * (tenths or 0) + (hundredths or 0), 100)


def _whole(text: str) -> int | None:
    """Return the whole number that *text* writes with 拾, 佰, 仟, 万 and 亿; `None` for digits side by side and for units of nothing."""
    total, section, digit = 0, 0, 0
    for at, each in enumerate(text):
        if each in _DIGITS:
            if digit:
                return None
            digit = _DIGITS[each]
        elif each in _TENS:
            section, digit = section + (digit or int(each in "十拾" and not at)) * _TENS[each], 0
        elif not (total or section or digit):
            return None
        elif each == "万":
            total, section, digit = total + (section + digit) * _MYRIADS[each], 0, 0
        else:
            total, section, digit = (total + section + digit) * _MYRIADS[each], 0, 0
    found = total + section + digit
    return found if found < _MOST else None


_MOST: Final = 10**15
"""No number of a record is as great."""
_TENS: Final = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1_000, "仟": 1_000}
_MYRIADS: Final = {"万": 10_000, "亿": 100_000_000}
_WRITTEN: Final = "".join((*_DIGITS, *_TENS, *_MYRIADS))
_AMOUNT: Final = re.compile(f"(?:人民币)?([{_WRITTEN}]{{1,30}})[元圆](?:([{_WRITTEN}])角)?零?(?:([{_WRITTEN}])分)?[整正]?")


def _digit(text: str) -> int | None:
    if len(text) != 1:
        return None
    return int(text) if text.isascii() and text.isdigit() else _DIGITS.get(text)
