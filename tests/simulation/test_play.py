"""Playing scenarios: the same seed makes the same log, and every record in it is allowed."""

import json
from datetime import date
from io import BytesIO, StringIO

import pytest
from attrs import evolve

from pdca.cli import main
from pdca.declaration import Appointment, Post, Unit
from pdca.replay import Replay
from pdca.simulation import ScenarioError, read_scenario, simulate
from pdca.stores.memory import MemoryStore
from pdca.trail import Trail

START, END = date(2026, 1, 5), date(2026, 12, 31)
INSPECTION = (
    "{story: JD, procedure: special-inspection, dates: [2026-02-02, 2026-05-06], about: [检查], pace: [1, 3], "
    "facts: {inspect.done: {findings.what: 记录不全}}, refused: {prepare.done: prepare.two}, late: {inspect.done: 45}, slow: {follow.done: 60}}"
)
ANSWER = "{story: ZG, procedure: problem-rectification, answers: yes, ways: [[first_check.returned]], facts: {register.filed: {recurring: no}}}"


def scenario(*stories, start=START, end=END):
    text = f"from: {start}\nto: {end}\nplace: example-province/example-city/example-county/example-town\ncases:\n"
    return read_scenario("s.yaml", (text + "".join(f"  - {one}\n" for one in stories)).encode())


def played(kit, found, seed="1", organisation=()):
    """Return what came of it, and the log."""
    made = []

    def begun(clock):
        made.append(Trail(MemoryStore(), clock, "example"))
        return made[0]

    return simulate(found, kit.library, organisation, seed, begun), made[0]


def exported(trail):
    stream = BytesIO()
    trail.export(stream)
    return stream.getvalue()


def replayed(kit, trail):
    run = Replay(trail.text)
    run.benches = kit.benches
    return run.run(trail.records())


@pytest.fixture(scope="module")
def inspected(kit):
    return played(kit, scenario(INSPECTION, ANSWER))


def test_same_seed_same_bytes(kit, inspected):
    """The same scenario and seed make the same bytes; another seed makes others."""
    again = played(kit, scenario(INSPECTION, ANSWER))
    other = played(kit, scenario(INSPECTION, ANSWER), seed="2")
    assert exported(again[1]) == exported(inspected[1])
    assert exported(other[1]) != exported(inspected[1])


def test_everything_is_allowed(kit, inspected):
    """Whatever was recorded is allowed when it is judged again from the log alone."""
    cases = replayed(kit, inspected[1])
    assert all(one.verdict.allowed for case in cases.values() for one in case.judged)
    assert inspected[0].cases == len(cases)


def test_owed_cases_are_opened(kit, inspected):
    """What an inspection finds is opened as a case that names its origin, and goes the way the scenario wants."""
    cases = replayed(kit, inspected[1])
    (first, second) = [case for name, case in cases.items() if name.startswith("ZG-")]
    assert first.history.opening.claim.facts["origin"]["case"] == "JD-2026-1"
    assert first.history.opening.claim.facts["about"] == "记录不全"
    assert first.history.count("first_check.returned") == 1
    assert second.history.opening.claim.facts["origin"]["case"] == "JD-2026-2"


def test_refused_and_late(kit, inspected):
    """In the first case alone, an attempt was refused and noted, and an entry came late with a reason."""
    report, trail = inspected
    assert report.refused == 1
    (noted,) = [record.claim for record in trail.records() if record.claim.step == "refusal"]
    assert noted.facts["of"] == "JD-2026-1"
    assert noted.facts["rules"] == ["prepare.two"]
    acts = {
        name: case.history.last["inspect"]
        for name, case in replayed(kit, trail).items()
        if name.startswith("JD-")
    }
    lags = {name: (act.recorded - act.day).days for name, act in acts.items()}
    assert lags["JD-2026-1"] == 45
    assert acts["JD-2026-1"].claim.reason
    assert lags["JD-2026-2"] < 3


def test_ends_with_the_scenario(kit):
    """Nothing is recorded after the last day; a case that is not over stays open."""
    found = scenario(
        "{story: MB, procedure: objective-responsibility, dates: [2026-01-12], about: [目标]}",
        end=date(2026, 1, 20),
    )
    _, trail = played(kit, found)
    assert max(record.recorded for record in trail.records()) < "2026-01-21"
    (case,) = replayed(kit, trail).values()
    assert not case.history.closed


