"""What the documents print besides Python, which runs by itself: commands, YAML, features and JSON are what they say they are."""

import json
import re
import shlex
from pathlib import Path
from pkgutil import resolve_name

import pytest

from pdca.audit.allowances import read_allowances
from pdca.cli.arguments import parser
from pdca.cli.commands import COMMANDS, GLOBAL, NAMES
from pdca.exports.rows import COLUMNS
from pdca.logs.mapping import read_mapping
from pdca.pack import Pack
from pdca.reading.mistakes import Mistakes
from pdca.reading.organisation import read_organisation
from pdca.reading.text import parse
from pdca.specification.specify import specify

TOP = Path(__file__).parents[1]
DOCUMENTS = (*sorted(TOP.glob("README*.md")), *sorted((TOP / "docs").glob("*.md")))
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
LOOKED_AFTER = {
    "README.md": ["sh"] * 2, "README.zh-CN.md": ["sh"] * 2, "audit.md": ["", "yaml"], "commands.md": ["yaml", "", ""],
    "documents.md": ["", ""], "embedding.md": ["sh"], "engines.md": ["json", "json", "sh"], "features.md": [*["gherkin"] * 3, "yaml"],
    "language.md": ["text", *["yaml"] * 5], "ledgers-audited.md": [""], "logs.md": ["yaml"], "organisation.md": ["yaml"],
}  # fmt: skip
"""The blocks of each document that are no Python; whoever adds one says here that a test looks after it."""


def blocks(name, language):
    """Return the blocks of a document in one language."""
    (path,) = (one for one in DOCUMENTS if one.name == name)
    return [text for said, text in BLOCK.findall(path.read_text("utf-8")) if said == language]


def commands():
    """Return every command line of ours that a block of a document prints, with the name of the document."""
    for path in DOCUMENTS:
        for language, text in BLOCK.findall(path.read_text("utf-8")):
            if language in ("", "sh"):
                yield from ((path.name, line) for line in text.splitlines() if line.startswith("pdca "))


def test_every_block_is_looked_after():
    """No block stands in a document that nothing runs, reads or compares."""
    found = {path.name: [said for said, _ in BLOCK.findall(path.read_text("utf-8")) if said != "python"] for path in DOCUMENTS}
    assert {name: languages for name, languages in found.items() if languages} == LOOKED_AFTER


@pytest.mark.parametrize(("document", "line"), [*commands()])
def test_command(document, line):
    """The command line takes every command that a document prints, with its options."""
    words = shlex.split(line, comments=True)[1:]
    assert parser("en").parse_args(words).command


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_commands_in_sentences(path):
    """Every command and option of ours that a sentence names is one."""
    said = [words.split() for words in re.findall(r"`pdca ([^`]*)`", BLOCK.sub("", path.read_text("utf-8")))]
    options = {name for command in COMMANDS for option in (*command.options, *GLOBAL) for name in option.names} | {"--help"}
    named = {name.partition("=")[0].strip("[]…") for words in said for name in words if name.lstrip("[").startswith("--")}
    assert [words for words in said if words[0].islower() and words[0].isalpha() and words[0] not in NAMES] == []
    assert named <= options


def test_allowances():
    """The allow-list of docs/audit.md is one."""
    one, other = read_allowances("allow.yaml", blocks("audit.md", "yaml")[0].encode())
    assert (one.until, other.act) == ("2026-12-31", "assembly.passed")


def test_mapping():
    """The mapping of docs/logs.md is one."""
    found = read_mapping("x.mapping.yaml", blocks("logs.md", "yaml")[0].encode())
    assert (found.shape.value, found.header, [one.heading for one in found.fields]) == (
        "wide", (3, 4), ["姓名", "支部大会/日期", "支部大会/应到(人)"],
    )  # fmt: skip


def test_organisation():
    """The organisation of docs/organisation.md is one, without a mistake."""
    written = read_organisation("organisation.yaml", blocks("organisation.md", "yaml")[0].encode())
    assert [one.line("en") for one in written.mistakes.sorted()] == []
    assert len(written.declared()) == 6


def test_answers():
    """The answers of docs/commands.md are acts of one procedure, with facts that it asks for and papers that it wants."""
    procedure = Pack.open().procedure("major-decision-eight-steps")
    noted = Mistakes()
    said = plain(parse("answers.yaml", blocks("commands.md", "yaml")[0].encode(), noted))
    assert [*noted.sorted()] == []
    for one in said:
        step = procedure.by_id[one["act"].partition(".")[0]]
        assert step.outcome(one["act"].partition(".")[2])
        assert {*one.get("facts", {})} <= {fact.id for fact in step.asks}
        assert {*one.get("papers", [])} <= {paper.name for paper in step.papers}


