"""Every command and option there is, with what help says of it in Chinese and English."""

from typing import Any, Final

from attrs import frozen

from pdca.cli.desk import DEFAULT_STORE
from pdca.exports import DRAWINGS, LOGS
from pdca.phrase import Phrase


@frozen
class Option:
    """One option or argument: its names, its help, and what argparse wants to know besides."""

    names: tuple[str, ...]
    help: Phrase
    more: dict[str, Any]


def _option(*names: str, zh: str, en: str, **more: Any) -> Option:
    return Option(names, Phrase(zh, en), more)


@frozen
class Command:
    """One command: its name, its help, and its own options and arguments."""

    name: str
    help: Phrase
    options: tuple[Option, ...] = ()


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
    ),
    _option(
        "--file",
        zh="从 JSON 或 YAML 文件读入（键：by day facts papers concessions answers reason until）",
        en="read the entry from a JSON or YAML file",
    ),
    _option("--reason", zh="理由", en="reason", default=""),
    _option(
        "--idem",
        zh="幂等键：同一键重复提交只登记一次",
        en="idempotency key: a repeated request is recorded once",
        default="",
    ),
)
_ORIGIN: Final = _option(
    "--origin",
    zh="由哪个事项要求另立，写成“事项[:记录号[:行]]”，见 pdca next",
    en="the case that makes this one owed, CASE[:RECORD[:LINE]], see pdca next",
    default="",
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
    ),
    _option(
        "--paper",
        zh="材料，或者“名称=文件”：存入材料夹，登记其摘要，可多次",
        en="a paper, or NAME=FILE to keep the file and record its digest; may be repeated",
        action="append",
    ),
)
_ACT: Final = (
    _CASE,
    _option("act", zh="“步骤.结果”“步骤.分项”，或者当前步骤的结果、分项", en="STEP.OUTCOME, STEP.PART, or the outcome or part alone"),
    *_SAID, _DAY, *_GIVEN,
    _option("--answering", zh="答复的是第几号记录", en="number of the record a part answers", type=int),
    _option("--expected", zh="预期的下一个记录号；不符即为冲突", en="the expected next number; another one is a conflict"),
)  # fmt: skip
_ORDERED: Final = (
    _option("--by", zh="谁决定，写成“编号:身份”", en="who orders it, PERSON:ROLE", action="append"),
    _option(
        "--reason",
        zh="理由（登记在账，不要写个人信息）",
        en="why; it is recorded, so no personal data in it",
        default="",
    ),
)
_SOURCE: Final = _option(
    "source",
    zh="导出的文件，或者一本账；不写用 --store",
    en="an exported file or a store; --store by default",
    nargs="?",
)

_KEYS: Final = _option("--key", zh="可信的密钥（公钥文件），可多次；写了就只认这些密钥的签名", en="a trusted key (the public file); may be repeated; others then count for nothing", action="append")  # fmt: skip
_OUTSIDE: Final = (
    _option("--witness-key", zh="见证人的公钥（文件或者一行文字），可多次", en="a witness's public key (a file or the line itself); may be repeated", action="append"),
    _option("--policy", zh="见证规则（C2SP tlog-policy）：要哪些见证人，几个才够", en="a policy (C2SP tlog-policy): which witnesses, and how many are enough", default=""),
    _option("--tsa-certificate", zh="时间戳机构的证书（PEM，含根证书），可多次", en="certificates of a time-stamping authority (PEM, with the root); may be repeated", action="append"),
)  # fmt: skip
_ANCHORED: Final = (
    _KEYS, *_OUTSIDE,
    _option("--root", zh="抄下的总散列，写成“记录数:总散列”，可多次", en="a root noted on paper, SIZE:ROOT; may be repeated", action="append"),
)  # fmt: skip

