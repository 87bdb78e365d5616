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
        code = main(["audit", "log.csv", "--flow-only", *words], out=out, err=err)
        return code, out.getvalue(), err.getvalue()

    return ran


@pytest.mark.parametrize("engine", ["plain", pytest.param("duckdb", marks=pytest.mark.heavy)])
def test_verdicts(run, tmp_path, engine):
    """Deviations end with 1; each case has a line, and the summary counts them, in Chinese or in English."""
    code, out, _ = run("--engine", engine, "--out", "v.ndjson")
    assert code == 1
    assert "2件事项、3条记录：1件" in out
    lines = [json.loads(line) for line in (tmp_path / "v.ndjson").read_text("utf-8").splitlines()]
    assert [len(one["findings"]) for one in lines] == [0, 1]
    assert "1 do not follow" in run("--engine", engine, "--lang", "en")[1]


@pytest.mark.heavy
def test_json(run):
    """The summary as JSON is the same from two engines."""
    told = [json.loads(run("--engine", engine, "--json")[1]) for engine in ("plain", "duckdb")]
    assert [one.pop("engine") for one in told] == ["plain", "duckdb"]
    assert told[0] == told[1]
    assert told[0]["complete"]


@pytest.mark.heavy
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


@pytest.mark.heavy
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


@pytest.fixture
def whole(run, tmp_path):
    """Return what audits the same table whole: without the switch for control flow alone."""

    def ran(*words):
        out, err = StringIO(), StringIO()
        code = main(["audit", "log.csv", *words], out=out, err=err)
        return code, out.getvalue(), err.getvalue()

    return ran


@pytest.mark.parametrize("engine", ["plain", pytest.param("duckdb", marks=pytest.mark.heavy)])
def test_whole(whole, tmp_path, engine):
    """Unless told otherwise whole cases are judged: each line has its articles, and what the log has no word for is counted once."""
    code, out, _ = whole("--engine", engine, "--out", "v.ndjson")
    assert code == 1
    assert "2件事项、3条记录：1件有不符合之处" in out
    assert "这份记录里没有的数据" in out
    lines = [json.loads(line) for line in (tmp_path / "v.ndjson").read_text("utf-8").splitlines()]
    assert [[one["kind"] for one in line["findings"] if one["check"] == "flow"] for line in lines] == [
        [],
        ["unexpected"],
    ]
    assert all(line["unsaid"] for line in lines)
    assert "1 have findings" in whole("--engine", engine, "--lang", "en")[1]


@pytest.mark.heavy
def test_whole_as_in_memory(whole, tmp_path):
    """The audit without an engine finds of every case what an engine finds of it."""
    whole("--engine", "duckdb", "--out", "v.ndjson")
    lines = [json.loads(line) for line in (tmp_path / "v.ndjson").read_text("utf-8").splitlines()]
    report = json.loads(whole("--json")[1])
    assert sorted(one["id"] for line in lines for one in line["findings"]) == sorted(
        one["id"] for one in report["findings"] if one["case"]
    )


@pytest.mark.heavy
def test_whole_json(whole):
    """The summary as JSON says what was judged, and is the same from two engines."""
    told = [
        json.loads(whole("--engine", engine, "--day", "2027-01-01", "--json")[1])
        for engine in ("plain", "duckdb")
    ]
    assert [one.pop("engine") for one in told] == ["plain", "duckdb"]
    assert told[0] == told[1]
    assert told[0]["judged"] == "whole"
    assert {one["rule"].partition("@")[0] for one in told[0]["unsaid"]} == {"major-decision-eight-steps"}


@pytest.mark.parametrize("kept", [False, True], ids=["nothing", "state"])
def test_whole_broken_off(whole, tmp_path, monkeypatch, kept):
    """What is broken off says that it is incomplete, how to go on where there is something to go on from, and leaves no file that looks whole."""
    remember = Run._remember

    def stop(self, *words):
        if kept:
            remember(self, *words)
        raise KeyboardInterrupt

    monkeypatch.setattr(Run, "_remember", stop)
    code, out, _ = whole("--engine", "plain", "--out", "v.ndjson", "--resume", "state.json")
    assert code == 130
    assert "不是完整的结果" in out
    assert ("接着核对" in out) is kept
    assert not (tmp_path / "v.ndjson").exists()


@pytest.mark.parametrize("words", [("--resume", "s.json"), ("--memory", "50"), ("--workers", "2")])
def test_engine_settings_need_an_engine(whole, words):
    """What only engines heed is refused without one, and so is a marked copy with one."""
    code, _, err = whole(*words)
    assert (code, words[0] in err, "--engine" in err) == (2, True, True)
    assert whole("--engine", "plain", "--marked", "copy.xlsx")[0] == 2


def test_flow_only_needs_an_engine(whole):
    """Control flow alone is judged by engines only, and that is said."""
    code, _, err = whole("--flow-only")
    assert code == 2
    assert "--engine" in err


@pytest.mark.heavy
def test_rows_left_out(whole, tmp_path):
    """Rows that name no activity are counted in the summary."""
    with (tmp_path / "log.csv").open("a", encoding="utf-8") as stream:
        stream.write("C,,2026-05-18T09:31:00Z\n")
    assert "1行没有写事项或者环节" in whole("--engine", "duckdb")[1]


def test_titles(whole, tmp_path):
    """The summary names acts and rules by their titles, in the language asked for; programs get the ids."""
    (tmp_path / "log.csv").write_text(f"{ROWS}B,pilot.returned,2026-05-18T09:32:00Z\n", "utf-8")
    shown, english, told = (whole("--engine", "plain", *words)[1] for words in ((), ("--lang", "en"), ("--json",)))
    assert "pilot.returned" in {one["act"] for one in json.loads(told)["deviations"]}
    assert "试点试行 · 试点后调整方案" in shown
    assert "pilot.returned" not in shown + english
