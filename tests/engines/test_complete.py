"""The complete findings of an audit in memory and of every engine, as the command tells them of the same file."""

import json
from io import StringIO

import pytest
from attrs import evolve

from pdca.cli import main
from pdca.engines.counts import Counts
from pdca.logs import dump
from tests.engines.test_spark import NOISE, session
from tests.engines.test_whole import LAYOUT, VILLAGE, noise, way, whole

__all__ = ["session", "way", "whole"]


def told(*words):
    """Return what the command answers as JSON."""
    out, err = StringIO(), StringIO()
    assert main(["audit", *words, "--json"], out=out, err=err) == 1, err.getvalue()
    return json.loads(out.getvalue())


def plain(case, one, articles, sentences):
    """Return a finding as what both forms of it say."""
    said = [one.get(name, "") for name in ("id", "severity", "check", "kind", "rule", "act", "occurred")]
    return (case, *said, one["certain"], tuple(one.get("missing", ())), tuple(articles), *sentences)


def reported(report):
    """Return every finding of a report."""
    return sorted(
        plain(one["case"], one, [cited["text"] for cited in one["articles"]], (one["sentences"]["zh"], one["sentences"]["en"]))
        for one in report["findings"]
    )


def judged(summary, path):
    """Return every finding that an engine tells: of each case in its line, of the log in the summary."""
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    pairs = [(line["case"], one) for line in lines for one in line["findings"]]
    pairs += [("", one) for one in summary["findings"]]
    return sorted(plain(case, one, one.get("articles", ()), (one["zh"], one["en"])) for case, one in pairs)


@pytest.fixture
def log(whole, way):
    """Return a table with every kind of trouble, and what its columns mean beside it."""
    rows = noise(way, 11, 12)
    path = whole.write("csv", [*rows, rows[0], *[("清河-00", "领导拍板", None, *rows[0][3:])] * 2])
    beside = path.with_name(f"{path.name}.mapping.yaml")
    beside.write_text(dump(evolve(LAYOUT, procedure=VILLAGE)), "utf-8")
    return path


@pytest.mark.parametrize("engine", ["plain", pytest.param("duckdb", marks=pytest.mark.heavy)])
def test_complete(log, engine):
    """An engine on one machine tells every finding of the audit in memory: of each case, of the order of rows, of what the log has no word for."""
    out = log.with_name("v.ndjson")
    report = told(str(log))
    summary = told(str(log), "--engine", engine, "--out", str(out))
    assert judged(summary, out) == reported(report)
    assert {"flow", "role", "quorum"} <= {one["check"] for one in report["findings"]}
    assert {one["rule"].startswith("log.") for one in report["findings"] if not one["case"]} == {True, False}
    assert summary["beyond"] == report["beyond"]


@pytest.mark.spark
@NOISE
def test_complete_spark(session, log):
    """Spark tells all of them but those on the order of rows, and says that nobody looked at it."""
    out = log.with_name("v.ndjson")
    report = told(str(log))
    summary = told(str(log), "--engine", "spark", "--out", str(out))
    report["findings"] = [one for one in report["findings"] if not one["rule"].startswith("log.")]
    assert judged(summary, out) == reported(report)
    assert len(summary["beyond"]) == len(report["beyond"]) + 1
    assert "the order of rows" in told(str(log), "--engine", "spark", "--lang", "en")["beyond"][-1]


def test_what_only_a_trail_tells(log):
    """What no log of another system can tell stands in report and summary, also on the terminal."""
    out = StringIO()
    for words in ((), ("--engine", "plain")):
        main(["audit", str(log), *words], out=out)
        assert "同一对象是不是另有一件在办" in out.getvalue().replace("\n", "")
        out.truncate(0)


def test_kept(whole, way):
    """What the log has no word for is read back as it was written, to go on with and to be sent."""
    counts = whole.run("plain", whole.write("csv", noise(way, 5, 6))).run().tally
    again = Counts.load(json.loads(json.dumps(counts.dump())))
    assert again.dump() == counts.dump()
    assert whole.brief.said(again) == whole.brief.said(counts)
    assert len(again.unsaid) > 3