def test_people_hold_their_posts(kit):
    """Where the organisation says who holds a post, that person acts."""
    declared = [
        Unit(id="town", kind="township", title="镇", since=date(2020, 1, 1), place="example-province/example-city/example-county/example-town"),
        Post(role="township_secretary", seats=1, kinds=("township",)),
        Appointment(person="p-777", role="township_secretary", unit="town", since=date(2021, 1, 1)),
    ]  # fmt: skip
    story = '{story: GS, procedure: management-review, dates: [2026-07-06], about: [评审], stop: track, facts: {schedule.done: {first: yes, period: "@last half year"}}}'
    _, trail = played(kit, scenario(story), organisation=declared)
    meeting = next(record.claim for record in trail.records() if record.claim.label == "meeting.passed")
    assert [actor.person for actor in meeting.by] == ["p-777"]
    gathered = next(record.claim for record in trail.records() if record.claim.label == "gather.done")
    assert gathered.facts["inputs"]["audits"]["ledgers"][0]["ledger"] == "inspection-ledger"
    period = next(record.claim for record in trail.records() if record.claim.label == "schedule.done").facts[
        "period"
    ]
    assert period == {"from": "2026-01-01", "to": "2026-06-30"}


def test_turns_and_answers(kit):
    """Cases take their values in turn, a story answers what its procedures owe, and a case may name where it comes from."""
    found = scenario(
        "{story: JD, procedure: special-inspection, dates: [2026-02-02, 2026-05-06], about: [检查], pace: [1, 2], slow: {follow.done: 60}, facts: {inspect.done: {findings.what: 记录不全}}, turns: [{prepare.done: {kind: monthly}}, {prepare.done: {kind: handbook}}]}",
        "{story: NO, procedure: problem-rectification, answers: [management-review]}",
        '{story: ZG, procedure: problem-rectification, answers: [special-inspection], stop: assign, facts: {register.filed: {from_case: {case: "@origin", seq: 1, digest: "00", state: follow}, recurring: no}}}',
        end=date(2026, 6, 1),
    )
    _, trail = played(kit, found)
    said = {record.claim.case: record.claim for record in trail.records() if record.claim.label in ("prepare.done", "register.filed")}
    assert [said[name].facts["kind"] for name in ("JD-2026-1", "JD-2026-2")] == ["monthly", "handbook"]
    assert {name for name in said if not name.startswith("JD")} == {"ZG-2026-1", "ZG-2026-2"}
    assert said["ZG-2026-1"].facts["from_case"]["case"] == "JD-2026-1"


def test_unknown_act_is_told(kit):
    """A scenario that speaks of an act its procedure does not have is refused with the act."""
    found = scenario("{story: JD, procedure: special-inspection, dates: [2026-02-02], about: [检查], facts: {plan.done: {kind: monthly}}}")
    with pytest.raises(ScenarioError) as raised:
        played(kit, found)
    assert "plan.done" in raised.value.phrase.zh


def test_one_case_for_each_unit(kit):
    """A story of units has a case for each unit of that kind."""
    branches = [
        Unit(id=f"b-{number}", kind="branch", title=f"第{number}支部", since=date(2020, 1, 1))
        for number in (1, 2)
    ]
    found = scenario(
        "{story: HD, procedure: org-life-activity, dates: [2026-03-02], units: branch, about: [主题党日]}"
    )
    _, trail = played(kit, found, organisation=branches)
    abouts = {case.history.opening.claim.facts["about"] for case in replayed(kit, trail).values()}
    assert abouts == {"第1支部主题党日", "第2支部主题党日"}


def test_impossible_way_is_told(kit):
    """A scenario that asks for what the rules forbid is refused with case, act and rule."""
    found = scenario(
        "{story: JD, procedure: special-inspection, dates: [2026-02-02], about: [检查], ways: [[prepare.done, report.clear]], facts: {inspect.done: {findings.what: 有问题}}}"
    )
    with pytest.raises(ScenarioError) as raised:
        played(kit, found)
    assert "JD-2026-1" in raised.value.phrase.zh
    assert "report.clear" in raised.value.phrase.zh


def test_command(kit, tmp_path, monkeypatch):
    """`pdca simulate` fills an empty store from a scenario, and refuses one that holds a log."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "s.yaml").write_text(
        f"from: {START}\nto: {END}\nplace: example-province\ncases:\n  - {{story: MY, procedure: satisfaction-survey, dates: [2026-03-02], about: [测评]}}\n",
        encoding="utf-8",
    )
    (tmp_path / "o.yaml").write_text(
        "units:\n  - {unit: town, kind: township, title: 镇}\n", encoding="utf-8"
    )
    words = ["--store", "y.db", "simulate", "--scenario", "s.yaml", "--organisation", "o.yaml", "--seed", "7"]
    out, err = StringIO(), StringIO()
    assert main([*words, "--json"], out=out, err=err) == 0, err.getvalue()
    assert json.loads(out.getvalue())["cases"] == 1
    assert main(words, out=out, err=err) == 2
    assert "已经有账" in err.getvalue()
    assert main(["--store", "n.db", "simulate", "--scenario", "none.yaml"], out=out, err=err) == 2
    assert "none.yaml" in err.getvalue()


def test_story_without_days_has_no_case(kit):
    """A story that neither names days nor recurs has no case of its own."""
    (story,) = scenario("{story: A, procedure: special-inspection}").stories
    assert [*evolve(story).beginnings(kit.library.calendar, START, END)] == []
