"""The guide for host systems (docs/embedding.md) and its example: what it prints holds; its Python runs as every document's does."""

import json
import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from pdca.faults import TYPES, Circumstances, faults
from pdca.lint import lint_pack
from pdca.pack import Pack
from pdca.procedure import Fact
from tests import printed

TOP = Path(__file__).parents[1]
GUIDE = (TOP / "docs" / "embedding.md").read_text("utf-8")
EXAMPLE = TOP / "examples" / "seal-use"
KNOWN = Circumstances(today=date(2026, 6, 1), choices={"documents": {"letter": "证明信", "contract": "合同", "blank": "空白文件"}})
ROW = (Fact(id="what", type="text", title="事由"), Fact(id="owner", type="person", title="责任人"))


def shapes():
    """Return the types of the table of facts, each with the value printed for it."""
    rows = [line.split("|")[1:3] for line in GUIDE.splitlines() if line.startswith("| `")]
    return [pair for kinds, values in rows for pair in zip(spans(kinds), spans(values), strict=True)]


def spans(cell):
    return re.findall(r"`([^`]+)`", cell)


def test_every_type_has_a_shape():
    """The guide shows what a fact of each type looks like."""
    assert sorted(kind for kind, _ in shapes()) == sorted(TYPES)


@pytest.mark.parametrize(("kind", "value"), shapes())
def test_shape(kind, value):
    """What the guide shows of a fact is right by the rules of its type."""
    fact = Fact(id="it", type=kind, title="事实", of="documents", each=ROW if kind == "rows" else ())
    assert [one.phrase.en for one in faults(fact, json.loads(value), KNOWN)] == []


def test_example_is_clean():
    """The example has no mistake, and nothing to remark."""
    pack = Pack.open(EXAMPLE / "texts")
    assert [one.line("en") for one in lint_pack(pack, today=date(2026, 6, 1))] == []


def test_commands():
    """The commands of the guide do in the example what is said beside them; only the last, which asks for more features, ends with 1."""
    block = re.search(r"```sh\n(cd examples/seal-use\n.*?)```", GUIDE, re.DOTALL)
    assert block is not None
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path, "PYTHONPATH": str(TOP), "PYTHONDONTWRITEBYTECODE": "1", "PYTEST_ADDOPTS": "-p no:cacheprovider"}
    script = block[1].replace("\n", '\necho "rc=$?"\n')
    done = subprocess.run(["/bin/sh", "-c", script], cwd=TOP, env=environment, capture_output=True, encoding="utf-8", check=False, timeout=300)
    assert re.findall(r"rc=(\d)", done.stdout) == ["0", "0", "0", "0", "1"], done.stdout + done.stderr
    assert "错误0处，提示0处" in done.stdout
    assert "5 passed" in done.stdout


def test_printed_python_keeps_its_lines():
    """What the type checker is given of a document has each line where the document has it, so that a remark leads there."""
    code = printed.printed()["embedding.py"].splitlines()
    assert len(code) == len(GUIDE.splitlines())
    assert all(line in ("", said) for line, said in zip(code, GUIDE.splitlines(), strict=True))
    assert sum(line != "" for line in code) > 100
