"""What cannot be judged in bulk: an error that names column and row, from every engine alike."""

from datetime import UTC, datetime

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from pdca.logs import LogError

AT = datetime(2026, 5, 18, 9, 30, tzinfo=UTC)
GOOD = [("A", "open", "2026-05-18T09:30:00Z", "1"), ("B", "open", "2026-05-18T09:31:00Z", "2")]
HEAD = ("case", "activity", "time", "no")

BAD = {
    "no-case": (None, "open", GOOD[0][2], "3"),
    "no-activity": ("A", None, GOOD[0][2], "3"),
    "no-time": ("A", "open", None, "3"),
    "mixed-zones": ("A", "open", "2026-05-18T09:30:00", "3"),
    "long-case": ("A" * 501, "open", GOOD[0][2], "3"),
    "long-activity": ("A", "x" * 100_000, GOOD[0][2], "3"),
    "sequence": ("A", "open", GOOD[0][2], "third"),
}
COLUMNS = {
    "no-case": "case",
    "long-case": "case",
    "no-activity": "activity",
    "long-activity": "activity",
    "sequence": "no",
}


def texts(bulk, rows, head=HEAD):
    path = bulk.folder / "texts.parquet"
    columns = [pa.array(list(column), pa.string()) for column in zip(*rows, strict=True)]
    pq.write_table(pa.table(columns, names=list(head)), path)
    return path


@pytest.mark.parametrize("engine", ["plain", pytest.param("duckdb", marks=pytest.mark.heavy)])
@pytest.mark.parametrize("kind", BAD)
def test_named(bulk, engine, kind):
    """What is wrong is named with its kind, its column and its row."""
    with pytest.raises(LogError) as caught:
        bulk.run(engine, texts(bulk, [*GOOD, BAD[kind]])).run()
    assert caught.value.kind == kind
    assert caught.value.place.row == 3
    assert caught.value.place.heading == COLUMNS.get(kind, "time")


@pytest.mark.parametrize("engine", ["plain", pytest.param("duckdb", marks=pytest.mark.heavy)])
@pytest.mark.parametrize(
    "when", ["9999-12-31", "0001-01-01T00:00:00Z", "2026-02-30T00:00:00Z", "下周", "1899-12-31T15:59:59Z"]
)
def test_no_moment(bulk, engine, when):
    """Days that are none, or are not of this time, are no moments."""
    with pytest.raises(LogError) as caught:
        bulk.run(engine, texts(bulk, [*GOOD, ("A", "open", when, "3")])).run()
    assert (caught.value.kind, caught.value.place.row) == ("no-time", 3)


@pytest.mark.heavy
@pytest.mark.parametrize("means", ["case", "activity", "when"])
def test_missing_column(bulk, means):
    """A column that the mapping names and the file lacks is named."""
    with pytest.raises(LogError, match="没有“nowhere”这一列"):
        bulk.run("duckdb", texts(bulk, GOOD), layout=bulk.mapping(**{means: "nowhere"}))


@pytest.mark.parametrize("engine", ["plain", pytest.param("duckdb", marks=pytest.mark.heavy)])
def test_too_many_names(bulk, engine):
    """A column with thousands of different names is not one of activities."""
    rows = [("A", f"name {number}", GOOD[0][2], "1") for number in range(2_001)]
    with pytest.raises(LogError) as caught:
        bulk.run(engine, texts(bulk, rows)).run()
    assert caught.value.kind == "many-activities"


@pytest.mark.heavy
def test_types(bulk):
    """A column of fractions is no case: what 1.0 is called is not guessed."""
    path = bulk.folder / "types.parquet"
    pq.write_table(pa.table({"case": [1.5], "activity": ["open"], "time": [AT], "no": [1]}), path)
    with pytest.raises(LogError, match="DOUBLE"):
        bulk.run("duckdb", path).run()


@pytest.mark.heavy
@pytest.mark.parametrize("case", ["同上", "张 三", "\uff21", "/", " A"])
def test_marks_of_people(bulk, case):
    """Cells that people wrote are refused in bulk with their row, because only plain Python reads them."""
    path = bulk.folder / "people.csv"
    path.write_text(
        f"case,activity,time,no\nA,open,2026-05-18T09:30:00Z,1\n{case},open,2026-05-18T09:31:00Z,2\n", "utf-8"
    )
    with pytest.raises(LogError, match="plain") as caught:
        bulk.run("duckdb", path).run()
    assert caught.value.place.row == 3


@pytest.mark.heavy
def test_encoding(bulk):
    """A table in GBK is refused with what to do."""
    path = bulk.folder / "gbk.csv"
    path.write_text("case,activity,time,no\n清河,open,2026-05-18T09:30:00Z,1\n", "gb18030")
    with pytest.raises(LogError, match="UTF-8"):
        bulk.run("duckdb", path).run()


@pytest.mark.heavy
def test_memory(bulk):
    """Where the memory that was allowed is not enough, the error says how to allow more."""
    rows = [(f"{number:0500d}", "open", GOOD[0][2], "1") for number in range(30_000)]
    with pytest.raises(LogError, match="--memory"):
        bulk.run("duckdb", texts(bulk, rows), memory=2).run()


@pytest.mark.heavy
def test_names_that_are_commands(bulk, events):
    """Quotes in headings, values and the name of the file are text and nothing else."""
    head = ("ca'se\"; DROP TABLE names; --", "acti'vity", 'ti"me', "no")
    rows = [("A'; --", "x' OR 1=1 --", GOOD[0][2], "1")]
    path = texts(bulk, rows, head)
    path = path.rename(bulk.folder / "it's [a] *.parquet")
    layout = bulk.mapping(case=head[0], activity=head[1], when=head[2])
    assert bulk.run("duckdb", path, layout=layout).run().tally.dump()["deviations"][0]["act"] == rows[0][1]


@pytest.mark.heavy
def test_empty(bulk):
    """A file without events is refused: to have found nothing in it says nothing."""
    path = bulk.folder / "empty.parquet"
    kinds = {"case": pa.string(), "activity": pa.string(), "time": pa.timestamp("us"), "no": pa.int64()}
    pq.write_table(pa.table({name: pa.array([], kind) for name, kind in kinds.items()}), path)
    with pytest.raises(LogError, match="没有一条记录"):
        bulk.run("duckdb", path).run()
