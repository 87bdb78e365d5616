"""From bytes to text: the encoding, the characters and the punctuation that Chinese keyboards and editors get wrong.

Every mistake is noted and mended in the text that is read on, so that what follows is reported as well.
"""

import re
import unicodedata
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from typing import Final

from pdca.procedure import Place
from pdca.reading.mistakes import MOST_OF_A_KIND, Mistakes

MAX_BYTES: Final = 1 << 20
"""Longest file, in bytes (1 MiB)."""

_INVISIBLE: Final = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u200a\u2010-\u2027\u202f-\u205f\u2070-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_TAB: Final = re.compile("\t")
_WIDE_SPACE: Final = re.compile("^[ ]*(?:- +)?([\u3000\xa0])", re.MULTILINE)
_WIDE_COLON: Final = re.compile(r"(?m)^ *(?:- +)*[\"']?[A-Za-z][\w.-]*[\"']? *(：)")
_BLOCK: Final = re.compile(r"(?:^|[ :-])[|>][+-]?\d?[+-]? *(?:#.*)?$")


def text_of(file: str, data: bytes, mistakes: Mistakes) -> str | None:
    """Return the text of *data*, mended where it was wrong, or `None` where nothing sensible can be read."""
    if len(data) > MAX_BYTES:
        mistakes.add(
            Place(file=file, line=1, column=1),
            "size",
            f"文件有{len(data)}字节，超过{MAX_BYTES}字节（1 MiB），请拆成几个文件",
            f"the file has {len(data)} bytes, more than {MAX_BYTES} (1 MiB); split it",
        )
        return None
    text = _decoded(file, data, mistakes)
    return None if text is None else _mended(file, text, mistakes)


def _decoded(file: str, data: bytes, mistakes: Mistakes) -> str | None:
    first = Place(file=file, line=1, column=1)
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) or b"\0" in data[:4]:
        mistakes.add(
            first,
            "utf-16",
            "文件是 UTF-16（“Unicode”）编码，请另存为 UTF-8",
            "the file is UTF-16; save it as UTF-8",
        )
        little = data.startswith(BOM_UTF16_LE) or data[1:2] == b"\0"
        return data.decode("utf-16-le" if little else "utf-16-be", "replace").removeprefix("\ufeff")
    if data.startswith(BOM_UTF8):
        mistakes.add(
            first,
            "bom",
            "文件开头有字节顺序标记（BOM），请另存为不带 BOM 的 UTF-8",
            "the file starts with a byte order mark (BOM); save it as UTF-8 without BOM",
        )
        data = data[len(BOM_UTF8) :]
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        return _foreign(file, data, error.start, mistakes)


def _foreign(file: str, data: bytes, start: int, mistakes: Mistakes) -> str:
    """Tell GBK, where hardly any Chinese character is valid UTF-8, from UTF-8 with a damaged byte."""
    mended = data.decode(errors="replace")
    damaged = mended.count("\ufffd")
    sound = sum(character > "\x7f" for character in mended) - damaged
    try:
        chinese = data.decode("gb18030")
    except UnicodeDecodeError:
        chinese = ""
    place = Place(file=file, line=data.count(b"\n", 0, start) + 1, column=1)
    if chinese and damaged >= sound:
        mistakes.add(
            place,
            "gbk",
            "文件是 GBK（GB18030）编码，请另存为 UTF-8",
            "the file is GBK (GB18030); save it as UTF-8",
        )
        return chinese
    mistakes.add(
        place,
        "encoding",
        f"这一行有不是 UTF-8 的字节（全文第{start + 1}个字节），请改正后另存为 UTF-8",
        f"this line has a byte that is not UTF-8 (byte {start + 1} of the file); correct it and save as UTF-8",
    )
    return mended


def _mended(file: str, text: str, mistakes: Mistakes) -> str:
    text = _replaced(file, text, _INVISIBLE, " ", mistakes)
    text = _replaced(file, text, _TAB, " ", mistakes)
    text = _replaced(file, text, _WIDE_SPACE, " ", mistakes)
    if "：" in text:
        text = _colons(file, text, mistakes)
    if not unicodedata.is_normalized("NFC", text):
        _composed(file, text, mistakes)
    return text


def _replaced(file: str, text: str, pattern: re.Pattern[str], by: str, mistakes: Mistakes) -> str:
    """Note each character that *pattern* finds (its first group, or all of it), and put *by* in its place."""
    found = list(pattern.finditer(text))
    if not found:
        return text
    group = pattern.groups
    pieces, end = [], 0
    for number, match in enumerate(found):
        if number < MOST_OF_A_KIND:
            _character(_at(file, text, match.start(group)), match[group], mistakes)
        pieces += [text[end : match.start(group)], by]
        end = match.end(group)
    return "".join([*pieces, text[end:]])


def _character(place: Place, found: str, mistakes: Mistakes) -> None:
    if found == "\t":
        mistakes.add(place, "tab", "这里有制表符（Tab），请改用空格", "there is a tab here; use spaces")
    elif found in "\u3000\xa0":
        mistakes.add(
            place,
            "wide-space",
            "缩进用了全角空格或不间断空格，请改用普通空格",
            "the indentation has a full-width or no-break space; use plain spaces",
        )
    else:
        code = f"U+{ord(found):04X}"
        mistakes.add(
            place,
            "control",
            f"这里有看不见的控制字符（{code}），请删去",
            f"there is an invisible character ({code}); delete it",
        )


def _colons(file: str, text: str, mistakes: Mistakes) -> str:
    """Note full-width colons after a key, outside block texts, and read them as ``: ``."""
    lines = text.split("\n")
    told, block = 0, -1
    for number, line in enumerate(lines):
        indent = len(line) - len(line.lstrip(" "))
        if block >= 0 and (indent > block or not line.strip()):
            continue
        block = indent if _BLOCK.search(line) else -1
        match = _WIDE_COLON.match(line)
        if match is None:
            continue
        lines[number] = f"{line[: match.start(1)]}: {line[match.end(1) :].lstrip()}"
        if (told := told + 1) <= MOST_OF_A_KIND:
            wide_colon(Place(file=file, line=number + 1, column=match.start(1) + 1), mistakes)
    return "\n".join(lines)


def wide_colon(place: Place, mistakes: Mistakes) -> None:
    """Note a full-width colon used where YAML needs a plain one."""
    mistakes.add(
        place,
        "wide-colon",
        "键的后面用了全角冒号“：”，请改成半角冒号加一个空格“: ”",
        "a full-width colon '：' follows the key; use a plain colon and a space ': '",
    )


def _composed(file: str, text: str, mistakes: Mistakes) -> None:
    wrong = [
        (number, line)
        for number, line in enumerate(text.split("\n"), 1)
        if not unicodedata.is_normalized("NFC", line)
    ]
    for number, line in wrong[:MOST_OF_A_KIND]:
        right = unicodedata.normalize("NFC", line)
        same = next(
            (at for at, pair in enumerate(zip(line, right, strict=False)) if pair[0] != pair[1]), len(right)
        )
        mistakes.add(
            Place(file=file, line=number, column=same + 1),
            "nfc",
            "这一行的文字不是规范形式（NFC），看起来相同的字会被当成不同的字，请重新输入",
            "this line is not in Unicode normal form C, so that letters that look alike differ; type it again",
        )


def _at(file: str, text: str, offset: int) -> Place:
    line = text.count("\n", 0, offset)
    return Place(file=file, line=line + 1, column=offset - (text.rfind("\n", 0, offset) + 1) + 1)
