"""The command line: every command, its exit code, and one clear sentence for everything that can go wrong."""

import ast
import contextlib
import json
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest
from rich.cells import cell_len

import pdca
from pdca import tour
from pdca.cli import BROKEN, FINE, FOUND, LEFT, STORAGE, WRONG, main
from pdca.cli.commands import NAMES
from pdca.office import Office
from pdca.pack import Pack
from pdca.stores import open_store
from pdca.trail import Trail

NOW = datetime(2026, 11, 20, 4, tzinfo=UTC)
DECISION = "major-decision-eight-steps"
PLAN = [
    "--fact", "about=建设养老服务中心", "--fact", "plan.what=建设养老服务中心1处", "--fact", "plan.why=全镇没有照护床位", "--fact", "plan.when.from=2026-10-01",
    "--fact", "plan.when.to=2027-10-01", "--fact", "plan.where=示例镇", "--fact", "plan.who=p-9201", "--fact", "plan.how.target=40",
    "--fact", "plan.how.unit=张", "--fact", "plan.how.method=竣工验收",
]  # fmt: skip
OPEN = [
    "open",
    DECISION,
    "D-1",
    "--by",
    "p-9101:secretariat",
    "--reason",
    "系统上线前的事项",
    "--day",
    "2026-10-01",
    *PLAN,
]
FILED = [
    "D-1",
    "solicit.filed",
    "--reason",
    "系统上线前的事项",
    "--by",
    "p-9101",
    "--day",
    "2026-10-20",
    "--paper",
    "意向登记表",
    "--paper",
    "启动决策程序的决定",
]


class Shell:
    """Commands run in one folder, at one time."""

    def __init__(self, folder):
        self.folder = folder
        self.now = NOW
        self.out = self.err = ""

    def __call__(self, *words):
        out, err = StringIO(), StringIO()
        code = main(
            ["--store", str(self.folder / "pdca.db"), *words], clock=lambda: self.now, out=out, err=err
        )
        self.out, self.err = out.getvalue(), err.getvalue()
        return code

    def json(self, *words):
        self.code = self(*words, "--json")
        return json.loads(self.out or self.err)

    def records(self):
        """Return all records but those that only say what was refused."""
        found = self.json("trail")["records"] if (self.folder / "pdca.db").exists() else []
        return [one for one in found if one.get("step") != "refusal"]


@pytest.fixture(scope="module")
def pack():
    return Pack.open()


@pytest.fixture
def shell(tmp_path, monkeypatch, pack):
    """Run commands over one pack that is read once; what is read of it does not change."""
    opening = Pack.open
    monkeypatch.setattr(
        Pack,
        "open",
        lambda folder=None, cache=None: opening(folder, cache=cache) if folder or cache else pack,
    )
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COLUMNS", raising=False)
    return Shell(tmp_path)


@pytest.fixture
def opened(shell):
    assert shell(*OPEN) == FINE, shell.err + shell.out
    return shell


@pytest.fixture(scope="module")
def exported(tmp_path_factory, pack):
    """Return the samples' trail as an exported file."""
    lines = tour.entries(tour.samples())
    clock = tour.Clock(datetime.fromisoformat(lines[0]["recorded"]))
    office = Office(Trail(open_store("memory:"), clock, tour.LOG), pack, clock)
    tour.play(office, clock, lines)
    path = tmp_path_factory.mktemp("samples") / "trail.jsonl"
    with path.open("wb") as stream:
        office.trail.export(stream)
    return path


# -- what works


def test_list_names_every_edition(shell):
    """The command list names every procedure with its editions."""
    found = shell.json("list")["procedures"]
    assert ("member-development-five-ones", "2014") in {(one["procedure"], one["edition"]) for one in found}


def test_list_makes_no_store(shell):
    """Looking at procedures makes no file."""
    assert shell("list") == FINE
    assert list(shell.folder.iterdir()) == []


@pytest.mark.parametrize(
    "words",
    [("next",), ("next", "D-1"), ("trail",), ("trail", "D-1"), ("ledger", "decisions"), ("list", "--cases")],
)
def test_a_named_store_that_is_not_there(shell, words):
    """A question to a store that was named and is not there is an error that names it, never an empty answer, and makes no file."""
    assert shell(*words) == WRONG
    assert "没有这本账" in shell.err
    assert "pdca.db" in shell.err
    assert list(shell.folder.iterdir()) == []


@pytest.mark.parametrize("words", [("next",), ("trail",), ("list", "--cases")])
def test_the_default_store_may_be_missing(shell, words, monkeypatch):
    """Where no store was named and there is none yet, the answer is empty and no file is made."""
    monkeypatch.chdir(shell.folder)
    assert main(words, out=StringIO(), err=StringIO()) == FINE
    assert list(shell.folder.iterdir()) == []


def test_show_a_procedure(shell):
    """The command show prints phases, steps, roles and outcomes."""
    assert shell("show", DECISION) == FINE
    assert all(part in shell.out for part in ("P 策划", "意向征集", "党政办公室", "启动决策程序 →"))


def test_show_a_step_of_an_edition(shell):
    """The command show --step prints the guards of a step with their limits and force."""
    assert shell("show", "member-development-five-ones", "--edition", "2026", "--step", "notice") == FINE
    assert all(part in shell.out for part in ("notice.days", "5个工作日", "必须"))


