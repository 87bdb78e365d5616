"""What may be typed: commands and options, with help in Chinese, or in English with ``--lang en``."""

import argparse
from collections.abc import Sequence
from typing import Any, Final

from attrs import frozen

from pdca.cli.desk import DEFAULT_STORE
from pdca.phrase import Language, Phrase

EXITS: Final = Phrase(
    "退出码：0 正常；1 有发现或者不予登记；2 用法或者输入有误；3 审计轨迹不可信；4 存储失败或者与他人冲突；130 中途停止。\n软件只作核对提示，由组织研究决定。",
    "exit codes: 0 fine; 1 findings, or refused; 2 wrong usage or input; 3 a trail that cannot be believed; "
    "4 storage failed, or somebody else was faster; 130 interrupted.\nThe software only checks; the organisation decides.",
)


@frozen
class _Option:
    """One option or argument: its names, its help, and what argparse wants to know besides."""

    names: tuple[str, ...]
    help: Phrase
    more: dict[str, Any]


def _option(*names: str, zh: str, en: str, **more: Any) -> _Option:
    return _Option(names, Phrase(zh, en), more)


@frozen
class _Command:
    name: str
    help: Phrase
    options: tuple[_Option, ...] = ()


_CASE: Final = _option("case", zh="事项编号", en="number of the case")
_PROCEDURE: Final = _option("procedure", zh="程序的编号，见 pdca list", en="id of a procedure, see pdca list")
_EDITION: Final = _option(
    "--edition", zh="版本；不写取当日施行的", en="edition; by default the one in force", default=""
)
_SAID: Final = (
    _option(
        "--by",
        zh="办理人，写成“编号:身份”，可多次",
        en="who acts, PERSON:ROLE; may be repeated",
        action="append",
        metavar="编号:身份",
    ),
    _option(
        "--file",
        zh="从 JSON 或 YAML 文件读入（键：by day facts papers concessions answers reason until）",
        en="read the entry from a JSON or YAML file",
        metavar="文件",
    ),
    _option("--reason", zh="理由", en="reason", default=""),
    _option(
        "--idem",
        zh="幂等键：同一键重复提交只登记一次",
        en="idempotency key: a repeated request is recorded once",
        default="",
    ),
)
_DAY: Final = _option(
    "--day", zh="办理日期，如 2026-05-18；不写为今天", en="the day it happened; today by default", default=""
)
_GIVEN: Final = (
    _option(
        "--fact",
        zh="应填事项，如 ballot.yes=18，可多次",
        en="a fact, such as ballot.yes=18; may be repeated",
        action="append",
        metavar="名称=值",
    ),
    _option(
        "--paper",
        zh="材料，或者“名称=文件”登记其摘要，可多次",
        en="a paper, or NAME=FILE for its digest; may be repeated",
        action="append",
        metavar="名称[=文件]",
    ),
)
_ACT: Final = (
    _CASE,
    _option("act", zh="“步骤.结果”“步骤.分项”，或者当前步骤的结果、分项", en="STEP.OUTCOME, STEP.PART, or the outcome or part alone"),
    *_SAID, _DAY, *_GIVEN,
    _option("--answering", zh="答复的是第几号记录", en="number of the record a part answers", type=int, metavar="号"),
    _option("--expected", zh="预期的下一个记录号；不符即为冲突", en="the expected next number; another one is a conflict", metavar="号"),
)  # fmt: skip
_SOURCE: Final = _option(
    "source",
    zh="导出的文件，或者一本账；不写用 --store",
    en="an exported file or a store; --store by default",
    nargs="?",
)

