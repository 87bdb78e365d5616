"""How far objectives are: read from the ledgers by the scores that they name, for the whole and for each unit."""

import json
from datetime import date
from fractions import Fraction

import pytest
from attrs import evolve

from pdca.attainment import Gauge, named
from pdca.casebook import Casebook
from pdca.organisation import Unit
from pdca.scores import Court
from tests.cli.conftest import Shell

DAY = date(2026, 3, 2)
TOWN = "example-province/example-city/example-county/example-town"
YEAR = {"from": "2026-03-02", "to": "2026-12-31"}
AIMS = [
    {"objective": "各支部工作四步齐全", "measure": "“四有”完整性", "target": "2"},
    {"objective": "群众满意", "measure": "满意率（百分数）", "target": "90"},
    {"objective": "道路硬化", "measure": "硬化里程", "target": "3"},
]
TASKS = [
    {"task": "东村工作四有完整性", "unit": "east"},
    {"task": "西村工作四有完整性", "unit": "west"},
    {"task": "道路硬化到户", "unit": "east"},
]


@pytest.fixture(scope="module")
def gauge(kit):
    """Return what measures a case of objectives, in a town whose east village has called off a case and whose west has done nothing."""
    town = [
        Unit(id="town", kind="township", title="镇", since=date(2020, 1, 1), place=TOWN),
        Unit(
            id="east",
            kind="village",
            title="东村",
            above="town",
            since=date(2020, 1, 1),
            place=f"{TOWN}/east",
        ),
        Unit(
            id="west",
            kind="village",
            title="西村",
            above="town",
            since=date(2020, 1, 1),
            place=f"{TOWN}/west",
        ),
    ]
    rows = {"horizon": "near", "origin": "plan", "by_day": "2026-12-31"}
    owned = {"owner": "p-7", "task_day": "2026-12-01"}
    run = kit.begin("objective-responsibility", "2019", DAY, place=TOWN, case="M-1")(
        {
            "set.done": kit.wanted(facts={"span": YEAR, "objectives": [{**rows, **one} for one in AIMS]}),
            "divide.done": kit.wanted(facts={"tasks": [{**owned, **one} for one in TASKS]}),
        }
    )
    assert run.reach("fulfil"), run.refused
    over = kit.begin("objective-responsibility", "2019", DAY, place=f"{TOWN}/east", case="M-2")()
    assert over.reach("cancelled"), over.refused
    desk = kit.desk(day=DAY)
    desk.office.organise(town, by=[kit.boss], reason="启用")
    desk.play([*over.made, *run.made])
    desk.day = date(2026, 11, 20)
    court = Court(law=desk.pack.law, calendar=desk.pack.calendar, day=desk.day)
    return Gauge(book=Casebook(desk.office), court=court, names={})


@pytest.fixture(scope="module")
def plan(gauge):
    """Return the objectives of the town."""
    (found,) = gauge.plans()
    return found


def test_objectives_are_measured_by_the_score_they_name(plan):
    """An objective whose measure names a score reads what its ledger has of the period, and says of how many lines."""
    first, *_ = plan.targets
    assert (first.measured.score.id, first.measured.n, first.measured.reached) == (
        "pdca-completeness",
        1,
        False,
    )
    assert Fraction(first.measured.shown) < 2


def test_no_line_and_no_score_are_told(plan):
    """Where the ledger has no line yet, or no score is named, nobody is said to have reached anything."""
    _, second, third = (one.measured for one in plan.targets)
    assert (second.score.id, second.shown, second.reached, second.note.zh) == (
        "satisfaction-rate",
        "",
        None,
        "这段时间台账没有记录",
    )
    assert (third.score, third.reached, third.note.zh) == (None, None, "没有台账可计，由人填报")


def test_tasks_are_measured_by_the_lines_of_their_unit(plan):
    """A task takes the target of the objective it is a part of, and counts the lines of its own unit alone."""
    east, west, road = (one.measured for one in plan.tasks)
    assert (east.n, east.reached) == (1, False)
    assert (west.n, west.reached, west.note.zh) == (0, None, "这段时间台账没有记录")
    assert road.score is None


def test_lines_outside_the_period_do_not_count(gauge):
    """What was recorded before the objectives' period is not measured."""
    later = {"from": "2026-06-01", "to": "2026-12-31"}
    history = gauge.book.office.history("M-1")
    act = history.last["set"]
    moved = history.replaced(evolve(act, claim=evolve(act.claim, facts={**act.claim.facts, "span": later})))
    found = gauge._plan(moved)
    assert [one.measured.n for one in found.targets] == [0, 0, 0]


def test_goal_sheet(plan):
    """The 5W1H sheet of the case is told with its objectives."""
    assert {"what", "why", "where", "who", "when", "how"} <= {*plan.goal}
    assert (plan.case, plan.first, plan.last) == ("M-1", DAY, date(2026, 12, 31))


@pytest.mark.parametrize(
    ("words", "score"),
    [("“四有”完整性", "pdca-completeness"), ("四有完整性不少于3项", "pdca-completeness"), ("Satisfaction of 90", "satisfaction-rate"), ("里程", None)],
)  # fmt: skip
def test_named(kit, words, score):
    """A score is named by its title, with or without quotation marks, by its English name or its id."""
    found = named(words, kit.library.scores)
    assert (found.id if found else None) == score


def test_command(gauge, tmp_path, monkeypatch):
    """The command tells each objective and task, and writes the results that the ledgers give as the facts of the assessment."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    office, shell = gauge.book.office, Shell(tmp_path)
    with (tmp_path / "log.jsonl").open("wb") as stream:
        office.trail.export(stream)
    assert shell("import", "log.jsonl") == 0
    shell.now = office.clock()
    (found,) = shell.json("objectives", "M-1", "--org", "east", "--entry", "e.json")["objectives"]
    assert [(one["unit"], one["n"], one["reached"]) for one in found["tasks"]] == [
        ("east", 1, False),
        ("east", 0, None),
    ]
    results = json.loads((tmp_path / "e.json").read_text("utf-8"))["facts"]["results"]
    assert [sorted(one) for one in results] == [["actual", "met", "of_task"], ["of_task"], ["of_task"]]
    assert shell("objectives") == 0
    assert "未达到" in shell.out
    for wrong in (["X"], ["M-2"], ["--org", "nobody"], ["--entry", "e.json"]):
        assert shell("objectives", *wrong) == 2