def test_show_a_step_with_the_articles_of_its_guards(shell):
    """Each guard is shown with the articles it rests on, also to programs."""
    words = ("show", "member-development-five-ones", "--edition", "2026", "--step", "notice")
    (step,) = shell.json(*words)["steps"]
    (articles,) = [one["articles"] for one in step["guards"] if one["guard"] == "notice.days"]
    assert articles
    shell(*words)
    rows = shell.out[shell.out.index("限值和依据") :].replace(" ", "")
    assert all(f"第{one['article']}条" in rows for one in articles)


def test_show_as_json_holds_facts_and_guards(shell):
    """The command show --json gives programs all a step asks."""
    (step,) = shell.json("show", DECISION, "--step", "resolve")["steps"]
    assert {"ballot", "head_last"} <= {fact["fact"] for fact in step["facts"]}
    assert {"guard": "resolve.quorum", "force": "must"}.items() <= next(
        one for one in step["guards"] if one["guard"] == "resolve.quorum"
    ).items()


def test_a_step_shows_whose_numbers_hold_at_a_place(shell):
    """At a place a step shows the numbers and articles of every layer there, each with whose it is."""
    words = ("show", "four-deliberations-two-disclosures", "--step", "disclose_resolution", "--place", "shandong/example-city/example-county")
    assert shell(*words) == FINE
    assert "不超过5日（省）、不超过10日（镇）" in shell.out
    assert "不少于15日、不少于20日（县）" in shell.out
    (step,) = shell.json(*words)["steps"]
    assert {one["layer"] for guard in step["guards"] for one in guard["articles"]} >= {"国家", "省", "县", "镇"}


def test_open_and_record(opened):
    """A case is opened and moved on; the receipt says where it stands."""
    done = opened.json("record", *FILED)
    assert (opened.code, done["seq"], done["state"]) == (FINE, 1, "research")
    assert [one["kind"] for one in opened.records()] == ["open", "outcome"]


def test_check_records_nothing(opened):
    """The command check says why not, with every failing guard, and records nothing."""
    said = opened.json("check", "D-1", "filed", "--reason", "迟交", "--by", "p-9101", "--day", "2026-10-05")
    assert (opened.code, said["allowed"]) == (FOUND, False)
    assert {one["guard"] for one in said["refusals"]} == {"solicit.papers", "solicit.collected"}
    assert len(opened.records()) == 1


def test_check_of_what_is_allowed(opened):
    """The command check of an allowed act ends with 0."""
    assert opened("check", *FILED) == FINE
    assert "没有登记" in opened.out


def test_a_refusal_prints_its_card_and_records_nothing(opened):
    """A refused record prints the card, ends with 1 and writes nothing."""
    assert (
        opened("record", "D-1", "filed", "--reason", "迟交", "--by", "p-9101", "--day", "2026-10-05") == FOUND
    )
    assert all(part in opened.out for part in ("不予登记", "solicit.collected", "一般应当", "由组织研究决定"))
    assert len(opened.records()) == 1


def test_a_refusal_as_json_tells_articles(opened):
    """A refusal for programs holds code, guards and articles."""
    said = opened.json("record", "D-1", "filed", "--reason", "迟交", "--by", "p-9101", "--day", "2026-10-05")[
        "error"
    ]
    assert said["code"] == "refused"
    assert all(one["articles"] for one in said["verdict"]["refusals"] if one["guard"] == "solicit.collected")


def test_a_dry_run_of_an_opening_makes_no_store(shell):
    """The command open --dry-run checks and makes no file."""
    assert shell(*OPEN, "--dry-run") == FINE
    assert list(shell.folder.iterdir()) == []


def test_a_refused_opening_makes_no_store(shell):
    """A vague plan is refused with its remedy, and no file is made."""
    assert shell(*OPEN, "--fact", "plan.what=加强党的建设") == FOUND
    assert "太笼统" in shell.out
    assert list(shell.folder.iterdir()) == []


def test_an_entry_from_a_yaml_file(opened):
    """An entry can stand in a YAML file, its texts turned into what the facts want."""
    path = opened.folder / "entry.yaml"
    path.write_text(
        "by: p-9101\nreason: 系统上线前的事项\nday: 2026-10-20\npapers: [意向登记表, 启动决策程序的决定]\n",
        encoding="utf-8",
    )
    assert opened("record", "D-1", "filed", "--file", str(path)) == FINE


def test_a_paper_file_is_digested(opened):
    """A paper given as a file is recorded by its digest."""
    path = opened.folder / "登记表.txt"
    path.write_bytes(b"abc")
    assert (
        opened(
            "record",
            "D-1",
            "filed",
            "--by",
            "p-9101",
            "--day",
            "2026-10-20",
            "--reason",
            "迟交",
            "--paper",
            f"意向登记表={path}",
            "--paper",
            "启动决策程序的决定",
        )
        == FINE
    )
    assert opened.records()[-1]["papers"][0]["digest"].startswith("sha256:ba7816bf")


