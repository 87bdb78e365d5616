"""What the columns of a ledger mean, asked at a terminal once, kept beside it, and told in reports."""

import json
from datetime import UTC, datetime
from io import BytesIO, StringIO

import openpyxl
import pytest

from pdca import logs
from pdca.cli import main, mapping

PROCEDURE = "problem-rectification"
HEAD = ("序号", "问题", "梳理登记日期", "整改实施日期", "初核日期", "现场复核日期", "怎么样了")
ROWS = (
    (1, "台账不全", "2025.3.3", "2025年3月8日", "2025-3-10", "2025/3/12", "好"),
    (2, "公示太晚", "2025.3.4", None, "2025-3-10", "〃", "/"),
)


@pytest.fixture
def ledger(tmp_path, monkeypatch):
    """Return a ledger in an empty folder, in which commands run."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "160")
    book = openpyxl.Workbook()
    for row in (HEAD, *ROWS):
        book.active.append(row)
    book.save("ledger.xlsx")
    return tmp_path / "ledger.xlsx"


@pytest.fixture
def run(monkeypatch):
    """Return what audits with answers typed at a terminal (`None`: nobody sits there); answers code, output, complaints."""

    def ran(*words, answers=None):
        left = list(answers or [])
        monkeypatch.setattr(mapping, "is_terminal", lambda: answers is not None)
        monkeypatch.setattr("builtins.input", lambda _: left.pop(0) if left else _end())
        out, err = StringIO(), StringIO()
        code = main(["audit", *words], clock=lambda: datetime(2026, 11, 20, tzinfo=UTC), out=out, err=err)
        assert "Traceback" not in err.getvalue()
        return code, out.getvalue(), err.getvalue()

    return ran


def _end():
    raise EOFError


def fields(path):
    """Return the meanings that are kept beside the file at *path*, by heading."""
    return {one.heading: (one.means.value, one.name) for one in logs.load(logs.beside(path)).fields}


def test_accepted_at_once(run, ledger):
    """The proposal is shown whole; one empty line takes it, and it is kept beside the ledger and not asked again."""
    code, out, _ = run("ledger.xlsx", "--procedure", PROCEDURE, answers=[""])
    assert code in (0, 1)
    assert "梳理登记日期" in out
    assert fields(ledger)["梳理登记日期"] == ("event", "register")
    assert all(one.confidence == 100 for one in logs.load(logs.beside(ledger)).fields)
    again = run("ledger.xlsx", answers=[])
    assert again[0] == code
    assert "读作" not in again[1]


def test_counts_are_shown_by_their_titles(run, ledger):
    """What a column of counts is taken for is said in words, not by the names of fields."""
    book = openpyxl.Workbook()
    for row in (["姓名", "支部大会/日期", "支部大会/应到", "支部大会/赞成"], ["张三", "2026.5.18", 20, 18]):
        book.active.append(row)
    book.save(ledger)
    _, out, _ = run("ledger.xlsx", "--procedure", "member-development-five-ones", answers=[""])
    assert "支部大会表决（正式党员） · 应到" in out
    assert "assembly.ballot" not in out


def test_procedure_is_asked(run, ledger):
    """Without a procedure the likeliest is offered first, and an empty line takes it."""
    code, out, _ = run("ledger.xlsx", answers=["", ""])
    assert code in (0, 1)
    assert "按哪个程序核对" in out
    assert logs.load(logs.beside(ledger)).procedure == PROCEDURE


def test_column_is_changed(run, ledger):
    """A number names the column to change; what it is, of which step, and which datum are asked, each with a default."""
    code, _, _ = run("ledger.xlsx", "--procedure", PROCEDURE, answers=["7", "某一步骤的日期", "回头看", ""])
    assert code in (0, 1)
    assert fields(ledger)["怎么样了"] == ("event", "look_back")


def test_wrong_answers_are_asked_again(run, ledger):
    """What is no column and no choice is said, and asked again; going back leaves the column as it was."""
    code, out, _ = run("ledger.xlsx", "--procedure", PROCEDURE, answers=["99", "7", "乱写", "返回", ""])
    assert code in (0, 1)
    assert "没有第“99”列" in out
    assert "请输入编号或者名称" in out
    assert fields(ledger)["怎么样了"][0] == "fact"


def test_leaving(run, ledger):
    """Who leaves has audited nothing and kept nothing."""
    code, _, err = run("ledger.xlsx", "--procedure", PROCEDURE, answers=["q"])
    assert code == 2
    assert "没有核对" in err
    assert not logs.beside(ledger).exists()


def test_yes(run, ledger):
    """With --yes the guess is taken without asking, procedure and columns, and kept."""
    code, out, _ = run("ledger.xlsx", "--yes")
    assert code in (0, 1)
    assert "mapping.yaml" in out
    assert fields(ledger)["问题"] == ("case", "")


def test_nobody_to_ask(run, ledger):
    """Where nobody can be asked and the guess is not sure, the columns are named, with what to do."""
    book = openpyxl.load_workbook(ledger)
    book.active["E1"] = "初核了没有的日期"
    book.save(ledger)
    code, _, err = run("ledger.xlsx", "--procedure", PROCEDURE)
    assert code == 2
    assert "初核了没有的日期" in err
    assert "--yes" in err
    assert not logs.beside(ledger).exists()


def test_nobody_to_ask_which_procedure(run, ledger):
    """Where nobody can be asked for the procedure, the likeliest is named, with what to do."""
    code, _, err = run("ledger.xlsx")
    assert code == 2
    assert f"--procedure {PROCEDURE}" in err


def test_not_understood(run, tmp_path, monkeypatch):
    """A table in which nothing is known is not taken even with --yes."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "t.csv").write_text("甲,乙\n1,x\n2,x\n", "utf-8")
    code, _, err = run("t.csv", "--procedure", PROCEDURE, "--yes")
    assert code == 2
    assert "环节，或者某一步骤的日期" in err


