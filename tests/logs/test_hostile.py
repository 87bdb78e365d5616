"""Bad input: a clear error that names place and remedy, little memory, and nothing outside the family."""

import gzip
import io
import os
import pickle
import tracemalloc
import zipfile
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from pdca.logs import LogError, Sign, read

LINES = "案号,环节,办理时间\nA,受理,2024-05-01\n"
XES = "<log><trace><event><string key='concept:name' value='a'/></event></trace></log>"
BOMB = "<!DOCTYPE log [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><log>&b;</log>"
NOISE = bytes(range(128, 256)) * 64


def cut(text: str) -> bytes:
    packed = gzip.compress(os.urandom(4096).hex().encode() + text.encode())
    return packed[: len(packed) // 2]


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("t.csv", "", "empty"),
        ("t.xlsx", "", "empty"),
        ("t.xlsx", LINES, "other-kind"),
        ("t.csv", XES, "other-kind"),
        ("t.xes", LINES, "other-kind"),
        ("t.parquet", LINES, "other-kind"),
        ("t.jsonl", LINES, "other-kind"),
        ("t.xls", b"\xd0\xcf\x11\xe0" + b"\0" * 600, "other-kind"),
        ("t.csv", b"%PDF-1.7\n", "other-kind"),
        ("t.xls", "<html><table></table></html>", "other-kind"),
        ("t.xes", "<bpmn><process/></bpmn>", "other-kind"),
        ("t.json", "[{}]", "json-array"),
        ("t.csv", b"a,b\n\0\0\0\n", "not-text"),
        ("t.csv", "案号,环节\n".encode() + b"x" * 70000 + b"\0", "not-text"),
        ("t.csv", NOISE, "encoding"),
        ("t.csv", "案号,环节\n".encode() + b"\xff\xfe\xfd\n", "encoding"),
        ("t.csv", "caf\u00e9,na\u00efve\nA,B\n".encode("latin-1"), "encoding"),
        ("t.csv", '案号,环节,日期\nA,"' + "字,\n" * 2_000_000, "quote"),
        ("t.csv", "案号,环节,日期\n" + "字" * 140_000 + ",a,b\n", "cell"),
        ("t.csv", ",".join(f"c{n}" for n in range(10_000)) + "\n", "columns"),
        ("t.csv", "1,2\n3,4\n", "headings"),
        ("t.ndjson", '{"case": "A"\n', "json"),
        ("t.ndjson", '{"case": "A"}\n[1]\n', "json"),
        ("t.ndjson", '{"case": 1, "case": 2}\n', "json"),
        ("t.ndjson", '{"a":' * 100_000, "json"),
        ("t.ndjson", "{" + ",".join(f'"k{n}":1' for n in range(10_000)) + "}", "columns"),
        ("t.xes", BOMB, "entity"),
        ("t.xes", "<!DOCTYPE log SYSTEM 'http://x.invalid/log.dtd'><log/>", "entity"),
        ("t.xes", "<log><trace>", "truncated"),
        ("t.xes", "<log><trace></log>", "xml"),
        ("t.xes", "<log>" + "<a>" * 1000, "depth"),
        ("t.xes", "<?xml version='1.0' encoding='klingon'?><log/>", "encoding"),
        ("t.xes", "<?xml version='1.0' encoding='rot13'?><log/>", "encoding"),
        ("t.xes", b"<?xml version='1.0' encoding='gbk'?><log>" + b"\xff\xff</log>", "encoding"),
        ("t.xes", "<log><event>" + "<string key='k' value='v'/>" * 3000 + "</event></log>", "columns"),
        ("t.xes", "<log><event><trace/></event></log>", "xes"),
        ("t.parquet", b"PAR1" + b"x" * 100 + b"PAR1", "damaged"),
        ("t.parquet", b"PAR1", "damaged"),
        ("t.xlsx", b"PK\x03\x04" + b"x" * 100, "damaged"),
    ],
    ids=lambda value: value if len(value) < 20 and isinstance(value, str) else "content",
)
def test_bad_input(refusal, name, content, kind):
    """Each kind of bad input ends in its error, which names the file and the remedy in both languages."""
    error = refusal(name, content)
    assert error.kind == kind
    assert name in error.phrase.zh
    assert error.remedy.zh in error.phrase.zh
    assert error.remedy.en in error.phrase.en