def test_correct_concede_void(opened):
    """Corrections, concessions and voids are records of their own."""
    assert opened("record", *FILED) == FINE
    assert (
        opened(
            "record",
            "D-1",
            "research.done",
            "--by",
            "p-9201",
            "--day",
            "2026-11-01",
            "--fact",
            "sites=3",
            "--paper",
            "调研报告",
            "--paper",
            "决策方案草案",
        )
        == FINE
    )
    assert (
        opened("correct", "D-1", "2", "--by", "p-9201:sponsor", "--reason", "少记一处", "--fact", "sites=4")
        == FINE
    )
    assert (
        opened(
            "concede",
            "D-1",
            "consult.number",
            "--by",
            "p-9001",
            "--reason",
            "专家因病",
            "--until",
            "2026-12-31",
        )
        == FINE
    )
    assert opened("void", "D-1", "2", "--by", "p-9201:sponsor", "--reason", "登错事项") == FINE
    assert [one["kind"] for one in opened.records()][-3:] == ["correction", "concession", "void"]
    assert opened.json("next", "D-1")["state"] == "research"


def test_migrate_carries_a_case_over(shell):
    """The command migrate carries an open case to the edition in force."""
    shell.now = datetime(2026, 5, 1, 4, tzinfo=UTC)
    plan = [word.replace("2026-10-01", "2026-04-01") for word in PLAN]
    plan[1] = "about=p-2031"
    assert (
        shell("open", "member-development-five-ones", "M-1", "--by", "p-1101:branch_secretary", *plan) == FINE
    )
    shell.now = NOW
    assert shell("migrate", "M-1", "--by", "p-9001:township_committee") == FINE
    assert shell.json("next", "M-1")["edition"] == "2026"


def test_next_tells_what_is_owed(opened):
    """The command next says what is owed, by whom, from when and by which article."""
    filed = next(one for one in opened.json("next", "D-1")["owed"] if one["act"] == "solicit.filed")
    assert (filed["by"], filed["earliest"]) == (["secretariat"], "2026-10-20")
    assert filed["articles"]


def test_next_tells_the_days_of_every_act_ahead(opened):
    """The command next gives each act ahead its earliest and latest day with the rule, as a table and as JSON."""
    found = opened.json("next", "D-1")["schedule"]
    ahead = {one["act"]: one for one in found["acts"]}
    assert (found["goal"], found["breaks"]) == ("2027-10-01", [])
    resolve = ahead["resolve.passed"]
    assert (resolve["earliest"]["guard"], resolve["slack"] > 0) == ("resolve.legal_time", True)
    assert resolve["earliest"]["articles"][0]["ref"] == "decision-regulation/legal_time"
    assert ahead["improve.done"]["latest"]["day"] == "2027-10-01"
    assert opened("next", "D-1") == FINE
    assert "倒排工期" in opened.out
    assert found["finish"] in opened.out


def test_next_says_what_can_no_longer_be_met(opened):
    """Once the goal is out of reach, the command next says which act misses it and by how many days."""
    opened.now = datetime(2027, 9, 1, 4, tzinfo=UTC)
    missed = opened.json("next", "D-1")["schedule"]["breaks"][-1]
    found = (missed["act"], missed["deadline"]["guard"], missed["held"]["guard"])
    assert found == ("improve.done", "case.plan.to", "resolve.legal_time")
    assert opened("next", "D-1", "--lang", "en") == FINE
    assert f"is {missed['days']} days after 2027-10-01" in " ".join(opened.out.split())


def test_next_of_all_cases(opened):
    """The command next without a case lists all of them."""
    assert opened("next") == FINE
    assert "D-1" in opened.out


def test_the_same_key_records_once(opened):
    """A repeated idempotency key is one record."""
    assert opened("record", *FILED, "--idem", "k-1") == FINE
    assert opened("record", *FILED, "--idem", "k-1") == FINE
    assert len(opened.records()) == 2


def test_trail_shows_records(opened):
    """The command trail shows day, act, person and role of each record."""
    assert opened("trail", "D-1") == FINE
    assert all(part in opened.out for part in ("2026-10-01", "立项", "p-9101", "党政办公室"))


def test_a_roster_gives_names(opened):
    """With a roster people are shown by name; the trail keeps the id."""
    (opened.folder / "roster.json").write_text('{"p-9101": "林晓东"}', encoding="utf-8")
    assert opened("trail", "D-1", "--roster", str(opened.folder / "roster.json")) == FINE
    assert "林晓东（p-9101）" in opened.out


def test_export_import_replay_verify(opened):
    """An exported trail can be verified, replayed and taken in elsewhere, from the file alone."""
    opened("record", *FILED)
    path = opened.folder / "trail.jsonl"
    assert opened("export", str(path)) == FINE
    assert opened("verify", str(path)) == FINE
    assert opened.json("replay", str(path))["cases"][0]["state"] == "research"
    other = opened.folder / "other.db"
    assert (
        main(["--store", str(other), "import", str(path)], clock=lambda: NOW, out=StringIO(), err=StringIO())
        == FINE
    )
    assert opened("verify", str(other)) == FINE


def test_replay_ends_with_one_when_something_is_found(shell, exported):
    """A replay that lists a late step ends with 1 and names the article."""
    assert shell("replay", str(exported)) == FOUND
    assert all(part in shell.out for part in ("【逾期】", "talk.in_time", "第7条"))


def test_replay_as_json(shell, exported):
    """A replay for programs lists each case with its findings."""
    cases = {one["case"]: one for one in shell.json("replay", str(exported))["cases"]}
    assert [one["kind"] for one in cases["示例镇-决策-2025-07"]["findings"]] == ["conceded", "late"]