def test_report_brings_its_mapping(run, ledger):
    """A report is recomputed from the ledger alone, without the file beside it, or with another one there."""
    run("ledger.xlsx", "--procedure", PROCEDURE, "--out", "r.json", answers=["7", "某一步骤的日期", "回头看", ""])
    logs.beside(ledger).unlink()
    assert run("--verify", "r.json", "ledger.xlsx")[0] == 0
    run("ledger.xlsx", "--procedure", PROCEDURE, "--yes")
    assert run("--verify", "r.json", "ledger.xlsx")[0] == 0


def test_marked(run, ledger):
    """--marked writes a copy with what was found; the ledger itself is not touched."""
    before = ledger.read_bytes()
    code, out, _ = run("ledger.xlsx", "--procedure", PROCEDURE, "--yes", "--marked", "out.xlsx")
    assert code == 1
    assert "out.xlsx" in out
    assert ledger.read_bytes() == before
    book = openpyxl.load_workbook(BytesIO((ledger.parent / "out.xlsx").read_bytes()))
    assert book.sheetnames[1] == "核对发现"
    assert any(cell.comment for row in book.worksheets[0] for cell in row)


@pytest.mark.parametrize(
    ("source", "out"), [("ledger.xlsx", "ledger.xlsx"), ("ledger.xlsx", "out.csv"), ("t.csv", "out.xlsx")]
)
def test_marked_where_it_cannot_be(run, ledger, source, out):
    """The copy may not overwrite the ledger, ends as it does, and is of a workbook; this is said before any work."""
    (ledger.parent / "t.csv").write_text("问题,梳理登记日期\n甲,2025.3.3\n", "utf-8")
    before = ledger.read_bytes()
    code, _, err = run(source, "--procedure", PROCEDURE, "--yes", "--marked", out)
    assert code == 2
    assert err
    assert ledger.read_bytes() == before


def test_sheet(run, ledger):
    """--sheet audits another sheet of the workbook, whose columns are kept beside it in a file of their own."""
    book = openpyxl.load_workbook(ledger)
    other = book.create_sheet("发展党员")
    for row in (("姓名", "递交入党申请书日期", "党组织派人谈话日期"), ("张三", "2020.1.7", "2020.3.1")):
        other.append(row)
    book.save(ledger)
    admission = ("--procedure", "member-development-five-ones")
    code, out, _ = run("ledger.xlsx", *admission, "--sheet", "发展党员", "--yes", "--marked", "out.xlsx", "--out", "r.json")
    assert code == 1
    assert "张三" in out
    assert "台账不全" not in out
    assert (ledger.parent / "ledger.xlsx.发展党员.mapping.yaml").exists()
    assert openpyxl.load_workbook(ledger.parent / "out.xlsx")["发展党员"]["C2"].comment is not None
    assert run("--verify", "r.json", "ledger.xlsx")[0] == 0


