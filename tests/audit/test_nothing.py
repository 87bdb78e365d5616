"""A log in which there is not one event: no audit may say that nothing was found; a trail that is still empty is a beginning."""

import json
from datetime import UTC, datetime
from io import StringIO

import pytest
from attrs import evolve

from pdca import logs
from pdca.cli import main
from pdca.logs import Field, Mapping, Meaning
from pdca.stores import open_store
from pdca.trail import Trail
from tests.engines.test_spark import NOISE, session

__all__ = ["session"]

VILLAGE = "four-deliberations-two-disclosures"
HEAD = ("case", "activity", "time", "person")
ROW = ("V-1", "立项", "2026-04-07", "p-1")
MEANS = (Meaning.CASE, Meaning.ACTIVITY, Meaning.WHEN, Meaning.ACTOR)
LAYOUT = Mapping(fields=tuple(Field(heading=name, means=one) for name, one in zip(HEAD, MEANS, strict=True)), procedure=VILLAGE)
SAID = "里面没有一条记录，没有什么可核对。请核对是不是选错了文件或者工作表，或者导出时漏了记录\n"


def audited(*words):
    """Return the exit code of the command, and what it says on each channel."""
    out, err = StringIO(), StringIO()
    return main(["audit", *map(str, words)], out=out, err=err), out.getvalue(), err.getvalue()


def mapped(path, sheet=""):
    """Keep beside *path* what its columns mean; of a *sheet*, where it is named."""
    beside = path.with_name(f"{path.name}.{sheet}.mapping.yaml" if sheet else f"{path.name}.mapping.yaml")
    beside.write_text(logs.dump(evolve(LAYOUT, sheet=sheet)), "utf-8")
    return path


def book(path, **sheets):
    """Write a workbook with the rows of *sheets* under the headings."""
    made = pytest.importorskip("openpyxl").Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in (HEAD, *rows):
            sheet.append(row)
    made.save(path)
    return path


def written(folder, form):
    """Write a log of the *form* with headings and not one event."""
    path = folder / f"log.{form}"
    if form == "csv":
        path.write_text(f"{','.join(HEAD)}\n\n", "utf-8")
    elif form == "ndjson":
        path.write_text('{"case": null, "activity": null, "time": null, "person": null}\n', "utf-8")
    elif form == "xes":
        path.write_text('<log xes.version="1.0"><trace><string key="concept:name" value="V-1"/></trace></log>', "utf-8")
        return path
    elif form == "parquet":
        arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
        parquet.write_table(arrow.table({name: arrow.array([], arrow.string()) for name in HEAD}), path)
    else:
        book(path, 一支部=[])
    return mapped(path)


@pytest.mark.parametrize("form", ["csv", "ndjson", "xes", "parquet", "xlsx"])
def test_not_one_event(tmp_path, form):
    """A log of any form that has headings and not one event is refused by name, with what to do; no report is written."""
    path, report = written(tmp_path, form), tmp_path / "report.html"
    sheet = " 工作表“一支部”" if form == "xlsx" else ""
    assert audited(path, "--procedure", VILLAGE, "--out", report) == (2, "", f"log.{form}{sheet}：{SAID}")
    assert not report.exists()


@pytest.mark.parametrize("words", [(), ("--flow-only",)])
@pytest.mark.parametrize("engine", ["plain", pytest.param("duckdb", marks=pytest.mark.heavy)])
@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_every_engine(tmp_path, form, engine, words):
    """Engines say the same of it, whether they judge whole cases or control flow alone."""
    path, out = written(tmp_path, form), tmp_path / "v.ndjson"
    said = audited(path, "--procedure", VILLAGE, "--engine", engine, "--out", out, *words)
    assert said == (2, "", f"log.{form}：{SAID}")
    assert not out.exists()


@pytest.mark.spark
@NOISE
@pytest.mark.parametrize("words", [(), ("--flow-only",)])
@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_spark(session, tmp_path, form, words):
    """Spark says the same of it."""
    path, out = written(tmp_path, form), tmp_path / "v.ndjson"
    said = audited(path, "--procedure", VILLAGE, "--engine", "spark", "--out", out, *words)
    assert said == (2, "", f"log.{form}：{SAID}")
    assert not out.exists()


def test_in_english(tmp_path):
    """It is said in English, too."""
    code, _, said = audited(written(tmp_path, "csv"), "--procedure", VILLAGE, "--lang", "en")
    assert (code, said.partition(";")[0]) == (2, "log.csv: there is not one event in it, so there is nothing to judge")


def test_totals_are_no_events(tmp_path):
    """A table that holds nothing but a total holds no event."""
    path = written(tmp_path, "csv")
    path.write_text(f"{','.join(HEAD)}\n合计,0,,\n", "utf-8")
    assert audited(path, "--procedure", VILLAGE) == (2, "", f"log.csv：{SAID}")


def test_events_without_a_case(tmp_path):
    """Rows that name no case are events that nobody can judge: they are listed, not passed over in silence."""
    path = written(tmp_path, "csv")
    path.write_text(f"{','.join(HEAD)}\n,立项,2026-04-07,p-1\n", "utf-8")
    code, said, _ = audited(path, "--procedure", VILLAGE)
    assert code == 0
    assert "log.csv 第2行" in said


def test_one_sheet_of_several(tmp_path):
    """Of sheets that are laid out alike, one may be empty: it is named, and the others are judged."""
    path = mapped(book(tmp_path / "log.xlsx", 一支部=[ROW], 二支部=[]))
    code, said, _ = audited(path, "--procedure", VILLAGE, "--json")
    assert code == 0
    assert empty(said) == ["log.xlsx 工作表“二支部”"]


def test_ledgers_of_their_own(tmp_path):
    """Of ledgers that were mapped each for itself one may be empty: it is named, and the others are judged."""
    path = ledgers(tmp_path, [ROW])
    code, said, _ = audited(path, "--json")
    assert code == 0
    assert empty(said) == ["log.xlsx 工作表“二支部”"]


def test_empty_ledgers(tmp_path):
    """Where all ledgers of a workbook are empty, none is judged, and all are named."""
    assert audited(ledgers(tmp_path, [])) == (2, "", f"log.xlsx 工作表“一支部、二支部”：{SAID}")


def ledgers(folder, rows):
    """Write a workbook of two ledgers, each with a mapping of its own; the second has no *rows*."""
    path = book(folder / "log.xlsx", 一支部=rows, 二支部=[])
    for sheet in ("一支部", "二支部"):
        mapped(path, sheet)
    return path


def empty(report):
    """Return the places of which *report* says that there is no event."""
    found = json.loads(report)["findings"]
    return [one["place"] for one in found if (one["rule"], one["kind"], one["counts"]) == ("log.no-events", "unclear", False)]


@pytest.mark.parametrize("exported", [False, True])
def test_a_trail_begins_empty(tmp_path, exported):
    """A trail of ours in which nothing is recorded yet is sound and has nothing wrong, in its store and as an exported file."""
    store = open_store(str(tmp_path / "pdca.db"))
    trail = Trail(store, lambda: datetime(2026, 11, 20, 4, tzinfo=UTC), "qinghe.example/log")
    path = tmp_path / "pdca.db"
    if exported:
        path = tmp_path / "log.jsonl"
        with path.open("wb") as stream:
            trail.export(stream)
    store.close()
    page = tmp_path / "report.html"
    code, said, err = audited(path, "--out", page)
    assert (code, err) == (0, "")
    for text in (said, page.read_text("utf-8")):
        assert ("没有记录可以核对" in text, "没有发现" in text, "0001" in text) == (True, False, False)