@pytest.mark.parametrize(("name", "text"), [("t.csv.gz", LINES), ("t.xes.gz", XES)])
def test_truncated_gzip(tmp_path, name, text):
    """A packed file that was cut off is refused as cut off, not read as a whole one."""
    path = tmp_path / name
    whole = gzip.compress(text.encode())
    path.write_bytes(whole[:-9])
    with pytest.raises(LogError) as caught:
        list(read(path))
    assert caught.value.kind == "truncated"


def test_damaged_gzip(tmp_path):
    """A packed file with damage inside is refused."""
    path = tmp_path / "t.csv.gz"
    whole = bytearray(gzip.compress(LINES.encode() + os.urandom(3000).hex().encode()))
    whole[40] ^= 0xFF
    path.write_bytes(whole)
    with pytest.raises(LogError) as caught:
        list(read(path))
    assert caught.value.kind in ("damaged", "truncated", "not-text", "encoding")


def test_directory(tmp_path):
    """A folder is refused as one."""
    with pytest.raises(LogError) as caught:
        read(tmp_path)
    assert caught.value.kind == "directory"


def test_missing(tmp_path):
    """A file that is not there is refused as missing."""
    with pytest.raises(LogError) as caught:
        read(tmp_path / "t.csv")
    assert caught.value.kind == "missing"


def test_pipe(tmp_path):
    """What is no regular file is refused, and nobody waits for it."""
    os.mkfifo(tmp_path / "t.csv")
    with pytest.raises(LogError) as caught:
        read(tmp_path / "t.csv")
    assert caught.value.kind == "special"


@pytest.mark.parametrize(
    ("name", "start", "kind"),
    [
        ("t.csv.gz", "a,b\n", "line"),
        ("t.ndjson.gz", '{"a":"', "line"),
        ("t.xes.gz", "<log><string key='", "line"),
    ],
)
def test_endless_line(tmp_path, name, start, kind):
    """A gigabyte in one line ends soon, with an error, in little memory."""
    path = tmp_path / name
    with gzip.open(path, "wb", compresslevel=1) as stream:
        stream.write(start.encode())
        for _ in range(1024 if name == "t.csv.gz" else 64):
            stream.write(b"x" * (1 << 20))
    tracemalloc.start()
    try:
        with pytest.raises(LogError) as caught:
            list(read(path))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert caught.value.kind == kind
    assert peak < 120 << 20


def zipped(path, **parts: bytes):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"<workbook/>")
        for name, content in parts.items():
            archive.writestr(f"xl/{name}.xml", content)
    return path


def kind_of(path) -> str:
    with pytest.raises(LogError) as caught:
        list(read(path))
    return caught.value.kind


def test_zip_bomb(tmp_path):
    """A workbook that unpacks to hundreds of times its size is refused before anything is unpacked."""
    assert kind_of(zipped(tmp_path / "t.xlsx", sharedStrings=b" " * (64 << 20))) == "bomb"


def test_many_parts(tmp_path):
    """A workbook of thousands of parts is refused."""
    assert kind_of(zipped(tmp_path / "t.xlsx", **{f"p{n}": b"" for n in range(3000)})) == "bomb"


def test_entities_in_a_workbook(tmp_path):
    """A workbook with entities in any of its parts is refused."""
    assert kind_of(zipped(tmp_path / "t.xlsx", styles=BOMB.encode())) == "entity"


def test_part_that_lies(tmp_path):
    """A part that is longer than the archive says is no way around the caps."""
    path = zipped(tmp_path / "t.xlsx", sharedStrings=b"<sst>" + b" " * 100_000 + b"</sst>")
    data = bytearray(path.read_bytes())
    size = (100_011).to_bytes(4, "little")
    while (at := data.find(size)) >= 0:
        data[at : at + 4] = (10).to_bytes(4, "little")
    path.write_bytes(data)
    assert kind_of(path) in ("damaged", "truncated", "empty")