COMMANDS: Final = (
    Command("list", Phrase("列出程序；--cases 列出事项", "list procedures; --cases lists cases"), (_option("--cases", zh="列出账里的事项", en="list the cases", action="store_true"),)),
    Command("show", Phrase("看一个程序，或者它的一步", "show a procedure, or one of its steps"), (_PROCEDURE, _EDITION, _option("--step", zh="只看这一步的全部要求", en="show all that one step requires", default=""))),
    Command(
        "walk", Phrase("走一遍：逐项提问，说明欠什么、谁来办、依据哪条、何时截止", "walk through a case, question by question"),
        (
            _option("target", zh="程序（新立项）或者事项编号（接着办）", en="a procedure (a new case) or a case (to go on)"),
            _option("--case", zh="新事项的编号", en="number of the new case", default=""), _EDITION, _ORIGIN,
            _option("--entrance", zh="从这个步骤进入", en="the step to enter at", default=""),
            _option("--answers", zh="从文件取答案，不提问", en="take the answers from a file", default=""),
        ),
    ),
    Command(
        "open", Phrase("立项，附5W1H目标单", "open a case with its 5W1H plan"),
        (
            _PROCEDURE, _CASE, _EDITION, _option("--entrance", zh="从这个步骤进入", en="the step to enter at", default=""), *_SAID, _DAY, *_GIVEN,
            _ORIGIN,
            _option("--dry-run", zh="只核对，不登记", en="only check", action="store_true"),
        ),
    ),
    Command("record", Phrase("登记一步的结果或者分项", "record an outcome or a part"), (*_ACT, _option("--dry-run", zh="只核对，不登记", en="only check", action="store_true"))),
    Command("check", Phrase("只核对：能不能办，为什么不能", "only check: may it be done, and why not"), _ACT),
    Command(
        "correct", Phrase("更正一条记录（另记一条，原记录不动）", "correct a record by another record"),
        (_CASE, _option("record", zh="要更正的记录号", en="number of the record"), *_SAID, *_GIVEN, _option("--amended-day", zh="更正后的办理日期", en="the day it should have named", default="")),
    ),
    Command(
        "concede", Phrase("特批一个“一般应当”的条件", "grant an exception to a 'should' guard"),
        (_CASE, _option("guard", zh="条件的编号，见不予登记的卡片", en="id of the guard, see the refusal"), *_SAID, _option("--until", zh="期限（含当日）", en="the last day it holds", default="")),
    ),
    Command("migrate", Phrase("把在办事项转到新版本", "carry an open case over to a newer edition"), (_CASE, _EDITION, *_SAID, _DAY)),
    Command("void", Phrase("作废最近一条推动事项的记录", "undo the last record that moved the case"), (_CASE, _option("record", zh="要作废的记录号", en="number of the record"), *_SAID)),
    Command("next", Phrase("欠什么：谁来办、最早最迟哪天、依据哪条", "what is owed, by whom, from when, until when"), (_option("case", zh="事项编号；不写列出全部", en="number of the case; all by default", nargs="?"),)),
    Command(
        "due", Phrase("到期：周期性任务和在办事项的时限，逾期、将到期、错过的；可写成日历文件", "what recurs and what open cases owe: due, overdue, soon, missed"),
        (
            _option("--on", zh="哪一天；不写为今天", en="on which day; today by default", default=""),
            _option("--org", zh="只看这个单位、其人员和下级单位（编号）", en="only what this unit bears, its people and the units below it", default=""),
            _option("--all", zh="按期完成的和以前年度的也列出", en="also what was done, and earlier years", action="store_true"),
            _option("--ics", zh="写成日历文件（iCalendar），含今后一年；已有的文件据以更新", en="write a calendar file (iCalendar) with the year to come; one that is there is updated", default=""),
        ),
    ),
    Command("trail", Phrase("看审计轨迹", "show the records"), (_option("case", zh="事项编号；不写列出全部", en="number of the case; all by default", nargs="?"),)),
    Command("replay", Phrase("回放：只凭轨迹重新核对每条记录，列出审核发现", "judge every record again from the trail alone"), (_SOURCE,)),
    Command(
        "audit", Phrase("审计：偏离了什么、依据哪条、哪些说不清；写报告、复核报告", "audit: what deviates, from which article, what cannot be said"),
        (
            _SOURCE, _option("--out", zh="写报告：.html、.xlsx 或 .json，可多次", en="write a report: .html, .xlsx or .json; may be repeated", action="append"),
            _option("--day", zh="截至哪天（today 为今天）；不写为来源的最后一天", en="as of which day (today for today); by default the last day of the source", default=""),
            _option("--allow", zh="准予清单（YAML）：理由、批准依据、期限", en="the allow-list (YAML): reason, authority, expiry", default=""),
            _option("--verify", zh="复核这份报告：重算一遍，说明相同还是哪里不同", en="recompute this report, and say whether it is equal or where it differs", default=""),
            _option("--forensics", zh="另外列出值得看一看的线索（不是审核发现）", en="list leads worth a look besides, which are no findings", action="store_true"),
            _option("--inspected", zh="用 --forensics 时：来检查的日子，可多次", en="with --forensics: a day on which somebody came to look; may be repeated", action="append"),
            _option("--procedure", zh="别的系统的记录按哪个程序核对", en="the procedure that another system's log is about", default=""), _EDITION,
            _option("--marked", zh="把发现标注在 Excel 台账的副本上：原有的格子不动，加批注、底色和清单", en="mark what was found on a copy of the workbook: no cell changes; comments, colour and lists are added", default=""),
            _option("--sheet", zh="核对 Excel 台账的这张工作表；不写为第一张", en="audit this sheet of a workbook; by default the first", default=""),
            _option("--yes", zh="接受对各列含义的推测，不再询问", en="take the guess at what the columns mean without asking", action="store_true"),
            _option("--engine", zh="成批核对：plain 几千件，duckdb 几千万条，spark 用集群", en="judge in bulk: plain for thousands, duckdb for tens of millions of events, spark on a cluster", choices=("plain", "duckdb", "spark"), default=""),
            _option("--flow-only", zh="用 --engine 时只核对办理流程，快得多", en="with --engine: control flow alone, which is much faster", action="store_true"),
            _option("--resume", zh="断点文件（用 --engine 时）：中途停止后接着核对", en="with --engine: a file that keeps the place when it is broken off, and goes on from it", default=""),
            _option("--memory", zh="DuckDB 可用的内存（MiB），放不下时写到磁盘", en="memory for DuckDB in MiB; what does not fit spills to disk", default=""),
            _option("--workers", zh="同时核对的进程数（只核对流程时是 DuckDB 的线程数），Spark 的分区数", en="processes that judge at once (of control flow alone: threads of DuckDB), partitions of Spark", default=""),
            _option("--master", zh="Spark 的主节点", en="the master of Spark", default="local[2]"),
        ),
    ),
    Command(
        "verify", Phrase("验证轨迹有没有被改动、删减", "check that a trail was not altered or cut"),
        (_SOURCE, *_ANCHORED, _option("--predecessor", zh="前一本账（账或者导出的文件）：核对是否接得上", en="the log before this one, a store or exported file: does this one continue it", default=""), _option("--resume", zh="断点文件：中断时记下看到哪里，下次接着验证", en="a file that keeps the place when it is interrupted, and goes on from it", default=""), _option("--ledger", zh="读模型：以前“pdca ledger 台账 --json”的结果，与由账计算的逐格比较，可多次", en="a read model, what 'pdca ledger NAME --json' printed: compared cell by cell; may be repeated", action="append"), _option("--no-fold", zh="不逐件读事项", en="do not read every case", action="store_true")),
    ),
    Command(
        "anchor", Phrase("锚定：验证整本账，把检查点记到管理员够不着的地方，并印出总散列", "verify the trail, note its root outside, and print it"),
        (
            _option("folder", zh="文件夹（移动介质、共享目录）；不写只印出总散列", en="a folder (removable media, a share); without one the root is only printed", nargs="?", default=""),
            _option("--key", zh="签名用的密钥文件，见 pdca key new", en="the key file to sign with, see pdca key new", default=""),
            _option("--witness", zh="请这个网址的见证人联署，可多次", en="ask the witness at this address to cosign; may be repeated", action="append"),
            *_OUTSIDE,
            _option("--tsa", zh="请这个网址的时间戳机构（RFC 3161）盖时间戳", en="ask the time-stamping authority (RFC 3161) at this address", default=""),
            _option("--print", zh="把带二维码的张贴页写到 .svg 或 .txt 文件，或者 terminal 显示", en="the sheet with a code to scan: to a .svg or .txt file, or terminal", default=""),
        ),
    ),
    Command(
        "witness", Phrase("当见证人：记下账的增长，只联署接得上的检查点", "be a witness: note how a log grows, cosign what continues it"),
        (
            _option("action", zh="serve：运行服务", en="serve: run the server", choices=("serve",)),
            _option("logs", zh="给哪些账见证：账的公钥（文件或者一行文字），公钥的名称就是账名", en="the logs to witness, by their public keys (files or the lines themselves), whose names are the logs'", nargs="+"),
            _option("--listen", zh="监听的地址和端口", en="the address and port to listen on", default="127.0.0.1:8470"),
            _option("--state", zh="状态文件：见过的检查点和证据", en="the file of what was seen, and of evidence", required=True),
            _option("--key", zh="见证人的密钥文件，见 pdca key new --as-witness", en="the witness's key file, see pdca key new --as-witness", required=True),
        ),
    ),
    Command(
        "key", Phrase("签名密钥：生成、移交、吊销；文件自己保管，“文件.pub”交给核对的人", "make, hand over or revoke a key; keep FILE to yourself, hand out FILE.pub"),
        (
            _option("action", zh="new：新密钥；hand-over：以后改用这把；revoke：这把不再作数", en="new: a new key; hand-over: sign with it from now on; revoke: it counts no more", choices=("new", "hand-over", "revoke")),
            _option("file", zh="密钥文件；new 时不能已存在，revoke 时也可以是公钥", en="the key file: for new one that does not exist, for revoke the public one will do"),
            *_ORDERED, _option("--size", zh="revoke：只认前多少条记录的签名；不写为到现在为止", en="revoke: it counts for so many records; by default up to now", type=int),
            _option("--name", zh="密钥名称，不含空格和加号；不写用账名", en="name of the key, without spaces and plus; by default that of the log", default=""),
            _option("--as-witness", zh="见证人的密钥", en="a key for a witness", action="store_true"),
        ),
    ),
    Command("proof", Phrase("证明记录在账里（JSON，不靠本软件也能核对）", "prove that records are in the log, as JSON"), (_option("what", zh="事项编号，或者记录在账里的位置", en="a case, or a position in the log"),)),
    Command(
        "paper", Phrase("材料：add 存入文件并告知摘要和类型，check 核对有没有缺失、被改动", "keep files as papers, or check those that are kept"),
        (
            _option("action", zh="add：存入；check：核对", en="add: keep files; check: compare with the trail", choices=("add", "check")),
            _option("files", zh="要存入的文件", en="the files to keep", nargs="*", default=[]),
        ),
    ),
    Command(
        "archive", Phrase("归档：把一个事项打成归档包，或者 --check 核对一个包", "pack a case for the archive, or check a package"),
        (
            _option("case", zh="事项编号", en="number of the case", nargs="?", default=""),
            _option("out", zh="去处：.zip 文件，或者一个新文件夹", en="where to: a .zip file or a new folder", nargs="?", default=""),
            _option("--check", zh="核对这个包（文件或者文件夹）", en="check this package, a file or a folder", default=""),
            _option("--key", zh="打包时：封签用的密钥文件；核对时：可信的公钥；可多次", en="packing: the key file to seal with; checking: a trusted key; may be repeated", action="append"),
            _option("--public", zh="随包附上的公钥，可多次", en="a public key to go along; may be repeated", action="append"),
            _option("--disclose", zh="打包时：附上保险库里封存的个人信息原值（限制的除外）", en="packing: hand over the sealed values from the vault, but for restricted ones", action="store_true"),
            _option("--root", zh="核对时：抄下的总散列，写成“记录数:总散列”，可多次", en="checking: a root noted on paper, SIZE:ROOT; may be repeated", action="append"),
        ),
    ),
    Command("freeze", Phrase("封存：这本账到此为止，以后不再登记", "end this log for good"), (*_ORDERED, _option("--successor", zh="后续账的名称", en="name of the log that will continue it", default=""))),
    Command(
        "succeed", Phrase("另起后续账：封存这本账，新账从它的末尾接起（可换算法、密钥）", "freeze this log and begin its successor, with another hash or key if you like"),
        (
            _option("new", zh="新账：文件或者数据库地址，须是空的", en="the new store, which must be empty"), *_ORDERED,
            _option("--name", zh="新账的名称；以 /sm3 结尾即用国密 SM3", en="name of the new log; one that ends in /sm3 is hashed with SM3", required=True),
            _option("--new-key", zh="新账的密钥文件（默认在新账旁边）", en="the key file of the new log (default: beside it)", default=""),
            _option("--key-lost", zh="旧账的密钥丢失，无法封存", en="the old log's key is lost, so it cannot be frozen", action="store_true"),
        ),
    ),
    Command("backup", Phrase("备份：联机复制整本账，并验证副本", "copy the store while it is in use, and verify the copy"), (_option("file", zh="副本文件，不能已存在", en="the copy, which must not exist"),)),
    Command(
        "restore", Phrase("恢复备份：放进空的账，在账上声明丢了哪些，再锚定（配 --anchors）", "put a backup back, declare what was lost, anchor again (--anchors)"),
        (_option("file", zh="备份或者导出的文件；不写则只为已经放回的账补声明", en="a backup or exported file; without one only declare, for a store that was put back already", nargs="?", default=""), *_ORDERED),
    ),
    Command(
        "repair", Phrase("修复介质损坏：写出一本完好的新账，并在其中登记；原账留作证据", "mend what decayed, in a new store; the old one stays as evidence"),
        (_option("new", zh="新账的文件，须是空的", en="the new store, which must be empty"), *_ORDERED, _option("--from", zh="一份备份，补单个比特翻转以外的损坏", en="a backup, for damage beyond a single bit", dest="spare", default="")),
    ),
    Command("doctor", Phrase("体检：版本、数据库设置、时钟、磁盘、密钥", "check versions, database settings, clock, disk and keys"), (_option("--key", zh="要检查的密钥文件，可多次", en="a key file to check; may be repeated", action="append"),)),
    Command(
        "export", Phrase("把整本账导出为 JSON 行；--as 导出成别的软件的格式", "write the trail as JSON lines, or with --as in a form of other programs"),
        (
            _option("file", zh="文件，- 为标准输出", en="a file, or - for standard output"),
            _option("--as", zh="格式：jsonl 是原样，其余的隐去个人信息，不能再导入", en="the form: jsonl is the trail itself, the others are masked views", dest="form", default="jsonl", choices=("jsonl", *LOGS)),
        ),
    ),
    Command(
        "draw", Phrase("画程序图：BPMN、PNML、SCXML、Mermaid、DOT", "draw a procedure as BPMN, PNML, SCXML, Mermaid or DOT"),
        (
            _PROCEDURE, _option("file", zh="文件，- 为标准输出", en="a file, or - for standard output"),
            _option("--as", zh="格式", en="the form", dest="form", required=True, choices=DRAWINGS), _EDITION,
        ),
    ),
    Command(
        "map", Phrase("全图：哪个程序供给哪个程序，回路是不是闭合", "the whole circuit: which procedure feeds which, and whether the circle closes"),
        (
            _option("file", zh="画到文件，- 为标准输出；不写则在屏幕上列出", en="draw to a file, or - for standard output; by default listed on the screen", nargs="?", default=""),
            _option("--as", zh="格式", en="the form", dest="form", default="mermaid", choices=("mermaid", "dot")),
        ),
    ),
    Command(
        "review", Phrase("管理评审：由台账算出各项输入、上次输出的下落，写成可登记的文件", "a review's inputs from the ledgers, and what became of earlier outputs"),
        (
            _CASE, _option("--entry", zh="把各项摘录写成登记用的文件", en="write the extracts as a file to record them with", default=""),
            _option("--out", zh="写评审材料：.html、.xlsx 或 .json，可多次", en="write the pack: .html, .xlsx or .json; may be repeated", action="append"),
        ),
    ),
    Command(
        "objectives", Phrase("目标：由台账算出各项目标、各单位任务做到了什么程度", "how far objectives and the tasks of units are, measured from the ledgers"),
        (
            _option("case", zh="事项编号；不写列出全部", en="number of the case; all by default", nargs="?", default=""),
            _option("--org", zh="只看这个单位和下级单位的任务（编号）", en="only the tasks of this unit and of those below it", default=""),
            _option("--entry", zh="把各项任务的结果写成年终考核登记用的文件", en="write the results of the tasks as a file for the assessment", default=""),
        ),
    ),
    Command(
        "programme", Phrase("检查计划：按风险分档、可重做地抽取事项，由程序生成检查清单", "draw cases to inspect, so that anyone can draw again; checklists"),
        (
            _option("--seed", zh="抽签的种子（一段文字，抽之前公开）", en="the seed of the draw: a text, told before drawing", required=True),
            _option("--procedure", zh="只查这个程序，可多次", en="only this procedure; may be repeated", action="append"),
            _option("--first", zh="甲档（有逾期）抽多少：全部、5 或 1/5", en="how many of those with something overdue: all, 5 or 1/5", default="all"),
            _option("--second", zh="乙档（在办）抽多少", en="how many of those under way", default=""),
            _option("--third", zh="丙档（已结束）抽多少", en="how many of those that are over", default=""),
            _option("--entry", zh="写成登记检查方案用的文件", en="write it as a file to record the plan of an inspection with", default=""),
        ),
    ),
    Command(
        "simulate", Phrase("模拟：按情景文件和种子造出一年的账，用于培训、演示和压力试验；人和事都是编的", "make up a township's year from a scenario and a seed"),
        (
            _option("--seed", zh="种子：同一种子造出同样的账", en="the seed; the same one makes the same log", default=""),
            _option("--scenario", zh="情景文件（YAML）；不写用随附的示例镇", en="the scenario (YAML); by default the sample township", default=""),
            _option("--organisation", zh="组织文件（YAML）；不写用随附的示例镇", en="the organisation (YAML); by default the sample township", default=""),
        ),
    ),
    Command("burden", Phrase("负担：要填多少、出示多少材料、多少签字，哪些是本地自加的", "what procedures ask people to fill in, show and sign, and on whose account"), (_option("procedure", zh="程序的编号：逐项列出；不写则各列一行", en="id of a procedure to list item by item; by default a line for each", nargs="?", default=""), _EDITION)),
    Command(
        "document", Phrase("文书和图板：由程序文件和轨迹生成，网页或者 DOCX；不写名称则列出有哪些", "documents and posters from procedures and trail; no name: list them"),
        (
            _option("name", zh="文书的名称", en="name of the document", nargs="?", default=""),
            _option("rest", zh="对象（事项、程序或者单位），再写文件：.html、.docx，可多个", en="what it is made of (a case, procedure or unit), and files: .html, .docx", nargs="*", default=[]),
            _EDITION, _option("--step", zh="空白登记表：只要这一步", en="blank form: this step alone", default=""),
            _option("--org", zh="责任书：只要这个单位的", en="responsibility contract: of this unit alone", default=""),
            _option("--unmask", zh="不隐去个人信息（登记在账）", en="show personal data; this is recorded", action="store_true"), *_ORDERED,
        ),
    ),
    Command("impact", Phrase("影响：新的文本改了什么，涉及哪些在办事项、怎么办、何时以前", "what a new text changes, and which open cases it touches"), (_option("texts", zh="新文本：文件夹，或者一个文件", en="the new texts: a folder, or one file"),)),
    Command("sketch", Phrase("照 BPMN 或者 PNML 图起草程序；不是状态机的说明原因", "outline a procedure from a drawing in BPMN or PNML, if it is a state machine"), (_option("file", zh="图的文件，- 为标准输入", en="the drawing, or - for standard input"),)),
    Command("import", Phrase("把导出的文件导入一本空账", "take an exported file into an empty store"), (_option("file", zh="导出的文件", en="an exported file"),)),
    Command(
        "ledger", Phrase("由轨迹计算台账；不写名称则列出有哪些", "compute a ledger; without a name, list them"),
        (
            _option("name", zh="台账的编号或者名称", en="id or title of the ledger", nargs="?", default=""),
            _option("--why", zh="说明一格的来历：行/列（序号、事项、列名都可以，合计写“合计/列”）", en="tell the records behind a cell: ROW/COLUMN, by number or name; totals/COLUMN for a sum", default=""),
            _option("--per", zh="合并计算：member 按人，branch 按组织，month、quarter、half-year、year 按时间", en="add lines up by member, branch or calendar period", choices=("member", "branch", "month", "quarter", "half-year", "year"), default=""),
            _option("--unmask", zh="不隐去个人信息：要写明 --by 和 --reason，并登记在账", en="show what is masked: needs --by and --reason, and is recorded", action="store_true"), *_ORDERED,
        ),
    ),
    Command(
        "organisation", Phrase("组织：谁在哪个单位任什么职；核对、导入、查看、导出", "units, posts and who holds them: check or import a file, show, export"),
        (
            _option("action", zh="check 核对文件；import 登记文件里账上没有的；show 查看；export 导出", en="check a file; import what the trail lacks of it; show; export", choices=("check", "import", "show", "export")),
            _option("file", zh="组织文件（YAML 或 xlsx）；export 时写到这个文件", en="the file (YAML or xlsx); for export where to write", nargs="?", default=""), *_ORDERED,
            _option("--on", zh="show：哪一天；不写为今天", en="show: on which day; today by default", default=""),
        ),
    ),
    Command(
        "score", Phrase("由台账计分：分值、权重、等次；不写名称则列出有哪些", "a score from a ledger: points, weights, grades; no name: list them"),
        (
            _option("name", zh="计分的编号或者名称", en="id or title of the score", nargs="?", default=""),
            _option("--within", zh="按什么期间分开计：month、quarter、half-year、year；与规定不同的不评等次", en="tell these periods apart: month, quarter, half-year or year; no grade where the score has another", choices=("month", "quarter", "half-year", "year"), default=""),
            _option("--period", zh="只看一个期间，写法同结果里的“期间”，如 2026年上半年", en="one period only, as the answer calls it", default=""),
            _option("--why", zh="说明得分的来历：写对象、对象和期间，或者第几行；列出所依据的记录", en="tell the records behind marks: a group, a group and its period, or the number of a line", default=""),
        ),
    ),
    Command(
        "erase", Phrase("删除保险库里某人的个人信息；还要保管的只限制使用；都登记在账", "forget a person's values; hide those a rule requires; both are recorded"),
        (
            _option("person", zh="人员编号", en="id of the person"), *_ORDERED,
            _option("--value", zh="另外指明的封存值（hmac-sha256:…），可多次", en="a commitment besides; may be repeated", action="append"),
            _option("--dry-run", zh="只看能删什么", en="only tell what could be erased", action="store_true"),
        ),
    ),
    Command(
        "disclose", Phrase("出示一项封存的内容及其证明，并登记在账；--check 核对这样的文件", "show one sealed value with its proof, and record it; --check checks such a file"),
        (
            _option("case", zh="事项编号", en="number of the case", nargs="?", default=""), _option("field", zh="栏目，如 contact.phone", en="the field, such as contact.phone", nargs="?", default=""), *_ORDERED,
            _option("--record", zh="第几号记录；不写取最近一次", en="number of the record; by default the last", type=int),
            _option("--check", zh="要核对的披露文件", en="a disclosure to check", default=""),
        ),
    ),
    Command("vault", Phrase("核对保险库与账；restore 在恢复旧备份之后重新删除、限制", "compare vault and log; restore: erase and restrict again"), (_option("what", zh="check 核对，restore 重做", en="check, or restore", choices=("check", "restore")),)),
    Command("lint", Phrase("检查程序、法规和场景文件，一次列出全部错误", "check procedures, law and features, all at once"), (_option("paths", zh="文件或者文件夹", en="files or folders", nargs="*", default=["procedures"]),)),
    Command("schema", Phrase("输出程序文件的 JSON Schema，供编辑器使用", "print the JSON Schema of a procedure file"), ()),
    Command("specify", Phrase("核对场景覆盖了多少，杀死了多少变异", "measure what the features cover and which mutants they kill"), (
        _option("procedures", zh="程序；不写为全部", en="procedures; all by default", nargs="*", default=[]),
        _option("--features", zh="场景文件所在的文件夹（默认用随附的）", en="folder of features (default: those that come along)", default=""),
        _option("--quick", zh="不做变异", en="break no rules", action="store_true"),
    )),
    Command("tour", Phrase("演示：三个事项从头走到尾，再看一个镇的半年管理评审（使用模拟时钟）", "a guided tour of three cases and of a half-yearly review, on a simulated clock"), ()),
)  # fmt: skip