@pytest.fixture
def three(run, ledger):
    """Return a workbook of three ledgers, two of which were mapped by name."""
    book = openpyxl.load_workbook(ledger)
    book.active.title = "整改"
    for name, head, row in (
        ("发展党员", ("姓名", "递交入党申请书日期", "党组织派人谈话日期"), ("张三", "2020.1.7", "2020.3.1")), ("杂项", ("甲", "乙"), ("1", "2")),
    ):  # fmt: skip
        other = book.create_sheet(name)
        other.append(head)
        other.append(row)
    book.save(ledger)
    run("ledger.xlsx", "--procedure", "member-development-five-ones", "--sheet", "发展党员", "--yes", "--out", "one.json")
    run("ledger.xlsx", "--procedure", PROCEDURE, "--sheet", "整改", "--yes", "--out", "two.json")
    return ledger.parent


def told(folder, name):
    return json.loads((folder / name).read_text("utf-8"))


def test_all_mapped_sheets(run, three):
    """Every sheet that has a mapping beside the workbook is audited, in one report that is recomputed without those files."""
    code, out, _ = run("ledger.xlsx", "--out", "all.json", "--marked", "out.xlsx")
    assert code == 1
    assert "张三" in out
    assert "台账不全" in out
    both = [{one["id"] for one in told(three, name)["findings"] if one["rule"] != "log.other-sheets"} for name in ("one.json", "two.json")]
    found = told(three, "all.json")["findings"]
    assert {one["id"] for one in found if one["rule"] != "log.other-sheets"} == both[0] | both[1]
    assert ["杂项" in one["place"] for one in found if one["rule"] == "log.other-sheets"] == [True]
    copy = openpyxl.load_workbook(three / "out.xlsx")
    assert copy["发展党员"]["C2"].comment is not None
    assert any(cell.comment for row in copy["整改"] for cell in row)
    for path in three.glob("*.mapping.yaml"):
        path.unlink()
    assert run("--verify", "all.json", "ledger.xlsx")[0] == 0


def test_a_sheet_is_audited_once(run, three):
    """The mapping of the first sheet gives way to one of the same sheet by name."""
    (three / "ledger.xlsx.mapping.yaml").write_text((three / "ledger.xlsx.整改.mapping.yaml").read_text("utf-8").replace('sheet: "整改"\n', ""), "utf-8")
    run("ledger.xlsx", "--out", "all.json")
    found = [one["id"] for one in told(three, "all.json")["findings"]]
    assert len(found) == len(set(found))
    assert len(told(three, "all.json")["cases"]) == 3


def test_an_allowance_holds_for_any_sheet(run, three):
    """What is allowed is looked for in all sheets, and nothing is unused that answers to one."""
    one = next(each for each in told(three, "two.json")["findings"] if each["severity"] != "observation")
    lines = [f"allow:\n  - finding: {one['id']}", "reason: 经研究同意", "authority: 会议纪要第3号", "until: 2027-12-31"]
    (three / "allow.yaml").write_text("\n    ".join(lines) + "\n", "utf-8")
    run("ledger.xlsx", "--allow", "allow.yaml", "--out", "all.json")
    found = told(three, "all.json")["findings"]
    assert [each["id"] for each in found if each["allowed"]] == [one["id"]]
    assert not [each for each in found if each["rule"] == "allowance"]


def test_leads_are_looked_for_sheet_by_sheet(run, three):
    """With several mapped sheets, --forensics asks which one."""
    code, _, err = run("ledger.xlsx", "--forensics")
    assert code == 2
    assert "--sheet" in err


def test_no_such_sheet(run, ledger):
    """A sheet that is not there is said."""
    code, _, err = run("ledger.xlsx", "--procedure", PROCEDURE, "--sheet", "没有", "--yes")
    assert code == 2
    assert err


def test_the_same_words_in_two_sheets(run, three):
    """What two sheets tell in the same words is two findings, each with an id of its own."""
    book = openpyxl.load_workbook(three / "ledger.xlsx")
    again = book.create_sheet("整改二")
    for row in (("序", *HEAD[1:6]), *(row[:6] for row in ROWS)):
        again.append(row)
    book.save(three / "ledger.xlsx")
    run("ledger.xlsx", "--procedure", PROCEDURE, "--sheet", "整改二", "--yes")
    run("ledger.xlsx", "--out", "all.json")
    found = [one["id"] for one in told(three, "all.json")["findings"]]
    assert len(found) == len(set(found))
    assert len({one["id"] for one in told(three, "two.json")["findings"]}) < len(found)


