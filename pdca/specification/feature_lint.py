"""The ways a Chinese feature file can lie, each found before it runs.

A full-width colon makes a scenario vanish without an error, a line of prose that begins with 当 becomes a
step, a file saved by an old editor does not parse at all. Every mistake of a file is reported at once, with
its place and a remedy that a person who does not program can follow. The only importer of gherkin.

======  ========================================================================================
code    mistake
======  ========================================================================================
B0      anything else that does not parse
B1      a keyword with a full-width colon, or a colon set apart: the line becomes description
B2      the feature line or a table with full-width marks
B3      a byte order mark
B4      a step keyword without a space after it: prose that turned into a step
B5      a step nobody defined
B6      the first line is not ``# language: zh-CN``
B7      scenarios that do not run: none, fewer than written, an outline without examples
B8      a tag that is not in the register
B9      a refusal that names no guard, or no article and no 本地规定
B10     not UTF-8
B11     two scenarios of one name
B12     a scenario that states nothing (no 那么)
======  ========================================================================================
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, Final

from attrs import frozen

from pdca.errors import UnavailableError
from pdca.phrase import Phrase
from pdca.procedure import Place
from pdca.reading.mistakes import Mistake

try:
    from gherkin.errors import CompositeParserException
    from gherkin.parser import Parser
    from gherkin.pickles.compiler import Compiler
except ImportError as error:
    _NEEDED: Final = Phrase("用例需要另装：pip install pdca[bdd]", "features need: pip install pdca[bdd]")
    raise UnavailableError(_NEEDED, extra="bdd") from error

LANGUAGE: Final = "# language: zh-CN"
BOM: Final = "\ufeff"

_HEADER = re.compile(r"#\s*language\s*:\s*zh-CN\s*")
_VANISHING = re.compile(r"\s*(规则|背景|场景大纲|剧本大纲|场景|剧本|例子)(：|\s+[:：])")
_SCENARIO = re.compile(r"\s*(?:场景|剧本|Scenario|Example)[^:：\s]{0,4}(?:\s(?:Outline|Template))?\s*[:：]")
_FULL_WIDTH = re.compile(r"\s*(功能\s*：|｜)")
_FENCE = re.compile(r'\s*("""|```)')
_REFUSED = re.compile(r"(?<!不)(?<!未)(?<!不被)(?<!未被)(?<!没有被)拒绝")
_GUARD = re.compile(r"(?<![\w.])[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)+(?![\w.])")
_BASIS = re.compile(r"本地规定|第[^，。、\s]{1,12}条|[a-z][a-z0-9_-]*/[a-z][a-z0-9_-]*")
_QUOTED_BASIS = re.compile(r"依据\s*[“\"「《][^”\"」》]*[^\s”\"」》]")

Node = Mapping[str, Any]
"""One node of gherkin's tree."""


def lint_feature(
    path: str,
    data: bytes,
    *,
    steps: Collection[re.Pattern[str]] | None = None,
    tags: Collection[str] | None = None,
) -> list[Mistake]:
    """Return every mistake of the feature file *data*, in the order of its lines.

    *path* is the name the mistakes carry. *steps* are patterns that match a whole step text; *tags* the
    register of tags without ``@`` (procedures, articles, kinds). Without them, B5 and B8 are not looked for.
    """
    text, mistakes = _decoded(path, data)
    if text is None:
        return mistakes
    lines = _prose(text)
    mistakes += [*_header(path, text), *_marks(path, lines)]
    tree, complaints = _parsed(path, text, lines)
    if tree is None:
        # Once the header or a mark is wrong, the parser only complains of what follows from it.
        loud = any(mistake.code in {"B1", "B2", "B6"} for mistake in mistakes)
        mistakes += [] if loud else complaints
    else:
        reader = _Reader(path=path, tree=tree, lines=lines)
        mistakes += [*reader.scenarios(), *reader.spacing(), *reader.claims()]
        mistakes += [] if steps is None else reader.undefined(steps)
        mistakes += [] if tags is None else reader.unregistered(tags)
    return sorted(mistakes, key=lambda mistake: (mistake.place.line, mistake.place.column))


def _decoded(path: str, data: bytes) -> tuple[str | None, list[Mistake]]:
    """Return the text without its byte order mark; a Chinese legacy encoding is read too, and reported."""
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        phrase = Phrase("文件不是UTF-8编码，请另存为UTF-8", "The file is not UTF-8; save it again as UTF-8")
        mistakes = [_mistake(path, line, 1, "B10", phrase)]
        try:
            return data.decode("gb18030"), mistakes
        except UnicodeDecodeError:
            return None, mistakes
    if not text.startswith(BOM):
        return text, []
    phrase = Phrase(
        "文件开头有字节顺序标记(BOM)，请另存为不带BOM的UTF-8",
        "The file begins with a byte order mark; save it as UTF-8 without BOM",
    )
    return text.removeprefix(BOM), [_mistake(path, 1, 1, "B3", phrase)]


def _prose(text: str) -> list[tuple[int, str]]:
    """Return the numbered lines that are not inside a doc string."""
    kept, fence = [], ""
    for number, line in enumerate(text.split("\n"), start=1):
        mark = _FENCE.match(line)
        if fence:
            fence = "" if mark and mark[1] == fence else fence
        elif mark:
            fence = mark[1]
        else:
            kept.append((number, line))
    return kept


def _header(path: str, text: str) -> Iterator[Mistake]:
    """Yield B6 unless the first line is the language header."""
    first = text.split("\n", 1)[0].rstrip("\r")
    if _HEADER.fullmatch(first):
        return
    phrase = Phrase(
        f"第一行应是“{LANGUAGE}”，现在是“{first.strip()}”",
        f"The first line must be “{LANGUAGE}”; it is “{first.strip()}”",
    )
    yield _mistake(path, 1, 1, "B6", phrase)


def _marks(path: str, lines: Sequence[tuple[int, str]]) -> Iterator[Mistake]:
    """Yield B1 and B2: marks of the wrong width."""
    for number, line in lines:
        if found := _VANISHING.match(line):
            phrase = Phrase(
                f"“{found[1]}”后应紧跟半角冒号“:”，否则这一行被当作说明文字，不会执行",
                f"“{found[1]}” needs a half-width colon right after it, or the line is read as description",
            )
            yield _mistake(path, number, found.start(1) + 1, "B1", phrase)
        elif found := _FULL_WIDTH.match(line):
            phrase = Phrase(
                f"“{found[1]}”用了全角符号，请改为半角的“:”或“|”",
                f"“{found[1]}” has a full-width mark; use “:” or “|”",
            )
            yield _mistake(path, number, found.start(1) + 1, "B2", phrase)


def _parsed(path: str, text: str, lines: Sequence[tuple[int, str]]) -> tuple[Node | None, list[Mistake]]:
    """Return gherkin's tree, or why there is none; a file of comments only has an empty tree."""
    if all(not line.strip() or line.lstrip().startswith("#") for _, line in lines):
        return {}, []
    try:
        return Parser().parse(text), []
    except CompositeParserException as error:
        return None, [_unparsed(path, single) for single in error.errors]


def _unparsed(path: str, error: Exception) -> Mistake:
    """Return B0 for what the parser did not understand."""
    where = getattr(error, "location", None) or {}
    phrase = Phrase(
        "这一行不符合书写格式，请检查关键词、冒号和表格竖线",
        f"This line does not parse: {error}",
    )
    return _mistake(path, where.get("line") or 1, where.get("column") or 1, "B0", phrase)


@frozen(kw_only=True)
class _Reader:
    """One parsed feature, and the lines it was parsed from."""

    path: str
    tree: Node
    lines: Sequence[tuple[int, str]]

    def scenarios(self) -> Iterator[Mistake]:
        """Yield B7 and B11: what will not run, or not under its own name."""
        seen: dict[str, int] = {}
        parsed = list(self._scenarios())
        for scenario in parsed:
            line, name = scenario["location"]["line"], scenario["name"]
            outline = "大纲" in scenario["keyword"] or scenario["examples"]
            if outline and not any(examples["tableBody"] for examples in scenario["examples"]):
                phrase = Phrase("场景大纲没有例子，一次也不会执行", "An outline without examples never runs")
                yield self._at(scenario, "B7", phrase)
            if name in seen:
                phrase = Phrase(
                    f"场景“{name}”与第{seen[name]}行重名",
                    f"Scenario “{name}” has the name of line {seen[name]}",
                )
                yield self._at(scenario, "B11", phrase)
            seen.setdefault(name, line)
        yield from self._lost(parsed)

    def _lost(self, parsed: Sequence[Node]) -> Iterator[Mistake]:
        """Yield B7 for an empty file, and for each line that looks like a scenario and is none."""
        if not parsed:
            phrase = Phrase("文件里没有一个会执行的场景", "The file has no scenario that runs")
            yield _mistake(self.path, 1, 1, "B7", phrase)
        known = {scenario["location"]["line"] for scenario in parsed}
        for number, line in self.lines:
            if _SCENARIO.match(line) and number not in known and not _VANISHING.match(line):
                phrase = Phrase(
                    f"写了像场景的一行“{line.strip()}”，但不会执行；应写“场景: 名称”",
                    f"“{line.strip()}” looks like a scenario and does not run; write “场景: name”",
                )
                yield _mistake(self.path, number, 1, "B7", phrase)

    def spacing(self) -> Iterator[Mistake]:
        """Yield B4 for each step whose keyword is not set off by a space."""
        source = dict(self.lines)
        for step in self._steps():
            line = source[step["location"]["line"]].strip()
            rest = line.removeprefix(step["keyword"])
            if step["keyword"].strip() != "*" and rest[:1].strip():
                phrase = Phrase(
                    f"“{line}”会被读成步骤“{step['keyword']}”；是步骤就在关键词后空一格，是说明就换个开头",
                    f"“{line}” is read as a step “{step['keyword']}”; put a space after it, or reword",
                )
                yield self._at(step, "B4", phrase)

    def claims(self) -> Iterator[Mistake]:
        """Yield B9 and B12, once for each scenario however many examples it has."""
        nodes = {scenario["id"]: scenario for scenario in self._scenarios()}
        judged: set[tuple[str, Phrase]] = set()
        for pickle in self.runs():
            scenario = nodes[pickle["astNodeIds"][0]]
            for code, phrase in _weak(pickle["steps"]):
                if (scenario["id"], phrase) not in judged:
                    judged.add((scenario["id"], phrase))
                    yield self._at(scenario, code, phrase)

    def undefined(self, patterns: Collection[re.Pattern[str]]) -> Iterator[Mistake]:
        """Yield B5 for each written step that, with its examples filled in, no pattern matches."""
        nodes = {step["id"]: step for step in self._steps()}
        judged: set[str] = set()
        for pickle in self.runs():
            for step in pickle["steps"]:
                text, written = step["text"], step["astNodeIds"][0]
                if written in judged or any(pattern.fullmatch(text) for pattern in patterns):
                    continue
                judged.add(written)
                phrase = Phrase(f"没有这样的步骤：“{text}”", f"There is no such step: “{text}”")
                yield self._at(nodes[written], "B5", phrase)

    def unregistered(self, register: Collection[str]) -> Iterator[Mistake]:
        """Yield B8 for each tag outside *register*, with the nearest name inside."""
        for node in self._tagged():
            for tag in node.get("tags", ()):
                name = tag["name"].removeprefix("@")
                if name in register:
                    continue
                near = get_close_matches(name, register, n=1)
                phrase = Phrase(
                    f"标签“{name}”没有登记" + (f"，是不是“{near[0]}”" if near else ""),
                    f"Tag “{name}” is not registered" + (f"; did you mean “{near[0]}”" if near else ""),
                )
                yield self._at(tag, "B8", phrase)

    def nodes(self) -> Iterator[Node]:
        """Yield every scenario, step and row of an outline's examples."""
        yield from self._scenarios()
        yield from self._steps()
        for scenario in self._scenarios():
            for examples in scenario["examples"]:
                yield from examples["tableBody"]

    def runs(self) -> Sequence[Node]:
        """Return what would run: scenarios with their background, outlines once for each row."""
        document: Any = {**self.tree, "uri": self.path}
        return Compiler().compile(document)

    def _children(self) -> Iterator[Node]:
        """Yield background, scenario and rule nodes, those inside rules after their rule."""
        feature = self.tree.get("feature") or {"children": ()}
        for child in feature["children"]:
            yield child
            if "rule" in child:
                yield from child["rule"]["children"]

    def _scenarios(self) -> Iterator[Node]:
        return (child["scenario"] for child in self._children() if "scenario" in child)

    def _steps(self) -> Iterator[Node]:
        for child in self._children():
            holder = child.get("background") or child.get("scenario") or {}
            yield from holder.get("steps", ())

    def _tagged(self) -> Iterator[Node]:
        yield self.tree.get("feature") or {}
        for child in self._children():
            yield child.get("rule") or child.get("scenario") or {}
        for scenario in self._scenarios():
            yield from scenario["examples"]

    def _at(self, node: Node, code: str, phrase: Phrase) -> Mistake:
        where = node["location"]
        return _mistake(self.path, where["line"], where["column"], code, phrase)


def _weak(steps: Sequence[Node]) -> Iterator[tuple[str, Phrase]]:
    """Yield code and phrase for what one run of a scenario fails to state."""
    stated = [_with_table(step) for step in steps if step.get("type") == "Outcome"]
    if not stated:
        yield "B12", Phrase("场景没有“那么”，什么也没有检验", "The scenario has no 那么 and checks nothing")
    if not any(_REFUSED.search(text) for text in stated):
        return
    said = "\n".join(stated)
    if not _GUARD.search(said):
        yield (
            "B9",
            Phrase(
                "拒绝的场景要写明是哪个条件，例如“notice.days”",
                "A refusal must name its guard, such as notice.days",
            ),
        )
    if not (_BASIS.search(said) or _QUOTED_BASIS.search(said)):
        yield (
            "B9",
            Phrase(
                "拒绝的场景要写明依据的条款，或者写“本地规定”",
                "A refusal must name its article, or say 本地规定",
            ),
        )


def _with_table(step: Node) -> str:
    """Return the text of a compiled step followed by the cells of its table."""
    table = step.get("argument", {}).get("dataTable", {"rows": ()})
    return "\n".join([step["text"], *(cell["value"] for row in table["rows"] for cell in row["cells"])])


def _mistake(path: str, line: int, column: int, code: str, phrase: Phrase) -> Mistake:
    return Mistake(place=Place(file=path, line=line, column=column), code=code, phrase=phrase)


def runs(path: str, data: bytes) -> list[Node]:
    """Return what of the feature file *data* would run: a node for each scenario and each row of an outline.

    Each has ``name``, ``tags``, ``steps`` and ``line``, each step its ``line``. A file that does not parse has
    none; `lint_feature` says why.
    """
    text, _ = _decoded(path, data)
    tree, _ = _parsed(path, text or "", _prose(text or ""))
    if not tree:
        return []
    reader = _Reader(path=path, tree=tree, lines=())
    lines = {node["id"]: node["location"]["line"] for node in reader.nodes()}
    return [
        {
            **run,
            "line": lines[run["astNodeIds"][-1]],
            "steps": [{**step, "line": lines[step["astNodeIds"][0]]} for step in run["steps"]],
        }
        for run in reader.runs()
    ]
