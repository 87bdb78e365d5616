"""What may be typed, made into a parser with help in Chinese, or in English with ``--lang en``."""

import argparse
import re
from collections.abc import Callable, Iterable, Sequence
from difflib import get_close_matches
from functools import cache
from typing import Any, Final

from pdca.breaks import broken, columns
from pdca.cli.commands import COMMANDS, GLOBAL, Option
from pdca.cli.metavars import SHOWN
from pdca.phrase import Language, Phrase

EXITS: Final = Phrase(
    "退出码：0 正常；1 有发现或者不予登记；2 用法或者输入有误；\n3 审计轨迹不可信；4 存储失败或者与他人冲突；5 同一本账有两种历史；\n130 中途停止；141 读取输出的一方先走了。\n软件只作核对提示，由组织研究决定。",
    "exit codes: 0 fine; 1 findings, or refused; 2 wrong usage or input;\n3 a trail that cannot be believed; "
    "4 storage failed, or somebody else\nwas faster; 5 two histories of one log; 130 interrupted;\n141 whoever read the output left.\nThe software only checks; the organisation decides.",
)


_COMPLAINTS: Final = (
    (r"unrecognized arguments: (?P<what>.*)", "不认识“{what}”"),
    (r"argument (?P<where>.*?): invalid choice: '?(?P<what>.*?)'? \(choose from (?P<known>.*)\)", "{where}没有“{what}”，{near}"),
    (r"the following arguments are required: (?P<what>.*)", "还缺：{what}"),
    (r"argument (?P<where>.*?): expected .*", "{where} 后面缺少值"),
    (r"argument (?P<where>.*?): invalid int value: '(?P<what>.*)'", "{where} 应是整数，不是“{what}”"),
    (r"argument (?P<where>.*?): ignored explicit argument '(?P<what>.*)'", "{where} 后面不写值，却写了“{what}”"),
    (r"ambiguous option: (?P<what>.*?) could match (?P<known>.*)", "“{what}”不完整，可能是：{known}"),
)  # fmt: skip
"""What argparse complains of, and how to say it in Chinese."""


class UsageError(Exception):
    """What was typed is no command; *usage* is how to type one."""

    def __init__(self, message: str, usage: str) -> None:
        super().__init__(message)
        self.usage = usage


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Help in Chinese: its usage line begins so, and a sign counts for the two columns that it takes."""

    def add_usage(self, usage: str | None, actions: Iterable[Any], groups: Iterable[Any], prefix: str | None = None) -> None:  # fmt: skip
        super().add_usage(usage, actions, groups, _widened("用法：" if prefix is None else prefix))

    def _metavar_formatter(self, action: argparse.Action, default_metavar: str) -> Callable[[int], tuple[str, ...]]:
        said = super()._metavar_formatter(action, default_metavar)
        return lambda size: tuple(map(_widened, said(size)))

    def _split_lines(self, text: str, width: int) -> list[str]:
        return broken(text, width)

    def format_help(self) -> str:
        return super().format_help().replace(_FILLER, "")


_FILLER: Final = "\0"
"""Stands behind a sign of two columns while argparse counts characters."""


def _widened(text: str) -> str:
    return "".join(f"{sign}{_FILLER}" if columns(sign) == 2 else sign for sign in text)


class _Parser(argparse.ArgumentParser):
    """A parser that raises instead of leaving, so that every message is ours."""

    def error(self, message: str) -> Any:
        raise UsageError(_complaint(message, self.formatter_class is _Formatter), self.format_usage())


def _complaint(message: str, in_chinese: bool) -> str:  # noqa: FBT001
    """Return what argparse has to say, in the reader's language where that is known."""
    found = ((re.fullmatch(pattern, message, re.DOTALL), said) for pattern, said in _COMPLAINTS)
    told = next((said.format(**{**match.groupdict(), "near": _near(match), "where": _place(match)}) for match, said in found if match), message)
    return told if in_chinese else message


def _place(complaint: re.Match[str]) -> str:
    """Return which argument it is about; one that is known by its choices alone has no name."""
    said = str(complaint.groupdict().get("where"))
    return "这里" if said.startswith("{") else said


def _near(complaint: re.Match[str]) -> str:
    """Return what could have been meant by a choice that there is none of: all of a few, of many those alike."""
    said = complaint.groupdict()
    known = re.findall(r"[\w-]+", said.get("known") or "")
    alike = get_close_matches(said.get("what") or "", known)
    if len(known) <= _FEW:
        return f"可用的有：{'、'.join(known)}"
    return f"{'像是 ' + '、'.join(alike) + '；' if alike else ''}全部见 pdca --help"


_FEW: Final = 12
"""So many choices are listed where one is not known."""


@cache
def parser(language: Language) -> argparse.ArgumentParser:
    """Return the parser, with help in *language*."""
    look = _Formatter if language == "zh" else argparse.RawDescriptionHelpFormatter
    made = _Parser(
        prog="pdca", add_help=False, formatter_class=look, epilog=EXITS(language),
        description=Phrase("基层工作按程序办：登记、核对、留痕、回放。", "Township work as declared procedures: record, check, keep, replay.")(language),
    )  # fmt: skip
    commands = made.add_subparsers(
        title=Phrase("命令", "commands")(language), dest="command", metavar=Phrase("命令", "COMMAND")(language), parser_class=_Parser
    )  # fmt: skip
    _add(made, (), language, suppress=False)
    for command in COMMANDS:
        text = command.help(language)
        sub = commands.add_parser(
            command.name, help=text, description=text, add_help=False, epilog=EXITS(language), formatter_class=look
        )  # fmt: skip
        _add(sub, command.options, language, suppress=True)
    return made


def _add(made: argparse.ArgumentParser, own: Sequence[Option], language: Language, *, suppress: bool) -> None:
    """Add *own* options and the global ones; those may follow the command too, and then must not undo what stood before it."""
    arguments = made.add_argument_group(Phrase("参数", "arguments")(language))
    options = made.add_argument_group(Phrase("选项", "options")(language))
    for option in (*own, *GLOBAL):
        more = dict(option.more)
        if suppress and option in GLOBAL:
            more["default"] = argparse.SUPPRESS
        named = option.names[0].startswith("-")
        if "choices" in more and not named:
            more["metavar"] = f"{{{','.join(more['choices'])}}}"
        elif option.names[0] in SHOWN:
            more["metavar"] = SHOWN[option.names[0]](language)
        group = options if named else arguments
        group.add_argument(*option.names, help=option.help(language).replace("%", "%%"), **more)
    options.add_argument("-h", "--help", action="help", help=Phrase("看帮助", "show this help")(language))


def language_of(words: Sequence[str]) -> Language:
    """Return the language asked for, before anything else is understood."""
    for before, word in zip(("", *words), words, strict=False):
        if word == "--lang=en" or (before, word) == ("--lang", "en"):
            return "en"
    return "zh"
