"""Follow-ups: what an outcome makes owed, what was opened for it, and what only says so."""

import json
from datetime import date
from pathlib import Path

import pytest
from attrs import evolve

from pdca.followups import followups, origin_of, settled, strangers
from pdca.form import leaf_of
from pdca.office import RefusedError
from pdca.record import Actor, Claim, Kind
from tests.cli.test_exporting import PLAN, Shell

DAY = date(2026, 6, 1)
FINDINGS = [
    {"where": "张庄支部", "what": "会议记录不全", "clause": "记实管理"},
    {"where": "李庄支部", "what": "公开栏没有更新", "clause": "公开"},
]


@pytest.fixture
def inspected(kit):
    """Return an inspection that found two things, and the desk that recorded it."""
    run = kit.begin("special-inspection", "2024", DAY)(
        {"inspect.done": kit.wanted(facts={"findings": FINDINGS})}
    )
    assert run.reach("follow")
    desk = kit.desk(day=DAY)
    desk.play(run.made)
    return run, desk


def pinned(desk, followup):
    """Return what an opening pins of *followup*."""
    record = next(iter(desk.office.trail.records(followup.case, followup.seq)))
    return {
        "case": followup.case,
        "seq": followup.seq,
        "digest": leaf_of(record).hex(),
        "line": followup.line,
    }


def opened(desk, kit, followup, **changes):
    goal = kit.begin("problem-rectification", "2014", DAY)().made[0][0].facts["plan"]
    return desk.office.open(
        "problem-rectification", case=f"Z-{followup.line}", about=followup.gives["about"], plan=goal,
        by=[Actor(person="p-1", role="org_office")], origin={**pinned(desk, followup), **changes},
    )  # fmt: skip


def test_one_for_each_line(inspected):
    """Two findings make two rectifications owed, each about its own finding."""
    _, desk = inspected
    found = desk.office.followups("R-1")
    assert [(one.procedure, one.line, one.gives["about"]) for one in found] == [
        ("problem-rectification", 1, "会议记录不全"),
        ("problem-rectification", 2, "公开栏没有更新"),
    ]
    assert {one.label for one in found} == {"report.found"}


def test_nothing_owed_without_findings(kit):
    """An inspection that found nothing makes nothing owed."""
    run = kit.begin("special-inspection", "2024", DAY)({"inspect.done": kit.wanted(facts={"findings": []})})
    run.reach("report")
    run.perform("report.clear")
    assert run.history.closed
    assert list(followups(run.bench, run.history)) == []


def test_opened_for_it(inspected, kit):
    """A case that pins the record it follows from settles that line and no other."""
    _, desk = inspected
    first, _ = desk.office.followups("R-1")
    opened(desk, kit, first)
    cases = [desk.office.history(case) for case in desk.office.trail.case_ids()]
    assert [one.opened for one in settled(desk.office.followups("R-1"), cases)] == ["Z-1", ""]
    assert origin_of(cases[1]) == first.key
    assert strangers(desk.office.followups("R-1"), cases) == ()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"line": 3}, "“R-1”第4号记录第3行没有要求另立“problem-rectification”"),
        ({"seq": 0}, "账里没有所写的“R-1”第0号记录"),
        ({"digest": "00" * 32}, "账里没有所写的“R-1”第4号记录"),
        ({"case": "R-9"}, "账里没有所写的“R-9”第4号记录"),
    ],
)
def test_false_origin_refused(inspected, kit, change, said):
    """A case that says it follows from what makes no such case owed is refused, and nothing is written."""
    _, desk = inspected
    first, _ = desk.office.followups("R-1")
    assert first.seq == 4
    size = desk.office.trail.head().size
    with pytest.raises(RefusedError) as refused:
        opened(desk, kit, first, **change)
    (only,) = refused.value.verdict.refusals
    assert (only.guard, only.actual.zh) == ("case.origin", said)
    assert desk.office.trail.head().size == size


def test_voided_makes_nothing_owed(inspected):
    """What was voided makes nothing owed."""
    run, desk = inspected
    last = run.history.acts[-1]
    desk.office.void("R-1", last.seq, by=[Actor(person="p-1", role="quality_office")], reason="重复登记")
    assert desk.office.followups("R-1") == ()