def plain(node):
    """Return a parsed text as lists, maps and texts."""
    if isinstance(node.value, dict):
        return {key: plain(value) for key, value in node.value.items()}
    return [plain(one) for one in node.value] if isinstance(node.value, list | tuple) else node.value


def test_features(tmp_path):
    """The scenarios of docs/features.md make one feature, and hold."""
    (tmp_path / "printed.feature").write_text("\n".join(blocks("features.md", "gherkin")), "utf-8")
    report = specify(Pack.open(), tmp_path, procedures=["member-development-five-ones"], mutants=False)
    assert (report.scenarios, report.mistakes, report.failures) == (4, (), ())


@pytest.mark.parametrize(("block", "path"), [(2, "obligations.yaml"), (3, "ledgers.yaml"), (4, "scores.yaml")])
def test_spanning(block, path):
    """What docs/language.md prints of obligations, ledgers and scores is written as they are."""
    assert mistakes({**Pack.open().texts, path: blocks("language.md", "yaml")[block].encode()}, path) == []


def test_law():
    """The regulation and the limit of docs/language.md make law."""
    regulation, _, limit = blocks("language.md", "yaml")[1].partition("- limit")
    texts = {"law/regulations/r.yaml": regulation.encode(), "law/limits/l.yaml": f"- limit{limit}".encode()}
    assert mistakes({"words.yaml": b"outcomes: {}", **texts}) == []


def test_step():
    """The step of docs/language.md has no key that a step has not, in a procedure around it."""
    head = "procedure: p\ntitle: 例\nedition: '1'\nin_force: {from: 2026-01-01}\nabout: {person: 甲}\nplan:\n"
    step = "".join(f"  {line}\n" for line in blocks("language.md", "yaml")[0].splitlines())
    path = "process/p@1.yaml"
    assert mistakes({**Pack.open().texts, path: f"{head}{step}".encode()}, path) == []


def mistakes(texts, path=""):
    """Return what reading says of the file *path* of the pack of *texts*, or of them all."""
    return [one.line("en") for one in Pack.of(texts).mistakes() if not path or one.place.file == path]


@pytest.mark.parametrize("text", blocks("engines.md", "json"))
def test_lines_of_engines(text):
    """A line of verdicts that docs/engines.md prints is JSON on one line."""
    assert json.loads(text)["case"]
    assert text.count("\n") == 1


def test_columns_of_exports():
    """docs/exports.md names every column that a record has in an export."""
    text = (TOP / "docs" / "exports.md").read_text("utf-8")
    assert [column for column in COLUMNS if f"`{column}`" not in text] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_names(path):
    """Every module, class and function of ours, and every file of the checkout, that a document names is there."""
    text = path.read_text("utf-8")
    names = re.findall(r"`(pdca(?:\.[A-Za-z_]+)+)(?:\([^`]*\))?`", text)
    files = re.findall(r"`((?:docs|examples|features|procedures|samples|tests|benchmarks|pdca)/[\w./@-]+)`", text)
    assert [name for name in names if not name.startswith("pdca.db") and not resolves(name)] == []
    assert [file for file in files if not (TOP / file).exists()] == []


def resolves(name):
    """Return whether a dotted name is a module, or something in one."""
    try:
        resolve_name(name)
    except (ImportError, AttributeError):
        return False
    return True


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_links(path):
    """Every link of a document leads to a file that is there, and to a heading that is in it."""
    words = BLOCK.sub("", path.read_text("utf-8"))
    targets = re.findall(r"\]\((?!https?:)([^)\s]+)\)", words)
    assert [target for target in targets if not leads(path, target)] == []


def leads(path, target):
    """Return whether the link *target* of the document at *path* leads somewhere."""
    file, _, anchor = target.partition("#")
    there = path.parent / file if file else path
    return there.exists() and (not anchor or anchor in anchors(there.read_text("utf-8")))


def anchors(text):
    """Return the anchors of the headings of *text*, as code hosts make them."""
    headings = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_readmes_are_equal():
    """Both READMEs have the same sections, tables, links and Python; only the words differ."""
    english, chinese = (shape((TOP / name).read_text("utf-8")) for name in ("README.md", "README.zh-CN.md"))
    assert english == chinese


def shape(text):
    """Return what does not depend on the language of a README."""
    code = [re.sub(r" *#.*", "", block) for block in re.findall(r"^```\w*\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)]
    links = sorted(set(re.findall(r"\]\((?!README)([^)\s]+)\)", text)))
    lines = text.splitlines()
    return [len([line for line in lines if line.startswith(mark)]) for mark in ("# ", "## ", "|", "- ")], code, links