@pytest.mark.parametrize("engine", ["plain", pytest.param("duckdb", marks=pytest.mark.heavy)])
def test_engines_judge_ledgers_alike(run, ledger, engine):
    """A ledger with a row for each case has the same findings from an engine as from the audit in memory."""
    run("ledger.xlsx", "--procedure", PROCEDURE, "--yes", "--out", "r.json")
    run("ledger.xlsx", "--engine", engine, "--out", "r.ndjson")
    lines = [json.loads(line) for line in (ledger.parent / "r.ndjson").read_text("utf-8").splitlines()]
    found = told(ledger.parent, "r.json")["findings"]
    assert len(lines) == 2
    assert {one["id"] for line in lines for one in line["findings"]} == {one["id"] for one in found if one["case"]}
    assert {one["rule"] for line in lines for one in line["unsaid"]} <= {one["rule"] for one in found if not one["case"]}


@pytest.mark.parametrize(("engine", "flow"), [("duckdb", ["--flow-only"]), ("spark", [])])
def test_engines_that_read_no_ledgers_say_so(run, ledger, engine, flow):
    """What reads columns in bulk refuses a ledger with a row for each case, and names an engine that takes it."""
    run("ledger.xlsx", "--procedure", PROCEDURE, "--yes")
    code, _, err = run("ledger.xlsx", "--engine", engine, *flow)
    assert code == 2
    assert "--engine plain" in err


def test_engines_judge_one_sheet(run, three):
    """An engine judges the sheet that is named, as the audit in memory does, and asks which one where several are mapped."""
    code, _, err = run("ledger.xlsx", "--engine", "plain")
    assert code == 2
    assert "--sheet" in err
    for sheet, name, cases in (("发展党员", "one.json", 1), ("整改", "two.json", 2)):
        run("ledger.xlsx", "--engine", "plain", "--sheet", sheet, "--out", "r.ndjson")
        lines = [json.loads(line) for line in (three / "r.ndjson").read_text("utf-8").splitlines()]
        assert len(lines) == cases
        assert {one["id"] for line in lines for one in line["findings"]} == {one["id"] for one in told(three, name)["findings"] if one["case"]}