def test_corrected_findings_count(inspected):
    """A correction of the findings changes what they lead to."""
    run, desk = inspected
    act = next(act for act in run.history.acts if act.claim.label == "inspect.done")
    desk.office.correct(
        "R-1", act.seq, by=[Actor(person="p-1", role="quality_office")], reason="漏记", facts={"findings": FINDINGS[:1]}
    )  # fmt: skip
    assert [one.gives["about"] for one in desk.office.followups("R-1")] == ["会议记录不全"]


def test_stranger(inspected):
    """A case in a foreign trail that names an origin without ground is told apart."""
    run, desk = inspected
    lone = Claim(
        case="X-1", kind=Kind.OPEN, occurred="2026-06-02", by=(), procedure="problem-rectification",
        facts={"about": "问题", "plan": {}, "origin": {"case": "R-1", "seq": 1}},
    )  # fmt: skip
    history = evolve(run.history, case="X-1", opening=evolve(run.history.acts[0], claim=lone))
    assert strangers(desk.office.followups("R-1"), [history]) == (history,)


def test_next_and_open(inspected, tmp_path, monkeypatch):
    """`pdca next` lists what is owed with the words that open it; `pdca open --origin` takes what it is about from there."""
    _, desk = inspected
    monkeypatch.chdir(tmp_path)
    with Path("trail.jsonl").open("wb") as stream:
        desk.office.trail.export(stream)
    shell = Shell()
    assert shell("import", "trail.jsonl") == 0
    assert shell("next", "R-1") == 0
    assert "pdca walk problem-rectification --case 新编号 --origin R-1:4:1" in shell.out
    assert "会议记录不全" in shell.out
    plan = [word for word in PLAN if not word.startswith("about=")][1:]
    said = [
        "open",
        "problem-rectification",
        "Z-2",
        "--by",
        "p-1:org_office",
        "--origin",
        "R-1:4:2",
        *plan,
        "--day",
        "2026-11-20",
    ]
    assert shell(*said) == 0, shell.err + shell.out
    assert shell("next", "R-1", "--json") == 0
    assert [one["opened"] for one in json.loads(shell.out)["followups"]] == ["", "Z-2"]
    assert shell("trail", "Z-2", "--json") == 0
    facts = json.loads(shell.out)["records"][0]["facts"]
    assert facts["origin"]["line"] == 2
    assert facts["about"]["as"] == "text"
    assert shell("list", "--cases") == 0
    assert (
        shell("open", "problem-rectification", "Z-3", "--by", "p-1:org_office", "--origin", "R-1:4:7", *plan)
        == 2
    )
    assert "R-1:4:1、R-1:4:2" in shell.err
    assert shell("next", "--lang", "en") == 0
    assert "to open it: pdca walk problem-rectification --case NUMBER --origin R-1:4:1" in shell.out


def test_a_walk_opens_what_is_owed(inspected, tmp_path, monkeypatch):
    """`pdca walk --origin` offers what the case is about, pins where it comes from, also after a break, and asks nothing of a number that is taken."""
    _, desk = inspected
    monkeypatch.chdir(tmp_path)
    with Path("trail.jsonl").open("wb") as stream:
        desk.office.trail.export(stream)
    shell = Shell()
    assert shell("import", "trail.jsonl") == 0
    answers = ["2026-11-20", "1", "p-1", "", "整改1个问题", "落实检查要求", "2026-11-20", "2026-12-31", "示例村", "p-2", "1", "个", "现场核查", "", "退出"]
    for lines, words in ((answers[:3], ("problem-rectification", "--case", "Z-9", "--origin", "R-1:4:1")), (answers[3:], ("Z-9",))):
        typed = iter(lines)
        monkeypatch.setattr("pdca.cli.walking.typed_line", lambda typed=typed: next(typed, "退出"))
        assert shell("walk", *words) == 0, shell.err
    assert "会议记录不全" in shell.out
    assert shell("trail", "Z-9", "--json") == 0
    facts = json.loads(shell.out)["records"][0]["facts"]
    assert facts["origin"]["case"] == "R-1"
    assert facts["origin"]["line"] == 1
    assert shell("walk", "problem-rectification", "--case", "Z-9") == 2
    assert "已经立项" in shell.err
