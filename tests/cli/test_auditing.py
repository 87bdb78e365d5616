"""The command audit: its exit codes, its reports, recomputing them, breaking it off."""

import json
from datetime import datetime
from io import StringIO

import pytest

from pdca import tour
from pdca.cli import main
from pdca.office import Office
from pdca.stores import open_store
from pdca.trail import Trail


@pytest.fixture(scope="module")
def sample(tmp_path_factory, kit):
    """Return the samples' trail, as a store and as an exported file."""
    folder = tmp_path_factory.mktemp("audit")
    lines = tour.entries(tour.samples())
    clock = tour.Clock(datetime.fromisoformat(lines[0]["recorded"]))
    store = open_store(str(folder / "trail.db"))
    office = Office(Trail(store, clock, tour.LOG), kit.library, clock)
    tour.play(office, clock, lines)
    with (folder / "trail.jsonl").open("wb") as stream:
        office.trail.export(stream)
    store.close()
    return folder


@pytest.fixture
def run(sample, tmp_path, monkeypatch):
    """Return what runs a command in an empty folder; answers code, output and complaints."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "120")

    def ran(*words, source="trail.jsonl"):
        out, err = StringIO(), StringIO()
        code = main(["audit", str(sample / source), *words], out=out, err=err)
        return code, out.getvalue(), err.getvalue()

    return ran


def test_findings(run):
    """Findings end with 1, each with article and sentence, in Chinese or in English."""
    code, out, _ = run()
    assert code == 1
    assert "一般不符合" in out
    assert "第7条" in "".join(out.split())
    code, out, _ = run("--lang", "en")
    assert code == 1
    assert "minor nonconformity" in out


def test_headings(run, monkeypatch):
    """In English no heading of the tables is broken inside a word on a screen of eighty columns."""
    monkeypatch.setenv("COLUMNS", "80")
    lines = [line.split() for line in run("--lang", "en")[1].splitlines()]
    assert ["check", "believed", "major", "minor", "observation", "cannot", "say"] in lines
    assert ["case", "procedure", "state", "PDCA", "found", "next", "latest"] in lines


def test_reports(run, tmp_path):
    """Reports are written as their names say, and the store and its export give the same bytes."""
    names = ("a.html", "a.xlsx", "a.json")
    first = {name: run("--out", name) and (tmp_path / name).read_bytes() for name in names}
    again = {name: run("--out", name, source="trail.db") and (tmp_path / name).read_bytes() for name in names}
    assert first == again
    assert not list(tmp_path.glob("*.part"))


def test_json(run, tmp_path):
    """--json prints the report's data."""
    run("--out", "a.json")
    _, out, _ = run("--json")
    assert json.loads(out) == json.loads((tmp_path / "a.json").read_bytes())


@pytest.mark.parametrize("name", ["a.html", "a.xlsx", "a.json"])
def test_verify(run, tmp_path, name):
    """A report that is recomputed from the source is equal; one that was altered is not."""
    run("--out", name, "--day", "2026-11-21")
    assert run("--verify", name)[0] == 0
    if name != "a.xlsx":
        data = (tmp_path / name).read_bytes()
        (tmp_path / name).write_bytes(data.replace(b"2026-10-09", b"2026-09-30"))
        code, out, _ = run("--verify", name)
        assert code == 1
        assert "2026-09-30" in out


def test_leads(run, tmp_path):
    """Asked for, leads are told apart from the findings, change neither them nor the exit code, and are recomputed."""
    plain, beside = run("--json"), run("--forensics", "--json")
    assert plain[0] == beside[0] == 1
    without, told = json.loads(plain[1]), json.loads(beside[1])
    assert told["findings"] == without["findings"]
    assert without["leads"] is None
    assert told["leads"]["looked"][0]["sign"] == "sitting"
    code, out, _ = run("--forensics", "--inspected", "2026-10-12", "--out", "a.html", "--out", "a.xlsx", "--out", "a.json")
    assert code == 1
    assert "以下是线索，不是审核发现" in "".join(out.replace("│", "").split())
    for name in ("a.html", "a.xlsx", "a.json"):
        assert run("--verify", name)[0] == 0
    said = json.loads((tmp_path / "a.json").read_bytes())
    assert said["parameters"]["inspected"] == ["2026-10-12"]


