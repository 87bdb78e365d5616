"""Spark gives the verdicts that plain Python gives. It takes a minute to start, so `make test-all` runs these."""

import os
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from pdca.logs import LogError
from tests.engines.conftest import PROCEDURE
from tests.engines.test_resume import stopping

NOISE = pytest.mark.filterwarnings("ignore")
"""Spark warns of much that is its own business."""


@pytest.fixture(scope="module")
def session():
    """Keep one session for all tests; engines use the one that is there."""
    sql = pytest.importorskip("pyspark.sql", reason="pyspark is not installed")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        made = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    yield made
    made.stop()


@pytest.mark.spark
@NOISE
@pytest.mark.parametrize("form", ["parquet", "csv", "ndjson"])
def test_engines(session, bulk, events, form):
    """Spark gives on every form of file the verdicts that plain Python gives, line by line."""
    path = bulk.write(form, events)
    assert bulk.lines("spark", path) == bulk.lines("plain", path)


@pytest.mark.spark
@NOISE
@pytest.mark.parametrize("settings", [{"workers": 1}, {"workers": 5, "batch": 3}, {"rounds": 4}])
def test_cut(session, bulk, events, settings):
    """Size of batches, number of partitions and of rounds change nothing, numbered events or not."""
    path = bulk.parquet(events[::-1])
    layout = bulk.mapping(sequence="")
    one = bulk.run("spark", path, layout=layout, **settings).run()
    assert one.tally == bulk.run("duckdb", path, layout=layout).run().tally


@pytest.mark.spark
@NOISE
def test_go_on(session, bulk, events):
    """Work that was broken off goes on with the buckets that are not finished."""
    path = bulk.parquet(events)
    stopping(bulk.run("spark", path, out="v.ndjson", state="state.json", rounds=4), 9)
    again = bulk.run("spark", path, out="v.ndjson", state="state.json", rounds=4).run()
    assert again.resumed
    assert again.tally == bulk.run("plain", path).run().tally
    assert sorted((bulk.folder / "v.ndjson").read_text("utf-8").splitlines()) == bulk.lines("plain", path)


@pytest.mark.spark
@NOISE
def test_row(session, bulk, events):
    """What is wrong is named with column and row, as the other engines name it."""
    path = bulk.parquet([*events[:5], (None, *events[5][1:])])
    with pytest.raises(LogError) as caught:
        bulk.run("spark", path).run()
    assert (caught.value.kind, caught.value.place.row, caught.value.place.heading) == ("no-case", 6, "case")


@contextmanager
def serving(role, folder, *words, ready):
    """Run a part of a Spark cluster until the block ends; it begins when the part has said *ready*."""
    home = Path(pytest.importorskip("pyspark", reason="pyspark is not installed").__file__).parent
    said = folder / f"{role}.log"
    command = [home / "bin" / "spark-class", f"org.apache.spark.deploy.{role.lower()}.{role}", *words]
    with said.open("wb") as log:
        part = subprocess.Popen(command, env=os.environ | {"SPARK_LOCAL_IP": "127.0.0.1"}, stdout=log, stderr=log)
    try:
        for _ in range(600):
            if ready in said.read_text("utf-8"):
                break
            assert part.poll() is None, said.read_text("utf-8")
            time.sleep(0.1)
        yield
    finally:
        part.terminate()
        part.wait(30)


@pytest.fixture
def master(tmp_path):
    """Run a cluster of one master and one worker, which are processes of their own, and return its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    address = f"spark://127.0.0.1:{port}"
    web = ("--webui-port", "0")
    with (
        serving("Master", tmp_path, "--host", "127.0.0.1", "--port", port, *web, ready="elected leader"),
        serving("Worker", tmp_path, *web, "--cores", "2", "--memory", "1g", "--work-dir", str(tmp_path / "work"), address, ready="Successfully registered"),
    ):
        yield address


def judged_by(path, out, *words, **setting):
    """Judge the log at *path* by a process of its own, and return how it went; the lines are in *out*."""
    command = [sys.executable, "-m", "pdca", "audit", str(path), "--out", str(out), "--json", *words]
    return subprocess.run(command, check=False, env=os.environ | setting, capture_output=True, text=True)


@pytest.mark.spark
def test_cluster(bulk, events, master, tmp_path):
    """A cluster whose parts are processes of their own comes to the lines that plain Python comes to."""
    path = bulk.parquet(events)
    words = ("--engine", "spark", "--master", master, "--procedure", PROCEDURE)
    far, near = tmp_path / "far.ndjson", tmp_path / "near.ndjson"
    done = judged_by(path, far, *words, SPARK_LOCAL_IP="127.0.0.1", PYSPARK_PYTHON=sys.executable)
    assert done.returncode in (0, 1), done.stderr
    assert len(list((tmp_path / "work").iterdir())) == 1  # the worker had an application to run
    judged_by(path, near, "--engine", "plain", "--procedure", PROCEDURE)
    assert sorted(far.read_text("utf-8").splitlines()) == sorted(near.read_text("utf-8").splitlines())


@pytest.mark.spark
def test_without_java(bulk, events, tmp_path):
    """Without Java one sentence says so."""
    pytest.importorskip("pyspark", reason="pyspark is not installed")
    words = ("--engine", "spark", "--procedure", PROCEDURE)
    done = judged_by(bulk.parquet(events), tmp_path / "v.ndjson", *words, JAVA_HOME="/nowhere", PATH="")
    assert done.returncode == 2
    assert "Java 17" in done.stderr
    assert "Traceback" not in done.stderr
