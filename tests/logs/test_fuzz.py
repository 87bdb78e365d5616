"""Any bytes whatever: each reader returns events or ends in an error of the family, and nothing else."""

import io
import zipfile
from contextlib import suppress

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from pdca.errors import PdcaError
from pdca.logs import read


def workbook() -> bytes:
    made = openpyxl.Workbook()
    for row in (["姓名", "申请日期", "公示日期"], ["张三", "2024.5.1", 45413], ["李四", "=1+1", None]):
        made.active.append(row)
    made.active.merge_cells("A2:A3")
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def parquet() -> bytes:
    stream = io.BytesIO()
    pq.write_table(
        pa.table({"case": ["1"] * 9, "activity": ["a"] * 9, "timestamp": ["2024-05-01"] * 9}), stream
    )
    return stream.getvalue()


SEEDS = {
    "t.csv": '序号,姓名,环节,日期,备注\n1,张 三,受理,2024.5.1,"a\n b"\n2,同上,审批,5月9日,/\n'.encode(),
    "t.ndjson": b'{"case":"A","activity":"x","timestamp":"2024-05-01T09:00:00Z","n":{"a":[1,2.5]}}\n' * 2,
    "t.xes": b"<log><global scope='event'><string key='a' value='b'/></global><trace><string key='concept:name' value='c'/>"
    b"<event><date key='time:timestamp' value='2024-05-01T09:00:00Z'/><list key='l'><values><int key='i' value='1'/>"
    b"</values></list></event></trace></log>",
    "t.xlsx": workbook(),
    "t.parquet": parquet(),
}


def survive(path, data: bytes) -> None:
    path.write_bytes(data)
    files: set[str] = set()
    with suppress(PdcaError):
        files.update(event.place.file for event in read(path))
    assert files <= {path.name}


CALM = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.mark.parametrize("name", SEEDS)
def test_altered_bytes(name, tmp_path):
    """A file with bytes changed, cut out or put in is read or refused."""
    seed = SEEDS[name]

    @CALM
    @given(
        some.lists(
            some.tuples(some.integers(0, len(seed)), some.integers(0, 40), some.binary(max_size=8)),
            max_size=4,
        )
    )
    def altered(changes):
        data = seed
        for at, length, put in changes:
            data = data[:at] + put + data[at + length :]
        survive(tmp_path / name, data)

    altered()


@pytest.mark.parametrize("name", ["t.csv", "t.ndjson", "t.xes", "t.log"])
def test_any_bytes(name, tmp_path):
    """Any bytes under any name are read or refused."""

    @CALM
    @given(
        some.binary(max_size=200) | some.text(max_size=200).map(lambda text: text.encode("utf-8", "replace"))
    )
    def any_bytes(data):
        survive(tmp_path / name, data)

    any_bytes()


def test_altered_parts(tmp_path):
    """A workbook whose parts were changed inside a sound archive is read or refused."""
    with zipfile.ZipFile(io.BytesIO(SEEDS["t.xlsx"])) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    names = sorted(parts)

    @CALM
    @given(
        some.sampled_from(names),
        some.integers(0, 3000),
        some.integers(0, 30),
        some.binary(max_size=6) | some.sampled_from([b"&x;", b"<f/>", b"1e999", b"-1", b"NaN"]),
    )
    def altered(name, at, length, put):
        changed = {**parts, name: parts[name][:at] + put + parts[name][at + length :]}
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as archive:
            for each, content in changed.items():
                archive.writestr(each, content)
        survive(tmp_path / "t.xlsx", stream.getvalue())

    altered()


def test_any_table(tmp_path):
    """Cells with anything in them are read or refused, and every value given is kept as it was given."""
    cell = some.sampled_from(
        ["张 三", "同上", "/", "2024.5.1", "5月18日-20日", "应到30实到25", "", "NaN", "9999-12-31", "合计"]
    ) | some.text(max_size=8)

    @CALM
    @given(some.lists(some.lists(cell, min_size=4, max_size=4), max_size=8))
    def any_table(rows):
        text = "序号,姓名,环节,日期\n" + "".join(
            ",".join('"' + one.replace('"', '""') + '"' for one in row) + "\n" for row in rows
        )
        survive(tmp_path / "t.csv", text.encode("utf-8", "replace"))

    any_table()