def test_a_ledger_is_computed(shell, exported):
    """A ledger is computed from the trail, masked unless asked otherwise."""
    assert shell("import", str(exported)) == FINE
    (row,) = shell.json("ledger", "major-decision-ledger")["rows"]
    assert (row["决议日期"], row["谁去做"]) == ("2026-01-14", "p○○")
    assert (
        shell.json(
            "ledger", "major-decision-ledger", "--unmask", "--by", "p-9:quality_office", "--reason", "检查"
        )["rows"][0]["谁去做"]
        == "p-9201"
    )


def test_ledgers_are_listed(shell):
    """The command ledger without a name lists those there are."""
    assert "member-archive" in {one["ledger"] for one in shell.json("ledger")["ledgers"]}


def test_an_empty_ledger_has_its_columns(opened):
    """A ledger that no case has filled is empty, not an error."""
    found = opened.json("ledger", "member-archive")
    assert (opened.code, found["rows"], found["columns"][0]) == (FINE, [], "姓名")


def test_lint_of_the_procedures_is_clean():
    """The procedures and features that come along have no errors."""
    root = Path(tour.samples()).parent
    out = StringIO()
    assert main(["lint", str(root / "procedures")], clock=lambda: NOW, out=out, err=StringIO()) == FINE, (
        out.getvalue()
    )


def test_lint_of_one_file_tells_file_line_and_column(shell):
    """The command lint of a broken YAML file names file, line and column, and ends with 1."""
    path = shell.folder / "broken@1.yaml"
    path.write_text("procedure: broken\ntitle: [\n", encoding="utf-8")
    assert shell("lint", str(path)) == FOUND
    assert "broken@1.yaml:" in shell.out


def test_lint_of_a_feature(shell):
    """The command lint of a feature with a full-width colon is an error."""
    path = shell.folder / "x.feature"
    path.write_text("# language: zh-CN\n功能: 试\n\n  场景： 丢了\n    假如 程序“x”\n", encoding="utf-8")
    assert shell("lint", str(path)) == FOUND
    assert "B1" in shell.out


def test_schema_is_json(shell):
    """The command schema prints a JSON Schema."""
    assert shell("schema") == FINE
    assert json.loads(shell.out)["$schema"].startswith("https://json-schema.org/")


def test_walk_with_answers(opened):
    """The command walk --answers takes a case on without asking."""
    path = opened.folder / "answers.yaml"
    path.write_text(
        "- {act: solicit.filed, day: 2026-10-20, late_reason: 迟交, by: p-9101}\n- {act: research.waived, by: p-9001, reason: 已有调研成果}\n",
        encoding="utf-8",
    )
    assert opened("walk", "D-1", "--answers", str(path)) == FINE
    assert [one["outcome"] for one in opened.records()[1:]] == ["filed", "waived"]


def test_walk_opens_a_case_from_answers(shell):
    """The command walk --answers opens a case of a procedure."""
    path = shell.folder / "answers.yaml"
    path.write_text(
        "- case: D-9\n  day: 2026-10-01\n  late_reason: 系统上线前的事项\n  role: secretariat\n  by: p-9101\n  facts:\n    about: 建设养老服务中心\n    plan:\n      what: 建设养老服务中心1处\n"
        "      why: 全镇没有照护床位\n      when: {from: 2026-10-01, to: 2027-10-01}\n      where: 示例镇\n      who: p-9201\n"
        "      how: {target: '40', unit: 张, method: 竣工验收}\n- {act: solicit.filed, day: 2026-10-20, late_reason: 迟交, by: p-9101}\n",
        encoding="utf-8",
    )
    assert shell("walk", DECISION, "--answers", str(path)) == FINE, shell.err
    assert [one["kind"] for one in shell.records()] == ["open", "outcome"]


def test_walk_refused_by_answers_ends_with_one(opened):
    """A script that the judge refuses ends with 1."""
    path = opened.folder / "answers.yaml"
    path.write_text(
        "- {act: solicit.filed, day: 2026-10-02, late_reason: 迟交, by: p-9101}\n", encoding="utf-8"
    )
    assert opened("walk", "D-1", "--answers", str(path)) == FOUND
    assert len(opened.records()) == 1


def test_a_correction_of_one_field_keeps_the_others(opened):
    """Correcting plan.where leaves the rest of the plan as it was."""
    before = opened.records()[0]["facts"]["plan"]
    words = ["--by", "p-9101:secretariat", "--reason", "地点写错", "--fact", "plan.where=示例镇东街"]
    assert opened("correct", "D-1", "0", *words) == FINE
    assert opened.records()[-1]["facts"]["plan"] == {**before, "where": "示例镇东街"}


def test_a_correction_of_what_was_not_said_is_refused(opened):
    """A fact that the record was never asked is no correction of it."""
    words = ["--by", "p-9101:secretariat", "--reason", "写错", "--fact", "nothing.where=示例镇东街"]
    assert opened("correct", "D-1", "0", *words) == FOUND
    assert "nothing" in opened.out


def test_a_plan_takes_its_days_as_one_period(shell):
    """The days of the plan may be written as one period."""
    given = [word for word in PLAN if word != "--fact" and not word.startswith("plan.when")]
    said = [word for fact in (*given, "plan.when=2026-10-01至2027年10月1日") for word in ("--fact", fact)]
    assert (
        shell(
            "open",
            DECISION,
            "D-1",
            "--by",
            "p-9101:secretariat",
            "--reason",
            "系统上线前的事项",
            "--day",
            "2026-10-01",
            *said,
        )
        == FINE
    )
    assert shell.records()[0]["facts"]["plan"]["when"] == {"from": "2026-10-01", "to": "2027-10-01"}


