"""Comparing a report with its recomputation: equal, or where it differs; what is no report is refused."""

import zipfile
from io import BytesIO

import pytest

from pdca.reports import FORMAT, WRITERS, ReportError, differences, given, shaped

ENDINGS = (".json", ".html", ".xlsx")


@pytest.fixture(scope="module")
def shape(audit):
    return shaped(audit)


def written(shape, ending):
    return WRITERS[ending](shape)


@pytest.mark.parametrize("ending", ENDINGS)
def test_equal(shape, audit, ending):
    """A report that is recomputed is equal byte by byte, and tells what it was made with."""
    report = given(written(shape, ending))
    assert report.parameters == audit.parameters
    assert differences(report, written(shape, ending), shape) == ()


@pytest.mark.parametrize("ending", [".json", ".html"])
def test_altered(shape, ending):
    """A finding that was altered is told with both texts."""
    data = written(shape, ending)
    word = data.replace(b'"certain":true', b'"certain":false', 1).replace(
        b'"certain": true', b'"certain": false', 1
    )
    assert word != data
    (one,) = differences(given(word), data, shape)
    assert (one.place, one.said, one.found) == ("findings[0].certain", "false", "true")


def test_altered_page(shape):
    """A page whose data are untouched and whose text was altered is told with its line."""
    data = written(shape, ".html")
    (one,) = differences(given(data.replace("严重不符合".encode(), "一切正常啦".encode(), 1)), data, shape)
    assert "一切正常啦" in one.said
    assert "严重不符合" in one.found


def test_altered_cell(shape):
    """A cell of a workbook that was altered is told with its place."""
    data = written(shape, ".xlsx")
    listed = differences(given(resaved(data, "到会", "出席")), data, shape)
    assert any("sheet" in one.place and "!" in one.place and "出席" in one.said for one in listed)


def test_byte_of_a_workbook(shape):
    """A workbook of which one packed byte was altered is told with a place, wherever the byte is."""
    data = written(shape, ".xlsx")
    for at in range(len(data) // 50, len(data) // 2, len(data) // 10):
        word = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
        try:
            report = given(word)
        except ReportError:
            continue
        assert [one for one in differences(report, data, shape) if one.place and one.said != one.found], at


@pytest.mark.parametrize("ending", ENDINGS)
def test_byte_behind(shape, ending):
    """A blank behind the end of a report is told with its byte, since nobody sees it."""
    data = written(shape, ending)
    (one,) = differences(given(data + b" "), data, shape)
    assert (one.said, one.found) == ("20", "")
    assert one.place.startswith("第")


def test_end_of_a_long_text(shape):
    """Of long texts that part near their end, what is told begins shortly before that."""
    first, *rest = shape["findings"]
    long = {**first, "sentence": "甲" * 500}
    said = written({**shape, "findings": [{**long, "sentence": f"{'甲' * 500}乙"}, *rest]}, ".json")
    other = {**shape, "findings": [long, *rest]}
    (one,) = differences(given(said), written(other, ".json"), other)
    assert (one.said, one.found) == (f"…{'甲' * 20}乙", f"…{'甲' * 20}")


def resaved(data, old, new):
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as book, zipfile.ZipFile(out, "w") as copy:
        for name in book.namelist():
            copy.writestr(name, book.read(name).replace(old.encode(), new.encode()))
    return out.getvalue()


def test_finding_taken_out(shape):
    """A finding that somebody took out of a report is told."""
    less = {**shape, "findings": shape["findings"][1:]}
    assert differences(given(written(less, ".json")), written(shape, ".json"), shape)


REFUSED = {
    "empty": b"", "map": b"{}", "list": b"[]", "page": b"<html></html>", "zip": b"PK\x03\x04", "other": b'{"report": "other"}', "unnumbered": b'{"report": "pdca-audit/x"}', "number": b'{"report": 1}', "bare": b'{"report": "pdca-audit/2"}',
    "nul": b"\x00" * 100, "deep": b"{" * 100_000, "deep list": b'{"a":' * 100_000,
    "day": b'{"report": "pdca-audit/2", "language": "zh", "parameters": {"day": "2026-13-01", "allow": []}}',
}  # fmt: skip


@pytest.mark.parametrize("data", [*REFUSED.values()], ids=[*REFUSED])
def test_no_report(data):
    """What is no report is refused in one sentence."""
    with pytest.raises(ReportError):
        given(data)


@pytest.mark.parametrize("ending", ENDINGS)
def test_older(shape, ending):
    """A report that an older version wrote is refused with its form, the program that wrote it, and what to do."""
    data = written({**shape, "report": "pdca-audit/1"}, ending)
    with pytest.raises(ReportError, match="pdca-audit/1") as caught:
        given(data)
    assert FORMAT in str(caught.value)
    assert "audit again" in caught.value.phrase.en


def test_declarations(shape):
    """A workbook whose XML declares entities is refused before it is parsed."""
    bomb = resaved(
        written(shape, ".xlsx"), "<cp:coreProperties", '<!DOCTYPE x [<!ENTITY a "b">]><cp:coreProperties'
    )
    with pytest.raises(ReportError):
        given(bomb)
