"""What a YAML parser's complaint means, in words for people who do not know YAML."""

import re
from typing import Any, Final

from pdca.procedure import Place
from pdca.reading.mistakes import Mistakes

_MEANINGS: Final = (
    (
        ("could not find expected ':'", "mapping values are not allowed"),
        "这里的“键: 值”写得不对：检查上一行是否缺冒号、冒号后是否缺空格，文字里有半角冒号时整句要加引号",
        "'key: value' is broken here: look for a missing colon or a missing space after one, and quote a text that has a colon",
    ),
    (
        (
            "expected key",
            "expected <block end>",
            "block sequence entries are not allowed",
            "expected '-' indicator",
        ),
        "缩进不对：同一组的各项要从同一列开始，下一级多缩进两个空格",
        "the indentation is wrong: things of one group start in one column, and what is inside them two spaces further in",
    ),
    (
        ("',' or '}'",),
        "花括号“{ }”没有写完整：各项之间用半角逗号“, ”，最后要有“}”，文字里有逗号时要加引号",
        "the braces '{ }' are incomplete: separate with ', ', close with '}', and quote a text that has a comma in it",
    ),
    (
        ("',' or ']'",),
        "方括号“[ ]”没有写完整：各项之间用半角逗号“, ”，最后要有“]”",
        "the brackets '[ ]' are incomplete: separate with ', ' and close with ']'",
    ),
    (
        ("unexpected end of stream", "found unexpected document indicator"),
        "引号没有配对，请补上结束的引号",
        "a quotation mark is never closed; add the closing one",
    ),
    (
        ("cannot start any token",),
        "这个符号不能放在开头，文字以它开头时请加引号",
        "a plain text cannot start with this character; put the text in quotation marks",
    ),
    (
        ("escape", "hexadecimal"),
        "双引号里的反斜杠“\\”有特殊含义，请改用单引号",
        "a backslash means something special inside double quotation marks; use single ones",
    ),
    (("tag", "directive"), "不要写标签（!）或者指令（%）", "no tags (!) and no directives (%)"),
    (
        ("anchor", "alias"),
        "“&”和“*”有特殊含义，文字以它们开头时请加引号",
        "'&' and '*' are special; quote a text that starts with one",
    ),
    (
        ("expected <document start>",),
        "这里多出了内容，检查缩进和括号",
        "there is something left over here; check indentation and brackets",
    ),
)
_OTHERWISE: Final = (
    "这里的写法不合 YAML 的规则，检查冒号、引号、括号和缩进",
    "this breaks the rules of YAML; check colons, quotes, brackets, indentation",
)
_WIDE: Final = re.compile("[：，“”【】\uff5b\uff5d\uff3b\uff3d]")


def explain(file: str, text: str, error: Any, told: set[int], mistakes: Mistakes) -> None:
    """Note what *error* of the parser means, unless a mistake already *told* of the same lines explains it."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    line, column = (mark.line, mark.column) if mark else (0, 0)
    context = getattr(error, "context_mark", None)
    first = min(line, context.line) if context else line
    if any(first + 1 <= number <= line + 1 for number in told):
        return
    said = f"{getattr(error, 'context', None) or ''} {getattr(error, 'problem', None) or error}".strip()
    zh, en = next(
        ((zh, en) for signs, zh, en in _MEANINGS if any(sign in said for sign in signs)), _OTHERWISE
    )
    lines = text.split("\n")
    near = " ".join(lines[max(line - 1, 0) : line + 1])
    wide = "".join(dict.fromkeys(_WIDE.findall(near)))
    if wide:
        zh += f"；附近有全角符号“{wide}”，YAML 的标点要用半角"
        en += f"; there is full-width punctuation nearby ({wide}), and YAML wants the plain kind"
    mistakes.add(Place(file=file, line=line + 1, column=column + 1), "syntax", zh, en)
