"""Bad input on the command line: one sentence that names the place and what to do, no traceback, little memory."""

import gzip
import resource
import subprocess
import sys
import zipfile
from io import StringIO

import openpyxl
import pytest

from pdca.cli import main

LINES = "事项编号,环节,办理日期\nA,受理登记,2026-04-07\n"
BOMB = "<!DOCTYPE log [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><log>&b;</log>"
PROCEDURE = ("--procedure", "four-deliberations-two-disclosures")


@pytest.fixture
def audit(tmp_path, monkeypatch):
    """Return what audits a file of the given name and content; answers code, output and complaints."""
    monkeypatch.chdir(tmp_path)

    def ran(name, content=None):
        if content is not None:
            (tmp_path / name).write_bytes(content.encode() if isinstance(content, str) else content)
        out, err = StringIO(), StringIO()
        code = main(["audit", name, *PROCEDURE], out=out, err=err)
        assert "Traceback" not in err.getvalue()
        return code, out.getvalue(), err.getvalue()

    return ran


def zipped(**parts):
    """Return the bytes of something like a workbook."""
    import io  # noqa: PLC0415

    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"<workbook/>")
        for name, content in parts.items():
            archive.writestr(f"xl/{name}.xml", content)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("t.csv", "", "空的"),
        ("t.csv.gz", gzip.compress(LINES.encode())[:-9], "不完整"),
        ("t.csv", LINES.encode() + b"\xff\xfe\xfd\n", "编码"),
        ("t.xes", BOMB, "实体"),
        ("t.xlsx", zipped(styles=BOMB.encode()), "实体"),
        ("t.xlsx", zipped(sharedStrings=b" " * (64 << 20)), "庞大"),
        ("t.csv", ",".join(f"c{n}" for n in range(10_000)) + "\n", "列"),
    ],
    ids=["empty", "truncated", "encoding", "entities", "entities-in-workbook", "zip-bomb", "columns"],
)
def test_refused(audit, name, content, said):
    """Each is refused with its reason, in one sentence that names the file and the remedy."""
    code, out, err = audit(name, content)
    assert code == 2
    assert not out
    assert name in err
    assert said in err
    assert "请" in err


def test_one_line_of_a_gigabyte(tmp_path):
    """A gigabyte in one line is refused within 400 MB of address space beyond the program itself."""
    path = tmp_path / "t.csv.gz"
    with gzip.open(path, "wb", compresslevel=1) as stream:
        stream.write("事项编号,环节\nA,".encode())
        for _ in range(1024):
            stream.write(b"x" * (1 << 20))

    def bounded():
        resource.setrlimit(resource.RLIMIT_AS, (1_200 << 20, 1_200 << 20))

    done = subprocess.run(
        [sys.executable, "-m", "pdca", "audit", str(path), *PROCEDURE], preexec_fn=bounded, capture_output=True, text=True, timeout=300, check=False
    )  # fmt: skip
    assert done.returncode == 2
    assert "t.csv.gz" in done.stderr
    assert "一行" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("day", ["9999-12-31", "NaN", "=TODAY()", "2026.13.45"])
def test_days_that_are_none(audit, tmp_path, day):
    """A day beyond calendars, NaN and a formula without a saved result are said to be none, at their cell; the rest is audited."""
    book = openpyxl.Workbook()
    for row in (["事项编号", "环节", "办理日期"], ["A", "立项", "2026-04-07"], ["A", "受理登记", day], ["A", "村党组织提议", "2026-04-08"]):
        book.active.append(row)
    book.save(tmp_path / "t.xlsx")
    code, out, _ = audit("t.xlsx")
    assert code in (0, 1)
    assert "第3行" in out


def test_mixed_time_zones(audit):
    """Times with different offsets are said to be mixed, and days are those in China."""
    lines = "事项编号,环节,办理日期\nA,立项,2026-04-07T09:00:00+08:00\nA,受理登记,2026-04-07T23:00:00Z\n"
    code, out, _ = audit("t.csv", lines)
    assert code in (0, 1)
    assert "时区" in out


@pytest.mark.parametrize(("name", "zh", "en"), [("missing.jsonl", "没有这个文件", "no such file"), (".", "这是文件夹", "this is a folder")])
def test_system(tmp_path, monkeypatch, name, zh, en):
    """Why a file cannot be opened is said in the language asked for."""
    monkeypatch.chdir(tmp_path)
    for words, said in (((), zh), (("--lang", "en"), en)):
        err = StringIO()
        main(["import", name, *words], out=StringIO(), err=err)
        assert said in err.getvalue()