def test_check_tells_what_could_not_be_written(opened):
    """What the trail would not take is not called allowed: a check says so as a record would."""
    words = [*FILED, "--by", "p\x1b[31m:secretariat"]
    assert opened("check", *words) == WRONG
    told = opened.err
    assert "U+001B" in told
    assert opened("record", *words) == WRONG
    assert opened.err == told


@pytest.mark.row("A1", "H7")
@pytest.mark.parametrize(
    "words", [["ledger", "major-decision-ledger"], ["next"], ["list", "--cases"]], ids=str
)
def test_a_log_that_lost_its_end_gives_no_ledger(opened, words):
    """Ledgers and lists over all cases are made of a whole log or not at all."""
    assert opened("record", *FILED) == FINE
    cut(opened)
    assert opened(*words) == BROKEN


def cut(shell):
    """Take the second record out of the trail, as whoever owns the file can."""
    with contextlib.closing(sqlite3.connect(shell.folder / "pdca.db")) as connection, connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("DELETE FROM pdca_record WHERE pos = 1")


@pytest.mark.row("A1")
@pytest.mark.parametrize("last", [True, False], ids=["end of the log", "middle of the log"])
@pytest.mark.parametrize("command", ["next", "trail"])
def test_a_case_that_lost_its_end_is_not_shown(opened, command, last):
    """A case whose last record is missing is not shown as if it stood earlier, wherever in the log that record was."""
    assert opened("record", *FILED) == FINE
    if not last:
        assert opened("open", DECISION, "D-2", *OPEN[3:]) == FINE
    assert opened(command, "D-1") == FINE
    cut(opened)
    assert opened(command, "D-1") == BROKEN
    assert "pdca verify" in opened.err


def test_a_step_in_english_names_each_guard_once(shell):
    """Where a guard has no English title its id stands once."""
    assert shell("show", DECISION, "--step", "consult", "--lang", "en") == FINE
    assert shell.out.count("consult.number") == 1


def test_a_procedure_is_named_by_its_title(shell):
    """A procedure can be named by its Chinese title, or by words that no other title has."""
    assert shell("show", "四议两公开") == FINE
    assert "four-deliberations-two-disclosures" in shell.out
    assert shell("open", "八步决策", *OPEN[2:]) == FINE
    assert shell.json("next", "D-1")["procedure"] == DECISION


def test_a_command_that_is_none_gets_the_nearest(shell):
    """A mistyped command is told the ones it looks like; of a few choices all are listed."""
    assert shell("wlak") == WRONG
    assert "没有“wlak”，像是 walk；全部见 pdca --help" in shell.err
    assert shell("key", "nwe", "x") == WRONG
    assert "可用的有：new、hand-over、revoke" in shell.err


def test_steps_and_documents_are_named_by_their_titles(shell):
    """A step, and a document, can be named by its title; who names none is offered titles with ids."""
    assert shell("show", "四议两公开", "--step", "受理登记") == FINE
    assert "register" in shell.out
    assert shell("show", "四议两公开", "--step", "无") == WRONG
    assert "受理登记（register）、" in shell.err
    assert shell("document", "空白登记表", "四议两公开", str(shell.folder / "a.html"), "--step", "受理登记") == FINE
    assert shell("document", "表", "四议两公开", str(shell.folder / "a.html")) == WRONG
    assert "空白登记表（form）" in shell.err


def test_words_of_several_titles_name_none(shell):
    """Words that stand in several titles are no name; the message lists those."""
    assert shell("show", "公开") == WRONG
    assert "不止一个程序" in shell.err
    assert "affairs-disclosure" in shell.err


def test_english_by_switch(opened):
    """With --lang en, output and help are English."""
    assert opened("next", "D-1", "--lang", "en") == FINE
    assert "P Plan" in opened.out
    assert opened("replay", "--help", "--lang", "en") == FINE


def test_help_documents_the_exit_codes(capsys):
    """The help is Chinese and tells the exit codes."""
    assert main(["--help"]) == FINE
    text = capsys.readouterr().out
    assert "退出码：0 正常" in text
    assert "软件只作核对提示" in text


@pytest.mark.parametrize("command", NAMES)
def test_every_command_has_help(command, capsys, monkeypatch):
    """Every command explains itself in Chinese, on 80 columns of which a Chinese character takes two."""
    monkeypatch.setenv("COLUMNS", "80")
    assert main([command, "--help"]) == FINE
    text = capsys.readouterr().out
    assert "看帮助" in text
    assert max(map(cell_len, text.splitlines())) <= 80
    assert "\0" not in text


def test_no_command_prints_help(shell):
    """Without a command the help is printed."""
    assert main([], out=(out := StringIO())) == FINE
    assert "walk" in out.getvalue()


# -- what goes wrong