_COMMANDS: Final = (
    _Command("list", Phrase("列出程序；--cases 列出事项", "list procedures; --cases lists cases"), (_option("--cases", zh="列出账里的事项", en="list the cases", action="store_true"),)),
    _Command("show", Phrase("看一个程序，或者它的一步", "show a procedure, or one of its steps"), (_PROCEDURE, _EDITION, _option("--step", zh="只看这一步的全部要求", en="show all that one step requires", default=""))),
    _Command(
        "walk", Phrase("走一遍：逐项提问，说明欠什么、谁来办、依据哪条、何时截止", "walk through a case, question by question"),
        (
            _option("target", zh="程序（新立项）或者事项编号（接着办）", en="a procedure (a new case) or a case (to go on)"),
            _option("--case", zh="新事项的编号", en="number of the new case", default=""), _EDITION,
            _option("--entrance", zh="从这个步骤进入", en="the step to enter at", default=""),
            _option("--answers", zh="从文件取答案，不提问", en="take the answers from a file", metavar="文件", default=""),
        ),
    ),
    _Command(
        "open", Phrase("立项，附5W1H目标单", "open a case with its 5W1H plan"),
        (
            _PROCEDURE, _CASE, _EDITION, _option("--entrance", zh="从这个步骤进入", en="the step to enter at", default=""), *_SAID, _DAY, *_GIVEN,
            _option("--dry-run", zh="只核对，不登记", en="only check", action="store_true"),
        ),
    ),
    _Command("record", Phrase("登记一步的结果或者分项", "record an outcome or a part"), (*_ACT, _option("--dry-run", zh="只核对，不登记", en="only check", action="store_true"))),
    _Command("check", Phrase("只核对：能不能办，为什么不能", "only check: may it be done, and why not"), _ACT),
    _Command(
        "correct", Phrase("更正一条记录（另记一条，原记录不动）", "correct a record by another record"),
        (_CASE, _option("record", zh="要更正的记录号", en="number of the record"), *_SAID, *_GIVEN, _option("--amended-day", zh="更正后的办理日期", en="the day it should have named", default="")),
    ),
    _Command(
        "concede", Phrase("特批一个“一般应当”的条件", "grant an exception to a 'should' guard"),
        (_CASE, _option("guard", zh="条件的编号，见不予登记的卡片", en="id of the guard, see the refusal"), *_SAID, _option("--until", zh="期限（含当日）", en="the last day it holds", default="")),
    ),
    _Command("migrate", Phrase("把在办事项转到新版本", "carry an open case over to a newer edition"), (_CASE, _EDITION, *_SAID, _DAY)),
    _Command("void", Phrase("作废最近一条推动事项的记录", "undo the last record that moved the case"), (_CASE, _option("record", zh="要作废的记录号", en="number of the record"), *_SAID)),
    _Command("next", Phrase("欠什么：谁来办、最早最迟哪天、依据哪条", "what is owed, by whom, from when, until when"), (_option("case", zh="事项编号；不写列出全部", en="number of the case; all by default", nargs="?"),)),
    _Command("trail", Phrase("看审计轨迹", "show the records"), (_option("case", zh="事项编号；不写列出全部", en="number of the case; all by default", nargs="?"),)),
    _Command("replay", Phrase("回放：只凭轨迹重新核对每条记录，列出审核发现", "judge every record again from the trail alone"), (_SOURCE,)),
    _Command("verify", Phrase("验证轨迹有没有被改动、删减", "check that a trail was not altered or cut"), (_SOURCE,)),
    _Command("export", Phrase("把整本账导出为 JSON 行", "write the whole trail as JSON lines"), (_option("file", zh="文件，- 为标准输出", en="a file, or - for standard output"),)),
    _Command("import", Phrase("把导出的文件导入一本空账", "take an exported file into an empty store"), (_option("file", zh="导出的文件", en="an exported file"),)),
    _Command(
        "ledger", Phrase("由轨迹计算台账；不写名称则列出有哪些", "compute a ledger; without a name, list them"),
        (_option("name", zh="台账的编号", en="id of the ledger", nargs="?", default=""), _option("--unmask", zh="不隐去个人信息", en="show what is masked", action="store_true")),
    ),
    _Command("lint", Phrase("检查程序、法规和场景文件，一次列出全部错误", "check procedures, law and features, all at once"), (_option("paths", zh="文件或者文件夹", en="files or folders", nargs="*", default=["procedures"]),)),
    _Command("schema", Phrase("输出程序文件的 JSON Schema，供编辑器使用", "print the JSON Schema of a procedure file"), ()),
    _Command("specify", Phrase("核对场景覆盖了多少，杀死了多少变异", "measure what the features cover and which mutants they kill"), (
        _option("procedures", zh="程序；不写为全部", en="procedures; all by default", nargs="*", default=[]),
        _option("--features", zh="场景文件所在的文件夹（默认用随附的）", en="folder of features (default: those that come along)", metavar="文件夹", default=""),
        _option("--quick", zh="不做变异", en="break no rules", action="store_true"),
    )),
    _Command("tour", Phrase("演示：三个事项从头走到尾（使用模拟时钟）", "a guided tour of three cases, on a simulated clock"), ()),
)  # fmt: skip

