"""Spark gives the verdicts that plain Python gives. It takes a minute to start, so `make test-all` runs these."""

import sys

import pytest

from pdca.logs import LogError
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