def wrong(shell, code, *words, said):
    """Run *words*, which must end with *code* and one message that has *said*, and write nothing."""
    before = shell.records()
    assert shell(*words) == code
    message = shell.err or shell.out
    assert said in message, message
    assert "Traceback" not in message
    assert shell.records() == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("record", "D-9", "filed", "--by", "p-1:secretariat"), "没有事项“D-9”"),
        (("next", "D-9"), "没有事项“D-9”"),
        (("trail", "D-9"), "没有事项“D-9”"),
        (("walk", "D-9"), "既不是程序，也不是事项"),
        (("record", "D-1", "nowhere.filed", "--by", "p-1:secretariat"), "nowhere.filed"),
        (("record", "D-1", "solicit.nothing", "--by", "p-1:secretariat"), "solicit.nothing"),
        (("record", "D-1", "postponed", "--by", "p-1", "--day", "2026-13-01"), "日期不对"),
        (("record", "D-1", "postponed", "--by", "p-1", "--day", "昨天"), "日期不对"),
        (("record", "D-1", "postponed", "--by", "p-1", "--fact", "x"), "名称=值"),
        (("record", "D-1", "postponed", "--by", ":x"), "编号:身份"),
        (("record", "D-1", "postponed", "--by", "p-1", "--expected", "x"), "整数"),
        (("correct", "D-1", "x", "--by", "p-1:secretariat"), "整数"),
        (("correct", "D-1", "0", "--by", "p-1", "--reason", "错"), "身份"),
        (("concede", "D-1", "solicit.collected", "--by", "p-1", "--reason", "x"), "期限"),
        (("show", "nothing"), "没有程序“nothing”"),
        (("show", DECISION, "--edition", "1999"), "1999"),
        (("show", DECISION, "--step", "nothing"), "没有步骤“nothing”"),
        (("open", "nothing", "X-1", "--by", "p-1:x"), "没有程序“nothing”"),
        (("ledger", "nothing"), "没有台账“nothing”"),
        (("replay", "nofile.jsonl"), "读不了"),
        (("verify", "nofile.jsonl"), "读不了"),
        (("import", "nofile.jsonl"), "读不了"),
        (("export", "/nowhere/x.jsonl"), "写不了"),
        (("lint", "nothing"), "没有“nothing”"),
        (("list", "--pack", "nothing"), "nothing"),
        (("trail", "--roster", "nothing"), "名册"),
        (("record", "D-1", "postponed", "--file", "nothing.yaml"), "读不了"),
        (("walk", "D-1", "--answers", "nothing.yaml"), "读不了"),
    ],
    ids=str,
)
def test_wrong_input_is_one_sentence(opened, words, said):
    """Wrong input ends with 2, says what is wrong, and writes nothing."""
    wrong(opened, WRONG, *words, said=said)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("record", "D-1", "postponed", "--by", "p-1:masses", "--fact", "why_later=等资金"), "应由"),
        (
            (
                "record",
                "D-1",
                "postponed",
                "--by",
                "p-1",
                "--day",
                "2026-12-31",
                "--fact",
                "why_later=等资金",
            ),
            "不得晚于今天",
        ),
        (
            ("record", "D-1", "research.done", "--by", "p-1:sponsor", "--fact", "sites=3"),
            "事项处于“意向征集”",
        ),
        (("record", "D-1", "postponed", "--by", "p-1", "--fact", "nothing=1"), "nothing"),
        (("record", "D-1", "postponed", "--by", "p-1", "--fact", "why_later=" + "长" * 300), "不得超过200字"),
        (("record", "D-1", "postponed", "--by", "p-1", "--fact", "why_later=\x1b[31m红"), "控制字符"),
        (("correct", "D-1", "9", "--by", "p-1:secretariat", "--reason", "错"), "第9号"),
        (("correct", "D-1", "0", "--by", "p-1:secretariat"), "理由"),
        (
            (
                "concede",
                "D-1",
                "solicit.nothing",
                "--by",
                "p-1:township_secretary",
                "--reason",
                "x",
                "--until",
                "2026-12-31",
            ),
            "solicit.nothing",
        ),
        (("void", "D-1", "0", "--by", "p-1:secretariat", "--reason", "错"), "作废"),
        (("migrate", "D-1", "--edition", "1999", "--by", "p-1:secretariat"), "1999"),
    ],
    ids=str,
)
def test_what_the_judge_refuses_ends_with_one(opened, words, said):
    """A wrong role, a day in the future, an act out of order, facts that are none: refused with the reason, nothing written."""
    wrong(opened, FOUND, *words, said=said)


def test_ten_megabytes_of_reason(opened):
    """A text of ten megabytes is refused without being printed."""
    wrong(
        opened,
        FOUND,
        "record",
        "D-1",
        "postponed",
        "--by",
        "p-1",
        "--fact",
        "why_later=" + "长" * 3_500_000,
        said="不得超过200字",
    )
    assert len(opened.out) < 10_000


def test_ten_megabytes_of_case_number(shell):
    """A case number of ten megabytes is refused."""
    words = [*OPEN]
    words[2] = "D" * 10_000_000
    assert shell(*words) in (FOUND, WRONG)
    assert len(shell.out + shell.err) < 10_000
    assert shell.records() == []


def test_a_file_of_ten_megabytes(opened):
    """An entry file of ten megabytes is not read."""
    path = opened.folder / "big.json"
    path.write_bytes(b'{"reason": "' + b"x" * 10_000_000 + b'"}')
    wrong(opened, WRONG, "record", "D-1", "postponed", "--file", str(path), said="超过")