def test_nothing_to_judge(run, tmp_path, monkeypatch):
    """A log without a row is refused once its columns are known; they stay known for when it has rows."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "log.csv").write_text("事项编号,环节,办理日期\n", "utf-8")
    code, _, err = run("log.csv", "--procedure", PROCEDURE, "--yes", "--out", "r.html")
    assert (code, err.partition("，")[0]) == (2, "log.csv：里面没有一条记录")
    assert not (tmp_path / "r.html").exists()
    assert (tmp_path / "log.csv.mapping.yaml").exists()


OTHER = "member-development-five-ones"


@pytest.mark.parametrize("more", [(), ("--engine", "plain")])
def test_the_wrong_procedure(run, ledger, more):
    """A ledger of another procedure is told so once, with the likelier one; nothing is judged and nothing kept."""
    code, out, err = run("ledger.xlsx", "--procedure", OTHER, *more, *([] if more else ["--yes"]))
    assert (code, out) == (2, "")
    assert all(part in err for part in ("程序选错了", "“五个一”发展党员", "梳理登记日期", f"--procedure {PROCEDURE}", "什么也没有核对"))
    assert not logs.beside(ledger).exists()
    assert run("ledger.xlsx", "--procedure", PROCEDURE, "--yes")[0] == 1


def test_the_wrong_procedure_was_confirmed(run, ledger):
    """Who confirmed columns against the wrong procedure is told before anything is kept."""
    code, _, err = run("ledger.xlsx", "--procedure", OTHER, "--lang", "en", answers=[""])
    assert code == 2
    assert f"use --procedure {PROCEDURE}" in err
    assert not logs.beside(ledger).exists()


def test_the_wrong_procedure_was_kept(run, ledger):
    """Where the wrong procedure stands beside the ledger, it is said where and how to change it; that changes it."""
    run("ledger.xlsx", "--procedure", PROCEDURE, "--yes")
    kept = logs.beside(ledger)
    right = kept.read_text("utf-8")
    kept.write_text(right.replace(PROCEDURE, OTHER), "utf-8")
    code, _, err = run("ledger.xlsx")
    assert code == 2
    assert str(kept.name) in err
    assert f"--procedure {PROCEDURE}" in err
    assert run("ledger.xlsx", "--procedure", PROCEDURE, "--yes")[0] == 1
    assert kept.read_text("utf-8") == right


def test_the_wrong_procedure_of_a_long_table(run, tmp_path, monkeypatch):
    """Of a table with a row for each act, the activities tell; a log of no procedure we have is told to be of none."""
    monkeypatch.chdir(tmp_path)
    head = "事项,环节,日期\n"
    (tmp_path / "t.csv").write_text(head + "甲,梳理登记,2025.3.3\n甲,初核,2025.3.5\n甲,现场复核,2025.3.7\n", "utf-8")
    (tmp_path / "u.csv").write_text(head + "甲,收件,2025.3.3\n甲,发件,2025.3.5\n", "utf-8")
    assert f"--procedure {PROCEDURE}" in run("t.csv", "--procedure", OTHER, "--yes")[2]
    code, _, err = run("u.csv", "--procedure", OTHER, "--yes")
    assert (code, "看起来是另一个" in err, "收件；发件" in err or "发件；收件" in err) == (2, False, True)


def test_a_few_strange_steps(run, ledger):
    """Some columns that the procedure does not know do not make it the wrong one."""
    book = openpyxl.load_workbook(ledger)
    for column, name in ((8, "电话通知日期"), (9, "张贴日期")):
        book.active.cell(1, column, name)
        book.active.cell(2, column, "2025.3.12")
    book.save(ledger)
    assert run("ledger.xlsx", "--procedure", PROCEDURE, "--yes")[0] == 1


def test_a_sheet_that_was_not_read_is_named_in_the_lists(run, three):
    """In the lists of a marked copy a sheet that was not read is named, since it has no cell to point to."""
    run("ledger.xlsx", "--marked", "out.xlsx")
    rows = openpyxl.load_workbook(three / "out.xlsx")["核对发现"].iter_rows(min_row=2, values_only=True)
    assert [row[1] for row in rows if "没有读" in row[7]] == ["ledger.xlsx 工作表“杂项”"]


def test_a_roll_by_months(run, tmp_path, monkeypatch):
    """A roll that has a column for each month and no day of any step is said not to be auditable, with what it would need; --yes is not advised again."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "t.csv").write_text("姓名,月缴标准,1月,2月,合计\n张三,5,5,5,10\n李四,5,5,,5\n", "utf-8")
    code, _, err = run("t.csv", "--procedure", "party-dues", "--yes")
    assert (code, "核对不了" in err, "各步骤的日期" in err, "--yes" in err) == (2, True, True, False)


def test_procedures_are_listed_by_title(run, tmp_path, monkeypatch):
    """Where nothing tells the procedure, all are listed, a line for each, with what they are called."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "t.csv").write_text("甲,乙\n1,x\n2,x\n", "utf-8")
    assert "\n  problem-rectification  问题整改销号\n" in run("t.csv")[2]
    assert "\n  problem-rectification  Rectification of problems\n" in run("t.csv", "--lang", "en")[2]


@pytest.mark.parametrize("engine", ["plain", pytest.param("duckdb", marks=pytest.mark.heavy)])
def test_engines_judge_counts_alike(run, ledger, engine):
    """Where a ledger has columns for some counts of a ballot, an engine misses in each case no more than the audit in memory does."""
    book = openpyxl.Workbook()
    for row in (["议题", "党员大会审议/日期", "党员大会审议/应到", "党员大会审议/赞成"], ["修路", "2026.5.18", 42, 20], ["修桥", "2026.5.19", 42, 40]):
        book.active.append(row)
    book.save(ledger)
    run("ledger.xlsx", "--procedure", "four-deliberations-two-disclosures", "--yes", "--out", "r.json")
    run("ledger.xlsx", "--engine", engine, "--out", "r.ndjson")
    lines = [json.loads(line) for line in (ledger.parent / "r.ndjson").read_text("utf-8").splitlines()]
    found = told(ledger.parent, "r.json")["findings"]
    assert {one["id"] for line in lines for one in line["findings"]} == {one["id"] for one in found if one["case"]}
    assert [one["rule"] for one in found if one["case"] and one["kind"] == "missing"] == []
