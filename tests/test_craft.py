"""What the project promises about itself: its size, its words, its records and its weight."""

import ast
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

import pdca

TOP = Path(__file__).resolve().parents[1]
MODULES = sorted((TOP / "pdca").rglob("*.py"))
TESTS = sorted((TOP / "tests").rglob("test_*.py"))
DECISIONS = sorted((TOP / "docs" / "decisions").glob("*.md"))
DRAWERS = {"base", "common", "core", "helper", "helpers", "manager", "managers", "misc", "util", "utils"}
OF_ALL = {"tests", "endurance"}
HEAVY = {"gherkin", "pytest", "pytest_bdd", "rich", "sqlalchemy", "transitions", "yaml"}


def name(path: Path) -> str:
    return path.relative_to(TOP).as_posix()


def words() -> list[tuple[str, str]]:
    text = (TOP / "docs" / "words.md").read_text("utf-8")
    rows = re.findall(r"^\| ([^|]+?) \| ([^|]+?) \|", text, re.MULTILINE)
    return [row for row in rows if row[0] not in {"Chinese", "---"}]


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_module_length(module):
    """No module is longer than 450 lines."""
    assert len(module.read_text("utf-8").splitlines()) <= 450


def test_module_names():
    """A module is named for a subject, and no drawer takes what has no place."""
    assert not [name(module) for module in MODULES if DRAWERS & {module.stem, module.parent.name}]


@pytest.mark.parametrize("test", TESTS, ids=name)
def test_sentences(test):
    """Every test says in its first line which fact it states."""
    nodes = ast.walk(ast.parse(test.read_text("utf-8")))
    tests = [node for node in nodes if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")]
    assert [node.name for node in tests if not ast.get_docstring(node)] == []


@pytest.mark.parametrize("test", [test for test in TESTS if test.parent.name not in OF_ALL], ids=name)
def test_mirror(test):
    """A folder of tests has the name of the package it tests, or tries out the whole."""
    assert (TOP / "pdca" / test.parent.relative_to(TOP / "tests")).is_dir()


@pytest.mark.parametrize("test", TESTS, ids=name)
def test_nothing_left_out(test):
    """No test is marked to be skipped or to fail without a reason."""
    unexplained = re.compile(r"mark\.(?:skip|skipif|xfail)\b(?!\([^@]*?reason=)")
    assert unexplained.findall(test.read_text("utf-8")) == []


@pytest.mark.parametrize("column", [0, 1], ids=["Chinese", "English"])
def test_words_stand_once(column):
    """Each word of docs/words.md stands once in its column, so there is one word for one thing."""
    counts = Counter(row[column] for row in words())
    assert [word for word, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("text", ["zh", "en"])
def test_words_language(text):
    """The Chinese column of docs/words.md is Chinese and the English one is English."""
    chinese = [[bool(re.search("[\u4e00-\u9fff]", word)) for word in row] for row in words()]
    assert chinese
    assert all(row[0] if text == "zh" else not row[1] for row in chinese)


def test_decisions_in_order():
    """Decision records are numbered from 0001 without a gap."""
    assert DECISIONS
    numbers = [path.name.partition("-")[0] for path in DECISIONS]
    assert numbers == [f"{number:04}" for number in range(1, len(DECISIONS) + 1)]


@pytest.mark.parametrize("decision", DECISIONS, ids=name)
def test_decision_form(decision):
    """A decision record has a question, the options, the choice and what it costs."""
    headings = re.findall(r"^## (.+)$", decision.read_text("utf-8"), re.MULTILINE)
    assert headings == ["Question", "Options", "Choice", "Cost"]


def test_light_import():
    """`import pdca` brings in none of the large libraries."""
    code = "import sys, pdca; print(*{name.partition('.')[0] for name in sys.modules})"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=TOP)
    assert HEAVY & set(run.stdout.split()) == set()


def test_front_door():
    """The front door is short, and everything it names exists."""
    door = getattr(pdca, "__all__", [])
    assert len(door) <= 25
    assert [word for word in door if not hasattr(pdca, word)] == []


def test_no_floats():
    """No module of the package writes a number that is not exact."""
    inexact = [
        f"{name(module)}:{node.lineno}"
        for module in MODULES
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, float)
    ]
    assert inexact == []


def test_no_foreign_paths():
    """No file of the project names a folder of somebody's machine."""
    pattern = re.compile(r"(?<![\w.])/(?:home|root|Users|work|tmp)/\w")
    folders = ("pdca", "tests", "docs", "examples", "features", "procedures", "benchmarks", "samples")
    paths = [path for folder in folders for path in (TOP / folder).rglob("*")]
    texts = [path for path in paths if path.suffix in {".feature", ".json", ".md", ".py", ".yaml"}]
    assert [name(path) for path in texts if pattern.search(path.read_text("utf-8"))] == []