@pytest.mark.row("E6")
@pytest.mark.parametrize("person", ["p\x1b[31m", "p\u202e1", "p\x00"])
def test_control_characters_in_a_name(opened, person):
    """A person's id with control or direction characters is not written."""
    wrong(
        opened,
        WRONG,
        "record",
        "D-1",
        "postponed",
        "--by",
        f"{person}:secretariat",
        "--day",
        "2026-10-05",
        "--reason",
        "迟交",
        "--fact",
        "why_later=等资金",
        "--paper",
        "意向登记表",
        said="字符",
    )


def test_emoji_in_a_name_are_refused(opened):
    """An emoji in an id is refused, and nothing is written."""
    before = len(opened.records())
    assert (
        opened(
            "record",
            "D-1",
            "postponed",
            "--by",
            "p😀:secretariat",
            "--day",
            "2026-10-05",
            "--reason",
            "迟交",
            "--fact",
            "why_later=等资金",
            "--paper",
            "意向登记表",
        )
        == WRONG
    )
    assert "表情符号" in opened.err
    assert len(opened.records()) == before


def test_negative_and_textual_counts(opened):
    """A count below zero, or one that is no number, is refused by name."""
    opened("record", *FILED)
    for text in ("-3", "很多", "3.5"):
        words = (
            "record",
            "D-1",
            "done",
            "--by",
            "p-9201",
            "--fact",
            f"sites={text}",
            "--paper",
            "调研报告",
            "--paper",
            "决策方案草案",
        )
        wrong(opened, FOUND, *words, said="走访的点数")


def test_a_closed_case(opened):
    """A case that is over takes no more records."""
    assert (
        opened(
            "record",
            "D-1",
            "declined",
            "--by",
            "p-9101",
            "--fact",
            "refusal=不属于重大事项",
            "--paper",
            "意向登记表",
        )
        == FINE
    )
    wrong(opened, FOUND, "record", "D-1", "solicit.filed", "--by", "p-9101", said="已办结")


def test_a_case_number_taken(opened):
    """Opening a case under a number that is taken is refused."""
    wrong(opened, FOUND, *OPEN, said="这个编号已有事项")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: [", "不合 YAML"),
        ("day: 2026-10-05\nday: 2026-10-06\n", "写了两次"),
        ("wrongkey: 1\n", "不认识的键“wrongkey”"),
        ("- 一\n- 二\n", "键: 值"),
        ("by：p-1\n", "全角"),
        ("facts: 文字\n", "facts"),
        ("a: &x 1\nb: *x\n", "锚点"),
    ],
    ids=["syntax", "duplicate", "unknown", "list", "wide-colon", "facts", "anchor"],
)
def test_a_wrong_entry_file(opened, text, said):
    """Every way an entry file can be wrong has its own message."""
    path = opened.folder / "entry.yaml"
    path.write_text(text, encoding="utf-8")
    wrong(opened, WRONG, "record", "D-1", "postponed", "--file", str(path), said=said)


@pytest.mark.parametrize("text", ['{"facts": {"x": 1.5}}', "{", '{"facts": NaN}', "[" * 100_000])
def test_a_wrong_json_file(opened, text):
    """A JSON file that is broken, too deep or holds floats is refused."""
    path = opened.folder / "entry.json"
    path.write_text(text, encoding="utf-8")
    wrong(opened, WRONG, "record", "D-1", "postponed", "--file", str(path), said="entry.json")


def test_a_conflict_ends_with_four(opened):
    """Whoever expects another record number is told of the conflict."""
    wrong(opened, STORAGE, "record", *FILED, "--expected", "7", said="D-1")


def test_a_key_used_for_something_else_ends_with_four(opened):
    """An idempotency key cannot stand for two acts."""
    assert (
        opened(
            "record",
            "D-1",
            "postponed",
            "--by",
            "p-9101",
            "--day",
            "2026-10-05",
            "--reason",
            "迟交",
            "--fact",
            "why_later=等资金",
            "--paper",
            "意向登记表",
            "--idem",
            "k",
        )
        == FINE
    )
    wrong(opened, STORAGE, "record", *FILED, "--idem", "k", said="幂等键")


def test_a_store_that_cannot_be_opened_ends_with_four(shell):
    """A store in a folder that is not there is a storage error."""
    (shell.folder / "pdca.db").mkdir()
    assert shell("trail") == STORAGE
    assert shell.err


def test_a_truncated_file_ends_with_three(shell, exported):
    """A trail file that was cut is not believed, and nothing of it is taken in."""
    path = shell.folder / "cut.jsonl"
    path.write_bytes(exported.read_bytes()[:-40])
    for command in ("replay", "verify", "import"):
        assert shell(command, str(path)) == BROKEN
        assert "行" in shell.err
    assert shell.records() == []


def test_an_altered_file_ends_with_three(shell, exported):
    """A trail file in which one digit was changed is not believed."""
    path = shell.folder / "altered.jsonl"
    path.write_bytes(exported.read_bytes().replace(b'"yes":221', b'"yes":220'))
    assert shell("verify", str(path)) == BROKEN


@pytest.mark.row("B3")
def test_errors_as_json(opened):
    """With --json an error is JSON with a stable code."""
    said = opened.json("next", "D-9")
    assert (opened.code, said["error"]["code"], said["error"]["case"]) == (WRONG, "unknown-case", "D-9")