NAMES: Final = tuple(command.name for command in _COMMANDS)
"""The commands, in the order of their help."""

_GLOBAL: Final = (
    _option(
        "--store",
        zh=f"账：文件或者数据库地址（默认 {DEFAULT_STORE}）",
        en=f"the store: a file or an address (default {DEFAULT_STORE})",
        metavar="账",
    ),
    _option(
        "--pack",
        zh="程序和法规所在的文件夹（默认用随附的）",
        en="folder of procedures and law (default: those that come along)",
        metavar="文件夹",
    ),
    _option("--log", zh="新账的名称（默认 pdca）", en="name of a new log (default pdca)", metavar="名称"),
    _option(
        "--place",
        zh="所在地，如 example-province/example-city",
        en="place, such as example-province/example-city",
        metavar="地点",
    ),
    _option(
        "--roster",
        zh="名册（JSON：编号到姓名），只用于显示",
        en="roster (JSON: id to name), for display only",
        metavar="文件",
    ),
    _option(
        "--json",
        zh="输出 JSON，供程序使用",
        en="print JSON, for programs",
        action="store_true",
        dest="as_json",
    ),
    _option("--lang", zh="语言：zh 或 en", en="language: zh or en", choices=("zh", "en")),
)


class UsageError(Exception):
    """What was typed is no command; *usage* is how to type one."""

    def __init__(self, message: str, usage: str) -> None:
        super().__init__(message)
        self.usage = usage


class _Parser(argparse.ArgumentParser):
    """A parser that raises instead of leaving, so that every message is ours."""

    def error(self, message: str) -> Any:
        raise UsageError(message, self.format_usage())


def parser(language: Language) -> argparse.ArgumentParser:
    """Return the parser, with help in *language*."""
    made = _Parser(
        prog="pdca", add_help=False, formatter_class=argparse.RawDescriptionHelpFormatter, epilog=EXITS(language),
        description=Phrase("基层工作按程序办：登记、核对、留痕、回放。", "Township work as declared procedures: record, check, keep, replay.")(language),
    )  # fmt: skip
    _add(made, _GLOBAL, language, suppress=False)
    _help(made, language)
    commands = made.add_subparsers(
        dest="command", metavar=Phrase("命令", "COMMAND")(language), parser_class=_Parser
    )
    for command in _COMMANDS:
        text = command.help(language)
        sub = commands.add_parser(
            command.name,
            help=text,
            description=text,
            add_help=False,
            epilog=EXITS(language),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        _add(sub, command.options, language, suppress=False)
        _add(sub, _GLOBAL, language, suppress=True)
        _help(sub, language)
    return made


def _add(
    made: argparse.ArgumentParser, options: Sequence[_Option], language: Language, *, suppress: bool
) -> None:
    """Add *options*; the global ones may follow the command too, and then must not undo what stood before it."""
    for option in options:
        more = {**option.more, "default": argparse.SUPPRESS} if suppress else option.more
        made.add_argument(*option.names, help=option.help(language).replace("%", "%%"), **more)


def _help(made: argparse.ArgumentParser, language: Language) -> None:
    made.add_argument("-h", "--help", action="help", help=Phrase("看帮助", "show this help")(language))


def language_of(words: Sequence[str]) -> Language:
    """Return the language asked for, before anything else is understood."""
    for before, word in zip(("", *words), words, strict=False):
        if word == "--lang=en" or (before, word) == ("--lang", "en"):
            return "en"
    return "zh"