@pytest.mark.parametrize("words", [("--inspected", "2026-10-12"), ("--forensics", "--engine", "plain")])
def test_leads_wrongly_asked(run, words):
    """Days of inspections without leads, and leads with an engine, are refused in a sentence."""
    code, _, err = run(*words)
    assert code == 2
    assert "--forensics" in err


def test_no_leads_of_a_view(run, sample, tmp_path):
    """A view of a trail has no leads: they are looked for in the trail itself."""
    view = tmp_path / "view.csv"
    assert main(["--store", str(sample / "trail.db"), "export", str(view), "--as", "csv"], out=StringIO(), err=StringIO()) == 0
    code, _, err = run("--forensics", source=str(view))
    assert code == 2
    assert "核对原账" in err


def test_allowed(run, tmp_path):
    """With all that counts allowed, nothing is left to deal with and the command ends with 0."""
    found = json.loads(run("--json")[1])["findings"]
    lines = [
        f"  - {{finding: {one['id']}, reason: 甲, authority: 乙, until: 2030-01-01}}" for one in found if one["counts"]
    ]  # fmt: skip
    (tmp_path / "allow.yaml").write_text("\n".join(["allow:", *lines]), "utf-8")
    code, out, _ = run("--allow", "allow.yaml")
    assert code == 0
    assert "准予：甲" in out


def test_broken(run, sample, tmp_path):
    """A trail that was altered ends with 3, and the report says that nothing else was looked at."""
    data = (sample / "trail.jsonl").read_bytes()
    (tmp_path / "bad.jsonl").write_bytes(data.replace(b"2026-10-09", b"2026-10-08", 1))
    code, out, err = run("--out", "bad.html", source=str(tmp_path / "bad.jsonl"))
    assert code == 3
    assert "不可采信" in out
    assert "这不是完整的审计" in out
    assert not err
    assert 'role="alert"' in (tmp_path / "bad.html").read_text("utf-8")


def test_interrupted(run, tmp_path, monkeypatch):
    """Breaking it off ends with 130, says that it is no complete audit, and writes no report."""
    from pdca.audit import Auditor  # noqa: PLC0415

    def stop(self):
        raise KeyboardInterrupt

    monkeypatch.setattr(Auditor, "_close", stop)
    code, out, _ = run("--out", "a.html")
    assert code == 130
    assert "不是完整的审计" in out
    assert not (tmp_path / "a.html").exists()


def test_foreign(run, tmp_path):
    """Another system's table is audited by the procedure that is named; without one, it is asked for."""
    table = tmp_path / "log.csv"
    table.write_text("事项编号,环节,办理日期\nA,立项,2026-04-07\nA,领导拍板,2026-04-08\n", "utf-8")
    code, _, err = run(source=str(table))
    assert code == 2
    assert "--procedure" in err
    more = ("--procedure", "four-deliberations-two-disclosures")
    code, out, _ = run(*more, "--out", "a.json", source=str(table))
    assert code == 1
    assert "领导拍板" in out
    assert run("--verify", "a.json", source=str(table))[0] == 0


@pytest.mark.parametrize(
    "words", [("--day", "明天"), ("--out", "a.doc"), ("--verify", "none.html"), ("--allow", "none.yaml")]
)
def test_wrong_use(run, words):
    """What cannot be used is said in one sentence, before any work."""
    code, out, err = run(*words)
    assert code == 2
    assert err
    assert not out


def test_no_source(run):
    """A file that is not there, or is no log, is said."""
    assert run(source="none.jsonl")[0] == 2


def test_quiet_cases(run, monkeypatch):
    """Cases that ended without findings are counted, not listed; days and numbers of cases are broken nowhere."""
    monkeypatch.setenv("COLUMNS", "80")
    lines = run()[1].splitlines()
    table = lines[next(at for at, line in enumerate(lines) if "四环节" in line) :]
    listed = [line.split()[0] for line in table if line.startswith(" 示例")]
    assert listed == ["示例村-发展-2024-03", "示例镇-决策-2025-07"]
    assert any("件已经了结，没有发现" in line for line in table)