def test_errors_in_english(opened):
    """With --lang en an error is English."""
    assert opened("next", "D-9", "--lang", "en") == WRONG
    assert opened.err == "no case 'D-9'\n"


@pytest.mark.parametrize(
    "words", [["nothing"], ["show"], ["record", "D-1"], ["list", "--nothing"], ["--lang", "fr", "list"]]
)
def test_wrong_usage(words, shell):
    """Wrong usage ends with 2 and shows how to use it."""
    assert shell(*words) == WRONG
    assert shell.err.startswith("用法不对：")
    assert "\n用法：pdca" in shell.err
    assert "usage" not in shell.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nothing"], "命令没有“nothing”"),
        (["record", "D-1"], "还缺：环节"),
        (["list", "--nothing"], "不认识“--nothing”"),
        (["list", "--store"], "--store 后面缺少值"),
        (["record", "D-1", "x", "--answering", "x"], "应是整数，不是“x”"),
        (["list", "--cases=3"], "--cases 后面不写值"),
        (["record", "D-1", "x", "--f", "y"], "可能是：--file, --fact"),
    ],
    ids=str,
)
def test_wrong_usage_is_told_in_chinese(words, said, shell):
    """What is wrong with the words is said in Chinese."""
    assert shell(*words) == WRONG
    assert said in shell.err.splitlines()[0]


def test_cache(shell):
    """With a folder to keep what was read, the same is said, and the folder holds it for the next command."""
    told = []
    for words in ([], ["--cache", "kept"], ["--cache", "kept"]):
        assert shell(*words, "list") == FINE
        told.append(shell.out)
    assert told == [told[0]] * 3
    assert any((shell.folder / "kept").iterdir())


@pytest.mark.parametrize("command", NAMES)
def test_help_in_english_has_no_chinese(command, capsys):
    """With --lang en the help of a command is English throughout, and fits 80 columns."""
    assert main([command, "--help", "--lang", "en"]) == FINE
    text = capsys.readouterr().out
    assert text.isascii()
    assert max(map(len, text.splitlines())) <= 80


# -- as a process


def process(*words, **more):
    return subprocess.run(
        [sys.executable, "-m", "pdca", *words], capture_output=True, check=False, timeout=300, **more
    )


def test_the_module_runs():
    """Running python -m pdca is the command line."""
    done = process("--help")
    assert (done.returncode, "退出码" in done.stdout.decode()) == (0, True)


def test_a_reader_that_leaves_is_no_error():
    """A pipe that is closed early ends quietly, and not as if everything had been said."""
    command = f"{sys.executable} -m pdca show {DECISION} | true; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False, timeout=300)
    assert (done.stderr, done.returncode) == (b"", LEFT)


def test_an_ascii_console_does_not_crash(tmp_path):
    """Where the console knows no Chinese, characters are replaced."""
    done = process(
        "list",
        cwd=tmp_path,
        env={"PYTHONPATH": str(tour.samples().parent), "PYTHONIOENCODING": "ascii", "PATH": "/usr/bin"},
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_importing_the_package_is_light():
    """Importing pdca loads neither the database, nor the terminal, nor the YAML library."""
    code = "import sys, pdca; print([name for name in ('sqlalchemy', 'rich', 'yaml', 'transitions', 'attrs') if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=300
    )
    assert done.stdout.strip() == "[]"


def test_the_front_door_opens():
    """Every public name can be imported, and an unknown one is an AttributeError."""
    assert all(getattr(pdca, name) is not None for name in pdca.__all__)
    assert set(dir(pdca)) == set(pdca.__all__)
    with pytest.raises(AttributeError):
        pdca.nothing  # noqa: B018


def test_a_type_checker_sees_the_front_door():
    """What a type checker reads of the front door is what a program gets: the same names from the same modules."""
    guarded = next(node for node in ast.parse(Path(pdca.__file__).read_text("utf-8")).body if isinstance(node, ast.If))
    read = {(alias.asname, node.module) for node in ast.walk(guarded) if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert read == {(name, f"pdca.{module}") for name, module in pdca._DOORS.items()}


# -- refusals


REFUSED = ("record", "D-1", "filed", "--reason", "迟交", "--by", "p-9101", "--day", "2026-10-05")


@pytest.mark.row("E14")
def test_a_refusal_is_noted(opened):
    """A refused record leaves an act of the log with case, act, actor and rules; ``--forget-refusals`` leaves none."""
    assert opened(*REFUSED) == FOUND
    (act,) = opened.json("trail", "@log")["records"]
    assert (act["step"], act["by"][0]["person"], act["facts"]["of"], act["facts"]["act"]) == ("refusal", "p-9101", "D-1", "solicit.filed")  # fmt: skip
    assert "solicit.collected" in act["facts"]["rules"]
    assert opened(*REFUSED, "--forget-refusals") == FOUND
    assert opened("check", *REFUSED[1:]) == FOUND
    assert opened(*REFUSED, "--dry-run") == FOUND
    assert len(opened.json("trail", "@log")["records"]) == 1
    assert opened("verify") == FINE
    assert opened("replay") == FINE


def test_the_trail_shows_the_acts_of_the_log(opened):
    """The list of all records ends with the log's own acts."""
    opened(*REFUSED)
    assert opened("trail") == FINE
    assert "不予登记" in opened.out
    assert "没有满足的条件：" in opened.out
