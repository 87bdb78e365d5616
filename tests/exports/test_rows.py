"""Rows: CSV that no spreadsheet runs, JSON lines that are exact, Parquet with types; the same columns in all."""

import csv
import gc
import io
import json
import os
import sys
import tracemalloc
from datetime import date
from pathlib import Path

import pyarrow.parquet
import pytest

import pdca.trail
from pdca import integrity
from pdca.errors import UnavailableError
from pdca.exports import forms, parquet
from pdca.exports.rows import COLUMNS
from pdca.record import PaperShown


def cells(data):
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def lines(data):
    return [json.loads(line) for line in data.decode().splitlines()]


def test_csv_opens_in_spreadsheets(sample, exported):
    """The CSV begins with the mark of UTF-8, its lines end with CRLF, and it has the columns in their order."""
    data, _ = exported("csv", sample)
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == data.count(b"\n")
    assert data.decode("utf-8-sig").splitlines()[0] == ",".join(COLUMNS)


def test_csv_has_every_record(sample, exported):
    """Each record is one row, in the order of the log."""
    data, told = exported("csv", sample)
    assert [int(one["pos"]) for one in cells(data)] == list(range(told)) == [one.pos for one in sample.records()]


def test_csv_says_who_acted(sample, exported):
    """Everybody who acted stands in one cell, with their role."""
    first = next(sample.records()).claim
    assert cells(exported("csv", sample)[0])[0]["by"] == " ".join(f"{one.person}:{one.role}" for one in first.by)


@pytest.mark.row("H1")
@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t=", "\uff1d", "\uff0b", "\uff0d", "\uff20", " =", "\u3000@"])
def test_formulas_are_defused(written, begin):
    """A cell that a spreadsheet might run begins with an apostrophe; the JSON lines keep the exact value."""
    found = written().open()
    found.add(step="second", outcome="passed", reason=f"{begin}cmd|' /C calc'!A0")
    assert cells(found.export("csv"))[-1]["reason"] == f"'{begin}cmd|' /C calc'!A0"
    assert lines(found.export("ndjson"))[-1]["reason"] == f"{begin}cmd|' /C calc'!A0"


@pytest.mark.row("H1")
def test_plain_cells_are_left_alone(written):
    """Text that begins with no such character is written as it is."""
    found = written().open()
    found.add(step="second", outcome="passed", reason="会议同意=通过")
    assert cells(found.export("csv"))[-1]["reason"] == "会议同意=通过"


def test_ndjson_is_structured(written):
    """In JSON lines facts and papers keep their structure, and what is not said is left out."""
    found = written(asks="{n: {count: 数}}").open()
    paper = PaperShown(name="纪要", digest=f"sha256:{'5' * 64}", signed_by=("p-2",))
    found.add(step="second", outcome="passed", facts={"n": 3}, papers=(paper,))
    last = lines(found.export("ndjson"))[-1]
    assert last["facts"] == {"n": 3}
    assert last["papers"] == [{"name": "纪要", "digest": f"sha256:{'5' * 64}", "signed_by": ["p-2"]}]
    assert "reason" not in last
    assert "target" not in last


@pytest.mark.parametrize("form", ["csv", "ndjson", "parquet"])
def test_same_bytes(sample, exported, form):
    """The same trail gives the same bytes."""
    assert exported(form, sample) == exported(form, sample)


def test_parquet_types(sample, exported):
    """In Parquet days are days, times are times, numbers are numbers, and all else is text."""
    table = pyarrow.parquet.read_table(io.BytesIO(exported("parquet", sample)[0]))
    kinds = {name: str(table.schema.field(name).type) for name in ("occurred", "recorded", "seq", "facts")}
    assert kinds == {"occurred": "date32[day]", "recorded": "timestamp[us, tz=UTC]", "seq": "int64", "facts": "string"}
    assert table["occurred"][0].as_py() == date.fromisoformat(next(sample.records()).claim.occurred)


def test_parquet_says_what_csv_says(sample, exported):
    """The texts of the Parquet file are those of the CSV; what is not said is nothing."""
    table = pyarrow.parquet.read_table(io.BytesIO(exported("parquet", sample)[0])).to_pylist()
    rows = cells(exported("csv", sample)[0])
    for name in ("case", "activity", "step", "by", "facts", "papers"):
        assert [one[name] or "" for one in table] == [one[name] for one in rows]


def test_parquet_in_groups(sample, exported, monkeypatch):
    """Rows are written in groups, so that memory holds one group."""
    monkeypatch.setattr(parquet, "GROUP", 10)
    data, told = exported("parquet", sample)
    assert pyarrow.parquet.ParquetFile(io.BytesIO(data)).num_row_groups == -(-told // 10)


def test_parquet_missing(sample, exported, monkeypatch):
    """Without pyarrow the message says what to install."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(UnavailableError, match=r"pdca\[parquet\]"):
        exported("parquet", sample)


@pytest.mark.no_cover
@pytest.mark.parametrize("form", ["xes", "ocel", "csv", "ndjson"])
def test_memory_does_not_grow(written, form, monkeypatch):
    """Records more by the thousand take less memory than half the text they carry: a trail is read a batch at a time.

    Absolute peaks are not compared: caches of the interpreter and of other tests fill at their own pace.
    """
    for reader in (integrity, pdca.trail):
        monkeypatch.setattr(reader, "BATCH", 50)
    reason = 1_000

    def peak(count):
        found = written().open()
        for number in range(count):
            found.add(step="second", outcome="failed", reason=f"{number} {'x' * reason}")
        gc.collect()
        with Path(os.devnull).open("wb") as nowhere:
            tracemalloc.start()
            forms.write(form, found.trail, nowhere)
            most = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
        return most

    peak(10)
    few, many = 150, 1_500
    assert peak(many) - peak(few) < (many - few) * reason // 2
