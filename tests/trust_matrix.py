"""The table of docs/trust-matrix.md, its last column filled from the tests: python -m tests.trust_matrix writes it.

A test says with the mark ``row`` which rows it shows. What no test shows has a remark: ``open: ...`` where something
is still to be built, ``out of reach: ...`` where no program of ours can do it, ``partly: ...`` beside tests.
"""

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

TESTS = Path(__file__).parent
TABLE = TESTS.parent / "docs" / "trust-matrix.md"
SIZES = {"A": 24, "B": 9, "C": 13, "D": 7, "E": 14, "F": 10, "G": 9, "H": 7, "I": 11, "J": 8}
REMARK = re.compile("(open|out of reach|partly): .+")
_LINE = re.compile(r"\| ([A-J]\d+) \| (.+?) \| (.+?) \| (.*?) \|(.*)\|")


def rows() -> list[str]:
    """Return the names of all rows, in order."""
    return [f"{letter}{number}" for letter, size in SIZES.items() for number in range(1, size + 1)]


@cache
def shown() -> Mapping[str, list[str]]:
    """Return the tests that show each row, by the row's name."""
    found: dict[str, list[str]] = {}
    for path in sorted(TESTS.rglob("test_*.py")):
        for test, marked in _marked(ast.parse(path.read_text("utf-8"))):
            for row in marked:
                found.setdefault(row, []).append(f"{path.relative_to(TESTS).as_posix()}::{test}")
    return found


def _marked(tree: ast.AST) -> Iterator[tuple[str, list[str]]]:
    """Yield each test that has the mark, and the rows that it names."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name.lower().startswith("test"):
            calls = [each for each in node.decorator_list if isinstance(each, ast.Call)]
            marks = [each for each in calls if ast.unparse(each.func) == "pytest.mark.row"]
            if marks:
                yield node.name, [ast.literal_eval(item) for each in marks for item in each.args]


def filled(text: str) -> str:
    """Return the table in *text* with its last column as the tests have it."""
    found = shown()

    def line(match: re.Match[str]) -> str:
        row, attack, answer, remark, _ = match.groups()
        tests = ", ".join(f"`{test}`" for test in found.get(row, []))
        return f"| {row} | {attack} | {answer} | {remark} | {tests} |"

    return "\n".join(_LINE.sub(line, each) for each in text.split("\n"))


def remarks(text: str) -> Mapping[str, str]:
    """Return the remark of each row of the table in *text*, by the row's name, in the table's order."""
    return {match[1]: match[4].strip() for match in map(_LINE.fullmatch, text.split("\n")) if match}


if __name__ == "__main__":
    TABLE.write_text(filled(TABLE.read_text("utf-8")), "utf-8")