def test_no_sheets(tmp_path):
    """A workbook without sheets is refused."""
    assert kind_of(zipped(tmp_path / "t.xlsx")) == "empty"


def test_other_office_file(tmp_path):
    """A text document with the ending of a workbook is refused as none."""
    path = tmp_path / "t.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<document/>")
    assert kind_of(path) == "other-kind"


def test_wide_workbook(book):
    """A workbook of ten thousand columns is refused."""
    assert kind_of(book([[f"c{n}" for n in range(10_000)]])) == "columns"


def test_wide_parquet(tmp_path):
    """A Parquet file of ten thousand columns is refused."""
    pq.write_table(pa.table({f"c{n}": [1] for n in range(10_000)}), tmp_path / "t.parquet")
    assert kind_of(tmp_path / "t.parquet") == "columns"


def test_cut_workbook(book):
    """A workbook that was cut off is refused."""
    path = book([["姓名", "日期"], ["张三", "2024.5.1"]])
    path.write_bytes(path.read_bytes()[:-100])
    assert kind_of(path) == "damaged"


def test_mad_dates_in_a_workbook(book):
    """Dates beyond every calendar are unreadable values, each remarked at its place."""
    log = read(
        book([["姓名", "申请日期", "公示日期"], ["张三", "2024.5.1", "9999-12-31"], ["李四", "2024.5.1", -5]])
    )
    assert len(list(log)) == 4
    assert [remark.place.row for remark in log.remarks.of(Sign.UNREADABLE_DATE)] == [2, 3]


def test_moments_beyond_calendars(tmp_path):
    """A time stamp outside every calendar is unreadable, not an overflow."""
    path = tmp_path / "t.parquet"
    stamps = pa.array([2**62, -(2**62)], pa.timestamp("us"))
    pq.write_table(pa.table({"case": ["1", "1"], "activity": ["a", "b"], "timestamp": stamps}), path)
    log = read(path)
    assert len(list(log)) == 2
    assert log.remarks.counts[Sign.UNREADABLE_DATE] == 2


@pytest.fixture
def long(tmp_path, monkeypatch) -> Path:
    """A file of many strides."""
    monkeypatch.setattr("pdca.logs.source.STRIDE", 1 << 14)
    path = tmp_path / "t.csv"
    path.write_text("案号,环节,办理时间\n" + "A,受理,2024-05-01\n" * 8000, "utf-8")
    return path


def test_progress(long):
    """Progress is told in bytes, up to all of them."""
    told: list[tuple[int, int]] = []
    for _ in read(long, progress=lambda done, size: told.append((done, size))):
        pass
    assert told[-1] == (long.stat().st_size, long.stat().st_size)
    assert len({done for done, _ in told}) > 5


class EnoughError(Exception):
    """What a user who has enough raises."""


def test_interruption(long):
    """What the progress callback raises ends the reading, and leaves the file closed."""

    def enough(done: int, _: int) -> None:
        if done:
            raise EnoughError

    with pytest.raises(EnoughError):
        list(read(long, progress=enough))
    assert long not in {fd.resolve() for fd in Path("/proc/self/fd").iterdir()}


@pytest.mark.no_cover
def test_bounded_memory(tmp_path):
    """A hundred thousand events are read in the memory of a few."""
    path = tmp_path / "t.xes"
    with path.open("w", encoding="utf-8") as stream:
        stream.write("<log>")
        for case in range(1000):
            event = f"<event><string key='concept:name' value='a{case % 7}'/></event>"
            stream.write(f"<trace><string key='concept:name' value='c{case}'/>{event * 20}</trace>")
        stream.write("</log>")
    tracemalloc.start()
    try:
        count = sum(1 for _ in read(path))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert count == 20_000
    assert peak < 12 << 20


def test_error_survives_copying(refusal):
    """The error can be handed from process to process."""
    error = refusal("t.csv", "")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (again.phrase, again.kind, again.place) == (error.phrase, error.kind, error.place)


def test_stream_is_not_a_path():
    """What is no path at all is a mistake of the program, not of a log."""
    with pytest.raises(TypeError):
        read(io.BytesIO())
