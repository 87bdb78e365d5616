"""The command audit with an engine: exit codes, the file of verdicts, breaking off, wrong usage."""

import json
from io import StringIO

import pytest

from pdca.cli import main
from pdca.engines import Run

ROWS = (
    "case,activity,time\n"
    "A,open,2026-05-18T09:30:00Z\n"
    "B,open,2026-05-18T09:30:00Z\n"
    "B,领导拍板,2026-05-18T09:31:00Z\n"
)
MAPPING = """mapping: 1
procedure: major-decision-eight-steps
columns:
  - column: case
    means: case
  - column: activity
    means: activity
  - column: time
    means: when
"""


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Return what audits a small table in an empty folder; answers code, output and complaints."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "log.csv").write_text(ROWS, "utf-8")
    (tmp_path / "log.csv.mapping.yaml").write_text(MAPPING, "utf-8")

    def ran(*words):
        out, err = StringIO(), StringIO()
        code = main(["audit", "log.csv", *words], out=out, err=err)
        return code, out.getvalue(), err.getvalue()

    return ran


@pytest.mark.parametrize("engine", ["plain", "duckdb"])
def test_verdicts(run, tmp_path, engine):
    """Deviations end with 1; each case has a line, and the summary counts them, in Chinese or in English."""
    code, out, _ = run("--engine", engine, "--out", "v.ndjson")
    assert code == 1
    assert "2件事项、3条记录：1件" in out
    lines = [json.loads(line) for line in (tmp_path / "v.ndjson").read_text("utf-8").splitlines()]
    assert [len(one["findings"]) for one in lines] == [0, 1]
    assert "1 do not follow" in run("--engine", engine, "--lang", "en")[1]


def test_json(run):
    """The summary as JSON is the same from two engines."""
    told = [json.loads(run("--engine", engine, "--json")[1]) for engine in ("plain", "duckdb")]
    assert [one.pop("engine") for one in told] == ["plain", "duckdb"]
    assert told[0] == told[1]
    assert told[0]["complete"]


def test_clean(run, tmp_path):
    """Where nothing deviates the code is 0."""
    (tmp_path / "log.csv").write_text(ROWS.rpartition("B,领导")[0], "utf-8")
    assert run("--engine", "duckdb")[0] == 0


def test_broken_off(run, tmp_path, monkeypatch):
    """What is broken off says that it is incomplete, ends with 130, and leaves no file that looks whole."""

    def stop(self, *_):
        raise KeyboardInterrupt

    monkeypatch.setattr(Run, "_all", stop)
    code, out, _ = run("--engine", "plain", "--out", "v.ndjson")
    assert code == 130
    assert "不是完整的结果" in out
    assert not (tmp_path / "v.ndjson").exists()


@pytest.mark.parametrize(
    "words",
    [
        ("--out", "v.html"),
        ("--memory", "lots"),
        ("--workers", "0"),
        ("--day", "today"),
        ("--procedure", "none"),
    ],
)
def test_usage(run, words):
    """What an engine does not do is refused in a sentence."""
    code, _, err = run("--engine", "duckdb", *words)
    assert code == 2
    assert "Traceback" not in err