NAMES: Final = tuple(command.name for command in COMMANDS)
"""The commands, in the order of their help."""

GLOBAL: Final = (
    _option(
        "--store",
        zh=f"账：文件或者数据库地址（默认 {DEFAULT_STORE}）",
        en=f"the store: a file or an address (default {DEFAULT_STORE})",
    ),
    _option(
        "--pack",
        zh="程序和法规所在的文件夹（默认用随附的）",
        en="folder of procedures and law (default: those that come along)",
    ),
    _option(
        "--cache",
        zh="缓存文件夹：读过无误的程序下次几毫秒就打开；只放自己的文件夹",
        en="a folder of your own in which texts read without a mistake are kept, to open in milliseconds",
    ),
    _option("--log", zh="新账的名称（默认 pdca）", en="name of a new log (default pdca)"),
    _option(
        "--place",
        zh="所在地，如 example-province/example-city",
        en="place, such as example-province/example-city",
    ),
    _option(
        "--roster",
        zh="名册（JSON：编号到姓名）：显示姓名，提问时可以输入姓名；不记入账",
        en="roster (JSON: id to name): shows names, and questions take them; never recorded",
    ),
    _option(
        "--anchors",
        zh="锚定所在的文件夹：账接不上最新的锚定就不办；verify 逐个核对",
        en="folder of anchors that the trail must continue; verify compares all of them",
    ),
    _option(
        "--papers",
        zh="材料夹（默认在账的旁边：账名加 .papers）",
        en="folder of papers (default: beside the store, its name and .papers)",
    ),
    _option(
        "--vault",
        zh="保险库（默认在账的旁边：账名加 .vault；none 为不用）",
        en="the vault (default: beside the store, its name and .vault; none for none)",
    ),
    _option(
        "--json",
        zh="输出 JSON，供程序使用",
        en="print JSON, for programs",
        action="store_true",
        dest="as_json",
    ),
    _option(
        "--sign",
        zh="签名用的密钥文件（默认在账的旁边：账名加 .key）",
        en="the key file to sign with (default: beside the store, its name and .key)",
    ),
    _option(
        "--leap",
        zh="时钟比上一条记录晚一年多，确认无误",
        en="confirm a clock that is more than a year ahead of the last record",
        action="store_true",
    ),
    _option(
        "--forget-refusals",
        zh="不予登记的不在账上记一笔",
        en="do not note in the log what was refused",
        action="store_true",
    ),
    _option("--lang", zh="语言：zh 或 en", en="language: zh or en", choices=("zh", "en")),
)
